"""What the program remembers on this computer: who annotates, recent projects, the window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import QByteArray, QSettings

from annotator.domain.deciding import LEAST
from annotator.project.project import Filter, FilterStatus

_RECENT = 8
_WIDEST = 10_000  # pixels of a panel


class Settings:
    """Typed access to the settings file; nothing of a project is in it."""

    def __init__(self) -> None:
        self._store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "quote-claim-annotator", "annotator"
        )

    @property
    def annotator(self) -> str:
        """Return who annotates on this computer, or ""."""
        return str(self._store.value("annotator", ""))

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._store.setValue("annotator", name)
        self._store.sync()

    @staticmethod
    def login_name() -> str:
        """Return the name under which the person is logged in, as a first guess."""
        import getpass  # only the first start on a computer needs it

        try:
            return getpass.getuser()
        except (OSError, KeyError):
            return ""  # a system without user data base: no guess then

    @property
    def recent(self) -> list[Path]:
        """Return the projects opened last that are still there, newest first."""
        value: Any = self._store.value("recent", [])
        # A list of one comes back as its only item.
        paths = [value] if isinstance(value, str) else list(value or [])
        return [Path(path) for path in paths if Path(path).is_file()]

    def add_recent(self, path: Path) -> None:
        """Put a project at the top of the recent ones."""
        path = path.absolute()
        paths = [path, *(other for other in self.recent if other != path)]
        self._store.setValue("recent", [str(p) for p in paths[:_RECENT]])

    @property
    def theme(self) -> str:
        """Return "light", "dark", "contrast" or "system"."""
        return str(self._store.value("theme", "system"))

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def counts_labour(self) -> bool:
        """Tell whether keys, pointer presses and time are counted."""
        return str(self._store.value("labour/counts", "true")) == "true"

    @counts_labour.setter
    def counts_labour(self, on: bool) -> None:
        self._store.setValue("labour/counts", "true" if on else "false")

    @property
    def model(self) -> str:
        """Return the language model that reads documents, or "" for the program's choice."""
        return str(self._store.value("model", ""))

    @model.setter
    def model(self, name: str) -> None:
        self._store.setValue("model", name)

    @property
    def key_layout(self) -> str:
        """Return the id of the layout of keys."""
        return str(self._store.value("keys/layout", "standard"))

    @key_layout.setter
    def key_layout(self, id: str) -> None:
        self._store.setValue("keys/layout", id)

    @property
    def own_keys(self) -> dict[str, list[str]]:
        """Return the keys of those actions that differ from the layout."""
        try:
            value: Any = json.loads(str(self._store.value("keys/own", "{}")))
        except ValueError:
            return {}  # somebody wrote into the settings file
        if not isinstance(value, dict):
            return {}
        return {
            id: keys
            for id, keys in value.items()
            if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
        }

    @own_keys.setter
    def own_keys(self, keys: dict[str, list[str]]) -> None:
        self._store.setValue("keys/own", json.dumps(keys))

    @property
    def saved_filters(self) -> dict[str, Filter]:
        """Return the filters of documents that were saved, by name, in the order of saving."""
        try:
            found = json.loads(str(self._store.value("filters", "{}")))
            return {
                str(name): Filter(str(words), status if status in get_args(FilterStatus) else None)
                for name, (words, status) in found.items()
            }
        except (ValueError, TypeError, AttributeError):
            return {}  # somebody wrote into the settings file

    @saved_filters.setter
    def saved_filters(self, filters: dict[str, Filter]) -> None:
        plain = {name: [one.words, one.status] for name, one in filters.items()}
        self._store.setValue("filters", json.dumps(plain))

    @property
    def selection_bar(self) -> bool:
        """Tell whether a bar of acts comes up at a selection made by mouse."""
        return str(self._store.value("selection_bar", "true")) == "true"

    @selection_bar.setter
    def selection_bar(self, wanted: bool) -> None:
        self._store.setValue("selection_bar", "true" if wanted else "false")

    @property
    def least_score(self) -> float:
        """Return the score (0 to 1) from which suggestions are shown."""
        return self._score("suggestions/least", LEAST)

    @least_score.setter
    def least_score(self, score: float) -> None:
        self._store.setValue("suggestions/least", round(score, 2))

    @property
    def accept_from(self) -> float:
        """Return the score (0 to 1) from which all suggestions were last accepted."""
        return self._score("suggestions/accept_from", 0.9)

    @accept_from.setter
    def accept_from(self, score: float) -> None:
        self._store.setValue("suggestions/accept_from", round(score, 2))

    def _score(self, key: str, usual: float) -> float:
        try:
            return min(1.0, max(0.0, float(str(self._store.value(key, usual)))))
        except ValueError:
            return usual  # somebody wrote into the settings file

    @property
    def suggests_thoughts(self) -> bool:
        """Tell whether suggestions of beliefs and intentions are shown."""
        return str(self._store.value("suggestions/thoughts", "true")) == "true"

    @suggests_thoughts.setter
    def suggests_thoughts(self, wanted: bool) -> None:
        self._store.setValue("suggestions/thoughts", "true" if wanted else "false")

    @property
    def suggests_claims(self) -> bool:
        """Tell whether suggested claims are shown to be decided on."""
        return str(self._store.value("suggestions/claims", "false")) == "true"

    @suggests_claims.setter
    def suggests_claims(self, wanted: bool) -> None:
        self._store.setValue("suggestions/claims", "true" if wanted else "false")

    @property
    def zoom(self) -> int:
        """Return the size of the article's text in per cent."""
        return int(str(self._store.value("zoom", 100)))

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._store.setValue("zoom", percent)

    @property
    def reading_face(self) -> str:
        """Return the face of the article's text, or "" for the program's choice."""
        return str(self._store.value("reading_face", ""))

    @reading_face.setter
    def reading_face(self, face: str) -> None:
        self._store.setValue("reading_face", face)

    @property
    def line_height(self) -> int:
        """Return the height of the article's lines in per cent."""
        return int(str(self._store.value("line_height", 150)))

    @line_height.setter
    def line_height(self, percent: int) -> None:
        self._store.setValue("line_height", percent)

    def last_position(self, project: Path) -> int:
        """Return at which document the project was left, from 1."""
        return int(str(self._store.value(f"position/{_key(project)}", 1)))

    def set_last_position(self, project: Path, position: int) -> None:
        """Remember at which document a project is left."""
        self._store.setValue(f"position/{_key(project)}", position)

    @property
    def panel_widths(self) -> dict[str, int]:
        """Return the widths in pixels that somebody has given to the panels, by their side."""
        try:
            found = json.loads(str(self._store.value("window/widths", "{}")))
            return {str(side): int(width) for side, width in found.items() if 0 < int(width) < _WIDEST}
        except (ValueError, TypeError, AttributeError, OverflowError):
            return {}  # somebody wrote into the settings file

    @panel_widths.setter
    def panel_widths(self, widths: dict[str, int]) -> None:
        self._store.setValue("window/widths", json.dumps(widths))

    def window_state(self, name: str) -> QByteArray:
        """Return the remembered state of a window or splitter."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_window_state(self, name: str, state: QByteArray) -> None:
        """Remember the state of a window or splitter."""
        self._store.setValue(f"window/{name}", state)


def _key(project: Path) -> str:
    return str(project.absolute()).replace("/", "|").replace("\\", "|")
