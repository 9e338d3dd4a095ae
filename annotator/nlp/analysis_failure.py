"""Failures of the analysis: the exception, the calls, the step and the sentence."""

from __future__ import annotations

import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from annotator.domain.analysis import AnalysisFailure
from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Exceptions in a chain of causes that are reported: more would be hard to read.
_MOST_CAUSES = 5
# Folders below which a file's path is the same on every machine and contains no user name.
_PACKAGE_FOLDERS = ("site-packages", "dist-packages", "annotator")
Step = tuple[str, "Callable[[Any], Any]"]


def failure_of(error: Exception, model: str, step: str = "", span: Span | None = None) -> AnalysisFailure:
    """Return an exception as a failure."""
    return AnalysisFailure(type(error).__name__, _message_of(error), step, _trace_of(error), span, model)


def _message_of(error: Exception) -> str:
    """Return an exception's message in characters that a file can hold, "" if it has none."""
    try:
        message = str(error)
    except Exception:  # noqa: BLE001  (the exception's name is reported anyway)
        return ""
    return message.encode(errors="backslashreplace").decode()


def sentence_that_fails(doc: Any, steps: Sequence[Step], error: Exception) -> Span | None:
    """Return the first sentence of a `Doc` on which the steps fail with the same type of exception, if any.

    Each sentence is read alone, so a fault that needs several sentences has no place.
    """
    if not doc.has_annotation("SENT_START") or isinstance(error, MemoryError):
        return None
    for sentence in doc.sents:
        sentence_doc = sentence.as_doc()
        try:
            for _, step in steps:
                step(sentence_doc)
        except Exception as failure:  # noqa: BLE001  (every exception is compared)
            if type(failure) is type(error):
                return Span(sentence.start_char, sentence.end_char)
    return None


def _trace_of(error: BaseException | None) -> str:
    """Return the calls that led to an exception and its causes, without messages and paths of folders.

    A message may quote the text, and a path contains the user's name.
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
