"""Layers with thousands of quotations that overlap: the check costs no more than sorting them, and the window
says the same as the check.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.check import check
from annotator.project.opened.document import OpenDocument
from tests.examples import add_records, new_document, quotation_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project import Project

# Of a quotation's number and their number, its content and the one in which it is reported.
_LAYERS: dict[str, Callable[[int, int], tuple[list[Span], bool]]] = {
    "each overlaps the next": lambda at, size: ([Span(2 * at, 2 * at + 3)], False),
    "each is reported in the one before": lambda at, size: ([Span(at, 4 * size - at)], True),
    "each within the one before": lambda at, size: ([Span(at, 4 * size - at)], False),
    "all overlap": lambda at, size: ([Span(at, 2 * size + at)], False),
    "all the same": lambda at, size: ([Span(0, 5)], False),
    "two fragments far apart": lambda at, size: (
        [Span(2 * at, 2 * at + 1), Span(2 * size + 2 * at, 2 * size + 2 * at + 1)],
        False,
    ),
}


def _quotations(shape: str, size: int) -> tuple[Quotation, ...]:
    found = []
    for at in range(size):
        content, is_within = _LAYERS[shape](at, size)
        parent = f"q{at - 1}" if is_within and at else None
        found.append(quotation_of(f"q{at}", tuple(content), parent=parent))
    return tuple(found)


def _add(project: Project, id: str, shape: str, size: int) -> OpenDocument:
    document = new_document(id, f"{id} " + "x " * (2 * size + 2))
    layer = Layer(id, "ana", quotations=_quotations(shape, size))
    add_records(project, Record(document, layer))
    return OpenDocument(
        project.database, project.document_at(project.position_of(id)), "ana", project.codebook
    )


@pytest.mark.parametrize("shape", _LAYERS)
def test_the_work_grows_with_the_quotations_and_hardly_faster(project: Project, shape: str) -> None:
    few, many = _add(project, "few", shape, 100), _add(project, "many", shape, 400)
    work = [_lines_run(lambda opened=opened: len(opened.findings)) for opened in (few, many)]  # type: ignore[misc]
    assert work[1] < 5.5 * work[0], work


def test_what_overlaps_is_told_of_and_what_is_within_is_not(project: Project) -> None:
    _add(project, "a", "all overlap", 90)
    found = [one for one in check(project) if not isinstance(one, str) and one.kind == "overlap"]
    assert len(found) == 89
    assert found[0].message == "Content partly overlaps that of another quotation"
    opened = _add(project, "b", "each within the one before", 90)
    assert not [one for one in opened.findings.in_order() if one.kind == "overlap"]


@pytest.mark.parametrize("shape", _LAYERS)
def test_an_act_among_many_leaves_the_findings_of_a_new_check(project: Project, shape: str) -> None:
    opened = _add(project, "a", shape, 130)
    _ = len(opened.findings)
    acts = project.work_as("ana")
    for id in ("q7", "q65", "q129"):
        opened.apply(acts.on(opened.document).annotations.delete(Reference(QUOTATION, id)))
        anew = OpenDocument(project.database, opened.document, "ana", project.codebook)
        assert opened.findings.in_order() == anew.findings.in_order()
        assert len(opened.findings) == len(anew.findings)


def _lines_run(act: Callable[[], object]) -> int:
    """Return how many lines of this program an act runs."""
    count = 0

    def trace(frame: Any, event: str, arg: object) -> Any:
        nonlocal count
        if "annotator" not in frame.f_code.co_filename:
            return None
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        act()
    finally:
        sys.settrace(before)
    return count
