"""The style sheet of articles on a page, with the colours of the program's themes."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from annotator.resources_folder import resource

# The names of colours in a theme, and the properties of the style sheet that hold them.
_COLOURS = {
    "paper": "paper", "base": "base", "text": "text", "muted": "muted", "line": "line", "accent": "accent",
    **{f"{kind}.{part}": f"{kind.replace('_', '-')}-{part}" for kind, parts in (
        ("quotation", ("content", "cue", "source", "edge")), ("suggestion", ("content", "edge")),
        ("claim", ("content", "edge")),
    ) for part in parts},
    **{f"{part}.{group}": f"{part}-{group.replace('_', '-')}" for part in ("entity", "sign")
       for group in ("person", "organisation", "place", "time_number", "other")},
}  # fmt: skip


def style_sheet(scope: str = ":root") -> str:
    """Return the style sheet; `scope` selects what holds its colours.

    Dark colours are for dark screens only: paper is always light.
    """
    dark = f"@media screen and (prefers-color-scheme: dark) {{ {_properties(scope, 'dark')} }}"
    return f"{_properties(scope, 'light')}\n{dark}\n{rules('article')}"


def rules(name: str) -> str:
    """Return the rules of a style sheet that comes with the program."""
    return resource("styles", f"{name}.css").read_text(encoding="utf-8")


def _properties(scope: str, theme: str) -> str:
    values = " ".join(f"--{name}: {colour_of(theme, colour)};" for colour, name in _COLOURS.items())
    return f"{scope} {{ color-scheme: {theme}; {values} }}"


def colour_of(theme: str, name: str) -> str:
    """Return a colour of a theme by its name; nested names have a dot."""
    value: Any = _theme(theme)
    for part in name.split("."):
        value = value[part]
    return str(value)


@cache
def _theme(name: str) -> dict[str, Any]:
    theme: dict[str, Any] = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    return theme
