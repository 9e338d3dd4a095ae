"""The Qt actions of a window, made from the registry, with their keys and their enabled state."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut

from annotator.domain.stored_words import shown
from annotator.domain.translation import tr
from annotator.ui.actions.keys import Keys, canonical, key_of_press
from annotator.ui.actions.registry import (
    ACTIONS,
    CLAIM_TYPE_KEYS,
    NEEDS,
    OF_HISTORY,
    SHORT_NOTE,
    SPECS,
    ActionSpec,
    When,
    need_of,
)
from annotator.ui.wording.alternatives import either

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from annotator.store.history import Entry

# Well-known signs instead of words in the tool bar, and a sign for its longest key.
_SIGNS = {"undo": "↶", "redo": "↷"}
_SHORT_KEYS = {"Return": "⏎", "Enter": "⏎"}
# What macOS has in the menu of the program. Of all others it would guess that from their words.
_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}


class ActionSet(QObject):
    """Makes the actions; those of scope "article" act only while the article has the focus.

    Attributes
    ----------
    by_id: the actions.
    """

    key_coming = Signal()  # before Qt looks for an enabled action of a key
    chosen = Signal(str)  # id of the triggered action
    refused = Signal(str)  # the missing condition of a pressed key's action

    def __init__(self, window: QWidget, article: QWidget, keys: Keys) -> None:
        super().__init__(window)
        self._keys = keys
        self._article = article
        self._claim_types: dict[str, QShortcut] = {}
        self._of_codebook: dict[str, QShortcut] = {}
        self._holding: frozenset[When] = frozenset()
        self._of_history: frozenset[When] = frozenset()
        self._needing: dict[When, list[QAction]] = defaultdict(list)
        self._seen_where: dict[When, list[QAction]] = defaultdict(list)
        self._id_of_key: dict[str, str] = {}
        self.by_id: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(tr(spec.text), window)
            action.setObjectName(spec.id)
            action.setStatusTip(tr(spec.help))
            action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
            action.setEnabled(False)
            action.triggered.connect(self._choose(spec.id))
            if spec.scope == "article":
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                article.addAction(action)
            else:
                window.addAction(action)
            self.by_id[spec.id] = action
            self._needing[spec.applies].append(action)
            if spec.seen != "always":
                action.setVisible(False)
                self._seen_where[spec.seen].append(action)
        self._show_keys()
        keys.changed.connect(self._show_keys)
        article.installEventFilter(self)

    def _choose(self, id: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(id)

    def _show_keys(self) -> None:
        """Give all actions their keys, and show the keys with the actions."""
        self._id_of_key.clear()
        for spec in ACTIONS:
            action = self.by_id[spec.id]
            # Menus show the first key, and Qt has its own name for Enter.
            keys = sorted(self._keys.of(spec.id), key=lambda key: "Return" in key)
            action.setShortcuts([QKeySequence(key) for key in keys])
            names = f" ({either(self._keys.names(spec.id))})" if keys else ""
            action.setToolTip(f"{tr(spec.text)}{names}\n{tr(spec.help)}")
            if spec.short:
                action.setIconText(self._button_text(spec))
                has_words = spec.id not in _SIGNS
                action.setProperty("word", tr(spec.short, note=SHORT_NOTE) if has_words else "")
                action.setProperty("key", self._key_on_button(spec) if has_words else "")

    def _button_text(self, spec: ActionSpec) -> str:
        if spec.id in _SIGNS:
            return _SIGNS[spec.id]
        return f"{tr(spec.short, note=SHORT_NOTE)} {self._key_on_button(spec)}".strip()

    def _key_on_button(self, spec: ActionSpec) -> str:
        first_key = next(iter(self._keys.of(spec.id)), "")
        return _SHORT_KEYS.get(first_key) or self._keys.key_of(spec.id)

    def toggle_claim_types(self, toggle: Callable[[int], None]) -> None:
        """Let digits toggle claim types, by their number from 0."""
        for number, key in enumerate(CLAIM_TYPE_KEYS):
            shortcut = QShortcut(QKeySequence(key), self._article)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda which=number: toggle(which))
            self._claim_types[key] = shortcut

    def offer_labels(self, acts: Mapping[str, Callable[[], None]]) -> None:
        """Let keys that the codebook gives to its types act in the article; those before act no more."""
        for shortcut in self._of_codebook.values():
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._of_codebook.clear()
        for key, act in acts.items():
            shortcut = QShortcut(QKeySequence(key), self._article)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
            self._of_codebook[key] = shortcut

    # Keys by their place

    def has(self, key: str) -> bool:
        """Tell whether any action or claim type has the key."""
        return (
            key in self._claim_types
            or key in self._of_codebook
            or self._action_of(canonical(key)) is not None
        )

    def moves_edges(self, key: str) -> bool:
        """Tell whether a key moves the edges of spans."""
        id = self._action_of(canonical(key))
        return id is not None and SPECS[id].applies == "span"

    def press(self, key: str, *, in_article: bool) -> bool:
        """Run the action of a key; return whether there is one."""
        of_type = self._claim_types.get(key) or self._of_codebook.get(key)
        if in_article and of_type is not None:
            of_type.activated.emit()
            return True
        id = self._action_of(canonical(key))
        if id is None or not self.by_id[id].isEnabled() or not (in_article or SPECS[id].scope == "window"):
            return False
        self.by_id[id].trigger()
        return True

    # Applicability

    def hold(self, holding: Iterable[When]) -> None:
        """Enable the actions that apply; touch only actions that change."""
        conditions = self._of_history.union(holding)
        for when in conditions ^ self._holding:
            for action in self._needing[when]:
                action.setEnabled(when in conditions)
            for action in self._seen_where[when]:
                action.setVisible(when in conditions)
        self._holding = conditions

    def show_done(self, *, is_done: bool) -> None:
        """Mark the action that marks the document done while it is done, and say what it does then."""
        action, spec = self.by_id["done"], SPECS["done"]
        if action.isChecked() == is_done and action.isCheckable():
            return
        action.setCheckable(True)
        action.setChecked(is_done)
        action.setText(tr("Open this document again") if is_done else tr(spec.text))
        action.setIconText(self._button_text(spec))

    def show_history(self, acts: Mapping[str, Entry | None]) -> None:
        """Name the next acts of undo and redo, by the ids of these actions; `hold` enables them."""
        possible: set[When] = set()
        for id in OF_HISTORY:
            act = acts.get(id)
            name = tr(SPECS[id].text)
            self.by_id[id].setText(tr("{action}: {act}", action=name, act=shown(act.act)) if act else name)
            if id in _SIGNS:
                self.by_id[id].setIconText(_SIGNS[id])  # otherwise Qt derives it from the text
            if act:
                possible.add(id)
        self._of_history = frozenset(possible)

    def seen(self) -> list[ActionSpec]:
        """Return the actions that are visible now."""
        return [spec for spec in ACTIONS if self.by_id[spec.id].isVisible()]

    def need_of(self, id: str) -> str:
        """Return the missing condition of an action, "" if it applies."""
        applies = SPECS[id].applies
        return "" if applies in self._holding else need_of(applies)

    def why_not(self, id: str) -> str:
        """Return a sentence on the action's missing condition and the remedy."""
        applies = SPECS[id].applies
        if applies == "proposed" and "waiting" not in self._holding:
            applies = "waiting"  # no suggestion is left
        return self._keys.fill(NEEDS[applies][1], action=tr(SPECS[id].text).rstrip("…"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Announce why a key does nothing: Qt sends the keys of disabled actions to the article."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self.key_coming.emit()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        id = self._action_of(key_of_press(event.keyCombination()))
        if id is None or self.by_id[id].isEnabled() or not self.by_id[id].isVisible():
            return False
        self.refused.emit(self.why_not(id))
        return True

    def _action_of(self, key: str) -> str | None:
        if not self._id_of_key:  # read at the first key without an action, rarely at the start
            for id, keys in self._keys.all().items():
                self._id_of_key.update((canonical(key_of_action), id) for key_of_action in keys)
        return self._id_of_key.get(key)
