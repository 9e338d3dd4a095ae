"""The request for an export: the layers, the form of the records, the parts, and the format."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isclose
from typing import TYPE_CHECKING, Literal, TypeVar

from annotator.domain.days import is_day
from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.registry import EXPORTS, either, export_formats

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.formats.jsonl.writer import Unit
    from annotator.formats.output.export_format import ExportFormat, Option
    from annotator.store.positions import Run

W = TypeVar("W", bound=str)
Choice = Literal[
    "status", "unit of offsets", "choice of quote marks", "way to divide", "stratum", "format", "kind",
    "decision", "kind of finding", "choice of comments", "order", "table",
]  # fmt: skip
_NO_SUCH: Mapping[Choice, str] = {
    "status": mark("There is no status “{word}”."),
    "unit of offsets": mark("There is no unit of offsets “{word}”."),
    "choice of quote marks": mark("There is no choice of quote marks “{word}”."),
    "way to divide": mark("There is no way to divide “{word}”."),
    "stratum": mark("There is no stratum “{word}”."),
    "format": mark("There is no format “{word}” of lists."),
    "kind": mark("There is no kind of annotation “{word}” to list."),
    "decision": mark("There is no decision “{word}”."),
    "kind of finding": mark("There is no kind of finding “{word}”."),
    "choice of comments": mark("There is no choice of comments “{word}”."),
    "table": mark("There is no table of “{word}”."),
    "order": mark("There is no order “{word}”."),
}
Marks = Literal["as annotated", "in", "out"]
MARKS: tuple[Marks, ...] = ("as annotated", "in", "out")
Grouping = Literal["document", "publisher", "time"]
GROUPINGS: tuple[Grouping, ...] = ("document", "publisher", "time")
Stratum = Literal["publisher", "quotations", "claim-type"]
STRATA: tuple[Stratum, ...] = ("publisher", "quotations", "claim-type")
# The strata that can be met with each grouping: a publisher is never divided, and time has its order.
STRATA_OF: Mapping[Grouping, tuple[Stratum, ...]] = {
    "document": STRATA,
    "publisher": ("quotations", "claim-type"),
    "time": (),
}
_NOT_WITH_STRATUM: Mapping[Grouping, str] = {
    "publisher": mark("A split by publisher cannot have strata by publisher."),
    "time": mark("A split by time cannot have strata."),
}
_USUAL_SUMS = (1, 10, 100)  # of shares that can be read as they stand


@dataclass(frozen=True)
class Scope:
    """The layers that are exported: those that meet all conditions.

    Attributes
    ----------
    annotator: the annotator of the layers; None: all annotators.
    status: the status of the layers; None: any status.
    flagged: whether the layer is flagged; None: either.
    speakers: names or ids; the layer has a quotation or claim of one of these speakers.
    claim_types: ids; the layer has a claim of one of these types.
    publishers: the document is from one of these.
    since, until: the document was published in this time: "2025", "2025-11" or "2025-11-28", both included.
    places: runs of positions in which the document stands, in ascending order; none: all documents.
    viewer: what is kept back from this annotator is left out; "" for nobody.
    """

    annotator: str | None = None
    status: str | None = None
    flagged: bool | None = None
    speakers: tuple[str, ...] = ()
    claim_types: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    places: tuple[Run, ...] = ()
    viewer: str = ""

    @property
    def looks_into_records(self) -> bool:
        """Tell whether more than annotator and status of a layer has to be known."""
        return self != Scope(self.annotator, self.status, places=self.places, viewer=self.viewer)


@dataclass(frozen=True)
class Split:
    """The division of an export into parts, such as for training and testing.

    Attributes
    ----------
    shares: the share of documents in each part by its name; they add up to 1.
    by: "document": documents at random; "publisher": all documents of a publisher into one part; "time": the
        earliest documents into the first part, those without a date, too.
    seed: the same seed gives the same parts, whatever the order of the documents.
    stratum: of what each part gets its share: of publishers, of documents with few and many quotations, of
        claim types.
    sum_given: what the shares added up to as they were given.
    """

    shares: tuple[tuple[str, float], ...]
    by: Grouping = "document"
    seed: int = 0
    stratum: Stratum | None = None
    sum_given: float = field(default=1.0, compare=False)

    def notices(self) -> list[str]:
        """Return what was done with shares that do not add up."""
        if any(isclose(self.sum_given, usual) for usual in _USUAL_SUMS):
            return []
        shares = ", ".join(f"{name} {share:.3g} %" for name, share in self._percentages())
        return [
            tr(
                "The shares add up to {sum}; they were taken as {shares}.",
                sum=f"{self.sum_given:g}",
                shares=shares,
            )
        ]

    def _percentages(self) -> Iterator[tuple[str, float]]:
        yield from ((name, share * 100) for name, share in self.shares)


@dataclass(frozen=True)
class ExportRequest:
    """An export.

    Attributes
    ----------
    units: the units of offsets besides code points.
    suggestions: whether pending suggestions of documents that nobody has begun go along.
    marks: whether contents have the quote marks around them: as annotated, always, or never.
    split: the parts; None: one.
    is_anonymous: whether documents and annotators get other names.
    seed: what these names are made of.
    """

    scope: Scope = field(default_factory=Scope)
    format: ExportFormat = EXPORTS[0]
    units: tuple[Unit, ...] = ()
    suggestions: bool = True
    marks: Marks = "as annotated"
    split: Split | None = None
    is_anonymous: bool = False
    seed: int = 0

    def __post_init__(self) -> None:
        """Refuse an option that means nothing in the format."""
        given: dict[Option, bool] = {"offsets": bool(self.units)}
        for option, is_given in given.items():
            if is_given and option not in self.format.options:
                taking = (format.name for format in export_formats() if option in format.options)
                raise InputError(
                    tr("{title} takes no --{option}.", title=tr(self.format.title), option=option),
                    tr("Leave it out, or choose --format {formats}.", formats=either(taking)),
                )


ALL = ExportRequest()


def split_from(
    words: str, by: Grouping = "document", seed: int = 0, stratum: Stratum | None = None
) -> Split | None:
    """Return the split of words such as "train=80,dev=20", whose shares may add up to any sum; None for "".

    Raises
    ------
    InputError: a word is not a name and a number, a name comes twice, or the strata cannot be met.
    """
    shares: dict[str, float] = {}
    for word in filter(None, map(str.strip, words.split(","))):
        name, _, number = word.partition("=")
        try:
            share = float(number)
        except ValueError:
            share = 0.0
        if not (name.isidentifier() and 0 < share < float("inf")) or name in shares:
            raise InputError(
                tr("“{word}” is no part.", word=word), tr("Give names and shares: train=80,dev=10,test=10.")
            )
        shares[name] = share
    if not shares:
        return None
    if stratum and stratum not in STRATA_OF[by]:
        raise InputError(tr(_NOT_WITH_STRATUM[by]), tr("Leave one of the two out."))
    total = sum(shares.values())
    return Split(tuple((name, share / total) for name, share in shares.items()), by, seed, stratum, total)


def check_time(since: str, until: str) -> None:
    """Check the first and the last day of a time.

    Raises
    ------
    InputError: one is not a year, a month or a day that there is, or the last comes before the first.
    """
    for words in filter(None, (since, until)):
        if not is_day(words):
            raise InputError(
                tr("“{words}” is no date.", words=words), tr("Give it as 2025, 2025-11 or 2025-11-28.")
            )
    common = min(len(since), len(until))
    if since[:common] > until[:common]:
        raise InputError(
            tr("{until} comes before {since}.", until=until, since=since), tr("Give the earlier one first.")
        )


def one_of(word: str, known: Sequence[W], what: Choice) -> W:
    """Return the word of the command line among those that it may be, in small letters or capitals.

    Raises
    ------
    InputError: it is none of them.
    """
    for candidate in known:
        if candidate.casefold() == word.casefold():
            return candidate
    raise InputError(
        tr(_NO_SUCH[what], word=word),
        tr("Choose {known}.", known=either(known)),
    )
