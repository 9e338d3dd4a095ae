"""Conditions of a list that can never hold: those of the other kind, and labels that nothing has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.annotation_query import OF_KIND
from annotator.domain.errors import InputError
from annotator.domain.kinds import KINDS
from annotator.domain.recoding import Label
from annotator.store.label_usage import usage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.annotation_query import AnnotationQuery, ListedKind
    from annotator.project import Project


def refuse_idle(query: AnnotationQuery) -> None:
    """Refuse a condition that annotations of the query's kind cannot meet.

    Raises
    ------
    InputError: the message names it.
    """
    other: ListedKind = "claim" if query.kind == "quotation" else "quotation"
    for name in query.conditions():
        if name in OF_KIND[other] and name not in OF_KIND[query.kind]:
            raise InputError(
                f"“{name}” is a condition of {other}s, and {query.kind}s are listed.",
                f"Leave it out, or give --kind {other}.",
            )


def refuse_unknown(project: Project, query: AnnotationQuery) -> None:
    """Refuse a claim type, an attribute or a value that neither the codebook nor an annotation has.

    Raises
    ------
    InputError: the message names it, the remedy what the codebook has.
    """
    if query.lists_suggestions:
        return  # these have the labels of all codebooks
    codebook, kind = project.codebook, query.kind
    if query.claim_type:
        types = (entry.id for entry in codebook.claim_types)
        _refuse(project, Label("claim type", query.claim_type), types, "The codebook has no claim type")
    if not query.attribute:
        return
    attributes = {attribute.id: attribute for attribute in KINDS[kind].attributes(codebook)}
    attribute = attributes.get(query.attribute)
    if attribute is None:
        other: ListedKind = "claim" if kind == "quotation" else "quotation"
        is_others = any(each.id == query.attribute for each in KINDS[other].attributes(codebook))
        remedy = f"{other.capitalize()}s have it: give --kind {other}." if is_others else ""
        label = Label("attribute", query.attribute, kind)
        _refuse(project, label, attributes, f"A {kind} has no attribute", remedy)
    elif query.value and not attribute.knows(query.value):
        label = Label("value", query.value, kind, attribute.id)
        _refuse(project, label, (value.id for value in attribute.values), f"“{attribute.id}” is never")


def _refuse(project: Project, label: Label, known: Iterable[str], words: str, remedy: str = "") -> None:
    """Refuse a label, unless it is known or annotations have it, which are all read."""
    there = list(known)
    if label.id not in there and not usage(project.database, label).total:
        raise InputError(f"{words} “{label.id}”.", remedy or f"There are: {', '.join(there) or 'none'}.")
