"""Words that report speech, thought or writing."""

from __future__ import annotations

from functools import lru_cache

from annotator.language.en.determiners import ARTICLES
from annotator.language.en.pronouns import THIRD_PERSON
from annotator.language.word_lists import lines_of, words_of

ACCORDING_TO = "according to"
# Raising verbs: "she seems tired".
RAISING = frozenset({"seem", "appear"})
# With these verbs "it" is a dummy subject: "it seems that", "it is said that".
IMPERSONAL = RAISING | {"be", "turn"}
# Verbs that report in any construction, for a second report within a content.
PLAINLY_SAYING = frozenset({
    "say", "add", "tell", "argue", "note", "write", "warn", "suggest", "claim", "ask", "call", "insist",
})  # fmt: skip
# Forms of verbs that say something wherever they are, even where a parser takes them for nouns.
SAYING_FORMS = frozenset({
    "said", "says", "told", "tells", "wrote", "writes", "read", "reads", "asked", "asks", "added", "adds",
    "replied", "answered", "insisted", "warned", "argued", "noted", "explained", "shouted", "whispered",
    "tweeted", "stated", "continued", "concluded",
})  # fmt: skip
# Verbs of introductions: "to quote Reed: ...".
QUOTING = frozenset({"quote", "cite", "paraphrase"})
# Further verbs that lead to words on lines of their own: "She posted on Instagram:", "listed priorities:".
LAY_OUT = frozenset({
    "post", "share", "publish", "release", "issue", "list", "outline", "read", "begin", "state",
    "demand",
})  # fmt: skip
# Nouns that do so with an owner: "The report's findings:", "Her demands:".
ANNOUNCED = frozenset({
    "finding", "conclusion", "demand", "recommendation", "advice", "message", "remark", "answer", "reply",
    "response", "promise", "pledge", "warning", "apology", "proposal", "suggestion",
})  # fmt: skip
# Verbs with an object that is spoken to.
WITH_ADDRESSEE = frozenset({"tell", "ask", "inform", "remind", "assure", "warn", "advise"})
# Further verbs that say who speaks in a dialogue with dashes, and report in no other place.
OF_DIALOGUE = frozenset({
    "order", "murmur", "mumble", "beg", "plead", "sigh", "groan", "gasp", "sob", "yell", "scream", "growl",
    "stammer", "interrupt",
})  # fmt: skip
# Nouns before items that nobody says ("Our list:"), and works, whose plural heads titles ("Her songs:").
LISTS = frozenset({"list", "map", "index", "number", "menu", "recipe"})
WORKS = frozenset({
    "article", "biography", "blog", "book", "documentary", "essay", "film", "manuscript", "map", "memoir",
    "novel", "piece", "play", "post", "record", "recording", "song", "story", "study", "tape", "video",
})  # fmt: skip
# Nouns that report after a preposition: "in a poll", "per a report".
SAYING_NOUNS = frozenset({
    "poll", "polling", "survey", "study", "report", "statement", "letter", "tweet", "post", "interview",
    "email", "voter", "speech", "view", "opinion", "word", "average", "estimate", "memo", "editorial", "ad",
    "column", "article", "book", "testimony",
})  # fmt: skip
# Occasions of speech, which are circumstances behind a report: "in a speech to the council".
OCCASIONS = frozenset({
    "speech", "interview", "statement", "debate", "rally", "briefing", "conference", "meeting", "letter",
    "tweet", "post", "email", "e-mail", "call", "hearing", "testimony", "address", "remark", "press",
    "broadcast", "appearance", "conversation", "essay", "memo", "filing", "television", "twitter", "facebook",
    "telephone", "phone", "sermon", "lecture", "podcast", "eulogy", "message",
})  # fmt: skip
# Verbs of a circumstance: "when asked about the delay".
QUESTIONING = frozenset({"ask", "press", "question"})
# Cues that show that the last speaker speaks again.
SPEAK_AGAIN = frozenset({
    "added", "adds", "adding", "continued", "continues", "concluded", "further",
})  # fmt: skip
# Verbs whose object is likely the next to speak: "asked the mayor whether".
WANT_ANSWERS = frozenset({"ask", "press", "question", "quiz"})
# Who decides by these verbs about these things acts, and says nothing: "the judge dismissed the case".
COURTS = frozenset({"judge", "court", "jury", "tribunal", "magistrate"})
DECIDING = frozenset({"dismiss", "reject", "deny"})
DECIDED = frozenset({"case", "appeal", "lawsuit", "suit", "charge", "indictment", "petition", "motion"})
# Verbs of speakers alone: in "said the plan was safe and accused Reed of lying" no plan accuses.
ONLY_OF_SPEAKERS = frozenset({
    "accuse", "apologise", "apologize", "ask", "blame", "call", "compare", "condemn", "criticise",
    "criticize", "demand", "denounce", "deny", "describe", "dismiss", "insist", "liken", "mock", "pledge",
    "praise", "promise", "reject", "tell", "thank", "urge", "vow", "warn", "welcome",
})  # fmt: skip
# First words and signs of a content after a second reporting verb.
BEHIND_SECOND_VERBS = THIRD_PERSON | {"that", "as", "there", ",", ":", "“", '"', "‘", "''"}
# First words of a content that `resources/lexicons/en/reports.tsv` counts separately.
COUNTED_FIRST_WORDS = ARTICLES | {
    "that", "to", "whether", "how", "what", "why", "if", "who", "his", "her", "their", "it", "he", "she",
    "they",
}  # fmt: skip
_IRREGULAR = {"said": "say", "told": "tell", "wrote": "write", "thought": "think", "felt": "feel"}
# Further forms that no ending gives, of verbs that report.
_FURTHER_IRREGULAR = {
    "written": "write", "found": "find", "swore": "swear", "sworn": "swear", "began": "begin",
    "begun": "begin", "spoke": "speak", "spoken": "speak", "knew": "know", "known": "know", "shown": "show",
    "meant": "mean",
}  # fmt: skip
# Verbs that report at times and stand in no list above.
_AT_TIMES = frozenset({"continue", "speak", "know", "show", "mean", "learn"})
_HISSING = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"


@lru_cache(maxsize=1)
def cue_verbs() -> frozenset[str]:
    """Return the lemmas of verbs that report speech or thought."""
    return words_of("en", "cue_verbs.txt")


@lru_cache(maxsize=1)
def modes() -> dict[str, str]:
    """Return the mode, "thought" or "writing", of each word that reports no speech."""
    rows = (line.split("\t") for line in lines_of("en", "modes.txt"))
    return {word: mode for word, mode, *_ in rows}


def reports_speech(words: str, cue_words: frozenset[str]) -> bool:
    """Tell whether one of the words is a form of a cue word, or the words are "according to"."""
    folded = words.casefold()
    return folded == ACCORDING_TO or any(
        not base_forms(word).isdisjoint(cue_words) for word in folded.split()
    )


def is_reporting_form(word: str) -> bool:
    """Tell whether a lower-case word is a form of a verb that plainly reports: "said", "citing"."""
    verbs = cue_verbs() | {"cite", "quote", "echo"} if word.endswith("ing") else PLAINLY_SAYING
    return not base_forms(word).isdisjoint(verbs)


@lru_cache(maxsize=8192)
def base_forms(word: str) -> frozenset[str]:
    """Return the possible base forms of an English verb: a guess for use before the parse."""
    forms = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("d")}
    forms.add(word.removesuffix("ed"))
    if word.endswith("ing"):
        forms |= {word[:-3], word[:-3] + "e"}
    if word.endswith(("ies", "ied")):
        forms.add(word[:-3] + "y")
    return frozenset(forms | {_IRREGULAR.get(word, word)})


def base_verb(cue: str) -> str:
    """Return the base form of the first verb that reports in a cue in small letters, "" without one."""
    if cue.startswith(ACCORDING_TO):
        return ""
    return next((verb for word in cue.split() if (verb := _verbs_by_form().get(word))), "")


@lru_cache(maxsize=1)
def _verbs_by_form() -> dict[str, str]:
    """Return the base form of each form of the verbs that report."""
    verbs = cue_verbs() | LAY_OUT | QUOTING | ONLY_OF_SPEAKERS | OF_DIALOGUE | _AT_TIMES
    regular = {form: verb for verb in sorted(verbs) for form in _regular_forms(verb)}
    return {**regular, **_IRREGULAR, **_FURTHER_IRREGULAR, **{verb: verb for verb in verbs}}


def _regular_forms(verb: str) -> list[str]:
    """Return the forms of a verb by its ending, also with a doubled consonant: the one that nobody writes."""
    if verb[-1] == "y" and verb[-2] not in _VOWELS:
        return [f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"]
    stem = verb.removesuffix("e")
    third = f"{verb}es" if verb.endswith(_HISSING) else f"{verb}s"
    doubled = verb + verb[-1]
    return [third, f"{stem}ed", f"{stem}ing", f"{doubled}ed", f"{doubled}ing"]
