"""Where each annotation of a round has gone: into the merged project, and into the gold layer or not."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from annotator.domain.gold import GOLD
from annotator.domain.gold_choice import ANNOTATORS
from annotator.project import Project
from annotator.store import gold, layers
from tests.e2e.team_round.teams import Team

Key = tuple[str, str, str, str]  # document, annotator, kind and id of an annotation
_FIELDS = {"quotation": "quotations", "claim": "claims", "entity": "entities"}


class Said(NamedTuple):
    """What an annotation says, whatever the ids of its speakers; `places` are spans with their roles."""

    places: tuple[tuple[str, tuple[int, int]], ...]
    speakers: tuple[str, ...]
    labels: tuple[str, ...]


class Account(NamedTuple):
    """How many annotations there were, taken into gold, and decided against, and how many gold ones there are."""

    annotations: int
    taken: int
    against: int
    gold: int


def annotations_in(path: Path, *names: str) -> dict[Key, Said]:
    """Return what the layers of annotators say in a project; each of these is done."""
    found: dict[Key, Said] = {}
    with Project.open(path, read_only=True) as project:
        for position in project.positions():
            document = project.document_at(position)
            for name in names:
                layer = layers.layer(project.database, document.id, name)
                assert layer.status in ("done", "new")
                found |= {
                    (document.id, name, kind, each.id): _said(project, each)
                    for kind, field in _FIELDS.items()
                    for each in getattr(layer, field)
                    if not getattr(each, "removed", False)  # a mark that an entity of the model is none
                }
    return found


def _said(project: Project, annotation: Any) -> Said:
    speakers = [project.speaker(id) for id in annotation.speakers] if hasattr(annotation, "speakers") else []
    return Said(
        tuple((role, tuple(span)) for role, span in annotation.places()),
        tuple(speaker.name for speaker in speakers if speaker is not None),
        tuple(getattr(annotation, "types", ())) or tuple(filter(None, [getattr(annotation, "label", "")])),
    )


def check_replayed(found: dict[Key, Said], team: Team) -> None:
    """Hold the quotations of documents that somebody has done against what was to be annotated."""
    for document, name in {(document, name) for document, name, *_ in found}:
        wanted = sorted(quotation.spans for quotation in team.gold(document, name).quotations)
        there = [
            tuple(
                tuple(span for of, span in said.places if of == role) for role in ("content", "cue", "source")
            )
            for key, said in found.items()
            if key[:3] == (document, name, "quotation")
        ]
        assert sorted(there) == [tuple(map(_plain, spans)) for spans in wanted]


def _plain(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple(map(tuple, spans))  # type: ignore[arg-type]


def account(lead: Path, exported: Path, handed_in: dict[Key, Said]) -> Account:
    """Account for each annotation that was handed in and for each that was exported, once."""
    written = _gold_annotations(exported)
    named: dict[Key, bool] = {}  # whether it was taken
    made: set[tuple[str, str, str]] = set()
    with Project.open(lead, read_only=True) as project:
        for position in project.positions():
            document = project.document_at(position).id
            for (kind, _), choice in gold.choices(project.database, document).items():
                for name, id in choice.members.items():
                    key = (document, name, kind, id)
                    assert key not in named, "decided once"
                    named[key] = name in choice.made
                    if name in choice.made:
                        taken = (document, kind, choice.made[name])
                        made.add(taken)
                        assert written[taken] == (handed_in[key].places, (*_whose(choice.made, taken[2]),))
    assert set(named) == set(handed_in), "all that was handed in is decided, and nothing else"
    assert made == set(written), "all that is exported is somebody's"
    taken_number = sum(named.values())
    return Account(len(named), taken_number, len(named) - taken_number, len(made))


def _whose(made: Any, id: str) -> list[str]:
    return [name for name, each in made.items() if each == id]


def _gold_annotations(exported: Path) -> dict[tuple[str, str, str], tuple[Any, ...]]:
    """Return the places and the annotators of what a file of gold layers has, by document, kind and id."""
    found: dict[tuple[str, str, str], tuple[Any, ...]] = {}
    for line in map(json.loads, exported.read_text(encoding="utf-8").splitlines()):
        assert (line["annotator"], line["status"]) == (GOLD, "done")
        for kind, field in _FIELDS.items():
            for each in line[field]:
                if kind == "entity" and each["origin"] == "model":
                    continue
                found[line["id"], kind, each["id"]] = (_places(each), tuple(each[ANNOTATORS]))
    return found


def _places(annotation: dict[str, Any]) -> tuple[tuple[str, tuple[int, int]], ...]:
    if "start" in annotation:
        return (("", (annotation["start"], annotation["end"])),)
    return tuple(
        (role, (span["start"], span["end"]))
        for role in ("content", "cue", "source")
        for span in annotation.get(role, ())
    )
