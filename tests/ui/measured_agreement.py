"""What the command measures, for windows that show it without a command."""

from __future__ import annotations

from typing import Any

from annotator.project.teams.agreement.rows import FEW_CASES, ONE_ANSWER, AgreementRow, Difference

_MEASURES = (
    ("f1_exact", "quotation", "", 0.5),
    ("f1_overlap", "quotation", "marked", 0.9),
    ("gamma_types", "quotation", "", 0.71),
    ("alpha_unitizing", "content", "", 0.82),
    ("same", "source", "", 0.75),
    ("alpha_nominal", "claim attribute", "check_worthy", None),
    ("kappa", "claim type", "quantity", 0.31),
    ("f1_exact", "entity", "PERSON", 1.0),
)


def measured(*names: str, part: str = "") -> list[dict[str, Any]]:
    """Return rows of all together, a third annotator included, and of the first pair."""
    first, second, *_ = names
    rows = []
    for annotators in ((first, second, "cy"), (first, second)):
        for measure, role, label, value in _MEASURES:
            is_told = value is not None and measure != "kappa"
            low, high = (
                (value - 0.1, min(1.0, value + 0.1)) if is_told and value is not None else (None, None)
            )
            remark = ONE_ANSWER if value is None else FEW_CASES if measure == "kappa" else ""
            row = AgreementRow(measure, role, label, annotators, value, low, high, 40, 6, remark, part)
            rows.append(row.to_plain())
    return rows


def differing(*names: str) -> list[dict[str, Any]]:
    """Return two places where the annotators differ."""
    first, second, *_ = names
    return [
        Difference(
            1, "a1", f"Article {start}", start, start + 5, "before ", "words", " after",
            {first: "annotated", second: "not annotated"},
        ).to_plain()
        for start in (0, 20)
    ]  # fmt: skip
