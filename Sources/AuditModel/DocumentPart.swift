package import CommonMark
package import Schemas
package import YAMLTree

/// One of the files that are one document: its tree, and what the schema said of it.
package struct DocumentPart: Sendable {
  /// What the file gives to the document.
  package enum Content: Sendable {
    /// Fields of the root: a return, or records that are kept apart from it.
    case fields
    /// One record of the root, such as the organisation of a configuration.
    case record(RootRecord)
    /// An entry of the register, and the text that it heads.
    case document(MarkdownDocument, PolicyFrontMatter)
  }

  /// A record of the root that stands elsewhere in its file.
  package struct RootRecord: Sendable {
    /// The root's slot that takes it.
    package var slot: Int
    /// The mapping with its fields; keys that are none of them are another reader's.
    package var node: NodeID
    /// What identifies it where its own field does not; `nil` for nothing.
    package var identity: NodeID?
    /// Where the register's entries were asked for; `nil` where they were not.
    package var register: NodeID?

    /// A record from its parts.
    package init(slot: Int, node: NodeID, identity: NodeID? = nil, register: NodeID? = nil) {
      self.slot = slot
      self.node = node
      self.identity = identity
      self.register = register
    }
  }

  /// The file's tree; of a document that of its front matter.
  package let tree: YAMLTree
  /// What the schema said of it.
  package let validation: Validation
  /// What the file gives.
  package let content: Content

  /// A file that gives fields of the root, or one record of it.
  package init(tree: YAMLTree, validation: Validation, record: RootRecord? = nil) {
    self.tree = tree
    self.validation = validation
    content = record.map(Content.record) ?? .fields
  }

  /// A policy's own file.
  ///
  /// - Parameters:
  ///   - document: the file.
  ///   - tree: its front matter; a tree of nothing where it has none.
  ///   - front: what was found in it.
  package init(_ document: MarkdownDocument, tree: YAMLTree, front: PolicyFrontMatter) {
    self.tree = tree
    validation = front.validation
    content = .document(document, front)
  }
}
