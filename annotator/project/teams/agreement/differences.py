"""The places behind a measured value: where annotators differ, and what each says there."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.agreement.confusion import BETWEEN_TYPES, confusion
from annotator.domain.agreement.continuum import Unit
from annotator.domain.agreement.measures import CLAIM_TYPE, ROLES, SPEAKER, measures
from annotator.domain.errors import InputError
from annotator.domain.kinds import QUOTATION
from annotator.domain.translation import tr
from annotator.project.teams.agreement.compared_documents import compared_documents
from annotator.project.teams.agreement.gamma.disorders import SolvedDisorders
from annotator.project.teams.agreement.nltk_values import distances
from annotator.project.teams.agreement.request import comparison
from annotator.project.teams.agreement.rows import (
    NO,
    NO_LAYER,
    NOT_ASSIGNED,
    NOT_BEGUN,
    NOT_COMPARED,
    NOT_THERE,
    THERE,
    YES,
    Difference,
    with_type,
)
from annotator.store import assignments, gold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.agreement.compared import Compared
    from annotator.domain.agreement.measures import Measure
    from annotator.project.project import Project
    from annotator.project.teams.agreement.compared_documents import ComparedDocument
    from annotator.project.teams.agreement.request import AgreementRequest

_AROUND = 40  # characters of the text before and after a place


class What(NamedTuple):
    """A thing that is measured: the id of a statistic, a role and a label."""

    measure: str
    role: str
    label: str = ""


def differences(
    project: Project,
    request: AgreementRequest,
    what: What,
    progress: Callable[[int, int], object] | None = None,
) -> Iterator[Difference]:
    """Yield where the annotators of a request differ in what is measured, in the project's order.

    Raises
    ------
    InputError: nothing is measured so, or there are no two annotators.
    ProjectMoved, StorageError: the project cannot be read.
    """
    compared = comparison(project, request)
    table = measures(project.codebook, distances(), SolvedDisorders())
    wanted = [each for each in table if (each.statistic.id, each.role) == (what.measure, what.role)]
    if not wanted:
        known = sorted({f"{each.statistic.id}:{each.role}" for each in table})
        raise InputError(
            tr("Nothing is measured as “{name}”.", name=f"{what.measure}:{what.role}"),
            tr("There are: {names}.", names=", ".join(known)),
        )
    words = _Words(project, what.role)
    for document in compared_documents(project, compared, [], progress):
        names = [name for name in compared.names if name in document.compared.layers]
        if compared.part_of([document.facts[name] for name in names]) is None:
            continue
        places = _in_document(document, document.compared.of(names), wanted, what.label, words)
        if (first := next(places, None)) is not None:
            lacking = _lacking(project, document.id, [name for name in compared.names if name not in names])
            yield from (place._replace(says=place.says | lacking) for place in chain((first,), places))


def _lacking(project: Project, document: str, names: Sequence[str]) -> dict[str, str]:
    """Return why annotators say nothing of a document, by their names."""
    begun = {layer.annotator for layer in gold.begun_layers(project.database, document)}
    assigned = assignments.assigned(project.database, [document]).get(document, frozenset())
    return {
        name: NOT_COMPARED
        if name in begun
        else NOT_BEGUN
        if name in assigned
        else NOT_ASSIGNED
        if assigned
        else NO_LAYER
        for name in names
    }


def _in_document(
    document: ComparedDocument, layers: Compared, measures: list[Measure], label: str, words: _Words
) -> Iterator[Difference]:
    text = layers.text
    for measure in measures:
        for case in measure.by_label(layers).get(label, ()):
            if not case.is_agreed:
                start, end = case.span
                yield Difference(
                    document.position,
                    document.id,
                    document.title,
                    start,
                    end,
                    text[max(0, start - _AROUND) : start],
                    text[start:end],
                    text[end : end + _AROUND],
                    {name: words.of(value, text) for name, value in case.values.items()},
                )


class _Words:
    """Says values of cases in words."""

    def __init__(self, project: Project, role: str) -> None:
        self._codebook = project.codebook
        self._role = role
        self._roles = {entry.id: entry.label for entry in QUOTATION.roles(project.codebook)}
        self._speakers = (
            {speaker.id: speaker.name for speaker in project.speakers()} if role == SPEAKER else {}
        )

    def of(self, value: Any, text: str) -> str:
        """Return what an annotator says, "" for nothing."""
        if value is None:
            return NOT_THERE
        if isinstance(value, Unit):
            return self._unit(value, text)
        if isinstance(value, bool):
            if self._role == CLAIM_TYPE:
                return YES if value else NO
            return THERE if value else NOT_THERE
        if isinstance(value, frozenset) and self._role in (SPEAKER, CLAIM_TYPE, ROLES):
            return ", ".join(sorted(map(self._name, value)))
        if isinstance(value, frozenset):
            return THERE if value else NOT_THERE
        if isinstance(value, tuple):
            return " … ".join(text[start:end] for start, end in value)
        return str(value)

    def _unit(self, unit: Unit, text: str) -> str:
        words = text[unit.start : unit.end]
        if unit.category is None:
            return words
        types = [unit.category]
        if isinstance(unit.category, frozenset):
            types = [self._codebook.claim_label(type) for type in sorted(unit.category)]
        return with_type(BETWEEN_TYPES.join(types), words)

    def _name(self, id: str) -> str:
        if self._role == CLAIM_TYPE:
            return self._codebook.claim_label(id)
        if self._role == ROLES:
            return self._roles[id]
        return self._speakers.get(id, id)


def confusions(
    project: Project,
    request: AgreementRequest,
    kind: str,
    progress: Callable[[int, int], object] | None = None,
) -> dict[tuple[str, str], Counter[tuple[str, str]]]:
    """Return the confusion table of a kind of each pair that is compared; errors as in `differences`."""
    compared = comparison(project, request)
    found: dict[tuple[str, str], Counter[tuple[str, str]]] = {pair: Counter() for pair in compared.pairs}
    for document in compared_documents(project, compared, [], progress):
        for pair in compared.pairs:
            if not set(pair) <= set(document.compared.layers):
                continue
            if compared.part_of([document.facts[name] for name in pair]) is not None:
                found[pair] += confusion(document.compared.of(pair), kind)
    return found
