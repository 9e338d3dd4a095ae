"""Random acts against a plain model; what an assertion compares is told in these modules, too."""

import pytest

pytest.register_assert_rewrite(
    *(
        f"{__name__}.{module}"
        for module in (
            "both_projects",
            "gold_rules",
            "history_rules",
            "merge_rules",
            "project_rules",
            "team_rules",
        )
    )
)
