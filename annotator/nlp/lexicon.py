"""The cue lexicon: which words report speech."""

from __future__ import annotations

from functools import lru_cache

from annotator.resources_folder import resource


@lru_cache(maxsize=1)
def cue_verbs() -> frozenset[str]:
    """Return the lemmas of verbs that report speech or thought."""
    return _words("cue_verbs.txt")


def _words(name: str) -> frozenset[str]:
    lines = resource("lexicons", name).read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
