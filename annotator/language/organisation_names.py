"""Words in the names of organisations and places."""

from __future__ import annotations

_LEGAL_FORMS = frozenset({"inc", "corp", "ltd", "limited", "plc", "llc", "co", "holdings", "gmbh", "ag"})
# What may be left off the end of a company's name.
COMPANY_ENDS = _LEGAL_FORMS | {
    "corporation", "company", "group", "sa", "networks", "technologies", "se", "nv",
}  # fmt: skip
# A name whose last word is one of these is an organisation's.
HEADS_OF_COMPANIES = _LEGAL_FORMS | {"news", "times", "post", "tv", "media"}
# The ends of names, in lower case, that are an organisation's though nothing else says so.
MEDIA_ENDS = ("news", "times", "post", "media", "bank", "soft", "tv", "corp", "gram", "book", ".com", ".org")
# What any place, and any organisation, may be called.
NOUNS_FOR_PLACES = frozenset({"city", "town", "village", "country", "nation", "state", "government"})
NOUNS_FOR_ORGANISATIONS = frozenset({
    "company", "firm", "group", "organisation", "organization", "agency", "body",
})  # fmt: skip
# Words in many names of organisations, which do not tell one from another.
COMMON_WORDS = frozenset({
    "university", "institute", "council", "city", "association", "union", "party", "ministry", "department",
    "office", "board", "bank", "company", "group", "agency", "national", "international", "public", "state",
    "us", "uk", "new", "north", "south", "east", "west", "royal", "united", "society", "trust", "centre",
    "school", "college", "court", "club", "report", "study", "journal", "health", "charity", "commission",
})  # fmt: skip
# Words that acronyms leave out.
NOT_IN_ACRONYMS = frozenset({"of", "for", "and", "&", "in", "on", "de"})
