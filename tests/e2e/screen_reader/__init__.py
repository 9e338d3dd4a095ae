"""The program as a screen reader meets it: over the accessibility bus of a desktop."""
