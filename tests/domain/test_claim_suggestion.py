"""Claim types of the default codebook, turned into those of the project's."""

from __future__ import annotations

from annotator.domain.claim import types_in
from annotator.domain.codebook import read_codebook

OTHER = read_codebook(
    {
        "name": "mine",
        "version": "1",
        "claim_types": [
            {"id": "none", "label": "None", "covers": ["opinion", "not_a_claim"]},
            {"id": "figures", "label": "Figures", "covers": ["quantity", "comparison"]},
            {"id": "law", "label": "Law"},
        ],
        "entity_types": [],
    }
)


def test_a_type_becomes_the_one_that_covers_it() -> None:
    assert types_in(OTHER, ("quantity",)) == ("figures",)


def test_two_types_that_one_covers_become_one() -> None:
    assert types_in(OTHER, ("comparison", "law", "quantity")) == ("figures", "law")


def test_a_type_of_the_same_id_stays() -> None:
    assert types_in(OTHER, ("law",)) == ("law",)


def test_a_type_that_nothing_covers_is_left_out() -> None:
    assert types_in(OTHER, ("cause",)) == ()


def test_what_is_not_a_claim_stands_alone() -> None:
    assert types_in(OTHER, ("opinion",)) == ("none",)
    assert types_in(OTHER, ("opinion", "law")) == ("law",)
