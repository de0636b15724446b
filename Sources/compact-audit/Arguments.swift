import ArgumentParser
import CivilDates
import Findings

/// A day as `--as-of` takes it.
struct DayArgument: ExpressibleByArgument {
  let date: CivilDate

  init?(argument: String) {
    guard let date = CivilDate(iso: argument) else { return nil }
    self.date = date
  }
}

/// What a page of an explanation is written as.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, markdown
}

/// What a list is written as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// When to use colours.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// From which severity on a run fails.
enum FailThreshold: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info, never

  var severity: Severity? { Severity(rawValue: rawValue) }
}

/// What stops a verb and is no wrong use of it: said without a line on how the verb is used.
struct CommandFailure: Error {
  /// What is wrong, as it is printed after `error: `.
  let message: String

  init(_ message: String) { self.message = message }
}
