"""What the program proposes for the act that the annotator is about to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.entity import Entity
from annotator.domain.marks import passage_at
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.domain.speaker import Speaker, is_pronoun, name_match
from annotator.domain.suggestion import Suggestion
from annotator.domain.tokens import sentence_at, token_at
from annotator.project.candidates import candidates
from annotator.project.open_document import OpenDocument
from annotator.project.reporting import report_around, report_at, report_of

# Characters of the text that are looked at for names: any article whole, and of a book what is near.
_REACH = 12_000
_SAME_WORDS_LOOKED_AT = 20
# Names that the model overlooks are looked for near by only, since much else has capitals.
_NAME_REACH = 2_000
_NAME = re.compile(r"\b[^\W\d_a-z][\w\u0300-\u036f’'-]+(?: [^\W\d_a-z][\w\u0300-\u036f’'-]+){1,2}")
_NAMES = ("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "DATE", "EVENT")


@dataclass(frozen=True)
class QuotationProposal:
    """What "new quotation" makes here.

    Attributes
    ----------
    suggestion: the pending suggestion that says the same, which counts as decided then.
    """

    content: Spans
    cue: Spans
    source: Spans
    suggestion: Suggestion | None


def new_quotation(
    opened: OpenDocument, selected: Span | None, at: int, cue_words: frozenset[str]
) -> QuotationProposal:
    """Return the quotation for a selection, or for the report, the marks or the sentence at the caret `at`.

    A cue, or a part of one, selected or at the caret, means its report, and so does a caret in what it says.
    Cue and source are those of the pending suggestion with which the content overlaps; without one those of
    the report that says it, or the candidates, where they are clear.
    """
    text = opened.document.text
    report = report_at(opened, selected or Span(at, at))
    passage = passage_at(text, at) if selected is None else None
    if report is None and selected is None and passage is None:
        report = report_around(opened, at, cue_words)
    content = report.content if report else (selected or passage or sentence_at(text, at),)
    for suggestion in opened.pending:
        if any(theirs.overlaps(ours) for theirs in suggestion.content for ours in content):
            return _in_place_of(suggestion, suggestion.content if selected is None else content)
    if report is None:
        said = report_of(opened, content)
        # A selection that a report begins with is the whole of it.
        content = said.content if said is not None and said.content[0] == content[0] else content
    found = candidates(opened, content, cue_words, report.cue if report is not None else None)
    if report is None and not found.clear:
        return QuotationProposal(content, (), (), None)
    source = report.source if report is not None else None
    if source is None and found.clear:
        source = found.source
    return QuotationProposal(content, _spans(found.cue), _spans(source), None)


def _in_place_of(suggestion: Suggestion, content: Spans) -> QuotationProposal:
    """Return the quotation that says in other words what a suggestion says."""
    cue, source = (
        tuple(span for span in spans if not any(span.overlaps(fragment) for fragment in content))
        for spans in (suggestion.cue, suggestion.source)
    )
    return QuotationProposal(content, cue, source, suggestion)


def _spans(span: Span | None) -> Spans:
    return (span,) if span is not None else ()


def entity_label(opened: OpenDocument, span: Span) -> str | None:
    """Return the type that the same words have as an entity elsewhere in the document, or None."""
    text = opened.document.text
    words, at = span.of(text), -1
    for _ in range(_SAME_WORDS_LOOKED_AT):
        at = text.find(words, at + 1)
        if at < 0:
            break
        place = Span(at, at + len(words))
        for entity in opened.entities_in(place):
            if entity.span == place:
                return entity.label
    return None


@dataclass(frozen=True)
class SpeakerChoice:
    """A line of the speaker picker.

    Attributes
    ----------
    speaker: one that the project has; None where the name would be a new one.
    why: in a few words.
    """

    name: str
    kind: str
    speaker: Speaker | None
    why: str
    score: float


def speaker_choices(
    opened: OpenDocument,
    quotation: Quotation | Suggestion,
    speakers: list[Speaker],
    uses: dict[str, int],
) -> list[SpeakerChoice]:
    """Return who may stand behind a quotation or suggestion, likeliest first.

    A name in the source decides. A pronoun stands for somebody named before it: the nearer, the likelier,
    and who was already a speaker in the document is likelier than who was only named.
    """
    text = opened.document.text
    source = quotation.source[0].of(text) if quotation.source else ""
    pronoun = not source or is_pronoun(source)
    at = quotation.source[0].start if quotation.source else quotation.span.start
    recency = {
        q.speaker: q.span.start
        for q in opened.quotations_in(Span(max(0, at - _REACH), at))
        if q.speaker and q.id != quotation.id and q.span.start < at
    }
    found: dict[str, SpeakerChoice] = {}

    def offer(name: str, kind: str, speaker: Speaker | None, why: str, score: float) -> None:
        key = speaker.id if speaker else name.casefold()
        if key not in found or found[key].score < score:
            found[key] = SpeakerChoice(name, kind, speaker, why, score)

    for speaker in speakers:
        match = 0.0 if pronoun else name_match(source, speaker)
        if match:
            offer(speaker.name, speaker.kind, speaker, "named in the source", 2 + match)
        if speaker.id in recency:
            near = 1 / (1 + (at - recency[speaker.id]) / 400)
            offer(speaker.name, speaker.kind, speaker, "spoke before", 1 + near if pronoun else near)
        share = uses.get(speaker.id, 0) / (1 + max(uses.values(), default=0))
        offer(speaker.name, speaker.kind, speaker, "speaker of the project", 0.1 * share)
    known = {name.casefold() for s in speakers for name in (s.name, *s.aliases)}
    if not pronoun:
        offer(source, _kind_of(opened, quotation.source[0]), None, "the source's words", 2.2)
    near_by = _entities_near(opened, quotation.span)
    full = _full_names(text, near_by)
    for entity in near_by:
        in_source = any(source_span.contains(entity.span) for source_span in quotation.source)
        after = entity.span.start > max(at, quotation.span.end)
        if entity.label not in ("PERSON", "ORG") or (after and not in_source):
            continue
        name = _clean(entity.span.of(text))
        name = full.get(name.casefold(), name)
        if name.casefold() in known or not name:
            continue
        kind = "person" if entity.label == "PERSON" else "organisation"
        near = 1 / (1 + abs(at - entity.span.start) / 400)
        score = 0.5 + near / 2 if pronoun else 0.4 * near
        if pronoun and kind == "organisation":
            score /= 2
        if in_source:
            score = 4.0 if entity.label == "PERSON" else 2.1  # a person's title often names an organisation
        elif not pronoun and (fit := name_match(source, Speaker("", name))) >= 0.45:
            # "State" is not "The US State Department", but "Ann Reed" is "Reed, the mayor".
            ends_alike = source.split()[-1].casefold() == name.split()[-1].casefold()
            score = 2.5 + fit / 2 if kind == "person" or ends_alike else score
        offer(name, kind, None, "named in the article", score)
    for name, place in _names_by_capitals(text, at, near_by):
        if name.casefold() not in known and place.end <= max(at, quotation.span.start):
            near = 1 / (1 + (at - place.start) / 400)
            offer(name, "person", None, "written like a name", 0.45 + near / 2 if pronoun else 0.3 * near)
    return sorted(found.values(), key=lambda choice: (-choice.score, choice.name))


def _entities_near(opened: OpenDocument, span: Span) -> list[Entity]:
    """Return the entities of the text's beginning, where people are introduced, and those around a span."""
    start = max(_REACH, span.start - _REACH)
    around = Span(start, max(start, span.end + _REACH))
    beginning = opened.entities_in(Span(0, _REACH))
    return beginning + [e for e in opened.entities_in(around) if e.span.start >= _REACH]


def _names_by_capitals(text: str, at: int, entities: list[Entity]) -> Iterator[tuple[str, Span]]:
    """Yield words before a place that are written like the name of a person whom the model has not seen."""
    seen = [entity.span for entity in entities if entity.label in _NAMES]
    for found in _NAME.finditer(text, max(0, at - _NAME_REACH), at):
        place = Span(*found.span())
        if not any(place.overlaps(span) for span in seen):
            yield found.group(), place


def _full_names(text: str, entities: list[Entity]) -> dict[str, str]:
    """Return for each last name of persons among the entities the longest name that ends with it."""
    full: dict[str, str] = {}
    for entity in entities:
        if entity.label == "PERSON":
            name = _clean(entity.span.of(text))
            last = name.split()[-1].casefold() if name else ""
            if len(name.split()) > len(full.get(last, "").split()) and len(name.split()) <= 4:
                full[last] = name
    return full


def _kind_of(opened: OpenDocument, source: Span) -> str:
    for entity in opened.entities_in(source):
        if entity.label == "PERSON":
            return "person"
        if entity.label in ("ORG", "GPE"):
            return "organisation"
    last = token_at(opened.document.text, source.end - 1).of(opened.document.text)
    return "unnamed" if last.islower() else "person"


def _clean(name: str) -> str:
    return " ".join(name.split()).removesuffix("’s").removesuffix("'s")
