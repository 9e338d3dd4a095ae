"""A spaCy component that repairs ``doc.ents`` where the text proves them wrong; it runs after the parser.

A name in two halves becomes one ("María del Río" without "Ana"), a person with another type gets PERSON, and
a title alone is no name. ``doc._.replaced_entities`` tells what the model had.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, Span

from annotator.nlp.en.entities.named import Named, as_company
from annotator.nlp.en.entities.person_proofs import Proofs
from annotator.nlp.en.entities.same_names import with_same_types
from annotator.nlp.en.entities.whole_names import with_whole_names
from annotator.nlp.parse.parsed_text import parse_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.nlp.parse.parsed_text import Parse

_KEY = "annotator.replaced_entities"

# Of repaired entities, the model's entities in their place, as start, end and label, by their own start and
# end; offsets in code points.
Replaced = dict[tuple[int, int], tuple[tuple[int, int, str], ...]]


@Language.factory(
    "entities", requires=["doc.ents", "token.dep", "token.pos", "token.tag"], assigns=["doc.ents"]
)
def make_entities(nlp: Language, name: str) -> EntityRepair:
    """Return the component; importing this module registers it, as spaCy's entry points require."""
    return EntityRepair()


class EntityRepair:
    """Repairs the entities of a text; without a parse or entities it leaves the text as it is.

    ``doc.user_data`` stores what was replaced as plain values, which cross processes.
    """

    def __init__(self) -> None:
        if not Doc.has_extension("replaced_entities"):
            Doc.set_extension("replaced_entities", getter=_replaced)

    def __call__(self, doc: Doc) -> Doc:
        """Repair the entities of a parsed text."""
        if not len(doc) or not doc.has_annotation("ENT_IOB") or not doc.has_annotation("DEP"):
            return doc
        parse = parse_of(doc)
        names = repaired(parse, [Named(e.start, e.end, e.label_) for e in doc.ents])
        changed = [name for name in names if name.repaired]
        if changed or len(names) != len(doc.ents):
            doc.ents = tuple(Span(doc, name.start, name.end, label=name.label) for name in names)
        doc.user_data[_KEY] = [
            [
                *parse.span(name.start, name.end),
                [[*parse.span(start, end), label] for start, end, label in name.replaced],
            ]
            for name in changed
        ]
        return doc


def repaired(parse: Parse, entities: Sequence[Named]) -> list[Named]:
    """Return the entities of a text in text order, repaired where the text proves them wrong."""
    names = with_whole_names(parse, entities)
    proofs = Proofs(parse, names)
    typed = [proofs.proven(name) or as_company(parse, name) or name for name in names]
    return with_same_types(parse, typed)


def _replaced(doc: Doc) -> Replaced:
    return {
        (start, end): tuple((first, last, label) for first, last, label in replaced)
        for start, end, replaced in doc.user_data.get(_KEY, ())
    }
