/// Varies a sample into a return of 28 to 53 KB. Names no field but the layout's own: `id`, `ref`, `name`.
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

  /// Adds copies of records under new ids until the size is reached, and refers to some of them.
  private mutating func grow(_ draft: inout ReturnTemplate, to target: Int) {
    var size = draft.byteCount
    var number = 100
    let originals = draft.sections.indices.flatMap { section in
      draft.sections[section].records.compactMap { record in
        Self.id(of: record).map { (section: section, record: record, id: $0) }
      }
    }
    let references = Self.references(in: draft)
    while size < target, let original = originals.randomElement(using: &random) {
      number += 1
      let new = "\(original.id)-\(number)"
      let head = original.record[0].replacing("id: \(original.id)", with: "id: \(new)", maxReplacements: 1)
      let copy = [head] + original.record.dropFirst()
      draft.sections[original.section].records.append(copy)
      size += copy.reduce(0) { $0 + $1.utf8.count + 1 }
      if let place = references[original.id]?.randomElement(using: &random) {
        // After the record's first reference, which stands in a list of them.
        let lines = draft.sections[place.section].records[place.record]
        guard let line = lines.firstIndex(where: { Self.reference(in: $0) != nil }) else { continue }
        let added = "\(lines[line].prefix { $0 == " " })- {ref: \(new)}"
        draft.sections[place.section].records[place.record].insert(added, at: line + 1)
        size += added.utf8.count + 1
      }
    }
  }

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

  /// Cuts folded texts to fewer lines, then leaves out references and records that none names, until the size is reached.
  private mutating func shrink(_ draft: inout ReturnTemplate, to target: Int) {
    var size = draft.byteCount
    for keep in [2, 1] {
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
      for record in draft.sections[section].records.indices where size > target {
        let references = draft.sections[section].records[record].indices.filter {
          Self.reference(in: draft.sections[section].records[record][$0]) != nil
        }
        guard references.count > 1, let last = references.last else { continue }
        size -= draft.sections[section].records[record][last].utf8.count + 1
        draft.sections[section].records[record].remove(at: last)
      }
    }
    let referred = Self.references(in: draft)
    for section in draft.sections.indices {
      while size > target, draft.sections[section].records.count > 3,
        let record = draft.sections[section].records.lastIndex(where: { lines in
          Self.id(of: lines).map { referred[$0] == nil } ?? false
        })
      {
        size -= draft.sections[section].records[record].reduce(0) { $0 + $1.utf8.count + 1 }
        draft.sections[section].records.remove(at: record)
      }
    }
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
