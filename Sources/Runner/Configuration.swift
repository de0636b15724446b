package import Findings
import PathPatterns
import RuleSets
import Schemas
import SourceText
import Symbols
import YAMLTree

/// `compact-audit.yaml`: which organisations a repository holds, where their files are, and how they are checked.
package struct Configuration: Sendable {
  /// What the file is called.
  package static let fileName = "compact-audit.yaml"

  /// An organisation, and which files are its own.
  struct Organisation: Sendable {
    /// The mapping with its fields.
    var node: NodeID
    /// What it is called, and where that stands.
    var id: WrittenText
    var returns: [Pattern] = []
    var records: [Pattern] = []
    /// `nil` for those of the whole repository.
    var policies: [Pattern]?
    /// Where its policies are asked for; `nil` where they are not.
    var policiesNode: NodeID?
  }

  /// A pattern and where it is written; `span` is `nil` for one that nobody wrote.
  struct Pattern: Sendable {
    var glob: Glob
    var span: SourceSpan?
  }

  /// The file's path as reports show it.
  package let path: String
  /// Its folder, as the system calls it.
  let root: String
  /// The file.
  let source: SourceText
  /// What is wrong with it.
  private(set) var findings: [Finding] = []
  /// Whether it could not be read as YAML.
  private(set) var isUnreadable = false
  /// What its schema said of it.
  private(set) var validation = Validation()
  private(set) var organisations: [Organisation] = []
  /// Policies of organisations that name none of their own.
  private(set) var policies: [Pattern] = []
  private(set) var excluded: [Pattern] = []
  /// A pack's path as the command line takes it; `nil` where none is named.
  package private(set) var rules: String?
  /// The path of earlier returns; `nil` where none is named.
  package private(set) var previous: String?
  /// The threshold's name; `nil` where none is named.
  package private(set) var failOn: String?
  /// Formats as the command line takes them; empty where none is named.
  package private(set) var formats: [String] = []

  /// Policies where nobody says where they are: Markdown, and what cannot be read but must not pass unseen.
  private static let defaultPolicies = "policies/**/*.{md,markdown,docx,doc,odt,rtf,pdf}"

  /// The key of the version, and those that this module reads.
  private enum Key {
    static let organisations = "organisations"
    static let id = "id"
    static let returns = ["return", "returns"]
    static let records = "records"
    static let policies = "policies"
  }

  /// Reads a configuration. What is wrong with it is kept with it, and all that is sound is used.
  ///
  /// - Parameters:
  ///   - source: the file; its path is the one that reports show.
  ///   - root: its folder, as the system calls it.
  /// Complexity: O(bytes).
  init(_ source: SourceText, root: String) {
    self.source = source
    self.root = root
    path = source.path
    var symbols = SymbolTable()
    let schema = Self.schema(&symbols)
    let (tree, problems) = YAMLTree.parse(source, symbols: symbols)
    findings = problems.map { $0.finding() }
    guard let tree else {
      isUnreadable = true
      return
    }
    if let schema {
      validation = schema.validate(tree)
      findings += validation.problems.map { $0.finding() }
    }
    read(tree)
  }

  private static func schema(_ symbols: inout SymbolTable) -> CompiledSchema? {
    guard let text = SchemaText.named("config"),
      let tree = YAMLTree.parse(SourceText(path: "config.schema.json", text), symbols: symbols).tree
    else { return nil }
    return CompiledSchema.compile(tree, symbols: &symbols).schema
  }

  private mutating func read(_ tree: YAMLTree) {
    guard tree.count > 0, tree.kind(tree.root) == .mapping else { return }
    let top = MappingReader(tree: tree, node: tree.root)
    policies = patterns(Key.policies, in: top) ?? (try? Glob(Self.defaultPolicies)).map { [Pattern(glob: $0)] } ?? []
    excluded = patterns("exclude", in: top) ?? []
    rules = inside("rules", in: top)
    previous = inside("previous", in: top)
    if let written = top.text("fail_on"), !validation.isFaulty(written.node) { failOn = written.text }
    formats = top.texts("formats").compactMap { format($0, in: top.tree) }
    for entry in top.mappings(Key.organisations) {
      guard let id = entry.text(Key.id) else { continue }
      var organisation = Organisation(node: entry.node, id: id)
      organisation.returns = Key.returns.flatMap { patterns($0, in: entry) ?? [] }
      organisation.records = patterns(Key.records, in: entry) ?? []
      organisation.policies = patterns(Key.policies, in: entry)
      organisation.policiesNode = entry.value(Key.policies)
      organisations.append(organisation)
    }
  }

  /// The patterns of a key; `nil` where it is absent. What is no pattern is told.
  private mutating func patterns(_ key: String, in entry: MappingReader) -> [Pattern]? {
    guard entry.value(key) != nil else { return nil }
    return entry.texts(key).compactMap { written in
      let span = entry.tree.span(written.node)
      do throws(Glob.Problem) {
        return Pattern(glob: try Glob(written.text), span: span)
      } catch {
        findings.append(ConfigurationProblem.badPattern(written.text, error).finding(at: span))
        return nil
      }
    }
  }

  /// A path below the configuration's folder, as the command line takes it; one that leads out of it is told and not used.
  private mutating func inside(_ key: String, in entry: MappingReader) -> String? {
    entry.text(key).flatMap { inside($0.text, $0.node, in: entry.tree) }
  }

  /// A format, with its file as the user would name it; `nil`, and a finding, for a file outside of the repository.
  private mutating func format(_ written: WrittenText, in tree: YAMLTree) -> String? {
    guard let sign = written.text.firstIndex(of: "=") else { return written.text }
    let file = String(written.text[written.text.index(after: sign)...])
    return inside(file, written.node, in: tree).map { written.text[...sign] + $0 }
  }

  private mutating func inside(_ path: String, _ node: NodeID, in tree: YAMLTree) -> String? {
    let normal = RepositoryPath.normal(path)
    let whole = root + "/" + normal
    let isLinkedOut = SystemCall.canonicalPath(whole).map { RepositoryRoot.path($0, below: root) == nil } ?? false
    guard RepositoryPath.isInside(normal), !isLinkedOut else {
      let problem = ConfigurationProblem.leadsOutside(path)
      findings.append(problem.finding(at: tree.span(node)))
      return nil
    }
    return shown(normal)
  }

  /// Adds what is wrong.
  mutating func add(_ problem: ConfigurationProblem, at span: SourceSpan) {
    findings.append(problem.finding(at: span))
  }

  /// The path that reports show of one from the configuration's folder down.
  func shown(_ inside: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return inside }
    return FileDiscovery.join(String(path[...slash]), inside)
  }

  /// What is wrong with the file as reports have it; `nil` where nothing is.
  package func report(_ redaction: Redaction) -> FileReport? {
    guard !findings.isEmpty else { return nil }
    var file = CheckedFile(path: path)
    file.kind = ConfiguredOrganisation.kind
    file.isUnreadable = isUnreadable
    file.findings = findings
    return FileReport(file.sorted(), source: source, redaction: redaction)
  }

  /// What it says of the files below its folder.
  package var governed: GovernedPaths {
    let own = organisations.flatMap { $0.returns + $0.records + ($0.policies ?? []) }
    return GovernedPaths(root: root, wanted: (own + policies).map(\.glob), excluded: excluded.map(\.glob))
  }
}

extension Configuration {
  /// The configuration that governs paths: found from each upward to the root of its repository and no further; outside of a
  /// repository in the folder of the path alone.
  ///
  /// - Parameter paths: as the command line has them; `-` has none.
  /// - Returns: the configuration, `nil` where there is none; with what is wrong where paths have different ones, of which
  ///   the first is used.
  /// - Throws: `ReadError` where the file cannot be read.
  package static func governing(_ paths: [String]) throws(ReadError) -> Configuration? {
    var found: (path: String, root: String)?
    var others: [String] = []
    for path in paths where path != "-" {
      guard let next = place(governing: path) else { continue }
      if let found {
        if found.root != next.root, !others.contains(next.path) { others.append(next.path) }
      } else {
        found = next
      }
    }
    guard let found else { return nil }
    var configuration = Configuration(try FileReader.read(found.path), root: found.root)
    for other in others { configuration.add(.several(other: other), at: SourceSpan(at: 0)) }
    return configuration
  }

  /// Where the configuration stands that governs a path: its path as reports show it, and its folder.
  private static func place(governing path: String) -> (path: String, root: String)? {
    guard let canonical = SystemCall.canonicalPath(path) else { return nil }
    var start = canonical
    if case .success(let kind) = SystemCall.kind(at: canonical, followsLinks: true), kind != .folder {
      start = RepositoryRoot.folders(upwardFrom: canonical).dropFirst().first ?? ""
    }
    let repository = RepositoryRoot(of: start)?.path
    for folder in RepositoryRoot.folders(upwardFrom: start) {
      let file = folder + "/" + fileName
      if case .success(.file) = SystemCall.kind(at: file, followsLinks: false) {
        return (shown(file, givenAs: path), folder)
      }
      if repository == nil || folder == repository { return nil }
    }
    return nil
  }

  /// A path as whoever runs the tool writes it: absolute where the path that it was found from is, else from the folder they
  /// are in.
  private static func shown(_ file: String, givenAs given: String) -> String {
    guard !given.hasPrefix("/"), let here = SystemCall.canonicalPath(".") else { return file }
    if let below = RepositoryRoot.path(file, below: here) { return below }
    var steps = ""
    for folder in RepositoryRoot.folders(upwardFrom: here).dropFirst() {
      steps += "../"
      if let below = RepositoryRoot.path(file, below: folder.isEmpty ? "/" : folder) { return steps + below }
    }
    return file
  }
}
