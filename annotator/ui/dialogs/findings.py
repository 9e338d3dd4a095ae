"""The findings of the open document: go to one, waive some, or mark the document as done all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox

from annotator.domain.findings import KINDS, Finding, in_groups
from annotator.domain.translation import mark, number, tr
from annotator.ui.actions.keys import canonical, key_of_press, name_of
from annotator.ui.dialogs.messages import ask_words
from annotator.ui.dialogs.picker import Choice, Picker, asked
from annotator.ui.look.measures import grown
from annotator.ui.look.menus import Menu
from annotator.ui.models.cards import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    Look = Callable[[], Sequence[Finding]]
    Waive = Callable[[Finding, str], None]  # waives a finding with a reason, or withdraws the waiver

DONE: Literal["done"] = "done"  # the value of the choice that leaves the findings as they are

_ALL_THE_SAME = mark("Done all the same")
_DONE_KEY = "Ctrl+Return"
_WIDE = 520  # pixels
_LEAST_OF_GROUP = 2  # the least number of findings of a kind that have a common heading


class FindingsPicker(Picker):
    """Offers the findings by kind; when "done" opens it, the first line is to be done, with its own key.

    Enter takes the first finding, so that habit skips none; the key of "done" does nothing here, for the same
    reason. Del waives the finding of a line, or withdraws the waiver, and the list stays.

    Attributes
    ----------
    waived: whether waived findings are also shown.
    """

    def __init__(
        self,
        look: Look,
        waive: Waive,
        text: str,
        done_keys: Sequence[str] | None,
        parent: QWidget | None,
    ) -> None:
        self._look, self._waive, self._text = look, waive, text
        self._done_keys = {canonical(key) for key in done_keys or ()}
        self._is_to_be_done = done_keys is not None
        self._findings = look()
        self.waived = QCheckBox()
        self.waived.setChecked(all(finding.waiver for finding in self._findings))
        super().__init__(_title(self._findings), (), now=self._first(), parent=parent)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.waived)
        self.waived.toggled.connect(self._show_anew)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._hint = self._usual_hint()
        self.chooser.hint.setText(self._hint)
        self._name_waived()
        self.resize(grown(_WIDE), self.fitting_height())

    def _usual_hint(self) -> str:
        if not self._is_to_be_done:
            return tr("Enter go to it · Del or right click leave it so · Esc go back")
        return tr(
            "Enter go to it · {key} done all the same · Del or right click leave it so · Esc go back",
            key=name_of(_DONE_KEY),
        )

    def _first(self) -> Finding | str:
        groups = in_groups(f for f in self._findings if self._is_shown(f))
        return groups[0][1][0] if groups else DONE

    def _is_shown(self, finding: Finding) -> bool:
        return finding.waiver is None or self.waived.isChecked()

    def _matches(self, typed: str) -> list[Choice]:
        """Return the lines that match the typed words by their own words or the words of the finding."""
        parts = typed.casefold().split()
        choices: list[Choice] = []
        all_the_same = tr(_ALL_THE_SAME)
        if self._is_to_be_done and all(part in all_the_same.casefold() for part in parts):
            choices.append(Choice(all_the_same, "", DONE, key=name_of(_DONE_KEY)))
        for kind, group in in_groups(f for f in self._findings if self._is_shown(f)):
            title = tr(KINDS[kind])
            lines = [self._line(finding, title, len(group)) for finding in group]
            matching = [
                c for c in lines if all(p in f"{title} {c.label} {c.remark}".casefold() for p in parts)
            ]
            if matching and len(group) >= _LEAST_OF_GROUP:
                choices.append(Choice(f"{title} · {number(len(matching))}", "", None, heading=True))
            choices += matching
        return choices

    def _line(self, finding: Finding, title: str, count: int) -> Choice:
        """Return the line of a finding; below a heading, its kind's title, without the title's words."""
        span = finding.words or finding.span
        words = words_of(self._text, (span,)) if span else ""
        label, remark = finding.message, words
        if count >= _LEAST_OF_GROUP:
            label, remark = words, "" if finding.message == title else finding.message
        if finding.waiver:
            reason = finding.waiver.reason
            waived = tr("left so: {reason}", reason=reason) if reason else tr("left so")
            label = f"{waived} · {label}"
        return Choice(label, remark, finding, quiet=finding.waiver is not None)

    def _show_anew(self) -> None:
        """Show the present findings and keep the place in the list."""
        row = self.list.currentRow()
        self._findings = self._look()
        self.setWindowTitle(_title(self._findings))
        self._name_waived()
        self._fill()
        last_row = self.list.count() - 1
        self.chooser.go_to_row(min(max(0, row), last_row), 1 if row <= last_row else -1)

    def _name_waived(self) -> None:
        count = sum(1 for finding in self._findings if finding.waiver)
        self.waived.setText(tr("&Show the one that is left so|&Show the {n} that are left so", count))
        self.waived.setVisible(count > 0)

    def _waive_current(self, *, with_reason: bool = False) -> None:
        row = self.chooser.current()
        if row is None or not isinstance(row.value, Finding):
            return
        finding, reason = row.value, ""
        if not finding.can_be_waived:
            self.chooser.hint.setText(tr("That cannot be left so: it is to be decided or mended."))
            return
        if with_reason and finding.waiver is None:
            typed = ask_words(tr("Leave it so"), tr("Why may it stand?"), self)
            if typed is None:
                return
            reason = typed
        self._waive(finding, " ".join(reason.split()))
        self.chooser.hint.setText(self._hint)
        self._show_anew()
        if not self._findings and not self._is_to_be_done:
            self.reject()

    def _show_menu(self, at: QPoint) -> None:
        """Offer the act of Del by mouse."""
        item = self.list.itemAt(at)
        if item is None or not item.flags():
            return
        self.list.setCurrentItem(item)
        row = self.chooser.current()
        if row is None or not isinstance(row.value, Finding) or not row.value.can_be_waived:
            return
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if row.value.waiver:
            menu.addAction(tr("Show it again")).triggered.connect(lambda: self._waive_current())
        else:
            menu.addAction(tr("Leave it so")).triggered.connect(lambda: self._waive_current())
            menu.addAction(tr("Leave it so, with the reason…")).triggered.connect(
                lambda: self._waive_current(with_reason=True)
            )
        menu.popup(self.list.viewport().mapToGlobal(at))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waive at Del, be done at its own key, and name that key at the key of "done"."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        pressed = key_of_press(event.keyCombination())
        if event.key() == Qt.Key.Key_Delete and self.field.cursorPosition() == len(self.field.text()):
            self._waive_current(with_reason=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if not self._is_to_be_done:
            return super().eventFilter(watched, event)
        if pressed in (_DONE_KEY, "Ctrl+Enter"):  # the keypad's one of the two keys
            self.chosen = DONE
            self.accept()
            return True
        if pressed in self._done_keys and not self.field.text():
            self.chooser.hint.setText(
                tr("Not done yet: {key} is done all the same, Esc goes back.", key=name_of(_DONE_KEY))
            )
            return True
        return super().eventFilter(watched, event)


def _title(findings: Sequence[Finding]) -> str:
    """Return in words the number of findings that are not waived, and the pending suggestions."""
    pending = [finding.message for finding in findings if finding.kind == "undecided"]
    count = sum(1 for finding in findings if finding.waiver is None) - len(pending)
    parts = [tr("{n} thing to look at|{n} things to look at", count)] if count else []
    return ", ".join([*parts, *pending]) or tr("Nothing left to look at")


def choose_finding(
    look: Look,
    waive: Waive,
    text: str,
    parent: QWidget | None,
    *,
    done_keys: Sequence[str] | None = None,
    place: Callable[[QWidget], None] | None = None,
) -> Any:
    """Show the findings and return the chosen one, `DONE` (offered only with its keys), or None."""
    return asked(FindingsPicker(look, waive, text, done_keys, parent), place)
