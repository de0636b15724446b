import Foundation
import Reporters
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("JUnit XML")
struct JUnitReporterTests {
  /// What a standard XML parser makes of it.
  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) { elements.append((name, attributes)) }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }
  }

  @Test("is read back as it was meant, whatever stands in it")
  func readBack() throws {
    let awkward = "a < b && \"c\" > 'd' ]]> \u{1F9D2} tŷ\ttab\nline\rreturn"
    let rendered = JUnitReporter.render(
      [
        JUnitCase(suite: "a/one", name: awkward, file: "rules/a.yaml", line: 7),
        JUnitCase(
          suite: "a/one", name: "two", file: awkward, line: 9, failure: awkward, detail: "\(awkward)\u{1}\u{FFFE}"),
        JUnitCase(suite: "b/two", name: "three", file: "", line: 0, failure: "no", detail: ""),
      ], name: "rules & tests")
    let reader = Reader()
    let parser = XMLParser(data: Data(rendered.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(
      reader.elements.map(\.name) == [
        "testsuites", "testsuite", "testcase", "testcase", "failure", "testsuite", "testcase", "failure",
      ])
    #expect(reader.elements[0].attributes["name"] == "rules & tests")
    #expect(reader.elements[0].attributes["tests"] == "3" && reader.elements[0].attributes["failures"] == "2")
    #expect(reader.elements[1].attributes["tests"] == "2" && reader.elements[1].attributes["failures"] == "1")
    #expect(reader.elements[2].attributes["name"] == awkward && reader.elements[2].attributes["classname"] == "a/one")
    #expect(reader.elements[2].attributes["line"] == "7")
    #expect(reader.elements[4].attributes["message"] == awkward)
    #expect(reader.text.contains(awkward + "\u{FFFD}\u{FFFD}"))
  }

  @Test("of nothing is a document as well")
  func empty() {
    #expect(XMLParser(data: Data(JUnitReporter.render([], name: "none").utf8)).parse())
  }
}
