"""The settings on this computer: annotator, recent projects, window, reading."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from annotator.computer import log
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.translation import LANGUAGES
from annotator.store.document_columns import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_RECENT = 8
THEMES = ("system", "light", "dark", "contrast")
ZOOM = range(50, 301)  # per cent
LINE_HEIGHT = range(100, 301)  # per cent
WIDTHS = range(1, 10_000)  # pixels of a panel or column
# The columns of the table of documents at first, the title always before all others.
FIRST_COLUMNS = (
    "title", "publisher", "published", "words", "quotations", "claims", "suggestions", "status", "annotators",
    "flag", "findings", "comments",
)  # fmt: skip


class Settings:
    """Typed access to the settings file; it holds no data of a project.

    Attributes
    ----------
    asked: the keys that were read so far.
    passed_over: those of them whose value is invalid.
    """

    def __init__(self) -> None:
        self._store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "quote-claim-annotator", "annotator"
        )
        self.asked: set[str] = set()
        self.passed_over: set[str] = set()

    @property
    def file(self) -> str:
        """Return the path of the settings file, which may not exist yet."""
        return self._store.fileName()

    def stored_keys(self) -> list[str]:
        """Return all keys in the file."""
        return self._store.allKeys()

    def _read(self, key: str, usual: T, read: Callable[[Any], T]) -> T:
        """Return a setting; an invalid one is ignored, and replaced at the next change.

        A person or another version of the program may have changed the file.
        """
        self.asked.add(key)
        try:
            stored: Any = self._store.value(key)
            return usual if stored is None else read(stored)
        except Exception as error:  # noqa: BLE001 - whatever is in there must not keep the window shut
            if key not in self.passed_over:
                import logging  # imported only for a bad setting

                self.passed_over.add(key)
                logging.getLogger(__name__).warning("The setting %s is passed over: %s", key, error)
                log.note_error(error, "setting", group=log.Word(key.partition("/")[0]))
            return usual

    @property
    def annotator(self) -> str:
        """Return the name of this computer's annotator, or ""."""
        return self._read("annotator", "", _words)

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._store.setValue("annotator", name)
        self._store.sync()

    @staticmethod
    def login_name() -> str:
        """Return the login name, the first guess of the annotator's name."""
        import getpass  # imported only at the first start on a computer

        try:
            return getpass.getuser()
        except (OSError, KeyError):
            return ""  # the system has no user database

    @property
    def recent(self) -> list[Path]:
        """Return the last opened projects, newest first; some may be missing, and no drive is asked."""
        paths: list[Path] = self._read("recent", [], _paths)
        return paths

    def forget_recent(self) -> None:
        """Forget which projects were opened."""
        self._store.remove("recent")

    def add_recent(self, path: Path) -> None:
        """Put a project at the top of the recent projects."""
        path = path.absolute()
        paths = [path, *(other for other in self.recent if other != path)]
        self._store.setValue("recent", [str(p) for p in paths[:_RECENT]])

    @property
    def import_folder(self) -> Path:
        """Return the folder of the last import, or the documents folder if it is gone."""
        folder = Path(self._read("import_folder", "", _words))
        return folder if folder.is_absolute() and folder.is_dir() else documents_folder()

    @import_folder.setter
    def import_folder(self, folder: Path) -> None:
        self._store.setValue("import_folder", str(folder.absolute()))

    @property
    def theme(self) -> str:
        """Return "light", "dark", "contrast" or "system"."""
        return self._read("theme", "system", _one_of(THEMES))

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def language(self) -> str:
        """Return the code of the program's language, or "system"; it counts from the next start on."""
        return self._read("language", "system", _one_of(("system", *LANGUAGES)))

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def counts_labour(self) -> bool:
        """Tell whether keys, pointer presses and time are counted; off at first."""
        return self._read("labour/counts", False, _switch)

    @counts_labour.setter
    def counts_labour(self, on: bool) -> None:
        self._store.setValue("labour/counts", "true" if on else "false")

    @property
    def model(self) -> str:
        """Return the language model for documents, or "" for the program's choice."""
        return self._read("model", "", _words)

    @model.setter
    def model(self, name: str) -> None:
        self._store.setValue("model", name)

    @property
    def key_layout(self) -> str:
        """Return the id of the key layout."""
        return self._read("keys/layout", "standard", _words)

    @key_layout.setter
    def key_layout(self, id: str) -> None:
        self._store.setValue("keys/layout", id)

    @property
    def own_keys(self) -> dict[str, list[str]]:
        """Return the keys of the actions that differ from the layout."""
        return self._read("keys/own", {}, _keys)

    @own_keys.setter
    def own_keys(self, keys: dict[str, list[str]]) -> None:
        self._store.setValue("keys/own", json.dumps(keys))

    @property
    def saved_filters(self) -> dict[str, DocumentFilter]:
        """Return the saved filters of documents by name, in the order of saving."""
        return self._read("filters", {}, _filters)

    @saved_filters.setter
    def saved_filters(self, filters: dict[str, DocumentFilter]) -> None:
        plain = {name: filter_.to_plain() for name, filter_ in filters.items()}
        self._store.setValue("filters", json.dumps(plain))

    @property
    def document_columns(self) -> tuple[str, ...]:
        """Return the ids of the columns of the table of documents, the title first."""
        return self._read("documents/columns", FIRST_COLUMNS, _columns)

    @document_columns.setter
    def document_columns(self, columns: tuple[str, ...]) -> None:
        self._store.setValue("documents/columns", json.dumps(columns))

    @property
    def document_widths(self) -> dict[str, int]:
        """Return the chosen widths of these columns by id, in pixels."""
        return self._read("documents/widths", {}, _widths)

    @document_widths.setter
    def document_widths(self, widths: dict[str, int]) -> None:
        self._store.setValue("documents/widths", json.dumps(widths))

    @property
    def selection_bar(self) -> bool:
        """Tell whether the selection bar appears at a selection made by mouse."""
        return self._read("selection_bar", True, _switch)

    @selection_bar.setter
    def selection_bar(self, wanted: bool) -> None:
        self._store.setValue("selection_bar", "true" if wanted else "false")

    @property
    def tour_taken(self) -> bool:
        """Tell whether the tour was begun once; the first page offers it until then."""
        return self._read("tour_taken", False, _switch)

    @tour_taken.setter
    def tour_taken(self, taken: bool) -> None:
        self._store.setValue("tour_taken", "true" if taken else "false")

    @property
    def least_score(self) -> float | None:
        """Return the score (0 to 1) from which suggestions are shown; None: the usual or the learned one."""
        return self._read("suggestions/least", None, _score)

    @least_score.setter
    def least_score(self, score: float | None) -> None:
        if score is None:
            self._store.remove("suggestions/least")
        else:
            self._store.setValue("suggestions/least", round(score, 2))

    @property
    def accept_from(self) -> float:
        """Return the score (0 to 1) from which all suggestions were last accepted."""
        return self._read("suggestions/accept_from", 0.9, _score)

    @accept_from.setter
    def accept_from(self, score: float) -> None:
        self._store.setValue("suggestions/accept_from", round(score, 2))

    @property
    def suggests_thoughts(self) -> bool:
        """Tell whether suggestions of beliefs and intentions are shown."""
        return self._read("suggestions/thoughts", True, _switch)

    @suggests_thoughts.setter
    def suggests_thoughts(self, wanted: bool) -> None:
        self._store.setValue("suggestions/thoughts", "true" if wanted else "false")

    @property
    def suggests_claims(self) -> bool:
        """Tell whether suggested claims are shown for a decision."""
        return self._read("suggestions/claims", False, _switch)

    @suggests_claims.setter
    def suggests_claims(self, wanted: bool) -> None:
        self._store.setValue("suggestions/claims", "true" if wanted else "false")

    @property
    def zoom(self) -> int:
        """Return the size of the article's text in per cent."""
        return self._read("zoom", 100, _within(ZOOM))

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._store.setValue("zoom", percent)

    @property
    def reading_face(self) -> str:
        """Return the face of the article's text, or "" for the program's choice."""
        return self._read("reading_face", "", _words)

    @reading_face.setter
    def reading_face(self, face: str) -> None:
        self._store.setValue("reading_face", face)

    @property
    def line_height(self) -> int:
        """Return the height of the article's lines in per cent."""
        return self._read("line_height", 150, _within(LINE_HEIGHT))

    @line_height.setter
    def line_height(self, percent: int) -> None:
        self._store.setValue("line_height", percent)

    def last_position(self, project: Path) -> int:
        """Return the last position (from 1) in the project."""
        return self._read(f"position/{_key(project)}", 1, _within(range(1 << 31)))

    def set_last_position(self, project: Path, position: int) -> None:
        """Remember the last position in a project."""
        self._store.setValue(f"position/{_key(project)}", position)

    def was_told(self, project: Path) -> bool:
        """Tell whether the place of a project was warned of."""
        return self._read(f"place/{_key(project)}", False, _switch)

    def set_told(self, project: Path) -> None:
        """Remember that the place of a project was warned of."""
        self._store.setValue(f"place/{_key(project)}", "true")

    def codebook_draft(self, project: Path) -> str:
        """Return the draft of a project's codebook that was kept, as words; "" for none."""
        return self._read(f"codebook/{_key(project)}", "", _words)

    def set_codebook_draft(self, project: Path, words: str) -> None:
        """Keep a draft of a project's codebook; "" drops it."""
        if words:
            self._store.setValue(f"codebook/{_key(project)}", words)
        else:
            self._store.remove(f"codebook/{_key(project)}")

    @property
    def panel_widths(self) -> dict[str, int]:
        """Return the chosen widths of the panels by side, in pixels."""
        return self._read("window/widths", {}, _widths)

    @panel_widths.setter
    def panel_widths(self, widths: dict[str, int]) -> None:
        self._store.setValue("window/widths", json.dumps(widths))

    def window_state(self, name: str) -> QByteArray:
        """Return the remembered state of a window or splitter."""
        return self._read(f"window/{name}", QByteArray(), _bytes)

    def set_window_state(self, name: str, state: QByteArray) -> None:
        """Remember the state of a window or splitter."""
        self._store.setValue(f"window/{name}", state)


class UsualSettings(Settings):
    """The settings of somebody who has changed none."""

    def _read(self, key: str, usual: T, read: Callable[[Any], T]) -> T:
        return usual


def _key(project: Path) -> str:
    return str(project.absolute()).replace("/", "|").replace("\\", "|")


def documents_folder() -> Path:
    """Return the documents folder of this computer, or the user's folder where there is none.

    A dialog would offer the name of a folder that does not exist as the name of a file.
    """
    from PySide6.QtCore import QStandardPaths  # imported only for dialogs that ask for a file

    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


# Readers of values: each returns the value in its type, or raises ValueError.


def _words(value: Any) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise ValueError(f"{value!r} is not a line of words")
    return value


def _one_of(allowed: tuple[str, ...]) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in allowed:
            raise ValueError(f"{value!r} is none of {', '.join(allowed)}")
        return str(value)

    return read


def _switch(value: Any) -> bool:
    return _one_of(("true", "false"))(value) == "true"


def _within(allowed: range) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        number = int(str(value))
        if number not in allowed:
            raise ValueError(f"{number} is not within {allowed.start} to {allowed.stop - 1}")
        return number

    return read


def _score(value: Any) -> float:
    score = float(str(value))
    if not 0 <= score <= 1:
        raise ValueError(f"{score} is not within 0 to 1")
    return score


def _bytes(value: Any) -> QByteArray:
    if not isinstance(value, QByteArray):
        raise ValueError(f"{value!r} is no state of a window")  # noqa: TRY004 - a reader's one kind of error
    return value


def _paths(value: Any) -> list[Path]:
    # Qt reads a list of one item as the item.
    paths = [value] if isinstance(value, str) else value
    if not isinstance(paths, list) or not all(isinstance(path, str) and "\0" not in path for path in paths):
        raise ValueError(f"{value!r} is no list of paths")
    return [Path(path) for path in paths if path]


def _object(value: Any) -> dict[str, Any]:
    plain = json.loads(value)
    if not isinstance(plain, dict):
        raise ValueError(f"{value!r} is no JSON object")  # noqa: TRY004 - see `_bytes`
    return plain


def _keys(value: Any) -> dict[str, list[str]]:
    keys_by_id = _object(value)
    for id, keys in keys_by_id.items():
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            raise ValueError(f"{keys!r} are no keys of {id}")
    return keys_by_id


def _filters(value: Any) -> dict[str, DocumentFilter]:
    return {name: _filter(plain) for name, plain in _object(value).items()}


def _filter(plain: Any) -> DocumentFilter:
    """Return a filter; one of earlier versions of the program is a list of words and status."""
    if isinstance(plain, list):
        words, status = plain
        plain = {"words": words} | ({"flagged": True} if status == "flagged" else {"status": status})
    return DocumentFilter.from_plain(plain)


def _columns(value: Any) -> tuple[str, ...]:
    """Return ids of columns; those of other versions of the program are passed over."""
    ids = json.loads(value)
    if not isinstance(ids, list):
        raise ValueError(f"{ids!r} are no columns")  # noqa: TRY004 - see `_bytes`
    return (FIRST_COLUMNS[0], *(id for id in COLUMNS if id in ids and id != FIRST_COLUMNS[0]))


def _widths(value: Any) -> dict[str, int]:
    return {side: _within(WIDTHS)(width) for side, width in _object(value).items()}
