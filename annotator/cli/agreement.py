"""The command that measures agreement: agree."""

import csv
import io
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Annotated, Any, cast

import typer

from annotator.cli.figure_tables import aligned
from annotator.cli.given_options import only_with
from annotator.cli.messages import FINDINGS, OK, counted, print_json, progress, say, show
from annotator.cli.parameters import (
    AsJson,
    OnGold,
    ProjectPath,
    Publisher,
    SeenBy,
    Since,
    TitleWords,
    Until,
    names_of,
)
from annotator.cli.viewers import say_kept_back, work_as_viewer
from annotator.domain.agreement.confusion import KINDS
from annotator.domain.agreement.statistics import STATISTICS
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import InputError
from annotator.domain.translation import quoted, tr
from annotator.formats.tables.cell_words import harmless
from annotator.project import Project
from annotator.project.jobs.exports.request import check_time, one_of
from annotator.project.teams.agreement.differences import What, confusions, differences
from annotator.project.teams.agreement.measuring import measure
from annotator.project.teams.agreement.request import BY, AgreementRequest, By
from annotator.project.teams.agreement.rows import AgreementRow
from annotator.project.teams.agreement.words import (
    TABLES,
    answer,
    cells,
    nothing_to_compare,
    statistic_name,
    thing,
    whose,
)

_CUTS = tuple(filter(None, BY))


def agree(
    project: ProjectPath,
    annotators: Annotated[
        str, typer.Option(metavar="NAMES", help="Compare only these annotators: ana,ben (or as JSON).")
    ] = "",
    against: Annotated[
        str, typer.Option(metavar="NAME", help="Hold each annotator against this one alone, such as gold.")
    ] = "",
    publisher: Publisher = "",
    since: Since = "",
    until: Until = "",
    words: TitleWords = "",
    done: Annotated[bool, typer.Option("--done", help="Only layers that are done.")] = False,
    since_codebook: Annotated[
        str, typer.Option(metavar="VERSION", help="Only layers begun with this version or a later one.")
    ] = "",
    before_codebook: Annotated[
        str, typer.Option(metavar="VERSION", help="Only layers begun with an earlier version than this.")
    ] = "",
    by: Annotated[str, typer.Option(metavar="CUT", help=f"A table for each part: {', '.join(_CUTS)}.")] = "",
    part: Annotated[str, typer.Option(help="Only this part of what --by cuts.")] = "",
    gamma: Annotated[bool, typer.Option("--gamma", help="Measure gamma, too, which takes longer.")] = False,
    seen_by: SeenBy = "",
    on_gold: OnGold = False,
    confusion: Annotated[
        str, typer.Option(metavar="KIND", help=f"Print who says what instead: {', '.join(KINDS)}.")
    ] = "",
    places: Annotated[
        str,
        typer.Option(
            "--differences",
            metavar="MEASURE:ROLE[:LABEL]",
            help="Print where they differ instead: f1_overlap:quotation, same:source.",
        ),
    ] = "",
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    as_json: AsJson = False,
) -> int:
    """Measure how far annotators agree, for each pair and all together.

    Each value has the number of its cases, and an interval of 95 % over documents. Exit code 1 where a layer
    could not be read.
    """
    if as_csv and as_json:
        raise InputError("--csv and --json are two forms.", "Choose one of them.")
    if confusion and places:
        raise InputError("--confusion and --differences are two tables.", "Choose one of them.")
    only_with("--part", part, "--by", by)
    only_with("--on-gold", on_gold, "--seen-by", seen_by)
    check_time(since, until)
    request = AgreementRequest(
        names_of(annotators),
        against,
        DocumentFilter(words=words, publisher=publisher, since=since, until=until),
        done,
        since_codebook,
        before_codebook,
        cast("By", one_of(by, _CUTS, "way to divide") if by else ""),
        part,
        gamma,
    )
    with Project.open(project, read_only=True) as opened:
        request = replace(request, viewer=work_as_viewer(opened, seen_by, on_gold=on_gold))
        form = "csv" if as_csv else "json" if as_json else "table"
        if confusion or places:
            say_kept_back(opened, request.viewer)
        if confusion:
            return _print_confusion(opened, request, one_of(confusion, KINDS, "table"), form)
        if places:
            return _print_differences(opened, request, places, form)
        return _print_agreement(opened, request, form)


def _print_agreement(project: Project, request: AgreementRequest, form: str) -> int:
    with progress("comparing") as told:
        measured = measure(project, request, told)
    rows = measured.rows
    if form == "json":
        print_json([row.to_plain() for row in rows])
    elif form == "csv":
        fields = AgreementRow._fields
        _print_csv(fields, ([_cell(value) for value in row] for row in rows))
    else:
        parts = dict.fromkeys(row.part for row in rows)
        for part in parts:
            if part:
                show(f"\n{tr(part)}")
            _print_values(project, [row for row in rows if row.part == part])
    for line in measured.passed_over:
        say(line)
    if rows:
        say_kept_back(project, request.viewer)
    else:
        say(nothing_to_compare(project))
    compared = counted(measured.documents, "document")
    whose = f", with layers of {', '.join(measured.names)}" if measured.names else ""
    say(f"{compared} compared{whose}.")
    if measured.unfinished:
        say(
            tr(
                "{n} of the layers is not done; --done leaves it out.|"
                "{n} of the layers are not done; --done leaves them out.",
                measured.unfinished,
            )
        )
    if measured.left_out:
        say(
            tr(
                "{n} document is in no part: nobody knows when its layers were done.|"
                "{n} documents are in no part: nobody knows when their layers were done.",
                measured.left_out,
            )
        )
    return FINDINGS if measured.passed_over else OK


def _print_values(project: Project, rows: Sequence[AgreementRow]) -> None:
    """Print rows as a table for each pair and for all together."""
    for annotators in dict.fromkeys(row.annotators for row in rows):
        show(f"\n{whose(annotators)}")
        lines: list[tuple[str, ...]] = [("", "", "value", "from", "to (95%)", "cases", "documents", "")]
        lines += [
            (
                thing(project.codebook, row.role, row.label),
                statistic_name(row.measure),
                *map(_number, (row.value, row.low, row.high)),
                f"{row.n:,}",
                f"{row.documents:,}",
                tr(row.remark) if row.remark else "",
            )
            for row in rows
            if row.annotators == annotators
        ]
        show(aligned(lines, left=(0, 1, 7)))
    sources = {
        statistic_name(row.measure): tr(STATISTICS[row.measure].source)
        for row in rows
        if STATISTICS[row.measure].source
    }
    show(f"\n{'; '.join(f'{name}: {source}' for name, source in sources.items())}")


def _print_confusion(project: Project, request: AgreementRequest, kind: str, form: str) -> int:
    with progress("comparing") as told:
        tables = confusions(project, request, kind, told)
    cells = [
        (pair, value, other, number)
        for pair, table in tables.items()
        for (value, other), number in sorted(table.items())
    ]
    if form == "json":
        print_json(
            [
                {"kind": kind, "annotators": list(pair), "first": value, "second": other, "n": number}
                for pair, value, other, number in cells
            ]
        )
    elif form == "csv":
        _print_csv(
            ("kind", "annotators", "first", "second", "n"),
            ([kind, _cell(pair), harmless(first), harmless(other), n] for pair, first, other, n in cells),
        )
    else:
        for pair, table in tables.items():
            _print_table(project, kind, pair, table)
    return OK


def _print_table(project: Project, kind: str, pair: tuple[str, str], table: Counter[tuple[str, str]]) -> None:
    show(f"\n{tr(TABLES[kind])}")
    show(aligned(cells(project.codebook, kind, pair, table), left=(0,)))


def _print_differences(project: Project, request: AgreementRequest, named: str, form: str) -> int:
    measure_id, _, rest = named.partition(":")
    role, _, label = rest.partition(":")
    with progress("comparing") as told:
        found = list(differences(project, request, What(measure_id, role, label), told))
    if form == "json":
        print_json([difference.to_plain() for difference in found])
    elif form == "csv":
        names = list(dict.fromkeys(name for difference in found for name in difference.says))
        heads = ("document", "title", "start", "end", "words", *names)
        _print_csv(
            heads,
            (
                [
                    *map(_cell, (place.document, place.title, place.start, place.end, place.words)),
                    *(_cell(place.says.get(name, "")) for name in names),
                ]
                for place in found
            ),
        )
    else:
        for place in found:
            says = "; ".join(
                f"{name}: {answer(measure_id, role, words)}" for name, words in place.says.items()
            )
            show(f"{place.document}:{place.start}-{place.end}: {quoted(_line(place.words))} {_line(says)}")
    say(f"{counted(len(found), 'difference')}.")
    return OK


def _print_csv(heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows(rows)
    sys.stdout.buffer.write(table.getvalue().encode("utf-8"))
    sys.stdout.buffer.flush()


def _cell(value: Any) -> Any:
    if isinstance(value, tuple):
        value = " + ".join(value)
    if value is None:
        return ""
    return harmless(value) if isinstance(value, str) else value


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _line(words: str) -> str:
    return " ".join(words.split())
