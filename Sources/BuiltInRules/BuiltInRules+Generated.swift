// swift-format-ignore-file
// Generated from Rules/ by `swift run devtool embed`; do not edit. Run it again after each change there.

extension BuiltInRules {
  /// Every file of the rule set, in order of the paths' bytes.
  package static let files: [File] = [
  ]
}
