"""Articles that are like others, and what becomes of those that are there already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.translation import mark, tr
from annotator.ui.dialogs.imports.parts import ChoicesPanel, Menu, RowsTable, with_label
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.ui.session.import_choices import ImportChoices

_COLUMNS = (mark("Article"), mark("State"), mark("Of"))
_WORDS = mark(
    "These articles have the id or the words of others. Nearly equal ones come in: look at them, and remove "
    "them from the files if they are one article."
)
_REPEATED = (("pass", mark("leave out")), ("take", mark("take all the same")))


def _offers(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Return what can become of another text under a known id.

    Articles that have their id from a file's name get another one, unless they are taken as new versions.
    """
    alike, number = counts.get("named_alike", 0), counts.get("other_text", 0)
    update, add = ("update", tr("take as new versions")), ("add", tr("add under another id"))
    if alike and alike == number:
        return [("refuse", add[1]), update]
    leave = tr("leave out, but for files with the same name") if alike else tr("leave out")
    return [("refuse", leave), update, add]


class DuplicatesPanel(ChoicesPanel):
    """The articles that are like others, and what becomes of those that are there already."""

    def __init__(self, choices: ImportChoices) -> None:
        self._choices = choices
        self.repeated = Menu(tr("The same text under another id"))
        self.repeated.offer((value, tr(words)) for value, words in _REPEATED)
        self.repeated.picked.connect(lambda value: self._choose("repeated", value))
        self.text_changed = Menu(tr("Another text under the same id"))
        self.text_changed.picked.connect(lambda value: self._choose("changed", value))
        self._of_repeated = with_label(tr("&Same text, another id"), self.repeated)
        self._of_changed = with_label(tr("Same id, another &text"), self.text_changed)
        table = RowsTable(tr("Articles like others"), _COLUMNS)
        super().__init__(tr(_WORDS), table, (self._of_changed, self._of_repeated))

    def show_articles(self, listed: Sequence[Mapping[str, Any]], counts: Mapping[str, int]) -> bool:
        """Show the articles that are like others; tell whether there are any."""
        self._of_changed.setVisible(counts.get("other_text", 0) > 0)
        self._of_repeated.setVisible(counts.get("same_text", 0) > 0)
        self.text_changed.offer(_offers(counts))
        self.text_changed.show_value([self._choices.changed])
        self.repeated.show_value([self._choices.repeated])
        self.table.show_rows(
            [
                TextRow(article["place"], (article["title"], article["state"], article["other"]))
                for article in listed
            ]
        )
        return bool(listed)

    def _choose(self, name: str, value: str) -> None:
        if getattr(self._choices, name) != value:
            setattr(self._choices, name, value)
            self.changed.emit()
