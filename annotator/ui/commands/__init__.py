"""The commands behind the actions: one module a subject."""
