"""Counts are the same whether they are held in memory or spilled to a file."""

from __future__ import annotations

from collections import Counter
from contextlib import closing

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.store.tallies import Tallies

_keys = st.tuples(st.sampled_from(("é", "a", "b", "")), st.integers(0, 12))
_added = st.lists(st.tuples(st.sampled_from(("x", "y")), _keys, st.integers(1, 3)), max_size=80)


@settings(max_examples=12)
@given(_added, st.integers(1, 20))
def test_counts_do_not_depend_on_what_is_held(
    added: list[tuple[str, tuple[str, int], int]], held: int
) -> None:
    expected: Counter[tuple[str, tuple[str, int]]] = Counter()
    with closing(Tallies()) as kept, closing(Tallies(held)) as spilled:
        for name, key, number in added:
            expected[name, key] += number
            kept.add(name, *key, number=number)
            spilled.add(name, *key, number=number)
        for name in ("x", "y"):
            counted = {key: number for (other, key), number in expected.items() if other == name}
            assert dict(kept.counts(name)) == counted
            assert list(spilled.counts(name)) == list(kept.counts(name))
            largest = kept.largest(name, 5)
            assert spilled.largest(name, 5) == largest
            assert [number for _, number in largest] == sorted(counted.values(), reverse=True)[:5]
            assert all(spilled.of(name, *key) == kept.of(name, *key) == counted[key] for key in counted)
            assert spilled.of(name, "nowhere", 1) == kept.of(name, "nowhere", 1) == 0


def test_memory_holds_no_more_keys_than_it_may() -> None:
    with closing(Tallies(100)) as tallies:
        for number in range(1000):
            tallies.add("speaker", f"s{number}")
        assert len(tallies._held) < 100
        assert sum(number for _, number in tallies.counts("speaker")) == 1000
