"""Pictures of all that the program shows, drawn without a screen: to look at, and for the README.

    python3 packaging/dev.py shots [--out FOLDER] [--only WORDS ...] [--project PROJECT]
        [--language NAME ...] [--theme NAME ...] [--size NAME ...] [--sheets-only]
    python3 packaging/dev.py shots --tour

Each panel, page, bar, menu and dialog is pictured in each language, theme and size, and each of these has a
contact sheet of a few pages. --only takes those whose names hold the words. A given project is opened as a
copy; otherwise the sample project is made, analysed and annotated a little. With --tour the pictures of the
README are made anew, in packaging/pictures.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache
from pathlib import Path
from typing import NamedTuple

_HOME = tempfile.TemporaryDirectory(prefix="annotator-shots-")
_FOLDER = Path(_HOME.name)
_SCREENS = [
    {"name": name, "x": x, "y": 0, "width": 1920 * ratio, "height": 1200 * ratio, "logicalDpi": 96,
     "logicalBaseDpi": 96, "dpr": ratio}
    for name, x, ratio in (("usual", 0, 1), ("fine", 8000, 2))
]  # fmt: skip
(_FOLDER / "screens.json").write_text(json.dumps({"screens": _SCREENS}), encoding="utf-8")
# One process has a screen at 100 and one at 200 per cent; a real display has what it has.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_FOLDER / 'screens.json'}"
os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = _HOME.name
sys.path.insert(0, str(Path(__file__).parents[2]))  # the tests have the table of dialogs

from PySide6.QtCore import QTranslator, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QFont, QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from scenes import Projects, annotate, scenes  # noqa: E402
from sheets import contact_sheets  # noqa: E402
from teams import TeamProjects  # noqa: E402
from tour import take_tour  # noqa: E402

from annotator.project.jobs.preparation import prepare  # noqa: E402
from annotator.project.jobs.sample_project import create_sample  # noqa: E402
from annotator.project.project import Project  # noqa: E402
from annotator.ui.look.theme import load_theme  # noqa: E402
from annotator.ui.session.settings import Settings  # noqa: E402
from annotator.ui.shell import app as app_module  # noqa: E402
from annotator.ui.shell.main_window import MainWindow  # noqa: E402
from annotator.ui.wording.language import _texts as texts_of_language  # noqa: E402
from tests.examples import new_project  # noqa: E402
from tests.ui.driving import settle  # noqa: E402
from tests.ui.own_settings import keep_settings_in  # noqa: E402
from tests.ui.pseudo_languages import LANGUAGES as MADE  # noqa: E402
from tests.ui.pseudo_languages import spoken  # noqa: E402

LANGUAGES = ("en", "de", "fr", "es", "mirrored")
THEMES = ("light", "dark", "contrast-light", "contrast-dark")
_QUICK = 80  # Qt's scale of compression: a third of the time for a third more


class Size(NamedTuple):
    """How large a window is, in pixels of a screen at 100 per cent, and what is enlarged in it."""

    width: int
    height: int
    screen: str = "usual"
    letters: float = 1.0


SIZES = {
    "900x560": Size(900, 560),
    "1280x800": Size(1280, 800),
    "200-per-cent": Size(960, 600, screen="fine"),  # a screen of 1920x1200
    "large-letters": Size(1280, 800, letters=2.0),
}

_STORE = keep_settings_in(_FOLDER)


def print_message(kind: object, context: object, words: str) -> None:
    """Pass Qt's messages on, but not that a window drawn without a screen has no size hints."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


@contextmanager
def window_in(language: str, letters: float = 1.0) -> Iterator[MainWindow]:
    """Give a window that speaks a language, with letters so many times as large as usual."""
    app = app_module.make_application()
    sys.excepthook = sys.__excepthook__  # a message would wait for ever for somebody to close it
    for translator in (*app.findChildren(QTranslator), *map(texts_of_language, LANGUAGES[1:4])):
        app.removeTranslator(translator)  # of the window before
    made: AbstractContextManager[object] = spoken(language) if language in MADE else nullcontext()
    Settings().language = "en" if language in MADE else language
    app_module.speak_language(Settings().language, app)
    usual = QApplication.font()
    with made:
        font = QFont(usual)
        font.setPointSizeF(usual.pointSizeF() * letters)
        QApplication.setFont(font)
        window = app_module.make_window()
        yield window
        window.close()
        window.deleteLater()
        settle()
        QApplication.setFont(usual)


def resize(window: MainWindow, size: Size) -> None:
    """Give a window its size and its screen."""
    screen = next(one for one in QApplication.screens() if one.name() == size.screen)
    window.setScreen(screen)
    window.move(screen.geometry().topLeft())
    window.resize(size.width, size.height)
    settle()


def make_projects(given: Path | None) -> Projects:
    """Make the projects that the scenes open."""
    annotated, empty = _FOLDER / "sample.qca", _FOLDER / "empty.qca"
    new_project(empty).close()
    if given is not None:
        with Project.open(given) as project:
            project.save_copy(annotated)
    else:
        with create_sample(annotated) as sample:
            prepare(sample)
        with window_in("en") as window:
            window.show()
            window.subjects.projects.open(annotated)
            settle()
            annotate(window)
    return Projects(annotated, empty, cache(lambda: TeamProjects(annotated, _FOLDER / "team")))


def take_all(options: argparse.Namespace) -> None:
    """Picture what is wanted, and make the sheets."""
    made = make_projects(options.project)
    for language, size in itertools.product(options.language, options.size):
        with window_in(language, SIZES[size].letters) as window:
            for theme in options.theme:
                take(window, made, SIZES[size], theme, f"{language}-{theme}-{size}", options)


def take(
    window: MainWindow, made: Projects, size: Size, theme: str, name: str, options: argparse.Namespace
) -> None:
    """Picture what is wanted in one theme and size."""
    # Scenes change the project, and the window remembers where somebody was in it.
    copy = _FOLDER / name / made.annotated.name
    copy.parent.mkdir()
    shutil.copyfile(made.annotated, copy)
    _STORE.setValue("recent", [str(made.empty)])
    window.subjects.view._wear(load_theme(theme))
    resize(window, size)
    window.show()
    window.subjects.projects.open(copy)
    settle()
    pictures = {
        scene: draw(window)
        for scene, draw in scenes(Projects(copy, made.empty, made.team)).items()
        if not options.only or any(words in scene for words in options.only)
    }
    window.subjects.projects.close_project()
    save_all(pictures, options.out, name, options.sheets_only)


def save_all(pictures: dict[str, QImage], out: Path, name: str, sheets_only: bool) -> None:
    """Save the pictures of a language, theme and size, and their sheet."""
    seen = {scene: image for scene, image in pictures.items() if not image.isNull()}
    for scene, image in seen.items():
        if not sheets_only:
            save(image, out / name / f"{scene}.png")
    if len(seen) == 1 and not sheets_only:  # a sheet would say no more
        print(f"Picture:  {(out / name / f'{next(iter(seen))}.png').absolute()}", flush=True)
        return
    for number, sheet in enumerate(contact_sheets(seen), 1):
        save(sheet, out / f"{name}-{number}.png")
    missing = [scene for scene in pictures if scene not in seen]
    print(f"Pictures: {out / name}  {len(seen)}" + (f", not seen: {missing}" if missing else ""), flush=True)


def save(image: QImage, path: Path) -> None:
    """Save a picture, in its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path), quality=_QUICK):
        raise SystemExit(f"{path} cannot be written")


def main() -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--only", nargs="*", default=[], metavar="WORDS")
    parser.add_argument("--project", type=Path)
    parser.add_argument("--language", nargs="*", default=LANGUAGES, choices=(*LANGUAGES, "longer"))
    parser.add_argument("--theme", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--size", nargs="*", default=tuple(SIZES), choices=tuple(SIZES))
    parser.add_argument("--sheets-only", action="store_true", help="save no single pictures")
    parser.add_argument("--tour", action="store_true", help="make the pictures of the README")
    options = parser.parse_args()
    qInstallMessageHandler(print_message)
    app_module.make_application()
    sys.excepthook = sys.__excepthook__  # a message would wait for ever for somebody to close it
    if options.tour:
        sample = _FOLDER / "sample.qca"
        with create_sample(sample) as project:
            prepare(project)
        with window_in("en") as window:
            take_tour(window, sample)
    else:
        take_all(options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
