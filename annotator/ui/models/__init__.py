"""Qt models over the project."""
