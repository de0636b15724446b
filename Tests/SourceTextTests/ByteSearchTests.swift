import SourceText
import TestSupport
import Testing

@Suite("Looking through bytes eight at a time")
struct ByteSearchTests {
  /// Bytes near those looked for, so that a borrow or a carry between bytes would show.
  private static func bytes(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let near: [UInt8] = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x5B, 0x5C, 0x5D, 0x00, 0x80, 0x8A, 0xFF]
    return (0..<Int.random(in: 0..<90, using: &generator)).map { _ in near.randomElement(using: &generator) ?? 0 }
  }

  @Test("finds what a look at each byte finds", arguments: UInt64(0)..<300)
  func agrees(seed: UInt64) {
    let bytes = Self.bytes(seed: seed)
    bytes.withUnsafeBufferPointer { buffer in
      var found: [Int] = []
      ByteSearch.forEach(of: 0x0A, or: 0x0D, in: buffer) { found.append($0) }
      #expect(found == bytes.indices.filter { bytes[$0] == 0x0A || bytes[$0] == 0x0D }, "seed \(seed)")
      #expect(ByteSearch.contains(0x5C, in: buffer) == bytes.contains(0x5C), "seed \(seed)")
    }
  }

  @Test("a hash and an equality see every byte", arguments: UInt64(0)..<100)
  func differs(seed: UInt64) {
    let bytes = Self.bytes(seed: seed)
    bytes.withUnsafeBufferPointer { buffer in
      for index in bytes.indices {
        var other = bytes
        other[index] ^= 1
        other.withUnsafeBufferPointer { changed in
          #expect(!ByteHash.areEqual(buffer, changed), "seed \(seed), byte \(index)")
          #expect(ByteHash.of(buffer) != ByteHash.of(changed), "seed \(seed), byte \(index)")
        }
      }
      let copy = Array(bytes)
      copy.withUnsafeBufferPointer {
        #expect(ByteHash.areEqual(buffer, $0) && ByteHash.of(buffer) == ByteHash.of($0), "seed \(seed)")
      }
    }
  }
}
