"""The columns and fields of tables and JSON: what each is taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.translation import mark, tr
from annotator.formats.input.choices import FIELDS
from annotator.ui.dialogs.imports.parts import ChoicesPanel, Menu, RowsTable, with_label
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.ui.session.import_choices import ImportChoices

KEPT = mark("keep as it came")
# What fields can be taken for; files name these parts in English.
_PARTS = {
    "text": mark("text"),
    "id": mark("id"),
    "title": mark("title"),
    "byline": mark("byline"),
    "publisher": mark("publisher"),
    "published": mark("published"),
    "section": mark("section"),
    "url": mark("url"),
    "language": mark("language"),
}
_NAMED = 3  # files that the words name
_COLUMNS = (mark("Field"), mark("Taken for"), mark("Sample"))
_WORDS = mark(
    "Each field or column becomes a part of the article, or is kept beside it as it came. "
    "Only the text is needed."
)


class FieldsPanel(ChoicesPanel):
    """The fields of all files, and what the selected ones are taken for."""

    def __init__(self, choices: ImportChoices) -> None:
        self._choices = choices
        self._found: dict[str, str] = {}  # as they are taken by their names
        self._chosen: dict[str, str] = {}
        self.menu = Menu(tr("Take for"))
        self.menu.offer([*((field, tr(_PARTS[field])) for field in FIELDS), ("", tr(KEPT))])
        self.menu.picked.connect(self._choose)
        table = RowsTable(tr("Fields"), _COLUMNS, wide=2)
        table.take_several()
        super().__init__(tr(_WORDS), table, (with_label(tr("&Take for"), self.menu),))
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
        sentences = [tr(_WORDS)]
        if names:
            named = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
            sentences.append(tr("As chosen before: {files}.", files=named))
        self.words.setText(" ".join(sentences))
        self.table.show_rows(
            [
                TextRow(name, (name, tr(_PARTS.get(self._taken(name), KEPT)), samples.get(name, "")))
                for name in there
            ]
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
