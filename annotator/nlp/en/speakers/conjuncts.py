"""The parts of a coordinated source, each with a speaker of its own: "both Ann Reed and the union".

A source is cut at its commas, its dashes and "and", outside of names and brackets. Each piece is a part of
the list, an apposition or the end of the list. If that is not clear, a source has no parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.language.en.determiners import BOTH, GENERIC, OTHER, SEVERAL, TOGETHER
from annotator.language.en.first_names import gender_of_first_name
from annotator.language.en.joining_words import AND_ALSO, OF_SOMEWHERE
from annotator.language.en.pronouns import (
    FORMS_OF_IT,
    FORMS_OF_THEY,
    FORMS_OF_YOU,
    HE_OR_SHE,
    SOURCES_OF_THE_SPEAKER,
)
from annotator.language.en.speaker_nouns import sort_of_noun
from annotator.language.en.titles import gender_of_title
from annotator.nlp.en.speakers.sources import Source, is_named_by, names_within, speaks_beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from annotator.nlp.en.speakers.names import Name

_PRONOUNS = HE_OR_SHE | FORMS_OF_THEY | FORMS_OF_IT | FORMS_OF_YOU | SOURCES_OF_THE_SPEAKER
_CLAUSE = frozenset({"VERB", "AUX", "SCONJ"})
_MODIFIES = frozenset({"amod", "compound", "nmod", "poss"})
_DASHES = frozenset({"-", "--", "–", "—", "―"})
_PLURAL = frozenset({"NNS", "NNPS"})
_JOINED_TO_HEAD = frozenset({"conj", "appos"})
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
# Bounds of the work, chosen by judgement.
_MOST_PARTS = 20  # of a source
_MOST_STEPS = 8  # from the head of a part up to the head of another


class Part(NamedTuple):
    """A piece of a source, from one comma or "and" to the next.

    Attributes
    ----------
    comma, joined: whether a comma and whether "and" precedes it.
    name: the name of the speaker, not "Leeds" in "the mayor of Leeds".
    within: all names in the piece.
    pronoun: whether the piece is a pronoun.
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
    """Return the coordinated parts of a source, none if it is a single phrase or unclear.

    `names` are the names in the source, in text order.
    """
    return _Parts(tokens, source, names).parts()


def _is_person(name: Name) -> bool:
    return any(referent.kind == "person" for referent in name.referents)


class _Parts:
    """Reads the pieces of one source as a list of speakers."""

    def __init__(self, tokens: Sequence[Token], source: Source, names: list[Name]) -> None:
        self._tokens = tokens
        self._source = source
        self._names = names
        self._heads: set[int] = set()  # the heads of the parts so far

    def parts(self) -> list[Part]:
        pieces = list(self._pieces())
        if not any(piece.joined for piece in pieces) or not self._may_begin(pieces[0]):
            return []
        parts = [pieces[0]]
        in_apposition = has_joint = False
        for piece in pieces[1:]:
            self._heads.add(parts[-1].source.head.i)
            if self._ends_list(piece):
                break
            if piece.comma and not piece.joined and self._is_title_of(parts[-1], piece):
                # "The mayor, Ann Reed," is one part.
                parts[-1] = self._with_title(parts[-1], piece)
            elif piece is pieces[1] and self._is_heading(parts[0], piece):
                parts = [piece]
            elif self._is_apposition(parts[-1], piece, in_apposition=in_apposition, has_joint=has_joint):
                in_apposition = True
            elif self._speaks(parts[-1], piece, in_apposition=in_apposition):
                parts.append(piece)
                in_apposition, has_joint = False, has_joint or piece.joined
            elif not in_apposition:
                return []
        return parts if has_joint and len(parts) <= _MOST_PARTS else []

    # Pieces

    def _pieces(self) -> Iterator[Part]:
        start, end = self._source.start, self._source.end
        if end - start > 1 and self._tokens[start].lower_ == BOTH:
            start += 1
        if end - start > 1 and self._tokens[end - 1].lower_ in TOGETHER:
            end -= 1
        comma = joined = False
        for first, last in self._bounds_between_joints(start, end):
            if first < last:
                yield self._piece(first, last, comma=comma, joined=joined)
                comma = joined = False
            if last < end:
                comma = comma or self._is_comma(last)
                joined = joined or not self._is_comma(last)

    def _bounds_between_joints(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the token bounds between commas and "and" outside of names and brackets."""
        name_ends = {name.start: name.end for name in self._names}
        depth, token, part_start = 0, start, start
        while token < end:
            if token in name_ends:
                token = name_ends[token]
                continue
            word = self._tokens[token].text
            depth += (word in _OPENING) - (word in _CLOSING)
            length = self._length_of_joint(token) if depth <= 0 else 0
            if length:
                yield part_start, token
                part_start = token + length
            token += length or 1
        yield part_start, end

    def _length_of_joint(self, number: int) -> int:
        """Return the number of tokens at a place that join two parts, 0 without a joint.

        "&" is no joint: it joins the words of one name.
        """
        for words in AND_ALSO:
            if tuple(token.lower_ for token in self._tokens[number : number + len(words)]) == words:
                return len(words)
        return int(self._is_comma(number))

    def _is_comma(self, number: int) -> bool:
        """Tell whether a token is a comma, or a dash after a space."""
        text = self._tokens[number].text
        return text == "," or (text in _DASHES and bool(number and self._tokens[number - 1].whitespace_))

    def _piece(self, start: int, end: int, *, comma: bool, joined: bool) -> Part:
        source = Source(start, end, self._head(start, end))
        names = names_within(self._names, [name.start for name in self._names], source)
        pronoun = end == start + 1 and self._tokens[start].lower_ in _PRONOUNS
        return Part(source, comma, joined, self._name_of(source, names), names, pronoun)

    def _name_of(self, source: Source, names: list[Name]) -> Name | None:
        """Return the name of the speaker, preferably a person's."""
        start, head = source.start, source.head
        own_names = [name for name in names if is_named_by(self._tokens, source, name)]
        # "aides to Gov. Reed" are not Reed.
        persons = [
            name
            for name in own_names
            if _is_person(name) and not self._has_plural_with_preposition(start, name.start)
        ]
        # The names in "a fellow at the Institute" and "the Democratic platform" do not name the speaker.
        others = [
            name
            for name in own_names
            if name.start <= head.i < name.end
            and head.pos_ != "ADJ"
            and not self._has_preposition(start, name.start)
        ]
        return next(iter(persons or others), None)

    def _head(self, start: int, end: int) -> Token:
        """Return the first token with its head outside of the piece, except determiners and punctuation."""
        heads = (token for token in self._tokens[start:end] if not start <= token.head.i < end)
        root = self._tokens[start].doc[start:end].root
        return next((token for token in heads if token.pos_ not in ("DET", "PUNCT")), root)

    def _with_title(self, title: Part, name: Part) -> Part:
        source = Source(title.source.start, name.source.end, title.source.head)
        return name._replace(source=source, comma=title.comma, joined=title.joined)

    def _tokens_of(self, piece: Part) -> Sequence[Token]:
        return self._tokens[piece.source.start : piece.source.end]

    # The function of a piece in the list

    def _may_begin(self, piece: Part) -> bool:
        return self._is_phrase(piece) and (
            piece.name is not None or piece.pronoun or self._has_speaker_noun(piece)
        )

    def _ends_list(self, piece: Part) -> bool:
        """Tell whether a clause or examples follow: ", who met in Leeds", ", including Ben Okoye"."""
        first = self._tokens[piece.source.start]
        return piece.comma and (
            first.tag_ in ("WP", "WDT", "WP$", "WRB")
            or first.pos_ in _CLAUSE
            or (first.pos_ == "ADP" and first.lower_ not in OF_SOMEWHERE)
        )

    def _is_title_of(self, previous: Part, piece: Part) -> bool:
        head = previous.source.head
        return (
            previous.name is None
            and piece.person
            and head.tag_ in ("NN", "NNP")
            and sort_of_noun(head.lemma_) == "person"
        )

    def _is_heading(self, previous: Part, piece: Part) -> bool:
        """Tell whether the list is an apposition to a plural noun: "The two mayors, Reed and Okoye"."""
        first = self._tokens[previous.source.start]
        return (
            piece.comma
            and not piece.joined
            and piece.name is not None
            and previous.source.head.tag_ in _PLURAL
            and (first.pos_ in ("DET", "NUM") or first.tag_ == "PRP$")
            and (previous.name is not None or self._has_speaker_noun(previous))
        )

    def _is_apposition(self, previous: Part, piece: Part, *, in_apposition: bool, has_joint: bool) -> bool:
        """Tell whether a piece describes the previous part: ", the mayor", ", 59", ", of Leeds"."""
        first = self._tokens[piece.source.start]
        if first.lower_ in OF_SOMEWHERE or all(
            token.pos_ in ("NUM", "PUNCT") for token in self._tokens_of(piece)
        ):
            return True
        if piece.joined:
            # "the mayor and a builder" is one apposition; so is "a fellow of Girton, and a former judge".
            return in_apposition and (not piece.comma or (piece.name is None and first.lower_ in GENERIC))
        if (has_joint and not in_apposition) or first.lower_ in GENERIC:
            return True  # "Reed and Okoye, the mayors", "Reed, a Democrat"
        return previous.name is not None and piece.name is None and not piece.pronoun

    def _speaks(self, previous: Part, piece: Part, *, in_apposition: bool) -> bool:
        """Tell whether a piece is the next part of the list."""
        if not self._is_phrase(piece):
            return False
        if piece.pronoun:
            return piece.joined
        if piece.name is None:
            may_follow = (
                previous.name is not None
                or not self._has_preposition(*previous.source[:2])
                or self._is_attached(piece)
            )
            return (
                piece.joined
                and may_follow
                and not self._begins_with_name(piece)
                and self._has_speaker_noun(piece)
            )
        if self._is_second_title(previous, piece) or self._shares_last_name(previous, piece):
            return False
        if self._is_attached(piece):
            return previous.name is not None or not self._has_person(previous)
        if previous.person and piece.person:
            return True
        previous_speaks = previous.name is not None or previous.pronoun
        return previous_speaks and not in_apposition and not self._has_preposition(*previous.source[:2])

    def _is_phrase(self, piece: Part) -> bool:
        """Tell whether a piece has no clause or quote mark, and is no part of a longer phrase.

        "Reed’s and Okoye’s lawyers" and "the Democratic and Republican Parties" are one phrase.
        """
        tokens, head = self._tokens_of(piece), piece.source.head
        tokens_of_names = {number for name in piece.within for number in range(name.start, name.end)}
        if tokens[-1].tag_ == "POS" or any(
            token.is_quote and token.i not in tokens_of_names for token in tokens
        ):
            return False
        if not piece.person and head.dep_ in _MODIFIES and piece.source.end <= head.head.i < self._source.end:
            return False
        return all(
            token.pos_ not in _CLAUSE or token.dep_ in ("amod", "compound") or token.i in tokens_of_names
            for token in tokens
        )

    def _has_speaker_noun(self, piece: Part) -> bool:
        """Tell whether the head of a piece is a noun for a speaker, not a title like "CEO"."""
        head = piece.source.head
        return (
            (
                bool(sort_of_noun(head.lemma_))
                or head.lower_ in SEVERAL
                or any(token.lower_ == OTHER for token in self._tokens_of(piece))
            )
            and head.pos_ in ("NOUN", "PROPN", "PRON", "ADJ")
            and speaks_beside(head)
        )

    def _begins_with_name(self, piece: Part) -> bool:
        """Tell whether a piece begins with a name: "Okoye’s lawyers" may be Reed’s, too."""
        return any(name.start == piece.source.start for name in piece.within)

    def _has_plural_with_preposition(self, start: int, end: int) -> bool:
        """Tell whether the tokens have a plural noun with a preposition after it."""
        return any(
            token.tag_ in _PLURAL and self._has_preposition(token.i + 1, end)
            for token in self._tokens[start:end]
        )

    def _has_preposition(self, start: int, end: int) -> bool:
        return any(token.pos_ == "ADP" for token in self._tokens[start:end])

    def _has_person(self, piece: Part) -> bool:
        return any(_is_person(name) for name in piece.within)

    def _is_attached(self, piece: Part) -> bool:
        """Tell whether the parse joins a piece to the head of an earlier part, not to a word within it."""
        head = piece.source.head
        for _ in range(_MOST_STEPS):
            if head.dep_ not in _JOINED_TO_HEAD:
                return False
            head = head.head
            if head.i in self._heads:
                return True
        return False

    def _is_second_title(self, previous: Part, piece: Part) -> bool:
        """Tell whether two pieces are the titles of one person: "the author and actor Tom Hughes"."""
        first = self._tokens[piece.source.start]
        return (
            previous.name is None
            and piece.name is not None
            and piece.name.start > piece.source.start
            and previous.source.head.tag_ in ("NN", "NNP")
            and sort_of_noun(previous.source.head.lemma_) == "person"
            and first.pos_ in ("NOUN", "PROPN", "ADJ")
            and not gender_of_title(first.text)
        )

    def _shares_last_name(self, previous: Part, piece: Part) -> bool:
        """Tell whether two persons share a last name that is written once: "Ann and Tom Hughes"."""
        if previous.name is None or piece.name is None or not piece.person:
            return False
        first, second = previous.name, piece.name
        return (
            first.end - first.start == 1 < second.end - second.start
            and bool(gender_of_first_name(self._tokens[first.start].text))
            and all(" " not in referent.name for referent in first.referents)
        )
