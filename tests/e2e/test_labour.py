"""A whole article of the sample, from import to done, by keys alone and by mouse alone, in few acts."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from annotator.__main__ import main
from annotator.ui.session.settings import Settings
from annotator.ui.shell.effort_meter import LabourMeter
from annotator.ui.shell.main_window import MainWindow
from tests.replay.by_keys import KeyReplay
from tests.replay.by_mouse import MouseReplay
from tests.replay.gold import Gold, load
from tests.replay.tally import Tally

PATIENCE = 90_000

pytestmark = pytest.mark.model


@cache
def prepared(text: str) -> bytes:
    """Return a project into which an article was imported and prepared; the model is loaded for each but once."""
    with TemporaryDirectory() as folder:
        path, article = Path(folder) / "new.qca", Path(folder) / "article.txt"
        article.write_text(text, encoding="utf-8")
        assert main(["new", str(path)]) == 0
        assert main(["import", str(path), str(article)]) == 0
        assert main(["prepare", str(path)]) == 0
        return path.read_bytes()


def annotate(run_program: Callable[..., int], path: Path, gold: Gold, replay: type) -> Tally:
    """Import the article into a new project and annotate it; the layer, done, is that of the gold."""
    path.write_bytes(prepared(gold.text))
    Settings().counts_labour = True
    tallies: list[Tally] = []

    def drive(window: MainWindow):
        while window.findChild(LabourMeter) is None:
            yield
        assert window.workspace.opened.document.text == gold.text
        tallies.append(replay(window, gold).run())
        opened, hand = window.workspace.opened, tallies[0].hand
        assert opened.layer.status == "done"
        made = [(quotation.content, quotation.cue, quotation.source) for quotation in opened.quotations]
        assert made == [quotation.spans for quotation in gold.quotations]
        # What the program itself counts is what was sent.
        assert (window.subjects.labour.effort.keys, window.subjects.labour.effort.pointer) == (
            hand.keys,
            hand.presses,
        )
        yield

    assert run_program(path, drive, patience=PATIENCE) == 0
    return tallies[0]


def test_an_article_is_annotated_from_import_to_done_by_keys_alone(run_program, tmp_path: Path) -> None:
    tally = annotate(run_program, tmp_path / "keys.qca", load("corran-vale"), KeyReplay)
    assert tally.hand.presses == 0
    assert tally.rate("right") <= 1.5
    assert tally.rate("missing") <= 6
    assert tally.rate("near") <= 6
    assert tally.per_quotation <= 1.6


def test_suggestions_that_are_nearly_right_are_mended_by_keys(run_program, tmp_path: Path) -> None:
    tally = annotate(run_program, tmp_path / "keys.qca", load("asylum"), KeyReplay)
    assert tally.count("near")
    assert tally.rate("near") <= 6


def test_an_article_is_annotated_from_import_to_done_by_mouse_alone(run_program, tmp_path: Path) -> None:
    tally = annotate(run_program, tmp_path / "mouse.qca", load("corran-vale"), MouseReplay)
    assert tally.hand.keys == 0
    assert tally.rate("right") <= 1.5
    assert tally.rate("missing") <= 6
