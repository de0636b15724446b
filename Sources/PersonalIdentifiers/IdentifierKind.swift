/// The kinds of writing by which a person can be told, as data: adding one is adding a case, a row and a scanner.
package enum IdentifierKind: String, Sendable, CaseIterable {
  /// A number of the National Health Service, by its check digit.
  case nhsNumber
  /// A unique pupil number, by its check letter.
  case upn
  /// An address for electronic mail, of whomever.
  case emailAddress
  /// A telephone number of the United Kingdom, or one with a country's code.
  case telephoneNumber
  /// A day of the calendar as people write it: what it is the day of, the words beside it say.
  case writtenDate

  /// The kinds that are hidden wherever this tool prints, whether or not a rule looks for them.
  package static let hidden: [IdentifierKind] = [.nhsNumber, .upn, .emailAddress, .telephoneNumber]

  /// The fewest digits that a text has in which a number of a hidden kind stands.
  package static let fewestHiddenDigits = hidden.map(\.least).filter { !$0.hasAt }.map(\.digits).min() ?? 0

  /// What a text must have for it to hold one of this kind: a text with less need not be looked through.
  package var least: IdentifierTraits {
    switch self {
    case .nhsNumber: IdentifierTraits(digits: 10, hasAt: false)
    case .upn: IdentifierTraits(digits: 11, hasAt: false)
    case .emailAddress: IdentifierTraits(digits: 0, hasAt: true)
    case .telephoneNumber: IdentifierTraits(digits: 10, hasAt: false)
    case .writtenDate: IdentifierTraits(digits: 3, hasAt: false)
    }
  }
}

/// What can be told of a text without looking at the order of its characters.
package struct IdentifierTraits: Sendable, Hashable {
  /// Its digits, ASCII, Arabic, of full width or of mathematics; other characters that begin like one count too.
  package var digits: Int
  /// Whether it has the sign of an electronic address.
  package var hasAt: Bool

  /// Traits from their parts.
  package init(digits: Int, hasAt: Bool) {
    self.digits = digits
    self.hasAt = hasAt
  }

  /// Those of a text. Complexity: O(bytes), many at a time.
  package init(of bytes: UnsafeBufferPointer<UInt8>) {
    var digits = 0
    var hasAt: UInt8 = 0
    var index = 0
    while index < bytes.count {
      // So few that a byte can count them: the compiler then looks at sixteen at a time.
      let end = min(bytes.count, index &+ 240)
      var few: UInt8 = 0
      while index < end {
        let byte = bytes[index]
        // From 0xEF on begin the characters of full width and those of mathematics, with 0xD9 and 0xDB Arabic digits.
        few &+= byte &- 0x30 < 10 || byte >= 0xEF || byte | 2 == 0xDB ? 1 : 0
        hasAt |= byte == 0x40 ? 1 : 0
        index &+= 1
      }
      digits &+= Int(few)
    }
    self.digits = digits
    self.hasAt = hasAt != 0
  }

  /// Whether a text with these may hold what needs those.
  package func satisfies(_ least: IdentifierTraits) -> Bool { digits >= least.digits && (hasAt || !least.hasAt) }
}
