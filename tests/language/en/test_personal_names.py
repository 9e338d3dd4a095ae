"""Names taken apart: titles, possessives, initials."""

from __future__ import annotations

import pytest

from annotator.language.en.personal_names import initials, read_name


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("President Vladimir Putin", ("vladimir", "putin")),
        ("Mr Putin", ("putin",)),
        ("Mr. Putin", ("putin",)),
        ("Anna Reed's", ("anna", "reed")),
        ("Anna Reed’s", ("anna", "reed")),
        ("J.K. Rowling", ("j", "k", "rowling")),
        ("José Álvarez", ("jose", "alvarez")),
        ("the Foreign Office", ("foreign", "office")),
        ("The President", ("president",)),
        ("Jean-Luc Picard, Jr.", ("jean-luc", "picard")),
        ("…", ("…",)),
        ("", ()),
        ("the", ()),
    ],
)
def test_the_bare_words_of_a_name(written: str, bare: tuple[str, ...]) -> None:
    assert read_name(written).bare == bare


def test_a_title_says_whether_it_is_a_man_or_a_woman() -> None:
    assert [read_name(name).sex for name in ("Mr Reed", "Dame Ann Reed", "Dr Reed", "Reed")] == [
        "m",
        "f",
        "",
        "",
    ]


def test_initials_leave_out_what_acronyms_leave_out() -> None:
    assert initials(read_name("Organisation for Economic Co-operation and Development").bare) == "oecd"
