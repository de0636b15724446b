import Findings

extension FaultPages {
  /// Faults of a rule set.
  static let rules: [RuleDescriptor] = [
    page(
      "rules/too-many-findings", "the rules find more in one file than is listed",
      "Only so many are listed; all are counted, and they still decide whether the check fails.",
      "Mend what is listed, then check again."),
    page(
      "rules/missing-field", "a rule lacks a field that every rule needs",
      "It cannot be run, or not be explained.",
      "Add the field."),
    page(
      "rules/duplicate-id", "two rules have one id",
      "A finding could not say which of them it is from.",
      "Give one of them another id."),
    page(
      "rules/unknown-rule", "a rule names a rule that does not exist",
      "What depends on it would never happen.",
      "Look at the spelling; `compact-audit rules list` has every id."),
    page(
      "rules/unknown-criterion", "a rule names a criterion that does not exist",
      "Its findings would belong nowhere.",
      "Use a key of the table of criteria."),
    page(
      "rules/unknown-table", "a file holds a table that the rule set does not have",
      "Nothing would read it.",
      "Look at the spelling of the table's name."),
    page(
      "rules/unknown-source", "a rule rests on a document or an edition that the table of editions does not have",
      "Nobody could read its title, or tell on which days it was in force.",
      "Look at the spelling, or add it to the table of editions."),
    page(
      "rules/unknown-type", "a definition names a type that does not exist",
      "What it takes could not be checked.",
      "Name a kind of record such as `allegation`, or `date`, `text`, `int`, `bool`, `list(text)`."),
    page(
      "rules/malformed-generator", "a loop of a rule cannot be read",
      "The rule cannot say which records it looks at.",
      "Write it like `answer in answers`."),
    page(
      "rules/unclosed-brace", "a brace of a message is never closed",
      "What stands in braces is worked out for each finding.",
      "Close it with `}`, or write `{{` for a brace in the text."),
    page(
      "rules/cycle", "rules wait for each other in a circle",
      "None of them could run first.",
      "Take one `unless_failed` out."),
    page(
      "rules/bad-override", "a pack changes a rule twice, or changes nothing of it",
      "Nobody could tell what was meant.",
      "Write one entry for the rule that says all that changes."),
    page(
      "rules/bad-fix", "a fix of a rule cannot be made",
      "A fix writes down what a person is to fill in, and claims nothing itself: it fills in what tells a record from others, "
        + "or what the record refers to, and leaves all else blank.",
      "Name a list of the return and fields of its records."),
    page(
      "rules/masking-rule", "a pack switches off a rule that masks personal data",
      "What the rule finds would stand in every report.",
      "Change its severity instead."),
    page(
      "rules/repeated-number", "two criteria have one number in one setting",
      "An answer under that number could belong to either.",
      "Give each criterion of a setting a number of its own."),
    page(
      "rules/pack-cycle", "packs extend each other in a circle",
      "None of them could be read first.",
      "Take one `extends` out."),
    page(
      "rules/unreadable-pack", "a pack extends another that cannot be read",
      "What the other holds would be missing without a word.",
      "Look at the path: it goes from the folder of the file that says it."),
    page(
      "rules/empty-example", "an example says nothing that could be tested",
      "An example is the proof that the rule does what its source says.",
      "Write a fragment of a return into it."),
    page(
      "rules/undeclared-input", "a rule names what it does not say that it needs",
      "Where the previous return was not given, the rule could not be run, and nobody would know why.",
      "Add it to `inputs` of the rule. The rule is then not run without it, and every report says so."),
    page(
      "rules/not-a-rule-file", "a file of the rule set says neither rules nor table",
      "It would not be read.",
      "Begin it with `compact_audit_rules: 1` or `compact_audit_table: 1`."),
    page(
      "rules/syntax", "an expression of a rule cannot be read",
      "The rule is broken and does not run.",
      "The message says what is expected and where."),
    page(
      "rules/too-long", "an expression of a rule is too long",
      "Limits keep a rule from stopping the others.",
      "Make two rules of it, or give parts of it a name."),
    page(
      "rules/too-deep", "an expression of a rule is nested too deep",
      "Limits keep a rule from stopping the others.",
      "Give parts of it a name under `define`."),
    page(
      "rules/unknown-name", "an expression uses a name that it does not know",
      "Only fields of the return, tables, definitions and the rule's own names can be used.",
      "Look at the spelling."),
    page(
      "rules/unknown-field", "an expression reads a field that its record does not have",
      "It would always be missing.",
      "Look at the spelling; `compact-audit schema return` lists every field."),
    page(
      "rules/unknown-function", "an expression calls a function that does not exist",
      "The rule is broken and does not run.",
      "Look at the spelling."),
    page(
      "rules/unknown-constant", "an expression compares with a value that the field cannot have",
      "It would never be equal.",
      "Use one of the field's values."),
    page(
      "rules/type-mismatch", "an expression puts things together that do not fit",
      "A date cannot be compared with a text, nor a list with a number.",
      "The message says which types meet."),
    page(
      "rules/wrong-arguments", "a function is called with the wrong things",
      "It could not be worked out.",
      "The message says what the function takes."),
    page(
      "rules/invalid-date", "an expression holds a date, time or length of time that does not exist",
      "No deadline could be counted from it.",
      "Write it as in `date('2026-04-03')`, `timestamp('2026-04-03T09:30:00Z')` or `duration('1h30m')`."),
    page(
      "rules/invalid-pattern", "an expression holds a regular expression that cannot be read",
      "It could match nothing.",
      "The message says where it goes wrong; a bracket or a backslash may need a backslash before it."),
    page(
      "rules/invalid-format", "a text to be filled in has a place that takes no value, or too many or too few values",
      "Nothing could be put there.",
      "Write one of `%s`, `%d`, `%.2f`, `%e`, `%x`, `%o` and `%b` for each value, and `%%` for a percent sign."),
    page(
      "rules/duplicate-definition", "two definitions have one name",
      "A rule could not say which it means.",
      "Give one of them another name."),
    page(
      "rules/definition-cycle", "definitions use each other in a circle",
      "None of them could be worked out.",
      "Write one of them out."),
    page(
      "rules/broken-definition", "a rule uses a definition that is broken",
      "The rule cannot run either.",
      "Mend the definition first."),
  ]
}
