extension FunctionTable {
  /// The language's extension library of optional values.
  static let optionals: [Function] = [
    function(
      "optional.of", [anything], .optional(anything), .optionalOf, "An optional value that is there.", english: "{0}"),
    function(
      "optional.ofNonZeroValue", [anything], .optional(anything), .optionalOfNonZero,
      "An optional value that is none where it is null, false, zero or empty.", english: "{0}, unless it is empty"),
    function(
      "optional.none", [], .optional(anything), .optionalNone, "An optional value that is not there.",
      english: "nothing"),
    method(
      "hasValue", [.optional(anything)], .bool, .hasValue, "Whether an optional value is there.",
      english: "{0} [is|is not] there"),
    method(
      "value", [.optional(anything)], anything, .optionalValue,
      "What an optional value holds; an error where it is none.", english: "{0}"),
    method(
      "or", [.optional(anything), .optional(anything)], .optional(anything), .optionalOr,
      "The optional value, or another where it is none.", english: "{0} or else {1}"),
    method(
      "orValue", [.optional(anything), anything], anything, .optionalOrValue,
      "What an optional value holds, or another value where it is none.", english: "{0} or else {1}"),
    method(
      "last", [.list(anything)], .optional(anything), .lastOptional,
      "The last item of a list as an optional value: none where it is empty.", english: "the last of {0}"),
    function(
      "optional.unwrap", [.list(.optional(anything))], .list(anything), .unwrapOptionals,
      "What the optional values of a list hold, those that are none left out.", english: "those of {0} that are there"),
    method(
      "unwrapOpt", [.list(.optional(anything))], .list(anything), .unwrapOptionals,
      "What the optional values of a list hold, those that are none left out.", english: "those of {0} that are there"),
  ]
}
