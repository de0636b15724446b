/// What one Markdown file may cost to read. Each limit has a default, a problem of its own and a test.
///
/// The parser that reads the body cannot be stopped, and takes quadratic time or memory for some short texts, so that what
/// it would do is bounded from the bytes before it is asked.
package struct MarkdownLimits: Sendable {
  /// The largest file, in bytes.
  package var bytes = 4 << 20
  /// The most parts: lines, cells of tables, and signs that may be markup.
  package var parts = 500_000
  /// How deep quotations and lists may nest.
  package var depth = 100
  /// The most steps that looking for the ends of markup may take, by a bound that holds for each run of lines.
  package var steps = 400_000_000
  /// The most bytes that link definitions may be copied to, all in all.
  package var copiedBytes = 100_000_000

  /// The limits of a normal run.
  package static let `default` = MarkdownLimits()

  /// The default limits, to be changed one by one.
  package init() {}
}
