from __future__ import annotations

from annotator.project.licences import parts


def test_each_part_of_the_program_has_its_licence_with_the_text() -> None:
    by_name = {part.name: part for part in parts()}
    assert by_name["spacy"].licence == "MIT"
    assert "Explosion" in by_name["spacy"].texts[0]
    assert "LESSER GENERAL PUBLIC LICENSE" in by_name["PySide6_Essentials"].texts[0]
    assert all(part.licence and part.texts for part in by_name.values())
