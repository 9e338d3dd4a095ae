"""The columns and fields of tables and JSON: what each is taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.formats.input.choices import FIELDS
from annotator.ui.dialogs.imports.parts import ChoicesPanel, Menu, RowsTable, with_label
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.ui.session.import_choices import ImportChoices

KEPT = "keep as it came"
_COLUMNS = ("Field", "Taken for", "Sample")
_WORDS = (
    "Each field or column becomes a part of the article, or is kept beside it as it came. "
    "Only the text is needed."
)


class FieldsPanel(ChoicesPanel):
    """The fields of all files, and what the selected ones are taken for."""

    def __init__(self, choices: ImportChoices) -> None:
        self._choices = choices
        self._taken: dict[str, str] = {}
        self.menu = Menu("Take for")
        self.menu.offer([*((field, field) for field in FIELDS), ("", KEPT)])
        self.menu.picked.connect(self._choose)
        table = RowsTable("Fields", _COLUMNS)
        table.take_several()
        super().__init__(_WORDS, table, (with_label("&Take for", self.menu),))
        table.chosen.connect(self._show_chosen)

    def show_fields(self, files: Sequence[Mapping[str, Any]]) -> bool:
        """Show the fields of the files; tell whether there are any."""
        samples: dict[str, str] = {}
        self._taken = {}
        for file in files:
            for name, taken in file["fields"].items():
                self._taken.setdefault(name, taken)
                if sample := file["samples"].get(name):
                    samples.setdefault(name, sample)
        self._taken |= {name: taken for name, taken in self._choices.fields.items() if name in self._taken}
        self.table.show_rows(
            [
                TextRow(name, (name, taken or KEPT, samples.get(name, "")))
                for name, taken in self._taken.items()
            ]
        )
        self._show_chosen()
        return bool(self._taken)

    def _show_chosen(self) -> None:
        self.menu.show_value(self._taken[name] for name in self.table.chosen_keys() if name in self._taken)

    def _choose(self, field: str) -> None:
        """Take the selected fields for a part of the article."""
        names = [name for name in self.table.chosen_keys() if self._taken.get(name) != field]
        if not names:
            return
        if field:  # one field of an article comes from one of the file
            self._choices.fields.update(
                {name: "" for name, taken in self._taken.items() if taken == field and name not in names}
            )
        self._choices.fields.update(dict.fromkeys(names, field))
        self.changed.emit()
