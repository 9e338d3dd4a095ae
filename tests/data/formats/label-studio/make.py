"""Make the files of this folder, with label-studio-sdk 2.1.2: python make.py (its own environment)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from label_studio_sdk.converter import Converter
from label_studio_sdk.label_interface import LabelInterface

FOLDER = Path(__file__).parent
CONFIG = """<View>
<Relations><Relation value="says"/><Relation value="goes on"/></Relations>
<Labels name="roles" toName="article">
<Label value="CONTENT"/><Label value="CUE"/><Label value="SOURCE"/><Label value="PERSON"/></Labels>
<Text name="article" value="$text"/>
<Choices name="mode" toName="article" perRegion="true"><Choice value="Speech"/><Choice value="Writing"/></Choices>
<Choices name="topic" toName="article"><Choice value="Ports"/><Choice value="Rail"/></Choices>
</View>"""
PORT = (
    "🚢 Crane late 🏗️\n\nHarbour chief Odile Brandt said the crane would be repaired by May. “We are late,” she "
    "added, “and we know it.”\n\nThe union's Bo Lindqvist wrote that nobody had asked the crane drivers."
)
RAIL = "Mayor Ann Roe told reporters that the tram would run by June. “It will,” she added."
interface = LabelInterface(CONFIG)


def region(id: str, text: str, label: str, words: str, mode: str = "") -> list[dict[str, object]]:
    start = len(text[: text.index(words)].encode("utf-16-le")) // 2
    end = start + len(words.encode("utf-16-le")) // 2
    made = interface.get_control("roles").label(label=[label], start=start, end=end)
    result = made._dict() | {"id": id}
    result["value"] = {"start": start, "end": end, "text": words, "labels": [label]}
    results = [result]
    if mode:
        results.append(interface.get_control("mode").label(label=mode)._dict() | {"id": id})
        results[-1]["value"] = {"start": start, "end": end, "text": words, "choices": [mode]}
    return results


def relation(head: str, child: str, label: str, direction: str = "right") -> dict[str, object]:
    return {"type": "relation", "from_id": head, "to_id": child, "direction": direction, "labels": [label]}


def annotation(number: int, by: int, result: list[object], cancelled: bool = False) -> dict[str, object]:
    when = f"2025-05-0{number}T10:00:00Z"
    return {
        "id": number, "completed_by": by, "result": result, "was_cancelled": cancelled, "ground_truth": False,
        "created_at": when, "updated_at": when, "lead_time": 61.5, "result_count": len(result),
    }  # fmt: skip


first = [
    *region("s1", PORT, "SOURCE", "Harbour chief Odile Brandt"),
    *region("c1", PORT, "CUE", "said"),
    *region("q1", PORT, "CONTENT", "the crane would be repaired by May", "Speech"),
    *region("q2", PORT, "CONTENT", "“We are late,”"),
    *region("s2", PORT, "SOURCE", "she"),
    *region("c2", PORT, "CUE", "added"),
    *region("q3", PORT, "CONTENT", "“and we know it.”"),
    *region("s3", PORT, "SOURCE", "The union's Bo Lindqvist"),
    *region("c3", PORT, "CUE", "wrote"),
    *region("q4", PORT, "CONTENT", "that nobody had asked the crane drivers", "Writing"),
    relation("s1", "q1", "says"), relation("q1", "c1", "says", "left"),
    relation("s2", "q2", "says"), relation("c2", "q2", "says"), relation("q2", "q3", "goes on"),
    relation("s3", "c3", "says"), relation("c3", "q4", "says"),
    interface.get_control("topic").label(label="Ports")._dict() | {"id": "t1"},
]  # fmt: skip
second = region("p1", PORT, "PERSON", "Odile Brandt")
rail = [
    *region("s4", RAIL, "SOURCE", "Mayor Ann Roe"),
    *region("c4", RAIL, "CUE", "told"),
    *region("q5", RAIL, "CONTENT", "that the tram would run by June"),
]
tasks = [
    {"id": 11, "data": {"text": PORT, "title": "Crane late", "url": "https://harbourpost.example/crane"},
     "annotations": [annotation(1, 1, first), annotation(2, 2, second), annotation(3, 3, second, True)],
     "predictions": []},
    {"id": 12, "data": {"text": RAIL}, "annotations": [annotation(4, 1, rail)], "predictions": []},
]  # fmt: skip
for task in tasks:
    for made in task["annotations"]:
        assert interface.validate_annotation(
            {"result": [r for r in made["result"] if r["type"] != "relation"]}
        )
source = FOLDER / "tasks.json"
source.write_text(json.dumps(tasks, ensure_ascii=False))
for name, ending in (("JSON", "json"), ("JSON_MIN", "json"), ("CONLL2003", "conll")):
    out = FOLDER / "out"
    Converter(CONFIG, str(FOLDER)).convert(str(source), str(out), name, is_dir=False)
    shutil.move(out / f"result.{ending}", FOLDER / f"{name.lower().replace('_', '-')}.{ending}")
    shutil.rmtree(out)
source.unlink()
