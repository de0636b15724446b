import BuiltInRules
import Foundation
import TestSupport
import Testing

@Suite("Generated files")
struct GeneratedFileTests {
  @Test("the binary carries every file of Rules/, byte by byte")
  func embeddedRules() throws {
    let folder = Repository.root.appendingPathComponent("Rules").standardizedFileURL
    let paths = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
      .filter { path in
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(
          atPath: folder.appendingPathComponent(path).path, isDirectory: &isFolder)
        return exists && !isFolder.boolValue && !path.split(separator: "/").contains { $0.hasPrefix(".") }
      }
    let advice: Comment = "run `swift run devtool embed` and commit what it writes"
    #expect(BuiltInRules.files.map(\.path) == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, advice)
    for file in BuiltInRules.files {
      let onDisk = try? Data(contentsOf: folder.appendingPathComponent(file.path))
      #expect(onDisk == Data(file.bytes), "\(file.path) differs: \(advice)")
    }
  }
}
