"""The person before a colon who says what follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.en.speakers.mentions import is_one_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from annotator.nlp.en.speakers.mentions import Reading
    from annotator.nlp.en.speakers.referents import Referent

# From the colon up to the verb of its clause. Chosen by judgement: a longer way is a wrong parse.
_MOST_STEPS = 4


def person_before_colon(doc: Doc, tokens: Sequence[Token], reading: Reading, offset: int) -> Referent | None:
    """Return the subject of the clause before a colon, or else the most salient person there.

    `offset` (code points) is the opening mark behind the colon.
    """
    opening = doc.char_span(offset, offset + 1, alignment_mode="expand")
    if opening is None:
        return None
    colon = next((index for index in range(opening.start - 1, -1, -1) if tokens[index].text == ":"), 0)
    head = tokens[colon]
    for _ in range(_MOST_STEPS):
        head = head.head
    for child in head.lefts:
        if child.dep_ == "nsubj":
            places = range(child.left_edge.i, child.right_edge.i + 1)
            referents = [referent for place in places if (referent := reading.meant.get(place))]
            subject = max(referents, key=is_one_person, default=None)
            if subject is not None and is_one_person(subject):
                return subject
    return reading.salient(opening.start, is_one_person)
