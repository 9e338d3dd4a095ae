"""Figures of the work: documents done by day and annotator, the pace, and the likely end."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.forecast import pace_of, share_due, standing
from annotator.domain.gold import is_gold
from annotator.domain.quartiles import quartiles
from annotator.domain.translation import mark
from annotator.project.jobs.figures.figure import Column, Figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.project.jobs.figures.figure import Row, Value
    from annotator.project.jobs.figures.gathered import Gathered

_DAY = Column("day", mark("Day"), "day")
_ANNOTATOR = Column("annotator", mark("Annotator"))

STANDINGS = {
    "finished": mark("finished"),
    "on schedule": mark("on schedule"),
    "behind": mark("behind schedule"),
    "no pace": mark("no document done yet"),
    "no date": mark("no date set"),
}
_SHARES = {"assigned": mark("assigned ones"), "all": mark("all of the project")}


def _done(gathered: Gathered) -> Iterator[Row]:
    for (day, annotator), number in gathered.tallies.counts("done on"):
        yield {"day": day, "annotator": annotator, "done": number}


def _done_on(row: Mapping[str, Value], _: str | None) -> DocumentFilter | None:
    return DocumentFilter(done_by=str(row["annotator"]), done_on=str(row["day"])) if row["day"] else None


def _pace(gathered: Gathered) -> Iterator[Row]:
    tallies = gathered.tallies
    days: dict[str, dict[date, int]] = {}
    for (day, annotator), number in tallies.counts("done on"):
        if day:
            days.setdefault(str(annotator), {})[date.fromisoformat(str(day))] = number
    for annotator in sorted(_scheduled(gathered)):
        assigned = tallies.of("assigned", annotator)
        total = assigned or gathered.documents
        done = tallies.of("assigned done" if assigned else "done", annotator)
        pace = pace_of(days.get(annotator, {}), gathered.today)
        finish = pace.finish(total - done, gathered.today) if pace and total > done else None
        since = pace.since if pace else gathered.begun
        row: Row = {
            "annotator": annotator,
            "share": "assigned" if assigned else "all",
            "total": total,
            "done": done,
            "left": total - done,
            "working_days": pace.working_days if pace else 0,
            "a_day": pace.a_working_day if pace else None,
            "since": since.isoformat() if since else "",
            "finish": finish.isoformat() if finish else "",
        }
        yield with_due_date(row, gathered.today, gathered.due)


def _scheduled(gathered: Gathered) -> set[str]:
    """Return whose work is to be done by a day: those with documents; by a plan, those who are in it."""
    tallies = gathered.tallies
    assigned = {str(name) for (name,), _ in tallies.counts("assigned")}
    begun = {str(name) for (name,), _ in tallies.counts("layers") if not is_gold(str(name))}
    return assigned | (begun if gathered.planned is None else begun & gathered.planned)


def with_due_date(row: Row, today: date, due: date | None) -> Row:
    """Return a row of the pace with another day by which all should be done; nothing is counted again."""
    finish, since = (date.fromisoformat(str(row[day])) if row[day] else None for day in ("finish", "since"))
    total, done, left = (int(row[count] or 0) for count in ("total", "done", "left"))
    is_short = due is not None and done < share_due(total, since, today, due)
    word = standing(left, finish, today, due, has_pace=row["a_day"] is not None, is_short=is_short)
    return {**row, "due": due.isoformat() if due else "", "standing": word}


def _documents_of(row: Mapping[str, Value], _: str | None) -> DocumentFilter:
    annotator = str(row["annotator"])
    if row["share"] == "assigned":
        return DocumentFilter(assigned=annotator)
    return DocumentFilter(annotator=annotator)


def _time(gathered: Gathered) -> Iterator[Row]:
    counted: dict[str, list[tuple[int, int]]] = {}
    for (annotator, seconds), number in gathered.tallies.counts("seconds"):
        counted.setdefault(str(annotator), []).append((int(seconds), number))
    for annotator, values in sorted(counted.items()):
        first, median, third = quartiles(sorted(values))
        yield {
            "annotator": annotator,
            "documents": sum(number for _, number in values),
            "first_quartile": first,
            "median": median,
            "third_quartile": third,
        }


def _done_by(row: Mapping[str, Value], _: str | None) -> DocumentFilter:
    return DocumentFilter(done_by=str(row["annotator"]))


def _acts(gathered: Gathered) -> Iterator[Row]:
    tallies = gathered.tallies
    for (day, annotator), acts in tallies.counts("acts on"):
        quotations = tallies.of("quotations on", day, annotator)
        yield {
            "day": day,
            "annotator": annotator,
            "quotations": quotations,
            "acts": acts,
            "acts_a_quotation": acts / quotations if quotations else None,
        }


FIGURES = (
    Figure(
        "done",
        mark("Documents done by day"),
        mark(
            "A document counts on the day on which its annotator marked it done last, if it still is. Days"
            " are those of UTC, so that a project has the same ones everywhere."
        ),
        mark("How many documents each annotator marks done a day, once the first one is."),
        (_DAY, _ANNOTATOR, Column("done", mark("Documents"), "count")),
        _done,
        _done_on,
    ),
    Figure(
        "pace",
        mark("Pace, and when all will be done"),
        mark(
            "The pace is the mean of the last ten days on which the annotator marked a document done. The"
            " forecast takes it that work goes on as since the first of these days, days without work"
            " included. Where documents are assigned to an annotator, these count, else all of the project."
            " Without a pace, an annotator is behind who has done less than work spread evenly from the first"
            " act in the project to the day would have done by now."
        ),
        mark(
            "How many documents each annotator does a day and when all will be done, once the first one is."
        ),
        (
            _ANNOTATOR,
            Column("share", mark("Documents that count"), words=_SHARES),
            Column("total", mark("In all"), "count"),
            Column("done", mark("Done"), "count"),
            Column("left", mark("Left"), "count"),
            Column("working_days", mark("Days measured"), "count"),
            Column("a_day", mark("Documents a working day"), "number"),
            Column("since", mark("Since"), "day"),
            Column("finish", mark("Likely done on"), "day"),
            Column("due", mark("To be done by"), "day"),
            Column("standing", mark("Schedule"), words=STANDINGS),
        ),
        _pace,
        _documents_of,
    ),
    Figure(
        "time",
        mark("Time a document"),
        mark(
            "Of documents that are done and whose time was counted: half of them took less than the median,"
            " and the middle half took between the quartiles."
        ),
        mark(
            "How long documents take each annotator, once one is done; the settings say whether time is"
            " counted."
        ),
        (
            _ANNOTATOR,
            Column("documents", mark("Documents"), "count"),
            Column("first_quartile", mark("First quartile"), "seconds"),
            Column("median", mark("Median"), "seconds"),
            Column("third_quartile", mark("Third quartile"), "seconds"),
        ),
        _time,
        _done_by,
    ),
    Figure(
        "acts",
        mark("Keys and clicks a quotation"),
        mark(
            "Keys and clicks in the documents that were marked done on a day, divided by the quotations in"
            " them. Documents whose keys were not counted are left out."
        ),
        mark(
            "How many keys and clicks a quotation takes as time goes by, once a document is done; the"
            " settings say whether they are counted."
        ),
        (
            _DAY,
            _ANNOTATOR,
            Column("quotations", mark("Quotations"), "count"),
            Column("acts", mark("Keys and clicks"), "count"),
            Column("acts_a_quotation", mark("A quotation"), "number"),
        ),
        _acts,
        _done_on,
    ),
)
