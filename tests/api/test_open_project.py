"""A project for Python programs: values, rows, frames and acts, and errors that say what to do."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, cast

import pytest

from annotator.api import Article, OpenProject, QuotationRow, Span, open_project
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused, InputError, NotAProject
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.speaker import Speaker
from annotator.project import Project
from annotator.project.acts.document_acts import DocumentActs
from annotator.project.acts.speakers import SpeakerActs
from annotator.project.acts.transaction import Scope
from annotator.project.acts.trash import TrashActs
from tests.examples import ARTICLE, DIRECT, add_records, claim_of, proposal, quotation_of, spans_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a project of two documents, one with layers of two annotators and one with a suggestion."""
    document = Document("a1", ARTICLE, {"title": "Tram", "publisher": "Echo"})
    direct = replace(
        quotation_of("q1", spans_of(ARTICLE, DIRECT), (), spans_of(ARTICLE, "Mayor Ann Reed"), note="n"),
        speakers=("s1", "s2"),
        attributes={"mode": "writing", "tone": "dry"},
    )
    split = quotation_of("q2", spans_of(ARTICLE, "“It is too late,”", "“and too dear.”"), parent=None)
    claims = (
        claim_of("c1", spans_of(ARTICLE, "the tram will cost £212 million"), ("quantity",), "q1"),
        claim_of("c2", spans_of(ARTICLE, "Council backs tram"), ("event",), None, "s2", certainty="hedged"),
    )
    speakers = (
        Speaker("s1", "Ann Reed", "person", ("Mayor Reed",)),
        Speaker("s2", "The Council", "organisation"),
    )
    with Project.create(tmp_path / "p.qca") as project:
        add_records(
            project,
            Record(
                document,
                Layer("a1", "ana", "done", quotations=(direct, split), claims=claims),
                speakers=speakers,
            ),
            Record(document, Layer("a1", "ben", "started", quotations=(direct,)), speakers=speakers),
            Record(Document("a2", ARTICLE + " "), Layer("a2", None), suggestions=(proposal(),)),
        )
    return tmp_path / "p.qca"


def test_rows_say_who_said_what(path: Path) -> None:
    with open_project(path) as project:
        assert (len(project), project.annotators()) == (2, ["ana", "ben"])
        first, second, third = project.quotations()
        (alone,) = project.quotations("ben")
        claims = list(project.claims(status="done"))
        speakers = {row.name: (row.kind, row.aliases, row.mentions) for row in project.speakers()}
        documents = [(row.document, row.title, row.publisher) for row in project.document_rows()]
    assert (first.text, first.type, first.source, first.note) == (DIRECT, "direct", "Mayor Ann Reed", "n")
    assert (first.speaker, first.speaker_kind, first.speakers) == (
        "Ann Reed",
        "person",
        ("Ann Reed", "The Council"),
    )
    assert first.attributes == {"mode": "writing", "polarity": "affirmed", "tone": "dry"}
    assert (first.claims, ARTICLE[first.start : first.end]) == (1, DIRECT)
    assert (second.text, second.fragments, second.speaker) == ("“It is too late,” … “and too dear.”", 2, "")
    assert third == alone == replace(first, annotator="ben", claims=0)
    assert [(claim.speaker, claim.quotation, claim.attributes["certainty"]) for claim in claims] == [
        ("The Council", "", "hedged"),
        ("Ann Reed", "q1", "plain"),
    ]
    assert speakers == {"Ann Reed": ("person", ("Mayor Reed",), 2), "The Council": ("organisation", (), 3)}
    assert documents == [("a1", "Tram", "Echo"), ("a2", "Council backs tram", "")]


def test_articles_are_documents_with_a_layer(path: Path) -> None:
    with open_project(path) as project:
        assert [(article.document.id, article.annotator) for article in project.articles()] == [
            ("a1", "ana"),
            ("a1", "ben"),
            ("a2", None),
        ]
        article, waiting = project.article("a1", "ana"), project.article("a2")
    assert [speaker.id for speaker in article.speakers_of(article.claims[1])] == ["s1", "s2"]
    assert article.spans_of(DIRECT) == article.quotations[0].content
    assert article.spans_of("t.") == () == article.spans_of("")
    assert [suggestion.id for suggestion in waiting.suggestions] == ["p1"]
    assert article.suggestions == (), "none was made in it"
    assert repr(article) == "<Article “a1” of ana: 2 quotations>"
    shown = article._repr_html_()
    assert "Direct · Ann Reed and The Council" in shown
    assert ":root" not in shown, "the style of the notebook stays as it is"
    assert "<script" not in shown


def test_acts_are_those_of_the_window_and_can_be_undone(path: Path) -> None:
    with open_project(path, writable=True, annotator="Script") as project:
        (waiting,) = project.article("a2", "Script").suggestions
        assert waiting.id == "p1", "it waits for an annotator who has not begun"
        acts = project.on("a2")
        acts.suggestions.reject(waiting, "")
        assert project.article("a2", "Script").suggestions == () != project.article("a2", "ana").suggestions
        project.undo()
        okoye = project.speaker("Ben Okoye")
        made = acts.quotations.new(spans_of(ARTICLE, DIRECT), speakers=[okoye, project.speaker("mayor reed")])
        assert [row.speakers for row in project.quotations("Script")] == [("Ben Okoye", "Ann Reed")]
        assert project.speaker("Ben Okoye") == replace(okoye, by_choice=True)
        (id,) = made.ids(QUOTATION.id)
        acts.layer.set_status("done")
        project.speaker_acts().rename("s1", "Ann B. Reed")
        assert next(project.quotations("Script", "done")).speakers == ("Ben Okoye", "Ann B. Reed")
        project.undo()
        project.undo()
        project.redo()
        with pytest.raises(ActRefused, match="not there"):
            acts.annotations.delete(claim_of(id, (Span(0, 1),)))
    with open_project(path) as project:
        assert [row.speakers for row in project.quotations("Script", "done")] == [("Ben Okoye", "Ann Reed")]


@pytest.mark.parametrize(
    ("keywords", "remedy"),
    [({"writable": True}, "annotator="), ({"annotator": "Ana"}, "writable=True")],
)
def test_opening_needs_writable_and_annotator_together(
    path: Path, keywords: dict[str, object], remedy: str
) -> None:
    with pytest.raises(InputError) as raised:
        open_project(path, **keywords)  # type: ignore[arg-type]
    assert remedy in raised.value.remedy


def test_what_cannot_be_done_is_told(path: Path) -> None:
    (path.parent / "other.qca").write_text("no project")
    with pytest.raises(NotAProject):
        open_project(path.parent / "other.qca")
    before = path.read_bytes()
    with open_project(path) as project:
        for refused in (lambda: project.on("a1"), project.speaker_acts, project.undo, project.redo):
            with pytest.raises(InputError, match="for reading only"):
                refused()
        with pytest.raises(InputError, match="no document “a9”"):
            project.document("a9")
        with pytest.raises(InputError, match="no annotator “eve”"):
            project.article("a1", "eve")
        with pytest.raises(InputError, match="no annotator “eve”"):
            list(project.quotations("eve"))
        with pytest.raises(InputError, match="no status “over”"):
            list(project.claims(status="over"))
    assert path.read_bytes() == before


def test_frames_have_the_fields_of_rows_and_the_attributes_as_columns(path: Path) -> None:
    pytest.importorskip("pandas")
    with open_project(path) as project:
        quotations, claims = project.quotations_frame(), project.claims_frame("ana")
        speakers, documents, none = (
            project.speakers_frame(),
            project.documents_frame(),
            project.claims_frame("ben"),
        )
    names = [field.name for field in fields(QuotationRow) if field.name != "attributes"]
    assert list(quotations.columns) == [*names, "mode", "polarity", "tone"]
    assert list(quotations["tone"]) == ["dry", "", "dry"]
    assert claims["certainty"].tolist() == ["hedged", "plain"]
    assert "certainty" in none.columns
    assert (len(speakers), len(documents), len(none)) == (2, 2, 0)


def test_frames_without_pandas_say_what_to_install(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with open_project(path) as project, pytest.raises(InputError) as raised:
        project.speakers_frame()
    assert raised.value.remedy == "Install it: pip install pandas"


def test_importing_the_program_imports_the_interface_only_when_it_is_named() -> None:
    program = "import sys, annotator; few = len([n for n in sys.modules if n.startswith('annotator')]);"
    program += "from annotator import open_project; print(few, open_project.__module__,"
    program += " *(n for n in ('spacy', 'PySide6', 'pandas') if n in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["2", "annotator.api.opened_project"]
    with pytest.raises(ImportError):
        from annotator import open_nothing  # noqa: F401


ACTS = (SpeakerActs, TrashActs, *(type(acts) for acts in vars(DocumentActs(cast("Scope", None))).values()))
# Parts that acts share with each other, for which no caller outside is meant.
SHARED = {"SuggestionActs.put_accepted", "SuggestionActs.give_claims"}
WRONG_KINDS: dict[str, Callable[[Any], object]] = {
    "document: id takes a str, not 5.": lambda project: project.document(5),
    "articles: annotator takes a str or None, not ['ana'].": lambda project: project.articles(["ana"]),
    "claims: status takes a str or None, not True.": lambda project: project.claims(status=True),
    "quotations_frame: annotator takes a str or None, not 1.": lambda p: p.quotations_frame(1),
    "article: id takes a str, not None.": lambda project: project.article(None),
    "speaker: name takes a str, not b'Ann'.": lambda project: project.speaker(b"Ann"),
    "on: document takes a str, not 3.": lambda project: project.on(3),
    "spans_of: words takes a str, not Span(start=0, end=2).": lambda p: p.article("a1").spans_of(Span(0, 2)),
    "words: spans takes a tuple or list of Span, not Span(start=0, end=2).": lambda project: project.article(
        "a1"
    ).words(Span(0, 2)),
    "speakers_of: annotation takes a quotation or a claim, not 'q1'.": lambda project: project.article(
        "a1"
    ).speakers_of("q1"),
    "new: types takes a tuple or list of ids, not 'quantity'.": lambda project: project.on("a1").claims.new(
        (Span(0, 4),), types="quantity"
    ),
    "new: content takes a tuple or list of Span, not [(0, 4)].": lambda project: project.on("a1").claims.new(
        [(0, 4)]
    ),
    "new: speakers takes a tuple or list of speakers, not ['s1'].": lambda project: project.on(
        "a1"
    ).quotations.new((Span(0, 4),), speakers=["s1"]),
    "set_note: item takes a quotation, a claim or a suggestion, not 'q1'.": lambda project: project.on(
        "a1"
    ).annotations.set_note("q1", "x"),
    'set_status: status takes "new" or "started" or "done", not \'over\'.': lambda project: project.on(
        "a1"
    ).layer.set_status("over"),
    "waive: waivers takes a tuple or list of waivers, not ['marks'].": lambda project: project.on(
        "a1"
    ).layer.waive(["marks"]),
    "set: values takes a dict of str by str, not {'title': 3}.": lambda project: project.on(
        "a1"
    ).metadata.set({"title": 3}),
    "rename: name takes a str, not 3.": lambda project: project.speaker_acts().rename("s1", 3),
    "new: label takes the name of an entity type, not ''.": lambda project: project.on("a1").entities.new(
        Span(0, 4), ""
    ),
}


def test_an_argument_of_another_kind_is_refused_with_what_is_wanted(path: Path) -> None:
    with open_project(path, writable=True, annotator="Script") as project:
        for message, call in WRONG_KINDS.items():
            with pytest.raises(InputError) as raised:
                call(project)
            assert str(raised.value) == message
        with pytest.raises(ActRefused, match="nothing to undo"):
            project.undo()
    with pytest.raises(InputError, match=r"open_project: path takes a str or a Path, not 3\."):
        open_project(3)  # type: ignore[arg-type]


def test_every_public_method_says_what_it_takes() -> None:
    """A new method of the interface or of the acts that takes an argument checks it."""
    classes = (OpenProject, Article, *ACTS)
    unchecked = [
        f"{each.__name__}.{name}"
        for each in classes
        for name, method in vars(each).items()
        if inspect.isfunction(method)
        and not name.startswith("_")
        and len(inspect.signature(method).parameters) > 1
        and not hasattr(method, "__wrapped__")
        and f"{each.__name__}.{name}" not in SHARED
    ]
    assert unchecked == []
