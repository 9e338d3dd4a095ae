"""What a codebook knows: acts add no claim types, roles and values of attributes that it does not have.

An import keeps those of other codebooks; acts leave them where they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.claim import Claim
from annotator.domain.errors import InputError
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Kind
    from annotator.domain.quotation import Quotation


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
            tr("The codebook has no claim type"),
            (type for type in after.types if type not in types_before),
            known,
        )
    for role in dict(after.places()):
        if before is None or not before.spans(role):
            _refuse(tr("A {id} has no role", id=kind.id), [role], _roles(codebook, kind))
    declared = {attribute.id: attribute for attribute in kind.attributes(codebook)}
    values_before = before.attributes if before else {}
    for id, value in after.attributes.items():
        if id in values_before and values_before[id] == value:
            continue
        if id not in values_before:
            _refuse(tr("A {id} has no attribute", id=kind.id), [id], list(declared))
        if id in declared and declared[id].values:
            _refuse(
                tr("“{id}” has no value", id=id), [str(value)], [known.id for known in declared[id].values]
            )


def refuse_role(codebook: Codebook, annotation: Quotation | Claim, role: str) -> None:
    """Refuse a role that annotations of a kind do not have, unless this one has spans of it.

    Raises
    ------
    InputError: the message names the role, the remedy those that there are.
    """
    if not annotation.spans(role):
        _refuse(tr("A {id} has no role", id=annotation.kind.id), [role], _roles(codebook, annotation.kind))


def _roles(codebook: Codebook, kind: Kind) -> list[str]:
    return [role.id for role in kind.roles(codebook)]


def _refuse(what: str, words: Iterable[str], known: list[str]) -> None:
    for word in words:
        if word not in known:
            raise InputError(f"{what} “{word}”.", tr("There are: {names}.", names=", ".join(known) or "none"))
