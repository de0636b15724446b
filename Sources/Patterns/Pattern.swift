internal import CPCRE2

/// A regular expression, compiled once and shared by every task.
///
/// Shape: an immutable compiled program of PCRE2, kept by its address so that sharing it is checked by the compiler;
/// all that a match changes lives in the `PatternScratch` of the one who matches.
/// Units: bytes of valid UTF-8. `$` matches at the very end only, as in ECMA-262.
/// Source: PCRE2 10.42, `pcre2api`: "the compiled pattern is never altered during a match".
package final class Pattern: Sendable {
  /// Whose rules an expression follows.
  package enum Dialect: Sendable {
    /// Classes such as `\w` and `\b` know every alphabet.
    case unicode
    /// As in RE2: classes such as `\w` and `\b` know ASCII alone, and there are no references back and no look ahead.
    case re2
  }

  /// The expression as written.
  package let source: String
  private let address: UInt

  /// Compiles an expression.
  ///
  /// - Throws: `PatternError` with the place in the expression and PCRE2's own words.
  package init(_ source: String, dialect: Dialect = .unicode) throws(PatternError) {
    self.source = source
    var code: Int32 = 0
    var offset = 0
    var options = PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C
    if dialect == .unicode { options |= PCRE2_UCP }
    let syntax = dialect == .re2 ? try RE2Syntax(Array(source.utf8)) : nil
    let bytes = syntax?.written ?? Array(source.utf8)
    let compiled = pcre2_compile_8(bytes, bytes.count, UInt32(options), &code, &offset, nil)
    guard let compiled else {
      throw PatternError(byteOffset: syntax?.origin(of: offset) ?? offset, reason: Self.words(for: code))
    }
    // Where the machine has no just-in-time compiler the interpreter runs the same program.
    _ = pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE))
    address = UInt(bitPattern: compiled)
  }

  deinit { pcre2_code_free_8(OpaquePointer(bitPattern: address)) }

  /// Whether some part of a text matches; `nil` where the match limit ended the search.
  ///
  /// Complexity: bounded by so many steps.
  package func matches(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: inout PatternScratch, limit: UInt32 = PatternScratch.matchLimit
  ) -> Bool? {
    guard let code = OpaquePointer(bitPattern: address) else { return nil }
    return scratch.match(code, bytes, limit: limit)
  }

  private static func words(for code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 200)
    let count = pcre2_get_error_message_8(code, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(count))), as: UTF8.self)
  }
}

/// Why an expression does not compile.
package struct PatternError: Error, Hashable {
  /// 0-based byte offset in the expression.
  package let byteOffset: Int
  /// PCRE2's words.
  package let reason: String

  /// An error from its parts.
  package init(byteOffset: Int, reason: String) {
    self.byteOffset = byteOffset
    self.reason = reason
  }
}

/// What a match writes to. One a task; made at the first match.
package struct PatternScratch: ~Copyable {
  /// Steps after which a match gives up.
  package static let matchLimit: UInt32 = 200_000
  /// KiB that a match may take.
  private static let heapLimit: UInt32 = 64 * 1024
  private var data: OpaquePointer?
  private var context: OpaquePointer?

  /// An empty scratch; nothing is allocated until it is used.
  package init() {}

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }

  fileprivate mutating func match(
    _ code: OpaquePointer, _ bytes: UnsafeBufferPointer<UInt8>, limit: UInt32
  ) -> Bool? {
    if data == nil {
      data = pcre2_match_data_create_8(1, nil)
      context = pcre2_match_context_create_8(nil)
      pcre2_set_heap_limit_8(context, Self.heapLimit)
    }
    pcre2_set_match_limit_8(context, limit)
    pcre2_set_depth_limit_8(context, limit)
    var result = run(code, bytes, options: PCRE2_NO_UTF_CHECK)
    // The compiled machine code has a small stack; the interpreter keeps its place on the heap.
    if result == PCRE2_ERROR_JIT_STACKLIMIT { result = run(code, bytes, options: PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT) }
    if result >= 0 { return true }
    return result == PCRE2_ERROR_NOMATCH ? false : nil
  }

  private func run(_ code: OpaquePointer, _ bytes: UnsafeBufferPointer<UInt8>, options: UInt32) -> Int32 {
    // An empty buffer may have no address, and PCRE2 wants one.
    let empty: [UInt8] = [0]
    guard let base = bytes.baseAddress else { return pcre2_match_8(code, empty, 0, 0, options, data, context) }
    return pcre2_match_8(code, base, bytes.count, 0, options, data, context)
  }
}
