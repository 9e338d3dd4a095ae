"""What a rescue gave, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.counted_nouns import counted
from annotator.domain.translation import tr
from annotator.store.rescue.shapes import TEXTS
from annotator.store.rescue.texts import LOST_SIGN
from annotator.store.rescue.ways import MADE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.rescue.account import Account, DocumentAccount, Missing

# Nouns of rows by table.
_NOUNS = {
    "document": "document", "document_text": "text", "analysis": "analysis", "syntax": "parse",
    "suggestion": "suggestion", "claim_suggestion": "suggested claim", "annotator": "annotator",
    "codebook": "codebook", "speaker": "speaker", "layer": "layer", "quotation": "quotation",
    "claim": "claim", "entity": "entity", "decision": "decision", "waiver": "waiver",
    "claim_decision": "decision on a claim",
    "import_report": "report of an import", "refused_item": "refused item", "label_map": "map of labels",
    "learning": "count of decisions", "forgotten": "forgotten layer", "blindness": "setting of blind mode",
    "begun_blind": "layer begun blind", "analysis_failure": "failed analysis",
    "table_fields": "meaning of columns", "history": "act of the history", "effort": "measured effort",
    "checksum": "checksum of a layer",
    "trash": "removal", "trash_row": "row in the trash", "emptied": "gap in the numbers of documents",
}  # fmt: skip
_PLURALS = {
    "entity": "entities", "analysis": "analyses", "claim_decision": "decisions on claims",
    "import_report": "reports of imports", "label_map": "maps of labels", "syntax": "parses",
    "table_fields": "meanings of columns", "learning": "counts of decisions",
    "blindness": "settings of blind mode", "begun_blind": "layers begun blind",
    "trash_row": "rows in the trash", "emptied": "gaps in the numbers of documents",
    "analysis_failure": "failed analyses", "checksum": "checksums of layers",
    "history": "acts of the history", "effort": "measured efforts",
}  # fmt: skip
# What belongs to the whole project, in the order of the report.
_OF_PROJECT = ("annotator", "codebook", "speaker", "history")
# What stands for lost rows.
_STAND_INS = {
    "codebook": "The codebook is lost: the one that comes with the program stands for it.",
    "speaker": "Lost: {}; each is called “lost speaker” with its id.",
    "annotator": "Lost: {}, known by their layers.",
}
UNKNOWN = (
    "What nothing names any more cannot be told as missing: look through the documents before you go on."
)


def summary(account: Account) -> str:
    """Return how many documents there are in which state."""
    return (
        f"{counted(account.documents, 'document')}: {account.whole:,} whole, {account.in_part:,} in part,"
        f" {account.lost:,} lost."
    )


def lines(account: Account) -> Iterator[str]:
    """Yield what each document lacks, then the origin of all rows."""
    for document in account.told:
        yield from _of_document(document)
    for missing in account.missing:
        yield f"{_lost(missing)}."
    for table in _OF_PROJECT:
        ways = account.rows.get(table, {})
        yield f"{_named(table, sum(ways.values()))}{_by_way(ways)}."
        if table in _STAND_INS and (number := ways.get(MADE)):
            yield _STAND_INS[table].format(_named(table, number))
    yield f"All rows{_by_way(_all_ways(account))}."
    if account.in_trash:
        yield f"{counted(account.in_trash, 'document')} in the trash, as before."
    if account.unreadable:
        unreadable = ", ".join(_named(table, count) for table, count in account.unreadable.items())
        yield f"Damaged, read elsewhere if they are not named above: {unreadable}."
    if account.unreadable_pages:
        pages = ", ".join(f"{_plural(table)} ({n:,})" for table, n in account.unreadable_pages.items())
        yield f"Pages that cannot be read, of {pages}: what stood there and is not named above is unknown."
    if account.missing_acts:
        acts = _named("history", account.missing_acts)
        yield f"{acts} are lost: what they deleted may be back, and they cannot be undone."
    if account.references_dropped:
        rows = tr("{n} row|{n} rows", account.references_dropped)
        yield f"{rows} named an annotation that is lost, and no longer do."
    if account.restored_pages:
        yield f"An act that had not ended was rolled back ({counted(account.restored_pages, 'page')})."
    if account.damaged_pages:
        pages = tr("{n} page|{n} pages", account.damaged_pages)
        yield f"{pages} of its journal could not be read: parts of this act may be there."
    for backup in account.backups:
        yield f"Backup: {backup}."
    yield UNKNOWN


def _of_document(document: DocumentAccount) -> Iterator[str]:
    title = f" ({document.title})" if document.title else ""
    name = f"document “{document.id}”{title}"
    if document.state == "lost":
        yield f"{name}: lost{''.join(f'; {_lost(missing)}' for missing in document.missing)}."
        return
    parts = [_lost(missing) for missing in document.missing]
    if document.text_kept is not None:
        parts.append(_of_text(document.text_kept))
    made = [table for table in document.made if table != TEXTS]  # the text is told already
    parts += [f"the {_NOUNS.get(table, table)} was lost and is made anew" for table in made]
    if ways := {way: count for way, count in document.ways.items() if way != MADE}:
        parts.append(f"read{_by_way(ways)}")
    yield f"{name}: {document.state}; {'; '.join(parts)}."


def _of_text(kept: int) -> str:
    if not kept:
        return f"its text is lost, “{LOST_SIGN}” stands for each character"
    return f"its text is not the imported one, {counted(kept, 'character')} are left"


def _lost(missing: Missing) -> str:
    return f"{_named(missing.table, missing.count)} lost ({missing.how})"


def _named(table: str, count: int) -> str:
    noun = _NOUNS.get(table, f"row of “{table}”")
    if count == 1 or table not in _PLURALS:
        return counted(count, noun)
    return f"{count:,} {_PLURALS[table]}"


def _plural(table: str) -> str:
    noun = _NOUNS.get(table, f"row of “{table}”")
    return _PLURALS.get(table, f"{noun}s")


def _by_way(ways: dict[str, int]) -> str:
    return f" from {', '.join(f'{way} ({count:,})' for way, count in ways.items())}" if ways else ""


def _all_ways(account: Account) -> dict[str, int]:
    total: dict[str, int] = {}
    for ways in account.rows.values():
        for way, count in ways.items():
            total[way] = total.get(way, 0) + count
    return total
