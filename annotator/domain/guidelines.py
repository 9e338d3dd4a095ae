"""Guidelines for annotators, with the codebook's definitions of its types."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.domain.codebook import Codebook

# The most characters shown of a project file's guidelines: a longer text is no guideline.
_LONGEST = 300_000
_SIGN = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~&])")


_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_ANY_HEADING = re.compile(r"(#{1,6}) +\S")


@dataclass(frozen=True)
class Guidelines:
    """The general guidelines in a language, as Markdown.

    Attributes
    ----------
    headings: those of the sections, by the English ones, by which code knows the sections.
    """

    text: str
    headings: Mapping[str, str] = field(default_factory=dict)

    def heading(self, english: str) -> str:
        """Return the heading of a section; one that the guidelines do not have stays as it is."""
        return self.headings.get(english, english)


def translated_guidelines(text: str, english: str) -> Guidelines:
    """Return guidelines with their headings beside the English ones; both texts have the same sections."""
    return Guidelines(text, dict(zip(_HEADING.findall(english), _HEADING.findall(text), strict=True)))


def guidelines_text(codebook: Codebook, general: Guidelines) -> str:
    """Return the guidelines of a codebook as Markdown: its own, else the general ones."""
    own_text = codebook.body.get("guidelines")
    if isinstance(own_text, str) and own_text.strip():
        text = own_text[:_LONGEST]
    elif codebook.name == "default":
        text = general.text
    else:
        # That section describes other types than the codebook's.
        text = _without_section(general.text, general.heading("Claim types"))
    return "\n\n".join((text.strip(), *_claim_types(codebook), *_entity_types(codebook))) + "\n"


def section_of(text: str, headings: Iterable[str]) -> str:
    """Return the section of guidelines with the first of these headings that they have, with its heading.

    It ends before the next heading of its level or a higher one; the whole text if there is no such section.
    """
    lines = text.splitlines()
    found = ((number, _ANY_HEADING.match(line)) for number, line in enumerate(lines))
    levels = {number: len(heading[1]) for number, heading in found if heading}
    folded = {lines[number].lstrip("#").strip().casefold(): number for number in reversed(levels)}
    start = next((folded[key] for heading in headings if (key := heading.casefold()) in folded), None)
    if start is None:
        return text
    ends = (number for number, level in levels.items() if number > start and level <= levels[start])
    return "\n".join(lines[start : min(ends, default=len(lines))])


def _claim_types(codebook: Codebook) -> list[str]:
    parts = [f"## {tr('Claim types, defined')}"]
    for kind in codebook.claim_types:
        parts += [f"### {_plain(kind.label)}", _plain(kind.definition)]
        parts += _example(kind.example)
        parts += [tr("*Not:* {example}", example=_plain(kind.near_miss))] if kind.near_miss else []
    return parts if codebook.claim_types else []


def _entity_types(codebook: Codebook) -> list[str]:
    parts = [f"## {tr('Entity types, defined')}"]
    for kind in codebook.entity_types:
        parts += [f"### {_plain(kind.label)}", _plain(kind.definition)]
        parts += _example(kind.example)
    return parts if codebook.entity_types else []


def _example(words: str) -> list[str]:
    return [tr("*For example:* {example}", example=_plain(words))] if words else []


def _plain(words: str) -> str:
    """Return words on one line with the signs of Markdown escaped."""
    return _SIGN.sub(r"\\\1", " ".join(words.split()))


def _without_section(text: str, heading: str) -> str:
    return re.sub(rf"^## {re.escape(heading)}\n.*?(?=^## |\Z)", "", text, flags=re.MULTILINE | re.DOTALL)
