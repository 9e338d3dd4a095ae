"""The speakers that somebody may mean by words that are nobody's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import joined, quoted, tr

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class LikeSpeaker:
    """A speaker with a name like some words, or with quotations whose source has these words.

    Attributes
    ----------
    quotations: those with the words in their source; 0: the name is like the words.
    """

    id: str
    name: str
    quotations: int = 0


def no_speaker(typed: Sequence[str], like: Sequence[LikeSpeaker]) -> InputError:
    """Return the error for typed names that no speaker has; it names the speakers that are like them."""
    message = tr("No speaker is called {name}.", name=joined([quoted(words) for words in typed]))
    offers = [
        tr(
            "The words are the source of {n} quotation of {name}."
            "|The words are the source of {n} quotations of {name}.",
            speaker.quotations,
            name=speaker.name,
        )
        for speaker in like
        if speaker.quotations
    ]
    if names := [speaker.name for speaker in like if not speaker.quotations]:
        offers.append(tr("Names like it: {names}.", names=", ".join(names)))
    return InputError(message, " ".join(offers) or tr("Begin to type the name, and choose from the list."))
