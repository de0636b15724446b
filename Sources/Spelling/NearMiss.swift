/// The word that somebody meant when they wrote another.
package enum NearMiss {
  /// The candidate nearest to a word, where one is near enough to be worth a question.
  ///
  /// Distance counts inserted, dropped, changed and swapped letters (Unicode scalars, upper and lower case alike); an
  /// underscore, a hyphen and a space are the same. Up to 2 letters allow none, up to 5 one, up to 9 two, longer words
  /// three. Of equals the first candidate wins. A word of more than 64 letters has no near miss.
  /// Complexity: O(candidates × letters²).
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let letters = folded(candidate)
      let allowed = min((best?.distance ?? .max) - 1, threshold(max(wanted.count, letters.count)))
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, letters, atMost: allowed)
      if distance <= allowed { best = (candidate, distance) }
      if distance == 0 { break }
    }
    return best?.candidate
  }

  private static func threshold(_ count: Int) -> Int {
    switch count {
    case ...2: 0
    case ...5: 1
    case ...9: 2
    default: 3
    }
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
  }

  /// The optimal string alignment distance: Damerau-Levenshtein where no letter is touched twice. Once it is sure to be
  /// more than `limit`, something more than that.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    // Three rows of the table in turn: the one before the last, the last and the current.
    let width = right.count + 1
    var table = Array(repeating: 0, count: 3 * width)
    for column in 0..<width { table[column] = column }
    var leastBefore = 0
    for row in 1...left.count {
      let current = row % 3 * width
      let last = (row + 2) % 3 * width
      let beforeLast = (row + 1) % 3 * width
      table[current] = row
      var leastOfRow = row
      for column in 1...right.count {
        let change = table[last + column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var least = min(change, table[last + column] + 1, table[current + column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          least = min(least, table[beforeLast + column - 2] + 1)
        }
        table[current + column] = least
        leastOfRow = min(leastOfRow, least)
      }
      // Whatever comes grows out of one of two rows.
      if leastOfRow > limit, leastBefore > limit { return leastOfRow }
      leastBefore = leastOfRow
    }
    return table[left.count % 3 * width + right.count]
  }
}
