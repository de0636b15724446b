package import CivilDates
package import Findings
package import SourceText
package import YAMLTree

/// One fault of a file against its schema, or of a schema itself: what is wrong and where.
package struct SchemaProblem: Sendable, Hashable {
  /// What is wrong.
  package var fault: SchemaFault
  /// The key or value at fault; for a missing key the place that stands for its record.
  package var span: SourceSpan
  /// Places that explain it.
  package var related: [RelatedPlace] = []
  /// The record that a key is missing from; `nil` for any other fault, and where the key stands there blank.
  package var record: NodeID?

  /// A problem from its parts.
  package init(fault: SchemaFault, span: SourceSpan, related: [RelatedPlace] = []) {
    self.fault = fault
    self.span = span
    self.related = related
  }

  /// The stable id: `schema/unknown-key`.
  package var id: String { fault.id }

  /// The key that is missing from `record`; `nil` where none is.
  package var missingKey: String? {
    if record != nil, case .missingKey(let key, _, _, _, _) = fault { key } else { nil }
  }

  /// The fault as a finding: always an error.
  package func finding() -> Finding {
    var finding = Finding(
      rule: fault.id, severity: .error, span: span, label: fault.label, message: fault.message, help: fault.help,
      related: related)
    finding.quotations = fault.quotations
    return finding
  }
}

/// The catalogue of what can be wrong with a file against its schema, and with a schema.
///
/// Texts of the file are `QuotedText`, so they are short and hold no control characters. Titles come from the schema.
package enum SchemaFault: Sendable, Hashable {
  /// A key that the record does not have.
  ///
  /// `nearest`: the key it is probably meant for. `allowed`: those there are. `elsewhere`: titles of records that have it.
  case unknownKey(QuotedText, nearest: String?, allowed: [String], elsewhere: [String])
  /// A key that this record has, but not beside what else is written.
  case misplacedKey(QuotedText)
  /// A text that is none of an enumeration's. `kind`: the enumeration's title.
  case unknownValue(QuotedText, kind: String, nearest: String?, allowed: [String])
  /// A text that is no date, for one of these reasons.
  case notADate(QuotedText, DateRefusal)
  /// A text without quotes that other readers of YAML take for a number, `true` or null.
  case unquotedText(QuotedText, readAs: String)
  /// A value of another type than the schema's. `listsRecords`: whether a list of records should stand there.
  case wrongType(expected: TypeSet, isDate: Bool, title: String, found: FoundValue, listsRecords: Bool = false)
  /// A key that must be there and is not, or has no value. `record`: the record's title. `opening`: for a key of the file
  /// itself that can have one value only, the line that says so.
  case missingKey(String, title: String, record: String, isBlank: Bool, opening: String? = nil)
  /// A number outside its bounds. `bound` in words: `at least 0`.
  case outOfRange(QuotedText, bound: String)
  /// A text that does not have the form its pattern asks for. `example`: one that has.
  case wrongForm(QuotedText, title: String, example: String?)
  /// A text, list or record with too few parts. `noun`: characters, entries, fields.
  case tooFew(count: Int, minimum: Int, noun: String)
  /// A text, list or record with too many parts.
  case tooMany(count: Int, maximum: Int, noun: String)
  /// Two entries of a list that must differ are the same.
  case notUnique(QuotedText)
  /// Two records of a list are told apart by the same text.
  case repeatedIdentity(QuotedText)
  /// None of several forms fits, or more than one of those that exclude each other.
  case noAlternative(count: Int, fitting: Int)
  /// What `not` describes.
  case forbidden
  /// Mappings and lists inside each other deeper than the validator goes.
  case tooDeep
  /// The file is of another kind than the command expects.
  case wrongFileKind(expected: [String], found: QuotedText?)
  /// More faults than are listed.
  case more(count: Int)
  /// A keyword of JSON Schema that is not supported, or a misspelt one.
  case unsupportedKeyword(QuotedText, nearest: String?)
  /// A schema that says something impossible of itself.
  case brokenSchema(String)
  /// A `$ref` that names nothing in the same file.
  case unresolvedReference(QuotedText)
}

/// What stands where a value of another type was expected.
package struct FoundValue: Sendable, Hashable {
  /// Its type; empty for a tagged scalar.
  package var type: TypeSet
  /// A scalar as written; `nil` for collections.
  package var text: QuotedText?

  /// A found value from its parts.
  package init(type: TypeSet, text: QuotedText?) {
    self.type = type
    self.text = text
  }
}

extension SchemaFault {
  /// The texts of the file that it quotes and that are neither names of the format nearly written right, nor dates,
  /// numbers or ids.
  var quotations: [String] {
    switch self {
    case .unknownKey(let key, nil, _, _), .misplacedKey(let key): [key.description]
    case .unknownValue(let value, _, _, _), .wrongForm(let value, _, _), .unquotedText(let value, _),
      .notADate(let value, .notADate), .notUnique(let value):
      [value.description]
    case .wrongType(_, _, _, let found, _): found.text.map { [$0.description] } ?? []
    default: []
    }
  }

  /// The stable id, one a kind of fault.
  package var id: String {
    switch self {
    case .unknownKey: "schema/unknown-key"
    case .misplacedKey: "schema/misplaced-key"
    case .unknownValue: "schema/unknown-value"
    case .notADate(_, .ambiguous): "schema/ambiguous-date"
    case .notADate(_, .noSuchDay), .notADate(_, .noSuchMonth): "schema/impossible-date"
    case .notADate: "schema/not-a-date"
    case .unquotedText: "schema/unquoted-text"
    case .wrongType: "schema/wrong-type"
    case .missingKey: "schema/missing-key"
    case .outOfRange: "schema/out-of-range"
    case .wrongForm: "schema/wrong-form"
    case .tooFew: "schema/too-few"
    case .tooMany: "schema/too-many"
    case .notUnique: "schema/not-unique"
    case .repeatedIdentity: "schema/repeated-identity"
    case .noAlternative: "schema/no-alternative"
    case .forbidden: "schema/forbidden"
    case .tooDeep: "schema/too-deep"
    case .wrongFileKind: "schema/wrong-file-kind"
    case .more: "schema/too-many-faults"
    case .unsupportedKeyword: "schema/unsupported-keyword"
    case .brokenSchema: "schema/broken-schema"
    case .unresolvedReference: "schema/unresolved-reference"
    }
  }
}
