internal import Facts
internal import Patterns
internal import Timestamps

extension TypeChecker {
  /// Checks arguments that functions read (patterns, times, texts to be filled in) where they are written out, so that a
  /// slip is told before any return is read. As CEL has it, they are errors when the program runs.
  mutating func checkLiterals(_ function: Function, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID) {
    guard !scope.isPlain, case .operation(let operation, _) = references[id.index] else { return }
    switch operation {
    case .matches: checkPattern(arguments[1])
    case .toTimestamp:
      guard let text = literal(arguments[0]), Timestamp(rfc3339: Array(text.utf8)[...]) == nil else { return }
      report(.badTimestamp(text), arguments[0])
    case .toDuration:
      guard let text = literal(arguments[0]), ElapsedTime(Array(text.utf8)[...]) == nil else { return }
      report(.badDuration(text), arguments[0])
    case .format: checkTemplate(arguments[0], arguments[1])
    default: break
    }
  }

  private func literal(_ id: ExpressionNodeID) -> String? {
    if case .text(let text) = tree[id].kind { text } else { nil }
  }

  private mutating func checkPattern(_ id: ExpressionNodeID) {
    guard let text = literal(id) else { return }
    do {
      _ = try Pattern(text, dialect: .re2)
    } catch {
      report(.badPattern(error.reason), id)
    }
  }

  private mutating func checkTemplate(_ template: ExpressionNodeID, _ values: ExpressionNodeID) {
    guard let text = literal(template) else { return }
    var places = 0
    for part in FormatTemplate(text.utf8) {
      switch part {
      case .plain: break
      case .place: places += 1
      case .faulty(let clause): return report(.badFormat(clause), template)
      }
    }
    guard case .list(let items, optional: []) = tree[values].kind, items.count != places else { return }
    report(.formatCount(places: places, values: items.count), values)
  }
}
