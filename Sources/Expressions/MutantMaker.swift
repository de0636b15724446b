internal import CivilDates
internal import Facts

/// A checked tree to the edits of its text that the operators of mutation make.
///
/// Edits are made on the text and not on the tree, so that a mutant reads as its author would have written it.
struct MutantMaker {
  /// One exchange of bytes.
  struct Edit {
    let operation: ExpressionMutant.Operation
    let span: Range<Int>
    let text: String
  }

  /// The text by node.
  let texts: SubexpressionTexts
  private let checked: CheckedExpression
  private let scope: ExpressionScope
  private var edits: [Edit] = []

  init(_ source: String, _ checked: CheckedExpression, _ scope: ExpressionScope) {
    texts = SubexpressionTexts(source, checked)
    self.checked = checked
    self.scope = scope
  }

  /// The edits by place, then by operator, in the order in which they were made where both are equal.
  var sortedEdits: [Edit] {
    edits.enumerated().sorted { left, right in
      let (one, other) = (left.element.span, right.element.span)
      if one.lowerBound != other.lowerBound { return one.lowerBound < other.lowerBound }
      if one.upperBound != other.upperBound { return one.upperBound > other.upperBound }
      return left.offset < right.offset
    }.map(\.element)
  }

  // MARK: Nodes

  /// Collects the edits of a node and of all below.
  ///
  /// `isCondition` tells that the node decides something by itself: a whole condition, a clause, the question of `?:`, the
  /// test of a macro.
  mutating func visit(_ id: ExpressionNodeID, isCondition: Bool = false) {
    if isCondition { negate(id) }
    let node = checked.tree[id]
    switch node.kind {
    case .select(let operand, let field, _), .present(let operand, let field, _):
      swapField(field, id)
      visit(operand)
    case .not(let operand): visit(operand)
    case .negate(let operand):
      add(.flipSign, node.nameSpan, "")
      visit(operand)
    case .int(let value): shift(value, id)
    case .text(let text): swapConstant(text, id, among: [])
    case .binary(let sign, let left, let right): visitBinary(sign, left, right, id)
    case .logical(let isAnd, let terms): visitLogical(isAnd, terms, id)
    case .conditional(let condition, let then, let otherwise):
      visit(condition, isCondition: true)
      visit(then, isCondition: checked.types[then.index] == .bool)
      visit(otherwise, isCondition: checked.types[otherwise.index] == .bool)
    case .index(let operand, let index, _):
      visit(operand)
      visit(index)
    case .call(_, let arguments): visitCall(arguments, id)
    case .method(let target, _, let arguments): visitCall([target] + arguments, id)
    case .list(let items, _): visitList(items)
    case .map(let entries):
      for entry in entries {
        visit(entry.key)
        visit(entry.value)
      }
    case .macro(let macro, let range, _, let bodies): visitMacro(macro, range, bodies, id)
    case .name: swapDay(id)
    case .null, .bool, .uint, .double, .bytes, .message, .invalid: break
    }
  }

  private mutating func visitBinary(
    _ sign: BinaryOperator, _ left: ExpressionNodeID, _ right: ExpressionNodeID, _ id: ExpressionNodeID
  ) {
    if let shifted = Self.shiftedBounds[sign] {
      add(.shiftBound, checked.tree[id].nameSpan, shifted.sign)
      let holdsWhereEqual = sign == .lessEqual || sign == .greaterEqual
      // A number of things is never less than none, so `> 0` and `!= 0` are the same.
      if !(sign == .greater && isSize(left) && isZero(right)) {
        add(.equateBound, checked.tree[id].nameSpan, holdsWhereEqual ? "==" : "!=")
      }
    }
    if sign.isOrdering || sign == .subtract,
      case .field(let record, let slot) = checked.references[left.index],
      case .field(record, let other) = checked.references[right.index], slot != other,
      scope.schema[record].fields[slot].type == scope.schema[record].fields[other].type
    {
      let between = texts.text(texts.outer(left).upperBound..<texts.outer(right).lowerBound)
      add(
        .swapField, texts.outer(left).lowerBound..<texts.outer(right).upperBound,
        texts.text(of: right) + between + texts.text(of: left))
    }
    if sign == .equal || sign == .notEqual {
      for operand in [left, right] { lengthen(operand) }
    }
    if sign == .add || sign == .subtract, checked.types[id.index] == .int {
      add(.flipSign, checked.tree[id].nameSpan, sign == .add ? "-" : "+")
    }
    visit(left)
    visit(right)
  }

  private static let shiftedBounds: [BinaryOperator: BinaryOperator] = [
    .less: .lessEqual, .lessEqual: .less, .greater: .greaterEqual, .greaterEqual: .greater,
  ]

  private mutating func visitLogical(_ isAnd: Bool, _ terms: [ExpressionNodeID], _ id: ExpressionNodeID) {
    let span = texts.outer(id)
    let sign = isAnd ? " && " : " || "
    for term in terms {
      let rest = terms.filter { $0 != term }.map { bracketed($0) }
      add(.dropClause, span, rest.count == 1 ? rest[0] : "(\(rest.joined(separator: sign)))")
    }
    add(.swapLogic, span, "(\(terms.map { bracketed($0) }.joined(separator: isAnd ? " || " : " && ")))")
    for term in terms { visit(term, isCondition: true) }
  }

  private mutating func visitCall(_ arguments: [ExpressionNodeID], _ id: ExpressionNodeID) {
    if case .date(let day) = checked.references[id.index] {
      for days: Int32 in [1, -1] { add(.shiftConstant, texts.outer(id), "date('\(CivilDate(dayNumber: day + days))')") }
      return
    }
    for argument in arguments {
      if checked.types[argument.index] == .int, isField(argument) {
        for change in ["+ 1", "- 1"] {
          add(.shiftConstant, texts.outer(argument), "(\(texts.text(of: argument)) \(change))")
        }
      }
      visit(argument, isCondition: checked.types[argument.index] == .bool && isOwnCondition(argument))
    }
  }

  private func isSize(_ id: ExpressionNodeID) -> Bool {
    if case .operation(.size, _) = checked.references[id.index] { true } else { false }
  }

  private func isZero(_ id: ExpressionNodeID) -> Bool {
    if case .int(0) = checked.tree[id].kind { true } else { false }
  }

  private func isField(_ id: ExpressionNodeID) -> Bool {
    if case .select = checked.tree[id].kind { true } else { false }
  }

  private func isOwnCondition(_ id: ExpressionNodeID) -> Bool {
    switch checked.tree[id].kind {
    case .name, .select, .bool: false
    default: true
    }
  }

  private mutating func visitList(_ items: [ExpressionNodeID]) {
    let written = items.compactMap { item in
      if case .text(let text) = checked.tree[item].kind { text } else { nil }
    }
    for item in items {
      if case .text(let text) = checked.tree[item].kind {
        swapConstant(text, item, among: written)
      } else {
        visit(item)
      }
    }
  }

  private mutating func visitMacro(
    _ macro: Macro, _ range: ExpressionNodeID, _ bodies: [ExpressionNodeID], _ id: ExpressionNodeID
  ) {
    switch macro {
    case .all: add(.swapQuantifier, checked.tree[id].nameSpan, "exists")
    case .exists, .existsOne: add(.swapQuantifier, checked.tree[id].nameSpan, "all")
    default: break
    }
    visit(range)
    for (position, body) in bodies.enumerated() {
      let isTest =
        switch macro {
        case .all, .exists, .existsOne, .filter: true
        case .map, .transformList, .transformMap, .transformMapEntry: bodies.count == 2 && position == 0
        case .bind, .optionalMap, .optionalFlatMap: checked.types[body.index] == .bool
        }
      visit(body, isCondition: isTest)
    }
  }

  // MARK: Operators

  private mutating func negate(_ id: ExpressionNodeID) {
    switch checked.tree[id].kind {
    case .not(let operand): add(.negate, texts.outer(id), "(\(texts.text(of: operand)))")
    case .binary(.equal, _, _): add(.negate, checked.tree[id].nameSpan, "!=")
    case .binary(.notEqual, _, _): add(.negate, checked.tree[id].nameSpan, "==")
    case .name, .select, .present, .call, .method, .macro, .index:
      add(.negate, texts.outer(id), "!\(texts.text(of: id))")
    default: add(.negate, texts.outer(id), "!(\(texts.text(of: id)))")
    }
  }

  private mutating func shift(_ value: Int64, _ id: ExpressionNodeID) {
    for change: Int64 in [1, -1] {
      let (shifted, overflows) = value.addingReportingOverflow(change)
      if !overflows { add(.shiftConstant, checked.tree[id].span, String(shifted)) }
    }
  }

  private mutating func swapField(_ name: String, _ id: ExpressionNodeID) {
    guard case .field(let record, let slot) = checked.references[id.index] else { return }
    let fields = scope.schema[record].fields
    let others = (1..<max(fields.count, 1)).map { (slot + $0) % fields.count }
    guard let other = others.first(where: { !fields[$0].isHidden && fields[$0].type == fields[slot].type }) else {
      return
    }
    add(.swapField, checked.tree[id].nameSpan, fields[other].name)
  }

  /// A day that every rule is given becomes the other that most are measured by.
  private mutating func swapDay(_ id: ExpressionNodeID) {
    switch checked.references[id.index] {
    case .frame(Frame.asOf): add(.swapField, checked.tree[id].span, "reference_date")
    case .frame(Frame.referenceDate), .frame(Frame.judgedOn): add(.swapField, checked.tree[id].span, "as_of")
    default: break
    }
  }

  private mutating func swapConstant(_ text: String, _ id: ExpressionNodeID, among written: [String]) {
    guard case .enumeration(let enumeration) = checked.types[id.index] else { return }
    let values = scope.schema[enumeration].values
    guard let position = values.firstIndex(of: text) else { return }
    let others = (1..<values.count).map { values[(position + $0) % values.count] }
    guard let other = others.first(where: { !written.contains($0) }) else { return }
    add(.swapConstant, checked.tree[id].span, "'\(other)'")
  }

  /// A text that something is compared with becomes one that nobody wrote.
  private mutating func lengthen(_ id: ExpressionNodeID) {
    guard case .text(let text) = checked.tree[id].kind, checked.types[id.index] == .text, !text.contains("'") else {
      return
    }
    add(.swapConstant, checked.tree[id].span, "'\(text)~'")
  }

  private mutating func add(_ operation: ExpressionMutant.Operation, _ span: Range<Int>, _ text: String) {
    edits.append(Edit(operation: operation, span: span, text: text))
  }

  // MARK: Text

  /// A clause as it can stand beside `&&` and `||` alike.
  private func bracketed(_ id: ExpressionNodeID) -> String {
    let inner = texts.text(of: id)
    switch checked.tree[id].kind {
    case .logical, .conditional: return "(\(inner))"
    default: return inner
    }
  }
}
