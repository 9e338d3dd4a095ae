"""Files of a token a line with its labels in columns: CoNLL-2003, IOB, IOB2, BIOES, and CoNLL-U."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.byte_lines import byte_lines, in_utf_8
from annotator.formats.input.items import LARGEST_ARTICLE
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import problem
from annotator.formats.labelled.labelled_text import Label, LabelledText
from annotator.formats.labelled.records import items_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_TAG = re.compile(r"O|[BIOESLUM][-_]\S+")
_BEGINS, _ENDS = "BSU", "ESLU"
# Phrases that a parser cuts a sentence into: columns of them are no labels of an annotator.
_CHUNKS = frozenset({"NP", "VP", "PP", "ADVP", "ADJP", "SBAR", "PRT", "CONJP", "INTJ", "LST", "UCP", "X"})
_COMMENT = re.compile(
    r"#\s*(text|newdoc id|newpar id|newdoc|newpar|annotator|space_before|space_after)\b\s*=?\s*(.*)"
)
_COLUMNS_OF_CONLL_U = 10
_NO_SPACE_BEFORE = re.compile(r"[.,;:!?%)\]}…”’»]+|'\w{0,2}|n't|n’t|’\w{1,2}")
_NO_SPACE_AFTER = re.compile(r"[(\[{“‘«$£€#]+")
_PLAIN_MARKS = ('"', "'")
# Marks and brackets as the Penn treebank spells them, which a text put together from tokens has no more.
_SPELT = {"``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}


@dataclass
class _Document:
    """The lines of one document, sentence by sentence."""

    id: str = ""
    annotator: str = ""
    sentences: list[_Sentence] = field(default_factory=list)
    size: int = 0


@dataclass
class _Sentence:
    """The rows of a sentence.

    Attributes
    ----------
    text: the sentence as the file gives it beside its tokens; "" if it does not.
    begins_paragraph: whether the file says so.
    before, after: the white space around it, as our own files give it; None if the file does not.
    """

    rows: list[list[str]] = field(default_factory=list)
    text: str = ""
    begins_paragraph: bool = False
    before: str | None = None
    after: str = ""


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file: a record for each of its documents."""
    number = 0
    with source.opened() as packed:
        try:
            stream, of_file = in_utf_8(packed, choices.encoding)
            for document in _documents(_lines(stream)):
                number += 1
                place = f"{source.name}:{number}"
                labelled, told = _labelled(document)
                yield from items_of(
                    labelled, choices, place, f"{source.stem}-{number}", b"", [*of_file, *told]
                )
                of_file = ()
        except InputError as error:
            yield source.name, problem(source.name, error), b""
            return
    if not number:
        yield source.name, problem(source.name, InputError(tr("there is no token in it."))), b""


def _lines(stream: BinaryIO) -> Iterator[str]:
    """Yield the lines of a stream without their ends.

    Raises
    ------
    InputError: it is not UTF-8, or a line is too long.
    """
    for number, line in enumerate(byte_lines(stream), 1):
        if line is None:
            raise InputError(tr("its line {number} is too long for a token.", number=str(number)))
        try:
            yield line.decode("utf-8").rstrip("\r")
        except UnicodeDecodeError as error:
            raise InputError(
                tr("it is not UTF-8 (line {number}).", number=str(number)), tr("Choose its encoding.")
            ) from error


def _documents(lines: Iterator[str]) -> Iterator[_Document]:
    document, sentence = _Document(), _Sentence()
    for line in chain(lines, ("", "-DOCSTART-")):
        row = line.split("\t") if "\t" in line else line.split()
        is_start = bool(row) and row[0].strip() == "-DOCSTART-"
        comment = _COMMENT.match(line) if line.startswith("#") else None
        is_new = is_start or (comment is not None and comment[1].startswith("newdoc"))
        if (not line.strip() or is_new) and sentence.rows:
            document.sentences.append(sentence)
            sentence = _Sentence()
        if is_new:
            if document.sentences:
                yield document
            document = _Document(comment[2].strip() if comment and comment[1].endswith("id") else "")
        elif comment is not None:
            _tell(document, sentence, comment[1], comment[2])
        elif line.strip() and not (line.startswith("# ") and len(row) != _width(document, sentence)):
            sentence.rows.append([cell.strip() for cell in row])
            document.size += len(line)
            if document.size > LARGEST_ARTICLE:
                raise InputError(
                    tr("a document in it is larger than an article."), tr("Mark where documents begin.")
                )


def _tell(document: _Document, sentence: _Sentence, name: str, value: str) -> None:
    """Take in the values of a comment."""
    if name == "text":
        sentence.text = value
    elif name == "annotator":
        document.annotator = value
    elif name == "space_before":
        sentence.before = _space(value)
    elif name == "space_after":
        sentence.after = _space(value) or ""
    else:
        sentence.begins_paragraph = True


def _space(words: str) -> str | None:
    """Return the white space in a JSON string; None if it is no string or has other characters."""
    try:
        space = json.loads(words)
    except ValueError:
        return None
    return space if isinstance(space, str) and not space.strip() else None


def _width(document: _Document, sentence: _Sentence) -> int:
    """Return the number of columns so far; a comment has another one."""
    rows = sentence.rows or (document.sentences[-1].rows if document.sentences else [])
    return len(rows[-1]) if rows else 0


def _labelled(document: _Document) -> tuple[LabelledText, list[Notice]]:
    rows = [row for sentence in document.sentences for row in sentence.rows]
    is_conll_u = all(len(row) == _COLUMNS_OF_CONLL_U and row[0][:1].isdigit() for row in rows)
    word_column = 1 if is_conll_u or _is_numbered(rows) else 0
    tag_columns = [] if is_conll_u else _tag_columns(rows)
    text = ""
    placed: list[tuple[int, int, list[str]]] = []
    is_rebuilt = False
    for sentence in document.sentences:
        if sentence.before is not None:
            text += sentence.before
        elif text:
            text += "\n\n" if sentence.begins_paragraph else " " if is_conll_u else "\n"
        words = _words(sentence.rows, word_column, is_conll_u)
        places, sentence_text, is_given = _sentence_text(sentence, words)
        is_rebuilt |= not is_given
        for (start, end), (_, row) in zip(places, words, strict=True):
            tags = (
                _tags_of_conll_u(row)
                if is_conll_u
                else [row[c] if c < len(row) else "O" for c in tag_columns]
            )
            placed.append((len(text) + start, len(text) + end, tags))
        text += sentence_text + sentence.after
        placed.append((0, 0, []))  # no label goes on in the next sentence
    labels = _labels(placed)
    told = [Notice("rebuilt", ("tokens",))] if is_rebuilt else []
    return LabelledText(document.id, text, labels=labels, annotator=document.annotator), told


def _is_numbered(rows: Sequence[Sequence[str]]) -> bool:
    return all(len(row) > 2 and row[0].isascii() and row[0].isdigit() for row in rows)


def _tag_columns(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the columns of labels: each cell is a tag, and at least one begins a label."""
    width = min(map(len, rows))
    columns = []
    for column in range(1, width):
        tags = {row[column] for row in rows}
        names = {tag[2:] for tag in tags if len(tag) > 2}
        if all(map(_TAG.fullmatch, tags)) and names and not names <= _CHUNKS:
            columns.append(column)
    return columns


def _words(
    rows: Sequence[list[str]], column: int, is_conll_u: bool
) -> list[tuple[tuple[str, bool], list[str]]]:
    """Return each word, whether the file says that a space follows, and its row, without parts of words."""
    words: list[tuple[tuple[str, bool], list[str]]] = []
    last_part = 0
    for row in rows:
        if is_conll_u:
            first, _, last = row[0].partition("-")
            if not first.isdigit() or (not last and int(first[:9]) <= last_part):
                continue
            if last.isdigit():
                last_part = int(last[:9])
        if len(row) > column and row[column]:
            words.append(((row[column], "SpaceAfter=No" not in row[-1].split("|")), row))
    return words


def _sentence_text(
    sentence: _Sentence, words: Sequence[tuple[tuple[str, bool], list[str]]]
) -> tuple[list[tuple[int, int]], str, bool]:
    """Return the places of words in their sentence, its text, and whether the file has that text."""
    places = []
    at = 0
    for (word, _), _ in words:
        start = sentence.text.find(word, at)
        if start < 0 or sentence.text[at:start].strip():
            break
        at = start + len(word)
        places.append((start, at))
    else:
        if words and sentence.text:
            return places, sentence.text, True
    has_spaces = any(not is_spaced for (_, is_spaced), _ in words)
    text = ""
    places = []
    open_marks: set[str] = set()
    glued = True
    for (word, is_spaced), _ in words:
        word = _SPELT.get(word, word)
        closes = word in open_marks
        if text and not glued and (has_spaces or not (closes or _NO_SPACE_BEFORE.fullmatch(word))):
            text += " "
        places.append((len(text), len(text) + len(word)))
        text += word
        if has_spaces:
            glued = not is_spaced
            continue
        if word in _PLAIN_MARKS:
            open_marks ^= {word}
        glued = bool(_NO_SPACE_AFTER.fullmatch(word)) or (word in _PLAIN_MARKS and not closes)
    return places, text, has_spaces


def _tags_of_conll_u(row: Sequence[str]) -> list[str]:
    """Return the tags in the last column: "NER=B-PER", "Entity=I-ORG"."""
    values = (part.partition("=")[2] for part in row[-1].split("|"))
    return [value for value in values if len(value) > 2 and _TAG.fullmatch(value)] or ["O"]


def _labels(placed: Sequence[tuple[int, int, list[str]]]) -> tuple[Label, ...]:
    """Return the labels of words with tags: one for each run, however the file marks runs."""
    labels: list[Label] = []
    for column in range(max((len(tags) for _, _, tags in placed), default=0)):
        name, start, end = "", 0, 0
        for word_start, word_end, tags in (*placed, (0, 0, [])):
            tag = tags[column] if column < len(tags) else "O"
            sign, word_name = tag[0], tag[2:]
            goes_on = bool(name) and word_name == name and sign not in _BEGINS
            if name and not goes_on:
                labels.append(Label(f"#{len(labels)}", name, ((start, end),)))
                name = ""
            if word_name:
                if not goes_on:
                    name, start = word_name, word_start
                end = word_end
                if sign in _ENDS:
                    labels.append(Label(f"#{len(labels)}", name, ((start, end),)))
                    name = ""
    return tuple(labels)
