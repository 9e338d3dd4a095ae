"""The JSON of spaCy's documents (`Doc.to_json`): one, a list of them, or one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.choices import FIELDS
from annotator.formats.input.json_values import json_values, sample_of
from annotator.formats.input.problems import problem
from annotator.formats.labelled.labelled_text import Label, LabelledText
from annotator.formats.labelled.misfits import Misfits
from annotator.formats.labelled.spacy_labels import cats_of, group_label, numbered
from annotator.formats.labelled.text_items import Found, text_items

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_BLANKS = b" \t\r\n\xef\xbb\xbf"


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file of documents."""
    is_alone = source.ending != ".jsonl" and not source.head.lstrip(_BLANKS).startswith(b"[")
    is_numbered = not is_alone or len(sample_of(source.head)) > 1
    yield from text_items(source, choices, labelled_texts(source, choices), is_numbered)


def labelled_texts(source: Source, choices: Choices) -> Iterator[Found]:
    """Yield the labelled texts of a file, the notices on them, and the problems.

    Raises
    ------
    InputError: it is no JSON.
    """
    for _, value, given, told in json_values(source, choices.encoding):
        misfits = Misfits()
        try:
            if isinstance(value, InputError):
                raise value
            yield _labelled(value, misfits)
        except InputError as error:
            yield problem("", error, given)
        else:
            yield from told
            yield from misfits.notices()


def _labelled(value: Mapping[str, Any], misfits: Misfits) -> LabelledText:
    text = value.get("text")
    if not isinstance(text, str):
        raise InputError(
            tr("it is no document of spaCy: it has no text."), tr("Write it with doc.to_json().")
        )
    labels = list(_labels(value.get("ents"), "", "ents", len(text), misfits))
    groups = value.get("spans")
    for name, spans in groups.items() if isinstance(groups, dict) else ():
        labels += _labels(spans, name, f"spans.{name}", len(text), misfits)
    own = value.get("_")
    fields = own.items() if isinstance(own, dict) else ()
    meta = {name: word for name, word in fields if name in FIELDS[2:] and isinstance(word, str)}
    return LabelledText("", text, meta, numbered(labels), extra=cats_of(value.get("cats")))


def _labels(spans: Any, group: str, place: str, length: int, misfits: Misfits) -> Iterator[Label]:
    for i, span in enumerate(spans if isinstance(spans, list) else ()):
        fields = span if isinstance(span, dict) else {}
        start, end, label = fields.get("start"), fields.get("end"), fields.get("label")
        label = group_label(group, label if isinstance(label, str) else "")
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= length or not label:
            misfits.add(
                label, f"{place}[{i}]", tr("{start} to {end} is no part of the text", start=start, end=end)
            )
            continue
        links = {name: fields.get(name) for name in ("kb_id", "id")}
        given = {name: word for name, word in links.items() if isinstance(word, str) and word}
        yield Label("", label, ((start, end),), given)
