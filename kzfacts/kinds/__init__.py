"""One file a kind: patterns, resolvers, and the list RULES at the end."""
