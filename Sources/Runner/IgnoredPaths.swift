import PathPatterns
import SourceText

/// What the ignore files of a repository leave out below a folder: `.gitignore` from the repository's root down, and
/// `.git/info/exclude` where none of them speaks.
struct IgnoredPaths {
  /// The folder from the repository's root down, with its slash; empty for the root.
  private let prefix: String
  private let root: String
  private let exclude: IgnoreFile?
  /// The ignore file of each folder that was asked about, by its path from the root down.
  private var files: [String: IgnoreFile?] = [:]

  /// What is left out below a folder; `nil` where it stands in no repository.
  init?(walking folder: String) {
    guard let place = RepositoryRoot(of: folder), let path = SystemCall.canonicalPath(folder) else { return nil }
    root = place.path
    let inside = RepositoryRoot.path(path, below: root) ?? ""
    prefix = inside.isEmpty ? "" : inside + "/"
    exclude = Self.read(root + "/.git/info/exclude")
  }

  /// Whether a path below the folder is left out; of a folder that is, nothing inside is asked for.
  ///
  /// Complexity: O(patterns of the ignore files on the way).
  mutating func has(_ path: String, isFolder: Bool) -> Bool {
    let whole = prefix + path
    var folder = whole[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let rest = String(whole[whole.index(after: slash)...])
      if let verdict = file(of: String(folder))?.verdict(on: rest, isFolder: isFolder) { return verdict }
    }
    return file(of: "")?.verdict(on: whole, isFolder: isFolder) ?? exclude?.verdict(on: whole, isFolder: isFolder)
      ?? false
  }

  private mutating func file(of folder: String) -> IgnoreFile? {
    if let known = files[folder] { return known }
    let found = Self.read(root + (folder.isEmpty ? "" : "/" + folder) + "/.gitignore")
    files[folder] = .some(found)
    return found
  }

  private static func read(_ path: String) -> IgnoreFile? {
    // As git does, no link is followed: it may lead out of the repository.
    guard case .success(.file) = SystemCall.kind(at: path, followsLinks: false),
      let source = try? FileReader.read(path)
    else { return nil }
    return IgnoreFile(source.bytes)
  }
}

/// Where the repository begins that a path stands in: the nearest folder upward that holds `.git`.
struct RepositoryRoot {
  /// The folder, as the system calls it.
  let path: String

  /// The root; `nil` where the path leads nowhere or stands in no repository.
  init?(of path: String) {
    guard let canonical = SystemCall.canonicalPath(path) else { return nil }
    guard let root = Self.folders(upwardFrom: canonical).first(where: { Self.isThere($0 + "/.git") }) else {
      return nil
    }
    self.path = root
  }

  /// A folder and those that it stands in, innermost first; the root of the system is the empty text.
  static func folders(upwardFrom path: String) -> [String] {
    var folders = [path == "/" ? "" : path]
    while let slash = folders[folders.count - 1].lastIndex(of: "/") {
      folders.append(String(folders[folders.count - 1][..<slash]))
    }
    return folders
  }

  /// A path below a folder; `nil` where it is not inside, empty for the folder itself. Both as the system calls them.
  static func path(_ path: String, below folder: String) -> String? {
    if path == folder { return "" }
    let lead = folder == "/" || folder.isEmpty ? "/" : folder + "/"
    return path.hasPrefix(lead) ? String(path.dropFirst(lead.count)) : nil
  }

  private static func isThere(_ path: String) -> Bool {
    if case .success = SystemCall.kind(at: path, followsLinks: true) { true } else { false }
  }
}

/// What a configuration says of the files below its folder, for whoever walks through folders.
package struct GovernedPaths: Sendable {
  /// The configuration's folder, as the system calls it.
  let root: String
  /// Files that are checked whatever their names are.
  let wanted: [Glob]
  /// Files that are left out of folders.
  let excluded: [Glob]

  /// The path of a folder from the configuration's folder down; `nil` where it is not inside.
  func place(of folder: String) -> String? {
    SystemCall.canonicalPath(folder).flatMap { path in
      RepositoryRoot.path(path, below: root)
        ?? (RepositoryRoot.path(root, below: path).map { "../" + $0 })
    }
  }

  /// Whether a file below a folder is checked whatever its name is.
  func isWanted(_ path: String, in place: String?) -> Bool {
    full(path, in: place).map { whole in wanted.contains { $0.matches(whole) } } ?? false
  }

  /// Whether a file or folder below a folder is left out.
  func isExcluded(_ path: String, in place: String?) -> Bool {
    full(path, in: place).map { whole in excluded.contains { $0.matches(whole) } } ?? false
  }

  /// The path from the configuration's folder down; `nil` where it is not inside.
  private func full(_ path: String, in place: String?) -> String? {
    guard let place else { return nil }
    // The folder that is walked holds the configuration's.
    if place.hasPrefix("../") {
      let lead = place.dropFirst(3) + "/"
      return path.hasPrefix(lead) ? String(path.dropFirst(lead.count)) : nil
    }
    return place.isEmpty ? path : place + "/" + path
  }
}
