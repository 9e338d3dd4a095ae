"""The guidelines are the codebook's own, or the program's; its types are always defined in them."""

from __future__ import annotations

from annotator.domain.codebook import ClaimType, Codebook, EntityType
from annotator.domain.guidelines import guidelines_text

GENERAL = "# General\n\n## Cue\n\nWords.\n\n## Claim types\n\nThose of the default.\n\n## Entity\n\nNames.\n"


def codebook(name: str, **body: object) -> Codebook:
    kinds = (ClaimType("a", "A_b", "What # it\nis.", "Like *this*.", "That."), ClaimType("b", "B"))
    return Codebook(name, "1", kinds, (EntityType("P", "Person", definition="A human."),), body=body)


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
    assert "## Entity types, defined\n\n### Person\n\nA human\\." in text
