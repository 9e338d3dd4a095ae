"""CoNLL: a token a line, with a column of BIO tags for each role, for claims and for entities."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.domain.tokens import tokens as words_in
from annotator.formats.exchange.claim_labels import claim_label
from annotator.formats.output.cut_tokens import cut_tokens
from annotator.formats.output.export_format import Writer
from annotator.formats.output.labels import label_of_role
from annotator.language.sentences import sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings

_Labelled = tuple[Span, str]


class ColumnWriter(Writer):
    """Writes the lines of each record; columns stand in the same order in all of them."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._roles = tuple(role.id for role in QUOTATION.roles(settings.codebook))
        self._out = destination.open_main()
        names = ("TOKEN", *map(str.upper, self._roles), "CLAIM", "ENTITY")
        self._out.write(f"# global.columns = {' '.join(names)}\n".encode())

    def add(self, record: Record) -> None:
        """Write a record."""
        columns = [_chosen(labelled) for labelled in _columns(record, self._roles)]
        self._out.write("".join(_lines(record, columns)).encode("utf-8"))

    def close(self) -> None:
        """Close the file."""
        self._out.close()


def _columns(record: Record, roles: Iterable[str]) -> Iterator[list[_Labelled]]:
    """Yield the labelled spans of each column."""
    for role in roles:
        yield [
            (span, label_of_role(role))
            for quotation in record.layer.quotations
            for span in quotation.spans(role)
        ]
    yield [(span, claim_label(claim)) for claim in record.layer.claims for span in claim.content]
    yield [(entity.span, entity.label) for entity in record.entities]


def _chosen(labelled: list[_Labelled]) -> list[_Labelled]:
    """Return the spans that a column can hold: of two that overlap the first one, the longer of two there."""
    chosen: list[_Labelled] = []
    for span, name in sorted(labelled, key=lambda item: (item[0].start, -item[0].end, item[1])):
        if not chosen or span.start >= chosen[-1][0].end:
            chosen.append((span, re.sub(r"\s+", "_", name.strip()) or "_"))
    return chosen


def _lines(record: Record, columns: list[list[_Labelled]]) -> Iterator[str]:
    text = record.document.text
    spans = [span for column in columns for span, _ in column]
    tokens = [
        Span(token.start, token.end)
        for token in cut_tokens(text, words_in(text, 0, len(text)), spans)
        if not text[token.start : token.end].isspace()
    ]
    tags = [_tags(tokens, column) for column in columns]
    yield f"\n# newdoc id = {_in_one_line(record.document.id)}\n"
    if record.layer.annotator:
        yield f"# annotator = {_in_one_line(record.layer.annotator)}\n"
    number, reached = 0, 0
    for sentence in _sentences(text, spans):
        before, usual = text[reached : sentence.start], "\n" if reached else ""
        reached = sentence.end
        if before != usual:
            yield f"# space_before = {json.dumps(before)}\n"
        if sentence.end == len(text.rstrip()) < len(text):
            yield f"# space_after = {json.dumps(text[sentence.end :])}\n"
        yield f"# text = {sentence.of(text)}\n"
        is_first = True
        while number < len(tokens) and tokens[number].start < sentence.end:
            cells = (_tag(column[number], is_first) for column in tags)
            yield "\t".join((tokens[number].of(text), *cells)) + "\n"
            number, is_first = number + 1, False
        yield "\n"


def _in_one_line(words: str) -> str:
    return " ".join(words.split())


def _sentences(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the sentences of a text; one that ends within a span goes on, unless its line ends."""
    inner = sorted(spans)
    lines, start = [], 0
    for line in text.split("\n"):
        lines += sentences_of(text, Span(start, start + len(line)))
        start += len(line) + 1
    sentences: list[Span] = []
    reached = 0  # the farthest end of the spans that begin before the sentence
    place = 0
    for sentence in lines:
        while place < len(inner) and inner[place].start < sentence.start:
            reached = max(reached, inner[place].end)
            place += 1
        # The white space at the beginning of a text belongs to no sentence.
        goes_on = sentences and reached > sentence.start
        if goes_on and "\n" not in text[sentences[-1].end : sentence.start]:
            sentences[-1] = Span(sentences[-1].start, sentence.end)
        else:
            sentences.append(sentence)
    return sentences


def _tags(tokens: list[Span], labelled: list[_Labelled]) -> list[str]:
    """Return the tag of each token."""
    tags = ["O"] * len(tokens)
    number = 0
    for span, name in labelled:
        while number < len(tokens) and tokens[number].start < span.start:
            number += 1
        sign = "B"
        while number < len(tokens) and tokens[number].end <= span.end:
            tags[number] = f"{sign}-{name}"
            sign, number = "I", number + 1
    return tags


def _tag(tag: str, is_first: bool) -> str:
    """Return a tag; one that goes on from the sentence before begins anew."""
    return f"B{tag[1:]}" if is_first and tag.startswith("I-") else tag
