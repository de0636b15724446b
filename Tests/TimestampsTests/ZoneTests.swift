import CivilDates
import Foundation
import TestSupport
import Testing
import Timestamps

@Suite("Time zones")
struct ZoneTests {
  static let database = ZoneDatabase { name in
    FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)").map { Array($0) }
  }

  @Test(
    "a fixed distance from UTC",
    arguments: [
      ("+01:00", 3600), ("-02:30", -9000), ("02:00", 7200), ("-00:00", 0), ("+23:59", 86_340),
    ] as [(String, Int?)] + ["+1:00", "+24:00", "+01:60", "0100", "", "UTC", "+01:00:00"].map { ($0, nil) })
  func fixed(text: String, expected: Int?) {
    #expect(ZoneOffset.seconds(of: Array(text.utf8)[...]) == expected)
  }

  @Test("a zone's clocks agree with the platform's, in the past and long after the last change that is written down")
  func platform() throws {
    var random = SeededGenerator(seed: 1884)
    let names = [
      "Europe/London", "America/New_York", "Australia/Sydney", "Asia/Kathmandu", "Asia/Tokyo", "America/St_Johns",
      "Pacific/Auckland",
    ]
    for name in names {
      guard let zone = Self.database[name], let platform = TimeZone(identifier: name) else {
        print("skipped: the zone \(name), which this system does not have")
        continue
      }
      for _ in 0..<500 {
        let seconds = Int64.random(in: 200_000_000...4_000_000_000, using: &random)
        let time = try #require(Timestamp(seconds: seconds))
        let expected = platform.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        #expect(zone.offset(at: time) == expected, "\(name) at \(time), seed 1884")
      }
    }
  }

  @Test("a name never leaves the folder of zones")
  func names() {
    let everything = ZoneDatabase { name in
      Issue.record("asked for \(name)")
      return nil
    }
    for name in ["", "/etc/passwd", "../passwd", "Europe/../x", "Europe//London", "a.b", "Europe/", "é", "a b"] {
      #expect(everything[name] == nil)
    }
    #expect(everything["UTC"]?.offset(at: Self.epoch) == 0)
    #expect(ZoneDatabase.empty["Europe/London"] == nil)
  }

  static let epoch = Timestamp(rfc3339: Array("1970-01-01T00:00:00Z".utf8)[...]).unsafelyUnwrapped

  /// A zone's file with one type, no change and a last line.
  private static func file(_ footer: String) -> [UInt8] {
    let counts: [UInt8] = [0, 0, 0, 0, 1, 1].flatMap { [0, 0, 0, $0] }
    let header = Array("TZif2".utf8) + Array(repeating: 0, count: 15) + counts
    let data: [UInt8] = [0, 0, 0, 0, 0, 0, 0]
    return header + data + header + data + Array("\n\(footer)\n".utf8)
  }

  @Test(
    "the rule of every year, north and south, by weekday and by day of the year",
    arguments: [
      ("GMT0BST,M3.5.0/1,M10.5.0", "2050-03-27T00:59:59Z", 0),
      ("GMT0BST,M3.5.0/1,M10.5.0", "2050-03-27T01:00:00Z", 3600),
      ("GMT0BST,M3.5.0/1,M10.5.0", "2050-10-30T00:59:59Z", 3600),
      ("GMT0BST,M3.5.0/1,M10.5.0", "2050-10-30T01:00:00Z", 0),
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2051-01-01T00:00:00Z", 39_600),
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2051-07-01T00:00:00Z", 36_000),
      ("<+0545>-5:45", "2051-07-01T00:00:00Z", 20_700), ("EST5", "2051-07-01T00:00:00Z", -18_000),
      ("A0B,J60/0,J61/0", "2052-03-01T00:00:00Z", 3600), ("A0B,J60/0,J61/0", "2052-02-29T00:00:00Z", 0),
      ("A0B,59/0,60/0", "2052-02-29T00:00:00Z", 3600), ("A0B,59/0,60/0", "2052-03-01T00:00:00Z", 0),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2050-03-27T00:59:59Z", -7200),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2050-03-27T01:00:00Z", -3600),
      ("nonsense", "2051-07-01T00:00:00Z", 0), ("A0B,M13.1.0,M1.1.0", "2051-07-01T00:00:00Z", 0),
    ])
  func yearly(footer: String, time: String, expected: Int) throws {
    let zone = try #require(ZoneRules(tzif: Self.file(footer)))
    let time = try #require(Timestamp(rfc3339: Array(time.utf8)[...]))
    #expect(zone.offset(at: time) == expected)
  }

  @Test("a damaged file is no zone, or a zone that answers, and never a trap")
  func damaged() {
    guard let whole = FileManager.default.contents(atPath: "/usr/share/zoneinfo/Europe/London").map({ Array($0) })
    else {
      print("skipped: damaged zones, since this system has none")
      return
    }
    var random = SeededGenerator(seed: 7)
    for length in stride(from: 0, to: whole.count, by: 7) {
      _ = ZoneRules(tzif: Array(whole.prefix(length)))?.offset(at: Self.epoch)
    }
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<min(bytes.count, 400), using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = ZoneRules(tzif: bytes)?.offset(at: Self.epoch)
    }
    #expect(ZoneRules(tzif: []) == nil)
    #expect(ZoneRules(tzif: whole) != nil)
  }
}
