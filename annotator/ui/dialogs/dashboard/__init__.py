"""The dashboard: how far the work is, what was found, and how suggestions fared."""
