"""Checks of arguments: a caller learns what was given and what is wanted."""

from __future__ import annotations

import inspect
from functools import wraps
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec, TypeVar

from annotator.domain.errors import InputError
from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

P = ParamSpec("P")
R = TypeVar("R")
_LONGEST = 60  # characters of a value that a message shows


class Wanted(NamedTuple):
    """The kind of value that an argument takes.

    Attributes
    ----------
    words: name it to people, as the object of “takes”.
    fits: tells whether a value is of the kind.
    """

    words: str
    fits: Callable[[Any], bool]


def instance_of(words: str, *types: type) -> Wanted:
    """Return the kind of the instances of types."""
    return Wanted(words, lambda value: isinstance(value, types))


def several(words: str, member: Wanted) -> Wanted:
    """Return the kind of tuples and lists whose members are all of one kind."""
    return Wanted(words, lambda value: isinstance(value, tuple | list) and all(map(member.fits, value)))


def or_none(wanted: Wanted) -> Wanted:
    """Return the kind of a value that may be missing."""
    return Wanted(f"{wanted.words} or None", lambda value: value is None or wanted.fits(value))


def word_of(known: Sequence[str]) -> Wanted:
    """Return the kind of words that are one of those known."""
    return Wanted(" or ".join(f'"{word}"' for word in known), lambda value: value in known)


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_span(value: Any) -> bool:
    return isinstance(value, Span) and all(map(_is_number, value))


WORDS = instance_of("a str", str)
NUMBER = Wanted("an int", _is_number)
YES_OR_NO = instance_of("True or False", bool)
SPAN = Wanted("a Span", _is_span)
SPANS = Wanted(
    "a tuple or list of Span",
    lambda value: (
        not isinstance(value, Span) and isinstance(value, tuple | list) and all(map(_is_span, value))
    ),
)
IDS = several("a tuple or list of ids", WORDS)
FUNCTION = Wanted("a function", callable)


def takes(**wanted: Wanted) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let a function refuse arguments of another kind than wanted, by the names of its parameters.

    The function then raises InputError with the name, the value and what is wanted.
    """

    def checking(function: Callable[P, R]) -> Callable[P, R]:
        names = tuple(inspect.signature(function).parameters)

        @wraps(function)
        def checked(*args: P.args, **kwargs: P.kwargs) -> R:
            for name, value in (*zip(names, args, strict=False), *kwargs.items()):
                if name in wanted and not wanted[name].fits(value):
                    raise InputError(_refusal(function.__name__, name, value, wanted[name]))
            return function(*args, **kwargs)

        return checked

    return checking


def _refusal(function: str, name: str, value: object, wanted: Wanted) -> str:
    shown = repr(value)
    shown = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
    return f"{function}: {name} takes {wanted.words}, not {shown}."
