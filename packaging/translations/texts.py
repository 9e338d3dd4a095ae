"""The texts of the program: the literals that its code hands to `tr` and `mark`."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FUNCTIONS = ("tr", "mark")
_CALL = re.compile(rf"\b(?:{'|'.join(_FUNCTIONS)})\s*\(")
BETWEEN_FORMS = "|"


class NoLiteral(Exception):
    """A text is put together in code, so that no translator can see it."""


@dataclass
class Text:
    """A text with its note, and the modules that show it."""

    words: str
    note: str
    places: list[str] = field(default_factory=list)

    @property
    def is_counted(self) -> bool:
        """Tell whether it has forms for one and many."""
        return BETWEEN_FORMS in self.words


def texts_of(folder: Path) -> list[Text]:
    """Return the texts of all modules below a folder, by module and place, each once.

    Raises
    ------
    NoLiteral: a call has no literal text; module and line are named.
    """
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(folder.rglob("*.py")):
        place = path.relative_to(folder).as_posix()
        for words, note in _calls(path, place):
            text = found.setdefault((words, note), Text(words, note))
            if place not in text.places:
                text.places.append(place)
    return list(found.values())


def _calls(path: Path, place: str) -> Iterator[tuple[str, str]]:
    source = path.read_text(encoding="utf-8")
    if not _CALL.search(source):
        return  # parsing takes most of the time
    for node in ast.walk(ast.parse(source)):
        if not (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS
        ):
            continue
        first = node.args[0] if node.args else None
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value, _note(node, place)
        elif node.func.id == "mark" or isinstance(first, ast.JoinedStr | ast.BinOp):
            raise NoLiteral(f"{place}:{node.lineno}: the text is not a literal")
        # A name: the text of a table, which `mark` names there.


def _note(node: ast.Call, place: str) -> str:
    given: list[ast.expr] = [word.value for word in node.keywords if word.arg == "note"]
    if isinstance(node.func, ast.Name) and node.func.id == "mark":
        given += node.args[1:2]
    if not given:
        return ""
    if isinstance(given[0], ast.Constant) and isinstance(given[0].value, str):
        return given[0].value
    raise NoLiteral(f"{place}:{node.lineno}: the note is not a literal")
