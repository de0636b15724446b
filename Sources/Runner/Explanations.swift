package import CivilDates
package import Findings
import RuleSets
import Spelling

extension LoadedRules {
  /// What an id leads to.
  package enum Explained: Sendable {
    case page(ExplanationPage)
    /// The id is the number of several criteria, each in settings of its own: their pages.
    case several([ExplanationPage])
    /// The rule of that id has a fault, and nobody can say what it says.
    case broken
    /// Nothing has that id; the nearest that there is.
    case unknown(nearest: String?)
  }

  /// The page of a rule, a criterion (by key or number), a standard (by number), or a kind of fault.
  ///
  /// - Parameters:
  ///   - id: what is asked for.
  ///   - setting: the setting whose numbers are meant; `nil` for any.
  ///   - asOf: the day whose editions are given.
  /// - Returns: the page; of several criteria with one number the pages of all; else what the id comes nearest to.
  package func explain(_ id: String, setting: String?, asOf: CivilDate) -> Explained {
    if let rule = rules.rules.first(where: { $0.id == id }) { return .page(rules.page(of: rule, asOf: asOf)) }
    if let fault = FaultPages.all.first(where: { $0.id == id }) { return .page(ExplanationPage(fault, kind: .fault)) }
    if brokenRules.contains(id) { return .broken }
    if let standard = rules.standard(number: id) { return .page(rules.page(ofStandard: standard, asOf: asOf)) }
    let pages = rules.criteria(named: id, setting: setting).map { rules.page(ofCriterion: $0, asOf: asOf) }
    if let page = pages.first { return pages.count == 1 ? .page(page) : .several(pages) }
    let known = rules.rules.map(\.id) + FaultPages.all.map(\.id) + rules.criterionKeys
    return .unknown(nearest: NearMiss.nearest(to: id, among: known))
  }

  /// The names of the settings.
  package var settings: [String] { rules.settings }

  /// The groups of ids that there are, with how many of each.
  package var idGroups: [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for id in rules.rules.map(\.id) + FaultPages.all.map(\.id) {
      counts[String(id.prefix { $0 != "/" }) + "/", default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
