"""File formats, one module each: from bytes to records and back."""
