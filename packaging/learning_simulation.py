"""Simulate annotators with tastes of their own, and measure what learning saves them.

    .venv/bin/python packaging/learning_simulation.py GOLD.jsonl

Each line of GOLD.jsonl has "text" and "quotations" with "content", "cue", "source": pairs of code points. The
texts are cut into blocks, an annotator each; the scores of a block are counted in the other blocks, as those
that ship were counted in other articles than an annotator's. Each annotator does some articles, and what is
shown then is measured on the next ones. Nothing is written.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from count_reports import Text, count, read

from annotator.domain.decisions import LEAST
from annotator.domain.learning import Learning
from annotator.domain.quotation import Quotation, derive_type
from annotator.domain.roles import by_role
from annotator.domain.span import Span
from annotator.language.en.reporting_words import base_forms, modes
from annotator.nlp.en.quotations import component, reports
from annotator.project.learning.evidence import Evidence, learnt_from
from annotator.project.learning.held_out import Outcome, outcome, shown

if TYPE_CHECKING:
    from collections.abc import Callable

BLOCKS = 5
DONE = (20, 50, 100)
NEXT = 50
# Acts for a quotation: the suggestion is right, or missing; and for a wrong suggestion put away.
RIGHT, MISSING, WRONG = 1.0, 7.25, 1.0
THOUGHTS = frozenset(word for word, mode in modes().items() if mode == "thought")


@dataclass(frozen=True)
class Article:
    """A text with its gold quotations, and its suggestions with those in reserve."""

    text: str
    gold: tuple[Quotation, ...]
    suggestions: tuple[Any, ...]

    def wanted(self, taste: Callable[[str, Quotation], bool]) -> Evidence:
        """Return the article as an annotator with a taste leaves it."""
        quotations = tuple(quotation for quotation in self.gold if taste(self.text, quotation))
        return Evidence(self.text, self.suggestions, {}, quotations, is_done=True)


def has_marks(text: str, quotation: Quotation) -> bool:
    """Tell whether a quotation is direct or mixed."""
    return derive_type(text, quotation.content) != "indirect"


def is_said(text: str, quotation: Quotation) -> bool:
    """Tell whether the cue of a quotation tells of no belief or intention."""
    words = (word for span in quotation.cue for word in span.of(text).casefold().split())
    return all(base_forms(word).isdisjoint(THOUGHTS) for word in words)


TASTES: dict[str, Callable[[str, Quotation], bool]] = {
    "only with marks": has_marks,
    "no thoughts": is_said,
    "everything": lambda text, quotation: True,
}


def articles_of(texts: list[Text], records: list[dict[str, Any]]) -> list[Article]:
    """Return the articles with suggestions by counts of other blocks."""
    articles: list[Article] = []
    size = -(-len(texts) // BLOCKS)
    for start in range(0, len(texts), size):
        weighing = count(texts[:start] + texts[start + size :])
        component.counted = reports.counted = lambda weighing=weighing: weighing
        for text, record in zip(texts[start : start + size], records[start : start + size], strict=True):
            reports.weighed.cache_clear()
            doc = text.parse.doc
            likely = component.suggest(doc)
            suggestions = (*likely, *component.in_reserve(doc, likely))
            articles.append(Article(record["text"], gold_of(record), suggestions))
    return articles


def gold_of(record: dict[str, Any]) -> tuple[Quotation, ...]:
    """Return the gold quotations of a record."""

    def spans(pairs: list[list[int]]) -> tuple[Span, ...]:
        return tuple(Span(start, end) for start, end in pairs)

    return tuple(
        Quotation(str(number), by_role(*(spans(q.get(role, [])) for role in ("content", "cue", "source"))))
        for number, q in enumerate(record["quotations"])
    )


def without_thoughts(evidence: Evidence) -> Evidence:
    """Return an article as the setting shows it that hides thoughts."""
    kept = tuple(s for s in evidence.suggestions if s.annotation.mode != "thought")
    return replace(evidence, suggestions=kept)


def simulate(articles: list[Article]) -> dict[tuple[str, int, str], Outcome]:
    """Return the outcomes by taste, number of articles done, and what decides what is shown."""
    sums: dict[tuple[str, int, str], Outcome] = defaultdict(Outcome)
    size = -(-len(articles) // BLOCKS)
    as_shipped = Learning(limit=LEAST)
    for start in range(0, len(articles), size):
        for name, taste in TASTES.items():
            block = [article.wanted(taste) for article in articles[start : start + size]]
            for done in DONE:
                learning = learnt_from(block[:done])
                ways = {
                    "shipped": as_shipped,
                    "learned": learning,
                    "learned, from .5": replace(learning, limit=LEAST),
                }
                for article in block[done : done + NEXT]:
                    for way, used in ways.items():
                        sums[name, done, way] += outcome(shown(article, used), article.quotations)
                    told = without_thoughts(article)
                    sums[name, done, "setting"] += outcome(shown(told, as_shipped), told.quotations)
    return sums


def main(path: str) -> None:
    """Print a table."""
    records = [
        json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()
    ]
    sums = simulate(articles_of(read(Path(path)), records))
    print("An article, on the next 50; acts: on wrong and missing ones, and a quotation over all.")
    for (name, done, way), found in sums.items():
        number = BLOCKS * NEXT
        quotations = found.right + found.missing
        acts = WRONG * found.wrong + MISSING * found.missing
        shipped = sums[name, done, "shipped"]
        base = WRONG * shipped.wrong + MISSING * shipped.missing
        print(
            f"{name:16} {done:4} done  {way:17} wrong {found.wrong / number:5.2f}"
            f"  missing {found.missing / number:5.2f}  acts {acts / number:6.2f} ({acts / base - 1:+6.1%})"
            f"  a quotation {(acts + RIGHT * found.right) / quotations:5.2f}"
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
