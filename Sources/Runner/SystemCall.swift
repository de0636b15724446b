#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls to the system that reading needs, without pointers outside.
enum SystemCall {
  /// What stands at a path.
  enum Kind {
    case file, folder, link, other
  }

  /// The system's words for an error code.
  static func words(of code: Int32) -> String { String(cString: strerror(code)) }

  /// What stands at a path, the link itself where `followsLinks` is false; an error code where nothing can be told.
  static func kind(at path: String, followsLinks: Bool) -> Result<Kind, Code> {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return .failure(Code(errno)) }
    return .success(kind(of: status))
  }

  /// The size of a file; `nil` where nothing can be told.
  static func byteCount(at path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// What the system calls a path once links and dots are followed; `nil` where nothing is there.
  static func canonicalPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The names in a folder, without `.` and `..`, in no order.
  static func names(in folder: String) -> Result<[String], Code> {
    guard let stream = opendir(folder) else { return .failure(Code(errno)) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return .success(names)
  }

  /// An error code of the system.
  struct Code: Error {
    let number: Int32
    init(_ number: Int32) { self.number = number }

    var isMissing: Bool { number == ENOENT || number == ENOTDIR }
    var isRefused: Bool { number == EACCES || number == EPERM }
    var isFolder: Bool { number == EISDIR }
    var isThere: Bool { number == EEXIST }
  }

  /// Opens for reading without waiting for a pipe's other end; gives the descriptor, what it is and its size in bytes.
  static func open(_ path: String) -> Result<(descriptor: Int32, kind: Kind, byteCount: Int), Code> {
    #if canImport(Glibc)
      let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    #elseif canImport(Musl)
      let descriptor = Musl.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    #elseif canImport(Darwin)
      let descriptor = Darwin.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    #endif
    guard descriptor >= 0 else { return .failure(Code(errno)) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      return .failure(Code(code))
    }
    return .success((descriptor, kind(of: status), Int(status.st_size)))
  }

  /// Closes a descriptor.
  static func shut(_ descriptor: Int32) { close(descriptor) }

  /// Reads to the end, or until one byte more than the limit has come.
  static func bytes(of descriptor: Int32, expecting byteCount: Int, limit: Int) -> Result<[UInt8], Code> {
    var bytes: [UInt8] = []
    var capacity = max(min(byteCount, limit) + 1, 1 << 14)
    while bytes.count <= limit {
      let start = bytes.count
      var code: Int32 = 0
      let wanted = capacity
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        while count < wanted {
          let got = read(descriptor, buffer.baseAddress.map { $0 + count }, wanted - count)
          if got > 0 {
            count += got
          } else if got == 0 {
            return
          } else if errno != EINTR {
            code = errno
            return
          }
        }
      }
      if code != 0 { return .failure(Code(code)) }
      if start == 0 { bytes = chunk } else { bytes += chunk }
      if chunk.count < wanted { break }
      capacity = 1 << 16
    }
    return .success(bytes)
  }

  private static func kind(of status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}
