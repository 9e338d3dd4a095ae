"""A whole session leaves nothing where it should not: no socket, no foreign file, no word of anybody in the log."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from annotator.project import Project

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.model

# In each process of the session: what it opens for writing, moves, makes, removes, and each socket.
HOOK = """
import os, sys
_to = os.open(os.environ["AUDIT_FILE"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
_paths = {"os.mkdir": 1, "os.remove": 1, "os.rmdir": 1, "os.rename": 2, "os.link": 2, "os.symlink": 2, "os.truncate": 1,
          "os.chmod": 1, "sqlite3.connect": 1}
def _whole(name, folder):
    if name == ":memory:":
        return name
    if isinstance(folder, int) and folder >= 0:
        return os.path.join(os.readlink(f"/proc/self/fd/{folder}"), name)
    return os.path.abspath(name)
_writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
def _hook(event, values):
    if event.startswith("socket."):
        os.write(_to, f"{event}\\t{values[1:]}\\n".encode())
    elif event == "open" and not isinstance(values[0], int) and values[2] & _writing:
        os.write(_to, f"{event}\\t{os.path.abspath(os.fsdecode(values[0]))}\\n".encode())
    elif event in _paths:
        for path in values[:_paths[event]]:
            if not isinstance(path, int):
                name = os.fsdecode(path)
                if name.startswith("file:") and name.endswith("mode=ro"):
                    continue
                name = name.removeprefix("file://").partition("?")[0]
                folder = values[-1] if event in ("os.mkdir", "os.remove", "os.rmdir") else None
                os.write(_to, f"{event}\\t{_whole(name, folder)}\\n".encode())
sys.addaudithook(_hook)
"""

WORDS = "Zanzibarquell"
# No word of the texts, titles, speakers, names and files of the session.
SECRETS = (WORDS, "Quillfeather", "Brunhilde", "Glockenspiel", "Pumpernickel")
TEXT = f"“The {WORDS} is dry,” said Mayor Ada Quillfeather on Friday. Costs reached £3 million."
PAGE = f"<html><head><title>{WORDS}</title></head><body><article><p>{TEXT}</p><p>{TEXT}</p></article></body></html>"


class Session(NamedTuple):
    folder: Path
    said: str
    events: list[tuple[str, str]]
    log: str


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Run a session with a window, its children and workers, watched from its first moment on."""
    folder = tmp_path_factory.mktemp("session")
    for name in ("home", "inbox", "out", "project", "tmp", "hook"):
        (folder / name).mkdir()
    (folder / "hook" / "sitecustomize.py").write_text(HOOK, encoding="utf-8")
    settings = folder / "home" / ".config" / "quote-claim-annotator"
    settings.mkdir(parents=True)
    (settings / "annotator.ini").write_text("[General]\nannotator=Brunhilde\n", encoding="utf-8")
    inbox = folder / "inbox"
    (inbox / "Glockenspiel.html").write_text(PAGE, encoding="utf-8")
    (inbox / "Pumpernickel.docx").write_bytes(b"PK\3\4" + TEXT.encode())
    (inbox / "a.jsonl").write_text(f'{{"text": "{TEXT} Again."}}\n{{"text": "{WORDS}\n', encoding="utf-8")
    project = folder / "project" / "Quillfeather.qca"
    Project.create(project).close()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {
        "HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), "AUDIT_FILE": str(folder / "audit"),
        "PYTHONPATH": f"{folder / 'hook'}{os.pathsep}{ROOT}", "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    script = [
        sys.executable,
        "-m",
        "tests.e2e.audited_session",
        str(project),
        str(inbox),
        str(folder / "out"),
        WORDS,
    ]
    ended = subprocess.run(script, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    lines = (folder / "audit").read_text(encoding="utf-8").splitlines()
    state = folder / "home" / ".local" / "state" / "quote-claim-annotator"
    log = (state / "annotator.log").read_text(encoding="utf-8")
    yield Session(folder, ended.stdout, [tuple(line.split("\t", 1)) for line in lines], log)


# One test for all: each process of the tests would run the session again.
def test_a_session_leaves_nothing_where_it_should_not(session: Session) -> None:
    assert session.said == "exits [0, 0, 0], 2 documents\n"
    assert {path.name for path in (session.folder / "out").iterdir()} >= {"a.spacy", "a.xlsx", "a.html"}
    assert_no_process_opens_a_socket(session)
    assert_files_are_written_in_own_folders_alone(session)
    assert_temporary_texts_lie_in_a_private_folder_and_are_gone(session)
    assert_the_log_tells_what_was_done_and_no_word_of_anybody(session)


def assert_no_process_opens_a_socket(session: Session) -> None:
    assert [event for event in session.events if event[0].startswith("socket.")] == []


def assert_files_are_written_in_own_folders_alone(session: Session) -> None:
    """Assert that only folders of the project, settings, cache and log, and temporary ones, are written to."""
    own = ("project", "out", "tmp", "home/.config", "home/.cache", "home/.local")
    allowed = tuple(f"{session.folder / name}" for name in own)
    # The system's: a place for what nobody reads, and who goes first where memory ends.
    system = (os.devnull, "/proc/self/oom_score_adj", ":memory:")
    foreign = {
        (event, path)
        for event, path in session.events
        if not event.startswith("socket.") and path not in system and not path.startswith(allowed)
        and "__pycache__" not in path  # Python's own
    }  # fmt: skip
    assert foreign == set()


def assert_temporary_texts_lie_in_a_private_folder_and_are_gone(session: Session) -> None:
    assert list((session.folder / "tmp").iterdir()) == []
    named = {path for event, path in session.events if event == "os.mkdir" and "/.cache/" in path}
    assert any("/temporary/" in path for path in named)
    assert list((session.folder / "home/.cache/quote-claim-annotator/temporary").iterdir()) == []


def assert_the_log_tells_what_was_done_and_no_word_of_anybody(session: Session) -> None:
    for secret in SECRETS:
        assert secret.casefold() not in session.log.casefold()
    events = {" ".join(line.split(" ")[1::2][:2]) for line in session.log.splitlines()}
    assert {
        "window start",
        "window error",
        "window opened",
        "window end",
        "command start",
        "command end",
        "worker model",
    } <= events
    assert "name=import options=--json,--no-index,--plan,--annotator\n" in session.log
    assert re.search(r"error kind=ValueError at=", session.log)
