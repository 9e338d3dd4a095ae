"""The parsed text: tokens, phrases, passages in quote marks, sentences."""
