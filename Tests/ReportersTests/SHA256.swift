import Foundation

/// SHA-256, to see that a page's policy names its style sheet. Source: FIPS 180-4.
enum SHA256 {
  /// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
  private static let start: [UInt32] = primes(8).map { fraction(of: Double($0).squareRoot()) }
  /// The same of the cube roots of the first 64.
  private static let constants: [UInt32] = primes(64).map { fraction(of: cbrt(Double($0))) }

  private static func primes(_ count: Int) -> [Int] {
    (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }.prefix(count).map { $0 }
  }

  private static func fraction(of root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 4_294_967_296) }

  static func hash(_ text: String) -> Data {
    var bytes = Array(text.utf8) + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    bytes += withUnsafeBytes(of: UInt64(text.utf8.count * 8).bigEndian, Array.init)
    var state = start
    for block in stride(from: 0, to: bytes.count, by: 64) {
      var words = (0..<16).map { word in
        bytes[block + 4 * word..<block + 4 * word + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      for index in 16..<64 {
        let (a, b) = (words[index - 15], words[index - 2])
        let small = turned(a, 7) ^ turned(a, 18) ^ a >> 3
        let large = turned(b, 17) ^ turned(b, 19) ^ b >> 10
        words.append(words[index - 16] &+ small &+ words[index - 7] &+ large)
      }
      var v = state
      for index in 0..<64 {
        let choice = v[4] & v[5] ^ ~v[4] & v[6]
        let sum = turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)
        let first = v[7] &+ sum &+ choice &+ constants[index] &+ words[index]
        let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
        let second = (turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)) &+ majority
        v = [first &+ second, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
      }
      state = zip(state, v).map { $0 &+ $1 }
    }
    return Data(state.flatMap { withUnsafeBytes(of: $0.bigEndian, Array.init) })
  }

  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
}
