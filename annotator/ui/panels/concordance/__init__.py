"""The window of all quotations and claims: its rows, its conditions, and its timeline."""
