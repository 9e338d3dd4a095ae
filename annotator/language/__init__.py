"""The program's knowledge of English: words, names, sentences."""
