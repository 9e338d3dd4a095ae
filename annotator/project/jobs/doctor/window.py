"""The points of the check that need Qt; a process of the window's program looks at them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.computer.own_command import own_command
from annotator.domain.translation import mark, tr
from annotator.project.jobs.doctor.point import Point, limited

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATIENCE = 60  # seconds
_REPAIR = mark("On Debian: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3")


def seen_by_window(scripts: dict[str, str]) -> dict[str, Any]:
    """Return what the window's program finds: Qt's version, faces by script, the settings; {}: it fails."""
    try:
        ended = subprocess.run(
            own_command("probe"), input=json.dumps(scripts).encode(), capture_output=True, timeout=_PATIENCE,
            check=True,
        )  # fmt: skip
        seen: dict[str, Any] = json.loads(ended.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return {}
    return seen


def settings_file(seen: dict[str, Any]) -> Path | None:
    """Return the path of the settings file."""
    return Path(seen["settings"]["file"]) if seen else None


def of_window(seen: dict[str, Any]) -> Iterator[Point]:
    """Yield the points on Qt, fonts and settings."""
    if not seen:
        yield Point(
            tr("window"), tr("Qt cannot be loaded, so the window does not open."), "wrong", tr(_REPAIR)
        )
        return
    yield Point(tr("window"), f"Qt {seen['qt']}")
    for script, face in seen["faces"].items():
        remedy = tr("Install a font that has it, such as the Noto fonts: its letters are shown as boxes.")
        yield limited(
            tr("letters ({script})", script=script.lower()),
            face or tr("no font has them."),
            is_good=bool(face),
            remedy=remedy,
        )
    settings = seen["settings"]
    if settings["invalid"]:
        remedy = tr("The usual values hold; the next change in the window mends them.")
        yield Point(
            tr("settings"), tr("invalid: {names}.", names=", ".join(settings["invalid"])), "wrong", remedy
        )
    if settings["unknown"]:
        remedy = tr("Another version of the program has left them; they do no harm.")
        yield Point(
            tr("settings"), tr("unknown: {names}.", names=", ".join(settings["unknown"])), "told", remedy
        )
    remedy = tr("Change its permissions, or remove it: the program then begins with its usual settings.")
    yield limited(tr("settings"), settings["file"], is_good=settings["readable"], remedy=remedy)
