internal import Patterns
internal import SourceText
internal import Spelling
internal import Symbols
internal import YAMLTree

/// One compilation: the schema so far, the faults met, and which node became which subschema.
///
/// Subschemas are numbered where they are met, before their keywords are read, so that circles of `$ref` end.
struct SchemaCompiler {
  var symbols: SymbolTable
  var problems: [SchemaProblem] = []
  var schema: CompiledSchema
  let tree: YAMLTree
  private var numbers: [UInt32: UInt32] = [:]
  private var pending: [(node: NodeID, id: UInt32)] = []

  init(tree: YAMLTree, symbols: SymbolTable) {
    self.tree = tree
    self.symbols = symbols
    self.schema = CompiledSchema(tree: tree)
  }

  /// Compiles from the root.
  mutating func run() {
    _ = subschema(tree.root)
    readDefinitions()
    while let (node, id) = pending.popLast() { compile(node, id) }
    followReferences()
  }

  /// The number of the subschema at a node, given now where it has none yet; its keywords are read later.
  mutating func subschema(_ node: NodeID) -> UInt32 {
    let node = tree.resolved(node)
    if let known = numbers[node.rawValue] { return known }
    let id = UInt32(schema.checks.count)
    numbers[node.rawValue] = id
    schema.checks.append(SchemaCheck())
    schema.subschemas.append(Subschema())
    pending.append((node, id))
    return id
  }

  /// Gives `$defs` their numbers in the order of the file, so that record types have a stable order.
  private mutating func readDefinitions() {
    guard let definitions = value(of: "$defs", in: tree.root), tree.kind(definitions) == .mapping else { return }
    for (key, node) in pairs(definitions) {
      let id = subschema(node)
      schema.subschemas[Int(id)].name = tree.string(key)
      schema.definitions.append(SubschemaID(rawValue: id))
    }
  }

  private mutating func compile(_ node: NodeID, _ id: UInt32) {
    switch (tree.kind(node), tree.type(node)) {
    case (.scalar, .bool):
      if tree.string(node).lowercased() == "false" { schema.checks[Int(id)].traits.insert(.never) }
    case (.mapping, _):
      var extra = ExtraCheck()
      var range = RangeCheck()
      for (key, value) in pairs(node) {
        keyword(tree.string(key), key, value, id, &extra, &range, of: node)
      }
      finish(id, node, extra, range)
    default:
      fault(.brokenSchema("a schema is a record of keywords, `true` or `false`"), at: node)
    }
  }

  /// Points every check at the end of its chain of `$ref`, where nothing but annotations stands beside it.
  private mutating func followReferences() {
    var ends = Array(UInt32(0)..<UInt32(schema.checks.count))
    for id in ends.indices {
      var current = id
      var steps = 0
      while isPureReference(current), let next = schema.subschemas[current].reference, steps < ends.count {
        current = Int(next.rawValue)
        steps += 1
      }
      if steps == ends.count { fault(.brokenSchema("this `$ref` leads round in a circle"), at: tree.root) }
      ends[id] = UInt32(current)
    }
    for index in schema.checks.indices { schema.checks[index].items = ends[Int(schema.checks[index].items)] }
    for index in schema.entries.indices where schema.entries[index].schema != PropertyEntry.none {
      schema.entries[index].schema = ends[Int(schema.entries[index].schema)]
    }
    for index in schema.objects.indices where schema.objects[index].additional != PropertyEntry.none {
      schema.objects[index].additional = ends[Int(schema.objects[index].additional)]
    }
  }

  /// Whether a check consists of its one `$ref`, which `finish` wrote as `allOf`.
  private func isPureReference(_ id: Int) -> Bool {
    let check = schema.checks[id]
    guard schema.subschemas[id].reference != nil, check.admits == .all, check.traits == .extra else { return false }
    let extra = schema.extras[Int(check.extra)]
    return extra.allOf.count == 1 && !extra.hasMore
  }

  /// The pairs of key and value of a mapping, keys resolved.
  func pairs(_ mapping: NodeID) -> [(key: NodeID, value: NodeID)] {
    tree.entries(of: mapping).map { (tree.resolved($0.key), $0.value) }
  }

  /// The items of a sequence.
  func items(_ sequence: NodeID) -> [NodeID] { Array(tree.items(of: sequence)) }

  /// The value under a key of a mapping; `nil` where there is none.
  func value(of key: String, in mapping: NodeID) -> NodeID? {
    guard tree.kind(mapping) == .mapping else { return nil }
    return pairs(mapping).first { tree.string($0.key) == key }?.value
  }

  /// Adds a problem.
  mutating func fault(_ fault: SchemaFault, at node: NodeID) {
    problems.append(SchemaProblem(fault: fault, span: tree.span(node)))
  }
}
