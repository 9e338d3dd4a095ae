"""Formats of other tools for labelling and training, written."""
