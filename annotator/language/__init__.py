"""The program's knowledge of languages: a folder each, what they share, and which one a text is in."""
