"""What the program is installed with, and what each distribution says of its licence."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, distribution
from typing import TYPE_CHECKING, Any

from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

PROGRAM = "quote-claim-annotator"
EXTRAS = ("formats",)  # what the frozen program holds, too
_LICENCE_FILE = re.compile(r"(^|[/_-])(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


class UnknownLicence(Exception):
    """Say which distribution has a licence that nobody has allowed."""


def normal(name: str) -> str:
    """Return the name of a distribution as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def shipped() -> list[Distribution]:
    """Return the program's dependencies and theirs, sorted by name."""
    found: dict[str, Distribution] = {}
    waiting = [Requirement(f"{PROGRAM}[{','.join(EXTRAS)}]")]
    seen: set[str] = set()
    while waiting:
        wanted = waiting.pop()
        if str(wanted) in seen:
            continue
        seen.add(str(wanted))
        found[normal(wanted.name)] = asked = distribution(wanted.name)
        waiting += requirements(asked, wanted.extras)
    return [found[name] for name in sorted(found) if name != PROGRAM]


def requirements(asked: Distribution, extras: Collection[str]) -> Iterator[Requirement]:
    """Yield what a distribution with some extras needs on this system."""
    for line in asked.requires or []:
        needed = Requirement(line)
        marker = needed.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield needed


def licence_of(found: Distribution, decisions: Mapping[str, Any]) -> str:
    """Return the licence of a distribution as an expression of SPDX.

    Raises
    ------
    UnknownLicence: it says none that is allowed, and nobody has read it.
    """
    name, metadata = normal(found.metadata["Name"]), found.metadata
    classifiers = [line.rsplit(" :: ", 1)[-1] for line in metadata.get_all("Classifier") or []]
    said = [
        decisions["read"].get(name),
        metadata.get("License-Expression"),
        metadata.get("License"),
        *(decisions["said_by_classifier"].get(classifier) for classifier in classifiers),
    ]
    for expression in filter(None, said):
        if is_allowed(expression, decisions["allowed"]):
            return str(expression)
    raise UnknownLicence(
        f"{name} {found.version} has no licence that may be shipped (it says: {list(filter(None, said))})."
        " Read it, then enter it in packaging/licences/decisions.toml."
    )


def is_allowed(expression: str, allowed: Collection[str]) -> bool:
    """Tell whether an expression of SPDX leaves a choice of allowed licences alone."""
    words = re.findall(r"[()]|[^\s()]+", expression)
    try:
        return _alternatives(words, allowed) and not words
    except IndexError:  # no expression, but words about one
        return False


def _alternatives(words: list[str], allowed: Collection[str]) -> bool:
    value = _together(words, allowed)
    while words and words[0] == "OR":
        words.pop(0)
        value |= _together(words, allowed)
    return value


def _together(words: list[str], allowed: Collection[str]) -> bool:
    value = _single(words, allowed)
    while words and words[0] == "AND":
        words.pop(0)
        value &= _single(words, allowed)
    return value


def _single(words: list[str], allowed: Collection[str]) -> bool:
    word = words.pop(0)
    if word == "(":
        value = _alternatives(words, allowed)
        words.pop(0)
        return value
    if words[:1] == ["WITH"]:
        word = f"{word} {words.pop(0)} {words.pop(0)}"
    return word in allowed


def texts_of(found: Distribution) -> list[str]:
    """Return the licence files that a distribution brings."""
    files = [path for path in found.files or [] if ".dist-info/" in path.as_posix()]
    chosen = [path for path in files if "/licenses/" in path.as_posix() or _LICENCE_FILE.search(path.name)]
    return [path.locate().read_text(encoding="utf-8", errors="replace") for path in sorted(chosen)]
