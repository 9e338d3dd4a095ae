"""The command on several documents at once: mark."""

from pathlib import Path
from typing import Annotated, cast

import typer

from annotator.cli.given_options import only_with
from annotator.cli.messages import OK, print_json_line, progress, say
from annotator.cli.parameters import ProjectPath
from annotator.domain.errors import InputError, NothingToChange
from annotator.domain.gold import GOLD
from annotator.domain.translation import tr
from annotator.project import Project
from annotator.project.jobs.exports.export import check_annotator
from annotator.project.jobs.places import read_places
from annotator.project.teams.readings import DocumentReadings, Way

_HOW_ALONE = "--alone takes what one annotator alone has done."


def mark(
    project: ProjectPath,
    annotator: Annotated[str, typer.Option(help="Whose layers are marked, and who can undo it.")],
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID...]", help="The ids of the documents.")
    ] = None,
    places: Annotated[
        Path | None,
        typer.Option(
            readable=False, help="A file of places in the project's order, such as 12-40, one a line."
        ),
    ] = None,
    flag: Annotated[bool, typer.Option("--flag", help="Flag the documents.")] = False,
    reason: Annotated[str, typer.Option(help="Why they are flagged.")] = "",
    unflag: Annotated[bool, typer.Option("--unflag", help="Take flags back.")] = False,
    done: Annotated[bool, typer.Option("--done", help="Mark the documents done.")] = False,
    started: Annotated[bool, typer.Option("--started", help="Open done documents again.")] = False,
    assign: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Assign the documents to an annotator; repeat.")
    ] = None,
    unassign: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Take that back; repeat.")
    ] = None,
    gold: Annotated[bool, typer.Option("--gold", help="On the gold layers, not on the annotator's.")] = False,
    agreed: Annotated[
        bool, typer.Option("--agreed", help="Take all in which layers agree into the gold layers.")
    ] = False,
    alone: Annotated[
        bool,
        typer.Option("--alone", help="Take all of documents that one annotator alone has done, likewise."),
    ] = False,
    most: Annotated[
        bool,
        typer.Option(
            "--most", help="Take what agrees, and what more than half of three or more annotators have."
        ),
    ] = False,
    side: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Take what agrees, and what this annotator has; repeat: the first who is compared decides.",
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print as JSON what is taken into the gold layers.")
    ] = False,
    trash: Annotated[bool, typer.Option("--trash", help="Move the documents to the trash.")] = False,
) -> int:
    """Flag, finish, assign, adjudicate or remove several documents, as one act."""
    way = _way(agreed=agreed, alone=alone, sides=bool(most or side))
    wanted = [flag, unflag, done, started, assign, unassign, agreed, alone, most or side, trash]
    if sum(map(bool, wanted)) != 1:
        raise InputError("Say what to do, and one thing only.", "Such as --done; --help lists all.")
    if annotator == GOLD:
        raise InputError(
            tr("“{name}” is the name of the gold layer, so no annotator can have it.", name=GOLD),
            "Give your own name; --gold marks the gold layers.",
        )
    only_with("--reason", reason, "--flag", flag)
    only_with("--json", as_json, "--agreed, --alone, --most or --side", way is not None)
    with Project.open(project) as opened, progress("marking") as report_progress:
        positions = _positions(opened, ids or [], places)
        for name in (*(assign or ()), *(unassign or ()), *(side or ())):
            check_annotator(opened, name)
        opened.work_as(annotator, on_gold=gold)  # after refusals: it makes an annotator of a new name
        acts = opened.chosen_acts(report_progress)
        if flag or unflag:
            acts.set_flags(positions, flagged=flag, reason=reason)
        elif done or started:
            acts.set_status(positions, "done" if done else "started")
        elif assign:
            acts.assign(positions, *assign)
        elif unassign:
            acts.unassign(positions, *unassign)
        elif way is not None:
            readings = DocumentReadings(opened, positions, way, sides=side or (), majority=most)
            _take(opened, readings, as_json=as_json)
            return OK
        else:
            opened.trash_acts().remove_at(positions)
    say(tr("{n} document marked.|{n} documents marked.", len(positions)))
    return OK


def _way(**wanted: bool) -> Way | None:
    """Return the way in which annotations are taken into gold layers, None for none."""
    return next((cast("Way", name) for name, is_wanted in wanted.items() if is_wanted), None)


def _take(project: Project, readings: DocumentReadings, *, as_json: bool) -> None:
    """Take annotations into gold layers, and say how many of how many documents."""
    acts = project.chosen_acts()
    try:
        acts.take(readings, readings.taken.way)
    except NothingToChange as refusal:
        if not readings.taken.passed:
            raise
        raise NothingToChange(refusal.message, _HOW_ALONE) from refusal
    if as_json:
        print_json_line(readings.taken._asdict())
    say(readings.taken.summary())
    if readings.taken.passed:
        say(_HOW_ALONE)


def _positions(project: Project, ids: list[str], places: Path | None) -> list[int]:
    """Return the positions of the documents that are there, in the project's order."""
    chosen = {project.position_of(id) for id in ids}
    for run in read_places(places) if places is not None else ():
        chosen.update(project.positions_between(run.first, run.last))
    if not chosen and places is not None:
        raise InputError(
            f"The project has no document at the places of {places}.",
            "Count them in the project's order, from 1.",
        )
    if not chosen:
        raise InputError("No document was named.", "Give ids, or a file of places.")
    return sorted(chosen)
