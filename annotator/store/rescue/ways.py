"""The ways by which rows are read, in the words of the report; it gives them to `tr`."""

from annotator.domain.translation import mark

TABLES = mark("tables")
PAGES = mark("pages")
HISTORY = mark("history")
STRAYS = mark("pages without a table")
REPLACED = mark("pages that the journal replaces")
FREE = mark("free pages")
BACKUP = mark("backup")
MADE = mark("stand-ins")  # rows that stand for lost ones
USUAL = frozenset((TABLES, PAGES))
# By these, a record is told by its columns alone: it may be of another table.
UNSURE = frozenset((STRAYS, REPLACED, FREE))
