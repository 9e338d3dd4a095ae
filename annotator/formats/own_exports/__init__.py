"""Files of this program's exports that are no articles."""
