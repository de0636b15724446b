import Findings
import RuleSets
import Schemas
package import SourceText
import YAMLTree

/// Files that are checked as one document.
package struct FileGroup: Sendable {
  /// A return; or the configuration of an organisation that has none; or any file that is checked alone.
  package var main: SourceText
  /// The records files that belong to it, in the order of their paths.
  package var records: [SourceText]
  /// The organisation's policies in files of their own, in the order of their paths.
  package var policies: [SourceText] = []
  /// Where locations are looked for; `nil` where they are not.
  var repository: RepositoryFiles?
  /// What a configuration says of the organisation; `nil` where there is none. Its file is `main` or comes after all.
  var organisation: ConfiguredOrganisation?
  /// What is to be told of a records file that is checked alone.
  package var problem: RecordsProblem?

  /// A group from its parts; a file alone where nothing else is given.
  package init(_ main: SourceText, records: [SourceText] = [], problem: RecordsProblem? = nil) {
    self.main = main
    self.records = records
    self.problem = problem
  }

  /// The files of an organisation that has no return: what a configuration says of it, its records and its policies.
  init(_ organisation: ConfiguredOrganisation, records: [SourceText] = [], policies: [SourceText] = []) {
    self.init(organisation.source, records: records)
    self.policies = policies
    self.organisation = organisation
  }

  /// Whether the configuration stands in for a return.
  var hasNoReturn: Bool { organisation?.source.path == main.path }
}

/// What a configuration says of an organisation.
struct ConfiguredOrganisation: Sendable {
  /// What reports call a file that holds it.
  static let kind = "configuration"

  /// The configuration's file.
  var source: SourceText
  /// Its tree.
  var tree: YAMLTree
  /// What its schema said of it; what is found there is told once, and not with each organisation.
  var validation: Validation
  /// The mapping with the organisation's fields.
  var node: NodeID
  /// What identifies it where its own field does not; `nil` for nothing.
  var identity: NodeID?
  /// Where its policies are asked for; `nil` where they are not.
  var policies: NodeID?
}

/// Which records files of a run belong to which return.
///
/// | a records file | belongs to |
/// |---|---|
/// | that names its organisation | the return that names the same; of several the only one in its folder |
/// | that names none | the only return in its folder; where there is none, the only return of the run |
///
/// One that belongs to no return, or may belong to several, is checked alone and told so.
struct RecordsMatching {
  /// What was seen of a file.
  struct Sighting: Sendable {
    /// As the run has it; `-` for standard input, which stands in no folder.
    var path: String
    /// As in `CheckedFile`.
    var kind: String
    /// What identifies the organisation; `nil` where that is not written or cannot be read.
    var organisation: String?
    /// The size of the file.
    var byteCount: Int
  }

  /// Files to be checked once more, by their numbers: a return with its records, or a records file with its problem.
  struct Group: Equatable {
    var main: Int
    var records: [Int] = []
    var problem: RecordsProblem?
  }

  /// The most records files that are checked with one return: each costs a look at all before it.
  static let fileLimit = 100

  /// The groups that files make, in the order of their first files.
  ///
  /// Complexity: O(files), and O(returns of one organisation) for each records file.
  static func groups(_ files: [Sighting], byteLimit: Int = FileReader.byteLimit) -> [Group] {
    let records = files.indices.filter { files[$0].kind == "records" }
    guard !records.isEmpty else { return [] }
    let returns = files.indices.filter { files[$0].kind == "return" }
    let byOrganisation = Dictionary(grouping: returns) { files[$0].organisation }
    let byFolder = Dictionary(grouping: returns) { folder(of: files[$0].path) }
    var joined: [Int: [Int]] = [:]
    var sizes: [Int: Int] = [:]
    var groups: [Group] = []
    for number in records {
      let file = files[number]
      let own = folder(of: file.path)
      let candidates: [Int]
      if let organisation = file.organisation {
        let all = byOrganisation[organisation] ?? []
        let near = all.filter { own != nil && folder(of: files[$0].path) == own }
        candidates = near.count == 1 ? near : all
      } else {
        candidates = own.flatMap { byFolder[$0] } ?? returns
      }
      guard candidates.count == 1, let main = candidates.first else {
        let problem: RecordsProblem =
          candidates.isEmpty
          ? .noReturn(organisation: file.organisation, isAlone: returns.isEmpty)
          : .severalReturns(paths: candidates.map { files[$0].path })
        groups.append(Group(main: number, problem: problem))
        continue
      }
      guard (joined[main]?.count ?? 0) < fileLimit else {
        groups.append(Group(main: number, problem: .tooMany(returnPath: files[main].path, limit: fileLimit)))
        continue
      }
      let size = sizes[main] ?? files[main].byteCount
      guard size + file.byteCount <= byteLimit else {
        groups.append(Group(main: number, problem: .tooLarge(returnPath: files[main].path, byteLimit: byteLimit)))
        continue
      }
      sizes[main] = size + file.byteCount
      joined[main, default: []].append(number)
    }
    groups += joined.map { Group(main: $0.key, records: $0.value) }
    return groups.sorted { $0.main < $1.main }
  }

  /// The folder that a path leads into, with its slash; empty for the folder one is in, `nil` for standard input.
  private static func folder(of path: String) -> String? {
    if path == "-" { return nil }
    let path = path.hasPrefix("./") ? path.dropFirst(2) : path[...]
    return path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
