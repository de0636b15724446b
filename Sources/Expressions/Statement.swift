package import Findings

/// What an expression says in English: a clause, or a list whose items are clauses and lists again.
///
/// What hangs together stands in one list, so that no reader has to guess how far an *and* or an *or* reaches.
package indirect enum Statement: Sendable, Equatable {
  /// A clause without its full stop, or a noun with its article where the expression is no condition.
  case clause(String)
  /// Items under a heading such as `all of these hold`, without its colon.
  case list(String, [Statement])

  /// The statement as lines: a clause is one, ending in a full stop where it is no item; a list is its heading with a
  /// colon, and its items one level deeper.
  package func outline(isItem: Bool = false) -> Outline {
    var outline = Outline()
    switch self {
    case .clause(let text): outline.add(isItem ? text : text + ".", isItem: isItem)
    case .list(let heading, let items):
      outline.add(heading + ":", isItem: isItem)
      for item in items { outline.add(item.outline(isItem: true), level: 1) }
    }
    return outline
  }

  /// The statement with a remark in brackets where its reader needs it: after a clause, or in a list's heading.
  func noted(_ remark: String) -> Statement {
    switch self {
    case .clause(let text): .clause("\(text) (\(remark))")
    case .list(let heading, let items): .list("\(heading) (\(remark))", items)
    }
  }

  /// The statement inside a sentence: a list is put in brackets, its items joined by semicolons.
  var inline: String {
    switch self {
    case .clause(let text): text
    case .list(let heading, let items): "(\(heading): " + items.map(\.inline).joined(separator: "; ") + ")"
    }
  }

  /// The statement with words before its first, a list's heading included.
  package func led(by lead: String) -> Statement {
    switch self {
    case .clause(let text): .clause("\(lead) \(text)")
    case .list(let heading, let items): .list("\(lead) \(heading)", items)
    }
  }
}
