"""Parts of an export: which documents go into which."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from annotator.domain.layer import Record
    from annotator.project.jobs.exports.request import Grouping, Split, Stratum

_MANY = 10  # quotations of a document from which it counts as one with many


@dataclass(frozen=True)
class Candidate:
    """A document to put into a part.

    Attributes
    ----------
    id: its id in the project.
    group: what is never divided: documents of one group go into one part.
    order: what groups are sorted by before they are divided.
    stratum: of what each part gets its share.
    """

    id: str
    group: str
    order: str
    stratum: str


_GROUPS: Mapping[Grouping, Callable[[Record], str]] = {
    "document": lambda record: record.document.id,
    "publisher": lambda record: str(record.document.meta.get("publisher") or f"\0{record.document.id}"),
    "time": lambda record: record.document.id,
}
_STRATA: Mapping[Stratum | None, Callable[[Record], str]] = {
    None: lambda _: "",
    "publisher": lambda record: str(record.document.meta.get("publisher") or ""),
    "quotations": lambda record: str(min(len(record.layer.quotations), _MANY)),
    "claim-type": lambda record: _usual_type(record),
}


def candidate_of(record: Record, split: Split) -> Candidate:
    """Return the document of a record as a candidate for a split."""
    group = _GROUPS[split.by](record)
    published = str(record.document.meta.get("published") or "")
    order = published if split.by == "time" else ""
    # The digest decides between equals, so that the order of the project does not.
    digest = hashlib.sha256(f"{split.seed}:{group}".encode()).hexdigest()
    return Candidate(record.document.id, group, f"{order}\0{digest}", _STRATA[split.stratum](record))


def parts_of(candidates: Iterable[Candidate], split: Split) -> dict[str, str]:
    """Return the part of each document by its id."""
    groups: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(candidate.group, []).append(candidate)
    # A group counts by its first document; of a document with several layers the first one counts.
    in_order = sorted(groups.values(), key=lambda group: (group[0].stratum, group[0].order))
    ids = [{candidate.id for candidate in group} for group in in_order]
    divide = _by_place if split.by == "time" else _by_need
    return divide(ids, split.shares)


def _by_place(groups: Sequence[set[str]], shares: Sequence[tuple[str, float]]) -> dict[str, str]:
    """Divide documents in one line: each group goes to where its middle falls."""
    total = sum(map(len, groups))
    parts: dict[str, str] = {}
    for ids in groups:
        place = (len(parts) + len(ids) / 2) / total
        reached = accumulate(share for _, share in shares)
        part = next(
            (name for (name, _), end in zip(shares, reached, strict=True) if place <= end), shares[-1][0]
        )
        parts |= dict.fromkeys(ids, part)
    return parts


def _by_need(groups: Sequence[set[str]], shares: Sequence[tuple[str, float]]) -> dict[str, str]:
    """Divide documents in turn: each group goes to the part that has least of its share so far.

    So all parts have their shares after any number of groups, and in each stratum, too.
    """
    numbers = dict.fromkeys(dict(shares), 0)
    parts: dict[str, str] = {}
    for ids in groups:
        done = len(parts) + len(ids)
        part = max(shares, key=lambda share: share[1] * done - numbers[share[0]])[0]
        numbers[part] += len(ids)
        parts |= dict.fromkeys(ids, part)
    return parts


def _usual_type(record: Record) -> str:
    """Return the type that most claims of a document have, of several the first in the alphabet, or ""."""
    types = sorted(type for claim in record.layer.claims for type in claim.types)
    return max(dict.fromkeys(types), key=types.count, default="")
