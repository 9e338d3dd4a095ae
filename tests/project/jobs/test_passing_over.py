"""One row that cannot be read hides no other: export goes on and check tells of all of them."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.project.jobs.check import check
from tests.examples import ARTICLE, DIRECT, add_document, add_records, schema, spans_of


@pytest.fixture
def many(project: Project) -> Path:
    """Give a project of 30 documents, each with a quotation of Ana's."""
    others = [Record(new_document(f"b{n}", ARTICLE), Layer(f"b{n}", None)) for n in range(29)]
    document = add_document(project, ARTICLE)
    add_records(project, *others)
    acts = project.work_as("ana")
    for one in (document, *(other.document for other in others)):
        acts.on(one).quotations.new(spans_of(ARTICLE, DIRECT))
    project.close()
    return project.path


def spoil(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        assert connection.execute(statement).rowcount > 0, statement
    connection.commit()
    connection.close()


BAD = {
    "b1": "UPDATE quotation SET content = '[[0, 9999]]' WHERE document = 'b1'",
    "b2": "UPDATE quotation SET cue = '[' WHERE document = 'b2'",
    "b3": "UPDATE document_text SET text = text || '!' WHERE position = 5",
    "b4": "DELETE FROM document_text WHERE position = 6",
    "b5": "UPDATE document SET meta = x'ff00' WHERE id = 'b5'",
    "b6": "UPDATE layer SET status = 'odd' WHERE document = 'b6'",
    "b7": """UPDATE quotation SET attributes = '{"mood": "\\ud800"}' WHERE document = 'b7'""",
    "b8": """UPDATE quotation SET attributes = '{"mood": NaN}' WHERE document = 'b8'""",
    "b10": """UPDATE document SET meta = '{"mood": 1e400}' WHERE id = 'b10'""",
    "b9": "UPDATE document_text SET text = CAST(x'ff' AS TEXT) WHERE position = 11",
}


def test_an_export_names_what_it_passes_over_and_goes_on(many: Path, tmp_path: Path, capsys) -> None:
    spoil(many, *BAD.values())
    out = tmp_path / "out.jsonl"
    assert run(["export", str(many), "-o", str(out)]) == 1
    told = capsys.readouterr().err
    for id in BAD:
        assert f"document “{id}”, layer of ana was passed over: " in told
    assert f"{30 - len(BAD)} layers exported, {len(BAD)} passed over." in told
    lines = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert {line["id"] for line in lines} == {"a1", *(f"b{n}" for n in range(29))} - BAD.keys()
    assert not [error for line in lines for error in schema().iter_errors(line)]


def test_a_sound_export_tells_of_nothing_passed_over(many: Path, tmp_path: Path, capsys) -> None:
    assert run(["export", str(many), "-o", str(tmp_path / "out.jsonl")]) == 0
    assert "30 layers exported.\n" in capsys.readouterr().err


def test_the_check_tells_of_each_bad_row_by_its_document(many: Path) -> None:
    spoil(many, *BAD.values())
    spoil(many, "UPDATE layer SET comments = '{' WHERE document = 'b2'")
    with Project.open(many, read_only=True) as project:
        told = [found for found in check(project) if isinstance(found, str)]
    for id in BAD:
        assert any(f"document “{id}”" in line for line in told), id
    assert sum("document “b2”" in line for line in told) == 2  # the quotation and the layer


def test_the_check_does_not_accuse_a_sound_project(many: Path) -> None:
    with Project.open(many, read_only=True) as project:
        assert [found for found in check(project) if isinstance(found, str)] == []


WORDS = (
    "Bündnisfall naïveté", "Müllerßtraße", "İstanbul’da", "co\u0301o\u0308p e\u0301lite", "Ελλάδα abc", "中文abc中文",
    "“Quote—dash”", "a'b\"c", "AC/DC", "łódź-Widzew", "ﬁnance", "x²y", "hé" * 30, "𝐛𝐨𝐥𝐝 text", "हिन्दीabc", "a\u200bb\u00adc",
    "O'Neil’s", 'say "x" *', "NEAR AND OR NOT", "Ⅷth", "ａｂｃ", "ßß ẞ", "a_b_c", "word\x0bword", "٣abc",
)  # fmt: skip


@pytest.mark.parametrize("words", WORDS)
def test_the_check_does_not_accuse_the_index_of_any_letters(project: Project, words: str) -> None:
    from annotator.project.jobs.search import index

    add_document(project, words)
    index(project)
    assert [found for found in check(project) if isinstance(found, str)] == []


def test_a_document_without_its_text_does_not_keep_the_index_busy(project: Project) -> None:
    from annotator.project.jobs.search import index, unindexed

    for number in range(3):
        add_document(project, f"Text {number}.", f"a{number}")
    with project.database.transaction() as connection:
        connection.execute("DELETE FROM document_text WHERE position IN (1, 3)")
    assert index(project) == 3
    assert unindexed(project) == 0
    assert index(project) == 0
