package import Findings

/// What changes between two states of a file, as lines taken out and put in with a few round them.
package enum UnifiedDiff {
  /// Lines shown before and after a change.
  private static let context = 3

  /// Renders the changes, ending in a line feed; empty where there are none. What is hidden of a line is masked, and CR LF
  /// is printed as any line end.
  ///
  /// Complexity: O(lines × changes).
  package static func render(path: String, _ old: PrintableText, _ new: PrintableText) -> String {
    let change = new.lines.difference(from: old.lines) { $0.bytes == $1.bytes }
    guard !change.isEmpty else { return "" }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for step in change {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    let steps = steps(old, new, removed, added)
    var text = "--- a/\(path)\n+++ b/\(path)\n"
    var index = 0
    while let first = steps[index...].firstIndex(where: { $0.kind != " " }) {
      let start = max(index, first - context)
      var last = first
      while let next = steps[(last + 1)...].firstIndex(where: { $0.kind != " " }), next - last <= 2 * context + 1 {
        last = next
      }
      let end = min(steps.count, last + context + 1)
      text += hunk(steps[start..<end])
      index = end
    }
    return text
  }

  /// One line of the two files: kept, taken out or put in; the numbers of the lines of both that come before it.
  private struct Step {
    let kind: Character
    let line: PrintableText.Line
    let oldBefore: Int
    let newBefore: Int
  }

  private static func steps(
    _ old: PrintableText, _ new: PrintableText, _ removed: Set<Int>, _ added: Set<Int>
  ) -> [Step] {
    var steps: [Step] = []
    var (left, right) = (0, 0)
    while left < old.lines.count || right < new.lines.count {
      if left < old.lines.count, removed.contains(left) {
        steps.append(Step(kind: "-", line: old.lines[left], oldBefore: left, newBefore: right))
        left += 1
      } else if right < new.lines.count, added.contains(right) {
        steps.append(Step(kind: "+", line: new.lines[right], oldBefore: left, newBefore: right))
        right += 1
      } else {
        steps.append(Step(kind: " ", line: old.lines[left], oldBefore: left, newBefore: right))
        left += 1
        right += 1
      }
    }
    return steps
  }

  private static func hunk(_ steps: ArraySlice<Step>) -> String {
    guard let first = steps.first else { return "" }
    let oldCount = steps.count { $0.kind != "+" }
    let newCount = steps.count { $0.kind != "-" }
    // Of an empty range the line before it is named.
    var text =
      "@@ -\(first.oldBefore + (oldCount == 0 ? 0 : 1)),\(oldCount) "
      + "+\(first.newBefore + (newCount == 0 ? 0 : 1)),\(newCount) @@\n"
    for step in steps {
      text += "\(step.kind)\(step.line.text)\n"
      if !step.line.isEnded { text += "\\ No newline at end of file\n" }
    }
    return text
  }
}
