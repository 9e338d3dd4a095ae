"""Conjunctions, prepositions and question words, which join the parts of a sentence.

The comment of each list tells its purpose.
"""

from __future__ import annotations

import re

from annotator.language.en.determiners import ARTICLES

AND = frozenset({"and", "&"})
# Words that join a further speaker to a list; "&" belongs to names.
AND_ALSO = (("and",), ("as", "well", "as"))
AND_BUT = frozenset({"and", "but"})
AND_OR = frozenset({"and", "or"})
AND_BUT_OR = AND_BUT | AND_OR
# Words with a capital only as the first word of a sentence: "That critics say so".
BEGIN_SENTENCES = frozenset({
    "that", "this", "these", "those", "there", "what", "which", "whether", "if", "when", "while", "where",
    "why", "how", "since", "because", "although", "though", "unless", "until", "as", "so", "and", "but", "or",
    "nor", "yet", "for", "in", "on", "at", "by", "with", "from", "to", "of", "then", "now", "here", "thus",
    "also", "however", "meanwhile", "still", "instead", "only", "even", "not", "no", "after", "before",
})  # fmt: skip
# First words of phrases and clauses, without a meaning of their own.
NEVER_ALONE = ARTICLES | {"that", "to"}
# Signs that divide a sentence into clauses; then these and the words that do.
SIGNS_BETWEEN_CLAUSES = re.compile(r"[,;:–—](?=\s)|(?<=\s)[-–—(]")
BETWEEN_CLAUSES = re.compile(
    rf"{SIGNS_BETWEEN_CLAUSES.pattern}|(?<=\s)(?:and|but|or|as|after|while|because|when)\s"
)
# Words between a comma and a further report: ", while Reed said", ", also adding that".
JOIN_REPORTS = frozenset({"and", "but", "while", "though", "although", "also"})
# Words between two acts of a speaker: "told reporters it was true, before insisting that".
JOIN_ACTS = frozenset({"before", "after", "while"})
# The first words of an indirect question.
ASKING = frozenset({"where", "when", "why", "how", "whether", "if", "what"})
# The first words of a content clause with passages in quote marks.
BEGIN_CONTENT = (ASKING - {"where", "when"}) | {"that"}
# Adverbs of the cue before a content: "said only that".
BEFORE_THAT = frozenset({"only", "just", "simply", "merely", "again", "also"})
# Adverbs and conjunctions before a verb that do not belong to its group.
NOT_OF_VERB_GROUPS = frozenset({
    "when", "as", "why", "how", "where", "even", "so", "then", "that", "once", "here",
})  # fmt: skip
# Prepositions of place after "appear": "The word appears in the report".
OF_PLACES = frozenset({"in", "on", "at", "before", "from", "with", "for", "by", "between", "under"})
# Prepositions that show that the name after them is a place.
BEFORE_PLACES = frozenset({"in", "at", "from", "near"})
# First words of an origin after a name and a comma: "Ann Reed, of Leeds,".
OF_SOMEWHERE = BEFORE_PLACES | {"of"}
# Prepositions before the owner of a noun: "a report by the firm".
OF_OWNERS = frozenset({"of", "by", "from"})
# Prepositions before a noun that reports the rest of the sentence: "in a poll", "per a report".
INTRODUCE_NOUNS = frozenset({"in", "per", "for", "to", "among", "with"})
# Words within a title: "Minister of Education and the Arts".
WITHIN_TITLES = frozenset({"of", "the", "and", "for"})
# First words of a description after the head of a name: "spokesman for Ford".
BEHIND_HEADS = frozenset({"of", "for", "from", "in", "at", "with", "to", "on", "who"})
# Prepositions before an occasion of speech: "in a speech", "during the debate", "at a rally".
OF_OCCASIONS = frozenset({"in", "at", "during", "on", "after", "before", "through", "via"})
