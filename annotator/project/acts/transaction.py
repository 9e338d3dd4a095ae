"""An act in progress: one transaction, one undo step, one row of history."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.domain.changes import LayerKey
from annotator.domain.claim import Claim
from annotator.domain.errors import ActRefused, NothingToChange
from annotator.domain.gold import GOLD
from annotator.domain.kinds import ENTITY, KINDS, QUOTATION
from annotator.domain.quotation import Quotation
from annotator.domain.span import check_span, merge
from annotator.domain.stored_words import shown
from annotator.domain.translation import mark, tr
from annotator.project.acts.known_words import refuse_unknown
from annotator.store.writer import writing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.domain.changes import Changes
    from annotator.domain.codebook import Codebook
    from annotator.domain.document import Document
    from annotator.domain.kinds import Kind
    from annotator.domain.provenance import State
    from annotator.domain.span import Span, Spans
    from annotator.domain.speaker import Speaker
    from annotator.domain.thread import Place
    from annotator.store.connection import Database
    from annotator.store.writer import Writer

A = TypeVar("A", Quotation, Claim)


class Act:
    """Reads and writes for one act.

    Attributes
    ----------
    layer: the writer of the layer that the act is on.
    threads: the writer of the threads of comments of its document.
    """

    def __init__(self, writer: Writer, key: LayerKey, codebook: Codebook, signature: str = "") -> None:
        self._writer = writer
        self._document = key.document
        self.layer = writer.layer(key, signature)
        self.threads = writer.threads(key.document)
        self._codebook = codebook
        self._changes: Changes | None = None

    @property
    def changes(self) -> Changes:
        """Return the changes of the act, which exist after its end."""
        assert self._changes is not None
        return self._changes

    def end(self, changes: Changes) -> None:
        """Keep the changes of the act."""
        self._changes = changes

    def quotation(self, id: str) -> Quotation:
        """Return a quotation of the layer; ActRefused if it does not exist any more."""
        return _there(self.layer.quotations.get(id), "quotation")

    def claim(self, id: str) -> Claim:
        """Return a claim of the layer; ActRefused if it does not exist any more."""
        return _there(self.layer.claims.get(id), "claim")

    def annotation(self, kind: Kind, id: str) -> Any:
        """Return an annotation of the layer; ActRefused if it does not exist any more."""
        return _there(self.layer.of(kind).get(id), kind.id)

    def has_annotation(self, place: Place) -> bool:
        """Tell whether the document has an annotation, in whichever layer."""
        layer = self._writer.layer(LayerKey(self._document, place.layer))
        return layer.of(KINDS[place.kind]).get(place.annotation) is not None

    def refuse_unknown(self, after: Quotation | Claim, before: Quotation | Claim | None = None) -> None:
        """Refuse what the codebook does not know and was not there before; see `known_words`."""
        refuse_unknown(self._codebook, after, before)

    def put_changed(self, before: A, after: A) -> None:
        """Put an annotation; if it corrects its suggestion, set the state to “edited”."""
        self.refuse_unknown(after, before)
        if after.provenance and after.corrects(before):
            after = edited(after)
            self.mark(after.kind, after.id, "edited")
        self.layer.of(after.kind).put(after)

    def delete(self, kind: Kind, id: str) -> None:
        """Delete an annotation; the claims and nested quotations of a quotation stay, without it.

        The suggestion from which it was made counts as rejected.
        """
        if kind is QUOTATION:
            for nested in self.layer.quotations.referring("parent", id):
                self.layer.quotations.put(replace(nested, parent=None))
            for claim in self.layer.claims.referring("quotation", id):
                self.layer.claims.put(replace(claim, quotation=None))
        if kind is not ENTITY:
            self.mark(kind, id, "rejected")
        self.layer.of(kind).delete(id)

    def mark(self, kind: Kind, made: str, state: State) -> None:
        """Change the state of the suggestion from which an annotation was made."""
        for decision in self.layer.decisions_on(kind, made):
            self.layer.decide(kind, replace(decision, state=state))

    def put_chosen(self, speaker: Speaker) -> None:
        """Put a speaker that was just chosen, if the project does not have it."""
        if self._writer.speaker(speaker.id) is not None:
            return
        name = " ".join(speaker.name.split())
        if not name:
            raise ActRefused(tr("A speaker needs a name."))
        self._writer.put_speaker(replace(speaker, name=name, by_choice=True))

    def speakers_called(self, name: str) -> list[Speaker]:
        """Return the project's speakers with a canonical name, those made in this act included."""
        return self._writer.speakers_called(name)

    def speaker(self, id: str) -> Speaker:
        """Return a speaker of the project; ActRefused if it does not exist any more."""
        return _there(self._writer.speaker(id), "speaker")

    def has_speaker(self, id: str) -> bool:
        """Tell whether the project has a speaker."""
        return self._writer.speaker(id) is not None

    def put_document(self, document: Document) -> None:
        """Write the metadata and the text of the act's document."""
        self._writer.document(document.id).put(document)

    def drop_unnamed(self) -> None:
        """Delete speakers that a choice has made and that have no mention after the act."""
        for speaker in self._writer.speakers_left():
            if speaker.by_choice and not self._writer.is_named(speaker.id):
                self._writer.delete_speaker(speaker.id)


T = TypeVar("T")

_GONE = {
    "quotation": mark("That quotation is not there any more."),
    "claim": mark("That claim is not there any more."),
    "entity": mark("That entity is not there any more."),
    "speaker": mark("That speaker is not there any more."),
}


def _there(value: T | None, kind: str) -> T:
    if value is None:
        raise ActRefused(tr(_GONE[kind]))
    return value


class Scope:
    """The place of an annotator's acts: one document and layer of an open project.

    Attributes
    ----------
    document: the document; spans are checked against its text.
    annotator: the name of the annotator who acts.
    """

    def __init__(
        self,
        database: Database,
        document: Document,
        annotator: str,
        codebook: Codebook,
        find_speaker: Callable[[str, str], Speaker | None],
        layer: str = "",
    ) -> None:
        """Make the scope; `find_speaker` returns the speaker that a name and a kind surely mean, or None.

        `layer` is the annotator whose layer it is, unless that is the one who acts.
        """
        self.document = document
        self.annotator = annotator
        self.find_speaker = find_speaker
        self.codebook = codebook
        self._database = database
        self._layer = LayerKey(document.id, layer or annotator)

    @property
    def is_on_gold(self) -> bool:
        """Tell whether the acts are on a gold layer."""
        return self._layer.annotator == GOLD

    @contextmanager
    def act(self, name: str, *, begins: bool = True, signs: bool = True) -> Iterator[Act]:
        """Carry out one act; `begins` tells whether it begins the layer.

        `signs`: annotations of a gold layer that the act puts name the one who acts, too.

        Raises
        ------
        ActRefused: the act has changed nothing, or its offsets are those of an older text.
        """
        with writing(self._database, name, self.annotator, self.document.id) as (writer, changed):
            present = writer.hash_of(self.document.id)
            if present is None:
                raise ActRefused(
                    tr(
                        "Not done: {act}. “{title}” is in the trash.",
                        act=shown(name),
                        title=self.document.title,
                    ),
                    tr("Restore it first."),
                )
            if present != self.document.sha256:
                raise ActRefused(
                    tr(
                        "Not done: {act}. The text of “{title}” has been replaced meanwhile.",
                        act=shown(name),
                        title=self.document.title,
                    ),
                    tr("Look at the new text, then do it again."),
                )
            signature = self.annotator if signs and self.is_on_gold and self.annotator != GOLD else ""
            act = Act(writer, self._layer, self.codebook, signature)
            if begins:
                act.layer.begin(self.codebook.edition)
            yield act
            act.drop_unnamed()
        if not changed:
            raise nothing_to_change(name)
        act.end(changed[0])

    def change(self, name: str, kind: Kind, id: str, change: Callable[[Any], Any]) -> Changes:
        """Change an existing annotation, as one act; ActRefused if nothing changes."""
        with self.act(name) as act:
            before = act.annotation(kind, id)
            after = change(before)
            if after == before:
                raise nothing_to_change(name)
            act.put_changed(before, after)
        return act.changes

    def checked(self, spans: Spans, role: str) -> Spans:
        """Return the spans of a role in text order; spans that touch are joined.

        Raises
        ------
        InputError: a span is not within the text, or is empty.
        """
        for span in spans:
            self.check(span, role)
        return merge(spans)

    def check(self, span: Span, place: str) -> None:
        """Raise InputError if a span is not within the text, or is empty."""
        check_span(span, len(self.document.text), place)

    def checked_annotation(self, annotation: A) -> A:
        """Return an annotation with the spans of all roles checked and in text order.

        Raises
        ------
        InputError: a span is not within the text, or is empty.
        """
        for role in dict(annotation.places()):
            spans = self.checked(annotation.spans(role), role)
            if spans != annotation.spans(role):
                annotation = annotation.with_spans(role, spans)
        return annotation


def nothing_to_change(name: str) -> NothingToChange:
    """Return the refusal of an act that would change nothing."""
    return NothingToChange(tr("Nothing to change: {act}.", act=shown(name)))


@contextmanager
def act_on_project(database: Database, name: str, annotator: str) -> Iterator[tuple[Writer, list[Changes]]]:
    """Carry out one act that is on no document of its own; the list gets its changes at the end.

    Raises
    ------
    ActRefused: the act has changed nothing.
    """
    with writing(database, name, annotator) as (writer, changed):
        yield writer, changed
    if not changed:
        raise nothing_to_change(name)


def edited(annotation: A) -> A:
    """Return an annotation after a change of its words: if made from a suggestion, as edited."""
    provenance = annotation.provenance
    return replace(annotation, provenance=provenance.edited()) if provenance else annotation
