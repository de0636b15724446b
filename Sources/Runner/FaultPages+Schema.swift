import Findings

extension FaultPages {
  /// Faults of a file against its schema.
  static let schema: [RuleDescriptor] = [
    page(
      "schema/unknown-key", "a key is not a field of its record",
      "What stands under it is not read, so it is as if it were missing.",
      "Look at the spelling; `compact-audit schema return` lists every field."),
    page(
      "schema/misplaced-key", "a field does not go with what else the record says",
      "Some fields belong only beside others.",
      "Take it out, or change what it contradicts."),
    page(
      "schema/unknown-value", "a value is none of those that the field can have",
      "Fields with a fixed list of values are compared letter by letter, so a misspelt one would be taken for none.",
      "Choose one of the values that the message lists."),
    page(
      "schema/ambiguous-date", "a date can be read in two ways",
      "03/04/26 is the 3rd of April to one reader and the 4th of March to another, and deadlines hang on it.",
      "Write it as year-month-day: 2026-04-03."),
    page(
      "schema/impossible-date", "there is no such day",
      "The calendar does not have it, so no deadline can be counted from it.",
      "Look at the day and the month."),
    page(
      "schema/not-a-date", "a value is not a date",
      "Dates are written year-month-day.",
      "Write it as in 2026-04-03; leave the field empty where the day is not known."),
    page(
      "schema/unquoted-text", "a text is written like a number or like `true`",
      "Without quotation marks 5.10 is the number 5.1 to most programs, and the second digit is lost.",
      "Put quotation marks round it."),
    page(
      "schema/wrong-type", "a value has the wrong shape",
      "A list stands where one value belongs, a text where a number does, or the like.",
      "The message says what is expected."),
    page(
      "schema/missing-key", "a field that must be there is missing",
      "Without it the record cannot be told from others, or cannot be read at all.",
      "Add the field."),
    page(
      "schema/out-of-range", "a number is too small or too large",
      "It cannot be what was counted.",
      "Look at the number."),
    page(
      "schema/wrong-form", "a text does not have the form that the field asks for",
      "Such fields are looked up or compared, so their form matters.",
      "Write it like the example in the message."),
    page(
      "schema/too-few", "there is too little in a value",
      "The field needs more to say anything.",
      "Add what is missing."),
    page(
      "schema/too-many", "there is too much in a value",
      "The field takes less.",
      "Take something out, or make two records of it."),
    page(
      "schema/not-unique", "the same entry stands twice in a list",
      "It would count twice.",
      "Take one out."),
    page(
      "schema/repeated-identity", "two records of a list go by the same id or number",
      "Nobody can tell which of the two is meant: an answer given twice may claim two ratings.",
      "Give one of the two another id, or make one record of both."),
    page(
      "schema/no-alternative", "a value fits none of the forms that the field can have",
      "The field can be written in several ways, and this is none of them.",
      "Look at a sample."),
    page(
      "schema/forbidden", "a value is not allowed here",
      "The field excludes it.",
      "Take it out."),
    page(
      "schema/too-deep", "values are nested deeper than can be checked",
      "A return is shallow.",
      "Look for brackets and dashes that do not belong there."),
    page(
      "schema/wrong-file-kind", "the file does not say what it is",
      "The first key of a file says what it holds: `compact_audit: 1` for a return, `compact_audit_records: "
        + "1` for records.",
      "Write that line at the top, if the file is one."),
    page(
      "schema/too-many-faults", "there are more faults than are listed",
      "One mistake early in a file often causes many after it.",
      "Mend those that are listed and check again."),
    page(
      "schema/unsupported-keyword", "a schema uses a keyword that is not known",
      "What it asks for would not be checked, so the schema is refused.",
      "Take the keyword out, or correct its spelling."),
    page(
      "schema/broken-schema", "a schema contradicts itself",
      "Nothing could be checked against it.",
      "Correct the schema."),
    page(
      "schema/unresolved-reference", "a schema refers to a part of itself that is not there",
      "Nothing could be checked against it.",
      "Correct the `$ref`."),
  ]
}
