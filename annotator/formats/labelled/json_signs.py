"""Signs of JSON by other tools for labelling, by which their files are recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.formats.input.json_values import sample_of
from annotator.formats.labelled.labelled_text import ORIGIN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.formats.input.sources import Source

# The lists of annotations in a task of Label Studio; the second one is that of versions before 1.0.
ANNOTATIONS = ("annotations", "completions")
# Fields with spans: of Prodigy, doccano, spaCy and labelbuddy.
_SPANS = ("entities", "spans", "label", "labels", "ents", "annotations")
# The fields with the beginning of a span.
START = ("start", "start_offset", "start_char", "begin")
# Fields of Prodigy's tasks.
PRODIGY = ("_view_id", "_task_hash", "_input_hash", "_session_id", "_annotator_id", "answer")
_OURS = "quote-claim-annotations"  # the format that lines of this program name


def is_label_studio(source: Source) -> bool:
    """Tell whether a source begins with tasks of Label Studio, or with objects of its JSON-MIN."""
    return any(_is_task(item) or _is_flat(item) for item in _sample(source)[:1])


def _is_task(item: Mapping[str, Any]) -> bool:
    lists = [item[name] for name in (*ANNOTATIONS, "predictions") if isinstance(item.get(name), list)]
    results = [entry for entries in lists for entry in entries]
    has_results = all(isinstance(entry, dict) and "result" in entry for entry in results)
    return isinstance(item.get("data"), dict) and bool(lists) and has_results


def _is_flat(item: Mapping[str, Any]) -> bool:
    return "annotation_id" in item and "lead_time" in item


def is_prodigy(source: Source) -> bool:
    """Tell whether a source begins with tasks of Prodigy."""
    sample = _sample(source)
    return bool(sample) and all(is_text(item) and any(name in item for name in PRODIGY) for item in sample)


def is_doccano(source: Source) -> bool:
    """Tell whether a source begins with objects of doccano: a text with triples, or entities with offsets."""
    return any(
        is_text(item)
        and (is_ours(item) or any(span_items(item.get(name)) for name in ("label", "labels", "entities")))
        for item in _sample(source)
    )


def is_ours(item: Mapping[str, Any]) -> bool:
    """Tell whether this program wrote an object, in another tool's form."""
    return item.get("origin") == ORIGIN


def has_spans(source: Source) -> bool:
    """Tell whether a source begins with objects of a text and labelled spans."""
    return any(is_text(item) and fields_with_spans(item) for item in _sample(source))


def _sample(source: Source) -> tuple[dict[str, Any], ...]:
    """Return the first objects; none if they are this program's own."""
    sample = sample_of(source.head)
    return () if any(item.get("format") == _OURS for item in sample) else sample


def is_text(item: Mapping[str, Any]) -> bool:
    """Tell whether an object has a text under the names of doccano and Prodigy."""
    return isinstance(item.get("text"), str) or isinstance(item.get("data"), str)


def fields_with_spans(item: Mapping[str, Any]) -> list[str]:
    """Return the names of an object's fields that hold labelled spans."""
    return [name for name in _SPANS if span_items(item.get(name))]


def span_items(value: Any) -> list[Any]:
    """Return the spans in a field: a list, lists by group ({"sc": [...]}) or offsets by label; else none."""
    if isinstance(value, dict):
        groups = [
            [[*item[:2], name] if isinstance(item, list) and len(item) == 2 else item for item in group]
            for name, group in value.items()
            if isinstance(group, list)
        ]
        value = [item for group in groups for item in group]
    return value if isinstance(value, list) and any(map(_is_span, value)) else []


def _is_span(item: Any) -> bool:
    if isinstance(item, dict):
        return any(name in item for name in START)
    return isinstance(item, list) and len(item) == 3 and not isinstance(item[0], str)
