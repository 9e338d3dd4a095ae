"""The registry of actions, the source of menus, tool bar, keys, palette, help and status line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.domain.translation import mark, tr
from annotator.ui.actions.panel_table import PANELS, PanelSpec

# "article": acts only while the article has the focus, so that letters can be typed elsewhere.
Scope = Literal["article", "window"]

# When an action applies. "proposed": a suggestion of a quotation or claim is current; "speech": a quotation or suggestion is current; "fragment": a suggestion, or a quotation and words are selected; "words": either of them, or a
# claim; "span": words are selected or an annotation is current, so that there are edges to move; "waiting": a suggestion waits in the document. "failed": the document could not be analysed. "roles": the codebook declares further roles; "role": they
# do, and a quotation or suggestion is current. "name": words are selected, or the caret is at an entity; "removable": an annotation, a suggestion or an entity at the caret; "clearable": a selection, marks of hits, or something current.
When = Literal[
    "always", "project", "document", "selection", "quotation", "proposed", "annotation", "speech", "claim", "fragment", "words", "span",
    "waiting", "failed", "undo", "redo", "undo_here", "redo_here", "roles", "role",
    "name", "removable", "clearable",
]  # fmt: skip

# What an action needs, in a few words, and a sentence with the remedy; "{id}" stands for the key of an action.
NEEDS: dict[When, tuple[str, str]] = {
    "always": (mark("nothing"), ""),
    "project": (mark("a project"), mark("“{action}” needs a project: {open_project} opens one.")),
    "document": (mark("a document"), mark("“{action}” needs a document: {import_files} imports articles.")),
    "selection": (mark("selected words"), mark("“{action}” needs selected words: drag over them, or {grow}.")),
    "quotation": (mark("a quotation"), mark("“{action}” needs a quotation: {next_item} or a click chooses one, {new_quotation} makes one.")),
    "proposed": (mark("a suggestion"), mark("“{action}” needs a suggestion: {next_suggestion} goes to the next one.")),
    "claim": (mark("a claim"), mark("“{action}” needs a claim: {new_claim} makes one.")),
    "annotation": (mark("a quotation, claim or entity"), mark("“{action}” needs a quotation, claim or entity: a click chooses one.")),
    "speech": (mark("a quotation or suggestion"), mark("“{action}” needs a quotation or suggestion: {next_item} or a click chooses one, {new_quotation} makes one.")),
    "fragment": (mark("a quotation and selected words"), mark("“{action}” needs a quotation and selected words: choose the one, then select the others.")),
    "words": (mark("selected words or a quotation"), mark("“{action}” needs selected words or a quotation: {grow} selects, {next_item} chooses.")),
    "span": (mark("selected words or an annotation"), mark("“{action}” needs selected words or an annotation: {grow} selects, {next_item} chooses.")),
    "waiting": (mark("a suggestion"), mark("“{action}” needs a suggestion: none waits here, {done} marks the document done.")),
    "roles": (mark("a role that the codebook declares"), mark("“{action}” needs a role that the codebook declares: its “roles” do.")),
    "role": (mark("a quotation or suggestion"), mark("“{action}” needs a quotation or suggestion: {next_item} or a click chooses one, {new_quotation} makes one.")),
    "name": (mark("selected words or an entity"), mark("“{action}” needs selected words or an entity: drag over the words of one, or {grow}.")),
    "removable": (mark("an annotation or a suggestion"), mark("“{action}” needs an annotation or a suggestion: {next_item} or a click chooses one.")),
    "clearable": (mark("something that is selected or chosen"), mark("“{action}” needs something that is selected or chosen: nothing is.")),
    "failed": (mark("a document that could not be analysed"), mark("“{action}” needs a document that could not be analysed: this is none.")),
    "undo": (mark("an act to undo"), mark("“{action}” needs an act to undo: there is none.")),
    "redo": (mark("an undone act"), mark("“{action}” needs an undone act: there is none.")),
    "undo_here": (mark("an act of yours on this document"), mark("“{action}” needs an act of yours on this document: there is none.")),
    "redo_here": (mark("an undone act on this document"), mark("“{action}” needs an undone act on this document: there is none.")),
}  # fmt: skip

# The menus with their titles. Alt and the letter behind & open them, so no two have the same one in a language,
# and no layout of keys has it.
Menu = Literal[
    "Project", "Edit", "Annotate", "Edges", "Go", "Order of work", "View", "Theme", "Help", "Settings"
]
MENUS: dict[Menu, str] = {
    "Project": mark("&Project", "menu"),
    "Edit": mark("&Edit", "menu"),
    "Annotate": mark("&Annotate", "menu"),
    "Go": mark("&Go", "menu"),
    "View": mark("&View", "menu"),
    "Help": mark("&Help", "menu"),
}
# A menu within another one.
SUBMENUS: dict[Menu, tuple[Menu, str]] = {
    "Edges": ("Annotate", mark("&Move edges", "menu")),
    "Order of work": ("Go", mark("&Order of work", "menu")),
    "Theme": ("View", mark("&Theme", "menu")),
}
# Where the actions are that no menu has: in the window of settings, and among all actions.
_OF_SETTINGS = mark("Settings", "menu")

_TITLES: dict[Menu, str] = {
    **MENUS,
    **{menu: title for menu, (_, title) in SUBMENUS.items()},
    "Settings": _OF_SETTINGS,
}

# The actions that go through the history, each named and enabled by its next act.
OF_HISTORY: tuple[When, ...] = ("undo", "redo", "undo_here", "redo_here")

# The note for translators of short names, which stands at `mark` in the table, too.
SHORT_NOTE = "button of the tool bar"


@dataclass(frozen=True)
class ActionSpec:
    """An action.

    Attributes
    ----------
    id: its name in key layouts and in the settings.
    runs: subject and method of its command; `ui/shell/subjects.py` has the subjects.
    text: its visible name, without a key.
    keys: shortcuts of the standard layout in Qt's form; empty for menu and palette only.
    menu: its menu, or the window of settings.
    help: one sentence.
    short: its name in the tool bar and in the status line, if it appears there.
    applies: the condition of the action.
    seen: the condition of its visibility.
    apart: whether a line precedes it in its menu.
    words: other names of it, for the search.
    setting: name of the setting that it chooses or switches; the menu marks it while this is in force.
    value: the method's argument and the new value of the setting; None for an action that switches.
    panel: id of the panel that it shows and hides; the menu marks it while the panel is visible.
    on_gold: what it runs while gold layers are worked on, if that is something else.

    Text, help, words and short are texts for `tr`, the last with `SHORT_NOTE`.
    """

    id: str
    runs: str
    text: str
    keys: tuple[str, ...]
    menu: Menu
    help: str
    scope: Scope = "article"
    short: str = ""
    applies: When = "document"
    seen: When = "always"
    apart: bool = False
    words: str = ""
    setting: str = ""
    value: str | int | None = None
    panel: str = ""
    on_gold: str = ""


def need_of(when: When) -> str:
    """Return what an action of a condition needs, in the language in force: "a project"."""
    return tr(NEEDS[when][0])


def menu_title(menu: Menu) -> str:
    """Return the title of a menu in the language in force, without the sign before its letter."""
    return tr(_TITLES[menu], note="menu").replace("&", "")


def menu_letter(menu: Menu) -> str:
    """Return the letter that opens a menu with Alt, in the language in force."""
    title = tr(_TITLES[menu], note="menu")
    return title[title.index("&") + 1]


def _panel_action(panel: PanelSpec) -> ActionSpec:
    """Return the action that shows and hides a panel."""
    return ActionSpec(
        f"panel_{panel.id}", "view.toggle_panel", panel.name, panel.keys, "View", panel.help, "window",
        applies="project", words=panel.words, value=panel.id, panel=panel.id,
    )  # fmt: skip


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_project", "projects.new_project", mark("New project…"), ("Ctrl+N",), "Project", mark("Make a new project file."), "window", applies="always"),
    ActionSpec("open_project", "projects.open_project", mark("Open project…"), ("Ctrl+O",), "Project", mark("Open a project file."), "window", applies="always"),
    ActionSpec("open_sample", "projects.open_sample", mark("Open the sample project"), (), "Project", mark("Try the program on fictional articles."), "window", applies="always"),
    ActionSpec("import_files", "imports.import_files", mark("Import articles…"), ("Ctrl+I",), "Project", mark("Add articles in .docx, .pdf, .html and other formats, after a look at what they will be."), "window", applies="project", apart=True, words=mark("add load open files")),
    ActionSpec("import_folder", "imports.import_folder", mark("Import a folder…"), (), "Project", mark("Add all articles of a folder and of the folders in it."), "window", applies="project"),
    ActionSpec("paste", "imports.paste", mark("Import from the clipboard"), ("Ctrl+V",), "Project", mark("Add the text or the files of the clipboard as articles."), "window", applies="project", words=mark("paste insert")),
    ActionSpec("imports", "imports.show_reports", mark("What was imported…"), (), "Project", mark("Show what each import took, passed over and refused, and save the refused lines."), "window", applies="project", words=mark("reports rejected refused")),
    ActionSpec("merge", "merging.show", mark("Bring together…"), (), "Project", mark("Bring copies of this project, in which others have worked, together with it; what differs is shown first."), "window", applies="project", words=mark("merge combine join team packages share folder")),
    ActionSpec("agreement", "agreement.show", mark("Agreement…"), ("Shift+F9",), "Project", mark("Show how far annotators agree, for each pair and all together, and where they differ."), "window", applies="project", words=mark("team inter-annotator reliability alpha kappa F1 compare")),
    ActionSpec("backups", "backups.show", mark("Backups…"), (), "Project", mark("Show the backups, what each holds against now, and restore all or some documents."), "window", applies="project", words=mark("restore recover copy safe lost go back")),
    ActionSpec("back_up", "backups.back_up_now", mark("Back up now"), (), "Project", mark("Make a checked copy of the project in its folder of backups."), "window", applies="project", words=mark("backup copy safe save")),
    ActionSpec("export", "files.export", mark("Export…"), ("Ctrl+E",), "Project", mark("Write labelled data as JSONL and other formats."), "window", applies="project"),
    ActionSpec("save_copy", "projects.save_copy", mark("Save a copy…"), (), "Project", mark("Write the project as it is now into another file; work goes on in this one."), "window", applies="project", words=mark("save as duplicate")),
    ActionSpec("print", "printing.print_article", mark("Print…"), ("Ctrl+P",), "Project", mark("Print the article with its annotations: the text with marks, then the cards."), "window", words=mark("paper printer")),
    ActionSpec("save_pdf", "printing.save_pdf", mark("Save as PDF…"), (), "Project", mark("Write the article with its annotations into a PDF file."), "window", words=mark("print paper file")),
    ActionSpec("to_trash", "trash.remove_document", mark("Move document to trash"), ("Ctrl+Delete",), "Project", mark("Take the document out of the project, with all annotations; Undo or the trash brings it back."), "window", apart=True, words=mark("delete remove document")),
    ActionSpec("trash", "trash.show", mark("Trash…"), (), "Project", mark("Show removed documents, annotations and speakers, restore them, or empty the trash."), "window", applies="project", words=mark("removed deleted restore bin")),
    ActionSpec("adjudicate", "adjudication.toggle", mark("Adjudicate"), ("Ctrl+Shift+J",), "Project", mark("Show the layers of several annotators in one article and make the gold layer of them; again to go back to your own layer."), "window", applies="document", apart=True, words=mark("gold layer differences compare curate resolve annotators")),
    ActionSpec("take_agreed", "adjudication.take_agreed", mark("Take all that agrees"), (), "Project", mark("Take into the gold layer all in which the layers of this document agree, as one act."), "window", words=mark("gold layer accept agreement")),
    ActionSpec("change_annotator", "projects.change_annotator", mark("Change annotator…"), (), "Project", mark("Change the annotator; a press on the name at the bottom does the same."), "window", applies="always", apart=True, words=mark("who annotates name user")),
    ActionSpec("blind_mode", "suggestions.blind_mode", mark("Blind mode…"), (), "Project", mark("Choose documents that are annotated without suggestions, for studies."), "window", applies="project", words=mark("study share")),
    ActionSpec("plan", "planning.show", mark("Plan the work…"), (), "Project", mark("Share documents out among annotators, and write a package for each of them."), "window", applies="project", words=mark("team assign annotators distribute packages training common")),
    ActionSpec("what_was_learnt", "learning.show", mark("What was learnt…"), (), "Project", mark("Show what your decisions in this project teach about suggestions; stop it, or forget it."), "window", applies="project", words=mark("learning decisions taste counts adapt")),
    ActionSpec("switch_learning", "learning.switch", mark("Switch learning on or off"), (), "Project", mark("Let your decisions in this project make suggestions likelier or less likely; again to stop that."), "window", applies="project", words=mark("learning adapt on off")),
    ActionSpec("forget_learning", "learning.forget", mark("Forget what was learnt"), (), "Project", mark("Count only the documents that you begin from now on."), "window", applies="project", words=mark("learning reset")),
    ActionSpec("codebook", "codebook.show", mark("Codebook…"), (), "Project", mark("Edit claim types, entity types, roles, attributes and guidelines, and compare versions."), "window", applies="project", words=mark("labels types scheme schema coding guidelines edit")),
    ActionSpec("language_model", "analysis.language_model", mark("Language model…"), (), "Project", mark("Choose the installed spaCy pipeline that analyses documents."), "window", applies="always", words=mark("spacy pipeline nlp")),
    ActionSpec("try_analysis_again", "analysis.try_analysis_again", mark("Try the analysis again"), (), "Project", mark("Analyse the document again after a failure."), "window", applies="failed", words=mark("retry failed model")),
    ActionSpec("analysis_report", "analysis.analysis_report", mark("Show why the analysis failed…"), (), "Project", mark("Show the reason, to copy and send; the words of the article are left out unless you add them."), "window", applies="failed", words=mark("error bug traceback copy")),
    ActionSpec("close_project", "projects.close_project", mark("Close project"), ("Ctrl+W",), "Project", mark("Go back to the welcome page."), "window", applies="project", apart=True),
    ActionSpec("quit", "view.quit", mark("Quit"), ("Ctrl+Q",), "Project", mark("Close the program; everything is saved already."), "window", applies="always"),
    ActionSpec("undo", "history.undo", mark("Undo"), ("Ctrl+Z",), "Edit", mark("Take the last act back, also after a restart."), "window", short=mark("Undo", "button of the tool bar"), applies="undo", words=mark("take back revert")),
    ActionSpec("redo", "history.redo", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "Edit", mark("Do the last undone act again."), "window", short=mark("Redo", "button of the tool bar"), applies="redo"),
    ActionSpec("undo_here", "history.undo_here", mark("Undo in this document"), ("Ctrl+Alt+Z",), "Edit", mark("Take your last act on this document back, and leave what you did in others."), "window", applies="undo_here", words=mark("take back revert")),
    ActionSpec("redo_here", "history.redo_here", mark("Redo in this document"), ("Ctrl+Alt+Shift+Z",), "Edit", mark("Do the last undone act on this document again."), "window", applies="redo_here"),
    ActionSpec("copy", "selection.copy", mark("Copy"), ("Ctrl+C",), "Edit", mark("Copy the selected words."), applies="selection", apart=True, words=mark("clipboard")),
    ActionSpec("select_all", "selection.select_all", mark("Select all"), ("Ctrl+A",), "Edit", mark("Select the whole article."), words=mark("everything")),
    ActionSpec("grow", "selection.grow", mark("Grow selection"), ("=", "+"), "Edit", mark("Select the word, the marks, the sentence, the paragraph."), apart=True, words=mark("expand select more")),
    ActionSpec("shrink", "selection.shrink", mark("Shrink selection"), ("-",), "Edit", mark("Go back to the smaller selection, or cut a selection that was not grown at its last comma, dash or “and”."), applies="selection", words=mark("select less")),
    ActionSpec("clear", "selection.clear", mark("Clear selection"), ("Escape",), "Edit", mark("Drop the selection, then the marks of the hits, then the current annotation."), applies="clearable"),
    ActionSpec("find", "find.find", mark("Find in the article"), ("/", "Ctrl+F"), "Edit", mark("Type words: the first hit is selected at once, and stays selected."), "window", apart=True, words=mark("search look for")),
    ActionSpec("find_next", "find.find_next", mark("Next hit"), ("F3",), "Edit", mark("Select the next hit."), "window"),
    ActionSpec("find_previous", "find.find_previous", mark("Previous hit"), ("Shift+F3",), "Edit", mark("Select the previous hit."), "window"),
    ActionSpec("search_project", "view.search_project", mark("Find in the project"), ("Ctrl+Shift+F",), "Edit", mark("Find words, or the selected words, in the titles and texts of all documents."), "window", applies="project", words=mark("search all documents")),
    ActionSpec("details", "texts.details", mark("Article details…"), ("Alt+Return", "Alt+Enter"), "Edit", mark("Show and edit title, byline, publisher, date, section, address and language of the article."), "window", apart=True, words=mark("metadata title byline author properties")),
    ActionSpec("new_version", "texts.new_version", mark("New version of the text…"), (), "Edit", mark("Put a corrected text in the place of this one; you see before what becomes of each annotation."), "window", words=mark("correct replace update text version")),
    ActionSpec("settings", "settings.open", mark("Settings…"), ("Ctrl+,",), "Edit", mark("Change reading, suggestions, keys, language, backups and more, each with a sentence."), "window", applies="always", apart=True, words=mark("preferences options configure")),
    ActionSpec("new_quotation", "quotations.new_quotation", mark("New quotation"), ("Q",), "Annotate", mark("Make a quotation from the selection, or from the reporting verb, the marks or the sentence at the caret."), short=mark("Quotation", "button of the tool bar")),
    ActionSpec("set_cue", "roles.set_cue", mark("Set cue"), ("C",), "Annotate", mark("Make the selection, or the likeliest words, the cue of the current quotation; again, the next likeliest. A suggestion is accepted with the change."), short=mark("Cue", "button of the tool bar"), applies="speech"),
    ActionSpec("set_source", "roles.set_source", mark("Set source"), ("S",), "Annotate", mark("Make the selection, or the likeliest words, the source of the current quotation; again, the next likeliest. A suggestion is accepted with the change."), short=mark("Source", "button of the tool bar"), applies="speech"),
    ActionSpec("set_further_role", "roles.set_further_role", mark("Set addressee or other role…"), ("A",), "Annotate", mark("Make the selection the addressee of the current quotation, or another role of the codebook. A suggestion is accepted with the change."), short=mark("Role", "button of the tool bar"), applies="role", seen="roles", words=mark("told whom")),
    ActionSpec("add_cue_part", "roles.add_cue_part", mark("Add part of cue"), ("Shift+C",), "Annotate", mark("Add the selection to the cue of the current quotation, as in “calls … a mistake”; a part that holds the selection or the caret is taken away. A suggestion is accepted with the change."), applies="speech", words=mark("several spans further discontinuous split")),
    ActionSpec("add_source_part", "roles.add_source_part", mark("Add part of source"), ("Shift+S",), "Annotate", mark("Add the selection to the source of the current quotation, as in “Smith, …, the mayor”; a part that holds the selection or the caret is taken away. A suggestion is accepted with the change."), applies="speech", words=mark("several spans further discontinuous split")),
    ActionSpec("add_role_part", "roles.add_further_part", mark("Add part of other role…"), ("Shift+A",), "Annotate", mark("Add the selection to the addressee of the current quotation, or to another role of the codebook; a part that holds the selection or the caret is taken away. A suggestion is accepted with the change."), applies="role", seen="roles", words=mark("addressee told whom several spans further discontinuous")),
    ActionSpec("set_speaker", "quotations.set_speaker", mark("Set speaker…"), ("P",), "Annotate", mark("Choose the speaker of the current quotation. A suggestion is accepted with the change."), short=mark("Speaker", "button of the tool bar"), applies="speech", words=mark("who says it")),
    ActionSpec("add_speaker", "quotations.add_speaker", mark("Add a speaker…"), ("Shift+P",), "Annotate", mark("Add a speaker to the current quotation, as in “both Washington and Kyiv say”; a speaker who is there already is taken away."), applies="speech", words=mark("several both second compound")),
    ActionSpec("join_fragment", "quotations.join_fragment", mark("Join fragment"), ("J",), "Annotate", mark("Add the selection to the current quotation as a fragment; without a selection, join the current suggestion to the previous quotation."), short=mark("Join", "button of the tool bar"), applies="fragment"),
    ActionSpec("split_fragment", "quotations.split_fragment", mark("Split fragment"), ("Shift+J",), "Annotate", mark("Take the selection, or the fragment at the caret, out of the current quotation. A suggestion is accepted with the change."), applies="speech"),
    ActionSpec("cycle_type", "quotations.cycle_type", mark("Change type"), ("T",), "Annotate", mark("Cycle direct, indirect, mixed. A suggestion is accepted with the change."), short=mark("Type", "button of the tool bar"), applies="speech"),
    ActionSpec("set_parent", "quotations.set_parent", mark("Nest in the quotation around it"), ("I",), "Annotate", mark("Mark the current quotation as reported within the one around it; again to undo that."), applies="quotation"),
    ActionSpec("annotate_alike", "alike.annotate_alike", mark("Annotate alike…"), ("Ctrl+Shift+A",), "Annotate", mark("Find the words of the current quotation in other articles, and annotate the chosen ones alike as one act."), applies="quotation", words=mark("same quotation other articles wire copy agency duplicates")),
    ActionSpec("edit_note", "view.edit_note", mark("Write a note"), ("Y",), "Annotate", mark("Write a note on the current quotation; Escape saves it and goes back to the article."), applies="quotation"),
    ActionSpec("comment", "threads.comment", mark("Comment…"), ("Shift+Y",), "Annotate", mark("Write a comment on the current annotation, or on the document if none is current; Enter saves it, or answers the open one."), words=mark("discuss thread answer question")),
    ActionSpec("comment_on_document", "threads.comment_on_document", mark("Comment on the document…"), (), "Annotate", mark("Write a comment on the document as a whole."), "window", words=mark("discuss thread answer question")),
    ActionSpec("new_claim", "claims.new_claim", mark("New claim"), ("K",), "Annotate", mark("Make a claim from the selection or the current quotation. A suggestion is accepted with the claim."), short=mark("Claim", "button of the tool bar"), applies="words", apart=True),
    ActionSpec("use_as_example", "codebook.use_as_example", mark("Use as example in the codebook"), ("Ctrl+Shift+G",), "Annotate", mark("Put the words of the current claim or entity, or those selected, among the examples of its types."), applies="annotation", words=mark("example definition codebook")),
    ActionSpec("entity", "entities.entity", mark("Mark entity"), ("E",), "Annotate", mark("Mark the selection as an entity; again to change its type."), short=mark("Entity", "button of the tool bar"), applies="name", words=mark("name mark")),
    ActionSpec("accept", "annotations.accept", mark("Accept suggestion"), ("Return", "Enter"), "Annotate", mark("Accept the current suggestion and go to the next."), short=mark("Accept", "button of the tool bar"), applies="proposed", apart=True),
    ActionSpec("accept_all", "suggestions.accept_all", mark("Accept all suggestions above…"), ("Shift+Return", "Shift+Enter"), "Annotate", mark("Choose a score and accept all suggestions with this score or more, suggested claims too, as one act."), words=mark("many threshold")),
    ActionSpec("remove", "annotations.remove", mark("Reject or delete"), ("X", "Delete"), "Annotate", mark("Reject the suggestion; delete the annotation or the entity at the caret."), short=mark("Delete", "button of the tool bar"), applies="removable", words=mark("remove dismiss")),
    ActionSpec("reject_because", "suggestions.reject_because", mark("Reject, with the reason…"), ("Shift+X",), "Annotate", mark("Reject the suggestion with a reason, which is kept and exported."), short=mark("Reject, why", "button of the tool bar"), applies="proposed", words=mark("remove dismiss why")),
    ActionSpec("waive", "documents.waive", mark("Leave it so"), ("W",), "Annotate", mark("Let stand what Done would show of the current annotation, or of the quote marks or verb at the caret; again to have it shown again."), words=mark("ignore allow let stand waive finding")),
    ActionSpec("start_left", "selection.start_left", mark("Start: a word earlier"), ("[",), "Edges", mark("Move the start of the current span back by a word."), applies="span"),
    ActionSpec("start_right", "selection.start_right", mark("Start: a word later"), ("]",), "Edges", mark("Move the start of the current span on by a word."), applies="span"),
    ActionSpec("end_left", "selection.end_left", mark("End: a word earlier"), ("{",), "Edges", mark("Move the end of the current span back by a word."), applies="span"),
    ActionSpec("end_right", "selection.end_right", mark("End: a word later"), ("}",), "Edges", mark("Move the end of the current span on by a word."), applies="span"),
    ActionSpec("start_left_clause", "selection.start_left_clause", mark("Start: a clause earlier"), ("Alt+[",), "Edges", mark("Move the start of the current span back by a clause: to the next comma, dash, “and” or quote mark."), applies="span"),
    ActionSpec("start_right_clause", "selection.start_right_clause", mark("Start: a clause later"), ("Alt+]",), "Edges", mark("Move the start of the current span on by a clause: to the next comma, dash, “and” or quote mark."), applies="span"),
    ActionSpec("end_left_clause", "selection.end_left_clause", mark("End: a clause earlier"), ("Alt+{",), "Edges", mark("Move the end of the current span back by a clause: to the next comma, dash, “and” or quote mark."), applies="span"),
    ActionSpec("end_right_clause", "selection.end_right_clause", mark("End: a clause later"), ("Alt+}",), "Edges", mark("Move the end of the current span on by a clause: to the next comma, dash, “and” or quote mark."), applies="span"),
    ActionSpec("start_left_character", "selection.start_left_character", mark("Start: a character earlier"), ("Ctrl+[",), "Edges", mark("Move the start of the current span back by a character."), applies="span"),
    ActionSpec("start_right_character", "selection.start_right_character", mark("Start: a character later"), ("Ctrl+]",), "Edges", mark("Move the start of the current span on by a character."), applies="span"),
    ActionSpec("end_left_character", "selection.end_left_character", mark("End: a character earlier"), ("Ctrl+{",), "Edges", mark("Move the end of the current span back by a character."), applies="span"),
    ActionSpec("end_right_character", "selection.end_right_character", mark("End: a character later"), ("Ctrl+}",), "Edges", mark("Move the end of the current span on by a character."), applies="span"),
    ActionSpec("next_item", "annotations.next_item", mark("Next annotation"), ("Tab",), "Go", mark("Go to the next suggestion, quotation or claim in the text."), words=mark("next card quotation claim suggestion"), on_gold="adjudication.next_difference"),
    ActionSpec("previous_item", "annotations.previous_item", mark("Previous annotation"), ("Shift+Tab",), "Go", mark("Go to the previous suggestion, quotation or claim in the text."), words=mark("previous card quotation claim suggestion"), on_gold="adjudication.previous_difference"),
    ActionSpec("next_suggestion", "navigation.next_suggestion", mark("Next suggestion"), ("Ctrl+Down",), "Go", mark("Go to the next suggestion, past annotations.")),
    ActionSpec("previous_suggestion", "navigation.previous_suggestion", mark("Previous suggestion"), ("Ctrl+Up",), "Go", mark("Go to the previous suggestion, past annotations.")),
    ActionSpec("show_hidden", "suggestions.show_hidden", mark("Show hidden suggestions"), ("V",), "Go", mark("Show all hidden suggestions of this document: weak ones, thoughts and claims; again to hide them."), words=mark("weak low score")),
    ActionSpec("next_overlapping", "annotations.next_overlapping", mark("Next annotation here"), ("O",), "Go", mark("Go through the annotations at the caret, the smallest first.")),
    ActionSpec("done", "documents.done", mark("Done and next"), ("D",), "Go", mark("Mark the document done and go to the next one to do; on a done document, open it again."), short=mark("Done", "button of the tool bar"), apart=True, words=mark("finish complete")),
    ActionSpec("findings", "documents.findings", mark("Things to look at…"), ("F8",), "Go", mark("Show what is left open in your annotations, and go to it."), "window", words=mark("findings check open problems")),
    ActionSpec("all_annotations", "concordance.show", mark("All quotations and claims…"), ("F7",), "Go", mark("List the quotations or claims of all articles with the words around them: of a speaker, of a type, with a note and more."), "window", applies="project", apart=True, words=mark("concordance keyword in context across documents timeline list")),
    ActionSpec("all_of_speaker", "concordance.show_speaker_of_current", mark("All quotations of this speaker"), (), "Go", mark("List what the speaker of the current quotation says in all articles."), "window", applies="quotation", words=mark("concordance across documents")),
    ActionSpec("all_of_type", "concordance.show_type_of_current", mark("All claims of this type"), (), "Go", mark("List the claims of all articles that have the type of the current claim."), "window", applies="claim", words=mark("concordance across documents")),
    ActionSpec("next_document", "documents.next_document", mark("Next document"), ("N",), "Go", mark("Open the next document."), words=mark("next article")),
    ActionSpec("previous_document", "documents.previous_document", mark("Previous document"), ("B",), "Go", mark("Open the previous document."), words=mark("previous article")),
    ActionSpec("flag", "flags.flag", mark("Flag document"), ("F",), "Go", mark("Flag the document, to come back to it; a line then takes the reason."), words=mark("mark set aside later")),
    ActionSpec("flag_because", "flags.flag_because", mark("Flag, with the reason…"), ("Shift+F",), "Go", mark("Flag the document, and write why; with a flag, change its reason."), words=mark("mark aside why")),
    ActionSpec("order_imported", "documents.set_order", mark("As imported"), (), "Order of work", mark("Go through the documents as they were imported."), "window", applies="project", words=mark("order of work next"), value="imported"),
    ActionSpec("order_random", "documents.set_order", mark("Random…"), (), "Order of work", mark("Go through the documents at random; the same number draws the same order again."), "window", applies="project", words=mark("order of work sample seed shuffle"), value="random"),
    ActionSpec("order_date", "documents.set_order", mark("By date"), (), "Order of work", mark("Go through the documents by the day of their publication."), "window", applies="project", words=mark("order of work oldest"), value="date"),
    ActionSpec("order_uncertain", "documents.set_order", mark("Least certain first"), (), "Order of work", mark("Go on with the document whose suggestions are the least certain: your decisions teach most there."), "window", applies="project", words=mark("order of work active learning"), value="uncertain"),
    ActionSpec("order_certain", "documents.set_order", mark("Most certain first"), (), "Order of work", mark("Go on with the document whose suggestions are the most certain: these are done quickest."), "window", applies="project", words=mark("order of work easy"), value="certain"),
    ActionSpec("order_claims", "documents.set_order", mark("Most claims first"), (), "Order of work", mark("Go on with the document that has the most claims."), "window", applies="project", words=mark("order of work"), value="claims"),
    ActionSpec("next_marks", "navigation.next_marks", mark("Next quote marks"), ("M",), "Go", mark("Select the next words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation."), words=mark("next quotation marks")),
    ActionSpec("previous_marks", "navigation.previous_marks", mark("Previous quote marks"), ("Shift+M",), "Go", mark("Select the previous words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation."), words=mark("previous quotation marks")),
    ActionSpec("next_report", "navigation.next_report", mark("Next unannotated speech"), ("U",), "Go", mark("Select the words reported by the next verb outside of all quotations and suggestions; a quotation of them gets this cue and its source.")),
    ActionSpec("previous_report", "navigation.previous_report", mark("Previous unannotated speech"), ("Shift+U",), "Go", mark("Select the words reported by the previous verb outside of all quotations and suggestions.")),
    ActionSpec("next_sentence", "navigation.next_sentence", mark("Next sentence"), (".",), "Go", mark("Put the caret before the next sentence.")),
    ActionSpec("previous_sentence", "navigation.previous_sentence", mark("Previous sentence"), (",",), "Go", mark("Put the caret before this sentence, then before the previous one.")),
    ActionSpec("next_pane", "view.next_pane", mark("Next pane"), ("F6",), "Go", mark("Give the keys to the next panel or the article; Escape gives them back to the article."), "window", applies="project", apart=True),
    ActionSpec("previous_pane", "view.previous_pane", mark("Previous pane"), ("Shift+F6",), "Go", mark("Give the keys to the previous panel or the article."), "window", applies="project"),
    ActionSpec("focus_article", "view.focus_article", mark("Go to the article"), (), "Go", mark("Give the keys to the article."), "window", applies="project"),
    *(_panel_action(spec) for spec in PANELS if spec.help),
    ActionSpec("documents_table", "view.documents_table", mark("Documents as a table"), ("Ctrl+T",), "View", mark("Show the documents with columns in place of the article; again to come back to it."), "window", applies="project", words=mark("list columns sort group corpus")),
    ActionSpec("guidelines", "view.guidelines", mark("Guidelines"), ("G",), "View", mark("Show the guidelines for the current field; again to hide them."), applies="project", panel="guidelines"),
    ActionSpec("dashboard", "dashboard.show", mark("Dashboard…"), ("F9",), "View", mark("Show how far the work is and when it will be done, what was found, and how suggestions fared."), "window", applies="project", words=mark("statistics figures charts progress pace schedule")),
    ActionSpec("reset_layout", "view.reset_layout", mark("Reset layout"), (), "View", mark("Put all panels back to their first places and widths."), "window", applies="project", words=mark("panels docks default restore")),
    ActionSpec("full_screen", "view.full_screen", mark("Full screen"), ("F11",), "View", mark("Show the article alone on the whole screen; again to come back."), "window", applies="project"),
    ActionSpec("zoom_in", "view.zoom_in", mark("Larger text"), ("Ctrl++", "Ctrl+="), "View", mark("Show the article a step larger; Ctrl with the wheel does, too."), "window", applies="project", apart=True, words=mark("bigger zoom")),
    ActionSpec("zoom_out", "view.zoom_out", mark("Smaller text"), ("Ctrl+-",), "View", mark("Show the article a step smaller."), "window", applies="project", words=mark("zoom")),
    ActionSpec("zoom_reset", "view.zoom_reset", mark("Normal text size"), ("Ctrl+0",), "View", mark("Show the article at its normal size."), "window", applies="project"),
    ActionSpec("theme_light", "view.set_theme", mark("Light theme"), (), "Theme", mark("Dark text on light paper."), "window", applies="always", words=mark("day"), setting="theme", value="light"),
    ActionSpec("theme_dark", "view.set_theme", mark("Dark theme"), (), "Theme", mark("Light text on dark paper."), "window", applies="always", words=mark("night"), setting="theme", value="dark"),
    ActionSpec("theme_contrast", "view.set_theme", mark("High contrast theme"), (), "Theme", mark("Black and white with stronger lines, light or dark like the desktop."), "window", applies="always", setting="theme", value="contrast"),
    ActionSpec("theme_system", "view.set_theme", mark("System theme"), (), "Theme", mark("Follow the desktop: light, dark or high contrast, also when it changes."), "window", applies="always", setting="theme", value="system"),
    ActionSpec("forget_recent", "projects.forget_recent", mark("Forget recent projects"), (), "Settings", mark("Clear the list of recent projects; the projects stay where they are."), "window", applies="always", words=mark("clear history privacy")),
    ActionSpec("suggestion_threshold", "suggestions.suggestion_threshold", mark("Hide weak suggestions…"), (), "Settings", mark("Choose the score below which suggestions are hidden."), "window", applies="project", words=mark("threshold score weak hide")),
    ActionSpec("suggest_thoughts", "suggestions.suggest_thoughts", mark("Suggest thoughts and plans"), (), "Settings", mark("Show suggestions of beliefs and intentions; again to hide them."), "window", applies="always", words=mark("beliefs intentions"), setting="suggests_thoughts"),
    ActionSpec("suggest_claims", "suggestions.suggest_claims", mark("Suggest claims"), (), "Settings", mark("Show suggested claims, to accept or reject; again to hide them."), "window", applies="always", words=mark("check-worthy"), setting="suggests_claims"),
    ActionSpec("count_labour", "labour.count_labour", mark("Count keys, clicks and time"), (), "Settings", mark("Count keys, clicks and time of each document, in the project alone; again to stop."), "window", applies="always", setting="counts_labour"),
    ActionSpec("bar_at_selection", "view.bar_at_selection", mark("Show a bar at a selection"), (), "Settings", mark("Show a small bar of acts at words selected by mouse; again to hide it."), "window", applies="always", setting="selection_bar"),
    ActionSpec("reading_face", "view.reading_face", mark("Reading font…"), (), "Settings", mark("Choose the font of articles."), "window", applies="always"),
    ActionSpec("lines_close", "view.set_line_height", mark("Set lines closer together"), (), "Settings", mark("More of the article is seen at once."), "window", applies="always", setting="line_height", value=135),
    ActionSpec("lines_usual", "view.set_line_height", mark("Set lines at their usual distance"), (), "Settings", mark("Go back to the distance of the beginning."), "window", applies="always", setting="line_height", value=150),
    ActionSpec("lines_wide", "view.set_line_height", mark("Set lines further apart"), (), "Settings", mark("Lines are easier to follow."), "window", applies="always", setting="line_height", value=170),
    ActionSpec("command_palette", "help.command_palette", mark("All actions…"), ("Ctrl+K",), "Help", mark("Find an action by its name and do it."), "window", applies="always"),
    ActionSpec("key_overlay", "help.key_overlay", mark("Keys and signs at a glance"), ("?",), "Help", mark("Show all keys, and the colours and signs of entities; any key closes it."), "window", applies="always"),
    ActionSpec("edit_keys", "help.edit_keys", mark("Change keys…"), (), "Help", mark("Choose a layout of keys, or change the keys of actions."), "window", applies="always"),
    ActionSpec("help", "help.help", mark("Open the manual"), ("F1",), "Help", mark("It has a page for each task, and all actions."), "window", applies="always"),
    ActionSpec("tour", "tour.start", mark("Take the tour"), (), "Help", mark("Go through four steps, from a suggestion to Done; Escape leaves at any step."), "window", applies="always", words=mark("introduction first steps learn")),
    ActionSpec("check_computer", "help.check_computer", mark("Check this computer…"), (), "Help", mark("Check program, fonts, folders, language model, disk and the open project, with remedies."), "window", applies="always", apart=True, words=mark("doctor diagnosis slow problem")),
    ActionSpec("report", "help.report", mark("Report a problem…"), (), "Help", mark("Show versions, log and crashes, to be read, saved or copied; nothing is sent."), "window", applies="always", words=mark("log crash bug problem")),
    ActionSpec("about", "help.about", mark("About"), (), "Help", mark("Version and licences."), "window", applies="always", apart=True),
)  # fmt: skip

SPECS: dict[str, ActionSpec] = {spec.id: spec for spec in ACTIONS}

# The tool bar, in groups.
TOOLBAR: tuple[tuple[str, ...], ...] = (
    ("undo", "redo"),
    ("new_quotation", "set_cue", "set_source", "set_speaker", "join_fragment", "cycle_type"),
    ("new_claim", "entity"),
    ("accept", "remove"),
    ("done",),
)

# Digits toggle the claim types of the current claim: 1 to 9, 0 for the tenth, then Alt+1 and on.
CLAIM_TYPE_KEYS: tuple[str, ...] = (*"1234567890", *(f"Alt+{digit}" for digit in "123456789"))
