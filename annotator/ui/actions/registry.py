"""The registry of actions, the source of menus, tool bar, keys, palette, help and status line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.formats.registry import EXPORTS, usual_endings
from annotator.ui.actions.panel_table import PANELS, PanelSpec

# "article": acts only while the article has the focus, so that letters can be typed elsewhere.
Scope = Literal["article", "window"]

# When an action applies. "proposed": a suggestion of a quotation or claim is current; "speech": a quotation or suggestion is current; "fragment": a suggestion, or a quotation and words are selected; "words": either of them, or a
# claim; "span": words are selected or an annotation is current, so that there are edges to move; "waiting": a suggestion waits in the document. "failed": the document could not be analysed. "roles": the codebook declares further roles; "role": they
# do, and a quotation or suggestion is current.
When = Literal[
    "always", "project", "document", "selection", "quotation", "proposed", "speech", "claim", "fragment", "words", "span",
    "waiting", "failed", "undo", "redo", "undo_here", "redo_here", "roles", "role",
]  # fmt: skip

# The condition of an action and its remedy; "{id}" stands for the key of an action.
NEEDS: dict[When, tuple[str, str]] = {
    "always": ("nothing", ""),
    "project": ("a project", "{open_project} opens one"),
    "document": ("a document", "{import_files} imports articles"),
    "selection": ("selected words", "drag over them, or {grow}"),
    "quotation": ("a quotation", "{next_item} or a click chooses one, {new_quotation} makes one"),
    "proposed": ("a suggestion", "{next_suggestion} goes to the next one"),
    "claim": ("a claim", "{new_claim} makes one"),
    "speech": ("a quotation or suggestion", "{next_item} or a click chooses one, {new_quotation} makes one"),
    "fragment": ("a quotation and selected words", "choose the one, then select the others"),
    "words": ("selected words or a quotation", "{grow} selects, {next_item} chooses"),
    "span": ("selected words or an annotation", "{grow} selects, {next_item} chooses"),
    "waiting": ("a suggestion", "none waits here, {done} marks the document done"),
    "roles": ("a role that the codebook declares", "its “roles” do"),
    "role": ("a quotation or suggestion", "{next_item} or a click chooses one, {new_quotation} makes one"),
    "failed": ("a document that could not be analysed", "this is none"),
    "undo": ("an act to undo", "there is none"),
    "redo": ("an undone act", "there is none"),
    "undo_here": ("an act of yours on this document", "there is none"),
    "redo_here": ("an undone act on this document", "there is none"),
}
# The actions that go through the history, each named and enabled by its next act.
OF_HISTORY: tuple[When, ...] = ("undo", "redo", "undo_here", "redo_here")


@dataclass(frozen=True)
class ActionSpec:
    """An action.

    Attributes
    ----------
    id: its name in key layouts and in the settings.
    runs: subject and method of its command; `ui/shell/subjects.py` has the subjects.
    text: its visible name, without a key.
    keys: shortcuts of the standard layout in Qt's form; empty for menu and palette only.
    menu: title of its menu.
    help: one sentence.
    short: its name in the tool bar and in the status line, if it appears there.
    applies: the condition of the action.
    seen: the condition of its visibility.
    apart: whether a line precedes it in its menu.
    words: other names of it, for the search.
    setting: name of the setting that it chooses or switches; the menu marks it while this is in force.
    value: the method's argument and the new value of the setting; None for an action that switches.
    panel: id of the panel that it shows and hides; the menu marks it while the panel is visible.
    """

    id: str
    runs: str
    text: str
    keys: tuple[str, ...]
    menu: str
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


def _panel_action(panel: PanelSpec) -> ActionSpec:
    """Return the action that shows and hides a panel."""
    return ActionSpec(
        f"panel_{panel.id}", "view.toggle_panel", panel.name, panel.keys, "View", panel.help, "window",
        applies="project", words=panel.words, value=panel.id, panel=panel.id,
    )  # fmt: skip


_EXPORTED = f"{EXPORTS[0].title} and other formats" if len(EXPORTS) > 1 else EXPORTS[0].title

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_project", "projects.new_project", "New project…", ("Ctrl+N",), "Project", "Make a new project file.", "window", applies="always"),
    ActionSpec("open_project", "projects.open_project", "Open project…", ("Ctrl+O",), "Project", "Open a project file.", "window", applies="always"),
    ActionSpec("open_sample", "projects.open_sample", "Open the sample project", (), "Project", "Try the program on fictional articles.", "window", applies="always"),
    ActionSpec("import_files", "imports.import_files", "Import articles…", ("Ctrl+I",), "Project", f"Add articles in {usual_endings()}, after a look at what they will be.", "window", applies="project", apart=True, words="add load open files"),
    ActionSpec("import_folder", "imports.import_folder", "Import a folder…", (), "Project", "Add all articles of a folder and of the folders in it.", "window", applies="project"),
    ActionSpec("paste", "imports.paste", "Import from the clipboard", ("Ctrl+V",), "Project", "Add the text or the files of the clipboard as articles.", "window", applies="project", words="paste insert"),
    ActionSpec("imports", "imports.show_reports", "Imports…", (), "Project", "Show what each import took, passed over and refused, and save the refused lines.", "window", applies="project", words="reports rejected refused"),
    ActionSpec("backups", "backups.show", "Backups…", (), "Project", "Show the backups, what each holds against now, and restore all or some documents.", "window", applies="project", words="restore recover copy safe lost go back"),
    ActionSpec("back_up", "backups.back_up_now", "Back up now", (), "Project", "Make a checked copy of the project in its folder of backups.", "window", applies="project", words="backup copy safe save"),
    ActionSpec("export", "files.export", "Export…", ("Ctrl+E",), "Project", f"Write labelled data as {_EXPORTED}.", "window", applies="project"),
    ActionSpec("print", "printing.print_article", "Print…", ("Ctrl+P",), "Project", "Print the article with its annotations: the text with marks, then the cards.", "window", words="paper printer"),
    ActionSpec("save_pdf", "printing.save_pdf", "Save as PDF…", (), "Project", "Write the article with its annotations into a PDF file.", "window", words="print paper file"),
    ActionSpec("to_trash", "trash.remove_document", "Move document to trash", ("Ctrl+Delete",), "Project", "Take the document out of the project, with all layers; Undo or the trash brings it back.", "window", apart=True, words="delete remove document"),
    ActionSpec("trash", "trash.show", "Trash…", (), "Project", "Show removed documents, annotations and speakers, restore them, or empty the trash.", "window", applies="project", words="removed deleted restore bin"),
    ActionSpec("change_annotator", "projects.change_annotator", "Change annotator…", (), "Project", "Change the annotator; a press on the name at the bottom does the same.", "window", applies="always", apart=True, words="who annotates name user"),
    ActionSpec("blind_mode", "suggestions.blind_mode", "Blind mode…", (), "Project", "Choose documents that are annotated without suggestions, for studies.", "window", applies="project", words="study share"),
    ActionSpec("what_was_learnt", "learning.show", "What was learnt…", (), "Project", "Show what your decisions in this project teach about suggestions; stop it, or forget it.", "window", applies="project", words="learning decisions taste counts adapt"),
    ActionSpec("switch_learning", "learning.switch", "Learn from decisions, or stop that", (), "Project", "Let your decisions in this project make suggestions likelier or less likely; again to stop that.", "window", applies="project", words="learning adapt on off"),
    ActionSpec("forget_learning", "learning.forget", "Forget what was learnt", (), "Project", "Count only the documents that you begin from now on.", "window", applies="project", words="learning reset"),
    ActionSpec("language_model", "analysis.language_model", "Language model…", (), "Project", "Choose the installed spaCy pipeline that analyses documents.", "window", applies="always", words="spacy pipeline nlp"),
    ActionSpec("try_analysis_again", "analysis.try_analysis_again", "Try the analysis again", (), "Project", "Analyse the document again after a failure.", "window", applies="failed", words="retry failed model"),
    ActionSpec("analysis_report", "analysis.analysis_report", "Report of the failed analysis…", (), "Project", "Show why the analysis failed, to copy and send; the words of the article are left out unless you add them.", "window", applies="failed", words="error bug traceback copy"),
    ActionSpec("close_project", "projects.close_project", "Close project", ("Ctrl+W",), "Project", "Go back to the welcome page.", "window", applies="project", apart=True),
    ActionSpec("quit", "view.quit", "Quit", ("Ctrl+Q",), "Project", "Close the program; everything is saved already.", "window", applies="always"),
    ActionSpec("undo", "history.undo", "Undo", ("Ctrl+Z",), "Edit", "Take the last act back, also after a restart.", "window", short="Undo", applies="undo", words="take back revert"),
    ActionSpec("redo", "history.redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Edit", "Do the last undone act again.", "window", short="Redo", applies="redo"),
    ActionSpec("undo_here", "history.undo_here", "Undo in this document", ("Ctrl+Alt+Z",), "Edit", "Take your last act on this document back, and leave what you did in others.", "window", applies="undo_here", words="take back revert"),
    ActionSpec("redo_here", "history.redo_here", "Redo in this document", ("Ctrl+Alt+Shift+Z",), "Edit", "Do the last undone act on this document again.", "window", applies="redo_here"),
    ActionSpec("grow", "selection.grow", "Grow selection", ("=", "+"), "Edit", "Select the word, the marks, the sentence, the paragraph.", apart=True, words="expand select more"),
    ActionSpec("shrink", "selection.shrink", "Shrink selection", ("-",), "Edit", "Go back to the smaller selection, or cut a selection that was not grown at its last comma, dash or “and”.", applies="selection", words="select less"),
    ActionSpec("clear", "selection.clear", "Clear selection", ("Escape",), "Edit", "Drop the selection, then the marks of the hits, then the current annotation."),
    ActionSpec("details", "texts.details", "Article details…", ("Alt+Return", "Alt+Enter"), "Edit", "Show and edit title, byline, publisher, date, section, address and language of the article.", "window", apart=True, words="metadata title byline author properties"),
    ActionSpec("new_version", "texts.new_version", "New version of the text…", (), "Edit", "Put a corrected text in the place of this one; you see before what becomes of each annotation.", "window", words="correct replace update text version"),
    ActionSpec("new_quotation", "quotations.new_quotation", "New quotation", ("Q",), "Annotate", "Make a quotation from the selection, or from the reporting verb, the marks or the sentence at the caret.", short="Quotation"),
    ActionSpec("set_cue", "quotations.set_cue", "Set cue", ("C",), "Annotate", "Make the selection, or the likeliest words, the cue of the current quotation; again, the next likeliest. A suggestion is accepted with the change.", short="Cue", applies="speech"),
    ActionSpec("set_source", "quotations.set_source", "Set source", ("S",), "Annotate", "Make the selection, or the likeliest words, the source of the current quotation; again, the next likeliest. A suggestion is accepted with the change.", short="Source", applies="speech"),
    ActionSpec("set_further_role", "quotations.set_further_role", "Set addressee or other role…", ("A",), "Annotate", "Make the selection the addressee of the current quotation, or another role of the codebook. A suggestion is accepted with the change.", short="Role", applies="role", seen="roles", words="told whom"),
    ActionSpec("set_speaker", "quotations.set_speaker", "Set speaker…", ("P",), "Annotate", "Choose the speaker of the current quotation. A suggestion is accepted with the change.", short="Speaker", applies="speech", words="who says it"),
    ActionSpec("add_speaker", "quotations.add_speaker", "Add a speaker…", ("Shift+P",), "Annotate", "Add a speaker to the current quotation, as in “both Washington and Kyiv say”; a speaker who is there already is taken away.", applies="speech", words="several both second compound"),
    ActionSpec("join_fragment", "quotations.join_fragment", "Join fragment", ("J",), "Annotate", "Add the selection to the current quotation as a fragment; without a selection, join the current suggestion to the previous quotation.", short="Join", applies="fragment"),
    ActionSpec("split_fragment", "quotations.split_fragment", "Split fragment", ("Shift+J",), "Annotate", "Take the selection, or the fragment at the caret, out of the current quotation. A suggestion is accepted with the change.", applies="speech"),
    ActionSpec("cycle_type", "quotations.cycle_type", "Change type", ("T",), "Annotate", "Cycle direct, indirect, mixed. A suggestion is accepted with the change.", short="Type", applies="speech"),
    ActionSpec("set_parent", "quotations.set_parent", "Nest in the quotation around", ("I",), "Annotate", "Mark the current quotation as reported within the one around it; again to undo that.", applies="quotation"),
    ActionSpec("edit_note", "view.edit_note", "Note", ("Y",), "Annotate", "Write a note on the current quotation; Escape saves it and goes back to the article.", applies="quotation"),
    ActionSpec("new_claim", "claims.new_claim", "New claim", ("K",), "Annotate", "Make a claim from the selection or the current quotation. A suggestion is accepted with the claim.", short="Claim", applies="words", apart=True),
    ActionSpec("entity", "entities.entity", "Entity", ("E",), "Annotate", "Mark the selection as an entity; again to change its type.", short="Entity", words="name mark"),
    ActionSpec("accept", "annotations.accept", "Accept suggestion", ("Return", "Enter"), "Annotate", "Accept the current suggestion and go to the next.", short="Accept", applies="proposed", apart=True),
    ActionSpec("accept_all", "suggestions.accept_all", "Accept all suggestions above…", ("Shift+Return", "Shift+Enter"), "Annotate", "Choose a score and accept all suggestions with this score or more, suggested claims too, as one act.", words="many threshold"),
    ActionSpec("remove", "annotations.remove", "Reject or delete", ("X", "Delete"), "Annotate", "Reject the suggestion; delete the annotation or the entity at the caret.", short="Delete", words="remove dismiss"),
    ActionSpec("reject_because", "suggestions.reject_because", "Reject, with the reason…", ("Shift+X",), "Annotate", "Reject the suggestion with a reason, which is kept and exported.", short="Reject, why", applies="proposed", words="remove dismiss why"),
    ActionSpec("waive", "documents.waive", "Waive finding", ("W",), "Annotate", "Waive the findings of the current annotation, or of the quote marks or verb at the caret; again to report them again.", words="ignore allow let stand"),
    ActionSpec("start_left", "selection.start_left", "Start: a word earlier", ("[",), "Annotate", "Move the start of the current span back by a token.", applies="span", apart=True),
    ActionSpec("start_right", "selection.start_right", "Start: a word later", ("]",), "Annotate", "Move the start of the current span on by a token.", applies="span"),
    ActionSpec("end_left", "selection.end_left", "End: a word earlier", ("{",), "Annotate", "Move the end of the current span back by a token.", applies="span"),
    ActionSpec("end_right", "selection.end_right", "End: a word later", ("}",), "Annotate", "Move the end of the current span on by a token.", applies="span"),
    ActionSpec("start_left_clause", "selection.start_left_clause", "Start: a clause earlier", ("Alt+[",), "Annotate", "Move the start of the current span back by a clause: to the next comma, dash, “and” or quote mark.", applies="span"),
    ActionSpec("start_right_clause", "selection.start_right_clause", "Start: a clause later", ("Alt+]",), "Annotate", "Move the start of the current span on by a clause: to the next comma, dash, “and” or quote mark.", applies="span"),
    ActionSpec("end_left_clause", "selection.end_left_clause", "End: a clause earlier", ("Alt+{",), "Annotate", "Move the end of the current span back by a clause: to the next comma, dash, “and” or quote mark.", applies="span"),
    ActionSpec("end_right_clause", "selection.end_right_clause", "End: a clause later", ("Alt+}",), "Annotate", "Move the end of the current span on by a clause: to the next comma, dash, “and” or quote mark.", applies="span"),
    ActionSpec("start_left_character", "selection.start_left_character", "Start: a character earlier", ("Ctrl+[",), "Annotate", "Move the start of the current span back by a character.", applies="span"),
    ActionSpec("start_right_character", "selection.start_right_character", "Start: a character later", ("Ctrl+]",), "Annotate", "Move the start of the current span on by a character.", applies="span"),
    ActionSpec("end_left_character", "selection.end_left_character", "End: a character earlier", ("Ctrl+{",), "Annotate", "Move the end of the current span back by a character.", applies="span"),
    ActionSpec("end_right_character", "selection.end_right_character", "End: a character later", ("Ctrl+}",), "Annotate", "Move the end of the current span on by a character.", applies="span"),
    ActionSpec("next_item", "annotations.next_item", "Next annotation", ("Tab",), "Go", "Go to the next suggestion, quotation or claim in the text.", words="next card quotation claim suggestion"),
    ActionSpec("previous_item", "annotations.previous_item", "Previous annotation", ("Shift+Tab",), "Go", "Go to the previous suggestion, quotation or claim in the text.", words="previous card quotation claim suggestion"),
    ActionSpec("next_suggestion", "navigation.next_suggestion", "Next suggestion", ("Ctrl+Down",), "Go", "Go to the next suggestion, past annotations."),
    ActionSpec("previous_suggestion", "navigation.previous_suggestion", "Previous suggestion", ("Ctrl+Up",), "Go", "Go to the previous suggestion, past annotations."),
    ActionSpec("show_hidden", "suggestions.show_hidden", "Show hidden suggestions", ("V",), "Go", "Show all hidden suggestions of this document: weak ones, thoughts and claims; again to hide them.", words="weak low score"),
    ActionSpec("next_overlapping", "annotations.next_overlapping", "Next annotation here", ("O",), "Go", "Go through the annotations at the caret, the smallest first."),
    ActionSpec("done", "documents.done", "Done and next", ("D",), "Go", "Mark the document done and go to the next one to do.", short="Done", apart=True, words="finish complete"),
    ActionSpec("findings", "documents.findings", "Findings…", ("F8",), "Go", "Show the findings in your annotations, and go to them.", "window"),
    ActionSpec("next_document", "documents.next_document", "Next document", ("N",), "Go", "Open the next document.", words="next article"),
    ActionSpec("previous_document", "documents.previous_document", "Previous document", ("B",), "Go", "Open the previous document.", words="previous article"),
    ActionSpec("flag", "documents.flag", "Flag document", ("F",), "Go", "Set the document aside for later.", words="mark aside"),
    ActionSpec("next_marks", "navigation.next_marks", "Next quote marks", ("M",), "Go", "Select the next words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation.", words="next quotation marks"),
    ActionSpec("previous_marks", "navigation.previous_marks", "Previous quote marks", ("Shift+M",), "Go", "Select the previous words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation.", words="previous quotation marks"),
    ActionSpec("next_report", "navigation.next_report", "Next unannotated speech", ("U",), "Go", "Select the words reported by the next verb outside of all quotations and suggestions; a quotation of them gets this cue and its source."),
    ActionSpec("previous_report", "navigation.previous_report", "Previous unannotated speech", ("Shift+U",), "Go", "Select the words reported by the previous verb outside of all quotations and suggestions."),
    ActionSpec("next_sentence", "navigation.next_sentence", "Next sentence", (".",), "Go", "Put the caret before the next sentence."),
    ActionSpec("previous_sentence", "navigation.previous_sentence", "Previous sentence", (",",), "Go", "Put the caret before this sentence, then before the previous one."),
    ActionSpec("find", "find.find", "Find in the article", ("/", "Ctrl+F"), "Go", "Type words: the first hit is selected at once, and stays selected.", "window", apart=True, words="search look for"),
    ActionSpec("find_next", "find.find_next", "Next hit", ("F3",), "Go", "Select the next hit.", "window"),
    ActionSpec("find_previous", "find.find_previous", "Previous hit", ("Shift+F3",), "Go", "Select the previous hit.", "window"),
    ActionSpec("search_project", "view.search_project", "Find in the project", ("Ctrl+Shift+F",), "Go", "Find words, or the selected words, in the titles and texts of all documents.", "window", applies="project", words="search all documents"),
    ActionSpec("next_pane", "view.next_pane", "Next pane", ("F6",), "Go", "Give the keys to the next panel or the article; Escape gives them back to the article.", "window", applies="project", apart=True),
    ActionSpec("previous_pane", "view.previous_pane", "Previous pane", ("Shift+F6",), "Go", "Give the keys to the previous panel or the article.", "window", applies="project"),
    ActionSpec("focus_article", "view.focus_article", "Go to the article", (), "Go", "Give the keys to the article.", "window", applies="project"),
    *(_panel_action(spec) for spec in PANELS if spec.help),
    ActionSpec("guidelines", "view.guidelines", "Guidelines", ("G",), "View", "Show the guidelines for the current field; again to hide them.", applies="project", panel="guidelines"),
    ActionSpec("reset_layout", "view.reset_layout", "Reset layout", (), "View", "Put all panels back to their first places and widths.", "window", applies="project", words="panels docks default restore"),
    ActionSpec("full_screen", "view.full_screen", "Full screen", ("F11",), "View", "Show the article alone on the whole screen; again to come back.", "window", applies="project"),
    ActionSpec("zoom_in", "view.zoom_in", "Larger text", ("Ctrl++", "Ctrl+="), "View", "Show the article a step larger; Ctrl with the wheel does, too.", "window", applies="project", apart=True, words="bigger zoom"),
    ActionSpec("zoom_out", "view.zoom_out", "Smaller text", ("Ctrl+-",), "View", "Show the article a step smaller.", "window", applies="project", words="zoom"),
    ActionSpec("zoom_reset", "view.zoom_reset", "Normal text size", ("Ctrl+0",), "View", "Show the article at its normal size.", "window", applies="project"),
    ActionSpec("theme_light", "view.set_theme", "Light theme", (), "View", "Dark text on light paper.", "window", applies="always", apart=True, words="day", setting="theme", value="light"),
    ActionSpec("theme_dark", "view.set_theme", "Dark theme", (), "View", "Light text on dark paper.", "window", applies="always", words="night", setting="theme", value="dark"),
    ActionSpec("theme_contrast", "view.set_theme", "High contrast theme", (), "View", "Black and white with stronger lines, light or dark like the desktop.", "window", applies="always", setting="theme", value="contrast"),
    ActionSpec("theme_system", "view.set_theme", "System theme", (), "View", "Follow the desktop: light, dark or high contrast, also when it changes.", "window", applies="always", setting="theme", value="system"),
    ActionSpec("suggestion_threshold", "suggestions.suggestion_threshold", "Suggestions shown from…", (), "View", "Choose the score below which suggestions are hidden.", "window", applies="project", apart=True, words="threshold score weak hide"),
    ActionSpec("suggest_thoughts", "suggestions.suggest_thoughts", "Suggest thoughts and plans", (), "View", "Show suggestions of beliefs and intentions; again to hide them.", "window", applies="always", words="beliefs intentions", setting="suggests_thoughts"),
    ActionSpec("suggest_claims", "suggestions.suggest_claims", "Suggest claims", (), "View", "Show suggested claims, to accept or reject; again to hide them.", "window", applies="always", words="check-worthy", setting="suggests_claims"),
    ActionSpec("usual_order", "view.set_work_order", "Documents in their order", (), "View", "Go on with the next document of the project after Done.", "window", applies="always", apart=True, words="order of work next", setting="work_order", value="project"),
    ActionSpec("uncertain_first", "view.set_work_order", "Uncertain documents first", (), "View", "Go on with the document whose suggestions are the least certain after Done: your decisions teach most there.", "window", applies="always", words="order of work active learning", setting="work_order", value="uncertain"),
    ActionSpec("certain_first", "view.set_work_order", "Certain documents first", (), "View", "Go on with the document whose suggestions are the most certain after Done: these are done quickest.", "window", applies="always", words="order of work easy", setting="work_order", value="certain"),
    ActionSpec("count_labour", "labour.count_labour", "Count keys, clicks and time", (), "View", "Count keys, clicks and time of each document, in the project alone; again to stop.", "window", applies="always", apart=True, setting="counts_labour"),
    ActionSpec("bar_at_selection", "view.bar_at_selection", "Bar at a selection", (), "View", "Show a small bar of acts at words selected by mouse; again to hide it.", "window", applies="always", setting="selection_bar"),
    ActionSpec("reading_face", "view.reading_face", "Reading font…", (), "View", "Choose the font of articles.", "window", applies="always", apart=True),
    ActionSpec("lines_close", "view.set_line_height", "Close lines", (), "View", "Set the lines of the article closer together, so that more of them are seen.", "window", applies="always", setting="line_height", value=135),
    ActionSpec("lines_usual", "view.set_line_height", "Usual lines", (), "View", "Set the lines of the article at their usual distance.", "window", applies="always", setting="line_height", value=150),
    ActionSpec("lines_wide", "view.set_line_height", "Wide lines", (), "View", "Set the lines of the article further apart.", "window", applies="always", setting="line_height", value=170),
    ActionSpec("command_palette", "help.command_palette", "All actions…", ("Ctrl+K",), "Help", "Find an action by its name and do it.", "window", applies="always"),
    ActionSpec("key_overlay", "help.key_overlay", "Keys and signs at a glance", ("?",), "Help", "Show all keys, and the colours and signs of entities; any key closes it.", "window", applies="always"),
    ActionSpec("edit_keys", "help.edit_keys", "Change keys…", (), "Help", "Choose a layout of keys, or change the keys of actions.", "window", applies="always"),
    ActionSpec("help", "help.help", "Help", ("F1",), "Help", "Open the manual, with a page for each task and all actions.", "window", applies="always"),
    ActionSpec("check_computer", "help.check_computer", "Check this computer…", (), "Help", "Check program, fonts, folders, language model, disk and the open project, with remedies.", "window", applies="always", apart=True, words="doctor diagnosis slow problem"),
    ActionSpec("report", "help.report", "Report…", (), "Help", "Show versions, log and crashes, to be read, saved or copied; nothing is sent.", "window", applies="always", words="log crash bug problem"),
    ActionSpec("about", "help.about", "About", (), "Help", "Version and licences.", "window", applies="always", apart=True),
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
