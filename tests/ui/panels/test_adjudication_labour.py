"""Two annotators' layers brought to gold in the window by keys, as a third annotator has it, and counted."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.document import new_document
from annotator.domain.gold import GOLD
from annotator.domain.gold_choice import origin_of
from annotator.domain.layer import Layer, Record
from annotator.domain.quotation import Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import Span, Spans
from annotator.project import Project
from annotator.store import layers
from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.shell.main_window import MainWindow
from tests.examples import SHARED, add_records, new_project
from tests.repeats import Told, repeats
from tests.replay.gold import GoldQuotation
from tests.replay.hand import Hand
from tests.replay.sides import key_at
from tests.ui.answering import answering
from tests.ui.driving import settle

LINES = SHARED / "data" / "polnear" / "multi_annotated.jsonl"
MOST_KEYS = 1.3  # a difference

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(
        not LINES.exists(), reason="needs the layers of several annotators beside the checkout"
    ),
]


def spans(pairs: list[list[int]]) -> Spans:
    return tuple(Span(*pair) for pair in pairs)


def quotation(id: str, item: dict[str, Any]) -> Quotation:
    roles = {name: spans(item.get(name) or []) for name in ("content", "cue", "source")}
    return Quotation(id, by_role(**roles))


def read(number: int) -> dict[str, list[tuple[str, str, tuple[Quotation, ...]]]]:
    """Return the first documents of three annotators and more: annotator, text and quotations by document."""
    found: defaultdict[str, list[tuple[str, str, tuple[Quotation, ...]]]] = defaultdict(list)
    for line in map(json.loads, LINES.read_text(encoding="utf-8").splitlines()):
        quotations = tuple(quotation(f"q{n}", item) for n, item in enumerate(line["quotations"]))
        found[line["id"]].append((line["annotator"], line["text"], quotations))
    return dict(islice(((id, each) for id, each in sorted(found.items()) if len(each) > 2), number))


def test_a_difference_costs_little_more_than_a_key(
    window: Callable[[Path], MainWindow], tmp_path: Path, told: Told
) -> None:
    lines = read(repeats(1, long=24))
    path = tmp_path / "p.qca"
    with new_project(path) as project:
        for id, of_document in lines.items():
            document = new_document(id, of_document[0][1])
            add_records(
                project,
                *(
                    Record(document, Layer(id, name, "done", quotations=made))
                    for name, _, made in of_document[:2]
                ),
            )
    shown = window(path)
    hand = Hand(shown)
    hand.press("Ctrl+Shift+J")
    differences = 0
    for id, of_document in lines.items():
        adjudicated = shown.subjects.team.adjudicated
        opened = shown.workspace.opened
        assert opened is not None
        assert adjudicated.reading is not None
        assert opened.document.id == id
        hand.press("A")
        differences += len(adjudicated.reading.differences())
        judge = [GoldQuotation(each.content, each.cue, each.source) for each in of_document[2][2]]
        while (part := adjudicated.part()) is not None and part.is_open:
            hand.press(key_at(part, judge))
        assert adjudicated.reading.open() == []
        if opened.findings.before_done():
            with answering(FindingsPicker, lambda picker: hand.press("Ctrl+Return")):
                hand.press("D")
            shown.activateWindow()
            settle()
        else:
            hand.press("D")
    shown.close()
    with Project.open(path) as project:
        golds = [layers.layer(project.database, id, GOLD) for id in lines]
    assert [gold.status for gold in golds] == ["done"] * len(lines)
    assert all(origin_of(each) for gold in golds for each in gold.quotations)
    told("differences decided by keys", differences)
    told("keys for them", hand.keys)
    begun = 1  # the key that begins is pressed once, however many articles there are
    assert hand.keys - begun <= MOST_KEYS * differences, (hand.keys, differences)
