"""Formats of articles: text, pages, office documents, tables, values of JSON, mail."""
