"""Importing files and folders: good items go in, bad ones are listed."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.analysis import Syntax
from annotator.domain.effort import Effort
from annotator.domain.entity import Entity
from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.jsonl.writer import write_line
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.exports.export import records, write_records
from annotator.project.jobs.file_import import Cancelled, import_files, import_stream
from annotator.project.jobs.import_preview import preview
from annotator.project.jobs.import_report import ImportReport
from annotator.store import analyses, layers
from annotator.store.file_overview import damage
from tests.examples import ARTICLE, DIRECT, line, made, new_speaker, spans_of

SPAN = {"start": 0, "end": 3, "text": "Ann"}


def exported(project: Project) -> bytes:
    out = io.BytesIO()
    write_records(project, out)
    return out.getvalue()


def put(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def lines(project: Project, *found: bytes) -> ImportReport:
    return import_stream(project, io.BytesIO(b"\n".join(found)))


def ids(project: Project) -> list[str]:
    return [s.id for s in project.summaries(range(1, project.count() + 1))]


def test_a_text_file_becomes_a_document(project: Project, tmp_path: Path) -> None:
    report = import_files(project, [put(tmp_path, "tram.txt", "\ufeffTram\r\nbacked.")])
    assert report.summary() == "1 document imported"
    assert project.document_at(1).text == "Tram\nbacked."
    assert project.history()[0].act == "import tram.txt"


def test_files_of_the_same_name_in_two_folders_become_two_documents(project: Project, tmp_path: Path) -> None:
    put(tmp_path, "in/a/x.txt", "One.")
    put(tmp_path, "in/b/x.txt", "Two.")
    put(tmp_path, "in/c/x.txt", "One.")
    report = import_files(project, [tmp_path / "in"])
    assert report.summary() == "2 documents imported, 1 already there"
    assert ids(project) == ["x", "x-2"]
    assert import_files(project, [tmp_path / "in"]).summary() == "0 documents imported, 3 already there"


def test_files_of_other_kinds_are_no_versions_of_each_other(project: Project, tmp_path: Path) -> None:
    page = b"<html><body><article><p>%s</p></article></body></html>"
    mail = b"From: Ann <ann@example.org>\nSubject: Crane\nDate: Tue, 2 Jun 2026 10:00:00 +0000\n\nThe mail."
    plan = ImportPlan(changed="update")
    import_files(project, [put(tmp_path, "crane.html", page % b"The page.")])
    seen = preview(project, [put(tmp_path, "crane.eml", mail)])
    assert (seen.counts["document"], seen.counts["other_text"]) == (1, 0)
    assert [article.state() for article in seen.listed] == ["new, as “crane-2”"]
    assert import_files(project, [tmp_path / "crane.eml"], plan=plan).summary() == "1 document imported"
    assert ids(project) == ["crane", "crane-2"]
    changed = put(tmp_path, "new/crane.eml", mail + b" It was changed.")
    (article,) = preview(project, [changed]).listed
    assert (article.state(), article.other) == ("new, as “crane-3”", "crane")
    assert [report.document for report in import_files(project, [changed], plan=plan).updated] == ["crane-2"]
    put(tmp_path, "new/crane.html", page % b"The new page.")
    import_files(project, [tmp_path / "new"], plan=plan)
    assert [project.document_at(position).text for position in (1, 2)] == [
        "The new page.", "The mail. It was changed.",
    ]  # fmt: skip


def test_good_lines_go_in_and_bad_ones_are_listed_with_place_and_text(
    project: Project, tmp_path: Path
) -> None:
    bad = line(id="b", quotations=[{"content": [[0, 99]]}])
    path = put(
        tmp_path, "in.jsonl", b'{"id": "a", "text": "One."}\n' + bad + b'\n{"id": "c", "text": "Two."}\n'
    )
    refused: list[bytes] = []
    report = import_files(project, [path], refused=lambda item: refused.append(item.given))
    assert ids(project) == ["a", "c"]
    (problem,) = report.problems
    assert str(problem) == "in.jsonl:2: quotations[0].content[0].end is 99, but the text has 12 characters."
    assert refused == [bad]


def test_paths_that_cannot_be_read_are_listed_as_they_were_given(project: Project, tmp_path: Path) -> None:
    good = put(tmp_path, "a.txt", "One.")
    photo = put(tmp_path, "photo.jpg", b"\xff\xd8")
    report = import_files(project, [tmp_path / "none.txt", photo, good])
    assert [str(p).partition(" Give")[0] for p in report.problems] == [
        f"{tmp_path / 'none.txt'}: there is no such file. Check the spelling.",
        f"{photo}: files that end with “.jpg” cannot be read.",
    ]
    assert report.documents == 1


def test_an_import_of_nothing_leaves_no_trace_in_the_history(project: Project, tmp_path: Path) -> None:
    report = import_files(project, [put(tmp_path, "empty.txt", " \n")])
    assert report.summary() == "0 documents imported, 1 not imported"
    assert project.history() == []


def test_the_same_line_again_is_present_and_another_text_under_its_id_is_refused(project: Project) -> None:
    lines(project, line())
    assert lines(project, line()).present == [
        "standard input:1: “a1” is already in the project, with the same text."
    ]
    (problem,) = lines(project, line("Ben said no.", annotator="ben")).problems
    assert problem.message == "the id “a1” already belongs to another text."
    assert project.count() == 1


def test_a_line_of_a_document_that_came_from_a_text_file_is_never_renamed(project: Project) -> None:
    meta = {"file": "a1.txt"}
    lines(project, line(meta=meta))
    other_text = lines(project, line("Ben said no.", meta=meta))
    other_layer = lines(project, line(meta=meta, seconds=5))
    assert ids(project) == ["a1"]
    assert "already belongs to another text" in other_text.problems[0].message
    assert "ana has another layer" in other_layer.problems[0].message


def test_another_annotators_layer_is_added_to_a_document_that_is_there(project: Project) -> None:
    lines(project, line())
    report = lines(project, line(annotator="ben", quotations=[{"content": [SPAN]}]))
    assert report.summary() == "1 layer added to documents already there"
    assert len(layers.layer(project.database, "a1", "ben").quotations) == 1


def test_another_layer_of_the_same_annotator_is_refused(project: Project) -> None:
    lines(project, line())
    (problem,) = lines(project, line(seconds=9)).problems
    assert str(problem) == (
        "standard input:1: ana has another layer of the document “a1” already. Import it under another "
        "annotator's name, or into another project."
    )


def test_a_layer_whose_entities_differ_is_another_layer(project: Project) -> None:
    lines(project, line())
    entity = SPAN | {"id": "e1", "label": "PERSON", "origin": "annotator"}
    report = lines(project, line(entities=[entity]))
    assert report.present == []
    assert "ana has another layer" in report.problems[0].message


@pytest.mark.parametrize(
    ("ours", "said", "left"),
    [
        (True, {}, ["Ann"]),
        (True, {"entities": []}, []),
        (False, {"quotations": [{"content": [SPAN]}]}, ["Ann"]),
        (False, {"spans": [{"start": 9, "end": 11, "label": "WORK"}]}, ["hi"]),
    ],
)
def test_a_line_that_says_nothing_of_entities_leaves_those_of_the_model(
    project: Project, ours: bool, said: dict[str, Any], left: list[str]
) -> None:
    lines(project, b'{"id": "a1", "text": "Ann said hi."}')
    analyses.save(project.database, "a1", "m", (Entity("e0-3", Span(0, 3), "PERSON", "model"),), (), Syntax())
    given = json.loads(line())
    given = {name: value for name, value in given.items() if name != "entities"} if ours else {
        "id": "a1", "text": "Ann said hi.", "annotator": "ana",
    }  # fmt: skip
    found = json.dumps(given | said).encode()
    assert lines(project, found).layers == 1
    project.work_as("ana")
    assert [entity.span.of("Ann said hi.") for entity in project.open_document(1).entities] == left
    assert len(lines(project, found).present) == 1, "the same again brings nothing"


def test_the_same_layer_twice_in_one_import_is_named_as_such(project: Project) -> None:
    report = lines(project, line(), line())
    assert report.documents == 1
    assert str(report.problems[0]).startswith(
        "standard input:2: ana's layer of “a1” came before in this import."
    )


@pytest.mark.parametrize("extra", [{}, {"x_tool": 1}])
def test_what_was_exported_is_found_to_be_there_just_so(project: Project, extra: dict[str, object]) -> None:
    found = {
        "id": "a1",
        "text": ARTICLE,
        "entities": [{"start": 0, "end": 7, "label": "ORG", "origin": "model"}],
    }
    lines(project, json.dumps(found | extra).encode())
    document = project.document_at(1)
    acts = project.work_as("ana")
    quotation = made(acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT)))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),))
    acts.on(document).claims.new(spans_of(ARTICLE, DIRECT), quotation, ("quantity",))
    acts.on(document).entities.delete(next(iter(project.open_document(1).entities)), of_model=True)
    report = import_stream(project, io.BytesIO(exported(project)))
    assert [str(p) for p in report.problems] == []
    assert len(report.present) == 1


def test_a_speaker_of_another_project_under_a_taken_id_stays_another_person(project: Project) -> None:
    quotation = {"content": [SPAN], "speaker": "s1"}
    reed, okoye = {"id": "s1", "name": "Ann Reed"}, {"id": "s1", "name": "Ben Okoye"}
    second = line(id="a2", speakers=[okoye], quotations=[quotation])
    lines(project, line(speakers=[reed], quotations=[quotation]), second)
    names = {s.id: s.name for s in project.speakers()}
    assert sorted(names.values()) == ["Ann Reed", "Ben Okoye"]
    (found,) = layers.layer(project.database, "a2", "ana").quotations
    assert found.speaker and names[found.speaker] == "Ben Okoye"


def test_new_aliases_of_a_known_speaker_are_added(project: Project) -> None:
    quotation = {"content": [SPAN], "speaker": "s1"}
    for number, aliases in enumerate((["Reed"], ["Mayor Reed", "Reed"])):
        speaker = {"id": "s1", "name": "Ann Reed", "aliases": aliases}
        lines(project, line(id=f"a{number}", speakers=[speaker], quotations=[quotation]))
    assert [s.aliases for s in project.speakers()] == [("Reed", "Mayor Reed")]


def test_time_of_a_layer_that_was_undone_does_not_block_an_import(project: Project) -> None:
    lines(project, line(annotator=None, status="new"))
    document = project.document_at(1)
    project.work_as("ana").on(document).layer.set_flag(True)
    project.add_effort(document, Effort(30))
    project.undo()
    lines(project, line(seconds=7))
    assert layers.layer(project.database, "a1", "ana").seconds == 7


def test_suggestions_and_entities_may_come_after_the_document(project: Project) -> None:
    lines(project, b'{"id": "a1", "text": "Ann said hi."}')
    suggestion = {"producer": "p", "rule": "r", "score": 0.5, "state": "pending", "why": "w", "model": "m"}
    entity = SPAN | {"id": "e", "label": "PERSON", "origin": "model"}
    more = line(
        annotator=None,
        status="new",
        entities=[entity],
        quotations=[{"id": "p1", "content": [SPAN], "suggestion": suggestion}],
    )
    assert lines(project, more).layers == 1
    view = project.open_document(1)
    assert [s.id for s in view.pending] == ["p1"]
    (kept,) = view.pending
    assert (kept.why, kept.provenance.extra) == ("w", {"model": "m"})
    assert [e.label for e in view.entities] == ["PERSON"]


def test_an_import_that_is_cancelled_leaves_nothing(project: Project, tmp_path: Path) -> None:
    put(tmp_path, "in/a.txt", "One.")
    put(tmp_path, "in/b.txt", "Two.")
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        seen.append((done, total))
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_files(project, [tmp_path / "in"], stop)
    assert seen == [(4, 8), (8, 8)]
    assert (project.count(), project.history()) == (0, [])
    assert import_files(project, [tmp_path / "in"]).documents == 2


def test_positions_go_on_from_one_import_to_the_next(project: Project) -> None:
    lines(project, line(id="b"), line(id="a"))
    lines(project, line(id="c"))
    assert ids(project) == ["b", "a", "c"]
    assert project.position_of("c") == 3
    assert damage(project.database) == []


def test_export_import_export_gives_the_same_bytes_with_several_layers(
    project: Project, tmp_path: Path
) -> None:
    from annotator.domain.layer import Record

    model = [{"start": 0, "end": 7, "label": "ORG", "origin": "model", "id": "m1"}]
    lines(project, json.dumps({"id": "a1", "text": ARTICLE, "entities": model, "x": 1}).encode())
    lines(project, b'{"id": "a2", "text": "Nobody has begun this."}')
    document = project.document_at(1)
    for name in ("ana", "ben"):
        acts = project.work_as(name)
        quotation = made(acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT)))
        acts.on(document).quotations.set_speakers(
            Reference(QUOTATION, quotation), (new_speaker(f"{name}'s speaker"),)
        )
        (entity,) = project.open_document(1).entities
        if name == "ana":
            acts.on(document).entities.delete(entity, of_model=True)
    data = exported(project)
    assert data.count(b"\n") == 3
    found: list[Record] = list(records(project))
    assert [write_line(record) for record in found] == data.splitlines(keepends=True)
    with Project.create(tmp_path / "other.qca") as other:
        report = import_stream(other, io.BytesIO(data))
        assert report.problems == []
        assert exported(other) == data
