"""Words of formats in another language."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.formats.files import read_file
from annotator.formats.input.notices import KINDS, Notice, Notices
from annotator.formats.input.ways_out import cannot_be_read, way_out
from annotator.formats.registry import EXPORTS
from annotator.formats.reports.article_cards import details_of
from annotator.formats.reports.article_html import legend_html
from tests.strange_language import strange_language, untranslated


def test_losses_and_notices_are_whole_sentences_of_the_language() -> None:
    with strange_language():
        losses = [loss.in_words(number) for each in EXPORTS for loss in each.losses for number in (1, 2)]
        notices = Notices()
        for number, kind in enumerate(KINDS):
            for place in range(number % 5 + 1):
                notices.add(Notice(kind, ("1", "2"), place=str(place)))
        sections = notices.sections(5)
        told = [words for each in sections for words in (each.clause, *each.lines, *each.below)]
    assert len(losses) > 200
    assert [words for words in (*losses, *told) if untranslated(words)] == []
    assert {words for words in losses if "⟨1 " in words or "⟨2 " in words} == set(losses)


def test_files_are_refused_in_the_language(tmp_path: Path) -> None:
    for name, data in (
        ("a.pdf", b"%PDF-1"),
        ("b.txt", b"\0\1"),
        ("c.json", b'{"text": '),
        ("d.zip", b"PK\3"),
    ):
        (tmp_path / name).write_bytes(data)
    with strange_language():
        problems = [item for path in sorted(tmp_path.iterdir()) for _, item, _ in read_file(path)]
        words = [cannot_be_read(ending) + way_out(ending) for ending in (".doc", ".xyz", "")]
    assert len(problems) == 4
    told = [f"{each.message} {each.remedy}" for each in problems]  # type: ignore[union-attr]
    assert [each for each in (*told, *words) if untranslated(each)] == []


def test_a_report_has_its_own_words_in_the_language() -> None:
    with strange_language():
        (name, who), (field, id) = details_of(Record(new_document("1", "Ann spoke."), Layer("1", None)))
        legend = legend_html()
    assert (untranslated(name + who), field, id) == ("", "id", "1")
    assert "⟨other role⟩</span>" in legend
