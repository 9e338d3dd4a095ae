"""Words on parts of a reading: letters of annotators, what differs, and what each has."""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.adjudication import MISSING, compared_fields, differing_words
from annotator.domain.gold_choice import origin_of
from annotator.domain.span import Span
from annotator.domain.translation import joined, labelled, mark, tr
from annotator.ui.wording.titles import shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from annotator.domain.adjudication import Part, Reading
    from annotator.domain.kinds import Field
    from annotator.project import Project

# A part of words, and whether it stands out.
Piece = tuple[str, bool]
# The lines of variants in the article, in their order.
LINES = ("━━", "╍╍", "┈┈", "━┈")

_MISSING = mark("missing with {names}", "annotators")
_STATES = {
    "open": mark("open", "difference"),
    "changed": mark("open again: a layer has changed", "difference"),
    "decided": mark("decided", "difference"),
}

# By whether a layer has changed since, and whether something is taken.
_OUTCOMES = {
    (False, True): mark("Decided: taken from {names}."),
    (False, False): mark("Decided: nothing is taken."),
    (True, True): mark("Open again: a layer has changed. What is taken is from {names}."),
    (True, False): mark("Open again: a layer has changed. Nothing is taken."),
}


class Line(NamedTuple):
    """The words that some annotators have in a field.

    Attributes
    ----------
    lacking: what the program says where they have nothing, in place of pieces.
    """

    annotators: tuple[str, ...]
    pieces: tuple[Piece, ...]
    lacking: str = ""

    @property
    def words(self) -> str:
        """Return what they have as plain words."""
        return self.lacking or "".join(piece for piece, _ in self.pieces)


class Row(NamedTuple):
    """A field of a part, with what each group of annotators has."""

    title: str
    lines: tuple[Line, ...]


def letter_of(reading: Reading, annotator: str) -> str:
    """Return the letter that stands for an annotator: A, B …, and numbers behind Z."""
    number = reading.annotators.index(annotator)
    return ascii_uppercase[number] if number < len(ascii_uppercase) else str(number + 1)


def letters_of(reading: Reading, annotators: Iterable[str]) -> str:
    """Return the letters of annotators with blanks between them."""
    return " ".join(letter_of(reading, name) for name in annotators)


def line_of(part: Part, annotator: str) -> str:
    """Return how the article underlines what an annotator has: a sign of the line."""
    having = (variant.annotators for variant in part.variants if variant.annotation is not None)
    number = next((number for number, names in enumerate(having) if annotator in names), 0)
    return LINES[number % len(LINES)]


def legend(reading: Reading) -> str:
    """Return the letter of each annotator; no line ends between a letter and its name."""
    return " · ".join(f"{letter_of(reading, name)}\u00a0{name}" for name in reading.annotators)


def state_of(part: Part) -> str:
    """Return the state of a part in a word or two."""
    return tr(_STATES[part.state], note="difference")


def outcome_of(part: Part) -> str:
    """Return a sentence on a decided part: whose annotation was taken."""
    names = dict.fromkeys(name for each in part.made for name in origin_of(each))
    return tr(_OUTCOMES[part.state == "changed", bool(names)], names=joined(list(names)))


def what_differs(part: Part, project: Project, name: Callable[[list[str]], str] = joined) -> str:
    """Return the differences of a part: "missing with Ana, cue"; `name` makes words of annotators."""
    labels = {field.id: _label(field) for field in compared_fields(part.kind, project.codebook)}
    if part.is_agreed:
        return tr("all have the same")
    if not part.annotations:
        return tr("nobody has it any more")
    lacking = [each for each in part.annotators if each not in part.annotations]
    missing = tr(_MISSING, names=name(lacking), note="annotators")
    return ", ".join(missing if id == MISSING else labels[id] for id in part.differing)


def _label(field: Field) -> str:
    return tr(field.label) if field.label else tr("words", note="of an entity")


def heading_of(part: Part, project: Project, name: Callable[[list[str]], str] = joined) -> str:
    """Return the kind of a part and its differences; `name`: see `what_differs`."""
    return labelled(tr(part.kind.title), what_differs(part, project, name))


def words_at(part: Part, text: str) -> str:
    """Return the words of a part, of the first who has something there."""
    having = next((each.annotation for each in part.variants if each.annotation is not None), None)
    having = having or next(iter(part.made), None)
    if having is None:
        return ""
    spans = [span for role, span in having.places() if role in ("content", "")]
    return _joined_words(text, spans)


def _joined_words(text: str, spans: Iterable[Span]) -> str:
    return " … ".join(" ".join(span.of(text).split()) for span in spans)


def rows_of(part: Part, reading: Reading, project: Project, text: str) -> list[Row]:
    """Return the fields that differ, with what each has; where somebody has nothing, the content first."""
    fields = compared_fields(part.kind, project.codebook)
    shown = [field for field in fields if field.id in part.differing]
    if MISSING in part.differing:
        whole = [field for field in fields if field.id in ("content", "label")]
        shown = [*(field for field in whole if field not in shown), *shown]
    return [Row(_label(field), tuple(_lines(part, field, reading, project, text))) for field in shown]


def same_of(part: Part, reading: Reading, project: Project, text: str) -> str:
    """Return what is the same in all that there is, in a line: "type: direct, speaker: Ann Reed"."""
    if not part.annotations:
        return ""
    name = next(iter(part.annotations))
    values = [
        labelled(_label(field), words)
        for field in compared_fields(part.kind, project.codebook)
        if field.id not in part.differing and field.id != "content"
        if field.attribute is None or part.values[name][field.id] != field.attribute.default
        if (words := _value(part, name, field, reading, project, text))
    ]
    return "; ".join(values)


_BLANKS = re.compile(r"\s+")


def _lines(part: Part, field: Field, reading: Reading, project: Project, text: str) -> Iterator[Line]:
    """Yield what annotators have in a field, those with the same together, those without last."""
    groups: dict[str, list[str]] = {}
    for name in part.annotations:
        groups.setdefault(ascii(part.values[name][field.id]), []).append(name)
    having = list(groups.values())
    for names in having:
        if not (words := _value(part, names[0], field, reading, project, text)):
            yield Line(tuple(names), (), tr("none", note="values"))
            continue
        if field.nature in ("spans", "span"):
            spans = _spans(part, names[0], field)
            others = [_spans(part, others[0], field) for others in having if others is not names]
            pieces = tuple(_pieces(text, spans, others))
        else:
            pieces = ((words, len(having) > 1),)
        yield Line(tuple(names), pieces)
    if lacking := tuple(name for name in part.annotators if name not in part.annotations):
        yield Line(lacking, (), tr("nothing here"))


def _spans(part: Part, name: str, field: Field) -> list[Span]:
    value = part.values[name][field.id]
    return [Span(*value)] if field.nature == "span" else [Span(*span) for span in value]


def _pieces(text: str, spans: Sequence[Span], others: Sequence[Sequence[Span]]) -> Iterator[Piece]:
    """Yield the words of spans in pieces, those that another has not standing out."""
    end = None
    for span, stands_out in differing_words(spans, others):
        if end is not None and span.start > end:
            yield " … ", False
        yield _BLANKS.sub(" ", span.of(text)), stands_out
        end = span.end


def _value(part: Part, name: str, field: Field, reading: Reading, project: Project, text: str) -> str:
    """Return what an annotator has in a field, as words; none where there is nothing."""
    value: Any = part.values[name][field.id]
    if not value:
        return ""
    if field.nature in ("spans", "span"):
        return _joined_words(text, _spans(part, name, field))
    if field.nature == "type":
        return tr(value)
    if field.nature in ("speakers", "speaker"):
        ids = (value,) if isinstance(value, str) else value
        return joined([speaker.name if (speaker := project.speaker(id)) else id for id in ids])
    if field.nature == "claim types":
        return ", ".join(project.codebook.claim_label(type) for type in value)
    if field.nature == "annotation":
        referred = reading.part("quotation", value)
        return shortened(words_at(referred, text)) if referred is not None else tr("another quotation")
    if field.attribute is not None:
        labels = {choice.id: choice.label for choice in field.attribute.values}
        return labels.get(str(value), str(value))
    return str(value)


def spoken(part: Part, reading: Reading, project: Project, text: str) -> str:
    """Return a part as it is said: kind, what differs, and what each has."""
    said = [f"{heading_of(part, project)}."]
    rows = rows_of(part, reading, project, text)
    for row in rows:
        lines = (f"{joined(list(line.annotators))}: {line.words}" for line in row.lines)
        title = f"{row.title}. " if len(rows) > 1 else ""
        said.append(f"{title}{'; '.join(lines)}.")
    return " ".join([*said, f"{state_of(part)}."])
