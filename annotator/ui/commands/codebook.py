"""The codebook in its window, examples for it from the articles, and its saving as one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.codebook_draft import Draft
from annotator.domain.errors import InputError, StorageError
from annotator.domain.recoding import Label
from annotator.domain.translation import joined, mark, tr
from annotator.project.jobs.kept_drafts import draft_from, draft_words
from annotator.ui.actions.applicability import entity_here
from annotator.ui.background.handed_files import HandedFiles
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.session.finished_jobs import follow_job

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.claim import Claim
    from annotator.domain.span import Spans
    from annotator.project import Project
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.settings import Settings

_MOST_AT_ONCE = 2_000  # documents in whose rows the window itself moves annotations: some 0.2 s
_DONE = (0, 1)  # codes with which the command ends that has done its work; with 1, something is to be seen
_BETWEEN = " … "  # the fragments of an example


class CodebookCommands(ArticleCommands):
    """Edits the codebook by drafts, which are kept on this computer until they are saved in the project."""

    def __init__(
        self, parts: WindowParts, settings: Settings, files: FileCommands, theme: Callable[[], Theme]
    ) -> None:
        super().__init__(parts)
        self._settings = settings
        self._files = files
        self._theme = theme

    def show(self) -> None:
        """Show the codebook, to be edited."""
        from annotator.ui.dialogs.codebook.window import CodebookWindow

        project = self._workspace.project
        if project is None:
            return
        self._workspace.leaving.emit()  # a note that is typed is saved before annotations may move
        draft, notice = self._draft(project)
        window = CodebookWindow(project, draft, self._keys, self._theme(), self._window, notice)
        window.exec()
        after, ending = window.editing.draft, window.ending
        window.deleteLater()
        self._keep(project, None if ending == "drop" else after)
        if ending == "save":
            self._save(project, after)

    def use_as_example(self) -> None:
        """Put the current claim's or entity's words, or those selected, among the examples of its types."""
        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None:
            return
        draft, _ = self._draft(project)
        labels, content = self._labelled()
        known = {
            label: entry["label"]
            for label in labels
            for entry in draft.entries(label)
            if entry["id"] == label.id
        }
        if not known:
            self.hint.emit(tr("An example needs an entity, or a claim with a type: choose one."))
            return
        selected = self._article.selected_span()
        spans = (selected,) if selected is not None else content
        words = " ".join(_BETWEEN.join(span.of(opened.document.text) for span in spans).split())
        for label in known:
            draft = draft.with_example(label, words)
        self._keep(project, draft)
        names = joined([tr("“{words}”", words=name) for name in known.values()])
        sentence = mark("An example of {types} in the draft of the codebook; {codebook} shows and saves it.")
        self.hint.emit(self._keys.fill(sentence, types=names))

    def _labelled(self) -> tuple[list[Label], Spans]:
        """Return the types of the current claim, or else of the entity here, and its spans."""
        claims = self._claims()
        if claims:
            types = dict.fromkeys(type for claim in claims for type in claim.types)
            return [Label("claim type", type) for type in types], claims[0].content
        entity = entity_here(self._workspace, self._article)
        return ([Label("entity type", entity.label)], (entity.span,)) if entity is not None else ([], ())

    def _claims(self) -> list[Claim]:
        """Return the current claim, or those of the current quotation."""
        claim, quotation = self._workspace.current_claim(), self._workspace.current_quotation()
        if claim is not None:
            return [claim]
        assert self._workspace.opened is not None
        of_document = self._workspace.opened.claims
        return [each for each in of_document if quotation is not None and each.quotation == quotation.id]

    # The draft

    def _draft(self, project: Project) -> tuple[Draft, str]:
        """Return the kept draft, or one of the codebook in force, and what is to be said about it."""
        body = project.codebook.body
        kept = draft_from(self._settings.codebook_draft(project.path))
        if kept is None:
            return Draft.of(body), ""
        if kept.original == body:
            return kept, tr("This is the draft that was kept.")
        changed = tr(
            "This is the draft that was kept. The project has another codebook by now; saving the draft puts"
            " it in the place of that one, and lists before what this changes."
        )
        return Draft(body, kept.edited, kept.recoding), changed

    def _keep(self, project: Project, draft: Draft | None) -> None:
        words = "" if draft is None or not draft.is_changed else draft_words(draft)
        self._settings.set_codebook_draft(project.path, words)

    # Saving

    def _save(self, project: Project, draft: Draft) -> None:
        """Save a draft: in the window, or beside it where many rows are read for annotations that move."""
        if draft.recoding.is_empty or project.count() <= _MOST_AT_ONCE:
            if self._workspace.act_on_codebook(draft.body, draft.recoding) is not None:
                self._saved(project)
            return
        try:
            handed = HandedFiles("codebook")
            body = handed.write_json("codebook.json", draft.body)
            table = handed.write_json("recoding.json", draft.recoding.to_plain())
        except StorageError as error:
            self._workspace.refused.emit(error)
            return

        def finished(code: int, out: str, errors: str) -> None:
            from annotator.ui.background.command_jobs import failure

            follow_job(self._workspace)
            if code in _DONE:
                self._saved(project)
            else:
                early = tr("The change of the codebook has ended early; it is done whole or not at all.")
                self._workspace.refused.emit(InputError(failure(errors, early)))

        self._files.run(
            tr("Changing the codebook …"),
            [
                "codebook",
                str(project.path),
                str(body),
                "--recode",
                str(table),
                "--annotator",
                project.person,
            ],
            finished,
            handed.remove,
            is_alone=True,
        )

    def _saved(self, project: Project) -> None:
        """Drop the draft, and say what is in force."""
        self._keep(project, None)
        sentence = mark("The codebook is {name}, version {version}, now. {undo} takes that back.")
        codebook = project.codebook
        self.hint.emit(self._keys.fill(sentence, name=codebook.name, version=codebook.version))
