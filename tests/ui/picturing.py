"""Pictures of the window and of the article, and whether they still look as those that were kept.

Run as a module it makes one picture of the window: `python -m tests.ui.picturing FOLDER PICTURE`. That is how
a picture at 200 per cent is made, since Qt reads the scale only when it starts.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from annotator.ui.session.items import Current
from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from tests.ui.driving import settle
from tests.ui.own_settings import keep_settings_in
from tests.ui.scenes import annotate_densely, dense_project, show

FACES = ("DejaVu Sans", "DejaVu Serif")
REFERENCES = Path(__file__).parent.parent / "data" / "pictures"
RENEWING = bool(os.environ.get("RENEW_PICTURES"))
_NEAR = 44  # by how much a channel may differ, of 255
_MOST = 12  # pixels that may be found nowhere near their place

Pixels = npt.NDArray[np.int16]  # height, width, 3


def lacking() -> list[str]:
    """Return the faces that the kept pictures are set in and that are not on this computer."""
    return [face for face in FACES if face not in QFontDatabase.families()]


def set_faces(settings: QSettings) -> None:
    """Let window and article be set in the faces of the kept pictures."""
    font = QFont(FACES[0], 9)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QApplication.setFont(font)
    settings.setValue("reading_face", FACES[1])
    settings.sync()


def picture_of(
    widget: QWidget, *, scale: int = 1, shrunk: float = 1, hidden: QWidget | None = None
) -> QImage:
    """Return what a widget shows, drawn `scale` times as large and then shrunk.

    A part of it may be hidden: it shows times and counts.
    """
    settle()
    for layout in widget.findChildren(QLayout):
        layout.invalidate()  # a style that came late may have left it with the sizes of the one before
    settle()
    ratio = scale * widget.devicePixelRatioF()
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    widget.render(image)
    if hidden is not None:
        painter = QPainter(image)
        painter.fillRect(hidden.geometry(), Qt.GlobalColor.gray)
        painter.end()
    image.setDevicePixelRatio(1)
    return image.scaled(
        image.size() / shrunk,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def differing(picture: QImage, reference: QImage) -> int:
    """Return how many pixels of either picture are nowhere near their place in the other."""
    if picture.size() != reference.size():
        return picture.width() * picture.height()
    one, other = _pixels(picture), _pixels(reference)
    return _lost(one, other) + _lost(other, one)


def looks_as_kept(picture: QImage, name: str) -> bool:
    """Tell whether a picture looks as the one kept under a name; or keep it, where they are renewed."""
    path = REFERENCES / f"{name}.png"
    if RENEWING:
        path.parent.mkdir(exist_ok=True)
        assert picture.save(str(path), "PNG", 0)
        return True
    reference = QImage(str(path))
    assert not reference.isNull(), f"{path} is missing"
    return differing(picture, reference) <= _MOST


def _pixels(image: QImage) -> Pixels:
    data = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGBX8888).constBits(), np.uint8)
    return data.reshape(image.height(), image.width(), 4)[:, :, :3].astype(np.int16)


def _lost(wanted: Pixels, there: Pixels) -> int:
    """Return how many pixels have none of about their colour at their place or beside it."""
    height, width, _ = wanted.shape
    rows, columns = np.nonzero(np.abs(wanted - there).max(axis=2) > _NEAR)
    is_lost = np.ones(len(rows), bool)
    for down, right in itertools.product((-1, 0, 1), repeat=2):
        beside = there[np.clip(rows + down, 0, height - 1), np.clip(columns + right, 0, width - 1)]
        is_lost &= np.abs(wanted[rows, columns] - beside).max(axis=1) > _NEAR
    return int(is_lost.sum())


def window_picture(shown: MainWindow, width: int, height: int, shrunk: float = 2.5) -> QImage:
    """Return a picture of the whole window with the outer quotation current."""
    shown.resize(width, height)
    settle()
    opened = shown.workspace.opened
    assert opened is not None
    show(shown, Current("quotation", opened.quotations[0].id))
    return picture_of(shown, shrunk=shrunk, hidden=shown.status)


def main(folder: Path, path: Path) -> None:
    """Make the picture of the window in a process of its own."""
    settings = keep_settings_in(folder)
    app_module.make_application()
    set_faces(settings)
    shown = app_module.make_window()
    shown.show()
    shown.subjects.projects.open(dense_project(folder / "p.qca"))
    settle()
    annotate_densely(shown)
    ratio = round(shown.devicePixelRatioF())
    assert ratio == 2, ratio
    if not window_picture(shown, 1024, 700, 2 * ratio).save(str(path)):
        raise SystemExit(f"{path} cannot be written")
    shown.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
