"""A worker of the real model in one of whose rules a fault is planted: each text with a certain word fails.

Over any number of texts, on the command line::

    python -m tests.planted_fault TEXTS.jsonl WORD [--jobs N]

runs `annotator suggest` with such workers and says whether just the guilty texts were passed over.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

from annotator.cli.program import run
from annotator.nlp import worker_protocol

ROOT = Path(__file__).parents[1]
_PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
word = sys.argv[2]
from annotator.nlp import worker
from annotator.nlp.en.quotations import candidates
rule = candidates.constructions_of

def faulty(parse, phrases):
    if word in parse.text.lower():
        raise IndexError(f"planted at {word}")
    return rule(parse, phrases)

candidates.constructions_of = faulty
worker.main(sys.argv[3])
"""


def faulty_worker(word: str, model: str) -> list[str]:
    """Return the command line of a worker whose rules fail at a word (in lower case)."""
    return [sys.executable, "-P", "-c", _PROGRAM, str(ROOT), word, model]


def suggest_with_fault(texts: Path, out: Path, word: str, *options: str) -> int:
    """Run `annotator suggest` with such workers; return its exit code."""
    with patch.object(worker_protocol, "worker_command", lambda model: faulty_worker(word, model)):
        return run(["suggest", str(texts), "-o", str(out), *options])


def passed_over(out: Path, word: str) -> tuple[set[str], set[str]]:
    """Return the ids of the lines that were passed over, and of those whose text has the word."""
    lines = [json.loads(line) for line in out.read_bytes().splitlines()]
    failed = {line["id"] for line in lines if "analysis_error" in line}
    return failed, {line["id"] for line in lines if word in line["text"].lower()}


def main() -> int:
    """Run it over a file; return 0 where just the guilty texts were passed over."""
    parser = argparse.ArgumentParser()
    parser.add_argument("texts", type=Path)
    parser.add_argument("word")
    parser.add_argument("--jobs", default="1")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.jsonl"
        word = given.word.lower()
        code = suggest_with_fault(given.texts, out, word, "--jobs", given.jobs)
        failed, guilty = passed_over(out, word)
        number = len(out.read_bytes().splitlines())
    sys.stdout.write(f"{number} texts, {len(guilty)} guilty, {len(failed)} passed over, exit code {code}\n")
    for id in sorted(failed ^ guilty):
        sys.stdout.write(f"wrong: {id}\n")
    return 0 if failed == guilty and code == bool(guilty) else 1


if __name__ == "__main__":
    sys.exit(main())
