"""Who speak together in a compound source: each who is named, in text order, and what stays one speaker."""

from __future__ import annotations

import pytest

from tests.nlp.speaking import marked, several, speakers

pytestmark = pytest.mark.model

SAID = "said <1:the bridge is safe1>"

# The source, then the names and kinds of its speakers.
NAMED = [
    ("Google and Yahoo", [("Google", "organisation"), ("Yahoo", "organisation")]),
    ("both Washington and Kyiv", [("Washington", "organisation"), ("Kyiv", "organisation")]),
    ("Ann Reed and Ben Okoye", [("Ann Reed", "person"), ("Ben Okoye", "person")]),
    ("Ann Reed as well as Ben Okoye", [("Ann Reed", "person"), ("Ben Okoye", "person")]),
    ("Ann Reed and Ben Okoye both", [("Ann Reed", "person"), ("Ben Okoye", "person")]),
    ("Mr. Reed and Mr. Okoye", [("Mr. Reed", "person"), ("Mr. Okoye", "person")]),
    ("President Joe Biden and Mrs Hughes", [("Joe Biden", "person"), ("Mrs Hughes", "person")]),
    (
        "Presidential candidates Ann Reed and Ben Okoye",
        [("Ann Reed", "person"), ("Ben Okoye", "person")],
    ),
    (
        "President Emmanuel Macron and his Ukrainian counterpart Volodymyr Zelenskyy",
        [("Emmanuel Macron", "person"), ("Volodymyr Zelenskyy", "person")],
    ),
    (
        "France's Emmanuel Macron and Germany's Olaf Scholz",
        [("Emmanuel Macron", "person"), ("Olaf Scholz", "person")],
    ),
    (
        "both President Barack Obama and his wife Michelle",
        [("Barack Obama", "person"), ("Michelle", "person")],
    ),
    (
        "Sens. Ann Reed (D-Ohio), Ben Okoye (D-Mont.) and Tim Mills (R-La.) all",
        [("Ann Reed", "person"), ("Ben Okoye", "person"), ("Tim Mills", "person")],
    ),
    (
        "The United States, France and the European Union",
        [("United States", "organisation"), ("France", "organisation"), ("European Union", "organisation")],
    ),
    ("Tim Cook of Apple and the union", [("Tim Cook", "person"), ("union", "organisation")]),
    ("Marks and Spencer and Google", [("Marks and Spencer", "organisation"), ("Google", "organisation")]),
]

WITH_APPOSITIONS = [
    "Ann Reed, the mayor of Leeds, and Ben Okoye, the bishop of York",
    "The mayor, Ann Reed, and the bishop, Ben Okoye",
    "The mayor, Ann Reed and Ben Okoye",
    "Ann Reed, 59, of Leeds, and Ben Okoye, 40",
    "Ann Reed and Ben Okoye, who sponsored the bill and the report",
    "Ann Reed and Ben Okoye, the mayors of Leeds and York",
    "Ann Reed (mayor of Leeds) and Ben Okoye (bishop of York)",
    "Ann Reed of Leeds and Ben Okoye of York",
    "Ann Reed of the Institute for Health and Care and Ben Okoye",
]

NOT_ALL_NAMED = [
    ("Ann Reed and her supporters", [("Ann Reed", "person"), ("Ann Reed’s supporters", "group")]),
    ("Ann Reed and her husband", [("Ann Reed", "person"), ("Ann Reed’s husband", "unnamed")]),
    ("Ann Reed and others", [("Ann Reed", "person"), ("others", "group")]),
    ("Ann Reed and officials at the White House", [("Ann Reed", "person"), ("officials at the White House", "unnamed")]),
    ("Ann Reed, head of the Centre for Studies at Leeds, and other scientists",
     [("Ann Reed", "person"), ("other scientists", "group")]),
    ("Ann Reed, Ben Okoye and their lawyers",
     [("Ann Reed", "person"), ("Ben Okoye", "person"), ("their lawyers", "group")]),
    ("The mayor and Mrs Hughes", [("mayor", "unnamed"), ("Mrs Hughes", "person")]),
    ("Researchers and Ann Reed", [("researchers", "group"), ("Ann Reed", "person")]),
    ("RT and its defenders", [("RT", "organisation"), ("RT’s defenders", "group")]),
]  # fmt: skip

ONE = [
    ("Johnson & Johnson", "Johnson & Johnson", "organisation"),
    ("Procter and Gamble", "Procter and Gamble", "organisation"),
    ("Marks and Spencer", "Marks and Spencer", "organisation"),
    ("Reed and Sons", "Reed and Sons", "organisation"),
    ("Trinidad and Tobago", "Trinidad and Tobago", "organisation"),
    ("The Ministry of Health and Care", "Ministry of Health and Care", "organisation"),
    ("The Central and East European Coalition", "Central and East European Coalition", "group"),
    ("Officials and residents", "officials and residents", "group"),
    ("The president and the chairman", "president and the chairman", "group"),
    ("Reed's and Okoye's lawyers", "Reed's and Okoye's lawyers", "group"),
    ("Reed and Okoye's lawyers", "Reed and Okoye's lawyers", "group"),
    ("Google and Yahoo executives", "Google and Yahoo executives", "group"),
    ("Critics of Reed and Okoye", "critics of Reed and Okoye", "group"),
    ("Officials in Washington and Kyiv", "officials in Washington and Kyiv", "unnamed"),
    ("Reed or Okoye", "Reed or Okoye", "group"),
    ("Ann and Tom Hughes", "Ann and Tom Hughes", "group"),
    ("Ann Reed and I", "Ann Reed and I", "group"),
    ("Ann Reed, York's mayor", "Ann Reed", "person"),
    ("Ann Reed, head of Google and Yahoo", "Ann Reed", "person"),
    ("Ann Reed, director of sales and marketing at Google", "Ann Reed", "person"),
    ("Ann Reed, a fellow at the Hoover Institution and a former ambassador to Russia", "Ann Reed", "person"),
    ("Ann Reed, a fellow at the Hoover Institution, and a former judge", "Ann Reed", "person"),
    ("Ann Reed, who leads Leeds and York", "Ann Reed", "person"),
    ("Ann Reed, like Ben Okoye and Tim Mills", "Ann Reed", "person"),
    ("The author and actor Tom Hughes", "Tom Hughes", "person"),
]


def proposed(written: str, number: str = "1") -> list[tuple[str, str]]:
    return [(speaker.name, speaker.kind) for speaker in several(written)[number]]


@pytest.mark.parametrize(("source", "members"), NAMED)
def test_each_who_is_named_is_proposed_in_text_order(source: str, members: list[tuple[str, str]]) -> None:
    assert proposed(f"{{1:{source}1}} {SAID}.") == members


@pytest.mark.parametrize("source", WITH_APPOSITIONS)
def test_what_is_said_of_them_is_no_further_speaker(source: str) -> None:
    assert proposed(f"{{1:{source}1}}, {SAID}.") == [("Ann Reed", "person"), ("Ben Okoye", "person")]


@pytest.mark.parametrize(("source", "members"), NOT_ALL_NAMED)
def test_beside_a_name_a_description_is_a_speaker_of_its_own(
    source: str, members: list[tuple[str, str]]
) -> None:
    assert proposed(f"{{1:{source}1}} {SAID}.") == members


@pytest.mark.parametrize(("source", "name", "kind"), ONE)
def test_one_name_and_words_for_several_that_nobody_is_named_in_are_one_speaker(
    source: str, name: str, kind: str
) -> None:
    assert proposed(f"{{1:{source}1}} {SAID}.") == [(name, kind)]


def test_each_is_resolved_to_whom_the_text_names_elsewhere_and_says_so() -> None:
    written = f"Ann Reed came with Ben Okoye and Tim Mills. {{1:Reed, Okoye, and Mills1}} {SAID}."
    found = several(written)["1"]
    assert [(speaker.name, speaker.why) for speaker in found] == [
        ("Ann Reed", "Reed: Ann Reed, as named elsewhere"),
        ("Ben Okoye", "Okoye: Ben Okoye, as named elsewhere"),
        ("Tim Mills", "Mills: Tim Mills, as named elsewhere"),
    ]
    text = marked(written)[0]
    assert [speaker.mention.of(text) for speaker in found] == ["Ann Reed", "Ben Okoye", "Tim Mills"]
    assert [speaker.mention.start for speaker in found] == [text.index(speaker.name) for speaker in found]


def test_descriptions_of_persons_of_the_text_are_these_persons() -> None:
    written = f"Mayor Ann Reed met Bishop Ben Okoye. {{1:The mayor and the bishop1}} {SAID}."
    assert [(speaker.name, speaker.why) for speaker in several(written)["1"]] == [
        ("Ann Reed", "The mayor: Ann Reed, of whom that is said"),
        ("Ben Okoye", "the bishop: Ben Okoye, of whom that is said"),
    ]


def test_a_pronoun_may_be_one_of_them() -> None:
    found = several(f"Ann Reed came. {{1:She and Ben Okoye1}} {SAID}.")["1"]
    assert [(speaker.name, speaker.why) for speaker in found] == [
        ("Ann Reed", "She: Ann Reed, spoken of before"),
        ("Ben Okoye", "named in the source"),
    ]


def test_who_is_named_twice_in_a_source_is_one_speaker() -> None:
    found = speakers(f"Mayor Ann Reed came. {{1:Reed and the mayor1}} {SAID}.")["1"]
    assert found is not None
    assert found.name == "Ann Reed"


BOTH = [("Ann Reed", "person"), ("Ben Okoye", "person")]
THEY_SPOKE = f"{{1:Ann Reed and Ben Okoye1}} {SAID}. "


def test_two_quotations_of_one_source_have_the_same_speakers() -> None:
    written = f"{{1:{{2:Google and Yahoo2}}1}} {SAID} and said <2:it was new2>."
    assert proposed(written, "1") == proposed(written, "2") == NAMED[0][1]


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (THEY_SPOKE + "{2:They2} said <2:it was new2>.", "They: Ann Reed and Ben Okoye, who spoke last"),
        (THEY_SPOKE + "<2:“We will open it on Monday.”2>", "no source; Ann Reed and Ben Okoye spoke last"),
        (
            "<1:“{2:We2} think <2:the bridge is safe2>,”1> said {1:Ann Reed and Ben Okoye1}.",
            "We: Ann Reed and Ben Okoye, whose words these are",
        ),
        (
            "Ann Reed and Ben Okoye met on Monday. {2:They2} said <2:it was new2>.",
            "They: Ann Reed and Ben Okoye, spoken of before",
        ),
    ],
)
def test_they_who_spoke_or_met_together_are_the_same_speakers(written: str, why: str) -> None:
    found = several(written)["2"]
    assert [(speaker.name, speaker.kind) for speaker in found] == BOTH
    assert {speaker.why for speaker in found} == {why}


def test_they_are_all_who_are_named_in_a_series() -> None:
    written = f"Ann Reed, Ben Okoye, and Tim Mills met on Monday. {{1:They1}} {SAID}."
    assert proposed(written) == [*BOTH, ("Tim Mills", "person")]


@pytest.mark.parametrize(
    ("pronoun", "cue", "name"),
    [("She", "said", "Ann Reed"), ("She", "added", "Ann Reed"), ("He", "said", "Ben Okoye")],
)
def test_she_and_he_behind_them_are_one_of_them(pronoun: str, cue: str, name: str) -> None:
    assert proposed(f"{THEY_SPOKE}{{2:{pronoun}2}} [2:{cue}2] <2:it was new2>.", "2") == [(name, "person")]


def test_one_of_them_named_again_is_the_same_speaker() -> None:
    written = THEY_SPOKE + "{2:Okoye2} said <2:it was new2>."
    first, second = several(written)["1"], several(written)["2"]
    assert [speaker.id for speaker in second] == [first[1].id]


@pytest.mark.parametrize(
    "source", ["and", "and and", ", and ,", "both", "both and", "Reed and", "and Reed", "(Reed and"]
)
def test_joints_without_anybody_to_join_are_read(source: str) -> None:
    assert len(several(f"{{1:{source}1}} {SAID}.")["1"]) <= 1
