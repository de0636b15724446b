/// How many results of each outcome.
///
/// Shape: one counter an outcome, in place: a file's counts for a whole rule set cost one array.
package struct OutcomeCounts: Hashable, Sendable {
  private var met: UInt32 = 0
  private var notMet: UInt32 = 0
  private var untestable: UInt32 = 0
  private var notApplicable: UInt32 = 0
  private var pending: UInt32 = 0
  private var waived: UInt32 = 0
  private var notRun: UInt32 = 0

  /// No results.
  package init() {}

  /// Counts by outcome; an outcome left out is 0.
  package init(_ counts: [Outcome: Int]) {
    for (outcome, count) in counts { self[outcome] = count }
  }

  /// The count of an outcome; never negative.
  package subscript(outcome: Outcome) -> Int {
    get {
      switch outcome {
      case .met: Int(met)
      case .notMet: Int(notMet)
      case .untestable: Int(untestable)
      case .notApplicable: Int(notApplicable)
      case .pending: Int(pending)
      case .waived: Int(waived)
      case .notRun: Int(notRun)
      }
    }
    set {
      let count = UInt32(clamping: newValue)
      switch outcome {
      case .met: met = count
      case .notMet: notMet = count
      case .untestable: untestable = count
      case .notApplicable: notApplicable = count
      case .pending: pending = count
      case .waived: waived = count
      case .notRun: notRun = count
      }
    }
  }

  /// The number of results, of rules that were not run too.
  package var total: Int { Outcome.allCases.reduce(0) { $0 + self[$1] } }

  /// Adds the counts of another.
  package static func += (left: inout OutcomeCounts, right: OutcomeCounts) {
    for outcome in Outcome.allCases { left[outcome] += right[outcome] }
  }
}

/// What came of one rule on one file.
package struct RuleOutcomes: Hashable, Sendable {
  /// The rule's id.
  package var rule: String
  /// How many results of each outcome; all zero where the rule matched nothing.
  package var counts: OutcomeCounts

  /// A rule and its counts.
  package init(rule: String, _ counts: OutcomeCounts) {
    self.rule = rule
    self.counts = counts
  }
}
