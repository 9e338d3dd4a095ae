"""Sentences on the chart of each figure: also for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import joined, number, percent, quoted, some_of, tr
from annotator.ui.wording.figures import day_in_words, value_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.project.jobs.figures.figure import Figure, Row

_NAMED = 3  # rows that a sentence names


def sentence(figure: Figure, rows: Sequence[Row]) -> str:
    """Return what a figure shows; without rows, what it will show and when."""
    return _SENTENCES[figure.id](figure, rows) if rows else tr(figure.waits_for)


def _sum(rows: Sequence[Row], id: str) -> int:
    return sum(int(row[id] or 0) for row in rows)


def _share(row: Row, id: str = "share") -> str:
    return percent(float(row[id] or 0))


def _done(figure: Figure, rows: Sequence[Row]) -> str:
    dated = [row for row in rows if row["day"]]
    words = tr("{n} document is done.|{n} documents are done.", _sum(rows, "done"))
    if not dated:
        return words
    days = sorted({str(row["day"]) for row in dated})
    latest = _sum([row for row in dated if row["day"] == days[-1]], "done")
    last = tr(
        "{n} of them on {day}, the latest day.|{n} of them on {day}, the latest day.",
        latest,
        day=day_in_words(days[-1]),
    )
    return f"{words} {last}"


def _pace(figure: Figure, rows: Sequence[Row]) -> str:
    behind, due = [_behind(row) for row in rows if row["standing"] == "behind"], str(rows[0]["due"])
    parts = []
    if behind:
        parts.append(tr("Behind schedule: {names}.", names=some_of(behind, _NAMED)))
    elif due:
        parts.append(tr("Nobody is behind schedule for {day}.", day=day_in_words(due)))
    going = sorted((row for row in rows if row["left"]), key=lambda row: -int(row["left"] or 0))
    parts += [_of_annotator(row) for row in going[:_NAMED]]
    if not going:
        parts.append(tr("All documents that count are done."))
    return " ".join(parts)


def _behind(row: Row) -> str:
    """Return the name of somebody who is behind, with a word on one who has not begun."""
    name = str(row["annotator"])
    return name if row["done"] else tr("{name} (nothing done yet)", name=name)


def _of_annotator(row: Row) -> str:
    name, left = str(row["annotator"]), int(row["left"] or 0)
    if row["a_day"] is None:
        return tr("{name}: {left} left, and none done yet.", name=name, left=left)
    pace = number(float(row["a_day"]), 1)
    if not row["finish"]:
        return tr("{name}: {left} left at {pace} a working day.", name=name, left=left, pace=pace)
    return tr(
        "{name}: {left} left at {pace} a working day, likely done on {day}.",
        name=name,
        left=left,
        pace=pace,
        day=day_in_words(str(row["finish"])),
    )


def _time(figure: Figure, rows: Sequence[Row]) -> str:
    column = figure.column("median")
    return " ".join(
        tr(
            "{name}: half of {n} document took less than {time}."
            "|{name}: half of {n} documents took less than {time}.",
            int(row["documents"] or 0),
            name=str(row["annotator"]),
            time=value_in_words(column, row["median"]),
        )
        for row in rows[:_NAMED]
    )


def _acts(figure: Figure, rows: Sequence[Row]) -> str:
    quotations, acts = _sum(rows, "quotations"), _sum(rows, "acts")
    if not quotations:
        return tr("The documents that are done hold no quotations yet.")
    words = tr("A quotation takes {acts} keys and clicks.", acts=number(acts / quotations, 1))
    dated = [row for row in rows if row["day"]]
    days = sorted({str(row["day"]) for row in dated})
    if len(days) < 2:
        return words
    latest = [row for row in dated if row["day"] == days[-1]]
    last = _sum(latest, "quotations")
    if not last:
        return words
    return f"{words} " + tr(
        "On {day}, the latest day: {acts}.",
        day=day_in_words(days[-1]),
        acts=number(_sum(latest, "acts") / last, 1),
    )


def _types(figure: Figure, rows: Sequence[Row]) -> str:
    total = tr("{n} quotation.|{n} quotations.", _sum(rows, "quotations"))
    shares = (f"{value_in_words(figure.column('type'), row['type'])} {_share(row)}" for row in rows)
    return f"{total} {joined(list(shares)).capitalize()}."


def _counted(rows: Sequence[Row], id: str, count: str) -> str:
    """Name the first rows with their counts; the rows come with the largest first."""
    named = [f"{quoted(str(row[id]))} ({number(float(row[count] or 0))})" for row in rows[:_NAMED]]
    return joined([*named, *_as_many(rows, count)])


def _as_many(rows: Sequence[Row], count: str) -> list[str]:
    """Return how many rows behind those that are named have the same count as the last of these."""
    number_of_others = sum(row[count] == rows[_NAMED - 1][count] for row in rows[_NAMED:])
    words = tr("{n} other with as many|{n} others with as many", number_of_others)
    return [words] if number_of_others else []


def _largest(rows: Sequence[Row], count: str, words: Callable[[Row], str]) -> str:
    """Return the words of the rows with the largest count: of the first ones, and how many more there are."""
    most = max(int(row[count] or 0) for row in rows)
    tied = [row for row in rows if int(row[count] or 0) == most]
    return joined([*map(words, tied[:_NAMED]), *_as_many(tied, count)])


def _rejections(name: str, row: Row) -> str:
    """Return a name with how many of its suggestions were rejected."""
    return tr(
        "{name} ({rejected} of {decided}, {share})",
        name=quoted(name),
        rejected=int(row["rejected"] or 0),
        decided=int(row["decided"] or 0),
        share=percent(int(row["rejected"] or 0) / (int(row["decided"] or 0) or 1)),
    )


def _cues(figure: Figure, rows: Sequence[Row]) -> str:
    return tr("Most frequent: {cues}.", cues=_counted(rows, "cue", "quotations"))


def _rejected_cues(figure: Figure, rows: Sequence[Row]) -> str:
    cues = _largest(rows, "rejected", lambda row: _rejections(str(row["cue"]), row))
    return tr("Most rejections, of the suggestions decided on: {cues}.", cues=cues)


def _speakers(figure: Figure, rows: Sequence[Row]) -> str:
    kind = figure.column("kind")
    named = [
        tr(
            "{speaker} ({kind}, {quotations})",
            speaker=str(row["speaker"]),
            kind=value_in_words(kind, row["kind"]),
            quotations=int(row["quotations"] or 0),
        )
        for row in rows[:_NAMED]
    ]
    return tr("Most quoted: {speakers}.", speakers=joined([*named, *_as_many(rows, "quotations")]))


def _claim_types(figure: Figure, rows: Sequence[Row]) -> str:
    single = sorted((row for row in rows if row["id"] == row["other_id"]), key=_by_claims)
    pairs = sorted((row for row in rows if row["id"] != row["other_id"]), key=_by_claims)
    parts = [tr("Most frequent: {types}.", types=_counted(single, "type", "claims"))] if single else []
    if pairs:
        together = _largest(pairs, "claims", _pair)
        parts.append(tr("Most often together: {types}.", types=together))
    return " ".join(parts)


def _pair(row: Row) -> str:
    return tr(
        "{type} and {other} ({claims})",
        type=quoted(str(row["type"])),
        other=quoted(str(row["other"])),
        claims=int(row["claims"] or 0),
    )


def _by_claims(row: Row) -> int:
    return -int(row["claims"] or 0)


def _rules(figure: Figure, rows: Sequence[Row]) -> str:
    decided, rejected = _sum(rows, "decided"), _sum(rows, "rejected")
    words = tr(
        "Of {n} suggestion that was decided on, {share} was kept."
        "|Of {n} suggestions that were decided on, {share} were kept.",
        decided,
        share=percent((decided - rejected) / decided),
    )
    if not rejected:
        return words
    column = figure.column("rule")
    rules = _largest(rows, "rejected", lambda row: _rejections(value_in_words(column, row["rule"]), row))
    return f"{words} " + tr("Rules with most rejections: {rules}.", rules=rules)


def _reasons(figure: Figure, rows: Sequence[Row]) -> str:
    column = figure.column("reason")
    reasons = _largest(
        rows,
        "rejected",
        lambda row: tr(
            "{reason} ({rejected})",
            reason=value_in_words(column, row["reason"]),
            rejected=int(row["rejected"] or 0),
        ),
    )
    return (
        tr("{n} suggestion was rejected.|{n} suggestions were rejected.", _sum(rows, "rejected"))
        + " "
        + tr("The commonest reason: {reasons}.", reasons=reasons)
    )


def _scores(figure: Figure, rows: Sequence[Row]) -> str:
    named = [row for row in rows if row["kind"] == "quotation"] or list(rows)
    row = named[-1]
    return tr(
        "Of suggestions with scores from {low} to {high}, {share} were kept (n = {number}, interval"
        " {from_share} to {to_share}). On the dashed line a score would hold what it promises.",
        low=number(float(row["score_from"] or 0), 1),
        high=number(float(row["score_until"] or 0), 1),
        share=_share(row),
        number=int(row["decided"] or 0),
        from_share=_share(row, "low"),
        to_share=_share(row, "high"),
    )


# By the id of the figure.
_SENTENCES: dict[str, Callable[[Figure, Sequence[Row]], str]] = {
    "done": _done,
    "pace": _pace,
    "time": _time,
    "acts": _acts,
    "types": _types,
    "cues": _cues,
    "rejected_cues": _rejected_cues,
    "speakers": _speakers,
    "claim_types": _claim_types,
    "rules": _rules,
    "reasons": _reasons,
    "scores": _scores,
}
