"""The cues in a sentence for the kind of its claim: numbers, tenses, subjects, and words of the lists.

A cue has a name and the word that shows it. Rules and scores use cues only, so each suggestion can say why.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.language.en import auxiliaries, determiners, pronouns
from annotator.nlp.en.claims.string_ids import ids, phrases
from annotator.nlp.en.claims.words import COMPARATIVE, THAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.nlp.en.claims.words import Words


_VERBS = ids("VERB", "AUX")
_AUXILIARIES, _HELPER = ids("aux", "auxpass"), ids("aux")
_SUBJECTS = ids("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_CLAUSES = ids("ROOT", "ccomp", "conj", "parataxis")
_SUBORDINATE_CLAUSES = ids("advcl", "relcl", "acl", "pcomp")
_PREDICATES = ids("acomp", "attr", "oprd")
_DETERMINERS = ids("det")
_SUPERLATIVE = ids("JJS", "RBS")
_PAST, _PARTICIPLE, _GERUND, _BASE = ids("VBD"), ids("VBN"), ids("VBG"), ids("VB")
_FINITE = ids("VBZ", "VBP")
_MODAL = ids("MD")
_I, _WE = ids(*pronouns.FORMS_OF_I), ids(*pronouns.FORMS_OF_WE)
_MY_OR_OUR, _PERSONS = ids(*pronouns.MY_OR_OUR), ids(*pronouns.PERSONS_AS_SUBJECTS)
_GENERIC = ids(*determiners.GENERIC)
_WILL, _WOULD = ids(*auxiliaries.WILL), ids(*auxiliaries.WOULD)
_SHOULD, _MUST = ids("should"), ids("must")
_MAY, _CAN = ids(*auxiliaries.MAY), ids(*auxiliaries.CAN)
_ARE_NOW, _NOT = ids(*auxiliaries.ARE_NOW), ids(*auxiliaries.NEGATIONS)
_NEGATIONS = ids("neg")
_HAVE, _GO, _LET, _TO = ids("have"), ids("go"), ids("let"), ids("to")

# Words of a sentence without signs: fewer make it short, more make it long. Chosen by judgement.
_SHORT, _LONG = 7, 20


class Cues(dict[str, int]):
    """The number of the first token that shows each cue, by the name of the cue.

    Attributes
    ----------
    stops: for a cue shown by a phrase, the number after the phrase's last token.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stops: dict[str, int] = {}

    def shown_by(self, name: str) -> range:
        """Return the numbers of the tokens that show a cue."""
        return range(self[name], self.stops.get(name, self[name] + 1))


@dataclass
class Relations:
    """The relations of words to their heads, within some tokens of a text.

    Attributes
    ----------
    verbs: verbs that are no auxiliaries.
    predicates: what a verb says of its subject: "it is cheap".
    helpers: the auxiliaries of each verb.
    subjects, determiners, possessors: the first subject, article and "my" or "our" of each head.
    negated: heads with a negation.
    """

    verbs: list[int] = field(default_factory=list)
    predicates: list[int] = field(default_factory=list)
    helpers: dict[int, list[int]] = field(default_factory=dict)
    subjects: dict[int, int] = field(default_factory=dict)
    determiners: dict[int, int] = field(default_factory=dict)
    possessors: dict[int, int] = field(default_factory=dict)
    negated: set[int] = field(default_factory=set)


def relations_of(words: Words, numbers: Sequence[int]) -> Relations:
    """Return the relations between the given tokens of a text."""
    rows, heads, first = words.rows, words.heads, words.first
    found = Relations()
    for number in numbers:
        row, head = rows[number - first], heads[number - first]
        dep = row[4]
        if dep in _AUXILIARIES:
            found.helpers.setdefault(head, []).append(number)
            continue
        if row[2] in _VERBS:
            found.verbs.append(number)
        if dep in _SUBJECTS:
            found.subjects.setdefault(head, number)
        elif dep in _NEGATIONS:
            found.negated.add(head)
        elif dep in _DETERMINERS:
            found.determiners.setdefault(head, number)
        elif row[0] in _MY_OR_OUR:
            found.possessors.setdefault(head, number)
        elif dep in _PREDICATES:
            found.predicates.append(number)
    return found


def cues_of(words: Words, numbers: Sequence[int], relations: Relations) -> Cues:
    """Return the cues in the given tokens of a text, in linear time."""
    cues = Cues()
    if numbers:
        _read_phrases(words, numbers, cues)
        _read_words(words, numbers, cues)
        _read_verbs(words, numbers, relations, cues)
    return cues


def _read_phrases(words: Words, numbers: Sequence[int], cues: Cues) -> None:
    end = numbers[-1] + 1
    for number in numbers:
        for stop, name in words.phrases.get(number, ()):
            if stop <= end and name not in cues:
                cues[name] = number
                cues.stops[name] = stop


def _read_words(words: Words, numbers: Sequence[int], cues: Cues) -> None:
    """Add the cues of single words."""
    first, last_comparative = words.first, None
    for number in numbers:
        for sign in words.signs[number - first]:
            if sign == THAN:
                if last_comparative is not None:
                    cues.setdefault(THAN, last_comparative)
                continue
            if sign == COMPARATIVE:
                last_comparative = number
            cues.setdefault(sign, number)
    word_count = sum(words.is_word[number - first] for number in numbers)
    if word_count < _SHORT:
        cues["short"] = numbers[0]
    elif word_count > _LONG:
        cues["long"] = numbers[0]


def _read_verbs(words: Words, numbers: Sequence[int], relations: Relations, cues: Cues) -> None:
    """Add the cues of verbs: tense and subject, and predicates of main clauses."""
    rows, heads, first, phrases_by_first_word = words.rows, words.heads, words.first, phrases()
    own_tokens = set(numbers)
    helpers, subjects = relations.helpers, relations.subjects
    determiners, possessors, negated = relations.determiners, relations.possessors, relations.negated
    main: set[int] = set()
    for number in relations.verbs:
        _, lemma, _, tag, dep, *_ = rows[number - first]
        head = heads[number - first]
        is_top = head == number or head not in own_tokens
        if not (is_top or dep in _CLAUSES or dep in _SUBORDINATE_CLAUSES):
            continue
        is_main = is_top or (dep in _CLAUSES)
        if is_main:
            main.add(number)
        helpers_of_verb = helpers.get(number, ())
        subject = subjects.get(number)
        if subject is None and not is_top:
            subject = subjects.get(head)
        subject_word = rows[subject - first][0] if subject is not None else 0
        if is_main and subject is not None:
            cues.setdefault("subject", subject)
        names = {name for further_words, name in phrases_by_first_word.get(lemma, ()) if not further_words}
        _read_tense(
            rows, first, number, helpers_of_verb, is_main, subject_word, number in negated, names, cues
        )
        if is_top and not helpers_of_verb and subject is None and tag in _BASE and lemma not in _LET:
            cues.setdefault("command", number)
        if subject_word in _I and is_main:
            cues.setdefault("I do", number)
        if (
            subject_word
            and (subject_word in _I or subject_word in _WE)
            and "opinion_verbs" in names
            and is_main
        ):
            cues.setdefault("our view", number)
        if subject is not None:
            determiner = determiners.get(subject)
            if determiner is not None and rows[determiner - first][0] in _GENERIC:
                cues.setdefault("generic subject", subject)
            if subject in possessors and "close_people" in {
                list_name for _, list_name in phrases_by_first_word.get(rows[subject - first][1], ())
            }:
                cues.setdefault("close subject", subject)
    for number in relations.predicates:
        row = rows[number - first]
        if heads[number - first] in main:
            names = {
                name for further_words, name in phrases_by_first_word.get(row[1], ()) if not further_words
            }
            if "opinions" in names or row[3] in _SUPERLATIVE:
                cues.setdefault("judging predicate", number)
            if "offices" in names:
                cues.setdefault("office held", number)
            if "rules" in names:
                cues.setdefault("status held", number)
    if main:
        cues.setdefault("verb", min(main))


def _read_tense(
    rows: list[tuple[int, ...]],
    first: int,
    number: int,
    helpers: Sequence[int],
    is_main: bool,
    subject_word: int,
    is_negated: bool,
    names: set[str],
    cues: Cues,
) -> None:
    tag, lemma = rows[number - first][3], rows[number - first][1]
    lowers = [rows[helper - first][0] for helper in helpers]
    lemmas = [rows[helper - first][1] for helper in helpers]
    has_have = any(helper_lemma in _HAVE for helper_lemma in lemmas)
    for helper, lower in zip(helpers, lowers, strict=True):
        if lower in _WILL:
            cues.setdefault("will" if is_main else "will below", number)
        elif lower in _WOULD:
            cues.setdefault("would", number)
        elif lower in _SHOULD:
            cues.setdefault("should have" if has_have else "should", number)
        elif lower in _MUST:
            cues.setdefault("duty", number)
        elif lower in _MAY or lower in _CAN:
            cues.setdefault("may", number)
            # "Can" with a person is an ability, and "cannot" is no less certain.
            if lower in _MAY or not (subject_word in _PERSONS or is_negated):
                cues.setdefault("hedges", helper)
    if any(rows[helper - first][3] in _MODAL for helper in helpers):
        return
    is_past = tag in _PAST or any(rows[helper - first][3] in _PAST for helper in helpers)
    # "She's worked" has a helper that may have the lemma "be"; only in the passive is it an auxpass.
    is_perfect = tag in _PARTICIPLE and (
        has_have or any(rows[helper - first][4] in _HELPER for helper in helpers)
    )
    is_progressive = tag in _GERUND and (has_have or any(lower in _ARE_NOW for lower in lowers))
    if (
        is_progressive
        and lemma in _GO
        and any(row[0] in _TO for row in rows[number - first + 1 : number - first + 2])
    ):
        cues.setdefault("going to" if is_main else "will below", number)
        return
    if not (is_past or is_perfect or is_progressive):
        if is_main and (tag in _FINITE or helpers):
            cues.setdefault("present", number)
        return
    if "states" in names:
        cues.setdefault("was so" if is_past or is_perfect else "present", number)
        if is_past and is_main and subject_word and subject_word in _I:
            cues.setdefault("I was", number)
    elif not is_main:
        cues.setdefault("happened below", number)
    elif subject_word and subject_word in _I and "public_acts" not in names:
        cues.setdefault("I did", number)
    elif is_progressive:
        cues.setdefault("happens", number)
    else:
        cues.setdefault("happened", number)
