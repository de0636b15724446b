extension FunctionTable {
  /// What a reader of a sentence must know of a function beside its pattern; `nil` for most.
  package static func note(on name: String) -> String? { notes[name] }

  /// The functions whose result hangs on which days are working days.
  package static let ofWorkingDays: Set<String> = ["workingDayDeadline", "workingDaysBetween"]

  private static let notes: [String: String] = [
    "plusMonths": "Months are calendar months: the same day of the month, or its last day where it has no such day.",
    "monthsBetween": "Months are whole calendar months.",
    "record":
      "Where a reference names nothing that is there, it cannot be followed, and what hangs on it is not known.",
  ]
}
