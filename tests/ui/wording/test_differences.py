"""What annotators have at a difference, in words: a source in several parts is one value."""

from __future__ import annotations

from pathlib import Path

from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.teams.readings import reading_of
from annotator.store import layers
from annotator.ui.wording.differences import rows_of, what_differs
from tests.examples import spans_of
from tests.ui.conftest import make_project

TEXT = "Smith, 54, said the tram will come. That was what the mayor promised."


def test_a_source_in_two_parts_is_compared_and_shown_as_one(tmp_path: Path) -> None:
    content = spans_of(TEXT, "the tram will come")
    smith, mayor = spans_of(TEXT, "Smith"), spans_of(TEXT, "the mayor")
    with Project.open(make_project(tmp_path / "p.qca", {"a1": TEXT})) as project:
        document = project.document_at(1)
        for name, source in (("ana", smith), ("ben", (*smith, *mayor)), ("cy", (*mayor, *smith))):
            layers.add_annotator(project.database, name)
            on = Acts(project.database, name, project.codebook, lambda name, kind: None).on(document)
            on.quotations.new(content, source=source)
            on.layer.set_status("done")
        reading = reading_of(project, document)
        (part,) = reading.differences()
        assert [variant.annotators for variant in part.variants] == [("ana",), ("ben", "cy")]
        assert what_differs(part, project) == "source"
        (row,) = rows_of(part, reading, project, TEXT)
    assert [line.pieces for line in row.lines] == [
        (("Smith", False),),
        (("Smith", False), (" … ", False), ("the mayor", True)),
    ]
