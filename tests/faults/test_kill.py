"""A process that is killed at any moment costs nothing that was shown as saved."""

from __future__ import annotations

import random
import time
from pathlib import Path

from annotator.project import Project
from annotator.project.jobs.file_import import import_files
from annotator.store import layers
from annotator.store.file_overview import damage
from tests.examples import ARTICLE, add_document, child, kill

ACT = """
import sys
from pathlib import Path
from annotator.domain.span import Span
from annotator.project import Project
project = Project.open(Path(sys.argv[1]))
acts = project.work_as("ana")
document = project.document_at(1)
while True:
    changes = acts.on(document).quotations.new((Span(0, 7),))
    print(*changes.ids("quotation"), flush=True)
"""

IMPORT = """
import sys
from pathlib import Path
from annotator.project import Project
from annotator.project.jobs.file_import import import_files
project = Project.open(Path(sys.argv[1]))
print("ready", flush=True)
import_files(project, [Path(sys.argv[2])])
print("done", flush=True)
"""


def test_acts_that_were_saved_are_there_after_each_of_twenty_kills(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    with Project.create(path) as project:
        add_document(project, ARTICLE)
    chance = random.Random(7)
    saved: set[str] = set()
    for _ in range(20):
        process = child(ACT, path)
        assert process.stdout is not None
        for _ in range(chance.randint(1, 6)):
            saved.add(process.stdout.readline().strip())
        kill(process)
        with Project.open(path) as project:
            found = {quotation.id for quotation in layers.layer(project.database, "a1", "ana").quotations}
            assert saved <= found
            assert damage(project.database) == []
            project.work_as("ana")
            undone = project.undo()
            saved -= undone.ids("quotation")
    assert "" not in saved


def test_a_killed_import_is_whole_or_not_there(tmp_path: Path) -> None:
    path, source = tmp_path / "news.qca", tmp_path / "in.jsonl"
    number = 3000
    source.write_text(
        "".join(f'{{"id": "d{n}", "text": "Article {n}. {"words " * 60}"}}\n' for n in range(number))
    )
    Project.create(path).close()
    started = time.monotonic()
    with Project.create(tmp_path / "timed.qca") as timed:
        import_files(timed, [source])
    whole = time.monotonic() - started
    chance = random.Random(11)
    outcomes = set()
    for part in (0.1, 0.4, 0.6, 0.8, 0.95, 1.05):
        process = child(IMPORT, path, source)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(whole * part * chance.uniform(0.9, 1.1))
        kill(process)
        with Project.open(path) as project:
            count = project.count()
            assert count in (0, number)
            assert damage(project.database) == []
        outcomes.add(count)
        if count:
            break
    assert 0 in outcomes
    with Project.open(path) as project:
        report = import_files(project, [source])
        assert report.documents + report.present.number == number
        assert project.count() == number
