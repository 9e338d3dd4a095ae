"""Gamma: the best alignment of units, and the disorder that chance gives."""
