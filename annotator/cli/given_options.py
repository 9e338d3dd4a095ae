"""Options that mean nothing with or without another one: they are refused, never ignored."""

from __future__ import annotations

from annotator.domain.errors import InputError


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
