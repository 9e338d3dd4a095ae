"""What commands say to people, on standard error, and their exit codes."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OK, FINDINGS, BAD_INPUT = 0, 1, 2

_FEW = 25  # documents that are done before anybody wonders
_FEW_BYTES = 1_000_000


def say(line: str) -> None:
    """Print a line to standard error."""
    typer.echo(line, err=True)


def not_analysed(failed: int) -> str:
    """Return a clause on documents that could not be analysed; "" where there are none."""
    return f", {failed} that could not be analysed" if failed else ""


@contextmanager
def progress(label: str, *, in_bytes: bool = False) -> Iterator[Callable[[int, int], None]]:
    """Give a callback ``(done, total)``: a bar on a terminal, elsewhere a few plain lines.

    A line comes for the first document, then for each tenth; bytes are told by tenths alone.
    """
    if sys.stderr.isatty():
        columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True)) as bar:
            task = bar.add_task(label, total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)
        return
    few, told = (_FEW_BYTES, 0) if in_bytes else (_FEW, -1)

    def line(done: int, total: int) -> None:
        nonlocal told
        if told < 0 or done - told >= max(total / 10, few):
            told = done
            say(f"{label}: {done} of {total}")

    yield line
