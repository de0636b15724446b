import Testing

@testable import Runner

@Suite("Which records belong to which return")
struct RecordsMatchingTests {
  typealias Group = RecordsMatching.Group

  private func file(_ path: String, _ kind: String, _ organisation: String?, _ size: Int = 10)
    -> RecordsMatching.Sighting
  {
    RecordsMatching.Sighting(path: path, kind: kind, organisation: organisation, byteCount: size)
  }

  @Test("records go with the return of the same organisation, wherever it stands")
  func organisation() {
    let files = [
      file("a.yaml", "return", "A"), file("b.yaml", "return", "B"), file("b/r.yaml", "records", "A"),
      file("b/s.yaml", "records", "B"), file("c.yaml", "records", "A"),
    ]
    #expect(RecordsMatching.groups(files) == [Group(main: 0, records: [2, 4]), Group(main: 1, records: [3])])
  }

  @Test("of several returns of one organisation the only one in the folder is meant, else none")
  func folders() {
    let files = [
      file("2024/r.yaml", "return", "A"), file("2026/r.yaml", "return", "A"), file("2026/s.yaml", "records", "A"),
      file("t.yaml", "records", "A"),
    ]
    #expect(
      RecordsMatching.groups(files) == [
        Group(main: 1, records: [2]), Group(main: 3, problem: .severalReturns(paths: ["2024/r.yaml", "2026/r.yaml"])),
      ])
  }

  @Test("records that do not say whose they are go with the only return of their folder, or of the run")
  func anonymous() {
    let records = file("x/r.yaml", "records", nil)
    #expect(
      RecordsMatching.groups([file("./x/a.yaml", "return", "A"), file("b.yaml", "return", "B"), records])
        == [Group(main: 0, records: [2])])
    #expect(RecordsMatching.groups([file("a.yaml", "return", nil), records]) == [Group(main: 0, records: [1])])
    #expect(RecordsMatching.groups([file("-", "return", "A"), records]) == [Group(main: 0, records: [1])])
    #expect(
      RecordsMatching.groups([file("a.yaml", "return", "A"), file("b.yaml", "return", "B"), records])
        == [Group(main: 2, problem: .severalReturns(paths: ["a.yaml", "b.yaml"]))])
  }

  @Test("records without a return are told so")
  func unmatched() {
    #expect(
      RecordsMatching.groups([file("r.yaml", "records", "A")])
        == [Group(main: 0, problem: .noReturn(organisation: "A", isAlone: true))])
    #expect(
      RecordsMatching.groups([file("a.yaml", "return", "B"), file("r.yaml", "records", "A")])
        == [Group(main: 1, problem: .noReturn(organisation: "A", isAlone: false))])
    #expect(
      RecordsMatching.groups([file("a.yaml", "return", nil), file("r.yaml", "records", "A")])
        == [Group(main: 1, problem: .noReturn(organisation: "A", isAlone: false))])
  }

  @Test("a return and its records are no larger together than a file may be")
  func sizes() {
    let files = [
      file("a.yaml", "return", "A", 50), file("r.yaml", "records", "A", 40), file("s.yaml", "records", "A", 40),
      file("t.yaml", "records", "A", 10),
    ]
    #expect(
      RecordsMatching.groups(files, byteLimit: 100) == [
        Group(main: 0, records: [1, 3]), Group(main: 2, problem: .tooLarge(returnPath: "a.yaml", byteLimit: 100)),
      ])
  }

  @Test("a return has at most so many records files, and the others are told")
  func numbers() {
    let limit = RecordsMatching.fileLimit
    let files = [file("a.yaml", "return", "A")] + (0...limit).map { file("r\($0).yaml", "records", "A") }
    #expect(
      RecordsMatching.groups(files) == [
        Group(main: 0, records: Array(1...limit)),
        Group(main: limit + 1, problem: .tooMany(returnPath: "a.yaml", limit: limit)),
      ])
  }

  @Test("a run without records is checked once")
  func none() {
    #expect(RecordsMatching.groups([file("a.yaml", "return", "A"), file("b.yaml", "other", nil)]) == [])
  }
}
