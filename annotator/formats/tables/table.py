"""The entries of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.formats.output.export_format import ExportFormat
from annotator.formats.output.features import (
    ATTRIBUTES,
    CLAIM_TYPES,
    COMMENTS,
    ENTITIES,
    FURTHER_FIELDS,
    LAYERS,
    NOTES,
    PROVENANCE,
    QUOTATIONS,
    REJECTED,
    SPLIT_CLAIMS,
    STATE,
    UNWORTHY_CLAIMS,
    WAIVERS,
    Feature,
    Loss,
)

if TYPE_CHECKING:
    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Contents, Settings, Writer


def _open_csv(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.tables.csv_tables import CsvWriter

    return CsvWriter(destination, settings)


def _describe_csv(destination: Destination, settings: Settings, contents: Contents) -> None:
    from annotator.formats.tables.csv_tables import describe

    describe(destination, settings, contents)


def _open_xlsx(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.tables.xlsx_tables import XlsxWriter

    return XlsxWriter(destination, settings)


def _open_sqlite(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.tables.sqlite import SqliteWriter

    return SqliteWriter(destination, settings)


def _describe_sqlite(destination: Destination, settings: Settings, contents: Contents) -> None:
    from annotator.formats.tables.sqlite import describe

    describe(destination, settings, contents)


def _open_hugging_face(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.tables.hugging_face import HuggingFaceWriter

    return HuggingFaceWriter(destination, settings)


def _describe_hugging_face(destination: Destination, settings: Settings, contents: Contents) -> None:
    from annotator.formats.tables.hugging_face import describe

    describe(destination, settings, contents)


def _open_claim_review(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.tables.claim_review import ClaimReviewWriter

    return ClaimReviewWriter(destination, settings)


def _long_fields(record: Record) -> int:
    from annotator.formats.tables.losses import long_fields

    return long_fields(record)


def _nul_fields(record: Record) -> int:
    from annotator.formats.tables.losses import nul_fields

    return nul_fields(record)


_LONG_FIELDS = Feature(
    mark("{n} field of more than 32,767 characters|{n} fields of more than 32,767 characters"), _long_fields
)
_NUL_FIELDS = Feature(mark("{n} field with a NUL character|{n} fields with NUL characters"), _nul_fields)
_IN_REVIEWS = {"title", "byline", "publisher", "published", "url", "language"}
_FURTHER_METADATA = Feature(
    mark("{n} further field of metadata|{n} further fields of metadata"),
    lambda record: len(record.document.meta.keys() - _IN_REVIEWS) + len(record.document.extra),
)
_LEFT_OUT = mark("they are left out")
_NOT_IN_TABLES = (Loss(REJECTED, _LEFT_OUT), Loss(WAIVERS, _LEFT_OUT))

FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        "csv",
        mark("CSV tables"),
        ".zip",
        mark("a table each for documents, speakers, quotations, claims and more"),
        _open_csv,
        losses=(*_NOT_IN_TABLES, Loss(_NUL_FIELDS, mark("it becomes a replacement character"))),
        describe=_describe_csv,
        is_folder=True,
    ),
    ExportFormat(
        "xlsx",
        mark("Excel workbook"),
        ".xlsx",
        mark("a sheet each for documents, speakers, quotations, claims and more"),
        _open_xlsx,
        losses=(*_NOT_IN_TABLES, Loss(_LONG_FIELDS, mark("only the first 32,767 fit into a cell"))),
        modules=("openpyxl",),
    ),
    ExportFormat(
        "sqlite",
        mark("SQLite database"),
        ".sqlite",
        mark("the same tables with search, described for Datasette"),
        _open_sqlite,
        losses=_NOT_IN_TABLES,
        describe=_describe_sqlite,
    ),
    ExportFormat(
        "huggingface",
        mark("Hugging Face dataset"),
        ".zip",
        mark("a line for each document and annotator, with a dataset card"),
        _open_hugging_face,
        describe=_describe_hugging_face,
        is_folder=True,
    ),
    ExportFormat(
        "claimreview",
        mark("ClaimReview stubs"),
        ".jsonld",
        mark("a draft of a fact check for each check-worthy claim"),
        _open_claim_review,
        losses=(
            Loss(UNWORTHY_CLAIMS, _LEFT_OUT),
            Loss(SPLIT_CLAIMS, mark("their fragments are one text with “ … ” between them")),
            Loss(QUOTATIONS, mark("only the speakers of their claims are there")),
            *(
                Loss(feature, _LEFT_OUT)
                for feature in (
                    CLAIM_TYPES,
                    ENTITIES,
                    ATTRIBUTES,
                    NOTES,
                    PROVENANCE,
                    REJECTED,
                    WAIVERS,
                    COMMENTS,
                    STATE,
                    LAYERS,
                    FURTHER_FIELDS,
                )
            ),
            Loss(_FURTHER_METADATA, _LEFT_OUT),
        ),
        is_stream=True,
    ),
)
