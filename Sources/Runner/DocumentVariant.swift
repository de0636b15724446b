import Findings
import SourceText

/// Other spellings of a document in Markdown, in which the same is found in the same words.
enum DocumentVariant: String, CaseIterable {
  case lineEnds = "CR LF line ends"
  case mark = "a byte order mark"
  case otherKeys = "another tool's key with emoji before ours"
  case comment = "a comment before the body"
  case noFinalLineEnd = "no line end at the end"

  /// The document in each of them that it has.
  static func variants(of source: SourceText) -> [ExampleVariant] {
    let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    return allCases.compactMap { variant in
      variant.bytes(of: lines).map {
        ExampleVariant(name: variant.rawValue, source: SourceText(path: source.path, bytes: $0))
      }
    }
  }

  /// What each finding covers, in order of the texts, each once; line ends are one.
  static func covered(by findings: [Finding], in source: SourceText) -> [String] {
    Set(
      findings.map { finding in
        String(decoding: source.slice(finding.span).filter { $0 != 0x0D }, as: UTF8.self)
      }
    ).sorted()
  }

  private func bytes(of lines: [[UInt8]]) -> [UInt8]? {
    var lines = lines
    switch self {
    case .lineEnds: return Array(lines.joined(separator: [0x0D, 0x0A]))
    case .mark: return [0xEF, 0xBB, 0xBF] + lines.joined(separator: [0x0A])
    case .otherKeys:
      guard lines.first == Self.fence else { return nil }
      lines.insert(Array("layout: \"👩🏽‍🏫 tŷ\"".utf8), at: 1)
    case .comment:
      guard lines.first == Self.fence, let end = lines.dropFirst().firstIndex(of: Self.fence) else { return nil }
      lines.insert(contentsOf: [[], Array("<!-- 👩🏽‍🏫 -->".utf8), []], at: end + 1)
    case .noFinalLineEnd:
      guard lines.last == [] else { return nil }
      lines.removeLast()
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static let fence = Array("---".utf8)
}
