"""English: words, names, titles."""
