import PersonalIdentifiers
import SourceText
import TestSupport
import Testing

/// A text with its expected matches between ⟦ and ⟧.
private func expected(_ marked: String) -> (bytes: [UInt8], ranges: [Range<Int>]) {
  let text = MarkedText(marked)
  return (Array(text.text.utf8), text.spans.map { Int($0.start)..<Int($0.end) })
}

/// The check letter of twelve digits, written out longhand from its definition.
private func upn(_ digits: [Int], last: String? = nil) -> String {
  let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ").map(String.init)
  let values = digits + (last.map { [letters.firstIndex(of: $0) ?? 0] } ?? [])
  let sum = zip(values, 2...13).reduce(0) { $0 + $1.0 * $1.1 }
  return letters[sum % 23] + digits.map(String.init).joined() + (last ?? "")
}

@Suite("NHS numbers")
struct NHSNumberTests {
  @Test(
    "are found where they are written, and nothing beside them",
    arguments: [
      "⟦9434765919⟧", "⟦943 476 5919⟧", "⟦943-476-5919⟧", "⟦943\u{A0}476\u{A0}5919⟧", "⟦943–476\u{2011}5919⟧",
      "⟦943\u{202F}476\u{2009}5919⟧", "seen with NHS ⟦943 476 5919⟧.", "NHS⟦9434765919⟧,⟦9434765870⟧",
      "Sián: ⟦9434765919⟧ 😀",
      "(⟦4505577104⟧)", "111 222 ⟦943 476 5919⟧", "943 476 ⟦943 476 5919⟧ 943", "⟦9434765919⟧ 5",
    ])
  func found(marked: String) {
    let (bytes, ranges) = expected(marked)
    #expect(IdentifierScanner.nhsNumbers(in: bytes[...]) == ranges)
    #expect(IdentifierScanner.all(in: bytes[...]) == ranges)
  }

  @Test(
    "near misses are left alone",
    arguments: [
      "9434765918", "943 476 5918", "94347659190", "19434765919", "943476591", "943  476 5919", "943 4765 919",
      "943\n476\n5919", "943.476.5919", "987 654 4321", "943 476 59190", "1943 476 5919", "0000000000", "111 111 1111",
      "9999999999", "02392 688133", "2026-10-02", "", "9", "943 476", "943 476 ", "943 476 5", "943\u{A0}",
      "943\u{E9}476",
    ])
  func nearMisses(text: String) {
    #expect(IdentifierScanner.nhsNumbers(in: Array(text.utf8)[...]).isEmpty)
  }

  @Test("a cut-off separator at the end is no separator", arguments: [[0xC2], [0xE2], [0xE2, 0x80]] as [[UInt8]])
  func cutOff(tail: [UInt8]) {
    #expect(IdentifierScanner.all(in: (Array("943".utf8) + tail)[...]).isEmpty)
  }

  @Test("one number of ten random digits in eleven passes, and each changed digit is noticed")
  func checkDigit() {
    var random = SeededGenerator(seed: 7)
    var passed = 0
    for _ in 0..<20_000 {
      let digits = (0..<10).map { _ in UInt8.random(in: 0x30...0x39, using: &random) }
      guard !IdentifierScanner.nhsNumbers(in: digits[...]).isEmpty else { continue }
      passed += 1
      for place in 0..<10 {
        var changed = digits
        changed[place] = changed[place] == 0x39 ? 0x30 : changed[place] + 1
        #expect(IdentifierScanner.nhsNumbers(in: changed[...]).isEmpty)
      }
    }
    #expect((1_650...1_990).contains(passed), "\(passed) of 20,000; expected about 1,818")
  }
}

@Suite("Unique pupil numbers")
struct UPNTests {
  @Test("are found by their check letter, in either case, permanent and temporary", arguments: 0..<100)
  func found(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let digits = (0..<12).map { _ in Int.random(in: 0...9, using: &random) }
    let last = "ABCDEFGHJKLMNPQRTUVWXYZ".randomElement(using: &random).map(String.init) ?? "A"
    for number in [upn(digits), upn(Array(digits.prefix(11)), last: last)] {
      for text in ["⟦\(number)⟧", "pupil ⟦\(number.lowercased())⟧, Ébène", "(⟦\(number)⟧)", "UPN:⟦\(number)⟧-x"] {
        let (bytes, ranges) = expected(text)
        #expect(IdentifierScanner.upns(in: bytes[...]) == ranges)
        #expect(IdentifierScanner.all(in: bytes[...]) == ranges)
      }
    }
  }

  @Test("published examples", arguments: ["⟦B801200005001⟧", "⟦b801200005001⟧", "A801200005001", "C801200005001"])
  func published(marked: String) {
    let (bytes, ranges) = expected(marked)
    #expect(IdentifierScanner.upns(in: bytes[...]) == ranges)
  }

  @Test("near misses are left alone")
  func nearMisses() {
    let number = upn([8, 5, 1, 2, 0, 0, 1, 2, 6, 0, 0, 7])
    let wrong = (number.hasPrefix("A") ? "B" : "A") + number.dropFirst()
    let forbidden = ["I", "O", "S", "é", " "].map { $0 + number.dropFirst() }
    for text in [wrong, "x" + number, "1" + number, number + "x", number + "1", String(number.dropLast())] + forbidden {
      #expect(IdentifierScanner.upns(in: Array(text.utf8)[...]).isEmpty, "\(text)")
    }
  }

  @Test("one random letter before twelve digits in twenty-three passes")
  func checkLetter() {
    var random = SeededGenerator(seed: 11)
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
    let passed = (0..<23_000).count { _ in
      let digits = (0..<12).map { _ in UInt8.random(in: 0x30...0x39, using: &random) }
      return !IdentifierScanner.upns(in: ([letters.randomElement(using: &random) ?? 0x41] + digits)[...]).isEmpty
    }
    #expect((880...1_120).contains(passed), "\(passed) of 23,000; expected about 1,000")
  }
}

@Suite("All identifiers of a text")
struct AllIdentifierTests {
  @Test("come in order, each once, with offsets from the start of the slice")
  func ordered() {
    let number = upn([8, 5, 1, 2, 0, 0, 1, 2, 6, 0, 0, 7])
    let (bytes, ranges) = expected("⟦\(number)⟧ and ⟦943 476 5919⟧ and ⟦\(number)⟧")
    #expect(IdentifierScanner.all(in: bytes[...]) == ranges)
    let whole = Array("skip 9434765919 ".utf8) + bytes
    #expect(IdentifierScanner.all(in: whole[16...]) == ranges)
    #expect(IdentifierScanner.nhsNumbers(in: bytes[...]) == [ranges[1]])
    #expect(IdentifierScanner.upns(in: bytes[...]) == [ranges[0], ranges[2]])
  }
}
