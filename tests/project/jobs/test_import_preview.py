"""Previews of imports: what would come in is told, and the project file stays as it is."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from annotator.domain.document import new_document
from annotator.domain.errors import InputError
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.formats.input.import_plan import FileChoice, ImportPlan, made_plan
from annotator.formats.input.label_map import LabelMap
from annotator.formats.jsonl.writer import write_line
from annotator.project import Project
from annotator.project.jobs import near_texts
from annotator.project.jobs.file_import import import_files
from annotator.project.jobs.import_preview import ImportPreview, preview
from annotator.project.jobs.label_maps import keep_map, map_named
from annotator.store.import_reports import refused_items, reports
from tests.examples import claim_of, quotation_of

LONG = " ".join(f"word{number}" for number in range(200))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Give a project with one article, a.txt."""
    (tmp_path / "a.txt").write_text(f"Ann said hi. {LONG}")
    project = Project.create(tmp_path / "p.qca")
    import_files(project, [tmp_path / "a.txt"])
    return project


def look(project: Project, tmp_path: Path, name: str, text: str) -> ImportPreview:
    (tmp_path / "in").mkdir(exist_ok=True)
    (tmp_path / "in" / name).write_text(text)
    return preview(project, [tmp_path / "in" / name])


def test_a_new_article_is_shown_as_it_will_be(project: Project, tmp_path: Path) -> None:
    seen = look(project, tmp_path, "b.jsonl", '{"text": "Bo left.", "title": "Bo", "author": "Cy"}\n')
    (article,) = seen.first
    assert (article.fate, article.title, article.text, article.id) == ("document", "Bo", "Bo left.", "b-1")
    assert article.meta == {"title": "Bo", "byline": "Cy"}
    assert [(file.format, file.articles) for file in seen.files] == [("jsonl", 1)]
    assert seen.lines()[-1] == "1 new; nothing was changed."


def test_the_annotations_of_a_new_article_are_counted(project: Project, tmp_path: Path) -> None:
    text = "Ann said the fare rose by 4%. Bo left."
    quotation, claim = (
        quotation_of("q1", (Span(9, 28),)),
        claim_of("k1", (Span(13, 28),), ("quantity",), "q1"),
    )
    layer = Layer("n", "Ann", status="started", quotations=(quotation,), claims=(claim,))
    record = Record(new_document("n", text), layer)
    seen = look(project, tmp_path, "n.jsonl", write_line(record).decode())
    (article,) = seen.first
    assert (article.layers, article.quotations, article.claims) == (1, 1, 1)


def test_what_is_there_already_is_told(project: Project, tmp_path: Path) -> None:
    text = f"Ann said hi. {LONG}"
    same = look(project, tmp_path, "a.txt", text)
    assert same.listed[0].fate == "present"
    changed = look(project, tmp_path, "a.txt", "Ann said no.")
    assert (changed.listed[0].state(), changed.listed[0].other) == ("new, as “a-2”", "a")
    assert changed.counts["named_alike"] == 1, "its id is only its file's name, so that it can get another"
    repeated = look(project, tmp_path, "c.txt", text)
    assert (repeated.listed[0].state(), repeated.listed[0].other) == ("left out: its text is there", "a")
    near = look(project, tmp_path, "d.txt", text + " The end.")
    assert (near.listed[0].fate, near.listed[0].other) == ("document", "a")
    assert near.listed[0].likeness > 0.9
    assert near.lines()[1].startswith("d.txt: nearly equal to “a”")


TASK = {"text": "Ann Reed said the bridge was safe.", "id": "t"}


def layer(annotator: str, end: int = 3, **values: Any) -> dict[str, Any]:
    """Return a line of this program's format with one annotator's layer."""
    text = TASK["text"]
    entity = {
        "id": "e1",
        "start": 0,
        "end": end,
        "text": text[:end],
        "label": "PERSON",
        "origin": "annotator",
    }
    line = {"format": "quote-claim-annotations", "version": 1, **TASK, "meta": {}, "annotator": annotator}
    return {**line, "status": "started", "entities": [entity], "quotations": [], "claims": [], **values}


# The files of an import into a project with the articles a (a.txt) and t (TASK, the layer of Ann), and the
# states that the rows of its preview tell.
IMPORTS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "new": ({"b.txt": "Bo left."}, ["new"]),
    "there already": ({"a.txt": "Ann said hi."}, ["already there"]),
    "a plain file with the name of another": (
        {"a.txt": "Ann said no.", "b.txt": "Bo left."},
        ["new, as “a-2”", "new"],
    ),
    "another text": ({"x.jsonl": [{"id": "a", "text": "Ann said no."}]}, ["left out: another text is there"]),
    "another text twice in one import": (
        {"x.jsonl": [{"id": "n", "text": "One."}, {"id": "n", "text": "Two."}]},
        ["new", "left out: another text is there"],
    ),
    "the same text": ({"c.txt": "Ann said hi."}, ["left out: its text is there"]),
    "the same text twice in one import": (
        {"c.txt": "Cy left.", "d.txt": "Cy left."},
        ["new", "left out: its text is there"],
    ),
    "two annotators of a new text": (
        {"x.jsonl": [layer("Ann", id="n", text="Ann Reed said no."), layer("Eve", id="n", text="Ann Reed said no.")]},
        ["new, 2 layers"],
    ),
    "more annotators of a text that is there": (
        {"x.jsonl": [layer("Ann"), layer("Eve"), layer("Bo")]},
        ["there; 2 layers will be added"],
    ),
    "another layer of the same annotator": (
        {"x.jsonl": [layer("Ann", end=8)]},
        ["left out: another layer is there"],
    ),
    "a layer twice in one import": (
        {"x.jsonl": [layer("Eve"), layer("Eve")]},
        ["there; 1 layer will be added", "left out: another layer is there"],
    ),
    "what cannot be read": ({"x.jsonl": [{"title": "No text"}, {"text": "Fine."}]}, ["new"]),
}  # fmt: skip
CHOICES = {
    "as it is": {},
    "take all": {"repeated": "take", "changed": "add"},
    "new versions": {"changed": "update"},
}
OTHER_STATES = {
    ("take all", "another text"): ["new, as “a-2”"],
    ("take all", "another text twice in one import"): ["new", "new, as “n-2”"],
    ("take all", "the same text"): ["new, though its text is there"],
    ("take all", "the same text twice in one import"): ["new", "new, though its text is there"],
    ("take all", "a layer twice in one import"): ["there; 1 layer will be added", "new, as “t-2”"],
    ("take all", "another layer of the same annotator"): ["new, as “t-2”"],
    ("new versions", "another text"): ["new version"],
    ("new versions", "a plain file with the name of another"): ["new version", "new"],
}


@pytest.mark.parametrize("chosen", CHOICES)
def test_the_import_does_what_its_preview_told(tmp_path: Path, chosen: str) -> None:
    plan = ImportPlan(**{"repeated": "pass", **CHOICES[chosen]})
    (tmp_path / "first").mkdir()
    first = [tmp_path / "first" / "a.txt", tmp_path / "first" / "t.jsonl"]
    first[0].write_text("Ann said hi.")
    first[1].write_text(json.dumps(layer("Ann")))
    with Project.create(tmp_path / "p.qca") as project:
        import_files(project, first)
    for number, (name, (given, states)) in enumerate(IMPORTS.items()):
        copyfile(tmp_path / "p.qca", tmp_path / f"{number}.qca")
        project = Project.open(tmp_path / f"{number}.qca")
        project.work_as("Ann")
        folder = tmp_path / str(number)
        folder.mkdir()
        for file, words in given.items():
            lines = words if isinstance(words, str) else "\n".join(map(json.dumps, words))
            (folder / file).write_text(lines)
        seen = preview(project, [folder], plan)
        report = import_files(project, [folder], plan=plan)
        done = {
            "document": report.documents, "layer": report.layers, "present": report.present.number,
            "newer": len(report.updated), "repeated": report.repeated.number,
        }  # fmt: skip
        assert {fate: seen.counts[fate] for fate in done} == done, name
        assert len(seen.problems) + seen.counts["refused"] == report.problems.number, name
        assert [article.state() for article in seen.first] == OTHER_STATES.get((chosen, name), states), name
        in_project = {project.document_at(position).id for position in range(1, project.count() + 1)}
        assert {article.id for article in seen.first if article.fate == "document"} <= in_project, name
        project.close()


def test_notices_say_each_thing_once(project: Project, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "cafe.txt").write_bytes("Café fire in Orléans.".encode("windows-1252"))
    (tmp_path / "in" / "logo.png").write_bytes(b"no article")
    looked = preview(project, [tmp_path / "in"]).to_plain()
    assert looked["is_whole"]
    assert [(notice["clause"], notice["lines"]) for notice in looked["notices"]] == [
        (
            "in it the encoding of the file is a guess; it was read as windows-1252",
            [
                "cafe.txt: Look at letters with accents and at quote marks; if they are wrong, choose another"
                " encoding."
            ],
        ),
        ("1 file of other kinds left out: logo.png", ["Files that end with “.png” cannot be read."]),
    ]
    page = import_files(project, [tmp_path / "in"]).page()
    assert len(page) == len(set(page) - {""}) + 1, "the report does so, too"


def test_nearly_equal_articles_that_are_not_looked_for_are_told(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b.txt").write_text("Bo left.")
    import_files(project, [tmp_path / "b.txt"])
    told = "nearly equal articles were looked for among the latest 20,000 of the project only"
    assert told not in look(project, tmp_path, "d.txt", "Cy said no.").lines()
    monkeypatch.setattr(near_texts, "LATEST", 1)
    told = told.replace("20,000", "1")
    seen = look(project, tmp_path, "d.txt", f"Ann said hi. {LONG} The end.")
    assert (seen.listed, seen.not_compared) == ([], 1)
    assert told in seen.lines()
    assert seen.to_plain()["notices"][-1]["clause"] == told
    quick = preview(project, [tmp_path / "in" / "d.txt"], is_quick=True)
    assert told not in quick.lines(), "a quick look does not look for them at all"


def test_a_quick_look_takes_the_first_articles_and_compares_no_words(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.project.jobs.import_preview.MOST_QUICK", 2)
    near = tmp_path / "near.jsonl"
    near.write_text(f'{{"text": "Ann said hi again. {LONG}"}}\n' * 2 + '{"text": "Three."}\n')
    quick, whole = preview(project, [near], is_quick=True), preview(project, [near])
    assert (quick.files[0].articles, quick.is_whole, quick.counts["near"]) == (2, False, 0)
    assert (whole.files[0].articles, whole.is_whole, whole.counts["near"]) == (3, True, 1)


def test_items_that_cannot_be_read_are_told_and_the_file_stays_as_it_is(
    project: Project, tmp_path: Path
) -> None:
    project.close()
    before = project.path.read_bytes()
    with Project.open(project.path, read_only=True) as reading:
        seen = look(reading, tmp_path, "e.jsonl", '{"text": "Fine."}\n{"title": "No text"}\n')
        assert (len(seen.first), seen.files[0].problems) == (1, 1)
        assert "e.jsonl:2: text is missing." in str(seen.problems[0])
    assert project.path.read_bytes() == before


def test_a_text_that_is_there_already_is_passed_over_on_wish(project: Project, tmp_path: Path) -> None:
    (tmp_path / "again.txt").write_text(f"Ann said hi. {LONG}")
    (tmp_path / "twice.jsonl").write_text('{"text": "Bo."}\n{"text": "Bo."}\n')
    files = [tmp_path / "again.txt", tmp_path / "twice.jsonl"]
    report = import_files(project, files, plan=ImportPlan(repeated="pass"))
    assert report.documents == 1
    assert report.repeated == [
        "again.txt: its text is there already, as “a”.",
        "twice.jsonl:2: its text is there already, as “twice-1”.",
    ]
    assert "2 passed over" in report.summary()


def test_another_text_under_a_known_id_goes_in_under_another_id_on_wish(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "x.jsonl").write_text('{"id": "a", "text": "Another."}\n')
    seen = preview(project, [tmp_path / "x.jsonl"])
    assert (seen.counts["other_text"], seen.counts["named_alike"]) == (1, 0)
    assert import_files(project, [tmp_path / "x.jsonl"]).problems
    assert import_files(project, [tmp_path / "x.jsonl"], plan=ImportPlan(changed="add")).documents == 1
    assert project.document_at(2).id == "a-2"


def test_a_file_is_read_as_the_user_says(project: Project, tmp_path: Path) -> None:
    (tmp_path / "lines.txt").write_text('{"text": "One."}\n{"text": "Two."}\n')
    plan = ImportPlan(by_path={str(tmp_path / "lines.txt"): FileChoice("jsonl")})
    assert import_files(project, [tmp_path / "lines.txt"], plan=plan).documents == 2


def test_the_report_stays_with_the_project_and_the_refused_lines_too(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "x.jsonl").write_text('{"title": "No text"}\n')
    import_files(project, [tmp_path / "x.jsonl"])
    newest, first = reports(project.database)
    assert (first.summary, first.files) == ("1 document imported", ("a.txt",))
    assert newest.summary == "0 documents imported, 1 not imported"
    assert [item.given for item in refused_items(project.database, newest.id)] == [b'{"title": "No text"}']


def test_a_map_of_labels_is_kept_by_its_name(project: Project, tmp_path: Path) -> None:
    keep_map(project, LabelMap("house", {"QUOTE": "content"}))
    assert map_named(project, "house").labels == {"QUOTE": "content"}
    (tmp_path / "map.json").write_text('{"labels": {"CUE": "cue"}}')
    assert map_named(project, str(tmp_path / "map.json")).labels == {"CUE": "cue"}
    with pytest.raises(InputError, match="“none” is neither"):
        map_named(project, "none")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([], "the plan is not an object"),
        ({"files": {}}, "files of the plan"),
        ({"changed": "drop"}, "changed of the plan is 'drop'; it must be one of refuse, update, add"),
        ({"repeated": "never"}, "must be one of pass, take"),
        ({"encoding": "klingon"}, "“klingon” is no encoding of texts"),
        ({"encoding": "base64"}, "“base64” is no encoding of texts"),
        ({"fields": {"body": "txt"}}, "“txt” is no field of an article"),
        ({"fields": ["x"]}, "fields of the plan"),
        ({"labels": {"labels": []}}, "labels of the map of labels"),
        ({"labels": {"nearness": "far"}}, "nearness of the map of labels is 'far'"),
    ],
)
def test_a_plan_with_an_error_is_refused_by_its_field(values: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        made_plan(values, lambda name: LabelMap(name))


def test_a_plan_names_the_choices_of_each_file() -> None:
    plan = made_plan(
        {
            "encoding": "latin-1",
            "files": [{"path": "/a.csv", "format": "csv", "fields": {"body": "text"}, "labels": "house"}],
            "repeated": "pass",
        },
        lambda name: LabelMap(name),
    )
    chosen = plan.choice(Path("/a.csv"))
    assert (chosen.format, chosen.choices.fields, plan.repeated) == ("csv", {"body": "text"}, "pass")
    assert chosen.choices.labels == LabelMap("house")
    assert plan.choice(Path("/b.csv")).choices.encoding == "latin-1"
