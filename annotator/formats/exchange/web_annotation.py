"""W3C Web Annotations: a collection in JSON-LD for each document and annotator, beside the text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from annotator.formats.exchange.stand_off import NO_ANNOTATOR, NOTE, for_utf_8, identifier, lists_of_words
from annotator.formats.output.export_format import Writer
from annotator.formats.output.labels import annotations_by_label, labelled_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.layer import Record
    from annotator.domain.speaker import Speaker
    from annotator.formats.labelled.labelled_text import LabelledText, Relation
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # characters before and behind a span, by which it is found again in another form of the text
_PAGE = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+")
# The terms of Dublin Core for metadata; prefixes of the context.
_TERMS = {
    "title": "dc:title", "byline": "dc:creator", "publisher": "dc:publisher", "published": "dc:date",
    "section": "dc:subject", "language": "language",
}  # fmt: skip
_AGENTS = {"person": "Person", "author": "Person", "organisation": "Organization"}
_SPEAKER = "speaker"


class WebAnnotationWriter(Writer):
    """Writes a collection of annotations for each record, and each text once."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._destination = destination
        self._project = settings.title
        self._document: str | None = None
        self._text_name = ""

    def add(self, record: Record) -> None:
        """Write the annotations of a record, and its text if the record before was of another document."""
        document, layer = record.document, record.layer
        text = document.text.encode()
        if document.id != self._document:
            path = self._destination.member(document.id, ".txt")
            path.write_bytes(text)
            self._document, self._text_name = document.id, path.name
        collection = _Collection(self._project, self._text_name, record).to_plain()
        name = f"{document.id}.{layer.annotator or NO_ANNOTATOR}"
        data = json.dumps(_clean(collection), ensure_ascii=False, indent=1)
        self._destination.member(name, ".jsonld").write_bytes(data.encode() + b"\n")


def _clean(value: Any) -> Any:
    """Return a JSON value whose words all have a UTF-8 form."""
    if isinstance(value, dict):
        return {name: _clean(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_clean(inner) for inner in value]
    return for_utf_8(value) if isinstance(value, str) else value


class _Collection:
    """Makes the collection of a record."""

    def __init__(self, project: str, text_name: str, record: Record) -> None:
        self._names = (project, record.document.id, record.layer.annotator or "")
        self._project = project
        self._text_name = text_name
        self._record = record
        self._speakers = {speaker.id: _agent(project, speaker) for speaker in record.speakers}

    def to_plain(self) -> dict[str, Any]:
        """Return the collection as JSON-LD."""
        labelled = labelled_text(self._record)
        items = list(self._annotations(labelled))
        annotator = self._record.layer.annotator
        creator = {"creator": self._creator(annotator)} if annotator else {}
        return {
            "@context": CONTEXT,
            "id": self._id("collection"),
            "type": "AnnotationCollection",
            "label": self._record.document.title,
            **creator,
            "dc:source": self._source(),
            "total": len(items),
            "first": {
                "id": self._id("page"),
                "type": "AnnotationPage",
                "partOf": self._id("collection"),
                "startIndex": 0,
                "items": items,
            },
        }

    def _id(self, *names: str) -> str:
        return identifier(*self._names, *names).urn

    def _creator(self, annotator: str) -> dict[str, str]:
        id = identifier(self._project, "annotator", annotator).urn
        return {"id": id, "type": "Person", "name": annotator}

    def _source(self) -> dict[str, Any]:
        """Return the description of the document: its text file, and where it came from."""
        meta = self._record.document.meta
        described = {
            term: value for name, term in _TERMS.items() if isinstance(value := meta.get(name), str) and value
        }
        url = meta.get("url")
        via = {"via": url} if isinstance(url, str) and _PAGE.fullmatch(url) else {}
        return {
            "id": self._text_name,
            "type": "Text",
            "format": "text/plain",
            "dc:identifier": self._record.document.id,
            **described,
            **via,
        }

    def _annotations(self, labelled: LabelledText) -> Iterator[dict[str, Any]]:
        links: dict[str, list[Relation]] = {}
        for relation in labelled.relations:
            links.setdefault(relation.head, []).append(relation)
        for label, annotation in zip(labelled.labels, annotations_by_label(self._record), strict=True):
            # Labels with words are entities, which have a class and no role.
            motivation = "classifying" if label.words else "tagging"
            body = [
                {"type": "TextualBody", "purpose": motivation, "value": label.label},
                *_bodies(label.attributes),
                *map(self._speaker, annotation.speakers if annotation else ()),
                *(self._link(relation) for relation in links.get(label.id, ())),
            ]
            targets = [self._target(labelled.text, start, end) for start, end in label.spans]
            yield {
                "id": self._id("annotation", label.id),
                "type": "Annotation",
                "motivation": motivation,
                "body": body,
                "target": targets if len(targets) > 1 else targets[0],
            }

    def _speaker(self, id: str) -> dict[str, Any]:
        speaker = self._speakers.get(id) or {"id": identifier(self._project, _SPEAKER, id).urn, "name": id}
        return {"type": "SpecificResource", "purpose": "identifying", "source": speaker}

    def _link(self, relation: Relation) -> dict[str, Any]:
        return {
            "type": "SpecificResource",
            "purpose": "linking",
            "label": relation.label,
            "source": self._id("annotation", relation.child),
        }

    def _target(self, text: str, start: int, end: int) -> dict[str, Any]:
        return {
            "type": "SpecificResource",
            "source": self._text_name,
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": text[start:end],
                    "prefix": text[max(0, start - _AROUND) : start],
                    "suffix": text[end : end + _AROUND],
                },
            ],
        }


def _bodies(attributes: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """Yield a body for each value of an attribute but the speakers, which are resources."""
    for name, values in lists_of_words(attributes).items():
        if name == NOTE:
            yield from _notes(values)
        elif name != _SPEAKER:
            for value in values:
                yield {"type": "TextualBody", "purpose": "classifying", "label": name, "value": value}


def _notes(values: Iterable[str]) -> Iterator[dict[str, str]]:
    for value in values:
        yield {"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": value}


def _agent(project: str, speaker: Speaker) -> dict[str, Any]:
    """Return a speaker as an agent, with the other names as nicknames."""
    kind = _AGENTS.get(speaker.kind)
    return {
        "id": identifier(project, _SPEAKER, speaker.id).urn,
        **({"type": kind} if kind else {}),
        "dc:type": speaker.kind,
        "name": speaker.name,
        **({"foaf:nick": list(speaker.aliases)} if speaker.aliases else {}),
    }
