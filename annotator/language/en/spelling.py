"""British and American spellings of verbs."""

from __future__ import annotations

_NEVER_WITH_Z = frozenset({
    "advertise", "advise", "arise", "chastise", "compromise", "comprise", "despise", "devise", "disguise",
    "exercise", "fundraise", "improvise", "noise", "poise", "praise", "premise", "promise", "raise",
    "reprise", "revise", "rise", "supervise", "surmise", "surprise", "televise", "wise",
})  # fmt: skip


def american(lemma: str) -> str:
    """Return the American spelling of a verb: "criticize" for "criticise"."""
    is_british = lemma.endswith(("ise", "yse")) and lemma not in _NEVER_WITH_Z
    return f"{lemma[:-2]}ze" if is_british else lemma
