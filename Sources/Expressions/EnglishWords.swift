package import Facts

/// Single words and short lists as every sentence writes them.
package enum EnglishWords {
  /// A name with its words apart: `isBegun` is *is begun*, `not_started` is *not started*.
  package static func spaced(_ name: String) -> String {
    var words = ""
    for character in name {
      if character == "_" {
        words.append(" ")
      } else if character.isUppercase, words.last?.isLowercase == true {
        words += " " + character.lowercased()
      } else {
        words.append(character)
      }
    }
    return words
  }

  /// A value of an enumeration in words: its title, or its own words apart.
  package static func value(_ text: String, of enumeration: Enumeration) -> String {
    enumeration.valueTitles[text] ?? spaced(text)
  }

  /// A constant in quotation marks: a value of an enumeration in words, and beside its title as it is written.
  package static func quoted(_ text: String, _ type: ExpressionType, in schema: FactSchema) -> String {
    guard case .enumeration(let id) = type else { return "“\(text)”" }
    let title = schema[id].valueTitles[text]
    return "“\(title ?? spaced(text))”" + (title == nil ? "" : " (`\(text)`)")
  }

  /// The indefinite article of a noun.
  package static func article(_ noun: String) -> String {
    noun.first.map { "aeiou".contains($0.lowercased()) } == true ? "an" : "a"
  }

  /// Nouns as a list with a word before the last.
  package static func listed(_ items: [String], _ word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
