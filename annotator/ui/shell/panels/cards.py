"""The cards in the window, with the fields of the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels.cards import CardsPanel

if TYPE_CHECKING:
    from annotator.ui.shell.parts import Parts


def make(parts: Parts) -> CardsPanel:
    """Make the panel; its fields and buttons run the same acts as the article's keys."""
    subjects = parts.subjects
    claims, corrections, go_to = (
        subjects.article.claims,
        subjects.article.corrections,
        subjects.article.annotations.go_to,
    )
    panel = CardsPanel(parts.workspace, parts.keys, subjects.view.theme)
    subjects.view.theme_changed.connect(panel.set_theme)
    panel.chosen.connect(go_to)
    panel.article_wanted.connect(subjects.view.focus_article)
    panel.menu_requested.connect(lambda current, at: parts.menus().show_for_card(current, at))
    card = panel.card
    card.action_requested.connect(parts.trigger)
    card.type_requested.connect(subjects.article.quotations.set_type)
    card.claim_type_toggled.connect(claims.toggle_claim_type_id)
    card.span_chosen.connect(corrections.choose_span)
    card.span_taken_out.connect(corrections.take_out)
    card.attribute_chosen.connect(corrections.set_attribute)
    card.note_written.connect(corrections.set_note)
    card.annotation_wanted.connect(go_to)
    threads = subjects.threads
    card.threads.sent.connect(threads.send)
    card.threads.deletion_asked.connect(threads.delete)
    card.threads.solving_asked.connect(threads.set_solved)
    card.threads.left.connect(subjects.view.focus_article)
    panel.document_wanted.connect(threads.comment_on_document)
    panel.fragment_dropped.connect(corrections.move_fragment)
    panel.show_state()
    return panel
