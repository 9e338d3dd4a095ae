from __future__ import annotations

import pytest

from annotator.language.dates import iso_date, language_code


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("January 11, 2010 Monday", "2010-01-11"),
        ("July 1, 2019 Monday 9:20 AM GMT", "2019-07-01"),
        ("December 19, 1991, Sunday, An Edition", "1991-12-19"),
        ("Friday, 3 Jan 2014", "2014-01-03"),
        ("Sept. 30, 2001", "2001-09-30"),
        ("jeudi 5 octobre 2013", "2013-10-05"),
        ("1er mars 2021, p. 3", "2021-03-01"),
        ("29 DÉCEMBRE 2011", "2011-12-29"),
        ("Freitag, 5. Juli 2019", "2019-07-05"),
        ("11 de enero de 2010", "2010-01-11"),
        ("2012-10-05T09:00:00Z", "2012-10-05"),
        ("March 2014", "2014-03"),
        ("May 99, 2019", None),
        ("31 June 2019", None),
        ("10/05/2012", None),
        ("May 5", None),
        ("Marching on", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_publishers_write_it(words: str, date: str | None) -> None:
    assert iso_date(words) == date


def test_a_language_is_known_by_its_name() -> None:
    names = ["ENGLISH", "Français", "allemand", "ENGLISH; ENGLISH (UK)", "Welsh"]
    assert [language_code(name) for name in names] == ["en", "fr", "de", "en", "Welsh"]
    assert language_code("") == ""
