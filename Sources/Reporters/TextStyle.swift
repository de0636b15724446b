/// How the text report looks where it goes.
package struct TextStyle: Sendable {
  /// Whether colours may be used.
  package var hasColour: Bool
  /// Cells of a line; `nil` where nothing wraps, as in a file.
  package var width: Int?
  /// Findings shown of one file, and of the whole run; `nil` for all.
  package var findingLimits: (file: Int, run: Int)?

  /// The narrowest screen that is wrapped for.
  static let narrowest = 40
  /// Cells of an excerpt's line where nothing wraps.
  static let excerptWidth = 160

  /// A style from its parts; a width below 40 is taken as 40.
  package init(hasColour: Bool, width: Int?, findingLimits: (file: Int, run: Int)? = nil) {
    self.hasColour = hasColour
    self.width = width.map { max($0, Self.narrowest) }
    self.findingLimits = findingLimits
  }

  /// Colours by what they say.
  enum Colour: String {
    case error = "1;31"
    case warning = "1;33"
    case info = "1;34"
    case strong = "1"
    case dim = "2"
    case good = "1;32"
  }

  /// The text in a colour, where there are colours.
  func paint(_ text: String, _ colour: Colour) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
