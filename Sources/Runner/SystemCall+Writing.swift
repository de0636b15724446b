#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension SystemCall {
  /// The permissions of a file; `nil` where nobody or not this user may write to it.
  static func writableMode(of path: String) -> UInt32? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o222 != 0, access(path, W_OK) == 0 else { return nil }
    return UInt32(status.st_mode & 0o7777)
  }

  /// Writes a file that is not there yet, to the disk; takes it away again where that fails. It gets the permissions `mode`,
  /// where that is `nil` those of any new file.
  static func write(_ bytes: [UInt8], toNew path: String, mode: UInt32?) -> Result<Void, Code> {
    let descriptor = openNew(path)
    guard descriptor >= 0 else { return .failure(Code(errno)) }
    var code: Int32 = 0
    var written = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count, code == 0 {
        let count = writeBytes(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
        if count > 0 { written += count } else if count == 0 || errno != EINTR { code = count == 0 ? EIO : errno }
      }
    }
    if code == 0, let mode, fchmod(descriptor, mode_t(mode)) != 0 { code = errno }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code != 0 else { return .success(()) }
    remove(path)
    return .failure(Code(code))
  }

  /// Gives a file another's name, in its place; the code where that fails.
  static func rename(_ path: String, to other: String) -> Code? {
    let result = renameFile(path, other)
    return result == 0 ? nil : Code(errno)
  }

  /// Takes a file away.
  static func remove(_ path: String) { unlink(path) }
}

// Outside the extension the system's own functions go by their names.

private func openNew(_ path: String) -> Int32 { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }

private func renameFile(_ path: String, _ other: String) -> Int32 { rename(path, other) }

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
