"""The plan of a team: who annotates which documents, and how documents are shared out by it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from heapq import heapify, heapreplace
from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args
from unicodedata import normalize

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import InputError
from annotator.domain.gold import GOLD, is_gold
from annotator.domain.translation import mark, tr
from annotator.domain.work_order import SEEDS, drawn

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

PlanOrder = Literal["imported", "random"]
PLAN_ORDERS: tuple[PlanOrder, ...] = get_args(PlanOrder)

Assigned = dict[str, frozenset[str]]


@dataclass(frozen=True)
class TeamPlan:
    """A plan: the annotators, and how they share the documents.

    Attributes
    ----------
    annotators: their names, each once.
    documents: which documents; all without a condition.
    order: "imported": documents go round as they came; "random": as the seed draws them.
    seed: of the order, and of the lot that says which documents are common ones.
    common: the share of documents that several annotators get, in per cent.
    by: how many annotators get each of these.
    training: ids of documents with a gold layer, which all get to learn from.
    blind: whether documents are annotated without suggestions.
    due: the day by which all should be done.
    """

    annotators: tuple[str, ...]
    documents: DocumentFilter = field(default_factory=DocumentFilter)
    order: PlanOrder = "imported"
    seed: int = 1
    common: int = 0
    by: int = 2
    training: tuple[str, ...] = ()
    blind: bool = False
    due: date | None = None

    def __post_init__(self) -> None:
        """Refuse a plan that cannot be carried out.

        Raises
        ------
        InputError: names, share or number of annotators do not fit.
        """
        for name in self.annotators:
            if not name or name != " ".join(name.split()) or not name.isprintable():
                raise InputError(
                    tr("“{name}” is no name of an annotator.", name=name), tr("Write it in another way.")
                )
        if len(set(self.annotators)) < max(1, len(self.annotators)):
            raise InputError(tr("The plan needs the names of annotators, each once."))
        if golds := [name for name in self.annotators if is_gold(name)]:
            raise InputError(
                tr("“{name}” is the name of a gold layer, so no annotator can have it.", name=golds[0]),
                tr("Leave it out of the plan."),
            )
        if not 0 <= self.common <= 100:
            raise InputError(
                tr("{share} % of the documents cannot be common.", share=str(self.common)),
                tr("Choose 0 to 100."),
            )
        if self.by < 2:
            raise InputError(tr("Common documents are those of two or more annotators."))
        if self.common and self.by > len(self.annotators):
            raise InputError(
                tr(
                    "The plan has {people} annotators, so {by} of them cannot get a document.",
                    people=str(len(self.annotators)),
                    by=str(self.by),
                ),
                tr("Name more annotators, or lower the number."),
            )
        if self.seed not in SEEDS:
            raise InputError(
                tr("The seed of a plan is a number from {first} to {last}.", first=1, last=SEEDS[-1])
            )

    def to_plain(self) -> dict[str, Any]:
        """Return the plan as JSON has it."""
        return {
            "annotators": list(self.annotators),
            "documents": self.documents.to_plain(),
            "order": self.order,
            "seed": self.seed,
            "common": self.common,
            "by": self.by,
            "training": list(self.training),
            "blind": self.blind,
            "due": self.due.isoformat() if self.due else None,
        }


def refuse_alike_names(names: Iterable[str], known: Iterable[str]) -> None:
    """Refuse new names that differ from a known one, or from each other, in case alone.

    People and file systems take both for the same.

    Raises
    ------
    InputError: there is such a name.
    """
    present = {*known, GOLD}
    taken = {_folded(name): name for name in sorted(present)}
    for name in names:
        other = taken.setdefault(_folded(name), name)
        if other != name and name not in present:
            raise InputError(
                tr("“{name}” and “{other}” would be two annotators.", name=name, other=other),
                tr("Write the name as it is known, or take another one."),
            )


def _folded(name: str) -> str:
    return normalize("NFC", normalize("NFD", name).casefold())


class _Field(NamedTuple):
    """The values that a field of a plan may hold, and the words for it."""

    types: tuple[type, ...]
    words: str


_FIELDS = {
    "annotators": _Field((list,), mark("a list of names")),
    "documents": _Field((dict,), mark("an object with conditions on documents")),
    "order": _Field((str,), mark("“imported” or “random”")),
    "seed": _Field((int,), mark("a whole number")),
    "common": _Field((int,), mark("a whole number, in per cent")),
    "by": _Field((int,), mark("a whole number")),
    "training": _Field((list,), mark("a list of ids of documents")),
    "blind": _Field((bool,), mark("true or false")),
    "due": _Field((str, type(None)), mark("a day such as “2026-12-31”")),
}


def plan_from_plain(plain: Any) -> TeamPlan:
    """Return the plan of an object of JSON; fields that are missing have their defaults.

    Raises
    ------
    InputError: a field is unknown, or holds something else; the message names it.
    """
    if not isinstance(plain, dict) or "annotators" not in plain:
        raise InputError(tr("A plan is an object of JSON with “annotators”."), _remedy())
    for name, value in plain.items():
        if name not in _FIELDS:
            raise InputError(tr("A plan has no field “{name}”.", name=str(name)), _remedy())
        is_number = isinstance(value, int) and not isinstance(value, bool)
        if not isinstance(value, _FIELDS[name].types) or (int in _FIELDS[name].types and not is_number):
            raise _unfit(name)
    given = dict(plain)
    for name in ("annotators", "training"):
        if name in given:
            if not all(isinstance(each, str) for each in given[name]):
                raise _unfit(name)
            given[name] = tuple(given[name])
    if given.get("order", PLAN_ORDERS[0]) not in PLAN_ORDERS:
        raise _unfit("order")
    if "documents" in given:
        unknown = set(given["documents"]) - set(DocumentFilter.__dataclass_fields__)
        try:
            given["documents"] = DocumentFilter.from_plain(given["documents"])
        except ValueError as error:
            raise _unfit("documents") from error
        if unknown:
            raise InputError(tr("There is no condition “{name}”.", name=min(unknown)), _remedy())
    if given.get("due") is not None:
        try:
            given["due"] = date.fromisoformat(given["due"])
        except ValueError as error:
            raise _unfit("due") from error
    return TeamPlan(**given)


def _unfit(name: str) -> InputError:
    wanted = tr(_FIELDS[name].words)
    return InputError(
        tr("The field “{name}” of the plan has to be {wanted}.", name=name, wanted=wanted), _remedy()
    )


def _remedy() -> str:
    return tr("The manual page “Work in a team” says what a plan looks like.")


def share_out(plan: TeamPlan, documents: Sequence[str], present: Mapping[str, Iterable[str]]) -> Assigned:
    """Return who gets which documents besides those who have them, by the ids of documents.

    `documents` are the ids that the plan is about, in the project's order; `present` says who has documents
    already: nothing is taken from anybody. Numbers of documents differ by 1 at most between annotators, and
    those of common documents of pairs about as little, as far as what is there already allows it. The same
    plan gives the same. Training documents go to everybody.
    """
    here = {document: frozenset(present.get(document, ())) for document in documents}
    learnt = set(plan.training)
    shared = [document for document in documents if document not in learnt]
    if plan.order == "random":
        shared.sort(key=lambda document: (drawn(plan.seed, document), document))
    sharing = _Sharing(plan, shared, here)
    sharing.give_common()
    sharing.give_others()
    sharing.even_out()
    everybody = frozenset(plan.annotators)
    new = {document: frozenset(names) for document, names in sharing.new.items() if names}
    for document in plan.training:
        if lacking := everybody - frozenset(present.get(document, ())):
            new[document] = lacking
    return new


def share_of(common: int, documents: int) -> int:
    """Return how many documents a share in per cent asks for."""
    return (documents * common + 50) // 100


class _Sharing:
    """Documents on their way to annotators.

    Attributes
    ----------
    new: who gets documents, by their ids.
    """

    def __init__(self, plan: TeamPlan, documents: Sequence[str], present: Assigned) -> None:
        self._plan = plan
        self._documents = documents
        self._present = present
        self._rank = {name: number for number, name in enumerate(plan.annotators)}
        self.new: dict[str, set[str]] = {document: set() for document in documents}
        self._loads = Counter(dict.fromkeys(plan.annotators, 0))
        self._common = Counter(dict.fromkeys(plan.annotators, 0))
        self._pairs: Counter[frozenset[str]] = Counter()
        for document in documents:
            self._count(present[document] & self._rank.keys())

    def _count(self, names: Collection[str], by: int = 1) -> None:
        """Count a document of some annotators, or count it no more."""
        for name in names:
            self._loads[name] += by
            if len(names) > 1:
                self._common[name] += by
                for other in names:
                    if self._rank[other] < self._rank[name]:
                        self._pairs[frozenset((name, other))] += by

    def _names(self, document: str) -> frozenset[str]:
        return (self._present[document] & self._rank.keys()) | self.new[document]

    def _give(self, document: str, names: Iterable[str]) -> None:
        self._count(self._names(document), -1)
        self.new[document] |= set(names)
        self._count(self._names(document))

    def give_common(self) -> None:
        """Give as many documents as the share asks for to several annotators, those that nobody has first."""
        wanted = share_of(self._plan.common, len(self._documents))
        by = self._plan.by
        wanted -= sum(len(self._present[document]) >= by for document in self._documents)
        if wanted <= 0:
            return
        waiting = [document for document in self._documents if len(self._present[document]) < by]
        waiting.sort(
            key=lambda document: (
                bool(self._present[document]), drawn(self._plan.seed, f"common {document}"), document,
            )
        )  # fmt: skip
        for document in waiting[:wanted]:
            self._give(document, self._group(document, by - len(self._present[document])))

    def _group(self, document: str, number: int) -> list[str]:
        """Return annotators for a common document: those who have fewest such documents with each other."""
        group = list(self._names(document))
        chosen: list[str] = []
        if not group:
            pair = min(combinations(self._plan.annotators, 2), key=self._cost_of_pair)
            chosen = [*pair]
            group = list(chosen)
        while len(chosen) < number:
            free = [name for name in self._plan.annotators if name not in group]
            if not free:
                break
            best = min(free, key=lambda name: self._cost(name, group))
            group.append(best)
            chosen.append(best)
        return chosen

    def _cost_of_pair(self, pair: tuple[str, str]) -> tuple[int, ...]:
        first, second = pair
        common = sorted((self._common[first], self._common[second]), reverse=True)
        loads = self._loads[first] + self._loads[second]
        return (self._pairs[frozenset(pair)], *common, loads, self._rank[first], self._rank[second])

    def _cost(self, name: str, group: Sequence[str]) -> tuple[int, ...]:
        together = [self._pairs[frozenset((name, other))] for other in group]
        return (sum(together), self._common[name], self._loads[name], self._rank[name])

    def give_others(self) -> None:
        """Give each document that nobody has to the annotator with the fewest ones."""
        waiting = [(*self._order(name), name) for name in self._plan.annotators]
        heapify(waiting)
        for document in self._documents:
            if not self._present[document] and not self.new[document]:
                load, rank, name = waiting[0]
                self.new[document].add(name)
                self._loads[name] += 1
                heapreplace(waiting, (load + 1, rank, name))

    def _order(self, name: str) -> tuple[int, int]:
        return (self._loads[name], self._rank[name])

    def even_out(self) -> None:
        """Let new documents change hands until numbers differ by 1 at most, or nothing more can be done."""
        given: dict[str, list[str]] = {name: [] for name in self._plan.annotators}
        for document in self._documents:
            for name in sorted(self.new[document], key=self._rank.__getitem__):
                given[name].append(document)
        while True:
            ordered = sorted(self._plan.annotators, key=self._order)
            if not any(self._hand_over(most, least, given) for most, least in _uneven(ordered, self._loads)):
                return

    def _hand_over(self, most: str, least: str, given: dict[str, list[str]]) -> bool:
        """Let the document change hands that keeps common documents most even; tell whether one did."""
        free = [document for document in given[most] if least not in self._names(document)]
        if not free:
            return False

        def unevenness(document: str) -> tuple[int, int]:
            others = self._names(document) - {most}
            gained = sum(self._pairs[frozenset((least, other))] for other in others)
            lost = sum(self._pairs[frozenset((most, other))] for other in others)
            return (gained - lost + len(others), len(others))

        document = min(free, key=unevenness)
        self._count(self._names(document), -1)
        self.new[document] = (self.new[document] - {most}) | {least}
        self._count(self._names(document))
        given[most].remove(document)
        given[least].append(document)
        return True


def _uneven(ordered: Sequence[str], loads: Mapping[str, int]) -> list[tuple[str, str]]:
    """Return the pairs in which one annotator has two documents more, the most uneven first."""
    pairs = [
        (most, least) for most in reversed(ordered) for least in ordered if loads[most] > loads[least] + 1
    ]
    return sorted(pairs, key=lambda pair: loads[pair[1]] - loads[pair[0]])
