import Findings

extension FaultPages {
  /// The configuration of a repository.
  static let configuration: [RuleDescriptor] = [
    page(
      "configuration/bad-pattern", "a pattern of the configuration cannot be used",
      "A pattern names files below the folder of the configuration. One that is misspelt, leads out of it or stands for too "
        + "many others names nothing that could be checked.",
      "Write a path, or a pattern such as `policies/**/*.md`."),
    page(
      "configuration/matches-nothing", "no file matches a pattern of the configuration",
      "What was meant is not checked, and nobody would notice: the files may have been moved or renamed.",
      "Look at the spelling, and at what is ignored or left out. Patterns begin at the folder of the configuration.",
      severity: .warning),
    page(
      "configuration/leads-outside", "a path of the configuration leads out of its folder",
      "A configuration may be written by somebody else than who runs the check. It reads what stands beside it and below, "
        + "and nothing else, whether by `..`, by a path from the root, or through a link.",
      "Name what lies below the configuration, or give the path on the command line."),
    page(
      "configuration/no-files", "no file of an organisation was found",
      "An organisation that is listed and has no files would look as if nothing were wrong with it.",
      "Look at its patterns, at what is ignored or left out, and whether its files are where they were."),
    page(
      "configuration/no-setting", "an organisation has neither a return nor a setting",
      "Without its setting it is not known which policies it must have and who must approve them.",
      "Write its `setting`, and its `kind`, or name its `return`."),
    page(
      "configuration/several", "what is to be checked belongs to several configurations",
      "One run has one configuration. The first that was found is used.",
      "Check what belongs to one configuration at a time."),
    page(
      "configuration/too-large", "the files of an organisation are more than are checked together",
      "An organisation has some dozen policies and a return of about 40 KB.",
      "Look whether the patterns take in more than was meant.", severity: .warning),
  ]
}
