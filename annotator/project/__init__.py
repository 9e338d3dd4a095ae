"""The use cases: what the window and the command line call. Knows neither Qt nor spaCy at import."""

from annotator.project.project import Project

__all__ = ["Project"]
