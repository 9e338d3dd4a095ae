"""The commands on annotations in the open article, by subject."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.ui.shell.hinting_subjects import HintingSubjects

if TYPE_CHECKING:
    from annotator.ui.commands.alike import AlikeCommands
    from annotator.ui.commands.annotation import AnnotationCommands
    from annotator.ui.commands.base import ArticleCommands
    from annotator.ui.commands.claims import ClaimCommands
    from annotator.ui.commands.corrections import CorrectionCommands
    from annotator.ui.commands.entities import EntityCommands
    from annotator.ui.commands.navigation import NavigationCommands
    from annotator.ui.commands.quotations import QuotationCommands
    from annotator.ui.commands.roles import RoleCommands
    from annotator.ui.commands.selection import SelectionCommands
    from annotator.ui.commands.suggestions import SuggestionCommands
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.session.settings import Settings

Commands = TypeVar("Commands", bound="ArticleCommands")


class ArticleSubjects(HintingSubjects):
    """Makes the commands on the open article; each subject is imported when it is first needed."""

    def __init__(self, parts: WindowParts, settings: Settings) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._settings = settings

    def make_for_keys(self) -> None:
        """Make the commands for keys that change annotations, so that no key waits for them."""
        _ = self.annotations, self.quotations, self.roles, self.claims, self.entities, self.selection
        _ = self.corrections, self.alike

    def made(self, kind: type[Commands], *more: Any) -> Commands:
        """Return commands on the article; `more` are their arguments besides the common ones."""
        return self._heard(kind(self._parts, *more))

    @cached_property
    def annotations(self) -> AnnotationCommands:
        """Return the commands on the current annotation of any kind."""
        from annotator.ui.commands.annotation import AnnotationCommands

        return self.made(AnnotationCommands)

    @cached_property
    def quotations(self) -> QuotationCommands:
        """Return the commands on quotations."""
        from annotator.ui.commands.quotations import QuotationCommands

        return self.made(QuotationCommands, self.annotations.accept)

    @cached_property
    def roles(self) -> RoleCommands:
        """Return the commands on the words of roles of quotations."""
        from annotator.ui.commands.roles import RoleCommands

        return self.made(RoleCommands)

    @cached_property
    def claims(self) -> ClaimCommands:
        """Return the commands on claims."""
        from annotator.ui.commands.claims import ClaimCommands

        return self.made(ClaimCommands)

    @cached_property
    def alike(self) -> AlikeCommands:
        """Return the commands that annotate the same words in other articles, and offer to."""
        from annotator.ui.commands.alike import AlikeCommands

        return self.made(AlikeCommands)

    @cached_property
    def entities(self) -> EntityCommands:
        """Return the commands on entities."""
        from annotator.ui.commands.entities import EntityCommands

        return self.made(EntityCommands)

    @cached_property
    def selection(self) -> SelectionCommands:
        """Return the commands on the selection and on the edges of spans."""
        from annotator.ui.commands.selection import SelectionCommands

        return self.made(SelectionCommands)

    @cached_property
    def corrections(self) -> CorrectionCommands:
        """Return the changes by drags in the article and fields of the card."""
        from annotator.ui.commands.corrections import CorrectionCommands

        return self.made(CorrectionCommands)

    @cached_property
    def suggestions(self) -> SuggestionCommands:
        """Return the commands on suggestions as such."""
        from annotator.ui.commands.suggestions import SuggestionCommands

        return self.made(SuggestionCommands, self._settings)

    @cached_property
    def navigation(self) -> NavigationCommands:
        """Return the commands that navigate in articles."""
        from annotator.ui.commands.navigation import NavigationCommands

        return self.made(NavigationCommands)
