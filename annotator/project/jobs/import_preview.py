"""Previews of imports: what each file is, what its articles will be, and what will be passed over.

A preview of many articles looks at the first `MOST` of them; a quick one at the first `MOST_QUICK`, without
looking for nearly equal ones, which takes seconds in a large project.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from annotator.domain.counted_nouns import counted
from annotator.domain.errors import InputError
from annotator.domain.kinds import QUOTATION
from annotator.formats.files import read_source, readable_files, without_beside
from annotator.formats.input.choices import FIELDS
from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.input.items import Fields, Labels, PassedOver
from annotator.formats.input.notices import Notice, Notices
from annotator.formats.input.problems import Problem, problem
from annotator.formats.input.sources import file_source, shown
from annotator.formats.registry import format_named, recognised
from annotator.project.jobs.known_texts import KnownTexts
from annotator.project.jobs.known_versions import is_named_after, known_version
from annotator.project.jobs.left_out_files import LeftOut
from annotator.project.jobs.near_texts import NearTexts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from annotator.domain.layer import Record
    from annotator.formats.input.sources import Source
    from annotator.project.project import Project

MOST = 10_000  # articles that are looked at
MOST_QUICK = 300
_FIRST = 30  # articles that are shown
_FIRST_OF_FILE = 5
_BEGINNING = 20_000  # characters of a text that are shown
_MOST_LISTED = 200  # duplicates, changed texts and problems that are listed one by one

# What becomes of an article: it is new, already there, there with another text, or there under another id.
NEW, PRESENT, CHANGED, REPEATED = "new", "present", "changed", "repeated"


@dataclass
class FilePreview:
    """What a file is read as.

    Attributes
    ----------
    path: its absolute path.
    format: the name of its format; "" if it cannot be read.
    encoding: the encodings that its texts were read in, where they are not UTF-8.
    articles: the number of its articles among those looked at.
    fields: by column or field, what it is taken for.
    labels, relations: the labels of its labelled texts, with their numbers.
    problems: the number of its items that cannot be read.
    """

    path: str
    name: str
    format: str = ""
    encoding: list[str] = field(default_factory=list)
    articles: int = 0
    fields: dict[str, str] = field(default_factory=dict)
    samples: dict[str, str] = field(default_factory=dict)
    labels: Counter[str] = field(default_factory=Counter)
    relations: Counter[str] = field(default_factory=Counter)
    problems: int = 0

    def to_plain(self) -> dict[str, Any]:
        """Return the values for JSON."""
        return {**vars(self), "labels": dict(self.labels), "relations": dict(self.relations)}


@dataclass
class ArticlePreview:
    """An article as it would come in.

    Attributes
    ----------
    outcome: NEW, PRESENT, CHANGED or REPEATED.
    other: the place or id of the article with the same or nearly the same text; "" if there is none.
    likeness: how alike the two are, 1 for the same text.
    text: the beginning of its text.
    """

    place: str
    id: str
    title: str
    outcome: str
    meta: dict[str, str]
    words: int
    entities: int
    quotations: int
    claims: int
    other: str = ""
    likeness: float = 0.0
    text: str = ""


@dataclass
class ImportPreview:
    """What an import would do.

    Attributes
    ----------
    files: in their order.
    first: the first articles, with the beginnings of their texts.
    counts: the number of articles by outcome, of nearly equal ones under "near", and under "renamed" of those
        with another text that have their id from a file's name only, so that they can get another one.
    listed: articles that are not simply new: present, changed, repeated or nearly equal; the first of them.
    is_whole: whether all articles were looked at.
    """

    files: list[FilePreview] = field(default_factory=list)
    first: list[ArticlePreview] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    listed: list[ArticlePreview] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notices: Notices = field(default_factory=Notices)
    left_out: LeftOut = field(default_factory=LeftOut)
    is_whole: bool = True

    def to_plain(self) -> dict[str, Any]:
        """Return the values for JSON."""
        sections = [
            *self.notices.sections(sum(file.articles for file in self.files)),
            *self.left_out.sections(),
        ]
        return {
            "files": [file.to_plain() for file in self.files],
            "first": [vars(article) for article in self.first],
            "counts": dict(self.counts),
            "listed": [vars(article) for article in self.listed],
            "problems": [str(each) for each in self.problems],
            "notices": [{"clause": section.clause, "lines": section.lines} for section in sections],
            "left_out": len(self.left_out),
            "is_whole": self.is_whole,
        }

    def lines(self) -> list[str]:
        """Return the lines for people: each file, what is not simply new, problems and notices."""
        lines = [
            f"{file.name}: {file.format or 'cannot be read'}, {counted(file.articles, 'article')}"
            for file in self.files
        ]
        lines += [f"{article.place}: {_said(article)}" for article in self.listed]
        lines += [str(each) for each in self.problems]
        sections = [
            *self.notices.sections(sum(file.articles for file in self.files)),
            *self.left_out.sections(),
        ]
        lines += [line for section in sections for line in (section.clause, *section.lines)]
        parts = [f"{self.counts[outcome]:,} {words}" for outcome, words in _OUTCOMES if self.counts[outcome]]
        lines.append(f"{', '.join(parts) or 'nothing'}; nothing was changed.")
        return lines


_OUTCOMES = (
    (NEW, "new"), (PRESENT, "already there"), (CHANGED, "there with another text"),
    (REPEATED, "there under another id"), ("near", "nearly equal to another"),
)  # fmt: skip


def _said(article: ArticlePreview) -> str:
    if article.outcome == NEW:
        return f"nearly equal to “{article.other}” ({article.likeness:.0%})."
    words = dict(_OUTCOMES)[article.outcome]
    return f"{words}: “{article.other}”."


def preview(
    project: Project,
    paths: Iterable[Path],
    plan: ImportPlan | None = None,
    progress: Callable[[int, int], None] | None = None,
    *,
    is_quick: bool = False,
) -> ImportPreview:
    """Return what an import of files and folders would do; nothing is written."""
    plan = plan or ImportPlan()
    result = ImportPreview()
    files: list[Path] = []
    for path in paths:
        try:
            is_chosen = bool(plan.choice(path).format)
            files += readable_files(path, result.left_out.add, is_chosen=is_chosen)
        except InputError as error:
            result.problems.append(problem(shown(str(path)), error))
            result.files.append(FilePreview(str(path.absolute()), shown(path.name), problems=1))
    files = without_beside(files)
    looker = _Looker(project, result, None if is_quick else NearTexts(project.database))
    for number, path in enumerate(files, 1):
        file = FilePreview(str(path.absolute()), shown(path.name))
        result.files.append(file)
        if not looker.look(file_source(path), file, plan, path):
            result.is_whole = False
            break
        if progress:
            progress(number, len(files))
    return result


class _Looker:
    """Looks at the items of files and enters what they would become."""

    def __init__(self, project: Project, result: ImportPreview, near: NearTexts | None) -> None:
        self._project = project
        self._result = result
        self._known = KnownTexts(project.database)
        self._near = near
        self._most = MOST_QUICK if near is None else MOST
        self._looked_at = 0

    def look(self, source: Source, file: FilePreview, plan: ImportPlan, path: Path) -> bool:
        """Enter the items of a file; tell whether all were looked at."""
        choice = plan.choice(path)
        try:
            format = format_named(choice.format) if choice.format else recognised(source)
        except (InputError, OSError):
            format = None  # reading it tells why
        file.format = format.name if format else ""
        for place, item, _ in read_source(source, choice.choices, format):
            if isinstance(item, Fields):
                file.fields.update(item.taken)
                file.samples.update(item.sample)
            elif isinstance(item, Labels):
                file.labels.update(item.labels)
                file.relations.update(item.relations)
            elif isinstance(item, Notice):
                self._result.notices.add(item)
                if item.kind in ("decoded", "encoding"):
                    file.encoding += [name for name in item.fields if name not in file.encoding]
            elif isinstance(item, PassedOver):
                self._result.left_out.add(PurePath(place), item.why, item.name)
            elif isinstance(item, Problem):
                file.problems += 1
                if len(self._result.problems) < _MOST_LISTED:
                    self._result.problems.append(item)
            else:
                self._enter(place, item, file)
                if self._looked_at >= self._most:
                    return False
        return True

    def _enter(self, place: str, record: Record, file: FilePreview) -> None:
        result, document = self._result, record.document
        file.articles += 1
        self._looked_at += 1
        article = _article(place, record)
        known = known_version(self._project.database, place, record)
        near = self._near.add(place, document.text) if self._near is not None else None
        if known is not None:
            article.outcome = PRESENT if known.sha256 == document.sha256 else CHANGED
            article.other = known.id
            if article.outcome == CHANGED and is_named_after(place, record):
                result.counts["renamed"] += 1
        elif other := self._known.place_of(document.sha256):
            article.outcome, article.other, article.likeness = REPEATED, other, 1.0
        elif near:
            article.other, article.likeness = near
            result.counts["near"] += 1
        self._known.add(document.sha256, place)
        result.counts[article.outcome] += 1
        if article.other and len(result.listed) < _MOST_LISTED:
            result.listed.append(article)
        if len(result.first) < _FIRST and file.articles <= _FIRST_OF_FILE:
            article.text = document.text[:_BEGINNING]
            result.first.append(article)


def _article(place: str, record: Record) -> ArticlePreview:
    document, layer = record.document, record.layer
    quotations = len(layer.quotations) + len(record.suggestions_of(QUOTATION))
    meta = {name: str(document.meta[name]) for name in FIELDS if document.meta.get(name)}
    return ArticlePreview(
        place, document.id, document.title, NEW, meta, len(document.text.split()),
        len(record.entities), quotations, len(layer.claims),
    )  # fmt: skip
