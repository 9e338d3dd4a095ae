"""Fields of a line: reading them with messages that name the place."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.offsets import CanonicalText, canonicalise
from annotator.domain.provenance import STATES, Provenance
from annotator.domain.span import Span, Spans, check_span

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from annotator.domain.kinds import Kind


class SpanReader:
    """Reads spans of one given text and places them in its canonical form."""

    def __init__(self, canonical: CanonicalText) -> None:
        self._canonical = canonical
        self.text = canonical.text
        self._given_length = len(canonical.text) + len(canonical.removed)

    def span(self, given: Any, place: str) -> Span:
        """Return a span given as an object or a pair, in code points of the canonical text.

        Raises
        ------
        InputError: it is none, does not lie in the text, or gives other words than stand there.
        """
        if isinstance(given, list) and len(given) >= 2:
            given = {"start": given[0], "end": given[1]}
        if not isinstance(given, dict):
            raise InputError(f"{place} is not a span.", 'A span is like {"start": 3, "end": 9}.')
        start, end = given.get("start"), given.get("end")
        for name, value in (("start", start), ("end", end)):
            if type(value) is not int:
                raise InputError(f"{place}.{name} is {short_value(value)}, not a number.")
        span = check_span(Span(start, end), self._given_length, place)  # type: ignore[arg-type]
        if self._canonical.removed:
            span = Span(*map(self._canonical.canonical_offset, span))
            check_span(span, len(self.text), place)
        words = given.get("text")
        if (
            isinstance(words, str)
            and words != span.of(self.text)
            and canonicalise(words).text != span.of(self.text)
        ):
            raise InputError(
                f"{place}.text is {short(words)}, but the text has {short(span.of(self.text))} there.",
                "Its offsets must be half-open and count code points.",
            )
        return span

    def has(self, given: Any) -> bool:
        """Tell whether a span lies in the text and gives the words that stand there."""
        try:
            self.span(given, "")
        except InputError:
            return False
        return True

    def spans(self, given: Mapping[str, Any], name: str, place: str) -> Spans:
        """Return the spans of a field in text order, none where it is missing.

        Raises
        ------
        InputError: it is no list of spans.
        """
        value = given.get(name)
        if value is None:
            return ()
        if isinstance(value, dict):
            value = [value]
        if not isinstance(value, list):
            raise InputError(f"{place}.{name} is not a list of spans.")
        return tuple(sorted(self.span(span, f"{place}.{name}[{i}]") for i, span in enumerate(value)))


def content_and_id(
    found: Mapping[str, Any], kind: Kind, place: str, read: SpanReader, taken: set[str]
) -> tuple[Spans, str]:
    """Return the content and the id of an annotation, and add the id to `taken`.

    Raises
    ------
    InputError: there is no content, or the id is of the wrong kind or occurs twice.
    """
    content = read.spans(found, "content", place)
    if not content:
        raise InputError(f"{place}.content is empty.", f"A {kind.id} needs at least one span of content.")
    return content, id_of(found, content[0].cover(content[-1]), kind.id[0], place, taken)


def objects(given: Mapping[str, Any], name: str) -> list[Any]:
    """Return the list of a field, empty where it is missing; InputError where it is none."""
    value = given.get(name) or []
    if not isinstance(value, list):
        raise InputError(f"{name} is not a list.")
    return value


def optional_string(given: Mapping[str, Any], name: str, place: str = "") -> str | None:
    """Return the string of a field, None where it is missing or empty; InputError where it is none."""
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise InputError(f"{place}{name} is not a string.")
    return value or None


def optional_object(given: Mapping[str, Any], name: str, place: str = "") -> dict[str, Any]:
    """Return the object of a field, an empty one where it is missing; InputError where it is none."""
    value = given.get(name) or {}
    if not isinstance(value, dict):
        raise InputError(f"{place}{name} is not an object.")
    return value


# What a span says of itself, in the units that exports may give.
SPAN_FIELDS = frozenset({"start", "end", "text", "start_utf8", "end_utf8", "start_utf16", "end_utf16"})


def is_span(value: Any) -> bool:
    """Tell whether a value is a span as this format writes it, with its text and nothing else."""
    return isinstance(value, dict) and {"start", "end", "text"} <= value.keys() <= SPAN_FIELDS


def with_extra(written: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object with the fields that came with it; none of them takes the place of one of ours."""
    return written | {name: value for name, value in extra.items() if name not in written}


def id_of(given: Mapping[str, Any], span: Span, prefix: str, place: str, taken: set[str]) -> str:
    """Return the id of an annotation, made from its span where it has none, and add it to `taken`.

    Raises
    ------
    InputError: it is of the wrong kind, or occurs twice.
    """
    id = given.get("id")
    if id is None:
        id = id_of_place(span, prefix, taken)
    elif not isinstance(id, str | int) or isinstance(id, bool):
        raise InputError(f"{place}.id is neither a string nor a number.")
    if str(id) in taken:
        raise InputError(f"{place}.id {id!r} occurs twice in the line.")
    taken.add(str(id))
    return str(id)


def id_of_place(span: Span, prefix: str, taken: Collection[str]) -> str:
    """Return the id of an annotation without one: its place, and a number where that is taken."""
    place = id = f"{prefix}{span.start}-{span.end}"
    number = len(taken)  # counting from 2 would look at all the others of one place
    while id in taken:
        id = f"{place}'{number}"
        number += 1
    return id


def provenance_of(given: Any, place: str, known: tuple[str, ...] = ()) -> Provenance | None:
    """Return what the "suggestion" of an annotation says of its origin; fields not `known` become extra.

    Raises
    ------
    InputError: names the field and what is wrong with it.
    """
    if given is None:
        return None
    if not isinstance(given, dict):
        raise InputError(f"{place} is not an object.")
    score, state = given.get("score"), given.get("state")
    if not isinstance(score, int | float) or isinstance(score, bool) or not 0 <= score <= 1:
        raise InputError(f"{place}.score is not a number from 0 to 1.")
    if state not in STATES:
        raise InputError(f"{place}.state is {state!r}; it must be one of {', '.join(STATES)}.")
    beside = {"producer", "rule", "score", "state", *known} | ({"why"} if state == "pending" else set())
    extra = {k: v for k, v in given.items() if k not in beside}
    return Provenance(str(given.get("producer", "")), str(given.get("rule", "")), score, state, extra)


def reason_of(came: Provenance, place: str) -> tuple[Provenance, str]:
    """Return what a rejected suggestion owes to its producer, and why it was rejected, "" where nothing says.

    Raises
    ------
    InputError: the reason is no string.
    """
    beyond = dict(came.extra)
    reason = optional_string(beyond, "reason", f"{place}.") or ""
    beyond.pop("reason", None)
    return replace(came, state="pending", extra=beyond), reason


def short_value(value: Any) -> str:
    """Return a value as it is written in Python, shortened where it is long."""
    words = repr(value)
    return words if len(words) <= 40 else words[:39] + "…"


def short(words: str) -> str:
    """Return words in quotes, shortened where they are many."""
    return json.dumps(words if len(words) <= 40 else words[:39] + "…", ensure_ascii=False)
