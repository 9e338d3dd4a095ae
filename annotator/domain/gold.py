"""The annotator name of the gold layer, which is a layer like any other."""

GOLD = "gold"
