"""Every figure equals one that is computed from what an export holds, by other code."""

from __future__ import annotations

import io
import json
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from math import ceil
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from annotator.project import Project
from annotator.project.jobs.audit_trail import audit_trail
from annotator.project.jobs.check import labour_table
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.figures.gathered import gathered
from annotator.project.jobs.figures.table import FIGURES, rows_of_all
from annotator.store.due_date import set_due_date
from tests.examples import new_project
from tests.project.jobs.figures.worked_project import worked_project

TODAY, DUE = date(2026, 3, 9), date(2026, 3, 20)
STATES = ("accepted", "edited", "rejected")


class Exported(NamedTuple):
    """What the exports of a project hold: lines of layers, of the history, and of the labour."""

    layers: list[dict[str, Any]]
    documents: set[str]
    history: list[dict[str, Any]]
    labour: dict[tuple[str, str], int]
    codebook: list[str]


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with worked_project(tmp_path_factory.mktemp("worked") / "p.qca") as project:
        set_due_date(project.database, DUE, "ana")
        yield project


@pytest.fixture(scope="module")
def exported(worked: Project) -> Exported:
    out = io.BytesIO()
    write_records(worked, out)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    history = [json.loads(line) for line in audit_trail(worked, lambda id, fault: pytest.fail(fault))]
    (_, *rows) = labour_table(worked)
    labour = {(row[0], row[1]): int(row[3]) + int(row[4]) for row in rows}
    types = [type.id for type in worked.codebook.claim_types]
    layers = [line for line in lines if line["annotator"]]
    return Exported(layers, {line["id"] for line in lines}, history, labour, types)


def computed(project: Project, **choice: Any) -> dict[str, list[dict[str, Any]]]:
    with gathered(project, today=TODAY, **choice) as counts:
        assert counts.unreadable == 0
        return rows_of_all(counts)


@pytest.fixture(scope="module")
def figures(worked: Project) -> dict[str, list[dict[str, Any]]]:
    return computed(worked)


# Another way to the same numbers


def day_done(exported: Exported, layer: dict[str, Any]) -> str:
    """Return the day (UTC) of the last act in force that made a layer done."""
    acts = [
        act["at"]
        for act in exported.history
        for change in act["changes"]
        if change["kind"] == "layer"
        and (change["document"], change["annotator"]) == (layer["id"], layer["annotator"])
        and act["state"] == "done"
        and change["after"]
        and change["after"]["status"] == "done"
        and (change["before"] or {}).get("status") != "done"
    ]
    return acts[-1][:10]


def done_layers(exported: Exported) -> list[dict[str, Any]]:
    return [layer for layer in exported.layers if layer["status"] == "done"]


def quotations(exported: Exported, annotator: str | None = None) -> list[dict[str, Any]]:
    return [
        quotation
        for layer in exported.layers
        if annotator in (None, layer["annotator"])
        for quotation in layer["quotations"]
    ]


# The verbs of the cues of the worked project, written out by hand.
VERBS = {"said": "say", "says": "say", "warned": "warn", "claims": "claim"}


def cue_in(quotation: dict[str, Any]) -> str:
    words = " ".join(word for span in quotation["cue"] for word in span["text"].lower().split())
    return VERBS.get(words, words)


def decisions(
    exported: Exported, annotator: str | None = None, but: Iterable[str] = ()
) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Return the kind, the annotation and the decided suggestion, but for those of some documents."""
    return [
        (kind, item, item["suggestion"])
        for layer in exported.layers
        if annotator in (None, layer["annotator"]) and layer["id"] not in but
        for kind, sections in (
            ("quotation", ("quotations", "rejected")),
            ("claim", ("claims", "rejected_claims")),
        )
        for section in sections
        for item in layer.get(section, ())
        if item.get("suggestion")
    ]


def interval(hits: int, cases: int) -> tuple[float, float]:
    """Return the shares that a test of the normal approximation does not refuse at 5 per cent: by bisection."""

    def refuses(share: float) -> bool:
        return abs(hits / cases - share) > 1.959964 * (share * (1 - share) / cases) ** 0.5

    def edge(outer: float) -> float:
        inner = hits / cases
        if not refuses(outer) and outer == inner:
            return outer
        for _ in range(60):
            middle = (outer + inner) / 2
            outer, inner = (middle, inner) if refuses(middle) else (outer, middle)
        return inner

    return edge(0.0), edge(1.0)


def assert_share(row: dict[str, Any], hits: int, cases: int) -> None:
    assert row["share"] == pytest.approx(hits / cases)
    assert (row["low"], row["high"]) == pytest.approx(interval(hits, cases), abs=1e-6)


# The figures


def test_documents_done_by_day(exported: Exported, figures: Any) -> None:
    expected = Counter((day_done(exported, layer), layer["annotator"]) for layer in done_layers(exported))
    assert len(expected) > 6
    assert {(row["day"], row["annotator"]): row["done"] for row in figures["done"]} == expected


def test_pace_and_forecast(exported: Exported, figures: Any) -> None:
    assigned = {"ben": {f"a{number}" for number in range(5)}}
    *rows, idle = figures["pace"]
    assert [row["annotator"] for row in rows] == ["ana", "ben", "cat"]
    begun = date.fromisoformat(min(exported.history, key=lambda act: act["id"])["at"][:10])
    days_gone, days = (TODAY - begun).days, (DUE - begun).days + 1
    assert len(exported.documents) / days * days_gone >= 1, "work spread evenly would have done one"
    assert {**idle, "since": begun.isoformat()} == idle
    assert (idle["annotator"], idle["done"], idle["finish"], idle["standing"]) == ("dee", 0, "", "behind")
    for row in rows:
        name = row["annotator"]
        own = [layer for layer in done_layers(exported) if layer["annotator"] == name]
        counting = assigned.get(name, exported.documents)
        left = len(counting) - len({layer["id"] for layer in own} & counting)
        assert (row["share"], row["total"], row["left"]) == (
            "assigned" if name in assigned else "all", len(counting), left,
        )  # fmt: skip
        days = Counter(day_done(exported, layer) for layer in own)
        working = sorted(days)[-10:]
        number, first = sum(days[day] for day in working), date.fromisoformat(working[0])
        assert row["working_days"] == len(working)
        assert row["a_day"] == pytest.approx(number / len(working))
        assert row["since"] == working[0]
        needed = ceil(left / (number / ((TODAY - first).days + 1)) - 1e-9)
        finish = TODAY + timedelta(days=needed)
        assert row["finish"] == (finish.isoformat() if left else "")
        assert row["standing"] == ("finished" if not left else "behind" if finish > DUE else "on schedule")
    assert len({row["standing"] for row in figures["pace"]}) > 1, "the test would not tell them apart"


def test_time_a_document(exported: Exported, figures: Any) -> None:
    seconds: defaultdict[str, list[int]] = defaultdict(list)
    for layer in done_layers(exported):
        if layer["seconds"]:
            seconds[layer["annotator"]].append(layer["seconds"])
    assert {row["annotator"] for row in figures["time"]} == set(seconds)
    for row in figures["time"]:
        values = seconds[row["annotator"]]
        first, median, third = (
            statistics.quantiles(values, n=4, method="inclusive") if len(values) > 1 else 3 * values
        )
        assert row["documents"] == len(values)
        found = (row["first_quartile"], row["median"], row["third_quartile"])
        assert found == pytest.approx((first, median, third))


def test_keys_and_clicks_a_quotation(exported: Exported, figures: Any) -> None:
    acts: Counter[tuple[str, str]] = Counter()
    made: Counter[tuple[str, str]] = Counter()
    for layer in done_layers(exported):
        if number := exported.labour[layer["id"], layer["annotator"]]:
            key = day_done(exported, layer), layer["annotator"]
            acts[key] += number
            made[key] += len(layer["quotations"])
    assert {(row["day"], row["annotator"]): row["acts"] for row in figures["acts"]} == acts
    for row in figures["acts"]:
        key = row["day"], row["annotator"]
        assert row["quotations"] == made[key]
        assert row["acts_a_quotation"] == (pytest.approx(acts[key] / made[key]) if made[key] else None)


def test_quotations_by_type(exported: Exported, figures: Any) -> None:
    expected = Counter(quotation["type"] for quotation in quotations(exported))
    assert len(expected) == 3
    assert {row["type"]: row["quotations"] for row in figures["types"]} == expected
    assert sum(row["share"] for row in figures["types"]) == pytest.approx(1)


def test_cues_and_how_often_they_were_rejected(exported: Exported, figures: Any) -> None:
    cues = Counter(map(cue_in, quotations(exported)))
    fates = Counter(
        (cue_in(item), suggestion["state"])
        for kind, item, suggestion in decisions(exported)
        if kind == "quotation"
    )
    assert {row["cue"]: row["quotations"] for row in figures["cues"]} == {c: n for c, n in cues.items() if c}
    assert [row["quotations"] for row in figures["cues"]] == sorted(
        (n for c, n in cues.items() if c), reverse=True
    )
    rejected = {cue: number for (cue, state), number in fates.items() if state == "rejected" and cue}
    assert {row["cue"]: row["rejected"] for row in figures["rejected_cues"]} == rejected
    assert len(rejected) > 2
    assert "say" in rejected, "two of its forms are counted together"
    ranks = [(-row["rejected"], -row["share"]) for row in figures["rejected_cues"]]
    assert ranks == sorted(ranks), "of cues rejected as often, the greater share comes first"
    for row in (*figures["cues"], *figures["rejected_cues"]):
        decided = sum(fates[row["cue"], state] for state in STATES)
        assert row["decided"] == decided
        if decided:
            assert_share(row, fates[row["cue"], "rejected"], decided)


def test_speakers_with_their_kinds(exported: Exported, figures: Any) -> None:
    known = {speaker["id"]: speaker for layer in exported.layers for speaker in layer["speakers"]}
    named = Counter(
        id for q in quotations(exported) for id in q.get("speakers", [q["speaker"]] if q["speaker"] else [])
    )
    assert any(len(q.get("speakers", ())) > 1 for q in quotations(exported))
    found = {row["id"]: (row["speaker"], row["kind"], row["quotations"]) for row in figures["speakers"]}
    assert found == {id: (known[id]["name"], known[id]["kind"], number) for id, number in named.items()}


def test_claim_types_together(exported: Exported, figures: Any) -> None:
    expected: Counter[tuple[str, str]] = Counter()
    for claim in (claim for layer in exported.layers for claim in layer["claims"]):
        types = sorted(claim["types"], key=exported.codebook.index)
        expected.update((a, b) for place, a in enumerate(types) for b in types[place:])
    assert any(a != b for a, b in expected)
    assert {(row["id"], row["other_id"]): row["claims"] for row in figures["claim_types"]} == expected


def test_suggestions_by_rule(exported: Exported, figures: Any) -> None:
    fates = Counter((kind, s["rule"], s["state"]) for kind, _, s in decisions(exported))
    assert {(row["kind"], row["rule"]) for row in figures["rules"]} == {(k, r) for k, r, _ in fates}
    for row in figures["rules"]:
        numbers = [fates[row["kind"], row["rule"], state] for state in STATES]
        assert [row[state] for state in STATES] == numbers
        assert_share(row, sum(numbers[:2]), sum(numbers))


def test_reasons_of_rejections(exported: Exported, figures: Any) -> None:
    reasons = Counter(
        (kind, s.get("reason", "")) for kind, _, s in decisions(exported) if s["state"] == "rejected"
    )
    assert len(reasons) > 3
    assert {(row["kind"], row["reason"]): row["rejected"] for row in figures["reasons"]} == reasons


def test_calibration_of_scores(exported: Exported, figures: Any) -> None:
    tenths: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    for kind, _, s in decisions(exported):
        # Scores have two decimals here, so whole hundredths tell the tenth without rounding.
        tenths[kind, min(9, round(s["score"] * 100) // 10)].append(s["state"])
    assert {(row["kind"], round(row["score_from"] * 10)) for row in figures["scores"]} == set(tenths)
    for row in figures["scores"]:
        states = tenths[row["kind"], round(row["score_from"] * 10)]
        assert row["score_until"] - row["score_from"] == pytest.approx(0.1)
        assert [row[state] for state in STATES] == [states.count(state) for state in STATES]
        assert_share(row, len(states) - states.count("rejected"), len(states))


def test_no_figure_is_left_untested(figures: Any) -> None:
    assert set(figures) == {figure.id for figure in FIGURES}
    assert all(figures.values()), "each has rows here"
    for figure in FIGURES:
        for row in figures[figure.id]:
            assert {column.id for column in figure.columns} <= set(row)


# Whose annotations count, and what an annotator may see


def test_own_annotations_alone(worked: Project, exported: Exported) -> None:
    own = computed(worked, annotator="ben")
    assert {row["type"]: row["quotations"] for row in own["types"] if row["quotations"]} == Counter(
        quotation["type"] for quotation in quotations(exported, "ben")
    )
    assert sum(row["decided"] for row in own["rules"]) == len(decisions(exported, "ben"))
    assert sum(row["decided"] for row in own["scores"]) == len(decisions(exported, "ben"))
    assert {row["annotator"] for row in own["done"]} == {"ana", "ben", "cat"}, "what is done is told of all"


def test_decisions_in_blind_documents_are_left_out(worked: Project, exported: Exported) -> None:
    worked.work_as("ben")
    blind = {
        worked.document_at(position).id
        for position in worked.positions()
        if worked.open_document(position).is_blind
    }
    worked.work_as("ana")
    kept = decisions(exported, but=blind)
    assert 0 < len(kept) < len(decisions(exported))
    seen = computed(worked, viewer="ben")
    assert sum(row["decided"] for row in seen["rules"]) == len(kept)
    assert sum(row["decided"] for row in seen["scores"]) == len(kept)
    assert sum(row["rejected"] for row in seen["reasons"]) == sum(s["state"] == "rejected" for *_, s in kept)
    assert sum(row["rejected"] for row in seen["rejected_cues"]) == sum(
        s["state"] == "rejected" for kind, item, s in kept if kind == "quotation" and cue_in(item)
    )


def test_an_empty_project_has_no_rows(tmp_path: Path) -> None:
    with new_project(tmp_path / "empty.qca") as project:
        assert not any(computed(project).values())
