"""The conditions of a list of threads of comments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.thread import Thread


@dataclass(frozen=True)
class ThreadQuery:
    """The conditions of a list of threads.

    Attributes
    ----------
    document: the id of the only document; "" for all.
    author: the name of somebody who wrote in them; "" for anybody.
    words: words of a message or of an author's name, in any case of letters.
    solved: whether solved ones are listed, too, behind the open ones.
    all_annotators: whether those on other annotators' layers are listed, too.
    """

    document: str = ""
    author: str = ""
    words: str = ""
    solved: bool = False
    all_annotators: bool = False

    def takes(self, thread: Thread) -> bool:
        """Tell whether a thread has the author and all the words."""
        if self.author and self.author not in thread.authors:
            return False
        names = " ".join(thread.authors).casefold()
        return all(thread.has(word) or word.casefold() in names for word in self.words.split())
