"""A lazy value: made once when asked for, made again after it was forgotten."""

from __future__ import annotations

import pytest

from annotator.domain.lazy import Lazy


def test_a_value_is_made_once_when_it_is_asked_for() -> None:
    made: list[str] = []
    lazy = Lazy(lambda: made.append("made"))  # returns None, which is a value, too
    assert not lazy.is_made
    assert made == []
    assert lazy.value is None
    assert lazy.value is None
    assert lazy.is_made
    assert made == ["made"]


def test_a_forgotten_value_is_made_anew() -> None:
    numbers = iter(range(3))
    lazy = Lazy(lambda: next(numbers))
    lazy.forget()  # of a value that was not made, nothing is forgotten
    assert lazy.value == 0
    lazy.forget()
    assert not lazy.is_made
    assert lazy.value == 1


def test_a_value_that_cannot_be_made_is_not_there() -> None:
    lazy = Lazy(lambda: 1 // 0)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            _ = lazy.value
        assert not lazy.is_made
