"""The words of a parsed text with what each shows by itself, read once for all sentences and quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.attrs import DEP, ENT_TYPE, HEAD, LEMMA, LIKE_NUM, LOWER, POS, TAG

from annotator.language.en import auxiliaries, determiners, pronouns
from annotator.nlp.en.claims.string_ids import NAME, NUMBER, TIME, ids, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = [LOWER, LEMMA, POS, TAG, DEP, ENT_TYPE, LIKE_NUM, HEAD]

_NUMBER, _PROPER_NOUN = ids("NUM"), ids("PROPN")
_PUNCTUATION = ids("PUNCT", "SPACE", "SYM")
_COMPARATIVE, _SUPERLATIVE = ids("JJR", "RBR"), ids("JJS", "RBS")
_NAMES = ids("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "EVENT", "PRODUCT", "WORK_OF_ART")
_LAWS = ids("LAW")
_DATES = ids("DATE", "TIME")
_MEASURES = ids("PERCENT", "MONEY", "QUANTITY")
_NUMBERS_ONLY_NAMED = ids("DATE", "TIME", "ORDINAL", "PERSON", "ORG", "FAC", "LAW", "PRODUCT", "WORK_OF_ART")
_MEASURE_SIGNS = ids("%", "$", "£", "€")
_I, _WE, _YOU = ids(*pronouns.FORMS_OF_I), ids(*pronouns.FORMS_OF_WE), ids(*pronouns.FORMS_OF_YOU)
_NOT, _SMALL_NUMBERS = ids(*auxiliaries.NEGATIONS), ids(*determiners.SMALL_NUMBERS)
_ONE, _QUESTION_MARK, _THAN = ids("one"), ids("?"), ids("than")
# Superlatives in form only.
_SUPERLATIVES_IN_FORM = ids("least", "most", "latest", "last")
_CUES_OF_ENTITIES = (
    dict.fromkeys(_NAMES, "name")
    | dict.fromkeys(_MEASURES, "measure")
    | dict.fromkeys(_DATES, "date")
    | dict.fromkeys(_LAWS, "law name")
)
_CUES_OF_WORDS = {
    word: cue
    for words, cue in ((_I, "I"), (_WE, "we"), (_YOU, "you"), (_NOT, "not"), (_QUESTION_MARK, "question"))
    for word in words
}
# "Than" shows a comparison only behind a comparative, which only the sentence knows.
COMPARATIVE, THAN = "comparative", "than"


class Words:
    """The words of a text as numbers, read from spaCy in one call.

    Attributes
    ----------
    first: the number of the first token; rows and signs begin with it.
    rows: lower case, lemma, part of speech, tag, relation, entity and likeness to a number of each token.
    heads: the number of each token's head.
    is_word: whether each token is no sign, punctuation or space.
    signs: the cues that each token shows by its form, tag or entity.
    phrases: by the number of its first token, the stops and the names of the lists of each phrase.
    counted: each token as it is counted: its lemma, or what stands for names, numbers and dates; 0 for space
        and punctuation.
    """

    def __init__(self, tokens: Any, first: int = 0) -> None:
        """Read a Doc, or a Span with `first` as the number of its first token."""
        array = tokens.to_array(_COLUMNS)
        self.first = first
        # Tuples of numbers, which Python's collector does not look through.
        self.rows: list[tuple[int, ...]] = list(zip(*array[:, :-1].T.tolist(), strict=True))
        # Heads are relative, as signed numbers in an array of unsigned ones.
        self.heads: list[int] = [
            number + distance for number, distance in enumerate(array[:, -1].astype("int64").tolist(), first)
        ]
        shown = _shown_by(self.rows)
        self.is_word = [is_word for is_word, _, _ in shown]
        self.signs = [signs for _, signs, _ in shown]
        self.counted = [counted for _, _, counted in shown]
        self.phrases = self._phrases()

    def _phrases(self) -> dict[int, list[tuple[int, str]]]:
        found: dict[int, list[tuple[int, str]]] = {}
        rows, by_first_word = self.rows, phrases()
        for index, row in enumerate(rows):
            lower, lemma = row[0], row[1]
            if lemma not in by_first_word and lower not in by_first_word:
                continue
            candidates: Sequence[tuple[tuple[int, ...], str]] = by_first_word.get(lemma, ())
            if lower != lemma and lower in by_first_word:
                candidates = [*candidates, *by_first_word[lower]]
            next_forms = rows[index + 1][:2] if index + 1 < len(rows) else ()
            for further_words, name in candidates:
                stop = index + 1 + len(further_words)
                # The second word first: it rules most phrases out, and the rest is slower to compare.
                if further_words and (further_words[0] not in next_forms or stop > len(rows)):
                    continue
                if all(word in rows[index + at][:2] for at, word in enumerate(further_words[1:], 2)):
                    found.setdefault(index + self.first, []).append((stop + self.first, name))
        return found


def _shown_by(rows: list[tuple[int, ...]]) -> list[tuple[bool, tuple[str, ...], int]]:
    """Return for each row whether it is a word, its signs, and as what it is counted."""
    # Half of the words of a text have come before in the same form.
    cache: dict[tuple[int, ...], tuple[bool, tuple[str, ...], int]] = {}
    found = []
    for lower, lemma, pos, tag, _, entity, like_number in rows:
        key = (lower, lemma, pos, tag, entity, like_number)
        shown = cache.get(key)
        if shown is None:
            shown = cache[key] = pos not in _PUNCTUATION, _signs_of(key), _counted(key)
        found.append(shown)
    return found


def _counted(row: tuple[int, ...]) -> int:
    lower, lemma, pos, tag, entity, like_number = row
    if pos in _PUNCTUATION and lower not in _MEASURE_SIGNS and lower not in _QUESTION_MARK:
        return 0
    if pos in _PROPER_NOUN or entity in _NAMES:
        return NAME
    if like_number or pos in _NUMBER:
        return TIME if entity in _DATES else NUMBER
    # The lemma of a comparative may be its positive, or keep its capital letter.
    return lower if tag in _COMPARATIVE or tag in _SUPERLATIVE else lemma


def _signs_of(row: tuple[int, ...]) -> tuple[str, ...]:
    """Return the cues of a single word by its form, tag or entity."""
    lower, _lemma, pos, tag, entity, like_number = row
    signs: list[str] = []
    if entity in _CUES_OF_ENTITIES:
        signs.append(_CUES_OF_ENTITIES[entity])
    if like_number or pos in _NUMBER:
        if entity not in _NUMBERS_ONLY_NAMED and lower not in _ONE:
            signs.append("small number" if lower in _SMALL_NUMBERS else "number")
    elif lower in _MEASURE_SIGNS:
        signs.append("measure")
    if tag in _COMPARATIVE:
        signs.append(COMPARATIVE)
    elif lower in _THAN:
        signs.append(THAN)
    elif tag in _SUPERLATIVE and lower not in _SUPERLATIVES_IN_FORM:
        signs.append("superlative")
    if lower in _CUES_OF_WORDS:
        signs.append(_CUES_OF_WORDS[lower])
    return tuple(signs)
