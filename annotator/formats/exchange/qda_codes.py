"""The codes of a REFI-QDA project: what annotations are called in it, as a tree of two levels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.kinds import CLAIM as CLAIM_KIND
from annotator.domain.kinds import QUOTATION
from annotator.domain.quotation import TYPES
from annotator.formats.exchange.stand_off import NOTE, for_xml, identifier, lists_of_words
from annotator.formats.exchange.xml_pieces import element, start_tag, text
from annotator.formats.labelled.qda_own import CLAIM_BRANCH, ENTITY_BRANCH, ROLE_BRANCH, SPEAKER_BRANCH
from annotator.formats.output.features import is_short_answer
from annotator.formats.output.labels import label_of_role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.codebook import Codebook
    from annotator.formats.labelled.labelled_text import Label


@dataclass
class _Code:
    """A code with the codes in it.

    Attributes
    ----------
    about: explains it to people.
    """

    guid: str
    name: str
    about: str = ""
    codes: dict[str, _Code] = field(default_factory=dict)


class Codes:
    """The codes of a project: those of the codebook, and others as they come.

    Each name stands once in the whole tree, since some programs know codes by their names alone.
    """

    def __init__(self, project: str, codebook: Codebook) -> None:
        self._project = project
        self._branches: dict[str, _Code] = {}
        self._names: set[str] = set()
        # Branches come first, so that their names stay as they are.
        for branch in (ROLE_BRANCH, CLAIM_BRANCH, ENTITY_BRANCH, SPEAKER_BRANCH, "type"):
            self._branch(branch)
        for kind in (QUOTATION, CLAIM_KIND):
            for attribute in kind.attributes(codebook):
                self._branch(attribute.id, attribute.label)
        for role in QUOTATION.roles(codebook):
            self.guid(ROLE_BRANCH, label_of_role(role.id), _about(role.label, role.definition))
        for claim_type in codebook.claim_types:
            self.guid(CLAIM_BRANCH, claim_type.id, _about(claim_type.label, claim_type.definition))
        for entity_type in codebook.entity_types:
            self.guid(ENTITY_BRANCH, entity_type.id, _about(entity_type.label, entity_type.definition))
        for name in TYPES:
            self.guid("type", name)
        for kind in (QUOTATION, CLAIM_KIND):
            for attribute in kind.attributes(codebook):
                for value in attribute.values:
                    self.guid(attribute.id, value.id, _about(value.label, value.definition))

    def guid(self, branch: str, name: str, about: str = "", id: str = "") -> str:
        """Return the GUID of a code in a branch; `id` tells it from others of its name."""
        codes = self._branch(branch).codes
        key = id or name
        if key not in codes:
            guid = str(identifier(self._project, "code", branch, key))
            codes[key] = _Code(guid, self._unique(name, branch), about)
        return codes[key].guid

    def of(self, label: Label) -> Iterator[str]:
        """Yield the GUIDs of the codes of a label: first what it is, then its types and attributes."""
        # Labels with words are entities.
        if label.words:
            yield self.guid(ENTITY_BRANCH, label.label)
        elif label.label == CLAIM_BRANCH:
            yield self._branch(CLAIM_BRANCH).guid
        else:
            yield self.guid(ROLE_BRANCH, label.label)
        for attribute, values in lists_of_words(label.attributes).items():
            for value in dict.fromkeys(values):
                if attribute == "types":
                    yield self.guid(CLAIM_BRANCH, value)
                elif attribute not in (NOTE, SPEAKER_BRANCH) and is_short_answer(attribute, value):
                    yield self.guid(attribute, value)

    def pieces(self) -> Iterator[str]:
        """Yield the codebook as XML."""
        yield "<CodeBook><Codes>\n"
        for branch in self._branches.values():
            if not branch.codes and branch.name != CLAIM_BRANCH:
                continue
            is_codable = "true" if branch.name == CLAIM_BRANCH else "false"
            yield start_tag("Code", {"guid": branch.guid, "name": branch.name, "isCodable": is_codable})
            yield _description(branch.about)
            for code in branch.codes.values():
                values = {"guid": code.guid, "name": code.name, "isCodable": "true"}
                yield f"\n{element('Code', values, _description(code.about))}"
            yield "\n</Code>\n"
        yield "</Codes></CodeBook>\n"

    def _branch(self, name: str, about: str = "") -> _Code:
        if name not in self._branches:
            guid = str(identifier(self._project, "branch", name))
            self._branches[name] = _Code(guid, self._unique(name, name), about)
        return self._branches[name]

    def _unique(self, name: str, branch: str) -> str:
        plain = for_xml(name).strip() or "_"
        unique, number = plain, 1
        while unique in self._names:
            unique = (
                f"{plain} ({for_xml(branch)})" if number == 1 else f"{plain} ({for_xml(branch)} {number})"
            )
            number += 1
        self._names.add(unique)
        return unique


def _about(label: str, definition: str) -> str:
    return f"{label}: {definition}" if definition else label


def _description(about: str) -> str:
    return element("Description", content=text(about)) if about else ""
