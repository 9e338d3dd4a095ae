"""What is proposed crosses process borders whole."""

from __future__ import annotations

import json
from dataclasses import replace

from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from tests.examples import proposal


def test_a_suggestion_comes_over_a_process_border_with_its_speaker_and_mode() -> None:
    for suggestion in (replace(proposal(), mode="thought"), replace(proposal(), speaker=None)):
        assert Proposed[Quotation].from_plain(json.loads(json.dumps(suggestion.to_plain()))) == suggestion
