import AuditModel
import Findings
import RuleSets
import Schemas
import SourceText
import YAMLTree

/// What an example says of the organisation that its documents are of, as a configuration would.
struct ExampleOrganisation {
  /// The fields, and where the example has marked them.
  let text: ExampleReturn
  /// The same, read.
  let organisation: ConfiguredOrganisation

  /// Reads fields, and adds a setting where they give none.
  ///
  /// - Throws: why they cannot be used.
  init(fields marked: String, setting: String, rules: CompiledRuleSet) throws(ExampleTrial.Problem) {
    let fields = MarkedText(marked)
    var bytes = SourceText(path: Self.path, fields.text).bytes
    if bytes.last != 0x0A, !bytes.isEmpty { bytes.append(0x0A) }
    let names = rules.settingNames
    let isSaid =
      YAMLTree.parse(SourceText(path: Self.path, bytes: bytes), symbols: rules.symbols).tree.map { tree in
        names.last.map { tree.entry(of: tree.root, named: $0) != nil } ?? true
      } ?? false
    if !isSaid, let name = names.last { bytes += Array("\(name): \(setting)\n".utf8) }
    let source = SourceText(path: Self.path, bytes: bytes)
    let (tree, problems) = YAMLTree.parse(source, symbols: rules.symbols)
    guard let tree, problems.isEmpty, tree.kind(tree.root) == .mapping, let name = names.first,
      let record = rules.schema.definition(named: name)
    else { throw ExampleTrial.Problem(words: "has an `organisation` that is no fields of one") }
    let validation = rules.schema.validate(tree, at: tree.root, against: record)
    if let fault = validation.problems.first {
      throw ExampleTrial.Problem(words: "has an `organisation` that is faulty: \(fault.finding().message)")
    }
    text = ExampleReturn(source: source, marks: fields.spans)
    organisation = ConfiguredOrganisation(source: source, tree: tree, validation: validation, node: tree.root)
  }

  private static let path = "organisation.yaml"
}
