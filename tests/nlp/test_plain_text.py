"""The plain text that model and rules read, and its places in the original."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import Outcome
from annotator.domain.claim import Claim
from annotator.domain.proposed import suggestion_id
from annotator.domain.span import Span
from annotator.nlp.en.parse.english_text import EnglishText as PlainText
from tests.examples import ARTICLE, quotations_in
from tests.nlp.soundness import unsound
from tests.pipeline import pipeline

WRAPPED = Path(__file__).parents[1] / "data" / "cases" / "01-hardwrapped.jsonl"
_SIGNS = "aB .,\n>-\u00ad\u200b\u200d\u2060\ufeff`'“”—–👩🚒é\u0301"
TEXTS = st.text(alphabet=st.sampled_from(_SIGNS), max_size=80) | st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=40
)
HARD = (
    "COUNCIL VOTES TO CLOSE THE OLD PIER IN JUNE\n\n"
    "Zoe\u200b Hill said on Tuesday that the old\npier would be closed. ``We have no mo\u00adney\nleft,'' she "
    "added. “It costs £2m a year,” Hill said, and nobody in the\nroom spoke up.\n\n> “It is sad,” said\n"
    "> the vicar.\n\n\u200bAccording to the council, 4,000 people signed\u200b a letter.\u200b"
)


@pytest.mark.parametrize(
    ("original", "plain"),
    [
        ("Zoe Hill said\u200b it was “fine”.", "Zoe Hill said it was “fine”."),
        ("We lost the\npier, she said.", "We lost the pier, she said."),
        ("It is a well-\nknown and old fault.", "It is a well-known and old fault."),
        (
            "The pier--old and\nbroken--was closed--\nfor good.",
            "The pier--old and broken--was closed--for good.",
        ),
        ("``Yes,'' she said.", '“Yes," she said.'),
        ("> We lost the\n> pier.", "We lost the pier."),
        ("Zoe Hill said:\n> We lost\n> the pier.", "Zoe Hill said:\n\tWe lost the pier."),
        ("> Zoe Hill said:\n>> We lost the pier.", "Zoe Hill said:\n\tWe lost the pier."),
        ("Breaking: Zoe Hill left.", "Breaking:\nZoe Hill left."),
        ("Zoe Hill: I left.", "Zoe Hill: I left."),
        ("Zoe\u00a0Hill left.\u2029She is 5\u202fm tall.", "Zoe Hill left.\nShe is 5 m tall."),
        ("—The well is dry —said Inés—. Dig.", "—The well is dry —said Inés— Dig."),
        ("―No, he said.\n-Why?\n--So.", "—No, he said.\n—Why?\n—So."),
        ("– From 1990–95 – a well-known time\n-5 degrees", "– From 1990–95 – a well-known time\n-5 degrees"),
        ("👩\u200d🚒 is an emoji.", "👩\u200d🚒 is an emoji."),
        ("", ""),
        ("\u200b", ""),
    ],
)
def test_a_text_is_read_as_its_author_would_have_typed_it(original: str, plain: str) -> None:
    assert PlainText(original).text == plain


@pytest.mark.parametrize("text", [ARTICLE, "Ann Reed\nLeith", "“Yes,” she said. It's the boys' idea."])
def test_an_ordinary_text_is_read_as_it_is(text: str) -> None:
    plain = PlainText(text)
    assert plain.text is text
    assert plain.original(Span(2, 5)) == Span(2, 5)


@given(TEXTS)
def test_each_character_has_its_place_in_the_original(original: str) -> None:
    plain = PlainText(original)
    end = 0
    for offset, character in enumerate(plain.text):
        place = plain.original(Span(offset, offset + 1))
        assert end <= place.start < place.end <= len(original)
        end = place.end
        words = place.of(original)
        assert words == character or words.isspace() or words in ("``", "''") or ">" in words


@given(TEXTS, st.data())
def test_a_span_covers_the_places_of_its_characters(original: str, data: st.DataObject) -> None:
    plain = PlainText(original)
    if len(plain.text) < 2:
        return
    start = data.draw(st.integers(0, len(plain.text) - 1))
    end = data.draw(st.integers(start + 1, len(plain.text)))
    first, last = plain.original(Span(start, start + 1)), plain.original(Span(end - 1, end))
    assert plain.original(Span(start, end)) == Span(first.start, last.end)


def _spoken(text: str) -> list[list[tuple[str, ...]]]:
    """Return the words of each quotation's roles, with a space in place of a line break."""
    return [
        [tuple(" ".join(span.of(text).split()) for span in spans) for spans in one.annotation.roles.values()]
        for one in quotations_in(pipeline().analyse(text))
    ]


@pytest.mark.model
@pytest.mark.parametrize(
    ("line", "count"),
    list(zip(WRAPPED.read_text(encoding="utf-8").splitlines(), (11, 2, 1, 1, 1), strict=True)),
)
def test_wrapped_lines_have_the_quotations_of_unwrapped_ones(line: str, count: int) -> None:
    text = json.loads(line)["text"]
    unwrapped = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    assert _spoken(text) == _spoken(unwrapped)
    assert len(_spoken(text)) == count


@pytest.mark.model
def test_an_analysis_has_its_places_in_the_original() -> None:
    analysis = pipeline().outcomes([HARD])[0].analysis
    assert analysis is not None
    assert pipeline().analyse(HARD) == analysis
    assert unsound(HARD, analysis) == []
    words = {tuple(span.of(HARD) for span in one.content) for one in quotations_in(analysis)}
    assert ("that the old\npier would be closed",) in words
    assert ("``We have no mo\u00adney\nleft,''",) in words
    assert ("“It is sad,”",) in words
    speakers = {one.speakers[0].name for one in quotations_in(analysis)}
    assert {"Zoe Hill", "vicar"} <= speakers
    for suggestion in analysis.suggestions:
        assert suggestion.id == suggestion_id(suggestion.kind, suggestion.content)
        assert all(speaker.mention.of(HARD).strip("\u200b") for speaker in suggestion.speakers)
    ids = {suggestion.id for suggestion in analysis.suggestions}
    claims = [s.annotation for s in analysis.suggestions if isinstance(s.annotation, Claim)]
    assert {claim.quotation for claim in claims} <= {None, *ids}
    entities = {HARD[start:end] for start, end, _ in analysis.entities}
    assert {"Tuesday", "4,000"} <= entities
    assert all(report.cue.of(HARD).split() for report in analysis.syntax.reports)


@pytest.mark.model
def test_a_failure_names_its_place_in_the_original(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The\u200b pier closed. The old\nbridge fell in."

    def fail(doc: object) -> object:
        if "bridge" in str(doc):
            raise ValueError("planted")
        return doc

    monkeypatch.setattr(pipeline().language, "get_pipe", lambda name: fail)
    outcome: Outcome = pipeline().outcomes([text])[0]
    assert outcome.failure is not None
    assert outcome.failure.span is not None
    assert outcome.failure.span.of(text) == "The old\nbridge fell in."
