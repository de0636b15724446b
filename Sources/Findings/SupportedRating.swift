/// The ratings that an answer can claim.
package struct RatingScale: Hashable, Sendable {
  /// The ratings that can be compared, worst first.
  package var ordered: [String]
  /// Ratings outside the order, such as *not applicable*.
  package var outside: [String]

  /// A scale from its parts.
  package init(ordered: [String] = [], outside: [String] = []) {
    self.ordered = ordered
    self.outside = outside
  }

  /// Where a rating stands, 0 for the worst; `nil` for one outside the order. Complexity: O(ratings).
  package func rank(of rating: String) -> Int? { ordered.firstIndex(of: rating) }
}

/// The rating that an answer claims, and the highest that what was supplied supports. No claim is ever changed.
package struct SupportedRating: Hashable, Sendable {
  /// The criterion's number in this return.
  package var criterion: String
  /// The number of its standard; `nil` where the table gives none.
  package var standard: Int?
  /// The rating as written.
  package var claimed: String
  /// The lower of the claim and the lowest cap of a rule that failed. `nil` where none failed and one could not be tested,
  /// and for claims outside the order.
  package var supported: String?
  /// Ids of the rules that keep it below the claim, in the order of their ids.
  package var because: [String]
  /// Ids of the rules that could have capped it and could not be tested, in the order of their ids.
  package var untested: [String]

  /// A rating and its support.
  package init(
    criterion: String, standard: Int? = nil, claimed: String, supported: String?, because: [String] = [],
    untested: [String] = []
  ) {
    self.criterion = criterion
    self.standard = standard
    self.claimed = claimed
    self.supported = supported
    self.because = because
    self.untested = untested
  }
}

/// One standard of a return: how its criteria are rated, and what of it is supported.
///
/// Grades are an order and no numbers, so there is no average: the distribution is given, and the lowest.
package struct StandardSupport: Hashable, Sendable {
  /// The standard's number.
  package var number: Int
  /// How many criteria claim each rating, best first and those outside the order last; none with 0.
  package var claimed: [Count]
  /// The lowest claim; `nil` where every claim is outside the order.
  package var lowestClaimed: String?
  /// The lowest rating supported, an answer that could not be tested counted at its claim, above which it cannot be; `nil`
  /// where none could be tested.
  package var lowestSupported: String?
  /// Rules that keep criteria below their claims, with the criteria, in the order of the rules' ids.
  package var because: [Reason]
  /// Rules that could not be tested, with the criteria, in the order of the rules' ids.
  package var untested: [Reason]

  /// A rating and how many claim it.
  package struct Count: Hashable, Sendable {
    /// The rating.
    package var rating: String
    /// The number of criteria.
    package var count: Int
  }

  /// A rule and the criteria that it speaks of.
  package struct Reason: Hashable, Sendable {
    /// The rule's id.
    package var rule: String
    /// The criteria's numbers, in the order of the return's answers.
    package var criteria: [String]
  }

  /// The standards of a return's ratings, by number. Complexity: O(ratings × rules that say something of them).
  package static func standards(of ratings: [SupportedRating], scale: RatingScale) -> [StandardSupport] {
    let byStandard = Dictionary(grouping: ratings.filter { $0.standard != nil }) { $0.standard ?? 0 }
    return byStandard.sorted { $0.key < $1.key }.map {
      StandardSupport(number: $0.key, ratings: $0.value, scale: scale)
    }
  }

  private init(number: Int, ratings: [SupportedRating], scale: RatingScale) {
    self.number = number
    claimed = (scale.ordered.reversed() + scale.outside).compactMap { rating in
      let count = ratings.count { $0.claimed == rating }
      return count == 0 ? nil : Count(rating: rating, count: count)
    }
    lowestClaimed = ratings.compactMap { scale.rank(of: $0.claimed) }.min().map { scale.ordered[$0] }
    let isTested = ratings.contains { $0.supported != nil }
    let supported = isTested ? ratings.compactMap { scale.rank(of: $0.supported ?? $0.claimed) }.min() : nil
    lowestSupported = supported.map { scale.ordered[$0] }
    because = Self.reasons(ratings, \.because)
    untested = Self.reasons(ratings, \.untested)
  }

  private static func reasons(_ ratings: [SupportedRating], _ rules: (SupportedRating) -> [String]) -> [Reason] {
    var criteria: [String: [String]] = [:]
    for rating in ratings { for rule in rules(rating) { criteria[rule, default: []].append(rating.criterion) } }
    return criteria.sorted { $0.key < $1.key }.map { Reason(rule: $0.key, criteria: $0.value) }
  }
}
