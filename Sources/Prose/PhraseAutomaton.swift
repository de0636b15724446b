/// Finds every phrase of a list in one pass over a text: the automaton of Aho and Corasick over bytes.
///
/// A phrase is found as whole words, both folded as `FoldedProse` says; a plural is another word.
///
/// Shape: a dense table of states by classes of bytes; all bytes that no phrase has are class 0 and lead to the root. A cell
/// is the first cell of the next state's row, its highest bit set where a phrase ends there. A state after a space stays
/// where it is at one more.
/// ```
///  he, she      0 ─h→ 1 ─e→ 2 (he)      0 ─s→ 3 ─h→ 4 ─e→ 5 (she, and by its link he)
/// ```
/// Source: Aho and Corasick, "Efficient string matching: an aid to bibliographic search", 1975.
package struct PhraseAutomaton: Sendable {
  /// The most cells of a table that is made.
  package static let cellLimit = 4_000_000

  /// A phrase in a text.
  package struct Hit: Sendable, Hashable {
    /// The phrase's index in the list that the automaton was made of; of equal phrases the first's.
    package let phrase: Int
    /// Its bytes in the text.
    package let range: Range<Int>

    /// The same in a text that begins so many bytes later, or earlier where that is below 0.
    package func moved(by offset: Int) -> Hit {
      Hit(phrase: phrase, range: range.lowerBound + offset..<range.upperBound + offset)
    }
  }

  private let classes: [UInt8]
  /// The same by the bytes of a text that is not folded: those of ASCII.
  private let classesOfASCII: [UInt8]
  private let classCount: Int
  private var next: [UInt32]
  private static let endsPhrase: UInt32 = 1 << 31
  /// By state the phrase that ends there, or -1.
  private var ending: [Int32] = []
  /// By state whether it is reached by a space.
  private var endsInSpace: [Bool] = []
  /// By state the next shorter suffix that a phrase ends in, or 0.
  private var link: [UInt32] = []
  /// By state the longest suffix that a phrase ends in, the state itself among them, or 0.
  private var firstOutput: [UInt32] = []
  /// By phrase the folded bytes that it has.
  private var lengths: [Int] = []
  private var startsWithWord: [Bool] = []
  /// For each phrase of the list its index among the different ones; -1 for one without any letter or sign.
  package private(set) var numbers: [Int] = []

  /// The automaton of some phrases; `nil` where its table would have more than `cellLimit` cells.
  ///
  /// Complexity: O(bytes of the phrases × different bytes in them).
  package init?(_ phrases: [ArraySlice<UInt8>]) {
    var classes = [UInt8](repeating: 0, count: 256)
    var classCount = 1
    var bytes = 0
    let folded = phrases.map { Self.trimmed(FoldedProse($0).bytes) }
    for phrase in folded {
      bytes += phrase.count
      for byte in phrase where classes[Int(byte)] == 0 {
        // 0 stands for all bytes that no phrase has, so 255 classes are left for at most 255 bytes: 0xFF is in no UTF-8.
        guard classCount < 256 else { return nil }
        classes[Int(byte)] = UInt8(truncatingIfNeeded: classCount)
        classCount += 1
      }
    }
    guard (bytes + 1).multipliedReportingOverflow(by: classCount).partialValue <= Self.cellLimit else { return nil }
    self.classes = classes
    classesOfASCII = (0..<256).map { byte in
      let byte = UInt8(byte)
      return classes[Int(FoldedProse.isSpaceOfASCII(byte) ? 0x20 : byte &- 0x41 < 26 ? byte | 0x20 : byte)]
    }
    self.classCount = classCount
    next = Array(repeating: 0, count: classCount)
    ending = [-1]
    endsInSpace = [false]
    for (index, phrase) in folded.enumerated() { numbers.append(phrase.isEmpty ? -1 : add(phrase, index)) }
    connect()
  }

  private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var slice = bytes[...]
    if slice.first == 0x20 { slice.removeFirst() }
    if slice.last == 0x20 { slice.removeLast() }
    return slice
  }

  /// Adds a phrase to the tree of phrases; gives its index, or that of its equal.
  private mutating func add(_ phrase: ArraySlice<UInt8>, _ index: Int) -> Int {
    var state = 0
    for byte in phrase {
      let cell = state * classCount + Int(classes[Int(byte)])
      if next[cell] == 0 {
        next[cell] = UInt32(ending.count)
        ending.append(-1)
        endsInSpace.append(byte == 0x20)
        next.append(contentsOf: repeatElement(0, count: classCount))
      }
      state = Int(next[cell])
    }
    while lengths.count <= index {
      lengths.append(0)
      startsWithWord.append(false)
    }
    if ending[state] >= 0 { return Int(ending[state]) }
    ending[state] = Int32(truncatingIfNeeded: index)
    lengths[index] = phrase.count
    startsWithWord[index] = phrase.first.map(FoldedProse.isWord) ?? false
    return index
  }

  /// Makes of the tree an automaton: every state knows where each class leads.
  private mutating func connect() {
    var fallback = [UInt32](repeating: 0, count: ending.count)
    link = fallback
    var queue: [Int] = []
    for column in 0..<classCount where next[column] != 0 { queue.append(Int(next[column])) }
    var position = 0
    while position < queue.count {
      let state = queue[position]
      position += 1
      let other = Int(fallback[state])
      link[state] = ending[other] >= 0 ? UInt32(other) : link[other]
      for column in 0..<classCount {
        let cell = state * classCount + column
        let elsewhere = next[other * classCount + column]
        if next[cell] == 0 {
          next[cell] = elsewhere
        } else {
          fallback[Int(next[cell])] = elsewhere
          queue.append(Int(next[cell]))
        }
      }
    }
    firstOutput = ending.indices.map { ending[$0] >= 0 ? UInt32($0) : link[$0] }
    let space = Int(classes[0x20])
    for state in endsInSpace.indices where endsInSpace[state] { next[state * classCount + space] = UInt32(state) }
    for cell in next.indices {
      let state = Int(next[cell])
      next[cell] = UInt32(state * classCount) | (firstOutput[state] == 0 ? 0 : Self.endsPhrase)
    }
  }

  /// Every phrase in a text, also where one stands in another, in the order of their ends.
  ///
  /// - Parameters:
  ///   - text: the text, as it is written.
  ///   - budget: the ends of phrases that may be looked at.
  /// - Returns: the hits, and the ends of phrases that were looked at: more than the budget where the search was given up.
  /// Complexity: O(bytes + ends of phrases).
  package func hits(in text: ArraySlice<UInt8>, budget: Int = .max) -> (hits: [Hit], cost: Int) {
    var all: UInt8 = 0
    text.withUnsafeBufferPointer { bytes in
      for byte in bytes { all |= byte }
    }
    if all >= 0x80 { return hits(in: FoldedProse(text), budget) }
    return text.withUnsafeBufferPointer { hitsInASCII($0, budget) }
  }

  private func hits(in text: FoldedProse, _ budget: Int) -> (hits: [Hit], cost: Int) {
    var found: [Hit] = []
    var cost = 0
    let bytes = text.bytes
    var row: UInt32 = 0
    for index in bytes.indices {
      row = next[Int(row) + Int(classes[Int(bytes[index])])]
      if row & Self.endsPhrase == 0 { continue }
      row &= ~Self.endsPhrase
      if FoldedProse.isWord(bytes[index]), index + 1 < bytes.count, FoldedProse.isWord(bytes[index + 1]) { continue }
      var output = firstOutput[Int(row) / classCount]
      while output != 0 {
        cost += 1
        let phrase = Int(ending[Int(output)])
        let start = index + 1 - lengths[phrase]
        if !startsWithWord[phrase] || start == 0 || !FoldedProse.isWord(bytes[start - 1]) {
          found.append(Hit(phrase: phrase, range: text.range(start..<index + 1)))
        }
        output = link[Int(output)]
      }
      if cost > budget { break }
    }
    return (found, cost)
  }

  /// The same for a text of ASCII alone, which needs no folding.
  private func hitsInASCII(_ text: UnsafeBufferPointer<UInt8>, _ budget: Int) -> (hits: [Hit], cost: Int) {
    next.withUnsafeBufferPointer { next in
      classesOfASCII.withUnsafeBufferPointer { classes in
        var found: [Hit] = []
        var cost = 0
        var row: UInt32 = 0
        for index in 0..<text.count {
          row = next[Int(truncatingIfNeeded: row) &+ Int(truncatingIfNeeded: classes[Int(text[index])])]
          guard row & Self.endsPhrase != 0 else { continue }
          row &= ~Self.endsPhrase
          if FoldedProse.isWordOfASCII(text[index]), index + 1 < text.count,
            FoldedProse.isWordOfASCII(text[index + 1])
          {
            continue
          }
          cost += take(text, endingIn: firstOutput[Int(row) / classCount], at: index, &found)
          if cost > budget { break }
        }
        return (found, cost)
      }
    }
  }

  /// Takes the phrases that end with a byte of a text of ASCII; gives how many there were to look at.
  private func take(
    _ text: UnsafeBufferPointer<UInt8>, endingIn state: UInt32, at index: Int, _ found: inout [Hit]
  ) -> Int {
    var output = state
    var cost = 0
    while output != 0 {
      cost += 1
      let phrase = Int(ending[Int(output)])
      var start = index + 1
      for _ in 0..<lengths[phrase] {
        start -= 1
        if FoldedProse.isSpaceOfASCII(text[start]) {
          while start > 0, FoldedProse.isSpaceOfASCII(text[start - 1]) { start -= 1 }
        }
      }
      if !startsWithWord[phrase] || start == 0 || !FoldedProse.isWordOfASCII(text[start - 1]) {
        found.append(Hit(phrase: phrase, range: start..<index + 1))
      }
      output = link[Int(output)]
    }
    return cost
  }

  /// Of some hits those that do not overlap: the first in the text, of those that begin together the longest, and so on.
  ///
  /// Complexity: O(hits × log hits).
  package static func apart(_ hits: [Hit]) -> [Range<Int>] {
    let sorted = hits.map(\.range).sorted {
      $0.lowerBound != $1.lowerBound ? $0.lowerBound < $1.lowerBound : $0.upperBound > $1.upperBound
    }
    return sorted.reduce(into: []) { kept, range in
      if range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
    }
  }
}
