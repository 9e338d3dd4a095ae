"""Settings that make no sense: each is passed over and named, the window opens, and the next change mends it."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from annotator.ui.session.settings import FIRST_COLUMNS, Settings
from tests.ui.conftest import make_project

# Of values of its own kinds that are damaged, Qt says so itself.
pytestmark = pytest.mark.qt_log_ignore("QVariant::load", extend=True)

# What stands in the file, as somebody's editor or another version may have left it.
GARBAGE = (
    "abc", "-5", "1e9", "99999999999999999999", "a, b, c", '"[1, 2]"', '"{\\"a\\": 3}"', '"{"', "@Invalid()",
    "@ByteArray(garbage)", "@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\0)", "@Rect(1 2)", "true", "nan", '"a\\0b"', '"a\\nb"', "",
)  # fmt: skip
USUAL = {
    "theme": "system", "zoom": 100, "line_height": 150, "least_score": None, "accept_from": 0.9, "counts_labour": None,
    "selection_bar": True, "suggests_thoughts": True, "suggests_claims": False, "recent": [], "saved_filters": {},
    "own_keys": {}, "document_columns": FIRST_COLUMNS, "document_widths": {},
}  # fmt: skip
NAMES = {
    "annotator": "annotator", "theme": "theme", "zoom": "zoom", "line_height": "line_height", "recent": "recent",
    "counts_labour": "labour/counts", "model": "model", "key_layout": "keys/layout", "own_keys": "keys/own",
    "saved_filters": "filters", "selection_bar": "selection_bar", "least_score": "suggestions/least",
    "document_columns": "documents/columns", "document_widths": "documents/widths",
    "accept_from": "suggestions/accept_from", "suggests_thoughts": "suggestions/thoughts",
    "suggests_claims": "suggestions/claims", "reading_face": "reading_face", "import_folder": "import_folder",
}  # fmt: skip
STATES = ("window/geometry", "window/panels")


def write(folder: Path, values: dict[str, str]) -> None:
    """Write a settings file as an editor would."""
    groups: dict[str, list[str]] = {}
    for key, value in values.items():
        group, _, name = key.rpartition("/")
        groups.setdefault(group or "General", []).append(f"{name}={value}")
    text = "\n".join(f"[{group}]\n" + "\n".join(lines) + "\n" for group, lines in groups.items())
    (folder / "quote-claim-annotator" / "annotator.ini").write_text(text, encoding="utf-8")


def kind_of(value: object) -> type:
    return type(value)


@pytest.mark.parametrize("name", NAMES)
def test_each_setting_is_what_it_should_be_whatever_stands_in_the_file(
    qapp, settings_folder: Path, name: str
) -> None:
    write(settings_folder, {})
    usual = getattr(Settings(), name)
    for garbage in GARBAGE:
        write(settings_folder, {NAMES[name]: garbage})
        found = getattr(Settings(), name)
        assert kind_of(found) is kind_of(usual), (garbage, found)
    assert Settings().window_state("geometry") == QByteArray()


@pytest.mark.parametrize(
    ("name", "bad", "good"),
    [("theme", "sepia", "dark"), ("zoom", "abc", 120), ("zoom", "7", 90), ("line_height", "x, y", 170),
     ("selection_bar", "perhaps", False), ("own_keys", '"[3]"', {"undo": ["Ctrl+U"]})],
)  # fmt: skip
def test_a_bad_setting_is_named_once_and_replaced_at_the_next_change(
    qapp, settings_folder: Path, caplog: pytest.LogCaptureFixture, name: str, bad: str, good: object
) -> None:
    write(settings_folder, {NAMES[name]: bad})
    settings = Settings()
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert getattr(settings, name) == USUAL[name]
    assert [f"The setting {NAMES[name]} is passed over" in line for line in caplog.messages] == [True]
    setattr(settings, name, good)
    assert getattr(settings, name) == good
    assert getattr(Settings(), name) == good


@pytest.mark.parametrize(
    "garbage",
    ["abc", "@Variant(\\0\\0\\0\\x7f)", "a, b", '"{\\"x\\": [[]]}"', "@ByteArray(\\x1\\xd9\\xd0\\xcb)"],
)
def test_the_window_opens_with_garbage_in_every_setting(window, settings_folder: Path, garbage: str) -> None:
    path = make_project(settings_folder / "p.qca", {"a1": "Text.\n"})
    keys = [key for key in NAMES.values() if key != "annotator"]
    position = "position/" + str(path.absolute()).replace("/", "|")
    write(settings_folder, {"annotator": "Ana"} | dict.fromkeys([*keys, *STATES, position], garbage))
    opened = window(path)
    assert opened.workspace.position == 1
    assert opened.article.isVisible()
    opened.subjects.view.set_theme("dark")
    opened.subjects.view.zoom_in()
    assert Settings().theme == "dark"
    assert Settings().zoom > 100


def test_a_window_remembered_far_off_the_screen_comes_back(window, settings_folder: Path) -> None:
    first = window(None)
    first.setGeometry(90_000, 90_000, 40, 40)
    first.close()
    again = window(None)
    assert again.screen().availableGeometry().intersects(again.frameGeometry())
    assert again.width() > 300


def test_a_settings_file_that_is_none_is_passed_over(window, settings_folder: Path) -> None:
    QSettings().sync()
    (settings_folder / "quote-claim-annotator" / "annotator.ini").write_bytes(bytes(range(256)) * 40)
    assert window(None).isVisible()
