"""Words for annotations and places, and the matching of typed letters with names."""
