"""REFI-QDA projects: sources with coded selections."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from annotator.formats.input.choices import USUAL
from annotator.formats.input.sources import Source, bytes_source, file_source
from annotator.formats.labelled import qda_project
from annotator.formats.labelled.labelled_text import ORIGIN, LabelledText
from annotator.formats.labelled.qda_own import own_label
from annotator.formats.labelled.refi_qda import labelled_texts
from annotator.formats.registry import recognised
from tests.examples import SHARED
from tests.formats.labelled.reading import (
    FORMATS,
    mapped,
    notices,
    only_text,
    problems,
    quotations,
    records,
    relations,
    words,
)

pytest.importorskip("lxml")

NEWS = FORMATS / "refi-qda" / "local_news.qdpx"
HARBOUR = FORMATS / "refi-qda" / "harbour.qdpx"
CODES = '<Code guid="q" name="Quote"><Code guid="s" name="Source"/></Code><Code guid="c" name="Cue"/>'


def selection(start: int, end: int, code: str = "q", name: str = "", guid: str = "", more: str = "") -> str:
    coding = f'<Coding guid="{guid}1"><CodeRef targetGUID="{code}"/></Coding>' if code else ""
    return (
        f'<PlainTextSelection guid="{guid}" name="{name}" startPosition="{start}" endPosition="{end}">'
        f"{more}{coding}</PlainTextSelection>"
    )


def project(sources: str, origin: str = "", more: str = "", **files: str | bytes) -> Source:
    """Return a project in the form that the standard documents."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "project.qde",
            f'<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="{origin}"><CodeBook><Codes>{CODES}'
            f"</Codes></CodeBook><Sources>{sources}</Sources>{more}</Project>",
        )
        for name, data in files.items():
            archive.writestr(f"sources/{name}.txt", data)
    return bytes_source("p.qdpx", packed.getvalue())


def text_source(*selections: str, name: str = "a") -> str:
    inner = "".join(selections)
    return f'<TextSource guid="t" name="{name}" plainTextPath="internal://{name}.txt">{inner}</TextSource>'


def found_in(source: Source) -> list[Any]:
    return list(labelled_texts(source, USUAL))


def test_codes_are_labels_with_their_paths_and_users_are_annotators() -> None:
    texts = [item for item in found_in(file_source(NEWS)) if isinstance(item, LabelledText)]
    assert [(text.id, text.annotator) for text in texts] == [
        ("School to close", "Ben"),
        ("Tram opens", "Ines"),
        ("Tram opens", "Ben"),
    ]
    assert words(texts[1]) == [
        ("Quote/Content", "“The line pays for itself,”"),
        ("Quote/Source", "Mayor Ines Calder"),
        ("Quote/Cue", "said"),
        ("Claim", "far too dear"),
    ]


def test_notes_variables_and_names_come_with_the_text() -> None:
    texts = [item for item in found_in(file_source(NEWS)) if isinstance(item, LabelledText)]
    assert texts[1].meta == {"title": "Tram opens", "publisher": "Alder Courier"}
    assert texts[1].extra == {"qda_variables": {"page": "3"}, "qda_notes": ["“Tram opens”: A headline"]}
    assert texts[1].labels[0].attributes == {"note": "Is this a promise?"}


def test_a_note_that_is_not_there_is_passed_over() -> None:
    missing = '<NoteRef targetGUID="n9"/>'
    found = found_in(project(text_source(selection(0, 3, more=missing)), a="Ann said."))
    (text,) = [item for item in found if isinstance(item, LabelledText)]
    assert [dict(label.attributes) for label in text.labels] == [{}]


def test_a_note_that_cannot_be_read_is_named_and_its_label_stays() -> None:
    gone = '<Notes><Note guid="n1" name="why" plainTextPath="internal://gone.txt"/></Notes>'
    coded = selection(0, 3, more='<NoteRef targetGUID="n1"/>')
    found = found_in(project(text_source(coded), more=gone, a="Ann said."))
    (text,) = [item for item in found if isinstance(item, LabelledText)]
    assert [dict(label.attributes) for label in text.labels] == [{}]
    assert any("a note on" in notice.message for notice in notices(found))


def test_ends_at_the_last_character_are_told_by_names_and_words() -> None:
    found = found_in(file_source(HARBOUR))
    ines, ben = (item for item in found if isinstance(item, LabelledText))
    assert [label for label in words(ines) if label[0] == "Quote/Cue"] == [("Quote/Cue", "said")]
    assert words(ben) == [("Quote/Source", "Ben Okoye"), ("Quote/Content", "“a scandal”")]
    assert [notice.fields for notice in notices(found)] == [("up to the last character",)]


def test_codes_are_quotations_through_a_map() -> None:
    labels = {"Quote/Content": "content", "Quote/Cue": "cue", "Quote/Source": "source"}
    school, ines, ben = records(NEWS, mapped(labels))
    assert [record.layer.annotator for record in (school, ines, ben)] == ["Ben", "Ines", "Ben"]
    assert quotations(ines) == [
        {"content": ["“The line pays for itself,”"], "cue": ["said"], "source": ["Mayor Ines Calder"]}
    ]


@pytest.mark.parametrize(
    ("text", "span", "name", "origin", "unit"),
    [
        ("One.\r\nTwo.\r\nAnn said.", (12, 15), "Ann", "", ""),
        ("One.\r\nTwo.\r\nAnn said.", (10, 13), "Ann", "", "line ends of one character"),
        ("One.\r\nTwo.\r\nAnn said.", (10, 13), "", "ATLAS.ti", "line ends of one character"),
        ("🚋 Ann said.", (3, 6), "Ann", "", "UTF-16 units"),
        ("🚋🚋\r\nAnn said.", (5, 8), "A...", "", "UTF-16 units, and line ends of one character"),
        ("🚋 Ann said.", (2, 4), "", "", "up to the last character"),
        ("\ufeffAnn said.", (0, 3), "", "", ""),
    ],
)
def test_positions_of_different_programs_are_told_by_names_and_words(
    text: str, span: tuple[int, int], name: str, origin: str, unit: str
) -> None:
    found = found_in(project(text_source(selection(*span, name=name)), origin, a=text.encode()))
    assert words(only_text(found)) == [("Quote", "Ann")]
    assert [notice.fields for notice in notices(found)] == ([(unit,)] if unit else [])


def test_own_codes_lose_what_was_added_to_tell_equal_names_apart() -> None:
    codes = ["QUOTATION/content", "type/direct", "direct (direct)/yes (direct)"]
    assert own_label(codes) == ("content", {"type": "direct", "direct": "yes"})


def test_links_between_selections_are_relations() -> None:
    inner = selection(0, 3, "s", guid="x"), selection(4, 8, "c", guid="y")
    link = '<Links><Link guid="l" name="says" originGUID="X" targetGUID="y1"/></Links>'
    found = found_in(project(text_source(*inner), more=link, a="Ann said."))
    assert relations(only_text(found)) == [("says", "Ann", "said")]


@pytest.mark.parametrize("origin", ["", ORIGIN])
def test_a_selection_with_a_note_alone_is_kept_as_a_note(origin: str) -> None:
    noted = selection(0, 3, code="", more="<Description>Look again</Description>")
    found = found_in(
        project(text_source(noted, selection(4, 8)), origin=origin.replace("&", "&amp;"), a="Ann said.")
    )
    assert only_text(found).extra["qda_notes"] == ["“Ann”: Look again"]


def test_the_text_in_a_pdfs_representation_is_read() -> None:
    representation = text_source(selection(0, 3)).replace("TextSource", "Representation")
    found = found_in(
        project(
            f'<PDFSource name="b.pdf" path="internal://b.pdf">{representation}</PDFSource>', a="Ann said."
        )
    )
    text = only_text(found)
    assert (text.id, words(text)) == ("b", [("Quote", "Ann")])


def test_sources_without_a_text_are_named_and_the_others_go_in() -> None:
    sources = (
        '<PictureSource name="photo"/>'
        '<PDFSource name="law" path="internal://x.pdf"/>'
        '<TextSource name="letter" richTextPath="internal://y.docx"/>'
        '<TextSource name="away" plainTextPath="absolute:///etc/passwd"/>'
        '<TextSource name="up" plainTextPath="internal://../../../etc/passwd"/>'
        f"{text_source()}{text_source()}"
    )
    source = project(sources, a="Ann said.")
    assert problems(source) == [
        "p.qdpx/photo: it is a picture, not a text. Leave it out.",
        "p.qdpx/law: its plain text is not in the project, only x.pdf. "
        "Import that file as an article, or export the project with plain text.",
        "p.qdpx/letter: its plain text is not in the project, only y.docx. "
        "Import that file as an article, or export the project with plain text.",
        "p.qdpx/away: its text lies outside of the project (absolute:///etc/passwd). Import that file.",
        "p.qdpx/up: ../../../etc/passwd is not in the project. Export the project again.",
    ]
    assert [text.id for text in found_in(source) if isinstance(text, LabelledText)] == ["a", "a-2"]


def test_selections_that_do_not_fit_are_named_and_the_others_go_in() -> None:
    inner = selection(0, 3), selection(4, 400, "s"), selection(4, 8, "unknown")
    found = found_in(project(text_source(*inner), a="Ann said."))
    assert words(only_text(found)) == [("Quote", "Ann")]
    (notice,) = notices(found)
    assert "Quote/Source of a: 4 to 400 is no part of the text, which has 9 characters" in notice.message
    assert "its code is not in the codebook" in notice.message


def test_a_project_is_no_archive_of_articles_whatever_its_name() -> None:
    data = NEWS.read_bytes()
    for name in ("a.qdpx", "a.bak", "a"):
        format = recognised(bytes_source(name, data))
        assert format is not None and format.name == "qdpx", name
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "Ann")
    format = recognised(bytes_source("a.bak", packed.getvalue()))
    assert format is None or format.name != "qdpx"


def test_a_codebook_alone_is_no_article() -> None:
    (problem,) = problems(file_source(FORMATS / "refi-qda" / "local_news.qdc"))
    assert "it is a codebook, and holds no article. Export the project as .qdpx." in problem


def test_archives_that_are_no_projects_or_unpack_without_end_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "Ann")
    (none,) = problems(bytes_source("a.qdpx", packed.getvalue()))
    assert "it has no project.qde" in none
    (no_zip,) = problems(bytes_source("a.qdpx", b"PK\3\4" + bytes(100)))
    assert "it is no REFI-QDA project, or only a part of one." in no_zip
    monkeypatch.setattr(qda_project, "LARGEST_ARTICLE", 1 << 20)
    (bomb,) = problems(project(text_source(), a=bytes(1 << 24)))
    assert "a.txt” unpacks to more than 1 MB" in bomb


def test_a_text_that_is_named_again_and_again_is_read_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qda_project, "_LARGEST_PROJECT", 2_000)
    found = problems(project(text_source() * 10, a="Ann said. " * 30))
    assert found and all("unpack to more than" in problem for problem in found)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the schemas of the standard are not there")
def test_the_projects_of_these_tests_are_valid_by_the_standard() -> None:
    from lxml import etree

    schema = etree.XMLSchema(etree.parse(SHARED / "data" / "formats" / "refi-qda" / "Project.xsd"))
    for path in (NEWS, HARBOUR):
        with zipfile.ZipFile(path) as archive:
            schema.assertValid(etree.fromstring(archive.read("project.qde")))
