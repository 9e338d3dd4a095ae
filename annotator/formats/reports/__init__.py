"""Formats for readers: pages."""
