"""The columns of the tables: their names, what they mean, and how their cells are made."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.domain.attributes import values_of
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.roles import BUILT_IN_IDS
from annotator.domain.translation import in_english
from annotator.formats.jsonl.thread_fields import comments_of
from annotator.formats.tables.record_view import as_json, as_words, further_metadata

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.attributes import Attribute
    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Kind
    from annotator.formats.tables.record_view import Row

Cell = str | int | float | bool | None


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes
    ----------
    meaning: what it says, for readers of the table.
    type: the type of its cells, which may be empty, too.
    value: returns the cell of a row.
    names: the table that has a row with this id.
    """

    name: str
    meaning: str
    type: type[str] | type[int] | type[float] | type[bool]
    value: Callable[[Any], Cell]
    names: str = ""


_KEY = "unique in its table: document, annotator and id in the project"


def _field(name: str, meaning: str) -> Column:
    return Column(name, meaning, str, lambda view: as_words(view.record.document.meta.get(name)))


DOCUMENT = (
    Column("id", "the article's id in the project", str, lambda view: view.document),
    Column("title", "its title, or its first words", str, lambda view: view.record.document.title),
    _field("byline", "who wrote it"),
    _field("publisher", "who published it"),
    _field("published", "when it was published"),
    _field("url", "its address"),
    _field("language", "its language"),
    Column("words", "the number of its words", int, lambda view: view.record.document.words),
    Column("characters", "the number of its characters (code points)", int, lambda view: len(view.text)),
    Column(
        "text", "its text: start and end of spans count its characters from 0", str, lambda view: view.text
    ),
    Column("sha256", "the hash of its text", str, lambda view: view.record.document.sha256),
    Column(
        "metadata", "what else came with it (JSON)", str, lambda view: as_json(further_metadata(view.record))
    ),
)

LAYER = (
    Column("id", "document and annotator, unique in its table", str, lambda view: view.layer),
    Column("document", "the article", str, lambda view: view.document, "documents"),
    Column("annotator", "the annotator", str, lambda view: view.record.layer.annotator or None),
    Column("status", "new, started or done", str, lambda view: view.record.layer.status),
    Column("flagged", "whether it is flagged", bool, lambda view: view.record.layer.flagged),
    Column(
        "seconds",
        "the time spent on it; 0 where it was not counted",
        int,
        lambda view: view.record.layer.seconds,
    ),
    Column("quotations", "the number of its rows in quotations", int, lambda view: len(view.quotations)),
    Column("claims", "the number of its rows in claims", int, lambda view: len(view.claims)),
    Column("entities", "the number of its rows in entities", int, lambda view: len(view.record.entities)),
    Column(
        "codebook", "the name of its codebook", str, lambda view: as_words(view.record.codebook.get("name"))
    ),
    Column(
        "codebook_version",
        "the version of its codebook",
        str,
        lambda view: as_words(view.record.codebook.get("version")),
    ),
    Column(
        "comments",
        "comments on it, on its annotations and on the article (JSON)",
        str,
        lambda view: as_json(comments_of(view.record)),
    ),
    Column("flag_reason", "why it is set aside", str, lambda view: view.record.layer.flag_reason or None),
    Column(
        "analysis_error", "why there are no suggestions", str, lambda view: view.record.analysis_error or None
    ),
    Column(
        "other_fields", "fields of other programs (JSON)", str, lambda view: as_json(view.record.layer.extra)
    ),
)

SPEAKER = (
    Column("id", "the speaker's id in the project", str, lambda speaker: speaker.id),
    Column("name", "the name", str, lambda speaker: speaker.name),
    Column(
        "kind",
        "person, organisation, group, document, unnamed, author ...",
        str,
        lambda speaker: speaker.kind,
    ),
    Column("aliases", "other names (a list in JSON)", str, lambda speaker: as_json(speaker.aliases)),
    Column("quotations", "the number of its rows in quotation_speakers", int, lambda _: 0),
    Column("claims", "the number of claims of which it is the first claimant", int, lambda _: 0),
    Column("other_fields", "fields of other programs (JSON)", str, lambda speaker: as_json(speaker.extra)),
)

_ANNOTATION = (
    Column("id", _KEY, str, lambda row: row.key),
    Column("document", "the article", str, lambda row: row.view.document, "documents"),
    Column("layer", "the layer", str, lambda row: row.view.layer, "layers"),
    Column("annotator", "the annotator", str, lambda row: row.view.record.layer.annotator or None),
    Column(
        "text",
        "the words, those of several fragments with “ … ” between them",
        str,
        lambda row: row.words("content"),
    ),
    Column("start", "where the words begin in the article", int, lambda row: row.span.start),
    Column("end", "where the words end: the offset behind the last character", int, lambda row: row.span.end),
    Column("fragments", "start and end of each fragment: 42-90 95-101", str, lambda row: row.fragments),
    Column("context_before", "up to 100 characters before the words", str, lambda row: row.before),
    Column("context_after", "up to 100 characters after the words", str, lambda row: row.after),
)

_FIRST_SPEAKER = (
    Column("speaker_name", "the first speaker's name", str, lambda row: row.speaker and row.speaker.name),
    Column("speaker_kind", "the first speaker's kind", str, lambda row: row.speaker and row.speaker.kind),
    Column(
        "gender_in_text",
        "f or m, where pronouns or titles in the sources of the first speaker say it in this article",
        str,
        lambda row: row.speaker and row.view.genders.get(row.speaker.id),
    ),
)


def _words_of(role: str, label: str) -> tuple[Column, ...]:
    return (
        Column(role, f"the words of the {label}", str, lambda row: row.words(role)),
        Column(f"{role}_start", f"where the {label} begins", int, lambda row: row.start(role)),
        Column(f"{role}_end", f"where the {label} ends", int, lambda row: row.end(role)),
    )


_QUOTATION = (
    Column(
        "text_without_marks",
        "the words without the quote marks around them",
        str,
        lambda row: row.words_without_marks,
    ),
    Column("type", "direct, indirect or mixed", str, lambda row: row.annotation.type_in(row.view.text)),
    Column(
        "type_is_set",
        "whether the annotator set the type, which follows from the quote marks otherwise",
        bool,
        lambda row: row.annotation.type_override is not None,
    ),
    *_words_of("cue", "cue"),
    *_words_of("source", "source"),
    Column("speaker", "the first speaker", str, lambda row: row.speaker and row.speaker.id, "speakers"),
    *_FIRST_SPEAKER,
    Column("speakers", "the number of its rows in quotation_speakers", int, lambda row: len(row.speakers)),
    Column("parent", "the quotation in which it is reported", str, lambda row: row.parent, "quotations"),
)

_CLAIM = (
    Column("types", "the claim types (a list in JSON)", str, lambda row: as_json(row.annotation.types)),
    Column(
        "types_proposed",
        "whether the program proposed the types and nobody has confirmed them",
        bool,
        lambda row: row.annotation.types_proposed,
    ),
    Column("quotation", "the quotation that makes the claim", str, lambda row: row.quotation, "quotations"),
    Column(
        "speaker",
        "the claimant, or the first speaker of the quotation",
        str,
        lambda row: row.speaker and row.speaker.id,
        "speakers",
    ),
    *_FIRST_SPEAKER,
    Column(
        "speaker_is_set",
        "whether the claim has a claimant of its own",
        bool,
        lambda row: bool(row.annotation.speaker),
    ),
)

_PROVENANCE = (
    Column(
        "state",
        "of a suggestion: pending, accepted or edited; empty for an annotator's own",
        str,
        lambda row: row.provenance and row.provenance.state,
    ),
    Column(
        "score",
        "how sure the suggestion was, 0 to 1",
        float,
        lambda row: row.provenance and row.provenance.score,
    ),
    Column(
        "producer",
        "what made the suggestion",
        str,
        lambda row: (row.provenance and row.provenance.producer) or None,
    ),
    Column(
        "rule", "the rule that made it", str, lambda row: (row.provenance and row.provenance.rule) or None
    ),
    Column("why", "why it was made", str, lambda row: row.why or None),
    Column("note", "the annotator's note", str, lambda row: row.annotation.note or None),
    Column("other_fields", "fields of other programs (JSON)", str, lambda row: as_json(_extra(row))),
)

MENTION = (
    Column("quotation", "the quotation", str, lambda mention: mention.quotation, "quotations"),
    Column("speaker", "the speaker", str, lambda mention: mention.speaker, "speakers"),
    Column("place", "1 for the first speaker of the quotation", int, lambda mention: mention.place),
    Column("mention", "the words that name the speaker there", str, lambda mention: mention.words),
    Column("start", "where these words begin", int, lambda mention: mention.span and mention.span.start),
    Column("end", "where these words end", int, lambda mention: mention.span and mention.span.end),
)

TYPE = (
    Column("claim", "the claim", str, lambda typed: typed.claim, "claims"),
    Column("type", "the claim type", str, lambda typed: typed.type),
    Column("place", "1 for the first type", int, lambda typed: typed.place),
)

SPAN = (
    Column("document", "the article", str, lambda placed: placed.document, "documents"),
    Column(
        "quotation", "the quotation; empty for a claim", str, lambda placed: placed.quotation, "quotations"
    ),
    Column("claim", "the claim; empty for a quotation", str, lambda placed: placed.claim, "claims"),
    Column("role", "content, cue, source or a further role of the codebook", str, lambda placed: placed.role),
    Column("place", "1 for the first span of the role", int, lambda placed: placed.place),
    Column("start", "where the span begins", int, lambda placed: placed.span.start),
    Column("end", "where the span ends", int, lambda placed: placed.span.end),
    Column("text", "its words", str, lambda placed: placed.words),
)

ENTITY = (
    Column("id", "document, annotator and id in the project", str, lambda found: found.key),
    Column("document", "the article", str, lambda found: found.view.document, "documents"),
    Column("layer", "the layer", str, lambda found: found.view.layer, "layers"),
    Column("annotator", "the annotator", str, lambda found: found.view.record.layer.annotator or None),
    Column("label", "its type: PERSON, ORG ...", str, lambda found: found.entity.label),
    Column("start", "where it begins", int, lambda found: found.entity.span.start),
    Column("end", "where it ends", int, lambda found: found.entity.span.end),
    Column("text", "its words", str, lambda found: found.entity.span.of(found.view.text)),
    Column("origin", "model or annotator", str, lambda found: found.entity.origin),
    Column("other_fields", "fields of other programs (JSON)", str, lambda found: as_json(found.entity.extra)),
)

_OWN = {QUOTATION.id: _QUOTATION, CLAIM.id: _CLAIM}


def _extra(row: Row) -> dict[str, Any]:
    extra: dict[str, Any] = row.annotation.extra | (row.provenance.extra if row.provenance else {})
    return extra


def of_kind(kind: Kind, codebook: Codebook) -> tuple[Column, ...]:
    """Return the columns of a kind, among them those of the roles and attributes that a codebook declares."""
    attributes = kind.attributes(codebook)
    further_roles = [role for role in kind.roles(codebook) if role.id not in BUILT_IN_IDS]
    declared = (
        *(column for role in further_roles for column in _words_of(role.id, role.label.lower())),
        *map(_of_attribute, attributes),
    )
    first, last = (*_ANNOTATION, *_OWN[kind.id]), (_other_attributes(attributes), *_PROVENANCE)
    taken = {column.name for column in (*first, *last)}
    return (*first, *(_renamed(column, taken) for column in declared), *last)


def _renamed(column: Column, taken: set[str]) -> Column:
    """Return a column with a plain name that no other one has."""
    wanted = re.sub(r"\W+", "_", column.name.casefold()).strip("_") or "attribute"
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}_{number}"
    taken.add(name)
    return replace(column, name=name)


def _of_attribute(attribute: Attribute) -> Column:
    with in_english():
        meaning = f"the attribute “{attribute.label}”: {values_of(attribute)}"
    return Column(attribute.id, meaning, str, partial(_value, attribute))


def _value(attribute: Attribute, row: Row) -> str | None:
    value = row.annotation.attributes.get(attribute.id)
    return as_words(attribute.default if value is None else value)


def _other_attributes(attributes: Iterable[Attribute]) -> Column:
    known = {attribute.id for attribute in attributes}
    return Column(
        "other_attributes",
        "attributes that the codebook does not declare (JSON)",
        str,
        lambda row: as_json({id: each for id, each in row.annotation.attributes.items() if id not in known}),
    )
