/// One thing that was tested, as build servers show it.
package struct JUnitCase: Sendable {
  /// What it belongs to; cases of one suite stand together.
  package var suite: String
  /// What was tested.
  package var name: String
  /// The file that says so.
  package var file: String
  /// The 1-based line.
  package var line: Int
  /// What is wrong, in one line; `nil` where nothing is.
  package var failure: String?
  /// More about the failure; may be empty.
  package var detail: String
  /// What kind of failure it is; `nil` for none.
  package var type: String?
  /// Why it was not tested; `nil` where it was.
  package var skip: String?

  /// A case from its parts.
  package init(suite: String, name: String, file: String, line: Int, failure: String? = nil, detail: String = "") {
    self.suite = suite
    self.name = name
    self.file = file
    self.line = line
    self.failure = failure
    self.detail = detail
  }
}

/// Results of tests as JUnit XML, which build servers read.
///
/// Source: the format has no owner; this is the part on which Jenkins' `junit-10.xsd` and GitLab's reader agree.
package enum JUnitReporter {
  /// Writes cases, those of a suite next to each other. The text ends in a line break.
  package static func render(_ cases: [JUnitCase], name: String) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\(quoted(name)) \(counts(cases))>\n"
    var rest = cases[...]
    while let first = rest.first {
      let suite = rest.prefix { $0.suite == first.suite }
      rest = rest.dropFirst(suite.count)
      text += "  <testsuite name=\(quoted(first.suite)) \(counts(Array(suite)))>\n"
      for one in suite { text += render(one) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func counts(_ cases: [JUnitCase]) -> String {
    "tests=\"\(cases.count)\" failures=\"\(cases.count { $0.failure != nil })\" errors=\"0\" "
      + "skipped=\"\(cases.count { $0.skip != nil })\""
  }

  private static func render(_ one: JUnitCase) -> String {
    let start =
      "    <testcase classname=\(quoted(one.suite)) name=\(quoted(one.name)) file=\(quoted(one.file)) line=\"\(one.line)\""
    if let skip = one.skip { return start + ">\n      <skipped message=\(quoted(skip))/>\n    </testcase>\n" }
    guard let failure = one.failure else { return start + "/>\n" }
    let detail = MarkupText.escaped(one.detail)
    let type = one.type.map { " type=\(quoted($0))" } ?? ""
    return start + ">\n      <failure message=\(quoted(failure))\(type)>\(detail)</failure>\n    </testcase>\n"
  }

  private static func quoted(_ text: String) -> String { "\"\(MarkupText.escaped(text, isAttribute: true))\"" }
}
