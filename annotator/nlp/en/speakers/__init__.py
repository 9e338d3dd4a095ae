"""Speakers: names, roles and pronouns of a parsed text, and the sources of quotations."""
