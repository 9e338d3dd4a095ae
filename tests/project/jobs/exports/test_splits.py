"""Parts of an export."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import new_document
from annotator.domain.errors import InputError
from annotator.domain.layer import Layer, Record
from annotator.project.jobs.exports.request import Split, split_from
from annotator.project.jobs.exports.splits import candidate_of, parts_of, unmet

SHARES = (("train", 0.8), ("dev", 0.1), ("test", 0.1))


def record(number: int, publisher: str = "", published: str = "") -> Record:
    document = new_document(f"d{number}", f"Text {number}.", {"publisher": publisher, "published": published})
    return Record(document, Layer(f"d{number}", None))


def divided(records: list[Record], split: Split) -> dict[str, str]:
    return parts_of((candidate_of(each, split) for each in records), split)


@given(st.integers(0, 300), st.integers(0, 5))
def test_each_part_gets_its_share_whatever_the_order(number: int, seed: int) -> None:
    split = Split(SHARES, seed=seed)
    records = [record(n) for n in range(number)]
    parts = divided(records, split)
    assert parts == divided(records[::-1], split)
    counts = Counter(parts.values())
    assert len(parts) == number
    assert all(abs(counts[name] - share * number) <= 1 for name, share in SHARES)


def test_another_seed_gives_other_parts() -> None:
    records = [record(n) for n in range(50)]
    assert divided(records, Split(SHARES, seed=1)) != divided(records, Split(SHARES, seed=2))


def test_a_publisher_is_never_divided() -> None:
    records = [record(n, f"paper {n % 7}") for n in range(70)] + [record(n) for n in range(70, 90)]
    parts = divided(records, Split(SHARES, by="publisher"))
    of_publisher: dict[str, set[str]] = {}
    for each in records[:70]:
        of_publisher.setdefault(each.document.meta["publisher"], set()).add(parts[each.document.id])
    assert all(len(found) == 1 for found in of_publisher.values())
    assert len(parts) == 90


def test_by_time_the_latest_documents_are_for_the_last_part() -> None:
    records = [record(n, published=f"2025-01-{n + 1:02}") for n in range(10)]
    split = Split((("train", 0.7), ("test", 0.3)), by="time")
    parts = divided(records[::-1], split)
    assert [parts[f"d{n}"] for n in range(10)] == ["train"] * 7 + ["test"] * 3
    assert divided([*records[1:], record(0)], split) == parts, "one without a date counts as the earliest"


def test_each_part_gets_its_share_of_each_stratum() -> None:
    records = [record(n, "rare" if n % 10 == 0 else "usual") for n in range(100)]
    split = Split((("train", 0.5), ("test", 0.5)), stratum="publisher")
    parts = divided(records, split)
    assert Counter(parts[each.document.id] for each in records[::10]) == {"train": 5, "test": 5}


def test_documents_without_what_they_are_divided_by_are_counted() -> None:
    split = Split((("train", 0.5), ("test", 0.5)), stratum="publisher")
    for missing, said in (
        (1, "1 document without publisher counts"),
        (2, "2 documents without publisher count"),
    ):
        candidates = [candidate_of(record(n, "The Gull" * (n >= missing)), split) for n in range(10)]
        (told, *_) = unmet(candidates, split, parts_of(candidates, split))
        assert told.startswith(f"{said} as ")
    with pytest.raises(InputError, match="No document has a publisher to divide by"):
        unmet(candidates[:2], split, {})


def test_shares_may_add_up_to_any_sum() -> None:
    split = split_from("train=8, test=2", "publisher", 3, None)
    assert split == Split((("train", 0.8), ("test", 0.2)), "publisher", 3)
    assert split_from("", "document", 0, None) is None


@pytest.mark.parametrize(
    "words", ["train", "train=0", "train=-1", "=5", "a=1,a=2", "a/b=1", "a=inf", "a=nan"]
)
def test_words_that_are_no_parts_are_named(words: str) -> None:
    with pytest.raises(InputError, match="is no part"):
        split_from(words, "document", 0, None)


def test_a_split_by_time_has_no_strata() -> None:
    with pytest.raises(InputError, match="cannot have strata"):
        split_from("a=1", "time", 0, "publisher")
