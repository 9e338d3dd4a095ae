"""Pictures of the window, drawn without a screen: for the README, and to look at after a change.

    python3 packaging/dev.py shots [--out FOLDER] [--only NAME ...] [--project PROJECT]
    python3 packaging/dev.py shots --tour

A given project is opened as it is; otherwise the sample project is made, analysed and annotated a little.
With --tour the pictures of the README are made anew, in packaging/pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_settings = tempfile.TemporaryDirectory(prefix="annotator-shots-")
os.environ["XDG_CONFIG_HOME"] = _settings.name

import numpy as np  # noqa: E402
from PySide6.QtCore import QEventLoop, QPoint, QSettings, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog  # noqa: E402

from annotator.domain.span import Span  # noqa: E402
from annotator.project.jobs.preparation import prepare  # noqa: E402
from annotator.project.jobs.sample_project import create_sample  # noqa: E402
from annotator.ui.dialogs.exports.export import ExportDialog  # noqa: E402
from annotator.ui.dialogs.picker import Choice, Picker  # noqa: E402
from annotator.ui.dialogs.settings.window import SettingsWindow  # noqa: E402
from annotator.ui.dialogs.speaker_lines import new_speakers  # noqa: E402
from annotator.ui.session.settings import Settings  # noqa: E402
from annotator.ui.session.workspace import Current  # noqa: E402
from annotator.ui.shell.app import make_application, make_window  # noqa: E402
from annotator.ui.shell.main_window import MainWindow  # noqa: E402

SIZE = (1280, 800)
SMALL = (1024, 640)
OF_TOUR = (1120, 660)
PICTURES = Path(__file__).parent / "pictures"


def print_message(kind: object, context: object, words: str) -> None:
    """Pass Qt's messages on, but not that a window drawn without a screen has no size hints."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def settle() -> None:
    """Let everything that waits in the event loop happen."""
    for _ in range(10):
        QApplication.processEvents()


def annotate(window: MainWindow) -> None:
    """Do what the pictures show: two quotations with their speaker, a claim with types."""
    acts, workspace = window.subjects.annotations, window.workspace
    opened = workspace.opened
    assert opened is not None
    text = opened.document.text
    for suggestion in [one for one in opened.pending if text[one.span.start] == "“"][:2]:
        workspace.act(lambda acts, s=suggestion: acts.suggestions.accept(s))
    first = opened.quotations[0]
    span = Span(text.index("the line would carry"), text.index(" by 2031") + len(" by 2031"))
    window.article.select(span)
    workspace.set_current(None)
    claims = window.subjects.claims
    claims.new_claim()
    for number in (0, 5):
        claims.toggle_claim_type(number)
    acts.go_to(Current("quotation", first.id))
    settle()  # what the acts have said comes last
    window.status.clearMessage()


def settings(window: MainWindow) -> SettingsWindow:
    """Return the window of settings, at its first section."""
    return SettingsWindow(Settings(), window.subjects.method, window.acts, window)


def export_dialog(window: MainWindow) -> ExportDialog:
    """Return the dialog of the export, when it has counted what would be written."""
    assert window.workspace.project is not None
    dialog = ExportDialog(window.workspace.project, window)
    while dialog.is_counting:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return dialog


def over(window: MainWindow, dialog: QDialog) -> QPixmap:
    """Return the window's picture with a dialog's in the middle."""
    dialog.show()
    settle()
    picture, front = window.grab(), dialog.grab()
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), "#50000000")
    place = picture.rect().center() - QPoint(front.width() // 2, front.height() // 2)
    painter.fillRect(front.rect().translated(place).adjusted(-1, -1, 1, 1), window.palette().mid())
    painter.drawPixmap(place, front)
    painter.end()
    dialog.close()
    return picture


def picker(window: MainWindow) -> Picker:
    """Return the speaker picker as it comes up for the second quotation."""
    from annotator.project.proposals import speaker_choices

    opened, project = window.workspace.opened, window.workspace.project
    assert opened is not None
    assert project is not None
    quotation = opened.quotations[min(1, len(opened.quotations) - 1)]
    ranked = speaker_choices.speaker_choices(
        opened, quotation, project.speakers(), project.speaker_uses(), project.registry.matches
    )
    choices = [Choice(c.name, c.why + ("" if c.speaker else ", new"), c) for c in ranked]

    def new(typed: str) -> list[Choice]:
        return new_speakers(project.registry, typed, speaker_choices.kind_of_name(opened, typed), ranked)

    return Picker("Speaker", choices, new=new, parent=window)


def take(window: MainWindow, name: str, draw: Callable[[], QPixmap], out: Path, only: list[str]) -> None:
    """Save one picture if it is wanted."""
    if only and name not in only:
        return
    settle()
    path = out / f"{name}.png"
    if not draw().save(str(path)):
        raise SystemExit(f"{path} cannot be written")
    print(f"Picture:  {path.absolute()}")


def in_few_colours(picture: QPixmap) -> QImage:
    """Return a picture in its 256 commonest colours, each other one replaced by the nearest of them.

    Qt's own conversion has one palette for all pictures and scatters dots for the rest.
    """
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    high, wide = image.height(), image.width()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(high, wide) & 0xFFFFFF
    colours, which, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    common = colours[np.argsort(-counts, kind="stable")[:256]]
    parts = [np.stack([(c >> shift) & 255 for shift in (16, 8, 0)], 1).astype(int) for c in (colours, common)]
    nearest = np.array([np.argmin(((parts[1] - one) ** 2).sum(1)) for one in parts[0]], np.uint8)
    indexes = np.ascontiguousarray(nearest[which].reshape(high, wide))
    found = QImage(indexes.data, wide, high, wide, QImage.Format.Format_Indexed8)
    found.setColorTable([0xFF000000 | int(colour) for colour in common])
    return found.copy()  # the pixels are numpy's


def save_small(picture: QPixmap, name: str) -> None:
    """Save a picture of the README, small enough for a repository."""
    path = PICTURES / f"{name}.png"
    if not in_few_colours(picture).save(str(path), quality=0):  # compressed as far as it goes
        raise SystemExit(f"{path} cannot be written")
    print(f"Picture:  {path}  {path.stat().st_size // 1024} KB")


def take_tour(window: MainWindow, project: Path) -> None:
    """Take the pictures of the README: the five steps of its tour, then the window."""
    workspace = window.workspace

    def take_now(name: str) -> None:
        settle()
        window.status.clearMessage()
        save_small(window.grab(), name)

    def do(*actions: str) -> None:
        for id in actions:
            window.actions_by_id[id].trigger()
            settle()

    def go_to_suggestion(words: str) -> None:
        """Go to the suggestion whose content begins with these words."""
        opened = workspace.opened
        assert opened is not None
        text = opened.document.text
        suggestion = next(one for one in opened.pending if one.span.of(text).startswith(words))
        workspace.set_current(Current("suggestion", suggestion.id))
        settle()  # only then is it known what applies

    window.resize(*OF_TOUR)
    window.show()
    do("theme_light")
    window.subjects.projects.open(project)
    take_now("tour-open")
    go_to_suggestion("“This is the biggest")
    take_now("tour-decide")
    do("accept")
    save_small(over(window, picker(window)), "tour-speaker")
    go_to_suggestion("that the line would carry")
    do("new_claim")
    window.acts.press("6", in_article=True)  # its type, a prediction
    take_now("tour-claim")
    opened = workspace.opened
    assert opened is not None
    dialog = export_dialog(window)
    dialog.path.setText("sample.jsonl")  # not where this machine has it
    save_small(over(window, dialog), "tour-export")
    window.resize(*SIZE)
    go_to_suggestion("“Nobody will pay")
    do("accept")
    workspace.set_current(Current("quotation", opened.quotations[0].id))
    take_now("window")


def main() -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--project", type=Path)
    parser.add_argument("--tour", action="store_true", help="make the pictures of the README")
    options = parser.parse_args()
    if not options.tour:
        options.out.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(print_message)
    app = make_application()
    sys.excepthook = sys.__excepthook__  # a message would wait for ever for somebody to close it
    store = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "quote-claim-annotator", "annotator"
    )
    store.setValue("annotator", "Ana")
    store.sync()
    window = make_window()
    project = options.project
    made = tempfile.TemporaryDirectory(prefix="annotator-sample-")
    if project is None:
        project = Path(made.name) / "sample.qca"
        with create_sample(project) as sample:
            prepare(sample)
    if options.tour:
        take_tour(window, project)
        window.close()
        settle()
        return 0
    for theme in ("light", "dark", "contrast-light", "contrast-dark"):
        window.subjects.view.set_theme(theme)
        window.resize(*SIZE)
        window.show()
        settle()
        take(window, f"welcome-{theme}", window.grab, options.out, options.only)
        window.subjects.projects.open(project)
        settle()
        if theme == "light" and options.project is None:
            annotate(window)
        settle()
        take(window, f"article-{theme}", window.grab, options.out, options.only)
        if window.workspace.opened is not None and len(window.workspace.opened.quotations):
            take(window, f"picker-{theme}", lambda: over(window, picker(window)), options.out, options.only)
        take(
            window, f"export-{theme}", lambda: over(window, export_dialog(window)), options.out, options.only
        )
        take(window, f"settings-{theme}", lambda: over(window, settings(window)), options.out, options.only)
        window.resize(*SMALL)
        take(window, f"small-{theme}", window.grab, options.out, options.only)
        window.subjects.projects.close_project()
    window.close()
    settle()
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
