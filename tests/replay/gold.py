"""Gold annotations: quotations written with their words, turned into spans."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.span import Span, Spans
from annotator.resources_folder import resource

FOLDER = Path(__file__).parent.parent / "data" / "gold"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.json")))
_REST = " … "


@dataclass(frozen=True)
class GoldQuotation:
    """A quotation as it shall be.

    Attributes
    ----------
    speaker: the name, "" where nobody is named.
    nested: it is reported within the one around it; None: as the program has it.
    """

    content: Spans
    cue: Spans
    source: Spans
    speaker: str = ""
    nested: bool | None = False

    @property
    def spans(self) -> tuple[Spans, Spans, Spans]:
        """Return content, cue and source."""
        return self.content, self.cue, self.source


@dataclass(frozen=True)
class Gold:
    """An article and its quotations in text order."""

    name: str
    text: str
    quotations: tuple[GoldQuotation, ...]


def load(name: str) -> Gold:
    """Return one of the `NAMES`."""
    given = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    if "article" in given:
        text = resource("sample", "articles", given["article"]).read_text(encoding="utf-8")
    else:
        text = "\n\n".join(given["text"])
    starts = [match.start() for match in re.finditer(r"^.*\S", text, re.MULTILINE)]
    found = [_quotation(text, starts[one["paragraph"] - 1], one) for one in given["quotations"]]
    return Gold(name, text, tuple(sorted(found, key=lambda quotation: quotation.content)))


def _quotation(text: str, start: int, given: dict[str, Any]) -> GoldQuotation:
    def spans(words: list[str]) -> Spans:
        return tuple(_span(text, start, each) for each in words)

    return GoldQuotation(
        spans(given["content"]),
        spans([given["cue"]] if "cue" in given else []),
        spans([given["source"]] if "source" in given else []),
        given.get("speaker", ""),
        given.get("nested", False),
    )


def _span(text: str, start: int, words: str) -> Span:
    words, _, number = words.partition(" #")
    pattern = r"[^\n]*?".join(map(re.escape, words.split(_REST)))
    places = re.compile(rf"(?<!\w){pattern}(?!\w)").finditer(text, start)
    for _ in range(int(number or 1) - 1):
        next(places)
    return Span(*next(places).span())
