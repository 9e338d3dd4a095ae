"""The registry of actions: from it come menus, tool bar, keys and their help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

# "article": acts only when the article has the focus, so that letters can be typed elsewhere.
Scope = Literal["article", "window"]


@dataclass(frozen=True)
class ActionSpec:
    """An action: `id` names the method of `Commands` that does it.

    Attributes
    ----------
    text: the name people see, with no key in it.
    keys: shortcuts as Qt writes them; empty for menu and palette only.
    menu: title of the menu that holds it.
    help: one sentence.
    button: text of its button above the article, "" for none.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    menu: str
    help: str
    scope: Scope = "article"
    button: str = ""


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_project", "New project…", ("Ctrl+N",), "Project", "Make a new project file.", "window"),
    ActionSpec("open_project", "Open project…", ("Ctrl+O",), "Project", "Open a project file.", "window"),
    ActionSpec("open_sample", "Open the sample project", (), "Project", "Try the program on fictional articles.", "window"),
    ActionSpec("import_files", "Import articles…", ("Ctrl+I",), "Project", "Add .txt and .jsonl files to the project.", "window"),
    ActionSpec("import_folder", "Import a folder…", (), "Project", "Add all .txt and .jsonl files of a folder.", "window"),
    ActionSpec("export", "Export…", ("Ctrl+E",), "Project", "Write labelled data as JSONL.", "window"),
    ActionSpec("change_annotator", "Change annotator…", (), "Project", "Say who annotates from now on.", "window"),
    ActionSpec("close_project", "Close project", ("Ctrl+W",), "Project", "Go back to the welcome page.", "window"),
    ActionSpec("quit", "Quit", ("Ctrl+Q",), "Project", "Close the program; everything is saved already.", "window"),
    ActionSpec("undo", "Undo", ("Ctrl+Z",), "Edit", "Take the last act back, also after a restart.", "window", "Undo"),
    ActionSpec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Edit", "Do the last undone act again.", "window", "Redo"),
    ActionSpec("grow", "Grow selection", ("=", "+"), "Edit", "Select the word, the marks, the sentence, the paragraph."),
    ActionSpec("shrink", "Shrink selection", ("-",), "Edit", "Go back to the smaller selection."),
    ActionSpec("clear", "Clear selection", ("Escape",), "Edit", "Drop the selection, then the current annotation."),
    ActionSpec("new_quotation", "New quotation", ("Q",), "Annotate", "Make a quotation from the selection, or from the marks or sentence at the caret.", button="Quotation"),
    ActionSpec("set_cue", "Set cue", ("C",), "Annotate", "Make the selection, or the likeliest words, the cue of the current quotation.", button="Cue"),
    ActionSpec("set_source", "Set source", ("S",), "Annotate", "Make the selection, or the likeliest words, the source of the current quotation.", button="Source"),
    ActionSpec("set_speaker", "Set speaker…", ("P",), "Annotate", "Choose who stands behind the current quotation.", button="Speaker"),
    ActionSpec("new_claim", "New claim", ("K",), "Annotate", "Make a claim from the selection or the current quotation.", button="Claim"),
    ActionSpec("entity", "Entity", ("E",), "Annotate", "Mark the selection as an entity; again to change its type.", button="Entity"),
    ActionSpec("join_fragment", "Join fragment", ("J",), "Annotate", "Add the selection to the current quotation as a further fragment.", button="Join"),
    ActionSpec("split_fragment", "Split fragment", ("Shift+J",), "Annotate", "Take the selection, or the fragment at the caret, out of the current quotation."),
    ActionSpec("cycle_type", "Change type", ("T",), "Annotate", "Cycle direct, indirect, mixed.", button="Type"),
    ActionSpec("set_parent", "Nest in the quotation around", ("I",), "Annotate", "Say that the current quotation is reported within the one around it; again to undo that."),
    ActionSpec("accept", "Accept suggestion", ("Return", "Enter"), "Annotate", "Accept the current suggestion and go to the next.", button="Accept"),
    ActionSpec("remove", "Reject or delete", ("X", "Delete"), "Annotate", "Reject the suggestion; delete the annotation or the entity at the caret.", button="Delete"),
    ActionSpec("start_left", "Start: a word earlier", ("[",), "Annotate", "Move the start of the current span back by a token."),
    ActionSpec("start_right", "Start: a word later", ("]",), "Annotate", "Move the start of the current span on by a token."),
    ActionSpec("end_left", "End: a word earlier", ("{",), "Annotate", "Move the end of the current span back by a token."),
    ActionSpec("end_right", "End: a word later", ("}",), "Annotate", "Move the end of the current span on by a token."),
    ActionSpec("start_left_character", "Start: a character earlier", ("Ctrl+[",), "Annotate", "Move the start of the current span back by a character."),
    ActionSpec("start_right_character", "Start: a character later", ("Ctrl+]",), "Annotate", "Move the start of the current span on by a character."),
    ActionSpec("end_left_character", "End: a character earlier", ("Ctrl+{",), "Annotate", "Move the end of the current span back by a character."),
    ActionSpec("end_right_character", "End: a character later", ("Ctrl+}",), "Annotate", "Move the end of the current span on by a character."),
    ActionSpec("find", "Find in the article", ("/", "Ctrl+F"), "Go", "Type words: the first place that has them is selected at once, and stays selected.", "window"),
    ActionSpec("find_next", "Next hit", ("F3",), "Go", "Select the next place of the words to be found.", "window"),
    ActionSpec("find_previous", "Hit before", ("Shift+F3",), "Go", "Select the place before of the words to be found.", "window"),
    ActionSpec("next_item", "Next suggestion or card", ("Tab",), "Go", "Go to the next suggestion or annotation."),
    ActionSpec("previous_item", "Previous suggestion or card", ("Shift+Tab",), "Go", "Go to the previous suggestion or annotation."),
    ActionSpec("done", "Done and next", ("D",), "Go", "Mark the document done and go to the next one that is not.", button="Done"),
    ActionSpec("next_document", "Next document", ("N",), "Go", "Open the next document."),
    ActionSpec("previous_document", "Previous document", ("B",), "Go", "Open the document before."),
    ActionSpec("flag", "Flag document", ("F",), "Go", "Set the document aside to come back to."),
    ActionSpec("next_pane", "Next pane", ("F6",), "Go", "Give the keys to the next of article and panels; Escape gives them back to the article.", "window"),
    ActionSpec("previous_pane", "Previous pane", ("Shift+F6",), "Go", "Give the keys to the one before of article and panels.", "window"),
    ActionSpec("focus_article", "Go to the article", (), "Go", "Give the article the keys.", "window"),
    ActionSpec("panel_documents", "Documents panel", ("Ctrl+1",), "View", "Show the list of documents and give it the keys; again to hide it.", "window"),
    ActionSpec("panel_cards", "Cards panel", ("Ctrl+2",), "View", "Show the cards and give them the keys; again to hide them.", "window"),
    ActionSpec("full_screen", "Full screen", ("F11",), "View", "Show the article alone on the whole screen; again to come back.", "window"),
    ActionSpec("theme_light", "Light theme", (), "View", "Dark text on light paper.", "window"),
    ActionSpec("theme_dark", "Dark theme", (), "View", "Light text on dark paper.", "window"),
    ActionSpec("theme_system", "System theme", (), "View", "As the desktop has it.", "window"),
    ActionSpec("show_keys", "Keys", ("F1", "?"), "Help", "Show all keys.", "window"),
    ActionSpec("about", "About", (), "Help", "Version and licences.", "window"),
)  # fmt: skip

# Digits toggle the claim types of the current claim: 1 to 9, 0 for the tenth, then Alt+1 and on.
CLAIM_TYPE_KEYS: tuple[str, ...] = (*"1234567890", *(f"Alt+{digit}" for digit in "123456789"))


def build_actions(
    window: QWidget, article: QWidget, handler: Callable[[str], Callable[[], None]]
) -> dict[str, QAction]:
    """Make the Qt actions; those of scope "article" act only while the article has the focus."""
    made: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(spec.text, window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        keys = f" ({key_names(spec)})" if spec.keys else ""
        action.setToolTip(f"{spec.text}{keys}\n{spec.help}")
        action.setStatusTip(spec.help)
        action.triggered.connect(handler(spec.id))
        if spec.scope == "article":
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            article.addAction(action)
        else:
            window.addAction(action)
        made[spec.id] = action
    return made


def key_names(spec: ActionSpec) -> str:
    """Return the keys of an action as people read them."""
    native = QKeySequence.SequenceFormat.NativeText
    return " / ".join(QKeySequence(key).toString(native) for key in spec.keys)
