"""Make the package for Debian and Ubuntu, of the frozen program and packaging/linux."""

from __future__ import annotations

import gzip
import json
import os
import platform
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from devtools.basics import ROOT, Problem
from devtools.frozen_program import LICENCES, NAME, PACKAGE, needed
from devtools.system import (
    BASE_LIBRARIES,
    QT_LIBRARIES,
    WAYLAND_LIBRARIES,
    WINDOW_LIBRARIES,
)

ID = "org.quoteclaimannotator.annotator"
LINUX_FILES = ROOT / "packaging" / "linux"
ICONS = ROOT / "resources" / "icons"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What is asked for without being linked: letters, and what tells a desktop of the new kind of file.
DEPENDS_BESIDE = (
    "fonts-dejavu-core | fonts-freefont-ttf | fonts-noto-core",
    "shared-mime-info",
    "hicolor-icon-theme",
    "tzdata",
)
# GNOME's dialogs and look, printers; without them Qt shows its own.
RECOMMENDS = ("desktop-file-utils", "libcups2", "libgtk-3-0", "fonts-noto-color-emoji")
DESCRIPTION = """\
label quotations, speakers and claims in news articles
 A program for annotators of news: who said what, in which words, and which
 claims that makes. It suggests quotations with cue, source and speaker; people
 accept, correct or add them by one or two keys.
 .
 It brings its own Python and its English language model, and opens no network
 connection."""


def make(program: Path, out: Path, version: str, seconds: int) -> Path:
    """Return the package, made in a folder; its files bear the given time."""
    if not shutil.which("dpkg-deb"):
        raise Problem("dpkg-deb is missing; it belongs to Debian's package dpkg.")
    root = out / "debian"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "usr/lib" / PACKAGE, symlinks=True)
    place(root, version, datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d"))
    architecture = ARCHITECTURES[platform.machine()]
    write(root / "DEBIAN/control", control(program, version, architecture, kilobytes(root)))
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    package = out / f"{PACKAGE}_{version}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(seconds)}
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(root), str(package)]
    if subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL).returncode:
        raise Problem("dpkg-deb failed; what it said is above.")
    return package


def place(root: Path, version: str, day: str) -> None:
    """Put the files of desktop and documentation into their places."""
    share, documents = root / "usr/share", root / "usr/share/doc" / PACKAGE
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{PACKAGE}/{NAME}")
    write(share / f"applications/{ID}.desktop", filled(f"{ID}.desktop", version, day))
    write(share / f"mime/packages/{ID}.xml", filled(f"{ID}.mime.xml", version, day))
    write(share / f"metainfo/{ID}.metainfo.xml", filled(f"{ID}.metainfo.xml", version, day))
    for source, folder in (("annotator.svg", "scalable"), ("annotator.png", "256x256")):
        target = share / f"icons/hicolor/{folder}/apps/{ID}{Path(source).suffix}"
        target.parent.mkdir(parents=True)
        shutil.copyfile(ICONS / source, target)
    compress(share / f"man/man1/{NAME}.1.gz", filled(f"{NAME}.1", version, day))
    compress(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    write(documents / "copyright", copyright_text())


def filled(name: str, version: str, day: str) -> str:
    """Return a file of packaging/linux with version and day."""
    text = (LINUX_FILES / name).read_text(encoding="utf-8")
    return text.replace("@VERSION@", version).replace("@DATE@", day)


def write(path: Path, text: str) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def compress(path: Path, text: str) -> None:
    """Write a file that is the same at each build."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def copyright_text() -> str:
    """Return all licences of what the package holds."""
    listed = json.loads(LICENCES.read_text(encoding="utf-8"))
    lines = [f"{part['name']} {part['version']}: {part['licence']}" for part in listed["parts"]]
    texts = [
        f"{'=' * 79}\n{', '.join(names)}\n{'=' * 79}\n\n{text}" for names, text in texts_by_names(listed)
    ]
    return "\n".join(
        ["What this package holds, and under which licence. The texts follow.", "", *lines, "", *texts]
    )


def texts_by_names(listed: dict[str, list[dict[str, str]]]) -> list[tuple[list[str], str]]:
    """Return each text once, with the names of the parts that have it."""
    names: dict[str, list[str]] = {}
    for part in listed["parts"]:
        for number in part["texts"]:
            names.setdefault(listed["texts"][number], []).append(part["name"])
    return [(owners, text) for text, owners in names.items()]


def depends(program: Path) -> list[str]:
    """Return the packages that bring what the program asks the system for."""
    named = {**BASE_LIBRARIES, **QT_LIBRARIES, **WINDOW_LIBRARIES, **WAYLAND_LIBRARIES}
    packages = {named[soname] for soname in needed(program)}
    return [*sorted(packages), *DEPENDS_BESIDE]


def libc_version(program: Path) -> str:
    """Return the newest version of the C library that a file of the program asks for."""
    found = {(2, 0)}
    for path in [program / NAME, *program.rglob("*.so*")]:
        said = subprocess.run(
            ["objdump", "-T", str(path)], capture_output=True, text=True, check=False
        ).stdout
        found |= {(int(a), int(b)) for a, b in re.findall(r"\(?GLIBC_(\d+)\.(\d+)", said)}
    return ".".join(map(str, max(found)))


def control(program: Path, version: str, architecture: str, size: int) -> str:
    """Return the description of the package."""
    packages = [
        f"{name} (>= {libc_version(program)})" if name == "libc6" else name for name in depends(program)
    ]
    return "\n".join([
        f"Package: {PACKAGE}",
        f"Version: {version}",
        f"Architecture: {architecture}",
        "Maintainer: The authors of Quote & Claim Annotator <quote-claim-annotator@localhost>",
        f"Installed-Size: {size}",
        f"Depends: {', '.join(packages)}",
        f"Recommends: {', '.join(RECOMMENDS)}",
        "Section: science",
        "Priority: optional",
        f"Description: {DESCRIPTION}",
        "",
    ])  # fmt: skip


def kilobytes(root: Path) -> int:
    """Return the size of all files, as dpkg counts it."""
    return sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
