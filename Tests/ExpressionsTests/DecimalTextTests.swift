import Foundation
import TestSupport
import Testing

@testable import Expressions

@Suite("Decimal digits")
struct DecimalTextTests {
  @Test("digits agree with the C library's, for any number and precision")
  func digits() {
    let seed: UInt64 = 754
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let number =
        Bool.random(using: &random)
        ? Double(bitPattern: random.next()) : Double.random(in: -1e6...1e6, using: &random).rounded() / 64
      guard number.isFinite else { continue }
      let precision = Int.random(in: 0...20, using: &random)
      let text = DecimalText(number)
      let fixed = String(decoding: text.fixed(precision), as: UTF8.self)
      let scientific = String(decoding: text.scientific(precision), as: UTF8.self)
      #expect(fixed == String(format: "%.\(precision)f", number), "\(number), seed \(seed)")
      #expect(scientific == String(format: "%.\(precision)e", number), "\(number), seed \(seed)")
      let plain = String(decoding: DecimalText.plain(number), as: UTF8.self)
      #expect(Double(plain) == number && !plain.contains("e"), "\(number), seed \(seed)")
    }
  }

  @Test(
    "the least and the greatest numbers",
    arguments: [
      (Double.leastNonzeroMagnitude, 3, "0.000", "4.941e-324"), (Double.greatestFiniteMagnitude, 1, nil, "1.8e+308"),
      (0.0, 2, "0.00", "0.00e+00"),
      (-0.0, 0, "-0", "-0e+00"), (999.5, 0, "1000", "1e+03"), (0.99, 1, "1.0", "9.9e-01"), (0.5, 0, "0", "5e-01"),
    ] as [(Double, Int, String?, String)])
  func extremes(number: Double, precision: Int, fixed: String?, scientific: String) {
    let text = DecimalText(number)
    if let fixed { #expect(String(decoding: text.fixed(precision), as: UTF8.self) == fixed) }
    #expect(String(decoding: text.scientific(precision), as: UTF8.self) == scientific)
  }
}
