"""Teams of three: the articles, and what each of them annotates in each article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from annotator.domain.span import Span, Spans, merge
from annotator.domain.tokens import trim
from tests.examples import SHARED
from tests.replay.gold import Gold, GoldQuotation
from tests.ui.driving import span_of

POLNEAR = SHARED / "data" / "polnear" / "multi_annotated.jsonl"
_PEOPLE = ("5fec", "6b86", "d473")  # those of PolNeAR who have annotated all articles


@dataclass(frozen=True)
class Team:
    """Annotators and their articles.

    Attributes
    ----------
    people: the three names, in the order of the letters A, B and C.
    texts: by the ids of documents.
    """

    people: tuple[str, ...]
    texts: Mapping[str, str]
    annotated: Mapping[tuple[str, str], Gold]  # by document and annotator

    def gold(self, document: str, annotator: str) -> Gold:
        """Return what one of them has in an article."""
        return self.annotated[document, annotator]

    def judge(self, document: str, annotators: Iterable[str]) -> Gold:
        """Return what one has who is not among those who are compared."""
        return self.gold(document, next(name for name in self.people if name not in annotators))


def polnear_team() -> Team:
    """Return three annotators of PolNeAR, who have annotated all of its articles that several have."""
    texts: dict[str, str] = {}
    annotated: dict[tuple[str, str], Gold] = {}
    for line in map(json.loads, POLNEAR.read_text(encoding="utf-8").splitlines()):
        id, text, name = line["id"], line["text"], line["annotator"]
        if name in _PEOPLE:
            texts[id] = text
            annotated[id, name] = _gold(
                id,
                text,
                (
                    GoldQuotation(
                        *(_spans(text, item.get(role) or ()) for role in ("content", "cue", "source"))
                    )
                    for item in line["quotations"]
                ),
            )
    return Team(_PEOPLE, dict(sorted(texts.items())), annotated)


def _gold(id: str, text: str, quotations: Iterable[GoldQuotation]) -> Gold:
    return Gold(id, text, tuple(sorted(quotations, key=lambda quotation: quotation.spans)))


def _spans(text: str, pairs: Iterable[Iterable[int]]) -> Spans:
    """Return spans as the program has them: without white space at the ends, those that touch as one."""
    return merge(trim(text, Span(*pair)) for pair in pairs)


_PLACES = ("Alby", "Brenhill", "Corran", "Dunmoor", "Eastwick")
_SPEAKER = "Ada Reed"


@cache
def small_team() -> Team:
    """Return a team with five short articles, which all of them annotate a little differently."""
    people = ("ada", "ben", "cy")
    texts: dict[str, str] = {}
    annotated: dict[tuple[str, str], Gold] = {}
    for number, place in enumerate(_PLACES):
        id = f"a{number}"
        texts[id] = text = (
            f"“The bridge of {place} is safe,” said Ada Reed on Friday. "
            f"The board of {place} warned that traffic would double."
        )
        safe = GoldQuotation(
            (span_of(text, f"“The bridge of {place} is safe,”"),),
            (span_of(text, "said"),),
            (span_of(text, _SPEAKER),),
            _SPEAKER,
        )
        double = GoldQuotation(
            (span_of(text, "traffic would double"),),
            (span_of(text, "warned"),),
            (span_of(text, f"The board of {place}"),),
        )
        parted = GoldQuotation(double.content, (*double.cue, span_of(text, "that")), ())  # a cue in two parts
        for place_of_name, name in enumerate(people):
            readings = ((safe, double), (safe,), (parted,))
            annotated[id, name] = _gold(id, text, readings[(number + place_of_name) % len(readings)])
    return Team(people, texts, annotated)
