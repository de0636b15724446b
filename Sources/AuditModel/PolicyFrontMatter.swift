package import Schemas
internal import Spelling
package import YAMLTree

/// The fields of a policy in the front matter of its own file: one entry of a return's register of policies that stands
/// alone, read by the same schema.
package struct PolicyFrontMatter: Sendable {
  /// The key under which the fields stand. Other keys of front matter belong to other tools and are none of ours.
  package static let key = "compact_audit_policy"
  /// The record under `$defs` of the return's schema that an entry is.
  private static let record = "policy"

  /// The key's value; nil where front matter has no such key, or writes nothing under it.
  package let entry: NodeID?
  /// What the schema says of the entry: the faults that it has in a return.
  package let validation: Validation
  /// Where there is no entry: a key that is probably meant for ours, which nobody would read else.
  package let nearMiss: SchemaProblem?

  /// Reads front matter; nil where the schema has no record of policies.
  ///
  /// The tree must have been read with the symbol table that the schema was compiled into, or a later state of it.
  /// Complexity: O(nodes).
  package init?(_ tree: YAMLTree, _ schema: CompiledSchema) {
    guard let record = schema.definition(named: Self.record) else { return nil }
    guard let written = tree.entry(of: tree.root, named: Self.key) else {
      entry = nil
      validation = Validation()
      nearMiss = Self.nearMiss(in: tree)
      return
    }
    let target = tree.resolved(written.value)
    let isBlank =
      tree.kind(target) == .mapping ? !tree.entries(of: target).contains { _ in true } : tree.isBlank(target)
    entry = isBlank ? nil : written.value
    validation = isBlank ? Validation() : schema.validate(tree, at: written.value, against: record)
    nearMiss = nil
  }

  /// Every fault, in the order met.
  package var problems: [SchemaProblem] { validation.problems + (nearMiss.map { [$0] } ?? []) }

  private static func nearMiss(in tree: YAMLTree) -> SchemaProblem? {
    for entry in tree.entries(of: tree.root) {
      let written = tree.string(tree.resolved(entry.key))
      guard NearMiss.nearest(to: written, among: [key]) != nil else { continue }
      let fault = SchemaFault.unknownKey(QuotedText(written), nearest: key, allowed: [], elsewhere: [])
      return SchemaProblem(fault: fault, span: tree.span(entry.key))
    }
    return nil
  }
}
