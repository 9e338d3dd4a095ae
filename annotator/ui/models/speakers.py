"""The lists of speakers and of their mentions, of any length; only the rows on screen are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.translation import labelled, mark, tr
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.model_reset import resetting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.span import Span
    from annotator.domain.speaker import Speaker
    from annotator.store.speakers import Mention
    from annotator.ui.session.workspace import Workspace

_PAGE = 50
_PAGES_KEPT = 20
_SPOKEN = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)

_MADE_BY = {"quotation": mark("quotation of {annotator}"), "claim": mark("claim of {annotator}")}

_Index = QModelIndex | QPersistentModelIndex


def mentions_in_words(count: int) -> str:
    """Return a number of mentions in words."""
    return tr("{n} mention|{n} mentions", count)


class SpeakerModel(QAbstractListModel):
    """The project's speakers sorted by name, or only those with the typed words in their names."""

    SpeakerRole = Qt.ItemDataRole.UserRole
    CountRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._typed = ""
        self._only: set[str] | None = None
        self._annotator: str | None = None
        self._speakers: list[Speaker] = []
        self._counts: dict[int, dict[str, int]] = {}  # by page

    def reload(self, typed: str | None = None) -> None:
        """Read the list of speakers (again), only those with the typed words in their names."""
        self._typed = self._typed if typed is None else typed
        with resetting(self):
            self._speakers = []
            self._counts.clear()
            project = self._workspace.project
            speakers = project.registry.containing(self._typed) if project else []
            self._speakers = [
                speaker for speaker in speakers if self._only is None or speaker.id in self._only
            ]

    def show_only(self, ids: set[str] | None) -> None:
        """Show only some speakers; None shows all."""
        self._only = ids
        self.reload()

    def count_those_of(self, annotator: str | None) -> None:
        """Count the mentions by an annotator; None: by all."""
        if annotator != self._annotator:
            self._annotator = annotator
            self.recount()

    def recount(self) -> None:
        """Count the mentions again."""
        self._counts.clear()
        if self._speakers:
            self.dataChanged.emit(self.index(0), self.index(len(self._speakers) - 1))

    def speaker_at(self, row: int) -> Speaker | None:
        """Return the speaker of a row, or None."""
        return self._speakers[row] if 0 <= row < len(self._speakers) else None

    def row_of(self, id: str) -> int:
        """Return the row of a speaker, or -1."""
        return next((row for row, speaker in enumerate(self._speakers) if speaker.id == id), -1)

    def count_at(self, row: int) -> int:
        """Return the number of mentions of a row's speaker."""
        project, page = self._workspace.project, row // _PAGE
        if project is None:
            return 0
        if page not in self._counts:
            while len(self._counts) >= _PAGES_KEPT:
                self._counts.pop(next(iter(self._counts)))
            speakers = self._speakers[page * _PAGE : (page + 1) * _PAGE]
            self._counts[page] = project.mention_counts([speaker.id for speaker in speakers], self._annotator)
        return self._counts[page].get(self._speakers[row].id, 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._speakers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a row for a role."""
        speaker = self.speaker_at(index.row()) if index.isValid() else None
        if speaker is None:
            return None
        if role == self.SpeakerRole:
            return speaker
        if role == self.CountRole:
            return self.count_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return speaker.name
        if role not in _SPOKEN:
            return None
        details = [speaker.name, tr(speaker.kind), mentions_in_words(self.count_at(index.row()))]
        if speaker.aliases:
            details.append(tr("also {names}", names=", ".join(speaker.aliases)))
        words = ", ".join(details)
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words


class MentionModel(QAbstractListModel):
    """The mentions of one speaker, in the order of the documents."""

    MentionRole = Qt.ItemDataRole.UserRole
    WordsRole = Qt.ItemDataRole.UserRole + 1  # the surrounding words, and the mention's span in them

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._mentions: list[Mention] = []
        self._words: dict[int, list[tuple[str, Span]]] = {}  # by page

    def show(self, speaker: str | None, annotator: str | None) -> None:
        """List the mentions of a speaker by an annotator, or by all, (again), or none."""
        project = self._workspace.project
        mentions = project.mentions(speaker, annotator) if project and speaker else []
        if mentions != self._mentions:
            self.beginResetModel()
            self._mentions = mentions
            self._words.clear()
            self.endResetModel()

    def number_of(self, kind: str) -> int:
        """Return the number of quotations, or of claims, among them."""
        return sum(mention.kind == kind for mention in self._mentions)

    def mentions_at(self, rows: Sequence[int]) -> list[Mention]:
        """Return the mentions of rows."""
        return [self._mentions[row] for row in sorted(rows) if row < len(self._mentions)]

    def _words_at(self, row: int) -> tuple[str, Span]:
        project, page = self._workspace.project, row // _PAGE
        assert project is not None
        if page not in self._words:
            while len(self._words) >= _PAGES_KEPT:
                self._words.pop(next(iter(self._words)))
            self._words[page] = project.words_around(self._mentions[page * _PAGE : (page + 1) * _PAGE])
        return self._words[page][row % _PAGE]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._mentions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a row for a role."""
        if not index.isValid() or index.row() >= len(self._mentions) or self._workspace.project is None:
            return None
        mention = self._mentions[index.row()]
        if role == self.MentionRole:
            return mention
        if role == self.WordsRole:
            return self._words_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return mention.title
        if role not in _SPOKEN:
            return None
        words, _ = self._words_at(index.row())
        made = tr(_MADE_BY[mention.kind], annotator=mention.annotator)
        words_of_mention = labelled(f"{mention.title}, {made}", words)
        return plain_tip(words_of_mention) if role == Qt.ItemDataRole.ToolTipRole else words_of_mention
