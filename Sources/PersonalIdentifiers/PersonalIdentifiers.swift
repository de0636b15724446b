// PersonalIdentifiers
