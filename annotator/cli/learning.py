"""The command that learns from decisions: learn."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from annotator.cli.messages import OK, counted, print_json, progress, say, show
from annotator.cli.parameters import AsJson, ProjectPath
from annotator.project import Project
from annotator.project.jobs.exports.export import check_annotator
from annotator.project.jobs.learning import Report, count_anew, forget, switch
from annotator.project.learning.held_out import Outcome

_MOST_LINES = 20  # lessons printed for an annotator; --json prints all


def learn(
    project: ProjectPath,
    annotator: Annotated[
        str | None, typer.Option(help="Whose decisions; without it, those of each annotator by themselves.")
    ] = None,
    forget_all: Annotated[
        bool, typer.Option("--forget", help="First forget: only documents begun from now on count.")
    ] = False,
    use: Annotated[
        bool | None, typer.Option("--on/--off", help="Let decisions move scores, or not.", show_default=False)
    ] = None,
    measure: Annotated[
        bool, typer.Option("--measure/--no-measure", help="Measure the effect on documents held out.")
    ] = True,
    as_json: AsJson = False,
) -> int:
    """Count anew what was accepted, edited, rejected and added, and say what it changes."""
    reports: list[Report] = []
    with Project.open(project) as opened, progress("counting") as report_progress:
        names = opened.annotators()
        if annotator is not None:
            check_annotator(opened, annotator)
        for name in names if annotator is None else [annotator]:
            if forget_all:
                forget(opened, name)
            if use is not None:
                switch(opened, name, used=use)
            reports.append(count_anew(opened, name, measure=measure, progress=report_progress))
    if as_json:
        print_json([_plain(report) for report in reports])
        return OK
    for report in reports:
        _tell(report)
    if not reports:
        say("Nobody has annotated yet.")
    return OK


def _plain(report: Report) -> dict[str, Any]:
    learning, measured = report.learning, report.measured
    return {
        "annotator": report.annotator,
        "used": report.used,
        "documents": learning.documents,
        "decisions": learning.decisions,
        "limit": learning.limit,
        "lessons": [asdict(lesson) for lesson in learning.in_order()],
        "held_out": asdict(measured) if measured else None,
    }


def _tell(report: Report) -> None:
    learning, measured = report.learning, report.measured
    decisions = f"{counted(learning.decisions, 'decision')} in {counted(learning.documents, 'document')}"
    show(f"{report.annotator}: {decisions}; {'on' if report.used else 'off'}")
    lessons = learning.in_order()
    for lesson in lessons[:_MOST_LINES]:
        direction = "likelier" if lesson.shift > 0 else "less likely"
        show(f"  {lesson.words} ({lesson.expected:.0f} expected): {direction}")
    if len(lessons) > _MOST_LINES:
        show(f"  and {len(lessons) - _MOST_LINES} more")
    show(f"  suggestions are shown from {learning.limit:.0%} on")
    if measured and measured.documents:
        show(f"  on {counted(measured.documents, 'document')} held out, without and with learning:")
        for name, outcome in (("without", measured.shipped), ("with", measured.learned)):
            show(f"    {name:8}{_in_words(outcome)}")


def _in_words(outcome: Outcome) -> str:
    return (
        f"{outcome.right} right, {outcome.wrong} wrong, {outcome.missing} missing;"
        f" {outcome.acts:.0f} acts on wrong and missing ones"
    )
