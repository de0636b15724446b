/// Where the zones are that names such as `Europe/London` stand for.
///
/// Handed in from outside, since reading a file is nothing that this floor may do.
package struct ZoneDatabase: Sendable {
  private let file: @Sendable (String) -> [UInt8]?

  /// A database that finds the bytes of a zone's TZif file by the zone's name; `nil` where it has none.
  package init(file: @escaping @Sendable (String) -> [UInt8]?) { self.file = file }

  /// A database that knows UTC alone.
  package static let empty = ZoneDatabase { _ in nil }

  /// The zone of a name; `nil` where there is none or its file cannot be read.
  ///
  /// A name holds letters, digits, `_`, `+`, `-` and single slashes between them, so that it never leaves the folder of
  /// zones. Complexity: O(file).
  package subscript(name: String) -> ZoneRules? {
    if name == "UTC" { return .utc }
    guard name.utf8.count <= 64, !name.isEmpty,
      name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(Self.isPlain)
    else { return nil }
    return file(name).flatMap { ZoneRules(tzif: $0) }
  }

  private static func isPlain(_ part: Substring) -> Bool {
    !part.isEmpty
      && part.utf8.allSatisfy { byte in
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte &- 0x30 <= 9
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      }
  }
}
