internal import Spelling

/// The name that a writer probably meant.
enum Nearest {
  /// The nearest of some names: the same but for case, spaces, hyphens and underscores first, then by likeness.
  static func value(to written: String, among names: [String]) -> String? {
    // A name is short: a paragraph in its place is no slip of the pen.
    guard written.utf8.count <= 80 else { return nil }
    let folded = fold(written)
    if let same = names.first(where: { fold($0) == folded }) { return same }
    return NearMiss.nearest(to: folded, among: names) ?? NearMiss.nearest(to: written, among: names)
  }

  /// Small letters, with every run of spaces, hyphens and underscores as one underscore.
  private static func fold(_ text: String) -> String {
    text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "_")
  }
}
