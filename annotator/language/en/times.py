"""Words of time, for where the model finds no entity."""

from __future__ import annotations

# The last words of a time: "yesterday", "last night".
DAYS = frozenset({
    "yesterday", "today", "tomorrow", "tonight", "night", "morning", "afternoon", "evening", "week",
    "weekend", "month", "year", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "earlier", "later", "recently", "afterwards", "afterward",
})  # fmt: skip
# Words before them: "last night", "this week".
WHICH_TIME = frozenset({"last", "this", "next", "that", "earlier", "yesterday", "late", "on"})
# Prepositions of a time that no saying takes: “lazy” for years, “shut” since Monday.
OF_DURATIONS = frozenset({"for", "since", "until", "till", "within", "of", "from"})
# Words of times to come, when nobody has said anything yet.
TO_COME = frozenset({"next", "tomorrow"})
