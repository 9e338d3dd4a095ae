"""A spaCy component that suggests the quotations of French texts as ``doc._.quotations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from annotator.domain.decisions import with_free_ids
from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed, suggestion_id
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import SPEECH, Quotation
from annotator.domain.quote_marks import DOUBLE_MARK
from annotator.domain.reports import MOST_FRAGMENTS, Report
from annotator.domain.roles import by_role
from annotator.language.fr.verbs import mode_of
from annotator.nlp.fr.reading import quotations_in
from annotator.nlp.stored import IN_RESERVE, LIKELY, add_extensions, store

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from annotator.nlp.fr.found import Found

PRODUCER = "french quotations 1.0"


@Language.factory("french_quotations", assigns=["doc._.quotations", "doc._.quotations_in_reserve"])
def make_french_quotations(nlp: Language, name: str) -> FrenchQuotations:
    """Return the component; importing this module registers it, as spaCy's entry points require."""
    return FrenchQuotations()


class FrenchQuotations:
    """Makes ``doc._.quotations`` a tuple of `Proposed` quotations in text order; none is in reserve."""

    def __init__(self) -> None:
        add_extensions()

    def __call__(self, doc: Doc) -> Doc:
        """Find the quotations of a text."""
        store(doc, LIKELY, suggest(doc.text))
        store(doc, IN_RESERVE, ())
        return doc


def suggest(text: str) -> list[Proposed[Quotation]]:
    """Return the suggested quotations of a plain text, in text order."""
    return with_free_ids([_suggestion(text, found) for found in quotations_in(text)])


def reports_of(doc: Doc) -> list[Report]:
    """Return the reports of a text, by their cues in text order: the suggestions with a cue."""
    reports = (
        Report(found.cue, found.source, found.content[:MOST_FRAGMENTS])
        for found in quotations_in(doc.text)
        if found.cue is not None
    )
    return sorted(reports, key=lambda report: report.cue)


def _suggestion(text: str, found: Found) -> Proposed[Quotation]:
    cue = (found.cue,) if found.cue else ()
    source = (found.source,) if found.source else ()
    reasons = [f"cue “{span.of(text)}”" for span in cue] + [f"source “{span.of(text)}”" for span in source]
    mode = mode_of(found.verb, has_marks=any(DOUBLE_MARK.search(span.of(text)) for span in found.content))
    quotation = Quotation(
        suggestion_id(QUOTATION, found.content),
        by_role(found.content, cue, source),
        attributes={} if mode == SPEECH else {"mode": mode},
    )
    provenance = Provenance(PRODUCER, found.rule.id, found.rule.score)
    return Proposed(quotation, provenance, "; ".join([*reasons, found.rule.why]))
