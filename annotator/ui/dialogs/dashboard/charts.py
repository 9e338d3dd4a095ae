"""The chart of each figure: what its marks, axes and series are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.kinds import KINDS
from annotator.domain.short_words import shortened
from annotator.domain.translation import mark, number, percent, tr
from annotator.ui.dialogs.dashboard.drawing import Area, Axis, Drawing, Mark
from annotator.ui.wording.dates import day_of_year
from annotator.ui.wording.figures import day_in_words, value_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.project.jobs.figures.figure import Figure, Row

_MOST_ROWS = 12  # rows of a chart whose rows are named; more are illegible in a card
_MOST_DAYS = 30
_MOST_TYPES = 10
_MOST_SERIES = 6  # annotators who have a colour and a pattern of their own; more are not told apart
_HALF = 0.36  # of the distance of two rows: half the width of a bar
_ROOM = 1.18  # of the greatest value, so that labels have room behind the bars
_LONGEST = 26  # characters of a name at an axis; the line below the chart has it whole


def _amount(row: Row, id: str) -> float:
    value = row[id]
    return float(value) if value is not None else 0.0


def _short(words: str) -> str:
    return shortened(" ".join(words.split()), _LONGEST)


def _short_day(row: Row) -> str:
    from datetime import datetime

    return day_of_year(datetime.fromisoformat(str(row["day"])))


def _named(figure: Figure, row: Row, id: str) -> str:
    return value_in_words(figure.column(id), row[id])


def _bars(
    rows: Sequence[Row],
    names: Sequence[str],
    amounts: Sequence[float],
    labels: Sequence[str],
    title: str,
    of: str,
    *,
    share: bool = False,
    left_out: int = 0,
) -> Drawing:
    """Return lying bars, a row each."""
    high = 1.0 if share else max((*amounts, 1.0))
    marks = tuple(
        Mark(row, Area(0, place - _HALF, amount, place + _HALF), label=label)
        for place, (row, amount, label) in enumerate(zip(rows, amounts, labels, strict=True))
    )
    return Drawing(
        marks,
        Axis(title, "share", 0, 1.6, last=1) if share else Axis(title, "count", 0, high * _ROOM),
        Axis(of, "names", -0.6, max(len(rows), 1) - 0.4, tuple(map(_short, names))),
        downwards=True,
        left_out=left_out,
    )


def _first(rows: Sequence[Row]) -> tuple[Sequence[Row], int]:
    return rows[:_MOST_ROWS], max(0, len(rows) - _MOST_ROWS)


def _annotators(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(row["annotator"]) for row in rows))[:_MOST_SERIES]


def _latest(rows: Sequence[Row]) -> tuple[list[Row], list[str], int]:
    """Return the rows of the latest days of annotators who have a series, and these days."""
    names = _annotators(rows)
    known = [row for row in rows if row["day"] and str(row["annotator"]) in names]
    days = sorted({str(row["day"]) for row in known})[-_MOST_DAYS:]
    shown = [row for row in known if row["day"] in days]
    return shown, days, len(rows) - len(shown)


def _done(figure: Figure, rows: Sequence[Row]) -> Drawing:
    """Return a column a day, an annotator above the other."""
    shown, days, left_out = _latest(rows)
    names = _annotators(rows)
    tops = dict.fromkeys(days, 0.0)
    marks = []
    for row in sorted(shown, key=lambda row: (str(row["day"]), names.index(str(row["annotator"])))):
        day, done = str(row["day"]), _amount(row, "done")
        place, bottom = days.index(day), tops[day]
        tops[day] = bottom + done
        area = Area(place - _HALF, bottom, place + _HALF, tops[day])
        marks.append(Mark(row, area, names.index(str(row["annotator"])), number(done), within=True))
    return Drawing(
        tuple(marks),
        Axis(tr("Day"), "names", -0.6, max(len(days), 1) - 0.4, _day_names(shown, days)),
        Axis(tr("Documents"), "count", 0, max((*tops.values(), 1)) * _ROOM),
        series=names,
        left_out=left_out,
    )


def _day_names(rows: Sequence[Row], days: Sequence[str]) -> tuple[str, ...]:
    by_day = {str(row["day"]): _short_day(row) for row in rows}
    return tuple(by_day[day] for day in days)


def _acts(figure: Figure, rows: Sequence[Row]) -> Drawing:
    """Return a line an annotator, a point a day."""
    counted = [row for row in rows if row["acts_a_quotation"] is not None]
    shown, days, _ = _latest(counted)
    names = _annotators(counted)
    marks, lines = [], []
    for series, name in enumerate(names):
        points = []
        for row in shown:
            if row["annotator"] == name:
                place, amount = float(days.index(str(row["day"]))), _amount(row, "acts_a_quotation")
                points.append((place, amount))
                marks.append(Mark(row, Area(place, amount, place, amount), series, number(amount, 1)))
        lines.append((series, tuple(points)))
    high = max((mark.area.top for mark in marks), default=1.0)
    return Drawing(
        tuple(sorted(marks, key=lambda mark: (mark.area.left, mark.series))),
        Axis(tr("Day"), "names", -0.6, max(len(days), 1) - 0.4, _day_names(shown, days)),
        Axis(tr("Keys and clicks a quotation"), "number", 0, high * _ROOM),
        series=names,
        lines=tuple(lines),
        left_out=len(rows) - len(shown),
    )


def _pace(figure: Figure, rows: Sequence[Row]) -> Drawing:
    shown, left_out = _first(rows)
    labels = []
    for row in shown:
        parts = [tr("{done} of {total}", done=int(_amount(row, "done")), total=int(_amount(row, "total")))]
        if row["finish"]:
            parts.append(day_in_words(str(row["finish"])))
        if row["standing"] != "no date":
            parts.append(_named(figure, row, "standing"))
        labels.append(" · ".join(parts))
    return _bars(
        shown,
        [str(row["annotator"]) for row in shown],
        [_amount(row, "done") / (_amount(row, "total") or 1) for row in shown],
        labels,
        tr("Share done"),
        tr("Annotator"),
        share=True,
        left_out=left_out,
    )


def _time(figure: Figure, rows: Sequence[Row]) -> Drawing:
    """Return a bar from quartile to quartile, with the median as a line across it."""
    shown, left_out = _first(rows)
    marks = []
    for place, row in enumerate(shown):
        first, median, third = (
            _amount(row, id) / 60 for id in ("first_quartile", "median", "third_quartile")
        )
        area = Area(first, place - _HALF, third, place + _HALF)
        across = Area(median, place - _HALF, median, place + _HALF)
        marks.append(Mark(row, area, label=_named(figure, row, "median"), whisker=across))
    high = max((mark.area.right for mark in marks), default=1.0)
    return Drawing(
        tuple(marks),
        Axis(tr("Minutes a document"), "number", 0, high * 1.3),
        Axis(
            tr("Annotator"), "names", -0.6, max(len(shown), 1) - 0.4,
            tuple(_short(str(row["annotator"])) for row in shown),
        ),
        downwards=True,
        left_out=left_out,
    )  # fmt: skip


def _of_counts(name: str, amount: str, title: str, of: str) -> Callable[[Figure, Sequence[Row]], Drawing]:
    """Return the maker of bars of a column of counts, named by another column."""

    def draw(figure: Figure, rows: Sequence[Row]) -> Drawing:
        shown, left_out = _first(rows)
        amounts = [_amount(row, amount) for row in shown]
        names = [_with_kind(figure, row, name) for row in shown]
        labels = [number(each) for each in amounts]
        return _bars(shown, names, amounts, labels, tr(title), tr(of), left_out=left_out)

    return draw


def _with_kind(figure: Figure, row: Row, id: str) -> str:
    """Return the name of a row, with the kind of speaker or, for claims, of annotation."""
    name = _named(figure, row, id)
    if "kind" not in row or row["kind"] == "quotation":
        return name
    return f"{_short(name)} ({_named(figure, row, 'kind')})"


def _types(figure: Figure, rows: Sequence[Row]) -> Drawing:
    amounts = [_amount(row, "quotations") for row in rows]
    labels = [
        f"{number(amount)} · {percent(_amount(row, 'share'))}"
        for amount, row in zip(amounts, rows, strict=True)
    ]
    names = [_named(figure, row, "type") for row in rows]
    return _bars(rows, names, amounts, labels, tr("Quotations"), tr("Type"))


def _rejected_cues(figure: Figure, rows: Sequence[Row]) -> Drawing:
    shown, left_out = _first(rows)
    labels = [
        f"{tr('{done} of {total}', done=int(_amount(row, 'rejected')), total=int(_amount(row, 'decided')))}"
        f" · {percent(_amount(row, 'share'))}"
        for row in shown
    ]
    amounts = [_amount(row, "rejected") for row in shown]
    names = [str(row["cue"]) for row in shown]
    return _bars(shown, names, amounts, labels, tr("Rejected suggestions"), tr("Cue"), left_out=left_out)


def _claim_types(figure: Figure, rows: Sequence[Row]) -> Drawing:
    """Return a field for each pair of types, the fuller the more claims it has.

    The level axis has the numbers of the types alone: their names would lie over each other.
    """
    names = tuple(dict.fromkeys(str(row["id"]) for row in rows if row["id"] == row["other_id"]))[:_MOST_TYPES]
    labels = {str(row["id"]): str(row["type"]) for row in rows if row["id"] == row["other_id"]}
    shown = [row for row in rows if row["id"] in names and row["other_id"] in names]
    greatest = max((_amount(row, "claims") for row in shown), default=1.0)
    marks = []
    for row in shown:
        across, up = names.index(str(row["id"])), names.index(str(row["other_id"]))
        claims = _amount(row, "claims")
        area = Area(across - 0.47, up - 0.47, across + 0.47, up + 0.47)
        marks.append(Mark(row, area, label=number(claims), within=True, shade=claims / greatest))
    ends = (-0.6, max(len(names), 1) - 0.4)
    titles = tuple(f"{place} {_short(labels[name])}" for place, name in enumerate(names, 1))
    numbers = tuple(number(place) for place in range(1, len(names) + 1))
    return Drawing(
        tuple(marks),
        Axis(tr("Claim type, by its number"), "names", *ends, numbers),
        Axis(tr("Together with"), "names", *ends, titles),
        downwards=True,
        left_out=len(rows) - len(shown),
    )


_FATES = ("accepted", "edited", "rejected")


def _rules(figure: Figure, rows: Sequence[Row]) -> Drawing:
    """Return lying bars in three parts: accepted, edited and rejected."""
    shown, left_out = _first(rows)
    marks = []
    for place, row in enumerate(shown):
        begin = 0.0
        for series, state in enumerate(_FATES):
            amount = _amount(row, state)
            if amount:
                area = Area(begin, place - _HALF, begin + amount, place + _HALF)
                marks.append(Mark({**row, "decision": state}, area, series, number(amount), within=True))
                begin += amount
    high = max((mark.area.right for mark in marks), default=1.0)
    return Drawing(
        tuple(marks),
        Axis(tr("Suggestions decided on"), "count", 0, high * _ROOM),
        Axis(
            tr("Rule"), "names", -0.6, max(len(shown), 1) - 0.4,
            tuple(_short(_with_kind(figure, row, "rule")) for row in shown),
        ),
        downwards=True,
        series=tuple(tr(figure.column(state).title) for state in _FATES),
        left_out=left_out,
    )  # fmt: skip


def _scores(figure: Figure, rows: Sequence[Row]) -> Drawing:
    """Return a point each tenth of the score, with its interval, and the line on which it should be."""
    kinds = tuple(dict.fromkeys(str(row["kind"]) for row in rows))
    marks, lines = [], []
    for series, kind in enumerate(kinds):
        points = []
        for row in rows:
            if row["kind"] != kind:
                continue
            # Kinds stand a little apart, so that their intervals do not cover each other.
            score = (_amount(row, "score_from") + _amount(row, "score_until")) / 2 + series * 0.012
            share = _amount(row, "share")
            points.append((score, share))
            marks.append(
                Mark(
                    row,
                    Area(score, share, score, share),
                    series,
                    tr("n = {number}", number=int(_amount(row, "decided"))),
                    whisker=Area(score, _amount(row, "low"), score, _amount(row, "high")),
                )
            )
        lines.append((series, tuple(points)))
    return Drawing(
        tuple(marks),
        Axis(tr("Score that the model gave"), "number", 0, 1.08, last=1),
        Axis(tr("Share kept"), "share", 0, 1.08, last=1),
        series=tuple(tr(KINDS[kind].title) if kind in KINDS else kind for kind in kinds),
        lines=tuple(lines),
        diagonal=True,
    )


# By the id of the figure.
CHARTS: dict[str, Callable[[Figure, Sequence[Row]], Drawing]] = {
    "done": _done,
    "pace": _pace,
    "time": _time,
    "acts": _acts,
    "types": _types,
    "cues": _of_counts("cue", "quotations", mark("Quotations"), mark("Cue")),
    "rejected_cues": _rejected_cues,
    "speakers": _of_counts("speaker", "quotations", mark("Quotations"), mark("Speaker")),
    "claim_types": _claim_types,
    "rules": _rules,
    "reasons": _of_counts("reason", "rejected", mark("Rejected suggestions"), mark("Reason")),
    "scores": _scores,
}
