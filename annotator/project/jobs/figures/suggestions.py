"""Figures of suggestions: how they fared by rule, by reason and by score."""

from __future__ import annotations

from math import nextafter
from typing import TYPE_CHECKING, Literal, cast

from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.kinds import SUGGESTED
from annotator.domain.proportions import wilson
from annotator.domain.translation import mark
from annotator.project.jobs.figures.figure import INTERVAL, Column, Figure
from annotator.project.jobs.figures.gathered import BINS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.domain.annotation_query import DecisionFilter
    from annotator.project.jobs.figures.figure import Row, Value
    from annotator.project.jobs.figures.gathered import Gathered

# Rules and reasons that are listed: the program has some 30 rules, an imported file may have any number.
MOST = 200
_STATES = ("accepted", "edited", "rejected")


def _rules(gathered: Gathered) -> Iterator[Row]:
    for (kind, rule), _ in gathered.tallies.largest("rule", MOST):
        states = {state: gathered.tallies.of("decision", kind, rule, state) for state in _STATES}
        if sum(states.values()):
            yield {"kind": kind, "rule": rule, **_fate(states)}


def _fate(states: Mapping[str, int]) -> Row:
    """Return the numbers of decisions by state, and the share that was kept with its interval."""
    decided = sum(states.values())
    kept = states["accepted"] + states["edited"]
    low, high = wilson(kept, decided)
    return {**states, "decided": decided, "share": kept / decided, "low": low, "high": high}


def _of_rule(row: Mapping[str, Value], annotator: str | None) -> AnnotationQuery:
    """Return the suggestions of a rule; a part of a row has the decision that it counts."""
    decision = cast("DecisionFilter", row.get("decision") or "")
    return AnnotationQuery(_kind(row), annotator or "", rule=str(row["rule"]), decision=decision)


def _reasons(gathered: Gathered) -> Iterator[Row]:
    for (kind, reason), number in gathered.tallies.largest("reason", MOST):
        yield {"kind": kind, "reason": reason, "rejected": number}


def _of_reason(row: Mapping[str, Value], annotator: str | None) -> AnnotationQuery:
    reason = str(row["reason"])
    return AnnotationQuery(_kind(row), annotator or "", decision="rejected", reason=reason)


def _scores(gathered: Gathered) -> Iterator[Row]:
    for kind in SUGGESTED:
        for place in range(BINS):
            states = {state: gathered.tallies.of("score", kind.id, place, state) for state in _STATES}
            if sum(states.values()):
                span = {"score_from": place / BINS, "score_until": (place + 1) / BINS}
                yield {"kind": kind.id, **span, **_fate(states)}


def _of_score(row: Mapping[str, Value], annotator: str | None) -> AnnotationQuery:
    """Return the suggestions of a tenth; its upper end belongs to the next one, but for the last."""
    low, high = float(row["score_from"] or 0), float(row["score_until"] or 0)
    last = high if high >= 1 else nextafter(high, 0)
    return AnnotationQuery(_kind(row), annotator or "", score_from=low, score_until=last)


def _kind(row: Mapping[str, Value]) -> Literal["quotation", "claim"]:
    return "claim" if row["kind"] == "claim" else "quotation"


_KIND = Column("kind", mark("Kind"), words={kind.id: kind.title for kind in SUGGESTED})
_FATE = (
    Column("accepted", mark("Accepted"), "count"),
    Column("edited", mark("Edited"), "count"),
    Column("rejected", mark("Rejected"), "count"),
    Column("decided", mark("Decided on"), "count"),
    Column("share", mark("Share kept"), "share"),
    *INTERVAL,
)

FIGURES = (
    Figure(
        "rules",
        mark("Suggestions by rule"),
        mark(
            "Decisions on suggestions by the rule that made them. What was accepted or edited is kept; the"
            " interval of this share is Wilson’s of 95%."
        ),
        mark("Which rules make suggestions that are kept, once one was decided on."),
        (_KIND, Column("rule", mark("Rule")), *_FATE),
        _rules,
        _of_rule,
    ),
    Figure(
        "reasons",
        mark("Why suggestions are rejected"),
        mark("The reasons that annotators gave; a rejection without a reason counts as such."),
        mark("Why suggestions are rejected, once one was."),
        (
            _KIND,
            Column("reason", mark("Reason"), words={"": mark("no reason given"), **{
                reason: reason for kind in SUGGESTED for reason in kind.reasons
            }}),
            Column("rejected", mark("Rejected"), "count"),
        ),
        _reasons,
        _of_reason,
    ),
    Figure(
        "scores",
        mark("Do scores hold what they promise?"),
        mark(
            "The share of suggestions that was kept, by the score that the model gave them, with Wilson’s"
            " interval of 95%. A right score of 0.8 means that 8 of 10 are kept. Suggestions that nobody"
            " decided on do not count."
        ),
        mark("Whether suggestions with higher scores are kept more often, once one was decided on."),
        (
            _KIND,
            Column("score_from", mark("Score from"), "number"),
            Column("score_until", mark("Score to"), "number"),
            *_FATE,
        ),
        _scores,
        _of_score,
    ),
)  # fmt: skip
