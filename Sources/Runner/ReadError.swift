/// Why a file or folder could not be read. Wording is made in `ReadError+Wording.swift`.
package enum ReadError: Error, Hashable, Sendable {
  /// There is nothing at the path; `similar` is a name beside it that is close, if there is one.
  case missing(path: String, similar: String?)
  /// The path is a folder where a file is wanted.
  case isFolder(path: String)
  /// The system does not let this user read it.
  case notPermitted(path: String)
  /// A pipe, a device or a socket.
  case notAFile(path: String)
  /// More bytes than the limit.
  case tooLarge(path: String, byteLimit: Int)
  /// A folder that should hold rules has no YAML file.
  case noRules(path: String)
  /// Anything else that the system says.
  case failed(path: String, code: Int32)
}

extension ReadError {
  /// The path as the user gave it or as a folder was walked.
  package var path: String {
    switch self {
    case .missing(let path, _), .isFolder(let path), .notPermitted(let path), .notAFile(let path),
      .tooLarge(let path, _), .noRules(let path), .failed(let path, _):
      path
    }
  }

  /// A stable id, as findings have them.
  package var rule: String {
    switch self {
    case .missing: "file/missing"
    case .isFolder: "file/is-folder"
    case .notPermitted: "file/not-permitted"
    case .notAFile: "file/not-a-file"
    case .tooLarge: "file/too-large"
    case .noRules: "file/no-rules"
    case .failed: "file/unreadable"
    }
  }

  /// What is wrong, without the path.
  package var message: String {
    switch self {
    case .missing: "there is no such file"
    case .isFolder: "this is a folder, not a file"
    case .notPermitted: "you are not permitted to read this file"
    case .notAFile: "this is a pipe or a device, not a file"
    case .tooLarge(_, let limit): "the file is larger than \(limit >> 20) MiB, so it was not read"
    case .noRules: "there is no .yaml or .yml file in it, so no rules"
    case .failed(_, let code): "the file could not be read: \(SystemCall.words(of: code))"
    }
  }

  /// The act that mends it; `nil` where none is known.
  package var help: String? {
    switch self {
    case .missing(_, let similar): similar.map { "did you mean `\($0)`?" } ?? "look at the spelling of the path"
    case .isFolder: "name the files in it, or the folder itself"
    case .notPermitted: "ask whoever owns the file for the right to read it"
    case .notAFile: "to check what a program writes, pipe it in and give `-` as the path"
    case .tooLarge: "a return is about 40 KB: look whether this is the right file"
    case .noRules: "name the folder or the file that holds the rules"
    case .failed: nil
    }
  }
}
