"""A name of a text with its entity type, and the model's entities that it replaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from annotator.language.en.first_names import is_first_name
from annotator.language.en.organisation_names import ends_like_company, is_firm_like_person
from annotator.language.en.personal_names import PARTICLES, is_initial, may_end_persons_name
from annotator.language.en.reporting_words import is_reporting_form
from annotator.language.en.speaker_nouns import sort_of_title
from annotator.language.en.titles import gender_of_title, is_rank, is_title

if TYPE_CHECKING:
    from annotator.nlp.parse.parsed_text import Parse

PERSON, NATIONALITY = "PERSON", "NORP"
_FIRST_AND_LAST = 2  # words
_RUN_TOGETHER = re.compile(r"[^\W\d_A-Z]{4}[A-Z]|[^\W\d_]‘")  # "BobicShare", "Trump‘s"
# Types that the model gives to persons by mistake. Dates and numbers are never persons.
OF_NAMES = frozenset({"ORG", "GPE", "PRODUCT", "NORP", "FAC", "LOC", "WORK_OF_ART", "EVENT", "LAW"})


class Named(NamedTuple):
    """A name, as the tokens in [start, end).

    Attributes
    ----------
    label: spaCy's entity type.
    replaced: the model's entities in its place, as start, end and label; empty for an entity that the
        program adds.
    repaired: whether the program has changed or added it.
    """

    start: int
    end: int
    label: str
    replaced: tuple[tuple[int, int, str], ...] = ()
    repaired: bool = False

    @property
    def size(self) -> int:
        """Return the number of tokens."""
        return self.end - self.start


def is_name_word(parse: Parse, token: int) -> bool:
    """Tell whether a token may be a word of a person's name: a capital, no title and no role."""
    if not 0 <= token < len(parse):
        return False
    word = parse.words[token]
    return (
        word[0].isupper()
        and (word[-1].isalnum() or is_initial(word))
        and not word.isdigit()
        and not _RUN_TOGETHER.search(word)
        and (
            parse.poses[token] in ("PROPN", "NOUN", "ADJ", "X")
            or (parse.poses[token] == "INTJ" and is_first_name(word))  # "Ulrike Berg: ..."
        )
        and not is_role_word(word)
    )


def is_role_word(word: str) -> bool:
    """Tell whether a word with a capital is a title or a noun, not a name: "Sgt.", "Ministry"."""
    return is_title(word) or (bool(sort_of_title(word)) and not may_end_persons_name(word))


def is_bare_title(word: str) -> bool:
    """Tell whether a word is a title that is never a name: "Mr.", "Gen."."""
    return bool(gender_of_title(word)) or is_rank(word)


def opens_with_cue(parse: Parse, start: int, end: int) -> bool:
    """Tell whether an inverted cue is taken for the first word of a name: "Said Ann Reed: “...”"."""
    return (
        end - start > 1
        and parse.begins_sentence[start]
        and is_reporting_form(parse.lowers[start])
        and parse.words[end : end + 1] in ([":"], [","])
    )


def is_particle(word: str) -> bool:
    """Tell whether a word is a lower-case particle of names: "von"."""
    return word in PARTICLES


def is_organisation(parse: Parse, start: int, end: int) -> bool:
    """Tell whether words show an organisation: "Reed Foundation", "Reed Inc.", "Morgan Stanley"."""
    words = parse.words[start:end]
    last = words[-1]
    return (
        ends_like_company(last)
        or is_firm_like_person(" ".join(words))
        or "&" in words
        or any(
            sort_of_title(word) in ("organisation", "document")
            and not (may_end_persons_name(word) and len(words) == _FIRST_AND_LAST and is_first_name(words[0]))
            for word in words
        )
    )


def as_company(parse: Parse, name: Named) -> Named | None:
    """Return a name with the type of an organisation if it is a company's, taken for a person's."""
    words = parse.words[name.start : name.end]
    is_company = name.size > 1 and (
        is_firm_like_person(" ".join(words)) or (ends_like_company(words[-1]) and not is_first_name(words[0]))
    )
    if name.label != PERSON or not is_company:
        return None
    return name._replace(label="ORG", replaced=name.replaced or (name[:3],), repaired=True)
