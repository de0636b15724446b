/// Paths as they are written in a repository: by their parts, with a slash between two.
package enum RepositoryPath {
  /// A path without steps that lead nowhere (`.`, empty parts) and without steps into a folder and out again. Steps out of
  /// where it begins stay at its beginning.
  ///
  /// Complexity: O(bytes).
  package static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + joined : joined
  }

  /// Whether a path in its normal form stays inside where it begins.
  package static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && path != ".." && !path.hasPrefix("../")
  }
}
