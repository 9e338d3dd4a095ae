"""Plans of imports: what is chosen for one file, and what holds where nobody has chosen."""

from __future__ import annotations

from pathlib import Path

from annotator.formats.input.choices import Choices
from annotator.formats.input.import_plan import FileChoice, ImportPlan
from annotator.formats.input.label_map import LabelMap


def test_a_map_that_is_proposed_holds_where_none_was_chosen() -> None:
    chosen, proposed = LabelMap("chosen", {"CUE": "cue"}), LabelMap("proposed", {"CUE": "source"})
    of_a_file = {str(Path("a.ann").absolute()): FileChoice(choices=Choices(labels=chosen))}
    plan = ImportPlan(by_path=of_a_file).with_labels(proposed)
    assert [plan.choice(Path(name)).choices.labels for name in ("a.ann", "b.ann")] == [chosen, proposed]
