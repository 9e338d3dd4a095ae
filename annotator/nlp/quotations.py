"""A spaCy component that proposes quotations: ``nlp.add_pipe("quotations")`` gives ``doc._.quotations``.

One rule so far: words inside double quote marks, the reporting verb next to them, and that verb's subject.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Token

from annotator.domain.marks import inside_double_marks
from annotator.domain.span import Span, Spans
from annotator.domain.suggestion import Provenance, Suggestion
from annotator.nlp.lexicon import cue_verbs

PRODUCER = "quotations 0.1"

_KEY = "annotator.quotations"
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_VERB_GROUP = frozenset({"aux", "auxpass", "neg", "prt"})
# A passage of fewer words beside no cue is more often a title or a distancing mark than a quotation.
_FEWEST_WORDS_WITHOUT_CUE = 4


@Language.factory(
    "quotations", requires=["doc.sents", "token.dep", "token.lemma"], assigns=["doc._.quotations"]
)
def make_quotations(nlp: Language, name: str) -> QuotationFinder:
    """Return the component; importing this module registers it, as spaCy's entry points want."""
    return QuotationFinder()


class QuotationFinder:
    """Makes ``doc._.quotations`` a tuple of `Suggestion` in text order; needs a parse.

    They are kept in ``doc.user_data`` as plain values, which cross processes and are saved with a `Doc`.
    """

    def __init__(self) -> None:
        if not Doc.has_extension("quotations"):
            Doc.set_extension("quotations", getter=_kept)

    def __call__(self, doc: Doc) -> Doc:
        """Find the quotations of a parsed text."""
        doc.user_data[_KEY] = [suggestion.to_plain() for suggestion in suggest(doc)]
        return doc


def _kept(doc: Doc) -> tuple[Suggestion, ...]:
    return tuple(Suggestion.from_plain(plain) for plain in doc.user_data.get(_KEY, ()))


def suggest(doc: Any) -> list[Suggestion]:
    """Return the suggested quotations of a parsed text, in text order."""
    text = str(doc.text)
    found: dict[str, Suggestion] = {}
    last: tuple[Suggestion, int] | None = None
    for passage in inside_double_marks(text):
        words = sum(1 for token in _tokens(doc, passage) if token.is_alpha)
        if not words:
            continue
        if last and _continues(text, last[0], passage):
            suggestion = _with_fragment(last[0], passage)
            del found[last[0].id]
        else:
            cue = _cue_of(doc, passage)
            if cue is None and words < _FEWEST_WORDS_WITHOUT_CUE:
                continue
            suggestion = _suggestion(text, passage, cue)
            if last and _is_interrupted(text, last[0], suggestion):
                suggestion = _with_fragment(last[0], passage)
                del found[last[0].id]
        found[suggestion.id] = suggestion
        last = (suggestion, passage.end)
    return sorted(found.values(), key=lambda s: s.content)


def _tokens(doc: Any, span: Span) -> Iterator[Token]:
    chunk = doc.char_span(span.start, span.end, alignment_mode="expand")
    return iter(chunk if chunk is not None else ())


def _suggestion(text: str, passage: Span, cue: Token | None) -> Suggestion:
    id = f"q{passage.start}-{passage.end}"
    if cue is None:
        came = Provenance(PRODUCER, "marks", 0.4)
        return Suggestion(id, (passage,), (), (), came, "inside quote marks; no cue beside them")
    cue_span = _verb_group(cue, passage)
    source = _source_of(text, cue, passage)
    rule = "marks, cue and subject" if source else "marks and cue"
    came = Provenance(PRODUCER, rule, 0.9 if source else 0.6)
    why = f"inside quote marks; cue “{cue_span.of(text)}”"
    if source:
        why += f"; subject “{source[0].of(text)}”"
    return Suggestion(id, (passage,), (cue_span,), source, came, why)


def _with_fragment(suggestion: Suggestion, passage: Span) -> Suggestion:
    content = (*suggestion.content, passage)
    return Suggestion(
        f"q{content[0].start}-{passage.end}",
        content,
        suggestion.cue,
        suggestion.source,
        suggestion.provenance,
        suggestion.why,
    )


def _is_interrupted(text: str, before: Suggestion, after: Suggestion) -> bool:
    """Tell whether the two are one quotation around its cue: "A," she said, "B."."""
    if not after.cue or before.cue != after.cue:
        return False
    end, start = before.content[-1].end, after.content[0].start
    closes_with_comma = text[max(0, end - 2) : end - 1] in (",", "-", "–", "—") or text[end : end + 1] == ","
    return closes_with_comma and end <= after.cue[0].start < start


def _continues(text: str, before: Suggestion, passage: Span) -> bool:
    """Tell whether a passage goes on from a paragraph whose marks were left open."""
    end = before.content[-1].end
    return text[end - 1] not in '”"»›' and not text[end : passage.start].strip()


def _cue_of(doc: Any, passage: Span) -> Token | None:
    """Return the nearest reporting verb outside of the marks in the same sentence, or None."""
    lemmas = cue_verbs()
    inside = {token.i for token in _tokens(doc, passage)}
    if not inside:
        return None
    first, last = min(inside), max(inside)
    best: tuple[int, Any] | None = None
    start = max(doc[first].sent.start, first - 40)
    stop = min(doc[min(last + 1, len(doc) - 1)].sent.end, last + 25)
    breaks = ("\n",)
    for token in doc[start:stop]:
        if token.i in inside or token.pos_ not in ("VERB", "AUX") or token.lemma_.lower() not in lemmas:
            continue
        low, high = sorted((token.i, first if token.i < first else last))
        if any(mark in part.text_with_ws for part in doc[low:high] for mark in breaks):
            continue
        distance = first - token.i if token.i < first else token.i - last
        if best is None or distance < best[0]:
            best = (distance, token)
    return best[1] if best else None


def _verb_group(verb: Token, passage: Span) -> Span:
    """Return the span of the whole verb group: auxiliaries, negation, particle and adverbs between them."""
    span = Span(verb.idx, verb.idx + len(verb))
    for child in verb.children:
        at = Span(child.idx, child.idx + len(child))
        belongs = child.dep_ in _VERB_GROUP or (child.dep_ == "advmod" and _between(child, verb))
        if belongs and not at.overlaps(passage) and abs(child.i - verb.i) <= 3:
            wider = span.cover(at)
            if not wider.overlaps(passage):
                span = wider
    return span


def _between(adverb: Token, verb: Token) -> bool:
    return any(child.dep_ in ("aux", "auxpass") and child.i < adverb.i < verb.i for child in verb.children)


def _source_of(text: str, verb: Token, passage: Span) -> Spans:
    """Return the span of the verb's subject as a whole noun phrase; none for a dummy "it" or "there"."""
    head = verb
    for _ in range(3):
        for child in head.children:
            if child.dep_ in _SUBJECTS and child.text.lower() not in ("it", "there"):
                return _phrase(text, child, passage)
        if head.dep_ not in ("conj", "xcomp", "advcl", "acl"):
            return ()
        head = head.head
    return ()


def _phrase(text: str, head: Token, passage: Span) -> Spans:
    """Return the head's noun phrase, without a relative clause behind it and outside of the marks."""
    stop = {t.i for child in head.children if child.dep_ in ("relcl", "acl") for t in child.subtree}
    tokens = [t for t in head.subtree if t.i not in stop]
    spans = [Span(t.idx, t.idx + len(t)) for t in tokens]
    kept = [s for s in spans if not s.overlaps(passage) and s.of(text).strip()]
    # The phrase is what hangs together around its head.
    own = Span(head.idx, head.idx + len(head))
    phrase = own
    for span in sorted(kept, key=lambda s: abs(s.start - own.start)):
        gap = Span(min(phrase.end, span.end), max(phrase.start, span.start))
        if not text[gap.start : gap.end].strip() or span.touches(phrase):
            phrase = phrase.cover(span)
    words = phrase.of(text)
    trimmed = words.rstrip(" ,;:-–—\n")
    lead = len(words) - len(words.lstrip(" ,;:-–—\n"))
    if phrase.overlaps(passage):
        return (own,)
    return (Span(phrase.start + lead, phrase.start + len(trimmed)),)
