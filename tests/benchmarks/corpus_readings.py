"""In a process of its own: what the window reads across all documents, and bare queries of the same rows."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.recoding import Label
from annotator.domain.search_query import read_query
from annotator.domain.team_plan import TeamPlan
from annotator.domain.work_order import WorkOrder
from annotator.project import Project
from annotator.project.jobs.annotation_lists import AnnotationLister
from annotator.project.jobs.codebook_reading import CodebookReader
from annotator.project.jobs.figures.gathered import gathered
from annotator.project.jobs.figures.table import rows_of_all
from annotator.project.jobs.search import Searcher
from annotator.project.teams.agreement.measuring import measure
from annotator.project.teams.agreement.request import AgreementRequest
from annotator.project.teams.planning import looked_at
from annotator.store.document_columns import COLUMNS
from annotator.store.document_sorting import Sort
from tests.benchmarks.corpus import ANNOTATORS, COMMON_SPEAKER
from tests.benchmarks.serving import say, serve

_PAGE = 100  # rows on screen and a little more
_COUNTED = ("layer", "effort", "assignment", "quotation", "claim", "suggestion", "decision", "document_text")
_PLAN = TeamPlan(ANNOTATORS, order="random", common=20)


def main(path: str) -> int:
    """Answer requests, each with the seconds that one reading took."""
    readings = _Readings(Path(path))
    say(ready=True)
    code = serve({name: _timed(getattr(readings, name)) for name in vars(_Readings) if name[0] != "_"})
    readings._close()
    return code


def _timed(read: Callable[[], object]) -> Callable[[], dict[str, Any]]:
    def answer() -> dict[str, Any]:
        started = time.perf_counter()
        read()
        return {"seconds": time.perf_counter() - started}

    return answer


class _Readings:
    """Each reading has a floor of the same name: the rows that it needs, fetched by sqlite3 alone."""

    def __init__(self, path: Path) -> None:
        self._project = Project.open(path, read_only=True)
        self._project.work_as(ANNOTATORS[0])
        self._lister = AnnotationLister(self._project)
        self._searcher = Searcher(self._project)
        self._codebook = CodebookReader(self._project)
        self._bare = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        self._places = range(self._project.count() // 2, self._project.count() // 2 + _PAGE)
        speaker = self._project.speaker(COMMON_SPEAKER)
        assert speaker is not None
        self._asked = read_query(f'speaker:"{speaker.name}"')

    def _close(self) -> None:
        for each in (self._lister, self._searcher, self._codebook, self._project, self._bare):
            each.close()

    def _fetch(self, query: str, *values: object) -> list[Any]:
        return self._bare.execute(query, values).fetchall()

    # The table of documents

    def page(self) -> None:
        """Read a page of the table, with all its columns."""
        assert len(self._project.summaries(self._places, tuple(COLUMNS))) == _PAGE

    def page_floor(self) -> None:
        """Fetch the document, its layer and what each column counts."""
        places, name = (self._places[0], self._places[-1]), ANNOTATORS[0]
        self._fetch(
            "SELECT d.*, l.status FROM document d LEFT JOIN layer l ON l.document = d.id AND l.annotator = ?"
            " WHERE d.position BETWEEN ? AND ?", name, *places,
        )  # fmt: skip
        for table in ("quotation", "claim", "suggestion", "decision", "assignment", "thread", "effort"):
            self._fetch(
                f"SELECT t.document, count(*) FROM document d JOIN {table} t ON t.document = d.id"
                " WHERE d.position BETWEEN ? AND ? GROUP BY t.document", *places,
            )  # fmt: skip

    def sort(self) -> None:
        """Sort all documents by a column that stands in no index."""
        assert len(self._project.arranged(DocumentFilter(), Sort("publisher"), WorkOrder()).shown)

    def sort_floor(self) -> None:
        """Let SQLite sort them."""
        self._fetch("SELECT position FROM document ORDER BY json_extract(meta, '$.publisher'), position")

    # Lists of annotations

    def listing(self) -> None:
        """List the quotations of a speaker in all layers, and read the first page."""
        self._lister.begin(AnnotationQuery(speaker=COMMON_SPEAKER), "document")
        while not self._lister.step().is_complete:
            pass
        assert self._lister.rows(0, _PAGE)

    def listing_floor(self) -> None:
        """Fetch these quotations in the order of their documents."""
        self._fetch(
            "SELECT d.position, q.* FROM quotation q JOIN document d ON d.id = q.document"
            " WHERE q.speaker = ? ORDER BY d.position", COMMON_SPEAKER,
        )  # fmt: skip

    def fields(self) -> None:
        """Search by a field: the first 100 quotations of a speaker."""
        understood, found, after = self._searcher.understand(self._asked), 0, 0
        while found < _PAGE:
            looked = self._searcher.look(understood, after)
            found, after = found + len(looked.hits), looked.until
            if looked.is_end:
                break
        assert found

    def fields_floor(self) -> None:
        """Fetch the first 100 quotations of a speaker with their texts."""
        self._fetch(
            "SELECT d.position, q.*, t.text FROM quotation q JOIN document d ON d.id = q.document"
            " JOIN document_text t ON t.position = d.position WHERE q.speaker = ? ORDER BY d.position LIMIT ?",
            COMMON_SPEAKER, _PAGE,
        )  # fmt: skip

    # Figures

    def dashboard(self) -> None:
        """Count all figures of the dashboard."""
        with gathered(self._project) as counts:
            assert rows_of_all(counts)

    def dashboard_floor(self) -> None:
        """Fetch all rows that are counted, one by one."""
        for table in _COUNTED:
            for _ in self._bare.execute(f"SELECT * FROM {table}"):
                pass

    def usage(self) -> None:
        """Count the claims of a type, as the window of the codebook does for each label."""
        assert self._codebook.usage(Label("claim type", "opinion")).total

    def usage_floor(self) -> None:
        """Count the claims with the id of the type in their row."""
        self._fetch("SELECT count(*) FROM claim WHERE instr(types, '\"opinion\"')")

    # Teams

    def agreement(self) -> None:
        """Measure the agreement of all annotators."""
        assert measure(self._project, AgreementRequest()).rows

    def agreement_floor(self) -> None:
        """Fetch the layers of documents that several have, read their spans, and fetch the texts."""
        several = "SELECT document FROM layer GROUP BY document HAVING count(*) > 1"
        for table in ("quotation", "claim"):
            for row in self._fetch(f"SELECT content FROM {table} WHERE document IN ({several})"):
                json.loads(row[0])
        self._fetch(
            "SELECT t.text FROM document d JOIN document_text t ON t.position = d.position"
            f" WHERE d.id IN ({several})"
        )

    def plan(self) -> None:
        """Look at what a plan would give to each of three annotators."""
        assert looked_at(self._project, _PLAN).documents

    def plan_floor(self) -> None:
        """Fetch the documents with those who have them."""
        self._fetch("SELECT position, id FROM document")
        self._fetch("SELECT * FROM assignment")
        self._fetch("SELECT document, annotator FROM layer")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
