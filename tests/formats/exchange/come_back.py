"""What of a record comes back from an export: all of it, but what the format's losses name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import zip_longest
from typing import Any

from annotator.domain.layer import Record
from annotator.domain.quotation import derive_type
from annotator.domain.span import Span
from annotator.formats.exchange.stand_off import for_xml, lines_in, on_one_line
from annotator.formats.output import features
from annotator.formats.output.export_format import ExportFormat
from annotator.formats.output.features import Feature, is_short_answer

Plain = dict[str, Any]


def plain(record: Record) -> Plain:
    """Return all that a record says, without the ids of annotations, entities and speakers."""
    document, layer = record.document, record.layer
    speakers = {
        speaker.id: (speaker.name, speaker.kind, sorted(speaker.aliases), speaker.extra)
        for speaker in record.speakers
    }
    contents = {quotation.id: quotation.content for quotation in layer.quotations}

    def said(annotation: Any) -> Plain:
        return {
            "roles": dict(annotation.roles),
            "attributes": dict(annotation.attributes),
            "note": annotation.note,
            "speakers": [speakers[id] for id in annotation.speakers],
            "provenance": annotation.provenance,
            "extra": annotation.extra,
        }

    return {
        "id": document.id,
        "text": document.text,
        "meta": dict(document.meta),
        "annotator": layer.annotator,
        "state": (layer.status, layer.flagged),
        "seconds": layer.seconds,
        "comments": layer.comments,
        "waivers": layer.waivers,
        "rejected": record.rejected,
        "extra": layer.extra or document.extra,
        "quotations": [
            said(q) | {"type": q.type_in(document.text), "parent": contents.get(q.parent or "")}
            for q in layer.quotations
        ],
        "claims": [
            said(c) | {"types": c.types, "quotation": contents.get(c.quotation or "")} for c in layer.claims
        ],
        "entities": [
            {"span": e.span, "label": e.label, "origin": e.origin, "extra": e.extra} for e in record.entities
        ],
    }


def come_back(format: ExportFormat, layers: Iterable[Record]) -> list[Plain]:
    """Return what comes back of the layers of a document by the losses that a format names."""
    found = [in_order(_left(format, record)) for record in layers]
    # A document that nobody is known to have worked on comes once, and only if nothing else says its text.
    worked_on = [layer for layer in found if layer["annotator"]]
    return worked_on or found[:1]


def _left(format: ExportFormat, record: Record) -> Plain:
    found = plain(record)
    for loss in format.losses:
        _LOST[loss.feature](found)
    if format.name == "qdpx":
        found["text"] = record.document.text  # a file of its own, no XML
    return found


def in_order(found: Plain) -> Plain:
    """Return the same with everything in an order of its own; annotations have none."""
    for annotation in found["quotations"] + found["claims"]:
        annotation["speakers"] = sorted(annotation["speakers"], key=repr)
        annotation["roles"] = dict(sorted(annotation["roles"].items()))
        annotation["attributes"] = dict(sorted(annotation["attributes"].items()))
    return found | {name: sorted(found[name], key=repr) for name in ("quotations", "claims", "entities")}


def differences(found: Iterable[Plain], expected: Iterable[Plain]) -> list[tuple[str, Any, Any]]:
    """Return what differs between the layers that were read and those expected: its name, and both values."""

    def by_annotator(layers: Iterable[Plain]) -> list[Plain]:
        return sorted(layers, key=lambda layer: str(layer["annotator"]))

    def only(first: Any, second: Any) -> Any:
        is_lists = isinstance(first, list) and isinstance(second, list)
        return [each for each in first if each not in second] if is_lists else first

    return [
        (name, only(read.get(name), layer.get(name)), only(layer.get(name), read.get(name)))
        for read, layer in zip_longest(by_annotator(found), by_annotator(expected), fillvalue={})
        for name in layer | read
        if read.get(name) != layer.get(name)
    ]


def _annotations(found: Plain) -> list[Plain]:
    return [*found["quotations"], *found["claims"]]


def _put(name: str, value: Any) -> Callable[[Plain], None]:
    return lambda found: found.update({name: value})


def _put_in_all(*kinds: str, **values: Any) -> Callable[[Plain], None]:
    def put(found: Plain) -> None:
        for kind in kinds:
            for each in found[kind]:
                each.update(values)

    return put


def _put_in_annotations(**values: Any) -> Callable[[Plain], None]:
    return _put_in_all("quotations", "claims", **values)


def _nothing(found: Plain) -> None:
    """Change nothing: the loss concerns other programs alone."""


def _each_speaker(change: Callable[[tuple[Any, ...]], tuple[Any, ...]]) -> Callable[[Plain], None]:
    def put(found: Plain) -> None:
        for annotation in _annotations(found):
            annotation["speakers"] = [change(speaker) for speaker in annotation["speakers"]]

    return put


def _namesakes(found: Plain) -> None:
    for annotation in _annotations(found):
        by_name = {speaker[0]: speaker for speaker in annotation["speakers"]}
        annotation["speakers"] = list(by_name.values())


def _foreign(found: Plain) -> None:
    found["extra"] = {}
    _put_in_all("quotations", "claims", "entities", extra={})(found)
    _each_speaker(lambda speaker: (*speaker[:3], {}))(found)


def _empty_layers(found: Plain) -> None:
    if not (_annotations(found) or found["entities"]):
        found["annotator"] = None


def _spans_of_lines(found: Plain) -> None:
    text = found["text"]

    def cut(spans: Any) -> Any:
        return spans and tuple(Span(*part) for span in spans for part in lines_in(text, *span))

    for annotation in _annotations(found):
        annotation["roles"] = {role: cut(spans) for role, spans in annotation["roles"].items()}
        for reference in ("parent", "quotation"):
            if reference in annotation:
                annotation[reference] = cut(annotation[reference])
    found["entities"] = [e | {"span": part} for e in found["entities"] for part in cut((e["span"],))]


def _words(change: Callable[[str], str]) -> Callable[[Plain], None]:
    """Return what changes notes, answers, and the names of speakers."""

    def put(found: Plain) -> None:
        for annotation in _annotations(found):
            annotation["note"] = change(annotation["note"])
            annotation["attributes"] = {
                id: change(value) if isinstance(value, str) else value
                for id, value in annotation["attributes"].items()
            }
        _each_speaker(lambda s: (change(s[0]), s[1], sorted(map(change, s[2])), s[3]))(found)

    return put


def _no_xml_signs(found: Plain) -> None:
    _words(for_xml)(found)
    found["text"] = for_xml(found["text"])
    found["meta"] = {n: for_xml(v) if isinstance(v, str) else v for n, v in found["meta"].items()}


def _long_answers(found: Plain) -> None:
    for annotation in _annotations(found):
        long = {n: v for n, v in annotation["attributes"].items() if not is_short_answer(n, str(v))}
        lines = [annotation["note"]] if annotation["note"] else []
        annotation["note"] = "\n".join([*lines, *(f"{name}: {value}" for name, value in long.items())])
        annotation["attributes"] = {n: v for n, v in annotation["attributes"].items() if n not in long}


def _own_types(found: Plain) -> None:
    for quotation in found["quotations"]:
        quotation["type"] = derive_type(found["text"], quotation["roles"]["content"])


def _claim_types(found: Plain) -> None:
    for claim in found["claims"]:
        claim["types"] = claim["types"][:1]


def _further_metadata(found: Plain) -> None:
    usual = features.USUAL_METADATA
    found["meta"] = {n: v for n, v in found["meta"].items() if n in usual and isinstance(v, str)}


# What is left where a feature is lost.
_LOST: Mapping[Feature, Callable[[Plain], None]] = {
    features.SPEAKERS: _put_in_annotations(speakers=[]),
    features.SPEAKER_DETAILS: _each_speaker(lambda speaker: (speaker[0], "person", [], speaker[3])),
    features.NAMESAKES: _namesakes,
    features.JOINED_NAMES: _each_speaker(lambda s: (*s[:2], sorted("; ".join(s[2]).split("; ")) if s[2] else [], s[3])),
    features.REJECTED: _put("rejected", ()),
    features.WAIVERS: _put("waivers", ()),
    features.COMMENTS: _put("comments", ()),
    features.STATE: _put("state", ()),
    features.SECONDS: _put("seconds", 0),
    features.PROVENANCE: _put_in_annotations(provenance=None),
    features.FOREIGN: _foreign,
    features.EMPTY_LAYERS: _empty_layers,
    features.MODEL_ENTITIES: _put_in_all("entities", origin="annotator"),
    features.SUGGESTIONS: _nothing,
    features.METADATA: _put("meta", {}),
    features.FURTHER_METADATA: _further_metadata,
    features.NO_WORDS: _nothing,
    features.SPANS_OF_LINES: _spans_of_lines,
    features.NOTES_OF_LINES: _words(on_one_line),
    features.ODD_NAMES: _nothing,
    features.NO_FILE_NAMES: _nothing,
    features.IDS_WITH_SLASHES: _nothing,
    features.NO_XML_SIGNS: _no_xml_signs,
    features.SPLIT: _nothing,
    features.SPLIT_CLAIMS: _nothing,
    features.LONG_ANSWERS: _long_answers,
    features.OWN_TYPES: _own_types,
    features.CLAIM_TYPES: _claim_types,
    features.ATTRIBUTES: _put_in_annotations(attributes={}),
    features.NOTES: _put_in_annotations(note=""),
}  # fmt: skip
