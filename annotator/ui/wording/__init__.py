"""Words for annotations and places, and how what is typed matches names."""
