import Foundation
import Schemas
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

/// JSON Schema's own tests for the keywords that are supported, read in place.
@Suite("JSON Schema's own tests")
struct ConformanceTests {
  /// Groups that need more than our schemas use, each with the reason. The list may only shrink: a group in it that
  /// passes fails the test.
  static let exceptions: [String: String] = [
    "additionalProperties.json: dependentSchemas with additionalProperties": "`dependentSchemas` is not supported",
    "defs.json: validate definition against metaschema": "the meta-schema is remote",
    "format.json: date format": "a format is a demand here, and no mere annotation",
    "format.json: date-time format": "a format that no schema of ours uses is refused",
    "format.json: duration format": "a format that no schema of ours uses is refused",
    "format.json: email format": "a format that no schema of ours uses is refused",
    "format.json: hostname format": "a format that no schema of ours uses is refused",
    "format.json: idn-email format": "a format that no schema of ours uses is refused",
    "format.json: idn-hostname format": "a format that no schema of ours uses is refused",
    "format.json: ipv4 format": "a format that no schema of ours uses is refused",
    "format.json: ipv6 format": "a format that no schema of ours uses is refused",
    "format.json: iri format": "a format that no schema of ours uses is refused",
    "format.json: iri-reference format": "a format that no schema of ours uses is refused",
    "format.json: json-pointer format": "a format that no schema of ours uses is refused",
    "format.json: regex format": "a format that no schema of ours uses is refused",
    "format.json: relative-json-pointer format": "a format that no schema of ours uses is refused",
    "format.json: time format": "a format that no schema of ours uses is refused",
    "format.json: uri format": "a format is a demand here, and no mere annotation",
    "format.json: uri-reference format": "a format that no schema of ours uses is refused",
    "format.json: uri-template format": "a format that no schema of ours uses is refused",
    "format.json: uuid format": "a format that no schema of ours uses is refused",
    "not.json: collect annotations inside a 'not', even if collection is disabled":
      "`unevaluatedProperties` is not supported",
    "pattern.json: pattern with Unicode property escape requires unicode mode":
      "PCRE2 knows `\\p{L}` and not `\\p{Letter}`",
    "patternProperties.json: patternProperties with Unicode property escape":
      "PCRE2 knows `\\p{L}` and not `\\p{Letter}`",
    "ref.json: $id must be resolved against nearest parent, not just immediate parent":
      "`$id` stands only at the root",
    "ref.json: Recursive references between schemas": "`$id` stands only at the root",
    "ref.json: URN base URI with URN and anchor ref": "`$anchor` is not supported",
    "ref.json: URN ref with nested pointer ref": "`$id` stands only at the root",
    "ref.json: order of evaluation: $id and $anchor and $ref": "`$anchor` is not supported",
    "ref.json: order of evaluation: $id and $ref": "`$id` stands only at the root",
    "ref.json: order of evaluation: $id and $ref on nested schema": "`$id` stands only at the root",
    "ref.json: ref creates new scope when adjacent to keywords": "`unevaluatedProperties` is not supported",
    "ref.json: ref to else": "`$id` stands only at the root",
    "ref.json: ref to if": "`$id` stands only at the root",
    "ref.json: ref to then": "`$id` stands only at the root",
    "ref.json: ref with absolute-path-reference": "`$id` stands only at the root",
    "ref.json: refs with relative uris and defs": "`$id` stands only at the root",
    "ref.json: relative refs with absolute uris and defs": "`$id` stands only at the root",
    "ref.json: remote ref, containing refs itself": "the meta-schema is remote",
  ]

  static let files: [String] = {
    guard let folder = Repository.conformance?.appendingPathComponent("json-schema"),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }()

  @Test("every group of a keyword's file", arguments: files.isEmpty ? ["type.json"] : files)
  func groups(file: String) throws {
    guard let data = Repository.conformanceFile("json-schema/\(file)", for: "JSON Schema \(file)") else { return }
    let source = SourceText(path: file, Self.withoutSurrogates(String(decoding: data, as: UTF8.self)))
    let (tree, problems) = YAMLTree.parse(source, symbols: SymbolTable())
    #expect(problems.isEmpty)
    let groups = try #require(tree)
    for group in groups.items(of: groups.root) {
      let name = "\(file): \(groups.text("description", of: group))"
      let faults = Self.faults(of: group, in: groups)
      if let reason = Self.exceptions[name] {
        #expect(!faults.isEmpty, "\(name) passes now; take it off the list (\(reason))")
      } else {
        #expect(faults.isEmpty, "\(name)")
      }
    }
  }

  @Test("every exception names a group")
  func exceptionsExist() throws {
    guard !Self.files.isEmpty else { return }
    for name in Self.exceptions.keys {
      let file = String(name.prefix { $0 != ":" })
      let data = try #require(Repository.conformanceFile("json-schema/\(file)", for: name))
      let description = String(name.dropFirst(file.count + 2))
      #expect(String(decoding: data, as: UTF8.self).contains("\"\(description)\""), "\(name)")
    }
  }

  /// What a group's tests and we do not agree on.
  private static func faults(of group: NodeID, in tree: YAMLTree) -> [String] {
    var symbols = SymbolTable()
    guard let schemaTree = tree.part("schema", of: group, symbols: symbols) else { return ["no schema"] }
    let (schema, problems) = CompiledSchema.compile(schemaTree, symbols: &symbols)
    guard let schema else { return problems.map { "\($0.id): \($0.fault.message)" } }
    guard let tests = tree.value(of: "tests", in: group) else { return ["no tests"] }
    return tree.items(of: tests).compactMap { test in
      guard let instance = tree.part("data", of: test, symbols: symbols) else { return "no data" }
      let isValid = schema.validate(instance).problems.isEmpty
      return isValid == (tree.text("valid", of: test) == "true")
        ? nil : "\(tree.text("description", of: test)): we say \(isValid)"
    }
  }

  /// YAML has no surrogate pairs: `\uD83D\uDCA9` becomes the character.
  private static func withoutSurrogates(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: /\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/) {
      result += rest[..<match.range.lowerBound]
      let units = [match.output.1, match.output.2].compactMap { UInt16($0, radix: 16) }
      result += String(decoding: units, as: UTF16.self)
      rest = rest[match.range.upperBound...]
    }
    return result + rest
  }
}

extension YAMLTree {
  /// The value under a key; `nil` where there is none.
  fileprivate func value(of key: String, in mapping: NodeID) -> NodeID? {
    for entry in entries(of: mapping) where string(entry.key) == key { return entry.value }
    return nil
  }

  /// The text under a key; empty where there is none.
  fileprivate func text(_ key: String, of mapping: NodeID) -> String {
    value(of: key, in: mapping).map { string($0) } ?? ""
  }

  /// The tree of the text under a key.
  fileprivate func part(_ key: String, of mapping: NodeID, symbols: SymbolTable) -> YAMLTree? {
    guard let node = value(of: key, in: mapping) else { return nil }
    return YAMLTree.parse(SourceText(path: key, bytes: Array(source.slice(span(node)))), symbols: symbols).tree
  }
}
