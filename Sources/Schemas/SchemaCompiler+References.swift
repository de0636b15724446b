internal import Symbols
internal import YAMLTree

extension SchemaCompiler {
  /// The subschema that a `$ref` names; a fault and `nil` where it names nothing in this file.
  ///
  /// Source: RFC 6901 for the pointer, RFC 3986 for `%41`.
  mutating func reference(_ node: NodeID) -> UInt32? {
    let written = tree.string(node)
    // A schema may name itself by its own address.
    let address = value(of: "$id", in: tree.root).map { tree.string($0) } ?? ""
    let isOwn = !address.isEmpty && (written == address || written.hasPrefix(address + "#"))
    let text = isOwn ? "#" + written.dropFirst(address.count).drop { $0 == "#" } : written
    guard text.hasPrefix("#"), let pointer = Self.unescaped(text.dropFirst()), pointer.isEmpty || pointer.hasPrefix("/")
    else {
      fault(.unresolvedReference(QuotedText(written)), at: node)
      return nil
    }
    var target = tree.root
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      guard let next = step(target, String(token)) else {
        fault(.unresolvedReference(QuotedText(written)), at: node)
        return nil
      }
      target = next
    }
    return subschema(target)
  }

  private mutating func step(_ node: NodeID, _ token: String) -> NodeID? {
    let key = Self.replaced(Self.replaced(token, "~1", by: "/"), "~0", by: "~")
    if tree.kind(node) == .sequence {
      guard let index = Int(key), items(node).indices.contains(index) else { return nil }
      return items(node)[index]
    }
    return value(of: key, in: node)
  }

  private static func replaced(_ text: String, _ part: String, by other: String) -> String {
    guard !text.isEmpty else { return text }
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix(part) {
        result += other
        rest = rest.dropFirst(part.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// A fragment with its `%xx` decoded; `nil` where one is broken.
  private static func unescaped(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.first {
      if byte == 0x25 {
        guard let code = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16) else {
          return nil
        }
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
