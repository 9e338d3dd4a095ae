"""The conditions of a list of annotations across documents, and its orders."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, get_args

from annotator.domain.document_filter import CommentFilter, DocumentFilter

ListedKind = Literal["quotation", "claim"]
DecisionFilter = Literal["", "accepted", "edited", "rejected", "pending"]
TypeFilter = Literal["", "direct", "indirect", "mixed"]
# By what stands before or after the annotation, by name of the speaker, by day of publication, or as the
# documents stand in the project.
Order = Literal["document", "date", "speaker", "before", "after"]
ORDERS: tuple[Order, ...] = get_args(Order)


@dataclass(frozen=True)
class AnnotationQuery:
    """The conditions of a list of annotations across documents; all that are set must hold.

    Attributes
    ----------
    kind: "quotation" or "claim".
    annotator: whose annotations and decisions; "" for those of all.
    type: the type of quotations: "direct", "indirect" or "mixed".
    speaker: id of a speaker; of claims, of the claimant.
    claim_type, other_claim_type: ids of claim types that a claim has.
    attribute, value, undecided: an attribute with this id is recorded, with this value if one is set; its
        default is the value of annotations without one. Or, with `undecided`, none is recorded.
    cue: the reporting words, in any case of letters, or the base form of their verb: "say" also finds “said”.
    words: the annotation's content has each of them.
    rule: the rule of the suggestion behind the annotation.
    decision: what became of the suggestion; "rejected" and "pending" list suggestions instead of annotations.
    reason: why suggestions were rejected.
    score_from, score_until: the score of the suggestion behind, both included.
    note: whether it has a note.
    finding: the check has a finding of this kind for it that is not waived.
    comments: it has threads of comments: "open" ones, or "any".
    documents: the conditions on its document. Those on layers hold in the layer of `annotator`, or, for the
        annotations of all, in that of any annotator.
    """

    kind: ListedKind = "quotation"
    annotator: str = ""
    type: TypeFilter = ""
    speaker: str = ""
    claim_type: str = ""
    other_claim_type: str = ""
    attribute: str = ""
    value: str = ""
    undecided: bool = False
    cue: str = ""
    words: str = ""
    rule: str = ""
    decision: DecisionFilter = ""
    reason: str = ""
    score_from: float = 0.0
    score_until: float = 1.0
    note: bool = False
    finding: str = ""
    comments: CommentFilter = ""
    documents: DocumentFilter = field(default_factory=DocumentFilter)

    @property
    def lists_suggestions(self) -> bool:
        """Tell whether suggestions are listed, instead of annotations."""
        return self.decision in ("rejected", "pending")

    @property
    def has_score(self) -> bool:
        """Tell whether the score of the suggestion behind is limited."""
        return (self.score_from, self.score_until) != (_NONE.score_from, _NONE.score_until)

    def conditions(self) -> list[str]:
        """Return the names of the conditions that are set, but for kind, annotator and documents."""
        return [name for name in _CONDITIONS if getattr(self, name) != getattr(_NONE, name)]

    def without(self, condition: str) -> AnnotationQuery:
        """Return the query without a condition, and without what only says more of it."""
        gone = (condition, *_OF.get(condition, ()))
        return replace(self, **{name: getattr(_NONE, name) for name in gone})

    def of_kind(self, kind: ListedKind) -> AnnotationQuery:
        """Return the query for the other kind, without the conditions that it does not know."""
        query = replace(self, kind=kind)
        for name in OF_KIND["claim" if kind == "quotation" else "quotation"]:
            query = query.without(name)
        return query

    def to_plain(self) -> dict[str, Any]:
        """Return what is set, as JSON has it."""
        plain: dict[str, Any] = {"kind": self.kind}
        plain |= {"annotator": self.annotator} if self.annotator else {}
        plain |= {name: getattr(self, name) for name in self.conditions()}
        return plain | ({"documents": self.documents.to_plain()} if self.documents else {})

    @classmethod
    def from_plain(cls, plain: Any) -> AnnotationQuery:
        """Return the query of what `to_plain` gives; fields that are not known are passed over.

        Raises
        ------
        ValueError: a field has a value of another kind.
        """
        if not isinstance(plain, dict):
            raise ValueError(f"{plain!r} is no query")  # noqa: TRY004 - a reader's one kind of error
        known: dict[str, Any] = {}
        for each in fields(cls):
            if each.name not in plain:
                continue
            value, usual = plain[each.name], getattr(_NONE, each.name)
            if isinstance(usual, DocumentFilter):
                known[each.name] = DocumentFilter.from_plain(value)
                continue
            allowed = _WORDS.get(each.name)
            is_number = isinstance(usual, float) and type(value) is int
            is_fit = value in allowed if allowed else type(value) is type(usual) or is_number
            if not is_fit or (isinstance(value, str) and not value.isprintable()):
                raise ValueError(f"{value!r} is no {each.name}")
            known[each.name] = float(value) if is_number else value
        return cls(**known)


_NONE = AnnotationQuery()
_WORDS: dict[str, tuple[Any, ...]] = {
    "kind": get_args(ListedKind),
    "type": get_args(TypeFilter),
    "decision": get_args(DecisionFilter),
    "comments": get_args(CommentFilter),
}
_OF = {
    "attribute": ("value", "undecided"),
    "claim_type": ("other_claim_type",),
    "decision": ("reason",),
    "score_from": ("score_until",),
    "score_until": ("score_from",),
}
_CONDITIONS = tuple(
    each.name for each in fields(AnnotationQuery) if each.name not in ("kind", "annotator", "documents")
)
# The conditions that hold for one kind alone.
OF_KIND: dict[ListedKind, tuple[str, ...]] = {
    "quotation": ("type", "cue", "attribute"),
    "claim": ("claim_type", "other_claim_type", "attribute"),
}
