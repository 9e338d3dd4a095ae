"""Reports on new versions as plain values: from the command line's JSON to the window.

The window imports this module; it loads nothing that compares texts.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.domain.span import Span
    from annotator.project.versions.reanchoring import VersionItem, VersionReport

_AROUND = 90  # code points of context on each side
_MARKS = "“”„«»\"‘’'"  # around words that get quote marks of their own
MOST = 5_000  # items of all reports of a command that are told one by one

# What became of an annotation or span, and the words for it.
HOWS = {
    "same": mark("stayed"),
    "moved": mark("moved"),
    "changed": mark("changed"),
    "lost": mark("not found"),
}
_COUNTED = {
    "same": mark("{n} stayed|{n} stayed"),
    "moved": mark("{n} moved|{n} moved"),
    "changed": mark("{n} changed|{n} changed"),
    "lost": mark("{n} not found|{n} not found"),
}


class Passage(NamedTuple):
    """Words with what stands before and behind them on their line."""

    before: str
    words: str
    behind: str


class SpanChange(NamedTuple):
    """A span of an annotation in the old and in the new text.

    Attributes
    ----------
    new: None if it was lost.
    is_sure: whether no other place fits nearly as well.
    """

    role: str
    how: str
    is_sure: bool
    old: Passage
    new: Passage | None


class AnnotationChange(NamedTuple):
    """An annotation in a new version of its text; `kind` is the id of its kind."""

    annotator: str
    kind: str
    how: str
    spans: tuple[SpanChange, ...]

    @property
    def title(self) -> str:
        """Return its words as they were."""
        content = [span for span in self.spans if span.role in ("content", "entity")] or list(self.spans)
        return " … ".join(" ".join(span.old.words.split()).strip(_MARKS) for span in content)


class PlainReport(NamedTuple):
    """The effect of a new version of a text on the annotations of its document.

    Attributes
    ----------
    counts: the number of annotations by what becomes of them.
    items: those that do not simply stay.
    suggestions: the number of suggestions, decided on or imported, by what becomes of them.
    reopened: the annotators whose layers are done, and will be no longer.
    """

    document: str
    title: str
    counts: dict[str, int]
    items: tuple[AnnotationChange, ...]
    suggestions: Mapping[str, int] = MappingProxyType({})
    reopened: tuple[str, ...] = ()

    def summary(self) -> str:
        """Return the counts in words."""
        parts = [_words_of(self.counts, _COUNTED) or tr("no annotations")]
        if told := _words_of(self.suggestions, ("changed", "lost")):
            parts.append(tr("suggestions: {numbers}", numbers=told))
        if self.reopened:
            parts.append(tr("no longer done: {annotators}", annotators=", ".join(self.reopened)))
        return "; ".join(parts)


def _words_of(counts: Mapping[str, int], hows: Iterable[str]) -> str:
    return ", ".join(tr(_COUNTED[how], counts[how]) for how in hows if counts.get(how))


def to_plain(reports: Sequence[VersionReport]) -> list[dict[str, Any]]:
    """Return reports as values for JSON; of very many items, the first ones."""
    left = MOST
    plain = []
    for report in reports:
        items = [_item(report, item) for item in report.items[: max(0, left)]]
        left -= len(items)
        plain.append(
            {
                "document": report.document,
                "title": report.title,
                "counts": dict(report.counts),
                "items": items,
                "suggestions": dict(report.suggestions),
                "reopened": report.reopened,
            }
        )
    return plain


def _item(report: VersionReport, item: VersionItem) -> dict[str, Any]:
    spans = [
        {
            "role": role,
            "how": anchor.how,
            "is_sure": anchor.is_sure,
            "old": _passage(report.old, anchor.old),
            "new": None if anchor.new is None else _passage(report.new, anchor.new),
        }
        for role, anchor in item.reanchored.anchors
    ]
    return {"annotator": item.annotator, "kind": item.kind, "how": item.how, "spans": spans}


def _passage(text: str, span: Span) -> list[str]:
    before = text[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
    behind = text[span.end : span.end + _AROUND].partition("\n")[0]
    return [before, span.of(text), behind]


def from_plain(values: Sequence[Mapping[str, Any]]) -> list[PlainReport]:
    """Return the reports of such values."""
    return [
        PlainReport(
            report["document"],
            report["title"],
            dict(report["counts"]),
            tuple(
                AnnotationChange(
                    item["annotator"], item["kind"], item["how"], tuple(map(_span_from, item["spans"]))
                )
                for item in report["items"]
            ),
            dict(report["suggestions"]),
            tuple(report["reopened"]),
        )
        for report in values
    ]


def _span_from(span: Mapping[str, Any]) -> SpanChange:
    new = None if span["new"] is None else Passage(*span["new"])
    return SpanChange(span["role"], span["how"], span["is_sure"], Passage(*span["old"]), new)
