"""NewsML-G2 of the news industry: news items, alone or several in a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.formats.input.html_reading import parse_html
from annotator.formats.input.notices import Notice
from annotator.formats.input.xml_reading import local_name, parse_xml
from annotator.formats.press.articles import OTHER_ITEMS, Article, items_of
from annotator.formats.press.blocks import LARGEST_DOWNLOAD, blocks_in, flowing
from annotator.formats.press.marked_up_text import paragraphs_of, words_of
from annotator.formats.press.nitf import date_of, first, nitf_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ITEMS = frozenset({
    "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
})  # fmt: skip


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the articles of a file."""
    return items_of(source, _articles(source))


def _articles(source: Source) -> Iterator[Article]:
    root = parse_xml(source.limited(LARGEST_DOWNLOAD))
    items = [element for element in root.iter() if local_name(element) in _ITEMS]
    for element in items or [root]:
        is_article = element is root or local_name(element) == "newsItem"
        yield _article(element) if is_article else Article([], passed_over=tr(OTHER_ITEMS))


def _article(item: Element) -> Article:
    content = first(item, "contentSet")
    article = Article([]) if content is None else _content(content)
    meta = {name: words for name, words in _meta(item).items() if words}
    # The item's own headline and names count; what stands in its content fills the gaps.
    article.meta = {**{name: words for name, words in article.meta.items() if words}, **meta}
    addresses = () if content is None else _addresses(content)
    if addresses:
        elsewhere = tr(
            "its content lies elsewhere ({addresses}) and is not fetched.", addresses=addresses[0][:200]
        )
        article.no_text = (elsewhere, tr("Import that file."))
    item_class = first(item, "itemClass")
    if item_class is not None and not item_class.get("qcode", "").endswith((":text", ":composite")):
        article.passed_over = tr(OTHER_ITEMS)
    return article


def _meta(item: Element) -> dict[str, str]:
    content = first(item, "contentMeta")
    about = item if content is None else content
    creator = first(about, "creator")
    by = words_of(first(about, "by"))
    meta = {
        "title": words_of(first(about, "headline")),
        "byline": by or ("" if creator is None else words_of(first(creator, "name"))),
        "dateline": words_of(first(about, "dateline")),
        "publisher": next((name for each in ("infoSource", "provider") if (name := _named(item, each))), ""),
        "published": date_of(words_of(first(item, "versionCreated"))),
        "section": ", ".join(_subjects(about)),
        "language": _language(item, about),
        "slugline": words_of(first(about, "slugline")),
        "document": item.get("guid", ""),
        "copyright": words_of(first(item, "copyrightNotice")),
    }
    if meta["document"].startswith(("http://", "https://")):
        meta["url"] = meta["document"]
    return meta


def _named(item: Element, name: str) -> str:
    """Return the name of a party, or what its code says where it has none."""
    element = first(item, name)
    if element is None:
        return ""
    code = element.get("qcode", "") or element.get("literal", "")
    return words_of(first(element, "name")) or code.rpartition(":")[2] or element.get("uri", "")


def _language(item: Element, about: Element) -> str:
    element = first(about, "language")
    return (element.get("tag", "") if element is not None else "") or item.get(_LANG, "")


def _subjects(about: Element) -> list[str]:
    names = []
    for subject in about.iter():
        if local_name(subject) == "subject" and (name := words_of(first(subject, "name"))):
            names.append(name)
    return list(dict.fromkeys(names))


def _content(content: Element) -> Article:
    """Return the article of the first inline content that has text."""
    for element in content.iter():
        name = local_name(element)
        article = None
        if name == "inlineXML":
            nitf = first(element, "nitf")
            body = first(element, "body")
            if nitf is not None:
                article = nitf_article(nitf)
            else:
                article = Article(paragraphs_of(element if body is None else body))
        elif name == "inlineData":
            article = Article(_inline_text(element))
        if article is not None and article.paragraphs:
            if _addresses(content):
                article.notices.append(Notice("elsewhere", _addresses(content)))
            return article
    return Article([])


def _inline_text(element: Element) -> list[str]:
    text = "".join(element.itertext())
    if "html" in element.get("contenttype", "").lower() and text.strip():
        return paragraphs_of(parse_html(text))
    return flowing(blocks_in(text))


def _addresses(content: Element) -> tuple[str, ...]:
    remotes = (element for element in content.iter() if local_name(element) == "remoteContent")
    return tuple(address for remote in remotes if (address := remote.get("href") or remote.get("residref")))
