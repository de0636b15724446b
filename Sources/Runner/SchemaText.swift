import BuiltInRules

/// The schemas inside the binary, as text.
package enum SchemaText {
  /// The schema of `return`, `rules` or `report`; `nil` where there is none of that name.
  package static func named(_ name: String) -> String? {
    BuiltInRules.file(at: "schemas/\(name).schema.json").map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
