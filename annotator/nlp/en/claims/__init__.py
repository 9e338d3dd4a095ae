"""Suggested claims: cues, types and check-worthiness."""
