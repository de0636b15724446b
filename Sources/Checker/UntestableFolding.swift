import Findings
package import RuleSets

/// One gap, one finding.
///
/// What could not be tested because of a place that an error finding stands on already is counted and not said again: a
/// missing reference date is one finding and not a hundred, and a date that cannot be read is the fault of its form. The
/// other way about, that a field is absent is said once where something graver could not be tested for want of it.
package enum UntestableFolding {
  /// Leaves out untestable findings all of whose asked-for places are spoken of already, and findings that a field is absent
  /// which something graver that is left could not be tested without. Complexity: O(findings).
  ///
  /// - Parameters:
  ///   - findings: of one document.
  ///   - rules: the rule set that they come from.
  ///   - faulted: absent fields that the schema has reported.
  /// - Returns: the others, in their order.
  package static func fold(
    _ findings: [PlacedFinding], rules: CompiledRuleSet, faulted: [Place]
  ) -> [PlacedFinding] {
    var spokenOf = Set(faulted)
    for finding in findings
    where finding.outcome == .notMet && finding.severity == .error {
      spokenOf.insert(finding.place.withoutRange)
      for (place, _) in finding.related { spokenOf.insert(place.withoutRange) }
    }
    // A file without a section that every document must have is hardly begun: that is said, and of no other section besides.
    let isBegun = !faulted.contains(where: \.isSection)
    let left = findings.filter { finding in
      guard finding.outcome == .untestable, !finding.asked.isEmpty else { return true }
      return !finding.asked.allSatisfy { place in
        place.isFaulty || spokenOf.contains(place.withoutRange) || !isBegun && place.isSection
      }
    }
    var gravest: [Place: Severity] = [:]
    for finding in left where finding.outcome == .untestable {
      for place in finding.asked {
        gravest[place.withoutRange] = max(gravest[place.withoutRange] ?? .info, finding.severity)
      }
    }
    guard !gravest.isEmpty else { return left }
    return left.filter { finding in
      guard finding.outcome == .notMet, case .field = finding.place else { return true }
      return gravest[finding.place.withoutRange].map { $0 <= finding.severity } ?? true
    }
  }
}

extension Place {
  /// The place of the whole scalar, or of the field whatever stands blank in it.
  var withoutRange: Place {
    switch self {
    case .node(let node, _): .node(node, range: nil)
    case .field(let record, let slot, _): .field(record: record, slot: slot, node: nil)
    case .faulty, .document: self
    }
  }

  /// Whether it is a field of the document's root that is not written.
  fileprivate var isSection: Bool {
    if case .field(record: 0, _, _) = self { true } else { false }
  }

  fileprivate var isFaulty: Bool {
    if case .faulty = self { true } else { false }
  }
}
