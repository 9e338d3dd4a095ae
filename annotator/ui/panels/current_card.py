"""The card of the current annotation: all of its fields, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.claim import Claim
from annotator.domain.quotation import TYPES, Quotation, Role
from annotator.domain.span import Spans
from annotator.domain.suggestion import Suggestion
from annotator.ui.actions import CLAIM_TYPE_KEYS
from annotator.ui.keys import Keys
from annotator.ui.models.cards import words_of
from annotator.ui.workspace import Workspace


class CurrentCard(QFrame):
    """Shows the workspace's current annotation and asks for changes of it."""

    action_requested = Signal(str)  # id of an action
    type_requested = Signal(str)
    claim_type_toggled = Signal(str)
    check_worthy_requested = Signal(object)  # bool or None
    certainty_requested = Signal(str)
    role_chosen = Signal(str)  # the role whose span keys shall move

    def __init__(self, workspace: Workspace, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName("Current annotation")
        self._workspace = workspace
        self._keys = keys
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self._make_types())
        layout.addWidget(self._make_fields())
        layout.addWidget(self._make_decision())
        layout.addWidget(self._make_claim())
        workspace.current_changed.connect(self.refresh)
        workspace.project_opened.connect(self.show_project)
        workspace.project_closed.connect(self.refresh)
        keys.changed.connect(self._name_keys)
        self._name_keys()

    def _make_types(self) -> QWidget:
        self._types = QWidget()
        row = QHBoxLayout(self._types)
        row.setContentsMargins(0, 0, 0, 0)
        self._type_buttons: dict[str, QPushButton] = {}
        for kind in TYPES:
            button = QPushButton(kind)
            button.setCheckable(True)
            button.setAccessibleName(f"Type {kind}")
            button.clicked.connect(lambda _=False, wish=kind: self.type_requested.emit(wish))
            self._type_buttons[kind] = button
            row.addWidget(button)
        row.addStretch(1)
        return self._types

    def _make_fields(self) -> QWidget:
        self._fields = QWidget()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        self._values: dict[str, _Value] = {}
        self._labels: dict[str, QLabel] = {}
        roles: tuple[tuple[str, str], ...] = (("content", "Content"), ("cue", "Cue"), ("source", "Source"))
        for number, (role, label) in enumerate(roles):
            name = QLabel(label)
            name.setProperty("role", "muted")
            value = _Value(role)
            value.clicked.connect(self.role_chosen.emit)
            self._values[role], self._labels[role] = value, name
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1)
        self._speaker_label = QLabel("Speaker")
        self._speaker_label.setProperty("role", "muted")
        self.speaker_button = QPushButton()
        self.speaker_button.clicked.connect(lambda: self.action_requested.emit("set_speaker"))
        grid.addWidget(self._speaker_label, len(roles), 0)
        grid.addWidget(self.speaker_button, len(roles), 1, Qt.AlignmentFlag.AlignLeft)
        return self._fields

    def _make_decision(self) -> QWidget:
        self._decision = QWidget()
        row = QHBoxLayout(self._decision)
        row.setContentsMargins(0, 0, 0, 0)
        self._accept, self._reject = QPushButton(), QPushButton()
        self._accept.clicked.connect(lambda: self.action_requested.emit("accept"))
        self._reject.clicked.connect(lambda: self.action_requested.emit("remove"))
        row.addWidget(self._accept)
        row.addWidget(self._reject)
        row.addStretch(1)
        return self._decision

    def _make_claim(self) -> QWidget:
        self._claim = QWidget()
        column = QVBoxLayout(self._claim)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._claim_types = QVBoxLayout()
        self._claim_types.setSpacing(1)
        column.addLayout(self._claim_types)
        row = QHBoxLayout()
        self._worthy = QCheckBox("check-worthy")
        self._worthy.setTristate(True)
        self._worthy.setToolTip("Worth checking: yes, no, or not decided (half)")
        self._worthy.clicked.connect(self._on_worthy)
        self._hedged = QCheckBox("hedged")
        self._hedged.setToolTip("The claim is put forward with a reservation")
        self._hedged.clicked.connect(lambda on: self.certainty_requested.emit("hedged" if on else "plain"))
        row.addWidget(self._worthy)
        row.addWidget(self._hedged)
        row.addStretch(1)
        column.addLayout(row)
        self._claim_boxes: dict[str, QCheckBox] = {}
        return self._claim

    def show_project(self) -> None:
        """Offer the claim types of the project's codebook."""
        for box in self._claim_boxes.values():
            self._claim_types.removeWidget(box)
            box.deleteLater()
        self._claim_boxes.clear()
        project = self._workspace.project
        if project is None:
            return
        for number, kind in enumerate(project.codebook.claim_types):
            key = CLAIM_TYPE_KEYS[number] if number < len(CLAIM_TYPE_KEYS) else ""
            box = QCheckBox(f"{key}  {kind.label}" if key else kind.label)
            box.setAccessibleName(kind.label)
            box.setToolTip(f"{kind.definition}\nExample: {kind.example}" if kind.example else kind.definition)
            box.clicked.connect(lambda _=False, wish=kind.id: self.claim_type_toggled.emit(wish))
            self._claim_boxes[kind.id] = box
            self._claim_types.addWidget(box)

    def _on_worthy(self) -> None:
        claim = self._workspace.current_claim()
        order: dict[bool | None, bool | None] = {None: True, True: False, False: None}
        self.check_worthy_requested.emit(order[claim.check_worthy if claim else None])

    def _name_keys(self) -> None:
        """Name the keys as they are now in all that is said here."""
        bracketed = self._keys.bracketed
        cycle = self._keys.key_of("cycle_type")
        for kind, button in self._type_buttons.items():
            button.setToolTip(f"Type: {kind}" + (f" ({cycle} cycles)" if cycle else ""))
        ends = ("start_left", "start_right", "end_left", "end_right")
        edges = " ".join(filter(None, map(self._keys.key_of, ends)))
        for role, value in self._values.items():
            value.setToolTip(f"Click: the keys {edges} move the edges of the {role}")
        self.speaker_button.setToolTip(f"Choose the speaker{bracketed('set_speaker')}")
        for button, word, id in ((self._accept, "Accept", "accept"), (self._reject, "Reject", "remove")):
            button.setText(f"{word}{bracketed(id)}".replace("&", "&&"))  # a single one underlines
        self.refresh()

    def refresh(self) -> None:
        """Show the current annotation as it is now."""
        item = self._workspace.current_item()
        self._types.setVisible(isinstance(item, Quotation))
        self._fields.setVisible(item is not None)
        self._decision.setVisible(isinstance(item, Suggestion))
        self._claim.setVisible(isinstance(item, Claim))
        self._hint.setVisible(item is None or isinstance(item, Suggestion))
        quotation_like = isinstance(item, Quotation | Suggestion)
        for role in ("cue", "source"):
            self._values[role].setVisible(quotation_like)
            self._labels[role].setVisible(quotation_like)
        self._speaker_label.setVisible(isinstance(item, Quotation))
        self.speaker_button.setVisible(isinstance(item, Quotation))
        if item is None:
            self._title.setText("No annotation chosen")
            self._hint.setText(
                self._keys.fill(
                    "Select words and press {new_quotation}, or {next_item} to the next suggestion."
                )
            )
            return
        opened = self._workspace.opened
        assert opened is not None
        self._show_spans("content", item.content)
        if isinstance(item, Claim):
            self._show_claim(item)
            return
        self._show_spans("cue", item.cue)
        self._show_spans("source", item.source)
        if isinstance(item, Suggestion):
            self._title.setText(f"Suggestion · {item.provenance.score:.0%}")
            self._hint.setText(item.why)
            return
        self._title.setText(f"Quotation {opened.quotations.index(item.id) + 1}")
        kind = item.type_in(opened.document.text)
        for name, button in self._type_buttons.items():
            button.setChecked(name == kind)
        project = self._workspace.project
        speaker = project.speaker(item.speaker) if project and item.speaker else None
        name = speaker.name if speaker else f"choose…{self._keys.bracketed('set_speaker')}"
        self.speaker_button.setText(name.replace("&", "&&"))  # a single one underlines
        self.speaker_button.setAccessibleName(f"Speaker: {speaker.name if speaker else 'none'}")

    def _show_claim(self, claim: Claim) -> None:
        opened = self._workspace.opened
        assert opened is not None
        quotation = opened.quotations.get(claim.quotation)
        of = f" of quotation {opened.quotations.index(quotation.id) + 1}" if quotation else " of the author"
        self._title.setText(f"Claim K{opened.claims.index(claim.id) + 1}{of}")
        for id, box in self._claim_boxes.items():
            box.setChecked(id in claim.types)
        states = {
            None: Qt.CheckState.PartiallyChecked,
            True: Qt.CheckState.Checked,
            False: Qt.CheckState.Unchecked,
        }
        self._worthy.setCheckState(states[claim.check_worthy])
        self._hedged.setChecked(claim.certainty == "hedged")

    def _show_spans(self, role: Role, spans: Spans) -> None:
        opened, current = self._workspace.opened, self._workspace.current
        assert opened is not None
        words = words_of(opened.document.text, spans) if spans else "—"
        chosen = current is not None and current.role == role
        self._values[role].show_words(words, chosen=chosen)


class _Value(QLabel):
    """The words of a role; a click makes it the span that keys move."""

    clicked = Signal(str)

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_words(self, words: str, *, chosen: bool) -> None:
        """Show words; the chosen role's are underlined."""
        self.setText(words)
        font = self.font()
        font.setUnderline(chosen and words != "—")
        self.setFont(font)
        self.setAccessibleName(f"{self._role}: {words}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which role was clicked."""
        self.clicked.emit(self._role)
