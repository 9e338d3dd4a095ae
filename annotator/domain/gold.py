"""The annotator name of the gold layer, a layer like any other, and of layers that were states of one."""

GOLD = "gold"
# How the names of layers begin that were states of a gold layer, such as "gold (2)" and "gold-max". They are
# no annotator's reading of a document: only a comparison that names them takes them in.
FURTHER = (f"{GOLD} ", f"{GOLD}-")


def is_gold(name: str) -> bool:
    """Tell whether a layer of this name is the gold one, or was a state of it."""
    return name == GOLD or name.startswith(FURTHER)


def further_name(wanted: str) -> str:
    """Return the name of a layer that was a state of the gold one: the wanted one, or this behind "gold-"."""
    return wanted if wanted.startswith(FURTHER) else f"{FURTHER[-1]}{wanted}"
