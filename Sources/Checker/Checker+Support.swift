import Facts
import Findings
import RuleSets
import Symbols

/// What came of the rules that cap ratings, for one criterion.
struct CriterionSupport {
  /// By the rule's index: the lowest rank that a failure of it supports.
  var caps: [Int: Int] = [:]
  /// Indices of the rules that could not be tested.
  var untested: Set<Int> = []
}

// Claims beside what supports them. Rules of which nothing is said, since another says it already, cap all the same.
extension Checker {
  /// Keeps how high a failure supports the rating of its criterion.
  mutating func keepCap(of rule: CompiledRule, _ index: Int) {
    guard let row = criterionRow(rule), let cap = degree(of: rule).supports,
      let rank = rules.claims?.scale.rank(of: cap)
    else { return }
    support[row, default: CriterionSupport()].caps[index] = min(rank, support[row]?.caps[index] ?? rank)
  }

  /// Every claim of the document whose criterion is known. Complexity: O(answers + results of capping rules).
  func supportedRatings() -> [SupportedRating] {
    guard let claims = rules.claims, let settingName, !document.records.isEmpty else { return [] }
    let list = document.value(record: 0, slot: UInt32(claims.list))
    guard list.kind == .list else { return [] }
    var ratings: [SupportedRating] = []
    for answer in document.items(of: list) where answer.kind == .record {
      let criterion = document.value(record: answer.low, slot: UInt32(claims.criterion))
      let rating = document.value(record: answer.low, slot: UInt32(claims.rating))
      guard criterion.kind == .record, criterion.pool == .pack, rating.kind == .text, rating.pool == .symbols,
        let number = rules.tables.number(ofCriterion: criterion.low, setting: settingName)
      else { continue }
      ratings.append(supported(number, row: criterion.low, claimed: Symbol(rawValue: rating.low), by: claims))
    }
    return ratings
  }

  private func supported(
    _ number: String, row: UInt32, claimed: Symbol, by claims: ClaimShape
  ) -> SupportedRating {
    let rank = claims.ranks[claimed]
    var rating = SupportedRating(
      criterion: number, standard: standard(ofCriterion: row).map { Int($0) },
      claimed: rank.map { claims.scale.ordered[$0] } ?? rules.symbols.text(of: claimed), supported: nil)
    guard let rank else { return rating }
    guard let found = support[row] else {
      rating.supported = rating.claimed
      return rating
    }
    let lower = found.caps.filter { $0.value < rank }
    rating.because = lower.keys.map { rules.rules[$0].id }.sorted()
    // A rule that could only have capped it at the claim or above tells nothing by not being tested.
    rating.untested = found.untested.filter { lowestCap(of: rules.rules[$0], claims) < rank }.map { rules.rules[$0].id }
      .sorted()
    if let lowest = lower.values.min() {
      rating.supported = claims.scale.ordered[lowest]
    } else if rating.untested.isEmpty {
      rating.supported = rating.claimed
    }
    return rating
  }

  private func lowestCap(of rule: CompiledRule, _ claims: ClaimShape) -> Int {
    let caps = [rule.definition.supportsAtMost] + rule.cases.map(\.supportsAtMost)
    return caps.compactMap { $0.flatMap(claims.scale.rank) }.min() ?? .max
  }
}
