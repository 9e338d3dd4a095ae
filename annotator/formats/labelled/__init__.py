"""Formats of labelled texts by other tools, and what their labels become here."""
