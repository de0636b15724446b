/// The examples of the reference: expressions over the sample return. What they give is worked out, never written here.
enum Examples {
  /// The return that every example looks at.
  static let sample = """
    compact_audit: 1
    organisation: {name: Example Primary School, reference: EXAMPLE-S, setting: education, employees: 40, volunteers: 8}
    audit: {completed_on: 2026-10-02}
    answers:
      - criterion: "5.7"
        rating: good
        summary: Everyone was trained, and the matrix says when.
        reviewed_on: 2026-09-21
        evidence: [{ref: E-matrix}, {ref: E-survey}]
      - criterion: "5.8"
        rating: outstanding
        evidence: [{ref: E-lost}]
      - criterion: "5.10"
    evidence:
      - {id: E-matrix, kind: training, dated: 2026-09-01, shows: implementation, reached: 50, population: 50}
      - {id: E-survey, kind: survey, dated: 2025-06-30, shows: impact}
    action_plan: []

    """

  /// The day of the check of every example.
  static let asOf = "2026-11-26"

  /// A part of the language that is no function: what it is called, what it does, examples.
  typealias Form = (name: String, summary: String, examples: [String])

  static let forms: [Form] = [
    (
      "has(record.field)",
      "Whether a field is written and not blank. Unknown only where what is written there cannot be read.",
      ["has(audit.completed_on)", "has(audit.endorsed_on)", "answers.map(a, has(a.rating))"]
    ),
    (
      "a && b, a || b, !a",
      "And, or, not. A part that settles the whole settles it also where the other is unknown.",
      [
        "true && false", "audit.endorsed_on > as_of && false", "audit.endorsed_on > as_of || true",
        "!(audit.endorsed_on > as_of)",
      ]
    ),
    (
      "condition ? a : b", "One value where a condition holds, another where it does not.",
      ["has(audit.endorsed_on) ? 'endorsed' : 'not endorsed'"]
    ),
    (
      "==, !=, <, <=, >, >=",
      "Comparisons: of numbers, texts, dates, and values of an ordered enumeration. Only like is compared with like.",
      [
        "audit.completed_on < date('2026-10-03')", "answers[0].rating < 'outstanding'", "organisation.employees >= 40",
        "organisation.setting == 'education'", "[1, 2] == [1, 2]",
      ]
    ),
    (
      "a in list", "Whether a list holds a value, or a map a key.",
      ["answers[0].rating in ['good', 'outstanding']", "'a' in {'a': 1}"]
    ),
    (
      "+, -, *, /, %", "Sums of numbers; `+` also joins texts and lists.",
      ["organisation.employees + organisation.volunteers", "7 / 2", "7 % 2", "7.0 / 2.0", "'5' + '.7'", "[1] + [2, 3]"]
    ),
    (
      "record.field, list[i], map[key]", "A part of a value. Positions count from 0.",
      ["answers[1].rating", "{'a': 1}['a']"]
    ),
    (
      "list.all(x, condition)", "Whether a condition holds of every item; true where there is none.",
      ["answers.all(a, has(a.rating))", "[].all(n, n > 0)", "evidence.all(e, e.reached >= e.population)"]
    ),
    (
      "list.exists(x, condition)", "Whether a condition holds of at least one item.",
      ["answers.exists(a, a.rating == 'outstanding')", "evidence.exists(e, e.reached < e.population)"]
    ),
    (
      "list.exists_one(x, condition)", "Whether a condition holds of exactly one item.",
      ["[1, 2, 2].exists_one(n, n == 1)"]
    ),
    (
      "list.filter(x, condition)", "The items of which a condition holds.",
      ["answers.filter(a, has(a.rating)).map(a, a.criterion)"]
    ),
    (
      "list.map(x, value), list.map(x, condition, value)",
      "A value for each item, or for each of which a condition holds.",
      ["evidence.map(e, e.id)", "evidence.map(e, e.kind == 'survey', e.id)"]
    ),
    (
      "list.transformList(i, x, value), map.transformMap(k, x, value), map.transformMapEntry(k, x, {…})",
      "A list or map made of another, with the position or key at hand.",
      [
        "['a', 'b'].transformList(i, x, string(i) + x)", "{'a': 1}.transformMap(k, x, x + 1)",
        "{'a': 1}.transformMapEntry(k, x, {x: k})",
      ]
    ),
    ("cel.bind(name, value, expression)", "An expression with a name for a part of it.", ["cel.bind(n, 6 * 7, n + n)"]),
    (
      "optional.optMap(x, value)", "An optional value made of another, where there is one.",
      ["{'a': 1}[?'a'].optMap(x, x + 1).orValue(0)", "{'a': 1}[?'b'].optMap(x, x + 1).orValue(0)"]
    ),
  ]

  /// Examples by the function's name.
  static let functions: [String: [String]] = [
    "record": ["record(answers[0].evidence[0].ref).kind", "record(answers[1].evidence[0].ref).kind"],
    "resolved": ["resolved(answers[0].evidence[0].ref)", "resolved(answers[1].evidence[0].ref)"],
    "referring": [
      "referring(answers, record(answers[0].criterion)).map(a, a.rating)",
      "referring(answers, record(answers[0].evidence[0].ref)).map(a, a.criterion)",
    ],
    "recorded": ["recorded(action_plan)", "recorded(allegations)"],
    "known": ["known(action_plan)", "known(allegations)", "known(answers[0].rating)"],
    "failed": ["failed(record(answers[0].criterion), ['evidence/'])"],
    "untested": ["untested(record(answers[0].criterion), ['evidence/'])"],
    "size": ["size(answers)", "'Tŷ Gwyn'.size()", "size(allegations)"],
    "first": ["first(evidence.map(e, e.id))", "first(action_plan)", "[].first().hasValue()"],
    "join": ["['a', 'b'].join(', ')", "['a', 'b'].join()"],
    "startsWith": ["answers[0].criterion.startsWith('5.')"],
    "endsWith": ["answers[0].criterion.endsWith('.7')"],
    "contains": ["answers[0].summary.contains('matrix')", "answers[0].summary.contains('Matrix')"],
    "nearest": ["nearest('E-matrx', evidence.map(e, e.id))", "nearest('minutes', evidence.map(e, e.id))"],
    "hasDifferentLetters": ["hasDifferentLetters('n/a')", "hasDifferentLetters('XXxx.')"],
    "wordCount": ["wordCount('Up-to-date, in Mum\\'s log')", "wordCount(answers[0].summary)"],
    "mentionsOnly": [
      "'To follow.'.mentionsOnly(['to follow', 'tbc'])", "mentionsOnly('To follow in May', ['to follow', 'tbc'])",
    ],
    "sentences": [
      "sentences('We met St. Mary\\'s, e.g. on 2.5. It helped!')", "sentences(answers[0].summary)",
      "sentences('- one\\n- two')",
    ],
    "mentions": [
      "'It is Up-to-date, and up to dates'.mentions(['up to date'])",
      "size(answers[0].summary.mentions(['matrices', 'everyone'])) > 0",
      "mentions('fully embedded', ['embedded', 'fully embedded'])",
    ],
    "properNames": ["properNames('We learned from Ada Lovell and J. Marsh, the DSL')"],
    "near": [
      "near(writtenDates('Born 4 May 2014, seen 1 June 2026'), mentions('Born 4 May 2014, seen 1 June 2026', ['born']), 1)",
      "size(near(writtenDates('DOB is not kept. On 4 May 2024 it went.'), ['DOB'], 9))",
    ],
    "following": [
      "following(mentions('Of 2024, not 2026', ['2024', '2026']), mentions('Of 2024, not 2026', ['not']), 1)",
      "following(mentions('Not now. 2026 will do.', ['2026']), mentions('Not now. 2026 will do.', ['not']), 9)",
    ],
    "outside": [
      "outside(mentions('Blue sky, deep blue sea', ['blue']), mentions('Blue sky, deep blue sea', ['deep blue']))"
    ],
    "together": [
      "together([mentions('Tell her. Do it today.', ['tell']), mentions('Tell her. Do it today.', ['today'])], 2)",
      "together([mentions('Tell her. Do it today.', ['tell']), mentions('Tell her. Do it today.', ['today'])], 1)",
    ],
    "fieldName": ["texts.map(text, fieldName(text))", "fieldName('made up')"],
    "nearDuplicates": [
      "nearDuplicates(answers, 'summary', 0.85)",
      "nearDuplicates(evidence + evidence, 'id', 1.0).map(group, size(group))",
    ],
    "date": ["date('2026-04-02')"],
    "plusDays": ["plusDays(date('2026-12-31'), 1)", "plusDays(date('2026-03-01'), -1)"],
    "plusMonths": ["plusMonths(date('2026-01-31'), 1)", "plusMonths(reference_date, -24)"],
    "daysBetween": ["daysBetween(date('2026-04-02'), date('2026-05-02'))", "daysBetween(as_of, reference_date)"],
    "monthsBetween": ["monthsBetween(date('2026-01-31'), date('2026-03-30'))"],
    "workingDayDeadline": [
      "workingDayDeadline(date('2026-04-02'), 1)", "workingDayDeadline(date('2026-11-21'), 1)",
      "workingDayDeadline(date('2018-04-02'), 1)",
    ],
    "workingDaysBetween": ["workingDaysBetween(date('2026-04-02'), date('2026-04-08'))"],
    "nhsNumbers": ["size(nhsNumbers('number 943 476 5919'))", "nhsNumbers('number 943 476 5918')"],
    "upns": ["size(upns('pupil A123456789012'))"],
    "emailAddresses": ["size(emailAddresses('Write to office@school.example or ring.'))", "emailAddresses('a@b')"],
    "telephoneNumbers": ["size(telephoneNumbers('Ring (023) 9201 4417 or +44 7700 900417.'))"],
    "writtenDates": [
      "writtenDates('2.11.2015, 17 April 2014, April 17th 2014 and 2014-04-17')", "writtenDates('May 2014, 14/11')",
    ],
    "digitsOf": ["digitsOf('room (0)23, ext. 4417')"],
    "matches": ["answers[0].summary.matches('matrix (says|shows)')", "matches('E-12', '^E-[0-9]+$')"],
    "timestamp": [
      "timestamp('2026-04-02T09:30:00Z') + duration('36h')",
      "timestamp('2026-04-03T00:00:00Z') - timestamp('2026-04-02T09:30:00Z')",
    ],
    "duration": ["duration('1h30m')"],
    "getFullYear": ["timestamp('2026-04-02T09:30:00Z').getFullYear()"],
    "getMonth": ["timestamp('2026-04-02T09:30:00Z').getMonth()"],
    "getDate": ["timestamp('2026-04-02T09:30:00Z').getDate()"],
    "getDayOfMonth": ["timestamp('2026-04-02T09:30:00Z').getDayOfMonth()"],
    "getDayOfYear": ["timestamp('2026-04-02T09:30:00Z').getDayOfYear()"],
    "getDayOfWeek": ["timestamp('2026-04-02T09:30:00Z').getDayOfWeek()"],
    "getHours": [
      "timestamp('2026-04-02T09:30:00Z').getHours()", "timestamp('2026-04-02T09:30:00Z').getHours('+01:00')",
      "duration('90m').getHours()",
    ],
    "getMinutes": ["timestamp('2026-04-02T09:30:00Z').getMinutes()", "duration('90m').getMinutes()"],
    "getSeconds": ["timestamp('2026-04-02T09:30:15Z').getSeconds()", "duration('90m').getSeconds()"],
    "getMilliseconds": ["timestamp('2026-04-02T09:30:15.25Z').getMilliseconds()"],
    "charAt": ["'Tŷ Gwyn'.charAt(1)"],
    "indexOf": ["'Tŷ Gwyn'.indexOf('Gwyn')", "'Tŷ Gwyn'.indexOf('x')"],
    "lastIndexOf": ["'a/b/c'.lastIndexOf('/')"],
    "lowerAscii": ["'E-Matrix'.lowerAscii()"],
    "upperAscii": ["'e-matrix'.upperAscii()"],
    "replace": ["'a-b-c'.replace('-', ' ')", "'a-b-c'.replace('-', ' ', 1)"],
    "split": ["'a, b, c'.split(', ')", "'a, b, c'.split(', ', 2)"],
    "substring": ["'E-matrix'.substring(2)", "'E-matrix'.substring(2, 5)"],
    "trim": ["'  matrix '.trim()"],
    "reverse": ["'abc'.reverse()"],
    "format": ["'%s: %d of %d'.format([dyn('E-matrix'), dyn(49), dyn(50)])"],
    "strings.quote": ["strings.quote('a \"word\"')"],
    "math.greatest": ["math.greatest(1, 3, 2)", "math.greatest([1.5, 2.5])"],
    "math.least": ["math.least(1, 3, 2)"],
    "math.ceil": ["math.ceil(1.2)"],
    "math.floor": ["math.floor(1.8)"],
    "math.round": ["math.round(1.5)", "math.round(-1.5)"],
    "math.trunc": ["math.trunc(-1.8)"],
    "math.abs": ["math.abs(-3)"],
    "math.sign": ["math.sign(-3)"],
    "math.isNaN": ["math.isNaN(0.0 / 0.0)"],
    "math.isInf": ["math.isInf(1.0 / 0.0)"],
    "math.isFinite": ["math.isFinite(1.5)"],
    "math.sqrt": ["math.sqrt(81)"],
    "math.bitAnd": ["math.bitAnd(6, 3)"],
    "math.bitOr": ["math.bitOr(6, 3)"],
    "math.bitXor": ["math.bitXor(6, 3)"],
    "math.bitNot": ["math.bitNot(0)"],
    "math.bitShiftLeft": ["math.bitShiftLeft(1, 3)"],
    "math.bitShiftRight": ["math.bitShiftRight(8, 3)"],
    "optional.of": ["optional.of(1).orValue(0)"],
    "optional.ofNonZeroValue": ["optional.ofNonZeroValue('').orValue('empty')"],
    "optional.none": ["optional.none().hasValue()"],
    "hasValue": ["optional.of(1).hasValue()", "{'a': 1}[?'b'].hasValue()"],
    "value": ["optional.of(1).value()"],
    "or": ["{'a': 1}[?'b'].or({'a': 1}[?'a']).value()"],
    "orValue": ["{'a': 1}[?'b'].orValue(0)"],
    "last": ["[1, 2, 3].last().value()"],
    "optional.unwrap": ["optional.unwrap([optional.of(1), optional.none()])"],
    "unwrapOpt": ["[optional.of(1), optional.none()].unwrapOpt()"],
    "json.encode": ["json.encode({'a': [1, 2]})"],
    "base64.encode": ["base64.encode(b'abc')"],
    "base64.decode": ["base64.decode('YWJj') == b'abc'"],
    "int": ["int('12')", "int(2.9)"],
    "uint": ["uint(12)"],
    "double": ["double(3) / 2.0"],
    "string": ["string(12)", "string(date('2026-04-02'))"],
    "bytes": ["size(bytes('ŷ'))"],
    "bool": ["bool('true')"],
    "dyn": ["dyn(1) == dyn('1')"],
    "type": ["type(1)", "type('a') == string"],
  ]

  /// Examples by the name of a plain type, as `Types.md` gives them.
  static let types: [(name: String, summary: String, example: String)] = [
    ("bool", "True or false.", "1 < 2"),
    ("int", "A whole number of 64 bits. What does not fit is an error.", "40 + 8"),
    ("uint", "A whole number that is not negative, with a `u` after it.", "7u / 2u"),
    ("double", "A decimal number, always with a point.", "1.5 * 2.0"),
    ("text", "Characters, in single or double quotes. `string` is another name for it.", "'Tŷ ' + \"Gwyn\""),
    ("bytes", "Bytes, written as text with a `b` before it.", "size(b'abc')"),
    ("date", "A day, without time or zone.", "date('2026-04-02') < date('2026-04-03')"),
    ("list(A)", "Values of one type in order.", "[1, 2, 3][0]"),
    ("map(A, B)", "Values by key.", "{'a': 1, 'b': 2}['b']"),
    ("any", "A value whose type is not checked before it runs; `dyn(…)` makes one.", "dyn(1) == dyn(1.0)"),
  ]
}
