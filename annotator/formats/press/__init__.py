"""Formats of the news industry and of press archives, which hold many articles in one file."""
