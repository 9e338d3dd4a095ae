"""A spaCy component that suggests claims: ``nlp.add_pipe("claims")`` gives ``doc._.claims``.

Each sentence of a suggested quotation is a claim, unless it claims nothing. The author's own sentences are
suggested only if they are verifiable and check-worthy. ``doc._.claim_scores`` scores each sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.claim import Claim, claim_attributes
from annotator.domain.decisions import with_free_ids
from annotator.domain.kinds import CLAIM
from annotator.domain.proposed import Proposed, suggestion_id
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.language.en.reporting_words import cue_verbs
from annotator.nlp.en.claims.reasons import reasons_of
from annotator.nlp.en.claims.string_ids import ids
from annotator.nlp.en.claims.types import Reading, read_words
from annotator.nlp.en.claims.words import Words
from annotator.nlp.parse.parsed_text import parse_of

PRODUCER = "claims 1.0"

_KEY = "annotator.claims"
_KEY_OF_SCORES = "annotator.claim_scores"
_DIGITS = 2  # of a score: more would be finer than the counts
# The share of quoted tokens above which a sentence is not in the author's voice: the majority.
_MOSTLY_QUOTED = 0.5
_MARKS = "\"'“”‘’«»‹›„‚ \t\r\n\u00a0"
_SENTENCE_ENDS = (".", "!", "?", "…")
_COMPLEMENTS, _PARENTHESES = ids("ccomp", "parataxis"), ids("parataxis")
_VERB, _ACCORDING = ids("VERB"), ids("according")


@Language.factory(
    "claims",
    requires=["doc.sents", "token.dep", "token.lemma", "token.tag"],
    assigns=["doc._.claims", "doc._.claim_scores"],
)
def make_claims(nlp: Language, name: str) -> ClaimFinder:
    """Return the component; importing this module registers it, as spaCy's entry points require."""
    return ClaimFinder()


class ClaimFinder:
    """Makes ``doc._.claims`` and ``doc._.claim_scores``, both empty for a text without sentences.

    ``doc._.claims`` is a tuple of `Proposed` claims in text order, ``doc._.claim_scores`` a list with the
    spaCy Span of each sentence, how verifiable and how check-worthy it is: 0 to 1, with 0.5 as the border.
    ``doc.user_data`` stores them as plain values, which cross processes and are saved with a `Doc`.
    """

    def __init__(self) -> None:
        if not Doc.has_extension("claims"):
            Doc.set_extension("claims", getter=_stored)
        if not Doc.has_extension("claim_scores"):
            Doc.set_extension("claim_scores", getter=_stored_scores)

    def __call__(self, doc: Doc) -> Doc:
        """Find the claims of a parsed text and score its sentences."""
        quotations = doc._.quotations if Doc.has_extension("quotations") else ()
        text = _text_of(doc)
        doc.user_data[_KEY] = [claim.to_plain() for claim in _claims_of(text, quotations)] if text else []
        doc.user_data[_KEY_OF_SCORES] = text.scores() if text else []
        return doc


def _stored(doc: Doc) -> tuple[Proposed[Claim], ...]:
    return tuple(Proposed.from_plain(plain) for plain in doc.user_data.get(_KEY, ()))


def _stored_scores(doc: Doc) -> list[tuple[Any, float, float]]:
    return [
        (doc[first:stop], verifiable, check_worthy)
        for first, stop, verifiable, check_worthy in doc.user_data.get(_KEY_OF_SCORES, ())
    ]


def suggest(doc: Any, quotations: tuple[Proposed[Quotation], ...] = ()) -> list[Proposed[Claim]]:
    """Return the suggested claims of a parsed text in text order, in linear time."""
    text = _text_of(doc)
    return _claims_of(text, quotations) if text else []


def _text_of(doc: Any) -> _Text | None:
    """Return the words of a text, None if it has no sentences."""
    # `Doc.has_annotation` makes an object of each token, a tenth of this component's time.
    # The first token of any text starts a sentence.
    is_split = len(doc) == 1 or (len(doc) and doc.to_array([SENT_START])[1:].any())
    return _Text(doc) if is_split else None


def _claims_of(text: _Text, quotations: tuple[Proposed[Quotation], ...]) -> list[Proposed[Claim]]:
    claims: list[Proposed[Claim]] = []
    # The outer quotation comes first: its content is not suggested again for an inner one.
    for quotation in sorted(
        quotations, key=lambda suggestion: (suggestion.content[0].start, -suggestion.content[-1].end)
    ):
        for piece in text.pieces(quotation.content):
            reading = read_words(text.words, piece.tokens)
            if reading.is_claim:
                claims.append(_suggestion(text, tuple(piece.spans), reading, quotation.id))
    attributed = text.sentences_with(cue for quotation in quotations for cue in quotation.annotation.cue)
    for sentence, reading in enumerate(text.readings):
        is_worth_it = reading.check_worthy and reading.checkable
        if is_worth_it and sentence not in attributed and not text.is_reported(sentence):
            tokens = text.tokens_of(sentence)
            span = text.span(tokens[0], tokens[-1] + 1)
            claims.append(_suggestion(text, (_without_end(text.text, span),), reading, None))
    return with_free_ids(sorted(claims, key=lambda claim: claim.content))


def _suggestion(text: _Text, content: Spans, reading: Reading, quotation: str | None) -> Proposed[Claim]:
    provenance = Provenance(PRODUCER, f"{reading.types[0]} by cues", round(reading.score, _DIGITS))
    claim = Claim(
        suggestion_id(CLAIM, content),
        content,
        reading.types,
        quotation,
        attributes=claim_attributes(check_worthy=reading.check_worthy, hedged=reading.certainty == "hedged"),
    )
    return Proposed(claim, provenance, "; ".join(reasons_of(text.words, reading, text.words_at)))


@dataclass
class _Piece:
    """The part of a quotation's content in one sentence: its spans and the numbers of their tokens."""

    spans: list[Span]
    tokens: list[int]


class _Text:
    """A parsed text, with words and sentences by number.

    Attributes
    ----------
    starts: the first token of each sentence.
    readings: what each sentence claims.
    """

    def __init__(self, doc: Doc) -> None:
        parse = parse_of(doc)
        self.text = parse.text
        self.words = Words(doc)
        self._token_starts, self._token_ends = parse.starts, parse.ends
        self.starts = [start for start, _ in parse.sentences]
        self.readings = [read_words(self.words, self.tokens_of(number)) for number in range(len(self.starts))]
        self._is_quoted = bytearray(len(doc))

    def scores(self) -> list[tuple[int, int, float, float]]:
        """Return the first and stop token of each sentence, how verifiable and how check-worthy it is."""
        tokens = map(self.tokens_of, range(len(self.starts)))
        return [
            (numbers.start, numbers.stop, reading.chances.verifiable, reading.chances.check_worthy)
            for numbers, reading in zip(tokens, self.readings, strict=True)
        ]

    def words_at(self, numbers: range) -> str:
        """Return the text of consecutive tokens."""
        return self.text[self._token_starts[numbers[0]] : self._token_ends[numbers[-1]]]

    def span(self, first: int, stop: int) -> Span:
        """Return the span of the tokens in [first, stop), without space around them."""
        start, end = self._token_starts[first], self._token_ends[stop - 1]
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip()))

    def tokens_of(self, sentence: int) -> range:
        """Return the numbers of a sentence's tokens."""
        stop = self.starts[sentence + 1] if sentence + 1 < len(self.starts) else len(self._token_starts)
        return range(self.starts[sentence], stop)

    def sentences_with(self, spans: Iterator[Span]) -> set[int]:
        """Return the numbers of the sentences that contain the starts of spans."""
        return {
            bisect_right(self.starts, bisect_right(self._token_starts, span.start) - 1) - 1 for span in spans
        }

    def pieces(self, content: Spans) -> Iterator[_Piece]:
        """Yield a quotation's content in pieces, one for each sentence; mark its tokens as quoted.

        A piece that is cut by its cue continues in the next span, unless its sentence has ended. Parts with
        tokens that are quoted already are left out.
        """
        parts = [part for span in content for part in self._parts_by_sentence(span)]
        for part in parts:
            self._is_quoted[part[1] : part[2]] = b"\x01" * (part[2] - part[1])
        is_one_sentence = len({part[0] for part in parts}) == 1
        open_piece: _Piece | None = None
        last_sentence = -1
        for sentence, first, stop, span in parts:
            trimmed = span if is_one_sentence else self._without_marks(span)
            if trimmed is None:
                continue
            if open_piece is not None and (sentence == last_sentence or not self._has_ended(open_piece)):
                open_piece.spans.append(trimmed)
                open_piece.tokens.extend(range(first, stop))
            else:
                if open_piece is not None:
                    yield open_piece
                open_piece = _Piece([trimmed], list(range(first, stop)))
            last_sentence = sentence
        if open_piece is not None:
            yield open_piece

    def is_reported(self, sentence: int) -> bool:
        """Tell whether a sentence is mostly quoted or reported speech, not in the author's voice."""
        numbers = self.tokens_of(sentence)
        if sum(self._is_quoted[numbers.start : numbers.stop]) > _MOSTLY_QUOTED * len(numbers):
            return True
        rows = self.words.rows
        if any(rows[number][0] in _ACCORDING for number in numbers):
            return True
        verbs = _reporting_verbs()
        return any(
            (rows[number][4] in _COMPLEMENTS and rows[head][1] in verbs and rows[head][2] in _VERB)
            or (rows[number][4] in _PARENTHESES and rows[number][1] in verbs)
            for number, head in zip(numbers, self.words.heads[numbers.start : numbers.stop], strict=True)
        )

    def _parts_by_sentence(self, span: Span) -> Iterator[tuple[int, int, int, Span]]:
        """Yield the sentence, first token, stop token and span of each sentence's part of a span."""
        first, stop = bisect_left(self._token_starts, span.start), bisect_left(self._token_starts, span.end)
        while first < stop:
            sentence = bisect_right(self.starts, first) - 1
            part_stop = min(stop, self.tokens_of(sentence).stop)
            if not any(self._is_quoted[first:part_stop]):
                part = self.span(first, part_stop)
                part = Span(max(span.start, part.start), min(span.end, part.end))
                if part.start < part.end:
                    yield sentence, first, part_stop, part
            first = part_stop

    def _without_marks(self, span: Span) -> Span | None:
        """Return a span without quote marks and space at its ends, None if it has no letter or digit."""
        words = span.of(self.text)
        start = span.start + len(words) - len(words.lstrip(_MARKS))
        end = span.end - len(words) + len(words.rstrip(_MARKS))
        return Span(start, end) if any(character.isalnum() for character in words) else None

    def _has_ended(self, piece: _Piece) -> bool:
        return piece.spans[-1].of(self.text).rstrip(_MARKS).endswith(_SENTENCE_ENDS)


@lru_cache(maxsize=1)
def _reporting_verbs() -> frozenset[int]:
    return ids(*cue_verbs())


def _without_end(text: str, span: Span) -> Span:
    """Return a sentence's span without its full stop, since annotators leave it out, too."""
    if span.end - span.start > 1 and text[span.end - 1] == "." and text[span.end - 2] != ".":
        return Span(span.start, span.end - 1)
    return span
