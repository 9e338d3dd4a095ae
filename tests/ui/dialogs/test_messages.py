"""Messages have pictures of the program, in the theme's colours, not those that Qt brings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.ui.look.theme import apply_theme, load_theme
from annotator.ui.shell.app import make_application

_ICONS = {"Critical": "danger", "Warning": "quotation.edge", "Question": "accent"}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_messages_have_pictures_in_the_colours_of_the_theme(settings_folder: object, name: str) -> None:
    make_application()
    app, theme = QApplication.instance(), load_theme(name)
    apply_theme(app, theme)
    for icon, colour in _ICONS.items():
        box = QMessageBox()
        box.setIcon(QMessageBox.Icon[icon])
        drawn = box.iconPixmap().toImage()
        seen = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}
        assert theme[colour].name() in seen, icon
        box.deleteLater()
    apply_theme(app, load_theme("light"))
