package import Foundation

/// Where the repository stands, and the data that others wrote beside it.
package enum Repository {
  /// The folder that holds `Package.swift`, found from this file's own path.
  package static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// The folder of conformance data, by the variable `CONFORMANCE_DIR` or beside the repository; nil where absent.
  package static let conformance: URL? = {
    let fromEnvironment = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"].map { URL(fileURLWithPath: $0) }
    let beside = ["../shared/conformance", "../../shared/conformance"].map {
      root.appendingPathComponent($0).standardizedFileURL
    }
    return ([fromEnvironment].compactMap { $0 } + beside).first {
      FileManager.default.fileExists(atPath: $0.path)
    }
  }()

  /// One file of the conformance data; where absent, prints that `test` is skipped and gives nil.
  package static func conformanceFile(_ path: String, for test: String) -> Data? {
    guard let folder = conformance, let data = try? Data(contentsOf: folder.appendingPathComponent(path)) else {
      print("skipped: \(test): no \(path) in the conformance data (set CONFORMANCE_DIR)")
      return nil
    }
    return data
  }
}
