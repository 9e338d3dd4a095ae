"""The conditions of a list of documents."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, Literal, get_args

FilterStatus = Literal["new", "started", "done", "undecided", "reopened", "failed"]
CommentFilter = Literal["", "open", "any"]


@dataclass(frozen=True)
class DocumentFilter:
    """The conditions of a list of documents; all that are set must hold, and none is set by default.

    Those on annotations, status, flag and findings hold in the layer of the annotator at work, or in that of
    `annotator` if one is named.

    Attributes
    ----------
    words: the title or the id contains each of them.
    status: of the layer ("new", "started", "done"); or "undecided": it has suggestions without a decision of
        the annotator at work; "reopened": its gold layer is done, and a layer has changed since so that
        something is to be decided again; "failed": the analysis failed.
    claims: whether suggested claims count as undecided, too; alone it is no condition.
    publisher: exactly as in the metadata.
    since, until: first and last day of publication (ISO 8601), both included; a month or year stands for all
        its days.
    annotator: has a layer of this annotator.
    everybody: conditions on annotations, flag, status and findings hold in the layer of any annotator;
        alone it is no condition.
    assigned: is assigned to this annotator.
    speaker, claim_type: a quotation or claim has the one with this id.
    attribute, value: a quotation or claim has the attribute with this id recorded, with this value if one
        is set.
    flagged: has a flag (True), or none (False).
    findings: the check has counted findings that are not waived.
    comments: has threads of comments: "open" ones, or "any".
    done_by, done_on: was marked done by this annotator, on this day (ISO 8601, UTC) if one is set.
    """

    words: str = ""
    status: FilterStatus | None = None
    claims: bool = False
    publisher: str = ""
    since: str = ""
    until: str = ""
    annotator: str = ""
    everybody: bool = False
    assigned: str = ""
    speaker: str = ""
    claim_type: str = ""
    attribute: str = ""
    value: str = ""
    flagged: bool | None = None
    findings: bool = False
    comments: CommentFilter = ""
    done_by: str = ""
    done_on: str = ""

    def __bool__(self) -> bool:
        return bool(self.conditions())

    def conditions(self) -> list[str]:
        """Return the names of the conditions that are set, in the order of the fields."""
        return [name for name in CONDITIONS if getattr(self, name) != getattr(_NONE, name)]

    def without(self, condition: str) -> DocumentFilter:
        """Return the filter without a condition, and without what only says more of it."""
        gone = (condition, *_OF.get(condition, ()))
        return replace(self, **{name: getattr(_NONE, name) for name in gone})

    def to_plain(self) -> dict[str, Any]:
        """Return what is set, as JSON has it."""
        return {
            field.name: value
            for field in fields(self)
            if (value := getattr(self, field.name)) != getattr(_NONE, field.name)
        }

    @classmethod
    def from_plain(cls, plain: Any) -> DocumentFilter:
        """Return the filter of what `to_plain` gives; fields that are not known are passed over.

        Raises
        ------
        ValueError: a field has a value of another kind.
        """
        if not isinstance(plain, dict):
            raise ValueError(f"{plain!r} is no filter")  # noqa: TRY004 - a reader's one kind of error
        known = {}
        for field in fields(cls):
            if field.name not in plain:
                continue
            value = plain[field.name]
            allowed = _WORDS.get(field.name)
            is_of_kind = type(value) in {type(each) for each in allowed or (getattr(_NONE, field.name),)}
            is_fit = is_of_kind and (not allowed or value in allowed)
            if not is_fit or (isinstance(value, str) and not value.isprintable()):
                raise ValueError(f"{value!r} is no {field.name}")
            known[field.name] = value
        return cls(**known)


_NONE = DocumentFilter()
# What says how another condition is meant, and is none by itself.
_MANNERS = ("claims", "everybody")
CONDITIONS = tuple(field.name for field in fields(DocumentFilter) if field.name not in _MANNERS)
# What goes with a condition.
_OF = {"attribute": ("value",), "done_by": ("done_on",)}
_WORDS: dict[str, tuple[Any, ...]] = {
    "status": (None, *get_args(FilterStatus)),
    "flagged": (None, True, False),
    "comments": get_args(CommentFilter),
}
