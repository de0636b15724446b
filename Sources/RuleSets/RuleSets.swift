// RuleSets
