"""The speakers that somebody may mean by words that are nobody's name."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from annotator.domain.search_query import term_of
from annotator.domain.speakers_like import LikeSpeaker
from annotator.domain.text_search import folded
from annotator.project.speakers.similarity import nearest
from annotator.store import speakers_like as stored
from annotator.store.search import SearchDamaged

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.store.connection import Database
    from annotator.store.speakers_like import FoldedNames

MOST = 5  # speakers offered by their quotations, and as many by their names
_SHORTEST = 3  # letters of a word by which names are compared: "of" is in many
# The ratio of `similarity.ratio`, 0 to 100, from which words are offered as alike: "Reed" and "Reid" have 75.
_ALIKE = 75
_SPELLINGS = 8  # words spelled nearly alike that are looked at
_LESS = 0.5  # the weight of such a word beside one that is the same
_WORD = re.compile(r"[^\W_]+")


def speakers_like(database: Database, words: str, annotator: str | None) -> list[LikeSpeaker]:
    """Return the speakers that words may mean, the likeliest first.

    These are speakers of quotations whose source has the words, and then speakers with a part of the words,
    or nearly that, in a name or alias. Documents that are blind for the annotator tell nothing.
    """
    term = term_of(words)
    if term is None:
        return []
    everybody = stored.folded_names(database)
    number_of: dict[str, int] = {}
    with suppress(SearchDamaged):  # names are still compared; the search itself says that it is damaged
        number_of = stored.speakers_of_source(database, term, annotator)
    of_source = [
        LikeSpeaker(speaker.id, speaker.name, number_of[speaker.id])
        for speaker in everybody
        if speaker.id in number_of
    ]
    of_source.sort(key=lambda speaker: -speaker.quotations)
    others = [speaker for speaker in everybody if speaker.id not in number_of]
    return [*of_source[:MOST], *_of_name(others, [folded(word) for word in term.words])]


def _of_name(speakers: Sequence[FoldedNames], wanted: Iterable[str]) -> list[LikeSpeaker]:
    """Return the speakers with most of the wanted words in a name; rare words count more."""
    words_of = [frozenset(_WORD.findall(speaker.names)) for speaker in speakers]
    number_with = Counter(word for words in words_of for word in words)
    weight_of: dict[str, float] = {}
    for word in wanted:
        if len(word) < _SHORTEST:
            continue
        for known in number_with:
            if known.startswith(word):
                weight_of[known] = max(weight_of.get(known, 0), 1 / number_with[known])
        for known in nearest(word, list(number_with), _SPELLINGS, _ALIKE):
            weight_of[known] = max(weight_of.get(known, 0), _LESS / number_with[known])
    weights = [sum(weight_of.get(word, 0) for word in words) for words in words_of]
    best = sorted(range(len(speakers)), key=lambda number: -weights[number])[:MOST]
    return [LikeSpeaker(speakers[number].id, speakers[number].name) for number in best if weights[number]]
