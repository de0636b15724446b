package import SourceText

/// Where each byte of a scalar's decoded text stands in the file.
///
/// Shape: runs in order; together they cover the decoded text.
/// ```
///  source    "tŷ\n  b\te"      run       decoded  source   verbatim
///  decoded    tŷ bTe            tŷ        0..<3    1..<4    yes
///                               fold      3..<4    4..<7    no      a line break and its indentation are one space
///                               b         4..<5    7..<8    yes
///                               escape    5..<6    8..<10   no
/// ```
/// Built only where a problem is reported: it reads the scalar's source a second time.
package struct ScalarSourceMap: Sendable {
  private let map: SourceMap
  private let content: SourceSpan

  /// The map of a scalar. Where the scalar's text cannot be traced (a line ended by U+0085), everything stands on the
  /// whole scalar. Complexity: O(bytes of the scalar).
  package init(_ tree: YAMLTree, _ id: NodeID) {
    content = tree.span(id)
    let (offset, count, isDecoded) = tree.textLocation(id)
    if !isDecoded {
      var whole = SourceMap()
      whole.keep(Int(count), from: Int(offset))
      map = whole
      return
    }
    let text = Array(tree.text(id))
    var scan = ScalarScan(tree.source.bytes, content)
    switch tree.style(id) {
    case .singleQuoted: scan.readQuoted(isDouble: false)
    case .doubleQuoted: scan.readQuoted(isDouble: true)
    case .literal, .folded: scan.readBlock(isLiteral: tree.style(id) == .literal, text: text)
    default: scan.readPlain()
    }
    map = scan.text == text ? scan.map : SourceMap()
  }

  /// The source of a range of the decoded text, as `SourceMap.span`; a scalar that cannot be traced gives its whole span.
  package func span(_ range: Range<Int>) -> SourceSpan { map.span(range) ?? content }

  /// Where the byte at a decoded offset stands in the source; nil past the end and where it was not taken over.
  package func verbatimOffset(_ decoded: Int) -> Int? { map.verbatimOffset(decoded) }
}

extension YAMLTree {
  /// The bytes of the file that a part of a scalar's decoded text came from.
  ///
  /// Units: `range` in bytes of `text(id)`. An alias is followed, so the span is that of the scalar it stands for; any
  /// other node gives its whole span. For problems only: it reads the scalar again.
  package func sourceSpan(of id: NodeID, decoded range: Range<Int>) -> SourceSpan {
    let scalar = resolved(id)
    guard kind(scalar) == .scalar else { return span(id) }
    return ScalarSourceMap(self, scalar).span(range)
  }
}
