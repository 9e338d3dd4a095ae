"""The model's entities of file version 1, as they are stored since version 2."""

from __future__ import annotations

import json
from typing import Any


def packed_entities(column: str) -> str:
    """Return the model's entities of file version 1 as they are stored since version 2."""
    places: list[int] = []
    labels: list[str] = []
    plain: dict[str, Any] = {"labels": labels, "places": places, "ids": {}, "extra": {}}
    fields = sorted(json.loads(column), key=lambda entity: (entity[1], entity[2], entity[0]))
    for number, (id, start, end, label, extra) in enumerate(fields):
        if label not in labels:
            labels.append(label)
        places += [start, end, labels.index(label)]
        if id != f"e{start}-{end}":
            plain["ids"][str(number)] = id
        if extra:
            plain["extra"][str(number)] = extra
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
