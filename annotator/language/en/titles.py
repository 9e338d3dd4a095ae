"""Titles before names, and additions after names: "Mr", "Senator", "Jr."."""

from __future__ import annotations

from annotator.language.en.first_names import gender_of_first_name
from annotator.language.en.speaker_nouns import sort_of_title

MEN, WOMEN = frozenset({"mr", "sir", "lord"}), frozenset({"mrs", "ms", "miss", "lady", "dame", "baroness"})
# Titles and roles before a name, and additions after it ("jr"): names are compared without them.
TITLES = MEN | WOMEN | {
    "dr", "prof", "professor", "rev", "reverend", "fr", "father", "sister", "pope", "king", "queen", "prince",
    "princess", "president", "vice", "prime", "minister", "premier", "chancellor", "secretary", "mayor",
    "governor", "gov", "senator", "sen", "representative", "rep", "congressman", "congresswoman", "judge",
    "councillor", "justice", "attorney", "ambassador", "general", "gen", "colonel", "col", "major", "maj",
    "captain", "capt", "lieutenant", "lt", "sergeant", "sgt", "admiral", "detective", "inspector", "chief",
    "former", "ex-president", "jr", "sr", "mp", "qc", "kc",
}  # fmt: skip
# Titles with a capital in a speaker's name that do not identify the speaker.
TITLES_WITHIN_NAMES = MEN | WOMEN | {"dr", "prof", "professor", "mayor", "president"}
# The long forms of short titles.
RANKS = {
    "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "col": "colonel",
    "lt": "lieutenant", "sgt": "sergeant", "capt": "captain", "maj": "major", "dr": "doctor",
    "prof": "professor", "pres": "president", "rev": "reverend", "det": "detective", "cllr": "councillor",
    "adm": "admiral", "cmdr": "commander", "supt": "superintendent", "insp": "inspector",
    "brig": "brigadier", "cpl": "corporal", "cdr": "commander", "sens": "senator",
    "reps": "representative", "justice": "justice", "reverend": "reverend",
}  # fmt: skip
YOUNGER_OR_ELDER = frozenset({"jr", "sr"})
# Additions after a person's name that do not belong to it.
BEHIND_NAMES = YOUNGER_OR_ELDER | {"ii", "iii", "iv", "qc", "sc", "mp", "md", "phd"}
# Additions after a name that are written with a full stop: "Ned Orr Sr.", "Maxine Sloane, Esq.".
WITH_STOP_BEHIND_NAMES = YOUNGER_OR_ELDER | {"esq", "ret", "inc", "ltd", "bros"}
# Titles that tell the gender of a person, as they are written.
GENDERED_TITLES = tuple(sorted(title.capitalize() for title in MEN | WOMEN))


def gender_of_title(word: str) -> str:
    """Return the gender of a title like "Mr." or "Dame", "m" or "f", or "" if it has none."""
    title = word.casefold().rstrip(".")
    return "m" if title in MEN else "f" if title in WOMEN else ""


def role_in_title(word: str) -> str:
    """Return the noun of a title before a name: "senator" for "Sen."; "" if the word is no title."""
    title = word.casefold().rstrip(".")
    if title in RANKS:
        return RANKS[title]
    return title if sort_of_title(title) == "person" else ""


def is_rank(word: str) -> bool:
    """Tell whether a word is a short title: "Sen."."""
    return word.casefold().rstrip(".") in RANKS


def is_title(word: str) -> bool:
    """Tell whether a word before a name is a title or role, not a part of the name."""
    return bool(gender_of_title(word) or (role_in_title(word) and not gender_of_first_name(word)))
