"""The request for agreement: the layers, their documents, and the parts into which the comparison is cut."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Literal, get_args

from annotator.domain.days import day_of
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import InputError
from annotator.domain.gold import is_gold
from annotator.domain.translation import mark, tr
from annotator.store import codebook_versions
from annotator.store.compared_layers import annotators_at_work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.project.project import Project
    from annotator.store.compared_layers import LayerFacts

By = Literal["", "day", "week", "suggestions"]
BY: tuple[By, ...] = get_args(By)

WITH, WITHOUT, MIXED = mark("with suggestions"), mark("without suggestions"), mark("with and without")


@dataclass(frozen=True)
class AgreementRequest:
    """A comparison.

    Attributes
    ----------
    annotators: whose layers; none: those of all who have begun one, the gold layer aside.
    against: one layer that each of the others is held against, such as the gold layer; "" compares each pair.
    documents: which documents.
    only_done: whether layers that are not done are left out.
    since_codebook, before_codebook: versions of the codebook: only layers that were begun with this one or a
        later one, or with an earlier one.
    by: into which parts the comparison is cut: the day or week on which the last of the layers was done, or
        whether they were begun with suggestions.
    part: only this part; "" for all.
    with_gamma: whether gamma is measured, too, which takes longer than all others together.
    viewer: who looks: documents that are blind for this annotator are left out; "" for nobody.
    """

    annotators: tuple[str, ...] = ()
    against: str = ""
    documents: DocumentFilter = field(default_factory=DocumentFilter)
    only_done: bool = False
    since_codebook: str = ""
    before_codebook: str = ""
    by: By = ""
    part: str = ""
    with_gamma: bool = False
    viewer: str = ""


@dataclass(frozen=True)
class Comparison:
    """A request as a project answers it.

    Attributes
    ----------
    names: the annotators, in their order.
    pairs: the annotators of each comparison; the second is `request.against`, where that is set.
    takes: tells whether a layer counts.
    """

    request: AgreementRequest
    names: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    takes: Callable[[LayerFacts], bool]

    @property
    def together(self) -> tuple[str, ...]:
        """Return the annotators that are also compared all together; none where there is only one pair."""
        return self.names if len(self.pairs) > 1 else ()

    def part_of(self, facts: Sequence[LayerFacts]) -> str | None:
        """Return the part to which layers of a document belong, "" if it is not cut; None: to none."""
        part = self._part_of(facts)
        return None if self.request.part not in ("", part) else part

    def _part_of(self, facts: Sequence[LayerFacts]) -> str | None:
        by = self.request.by
        if by == "suggestions":
            blind = {each.is_blind for each in facts}
            return MIXED if len(blind) > 1 else WITHOUT if True in blind else WITH
        if by:
            days = [day_of(each.done_at) for each in facts]
            return _period(max(days), by) if all(days) else None
        return ""


def _period(day: str, by: By) -> str:
    if by == "day":
        return day
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02}"


def comparison(project: Project, request: AgreementRequest) -> Comparison:
    """Return what a request compares in a project.

    Raises
    ------
    InputError: there are no two annotators, or a name or a version is unknown.
    """
    known = project.annotators()
    for name in (*request.annotators, *filter(None, (request.against,))):
        if name not in known:
            raise InputError(
                tr("The project has no annotator “{name}”.", name=name),
                tr("There are: {names}.", names=", ".join(known) or tr("none", note="annotators")),
            )
    at_work = request.annotators or annotators_at_work(project.database)
    chosen = dict.fromkeys(name for name in at_work if request.annotators or not is_gold(name))
    chosen.pop(request.against, None)
    names = tuple(chosen)
    against = request.against
    pairs = tuple((name, against) for name in names) if against else tuple(combinations(names, 2))
    if not pairs:
        raise InputError(
            tr("There are no two annotators to compare."),
            tr("Agreement needs layers of two annotators in the same documents."),
        )
    names = (*names, against) if against else names
    return Comparison(request, names, pairs, _choice(project, request))


def _choice(project: Project, request: AgreementRequest) -> Callable[[LayerFacts], bool]:
    """Return what tells whether a layer counts."""
    since = _of_versions(project, request.since_codebook, is_earlier=False)
    before = _of_versions(project, request.before_codebook, is_earlier=True)

    def takes(facts: LayerFacts) -> bool:
        if request.only_done and not facts.is_done:
            return False
        return all(allowed is None or facts.codebook in allowed for allowed in (since, before))

    return takes


def _of_versions(project: Project, version: str, *, is_earlier: bool) -> set[tuple[str, str]] | None:
    """Return name and version of the codebooks from a version on, or before it; None where none is named."""
    if not version:
        return None
    editions = list(_editions(codebook_versions.versions(project.database)))
    places = [place for place, (_, known) in enumerate(editions) if known == version]
    if not places:
        raise InputError(
            tr("The project has had no codebook of version “{version}”.", version=version),
            tr("There are: {names}.", names=", ".join(dict.fromkeys(known for _, known in editions))),
        )
    return set(editions[: places[0]] if is_earlier else editions[places[0] :])


def _editions(versions: Iterable[codebook_versions.CodebookVersion]) -> Iterable[tuple[str, str]]:
    return dict.fromkeys((version.name, version.version) for version in versions)
