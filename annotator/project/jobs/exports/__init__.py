"""The export of annotations."""
