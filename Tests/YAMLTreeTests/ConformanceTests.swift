import Findings
import Foundation
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

/// The 402 cases of the YAML test suite.
///
/// What is compared: the first document's events, as far as the arena holds them: structure, flow or block, the styles
/// and decoded texts of scalars, and the node that each alias names. Names of anchors, tags, document marks and later
/// documents are not kept, so they are left out of the expected events as well.
/// A valid case must have no problem but those of the reader's own narrower road (`ownProblems`). An invalid case must
/// have a problem of severity error; a second document is one, since the file is refused for it whatever follows.
@Suite("YAML conformance")
struct ConformanceTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let name: String
    let yaml: String
    let invalid: Bool
    let events: String
    var testDescription: String { "\(id) \(name)" }
  }

  /// What is sound YAML and refused here all the same.
  static let ownProblems: Set<String> = ["yaml/several-documents", "yaml/complex-key", "yaml/empty-file"]

  static let cases: [Case] = {
    guard let data = Repository.conformanceFile("yaml/yaml-test-suite.json", for: "YAML conformance") else { return [] }
    return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
  }()

  /// Ids of the cases that do not come out as the suite says, each with its reason; this list may only shrink.
  static let knownFailures: [String: String] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("known-failures.txt")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    var reasons: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      reasons[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    return reasons
  }()

  @Test("a case comes out as the suite says, or stands on the list of known failures", arguments: cases)
  func conforms(_ example: Case) {
    let fault = Self.fault(of: example)
    if let reason = Self.knownFailures[example.id] {
      #expect(fault != nil, "passes now: take \(example.id) off the list")
      #expect(!reason.isEmpty, "\(example.id) is listed without a reason")
    } else {
      #expect(fault == nil, "FAIL \(example.id)")
    }
  }

  @Test("the list of known failures names cases of the suite, and few enough")
  func list() {
    guard !Self.cases.isEmpty else { return }
    #expect(Self.cases.count == 402)
    #expect(Set(Self.knownFailures.keys).isSubset(of: Self.cases.map(\.id)))
    #expect(Self.knownFailures.count <= 402 - 330)
  }

  /// What is not as the suite says; nil where all is.
  static func fault(of example: Case) -> String? {
    let source = SourceText(path: example.id, example.yaml)
    let (tree, problems) = YAMLTree.parse(source, symbols: SymbolTable())
    if example.invalid {
      return problems.contains { $0.severity == .error } ? nil : "accepted although invalid"
    }
    let unexpected = problems.filter { !ownProblems.contains($0.id) }
    if let first = unexpected.first { return "\(first.id): \(first.message) at \(first.span.start)" }
    let expected = Self.expected(example.events)
    let found = tree.map(Self.events) ?? []
    return found == expected ? nil : "events \(found) instead of \(expected)"
  }

  /// The comparable events of a tree, in preorder.
  static func events(_ tree: YAMLTree) -> [String] {
    var events: [String] = []
    var open: [(end: UInt32, text: String)] = []
    for index in 0..<UInt32(tree.count) {
      while let last = open.last, last.end <= index { events.append(open.removeLast().text) }
      let id = NodeID(rawValue: index)
      switch tree.kind(id) {
      case .mapping:
        events.append(tree.style(id) == .flow ? "+MAP {}" : "+MAP")
        open.append((tree.subtreeEnd(id).rawValue, "-MAP"))
      case .sequence:
        events.append(tree.style(id) == .flow ? "+SEQ []" : "+SEQ")
        open.append((tree.subtreeEnd(id).rawValue, "-SEQ"))
      case .alias: events.append("=ALI \(tree.resolved(id).rawValue)")
      case .scalar: events.append("=VAL \(mark(of: tree.style(id)))\(escaped(tree.string(id)))")
      }
    }
    while let last = open.popLast() { events.append(last.text) }
    return events
  }

  /// The suite's events of the first document in the same form.
  static func expected(_ text: String) -> [String] {
    var events: [String] = []
    var names: [String: Int] = [:]
    var count = 0
    for line in text.split(separator: "\n") {
      var rest = Substring(line.drop { $0 == " " })
      let kind = String(rest.prefix(4))
      if kind == "-DOC" { break }
      guard ["+MAP", "+SEQ", "=VAL", "=ALI", "-MAP", "-SEQ"].contains(kind) else { continue }
      rest = rest.dropFirst(5)
      if kind == "=ALI" {
        events.append("=ALI \(names[String(rest.dropFirst()), default: -1])")
        count += 1
        continue
      }
      var style = ""
      while let first = rest.first {
        let word = rest.prefix { $0 != " " }
        if first == "&" {
          names[String(word.dropFirst())] = count
        } else if first == "[" || first == "{" {
          style = " \(word)"
        } else if first != "<" {
          break
        }
        rest = rest.dropFirst(word.count).drop { $0 == " " }
      }
      if kind.hasPrefix("-") {
        events.append(kind)
      } else {
        events.append(kind == "=VAL" ? "=VAL \(rest)" : kind + style)
        count += 1
      }
    }
    return events
  }

  private static func mark(of style: NodeStyle) -> String {
    switch style {
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    default: ":"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{8}": result += "\\b"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
