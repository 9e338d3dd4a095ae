"""Words beside a name that show a person: acts of persons alone, ages."""

from __future__ import annotations

import re

# Lemmas of verbs whose subject is a person, whatever the model takes it for: "Moss shrugged".
PERSONAL_ACTS = frozenset({
    "blush", "chuckle", "clap", "cough", "cry", "faint", "frown", "gasp", "gesture", "giggle", "grimace",
    "grin", "groan", "hug", "kiss", "kneel", "laugh", "limp", "mumble", "mutter", "nod", "shiver",
    "shrug", "sigh", "sip", "smile", "smirk", "sneeze", "sniff", "sob", "stammer", "stutter", "wave",
    "weep", "whisper", "whistle", "wince", "wink", "yawn", "yell",
})  # fmt: skip
# The first words of a topic that a pronoun takes up: "As for Vail, he said".
OPENS_TOPIC = ("as", "for")
AGED = "aged"

_AGE = re.compile(r"1?\d{1,2}")
_AGE_WITH_NOUN = re.compile(r"\d{1,3}-year-old")
# Years. Younger than these stand in commas for other things, too: a number of a list, a score.
_YOUNGEST_IN_COMMAS, _OLDEST = 10, 112


def is_age(word: str) -> bool:
    """Tell whether a number between commas after a name is likely an age: "Croft, 44, said"."""
    return bool(_AGE.fullmatch(word)) and _YOUNGEST_IN_COMMAS <= int(word) <= _OLDEST


def begins_with_age(words: str) -> bool:
    """Tell whether words begin with an age as an adjective: "27-year-old student"."""
    return bool(_AGE_WITH_NOUN.match(words))
