"""Who is behind a source, as far as the text tells: in ``{1:She1} said <1:all is well1>`` who "She" is."""

from __future__ import annotations

import random

import pytest
import spacy

from annotator.domain.proposed import Proposed
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.nlp.en.speakers.component import with_speakers
from tests.examples import quotations_in, suggested
from tests.nlp.speaking import marked, model, speakers
from tests.pipeline import pipeline

pytestmark = pytest.mark.model

SAID = "said <1:the bridge is safe1>"

NAMES = [
    (f"{{1:Anna Reed1}} {SAID}.", "Anna Reed"),
    (f"{{1:Ms Anna Reed1}} {SAID}.", "Anna Reed"),
    (f"{{1:Mr. Okoye1}} {SAID}.", "Mr. Okoye"),
    (f"{{1:Finance Minister Anna Reed1}} {SAID}.", "Anna Reed"),
    (f"{{1:Minister of Education Stefania Rossi1}} {SAID}.", "Stefania Rossi"),
    (f"{{1:Anna Reed, the mayor of Harrow1}}, {SAID}.", "Anna Reed"),
    (f"{{1:The mayor, Anna Reed1}}, {SAID}.", "Anna Reed"),
    (f"{{1:Director of the Council on Islamic Relations Alia Salem1}} {SAID}.", "Alia Salem"),
    (f"Anna Reed opened the bridge on Monday. {{1:Reed1}} {SAID}.", "Anna Reed"),
    (f"{{1:Reed1}} {SAID}. Anna Reed has been the mayor since May.", "Anna Reed"),
    (f"Sen. Daniel Maurer spoke on Monday. {{1:Senator Maurer1}} {SAID}.", "Daniel Maurer"),
    (f"Malala Okoye went back to school in May. {{1:Malala1}} {SAID}.", "Malala Okoye"),
    (f"Daniel Maurer heads the fund. {{1:Mauer1}} {SAID}.", "Daniel Maurer"),
    (f"Bill Hart and his wife, Susan Hart, live in Leeds. {{1:Mrs Hart1}} {SAID}.", "Susan Hart"),
    (f"Bill Hart and his wife, Susan Hart, live in Leeds. {{1:Mr. Hart1}} {SAID}.", "Bill Hart"),
    (f"Mr. Hart came on Monday. His son Eric Hart was ill. {{1:Mr. Hart1}} {SAID}.", "Mr. Hart"),
    (f"Maryam Violet, an Iranian journalist, was in Nice. {{1:Violet1}} {SAID}.", "Maryam Violet"),
]

DESCRIPTIONS = [
    (f"Health Minister Anna Reed came to the ward on Monday. {{1:The minister1}} {SAID}.", "Anna Reed"),
    (
        f"Anna Reed, the mayor of Harrow, met Ben Okoye, the bishop of York. {{1:The bishop1}} {SAID}.",
        "Ben Okoye",
    ),
    (
        f"Anna Reed, the mayor of Harrow, met Ben Okoye, the bishop of York. {{1:The mayor1}} {SAID}.",
        "Anna Reed",
    ),
    (f"Gov. Daniel Maurer and Sen. Anna Reed met in Ohio. {{1:The senator1}} {SAID}.", "Anna Reed"),
    (f"His father, Mohamed Hall, spoke on Monday. {{1:His father1}} {SAID}.", "Mohamed Hall"),
    (f"Microsoft opened an office in Leeds. {{1:The company1}} {SAID}.", "Microsoft"),
    (
        f"The Interior Ministry of Norway was hacked in May. {{1:The ministry1}} {SAID}.",
        "Interior Ministry of Norway",
    ),
    (f"The International Monetary Fund met in May. {{1:The IMF1}} {SAID}.", "International Monetary Fund"),
]

PRONOUNS = [
    (f"Anna Reed opened the bridge on Monday. {{1:She1}} {SAID}.", "Anna Reed"),
    (f"Anna Reed met Ben Okoye on Monday. {{1:He1}} {SAID}.", "Ben Okoye"),
    (f"Ben Okoye met Anna Reed on Monday. {{1:She1}} {SAID}.", "Anna Reed"),
    (f"Peter Hall criticised Ben Okoye on Monday. {{1:He1}} {SAID}.", "Peter Hall"),
    (f"A spokeswoman for the port, Kim Doyle, met captain Robin Vane. {{1:She1}} {SAID}.", "Kim Doyle"),
    ("For Kevin Hall, Andy Stone was a legend. {1:He1} said, <1:“Andy Stone was the best.”1>", "Kevin Hall"),
    ("{2:Ben Okoye2}, {1:who1} said <1:the plan was bad1>, <2:left2>.", "Ben Okoye"),
    ("Farmers {1:who1} say <1:the rain came late1> want help.", "farmers"),
    (f"Microsoft opened an office in Leeds. {{1:It1}} {SAID}.", "Microsoft"),
    ("Residents of the street met on Monday. {1:They1} said <1:the noise was loud1>.", "residents"),
    (f"Anna Reed lost the vote. {{1:Her supporters1}} {SAID}.", "Anna Reed’s supporters"),
    ("<2:“{1:I1} think <1:the bridge is safe1>,”2> said {2:Anna Reed2}.", "Anna Reed"),
    ("{2:The union2} said: <2:“{1:We1} think <1:the pay is bad1>.”2>", "union"),
]

NAMED_NEXT = [
    ("<1:“It is cold,”1> {1:he1} said. Peter Hall has sold newspapers here since 1990.", "Peter Hall"),
    ("<1:“It is cold,”1> {1:he1} said.\n\nPeter Hall has sold newspapers here since 1990.", "Peter Hall"),
    ("<1:“I lost it,”1> {1:she1} said. <1:“It is gone.”1> Maria Sanchez stood in the rain.", "Maria Sanchez"),
    ("<1:“It is cold,”1> {1:he1} said. He shut the door. Thomas Reyl had been ill.", "Thomas Reyl"),
    (
        "{1:She1} said <1:the ward was full1>. Susan Moore, a nurse, has worked there since May.",
        "Susan Moore",
    ),
    ("<1:“We had no choice,”1> {1:she1} said. The speaker was Ottoline Fell, a lawyer.", "Ottoline Fell"),
    ("Anna Reed opened the bridge. <1:“It is safe,”1> {1:she1} said. Rosa Klein nodded.", "Anna Reed"),
]

KINDS = [
    (f"{{1:Anna Reed1}} {SAID}.", "Anna Reed", "person"),
    (f"{{1:Kestrelby Foods1}} {SAID}.", "Kestrelby Foods", "organisation"),
    (f"{{1:France1}} {SAID}.", "France", "organisation"),
    (f"{{1:Residents1}} {SAID}.", "residents", "group"),
    (f"{{1:Critics of the plan1}} {SAID}.", "critics of the plan", "group"),
    (f"{{1:The Islamic State1}} {SAID}.", "Islamic State", "organisation"),
    (f"{{1:Reed supporters1}} {SAID}.", "Reed supporters", "group"),
    (f"{{1:These residents1}} {SAID}.", "residents", "group"),
    (f"{{1:Democrats1}} {SAID}.", "Democrats", "group"),
    (f"{{1:Officials1}} {SAID}.", "officials", "unnamed"),
    (f"{{1:A teacher1}} {SAID}.", "teacher", "unnamed"),
    (f"{{1:A spokesman for Kestrelby Foods1}} {SAID}.", "spokesman for Kestrelby Foods", "unnamed"),
    (f"{{1:A spokesman for Senator Reed1}} {SAID}.", "spokesman for Senator Reed", "unnamed"),
    (f"{{1:The report1}} {SAID}.", "report", "document"),
    ("{1:The banner1} read: <1:WE WANT OUR BUS BACK1>.", "banner", "document"),
    ("<1:“The school is closed,”1> {1:the notice1} read.", "notice", "document"),
    ("{1:Her post1} read: <1:“I am done with this town.”1>", "Her post", "document"),
    ("{1:Prof. Sir J. P. Lanyon Sr.1} warned <1:that the cliff would fall1>.", "J. P. Lanyon Sr", "person"),
    (f"{{1:Mr and Mrs Hughes1}} {SAID}.", "Mr and Mrs Hughes", "group"),
    (f"{{1:Mr. and Mrs. Hughes1}} {SAID}.", "Mr. and Mrs. Hughes", "group"),
    (f"{{1:Dr and Mrs John Khan1}} {SAID}.", "Dr and Mrs John Khan", "group"),
    (f"{{1:Actor and author Tom Hughes1}} {SAID}.", "Tom Hughes", "person"),
    (f"{{1:A lawyer for Mr Hughes1}} {SAID}.", "lawyer for Mr Hughes", "unnamed"),
    (f"{{1:I1}} {SAID}.", "the author", "author"),
]

NOBODY = [
    "Did {1:you1} say <1:that it was safe1>?",
    "<1:“It is safe.”1>",
    "Although {1:he1} thought <1:the plan was bad1>, nobody asked.",
    "Anna Reed opened the bridge. {1:He1} said <1:it was safe1>.",
    "<1:It is safe1>, {1:this1} said.",
    "<1:Reed1>, {1:he1} said, <1:would go1>.",
    "<1:“Reed must go,”1> {1:he1} said.",
    "<1:“I cannot,”1> {1:she1} said. Thomas Reyl had been ill for a week.",
    "<1:“They lied,”1> {1:he1} said. Police arrested Thomas Reyl on Monday.",
    "<1:“They lied,”1> {1:she1} said. Klein had been the mayor since May.",
    "<1:“They lied,”1> {1:she1} said. The rain fell. Rosa Klein sat in her car.",
    "<1:“It is late,”1> {1:he1} said. Peter Hall and Thomas Reyl had been waiting.",
    "<1:“It is late,”1> {1:he1} said. Peter Hall's wife was ill.",
]


@pytest.mark.parametrize(("written", "name"), NAMES)
def test_a_name_long_or_short_means_the_person_who_is_named_in_full(written: str, name: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, "person")


@pytest.mark.parametrize(("written", "name"), DESCRIPTIONS)
def test_a_description_means_that_of_which_it_is_said(written: str, name: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(("written", "name"), PRONOUNS)
def test_a_pronoun_stands_for_somebody_of_the_text(written: str, name: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(("written", "name", "kind"), KINDS)
def test_a_source_says_what_kind_of_speaker_it_is(written: str, name: str, kind: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, kind)


@pytest.mark.parametrize(("written", "name"), NAMED_NEXT)
def test_before_anybody_is_named_he_or_she_is_who_is_named_next(written: str, name: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, "person")


@pytest.mark.parametrize("written", NOBODY)
def test_where_the_text_does_not_tell_there_is_no_speaker(written: str) -> None:
    assert speakers(written)["1"] is None


@pytest.mark.parametrize(
    "written",
    [
        "Peter Hall came. <1:Hall1>, {1:he1} said, <1:would go1>.",
        "Peter Hall came. <1:“Hall is late,”1> {1:he1} said.",
    ],
)
def test_who_is_named_before_may_be_named_by_himself(written: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert speaker.name == "Peter Hall"


def test_who_speaks_and_of_whose_kind_nothing_tells_is_a_person() -> None:
    speaker = speakers("<1:Reed would go1>, {1:he1} said.")["1"]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("Reed", "person")


TWO = "<1:“The plan is bad,”1> said {1:Peter Hall1}. Ben Okoye wrote it in May. <2:“It must go,”2> {2:he2} "


@pytest.mark.parametrize(("cue", "name"), [("[2:added2].", "Peter Hall"), ("[2:said2].", "Ben Okoye")])
def test_who_adds_spoke_before_and_who_says_was_spoken_of_last(cue: str, name: str) -> None:
    speaker = speakers(TWO + cue)["2"]
    assert speaker is not None
    assert speaker.name == name


def test_the_mention_is_where_the_text_names_the_speaker_best() -> None:
    written = f"{{1:Reed1}} {SAID}. Mayor Anna Reed was there."
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert speaker.mention.of(marked(written)[0]) == "Anna Reed"


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (f"{{1:Anna Reed1}} {SAID}.", "named in the source"),
        (f"Anna Reed came. {{1:Reed1}} {SAID}.", "Reed: Anna Reed, as named elsewhere"),
        (f"Anna Reed came. {{1:She1}} {SAID}.", "She: Anna Reed, spoken of before"),
        (f"Mayor Anna Reed came. {{1:The mayor1}} {SAID}.", "The mayor: Anna Reed, of whom that is said"),
        (f"{{1:Residents1}} {SAID}.", "the source's words"),
        ("<2:“{1:I1} think <1:it is safe1>,”2> said {2:Anna Reed2}.", "I: Anna Reed, whose words these are"),
    ],
)
def test_the_annotator_is_told_why(written: str, why: str) -> None:
    speaker = speakers(written)["1"]
    assert speaker is not None
    assert speaker.why == why


def test_she_who_spoke_last_is_told_so() -> None:
    speaker = speakers("{1:Anna Reed1} said <1:it was safe1>. <2:It was new2>, {2:she2} said.")["2"]
    assert speaker is not None
    assert speaker.why == "she: Anna Reed, who spoke last"


# Quotations without a source

OPENING = "<1:“The bridge is safe,”1> said {1:Anna Reed1}.\n\n"


def test_a_quotation_in_the_next_paragraph_goes_on_with_who_spoke_last() -> None:
    speaker = speakers(OPENING + "<2:“We will open it on Monday.”2>")["2"]
    assert speaker is not None
    assert (speaker.name, speaker.why) == ("Anna Reed", "no source; Anna Reed spoke last")


def test_one_far_away_does_not() -> None:
    between = "The river is wide.\n\nBoats go by.\n\nIt was cold.\n\n"
    assert speakers(OPENING + between + "<2:“We will open it on Monday.”2>")["2"] is None


def test_words_without_marks_and_source_have_no_speaker() -> None:
    assert speakers(OPENING + "<2:The bridge will open on Monday2>.")["2"] is None


def test_behind_a_colon_speaks_who_is_before_it() -> None:
    written = OPENING + "The bishop, Ben Okoye, wrote to her:\n\n<2:“The roof leaks and nobody mends it.”2>"
    speaker = speakers(written)["2"]
    assert speaker is not None
    assert speaker.name == "Ben Okoye"


# Any text

HOSTILE = (
    "a", " ", "\n\n", "...", "“", "””””", '""""', "he said he said", "中文说“你好”，他说。", "کتاب گفت «سلام»", "हिन्दी ने कहा",
    "😀 said 👩🏽‍🚒", "Mr. Mr. Mr.", "Sen.", "the the the", "’s ’s", "Mr. \n Reed", "A" * 5000, "Jr. said Jr.", "\u200b\u200d",
    "who who who said", "His her its", "e\u0301 said", "- - - he", "( ) [ ] { }", "Reed,\n\n\n, said he", "Reed and and Reed said",
)  # fmt: skip
WORDS = (
    "Anna", "Reed", "Ben", "Okoye", "Mr.", "Mrs.", "the", "minister", "president", "of", ",", "and", "said", "“", "”",
    '"', "he", "she", "they", "who", "I", "we", "it", "\n\n", ".", ":", "’s", "a", "Harrow", "Council", "IMF", "2016",
    "Sen.", "(", ")", "-", "–", "officials", "residents", "letter", "\n",
)  # fmt: skip


def anything(text: str, seed: int) -> list[Proposed[Quotation]]:
    """Return suggestions whose spans lie anywhere in a text."""
    draw = random.Random(seed)
    found = []
    for number in range(20):
        start, source = draw.randrange(len(text)), draw.randrange(len(text))
        content = Span(start, draw.randrange(start, len(text)) + 1)
        sources = (Span(source, draw.randrange(source, len(text)) + 1),) if number % 4 else ()
        found.append(suggested(f"q{number}", (content,), (), sources, Provenance("test", "", 1.0)))
    return found


def hold(text: str, found: list[Proposed[Quotation]]) -> None:
    for suggestion in found:
        for speaker in suggestion.speakers:
            assert speaker.name.strip()
            assert 0 <= speaker.mention.start < speaker.mention.end <= len(text)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("parsed", [True, False])
def test_any_text_is_read_also_without_a_parse(text: str, parsed: bool) -> None:
    doc = (model() if parsed else spacy.blank("en"))(text)
    for seed in range(10):
        hold(text, with_speakers(doc, anything(text, seed)))


def test_any_words_in_any_order_are_read() -> None:
    draw = random.Random(1)
    texts = [" ".join(draw.choice(WORDS) for _ in range(draw.randrange(3, 120))) for _ in range(60)]
    for seed, doc in enumerate(model().pipe(texts)):
        hold(doc.text, with_speakers(doc, anything(doc.text, seed)))


# In the pipeline


def test_the_programs_pipeline_names_the_speakers() -> None:
    text = "Mayor Ann Reed opened the pier.\n\n“We lost the old one in the storm,” she said."
    (suggestion,) = quotations_in(pipeline().analyse(text))
    assert [speaker.name for speaker in suggestion.speakers] == ["Ann Reed"]


def test_a_pipeline_without_quotations_is_left_alone() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("speakers")
    assert nlp("Ann Reed said hello.").user_data == {}
