internal import Findings
internal import SourceText

/// Keys, anchors and documents: what the parser lets pass.
extension YAMLTreeBuilder {
  /// Notes a key of the innermost mapping, or reports it where it is none that is read.
  mutating func addKey(_ id: Int) {
    let node = nodes[id]
    let target = node.kind == .alias ? nodes[Int(node.payload)] : node
    guard target.kind == .scalar else {
      nodes.ignore(key: id)
      return report(.complexKey, at: Int(node.start), to: Int(node.end))
    }
    if node.kind != .alias, node.count == 2, isMergeKey(id) {
      nodes.ignore(key: id)
      return report(.mergeKey, at: Int(node.start), to: Int(node.end))
    }
    frame.note(key: target.symbol)
  }

  /// Stands for a text without a symbol: equal for equal texts, different for nearly all others of one mapping.
  private func fingerprint(_ scalar: Int) -> UInt32 {
    withText(scalar) { text in
      guard let first = text.first, let last = text.last else { return 0 }
      return 0x8000_0000 | UInt32(truncatingIfNeeded: text.count) << 16 ^ UInt32(first) << 8 ^ UInt32(last)
    }
  }

  /// Source: YAML 1.1's merge type; in 1.2 `<<` is a key like any other, but hardly anyone who writes it means that.
  private func isMergeKey(_ id: Int) -> Bool {
    let node = nodes[id]
    guard node.style == .plain, node.propertyStart == node.start else { return false }
    return withText(id) { $0[0] == UInt8(ascii: "<") && $0[1] == UInt8(ascii: "<") }
  }

  private func resolved(_ id: Int) -> Int { nodes[id].kind == .alias ? Int(nodes[id].payload) : id }

  private func withText<Result>(_ scalar: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let node = nodes[scalar]
    let range = Int(node.payload)..<Int(node.payload) + Int(node.count)
    if node.flags & Node.decodedFlag == 0 { return body(UnsafeBufferPointer(rebasing: bytes[range])) }
    return decoded.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  // MARK: Duplicates

  /// Compares the keys of a mapping. Complexity: O(keys) texts; each pair of fingerprints where they are few.
  mutating func reportDuplicates(in mapping: Int) {
    let keys = keys(of: mapping)
    if keys.count > 16 { return reportDuplicatesByHash(keys) }
    for second in keys.indices.dropFirst() {
      let key = keys[second]
      for earlier in 0..<second where keys[earlier] >> 32 == key >> 32 && isSameKey(keys[earlier], key) {
        reportDuplicate(key, of: keys[earlier])
        break
      }
    }
  }

  /// The keys that are read: a fingerprint of the text in the upper half, the node in the lower.
  private func keys(of mapping: Int) -> [UInt64] {
    var keys: [UInt64] = []
    let end = Int(nodes[mapping].subtreeEnd)
    var key = mapping + 1
    while key < end {
      let target = resolved(key)
      if nodes[key].flags & Node.ignoredFlag == 0 {
        let symbol = nodes[target].symbol
        keys.append(UInt64(symbol == 0 ? fingerprint(target) : symbol) << 32 | UInt64(key))
      }
      key = Int(nodes[Int(nodes[key].subtreeEnd)].subtreeEnd)
    }
    return keys
  }

  /// Swift's own hash is seeded anew in each process, so that no file can make its keys collide.
  private mutating func reportDuplicatesByHash(_ keys: [UInt64]) {
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: UInt64.max, count: size)
    for key in keys {
      let hash = withText(resolved(Int(key & 0xFFFF_FFFF))) { text in
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(text))
        return hasher.finalize()
      }
      var slot = hash & (size - 1)
      while slots[slot] != UInt64.max, !isSameKey(slots[slot], key) { slot = (slot + 1) & (size - 1) }
      if slots[slot] == UInt64.max { slots[slot] = key } else { reportDuplicate(key, of: slots[slot]) }
    }
  }

  private func isSameKey(_ left: UInt64, _ right: UInt64) -> Bool {
    let left = resolved(Int(left & 0xFFFF_FFFF))
    let right = resolved(Int(right & 0xFFFF_FFFF))
    guard nodes[left].type == nodes[right].type, nodes[left].count == nodes[right].count else { return false }
    return withText(left) { leftText in
      withText(right) { rightText in
        for index in 0..<leftText.count where leftText[index] != rightText[index] { return false }
        return true
      }
    }
  }

  private mutating func reportDuplicate(_ second: UInt64, of first: UInt64) {
    let second = Int(second & 0xFFFF_FFFF)
    let first = Int(first & 0xFFFF_FFFF)
    nodes.ignore(key: second)
    guard canReport() else { return }
    let place = RelatedPlace(
      span: SourceSpan(start: nodes[first].start, end: nodes[first].end), label: "the first is here")
    let quoted = withText(resolved(second)) { YAMLProblem.quoted($0) }
    report(.duplicateKey(quoted), at: Int(nodes[second].start), to: Int(nodes[second].end), related: [place])
  }

  // MARK: Aliases

  /// Adds an alias; one that cannot be followed stands as null, with its problem.
  mutating func addAlias(_ event: YAMLEvent) {
    let start = max(marks.offset(of: event.startMark), lastEnd)
    let end = max(marks.offset(of: event.endMark), start)
    if isInFlow { checkGap(to: start) }
    let target = event.anchor.flatMap { anchors[Self.name($0)] }
    var node = Node(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
      propertyStart: UInt32(truncatingIfNeeded: start), subtreeEnd: UInt32(truncatingIfNeeded: nodes.count + 1),
      payload: UInt32(truncatingIfNeeded: start), count: 0, symbol: 0, kind: .scalar, style: .plain, type: .null,
      flags: Node.blankFlag)
    if let kind = faultOfAlias(target, from: start, to: end) {
      report(kind, at: start, to: end, related: relatedPlaces(target, kind))
    } else if let target {
      node.kind = .alias
      node.flags = 0
      node.type = .other
      node.payload = UInt32(truncatingIfNeeded: target.node)
      aliasedWeight += target.weight
    }
    let id = append(node)
    checkComment(after: end)
    lastEnd = end
    complete(id, height: node.kind == .alias ? target?.height ?? 0 : 0)
  }

  /// What is wrong with an alias; nil where it may stand.
  func faultOfAlias(_ target: Anchored?, from start: Int, to end: Int) -> YAMLProblem.Kind? {
    guard let target else { return .undefinedAlias(YAMLProblem.quoted(bytes[start..<end])) }
    if target.weight == 0 { return .cyclicAlias(YAMLProblem.quoted(bytes[start..<end])) }
    if outer.count + target.height > limits.depth { return .tooDeep(limit: limits.depth) }
    if aliasedWeight + target.weight > limits.aliasedNodes { return .aliasExpansion(limit: limits.aliasedNodes) }
    return nil
  }

  /// The anchor that a faulty alias names, where it names one.
  func relatedPlaces(_ target: Anchored?, _ kind: YAMLProblem.Kind) -> [RelatedPlace] {
    guard let target else { return [] }
    let start = nodes[target.node].propertyStart
    let end = min(Int(start) + 1, bytes.count)
    return [RelatedPlace(span: SourceSpan(start: start, end: UInt32(truncatingIfNeeded: end)), label: "named here")]
  }

  // MARK: Reporting

  /// Whether one more problem is listed; counts it as dropped where not.
  mutating func canReport() -> Bool {
    if problems.count < limits.problems { return true }
    droppedProblems += 1
    return false
  }

  /// Adds a problem that leaves the tree standing.
  mutating func report(_ kind: YAMLProblem.Kind, at start: Int, to end: Int, related: [RelatedPlace] = []) {
    guard problems.count < limits.problems else {
      droppedProblems += 1
      return
    }
    let span = SourceSpan(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
    problems.append(YAMLProblem(kind, at: span, related: related))
  }

  /// Adds a problem after which nothing more is read.
  mutating func refuse(_ kind: YAMLProblem.Kind, at start: Int, to end: Int, related: [RelatedPlace] = []) {
    guard !isFatal else { return }
    isFatal = true
    let span = SourceSpan(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
    problems.append(YAMLProblem(kind, at: span, related: related, isFatal: true))
  }

  /// A second document, at its `---` or its first directive.
  mutating func reportSecondDocument(at mark: Int) {
    let start = max(lastEnd, marks.offset(of: mark))
    var end = start
    while end < bytes.count, !bytes[end].isBreak, !bytes[end].isBlank { end += 1 }
    report(.severalDocuments, at: start, to: end)
  }

  /// Where the parser stopped; once the first document stands whole, it is kept.
  mutating func reportSyntax(_ fault: SyntaxFault) {
    let problemAt = marks.offset(of: fault.problemMark)
    let contextAt = fault.contextMark.map { marks.offset(of: $0) }
    let wording = SyntaxWording(fault, problemAt: problemAt, contextAt: contextAt, bytes: bytes)
    let isWhole = outer.isEmpty && nodes.count > 0
    let end = min(bytes.count, wording.offset + widthOfCharacter(at: wording.offset))
    if isWhole {
      report(wording.kind, at: wording.offset, to: end, related: wording.related)
    } else {
      // A bracket left open makes every line after it look too far left.
      problems.removeAll { $0.kind == .continuationIndentation }
      refuse(wording.kind, at: wording.offset, to: end, related: wording.related)
    }
  }

  /// The bytes of the character at an offset; 0 at the end and on a line break.
  private func widthOfCharacter(at offset: Int) -> Int {
    guard offset < bytes.count, !bytes[offset].isBreak else { return 0 }
    let byte = bytes[offset]
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
