"""The use cases that the window and the command line call. Its import loads neither Qt nor spaCy."""

from annotator.project.project import Project

__all__ = ["Project"]
