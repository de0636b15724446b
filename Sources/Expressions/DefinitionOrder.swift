/// An order in which definitions can be checked, each after those it calls.
struct DefinitionOrder {
  /// Positions of the definitions that belong to no circle, callees first.
  private(set) var sorted: [Int] = []
  /// Positions of the definitions of circles, with the problem each is told.
  private(set) var circles: [(Int, ExpressionProblem)] = []

  private var calls: [[(target: Int, span: Range<Int>)]] = []
  private var states: [State]
  private var path: [Int] = []

  private enum State { case unseen, open, done, circular }

  /// Orders definitions by the calls in their bodies. Complexity: O(text).
  init(_ definitions: [Definition], limits: ExpressionLimits) {
    let positions = Dictionary(
      definitions.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    states = Array(repeating: .unseen, count: definitions.count)
    calls = definitions.map { definition in
      ExpressionParser.parse(definition.body, limits: limits).tree.nodes.compactMap { node in
        guard case .call(let name, _) = node.kind, let target = positions[name] else { return nil }
        return (target, node.nameSpan)
      }
    }
    for start in definitions.indices where states[start] == .unseen { visit(start, definitions.map(\.name)) }
  }

  private mutating func visit(_ position: Int, _ names: [String]) {
    states[position] = .open
    path.append(position)
    for call in calls[position] {
      switch states[call.target] {
      case .unseen: visit(call.target, names)
      case .open:
        let circle = path[(path.firstIndex(of: call.target) ?? 0)...]
        let words = (circle + [call.target]).map { names[$0] }
        for member in circle where states[member] != .circular || member == position {
          mark(member, words, circle)
        }
      case .done, .circular: break
      }
    }
    path.removeLast()
    if states[position] == .open {
      states[position] = .done
      sorted.append(position)
    }
  }

  private mutating func mark(_ member: Int, _ words: [String], _ circle: ArraySlice<Int>) {
    guard !circles.contains(where: { $0.0 == member }) else { return }
    let span = calls[member].first { circle.contains($0.target) }?.span ?? 0..<0
    circles.append((member, ExpressionProblem(.definitionCycle(words), at: span)))
    states[member] = .circular
  }
}
