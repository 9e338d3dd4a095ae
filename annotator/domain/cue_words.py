"""Which words report speech, told by their form alone."""

from __future__ import annotations

from functools import lru_cache


def reports_speech(words: str, cue_words: frozenset[str]) -> bool:
    """Tell whether a word among these is a form of one of the cue words, or they are "according to"."""
    folded = words.casefold()
    return folded == "according to" or any(not lemmas(word).isdisjoint(cue_words) for word in folded.split())


@lru_cache(maxsize=8192)
def lemmas(word: str) -> frozenset[str]:
    """Return what the base form of an English verb could be (a guess for use before the parse)."""
    found = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("d")}
    found.add(word.removesuffix("ed"))
    if word.endswith("ing"):
        found |= {word[:-3], word[:-3] + "e"}
    if word.endswith(("ies", "ied")):
        found.add(word[:-3] + "y")
    irregular = {"said": "say", "told": "tell", "wrote": "write", "thought": "think", "felt": "feel"}
    return frozenset(found | {irregular.get(word, word)})
