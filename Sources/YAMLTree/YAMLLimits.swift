/// What one file may cost to read. Each limit has a default, a problem of its own and a test.
package struct YAMLLimits: Sendable {
  /// The largest file, in bytes.
  package var bytes = 16 << 20
  /// The most nodes in one tree.
  package var nodes = 1_000_000
  /// The largest scalar, in bytes of decoded text.
  package var scalarBytes = 1 << 20
  /// How deep collections may nest, an alias counted as what it stands for.
  package var depth = 256
  /// How many nodes the aliases of a file may stand for, all in all.
  ///
  /// Aliases are never expanded here; whoever follows them does at most this much work more.
  package var aliasedNodes = 100_000
  /// The most `%` lines.
  package var directives = 64
  /// The most problems reported for one file; one more then says how many were left out.
  package var problems = 200

  /// The limits of a normal run.
  package static let `default` = YAMLLimits()

  /// The default limits, to be changed one by one.
  package init() {}
}
