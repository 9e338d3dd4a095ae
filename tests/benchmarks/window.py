"""The program's window, kept open to perform acts on request."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from annotator.domain.edges import snapped
from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.project.acts.annotations import Reference
from annotator.ui.background import backup_keeping
from annotator.ui.background.command_jobs import CommandJob
from annotator.ui.session.items import Current
from annotator.ui.shell.app import make_application, make_window
from tests.benchmarks.painting import Stopwatch, end_at_mistakes, page_on, settle
from tests.benchmarks.serving import say, serve


def main(project: str) -> int:
    """Open a project and answer requests."""
    return Served(project).serve()


# A backup is made when it is asked for, and not while something else is measured.
backup_keeping._SETTLED_MS = 1 << 30


class Served:
    """The program's window with a project open; acts go the way that menus and keys go."""

    def __init__(self, project: str) -> None:
        self._app = make_application()
        end_at_mistakes()
        self._window = make_window()
        self._window.show()
        self._workspace = self._window.workspace
        self._changed = 0
        self._analyses = False
        self._asked = 0
        self._files: list[str] = []
        self._job: CommandJob | None = None
        self._backs_up = False
        self._workspace.changed.connect(self._count)
        assert self._window.subjects.projects.open(Path(project))
        self._watch = Stopwatch(self._window.article)
        gc.freeze()  # as the program does once its window is there: what the start made is not searched again

    def serve(self) -> int:
        """Answer requests until there are no more."""
        handlers = {
            "prepare": self.prepare,
            "open": self.open,
            "round": self.round,
            "page": self.page,
            "analyse": self.analyse,
            "bring_in": self.bring_in,
            "back_up": self.back_up,
        }
        say(ready=True)
        code = serve(handlers)
        self._window.close()
        return code

    def _count(self) -> None:
        self._changed += 1

    def prepare(self, position: int, place: float, text: str) -> dict[str, Any]:
        """Open a document, go to a place in it and write its text to a file; tell what the floors need."""
        self._workspace.open_document(position)
        settle(0.3)
        opened = self._workspace.opened
        assert opened is not None
        Path(text).write_text(opened.document.text, encoding="utf-8", newline="\n")
        self._at = round(len(opened.document.text) * place)
        self._window.article.place_caret(self._at)
        settle()
        viewport = self._window.article.viewport()
        assert self._workspace.project is not None
        connection = self._workspace.project.database.connection
        pragmas = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "page_size")
        }
        return {"width": viewport.width(), "height": viewport.height(), "pragmas": pragmas}

    def open(self, position: int, other: int) -> dict[str, Any]:
        """Open a document, coming from another one."""
        self._workspace.open_document(other)
        seconds = self._watch.seconds(lambda: self._workspace.open_document(position))
        assert self._workspace.position == position
        return {"seconds": seconds}

    def page(self) -> dict[str, Any]:
        """Scroll on by a page."""
        return {"seconds": self._watch.seconds(lambda: page_on(self._window.article))}

    def analyse(self, on: bool) -> dict[str, Any]:
        """Have the other documents analysed one after the other, again and again, from now on; or no more."""
        self._analyses = on
        if on:
            worker = self._window.subjects.analysis.worker
            if not self._asked:
                worker.analysed.connect(self._ask_next)
            before = self._asked
            self._ask_next()
            self._ask_next()  # one waits while one is at work
            while self._asked < before + 6:  # the model may have to be loaded first
                settle(0.1)
        else:
            settle(1.0)
        return {"seconds": 0.0}

    def bring_in(self, on: bool, files: Sequence[str] = ()) -> dict[str, Any]:
        """Import files beside the window, one after the other, from now on; or no more."""
        if on:
            self._files = list(files)
            self._import_next()
            settle(1.0)  # the process has to start
            return {"seconds": 0.0}
        assert self._job is not None
        is_at_work, job = bool(self._files), self._job
        self._files = []
        job.stop()
        settle(1.0)
        assert is_at_work, "All files came in before the acts were measured."
        return {"seconds": 0.0}

    def back_up(self, on: bool) -> dict[str, Any]:
        """Have backups made beside the window, one after the other, from now on; or no more."""
        self._backs_up = on
        keeping = self._window.subjects.backups.keeping
        if on:
            keeping.ended.connect(self._back_up_next)
            keeping.back_up("hourly")
            settle(1.0)  # the process has to start
        else:
            keeping.ended.disconnect(self._back_up_next)
            keeping.stop()
            settle(1.0)
        return {"seconds": 0.0}

    def _back_up_next(self) -> None:
        if self._backs_up:
            self._window.subjects.backups.keeping.back_up("hourly")

    def _import_next(self) -> None:
        project = self._workspace.project
        if not self._files or project is None:
            return
        words = ["import", str(project.path), "--no-index", "--", self._files.pop()]
        self._job = CommandJob(words, project.database.lock_token, self._window)
        self._job.finished.connect(self._import_next)
        self._job.start()

    def _ask_next(self) -> None:
        project = self._workspace.project
        if not self._analyses or project is None:
            return
        self._asked += 1
        position = 1 + self._asked % project.count()
        if position == self._workspace.position:
            position = project.count()
        document = project.document_at(position)
        self._window.subjects.analysis.worker.request(document)

    def round(self) -> dict[str, Any]:
        """Perform each act once, and take back what it did."""
        found: dict[str, float] = {}
        found["new quotation"] = self._new_quotation()
        found["new quotation, panels too"] = self._watch.all_seconds
        found["undo"] = self._undo()
        found["accept"] = self._accept()
        found["accept, panels too"] = self._watch.all_seconds
        self._undo()
        found["set speaker"] = self._set_speaker()
        self._undo()
        return found

    def _timed(self, act: Callable[[], object]) -> float:
        before = self._changed
        seconds = self._watch.seconds(act)
        assert self._changed == before + 1, "The act was refused."
        return seconds

    def _trigger(self, action: str) -> float:
        return self._timed(self._window.actions_by_id[action].trigger)

    def _new_quotation(self) -> float:
        opened = self._workspace.opened
        assert opened is not None
        self._workspace.set_current(None)
        self._window.article.select(snapped(opened.document.text, Span(self._at, self._at + 60)))
        return self._trigger("new_quotation")

    def _undo(self) -> float:
        return self._trigger("undo")

    def _accept(self) -> float:
        opened = self._workspace.opened
        assert opened is not None
        pending = [suggestion for suggestion in opened.pending if suggestion.span.start >= self._at]
        self._window.subjects.article.annotations.go_to(Current("suggestion", pending[0].id))
        return self._trigger("accept")

    def _set_speaker(self) -> float:
        """Set another speaker; the act itself, since its action asks in a dialog."""
        opened, project = self._workspace.opened, self._workspace.project
        assert opened is not None
        assert project is not None
        quotation = next(each for each in opened.quotations if each.span.start >= self._at)
        self._window.subjects.article.annotations.go_to(Current("quotation", quotation.id))
        speaker = next(each.id for each in project.speakers() if each.id != quotation.speaker)
        return self._timed(
            lambda: self._workspace.act(
                lambda acts: acts.quotations.set_speakers(Reference(QUOTATION, quotation.id), (speaker,))
            )
        )
