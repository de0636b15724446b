import Expressions
import Facts
import RuleSets

// The places that decided a failure, for a rule that names none itself. Off the hot path.
extension Checker {
  /// Places that a finding shows of those that decided it.
  private static var placeLimit: Int { 3 }

  /// The places on the path that decided why a rule does not hold, without the one that its finding points at.
  ///
  /// Of a rule that masks none: what it found must not be led to from elsewhere.
  mutating func decidingPlaces(of rule: CompiledRule, besides primary: Place) -> [(place: Place, label: String)] {
    guard !rule.definition.masks else { return [] }
    let reasons = evaluator.reasons(
      rule.require, names: rule.defines.map { (slot: $0.slot, program: $0.program) })
    var places: [(place: Place, label: String)] = []
    for reason in reasons where places.count < Self.placeLimit {
      let place = place(of: reason.value)
      let isKnown = place.withoutRange == primary.withoutRange || places.contains { $0.place == place }
      if place == .document || isKnown || isWholeText(place) { continue }
      places.append((place, label(of: reason)))
    }
    return places
  }

  /// Whether a place is a whole part of a document's text, which would explain nothing: what was found in it does.
  private func isWholeText(_ place: Place) -> Bool {
    guard case .node(let node, nil) = place else { return false }
    return document.textNodes.contains { $0.contains(node) }
  }

  private func label(of reason: Reason) -> String {
    switch reason.role {
    case .compared: "it depends on this"
    case .present: "it depends on this, which is recorded"
    case .absent: "it depends on this, which is not recorded"
    case .unresolved: "this refers to nothing that is there"
    case .noneFits: "nothing in this list fits"
    case .doesNotHold: "this one does not hold"
    }
  }
}
