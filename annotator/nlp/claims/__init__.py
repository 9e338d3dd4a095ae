"""Suggested claims: cues, types, and whether they are worth a check."""
