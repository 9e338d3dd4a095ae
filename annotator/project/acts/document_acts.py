"""The acts on one document, by subject.

Common errors
-------------
InputError: an argument is of another kind, a span is empty or not within the text, or the codebook does not
    know a claim type, a role, or an attribute or its value.
ActRefused: the annotation is not in the layer, or the act would change nothing.
StorageError: the change could not be saved; nothing is changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.project.acts.annotations import AnnotationActs
from annotator.project.acts.claims import ClaimActs
from annotator.project.acts.entities import EntityActs
from annotator.project.acts.gold import GoldActs
from annotator.project.acts.layer import LayerActs
from annotator.project.acts.metadata import MetadataActs
from annotator.project.acts.quotations import QuotationActs
from annotator.project.acts.suggestions import SuggestionActs
from annotator.project.acts.threads import ThreadActs

if TYPE_CHECKING:
    from annotator.project.acts.transaction import Scope


class DocumentActs:
    """The acts on one document; each is one operation, one transaction, one undo step.

    All return their changes, with values.

    Attributes
    ----------
    suggestions: decisions on suggestions of every kind.
    annotations: acts that quotations, claims and suggestions of both have in common.
    quotations, claims, entities: acts on one kind only.
    layer: status, flag and waivers.
    threads: comments on the document and on annotations of all layers.
    metadata: title, byline and other fields of the document itself.
    gold: what is taken of the document's layers, where the acts are on its gold layer.
    """

    def __init__(self, scope: Scope) -> None:
        self.suggestions = SuggestionActs(scope)
        self.annotations = AnnotationActs(scope, self.suggestions)
        self.quotations = QuotationActs(scope, self.suggestions, self.annotations)
        self.claims = ClaimActs(scope, self.suggestions)
        self.entities = EntityActs(scope)
        self.layer = LayerActs(scope)
        self.threads = ThreadActs(scope)
        self.metadata = MetadataActs(scope)
        self.gold = GoldActs(scope)
