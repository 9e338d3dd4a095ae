"""Work on many documents: import, export, preparation, check, search, worker processes."""
