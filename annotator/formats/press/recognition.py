"""Signs of press archives and of formats of the news industry, with the standard library alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.press.beginnings import beginning, kind_of

if TYPE_CHECKING:
    from annotator.formats.input.sources import Source

_COUNT = r"\d[\d.,]*"
_NEXIS = re.compile(
    # the older LexisNexis
    rf"^(?:{_COUNT} of {_COUNT} DOCUMENTS?|(?:Dokument|DOCUMENT|Documento) {_COUNT} (?:von|de|sur|of) {_COUNT})$"
    # the list before the articles of Nexis Uni
    r"|^(?:Job Number|Client/Matter): .*\n(?:.*\n){0,2}?(?:Search Terms|Documents \(\d+\)|Client/Matter)"
    # an article of Nexis Uni
    rf"|^(?:Length|Länge|Longueur|Longitud): ?{_COUNT} [^\W\d_]+\n"
    r"(?:.*\n){0,8}?(?:Body|Textkörper|Corps|Cuerpo)$",
    re.MULTILINE,
)
_FACTIVA_PAGE = re.compile(rb"<title>\s*Factiva\b|class=[\"']article [a-z]{2}Article[\"']", re.IGNORECASE)
_CODE = r"(?:[ \t|]{2,}.*|\|.*|)\n(?:.*\n){0,3}?"
_FACTIVA = re.compile(
    rf"^HD{_CODE}(?:(?:BY|CR|PG|VOL){_CODE}){{0,3}}WC{_CODE}PD\b"
    r"|^Document [A-Z0-9]{4,12}20\d{6}[a-z0-9]{8,10}$",
    re.MULTILINE,
)
_EUROPRESSE_PAGE = re.compile(rb"DocPublicationName", re.IGNORECASE)
_EUROPRESSE = re.compile(
    r"^(?:Numéro de document|Document number|Número de documento) ?: ?(?:news|doc)[·.]\d{8}[·.]", re.MULTILINE
)


def is_nexis(source: Source) -> bool:
    """Tell whether a file is a download of Nexis Uni or of the older LexisNexis."""
    return _NEXIS.search(beginning(source)) is not None


def is_factiva(source: Source) -> bool:
    """Tell whether a file is a download of Factiva."""
    if kind_of(source) == "html":
        return _FACTIVA_PAGE.search(source.head) is not None
    return _FACTIVA.search(beginning(source)) is not None


def is_europresse(source: Source) -> bool:
    """Tell whether a file is a download of Europresse."""
    if kind_of(source) == "html":
        return _EUROPRESSE_PAGE.search(source.head) is not None
    return _EUROPRESSE.search(beginning(source)) is not None
