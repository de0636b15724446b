import Foundation

/// A JSON value, asked by key and never failing: what is not there is `nil`, empty or false.
indirect enum JSON: Decodable, Sendable {
  case null, bool(Bool), number(Double), text(String), list([JSON]), object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let items = try? container.decode([JSON].self) {
      self = .list(items)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// Itself; `nil` where it is null.
  var value: JSON? {
    if case .null = self { nil } else { self }
  }

  subscript(key: String) -> JSON {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  var keys: [String] {
    if case .object(let members) = self { members.keys.sorted() } else { [] }
  }

  var items: [JSON] {
    if case .list(let items) = self { items } else { [] }
  }

  var isTrue: Bool {
    if case .bool(let flag) = self { flag } else { false }
  }

  /// The text; empty for anything else.
  var text: String {
    if case .text(let text) = self { text } else { "" }
  }

  /// The whole number, be it written as a text; 0 for anything else.
  var whole: Int64 {
    if case .number(let number) = self { Int64(exactly: number) ?? 0 } else { Int64(text) ?? 0 }
  }

  /// The number, be it written as a text (`"NaN"`).
  var number: Double {
    switch self {
    case .number(let number): number
    case .text("Infinity"): .infinity
    case .text("-Infinity"): -.infinity
    case .text(let text): Double(text) ?? .nan
    default: .nan
    }
  }
}
