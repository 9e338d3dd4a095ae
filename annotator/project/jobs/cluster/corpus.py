"""Suggestions for a corpus, computed in parts on a cluster: the same bytes as on this machine alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.errors import ModelMissing
from annotator.domain.translation import tr
from annotator.project.jobs.cluster.dispatch import Dispatch
from annotator.project.jobs.cluster.environment import environment
from annotator.project.jobs.cluster.parts import parts_of
from annotator.project.jobs.cluster.parts_folder import PartsFolder
from annotator.project.jobs.cluster.scheduler import connected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from annotator.domain.document import Document
    from annotator.project.jobs.cluster.parts import Failed, Part, Settings


@dataclass(frozen=True)
class Written:
    """A part that stands in the output now.

    Attributes
    ----------
    documents: the number of its documents.
    failures: those of them that could not be analysed.
    is_kept: whether an earlier run had computed it.
    """

    documents: int
    failures: tuple[Failed, ...]
    is_kept: bool


def suggest_on_cluster(
    documents: Iterable[Document],
    address: str,
    out: Path,
    model: str,
    tell: Callable[[str], None],
    *,
    thoughts: bool,
) -> Iterator[Written]:
    """Write the lines of suggestions for documents to a file; yield each part in order as it is written.

    The file takes its place when all parts are in it. Parts are kept beside it until then, and a run with the
    same documents and options goes on from there. `tell` gets what concerns the workers.

    Raises
    ------
    AnnotatorError: the scheduler cannot be reached, its workers differ from this machine, or it is lost.
    ModelMissing: the model is not installed here.
    InputError: the file or the folder beside it cannot be written.
    """
    here = environment(model)
    if not here[model]:
        raise ModelMissing(
            tr("The language model {model} is not installed here.", model=model),
            tr(
                "Install it with pip, in the version of the workers; `annotator models` lists what is"
                " installed."
            ),
        )
    settings: Settings = {"model": model, "thoughts": thoughts, "environment": here}
    with connected(address) as cluster:
        folder = PartsFolder(out, settings)
        if folder.is_of_others:
            tell(tr("{path} is of other options or versions; all parts are computed anew.", path=folder.path))
        with folder.output() as output:
            dispatch = Dispatch(cluster, settings, tell)
            for number, is_kept in _in_order(parts_of(documents), folder, dispatch):
                count, failures = folder.append(number, output)
                yield Written(count, failures, is_kept)


def _in_order(parts: Iterator[Part], folder: PartsFolder, dispatch: Dispatch) -> Iterator[tuple[int, bool]]:
    """Yield the numbers of parts that are in the folder, in order; tell whether each was there before.

    A few parts a worker are under way; what is finished before its turn lies in the folder.
    """
    is_kept: dict[int, bool] = {}  # of the finished parts before whose turn others are
    turn = 1
    are_more = True
    while are_more or not dispatch.is_idle:
        if are_more and dispatch.has_room:
            part = next(parts, None)
            if part is None:
                are_more = False
            elif folder.has(part):
                is_kept[part.number] = True
            else:
                dispatch.add(part)
        else:
            for part, computed in dispatch.computed():
                folder.keep(part, computed)
                is_kept[part.number] = False
        while turn in is_kept:
            yield turn, is_kept.pop(turn)
            turn += 1
