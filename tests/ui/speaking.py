"""A language in which each text of the program has a sign, to tell them from what people have written."""

from __future__ import annotations

from annotator.domain.translation import Language

BEGIN = "⟦"


def _signed(text: str, note: str, n: int | None) -> str:
    return "|".join(f"{BEGIN}{form}⟧" for form in text.split("|")) if n is not None else f"{BEGIN}{text}⟧"


SIGNED = Language("de", _signed, ".", ",", "{} %")
