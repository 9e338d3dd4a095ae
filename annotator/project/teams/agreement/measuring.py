"""Agreement of the layers of a project: for each pair of annotators and for all together."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from annotator.domain.agreement import coefficients
from annotator.domain.agreement.coefficients import VALUE
from annotator.domain.agreement.measures import measures
from annotator.project.teams.agreement.compared_documents import compared_documents
from annotator.project.teams.agreement.gamma.disorders import SolvedDisorders
from annotator.project.teams.agreement.gathering import Gathering, Group, Key, is_of_nltk
from annotator.project.teams.agreement.nltk_values import MOST_VALUES, distances, value_of
from annotator.project.teams.agreement.request import comparison
from annotator.project.teams.agreement.resampling import LEAST_DOCUMENTS, Resampler, ends, evaluated
from annotator.project.teams.agreement.rows import FEW_CASES, FEW_DOCUMENTS, NOTHING, ONE_ANSWER, AgreementRow

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from annotator.domain.agreement.measures import Distances
    from annotator.project.project import Project
    from annotator.project.teams.agreement.request import AgreementRequest

# From so many cases on a value is told without a word of warning: with fewer, one case moves it by a tenth.
LEAST_CASES = 10


class Measured(NamedTuple):
    """Measured agreement.

    Attributes
    ----------
    names: those with layers that were compared.
    documents: the number of documents in which layers were compared.
    unfinished: how many of the layers are not done.
    left_out: how many of the documents belong to no part: it is not known when they were done.
    passed_over: a line for each layer that could not be read.
    """

    rows: list[AgreementRow]
    names: tuple[str, ...]
    documents: int
    unfinished: int
    left_out: int
    passed_over: list[str]


def measure(
    project: Project,
    request: AgreementRequest,
    progress: Callable[[int, int], object] | None = None,
) -> Measured:
    """Measure the agreement of layers; `progress` takes positions looked at, and the last one.

    Raises
    ------
    InputError: there are no two annotators, or a name or a version is unknown.
    ProjectMoved, StorageError: the project cannot be read.
    """
    compared = comparison(project, request)
    known_distances = distances()
    table = measures(project.codebook, known_distances, SolvedDisorders() if request.with_gamma else None)
    gathering = Gathering(compared, table)
    passed_over: list[str] = []
    documents = unfinished = left_out = 0
    met: set[str] = set()
    for number, document in enumerate(compared_documents(project, compared, passed_over, progress)):
        documents += 1
        met |= document.facts.keys()
        unfinished += sum(not facts.is_done for facts in document.facts.values())
        left_out += not gathering.take(number, document.compared, document.facts)
    rows = [row for part in gathering.parts() for row in _Part(gathering, part, known_distances).rows()]
    names = tuple(name for name in compared.names if name in met)
    return Measured(rows, names, documents, unfinished, left_out, passed_over)


class _Part:
    """The rows of a part of a comparison."""

    def __init__(self, gathering: Gathering, part: str, known_distances: Distances) -> None:
        self._comparison = gathering.comparison
        self._table = gathering.table
        self._part = part
        self._distances = known_distances
        self._groups = gathering.groups
        together = self._group(self._comparison.together)
        self._all_documents = together.documents
        self._of_pairs: dict[tuple[str, str], dict[Any, NDArray[np.float64]]] = {}

    def _group(self, names: tuple[str, ...]) -> Group:
        return self._groups.get((self._part, names)) or Group()

    def rows(self) -> Iterator[AgreementRow]:
        """Yield the rows, those of all together first, measures in their order."""
        comparison = self._comparison
        keys = sorted({key for pair in comparison.pairs for key in self._group(pair).counts})
        found = []
        resampled = {pair: self._resampled(pair) for pair in comparison.pairs}
        for key in keys:
            of_pairs = [self._row(pair, key, resampled[pair]) for pair in comparison.pairs]
            if all(row.value is None for row in of_pairs) and self._is_unused(key):
                continue
            found += of_pairs
            if comparison.together:
                found.append(self._row_of_all(key, of_pairs))
        yield from sorted(found, key=lambda row: len(row.annotators) == 2 and len(comparison.pairs) > 1)

    def _is_unused(self, key: Key) -> bool:
        """Tell whether nobody has used a type, a role or an attribute, for which no value is defined."""
        measured, names = self._table[key[0]], set[Any]()
        for pair in self._comparison.pairs:
            names |= {
                name for name, column in self._group(pair).counts.get(key, {}).items() if any(column.values())
            }
        return measured.is_by_type or names <= {"n", "length", (VALUE, measured.default)}

    def _coefficient(self, key: Key) -> Callable[[Mapping[Any, Any]], Any]:
        statistic = self._table[key[0]].statistic
        if statistic.coefficient is not coefficients.alpha or statistic.scale is None:
            return statistic.coefficient
        return partial(statistic.coefficient, distance=self._distances[statistic.scale])

    def _resampled(self, names: tuple[str, ...]) -> dict[Key, NDArray[np.float64]]:
        """Return the resampled values of a group by measure."""
        group = self._group(names)
        if len(group.documents) < LEAST_DOCUMENTS:
            return {}
        return self._values(group, group.documents)

    def _values(self, group: Group, documents: Sequence[int]) -> dict[Key, NDArray[np.float64]]:
        columns = {
            (key, name): column for key, named in group.counts.items() for name, column in named.items()
        }
        sums: dict[Key, dict[Hashable, Any]] = defaultdict(lambda: defaultdict(float))
        for (key, name), values in Resampler(documents).sums(columns).items():
            sums[key][name] = values
        return {key: evaluated(self._coefficient(key), sums[key]) for key in group.counts}

    def _row(
        self, names: tuple[str, ...], key: Key, resampled: Mapping[Key, NDArray[np.float64]]
    ) -> AgreementRow:
        group = self._group(names)
        sums = group.sums(key)
        n = round(sums["n"])
        value = self._value(group, key, sums) if n else None
        interval = ends(resampled[key]) if value is not None and key in resampled else None
        return self._made(names, key, value, interval, n, len(group.documents))

    def _value(self, group: Group, key: Key, sums: Mapping[Any, float]) -> float | None:
        measured = self._table[key[0]]
        try:
            value = float(self._coefficient(key)(sums))
        except ZeroDivisionError:
            return None
        values = group.values[key]
        if not is_of_nltk(measured) or len({each for case in values for each in case.values()}) > MOST_VALUES:
            return value
        scale = measured.statistic.scale
        return value_of(measured.statistic, values, self._distances[scale] if scale else None)

    def _row_of_all(self, key: Key, of_pairs: Sequence[AgreementRow]) -> AgreementRow:
        """Return the coefficient of all annotators, or the mean of the pairs weighted by their documents."""
        comparison = self._comparison
        if self._table[key[0]].statistic.is_for_all and not comparison.request.against:
            return self._row(comparison.together, key, self._resampled_all)
        defined = [row for row in of_pairs if row.value is not None]
        weight = sum(row.documents for row in defined)
        value = sum(row.documents * (row.value or 0) for row in defined) / weight if weight else None
        interval = ends(self._mean(key)) if len(self._all_documents) >= LEAST_DOCUMENTS and weight else None
        n = sum(row.n for row in of_pairs)
        return self._made(comparison.together, key, value, interval, n, len(self._all_documents))

    @property
    def _resampled_all(self) -> dict[Key, NDArray[np.float64]]:
        return self._resampled(self._comparison.together)

    def _mean(self, key: Key) -> NDArray[np.float64]:
        """Return the weighted mean of the pairs in each resample of all documents."""
        total: Any = 0.0
        weight: Any = 0.0
        for pair in self._comparison.pairs:
            values = self._of_pair(pair)
            if key in values:
                is_defined = np.isfinite(values[key])
                documents = np.where(is_defined, values["documents"], 0.0)
                total = total + documents * np.where(is_defined, values[key], 0.0)
                weight = weight + documents
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(total / weight)

    def _of_pair(self, pair: tuple[str, str]) -> dict[Any, NDArray[np.float64]]:
        """Return the values of a pair in each resample of all documents, and how many of theirs are drawn."""
        if pair not in self._of_pairs:
            group = self._group(pair)
            drawn = Resampler(self._all_documents).sums({"documents": dict.fromkeys(group.documents, 1.0)})
            self._of_pairs[pair] = {**self._values(group, self._all_documents), **drawn}
        return self._of_pairs[pair]

    def _made(
        self,
        names: tuple[str, ...],
        key: Key,
        value: float | None,
        interval: tuple[float, float] | None,
        n: int,
        documents: int,
    ) -> AgreementRow:
        measured = self._table[key[0]]
        low, high = interval or (None, None)
        remark = _remark(value, n, documents)
        return AgreementRow(
            measured.statistic.id,
            measured.role,
            key[1],
            names,
            value,
            low,
            high,
            n,
            documents,
            remark,
            self._part,
        )


def _remark(value: float | None, n: int, documents: int) -> str:
    if not n:
        return NOTHING
    if value is None:
        return ONE_ANSWER
    if n < LEAST_CASES:
        return FEW_CASES
    return FEW_DOCUMENTS if documents < LEAST_DOCUMENTS else ""
