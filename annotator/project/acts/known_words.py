"""The words of a codebook: acts add no claim types, roles and values of attributes that it does not have.

An import keeps those of other codebooks; acts leave them where they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.claim import Claim
from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Kind
    from annotator.domain.quotation import Quotation

_NO_CLAIM_TYPE = mark("The codebook has no claim type “{word}”.")
_NO_ROLE = {
    "quotation": mark("A quotation has no role “{word}”."),
    "claim": mark("A claim has no role “{word}”."),
}
_NO_ATTRIBUTE = {
    "quotation": mark("A quotation has no attribute “{word}”."),
    "claim": mark("A claim has no attribute “{word}”."),
}


def refuse_unknown(
    codebook: Codebook, after: Quotation | Claim, before: Quotation | Claim | None = None
) -> None:
    """Refuse what an act would add to an annotation and the codebook does not know.

    Raises
    ------
    InputError: the message names it, the remedy what the codebook has.
    """
    kind = after.kind
    if isinstance(after, Claim):
        types_before = before.types if isinstance(before, Claim) else ()
        known = [type.id for type in codebook.claim_types]
        _refuse(
            _NO_CLAIM_TYPE,
            (type for type in after.types if type not in types_before),
            known,
        )
    for role in dict(after.places()):
        if before is None or not before.spans(role):
            _refuse(_NO_ROLE[kind.id], [role], _roles(codebook, kind))
    declared = {attribute.id: attribute for attribute in kind.attributes(codebook)}
    values_before = before.attributes if before else {}
    for id, value in after.attributes.items():
        if id in values_before and values_before[id] == value:
            continue
        if id not in values_before:
            _refuse(_NO_ATTRIBUTE[kind.id], [id], list(declared))
        if id in declared:
            declared[id].read(str(value))


def refuse_role(codebook: Codebook, annotation: Quotation | Claim, role: str) -> None:
    """Refuse a role that annotations of a kind do not have, unless this one has spans of it.

    Raises
    ------
    InputError: the message names the role, the remedy those that there are.
    """
    if not annotation.spans(role):
        _refuse(_NO_ROLE[annotation.kind.id], [role], _roles(codebook, annotation.kind))


def _roles(codebook: Codebook, kind: Kind) -> list[str]:
    return [role.id for role in kind.roles(codebook)]


def _refuse(text: str, words: Iterable[str], known: list[str]) -> None:
    for word in words:
        if word not in known:
            there = tr("There are: {names}.", names=", ".join(known)) if known else tr("There are: none.")
            raise InputError(tr(text, word=word), there)
