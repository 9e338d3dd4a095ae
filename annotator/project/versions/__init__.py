"""New versions of a text: where each annotated span stands in it, and the act that brings it in."""
