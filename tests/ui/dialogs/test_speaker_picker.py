"""Choosing who stands behind a quotation: the ranked list, its digits, its filter, and a new name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.analysis import Analysis
from annotator.domain.proposed import SuggestedSpeaker
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.project import Project
from annotator.project.jobs.preparation import save_analysis
from annotator.project.proposals import speaker_choices
from annotator.ui.dialogs.picker import Picker
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to
from tests.ui.articles import mark, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import press, span_of

Key = Qt.Key
TEXT = (
    "Port row\n\n"
    "Mayor Ann Reed opened the port. “We are proud,” said Reed. Marks & Spencer sent flowers.\n\n"
    "Tom Okafor, a docker, stayed away. “I have no job,” he said. “Nobody asked us,” said Ann Reed.\n"
)
PEOPLE = [("Ann Reed", "PERSON"), ("Marks & Spencer", "ORG"), ("Tom Okafor", "PERSON")]
PROUD, JOB, ASKED = (
    span_of(TEXT, f"“{words},”") for words in ("We are proud", "I have no job", "Nobody asked us")
)


def after(words: str, content: Span) -> Span:
    start = TEXT.index(words, content.end)
    return Span(start, start + len(words))


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with the article, whose names are known."""
    entities = []
    for name, label in PEOPLE:
        start = TEXT.index(name)
        entities.append((start, start + len(name), label))
    last = after("Ann Reed", ASKED)
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": (*entities, (*last, "PERSON"))}))


def quote(shown: MainWindow, content: Span, source: Span | None) -> str:
    mark(shown.article, content)
    press(shown.article, "q")
    if source:
        mark(shown.article, source)
        press(shown.article, "s")
    return shown.workspace.current.id


def ask(shown: MainWindow, *keys: Qt.Key | str) -> list[str]:
    """Press P, answer with keys, and return the lines that were offered first."""
    lines: list[str] = []

    def answer(picker: Picker) -> None:
        lines.extend(picker.list.item(row).text() for row in range(picker.list.count()))
        for key in keys:
            press(picker.field, key)

    with answering(Picker, answer):
        press(shown.article, "p")
    back_to(shown)
    return lines


def speaker_of(shown: MainWindow, id: str) -> str | None:
    speaker = shown.workspace.opened.quotations.get(id).speaker
    return shown.workspace.project.speaker(speaker).name if speaker else None


def ranked(shown: MainWindow, id: str) -> list[tuple[str, str]]:
    project, opened = shown.workspace.project, shown.workspace.opened
    found = speaker_choices.speaker_choices(
        opened, opened.quotations.get(id), project.speakers(), project.speaker_uses()
    )
    return [(choice.name, choice.why) for choice in found]


def test_a_name_in_the_source_ranks_its_full_name_first(shown: MainWindow) -> None:
    id = quote(shown, PROUD, after("Reed", PROUD))
    assert ranked(shown, id)[0] == ("Ann Reed", "named in the article")
    assert "Tom Okafor" not in [name for name, _ in ranked(shown, id)], (
        "who is named later only cannot be meant"
    )
    assert ask(shown, "1")[0] == "1  Ann Reed    — named in the article, new"
    assert speaker_of(shown, id) == "Ann Reed"
    assert shown.cards.card.speaker_button.text() == "Ann Reed"
    again = quote(shown, ASKED, after("Ann Reed", ASKED))
    assert ranked(shown, again)[0] == ("Ann Reed", "named in the source")
    ask(shown, Key.Key_Return)
    assert speaker_of(shown, again) == "Ann Reed"
    assert len(shown.workspace.project.speakers()) == 1


def test_a_pronoun_ranks_who_was_named_or_spoke_just_before(shown: MainWindow) -> None:
    id = quote(shown, JOB, after("he", JOB))
    assert ranked(shown, id)[0] == ("Tom Okafor", "named in the article"), "the nearest one before"
    assert ("Marks & Spencer", "named in the article") in ranked(shown, id)[1:], (
        "an organisation is less likely"
    )
    first = quote(shown, PROUD, after("Reed", PROUD))
    ask(shown, "1")
    assert speaker_of(shown, first) == "Ann Reed"
    assert ranked(shown, id)[0] == ("Tom Okafor", "named in the article"), "the subject just before"
    assert ranked(shown, id)[1] == ("Ann Reed", "spoke before"), (
        "and who spoke is likelier than who was named elsewhere"
    )


def test_digits_take_lines_and_moving_keys_choose(shown: MainWindow) -> None:
    id = quote(shown, JOB, after("he", JOB))
    names = [line.split("    — ")[0][3:] for line in ask(shown, "2")]
    assert speaker_of(shown, id) == names[1]
    press(shown.article, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert speaker_of(shown, id) is None
    ask(shown, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return)
    assert speaker_of(shown, id) == names[1]


def test_typing_filters_and_down_leads_to_what_is_left(shown: MainWindow) -> None:
    id = quote(shown, JOB, after("he", JOB))
    assert "Ann Reed" not in ask(shown, *"ANN r", Key.Key_Down, Key.Key_Return)[0], (
        "without the filter it is not the first"
    )
    assert speaker_of(shown, id) == "Ann Reed"


@pytest.mark.parametrize("typed", ["Ann", "Reed", "Ann Ree", "nn Re"])
def test_enter_takes_what_was_typed_not_who_merely_has_it_in_the_name(shown: MainWindow, typed: str) -> None:
    id = quote(shown, PROUD, after("Reed", PROUD))
    ask(shown, *typed, Key.Key_Return)
    assert speaker_of(shown, id) == typed, "Ann Reed was only proposed"
    other = quote(shown, ASKED, None)
    ask(shown, *"Ann Reed", Key.Key_Return)
    third = quote(shown, JOB, None)
    ask(shown, *typed, Key.Key_Return)
    assert speaker_of(shown, third) == typed
    assert speaker_of(shown, other) == "Ann Reed"
    assert len(shown.workspace.project.speakers()) == 2, "what is called just so is taken, in any case"


def test_enter_takes_the_line_that_is_called_as_was_typed(shown: MainWindow) -> None:
    id = quote(shown, JOB, after("he", JOB))
    lines: list[str] = []

    def answer(picker: Picker) -> None:
        press(picker.field, "marks & spencer")
        lines.extend(picker.list.item(row).text().strip() for row in range(picker.list.count()))
        press(picker.field, Key.Key_Return)

    with answering(Picker, answer):
        press(shown.article, "p")
    assert speaker_of(shown, id) == "Marks & Spencer"
    assert shown.workspace.project.speakers()[0].kind == "organisation"
    assert lines[1:] == [
        f"New {kind} “marks & spencer”" for kind in ("person", "group", "unnamed speaker", "document")
    ], "it can still be somebody else of another kind"


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ([], "person"),
        ([Key.Key_Down], "organisation"),
        ([Key.Key_Down] * 2, "group"),
        ([Key.Key_Up] * 2, "unnamed"),
        ([Key.Key_Up], "document"),
    ],
)
def test_the_kind_of_a_new_speaker_is_chosen_while_typing(
    shown: MainWindow, keys: list[Key], kind: str
) -> None:
    id = quote(shown, JOB, None)
    ask(shown, *"Zoe Quill", *keys, Key.Key_Return)
    assert speaker_of(shown, id) == "Zoe Quill"
    assert [one.kind for one in shown.workspace.project.speakers()] == [kind]


def test_the_kind_that_the_article_gives_a_name_is_guessed(shown: MainWindow) -> None:
    id = quote(shown, JOB, None)
    lines: list[str] = []

    def answer(picker: Picker) -> None:
        press(picker.field, "Marks & Spencer")
        lines.extend(picker.list.item(row).text().strip() for row in range(picker.list.count()))
        item = picker.list.item(1)
        assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "New person “Marks & Spencer”"
        press(picker.field, Key.Key_Return)

    with answering(Picker, answer):
        press(shown.article, "p")
    assert shown.workspace.project.speakers()[0].kind == "organisation"
    assert speaker_of(shown, id) == "Marks & Spencer"


def test_a_speaker_that_only_a_replaced_choice_made_goes_with_it(shown: MainWindow) -> None:
    def names() -> list[str]:
        return sorted(one.name for one in shown.workspace.project.speakers())

    id = quote(shown, JOB, None)
    ask(shown, *"Zoe Quil", Key.Key_Return)
    ask(shown, *"Zoe Quill", Key.Key_Return)
    assert (names(), speaker_of(shown, id)) == (["Zoe Quill"], "Zoe Quill")
    press(shown.article, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (names(), speaker_of(shown, id)) == (["Zoe Quil"], "Zoe Quil")
    press(shown.article, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (names(), speaker_of(shown, id)) == ([], None)
    press(shown.article, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    press(shown.article, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert (names(), speaker_of(shown, id)) == (["Zoe Quill"], "Zoe Quill")
    ask(shown, Key.Key_Up, Key.Key_Return)  # "(no speaker)" is the last line
    assert (names(), speaker_of(shown, id)) == ([], None)


def test_enter_makes_a_new_speaker_of_a_name_that_nobody_has(shown: MainWindow) -> None:
    id = quote(shown, JOB, None)
    ask(shown, *"Area 51 crew", Key.Key_Return)
    assert speaker_of(shown, id) == "Area 51 crew"
    assert shown.actions_by_id["undo"].text() == "Undo: set speaker"
    press(shown.article, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert speaker_of(shown, id) is None
    assert shown.workspace.project.speakers() == [], "one act made both"


def test_a_typed_name_that_holds_a_known_one_can_still_be_new(shown: MainWindow) -> None:
    id = quote(shown, JOB, None)
    ask(shown, *"reed", Key.Key_Up, Key.Key_Return)
    assert speaker_of(shown, id) == "reed", "the last line makes a new one"


def test_q_sets_a_speaker_that_the_source_names_in_full(window, tmp_path: Path) -> None:
    said = "“The port stays open,” said Ann Reed. She left. “It will rain,” said Mr Quill."
    names = [span_of(said, name) for name in ("Ann Reed", "Mr Quill")]
    path = make_project(tmp_path / "p.qca", {"a1": said})
    with Project.open(path) as project:
        syntax = Syntax(Parts.of([Span(0, 37), Span(38, 47), Span(48, len(said))]), Parts.of(names))
        save_analysis(project, "a1", Analysis("m 1", ((*names[0], "PERSON"),), (), syntax))
    shown = window(path)
    mark(shown.article, span_of(said, "“The port stays open,”"))
    press(shown.article, "q")
    assert speaker_of(shown, shown.workspace.current.id) == "Ann Reed"
    assert shown.cards.card.speaker_button.text() == "Ann Reed"
    press(shown.article, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (len(shown.workspace.opened.quotations), shown.workspace.project.speakers()) == (0, []), "one act"
    mark(shown.article, span_of(said, "“It will rain,”"))
    press(shown.article, "q")
    assert shown.workspace.current_quotation().source == (names[1],)
    assert speaker_of(shown, shown.workspace.current.id) is None, "a last name is nobody for sure"


def test_escape_changes_nothing(shown: MainWindow) -> None:
    id = quote(shown, JOB, None)
    before = shown.workspace.project.next_undo()
    ask(shown, *"somebody", Key.Key_Escape)
    assert speaker_of(shown, id) is None
    assert shown.workspace.project.next_undo() == before
    assert shown.cards.card.speaker_button.text() == "choose… (P)"


def test_the_speaker_can_be_taken_away_again(shown: MainWindow) -> None:
    id = quote(shown, JOB, None)
    assert "(no speaker)" not in "".join(ask(shown, "1"))
    ask(shown, *"(no", Key.Key_Down, Key.Key_Return)
    assert speaker_of(shown, id) is None
    assert shown.actions_by_id["undo"].text() == "Undo: clear speaker"


def test_an_ampersand_in_a_name_is_shown_as_one(shown: MainWindow) -> None:
    id = quote(shown, JOB, None)
    ask(shown, *"marks", Key.Key_Down, Key.Key_Return)
    assert speaker_of(shown, id) == "Marks & Spencer"
    button = shown.cards.card.speaker_button
    assert button.text().replace("&&", "\0").replace("&", "").replace("\0", "&") == "Marks & Spencer"
    assert button.accessibleName() == "Speaker: Marks & Spencer"


def test_speakers_of_other_articles_come_up_once_their_name_is_typed(window, tmp_path: Path) -> None:
    other = "“It will rain,” said Zoe Quill."
    shown = window(make_project(tmp_path / "p.qca", {"a0": other, "a1": TEXT}))
    mark(shown.article, Span(0, 15))
    press(shown.article, "q")
    ask(shown, *"Zoe Quill", Key.Key_Return)
    press(shown.article, "n")
    quote(shown, PROUD, after("Reed", PROUD))
    lines = ask(shown, Key.Key_Escape)
    assert lines
    assert "Zoe Quill" not in "".join(lines)
    ask(shown, *"zoe", Key.Key_Down, Key.Key_Return)
    assert speaker_of(shown, shown.workspace.current.id) == "Zoe Quill"


# Whom a suggestion proposes

BY_OKAFOR = SuggestedSpeaker(
    "Thomas Okafor", "person", span_of(TEXT, "Tom Okafor"), "“he” after “Tom Okafor”"
)


@pytest.fixture
def proposing(window, tmp_path: Path) -> MainWindow:
    """Give a window with one suggestion, whose speaker has another first name than those near by."""
    proposal = suggest("s1", JOB, source=(after("he", JOB),))
    proposal = replace(proposal, speakers=(BY_OKAFOR,))
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=(proposal,)))
    back_to(made)
    return made


def names(lines: list[str]) -> list[str]:
    return [line.split("    — ")[0] for line in lines]


def test_whom_the_suggestion_proposes_comes_first(proposing: MainWindow) -> None:
    press(proposing.article, Key.Key_Tab)
    lines = ask(proposing, "1")
    assert lines[0] == "1  Thomas Okafor    — proposed: “he” after “Tom Okafor”, new"
    (quotation,) = proposing.workspace.opened.quotations
    assert speaker_of(proposing, quotation.id) == "Thomas Okafor"
    assert quotation.provenance.state == "accepted"


def test_one_whom_the_project_surely_has_is_not_offered_as_new(proposing: MainWindow) -> None:
    first = quote(proposing, PROUD, after("Reed", PROUD))
    with answering(Picker, lambda picker: press(picker.field, "Thomas Okafor\r")):
        press(proposing.article, "p")
    back_to(proposing)
    assert speaker_of(proposing, first) == "Thomas Okafor"
    press(proposing.article, Key.Key_Tab)
    lines = ask(proposing, "1")
    assert lines[0] == "1  Thomas Okafor    — proposed: “he” after “Tom Okafor”"
    assert names(lines).count("1  Thomas Okafor") == 1
    assert len(proposing.workspace.project.speakers()) == 1


def test_somebody_of_nearly_that_name_is_not_taken_for_them(proposing: MainWindow) -> None:
    quote(proposing, PROUD, after("Reed", PROUD))
    with answering(Picker, lambda picker: press(picker.field, "Thomas Okaford\r")):
        press(proposing.article, "p")
    back_to(proposing)
    press(proposing.article, Key.Key_Tab)
    assert ask(proposing, "1")[0] == "1  Thomas Okafor    — proposed: “he” after “Tom Okafor”, new"
    assert {one.name for one in proposing.workspace.project.speakers()} == {"Thomas Okafor", "Thomas Okaford"}


def test_a_quotation_made_of_it_without_a_speaker_is_offered_the_same(proposing: MainWindow) -> None:
    press(proposing.article, Key.Key_Tab)
    press(proposing.article, "t")
    id = proposing.workspace.current.id
    ask(proposing, "(", Key.Key_Down, Key.Key_Return)
    assert speaker_of(proposing, id) is None
    assert ask(proposing, "1")[0] == "1  Thomas Okafor    — proposed: “he” after “Tom Okafor”, new", (
        "nobody else named him, so he had gone"
    )
    assert speaker_of(proposing, id) == "Thomas Okafor"
