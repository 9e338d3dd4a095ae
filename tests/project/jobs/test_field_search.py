"""Searches with fields: quotations of speakers, claims of types, articles of publishers, words in them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.decisions import Blindness
from annotator.domain.document import new_document
from annotator.domain.errors import InputError
from annotator.domain.layer import Layer, Record
from annotator.domain.search_query import read_query
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.jobs.search import Searcher, index
from annotator.store import field_search
from annotator.store.search import Hit
from tests.examples import add_records, claim_of, new_project, new_speaker, quotation_of, spans_of

REED = (
    "Council\n\n“The tram is late,” Ann Reed said. “The fare will rise,” Ben Okoye warned, and Reed agreed."
)
OKOYE = "Fares\n\nBen Okoye said the tram will cost more. Nobody was at the tram."
ANN, BEN = new_speaker("Ann Reed"), new_speaker("Ben Okoye")


def record(id: str, text: str, publisher: str, annotator: str, quotations=(), claims=()) -> Record:
    published = "2025-10-01" if id == "a1" else "2025-11-28"
    meta = {"title": text.split("\n")[0], "publisher": publisher, "published": published}
    document = new_document(id, text, meta)
    layer = Layer(id, annotator, status="started", quotations=tuple(quotations), claims=tuple(claims))
    return Record(document, layer, speakers=(ANN, BEN))


def filled(path: Path) -> Project:
    """Make a project of Ana's and Bo's articles."""
    project = new_project(path)
    late = quotation_of(
        "late",
        spans_of(REED, "“The tram is late,”"),
        spans_of(REED, "said"),
        (Span(REED.index("Ann Reed"), REED.index(" said")),),
        speaker=ANN.id,
    )
    fare = quotation_of(
        "fare", spans_of(REED, "“The fare will rise,”"), spans_of(REED, "warned"), speaker=BEN.id,
        attributes={"mode": "writing"},
    )  # fmt: skip
    cost = quotation_of(
        "cost", spans_of(OKOYE, "the tram will cost more"), spans_of(OKOYE, "said"), speaker=BEN.id
    )
    rise = claim_of("rise", spans_of(REED, "The fare will rise"), ("prediction",), "fare", check_worthy=True)
    add_records(project, record("a1", REED, "Reuters News", "Ana", [late, fare], [rise]))
    add_records(project, record("a2", OKOYE, "Courier", "Bo", [cost]))
    project.work_as("Ana").on(project.document_at(2)).layer.set_flag(True)
    index(project)
    return project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with filled(tmp_path_factory.mktemp("fields") / "news.qca") as made:
        yield made


def found(project: Project, typed: str) -> list[Hit]:
    with closing(Searcher(project)) as searcher:
        understood = searcher.understand(read_query(typed))
        hits, after, is_end = [], 0, False
        while not is_end:
            looked = searcher.look(understood, after)
            hits += looked.hits
            after, is_end = looked.until, looked.is_end
        return hits


def ids(project: Project, typed: str) -> list[str]:
    return [hit.annotation.id if hit.annotation else hit.title for hit in found(project, typed)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("in:quotations tram", ["late"]),
        ("in:quotations fare rise", ["fare"]),
        ("in:quotations tram rise", []),
        ("in:quotations fare ~0 rise", []),
        ("in:quotations fare ~1 rise", ["fare"]),
        ("speaker:reed", ["late"]),
        ("speaker:re*", ["late"]),
        ('speaker:"Ben Okoye" tram', ["fare"]),
        ("speaker:reed speaker:okoye", ["late", "fare"]),
        ("cue:warned", ["fare"]),
        ("cue:said cue:warned", ["late", "fare"]),
        ("cue:agreed", []),
        ("type:direct", ["late", "fare"]),
        ("type:indirect", []),
        ("type:prediction", ["rise"]),
        ("in:claims speaker:okoye", ["rise"]),
        ("in:claims speaker:reed", []),
        ("in:claims tram", []),
        ("by:all speaker:okoye", ["fare", "cost"]),
        ("by:Bo type:indirect", ["cost"]),
        ("by:all in:quotations tram", ["late", "cost"]),
        ("publisher:reuters", ["Council"]),
        ('publisher:"Reuters News" tram', ["Council"]),
        ("publisher:reuters publisher:courier", ["Council", "Fares"]),
        ("publisher:news nobody", []),
        ("publisher:courier by:all cue:said", ["cost"]),
        ('attribute:"check-worthy yes" flagged:no', ["rise"]),
        ('attribute:"check-worthy: yes" flagged:yes', []),
        ("attribute:check-worthy in:claims fare", ["rise"]),
        ('attribute:"check_worthy no"', []),
        ("attribute:writing", ["fare"]),
        ("attribute:plain", ["rise"]),
        ("attribute:hedged", []),
        ("attribute:speech", ["late"]),
        ("flagged:yes", ["Fares"]),
        ("flagged:no", ["Council"]),
        ("flagged:yes flagged:no tram", ["Council", "Fares"]),
        ("by:all cue:said flagged:no", ["late"]),
        ("by:Bo flagged:no type:indirect", ["cost"]),
        ("since:2025-11", ["Fares"]),
        ("until:2025-10 tram", ["Council"]),
        ("until:2025-09-30", []),
        ("since:2025-10 until:2025 cue:warned", ["fare"]),
    ],
)
@pytest.mark.parametrize("listed", [0, 20_000], ids=["words first", "speakers first"])
def test_all_conditions_hold(
    project: Project, monkeypatch: pytest.MonkeyPatch, typed: str, expected: list[str], listed: int
) -> None:
    monkeypatch.setattr(field_search, "_LISTED", listed)
    monkeypatch.setattr(field_search, "_WITH_ANNOTATIONS", 1)
    assert ids(project, typed) == expected


def test_a_hit_has_its_words_and_who_speaks(project: Project) -> None:
    (hit,) = found(project, "in:quotations tram")
    assert hit.annotation is not None
    assert hit.annotation.speakers == ("Ann Reed",)
    assert [span.of(REED) for span in hit.annotation.content] == ["“The tram is late,”"]
    assert [span.of(hit.annotation.words.words) for span in hit.annotation.words.hits] == ["tram"]


def test_in_title_is_a_search_for_words(project: Project) -> None:
    with closing(Searcher(project)) as searcher:
        assert [hit.title for hit in searcher.hits(read_query("in:title fare*"))] == ["Fares"]
        assert searcher.hits(read_query("in:title tram")) == []
        assert [hit.title for hit in searcher.hits(read_query("tram ~2 late"))] == ["Council"]
        assert searcher.hits(read_query("nobody ~2 fares")) == []
        assert searcher.count(read_query("tram ~9 cost")) == 1


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("speaker:nobody", "No speaker is called “nobody”"),
        ("attribute:nothing", "There is no attribute “nothing”"),
        ("in:quotations attribute:check-worthy", "an attribute of claims, and quotations"),
        ("in:claims attribute:writing", "an attribute of quotations, and claims"),
        ("cue:said attribute:check-worthy", "Claims have no cue"),
        ("type:nothing", "no type “nothing”"),
        ("by:nobody", "No annotator is called “nobody”"),
        ("cue:said type:prediction", "Claims have no cue"),
        ("in:claims cue:said", "Claims have no cue"),
        ("in:quotations type:prediction", "a type of claims"),
        ("in:claims type:direct", "a type of quotations"),
    ],
)
def test_what_cannot_be_found_says_why(project: Project, typed: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        found(project, typed)


def test_blind_documents_show_nothing_of_others(tmp_path: Path) -> None:
    with filled(tmp_path / "blind.qca") as project:
        project.set_blindness(Blindness(100))
        assert ids(project, "by:all cue:said") == ["late"], "Ana has begun a1 before, and a2 is blind"


def test_names_for_the_help_are_read(project: Project) -> None:
    with closing(Searcher(project)) as searcher:
        assert searcher.publishers(0, 2) == {"Reuters News": 1, "Courier": 1}
        assert searcher.annotators() == ["Ana", "Bo"]
        (term,) = read_query("ok*").terms
        assert searcher.speakers_called(term) == ["Ben Okoye"]
        assert searcher.speakers_most_quoted(5) == ["Ben Okoye", "Ann Reed"]
        assert sorted(searcher.usual_cues(5)) == ["said", "warned"]


def test_a_missing_text_does_not_stop_the_search(tmp_path: Path) -> None:
    with filled(tmp_path / "damaged.qca") as project:
        with project.database.transaction() as connection:
            connection.execute("DELETE FROM document_text WHERE position = 1")
        assert ids(project, "by:all speaker:okoye") == ["fare", "cost"]
        assert ids(project, "by:all in:quotations tram") == ["cost"]
