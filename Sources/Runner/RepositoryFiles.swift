import CommonMark
import PathPatterns
import SourceText
import Symbols

/// The files that locations are looked for in.
enum RepositoryFiles: Sendable {
  /// Those below a folder, as the system calls it.
  case folder(String)
  /// Those of an example: each path with the headings of its document; and links that lead out.
  case listed([String: [String]], links: Set<String>)

  /// The files that an example lists: `path`, `path#Heading`, or `path ->` for a link that leads out.
  static func example(_ files: [String]) -> RepositoryFiles {
    let arrow = " ->"
    let paths = files.filter { !$0.hasSuffix(arrow) }.map { $0.split(separator: "#", maxSplits: 1).map(String.init) }
    return .listed(
      Dictionary(grouping: paths) { $0.first ?? "" }.mapValues { $0.flatMap { $0.dropFirst() } },
      links: Set(files.filter { $0.hasSuffix(arrow) }.map { String($0.dropLast(arrow.count)) }))
  }

  /// What is found at a location: the names of the schema's `location_status`.
  private enum Status {
    static let found = "found"
    static let missing = "missing"
    static let outside = "outside"
    static let behindLink = "behind_link"
    static let sectionMissing = "section_missing"
  }

  /// What stands at a location; `nil` for one that reads as no path in a repository: an address, or where a person finds it.
  ///
  /// A path begins at the repository's root, or at the folder of the file that it is written in.
  ///
  /// - Parameters:
  ///   - location: the text, with a heading behind `#` where one is named.
  ///   - file: the path of the file that it is written in, from the root down; `nil` where that is not inside.
  /// - Returns: the name of a value of the schema's enumeration.
  /// Complexity: a look at the file system; O(bytes) of the document where a heading is named.
  func status(of location: String, in file: String?) -> String? {
    guard let (path, heading, isPath) = Self.parts(location) else { return nil }
    let folder = file.flatMap { $0.lastIndex(of: "/").map { String(file?[...$0] ?? "") } }
    let candidates = [path] + (path.hasPrefix("/") ? [] : [folder.map { $0 + path }].compactMap { $0 })
    let inside = candidates.map(RepositoryPath.normal).filter(RepositoryPath.isInside)
    guard !inside.isEmpty else { return Status.outside }
    // What begins in a folder that is here is meant for a path, whatever its name ends in.
    let starts = inside.map { String($0.prefix { $0 != "/" }) }
    guard isPath || starts.contains(where: { look($0) != .missing }) else { return nil }
    var isBehindLink = false
    for candidate in inside {
      switch look(candidate) {
      case .there:
        return heading.map { hasHeading($0, in: candidate) ?? true } ?? true ? Status.found : Status.sectionMissing
      case .behindLink: isBehindLink = true
      case .missing: break
      }
    }
    return isBehindLink ? Status.behindLink : Status.missing
  }

  private enum Look { case there, behindLink, missing }

  private func look(_ path: String) -> Look {
    switch self {
    case .listed(let files, let links):
      if links.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) { return .behindLink }
      return files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") } ? .there : .missing
    case .folder(let root):
      guard let canonical = SystemCall.canonicalPath(path.isEmpty ? root : root + "/" + path) else { return .missing }
      return RepositoryRoot.path(canonical, below: root) == nil ? .behindLink : .there
    }
  }

  /// Whether a document has a heading; `nil` where its headings cannot be read.
  private func hasHeading(_ wanted: String, in path: String) -> Bool? {
    let headings: [String]
    switch self {
    case .listed(let files, _): headings = files[path] ?? []
    case .folder(let root):
      guard FileForm.named(path) == .markdown, let source = try? FileReader.read(root + "/" + path),
        let document = MarkdownDocument.parse(source, symbols: SymbolTable()).document
      else { return nil }
      headings = document.sections.compactMap { section in
        section.heading.map { String(decoding: document.text[document.blocks[$0.index].text], as: UTF8.self) }
      }
    }
    let name = Self.anchor(wanted)
    var seen: [String: Int] = [:]
    for heading in headings {
      let anchor = Self.anchor(heading)
      let number = seen[anchor, default: 0]
      seen[anchor] = number + 1
      if name == anchor || number > 0 && name == "\(anchor)-\(number)" { return true }
    }
    return false
  }

  /// The anchor of a heading as websites that show Markdown make it: small letters, hyphens for blanks, no other signs.
  static func anchor(_ heading: String) -> String {
    var anchor = ""
    for scalar in heading.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_" {
        anchor.unicodeScalars.append(scalar)
      } else if scalar.properties.isWhitespace {
        anchor += "-"
      }
    }
    return anchor
  }

  /// A location's path and the heading behind it; `nil` for what is no path. `isPath` is false for several parts without an
  /// ending, which may be a path.
  ///
  /// A path has no blank. It begins with a step (`./`, `../`, `/`); or it has several parts, of which the first has no dot
  /// and the last an ending or a slash; or its one part has the ending of a document.
  private static func parts(_ location: String) -> (path: String, heading: String?, isPath: Bool)? {
    guard let first = location.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first,
      !first.isEmpty, !first.contains(where: { $0.isWhitespace || ":\\?*|<>,;\"".contains($0) }),
      !first.hasPrefix("//"), first.utf8.count <= 4096, !first.utf8.contains(0)
    else { return nil }
    let heading = location.dropFirst(first.count + 1)
    let last = first.split(separator: "/", omittingEmptySubsequences: true).last ?? ""
    let ending = last.lastIndex(of: ".").map { last[last.index(after: $0)...] } ?? ""
    let hasEnding =
      (1...8).contains(ending.count) && last.count > ending.count + 1
      && ending.allSatisfy { $0.isLetter || $0.isNumber } && ending.contains(where: \.isLetter)
    let isStep = ["./", "../", "/"].contains { first.hasPrefix($0) } || first == ".."
    let segments = first.split(separator: "/")
    // `school.example.org/a.pdf` is an address, and `example.org` is no file of a form that is kept.
    let isAddress = segments.count > 1 && segments[0].dropFirst().contains(".")
    let isPath = segments.count > 1 ? hasEnding || first.hasSuffix("/") : FileForm.named(String(first)) != nil
    guard isStep || !isAddress && (isPath || segments.count > 1) else { return nil }
    return (String(first), heading.isEmpty ? nil : String(heading), isStep || isPath)
  }
}
