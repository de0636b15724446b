extension FunctionTable {
  /// What a reader of a sentence must know of a function beside its pattern; `nil` for most.
  package static func note(on name: String) -> String? { notes[name] }

  private static let notes: [String: String] = [
    "plusMonths": "Months are calendar months: the same day of the month, or its last day where it has no such day.",
    "monthsBetween": "Months are whole calendar months.",
    "workingDayDeadline":
      "Working days are Mondays to Fridays that are not in the table of bank holidays. They are counted from the next day"
      + " on: the first working day after a date is 1 working day after it, whatever day the date was. Where the table"
      + " does not have the year, nothing can be worked out.",
    "workingDaysBetween":
      "Working days are Mondays to Fridays that are not in the table of bank holidays, counted from the next day on.",
    "record":
      "Where a reference names nothing that is there, it cannot be followed, and what hangs on it is not known.",
  ]
}
