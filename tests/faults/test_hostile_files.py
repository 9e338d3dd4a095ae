"""Files that could fill the memory, lead out of their folder or hang: each is named, and the others go in."""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.examples import child

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")

FILES = Path(__file__).parents[1] / "data" / "formats"
MB = 1 << 20
# The most memory of a process that reads, and of the one that imports beyond what it has before. Measured: 535 MB
# for a file of spaCy (256 MB unpacked, while it grows), 215 MB or less for all others; 50 MB in the one that imports.
MOST_MEMORY = 260  # MB
MOST_OF_SPACY = 600  # MB
MOST_OWN_MEMORY = 100  # MB
GOOD = "Ann Roe said on Monday that the harbour crane stands still."


def sparse(path: Path, beginning: bytes, size: int = 66 * MB) -> None:
    """Write a file that is NULs behind its beginning; it takes no room on the disk."""
    path.write_bytes(beginning)
    os.truncate(path, size)


def zipped(members: dict[str, bytes], level: int = 1) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


def with_part(file: str, name: str, data: bytes) -> bytes:
    """Return an office document with another part, or a part in place of its own."""
    with zipfile.ZipFile(FILES / file) as document:
        members = {info.filename: document.read(info) for info in document.infolist()}
    return zipped({**members, name: data})


def nested(depth: int) -> bytes:
    data = zipped({"a.txt": GOOD.encode()})
    for _ in range(depth):
        data = zipped({"inner.zip": data})
    return data


def tar_of(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for info, data in members:
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return packed.getvalue()


def links() -> bytes:
    link = tarfile.TarInfo("link.txt")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    device = tarfile.TarInfo("device.txt")
    device.type = tarfile.CHRTYPE
    return tar_of((link, b""), (device, b""), (tarfile.TarInfo("good.txt"), GOOD.encode()))


def folder_in_itself(path: Path) -> None:
    path.mkdir()
    (path / "again").symlink_to(path, target_is_directory=True)
    (path / "a.txt").write_text(GOOD)


EXTERNAL = b'<!DOCTYPE nitf [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
LAUGHS = b"<!DOCTYPE nitf [" + b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10 if n else b"ha") for n in range(30)
) + b"]>"  # fmt: skip
NITF = b"<nitf><body><body.content><p>%s said so.</p></body.content></body></nitf>"

Make = bytes | Callable[[Path], object]
# The name of a file; its bytes, or what makes it; what is said of it ("" for nothing); how many articles
# of it go in.
CASES: list[tuple[str, Make, str, int]] = [
    ("bomb.zip", lambda path: path.write_bytes(zipped({f"{n}.txt": bytes(66 * MB) for n in range(4)}, 6)), "it unpacks to more than 200 times its size", 0),
    ("bomb.txt.gz", lambda path: path.write_bytes(gzip.compress(bytes(258 * MB), 1)), "Write one article a file|unpacks to", 0),
    ("nested.zip", nested(6), "it lies in more than 3 archives. Unpack the outer ones.", 0),
    ("bomb.docx", lambda path: path.write_bytes(with_part("docx/pandoc.docx", "word/document.xml", bytes(65 * MB))), "“word/document.xml” unpacks to more than 64 MB", 0),
    ("bomb.odt", lambda path: path.write_bytes(with_part("odt/pandoc.odt", "content.xml", b"<a/>" + b" " * 65 * MB)), "“content.xml” unpacks to more than 64 MB", 0),
    ("bomb.xlsx", lambda path: path.write_bytes(with_part("tables/openpyxl.xlsx", "xl/sharedStrings.xml", bytes(258 * MB))), "it unpacks to more than memory allows. Save the table as .csv", 0),
    ("bomb.epub", lambda path: path.write_bytes(with_part("epub/reader-pandoc.epub", "META-INF/container.xml", bytes(65 * MB))), "unpacks to more than 64 MB", 0),
    ("bomb.qdpx", lambda path: path.write_bytes(with_part("refi-qda/harbour.qdpx", "project.qde", bytes(65 * MB))), "unpacks to more than 64 MB", 0),
    ("bomb.spacy", lambda path: path.write_bytes(zlib.compress(bytes(258 * MB), 1)), "it unpacks to more than 256 MB", 0),
    ("tags.html", lambda path: path.write_bytes(b"<p>" * 1_000_000), "more than 60,000 tags", 0),
    ("tags.docx", lambda path: path.write_bytes(with_part("docx/pandoc.docx", "word/document.xml", b"<a>" + b"<b/>" * 2_100_000 + b"</a>")), "tags, which no article has", 0),
    ("deep.docx", lambda path: path.write_bytes(with_part("docx/pandoc.docx", "word/document.xml", b"<a>" * 100_000 + b"</a>" * 100_000)), "its XML is broken", 0),
    ("climbing.zip", zipped({"../../evil.txt": b"Evil.", "/evil.txt": b"Evil.", "good.txt": GOOD.encode()}), "its name leads out of the archive.", 1),
    ("climbing.tar", tar_of((tarfile.TarInfo("../evil.txt"), b"Evil."), (tarfile.TarInfo("good.txt"), GOOD.encode())), "its name leads out of the archive.", 1),
    ("links.tar", links(), "", 1),
    ("encrypted.zip", (FILES / "zip/encrypted.zip").read_bytes(), "it is encrypted. Unpack it with its password.", 1),
    ("line.jsonl", lambda path: sparse(path, b'{"text": "', (MOST_MEMORY + 40) * MB), "the line is longer than 64 MB. Write each article as a line", 0),
    ("line.json", lambda path: sparse(path, b'[{"text": "'), "MB|no object with a text", 0),
    ("line.txt", lambda path: sparse(path, GOOD.encode()), "it is larger than 64 MB, which no article is.", 0),
    ("line.csv", lambda path: sparse(path, b"id,text\n1,", 18 * MB), "longer than 16 MB|NUL", 0),
    ("line.conll", lambda path: sparse(path, b"Ann O"), "too long for a token", 0),
    ("line.warc", lambda path: sparse(path, b"WARC/1.0\r\n"), "without a line feed|no web archive", 0),
    ("line.mbox", lambda path: sparse(path, b"From ann\n"), "MB", 0),
    ("labels.jsonl", lambda path: sparse(path, b'{"text": "a b", "label": [[0, 1, "X"]], "x": "'), "longer than 64 MB|over 64 MB", 0),
    ("deep.json", lambda path: path.write_bytes(b"[" * 1_000_000), "its JSON is nested too deeply.", 0),
    ("deep.jsonl", b'{"text": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "its JSON is nested too deeply.", 0),
    ("headless.csv", f'1,"{GOOD}"\n2,"{GOOD} Again."\n'.encode(), "", 2),
    ("nuls.csv", b"id,text\n1,A\0nn said so.\n2,Bo said so.\n", "the row has NULs, which no text has.", 1),
    ("no-article.html", b"<html><nav><a href='/'>Home</a></nav></html>", "there is no article in the page. Save its text as .txt.", 0),
    ("encrypted.pdf", (FILES / "pdf/encrypted.pdf").read_bytes(), "it is encrypted. Print it to a new PDF", 0),
    ("scanned.pdf", (FILES / "pdf/scanned.pdf").read_bytes(), "it is scanned. Read it with a program for text recognition", 0),
    ("broken.pdf", b"%PDF-1.7\n" + b"1 0 obj <<" * 100_000, "PDF", 0),
    ("encrypted.docx", (FILES / "docx/encrypted.docx").read_bytes(), "it is encrypted. Open it with its password", 0),
    ("macros.docm", lambda path: path.write_bytes(with_part("docx/pandoc.docx", "word/vbaProject.bin", b"Sub AutoOpen()")), "", 1),
    ("macros.xlsm", lambda path: path.write_bytes(with_part("tables/openpyxl.xlsx", "xl/vbaProject.bin", b"Sub AutoOpen()")), "the row has no text", 2),
    ("external.nitf", EXTERNAL + NITF % b"&file;", "its XML declares entities", 0),
    ("laughs.nitf", LAUGHS + NITF % b"&a29;", "its XML declares entities", 0),
    ("laughs.docx", lambda path: path.write_bytes(with_part("docx/pandoc.docx", "word/document.xml", LAUGHS + b"<a>&a29;</a>")), "its XML declares entities", 0),
    ("laughs.xmi", LAUGHS + b'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"/>', "its XML declares entities", 0),
    ("other.spacy", zlib.compress(b"\x82\xa5attrs\x90\xa7version\xa30.9"), "it is of version 0.9; version", 0),
    ("old.spacy", b"\x80\x04spaCy 1", "it is no file of documents of spaCy 3", 0),
    ("pipe.txt", lambda path: os.mkfifo(path), "it is a pipe, not a file.", 0),
    ("device.txt", lambda path: path.symlink_to("/dev/zero"), "it is a device, not a file.", 0),
    ("itself", folder_in_itself, "", 1),
]  # fmt: skip

# Imports each path into a project of its own; prints what came of it, the peak of memory meanwhile (MB), and that
# of the processes that read for it: large files, and those of formats that may crash, are read there.
_IMPORT = """
import json, re, sys
from pathlib import Path
from annotator.formats.reading.reader_pool import _Reader
from annotator.project import Project
from annotator.project.jobs.file_import import import_files
def peak(process="self"):
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:  # another thread has ended the process meanwhile, or the system does not tell
        return 0
    found = re.search("VmHWM:\\s*(\\d+)", status)
    return int(found[1]) // 1024 if found else 0
def begin():
    readers.clear()
    if Path("/proc/self/clear_refs").exists():
        Path("/proc/self/clear_refs").write_text("5")  # the peak is counted anew
def end_reader(reader):
    process = reader._process  # taken once: the pool and its thread both end a reader
    if process is not None:
        readers.append(peak(process.pid))
    end(reader)
readers = []
end, _Reader.end = _Reader.end, end_reader
for line in sys.stdin:
    begin()
    path = Path(line.strip())
    project_path = path.parent.parent / (path.name + ".qca")
    Project.create(project_path).close()
    with Project.open(project_path) as project:
        report = import_files(project, [path])
        said = [str(each) for each in report.problems]
        print(json.dumps([report.documents, said, peak(), max(readers, default=0)]), flush=True)
"""


class Outcome(NamedTuple):
    """What came of a file.

    Attributes
    ----------
    documents: how many articles of it went in.
    said: the problems that were told.
    own: the most memory of the process that imports, in MB.
    reading: of a process that reads for it; 0 where none was needed.
    """

    documents: int
    said: list[str]
    own: int
    reading: int


@pytest.fixture
def outcomes(tmp_path: Path) -> Iterator[dict[str, Outcome]]:
    """Give what came of each file."""
    given = tmp_path / "in"
    given.mkdir()
    (given / "first.txt").write_text(GOOD)
    for name, make, _, _ in CASES:
        if isinstance(make, bytes):
            (given / name).write_bytes(make)
        else:
            make(given / name)
    process = child(_IMPORT)
    names = ["first.txt", *(name for name, _, _, _ in CASES)]
    out, errors = process.communicate("".join(f"{given / name}\n" for name in names), timeout=240)
    assert process.returncode == 0, errors
    found = [json.loads(line) for line in out.splitlines()]
    assert len(found) == len(names)
    yield dict(zip(names, map(Outcome._make, found), strict=True))
    shutil.rmtree(given)


# One test for all: each process of the tests would make and import all files again.
def test_hostile_files_are_named_with_the_way_out_in_little_memory(
    outcomes: dict[str, Outcome], tmp_path: Path
) -> None:
    wrong = {
        name: (documents, said)
        for name, _, message, count in CASES
        for documents, said, *_ in [outcomes[name]]
        if documents != count
        or (bool(said) != bool(message))
        or (message and not any(part in " ".join(said) for part in message.split("|")))
    }
    assert wrong == {}
    reading = {name: outcome.reading for name, outcome in outcomes.items()}
    spacy = reading.pop("bomb.spacy")
    assert spacy < MOST_OF_SPACY
    assert max(reading.values()) < MOST_MEMORY, reading
    if Path("/proc/self/status").exists():
        assert spacy > 256, "the process is measured that unpacks it"
    own = {name: outcome.own for name, outcome in outcomes.items()}
    assert max(own.values()) - own["first.txt"] < MOST_OWN_MEMORY, own
    assert [*tmp_path.glob("evil*"), *tmp_path.glob("*/evil*")] == []
