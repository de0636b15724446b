/// Finds texts that are nearly the same: their runs of five words are compared as sets.
///
/// The likeness of two texts is the number of runs that both have divided by the number that either has (Jaccard); words
/// are folded as `FoldedProse` says. A text of fewer words is one run. Texts belong together where a chain of
/// alike pairs joins them.
/// Source: Broder, "On the resemblance and containment of documents", 1997.
package struct Likeness {
  /// The words of one run.
  package static let wordsOfRun = 5

  private static let base: UInt64 = 0xFF51_AFD7_ED55_8CCD
  private static let baseOfLeaving = (0..<wordsOfRun).reduce(1) { power, _ in power &* base }

  /// The hashes of the runs of all texts, text by text, in the order of their words.
  private var runs: [UInt64] = []
  /// By text its part of `runs`; empty for a text without words.
  private var bounds: [Range<Int>] = []
  /// The words of the text at hand.
  private var words: [UInt64] = []
  /// What looking has cost so far, in runs looked at.
  package private(set) var cost = 0

  /// No texts yet.
  package init() {}

  /// Adds a text. Complexity: O(bytes).
  package mutating func add(_ text: ArraySlice<UInt8>) {
    words.removeAll(keepingCapacity: true)
    WordHashes.each(in: text) { words.append($0) }
    let start = runs.count
    // A polynomial in the words' hashes: the next run takes one word in and drops one.
    var hash: UInt64 = 0
    for (position, word) in words.enumerated() {
      hash = hash &* Self.base &+ word
      if position >= Self.wordsOfRun { hash = hash &- Self.baseOfLeaving &* words[position - Self.wordsOfRun] }
      if position >= Self.wordsOfRun - 1 { runs.append(hash) }
    }
    if !words.isEmpty, words.count < Self.wordsOfRun { runs.append(hash) }
    bounds.append(start..<runs.count)
    cost += runs.count - start
  }

  // MARK: Groups

  /// The groups of two texts or more, each as ascending indices, by their first.
  ///
  /// - Parameters:
  ///   - likeness: how alike two texts are at least; more than 0 and at most 1.
  ///   - budget: the runs that may be looked at.
  /// - Returns: `nil` where the budget is spent before.
  /// Complexity: O(runs + pairs of texts that share a run, for each such run); texts with the same runs count as one.
  package mutating func groups(likeness: Double, budget: Int) -> [[Int]]? {
    var parent = Array(bounds.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index {
        parent[index] = parent[parent[index]]
        index = parent[index]
      }
      return index
    }
    var firstOfText: [UInt64: Int] = [:]
    var holders = RunHolders(capacity: runs.count)
    var shared = [Int](repeating: 0, count: bounds.count)
    // The different runs of each text.
    var counts = shared
    for (index, bounds) in self.bounds.enumerated() where !bounds.isEmpty {
      let text = runs[bounds].reduce(WordHashes.seed, WordHashes.mixed)
      if let first = firstOfText[text], runs[self.bounds[first]] == runs[bounds] {
        parent[index] = root(first)
        continue
      }
      firstOfText[text] = index
      var touched: [Int] = []
      for run in bounds {
        cost += 1
        guard let others = holders.add(runs[run], of: index, cost: &cost, budget: budget) else { return nil }
        var other = others
        if other == RunHolders.again { continue }
        counts[index] += 1
        while let (text, next) = holders.holder(other) {
          cost += 1
          guard cost <= budget else { return nil }
          if shared[text] == 0 { touched.append(text) }
          shared[text] += 1
          other = next
        }
      }
      for other in touched {
        let both = shared[other]
        shared[other] = 0
        guard Double(both) >= likeness * Double(counts[index] + counts[other] - both) else { continue }
        let (one, two) = (root(index), root(other))
        parent[max(one, two)] = min(one, two)
      }
    }
    var members: [Int: [Int]] = [:]
    for index in bounds.indices where !bounds[index].isEmpty { members[root(index), default: []].append(index) }
    return members.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }
}

/// Which texts have each run: an open-addressing table by the run's hash, at most half full, of chains of texts.
private struct RunHolders {
  /// No more texts.
  static let none = -1
  /// The text has the run already.
  static let again = -2

  private var runs: [UInt64]
  /// By bucket the last text's link; -1 for an empty bucket.
  private var last: [Int32]
  private var links: [(text: Int32, next: Int32)] = []
  private let mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    runs = Array(repeating: 0, count: size)
    last = Array(repeating: -1, count: size)
    links.reserveCapacity(capacity)
    mask = size - 1
  }

  /// Notes that a text has a run. Gives the first link of the texts that had it before, `none` or `again`; `nil` where
  /// looking costs more than the budget.
  mutating func add(_ run: UInt64, of text: Int, cost: inout Int, budget: Int) -> Int? {
    var bucket = Int(truncatingIfNeeded: run ^ run &>> 32) & mask
    while last[bucket] >= 0, runs[bucket] != run {
      bucket = (bucket &+ 1) & mask
      cost &+= 1
      if cost > budget { return nil }
    }
    guard cost <= budget else { return nil }
    let before = last[bucket]
    if before >= 0, links[Int(before)].text == text { return Self.again }
    runs[bucket] = run
    last[bucket] = Int32(truncatingIfNeeded: links.count)
    links.append((Int32(truncatingIfNeeded: text), before))
    return Int(before)
  }

  /// The text of a link, and the next link; `nil` where there is none.
  func holder(_ link: Int) -> (text: Int, next: Int)? {
    guard link >= 0 else { return nil }
    return (Int(links[link].text), Int(links[link].next))
  }
}
