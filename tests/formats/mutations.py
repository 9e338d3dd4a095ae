"""Damaged files: random bytes, files that end early, and files with other bytes in some places."""

from __future__ import annotations

from hypothesis import strategies as st


def mutated(data: st.DataObject, whole: bytes) -> bytes:
    """Return a damaged form of a file's bytes."""
    kind = data.draw(st.sampled_from(["random", "cut", "changed"]))
    if kind == "random":
        return data.draw(st.binary(max_size=200))
    if kind == "cut":
        return whole[: data.draw(st.integers(0, len(whole)))]
    changed = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        changed[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    return bytes(changed)


def respliced(data: st.DataObject, whole: bytes) -> bytes:
    """Return a file's bytes with a few others in place of a part, or before it: most of it stays readable."""
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(whole))] * 2)))
    between = data.draw(st.binary(max_size=6))
    return whole[:start] + between + whole[end if data.draw(st.booleans()) else start :]
