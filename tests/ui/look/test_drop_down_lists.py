"""Drop-down lists: each opens below its box, with whole lines."""

import re
from pathlib import Path

UI = Path(__file__).parents[3] / "annotator" / "ui"
_MADE = re.compile(r"(?:QComboBox|ShorteningBox)\(\)|class \w+\(QComboBox\):")


def test_each_list_opens_below_its_box() -> None:
    for path in sorted(UI.rglob("*.py")):
        if path.name != "drop_down_lists.py":
            code = path.read_text(encoding="utf-8")
            assert code.count("show_list_below(") == len(_MADE.findall(code)), path
