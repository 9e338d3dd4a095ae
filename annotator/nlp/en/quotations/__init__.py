"""Suggested quotations: constructions, candidates, their chances, and the choice among them."""
