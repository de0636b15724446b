/// Varies a sample into a return of 28 to 53 KB, and a sound one into a sound one. Names no field but the layout's own:
/// `id`, `key`, `ref`, `criterion`, `name`.
struct ReturnGenerator {
  private var random: SplitMix

  /// The same seed gives the same return.
  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// One return.
  mutating func text(from template: ReturnTemplate, isFaulty: Bool) -> String {
    var draft = template
    rename(&draft)
    let target = Int.random(in: 29_000...52_000, using: &random)
    grow(&draft, to: target)
    shrink(&draft, to: target)
    shuffleRecords(&draft)
    varyNumbers(&draft)
    var lines = draft.sections.flatMap(\.lines)
    if isFaulty {
      for _ in 0..<Int.random(in: 1...3, using: &random) { MadeFault.random(using: &random).apply(to: &lines, &random) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Another place in the organisation's name, another number in its reference.
  private mutating func rename(_ draft: inout ReturnTemplate) {
    guard let index = draft.sections.indices.dropFirst().first else { return }
    let place = Self.places.randomElement(using: &random) ?? "Saltmarsh"
    for line in draft.sections[index].preamble.indices {
      let words = draft.sections[index].preamble[line].split(separator: " ")
      if words.first == "name:", words.count > 2 {
        draft.sections[index].preamble[line] = "  name: \(place) " + words.dropFirst(2).joined(separator: " ")
      } else if words.first == "reference:" {
        let number = Int.random(in: 1000...9999, using: &random)
        draft.sections[index].preamble[line] = "  reference: REF-\(number)"
      }
    }
  }

  private static let places = [
    "Alderbrook", "Brackenford", "Cinderhill", "Dunmarsh", "Elmhythe", "Fallowfield", "Gorsedale", "Hawkstone",
    "Inglewick", "Juniper", "Kestrel", "Larkmoor", "Mereside", "Netherby", "Oakhanger", "Pennywell", "Quarrydene",
    "Rushmere", "Saltmarsh", "Thornbury", "Underhill", "Vinegarth", "Withybrook", "Yarrowdale",
  ]

  /// Adds copies of records under new ids, and lines to folded texts, until the size is reached.
  ///
  /// Which of the two is said by how densely keys stand: a return of real life has about so many a kilobyte.
  private mutating func grow(_ draft: inout ReturnTemplate, to target: Int) {
    var size = draft.byteCount
    var keys = draft.sections.reduce(0) { $0 + $1.lines.reduce(0) { $0 + Self.keyCount($1) } }
    var number = 100
    let originals = draft.sections.indices.flatMap { section in
      draft.sections[section].records.compactMap { record in
        Self.id(of: record).map { (section: section, record: record, id: $0) }
      }
    }
    let references = Self.references(in: draft)
    while size < target {
      if keys * 1000 > size * Self.keysInKilobyte, let added = lengthenText(&draft) {
        size += added
        continue
      }
      guard let original = originals.randomElement(using: &random) else { return }
      number += 1
      let new = "\(original.id)-\(number)"
      let head = original.record[0].replacing("id: \(original.id)", with: "id: \(new)", maxReplacements: 1)
      let copy = [head] + original.record.dropFirst()
      draft.sections[original.section].records.append(copy)
      size += copy.reduce(0) { $0 + $1.utf8.count + 1 }
      keys += copy.reduce(0) { $0 + Self.keyCount($1) }
      if let place = references[original.id]?.randomElement(using: &random) {
        // After the record's first reference, which stands in a list of them.
        let lines = draft.sections[place.section].records[place.record]
        guard let line = lines.firstIndex(where: { Self.reference(in: $0) != nil }) else { continue }
        let added = "\(lines[line].prefix { $0 == " " })- {ref: \(new)}"
        draft.sections[place.section].records[place.record].insert(added, at: line + 1)
        size += added.utf8.count + 1
        keys += 1
      }
    }
  }

  private static let keysInKilobyte = 24

  /// The keys of a line, about: prose has hardly a colon.
  private static func keyCount(_ line: String) -> Int {
    line.split(separator: ":", omittingEmptySubsequences: false).dropFirst().count { $0.isEmpty || $0.first == " " }
  }

  /// Adds a line to a folded text picked at random; returns its bytes, or `nil` where there is no such text.
  private mutating func lengthenText(_ draft: inout ReturnTemplate) -> Int? {
    for _ in 0..<50 {
      guard let section = draft.sections.indices.randomElement(using: &random),
        let record = draft.sections[section].records.indices.randomElement(using: &random),
        let head = draft.sections[section].records[record].firstIndex(where: { $0.hasSuffix(": >-") }),
        let sentence = Self.sentences.randomElement(using: &random)
      else { continue }
      let indent = draft.sections[section].records[record][head].prefix { $0 == " " || $0 == "-" }.count
      let line = String(repeating: " ", count: indent + 2) + sentence
      // After the whole text: a sentence in its middle would cut another.
      let lines = draft.sections[section].records[record]
      let end = lines[(head + 1)...].firstIndex { $0.prefix { $0 == " " }.count <= indent } ?? lines.endIndex
      draft.sections[section].records[record].insert(line, at: end)
      return line.utf8.count + 1
    }
    return nil
  }

  private static let sentences = [
    "We looked at this again after the summer and wrote down what had changed and who had done it.",
    "Nobody had to be asked twice, and the two who were not sure were shown on the day.",
    "The point came up at 38 of 40 conversations, so it stays on the list for the next half-year.",
    "What we did not know a year ago: who reads the notes when both of the people named are away.",
    "A visitor asked three of us the same question and had the same answer from each.",
    "The paper is kept with the others in the office and is looked through when anything changes.",
    "We have told families about it in the newsletter and at the door, and in their own languages.",
    "It took longer than we had thought, because the old form had been copied in many places.",
    "The next look at it is in the diary, with the name of the person who brings the figures.",
    "Children helped with the wording and chose the picture; the youngest wanted a larger telephone.",
  ]

  /// For each id referred to, the records whose lists do.
  private static func references(in draft: ReturnTemplate) -> [String: [(section: Int, record: Int)]] {
    var places: [String: [(section: Int, record: Int)]] = [:]
    for section in draft.sections.indices {
      for record in draft.sections[section].records.indices {
        for line in draft.sections[section].records[record] {
          if let id = reference(in: line) { places[id, default: []].append((section, record)) }
        }
      }
    }
    return places
  }

  /// The id that a line of a list of references names.
  private static func reference(in line: String) -> String? {
    let content = line.drop { $0 == " " }
    guard content.hasPrefix("- {ref: ") else { return nil }
    return String(content.dropFirst(8).prefix { $0 != "," && $0 != "}" })
  }

  /// Cuts folded texts to fewer lines, then what references say besides, then records that nothing hangs on, until the
  /// size is reached. All other records and references stay, so a sound return stays sound.
  private mutating func shrink(_ draft: inout ReturnTemplate, to target: Int) {
    var size = draft.byteCount
    for keep in [3, 2, 1] {
      for section in draft.sections.indices {
        for record in draft.sections[section].records.indices where size > target {
          let before = draft.sections[section].records[record]
          let after = Self.cutTexts(before, to: keep)
          size -= before.reduce(0) { $0 + $1.utf8.count } - after.reduce(0) { $0 + $1.utf8.count }
          size -= before.count - after.count
          draft.sections[section].records[record] = after
        }
      }
    }
    for section in draft.sections.indices {
      for record in draft.sections[section].records.indices {
        for line in draft.sections[section].records[record].indices where size > target {
          let text = draft.sections[section].records[record][line]
          guard Self.reference(in: text) != nil, let comma = text.firstIndex(of: ",") else { continue }
          draft.sections[section].records[record][line] = text[..<comma] + "}"
          size -= text.utf8.count - draft.sections[section].records[record][line].utf8.count
        }
      }
    }
    let named = Self.wordsWrittenTwice(in: draft)
    for section in draft.sections.indices {
      while size > target, draft.sections[section].records.count > 2,
        let record = draft.sections[section].records.lastIndex(where: { Self.standsAlone($0, named) })
      {
        size -= draft.sections[section].records[record].reduce(0) { $0 + $1.utf8.count + 1 }
        draft.sections[section].records.remove(at: record)
      }
    }
  }

  /// Whether a record has a name of its own that nothing refers to, and belongs to no criterion.
  private static func standsAlone(_ record: [String], _ named: Set<Substring>) -> Bool {
    guard let head = record.first, id(of: record) != nil || head.hasPrefix("  - key: ") else { return false }
    return !record.contains { $0.contains("criterion: ") } && id(of: record).map { !named.contains($0[...]) } ?? true
  }

  /// The words that stand in a return more than once, however they are wrapped: an id among them is referred to.
  private static func wordsWrittenTwice(in draft: ReturnTemplate) -> Set<Substring> {
    var seen: Set<Substring> = []
    var again: Set<Substring> = []
    for line in draft.sections.flatMap(\.lines) {
      for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }) {
        if !seen.insert(word).inserted { again.insert(word) }
      }
    }
    return again
  }

  /// A record whose folded texts keep only their first lines.
  private static func cutTexts(_ record: [String], to keep: Int) -> [String] {
    var kept: [String] = []
    var foldIndent: Int?
    var folded = 0
    for line in record {
      let indent = line.prefix { $0 == " " }.count
      if let start = foldIndent, indent > start {
        folded += 1
        if folded <= keep { kept.append(line) }
        continue
      }
      foldIndent = line.hasSuffix(": >-") || line.hasSuffix(": |") || line.hasSuffix(": >") ? indent : nil
      folded = 0
      kept.append(line)
    }
    return kept
  }

  /// Records of lists whose records have an id come in any order.
  private mutating func shuffleRecords(_ draft: inout ReturnTemplate) {
    for section in draft.sections.indices
    where draft.sections[section].records.allSatisfy({ Self.id(of: $0) != nil }) {
      draft.sections[section].records.shuffle(using: &random)
    }
  }

  /// Other numbers inside the folded texts, so that no two returns say the same.
  private mutating func varyNumbers(_ draft: inout ReturnTemplate) {
    for section in draft.sections.indices {
      for record in draft.sections[section].records.indices {
        for line in draft.sections[section].records[record].indices {
          let text = draft.sections[section].records[record][line]
          if text.contains(": ") { continue }
          draft.sections[section].records[record][line] = text.split(separator: " ", omittingEmptySubsequences: false)
            .map { vary(String($0)) }.joined(separator: " ")
        }
      }
    }
  }

  /// A number of two digits becomes another one; years and times stay.
  private mutating func vary(_ word: String) -> String {
    guard let number = Int(word), word.count == 2, number >= 20 else { return word }
    return String(Int.random(in: 20...99, using: &random))
  }

  /// The id of a record, where its first line has one.
  private static func id(of record: [String]) -> String? {
    guard let range = record.first?.firstRange(of: "id: "), let line = record.first else { return nil }
    let id = line[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    return id.isEmpty ? nil : String(id)
  }
}

/// A small generator of random numbers that gives the same sequence for the same seed (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
