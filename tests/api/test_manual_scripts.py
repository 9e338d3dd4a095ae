"""The scripts of the manual's page on exports do what they say there, on the sample project."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import openpyxl
import pytest
import spacy
from spacy.cli.init_config import init_config
from spacy.tokens import DocBin
from spacy.util import registry

from annotator import open_project
from annotator.cli.program import run
from annotator.domain.span import Span
from annotator.domain.speaker import KINDS
from annotator.resources_folder import resource


def lines_below(heading: str) -> list[str]:
    """Return the lines of code below a heading of the page, up to the next heading."""
    text = resource("manual", "export.md").read_text(encoding="utf-8")
    section = re.split(r"^#+ ", text.partition(f"# {heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]
    return [line[4:] for line in section.splitlines() if line.startswith("    ")]


def run_all(lines: list[str], *without: str) -> None:
    """Run the program's own commands among the lines, but for some."""
    for line in lines:
        if line.startswith("annotator ") and (words := shlex.split(line))[1] not in without:
            assert run(words[1:]) == 0, line


def holds_table(lines: list[str]) -> None:
    """Hold that the workbook has what the script takes, and that what is printed are kinds of speakers."""
    (script,) = [line for line in lines if "crosstab" in line]
    columns = [cell.value for cell in openpyxl.load_workbook("sample.xlsx")["quotations"][1]]
    assert set(re.findall(r"quotations\.(\w+)", script)) <= set(columns)
    first = next(number for number, line in enumerate(lines) if line == "speaker_kind")
    assert {line.split()[0] for line in lines[first + 1 :]} <= set(KINDS)


def holds_training(commands: list[list[str]]) -> None:
    """Hold that the options of the training are ones that spaCy has, and that it then looks at the cues."""
    (begin,) = [command for command in commands if "init" in command]
    options = dict(zip(begin[-4::2], begin[-3::2], strict=True))
    config = init_config(lang=options["--lang"], pipeline=[options["--pipeline"]])
    (train,) = [command for command in commands if "train" in command]
    given = dict(zip(train[5::2], train[6::2], strict=True))
    files = [given.pop("--paths.train"), given.pop("--paths.dev"), commands[-1][-1]]
    given.pop("--output")
    for option, value in given.items():
        *sections, name = option.removeprefix("--").split(".")
        section = config
        for each in sections:
            section = section[each]
        assert name in section, option
        section[name] = spacy.util.load_config_from_str(f"[x]\ny = {value}")["x"]["y"]
    component = config["components"]["spancat"]
    suggest = registry.resolve({"suggester": component["suggester"]})["suggester"]
    for file in files:
        docs = list(DocBin().from_disk(file).get_docs(spacy.blank("en").vocab))
        looked_at = {tuple(pair) for pair in suggest(docs[:1]).data.tolist()}
        cues = [span for span in docs[0].spans[component["spans_key"]] if span.label_ == "CUE"]
        assert cues
        assert {(cue.start, cue.end) for cue in cues} <= looked_at


def test_the_table_and_the_training_of_the_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    tables = lines_below("Tables: CSV, Excel, SQLite")
    run_all([line for line in tables if "sample." in line], "prepare")
    holds_table(tables)

    training = lines_below("Train spaCy")
    shutil.copy("sample.qca", "press.qca")
    with open_project("press.qca", writable=True, annotator="Ana") as project:
        for article in list(project.articles()):
            cue = article.spans_of(" said ")[0]
            acts = project.on(article.document.id)
            acts.quotations.new((Span(0, 20),), (Span(cue.start + 1, cue.end - 1),))
    run_all(training, "new", "prepare", "press.qca")
    holds_training([shlex.split(line) for line in training if line.startswith("python -m spacy")])
