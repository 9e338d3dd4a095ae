"""The ends of contents: before a further report, a remark, or a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.joining_words import AND_BUT, JOIN_ACTS, JOIN_REPORTS
from annotator.language.en.pronouns import RELATIVE
from annotator.language.en.reporting_words import (
    BEHIND_SECOND_VERBS,
    ONLY_OF_SPEAKERS,
    PLAINLY_SAYING,
    cue_verbs,
)
from annotator.language.en.speaker_nouns import sort_of_noun
from annotator.nlp.parse.parsed_text import AUXILIARIES, FINITE, PASSIVE_SUBJECTS, SUBJECTS

if TYPE_CHECKING:
    from annotator.nlp.parse.parsed_text import Bounds, Parse

CLOSING = frozenset({"”", '"', "''", "’", "'", "»"})
# Tokens. A longer phrase is a wrong parse, and the time grows with its square.
LONGEST = 400
_COMMAS = frozenset({",", "-", "–", "—", "--"})
# Signs that do not end a phrase, as a comma does.
_WITHIN_PHRASE = frozenset({"$", "£", "€", "%", "-", "’s", "'s", "“", '"', "”"})
# Tokens. Chosen by judgement on the training articles.
_MOST_TOKENS_TO_REPORT = 7  # up to the verb of another speaker's report
_LONGEST_TO_APPOSITION = 12  # from a comma to the head of the apposition after it
_SHORTEST_CONTENT = 2  # of a content before a further report that is cut off


class ContentEnds:
    """Finds the ends of contents in one parse."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse

    def with_further(self, bounds: Bounds) -> Bounds:
        """Return a clause with the clauses that "and that" or "but that" join to it."""
        parse = self._parse
        start, end = bounds
        further_end = end
        while further_end + 2 < len(parse) and further_end < start + LONGEST:
            conjunction = further_end + 1 if parse.words[further_end] == "," else further_end
            if parse.lowers[conjunction] not in AND_BUT or parse.lowers[conjunction + 1] != "that":
                break
            if parse.deps[conjunction + 1] != "mark":
                break
            further_end = max(further_end + 1, parse.rights[parse.heads[conjunction + 1]] + 1)
        return (start, further_end) if further_end > end else bounds

    def up_to_sign(self, start: int, end: int) -> int:
        """Return the first token with a sign that ends a phrase, or else `end`."""
        words = self._parse.words
        for token in range(start, min(end, start + LONGEST)):
            if not words[token][:1].isalnum() and words[token] not in _WITHIN_PHRASE:
                return token
        return end

    def before_second(self, bounds: Bounds, verb: int) -> Bounds:
        """Return a clause up to a second report of the same subject: "said ..., but added"."""
        parse = self._parse
        start, end = bounds
        if (parse.tags[verb] not in FINITE and parse.tags[verb] != "VBG") or start < verb:
            return bounds
        for token in range(start + _SHORTEST_CONTENT, min(end - 2, start + LONGEST)):
            if parse.lowers[token] not in AND_BUT:
                continue
            second_verb = token + 1
            while second_verb < end - 1 and parse.poses[second_verb] in ("ADV", "AUX"):
                second_verb += 1
            if parse.tags[second_verb] != parse.tags[verb]:
                continue
            if self._is_only_of_speaker(second_verb, start):
                return start, token
            if parse.lemmas[second_verb] in cue_verbs():
                following = parse.lowers[second_verb + 1] if second_verb + 1 < end else ""
                # "said it would rain and insisted the roof was safe", "and urged the owners to wait"
                if following in BEHIND_SECOND_VERBS or any(
                    parse.deps[child] in ("ccomp", "xcomp") and child > second_verb
                    for child in parse.children[second_verb]
                ):
                    return start, token
        return bounds

    def _is_only_of_speaker(self, second_verb: int, start: int) -> bool:
        """Tell whether a verb that the parse joins to a content can only have the speaker as its subject.

        "Said the plan was safe and accused Reed of lying": no plan accuses; "said he is innocent and blamed
        Reed": the tense changes.
        """
        parse = self._parse
        content_verb = parse.heads[second_verb]
        if parse.lemmas[second_verb] not in ONLY_OF_SPEAKERS or parse.deps[second_verb] != "conj":
            return False
        if content_verb < start or parse.child(second_verb, *SUBJECTS, *PASSIVE_SUBJECTS, *AUXILIARIES):
            return False
        if parse.tags[content_verb] in FINITE and parse.tags[content_verb] != parse.tags[second_verb]:
            return True
        subject = parse.child(content_verb, *SUBJECTS, *PASSIVE_SUBJECTS)
        return (
            subject is not None
            and parse.poses[subject] == "NOUN"
            and not parse.entities[subject]
            and sort_of_noun(parse.lemmas[subject]) in ("", "document")
        )

    def clipped(self, bounds: Bounds) -> Bounds:
        """Return a content without a further report and without a remark at its end.

        Reports: ", adding that ...", ", while Reed said ...". Remarks: ", who is ...", ", a man of ...".
        """
        parse = self._parse
        start, end = bounds
        if end - start > LONGEST:
            return bounds
        for token in range(start + _SHORTEST_CONTENT, end - 1):
            sign = parse.words[token]
            if (
                parse.lowers[token] in JOIN_ACTS
                and parse.tags[token + 1] == "VBG"
                and parse.lemmas[token + 1] in cue_verbs()
            ):
                return start, token
            if parse.lowers[token] == "while" and self._reports_soon(token + 1, end):
                return start, token
            is_closing_mark = sign in CLOSING and parse.words[token - 1] in _COMMAS
            if sign not in _COMMAS and not is_closing_mark:
                continue
            content_end = token + 1 if sign in CLOSING else token
            following = token + 1
            if parse.lowers[following] in JOIN_REPORTS and following + 1 < end:
                following += 1
            while following + 1 < end and parse.poses[following] == "ADV":
                following += 1
            if parse.tags[following] == "VBG" and parse.lemmas[following] in cue_verbs():
                return start, content_end
            if following > token + 1 and self._reports_soon(following, end):
                return start, content_end
        return start, self._without_remark(start, end)

    def _reports_soon(self, start: int, end: int) -> bool:
        """Tell whether another report begins in the next words."""
        parse = self._parse
        for token in range(start, min(start + _MOST_TOKENS_TO_REPORT, end)):
            if parse.words[token] == ",":
                return False
            if parse.tags[token] in FINITE and parse.lemmas[token] in PLAINLY_SAYING:
                return True
        return False

    def _without_remark(self, start: int, end: int) -> int:
        parse = self._parse
        last = end - 1
        while last > start and not parse.words[last][:1].isalnum():
            last -= 1
        for token in range(last, start + 1, -1):
            word = parse.words[token]
            is_closing_mark = word in CLOSING and parse.words[token - 1] in _COMMAS
            if (word != "," and not is_closing_mark) or token + 1 >= end:
                continue
            head = self._head_of_remark(token, end)
            if head is not None and parse.rights[head] >= last - 1:
                return token + 1 if is_closing_mark else token
        return end

    def _head_of_remark(self, comma: int, end: int) -> int | None:
        """Return the head of a relative clause or apposition after a comma, None without one."""
        parse = self._parse
        token = comma + 1
        if token + 1 < end and parse.poses[token] == "ADP" and parse.lowers[token + 1] in RELATIVE:
            token += 1
        if parse.lowers[token] in RELATIVE:
            while (
                parse.deps[token] != "relcl" and parse.heads[token] != token and parse.heads[token] >= comma
            ):
                token = parse.heads[token]
            return token if parse.deps[token] == "relcl" else None
        for token in range(comma + 1, min(comma + _LONGEST_TO_APPOSITION, end)):
            if (
                parse.deps[token] == "appos"
                and parse.lefts[token] == comma + 1
                and parse.heads[token] < comma
            ):
                return token
        return None
