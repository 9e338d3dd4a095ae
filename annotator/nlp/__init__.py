"""What the language model finds: spaCy components that yield entities and suggestions.

Importing this package does not import spaCy; `pipeline.load` does.
"""
