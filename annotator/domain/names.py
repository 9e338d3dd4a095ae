"""Names as documents write them: their words without titles, and how two of them can be the same person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.text_search import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

Words = tuple[str, ...]

_ARTICLES = frozenset({"the", "a", "an"})
MEN, WOMEN = frozenset({"mr", "sir", "lord"}), frozenset({"mrs", "ms", "miss", "lady", "dame"})
# Words before a name that say what somebody is, and "jr" behind it.
TITLES = MEN | WOMEN | {
    "dr", "prof", "professor", "rev", "reverend", "fr", "father", "sister", "pope", "king", "queen", "prince",
    "princess", "president", "vice", "prime", "minister", "premier", "chancellor", "secretary", "mayor",
    "governor", "gov", "senator", "sen", "representative", "rep", "congressman", "congresswoman", "judge",
    "councillor", "justice", "attorney", "ambassador", "general", "gen", "colonel", "col", "major", "maj",
    "captain", "capt", "lieutenant", "lt", "sergeant", "sgt", "admiral", "detective", "inspector", "chief",
    "former", "ex-president", "jr", "sr", "mp", "qc", "kc",
}  # fmt: skip
_SIGNS = ",;:()\"'"


@dataclass(frozen=True)
class Name:
    """A name taken apart.

    Attributes
    ----------
    written: as it was found.
    whole: its words, folded, without articles, "'s" and signs. Initials are words ("J.K. Rowling" has three).
    bare: those without titles; what consists of titles only keeps them.
    sex: "m" or "f" where a title says so, else "".
    """

    written: str
    whole: Words
    bare: Words
    sex: str

    @property
    def joined(self) -> str:
        """Return the bare words as one string."""
        return " ".join(self.bare)


def read_name(written: str) -> Name:
    """Take a name apart."""
    plain = written.casefold() if written.isascii() else folded(written)
    words = [word.strip(_SIGNS).removesuffix("'s").strip(_SIGNS) for word in plain.split()]
    whole = tuple(part for word in words for part in word.split(".") if part and part not in _ARTICLES)
    bare = tuple(word for word in whole if word not in TITLES)
    sex = (
        "" if bare == whole else "m" if MEN.intersection(whole) else "f" if WOMEN.intersection(whole) else ""
    )
    return Name(written, whole, bare or whole, sex)


def initials(words: Sequence[str]) -> str:
    """Return the first letters of words, without those that acronyms leave out."""
    return "".join(word[0] for word in words if word not in ("of", "for", "and", "&", "in", "on", "de"))
