"""Acts on comments: what each does, what is refused, and that undo in any order brings back what was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.changes import Changes
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import QUOTATION
from annotator.domain.thread import Place, Thread, ThreadKey
from annotator.domain.thread_query import ThreadQuery
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.audit_trail import audit_trail
from annotator.project.jobs.check import check
from annotator.store import history_entries, layers, threads
from tests.examples import ARTICLE, add_document, made, new_project, spans_of
from tests.project.acts.article_layer import CONTENT


@pytest.fixture
def document(project: Project) -> Document:
    """Give the article."""
    return add_document(project, ARTICLE)


def all_of(project: Project) -> tuple[Thread, ...]:
    return threads.of_document(project.database, "a1")


def only(changes: Changes) -> Thread:
    (thread,) = changes.threads.values()
    assert thread is not None
    return thread


def begun(acts: Acts, document: Document, text: str = "Who is that?", place: Place | None = None) -> Thread:
    return only(acts.on(document).threads.begin(text, place))


def test_a_thread_is_begun_answered_and_solved(project: Project, document: Document) -> None:
    ana = project.work_as("ana")
    quotation = made(ana.on(document).quotations.new(CONTENT))
    place = Place("ana", "quotation", quotation)
    thread = begun(ana, document, "  Who is that?  \n\n", place)
    (message,) = thread.messages
    assert (message.author, message.text, thread.place, thread.solved) == (
        "ana",
        "Who is that?",
        place,
        False,
    )
    ben = project.work_as("ben")
    answered = only(ben.on(document).threads.answer(thread.id, "The mayor."))
    assert [each.author for each in answered.messages] == ["ana", "ben"]
    changes = ben.on(document).threads.solve(thread.id)
    assert changes.threads == {ThreadKey("a1", thread.id): only(changes)}
    assert changes.documents_touched() == {"a1"}
    assert only(changes).solved
    assert not only(ben.on(document).threads.open_again(thread.id)).solved
    assert all_of(project) == (answered,)


def test_a_comment_does_not_begin_the_layer(project: Project, document: Document) -> None:
    begun(project.work_as("ana"), document)
    assert layers.layer(project.database, "a1", "ana").status == "new"


def test_only_the_author_changes_or_deletes_a_message(project: Project, document: Document) -> None:
    thread = begun(project.work_as("ana"), document)
    ben = project.work_as("ben").on(document).threads
    message = thread.messages[0].id
    for act in (lambda: ben.edit(thread.id, message, "Mine."), lambda: ben.delete(thread.id, message)):
        with pytest.raises(ActRefused, match=r"Only ana can change this comment\. Answer it instead\."):
            act()
    ana = project.work_as("ana").on(document).threads
    edited = only(ana.edit(thread.id, message, "Who was that?")).messages[0]
    assert (edited.text, bool(edited.edited), edited.at) == ("Who was that?", True, thread.messages[0].at)
    assert ana.delete(thread.id, message).threads == {ThreadKey("a1", thread.id): None}
    assert all_of(project) == ()


def test_what_is_refused_changes_nothing(project: Project, document: Document) -> None:
    acts = project.work_as("ana").on(document).threads
    refused: dict[str, Callable[[], Changes]] = {
        "A comment needs words.": lambda: acts.begin(" \n "),
        "What the comment is on is not there any more.": lambda: acts.begin(
            "x", Place("ana", "quotation", "q")
        ),
        "That comment is not there any more.": lambda: acts.answer("t", "x"),
        "Nothing to change: solve comment.": lambda: acts.solve(thread.id),
    }
    thread = only(acts.begin("x"))
    acts.solve(thread.id)
    for message, act in refused.items():
        with pytest.raises(ActRefused, match=message):
            act()
    assert len(all_of(project)) == 1


def test_a_thread_stays_when_its_annotation_is_deleted_and_says_so(
    project: Project, document: Document
) -> None:
    acts = project.work_as("ana").on(document)
    quotation = made(acts.quotations.new(CONTENT))
    thread = begun(project.work_as("ana"), document, place=Place("ana", "quotation", quotation))
    opened = project.open_document(1)
    assert (opened.threads_at_head(), opened.threads.has_open(thread.place)) == ((), True)
    opened.apply(acts.annotations.delete(Reference(QUOTATION, quotation)))
    assert opened.threads_at_head() == (thread,)
    (row,) = threads.listed(project.database, _all(), "ana")
    assert row.is_on_deleted
    opened.apply(project.undo())
    assert opened.threads_at_head() == ()
    (row,) = threads.listed(project.database, _all(), "ana")
    assert (row.words, row.is_on_deleted) == (ARTICLE[CONTENT[0].start : CONTENT[0].end][:120], False)


def test_undo_is_refused_once_somebody_has_answered(project: Project, document: Document) -> None:
    thread = begun(project.work_as("ana"), document)
    project.work_as("ben").on(document).threads.answer(thread.id, "The mayor.")
    project.work_as("ana")
    with pytest.raises(ActRefused, match="the same comment"):
        project.undo()


def test_history_and_audit_trail_tell_comments(project: Project, document: Document) -> None:
    acts = project.work_as("ana").on(document).threads
    thread = only(acts.begin("Who is that?"))
    acts.answer(thread.id, "The mayor.")
    acts.edit(thread.id, thread.messages[0].id, "Who was that?")
    acts.solve(thread.id)
    ids, _ = history_entries.ids_of_acts(project.database, "ana")
    past = history_entries.past_acts(project.database, ids, project.codebook)
    assert [(act.line, act.words) for act in past] == [
        ("comment", "Who is that?"),
        ("answer: “The mayor.”", "Who is that?"),
        ("comment: “Who is that?” → “Who was that?”", "Who was that?"),
        ("solve comment", "Who was that?"),
    ]
    *_, last = map(json.loads, audit_trail(project, lambda id, fault: None))
    (change,) = last["changes"]
    assert (change["kind"], change["before"]["solved"], change["after"]["solved"]) == ("thread", False, True)


def test_a_flag_has_a_reason_of_one_line(project: Project, document: Document) -> None:
    acts = project.work_as("ana").on(document).layer

    def state() -> tuple[bool, str]:
        layer = layers.layer(project.database, "a1", "ana")
        return layer.flagged, layer.flag_reason

    acts.set_flag(True, " ask\nBen ")
    acts.set_status("started")
    assert state() == (True, "ask Ben")
    acts.set_flag(False)
    assert state() == (False, "")
    project.undo()
    assert state() == (True, "ask Ben")


def test_the_check_tells_of_a_comment_that_cannot_be_read(project: Project, document: Document) -> None:
    thread = begun(project.work_as("ana"), document)
    with project.database.transaction() as connection:
        connection.execute("UPDATE thread SET messages = '[{}]'")
    (fault,) = [each for each in check(project) if isinstance(each, str)]
    assert fault.startswith(f"a comment of document “a1” cannot be read ({thread.id})")


def _all() -> ThreadQuery:
    return ThreadQuery(solved=True, all_annotators=True)


_STEP = st.tuples(
    st.sampled_from(
        ("begin", "on quotation", "answer", "edit", "delete", "solve", "open", "undo", "redo", "remove")
    ),
    st.sampled_from(("ana", "ben")),
    st.integers(0, 5),
)


@settings(max_examples=20)
@given(st.lists(_STEP, min_size=5, max_size=14))
def test_undo_of_all_acts_brings_back_what_was(steps: list[tuple[str, str, int]]) -> None:
    with TemporaryDirectory() as folder, new_project(Path(folder) / "a.qca") as project:
        document = add_document(project, ARTICLE)
        quotation = made(project.work_as("ana").on(document).quotations.new(spans_of(ARTICLE, "denied")))
        for what, who, number in steps:
            acts = project.work_as(who)
            try:
                _do(project, acts, document, quotation, what, number)
            except ActRefused:
                continue
            opened = project.open_document(1)
            assert opened.threads.all() == threads.of_document(project.database, "a1", who)
        before = all_of(project)
        project.work_as("cem")  # nobody undoes what another one has built on
        thread = begun(project.work_as("cem"), document)
        project.work_as("cem").on(document).threads.answer(thread.id, "more")
        project.undo()
        project.undo()
        assert all_of(project) == before
        assert not [each for each in check(project) if isinstance(each, str)]


def _do(project: Project, acts: Acts, document: Document, quotation: str, what: str, number: int) -> None:
    on, present = acts.on(document), all_of(project)
    thread = present[number % len(present)] if present else None
    opened = project.open_document(1)
    before = all_of(project)
    if what in ("undo", "redo"):
        opened.apply(getattr(project, what)())
    elif what == "remove":
        on.annotations.delete(Reference(QUOTATION, quotation))
    elif what in ("begin", "on quotation"):
        on.threads.begin(f"words {number}", Place("ana", "quotation", quotation) if what != "begin" else None)
    elif thread is not None:
        message = thread.messages[number % len(thread.messages)].id
        {
            "answer": lambda: on.threads.answer(thread.id, f"answer {number}"),
            "edit": lambda: on.threads.edit(thread.id, message, f"edited {number}"),
            "delete": lambda: on.threads.delete(thread.id, message),
            "solve": lambda: on.threads.solve(thread.id),
            "open": lambda: on.threads.open_again(thread.id),
        }[what]()
    if what in ("undo", "redo", "remove"):
        return
    after = all_of(project)
    if after != before:
        project.undo()
        assert all_of(project) == before
        project.redo()
        assert all_of(project) == after
