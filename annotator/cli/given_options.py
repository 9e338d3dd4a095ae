"""Options that mean nothing with or without another one, or twice: they are refused, never ignored."""

from __future__ import annotations

from collections import Counter
from typing import Any

from typer.core import TyperCommand

from annotator.domain.errors import InputError


class StrictCommand(TyperCommand):
    """A command that refuses an option given again where the last one would win unsaid."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; see `Command.parse_args` of Typer.

        Raises
        ------
        InputError: an option that holds once is given twice, or with its opposite.
        """
        _, _, given = self.make_parser(ctx).parse_args(list(args))
        for parameter, times in Counter(given).items():
            if times > 1 and _holds_once(parameter):
                name = "/".join([max(parameter.opts, key=len), *parameter.secondary_opts])
                raise InputError(
                    f"{name} is given {times} times, and only one can hold.",
                    f"Give it once, or run `annotator {self.name}` once for each.",
                )
        return super().parse_args(ctx, args)


def _holds_once(parameter: Any) -> bool:
    """Tell whether an option holds once; a switch without an opposite says the same again."""
    if parameter.param_type_name != "option" or parameter.multiple or parameter.count:
        return False
    return not parameter.is_flag or bool(parameter.secondary_opts)


def only_with(option: str, is_given: object, other: str, is_other_given: object) -> None:
    """Refuse an option that means nothing without another one.

    Raises
    ------
    InputError: it is given alone.
    """
    if is_given and not is_other_given:
        raise InputError(f"{option} means nothing without {other}.", f"Add {other}, or leave {option} out.")


def not_with(option: str, is_given: object, other: str, is_other_given: object) -> None:
    """Refuse an option that means nothing beside another one.

    Raises
    ------
    InputError: both are given.
    """
    if is_given and is_other_given:
        raise InputError(f"{option} means nothing with {other}.", "Leave one of the two out.")
