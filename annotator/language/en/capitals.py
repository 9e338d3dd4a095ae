"""Text in capitals throughout, written in ordinary case.

Which words are names is a guess: unknown words, words after a first name or a title, days and months.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.language.en.auxiliaries import BEFORE_VERBS
from annotator.language.en.determiners import ARTICLES, DEFINITE, GENERIC, SEVERAL
from annotator.language.en.first_names import gender_of_first_name
from annotator.language.en.joining_words import BEGIN_SENTENCES, OF_PLACES
from annotator.language.en.pronouns import FORMS_OF_WE, HE_OR_SHE, OWNERS, RELATIVE, SUBJECTS, THIRD_PERSON
from annotator.language.en.reporting_words import base_forms, cue_verbs
from annotator.language.en.titles import is_rank, is_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    KindsOf = Callable[[str], frozenset[str]]

_DAYS_AND_MONTHS = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "april", "june", "july", "august", "september", "october", "november", "december",
})  # fmt: skip
_GRAMMAR = (
    BEFORE_VERBS | ARTICLES | DEFINITE | GENERIC | SEVERAL | BEGIN_SENTENCES | OF_PLACES | SUBJECTS | OWNERS
    | HE_OR_SHE | RELATIVE | THIRD_PERSON | FORMS_OF_WE
)  # fmt: skip
_NOUN = frozenset({"noun"})
# Fewer words in capitals are a heading, unless all of the text is in capitals.
_LEAST_WORDS = 5
_LONGEST_ACRONYM = 3  # letters of an unknown word that may be one: "EU"
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_APOSTROPHE = re.compile("['’]")
_BEGINS_SENTENCE = re.compile(r"(?:^|(?:[!?…:]|(?<![.\s][A-Z])\.)[\"”’'»)\]]*\s+)[\"“«„`'‘(\[]*$|[\"“«„‘]$")
_NAME_PART = re.compile(r"(?:(?=[^\W\d_]*[AEIOUYÀ-Ý])[A-ZÀ-Þ]{2,}|\b(?:MR|MRS|MS|DR|ST))(?![a-zß-ÿ])")
_REACH = 6  # characters before a word that tell whether it begins a sentence
_VOWEL = re.compile("[AEIOUY]")


def name_in_ordinary_case(name: str) -> str:
    """Return a name of the same length, its words in capitals with small letters but the first."""
    return _NAME_PART.sub(lambda part: part.group()[0] + _small(part.group()[1:]), name)


def in_ordinary_case(text: str, kinds_of: KindsOf) -> str:
    """Return a text of the same length, its paragraphs in capitals throughout written in ordinary case.

    `kinds_of` gives the parts of speech that a word in small letters may be ("noun", "verb" ...), none if it
    is unknown.
    """
    is_all = text.isupper()
    if not is_all and not any(line.isupper() for line in text.split("\n")):
        return text
    pieces: list[str] = []
    start = 0
    for paragraph in _LINE.finditer(text):
        line = paragraph.group()
        if line.isupper() and (is_all or len(_WORD.findall(line)) >= _LEAST_WORDS):
            pieces += text[start : paragraph.start()], *_ordinary(line, kinds_of)
            start = paragraph.end()
    return "".join([*pieces, text[start:]])


def _ordinary(line: str, kinds_of: KindsOf) -> Iterator[str]:
    """Yield the pieces of a line in ordinary case."""
    words = list(_WORD.finditer(line))
    stems = [_APOSTROPHE.split(_small(match.group()))[0] for match in words]
    start = 0
    after_title = False
    name_before = False  # whether the word before is a title or a name
    is_name = False
    for number, (match, stem) in enumerate(zip(words, stems, strict=True)):
        word, before = match.group(), line[start : match.start()]
        reach = max(0, match.start() - _REACH)
        yield before
        start = match.end()
        if before.strip(" ."):
            name_before = False
        # "PRIME MINISTER", but "JIM BAKER"
        is_second_title = after_title and is_title(stem) and bool(kinds_of(stem))
        is_name = _is_name(stem, kinds_of, name_before=name_before) and not is_second_title
        follows = number + 1 < len(words) and not line[start : words[number + 1].start()].strip(" .")
        is_role = is_title(stem) and follows and _is_name(stems[number + 1], kinds_of, name_before=True)
        is_unknown = is_name and not (
            name_before or kinds_of(stem) or gender_of_first_name(stem) or is_rank(stem)
        )
        if _is_acronym(line, match, is_unknown=is_unknown):
            yield word
        elif stem == "i" or is_name or is_role or _BEGINS_SENTENCE.search(line[reach : match.start()]):
            yield word[0] + _small(word[1:])
        else:
            yield _small(word)
        after_title = not gender_of_first_name(stem) and is_title(stem)
        name_before = is_role or (is_name and bool(gender_of_first_name(stem))) or is_title(stem)
    yield line[start:]


def _small(word: str) -> str:
    """Return a word in small letters, of the same length."""
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in word)


def _is_name(stem: str, kinds_of: KindsOf, *, name_before: bool) -> bool:
    if stem in _DAYS_AND_MONTHS or is_rank(stem):
        return True
    if stem in _GRAMMAR or len(stem) < 2:
        return False
    kinds = kinds_of(stem)
    if name_before:
        inflected = base_forms(stem) - {stem}
        is_verb = not inflected.isdisjoint(cue_verbs()) or any("verb" in kinds_of(form) for form in inflected)
        return not is_verb
    return not kinds or (kinds == _NOUN and bool(gender_of_first_name(stem)))


def _is_acronym(line: str, match: re.Match[str], *, is_unknown: bool) -> bool:
    word = match.group()
    if len(word) == 1:
        return line[match.end() : match.end() + 1] == "."  # "U.S.", "J. Reed"
    if word == "US" and line.endswith("THE ", 0, match.start()):
        return True
    return is_unknown and (len(word) <= _LONGEST_ACRONYM or not _VOWEL.search(word))
