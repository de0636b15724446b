/// Small turns of phrase that messages share.
package enum Wording {
  /// Names in backticks as a list in words: "`a`, `b` or `c`"; no names give an empty text. `last` is the word before
  /// the last of several.
  package static func list(_ names: [String], last: String = "or") -> String {
    let quoted = names.map { "`\($0)`" }
    guard let end = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(last) " + end
  }

  /// A count with its noun: "1 day", "3 days".
  package static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }
}
