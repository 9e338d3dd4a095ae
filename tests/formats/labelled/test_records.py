from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.formats.input.label_map import LabelMap
from annotator.formats.jsonl.writer import to_object
from annotator.formats.labelled.labelled_text import Label, Relation
from tests.examples import schema
from tests.formats.labelled.labelled_items import (
    ROLES,
    entities,
    label,
    labelled,
    quotations,
    read_labelled,
)

TEXT = "Odile said it is late. “No,” Bo added, “never.” The tram runs."


# Without a map


def test_labels_become_entities_of_the_annotator() -> None:
    read = read_labelled(labelled(TEXT, label("1", "PER", TEXT, "Bo"), annotator="ana"), None)
    assert entities(read.record) == [("Bo", "PER")]
    assert (read.record.layer.annotator, read.record.layer.status) == ("ana", "started")
    assert read.labels[0].labels == {"PER": 1}


def test_labels_without_an_annotator_are_of_an_imported_layer_and_a_text_without_labels_has_none() -> None:
    assert (
        read_labelled(labelled(TEXT, label("1", "PER", TEXT, "Bo")), None).record.layer.annotator
        == "imported"
    )
    read = read_labelled(labelled(TEXT, annotator="ana"), None)
    assert read.record.layer.annotator is None
    assert read.labels == []


def test_spans_of_one_label_become_entities_whose_ids_belong_together() -> None:
    read = read_labelled(labelled(TEXT, label("1", "QUOTE", TEXT, "“No,”", "“never.”")), None)
    first, second = read.record.entities
    assert second.id == f"{first.id}.2"
    assert read.notices == ["parts"]


def test_a_rejected_label_is_an_entity_of_the_model_that_the_layer_has_removed() -> None:
    read = read_labelled(labelled(TEXT, label("1", "PER", TEXT, "Bo", is_rejected=True)), None)
    (entity,) = read.record.entities
    assert (entity.origin, entity.removed, entities(read.record)) == ("model", True, [])
    assert read.record.layer.annotator == "imported"


def test_relations_between_entities_are_kept_with_the_ids_of_the_entities_and_told() -> None:
    labels = (label("T1", "PER", TEXT, "Bo"), label("T2", "PER", TEXT, "Odile"))
    read = read_labelled(labelled(TEXT, *labels, relations=("knows: T1 T2",)), None)
    second, first = read.record.entities
    assert read.record.layer.extra["relations"] == [{"label": "knows", "head": first.id, "child": second.id}]
    assert read.notices == ["relations"]


def test_a_label_that_does_not_fit_is_kept_and_told_and_stops_no_other() -> None:
    bad = [
        Label("1", "PER", ((0, 900),)),
        Label("2", "PER", ((0, 5),), words="Udile"),
        Label("3", "", ((0, 1),)),
    ]
    read = read_labelled(labelled(TEXT, *bad, Label("4", "PER", ((0, 5),), words="Odile")), None)
    assert entities(read.record) == [("Odile", "PER")]
    assert read.notices == ["refused"] * 3
    assert len(read.record.layer.extra["unread_labels"]) == 3


def test_offsets_count_in_the_text_as_it_was_given() -> None:
    text = "\ufeffOne.\r\nBo came."
    read = read_labelled(labelled(text, label("1", "PER", text, "Bo")), None)
    assert entities(read.record) == [("Bo", "PER")]
    assert read.record.entities[0].id == "e5-7"
    assert read.record.document.meta["canonicalised"]


def test_a_text_that_cannot_be_kept_is_a_problem() -> None:
    assert [str(p) for p in read_labelled(labelled(" ", annotator="a")).problems] == [
        "a.json:1: text is empty."
    ]


# Relations


def test_relations_in_either_direction_build_quotations() -> None:
    labels = (
        label("q1", "CONTENT", TEXT, "it is late"), label("c1", "CUE", TEXT, "said"), label("s1", "SOURCE", TEXT, "Odile"),
        label("q2", "CONTENT", TEXT, "“No,”"), label("q3", "CONTENT", TEXT, "“never.”"),
        label("c2", "CUE", TEXT, "added"), label("s2", "SOURCE", TEXT, "Bo"),
    )  # fmt: skip
    expected = ["Odile | said | it is late", "Bo | added | “No,” … “never.”"]
    star = ("s1 q1", "q1 c1", "q2 s2", "c2 q2", "q3 q2")
    chain = ("s1 c1", "c1 q1", "q2 c2", "c2 s2", "q2 q3")
    for relations in (star, chain):
        read = read_labelled(labelled(TEXT, *labels, relations=relations))
        assert quotations(read.record) == expected
        assert read.notices == []


def test_one_source_belongs_to_two_quotations_with_a_cue_each() -> None:
    text = "Mayor Roe announced the closure and said it was overdue."
    labels = (
        label("s", "SOURCE", text, "Mayor Roe"), label("c1", "CUE", text, "announced"), label("c2", "CUE", text, "said"),
        label("q1", "CONTENT", text, "the closure"), label("q2", "CONTENT", text, "it was overdue"),
    )  # fmt: skip
    for relations in (
        ("c1 q1", "c2 q2", "s c1", "s c2"),
        ("c1 q1", "c2 q2", "s q1", "s q2"),
        ("q1 c1", "s q1", "s q2", "s c2", "c2 q2"),
    ):
        read = read_labelled(labelled(text, *labels, relations=relations))
        assert quotations(read.record) == [
            "Mayor Roe | announced | the closure",
            "Mayor Roe | said | it was overdue",
        ]


def test_a_relation_that_the_map_leaves_out_joins_nothing() -> None:
    labels = (label("q1", "CONTENT", TEXT, "“No,”"), label("q2", "CONTENT", TEXT, "“never.”"))
    map = replace(ROLES, relations={"precedes": ""})
    read = read_labelled(labelled(TEXT, *labels, relations=("precedes: q1 q2",)), map)
    assert len(read.record.layer.quotations) == 2


def test_several_spans_of_one_label_are_fragments() -> None:
    read = read_labelled(
        labelled(TEXT, label("q", "CONTENT", TEXT, "“No,”", "“never.”"), label("c", "CUE", TEXT, "added"))
    )
    assert quotations(read.record) == [" | added | “No,” … “never.”"]


# Side by side


@pytest.mark.parametrize(
    ("text", "contents", "cues", "sources", "expected"),
    [
        (
            "“A,” said Bo. “B,” said Cy.", ["“A,”", "“B,”"], ["said"], ["Bo", "Cy"],
            ["Bo | said | “A,”", "Cy | said | “B,”"],
        ),
        ("“A,” said Bo. “B.”", ["“A,”", "“B.”"], ["said"], ["Bo"], ["Bo | said | “A,”", "Bo | said | “B.”"]),
        ("Bo says a now. Then b.", ["a now", "b"], ["says"], ["Bo"], ["Bo | says | a now", " |  | b"]),
        ("Bo fears x.\n\nCy went. “B.”", ["“B.”"], ["fears"], ["Bo"], [" |  | “B.”"]),
        (
            "Ann announced x and spoke of y.", ["x", "y"], ["announced", "spoke"], ["Ann"],
            ["Ann | announced | x", "Ann | spoke | y"],
        ),
        ("According to Bo, it rains.", ["it rains"], ["According to"], ["Bo"], ["Bo | According to | it rains"]),
    ],
)  # fmt: skip
def test_without_relations_each_content_takes_the_nearest_cue_and_source(
    text: str, contents: list[str], cues: list[str], sources: list[str], expected: list[str]
) -> None:
    labels = [
        Label(f"{name}{start}", name, ((start, start + len(word)),))
        for name, words in (("CONTENT", contents), ("CUE", cues), ("SOURCE", sources))
        for word in words
        for start in range(len(text))
        if text.startswith(word, start)
    ]
    assert quotations(read_labelled(labelled(text, *labels)).record) == expected


@pytest.mark.parametrize(("nearness", "cue"), [("sentence", ""), ("paragraph", ""), ("document", "spoke")])
def test_the_map_says_how_far_apart_they_may_stand(nearness: str, cue: str) -> None:
    text = "Bo spoke.\n\n“No.”"
    labels = (label("q", "CONTENT", text, "“No.”"), label("c", "CUE", text, "spoke"))
    read = read_labelled(labelled(text, *labels), replace(ROLES, nearness=nearness))
    assert quotations(read.record) == [f" | {cue} | “No.”"]
    assert read.notices == ([] if cue else ["alone"])


def test_cues_and_sources_without_a_content_are_kept_and_told() -> None:
    read = read_labelled(
        labelled(TEXT, label("s", "SOURCE", TEXT, "Bo"), label("p", "PERSON", TEXT, "Odile"))
    )
    assert read.notices == ["alone"]
    assert read.record.layer.extra["unread_labels"] == [{"id": "s", "label": "SOURCE", "spans": [[29, 31]]}]


# Nesting, claims, attributes


def test_a_quotation_within_the_content_of_another_has_it_as_parent() -> None:
    text = "She claimed he had said that we pay."
    labels = (
        label("s1", "SOURCE", text, "She"), label("c1", "CUE", text, "claimed"), label("q1", "CONTENT", text, "he had said that we pay"),
        Label("s2", "SOURCE", ((12, 14),)), label("c2", "CUE", text, "had said"), label("q2", "CONTENT", text, "that we pay"),
    )  # fmt: skip
    outer, inner = read_labelled(labelled(text, *labels)).record.layer.quotations
    assert (outer.parent, inner.parent) == (None, outer.id)
    assert [span.of(text) for span in (*inner.source, *inner.cue, *outer.source)] == ["he", "had said", "She"]


@pytest.mark.parametrize("relation", ["reports: q1 q2", "reports: q2 q1"])
def test_a_relation_between_quotations_makes_the_one_around_the_parent_whichever_way_it_points(
    relation: str,
) -> None:
    text = "She claimed he had said that we pay."
    labels = (
        label("q1", "CONTENT", text, "he had said that we pay"),
        label("q2", "CONTENT", text, "that we pay"),
    )
    labels_map = replace(ROLES, relations={"reports": "within"})
    outer, inner = read_labelled(
        labelled(text, *labels, relations=(relation,)), labels_map
    ).record.layer.quotations
    assert (outer.parent, inner.parent) == (None, outer.id)


@pytest.mark.parametrize(("meaning", "source"), [("join", "Odile"), ("", "")])
def test_spans_far_apart_are_joined_by_a_relation_unless_the_map_leaves_it_out(
    meaning: str, source: str
) -> None:
    text = "Odile came.\n\nIt is late."
    labels = (label("q", "CONTENT", text, "It is late"), label("s", "SOURCE", text, "Odile"))
    labels_map = replace(ROLES, relations={"by": meaning}, nearness="sentence")
    read = read_labelled(labelled(text, *labels, relations=("by: q s",)), labels_map)
    assert quotations(read.record) == [f"{source} |  | It is late"]


def test_an_interrupted_quotation_in_one_span_has_the_cue_within_it() -> None:
    read = read_labelled(
        labelled(
            TEXT,
            label("q", "CONTENT", TEXT, "“No,” Bo added, “never.”"),
            label("c", "CUE", TEXT, "added"),
            label("s", "SOURCE", TEXT, "Bo"),
        )
    )
    assert quotations(read.record) == ["Bo | added | “No,” Bo added, “never.”"]


def test_a_claim_is_of_the_quotation_that_holds_it_and_has_its_types() -> None:
    map = replace(ROLES, labels={**ROLES.labels, "STAT": "claim:quantity"})
    labels = (
        label("q", "CONTENT", TEXT, "it is late"), label("k", "STAT", TEXT, "late", attributes={"type": "Event", "certainty": "hedged"}),
        label("k2", "CLAIM", TEXT, "The tram runs", attributes={"check_worthy": "yes", "stance": "for"}),
    )  # fmt: skip
    held, own = read_labelled(labelled(TEXT, *labels), map).record.layer.claims
    assert (held.types, held.quotation, held.is_hedged) == (("quantity", "event"), "q11-21", True)
    assert (own.quotation, own.is_check_worthy, own.attributes["stance"]) == (None, True, "for")


def test_attributes_of_labels_are_attributes_notes_and_further_fields_of_the_quotation() -> None:
    attributes = {
        "Mode": "Writing",
        "Note": "see p. 3",
        "tone": "dry",
        "suspects": [1, 2],
        "type": "direct",
        "parent": 9,
    }
    read = read_labelled(labelled(TEXT, label("q", "CONTENT", TEXT, "it is late", attributes=attributes)))
    (quotation,) = read.record.layer.quotations
    assert quotation.attributes == {"mode": "writing", "tone": "dry", "parent": 9}
    assert (quotation.note, quotation.extra, quotation.type_override) == (
        "see p. 3",
        {"suspects": [1, 2]},
        "direct",
    )


def test_rejected_labels_become_rejected_suggestions() -> None:
    labels = [
        label("q", "CONTENT", TEXT, "it is late", is_rejected=True), label("c", "CUE", TEXT, "said", is_rejected=True),
        label("k", "CLAIM", TEXT, "The tram runs", is_rejected=True), label("c2", "CUE", TEXT, "added"),
        label("q2", "CONTENT", TEXT, "“never.”"),
    ]  # fmt: skip
    record = read_labelled(labelled(TEXT, *labels)).record
    quotation, claim = (rejection.suggestion.annotation for rejection in record.rejected)
    assert [span.of(TEXT) for _, span in quotation.places()] == ["it is late", "said"]
    assert [span.of(TEXT) for span in claim.content] == ["The tram runs"]
    assert quotations(record) == [" | added | “never.”"]


def test_a_role_of_the_codebook_and_an_entity_by_another_name() -> None:
    text = "Bo told the BBC it rains."
    map = LabelMap("", {"Q": "content", "TO": "addressee", "ORG": "entity:PRODUCT", "X": ""})
    labels = (
        label("q", "Q", text, "it rains"),
        label("a", "TO", text, "the BBC"),
        label("o", "ORG", text, "BBC"),
        label("x", "X", text, "Bo"),
    )
    record = read_labelled(labelled(text, *labels), map).record
    assert [span.of(text) for span in record.layer.quotations[0].spans("addressee")] == ["the BBC"]
    assert entities(record) == [("BBC", "PRODUCT")]


@pytest.mark.parametrize("role", ["speaker", "Content", "a b"])
def test_a_map_with_a_role_that_is_none_is_refused(role: str) -> None:
    (problem,) = read_labelled(
        labelled(TEXT, label("q", "Q", TEXT, "Bo")), LabelMap("", {"Q": role})
    ).problems
    assert role in problem.message


def test_what_came_fits_the_schema() -> None:
    labels = (
        label("q", "CONTENT", TEXT, "it is late"),
        label("c", "CUE", TEXT, "said"),
        label("p", "PERSON", TEXT, "Bo"),
    )
    given = replace(labelled(TEXT, *labels, relations=("q p",)), extra={"comments": 3, "relations": 1})
    record = read_labelled(given).record
    schema().validate(to_object(record))
    assert record.layer.extra["comments_as_given"] == 3


def test_many_labels_all_related_to_all_do_not_take_long() -> None:
    text = "word " * 4000
    names = ("CONTENT", "CUE", "SOURCE")
    labels = [Label(str(i), names[i % 3], ((i * 5, i * 5 + 4),)) for i in range(4000)]
    relations = [Relation("", str(i), str(j)) for i in range(0, 4000, 40) for j in range(0, 4000, 40)]
    given = replace(labelled(text, *labels), relations=tuple(relations))
    assert read_labelled(given).record.layer.quotations
