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
_NAMED = 3  # files that the words name
_COLUMNS = ("Field", "Taken for", "Sample")
_WORDS = (
    "Each field or column becomes a part of the article, or is kept beside it as it came. "
    "Only the text is needed."
)


class FieldsPanel(ChoicesPanel):
    """The fields of all files, and what the selected ones are taken for."""

    def __init__(self, choices: ImportChoices) -> None:
        self._choices = choices
        self._found: dict[str, str] = {}  # as they are taken by their names
        self._chosen: dict[str, str] = {}
        self.menu = Menu("Take for")
        self.menu.offer([*((field, field) for field in FIELDS), ("", KEPT)])
        self.menu.picked.connect(self._choose)
        table = RowsTable("Fields", _COLUMNS, wide=2)
        table.take_several()
        super().__init__(_WORDS, table, (with_label("&Take for", self.menu),))
        table.chosen.connect(self._show_chosen)

    def show_fields(self, files: Sequence[Mapping[str, Any]]) -> bool:
        """Show the fields of the files; tell whether there are any."""
        samples: dict[str, str] = {}
        there: dict[str, str] = {}
        for file in files:
            for name, taken in file["fields"].items():
                there.setdefault(name, self._found.setdefault(name, taken))
                if sample := file["samples"].get(name):
                    samples.setdefault(name, sample)
        names = [str(file["name"]) for file in files if file.get("before")]
        more = " …" if len(names) > _NAMED else ""
        before = f" As chosen before: {', '.join(names[:_NAMED])}{more}." if names else ""
        self.words.setText(f"{_WORDS}{before}")
        self.table.show_rows(
            [TextRow(name, (name, self._taken(name) or KEPT, samples.get(name, ""))) for name in there]
        )
        self._show_chosen()
        return bool(there)

    def _taken(self, name: str) -> str:
        return self._choices.fields.get(name, self._found.get(name, ""))

    def _show_chosen(self) -> None:
        self.menu.show_value(self._taken(name) for name in self.table.chosen_keys())

    def _choose(self, field: str) -> None:
        """Take the selected fields for a part of the article."""
        self._chosen.update(dict.fromkeys(self.table.chosen_keys(), field))
        # A part of the article comes from one field: the one that was chosen.
        taken = set(self._chosen.values()) - {""}
        given_up = {name: "" for name, found in self._found.items() if found in taken}
        fields = {**given_up, **self._chosen}
        if fields != self._choices.fields:
            self._choices.fields = fields
            self.changed.emit()
