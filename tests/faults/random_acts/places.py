"""What the rules of random acts draw from: annotators, words of the article, names, and what was made before."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine

from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.project.acts.annotations import Reference
from annotator.project.bundled_codebooks import bundled_codebook
from tests.examples import ARTICLE
from tests.faults.random_acts.both_projects import BothProjects, Ref, two_documents

_PHRASES = (
    "“the tram will cost £212 million”", "the tram", "£212 million", "Mayor Ann Reed", "said", "She denied",
    "a delay", "“It is too late,” Ben", "late", "and too dear", "Critics", "that fares would rise.",
)  # fmt: skip
CODEBOOKS = {name: bundled_codebook(name) for name in ("default", "fullfact")}
TYPES = {name: {type["id"] for type in body["claim_types"]} for name, body in CODEBOOKS.items()}

ANNOTATORS = st.sampled_from(("ana", "ben"))
WORDS = st.sampled_from(_PHRASES)
NAMES = st.sampled_from(("Ann Reed", "Ben Okoye", "The Council"))

# Positions of documents; annotations and threads (`Ref`); ids of speakers; backups, each with the facts of its time.
DOCUMENTS = Bundle("documents")
QUOTATIONS, CLAIMS, ENTITIES = Bundle("quotations"), Bundle("claims"), Bundle("entities")
SPEAKERS, THREADS = Bundle("speakers"), Bundle("threads")
BACKUPS = Bundle("backups")
COPIES = Bundle("copies")  # paths of copies of the project and of packages


class Rules(RuleBasedStateMachine):
    """Rules that do the same in the program and in the plain model."""

    def __init__(self) -> None:
        super().__init__()
        self.both = BothProjects(two_documents())

    def teardown(self) -> None:
        try:
            if self.both.is_same:
                self.both.examine()
        finally:
            self.both.close()


def span(phrase: str) -> Span:
    """Return the span of the first of these words in the article."""
    start = ARTICLE.index(phrase)
    return Span(start, start + len(phrase))


def quotation(ref: Ref) -> Reference:
    """Return a quotation as acts take it."""
    return Reference(QUOTATION, ref.id)
