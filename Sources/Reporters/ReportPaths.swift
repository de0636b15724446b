/// Paths as services that know a repository want them: from its root, with forward slashes.
package struct ReportPaths: Sendable {
  /// The root's names, outermost first.
  private let root: [Substring]
  /// The folder that relative paths begin in.
  private let folder: [Substring]

  /// Paths in a repository.
  ///
  /// - Parameters:
  ///   - root: the repository's folder, absolute.
  ///   - folder: the folder that the tool runs in, absolute.
  package init(root: String, folder: String) {
    self.root = Self.names(of: root, in: [])
    self.folder = Self.names(of: folder, in: [])
  }

  private static func names(of path: String, in folder: [Substring]) -> [Substring] {
    var names = path.hasPrefix("/") ? [] : folder
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names
  }

  /// A path from the root on; absolute for one outside, and `-` for standard input. Complexity: O(length).
  package func relative(_ path: String) -> String {
    if path == "-" { return path }
    let names = Self.names(of: path, in: folder)
    let isInside = names.count > root.count && names.starts(with: root)
    return isInside ? names.dropFirst(root.count).joined(separator: "/") : "/" + names.joined(separator: "/")
  }

  /// The same as a reference of a URI: percent-encoded, with a scheme where it is absolute.
  package func uri(_ path: String) -> String {
    let relative = relative(path)
    var uri = relative.hasPrefix("/") ? "file://" : ""
    for byte in relative.utf8 {
      let isPlain =
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
        || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
      if isPlain {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return uri
  }
}
