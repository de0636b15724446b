extension ArraySlice<UInt8> {
  /// Whether a phrase may be found in this text: false only where its first run of ASCII letters and digits stands nowhere in
  /// it, in any case. True where either has anything but ASCII, for folding may change that.
  ///
  /// Complexity: O(bytes of the text × those of the run), mostly O(bytes of the text).
  package func mayHold(phrase: ArraySlice<UInt8>) -> Bool {
    guard phrase.allSatisfy({ $0 < 0x80 }), allSatisfy({ $0 < 0x80 }) else { return true }
    let run = phrase.drop { !Self.isOfWord($0) }.prefix { Self.isOfWord($0) }
    guard let first = run.first else { return true }
    return withUnsafeBufferPointer { text in
      run.withUnsafeBufferPointer { run in
        var index = 0
        while index + run.count <= text.count {
          if text[index] | 0x20 == first | 0x20, Self.isEqual(text, at: index, run) { return true }
          index += 1
        }
        return false
      }
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// Whether letters are the same in any case; a sign may be taken for another, which does no harm here.
  private static func isEqual(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, _ run: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for offset in 0..<run.count where text[start + offset] | 0x20 != run[offset] | 0x20 { return false }
    return true
  }
}
