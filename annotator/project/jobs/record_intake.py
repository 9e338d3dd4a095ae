"""The fate of each record of an import: the import and its preview both ask here, so that they agree."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

from annotator.domain.errors import InputError
from annotator.project.jobs.known_texts import KnownTexts
from annotator.project.jobs.known_versions import is_named_after, known_version, numbered
from annotator.store import documents

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.document import Document
    from annotator.domain.layer import Record
    from annotator.formats.input.import_plan import ImportPlan
    from annotator.project.project import Project
    from annotator.store.import_stage import ImportStage

# A record adds a document (with its layer, if it has one), or a layer to a document that is there; it is
# there already, is a new version of a text, is left out since its text is there, or is refused.
Fate = Literal["document", "layer", "present", "newer", "repeated", "refused"]


class Taken(NamedTuple):
    """The fate of a record.

    Attributes
    ----------
    id: the id of its document in the project.
    same_text: the id of another document with its text; "" if there is none, or none was looked for.
    has_other_text: whether the id that it came with belongs to another text.
    error: why it is refused.
    """

    fate: Fate
    id: str
    same_text: str = ""
    has_other_text: bool = False
    error: InputError | None = None

    @property
    def is_added(self) -> bool:
        """Tell whether the record comes in as a document or layer."""
        return self.fate in ("document", "layer")


class RecordIntake:
    """Decides what becomes of records by the plan of an import, and stages those that come in.

    Texts are looked up if the plan passes repeated ones over, or if `tells_repeated`.
    """

    def __init__(
        self, project: Project, plan: ImportPlan, stage: ImportStage, *, tells_repeated: bool = False
    ) -> None:
        self._project = project
        self._plan = plan
        self._stage = stage
        looks_up = tells_repeated or plan.repeated == "pass"
        self._known = KnownTexts(project.database) if looks_up else None

    def remember(self, hashes: Iterable[tuple[str, str]]) -> None:
        """Remember the ids and hashes of texts that were staged before."""
        if self._known is not None:
            for id, text_hash in hashes:
                self._known.add(text_hash, id)

    def take(self, place: str, record: Record) -> Taken:
        """Decide what becomes of a record, and stage it if it comes in."""
        id = record.document.id
        same_text = self._same_text(place, record)
        if same_text and self._plan.repeated == "pass" and not record.is_annotated:
            return Taken("repeated", id, same_text)
        if self._plan.changed == "update" and (newer := self._newer(place, record)):
            self._stage.defer(newer)
            return Taken("newer", newer.id, same_text, has_other_text=True)
        try:
            return Taken(self._stage.add(self._with_codebook(record)), id, same_text)
        except InputError as error:
            has_other_text = self._has_other_text(place, record)
            renamed = None
            if self._plan.changed == "add" or is_named_after(place, record):
                renamed = self._add_renamed(record, same_text, has_other_text=has_other_text)
            return renamed or Taken("refused", id, same_text, has_other_text, error)

    def _same_text(self, place: str, record: Record) -> str:
        """Return the id of another document with the text of a record; "" if there is none."""
        if self._known is None:
            return ""
        document = record.document
        other = self._known.place_of(document.sha256)
        self._known.add(document.sha256, document.id)
        if other is None or other == document.id:
            return ""
        number = other.removeprefix(f"{document.id}-")
        if number.isdecimal() and is_named_after(place, record):
            return ""  # it is there under the number that another file of its name has got
        return other

    def _newer(self, place: str, record: Record) -> Document | None:
        """Return the new version of a text of the project; None if it is none, or has annotations itself."""
        if record.is_annotated:
            return None
        known = known_version(self._project.database, place, record)
        if known is None or known.sha256 == record.document.sha256:
            return None
        return replace(record.document, id=known.id)

    def _has_other_text(self, place: str, record: Record) -> bool:
        """Tell whether the id of a record is that of another text, not of a file of another kind."""
        if self._stage.hash_of(record.document.id) == record.document.sha256:
            return False
        is_known = documents.hash_of(self._project.database, record.document.id) is not None
        return not is_known or known_version(self._project.database, place, record) is not None

    def _with_codebook(self, record: Record) -> Record:
        # Only a layer names the codebook that it was made with.
        if record.codebook or not record.layer.annotator:
            return record
        codebook = self._project.codebook
        return replace(record, codebook={"name": codebook.name, "version": codebook.version})

    def _add_renamed(self, record: Record, same_text: str, *, has_other_text: bool) -> Taken | None:
        """Stage a document under another id, since two folders may have files with the same name."""
        for id in islice(numbered(record.document.id), 1, None):
            renamed = replace(
                record, document=replace(record.document, id=id), layer=replace(record.layer, document=id)
            )
            try:
                return Taken(self._stage.add(self._with_codebook(renamed)), id, same_text, has_other_text)
            except InputError:
                continue  # that id has another text, too
        return None
