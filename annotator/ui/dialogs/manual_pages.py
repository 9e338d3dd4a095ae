"""The pages of the manual: the Markdown of resources/manual with the present keys."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import tr
from annotator.resources_folder import resource
from annotator.ui.actions.key_sheet import key_sheet
from annotator.ui.wording.alternatives import either

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys

CONTENTS = "contents"
ALL_ACTIONS = "all-actions"  # made from the registry, without a file

# A key is written as a link: the standard key, and its action.
KEY = re.compile(r"\[(?P<standard>(?:\\.|[^\]\\])+)\]\(key:(?P<id>\w+)\)")
_LISTED = re.compile(r"^## (?P<group>.+)$|^- \[(?P<title>[^\]]+)\]\((?P<name>[\w-]+)\.md\)", re.MULTILINE)
_SIGNS = re.compile(r"([!-/:-@\[-`{-~])")


class PageTitle(NamedTuple):
    """A page: its file name without the ending, its title, and its heading in the contents."""

    name: str
    title: str
    group: str


@cache
def page_titles() -> tuple[PageTitle, ...]:
    """Return the pages in the order of the contents page, which comes first."""
    titles = [PageTitle(CONTENTS, tr("Contents"), "")]
    group = ""
    for match in _LISTED.finditer(_read(CONTENTS)):
        group = match["group"] or group
        if match["name"]:
            titles.append(PageTitle(match["name"], match["title"], group))
    return (*titles, PageTitle(ALL_ACTIONS, tr("All actions and their keys"), group))


def page_text(name: str, keys: Keys) -> str:
    """Return the Markdown of a page, with the annotator's keys for the standard ones."""
    if name == ALL_ACTIONS:
        return _all_actions(keys)
    return KEY.sub(lambda match: escaped(keys.fill(f"{{{match['id']}}}")), _read(name))


def escaped(words: str) -> str:
    """Return words escaped for Markdown."""
    return _SIGNS.sub(r"\\\1", words)


def _read(name: str) -> str:
    return resource("manual", f"{name}.md").read_text(encoding="utf-8")


def _all_actions(keys: Keys) -> str:
    heads = " | ".join((tr("Key"), tr("Action"), tr("What it does")))
    lines = [
        f"# {tr('All actions and their keys')}",
        "",
        tr("By menu, with the keys as they are now. [Keys](keys.md) says how to change them."),
    ]
    for menu, group in key_sheet(keys).items():
        lines += ["", f"## {menu}", "", f"| {heads} |", "|---|---|---|"]
        for line in group:
            names = either([f"**{escaped(key)}**" for key in line.keys])
            lines.append(f"| {names} | {escaped(line.name)} | {escaped(line.help)} |")
    return "\n".join(lines) + "\n"
