"""Phrases for who reports, as a French text writes them behind or before the verb: the whole noun phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language.fr.pronouns import PERSONAL, RELATIVE
from annotator.language.fr.small_words import (
    ADDRESSEES,
    ADVERBS,
    BEFORE_ADDRESSEES,
    BEFORE_INVERTED_SUBJECTS,
    BEFORE_SUBJECTS,
    BEGIN_CIRCUMSTANCE,
    CLITICS,
    DAYS,
    DETERMINERS,
    INDEFINITE,
    OF_OCCASIONS,
    PREPOSITIONS,
    TIMES,
    TITLES,
    TO,
    WITHIN_PHRASES,
)
from annotator.language.fr.speaker_nouns import is_of_person, kind_of_noun
from annotator.language.fr.verbs import BE, HAVE, forms

if TYPE_CHECKING:
    from annotator.nlp.fr.words import Words

_OPEN_COMMA = ","
_STOPS = frozenset('.;:!?…«»“”"()—–')
_MOST_OF_ADDRESSEE = 6  # words of whom or where something is told
_MOST_BEFORE = 60  # words before a verb among which its subject is looked for
_MOST_WORDS = 25  # of a source with its apposition; longer ones are parts of the sentence


def source_behind(words: Words, number: int, end: int) -> tuple[Span, int] | None:
    """Return the noun phrase behind a verb before an offset, with the number of the word behind it."""
    number = _behind_adverbs(words, number)
    if words.low(number) == "," and words.low(number + 2) == ",":
        number += 3  # "répond, philosophe, Anne Roy"
    for phrase in BEFORE_INVERTED_SUBJECTS:
        if all(words.low(number + place) == word for place, word in enumerate(phrase)):
            number += len(phrase)
    if words.low(number) in BEFORE_ADDRESSEES:
        number = _behind_adverbs(words, _behind_addressee(words, number))
    if not _begins_phrase(words, number) or words.word(number).end > end:
        return None
    stop = _phrase_stop(words, number, end)
    if stop == number or (stop == number + 1 and words.low(number) in DETERMINERS - INDEFINITE):
        return None
    behind = _apposition_stop(words, number, stop, end)
    return Span(words.word(number).start, words.word(behind - 1).end), behind


def _behind_adverbs(words: Words, number: int) -> int:
    while words.low(number) in ADVERBS | DAYS or words.low(number).endswith("ment"):
        number += 1
    return number


def _behind_addressee(words: Words, number: int) -> int:
    """Return the number of the word behind whom or where something is told: "à l'AFP Sylvie Bastide"."""
    number += 1
    has_article = words.low(number) in DETERMINERS or words.low(number - 1) in ("au", "aux")
    number += words.low(number) in DETERMINERS
    first = number
    while number - first < _MOST_OF_ADDRESSEE and number < len(words.words):
        word = words.word(number)
        if number > first and not word.is_capital and word.low not in ("de", "du", "des", "d'"):
            break
        number += 1
        if has_article and (word.low in ADDRESSEES or words.text[word.start : word.end].isupper()):
            break
    is_name = first + 1 < number and words.word(first).is_capital and has_article
    # "au Monde Sylvie Bastide": one word of the paper's name, then the person's.
    return first + 1 if is_name and words.low(number) in (",", ".") and number - first > 2 else number


def source_before(words: Words, first: int, start: int) -> Span | None:
    """Return the subject before a verb, the words of its clause from an offset on; None without one."""
    number = max(words.index(start), first - _MOST_BEFORE)
    low = words.low(first - 1)
    if first <= number:
        return None
    if low in RELATIVE or low in PERSONAL:
        word = words.word(first - 1)
        return Span(word.start, word.end)
    commas = [place for place in range(number, first) if words.low(place) == _OPEN_COMMA]
    if commas and commas[-1] == first - 1:
        # "Fatou Diarra, médecin au CHU de Brest, juge": the phrase stands before its apposition.
        before = [number, *(comma + 1 for comma in commas[:-1])]
        begins = next((place for place in before if _is_subject(words, place)), None)
        if begins is None:
            return None
        return Span(words.word(_without_lead(words, begins)).start, words.word(first - 2).end)
    begins = _without_lead(words, commas[-1] + 1 if commas else number)
    if begins >= first or first - begins > _MOST_WORDS:
        return None
    if words.low(begins) in PREPOSITIONS:
        return None
    last = first - 1
    while last >= begins and (words.low(last) in ADVERBS or words.low(last) in CLITICS):
        last -= 1
    if last < begins or not _begins_phrase(words, begins):
        return None
    return Span(words.word(begins).start, words.word(last).end)


def subject_at(words: Words, start: int, end: int) -> Span | None:
    """Return the subject with which a sentence begins, perhaps behind a phrase and a comma; else None."""
    number = _without_lead(words, words.index(start))
    stop = words.index(end)
    if not _is_subject(words, number) or _has_no_person(words, number):
        ahead = range(number, min(stop, number + _MOST_WORDS))
        number = next((place for place in ahead if words.low(place) == ","), stop) + 1
    if number >= stop or not _is_subject(words, number):
        return None
    behind = number
    while behind < stop and behind - number < _MOST_WORDS and not _ends_subject(words, number, behind):
        behind += 1
    is_whole = behind > number and behind < stop
    return Span(words.word(number).start, words.word(behind - 1).end) if is_whole else None


def _has_no_person(words: Words, number: int) -> bool:
    """Tell whether a phrase before a comma stands beside a name: "Auteur du doublé, Moussa Traoré ..."."""
    return words.low(number) not in DETERMINERS | PERSONAL and not words.word(number + 1).is_capital


def _ends_subject(words: Words, number: int, place: int) -> bool:
    """Tell whether a word is the verb behind a subject, or its first clitic."""
    low = words.low(place)
    if words.low(number) in PERSONAL and place > number:
        return True
    is_verb = low in HAVE or low in BE or low in forms() or low in CLITICS - DETERMINERS
    return place > number and (is_verb or low in (",", "(", ":"))


def _is_subject(words: Words, number: int) -> bool:
    number = _without_lead(words, number)
    low = words.low(number)
    return low not in PREPOSITIONS and _begins_phrase(words, number)


def _without_lead(words: Words, number: int) -> int:
    """Return the first word of a clause that is no link or time: "Et", "Hier", "Jeudi"."""
    while words.low(number) in BEFORE_SUBJECTS or words.low(number) in DAYS or words.low(number) in TIMES:
        number += 1
    return number


def _begins_phrase(words: Words, number: int) -> bool:
    if number >= len(words.words):
        return False
    word = words.word(number)
    if word.low in DETERMINERS or word.low in INDEFINITE or word.low in PERSONAL or word.low in TITLES:
        return True
    if word.low in PREPOSITIONS or word.low in ADVERBS:
        return False
    return word.is_capital or word.low in ("d'autres", "d'aucuns") or bool(kind_of_noun(word.low))


def _phrase_stop(words: Words, number: int, end: int) -> int:
    """Return the number of the word behind a noun phrase."""
    place = number
    while place < len(words.words) and words.word(place).end <= end and place - number < _MOST_WORDS:
        low = words.low(place)
        if low in _STOPS and not _is_title_stop(words, place):
            break
        if low == _OPEN_COMMA:
            break
        if place > number and _ends_phrase(words, place):
            break
        place += 1
    return place


def _is_title_stop(words: Words, place: int) -> bool:
    """Tell whether a full stop belongs to a title or initial: "M. Darnet", "J. Roche"."""
    before = words.word(place - 1)
    return words.low(place) == "." and (before.low in TITLES or (before.is_capital and len(before.low) == 1))


def _ends_phrase(words: Words, place: int) -> bool:
    """Tell whether a word is no part of the noun phrase before it."""
    word, before = words.word(place), words.word(place - 1)
    if word.low in WITHIN_PHRASES:
        return word.low == "d'" and words.low(place + 1) in ("une", "un") and before.is_capital
    if word.low in TO:
        following = words.word(place + 1) if place + 1 < len(words.words) else word
        nouns = {following.low, words.low(place + 2)}
        if not nouns.isdisjoint(ADDRESSEES | OF_OCCASIONS):
            return True
        if is_of_person(before.low):
            return False
        return before.is_capital or not (following.is_capital or word.low in ("au", "aux"))
    if word.low in ("pour", "contre", "sur", "en"):
        return before.is_capital or (word.low == "en" and words.low(place + 1) != "chef")
    if word.low in ("ce", "cette") and words.low(place + 1) in TIMES:
        return True
    return word.low in BEGIN_CIRCUMSTANCE or word.low in DAYS or word.low in ADVERBS


def _apposition_stop(words: Words, number: int, stop: int, end: int) -> int:
    """Return the number of the word behind a phrase with its apposition: ", la maire de Lannec"."""
    if words.low(stop) != _OPEN_COMMA or stop + 1 >= len(words.words):
        return stop
    begins = stop + 1
    noun = begins
    while words.low(noun) in DETERMINERS or words.low(noun) in ("ancien", "ancienne", "jeune", "nouveau"):
        noun += 1
    has_name = any(words.word(place).is_capital for place in range(number, stop))
    is_role = has_name and is_of_person(words.low(noun)) and not words.word(begins).is_capital
    # "le maire, Paul Darnet"
    has_role = words.low(number) in DETERMINERS and is_of_person(words.low(number + 1))
    is_name = words.word(begins).is_capital and (
        has_role or (not has_name and is_of_person(words.low(stop - 1)))
    )
    if not (is_role or is_name):
        return stop
    behind = _phrase_stop(words, begins, end)
    return behind if behind > begins else stop
