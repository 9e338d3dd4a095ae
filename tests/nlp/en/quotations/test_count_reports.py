"""The tool that counts how often constructions report, on a few sentences with gold quotations."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest

from annotator.nlp.en.quotations.chances import Weighing
from tests.nlp.counting_tools import tool_named

pytestmark = pytest.mark.model

# Each sentence with its content, cue and source; nothing in the last one is a quotation.
SENTENCES = (
    ("The mayor said that the bridge is safe.", "that the bridge is safe", "said", "The mayor"),
    ("The baker said that the oven was cold.", "that the oven was cold", "said", "The baker"),
    ("“We are late,” said the pilot.", "“We are late,”", "said", "the pilot"),
    ("The pilot opened the door.", "", "", ""),
)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return tool_named("count_reports")


def line(number: int, text: str, content: str, cue: str, source: str) -> str:
    def spans(words: str) -> list[list[int]]:
        return [[text.index(words), text.index(words) + len(words)]] if words else []

    quotation = {"content": spans(content), "cue": spans(cue), "source": spans(source)}
    return json.dumps({"id": str(number), "text": text, "quotations": [quotation] if content else []})


def test_what_reports_in_the_gold_is_counted_as_right_and_the_rest_as_seen(
    tool: ModuleType, tmp_path: Path
) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(line(n, *one) for n, one in enumerate(SENTENCES * 3)) + "\n", encoding="utf-8")
    weighing = tool.count(tool.read(path))
    assert weighing.pairs["clause", "say"] == (6, 6)
    assert weighing.pairs["quoted after closed", "say"] == (3, 3)
    assert weighing.pairs["object", "open"] == (0, 3)
    assert weighing.base("clause", "say") > weighing.base("object", "open")
    written = Weighing.from_lines(weighing.to_lines())
    assert written.pairs == weighing.pairs
