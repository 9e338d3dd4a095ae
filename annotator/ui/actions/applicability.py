"""What is open, chosen and selected: which actions apply, and what the next keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.claim import Claim
from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.ui.actions.registry import SPECS, When

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.entity import Entity
    from annotator.ui.actions.keys import Keys
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.workspace import Workspace


def holding(workspace: Workspace, *, selected: bool) -> frozenset[When]:
    """Return the conditions that hold now, apart from undo and redo, which the history knows."""
    holds: set[When] = {"always"}
    if workspace.project is not None:
        holds.add("project")
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
        if workspace.current_suggestion() is not None:
            holds |= {"proposed", "speech", "fragment", "words", "span"}
        if workspace.current_claim_suggestion() is not None:
            holds |= {"proposed", "words", "span"}
    return frozenset(holds)


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

    Before the first word of an article just opened, nobody has put the caret there.
    """
    if workspace.current_suggestion() is not None or workspace.current_claim_suggestion() is not None:
        return None
    if article.selected_span() is None and (workspace.current is not None or not article.is_caret_placed()):
        return None
    return entity_here(workspace, article)


class NextKey(NamedTuple):
    """A key and what it does, in a word or two."""

    key: str
    does: str

    def __str__(self) -> str:
        return f"{self.key} {self.does}" if self.key else self.does


def next_keys(workspace: Workspace, keys: Keys, *, selected: bool, entity: bool = False) -> list[NextKey]:
    """Return what the next keys do, the likeliest first; `entity`: an entity here can be removed."""
    if workspace.opened is None:
        return []
    item = workspace.current_item()
    if selected:
        words = _of_selection(workspace.current_quotation() is not None)
        if isinstance(item, Claim):  # digits change its types although words are selected
            words.insert(3, ("0–9", f"types of K{workspace.opened.claims.index(item.id) + 1}"))
    elif isinstance(item, Quotation):
        words = _of_quotation(item)
    elif isinstance(item, Claim):
        types = "in place of proposed types" if item.types_proposed else "claim types"
        types = types if item.types else "no type yet"
        words = [("0–9", types), *_EDGES, ("remove", "delete"), ("next_item", "next")]
    elif isinstance(item, ClaimSuggestion):
        words = [("accept", "accept"), ("remove", "reject"), ("new_claim", "accept, stay")]
        words += [("0–9", "accept, type"), *_EDGES, ("next_suggestion", "next suggestion")]
        words += [("next_item", "next"), ("reject_because", "reject, why")]
    elif item is not None:
        words = [("accept", "accept"), ("remove", "reject"), ("set_speaker", "accept, speaker")]
        words += [("new_claim", "accept, claim"), ("join_fragment", "join")]
        words += [("next_suggestion", "next suggestion"), ("next_item", "next")]
        words += [("reject_because", "reject, why")]
    else:
        pending = bool(len(workspace.opened.pending) + len(workspace.opened.pending_claims))
        going = [("next_suggestion", "next suggestion")] if pending else []
        words = [("new_quotation", "quotation"), ("grow", "grow"), ("entity", "entity"), ("done", "done")]
        words = [*going, *words, ("next_item", "next annotation"), ("next_document", "next document")]
    if entity:  # behind what is likeliest, and still where it is read
        words.insert(3, ("remove", "remove entity"))
    return with_keys(words, keys)


def what_to_do(workspace: Workspace, keys: Keys) -> tuple[str, str]:
    """Return a title and a sentence or two for an empty card: how to choose or make an annotation."""
    opened = workspace.opened
    if opened is None:
        return "No article yet", keys.fill("Import articles ({import_files}), or drop files on the window.")
    waiting = len(opened.pending) + len(opened.pending_claims)
    made = len(opened.quotations) + len(opened.claims)
    make = "Select words ({grow}, or drag over them), then {new_quotation} makes a quotation of them, "
    make += "{new_claim} a claim."
    if waiting:
        many = f"the next of {waiting:,} suggestions" if waiting > 1 else "the one suggestion that waits"
        words = f"{{next_suggestion}} goes to {many}; {{accept}} accepts, {{remove}} rejects. "
        words += f"{{next_item}} goes to what is annotated, too. {make}"
    elif made:
        words = f"{{next_item}} or a click chooses a card, to look at it again. {make}"
    else:
        words = f"{make} {{next_marks}} goes to the next words in quote marks."
    if opened.is_blind:
        words += " This document is annotated blind: it has no suggestions."
    elif hidden := len(opened.hidden) + len(opened.hidden_claims):
        words += f" Suggestions that are hidden: {hidden:,}; {{show_hidden}} shows them."
    return ("No annotation chosen" if made else "Nothing annotated yet"), keys.fill(words)


_EDGES = [("start_left start_right", "start"), ("end_left end_right", "end")]


def _of_selection(of_quotation: bool) -> list[tuple[str, str]]:
    roles = [("set_cue", "cue"), ("set_source", "source"), ("join_fragment", "join")]
    kinds = [("new_quotation", "quotation"), ("new_claim", "claim"), ("entity", "entity")]
    rest = [("grow", "grow"), ("shrink", "shrink"), ("clear", "clear selection")]
    return [*roles, *kinds, *rest] if of_quotation else [*kinds, *rest, *_EDGES]


def _of_quotation(quotation: Quotation) -> list[tuple[str, str]]:
    """Return what is missing first, then what may be changed."""
    roles = [
        ("set_source", "source", bool(quotation.source)),
        ("set_cue", "cue", bool(quotation.cue)),
        ("set_speaker", "speaker", quotation.speaker is not None),
    ]
    missing = [(id, f"{word}: none yet") for id, word, is_there in roles if not is_there]
    there = [(id, word) for id, word, is_there in roles if is_there]
    rest = [("new_claim", "claim"), ("cycle_type", "type"), ("next_item", "next")]
    return [*missing, *rest, *there, *_EDGES, ("remove", "delete")]


def with_keys(words: Iterable[tuple[str, str]], keys: Keys) -> list[NextKey]:
    """Put keys in the place of ids of actions (several with spaces); leave out what has no key."""
    shown = []
    for ids, does in words:
        names = [keys.key_of(id) if id in SPECS else id for id in ids.split(" ")]
        if all(names) or not ids:
            shown.append(NextKey(" ".join(names), does))
    return shown
