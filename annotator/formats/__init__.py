"""File formats: one module each; bytes in and records out, or the other way round."""
