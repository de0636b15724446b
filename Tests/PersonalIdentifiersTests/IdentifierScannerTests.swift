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
      "(⟦4505577104⟧)", "⟦943  476  5919⟧", "⟦943\t476\t5919⟧", "⟦943.476.5919⟧", "⟦943 - 476 - 5919⟧",
      "⟦943/476/5919⟧",
      "⟦943 476\n    5919⟧", "⟦9434\u{200B}765\u{2060}919⟧", "⟦943\u{AD}\u{FEFF} 476 5919⟧", "⟦９４３４７６５９１９⟧",
      "⟦９４３\u{3000}４７６\u{3000}５９１９⟧", "⟦٩٤٣٤٧٦٥٩١٩⟧", "111 222 ⟦943 476 5919⟧", "943 476 ⟦943 476 5919⟧ 943",
      "⟦9434765919⟧ 5",
    ])
  func found(marked: String) {
    let (bytes, ranges) = expected(marked)
    #expect(IdentifierScanner.ranges(of: .nhsNumber, in: bytes[...]) == ranges)
  }

  @Test(
    "near misses are left alone",
    arguments: [
      "9434765918", "943 476 5918", "94347659190", "19434765919", "943476591", "943 4765 919",
      "943--476--5919", "943, 476, 5919", "+44 943 476 5919", "+449434765919x", "987 654 4321", "943 476 59190",
      "1943 476 5919", "0000000000", "111 111 1111",
      "9999999999", "02392 688133", "2026-10-02", "", "9", "943 476", "943 476 ", "943 476 5", "943\u{A0}",
      "943\u{E9}476",
    ])
  func nearMisses(text: String) {
    #expect(IdentifierScanner.ranges(of: .nhsNumber, in: Array(text.utf8)[...]).isEmpty)
  }

  @Test(
    "bytes that are no UTF-8 are no separators",
    arguments: [[0xC2], [0xE2], [0xE2, 0x80], [0xFF], [0x80, 0x80]] as [[UInt8]])
  func cutOff(tail: [UInt8]) {
    #expect(IdentifierScanner.hidden(in: (Array("943".utf8) + tail)[...]).isEmpty)
    #expect(IdentifierScanner.hidden(in: (Array("943".utf8) + tail + Array("476".utf8) + tail)[...]).isEmpty)
  }

  @Test("one number of ten random digits in eleven passes, and each changed digit is noticed")
  func checkDigit() {
    var random = SeededGenerator(seed: 7)
    var passed = 0
    for _ in 0..<20_000 {
      let digits = (0..<10).map { _ in UInt8.random(in: 0x30...0x39, using: &random) }
      guard !IdentifierScanner.ranges(of: .nhsNumber, in: digits[...]).isEmpty else { continue }
      passed += 1
      for place in 0..<10 {
        var changed = digits
        changed[place] = changed[place] == 0x39 ? 0x30 : changed[place] + 1
        #expect(IdentifierScanner.ranges(of: .nhsNumber, in: changed[...]).isEmpty)
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
        #expect(IdentifierScanner.ranges(of: .upn, in: bytes[...]) == ranges)
        #expect(IdentifierScanner.hidden(in: bytes[...]) == ranges)
      }
    }
  }

  @Test(
    "published examples",
    arguments: [
      "⟦B801200005001⟧", "⟦b801200005001⟧", "⟦B 801 2000 05 001⟧", "⟦B-801-2000-05001⟧",
      "UPN ⟦B801 2000 05001⟧.", "b 801 2000 05 001", "B 801, 2000 05 001", "A 801 2000 05 001", "A801200005001",
      "C801200005001",
    ])
  func published(marked: String) {
    let (bytes, ranges) = expected(marked)
    #expect(IdentifierScanner.ranges(of: .upn, in: bytes[...]) == ranges)
  }

  @Test("near misses are left alone")
  func nearMisses() {
    let number = upn([8, 5, 1, 2, 0, 0, 1, 2, 6, 0, 0, 7])
    let wrong = (number.hasPrefix("A") ? "B" : "A") + number.dropFirst()
    let forbidden = ["I", "O", "S", "é", " "].map { $0 + number.dropFirst() }
    for text in [wrong, "x" + number, "1" + number, number + "x", number + "1", String(number.dropLast())] + forbidden {
      #expect(IdentifierScanner.ranges(of: .upn, in: Array(text.utf8)[...]).isEmpty, "\(text)")
    }
  }

  @Test("one random letter before twelve digits in twenty-three passes")
  func checkLetter() {
    var random = SeededGenerator(seed: 11)
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
    let passed = (0..<23_000).count { _ in
      let digits = (0..<12).map { _ in UInt8.random(in: 0x30...0x39, using: &random) }
      return !IdentifierScanner.ranges(of: .upn, in: ([letters.randomElement(using: &random) ?? 0x41] + digits)[...])
        .isEmpty
    }
    #expect((880...1_120).contains(passed), "\(passed) of 23,000; expected about 1,000")
  }
}

@Suite("E-mail addresses")
struct EmailAddressTests {
  @Test(
    "are found without what stands round them",
    arguments: [
      "⟦k.hale@mail.example⟧", "Write to <⟦k.hale@mail.example⟧>.", "(⟦K_Hale+x@a-b.co.uk⟧), or ⟦b@c.de⟧",
      "mailto:⟦a@b.uk⟧",
      "‘⟦siân@ysgol.example⟧’", "⟦ada＠mail.example⟧", "a@b, ⟦c@d.ef⟧", "https://⟦user@host.example⟧/path",
    ])
  func found(marked: String) {
    let (bytes, ranges) = expected(marked)
    #expect(IdentifierScanner.ranges(of: .emailAddress, in: bytes[...]) == ranges)
  }

  @Test(
    "what has no name, no dot or no letters at its end is none",
    arguments: ["@", "a@b", "@b.uk", "a @b.uk", "3@1.50", "a@.uk", "a@@b.uk"])
  func nearMisses(text: String) {
    #expect(IdentifierScanner.ranges(of: .emailAddress, in: Array(text.utf8)[...]).isEmpty)
  }
}

@Suite("Telephone numbers")
struct TelephoneNumberTests {
  @Test(
    "are found however they are grouped",
    arguments: [
      "⟦07700900417⟧", "ring ⟦07700 900 417⟧ at 5", "(tel. ⟦0113 496 0195⟧)", "⟦020 7946 0381⟧", "⟦(023) 9201 4417⟧",
      "⟦+44 7700 900417⟧", "⟦+44 (0)23 9201 4417⟧", "⟦0044 7700 900417⟧", "⟦01632-960-017⟧", "⟦01632 96017⟧",
      "⟦07700.900.417⟧", "⟦07 700 900 417⟧", "⟦01 632 960 017⟧",
      "⟦+353 87 123 4567⟧", "⟦０７７００ ９００４１７⟧", "⟦07700 900417⟧, ⟦07700 900418⟧", "⟦0800 800 5000⟧", "⟦07700\n  900417⟧",
    ])
  func found(marked: String) {
    let (bytes, ranges) = expected(marked)
    #expect(IdentifierScanner.ranges(of: .telephoneNumber, in: bytes[...]) == ranges)
  }

  @Test(
    "dates, references and other long numbers are none",
    arguments: [
      "01/02/2026 03/04/2026", "07 08 2013 1130", "07 08 20 13 113", "01.02.2026 1130", "2026-04-02",
      "2026-04-02 2026-04-03", "00771204", "REF07700900417",
      "077009004170", "0770090041", "99017342", "5617241788", "0400 900 4170", "07700900417x", "1/07700900417", "0113",
      "£07,700,900,417", "+", "+44", "(0",
    ])
  func nearMisses(text: String) {
    #expect(IdentifierScanner.ranges(of: .telephoneNumber, in: Array(text.utf8)[...]).isEmpty)
  }
}

@Suite("Written dates")
struct WrittenDateTests {
  @Test(
    "are found however people write them",
    arguments: [
      "⟦2.11.2015⟧", "(⟦07/08/2013⟧)", "⟦19-12-09⟧", "⟦19.12.09⟧,", "⟦2014-04-17⟧", "⟦20140417⟧", "⟦17042014⟧",
      "⟦170414⟧",
      "⟦17 April 2014⟧",
      "⟦17th April, 2014⟧.", "the ⟦21st of January 2013⟧", "⟦April 17, 2014⟧", "⟦Apr. 17th 2014⟧", "⟦3 Feb '09⟧",
      "⟦3-Feb-2009⟧",
      "⟦3 sept 2009⟧", "⟦4 5 2014⟧", "⟦17 / 4 / 2014⟧", "⟦04/17/2014⟧", "⟦17 APRIL 2014⟧ and ⟦1/1/09⟧",
      "⟦１７ April ２０１４⟧",
      "⟦17 April\n  2014⟧",
    ])
  func found(marked: String) {
    let (bytes, ranges) = expected(marked)
    #expect(IdentifierScanner.ranges(of: .writtenDate, in: bytes[...]) == ranges)
  }

  @Test(
    "what has no day, no month or no year is none",
    arguments: [
      "17 April", "April 2014", "14/11", "2014", "2014/15", "32/4/2014", "4/5 2014", "17/4-2014", "version 2.4",
      "1.2.3.4.5",
      "40 May 2014", "4 Maybe 2014", "maybe 4, 2014", "12345678", "321299", "171399", "4/5/1850", "4/5/20145",
      "x4/5/2014x", "10 12 09",
    ])
  func nearMisses(text: String) {
    #expect(IdentifierScanner.ranges(of: .writtenDate, in: Array(text.utf8)[...]).isEmpty)
  }
}

@Suite("What a text must have")
struct IdentifierTraitsTests {
  @Test("no kind is found in a text with less than it needs", arguments: 0..<200)
  func least(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "943 476 5919", "９４３４７６５９１９", "a@b.uk", "07700 900417", "+44 7700 900417", "1/1/09", "3 Feb 09", "x", " ", "é",
      ", ", "\u{200B}",
      "9", "2014", "M801200001001",
    ]
    let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
    let bytes = Array(text.utf8)
    let traits = bytes.withUnsafeBufferPointer { IdentifierTraits(of: $0) }
    for kind in IdentifierKind.allCases where !traits.satisfies(kind.least) {
      #expect(IdentifierScanner.ranges(of: kind, in: bytes[...]).isEmpty, "\(kind) in \(text)")
    }
  }

  @Test("ranges lie in the text, in order, apart, on whole characters", arguments: 0..<300)
  func shape(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = Array("0123456789 0123456789.-/()+@ab9é\u{200B}９\u{FF0D}\n\tApril May")
    let text = String(
      (0..<Int.random(in: 0...60, using: &random)).map { _ in signs.randomElement(using: &random) ?? "0" })
    let bytes = Array(text.utf8)
    for kind in IdentifierKind.allCases {
      var end = 0
      for range in IdentifierScanner.ranges(of: kind, in: bytes[...]) {
        #expect(range.lowerBound >= end && range.upperBound <= bytes.count && !range.isEmpty, "\(kind) in \(text)")
        #expect(String(validating: bytes[range], as: UTF8.self) != nil, "\(kind) in \(text)")
        end = range.upperBound
      }
    }
  }
}

@Suite("All identifiers of a text")
struct AllIdentifierTests {
  @Test("come in order, each once, with offsets from the start of the slice")
  func ordered() {
    let number = upn([8, 5, 1, 2, 0, 0, 1, 2, 6, 0, 0, 7])
    let (bytes, ranges) = expected("⟦\(number)⟧ and ⟦943 476 5919⟧ and ⟦\(number)⟧")
    #expect(IdentifierScanner.hidden(in: bytes[...]) == ranges)
    let whole = Array("skip 9434765919 ".utf8) + bytes
    #expect(IdentifierScanner.hidden(in: whole[16...]) == ranges)
    #expect(IdentifierScanner.ranges(of: .nhsNumber, in: bytes[...]) == [ranges[1]])
    #expect(IdentifierScanner.ranges(of: .upn, in: bytes[...]) == [ranges[0], ranges[2]])
  }
}
