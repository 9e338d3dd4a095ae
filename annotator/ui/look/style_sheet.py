"""The style sheet of all windows: the theme's colours, and the spaces and radii of the table of measures."""

from __future__ import annotations

from typing import Protocol

from annotator.resources_folder import resource
from annotator.ui.look.measures import RADII, SIGNS, SPACES, is_enlarged, sign, space

_EDGE = "1px solid"
_FOCUS = 2  # pixels: the width of the edge of what has the keys


class Colours(Protocol):
    """The part of a theme that its style sheet needs."""

    @property
    def scheme(self) -> str:
        """Return "light" or "dark"."""

    def css(self, name: str) -> str:
        """Return a colour as CSS text."""


def style_sheet(theme: Colours) -> str:
    """Return the style sheet of a theme, for the program's present font."""
    c = theme.css
    px = {name: f"{space(name)}px" for name in SPACES}
    none, hair, tight, near, apart, wide, far, _ = px.values()
    mark, control, card = (f"{corner}px" for corner in RADII.values())
    # An edge that grows with the focus takes its width from the padding, so that nothing moves.
    inner = {name: f"{space(name) - _FOCUS + 1}px" for name in ("hair", "tight", "near", "apart")}
    arrow, box, button, _ = (f"{sign(name)}px" for name in SIGNS)
    focus = f"{_FOCUS}px solid {c('accent')}"
    overhang = (sign("handle") - space("tight")) // 2  # pixels of the handle above and below its groove
    height = space("tight") + 2 * overhang
    half = min(sign("handle"), height) // 2  # Qt draws a square where the radius is more than half of a side
    size = "-large" if is_enlarged() else ""  # Qt takes a larger picture for a fine screen, not for letters

    def icon(name: str) -> str:
        return resource("icons", f"{name}-{theme.scheme}.png").as_posix()

    def sign_picture(name: str) -> str:
        return resource("icons", f"{name}-{theme.scheme}{size}.png").as_posix()

    return f"""
    QToolTip {{ color: {c("text")}; background: {c("base")}; border: {_EDGE} {c("line")}; padding: {tight}; }}
    QMainWindow::separator {{ background: {c("window")}; width: {near}; height: {near};
        border-left: {_EDGE} {c("line")}; }}
    QMainWindow::separator:hover {{ background: {c("hover")}; }}
    QMainWindow::separator:pressed {{ background: {c("accent")}; }}
    QDockWidget {{ font-weight: 600; titlebar-close-icon: url("{sign_picture("close")}");
        titlebar-normal-icon: url("{sign_picture("float")}"); }}
    QDockWidget::close-button, QDockWidget::float-button {{ icon-size: {button}; }}
    QDockWidget::close-button:hover, QDockWidget::float-button:hover {{ background: {c("hover")}; }}
    QToolBar {{ background: {c("window")}; border: none; border-bottom: {_EDGE} {c("line")};
        spacing: {none}; padding: {tight} {near}; }}
    QToolButton {{ padding: {tight} {near}; border: {_EDGE} transparent; border-radius: {control}; }}
    QToolButton:hover {{ background: {c("hover")}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton:focus {{ border-color: {c("accent")}; }}
    QToolButton:pressed {{ background: {c("selection")}; color: {c("selection_text")}; }}
    QTableView, QListWidget {{ background: {c("base")}; border: {_EDGE} {c("base")}; outline: none; }}
    QTableView[role="rows"] {{ background: {c("window")}; border-color: {c("window")}; }}
    QListWidget[role="sections"] {{ background: {c("window")}; border-color: {c("window")}; }}
    QListWidget[role="sections"]::item {{ padding: {tight} {near}; border-radius: {control}; }}
    QListWidget[role="sections"]::item:hover {{ background: {c("hover")}; }}
    QListWidget[role="sections"]::item:selected {{ background: {c("selection")};
        color: {c("selection_text")}; }}
    QTableView:focus, QListWidget:focus {{ border-color: {c("accent")}; }}
    QHeaderView {{ background: {c("window")}; border: none; }}
    QHeaderView::section {{ background: {c("window")}; color: {c("muted")}; border: none;
        border-bottom: {_EDGE} {c("line")}; padding: {hair} {tight}; }}
    QTableCornerButton::section {{ background: {c("window")}; border: none;
        border-bottom: {_EDGE} {c("line")}; }}
    QLineEdit, QComboBox, QPlainTextEdit, QTextEdit[role="page"] {{ background: {c("base")};
        border: {_EDGE} {c("line")}; border-radius: {control}; padding: {tight} {near}; min-height: 1.3em; }}
    QLineEdit {{ lineedit-clear-button-icon: url("{sign_picture("close")}"); }}
    QToolButton[role="clear"] {{ image: url("{sign_picture("close")}"); border: none; background: transparent;
        padding: {hair}; }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus,
    QTextEdit[role="page"]:focus {{ border: {focus}; padding: {inner["tight"]} {inner["near"]}; }}
    QAbstractSpinBox {{ background: {c("base")}; border: {_EDGE} {c("line")}; border-radius: {control};
        padding: {tight} {button} {tight} {near}; min-height: 1.3em; }}
    QAbstractSpinBox:focus {{ border: {focus};
        padding: {inner["tight"]} {button} {inner["tight"]} {inner["near"]}; }}
    QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ background: transparent; border: none;
        padding: {none} {near}; min-height: 0; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {button}; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
    QAbstractSpinBox::up-arrow {{ image: url("{sign_picture("up")}"); width: {arrow}; }}
    QAbstractSpinBox::down-arrow {{ image: url("{sign_picture("down")}"); width: {arrow}; }}
    QDateEdit::drop-down {{ border: none; width: {button}; subcontrol-position: center right; }}
    QDateEdit::down-arrow {{ image: url("{sign_picture("down")}"); width: {arrow}; }}
    QComboBox {{ padding-right: {button}; }}
    QComboBox:focus {{ padding-right: {button}; }}
    QComboBox[role="list"] {{ combobox-popup: 0; }}
    QComboBox[role="list"] QAbstractItemView::item {{ padding: {tight} {near}; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ background: transparent; border: none; padding: {none};
        min-height: 0; }}
    QComboBox::drop-down {{ border: none; width: {button}; subcontrol-position: center right; }}
    QComboBox::down-arrow {{ image: url("{sign_picture("down")}"); width: {arrow}; height: {arrow}; }}
    QComboBox QAbstractItemView {{ background: {c("base")}; border: {_EDGE} {c("line")}; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: {apart}; margin: {none}; }}
    QScrollBar:horizontal {{ background: transparent; height: {apart}; margin: {none}; }}
    QScrollBar::handle {{ background: {c("line")}; border-radius: {tight};
        min-height: {far}; min-width: {far}; margin: {hair}; }}
    QScrollBar::handle:hover {{ background: {c("muted")}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    QPushButton {{ background: {c("button")}; border: {_EDGE} {c("line")}; border-radius: {control};
        padding: {tight} {apart}; }}
    QPushButton:hover {{ background: {c("hover")}; }}
    QPushButton:focus {{ border: {focus}; padding: {inner["tight"]} {inner["apart"]}; }}
    QPushButton:default:enabled {{ background: {c("accent")}; color: {c("accent_text")};
        border-color: {c("accent")}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QMessageBox {{ messagebox-critical-icon: url("{icon("critical")}");
        messagebox-warning-icon: url("{icon("warning")}");
        messagebox-question-icon: url("{icon("question")}"); }}
    QPushButton:checked {{ background: {c("selection")}; color: {c("selection_text")};
        border-color: {c("accent")}; }}
    QCheckBox::indicator:unchecked, QTableView::indicator:unchecked {{ width: {box}; height: {box};
        background: {c("base")}; border: {_EDGE} {c("muted")}; border-radius: {mark}; }}
    QCheckBox::indicator:unchecked:focus,
    QCheckBox::indicator:unchecked:hover {{ border-color: {c("accent")}; }}
    QCheckBox::indicator:checked, QTableView::indicator:checked, QCheckBox::indicator:indeterminate {{
        width: {box}; height: {box}; background: {c("accent")}; border: {_EDGE} {c("accent")};
        border-radius: {mark}; image: url("{sign_picture("tick")}"); }}
    QCheckBox::indicator:indeterminate {{ image: url("{sign_picture("dash")}"); }}
    QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus {{
        border-color: {c("text")}; }}
    QCheckBox::indicator:checked:disabled {{ background: {c("muted")}; border-color: {c("muted")}; }}
    QStatusBar {{ background: {c("window")}; border-top: {_EDGE} {c("line")}; }}
    QStatusBar::item {{ border: none; }}
    QDockWidget::title {{ padding: {near} {tight}; text-align: left; }}
    QTabBar::tab {{ padding: {tight} {near}; border: none; border-top: 2px solid transparent; }}
    QTabBar[role="narrow"]::tab {{ padding: {tight}; }}
    QTabBar::tab:selected {{ border-top-color: {c("accent")}; }}
    QTabBar::tab:focus {{ color: {c("accent")}; }}
    QTabBar QToolButton {{ padding: {none}; background: {c("window")}; }}
    QLabel[role="muted"] {{ color: {c("muted")}; }}
    QLabel[role="wrong"] {{ color: {c("danger")}; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QFrame[role="card"] {{ background: {c("base")}; border: {_EDGE} {c("line")}; border-radius: {card}; }}
    QMenu::separator {{ height: 1px; background: {c("line")}; margin: {tight} {near}; }}
    QSlider:horizontal {{ min-height: {height}px; }}
    QSlider::groove:horizontal {{ height: {tight}; background: {c("line")}; border-radius: {hair}; }}
    QSlider::sub-page:horizontal {{ background: {c("accent")}; border-radius: {hair}; }}
    QSlider::handle:horizontal {{ background: {c("accent")}; border: {hair} solid {c("base")};
        width: {sign("handle") - 2 * space("hair")}px; margin: -{overhang}px 0; border-radius: {half}px; }}
    QSlider::handle:horizontal:focus {{ border-color: {c("text")}; }}
    QProgressBar {{ background: {c("hover")}; border: none; border-radius: {hair}; }}
    QProgressBar::chunk {{ background: {c("accent")}; border-radius: {hair}; }}
    QToolButton[role="small"] {{ padding: {none} {tight}; }}
    QLabel[role="score"] {{ color: {c("muted")}; border: {_EDGE} {c("line")}; border-radius: {control};
        padding: {none} {tight}; }}
    QLabel[role="span"] {{ border: {_EDGE} transparent; border-radius: {control}; }}
    QLabel[role="span"]:hover {{ background: {c("hover")}; }}
    QLabel[role="span"]:focus {{ border-color: {c("accent")}; }}
    QLabel[role="drop"] {{ border: 2px dashed {c("accent")}; border-radius: {card}; padding: {near}; }}
    QFrame[role="drop-frame"] {{ border: 3px dashed {c("accent")}; border-radius: {card};
        background: #D8{c("window")[1:]}; }}
    QLabel[role="drop-words"] {{ color: {c("accent_text")}; background: {c("accent")}; border-radius: {card};
        padding: {wide} {far}; font-weight: 600; }}
    QPushButton[role="narrow"] {{ padding: {tight}; }}
    QPushButton[role="narrow"]:focus {{ padding: {inner["tight"]}; }}
    QPushButton[role="link"] {{ text-align: left; padding: {tight} {near}; }}
    QFrame[role="bar"] {{ background: {c("window")}; border-top: {_EDGE} {c("line")}; }}
    QFrame[role="over"] {{ background: {c("base")}; border: {_EDGE} {c("muted")}; border-radius: {card}; }}
    QFrame[role="panel"] {{ background: {c("window")}; }}
    """
