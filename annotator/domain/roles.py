"""Roles of a quotation's spans: content, cue, source, and those that a codebook declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.span import Span, Spans, extent_of


@dataclass(frozen=True)
class Role:
    """A role that spans have in a quotation.

    Attributes
    ----------
    id: names the spans in files ("addressee").
    label: names the role to people.
    most: the number of its spans that a quotation should have at most; None: any number.
    definition: guidance for annotators.
    """

    id: str
    label: str
    most: int | None = 1
    definition: str = ""


CONTENT = Role("content", "Content", most=None)
CUE = Role("cue", "Cue")
SOURCE = Role("source", "Source")
# Every quotation has these; a codebook may declare further ones.
BUILT_IN: tuple[Role, ...] = (CONTENT, CUE, SOURCE)
BUILT_IN_IDS = frozenset(role.id for role in BUILT_IN)

RoleSpans = Mapping[str, Spans]


def by_role(content: Spans, cue: Spans = (), source: Spans = (), **further: Spans) -> dict[str, Spans]:
    """Return spans by the ids of their roles, without the roles that have none."""
    given = {"content": content, "cue": cue, "source": source, **further}
    return {role: spans for role, spans in given.items() if spans}


def with_role(roles: RoleSpans, role: str, spans: Spans) -> dict[str, Spans]:
    """Return spans by role with other spans of one role; no spans take the role away."""
    return by_role(**{"content": (), **roles, role: spans})


def extent_of_roles(roles: RoleSpans) -> Span:
    """Return the smallest span that holds the spans of all roles."""
    return extent_of(*roles.values())
