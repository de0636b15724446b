package import Findings

/// The report as a page that the person who endorses a return can read, print and sign.
///
/// The page stands for itself: it loads nothing, runs nothing and sends nothing, and its own policy forbids it to.
package struct HTMLReporter {
  let report: RunReport
  var writer = HTMLWriter()

  /// Renders a run, ending in a line feed: a section a file. The same report gives the same bytes.
  ///
  /// Complexity: O(findings × log findings + files × rules).
  package static func render(_ report: RunReport) -> String {
    var page = HTMLReporter(report: report)
    page.addPage()
    return page.writer.text + "\n"
  }

  private init(report: RunReport) { self.report = report }

  private static let policy =
    "default-src 'none'; style-src 'sha256-\(HTMLStyle.hash)'; base-uri 'none'; form-action 'none'"

  private mutating func addPage() {
    let files = report.files
    let title = "Check as of \(report.asOf)"
    let subject = files.count == 1 ? files[0].organisation ?? files[0].path : "\(files.count) files"
    let page = self
    writer.block("html", ["lang": "en-GB"]) { writer in
      writer.block("head") { writer in
        writer.void("meta", ["charset": "utf-8"])
        writer.void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
        writer.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        writer.void("meta", ["name": "referrer", "content": "no-referrer"])
        writer.line("title", "\(subject): \(title)")
        writer.style(HTMLStyle.sheet)
      }
      writer.block("body") { writer in
        writer.block("main") { writer in
          writer.line("h1", title)
          page.addContents(to: &writer)
          page.addFaultsBesides(to: &writer)
          for (number, file) in files.enumerated() { page.add(file, number: number + 1, to: &writer) }
          if files.count != 1 { page.addTotals(to: &writer) }
        }
        writer.block("footer") { writer in
          writer.line("p", ["class": "detail"], "Written by compact-audit \(page.report.version).")
        }
      }
    }
  }

  /// Links to the files, where there are several.
  private func addContents(to writer: inout HTMLWriter) {
    guard report.files.count > 1 else { return }
    writer.block("nav", ["aria-label": "Files"]) { writer in
      writer.block("ul") { writer in
        for (number, file) in report.files.enumerated() {
          writer.line("li") { writer in
            writer.inline("a", ["href": "#file-\(number + 1)"], Self.heading(of: file))
            if let readiness = Readiness(of: file, in: report) { writer.write(": \(readiness.heading)") }
          }
        }
      }
    }
  }

  /// Faults of the rule set's own files, and of files of earlier cycles.
  private func addFaultsBesides(to writer: inout HTMLWriter) {
    guard !report.faultsBesides.isEmpty else { return }
    writer.block("section", ["class": "file", "aria-labelledby": "besides"]) { writer in
      writer.line("h2", ["id": "besides"], "Faults of what was given besides")
      for file in report.faultsBesides {
        writer.line("h3", file.path)
        addGroups(of: file, to: &writer)
      }
    }
  }

  /// The counts of the whole run, where there are several files or none.
  private func addTotals(to writer: inout HTMLWriter) {
    let summary = report.summary
    writer.block("section", ["class": "file", "aria-labelledby": "totals"]) { writer in
      writer.line("h2", ["id": "totals"], RunWording.checked(summary, report))
      Self.add(RunWording.lines(summary, report).map { ($0.name, [$0.content]) }, to: &writer)
      writer.line("p", ["class": "caution"], RunSummary.caution)
    }
  }

  static func heading(of file: FileReport) -> String { file.organisation ?? file.path }

  /// Names with their values; a name without values is left out.
  static func add(_ facts: [(name: String, values: [String])], to writer: inout HTMLWriter) {
    let facts = facts.filter { !$0.values.isEmpty }
    guard !facts.isEmpty else { return }
    writer.block("dl") { writer in
      for fact in facts {
        writer.line("dt", fact.name.prefix(1).uppercased() + fact.name.dropFirst())
        for value in fact.values { writer.line("dd") { $0.write(quoting: value) } }
      }
    }
  }
}
