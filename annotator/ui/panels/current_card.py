"""The card of the current annotation: all of its fields, each with its key."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.claim import Claim
from annotator.domain.claim_suggestion import ClaimSuggestion, types_in
from annotator.domain.quotation import TYPES, Quotation, QuotationType, derive_type
from annotator.domain.speech import ROLES, Role
from annotator.domain.suggestion import Suggestion
from annotator.ui.actions.applicability import what_to_do
from annotator.ui.actions.registry import CLAIM_TYPE_KEYS
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.look.wrapping_controls import WrappingCheckBox
from annotator.ui.models.cards import words_of
from annotator.ui.panels.card_fields import AttributeFields, FittingButton, Links, NoteField
from annotator.ui.panels.decision_row import DecisionRow
from annotator.ui.panels.span_field import SpanField
from annotator.ui.session.workspace import Current, Item, Workspace
from annotator.ui.wording.descriptions import kind_of
from annotator.ui.wording.titles import on_button

if TYPE_CHECKING:
    from annotator.domain.span import Spans
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.actions.keys import Keys


class CurrentCard(QFrame):
    """Shows the workspace's current annotation and asks for changes of it."""

    action_requested = Signal(str)  # id of an action
    type_requested = Signal(str)
    claim_type_toggled = Signal(str)
    check_worthy_requested = Signal(object)  # bool or None
    certainty_requested = Signal(str)
    span_chosen = Signal(str, int)  # role and number of the span that keys shall move
    span_taken_out = Signal(str, int)
    attribute_chosen = Signal(str, str)
    note_written = Signal(object, str)  # Current, note
    annotation_wanted = Signal(object)  # Current
    fragment_under_way = Signal(bool)

    def __init__(self, workspace: Workspace, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName("Current annotation")
        self._workspace = workspace
        self._keys = keys
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._decision = DecisionRow()
        self._decision.action_requested.connect(self.action_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._decision)  # above what is longer or shorter: a hand finds it there again
        layout.addWidget(self._hint)
        layout.addWidget(self._make_types())
        layout.addWidget(self._make_fields())
        layout.addWidget(self._make_claim())
        layout.addWidget(self._make_rest())
        layout.addStretch(1)
        workspace.leaving.connect(self.note.save)
        workspace.current_changed.connect(lambda: workspace.later.do_once(self.refresh))
        workspace.analysis_arrived.connect(lambda: workspace.later.do_once(self.refresh))
        workspace.project_opened.connect(self.show_project)
        workspace.project_closed.connect(self.refresh)
        keys.changed.connect(self._name_keys)
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the article
        self._name_keys()

    def _make_types(self) -> QWidget:
        self._types = QWidget()
        row = FlowLayout(self._types, spacing=4)
        self._type_buttons: dict[str, QPushButton] = {}
        for kind in TYPES:
            button = QPushButton(kind)
            button.setCheckable(True)
            button.setAccessibleName(f"Type {kind}")
            button.clicked.connect(lambda _=False, wish=kind: self.type_requested.emit(wish))
            self._type_buttons[kind] = button
            row.addWidget(button)
        return self._types

    def _make_fields(self) -> QWidget:
        self._fields = QWidget()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(4)
        self._values: dict[str, SpanField] = {}
        self._labels: dict[str, QLabel] = {}
        for number, role in enumerate(ROLES):
            name = QLabel(role.capitalize())
            name.setProperty("role", "muted")
            value = SpanField(role)
            value.chosen.connect(self.span_chosen)
            value.taken_out.connect(self.span_taken_out)
            value.dragging.connect(self.fragment_under_way)
            self._values[role], self._labels[role] = value, name
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1)
        self._speaker_label = QLabel("Speaker")
        self._speaker_label.setProperty("role", "muted")
        self.speaker_button = FittingButton()
        self.speaker_button.clicked.connect(lambda: self.action_requested.emit("set_speaker"))
        grid.addWidget(self._speaker_label, len(ROLES), 0)
        grid.addWidget(self.speaker_button, len(ROLES), 1, Qt.AlignmentFlag.AlignLeft)
        self._why_speaker = QLabel()
        self._why_speaker.setProperty("role", "muted")
        self._why_speaker.setWordWrap(True)
        self._why_speaker.setTextFormat(Qt.TextFormat.PlainText)
        grid.addWidget(self._why_speaker, len(ROLES) + 1, 1)
        return self._fields

    def _make_claim(self) -> QWidget:
        self._claim = QWidget()
        column = QVBoxLayout(self._claim)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._claim_types = QVBoxLayout()
        self._claim_types.setSpacing(1)
        column.addLayout(self._claim_types)
        row = FlowLayout(spacing=12)
        self._worthy = QCheckBox("check-worthy")
        self._worthy.setTristate(True)
        self._worthy.setToolTip("Worth checking: yes, no, or not decided (half)")
        self._worthy.clicked.connect(self._on_worthy)
        self._hedged = QCheckBox("hedged")
        self._hedged.setToolTip("The claim is put forward with a reservation")
        self._hedged.clicked.connect(lambda on: self.certainty_requested.emit("hedged" if on else "plain"))
        row.addWidget(self._worthy)
        row.addWidget(self._hedged)
        column.addLayout(row)
        self._claim_boxes: dict[str, QCheckBox] = {}
        return self._claim

    def _make_rest(self) -> QWidget:
        self._rest = QWidget()
        column = QVBoxLayout(self._rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.attributes, self.links, self.note = AttributeFields(), Links(), NoteField()
        self.attributes.chosen.connect(self.attribute_chosen)
        self.links.wanted.connect(self.annotation_wanted)
        self.note.written.connect(self.note_written)
        self.note.left.connect(lambda: self.action_requested.emit("focus_article"))
        for field in (self.attributes, self.links, self.note):
            column.addWidget(field)
        return self._rest

    def show_project(self) -> None:
        """Offer the claim types and attributes of the project's codebook."""
        for box in self._claim_boxes.values():
            self._claim_types.removeWidget(box)
            box.deleteLater()
        self._claim_boxes.clear()
        project = self._workspace.project
        if project is None:
            return
        for number, kind in enumerate(project.codebook.claim_types):
            key = CLAIM_TYPE_KEYS[number] if number < len(CLAIM_TYPE_KEYS) else ""
            box = WrappingCheckBox(on_button(f"{key}  {kind.label}" if key else kind.label))
            box.setAccessibleName(kind.label)
            tip = f"{kind.definition}\nExample: {kind.example}" if kind.example else kind.definition
            box.setToolTip(plain_tip(tip))
            box.clicked.connect(lambda _=False, wish=kind.id: self.claim_type_toggled.emit(wish))
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._claim_boxes[kind.id] = box
            self._claim_types.addWidget(box)
        self.attributes.offer(project.codebook.attributes)
        self._order_stops()

    def _on_worthy(self) -> None:
        item = self._workspace.current_item()
        order: dict[bool | None, bool | None] = {None: True, True: False, False: None}
        if isinstance(item, Claim | ClaimSuggestion):
            self.check_worthy_requested.emit(order[item.check_worthy])

    def _name_keys(self) -> None:
        """Name the keys as they are now in all that is said here."""
        cycle = self._keys.key_of("cycle_type")
        for kind, button in self._type_buttons.items():
            button.setToolTip(f"Type: {kind}" + (f" ({cycle} cycles)" if cycle else ""))
        ends = ("start_left", "start_right", "end_left", "end_right")
        edges = " ".join(filter(None, map(self._keys.key_of, ends)))
        for role, value in self._values.items():
            value.set_tip(f"Click: the keys {edges} move the edges of the {role}")
        self._decision.name_keys(self._keys)
        self.refresh()

    def _order_stops(self) -> None:
        """Let the Tab key go from top to bottom, through rows that were made later too."""
        stops: list[QWidget] = [*self._decision.buttons, *self._type_buttons.values()]
        for role in ROLES:
            stops += self._values[role].stops()
        stops += [self.speaker_button, *self._claim_boxes.values()]
        stops += [self._worthy, self._hedged, *self.attributes.boxes.values(), *self.links.buttons, self.note]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def refresh(self) -> None:
        """Show the current annotation as it is now."""
        item = self._workspace.current_item()
        is_quotation, is_claim = isinstance(item, Quotation), isinstance(item, Claim)
        speech = item if isinstance(item, Quotation | Suggestion) else None
        self._types.setVisible(speech is not None)
        self._fields.setVisible(item is not None)
        is_suggested = isinstance(item, Suggestion | ClaimSuggestion)
        self._decision.setVisible(is_suggested)
        self._claim.setVisible(isinstance(item, Claim | ClaimSuggestion))
        self._rest.setVisible(is_quotation or is_claim)
        self.attributes.setVisible(is_quotation and bool(self.attributes.boxes))
        self._hint.setVisible(item is None or is_suggested)
        for role in ("cue", "source"):
            self._values[role].setVisible(speech is not None)
            self._labels[role].setVisible(speech is not None)
        self._speaker_label.setVisible(speech is not None)
        self.speaker_button.setVisible(speech is not None)
        self._why_speaker.setVisible(isinstance(item, Suggestion) and item.speaker is not None)
        if isinstance(item, Quotation | Claim):
            self.note.show_note(self._workspace.current, item.note)
        else:
            self.note.show_note(None, "")
        if item is None:
            title, words = what_to_do(self._workspace, self._keys)
            self._title.setText(title)
            self._hint.setText(words)
            return
        opened = self._workspace.opened
        assert opened is not None
        self._show_spans("content", item, item.content)
        if isinstance(item, Suggestion | ClaimSuggestion):
            self._title.setText(f"{kind_of(item)} · {item.provenance.score:.0%}")
            self._hint.setText(item.why)
        if isinstance(item, Claim):
            self._show_claim(item)
        if isinstance(item, Claim | ClaimSuggestion):
            self._show_boxes(item)
            return
        self._show_spans("cue", item, item.cue)
        self._show_spans("source", item, item.source)
        if isinstance(item, Suggestion):
            self._show_type(derive_type(opened.document.text, item.content))
            self._show_speaker(item.speaker.name if item.speaker else None)
            self._why_speaker.setText(f"proposed: {item.speaker.why}" if item.speaker else "")
            return
        self._title.setText(f"Quotation {opened.quotations.index(item.id) + 1}")
        self.attributes.show_values(item.attributes)
        self._show_links(_around_and_under(opened, item))
        self._show_type(item.type_in(opened.document.text))
        project = self._workspace.project
        speaker = project.speaker(item.speaker) if project and item.speaker else None
        self._show_speaker(speaker.name if speaker else None)

    def _show_type(self, kind: QuotationType) -> None:
        for name, button in self._type_buttons.items():
            button.setChecked(name == kind)

    def _show_speaker(self, name: str | None) -> None:
        choose = self._keys.bracketed("set_speaker")
        self.speaker_button.show_words(name or f"choose…{choose}")
        self.speaker_button.setToolTip(
            plain_tip(f"{f'Speaker: {name}' if name else 'Choose the speaker'}{choose}")
        )
        self.speaker_button.setAccessibleName(f"Speaker: {name or 'none'}")

    def _show_claim(self, claim: Claim) -> None:
        opened = self._workspace.opened
        assert opened is not None
        quotation = opened.quotations.get(claim.quotation)
        if quotation is not None:
            number = opened.quotations.index(quotation.id) + 1
            self._show_links([(f"quotation {number}", Current("quotation", quotation.id))])
        else:
            self._show_links([])
        of = f" of quotation {opened.quotations.index(quotation.id) + 1}" if quotation else " of the author"
        self._title.setText(f"Claim K{opened.claims.index(claim.id) + 1}{of}")

    def _show_boxes(self, claim: Claim | ClaimSuggestion) -> None:
        project = self._workspace.project
        assert project is not None
        types = claim.types if isinstance(claim, Claim) else types_in(project.codebook, claim.types)
        for id, box in self._claim_boxes.items():
            box.setChecked(id in types)
        states = {
            None: Qt.CheckState.PartiallyChecked,
            True: Qt.CheckState.Checked,
            False: Qt.CheckState.Unchecked,
        }
        self._worthy.setCheckState(states[claim.check_worthy])
        self._hedged.setChecked(claim.certainty == "hedged")

    def _show_links(self, links: list[tuple[str, Current]]) -> None:
        known = len(self.links.buttons)
        self.links.show_links(links)
        if len(self.links.buttons) > known:
            self._order_stops()

    def _show_spans(self, role: Role, item: Item, spans: Spans) -> None:
        opened, current = self._workspace.opened, self._workspace.current
        assert opened is not None
        assert current is not None
        field, known = self._values[role], len(self._values[role].rows)
        field.show_spans(
            opened.document.text,
            spans,
            chosen=current.index if current.role == role else None,
            removable=role != "content" or len(spans) > 1,
            of=(opened.document.id, item.id) if isinstance(item, Quotation) and role == "content" else None,
        )
        if len(field.rows) > known:
            self._order_stops()


def _around_and_under(opened: OpenDocument, quotation: Quotation) -> list[tuple[str, Current]]:
    """Return the quotation in which one is reported, and the claims that it makes."""
    links: list[tuple[str, Current]] = []
    if (parent := opened.quotations.get(quotation.parent)) is not None:
        links.append(
            (
                f"quotation {opened.quotations.index(parent.id) + 1}, around",
                Current("quotation", parent.id),
            )
        )
    for claim in opened.claims:
        if claim.quotation == quotation.id:
            words = words_of(opened.document.text, claim.content)
            links.append((f"claim K{opened.claims.index(claim.id) + 1}: {words}", Current("claim", claim.id)))
    return links
