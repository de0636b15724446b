package import Facts
internal import PersonalIdentifiers
internal import Prose

extension Evaluator {
  /// Performs an operation on prose; its arguments are known values.
  mutating func performOnProse(_ operation: Operation, _ arguments: CallArguments) -> Value {
    let first = arguments[0]
    switch operation {
    case .nearDuplicates: return nearDuplicates(first, slot: arguments[1], likeness: arguments[2])
    case .mentions: return mentions(first, arguments[1])
    case .mentionsListed: return mentions(first, listed: arguments[1].low)
    case .mentionsOnly: return hasOnly(mentions(first, arguments[1]), first)
    case .mentionsOnlyListed: return hasOnly(mentions(first, listed: arguments[1].low), first)
    case .near: return near(first, arguments[1], arguments[2])
    case .following: return near(first, arguments[1], arguments[2], isAfter: true)
    case .together: return together(first, arguments[1])
    case .outside: return outside(first, arguments[1])
    default:
      guard first.kind == .text else { return error(.noOverload("\(operation)")) }
      let bytes = textBytes(first)
      charge(bytes.count / 8)
      guard !isHalted else { return error(.scratchLimit) }
      switch operation {
      case .wordCount: return .int(Int64(WordCount.words(in: bytes)))
      case .hasDifferentLetters: return .bool(DifferentLetters.stand(in: bytes))
      case .properNames: return parts(of: first, ProperNames.ranges(in: bytes))
      case .fieldName:
        return first.fieldSymbol == 0 ? text([]) : .text(symbol: UInt32(first.fieldSymbol), node: Value.noNode)
      case .digitsOf: return text(IdentifierScanner.digits(in: bytes))
      default:
        let sentences = SentenceScanner.sentences(in: bytes)
        let list = parts(of: first, sentences)
        shareHits(of: first, with: list, at: sentences)
        return list
      }
    }
  }

  // MARK: Phrases

  /// The hits of a list of phrases that is in the index.
  private mutating func mentions(_ whole: Value, listed name: UInt32) -> Value {
    guard whole.kind == .text else { return error(.noOverload("mentions")) }
    guard let phrases, let isMember = phrases.members(ofList: name) else { return error(.scratchLimit) }
    let hits = hits(in: whole, phrases)
    charge(hits.count)
    // Mostly what is there is of other lists.
    guard !isHalted, let first = hits.first(where: { isMember[scratch.hits[$0].phrase] }) else {
      return parts(of: whole, [])
    }
    let members = scratch.hits[first..<hits.upperBound].filter { isMember[$0.phrase] }
    return parts(of: whole, PhraseAutomaton.apart(members))
  }

  /// Whether a text has mentions, and no word that is in none of them.
  private mutating func hasOnly(_ mentions: Value, _ whole: Value) -> Value {
    guard mentions.kind == .list else { return mentions }
    guard mentions.low > 0 else { return .bool(false) }
    charge(textBytes(whole).count / 8)
    var left = WordCount.words(in: textBytes(whole))
    for index in 0..<count(mentions) { left -= WordCount.words(in: textBytes(item(mentions, at: index))) }
    return .bool(left <= 0)
  }

  /// Where the hits of a text stand in `scratch.hits`; the text is looked through once, for all rules.
  private mutating func hits(in whole: Value, _ phrases: PhraseIndex) -> Range<Int> {
    if let known = scratch.hitNumbers[whole] { return scratch.hitBounds[known] }
    let bytes = textBytes(whole)
    charge(bytes.count / 8)
    guard !isHalted else { return 0..<0 }
    let (found, cost) = phrases.automaton.hits(in: bytes, budget: max(0, steps))
    charge(cost)
    guard !isHalted else { return 0..<0 }
    guard scratch.hits.count + found.count <= limits.items else {
      isHalted = true
      return 0..<0
    }
    let range = scratch.hits.count..<scratch.hits.count + found.count
    if !found.isEmpty { scratch.hits += found }
    scratch.hitNumbers[whole] = scratch.hitBounds.count
    scratch.hitBounds.append(range)
    return range
  }

  /// Gives the sentences of a text their hits, where those of the whole are known: a sentence ends where a word does.
  private mutating func shareHits(of whole: Value, with sentences: Value, at ranges: [Range<Int>]) {
    guard sentences.kind == .list, let known = scratch.hitNumbers[whole] else { return }
    let hits = scratch.hitBounds[known]
    guard scratch.hits.count + hits.count <= limits.items else { return }
    charge(ranges.count + hits.count)
    var next = hits.lowerBound
    for (position, range) in ranges.enumerated() {
      let first = scratch.hits.count
      // By the ends of the phrases, so that one over two sentences is passed with the first.
      while next < hits.upperBound, scratch.hits[next].range.upperBound <= range.upperBound {
        let hit = scratch.hits[next]
        if hit.range.lowerBound >= range.lowerBound { scratch.hits.append(hit.moved(by: -range.lowerBound)) }
        next += 1
      }
      scratch.hitNumbers[item(sentences, at: position)] = scratch.hitBounds.count
      scratch.hitBounds.append(first..<scratch.hits.count)
    }
  }

  /// Whether a text of the document has a hit of one of some lists in the index; true where that is not known.
  package mutating func mayMention(_ text: Value, listed names: [UInt32]) -> Bool {
    guard text.kind == .text, let phrases else { return true }
    let hits = hits(in: text, phrases)
    if isHalted { return true }
    return scratch.hits[hits].contains { hit in names.contains { phrases.members(ofList: $0)?[hit.phrase] ?? true } }
  }

  /// The hits of phrases that are known only now.
  private mutating func mentions(_ whole: Value, _ list: Value) -> Value {
    guard whole.kind == .text, list.kind == .list else { return error(.noOverload("mentions")) }
    if let problem = takePhrases(list) { return problem }
    charge(count(list) / 4 + textBytes(whole).count / 8)
    guard !isHalted else { return error(.scratchLimit) }
    let words = WordMask(textBytes(whole))
    // Mostly the text lacks a word of every phrase, and no search is needed to see that.
    var candidates: [Value] = []
    for (position, mask) in phrasesAtHand.masks.enumerated() where words.mayHold(mask) {
      candidates.append(item(list, at: position))
    }
    if candidates.isEmpty { return parts(of: whole, []) }
    guard let automaton = automaton(of: candidates, in: list) else { return error(.scratchLimit) }
    let (hits, cost) = automaton.hits(in: textBytes(whole), budget: max(0, steps))
    charge(cost)
    return isHalted ? error(.scratchLimit) : parts(of: whole, PhraseAutomaton.apart(hits))
  }

  /// What finds some phrases of a list: of a table's row all of them, once for all texts. `nil` where they cost too much.
  private mutating func automaton(of candidates: [Value], in list: Value) -> PhraseAutomaton? {
    if list.pool == .pack, let known = rowAutomata[list.bits] { return known }
    let phrases = list.pool == .pack ? Array(items(list)) : candidates
    charge(phrases.reduce(0) { $0 + textBytes($1).count } * 4)
    guard !isHalted, let automaton = PhraseAutomaton(phrases.map { textBytes($0) }) else { return nil }
    if list.pool == .pack { rowAutomata[list.bits] = automaton }
    return automaton
  }

  /// Notes the words of the phrases of a list, where it is not the list that was looked for before. Gives what stands in
  /// their way: an item that is unknown, or no text; `nil` for nothing.
  private mutating func takePhrases(_ list: Value) -> Value? {
    if phrasesAtHand.list?.bits == list.bits, phrasesAtHand.list?.pool == list.pool { return nil }
    charge(count(list))
    guard !isHalted else { return error(.scratchLimit) }
    var masks: [WordMask] = []
    for item in items(list) {
      guard item.kind == .text else { return item.isKnown ? error(.noOverload("mentions")) : item }
      charge(textBytes(item).count / 8)
      masks.append(WordMask(textBytes(item)))
    }
    guard !isHalted else { return error(.scratchLimit) }
    phrasesAtHand = (list, masks)
    return nil
  }

  // MARK: Likeness

  /// Groups of records with nearly the same text in a field. A record without that text is in none.
  private mutating func nearDuplicates(_ list: Value, slot: Value, likeness: Value) -> Value {
    guard list.kind == .list, slot.kind == .int, likeness.kind == .double else {
      return error(.noOverload("nearDuplicates"))
    }
    guard likeness.asDouble > 0, likeness.asDouble <= 1 else { return error(.badLikeness) }
    var texts = Likeness()
    var holders: [Value] = []
    var unknown: Value?
    for record in items(list) {
      charge(1)
      guard record.kind == .record else {
        guard !record.isKnown else { return error(.noOverload("nearDuplicates")) }
        unknown = unknown.map { absorb($0, record) } ?? record
        continue
      }
      let value = self.slot(UInt32(truncatingIfNeeded: slot.asInt), of: record)
      if value.isFaulty { unknown = unknown.map { absorb($0, value) } ?? value }
      guard value.kind == .text else { continue }
      charge(textBytes(value).count / 2)
      guard !isHalted else { return error(.scratchLimit) }
      texts.add(textBytes(value))
      holders.append(record)
    }
    if let unknown { return unknown }
    let before = texts.cost
    guard let groups = texts.groups(likeness: likeness.asDouble, budget: before + max(0, steps)) else {
      charge(max(0, steps) + 1)
      return error(.scratchLimit)
    }
    charge(texts.cost - before)
    var lists: [Value] = []
    for group in groups {
      let members = self.list(group.map { holders[$0] }, node: list.node)
      guard members.kind == .list else { return members }
      lists.append(members)
    }
    return self.list(lists, node: list.node)
  }
}
