"""The words and phrases that are cues for the kind of a claim."""

from __future__ import annotations

from annotator.language.word_lists import words_of
from annotator.resources_folder import resource


def claim_phrases() -> dict[str, list[str]]:
    """Return the sorted words and phrases of each list in `resources/lexicons/en/claims`, by file name."""
    files = sorted(resource("lexicons", "en", "claims").glob("*.txt"))
    return {file.stem: sorted(words_of("en", "claims", file.name)) for file in files}
