"""The language of a text: by its metadata, else by its small words."""

from __future__ import annotations

import pytest

from annotator.language.text_language import language_of
from annotator.project.jobs.sample_project import sample_records

FRENCH = (
    "Le maire a déclaré que le pont serait fermé lundi et qu’il n’y avait pas d’autre solution. Selon les pompiers,"
    " personne n’a été blessé dans l’incendie."
)
ENGLISH = "The mayor said that the bridge would be closed on Monday and that there was no other way."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (FRENCH, "fr"),
        (ENGLISH, "en"),
        (f"{ENGLISH} « Nous n’avons pas le choix », he said in French.", "en"),
        (f"{FRENCH} « The show must go on », a-t-il dit.", "fr"),
        (
            "El alcalde dijo que el puente será cerrado el lunes y que no hay otra solución para los vecinos.",
            "",
        ),
        (
            "Il sindaco ha detto che il ponte sarà chiuso lunedì e che non ci sono altre soluzioni per la città.",
            "",
        ),
        ("O presidente disse que a ponte será encerrada na segunda-feira e que não há outra solução.", ""),
        (
            "L’alcalde va dir que el pont es tancarà dilluns i que no hi ha cap altra solució per als veïns.",
            "",
        ),
        ("Der Bürgermeister sagte, dass die Brücke am Montag geschlossen wird.", ""),
        ("De burgemeester zei dat de brug maandag wordt gesloten en dat er geen andere oplossing is.", ""),
        ("Primarul a declarat că podul va fi închis luni și că nu există altă soluție.", ""),
        ("12 34 56", ""),
        ("", ""),
        ("Paris", ""),
    ],
)
def test_small_words_tell_the_language(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ("fr", "fr"), ("fr-CA", "fr"), ("fr_FR", "fr"), ("FRENCH", "fr"), ("Français", "fr"), ("französisch", "fr"),
        ("en-GB", "en"), ("de", ""), ("German", ""), ("", "en"), (" ", "en"), ("unknown", "en"),
    ],
)  # fmt: skip
def test_the_metadata_go_before_the_words(named: str, code: str) -> None:
    assert language_of(ENGLISH, named) == code


def test_the_articles_of_the_sample_are_english() -> None:
    assert {language_of(record.document.text) for record in sample_records()} == {"en"}
