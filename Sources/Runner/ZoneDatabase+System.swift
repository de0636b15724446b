package import Timestamps

extension ZoneDatabase {
  /// The system's zones, each read when it is first asked for; empty where the system has no folder of them.
  package static let system = ZoneDatabase { name in
    guard case .success(let file) = SystemCall.open("/usr/share/zoneinfo/" + name) else { return nil }
    defer { SystemCall.shut(file.descriptor) }
    guard file.kind == .file, file.byteCount <= zoneByteLimit,
      case .success(let bytes) = SystemCall.bytes(of: file.descriptor, expecting: file.byteCount, limit: zoneByteLimit)
    else { return nil }
    return bytes
  }

  /// No zone's file has a tenth of this.
  private static let zoneByteLimit = 64 << 10
}
