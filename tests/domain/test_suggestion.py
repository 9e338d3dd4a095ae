"""What is proposed crosses process borders whole."""

from __future__ import annotations

import json

from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from tests.examples import proposal, varied


def test_a_suggestion_comes_over_a_process_border_with_its_speaker_and_mode() -> None:
    for suggestion in (varied(proposal(), attributes={"mode": "thought"}), varied(proposal(), speakers=())):
        assert Proposed[Quotation].from_plain(json.loads(json.dumps(suggestion.to_plain()))) == suggestion
