"""Files of settings of this computer that belong to no window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.output_file import complete_file

if TYPE_CHECKING:
    from pathlib import Path


def write_settings_file(path: Path, plain: dict[str, Any]) -> None:
    """Write an object of settings as JSON; the file has its name when it is whole.

    Raises
    ------
    InputError: the file cannot be written; it is as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with complete_file(path) as out:
            out.write(json.dumps(plain).encode())
    except OSError as error:
        raise InputError(
            tr(
                "{path} cannot be written: {reason}; the setting is as it was.",
                path=path,
                reason=reason(error),
            ),
            remedy(error, tr("try again")),
        ) from error
