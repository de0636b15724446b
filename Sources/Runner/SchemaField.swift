import Schemas

/// A field of a return in the words of its schema.
struct SchemaField {
  /// Its key.
  let name: String
  /// What it is called.
  let title: String
  /// What it is, and the values that it can have.
  let words: String
  /// Whether it is a list.
  let isList: Bool
  /// The fields of its record, or of a record of its list; empty for anything else.
  let fields: [SchemaField]

  /// A property of a schema. Records inside themselves are not followed further than `depth`.
  init(_ property: SchemaProperty, in schema: CompiledSchema, depth: Int = 4) {
    let site = schema[property.schema]
    let end = schema[schema.followed(property.schema)]
    name = property.name
    isList = end.types == .array
    let item = end.items.map { schema[schema.followed($0)] }
    let holder = isList ? item : end
    fields =
      depth == 0 ? [] : (holder?.properties ?? []).map { SchemaField($0, in: schema, depth: depth - 1) }
    title = site.title.isEmpty ? end.title : site.title
    let summary = site.summary.isEmpty ? end.summary : site.summary
    let values = holder?.values ?? []
    words =
      [summary.isEmpty ? title : summary, values.isEmpty ? "" : "(\(values.joined(separator: ", ")))"]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
