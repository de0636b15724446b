import BuiltInRules
import SourceText
import Symbols
import YAMLTree

/// The schemas inside the binary, as text.
package enum SchemaText {
  /// The schema of `return`, `rules`, `report`, `policy` or `config`; `nil` where there is none of that name.
  ///
  /// Those of policies and configurations refer to records of the return's: they are put into it, so that it can stand alone.
  package static func named(_ name: String) -> String? {
    guard let text = text(of: name) else { return nil }
    let other = "\"return.schema.json#"
    guard text.contains(other), let records = Self.text(of: "return").flatMap(Self.definitions(of:)),
      let end = text.lastIndex(of: "}")
    else { return text }
    var body = text[..<end]
    while body.last == "\n" { body.removeLast() }
    let own = "\"$defs\": {"
    if let start = body.firstRange(of: own)?.upperBound, let close = records.lastIndex(of: "}") {
      // A schema with records of its own has them after those of the return's.
      let inner = records[..<close].drop { $0 != "{" }.dropFirst()
      let joined = "\(body[..<start])\(inner),\(body[start...])\n}\n"
      return joined.replacing(other, with: "\"#")
    }
    return body.replacing(other, with: "\"#") + ",\n  \"$defs\": \(records)\n}\n"
  }

  private static func text(of name: String) -> String? {
    BuiltInRules.file(at: "schemas/\(name).schema.json").map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// What a schema has under `$defs`, as it is written there.
  private static func definitions(of schema: String) -> String? {
    let source = SourceText(path: "schema", schema)
    guard let tree = YAMLTree.parse(source, symbols: SymbolTable()).tree,
      let entry = tree.entry(of: tree.root, named: "$defs")
    else { return nil }
    return String(decoding: source.slice(tree.span(entry.value)), as: UTF8.self)
  }
}
