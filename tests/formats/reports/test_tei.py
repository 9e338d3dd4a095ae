"""TEI: what a reader of the edition finds, and that all its pointers lead somewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import pytest
from hypothesis import given

from annotator.domain.document import new_document
from annotator.domain.errors import InputError
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.formats.output.features import LossCounter
from annotator.formats.registry import EXPORTS
from tests.examples import PROVENANCE, proposal, quotation_of, records
from tests.formats.reports.annotated_article import SCRIPT, TEXT, annotated_article, written

TEI = next(format for format in EXPORTS if format.name == "tei")
NAMES = {"": "http://www.tei-c.org/ns/1.0"}
ID = "{http://www.w3.org/XML/1998/namespace}id"
_POINTERS = ("ana", "who", "corresp", "source", "from", "to", "prev", "next", "target")


def corpus_of(folder: Path, *shown: Record) -> ElementTree.Element:
    return ElementTree.fromstring(written(TEI, folder, *shown))


def test_a_header_has_no_words_outside_its_elements(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, annotated_article())
    names = [f"{{{NAMES['']}}}{name}" for name in ("TEI", "teiHeader")]
    structure = [element for name in names for element in corpus.iter(name)]
    for element in structure:
        assert not (element.text or "").strip()
        assert not any((inner.tail or "").strip() for inner in element)


def words_of(element: ElementTree.Element) -> str:
    return "".join(element.itertext())


def text_in(corpus: ElementTree.Element) -> str:
    body = corpus.find("./TEI/text/body", NAMES)
    assert body is not None
    return "\n".join(map(words_of, body))


def test_an_edition_has_quotations_in_the_text_and_claims_beside_it(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, annotated_article())
    by_id = {element.get(ID): element for element in corpus.iter()}

    def meant(pointers: str | None) -> list[str | None]:
        return [by_id[pointer[1:]].get("n") for pointer in (pointers or "").split()]

    said = corpus.findall(".//said", NAMES)
    assert [(words_of(e), e.get("direct"), meant(e.get("who"))) for e in said] == [
        ("“the tram will cost £212 million”", "true", ["s1"]),
        ("fares would rise", "false", []),
        ("“You said <b>‘never’</b> & meant it,”", "true", []),
        ("‘never’", "true", []),
        ("«لن نقبل»", "true", ["s3"]),
    ]
    first, second = corpus.findall(".//quote", NAMES)  # what was written
    assert (words_of(first), words_of(second)) == ("“It is too late,”", "“and too dear.”")
    assert (by_id[str(first.get("next"))[1:]], by_id[str(second.get("prev"))[1:]]) == (second, first)
    assert meant(first.get("source")) == ["s2", "s1"]
    assert meant(first.get("ana")) == ["direct", "writing", "denied", "1"]
    cue = next(seg for seg in corpus.iterfind(".//seg[@type='cue']", NAMES) if words_of(seg) == "told")
    assert meant(cue.get("corresp")) == ["q4"]
    names = [words_of(name) for name in corpus.iterfind(".//listPerson/person/persName", NAMES)]
    assert names == ["Ann Reed", "Mayor Reed", f"{SCRIPT} Okoye"]
    assert [words_of(name) for name in corpus.iterfind(".//listOrg/org/orgName", NAMES)] == ["أحمد"]
    about = {element.tag.partition("}")[2]: element.text for element in corpus.iterfind(".//bibl/*", NAMES)}
    assert (about["title"], about["author"], about["idno"]) == (
        "Council <b>backs</b> tram",
        'Jo "&" Co',
        "a1",
    )
    claims = corpus.findall("./TEI/standOff/spanGrp/span", NAMES)
    assert [(claim.get("n"), meant(claim.get("corresp"))) for claim in claims] == [
        ("c1", ["q1"]),
        ("c2", []),
        ("c3", ["q2"]),
    ]
    assert meant(claims[0].get("ana")) == ["quantity", "prediction", "hedged"]
    xml = ElementTree.tostring(corpus, encoding="unicode")
    start, end = (xml.index(f'"{str(claims[2].get(side))[1:]}"') for side in ("from", "to"))
    assert start < xml.index("late,”") < xml.index("“and too") < end
    assert [meant(link.get("target")) for link in corpus.iterfind(".//link", NAMES)] == [["q5", "q4"]]
    assert text_in(corpus) == TEXT.replace("\x07", "�")


@given(records())
def test_the_text_comes_back_and_each_pointer_has_its_end(record: Record) -> None:
    with TemporaryDirectory() as folder:
        corpus = corpus_of(Path(folder), record, record)
    assert text_in(corpus) == record.document.text.replace("\x0b", "�")
    ids = [element.get(ID) for element in corpus.iter() if element.get(ID)]
    assert len(set(ids)) == len(ids)
    pointed = {p[1:] for e in corpus.iter() for name in _POINTERS for p in (e.get(name) or "").split()}
    assert pointed <= set(ids)
    pieces: dict[str | None, str] = {}
    body = corpus.find("./TEI/text/body", NAMES)
    assert body is not None
    for element in body.iter():
        if element.tag.endswith(("}said", "}quote")):
            pieces[element.get("n")] = pieces.get(element.get("n"), "") + words_of(element)
    for quotation in record.layer.quotations:
        words = "".join(span.of(record.document.text) for span in quotation.content)
        assert pieces[quotation.id] == words.replace("\n", "").replace("\x0b", "�")


def test_annotations_that_all_cross_each_other_are_refused_before_the_text_is_lost_in_them(
    tmp_path: Path,
) -> None:
    number = 400
    crossing = [Span(place, 2 * number - place) for place in range(number)]
    crossing += [Span(number + place, 3 * number) for place in range(number)]
    quotations = tuple(quotation_of(f"q{n}", (span,)) for n, span in enumerate(crossing))
    record = Record(new_document("a1", "x" * 3 * number), Layer("a1", "ana", quotations=quotations))
    with pytest.raises(InputError, match="cross each other"):
        written(TEI, tmp_path, record)


def test_a_corpus_without_articles_is_still_one(tmp_path: Path) -> None:
    assert len(corpus_of(tmp_path).findall("TEI", NAMES)) == 1


def test_what_the_edition_cannot_carry_is_told_before() -> None:
    record = annotated_article()
    quotation = replace(
        record.layer.quotations[0], provenance=PROVENANCE, extra={"x": 1}, type_override="mixed"
    )
    document = replace(record.document, meta=record.document.meta | {"desk": "city"})
    layer = replace(record.layer, quotations=(quotation,), claims=(), seconds=9)
    counter = LossCounter(TEI.losses)
    counter.add(replace(record, document=document, layer=layer, suggestions=(proposal(),)))
    assert counter.in_words() == [
        "1 pending suggestion: left out.",
        "1 field of another program: left out.",
        "1 time spent on a layer: left out.",
        "1 annotation that was suggested: kept, without the suggestions that they come from.",
        "1 type of a quotation that an annotator set: the type stays, not who set it.",
        "1 control character: each becomes the sign � for a character.",
        "2 flags and marks “done”: left out.",
        "1 further field of metadata: left out.",
    ]
