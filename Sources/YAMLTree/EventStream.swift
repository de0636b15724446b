internal import CLibYAML

/// One event of the parser; its pointers are good until the next is asked for.
struct YAMLEvent {
  /// What happened. `failure` is the last event of a text that is not YAML.
  enum Kind {
    case stream, documentStart, documentEnd, streamEnd, alias, scalar
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd, failure
  }

  /// Start and end in code points from the first byte given; what they mean depends on the kind.
  var startMark: Int
  var endMark: Int
  var style: NodeStyle = .plain
  /// Whether a scalar's first and last byte stand on one line. The parser ends lines too often, never too seldom.
  var isOnOneLine = false
  /// A scalar's decoded text.
  var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// The name of an anchor or alias, ended by a zero byte.
  var anchor: UnsafePointer<UInt8>?
  /// The tag in full, ended by a zero byte; nil also for a scalar's `!`.
  var tag: UnsafePointer<UInt8>?
}

/// What the parser says of a text that is not YAML; marks in code points, nil where it gives none.
struct SyntaxFault {
  var problem: String
  var problemMark: Int
  var context: String?
  var contextMark: Int?
}

/// The parser's events one by one: the only file that calls libyaml.
///
/// The bytes must outlive it and be UTF-8 without a byte order mark and without control characters.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private var holdsEvent = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if holdsEvent { yaml_event_delete(event) }
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Asks for the next event; what happened. After `streamEnd` or `failure` there is none to ask for.
  @inline(__always)
  mutating func next() -> YAMLEvent.Kind {
    if holdsEvent { yaml_event_delete(event) }
    holdsEvent = yaml_parser_parse(parser, event) != 0
    guard holdsEvent else { return .failure }
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: return .scalar
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .stream
    }
  }

  /// The event's start in code points from the first byte given.
  var startMark: Int { @inline(__always) get { event.pointee.start_mark.index } }
  /// The event's end in code points from the first byte given.
  var endMark: Int { @inline(__always) get { event.pointee.end_mark.index } }

  /// The scalar's decoded text; good until the next event is asked for.
  var text: UnsafeBufferPointer<UInt8> {
    @inline(__always) get {
      UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
    }
  }
  /// How the scalar was written.
  var scalarStyle: NodeStyle { @inline(__always) get { Self.style(event.pointee.data.scalar.style) } }
  /// Whether the scalar has neither anchor nor tag.
  var isBareScalar: Bool {
    @inline(__always) get { event.pointee.data.scalar.anchor == nil && event.pointee.data.scalar.tag == nil }
  }
  /// Whether the event's first and last byte stand on one line; see `YAMLEvent.isOnOneLine`.
  var isOnOneLine: Bool { @inline(__always) get { event.pointee.start_mark.line == event.pointee.end_mark.line } }

  /// The scalar that was met; good until the next event is asked for.
  var scalar: YAMLEvent {
    @inline(__always) get {
      let scalar = event.pointee.data.scalar
      return YAMLEvent(
        startMark: startMark, endMark: endMark, style: Self.style(scalar.style),
        isOnOneLine: isOnOneLine,
        text: UnsafeBufferPointer(start: scalar.value, count: scalar.length), anchor: scalar.anchor.map { .init($0) },
        tag: scalar.tag.map { .init($0) })
    }
  }

  /// The mapping that begins; good until the next event is asked for.
  var mapping: YAMLEvent {
    @inline(__always) get {
      let mapping = event.pointee.data.mapping_start
      return YAMLEvent(
        startMark: startMark, endMark: endMark, style: mapping.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block,
        anchor: mapping.anchor.map { .init($0) }, tag: mapping.tag.map { .init($0) })
    }
  }

  /// The sequence that begins; good until the next event is asked for.
  var sequence: YAMLEvent {
    @inline(__always) get {
      let sequence = event.pointee.data.sequence_start
      return YAMLEvent(
        startMark: startMark, endMark: endMark, style: sequence.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block,
        anchor: sequence.anchor.map { .init($0) }, tag: sequence.tag.map { .init($0) })
    }
  }

  /// The alias that was met; good until the next event is asked for.
  var alias: YAMLEvent {
    YAMLEvent(
      startMark: startMark, endMark: endMark, anchor: event.pointee.data.alias.anchor.map { .init($0) })
  }

  /// What the parser said, after a `failure`.
  func fault() -> SyntaxFault {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "no memory"
    let context = state.context.map { String(cString: $0) }
    return SyntaxFault(
      problem: problem, problemMark: state.problem_mark.index, context: context,
      contextMark: context == nil ? nil : state.context_mark.index)
  }

  private static func style(_ style: yaml_scalar_style_t) -> NodeStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
