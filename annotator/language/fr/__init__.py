"""What the program knows of French: verbs that report, small words, nouns of speakers."""
