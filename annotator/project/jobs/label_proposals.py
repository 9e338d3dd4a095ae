"""Proposed label maps of imports: what labels become where nobody has said it.

The labels of the first texts are looked at before the import reads the files, which it does in parts and in
several processes. What is no labelled text costs nothing but a look at the first bytes of some files.
"""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.formats.input.items import Labels
from annotator.formats.input.sources import Source, file_source
from annotator.formats.labelled.proposed_map import proposed_map
from annotator.formats.reading.file_batches import batches
from annotator.formats.registry import LABELLED_ENDINGS, format_named, is_container, is_labelled, recognised

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from annotator.formats.input.import_format import ImportFormat
    from annotator.formats.input.import_plan import FileChoice, ImportPlan
    from annotator.formats.input.items import Item
    from annotator.formats.input.label_map import LabelMap

_MOST_FILES = 300  # files of each ending that are examined for labels: some 20 ms
_MOST_MEMBERS = 50  # members of an archive that are examined
_MOST_ITEMS = 2_000  # items of labelled files that are looked at
_DEEPEST = 2  # archives within archives that are examined


def with_proposed_labels(files: Sequence[Path], plan: ImportPlan) -> ImportPlan:
    """Return a plan with a map for the labels of files, proposed by their names, where none is chosen."""
    labelled = _labelled(files, plan)
    if not labelled:
        return plan
    with batches(labelled, plan) as read:
        proposed = proposal(item for batch in read for item in batch.items)
    return plan if proposed.is_of_entities else plan.with_labels(proposed)


def proposal(items: Iterable[Item]) -> LabelMap:
    """Return the map that is proposed for the labels among the first items."""
    labels: Counter[str] = Counter()
    relations: Counter[str] = Counter()
    for _, item, _ in islice(items, _MOST_ITEMS):
        if isinstance(item, Labels):
            labels.update(item.labels)
            relations.update(item.relations)
    return proposed_map(labels, relations)


def _labelled(files: Sequence[Path], plan: ImportPlan) -> list[Path]:
    """Return the files with labels for which no map is chosen, of the first ones of each ending."""
    examined: Counter[str] = Counter()
    labelled = []
    for path in files:
        choice = plan.choice(path)
        ending = path.suffix.lower()
        is_possible = choice.format or ending in LABELLED_ENDINGS
        if not is_possible or choice.choices.labels is not None or examined[ending] >= _MOST_FILES:
            continue
        examined[ending] += 1
        if _has_labels(file_source(path), choice):
            labelled.append(path)
    return labelled


def _has_labels(source: Source, choice: FileChoice) -> bool:
    try:
        format = format_named(choice.format) if choice.format else recognised(source)
        return format is not None and (
            is_labelled(format) or (is_container(format) and _holds_labelled(source, format, choice))
        )
    except (InputError, OSError, ModuleNotFoundError):
        return False  # reading it tells why


def _holds_labelled(source: Source, container: ImportFormat, choice: FileChoice) -> bool:
    """Tell whether a labelled text is among the first members of an archive."""
    for member in islice(container.read(source, choice.choices), _MOST_MEMBERS):
        if not isinstance(member, Source) or member.depth > _DEEPEST:
            continue
        format = recognised(member)
        if format is not None and (
            is_labelled(format) or (is_container(format) and _holds_labelled(member, format, choice))
        ):
            return True
    return False
