import Findings

extension FaultPages {
  /// Files that cannot be read.
  static let file: [RuleDescriptor] = [
    page(
      "file/missing", "there is no file at the path",
      "It was moved, renamed or misspelt.",
      "Look at the spelling of the path."),
    page(
      "file/is-folder", "a folder stands where a file is wanted",
      "A folder holds files and has no text of its own.",
      "Name the files in it."),
    page(
      "file/not-permitted", "the file may not be read",
      "Your account does not have the right to.",
      "Ask whoever owns the file."),
    page(
      "file/not-a-file", "a pipe or a device stands at the path",
      "It has no end, or its contents change.",
      "To check what a program writes, pipe it in and give `-` as the path."),
    page(
      "file/too-large", "the file is larger than the limit",
      "A return is about 40 KB.",
      "Look whether this is the right file."),
    page(
      "file/no-rules", "a folder that should hold rules has none",
      "Nothing of it would be used, and nobody would notice.",
      "Name the folder or the file that holds the rules."),
    page(
      "file/unreadable", "the system cannot read the file",
      "The disc or the network may be at fault.",
      "Copy the file to this computer and try again."),
  ]
}
