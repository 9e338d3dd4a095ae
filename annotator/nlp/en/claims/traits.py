"""The traits of a sentence by which chances are counted: cues, verbs, tags, words and pairs of words.

Names of persons, organisations and places, numbers and dates count as what they are, not by their words:
another text has other ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.en.claims.string_ids import END, NAME, NOBODY, NOUN, START, ids

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.nlp.en.claims.cues import Cues, Relations
    from annotator.nlp.en.claims.words import Words

# The group of a trait, and then spaCy's numbers for its words, tags and relations, or the name of its cue.
Trait = tuple[str | int, ...]

# The band of check-worthiness is a trait of what is verifiable: far more sentences were counted for it.
BAND = "band"
# The groups in the order in which they are counted, each on what those before leave to explain.
CUE, TAGS, VERB, CLAUSE, WORD, PAIR = "cue", "tags", "verb", "clause", "word", "pair"
GROUPS = (CUE, TAGS, VERB, CLAUSE, WORD, PAIR)

_MODAL, _PRONOUN, _PLURAL = ids("MD"), ids("PRON"), ids("NNS", "NNPS")


def traits_of(words: Words, numbers: Sequence[int], cues: Cues, relations: Relations) -> dict[Trait, int]:
    """Return the traits of the given tokens, each with the number of a token that shows it."""
    rows, counted, first = words.rows, words.counted, words.first
    traits: dict[Trait, int] = {(CUE, cue): number for cue, number in cues.items()}
    for verb in relations.verbs:
        who, tense = _who(words, relations.subjects.get(verb)), _tense(words, relations, verb)
        traits[VERB, who, *tense] = verb
        traits[CLAUSE, rows[verb - first][4], who, *tense] = verb
    last_word, last_tag, last_number = START, START, numbers[0] if numbers else first
    for number in numbers:
        word = counted[number - first]
        if word:
            tag = rows[number - first][3]
            traits[TAGS, last_tag, tag] = traits[PAIR, last_word, word] = last_number
            if word != NAME:
                traits[WORD, word] = number
            last_word, last_tag, last_number = word, tag, number
    traits[TAGS, last_tag, END] = traits[PAIR, last_word, END] = last_number
    return traits


def _who(words: Words, subject: int | None) -> int:
    """Return what a subject is: its pronoun, a name, a noun or nobody."""
    if subject is None:
        return NOBODY
    row = words.rows[subject - words.first]
    if row[2] in _PRONOUN:
        return row[0]
    if words.counted[subject - words.first] == NAME:
        return NAME
    return row[3] if row[3] in _PLURAL else NOUN


def _tense(words: Words, relations: Relations, verb: int) -> tuple[int, ...]:
    """Return the modal verbs and the tags of a verb and its auxiliaries."""
    helpers = (words.rows[helper - words.first] for helper in relations.helpers.get(verb, ()))
    return (
        *(row[0] if row[3] in _MODAL else row[3] for row in helpers),
        words.rows[verb - words.first][3],
    )


def written(trait: Trait, strings: Mapping[int, str]) -> tuple[str, str]:
    """Return the group of a trait and its words as they stand in a table, by the strings of a vocabulary."""
    group, *parts = trait
    return str(group), " ".join(part if isinstance(part, str) else strings[part] for part in parts)


def read_trait(group: str, words: str) -> Trait:
    """Return the trait from what `written` returns."""
    from spacy.strings import get_string_id

    return (group, words) if group in (CUE, BAND) else (group, *map(get_string_id, words.split(" ")))
