"""The comments of the project in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels.comments import CommentsPanel

if TYPE_CHECKING:
    from annotator.store.threads import Listed
    from annotator.ui.shell.parts import Parts


def make(parts: Parts) -> CommentsPanel:
    """Make the panel; its rows lead to the article, and its field runs the same acts as the card's."""
    subjects = parts.subjects
    threads, view = subjects.threads, subjects.view
    panel = CommentsPanel(parts.workspace, view.theme, parts.keys.key_of("comment"))
    view.theme_changed.connect(panel.set_theme)

    def choose(listed: Listed, to_article: bool) -> None:
        threads.go_to_listed(listed)
        if to_article:
            view.focus_article()

    panel.thread_chosen.connect(choose)
    panel.thread_field.sent.connect(threads.send)
    panel.thread_field.deletion_asked.connect(threads.delete)
    panel.thread_field.solving_asked.connect(threads.set_solved)
    panel.told.connect(parts.announce)
    return panel
