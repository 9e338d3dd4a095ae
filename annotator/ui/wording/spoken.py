"""The words on an annotation, part by part, for whoever hears the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.attributes import CHECK_WORTHY
from annotator.domain.kinds import ITEM_KINDS, QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.roles import CONTENT
from annotator.domain.stored_words import shown
from annotator.domain.translation import joined, labelled, percent, tr
from annotator.ui.wording.attribute_values import condition_on
from annotator.ui.wording.comments import last_words
from annotator.ui.wording.descriptions import kind_of, speaker_names, type_labels, type_of
from annotator.ui.wording.roles import name_of_role
from annotator.ui.wording.titles import number_of, numbered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.attributes import Attribute
    from annotator.domain.kinds import Field
    from annotator.domain.span import Spans
    from annotator.project import Project
    from annotator.project.opened.document import OpenDocument

TITLE = "title"  # the part with the annotation's name and place
_BETWEEN = "; "  # a pause in speech


def parts_of(opened: OpenDocument, project: Project, kind: str, id: str) -> dict[str, str]:
    """Return the words for each part of an annotation or suggestion, by the part's id; {} if it has gone.

    `kind` is an item kind, see `kinds.ITEM_KINDS`. The order is that of its card.
    """
    item = opened.of_kind(kind).get(id)
    if item is None:
        return {}
    parts = {TITLE: _title(opened, kind, item)}
    for field in item.kind.fields(opened.codebook):
        if words := _of_field(opened, project, field, item):
            parts[field.id] = words
    if isinstance(item, Proposed):
        parts |= {name: words for name, words in _reasons(item) if words}
    else:
        open_ones = [each for each in opened.threads.on(opened.place_of(kind, id)) if not each.solved]
        parts |= {each.id: labelled(tr("open comment"), last_words(each)) for each in open_ones}
    return parts


def said(parts: dict[str, str]) -> str:
    """Return parts as one sentence."""
    return _BETWEEN.join(parts.values())


def _title(opened: OpenDocument, kind: str, item: Any) -> str:
    items = opened.of_kind(kind)
    place = tr("{number} of {count}", number=items.index(item.id) + 1, count=len(items))
    if isinstance(item, Proposed):
        return _with_commas(kind_of(item), place, percent(item.provenance.score))
    return numbered(
        ITEM_KINDS[kind].kind,
        tr("{number} of {count}", number=number_of(opened, kind, item.id), count=len(items)),
    )


def _with_commas(*words: str) -> str:
    """Return words with commas between them, without those that are empty."""
    return ", ".join(filter(None, words))


def _of_field(opened: OpenDocument, project: Project, field: Field, item: Any) -> str:
    """Return a field's words, "" where there is nothing in it."""
    annotation = item.annotation
    value = field.value(annotation)
    match field.nature:
        case "spans":
            words = _quoted(opened.document.text, value)
            return words if field.role is CONTENT or not words else labelled(name_of_role(field.id), words)
        case "type":
            return type_of(opened, annotation)
        case "speakers":
            names = _speakers(project, item)
            return labelled(tr("Speaker"), names) if names else ""
        case "claim types":
            return type_labels(project.codebook, annotation)
        case "annotation":
            number = number_of(opened, QUOTATION.id, value) if opened.quotations.get(value) else ""
            return labelled(tr(field.label), numbered(QUOTATION, number)) if number else ""
        case "attribute" if field.attribute is not None:
            answer = _answer(field.attribute, str(value or ""), is_due=not item.is_proposed)
            is_proposed = field.attribute is CHECK_WORTHY and annotation.worth_proposed
            return tr("proposed: {answer}", answer=answer) if is_proposed else answer
        case "note":
            return labelled(tr("Note"), value) if value else ""
    return ""


def _answer(attribute: Attribute, value: str, *, is_due: bool) -> str:
    """Return an answer with its question; that one is due is said where silence could be heard as a no."""
    if value:
        return condition_on(attribute, value)
    is_open = is_due and not attribute.default and attribute.takes.id == "yes_no"
    return condition_on(attribute, "", undecided=True) if is_open else ""


def _quoted(text: str, spans: Spans) -> str:
    return " … ".join(" ".join(span.of(text).split()) for span in spans)


def _speakers(project: Project, item: Any) -> str:
    if isinstance(item, Proposed):
        return joined([speaker.name for speaker in item.speakers])
    return speaker_names(project, item)


def _reasons(item: Proposed[Any]) -> Iterator[tuple[str, str]]:
    yield "why", shown(item.why)
    if item.speakers:
        yield "why speaker", tr("proposed: {why}", why=shown(item.speakers[0].why))
