"""The manifest of an export: what was written, of what, and how to write the same again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from annotator.formats.jsonl.writer import FORMAT, VERSION
from annotator.output_folder import MANIFEST
from annotator.version import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Contents
    from annotator.project.jobs.exports.request import ExportRequest
    from annotator.project.jobs.exports.survey import Survey
    from annotator.project.project import Project

PROGRAM = "annotator"  # the name by which a manifest is known as this program's


def write_manifest(
    project: Project, destination: Destination, request: ExportRequest, found: Survey, contents: Contents
) -> None:
    """Write the manifest beside the other files, or among them; without a date it is always the same."""
    files = sorted(path for path in destination.folder.rglob("*") if path.is_file())
    manifest: dict[str, Any] = {
        "program": {"name": PROGRAM, "version": __version__},
        "project": project.path.name,
        "codebook": project.codebook.edition,
        "format": request.format.name,
        "annotations": {"format": FORMAT, "version": VERSION},
        "scope": {
            name: value for name, value in asdict(request.scope).items() if value not in (None, (), "")
        },
        "suggestions": request.suggestions,
        "marks": request.marks,
        "anonymous": request.is_anonymous,
        "split": asdict(request.split) if request.split else None,
        "counts": {
            "documents": found.documents,
            "layers": found.layers,
            "quotations": found.quotations,
            "claims": found.claims,
            "written": sum(contents.parts.values()),
        },
        "parts": dict(contents.parts) if request.split else None,
        **found.for_manifest,
        "files": [_of_file(path, destination.folder) for path in files],
    }
    target = destination.folder / MANIFEST if request.format.is_folder else destination.beside(f".{MANIFEST}")
    target.write_text(json.dumps(manifest, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _of_file(path: Path, folder: Path) -> dict[str, Any]:
    return {
        "name": path.relative_to(folder).as_posix(),
        "bytes": path.stat().st_size,
        "sha256": digest_of(path),
    }


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
