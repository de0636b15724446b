import Findings

extension FaultPages {
  /// Files that should be policies and cannot be checked as such.
  static let policies: [RuleDescriptor] = [
    page(
      "policy/no-front-matter", "a policy does not say what it is",
      "Its fields (which policy it is, its status, who approved it and when it is reviewed) stand at the beginning of its "
        + "own file, under `compact_audit_policy`. Without them no rule about policies can be run on it, and nothing of it "
        + "is met.",
      "Write them between two lines `---` at the very beginning of the file, and check it again."),
    page(
      "policy/text-not-checked", "the text of a document was not checked",
      "Documents of word processors and PDF files are not read: what looks like text there may be a picture, or stand in "
        + "another order than on the page. Nothing of such a document is met.",
      "Keep the policy as Markdown, and make the other document from it."),
    page(
      "policy/register-differs", "a policy and the register say different things",
      "The register of a return and what a policy says of itself are one model. Only one of them can be right, and nobody "
        + "can tell which.",
      "Correct the one that is wrong. Until then what the register says is checked."),
  ]
}
