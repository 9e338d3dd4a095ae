"""Undo, redo and jump around a new version of a text, with acts of others in between: right, or refused."""

from __future__ import annotations

import pytest

from annotator.domain.analysis import Analysis, Outcome
from annotator.domain.document import Document, new_document
from annotator.domain.entity import Entity
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import QUOTATION
from annotator.domain.waiver import Waiver
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.preparation import save_analysis, save_outcome
from annotator.project.versions.update import update_texts
from annotator.store import documents, history, layers, suggestions
from tests.examples import ARTICLE, DIRECT, add_document, made, proposal, span_of, spans_of

LONGER = f"A new first paragraph.\n\n{ARTICLE}"


def contents(project: Project, annotator: str) -> list[str]:
    text = documents.document_at(project.database, 1).text
    layer = layers.layer(project.database, "a1", annotator)
    return [span.of(text) for quotation in layer.quotations for span in quotation.content]


def replaced_by(project: Project, annotator: str, text: str = LONGER) -> None:
    update_texts(project.database, annotator, [new_document("a1", text)])


def test_a_deletion_is_not_undone_after_somebody_else_has_changed_the_text(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT)))
    acts.on(document).annotations.delete(Reference(QUOTATION, id))
    replaced_by(project, "ben")
    with pytest.raises(ActRefused, match="somebody else has changed the text itself since"):
        project.undo()
    project.work_as("ben")
    project.undo()  # the text is the one again that Ana had
    project.work_as("ana")
    project.undo()
    assert contents(project, "ana") == [DIRECT]


@pytest.mark.parametrize("clock", ["2001-01-01T00:00:00.000+00:00", "2101-01-01T00:00:00.000+00:00"])
def test_a_clock_that_is_set_back_or_forward_changes_no_order(
    project: Project, document: Document, monkeypatch: pytest.MonkeyPatch, clock: str
) -> None:
    replaced_by(project, "ben")
    newer = project.document_at(1)
    acts = project.work_as("ana")
    id = made(acts.on(newer).quotations.new(spans_of(LONGER, DIRECT)))
    acts.on(newer).annotations.delete(Reference(QUOTATION, id))
    monkeypatch.setattr(history, "now", lambda: clock)
    project.work_as("ben")
    project.undo()
    project.work_as("ana")
    with pytest.raises(ActRefused, match="somebody else has changed the text itself since"):
        project.undo()  # the words would stand at places of the newer text
    id = made(acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT)))
    acts.on(document).annotations.delete(Reference(QUOTATION, id))
    monkeypatch.undo()
    project.undo()
    assert contents(project, "ana") == [DIRECT]


def test_an_act_undone_before_is_not_done_again_in_another_text(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    project.undo()
    replaced_by(project, "ben")
    with pytest.raises(ActRefused, match="cannot be done again: somebody else has changed the text"):
        project.redo()
    assert contents(project, "ana") == []


def test_a_new_version_is_not_taken_back_under_what_others_annotated_in_it(
    project: Project, document: Document, acts: Acts
) -> None:
    replaced_by(project, "ana")
    newer = project.document_at(1)
    project.work_as("ben").on(newer).quotations.new(spans_of(LONGER, DIRECT))
    project.work_as("ana")
    with pytest.raises(ActRefused, match="somebody has annotated this version of the text since"):
        project.undo()
    assert contents(project, "ben") == [DIRECT]
    with pytest.raises(ActRefused):
        project.jump(None)


def test_nor_under_a_suggestion_that_others_decided_on(
    project: Project, document: Document, acts: Acts
) -> None:
    replaced_by(project, "ana")
    save_analysis(project, "a1", Analysis("m 1", (), (proposal(LONGER),)))
    ben = project.work_as("ben").on(project.document_at(1))
    (suggestion,) = suggestions.suggestions(project.database, "a1", QUOTATION)
    ben.suggestions.reject(suggestion)
    project.work_as("ana")
    with pytest.raises(ActRefused, match="somebody has annotated this version of the text since"):
        project.undo()


def test_suggestions_that_nobody_decided_on_do_not_hold_an_undo_up(
    project: Project, document: Document, acts: Acts
) -> None:
    replaced_by(project, "ana")
    save_analysis(project, "a1", Analysis("m 1", (), (proposal(LONGER),)))
    project.undo()
    assert not project.is_analysed("a1")
    assert suggestions.suggestions(project.database, "a1", QUOTATION) == ()


def test_other_quote_marks_at_the_same_places_are_taken_back(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    replaced_by(project, "ana", ARTICLE.replace("“", '"').replace("”", '"'))
    assert contents(project, "ana") == ['"the tram will cost £212 million"']
    project.undo()
    assert contents(project, "ana") == [DIRECT]


def test_a_new_version_is_taken_back_where_the_words_of_others_stand_at_the_same_place(
    project: Project, document: Document, acts: Acts
) -> None:
    replaced_by(project, "ana", f"{ARTICLE}\n\nA new end.")
    newer = project.document_at(1)
    project.work_as("ben").on(newer).quotations.new(spans_of(ARTICLE, DIRECT))
    project.work_as("ana")
    project.undo()
    assert contents(project, "ben") == [DIRECT]


def test_acts_of_others_before_a_new_version_are_kept_by_its_undo(
    project: Project, document: Document, acts: Acts
) -> None:
    project.work_as("ben").on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    project.work_as("ana")
    replaced_by(project, "ana")
    assert contents(project, "ben") == [DIRECT]
    project.undo()
    assert contents(project, "ben") == [DIRECT]
    project.redo()
    assert contents(project, "ben") == [DIRECT]


def test_one_jump_goes_over_acts_of_two_versions_and_back(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    replaced_by(project, "ana")
    acts.on(project.document_at(1)).quotations.new(spans_of(LONGER, "fares would rise"))
    ids, _ = project.ids_of_acts()
    project.jump(None)
    assert project.document_at(1).text == ARTICLE
    assert contents(project, "ana") == []
    project.jump(ids[-1])
    assert project.document_at(1).text == LONGER
    assert contents(project, "ana") == [DIRECT, "fares would rise"]


def test_the_list_of_acts_has_the_words_of_the_text_that_each_act_was_made_on(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    replaced_by(project, "ana")
    acts.on(project.document_at(1)).quotations.new(spans_of(LONGER, "fares would rise"))
    ids, _ = project.ids_of_acts()
    first, version, last = project.past_acts(ids)
    assert (first.words, first.place) == (DIRECT, None), "it stands elsewhere in the present text"
    assert (version.act, version.words, version.changed) == ("new version of the text", "", "")
    assert (last.words, last.place) == ("fares would rise", span_of(LONGER, "fares would rise"))
    project.undo()
    project.undo()
    first, version, last = project.past_acts(ids)
    assert (first.words, first.place) == (DIRECT, span_of(ARTICLE, DIRECT))
    assert (last.words, last.place) == ("fares would rise", None)


def test_a_preview_of_a_jump_to_another_text_marks_nothing_in_this_one(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    replaced_by(project, "ana")
    preview = project.preview(None, project.open_document(1))
    assert (preview.is_other_text, preview.going, preview.coming, preview.others) == (True, (), (), 1)
    ids, _ = project.ids_of_acts()
    assert project.preview(ids[0], project.open_document(1)).others == 1


def test_an_act_on_an_older_text_is_refused(project: Project, document: Document, acts: Acts) -> None:
    replaced_by(project, "ben")
    with pytest.raises(ActRefused, match="has been replaced meanwhile"):
        acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    with pytest.raises(ActRefused, match="has been replaced meanwhile"):
        acts.on(document).metadata.set({"title": "Tram"})
    assert project.document_at(1).text == LONGER


def test_waivers_and_entities_that_take_each_others_places_are_all_kept(
    project: Project, document: Document, acts: Acts
) -> None:
    text = "Ann Reed\nBen Reed\nCay Reed\nDan Reed"
    other = add_document(project, text, "b1")
    for start in (0, 9, 18):
        acts.on(other).layer.waive(
            [Waiver("marks", None, span_of(text, text[start : start + 8]), f"{start}")]
        )
    for words in text.split("\n"):
        span = span_of(text, words)
        of_place = Entity(f"e{span.start}-{span.end}", span, "PERSON", "model")  # as the model names its own
        acts.on(other).entities.set_label(of_place, "ORG")
    new = "Eve Reed\n" + text  # everything moves on by the distance of the next one
    update_texts(project.database, "ana", [new_document("b1", new)])
    layer = layers.layer(project.database, "b1", "ana")
    assert [e.span.of(new) for e in sorted(layer.entities, key=lambda e: e.span)] == text.split("\n")
    words = {waiver.reason: waiver.span.of(new) for waiver in layer.waivers if waiver.span}
    assert words == {"0": "Ann Reed", "9": "Ben Reed", "18": "Cay Reed"}


def test_an_outcome_of_an_older_text_is_dropped(project: Project, document: Document, acts: Acts) -> None:
    replaced_by(project, "ana")
    save_outcome(project, "a1", Outcome(Analysis("m 1", (), ())), document.sha256)
    save_analysis(project, "a1", Analysis("m 1", (), ()), document.sha256)
    assert not project.is_analysed("a1")
    save_outcome(project, "a1", Outcome(Analysis("m 1", (), ())), project.document_at(1).sha256)
    assert project.is_analysed("a1")
