"""The plain text that labels of another file count in: its characters as they stand, line ends included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.formats.input.encodings import UTF_16_MARKS, refuse_no_text

if TYPE_CHECKING:
    from annotator.formats.input.choices import Choices


def plain_text(data: bytes, choices: Choices, name: str) -> str:
    """Return the text of bytes in UTF-8, UTF-16 with its mark, or the encoding that the user has chosen.

    Raises
    ------
    InputError: they are not in that encoding; the message names the file and the first bad byte.
    """
    refuse_no_text(data)
    encoding = choices.encoding or ("utf-16" if data.startswith(UTF_16_MARKS) else "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} is not {encoding.upper()}: byte {error.start} is 0x{data[error.start]:02x}.",
            "Choose its encoding, or save it again as UTF-8.",
        ) from error
    except LookupError as error:
        raise InputError(f"there is no encoding “{encoding}”.", "Choose another one.") from error
    if "\0" in text:
        raise InputError(f"{name} is a binary file, not a text.", "Give its text file.")
    return text
