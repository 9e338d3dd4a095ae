"""What the command counts, for windows that show it without a command."""

from __future__ import annotations

from typing import Any

from annotator.domain.proportions import wilson

LONG = "A name that goes on and on, and whose last words nobody has ever read"


def counted(name: str = "ana", other: str = "ben", **more: Any) -> dict[str, Any]:
    """Return rows of all figures, with these names of annotators."""
    rows = {
        "done": [
            {"day": day, "annotator": who, "done": number}
            for day, who, number in (
                ("", name, 1), ("2026-03-02", name, 4), ("2026-03-02", other, 2), ("2026-03-05", other, 3),
            )
        ],
        "pace": [_pace(name, "assigned", 10, 5, "2027-01-31"), _pace(other, "all", 40, 35, "2026-04-30")],
        "time": [
            {"annotator": who, "documents": 5, "first_quartile": 60.0, "median": 90.5, "third_quartile": 200.0}
            for who in (name, other)
        ],
        "acts": [
            {"day": day, "annotator": who, "quotations": 4, "acts": acts, "acts_a_quotation": acts / 4}
            for day, who, acts in (("2026-03-02", name, 20), ("2026-03-05", name, 10), ("2026-03-05", other, 14))
        ],
        "types": [
            {"type": type, "quotations": number, "share": number / 20}
            for type, number in (("direct", 12), ("indirect", 7), ("mixed", 1))
        ],
        "cues": [
            {"cue": cue, "quotations": number, **_rejected(9 - number, 9)}
            for cue, number in (("said", 9), (LONG.lower(), 8), ("read", 7), ("told", 7))
        ],
        "rejected_cues": [
            {"cue": cue, **_rejected(number, 9)}
            for cue, number in (("said", 3), ("told", 3), (LONG.lower(), 2), ("read", 1))
        ],
        "speakers": [
            {"id": f"s{place}", "speaker": speaker, "kind": kind, "quotations": 9 - place}
            for place, (speaker, kind) in enumerate((("Ann Reed", "person"), (LONG, "group")))
        ],
        "claim_types": [
            {"id": id, "other_id": other_id, "type": id, "other": other_id, "claims": number}
            for id, other_id, number in (
                ("quantity", "quantity", 9), ("quantity", "event", 3), ("event", "event", 4),
            )
        ],
        "rules": [
            {"kind": kind, "rule": rule, **_fate(6, 2, 1)}
            for kind, rule in (("quotation", "verb before content"), ("claim", "quantity by cues"))
        ],
        "reasons": [
            {"kind": kind, "reason": reason, "rejected": number}
            for kind, reason, number in (("quotation", "wrong extent", 3), ("claim", "", 1), ("claim", LONG, 1))
        ],
        "scores": [
            {"kind": kind, "score_from": low, "score_until": low + 0.1, **_fate(*fate)}
            for kind, low, fate in (
                ("quotation", 0.5, (2, 1, 3)), ("quotation", 0.9, (9, 1, 1)), ("claim", 0.9, (2, 0, 2)),
            )
        ],
    }  # fmt: skip
    return {"figures": {id: {"rows": found} for id, found in rows.items()}, **more}


def nothing_counted() -> dict[str, Any]:
    """Return the figures of a project in which nobody has worked."""
    return {"figures": {id: {"rows": []} for id in counted()["figures"]}}


def _pace(name: str, share: str, total: int, done: int, finish: str) -> dict[str, Any]:
    return {
        "annotator": name, "share": share, "total": total, "done": done, "left": total - done,
        "working_days": 3, "a_day": 1.7, "since": "2026-03-02", "finish": finish, "due": "",
        "standing": "no date",
    }  # fmt: skip


def _rejected(rejected: int, decided: int) -> dict[str, Any]:
    low, high = wilson(rejected, decided)
    return {
        "decided": decided, "rejected": rejected, "share": rejected / decided, "low": low, "high": high,
    }  # fmt: skip


def _fate(accepted: int, edited: int, rejected: int) -> dict[str, Any]:
    decided = accepted + edited + rejected
    low, high = wilson(accepted + edited, decided)
    return {
        "accepted": accepted, "edited": edited, "rejected": rejected, "decided": decided,
        "share": (accepted + edited) / decided, "low": low, "high": high,
    }  # fmt: skip
