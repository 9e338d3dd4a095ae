"""Codebooks: of a file that somebody chooses, and of a project that comes from somebody else."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from zlib import crc32

from annotator.cli.codebooks import codebook
from annotator.domain.errors import AnnotatorError
from annotator.project import Project
from annotator.project.bundled_codebooks import bundled_codebook, bundled_codebooks
from annotator.project.jobs.check import check, statistics
from annotator.project.jobs.exports.export import export_file
from annotator.project.jobs.exports.request import ExportRequest
from tests.faults.fuzzing.projects import worked_on, write_values
from tests.faults.fuzzing.target import Target
from tests.formats.exchange.exports import FORMATS

# With everything that a codebook may have.
FULL = {
    "name": "full",
    "version": "2",
    "claim_types": [
        {"id": "quantity", "label": "Quantity", "definition": "A number.", "example": "“5”", "not": "dates"},
        {"id": "other", "label": "Other", "covers": ["event", "opinion"]},
    ],
    "entity_types": [{"id": "PERSON", "label": "Person", "group": "person", "definition": "Somebody."}],
    "roles": [{"id": "addressee", "label": "Addressee", "definition": "To whom."}],
    "attributes": [
        {"id": "mode", "label": "Mode", "default": "speech", "values": [{"id": "speech", "label": "Speech"}]}
    ],
    "claim_attributes": [{"id": "topic", "label": "Topic", "values": [{"id": "money", "label": "Money"}]}],
}
_EXPORTS = (
    "label-studio",
    "brat",
    "xmi",
    "qdpx",
    "csv",
    "tei",
)  # formats that write what a codebook declares


def _seeds() -> list[bytes]:
    bodies = [FULL, *map(bundled_codebook, bundled_codebooks())]
    return [json.dumps(body, ensure_ascii=False).encode() for body in bodies]


def _from_file(data: bytes) -> None:
    """Put the codebook of a file in the place of a project's, and work with it."""
    with tempfile.TemporaryDirectory() as folder:
        path, file = Path(folder) / "news.qca", Path(folder) / "codebook.json"
        path.write_bytes(worked_on())
        file.write_bytes(data)
        try:
            codebook(path, file, "ana")
        except AnnotatorError as told:
            assert told.message
            return
        _work_with(path, Path(folder) / "out")


def _in_project(data: bytes) -> None:
    """Open a project with a codebook that nobody has checked, and work with it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.qca"
        path.write_bytes(worked_on())
        write_values(path, [["codebook", "body", {"words": data.hex()}]])
        try:
            _work_with(path, Path(folder) / "out")
        except AnnotatorError as told:
            assert told.message


def _work_with(path: Path, folder: Path) -> None:
    """Open a project and do what depends on its codebook."""
    with Project.open(path) as project:
        view = project.open_document(1)
        view.findings.before_done()
        list(check(project))
        statistics(project)
        format = FORMATS[_EXPORTS[crc32(json.dumps(project.codebook_body).encode()) % len(_EXPORTS)]]
        try:
            export_file(project, folder.with_suffix(format.ending), ExportRequest(format=format))
        except AnnotatorError as told:
            assert told.message
        project.work_as("ana")
        project.undo()


CODEBOOKS = (
    Target("codebook-file", "codebooks", "json", _seeds, _from_file),
    Target("codebook-in-project", "codebooks", "json", _seeds, _in_project),
)
