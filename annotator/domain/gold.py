"""The name of the gold layer."""

GOLD = "gold"
