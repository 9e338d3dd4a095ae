"""Roles of a quotation's spans: content, cue, source, and those that a codebook declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.span import Span, Spans, extent_of
from annotator.domain.translation import mark


@dataclass(frozen=True)
class Role:
    """A role of spans in a quotation.

    Attributes
    ----------
    id: names the spans in files ("addressee").
    label: names the role to people.
    most: the most spans that a quotation should have of the role; None: any number.
    definition: guidance for annotators.
    """

    id: str
    label: str
    most: int | None = 1
    definition: str = ""


CONTENT = Role("content", mark("Content"), most=None)
CUE = Role("cue", mark("Cue"))
SOURCE = Role("source", mark("Source"))
# Every quotation has these; a codebook may declare further ones.
BUILT_IN: tuple[Role, ...] = (CONTENT, CUE, SOURCE)
BUILT_IN_IDS = frozenset(role.id for role in BUILT_IN)

RoleSpans = Mapping[str, Spans]


def by_role(content: Spans, cue: Spans = (), source: Spans = (), **further: Spans) -> dict[str, Spans]:
    """Return spans by the ids of their roles, without roles that have no spans."""
    all_spans = {"content": content, "cue": cue, "source": source, **further}
    return {role: spans for role, spans in all_spans.items() if spans}


def with_role(roles: RoleSpans, role: str, spans: Spans) -> dict[str, Spans]:
    """Return spans by role with the spans of one role replaced; no spans remove the role."""
    return by_role(**{"content": (), **roles, role: spans})


def extent_of_roles(roles: RoleSpans) -> Span:
    """Return the smallest span that holds the spans of all roles."""
    return extent_of(*roles.values())
