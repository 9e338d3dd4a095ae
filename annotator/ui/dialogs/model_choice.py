"""The choice of the language model for documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.nlp.pipeline import DEFAULT_MODEL, installed
from annotator.ui.dialogs.picker import Choice, pick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session.settings import Settings


def model_in_use(settings: Settings) -> tuple[str, str]:
    """Return the chosen model, or the default if it is not installed, and a message about it or ""."""
    chosen = settings.model
    # The search for installed models takes some milliseconds; the usual case needs none.
    if not chosen or any(pipeline.name == chosen for pipeline in installed()):
        return chosen or DEFAULT_MODEL, ""
    return DEFAULT_MODEL, tr(
        "The language model {chosen} is not installed: {usual} reads instead.",
        chosen=chosen,
        usual=DEFAULT_MODEL,
    )


def ask_for_model(settings: Settings, parent: QWidget) -> str | None:
    """Ask for an installed model, store and return it; None if it is already in use."""
    now, _ = model_in_use(settings)
    choices = [
        Choice(
            pipeline.name,
            tr("{version}, now", version=pipeline.version) if pipeline.name == now else pipeline.version,
            pipeline.name,
        )
        for pipeline in installed()
    ]
    chosen = pick(tr("Language model"), choices, now=now, parent=parent, name="models")
    if chosen is None or chosen == now:
        return None
    settings.model = "" if chosen == DEFAULT_MODEL else chosen
    return str(chosen)
