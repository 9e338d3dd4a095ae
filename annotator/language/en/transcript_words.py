"""The words of transcripts: labels of turns, stage directions, and labels that name nobody."""

from __future__ import annotations

import re

from annotator.language.en.first_names import gender_of_first_name
from annotator.language.en.speaker_nouns import sort_of_noun
from annotator.language.en.titles import is_title

# Labels of one letter.
WHO_ASKS_AND_ANSWERS = frozenset({"Q", "A"})
# Labels of who asks and who answers.
QUESTION_AND_ANSWER = frozenset({"q", "a", "question", "answer"})
# Labels by the part that somebody has in a conversation.
_PARTS = QUESTION_AND_ANSWER | {
    "interviewer", "interviewee", "moderator", "host", "guest", "presenter", "anchor", "reporter",
    "operator", "correspondent", "caller", "voice", "narrator", "chair", "speaker", "unidentified",
    "participant", "audience", "witness", "court", "clerk", "president", "counsel", "member", "members",
}  # fmt: skip
# First words of labels before words that nobody says.
_NAME_NOBODY = frozenset({
    "note", "notes", "date", "time", "place", "location", "venue", "where", "when", "what", "who", "why",
    "how", "price", "tickets", "breaking", "update", "updated", "ingredients", "method", "serves",
    "preparation", "photo", "photos", "image", "picture", "video", "caption", "source", "sources", "credit",
    "related", "also", "more", "read", "see", "from", "to", "cc", "bcc", "subject", "sent", "re", "fw",
    "fwd", "address", "phone", "telephone", "tel", "email", "website", "web", "url", "contact", "category",
    "tags", "topics", "author", "title", "published", "correction", "clarification", "warning", "score",
    "scores", "result", "results", "summary", "conclusion", "background", "introduction", "cast",
    "director", "rating", "verdict", "tip", "step", "part", "chapter", "figure", "table", "age", "name",
    "born", "died", "occupation", "weight", "height", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "today", "tomorrow", "total",
})  # fmt: skip
# Words in brackets that tell what was heard.
STAGE_DIRECTION = re.compile(
    r"(?:\w+ )?(?:laughter|laughs?|laughing|applause|cheers|cheering|cross-?talk|inaudible|unintelligible|"
    r"pause|pauses|silence|booing|boos|music|interruption|interjecting|commercial break|break|overlapping|"
    r"indiscernible|off-?mic|gavel|sighs?|coughs?|crying)\b[^\n\])]*",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")


def is_part(label: str) -> bool:
    """Tell whether a label names somebody's part in a conversation: "Q", "INTERVIEWER", "THE PRESIDENT"."""
    return any(word.casefold() in _PARTS for word in _WORDS.findall(label)[-2:])


def names_nobody(label: str) -> bool:
    """Tell whether a label stands before words that nobody says: "Date", "Ingredients"."""
    words = _WORDS.findall(label)
    return not words or words[0].casefold() in _NAME_NOBODY


def names_somebody(label: str) -> bool:
    """Tell whether a label names a person or a person's part: "Ann Roe", "Mr SMITH", "MODERATOR"."""
    words = _WORDS.findall(label)
    if names_nobody(label):
        return False
    return is_part(label) or any(
        gender_of_first_name(word) or is_title(word) or sort_of_noun(word.casefold()) == "person"
        for word in words
    )
