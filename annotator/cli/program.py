"""The program of the command line: the table of its commands, and the function that runs one."""

import sys
import time
import traceback
from collections.abc import Callable
from importlib import import_module
from itertools import takewhile
from typing import Annotated, Any

import typer

from annotator.cli.given_options import StrictCommand
from annotator.cli.messages import BAD_INPUT, OK, say
from annotator.cli.stopping import STOPPED, USUAL, words
from annotator.computer import log, runs
from annotator.domain.errors import AnnotatorError, NothingToChange
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import mark, tr
from annotator.version import __version__

# In the order of the help: a command, and the module and function that do it. Its help is its docstring.
COMMANDS = {
    "new": "projects.new",
    "import": "articles.import_",
    "imports": "articles.imports",
    "update": "texts.update",
    "history": "history.history",
    "undo": "history.undo",
    "mark": "chosen_documents.mark",
    "assign": "planning.assign",
    "remove": "trash.remove",
    "trash": "trash.trash",
    "codebook": "codebooks.codebook",
    "suggest": "suggestions.suggest",
    "prepare": "suggestions.prepare",
    "models": "suggestions.models",
    "learn": "learning.learn",
    "export": "exports.export",
    "formats": "exports.formats",
    "list": "lists.list_",
    "index": "projects.index",
    "comments": "comments.comments",
    "flags": "comments.flags",
    "check": "reports.check",
    "backup": "backups.backup",
    "backups": "backups.backups",
    "restore": "backups.restore",
    "merge": "merging.merge",
    "rescue": "rescue.rescue",
    "doctor": "reports.doctor",
    "stats": "reports.stats",
    "agree": "agreement.agree",
    "schema": "exports.schema",
}


_MISTAKE = mark(
    "the program made a mistake; the lines above show where. {kept} `annotator check PROJECT` says whether"
    " the project is sound; Help > Report… in the window shows what the program knows of the mistake."
)


def command_named(name: str) -> Callable[..., int]:
    """Return the function of a command; only its own module is imported."""
    module, _, function = COMMANDS[name].partition(".")
    command: Callable[..., int] = getattr(import_module(f"annotator.cli.{module}"), function)
    return command


def _version(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        typer.echo(f"annotator {__version__}")
        raise typer.Exit(OK)


def group_of(arguments: list[str]) -> Any:
    """Return the command line with the command that the arguments name, or else with all."""
    app = typer.Typer(
        name="annotator",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help="Label quotations, sources, speakers and claims in news articles.\n\n"
        "annotator [PROJECT] opens the window; the commands below do the same work without it.",
    )
    app.callback(invoke_without_command=True)(_version)
    for name in [arguments[0]] if arguments and arguments[0] in COMMANDS else COMMANDS:
        app.command(name=name, cls=StrictCommand)(command_named(name))
    return typer.main.get_command(app)


def run(arguments: list[str]) -> int:
    """Run a command and return its exit code; say expected errors in one line, and log what was done."""
    name = log.word(arguments[0] if arguments else "", COMMANDS)
    began = time.monotonic()
    try:
        group = group_of(arguments)
        log.note("start", name=name, options=_known_options(group, arguments))
        runs.remove_leftovers()
        code = _outcome(group, arguments)
    except KeyboardInterrupt:  # Typer takes those that come within the command
        code = STOPPED
    if code == STOPPED:
        say(f"annotator: {words(name)}")
    log.note("end", name=name, code=code, seconds=time.monotonic() - began)
    return code


def _known_options(group: Any, arguments: list[str]) -> log.Word:
    """Return the names of the options that were given; their values and all other words stay out."""
    command = group.commands.get(arguments[0]) if arguments else None
    parameters = command.params if command else ()
    known = [option for parameter in parameters for option in (*parameter.opts, *parameter.secondary_opts)]
    before = takewhile(lambda argument: argument != "--", arguments[1:])
    named = [argument.partition("=")[0] for argument in before if argument.startswith("-")]
    return log.Word(",".join(log.word(option, known) for option in named) or "none")


def _outcome(group: Any, arguments: list[str]) -> int:
    try:
        code = group(args=arguments, standalone_mode=False, prog_name="annotator")
        return int(code or OK)
    except NothingToChange as nothing:  # what was asked for is so already
        say(f"annotator: {nothing}")  # the window takes the line for a refusal, as that of an act
        return OK
    except AnnotatorError as error:
        log.note_error(error)
        say(f"annotator: {error}")
        return BAD_INPUT
    except typer.Exit as ended:
        return int(ended.exit_code)
    except typer.Abort:  # Ctrl+C or Ctrl+D where the command asks something
        say("")  # the question has no end of line
        return STOPPED
    except BrokenPipeError:
        # The reader of standard output has closed it (annotator stats | head).
        sys.stderr.close()
        return OK
    except (OSError, MemoryError) as error:  # of places that no other words name
        log.note_error(error)
        place = getattr(error, "filename", None)
        where, help = f"{place}: " if place else "", remedy(error, tr("try again"))
        say(f"annotator: {where}{reason(error)}. {help} {tr(USUAL)}")
        return BAD_INPUT
    except Exception as error:  # noqa: BLE001 - a mistake of the program: logged, and printed whole
        if hasattr(error, "format_message") and hasattr(error, "exit_code"):  # wrong usage
            say(f"annotator: {error.format_message()}")
            context = getattr(error, "ctx", None)
            say(f"Try: {context.command_path if context else 'annotator'} --help")
            return BAD_INPUT
        log.note_error(error)
        traceback.print_exc()
        say(f"annotator: {tr(_MISTAKE, kept=tr(USUAL))}")
        return BAD_INPUT
