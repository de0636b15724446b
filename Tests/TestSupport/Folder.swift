package import Foundation

/// A folder for one test, gone with it.
package final class Folder {
  /// Where it is.
  package let url: URL

  /// Makes it, empty.
  package init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("compact-audit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Its path.
  package var path: String { url.path }

  /// Writes a file, its folders too; gives its path.
  @discardableResult
  package func write(_ name: String, _ text: String = "compact_audit: 1\n") throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Makes a link.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appendingPathComponent(name).path, withDestinationPath: target)
  }

  /// Paths without the folder's own.
  package func relative(_ paths: [String]) -> [String] {
    paths.map { $0.hasPrefix(path + "/") ? String($0.dropFirst(path.count + 1)) : $0 }
  }
}
