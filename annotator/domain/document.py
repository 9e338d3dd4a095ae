"""Documents: imported articles with an immutable canonical text."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from annotator.domain.errors import InputError
from annotator.domain.offsets import canonicalise
from annotator.domain.translation import tr

# Python's own SHA-256, as the standard library's `random` imports it: `hashlib` loads OpenSSL, which costs
# three megabytes, and three milliseconds at each start.
try:
    from _sha2 import sha256 as _sha256  # since Python 3.12
except ImportError:
    try:
        from _sha256 import sha256 as _sha256
    except ImportError:  # Python is built without it
        from hashlib import sha256 as _sha256

TITLE_LENGTH = 120  # the most characters of a title made from the text


def sha256(text: str) -> str:
    """Return the SHA-256 of the text's UTF-8 form, in hexadecimal."""
    # OpenSSL's is three times as fast, where something has loaded it already.
    make = getattr(sys.modules.get("_hashlib"), "openssl_sha256", _sha256)
    return str(make(text.encode("utf-8")).hexdigest())


@dataclass(frozen=True)
class Document:
    """An article.

    Attributes
    ----------
    id: unique in its project, stable across export and import.
    text: canonical text; all offsets count its code points.
    meta: title, byline, publisher, published, url, language and all else that came with the article.
    extra: fields of the imported line that are unknown to this program, exported unchanged.
    """

    id: str
    text: str
    meta: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """Return the language as the metadata name it ("fr", "French"), "" if they do not."""
        language = self.meta.get("language")
        return language if isinstance(language, str) else ""

    @property
    def title(self) -> str:
        """Return the title for lists: from the metadata, else the first words, cut at a word, else the id."""
        meta_title = self.meta.get("title")
        if isinstance(meta_title, str) and (title := " ".join(meta_title.split())):
            return title
        first_line = next((line for line in self.text.split("\n") if any(map(str.isalnum, line))), self.text)
        words = " ".join(first_line.split())
        if len(words) > TITLE_LENGTH:
            return (words[: TITLE_LENGTH + 1].rpartition(" ")[0] or words[:TITLE_LENGTH]) + " …"
        return words or self.id

    @cached_property
    def sha256(self) -> str:
        """Return the hash of the text."""
        return sha256(self.text)

    @cached_property
    def words(self) -> int:
        """Return the number of words between white space."""
        return len(self.text.split())


def new_document(
    id: str, text: str, meta: dict[str, Any] | None = None, extra: dict[str, Any] | None = None
) -> Document:
    """Return the document of a text in canonical form; the metadata name the changes to the text.

    Raises
    ------
    InputError: the text has no canonical form (see `canonicalise`), or nothing but white space in it.
    """
    canonical = canonicalise(text)
    if not canonical.text.strip():
        raise InputError(tr("there is no text in it."), tr("Check what it holds."))
    meta = dict(meta or {})
    if canonical.changes:
        meta["canonicalised"] = list(canonical.changes)
    return Document(id, canonical.text, meta, extra or {})
