"""Dates and names of languages as publishers write them, in English, French, German and Spanish."""

from __future__ import annotations

import re
from datetime import date

# The names of each month and their short forms, without full stop.
_MONTH_NAMES = (
    "january jan janvier janv januar jänner enero ene",
    "february feb février fevrier févr fevr februar febrero",
    "march mar mars märz maerz mrz marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juin juni junio",
    "july jul juillet juil juli julio",
    "august aug août aout agosto ago",
    "september sept sep septembre septiembre setiembre",
    "october oct octobre oktober okt octubre",
    "november nov novembre noviembre",
    "december dec décembre decembre déc dezember dez diciembre dic",
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}

# The names of languages that press archives give, with their codes (ISO 639-1).
LANGUAGES = {
    name: code
    for code, names in {
        "en": "english englisch anglais inglés",
        "fr": "french französisch français francés",
        "de": "german deutsch allemand alemán",
        "es": "spanish spanisch espagnol español",
        "it": "italian italienisch italien italiano",
        "pt": "portuguese portugiesisch portugais portugués português",
        "nl": "dutch niederländisch néerlandais neerlandés nederlands",
    }.items()
    for name in names.split()
}

_NAME = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = r"(?:[^\W\d_]{3,12}\.?,?\s+)?"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)\b"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_MONTH = rf"(?P<month>{_NAME})\b\.?"
_FORMS = tuple(
    re.compile(_WEEKDAY + form, re.IGNORECASE)
    for form in (
        r"(?P<year>1[5-9]\d\d|20\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",  # July 1, 2019
        rf"{_DAY}\s+(?:de\s+)?{_MONTH},?\s+(?:de\s+|del\s+)?{_YEAR}",  # 1. Juli 2019, 1 de julio de 2019
        rf"{_MONTH},?\s+{_YEAR}",  # July 2019
    )
)


def iso_date(words: str) -> str | None:
    """Return the date with which words begin as "2019-07-01", or "2019-07" without a day, or None.

    A weekday may stand before it, and anything behind it.
    """
    words = words.strip()
    for form in _FORMS:
        if match := form.match(words):
            found = match.groupdict()
            month = int(found["number"]) if found.get("number") else MONTHS[found["month"].lower()]
            year = int(found["year"])
            if found.get("day") is None:
                return f"{year:04}-{month:02}"
            try:
                return date(year, month, int(found["day"])).isoformat()
            except ValueError:
                return None
    return None


def language_code(name: str) -> str:
    """Return the code of a language by its name ("FRENCH", "Anglais"), or the name if it is not known."""
    first = re.split(r"[\s;,(]", name.strip(), maxsplit=1)[0]
    return LANGUAGES.get(first.lower(), name.strip())
