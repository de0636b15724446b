import CivilDates
import Expressions
import Facts
import Findings
import RuleSets
import Symbols

// A failed, pending or untestable result in words and places. Off the hot path.
extension Checker {
  /// The finding of a rule that does not hold.
  mutating func finding(
    _ rule: CompiledRule, _ index: Int, _ outcome: Outcome
  ) -> PlacedFinding {
    let at = rule.at.map { evaluator.run($0) }
    let judgedOn = evaluator.get(Frame.judgedOn)
    var related: [(place: Place, label: String)] = []
    for place in rule.alsoAt { addPlaces(place, to: &related) }
    let degree = degree(of: rule)
    related += degree.missing.map { ($0, "this would tell how much it weighs, and is not recorded") }
    let isAcknowledged = outcome == .notMet && (rule.acknowledgedWhen.map { evaluator.run($0).isHeld } ?? false)
    let row = criterionRow(rule)
    var primary = at.map { place(of: $0) } ?? placeOfInnermost()
    var label = rule.label.map { render($0) }
    if isInPrevious(primary) {
      // What is to be mended stands in the return at hand; the previous one explains it.
      related.insert((primary, label ?? "in \(RuleInput.previous.words)"), at: 0)
      (primary, label) = (placeOfInnermost(), nil)
    }
    let deciding = related.isEmpty ? decidingPlaces(of: rule, besides: primary) : []
    return PlacedFinding(
      rule: index, outcome: outcome, severity: isAcknowledged ? .info : degree.severity, duty: degree.duty,
      supports: degree.supports, isAcknowledged: isAcknowledged,
      place: primary,
      label: label, message: render(degree.message) + (isAcknowledged ? " (acknowledged)" : ""),
      help: degree.help.map { render($0) },
      ask: rule.ask.map { render($0) }, related: related, deciding: deciding, asked: [],
      sources: sources(of: rule, row, on: judgedOn),
      criterion: number(ofCriterion: row), fix: outcome == .notMet ? fix(of: rule) : nil, rows: rowNames,
      criterionRow: row, degree: degree.number)
  }

  /// Counts an untestable result and says what was asked for.
  mutating func recordUntestable(_ value: Value, _ rule: CompiledRule, _ index: Int) {
    result.counts[index][.untestable] += 1
    if !rule.askedFor.isEmpty { keepVerdict(of: rule, hasFailed: false) }
    if rule.capsRating, let row = criterionRow(rule) {
      support[row, default: CriterionSupport()].untested.insert(index)
    }
    guard !isSaidAlready(rule), hasRoom() else { return }
    let asked = value.isUnknown ? evaluator.places(value).map { place(of: $0) } : []
    let primary = asked.first { !isInPrevious($0) }
    let others = asked.filter { $0 != primary }
    let reason = value.kind == .error ? evaluator.message(value) : reason(for: asked)
    let judgedOn = evaluator.get(Frame.judgedOn)
    let row = criterionRow(rule)
    result.findings.append(
      PlacedFinding(
        rule: index, outcome: .untestable, severity: rule.gravestSeverity, duty: rule.definition.duty,
        place: primary ?? placeOfInnermost(), label: nil,
        message: "\(reason), so this could not be tested: \(rule.definition.title)",
        help: primary == nil ? nil : "fill it in, so that this can be tested", ask: nil,
        related: others.prefix(3).map { ($0, isInPrevious($0) ? "in \(RuleInput.previous.words)" : "and this") },
        asked: asked,
        sources: sources(of: rule, row, on: judgedOn),
        criterion: number(ofCriterion: row), rows: rowNames, criterionRow: row))
  }

  private mutating func addPlaces(_ place: CompiledRule.Place, to related: inout [(place: Place, label: String)]) {
    guard let generator = place.generator else {
      let value = evaluator.run(place.at)
      related.append((self.place(of: value), place.label.map { render($0) } ?? ""))
      return
    }
    guard case .list(let program) = generator.source else { return }
    let list = evaluator.run(program)
    guard list.kind == .list else { return }
    for position in 0..<evaluator.count(list) {
      evaluator.set(generator.slot, evaluator.item(list, at: position))
      let value = evaluator.run(place.at)
      related.append((self.place(of: value), place.label.map { render($0) } ?? ""))
    }
  }

  /// A template with its values filled in; an unknown value reads "not recorded", and one that is written and cannot be
  /// read "not readable".
  mutating func render(_ template: Template) -> String {
    var text = ""
    for segment in template.segments {
      switch segment {
      case .literal(let literal): text += literal
      case .expression(let program):
        let value = evaluator.run(program)
        if value.isFaulty {
          text += "(not readable)"
        } else {
          text += value.isUnknown || value.kind == .error ? "(not recorded)" : Self.clipped(evaluator.render(value))
        }
      }
    }
    return text
  }
}

// MARK: - Long values

extension Checker {
  /// The most characters of a value that a sentence shows.
  private static var valueLimit: Int { 200 }

  /// A value as a sentence shows it: whole, or its beginning up to the end of a word. Nothing is left of a number that
  /// would be cut.
  private static func clipped(_ text: String) -> String {
    guard text.utf8.count > valueLimit, text.count > valueLimit else { return text }
    var head = text.prefix(valueLimit)
    if let space = head.lastIndex(of: " ") { head = head[..<space] }
    while let last = head.last, last.isNumber || last == " " || last == "-" || last == "." { head.removeLast() }
    return head + "…"
  }
}

// MARK: - Sources

extension Checker {
  /// The sources to print: those of the return's setting, in the editions in force on the day judged.
  private func sources(of rule: CompiledRule, _ criterion: UInt32?, on judgedOn: Value) -> [String] {
    let isKnown = !setting.isUnknown && setting.pool == .symbols
    let local = criterion.flatMap { rules.localCriteria[$0] }.map { [$0] } ?? []
    return SourceCitation.inForce(
      rule.sources, on: judgedOn.kind == .date ? CivilDate(dayNumber: Int32(judgedOn.asInt)) : nil,
      in: isKnown ? rules.symbols.text(of: Symbol(rawValue: setting.low)) : nil) + local
  }
}

// MARK: - Places

extension Checker {
  mutating func place(of value: Value) -> Place {
    if let first = evaluator.places(value).first { return place(of: first) }
    guard value.node != Value.noNode else { return .document }
    return .node(value.node, range: evaluator.matchRange(value))
  }

  /// The place of an unknown; that of a reference that leads nowhere is the reference itself.
  func place(of unknown: UnknownPlace) -> Place {
    if unknown.isFaulty, unknown.node != Value.noNode {
      let place = Place.faulty(node: unknown.node)
      // Faults of the previous return are not reported, so nothing speaks of them but this.
      return isInPrevious(place) ? .node(unknown.node, range: nil) : place
    }
    guard !unknown.isInPack, let record = unknown.record, var slot = unknown.slot.map(Int.init) else {
      return unknown.node == Value.noNode ? placeOfInnermost() : .node(unknown.node, range: nil)
    }
    let fields = type(of: record).fields
    if fields.indices.contains(slot), fields[slot].isHidden {
      slot = fields.firstIndex { $0.reference == slot } ?? slot
    }
    if fields.indices.contains(slot), fields[slot].reference != nil {
      let written = document.value(record: record, slot: UInt32(slot))
      if !written.isUnknown, written.node != Value.noNode { return .node(written.node, range: nil) }
    }
    return .field(record: record, slot: UInt32(slot), node: unknown.node == Value.noNode ? nil : unknown.node)
  }

  func type(of record: UInt32) -> RecordType {
    rules.factSchema[RecordTypeID(rawValue: document.records[Int(record)].type)]
  }

  private func placeOfInnermost() -> Place {
    guard let record = records.last(where: { document.previous == 0 || $0 < document.previous }) else {
      return .document
    }
    let type = type(of: record)
    if let identity = type.identity {
      let value = document.value(record: record, slot: UInt32(identity))
      if !value.isUnknown, value.node != Value.noNode { return .node(value.node, range: nil) }
      return .field(record: record, slot: UInt32(identity), node: nil)
    }
    return .node(document.records[Int(record)].node, range: nil)
  }

  /// What the rows of tables go by that the loops stand on; those that go by nothing are left out.
  private var rowNames: [String] {
    let pack = rules.tables.facts
    return rows.compactMap { row in
      let type = rules.factSchema[RecordTypeID(rawValue: pack.records[Int(row)].type)]
      guard let slot = type.namedBy else { return nil }
      let value = pack.value(record: row, slot: UInt32(slot))
      guard value.kind == .text, value.pool == .symbols else { return nil }
      let text = rules.symbols.text(of: Symbol(rawValue: value.low))
      return LogicalPath.isID(text) ? text : nil
    }
  }

  /// Whether a place stands in the previous return.
  func isInPrevious(_ place: Place) -> Bool {
    guard document.previous != 0 else { return false }
    return switch place {
    case .node(let node, _), .faulty(let node): node >= document.firstPreviousNode && node != Value.noNode
    case .field(let record, _, _): record >= document.previous
    case .document: false
    }
  }

  /// Why nothing can be said, by the places that were asked for: "`received_on` is not recorded".
  private func reason(for asked: [Place]) -> String {
    var missing: [String] = []
    var isUnreadable = false
    var isUnresolved = false
    for place in asked {
      switch place {
      case .field(let record, let slot, _):
        let fields = type(of: record).fields
        guard fields.indices.contains(Int(slot)) else { continue }
        let name = "`\(fields[Int(slot)].name)`" + (isInPrevious(place) ? " of \(RuleInput.previous.words)" : "")
        if !missing.contains(name) { missing.append(name) }
      case .faulty: isUnreadable = true
      case .node: if isInPrevious(place) { isUnreadable = true } else { isUnresolved = true }
      case .document: break
      }
    }
    var reasons: [String] = []
    if !missing.isEmpty {
      let names =
        missing.count > 2
        ? missing.dropLast().joined(separator: ", ") + " and " + missing[missing.count - 1]
        : missing.joined(separator: " and ")
      reasons.append(names + (missing.count == 1 ? " is" : " are") + " not recorded")
    }
    if isUnreadable { reasons.append("what is written cannot be read") }
    if isUnresolved { reasons.append("what it refers to is not there") }
    return reasons.isEmpty ? "something it needs is not recorded" : reasons.joined(separator: ", and ")
  }
}

// MARK: - The criterion that a finding belongs to

extension Checker {
  /// The row of the criterion that a result belongs to: that which a record of the loop refers to, innermost first, or the
  /// row looped over; else the rule's own.
  func criterionRow(_ rule: CompiledRule) -> UInt32? {
    var row = rule.criterion
    for record in records.reversed() {
      let type = type(of: record)
      guard let field = type.fields.first(where: { $0.reference != nil && $0.name == "criterion" }),
        let slot = field.reference
      else { continue }
      let target = document.value(record: record, slot: UInt32(slot))
      if target.kind == .record, target.pool == .pack {
        row = target.low
        break
      }
    }
    for generator in rule.generators {
      let item = evaluator.get(generator.slot)
      if item.kind == .record, item.pool == .pack, row == nil { row = item.low }
    }
    return row
  }

  /// A criterion's number in this return; `nil` where the setting is not known or gives it none.
  func number(ofCriterion row: UInt32?) -> String? {
    guard let row, let settingName else { return nil }
    return rules.tables.number(ofCriterion: row, setting: settingName)
  }

  /// The document's setting; `nil` where it is not known.
  var settingName: String? {
    guard !setting.isUnknown, setting.pool == .symbols else { return nil }
    return rules.symbols.text(of: Symbol(rawValue: setting.low))
  }
}
