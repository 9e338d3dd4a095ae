"""Lines of a report that say the same of many items."""

from __future__ import annotations

from annotator.formats.input.equal_lines import summed_up


def test_equal_lines_are_summed_up_by_kind_with_the_first_three_places() -> None:
    wrong = [f"a.jsonl:{n}: quotations[{n}].type is 'v{n}'; it must be one of direct." for n in range(1, 509)]
    there = [f"b{n}.txt: “id {n}” is already in the project, with the same text." for n in range(4)]
    other = ["c.txt: it is empty.", "no place"]
    assert summed_up([*wrong[:2], *other, *wrong[2:], *there]) == [
        *wrong[:3],
        "… and 505 more of this kind.",
        *other,
        *there[:3],
        "… and 1 more of this kind.",
    ]
    assert summed_up([]) == []
