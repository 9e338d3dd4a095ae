"""French pronouns, in small letters."""

from __future__ import annotations

PERSONAL = frozenset({"il", "elle", "ils", "elles", "on", "celui-ci", "celle-ci", "ceux-ci", "celles-ci"})
MASCULINE, FEMININE = frozenset({"il", "celui-ci", "lui"}), frozenset({"elle", "celle-ci"})
PLURAL = frozenset({"ils", "elles", "ceux-ci", "celles-ci"})
RELATIVE = frozenset({"qui"})
# Behind "selon" and "pour", pronouns name who speaks: "selon elle".
NAMED_BY_PRONOUN = frozenset({"lui", "elle", "eux", "elles"})
# Sources that do not name a speaker by themselves.
NAMELESS_SOURCES = PERSONAL | RELATIVE | NAMED_BY_PRONOUN | {"je", "nous", "vous"}
# These follow a verb with a hyphen: "dit-il".
INVERTED = PERSONAL | {"je", "tu", "nous", "vous", "ce"}
