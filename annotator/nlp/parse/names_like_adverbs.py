"""A spaCy component that gives sentences their subject where the parser takes a last name for an adverb.

"Tully told reporters that ..." begins like "Finally told reporters that ...".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.symbols import advmod

from annotator.language.reporting_words import cue_verbs
from annotator.nlp.parse.parsed_text import FINITE, PASSIVE_SUBJECTS, SUBJECTS
from annotator.nlp.parse.word_index import parts_of_speech

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from annotator.nlp.parse.word_index import WordIndex

_LIKE_ADVERB = "ly"
_LIKE_ADVERBS = frozenset({"adv", "adj"})
_SUBJECTS = SUBJECTS | PASSIVE_SUBJECTS | {"expl"}


@Language.factory(
    "names_like_adverbs", requires=["token.dep", "token.tag"], assigns=["token.dep", "token.tag"]
)
def make_names_like_adverbs(nlp: Language, name: str) -> NamesLikeAdverbs:
    """Return the component; without a list of words it changes nothing."""
    return NamesLikeAdverbs(parts_of_speech(nlp))


class NamesLikeAdverbs:
    """Makes words in "-ly" that no list has as adverbs the subjects of their reporting verbs."""

    def __init__(self, kinds_of: WordIndex | None) -> None:
        self._kinds_of = kinds_of

    def __call__(self, doc: Doc) -> Doc:
        """Correct the parse of a text."""
        if self._kinds_of is not None:
            adverbs = [number for number, dep in enumerate(doc.to_array("DEP").tolist()) if dep == advmod]
            for word in (doc[number] for number in adverbs):
                if (verb := self._verb_of_name(word, self._kinds_of)) is not None:
                    word.tag_, word.pos_, word.dep_, word.lemma_ = "NNP", "PROPN", "nsubj", word.text
                    word.head = verb
        return doc

    def _verb_of_name(self, word: Token, kinds_of: WordIndex) -> Token | None:
        """Return the verb behind a last name that has no other subject, None if the word is no name."""
        if not (word.text.istitle() and word.lower_.endswith(_LIKE_ADVERB)):
            return None
        if not _LIKE_ADVERBS.isdisjoint(kinds_of(word.lower_)):
            return None
        verb = word.head.head if word.head.dep_ == "advmod" else word.head  # "Reilly later said"
        is_beside = verb.i > word.i or verb.i == word.i - 1  # "said Scully"
        is_report = is_beside and verb.tag_ in FINITE and verb.lemma_.lower() in cue_verbs()
        has_subject = any(child.dep_ in _SUBJECTS for child in verb.children)
        return verb if is_report and not has_subject else None
