"""Tables that list one thing a row: a row is selected as a whole, and Tab leads out of the table."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView


def show_as_rows(table: QTableView) -> None:
    """Let a table show rows to choose one of: no grid, no editing, and Tab goes to the next control."""
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
