internal import Facts

extension TypeChecker {
  /// Checks a call of `failed` or `untested`: a row of the table that rules' results belong to, or a reference to one, and
  /// a list of texts that are written out, so that the order of the rules is known before any of them runs.
  mutating func verdict(_ arguments: [ExpressionNodeID], _ types: [ExpressionType], _ name: String) {
    if !isVerdictRow(target(of: arguments[0]) ?? known(types[0])) {
      report(.notAVerdictRow(function: name), arguments[0])
    }
    guard case .list(let items, optional: []) = tree[arguments[1]].kind, !items.isEmpty,
      items.allSatisfy({ if case .text = tree[$0].kind { true } else { false } })
    else { return report(.notPrefixes(function: name), arguments[1]) }
  }

  private func isVerdictRow(_ type: ExpressionType) -> Bool {
    guard case .record(let id) = type else { return type == .dynamic }
    return scope.verdictRow.map { $0 == id } ?? scope.rowTypes.contains(id)
  }

  /// The type of the record that a reference names; `nil` where the node is no reference.
  private func target(of id: ExpressionNodeID) -> ExpressionType? {
    guard case .field(let record, let slot) = references[id.index], case .select = tree[id].kind,
      let hidden = scope.schema[record].fields[slot].reference
    else { return nil }
    return ExpressionType(scope.schema[record].fields[hidden].type)
  }
}
