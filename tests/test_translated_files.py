"""The files of translators: each text of the program in each language, with its values, forms and keys."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from annotator.domain.translation import BETWEEN_FORMS, LANGUAGES
from annotator.resources_folder import resource
from annotator.ui.wording.language import CONTEXT
from tests.examples import CHECKOUT

OTHERS = [code for code in LANGUAGES if code != "en"]
_NAME = re.compile(r"\{\w+\}")
_KEY = re.compile(r"&(?=\w)")


@pytest.fixture(scope="module")
def texts() -> Iterator[ModuleType]:
    """Give the module that finds the texts in the code."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(CHECKOUT / "packaging" / "translations"))
        yield import_module("texts")
    del sys.modules["texts"]


@pytest.fixture(scope="module")
def of_code(texts: ModuleType) -> set[tuple[str, str]]:
    """Give text and note of all texts in the code."""
    return {(text.words, text.note) for text in texts.texts_of(CHECKOUT / "annotator")}


def messages(code: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Give source, note, forms of the translation and whether it is unfinished."""
    file = ElementTree.parse(resource("translations", f"{CONTEXT}_{code}.ts"))
    for message in file.iterfind(f"context[name='{CONTEXT}']/message"):  # the other one names Qt's keys
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        is_unfinished = translation.get("type") == "unfinished"
        yield message.findtext("source", ""), message.findtext("comment", ""), forms, is_unfinished


@pytest.mark.parametrize("code", OTHERS)
def test_the_files_hold_the_texts_of_the_code_and_each_is_translated(
    of_code: set[tuple[str, str]], code: str
) -> None:
    found = {(source, note) for source, note, _, _ in messages(code)}
    assert (sorted(of_code - found), sorted(found - of_code)) == ([], []), "packaging/dev.py translations"
    assert [source for source, _, forms, unfinished in messages(code) if unfinished or not all(forms)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_keeps_values_keys_and_ends(code: str) -> None:
    faults = []
    for source, _, forms, _ in messages(code):
        english = source.split(BETWEEN_FORMS) if len(forms) > 1 else [source]
        names = {name for form in english for name in _NAME.findall(form)}
        for form in forms:
            found = set(_NAME.findall(form))
            if not (found <= names and names - found <= {"{n}"}):
                faults.append(f"values: {source!r} {form!r}")
            if len(_KEY.findall(form)) != len(_KEY.findall(english[-1])):
                faults.append(f"&: {source!r} {form!r}")
            if any(english[-1].endswith(end) != form.endswith(end) for end in ("…", "\n")):
                faults.append(f"end: {source!r} {form!r}")
    assert faults == []


@pytest.mark.parametrize("code", OTHERS)
def test_the_program_reads_what_the_translators_wrote(code: str) -> None:
    read = QTranslator()
    assert read.load(f"{CONTEXT}_{code}", str(resource("translations")))
    for source, note, forms, _ in messages(code):
        number = 1 if len(forms) > 1 else -1
        shown = read.translate(CONTEXT, source, note or "", number) or source
        assert shown == forms[0], "packaging/dev.py translations"


def test_a_text_that_is_put_together_is_refused(texts: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('x = 1\nwords = tr(f"{x} documents")\n')
    with pytest.raises(texts.NoLiteral, match=r"a\.py:2"):
        texts.texts_of(tmp_path)
