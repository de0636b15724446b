import Findings
import RuleSets
import SourceText

/// Reads a pack and the packs that it extends, each before those that extend it.
struct PackReader {
  /// The files of each pack, in that order. A file stands in one pack only: the first that reads it.
  private(set) var packs: [[SourceText]] = []
  /// What is wrong with what packs extend, in the file that says it.
  private(set) var problems: [(file: SourceText, finding: Finding)] = []
  private var read: Set<String> = []
  private var done: Set<String> = []
  /// The packs that are being read, outermost first: their paths as written, and what the system calls them.
  private var open: [(name: String, identity: String)] = []

  /// Packs may extend each other this deep.
  private static let deepest = 32

  /// Reads a pack with all that it extends.
  ///
  /// - Throws: `ReadError` where the pack itself cannot be read or holds no YAML file; what it extends is a problem.
  mutating func read(_ path: String) throws(ReadError) { try read(path, named: path) }

  private mutating func read(_ path: String, named name: String) throws(ReadError) {
    let identity = SystemCall.canonicalPath(path) ?? path
    open.append((name, identity))
    defer { open.removeLast() }
    let found = FileDiscovery([path], documents: false)
    if let error = found.errors.first { throw error }
    var files: [SourceText] = []
    for file in found.files { files.append(try FileReader.read(file.path)) }
    if files.isEmpty { throw .noRules(path: path) }
    for file in files {
      for entry in RulePack.extended(by: file) { extend(entry, in: file) }
    }
    packs.append(files.filter { read.insert(SystemCall.canonicalPath($0.path) ?? $0.path).inserted })
    done.insert(identity)
  }

  private mutating func extend(_ entry: (path: String, span: SourceSpan), in file: SourceText) {
    let folder = file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let isAbsolute = entry.path.hasPrefix("/")
    let path = Self.shortened(isAbsolute || folder.isEmpty ? entry.path : FileDiscovery.join(folder, entry.path))
    let identity = SystemCall.canonicalPath(path) ?? path
    func report(_ problem: RuleSetProblem) { problems.append((file, problem.finding(at: entry.span))) }
    if let start = open.firstIndex(where: { $0.identity == identity }) {
      return report(.packCycle(packs: open[start...].map(\.name) + [entry.path]))
    }
    guard !done.contains(identity) else { return }
    guard open.count < Self.deepest else {
      return report(.unreadablePack(path: entry.path, reason: "packs extend each other more than \(Self.deepest) deep"))
    }
    do throws(ReadError) { try read(path, named: entry.path) } catch {
      report(.unreadablePack(path: entry.path, reason: error.message + (error.help.map { " (\($0))" } ?? "")))
    }
  }

  /// A path without steps into a folder and out again, where that leads to the same place (it does not behind a link).
  private static func shortened(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "..", let last = parts.last, last != "..", last != "", last != "." {
        parts.removeLast()
      } else if part != "." {
        parts.append(part)
      }
    }
    let short = parts.isEmpty ? "." : parts.joined(separator: "/")
    return SystemCall.canonicalPath(short) == SystemCall.canonicalPath(path) ? short : path
  }
}
