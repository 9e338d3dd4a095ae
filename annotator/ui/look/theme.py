"""Colours and fonts: one JSON file per theme gives the palette and the colours of annotations."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QStyleHints

from annotator.domain.contrast import told_from
from annotator.resources_folder import resource
from annotator.ui.look.style_sheet import style_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

# Serif faces for reading, the best first; the last one is on every Debian desktop.
_READING_FACES = ("Source Serif 4", "Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif")
# Characters that a face for articles must have.
_NEEDED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:?!()é“”‘’–—"
_PALE = 0.5
_WASH = 0.2  # of a codebook's colour in the ground of words: the letters keep a contrast of 6 in all themes


@dataclass(frozen=True)
class Theme:
    """A theme's colours by name, nested names with a dot ("quotation.content"), and its widths of lines."""

    name: str
    colours: dict[str, Any]
    _known: dict[str, QColor] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __getitem__(self, name: str) -> QColor:
        if name not in self._known:
            value: Any = self.colours
            for part in name.split("."):
                value = value[part]
            self._known[name] = QColor(value)
        return self._known[name]

    @property
    def scheme(self) -> str:
        """Return "light" or "dark"."""
        return str(self.colours["scheme"])

    def pale(self, name: str) -> QColor:
        """Return a colour that is half transparent."""
        key = f"pale {name}"
        if key not in self._known:
            self._known[key] = QColor(self[name])
            self._known[key].setAlphaF(_PALE)
        return self._known[key]

    def ink(self, colour: str) -> QColor:
        """Return a codebook's colour, "#2f5d9b", as lines and signs have it: told from the article's paper."""
        return self._made(f"ink {colour}", lambda: QColor(told_from(colour, self.css("paper"))))

    def wash(self, colour: str, *, is_pale: bool = False) -> QColor:
        """Return the ground of words in a codebook's colour, on which they stay to be read."""
        share = _WASH * (_PALE if is_pale else 1.0)
        return self._made(f"wash {colour} {share}", lambda: _mixed(self["paper"], QColor(colour), share))

    def _made(self, key: str, make: Callable[[], QColor]) -> QColor:
        if key not in self._known:
            self._known[key] = make()
        return self._known[key]

    def width(self, name: str) -> float:
        """Return the width of a line in pixels, 0 for none."""
        return float(self.colours["widths"][name])

    def css(self, name: str) -> str:
        """Return a colour as CSS text."""
        return self[name].name()


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    def part(below: float, above: float) -> float:
        return below + (above - below) * share

    return QColor.fromRgbF(
        part(ground.redF(), colour.redF()),
        part(ground.greenF(), colour.greenF()),
        part(ground.blueF(), colour.blueF()),
    )


def load_theme(name: str) -> Theme:
    """Return a theme by name; "system" follows the desktop, "contrast" takes light or dark from it."""
    if name == "system":
        name = ("contrast-" if desktop_wants_contrast() else "") + desktop_scheme()
    elif name == "contrast":
        name = f"contrast-{desktop_scheme()}"
    colours = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    return Theme(name, colours)


@cache
def desktop() -> QStyleHints:
    """Return Qt's hints on the desktop; the cached reference keeps PySide from deleting their parts."""
    return QGuiApplication.styleHints()


def desktop_scheme() -> str:
    """Return the desktop's scheme: "light" or "dark"."""
    return "dark" if desktop().colorScheme() == Qt.ColorScheme.Dark else "light"


def desktop_wants_contrast() -> bool:
    """Tell whether the desktop asks for high contrast."""
    preference = desktop().accessibility().contrastPreference()
    return bool(preference == Qt.ContrastPreference.HighContrast)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give all windows the theme's palette and style sheet."""
    app.setPalette(_palette(theme))
    app.setStyleSheet(style_sheet(theme))


def reading_font(size: float, face: str = "") -> QFont:
    """Return the article's font at a size in points; a face of "" means the program's choice."""
    font = QFont()
    font.setFamilies([face, *_READING_FACES] if face else list(_READING_FACES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(size)
    return font


def fixed_font() -> QFont:
    """Return the face whose letters are equally wide, in the size of the program's font."""
    from PySide6.QtGui import QFontDatabase  # not needed by the first painting

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QGuiApplication.font().pointSizeF())
    return font


def reading_faces() -> list[str]:
    """Return the faces for articles: scalable faces with all characters of English text.

    Qt would take the missing characters of a face of symbols, emoji or another script from other faces.
    """
    from PySide6.QtGui import QFontDatabase  # not needed by the first painting, as below

    # Qt names the foundry after a face that several foundries offer; the first one is enough.
    names = dict.fromkeys(
        re.sub(r" \[.*\]$", "", name) for name in QFontDatabase.families() if _is_text_face(name)
    )
    return list(names)


def _is_text_face(name: str) -> bool:
    from PySide6.QtGui import QFontDatabase, QRawFont

    if not QFontDatabase.isSmoothlyScalable(name) or QFontDatabase.isPrivateFamily(name):
        return False
    systems = QFontDatabase.writingSystems(name)
    of = QFontDatabase.WritingSystem
    if of.Latin not in systems or of.Symbol in systems:
        return False
    # The declaration in the font file is not enough: faces of pictures claim letters, too.
    face = QRawFont.fromFont(QFont(name))
    return all(face.supportsCharacter(ord(sign)) for sign in _NEEDED)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, roles in {
        "window": (role.Window,),
        "base": (role.Base, role.ToolTipBase),
        "hover": (role.AlternateBase, role.Midlight),
        "text": (role.Text, role.WindowText, role.ButtonText, role.ToolTipText, role.BrightText),
        "button": (role.Button, role.Light),
        "line": (role.Mid, role.Dark),
        "muted": (role.PlaceholderText,),
        "selection": (role.Highlight,),
        "selection_text": (role.HighlightedText,),
        "accent": (role.Link, role.Accent),
    }.items():
        for painted in roles:
            palette.setColor(painted, theme[name])
    for painted in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, painted, theme["muted"])
    return palette
