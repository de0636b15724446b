import Findings

extension FaultPages {
  /// Faults of rules that run.
  static let lint: [RuleDescriptor] = [
    page(
      "rules/constant-condition", "a condition of a rule always comes out the same",
      "A rule that holds whatever is written looks like a check and is none; one that never holds cries wolf.",
      "Ask for what was meant, or take the condition out."),
    page(
      "rules/constant-placeholder", "a placeholder of a message always says the same",
      "Braces are for values of the record at hand; what never differs was most likely meant to.",
      "Name a value of the record, or write the text itself."),
    page(
      "rules/missing-example", "a rule has no example that is met, or none that is not",
      "An example of each side is the least proof that the rule can tell them apart.",
      "Add the example."),
    page(
      "rules/unreached", "nothing gives a rule anything to look at",
      "Where it looks, nothing stands in any example or sample, so nobody has seen it work.",
      "Add an example that shows it, or put right where it looks."),
    page(
      "rules/never-applies", "the duty of a rule arises nowhere",
      "Its condition is true in no example and no sample, so nobody has seen it work.",
      "Add an example in which the duty arises, or put the condition right."),
    page(
      "rules/never-fails", "a rule fails nowhere",
      "It is met in every example and sample, as a rule that demands nothing would be.",
      "Add an example that fails, or put the demand right."),
    page(
      "rules/edition-not-in-force", "a rule cites an edition by which it judges nothing",
      "Nothing in its examples and samples falls into the time in which that edition was in force.",
      "Take the edition out, or add an example that is judged by it."),
    page(
      "rules/edition-missing", "a rule judges by an edition that it does not cite",
      "It may ask for what that edition does not ask for.",
      "Read that edition, then cite it, or say in another rule what it asks for."),
    page(
      "rules/unverified-source", "nobody has read a passage at its source",
      "It was taken from second hand; that is no fault, and it is printed with every finding.",
      "Look it up, then write `verified: true`."),
  ]
}
