"""What is taken for a claim, of which type, and where."""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.claim import Claim, types_in
from annotator.domain.codebook import Codebook, read_codebook
from annotator.domain.proposed import Proposed
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.nlp.en.claims.component import suggest
from annotator.nlp.en.claims.types import Reading, read
from annotator.resources_folder import resource
from tests.examples import suggested
from tests.pipeline import pipeline

pytestmark = pytest.mark.model

SENTENCES = Path(__file__).parents[3] / "data" / "claims" / "sentences.txt"


@cache
def nlp() -> Any:
    return pipeline().language


@cache
def without_parser() -> Any:
    blank = spacy.blank("en")
    blank.add_pipe("sentencizer")
    blank.max_length = 10_000_000
    return blank


@cache
def reading(sentence: str) -> Reading:
    return read(nlp()(sentence)[:])


def claims(text: str) -> tuple[Proposed[Claim], ...]:
    return tuple(nlp()(text)._.claims)


def words(text: str, claim: Proposed[Claim]) -> list[str]:
    return [span.of(text) for span in claim.content]


def quotation(id: str, *content: Span, cue: Span | None = None) -> Proposed[Quotation]:
    return suggested(id, content, (cue,) if cue else (), (), Provenance("test", "test", 1.0))


def codebook(name: str) -> Codebook:
    return read_codebook(json.loads(resource("codebooks", f"{name}.json").read_text(encoding="utf-8")))


def cases() -> list[list[str]]:
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if line and line[0] != "#"]


@pytest.mark.parametrize(("type", "certainty", "sentence"), cases(), ids=lambda part: part[:40])
def test_a_sentence_has_the_type_and_certainty_that_its_words_show(
    type: str, certainty: str, sentence: str
) -> None:
    found = reading(sentence)
    assert (found.types[0], found.certainty) == (type, certainty)


@pytest.mark.parametrize("kind", codebook("default").claim_types, ids=lambda kind: kind.id)
def test_the_codebooks_own_examples_have_their_type(kind: Any) -> None:
    assert kind.id in reading(kind.example).types


def test_a_claim_may_have_several_types() -> None:
    found = reading("The minister said fares rose by 12% because the union forbids Sunday shifts.")
    assert {"quantity", "cause", "law"} == set(found.types)


def test_a_figure_about_the_future_is_a_prediction_alone() -> None:
    assert reading("The line will cost £4 million.").types == ("prediction",)


@pytest.mark.parametrize("sentence", ["The fair opens in May.", "I can swim.", "They cannot find a doctor."])
def test_months_abilities_and_what_cannot_be_are_no_hedges(sentence: str) -> None:
    assert reading(sentence).certainty == "plain"


def test_figures_about_public_matters_are_worth_more_checks_than_judgements_and_questions() -> None:
    figure = reading("Unemployment fell from 8% to 5% last year.")
    view = reading("I think she is a wonderful singer.")
    question = reading("Did unemployment fall from 8% to 5%?")
    assert figure.check_worthy
    assert figure.checkable
    assert not view.check_worthy
    assert not view.checkable
    assert figure.score > 0.8 > view.score > question.score == 0


def test_a_quotation_of_one_sentence_is_a_claim_with_the_same_span() -> None:
    text = "“The company employs 480 people in Dunmarrow,” said Ms Oduya."
    doc = nlp()(text)
    (claim,) = doc._.claims
    assert claim.content == doc._.quotations[0].content
    assert claim.annotation.quotation == doc._.quotations[0].id
    assert claim.annotation.types[0] == "quantity"


def test_a_quotation_is_taken_sentence_by_sentence_and_only_what_puts_something_forward() -> None:
    text = "“Good evening. The council closed the library. Who knows why? We will open it,” said Ms Oduya."
    found = claims(text)
    assert [words(text, claim) for claim in found] == [
        ["The council closed the library."],
        ["We will open it,"],
    ]
    assert [claim.annotation.types[0] for claim in found] == ["event", "prediction"]
    assert len({claim.annotation.quotation for claim in found}) == 1
    assert len({claim.id for claim in found}) == 2


def test_a_sentence_cut_by_its_cue_is_one_claim() -> None:
    text = "“The council closed the library,” said Ms Oduya, “and it sold the books to a dealer.”"
    (claim,) = claims(text)
    assert len(claim.content) == 2
    assert claim.annotation.types == ("event",)


@pytest.mark.parametrize(("end", "count"), [(",", 1), (".", 2)])
def test_what_goes_on_behind_its_cue_in_another_sentence_is_one_claim_unless_it_had_ended(
    end: str, count: int
) -> None:
    first, second = f"9 of the old boats had no sail{end}", "and 8 of the new boats had no mast"
    text = f"“{first}” said Bo. “{second}”"
    spans = (Span(text.index(part), text.index(part) + len(part)) for part in (first, second))
    assert len(suggest(without_parser()(text), (quotation("q", *spans),))) == count


def test_the_author_s_sentences_are_proposed_where_a_check_is_worth_it() -> None:
    text = "Good morning. The council spent £4.2 million on repairs in 2019. It is a lovely town."
    (claim,) = claims(text)
    assert words(text, claim) == ["The council spent £4.2 million on repairs in 2019"]
    assert claim.annotation.quotation is None
    assert claim.annotation.is_check_worthy
    assert not claim.annotation.is_hedged


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor said that the council spent £4.2 million on repairs in 2019.",
        "According to the mayor, the council spent £4.2 million on repairs in 2019.",
        "The council spent £4.2 million on repairs in 2019, the mayor said.",
    ],
)
def test_what_somebody_else_says_is_not_the_author_s_voice(sentence: str) -> None:
    assert not suggest(nlp()(sentence))
    (claim,) = claims(sentence)
    assert claim.annotation.quotation == nlp()(sentence)._.quotations[0].id


def test_a_sentence_with_a_cue_is_not_the_author_s_voice() -> None:
    text = "The council arrested and fined 300 drivers in 2019, in the words of the mayor."
    doc = nlp()(text)
    assert suggest(doc)
    cue = Span(text.index("in the words"), text.index(" the mayor"))
    quoted = quotation("q", Span(text.index("300"), text.index(" in 2019")), cue=cue)
    assert not [claim for claim in suggest(doc, (quoted,)) if claim.annotation.quotation is None]


def test_what_a_quotation_within_another_says_is_one_claim() -> None:
    text = "The clerk told me the council sold the books."
    outer = quotation("outer", Span(text.index("the council"), len(text) - 1))
    inner = quotation("inner", Span(text.index("sold"), len(text) - 1))
    (claim,) = suggest(nlp()(text), (inner, outer))
    assert claim.annotation.quotation == "outer"


def test_the_annotator_is_told_which_words_show_what() -> None:
    (claim,) = claims("Trade fell by 12% last year because of the roadworks.")
    assert {"figure “12”", "cause “because”"} <= set(claim.why.split("; "))
    assert claim.provenance.producer.startswith("claims")
    assert 0 < claim.provenance.score <= 1


def test_a_suggestion_crosses_a_process_border() -> None:
    found = claims("The council spent £4.2 million. “I may close it,” said Ms Oduya, “and I will sell it.”")
    assert len(found) == 2
    assert tuple(Proposed[Claim].from_plain(json.loads(json.dumps(c.to_plain()))) for c in found) == found


@pytest.mark.parametrize("name", ["afacta", "fullfact"])
def test_proposals_fit_the_other_codebooks(name: str) -> None:
    book = codebook(name)
    covered = {id for kind in book.claim_types for id in kind.covers}
    assert covered == {kind.id for kind in codebook("default").claim_types}
    for _, _, sentence in cases():
        assert {kind.id for kind in book.claim_types}.issuperset(types_in(book, reading(sentence).types))
        assert types_in(book, reading(sentence).types)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n\n",
        "“",
        "”“”“",
        '"a" ' * 500,
        "...!!!???",
        "2019",
        "Ünïcödé 𝔘𝔫𝔦 👩‍👩‍👧 “🙂🙂” said 🙂.",
        "部长说：“去年失业率下降了百分之五。”",
        "قال الوزير: «انخفضت البطالة بنسبة 5٪»",
        "Министр заявил: «Безработица упала на 5%».",
        "a" * 5000,
        "He said he said he said " * 100,
        "\u200b\u202e\ufeff\x00 The mayor\x00 spent £5.",
    ],
    ids=lambda text: text[:12],
)
def test_any_text_is_read(text: str) -> None:
    for claim in claims(text):
        assert all(span.of(text).strip() for span in claim.content)


PARTS = ["“", "”", " ", ". ", "? ", "\n", "the mayor", BOATS := "9 of the old boats had no sail"]


@given(
    st.lists(st.sampled_from([*PARTS, BOATS, BOATS]), max_size=20), st.lists(st.integers(0, 400), max_size=12)
)
def test_claims_of_quotations_lie_within_the_text_and_never_overlap(
    parts: list[str], ends: list[int]
) -> None:
    text = "".join(parts)
    pairs = [Span(*sorted(two)) for two in pairwise(end % (len(text) + 1) for end in ends) if text]
    quotations = tuple(quotation(f"q{i}", span) for i, span in enumerate(pairs) if span.start < span.end)
    found = [claim for claim in suggest(without_parser()(text), quotations) if claim.annotation.quotation]
    spans = sorted(span for claim in found for span in claim.content)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert len({claim.id for claim in found}) == len(found)
    of = {q.id: q.span for q in quotations}
    assert all(
        claim.annotation.quotation and of[claim.annotation.quotation].contains(claim.span) for claim in found
    )


def test_a_hundred_thousand_quote_marks_are_one_claim_of_one_quotation() -> None:
    text = '"9 a" ' * 50_000
    joined = quotation("all", *(Span(at, at + 5) for at in range(0, len(text), 6)))
    (claim,) = suggest(without_parser()(text), (joined,))
    assert len(claim.content) == 50_000


def test_thousands_of_quotations_in_one_sentence_are_as_many_claims() -> None:
    text = f'"{BOATS}" ' * 5_000
    length = len(BOATS) + 2
    each = tuple(quotation(f"q{at}", Span(at, at + length)) for at in range(0, len(text), length + 1))
    assert len(suggest(without_parser()(text), each)) == 5_000


def test_a_text_without_sentences_has_no_claims() -> None:
    doc = spacy.blank("en")("The council spent £4.2 million.")
    assert suggest(doc) == []
