"""JSONL: the program's own format, and lines of other tools."""
