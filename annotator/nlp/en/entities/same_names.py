"""The type of a last name alone, by the whole name elsewhere in the text: "Brandt" after "Uwe Brandt"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.determiners import ARTICLES
from annotator.language.en.joining_words import BEFORE_PLACES
from annotator.language.en.titles import is_title
from annotator.nlp.en.entities.named import NATIONALITY, OF_NAMES, PERSON, Named
from annotator.nlp.en.entities.person_proofs import is_first_name_or_initial

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.nlp.parse.parsed_text import Parse

_MODIFIES = frozenset({"amod", "compound", "nmod"})
_FIRST_AND_LAST = 2  # words of a whole name, at least


def with_same_types(parse: Parse, names: Sequence[Named]) -> list[Named]:
    """Return the names, single words as persons where they are the last name of one, and of nothing else."""
    persons = _last_words(parse, (name for name in names if name.label == PERSON))
    persons |= {
        parse.words[name.start] for name in names if name.label == PERSON and name.repaired and name.size == 1
    }
    others = {
        word
        for name in names
        if name.label != PERSON and name.size > 1
        for word in parse.words[name.start : name.end]
    }
    others |= {
        parse.words[number] for number in range(1, len(parse)) if parse.lowers[number - 1] in ARTICLES
    }  # "the Guardian"
    return [
        name._replace(label=PERSON, replaced=(name[:3],), repaired=True)
        if name.label in OF_NAMES
        and name.size == 1
        and parse.words[name.start] in persons - others
        and not _is_place(parse, name)
        and not (name.label == NATIONALITY and parse.deps[name.start] in _MODIFIES)
        else name
        for name in names
    ]


def _last_words(parse: Parse, names: Iterable[Named]) -> set[str]:
    """Return the last words of whole names: with a first name, or with a title before them."""
    return {
        parse.words[name.end - 1]
        for name in names
        if name.size >= _FIRST_AND_LAST
        and (
            is_first_name_or_initial(parse.words[name.start])
            or is_title(parse.words[name.start])
            or (name.start > 0 and is_title(parse.words[name.start - 1]))
        )
    }


def _is_place(parse: Parse, name: Named) -> bool:
    return name.start > 0 and parse.lowers[name.start - 1] in BEFORE_PLACES | ARTICLES
