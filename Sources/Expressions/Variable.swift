package import Facts

/// A name in scope of an expression, and the frame slot that holds its value when a program runs.
package struct Variable: Sendable {
  /// The name; a qualified one (`a.b`) is looked up before a field.
  package let name: String
  /// What it holds.
  package let type: ExpressionType
  /// Its slot in the evaluator's frame, from `Frame.firstFree` up.
  package let slot: Int

  /// A variable from its parts.
  package init(name: String, type: ExpressionType, slot: Int) {
    self.name = name
    self.type = type
    self.slot = slot
  }
}

extension Variable {
  /// The organisation's previous return, in rules that say that they need it.
  package static func previous(in schema: FactSchema) -> Variable {
    Variable(name: "previous", type: .record(schema.documentRoot), slot: Frame.previous)
  }
}

/// An expression that a pack shares under a name; called like a function and written into the program at each call.
package struct Definition: Sendable {
  /// One parameter: what the body calls the argument, and its type.
  package typealias Parameter = (name: String, type: ExpressionType)

  /// The name that calls use.
  package let name: String
  /// The parameters in order.
  package let parameters: [Parameter]
  /// The expression.
  package let body: String
  /// What it means, as one sentence of plain English; empty where none is given.
  package let english: String
  /// A call as a sentence writes it, with a gap a parameter: `{entry} [needs|does not need] advice`; empty where its name
  /// must do.
  package let phrase: String

  /// A definition from its parts.
  package init(name: String, parameters: [Parameter], body: String, english: String = "", phrase: String = "") {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.english = english
    self.phrase = phrase
  }
}

/// The fixed part of every frame. Loop variables and a rule's own names take slots from `firstFree` up.
package enum Frame {
  /// The return's root record.
  package static let document = 0
  /// The root record of the pack's tables.
  package static let pack = 1
  /// The date that deadlines are measured against.
  package static let asOf = 2
  /// The date the audit was completed on.
  package static let referenceDate = 3
  /// The date whose editions a rule is judged by.
  package static let judgedOn = 4
  /// The organisation's previous return, where one was given; null where none was.
  package static let previous = 5
  /// The first slot that a rule may use.
  package static let firstFree = 6
}
