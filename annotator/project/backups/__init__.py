"""Backups of a project: made, listed, thinned, compared with the present state, and restored."""
