"""The likeliest kind of a speaker, by the words of the name alone."""

from __future__ import annotations

from annotator.language.en.determiners import ARTICLES
from annotator.language.en.first_names import gender_of_first_name
from annotator.language.en.joining_words import AND, BEHIND_HEADS
from annotator.language.en.organisation_names import HEADS_OF_COMPANIES
from annotator.language.en.speaker_nouns import is_nameless, is_plain_noun, sort_of_noun
from annotator.language.en.titles import gender_of_title

_SIGNS = ',;:()"“”'


def likely_kind(name: str) -> str:
    """Return the likeliest kind of a speaker by the words of the name alone: one of `speaker.KINDS`.

    Coordinated speakers are a group ("Washington and Kyiv"), even if each is an organisation.
    """
    words = [word for part in name.split() if (word := part.strip(_SIGNS)) and part.lower() not in ARTICLES]
    # The description of the head follows it: "spokesman for Ford", "University of Leeds".
    description_starts = (
        number for number, word in enumerate(words) if number and word.lower() in BEHIND_HEADS
    )
    name_words = words[: next(description_starts, len(words))]
    if not name_words:
        return "person"
    head, is_plural = name_words[-1], name_words[-1].endswith("s")
    if any(word.lower() in AND for word in name_words[1:-1]) and not _has_two_roles(name_words):
        is_firm = "&" in name_words and not any(map(gender_of_title, name_words))
        return "organisation" if is_firm else "group"
    if gender_of_title(name_words[0]) or any(
        gender_of_first_name(word) for word in name_words[:-1] if word[0].isupper()
    ):
        return "person"
    if head.lower().rstrip(".") in HEADS_OF_COMPANIES or (
        len(name_words) == 1 and head.isupper() and len(head) > 1
    ):
        return "organisation"
    sort = sort_of_noun(head)
    if sort == "organisation":
        return "group" if is_plural and not is_plain_noun(head.lower(), sort) else sort
    if sort == "person":
        return "group" if is_plural and not is_nameless(head) else "unnamed"
    return {"people": "group", "document": "document"}.get(sort, "person")


def _has_two_roles(words: list[str]) -> bool:
    """Tell whether "and" joins two roles of one person: "chef and writer Tom Hughes"."""
    conjunction = next(number for number, word in enumerate(words) if number and word.lower() in AND)
    roles = [sort_of_noun(word) == "person" for word in (words[conjunction - 1], words[conjunction + 1])]
    return all(roles) and len(words) > conjunction + 2 and not gender_of_title(words[conjunction + 1])
