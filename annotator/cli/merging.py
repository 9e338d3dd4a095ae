"""The command that brings copies of a project together: merge."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.given_options import not_with
from annotator.cli.messages import FINDINGS, OK, counted, print_json_line, progress, say
from annotator.cli.parameters import AsJson, ProjectPath
from annotator.cli.stopping import end_as_by_keyboard
from annotator.domain.errors import InputError
from annotator.project import Project
from annotator.project.jobs.json_files import json_object_of
from annotator.project.teams.merge_decisions import BOTH, Decisions, check_choice, decisions_from
from annotator.project.teams.merge_preview import Listed, MergePreview, codebook_lines
from annotator.project.teams.merging import merge as bring_together
from annotator.project.teams.merging import preview
from annotator.project.teams.watched_folder import copies_in

_FATES = (
    ("new", "new"),
    ("newer", "newer"),
    ("older", "older"),
    ("same", "the same"),
    ("conflict", "to decide"),
)


def merge(
    project: ProjectPath,
    copies: Annotated[
        list[Path] | None,
        typer.Argument(readable=False, metavar="COPY...", help="Copies of it, packages, or folders."),
    ] = None,
    yes: Annotated[
        bool,
        typer.Option("--yes", "-y", help="Do not ask: what is not decided is done so that nothing is lost."),
    ] = False,
    decide: Annotated[
        Path | None,
        typer.Option(readable=False, metavar="FILE", help="Decisions, as JSON; the manual describes them."),
    ] = None,
    conflicts: Annotated[
        str,
        typer.Option(
            metavar="CHOICE",
            help="For all conflicts: both (one is set aside), keep, take, or as:NAME (a layer of NAME).",
        ),
    ] = "",
    leave_documents: Annotated[
        bool, typer.Option("--leave-documents", help="Take no documents in that the project lacks.")
    ] = False,
    same_names: Annotated[
        bool,
        typer.Option("--same-names", help="Take speakers with the same name and kind as one."),
    ] = False,
    codebook: Annotated[str, typer.Option(metavar="COPY", help="Take the codebook of this copy.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what is new; change nothing.")] = False,
    annotator: Annotated[str, typer.Option(help="Who does it, and can undo it.")] = "",
    as_json: AsJson = False,
) -> int:
    """Bring copies of a project together with it, layer by layer, as one act."""
    end_as_by_keyboard()
    not_with("--decide", decide, "--conflicts", conflicts)
    not_with("--decide", decide, "--leave-documents", leave_documents)
    not_with("--decide", decide, "--codebook", codebook)
    not_with("--decide", decide, "--same-names", same_names)
    decisions = Decisions(
        others=check_choice(conflicts) if conflicts else BOTH,
        documents=not leave_documents,
        codebook=codebook,
        same_names=same_names,
    )
    if decide is not None:
        decisions = decisions_from(json_object_of(decide, "file of decisions"))
    if not copies and not dry_run and decide is None and not conflicts:
        raise InputError("No copies were named.", "With --dry-run, what was set aside before is told.")
    paths = copies_in(copies or [])
    with Project.open(project, read_only=dry_run) as opened:
        if dry_run:
            return _tell(opened, _looked_at(opened, paths), as_json=as_json)
        if annotator:
            opened.work_as(annotator)
        elif len(names := opened.annotators()) == 1:
            opened.work_as(names[0])
        is_decided = yes or decide is not None or bool(conflicts)
        if not is_decided and not _agreed(opened, _looked_at(opened, paths), decisions):
            return FINDINGS
        with progress("bringing together") as tell:
            report = bring_together(opened, paths, decisions, tell)
        who = opened.person
    if as_json:
        plain = {**vars(report), "faults": [fault._asdict() for fault in report.faults]}
        print_json_line({**plain, "summary": report.summary()})
    for fault in report.faults:
        say(f"Passed over: {fault.name}: {fault.message}")
    for what in report.idle:
        say(f"Nothing was to be decided on: {what}.")
    undo = f"; {who} can undo it" if who else "; nobody can undo it, since no --annotator was given"
    say(f"{report.summary()}{undo if report.is_act else ''}.")
    if report.left_two and not decisions.same_names:
        say("Ask for the same files again with --same-names to take those of the same name and kind as one.")
    elif report.left_two:
        say("They are of different kinds, or several have the name: join them in the panel of speakers.")
    return FINDINGS if report.faults or report.aside else OK


def _looked_at(project: Project, paths: list[Path]) -> MergePreview:
    """Look at copies; the bar of progress has ended when somebody is asked."""
    with progress("looking at documents") as tell:
        return preview(project, paths, tell)


def _agreed(project: Project, found: MergePreview, decisions: Decisions) -> bool:
    """Tell whether all may be done: nothing is to be decided, or somebody says yes at a terminal."""
    is_open = any(
        (
            any(not each.is_known for each in found.conflicts.first),
            found.unknown.number and decisions.documents,
            any(not (each.is_same and decisions.same_names) for each in found.speakers.first),
            not decisions.codebook and any(copy.codebook for copy in found.copies),
        )
    )
    if not is_open:
        return True
    _say_lines(project, found)
    if sys.stdin.isatty():
        question = "Bring these together? What you have not decided is kept so that nothing is lost."
        is_wanted = typer.confirm(question, err=True)
        if not is_wanted:
            say("Nothing was changed.")
        return is_wanted
    say("Nothing was changed. Add --yes to keep both where you have not decided, or decide by --decide FILE.")
    return False


def _tell(project: Project, found: MergePreview, *, as_json: bool) -> int:
    if as_json:
        # Bytes of a path that are no UTF-8 stand in JSON as halves of surrogate pairs, escaped.
        plain = json.dumps(found.to_plain(), ensure_ascii=False)
        typer.echo(plain.encode("utf-8", "backslashreplace").decode())
    else:
        _say_lines(project, found)
    return FINDINGS if found.faults or found.conflicts.number else OK


def _say_lines(project: Project, found: MergePreview) -> None:
    """Say what was found, a line for each thing."""
    for copy in found.copies:
        layers = ", ".join(f"{copy.fates[fate]:,} {word}" for fate, word in _FATES if copy.fates.get(fate))
        whose = f" of {copy.annotator}" if copy.annotator else ""
        say(f"{copy.name}{whose}: {layers or 'no layers'}")
        for line in codebook_lines(project.codebook_body, copy.codebook) if copy.codebook else ():
            say(f"  its codebook: {line}")
    for conflict in found.conflicts.first:
        what = (
            f"{conflict.title} ({conflict.document}), {conflict.name}"
            if conflict.document
            else (f"speaker {conflict.title} ({conflict.name})")
        )
        say(f"To decide: {what}")
        for side in conflict.sides:
            say(f"  {side.sum}  {side.where}: {side.words}")
    _say_more(found.conflicts, "conflict")
    for word, listed in (("Unknown here", found.unknown), ("In the trash here", found.trashed),
                         ("Another text here", found.other)):  # fmt: skip
        for each in listed.first:
            say(f"{word}: {each.title} ({each.id})")
        _say_more(listed, "document")
    for alike in found.speakers.first:
        what = "Of the same name" if alike.is_same else "May be the same speaker"
        kinds = "" if alike.gone_kind == alike.kept_kind else f", {alike.gone_kind} and {alike.kept_kind}"
        say(f"{what}: {alike.gone_name} ({alike.gone}) and {alike.kept_name} ({alike.kept}){kinds}")
    if any(alike.is_same for alike in found.speakers.first):
        say("--same-names takes those of the same name as one speaker.")
    _say_more(found.speakers, "pair")
    if found.threads:
        say(f"{counted(found.threads, 'thread')} of comments with something new.")
    for fault in found.faults:
        say(f"Passed over: {fault.name}: {fault.message}")
    if found.paths and not found.brings_something:
        say("Nothing is new in these files.")
    elif not found.paths and not found.conflicts.number:
        say("Nothing is set aside.")


def _say_more(listed: Listed[Any], noun: str) -> None:
    if listed.number > len(listed.first):
        say(f"… and {counted(listed.number - len(listed.first), noun)} more.")
