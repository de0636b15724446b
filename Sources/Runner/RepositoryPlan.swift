import Findings
import PathPatterns
package import RuleSets
import SourceText
import YAMLTree

/// Which files of a repository are checked together, and which of them were asked for.
package struct RepositoryPlan: Sendable {
  /// The files of one organisation.
  struct Group: Sendable {
    /// What reports call it where they tell it from others.
    var name: String
    /// The configuration's folder, as the system calls it.
    var root: String
    /// What the configuration says of it.
    var organisation: ConfiguredOrganisation
    /// Its return; `nil` where it has none.
    var main: String?
    var records: [String] = []
    var policies: [String] = []

    var paths: [String] { (main.map { [$0] } ?? []) + records + policies }
  }

  /// Organisations with a file that was asked for, in the order of the configuration.
  private(set) var groups: [Group] = []
  /// Files that belong to no organisation, in the order of their paths.
  package private(set) var others: [DiscoveredFile] = []
  /// Paths that were asked for, as reports show them; of the files of groups the others are read and not reported.
  private(set) var selected: Set<String> = []
  /// The configuration, with what was found wrong with it on the way.
  package private(set) var configuration: Configuration

  /// What is given beside the returns, in words as rules have them.
  package var inputs: Set<String> { groups.isEmpty ? [] : [RuleInput.repository.words] }

  /// The number of files that are looked at.
  package var fileCount: Int { others.count + Set(groups.flatMap(\.paths)).count }

  /// The most bytes that are checked as one document.
  private static let byteLimit = 128 << 20
  /// The most files that are.
  private static let fileLimit = 4096

  /// Divides what was asked for by a configuration.
  ///
  /// - Parameters:
  ///   - asked: what the paths of the command line lead to.
  ///   - paths: those paths.
  ///   - configuration: the configuration that governs them.
  ///   - ignoring: whether what the repository ignores is left out.
  ///   - rules: the rule set.
  /// Complexity: O(names below the configuration's folder × patterns).
  package init(
    _ asked: FileDiscovery, paths: [String], configuration: Configuration, ignoring: Bool, rules: CompiledRuleSet
  ) {
    self.configuration = configuration
    guard !configuration.organisations.isEmpty,
      let tree = YAMLTree.parse(configuration.source, symbols: rules.symbols).tree
    else {
      others = asked.files
      return
    }
    let all = FileDiscovery([configuration.root], ignoring: ignoring, governed: configuration.governed)
    let inside = all.files.compactMap { RepositoryRoot.path($0.path, below: configuration.root) }
    // What was asked for, by its path from the configuration's folder down.
    var shown: [String: String] = [:]
    for file in asked.files {
      guard let canonical = SystemCall.canonicalPath(file.path),
        let path = RepositoryRoot.path(canonical, below: configuration.root)
      else { continue }
      shown[path] = file.path
    }
    let isWhole = paths.contains { path in
      SystemCall.canonicalPath(path).map { canonical in
        canonical == configuration.root + "/" + Configuration.fileName
          || RepositoryRoot.path(configuration.root, below: canonical) != nil
      } ?? false
    }
    if isWhole { selected.insert(configuration.path) }
    selected.formUnion(asked.files.map(\.path))
    func display(_ path: String) -> String { shown[path] ?? configuration.shown(path) }
    var matched: Set<String> = []
    for organisation in configuration.organisations {
      let found = Found(organisation, configuration, inside + Array(shown.keys.filter { !inside.contains($0) }))
      for pattern in found.unmatched {
        self.configuration.add(.matchesNothing(pattern.glob.text), at: pattern.span ?? SourceSpan(at: 0))
      }
      let configured = ConfiguredOrganisation(
        source: configuration.source, tree: tree, validation: configuration.validation, node: organisation.node,
        identity: organisation.id.node, policies: organisation.policiesNode)
      if found.isEmpty {
        self.configuration.add(.noFiles(id: organisation.id.text), at: tree.span(organisation.id.node))
        continue
      }
      if found.returns.isEmpty, !hasSetting(organisation, tree, rules) {
        self.configuration.add(.noSetting(id: organisation.id.text), at: tree.span(organisation.id.node))
      }
      for main in found.returns.isEmpty ? [nil] : found.returns.map(Optional.some) {
        var group = Group(
          name: organisation.id.text, root: configuration.root, organisation: configured, main: main.map(display))
        let room = limited((main.map { [$0] } ?? []) + found.records + found.policies, organisation)
        group.records = found.records.filter(room.contains).map(display)
        group.policies = found.policies.filter(room.contains).map(display)
        matched.formUnion(found.returns + found.records + found.policies)
        let isAsked = group.paths.contains(where: selected.contains) || selected.contains(configuration.path)
        if isAsked { groups.append(group) }
      }
    }
    let together = Set(groups.flatMap(\.paths))
    others = asked.files.filter { !together.contains($0.path) }
  }

  /// The files that are checked as one document: as many of them as may be.
  private mutating func limited(_ paths: [String], _ organisation: Configuration.Organisation) -> Set<String> {
    var room: Set<String> = []
    var size = 0
    for path in paths {
      let bytes = SystemCall.byteCount(at: configuration.root + "/" + path) ?? 0
      guard room.count < Self.fileLimit, size + bytes <= Self.byteLimit else { continue }
      size += bytes
      room.insert(path)
    }
    if room.count < Set(paths).count {
      configuration.add(
        .tooLarge(id: organisation.id.text, leftOut: Set(paths).count - room.count),
        at: SourceSpan(at: organisation.id.start))
    }
    return room
  }

  private func hasSetting(
    _ organisation: Configuration.Organisation, _ tree: YAMLTree, _ rules: CompiledRuleSet
  ) -> Bool {
    guard let key = rules.settingNames.last else { return true }
    return MappingReader(tree: tree, node: organisation.node).value(key) != nil
  }

  /// The files of one organisation, by their paths from the configuration's folder down.
  private struct Found {
    var returns: [String] = []
    var records: [String] = []
    var policies: [String] = []
    /// Whether there are none.
    var isEmpty: Bool { returns.isEmpty && records.isEmpty && policies.isEmpty }
    /// Patterns that somebody wrote and no file matches.
    var unmatched: [Configuration.Pattern] = []

    init(_ organisation: Configuration.Organisation, _ configuration: Configuration, _ files: [String]) {
      let files = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var found: [String: Set<String>] = [:]
      var unmatched: [Configuration.Pattern] = []
      func matching(_ patterns: [Configuration.Pattern], besides others: [String]) -> [String] {
        var matched: Set<String> = []
        for pattern in patterns {
          let hits = found[pattern.glob.text] ?? Set(files.filter { pattern.glob.matches($0) })
          found[pattern.glob.text] = hits
          if hits.isEmpty, pattern.span != nil { unmatched.append(pattern) }
          matched.formUnion(hits)
        }
        return files.filter { matched.contains($0) && !others.contains($0) }
      }
      func isDocument(_ path: String) -> Bool { FileForm.named(path).map { $0 != .yaml } ?? false }
      returns = matching(organisation.returns, besides: []).filter { !isDocument($0) }
      records = matching(organisation.records, besides: returns).filter { !isDocument($0) }
      policies = matching(organisation.policies ?? configuration.policies, besides: []).filter(isDocument)
      self.unmatched = unmatched
    }
  }
}
