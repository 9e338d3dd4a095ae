"""Signs of press archives and of formats of the news industry, with the standard library alone."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from annotator.formats.press.beginnings import beginning, kind_of

if TYPE_CHECKING:
    from annotator.formats.input.sources import Source

_COUNT = r"\d[\d.,]*"
_NEXIS = re.compile(
    # the older LexisNexis
    rf"^(?:{_COUNT} of {_COUNT} DOCUMENTS?"
    rf"|(?:Dokument|DOCUMENT|Documento) {_COUNT} (?:von|de|sur|of) {_COUNT})$"
    # the list before the articles of Nexis Uni
    r"|^(?:Job Number|Client/Matter): .*\n(?:.*\n){0,2}?(?:Search Terms|Documents \(\d+\)|Client/Matter)"
    # an article of Nexis Uni
    rf"|^(?:Length|Länge|Longueur|Longitud): ?{_COUNT} (?:words|mots|Wörter|palabras)\n"
    r"(?:.*\n){0,8}?(?:Body|Textkörper|Corps|Cuerpo)$",
    re.MULTILINE,
)
# Words of these signs that are the same in all encodings but UTF-16: most texts have none of them.
_NEXIS_WORDS = (
    b"DOCUMENT", b"Dokument ", b"Documento ", b"Client/Matter", b"Job Number", b"Body", b"Textk", b"Corps",
    b"Cuerpo",
)  # fmt: skip
_FACTIVA_WORDS = (b"Document ", b"HD")
_EUROPRESSE_WORDS = (b"de document", b"Document number")
_ENCODED = 4096  # bytes in which UTF-16 has a NUL
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
_ROOT = re.compile(rb"<(?:[\w.-]+:)?([\w.-]+)[\s/>]")
_BEFORE_ROOT = 20  # comments, instructions and the like that may stand before the root
_NAMESPACE_G2 = re.compile(
    rb"<(?:[\w.-]+:)?(?:newsItem|newsMessage|packageItem|[a-z]+Item)\s[^<>]*iptc\.org/std/nar/"
)
_NINJS = (
    re.compile(rb'"uri"\s*:'),
    re.compile(rb'"version[cC]reated"\s*:'),
    re.compile(rb'"(?:headlines?|bod(?:ies|y_\w+)|pubstatus|pubStatus|copyright[nN]otice|slugline)"\s*:'),
)


def is_nexis(source: Source) -> bool:
    """Tell whether a file is a download of Nexis Uni or of the older LexisNexis."""
    return _may_hold(source, _NEXIS_WORDS) and _NEXIS.search(beginning(source)) is not None


def is_factiva(source: Source) -> bool:
    """Tell whether a file is a download of Factiva."""
    if kind_of(source) == "html":
        return _FACTIVA_PAGE.search(source.head) is not None
    return _may_hold(source, _FACTIVA_WORDS) and _FACTIVA.search(beginning(source)) is not None


def is_europresse(source: Source) -> bool:
    """Tell whether a file is a download of Europresse."""
    if kind_of(source) == "html":
        return _EUROPRESSE_PAGE.search(source.head) is not None
    return _may_hold(source, _EUROPRESSE_WORDS) and _EUROPRESSE.search(beginning(source)) is not None


def _may_hold(source: Source, words: tuple[bytes, ...]) -> bool:
    """Tell whether the beginning of a file may hold one of some words, which is fast for texts."""
    head = source.head
    is_encoded = head.startswith(b"PK\3\4") or b"\0" in head[:_ENCODED]
    return is_encoded or any(word in head for word in words)


def is_newsml(source: Source) -> bool:
    """Tell whether a file is NewsML-G2."""
    root = _root(source)
    return _NAMESPACE_G2.search(source.head) is not None or root == b"contentSet"


def is_nitf(source: Source) -> bool:
    """Tell whether a file is NITF."""
    return _root(source) == b"nitf"


def is_feed(source: Source) -> bool:
    """Tell whether a file is RSS or Atom."""
    root = _root(source)
    is_atom = root == b"feed" and b"http://www.w3.org/2005/Atom" in source.head
    return root == b"rss" or is_atom or (root == b"RDF" and b"http://purl.org/rss/1.0/" in source.head)


def is_ninjs(source: Source) -> bool:
    """Tell whether a file is ninjs: it has the names of fields that all of its versions have."""
    return all(name.search(source.head) for name in _NINJS)


def _root(source: Source) -> bytes:
    """Return the name of the root element of XML, without its prefix; b"" if there is none."""
    head = source.head.removeprefix(codecs.BOM_UTF8).lstrip()
    for _ in range(_BEFORE_ROOT):
        if head.startswith(b"<!--"):
            end = b"-->"
        elif head.startswith(b"<?"):
            end = b"?>"
        elif head.startswith(b"<!"):
            end = b"]>" if b"[" in head.partition(b">")[0] else b">"
        else:
            break
        head = head.partition(end)[2].lstrip()
    match = _ROOT.match(head)
    return match[1] if match else b""
