"""Forms of French verbs that report."""

from __future__ import annotations

import pytest

from annotator.language.fr.verbs import forms, mode_of, participles


@pytest.mark.parametrize(
    ("verb", "written"),
    [
        ("affirmer", "affirme affirment affirmait affirma affirmèrent affirmera affirmerait"),
        ("annoncer", "annonce annonça annonçait annonçaient"),
        ("juger", "juge jugeait jugea jugèrent"),
        ("révéler", "révèle révèlent révélait révélera"),
        ("rappeler", "rappelle rappellent rappelait rappellera"),
        ("dire", "dit disent disait dirait"),
        ("prédire", "prédit prédisait"),
        ("répondre", "répond répondent répondit répondra"),
        ("prévenir", "prévient prévenait prévint"),
        ("soutenir", "soutient soutiennent soutint"),
        ("promettre", "promet promettait promit"),
        ("écrire", "écrit écrivait"),
        ("reconnaître", "reconnaît reconnait reconnut"),
        ("nier", "nie nient niait"),
    ],
)
def test_a_form_names_its_verb(verb: str, written: str) -> None:
    assert {form: forms().get(form) for form in written.split()} == dict.fromkeys(written.split(), verb)


@pytest.mark.parametrize(
    ("verb", "participle"),
    [
        ("déclarer", "déclaré"),
        ("dire", "dit"),
        ("répondre", "répondu"),
        ("promettre", "promis"),
        ("ajouter", "ajoutant"),
    ],
)
def test_a_participle_names_its_verb(verb: str, participle: str) -> None:
    assert participles()[participle] == verb


def test_a_participle_is_no_form_with_a_tense() -> None:
    assert not {"déclaré", "répondu", "ajoutant"} & forms().keys()


def test_what_is_thought_without_marks_is_said_in_marks() -> None:
    assert mode_of("estimer", has_marks=False) == "thought"
    assert mode_of("estimer", has_marks=True) == mode_of("affirmer", has_marks=False) == "speech"
    assert mode_of("écrire", has_marks=True) == "writing"
