package import Findings
package import SourceText
package import Symbols
import YAMLTree

/// A stub and where in its list it goes.
package struct PlacedStub: Hashable, Sendable {
  /// A place in a list as it stands before the edit.
  package enum Position: Hashable, Sendable {
    case first
    case after(item: Int)
    case last
  }

  /// What is written.
  package var stub: Stub
  /// Where; a section goes below the others whatever it says.
  package var position: Position

  /// A stub at a place.
  package init(_ stub: Stub, at position: Position = .last) {
    self.stub = stub
    self.position = position
  }
}

/// Writes stubs into a YAML file and leaves every other byte as it is: comments, order, indentation, quotes, line ends.
///
/// What is written looks like what stands beside it: block or flow style, indentation, quotes. Each section's edit is
/// proved before it is kept: the new text is read, and must say what the old one said and besides only the stubs. What
/// cannot be proved is refused, and the file stays as it is there.
package enum StubWriter {
  /// What came of it.
  package struct Result: Sendable {
    /// The file with the stubs in it; the very file where none was written.
    package var text: SourceText
    /// What was written, in the order of the sections.
    package var made: [Stub] = []
    /// What was not, and why.
    package var refused: [(stub: Stub, reason: StubRefusal)] = []
  }

  /// Writes stubs.
  ///
  /// - Parameters:
  ///   - stubs: what to write; those of one list in the order in which they are to stand.
  ///   - source: the file; one that cannot be parsed is left alone and refuses them all.
  ///   - symbols: any table; it decides nothing.
  /// - Returns: the file and what became of each stub.
  /// Complexity: O(bytes × sections written to).
  package static func write(_ stubs: [PlacedStub], into source: SourceText, symbols: SymbolTable) -> Result {
    var result = Result(text: source)
    var sections: [String] = []
    for stub in stubs where !sections.contains(stub.stub.section) { sections.append(stub.stub.section) }
    // Lists first: a section that is missing is put below everything else.
    let isList = { (name: String) in stubs.contains { $0.stub.section == name && $0.stub.isRecord } }
    for section in sections.filter(isList) + sections.filter({ !isList($0) }) {
      let group = stubs.filter { $0.stub.section == section }
      switch edited(group, section, result.text, symbols) {
      case .success(let text):
        result.text = text
        result.made += group.map(\.stub)
      case .failure(let reason): result.refused += group.map { ($0.stub, reason) }
      }
    }
    return result
  }

  /// A file with one section's stubs in it, proved.
  private static func edited(
    _ group: [PlacedStub], _ section: String, _ source: SourceText, _ symbols: SymbolTable
  ) -> Swift.Result<SourceText, StubRefusal> {
    let (parsed, problems) = YAMLTree.parse(source, symbols: symbols)
    guard let tree = parsed, let layout = SectionLayout(section, in: tree) else { return .failure(.noSections) }
    let edits: [TextEdit]
    do throws(StubRefusal) { edits = try layout.edits(for: group) } catch { return .failure(error) }
    let (text, inserted) = source.applying(edits)
    let (after, remaining) = YAMLTree.parse(text, symbols: symbols)
    guard let after, remaining.map(\.kind) == problems.map(\.kind),
      TreeComparison(tree, after, inserted: inserted, replaced: layout.replacedList).holds,
      says(after, group, section, before: tree)
    else { return .failure(.unusualForm(section)) }
    return .success(text)
  }

  /// Whether a tree reads as the stubs say, besides what was there.
  private static func says(_ tree: YAMLTree, _ group: [PlacedStub], _ section: String, before: YAMLTree) -> Bool {
    guard let value = tree.entry(of: tree.root, named: section)?.value else { return false }
    let wanted = group.compactMap { placed -> [String]? in
      guard case .record(_, let fields) = placed.stub else { return nil }
      return fields.map { "\($0.name)=\($0.text ?? "")" }
    }
    guard !wanted.isEmpty else { return tree.isBlank(value) && before.entry(of: before.root, named: section) == nil }
    let list = before.entry(of: before.root, named: section).map { Array(before.items(of: $0.value)) } ?? []
    let items = Array(tree.items(of: value))
    var read: [[String]] = []
    for item in items where tree.kind(item) == .mapping {
      read.append(
        tree.entries(of: item).map { entry in
          "\(tree.string(entry.key))=\(tree.isBlank(entry.value) ? "" : tree.string(entry.value))"
        })
    }
    return items.count == list.count + wanted.count && wanted.allSatisfy(read.contains)
  }
}

extension Stub {
  /// Whether it is a record of a list.
  var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}

extension StubRefusal: Error {}
