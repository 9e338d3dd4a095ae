"""Rows as pandas frames, where pandas is installed."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pandas import DataFrame

_ATTRIBUTES = "attributes"


def frame(row_type: type, rows: Iterable[Any], attributes: Sequence[str] = ()) -> DataFrame:
    """Return a frame with a column for each field of the rows, and for each attribute.

    Attributes that no codebook declares stand behind the declared ones. One that is called like a field has
    an underscore behind its name.

    Raises
    ------
    InputError: pandas is not installed.
    """
    try:
        import pandas
    except ImportError as error:
        raise InputError(
            "Frames need pandas, which is not installed.", "Install it: pip install pandas"
        ) from error
    names = [each.name for each in fields(row_type) if each.name != _ATTRIBUTES]
    plain = list(rows)
    columns: dict[str, list[Any]] = {name: [getattr(row, name) for row in plain] for name in names}
    if any(each.name == _ATTRIBUTES for each in fields(row_type)):
        found = (id for row in plain for id in row.attributes)
        for id in dict.fromkeys((*attributes, *found)):
            name = f"{id}_" if id in names else id
            columns[name] = [row.attributes.get(id, "") for row in plain]
    return pandas.DataFrame(columns)
