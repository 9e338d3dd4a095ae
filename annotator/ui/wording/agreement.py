"""Agreement in words, as the language in force writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.agreement.statistics import STATISTICS
from annotator.domain.translation import labelled, number, tr
from annotator.project.teams.agreement.words import statistic_name, thing, whose

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook
    from annotator.project.teams.agreement.rows import AgreementRow

_NOTHING = "–"
_DECIMALS = 2
_DOUBT = "?"  # behind a value with a remark


def name_of(codebook: Codebook, row: AgreementRow) -> str:
    """Return the name of a measure: what is compared, and how."""
    return f"{thing(codebook, row.role, row.label)} · {statistic_name(row.measure)}"


def cell_words(row: AgreementRow | None) -> str:
    """Return a value as a cell shows it; a question mark says that there is a remark."""
    if row is None or row.value is None:
        return _NOTHING
    value = number(row.value, _DECIMALS)
    return f"{value} {_DOUBT}" if row.remark else value


def row_words(codebook: Codebook, row: AgreementRow) -> str:
    """Return all that is told of a value."""
    parts = [labelled(name_of(codebook, row), whose(row.annotators))]
    if row.value is not None:
        value = number(row.value, _DECIMALS)
        if row.low is not None and row.high is not None:
            low, high = number(row.low, _DECIMALS), number(row.high, _DECIMALS)
            value = tr("{value} (interval of 95%: {low} to {high})", value=value, low=low, high=high)
        parts.append(value)
    parts.append(tr("{n} case|{n} cases", row.n))
    parts.append(tr("{n} document|{n} documents", row.documents))
    if row.remark:
        parts.append(tr(row.remark))
    if source := STATISTICS[row.measure].source:
        parts.append(tr(source))
    return " · ".join(parts)
