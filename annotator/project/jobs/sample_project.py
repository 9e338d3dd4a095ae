"""The sample project: fictional articles to try the program on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.translation import mark
from annotator.project.jobs.search import index
from annotator.project.project import Project
from annotator.resources_folder import resource
from annotator.store.import_stage import ImportStage

if TYPE_CHECKING:
    from pathlib import Path


def sample_records() -> list[Record]:
    """Return the articles that come with the program."""
    folder = resource("sample")
    records = []
    for item in json.loads((folder / "articles.json").read_text(encoding="utf-8")):
        # Bytes, not read_text, so that the line ends of the articles stay.
        text = (folder / item["file"]).read_bytes().decode("utf-8")
        document = new_document(item["id"], text, item["meta"])
        records.append(Record(document, Layer(document.id, None)))
    return records


def create_sample(path: Path, codebook: str = "default", *, language: str = "en") -> Project:
    """Make a project of the sample articles, which are English; `language` is that of the codebook's words.

    Raises
    ------
    StorageError: the file exists already, or its folder is not writable.
    """

    def fill(project: Project) -> None:
        stage = ImportStage(project.database)
        for record in sample_records():
            stage.add(record)
        stage.commit(mark("import the sample articles"), None)
        index(project)

    return Project.create(path, codebook, fill, language=language)
