import AuditModel
import Expressions
import Facts
import RuleSets
import Schemas

/// The pages of the reference, made from the function table, the schemas and the examples.
struct Pages {
  let world: SampleWorld
  private var schema: FactSchema { world.rules.factSchema }

  init() throws { world = try SampleWorld() }

  private static let notice = """
    <!-- Made by `swift run devtool reference` from the function table, the schemas and the examples of \
    Tests/ReferenceTests; do not edit. -->

    """

  private func table(_ examples: [String]) throws -> String {
    let rows = zip(examples, try world.results(of: examples)).map { "| `\(Self.cell($0))` | `\(Self.cell($1))` |\n" }
    return "| expression | gives |\n|---|---|\n" + rows.joined() + "\n"
  }

  /// Code inside a cell of a table.
  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  // MARK: Functions

  func functions() throws -> String {
    var page = """
      # Functions

      What expressions can call, with examples and what they give.

      \(Self.notice)
      ## Overview

      Expressions are written in CEL, the Common Expression Language. Every example looks at this return, on \(Examples.asOf):

      ```yaml
      \(Examples.sample)```

      What is missing, blank or cannot be read is *unknown*, and so is what hangs on it. <doc:Types> lists the fields and
      tables that an expression can name.

      ## Operators and macros


      """
    for form in Examples.forms {
      page += "### `\(form.name)`\n\n\(form.summary)\n\n" + (try table(form.examples))
    }
    page += "## Functions\n\n"
    for function in FunctionTable.standard.functions {
      page += "### `\(function.name)`\n\n\(function.summary)\n\n"
      for form in function.overloads { page += "- `\(signature(form, of: function.name))`\n" }
      if let note = FunctionTable.note(on: function.name) { page += "\n\(note)\n" }
      page += "\n" + (try table(Examples.functions[function.name] ?? []))
    }
    return page + definitions()
  }

  private func signature(_ form: Function.Overload, of name: String) -> String {
    let types = form.parameters.map { $0.name(in: schema) }
    let call =
      form.isMethod
      ? "\(types[0]).\(name)(\(types.dropFirst().joined(separator: ", ")))"
      : "\(name)(\(types.joined(separator: ", ")))"
    return "\(call) → \(form.result.name(in: schema))"
  }

  private func definitions() -> String {
    var page = """
      ## Shared definitions

      Expressions of the built-in rule set that have a name. Rules call them like functions.


      """
    for definition in world.rules.expressions.definitions {
      let parameters = definition.parameters.map { "\($0.name): \($0.type.name(in: schema))" }.joined(separator: ", ")
      page += "### `\(definition.name)(\(parameters))`\n\nSays: \(definition.english).\n\n"
    }
    return page
  }

  // MARK: Types

  func types() throws -> String {
    var page = """
      # Types

      What expressions can name: plain types, the return's records and enumerations, the tables of the rule set.

      \(Self.notice)
      ## Overview

      An expression is checked against these before any return is read: a field that is not there, a value that an
      enumeration does not have, a date compared with a text are errors in the rule, with the nearest name.

      ## Plain types


      """
    page += "| type | what it is | example | gives |\n|---|---|---|---|\n"
    for (type, result) in zip(Examples.types, try world.results(of: Examples.types.map(\.example))) {
      page += "| `\(type.name)` | \(type.summary) | `\(type.example)` | `\(result)` |\n"
    }
    page += """

      ## Names that are always there

      | name | type | what it is |
      |---|---|---|
      | `as_of` | `date` | the day of the check |
      | `reference_date` | `date` | the day on which the audit was completed |
      | `judged_on` | `date` | the day whose editions of the sources apply |
      | `previous` | `return` | the organisation's return of the cycle before, in a rule that says `inputs: [previous]` |
      | `texts` | `list(text)` | every text of the return |

      ## Records of a return

      The fields of `\(schema[schema.documentRoot].name)` are names of their own: `answers`, `audit.completed_on`.


      """
    page += records(below: schema.documentRoot, of: world.rules.schema)
    page += """
      ## Tables

      Each table of the rule set is a name too: a list of its rows, or one record.


      """
    let known = Set(reachable(from: schema.documentRoot))
    if let tables = world.rules.shape.tablesSchema {
      page += records(below: schema.packRoot, of: tables, except: known)
    }
    page += "## Enumerations\n\nValues are written in quotes: `answer.rating == 'good'`.\n\n"
    for enumeration in schema.enumerations {
      let values = enumeration.values.map { "`\($0)`" }.joined(separator: enumeration.isOrdered ? " < " : ", ")
      page += "### `\(enumeration.name)`\n\n"
      if !enumeration.title.isEmpty { page += Self.sentence(enumeration.title) + " " }
      page += values + "."
      let outside = zip(enumeration.values, enumeration.symbols).filter { enumeration.unordered.contains($1) }
      if !outside.isEmpty { page += " Outside the order: " + outside.map { "`\($0.0)`" }.joined(separator: ", ") + "." }
      page += "\n\n"
    }
    return page
  }

  private static func sentence(_ title: String) -> String { title.prefix(1).uppercased() + title.dropFirst() + ":" }

  private func records(
    below root: RecordTypeID, of compiled: CompiledSchema, except known: Set<RecordTypeID> = []
  ) -> String {
    var page = ""
    for id in reachable(from: root) where !known.contains(id) {
      let type = schema[id]
      // What no schema describes is read off the text of a document.
      let described = id == root ? compiled.root : compiled.definition(named: type.name)
      page += "### `\(type.name)`\n\n"
      let summary = described.map { compiled[$0].summary } ?? Self.sentence(type.title).dropLast() + "."
      if !summary.isEmpty { page += summary + "\n\n" }
      page += "| field | type | title | what it is |\n|---|---|---|---|\n"
      for field in type.fields where !field.isHidden {
        let property = described.flatMap { compiled[$0].properties.first { $0.name == field.name } }
        let summary = property.map { compiled[$0.schema].summary } ?? ""
        let name = ExpressionType(field.type).name(in: schema)
        page += "| `\(field.name)` | `\(name)` | \(field.title) | \(Self.cell(summary)) |\n"
      }
      page += "\n"
    }
    return page
  }

  /// The record types that can stand in a record of a type, itself first.
  private func reachable(from root: RecordTypeID) -> [RecordTypeID] {
    var found = [root]
    var next = 0
    while next < found.count {
      for field in schema[found[next]].fields where !field.isHidden {
        var type = field.type
        while case .list(let element) = type { type = element }
        if case .record(let id) = type, !found.contains(id) { found.append(id) }
      }
      next += 1
    }
    return found
  }
}
