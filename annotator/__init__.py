"""Quote & Claim Annotator: label quotations, sources, speakers and claims in news articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.version import __version__ as __version__

if TYPE_CHECKING:
    from annotator.api import open_project as open_project


def __getattr__(name: str) -> Any:
    """Import the interface for programs when it is first named: window and commands need none of it."""
    if name == "open_project":
        from annotator.api import open_project

        return open_project
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
