package import Facts
package import Schemas
internal import SourceText
package import Symbols
package import YAMLTree

/// The tables of packs to one table of facts: files are added one after another, then `finish` gives the facts.
///
/// A later file extends what is there: a row with the identity of an earlier one changes the fields that it writes, any
/// other is added after it; so do the values of a record such as the parameters.
/// Every text becomes a symbol, so that what refers to a row compares numbers.
package struct TableDecoder: Sendable {
  private let shape: FactShape
  private var table = FactTable()
  /// The rows of each table, by the slot of the pack's root.
  private var rows: [[Value]]
  /// The row of each identity, by the slot of the pack's root.
  private var identities: [[UInt32: UInt32]]
  private var pending: [(record: UInt32, reference: Int)] = []

  /// A decoder without rows.
  package init(shape: FactShape) {
    self.shape = shape
    let fields = shape.tablesSchema == nil ? 0 : shape.facts[shape.facts.packRoot].fields.count
    rows = Array(repeating: [], count: fields)
    identities = Array(repeating: [:], count: fields)
    guard fields > 0 else { return }
    let empty = YAMLTree(source: SourceText(path: "", bytes: []), nodes: [], decoded: [])
    table =
      shape.walk(empty, Validation(), extending: table) { walk in
        _ = walk.begin(shape.facts.packRoot.rawValue, node: .max)
      }.table
  }

  /// Adds the rows (`rows`) or values (`values`) of one file, checked against the schema of its table (`table`).
  ///
  /// Problems: those of the rows, and `schema/unknown-value` for a table that the schema does not have. What is faulty is
  /// unknown in the facts.
  package mutating func add(_ tree: YAMLTree, symbols: inout SymbolTable) -> [SchemaProblem] {
    guard let schema = shape.tablesSchema, tree.kind(tree.root) == .mapping,
      let name = tree.value(named: "table", of: tree.root), tree.kind(tree.resolved(name)) == .scalar
    else {
      return [
        SchemaProblem(fault: .missingKey("table", title: "", record: "", isBlank: false), span: tree.span(tree.root))
      ]
    }
    let text = tree.string(tree.resolved(name))
    let root = schema[schema.root]
    guard let slot = root.properties.firstIndex(where: { $0.name == text }) else {
      let tables = root.properties.map(\.name)
      let fault =
        SchemaFault.misspelt(text, kind: "table", among: tables)
        ?? .unknownValue(QuotedText(text), kind: "table", nearest: nil, allowed: tables)
      return [SchemaProblem(fault: fault, span: tree.span(name))]
    }
    guard let content = tree.value(named: "rows", of: tree.root) ?? tree.value(named: "values", of: tree.root) else {
      return [SchemaProblem(fault: .missingKey("rows", title: "", record: "", isBlank: false), span: tree.span(name))]
    }
    let changes = changes(in: content, of: tree, root.properties[slot].schema, slot, symbols)
    let validation = schema.validate(
      tree, at: content, against: root.properties[slot].schema, partial: changes.partial)
    read(content, of: tree, validation, slot: slot, without: changes.misspelt, symbols: &symbols)
    return (validation.problems + changes.problems).sorted { $0.span < $1.span }
  }

  /// What a file changes of records that earlier files wrote.
  private struct Changes {
    /// Mappings that write over an earlier record, and may lack what it has.
    var partial: Set<NodeID> = []
    /// Rows that are too little for a new one, and are near an earlier one.
    var misspelt: Set<NodeID> = []
    /// What those rows are told.
    var problems: [SchemaProblem] = []
  }

  private func changes(
    in content: NodeID, of tree: YAMLTree, _ subschema: SubschemaID, _ slot: Int, _ symbols: SymbolTable
  ) -> Changes {
    var changes = Changes()
    let content = tree.resolved(content)
    guard let schema = shape.tablesSchema else { return changes }
    if tree.kind(content) == .mapping {
      if table.value(record: 0, slot: UInt32(slot)).kind == .record { changes.partial.insert(content) }
      return changes
    }
    let items = schema[schema.followed(subschema)].items.map { schema[schema.followed($0)] }
    guard tree.kind(content) == .sequence, let row = items, let identity = row.identity else { return changes }
    let known = identities[slot].keys.map { symbols.text(of: Symbol(rawValue: $0)) }.sorted()
    for item in tree.items(of: content).map({ tree.resolved($0) }) where tree.kind(item) == .mapping {
      guard let name = tree.value(named: identity, of: item).map({ tree.resolved($0) }), tree.kind(name) == .scalar
      else { continue }
      let text = tree.string(name)
      if identities[slot][symbols.symbol(for: text).rawValue] != nil {
        changes.partial.insert(item)
      } else if row.required.contains(where: { tree.value(named: $0, of: item) == nil }),
        let fault = SchemaFault.misspelt(text, kind: row.title, among: known)
      {
        changes.partial.insert(item)
        changes.misspelt.insert(item)
        changes.problems.append(SchemaProblem(fault: fault, span: tree.span(name)))
      }
    }
    return changes
  }

  private mutating func read(
    _ content: NodeID, of tree: YAMLTree, _ validation: Validation, slot: Int, without misspelt: Set<NodeID>,
    symbols: inout SymbolTable
  ) {
    let type = shape.facts[shape.facts.packRoot].fields[slot].type
    let content = tree.resolved(content)
    let (read, found) = shape.walk(tree, validation, symbols: symbols, extending: table) { walk in
      switch (type, tree.kind(content)) {
      case (.list(.record(let record)), .sequence):
        for item in tree.items(of: content)
        where tree.kind(tree.resolved(item)) == .mapping && !misspelt.contains(tree.resolved(item)) {
          row(tree.resolved(item), record, slot, &walk)
        }
      case (.record(let record), .mapping):
        values(content, record, slot, &walk)
      default: break
      }
      if let grown = walk.symbols { symbols = grown }
    }
    table = read
    pending += found
  }

  /// Reads one row: over the earlier row of the same identity, or as a new one.
  private mutating func row(_ node: NodeID, _ type: RecordTypeID, _ slot: Int, _ walk: inout FactWalk) {
    let index = walk.record(node, type.rawValue)
    guard let identitySlot = shape.facts[type].identity else {
      rows[slot].append(.record(index, pool: .pack))
      return
    }
    let identity = walk.value(record: index, slot: UInt32(identitySlot))
    guard identity.kind == .text, let earlier = identities[slot][identity.low] else {
      if identity.kind == .text { identities[slot][identity.low] = index }
      rows[slot].append(.record(index, pool: .pack))
      return
    }
    walk.fill(earlier, from: node)
  }

  private mutating func values(_ node: NodeID, _ type: RecordTypeID, _ slot: Int, _ walk: inout FactWalk) {
    let known = walk.value(record: 0, slot: UInt32(slot))
    if known.kind == .record {
      walk.fill(known.low, from: node)
    } else {
      let index = walk.record(node, type.rawValue)
      walk.set(record: 0, slot: UInt32(slot), .record(index, pool: .pack))
    }
  }

  /// The facts of all tables; record 0 is the pack's root. A table that no file wrote is an empty list.
  package consuming func finish() -> FactTable {
    guard !rows.isEmpty else { return table }
    for (slot, rows) in rows.enumerated() {
      guard case .list(.record) = shape.facts[shape.facts.packRoot].fields[slot].type else { continue }
      table.slots[Int(table.records[0].firstSlot) + slot] = .list(
        first: UInt32(table.items.count), count: UInt32(rows.count), pool: .pack)
      table.items += rows
    }
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let tables = shape.references.map { TableIndex($0.target, pack: table, facts: shape.facts) }
    var links = Links(table, pending: pending, source: none, decoded: none)
    links.resolve(shape.references, tables: tables)
    return links.table
  }
}

extension YAMLTree {
  /// The value under a key of a mapping; `nil` where there is none. Complexity: O(keys).
  func value(named name: String, of mapping: NodeID) -> NodeID? {
    for entry in entries(of: mapping) where text(resolved(entry.key)).elementsEqual(name.utf8) { return entry.value }
    return nil
  }
}
