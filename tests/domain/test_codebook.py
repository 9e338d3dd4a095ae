from __future__ import annotations

import json
from typing import Any

import pytest

from annotator.domain.codebook import read_codebook
from annotator.domain.errors import InputError
from annotator.domain.roles import BUILT_IN
from annotator.resources_folder import resource

SMALL: dict[str, Any] = {
    "name": "small",
    "version": "2",
    "claim_types": [{"id": "quantity", "label": "Quantity"}],
    "entity_types": [{"id": "PERSON", "label": "Person", "group": "person"}],
}


def test_roles_are_the_built_in_ones_and_the_declared_with_what_is_said_of_them() -> None:
    declared = [{"id": "addressee", "label": "Addressee", "definition": "Who is told."}]
    declared.append({"id": "venue", "label": "Venue"})
    roles = read_codebook(SMALL | {"roles": declared}).roles
    assert [(role.id, role.definition) for role in (*BUILT_IN, *roles)] == [
        ("content", ""), ("cue", ""), ("source", ""), ("addressee", "Who is told."), ("venue", ""),
    ]  # fmt: skip


def test_labels_and_groups_are_read() -> None:
    codebook = read_codebook(SMALL)
    assert codebook.claim_label("quantity") == "Quantity"
    assert codebook.entity_group("PERSON") == "person"


def test_attributes_are_read_with_their_values_and_default() -> None:
    polarity = {"id": "polarity", "label": "Polarity", "default": "affirmed"}
    values = [{"id": "affirmed", "label": "Affirmed"}, {"id": "denied", "label": "Denied"}]
    (read,) = read_codebook({**SMALL, "attributes": [{**polarity, "values": values}]}).attributes["quotation"]
    assert (read.label, read.default) == ("Polarity", "affirmed")
    assert [value.label for value in read.values] == ["Affirmed", "Denied"]
    assert read_codebook(SMALL).attributes == {"quotation": (), "claim": ()}


def test_an_id_that_the_codebook_does_not_know_shows_as_itself() -> None:
    codebook = read_codebook(SMALL)
    assert codebook.claim_label("rumour") == "rumour"
    assert codebook.entity_group("RUMOUR") == "other"


@pytest.mark.parametrize("field", ["name", "version", "claim_types", "entity_types"])
def test_a_missing_field_is_named(field: str) -> None:
    body = {key: value for key, value in SMALL.items() if key != field}
    with pytest.raises(InputError, match=f"my.json: the field “{field}” is missing"):
        read_codebook(body, "my.json")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (None, "it is no JSON object"),
        ([], "it is no JSON object"),
        ("x", "it is no JSON object"),
        ({**SMALL, "claim_types": 3}, "“claim_types” is no list"),
        ({**SMALL, "entity_types": ["x"]}, "entity_types[0] is no object"),
        ({**SMALL, "attributes": [3]}, "attributes[0] is no object"),
        (
            {**SMALL, "claim_attributes": [{"id": "a", "label": "A", "values": [{"id": "b"}]}]},
            "claim_attributes[0]: values[0]: the field “label” is missing",
        ),
    ],
)
def test_what_is_no_codebook_is_refused_with_the_place_of_the_fault(body: Any, words: str) -> None:
    with pytest.raises(InputError) as refused:
        read_codebook(body, "my.json")
    assert refused.value.message == f"my.json: {words}."


@pytest.mark.parametrize("path", sorted(resource("codebooks").glob("*.json")), ids=lambda path: path.stem)
def test_each_bundled_codebook_defines_all_its_claim_types(path: Any) -> None:
    codebook = read_codebook(json.loads(path.read_text(encoding="utf-8")))
    assert codebook.name == path.stem
    assert codebook.claim_types
    assert all(t.label and t.definition and t.example for t in codebook.claim_types)
    assert len({t.id for t in codebook.claim_types}) == len(codebook.claim_types)
    assert codebook.entity_group("PERSON") == "person"


def test_name_and_version_are_words_or_numbers() -> None:
    codebook = read_codebook({**SMALL, "version": 2.1})
    assert codebook.edition == {"name": "small", "version": "2.1"}
    for field in ("name", "version"):
        with pytest.raises(InputError, match=f"“{field}” is no word"):
            read_codebook({**SMALL, field: ["a"]})
