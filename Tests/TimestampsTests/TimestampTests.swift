import Testing
import Timestamps

@Suite("Timestamps and lengths of time")
struct TimestampTests {
  @Test(
    "a text of RFC 3339 is read and written back in UTC",
    arguments: [
      ("2009-02-13T23:31:30Z", "2009-02-13T23:31:30Z"), ("2026-04-02T09:30:00.500+01:00", "2026-04-02T08:30:00.5Z"),
      ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
      ("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"),
      ("1969-12-31T23:59:59.25Z", "1969-12-31T23:59:59.25Z"), ("2024-02-29t00:00:00z", "2024-02-29T00:00:00Z"),
      ("2026-01-01T00:00:00.1234567891Z", "2026-01-01T00:00:00.123456789Z"),
      ("0001-01-01T00:00:00-00:01", "0001-01-01T00:01:00Z"),
    ])
  func reading(text: String, expected: String) {
    #expect(Timestamp(rfc3339: Array(text.utf8)[...])?.description == expected)
  }

  @Test(
    "anything else is no timestamp",
    arguments: [
      "", "2009-02-13", "2009-02-13T23:31:30", "2009-02-13 23:31:30Z", "2009-02-30T00:00:00Z", "2009-02-13T24:00:00Z",
      "2009-02-13T23:60:00Z", "2009-02-13T23:31:60Z", "2009-02-13T23:31:30.Z", "2009-02-13T23:31:30ZZ",
      "2009-02-13T23:31:30+1:00", "2009-02-13T23:31:30+24:00", "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z",
      "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "2009-02-13T23:31:30.1",
    ])
  func refusing(text: String) {
    #expect(Timestamp(rfc3339: Array(text.utf8)[...]) == nil)
  }

  @Test(
    "a length of time is read and written back in seconds",
    arguments: [
      ("0", "0s"), ("1h30m", "5400s"), ("-1.5h", "-5400s"), ("1m1ms", "60.001s"), ("+.5s", "0.5s"), ("5.s", "5s"),
      ("1us", "0.000001s"), ("1µs", "0.000001s"), ("-1ns", "-0.000000001s"), ("0.0000000001s", "0s"),
      ("9223372036.854775807s", "9223372036.854775807s"), ("-9223372036.854775808s", "-9223372036.854775808s"),
      ("2562047h47m16.854775807s", "9223372036.854775807s"), ("1ms1s1m", "61.001s"),
    ])
  func readingLengths(text: String, expected: String) {
    #expect(ElapsedTime(Array(text.utf8)[...])?.description == expected)
  }

  @Test(
    "anything else is no length of time",
    arguments: [
      "", "-", "1", "s", ".s", "1d", "1h ", " 1h", "--1h", "1e3s", "9223372036.854775808s", "-9223372036.854775809s",
      "99999999999999999999h", "1h-1m", "0x1s",
    ])
  func refusingLengths(text: String) {
    #expect(ElapsedTime(Array(text.utf8)[...]) == nil)
  }

  @Test("sums and differences stay in range or are nothing")
  func arithmetic() throws {
    let first = try #require(Timestamp(seconds: Timestamp.range.lowerBound))
    let last = try #require(Timestamp(seconds: Timestamp.range.upperBound, nanoseconds: 999_999_999))
    #expect(last.adding(ElapsedTime(nanoseconds: 1)) == nil)
    #expect(first.adding(ElapsedTime(nanoseconds: -1)) == nil)
    #expect(first.adding(ElapsedTime(nanoseconds: 1))?.description == "0001-01-01T00:00:00.000000001Z")
    #expect(last.adding(ElapsedTime(nanoseconds: .min)) != nil)
    #expect(last.elapsed(since: first) == nil)
    let start = try #require(Timestamp(seconds: 0, nanoseconds: 900_000_000))
    let end = try #require(Timestamp(seconds: 9_223_372_037, nanoseconds: 100_000_000))
    #expect(end.elapsed(since: start)?.nanoseconds == 9_223_372_036_200_000_000)
    #expect(start.elapsed(since: end)?.nanoseconds == -9_223_372_036_200_000_000)
  }
}
