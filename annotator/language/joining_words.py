"""Conjunctions, prepositions, question words: what joins the parts of a sentence.

Each list says what its words were chosen for.
"""

from __future__ import annotations

import re

from annotator.language.determiners import ARTICLES

AND = frozenset({"and", "&"})
# What joins one more to those named before; "&" stands within names.
AND_ALSO = (("and",), ("as", "well", "as"))
AND_BUT = frozenset({"and", "but"})
AND_OR = frozenset({"and", "or"})
AND_BUT_OR = AND_BUT | AND_OR
# First words of sentences, which have a capital for that alone: "That critics say so".
BEGIN_SENTENCES = frozenset({
    "that", "this", "these", "those", "there", "what", "which", "whether", "if", "when", "while", "where",
    "why", "how", "since", "because", "although", "though", "unless", "until", "as", "so", "and", "but", "or",
    "nor", "yet", "for", "in", "on", "at", "by", "with", "from", "to", "of", "then", "now", "here", "thus",
    "also", "however", "meanwhile", "still", "instead", "only", "even", "not", "no", "after", "before",
})  # fmt: skip
# First words of phrases and clauses that mean nothing alone.
NEVER_ALONE = ARTICLES | {"that", "to"}
# Signs and words that divide a sentence into clauses.
BETWEEN_CLAUSES = re.compile(r"[,;:–—](?=\s)|(?<=\s)(?:[-–—(]|(?:and|but|or|as|after|while|because|when)\s)")
# Words between a comma and a further report: ", while Reed said", ", also adding that".
JOIN_REPORTS = frozenset({"and", "but", "while", "though", "although", "also"})
# Words between two things that one speaker does: "told reporters it was true, before insisting that".
JOIN_ACTS = frozenset({"before", "after", "while"})
# The first words of a question that somebody is asked.
ASKING = frozenset({"where", "when", "why", "how", "whether", "if", "what"})
# The first words of a clause that a verb says, before passages in quote marks.
BEGIN_CONTENT = (ASKING - {"where", "when"}) | {"that"}
# Adverbs and conjunctions that stand before a verb and are no part of its group.
NOT_OF_VERB_GROUPS = frozenset({
    "when", "as", "why", "how", "where", "even", "so", "then", "that", "once", "here",
})  # fmt: skip
# Behind "appear" these tell a place: "The word appears in the report".
OF_PLACES = frozenset({"in", "on", "at", "before", "from", "with", "for", "by", "between", "under"})
# Before a name these tell that it is a place's.
BEFORE_PLACES = frozenset({"in", "at", "from", "near"})
# Behind a name and a comma these begin where somebody is from: "Ann Reed, of Leeds,".
OF_SOMEWHERE = BEFORE_PLACES | {"of"}
# Behind a noun these tell whose it is: "a report by the firm".
OF_OWNERS = frozenset({"of", "by", "from"})
# With these a noun says the rest of the sentence: "in a poll", "per a report".
INTRODUCE_NOUNS = frozenset({"in", "per", "for", "to", "among", "with"})
# Within a title these join its words: "Minister of Education and the Arts".
WITHIN_TITLES = frozenset({"of", "the", "and", "for"})
# Words behind the head of a name that begin its description: "spokesman for Ford".
BEHIND_HEADS = frozenset({"of", "for", "from", "in", "at", "with", "to", "on", "who"})
