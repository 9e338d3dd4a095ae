"""Quotations written as another tool keeps them come back as the same quotations."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from annotator.formats.files import read_file, readable_files
from annotator.formats.input.choices import Choices
from annotator.formats.registry import IMPORTS
from tests.examples import SHARED
from tests.formats.labelled.labelled_items import ROLES, Read
from tests.formats.labelled.written import Article, Gold, write_brat, write_doccano, write_label_studio

Write = Callable[[Iterable[Article], Path], Path]
POLNEAR = SHARED / "data" / "polnear" / "train.jsonl"
EVERY = 8  # of the training articles: all take a minute

TEXT = (
    "🚢 Ferries to stop\n\nThe ferries will stop in May, said 🧢 Captain Ines Holm, and they may not return. "
    "“We tried,” she told reporters, “for years.” Her mate Jan Ek wrote that she had said that nobody listened.\n\n"
    "The line announced cuts and warned of more. Nobody was told."
)


def places(*words: str) -> tuple[tuple[int, int], ...]:
    return tuple((TEXT.index(w), TEXT.index(w) + len(w)) for w in words)


FERRIES = Article(
    "ferries",
    TEXT,
    (
        (places("The ferries will stop in May", "they may not return"), places("said"), places("🧢 Captain Ines Holm")),
        (places("“We tried,”", "“for years.”"), places("told"), places("she")),
        (places("that she had said that nobody listened"), places("wrote"), places("Her mate Jan Ek")),
        (places("that nobody listened"), places("had said"), ((TEXT.index("she had"), TEXT.index("she had") + 3),)),
        (places("cuts"), places("announced"), places("The line")),
        (places("of more"), places("warned"), places("The line")),
        (places("Nobody was told"), (), ()),
    ),
)  # fmt: skip


def come_back(written: Path) -> dict[str, set[Gold]]:
    found = {}
    for path in readable_files(written):
        for record in Read(read_file(path, Choices(labels=ROLES))).records:
            quotations = record.layer.quotations
            found[record.document.id] = {
                tuple(tuple(map(tuple, spans)) for spans in (q.content, q.cue, q.source)) for q in quotations
            }
    return found  # type: ignore[return-value]


WRITERS = [
    pytest.param(write_label_studio, id="label-studio"),
    pytest.param(write_doccano, id="doccano"),
    pytest.param(
        write_brat,
        id="brat",
        marks=pytest.mark.skipif(all(format.name != "brat" for format in IMPORTS), reason="brat is not read"),
    ),
]


@pytest.mark.parametrize("write", WRITERS)
def test_quotations_with_fragments_shared_sources_and_nesting_come_back(write: Write, tmp_path: Path) -> None:
    assert come_back(write([FERRIES], tmp_path)) == {"ferries": set(FERRIES.quotations)}


@pytest.mark.skipif(not POLNEAR.exists(), reason="the gold quotations are not here")
@pytest.mark.parametrize("write", WRITERS)
def test_gold_quotations_come_back(write: Write, tmp_path: Path) -> None:
    articles = []
    for line in POLNEAR.read_text().splitlines()[::EVERY]:
        item = json.loads(line)
        gold = tuple(
            tuple(tuple(sorted(map(tuple, q.get(role) or ()))) for role in ("content", "cue", "source"))
            for q in item["quotations"]
        )
        articles.append(Article(item["id"], item["text"], gold))
    found = come_back(write(articles, tmp_path))
    for article in articles:
        assert found.get(article.id, set()) == set(article.quotations), article.id
