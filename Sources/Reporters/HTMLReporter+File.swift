import Findings

// MARK: - One file

extension HTMLReporter {
  /// A file's section: whether it is ready, what to do next, its standards, its findings, its counts, a place to sign.
  func add(_ file: FileReport, number: Int, to writer: inout HTMLWriter) {
    let id = "file-\(number)"
    var alone = report
    alone.files = [file]
    if report.files.count > 1 {
      alone.skippedFileCount = 0
      alone.ruleFaults = []
      alone.inputFaults = []
    }
    writer.block("section", ["class": "file", "aria-labelledby": id]) { writer in
      writer.line("h2", ["id": id]) { $0.inline("bdi", Self.heading(of: file)) }
      if file.organisation != nil {
        writer.line("p", ["class": "detail"]) { writer in
          writer.write("File: ")
          writer.inline("bdi", file.path)
        }
      }
      addReadiness(of: file, to: &writer)
      addSteps(of: file, to: &writer)
      addStandards(of: file, id: "\(id)-standards", to: &writer)
      writer.line("h3", "Findings")
      addGroups(of: file, to: &writer)
      writer.line("h3", "Counts")
      Self.add(RunWording.lines(alone.summary, alone).map { ($0.name, [$0.content]) }, to: &writer)
      writer.line("p", ["class": "caution"], RunSummary.caution)
      if file.isReadyToSubmit != nil, !file.isUnreadable { addSignature(to: &writer) }
    }
  }

  private func addReadiness(of file: FileReport, to writer: inout HTMLWriter) {
    guard let readiness = Readiness(of: file, in: report) else { return }
    writer.block("div", ["class": readiness == .ready ? "ready yes" : "ready no"]) { writer in
      writer.line("h3", readiness.heading)
      writer.line("p", Self.sentence(readiness.note(on: file)))
    }
  }

  private func addSteps(of file: FileReport, to writer: inout HTMLWriter) {
    let steps = NextStep.first(of: [file], in: report)
    guard !steps.isEmpty else { return }
    writer.line("h3", NextStep.heading(steps.count))
    writer.block("ol") { writer in
      for step in steps {
        writer.block("li") { writer in
          writer.line("div") { $0.write(quoting: Self.sentence(step.act)) }
          writer.line("div", ["class": "detail"]) { $0.write(quoting: step.detail) }
        }
      }
    }
  }

  private func addStandards(of file: FileReport, id: String, to writer: inout HTMLWriter) {
    let standards = StandardSupport.shown(of: file, in: report)
    guard !standards.isEmpty else { return }
    writer.line("h3", ["id": id], StandardSupport.heading)
    // A narrow screen scrolls the table and not the page, with the keyboard too.
    writer.block("div", ["class": "wide", "role": "region", "aria-labelledby": id, "tabindex": "0"]) { writer in
      writer.block("table") { writer in
        writer.line("caption", "Standards, the ratings claimed, and what supports them")
        writer.block("thead") { writer in
          writer.block("tr") { writer in
            for name in StandardSupport.columns + ["why", "not tested"] {
              writer.line("th", ["scope": "col"], Self.sentence(name, end: ""))
            }
          }
        }
        writer.block("tbody") { writer in for standard in standards { add(standard, to: &writer) } }
      }
    }
  }

  private func add(_ standard: StandardSupport, to writer: inout HTMLWriter) {
    let cells = standard.cells(in: report)
    writer.block("tr") { writer in
      writer.line("th", ["scope": "row"], cells[0])
      for cell in cells.dropFirst() { writer.line("td", cell) }
      for reasons in [standard.because, standard.untested] {
        let texts = reasons.map { "\($0.criteria.joined(separator: ", ")): \($0.rule)" }
        writer.line("td", texts.isEmpty ? "-" : texts.joined(separator: "; "))
      }
    }
  }

  private func addSignature(to writer: inout HTMLWriter) {
    writer.block("table", ["class": "sign"]) { writer in
      writer.line("caption", "Endorsed, having read the return and this page")
      writer.block("tbody") { writer in
        for name in ["Name", "Role", "Capacity in which it is endorsed", "Signature", "Date"] {
          writer.block("tr") { writer in
            writer.line("th", ["scope": "row"], name)
            writer.line("td", "")
          }
        }
      }
    }
  }

  /// A text as a sentence: a capital first, a stop last.
  static func sentence(_ text: String, end: String = ".") -> String {
    let stop = text.last.map { ".?!".contains($0) } ?? true ? "" : end
    return text.prefix(1).uppercased() + text.dropFirst() + stop
  }
}
