import Testing

/// What the language definition and the pages of its extension libraries say, in the words of their examples and beside
/// them.
@Suite("The language as defined")
struct LanguageTests {
  @Test(
    "operators, comparisons and collections hold",
    arguments: [
      "dyn(1) == 1u", "dyn(1u) == 1.0", "dyn(1) != 1.5", "dyn('1') != dyn(1)", "!(0.0 / 0.0 == 0.0 / 0.0)",
      "0.0 / 0.0 != 0.0 / 0.0", "!([0.0 / 0.0] == [0.0 / 0.0])", "[1, dyn(2u), 3.0] == [dyn(1.0), 2, 3u]",
      "{'a': dyn(1)} == {'a': 1u}", "{1: 'a', 2u: 'b'} == {2: 'b', 1u: 'a'}", "{'a': 1} != {'b': 1}", "null == null",
      "dyn(null) != dyn(1)", "-1 < dyn(1u)", "!(1 >= dyn(18446744073709551615u))", "dyn(-1.5) < 1u", "false < true",
      "b'a' < b'b'", "'a' < 'ab'", "'Z' < 'a'", "b'\\xff' > b'a'", "!(0.0 / 0.0 < 1.0)", "!(0.0 / 0.0 >= 1.0)",
      "type(1) in [int, string]", "dyn(1) in {1u: 'x'}", "!(2 in {1: 'x'})", "1.0 in [dyn(1)]",
      "{1: 'a'}[dyn(1.0)] == 'a'",
      "{'a': {'b': [1, 2]}}.a.b[1] == 2", "has({'a': null}.a)", "!has({'a': 1}.b)", "size({}) == 0 && [].size() == 0",
      "-9223372036854775808 < 0", "0xFFFFFFFFFFFFFFFFu == 18446744073709551615u", "7 % -2 == 1", "-7 / 2 == -3",
      "1.0 / 0.0 > 1e308", "[] + [1] == [1]", "b'a' + b'b' == b'ab'", "true ? true : 1 / 0 > 1", "1 / 0 > 1 || true",
      "'a' in ['b', 'a']", "[1, 2u, 3.0].exists(x, x == 2)", "!false && !!true", "- -1 == 1",
      "\"\\303\\277\" == '\\u00c3\\u00bf'", "b\"\\303\\277\" == b'ÿ'", "'''x''x''' == \"x''x\"", "r'\\n' == '\\\\n'",
      "{'a.b': 1}.`a.b` == 1", "{'in-out': {'x': 2}}.`in-out`.x == 2", "1 == 1 // a remark",
      "type(null) == null_type && type(type) == type && type([]) == list && type({}) == map",
    ])
  func holds(source: String) { #expect(PlainLanguage.line(source) == "true") }

  @Test(
    "macros hold",
    arguments: [
      "[1, 2, 3].map(n, n % 2 == 1, n * n) == [1, 9]", "{'one': 1, 'two': 2}.map(k, k) == ['one', 'two']",
      "{'one': 1, 'two': 2}.filter(k, k == 'one') == ['one']", "{'a': 1, 'b': 2}.all(k, v, k < 'c' && v < 3)",
      "[1, 1, 2, 2, 3, 3].existsOne(i, v, i == 2 && v == 2)", "{'i': 0, 'j': 1}.exists_one(k, v, k == 'l' || v == 1)",
      "[1, 2, 3].transformList(i, v, i * v + v) == [1, 4, 9]",
      "[1, 2, 3].transformList(i, v, i % 2 == 0, i * v + v) == [1, 9]",
      "{'greeting': 'hello'}.transformList(k, _, k) == ['greeting']",
      "[1, 2, 3].transformMap(i, v, i * v + v) == {0: 1, 1: 4, 2: 9}",
      "[1, 2, 3].transformMap(i, v, i % 2 == 0, v) == {0: 1, 2: 3}",
      "{'greeting': 'hello'}.transformMapEntry(k, v, {v: k}) == {'hello': 'greeting'}",
      "[1, 2, 3].transformMapEntry(i, v, {v: i}) == {1: 0, 2: 1, 3: 2}",
      "[1, 2].transformMapEntry(i, v, v > 1, {v: i, v + 10: i}) == {2: 1, 12: 1}",
      "cel.bind(a, 'hello', cel.bind(b, 'world', a + b + b + a)) == 'helloworldworldhello'",
      "cel.bind(never, 1 / 0, true)", "[0].exists(x, [1].exists(x, x == 1))",
      "{'h': ['hello', 'hi'], 'j': ['joke']}.all(k, vs, vs.all(v, v.startsWith(k)))",
    ])
  func macrosHold(source: String) { #expect(PlainLanguage.line(source) == "true") }

  @Test(
    "optional values hold",
    arguments: [
      "optional.of(0).hasValue()", "!optional.ofNonZeroValue(0.0).hasValue()",
      "!optional.ofNonZeroValue(b'').hasValue()",
      "!optional.ofNonZeroValue(duration('0s')).hasValue()", "optional.ofNonZeroValue([0]).hasValue()",
      "[1, 2, 3].first().value() == 1", "[1, 2, 3].last().value() == 3", "![].last().hasValue()",
      "[].first().orValue('test') == 'test'", "optional.unwrap([optional.of(42), optional.none()]) == [42]",
      "[optional.of(42), optional.none()].unwrapOpt() == [42]", "optional.of(1).orValue(1 / 0) == 1",
      "optional.of(1).or(optional.of(1 / 0)).value() == 1", "optional.none().orValue(2) == 2",
      "{'a': {'b': 1}}.?a.?b.orValue(0) == 1", "{'a': {'b': 1}}.?a.b.orValue(0) == 1", "[[7]][?0][0].value() == 7",
      "[?{'a': 1}.?a, 2] == [1, 2]", "{?'a': optional.none(), 'b': 1} == {'b': 1}", "![1][?1].hasValue()",
      "![1][?-1].hasValue()", "optional.of(optional.none()).hasValue()", "optional.of(1) == optional.of(dyn(1.0))",
      "optional.of(2).optMap(x, x * x).value() == 4", "!optional.of(2).optFlatMap(x, optional.none()).hasValue()",
    ])
  func optionalsHold(source: String) { #expect(PlainLanguage.line(source) == "true") }

  @Test(
    "texts hold",
    arguments: [
      "'hello'.charAt(4) == 'o' && 'hello'.charAt(5) == ''", "'hello mellow'.indexOf('ello', 2) == 7",
      "'hello'.indexOf('o', 5) == -1", "'hello'.lastIndexOf('o', 5) == 4", "'hello mellow'.lastIndexOf('ello') == 7",
      "'hello mellow'.lastIndexOf('ello', 6) == 1", "'a'.lastIndexOf('ab') == -1", "'añb'.lastIndexOf('b', 2) == 2",
      "'hello hello'.replace('he', 'we', 1) == 'wello hello'", "'hello hello'.replace('he', 'we', 0) == 'hello hello'",
      "'hello hello'.replace('he', 'we', -1) == 'wello wello'", "'ab'.replace('', '_') == '_a_b_'",
      "'ab'.replace('', '_', 2) == '_a_b'", "'aaa'.replace('aa', 'b') == 'ba'", "''.replace('', 'x') == 'x'",
      "'hello hello hello'.split(' ', 2) == ['hello', 'hello hello']", "'a b'.split(' ', 1) == ['a b']",
      "'añ😀'.split('') == ['a', 'ñ', '😀']", "'añ😀'.split('', 2) == ['a', 'ñ😀']", "''.split(',') == ['']",
      "''.split('') == []", "',a,'.split(',') == ['', 'a', '']", "'tacocat'.substring(0, 4) == 'taco'",
      "'😀ñb'.substring(1, 2) == 'ñ'", "'  \\ttrim\\n    '.trim() == 'trim'", "' \\u3000 '.trim() == ''",
      "'\\u2028a\\u205f'.trim() == 'a'", "'gums'.reverse() == 'smug'", "'JOHN é'.lowerAscii() == 'john é'",
      "strings.quote('a \"b\" \\a\\n\\\\') == '\"a \\\\\"b\\\\\" \\\\a\\\\n\\\\\\\\\"'", "[].join('/') == ''",
      "'foobar'.matches('^fo+b')", "matches('a\\nb', 'a$') == false", "'é'.matches('^\\\\w$') == false",
      "'x1'.matches('^[[:alpha:]]\\\\d\\\\z')", "base64.encode(b'\\xff\\xfe') == '//4='",
      "base64.decode('//4') == b'\\xff\\xfe'",
      "base64.encode(b'') == '' && base64.decode('') == b''",
      "json.encode('h\\\"i\\n') == '\"h\\\\\\\"i\\\\n\"'", "json.encode([1, 'two', true]) == '[1,\"two\",true]'",
      "json.encode({'items': [1, null, 0.5, b'hello', 9007199254740993, 1.0 / 0.0, duration('1s')]}) == '{\"items\":[1,null,0.5,\"aGVsbG8=\",\"9007199254740993\",\"Infinity\",\"1s\"]}'",
    ])
  func textsHold(source: String) { #expect(PlainLanguage.line(source) == "true") }

  @Test(
    "a text filled in",
    arguments: [
      ("'%s'.format([b'foo'])", "foo"), ("'%d'.format([3.14])", "3.14"), ("'%d %d'.format([1u, -5])", "1 -5"),
      ("'%.1f'.format([3.14])", "3.1"), ("'%.1e'.format([-3.14])", "-3.1e+00"), ("'%.0f'.format([0.5])", "0"),
      ("'%.0f'.format([1.5])", "2"), ("'%.0e'.format([9.5])", "1e+01"), ("'%.2f'.format([0.005])", "0.01"),
      ("'%.2f'.format([-0.001])", "-0.00"), ("'%e'.format([0.0])", "0.000000e+00"),
      ("'%e'.format([1e100])", "1.000000e+100"),
      ("'%.3f'.format([1e21])", "1000000000000000000000.000"), ("'%.20f'.format([0.1])", "0.10000000000000000555"),
      ("'%.0f'.format([1e22 + 0.0])", "10000000000000000000000"), ("'%x %X'.format([-255, 'hi'])", "-ff 6869"),
      ("'%o %b'.format([8u, -5])", "10 -101"), ("'%s'.format([1e21])", "1000000000000000000000"),
      ("'%s'.format([1.0])", "1"), ("'%s'.format([0.0000001])", "0.0000001"), ("'%s'.format([-0.0])", "-0"),
      ("'%s'.format([[1, 'a', null, [b'x'], {2: duration('1s')}]])", "[1, a, null, [x], {2: 1s}]"),
      ("'%s'.format([b'a\\xff\\xfeb\\xff'])", "a\u{FFFD}b\u{FFFD}"), ("'%s'.format([type(1)])", "int"),
      ("'%s'.format([timestamp('2023-02-03T23:31:20.5+01:00')])", "2023-02-03T22:31:20.5Z"), ("'%%'.format([])", "%"),
      ("'a'.format([1])", "a"), ("'%f'.format([5e-324])", "0.000000"), ("'%.3e'.format([5e-324])", "4.941e-324"),
    ])
  func formats(source: String, expected: String) { #expect(PlainLanguage.line(source) == expected) }

  @Test(
    "numbers hold",
    arguments: [
      "math.greatest(1u, 2u) == 2u", "math.greatest([-42.0, -21.5, -100.0]) == -21.5", "math.least(1, dyn(2.0)) == 1",
      "math.bitOr(-2, -4) == -2", "math.bitAnd(-3, -5) == -7", "math.bitXor(3u, 5u) == 6u",
      "math.bitNot(0u) == 18446744073709551615u", "math.bitShiftLeft(-1, 2) == -4", "math.bitShiftLeft(1, 64) == 0",
      "math.bitShiftRight(1024u, 64) == 0u", "math.floor(-1.2) == -2.0", "math.round(-0.5) == -1.0",
      "math.round(0.49999999999999994) == 0.0", "math.isNaN(math.sign(0.0 / 0.0))", "math.sqrt(81) == 9.0",
      "math.isNaN(math.sqrt(-15.34))", "math.sqrt(985.25) == 31.388692231439016", "math.abs(-1.5) == 1.5",
      "math.trunc(-1.3) == -1.0", "math.isInf(-1.0 / 0.0)", "!math.isFinite(0.0 / 0.0)", "math.ceil(1.2) == 2.0",
    ])
  func numbersHold(source: String) { #expect(PlainLanguage.line(source) == "true") }

  @Test(
    "times and conversions hold",
    arguments: [
      "duration('1h') == duration('60m')", "string(duration('1m1ms')) == '60.001s'",
      "duration('1.234s').getMilliseconds() == 234",
      "duration('-1.234s').getMilliseconds() == -234", "duration('1h30m').getMinutes() == 90",
      "timestamp('2023-12-25T00:00:00Z').getDate('America/Los_Angeles') == 24",
      "timestamp('2023-12-25T12:00:00Z').getDayOfYear() == 358",
      "timestamp('2023-12-25T12:00:00Z').getDayOfWeek() == 1",
      "timestamp('2023-12-25T12:00:00.500Z').getMilliseconds() == 500",
      "timestamp('2024-07-01T00:30:00Z').getHours('Europe/London') == 1",
      "timestamp('2024-01-01T00:30:00Z').getHours('Europe/London') == 0",
      "timestamp('2024-12-31T23:30:00Z').getFullYear('+01:00') == 2025",
      "timestamp(0) == timestamp('1970-01-01T00:00:00Z')",
      "timestamp('2000-01-01T00:00:00.5Z') > timestamp('2000-01-01T00:00:00Z')",
      "timestamp('2023-01-10T12:00:00Z') - timestamp('2023-01-10T00:00:00Z') == duration('12h')",
      "timestamp('2023-01-10T12:00:00Z') - duration('1ns') < timestamp('2023-01-10T12:00:00Z')",
      "duration('1m') - duration('1s') == duration('59s')", "duration('2h') + duration('1h1m') >= duration('3h')",
      "type(timestamp(0)) == google.protobuf.Timestamp && type(duration('0')) == google.protobuf.Duration",
      "string(timestamp('9999-12-31T23:59:59.999999999Z')) == '9999-12-31T23:59:59.999999999Z'",
      "int(timestamp('1969-12-31T23:59:59.9Z')) == -1", "string(b'\\xf0\\x9f\\xa4\\xaa') == '🤪'",
      "string(true) == 'true'",
      "bytes('🤪') == b'\\xF0\\x9F\\xA4\\xAA'", "int('-123') == -123", "uint('7') == 7u", "double('1e3') == 1000.0",
      "double('Infinity') > 1.0", "bool('False') == false", "uint(3.99) == 3u", "int(-3.99) == -3",
      "timestamp('9999-12-31T23:59:59Z').getFullYear('+14:00') == 10000",
      "{timestamp(0).getFullYear(): 1}[1970] == 1", "timestamp(5) in [timestamp(5)]",
    ])
  func timesHold(source: String) { #expect(PlainLanguage.line(source) == "true") }

  @Test(
    "errors when they run",
    arguments: [
      "9223372036854775807 + 1", "-(-9223372036854775807 - 1)", "18446744073709551615u + 1u", "0u - 1u",
      "(-9223372036854775807 - 1) / -1", "(-9223372036854775807 - 1) % -1", "1 % 0", "[1][1]", "[1][dyn(0.5)]",
      "{'a': 1}.b", "{'a': 1, 'a': 2}", "{1: 1, dyn(1.0): 2}", "{dyn(null): 1}", "'a'.charAt(2)",
      "'a'.indexOf('a', -1)", "'a'.indexOf('a', 2)", "'a'.lastIndexOf('a', 2)", "{'a': dyn(null)}.?a.b",
      "{true: dyn(0)}[?true].a",
      "'a'.substring(1, 0)", "'%d'.format(['a'])", "'%s %s'.format(['a'])", "'%.f'.format([1.0])",
      "'%.2s'.format(['a'])",
      "'%'.format([1])", "'%q'.format([1])", "'%.2000f'.format([1.0])", "'x'.matches('(')", "base64.decode('a')",
      "base64.decode('a=b=')", "base64.decode('ab c')", "optional.none().value()", "math.greatest([])",
      "math.bitShiftLeft(1, -1)", "math.abs(-9223372036854775808)", "timestamp('nonsense')", "timestamp(253402300800)",
      "duration('1')", "duration('9223372037s')", "timestamp('9999-12-31T23:59:59Z') + duration('1s')",
      "duration('9223372036s') + duration('1s')", "timestamp(0).getHours('Nowhere/Land')",
      "timestamp(0).getHours('+25:00')",
      "timestamp(0) - duration('-9223372036.854775808s')", "int('1.5')", "uint('-1')", "uint('+1')", "double('')",
      "double('1e999')", "bool('yes')", "string(b'\\xff')", "int(1e19)", "uint(-1.0)", "int(0.0 / 0.0)",
      "json.encode({1: 2})", "json.encode([int])", "{'a': 'b', 'c': 'b'}.transformMapEntry(k, v, {v: k})",
      "[1].map(x, x / 0)", "{'a': 1}.transformMap(k, v, v / 0)",
      "[?dyn(1)]", "{?'a': dyn(1)}", "dyn(5).?a", "'a'.matches(dyn(1))",
    ])
  func runsIntoAnError(source: String) { #expect(PlainLanguage.line(source).hasPrefix("error: ")) }

  @Test(
    "refused by the checker, and errors without it",
    arguments: [
      "1 + 1u", "1 < 'a'", "!1", "-'a'", "-1u", "'a' - 'b'", "true && 1", "1 ? 2 : 3", "[1].foo",
      "math.ceil(1)", "math.bitOr(1u, 2)", "math.greatest('a')", "math.nothing(1)", "optional.of(1) + 1",
      "'a'.charAt('b')", "size(1)",
      "nothing", "nothing(1)", "1.nothing()", "timestamp(true)", "duration(1)", "[1]['a']", "optional.none().or(1)",
      "1.0 % 2.0", "timestamp(0) + timestamp(0)", "1 in 1", "-duration('1s')",
    ])
  func refused(source: String) {
    #expect(PlainLanguage.line(source).hasPrefix("refused: "))
    #expect(PlainLanguage.line(source, isUnchecked: true).hasPrefix("error: "))
  }

  @Test("values of two kinds are never equal, and the checker says so before")
  func unlikeKinds() {
    #expect(PlainLanguage.line("1 == 'a'").hasPrefix("refused: "))
    #expect(PlainLanguage.line("1 == 'a'", isUnchecked: true) == "false")
  }

  @Test(
    "deduced types",
    arguments: [
      ("[[], [[]], [[[]]], [[[[]]]]]", "list(list(list(list(list(dyn)))))"),
      ("[[[[[]]]], [], [[[]]]]", "list(list(list(list(list(dyn)))))"), ("[[1], ['a']]", "list(dyn)"),
      ("[optional.of(dyn(1)), optional.of(1)]", "list(optional(dyn))"), ("[1u][0]", "uint"),
      ("true ? optional.of(1) : optional.of(dyn(1))", "optional(dyn)"), ("[[], {}]", "list(dyn)"),
      ("[{}, {'a': []}, {'a': [1]}]", "list(map(text, list(int)))"), ("[[]] == [[1]] ? [] : [[]]", "list(list(dyn))"),
      ("{'a': [], 'b': [1]}", "map(text, list(int))"), ("[].map(x, x) + [1]", "list(int)"),
      ("[[]].map(x, x + [1])", "list(list(int))"),
      ("[]", "list(dyn)"), ("{}", "map(dyn, dyn)"), ("[[], [1]]", "list(list(int))"), ("[1, 'a']", "list(dyn)"),
      ("{'a': 1, 'b': 1.0}", "map(text, dyn)"), ("[1, 2].map(x, [x])", "list(list(int))"), ("dyn(1) + 1", "int"),
      ("dyn(1) + dyn(1)", "dyn"), ("dyn([]) + [1u]", "list(uint)"), ("[dyn(1)] + [1]", "list(dyn)"),
      ("true ? dyn(1) : 1", "dyn"), ("[1][dyn(0)]", "int"), ("dyn({}).a.b", "dyn"), ("{}.?a", "optional(dyn)"),
      ("{'a': 1}.?a", "optional(int)"), ("{'a': {'b': 1u}}.?a.?b", "optional(uint)"), ("[1][?0]", "optional(int)"),
      ("optional.of([1])[0]", "optional(int)"), ("optional.none()", "optional(dyn)"),
      ("optional.of(1).orValue(2)", "int"),
      ("optional.of(1).optMap(x, 'a')", "optional(text)"), ("[optional.none(), optional.of(1)]", "list(optional(int))"),
      ("[optional.of(1), optional.of('a')]", "list(dyn)"), ("[timestamp(0), null]", "list(timestamp)"),
      ("[null, duration('1s')]", "list(duration)"), ("true ? null : optional.of(1)", "optional(int)"),
      ("timestamp(0) - timestamp(0)", "duration"), ("timestamp(0) + duration('1s')", "timestamp"), ("type(1)", "type"),
      ("math.greatest(1, 2)", "int"), ("math.greatest(1, 2.0)", "dyn"), ("math.greatest([1u])", "uint"),
      ("{'a': 1}.transformMap(k, v, [v])", "map(text, list(int))"),
      ("[1].transformMapEntry(i, v, {v: 'a'})", "map(int, text)"),
      ("{1: 'a'}.transformList(k, v, v)", "list(text)"), ("'a'.split('b')", "list(text)"),
      ("[1].first()", "optional(int)"),
      ("first([1])", "int"), ("cel.bind(x, [], x + [1])", "list(int)"), ("[[1], [dyn(1)]][0]", "list(dyn)"),
      ("{'a': []}.a.map(x, x)", "list(dyn)"), ("[?optional.of(1), 2]", "list(int)"),
      ("{?'a': optional.of(1)}", "map(text, int)"),
    ])
  func types(source: String, expected: String) { #expect(PlainLanguage.type(source) == expected) }
}
