/// Writes JSON as it goes: objects and lists keep the order in which they are written, two spaces a level, or all on one
/// line.
///
/// The caller balances begins and ends; text is UTF-8, with the controls and the two line separators escaped.
struct JSONWriter {
  private(set) var text = ""
  private var counts: [Int] = [0]
  private let isOnOneLine: Bool

  /// A writer of nothing yet; of one line where no line breaks are to stand between the items.
  init(isOnOneLine: Bool = false) { self.isOnOneLine = isOnOneLine }

  /// Writes an object with what `body` writes into it.
  mutating func object(_ body: (inout JSONWriter) -> Void) { enclosed("{", "}", body) }

  /// Writes a list with what `body` writes into it.
  mutating func list(_ body: (inout JSONWriter) -> Void) { enclosed("[", "]", body) }

  /// Writes a key; exactly one value must follow.
  mutating func key(_ name: String) {
    startItem()
    writeText(name)
    text += ": "
    counts[counts.count - 1] = -counts[counts.count - 1]
  }

  /// Writes a text, or null.
  mutating func value(_ value: String?) {
    startItem()
    if let value { writeText(value) } else { text += "null" }
  }

  /// Writes a whole number, or null.
  mutating func value(_ value: Int?) {
    startItem()
    text += value.map { String($0) } ?? "null"
  }

  /// Writes true, false or null.
  mutating func value(_ value: Bool?) {
    startItem()
    text += value.map { $0 ? "true" : "false" } ?? "null"
  }

  /// Writes a key and a text, or null.
  mutating func pair(_ name: String, _ value: String?) {
    key(name)
    self.value(value)
  }

  /// Writes a key and a whole number, or null.
  mutating func pair(_ name: String, _ value: Int?) {
    key(name)
    self.value(value)
  }

  /// Writes a key and a list of texts.
  mutating func pair(_ name: String, _ values: [String]) {
    key(name)
    list { writer in for value in values { writer.value(value) } }
  }

  private mutating func enclosed(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    startItem()
    text += open
    counts.append(0)
    body(&self)
    let isEmpty = counts.removeLast() == 0
    if !isEmpty { newLine() }
    text += close
  }

  /// Puts a comma and a new line before an item, unless a key has just been written.
  private mutating func startItem() {
    let count = counts[counts.count - 1]
    if count < 0 {
      counts[counts.count - 1] = -count
      return
    }
    if count > 0 { text += "," }
    counts[counts.count - 1] = count + 1
    if counts.count > 1 { newLine() }
  }

  private mutating func newLine() {
    if isOnOneLine { return }
    text += "\n"
    for _ in 1..<counts.count { text += "  " }
  }

  private mutating func writeText(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
