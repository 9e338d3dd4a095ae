"""A cue and a source in several parts are tagged in the real program, by keys alone and by mouse alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.ui.shell.main_window import MainWindow
from tests.replay.by_keys import KeyReplay
from tests.replay.by_mouse import MouseReplay
from tests.replay.gold import Gold, GoldQuotation
from tests.ui.conftest import make_project
from tests.ui.driving import span_of

TEXT = "Smith calls the plan, he said at noon, a mistake. He was the mayor until May."


@pytest.mark.parametrize("replay", [KeyReplay, MouseReplay])
def test_parts_are_tagged(
    run_program: Callable[..., int], tmp_path: Path, replay: type[KeyReplay | MouseReplay]
) -> None:
    wanted = GoldQuotation(
        content=(span_of(TEXT, "the plan"),),
        cue=(span_of(TEXT, "calls"), span_of(TEXT, "a mistake")),
        source=(span_of(TEXT, "Smith"), span_of(TEXT, "the mayor")),
    )
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})

    def work(window: MainWindow) -> Iterator[None]:
        opened = window.workspace.opened
        assert opened is not None
        replay(window, Gold("a1", TEXT, (wanted,))).run()
        (made,) = opened.quotations
        assert (made.content, made.cue, made.source) == wanted.spans
        yield

    assert run_program(path, work) == 0
