"""Speakers named by labels in this program's own exports, as objects of its format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.document import sha256

if TYPE_CHECKING:
    from collections.abc import Mapping

_ID_DIGITS = 10  # as many as those of speakers that people make


class NamedSpeakers:
    """The speakers that the labels of a text name, each once.

    Attributes
    ----------
    objects: the speakers so far. Their ids are made of the words that name them, so that a speaker of
        several documents is one in the project.
    """

    def __init__(self, known: Mapping[str, Mapping[str, Any]]) -> None:
        self._known = known
        self._ids: dict[str, str] = {}
        self.objects: list[dict[str, Any]] = []

    def ids_of(self, value: Any) -> list[str]:
        """Return the ids of the speakers in a value: words, or a list of words; none if it is neither."""
        words = value if isinstance(value, list) else [value]
        if not all(isinstance(word, str) and word for word in words):
            return []
        return list(dict.fromkeys(map(self._id, words)))

    def _id(self, words: str) -> str:
        if words not in self._ids:
            self._ids[words] = id = f"s{sha256(words)[:_ID_DIGITS]}"
            self.objects.append({"name": words, **self._known.get(words, {}), "id": id})
        return self._ids[words]
