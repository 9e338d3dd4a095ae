"""The entries of files that only exports of this program have: datasets, descriptions, tables, reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark, tr
from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Beside, Item
    from annotator.formats.input.sources import Source


def _is_companion(source: Source) -> bool:
    from annotator.formats.own_exports.signs import COMPANIONS, sign_of

    return sign_of(source, COMPANIONS) is not None


def _pass_over(source: Source, choices: Choices) -> Iterator[Item | Beside]:
    from annotator.formats.input.items import Beside, PassedOver
    from annotator.formats.own_exports.signs import COMPANIONS, sign_of

    sign = sign_of(source, COMPANIONS)
    yield Beside()
    yield (
        source.name,
        PassedOver(sign.words() if sign else tr("of an export"), is_missed=False),
        b"",
    )


def _is_one_way(source: Source) -> bool:
    from annotator.formats.own_exports.signs import ONE_WAY, is_own_workbook, sign_of

    return sign_of(source, ONE_WAY) is not None or is_own_workbook(source)


def _refuse(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.input.problems import Problem
    from annotator.formats.own_exports.signs import ONE_WAY, sign_of

    sign = sign_of(source, ONE_WAY)
    workbook = tr("it is a workbook of an export of this program, which is not read back.")
    message = sign.words() if sign else workbook
    yield (
        source.name,
        Problem(source.name, message, tr("Export the project as JSONL, and import that file.")),
        b"",
    )


def _is_dataset(source: Source) -> bool:
    from annotator.formats.jsonl.dataset_lines import is_dataset

    return is_dataset(source)


def _read_dataset(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.jsonl.dataset_lines import read

    return read(source, choices)


FORMATS = (
    ImportFormat(
        "dataset", mark("Dataset of an export"), (".jsonl",), _read_dataset, _is_dataset, is_safe=True
    ),
    ImportFormat(
        "export-companion", mark("Description of an export"), (".json", ".xml", ".csv", ".md"), _pass_over,
        _is_companion, is_safe=True,
    ),
    ImportFormat(
        "export-table", mark("Export that is not read back"), (".csv", ".xlsx", ".xml", ".html"), _refuse,
        _is_one_way, is_safe=True,
    ),
)  # fmt: skip
