"""The codebooks and guidelines that come with the program say the same in each of its languages."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.codebook import read_codebook
from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.domain.translation import LANGUAGES
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.bundled_codebooks import bundled_codebook, bundled_codebooks, bundled_guidelines
from annotator.project.jobs.exports.export import write_records
from annotator.resources_folder import resource
from tests.examples import ARTICLE, DIRECT, add_document, made, spans_of

OTHERS = [code for code in LANGUAGES if code != "en"]
WORDS = {"title", "description", "source", "label", "definition", "example", "not"}
# Names that are the same in several languages.
_SAME = {"Person", "Organisation", "Document", "Mode", "Date", "Opinion", "Ordinal"}
_HEADINGS = re.compile(r"^(#+) (.+)$", re.MULTILINE)


def words_in(entry: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Yield the words of a codebook for people, with their places."""
    if isinstance(entry, dict):
        for key, value in entry.items():
            if key in WORDS:
                yield f"{place}.{key}", value
            else:
                yield from words_in(value, f"{place}.{key}")
    elif isinstance(entry, list):
        for each in entry:
            yield from words_in(each, f"{place}.{each['id']}" if isinstance(each, dict) else place)


def without_words(entry: Any) -> Any:
    """Return what a codebook means to the program."""
    if isinstance(entry, dict):
        return {k: without_words(v) for k, v in entry.items() if k not in WORDS and k != "language"}
    return [without_words(each) for each in entry] if isinstance(entry, list) else entry


@pytest.mark.parametrize("language", OTHERS)
def test_a_codebook_differs_in_nothing_but_its_words(language: str) -> None:
    told = json.loads(resource("codebooks", "words", f"{language}.json").read_text(encoding="utf-8"))
    assert set(told) == {"shared", *bundled_codebooks()}
    said: dict[str, str] = {}
    for name in bundled_codebooks():
        english, translated = bundled_codebook(name), bundled_codebook(name, language)
        assert "language" not in english
        assert read_codebook(english).language == "en"
        assert read_codebook(translated).language == language
        assert without_words(translated) == without_words(english)
        originals, words = dict(words_in(english)), dict(words_in(translated))
        assert list(words) == list(originals)
        left = [place for place, text in words.items() if text == originals[place] and text not in _SAME]
        assert left == []
        assert [place for place, text in words.items() if not text.strip()] == []
        said |= words
    ids = set(re.findall(r"\.(\w+)(?=\.)", " ".join(f"{place}." for place in said)))
    unused = [key for key in re.findall(r'"(\w+)": \{', json.dumps(told)) if key not in ids | set(told)]
    assert unused == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_guidelines_have_the_same_sections_and_name_the_types_as_the_codebook_does(language: str) -> None:
    english, translated = bundled_guidelines(), bundled_guidelines(language)
    headings = [_HEADINGS.findall(text) for text in (english.text, translated.text)]
    assert [level for level, _ in headings[0]] == [level for level, _ in headings[1]]
    codebook = read_codebook(bundled_codebook("default", language))
    section = translated.text.partition(f"## {translated.heading('Claim types')}\n")[2]
    named = re.findall(r"^- \*\*(.+?)\*\*", section.partition("\n## ")[0], re.MULTILINE)
    assert named == [kind.label for kind in codebook.claim_types]
    assert translated.heading("Addressee") == codebook.roles[0].label
    for attribute in codebook.attributes["quotation"]:
        assert all(value.label for value in attribute.values)


def annotated(path: Path, language: str) -> str:
    """Make a project in a language, annotate in it, and return its export without ids and times."""
    with Project.create(path, language=language) as project:
        document = add_document(project, ARTICLE, "a1")
        acts = project.work_as("Ana").on(document)
        spans = spans_of(ARTICLE, DIRECT)
        quotation = made(acts.quotations.new(spans))
        reference = Reference(QUOTATION, quotation)
        acts.annotations.set_spans(reference, "addressee", (Span(0, 7),))
        acts.annotations.set_attribute(reference, "mode", "writing")
        acts.claims.new(spans, quotation, ("quantity", "prediction"))
    with Project.open(path) as project:
        assert project.codebook.language == language
        out = io.BytesIO()
        write_records(project, out)
    return re.sub(r'"(id|quotation)": ?"[^"]*"', "", out.getvalue().decode())


def test_projects_in_all_languages_export_the_same(tmp_path: Path) -> None:
    exports = {language: annotated(tmp_path / f"{language}.qca", language) for language in LANGUAGES}
    assert all(export == exports["en"] for export in exports.values())
    assert "writing" in exports["en"]
    assert "prediction" in exports["en"]


def test_a_project_keeps_its_own_words(tmp_path: Path) -> None:
    Project.create(tmp_path / "p.qca", language="de").close()
    with Project.open(tmp_path / "p.qca") as project:
        assert project.codebook.claim_label("opinion") == "Meinung oder Wertung"
        assert project.codebook.in_line("Meinung") == "Meinung"
        assert project.guidelines().startswith("# Richtlinien")
        assert project.guidelines_heading("Cue") == "Signalwort"


def test_a_codebook_without_words_in_a_language_stays_as_it_is() -> None:
    assert bundled_codebook("default", "longer") == bundled_codebook("default")
    assert read_codebook({**bundled_codebook("default"), "language": ["de"]}).language == "en"
