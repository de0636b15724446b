package import SourceText

/// Why a file was not written.
package enum WriteError: Error, Hashable, Sendable {
  /// The path is a link to the file.
  case isLink(path: String)
  /// The file says that nobody is to write to it, or the system does not let this user.
  case notPermitted(path: String)
  /// There is a file already.
  case exists(path: String)
  /// The file is another than it was when it was read.
  case changed(path: String)
  /// It is no file.
  case notAFile(path: String)
  /// Anything else that the system says.
  case failed(path: String, code: Int32)

  /// The path as the user gave it.
  package var path: String {
    switch self {
    case .isLink(let path), .notPermitted(let path), .exists(let path), .changed(let path), .notAFile(let path),
      .failed(let path, _):
      path
    }
  }

  /// What is wrong and what to do, without the path.
  package var message: String {
    switch self {
    case .isLink: "this is a link, which would be replaced by a file: give the path of the file that it leads to"
    case .notPermitted: "you may not write to this file: ask whoever owns it, or copy it first"
    case .exists: "there is a file of this name already: give another name, or --force to replace it"
    case .changed: "the file has changed since it was read, and was left alone: run this again"
    case .notAFile: "this is a folder, a pipe or a device, not a file"
    case .failed(_, let code): "the file could not be written: \(SystemCall.words(of: code))"
    }
  }
}

/// Writes files whole: what is read at a path is the old file or the new one, never a part.
package enum FileWriter {
  /// Replaces a file that was read, and keeps its permissions.
  ///
  /// - Throws: `WriteError`: a link, no permission, changed since, or what the system says. The old file then stands.
  package static func replace(_ old: SourceText, with bytes: [UInt8]) throws(WriteError) {
    let path = old.path
    let mode = try writableMode(of: path)
    guard let now = try? FileReader.read(path), now.bytes == old.bytes else { throw .changed(path: path) }
    try put(bytes, at: path, mode: mode)
  }

  /// Writes a new file, or in place of another where `replaces` says so.
  ///
  /// - Throws: `WriteError`: something is there already, or what the system says.
  package static func create(_ path: String, _ bytes: [UInt8], replaces: Bool) throws(WriteError) {
    switch SystemCall.kind(at: path, followsLinks: false) {
    case .failure(let code) where code.isMissing: try put(bytes, at: path, mode: nil)
    case .failure(let code): throw error(code, at: path)
    case .success where !replaces: throw .exists(path: path)
    case .success: try put(bytes, at: path, mode: try writableMode(of: path))
    }
  }

  /// The permissions of a file that may be written to.
  private static func writableMode(of path: String) throws(WriteError) -> UInt32 {
    switch SystemCall.kind(at: path, followsLinks: false) {
    case .success(.link): throw .isLink(path: path)
    case .success(.folder), .success(.other): throw .notAFile(path: path)
    case .success(.file): break
    case .failure(let code): throw error(code, at: path)
    }
    guard let mode = SystemCall.writableMode(of: path) else { throw .notPermitted(path: path) }
    return mode
  }

  /// Writes beside the path, then takes the path's name.
  private static func put(_ bytes: [UInt8], at path: String, mode: UInt32?) throws(WriteError) {
    var number = 0
    while true {
      let draft = "\(path).\(number).draft"
      switch SystemCall.write(bytes, toNew: draft, mode: mode) {
      case .success: break
      // A draft that another run has left: the next name.
      case .failure(let code) where code.isThere && number < 16:
        number += 1
        continue
      case .failure(let code): throw error(code, at: path)
      }
      if let code = SystemCall.rename(draft, to: path) {
        SystemCall.remove(draft)
        throw error(code, at: path)
      }
      return
    }
  }

  private static func error(_ code: SystemCall.Code, at path: String) -> WriteError {
    code.isRefused ? .notPermitted(path: path) : .failed(path: path, code: code.number)
  }
}
