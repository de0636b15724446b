"""Reads a report with parsers that are not the tool's own, and prints its structure: all but the texts in it."""
import csv, html.parser, json, re, sys, xml.etree.ElementTree


def shape(value):
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [shape(inner) for inner in value]
    return type(value).__name__


def elements(node):
    return [node.tag, sorted(node.attrib), [elements(inner) for inner in node]]


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found.append([tag, [name for name, _ in attributes]])

    def handle_endtag(self, tag):
        self.found.append("/" + tag)


def commands(text):
    found = []
    for line in text.splitlines():
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        assert match, line
        found.append([match[1], [item.split("=", 1)[0] for item in match[2].split(",")]])
    return found


def cells(text):
    rows = list(csv.reader(text.splitlines(keepends=True)))
    assert len({len(row) for row in rows}) == 1
    assert not any(cell[:1] in "=+@\t\r" and cell for row in rows for cell in row), rows
    assert not any(cell.startswith("-") for row in rows for cell in row), rows
    return [len(row) for row in rows]


def markdown(text):
    plain = re.sub(r"`[^`]*`", "", text.replace("<!-- -->", "").replace("<br>", ""))
    assert not re.search(r"(?<!\\)[<>\[]", plain), text
    assert not re.search(r"@\w|://|www\.", re.sub(r"`[^`]*`", "", text)), text
    return [len(re.findall(r"(?<!\\)\|", line)) for line in text.splitlines()]


def structure(name, text):
    if name in ("json", "sarif", "sarif-github", "gitlab"):
        return shape(json.loads(text))
    if name in ("ndjson", "rdjsonl"):
        return [shape(json.loads(line)) for line in text.split("\n")[:-1]]
    if name == "junit":
        return elements(xml.etree.ElementTree.fromstring(text.encode()))
    if name == "csv":
        return cells(text)
    if name == "github":
        return commands(text)
    if name == "markdown":
        return markdown(text)
    if name == "html":
        tags = Tags()
        tags.feed(text)
        # What stands in backticks is shown as code, whoever wrote them.
        return [tag for tag in tags.found if tag not in (["code", []], "/code")]
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", text), text
    return text.count("\n")


# A format, then files; with `--schema FILE` first, each is held against a JSON Schema as well.
arguments = sys.argv[1:]
schema = None
if arguments[0] == "--schema":
    try:
        import jsonschema
        schema = json.load(open(arguments[1]))
    except ImportError:
        print("skipped: python has no jsonschema", file=sys.stderr)
    arguments = arguments[2:]
for path in arguments[1:]:
    text = open(path, encoding="utf-8", newline="").read()
    if schema:
        jsonschema.validate(json.loads(text), schema)
    print(json.dumps(structure(arguments[0], text)))
