"""JSON of any shape: where its articles are, one after another, whatever its size."""

from __future__ import annotations

import io
import json
import tracemalloc
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.layer import Record
from annotator.formats.files import read_source
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.items import Fields, Item
from annotator.formats.input.json_splitter import ITEM, objects
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import Source, bytes_source
from annotator.formats.jsonl.article_paths import path_of_articles

ANN = {"headline": "Crane late", "text": "Ann said “no”.", "comments": [{"text": "First!"}]}
TOM = {"headline": "No one came", "text": 'Tom said {yes} [no] \\ "x".', "comments": []}


def found(value: Any, choices: Choices = USUAL, name: str = "news.json") -> list[Item]:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return list(read_source(bytes_source(name, data), choices))


def documents(value: Any, choices: Choices = USUAL) -> list[Document]:
    return [item.document for _, item, _ in found(value, choices) if isinstance(item, Record)]


def problems(value: Any) -> list[str]:
    return [str(item) for _, item, _ in found(value) if isinstance(item, Problem)]


@pytest.mark.parametrize(
    "shape",
    [
        lambda articles: articles,
        lambda articles: {"articles": articles},
        lambda articles: {"status": "ok", "images": [{"src": "a"}], "response": {"docs": articles}},
        lambda articles: {"hits": {"hits": [{"_id": n, "_source": article} for n, article in enumerate(articles)]}},
        lambda articles: {"@graph": [{"@type": "WebPage"}, *articles]},
    ],
)  # fmt: skip
def test_articles_are_found_wherever_they_are(shape: Any) -> None:
    one, two = documents(shape([ANN, TOM]))[-2:]
    assert [one.text, two.text] == [ANN["text"], TOM["text"]]
    assert one.title == "Crane late"
    assert one.extra.get("comments", one.extra.get("comments_as_given")) == ANN["comments"]


def test_an_article_alone_is_named_after_its_file() -> None:
    assert [document.id for document in documents(ANN)] == ["news"]
    assert [document.id for document in documents([ANN])] == ["news-1"]
    assert [document.id for document in documents([ANN, TOM])] == ["news-1", "news-2"]
    assert [document.id for document in documents(json.dumps(ANN).encode() * 2)] == ["news-1", "news-2"]


@pytest.mark.parametrize(
    "fields",
    [
        {"content": "Ann said no."},
        {"text": None, "body": "Ann said no."},
        {"text": " ", "maintext": "Ann said no."},
        {"articleBody": "Ann said no."},
        {"paragraphs": ["Ann said no."]},
        {"content": {"rendered": "Ann said no."}},
        {"fields": {"bodyText": "Ann said no."}},
    ],
)
def test_a_text_has_many_names(fields: dict[str, Any]) -> None:
    for shape in (fields, [fields], {"results": [fields]}):
        (document,) = documents(shape)
        assert document.text == "Ann said no."


def test_a_list_of_paragraphs_is_a_text() -> None:
    (document,) = documents({"body": ["One.", " ", "Two. "]})
    assert document.text == "One.\n\nTwo."


def test_fields_are_taken_as_the_user_has_said_and_told_once() -> None:
    article = {
        "kicker": "Crane late",
        "lead": "Ann said no.",
        "text": "menu",
        "who": "Ann Roe",
        "date": "2025-05-01",
    }
    choices = Choices(fields={"kicker": "title", "lead": "text", "who": "byline", "date": ""})
    one, _ = documents([article, article], choices)
    assert (one.title, one.text) == ("Crane late", "Ann said no.")
    assert one.meta["byline"] == "Ann Roe"
    assert one.extra["text_as_given"] == "menu"
    (fields,) = [item for _, item, _ in found([article, article], choices) if isinstance(item, Fields)]
    assert fields.taken == {"kicker": "title", "lead": "text", "text": "", "who": "byline", "date": ""}
    assert fields.sample["lead"] == "Ann said no."
    (usual,) = [item for _, item, _ in found([article]) if isinstance(item, Fields)]
    assert usual.taken == {"kicker": "", "lead": "", "text": "text", "who": "", "date": "published"}


@pytest.mark.parametrize(
    "shape", [lambda item: item, lambda item: [item], lambda item: {"n": 1, "rows": [item, item]}]
)
def test_where_no_text_is_found_the_fields_are_told_so_that_one_can_be_chosen(shape: Any) -> None:
    article = {"title": "Crane late", "lead": "Ann said no.", "tags": [{"x": 1}]}
    (fields,) = [item for _, item, _ in found(shape(article)) if isinstance(item, Fields)]
    assert fields.taken == {"title": "title", "lead": "", "tags": ""}
    assert problems(shape(article)) == [
        'news.json: there is no object with a text in it. An article is like {"text": "..."}; choose the field that is '
        "its text."
    ]
    assert documents(shape(article), Choices(fields={"lead": "text"}))[0].text == "Ann said no."


def test_our_own_lines_in_a_list_are_read_strictly() -> None:
    ours = {
        "format": "quote-claim-annotations",
        "version": 1,
        "id": "a",
        "text": "Ann said no.",
        "quotations": [3],
    }
    assert documents([ours]) == []
    assert "quotations[0] is not an object" in problems([ours])[0]
    assert [document.id for document in documents([ours | {"quotations": []}])] == ["a"]


def test_one_bad_object_costs_only_itself() -> None:
    data = (
        b'[{"text": "One."}, {"text": "a", "x": nope}, {"x": 1}, {"text": null}, {"text": "Two.", "n": NaN}]'
    )
    assert [document.text for document in documents(data)] == ["One.", "Two."]
    assert [problem.partition(" ")[0] for problem in problems(data)] == [
        "news.json:2:",
        "news.json:3:",
        "news.json:4:",
    ]


def test_lines_of_json_under_another_ending_are_read_one_by_one() -> None:
    data = b'{"text": "One."}\n{"text": \n{"text": "Two."}\n'
    assert [document.id for document in documents(data)] == ["news-1", "news-3"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "it is empty: there is no object in it."),
        (b"Ann said no.", "it is not JSON."),
        (b'{"name": "package", "version": "1"}', "there is no object with a text in it."),
        (b"[1, 2]", "there is no object with a text in it."),
        (b'[{"text": "One."}, {"text": "Tw', "its JSON is cut off before its end. Get the whole file again."),
        (b'[{"text": "One."},', "its JSON is cut off before its end. Get the whole file again."),
        (b'[{"text": "One."}]]', "it is not JSON: the bracket “]” at byte 18 closes none"),
        (b'[{"text": "One."], 3', "it is not JSON: the bracket “]” at byte 16 closes none"),
        (b"[" * 100_000, "its JSON is nested too deeply."),
        (b'{"text": "a", "x": ' + b"[" * 5_000 + b"]" * 5_000 + b"}", "its JSON is nested too deeply."),
        (b"PK\3\4", "it is a zip archive or an office document."),
    ],
)
def test_what_is_wrong_is_named_and_what_comes_before_it_goes_in(data: bytes, message: str) -> None:
    assert [document.text for document in documents(data)] == ["One."] * data.count(b'"One."}')
    assert problems(data)[-1].partition(": ")[2].startswith(message)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_json_in_other_encodings_is_read(encoding: str) -> None:
    data = json.dumps([ANN], ensure_ascii=False).encode(encoding)
    choices = Choices(encoding=encoding if encoding == "cp1252" else None)
    assert documents(data, choices)[0].text == ANN["text"]


class _Endless(io.RawIOBase):
    """A stream of very many articles, made while it is read."""

    def __init__(self, count: int, article: bytes) -> None:
        self._count = count
        self._article = article

    def read(self, size: int = -1, /) -> bytes:
        number = min(self._count, max(1, size // len(self._article)))
        self._count -= number
        return self._article * number if number else b""


def test_memory_does_not_grow_with_the_file() -> None:
    article = json.dumps({"text": "Ann said no. " * 200}).encode() + b","
    tracemalloc.start()
    stream: Any = _Endless(8_000, article)
    assert sum(1 for _ in objects(stream, ())) == 8_000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16 * 1024 * 1024 < 8_000 * len(article)


def test_an_object_that_is_too_long_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.input.json_splitter.LONGEST_LINE", 200)
    monkeypatch.setattr("annotator.formats.input.json_splitter._CHUNK", 16)
    data = json.dumps([{"text": "a"}, {"text": ["xyz"] * 100}, {"text": "b"}]).encode()
    assert list(objects(io.BytesIO(data), (ITEM,))) == [b'{"text": "a"}', None, b'{"text": "b"}']


def test_a_line_that_is_too_long_within_an_object_over_lines_costs_only_that_object(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("annotator.formats.input.byte_lines.LONGEST_LINE", 200)
    data = b'{"text": "One."}\n{\n"text": "a",\n"x": "%s"\n}\n{"text": "Two."}\n' % (b"y" * 300)
    items = found(data, name="news.jsonl")
    assert [item.document.text for _, item, _ in items if isinstance(item, Record)] == ["One.", "Two."]
    assert "longer than" in "".join(str(item) for _, item, _ in items if isinstance(item, Problem))


@given(
    st.recursive(
        st.text() | st.integers() | st.none() | st.booleans(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    ),
    st.integers(1, 9),
)
def test_objects_come_out_as_they_are_whatever_the_size_of_the_pieces(value: Any, size: int) -> None:
    class Pieces(io.BytesIO):
        def read(self, number: int | None = -1, /) -> bytes:
            return super().read(size)

    stream: BinaryIO = Pieces(json.dumps([{"a": value}, {"b": value}]).encode())
    assert [json.loads(item or b"") for item in objects(stream, (ITEM,))] == [{"a": value}, {"b": value}]


@given(st.data())
def test_mutated_json_gives_items_or_problems(data: st.DataObject) -> None:
    whole = json.dumps({"articles": [ANN, TOM]}, indent=data.draw(st.sampled_from([None, 1])))
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    cut = whole[:start].encode() + data.draw(st.binary(max_size=9)) + whole[end:].encode()
    for name in ("news.json", "news.jsonl"):
        for _, item, _ in found(cut, name=name):
            assert isinstance(item, Record | Problem | Notice | Fields)
    path_of_articles(io.BytesIO(cut), {})


def test_a_source_that_cannot_be_opened_is_a_problem() -> None:
    def opened() -> BinaryIO:
        raise OSError("gone")

    (item,) = [item for _, item, _ in read_source(Source("a.json", opened))]
    assert "it cannot be read: gone." in str(item)


@pytest.mark.parametrize("name", ["crane-trafilatura.json", "crane-jq.jsonl"])
def test_what_trafilatura_and_jq_write_is_read(name: str) -> None:
    path = Path(__file__).parents[2] / "data" / "formats" / "json" / name
    (document,) = documents(path.read_bytes())
    assert document.title == "Harbour crane stands still until May"
    assert (document.meta["byline"], document.meta["publisher"]) == ("Ann Roe", "Harbour Post")
    assert document.meta["published"] == "2025-11-28"
