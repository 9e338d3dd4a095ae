"""Previews of imports: what each file is, what its articles will be, and what will be passed over.

What becomes of an article is decided by `record_intake`, as in the import itself; what it stages is dropped.
A preview of many articles looks at the first `MOST` of them; a quick one at the first `MOST_QUICK`, without
looking for nearly equal ones, which takes seconds in a large project.
"""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Record
from annotator.domain.translation import labelled, mark, percent, quoted, tr
from annotator.formats.files import read_source, readable_files, without_beside
from annotator.formats.input.choices import FIELDS
from annotator.formats.input.equal_lines import summed_up
from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.input.items import Fields, Labels, PassedOver
from annotator.formats.input.notices import Notice, Notices, Section
from annotator.formats.input.problems import Problem, problem
from annotator.formats.input.sources import file_source, shown
from annotator.formats.registry import format_named, recognised
from annotator.project.jobs.kept_fields import said_of_before
from annotator.project.jobs.known_versions import is_named_after
from annotator.project.jobs.label_proposals import with_proposed_labels
from annotator.project.jobs.left_out_files import LeftOut
from annotator.project.jobs.mapped_labels import MappedLabels
from annotator.project.jobs.new_versions import NewVersions
from annotator.project.jobs.record_intake import RecordIntake
from annotator.store.import_stage import ImportStage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from annotator.formats.input.import_plan import FileChoice
    from annotator.formats.input.sources import Source
    from annotator.project.jobs.near_texts import NearTexts
    from annotator.project.jobs.record_intake import Fate, Taken
    from annotator.project.project import Project

MOST = 10_000  # articles that are looked at
MOST_QUICK = 300
FIRST = 30  # articles that are shown
FIRST_OF_FILE = 5  # those of each file, where there are several
_BEGINNING = 20_000  # characters of a text that are shown
_MOST_LISTED = 200  # duplicates, changed texts and problems that are listed one by one


@dataclass
class FilePreview:
    """A file as it is read.

    Attributes
    ----------
    path: its absolute path.
    format: the name of its format; "" if it cannot be read.
    encoding: the encodings that its texts were read in, where they are not UTF-8.
    articles: the number of its articles among those looked at.
    fields: by column or field, what it is taken for.
    samples: by column or field, the beginning of a value.
    before: what columns of tables in it are taken for as in an earlier import.
    labels, relations: the labels of its labelled texts, with their numbers.
    label_samples: by label or relation, words that have it.
    problems: the number of its items that cannot be read.
    """

    path: str
    name: str
    format: str = ""
    encoding: list[str] = field(default_factory=list)
    articles: int = 0
    fields: dict[str, str] = field(default_factory=dict)
    samples: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    labels: Counter[str] = field(default_factory=Counter)
    relations: Counter[str] = field(default_factory=Counter)
    label_samples: dict[str, str] = field(default_factory=dict)
    problems: int = 0

    def to_plain(self) -> dict[str, Any]:
        """Return the values for JSON."""
        return {**vars(self), "labels": dict(self.labels), "relations": dict(self.relations)}


@dataclass
class ArticlePreview:
    """An article as it would come in, with all of its layers.

    Attributes
    ----------
    id: the id that it has in the project, or will have.
    fate: what becomes of it.
    layers: the number of layers that come in.
    other: the place or id of the article with its id, or with the same or nearly the same text; "": none.
    likeness: how alike the two texts are, 1 for the same text.
    has_same_text: whether its text is there under another id.
    has_other_text: whether the id that it came with belongs to another text.
    is_renamed: whether it gets another id than it came with.
    text: the beginning of its text.
    """

    place: str
    id: str
    title: str
    fate: Fate
    meta: dict[str, str]
    words: int
    layers: int = 0
    entities: int = 0
    quotations: int = 0
    claims: int = 0
    other: str = ""
    likeness: float = 0.0
    has_same_text: bool = False
    has_other_text: bool = False
    is_renamed: bool = False
    text: str = ""

    def state(self) -> str:
        """Return what becomes of it, in words."""
        if self.fate == "layer":
            if not self.layers:
                return tr("there; annotations will be added")
            return tr("there; {n} layer will be added|there; {n} layers will be added", self.layers)
        if self.fate == "document":
            return ", ".join([tr("new", note="document"), *self._circumstances()])
        if self.fate == "refused" and self.has_other_text:
            return tr("left out: another text is there")
        return tr(_FATES[self.fate])

    def _circumstances(self) -> list[str]:
        words = [tr("{n} layer|{n} layers", self.layers)] if self.layers > 1 else []
        if self.is_renamed:
            words.append(tr("as “{id}”", id=self.id))
        elif self.has_same_text:
            words.append(tr("though its text is there"))
        elif self.likeness:
            words.append(tr("nearly equal ({likeness})", likeness=percent(self.likeness)))
        return words

    def to_plain(self) -> dict[str, Any]:
        """Return the values for JSON."""
        return {**vars(self), "state": self.state()}


@dataclass
class ImportPreview:
    """The changes that an import would make.

    Attributes
    ----------
    files: in their order.
    first: the first articles, with the beginnings of their texts.
    first_of_file: the most articles of a file among them.
    counts: the number of records by their fates, as the import will count them; and, whatever becomes of
        them, those that are nearly equal to others ("near"), whose text is there under another id
        ("same_text"), whose id has another text ("other_text"), and among these those with their id from
        a file's name ("named_alike"); of new ones those that get another id ("renamed"); and of refused ones
        those whose annotator has another layer ("other_layer").
    listed: articles that are not simply new; the first of them.
    refused: why records are refused that can be read, other than for their texts.
    is_whole: whether all articles were looked at.
    became: what the labels of labelled texts become.
    versions: what new versions of texts would do to annotations.
    not_compared: the number of texts of the project among which no nearly equal ones were looked for.
    """

    files: list[FilePreview] = field(default_factory=list)
    first: list[ArticlePreview] = field(default_factory=list)
    first_of_file: int = FIRST
    counts: Counter[str] = field(default_factory=Counter)
    listed: list[ArticlePreview] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)
    notices: Notices = field(default_factory=Notices)
    left_out: LeftOut = field(default_factory=LeftOut)
    is_whole: bool = True
    became: MappedLabels = field(default_factory=MappedLabels)
    versions: NewVersions = field(default_factory=NewVersions)
    not_compared: int = 0

    def to_plain(self) -> dict[str, Any]:
        """Return the values for JSON."""
        return {
            "files": [file.to_plain() for file in self.files],
            "first": [article.to_plain() for article in self.first],
            "first_of_file": self.first_of_file,
            "counts": dict(+self.counts),
            "listed": [article.to_plain() for article in self.listed],
            "problems": [str(each) for each in self.problems],
            "refused": [str(each) for each in self.refused],
            "notices": [{"clause": section.clause, "lines": section.below} for section in self._sections()],
            "left_out": len(self.left_out),
            "is_whole": self.is_whole,
            "became": self.became.to_plain(),
            "versions": self.versions.to_plain(),
        }

    def _sections(self) -> list[Section]:
        """Return the notices, the files left out, and what was not looked for."""
        articles = sum(file.articles for file in self.files)
        sections = [*self.notices.sections(articles), *self.left_out.sections()]
        if self.not_compared:
            from annotator.project.jobs.near_texts import LATEST

            clause = tr(
                "nearly equal articles were looked for among the latest {number} of the project only",
                number=LATEST,
            )
            line = tr(
                "{n} older ones were not compared; the same text is found among all."
                "|{n} older ones were not compared; the same text is found among all.",
                self.not_compared,
            )
            sections.append(Section(clause, [line], [line]))
        return sections

    def lines(self) -> list[str]:
        """Return the lines for people: each file, what is not simply new, problems and notices."""
        lines = [
            tr(
                "{file}: {format}, {n} article|{file}: {format}, {n} articles",
                file.articles,
                file=file.name,
                format=file.format or tr("cannot be read", note="file"),
            )
            for file in self.files
        ]
        lines += [said_of_before(file.name, file.before) for file in self.files if file.before]
        lines += summed_up(labelled(article.place, _said(article)) for article in self.listed)
        lines += summed_up(str(each) for each in (*self.problems, *self.refused))
        lines += [line for section in self._sections() for line in (section.clause, *section.below)]
        lines += [*self.became.lines(), *self.versions.lines()]
        parts = [tr(words, self.counts[name]) for name, words in _COUNTED if self.counts[name]]
        if parts:
            lines.append(tr("{numbers}; nothing was changed.", numbers=", ".join(parts)))
        else:
            lines.append(tr("nothing; nothing was changed."))
        return lines


_FATES: dict[Fate, str] = {
    "refused": mark("left out: another layer is there"),
    "present": mark("already there"),
    "newer": mark("new version"),
    "repeated": mark("left out: its text is there"),
}
_COUNTED = (
    ("document", mark("{n} new|{n} new")),
    ("layer", mark("{n} with a layer for an article|{n} with a layer for an article")),
    ("newer", mark("{n} with a new version of a text|{n} with a new version of a text")),
    ("present", mark("{n} already there|{n} already there")),
    ("refused", mark("{n} refused|{n} refused")),
    ("repeated", mark("{n} left out for a text that is there|{n} left out for a text that is there")),
    ("near", mark("{n} nearly equal to another|{n} nearly equal to another")),
)


def _said(article: ArticlePreview) -> str:
    if article.likeness and not article.has_same_text:
        return tr(
            "nearly equal to “{other}” ({likeness}).", other=article.other, likeness=percent(article.likeness)
        )
    return f"{labelled(article.state(), quoted(article.other or article.id))}."


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
    plan = with_proposed_labels(files, plan)
    if len(files) > 1:
        result.first_of_file = FIRST_OF_FILE
    with closing(_Looker(project, plan, result, is_quick=is_quick)) as looker:
        for number, path in enumerate(files, 1):
            file = FilePreview(str(path.absolute()), shown(path.name))
            result.files.append(file)
            if not looker.look(file_source(path), file, plan.choice(path)):
                result.is_whole = False
                break
            if progress:
                progress(number, len(files))
    return result


def _near_texts(project: Project) -> NearTexts:
    from annotator.project.jobs.near_texts import NearTexts  # not above: numpy is a fifth of each start

    return NearTexts(project.database)


class _Looker:
    """Looks at the items of files and enters what they would become."""

    def __init__(self, project: Project, plan: ImportPlan, result: ImportPreview, *, is_quick: bool) -> None:
        self._result = result
        self._database = project.database
        self._stage = ImportStage(project.database)
        self._intake = RecordIntake(project, plan, self._stage, tells_repeated=True)
        self._near = None if is_quick else _near_texts(project)
        result.not_compared = self._near.passed_over if self._near else 0
        self._most = MOST_QUICK if is_quick else MOST
        self._looked_at = 0
        self._articles: dict[str, ArticlePreview] = {}  # by id, those whose layers come together
        self._is_added = False  # what the notices on the record before are told for

    def close(self) -> None:
        """Drop what was staged."""
        self._stage.discard()

    def look(self, source: Source, file: FilePreview, choice: FileChoice) -> bool:
        """Enter the items of a file; tell whether all were looked at."""
        try:
            format = format_named(choice.format) if choice.format else recognised(source)
        except (InputError, OSError):
            format = None  # reading it tells why
        file.format = format.name if format else ""
        for place, item, _ in read_source(source, choice.choices, format):
            if isinstance(item, Record):
                self._enter(place, item, file)
                if self._looked_at >= self._most:
                    return False
            else:
                self._enter_other(place, item, file)
        return True

    def _enter_other(
        self, place: str, item: Fields | Labels | Notice | PassedOver | Problem, file: FilePreview
    ) -> None:
        if isinstance(item, Fields):
            file.fields.update(item.taken)
            file.samples.update(item.sample)
            file.before.update(item.before)
        elif isinstance(item, Labels):
            file.labels.update(item.labels)
            file.relations.update(item.relations)
            file.label_samples = {**item.samples, **file.label_samples}
            self._result.became.add(item)
        elif isinstance(item, Notice):
            if self._is_added:
                self._result.notices.add(item)
            if item.kind in ("decoded", "encoding"):
                file.encoding += [name for name in item.fields if name not in file.encoding]
        elif isinstance(item, PassedOver):
            self._result.left_out.add(PurePath(place), item.why, item.name, is_missed=item.is_missed)
        else:
            self._is_added = False
            file.problems += 1
            if len(self._result.problems) < _MOST_LISTED:
                self._result.problems.append(item)

    def _enter(self, place: str, record: Record, file: FilePreview) -> None:
        result, counts = self._result, self._result.counts
        self._looked_at += 1
        taken = self._intake.take(place, record)
        self._is_added = taken.is_added
        counts[taken.fate] += 1
        counts["same_text"] += bool(taken.same_text)
        counts["other_text"] += taken.has_other_text
        counts["renamed"] += taken.is_added and taken.id != record.document.id
        counts["named_alike"] += taken.has_other_text and is_named_after(place, record)
        if taken.fate == "newer" and self._near is not None:
            result.versions.add(self._database, replace(record.document, id=taken.id))
        if taken.error is not None and not taken.has_other_text:
            counts["other_layer"] += 1
            if len(result.refused) < _MOST_LISTED:
                result.refused.append(problem(place, taken.error))
        if self._is_further_layer(taken, record):
            return
        file.articles += 1
        article = _article(place, record, taken)
        self._articles.setdefault(taken.id, article)
        near = self._near.add(place, record.document.text) if self._near is not None else None
        if near and article.fate == "document" and not article.other:
            article.other, article.likeness = near
            counts["near"] += 1
        if (article.other or article.fate != "document") and len(result.listed) < _MOST_LISTED:
            result.listed.append(article)
        if len(result.first) < FIRST and file.articles <= result.first_of_file:
            article.text = record.document.text[:_BEGINNING]
            result.first.append(article)

    def _is_further_layer(self, taken: Taken, record: Record) -> bool:
        """Tell whether a record belongs to an article before it, and enter its layer there."""
        article = self._articles.get(taken.id)
        is_layer = taken.fate == "layer" or (taken.fate == "present" and record.layer.annotator is not None)
        if article is None or article.fate not in _KEEPS or not is_layer:
            return False
        if taken.fate == "layer":
            _add_layer(article, record, taken)
            article.fate = "document" if article.fate == "document" else "layer"
        return True


_KEEPS = ("document", "layer", "present")  # the fates of articles that can get further layers


def _article(place: str, record: Record, taken: Taken) -> ArticlePreview:
    document = record.document
    meta = {name: str(document.meta[name]) for name in FIELDS if document.meta.get(name)}
    article = ArticlePreview(place, taken.id, document.title, taken.fate, meta, len(document.text.split()))
    if taken.same_text:
        article.other, article.likeness, article.has_same_text = taken.same_text, 1.0, True
    elif taken.has_other_text or taken.id != document.id:
        article.other = document.id
    article.has_other_text, article.is_renamed = taken.has_other_text, taken.id != document.id
    _add_layer(article, record, taken)
    return article


def _add_layer(article: ArticlePreview, record: Record, taken: Taken) -> None:
    layer = record.layer
    article.layers += taken.is_added and layer.annotator is not None
    article.entities += len(record.entities)
    article.quotations += len(layer.quotations) + len(record.suggestions_of(QUOTATION))
    article.claims += len(layer.claims)
