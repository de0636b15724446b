// BuiltInRules
