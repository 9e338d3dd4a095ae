"""The act that annotates the same quotation in several documents: one operation, one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.changes import LayerKey
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.quotation import Quotation
from annotator.domain.span import check_span
from annotator.domain.translation import mark, tr
from annotator.store.writer import writing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.alike_words import AlikePlace
    from annotator.domain.changes import Changes
    from annotator.domain.codebook import Codebook
    from annotator.store.connection import Database


def annotate_alike(
    database: Database, annotator: str, codebook: Codebook, quotation: Quotation, places: Sequence[AlikePlace]
) -> Changes:
    """Make a quotation with the same speakers, type and attributes at each of the places.

    Notes, claims and the quotation that it is reported in stay where they are: they belong to the first
    article. A layer that is done stays done.

    Raises
    ------
    ActRefused: there are no places, or a document has left or has another text now; nothing is changed.
    InputError: a span is not within its text.
    StorageError: the change could not be saved; nothing is changed.
    """
    with writing(database, mark("annotate alike"), annotator) as (writer, changed):
        for place in places:
            document = place.document
            if writer.hash_of(document.id) != document.sha256:
                raise ActRefused(
                    tr("“{title}” has another text now, or is in the trash.", title=document.title),
                    tr("Look for the same words again."),
                )
            for spans in place.alike.roles.values():
                for span in spans:
                    check_span(span, len(document.text))
            layer = writer.layer(LayerKey(document.id, annotator))
            layer.begin(codebook.edition)
            layer.quotations.put(_copy(quotation, place))
    if not changed:
        raise ActRefused(tr("No document is chosen."))
    return changed[0]


def _copy(quotation: Quotation, place: AlikePlace) -> Quotation:
    made = Quotation(
        new_id("q"), place.alike.roles, speakers=quotation.speakers, attributes=quotation.attributes
    )
    kind = quotation.type_override
    return made.with_type(kind, place.document.text) if kind else made
