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
# Behind "and" these belong to the name before: "Reed and Sons".
_PARTNERS = frozenset({"sons", "brothers", "daughters", "associates", "partners", "company", "co"})
# What stands before and behind an "and" within one name, which models often part. Known companies, countries
# and counties, in lower case.
_WITH_AND = frozenset({
    ("marks", "spencer"), ("procter", "gamble"), ("johnson", "johnson"), ("smith", "wesson"),
    ("ernst", "young"), ("dun", "bradstreet"), ("black", "decker"), ("barnes", "noble"), ("bausch", "lomb"),
    ("pratt", "whitney"), ("crate", "barrel"), ("harland", "wolff"), ("tate", "lyle"), ("fortnum", "mason"),
    ("allen", "overy"), ("abercrombie", "fitch"), ("simon", "schuster"), ("standard", "poor"),
    ("trinidad", "tobago"), ("bosnia", "herzegovina"), ("antigua", "barbuda"), ("kitts", "nevis"),
    ("tome", "principe"), ("tomé", "príncipe"), ("tyne", "wear"), ("windsor", "maidenhead"),
    ("kensington", "chelsea"), ("hammersmith", "fulham"), ("newfoundland", "labrador"), ("jammu", "kashmir"),
})  # fmt: skip
# Words that acronyms leave out.
NOT_IN_ACRONYMS = frozenset({"of", "for", "and", "&", "in", "on", "de"})


def stands_within_name(before: str, behind: str) -> bool:
    """Tell whether an "and" between two words, in lower case, joins them to one name: "Marks and Spencer"."""
    return behind in _PARTNERS or (before, behind) in _WITH_AND
