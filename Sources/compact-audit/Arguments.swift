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

/// What a report is written as.
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
