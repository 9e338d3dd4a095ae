"""Label Studio: tasks with annotations (JSON), or flattened to an object an annotation (JSON-MIN)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.offsets import Utf16Map
from annotator.formats.input.json_values import json_values
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import problem
from annotator.formats.jsonl.fields import whole_number
from annotator.formats.jsonl.foreign_metadata import meta_of
from annotator.formats.labelled.given_values import NO_NAME, first_text, plain_id
from annotator.formats.labelled.json_signs import ANNOTATIONS
from annotator.formats.labelled.labelled_text import ORIGIN, Label, LabelledText, Relation
from annotator.formats.labelled.records import items_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_SPAN_LABELS = ("labels", "hypertextlabels")
# The fields of an object in JSON-MIN that are no labels and no data.
_MIN_FIELDS = ("annotation_id", "annotator", "created_at", "updated_at", "lead_time")


class _Region(NamedTuple):
    """A labelled span, with offsets in an unknown unit."""

    id: str
    labels: tuple[str, ...]
    start: Any
    end: Any
    words: str


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file of Label Studio: a record for each annotation that was not cancelled."""
    for number, value, given, notices in json_values(source, choices.encoding):
        place = f"{source.name}:{number}"
        if isinstance(value, InputError):
            yield place, problem(place, value, given), given
            continue
        try:
            if isinstance(value.get("data"), dict):
                texts = list(_of_task(value, choices))
            else:
                texts = [_of_flat(value, choices)]
        except InputError as error:
            yield place, problem(place, error, given), given
            continue
        default_id = f"{source.stem}-{plain_id(value.get('id')) or number}"
        for labelled, told in texts:
            yield from items_of(labelled, choices, place, default_id, given, (*notices, *told))


def _of_task(task: Mapping[str, Any], choices: Choices) -> Iterator[tuple[LabelledText, list[Notice]]]:
    data = task["data"]
    annotations = [
        annotation
        for name in ANNOTATIONS
        for annotation in _dicts(task.get(name))
        if not (annotation.get("was_cancelled") or annotation.get("skipped"))
    ]
    about_task = {
        name: value
        for name, value in task.items()
        if value not in (None, [], {}) and name not in ("data", "predictions", *ANNOTATIONS)
    }
    # Of ours nothing is kept that says no more than we have written.
    is_new = about_task.keys() == {"id"} and data.get("origin") == ORIGIN
    told = []
    if _dicts(task.get("predictions")) and not annotations:
        about_task["predictions"] = task["predictions"]
        told.append(Notice("predictions", ("predictions",)))
    names: Counter[str] = Counter()
    for annotation in annotations or [{}]:
        results = _dicts(annotation.get("result"))
        labelled, notices = _labelled(data, results, choices)
        about = {name: value for name, value in annotation.items() if name != "result" and value is not None}
        about = about_task | ({"annotation": about} if about else {})
        origin = {} if is_new or not about else {"label_studio": about}
        # Our own tasks say the annotator so, whom Label Studio may not know.
        said = labelled.extra.get("annotator")
        if isinstance(said, str) and said.strip():
            labelled = replace(labelled, extra={k: v for k, v in labelled.extra.items() if k != "annotator"})
            annotator = said.strip()
        else:
            annotator = _annotator(annotation.get("completed_by"))
        names[annotator] += 1
        if names[annotator] > 1:
            annotator = f"{annotator or 'imported'} ({names[annotator]})"
        yield replace(labelled, annotator=annotator, extra={**labelled.extra, **origin}), told + notices


def _of_flat(item: Mapping[str, Any], choices: Choices) -> tuple[LabelledText, list[Notice]]:
    data = {name: value for name, value in item.items() if name not in _MIN_FIELDS and name != "id"}
    results: list[dict[str, Any]] = []
    for name, value in item.items():
        for span in _dicts(value):
            kind = next((kind for kind in _SPAN_LABELS if isinstance(span.get(kind), list)), None)
            if kind and ("start" in span or "globalOffsets" in span):
                results.append({"type": kind, "id": str(len(results)), "value": span})
                data.pop(name, None)
    labelled, notices = _labelled(data, results, choices)
    about = {name: item[name] for name in _MIN_FIELDS if item.get(name) is not None}
    annotator = _annotator(item.get("annotator"))
    return replace(labelled, annotator=annotator, extra={**labelled.extra, "label_studio": about}), notices


def _labelled(
    data: Mapping[str, Any], results: list[dict[str, Any]], choices: Choices
) -> tuple[LabelledText, list[Notice]]:
    """Return the text of a task with what one annotator has labelled in it.

    Raises
    ------
    InputError: there is no text in the task.
    """
    regions = [region for result in results if (region := _region(result)) is not None]
    name, text = first_text(data, choices.fields)
    ids = {region.id for region in regions}
    attributes: dict[str, dict[str, Any]] = {}
    extra = {key: value for key, value in data.items() if key not in (name, "id")}
    unread: dict[str, None] = {}
    relations = []
    for result in results:
        kind, value = result.get("type"), result.get("value")
        if kind == "relation":
            relations += _relations(result)
        elif kind not in _SPAN_LABELS and isinstance(value, dict) and isinstance(kind, str):
            answer = value.get("text" if kind == "textarea" else kind)
            answer = answer[0] if isinstance(answer, list) and len(answer) == 1 else answer
            field = str(result.get("from_name") or kind)
            if str(result.get("id")) in ids:
                attributes.setdefault(str(result["id"]), {})[field] = answer
            elif "start" in value:
                unread[kind] = None
                extra.setdefault("unread_results", []).append(result)
            else:
                extra.setdefault(field, answer)
    if is_ours := extra.get("origin") == ORIGIN:
        del extra["origin"]
    meta = meta_of(data.get("meta"), extra)
    if isinstance(data.get("meta"), dict):
        extra.pop("meta", None)
    labels = _labels(text, regions, attributes)
    notices = [Notice("labels", tuple(unread))] if unread else []
    id = data["id"] if isinstance(data.get("id"), str) else ""
    return LabelledText(id, text, meta, labels, tuple(relations), extra=extra, is_ours=is_ours), notices


def _region(result: Mapping[str, Any]) -> _Region | None:
    kind, value = result.get("type"), result.get("value")
    if kind not in _SPAN_LABELS or not isinstance(value, dict):
        return None
    whole = value.get("globalOffsets")
    if isinstance(whole, dict):
        start, end = whole.get("start"), whole.get("end")
    elif "startOffset" in value:  # within the only node of a text
        start, end = value["startOffset"], value.get("endOffset")
    else:
        start, end = value.get("start"), value.get("end")
    labels = value.get(kind)
    names = [name for name in labels if isinstance(name, str) and name] if isinstance(labels, list) else []
    # Some versions write line breaks as a backslash and a letter.
    words = value["text"].replace("\\n", "\n") if isinstance(value.get("text"), str) else ""
    return _Region(
        str(result.get("id")), tuple(names or [NO_NAME]), whole_number(start), whole_number(end), words
    )


def _labels(
    text: str, regions: list[_Region], attributes: Mapping[str, Mapping[str, Any]]
) -> tuple[Label, ...]:
    """Return the labels of regions, with their offsets in code points.

    The editor counts UTF-16 units, programs that write for it may count code points: the words tell.
    """
    to_point = Utf16Map(text).to_point
    whole = [region for region in regions if type(region.start) is int and type(region.end) is int]
    count_units = all(_fits(text, region, to_point(region.start), to_point(region.end)) for region in whole)
    count_points = all(_fits(text, region, region.start, region.end) for region in whole)
    labels = []
    ids: Counter[str] = Counter()
    for region in regions:
        start, end = region.start, region.end
        if (count_units or not count_points) and region in whole:
            start, end = to_point(start), to_point(end)
        for name in region.labels:
            ids[region.id] += 1
            id = region.id if ids[region.id] == 1 else f"{region.id}'{ids[region.id]}"
            labels.append(Label(id, name, ((start, end),), attributes.get(region.id, {}), words=region.words))
    return tuple(labels)


def _fits(text: str, region: _Region, start: int, end: int) -> bool:
    return not region.words or "".join(text[start:end].split()) == "".join(region.words.split())


def _relations(result: Mapping[str, Any]) -> list[Relation]:
    head, child = str(result.get("from_id")), str(result.get("to_id"))
    if result.get("direction") == "left":
        head, child = child, head
    labels = result.get("labels")
    names = [name for name in labels if isinstance(name, str)] if isinstance(labels, list) else []
    return [Relation(name, head, child) for name in names or ["relation"]]


def _annotator(completed_by: Any) -> str:
    if isinstance(completed_by, dict):
        names = (completed_by.get(name) for name in ("email", "username", "id"))
        return next((plain_id(name) for name in names if name), "")
    return plain_id(completed_by)


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
