"""The window of settings: one table, a row for each setting."""
