"""Contrast in every theme: of text with all that may lie under it, of lines with the paper."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QWidget

from annotator.resources_folder import resource
from annotator.ui.look.theme import Theme, apply_theme, load_theme

THEMES = sorted(path.stem for path in resource("themes").glob("*.json"))
GROUPS = ("person", "organisation", "place", "time_number", "other")
LIT = (
    "quotation.content",
    "quotation.cue",
    "quotation.source",
    "suggestion.content",
    "suggestion.cue",
    "suggestion.source",
    "claim.content",
)
TEXT, EDGE = 4.5, 3.0


@pytest.fixture(params=THEMES)
def theme(qapp: object, request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def painted(*colours: QColor) -> QColor:
    """Return what is seen where colours are painted one over the other."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for colour in colours:
        painter.fillRect(image.rect(), colour)
    painter.end()
    return image.pixelColor(0, 0)


def grounds(theme: Theme) -> dict[str, QColor]:
    """Return all that the article's text may stand on, by what lies over the paper."""
    paper = theme["paper"]
    found = {name: theme[name] for name in ("paper", "selection", "hit.fill", *LIT)}
    for group in GROUPS:
        name = f"entity.{group}"
        found[name] = theme[name]
        for under in ("paper", *LIT):
            found[f"pale {name} on {under}"] = painted(paper, theme[under], theme.pale(name))
    for one, other in combinations(GROUPS, 2):
        pales = (theme.pale(f"entity.{one}"), theme.pale(f"entity.{other}"))
        for under in ("paper", *LIT):
            found[f"{one} and {other} on {under}"] = painted(paper, theme[under], *pales)
    return found


def test_there_are_themes_of_high_contrast(qapp: object) -> None:
    assert {"light", "dark", "contrast-light", "contrast-dark"} <= set(THEMES)
    for scheme in ("light", "dark"):
        assert (
            contrast(load_theme(f"contrast-{scheme}")["text"], load_theme(f"contrast-{scheme}")["paper"]) > 20
        )
        assert load_theme(f"contrast-{scheme}").width("thin") > load_theme(scheme).width("thin")


def test_the_articles_text_is_read_on_every_ground(theme: Theme) -> None:
    poor = {
        name: round(found, 2)
        for name, ground in grounds(theme).items()
        if (found := contrast(theme["text"], ground)) < TEXT
    }
    assert not poor


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("muted", ("paper", "window", "base", "hover", "button")),
        ("text", ("window", "base", "hover", "button")),
        ("accent", ("window", "base")),
        ("danger", ("window", "base")),
        ("success", ("window", "base")),
        ("selection_text", ("selection",)),
        ("accent_text", ("accent",)),
    ],
)
def test_words_of_the_window_are_read_on_what_they_stand_on(
    theme: Theme, words: str, on: tuple[str, ...]
) -> None:
    poor = {name: contrast(theme[words], theme[name]) for name in on}
    assert min(poor.values()) >= TEXT, poor


def test_lines_edges_and_signs_are_seen_on_the_paper(theme: Theme) -> None:
    names = [
        "quotation.edge",
        "quotation.quiet",
        "suggestion.edge",
        "claim.edge",
        "hit.edge",
        "difference.edge",
        "dim",
        "muted",
    ]
    names += [f"sign.{group}" for group in GROUPS]
    poor = {
        name: round(found, 2) for name in names if (found := contrast(theme[name], theme["paper"])) < EDGE
    }
    assert not poor


def test_icons_and_grips_are_seen_on_the_window_also_of_acts_that_do_not_apply(theme: Theme) -> None:
    poor = {name: contrast(theme[name], theme["window"]) for name in ("dim", "muted", "text", "accent")}
    assert min(poor.values()) >= EDGE, poor


def test_lines_and_signs_are_seen_where_they_touch_a_ground(theme: Theme) -> None:
    poor: dict[str, float] = {}
    for kind in ("quotation", "suggestion", "claim"):
        for ground in (name for name in LIT if name.startswith(kind)):
            poor[f"{kind}.edge on {ground}"] = contrast(theme[f"{kind}.edge"], theme[ground])
    for group in GROUPS:
        poor[f"sign.{group}"] = contrast(theme[f"sign.{group}"], theme[f"entity.{group}"])
    assert min(poor.values()) >= EDGE, {name: round(found, 2) for name, found in poor.items() if found < EDGE}


def test_focus_is_seen_on_what_it_surrounds(theme: Theme) -> None:
    assert (
        min(contrast(theme["accent"], theme[name]) for name in ("window", "base", "paper", "button")) >= EDGE
    )


def test_the_outline_of_an_empty_check_box_is_seen(qapp: QApplication, theme: Theme) -> None:
    apply_theme(qapp, theme)
    card = QFrame()
    card.setProperty("role", "card")
    for parent, ground in ((QWidget(), "window"), (card, "base")):
        box = QCheckBox("quantity", parent)
        parent.resize(120, 30)
        image = parent.grab().toImage()
        middle = box.geometry().center().y()
        seen = [image.pixelColor(x, middle) for x in range(20)]
        assert sum(contrast(colour, theme[ground]) >= EDGE for colour in seen) >= 2, "left and right edge"
