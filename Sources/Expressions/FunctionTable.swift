/// The functions that expressions may call, as data.
package struct FunctionTable: Sendable {
  /// The functions of this version.
  package static let standard = FunctionTable()
}
