"""The cards of a document: suggestions and annotations in text order."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.decisions import is_weak
from annotator.domain.suggestion import Suggestion
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.session.workspace import DECIDED, RANK, Current, Place, Workspace, place_of
from annotator.ui.wording.descriptions import kind_of, number_of, proposed_types

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Spans
    from annotator.project.opened.document import Kind

_LONGEST = 220
_CARDS_KEPT = 500
_NUMBERS = (
    "The number is that in the article's margin. It follows the order of the text: "
    "what is annotated before it moves it on."
)

_Index = QModelIndex | QPersistentModelIndex


class Card(NamedTuple):
    """The words of one row; `number` is that in the article's margin; a weak one is a suggestion."""

    kind: Kind
    number: str
    head: str
    body: str
    is_weak: bool = False


class CardModel(QAbstractListModel):
    """One row a quotation, suggestion or claim; a change moves only the rows it concerns."""

    CardRole = Qt.ItemDataRole.UserRole

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._places: list[Place] = []
        self._by_key: dict[tuple[Kind, str], Place] = {}
        self._cards: dict[tuple[Kind, str], Card] = {}  # those made since their annotation last changed
        later = workspace.later
        workspace.document_opened.connect(lambda: later.do_once(self.reload))
        workspace.project_closed.connect(self.reload)
        workspace.analysis_arrived.connect(lambda: later.do_once(self.reload))
        workspace.changed.connect(lambda changes: later.do(lambda: self._apply(changes)))

    def reload(self) -> None:
        """Read all rows (again)."""
        self.beginResetModel()
        self._by_key.clear()
        self._cards.clear()
        opened = self._workspace.opened
        if opened is not None:
            for kind in RANK:
                for item in opened.of_kind(kind):
                    self._by_key[kind, item.id] = place_of(kind, item)
        self._places = sorted(self._by_key.values())
        self.endResetModel()

    def row_of(self, current: Current | None) -> int:
        """Return the row of an annotation, or -1."""
        place = self._by_key.get((current.kind, current.id)) if current else None
        return bisect_left(self._places, place) if place else -1

    def current_at(self, row: int) -> Current:
        """Return the annotation of a row."""
        place = self._places[row]
        return Current(place[4], place[3])

    def _apply(self, changes: Changes) -> None:
        opened = self._workspace.opened
        if changes.speakers:
            self._cards.clear()
        if opened is None or changes.document != opened.document.id:
            if changes.speakers:
                self._changed_from(0)
            return
        for id in changes.suggestions:
            self._update("suggestion", id, opened.pending.get(id))
        for id in changes.claim_suggestions:
            self._update("claim_suggestion", id, opened.pending_claims.get(id))
        moved = [self._update("quotation", id, opened.quotations.get(id)) for id in changes.quotations]
        moved += [self._update("claim", id, opened.claims.get(id)) for id in changes.claims]
        if changes.speakers:
            self._changed_from(0)
        elif rows := [row for row in moved if row is not None]:
            self._changed_from(min(rows))  # the numbers after it are others now

    def _changed_from(self, first: int) -> None:
        if first < len(self._places):
            self.dataChanged.emit(self.index(first), self.index(len(self._places) - 1))

    def _update(self, kind: Kind, id: str, item: Any) -> int | None:
        """Take one annotation as it is now; return the first row it has come to or left."""
        old = self._by_key.pop((kind, id), None)
        new = None if item is None else place_of(kind, item)
        self._cards.pop((kind, id), None)
        if old == new and new is not None:
            self._by_key[kind, id] = new
            index = self.index(bisect_left(self._places, new))
            self.dataChanged.emit(index, index)
            return None
        rows: list[int] = []
        if old is not None:
            row = bisect_left(self._places, old)
            rows.append(row)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._places[row]
            self.endRemoveRows()
        if new is not None:
            row = bisect_left(self._places, new)
            rows.append(row)
            self.beginInsertRows(QModelIndex(), row, row)
            insort(self._places, new)
            self._by_key[kind, id] = new
            self.endInsertRows()
        return min(rows, default=None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        opened = self._workspace.opened
        if not index.isValid() or index.row() >= len(self._places) or opened is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            place = self._places[index.row()]
            card = self.card_at(index.row())
            suggestion = opened.of_kind(place[4]).get(place[3]) if place[4] in DECIDED else None
            more = suggestion.why if suggestion else "" if place[4] in DECIDED else _NUMBERS
            words = (f"{card.number}  {card.head}:", card.body, more) if card else ()
            return plain_tip("\n".join(filter(None, words)))
        if role not in (self.CardRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        card = self.card_at(index.row())
        if card is None or role == self.CardRole:
            return card
        return f"{card.number}  {card.head}: {card.body}"

    def card_at(self, row: int) -> Card | None:
        """Return what a row shows; None where its annotation has left and the row goes in the same change."""
        opened = self._workspace.opened
        assert opened is not None
        key = (self._places[row][4], self._places[row][3])
        if self._item(*key) is None:
            return None
        card = self._cards.get(key)
        if card is None:
            if len(self._cards) > _CARDS_KEPT:
                self._cards.clear()
            item = self._item(*key)
            weak = isinstance(item, Suggestion | ClaimSuggestion) and is_weak(item)
            card = self._cards[key] = Card(key[0], "", self._head(*key), self._body(*key), weak)
        return card._replace(number=number_of(opened, *key))

    def _item(self, kind: Kind, id: str) -> Any:
        """Return the quotation, suggestion or claim, or None where the document has it no more."""
        assert self._workspace.opened is not None
        return self._workspace.opened.of_kind(kind).get(id)

    def _head(self, kind: Kind, id: str) -> str:
        opened, project = self._workspace.opened, self._workspace.project
        assert opened is not None
        assert project is not None
        text = opened.document.text
        if kind == "claim":
            claim = opened.claims.by_id[id]
            return "Claim · " + (
                ", ".join(project.codebook.claim_label(t) for t in claim.types) or "no type yet"
            )
        if kind == "claim_suggestion":
            proposed = opened.pending_claims.by_id[id]
            types = proposed_types(project.codebook, proposed)
            return f"{kind_of(proposed)} · {proposed.provenance.score:.0%} · {types}"
        item: Quotation | Suggestion = self._item(kind, id)
        source = item.source[0].of(text) if item.source else "no source"
        if isinstance(item, Suggestion):
            who = item.speaker.name if item.speaker else source
            return f"{kind_of(item)} · {item.provenance.score:.0%} · {who}"
        speaker = project.speaker(item.speaker) if item.speaker else None
        return f"{item.type_in(text).capitalize()} · {speaker.name if speaker else source}"

    def _body(self, kind: Kind, id: str) -> str:
        opened = self._workspace.opened
        assert opened is not None
        return words_of(opened.document.text, self._item(kind, id).content)


def words_of(text: str, spans: Spans) -> str:
    """Return the words of spans on one line, shortened where they are many."""
    words = " … ".join(" ".join(span.of(text).split()) for span in spans)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
