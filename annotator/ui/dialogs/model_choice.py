"""Which of the installed language models reads documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.pipeline import DEFAULT_MODEL, installed
from annotator.ui.dialogs.picker import Choice, pick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session.settings import Settings


def model_in_use(settings: Settings) -> tuple[str, str]:
    """Return the chosen model, or the default where that is not installed, and what people should know."""
    chosen = settings.model
    # Looking for what is installed takes some milliseconds, which the usual case need not spend.
    if not chosen or any(pipeline.name == chosen for pipeline in installed()):
        return chosen or DEFAULT_MODEL, ""
    return DEFAULT_MODEL, f"The language model {chosen} is not installed: {DEFAULT_MODEL} reads instead."


def ask_for_model(settings: Settings, parent: QWidget) -> str | None:
    """Let people choose an installed model, keep it, and return it; None where it is the one in use."""
    now, _ = model_in_use(settings)
    choices = [
        Choice(
            pipeline.name,
            f"{pipeline.version}, now" if pipeline.name == now else pipeline.version,
            pipeline.name,
        )
        for pipeline in installed()
    ]
    chosen = pick("Language model", choices, now=now, parent=parent)
    if chosen is None or chosen == now:
        return None
    settings.model = "" if chosen == DEFAULT_MODEL else chosen
    return str(chosen)
