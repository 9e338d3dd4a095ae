"""The applicability of actions, and the next keys, by the open, current and selected items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.span import Span
from annotator.ui.actions.registry import SPECS, When
from annotator.ui.wording.titles import number_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.claim import Claim
    from annotator.domain.entity import Entity
    from annotator.domain.quotation import Quotation
    from annotator.store.history import Entry
    from annotator.ui.actions.keys import Keys
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.items import Item
    from annotator.ui.session.workspace import Workspace


def holding(workspace: Workspace, *, selected: bool) -> frozenset[When]:
    """Return the conditions that hold now, except undo and redo, which the history knows."""
    holds: set[When] = {"always"}
    if workspace.project is not None:
        holds.add("project")
        if workspace.project.codebook.roles:
            holds.add("roles")
    if workspace.opened is not None:
        holds.add("document")
        if len(workspace.opened.pending) + len(workspace.opened.pending_claims):
            holds.add("waiting")
        if workspace.opened.failure is not None:
            holds.add("failed")
        if selected:
            holds |= {"selection", "words", "span"}
        if workspace.current_quotation() is not None:
            holds |= {"quotation", "speech", "words", "span"}
            if selected:
                holds.add("fragment")
        if workspace.current_claim() is not None:
            holds |= {"claim", "words", "span"}
        if (suggestion := workspace.current_proposed()) is not None:
            holds |= {"proposed", "words", "span"}
            holds |= {"speech", "fragment"} if suggestion.kind is QUOTATION else set()
        if {"speech", "roles"} <= holds:
            holds.add("role")
    return frozenset(holds)


def next_acts(workspace: Workspace) -> dict[str, Entry | None]:
    """Return the next acts of the actions that go through the history, by the ids of these."""
    project, opened = workspace.project, workspace.opened
    if project is None:
        return {}
    document = opened.document.id if opened is not None else ""
    return {
        "undo": project.next_undo(),
        "redo": project.next_redo(),
        "undo_here": project.next_undo(document),
        "redo_here": project.next_redo(document),
    }


def entity_here(workspace: Workspace, article: ArticleView) -> Entity | None:
    """Return the entity that equals the selection; without a selection, an entity at the caret."""
    opened = workspace.opened
    if opened is None:
        return None
    selected, caret = article.selected_span(), article.caret()
    entities = opened.entities_in(selected or Span(caret, caret + 1))
    if selected is not None:
        return next((entity for entity in entities if entity.span == selected), None)
    return entities[0] if entities else None


def removable_entity(workspace: Workspace, article: ArticleView) -> Entity | None:
    """Return the entity that is selected, or at the caret if no annotation is chosen.

    In an article just opened, the annotator has not placed the caret at the first word.
    """
    if workspace.current_proposed() is not None:
        return None
    if article.selected_span() is None and (workspace.current is not None or not article.is_caret_placed()):
        return None
    return entity_here(workspace, article)


class NextKey(NamedTuple):
    """A key and its act, in a word or two."""

    key: str
    does: str

    def __str__(self) -> str:
        return f"{self.key} {self.does}" if self.key else self.does


def next_keys(workspace: Workspace, keys: Keys, *, selected: bool, entity: bool = False) -> list[NextKey]:
    """Return the next keys, the likeliest first; `entity`: an entity here can be removed."""
    if workspace.opened is None:
        return []
    item, claim = workspace.current_item(), workspace.current_claim()
    if selected:
        words = _of_selection(workspace, workspace.current_quotation() is not None)
        if claim is not None:  # digits change the claim's types even while words are selected
            words.insert(3, ("0–9", f"types of {number_of(workspace.opened, CLAIM.id, claim.id)}"))
    elif item is None:
        pending = bool(len(workspace.opened.pending) + len(workspace.opened.pending_claims))
        going = [("next_suggestion", "next suggestion")] if pending else []
        words = [("new_quotation", "quotation"), ("grow", "grow"), ("entity", "entity"), ("done", "done")]
        words = [*going, *words, ("next_item", "next annotation"), ("next_document", "next document")]
    else:
        described = _WORDS_OF_SUGGESTED if item.is_proposed else _WORDS_OF
        words = described[item.kind.id](item)
    if entity:  # after the likeliest keys, but early enough to be read
        words.insert(3, ("remove", "remove entity"))
    return with_keys(words, keys)


def what_to_do(workspace: Workspace, keys: Keys) -> tuple[str, str]:
    """Return a title and a sentence or two for an empty card, on how to choose or make an annotation."""
    opened = workspace.opened
    if opened is None:
        return "No article yet", keys.fill("Import articles ({import_files}), or drop files on the window.")
    pending_count = len(opened.pending) + len(opened.pending_claims)
    annotation_count = len(opened.quotations) + len(opened.claims)
    make = "Select words ({grow}, or drag over them), then {new_quotation} makes a quotation of them, "
    make += "{new_claim} a claim."
    if pending_count:
        many = (
            f"the next of {pending_count:,} suggestions"
            if pending_count > 1
            else "the one suggestion that waits"
        )
        words = f"{{next_suggestion}} goes to {many}; {{accept}} accepts, {{remove}} rejects. "
        words += f"{{next_item}} goes to what is annotated, too. {make}"
    elif annotation_count:
        words = f"{{next_item}} or a click chooses a card, to look at it again. {make}"
    else:
        words = f"{make} {{next_marks}} goes to the next words in quote marks."
    if opened.is_blind:
        words += " This document is annotated blind: it has no suggestions."
    elif hidden := len(opened.hidden) + len(opened.hidden_claims):
        words += f" Suggestions that are hidden: {hidden:,}; {{show_hidden}} shows them."
    return ("No annotation chosen" if annotation_count else "Nothing annotated yet"), keys.fill(words)


_EDGES = [("start_left start_right", "start"), ("end_left end_right", "end")]


def _of_selection(workspace: Workspace, of_quotation: bool) -> list[tuple[str, str]]:
    project = workspace.project
    further = [
        ("set_further_role", role.label.lower()) for role in (project.codebook.roles if project else ())
    ]
    roles = [("set_cue", "cue"), ("set_source", "source"), ("join_fragment", "join"), *further[:1]]
    kinds = [("new_quotation", "quotation"), ("new_claim", "claim"), ("entity", "entity")]
    selection_keys = [("grow", "grow"), ("shrink", "shrink"), ("clear", "clear selection")]
    return [*roles, *kinds, *selection_keys] if of_quotation else [*kinds, *selection_keys, *_EDGES]


def _of_quotation(quotation: Quotation) -> list[tuple[str, str]]:
    """Return the keys for missing parts first, then the keys for changes."""
    roles = [
        ("set_source", "source", bool(quotation.source)),
        ("set_cue", "cue", bool(quotation.cue)),
        ("set_speaker", "speaker", bool(quotation.speakers)),
    ]
    missing = [(id, f"{word}: none yet") for id, word, is_there in roles if not is_there]
    present = [(id, word) for id, word, is_there in roles if is_there]
    usual = [("new_claim", "claim"), ("cycle_type", "type"), ("next_item", "next")]
    return [*missing, *usual, *present, *_EDGES, ("remove", "delete")]


def _of_claim(claim: Claim) -> list[tuple[str, str]]:
    types = "in place of proposed types" if claim.types_proposed else "claim types"
    types = types if claim.types else "no type yet"
    return [("0–9", types), *_EDGES, ("remove", "delete"), ("next_item", "next")]


def _of_suggestion(suggestion: Item) -> list[tuple[str, str]]:
    return [
        ("accept", "accept"), ("remove", "reject"), ("set_speaker", "accept, speaker"),
        ("new_claim", "accept, claim"), ("join_fragment", "join"),
        ("next_suggestion", "next suggestion"), ("next_item", "next"), ("reject_because", "reject, why"),
    ]  # fmt: skip


def _of_claim_suggestion(suggestion: Item) -> list[tuple[str, str]]:
    return [
        ("accept", "accept"), ("remove", "reject"), ("new_claim", "accept, stay"), ("0–9", "accept, type"),
        *_EDGES, ("next_suggestion", "next suggestion"), ("next_item", "next"),
        ("reject_because", "reject, why"),
    ]  # fmt: skip


# The next keys for an item of each kind.
_WORDS_OF: dict[str, Callable[[Any], list[tuple[str, str]]]] = {
    QUOTATION.id: _of_quotation,
    CLAIM.id: _of_claim,
}
_WORDS_OF_SUGGESTED: dict[str, Callable[[Any], list[tuple[str, str]]]] = {
    QUOTATION.id: _of_suggestion,
    CLAIM.id: _of_claim_suggestion,
}


def with_keys(words: Iterable[tuple[str, str]], keys: Keys) -> list[NextKey]:
    """Replace ids of actions (several with spaces) by their keys; leave out actions without a key."""
    shown = []
    for ids, does in words:
        names = [keys.key_of(id) if id in SPECS else id for id in ids.split(" ")]
        if all(names) or not ids:
            shown.append(NextKey(" ".join(names), does))
    return shown
