/// The fingerprints of lines that GitHub's code scanning tells alerts by, exactly as its uploader computes them.
///
/// Source: github/codeql-action, `src/fingerprints.ts`: a rolling hash to the base 37 over the first 100 UTF-16 units from
/// the start of the line on, spaces and tabs left out and line ends as LF; the end of the file counts as 65535, and zeros
/// follow it. 64 bits that wrap, in hexadecimal digits, then `:` and how often the hash has come so far.
package enum LineHashes {
  private static let blockSize = 100
  private static let base: UInt64 = 37
  private static let endOfFile: UInt16 = 0xFFFF

  /// The fingerprints of some lines, by their 1-based numbers; an empty last line has one too.
  ///
  /// Complexity: O(bytes), and memory O(lines).
  package static func of(_ source: SourceText, lines: Set<Int>) -> [Int: String] {
    guard !lines.isEmpty else { return [:] }
    var roll = Roll(wanted: lines)
    for unit in String(decoding: source.bytes, as: UTF8.self).utf16 { roll.read(unit) }
    roll.read(endOfFile)
    roll.flush()
    return roll.found
  }

  private struct Roll {
    let wanted: Set<Int>
    var found: [Int: String] = [:]
    private var window = [UInt64](repeating: 0, count: blockSize)
    /// By place in the window the line that begins there; 0 for none.
    private var lines = [Int](repeating: 0, count: blockSize)
    private var counts: [UInt64: Int] = [:]
    private var hash: UInt64 = 0
    private var index = 0
    private var line = 0
    private var isLineStart = true
    private var isAfterCR = false
    private let firstFactor = (0..<blockSize).reduce(1 as UInt64) { factor, _ in factor &* base }

    init(wanted: Set<Int>) { self.wanted = wanted }

    mutating func read(_ unit: UInt16) {
      var unit = unit
      if unit == 0x20 || unit == 0x09 || isAfterCR && unit == 0x0A {
        isAfterCR = false
        return
      }
      isAfterCR = unit == 0x0D
      if isAfterCR { unit = 0x0A }
      report()
      if isLineStart {
        isLineStart = false
        line += 1
        lines[index] = line
      }
      if unit == 0x0A { isLineStart = true }
      push(UInt64(unit))
    }

    mutating func flush() {
      for _ in 0..<blockSize {
        report()
        push(0)
      }
    }

    private mutating func push(_ unit: UInt64) {
      hash = base &* hash &+ unit &- firstFactor &* window[index]
      window[index] = unit
      index = (index + 1) % blockSize
    }

    private mutating func report() {
      guard lines[index] != 0 else { return }
      let count = counts[hash, default: 0] + 1
      counts[hash] = count
      if wanted.contains(lines[index]) { found[lines[index]] = "\(String(hash, radix: 16)):\(count)" }
      lines[index] = 0
    }
  }
}
