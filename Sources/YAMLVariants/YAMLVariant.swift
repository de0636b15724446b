package import SourceText
package import YAMLTree

/// Another way of writing a document that says the same.
package enum YAMLVariant: String, Sendable, CaseIterable {
  /// Lines end in CR LF.
  case carriageReturns = "CR LF line ends"
  /// A byte order mark stands first.
  case byteOrderMark = "byte order mark"
  /// Characters past U+FFFF stand before everything else: in a comment and, on its line, in a scalar.
  case nonBMPText = "non-BMP text before it"
  /// The keys of every mapping come in the opposite order.
  case reversedKeys = "reordered keys"
  /// Plain scalars that are strings, and keys, stand in double quotes.
  case doubleQuotes = "double quotes"
  /// Plain scalars that are strings, and keys, stand in single quotes.
  case singleQuotes = "single quotes"
  /// Every value has an anchor, and what is written twice is an alias the second time.
  case aliases = "anchors and aliases"
  /// Every collection is in block style.
  case blockStyle = "block style"
  /// The whole document is in flow style on one line.
  case flowStyle = "flow style"

  /// The document in this variant.
  ///
  /// - Parameters:
  ///   - tree: the document.
  ///   - free: a scalar whose text may be changed, for text that is to stand before the rest; `nil` for none.
  /// - Returns: the text; `nil` where the document would be as it is (it is in that style already), or has a tag, which the
  ///   writer does not know.
  /// Complexity: O(bytes), and for aliases O(nodes × depth).
  package func text(of tree: YAMLTree, changing free: NodeID? = nil) -> SourceText? {
    let bytes = tree.source.bytes
    guard !tree.hasTags else { return nil }
    var written: [UInt8]
    switch self {
    case .carriageReturns:
      if bytes.contains(0x0D) { return nil }
      written = []
      for byte in bytes { written += byte == 0x0A ? [0x0D, 0x0A] : [byte] }
    case .byteOrderMark: written = [0xEF, 0xBB, 0xBF] + bytes
    case .nonBMPText:
      var style = YAMLWriter.Style(layout: .flow)
      if let free { style.replacing = (free, Self.nonBMP + tree.string(free)) }
      written = Array("# \(Self.nonBMP)\n".utf8) + YAMLWriter.write(tree, style)
    case .reversedKeys: written = YAMLWriter.write(tree, .init(isReversed: true))
    case .doubleQuotes: written = YAMLWriter.write(tree, .init(quote: .double))
    case .singleQuotes: written = YAMLWriter.write(tree, .init(quote: .single))
    case .aliases: written = YAMLWriter.write(tree, .init(isAnchored: true))
    case .blockStyle: written = YAMLWriter.write(tree, .init(layout: .block))
    case .flowStyle: written = YAMLWriter.write(tree, .init(layout: .flow))
    }
    return written == bytes ? nil : SourceText(path: tree.source.path, bytes: written)
  }

  /// What `nonBMPText` puts before the text that it changes.
  package static let nonBMP = "\u{1F9D2}\u{1F3FD} \u{1F469}\u{200D}\u{1F467} "
}

extension YAMLTree {
  /// Whether a tag is written anywhere.
  var hasTags: Bool {
    (0..<UInt32(count)).contains { index in
      let id = NodeID(rawValue: index)
      let properties = SourceSpan(start: propertySpan(id).start, end: span(id).start)
      return source.slice(properties).contains(UInt8(ascii: "!"))
    }
  }

  /// What a node says, however it is written: keys in order of their texts, aliases followed. Of two nodes that say the
  /// same each gives the same text. Complexity: O(nodes below × depth).
  package func canonicalText(_ id: NodeID) -> String {
    let node = resolved(id)
    switch kind(node) {
    case .scalar: return type(node) == .null ? "null" : "\(type(node)) \(string(node).debugDescription)"
    case .sequence: return "[" + items(of: node).map { canonicalText($0) }.joined(separator: ", ") + "]"
    case .mapping:
      let pairs = entries(of: node).map { "\(canonicalText($0.key)): \(canonicalText($0.value))" }
      return "{" + pairs.sorted().joined(separator: ", ") + "}"
    case .alias: return "*"
    }
  }
}
