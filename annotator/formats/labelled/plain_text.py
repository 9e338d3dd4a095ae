"""The plain text that labels of another file refer to: each character counts, line ends, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.encodings import codec_named, encoding_by_mark, refuse_no_text

if TYPE_CHECKING:
    from annotator.formats.input.choices import Choices


def plain_text(data: bytes, choices: Choices, name: str) -> str:
    """Return the text of bytes in UTF-8, in the encoding of their mark, or in the chosen encoding.

    Raises
    ------
    InputError: they are not in that encoding; the message names the file and the first bad byte.
    """
    refuse_no_text(data)
    encoding = codec_named(choices.encoding) if choices.encoding else encoding_by_mark(data) or "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            tr(
                "{name} is not {encoding}: byte {byte} is 0x{value}.",
                name=name,
                encoding=encoding.upper(),
                byte=str(error.start),
                value=f"{data[error.start]:02x}",
            ),
            tr("Choose its encoding, or save it again as UTF-8."),
        ) from error
    if "\0" in text:
        raise InputError(tr("{name} is a binary file, not a text.", name=name), tr("Give its text file."))
    return text
