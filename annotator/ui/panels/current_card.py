"""The card of the current annotation: all of its fields, each with its key."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.kinds import CLAIM, QUOTATION, SUGGESTED
from annotator.domain.proposed import Proposed
from annotator.domain.roles import BUILT_IN, BUILT_IN_IDS, CONTENT
from annotator.domain.stored_words import shown
from annotator.domain.translation import joined, mark, tr
from annotator.ui.actions.applicability import what_to_do
from annotator.ui.actions.label_keys import label_keys
from annotator.ui.actions.registry import CLAIM_TYPE_KEYS
from annotator.ui.look.chips import Chip, ChipColumns
from annotator.ui.look.field_grid import FieldGrid
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import breakable, plain_words
from annotator.ui.look.tool_tips import set_plain_tip
from annotator.ui.models.cards import score_of, words_of
from annotator.ui.panels.answer_fields import AttributeFields
from annotator.ui.panels.card_fields import BuiltInChecks, FittingButton, Links, NoteField
from annotator.ui.panels.card_threads import CardThreads
from annotator.ui.panels.decision_row import DecisionRow
from annotator.ui.panels.span_field import SpanField
from annotator.ui.panels.type_buttons import TypeButtons
from annotator.ui.session.items import Current, Item
from annotator.ui.wording.descriptions import kind_of, speaker_names
from annotator.ui.wording.roles import FURTHER, sentence_on
from annotator.ui.wording.titles import number_of, title_of, why_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.claim import Claim
    from annotator.domain.quotation import Quotation
    from annotator.domain.roles import Role
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.actions.keys import Keys
    from annotator.ui.session.workspace import Workspace


_LONG_NAME = 1.25  # as a share of the widest name of a role
_SPEAKER_ROW = 50  # rows of the grid, below the rows of all roles
_TIPS = {
    "content": mark("Click: the keys {keys} move the edges of the content"),
    "cue": mark("Click: the keys {keys} move the edges of the cue"),
    "source": mark("Click: the keys {keys} move the edges of the source"),
    FURTHER: mark("Click: the keys {keys} move the edges of the {role}"),
}
# The action that adds a part to a role besides the content, and what its key does.
_ADDING = {"cue": "add_cue_part", "source": "add_source_part", FURTHER: "add_role_part"}
_PART_TIPS = {
    "cue": mark("{keys}: the selected words become a further part of the cue"),
    "source": mark("{keys}: the selected words become a further part of the source"),
    FURTHER: mark("{keys}: the selected words become a further part of the {role}"),
}


class CurrentCard(QFrame):
    """Shows the workspace's current annotation and requests changes of it."""

    action_requested = Signal(str)  # id of an action
    type_requested = Signal(str)
    claim_type_toggled = Signal(str)
    span_chosen = Signal(str, int)  # role and number of the span whose edges keys shall move
    span_taken_out = Signal(str, int)
    attribute_chosen = Signal(str, str)
    note_written = Signal(object, str)  # Current, note
    annotation_wanted = Signal(object)  # Current
    fragment_under_way = Signal(bool)

    def __init__(self, workspace: Workspace, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Current annotation"))
        self._workspace = workspace
        self._keys = keys
        self._title = plain_words("", "heading")
        self._score = QLabel()
        self._score.setProperty("role", "score")
        self._score.setAccessibleName(tr("Score"))
        self._hint = plain_words(role="muted")
        self._decision = DecisionRow(self)
        self._decision.action_requested.connect(self.action_requested)
        self._room = 0  # pixels that are there for the card
        self._layout = layout = QVBoxLayout(self)
        give_room(layout, "card")
        self._heading_row = heading = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        heading.addWidget(self._title, 1)
        heading.addWidget(self._score, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(heading)
        layout.addWidget(self._decision)  # above the parts that vary in height, so that it keeps its place
        layout.addWidget(self._hint)
        self.types = TypeButtons(self)
        self.types.chosen.connect(self.type_requested)
        layout.addWidget(self.types)
        layout.addWidget(self._make_fields())
        layout.addWidget(self._make_claim())
        layout.addWidget(self._make_rest())
        self.threads = CardThreads(workspace, self)
        layout.addWidget(self.threads)
        layout.addStretch(1)
        workspace.leaving.connect(self.note.save)
        workspace.saved.connect(self.note.confirm)
        workspace.project_closed.connect(self.note.forget)
        workspace.current_changed.connect(lambda: workspace.later.do_once(self.refresh))
        workspace.analysis_arrived.connect(lambda: workspace.later.do_once(self.refresh))
        workspace.project_opened.connect(self.show_project)
        workspace.codebook_changed.connect(self.show_project)
        workspace.project_closed.connect(self.refresh)
        keys.changed.connect(self.show_project)
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the article
        self.show_project()
        self._name_keys()

    def _make_fields(self) -> QWidget:
        self._fields = QWidget(self)
        self._grid = grid = FieldGrid(self._fields)
        self._values: dict[str, SpanField] = {}
        self._labels: dict[str, QLabel] = {}
        for role in BUILT_IN:
            self._add_role(role)
        self._speaker_label = QLabel(tr("Speaker"))
        self._speaker_label.setProperty("role", "muted")
        self.speaker_button = FittingButton()
        self.speaker_button.clicked.connect(lambda: self.action_requested.emit("set_speaker"))
        leading = Qt.AlignmentFlag.AlignLeading
        grid.add_row(_SPEAKER_ROW, self._speaker_label, self.speaker_button, of_field=leading)
        self._why_speaker = plain_words(role="muted")
        grid.add_row(_SPEAKER_ROW + 1, None, self._why_speaker)
        return self._fields

    def _add_role(self, role: Role) -> None:
        """Make a row for the spans of a role; a codebook may declare further roles."""
        name = QLabel(tr(role.label))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "muted")
        value = SpanField(role.id, self._fields)
        value.chosen.connect(self.span_chosen)
        value.taken_out.connect(self.span_taken_out)
        value.dragging.connect(self.fragment_under_way)
        row = len(self._values)
        self._values[role.id], self._labels[role.id] = value, name
        self._grid.add_row(row, name, value, of_name=Qt.AlignmentFlag.AlignTop)

    def _make_claim(self) -> QWidget:
        self._claim = QWidget(self)
        column = QVBoxLayout(self._claim)
        give_room(column, "parts")
        chips = QWidget(self._claim)
        self._claim_types = ChipColumns(chips)
        column.addWidget(chips)
        self.checks = BuiltInChecks(self._claim)
        self.checks.chosen.connect(self.attribute_chosen)
        column.addWidget(self.checks)
        self._claim_boxes: dict[str, Chip] = {}
        return self._claim

    def _make_rest(self) -> QWidget:
        self._rest = QWidget(self)
        column = QVBoxLayout(self._rest)
        give_room(column, "parts")
        self.attributes = {kind.id: AttributeFields(self._rest) for kind in SUGGESTED}
        self.links, self.note = Links(self._rest), NoteField()
        for fields in self.attributes.values():
            fields.chosen.connect(self.attribute_chosen)
        self.links.wanted.connect(self.annotation_wanted)
        self.note.written.connect(self.note_written)
        self.note.left.connect(lambda: self.action_requested.emit("focus_article"))
        for field in (*self.attributes.values(), self.links, self.note):
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
        held = label_keys(project.codebook, self._keys)
        own_keys = {label.id: key for key, label in held.items() if label.sort == "claim type"}
        for number, kind in enumerate(project.codebook.claim_types):
            key = CLAIM_TYPE_KEYS[number] if number < len(CLAIM_TYPE_KEYS) else ""
            own_key = own_keys.get(kind.id)
            box = Chip(kind.label, self._keys.name(own_key) if own_key else key, colour=kind.colour)
            example = tr("Example: {words}", words=kind.example) if kind.example else ""
            set_plain_tip(box, "\n".join(filter(None, (kind.definition, example))))
            box.clicked.connect(lambda _=False, wish=kind.id: self.claim_type_toggled.emit(wish))
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._claim_boxes[kind.id] = box
            self._claim_types.addWidget(box)
        codebook = project.codebook
        for of_kind, fields in self.attributes.items():
            fields.offer(codebook.attributes.get(of_kind, ()))
        for number, role in reversed(list(enumerate(self._values))):
            if role not in BUILT_IN_IDS:
                self._grid.remove_row(number)
                del self._values[role], self._labels[role]
        for further in codebook.roles:
            self._add_role(further)
        self._align_fields()
        self._name_keys()
        self._order_stops()

    def _align_fields(self) -> None:
        """Let spans and attributes begin at one line, unless the name of an attribute is long."""
        labels = [*(self._labels[role.id] for role in BUILT_IN), self._speaker_label]
        usual = max(label.sizeHint().width() for label in labels)
        widths = [width for grid in self._grids for width in grid.widths()]
        widest = max([usual, *(width for width in widths if width <= usual * _LONG_NAME)])
        for grid in self._grids:
            grid.set_names_width(widest)
        self.fit(self._room)

    @property
    def _grids(self) -> list[FieldGrid]:
        return [self._grid, *(fields.grid for fields in self.attributes.values())]

    def fit(self, room: int) -> None:
        """Stack what stands side by side if a room, in pixels, is too narrow for that."""
        self._room = room
        if not room:
            return  # it is not shown yet
        margins = self._layout.contentsMargins()
        is_stacked, *_ = [grid.fit(room - margins.left() - margins.right()) for grid in self._grids]
        way = QBoxLayout.Direction
        self._heading_row.setDirection(way.TopToBottom if is_stacked else way.LeftToRight)

    def _name_keys(self) -> None:
        """Show the present keys in all labels and tips of the card."""
        self.types.name_keys(self._keys)
        ends = ("start_left", "start_right", "end_left", "end_right")
        edges = " ".join(filter(None, map(self._keys.key_of, ends)))
        for role, value in self._values.items():
            tips = [sentence_on(role, _TIPS, keys=edges)]
            key = self._keys.key_of(_ADDING.get(role, _ADDING[FURTHER]))
            if key and role != CONTENT.id:
                tips.append(sentence_on(role, _PART_TIPS, keys=key))
            value.set_tip("\n".join(tips))
        self._decision.name_keys(self._keys)
        self.refresh()

    def _order_stops(self) -> None:
        """Order the Tab key from top to bottom, also through rows that were made later."""
        stops: list[QWidget] = [*self._decision.buttons, *self.types.buttons.values()]
        for value in self._values.values():
            stops += value.stops()
        stops += [self.speaker_button, *self._claim_boxes.values(), self.checks.worthy, self.checks.hedged]
        for fields in self.attributes.values():
            stops += fields.boxes.values()
        stops += [*self.links.buttons, self.note, *self.threads.stops()]
        for stop, following in pairwise(stops):
            QWidget.setTabOrder(stop, following)

    def refresh(self) -> None:
        """Show the current annotation in the fields of its kind."""
        item, opened = self._workspace.current_item(), self._workspace.opened
        self._score.setVisible(isinstance(item, Proposed))
        if isinstance(item, Proposed):
            self._score.setText(score_of(item))
        fields = item.kind.fields(opened.codebook) if item is not None and opened is not None else ()
        natures = {field.nature for field in fields}
        is_proposed = item is not None and item.is_proposed
        self.types.setVisible("type" in natures)
        self._fields.setVisible("spans" in natures)
        self._decision.setVisible(is_proposed)
        self._claim.setVisible("claim types" in natures)
        self._rest.setVisible(item is not None and not is_proposed)
        self._hint.setVisible(item is None or is_proposed)
        # Rows of a codebook's further roles are shown only for quotations that have such spans.
        roles = {field.id for field in fields if field.role in BUILT_IN}
        roles |= set(item.annotation.roles) if item is not None else set()
        for role, value in self._values.items():
            value.setVisible(role in roles or (role == CONTENT.id and item is None))
            self._labels[role].setVisible(value.isVisibleTo(self._fields))
        for widget in (self._speaker_label, self.speaker_button):
            widget.setVisible("speakers" in natures)
        self._why_speaker.setVisible(isinstance(item, Proposed) and bool(item.speakers))
        for kind, attributes in self.attributes.items():
            is_shown = item is not None and item.kind.id == kind and not is_proposed
            attributes.setVisible(is_shown and bool(attributes.boxes))
        if item is None or opened is None:
            self.note.show_note(None, "")
            title, words = what_to_do(self._workspace, self._keys)
            self._title.setText(title)
            self._hint.setText(words)
            return
        self._title.setText(self._heading(opened, item))
        annotation: Any = item.annotation
        for field in fields:
            if field.role is not None:
                self._show_spans(field.role, item)
        if isinstance(item, Proposed):
            self.note.show_note(None, "")
            self._hint.setText(breakable(why_of(item)))
        else:
            self.note.show_note(self._workspace.current, annotation.note)
            self.attributes[item.kind.id].show_values(annotation.attributes)
            self._show_links(_LINKS[item.kind.id](opened, annotation))
        if "type" in natures:
            self.types.show_type(annotation.type_in(opened.document.text))
        if "speakers" in natures:
            self._show_speakers(item)
        if "claim types" in natures:
            for id, box in self._claim_boxes.items():
                is_proposed = item.is_proposed or annotation.types_proposed
                box.show_state(is_on=id in annotation.types, is_proposed=is_proposed)
            is_worth_proposed = item.is_proposed or annotation.worth_proposed
            self.checks.show_values(annotation.attributes, is_worth_proposed=is_worth_proposed)

    def _heading(self, opened: OpenDocument, item: Item) -> str:
        if isinstance(item, Proposed):
            return kind_of(item)
        assert self._workspace.current is not None
        return _HEADINGS[item.kind.id](opened, item, title_of(opened, self._workspace.current))

    def _show_speakers(self, item: Item) -> None:
        project = self._workspace.project
        if isinstance(item, Proposed):
            name = joined([speaker.name for speaker in item.speakers])
            why = shown(item.speakers[0].why) if item.speakers else ""
            self._why_speaker.setText(breakable(tr("proposed: {why}", why=why)) if item.speakers else "")
        else:
            quotation: Any = item.annotation
            name = speaker_names(project, quotation) if project is not None else ""
        choose = self._keys.bracketed("set_speaker")
        spoken = tr("Speaker: {name}", name=name)
        self.speaker_button.show_words(name or f"{tr('choose…')}{choose}", name or tr("choose…"))
        set_plain_tip(self.speaker_button, f"{spoken if name else tr('Choose the speaker')}{choose}")
        self.speaker_button.setAccessibleName(spoken if name else tr("Speaker: none"))

    def _show_links(self, links: list[tuple[str, Current]]) -> None:
        button_count = len(self.links.buttons)
        self.links.show_links(links)
        if len(self.links.buttons) > button_count:
            self._order_stops()

    def _show_spans(self, role: Role, item: Item) -> None:
        opened, current = self._workspace.opened, self._workspace.current
        assert opened is not None
        assert current is not None
        spans = item.annotation.spans(role.id)
        field, row_count = self._values[role.id], len(self._values[role.id].rows)
        takes_fragments = item.kind is QUOTATION and not item.is_proposed and role is CONTENT
        field.show_spans(
            opened.document.text,
            spans,
            chosen=current.index if current.role == role.id else None,
            removable=role is not CONTENT or len(spans) > 1,
            of=(opened.document.id, item.id) if takes_fragments else None,
        )
        if len(field.rows) > row_count:
            self._order_stops()


def _around_and_under(opened: OpenDocument, quotation: Quotation) -> list[tuple[str, Current]]:
    """Return the quotation around a quotation, and the claims that it makes."""
    links: list[tuple[str, Current]] = []
    if (parent := opened.quotations.get(quotation.parent)) is not None:
        number = number_of(opened, QUOTATION.id, parent.id)
        words = tr("Go to quotation {number}, around", number=number)
        links.append((words, Current(QUOTATION.id, parent.id)))
    for claim in opened.claims:
        if claim.quotation == quotation.id:
            words = tr(
                "Go to claim {number}: {words}",
                number=number_of(opened, CLAIM.id, claim.id),
                words=words_of(opened.document.text, claim.content),
            )
            links.append((words, Current(CLAIM.id, claim.id)))
    return links


def _made_by(opened: OpenDocument, claim: Claim) -> list[tuple[str, Current]]:
    """Return the quotation that makes a claim."""
    quotation = opened.quotations.get(claim.quotation)
    if quotation is None:
        return []
    words = tr("Go to quotation {number}", number=number_of(opened, QUOTATION.id, quotation.id))
    return [(words, Current(QUOTATION.id, quotation.id))]


# The links of a card of each kind.
_LINKS: dict[str, Callable[[OpenDocument, Any], list[tuple[str, Current]]]] = {
    QUOTATION.id: _around_and_under,
    CLAIM.id: _made_by,
}


def _with_claimant(opened: OpenDocument, claim: Claim, title: str) -> str:
    quotation = opened.quotations.get(claim.quotation)
    if quotation is None:
        return tr("{claim} of the author", claim=title)
    number = number_of(opened, QUOTATION.id, quotation.id)
    return tr("{claim} of quotation {number}", claim=title, number=number)


# The heading of a card of each kind, from the annotation's kind and number.
_HEADINGS: dict[str, Callable[[OpenDocument, Any, str], str]] = {
    QUOTATION.id: lambda opened, item, title: title,
    CLAIM.id: _with_claimant,
}
