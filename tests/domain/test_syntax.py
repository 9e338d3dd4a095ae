from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax


@st.composite
def parts(draw: st.DrawFn) -> Parts:
    numbers = draw(st.lists(st.tuples(st.integers(0, 500), st.integers(1, 80))))
    return Parts.of(Span(start, start + length) for start, length in numbers)


@given(parts(), parts(), parts())
def test_syntax_comes_back_from_its_plain_form(sentences: Parts, phrases: Parts, clauses: Parts) -> None:
    syntax = Syntax(sentences, phrases, clauses)
    assert Syntax.from_plain(json.loads(json.dumps(syntax.to_plain()))) == syntax


def test_the_plain_form_is_short() -> None:
    phrases = Parts.of(Span(at, at + 12) for at in range(100_000, 100_500, 10))
    assert len(json.dumps(Syntax(phrases=phrases).to_plain())) < 10 * len(phrases)
