"""The applicability of actions, and the next keys, by the open, current and selected items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.span import Span
from annotator.domain.translation import mark, tr
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


def holding(workspace: Workspace, article: ArticleView) -> frozenset[When]:
    """Return the conditions that hold now, except undo and redo, which the history knows."""
    selected = article.selected_span() is not None
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
            holds |= {"selection", "words", "span", "name"}
        elif entity_here(workspace, article) is not None:
            holds.add("name")
        if selected or article.marks_hits() or workspace.current is not None:
            holds.add("clearable")
        if workspace.current is not None or removable_entity(workspace, article) is not None:
            holds.add("removable")
        if workspace.current_quotation() is not None:
            holds |= {"quotation", "annotation", "speech", "words", "span"}
            if selected:
                holds.add("fragment")
        if entity_here(workspace, article) is not None:
            holds.add("annotation")
        if workspace.current_claim() is not None:
            holds |= {"claim", "annotation", "words", "span"}
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
            number = number_of(workspace.opened, CLAIM.id, claim.id)
            words.insert(3, ("0–9", tr("types of {claim}", claim=number)))
    elif item is None:
        pending = bool(len(workspace.opened.pending) + len(workspace.opened.pending_claims))
        words = [*([_NEXT_SUGGESTION] if pending else []), *_WITHOUT_ITEM]
    else:
        described = _WORDS_OF_SUGGESTED if item.is_proposed else _WORDS_OF
        words = described[item.kind.id](item)
    if entity:  # after the likeliest keys, but early enough to be read
        words.insert(3, ("remove", mark("remove entity")))
    return with_keys(words, keys)


def what_to_do(workspace: Workspace, keys: Keys) -> tuple[str, str]:
    """Return a title and a sentence or two for an empty card, on how to choose or make an annotation."""
    opened = workspace.opened
    if opened is None:
        how = keys.fill(mark("Import articles ({import_files}), or drop files on the window."))
        return tr("No article yet"), how
    pending_count = len(opened.pending) + len(opened.pending_claims)
    annotation_count = len(opened.quotations) + len(opened.claims)
    make = keys.fill(_HOW_TO_MAKE)
    title = tr("No annotation chosen") if annotation_count else tr("Nothing annotated yet")
    if workspace.awaits_analysis:
        title = tr("Suggestions are being looked for")
        choose = [keys.fill(_HOW_TO_CHOOSE)] if annotation_count else []
        sentences = [tr("They come by themselves. Meanwhile you can read and annotate."), *choose, make]
    elif pending_count:
        sentences = [keys.fill(_HOW_TO_DECIDE, pending_count), keys.fill(_HOW_TO_LOOK), make]
    elif annotation_count:
        sentences = [keys.fill(_HOW_TO_CHOOSE), make]
    else:
        sentences = [make, keys.fill(_HOW_TO_FIND)]
    if opened.is_blind:
        sentences.append(tr("This document is annotated blind: it has no suggestions."))
    elif hidden := len(opened.hidden) + len(opened.hidden_claims):
        sentences.append(keys.fill(_HOW_TO_UNCOVER, count=hidden))
    return title, " ".join(sentences)


_HOW_TO_MAKE = mark(
    "Select words ({grow}, or drag over them), then {new_quotation} makes a quotation of them,"
    " {new_claim} a claim."
)
_HOW_TO_DECIDE = mark(
    "{next_suggestion} goes to the one suggestion that waits; {accept} accepts, {remove} rejects."
    "|{next_suggestion} goes to the next of {n} suggestions; {accept} accepts, {remove} rejects."
)
_HOW_TO_LOOK = mark("{next_item} goes to what is annotated, too.")
_HOW_TO_CHOOSE = mark("{next_item} or a click chooses a card, to look at it again.")
_HOW_TO_FIND = mark("{next_marks} goes to the next words in quote marks.")
_HOW_TO_UNCOVER = mark("Suggestions that are hidden: {count}; {show_hidden} shows them.")

# What the next keys do: ids of actions (several with spaces) or keys, and words for `tr`.
_EDGES = [
    ("start_left start_right", mark("start", "what a key does")),
    ("end_left end_right", mark("end", "what a key does")),
]
_GROW = ("grow", mark("grow", "what a key does"))
_DELETE = ("remove", mark("delete", "what a key does"))
_ENTITY = ("entity", mark("entity", "what a key does"))
_NEW_QUOTATION = ("new_quotation", mark("quotation", "what a key does"))
_NEW_CLAIM = ("new_claim", mark("claim", "what a key does"))
_JOIN = ("join_fragment", mark("join", "what a key does"))
_NEXT = ("next_item", mark("next", "what a key does"))
_ACCEPT = ("accept", mark("accept", "what a key does"))
_REJECT = ("remove", mark("reject", "what a key does"))
_REJECT_BECAUSE = ("reject_because", mark("reject, why"))
_NEXT_SUGGESTION = ("next_suggestion", mark("next suggestion"))
_WITHOUT_ITEM = [
    _NEW_QUOTATION, _GROW, _ENTITY, ("done", mark("done", "what a key does")),
    ("next_item", mark("next annotation")), ("next_document", mark("next document")),
]  # fmt: skip
# The parts of a quotation: what a key does with one that is there, and with one that is missing.
_PARTS = (
    ("set_source", mark("source", "what a key does"), mark("source: none yet")),
    ("set_cue", mark("cue", "what a key does"), mark("cue: none yet")),
    ("set_speaker", mark("speaker", "what a key does"), mark("speaker: none yet")),
)


def _of_selection(workspace: Workspace, of_quotation: bool) -> list[tuple[str, str]]:
    project = workspace.project
    codebook = project.codebook if project else None
    further = (
        [("set_further_role", codebook.in_line(role.label)) for role in codebook.roles] if codebook else []
    )
    (source, set_source, _), (cue, set_cue, _), _ = _PARTS
    roles = [(cue, set_cue), (source, set_source), _JOIN, *further[:1]]
    kinds = [_NEW_QUOTATION, _NEW_CLAIM, _ENTITY]
    selection_keys = [
        _GROW,
        ("shrink", mark("shrink", "what a key does")),
        ("clear", mark("clear selection")),
    ]
    return [*roles, *kinds, *selection_keys] if of_quotation else [*kinds, *selection_keys, *_EDGES]


def _of_quotation(quotation: Quotation) -> list[tuple[str, str]]:
    """Return the keys for missing parts first, then the keys for changes."""
    there = (quotation.source, quotation.cue, quotation.speakers)
    missing = [(id, none) for (id, _, none), value in zip(_PARTS, there, strict=True) if not value]
    present = [(id, word) for (id, word, _), value in zip(_PARTS, there, strict=True) if value]
    usual = [_NEW_CLAIM, ("cycle_type", mark("type", "what a key does")), _NEXT]
    return [*missing, *usual, *present, *_EDGES, _DELETE]


def _of_claim(claim: Claim) -> list[tuple[str, str]]:
    types = mark("in place of proposed types") if claim.types_proposed else mark("claim types")
    types = types if claim.types else mark("no type yet")
    return [("0–9", types), *_EDGES, _DELETE, _NEXT]


def _of_suggestion(suggestion: Item) -> list[tuple[str, str]]:
    return [
        _ACCEPT, _REJECT, ("set_speaker", mark("accept, speaker")), ("new_claim", mark("accept, claim")),
        _JOIN, _NEXT_SUGGESTION, _NEXT, _REJECT_BECAUSE,
    ]  # fmt: skip


def _of_claim_suggestion(suggestion: Item) -> list[tuple[str, str]]:
    return [
        _ACCEPT, _REJECT, ("new_claim", mark("accept, stay")), ("0–9", mark("accept, type")), *_EDGES,
        _NEXT_SUGGESTION, _NEXT, _REJECT_BECAUSE,
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
    """Replace ids of actions (several with spaces) by their keys; leave out actions without a key.

    The words, and keys that are named themselves, are texts for `tr`.
    """
    shown = []
    for ids, does in words:
        names = [
            keys.key_of(id) if id in SPECS else tr(id, note="name of a key") if id else ""
            for id in ids.split(" ")
        ]
        if all(names) or not ids:
            shown.append(NextKey(" ".join(names), tr(does, note="what a key does")))
    return shown
