/// Why a stub was not written: the file stays as it is there.
package enum StubRefusal: Hashable, Sendable {
  /// The file is no mapping, so it has no sections.
  case noSections
  /// The section is missing or blank, so it holds no list to add to.
  case notRecorded(String)
  /// The section holds something that is no list.
  case notAList(String)
  /// The section is another name for something written elsewhere.
  case isAlias(String)
  /// The section is written in a way in which adding to it would change what stands there.
  case unusualForm(String)

  /// Why, in words.
  package var message: String {
    switch self {
    case .noSections: "the file is no list of keys with values"
    case .notRecorded(let section): "nothing is recorded under `\(section)`"
    case .notAList(let section): "what stands under `\(section)` is no list"
    case .isAlias(let section): "`\(section)` is another name for what is written elsewhere in the file"
    case .unusualForm(let section):
      "`\(section)` is written in a form in which nothing can be added without changing what stands there"
    }
  }
}
