import Findings
import SourceText

// MARK: - Findings

extension HTMLReporter {
  /// A file's findings in groups, the gravest first, each in the order of the file. A group without any is left out.
  func addGroups(of file: FileReport, to writer: inout HTMLWriter) {
    let shown = file.findings.filter(report.isShown)
    if shown.isEmpty { writer.line("p", file.findings.isEmpty ? "Nothing was found." : "Nothing was found here.") }
    let hidden = file.findings.count - shown.count
    if hidden > 0 { writer.line("p", Self.sentence("not shown: \(RunWording.outside(hidden, report))")) }
    for (heading, findings) in Self.groups(shown) where !findings.isEmpty {
      writer.line("h4", "\(heading) (\(findings.count))")
      for finding in findings { add(finding, path: file.path, to: &writer) }
    }
  }

  private static func groups(_ findings: [LocatedFinding]) -> [(heading: String, findings: [LocatedFinding])] {
    let pending = findings.filter { $0.outcome == .pending }
    let blocking = findings.filter(\.keepsFromSubmitting)
    let others = findings.filter { $0.outcome != .pending && !$0.keepsFromSubmitting }
    return [("What keeps it from being submitted", blocking)]
      + Severity.allCases.reversed().map { severity in
        (severity.plural, others.filter { $0.severity == severity })
      } + [("Pending: not yet due", pending)]
  }

  private func add(_ finding: LocatedFinding, path: String, to writer: inout HTMLWriter) {
    writer.block("article", ["class": "finding \(finding.severity.rawValue)"]) { writer in
      writer.line("h5") { writer in
        writer.inline("strong", Self.sentence(finding.severity.rawValue, end: "") + ":")
        writer.write(quoting: " \(finding.message)\(finding.outcome.mark)")
      }
      writer.line("p", ["class": "detail"]) { writer in
        writer.inline("code", finding.rule)
        writer.write(" at ")
        writer.inline("bdi", finding.place(in: path))
      }
      add(finding.excerpt, to: &writer)
      for other in finding.otherExcerpts {
        writer.line("p", ["class": "detail"]) { writer in
          writer.write("In ")
          writer.inline("bdi", "\(other.path):\(other.start.line):\(other.start.column)")
        }
        add(other.excerpt, to: &writer)
      }
      Self.add(notes(on: finding), to: &writer)
    }
  }

  private func notes(on finding: LocatedFinding) -> [(name: String, values: [String])] {
    let untold = finding.excerpt == nil ? finding.related.prefix(finding.shownPlaceCount) : []
    let also = RunWording.places(of: finding)
    return [
      ("see also", untold.map { "\(RunWording.line(of: $0)): \($0.label)" }),
      ("also at", [also].compactMap { $0 }),
      ("acknowledged", [finding.acknowledgement].compactMap { $0 }),
      ("supports", [finding.supports.map(RunWording.words)].compactMap { $0 }),
      ("duty", [finding.duty?.meaning].compactMap { $0 }),
      ("sources", finding.sources),
      ("what mends it", [finding.help].compactMap { $0 }.filter { !$0.isEmpty }),
      ("question to ask", [finding.ask].compactMap { $0 }.filter { !$0.isEmpty }),
      ("more", ["compact-audit explain \(finding.rule)"]),
    ]
  }
}

// MARK: - Excerpts

extension HTMLReporter {
  /// The lines with what is meant underlined, then what is said of it: lines wrap, so nothing is told by its column.
  private func add(_ excerpt: Excerpt?, to writer: inout HTMLWriter) {
    guard let excerpt, !excerpt.lines.isEmpty else { return }
    let width = String(excerpt.lines.last?.number ?? 0).count
    let lines = excerpt.lines.map { $0.cut(to: TextStyle.excerptWidth) }
    writer.line("pre", ["dir": "ltr"]) { writer in
      var previous: Int?
      for line in lines {
        if let before = previous { writer.write(line.number > before + 1 ? "\n...\n" : "\n") }
        previous = line.number
        let number = String(line.number)
        let lead = String(repeating: " ", count: width - number.count)
        writer.inline("span", ["class": "number"], "\(lead)\(number) | ")
        for piece in line.pieces {
          guard let mark = piece.mark else {
            writer.write(piece.text)
            continue
          }
          writer.inline("mark", ["class": mark.isPrimary ? "main" : "related"], piece.text)
        }
      }
    }
    let labels = lines.flatMap { line in
      line.marks.compactMap { mark in mark.label.map { "line \(line.number), \(line.quotation(of: mark)): \($0)" } }
    }
    guard !labels.isEmpty else { return }
    writer.block("ul") { writer in for label in labels { writer.line("li") { $0.write(quoting: label) } } }
  }
}

extension ExcerptLine {
  /// The line cut where an underline begins or ends; where two lie over each other, the primary one counts.
  fileprivate var pieces: [(text: String, mark: ExcerptMark?)] {
    var pieces: [(text: String, mark: ExcerptMark?)] = []
    var cell = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let mark = mark(at: cell, width: DisplayWidth.of(scalar, after: previous))
      cell += DisplayWidth.of(scalar, after: previous)
      previous = scalar
      if let last = pieces.indices.last, pieces[last].mark == mark {
        pieces[last].text.unicodeScalars.append(scalar)
      } else {
        pieces.append((String(scalar), mark))
      }
    }
    // Where something would stand at the end of the line, there is no character to underline.
    for mark in marks where mark.cells.lowerBound >= cell { pieces.append((" ", mark)) }
    return pieces
  }

  /// The mark over a character; one of no width belongs to the character before it.
  private func mark(at cell: Int, width: Int) -> ExcerptMark? {
    let place = width == 0 ? max(0, cell - 1) : cell
    let over = marks.filter { $0.cells.contains(place) }
    return over.first { $0.isPrimary } ?? over.first
  }

  /// What a mark underlines, in quotation marks; the place where nothing stands yet.
  fileprivate func quotation(of mark: ExcerptMark) -> String {
    let words = pieces.filter { $0.mark == mark }.map(\.text).joined()
    return words.allSatisfy { $0 == " " } ? "where it would stand" : "“\(words)”"
  }
}

extension Severity {
  /// What a group of findings is called.
  fileprivate var plural: String {
    switch self {
    case .error: "Errors"
    case .warning: "Warnings"
    case .info: "Information"
    }
  }
}

extension Outcome {
  /// What a finding's message is followed by, where it says more than that something is not met.
  fileprivate var mark: String {
    switch self {
    case .pending: " (pending)"
    case .untestable: " (could not be tested)"
    default: ""
    }
  }
}
