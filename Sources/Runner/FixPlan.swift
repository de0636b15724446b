import AuditModel
import Facts
import Findings
import RuleSets
import YAMLEdits
import YAMLTree

/// Which stubs are written for the findings of a file, and where: the decisions of `fix`. How they are written is
/// `StubWriter`'s to know.
struct FixPlan {
  /// What is to be written, lists in their order.
  private(set) var stubs: [PlacedStub] = []
  /// What each does, in words.
  private(set) var words: [Stub: String] = [:]

  /// Plans the safe edits for findings that are not met; each stub once.
  ///
  /// A record that is there already, by what identifies it, is not written again; an id that only names its record and is
  /// taken gets a number. Records of a list that has one for each row of a table stand in the order of their numbers.
  /// Complexity: O(findings × records of the list).
  init(_ findings: [Finding], rules: CompiledRuleSet, tree: YAMLTree) {
    var records: [String: [Stub]] = [:]
    for finding in findings where finding.outcome == .notMet {
      for edit in finding.fix?.edits ?? [] where finding.fix?.isSafe == true && words[edit.stub] == nil {
        switch edit.stub {
        case .section(let name):
          guard tree.entry(of: tree.root, named: name) == nil else { continue }
          stubs.append(PlacedStub(edit.stub))
        case .record(let section, _):
          records[section, default: []].append(edit.stub)
        }
        words[edit.stub] = edit.words
      }
    }
    for (section, wanted) in records.sorted(by: { $0.key < $1.key }) {
      place(wanted, in: SectionList(section, rules.factSchema, tree))
    }
  }

  private mutating func place(_ wanted: [Stub], in list: SectionList) {
    var taken = Set(list.identities.compactMap { $0 })
    let ordered = list.isOrdered ? wanted.sorted { list.number(of: $0).precedes(list.number(of: $1)) } : wanted
    for stub in ordered {
      guard let identity = list.identity(of: stub) else {
        stubs.append(PlacedStub(stub))
        continue
      }
      guard list.isOrdered else {
        stubs.append(PlacedStub(rename(stub, list, avoiding: &taken)))
        continue
      }
      guard taken.insert(identity).inserted else { continue }
      stubs.append(PlacedStub(stub, at: list.position(of: identity)))
    }
  }

  /// The stub with an id that nothing else has.
  private mutating func rename(_ stub: Stub, _ list: SectionList, avoiding taken: inout Set<String>) -> Stub {
    guard let identity = list.identity(of: stub) else { return stub }
    var name = identity
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(identity)-\(number)"
      number += 1
    }
    let renamed = list.naming(stub, name)
    words[renamed] = words[stub]
    return renamed
  }
}

/// A section that is a list of records, as the schema and the file have it.
private struct SectionList {
  /// The field that tells its records apart; `nil` where there is none.
  let identityField: String?
  /// Whether it has a record for each row of a table, told apart by the row's number.
  let isOrdered: Bool
  /// What identifies each record, in the order of the file; `nil` for one that says nothing.
  let identities: [String?]

  init(_ section: String, _ schema: FactSchema, _ tree: YAMLTree) {
    var identityField: String?
    var isOrdered = false
    let root = schema[schema.documentRoot]
    if let slot = root.slot(named: section), case .list(.record(let id)) = root.fields[slot].type,
      let identity = schema[id].identity
    {
      identityField = schema[id].fields[identity].name
      isOrdered = schema[id].fields[identity].reference != nil
    }
    self.identityField = identityField
    self.isOrdered = isOrdered
    let items = tree.entry(of: tree.root, named: section).map { Array(tree.items(of: $0.value)) } ?? []
    identities = items.map { item in
      identityField.flatMap { tree.entry(of: item, named: $0) }.map { tree.string(tree.resolved($0.value)) }
    }
  }

  /// What identifies a stub; `nil` where it says nothing of it.
  func identity(of stub: Stub) -> String? {
    guard case .record(_, let fields) = stub else { return nil }
    return fields.first { $0.name == identityField }?.text
  }

  /// The stub with another text in the field that identifies it.
  func naming(_ stub: Stub, _ name: String) -> Stub {
    guard case .record(let section, var fields) = stub,
      let index = fields.firstIndex(where: { $0.name == identityField })
    else { return stub }
    fields[index].text = name
    return .record(section: section, fields: fields)
  }

  func number(of stub: Stub) -> OutlineNumber { OutlineNumber(identity(of: stub) ?? "") }

  /// The place after the record with the greatest number that is smaller; before all others where none is.
  func position(of identity: String) -> PlacedStub.Position {
    let number = OutlineNumber(identity)
    var best: (index: Int, number: OutlineNumber)?
    for (index, other) in identities.enumerated() {
      guard let other else { continue }
      let candidate = OutlineNumber(other)
      guard candidate.precedes(number), best.map({ !candidate.precedes($0.number) }) ?? true else { continue }
      best = (index, candidate)
    }
    return best.map { .after(item: $0.index) } ?? .first
  }
}

/// A number like `5.10`, which comes after `5.9`.
struct OutlineNumber {
  private let parts: [Substring]

  /// The number that a text is; parts that are no number come last, in the order of their bytes.
  init(_ text: String) { parts = text.split(separator: ".", omittingEmptySubsequences: false) }

  /// Whether it comes before another.
  func precedes(_ other: OutlineNumber) -> Bool {
    for (one, two) in zip(parts, other.parts) where one != two {
      switch (Int(one), Int(two)) {
      case (let one?, let two?) where one != two: return one < two
      case (_?, nil): return true
      case (nil, _?): return false
      default: return one.utf8.lexicographicallyPrecedes(two.utf8)
      }
    }
    return parts.count < other.parts.count
  }
}
