"""What counts say: how likely words report, and how sure a score may be."""

from __future__ import annotations

import pytest

from annotator.language.en.reporting_words import modes
from annotator.nlp.en.quotations.candidates import Candidate
from annotator.nlp.en.quotations.chances import Weighing, chance_of, counted, odds


def candidate(kind: str, lemma: str, *traits: str) -> Candidate:
    return Candidate(kind, lemma, 0, (0, 1), None, [(1, 4)], has_marks=False, size=3, traits=list(traits))


def test_a_word_seen_often_counts_for_itself_and_one_seen_never_for_its_kind() -> None:
    weighing = Weighing()
    weighing.kinds = {"clause": 0.4}
    weighing.pairs = {("clause", "say"): (95, 100)}
    assert weighing.base("clause", "say") == pytest.approx((95 + 4 * 0.4) / 104)
    assert weighing.base("clause", "mumble") == pytest.approx(0.4)


def test_a_word_that_reports_elsewhere_is_likelier_in_a_construction_where_it_was_not_seen() -> None:
    weighing = Weighing()
    weighing.kinds = {"clause": 0.4}
    weighing.words = {"mutter": 1.0}
    assert weighing.base("clause", "mutter") > weighing.base("clause", "mumble")


def test_a_trait_changes_the_odds_within_its_family_only() -> None:
    weighing = Weighing()
    weighing.kinds = {"clause": 0.5, "object": 0.5}
    weighing.traits = {"clause": {"tag VBD": 1.0}}
    assert odds(weighing.chance(candidate("clause", "say", "tag VBD"))) == pytest.approx(1.0)
    assert odds(weighing.chance(candidate("object", "say", "tag VBD"))) == pytest.approx(0.0)


def test_a_score_is_the_share_that_was_right_from_its_chance_on() -> None:
    weighing = Weighing()
    weighing.shares["plain"] = [(0.2, 0.1), (0.5, 0.6), (0.9, 0.8)]
    assert [weighing.share(chance, has_marks=False) for chance in (0.1, 0.5, 0.7, 0.95)] == [
        0.1,
        0.6,
        0.6,
        0.8,
    ]


def test_odds_and_chances_are_each_other_s_inverse() -> None:
    assert all(chance_of(odds(chance)) == pytest.approx(chance) for chance in (0.01, 0.5, 0.99))


def test_the_shipped_counts_come_back_as_they_are_written() -> None:
    weighing = counted()
    again = Weighing.from_lines(weighing.to_lines())
    assert again.to_lines() == weighing.to_lines()
    assert again.pairs == weighing.pairs


def test_the_shipped_counts_say_what_everybody_knows() -> None:
    weighing = counted()
    assert weighing.base("quoted after closed", "say") > 0.95
    assert weighing.base("clause", "say") > weighing.base("clause", "be")
    for steps in weighing.shares.values():
        assert steps == sorted(steps)
        assert [share for _, share in steps] == sorted(share for _, share in steps)


def test_a_mode_is_thought_or_writing() -> None:
    assert set(modes().values()) == {"thought", "writing"}
    assert "say" not in modes()
