"""The guidelines are the codebook's own, or the program's; its types are always defined in them."""

from __future__ import annotations

from annotator.domain.codebook import ClaimType, Codebook, EntityType
from annotator.domain.guidelines import Guidelines, guidelines_text, translated_guidelines

ENGLISH = "# General\n\n## Cue\n\nWords.\n\n## Claim types\n\nThose of the default.\n\n## Entity\n\nNames.\n"
GENERAL = Guidelines(ENGLISH)
GERMAN = "# Allgemein\n\n## Signal\n\nWörter.\n\n## Arten (alle)\n\nDie üblichen.\n\n## Entität\n\nNamen.\n"


def codebook(name: str, **body: object) -> Codebook:
    kinds = (ClaimType("a", "A_b", "What # it\nis.", "Like *this*.", "That."), ClaimType("b", "B"))
    return Codebook(
        name, "1", kinds, (EntityType("P", "Person", definition="A human.", example="Ann Reed"),), body=body
    )


def test_a_codebook_with_guidelines_shows_its_own() -> None:
    text = guidelines_text(codebook("mine", guidelines="# Mine\n\nDo it well."), GENERAL)
    assert text.startswith("# Mine\n\nDo it well.\n\n## Claim types, defined")
    assert "General" not in text


def test_another_codebook_than_the_default_leaves_out_what_is_told_of_the_default_types() -> None:
    assert "Those of the default." in guidelines_text(codebook("default"), GENERAL)
    other = guidelines_text(codebook("mine", guidelines=3), GENERAL)
    assert "Those of the default." not in other
    assert "## Cue\n\nWords.\n\n## Entity\n\nNames." in other


def test_each_type_is_defined_in_words_that_markdown_shows_as_they_are() -> None:
    text = guidelines_text(codebook("default"), GENERAL)
    assert "### A\\_b\n\nWhat \\# it is\\.\n\n*For example:* Like \\*this\\*\\.\n\n*Not:* That\\." in text
    assert "## Entity types, defined\n\n### Person\n\nA human\\.\n\n*For example:* Ann Reed\n" in text


def test_sections_are_known_by_their_english_headings_in_each_language() -> None:
    german = translated_guidelines(GERMAN, ENGLISH)
    assert [german.heading(words) for words in ("Cue", "Claim types", "Mine")] == [
        "Signal",
        "Arten (alle)",
        "Mine",
    ]
    assert "Die üblichen." in guidelines_text(codebook("default"), german)
    other = guidelines_text(codebook("mine"), german)
    assert "## Signal\n\nWörter.\n\n## Entität\n\nNamen." in other
