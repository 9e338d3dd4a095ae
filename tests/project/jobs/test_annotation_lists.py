"""Lists of annotations across documents: what meets a query, in which order, with which words around."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation_query import ORDERS, AnnotationQuery
from annotator.domain.decisions import Blindness
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import InputError
from annotator.project import Project
from annotator.project.jobs.annotation_lists import AnnotationLister, Listed, listed_rows, speaker_named
from annotator.store import annotation_lists, layers
from annotator.store.act_priority import Interrupted
from tests.listing import ANN, BEN, BUS, TRAM, listing_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with listing_project(tmp_path_factory.mktemp("lists") / "news.qca") as made:
        made.work_as("ana")
        yield made


def rows(
    project: Project, query: AnnotationQuery, order: annotation_lists.Order = "document"
) -> list[Listed]:
    with closing(AnnotationLister(project)) as lister:
        lister.begin(query, order)
        while not (progress := lister.step()).is_complete:
            pass
        found = [row for row in lister.rows(0, 100) if row is not None]
    assert len(found) == progress.found
    return found


def keys(project: Project, query: AnnotationQuery) -> list[str]:
    return [f"{row.document}/{row.annotator}/{row.annotation.id}" for row in rows(project, query)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (AnnotationQuery(), ["tram/ana/q1", "tram/ana/q2", "bus/ana/q1", "bus/ben/q1", "bus/ana/q2", "rail/ana/q1"]),
        (AnnotationQuery(annotator="ben"), ["bus/ben/q1"]),
        (AnnotationQuery(speaker="s-ann"), ["tram/ana/q1", "bus/ana/q2", "rail/ana/q1"]),
        (AnnotationQuery(speaker="s-ben", annotator="ana"), ["tram/ana/q2", "bus/ana/q1", "rail/ana/q1"]),
        (AnnotationQuery(type="direct", annotator="ana"), ["tram/ana/q1", "bus/ana/q1"]),
        (AnnotationQuery(cue="Said", annotator="ana"), ["tram/ana/q1", "bus/ana/q1"]),
        (AnnotationQuery(cue="say", annotator="ana"), ["tram/ana/q1", "bus/ana/q1"]),
        (AnnotationQuery(words="TOO much"), ["tram/ana/q1"]),
        (AnnotationQuery(note=True), ["tram/ana/q1"]),
        (AnnotationQuery(rule="claimed that"), ["tram/ana/q2"]),
        (AnnotationQuery(decision="accepted"), ["tram/ana/q1"]),
        (AnnotationQuery(decision="edited"), ["tram/ana/q2"]),
        (AnnotationQuery(score_from=0.5, score_until=0.95), ["tram/ana/q1"]),
        (AnnotationQuery(attribute="mode"), ["tram/ana/q1"]),
        (AnnotationQuery(attribute="mode", value="speech", annotator="ana", documents=DocumentFilter(words="tram")), ["tram/ana/q2"]),
        (AnnotationQuery(finding="no source", annotator="ana", speaker="s-ben"), []),
        (AnnotationQuery(finding="no speaker"), []),
        (AnnotationQuery(decision="rejected"), ["rail/ana/s1"]),
        (AnnotationQuery(decision="rejected", reason="duplicate"), []),
        (AnnotationQuery(decision="rejected", cue="warned", type="indirect"), ["rail/ana/s1"]),
        (AnnotationQuery(decision="rejected", cue="warn"), ["rail/ana/s1"]),
        (AnnotationQuery(decision="pending"), ["late//p1"]),
        (AnnotationQuery(decision="pending", rule="other"), []),
        (AnnotationQuery("claim"), ["tram/ana/k1", "tram/ana/k2", "bus/ana/k3"]),
        (AnnotationQuery("claim", claim_type="event"), ["tram/ana/k2"]),
        (AnnotationQuery("claim", claim_type="quantity", other_claim_type="event"), ["tram/ana/k2"]),
        (AnnotationQuery("claim", speaker="s-ann"), ["tram/ana/k1"]),
        (AnnotationQuery("claim", speaker="s-ben"), ["tram/ana/k2"]),
        (AnnotationQuery("claim", attribute="check_worthy", value="yes"), ["tram/ana/k1"]),
        (AnnotationQuery("claim", attribute="check_worthy"), ["tram/ana/k1"]),
        (AnnotationQuery("claim", attribute="check_worthy", undecided=True), ["tram/ana/k2", "bus/ana/k3"]),
        (AnnotationQuery("claim", attribute="certainty", undecided=True, speaker="s-ben"), ["tram/ana/k2"]),
        (AnnotationQuery(attribute="mode", undecided=True, speaker="s-ann"), ["bus/ana/q2", "rail/ana/q1"]),
        (AnnotationQuery(attribute="mode", undecided=True, decision="rejected"), []),
        (AnnotationQuery("claim", attribute="stance", undecided=True, decision="pending"), []),
        (AnnotationQuery(documents=DocumentFilter(publisher="Weekly"), annotator="ana"), ["bus/ana/q1", "bus/ana/q2"]),
        (AnnotationQuery(documents=DocumentFilter(since="2025-03", until="2025-03")), ["tram/ana/q1", "tram/ana/q2"]),
    ],
    ids=lambda value: json.dumps(value.to_plain()) if isinstance(value, AnnotationQuery) else "",
)  # fmt: skip
def test_a_list_has_what_meets_the_query(
    project: Project, query: AnnotationQuery, expected: list[str]
) -> None:
    assert keys(project, query) == expected
    assert AnnotationQuery.from_plain(json.loads(json.dumps(query.to_plain()))) == query


def test_a_finding_is_that_of_the_check(project: Project) -> None:
    (finding,) = project.open_document(project.position_of("bus")).findings.of("k3", "claim")
    assert keys(project, AnnotationQuery("claim", finding=finding.kind)) == ["bus/ana/k3"]
    assert keys(project, AnnotationQuery(finding=finding.kind)) == []


def test_a_row_has_the_words_around(project: Project) -> None:
    row = rows(project, AnnotationQuery(speaker="s-ann"))[0]
    start = TRAM.index("“trams")
    assert (row.before, row.words) == (TRAM[:start], "“trams cost too much”")
    assert row.after == TRAM[row.annotation.content[-1].end :]
    assert (row.cue, row.speakers, row.type) == ("said", ("Ann Reed",), "direct")
    assert (row.title, row.published, row.publisher) == ("Tram", "2025-03-02", "Daily")
    (claim,) = rows(project, AnnotationQuery("claim", speaker="s-ann"))
    assert claim.speakers == ("Ann Reed",), "of its quotation"
    (rejected,) = rows(project, AnnotationQuery(decision="rejected"))
    assert (rejected.reason, rejected.annotator) == ("wrong extent", "ana")


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("document", ["tram/q1", "tram/q2", "bus/q1", "bus/q2", "rail/q1"]),
        ("date", ["bus/q1", "bus/q2", "tram/q1", "tram/q2", "rail/q1"]),
        ("speaker", ["tram/q1", "bus/q2", "tram/q2", "bus/q1", "rail/q1"]),
        # added | claimed | said (Okoye) | said (Reed) | warned: last words before, without signs
        ("before", ["bus/q2", "tram/q2", "bus/q1", "tram/q1", "rail/q1"]),
        # nothing after | to us | today
        ("after", ["tram/q2", "bus/q2", "rail/q1", "bus/q1", "tram/q1"]),
    ],
)
def test_rows_are_sorted(project: Project, order: annotation_lists.Order, expected: list[str]) -> None:
    found = rows(project, AnnotationQuery(annotator="ana"), order)
    assert [f"{row.document}/{row.annotation.id}" for row in found] == expected


def test_another_order_needs_no_new_list(project: Project) -> None:
    with closing(AnnotationLister(project)) as lister:
        lister.begin(AnnotationQuery(annotator="ana"), "document")
        while not lister.step().is_complete:
            pass
        lister.order_by("date")
        while not (progress := lister.step()).is_complete:
            assert progress.found == 5
        assert [row.document for row in lister.rows(0, 1) if row] == ["bus"]
        assert lister.months() == [("", 1), ("2025-01", 2), ("2025-03", 2)]


@given(st.integers(1, 4), st.sampled_from(ORDERS), st.sampled_from(("", "s-ann", "s-ben")), st.data())
def test_parts_and_interruptions_change_nothing(
    project: Project, size: int, order: annotation_lists.Order, speaker: str, data: st.DataObject
) -> None:
    query = AnnotationQuery("quotation", speaker=speaker)
    wanted = [row.key for row in rows(project, query, order)]
    with closing(AnnotationLister(project)) as lister, pytest.MonkeyPatch.context() as patch:
        patch.setattr(annotation_lists, "_FIRST", size)
        patch.setattr(annotation_lists, "_MOST", size)
        patch.setattr(annotation_lists, "_KEYS", size)
        lister.begin(query, order)
        made, real = lister._begun, lister._begun._leave_out

        def torn(connection: object) -> None:
            if data.draw(st.booleans()):
                raise Interrupted
            real(connection)  # type: ignore[arg-type]

        patch.setattr(made, "_leave_out", torn)
        is_complete = False
        for _ in range(200):
            try:
                is_complete = lister.step().is_complete
            except Interrupted:
                continue
            if is_complete:
                break
        assert is_complete
        assert [row.key for row in lister.rows(0, 100) if row] == wanted


def test_blind_documents_show_neither_suggestions_nor_what_others_did(tmp_path: Path) -> None:
    with listing_project(tmp_path / "blind.qca") as project:
        project.work_as("ana")
        project.set_blindness(Blindness(100))
        project.work_as("cyd")  # has begun nothing: all documents are blind
        assert keys(project, AnnotationQuery()) == []
        assert keys(project, AnnotationQuery(speaker="s-ann")) == []
        assert keys(project, AnnotationQuery(decision="pending")) == []
        assert keys(project, AnnotationQuery(decision="rejected")) == []
        assert project.mention_counts([ANN.id]) == {ANN.id: 0}, "the panel of speakers counts what is listed"
        assert project.mentions(ANN.id) == []
        project.annotator = ""
        assert project.mention_counts([ANN.id, BEN.id], "ben") == {ANN.id: 0, BEN.id: 1}
        assert [each.kind for each in project.mentions(BEN.id, "ben")] == ["quotation"]
        assert len(keys(project, AnnotationQuery())) == 6, "nobody works on it"


def test_conditions_on_documents_hold_in_the_layers_that_are_listed(tmp_path: Path) -> None:
    with listing_project(tmp_path / "flagged.qca") as project:
        acts = project.work_as("ben")
        acts.on(project.document_at(project.position_of("bus"))).layer.set_flag(True)
        project.work_as("ana")
        flagged, unflagged = DocumentFilter(flagged=True), DocumentFilter(flagged=False)
        assert keys(project, AnnotationQuery(documents=flagged)) == ["bus/ana/q1", "bus/ben/q1", "bus/ana/q2"]
        assert keys(project, AnnotationQuery("claim", documents=unflagged)) == ["tram/ana/k1", "tram/ana/k2"]
        assert keys(project, AnnotationQuery("claim", "ana", documents=flagged)) == [], "ana has not"
        assert len(keys(project, AnnotationQuery("claim", "ana", documents=unflagged))) == 3
        assert keys(project, AnnotationQuery(annotator="ben", documents=flagged)) == ["bus/ben/q1"]
        project.annotator = ""
        assert keys(project, AnnotationQuery(annotator="ben", documents=flagged)) == ["bus/ben/q1"]
        assert keys(project, AnnotationQuery("claim", documents=flagged)) == ["bus/ana/k3"]


def test_what_conditions_on_documents_tell_of_others_stays_hidden_where_the_work_is_blind(
    tmp_path: Path,
) -> None:
    with listing_project(tmp_path / "blind.qca") as project:
        project.work_as("ben")
        of_ann = AnnotationQuery(documents=DocumentFilter(speaker=ANN.id))
        assert "bus/ben/q1" in keys(project, of_ann)
        project.set_blindness(Blindness(100))
        assert keys(project, AnnotationQuery()) == ["bus/ben/q1"]
        assert keys(project, of_ann) == [], "who else speaks there, others have found"


def test_comments_are_found_with_their_annotation(tmp_path: Path) -> None:
    with listing_project(tmp_path / "commented.qca") as project:
        with project.database.transaction() as connection:
            connection.executemany(
                "INSERT INTO thread (document, id, layer, kind, annotation, solved, messages)"
                " VALUES ('tram', ?, 'ana', 'quotation', ?, ?, '[]')",
                [("t1", "q1", 1), ("t2", "q2", 0)],
            )
        assert keys(project, AnnotationQuery(comments="open")) == ["tram/ana/q2"]
        assert keys(project, AnnotationQuery(comments="any")) == ["tram/ana/q1", "tram/ana/q2"]


def test_what_was_found_is_sorted_where_no_more_is_looked_for(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(annotation_lists, "_FIRST", 2)  # documents
    with closing(AnnotationLister(project)) as lister:
        lister.begin(AnnotationQuery(annotator="ana"), "date")
        assert lister.step().found == 4
        assert [row.document for row in lister.rows(0, 9) if row] == ["tram", "tram", "bus", "bus"]
        assert lister.leave()
        assert lister.step().is_complete
        assert [row.document for row in lister.rows(0, 9) if row] == ["bus", "bus", "tram", "tram"]
        assert not lister.leave()


def test_what_is_gone_leaves_its_row_empty(tmp_path: Path) -> None:
    with listing_project(tmp_path / "gone.qca") as project, closing(AnnotationLister(project)) as lister:
        lister.begin(AnnotationQuery(annotator="ana"), "document")
        while not lister.step().is_complete:
            pass
        acts = project.work_as("ana")
        (fare,) = (q for q in layers.layer(project.database, "tram", "ana").quotations if q.id == "q2")
        acts.on(project.document_at(1)).annotations.delete(fare)
        assert [row and row.annotation.id for row in lister.rows(0, 3)] == ["q1", None, "q1"]


def test_a_damaged_row_meets_no_condition(tmp_path: Path) -> None:
    with listing_project(tmp_path / "damaged.qca") as project:
        with project.database.transaction() as connection:
            connection.execute(
                "UPDATE quotation SET attributes = 'x', provenance = 'x' WHERE document = 'tram'"
            )
            connection.execute("UPDATE document SET meta = 'x' WHERE id = 'rail'")
        assert keys(project, AnnotationQuery(decision="accepted")) == []
        assert keys(project, AnnotationQuery(attribute="mode")) == []
        assert len(keys(project, AnnotationQuery(documents=DocumentFilter(publisher="Weekly")))) == 3


def test_a_speaker_is_named_by_id_name_or_alias(project: Project) -> None:
    for name in (BEN.id, BEN.name, "Okoye"):
        assert speaker_named(project, name).id == BEN.id
    assert speaker_named(project, "reed").id == ANN.id, "a part that one person has"
    with pytest.raises(InputError, match=r"Several speakers have “e” in their names: .*Ann Reed.*Ben Okoye"):
        speaker_named(project, "e")
    with pytest.raises(InputError) as nobody:
        speaker_named(project, "Bob")
    assert nobody.value.message == "No speaker is called “Bob”."
    with pytest.raises(InputError) as like:
        speaker_named(project, "Bob Reed")
    assert "Names like it: Ann Reed." in like.value.remedy


def test_plain_rows_say_the_place(project: Project) -> None:
    for row in listed_rows(project, AnnotationQuery(annotator="ben"), "document"):
        assert BUS[row["start"] : row["end"]] == row["words"]
        assert layers.speakers_of(project.database, [BEN.id])[0].name in row["speakers"]


def test_a_query_loses_what_the_other_kind_does_not_know() -> None:
    query = AnnotationQuery(
        type="direct", cue="said", speaker=ANN.id, attribute="mode", value="speech", note=True
    )
    assert query.of_kind("claim") == AnnotationQuery("claim", speaker=ANN.id, note=True)
    assert query.without("attribute") == replace(query, attribute="", value="")
    for wrong in ({"kind": "entity"}, {"note": "yes"}, {"decision": "maybe"}, {"cue": "a\nb"}, []):
        with pytest.raises(ValueError, match="is no"):
            AnnotationQuery.from_plain(wrong)
