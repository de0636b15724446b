internal import SourceText

/// Finds texts that are nearly the same: their runs of five words are compared as sets.
///
/// The likeness of two texts is the number of runs that both have divided by the number that either has (Jaccard); words
/// are folded as `FoldedProse` says. A text of fewer words is one run. Texts belong together where a chain of
/// alike pairs joins them.
/// Source: Broder, "On the resemblance and containment of documents", 1997.
package struct Likeness {
  /// The words of one run.
  package static let wordsOfRun = 5

  /// By text the hashes of its runs, each once and in order.
  private var runs: [[UInt64]] = []
  /// What looking has cost so far, in runs looked at.
  package private(set) var cost = 0

  /// No texts yet.
  package init() {}

  /// Adds a text. Complexity: O(bytes × log bytes).
  package mutating func add(_ text: ArraySlice<UInt8>) {
    let words = Self.words(text)
    guard !words.isEmpty else { return runs.append([]) }
    var hashes: [UInt64] = []
    for start in 0...max(0, words.count - Self.wordsOfRun) {
      let run = words[start..<min(start + Self.wordsOfRun, words.count)]
      hashes.append(run.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1) &* 0xFF51_AFD7_ED55_8CCD ^ ($0 >> 29) })
    }
    hashes.sort()
    runs.append(hashes.reduce(into: []) { if $0.last != $1 { $0.append($1) } })
    cost += hashes.count
  }

  /// The hash of each word.
  private static func words(_ text: ArraySlice<UInt8>) -> [UInt64] {
    FoldedProse(text).bytes.withUnsafeBufferPointer { bytes in
      var words: [UInt64] = []
      var start = 0
      for index in 0...bytes.count where index == bytes.count || !FoldedProse.isWord(bytes[index]) {
        if index > start { words.append(ByteHash.of(UnsafeBufferPointer(rebasing: bytes[start..<index]))) }
        start = index + 1
      }
      return words
    }
  }

  /// The groups of two texts or more, each as ascending indices, by their first.
  ///
  /// - Parameters:
  ///   - likeness: how alike two texts are at least; more than 0 and at most 1.
  ///   - budget: the runs that may be looked at.
  /// - Returns: `nil` where the budget is spent before.
  /// Complexity: O(runs + pairs of texts that share a run, for each such run); texts with the same runs count as one.
  package mutating func groups(likeness: Double, budget: Int) -> [[Int]]? {
    var parent = Array(runs.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index {
        parent[index] = parent[parent[index]]
        index = parent[index]
      }
      return index
    }
    var firstOfRuns: [[UInt64]: Int] = [:]
    var holders: [UInt64: [Int]] = [:]
    var shared = [Int](repeating: 0, count: runs.count)
    for (index, own) in runs.enumerated() where !own.isEmpty {
      if let first = firstOfRuns[own] {
        parent[index] = root(first)
        continue
      }
      firstOfRuns[own] = index
      var touched: [Int] = []
      for run in own {
        let others = holders[run] ?? []
        cost += 1 + others.count
        guard cost <= budget else { return nil }
        for other in others {
          if shared[other] == 0 { touched.append(other) }
          shared[other] += 1
        }
        holders[run, default: []].append(index)
      }
      for other in touched {
        let both = shared[other]
        shared[other] = 0
        guard Double(both) >= likeness * Double(own.count + runs[other].count - both) else { continue }
        let (one, two) = (root(index), root(other))
        parent[max(one, two)] = min(one, two)
      }
    }
    var members: [Int: [Int]] = [:]
    for index in runs.indices where !runs[index].isEmpty { members[root(index), default: []].append(index) }
    return members.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }
}
