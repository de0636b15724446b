import CivilDates
import Reporters

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the tool asks of the system it runs on: streams, their width, the environment, the clock.
enum Terminal {
  /// A stream of the process.
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  /// A reader that goes away ends the process, and nobody complains.
  static func letPipesBreakQuietly() { signal(SIGPIPE, SIG_DFL) }

  /// Leaves everything to the other threads, until one of them ends the process.
  static func sleep() -> Never {
    while true { pause() }
  }

  /// Ends the process.
  static func end(with status: Int32) -> Never { exit(status) }

  /// Whether a person looks at the stream.
  static func isInteractive(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// A variable of the environment; `nil` where it is not set or empty.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The cells of a line: what the terminal says, else `COLUMNS`, else 100.
  static func width(of stream: Stream) -> Int {
    var size = winsize()
    if ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return variable("COLUMNS").flatMap { Int($0) } ?? 100
  }

  /// Today where the user is. The one place that reads the clock.
  static var today: CivilDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// The processors that can be used at once.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Writes a text whole; a stream that takes no more ends the process with 2.
  static func write(_ text: String, to stream: Stream) {
    if let code = write(text, descriptor: stream.rawValue) {
      if stream == .output { write("error: the output could not be written: \(words(of: code))\n", to: .error) }
      end(with: 2)
    }
  }

  /// Writes bytes whole, as `write(_:to:)` does.
  static func write(bytes: [UInt8], to stream: Stream) {
    if let code = bytes.withUnsafeBytes({ write($0, descriptor: stream.rawValue) }) {
      Terminal.write("error: the output could not be written: \(words(of: code))\n", to: .error)
      end(with: 2)
    }
  }

  /// Writes a text to a file in place of what is there; gives what went wrong in words, or nil.
  static func write(_ text: String, toFile path: String) -> String? { write(text, toFile: path, O_TRUNC) }

  /// Writes a text behind what a file has; gives what went wrong in words, or nil.
  static func append(_ text: String, toFile path: String) -> String? { write(text, toFile: path, O_APPEND) }

  private static func write(_ text: String, toFile path: String, _ flag: Int32) -> String? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flag, 0o644)
    guard descriptor >= 0 else { return words(of: errno) }
    let code = write(text, descriptor: descriptor)
    guard close(descriptor) == 0 || code != nil else { return words(of: errno) }
    return code.map(words)
  }

  private static func words(of code: Int32) -> String { String(cString: strerror(code)) }

  private static func write(_ text: String, descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), descriptor: descriptor) }
  }

  /// Writes all bytes; gives the system's code where it cannot.
  private static func write(_ bytes: UnsafeRawBufferPointer, descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, part.baseAddress, part.count)
      #elseif canImport(Musl)
        let count = Musl.write(descriptor, part.baseAddress, part.count)
      #elseif canImport(Darwin)
        let count = Darwin.write(descriptor, part.baseAddress, part.count)
      #endif
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

// MARK: - Places

extension Terminal {
  /// The file that a step of GitHub Actions reads its summary from; `nil` outside such a step.
  static var stepSummary: String? { variable("GITHUB_STEP_SUMMARY") }

  /// The bytes of a file; `nil` where there is none.
  static func byteCount(ofFile path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// A path without links and detours, so that two that lead to one file are the same; of a file that is not there yet by
  /// its folder, and the path itself where that is missing too.
  static func canonical(_ path: String) -> String {
    if let whole = resolved(path) { return whole }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let lead = parts.dropLast().joined(separator: "/")
    guard let folder = resolved(parts.count == 1 ? "." : lead.isEmpty ? "/" : lead) else { return path }
    return folder + "/" + (parts.last ?? "")
  }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Where paths for services begin: the nearest folder upward with `.git` in it, else the one that we are in.
  static var reportPaths: ReportPaths {
    let folder = resolved(".") ?? "/"
    var names = folder.split(separator: "/")
    while !names.isEmpty {
      let candidate = "/" + names.joined(separator: "/")
      if access(candidate + "/.git", F_OK) == 0 { return ReportPaths(root: candidate, folder: folder) }
      names.removeLast()
    }
    return ReportPaths(root: folder, folder: folder)
  }
}
