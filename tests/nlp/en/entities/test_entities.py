"""The model's entities after the repair: names in one piece, and persons with the type of persons."""

from __future__ import annotations

import pytest

from tests.nlp.speaking import model

pytestmark = pytest.mark.model

WHOLE = [
    ("Ursula von der Leyen said the package was ready.", "Ursula von der Leyen"),
    ("Leyla Şahin said she was sad.", "Leyla Şahin"),
    ("Ana María del Río said she was glad.", "Ana María del Río"),
    ("Manuel dos Santos said the boat was late.", "Manuel dos Santos"),
    ("Willem ter Horst said he was ill.", "Willem ter Horst"),
    ("Karl-Theodor zu Guttenberg said he was ill.", "Karl-Theodor zu Guttenberg"),
    ("Jan ten Brink said he was ill.", "Jan ten Brink"),
    ("“No,” said ter Horst.", "ter Horst"),
    ("“No,” said ten Brink, a pilot.", "ten Brink"),
    ("“Never,” dos Santos said.", "dos Santos"),
    ("The vote fell, said den Uyl.", "den Uyl"),
    ("“So do we,” di Matteo said.", "di Matteo"),
    ("“It is late,” said von der Leyen.", "von der Leyen"),
    ("Katherine 'Kitty' O'Shea came. “I built it,” said Kitty.", "Katherine 'Kitty' O'Shea"),
    ("Robert (Bob) Crane sat. Bob said it was late.", "Robert (Bob) Crane"),
    ("Said Ann Reed: “The pier is closed.”", "Ann Reed"),
    ("Nurse Halima Yusuf said it was sad.", "Halima Yusuf"),
]

PERSONS = [
    ("Croft, 44, said he was sad.", "Croft"),
    ("Uwe Brandt, spokesman for the line, said it was late.", "Uwe Brandt"),
    ("Chidi said he was sad.", "Chidi"),
    ("Łukasz Żak said he was tired.", "Łukasz Żak"),
    ("Reed met Vail on Monday. As for Vail, he said the pier was lost.", "Vail"),
    ("Ted Devine, a strategist, left. Devine called the vote a disgrace.", "Devine"),
]

AS_THEY_ARE = [
    "Boeing said it would appeal.",
    "Goldman Sachs said it was late.",
    "The Marie Curie Hospital said it was full.",
    "DALLAS (AP) — Reed said he would go to Iowa, as his campaign struggles.",
    "Democrats said he would go.",
    "A Roman Catholic said he would go to Italy.",
    "Reed's rival Siemens said the plan was late.",
    "Reed shot ten Democrats in Rio de Janeiro.",
    "“We won,” said ten Labour members.",
    "“We won,” said ten Democrats.",
    "“It is on,” said al Jazeera.",
    "De Volkskrant and la Scala said it was over.",
    "The Supreme Court said he would go.",
    "Sandy Hook lies in Connecticut.",
    "Ann Reed left Boeing on Monday. Boeing said she had been ill.",
    "Ann Reed in France, a former mayor, spoke on Monday.",
]


def entities(text: str) -> list[tuple[str, str]]:
    return [(entity.text, entity.label_) for entity in model()(text).ents]


@pytest.mark.parametrize(("text", "name"), [*WHOLE, *PERSONS])
def test_a_name_is_a_person_in_one_piece(text: str, name: str) -> None:
    assert (name, "PERSON") in entities(text)
    assert not [words for words, _ in entities(text) if words != name and words in name.split()[:-1]]


@pytest.mark.parametrize("text", AS_THEY_ARE)
def test_what_nothing_proves_wrong_stays_as_the_model_has_it(text: str) -> None:
    assert model()(text)._.replaced_entities == {}


def test_titles_alone_are_no_entity() -> None:
    assert all(
        words not in ("Maj. Gen.", "Gen.", "Mr.")
        for words, _ in entities("“Ready,” Maj. Gen. J. R. Poe Jr. said.")
    )


def test_a_company_that_is_named_like_a_person_is_an_organisation() -> None:
    found = dict(entities("Tommy Hilfiger opened a store. Kestrelby Foods closed one."))
    assert found["Kestrelby Foods"] == "ORG"
    assert found["Tommy Hilfiger"] == "ORG"


def test_a_repair_tells_what_the_model_had() -> None:
    text = "Ursula von der Leyen said the package was ready."
    (place, replaced), *others = model()(text)._.replaced_entities.items()
    assert not others
    assert text[slice(*place)] == "Ursula von der Leyen"
    assert [(text[start:end], label) for start, end, label in replaced] == [
        ("Ursula von der", "PERSON"),
        ("Leyen", "GPE"),
    ]
