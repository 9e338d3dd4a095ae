"""The results of a rescue, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import mark, number, tr
from annotator.store.rescue.shapes import TEXTS
from annotator.store.rescue.texts import LOST_SIGN
from annotator.store.rescue.ways import MADE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.rescue.account import Account, DocumentAccount, Missing


class _Noun(NamedTuple):
    """The words for rows of a table: so many of them, and all of them with the number of their pages."""

    counted: str
    pages: str


# By table.
_NOUNS = {
    "document": _Noun(mark("{n} document|{n} documents"), mark("documents ({number})")),
    "document_text": _Noun(mark("{n} text|{n} texts"), mark("texts ({number})")),
    "analysis": _Noun(mark("{n} analysis|{n} analyses"), mark("analyses ({number})")),
    "syntax": _Noun(mark("{n} parse|{n} parses"), mark("parses ({number})")),
    "suggestion": _Noun(mark("{n} suggestion|{n} suggestions"), mark("suggestions ({number})")),
    "claim_suggestion": _Noun(
        mark("{n} suggested claim|{n} suggested claims"), mark("suggested claims ({number})")
    ),
    "annotator": _Noun(mark("{n} annotator|{n} annotators"), mark("annotators ({number})")),
    "codebook": _Noun(mark("{n} codebook|{n} codebooks"), mark("codebooks ({number})")),
    "codebook_version": _Noun(
        mark("{n} earlier codebook|{n} earlier codebooks"), mark("earlier codebooks ({number})")
    ),
    "speaker": _Noun(mark("{n} speaker|{n} speakers"), mark("speakers ({number})")),
    "layer": _Noun(mark("{n} layer|{n} layers"), mark("layers ({number})")),
    "quotation": _Noun(mark("{n} quotation|{n} quotations"), mark("quotations ({number})")),
    "claim": _Noun(mark("{n} claim|{n} claims"), mark("claims ({number})")),
    "entity": _Noun(mark("{n} entity|{n} entities"), mark("entities ({number})")),
    "decision": _Noun(mark("{n} decision|{n} decisions"), mark("decisions ({number})")),
    "waiver": _Noun(mark("{n} waiver|{n} waivers"), mark("waivers ({number})")),
    "thread": _Noun(
        mark("{n} thread of comments|{n} threads of comments"), mark("threads of comments ({number})")
    ),
    "assignment": _Noun(mark("{n} assignment|{n} assignments"), mark("assignments ({number})")),
    "plan": _Noun(mark("{n} plan|{n} plans"), mark("plans ({number})")),
    "package": _Noun(
        mark("{n} origin of a package|{n} origins of packages"), mark("origins of packages ({number})")
    ),
    "training": _Noun(
        mark("{n} training document|{n} training documents"), mark("training documents ({number})")
    ),
    "gold_choice": _Noun(
        mark("{n} choice of an adjudication|{n} choices of an adjudication"),
        mark("choices of an adjudication ({number})"),
    ),
    "lineage": _Noun(
        mark("{n} earlier state of a layer|{n} earlier states of layers"),
        mark("earlier states of layers ({number})"),
    ),
    "set_aside": _Noun(mark("{n} layer set aside|{n} layers set aside"), mark("layers set aside ({number})")),
    "claim_decision": _Noun(
        mark("{n} decision on a claim|{n} decisions on claims"), mark("decisions on claims ({number})")
    ),
    "import_report": _Noun(
        mark("{n} report of an import|{n} reports of imports"), mark("reports of imports ({number})")
    ),
    "refused_item": _Noun(mark("{n} refused item|{n} refused items"), mark("refused items ({number})")),
    "label_map": _Noun(mark("{n} map of labels|{n} maps of labels"), mark("maps of labels ({number})")),
    "learning": _Noun(
        mark("{n} count of decisions|{n} counts of decisions"), mark("counts of decisions ({number})")
    ),
    "forgotten": _Noun(mark("{n} forgotten layer|{n} forgotten layers"), mark("forgotten layers ({number})")),
    "blindness": _Noun(
        mark("{n} setting of blind mode|{n} settings of blind mode"),
        mark("settings of blind mode ({number})"),
    ),
    "due_date": _Noun(
        mark("{n} day by which all should be done|{n} days by which all should be done"),
        mark("days by which all should be done ({number})"),
    ),
    "work_order": _Noun(mark("{n} order of work|{n} orders of work"), mark("orders of work ({number})")),
    "begun_blind": _Noun(
        mark("{n} layer begun blind|{n} layers begun blind"), mark("layers begun blind ({number})")
    ),
    "analysis_failure": _Noun(
        mark("{n} failed analysis|{n} failed analyses"), mark("failed analyses ({number})")
    ),
    "table_fields": _Noun(
        mark("{n} meaning of columns|{n} meanings of columns"), mark("meanings of columns ({number})")
    ),
    "history": _Noun(
        mark("{n} act of the history|{n} acts of the history"), mark("acts of the history ({number})")
    ),
    "effort": _Noun(mark("{n} measured effort|{n} measured efforts"), mark("measured efforts ({number})")),
    "finding_count": _Noun(
        mark("{n} count of findings|{n} counts of findings"), mark("counts of findings ({number})")
    ),
    "checksum": _Noun(
        mark("{n} checksum of a layer|{n} checksums of layers"), mark("checksums of layers ({number})")
    ),
    "trash": _Noun(mark("{n} removal|{n} removals"), mark("removals ({number})")),
    "trash_row": _Noun(
        mark("{n} row in the trash|{n} rows in the trash"), mark("rows in the trash ({number})")
    ),
    "emptied": _Noun(
        mark("{n} gap in the numbers of documents|{n} gaps in the numbers of documents"),
        mark("gaps in the numbers of documents ({number})"),
    ),
}
# What belongs to the whole project, in the order of the report.
_OF_PROJECT = ("annotator", "codebook", "speaker", "history")
# What stands for lost rows.
_STAND_INS = {
    "codebook": mark("The codebook is lost: the one that comes with the program stands for it."),
    "speaker": mark("Lost: {lost}; each is called “lost speaker” with its id."),
    "annotator": mark("Lost: {lost}, known by their layers."),
}
# What is made anew of a document, by table.
_MADE = {
    "document": mark("the document was lost and is made anew"),
    "layer": mark("the layer was lost and is made anew"),
}
_STATES = {"in part": mark("{document}: in part; {parts}."), "whole": mark("{document}: whole; {parts}.")}
_UNKNOWN = mark(
    "What nothing names any more cannot be told as missing: look through the documents before you go on."
)


def summary(account: Account) -> str:
    """Return how many documents there are in which state."""
    return tr(
        "{n} document: {whole} whole, {in_part} in part, {lost} lost."
        "|{n} documents: {whole} whole, {in_part} in part, {lost} lost.",
        account.documents,
        whole=account.whole,
        in_part=account.in_part,
        lost=account.lost,
    )


def lines(account: Account) -> Iterator[str]:
    """Yield what each document lacks, then the origin of all rows."""
    for document in account.told:
        yield from _of_document(document)
    for missing in account.missing:
        yield f"{_lost(missing)}."
    yield from _of_project(account)
    if account.in_trash:
        yield tr(
            "{n} document in the trash, as before.|{n} documents in the trash, as before.", account.in_trash
        )
    yield from _unread(account)
    for backup in account.backups:
        yield tr("Backup: {backup}.", backup=backup)
    yield tr(_UNKNOWN)


def _of_project(account: Account) -> Iterator[str]:
    """Yield the origin of what belongs to the whole project, and of all rows."""
    for table in _OF_PROJECT:
        ways = account.rows.get(table, {})
        rows = _named(table, sum(ways.values()))
        yield tr("{rows}, read from: {ways}.", rows=rows, ways=_by_way(ways)) if ways else f"{rows}."
        if table in _STAND_INS and (made := ways.get(MADE)):
            yield tr(_STAND_INS[table], lost=_named(table, made))
    ways = _all_ways(account)
    yield tr("All rows, read from: {ways}.", ways=_by_way(ways)) if ways else tr("All rows.")


def _unread(account: Account) -> Iterator[str]:
    """Yield what could not be read, and what follows from that."""
    if account.unreadable:
        unreadable = ", ".join(_named(table, count) for table, count in account.unreadable.items())
        yield tr("Damaged, read elsewhere if they are not named above: {rows}.", rows=unreadable)
    if account.unreadable_pages:
        yield tr(
            "Pages that cannot be read, of {pages}: what stood there and is not named above is unknown.",
            pages=", ".join(_pages(table, count) for table, count in account.unreadable_pages.items()),
        )
    if account.missing_acts:
        yield tr(
            "{n} act of the history is lost: what it deleted may be back, and it cannot be undone."
            "|{n} acts of the history are lost: what they deleted may be back, and they cannot be undone.",
            account.missing_acts,
        )
    if account.references_dropped:
        yield tr(
            "{n} row named an annotation that is lost, and does so no longer."
            "|{n} rows named annotations that are lost, and do so no longer.",
            account.references_dropped,
        )
    if account.restored_pages:
        yield tr(
            "An act that had not ended was rolled back ({n} page)."
            "|An act that had not ended was rolled back ({n} pages).",
            account.restored_pages,
        )
    if account.damaged_pages:
        yield tr(
            "{n} page of its journal could not be read: parts of this act may be there."
            "|{n} pages of its journal could not be read: parts of this act may be there.",
            account.damaged_pages,
        )


def _of_document(document: DocumentAccount) -> Iterator[str]:
    name = tr("document “{id}”", id=document.id) + (f" ({document.title})" if document.title else "")
    parts = [_lost(missing) for missing in document.missing]
    if document.state == "lost":
        lost = tr("{document}: lost", document=name)
        yield f"{'; '.join([lost, *parts])}."
        return
    if document.text_kept is not None:
        parts.append(_of_text(document.text_kept))
    made = [table for table in document.made if table != TEXTS]  # the text is told already
    parts += [tr(_MADE[table]) for table in made]
    if ways := {way: count for way, count in document.ways.items() if way != MADE}:
        parts.append(tr("read from: {ways}", ways=_by_way(ways)))
    yield tr(_STATES[document.state], document=name, parts="; ".join(parts))


def _of_text(kept: int) -> str:
    if not kept:
        return tr("its text is lost, “{sign}” stands for each character", sign=LOST_SIGN)
    return tr(
        "its text is not the imported one, {n} character are left"
        "|its text is not the imported one, {n} characters are left",
        kept,
    )


def _lost(missing: Missing) -> str:
    rows = _named(missing.table, missing.count)
    return tr("{rows} lost ({reason})", rows=rows, reason=tr(missing.how))


def _named(table: str, count: int) -> str:
    if noun := _NOUNS.get(table):
        return tr(noun.counted, count)
    return tr("{n} row of “{table}”|{n} rows of “{table}”", count, table=table)


def _pages(table: str, count: int) -> str:
    if noun := _NOUNS.get(table):
        return tr(noun.pages, number=count)
    return tr("rows of “{table}” ({number})", table=table, number=count)


def _by_way(ways: dict[str, int]) -> str:
    return ", ".join(f"{tr(way)} ({number(count)})" for way, count in ways.items())


def _all_ways(account: Account) -> dict[str, int]:
    total: dict[str, int] = {}
    for ways in account.rows.values():
        for way, count in ways.items():
            total[way] = total.get(way, 0) + count
    return total
