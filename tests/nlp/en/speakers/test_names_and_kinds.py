"""The whole name and the kind of the speaker behind a source: ``{1:Ms von der Leyen1} said <1:...1>``."""

from __future__ import annotations

import pytest

from tests.nlp.speaking import speakers

pytestmark = pytest.mark.model

SAID = "said <1:the bridge was late1>"

PARTICLES = [
    ("{1:Ursula von der Leyen1} said <1:the package was ready1>.", "Ursula von der Leyen"),
    ("{1:Ms von der Leyen1} said <1:the plan was ready1>.", "von der Leyen"),
    ("{1:Ana María del Río1} said <1:she was glad1>.", "Ana María del Río"),
    ("{1:Jan ten Brink1} told the Post <1:no one came1>.", "Jan ten Brink"),
    ("{1:Manuel dos Santos1} said <1:the boat was late1>.", "Manuel dos Santos"),
    ("Manuel dos {1:Santos1} said <1:the boat was late1>.", "Manuel dos Santos"),
    ("{1:Nuala Ó Briain1} said <1:she was glad1>.", "Nuala Ó Briain"),
    (f"{{1:Willem ter Horst1}} {SAID}.", "Willem ter Horst"),
    (f"{{1:Karl-Theodor zu Falkenau1}} {SAID}.", "Karl-Theodor zu Falkenau"),
    (f"{{1:Pieter van den Heuvel1}} {SAID}.", "Pieter van den Heuvel"),
    (f"{{1:Lucia de la Vega1}} {SAID}.", "Lucia de la Vega"),
    (f"{{1:Joana da Costa1}} {SAID}.", "Joana da Costa"),
    (f"{{1:Omar bin Saleh1}} {SAID}.", "Omar bin Saleh"),
    (f"{{1:Samir al-Khatib1}} {SAID}.", "Samir al-Khatib"),
    (f"{{1:Séamus Mac Giolla1}} {SAID}.", "Séamus Mac Giolla"),
    (f"{{1:Yvette Le Goff1}} {SAID}.", "Yvette Le Goff"),
    (f"{{1:Kate O’Malley1}} {SAID}.", "Kate O’Malley"),
    (f"{{1:Ms de la Cruz1}} {SAID}.", "de la Cruz"),
    (
        "Ursula von der Leyen came on Monday. {1:Von der Leyen1} said <1:the plan was ready1>.",
        "Ursula von der Leyen",
    ),
    ("{1:ter Horst1} said <1:no one came1>. Maria ter Horst is the pilot.", "Maria ter Horst"),
    ("Jan ten Brink came on Monday. {1:Mr ten Brink1} said <1:no one came1>.", "Jan ten Brink"),
]

LETTERS = [
    ("{1:Leyla Şahin1} said <1:she was sad1>.", "Leyla Şahin"),
    ("{1:Bjørn Ødegård1} said <1:he was sad1>.", "Bjørn Ødegård"),
    ("{1:Łukasz Żak1} said <1:he was tired1>.", "Łukasz Żak"),
    (f"{{1:Søren Ægir Dahl1}} {SAID}.", "Søren Ægir Dahl"),
    (f"{{1:Zoë Đurić1}} {SAID}.", "Zoë Đurić"),
    (f"{{1:Ngozi Adeyemi-Clark1}} {SAID}.", "Ngozi Adeyemi-Clark"),
    (f"{{1:Jean-Luc Périer1}} {SAID}.", "Jean-Luc Périer"),
    (f"{{1:J. K. Marlowe1}} {SAID}.", "J. K. Marlowe"),
    (f"{{1:Thomas P. Quill Jr.1}} {SAID}.", "Thomas P. Quill Jr."),
    (f"{{1:Amos Okonkwo III1}} {SAID}.", "Amos Okonkwo III"),
    (f"{{1:Constable Gráinne Ní Mháille1}} {SAID}.", "Gráinne Ní Mháille"),
    (f"{{1:Striker Luka Petrović1}} {SAID}.", "Luka Petrović"),
    (f"{{1:Baroness Elif Demirtaş-Webb1}} {SAID}.", "Elif Demirtaş-Webb"),
    ("😀 {1:Ann Reed1} said <1:the pier was lost1>.", "Ann Reed"),
]

TITLES = [
    ("<1:“The unit is ready,”1> {1:Maj. Gen. J. R. Poe Jr.1} said in St. Louis.", "J. R. Poe Jr."),
    ("<1:“The unit is ready,”1> {1:Sgt. First Class Ann Reed1} said.", "Ann Reed"),
    ("Maj. Gen. J. R. Poe Jr. came. <1:“The unit is ready,”1> {1:Maj. Gen. Poe1} said.", "J. R. Poe Jr."),
    (f"{{1:Lt. Col. Petra van den Berg1}} {SAID}.", "Petra van den Berg"),
    (f"{{1:Rev. Dr. Amos Okonkwo1}} {SAID}.", "Amos Okonkwo"),
    (f"{{1:Prof. Dr. Heike Brandt1}} {SAID}.", "Heike Brandt"),
    (f"{{1:Staff Sgt. Luis Ortega1}} {SAID}.", "Luis Ortega"),
    (f"{{1:Nurse Halima Yusuf1}} {SAID}.", "Halima Yusuf"),
    ("{1:MAYOR LENA ORTIZ1} SAID <1:THE BRIDGE WOULD OPEN1>.", "Lena Ortiz"),
    ("{1:DR AMIRA KHOURY1} SAID <1:THE WARD WAS FULL1>.", "Amira Khoury"),
    ("<1:“It is safe,”1> said {1:engineer Omar Haddad1}.", "Omar Haddad"),
    ("<1:“It is safe,”1> {1:harbour master Petra Lindqvist1} said.", "Petra Lindqvist"),
    ("<1:“It burned,”1> said {1:bus driver Kwame Boateng1}.", "Kwame Boateng"),
    ("Said {1:Reed1}: <1:“The pier is closed.”1>", "Reed"),
    ("Said {1:Ann Reed1}: <1:“The pier is closed.”1>", "Ann Reed"),
    ("<1:“No!”1> yelled {1:his mother, Dana1}.", "Dana"),
]

PERSONS = [
    ("{1:Ros Garrity-Hume1} said <1:it was over1>.", "Ros Garrity-Hume"),
    ("<1:“I never saw it,”1> said {1:Monty Greaves (pictured)1}.", "Monty Greaves"),
    ("{1:Monty Greaves (left)1} said <1:the pump had failed1>.", "Monty Greaves"),
    ("<1:“It was late,”1> said {1:Lazlo Wick1}.", "Lazlo Wick"),
    ("{1:Odalys Fenn1} (Greens): <1:“We would stop it.”1>", "Odalys Fenn"),
    ("{1:Beatriz de la Fuente y Ossorio1} said <1:the film was late1>.", "Beatriz de la Fuente y Ossorio"),
    ("{1:Croft, 441}, said <1:he was sad1>.", "Croft"),
    ("{1:Uwe Brandt, spokesman for the line1}, said <1:it was late1>.", "Uwe Brandt"),
    ("{1:Uwe Brandt, the mayor1}, said <1:it was late1>.", "Uwe Brandt"),
    ("{1:Uwe Brandt (the mayor)1} said <1:it was late1>.", "Uwe Brandt"),
    ("{1:Chidi1} said <1:he was sad1>.", "Chidi"),
    ("{1:Vesper1} said <1:she had seen the fire1>.", "Vesper"),
    ("{1:Larkspur, 291}, told the court <1:it was dark1>.", "Larkspur"),
    ("{1:Halloran (58)1} said <1:his boat had sunk1>.", "Halloran"),
    ("{1:Quill, a nurse from Leeds1}, said <1:it was sad1>.", "Quill"),
    ("{1:Brill, aged 361}, said <1:it was sad1>.", "Brill"),
    ("{1:Sable, a 27-year-old student1}, said <1:it was sad1>.", "Sable"),
    ("Sable shrugged. {1:Sable1} said <1:it was sad1>.", "Sable"),
    ("Tessera smiled and wiped her eyes. {1:Tessera1} said <1:it was over1>.", "Tessera"),
    ("<1:“It hurts,”1> sobbed {1:Marchetti1}.", "Marchetti"),
    ("Citing Okafor, the mayor said it was over. {1:Okafor1} said <1:it was true1>.", "Okafor"),
    ("{1:Larry Page1} said <1:it was over1>.", "Larry Page"),
    ("{1:Robert Freeman1} said <1:it was over1>.", "Robert Freeman"),
    ("{1:Mr Goldman1} said <1:it was over1>.", "Mr Goldman"),
    ("Reed met Vail on Monday. As for Vail, {1:he1} said <1:the pier was lost1>.", "Vail"),
    ('MAYOR LENA ORTIZ OPENED THE BRIDGE. <1:"WE HAVE WAITED LONG ENOUGH,"1> {1:SHE1} SAID.', "Lena Ortiz"),
    ("Ann Vail spoke. In {1:her1} words, <1:the plan is “dead”1>.", "Ann Vail"),
    ("Ann Reed read it all. {1:Her1} verdict on the budget: <1:“Too little, too late.”1>", "Ann Reed"),
    ("Ann Reed read it all. {1:Her verdict on the budget1}: <1:“Too little, too late.”1>", "Ann Reed"),
    ("Ann Reed frowned. Ben Okoye smiled. {1:His1}: <1:“A triumph.”1>", "Ben Okoye"),
]

ORGANISATIONS = [
    ("{1:Downing Street1} said <1:it was ready1>.", "Downing Street"),
    ("{1:Brightwater Council1} said <1:it was ready1>.", "Brightwater Council"),
    ("{1:The Harbour Trust1} said <1:it was ready1>.", "Harbour Trust"),
    ("<1:“It is ready,”1> said {1:Calder Wines1}.", "Calder Wines"),
    ("{1:Boeing1} said <1:it would appeal1>.", "Boeing"),
    ("{1:The Post1} reported <1:it was late1>.", "Post"),
    ("{1:Goldman Sachs1} said <1:it was late1>.", "Goldman Sachs"),
    ("{1:Thomson Reuters1} said <1:it was late1>.", "Thomson Reuters"),
    ("{1:Morgan Stanley1} said <1:it was late1>.", "Morgan Stanley"),
    ("{1:The Marie Curie Hospital1} said <1:it was full1>.", "Marie Curie Hospital"),
    ("{1:NATO1} said <1:it was ready1>.", "NATO"),
    ("Ann Reed left Boeing on Monday. {1:Boeing1} said <1:she had been ill1>.", "Boeing"),
    ("{1:Rival Siemens1} said <1:it was ready1>.", "Siemens"),
    ("{1:Kestrelby Foods, the owner of the mill1}, said <1:it was ready1>.", "Kestrelby Foods"),
]

NICKNAMES = [
    ("William “Buzz” Tanner was first. <1:“I built it,”1> said {1:Buzz1}.", "William “Buzz” Tanner"),
    ("William “Buzz” Tanner was first. {1:Tanner1} said <1:it was late1>.", "William “Buzz” Tanner"),
    ("Robert “Bob” Tanner, 60, sat down. <1:“I built it,”1> {1:Bob1} said.", "Robert “Bob” Tanner"),
    ("Katherine 'Kitty' O'Shea came. <1:“I built it,”1> said {1:Kitty1}.", "Katherine 'Kitty' O'Shea"),
    ("Robert (Bob) Crane sat down. {1:Bob1} said <1:it was late1>.", "Robert (Bob) Crane"),
    ('Maria "Mimi" Castellano came. {1:Mimi1} said <1:it was late1>.', 'Maria "Mimi" Castellano'),
    ("Carlos “El Gato” Fuentes came. <1:“I am done,”1> said {1:El Gato1}.", "Carlos “El Gato” Fuentes"),
    ('{1:Elisabeth "Libby" Crowther, a baker1}, said <1:it was early1>.', 'Elisabeth "Libby" Crowther'),
    ('Theodore "Teddy" von Hagen left. {1:Teddy1} said <1:he was tired1>.', 'Theodore "Teddy" von Hagen'),
    ("Frank ‘Sparky’ Malone came. {1:Malone1} said <1:it was late1>.", "Frank ‘Sparky’ Malone"),
]


@pytest.mark.parametrize(("written", "name"), [*PARTICLES, *LETTERS, *TITLES, *NICKNAMES])
def test_the_name_of_a_speaker_is_whole(written: str, name: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, "person")


@pytest.mark.parametrize(("written", "name"), PERSONS)
def test_the_text_shows_a_person_whatever_the_model_takes_it_for(written: str, name: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, "person")


@pytest.mark.parametrize(("written", "name"), ORGANISATIONS)
def test_an_organisation_stays_one(written: str, name: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, "organisation")


def test_who_is_asked_answers() -> None:
    written = "Peter Hall asked Ben Okoye whether the bridge was safe. <1:“It is,”1> {1:he1} said."
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert speaker.name == "Ben Okoye"


def test_i_in_the_inner_of_two_quotations_that_begin_together_is_its_speaker() -> None:
    written = (
        "<1:<3:{2:I2} think <2:the bridge is safe2>3>, {3:Ben Okoye3} had said1>, according to {1:Ann Reed1}."
    )
    speaker = speakers(written)["2"]
    assert speaker is not None
    assert speaker.name == "Ben Okoye"


def test_a_couple_is_one_group_and_each_of_them_a_person() -> None:
    written = (
        "{1:Mr and Mrs Hughes1} said <1:they had never been told1>. <2:“We found out from the paper,”2> {2:Mrs Hughes2} said. "
        "<3:“It was time,”3> {3:Mr Hughes3} said."
    )
    found = speakers(written)
    assert [(one.name, one.kind) for one in found.values() if one] == [
        ("Mr and Mrs Hughes", "group"),
        ("Mrs Hughes", "person"),
        ("Mr Hughes", "person"),
    ]


def test_a_couple_is_named_without_where_it_lives() -> None:
    written = "<1:“We were in bed,”1> said {1:Mr and Mrs Hughes, of Quay Road1}."
    assert [(one.name, one.kind) for one in speakers(written).values() if one] == [
        ("Mr and Mrs Hughes", "group")
    ]
