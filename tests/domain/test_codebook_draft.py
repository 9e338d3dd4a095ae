"""Edits of a codebook: what they make of its body, of its version, and of the labels before."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.domain.codebook import LEFT_OUT, read_codebook
from annotator.domain.codebook_check import refuse_unknown_targets
from annotator.domain.codebook_difference import differences, guideline_changes, guideline_pairs
from annotator.domain.codebook_doubts import doubts
from annotator.domain.codebook_draft import Draft, next_version
from annotator.domain.contrast import LEAST, contrast, told_from
from annotator.domain.errors import InputError
from annotator.domain.recoding import Label, Recoding, of_proposals
from annotator.project.bundled_codebooks import bundled_codebook

EVENT, OPINION = Label("claim type", "event"), Label("claim type", "opinion")
WRITING = Label("value", "writing", "quotation", "mode")


@pytest.fixture
def draft() -> Draft:
    """Give the draft of the default codebook."""
    return Draft.of(bundled_codebook("default"))


def ids(draft: Draft, sort: str) -> list[str]:
    return [entry["id"] for entry in draft.entries(Label(sort))]


def test_a_new_name_keeps_the_id_and_moves_nothing(draft: Draft) -> None:
    renamed = draft.renamed(EVENT, "  Deed  or event ")
    assert renamed.entry(EVENT)["label"] == "Deed or event"
    assert renamed.recoding.is_empty
    assert renamed.version == "1.2"
    assert read_codebook(renamed.body).claim_label("event") == "Deed or event"
    with pytest.raises(InputError, match="needs a name"):
        draft.renamed(EVENT, " ")


def test_drafts_are_values(draft: Draft) -> None:
    before = deepcopy(draft.body)
    assert not draft.is_changed
    draft.merged(OPINION, "other").deleted(EVENT).added(Label("role"), "Venue").with_guidelines("# Mine")
    assert draft.body == before
    assert draft.body["version"] == "1.1"


def test_a_new_label_gets_an_id_that_none_has_or_had(draft: Draft) -> None:
    without = draft.deleted(EVENT)
    again = without.added(Label("claim type"), "Event", definition="Anew.", colour="#2f5d9b")
    assert ids(again, "claim type")[-1] == "event_2"
    assert again.recoding.claim_types == {"event": None}
    assert ids(draft.added(Label("entity type"), "Hôpital"), "entity type")[-1] == "HOPITAL"
    assert ids(draft.added(Label("role"), "Content"), "role")[-1] == "content_2"
    assert ids(draft.added(Label("claim type"), "2nd hand"), "claim type")[-1] == "claim_2nd_hand"
    with pytest.raises(InputError, match="is no colour"):
        draft.added(Label("claim type"), "Rumour", colour="blue")
    with pytest.raises(InputError, match="has “event” already"):
        draft.added(Label("claim type"), "Event", id="event")


def test_a_merged_label_is_covered_by_the_other_one(draft: Draft) -> None:
    merged = draft.merged(OPINION, "recommendation").merged(Label("claim type", "recommendation"), "other")
    assert merged.recoding == Recoding(claim_types={"recommendation": "other", "opinion": "other"})
    assert read_codebook(merged.body).claim_type("other").covers == ("recommendation", "opinion")
    assert merged.version == "2.0"
    for wrong in ("opinion", "nope"):
        with pytest.raises(InputError, match="“opinion” cannot become"):
            draft.merged(OPINION, wrong)


def test_what_the_model_finds_follows_the_entity_types(draft: Draft) -> None:
    places = draft.merged(Label("entity type", "LOC"), "GPE").deleted(Label("entity type", "ORDINAL"))
    assert places.body[LEFT_OUT] == ["ORDINAL"]
    assert of_proposals(read_codebook(places.body)).entity_types == {"ORDINAL": None, "LOC": "GPE"}
    back = places.added(Label("entity type"), "Ordinal", id="ORDINAL").added(
        Label("entity type"), "Other place", id="LOC"
    )
    assert of_proposals(read_codebook(back.body)).entity_types == {}


def test_values_and_attributes_are_merged_with_what_is_listed(draft: Draft) -> None:
    spoken = draft.merged(Label("value", "speech", "quotation", "mode"), "writing")
    assert spoken.entry(Label("attribute", "mode", "quotation"))["default"] == "writing"
    proposed = of_proposals(read_codebook(spoken.body))
    assert proposed.attributes_of("quotation", {"mode": "speech"}) == {"mode": "writing"}
    assert "default" not in draft.deleted(Label("value", "speech", "quotation", "mode")).entry(
        Label("attribute", "mode", "quotation")
    )
    both = draft.merged(Label("attribute", "polarity", "quotation"), "mode")
    (mode,) = both.entries(Label("attribute", kind="quotation"))
    assert [value["id"] for value in mode["values"]] == ["speech", "writing", "thought", "affirmed", "denied"]
    assert both.recoding.attributes == {"quotation": {"polarity": "mode"}}


def test_a_value_may_move_within_an_attribute_that_is_then_gone(draft: Draft) -> None:
    mode = Label("attribute", "mode", "quotation")
    spoken = draft.merged(WRITING, "speech")
    for gone in (spoken.deleted(mode), spoken.merged(mode, "polarity")):
        refuse_unknown_targets(read_codebook(gone.body), gone.recoding, "mine")
    assert spoken.deleted(mode).recoding.attributes_of("quotation", {"mode": "writing"}) == {}


def test_a_declared_role_may_become_cue_or_source_but_not_content(draft: Draft) -> None:
    addressee = Label("role", "addressee")
    assert draft.merged(addressee, "source").recoding.roles == {"addressee": "source"}
    with pytest.raises(InputError, match="cannot become"):
        draft.merged(addressee, "content")


def test_an_attribute_that_is_no_list_any_more_has_no_values(draft: Draft) -> None:
    polarity = Label("attribute", "polarity", "quotation")
    number = draft.changed(polarity, answer="number", least="0", most="1", default="0")
    (_, read) = read_codebook(number.body).attributes["quotation"]
    assert (read.values, read.read("0,50")) == ((), "0.5")
    with pytest.raises(InputError, match="cannot stand there"):
        draft.changed(polarity, answer="essay")
    with pytest.raises(InputError, match="no field “colour”"):
        draft.changed(polarity, colour="#000000")


def test_order_and_examples(draft: Draft) -> None:
    assert ids(draft.moved(OPINION, 0), "claim type")[0] == "opinion"
    assert ids(draft.moved(OPINION, 99), "claim type")[-1] == "opinion"
    taught = draft.with_example(EVENT, " She  left. ").with_example(EVENT, "She left.")
    first = draft.entry(EVENT)["example"]
    assert taught.entry(EVENT)["example"] == f"{first}\nShe left."


@pytest.mark.parametrize(
    ("version", "moves", "after"),
    [("1.0", False, "1.1"), ("1.9", False, "1.10"), ("1.4", True, "2.0"), ("3", False, "3.1"), ("3", True, "4.0"),
     ("1.2.3", False, "1.2.4"), ("spring", True, "spring.1"), ("spring.1", False, "spring.2"), ("v2.a", False, "v2.a.1")],
)  # fmt: skip
def test_versions_count_on_and_tell_whether_labels_moved(version: str, moves: bool, after: str) -> None:
    assert next_version(version, moves=moves) == after


def test_clashes_and_pale_colours_are_told_and_may_stay(draft: Draft) -> None:
    clashing = (
        draft.changed(EVENT, key="e", colour="#ffd400")
        .changed(OPINION, key="E", colour="#1e2226")
        .renamed(OPINION, "event OR action")
    )
    found = [(doubt.label.id, doubt.message) for doubt in doubts(clashing.body)]
    assert [id for id, message in found if "has the key" in message] == ["event", "opinion"]
    assert [id for id, message in found if "is called" in message] == ["event", "opinion"]
    assert [id for id, message in found if "is hard to see" in message] == ["event"]
    assert doubts(draft.body) == []


@pytest.mark.parametrize("ground", ["#FDFCFA", "#202327", "#000000"])
@pytest.mark.parametrize("colour", ["#ffd400", "#2f5d9b", "#ffffff", "#000000"])
def test_a_colour_is_turned_until_it_is_told_from_its_ground(colour: str, ground: str) -> None:
    assert contrast(told_from(colour, ground), ground) >= LEAST
    assert contrast("#ffffff", "#000000") == pytest.approx(21)


def test_differences_are_said_in_sentences(draft: Draft) -> None:
    edited = (
        draft.renamed(EVENT, "Deed")
        .merged(OPINION, "other")
        .deleted(Label("role", "addressee"))
        .added(Label("claim type"), "Rumour")
        .changed(WRITING, definition="")
        .moved(Label("claim type", "law"), 0)
        .with_guidelines("One.\nTwo.")
    )
    said = [difference.message for difference in differences(draft.body, edited.body)]
    assert said == [
        "default, version 1.1, becomes default, version 2.0.",
        "Claim type “Opinion or value” was merged into “Other”.",
        "Claim type “Event or action” is called “Deed” now.",
        "Claim type “Rumour” is new.",
        "The order of the claim types has changed.",
        "Role “Addressee” was removed.",
        "Value “Writing” has no definition any more; it was: The words were written: a statement, letter, post,"
        " report or book.",
    ]
    assert guideline_changes(draft.body, edited.body)[1:] == ["+One.", "+Two."]
    assert differences(draft.body, draft.body) == []


_MOVES = st.dictionaries(st.sampled_from("abc"), st.sampled_from([*"abc", None]), max_size=3)


@given(first=_MOVES, second=_MOVES, answers=st.dictionaries(st.sampled_from("abcd"), st.integers(0, 3)))
def test_two_recodings_are_one(first: Any, second: Any, answers: dict[str, Any]) -> None:
    gone = {old for old, new in first.items() if new != old}
    assume(gone.isdisjoint(second.values()))  # ids of labels that are gone are not given again
    one, other = Recoding(attributes={"quotation": first}), Recoding(attributes={"quotation": second})
    step = other.attributes_of("quotation", one.attributes_of("quotation", answers))
    at_once = one.then(other).attributes_of("quotation", answers)
    assert at_once == step
    types = Recoding(claim_types=first).then(Recoding(claim_types=second))
    for id in "abcd":
        earlier = first.get(id, id)
        assert types.moved(Label("claim type", id)) == (
            None if earlier is None else second.get(earlier, earlier)
        )


def test_another_codebook_keeps_its_own_version(draft: Draft) -> None:
    moved = draft.renamed(EVENT, "Deed").moved_to(bundled_codebook("fullfact"), Recoding({"event": "other"}))
    assert (moved.version, moved.body["name"]) == ("1.0", "fullfact")
    assert moved.original == draft.original
    assert moved.recoding.moved(EVENT) == "other"


def test_guidelines_stand_side_by_side(draft: Draft) -> None:
    before, after = draft.with_guidelines("# A\n\none\nend"), draft.with_guidelines("# A\n\ntwo\nthree\nend")
    assert guideline_pairs(before.body, after.body) == [
        ("# A", "# A", True), ("", "", True), ("one", "two", False), ("", "three", False), ("end", "end", True),
    ]  # fmt: skip
