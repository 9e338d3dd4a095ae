"""Words of commands to people, on standard error and in lists on standard output, and exit codes."""

from __future__ import annotations

import json
import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OK, FINDINGS, BAD_INPUT = 0, 1, 2

_ORDERS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")  # control characters but tab and line break
_FEW = 25  # the fewest documents between two lines of progress: nobody waits long for them
_FEW_BYTES = 1_000_000  # the same in bytes


def say(line: str) -> None:
    """Print a line to standard error."""
    typer.echo(_not_obeyed(line), err=True)


def show(line: str) -> None:
    """Print a line of a list for people to standard output."""
    typer.echo(_not_obeyed(line))


def print_json(value: object) -> None:
    """Print a value as JSON to standard output."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_json_line(value: object) -> None:
    """Print a value as one line of JSON to standard output."""
    typer.echo(json.dumps(value, ensure_ascii=False))


def _not_obeyed(line: str) -> str:
    """Return a line that no terminal takes for orders: titles, names and notes may come from anybody."""
    return _ORDERS.sub("\N{REPLACEMENT CHARACTER}", line)


def counted(count: int, noun: str) -> str:
    """Return a number with its noun in English: "1 document", "1,204 documents"."""
    return f"{count:,} {noun if count == 1 else f'{noun}s'}"


def not_analysed(failed: int) -> str:
    """Return a clause on documents that could not be analysed; "" if there are none."""
    return f", {failed} that could not be analysed" if failed else ""


def not_analysed_line(title: str, id: str, reason: str) -> str:
    """Return the line on a document that could not be analysed."""
    return f"“{title}” ({id}) cannot be analysed: {reason}."


@contextmanager
def progress(label: str, *, in_bytes: bool = False) -> Iterator[Callable[[int, int], None]]:
    """Yield a callback ``(done, total)`` that shows a bar on a terminal, elsewhere a few plain lines.

    The first document gets a line, then each tenth of the total; bytes get a line for each tenth only.
    """
    if sys.stderr.isatty():
        columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True)) as bar:
            task = bar.add_task(label, total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)
        return
    least_step, last_done = (_FEW_BYTES, 0) if in_bytes else (_FEW, -1)

    def say_line(done: int, total: int) -> None:
        nonlocal last_done
        if last_done < 0 or done - last_done >= max(total / 10, least_step):
            last_done = done
            say(f"{label}: {done} of {total}")

    yield say_line
