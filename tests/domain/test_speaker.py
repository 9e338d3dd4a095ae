from __future__ import annotations

from annotator.domain.speaker import Speaker

ANN = Speaker("s1", "Ann Reed", aliases=("Mayor Reed",))


def test_a_speaker_is_called_by_name_and_alias_whatever_the_case() -> None:
    assert ANN.is_called("ANN REED")
    assert ANN.is_called("mayor reed")
    assert not ANN.is_called("Reed")
