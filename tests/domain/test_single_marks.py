"""Single quote marks, as British papers have them, and apostrophes, which are none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.edges import snapped
from annotator.domain.quotation import derive_type
from annotator.domain.quote_marks import inside_double_marks, inside_marks, passage_at, passages_in
from annotator.domain.span import Span


def passages(text: str) -> list[str]:
    return [passage.of(text) for passage in inside_marks(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("‘It is late,’ she said.", ["‘It is late,’"]),
        ("'It is late,' she said.", ["'It is late,'"]),
        ("`I can't go,' he said, `and I won't ask.'", ["`I can't go,'", "`and I won't ask.'"]),
        ("She called it ‘late’, and left.", ["‘late’"]),
        ("‘I don’t know,’ he said, ‘and I won’t ask.’", ["‘I don’t know,’", "‘and I won’t ask.’"]),
        ("'I don't know,' he said, 'and I won't ask.'", ["'I don't know,'", "'and I won't ask.'"]),
        ("‘The boys’ game is over,’ she said.", ["‘The boys’ game is over,’"]),
        ("'The boys' game is over,' she said.", ["'The boys' game is over,'"]),
        ("Engineer ‘told to lose the photographs’ of it", ["‘told to lose the photographs’"]),
        ("He said 'lose the photos' and left.", ["'lose the photos'"]),
        ("‘Turn off the lights’ they said, ‘now.’", ["‘Turn off the lights’", "‘now.’"]),
        ("‘He told me “no” today,’ she said.", ["‘He told me “no” today,’"]),
        ("“He said ‘no’ today,” she said.", ["“He said ‘no’ today,”"]),
        ("“One,” she said. ‘Two,’ said he.", ["“One,”", "‘Two,’"]),
        ("(‘Late’) – ‘very late’ — 'too late'.", ["‘Late’", "‘very late’", "'too late'"]),
        ("‘£20,’ he said", ["‘£20,’"]),
        ("‘One.\n‘Two,’ she said.", ["‘One.", "‘Two,’"]),
        ("'90 per cent of us agree,' he said.", ["'90 per cent of us agree,'"]),
        ("‘We were goin’ home,’ he said.", ["‘We were goin’ home,’"]),
    ],
)
def test_single_marks_are_quote_marks(text: str, found: list[str]) -> None:
    assert passages(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Type `ls` and it isn't the boys' list.",
        "The boys` boat isn't the girls'.",
        "I don't know, and they won't ask. It's O'Brien's.",
        "I don’t know, and they won’t ask. It’s O’Brien’s.",
        "In the '90s the boys' game was 'til late; rock 'n' roll.",
        "In the ’90s the boys’ game was ’til late; rock ’n’ roll.",
        "In the ‘90s the boys’ game was ‘til late; rock ‘n’ roll.",
        "The boys' game, the girls' game and James' game.",
        "The class of '97 met at the boys' club.",
        "'Tis late and they were goin' home with 'em; a cup o' tea.",
        "He is 5' 10\" tall.",
        "‘One.\nTwo’s company.",
        "‘One.\n‘Twas two.",
        "'",
        "’ ‘",
    ],
)
def test_apostrophes_are_none(text: str) -> None:
    assert inside_marks(text) == []


def test_they_make_a_quotation_direct_or_mixed() -> None:
    text = "‘It is late,’ she said. She called the boys' game ‘a farce’ of sorts."
    late, whole = inside_marks(text)[0], Span(text.index("the boys"), len(text) - 1)
    assert derive_type(text, (late,)) == "direct"
    assert derive_type(text, (whole,)) == "mixed"
    boys = Span(text.index("the boys"), text.index(" ‘a"))
    assert derive_type(text, (boys,)) == "indirect"
    assert passage_at(text, late.start + 4) == late
    assert passages_in(text, whole) == [inside_marks(text)[1]]


def test_paired_marks_stay_together_and_lone_ones_stay_out() -> None:
    text = "He said ‘the boys’ game is over,’ and left."
    passage = inside_marks(text)[0]
    assert snapped(text, passage) == passage
    assert snapped(text, Span(passage.start, passage.end - 2)).of(text) == "the boys’ game is over"
    boys = Span(text.index("the"), text.index(" game"))
    assert snapped(text, boys).of(text) == "the boys’"


_SIGNS = st.text(alphabet="as .,‘’'“”\"\n-9", max_size=40)


@given(_SIGNS)
def test_passages_are_disjoint_and_begin_and_end_at_marks_or_paragraphs(text: str) -> None:
    found = inside_marks(text)
    for one, following in pairwise(found):
        assert one.end <= following.start
    for passage in found:
        assert "\n" not in passage.of(text)
        assert text[passage.start] in "‘'“”\""


@given(_SIGNS)
def test_text_without_single_marks_is_as_it_was(text: str) -> None:
    plain = text.translate({ord(sign): None for sign in "‘’'"})
    assert inside_marks(plain) == inside_double_marks(plain)


@given(
    st.lists(st.sampled_from(["don't", "won’t", "boys'", "the", "girls’", "'90s", "O'Neil", "’em", "it."]))
)
def test_words_with_apostrophes_never_make_a_passage(words: list[str]) -> None:
    assert inside_marks(" ".join(words)) == []


@given(st.lists(st.sampled_from(["don't", "won’t", "the", "game", "boys’", "O'Neil", "late,"]), min_size=1))
def test_words_with_apostrophes_never_end_a_passage_that_ends_behind_a_sign(words: list[str]) -> None:
    text = f"Then ‘{' '.join(words)} ended.’ Nobody left."
    assert passages(text) == [text[5:-13]]
