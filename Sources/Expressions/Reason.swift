package import Facts

/// One place that decided what a program gave.
package struct Reason: Sendable {
  /// The value that stands there, or the unknown that tells where something would stand.
  package let value: Value
  /// What it did.
  package let role: Role

  /// What a place did for the outcome.
  package enum Role: Sendable {
    /// Its value was compared, counted or looked at.
    case compared
    /// It was asked whether something is there, and something is.
    case present
    /// It was asked whether something is there, and nothing is.
    case absent
    /// A reference that leads nowhere.
    case unresolved
    /// A list of whose items none fits.
    case noneFits
    /// An item of which all was asked, and which does not hold.
    case doesNotHold
  }
}

/// Reasons in the order met, each place once, and no more than anyone will read.
struct Reasons {
  private(set) var all: [Reason] = []

  /// More than are shown, since a place that a finding points at is not shown again.
  private static let limit = 8

  init(_ reasons: [Reason] = []) { for reason in reasons { insert(reason) } }

  mutating func insert(_ reason: Reason) {
    guard all.count < Self.limit, !all.contains(where: { $0.isSamePlace(as: reason) }) else { return }
    all.append(reason)
  }

  mutating func formUnion(_ other: Reasons) { for reason in other.all { insert(reason) } }

  func union(_ other: Reasons) -> Reasons {
    var both = self
    both.formUnion(other)
    return both
  }

  var isEmpty: Bool { all.isEmpty }
}

extension Reason {
  fileprivate func isSamePlace(as other: Reason) -> Bool {
    guard value.node == other.value.node else { return false }
    return value.node != Value.noNode || (value.kind == other.value.kind && value.bits == other.value.bits)
  }
}
