"""The speakers that somebody may mean by words that are nobody's name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.decisions import Blindness
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.speaker import Speaker
from annotator.domain.speakers_like import no_speaker
from annotator.project import Project
from annotator.project.jobs.search import index
from annotator.project.speakers.like import speakers_like
from tests.examples import add_records, new_project, quotation_of, spans_of

BERG = Speaker("s1", "Anna Berg", aliases=("Premier Berg",))
REED, BERGER = Speaker("s2", "Ann Reed"), Speaker("s3", "Ute Berger")
TEXT = "Trams\n\n“Trams are {}.” the Prime  Minister said. Ann Reed agreed with the minister."


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Give three articles in which the prime minister speaks, twice annotated in the first."""
    with new_project(tmp_path_factory.mktemp("like") / "news.qca") as made:
        for id, annotator in (("a1", "Ana"), ("a1", "Bo"), ("a2", "Ana"), ("a3", "Bo")):
            text = TEXT.format(id)
            said = quotation_of(
                "q1", spans_of(text, f"Trams are {id}."), spans_of(text, "said"),
                spans_of(text, "the Prime  Minister"), speaker=BERG.id,
            )  # fmt: skip
            layer = Layer(id, annotator, status="started", quotations=(said,))
            add_records(made, Record(new_document(id, text), layer, speakers=(BERG, REED, BERGER)))
        index(made)
        yield made


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("prime minister", [("Anna Berg", 3)]),
        ("PRIME mini*", [("Anna Berg", 3)]),
        ("premier", [("Anna Berg", 0)]),
        ("Mayor Reid", [("Ann Reed", 0)]),
        ("Frau Berger", [("Ute Berger", 0), ("Anna Berg", 0)]),
        ("zebra", []),
        ("of", []),
        ("…", []),
    ],
)
def test_words_find_who_was_called_so_and_similar_names(
    project: Project, words: str, names: list[tuple[str, int]]
) -> None:
    found = speakers_like(project.database, words, "Ana")
    assert [(speaker.name, speaker.quotations) for speaker in found] == names


def test_whom_they_may_mean_is_told(project: Project) -> None:
    like = speakers_like(project.database, "prime minister", "Ana")
    assert str(no_speaker(["prime minister"], like)) == (
        "No speaker is called “prime minister”. The words are the source of 3 quotations of Anna Berg."
    )
    like = speakers_like(project.database, "Frau Berger", None)
    assert no_speaker(["Frau Berger"], like).remedy == "Names like it: Ute Berger, Anna Berg."
    assert no_speaker(["x"], []).remedy == "Begin to type the name, and choose from the list."


def test_blind_documents_and_a_damaged_index_tell_nothing(project: Project) -> None:
    project.work_as("Cleo")
    project.set_blindness(Blindness(100))
    assert speakers_like(project.database, "prime minister", "Cleo") == []
    with project.database.transaction() as connection:
        connection.execute("DELETE FROM search_data")
    assert [each.name for each in speakers_like(project.database, "prime reed", "Ana")] == ["Ann Reed"]


def test_a_project_without_speakers_has_nobody_like_a_name(tmp_path: Path) -> None:
    with new_project(tmp_path / "new.qca") as made:
        assert speakers_like(made.database, "prime minister", None) == []
