"""What becomes of suggestions: accepted, changed, rejected, hidden, kept away, and not shown at all."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import run
from annotator.domain.analysis import Analysis, Outcome
from annotator.domain.decisions import Blindness, Showing, distinct
from annotator.domain.document import Document
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import ActRefused, InputError
from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.syntax import Syntax
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs import preparation
from annotator.project.jobs.check import statistics
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.exports.request import ExportRequest, Scope
from annotator.project.jobs.file_import import import_stream
from annotator.store import analyses
from tests.examples import ARTICLE, add_document, made, new_speaker, only, schema, span_of, suggested, varied

LATE, DEAR = span_of(ARTICLE, "“It is too late,”"), span_of(ARTICLE, "“and too dear.”")
OKOYE = span_of(ARTICLE, "Ben Okoye")
RISE = span_of(ARTICLE, "fares would rise")


def suggestion(id: str, *content: Span, score: float = 0.9, **fields: Any) -> Proposed[Quotation]:
    return suggested(id, content, (), (), Provenance("rules 1", "r", score), f"because of {id}", **fields)


def offer(
    project: Project, document: Document, *suggestions: Proposed[Quotation], model: str = "m 1"
) -> None:
    analyses.save(project.database, document.id, model, (), suggestions, Syntax())


BY_OKOYE = SuggestedSpeaker("Ben Okoye", "person", OKOYE, "named in the source")
SAID = varied(suggestion("said", LATE, speaker=BY_OKOYE), source=(OKOYE,))
THINKS = suggestion("thinks", RISE, score=0.8, mode="thought")


def pending(project: Project, showing: Showing | None = None) -> list[str]:
    return [one.id for one in project.open_document(1, showing).pending]


# Accepting


def test_accepting_makes_the_proposed_speaker_in_the_same_act(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID)
    id = made(acts.on(document).suggestions.accept(SAID))
    (speaker,) = project.speakers()
    assert (speaker.name, speaker.kind) == ("Ben Okoye", "person")
    quotation = project.open_document(1).quotations.get(id)
    assert quotation.speaker == speaker.id
    assert quotation.provenance.state == "accepted"
    project.undo()
    assert (project.speakers(), pending(project)) == ([], ["said"])


def test_a_nickname_within_the_proposed_name_is_an_alias(
    project: Project, document: Document, acts: Acts
) -> None:
    named = varied(SAID, speaker=SuggestedSpeaker("William “Buzz” Tanner", "person", OKOYE))
    offer(project, document, named)
    exported = io.BytesIO()
    write_records(project, exported)
    assert json.loads(exported.getvalue())["speakers"][0]["aliases"] == ["Buzz"]
    made(acts.on(document).suggestions.accept(named))
    (speaker,) = project.speakers()
    assert speaker.aliases == ("Buzz",)


@pytest.mark.parametrize(
    "known", [Speaker("s1", "Ben Okoye"), Speaker("s1", "B. Okoye", aliases=("Ben Okoye",))]
)
def test_accepting_takes_a_speaker_that_the_project_has(
    project: Project, document: Document, acts: Acts, known: Speaker
) -> None:
    other = add_document(project, "Ben said hi.", "a2")
    first = made(acts.on(other).quotations.new((Span(0, 3),)))
    acts.on(other).quotations.set_speakers(Reference(QUOTATION, first), (new_speaker("somebody else"),))
    with project.database.transaction() as connection:
        from annotator.store import rows
        from annotator.store.history_rows import write_row

        write_row(connection, "speaker", rows.speaker_row(known), new=True)
    offer(project, document, SAID)
    id = made(acts.on(document).suggestions.accept(SAID))
    assert project.open_document(1).quotations.get(id).speaker == "s1"
    assert len(project.speakers()) == 2


def test_a_thought_keeps_its_mode_and_speech_has_none(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID, THINKS)
    ids = [made(acts.on(document).suggestions.accept(one)) for one in (SAID, THINKS)]
    modes = [project.open_document(1).quotations.get(id).attributes for id in ids]
    assert modes == [{}, {"mode": "thought"}]


def state_of(project: Project, id: str) -> str:
    return project.open_document(1).quotations.get(id).provenance.state


def test_any_change_on_the_way_makes_it_edited(project: Project, document: Document, acts: Acts) -> None:
    offer(project, document, SAID)
    reed = Speaker("s9", "Ann Reed")
    for accept in (
        lambda: acts.on(document).suggestions.accept(SAID, lambda q: q.with_spans("content", (LATE, DEAR))),
        lambda: acts.on(document).suggestions.accept(SAID, lambda q: q.with_spans("source", ())),
        lambda: acts.on(document).suggestions.accept(SAID, lambda q: q.with_type("indirect", ARTICLE)),
        lambda: acts.on(document).suggestions.accept(SAID, speakers=(reed,)),
        lambda: acts.on(document).suggestions.accept(SAID, speakers=()),
    ):
        changes = accept()
        assert state_of(project, made(changes)) == "edited"
        assert changes.act == "accept suggestion with changes"
        assert only(changes.suggestions_of("quotation")) == "said"
        project.undo()
    assert pending(project) == ["said"]


def test_the_proposed_speaker_chosen_by_hand_is_no_change(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID, THINKS)
    assert (
        state_of(
            project, made(acts.on(document).suggestions.accept(SAID, speakers=(Speaker("s1", "Ben Okoye"),)))
        )
        == "accepted"
    )
    named = made(acts.on(document).suggestions.accept(THINKS, speakers=(Speaker("s2", "Critics"),)))
    assert state_of(project, named) == "accepted", "nobody was proposed who would have been corrected"


def test_a_suggestion_is_accepted_with_a_speaker_that_the_project_has(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID, THINKS)
    acts.on(document).suggestions.accept(SAID, speakers=(Speaker("s1", "Ben Okoye"),))
    with pytest.raises(ActRefused):
        acts.on(document).suggestions.accept(THINKS, speakers=("s9",))
    id = made(acts.on(document).suggestions.accept(THINKS, speakers=("s1",)))
    assert project.open_document(1).quotations.by_id[id].speakers == ("s1",)


def test_another_source_does_not_bring_the_proposed_speaker_along(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID)
    id = made(
        acts.on(document).suggestions.accept(
            SAID, lambda q: q.with_spans("source", (span_of(ARTICLE, "Critics"),))
        )
    )
    assert project.open_document(1).quotations.get(id).speaker is None


def test_what_is_corrected_after_accepting_is_edited(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID)
    id = made(acts.on(document).suggestions.accept(SAID))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (new_speaker("Ada Okoye"),))
    assert state_of(project, id) == "edited"
    project.undo()
    acts.on(document).quotations.set_type(Reference(QUOTATION, id), "indirect")
    assert state_of(project, id) == "edited"


def test_an_open_document_shows_at_once_what_is_decided_and_what_is_not_any_more(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID, suggestion("rise", RISE))
    opened = project.open_document(1)

    def waiting() -> list[str]:
        return [one.id for one in opened.pending]

    opened.apply(acts.on(document).suggestions.reject(suggestion("rise", RISE)))
    assert waiting() == ["said"]
    opened.apply(acts.on(document).suggestions.accept(SAID))
    assert waiting() == []
    for left in (["said"], ["said", "rise"]):
        opened.apply(project.undo())
        assert sorted(waiting()) == sorted(left)


def test_accepting_all_is_one_act(project: Project, document: Document, acts: Acts) -> None:
    dear = suggestion("dear", DEAR, speaker=BY_OKOYE)
    offer(project, document, SAID, dear, THINKS)
    changes = acts.on(document).suggestions.accept_all([SAID, dear])
    assert changes.act == "accept 2 suggestions"
    assert len(project.speakers()) == 1, "who is proposed twice is made once"
    assert pending(project) == ["thinks"]
    assert project.next_undo().act == "accept 2 suggestions"
    project.undo()
    assert pending(project) == ["said", "dear", "thinks"]
    acts.on(document).suggestions.accept(SAID)
    with pytest.raises(ActRefused):
        acts.on(document).suggestions.accept_all([dear, SAID])
    assert pending(project) == ["dear", "thinks"], "all or nothing"


def test_of_two_that_say_the_same_the_surer_one_is_accepted() -> None:
    nearly = suggestion("nearly", Span(LATE.start, LATE.end - 1), score=0.95)
    assert [one.id for one in distinct([SAID, nearly, THINKS])] == ["nearly", "thinks"]


# Hidden ones


def test_weak_suggestions_and_thoughts_are_hidden_and_counted(
    project: Project, document: Document, acts: Acts
) -> None:
    weak = suggestion("weak", DEAR, score=0.4)
    offer(project, document, SAID, weak, THINKS)
    assert pending(project) == ["said", "thinks"]
    opened = project.open_document(1)
    assert opened.hidden == {"weak": "weak"}
    assert "2 suggestions" in opened.findings.before_done()[0].message
    opened.show(Showing(0.85, thoughts=False))
    assert opened.hidden == {"weak": "weak", "thinks": "thought"}
    opened.show(Showing(0.85, thoughts=False, all=True))
    assert [one.id for one in opened.pending] == ["said", "weak", "thinks"]
    assert opened.hidden == {}


def test_a_hidden_one_that_is_annotated_is_hidden_no_more_and_comes_back_with_undo(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, suggestion("weak", DEAR, score=0.4))
    opened = project.open_document(1)
    opened.apply(acts.on(document).quotations.new((DEAR,)))
    assert opened.hidden == {}
    opened.apply(project.undo())
    assert opened.hidden == {"weak": "weak"}
    assert len(opened.pending) == 0


class OneAnswer:
    """Stands for the worker processes: the same two suggestions for each text."""

    def __init__(self, *_: object) -> None: ...

    def __enter__(self) -> OneAnswer:
        return self

    def __exit__(self, *_: object) -> None: ...

    def analyse(self, items: Iterable[tuple[object, str]], *_: object) -> Iterator[tuple[object, Outcome]]:
        return ((key, Outcome(Analysis("m 1", (), (SAID, THINKS)))) for key, _ in items)


@pytest.mark.parametrize(("options", "ids"), [([], ["said", "thinks"]), (["--no-thoughts"], ["said"])])
def test_the_command_line_leaves_thoughts_out_where_they_are_not_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], ids: list[str]
) -> None:
    monkeypatch.setattr(preparation, "Workers", OneAnswer)
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_text(json.dumps({"text": ARTICLE}) + "\n", "utf-8")
    assert run(["suggest", str(given), "-o", str(out), *options]) == 0
    assert [one["id"] for one in json.loads(out.read_text("utf-8"))["quotations"]] == ids


# What never comes back

NEARLY = Span(LATE.start + 1, LATE.end - 2)


@pytest.mark.parametrize(
    "decide",
    [
        lambda acts, d: acts.on(d).suggestions.reject(SAID, "wrong extent"),
        lambda acts, d: acts.on(d).suggestions.accept(
            SAID, lambda q: q.with_spans("content", (Span(LATE.start, LATE.start + 4),))
        ),
        lambda acts, d: acts.on(d).suggestions.accept(SAID),
    ],
)
def test_what_was_decided_does_not_come_back_from_a_newer_model(
    project: Project, document: Document, acts: Acts, decide
) -> None:
    offer(project, document, SAID)
    decide(acts, document)
    newer = [varied(SAID, id="new1", content=(NEARLY,)), varied(SAID, id="said", content=(RISE,))]
    offer(project, document, *newer, model="m 2")
    assert [(one.content, one.id) for one in project.open_document(1).pending] == [((RISE,), "said.2")], (
        "what says something else comes, though an old one has its id"
    )
    project.undo()
    assert pending(project) == ["said", "said.2"], "the one that was decided on waits again"


def test_two_that_were_rejected_do_not_come_back_as_one(
    project: Project, document: Document, acts: Acts
) -> None:
    dear = suggestion("dear", DEAR)
    offer(project, document, SAID, dear)
    for one in (SAID, dear):
        acts.on(document).suggestions.reject(one)
    offer(project, document, suggestion("both", LATE, DEAR), suggestion("all", LATE.cover(DEAR)), model="m 2")
    assert pending(project) == []


def test_a_rejected_word_does_not_keep_the_sentence_around_it_away(
    project: Project, document: Document, acts: Acts
) -> None:
    word = suggestion("word", span_of(ARTICLE, "dear"))
    offer(project, document, word)
    acts.on(document).suggestions.reject(word, "scare quotes or title")
    offer(project, document, suggestion("all", LATE, DEAR), model="m 2")
    assert pending(project) == ["all"]


def test_a_quotation_deleted_after_it_was_edited_does_not_come_back(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID)
    id = made(acts.on(document).suggestions.accept(SAID, lambda q: q.with_spans("content", (LATE, DEAR))))
    acts.on(document).annotations.delete(Reference(QUOTATION, id))
    offer(project, document, varied(SAID, id="new", content=(NEARLY,)), model="m 2")
    assert pending(project) == []


# Reasons


def test_the_reason_is_kept_told_in_the_history_and_exported(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    offer(project, document, SAID, THINKS)
    acts.on(document).suggestions.reject(SAID, "wrong  source")
    acts.on(document).suggestions.reject(THINKS)
    entry = project.history(2)[1]
    assert entry.act == "reject suggestion: wrong source"
    assert project.past_acts([entry.id])[0].words == "“It is too late,”"
    out = io.BytesIO()
    write_records(project, out, ExportRequest(Scope("ana")))
    found = json.loads(out.getvalue())
    schema().validate(found)
    assert found["quotations"] == []
    assert [one["suggestion"]["state"] for one in found["rejected"]] == ["rejected", "rejected"]
    assert [one["suggestion"].get("reason") for one in found["rejected"]] == ["wrong source", None]

    with Project.create(tmp_path / "other.qca") as other:
        assert import_stream(other, io.BytesIO(out.getvalue())).problems == []
        again = io.BytesIO()
        write_records(other, again, ExportRequest(Scope("ana")))
        assert again.getvalue() == out.getvalue()
        assert other.speakers() == [], "whom only a rejected suggestion names is no speaker"
        other.work_as("ana")
        offer(other, document, varied(SAID, id="new", content=(NEARLY,)))
        assert [one.id for one in other.open_document(1).pending] == []


def test_a_rejected_one_whose_state_says_otherwise_is_refused(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    offer(project, document, SAID)
    acts.on(document).suggestions.reject(SAID)
    out = io.BytesIO()
    write_records(project, out, ExportRequest(Scope("ana")))
    wrong = out.getvalue().replace(b'"state":"rejected"', b'"state":"accepted"')
    with Project.create(tmp_path / "other.qca") as other:
        (problem,) = import_stream(other, io.BytesIO(wrong)).problems
    assert 'rejected[0].suggestion.state is not "rejected"' in str(problem)


# Blind mode


def test_a_share_of_the_documents_is_blind_and_stays_so(project: Project, tmp_path: Path) -> None:
    half, more = Blindness(50), Blindness(60)
    ids = [f"a{n}" for n in range(400)]
    taken = {id for id in ids if half.takes(id, "ana")}
    assert 160 < len(taken) < 240
    assert taken <= {id for id in ids if more.takes(id, "ana")}
    assert taken != {id for id in ids if half.takes(id, "ben")}
    assert not any(Blindness(0).takes(id, "ana") for id in ids)
    assert all(Blindness(100).takes(id, "ana") for id in ids)


def test_in_a_blind_document_no_suggestion_is_to_be_seen(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID, suggestion("weak", DEAR, score=0.1))
    assert project.positions_matching(DocumentFilter(status="undecided")) == [1]
    project.set_blindness(Blindness(100))
    opened = project.open_document(1, Showing(all=True))
    assert opened.is_blind
    assert (len(opened.pending), opened.hidden) == (0, {})
    assert {finding.kind for finding in opened.findings.before_done()} == {"marks"}, "those of the text"
    assert project.positions_matching(DocumentFilter(status="undecided")) == []
    opened.apply(acts.on(document).layer.set_status("done"))
    assert len(opened.pending) == 0


def test_blind_until_done_suggestions_come_with_the_first_done_and_stay(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, document, SAID)
    project.set_blindness(Blindness(100, until_done=True))
    opened = project.open_document(1)
    opened.apply(acts.on(document).quotations.new((RISE,)))
    assert opened.is_blind
    assert opened.apply(acts.on(document).layer.set_status("done")).suggestions_of("quotation") == {"said"}
    assert [one.id for one in opened.pending] == ["said"]
    opened.apply(project.undo())
    assert not opened.is_blind, "what was seen cannot be unseen"


def test_what_was_begun_stays_as_it_was_begun(project: Project, document: Document, acts: Acts) -> None:
    other = add_document(project, "It is so.", "a2")
    offer(project, document, SAID)
    acts.on(document).quotations.new((RISE,))
    project.set_blindness(Blindness(100))
    assert not project.open_document(1).is_blind, "begun with suggestions"
    acts.on(other).quotations.new((Span(0, 2),))
    project.set_blindness(Blindness(0))
    assert project.open_document(2).is_blind, "begun without"


def test_statistics_and_labour_tell_who_was_blind_since_when(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    other = add_document(project, "It is so.", "a2")
    acts.on(document).quotations.new((RISE,))
    project.set_blindness(Blindness(100, until_done=True))
    acts.on(other).quotations.new((Span(0, 2),))
    found = statistics(project)["blind"]
    assert (found["share"], found["until_done"], found["layers"]) == (100, True, 1)
    ((at, who, act),) = (tuple(one.values()) for one in found["set"])
    assert (who, act) == ("ana", "blind mode: 100 % of the documents, until done once")
    assert at >= project.blindness().since
    assert project.next_undo().act == "new quotation", "undo passes over it"
    project.close()
    table = tmp_path / "labour.csv"
    assert run(["stats", str(project.path), "--labour", str(table)]) == 0
    rows = list(csv.reader(table.read_text("utf-8").splitlines()))
    assert [row[-1] for row in rows] == ["blind", "", "blind until done"]


def test_a_share_that_is_none_is_refused(project: Project, acts: Acts) -> None:
    with pytest.raises(InputError):
        project.set_blindness(Blindness(101))
