"""Pronouns.

If two lists differ by a word or two, the rules that use them were measured with exactly these words.
"""

from __future__ import annotations

FORMS_OF_HE = frozenset({"he", "him", "his"})
FORMS_OF_SHE = frozenset({"she", "her", "hers"})
HE_OR_SHE = FORMS_OF_HE | FORMS_OF_SHE | {"himself", "herself"}
FORMS_OF_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
FORMS_OF_IT = frozenset({"it", "its", "itself"})
# Words that show that a claim is the speaker's own.
FORMS_OF_I = frozenset({"i", "my", "me", "myself", "mine"})
FORMS_OF_WE = frozenset({"we", "our", "us", "ours"})
FORMS_OF_YOU = frozenset({"you", "your"})
MY_OR_OUR = frozenset({"my", "our"})

SUBJECTS = frozenset({"i", "we", "you", "he", "she", "they", "it"})
PERSONS_AS_SUBJECTS = (SUBJECTS - {"it"}) | {"nobody", "everybody"}
POSSESSIVES = frozenset({"its", "his", "her", "their", "our", "my", "your"})
# Possessives that point to an owner in the text: "his father".
OWNERS = POSSESSIVES - {"your"}
RELATIVE = frozenset({"who", "which", "whose", "whom"})

# Sources that do not name a speaker by themselves.
NAMELESS_SOURCES = SUBJECTS | FORMS_OF_HE | FORMS_OF_SHE | {"them", "their", "who"}
# Sources that refer to the speaker of the words around them.
SOURCES_OF_THE_SPEAKER = ((FORMS_OF_I | FORMS_OF_WE) - {"mine", "ours"}) | {"ourselves"}
# Sources that refer to the antecedent of their relative clause.
RELATIVE_SOURCES = RELATIVE | {"that"}
# Sources that `resources/lexicons/en/reports.tsv` counts separately.
COUNTED_SOURCES = SUBJECTS | {"who", "that", "which", "this"}
# First words of a content after a second reporting verb: "and insisted they".
THIRD_PERSON = frozenset({"he", "she", "they", "it", "him", "her", "them"})

# Pronouns that a description follows: "someone in the gallery".
INDEFINITE = frozenset({"someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody"})

_GENDERS = dict.fromkeys(FORMS_OF_HE, "m") | dict.fromkeys(FORMS_OF_SHE, "f")


def gender_of_pronoun(words: str) -> str:
    """Return the gender of a pronoun, "m" or "f", or "" if it has none."""
    return _GENDERS.get(words.casefold(), "")
