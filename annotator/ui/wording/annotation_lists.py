"""The conditions and orders of lists of annotations in words, and their rows as they are heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.claim import Claim
from annotator.domain.findings import KINDS as FINDINGS
from annotator.domain.kinds import KINDS
from annotator.domain.stored_words import shown
from annotator.domain.translation import joined, labelled, mark, number, quoted, tr
from annotator.ui.wording.attribute_values import condition_on
from annotator.ui.wording.document_lists import condition_words as document_conditions
from annotator.ui.wording.titles import worth_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.annotation_query import AnnotationQuery, Order
    from annotator.domain.codebook import Codebook
    from annotator.project import Project
    from annotator.project.jobs.annotation_lists import Listed, Progress

ORDER_NAMES: dict[Order, str] = {
    "document": mark("in the order of documents"),
    "before": mark("by what stands before"),
    "after": mark("by what stands after"),
    "speaker": mark("by speaker"),
    "date": mark("by date"),
}
DECISION_NAMES = {
    "accepted": mark("accepted suggestion"),
    "edited": mark("accepted with changes"),
    "rejected": mark("rejected suggestion"),
    "pending": mark("suggestion not decided"),
}
TYPE_NAMES = {"direct": mark("direct"), "indirect": mark("indirect"), "mixed": mark("mixed")}
# By condition, or condition and value, its words.
_TEMPLATES = {
    "cue": mark("Cue: {value}"),
    "rule": mark("Rule: {value}"),
    "reason": mark("Rejected because: {value}"),
    "note": mark("With a note"),
}
_COMMENTS = {"open": mark("Open comments"), "any": mark("With comments")}
# Conditions on documents whose words could be read as conditions on annotations.
_ALSO_OF_ANNOTATIONS = ("status", "words", "flagged", "findings", "comments")
_COUNTED = {
    "quotation": mark("{n} quotation|{n} quotations"),
    "claim": mark("{n} claim|{n} claims"),
}
_SO_FAR = {
    "quotation": mark("{n} quotation so far|{n} quotations so far"),
    "claim": mark("{n} claim so far|{n} claims so far"),
}
# The same of lists that hold suggestions, by decision.
_SUGGESTIONS = {
    ("quotation", "rejected"): mark("{n} rejected suggestion|{n} rejected suggestions"),
    ("quotation", "pending"): mark("{n} suggestion not decided|{n} suggestions not decided"),
    ("claim", "rejected"): mark("{n} rejected suggested claim|{n} rejected suggested claims"),
    ("claim", "pending"): mark("{n} suggested claim not decided|{n} suggested claims not decided"),
}


def condition_words(query: AnnotationQuery, project: Project) -> Iterator[tuple[str, str]]:
    """Yield the conditions of a query with their words; those on documents begin with "documents."."""
    for name in query.conditions():
        if words := _words(name, query, project):
            yield name, words
    for name, words in document_conditions(query.documents, project):
        yield f"documents.{name}", labelled(tr("Document"), words) if name in _ALSO_OF_ANNOTATIONS else words


def _words(name: str, query: AnnotationQuery, project: Project) -> str:
    value = str(getattr(query, name))
    if name in _TEMPLATES:
        return tr(_TEMPLATES[name], value=shown(value))
    if name == "words":
        return quoted(value)
    if name == "type":
        return tr("Type: {value}", value=tr(TYPE_NAMES[value]))
    if name == "speaker":
        speaker = project.speaker(value)
        return tr("Speaker: {name}", name=speaker.name if speaker is not None else value)
    if name in ("claim_type", "other_claim_type"):
        return tr("Claim type: {name}", name=claim_type_label(value, project.codebook))
    if name == "attribute":
        return _attribute(query, project.codebook)
    if name == "decision":
        words = tr(DECISION_NAMES[value])
        return words[:1].upper() + words[1:]
    if name == "score_from":
        return tr("Score {low} to {high}", low=number(query.score_from, 2), high=number(query.score_until, 2))
    if name == "finding":
        return tr("Finding: {value}", value=tr(FINDINGS.get(value, value)))
    return tr(_COMMENTS[value]) if name == "comments" else ""


def claim_type_label(id: str, codebook: Codebook) -> str:
    """Return the name of a claim type; its id if the codebook has it no more."""
    return next((each.label for each in codebook.claim_types if each.id == id), id)


def _attribute(query: AnnotationQuery, codebook: Codebook) -> str:
    for attribute in KINDS[query.kind].attributes(codebook):
        if attribute.id == query.attribute:
            return condition_on(attribute, query.value, undecided=query.undecided)
    return f"{query.attribute}: {query.value}" if query.value else query.attribute


def count_words(query: AnnotationQuery, progress: Progress, most: int) -> str:
    """Return how many annotations were found; `most`: rows that the list shows."""
    found, of_suggestions = progress.found, _SUGGESTIONS.get((query.kind, query.decision))
    if not progress.is_complete:
        if of_suggestions:
            words = tr("{words} so far", words=tr(of_suggestions, found))
        else:
            words = tr(_SO_FAR[query.kind], found)
        if progress.total:
            done, total = number(progress.done), number(progress.total)
            return tr("{words}: {done} of {total} documents", words=words, done=done, total=total)
        return words
    words = tr(of_suggestions or _COUNTED[query.kind], found)
    if found > most:
        return tr("{words}; the first {most} are listed, an export has all.", words=words, most=number(most))
    return words


def empty_words(query: AnnotationQuery) -> str:
    """Return why a list may be empty."""
    if not query.words:
        return tr("Nothing meets all conditions.")
    where = (
        tr("Words are looked for in the quotations themselves; a speaker is under Conditions.")
        if query.kind == "quotation"
        else tr("Words are looked for in the claims themselves; a speaker is under Conditions.")
    )
    is_alone = query.conditions() == ["words"] and not query.documents
    first = tr("Nothing has all these words.") if is_alone else tr("Nothing meets all conditions.")
    return f"{first} {where}"


def labels_of(listed: Listed, codebook: Codebook) -> list[str]:
    """Return the types of an annotation, its attributes, its cue, and what was decided, as short words."""
    annotation = listed.annotation
    if isinstance(annotation, Claim):
        labels = [claim_type_label(id, codebook) for id in annotation.types]
        labels.append(worth_words(annotation.attributes))
        labels += [tr("hedged", note="of a claim")] if annotation.is_hedged else []
    else:
        labels = [tr(TYPE_NAMES[listed.type])] if listed.type else []
    for attribute in codebook.attributes.get(listed.kind, ()):
        value = attribute.value_in(annotation.attributes)
        labels += [condition_on(attribute, value)] if value != attribute.default else []
    if listed.cue:
        labels.append(tr("cue {cue}", cue=quoted(listed.cue)))
    if listed.reason:
        labels.append(tr("rejected: {reason}", reason=shown(listed.reason)))
    if annotation.note:
        labels.append(tr("note: {words}", words=annotation.note))
    return labels


def origin_of(listed: Listed) -> str:
    """Return whose words they are, and where and when they stood."""
    where = [
        joined(listed.speakers),
        listed.title or listed.document,
        listed.publisher,
        listed.published[:10],
    ]
    return " · ".join(filter(None, where))


def annotator_of(listed: Listed) -> list[str]:
    """Return who has annotated; nothing for a suggestion that waits."""
    return [tr("by {annotator}", annotator=listed.annotator)] if listed.annotator else []


def short_origin_of(listed: Listed, *, with_speakers: bool, with_annotator: bool) -> str:
    """Return whose words they are and who has annotated, where that is asked for, and where they stood."""
    speakers = joined(listed.speakers) if with_speakers else ""
    parts = [speakers, listed.published[:10], listed.title or listed.document, listed.publisher]
    return " · ".join(filter(None, [*parts, *(annotator_of(listed) if with_annotator else ())]))


def spoken(listed: Listed, codebook: Codebook) -> str:
    """Return a row as a screen reader says it: words, speaker, place, what stands around, and labels."""
    around = tr("before: {before}; after: {after}", before=listed.before[-40:], after=listed.after[:40])
    parts = [listed.words, origin_of(listed), *labels_of(listed, codebook), *annotator_of(listed), around]
    return ". ".join(part for part in parts if part)
