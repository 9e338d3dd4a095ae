"""Failures of the analysis: the exception, the calls, the step and the sentence."""

from __future__ import annotations

import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from annotator.domain.analysis import AnalysisFailure
from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Folders; behind them a file's path is the same on every machine and holds nobody's name.
# Exceptions behind an exception that are told of: a report stays readable.
_MOST_CAUSES = 5
_PACKAGE_FOLDERS = ("site-packages", "dist-packages", "annotator")
Step = tuple[str, "Callable[[Any], Any]"]


def failure_of(error: Exception, model: str, step: str = "", span: Span | None = None) -> AnalysisFailure:
    """Return the failure that an exception means."""
    return AnalysisFailure(type(error).__name__, _message_of(error), step, _trace_of(error), span, model)


def _message_of(error: Exception) -> str:
    """Return an exception's message in characters that a file can hold; "" where the exception has none."""
    try:
        message = str(error)
    except Exception:  # noqa: BLE001  (the exception's name is told all the same)
        return ""
    return message.encode(errors="backslashreplace").decode()


def sentence_that_fails(doc: Any, steps: Sequence[Step], error: Exception) -> Span | None:
    """Return the first sentence of a `Doc` on which the last of the steps fails in the same way, if one does.

    Each sentence is read alone, so a fault that needs several has no place.
    """
    if not doc.has_annotation("SENT_START") or isinstance(error, MemoryError):
        return None
    for sentence in doc.sents:
        alone = sentence.as_doc()
        try:
            for _, step in steps:
                step(alone)
        except Exception as failure:  # noqa: BLE001  (every exception is compared)
            if type(failure) is type(error):
                return Span(sentence.start_char, sentence.end_char)
    return None


def _trace_of(error: BaseException | None) -> str:
    """Return the calls that led to an exception and to those behind it, without what they say.

    An exception may quote the text it was raised for, and a path names the user's folder.
    """
    parts: list[str] = []
    while error is not None and len(parts) < _MOST_CAUSES:
        frames = traceback.extract_tb(error.__traceback__)
        for frame in frames:
            frame.filename = _inside_package(frame.filename)
        parts.append("".join(traceback.format_list(frames)) + type(error).__name__)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\nraised after:\n".join(parts)


def _inside_package(path: str) -> str:
    parts = PurePath(path).parts
    for folder in _PACKAGE_FOLDERS:
        if folder in parts:
            last = len(parts) - 1 - parts[::-1].index(folder)
            return "/".join(parts[last + (folder != "annotator") :])
    return parts[-1] if parts else path
