"""Suggestions for a corpus in parts on a cluster: parts, the work on them, their dispatch, their folder."""
