import Spelling

/// A file to check.
package struct DiscoveredFile: Hashable, Sendable {
  /// The path as given, or the folder's with the file's names after it; `-` for standard input.
  package var path: String
  /// Whether the user named the file, or it stands in a folder of policies: it is then checked whatever it is.
  package var isNamed: Bool

  /// A file from its parts.
  package init(path: String, isNamed: Bool) {
    self.path = path
    self.isNamed = isNamed
  }
}

/// Turns the paths of a command line into files, in order of their paths, each once.
///
/// A folder gives its `.yaml`, `.yml` and `.md` files, at any depth, save in folders whose name begins with a dot. One that
/// is called `policies` gives every document in it, also those whose text cannot be read. Links in a folder are not
/// followed: what they lead to inside the folder is found there, and what is outside was not asked for. What the ignore files
/// of a repository leave out is left out of its folders, and never where it is named itself.
package struct FileDiscovery: Sendable {
  /// The files, sorted by the bytes of their paths.
  package private(set) var files: [DiscoveredFile] = []
  /// Paths that lead nowhere and folders that cannot be looked into, in the order in which they were met.
  package private(set) var errors: [ReadError] = []
  /// Links named like such files that were left out.
  package private(set) var linkCount = 0

  /// Looks at every path.
  ///
  /// - Parameters:
  ///   - paths: files and folders; `-` for standard input.
  ///   - documents: whether folders give documents too, and not YAML alone.
  ///   - ignoring: whether what a repository ignores is left out of folders.
  ///   - governed: what a configuration says of files in folders; `nil` without one.
  /// Complexity: O(names in the folders).
  package init(
    _ paths: [String], documents: Bool = true, ignoring: Bool = false, governed: GovernedPaths? = nil
  ) {
    wantsDocuments = documents
    isIgnoring = ignoring
    self.governed = governed
    var named: Set<String> = []
    var found: Set<String> = []
    var policies: Set<String> = []
    for path in paths {
      guard path != "-" else {
        named.insert(path)
        continue
      }
      switch SystemCall.kind(at: path, followsLinks: true) {
      case .success(.folder): walk(path, into: &found, policies: &policies)
      case .success: named.insert(path)
      case .failure(let code): errors.append(FileReader.error(code, at: path))
      }
    }
    let wanted = named.union(policies)
    files =
      wanted.map { DiscoveredFile(path: $0, isNamed: true) }
      + found.subtracting(wanted).map { DiscoveredFile(path: $0, isNamed: false) }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The name of a folder whose documents are policies, whether they say so or not.
  private static let policyFolder = "policies"

  private let wantsDocuments: Bool
  private let isIgnoring: Bool
  private let governed: GovernedPaths?

  private mutating func walk(_ root: String, into found: inout Set<String>, policies: inout Set<String>) {
    var folders = [root]
    var ignored = isIgnoring ? IgnoredPaths(walking: root) : nil
    let place = governed.map { $0.place(of: root) }
    while let folder = folders.popLast() {
      switch SystemCall.names(in: folder) {
      case .failure(let code): errors.append(FileReader.error(code, at: folder))
      case .success(let names):
        let holdsPolicies = folder.split(separator: "/").contains { $0 == Self.policyFolder }
        for name in names.sorted(by: >) {
          let path = Self.join(folder, name)
          if name == Configuration.fileName { continue }
          let below = Self.path(path, below: root)
          let form = FileForm.named(name)
          let isGoverned = governed?.isWanted(below, in: place ?? nil) ?? false
          if governed?.isExcluded(below, in: place ?? nil) ?? false { continue }
          let isPolicy = wantsDocuments && holdsPolicies && (form == .markdown || form == .unread)
          let isWanted = isGoverned || isPolicy || form == .yaml || wantsDocuments && form == .markdown
          switch SystemCall.kind(at: path, followsLinks: false) {
          case .success(.folder):
            if !name.hasPrefix("."), !(ignored?.has(below, isFolder: true) ?? false) { folders.append(path) }
          case .success(.file):
            if !isWanted || ignored?.has(below, isFolder: false) ?? false { continue }
            if isPolicy || isGoverned { policies.insert(path) } else if isWanted { found.insert(path) }
          case .success(.link): linkCount += isWanted ? 1 : 0
          case .success(.other): break
          case .failure(let code): if isWanted { errors.append(FileReader.error(code, at: path)) }
          }
        }
      }
    }
  }

  /// A path that was joined to a folder's, without the folder's.
  private static func path(_ path: String, below folder: String) -> String {
    if folder == "." { return path }
    return String(Substring(path.utf8.dropFirst(folder.utf8.count).drop { $0 == UInt8(ascii: "/") }))
  }

  /// A folder's path and a name in it; `.` adds nothing.
  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

extension FileReader {
  /// A path beside a missing one whose name is close to it; `nil` where none is, or the folder is missing too.
  static func similarPath(to path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else { return nil }
    let lead = parts.dropLast().joined(separator: "/")
    let folder = parts.count == 1 ? "." : (lead.isEmpty ? "/" : lead)
    guard case .success(let names) = SystemCall.names(in: folder) else { return nil }
    // A link that leads nowhere stands there under the very name.
    return NearMiss.nearest(to: String(name), among: names.filter { !$0.hasPrefix(".") && $0 != name }.sorted())
      .map { FileDiscovery.join(folder, $0) }
  }
}
