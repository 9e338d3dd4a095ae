"""The measures of agreement: what of the layers is compared, and by which statistic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.domain.agreement.coefficients import GAP, VALUE, Distance, disagreement
from annotator.domain.agreement.compared import SUBSETS, Case, Compared, extent, runs, units
from annotator.domain.agreement.continuum import Continuum, continuum_of
from annotator.domain.agreement.statistics import STATISTICS, Statistic
from annotator.domain.alignment import EXACT, HALF
from annotator.domain.attributes import number_from
from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION
from annotator.domain.roles import CONTENT
from annotator.domain.span import Span, meets, merge

if TYPE_CHECKING:
    from annotator.domain.agreement.continuum import Disorders
    from annotator.domain.attributes import Attribute
    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Kind

# The counts of a document, as `coefficients` adds them; "n" is the number of cases.
Counts = dict[Hashable, float]
Labelled = tuple[str, Case]  # the label of a measure, and a case
Distances = Mapping[str, Distance | None]  # by the scale of a statistic, None for a nominal one

TYPE, SPEAKER, CLAIM_TYPE = "type", "speaker", "claim type"
ROLES = "roles"  # of spans, all of them at once
# The roles of attributes by kind; the label is the id of the attribute.
ATTRIBUTES = {QUOTATION.id: "quotation attribute", CLAIM.id: "claim attribute"}


@dataclass(frozen=True)
class Measure:
    """A statistic of one thing that layers say.

    Attributes
    ----------
    role: what is compared: "quotation", "claim" or "entity" (found or not), the id of a role of spans,
        "roles", "type", "speaker", "claim type", "quotation attribute" or "claim attribute".
    cases: yields the cases of compared layers, each with its label: "" or a part, a type or an attribute.
    count: returns the counts of the cases of one label.
    default: the value that holds where nobody gives one.
    counts_all: whether a document without a case counts, too: that nobody marks anything is agreement.
    """

    statistic: Statistic
    role: str
    cases: Callable[[Compared], Iterator[Labelled]]
    count: Callable[[Compared, Sequence[Case]], Counts]
    counts_all: bool = False
    default: str = ""

    @property
    def is_by_type(self) -> bool:
        """Tell whether its labels are the types of a codebook, used or not."""
        return self.statistic.id == "kappa"

    def by_label(self, compared: Compared) -> dict[str, list[Case]]:
        """Return the cases of compared layers by their labels."""
        found: dict[str, list[Case]] = {"": []} if self.counts_all else {}
        for label, case in self.cases(compared):
            found.setdefault(label, []).append(case)
        return found


def measures(
    codebook: Codebook, distances: Distances, disorders: Disorders | None = None
) -> tuple[Measure, ...]:
    """Return the measures of a codebook's roles, attributes and types, in the order in which they are shown.

    `distances`: of the values of each scale; the alphas are counted with them. `disorders`: what gamma is
    computed with; without it gamma is none of the measures.
    """

    def measure(id: str, role: str, cases: Any, count: Any) -> Measure:
        return Measure(STATISTICS[id], role, cases, count)

    def alpha(id: str, role: str, cases: Any) -> Measure:
        scale = STATISTICS[id].scale
        return measure(id, role, cases, partial(_count_values, distances[scale] if scale else None))

    def unitizing(name: str, roles: Sequence[str]) -> Measure:
        cases, count = partial(_units, roles), partial(_count_units, roles)
        return Measure(STATISTICS["alpha_unitizing"], name, cases, count, counts_all=True)

    def gammas(kind: Kind, distance: Distance | None) -> Iterator[Measure]:
        if disorders is None:
            return
        for id, has_types in (("gamma", False), ("gamma_types", True)):
            continuum = partial(continuum_of, kind=kind.id, distance=distance, has_types=has_types)
            cases = partial(_aligned, disorders, continuum)
            count = partial(_count_disorder, disorders, continuum)
            yield measure(id, kind.id, cases, count)

    def attributes(kind: Kind) -> Iterator[Measure]:
        for attribute in kind.attributes(codebook):
            if attribute.takes.id != "text":  # own words are never the same
                role, cases = ATTRIBUTES[kind.id], partial(_attribute, kind.id, attribute)
                if attribute.takes.has_bounds:
                    count = partial(_count_numbers, distances["interval"])
                    yield measure("alpha_interval", role, cases, count)
                else:
                    yield replace(alpha("alpha_nominal", role, cases), default=attribute.default)

    roles = [role.id for role in QUOTATION.roles(codebook)]
    types = [type.id for type in codebook.claim_types]
    return (
        measure("f1_exact", QUOTATION.id, partial(_found, QUOTATION.id, EXACT), _count_found),
        measure("f1_overlap", QUOTATION.id, partial(_found, QUOTATION.id, HALF), _count_found),
        measure("f1_characters", QUOTATION.id, partial(_characters, QUOTATION.id), _count_characters),
        *gammas(QUOTATION, None),
        unitizing(ROLES, roles),
        *(unitizing(role, [role]) for role in roles),
        alpha("alpha_nominal", TYPE, _types),
        *(
            measure(id, role, partial(_role, role, id == "same"), _count_same)
            for role in roles
            for id in ("same", "overlapping")
            if role != CONTENT.id
        ),
        measure("same", SPEAKER, _speakers, _count_same),
        *attributes(QUOTATION),
        measure("f1_exact", CLAIM.id, partial(_found, CLAIM.id, EXACT), _count_found),
        measure("f1_overlap", CLAIM.id, partial(_found, CLAIM.id, HALF), _count_found),
        measure("f1_characters", CLAIM.id, partial(_characters, CLAIM.id), _count_characters),
        *gammas(CLAIM, distances["masi"]),
        alpha("alpha_masi", CLAIM_TYPE, _claim_types),
        measure("kappa", CLAIM_TYPE, partial(_each_claim_type, types), _count_yes),
        *attributes(CLAIM),
        measure("f1_exact", ENTITY.id, partial(_found, ENTITY.id, EXACT), _count_found),
        measure("f1_overlap", ENTITY.id, partial(_found, ENTITY.id, HALF), _count_found),
    )  # fmt: skip


# Cases


def _labels(kind: str, compared: Compared) -> Sequence[str]:
    return {QUOTATION.id: SUBSETS, ENTITY.id: ("", *compared.entity_labels())}.get(kind, ("",))


def _found(kind: str, least: float, compared: Compared) -> Iterator[Labelled]:
    """Yield what somebody has annotated: whether each annotator has it."""
    for label in _labels(kind, compared):
        for cluster in compared.clusters(kind, least, label):
            values = {name: name in cluster for name in compared.names}
            yield label, Case(extent(cluster), values, len(cluster) == len(values))


def _characters(kind: str, compared: Compared) -> Iterator[Labelled]:
    """Yield the parts of the text that somebody has annotated."""
    for label in _labels(kind, compared):
        content = {name: merge(compared.spans(name, kind, CONTENT.id, label)) for name in compared.names}
        yield from ((label, case) for case in runs(content))


def _aligned(
    disorders: Disorders, continuum_from: Callable[[Compared], Continuum], compared: Compared
) -> Iterator[Labelled]:
    """Yield the unitary alignments of the best alignment: the unit of each annotator, None for no unit."""
    continuum = continuum_from(compared)
    for alignment in disorders.best_alignment(continuum):
        there = [unit for unit in alignment if unit is not None]
        span = Span(min(unit.start for unit in there), max(unit.end for unit in there))
        values = dict(zip(compared.names, alignment, strict=True))
        yield "", Case(span, values, continuum.disorder(alignment) == 0)


def _units(roles: Sequence[str], compared: Compared) -> Iterator[Labelled]:
    """Yield the parts of the text that somebody gives one of the roles: the roles that each gives it."""
    spans = {
        (name, role): units(compared.spans(name, QUOTATION.id, role))
        for name in compared.names
        for role in roles
    }
    for case in runs(spans):
        given = {
            name: frozenset(role for role in roles if case.values[name, role]) for name in compared.names
        }
        yield "", Case(case.span, given, len(set(given.values())) == 1)


def _types(compared: Compared) -> Iterator[Labelled]:
    for cluster in compared.matched(QUOTATION.id):
        values = {name: compared.type_of(name, quotation) for name, quotation in cluster.items()}
        yield "", _case(cluster, values)


def _role(role: str, is_same: bool, compared: Compared) -> Iterator[Labelled]:
    """Yield the matched quotations in which somebody has the role: the spans that each gives it."""
    for cluster in compared.matched(QUOTATION.id):
        values = {name: merge(quotation.spans(role)) for name, quotation in cluster.items()}
        if any(values.values()):
            case = _case(cluster, values)
            yield "", case if is_same else case._replace(is_agreed=_overlap(list(values.values())))


def _overlap(values: Sequence[tuple[Span, ...]]) -> bool:
    first, *others = values
    return all(any(meets(other, span) for span in first) for other in others)


def _speakers(compared: Compared) -> Iterator[Labelled]:
    """Yield the matched quotations in which somebody names a speaker: the ids of the speakers."""
    for cluster in compared.matched(QUOTATION.id):
        values = {name: frozenset(quotation.speakers) for name, quotation in cluster.items()}
        if any(values.values()):
            yield "", _case(cluster, values)


def _attribute(kind: str, attribute: Attribute, compared: Compared) -> Iterator[Labelled]:
    """Yield the matched annotations to which somebody gives a value; a default is one."""
    for cluster in compared.matched(kind):
        values: dict[str, Any] = {
            name: attribute.value_in(annotation.attributes) for name, annotation in cluster.items()
        }
        if attribute.takes.has_bounds:
            numbers = {name: number_from(value) for name, value in values.items()}
            values = {name: float(number) for name, number in numbers.items() if number is not None}
        if len(values) > 1 and any(value != "" for value in values.values()):
            yield attribute.id, _case(cluster, values)


def _claim_types(compared: Compared) -> Iterator[Labelled]:
    """Yield the matched claims to which somebody gives a type."""
    for cluster in compared.matched(CLAIM.id):
        values = {name: frozenset(claim.types) for name, claim in cluster.items()}
        if any(values.values()):
            yield "", _case(cluster, values)


def _each_claim_type(types: Sequence[str], compared: Compared) -> Iterator[Labelled]:
    """Yield the same claims for each type: whether each annotator gives them the type."""
    for _, case in _claim_types(compared):
        for type in types:
            values = {name: type in chosen for name, chosen in case.values.items()}
            yield type, Case(case.span, values, len(set(values.values())) == 1)


def _case(cluster: Mapping[str, Any], values: Mapping[str, Any]) -> Case:
    return Case(extent(dict(cluster)), values, len(set(values.values())) == 1)


# Counts


def _count_found(compared: Compared, cases: Sequence[Case]) -> Counts:
    return _count_weighted(compared, cases, lambda _: 1)


def _count_characters(compared: Compared, cases: Sequence[Case]) -> Counts:
    return _count_weighted(compared, cases, lambda case: case.span.end - case.span.start)


def _count_weighted(compared: Compared, cases: Sequence[Case], weight: Callable[[Case], int]) -> Counts:
    first, second = compared.names
    counts: Counts = {"common": 0, "first": 0, "second": 0, "n": 0}
    for case in cases:
        number = weight(case)
        counts["n"] += number
        counts["common"] += number * case.is_agreed
        counts["first"] += number * case.values[first]
        counts["second"] += number * case.values[second]
    return counts


def _count_disorder(
    disorders: Disorders,
    continuum_from: Callable[[Compared], Continuum],
    compared: Compared,
    cases: Sequence[Case],
) -> Counts:
    continuum = continuum_from(compared)
    return {
        "observed": sum(continuum.disorder(tuple(case.values.values())) for case in cases),
        "expected": continuum.units_each * disorders.expected(continuum),
        "n": len(cases),
    }


def _count_same(_: Compared, cases: Sequence[Case]) -> Counts:
    return {"same": sum(case.is_agreed for case in cases), "cases": len(cases), "n": len(cases)}


def _count_yes(compared: Compared, cases: Sequence[Case]) -> Counts:
    first, second = compared.names
    return {
        **_count_same(compared, cases),
        "first": sum(case.values[first] for case in cases),
        "second": sum(case.values[second] for case in cases),
    }


def _count_values(distance: Distance | None, _: Compared, cases: Sequence[Case]) -> Counts:
    values = [list(case.values.values()) for case in cases]
    counts: Counts = {"disagreement": 0, "n": len(cases)}
    for given in values:
        counts["disagreement"] += disagreement(given, distance)
    for value, number in Counter(value for given in values for value in given).items():
        counts[VALUE, value] = number
    return counts


def _count_numbers(distance: Distance | None, _: Compared, cases: Sequence[Case]) -> Counts:
    numbers = [number for case in cases for number in case.values.values()]
    return {
        "disagreement": sum(disagreement(list(case.values.values()), distance) for case in cases),
        "values": len(numbers),
        "sum": sum(numbers),
        "squares": sum(number * number for number in numbers),
        "n": len(cases),
    }


def _count_units(roles: Sequence[str], compared: Compared, cases: Sequence[Case]) -> Counts:
    number = len(compared.layers)
    counts: Counts = {"length": number * len(compared.text), "disagreement": 0, "squares": 0, "n": 0}
    counts[VALUE, GAP] = counts["length"]
    for case in cases:
        size = case.span.end - case.span.start
        given = Counter(case.values.values())
        different = number * number - sum(many * many for many in given.values())
        counts["disagreement"] += size * different / (number - 1)
        for value, many in given.items():
            if value:
                counts[VALUE, value] = counts.get((VALUE, value), 0) + size * many
                counts[VALUE, GAP] -= size * many
    for name in compared.names:
        own = {role: units(compared.spans(name, QUOTATION.id, role)) for role in roles}
        sizes = [case.span.end - case.span.start for case in runs(own)]
        counts["squares"] += sum(size * size for size in sizes)
        counts["n"] += len(sizes)
    return counts
