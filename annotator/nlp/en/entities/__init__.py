"""Repairs of the model's entities, where the text proves them wrong."""
