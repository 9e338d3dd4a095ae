"""Colours and fonts: one JSON file per theme gives the palette, style sheet and annotation colours."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QRawFont, QStyleHints

from annotator.resources_folder import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Serif faces for reading, the best first; the last one is on every Debian desktop.
_READING_FACES = ("Source Serif 4", "Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif")
# Characters that a face for articles must have.
_NEEDED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:?!()é“”‘’–—"
_PALE = 0.5


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

    def width(self, name: str) -> float:
        """Return the width of a line in pixels, 0 for none."""
        return float(self.colours["widths"][name])

    def css(self, name: str) -> str:
        """Return a colour as CSS text."""
        return self[name].name()


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
    app.setStyleSheet(_style_sheet(theme))


def reading_font(size: float, face: str = "") -> QFont:
    """Return the article's font at a size in points; a face of "" means the program's choice."""
    font = QFont()
    font.setFamilies([face, *_READING_FACES] if face else list(_READING_FACES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(size)
    return font


def reading_faces() -> list[str]:
    """Return the faces for articles: scalable faces with all characters of English text.

    Qt would take the missing characters of a face of symbols, emoji or another script from other faces.
    """
    # Qt names the foundry after a face that several foundries offer; the first one is enough.
    names = dict.fromkeys(
        re.sub(r" \[.*\]$", "", name) for name in QFontDatabase.families() if _is_text_face(name)
    )
    return list(names)


def _is_text_face(name: str) -> bool:
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


def _style_sheet(theme: Theme) -> str:
    c = theme.css

    def icon(name: str) -> str:
        return resource("icons", f"{name}-{theme.scheme}.png").as_posix()

    return f"""
    QToolTip {{ color: {c("text")}; background: {c("base")}; border: 1px solid {c("line")}; padding: 4px; }}
    QMainWindow::separator {{ background: {c("window")}; width: 7px; height: 7px;
        border-left: 1px solid {c("line")}; }}
    QMainWindow::separator:hover {{ background: {c("hover")}; }}
    QMainWindow::separator:pressed {{ background: {c("accent")}; }}
    QSplitter::handle {{ background: {c("hover")}; }}
    QDockWidget {{ font-weight: 600; titlebar-close-icon: url("{icon("close")}");
        titlebar-normal-icon: url("{icon("float")}"); }}
    QDockWidget::close-button:hover, QDockWidget::float-button:hover {{ background: {c("hover")}; }}
    QToolBar {{ background: {c("window")}; border: none; border-bottom: 1px solid {c("line")};
        spacing: 2px; padding: 3px 6px; }}
    QToolButton {{ padding: 4px 8px; border: 1px solid transparent; border-radius: 5px; }}
    QToolButton:hover {{ background: {c("hover")}; }}
    QToolButton:focus {{ border-color: {c("accent")}; }}
    QToolButton:pressed {{ background: {c("selection")}; color: {c("selection_text")}; }}
    #qt_toolbar_ext_button {{ padding: 0; qproperty-icon: url("{icon("down")}"); }}
    QTableView, QListWidget {{ background: {c("base")}; border: 1px solid {c("base")}; outline: none; }}
    QTableView:focus, QListWidget:focus {{ border-color: {c("accent")}; }}
    QLineEdit, QComboBox, QPlainTextEdit, QTextEdit[role="page"] {{ background: {c("base")}; border: 1px solid {c("line")};
        border-radius: 5px; padding: 4px 6px; min-height: 1.3em; }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus,
    QTextEdit[role="page"]:focus {{ border: 2px solid {c("accent")}; padding: 3px 5px; }}
    QComboBox {{ padding-right: 18px; }}
    QComboBox[role="list"] {{ combobox-popup: 0; }}
    QComboBox[role="list"] QAbstractItemView::item {{ padding: 3px 6px; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ background: transparent; border: none; padding: 0;
        min-height: 0; }}
    QComboBox::drop-down {{ border: none; width: 18px; subcontrol-position: center right; }}
    QComboBox::down-arrow {{ image: url("{icon("down")}"); width: 10px; }}
    QComboBox QAbstractItemView {{ background: {c("base")}; border: 1px solid {c("line")}; }}
    QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
    QScrollBar::handle {{ background: {c("line")}; border-radius: 4px; min-height: 36px; min-width: 36px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {c("muted")}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    QPushButton {{ background: {c("button")}; border: 1px solid {c("line")}; border-radius: 5px; padding: 5px 12px; }}
    QPushButton:hover {{ background: {c("hover")}; }}
    QPushButton:focus {{ border: 2px solid {c("accent")}; padding: 4px 11px; }}
    QPushButton:default {{ background: {c("accent")}; color: {c("accent_text")}; border-color: {c("accent")}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton:checked {{ background: {c("selection")}; color: {c("selection_text")};
        border-color: {c("accent")}; }}
    QCheckBox::indicator:unchecked, QTableView::indicator:unchecked {{ width: 12px; height: 12px; background: {c("base")};
        border: 1px solid {c("muted")}; border-radius: 2px; }}
    QCheckBox::indicator:unchecked:focus, QCheckBox::indicator:unchecked:hover {{ border-color: {c("accent")}; }}
    QStatusBar {{ background: {c("window")}; border-top: 1px solid {c("line")}; }}
    QStatusBar::item {{ border: none; }}
    QDockWidget::title {{ padding: 7px 10px 3px 10px; text-align: left; }}
    QTabBar::tab {{ padding: 5px 10px; border: none; border-top: 2px solid transparent; }}
    QTabBar[role="narrow"]::tab {{ padding: 5px 4px; }}
    QTabBar::tab:selected {{ border-top-color: {c("accent")}; }}
    QTabBar::tab:focus {{ color: {c("accent")}; }}
    QTabBar QToolButton {{ padding: 0; background: {c("window")}; }}
    QLabel[role="muted"] {{ color: {c("muted")}; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QFrame[role="card"] {{ background: {c("base")}; border: 1px solid {c("line")}; border-radius: 8px; }}
    QProgressBar {{ background: {c("hover")}; border: none; border-radius: 2px; }}
    QProgressBar::chunk {{ background: {c("accent")}; border-radius: 2px; }}
    QToolButton[role="small"] {{ padding: 0 6px; }}
    QLabel[role="span"] {{ border: 1px solid transparent; border-radius: 4px; }}
    QLabel[role="span"]:hover {{ background: {c("hover")}; }}
    QLabel[role="span"]:focus {{ border-color: {c("accent")}; }}
    QLabel[role="drop"] {{ border: 2px dashed {c("accent")}; border-radius: 7px; padding: 10px; }}
    QFrame[role="drop-frame"] {{ border: 3px dashed {c("accent")}; border-radius: 8px;
        background: #D8{c("window")[1:]}; }}
    QLabel[role="drop-words"] {{ color: {c("accent_text")}; background: {c("accent")}; border-radius: 8px;
        padding: 16px 24px; font-weight: 600; }}
    QPushButton[role="narrow"] {{ padding: 5px 3px; }}
    QPushButton[role="narrow"]:focus {{ padding: 4px 2px; }}
    QPushButton[role="link"] {{ text-align: left; padding: 3px 8px; }}
    QFrame[role="bar"] {{ background: {c("window")}; border-top: 1px solid {c("line")}; }}
    QFrame[role="over"] {{ background: {c("window")}; border: 1px solid {c("muted")}; border-radius: 8px; }}
    QFrame[role="panel"] {{ background: {c("window")}; }}
    """
