"""Fields of a line: readers whose messages name the place."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.offsets import CanonicalText, canonicalise
from annotator.domain.provenance import STATES, Provenance
from annotator.domain.short_words import shortened
from annotator.domain.span import Span, Spans, check_span
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from annotator.domain.kinds import Kind

_MOST_DIGITS = 18  # of an offset in words
_LONGEST = 40  # characters of a value in a message


def whole_number(value: Any) -> Any:
    """Return a whole floating-point number or digits as an integer, any other value unchanged."""
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        return int(value)
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS:
        return int(value)
    return value


class SpanReader:
    """Reads spans of one original text and converts them to its canonical form."""

    def __init__(self, canonical: CanonicalText) -> None:
        self._canonical = canonical
        self.text = canonical.text
        self._given_length = len(canonical.text) + len(canonical.removed)

    def span(self, item: Any, place: str) -> Span:
        """Return the span in an object or a pair, in code points of the canonical text.

        Raises
        ------
        InputError: it is not a span, lies outside the text, or has other words than the text at its place.
        """
        if isinstance(item, list) and len(item) >= 2:
            item = {"start": item[0], "end": item[1]}
        if not isinstance(item, dict):
            raise InputError(
                tr("{place} is not a span.", place=place), tr('A span is like {"start": 3, "end": 9}.')
            )
        start, end = item.get("start"), item.get("end")
        for name, value in (("start", start), ("end", end)):
            if type(value) is not int:
                raise InputError(
                    tr(
                        "{place}.{name} is {value}, not a number.",
                        place=place,
                        name=name,
                        value=short_value(value),
                    )
                )
        span = check_span(Span(start, end), self._given_length, place)  # type: ignore[arg-type]
        if self._canonical.removed:
            span = Span(*map(self._canonical.canonical_offset, span))
            check_span(span, len(self.text), place)
        words = item.get("text")
        if (
            isinstance(words, str)
            and words != span.of(self.text)
            and canonicalise(words).text != span.of(self.text)
        ):
            raise InputError(
                tr(
                    "{place}.text is {words}, but the text has {found} there.",
                    place=place,
                    words=short(words),
                    found=short(span.of(self.text)),
                ),
                tr("Its offsets must be half-open and count code points."),
            )
        return span

    def has(self, item: Any) -> bool:
        """Tell whether a span lies in the text and has the same words as the text there."""
        try:
            self.span(item, "")
        except InputError:
            return False
        return True

    def spans(self, item: Mapping[str, Any], name: str, place: str) -> Spans:
        """Return the spans of a field in text order, none if it is missing.

        Raises
        ------
        InputError: the field is not a list of spans.
        """
        value = item.get(name)
        if value is None:
            return ()
        if isinstance(value, dict):
            value = [value]
        if not isinstance(value, list):
            raise InputError(tr("{place}.{name} is not a list of spans.", place=place, name=name))
        return tuple(sorted(self.span(span, f"{place}.{name}[{i}]") for i, span in enumerate(value)))


_NEEDS_CONTENT = {
    "quotation": mark("A quotation needs at least one span of content."),
    "claim": mark("A claim needs at least one span of content."),
}


def content_and_id(
    item: Mapping[str, Any], kind: Kind, place: str, read: SpanReader, taken: set[str]
) -> tuple[Spans, str]:
    """Return the content and the id of an annotation, and add the id to `taken`.

    Raises
    ------
    InputError: there is no content, or the id is of the wrong kind or occurs twice.
    """
    content = read.spans(item, "content", place)
    if not content:
        raise InputError(
            tr("{place}.content is empty.", place=place),
            tr(_NEEDS_CONTENT[kind.id]),
        )
    return content, id_of(item, content[0].cover(content[-1]), kind.id[0], place, taken)


def objects(item: Mapping[str, Any], name: str) -> list[Any]:
    """Return the list of a field, empty if it is missing; raise InputError for any other value."""
    value = item.get(name) or []
    if not isinstance(value, list):
        raise InputError(tr("{name} is not a list.", name=name))
    return value


def optional_string(item: Mapping[str, Any], name: str, place: str = "") -> str | None:
    """Return the string of a field, None if it is missing or empty; raise InputError for any other value."""
    value = item.get(name)
    if value is not None and not isinstance(value, str):
        raise InputError(tr("{place}{name} is not a string.", place=place, name=name))
    return value or None


def optional_object(item: Mapping[str, Any], name: str, place: str = "") -> dict[str, Any]:
    """Return the object of a field, empty if it is missing; raise InputError for any other value."""
    value = item.get(name) or {}
    if not isinstance(value, dict):
        raise InputError(tr("{place}{name} is not an object.", place=place, name=name))
    return value


# The fields of a span, with offsets in the units that exports may have.
SPAN_FIELDS = frozenset({"start", "end", "text", "start_utf8", "end_utf8", "start_utf16", "end_utf16"})


def is_span(value: Any) -> bool:
    """Tell whether a value is a span as this format writes it, with its text and no other field."""
    return isinstance(value, dict) and {"start", "end", "text"} <= value.keys() <= SPAN_FIELDS


def with_extra(written: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object with the fields that came with it, which do not replace fields of this format."""
    if not extra:
        return written
    return written | {name: value for name, value in extra.items() if name not in written}


def id_of(item: Mapping[str, Any], span: Span, prefix: str, place: str, taken: set[str]) -> str:
    """Return the id of an annotation, made from its span if it is missing, and add it to `taken`.

    Raises
    ------
    InputError: the id is of the wrong kind, or occurs twice.
    """
    id = item.get("id")
    if id is None:
        id = id_of_place(span, prefix, taken)
    elif not isinstance(id, str | int) or isinstance(id, bool):
        raise InputError(tr("{place}.id is neither a string nor a number.", place=place))
    if str(id) in taken:
        raise InputError(tr("{place}.id {id} occurs twice in the line.", place=place, id=repr(id)))
    taken.add(str(id))
    return str(id)


def id_of_place(span: Span, prefix: str, taken: Collection[str]) -> str:
    """Return an id for an annotation without one: its place, with a number if that is taken."""
    place = id = f"{prefix}{span.start}-{span.end}"
    number = len(taken)  # counting from 2 would try all other ids of the place
    while id in taken:
        id = f"{place}'{number}"
        number += 1
    return id


def provenance_of(suggestion: Any, place: str, known: tuple[str, ...] = ()) -> Provenance | None:
    """Return the provenance in an annotation's "suggestion"; fields besides its own and `known` become extra.

    Raises
    ------
    InputError: a field is invalid; the message names it and the error.
    """
    if suggestion is None:
        return None
    if not isinstance(suggestion, dict):
        raise InputError(tr("{place} is not an object.", place=place))
    score, state = suggestion.get("score"), suggestion.get("state")
    if not isinstance(score, int | float) or isinstance(score, bool) or not 0 <= score <= 1:
        raise InputError(tr("{place}.score is not a number from 0 to 1.", place=place))
    if state not in STATES:
        raise InputError(
            tr(
                "{place}.state is {state}; it must be one of {states}.",
                place=place,
                state=repr(state),
                states=", ".join(STATES),
            )
        )
    fields = {"producer", "rule", "score", "state", *known} | ({"why"} if state == "pending" else set())
    extra = {k: v for k, v in suggestion.items() if k not in fields}
    return Provenance(
        str(suggestion.get("producer", "")), str(suggestion.get("rule", "")), score, state, extra
    )


def reason_of(provenance: Provenance, place: str) -> tuple[Provenance, str]:
    """Return the provenance of a rejected suggestion, as if pending, and the reason, "" if there is none.

    Raises
    ------
    InputError: the reason is not a string.
    """
    extra = dict(provenance.extra)
    reason = optional_string(extra, "reason", f"{place}.") or ""
    extra.pop("reason", None)
    return replace(provenance, state="pending", extra=extra), reason


def short_value(value: Any) -> str:
    """Return a value as Python writes it, shortened if it is long."""
    return shortened(repr(value), _LONGEST)


def short(words: str) -> str:
    """Return words in quotes, shortened if they are long."""
    return json.dumps(shortened(words, _LONGEST), ensure_ascii=False)
