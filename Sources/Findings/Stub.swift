/// Something blank that a tool can write into a file for a person to fill in. It claims nothing: it has the keys, and of
/// values only those that say which record it is.
package enum Stub: Hashable, Sendable {
  /// A section of the file, as a key without a value. A section that is blank is not recorded, as one that is missing.
  case section(String)
  /// A record at the end, or in the order, of a section that is a list.
  case record(section: String, fields: [Field])

  /// A key of a record.
  package struct Field: Hashable, Sendable {
    /// The key.
    package var name: String
    /// What identifies the record or what it refers to; `nil` for a blank value.
    package var text: String?

    /// A key with its value.
    package init(name: String, text: String?) {
      self.name = name
      self.text = text
    }
  }

  /// The key of the file that it stands at or under.
  package var section: String {
    switch self {
    case .section(let name), .record(let name, _): name
    }
  }
}

/// What a tool can do about a finding by itself. It mends nothing: it puts down what a person is to fill in.
package struct Fix: Hashable, Sendable {
  /// One edit in words, as "adds 9.6 to `answers`".
  package struct Edit: Hashable, Sendable {
    /// What it does, beginning with a verb.
    package var words: String
    /// What is written.
    package var stub: Stub

    /// An edit from its parts.
    package init(words: String, stub: Stub) {
      self.words = words
      self.stub = stub
    }
  }

  /// Whether the tool makes the edits when asked to; one that is not safe is told and never made.
  package var isSafe: Bool
  /// The edits, at least one.
  package var edits: [Edit]

  /// A fix from its parts.
  package init(isSafe: Bool, edits: [Edit]) {
    self.isSafe = isSafe
    self.edits = edits
  }
}
