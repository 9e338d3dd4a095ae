"""Sentences with their quotations in brackets, as `tests/data/quotations/README.md` explains."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.quotation import SPEECH, Quotation
from annotator.domain.span import Span, Spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from annotator.domain.proposed import Proposed

_SIGN = re.compile(r"\[([CQS])(\d*)(?::(\w+))?(?:=\{([^}]*)\})? |\]|¶|⏎|\\u[0-9a-f]{4}")
_WRONG = "    wrong: "
NOBODY = "nobody"
_OPENING, _CLOSING = "\ue000", "\ue001"  # no text of the tests has them


@dataclass(frozen=True)
class Spoken:
    """The spans of one quotation; the mode is "" where nobody asks for it, and so is the speaker's name."""

    content: Spans
    cue: Spans
    source: Spans
    mode: str = ""
    speaker: str = ""

    def spans(self) -> tuple[Spans, Spans, Spans]:
        return self.content, self.cue, self.source


@dataclass(frozen=True)
class Sentence:
    """A text with what should be found in it, and why that is not found today ("" where it is)."""

    text: str
    spoken: tuple[Spoken, ...]
    group: str
    line: int
    wrong: str

    def is_found(self, found: Sequence[Spoken]) -> bool:
        """Tell whether exactly these spans were found, with the modes and speakers that are asked for."""
        if [one.spans() for one in self.spoken] != [one.spans() for one in found]:
            return False
        return all(
            a.mode in ("", b.mode) and a.speaker in ("", b.speaker)
            for a, b in zip(self.spoken, found, strict=True)
        )


def read(path: Path) -> list[Sentence]:
    """Return the sentences of a file in the notation."""
    found: list[Sentence] = []
    group, lines = "", path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if line.startswith("#"):
            group = line.strip("# ")
        elif line.strip() and not line.startswith(_WRONG):
            after = lines[number] if number < len(lines) else ""
            wrong = after.removeprefix(_WRONG) if after.startswith(_WRONG) else ""
            text, spoken = unbracketed(line)
            found.append(Sentence(text, spoken, group, number, wrong))
    return found


def unbracketed(line: str) -> tuple[str, tuple[Spoken, ...]]:
    """Return the text of a line without its brackets, and the quotations by their content."""
    text, at = "", 0
    spans: dict[tuple[str, str], list[Span]] = defaultdict(list)
    modes: dict[str, str] = {}
    speakers: dict[str, str] = {}
    opened: list[tuple[str, str, int]] = []
    for sign in _SIGN.finditer(line):
        text += line[at : sign.start()]
        at = sign.end()
        if sign.group() == "¶":
            text = text.rstrip(" ") + "\n\n"
            at += line[at] == " "
        elif sign.group() == "⏎":
            text = text.rstrip(" ") + "\n"
            at += line[at] == " "
        elif sign.group().startswith("\\"):
            text += chr(int(sign.group()[2:], 16))
        elif sign.group() == "]":
            role, numbers, start = opened.pop()
            for number in numbers or " ":
                spans[role, number].append(Span(start, len(text)))
        else:
            role, numbers, mode, speaker = sign.groups()
            opened.append((role, numbers, len(text)))
            if mode:
                modes[numbers or " "] = mode
            if speaker is not None:
                speakers[numbers or " "] = speaker or NOBODY
    assert not opened, line
    text += line[at:]
    quotations = [
        Spoken(
            *(tuple(spans[role, number]) for role in "CQS"), modes.get(number, ""), speakers.get(number, "")
        )
        for number in {number for _, number in spans}
    ]
    assert all(one.content for one in quotations), line
    return text, _in_order(quotations)


def spoken_in(suggestions: Iterable[Proposed[Quotation]]) -> tuple[Spoken, ...]:
    """Return the spans, modes and first speakers of suggestions."""
    return _in_order(
        Spoken(
            one.content,
            one.annotation.cue,
            one.annotation.source,
            one.annotation.mode,
            one.speakers[0].name if one.speakers else NOBODY,
        )
        for one in suggestions
    )


def bracketed(text: str, spoken: Sequence[Spoken]) -> str:
    """Return a text with its quotations in brackets."""
    numbers: dict[tuple[Span, str], str] = defaultdict(str)
    for number, one in enumerate(spoken, 1):
        mode = f":{one.mode}" if one.mode not in ("", SPEECH) else ""
        speaker = f"={{{{{one.speaker.removeprefix(NOBODY)}}}}}" if one.speaker else ""
        roles = f"C{{}}{speaker}", f"Q{{}}{mode}", "S{}"
        for role, spans in zip(roles, one.spans(), strict=True):
            for span in spans:
                numbers[span, role] += str(number) if len(spoken) > 1 else ""
    signs: list[tuple[int, int, int, str]] = []
    for (span, role), number in numbers.items():
        signs.append((span.start, 1, -span.end, f"[{role.format(number)} "))
        signs.append((span.end, 0, -span.start, "]"))
    # The text's own brackets, which must not be taken for signs.
    text = text.replace("[", _OPENING).replace("]", _CLOSING)
    for at, _, _, sign in sorted(signs, reverse=True):
        text = text[:at] + sign + text[at:]
    text = text.replace(_OPENING, r"\u005b").replace(_CLOSING, r"\u005d")
    return text.replace("\n\n", " ¶ ").replace("\n", " ⏎ ")


def _in_order(spoken: Iterable[Spoken]) -> tuple[Spoken, ...]:
    return tuple(sorted(spoken, key=lambda one: one.spans()))
