"""The words and phrases that show what kind of claim a sentence makes."""

from __future__ import annotations

from annotator.language.word_lists import words_of
from annotator.resources_folder import resource


def claim_phrases() -> dict[str, list[str]]:
    """Return the sorted words and phrases of `resources/lexicons/claims`, each list by its file's name."""
    files = sorted(resource("lexicons", "claims").glob("*.txt"))
    return {file.stem: sorted(words_of("claims", file.name)) for file in files}
