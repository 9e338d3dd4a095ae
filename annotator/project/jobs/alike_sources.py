"""Sources that go on in another document beyond the words of the annotated one: “Moor” of “Helen Moor”."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.domain.kinds import QUOTATION
from annotator.domain.roles import SOURCE
from annotator.domain.span import Span, meets
from annotator.store import analyses, layers, suggestions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.alike_words import Alike
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Spans
    from annotator.domain.syntax import Syntax
    from annotator.store.connection import Database


@dataclass(frozen=True)
class KnownNames:
    """The names of a document, as far as they are known.

    Attributes
    ----------
    proposed: the suggested quotations.
    entities: the places of entities.
    """

    proposed: tuple[Proposed[Quotation], ...]
    entities: frozenset[Span]
    syntax: Syntax | None

    def around(self, name: Span) -> tuple[Span | None, ...]:
        """Return what a name is a part of: a suggested source, an entity, a phrase; None where it is whole.

        A part of a phrase is whole if it is a phrase itself, as “Moor” is in “a spokesman for Moor”.
        """
        sources = [span for suggestion in self.proposed for span in suggestion.annotation.source]
        phrases = self.syntax.phrases_around(name) if self.syntax else ()
        return tuple(_smallest_around(name, spans) for spans in (sources, self.entities, phrases))


def _smallest_around(name: Span, spans: Iterable[Span]) -> Span | None:
    holding = [span for span in spans if span.contains(name)]
    return None if name in holding else min(holding, key=lambda span: span.end - span.start, default=None)


def known_names(database: Database, document: str, annotator: str) -> KnownNames:
    """Return what is known of names in a document; suggestions count, whatever became of them."""
    own = layers.own_entities(database, document, annotator)
    corrected = {entity.id for entity in own}
    entities = [
        entity for entity in analyses.model_entities(database, document) if entity.id not in corrected
    ]
    entities += [entity for entity in own if not entity.removed]
    return KnownNames(
        suggestions.suggestions(database, document, QUOTATION),
        frozenset(entity.span for entity in entities),
        analyses.syntax(database, document),
    )


def pending_names(database: Database, document: str, annotator: str) -> KnownNames:
    """Return what is known of names in a document; of suggestions, those without a decision count."""
    known = known_names(database, document, annotator)
    decided = suggestions.decisions(database, document, annotator, QUOTATION)
    pending = (each for each in known.proposed if each.id not in decided and not each.is_reserve)
    return replace(known, proposed=tuple(pending))


def with_whole_source(alike: Alike, own: Spans, own_names: KnownNames, names: KnownNames) -> Alike:
    """Return a place with a source that goes on beyond the copied words, if names say that it does.

    What the annotator has left out of the name in the first document is left out here, too: a source that
    is a part of an entity there does not become a whole entity here.
    """
    copied = alike.roles.get(SOURCE.id, ())
    if len(copied) != 1 or len(own) != 1:
        return alike
    occupied = [span for role, spans in alike.roles.items() if role != SOURCE.id for span in spans]
    fitting = replace(
        names,
        proposed=tuple(
            each for each in names.proposed if any(meets(alike.content, span) for span in each.content)
        ),
    )
    for part_of, own_part_of in zip(fitting.around(copied[0]), own_names.around(own[0]), strict=True):
        if part_of is None or own_part_of is not None or any(map(part_of.overlaps, occupied)):
            continue
        return replace(alike, roles={**alike.roles, SOURCE.id: (part_of,)}, same_source=copied[0])
    return alike
