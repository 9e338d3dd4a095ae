"""Quotations written as other tools keep them, by the documented form of their files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Place = tuple[int, int]
# Content, cue and source of a quotation.
Gold = tuple[tuple[Place, ...], tuple[Place, ...], tuple[Place, ...]]
NAMES = ("CONTENT", "CUE", "SOURCE")


@dataclass(frozen=True)
class Article:
    id: str
    text: str
    quotations: tuple[Gold, ...]


class Spans:
    """The labelled spans and relations of an article: a content each quotation, cues and sources once each.

    A further fragment of a content is a label of its own, related to the first one by "goes on".
    """

    def __init__(self, article: Article, several: bool = False) -> None:
        self.text = article.text
        self.spans: list[tuple[int, str, tuple[Place, ...]]] = []
        self.relations: list[tuple[int, int, str]] = []
        numbers: dict[tuple[str, tuple[Place, ...]], int] = {}
        for content, cue, source in article.quotations:
            parts = [content] if several else [(place,) for place in content]
            first, *others = (self._add("CONTENT", part) for part in parts)
            self.relations += [(first, other, "goes on") for other in others]
            for name, places in (("CUE", cue), ("SOURCE", source)):
                for part in [places] if several and places else [(place,) for place in places]:
                    if (name, part) not in numbers:
                        numbers[name, part] = self._add(name, part)
                    self.relations.append((first, numbers[name, part], "has"))

    def _add(self, name: str, places: tuple[Place, ...]) -> int:
        self.spans.append((len(self.spans) + 1, name, places))
        return len(self.spans)


def write_label_studio(articles: Iterable[Article], folder: Path) -> Path:
    """Write tasks of Label Studio (labelstud.io/guide/export): offsets count UTF-16 units."""
    tasks = []
    for number, article in enumerate(articles, 1):
        spans = Spans(article)
        units = [0]
        for character in article.text:
            units.append(units[-1] + 1 + (character > "\uffff"))
        result: list[dict[str, Any]] = [
            {
                "id": f"r{id}", "type": "labels", "from_name": "roles", "to_name": "text", "origin": "manual",
                "value": {"start": units[start], "end": units[end], "text": article.text[start:end], "labels": [name]},
            }
            for id, name, ((start, end),) in spans.spans
        ]  # fmt: skip
        result += [
            {
                "type": "relation",
                "from_id": f"r{head}",
                "to_id": f"r{child}",
                "direction": "right",
                "labels": [name],
            }
            for head, child, name in spans.relations
        ]
        annotation = {"id": number, "completed_by": 1, "was_cancelled": False, "result": result}
        tasks.append(
            {"id": number, "data": {"id": article.id, "text": article.text}, "annotations": [annotation]}
        )
    path = folder / "tasks.json"
    path.write_text(json.dumps(tasks, ensure_ascii=False), encoding="utf-8")
    return path


def write_doccano(articles: Iterable[Article], folder: Path) -> Path:
    """Write lines of doccano's relation extraction (its frontend's examples): offsets count code points."""
    path = folder / "all.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for article in articles:
            spans = Spans(article)
            entities = [
                {"id": id, "label": name, "start_offset": start, "end_offset": end}
                for id, name, ((start, end),) in spans.spans
            ]
            relations = [
                {"id": id, "from_id": head, "to_id": child, "type": name}
                for id, (head, child, name) in enumerate(spans.relations)
            ]
            line = {
                "id": article.id,
                "text": article.text,
                "entities": entities,
                "relations": relations,
                "Comments": [],
            }
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    return path


def write_brat(articles: Iterable[Article], folder: Path) -> Path:
    """Write .txt and .ann of brat (brat.nlplab.org/standoff.html): T lines with fragments, R lines."""
    for article in articles:
        spans = Spans(article, several=True)
        lines = []
        for id, name, places in spans.spans:
            # A fragment does not cross lines in brat: it is cut there.
            parts = [part for place in places for part in _within_lines(article.text, place)]
            offsets = ";".join(f"{start} {end}" for start, end in parts)
            words = " ".join(article.text[start:end] for start, end in parts)
            lines.append(f"T{id}\t{name} {offsets}\t{words}")
        for id, (head, child, name) in enumerate(spans.relations, 1):
            lines.append(f"R{id}\t{name.replace(' ', '_')} Arg1:T{head} Arg2:T{child}\t")
        (folder / f"{article.id}.txt").write_text(article.text, encoding="utf-8", newline="")
        (folder / f"{article.id}.ann").write_text("\n".join([*lines, ""]), encoding="utf-8", newline="")
    return folder


def _within_lines(text: str, place: Place) -> list[Place]:
    parts = []
    start = place[0]
    for line in text[place[0] : place[1]].split("\n"):
        if line:
            parts.append((start, start + len(line)))
        start += len(line) + 1
    return parts
