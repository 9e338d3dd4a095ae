"""The menu of conditions on documents: of their own list, and of lists of annotations."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.days import is_day
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import InputError
from annotator.domain.translation import language, tr
from annotator.ui.look.menu_button import MenuButton
from annotator.ui.panels.called_speaker import ask_speaker
from annotator.ui.wording.attribute_values import value_choices
from annotator.ui.wording.document_lists import STATUS_NAMES, attributes_of
from annotator.ui.wording.titles import on_button

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from annotator.project import Project
    from annotator.ui.look.menus import Menu
    from annotator.ui.session.workspace import Workspace


class DocumentConditions(QObject):
    """Fills menus with the conditions on documents.

    Attributes
    ----------
    present: the filter in force.
    """

    chosen = Signal(object)  # DocumentFilter

    def __init__(self, workspace: Workspace, asker: QWidget) -> None:
        """Take the widget over whose window questions come up."""
        super().__init__(asker)
        self._workspace = workspace
        self._asker = asker
        self.present = DocumentFilter()

    def fill(self, menu: Menu) -> None:
        """Add all conditions, but for those that the panel of documents has in fields of its own."""
        project = self._workspace.project
        if project is None:
            return
        self._add_publication(menu, project)
        menu.addSeparator()
        menu.addAction(tr("&Speaker…"), partial(self._ask_speaker, project))
        self._add_choices(
            menu.within(tr("&Claim type")),
            [
                (claim_type.label, {"claim_type": claim_type.id})
                for claim_type in project.codebook.claim_types
            ],
        )
        self._add_attributes(menu.within(tr("&Attribute")), project)
        menu.addSeparator()
        self._add_signs(menu)
        menu.addSeparator()
        self._add_people(menu, project, (tr("&Layer of"), "annotator"))
        action = menu.addAction(tr("In the la&yers of all annotators"), self._switch_everybody)
        action.setCheckable(True)
        action.setChecked(self.present.everybody)

    def fill_beside_annotations(self, menu: Menu) -> None:
        """Add the conditions that say nothing of annotations, whose list has its own for these."""
        project = self._workspace.project
        if project is None:
            return
        self._add_publication(menu, project)
        menu.addSeparator()
        states = [(tr(words, note="document"), {"status": id}) for id, words in STATUS_NAMES.items()]
        self._add_choices(menu.within(tr("Stat&us")), states)
        self._add_signs(menu)
        menu.addSeparator()
        self._add_people(menu, project)

    def _add_publication(self, menu: Menu, project: Project) -> None:
        menu.addAction(tr("Publis&her…"), partial(self._ask_publisher, project))
        menu.addAction(tr("Published from…"), partial(self._ask_day, "since"))
        menu.addAction(tr("Published until…"), partial(self._ask_day, "until"))

    def _add_signs(self, menu: Menu) -> None:
        self._add_choices(
            menu,
            [
                (tr("&Flagged"), {"flagged": True}),
                (tr("No&t flagged"), {"flagged": False}),
                (tr("With fi&ndings"), {"findings": True}),
                (tr("With &open comments"), {"comments": "open"}),
                (tr("With co&mments"), {"comments": "any"}),
            ],
            is_plain=False,
        )

    def _add_people(self, menu: Menu, project: Project, *further: tuple[str, str]) -> None:
        annotators = sorted(project.annotators(), key=language().sort_key)
        for title, name in (*further, (tr("Assi&gned to"), "assigned"), (tr("&Done by"), "done_by")):
            self._add_choices(menu.within(title), [(who, {name: who}) for who in annotators])

    def _add_choices(
        self, menu: Menu, choices: list[tuple[str, dict[str, Any]]], *, is_plain: bool = True
    ) -> None:
        """Add actions that set conditions; `is_plain`: an & in the words is no letter of the action."""
        for words, conditions in choices:
            action = menu.addAction(on_button(words) if is_plain else words, partial(self._set, **conditions))
            action.setCheckable(True)
            action.setChecked(all(getattr(self.present, name) == value for name, value in conditions.items()))

    def _add_attributes(self, menu: Menu, project: Project) -> None:
        for attribute in attributes_of(project.codebook):
            # What holds until somebody chooses is not recorded, so it cannot be looked for.
            choices: list[tuple[str, dict[str, Any]]] = [
                (each.words, {"attribute": attribute.id, "value": each.value})
                for each in value_choices(attribute, with_default=False)
            ]
            self._add_choices(menu.within(on_button(tr(attribute.label))), choices)

    def _set(self, **conditions: Any) -> None:
        """Set conditions; those that are set so already are taken away."""
        is_set = all(getattr(self.present, name) == value for name, value in conditions.items())
        if is_set:
            gone = self.present
            for name in conditions:
                gone = gone.without(name)
            self.chosen.emit(gone)
        else:
            self.chosen.emit(replace(self.present, **conditions))

    def _switch_everybody(self) -> None:
        self.chosen.emit(replace(self.present, everybody=not self.present.everybody))

    def _ask_publisher(self, project: Project) -> None:
        """Ask for a publisher; that of the open document is proposed."""
        from annotator.ui.dialogs.name_offers import ask_name_there  # imported only when needed

        opened = self._workspace.opened
        here = self.present.publisher or (opened.document.meta.get("publisher", "") if opened else "")
        words = ask_name_there(
            project,
            "publisher",
            tr("Documents of a publisher"),
            tr("Name of the publisher, as in the details of its articles:"),
            self._asker.window(),
            str(here),
        )
        if words:
            self.chosen.emit(replace(self.present, publisher=words))

    def _ask_day(self, name: str) -> None:
        """Ask for the first or the last day of publication."""
        label = tr("Day, month or year: 2025-11-28, 2025-11 or 2025")
        from annotator.ui.dialogs.messages import show_error  # imported only when needed

        title = tr("Published from") if name == "since" else tr("Published until")
        words = self._asked(title, label, getattr(self.present, name))
        if not words:
            return
        if not is_day(words):
            refusal = InputError(
                tr("“{day}” is no day.", day=words),
                tr("Write it as 2025-11-28, a month as 2025-11, a year as 2025."),
            )
            show_error(refusal, self._asker.window())
            return
        changed = (
            replace(self.present, since=words) if name == "since" else replace(self.present, until=words)
        )
        self.chosen.emit(changed)

    def _ask_speaker(self, project: Project) -> None:
        speaker = ask_speaker(project, tr("Documents with a speaker"), self._asker.window())
        if speaker is not None:
            self.chosen.emit(replace(self.present, speaker=speaker.id))

    def _asked(self, title: str, label: str, words: str) -> str:
        from annotator.ui.dialogs.messages import ask_words  # imported only when needed

        return " ".join((ask_words(title, label, self._asker.window(), words) or "").split())


class FilterMenu(MenuButton):
    """A button with a menu of the conditions on a list of documents."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(
            "+",
            tr("Further conditions: publisher, dates, speaker, claim type and more"),
            tr("Further conditions on documents"),
            parent,
        )
        self._conditions = DocumentConditions(workspace, self)
        self.chosen = self._conditions.chosen

    @property
    def present(self) -> DocumentFilter:
        """Return the filter in force."""
        return self._conditions.present

    @present.setter
    def present(self, chosen: DocumentFilter) -> None:
        self._conditions.present = chosen

    def _fill(self) -> None:
        self.entries.clear()
        self._conditions.fill(self.entries)
