"""The other articles with the words of a quotation, and the choice of those to annotate alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout

from annotator.domain.kinds import QUOTATION
from annotator.domain.one_line import one_line
from annotator.domain.roles import SOURCE
from annotator.domain.span import Span
from annotator.domain.translation import joined, labelled, mark, percent, quoted, some_of, tr
from annotator.ui.background.alike_reading import AlikeRequest, AlikeThread
from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.dialog_buttons import accept_and_cancel
from annotator.ui.look.marked_words import MarkedWords
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.checked_rows import CheckedRows
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.alike_words import AlikePlace, Difference
    from annotator.project import Project
    from annotator.project.jobs.alike import AlikeSearch

_COLUMNS = (mark("Article"), mark("Published"), mark("Words"), mark("State"))
_STATES = {
    "new": mark("not started", "document"),
    "started": mark("started", "document"),
    "done": mark("done", "document"),
}
_AROUND = 120  # characters shown before and after the words
_DIFFERENCES = 6  # told in words; all are marked


class AlikeDialog(QDialog):
    """Lists the places where a quotation stands again; accepted when the checked ones are to be annotated.

    Attributes
    ----------
    rows, table: the articles, with boxes: the same words are checked, but for articles that are done.
    preview: what would be made in the chosen article.
    """

    def __init__(
        self, project: Project, search: AlikeSearch, speakers: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Annotate alike"))
        self._places: dict[str, AlikePlace] = {}
        self._speakers, self._codebook = list(speakers), project.codebook
        self.told = plain_words(tr("Looking for the same words in other articles …"))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Articles are being looked through"))
        self.rows = CheckedRows([tr(column) for column in _COLUMNS], self)
        self.table = RowsTable(tr("Articles with the same words"), _COLUMNS, rows=self.rows)
        self.preview = MarkedWords(tr("What would be annotated"))
        hint = plain_words(
            tr("Space checks or unchecks · Enter annotates the checked ones · Esc leaves"), "muted"
        )
        buttons, self.button = accept_and_cancel(self, tr("&Annotate"))
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (self.told, self.busy):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.preview)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self.rows.checked.connect(self._count)
        self.table.chosen.connect(self._show_preview)
        self.resize(760, 520)
        self._count()
        self.table.setFocus()
        self._thread = AlikeThread(project, self)
        self._thread.looked.connect(self._show_progress)
        self._thread.ended.connect(self._show_places)
        self._thread.failed.connect(self._fail)
        self._thread.ask(AlikeRequest(1, search))

    def chosen(self) -> list[AlikePlace]:
        """Return the places that are checked."""
        return [self._places[key] for key in self.rows.checked_keys()]

    def stop(self) -> None:
        """End the search."""
        self._thread.stop()

    @Slot(int, int, int)
    def _show_progress(self, _: int, done: int, total: int) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    @Slot(int, object)
    def _fail(self, _: int, error: Exception) -> None:
        self.busy.hide()
        self.told.setText(str(error))

    @Slot(int, object)
    def _show_places(self, _: int, places: Sequence[AlikePlace]) -> None:
        self.busy.hide()
        self._places = {place.document.id: place for place in places}
        fixed = [key for key, place in self._places.items() if place.there is not None]
        self.rows.show_checkable([TextRow(key, _cells(place)) for key, place in self._places.items()], fixed)
        for number, place in enumerate(places):
            if place.is_same and place.status != "done":
                box = self.rows.index(number, 0)
                self.rows.setData(box, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        self.table.fit()
        if places:
            self.table.selectRow(0)
        self._count()

    def _count(self) -> None:
        number = len(self.rows.checked_keys())
        self.button.setEnabled(number > 0)
        if not self.busy.isHidden():
            return
        if not self._places:
            self.told.setText(tr("No other article has these words, or nearly these."))
            return
        same = sum(place.is_same for place in self._places.values())
        sentences = []
        if same:
            sentences.append(
                tr("{n} other article has the same words.|{n} other articles have the same words.", same)
            )
        if near := len(self._places) - same:
            sentences.append(
                tr("{n} other article has nearly the same.|{n} other articles have nearly the same.", near)
            )
        sentences.append(tr("{n} is checked.|{n} are checked.", number))
        self.told.setText(" ".join(sentences))

    def _show_preview(self) -> None:
        place = next((self._places[key] for key in self.table.chosen_keys()), None)
        if place is None:
            self.preview.show_words("")
            return
        words, differing = _around(place)
        self.preview.show_words("\n".join([words, *self._lines(place)]), differing)

    def _lines(self, place: AlikePlace) -> list[str]:
        """Return what is the same and what differs at a place, and what would be annotated there."""
        text, alike = place.document.text, place.alike
        lines = [tr("All words are the same.")] if place.is_same else []
        if alike.differences:
            told = [_difference(difference, text) for difference in alike.differences]
            lines.append(labelled(tr("Words that differ"), some_of(told, _DIFFERENCES)))
        for role in QUOTATION.roles(self._codebook)[1:]:
            if spans := alike.roles.get(role.id, ()):
                words = " … ".join(span.of(text) for span in spans)
                if role is SOURCE and alike.same_source is not None:
                    copied = quoted(alike.same_source.of(text))
                    words = tr("{name} (your quotation has {part})", name=words, part=copied)
                lines.append(labelled(tr(role.label), words))
            elif role.id in alike.missing:
                lines.append(labelled(tr(role.label), tr("not found here")))
        if self._speakers:
            lines.append(labelled(tr("Speaker"), joined(self._speakers)))
        return lines


def _around(place: AlikePlace) -> tuple[str, list[Span]]:
    """Return the words of a place on one line, with some around them, and the spans of those that differ."""
    text = place.document.text
    start, end = place.alike.content[0].start, place.alike.content[-1].end
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    before, _ = one_line(text, Span(first, start))
    words, differing = one_line(
        text, Span(start, end), [each.here for each in place.alike.differences if each.here is not None]
    )
    after, _ = one_line(text, Span(end, last))
    lead = f"{'… ' if first else ''}{before} ["
    marked = [Span(span.start + len(lead), span.end + len(lead)) for span in differing]
    return f"{lead}{words}] {after}{' …' if last < len(text) else ''}", marked


def _difference(difference: Difference, text: str) -> str:
    if difference.here is None:
        return tr("{words} is left out", words=quoted(difference.own))
    here = quoted(one_line(text, difference.here)[0])
    if not difference.own:
        return tr("{words} is added", words=here)
    return tr("{words} for {own}", words=here, own=quoted(difference.own))


def _cells(place: AlikePlace) -> tuple[str, ...]:
    meta = place.document.meta
    published = ", ".join(
        meta[name] for name in ("publisher", "published") if isinstance(meta.get(name), str)
    )
    share = percent(place.alike.likeness)
    words = tr("the same") if place.is_same else tr("nearly the same ({share})", share=share)
    state = tr("annotated already") if place.there is not None else tr(_STATES[place.status], note="document")
    return (place.document.title, published, words, state)
