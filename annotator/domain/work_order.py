"""The order in which an annotator works through the documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from annotator.domain.blake2 import blake2b

Rule = Literal["imported", "random", "date", "uncertain", "certain", "claims", "column"]
# The rules that need nothing but their name; that of a column comes from a sorted list.
RULES: tuple[Rule, ...] = tuple(rule for rule in get_args(Rule) if rule != "column")
# Rules that go by what is left to do: documents that are done come last.
BY_WHAT_IS_LEFT: frozenset[Rule] = frozenset({"uncertain", "certain", "claims"})
SEEDS = range(1, 1_000_000)  # short enough to be told to somebody else


@dataclass(frozen=True)
class WorkOrder:
    """An order of work.

    Attributes
    ----------
    rule: "imported": as they came; "random": as the seed draws them; "date": by day of publication;
        "uncertain", "certain": by the mean distance of the waiting suggestions' scores from one half;
        "claims": most claims first, suggested ones included; "column": by a column of the list of documents.
    seed: of the random order, 0 for the other ones.
    column, descending: the id of the column, and its direction; "" for the other ones.
    """

    rule: Rule = "imported"
    seed: int = 0
    column: str = ""
    descending: bool = False

    @property
    def restarts(self) -> bool:
        """Tell whether Done goes back to the top: work on a document moves it to another place."""
        return self.rule == "column" or self.rule in BY_WHAT_IS_LEFT


def drawn(seed: int, document: str) -> int:
    """Return the lot that a seed draws for the id of a document, the same on each computer."""
    digest = blake2b(f"{seed} {document}".encode("utf-8", "surrogatepass"), digest_size=7)
    return int.from_bytes(digest.digest(), "big")
