import Foundation
import TestSupport
import Testing

@testable import devtool

@Suite("Embedding a folder")
struct EmbeddedSourceTests {
  /// A folder with the given files, for the length of one call.
  private func withFolder<T>(_ files: [String: Data], _ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("embed-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, data) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    return try body(folder)
  }

  @Test("files come in order of their paths' bytes, hidden ones left out")
  func order() throws {
    let files = ["b/a.yaml", "a.yaml", "B.yaml", "b/.hidden.yaml", "b.yaml"].map { ($0, Data("x\n".utf8)) }
    let paths = try withFolder(Dictionary(uniqueKeysWithValues: files)) {
      try EmbeddedSource(folder: $0).files.map(\.path)
    }
    #expect(paths == ["B.yaml", "a.yaml", "b.yaml", "b/a.yaml"])
  }

  @Test(
    "a literal's fence is longer than anything inside that could end or escape it",
    arguments: [("plain", "#"), ("\"\"\"#", "##"), ("\\#(x)", "##"), ("a \"\"\"### b \\##n", "####"), ("\\n", "#")])
  func fences(text: String, fence: String) throws {
    let source = try withFolder(["a.yaml": Data(text.utf8)]) { try EmbeddedSource(folder: $0).rendered() }
    #expect(source.contains("\n\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),\n"))
  }

  @Test("a file that a literal would change is refused", arguments: ["a\r\nb", "a\u{0}b", "a\u{7}b"])
  func refusals(text: String) throws {
    #expect(throws: EmbeddedSource.Refusal.self) {
      try withFolder(["a.yaml": Data(text.utf8)]) { try EmbeddedSource(folder: $0) }
    }
    #expect(throws: EmbeddedSource.Refusal.self) {
      try withFolder(["a.yaml": Data([0x61, 0xFF])]) { try EmbeddedSource(folder: $0) }
    }
  }
}
