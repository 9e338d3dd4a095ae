"""The ways by which rows are read, in the words of the report."""

TABLES = "tables"
PAGES = "pages"
HISTORY = "history"
STRAYS = "pages without a table"
REPLACED = "pages that the journal replaces"
FREE = "free pages"
BACKUP = "backup"
MADE = "stand-ins"  # rows that stand for lost ones
USUAL = frozenset((TABLES, PAGES))
# By these, a record is told by its columns alone: it may be of another table.
UNSURE = frozenset((STRAYS, REPLACED, FREE))
