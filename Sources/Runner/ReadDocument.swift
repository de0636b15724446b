import AuditModel
import Checker
import CivilDates
import Facts
import Findings
import RuleSets
import Schemas
import SourceText
import Symbols
import YAMLTree

/// Files that are checked as one document, read: a return with its records and its policies, what a configuration says of
/// an organisation, or a policy's own file. Trees, what the schema says of them, and what is found in them.
struct ReadDocument {
  /// What is found in each file, the main one first.
  var files: [CheckedFile] = []
  /// The files with a tree: what facts are read from.
  private(set) var parts: [DocumentPart] = []
  /// The previous return, where one was given; nothing is found in it.
  private(set) var previous: DocumentPart?
  /// Whether the main file is a return, or holds records alone.
  private(set) var isReturn = false
  private(set) var isRecords = false
  /// Whether the main file is a configuration, which says what the organisation is.
  private(set) var isConfigured = false
  /// Whether the main file is a policy's own.
  private(set) var isPolicy = false
  /// The logical paths of each of the files with a tree, by the file's number.
  private var paths: [Int: LogicalPaths] = [:]
  /// Where facts stand, once they are read.
  private var places: DocumentPlaces?
  private var sources: [SourceText]
  /// The number in `sources` of each of the parts, and of the previous return.
  private var numbers: [Int] = []

  /// Reads the files of a group. Where the main one is no return, or has no tree, nothing is made of the others.
  init(_ group: FileGroup, _ rules: CompiledRuleSet) {
    sources = [group.main] + group.records + group.policies
    if let organisation = group.organisation, group.hasNoReturn {
      isConfigured = true
      add(organisation, rules)
    } else {
      read(group.main, rules)
      isReturn = files[0].kind == DocumentKind.return.name
      isRecords = files[0].kind == DocumentKind.records.name
      isPolicy = !parts.isEmpty && files[0].kind == DocumentKind.policy.name
    }
    for source in group.records + group.policies { read(source, rules) }
    guard let organisation = group.organisation, !group.hasNoReturn else { return }
    sources.append(organisation.source)
    add(organisation, rules)
  }

  /// Whether there are facts to check.
  var hasFacts: Bool { isReturn || isRecords || isPolicy || isConfigured }

  private mutating func add(_ organisation: ConfiguredOrganisation, _ rules: CompiledRuleSet) {
    var file = CheckedFile(path: organisation.source.path)
    file.kind = ConfiguredOrganisation.kind
    numbers.append(files.count)
    files.append(file)
    guard let slot = rules.settingPath.first else { return }
    parts.append(
      DocumentPart(
        tree: organisation.tree, validation: organisation.validation,
        record: DocumentPart.RootRecord(
          slot: slot, node: organisation.node, identity: organisation.identity, register: organisation.policies)))
  }

  private mutating func read(_ source: SourceText, _ rules: CompiledRuleSet) {
    switch FileForm(path: source.path) {
    case .yaml: readYAML(source, rules)
    case .markdown:
      var file = CheckedFile(path: source.path)
      if let policy = ReadPolicy(source, rules, into: &file) {
        numbers.append(files.count)
        parts.append(DocumentPart(policy.document, tree: policy.tree, front: policy.front))
        paths[files.count] = LogicalPaths(frontMatter: policy.tree, rules.shape)
      }
      files.append(file)
    case .unread:
      var file = CheckedFile(path: source.path)
      file.kind = DocumentKind.policy.name
      file.findings = [PolicyProblem.textNotChecked.finding(at: SourceSpan(at: 0))]
      // Nothing of it is text that could be shown.
      sources[files.count] = SourceText(path: source.path, bytes: [])
      files.append(file)
    }
  }

  private mutating func readYAML(_ source: SourceText, _ rules: CompiledRuleSet) {
    let (tree, parseProblems) = YAMLTree.parse(source, symbols: rules.symbols)
    var file = CheckedFile(path: source.path)
    file.findings = parseProblems.map { $0.finding() }
    if let tree {
      file.kind = DocumentKind.of(tree).name
      let validation = rules.schema.validate(tree)
      var paths = LogicalPaths(tree, rules.shape)
      file.findings += validation.problems.map { $0.finding(&paths) }
      self.paths[files.count] = paths
      numbers.append(files.count)
      parts.append(DocumentPart(tree: tree, validation: validation))
    } else {
      file.isUnreadable = true
    }
    files.append(file)
  }

  /// Reads the previous return; it is left out where it has no tree.
  mutating func read(previous source: SourceText, _ rules: CompiledRuleSet) {
    guard let tree = YAMLTree.parse(source, symbols: rules.symbols).tree else { return }
    previous = DocumentPart(tree: tree, validation: rules.schema.validate(tree))
    numbers.append(sources.count)
    sources.append(source)
    for number in files.indices { files[number].inputs.insert(RuleInput.previous.words) }
  }

  /// The main file's tree; `nil` where it has none.
  var mainTree: YAMLTree? { numbers.first == 0 && !isPolicy ? parts[0].tree : nil }

  /// Finds out where facts stand; `texts` are what the parts' own texts are read as.
  mutating func place(_ facts: FactTable, shape: FactShape, texts: [DocumentText?]) {
    places = DocumentPlaces(
      trees: parts.map(\.tree) + (previous.map { [$0.tree] } ?? []), facts: facts, shape: shape, texts: texts)
  }

  /// What was found, in order and without repeats.
  var checked: CheckedDocument {
    var files = files
    for number in files.indices where !files[number].findings.isEmpty {
      guard var paths = paths[number] else { continue }
      for index in files[number].findings.indices where files[number].findings[index].logicalPath == nil {
        files[number].findings[index].logicalPath = paths.path(at: files[number].findings[index].span)
      }
    }
    return CheckedDocument(files: files.map { $0.sorted() }, sources: sources)
  }

  /// The logical path of a place; empty for a whole document, and for a place of the previous return.
  mutating func logicalPath(of place: Place) -> String {
    switch place {
    case .node(let node, _), .faulty(let node): return logicalPath(ofNode: node)
    case .field(let record, let slot, _):
      guard let field = places?.field(record: record, slot: slot) else { return "" }
      let path = field.record.map { logicalPath(ofNode: $0) } ?? ""
      return field.name.map { LogicalPath.appending(field: $0, to: path) } ?? path
    case .document: return paths[0]?.documentPath ?? ""
    }
  }

  private mutating func logicalPath(ofNode node: UInt32) -> String {
    func number(_ file: Int) -> Int { numbers.indices.contains(file) ? numbers[file] : -1 }
    return
      switch places?.home(ofNode: node)
    {
    case .tree(let file, let node)?: paths[number(file)]?.path(of: node) ?? ""
    case .section(let file, let heading, let part)?: paths[number(file)]?.path(ofSection: heading, number: part) ?? ""
    case nil: ""
    }
  }

  /// The bytes of a place; of width 0 at the start for a whole document that is empty.
  func span(of place: Place) -> FileSpan {
    let found =
      switch place {
      case .node(let node, let range?):
        places?.span(of: .text(offset: 0, count: 0, pool: .document, node: node), range: range)
      case .node(let node, nil), .faulty(let node): places?.span(of: Value(kind: .null, node: node))
      case .field(let record, let slot, let node): places?.span(record: record, slot: slot, node: node ?? Value.noNode)
      case .document: places?.span(record: 0, slot: .max, node: Value.noNode)
      }
    return numbered(found)
  }

  /// The path of the file that a node stands in, from the repository's root down; `nil` where it is not inside.
  func path(ofNode node: UInt32, in repository: RepositoryFiles) -> String? {
    guard case .folder(let root) = repository else { return nil }
    let path = sources[span(of: Value(kind: .null, node: node)).file].path
    return SystemCall.canonicalPath(path).flatMap { RepositoryRoot.path($0, below: root) }
  }

  /// The place of a value; the start of the main file for one that was read from none.
  private func span(of value: Value) -> FileSpan { numbered(places?.span(of: value)) }

  /// A place by the number of its file.
  private func numbered(_ span: FileSpan?) -> FileSpan {
    guard let span, numbers.indices.contains(span.file) else { return FileSpan(file: 0, span: SourceSpan(at: 0)) }
    return FileSpan(file: numbers[span.file], span: span.span)
  }

  /// A place that explains a finding of a file.
  func related(_ place: FileSpan, label: String, from file: Int) -> RelatedPlace {
    RelatedPlace(span: place.span, label: label, file: place.file == file ? nil : place.file)
  }

  /// Adds a finding to a file; what it points at is masked where the rule says so.
  mutating func add(_ finding: Finding, to file: Int, masks: Bool = false) {
    files[file].findings.append(finding)
    guard masks else { return }
    files[file].maskedSpans.append(finding.span)
    for place in finding.related where files.indices.contains(place.file ?? file) {
      files[place.file ?? file].maskedSpans.append(place.span)
    }
  }

  /// Hides what parts of texts read as, wherever a report of the file repeats it: it may be written in escapes or over lines.
  mutating func hide(_ parts: [Place], in file: Int) {
    for case .node(let node, let range?) in parts {
      if let text = places?.text(ofNode: node, range: range) { files[file].maskedTexts.append(text) }
    }
  }

  /// Adds what is wrong with a records file that is checked alone, at what says whose it is.
  mutating func add(_ problem: RecordsProblem, _ facts: FactTable, _ rules: CompiledRuleSet) {
    let identity = facts.identity(rules)
    let place = identity.map { span(of: $0) } ?? span(of: .document)
    add(problem.finding(at: place.span, identity: rules.identityKey), to: place.file)
  }

  /// Adds what does not go together in two files.
  mutating func add(_ clash: FactClash, _ facts: FactTable, _ rules: CompiledRuleSet) {
    let text = facts.string(clash.later, rules.symbols) ?? ""
    let problem = ClashProblem(clash, text: text)
    let isEarlier = problem.pointsAtEarlier
    let place = span(of: isEarlier ? clash.earlier : clash.later)
    let other = span(of: isEarlier ? clash.later : clash.earlier)
    add(
      problem.finding(at: place.span, related: related(other, label: problem.label, from: place.file)), to: place.file)
  }
}

extension FactTable {
  /// What identifies the organisation: the identity of the record that holds the setting; `nil` where none is written.
  func identity(_ rules: CompiledRuleSet) -> Value? {
    guard let slot = rules.settingPath.first else { return nil }
    let record = value(record: 0, slot: UInt32(slot))
    guard record.kind == .record, record.pool == .document else { return nil }
    let type = rules.factSchema[RecordTypeID(rawValue: records[Int(record.low)].type)]
    guard let identity = type.identity else { return nil }
    let found = value(record: record.low, slot: UInt32(identity))
    return found.kind == .text ? found : nil
  }

  /// A text of the document; `nil` for any other value.
  func string(_ value: Value, _ symbols: SymbolTable) -> String? {
    guard value.kind == .text else { return nil }
    switch value.pool {
    case .document: return String(decoding: bytes[Int(value.high)..<Int(value.high + value.low)], as: UTF8.self)
    case .decoded: return String(decoding: decoded[Int(value.high)..<Int(value.high + value.low)], as: UTF8.self)
    case .symbols: return symbols.text(of: Symbol(rawValue: value.low))
    case .pack, .scratch: return nil
    }
  }
}

extension CompiledRuleSet {
  /// The reference date of a document; `nil` where it cannot be read.
  func day(of facts: FactTable) -> CivilDate? {
    let day = referenceDate(in: facts)
    return day.kind == .date ? CivilDate(dayNumber: Int32(day.asInt)) : nil
  }

  /// The key that says whose a file is, as `organisation.reference`.
  var identityKey: String {
    let root = factSchema[factSchema.documentRoot]
    guard let slot = settingPath.first, case .record(let type) = root.fields[slot].type,
      let identity = factSchema[type].identity
    else { return "" }
    return "\(root.fields[slot].name).\(factSchema[type].fields[identity].name)"
  }
}

extension DocumentKind {
  /// The kind's name in reports.
  var name: String {
    switch self {
    case .return: "return"
    case .records: "records"
    case .policy: "policy"
    case .rules, .table, .other: "other"
    }
  }
}

extension SchemaProblem {
  /// The fault as a finding, with the logical path of the key that is missing where one is.
  func finding(_ paths: inout LogicalPaths) -> Finding {
    var finding = finding()
    if let record, let missingKey { finding.logicalPath = paths.path(ofField: missingKey, in: record) }
    return finding
  }
}
