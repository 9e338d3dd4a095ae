"""The menu that adds conditions to a list of annotations."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.findings import KINDS as FINDINGS
from annotator.domain.kinds import KINDS
from annotator.domain.translation import tr
from annotator.language.cue_words import cue_words
from annotator.ui.look.menus import Menu
from annotator.ui.panels.called_speaker import ask_speaker
from annotator.ui.panels.document_filters import DocumentConditions
from annotator.ui.wording.annotation_lists import DECISION_NAMES, TYPE_NAMES
from annotator.ui.wording.attribute_values import value_choices
from annotator.ui.wording.titles import on_button

if TYPE_CHECKING:
    from annotator.domain.document_filter import DocumentFilter
    from annotator.project import Project
    from annotator.ui.session.workspace import Workspace

_OF_NO_ANNOTATION = ("undecided",)  # findings on the document as a whole, or on suggestions


class ConditionMenu(QPushButton):
    """A button with a menu of the conditions that a list may have.

    Attributes
    ----------
    present: the query in force.
    """

    chosen = Signal(object)  # AnnotationQuery

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.present = AnnotationQuery()
        self._of_documents = DocumentConditions(workspace, self)
        self._of_documents.chosen.connect(self._set_documents)
        self.setText(tr("&Conditions"))
        self.setToolTip(
            tr("List only those of a speaker, of a type, with a note, in flagged documents and more")
        )
        self.setAutoDefault(False)
        self.entries = Menu(self)
        self.entries.aboutToShow.connect(self._fill)
        self.setMenu(self.entries)

    def _fill(self) -> None:
        menu, project = self.entries, self._workspace.project
        menu.clear()
        if project is None:
            return
        menu.addAction(tr("&Speaker…"), partial(self._ask_speaker, project))
        if self.present.kind == "quotation":
            menu.addAction(tr("C&ue…"), partial(self._ask_cue, project))
            types = [(tr(words), {"type": id}) for id, words in TYPE_NAMES.items()]
            self._add_choices(menu.within(tr("&Type")), types)
        else:
            claim_types = [(each.label, {"claim_type": each.id}) for each in project.codebook.claim_types]
            self._add_choices(menu.within(tr("&Claim type")), claim_types)
        self._add_attributes(menu, project)
        menu.addSeparator()
        decisions = [(tr(words), {"decision": id}) for id, words in DECISION_NAMES.items()]
        self._add_choices(menu.within(tr("Suggesti&on")), decisions)
        menu.addAction(
            tr("&Rule…"), partial(self._ask, "rule", tr("Rule"), tr("The rule of the suggestion:"))
        )
        findings = [
            (tr(words), {"finding": id}) for id, words in FINDINGS.items() if id not in _OF_NO_ANNOTATION
        ]
        self._add_choices(menu.within(tr("&Finding")), findings)
        self._add_choices(
            menu,
            [
                (tr("With a note"), {"note": True}),
                (tr("Open comments"), {"comments": "open"}),
                (tr("With comments"), {"comments": "any"}),
            ],
        )
        menu.addSeparator()
        self._of_documents.present = self.present.documents
        self._of_documents.fill_beside_annotations(menu.within(tr("&Documents")))

    def _add_choices(self, menu: Menu, choices: list[tuple[str, dict[str, Any]]]) -> None:
        """Add actions that set conditions, or take them away where they are set so."""
        for words, conditions in choices:
            action = menu.addAction(on_button(words), partial(self._set, **conditions))
            action.setCheckable(True)
            action.setChecked(self._is_set(conditions))

    def _add_attributes(self, menu: Menu, project: Project) -> None:
        attributes = menu.within(tr("&Attribute"))
        for attribute in KINDS[self.present.kind].attributes(project.codebook):
            choices: list[tuple[str, dict[str, Any]]] = [
                (each.words, {"attribute": attribute.id, "value": each.value, "undecided": each.undecided})
                for each in value_choices(attribute)
            ]
            self._add_choices(attributes.within(on_button(tr(attribute.label))), choices)

    def _is_set(self, conditions: dict[str, Any]) -> bool:
        return all(getattr(self.present, name) == value for name, value in conditions.items())

    def _set(self, **conditions: Any) -> None:
        if self._is_set(conditions):
            self.chosen.emit(self.present.without(next(iter(conditions))))
        else:
            self.chosen.emit(replace(self.present, **conditions))

    def _ask(self, name: str, title: str, label: str) -> None:
        from annotator.ui.dialogs.messages import ask_words  # imported only when needed

        words = ask_words(title, label, self.window(), getattr(self.present, name))
        if words is not None:
            asked: dict[str, Any] = {name: " ".join(words.split())}
            self.chosen.emit(replace(self.present, **asked))

    def _ask_cue(self, project: Project) -> None:
        from annotator.ui.dialogs.name_offers import ask_name_there  # imported only when needed

        opened = self._workspace.opened
        words = ask_name_there(
            project,
            "cue",
            tr("Cue"),
            tr("The reporting words:"),
            self.window(),
            self.present.cue,
            known=sorted(cue_words(opened.model if opened else None)),
        )
        if words is not None:
            self.chosen.emit(replace(self.present, cue=words))

    def _ask_speaker(self, project: Project) -> None:
        speaker = ask_speaker(project, tr("Speaker"), self.window())
        if speaker is not None:
            self.chosen.emit(replace(self.present, speaker=speaker.id))

    def _set_documents(self, documents: DocumentFilter) -> None:
        self.chosen.emit(replace(self.present, documents=documents))
