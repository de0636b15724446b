#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files as the benchmark reads them: as the product does, whole and into bytes of their own.
enum InputFile {
  /// What stops the run.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The paths of the `.yaml` files directly in a folder, in order.
  static func paths(in folder: String) throws -> [String] {
    guard let handle = opendir(folder) else { throw Failure(description: "cannot open the folder \(folder)") }
    defer { closedir(handle) }
    var paths: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".yaml") { paths.append("\(folder)/\(name)") }
    }
    return paths.sorted()
  }

  /// The bytes of a file.
  static func bytes(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure(description: "cannot open \(path)") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(description: "cannot look at \(path)") }
    let size = Int(status.st_size)
    return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        guard got > 0 else { throw Failure(description: "cannot read \(path)") }
        count += got
      }
    }
  }

  /// The processor time that this process has used, in seconds.
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
