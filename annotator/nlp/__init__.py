"""The language model and its spaCy components, which yield entities and suggestions.

Importing this package does not import spaCy; `pipeline.load` does.
"""
