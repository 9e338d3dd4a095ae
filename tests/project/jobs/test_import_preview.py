"""Previews of imports: what would come in is told, and the project file stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.errors import InputError
from annotator.formats.input.import_plan import FileChoice, ImportPlan, made_plan
from annotator.formats.input.label_map import LabelMap
from annotator.project import Project
from annotator.project.jobs import near_texts
from annotator.project.jobs.file_import import import_files
from annotator.project.jobs.import_preview import ImportPreview, preview
from annotator.project.jobs.label_maps import keep_map, map_named
from annotator.store.import_reports import refused_items, reports

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
    assert (article.outcome, article.title, article.text, article.id) == ("new", "Bo", "Bo left.", "b-1")
    assert article.meta == {"title": "Bo", "byline": "Cy"}
    assert [(file.format, file.articles) for file in seen.files] == [("jsonl", 1)]
    assert seen.lines()[-1] == "1 new; nothing was changed."


def test_what_is_there_already_is_told(project: Project, tmp_path: Path) -> None:
    text = f"Ann said hi. {LONG}"
    same = look(project, tmp_path, "a.txt", text)
    assert same.listed[0].outcome == "present"
    changed = look(project, tmp_path, "a.txt", "Ann said no.")
    assert (changed.listed[0].outcome, changed.listed[0].other) == ("changed", "a")
    assert changed.counts["renamed"] == 1, "its id is only its file's name, so that it can get another"
    repeated = look(project, tmp_path, "c.txt", text)
    assert (repeated.listed[0].outcome, repeated.listed[0].other) == ("repeated", "a")
    near = look(project, tmp_path, "d.txt", text + " The end.")
    assert (near.listed[0].outcome, near.listed[0].other) == ("new", "a")
    assert near.listed[0].likeness > 0.9
    assert near.lines()[1].startswith("d.txt: nearly equal to “a”")


def test_nearly_equal_articles_that_are_not_looked_for_are_told(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b.txt").write_text("Bo left.")
    import_files(project, [tmp_path / "b.txt"])
    told = "nearly equal articles were looked for among the latest 20,000 of the project only"
    assert told not in look(project, tmp_path, "d.txt", "Cy said no.").lines()
    monkeypatch.setattr(near_texts, "LATEST", 1)
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
