"""Rows of agreement: measured values, and places where annotators differ."""

from __future__ import annotations

from typing import Any, NamedTuple

from annotator.domain.translation import mark

# What is told beside a value, as texts for `tr`.
NOTHING = mark("nothing to compare")
ONE_ANSWER = mark("only one answer was given")
FEW_DOCUMENTS = mark("too few documents for an interval")
FEW_CASES = mark("few cases")
# What annotators say where the question is whether something is there, as texts for `tr`.
THERE, NOT_THERE = mark("annotated"), mark("not annotated")
YES, NO = mark("yes"), mark("no")
# What stands for annotators without a compared layer of a document; texts for `tr`.
NOT_ASSIGNED, NOT_BEGUN = mark("not assigned"), mark("assigned, not begun")
NOT_COMPARED, NO_LAYER = mark("left out of the comparison"), mark("no layer here")
LACKING = (NOT_ASSIGNED, NOT_BEGUN, NOT_COMPARED, NO_LAYER)


# What stands between the type of an annotation and its words, where annotators say both.
_BEHIND_TYPE = ": "


def with_type(type: str, words: str) -> str:
    """Return what somebody says who gives words a type; `without_type` takes it apart."""
    return f"{type}{_BEHIND_TYPE}{words}"


def without_type(said: str) -> tuple[str, str]:
    """Return the type and the words of what somebody says."""
    type, _, words = said.partition(_BEHIND_TYPE)
    return type, words


class AgreementRow(NamedTuple):
    """A measured value.

    Attributes
    ----------
    measure: the id of a statistic.
    role, label: see `Measure`.
    annotators: two for a pair, all of them for all together.
    value: None where it is not defined.
    low, high: the ends of the interval of 95 %, None without one.
    n: the number of cases.
    documents: the number of documents with the layers.
    remark: a text for `tr` on what is too few, "" for nothing.
    part: of a comparison that is cut into parts.
    """

    measure: str
    role: str
    label: str
    annotators: tuple[str, ...]
    value: float | None
    low: float | None
    high: float | None
    n: int
    documents: int
    remark: str = ""
    part: str = ""

    def to_plain(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        return {**self._asdict(), "annotators": list(self.annotators)}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> AgreementRow:
        """Return the row of what `to_plain` gives."""
        return cls(**{**plain, "annotators": tuple(plain["annotators"])})


class Difference(NamedTuple):
    """A place where annotators differ; offsets are code points of the document's text.

    Attributes
    ----------
    position: of the document in the project.
    before, words, after: the text there and around.
    says: by annotator, what each says, or why there is nothing to say; "" for nothing. See `words.answer`.
    """

    position: int
    document: str
    title: str
    start: int
    end: int
    before: str
    words: str
    after: str
    says: dict[str, str]

    def to_plain(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        return self._asdict()

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Difference:
        """Return the place of what `to_plain` gives."""
        return cls(**plain)
