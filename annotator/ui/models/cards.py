"""The cards of a document: suggestions and annotations in text order."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.decisions import is_weak
from annotator.domain.kinds import CLAIM, ITEM_KINDS, QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import SPEECH, Quotation
from annotator.domain.short_words import shortened
from annotator.domain.stored_words import shown
from annotator.domain.translation import joined, labelled, mark, percent, tr
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.session.items import PROPOSED, RANK, Current, Place, place_of
from annotator.ui.wording.descriptions import kind_of, speaker_names, type_labels, type_of
from annotator.ui.wording.titles import number_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.domain.span import Spans
    from annotator.project import Project
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.items import Item
    from annotator.ui.session.workspace import Workspace

_LONGEST = 220  # characters of the words on a card
_CARDS_KEPT = 500
_NUMBERS = mark(
    "The number is that in the article's margin. It follows the order of the text: "
    "what is annotated before it moves it on."
)

_Index = QModelIndex | QPersistentModelIndex


class Card(NamedTuple):
    """The words of one row; only a suggestion can be weak.

    Attributes
    ----------
    number: the number in the article's margin.
    head: kind and details in one line, as screen readers and tool tips have them.
    body: the words of the content.
    title: the card's first line: who speaks, or the types of a claim.
    note: what stands beside the title: a quotation's type, a suggestion's score.
    has_comment: whether an open thread of comments is on it.
    colour: the codebook's colour of a claim's first type, "" for that of the theme.
    """

    kind: str
    number: str
    head: str
    body: str
    title: str = ""
    note: str = ""
    is_weak: bool = False
    has_comment: bool = False
    colour: str = ""


class CardModel(QAbstractListModel):
    """One row for each quotation, suggestion or claim; a change updates only the rows of changed items."""

    CardRole = Qt.ItemDataRole.UserRole

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._places: list[Place] = []
        self._by_key: dict[tuple[str, str], Place] = {}
        self._cards: dict[tuple[str, str], Card] = {}  # the cards made since their annotation last changed
        later = workspace.later
        workspace.document_opened.connect(lambda: later.do_once(self.reload))
        workspace.document_closed.connect(self.reload)
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
        if changes.threads:
            self._cards.clear()
            self._changed_from(0)
        moved: list[int | None] = []
        for kind, described in ITEM_KINDS.items():
            kind_id = described.kind.id
            ids = changes.suggestions_of(kind_id) if described.is_proposed else changes.ids(kind_id)
            rows = [self._update(kind, id, opened.of_kind(kind).get(id)) for id in ids]
            moved += [] if described.is_proposed else rows
        if changes.speakers:
            self._changed_from(0)
        elif first_rows := [row for row in moved if row is not None]:
            self._changed_from(min(first_rows))  # the numbers of the later cards have changed

    def _changed_from(self, first: int) -> None:
        if first < len(self._places):
            self.dataChanged.emit(self.index(first), self.index(len(self._places) - 1))

    def _update(self, kind: str, id: str, item: Any) -> int | None:
        """Update the row of one item; return the first row that was removed or inserted, or None."""
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
        """Return the data of a row for a role."""
        opened = self._workspace.opened
        if not index.isValid() or index.row() >= len(self._places) or opened is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            place = self._places[index.row()]
            card = self.card_at(index.row())
            item = self._item(place[4], place[3])
            more = shown(item.why if item else "") if ITEM_KINDS[place[4]].is_proposed else tr(_NUMBERS)
            words = (labelled(f"{card.number}  {card.head}", "").rstrip(), card.body, more) if card else ()
            return plain_tip("\n".join(filter(None, words)))
        if role not in (self.CardRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        card = self.card_at(index.row())
        if card is None or role == self.CardRole:
            return card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number = "" if card.kind in PROPOSED else card.number  # signs are for eyes
            return labelled(", ".join(filter(None, (number, *card.head.split(" · ")))), card.body)
        return labelled(f"{card.number}  {card.head}", card.body)

    def card_at(self, row: int) -> Card | None:
        """Return the card of a row; None if the item is deleted and its row not yet removed."""
        opened = self._workspace.opened
        assert opened is not None
        key = (self._places[row][4], self._places[row][3])
        if self._item(*key) is None:
            return None
        card = self._cards.get(key)
        if card is None:
            if len(self._cards) > _CARDS_KEPT:
                self._cards.clear()
            card = self._cards[key] = self._made(key[0], self._item(*key))
        return card._replace(number=number_of(opened, *key))

    def _made(self, kind: str, item: Any) -> Card:
        opened, project = self._workspace.opened, self._workspace.project
        assert opened is not None
        assert project is not None
        note, weak = "", False
        if isinstance(item, Proposed):
            mode = item.annotation.attributes.get("mode", SPEECH)
            note = score_of(item) if mode == SPEECH else f"{_mode(project, mode)} {score_of(item)}"
            weak = is_weak(item)
        elif isinstance(item, Quotation):
            note = type_of(opened, item)
        title = _DETAILS[item.kind.id](opened, project, item)
        body = words_of(opened.document.text, item.content)
        has_comment = not item.is_proposed and opened.threads.has_open(opened.place_of(kind, item.id))
        head = f"{self._head(item)} · {tr('open comment')}" if has_comment else self._head(item)
        colour = project.codebook.colour_of_claim(item.annotation.types) if item.kind is CLAIM else ""
        return Card(kind, "", head, body, title, note, weak, has_comment, colour)

    def _item(self, kind: str, id: str) -> Any:
        """Return the quotation, suggestion or claim, or None if the document does not have it any more."""
        assert self._workspace.opened is not None
        return self._workspace.opened.of_kind(kind).get(id)

    def _head(self, item: Item) -> str:
        """Return the first line of a card: the kind, then the details that matter for this kind."""
        opened, project = self._workspace.opened, self._workspace.project
        assert opened is not None
        assert project is not None
        details = _DETAILS[item.kind.id](opened, project, item)
        if isinstance(item, Proposed):
            return f"{kind_of(item)} · {percent(item.provenance.score)} · {details}"
        title = type_of(opened, item).capitalize() if isinstance(item, Quotation) else tr(item.kind.title)
        return f"{title} · {details}"


def _mode(project: Project, mode: str) -> str:
    """Return the label of a mode as it stands within a line."""
    codebook = project.codebook
    asked = (each for each in codebook.attributes.get(QUOTATION.id, ()) if each.id == "mode")
    values = (value for each in asked for value in each.values)
    return next((codebook.in_line(value.label) for value in values if value.id == mode), mode)


def _speakers_or_source(opened: OpenDocument, project: Project, item: Quotation | Proposed[Quotation]) -> str:
    """Return the names of a quotation's speakers, else the words of its source."""
    source = item.annotation.source
    if isinstance(item, Proposed):
        names = joined([speaker.name for speaker in item.speakers])
    else:
        names = speaker_names(project, item)
    return names or words_of(opened.document.text, source) or tr("no source")


# The details of an item of each kind, for the first line of its card.
_DETAILS: dict[str, Callable[[OpenDocument, Project, Any], str]] = {
    QUOTATION.id: _speakers_or_source,
    CLAIM.id: lambda opened, project, item: type_labels(project.codebook, item.annotation),
}


def score_of(item: Proposed[Any]) -> str:
    """Return the score of a suggestion for its badge."""
    return percent(item.provenance.score)


def words_of(text: str, spans: Spans) -> str:
    """Return the words of spans on one line, shortened to `_LONGEST` characters."""
    words = " … ".join(" ".join(span.of(text).split()) for span in spans)
    return shortened(words, _LONGEST)
