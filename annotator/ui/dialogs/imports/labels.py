"""The labels and relations of labelled texts: what each becomes, chosen once and kept by name."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit

from annotator.domain.translation import language, mark, number, tr
from annotator.formats.input.label_map import NEARNESS, LabelMap
from annotator.formats.labelled.proposed_map import proposed_map
from annotator.ui.dialogs.imports.parts import ChoicesPanel, Menu, RowsTable, with_label
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.codebook import Codebook
    from annotator.ui.session.import_choices import ImportChoices

_COLUMNS = (mark("Label"), mark("Becomes"), mark("Number"), mark("Sample"))
_WORDS = mark(
    "Labels of another tool become entities, or parts of quotations and claims. Relations join their ends "
    "into one quotation; without them, a cue and a source go to the content nearest to them."
)
_NAME = 14  # characters of the field for a name
_LABEL, _RELATION = "label ", "relation "  # the beginnings of the keys of rows
_CHANGED = "\0changed"  # in the menu of maps: what was chosen here; no map has this name
_JOINS = {
    "join": mark("joins its ends"),
    "within": mark("one is reported in the other"),
    "": mark("leave out"),
}
_NEARNESS = {
    "sentence": mark("a sentence"),
    "paragraph": mark("a paragraph"),
    "document": mark("a document"),
}


def targets(codebook: Codebook) -> list[tuple[str, str]]:
    """Return what a label can become, each with its words."""
    return [
        ("content", tr("content")),
        ("cue", tr("cue")),
        ("source", tr("source")),
        *((role.id, codebook.in_line(role.label)) for role in codebook.roles),
        ("claim", tr("claim")),
        *(
            (f"claim:{kind.id}", tr("claim: {type}", type=codebook.in_line(kind.label)))
            for kind in codebook.claim_types
        ),
        ("entity", tr("entity")),
        ("", tr("leave out")),
    ]


class NameField(QLineEdit):
    """A field for a short name, which leaves room for the menus beside it."""

    def sizeHint(self) -> QSize:
        """Return the size for a short name; the field grows where there is room."""
        return QSize(self.fontMetrics().averageCharWidth() * _NAME, super().sizeHint().height())


class LabelsPanel(ChoicesPanel):
    """The labels and relations of all files, what the selected ones become, and the maps that are kept."""

    def __init__(self, choices: ImportChoices, codebook: Codebook, kept: Sequence[LabelMap]) -> None:
        self._choices = choices
        self._kept = {label_map.name: label_map for label_map in kept}
        self._targets = targets(codebook)
        self._joins = [(value, tr(words)) for value, words in _JOINS.items()]
        self._labels: Counter[str] = Counter()
        self._relations: Counter[str] = Counter()
        self._samples: dict[str, str] = {}
        self._map = LabelMap()
        self._changed: LabelMap | None = None  # as somebody has chosen it here
        self.becomes = Menu(tr("Becomes"))
        self.becomes.picked.connect(self._choose)
        self.nearness = Menu(tr("Put together within"))
        self.nearness.offer((nearness, tr(_NEARNESS[nearness])) for nearness in NEARNESS)
        self.nearness.picked.connect(lambda nearness: self._change(nearness=nearness))
        self.maps = Menu(tr("Map", note="what labels become"))
        self.maps.picked.connect(self._take_kept)
        self.name = NameField()
        self.name.setAccessibleName(tr("Keep as"))
        self.name.setPlaceholderText(tr("a name"))
        self.name.textEdited.connect(self._rename)
        table = RowsTable(tr("Labels"), _COLUMNS, (2,), wide=3)
        table.take_several()
        parts = [
            with_label(tr("&Becomes"), self.becomes),
            with_label(tr("Together &within"), self.nearness),
            with_label(tr("&Map", note="what labels become"), self.maps),
            with_label(tr("&Keep as"), self.name),
        ]
        super().__init__(tr(_WORDS), table, parts)
        parts[2].setVisible(bool(self._kept))
        table.chosen.connect(self._show_chosen)

    def show_labels(self, files: Sequence[Mapping[str, Any]]) -> bool:
        """Show the labels of the files; tell whether there are any.

        The first time they are mapped as their names say.
        """
        self._labels, self._relations, self._samples = Counter(), Counter(), {}
        for file in files:
            self._labels.update(file["labels"])
            self._relations.update(file["relations"])
            self._samples = {**file["label_samples"], **self._samples}
        proposed = proposed_map(self._labels, self._relations)
        label_map = replace(
            self._map,
            labels={**proposed.labels, **self._map.labels},
            relations={**proposed.relations, **self._map.relations},
        )
        is_new = label_map != self._map
        self._map = label_map
        self._show()
        if is_new and not proposed.is_of_entities:
            self._take(label_map)
        return bool(self._labels)

    def _show(self) -> None:
        words = dict(self._targets)
        rows = []
        for label, count in self._labels.items():
            target = self._map.labels.get(label, "entity")
            cells = (label, words.get(target, target), number(count), self._samples.get(label, ""))
            rows.append(TextRow(_LABEL + label, cells))
        for name, count in self._relations.items():
            target = tr(_JOINS[self._map.relations.get(name, "join")])
            relation = tr("{name} (relation)", name=name)
            cells = (relation, target, number(count), self._samples.get(name, ""))
            rows.append(TextRow(_RELATION + name, cells))
        self.table.show_rows(rows)
        self.nearness.show_value([self._map.nearness])
        changed = [(_CHANGED, tr("as changed"))] if self._changed is not None else []
        names = sorted(self._kept, key=language().sort_key)
        self.maps.offer([("", tr("as proposed")), *((name, name) for name in names), *changed])
        is_changed = self._map == self._changed
        self.maps.show_value(
            [_CHANGED if is_changed else self._map.name if self._map.name in self._kept else ""]
        )
        self._show_chosen()

    def _show_chosen(self) -> None:
        keys = self.table.chosen_keys()
        are_relations = {key.startswith(_RELATION) for key in keys}
        if are_relations == {True}:
            self.becomes.offer(self._joins)
            values = [self._map.relations.get(key.removeprefix(_RELATION), "join") for key in keys]
        else:
            self.becomes.offer(self._targets)
            values = [self._map.labels.get(key.removeprefix(_LABEL), "entity") for key in keys]
        # Labels and relations have no target in common.
        self.becomes.show_value(values if len(are_relations) == 1 else ())

    def _choose(self, target: str) -> None:
        """Let the selected labels or relations become something else."""
        labels, relations = dict(self._map.labels), dict(self._map.relations)
        for key in self.table.chosen_keys():
            if key.startswith(_LABEL):
                labels[key.removeprefix(_LABEL)] = target
            else:
                relations[key.removeprefix(_RELATION)] = target
        self._change(labels=labels, relations=relations)

    def _change(self, **values: Any) -> None:
        """Take another map, which the menu of maps offers from now on."""
        changed = replace(self._map, **values)
        if changed != self._map:
            self._changed = changed
            self._take(changed)

    def _take_kept(self, name: str) -> None:
        """Take a kept map, the proposed one, or the one that was chosen here."""
        if name == _CHANGED and self._changed is not None:
            self.name.setText(self._changed.name)
            self._take(self._changed)
            return
        proposed = proposed_map(self._labels, self._relations)
        kept = self._kept.get(name, LabelMap())
        self.name.setText(kept.name)
        labels = {**proposed.labels, **kept.labels}
        self._take(replace(kept, labels=labels, relations={**proposed.relations, **kept.relations}))

    def _rename(self, name: str) -> None:
        is_changed = self._map == self._changed
        self._map = self._choices.labels = replace(self._map, name=name.strip())
        if is_changed:
            self._changed = self._map

    def _take(self, label_map: LabelMap) -> None:
        if label_map == self._choices.labels:
            return
        self._map = self._choices.labels = label_map
        self._show()
        self.changed.emit()
