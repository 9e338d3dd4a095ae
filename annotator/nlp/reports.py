"""Reports of a parsed text: verbs with what their complement says and who their subject is.

They are no suggestions, since a report may be of anything that somebody "shows" or "expects": they are what
an annotator gets who points at a verb.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.edges import snapped
from annotator.domain.marks import DOUBLE_MARK, passages_in
from annotator.domain.reports import Report
from annotator.domain.span import Span, Spans
from annotator.domain.tokens import paragraph_at
from annotator.nlp.lexicon import cue_verbs

if TYPE_CHECKING:  # the window names the model without importing spaCy
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

_SUBJECTS = frozenset({"nsubj", "csubj"})
_PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
_ANY_SUBJECT = _SUBJECTS | _PASSIVE_SUBJECTS | {"expl"}
_IN_GROUP = frozenset({"aux", "auxpass", "neg", "prt", "advmod"})
_BEHIND_IN_GROUP = frozenset({"neg", "prt"})
_NOT_OF_GROUP = frozenset({"when", "as", "why", "how", "where", "even"})
# From such a verb to its head the subject is the same: "announced and said", "said ..., adding".
_SAME_SUBJECT = frozenset({"conj", "xcomp", "advcl"})
_MOST_STEPS = 4
# What a verb says where it has no clause.
_OBJECTS = ("xcomp", "oprd", "dobj", "prep")
_NAMED = frozenset({"pobj", "pcomp"})
_SAID_WITH = frozenset({"about", "of", "for", "against", "to", "over"})
_GOING_ON = frozenset({"prep", "xcomp", "oprd", "acl"})
_OUTER = ",;:.…‥-–—―"
_ENDS_OF_PART = frozenset({",", ";", ":", ".", "—", "–"})
_FEWEST_LETTERS = 3
_TO_MARKS = re.compile(r"[^\n.!?\"“”„«»]{0,120}[.,:;]? *[\"“„«]")

# First token, and the one behind the last.
_Bounds = tuple[int, int]


def reports_of(doc: Doc) -> list[Report]:
    """Return the reports of a parsed text, by their cues in text order."""
    return sorted(_Finder(doc).find(), key=lambda report: report.cue)


class _Finder:
    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._text = str(doc.text)

    def find(self) -> Iterator[Report]:
        for token in self._doc:
            report = self._according(token) if token.lower_ == "according" else self._of_verb(token)
            if report is None or not report.content or report.cue.start == report.cue.end:
                continue  # a token may be nothing but signs, which no span begins or ends with
            if report.source is not None and report.source.start == report.source.end:
                report = report._replace(source=None)
            if (report := self._in_a_paragraph(report)) is not None:
                yield report

    def _in_a_paragraph(self, report: Report) -> Report | None:
        """Return the report without what stands in another paragraph than its cue; None if that is all."""
        here = paragraph_at(self._text, report.cue.start)
        content = tuple(fragment for fragment in report.content if here.contains(fragment))
        source = report.source if report.source is not None and here.contains(report.source) else None
        return Report(report.cue, source, content) if content else None

    # Verbs

    def _of_verb(self, verb: Token) -> Report | None:
        """Return the report whose cue a verb heads, if it has anything to say."""
        if verb.pos_ not in ("VERB", "AUX") or verb.dep_ in ("aux", "auxpass"):
            return None
        group = self._group(verb)
        bounds, group = self._complement(verb, group)
        if bounds is None:
            return None
        subject = self._subject(verb)
        named = [_bounds(subject)] if subject is not None else []
        cue = self._span(*group)
        source = self._span(*named[0]) if named else None
        content = self._whole_speech(cue, self._without(bounds, [group, *named]))
        content = self._going_on(content, cue, source)
        if any(fragment.overlaps(cue) for fragment in content):
            return None
        if source is not None and any(source.overlaps(other) for other in (cue, *content)):
            source = None
        return Report(cue, source, content)

    def _group(self, verb: Token) -> _Bounds:
        """Return the verb with its auxiliaries, negation, adverbs before it and particles."""
        own = {
            child.i
            for child in verb.children
            if child.dep_ in _IN_GROUP and child.n_lefts + child.n_rights == 0
            and child.lower_ not in _NOT_OF_GROUP
        }  # fmt: skip
        start, end = verb.i, verb.i + 1
        while start - 1 in own:
            start -= 1
        while end in own and self._doc[end].dep_ in _BEHIND_IN_GROUP:
            end += 1
        if verb.lemma_ == "call" and end < len(self._doc) and self._doc[end].lower_ in ("on", "upon"):
            end += 1
        return start, end

    def _complement(self, verb: Token, group: _Bounds) -> tuple[_Bounds | None, _Bounds]:
        """Return what the verb says, and its group, to which a preposition may come."""
        clause = next((child for child in verb.children if child.dep_ == "ccomp"), None)
        if clause is not None:
            return self._clause(clause), group
        if verb.lemma_.lower() not in cue_verbs():
            return None, group
        if verb.dep_ == "parataxis":
            return _bounds(verb.head), group
        rights = [child for child in verb.rights if child.i >= group[1]]
        for dep in _OBJECTS:
            found = next((child for child in rights if child.dep_ == dep), None)
            if found is None:
                continue
            start, end = _bounds(found)
            if dep == "prep":
                named = next((child for child in found.rights if child.dep_ in _NAMED), None)
                if found.i != group[1] or named is None or found.lower_ not in _SAID_WITH:
                    continue
                start, group = named.left_edge.i, (group[0], found.i + 1)
            if dep != "xcomp":
                # "described the budget as fiction": what directly goes on with it.
                for other in rights:
                    if other.left_edge.i == end and other.dep_ in _GOING_ON:
                        end = other.right_edge.i + 1
            return (start, end), group
        return None, group

    def _clause(self, head: Token) -> _Bounds:
        """Return a clause; of "urged her to go" only "to go", and nothing that a further verb reports."""
        start, end = _bounds(head)
        to = next((c for c in head.lefts if c.dep_ == "aux" and c.lower_ == "to"), None)
        if to is not None and head.tag_ == "VB":
            start = to.i
        for child in head.rights:
            if _joined_to(child) is not None:
                end = min(end, child.left_edge.i)
        return start, end

    def _without(self, bounds: _Bounds, own: list[_Bounds]) -> Spans:
        """Return the complement in fragments around cue and source: "The tram, he said, will go"."""
        start, end = bounds
        inside = [b for b in own if b[0] < end and start < b[1]]
        parts = [bounds]
        if inside:
            parts = [(start, min(b[0] for b in inside)), (max(b[1] for b in inside), end)]
        return self._spans(parts)

    # Source

    def _subject(self, verb: Token) -> Token | None:
        """Return who does what a verb says; of a passive one, the agent."""
        at = _joined_to(verb) or verb
        for _ in range(_MOST_STEPS):
            agent = next((c for c in at.children if c.dep_ == "agent"), None)
            if agent is not None and at is verb:
                return next((c for c in agent.children if c.dep_ == "pobj"), None)
            for child in at.children:
                if child.dep_ in _SUBJECTS:
                    return child
                if child.dep_ in _PASSIVE_SUBJECTS:
                    return None if at is verb or child.lower_ == "it" else child
            if at.dep_ == "acl":
                return at.head
            if at.dep_ not in _SAME_SUBJECT:
                return None
            at = at.head
        return None

    # Others

    def _according(self, token: Token) -> Report | None:
        """Return the report of "according to", which says the rest of its clause."""
        to = token.nbor() if token.i + 1 < len(self._doc) else token
        named = next((child for child in (*to.children, *token.children) if child.dep_ == "pobj"), None)
        if to.lower_ != "to" or named is None:
            return None
        start, end = _bounds(token.head)
        first, last = named.left_edge.i, named.right_edge.i + 1
        if start == token.i and not any(
            child.i >= last and child.dep_ in _ANY_SUBJECT for child in token.head.lefts
        ):
            # "According to the court, bakers in Harrow sold it": they are no apposition.
            last = next((at for at in range(named.i + 1, last) if self._doc[at].lower_ == ","), last)
        if last < len(self._doc) and self._doc[last].lower_ in ("and", "or") and last < end:
            # "according to a report by the firm and published in June": no comma, so it is of the source.
            last = self._second_part(first, last, end)
        rest = max(start, last)
        if token.head.i < token.i and rest < end and self._doc[rest].lower_ in ("and", "or", "but"):
            end = rest  # a clause of its own, which nobody here is said to have said
        content = self._spans([(start, token.i), (rest, end)])
        cue, source = Span(token.idx, to.idx + len(to)), self._span(first, last)
        return Report(cue, source, content)

    def _second_part(self, first: int, joint: int, end: int) -> int:
        """Return the end of what "and" joins to a source, as "led by ... and published ...", or the joint."""
        tags = [token.tag_ for token in self._doc[first : joint + 2]]
        words = [token.lower_ for token in self._doc[joint:end]]
        is_participle = tags[-1] == "VBN" or (tags[-1] == "VBD" and "VBN" in tags)
        if joint + 1 >= end or not is_participle or "according" in words:
            return joint
        return joint + next((at for at, word in enumerate(words) if word in _ENDS_OF_PART), len(words))

    # Spans

    def _spans(self, parts: list[_Bounds]) -> Spans:
        """Return those of the parts in which there are words."""
        found = (self._span(start, end) for start, end in parts if start < end)
        return tuple(span for span in found if _has_letters(span.of(self._text)))

    def _whole_speech(self, cue: Span, content: Spans) -> Spans:
        """Return whole passages in marks where the parse took only a part of their words."""
        text = self._text
        whole: list[Span] = []
        for fragment in content:
            for passage in passages_in(text, fragment):
                is_inside = passage.contains(fragment) and _has_words(text, fragment.end, passage.end)
                if not is_inside and not passage.overlaps(cue):
                    fragment = fragment.cover(passage)
            whole.append(fragment)
        return tuple(whole)

    def _going_on(self, content: Spans, cue: Span, source: Span | None) -> Spans:
        """Return the content with the marks behind cue and source, where it stood in marks before them."""
        text = self._text
        if len(content) != 1 or content[0].end > cue.start or not DOUBLE_MARK.match(text, content[0].end - 1):
            return content
        end = max(cue.end, source.end if source is not None else 0)
        gap = _TO_MARKS.match(text, end)
        following = passages_in(text, Span(gap.end() - 1, gap.end())) if gap else []
        return (*content, *(p for p in following if gap and p.start == gap.end() - 1))

    def _span(self, start: int, end: int) -> Span:
        """Return tokens as a span within a line, without signs at its ends but with the marks that pair."""
        text = self._text
        low, high = self._doc[start].idx, self._doc[end - 1].idx + len(self._doc[end - 1])
        while (line := text.find("\n", low, high)) >= 0:
            # The parse counts a mark that ends a line with what follows.
            low, high = (low, line) if _has_words(text, low, line) else (line + 1, high)
        low, high = _trimmed(text, low, high)
        for passage in passages_in(text, Span(low, high)):
            if passage.start < low and not _has_words(text, passage.start, low):
                low = passage.start
            if passage.end > high and not _has_words(text, high, passage.end):
                high = passage.end
        return snapped(text, Span(low, high))


def _joined_to(verb: Token) -> Token | None:
    """Return the reporting verb to which one belongs that the parse joins to what is said.

    "She said it works, adding that ...": a comma comes before. "She said it had worked and urged ...": verbs
    that are joined have the same form.
    """
    said = verb.head
    reporting = said.head
    words = cue_verbs()
    if said.dep_ != "ccomp" or verb.lemma_.lower() not in words or reporting.lemma_.lower() not in words:
        return None
    if verb.dep_ == "advcl" and verb.tag_ == "VBG":
        return reporting if verb.left_edge.i and verb.left_edge.nbor(-1).lower_ == "," else None
    if verb.dep_ == "conj" and verb.tag_ != said.tag_ and verb.tag_ == reporting.tag_:
        return reporting
    return None


def _bounds(head: Token) -> _Bounds:
    return head.left_edge.i, head.right_edge.i + 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in _OUTER):
        start += 1
    while end > start:
        if text[end - 1].isspace() or text[end - 1] in _OUTER:
            end -= 1
        elif text.endswith((" and", " but", " or"), start, end):
            end = text.rfind(" ", start, end)
        else:
            break
    return start, end


def _has_words(text: str, start: int, end: int) -> bool:
    return any(sign.isalnum() for sign in text[start:end])


def _has_letters(words: str) -> bool:
    return sum(map(str.isalpha, words)) >= _FEWEST_LETTERS
