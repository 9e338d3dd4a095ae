"""A spaCy component that mends names which the tagger takes for adverbs, verbs or cries.

"Tully told reporters that ..." begins like "Finally told reporters that ...".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.symbols import INTJ, PROPN, VERB, advmod

from annotator.language.en.reporting_words import cue_verbs
from annotator.nlp.en.parse.word_index import parts_of_speech
from annotator.nlp.parse.parsed_text import FINITE, PASSIVE_SUBJECTS, SUBJECTS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from annotator.nlp.en.parse.word_index import WordIndex

_LIKE_ADVERB = "ly"
_LIKE_ADVERBS = frozenset({"adv", "adj"})
_SUBJECTS = SUBJECTS | PASSIVE_SUBJECTS | {"expl"}


@Language.factory("misread_names", requires=["token.dep", "token.tag"], assigns=["token.dep", "token.tag"])
def make_misread_names(nlp: Language, name: str) -> MisreadNames:
    """Return the component; without a list of words it changes nothing."""
    return MisreadNames(parts_of_speech(nlp))


class MisreadNames:
    """Makes names of words that no list has as what the tagger takes them for.

    Last names in "-ly" become subjects of their reporting verbs, unknown words before a name a part of it.
    """

    def __init__(self, kinds_of: WordIndex | None) -> None:
        self._kinds_of = kinds_of

    def __call__(self, doc: Doc) -> Doc:
        """Correct the parse of a text."""
        if self._kinds_of is not None:
            columns = doc.to_array(["DEP", "POS"]).tolist()
            for number, (dep, pos) in enumerate(columns):
                if dep == advmod and (verb := _verb_of_name(doc[number], self._kinds_of)) is not None:
                    _make_name(doc[number], "nsubj", verb)
                elif pos in (VERB, INTJ) and _is_first_of_name(doc, number, self._kinds_of):
                    _make_name(doc[number], "compound", doc[number + 1])
        return doc


def _make_name(word: Token, dep: str, head: Token) -> None:
    word.tag_, word.pos_, word.dep_, word.lemma_ = "NNP", "PROPN", dep, word.text
    word.head = head


def _is_first_of_name(doc: Doc, number: int, kinds_of: WordIndex) -> bool:
    """Tell whether an unknown word with a capital and no words of its own stands before a name."""
    word = doc[number]
    if not word.text.istitle() or number + 1 == len(doc) or next(word.children, None) is not None:
        return False
    following = doc[number + 1]
    return following.pos == PROPN and following.text.istitle() and not kinds_of(word.lower_)


def _verb_of_name(word: Token, kinds_of: WordIndex) -> Token | None:
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
