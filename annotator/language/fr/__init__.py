"""French: verbs that report, small words, nouns of speakers."""
