"""Files of other tools and of odd makes: what goes in, and what is told about it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from annotator.domain.errors import InputError
from annotator.formats.input.choices import Choices
from annotator.formats.input.import_plan import FileChoice, ImportPlan
from annotator.formats.jsonl.writer import write_line
from annotator.project import Project
from annotator.project.jobs import file_import
from annotator.project.jobs.exports.export import records, write_records
from annotator.project.jobs.file_import import import_files, import_stream
from annotator.project.jobs.import_report import ImportReport
from tests.examples import SHARED, schema

CASES = Path(__file__).parents[2] / "data" / "cases"


@pytest.fixture
def taken(project: Project, request: pytest.FixtureRequest) -> ImportReport:
    """Import the case that the test names."""
    return import_files(project, [CASES / request.param], plan=ImportPlan(repeated="take"))


def case(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("taken", [name], indirect=True, ids=[name])


def entities(project: Project) -> list[list[tuple[str, str]]]:
    found = []
    for position in range(1, project.count() + 1):
        (record,) = (r for r in records(project) if r.document.id == project.document_at(position).id)
        found.append([(e.span.of(record.document.text), e.label) for e in record.entities])
    return found


@case("02-foreign-fields.jsonl")
def test_a_line_with_a_text_goes_in_whatever_another_tool_wrote_beside_it(
    project: Project, taken: ImportReport
) -> None:
    assert (taken.documents, taken.problems) == (20, [])
    assert "annotations that do not fit (speakers, quotations, claims) were kept" in taken.summary()
    assert "fields that look like labels (entities) were kept" in taken.summary()
    page, task = project.document_at(1), project.document_at(2)
    assert page.meta["publisher"] == "Harbour Post"
    assert page.meta["url"] == "https://harbourpost.example/crane"
    assert (page.meta["published"], page.extra["comments_as_given"]) == ("2025-05-01", "")
    assert (task.id, entities(project)[1]) == ("1", [("Odile Brandt", "PER")])
    metas = {d.id: d.meta for d in map(project.document_at, range(1, 21))}
    assert metas["c13"]["title"] == "1984"
    assert metas["c14"]["byline"] == "A, B"
    assert metas["c15"]["published"] == "20250501"
    assert {"1.5", "02-foreign-fields-20"} <= set(metas)


@case("02-foreign-fields.jsonl")
def test_what_is_not_ours_comes_out_as_it_came_and_the_export_fits_the_schema(
    project: Project, taken: ImportReport, tmp_path: Path
) -> None:
    given = [json.loads(found) for found in (CASES / "02-foreign-fields.jsonl").read_bytes().splitlines()]
    out = io.BytesIO()
    write_records(project, out)
    for before, after in zip(given, map(json.loads, out.getvalue().splitlines()), strict=True):
        schema().validate(after)
        for name in ("comments", "seconds", "flagged", "codebook", "annotator", "speakers", "sha256"):
            if before.get(name) is not None:
                assert after[f"{name}_as_given"] == before[name]
    with Project.create(tmp_path / "again.qca") as other:
        again = import_stream(other, io.BytesIO(out.getvalue()), ImportPlan(repeated="take"))
        assert again.summary() == "20 documents imported"
        again = io.BytesIO()
        write_records(other, again)
    assert again.getvalue() == out.getvalue()


@pytest.mark.parametrize("name", ["22-newsapi.json", "22-labelstudio.json", "22-trafilatura.json"])
def test_json_of_other_tools_is_read(project: Project, name: str) -> None:
    report = import_files(project, [CASES / name])
    assert (report.documents, report.problems) == (1, [])
    document = project.document_at(1)
    assert document.title == "Crane late"
    assert document.text.startswith("Harbour chief Odile Brandt said")
    assert document.id == {"22-trafilatura.json": "22-trafilatura"}.get(name, f"{name[:-5]}-1")


def test_the_end_that_a_news_api_cuts_off_is_told(project: Project) -> None:
    report = import_files(project, [CASES / "22-newsapi.json"])
    assert "in it the text is only a beginning, as its source has cut it ([+1234 chars])" in report.summary()
    meta = project.document_at(1).meta
    assert (meta["byline"], meta["publisher"]) == ("Ann Roe", "Harbour Post")
    assert meta["published"] == "2025-05-01T10:00:00Z"


@case("23-labels-not-read.jsonl")
def test_labels_are_read_in_their_various_forms_and_rejected_ones_are_none(
    project: Project, taken: ImportReport
) -> None:
    assert taken.summary() == "5 documents imported"
    assert entities(project) == [[("Odile Brandt", "PERSON")]] * 4 + [[]]
    rejected = next(record for record in records(project) if record.document.id == "prodigy_rejected")
    assert rejected.layer.annotator == "imported"


@case("24-spans-refused.jsonl")
def test_spans_as_other_tools_write_them_are_read(project: Project, taken: ImportReport) -> None:
    assert (taken.documents, taken.problems) == (7, [])
    person = ("Odile Brandt", "PERSON")
    assert entities(project) == [
        [("Odile Brandt", "SPAN")], [person], [person], [person], [person, ("said", "VERB")], [person],
        [person, ("by ", "DATE")],
    ]  # fmt: skip
    assert taken.lines() == [
        "Labels were taken: “SPAN” as entity (1), “PERSON” as entity (6), “VERB” as entity (1), “DATE” as entity (1)."
    ]
    by_id = {r.document.id: r.entities for r in records(project)}
    assert by_id["f"][0].extra == {"origin_as_given": "gazetteer"}


@case("25-pretty-printed.jsonl")
def test_an_object_over_several_lines_is_read_and_told(project: Project, taken: ImportReport) -> None:
    assert taken.summary() == (
        "1 document imported; in it the file is no lines of JSON, but JSON over several lines; its objects were read"
    )
    assert project.document_at(1).id == "25-pretty-printed"


@case("26-utf16.jsonl")
def test_lines_in_utf_16_are_read_by_their_mark(project: Project, taken: ImportReport) -> None:
    assert (taken.documents, taken.problems) == (1, [])
    assert "“We are late,” she added." in project.document_at(1).text


@case("26-utf16-without-mark.txt")
def test_utf_16_without_a_mark_is_read_and_told(project: Project, taken: ImportReport) -> None:
    assert taken.summary() == (
        "1 document imported; in it the file is not in UTF-8; it was read as utf-16-le"
    )
    assert "“We are late,” she added." in project.document_at(1).text


@case("27-folder-skips")
def test_a_folder_tells_which_files_it_passed_over_and_the_way_out(taken: ImportReport) -> None:
    assert taken.summary() == "4 documents imported; 1 file of other kinds left out: noext"
    assert any("noext: files without an ending cannot be read." in line for line in taken.lines())


@case("30-byte-offsets.jsonl")
def test_offsets_in_other_units_are_told_where_nothing_proves_them(
    project: Project, taken: ImportReport
) -> None:
    assert taken.documents == 2
    first, second, refused, _labels = taken.lines()
    assert first.startswith(
        '30-byte-offsets.jsonl:1: a span covers " Brandt"; if its offsets count UTF-8 bytes'
    )
    assert "Offsets must be half-open and count code points" in first
    assert second == (
        '30-byte-offsets.jsonl:2: a span covers "ile Brandt s"; if its offsets count UTF-16 units, it covers '
        '"Odile Brandt".'
    )
    assert refused.startswith("30-byte-offsets.jsonl:1: PERSON.end is 22, but the text has 17 characters.")
    assert entities(project) == [[], [("ile Brandt s", "PERSON")]]


@case("31-html-in-text.jsonl")
def test_html_in_a_text_is_told(taken: ImportReport) -> None:
    assert taken.summary() == (
        "1 document imported; in it the text holds HTML (&quot;, <p>, </p>), which hides quote marks"
    )
    assert "html.unescape" in taken.lines()[0]


@case("32-metadata-names.jsonl")
def test_metadata_of_newspaper_3k_is_shown(project: Project, taken: ImportReport) -> None:
    meta = project.document_at(1).meta
    assert (meta["byline"], meta["published"]) == ("Ann Roe, Bo Lee", "2025-05-01")
    assert meta["url"] == "https://harbourpost.example/crane"
    assert taken.lines() == []


def test_an_item_that_is_there_already_is_not_told_about_again(project: Project) -> None:
    import_files(project, [CASES / "31-html-in-text.jsonl"])
    again = import_files(project, [CASES / "31-html-in-text.jsonl"])
    assert again.summary() == "0 documents imported, 1 already there"


def test_lines_without_ids_of_two_files_of_one_name_all_go_in(project: Project, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "news.jsonl").write_text(f'{{"text": "News of {folder}."}}\n')
    report = import_files(project, [tmp_path / "a", tmp_path / "b"])
    assert (report.documents, report.problems) == (2, [])
    assert [project.document_at(n).id for n in (1, 2)] == ["news-1", "news-1-2"]
    assert import_files(project, [tmp_path / "b"]).summary() == "0 documents imported, 1 already there"


def test_notices_on_hundreds_of_documents_are_a_few_lines(project: Project) -> None:
    data = b"".join(b'{"id": %d, "text": "Ann said.", "ents": [1]}\n' % n for n in range(500))
    report = import_stream(project, io.BytesIO(data), ImportPlan(repeated="take"))
    assert "in 500 of them fields that look like labels (ents)" in report.summary()
    assert len(report.lines()) == 3


def test_standard_input_follows_the_encoding_and_fields_that_are_chosen(project: Project) -> None:
    plan = ImportPlan(FileChoice(choices=Choices(encoding="cp1252", fields={"lead": "text"})))
    line = json.dumps({"id": "a", "lead": "Zoë said no."}, ensure_ascii=False).encode("cp1252")
    assert import_stream(project, io.BytesIO(line), plan).problems == []
    assert project.document_at(1).text == "Zoë said no."


def test_standard_input_too_large_for_its_format_is_refused_not_cut(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_import, "LARGEST_ARTICLE", 20)
    rows = io.BytesIO(b"id,text\n" + b"1,Ann said no.\n" * 3)
    with pytest.raises(InputError, match="Save it as a file"):
        import_stream(project, rows, ImportPlan(FileChoice(format="csv")))
    assert project.count() == 0


@pytest.mark.skipif(not SHARED.is_dir(), reason="the files of other tools are not there")
def test_every_file_of_another_tool_is_imported_or_refused_with_a_way_out(project: Project) -> None:
    files = sorted(path for path in (SHARED / "data" / "formats").rglob("*") if path.is_file())
    report = import_files(project, files)
    assert report.documents > 200
    assert all(problem.remedy for problem in report.problems)
    for record in records(project):
        schema().validate(json.loads(write_line(record)))
