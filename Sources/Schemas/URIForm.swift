/// The form of a URI: a scheme, and only the characters that RFC 3986 allows.
enum URIForm {
  /// Whether bytes are a URI with a scheme. Source: RFC 3986, section 3.
  static func isURI(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let colon = bytes.firstIndex(of: 0x3A), colon > 0, isLetter(bytes[0]) else { return false }
    for byte in bytes[..<colon] where !isLetter(byte) && !isDigit(byte) && ![0x2B, 0x2D, 0x2E].contains(byte) {
      return false
    }
    var rest = bytes[(colon + 1)...]
    guard isText(rest) else { return false }
    if let hash = rest.firstIndex(of: 0x23) {
      guard !rest[(hash + 1)...].contains(0x23) else { return false }
      rest = rest[..<hash]
    }
    guard rest.starts(with: [0x2F, 0x2F]) else { return !rest.contains(0x5B) && !rest.contains(0x5D) }
    let authority = rest.dropFirst(2).prefix { $0 != 0x2F && $0 != 0x3F }
    guard isAuthority(authority) else { return false }
    let path = rest[authority.endIndex...]
    return !path.contains(0x5B) && !path.contains(0x5D)
  }

  /// Whether all bytes are allowed somewhere in a URI, and every `%` begins two hexadecimal digits.
  private static func isText(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x25 {
        guard index + 2 < bytes.endIndex, isHexadecimal(bytes[index + 1]), isHexadecimal(bytes[index + 2]) else {
          return false
        }
      } else if !isLetter(byte), !isDigit(byte), !"-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte) {
        return false
      }
      index += 1
    }
    return true
  }

  private static func isAuthority(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var host = bytes
    if let at = bytes.lastIndex(of: 0x40) {
      guard !bytes[..<at].contains(where: { $0 == 0x40 || $0 == 0x5B || $0 == 0x5D }) else { return false }
      host = bytes[(at + 1)...]
    }
    if host.first == 0x5B {
      guard let end = host.firstIndex(of: 0x5D) else { return false }
      let port = host[(end + 1)...]
      let address = host[(host.startIndex + 1)..<end]
      let isAddress =
        address.contains(0x3A) && address.allSatisfy { isHexadecimal($0) || $0 == 0x3A || $0 == 0x2E }
        && address.split(separator: 0x3A).allSatisfy(isGroup)
      let isFuture = address.first == 0x76 || address.first == 0x56
      return (isAddress || isFuture) && (port.isEmpty || port.first == 0x3A && port.dropFirst().allSatisfy(isDigit))
    }
    guard !host.contains(0x5B), !host.contains(0x5D) else { return false }
    let parts = host.split(separator: 0x3A, omittingEmptySubsequences: false)
    return parts.count <= 2 && (parts.count < 2 || parts[1].allSatisfy(isDigit))
  }

  /// Whether bytes are one group of an IPv6 address, or the IPv4 address at its end.
  private static func isGroup(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.contains(0x2E) else { return bytes.count <= 4 }
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && part.allSatisfy(isDigit) && (part.count == 1 || part.first != 0x30)
          && part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }
}
