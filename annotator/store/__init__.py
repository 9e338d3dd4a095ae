"""One SQLite file holds a project; this package alone speaks SQL."""
