import Findings
import Foundation
import Reporters
import Testing

@Suite("The page to sign")
struct HTMLReporterTests {
  /// Texts that would do something if they were taken for markup, or that hide and reorder what they stand beside. Each
  /// begins with a letter, so that an excerpt's underline covers one.
  static let hostile = [
    "a<script>alert(1)</script>", "a\"><img src=x onerror=alert(1)>", "a' onmouseover='alert(1)", "a</style></pre>",
    "a&lt;b&gt; &amp; &#0; &nosuch;", "a--> <!-- ]]> <![CDATA[", "a<a href=javascript:alert(1)>b</a>",
    "a\u{0}\u{1}\u{B}\u{1B}[31m\u{7F}\u{85}\u{9B}", "a\u{202E}b\u{202A}\u{2066}\u{2069}\u{200F}\u{61C}\u{FEFF}",
    "a\u{FFFE}\u{FFFF}\u{2028}\u{2029}", "a\r\n\tb", "a<bdi></html>", "a{{x}} ${x} <%= x %>",
    "aa\u{301}\u{301} 学校 🏫 العربية",
  ]

  /// A page whose every text is the one given.
  private static func page(of text: String) -> String {
    var report = CannedReport.report()
    report.asOf = text
    report.version = text
    report.switchedOff = [(text, text)]
    report.standardTitles = [1: text]
    report.ratingScale = RatingScale(ordered: [text])
    let marks = [
      ExcerptMark(cells: 0..<1, isPrimary: true, label: text), ExcerptMark(cells: 0..<1, isPrimary: false, label: text),
    ]
    guard var finding = report.files[0].findings.first(where: { !$0.related.isEmpty }) else { return "" }
    finding.rule = text
    finding.label = text
    finding.message = text
    finding.help = text
    finding.duty = .must
    finding.sources = [text, text]
    finding.related = Array(finding.related.prefix(1))
    finding.related[0].label = text
    finding.supports = text
    finding.ask = text
    finding.blocksSubmission = true
    finding.isAcknowledged = true
    finding.excerpt = Excerpt(lines: [ExcerptLine(number: 1, text: text, marks: marks)])
    finding.related[0].path = text
    if let excerpt = finding.excerpt {
      finding.otherExcerpts = [OtherExcerpt(path: text, start: finding.start, excerpt: excerpt)]
    }
    var bare = finding
    bare.excerpt = nil
    bare.severity = .info
    bare.outcome = .pending
    for index in report.files.indices {
      report.files[index].path = text
      report.files[index].organisation = text
      report.files[index].checkedWith = [text]
      report.files[index].heldBackElsewhere = [finding]
      report.files[index].findings = [finding, bare]
      report.files[index].supported = [
        SupportedRating(
          criterion: text, standard: 1, claimed: text, supported: text, because: [text], untested: [text])
      ]
    }
    report.ruleFaults = [report.files[0]]
    return HTMLReporter.render(report)
  }

  /// The tags of a page with the names of their attributes.
  private func skeleton(of page: String) -> [String] {
    page.split(separator: "<").map { part in
      let tag = String(part.prefix { $0 != ">" })
      return tag.replacing(#/="[^"]*"/#, with: "")
    }
  }

  @Test("a text is a text wherever it stands: the markup is that of a harmless one", arguments: hostile)
  func hostileTexts(text: String) {
    let page = Self.page(of: text)
    #expect(skeleton(of: page) == skeleton(of: Self.page(of: "ab")))
    let reordering = page.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20: scalar != "\t"
      case 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    #expect(reordering.isEmpty)
    #expect(!page.contains("alert(1)\"") && !page.contains("<script") && !page.contains("<img"))
  }

  @Test("a page of the same report has the same bytes, and nothing of it comes from elsewhere")
  func selfContained() {
    let pages = (0..<5).map { _ in HTMLReporter.render(CannedReport.report()) }
    #expect(Set(pages).count == 1)
    for attribute in ["src=", "srcset=", "style=", "action=", "http:", "https:", "url(", "@import", " on"] {
      let found = skeletonWithValues(of: pages[0]).filter { $0.contains(attribute) }
      #expect(found.isEmpty, "\(attribute) in \(found)")
    }
    let links = skeletonWithValues(of: pages[0]).filter { $0.contains("href=") }
    #expect(links.count == 2 && links.allSatisfy { $0.contains("href=\"#file-") })
  }

  private func skeletonWithValues(of page: String) -> [String] {
    page.split(separator: "<").map { String($0.prefix { $0 != ">" }) }
      .filter { !$0.hasPrefix("style") }
  }

  private func sheet(of page: String) throws -> String {
    let start = try #require(page.range(of: "<style>"))
    let end = try #require(page.range(of: "</style>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test("the policy allows the page's own style sheet, by its hash, and nothing else")
  func policy() throws {
    #expect(
      SHA256.hash("abc").map { String(format: "%02x", $0) }.joined()
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let page = HTMLReporter.render(CannedReport.clean)
    let hash = SHA256.hash(try sheet(of: page)).base64EncodedString()
    let policy = "default-src &#39;none&#39;; style-src &#39;sha256-\(hash)&#39;;"
    #expect(page.contains(policy), "HTMLStyle.hash is \(hash)")
    let sheet = try sheet(of: page)
    #expect(!sheet.contains("url(") && !sheet.contains("@import") && sheet.contains("@media print"))
  }

  @Test("each colour can be read on each ground, by day, by night and on paper")
  func contrast() throws {
    let sheet = try sheet(of: HTMLReporter.render(CannedReport.clean))
    let palettes = sheet.matches(of: #/:root \{([^}]*)\}/#).map { match in
      Dictionary(
        uniqueKeysWithValues: match.1.matches(of: #/--([a-z]+): #([0-9a-f]{6});/#).map {
          (String($0.1), Self.luminance(of: String($0.2)))
        })
    }
    #expect(palettes.count == 3)
    for palette in palettes {
      for ground in ["paper", "panel"] {
        for name in ["ink", "quiet", "error", "warning", "info", "good"] {
          #expect(Self.contrast(palette[name], palette[ground]) >= 4.5, "\(name) on \(ground)")
        }
        #expect(Self.contrast(palette["edge"], palette[ground]) >= 3, "edge on \(ground)")
      }
    }
  }

  /// Source: WCAG 2.2, relative luminance.
  private static func luminance(of colour: String) -> Double {
    let value = Int(colour, radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ left: Double?, _ right: Double?) -> Double {
    guard let left, let right else { return 0 }
    return (max(left, right) + 0.05) / (min(left, right) + 0.05)
  }

  static let hostilePages = hostile.map { page(of: $0) }
  static let pages = [
    HTMLReporter.render(CannedReport.report()), HTMLReporter.render(CannedReport.clean),
    HTMLReporter.render(CannedReport.rated()), HTMLReporter.render(RunReport(version: "1", asOf: "2026-11-23")),
  ]

  @Test("headings go down one level at a time, tables have captions and scopes, ids are unique", arguments: pages)
  func accessible(page: String) {
    #expect(page.contains("<html lang=\"en-GB\">") && page.contains("<title>"))
    let levels = page.matches(of: #/<h([1-6])/#).compactMap { Int($0.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    let tags = skeletonWithValues(of: page)
    #expect(tags.count { $0.hasPrefix("table") } == tags.count { $0.hasPrefix("caption") })
    #expect(tags.filter { $0.hasPrefix("th ") || $0 == "th" }.allSatisfy { $0.contains("scope=") })
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for reference in page.matches(of: #/ (?:aria-labelledby="|href="#)([^"]*)"/#) {
      #expect(ids.contains(String(reference.1)))
    }
  }

  @Test("every element that begins ends where it should", arguments: pages + hostilePages)
  func balanced(page: String) {
    var open: [String] = []
    for tag in skeleton(of: page).dropFirst() where !tag.hasPrefix("meta") {
      let name = String(tag.prefix { $0 != " " })
      if name.hasPrefix("/") {
        #expect(open.popLast() == String(name.dropFirst()))
      } else {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("what is quoted in backticks is shown as code, and a backtick that ends nothing as it stands")
  func quotations() {
    var report = CannedReport.report()
    report.files[0].findings[0].message = "`<b>` is not `x`, nor `y"
    let page = HTMLReporter.render(report)
    #expect(page.contains("</strong> <code>&lt;b&gt;</code> is not <code>x</code>, nor `y"))
  }

  @Test("what is narrowed to a standard says how much it leaves out, and decides nothing")
  func narrowed() {
    let whole = HTMLReporter.render(CannedReport.report())
    let page = HTMLReporter.render(CannedReport.report(standards: ["6"]))
    #expect(whole.contains("Not ready to submit") && page.contains("Not ready to submit"))
    #expect(page.contains("outside standard 6") && !whole.contains("outside standard"))
    #expect(!page.contains("action-plan/overdue</code> at") && whole.contains("action-plan/overdue</code> at"))
  }

  @Test("only a return that could be read has a place to sign")
  func signature() {
    #expect(HTMLReporter.render(CannedReport.report()).components(separatedBy: "class=\"sign\"").count == 2)
    var broken = CannedReport.clean
    broken.brokenRules = ["a/b"]
    #expect(HTMLReporter.render(broken).contains("Not known whether it is ready to submit"))
    #expect(HTMLReporter.render(CannedReport.clean).contains(">Ready to submit<"))
  }
}
