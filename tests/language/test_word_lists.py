"""What is known of English stands once, in annotator/language."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from annotator.language.en import auxiliaries, determiners, pronouns, titles
from annotator.language.word_lists import words_of

PACKAGE = Path(__file__).parents[2] / "annotator"
# Words that stand in no list of anything else but words of English.
KINDS = {
    "pronouns": pronouns.HE_OR_SHE | pronouns.FORMS_OF_THEY | pronouns.FORMS_OF_I | pronouns.FORMS_OF_WE,
    "articles": determiners.ARTICLES,
    "titles": titles.TITLES - {"minister", "general", "major", "former", "chief", "vice", "prime"},
    "auxiliaries": auxiliaries.MODALS | auxiliaries.FORMS_OF_BE,
    "reporting verbs": words_of("en", "cue_verbs.txt")
    - {"note", "add", "find", "report", "show", "call", "state", "agree"},  # acts and commands are called so
}


_QUOTES = re.compile(r"[\"'\n]")


def word_lists(source: str) -> list[tuple[int, frozenset[str]]]:
    """Return the lists, sets, tuples and dicts of strings that a module writes out, with their lines."""
    lists = []
    for node in ast.walk(ast.parse(source)):
        items = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", ())
        if not items and isinstance(node, ast.Call):
            items = node.args
        words = [
            item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str)
        ]
        if words:
            lists.append((node.lineno, frozenset(word.casefold().rstrip(".") for word in words)))
    return lists


def strays(source: str) -> list[tuple[int, str]]:
    """Return the kinds of English words of which a module has a list of its own, with their lines."""
    quoted = {word.casefold().rstrip(".") for word in _QUOTES.split(source)}
    if all(len(quoted & known) < 2 for known in KINDS.values()):
        return []  # parsing takes most of the time
    return [
        (line, kind)
        for line, words in word_lists(source)
        for kind, known in KINDS.items()
        if len(words & known) > 1
    ]


def test_no_other_package_has_a_list_of_english_words() -> None:
    found = {
        str(path.relative_to(PACKAGE)): lists
        for path in sorted(PACKAGE.rglob("*.py"))
        if "language" not in path.parts and (lists := strays(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ('X = frozenset({"the", "a"})', "articles"),
        ('if word in ("he", "she"): pass', "pronouns"),
        ('X = {"Mr.": "m", "Mrs.": "f"}', "titles"),
        ('X = ids("may", "could")', "auxiliaries"),
        ('X = ["say", "argue"]', "reporting verbs"),
    ],
)
def test_a_list_elsewhere_is_found(source: str, kind: str) -> None:
    assert strays(source) == [(1, kind)]
