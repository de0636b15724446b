internal import Facts
package import Symbols

/// An expression ready to run: compiled once, before any file is opened, and shared by every task.
///
/// Shape: flat instructions, jumps by index, constants as values. `spans` runs beside the instructions.
/// ```
///  allegation.received_on <= as_of
///  0  frameField 5.3      allegation.received_on
///  1  frame 2             as_of
///  2  lessEqual
/// ```
/// A class, so that a caller that hands one on counts one reference and not one for each array.
package final class Program: Sendable {
  /// The type of what it gives.
  package let type: ExpressionType
  /// The instructions.
  let instructions: [Instruction]
  /// The constants.
  let constants: [Value]
  /// For each instruction the bytes of the expression's text that it comes from; a definition's at the call.
  let spans: [Range<Int>]
  /// The most values on the stack at once.
  let maximumStack: Int
  /// The locals used.
  let localCount: Int
  /// The loop variables and other frame slots that it reads, in order.
  package let slots: [Int]

  /// The prefixes by which it asks what came of other rules, as `failed` and `untested` have them.
  package let prefixes: [Prefix]

  /// The beginning of rules' ids, as an expression writes it.
  package struct Prefix: Sendable {
    /// The text.
    package let text: String
    /// The text's symbol, by which results are kept.
    package let symbol: Symbol
    /// Its bytes in the expression's text; the call of a definition that holds it.
    package let span: Range<Int>
  }

  /// The lists of phrases that it looks for, by the symbols of their names.
  package let phraseLists: [UInt32: PhraseList]

  /// The highest frame slot that it reads; -1 where it reads none.
  let maximumSlot: Int

  init(
    type: ExpressionType, instructions: [Instruction], constants: [Value], spans: [Range<Int>], maximumStack: Int,
    localCount: Int, slots: [Int], prefixes: [Prefix] = [], phraseLists: [UInt32: PhraseList] = [:]
  ) {
    self.type = type
    self.instructions = instructions
    self.constants = constants
    self.spans = spans
    self.maximumStack = maximumStack
    self.localCount = localCount
    self.slots = slots
    self.prefixes = prefixes
    self.phraseLists = phraseLists
    self.maximumSlot = slots.last ?? -1
  }

  /// The number of instructions.
  package var count: Int { instructions.count }
}
