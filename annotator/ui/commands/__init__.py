"""The commands that the actions perform, one module per subject."""
