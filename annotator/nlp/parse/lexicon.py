"""Lists of words below resources/lexicons: which ones report, and what kind of report theirs is."""

from __future__ import annotations

from functools import lru_cache

from annotator.resources_folder import resource


@lru_cache(maxsize=1)
def cue_verbs() -> frozenset[str]:
    """Return the lemmas of verbs that report speech or thought."""
    return words_of("cue_verbs.txt")


@lru_cache(maxsize=1)
def modes() -> dict[str, str]:
    """Return the mode, "thought" or "writing", of each word whose reports are no speech."""
    lines = resource("lexicons", "modes.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line.strip() and not line.startswith("#"))
    return {row[0]: row[1] for row in rows}


def words_of(*place: str) -> frozenset[str]:
    """Return the lines of a file below resources/lexicons, without comments.

    Raises
    ------
    FileNotFoundError: there is none; the installation is incomplete.
    """
    lines = resource("lexicons", *place).read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
