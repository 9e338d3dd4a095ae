"""The commands on the work of a team: assign."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.given_options import not_with, only_with
from annotator.cli.messages import OK, counted, print_json, progress, say
from annotator.cli.parameters import ProjectPath, Publisher, Since, TitleWords, Until, names_of
from annotator.cli.stopping import end_as_by_keyboard
from annotator.domain.errors import ActRefused, InputError
from annotator.domain.team_plan import PLAN_ORDERS, TeamPlan, plan_from_plain
from annotator.project import Project
from annotator.project.jobs.exports.request import check_time, one_of
from annotator.project.jobs.json_files import json_object_of
from annotator.project.teams.packages import Package, write_packages
from annotator.project.teams.planning import Outlook, Share, looked_at, make_plan, plan_in_force


def assign(
    project: ProjectPath,
    plan: Annotated[
        Path | None,
        typer.Argument(
            metavar="[PLAN]",
            readable=False,
            help="A file of JSON with the plan; else the plan in force. Options come on top.",
        ),
    ] = None,
    annotators: Annotated[
        str, typer.Option(metavar="NAMES", help="Who annotates: ana,ben,cy (or as JSON).", show_default=False)
    ] = "",
    words: TitleWords = "",
    publisher: Publisher = "",
    since: Since = "",
    until: Until = "",
    order: Annotated[
        str | None,
        typer.Option(help=f"The order in which documents go round: {', '.join(PLAN_ORDERS)}."),
    ] = None,
    seed: Annotated[int | None, typer.Option(help="The same seed gives the same plan.")] = None,
    common: Annotated[
        int | None,
        typer.Option(metavar="PERCENT", help="The share of documents that several annotators get."),
    ] = None,
    by: Annotated[
        int | None, typer.Option(help="How many annotators get each of these.", show_default="2")
    ] = None,
    training: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="A document with a gold layer, which all get to learn from."),
    ] = None,
    blind: Annotated[
        bool | None, typer.Option("--blind/--suggestions", help="Without suggestions, or with.")
    ] = None,
    due: Annotated[str, typer.Option(metavar="DAY", help="The day to be done by: 2026-12-31.")] = "",
    annotator: Annotated[
        str, typer.Option(help="Who plans, and can undo it; without, the plan is nobody's, and permanent.")
    ] = "",
    out: Annotated[
        Path | None,
        typer.Option(
            "-o", "--out", metavar="FOLDER", readable=False, help="Write packages into this folder."
        ),
    ] = None,
    for_: Annotated[
        list[str] | None,
        typer.Option("--for", metavar="NAME", help="Write only the package of this annotator."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what everybody would get.")] = False,
    show: Annotated[bool, typer.Option("--plan", help="Print the plan in force, as a file of JSON.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what everybody gets as JSON.")] = False,
) -> int:
    """Share documents out among annotators by a plan, and write a package for each of them."""
    check_time(since, until)
    conditions = {"words": words, "publisher": publisher, "since": since, "until": until}
    given = {
        "annotators": [" ".join(name.split()) for name in names_of(annotators)] or None,
        "documents": {name: value for name, value in conditions.items() if value} or None,
        "order": one_of(order, PLAN_ORDERS, "order") if order is not None else None,
        "seed": seed,
        "common": common,
        "by": by,
        "training": training,
        "blind": blind,
        "due": due or None,
    }
    options = {name: value for name, value in given.items() if value is not None}
    is_planned = plan is not None or bool(options)
    not_with("--plan", show, "a plan to be made", is_planned)
    not_with("--plan", show, "--out", out)
    not_with("--dry-run", dry_run, "--out", out)
    only_with("--dry-run", dry_run, "a plan to be made", is_planned)
    only_with("--for", for_, "--out", out)
    only_with("--annotator", annotator, "a plan to be made", is_planned)
    only_with("--json", as_json, "a plan to be made", is_planned)
    if not is_planned and not show and out is None:
        raise InputError(
            "Say what to plan, or where packages are to be written.",
            "Such as --annotators ana,ben,cy --common 20; --help lists all.",
        )
    end_as_by_keyboard()
    with Project.open(project, read_only=not is_planned or dry_run) as opened:
        present = plan_in_force(opened)
        if show:
            print_json(_known(present).to_plain())
            return OK
        if is_planned:
            if annotator:
                opened.work_as(annotator)
            asked = _asked(plan, options, present, opened.due_date())
            present = _made(opened, asked, is_dry=dry_run, as_json=as_json)
        if out is not None:
            with progress("writing") as report_progress:
                packages = write_packages(opened, _known(present), out, for_ or (), report_progress)
            _say_written(packages)
    return OK


def _known(plan: TeamPlan | None) -> TeamPlan:
    if plan is None:
        raise InputError(
            "There is no plan yet.", "Make one, such as with --annotators ana,ben,cy --common 20."
        )
    return plan


def _asked(
    path: Path | None, options: dict[str, Any], present: TeamPlan | None, due: date | None
) -> TeamPlan:
    """Return the plan of a file, else the one in force, with the options in place of its own fields.

    `due` is the project's day to be done by, which stays where no other one is given.
    """
    plain = (
        json_object_of(path, "plan")
        if path is not None
        else present.to_plain()
        if present is not None
        else {}
    )
    if "annotators" not in plain | options:
        raise InputError("The plan needs annotators.", "Name them: --annotators ana,ben,cy.")
    return plan_from_plain({"due": due.isoformat() if due else None} | plain | options)


def _made(project: Project, plan: TeamPlan, *, is_dry: bool, as_json: bool) -> TeamPlan:
    """Make a plan, or only look at it, and say what everybody gets."""
    try:
        if is_dry:
            coming = looked_at(project, plan)
        else:
            with progress("assigning") as report_progress:
                coming = make_plan(project, plan, report_progress)
    except ActRefused:
        say("The plan is in force already, and everybody has the documents.")
        return plan
    if as_json:
        print_json(_plain(coming))
    for share in coming.shares:
        say(_line(share))
    least, most = coming.pairs
    extent = f"{least:,}" if least == most else f"{least:,} to {most:,}"
    if plan.due is not None and plan.due < datetime.now(UTC).date():
        say(f"The day to be done by has passed: {plan.due}.")
    about = counted(coming.documents, "document")
    say(f"{about}{'' if is_dry else ' planned'}, {coming.common:,} common, {extent} of each pair.")
    return plan


def _line(share: Share) -> str:
    before = f", {share.has:,} from before" if share.has else ""
    learnt = f", {share.training:,} for training" if share.training else ""
    return f"{share.annotator}: {counted(share.all, 'document')}{before}, {share.common:,} common{learnt}"


def _plain(coming: Outlook) -> dict[str, Any]:
    return {
        "documents": coming.documents,
        "common": coming.common,
        "pairs": list(coming.pairs),
        "annotators": [share._asdict() for share in coming.shares],
    }


def _say_written(packages: list[Package]) -> None:
    for package in packages:
        say(f"Written for {package.annotator}: {package.path} ({counted(package.documents, 'document')}).")
