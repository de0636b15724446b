import ArgumentParser

/// How far each file is taken. Every stage holds all before it, reading included.
enum Stage: String, CaseIterable, ExpressibleByArgument {
  /// Reading and libyaml's bare event loop.
  case loop
  /// The arena tree, with the problems of the syntax.
  case tree
  /// The tree checked against the schema.
  case schema

  /// What the report calls it.
  var title: String {
    switch self {
    case .loop: "read + bare libyaml loop"
    case .tree: "read + tree"
    case .schema: "read + tree + schema"
    }
  }
}
