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
      let distance = distance(wanted, letters)
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

  /// The optimal string alignment distance: Damerau-Levenshtein where no letter is touched twice.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let change = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var least = min(change, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
