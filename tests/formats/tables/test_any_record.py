"""What holds for tables and datasets of any record."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given

from annotator.domain.layer import Record
from tests.examples import records
from tests.formats.tables.test_datasets_and_reviews import assert_line
from tests.formats.tables.test_tables import assert_cells


@given(record=records())
def test_cells_and_lines_hold_what_any_record_has(tmp_path: Path, record: Record) -> None:
    assert_cells(record, tmp_path)
    assert_line(record)
