import SourceText
import Testing

@Suite("The map of a decoded text")
struct SourceMapTests {
  /// `a \* bc` read as `a * bc`, the last letter from elsewhere.
  static let map: SourceMap = {
    var map = SourceMap()
    map.keep(2, from: 0)
    map.replace(1, from: 2, count: 2)
    map.keep(1, from: 4)
    map.keep(1, from: 5)
    map.keep(1, from: 9)
    return map
  }()

  @Test("what is taken over side by side is one run")
  func runs() {
    #expect(Self.map.runs.map(\.decoded) == [0, 2, 3, 5])
    #expect(Self.map.runs.map(\.isVerbatim) == [true, false, true, true])
    #expect(Self.map.decodedCount == 6 && Self.map.sourceEnd == 10)
  }

  @Test("a range has the source from its first byte to its last")
  func spans() {
    #expect(Self.map.span(0..<2) == SourceSpan(start: 0, end: 2))
    #expect(Self.map.span(1..<3) == SourceSpan(start: 1, end: 4))
    #expect(Self.map.span(4..<6) == SourceSpan(start: 5, end: 10))
    #expect(Self.map.span(3..<3) == SourceSpan(at: 4))
    #expect(Self.map.span(6..<9) == SourceSpan(at: 10))
    #expect(SourceMap().span(0..<1) == nil)
    #expect(Self.map.verbatimOffset(4) == 5 && Self.map.verbatimOffset(2) == nil && Self.map.verbatimOffset(6) == nil)
  }

  @Test("one map goes on with another")
  func appended() {
    var map = Self.map
    var next = SourceMap()
    next.keep(2, from: 10)
    map.append(next)
    #expect(map.decodedCount == 8 && map.runs.count == 4 && map.span(5..<8) == SourceSpan(start: 9, end: 12))
  }
}
