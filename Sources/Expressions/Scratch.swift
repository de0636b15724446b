internal import Facts
internal import Prose

/// Everything that programs make while a document is looked at: texts, items, unknowns, errors. Dropped with the document.
struct Scratch {
  /// Bytes of texts: pool `scratch`.
  var bytes: [UInt8] = []
  /// Items of lists, and keys and values of maps in turn: pool `scratch`.
  var items: [Value] = []
  /// Items of lists still being made, innermost last.
  var pile: [Value] = []
  /// Places of merged unknowns, end to end.
  var places: [UnknownPlace] = []
  /// For each merged unknown the bounds of its places.
  var placeSets: [Range<Int>] = []
  /// What errors say.
  var faults: [EvaluationFault] = []
  /// By match where it stands in the scalar that it was found in.
  var matches = MatchTable()
  /// By symbol the text's bytes in pool `scratch`, made when parts of it are asked for: all parts then stand in one copy.
  var copies: [UInt32: Value] = [:]
  /// Phrases of the rule set's index, text by text.
  var hits: [PhraseAutomaton.Hit] = []
  /// By text the number of its part of `hits` in `hitBounds`.
  var hitNumbers = MatchTable()
  var hitBounds: [Range<Int>] = []
  /// The document's free texts as items, once they were asked for.
  var texts: Value?
  /// What was not known inside lists that are being compared.
  var unknown: Value?

  /// Drops everything and keeps the room.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
    pile.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    placeSets.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    matches.removeAll()
    copies.removeAll(keepingCapacity: true)
    hits.removeAll(keepingCapacity: true)
    hitNumbers.removeAll()
    hitBounds.removeAll(keepingCapacity: true)
    texts = nil
    unknown = nil
  }
}
