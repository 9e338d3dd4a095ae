"""The commands on backups: backup, backups, restore."""

import json
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.messages import FINDINGS, OK, progress, say
from annotator.cli.parameters import ProjectPath
from annotator.domain.counted_nouns import counted
from annotator.domain.errors import InputError
from annotator.domain.kinds import KINDS
from annotator.project.backups.backup import back_up
from annotator.project.backups.folder import REASONS, folder_of
from annotator.project.backups.holdings import Holding, holdings
from annotator.project.backups.thinning import ASKED
from annotator.project.jobs.priority import let_the_window_go_first

Folder = Annotated[
    Path | None, typer.Option(help="The folder for the backups of all projects; else that of the settings.")
]


def backup(
    project: ProjectPath,
    folder: Folder = None,
    reason: Annotated[
        str,
        typer.Option(help="Why it is made; without this, it is made even if nothing has changed."),
    ] = ASKED,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Make a checked copy of a project in its folder of backups, also while a window has it open."""
    if reason not in REASONS:
        raise InputError(f"There is no reason “{reason}”.", f"Choose one of {', '.join(REASONS)}.")
    if reason != ASKED:
        let_the_window_go_first()
    with progress("copying", in_bytes=True) as report_progress:
        made = back_up(project, reason, folder, report_progress)
    if as_json:
        typer.echo(json.dumps(made.to_plain(), ensure_ascii=False))
    if made.backup is None:
        say("The project is empty: there is nothing to back up.")
    elif made.is_new:
        say(f"Backed up: {made.backup.path} ({made.backup.size / 1e6:,.1f} MB).")
    else:
        say(f"Nothing has changed since the newest backup: {made.backup.path}.")
    for dropped in made.dropped:
        say(f"Removed, since the backups have grown to their limit: {dropped.path.name}.")
    return FINDINGS if made.dropped else OK


def backups(
    project: ProjectPath,
    folder: Folder = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """List the backups of a project, the newest first, and what each of them holds."""
    found = holdings(project, folder)
    if as_json:
        typer.echo(json.dumps([each.to_plain() for each in found], ensure_ascii=False, indent=2))
    else:
        for each in found:
            typer.echo(_line(each))
        place = folder_of(project, folder)
        say(f"{counted(len(found), 'backup')} of {project.name}; new ones go to {place}.")
    return FINDINGS if any(each.fault for each in found) else OK


def _line(holding: Holding) -> str:
    backup = holding.backup
    start = f"{backup.path.name}  {backup.at.astimezone():%Y-%m-%d %H:%M}  {backup.size / 1e6:,.1f} MB"
    if holding.fault:
        return f"{start}  {holding.fault}"
    annotations = [counted(number, KINDS[kind].id) for kind, number in (holding.annotations or {}).items()]
    since = "another history" if holding.acts_since is None else f"{counted(holding.acts_since, 'act')} since"
    parts = ", ".join([counted(holding.documents, "document"), *annotations])
    return f"{start}  made {REASONS[backup.reason]}; {parts}; {since}"
