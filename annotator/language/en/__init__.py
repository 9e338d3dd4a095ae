"""What the program knows of English: words, names, titles."""
