"""Names are sorted as each language does."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.changes import Changes
from annotator.domain.translation import language
from annotator.ui.wording.language import speak_language
from tests.examples import new_project, new_speaker

NAMES = ["Zola", "Élodie", "nz", "Wave 10", "ñandú", "Ötzi", "elodie", "Wave 2", "Paz", "oz", "Öl"]


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", "elodie Élodie ñandú nz Öl Ötzi oz Paz Wave_2 Wave_10 Zola"),
        ("de", "elodie Élodie ñandú nz Öl Ötzi oz Paz Wave_2 Wave_10 Zola"),
        ("fr", "elodie Élodie ñandú nz Öl Ötzi oz Paz Wave_2 Wave_10 Zola"),
        ("es", "elodie Élodie nz ñandú Öl Ötzi oz Paz Wave_2 Wave_10 Zola"),
    ],
)
def test_names_are_sorted_by_the_language(code: str, names: str) -> None:
    speak_language(code)
    try:
        assert sorted(NAMES, key=language().sort_key) == [name.replace("_", " ") for name in names.split()]
        plain = ["Carl", "ben", "Bo Zed", "Ann", "Bo Adams"]
        assert sorted(plain, key=language().sort_key) == sorted(plain, key=str.casefold)
    finally:
        speak_language("en")


def test_speakers_stay_sorted_while_they_change_and_the_language_too(tmp_path: Path) -> None:
    speak_language("es")
    try:
        with new_project(tmp_path / "p.qca") as project:
            registry, speakers = project.registry, [new_speaker(name) for name in NAMES]
            in_spanish = sorted(NAMES, key=language().sort_key)
            for speaker in speakers:
                registry.apply(Changes("set speaker", "", speakers={speaker.id: speaker}))
                assert speaker in registry.containing("")
            assert [speaker.name for speaker in registry.containing("")] == in_spanish
            speak_language("de")
            for speaker in speakers[:5]:
                registry.apply(Changes("undo", "", speakers={speaker.id: None}))
            left = {speaker.name for speaker in speakers[5:]}
            assert [s.name for s in registry.containing("")] == [name for name in in_spanish if name in left]
    finally:
        speak_language("en")
