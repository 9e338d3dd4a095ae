"""Figures of a project: how far the work is, what was found, and how suggestions fared."""
