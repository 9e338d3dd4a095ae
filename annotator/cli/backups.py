"""The commands on backups: backup, backups, restore."""

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.messages import FINDINGS, OK, counted, print_json, print_json_line, progress, say, show
from annotator.cli.parameters import AsJson, ProjectPath
from annotator.cli.stopping import end_as_by_keyboard
from annotator.domain.errors import InputError
from annotator.project import Project
from annotator.project.backups.backup import back_up
from annotator.project.backups.comparison import Totals, compared, counted_kind, in_words, plain
from annotator.project.backups.folder import REASONS, folder_of
from annotator.project.backups.holdings import Holding, has_other_history, holdings
from annotator.project.backups.restore import chosen_backup, made_at, put_back
from annotator.project.backups.restore import restore as restore_documents
from annotator.project.backups.thinning import ASKED
from annotator.project.jobs.priority import let_the_window_go_first

Folder = Annotated[
    Path | None,
    typer.Option(
        readable=False, help="The folder for the backups of all projects; else that of the settings."
    ),
]


def backup(
    project: ProjectPath,
    folder: Folder = None,
    reason: Annotated[
        str,
        typer.Option(help="Why it is made; without this, it is made even if nothing has changed."),
    ] = ASKED,
    as_json: AsJson = False,
) -> int:
    """Make a checked copy of a project in its folder of backups, also while a window has it open."""
    if reason not in REASONS:
        raise InputError(f"There is no reason “{reason}”.", f"Choose one of {', '.join(REASONS)}.")
    if reason != ASKED:
        let_the_window_go_first()
    end_as_by_keyboard()
    with progress("copying", in_bytes=True) as report_progress:
        made = back_up(project, reason, folder, report_progress)
    if as_json:
        print_json_line(made.to_plain())
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
    as_json: AsJson = False,
) -> int:
    """List the backups of a project, the newest first, and what each of them holds."""
    found = holdings(project, folder)
    if as_json:
        print_json([each.to_plain() for each in found])
    else:
        for each in found:
            show(_line(each))
        place = folder_of(project, folder)
        say(f"{counted(len(found), 'backup')} of {project.name}; new ones go to {place}.")
    return FINDINGS if any(each.fault for each in found) else OK


def _line(holding: Holding) -> str:
    backup = holding.backup
    start = f"{backup.path.name}  {backup.at.astimezone():%Y-%m-%d %H:%M}  {backup.size / 1e6:,.1f} MB"
    if holding.fault:
        return f"{start}  {holding.fault}"
    annotations = [counted_kind(number, kind) for kind, number in (holding.annotations or {}).items()]
    since = "another history" if holding.acts_since is None else f"{counted(holding.acts_since, 'act')} since"
    parts = ", ".join([counted(holding.documents, "document"), *annotations])
    return f"{start}  made {REASONS[backup.reason]}; {parts}; {since}"


def restore(
    project: ProjectPath,
    which: Annotated[
        str, typer.Argument(metavar="BACKUP", help='Its name in the list of `backups`, a file, or "latest".')
    ],
    document: Annotated[
        list[str] | None, typer.Option(help="The id of a document to restore; repeat. Else all of them.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would change, document by document; change nothing.")
    ] = False,
    annotator: Annotated[str, typer.Option(help="Who restores, and can undo it.")] = "",
    folder: Folder = None,
    as_json: AsJson = False,
) -> int:
    """Make documents what they were in a backup, as one act; the present state is backed up first."""
    end_as_by_keyboard()
    chosen = chosen_backup(project, which, folder)
    if not os.path.lexists(project):
        return _put_back(project, chosen, document, dry_run=dry_run)
    if has_other_history(project, chosen):
        say(f"{chosen.name} has another history than {project.name}: it may be of another project.")
    if dry_run:
        with Project.open(project, read_only=True) as opened:
            return _compare(opened, chosen, document, as_json=as_json)
    with Project.open(project) as opened:
        opened.work_as(annotator or _only_annotator(opened))
        made = made_at(chosen, project, folder)
        report = restore_documents(opened.database, opened.annotator, chosen, made, document or None, folder)
    if as_json:
        told = {
            **report.documents._asdict(),
            "before": report.before.to_plain(),
            "summary": report.summary(),
        }
        print_json_line(told)
    say(f"{report.summary()}; {opened.annotator} can undo it.")
    return OK


def _only_annotator(project: Project) -> str:
    names = project.annotators()
    if len(names) != 1:
        known = f"It has: {', '.join(names)}." if names else "It has none yet."
        raise InputError("Who restores, and can undo it?", f"Name somebody by --annotator. {known}")
    return names[0]


def _put_back(project: Path, backup: Path, documents: list[str] | None, *, dry_run: bool) -> int:
    """Put a backup in the place of a project that is gone."""
    if documents:
        raise InputError(f"There is no file {project}.", "Without --document, all of it is put back.")
    if dry_run:
        say(f"{project} is gone; {backup.name} would be put in its place.")
        return OK
    put_back(project, backup)
    say(f"{project} was gone; {backup.name} was put in its place.")
    return OK


def _compare(project: Project, backup: Path, documents: list[str] | None, *, as_json: bool) -> int:
    """Print what differs, a document a line, as it is found: however many differ, few are held."""
    totals, is_first = Totals(), True
    with compared(project.database, backup) as differences:
        for difference in totals.count(differences):
            if documents and difference.id not in documents:
                continue
            if as_json:
                typer.echo(("[" if is_first else ",") + json.dumps(plain(difference), ensure_ascii=False))
                is_first = False
            else:
                show(f"{difference.id}  {difference.title}: {in_words(difference)}")
    if as_json:
        typer.echo("[]" if is_first else "]")
    words = f"{counted(totals.changed, 'document')} differ, {totals.missing:,} not in the project now"
    if documents:
        say(f"{words}.")
    else:
        say(f"{words}, {totals.later:,} came later and would go to the trash.")
        say("Speakers and the codebook become what they were, too.")
    return OK
