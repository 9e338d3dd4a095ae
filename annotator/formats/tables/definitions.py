"""The tables, which CSV files, workbooks and databases all follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.formats.tables import columns
from annotator.formats.tables.record_view import RecordView, Typed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.domain.codebook import Codebook
    from annotator.formats.tables.columns import Cell, Column


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes
    ----------
    rows: returns what the rows of a record are made of.
    key: the columns that tell its rows apart; none where nothing names its rows.
    is_shared: whether several records may have the same row.
    searched: the columns whose words can be searched in a database.
    """

    name: str
    meaning: str
    key: tuple[str, ...]
    rows: Callable[[RecordView], Iterable[Any]]
    columns: tuple[Column, ...]
    is_shared: bool = False
    searched: tuple[str, ...] = ()

    def cells(self, view: RecordView) -> list[tuple[Cell, ...]]:
        """Return the rows of a record."""
        values = [column.value for column in self.columns]
        return [tuple([value(row) for value in values]) for row in self.rows(view)]


class Count(NamedTuple):
    """A number that is counted when all records are there: of the rows of a table that name a row."""

    table: str
    column: str
    counted: str
    by: str


COUNTS = (
    Count("speakers", "quotations", "quotation_speakers", "speaker"),
    Count("speakers", "claims", "claims", "speaker"),
)


class View(NamedTuple):
    """A view of a database, for those who do not write joins."""

    name: str
    meaning: str
    query: str


VIEWS = (
    View(
        "quotations_in_articles",
        "The quotations with title, publisher and date of their articles.",
        "SELECT q.id, d.title, d.publisher, d.published, q.annotator, q.type, q.text, q.cue, q.source,"
        " q.speaker_name, q.speaker_kind, q.gender_in_text, q.state"
        " FROM quotations q JOIN documents d ON d.id = q.document",
    ),
    View(
        "claims_in_articles",
        "The claims with their articles and the words of their quotations.",
        "SELECT c.id, d.title, d.publisher, d.published, c.annotator, c.types, c.check_worthy, c.certainty,"
        " c.text, c.speaker_name, c.speaker_kind, q.text AS quotation_text, c.state"
        " FROM claims c JOIN documents d ON d.id = c.document LEFT JOIN quotations q ON q.id = c.quotation",
    ),
)


def tables(codebook: Codebook) -> tuple[Table, ...]:
    """Return the tables with a column for each role and attribute of a codebook, named ones first."""
    return (
        Table(
            "documents",
            "A row for each article.",
            ("id",),
            lambda view: (view,),
            columns.DOCUMENT,
            is_shared=True,
            searched=("title", "text"),
        ),
        Table(
            "layers",
            "A row for each annotator of an article; one without annotator where nobody has begun.",
            ("id",),
            lambda view: (view,),
            columns.LAYER,
        ),
        Table(
            "speakers",
            "A row for each speaker whom a quotation or claim names.",
            ("id",),
            lambda view: view.speakers,
            columns.SPEAKER,
            is_shared=True,
        ),
        Table(
            "quotations",
            "A row for each quotation of each annotator; suggestions are there, too (state: pending).",
            ("id",),
            lambda view: view.quotations,
            columns.of_kind(QUOTATION, codebook),
            searched=("text",),
        ),
        Table(
            "claims",
            "A row for each claim of each annotator; suggestions are there, too (state: pending).",
            ("id",),
            lambda view: view.claims,
            columns.of_kind(CLAIM, codebook),
            searched=("text",),
        ),
        Table(
            "quotation_speakers",
            "A row for each speaker of a quotation.",
            ("quotation", "place"),
            lambda view: (mention for row in view.quotations for mention in row.mentions()),
            columns.MENTION,
        ),
        Table("claim_types", "A row for each type of a claim.", ("claim", "place"), _types, columns.TYPE),
        Table(
            "spans",
            "A row for each span of a quotation or claim: fragments of the content, cue, source ...",
            (),
            lambda view: (span for row in (*view.quotations, *view.claims) for span in row.placed()),
            columns.SPAN,
        ),
        Table(
            "entities",
            "A row for each entity, as each annotator sees it.",
            (),
            lambda view: view.entities,
            columns.ENTITY,
        ),
    )


def _types(view: RecordView) -> Iterator[Typed]:
    for row in view.claims:
        yield from (Typed(row.key, type, place) for place, type in enumerate(row.annotation.types, 1))
