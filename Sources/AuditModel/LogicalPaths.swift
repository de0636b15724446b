internal import Facts
internal import Findings
package import SourceText
internal import Symbols
package import YAMLTree

/// The logical paths of what stands in one file: see `LogicalPath`.
///
/// Shape: the tree is looked through once a path is asked for, so a file without findings costs nothing. Afterwards a path
/// costs its own depth; the entries of a list are named once.
package struct LogicalPaths: Sendable {
  private let tree: YAMLTree
  private let schema: FactSchema
  /// The key of the root that holds a record of a list of documents, and the list's name; `nil` for a return.
  private var document: (key: String, list: String, type: RecordTypeID)?
  /// By node, the collection that holds it; the root's own is itself.
  private var parents: [UInt32] = []
  /// Names of the entries of lists that were asked for, by the list and the entry.
  private var names: [NodeID: [NodeID: String]] = [:]

  /// The paths of a return or of records: `tree` is read by the schema's root.
  package init(_ tree: YAMLTree, _ shape: FactShape) {
    self.tree = tree
    schema = shape.facts
  }

  /// The paths of a document's front matter: what stands under our key is a record of a register.
  package init(frontMatter tree: YAMLTree, _ shape: FactShape) {
    self.init(tree, shape)
    guard let document = shape.document,
      let list = schema[schema.documentRoot].fields.first(where: { $0.type == .list(.record(document.record)) })
    else { return }
    self.document = (PolicyFrontMatter.key, list.name, document.record)
  }

  /// The path of a node: a key's is that of its value, and that of what a record goes by is the record's.
  ///
  /// Complexity: O(depth) and the keys on the way, after O(nodes) for the first.
  package mutating func path(of id: NodeID) -> String {
    var chain = [id]
    prepare()
    while let last = chain.last, Int(last.rawValue) < parents.count, parents[Int(last.rawValue)] != last.rawValue {
      chain.append(NodeID(rawValue: parents[Int(last.rawValue)]))
    }
    chain.reverse()
    var path = ""
    var type: FieldType? = .record(schema.documentRoot)
    var isEntry = false
    if document != nil {
      path = documentPath
      guard chain.count > 1, isOurs(chain[1]) else { return path }
      (type, isEntry) = (document.map { .record($0.type) }, true)
      chain.removeFirst()
    }
    for (holder, child) in zip(chain, chain.dropFirst()) {
      switch tree.kind(holder) {
      case .mapping:
        let (step, next, isName, isKey) = field(child, in: holder, type)
        if isEntry, isName, child == chain.last { return path }
        path = LogicalPath.appending(field: step, to: path)
        type = next
        isEntry = false
        if isKey { return path }
      case .sequence:
        if case .list(let item) = type { type = item } else { type = nil }
        path += name(of: child, in: holder, type)
        isEntry = true
      case .scalar, .alias: break
      }
    }
    return path
  }

  /// The path of the innermost node that a span stands in.
  package mutating func path(at span: SourceSpan) -> String {
    guard tree.count > 0 else { return documentPath }
    prepare()
    // Nodes are in the order of their starts.
    var (low, high) = (0, tree.count)
    while low < high {
      let middle = (low + high) / 2
      if tree.propertySpan(NodeID(rawValue: UInt32(middle))).start <= span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return documentPath }
    var node = UInt32(low - 1)
    while tree.span(NodeID(rawValue: node)).end < span.end || tree.span(NodeID(rawValue: node)).end < span.start {
      guard parents[Int(node)] != node else { return documentPath }
      node = parents[Int(node)]
    }
    return path(of: NodeID(rawValue: node))
  }

  /// The path of a field of a record, whether or not it is written there.
  package mutating func path(ofField name: String, in record: NodeID) -> String {
    LogicalPath.appending(field: name, to: path(of: record))
  }

  /// The path of a section of the text that front matter heads: by the hash of its heading, which may name a person; by its
  /// number where it has none, or where something in it is hidden.
  package func path(ofSection heading: String?, number: Int) -> String {
    let heading = heading.flatMap { Redaction().safe($0) == $0 ? $0 : nil }
    let name = heading.map { "#" + ByteHash.digits(of: $0) } ?? "#\(number)"
    return LogicalPath.appending(field: "sections", to: documentPath) + "[\(name)]"
  }

  /// The path of the whole file: the record that it is, or nothing.
  package var documentPath: String {
    guard let document else { return "" }
    let entry = tree.count == 0 ? nil : tree.entry(of: tree.root, named: document.key)?.value
    let name = entry.flatMap { id(of: $0, .record(document.type)) } ?? "#1"
    return "\(document.list)[\(name)]"
  }

  /// Whether a child of the root is the value of our key, or the key itself.
  private func isOurs(_ child: NodeID) -> Bool {
    guard let document, let entry = tree.entry(of: tree.root, named: document.key) else { return false }
    return entry.value == child || entry.key == child
  }

  private mutating func prepare() {
    guard parents.isEmpty else { return }
    var open: [UInt32] = [0]
    parents.reserveCapacity(tree.count)
    for index in 0..<UInt32(tree.count) {
      while open.count > 1, let last = open.last, tree.subtreeEnd(NodeID(rawValue: last)).rawValue <= index {
        open.removeLast()
      }
      parents.append(index == 0 ? 0 : open[open.count - 1])
      if index > 0, tree.subtreeEnd(NodeID(rawValue: index)).rawValue > index + 1 { open.append(index) }
    }
  }

  /// The step of a key or value in a mapping: its field's name, or the number of a key that no field has.
  private func field(
    _ child: NodeID, in mapping: NodeID, _ type: FieldType?
  ) -> (step: String, type: FieldType?, isName: Bool, isKey: Bool) {
    var record: RecordType?
    if case .record(let id) = type { record = schema[id] }
    var unknown = 0
    var key = NodeID(rawValue: mapping.rawValue + 1)
    while key.rawValue < tree.subtreeEnd(mapping).rawValue {
      let value = tree.subtreeEnd(key)
      let symbol = tree.symbol(tree.resolved(key))
      let slot = symbol == .none ? nil : record?.fields.firstIndex { $0.symbol == symbol && !$0.isHidden }
      if slot == nil { unknown += 1 }
      if key == child || value == child {
        guard let record, let slot else { return ("?#\(unknown)", nil, false, key == child) }
        return (record.fields[slot].name, record.fields[slot].type, slot == record.namedBy, key == child)
      }
      key = tree.subtreeEnd(value)
    }
    return ("?", nil, false, true)
  }

  /// The step of an entry of a list, in brackets.
  private mutating func name(of entry: NodeID, in list: NodeID, _ type: FieldType?) -> String {
    if let known = names[list] { return known[entry] ?? "[#]" }
    var found: [NodeID: String] = [:]
    var counts: [String: Int] = [:]
    var entryID = NodeID(rawValue: list.rawValue + 1)
    while entryID.rawValue < tree.subtreeEnd(list).rawValue {
      let id = id(of: entryID, type)
      let count = counts[id ?? "", default: 0] + 1
      counts[id ?? ""] = count
      found[entryID] = id.map { count == 1 ? "[\($0)]" : "[\($0)#\(count)]" } ?? "[#\(count)]"
      entryID = tree.subtreeEnd(entryID)
    }
    names[list] = found
    return found[entry] ?? "[#]"
  }

  /// What an entry of a list goes by; `nil` where that is not written, or may be anything.
  private func id(of entry: NodeID, _ type: FieldType?) -> String? {
    let entry = tree.resolved(entry)
    let text: String
    switch type {
    case .record(let id):
      guard let slot = schema[id].namedBy, tree.kind(entry) == .mapping,
        let value = tree.value(of: entry, symbol: schema[id].fields[slot].symbol)
      else { return nil }
      text = tree.string(tree.resolved(value))
      // What should be one of a few words and is none may be anything.
      if case .enumeration(let values) = schema[id].fields[slot].type {
        return schema[values].values.contains(text) ? text : nil
      }
    case .enumeration(let id):
      text = tree.string(entry)
      return schema[id].values.contains(text) ? text : nil
    default: return nil
    }
    return LogicalPath.isID(text) ? text : nil
  }
}
