"""The table of settings, one entry each: what the window of settings shows, and what it does at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from annotator.domain.translation import LANGUAGES, mark
from annotator.ui.session.settings import ZOOM

# "choice": one of a few values; "switch": on or off; "percent": a number in per cent; "share": a score from 0
# to 1, shown in per cent; "door": a dialog, opened by an action; "words": nothing to change here.
Kind = Literal["choice", "switch", "percent", "share", "door", "words"]
Section = Literal["reading", "suggestions", "keys", "language", "backups", "privacy", "model", "project"]

SECTIONS: dict[Section, str] = {
    "reading": mark("Reading", "settings"),
    "suggestions": mark("Suggestions", "settings"),
    "keys": mark("Keys and mouse", "settings"),
    "language": mark("Language", "settings"),
    "backups": mark("Backups", "settings"),
    "privacy": mark("Privacy", "settings"),
    "model": mark("Language model", "settings"),
    "project": mark("This project", "settings"),
}


@dataclass(frozen=True)
class SettingSpec:
    """A setting.

    Attributes
    ----------
    name: a few words; unique.
    sentence: what it is for.
    setting: its property of `Settings`, "" for what is not kept there.
    runs: subject and method that take a new value and act at once; "" where a dialog does.
    choices: values with their words, of a choice.
    action: the action that opens the dialog, of a door.
    button: the words of its button.
    blank: what is shown for a value of "".
    words: other names of it, for the search.

    Name, sentence, button, blank, words and the words of choices are texts for `tr`.
    """

    section: Section
    kind: Kind
    name: str
    sentence: str
    setting: str = ""
    runs: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    bounds: range = range(101)
    action: str = ""
    button: str = ""
    blank: str = ""
    words: str = ""


_THEMES = (
    ("system", mark("As the desktop")),
    ("light", mark("Light", "theme")),
    ("dark", mark("Dark", "theme")),
    ("contrast", mark("High contrast", "theme")),
)
_LINES = ((135, mark("Close", "lines")), (150, mark("Usual", "lines")), (170, mark("Wide", "lines")))
_LANGUAGES = (("system", mark("As the system")), *LANGUAGES.items())

SETTINGS: tuple[SettingSpec, ...] = (
    SettingSpec(
        "reading",
        "choice",
        mark("Theme"),
        mark("Light or dark paper, or black and white with strong lines; the desktop’s choice can lead."),
        "theme",
        "view.set_theme",
        _THEMES,
        words=mark("colours day night"),
    ),
    SettingSpec(
        "reading",
        "percent",
        mark("Size of the article"),
        mark("How large the article’s text is; panels follow the font of the desktop."),
        "zoom",
        "view.set_zoom",
        bounds=ZOOM,
        words=mark("zoom larger smaller font"),
    ),
    SettingSpec(
        "reading",
        "door",
        mark("Font of the article"),
        mark("The letters in which articles are shown, each font with a sample."),
        "reading_face",
        "view.set_reading_face",
        action="reading_face",
        button=mark("Choose a font…"),
        blank=mark("The program’s choice"),
        words=mark("face letters"),
    ),
    SettingSpec(
        "reading",
        "choice",
        mark("Lines of the article"),
        mark("Close lines show more of the article, wide ones are easier to follow."),
        "line_height",
        "view.set_line_height",
        _LINES,
        words=mark("height distance spacing"),
    ),
    SettingSpec(
        "suggestions",
        "share",
        mark("Suggestions from a score of"),
        mark("Weaker suggestions stay hidden; usually your own decisions move this border."),
        "least_score",
        "suggestions.show_from",
        words=mark("threshold weak hide"),
    ),
    SettingSpec(
        "suggestions",
        "switch",
        mark("Thoughts and plans"),
        mark("Beliefs and intentions are suggested like speech."),
        "suggests_thoughts",
        "suggestions.show_thoughts",
        words=mark("beliefs intentions"),
    ),
    SettingSpec(
        "suggestions",
        "switch",
        mark("Claims"),
        mark("Claims are suggested, too, to be accepted or rejected."),
        "suggests_claims",
        "suggestions.show_claims",
        words=mark("check-worthy"),
    ),
    SettingSpec(
        "keys",
        "door",
        mark("Keys"),
        mark("A layout for your keyboard, and keys of your own for each action."),
        action="edit_keys",
        button=mark("Change keys…"),
        words=mark("shortcuts layout"),
    ),
    SettingSpec(
        "keys",
        "switch",
        mark("Show a bar at a selection"),
        mark("A small bar of acts comes up where words were selected by mouse."),
        "selection_bar",
        "view.show_bar",
        words=mark("mouse buttons"),
    ),
    SettingSpec(
        "language",
        "choice",
        mark("Language of the program"),
        mark("The language of menus and messages, not that of articles; it counts from the next start on."),
        "language",
        "view.set_language",
        _LANGUAGES,
        words=mark("German French Spanish English translation"),
    ),
    SettingSpec(
        "backups",
        "door",
        mark("Backups of this project"),
        mark("What each backup holds, the folder of backups, and the way back to an earlier state."),
        action="backups",
        button=mark("Show backups…"),
        words=mark("restore folder copy safe"),
    ),
    SettingSpec(
        "backups",
        "door",
        mark("Back up now"),
        mark("Backups are made by themselves while you work; this one is made at once."),
        action="back_up",
        button=mark("Back up"),
        words=mark("copy safe save"),
    ),
    SettingSpec(
        "privacy",
        "words",
        mark("Network"),
        mark("The window opens no network connection: all you do stays on this computer."),
        words=mark("internet cloud telemetry"),
    ),
    SettingSpec(
        "privacy",
        "door",
        mark("Your name"),
        mark("It stands beside everything you annotate, and in what is exported."),
        "annotator",
        action="change_annotator",
        button=mark("Change the name…"),
        blank=mark("no name yet"),
        words=mark("annotator user who"),
    ),
    SettingSpec(
        "privacy",
        "switch",
        mark("Count keys, clicks and time"),
        mark("The labour of each document is counted for studies, and kept in the project alone."),
        "counts_labour",
        "labour.count",
        words=mark("labour effort study"),
    ),
    SettingSpec(
        "privacy",
        "door",
        mark("Recent projects"),
        mark("The list of projects that were opened on this computer; the projects themselves stay."),
        action="forget_recent",
        button=mark("Clear the list"),
        words=mark("history forget"),
    ),
    SettingSpec(
        "privacy",
        "door",
        mark("Report of problems"),
        mark("What is known of failures, without words of articles or names; nothing is sent."),
        action="report",
        button=mark("Show the report…"),
        words=mark("log crash bug"),
    ),
    SettingSpec(
        "model",
        "door",
        mark("Language model"),
        mark("The installed spaCy pipeline that analyses documents from now on."),
        "model",
        "analysis.use_model",
        action="language_model",
        button=mark("Choose a model…"),
        blank=mark("The program’s choice"),
        words=mark("spacy pipeline nlp"),
    ),
    SettingSpec(
        "project",
        "door",
        mark("Learning from decisions"),
        mark("What your decisions in this project teach about suggestions; it can be stopped or forgotten."),
        action="what_was_learnt",
        button=mark("Show what was learnt…"),
        words=mark("adapt counts"),
    ),
    SettingSpec(
        "project",
        "door",
        mark("Blind mode"),
        mark("Some documents are annotated without suggestions, for studies."),
        action="blind_mode",
        button=mark("Choose a share…"),
        words=mark("study"),
    ),
    SettingSpec(
        "project",
        "words",
        mark("Codebook"),
        mark(
            "A project is made with its codebook: entity types, claim types, roles, attributes, guidelines."
            " The command “annotator codebook” puts another one in its place."
        ),
        words=mark("labels types guidelines"),
    ),
)
