"""The window of the dashboard: a page of cards, which a command computes beside the window."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QWidget

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.translation import mark, tr
from annotator.output_file import complete_file, unwritable
from annotator.output_folder import complete_archive
from annotator.project.jobs.figures.table import FIGURES
from annotator.project.jobs.figures.work import with_due_date
from annotator.ui.background.chart_library import ChartLibrary
from annotator.ui.background.command_jobs import viewing
from annotator.ui.background.dry_run import DryRun
from annotator.ui.dialogs.beside import WindowBeside
from annotator.ui.dialogs.dashboard.due_field import DueField
from annotator.ui.dialogs.messages import show_error
from annotator.ui.look.drop_down_lists import drop_down_list
from annotator.ui.look.measures import give_room, growth
from annotator.ui.look.scroll_areas import scrolling
from annotator.ui.wording.figures import day_in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project import Project
    from annotator.project.jobs.figures.figure import Figure, Row
    from annotator.ui.dialogs.dashboard.card import FigureCard
    from annotator.ui.look.theme import Theme

_SIZE = QSize(1180, 760)
_TWO_COLUMNS = 980  # pixels of the page from which two cards stand side by side
_ENDED_EARLY = mark("The counting has ended early; nothing was changed.")


class Dashboard(WindowBeside):
    """A page of cards, one for each figure, with the choice of whose annotations count.

    Attributes
    ----------
    whose: whose annotations and decisions count.
    cards: the figures, once they are counted.
    """

    documents_asked = Signal(object)  # DocumentFilter
    annotations_asked = Signal(object)  # AnnotationQuery
    due_date_chosen = Signal(object)  # date or None

    def __init__(self, project: Project, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(tr("Dashboard: {project}", project=project.path.stem), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path = project.path
        self._annotator = project.annotator if project.annotator in project.annotators() else ""
        self._viewer = viewing(project)
        self._theme = theme
        self._counted: dict[str, Any] | None = None
        self.cards: list[FigureCard] = []
        self._columns = 1
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._add_card)
        self._make_controls(project)
        self._lay_out()
        self._run = DryRun(self._arguments, project.database.lock_token, self, early=_ENDED_EARLY)
        self._run.answered.connect(self.show_counted)
        self._run.failed.connect(self.end)
        self._run.progressed.connect(self._show_progress)
        self._library = ChartLibrary()
        self._library.loaded.connect(self._show_figures)
        self.whose.currentIndexChanged.connect(self.count)
        self.renew_by(self.again, self.count)
        self.stop_button.clicked.connect(self._leave)
        self.save_all.clicked.connect(self._save_all)
        self.due.chosen.connect(self._set_due)
        self.due.asked.connect(lambda: self.say(tr("No day is set yet: choose one, and press Enter.")))
        self.due.left.connect(self.area.setFocus)
        self.resize(_SIZE)

    def _make_controls(self, project: Project) -> None:
        choices = [(tr("Annotations of all annotators"), False)]
        if self._annotator:
            choices.insert(0, (tr("Annotations of {annotator}", annotator=self._annotator), True))
        self.whose = drop_down_list(tr("Whose annotations count"), choices)
        self.due = DueField(project.due_date())
        self.due.setEnabled(project.writable)
        self.again = QPushButton(tr("&Count again"))
        self.save_all = QPushButton(tr("&Save all…"))
        self.bar.setAccessibleName(tr("Documents counted"))

    def _lay_out(self) -> None:
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        give_room(self._grid, "groups")
        self.area = scrolling(self._page, tr("Figures"))
        self.lay_out((self.whose, self.due, self.again, self.save_all), (self.told,), self.area)
        self.area.viewport().installEventFilter(self)

    # Counting

    def _arguments(self) -> list[str]:
        chosen = ["--annotator", *self._viewer] if self._viewer else []
        chosen += ["--own"] if self._is_own else []
        return ["stats", "--json", "--figures", *chosen, "--", str(self._path)]

    @property
    def _is_own(self) -> bool:
        return bool(self.whose.currentData())

    def count(self) -> None:
        """Count (again), beside the window; what was counted before stays until it is done."""
        self._counted = None
        self.save_all.setEnabled(False)
        self.begin(tr("Counting … You can leave this window, or go on working."))
        self._run.run()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(1, total))
        self.told.setText(tr("Counting: {done} of {total} documents.", done=done, total=total))

    def _leave(self) -> None:
        self._run.stop()
        self.end(tr("Stopped: nothing new was counted."))

    def show_counted(self, counted: dict[str, Any]) -> None:
        """Show what the command has counted, as soon as charts can be drawn."""
        self._counted = counted
        self._library.load()

    # Cards

    def _show_figures(self) -> None:
        """Show what was counted."""
        if self._counted is None:  # stopped or asked for anew meanwhile
            return
        for card in self.cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self.cards = []
        self._columns = self._columns_wanted()
        self._next.start()

    def _add_card(self) -> None:
        """Add the next card: all at once would hold the keys of the window for half a second."""
        if self._counted is None:
            return
        card = self._card_of(FIGURES[len(self.cards)], self._counted)
        self._put(card, len(self.cards))
        self.cards.append(card)
        if len(self.cards) < len(FIGURES):
            self._next.start()
        else:
            self._tell_all()

    def _card_of(self, figure: Figure, counted: dict[str, Any]) -> FigureCard:
        from annotator.ui.dialogs.dashboard.card import FigureCard

        card = FigureCard(figure, counted["figures"][figure.id]["rows"], self._theme())
        card.opened.connect(self._open)
        card.save_asked.connect(self._save)
        return card

    def _tell_all(self) -> None:
        """Say that all cards are there."""
        assert self._counted is not None
        self.save_all.setEnabled(any(card.rows for card in self.cards))
        self.end(self._words_of_count(int(self._counted.get("unreadable", 0))))

    def _words_of_count(self, unreadable: int) -> str:
        if not any(card.rows for card in self.cards):
            return tr("Nothing was annotated yet. Each card says what it will show.")
        words = tr("Counted at {time}.", time=f"{datetime.now().astimezone():%H:%M}")
        if unreadable:
            words += " " + tr(
                "{n} annotation or layer cannot be read; `annotator check` names it.|{n} annotations or"
                " layers cannot be read; `annotator check` names them.",
                unreadable,
            )
        return words

    def _columns_wanted(self) -> int:
        """Return how many cards stand side by side."""
        return 2 if self.area.viewport().width() >= _TWO_COLUMNS * growth() else 1

    def _arrange(self) -> None:
        """Put the cards side by side where there is room, else below each other."""
        columns = self._columns_wanted()
        if columns != self._columns:
            self._columns = columns
            for place, card in enumerate(self.cards):
                self._put(card, place)

    def _put(self, card: FigureCard, place: int) -> None:
        self._grid.addWidget(card, place // self._columns, place % self._columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < self._columns))

    def _open(self, figure: Figure, row: Row) -> None:
        """Ask for the list of what a row counts."""
        behind = figure.behind(row, self._annotator if self._is_own else None)
        if behind is None:
            self.say(tr("No list holds these documents: it is not known when they were done."))
        elif isinstance(behind, DocumentFilter):
            self.documents_asked.emit(behind)
        else:
            self.annotations_asked.emit(behind)

    def _set_due(self, day: date | None) -> None:
        """Keep the day by which all should be done, and compare with it; nothing is counted again."""
        self.due_date_chosen.emit(day)
        if day is None:
            self.say(tr("Nobody who opens the project has a day to be done by any more."))
        else:
            words = tr(
                "To be done by {day}, for everyone who opens the project.", day=day_in_words(day.isoformat())
            )
            self.say(words)
        if self._counted is None or len(self.cards) < len(FIGURES):
            return
        pace, today = self._counted["figures"]["pace"], datetime.now(UTC).date()
        pace["rows"] = [with_due_date(row, today, day) for row in pace["rows"]]
        place = next(place for place, figure in enumerate(FIGURES) if figure.id == "pace")
        before, card = self.cards[place], self._card_of(FIGURES[place], self._counted)
        self._grid.removeWidget(before)
        before.deleteLater()
        self._put(card, place)
        self.cards[place] = card

    # Files

    def _proposed(self, ending: str) -> str:
        return str(self._path.with_name(f"{self._path.stem} {ending}"))

    def _save(self, card: FigureCard, ending: str) -> None:
        proposed = self._proposed(f"{card.figure.id}{ending}")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the figure"), proposed, f"*{ending}")
        if name:
            path = Path(name) if Path(name).suffix else Path(name + ending)

            def write() -> None:
                with complete_file(path) as stream:
                    stream.write(card.written(ending))

            self._write(path, write)

    def _save_all(self) -> None:
        """Write all figures in all forms into one archive."""
        from annotator.ui.dialogs.dashboard.pictures import WRITERS

        proposed = self._proposed(f"{tr('figures')}.zip")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save all figures"), proposed, "*.zip")
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.zip")

        def write() -> None:
            with complete_archive(path) as folder:
                for place, card in enumerate(self.cards, 1):
                    for ending in WRITERS if card.rows else ():
                        (folder / f"{place:02} {card.figure.id}{ending}").write_bytes(card.written(ending))

        self._write(path, write)

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            show_error(InputError(*unwritable(path, error)), self)
        except AnnotatorError as error:
            show_error(error, self)
        else:
            self.say(tr("Saved: {path}", path=path))

    # Qt's own events

    def done(self, result: int) -> None:
        """Stop the counting and close."""
        self._run.stop()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one column or two where the page has another width."""
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for card in self.__dict__.get("cards", ()):
                card.show_in(self._theme())
