"""Nearly equal texts: the same story with small changes is found, another story of the same day is not."""

from __future__ import annotations

import random
from pathlib import Path

from annotator.project import Project
from annotator.project.jobs.file_import import import_files
from annotator.project.jobs.near_texts import ALIKE, NearTexts, likeness, runs, sketch

WORDS = [
    "harbour",
    "crane",
    "repair",
    "council",
    "money",
    "vote",
    "bridge",
    "storm",
    "ferry",
    "mayor",
    "budget",
    "delay",
    "road",
    "late",
    "winter",
]


def story(seed: int, length: int = 300) -> str:
    chance = random.Random(seed)
    return " ".join(f"{chance.choice(WORDS)}{chance.randrange(40)}" for _ in range(length)) + "."


def changed(text: str, share: float, seed: int) -> str:
    chance = random.Random(seed)
    return " ".join("new" if chance.random() < share else word for word in text.split())


def test_a_text_is_wholly_like_itself_whatever_its_case_and_marks() -> None:
    text = story(1)
    assert likeness(runs(text), runs(text.upper().replace(" ", ", "))) == 1.0
    assert likeness(runs(text), runs(story(2))) < 0.1


def test_texts_of_a_few_words_are_compared_too() -> None:
    for text in ("", "No.", "No comment.", "We have no comment."):
        assert likeness(runs(text), runs(text)) == 1.0
        assert (sketch(runs(text)) == sketch(runs(text))).all()


def test_nearly_equal_texts_of_an_import_are_found(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.qca") as project:
        near = NearTexts(project.database)
        texts = [story(seed) for seed in range(60)]
        assert [near.add(f"a:{number}", text) for number, text in enumerate(texts)] == [None] * 60
        found = [near.add(f"b:{n}", changed(text, 0.02, n)) for n, text in enumerate(texts)]
    places = [each.place if each else None for each in found]
    assert places == [f"a:{number}" for number in range(60)]
    assert all(each is not None and ALIKE <= each.likeness < 1 for each in found)


def test_nearly_equal_texts_of_the_project_are_found(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text(story(3))
    (tmp_path / "other.txt").write_text(story(4))
    with Project.create(tmp_path / "p.qca") as project:
        import_files(project, [tmp_path / "old.txt", tmp_path / "other.txt"])
        near = NearTexts(project.database).add("new.txt", story(3) + " Corrected at noon.")
    assert near is not None
    assert near.place == "old"
