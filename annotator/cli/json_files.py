"""Files of JSON that commands read: codebooks, plans of imports."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.system_errors import reason, remedy
from annotator.formats.input.json_faults import json_fault

if TYPE_CHECKING:
    from pathlib import Path


def json_object_of(file: Path, noun: str) -> dict[str, Any]:
    """Return the object that a file of JSON holds; `noun` says what it is to be: "codebook".

    Raises
    ------
    InputError: it cannot be read, or is no JSON in UTF-8; nothing was changed.
    """
    try:
        body = json.loads(file.read_bytes())
    except OSError as error:
        raise InputError(
            f"{file} cannot be read: {reason(error)}.", remedy(error, "choose another file")
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{file} is no {noun}: it is not UTF-8.", "Save it again as UTF-8.") from error
    except ValueError as error:
        message = f"{file} is no {noun}: {json_fault(error)}."
        raise InputError(message, "Mend it there, or choose another file.") from error
    except RecursionError as error:
        raise InputError(f"{file} is no {noun}: it is nested too deeply.", "Choose another file.") from error
    if not isinstance(body, dict):
        raise InputError(f"{file} is no {noun}: it is not a JSON object.", "Choose another file.")
    return body
