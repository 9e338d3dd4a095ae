"""The parts of a compound source, each with a speaker of its own: "both Ann Reed and the union".

A source is cut at its commas, its dashes and "and", outside of names and brackets. Each piece is a part of
the list, stands aside from it (an apposition) or ends it. Where that is not clear, a source has no parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.language.determiners import BOTH, GENERIC, OTHER, SEVERAL, TOGETHER
from annotator.language.first_names import gender_of_first_name
from annotator.language.joining_words import AND_ALSO, OF_SOMEWHERE
from annotator.language.pronouns import (
    FORMS_OF_IT,
    FORMS_OF_THEY,
    FORMS_OF_YOU,
    HE_OR_SHE,
    SOURCES_OF_THE_SPEAKER,
)
from annotator.language.speaker_nouns import sort_of_noun
from annotator.language.titles import gender_of_title
from annotator.nlp.speakers.sources import Source, is_named_by, names_within, speaks_beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from annotator.nlp.speakers.names import Name

_PRONOUNS = HE_OR_SHE | FORMS_OF_THEY | FORMS_OF_IT | FORMS_OF_YOU | SOURCES_OF_THE_SPEAKER
_CLAUSE = frozenset({"VERB", "AUX", "SCONJ"})
_MODIFIES = frozenset({"amod", "compound", "nmod", "poss"})
_DASHES = frozenset({"-", "--", "–", "—", "―"})
_PLURAL = frozenset({"NNS", "NNPS"})
_OF_HEADS = frozenset({"conj", "appos"})
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
# Bounds of the work, chosen by judgement.
_MOST_PARTS = 20  # of a source
_MOST_STEPS = 8  # from the head of a part up to that of another


class Part(NamedTuple):
    """A piece of a source, from one comma or "and" to the next.

    Attributes
    ----------
    comma, joined: whether a comma and whether "and" stands before it.
    name: that of the one who speaks, not "Leeds" in "the mayor of Leeds".
    within: all names in it.
    pronoun: the piece is one.
    """

    source: Source
    comma: bool
    joined: bool
    name: Name | None
    within: list[Name]
    pronoun: bool

    @property
    def person(self) -> bool:
        """Tell whether the piece is a person's name."""
        return self.name is not None and _is_person(self.name)


def conjuncts(tokens: Sequence[Token], source: Source, names: list[Name]) -> list[Part]:
    """Return the parts of a source that speak beside each other; none where it is one phrase.

    `names` are those in the source, in text order.
    """
    return _Parts(tokens, source, names).parts()


def _is_person(name: Name) -> bool:
    return any(who.kind == "person" for who in name.referents)


class _Parts:
    """Reads the pieces of one source as a list of speakers."""

    def __init__(self, tokens: Sequence[Token], source: Source, names: list[Name]) -> None:
        self._tokens = tokens
        self._source = source
        self._names = names
        self._heads: set[int] = set()  # of the pieces so far

    def parts(self) -> list[Part]:
        pieces = list(self._pieces())
        if not any(piece.joined for piece in pieces) or not self._may_begin(pieces[0]):
            return []
        parts = [pieces[0]]
        aside = joined = False
        for piece in pieces[1:]:
            self._heads.add(parts[-1].source.head.i)
            if self._ends_list(piece):
                break
            if piece.comma and not piece.joined and self._is_title_of(parts[-1], piece):
                # "The mayor, Ann Reed," is one of them.
                parts[-1] = self._merged(parts[-1], piece)
            elif piece is pieces[1] and self._is_heading(parts[0], piece):
                parts = [piece]
            elif self._stands_aside(parts[-1], piece, aside=aside, joined=joined):
                aside = True
            elif self._speaks(parts[-1], piece, aside=aside):
                parts.append(piece)
                aside, joined = False, joined or piece.joined
            elif not aside:
                return []
        return parts if joined and len(parts) <= _MOST_PARTS else []

    # Pieces

    def _pieces(self) -> Iterator[Part]:
        start, end = self._source.start, self._source.end
        if end - start > 1 and self._tokens[start].lower_ == BOTH:
            start += 1
        if end - start > 1 and self._tokens[end - 1].lower_ in TOGETHER:
            end -= 1
        comma = joined = False
        for first, last in self._between_joints(start, end):
            if first < last:
                yield self._piece(first, last, comma=comma, joined=joined)
                comma = joined = False
            if last < end:
                comma = comma or self._is_comma(last)
                joined = joined or not self._is_comma(last)

    def _between_joints(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield from where to where no comma and no "and" stands outside of names and brackets."""
        name_ends = {name.start: name.end for name in self._names}
        depth, number, first = 0, start, start
        while number < end:
            if number in name_ends:
                number = name_ends[number]
                continue
            text = self._tokens[number].text
            depth += (text in _OPENING) - (text in _CLOSING)
            length = self._joint(number) if depth <= 0 else 0
            if length:
                yield first, number
                first = number + length
            number += length or 1
        yield first, end

    def _joint(self, number: int) -> int:
        """Return how many tokens join two parts there; 0 where none do.

        "&" joins the words of one name.
        """
        for words in AND_ALSO:
            if tuple(token.lower_ for token in self._tokens[number : number + len(words)]) == words:
                return len(words)
        return int(self._is_comma(number))

    def _is_comma(self, number: int) -> bool:
        """Tell whether a comma, or a dash between spaces, stands there."""
        text = self._tokens[number].text
        return text == "," or (text in _DASHES and bool(number and self._tokens[number - 1].whitespace_))

    def _piece(self, start: int, end: int, *, comma: bool, joined: bool) -> Part:
        source = Source(start, end, self._head(start, end))
        within = names_within(self._names, [name.start for name in self._names], source)
        pronoun = end == start + 1 and self._tokens[start].lower_ in _PRONOUNS
        return Part(source, comma, joined, self._name_of(source, within), within, pronoun)

    def _name_of(self, source: Source, within: list[Name]) -> Name | None:
        """Return the name of the one who speaks, a person's before others."""
        start, head = source.start, source.head
        own = [name for name in within if is_named_by(self._tokens, source, name)]
        # "aides to Gov. Reed" are others.
        persons = [
            name for name in own if _is_person(name) and not self._opens_with_several(start, name.start)
        ]
        # "a fellow at the Institute" is not named by that, nor is "the Democratic platform".
        others = [
            name
            for name in own
            if name.start <= head.i < name.end
            and head.pos_ != "ADJ"
            and not self._has_preposition(start, name.start)
        ]
        return next(iter(persons or others), None)

    def _head(self, start: int, end: int) -> Token:
        """Return the first word that hangs on one outside of the piece, but for articles."""
        heads = (token for token in self._tokens[start:end] if not start <= token.head.i < end)
        root = self._tokens[start].doc[start:end].root
        return next((token for token in heads if token.pos_ not in ("DET", "PUNCT")), root)

    def _merged(self, before: Part, behind: Part) -> Part:
        source = Source(before.source.start, behind.source.end, before.source.head)
        return behind._replace(source=source, comma=before.comma, joined=before.joined)

    def _words(self, piece: Part) -> Sequence[Token]:
        return self._tokens[piece.source.start : piece.source.end]

    # What a piece is in the list

    def _may_begin(self, piece: Part) -> bool:
        return self._is_phrase(piece) and (piece.name is not None or piece.pronoun or self._is_noun(piece))

    def _ends_list(self, piece: Part) -> bool:
        """Tell whether a clause or examples follow: ", who met in Leeds", ", including Ben Okoye"."""
        first = self._tokens[piece.source.start]
        return piece.comma and (
            first.tag_ in ("WP", "WDT", "WP$", "WRB")
            or first.pos_ in _CLAUSE
            or (first.pos_ == "ADP" and first.lower_ not in OF_SOMEWHERE)
        )

    def _is_title_of(self, before: Part, piece: Part) -> bool:
        head = before.source.head
        return (
            before.name is None
            and piece.person
            and head.tag_ in ("NN", "NNP")
            and sort_of_noun(head.lemma_) == "person"
        )

    def _is_heading(self, before: Part, piece: Part) -> bool:
        """Tell whether the list says who are meant by a noun before it: "The two mayors, Reed and Okoye"."""
        first = self._tokens[before.source.start]
        return (
            piece.comma
            and not piece.joined
            and piece.name is not None
            and before.source.head.tag_ in _PLURAL
            and (first.pos_ in ("DET", "NUM") or first.tag_ == "PRP$")
            and (before.name is not None or self._is_noun(before))
        )

    def _stands_aside(self, before: Part, piece: Part, *, aside: bool, joined: bool) -> bool:
        """Tell whether a piece describes what is before it: ", the mayor", ", 59", ", of Leeds"."""
        first = self._tokens[piece.source.start]
        if first.lower_ in OF_SOMEWHERE or all(
            token.pos_ in ("NUM", "PUNCT") for token in self._words(piece)
        ):
            return True
        if piece.joined:
            # "the mayor and a builder" is one apposition, "a fellow of Girton, and a former judge", too.
            return aside and (not piece.comma or (piece.name is None and first.lower_ in GENERIC))
        if (joined and not aside) or first.lower_ in GENERIC:
            return True  # "Reed and Okoye, the mayors", "Reed, a Democrat"
        return before.name is not None and piece.name is None and not piece.pronoun

    def _speaks(self, before: Part, piece: Part, *, aside: bool) -> bool:
        """Tell whether a piece is the next part of the list."""
        if not self._is_phrase(piece):
            return False
        if piece.pronoun:
            return piece.joined
        if piece.name is None:
            may_follow = (
                before.name is not None
                or not self._has_preposition(*before.source[:2])
                or self._is_attached(piece)
            )
            return piece.joined and may_follow and not self._opens_with_name(piece) and self._is_noun(piece)
        if self._is_second_title(before, piece) or self._shares_last_name(before, piece):
            return False
        if self._is_attached(piece):
            return before.name is not None or not self._names_persons(before)
        if before.person and piece.person:
            return True
        speaks = before.name is not None or before.pronoun
        return speaks and not aside and not self._has_preposition(*before.source[:2])

    def _is_phrase(self, piece: Part) -> bool:
        """Tell whether a piece has no clause or quote mark within, and is no part of a longer phrase.

        "Reed’s and Okoye’s lawyers" and "the Democratic and Republican Parties" are one phrase.
        """
        words, head = self._words(piece), piece.source.head
        named = {number for name in piece.within for number in range(name.start, name.end)}
        if words[-1].tag_ == "POS" or any(token.is_quote and token.i not in named for token in words):
            return False
        if not piece.person and head.dep_ in _MODIFIES and piece.source.end <= head.head.i < self._source.end:
            return False
        return all(
            token.pos_ not in _CLAUSE or token.dep_ in ("amod", "compound") or token.i in named
            for token in words
        )

    def _is_noun(self, piece: Part) -> bool:
        """Tell whether the words are those of somebody who speaks, and no title of another: "CEO"."""
        head = piece.source.head
        return (
            (
                bool(sort_of_noun(head.lemma_))
                or head.lower_ in SEVERAL
                or any(token.lower_ == OTHER for token in self._words(piece))
            )
            and head.pos_ in ("NOUN", "PROPN", "PRON", "ADJ")
            and speaks_beside(head)
        )

    def _opens_with_name(self, piece: Part) -> bool:
        """Tell whether a name that is not the piece's own opens it: "Okoye’s lawyers" may be Reed’s, too."""
        return any(name.start == piece.source.start for name in piece.within)

    def _opens_with_several(self, start: int, end: int) -> bool:
        """Tell whether a noun for several stands there with a preposition behind it."""
        return any(
            token.tag_ in _PLURAL and self._has_preposition(token.i + 1, end)
            for token in self._tokens[start:end]
        )

    def _has_preposition(self, start: int, end: int) -> bool:
        return any(token.pos_ == "ADP" for token in self._tokens[start:end])

    def _names_persons(self, piece: Part) -> bool:
        return any(_is_person(name) for name in piece.within)

    def _is_attached(self, piece: Part) -> bool:
        """Tell whether the parse joins a piece to the head of one before it, and to nothing within that."""
        head = piece.source.head
        for _ in range(_MOST_STEPS):
            if head.dep_ not in _OF_HEADS:
                return False
            head = head.head
            if head.i in self._heads:
                return True
        return False

    def _is_second_title(self, before: Part, piece: Part) -> bool:
        """Tell whether two titles are one person's: "the author and actor Tom Hughes"."""
        first = self._tokens[piece.source.start]
        return (
            before.name is None
            and piece.name is not None
            and piece.name.start > piece.source.start
            and before.source.head.tag_ in ("NN", "NNP")
            and sort_of_noun(before.source.head.lemma_) == "person"
            and first.pos_ in ("NOUN", "PROPN", "ADJ")
            and not gender_of_title(first.text)
        )

    def _shares_last_name(self, before: Part, piece: Part) -> bool:
        """Tell whether two have one last name, which stands once: "Ann and Tom Hughes"."""
        if before.name is None or piece.name is None or not piece.person:
            return False
        first, second = before.name, piece.name
        return (
            first.end - first.start == 1 < second.end - second.start
            and bool(gender_of_first_name(self._tokens[first.start].text))
            and all(" " not in who.name for who in first.referents)
        )
