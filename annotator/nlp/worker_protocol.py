"""The lines between a worker process and its client: one JSON object a line.

The worker says ``{"model": name}`` once the model is loaded, or ``{"error": ..., "remedy": ...}`` and ends.
It answers each ``{"id": n, "texts": [...]}`` with ``{"id": n, "outcomes": [...]}``, one outcome a text. A
request may also have ``"languages": [...]``, one a text as the metadata name it, "" where they name none.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.computer.own_command import own_command
from annotator.domain.analysis import MEMORY, Outcome
from annotator.domain.errors import ModelMissing
from annotator.nlp.pipeline import DEFAULT_MODEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Seconds that loading the model may take: 2 on a good disk, a minute with some virus scanners.
LOADING_LIMIT = 300.0
# Seconds that any request may take, and further seconds for each character. A core reads 25,000 characters a
# second: this is 50 times as long, for slow machines, many processes and texts of nothing but marks.
_LEAST_LIMIT = 60.0
_LIMIT_A_CHARACTER = 0.002
# A limit is waited for in parts: a machine that sleeps, or stops its processes, loses at most one of them.
LIMIT_PARTS = 10
# Processes in a row that may end before they have loaded the model.
STARTS = 3


def worker_command(model: str = DEFAULT_MODEL) -> list[str]:
    """Return the command line that starts a worker."""
    return own_command("worker", model)


def time_limit(texts: Iterable[str]) -> float:
    """Return the seconds after which a worker counts as hung with these texts."""
    return _LEAST_LIMIT + _LIMIT_A_CHARACTER * sum(map(len, texts))


def request_line(number: int, texts: Sequence[str], languages: Sequence[str] = ()) -> bytes:
    """Return the line that asks for the analysis of texts; `languages` are as their metadata name them."""
    named = {"languages": list(languages)} if any(languages) else {}
    return _line({"id": number, "texts": list(texts), **named})


def loaded_line(model: str) -> bytes:
    """Return the line of a worker that has loaded its model."""
    return _line({"model": model})


def refusal_line(error: ModelMissing) -> bytes:
    """Return the line of a worker that cannot load its model."""
    return _line({"error": error.message, "remedy": error.remedy})


def answer_line(number: int, outcomes: Iterable[Outcome]) -> bytes:
    """Return the line that answers the request with a number."""
    return _line({"id": number, "outcomes": [outcome.to_plain() for outcome in outcomes]})


def read_answer(line: bytes) -> str | list[Outcome]:
    """Return the name of the loaded model, or the outcomes of a request's texts.

    Raises
    ------
    ModelMissing: the model could not be loaded; the worker ends.
    ValueError, LookupError, TypeError, AttributeError: the line is not in the protocol.
    """
    message = json.loads(line)
    if "error" in message:
        raise ModelMissing(message["error"], message.get("remedy", ""))
    if "model" in message:
        return str(message["model"])
    return [Outcome.from_plain(plain) for plain in message["outcomes"]]


def is_worn(outcomes: Iterable[Outcome]) -> bool:
    """Tell whether a worker with these outcomes must be replaced, since it has run out of memory."""
    return any(outcome.failure is not None and outcome.failure.kind == MEMORY for outcome in outcomes)


def _line(message: dict[str, Any]) -> bytes:
    return json.dumps(message).encode("ascii") + b"\n"
