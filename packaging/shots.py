"""Pictures of the window, drawn without a screen: for the README, and to look at after a change.

    python3 packaging/dev.py shots [--out FOLDER] [--only NAME ...] [--project PROJECT]

A given project is opened as it is; otherwise the sample project is made, analysed and annotated a little.
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

from PySide6.QtCore import QPoint, QSettings, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog  # noqa: E402

from annotator.domain.span import Span  # noqa: E402
from annotator.project.jobs.preparation import prepare  # noqa: E402
from annotator.project.jobs.sample_project import create_sample  # noqa: E402
from annotator.ui.dialogs.export import ExportDialog  # noqa: E402
from annotator.ui.dialogs.picker import Choice, Picker  # noqa: E402
from annotator.ui.dialogs.speaker_lines import new_speakers  # noqa: E402
from annotator.ui.session.workspace import Current  # noqa: E402
from annotator.ui.shell.app import make_application, make_window  # noqa: E402
from annotator.ui.shell.main_window import MainWindow  # noqa: E402

SIZE = (1280, 800)
SMALL = (1024, 640)


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
        workspace.act(lambda a, document, s=suggestion: a.accept(document, s))
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


def main() -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--project", type=Path)
    options = parser.parse_args()
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
        assert window.workspace.project is not None
        dialog = ExportDialog(window.workspace.project, window)
        take(window, f"export-{theme}", lambda d=dialog: over(window, d), options.out, options.only)
        window.resize(*SMALL)
        take(window, f"small-{theme}", window.grab, options.out, options.only)
        window.subjects.projects.close_project()
    window.close()
    settle()
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
