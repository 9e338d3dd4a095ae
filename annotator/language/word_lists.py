"""The files of word lists in resources/lexicons."""

from __future__ import annotations

from annotator.resources_folder import resource


def lines_of(*place: str) -> list[str]:
    """Return the lines of a list, without comments and empty lines.

    Raises
    ------
    FileNotFoundError: the list does not exist; the installation is incomplete.
    """
    lines = resource("lexicons", *place).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def words_of(*place: str) -> frozenset[str]:
    """Return the words of a list with one word or phrase a line.

    Raises
    ------
    FileNotFoundError: the list does not exist; the installation is incomplete.
    """
    return frozenset(line.strip() for line in lines_of(*place))


def sections_of(*place: str) -> dict[str, frozenset[str]]:
    """Return the words of a list by section, "[name]".

    Raises
    ------
    FileNotFoundError: the list does not exist; the installation is incomplete.
    """
    sections: dict[str, frozenset[str]] = {}
    section = ""
    for line in lines_of(*place):
        if line.startswith("["):
            section = line.strip("[]")
        else:
            sections[section] = sections.get(section, frozenset()) | frozenset(line.split())
    return sections
