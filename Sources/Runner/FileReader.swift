package import SourceText

/// Reads files whole, up to a limit that is looked at first.
package enum FileReader {
  /// The most bytes that a file may have: 16 MiB, four hundred returns' worth.
  package static let byteLimit = 16 << 20

  /// Reads a file.
  ///
  /// - Throws: `ReadError`: nothing there, a folder, no permission, a pipe or device, too large, or what the system says.
  package static func read(_ path: String) throws(ReadError) -> SourceText {
    let opened: (descriptor: Int32, kind: SystemCall.Kind, byteCount: Int)
    switch SystemCall.open(path) {
    case .success(let file): opened = file
    case .failure(let code): throw error(code, at: path)
    }
    defer { SystemCall.shut(opened.descriptor) }
    switch opened.kind {
    case .file: break
    case .folder: throw .isFolder(path: path)
    case .link, .other: throw .notAFile(path: path)
    }
    guard opened.byteCount <= byteLimit else { throw .tooLarge(path: path, byteLimit: byteLimit) }
    return try readToEnd(opened.descriptor, path: path, expecting: opened.byteCount)
  }

  /// Reads standard input to its end; its path is `-`.
  ///
  /// - Throws: `ReadError`: too large, or what the system says.
  package static func readStandardInput() throws(ReadError) -> SourceText {
    try readToEnd(0, path: "-", expecting: 0)
  }

  private static func readToEnd(
    _ descriptor: Int32, path: String, expecting byteCount: Int
  ) throws(ReadError) -> SourceText {
    switch SystemCall.bytes(of: descriptor, expecting: byteCount, limit: byteLimit) {
    case .success(let bytes):
      guard bytes.count <= byteLimit else { throw .tooLarge(path: path, byteLimit: byteLimit) }
      return SourceText(path: path, bytes: bytes)
    case .failure(let code): throw error(code, at: path)
    }
  }

  /// What an error code means for a path.
  static func error(_ code: SystemCall.Code, at path: String) -> ReadError {
    if code.isMissing { return .missing(path: path, similar: similarPath(to: path)) }
    if code.isRefused { return .notPermitted(path: path) }
    if code.isFolder { return .isFolder(path: path) }
    return .failed(path: path, code: code.number)
  }
}
