"""TEI P5: a corpus of articles with quotations as <said> or <quote>, and claims as stand-off spans."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from annotator.domain.attributes import CERTAINTY
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.formats.output.export_format import Writer
from annotator.formats.reports.article_cards import plain
from annotator.formats.reports.tei_elements import Element, body_of, xml_attributes, xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Kind
    from annotator.domain.layer import Record
    from annotator.domain.quotation import Quotation
    from annotator.domain.speaker import Speaker
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings

# The fields of metadata that have an element of a bibliographic entry.
METADATA = {
    "title": "title",
    "byline": "author",
    "publisher": "publisher",
    "published": "date",
    "url": "idno",
}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_YEAR_OR_MONTH = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2]))?")
_PUBLICATION = "<publicationStmt><p>Made by export from an annotation project.</p></publicationStmt>"
# Whether words are given as they were said; nobody can say it of mixed ones.
_DIRECT = {"direct": "true", "indirect": "false", "mixed": "unknown"}

# The elements of speakers that are persons, by kind; others are organisations.
_PERSONS = {"person": "person", "unnamed": "person", "author": "person", "group": "personGrp"}


class TeiWriter(Writer):
    """Writes a corpus with one text for each record."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._out = destination.open_main()
        self._codebook = settings.codebook
        self._number = 0
        title = xml_text(settings.title)
        self._out.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n'
            f"<teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt>"
            f"{_PUBLICATION}"
            "<sourceDesc><p>Articles with the annotations of their annotators.</p></sourceDesc>"
            "</fileDesc></teiHeader>\n".encode()
        )

    def add(self, record: Record) -> None:
        """Write a text with its annotations."""
        text = "".join(_Text(record, self._codebook, f"d{self._number + 1}").parts()).encode()
        self._number += 1
        self._out.write(text)

    def finish(self) -> None:
        """End the corpus; one without records gets an empty text, since a corpus needs one."""
        if not self._number:
            self._out.write(_EMPTY)
        self._out.write(b"</teiCorpus>\n")

    def close(self) -> None:
        """Close the file."""
        self._out.close()


_EMPTY = (
    b"<TEI><teiHeader><fileDesc><titleStmt><title/></titleStmt><publicationStmt><p/></publicationStmt>"
    b"<sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>\n"
)


class _Categories:
    """The categories that a text's annotations point to: types, attributes and their values."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._ids: dict[tuple[str, str], str] = {}
        self._labels: dict[tuple[str, str], str] = {}

    def pointer(self, group: str, value: str, label: str) -> str:
        """Return the pointer to the category of a value."""
        key = (group, value)
        self._ids.setdefault(key, f"{self._prefix}t{len(self._ids) + 1}")
        self._labels[key] = label
        return f"#{self._ids[key]}"

    def parts(self) -> Iterator[str]:
        """Yield a taxonomy for each group."""
        groups: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for key in self._ids:
            groups[key[0]].append(key)
        for group, keys in groups.items():
            yield f"<taxonomy{xml_attributes({'n': group})}>"
            for key in keys:
                identity = xml_attributes({"xml:id": self._ids[key], "n": key[1]})
                yield f"<category{identity}><catDesc>{xml_text(self._labels[key])}</catDesc></category>"
            yield "</taxonomy>"


class _Text:
    """One record; ids in the file are made of `prefix`, and those of the project stand beside them as n."""

    def __init__(self, record: Record, codebook: Codebook, prefix: str) -> None:
        self._record = record
        self._codebook = codebook
        self._prefix = prefix
        self._categories = _Categories(prefix)
        layer = record.layer
        self._speakers = {s.id: f"{prefix}s{n}" for n, s in enumerate(record.speakers, 1)}
        self._quotations = {q.id: f"{prefix}q{n}" for n, q in enumerate(layer.quotations, 1)}
        self._anchors: defaultdict[int, list[str]] = defaultdict(list)

    def parts(self) -> Iterator[str]:
        """Yield the text: header, body, and what stands apart from it."""
        document = self._record.document
        stand_off = "".join(self._stand_off())
        body = "".join(body_of(document.text, list(self._elements()), self._anchors))
        language = document.meta.get("language")
        is_language = isinstance(language, str) and _LANGUAGE.fullmatch(language)
        yield f"<TEI{xml_attributes({'xml:id': self._prefix})}>\n"
        yield from self._header()
        values = {"xml:lang": language if is_language else None, "xml:space": "preserve"}
        yield f"<text{xml_attributes(values)}><body>\n"
        yield body
        yield "</body></text>\n"
        if stand_off:
            yield f"<standOff>\n{stand_off}</standOff>\n"
        yield "</TEI>\n"

    # The header

    def _header(self) -> Iterator[str]:
        document, annotator = self._record.document, self._record.layer.annotator
        yield f"<teiHeader><fileDesc><titleStmt><title>{xml_text(document.title)}</title>"
        if annotator:
            yield f"<respStmt><resp>annotation</resp><name>{xml_text(annotator)}</name></respStmt>"
        yield f"</titleStmt>{_PUBLICATION}"
        yield "<sourceDesc><bibl>"
        for name, element in METADATA.items():
            if name in document.meta:
                yield _metadata(name, element, plain(document.meta[name]))
        yield f'<idno type="document">{xml_text(document.id)}</idno>'
        yield "</bibl></sourceDesc></fileDesc>\n"
        participants = "".join(self._participants())
        codebook = " ".join(plain(self._record.codebook.get(part, "")) for part in ("name", "version"))
        yield f"<encodingDesc><projectDesc><p>Codebook: {xml_text(codebook)}</p></projectDesc>"
        if categories := "".join(self._categories.parts()):
            yield f"<classDecl>{categories}</classDecl>"
        yield "</encodingDesc>\n"
        if participants:
            yield f"<profileDesc><particDesc>{participants}</particDesc></profileDesc>\n"
        yield "</teiHeader>\n"

    def _participants(self) -> Iterator[str]:
        """Yield the speakers: persons and groups of them, then organisations and documents."""
        for name, is_person in (("listPerson", True), ("listOrg", False)):
            chosen = [s for s in self._record.speakers if (s.kind in _PERSONS) == is_person]
            if chosen:
                yield f"<{name}>{''.join(map(self._speaker, chosen))}</{name}>"

    def _speaker(self, speaker: Speaker) -> str:
        element = _PERSONS.get(speaker.kind, "org")
        name = {"person": "persName", "org": "orgName"}.get(element, "name")
        ana = self._categories.pointer("speaker kind", speaker.kind, speaker.kind)
        identity = xml_attributes({"xml:id": self._speakers[speaker.id], "n": speaker.id, "ana": ana})
        names = f"<{name}>{xml_text(speaker.name)}</{name}>" + "".join(
            f'<{name} type="alias">{xml_text(alias)}</{name}>' for alias in speaker.aliases
        )
        return f"<{element}{identity}>{names}</{element}>"

    # What stands in the text

    def _elements(self) -> Iterator[Element]:
        for quotation in self._record.layer.quotations:
            yield from self._of_quotation(quotation)
        for number, entity in enumerate(self._record.entities, 1):
            entity_type = self._codebook.entity_type(entity.label)
            label = entity_type.label if entity_type else entity.label
            ana = self._categories.pointer("entity type", entity.label, label)
            found_by = self._categories.pointer("found by", entity.origin, entity.origin)
            values = {"n": entity.id, "ana": f"{ana} {found_by}"}
            yield Element("rs", f"{self._prefix}e{number}", (entity.span,), values)

    def _of_quotation(self, quotation: Quotation) -> Iterator[Element]:
        id, kind = self._quotations[quotation.id], quotation.type_in(self._record.document.text)
        who = " ".join(f"#{self._speakers[s]}" for s in quotation.speakers if s in self._speakers)
        ana = [
            self._categories.pointer("quotation type", kind, kind),
            *self._attributes(QUOTATION, quotation),
        ]
        values: dict[str, str | None] = {"n": quotation.id, "ana": " ".join(ana)}
        if quotation.mode == "writing":
            yield Element("quote", id, quotation.content, values | {"source": who})
        else:
            aloud = "false" if quotation.mode == "thought" else None
            values |= {"who": who, "direct": _DIRECT[kind], "aloud": aloud}
            yield Element("said", id, quotation.content, values)
        for role in sorted(quotation.roles):
            if role != "content":
                category = self._categories.pointer("role", role, role)
                values = {"ana": category, "corresp": f"#{id}", "type": role}
                yield Element("seg", f"{id}.{role}", quotation.spans(role), values)

    def _attributes(self, kind: Kind, annotation: Quotation | Claim) -> Iterator[str]:
        """Yield a pointer for each attribute of an annotation."""
        declared = {attribute.id: attribute for attribute in kind.attributes(self._codebook)}
        for id, value in sorted(annotation.attributes.items()):
            words = plain(value)
            attribute = declared.get(id)
            label = next((v.label for v in attribute.values if v.id == value), words) if attribute else words
            yield self._categories.pointer(id, words, label)

    # What stands apart

    def _stand_off(self) -> Iterator[str]:
        layer = self._record.layer
        if layer.claims:
            yield '<spanGrp type="claim">\n'
            for number, claim in enumerate(layer.claims, 1):
                yield from self._claim(claim, f"{self._prefix}c{number}")
            yield "</spanGrp>\n"
        for quotation in layer.quotations:
            if quotation.parent in self._quotations:
                target = f"#{self._quotations[quotation.id]} #{self._quotations[quotation.parent]}"
                yield f'<link type="reported-within" target="{target}"/>\n'
        yield from self._notes()

    def _claim(self, claim: Claim, id: str) -> Iterator[str]:
        """Yield a span for each fragment of a claim, between two anchors in the text."""
        label = self._codebook.claim_label
        ana = [self._categories.pointer("claim type", type, label(type)) for type in claim.types]
        ana += self._attributes(CLAIM, claim)
        if CERTAINTY.id not in claim.attributes:
            ana.append(self._categories.pointer(CERTAINTY.id, CERTAINTY.default, CERTAINTY.default))
        text, last = self._record.document.text, len(claim.content) - 1
        ids = [id if number == 0 else f"{id}.{number + 1}" for number in range(last + 1)]
        for number, span in enumerate(claim.content):
            start, end = f"{ids[number]}.start", f"{ids[number]}.end"
            self._anchors[span.start].append(start)
            self._anchors[span.end].append(end)
            quotation, speaker = (
                self._quotations.get(claim.quotation or ""),
                self._speakers.get(claim.speaker or ""),
            )
            values = {
                "xml:id": ids[number],
                "n": claim.id,
                "from": f"#{start}",
                "to": f"#{end}",
                "ana": " ".join(ana),
                "corresp": quotation and f"#{quotation}",
                "source": speaker and f"#{speaker}",
                "prev": f"#{ids[number - 1]}" if number else None,
                "next": f"#{ids[number + 1]}" if number < last else None,
            }
            yield f"<span{xml_attributes(values)}>{xml_text(span.of(text))}</span>\n"

    def _notes(self) -> Iterator[str]:
        layer = self._record.layer
        noted: list[tuple[str, Any]] = [(self._quotations[q.id], q) for q in layer.quotations]
        noted += [(f"{self._prefix}c{number}", claim) for number, claim in enumerate(layer.claims, 1)]
        for id, annotation in noted:
            if annotation.note:
                yield f'<note target="#{id}">{xml_text(annotation.note)}</note>\n'


def _metadata(name: str, element: str, value: str) -> str:
    attributes: dict[str, str | None] = {}
    if name == "published":
        attributes["when"] = value if _is_date(value) else None
    elif name == "url":
        attributes["type"] = "URL"
    return f"<{element}{xml_attributes(attributes)}>{xml_text(value)}</{element}>"


def _is_date(value: str) -> bool:
    """Tell whether a value is a year, a month or a day as XML has them."""
    if _YEAR_OR_MONTH.fullmatch(value):
        return value[:4] != "0000"
    try:
        return len(value) == len("2025-11-28") and bool(date.fromisoformat(value))
    except ValueError:
        return False
