"""What in a sentence shows what kind of claim it makes: numbers, tenses, subjects, and words of the lists.

A cue has a name and the word that shows it. Rules and scores know cues only, so each suggestion can say why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.attrs import DEP, ENT_TYPE, HEAD, LEMMA, LIKE_NUM, LOWER, POS, TAG

from annotator.language import auxiliaries, determiners, pronouns
from annotator.nlp.claims.string_ids import ids, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence


_COLUMNS = [LOWER, LEMMA, POS, TAG, DEP, ENT_TYPE, LIKE_NUM, HEAD]

_VERBS = ids("VERB", "AUX")
_NUMBER = ids("NUM")
_PUNCTUATION = ids("PUNCT", "SPACE", "SYM")
_AUXILIARIES, _HELPER = ids("aux", "auxpass"), ids("aux")
_SUBJECTS = ids("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_CLAUSES = ids("ROOT", "ccomp", "conj", "parataxis")
_LOWER_CLAUSES = ids("advcl", "relcl", "acl", "pcomp")
_PREDICATES = ids("acomp", "attr", "oprd")
_DETERMINERS = ids("det")
_COMPARATIVE, _SUPERLATIVE = ids("JJR", "RBR"), ids("JJS", "RBS")
_PAST, _PARTICIPLE, _GERUND, _BASE = ids("VBD"), ids("VBN"), ids("VBG"), ids("VB")
_FINITE = ids("VBZ", "VBP")
_MODAL = ids("MD")
_NAMES = ids("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "EVENT", "PRODUCT", "WORK_OF_ART")
_LAWS = ids("LAW")
_DATES = ids("DATE", "TIME")
_MEASURES = ids("PERCENT", "MONEY", "QUANTITY")
_NUMBERS_ONLY_NAMED = ids("DATE", "TIME", "ORDINAL", "PERSON", "ORG", "FAC", "LAW", "PRODUCT", "WORK_OF_ART")
_MEASURE_SIGNS = ids("%", "$", "£", "€")
_I, _WE, _YOU = ids(*pronouns.FORMS_OF_I), ids(*pronouns.FORMS_OF_WE), ids(*pronouns.FORMS_OF_YOU)
_MY, _PERSONS = ids(*pronouns.MY_OR_OUR), ids(*pronouns.PERSONS_AS_SUBJECTS)
_GENERIC, _SMALL = ids(*determiners.GENERIC), ids(*determiners.SMALL_NUMBERS)
_WILL, _WOULD = ids(*auxiliaries.WILL), ids(*auxiliaries.WOULD)
_SHOULD, _MUST = ids("should"), ids("must")
_MAY, _CAN = ids(*auxiliaries.MAY), ids(*auxiliaries.CAN)
_ARE_NOW, _NOT = ids(*auxiliaries.ARE_NOW), ids(*auxiliaries.NEGATIONS)
_NEGATIONS = ids("neg")
_HAVE, _GO, _LET = ids("have"), ids("go"), ids("let")
_ONE, _QUESTION_MARK, _THAN, _TO = ids("one"), ids("?"), ids("than"), ids("to")
# Superlatives in form only.
_LEAST = ids("least", "most", "latest", "last")

# Words of a sentence, signs aside: fewer are short, more are long. Chosen by judgement.
_SHORT, _LONG = 7, 20


class Cues(dict[str, int]):
    """The number of the first token that shows a cue, by the cue.

    Attributes
    ----------
    stops: the number behind the last token of a phrase that shows a cue, by the cue.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stops: dict[str, int] = {}

    def shown_by(self, name: str) -> range:
        """Return the numbers of the tokens that show a cue."""
        return range(self[name], self.stops.get(name, self[name] + 1))


class Words:
    """The words of a text as numbers, read from spaCy in one go."""

    def __init__(self, tokens: Any, first: int = 0) -> None:
        """Read a Doc, or a Span whose first token is number `first`."""
        array = tokens.to_array(_COLUMNS)
        self.first = first
        self.rows: list[list[int]] = array[:, :-1].tolist()
        # Heads are kept relative, as signed numbers in an array of unsigned ones.
        self.heads: list[int] = [i + h for i, h in enumerate(array[:, -1].astype("int64").tolist(), first)]


def cues_of(words: Words, numbers: Sequence[int]) -> Cues:
    """Return the cues in some tokens of a text, in linear time."""
    cues = Cues()
    if not numbers:
        return cues
    _read_phrases(words, numbers, cues)
    _read_words(words, numbers, cues)
    _read_verbs(words, numbers, cues)
    return cues


def _read_phrases(words: Words, numbers: Sequence[int], cues: Cues) -> None:
    rows, first, starts = words.rows, words.first, phrases()
    end = numbers[-1] - first
    for number in numbers:
        row = number - first
        lower, lemma = rows[row][0], rows[row][1]
        phrases_begun = starts.get(lemma)
        if phrases_begun is None or lower != lemma:
            phrases_begun = [*(phrases_begun or ()), *starts.get(lower, ())]
        for rest, name in phrases_begun:
            if name in cues or row + len(rest) > end:
                continue
            if all(word in rows[row + ahead][:2] for ahead, word in enumerate(rest, 1)):
                cues[name] = number
                cues.stops[name] = number + len(rest) + 1


def _read_words(words: Words, numbers: Sequence[int], cues: Cues) -> None:
    """Read what single words show by their shape, tag or entity."""
    first, comparative, count = words.first, None, 0
    for number in numbers:
        lower, _lemma, pos, tag, _dep, entity, like_number = words.rows[number - first]
        if pos not in _PUNCTUATION:
            count += 1
        if entity:
            if entity in _NAMES:
                cues.setdefault("name", number)
            elif entity in _MEASURES:
                cues.setdefault("measure", number)
            elif entity in _DATES:
                cues.setdefault("date", number)
            elif entity in _LAWS:
                cues.setdefault("law name", number)
        if like_number or pos in _NUMBER:
            if entity not in _NUMBERS_ONLY_NAMED and lower not in _ONE:
                cues.setdefault("small number" if lower in _SMALL else "number", number)
        elif lower in _MEASURE_SIGNS:
            cues.setdefault("measure", number)
        if tag in _COMPARATIVE:
            comparative = number
            cues.setdefault("comparative", number)
        elif lower in _THAN and comparative is not None:
            cues.setdefault("than", comparative)
        elif tag in _SUPERLATIVE and lower not in _LEAST:
            cues.setdefault("superlative", number)
        if lower in _I:
            cues.setdefault("I", number)
        elif lower in _WE:
            cues.setdefault("we", number)
        elif lower in _YOU:
            cues.setdefault("you", number)
        elif lower in _NOT:
            cues.setdefault("not", number)
        elif lower in _QUESTION_MARK:
            cues.setdefault("question", number)
    if count < _SHORT:
        cues["short"] = numbers[0]
    elif count > _LONG:
        cues["long"] = numbers[0]


def _read_verbs(words: Words, numbers: Sequence[int], cues: Cues) -> None:
    """Read the tense and the subject of the verbs of main clauses."""
    rows, heads, first, starts = words.rows, words.heads, words.first, phrases()
    inside = set(numbers)
    helpers: dict[int, list[int]] = {}
    subjects: dict[int, int] = {}
    determiners: dict[int, int] = {}
    possessors: dict[int, int] = {}
    negated: set[int] = set()
    for number in numbers:
        dep, head = rows[number - first][4], heads[number - first]
        if dep in _AUXILIARIES:
            helpers.setdefault(head, []).append(number)
        elif dep in _SUBJECTS:
            subjects.setdefault(head, number)
        elif dep in _NEGATIONS:
            negated.add(head)
        elif dep in _DETERMINERS:
            determiners.setdefault(head, number)
        elif rows[number - first][0] in _MY:
            possessors.setdefault(head, number)
    main: set[int] = set()
    for number in numbers:
        _, lemma, pos, tag, dep, *_ = rows[number - first]
        head = heads[number - first]
        if pos not in _VERBS or dep in _AUXILIARIES:
            continue
        top = head == number or head not in inside
        if not (top or dep in _CLAUSES or dep in _LOWER_CLAUSES):
            continue
        is_main = top or (dep in _CLAUSES)
        if is_main:
            main.add(number)
        own = helpers.get(number, ())
        subject = subjects.get(number)
        if subject is None and not top:
            subject = subjects.get(head)
        who = rows[subject - first][0] if subject is not None else 0
        if is_main and subject is not None:
            cues.setdefault("subject", subject)
        names = {name for rest, name in starts.get(lemma, ()) if not rest}
        _read_tense(rows, first, number, own, is_main, who, number in negated, names, cues)
        if top and not own and subject is None and tag in _BASE and lemma not in _LET:
            cues.setdefault("command", number)
        if who in _I and is_main:
            cues.setdefault("I do", number)
        if who and (who in _I or who in _WE) and "opinion_verbs" in names and is_main:
            cues.setdefault("our view", number)
        if subject is not None:
            by = determiners.get(subject)
            if by is not None and rows[by - first][0] in _GENERIC:
                cues.setdefault("generic subject", subject)
            if subject in possessors and "close_people" in {
                n for _, n in starts.get(rows[subject - first][1], ())
            }:
                cues.setdefault("close subject", subject)
    for number in numbers:
        row = rows[number - first]
        if row[4] in _PREDICATES and heads[number - first] in main:
            names = {name for rest, name in starts.get(row[1], ()) if not rest}
            if "opinions" in names or row[3] in _SUPERLATIVE:
                cues.setdefault("judging predicate", number)
            if "offices" in names:
                cues.setdefault("office held", number)
            if "rules" in names:
                cues.setdefault("status held", number)
    if main:
        cues.setdefault("verb", min(main))


def _read_tense(
    rows: list[list[int]],
    first: int,
    number: int,
    helpers: Sequence[int],
    is_main: bool,
    who: int,
    is_negated: bool,
    names: set[str],
    cues: Cues,
) -> None:
    tag, lemma = rows[number - first][3], rows[number - first][1]
    lowers = [rows[h - first][0] for h in helpers]
    lemmas = [rows[h - first][1] for h in helpers]
    has_done = any(helper_lemma in _HAVE for helper_lemma in lemmas)
    for helper, lower in zip(helpers, lowers, strict=True):
        if lower in _WILL:
            cues.setdefault("will" if is_main else "will below", number)
        elif lower in _WOULD:
            cues.setdefault("would", number)
        elif lower in _SHOULD:
            cues.setdefault("should have" if has_done else "should", number)
        elif lower in _MUST:
            cues.setdefault("duty", number)
        elif lower in _MAY or lower in _CAN:
            cues.setdefault("may", number)
            # What a person can do is an ability; what cannot be is no less sure.
            if lower in _MAY or not (who in _PERSONS or is_negated):
                cues.setdefault("hedges", helper)
    if any(rows[h - first][3] in _MODAL for h in helpers):
        return
    past = tag in _PAST or any(rows[h - first][3] in _PAST for h in helpers)
    # "She's worked" has a helper whose lemma may be "be"; only of the passive is it called auxpass.
    done = tag in _PARTICIPLE and (has_done or any(rows[h - first][4] in _HELPER for h in helpers))
    ongoing = tag in _GERUND and (has_done or any(lower in _ARE_NOW for lower in lowers))
    if ongoing and lemma in _GO and any(r[0] in _TO for r in rows[number - first + 1 : number - first + 2]):
        cues.setdefault("going to" if is_main else "will below", number)
        return
    if not (past or done or ongoing):
        if is_main and (tag in _FINITE or helpers):
            cues.setdefault("present", number)
        return
    if "states" in names:
        cues.setdefault("was so" if past or done else "present", number)
        if past and is_main and who and who in _I:
            cues.setdefault("I was", number)
    elif not is_main:
        cues.setdefault("happened below", number)
    elif who and who in _I and "public_acts" not in names:
        cues.setdefault("I did", number)
    elif ongoing:
        cues.setdefault("happens", number)
    else:
        cues.setdefault("happened", number)
