"""The annotator's choices in the preview of an import, and the plan that the import gets."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.formats.input.import_plan import USUAL_CHANGED, USUAL_REPEATED

if TYPE_CHECKING:
    from annotator.formats.input.import_plan import Changed, Repeated
    from annotator.formats.input.label_map import LabelMap


@dataclass(frozen=True)
class FileReading:
    """The way in which a file is to be read; "": as its reader finds it."""

    format: str = ""
    encoding: str = ""


@dataclass
class ImportChoices:
    """The choices for an import.

    Attributes
    ----------
    by_path: by absolute path, for files that are not read as they were recognised.
    fields: by column or field of any file, what it is taken for; those not named are taken by their names.
    labels: what labels become; None: entities.
    """

    by_path: dict[str, FileReading] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    labels: LabelMap | None = None
    changed: Changed = USUAL_CHANGED
    repeated: Repeated = USUAL_REPEATED

    def plan(self) -> dict[str, Any]:
        """Return the plan of the import, for JSON."""
        usual: dict[str, Any] = {"fields": dict(self.fields)}
        if self.labels is not None:
            usual["labels"] = json.loads(self.labels.to_json())
        files = [
            {"path": path, "format": reading.format, "encoding": reading.encoding, **usual}
            for path, reading in self.by_path.items()
        ]
        return {**usual, "files": files, "changed": self.changed, "repeated": self.repeated}
