/// Runs of words that begin with a capital letter, as names of people, places and offices do.
///
/// A word of two to four letters that is all in capitals (`DSL`) is none; a single letter is one in a run, with its full
/// stop. Words of a run have nothing but blanks between them. The first word of a sentence cannot be told from a name.
///
/// Units: half-open byte offsets from the start of the slice, in order. Complexity: O(bytes).
package enum ProperNames {
  /// The runs in a text.
  package static func ranges(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var word: (start: Int, scalars: [Unicode.Scalar])?
    var run: (range: Range<Int>, hasWord: Bool)?
    func endRun() {
      if let run, run.hasWord { found.append(run.range) }
      run = nil
    }
    func endWord(at end: Int) {
      guard let (start, scalars) = word else { return }
      word = nil
      guard isName(scalars) else { return endRun() }
      run = ((run?.range.lowerBound ?? start)..<end, run?.hasWord == true || scalars.count > 1)
    }
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isJoint = word != nil && (scalar == "'" || scalar == "’" || scalar == "-")
      if scalar.isPartOfWord || isJoint {
        if word == nil { word = (offset, []) }
        word?.scalars.append(scalar)
      } else {
        let isInitial = scalar == "." && word?.scalars.count == 1
        endWord(at: offset)
        if !isInitial, !scalar.properties.isWhitespace { endRun() }
      }
      offset += UTF8.width(scalar)
    }
    endWord(at: offset)
    endRun()
    return found
  }

  private static func isName(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, first.properties.isUppercase else { return false }
    return scalars.count == 1 || scalars.count > 4 || scalars.contains { $0.properties.isLowercase }
  }
}
