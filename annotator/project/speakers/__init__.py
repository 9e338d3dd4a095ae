"""The speakers of a project, found by their names."""
