import Foundation
import PathPatterns
import TestSupport
import Testing

@Suite("What .gitignore says")
struct IgnoreFileTests {
  @Test(
    "the last pattern that matches decides",
    arguments: [
      ("*.md\n!keep.md\n", "a.md", true), ("*.md\n!keep.md\n", "keep.md", false), ("# a\n\\#a\n", "#a", true),
      ("/a\n", "a", true), ("/a\n", "x/a", nil), ("a\n", "x/a", true), ("x/a\n", "x/a", true), ("x/a\n", "y/x/a", nil),
      ("a/\n", "a", nil), ("a  \n", "a", true), ("a\\ \n", "a ", true), ("**/b\n", "x/y/b", true), ("a\r\n", "a", true),
      ("", "a", nil), ("\n\n", "a", nil), ("!\n", "a", nil), ("/\n", "a", nil), ("\u{FEFF}a\n", "a", true),
    ])
  func verdicts(text: String, path: String, wanted: Bool?) {
    #expect(IgnoreFile(Array(text.utf8)).verdict(on: path, isFolder: false) == wanted)
  }

  @Test("a pattern that ends in a slash is for folders")
  func folders() {
    let file = IgnoreFile(Array("a/\n".utf8))
    #expect(file.verdict(on: "x/a", isFolder: true) == true && file.verdict(on: "x/a", isFolder: false) == nil)
  }

  static let git = ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static let pieces = [
    "a", "b", "c", "ab", "a", "b", "*", "?", "**", "***", "/", "/", "/", "!", "\\", "\\*", "[ab]", "[!a]", "[^b]",
    "[a-c]",
    "[]a]", "[a", "[[:alpha:]]", "[[:nope:]]", "[a\\-c]", "[--c]", "[/]", " ", "\\ ", "#", "é", ".", "{a,b}", "-", "]",
  ]
  static let names = ["a", "b", "ab", "ba", "c", "é", "a b", "*", "#a", "!a", "[a", "a ", "{a,b}", "-", "]"]

  @Test(
    "one file says what git says, whatever its patterns are",
    .enabled(if: git != nil), arguments: 0..<30 as Range<UInt64>)
  func likeGit(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try Folder()
    try run(["init", "-q", "."], in: folder)
    var paths: [String] = []
    for _ in 0..<40 {
      let depth = Int.random(in: 1...3, using: &random)
      paths.append((0..<depth).map { _ in Self.names.randomElement(using: &random) ?? "a" }.joined(separator: "/"))
    }
    for round in 0..<8 {
      let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<Int.random(in: 1...5, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "a" }
          .joined()
      }
      let text = lines.joined(separator: "\n") + "\n"
      try folder.write(".gitignore", text)
      let told = try run(
        ["check-ignore", "--no-index", "--stdin", "-z"], in: folder, input: paths.joined(separator: "\0"))
      let ignored = Set(told.split(separator: "\0").map(String.init))
      let file = IgnoreFile(Array(text.utf8))
      for path in Set(paths).sorted() {
        let parts = path.split(separator: "/")
        // A folder that is ignored takes with it all that is in it.
        let isIgnored = (1...parts.count).contains { count in
          file.verdict(on: parts.prefix(count).joined(separator: "/"), isFolder: count < parts.count) == true
        }
        #expect(
          isIgnored == ignored.contains(path),
          "seed \(seed), round \(round): \(path.debugDescription) by \(text.debugDescription)")
      }
    }
  }

  @discardableResult
  private func run(_ arguments: [String], in folder: Folder, input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.git))
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1"]
    let (given, told) = (Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = told
    process.standardError = FileHandle.nullDevice
    try process.run()
    given.fileHandleForWriting.write(Data(input.utf8))
    try given.fileHandleForWriting.close()
    let data = told.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
