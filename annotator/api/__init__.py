"""A project for Python programs: `from annotator import open_project`."""

from annotator.api.article import Article
from annotator.api.opened_project import OpenProject, open_project
from annotator.api.rows import ClaimRow, DocumentRow, QuotationRow, SpeakerRow
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker

__all__ = [
    "Article",
    "ClaimRow",
    "DocumentRow",
    "OpenProject",
    "QuotationRow",
    "Span",
    "Speaker",
    "SpeakerRow",
    "open_project",
]
