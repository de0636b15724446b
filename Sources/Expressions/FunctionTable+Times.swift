extension FunctionTable {
  /// Timestamps and durations: the language definition's standard functions.
  static let times: [Function] = [
    conversion(
      "timestamp", .timestamp, .toTimestamp, from: [.timestamp, .text, .int],
      "A point in time, from a text such as `2026-04-02T09:30:00Z` or the seconds since 1970."),
    conversion(
      "duration", .duration, .toDuration, from: [.duration, .text],
      "A length of time, from a text such as `1h30m` or `-1.5s`."),
    part("getFullYear", .getFullYear, "The year of a timestamp.", "the year of {0}{ in the zone 1}"),
    part(
      "getMonth", .getMonth, "The month of a timestamp, January being 0.",
      "the month of {0}, counted from 0{ in the zone 1}"),
    part(
      "getDate", .getDate, "The day of the month of a timestamp, the first being 1.",
      "the day of the month of {0}{ in the zone 1}"),
    part(
      "getDayOfMonth", .getDayOfMonth, "The day of the month of a timestamp, the first being 0.",
      "the day of the month of {0}, counted from 0{ in the zone 1}"),
    part(
      "getDayOfYear", .getDayOfYear, "The day of the year of a timestamp, 1 January being 0.",
      "the day of the year of {0}, counted from 0{ in the zone 1}"),
    part(
      "getDayOfWeek", .getDayOfWeek, "The day of the week of a timestamp, Sunday being 0.",
      "the weekday of {0}{ in the zone 1}"),
    part(
      "getHours", .getHours, "The hour of a timestamp, or the whole hours of a duration.",
      "the hours of {0}{ in the zone 1}",
      ofDurations: true),
    part(
      "getMinutes", .getMinutes, "The minute of a timestamp, or the whole minutes of a duration.",
      "the minutes of {0}{ in the zone 1}", ofDurations: true),
    part(
      "getSeconds", .getSeconds, "The second of a timestamp, or the whole seconds of a duration.",
      "the seconds of {0}{ in the zone 1}", ofDurations: true),
    part(
      "getMilliseconds", .getMilliseconds,
      "The milliseconds after the second of a timestamp, or after the whole seconds of a duration.",
      "the milliseconds of {0}{ in the zone 1}", ofDurations: true),
  ]

  /// A part of a timestamp, in UTC or in a zone.
  private static func part(
    _ name: String, _ operation: Operation, _ summary: String, _ english: String, ofDurations: Bool = false
  ) -> Function {
    var signatures: [[ExpressionType]] = [[.timestamp], [.timestamp, .text]]
    if ofDurations { signatures.append([.duration]) }
    return Function(
      name: name,
      overloads: signatures.map { .init(parameters: $0, result: .int, isMethod: true, operation: operation) },
      summary: ofDurations ? summary : summary + " With a zone such as `Europe/London` or `+01:00`, there.",
      english: english, cost: 2)
  }
}
