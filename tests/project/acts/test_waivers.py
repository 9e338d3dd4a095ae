"""Findings of a project and their waivers: through acts, history, the check, export and import, without Qt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.findings import KINDS, Finding
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.reports import Report, Reports
from annotator.domain.span import Span
from annotator.domain.syntax import Syntax
from annotator.domain.waiver import Waiver
from annotator.formats.jsonl.reader import read_line
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.check import check
from annotator.project.jobs.exports.export import export_file
from annotator.project.jobs.file_import import import_files
from annotator.store import analyses
from tests.examples import (
    ARTICLE,
    DIRECT,
    add_document,
    add_records,
    line,
    made,
    new_speaker,
    proposal,
    quotation_of,
    schema,
    span_of,
    spans_of,
)

CONTENT = spans_of(ARTICLE, DIRECT)
LATE, DEAR = "“It is too late,”", "“and too dear.”"
TEXT = ARTICLE + "\n\n“Nobody has asked us yet,” it said on a sign. He told nobody that trams are slow.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a project in which every kind of finding occurs that an export can hold, done by Ana."""
    path = tmp_path / "all.qca"
    with Project.create(path) as project:
        document = add_document(project, TEXT, analysed=False)
        told = Report(span_of(TEXT, "told"), span_of(TEXT, "He"), spans_of(TEXT, "that trams are slow"))
        waiting = proposal(TEXT)
        analyses.save(project.database, "a1", "given 1", (), (waiting,), Syntax(reports=Reports.of([told])))
        acts = project.work_as("ana")
        acts.on(document).quotations.new(spans_of(TEXT, LATE))
        late = span_of(TEXT, LATE)
        acts.on(document).quotations.new(
            (Span(late.start + 8, late.end + 4),), source=spans_of(TEXT, "Ben Okoye")
        )
        typed = made(acts.on(document).quotations.new(spans_of(TEXT, DEAR), source=spans_of(TEXT, "She")))
        acts.on(document).quotations.set_type(Reference(QUOTATION, typed), "indirect")
        acts.on(document).claims.new(spans_of(TEXT, "fares would rise"))
        acts.on(document).layer.set_status("done")
        twice = (Span(0, 7), Span(8, 13))
        odd = quotation_of("q1", (Span(0, 9), Span(5, 13)), twice, attributes={"mode": "song"})
        add_records(project, Record(document, Layer("a1", "ben", "started", quotations=(odd,))))
    return path


def kinds(path: Path) -> dict[str, bool]:
    """Return the kinds that the check finds, and whether all of each are waived."""
    with Project.open(path, read_only=True) as project:
        found = [one for one in check(project) if isinstance(one, Finding)]
    return {kind: all(f.waiver for f in found if f.kind == kind) for kind in sorted({f.kind for f in found})}


def waive_all(path: Path) -> None:
    with Project.open(path) as project:
        for name in ("ana", "ben"):
            acts = project.work_as(name)
            opened = project.open_document(1)
            found = opened.findings.before_done() if name == "ana" else opened.findings.in_order()
            acts.on(opened.document).layer.waive([f.to_waiver("meant so") for f in found if f.can_be_waived])


def test_the_command_line_reports_every_kind_until_it_is_waived(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert set(kinds(path)) == set(KINDS) - {"span"}, "a span outside of the text is damage, told as such"
    assert run(["check", str(path)]) == 1
    before = capsys.readouterr().out.splitlines()
    told = next(one for one in before if one.endswith("[speech verb]"))
    assert (
        told
        == f"a1:{TEXT.index('told')}-{TEXT.index('told') + 4}: ana: “told” without quotation [speech verb]"
    )
    waive_all(path)
    with Project.open(path) as project:
        project.work_as("ana").on(project.document_at(1)).suggestions.reject(proposal(TEXT))
    assert run(["check", str(path)]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    waived = len(before) - 1  # the suggestion is decided
    assert f"Nothing found, {waived} waived" in printed.err
    assert run(["check", "--waived", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == waived
    assert all(one.endswith("(waived: meant so)") for one in lines)


def test_waivers_of_an_export_come_back_byte_for_byte(path: Path, tmp_path: Path) -> None:
    waive_all(path)
    first, again = tmp_path / "first.jsonl", tmp_path / "again.jsonl"
    with Project.open(path) as project:
        export_file(project, first)
    ana = json.loads(first.read_text(encoding="utf-8").splitlines()[0])
    schema().validate(ana)
    place = next(one for one in ana["waived"] if one["kind"] == "marks")
    assert place["text"] == TEXT[place["start"] : place["end"]] == "“Nobody has asked us yet,”"
    with Project.create(tmp_path / "other.qca") as other:
        assert import_files(other, [first]).problems == []
        export_file(other, again)
        assert again.read_bytes() == first.read_bytes()
        assert import_files(other, [first]).summary() == "0 documents imported, 2 already there"


def test_documents_that_nobody_has_finished_have_no_missing_quotations(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Project.create(tmp_path / "many.qca") as project:
        for number in range(3):
            document = add_document(project, TEXT, id=f"a{number}")
        acts = project.work_as("ana")
        acts.on(document).layer.set_flag(True)
    assert run(["check", str(tmp_path / "many.qca")]) == 0
    with Project.open(tmp_path / "many.qca") as project:
        project.work_as("ana").on(document).layer.set_status("done")
    assert run(["check", str(tmp_path / "many.qca")]) == 1
    assert {one.rpartition("[")[2] for one in capsys.readouterr().out.splitlines()} == {"marks]"}


def test_a_waiver_is_one_operation_that_can_be_undone(project: Project, acts: Acts) -> None:
    document = project.document_at(1)
    acts.on(document).quotations.new(CONTENT)
    view = project.open_document(1)
    (found,) = view.findings.in_order()
    view.apply(acts.on(document).layer.waive([found.to_waiver("nobody is named")]))
    assert (len(view.findings), view.findings.in_order()[0].waiver.reason) == (0, "nobody is named")
    undone = project.undo()
    assert undone.act == "undo: leave so"
    view.apply(undone)
    assert (len(view.findings), view.findings.in_order()[0].waiver) == (1, None)
    view.apply(project.redo())
    assert len(view.findings) == 0
    (again,) = project.open_document(1).findings.in_order()
    view.apply(acts.on(document).layer.take_waivers_back([again.waiver]))
    assert len(view.findings) == len(project.open_document(1).findings) == 1


def test_a_speaker_who_is_only_a_pronoun_is_found_until_there_is_a_name(project: Project, acts: Acts) -> None:
    document = project.document_at(1)
    id = made(acts.on(document).quotations.new(CONTENT))
    speaker = new_speaker("she")
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (speaker,))
    view = project.open_document(1)
    (found,) = view.findings.in_order()
    assert found.kind == "unresolved pronoun"
    view.apply(project.speaker_acts().rename(speaker.id, "Ann Reed"))
    assert view.findings.in_order() == []
    view.apply(project.undo())
    assert [each.kind for each in view.findings.in_order()] == ["unresolved pronoun"]


def test_a_waiver_goes_with_its_annotation_and_comes_back_with_it(project: Project, acts: Acts) -> None:
    document = project.document_at(1)
    id = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).layer.waive([Waiver("no source", id)])
    acts.on(document).annotations.set_spans(
        Reference(QUOTATION, id), "content", (CONTENT[0]._replace(end=CONTENT[0].end - 4),)
    )
    assert project.open_document(1).layer.waivers == (Waiver("no source", id),), "it survives an edit"
    acts.on(document).annotations.delete(Reference(QUOTATION, id))
    assert project.open_document(1).layer.waivers == ()
    project.undo()
    assert project.open_document(1).layer.waivers == (Waiver("no source", id),)


def test_a_rejected_suggestion_answers_for_its_marks(project: Project) -> None:
    document = add_document(project, TEXT, id="s", analysed=True)
    acts = project.work_as("ana")
    view = project.open_document(1)

    def missing() -> list[str]:
        return [f.span.of(TEXT) for f in view.findings.before_done() if f.kind == "marks" and f.span]

    others = [LATE, DEAR, "“Nobody has asked us yet,”"]
    assert missing() == others, "what waits for a decision is told of as such"
    view.apply(acts.on(document).suggestions.reject(view.pending[0]))
    assert missing() == others
    view.apply(project.undo())
    view.apply(acts.on(document).suggestions.accept(view.pending[0]))
    id = next(iter(view.quotations)).id
    view.apply(
        acts.on(document).annotations.set_spans(
            Reference(QUOTATION, id), "content", spans_of(TEXT, "a delay")
        )
    )
    view.apply(acts.on(document).annotations.set_spans(Reference(QUOTATION, id), "cue", ()))
    assert missing() == [DIRECT, *others], "nothing holds the marks any more"


@pytest.mark.parametrize(
    ("waived", "message"),
    [
        ([{"annotation": "q1"}], "waived[0].kind is missing."),
        (
            [{"kind": "type", "annotation": "q9"}],
            "waived[0].annotation 'q9' is no quotation or claim of the line.",
        ),
        ([{"kind": "marks", "start": 0, "end": 99}], "waived[0].end is 99, but the text has 12 characters."),
        (
            [{"kind": "marks", "start": 0, "end": 3}] * 2,
            "waived[1] waives the same finding as an earlier waiver.",
        ),
        (["type"], "waived[0] is not an object."),
    ],
)
def test_a_wrong_waiver_is_refused_by_its_place(waived: list[object], message: str) -> None:
    with pytest.raises(Exception, match="waived") as refused:
        read_line(line(waived=waived), "x")
    assert refused.value.message == message


def test_what_another_format_calls_waived_is_kept_as_it_came() -> None:
    record = read_line(json.dumps({"text": "Hi there.", "waived": "yes"}).encode(), "x")
    assert record.document.extra == {"waived_as_given": "yes"}
