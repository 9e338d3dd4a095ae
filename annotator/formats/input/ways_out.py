"""Ways out for files that cannot be read, by their endings and contents."""

from __future__ import annotations

import json
import re
import shlex
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_LINES = 'Write each article as one line of a .jsonl file with a "text"'
_AS_TEXT = "Save its text as .txt, in UTF-8"
_UNPACK = "Unpack it, and import the files in it."
_LABELLED = f"{_AS_TEXT}; its labels cannot be read."
# By the ending of a file.
WAYS_OUT = {
    ".html": f"{_AS_TEXT} (for instance with trafilatura).",
    ".htm": f"{_AS_TEXT} (for instance with trafilatura).",
    ".md": "Rename it to .txt.", ".markdown": "Rename it to .txt.",
    ".docx": f"{_AS_TEXT}.", ".doc": f"{_AS_TEXT}.", ".odt": f"{_AS_TEXT}.", ".rtf": f"{_AS_TEXT}.",
    ".pdf": f"{_AS_TEXT} (pdftotext FILE).",
    ".csv": f"{_LINES}.", ".tsv": f"{_LINES}.", ".xlsx": f"{_LINES}.", ".parquet": f"{_LINES}.",
    ".xml": f"{_AS_TEXT}.", ".epub": f"{_AS_TEXT}.",
    ".zst": _UNPACK, ".7z": _UNPACK, ".rar": _UNPACK,
    ".ann": "Import the .txt file beside it; its labels cannot be read.",
    ".conll": _LABELLED, ".conllu": _LABELLED, ".xmi": _LABELLED,
    ".qca": "A project is opened, not imported.",
}  # fmt: skip

_LARGEST_JSON = 16 * 1024 * 1024  # the most bytes that are read to find the way out
# The names of an article's text in other tools.
_TEXTS = ("text", "content", "body", "articleBody", "maintext", "full_text", "fulltext", "article")
_NAME = re.compile("[A-Za-z_][A-Za-z0-9_]*")


def way_out_of_json(path: Path) -> str:
    """Return the way out, with a command, for a file of JSON that is not one object per line."""
    try:
        # A larger value is cut and then not JSON.
        with path.open("rb") as stream:
            value = json.loads(stream.read(_LARGEST_JSON))
    except (OSError, ValueError, RecursionError):
        value = []
    name = shlex.quote(path.name)
    return f"{_LINES}: jq -c {shlex.quote(_filter(value))} {name} > {shlex.quote(path.stem + '.jsonl')}"


def way_out_of_line(line: dict[str, Any]) -> str:
    """Return the way out for a line without "text"."""
    if name := next((name for name in _TEXTS if isinstance(line.get(name), str)), ""):
        return f'Call the field "{name}" "text".'
    for name, inner in line.items():
        if isinstance(inner, dict) and isinstance(inner.get("text"), str) and _NAME.fullmatch(name):
            return f'Its "{name}" has one: jq -c .{name} FILE'
    return 'Each line must be like {"text": "..."}.'


def _filter(value: Any) -> str:
    """Return the jq filter that yields the objects with a text."""
    path, item = ".", value
    if isinstance(value, dict) and not isinstance(value.get("text"), str):
        for name, inner in value.items():
            if _is_list_of_objects(inner) and _NAME.fullmatch(name):
                path, item = f".{name}", inner
                break
    if isinstance(item, list):
        path, item = f"{path}[]", item[0] if item else {}
    if not isinstance(item, dict) or isinstance(item.get("text"), str):
        return path
    for name, inner in item.items():
        if isinstance(inner, dict) and isinstance(inner.get("text"), str) and _NAME.fullmatch(name):
            return f"{path} | .{name}"
    if name := next((name for name in _TEXTS if isinstance(item.get(name), str)), ""):
        return f"{path} | .text = .{name}"
    return path


def _is_list_of_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)
