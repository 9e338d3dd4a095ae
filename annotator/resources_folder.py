"""The resources in a checkout, an installed wheel or a frozen build."""

from __future__ import annotations

from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below resources/.

    Raises
    ------
    FileNotFoundError: the path does not exist; the installation is incomplete.
    """
    package = Path(__file__).parent
    for folder in (package / "resources", package.parent / "resources"):
        path = folder.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"resources/{'/'.join(parts)} is missing: the installation is incomplete")
