"""Parts of an export: which documents go into which."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr

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
    stratum: of what each part gets its share; "" if the document has nothing of it.
    has_group: whether the document has what it is divided by, such as a publisher.
    """

    id: str
    group: str
    order: str
    stratum: str
    has_group: bool = True


_GROUPS: Mapping[Grouping, Callable[[Record], str]] = {
    "document": lambda record: record.document.id,
    "publisher": lambda record: str(record.document.meta.get("publisher") or f"\0{record.document.id}"),
    "time": lambda record: record.document.id,
}
_STRATA: Mapping[Stratum | None, Callable[[Record], str]] = {
    None: lambda _: "",
    "publisher": lambda record: str(record.document.meta.get("publisher") or ""),
    "quotations": lambda record: str(min(len(record.layer.quotations), _MANY) or ""),
    "claim-type": lambda record: _usual_type(record),
}


class _Need(NamedTuple):
    """The facts on a document by which a choice can be followed for it.

    Attributes
    ----------
    missing: says that no document has it.
    field: the field of metadata; "" for none.
    becomes: says what becomes of so many documents without it.
    """

    missing: str
    field: str = ""
    becomes: str = ""


_NO_PUBLISHER = mark("No document has a publisher to divide by.")
_NEEDED: Mapping[Grouping, _Need] = {
    "document": _Need(mark("There is no document to divide.")),
    "publisher": _Need(
        _NO_PUBLISHER,
        "publisher",
        mark(
            "{n} document without publisher is divided by itself."
            "|{n} documents without publisher are divided by themselves."
        ),
    ),
    "time": _Need(
        mark("No document has a date to divide by."),
        "published",
        mark(
            "{n} document without date is in the first part."
            "|{n} documents without date are in the first part."
        ),
    ),
}
_NEEDED_OF_STRATA: Mapping[Stratum, _Need] = {
    "publisher": _Need(
        _NO_PUBLISHER,
        "publisher",
        mark(
            "{n} document without publisher counts as a publisher's."
            "|{n} documents without publisher count as one publisher's."
        ),
    ),
    "quotations": _Need(mark("No document has a quotation to divide by.")),
    "claim-type": _Need(mark("No document has a claim type to divide by.")),
}
_NOT_IN_EVERY_PART: Mapping[Stratum, str] = {
    "publisher": mark(
        "{n} publisher could not be brought into every part, for lack of documents."
        "|{n} publishers could not be brought into every part, for lack of documents."
    ),
    "quotations": mark(
        "{n} number of quotations could not be brought into every part, for lack of documents."
        "|{n} numbers of quotations could not be brought into every part, for lack of documents."
    ),
    "claim-type": mark(
        "{n} claim type could not be brought into every part, for lack of documents."
        "|{n} claim types could not be brought into every part, for lack of documents."
    ),
}


def candidate_of(record: Record, split: Split) -> Candidate:
    """Return the document of a record as a candidate for a split."""
    group = _GROUPS[split.by](record)
    published = str(record.document.meta.get("published") or "")
    order = published if split.by == "time" else ""
    # The digest decides between equals, so that the order of the project does not.
    digest = hashlib.sha256(f"{split.seed}:{group}".encode()).hexdigest()
    field = _NEEDED[split.by].field
    has_group = not field or bool(record.document.meta.get(field))
    stratum = _STRATA[split.stratum](record)
    return Candidate(record.document.id, group, f"{order}\0{digest}", stratum, has_group)


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


def unmet(candidates: Sequence[Candidate], split: Split, parts: Mapping[str, str]) -> list[str]:
    """Return a sentence for each wish of a split that could not be followed for some documents.

    Raises
    ------
    InputError: a wish could be followed for no document.
    """
    if not candidates:
        return []
    # Of a document with several layers the first one counts.
    candidates = list({each.id: each for each in reversed(candidates)}.values())
    notices = split.notices()
    ungrouped = {each.id for each in candidates if not each.has_group}
    notices += _without(ungrouped, candidates, _NEEDED[split.by], f"--split-by {split.by}")
    if split.stratum:
        without = {each.id for each in candidates if not each.stratum}
        notices += _without(
            without, candidates, _NEEDED_OF_STRATA[split.stratum], f"--stratify {split.stratum}"
        )
        notices += _not_in_every_part(candidates, split, parts)
    empty = [name for name, _ in split.shares if name not in parts.values()]
    return [*notices, *(tr("The part “{part}” gets no document.", part=name) for name in empty)]


def _without(ids: set[str], candidates: Sequence[Candidate], need: _Need, option: str) -> list[str]:
    if not ids:
        return []
    if len(ids) == len(candidates):
        raise InputError(tr(need.missing), tr("Leave {option} out.", option=option))
    if not need.field:
        return []
    return [tr(need.becomes, len(ids))]


def _not_in_every_part(candidates: Sequence[Candidate], split: Split, parts: Mapping[str, str]) -> list[str]:
    reached: dict[str, set[str]] = {}
    for each in candidates:
        reached.setdefault(each.stratum, set()).add(parts[each.id])
    missing = sum(len(names) < len(split.shares) for stratum, names in reached.items() if stratum)
    if not missing or split.stratum is None:
        return []
    return [tr(_NOT_IN_EVERY_PART[split.stratum], missing)]


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
