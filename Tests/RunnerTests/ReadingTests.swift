import Findings
import Foundation
import Runner
import SourceText
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Finding files")
struct FileDiscoveryTests {
  @Test("a folder gives its YAML files at any depth, in order of their paths")
  func folders() throws {
    let folder = try Folder()
    for name in ["b.yaml", "a/z.yml", "a.yaml", "a/.hidden/x.yaml", ".git/y.yaml", "notes.txt", "B.yaml"] {
      try folder.write(name)
    }
    let found = FileDiscovery([folder.path])
    #expect(folder.relative(found.files.map(\.path)) == ["B.yaml", "a.yaml", "a/z.yml", "b.yaml"])
    #expect(found.files.allSatisfy { !$0.isNamed } && found.errors.isEmpty)
  }

  @Test("a file named twice, or named and in a named folder, is one file, and named")
  func once() throws {
    let folder = try Folder()
    let path = try folder.write("a.yaml")
    let found = FileDiscovery([path, folder.path, path])
    #expect(found.files == [DiscoveredFile(path: path, isNamed: true)])
  }

  @Test("links in a folder are counted and not followed; a named link is")
  func links() throws {
    let outside = try Folder()
    let target = try outside.write("other.yaml")
    let folder = try Folder()
    try folder.write("a.yaml")
    try folder.link("out.yaml", to: target)
    try folder.link("loop", to: folder.path)
    try folder.link("elsewhere", to: outside.path)
    let found = FileDiscovery([folder.path])
    #expect(folder.relative(found.files.map(\.path)) == ["a.yaml"])
    #expect(found.linkCount == 1)
    #expect(FileDiscovery([folder.path + "/out.yaml"]).files.count == 1)
  }

  @Test("a missing path is told with a name beside it that is close")
  func missing() throws {
    let folder = try Folder()
    let near = try folder.write("return.yaml")
    let wanted = folder.path + "/retrun.yml"
    #expect(FileDiscovery([wanted]).errors == [.missing(path: wanted, similar: near)])
    let far = folder.path + "/nothing/like/it.yaml"
    #expect(FileDiscovery([far]).errors == [.missing(path: far, similar: nil)])
    let dangling = folder.path + "/link.yaml"
    try folder.link("link.yaml", to: "nowhere")
    #expect(FileDiscovery([dangling]).errors == [.missing(path: dangling, similar: nil)])
    let under = near + "/x"
    #expect(FileDiscovery([under]).errors == [.missing(path: under, similar: nil)])
  }

  @Test("- is standard input")
  func standardInput() {
    #expect(FileDiscovery(["-"]).files == [DiscoveredFile(path: "-", isNamed: true)])
  }
}

@Suite("Reading files")
struct FileReaderTests {
  @Test("the bytes come as they are", arguments: ["", "a", "\u{FEFF}a\r\n\0b", String(repeating: "ŷ", count: 100_000)])
  func bytes(text: String) throws {
    let folder = try Folder()
    let path = try folder.write("x", text)
    #expect(try FileReader.read(path).bytes == Array(text.utf8))
  }

  @Test("a folder, a pipe and nothing at all are refused at once")
  func refusals() throws {
    let folder = try Folder()
    #expect(throws: ReadError.isFolder(path: folder.path)) { try FileReader.read(folder.path) }
    let pipe = folder.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(throws: ReadError.notAFile(path: pipe)) { try FileReader.read(pipe) }
    #expect(throws: ReadError.notAFile(path: "/dev/zero")) { try FileReader.read("/dev/zero") }
    #expect(throws: ReadError.missing(path: folder.path + "/zzz", similar: nil)) {
      try FileReader.read(folder.path + "/zzz")
    }
  }

  @Test("a file past the limit is refused before it is read")
  func tooLarge() throws {
    let folder = try Folder()
    let path = try folder.write("large.yaml", "a: 1")
    try #require(truncate(path, FileReader.byteLimit + 1) == 0)
    #expect(throws: ReadError.tooLarge(path: path, byteLimit: FileReader.byteLimit)) { try FileReader.read(path) }
    try #require(truncate(path, FileReader.byteLimit) == 0)
    #expect(try FileReader.read(path).bytes.count == FileReader.byteLimit)
  }

  @Test(
    "every error says what is wrong",
    arguments: [
      ReadError.missing(path: "p", similar: nil), .missing(path: "p", similar: "q"), .isFolder(path: "p"),
      .notPermitted(path: "p"), .notAFile(path: "p"), .tooLarge(path: "p", byteLimit: 16 << 20),
      .failed(path: "p", code: 5),
    ])
  func wording(error: ReadError) {
    #expect(error.path == "p" && error.rule.hasPrefix("file/") && error.message.count > 15)
    #expect(!error.message.hasSuffix("."))
  }
}
