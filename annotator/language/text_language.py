"""The language of a text: as its metadata name it, else by its small words."""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.language.dates import language_code
from annotator.language.languages import LANGUAGES
from annotator.language.word_lists import sections_of

# Characters of a text that are read: some 1,000 words, of which half are small ones.
_READ = 6_000
# The share of small words of its language that a text has at least, and how many times as many as of each
# other language. Of 938 English news articles of PolNeAR and GUM one has less (a table), and none counts as
# another language; the factor is 2.0 or more. The halves of tests/data/quotations/fr, joined, have .44 and
# .46, with factors of 2.9 and 3.1.
_LEAST_SHARE = 0.2
_LEAST_FACTOR = 1.25
_LEAST_WORDS = 3  # small words; fewer tell nothing
_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"[A-Za-z]{2}(?=$|[-_])")


def language_of(text: str, named: str = "") -> str:
    """Return the code of the language of a text if it has rules, else "".

    `named` is the language as the metadata have it: "fr", "fr-CA", "French", "Français"; the words of the
    text decide where it is empty or no language.
    """
    code = _code_of(named)
    if code:
        return code if code in LANGUAGES else ""
    words = _WORD.findall(text[:_READ].lower())
    counts = {code: sum(map(small.__contains__, words)) for code, small in _small_words().items()}
    best = max(counts, key=lambda code: counts[code])
    others = max(count for code, count in counts.items() if code != best)
    is_plain = counts[best] >= max(_LEAST_WORDS, _LEAST_SHARE * len(words), _LEAST_FACTOR * others)
    return best if is_plain and best in LANGUAGES else ""


def _code_of(named: str) -> str:
    """Return the code of a language that the metadata name, "" if they name none."""
    code = language_code(named) if named.strip() else ""
    match = _CODE.match(code.strip())
    return match.group().lower() if match else ""


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    return sections_of("function_words.txt")
