"""Words in the names of organisations and places."""

from __future__ import annotations

from annotator.language.en.speaker_nouns import sort_of_noun

_LEGAL_FORMS = frozenset({"inc", "corp", "ltd", "limited", "plc", "llc", "co", "holdings", "gmbh", "ag"})
# Words that may be missing at the end of a company's name.
COMPANY_ENDS = _LEGAL_FORMS | {
    "corporation", "company", "group", "sa", "networks", "technologies", "se", "nv",
}  # fmt: skip
# Last words of names that only companies have: "Kestrelby Foods".
_TRADES = frozenset({
    "airlines", "airways", "associates", "biosciences", "brands", "bros", "capital", "chemicals",
    "electronics", "energy", "enterprises", "entertainment", "financial", "foods", "homes", "hotels",
    "industries", "insurance", "international", "labs", "logistics", "mills", "motors", "oil", "partners",
    "pharma", "pharmaceuticals", "pictures", "properties", "records", "resources", "retail",
    "semiconductor", "semiconductors", "software", "solutions", "stores", "studios", "systems",
    "technologies", "telecom", "therapeutics", "utilities", "ventures", "wines",
})  # fmt: skip
# Last words of names of organisations.
HEADS_OF_COMPANIES = _LEGAL_FORMS | {"news", "times", "post", "tv", "media"}
# Ends of names, in lower case, that show an organisation without further evidence.
MEDIA_ENDS = ("news", "times", "post", "media", "bank", "soft", "tv", "corp", "gram", "book", ".com", ".org")
# Nouns that may refer to any place, and to any organisation.
NOUNS_FOR_PLACES = frozenset({"city", "town", "village", "country", "nation", "state", "government"})
NOUNS_FOR_ORGANISATIONS = frozenset({
    "company", "firm", "group", "organisation", "organization", "agency", "body",
})  # fmt: skip
# Words in many names of organisations, which do not distinguish them.
COMMON_WORDS = frozenset({
    "university", "institute", "council", "city", "association", "union", "party", "ministry", "department",
    "office", "board", "bank", "company", "group", "agency", "national", "international", "public", "state",
    "us", "uk", "new", "north", "south", "east", "west", "royal", "united", "society", "trust", "centre",
    "school", "college", "court", "club", "report", "study", "journal", "health", "charity", "commission",
})  # fmt: skip
# After "and" these words belong to the name before: "Reed and Sons".
_PARTNERS = frozenset({"sons", "brothers", "daughters", "associates", "partners", "company", "co"})
# The words before and after an "and" within one name, which models often split. Known companies, countries
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
# Firms that are named like persons, in lower case.
_FIRMS_LIKE_PERSONS = frozenset({
    "arthur andersen", "aston martin", "bear stearns", "booz allen", "calvin klein", "charles schwab",
    "christian dior", "dean witter", "eli lilly", "ernst young", "estee lauder", "fannie mae",
    "freddie mac", "giorgio armani", "goldman sachs", "harley davidson", "harvey nichols", "hugo boss",
    "jimmy choo", "john deere", "kate spade", "lehman brothers", "louis vuitton", "marc jacobs", "max mara",
    "mercedes benz", "merrill lynch", "michael kors", "morgan stanley", "oscar mayer", "paddy power",
    "perkin elmer", "philip morris", "phillips petroleum", "ralph lauren", "sallie mae", "sara lee",
    "thomson reuters", "tommy hilfiger", "tyson foods", "wells fargo", "yves rocher",
})  # fmt: skip
# Last words of names of places, which stand for who sits there: "Downing Street", "Scotland Yard".
_ENDS_OF_PLACES = frozenset({
    "street", "yard", "hill", "house", "road", "lane", "palace", "park", "square", "avenue", "castle",
    "tower", "bridge", "bay", "beach", "island", "lake", "river", "valley", "county", "hall", "gate", "row",
    "quay", "harbour", "harbor", "airport", "station", "hospital", "church", "plaza",
})  # fmt: skip
_FIRST_AND_LAST = 2  # words of a name
# Words that acronyms leave out.
NOT_IN_ACRONYMS = frozenset({"of", "for", "and", "&", "in", "on", "de"})


def stands_within_name(word_before: str, word_after: str) -> bool:
    """Tell whether an "and" between two lower-case words belongs to one name: "Marks and Spencer"."""
    return word_after in _PARTNERS or (word_before, word_after) in _WITH_AND


def is_firm_like_person(name: str) -> bool:
    """Tell whether a name is that of a firm that is named like a person: "Morgan Stanley"."""
    return name.casefold() in _FIRMS_LIKE_PERSONS


def ends_like_company(word: str) -> bool:
    """Tell whether the last word of a name shows a company by its legal form or trade: "Inc.", "Foods"."""
    return word.casefold().rstrip(".") in _LEGAL_FORMS | _TRADES


def may_name_organisation(name: str) -> bool:
    """Tell whether a name may be an organisation's; otherwise one or two plain words are a person's."""
    words = name.split()
    has_plain_words = len(words) <= _FIRST_AND_LAST and all(
        word.istitle() and word.isalpha() for word in words
    )
    return (
        not has_plain_words
        or ends_like_company(words[-1])
        or is_firm_like_person(name)
        or words[-1].casefold() in _ENDS_OF_PLACES
        or not COMMON_WORDS.isdisjoint(name.casefold().split())
        or any(sort_of_noun(word) in ("organisation", "people", "document") for word in words)
    )
