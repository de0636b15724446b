internal import Facts
internal import Spelling

extension TypeChecker {
  /// The type of the groups of alike records: the field is a text that is written out and names one of theirs.
  mutating func groups(
    _ function: Function, _ arguments: [ExpressionNodeID], _ types: [ExpressionType]
  ) -> ExpressionType {
    guard fits(types[2], .double) else {
      report(
        .wrongArgument(
          function: function.name, position: 3, expected: phrase(.double), found: phrase(types[2]), help: nil),
        arguments[2])
      return function.overloads[0].result
    }
    guard case .list(let element) = known(types[0]), case .record(let record) = known(element) else {
      report(
        .wrongArgument(
          function: function.name, position: 1, expected: "a list of records", found: phrase(types[0]), help: nil),
        arguments[0])
      return function.overloads[0].result
    }
    let type = scope.schema[record]
    guard case .text(let name) = tree[arguments[1]].kind else {
      report(
        .wrongArgument(
          function: function.name, position: 2, expected: "the name of a field, written out as a text",
          found: phrase(types[1]), help: nil), arguments[1])
      return .list(types[0])
    }
    let fields = type.fields.filter { !$0.isHidden }.map(\.name)
    guard fields.contains(name), let slot = type.slot(named: name) else {
      report(
        .unknownField(
          name, record: type.name, nearest: NearMiss.nearest(to: name, among: fields), fields: fields), arguments[1])
      return .list(types[0])
    }
    if type.fields[slot].type == .text {
      references[arguments[1].index] = .field(record, slot: slot)
    } else {
      report(
        .wrongArgument(
          function: function.name, position: 2, expected: "the name of a field that holds text",
          found: "a field of " + phrase(ExpressionType(type.fields[slot].type)), help: nil), arguments[1])
    }
    return .list(types[0])
  }
}
