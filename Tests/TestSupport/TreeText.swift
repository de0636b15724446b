/// Random texts of YAML for property tests: mostly sound, often odd.
package struct TreeText {
  private var random: SeededGenerator
  private var names = 0

  /// A text for a seed.
  package static func document(seed: UInt64) -> String {
    var maker = TreeText(random: SeededGenerator(seed: seed))
    return maker.block(depth: 0, indent: 0)
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func block(depth: Int, indent: Int) -> String {
    let pad = String(repeating: " ", count: indent)
    var text = ""
    let isMapping = pick(2) == 0
    for _ in 0...pick(4) {
      names += 1
      if pick(6) == 0 { text += "\(pad)# tŷ 😀\n" }
      text += pad + (isMapping ? "k\(names):" : "-")
      switch pick(depth < 4 ? 8 : 6) {
      case 0: text += "\n"
      case 1: text += " &a\(names) !!str x  # c\n"
      case 2: text += " |\n\(pad)  one\n\n\(pad)   tŷ\n"
      case 3: text += " \"a\\u0174\n\(pad)   b\"\n"
      case 4: text += " \(flow(depth: depth))\n"
      case 5: text += " Siôn 😀\n"
      default: text += "\n" + block(depth: depth + 1, indent: indent + 1 + pick(3))
      }
    }
    return text
  }

  private mutating func flow(depth: Int) -> String {
    names += 1
    switch pick(depth < 6 ? 5 : 3) {
    case 0: return "x\(names)"
    case 1: return "'it''s'"
    case 2: return "{k\(names): }"
    case 3: return "[\(flow(depth: depth + 1)), p\(names): \(flow(depth: depth + 1))]"
    default: return "{k\(names): \(flow(depth: depth + 1)), \"y\": \(flow(depth: depth + 1))}"
    }
  }
}
