"""Formats for analysis: tables and a flat database."""
