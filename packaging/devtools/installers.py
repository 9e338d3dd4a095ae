"""Make the installers of Windows and macOS; each runs on its own system only."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from devtools.basics import ROOT, Problem

WINDOWS_SCRIPT = ROOT / "packaging" / "windows" / "annotator.iss"
PROGRAM = "Quote & Claim Annotator"


def windows(program: Path, out: Path, version: str) -> Path:
    """Return the installer that Inno Setup makes."""
    beside = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Inno Setup 6" / "ISCC.exe"
    compiler = shutil.which("ISCC") or (str(beside) if beside.is_file() else None)
    if compiler is None:
        raise Problem("Inno Setup 6 is missing: its ISCC.exe makes the installer.")
    definitions = [f"/DVersion={version}", f"/DProgram={program}", f"/O{out}"]
    run([compiler, "/Q", *definitions, str(WINDOWS_SCRIPT)])
    return out / f"quote-claim-annotator-{version}-setup.exe"


def macos(frozen: Path, out: Path, version: str) -> Path:
    """Return the disk image with the application and a link to the folder of applications."""
    content, image = out / "image", out / f"quote-claim-annotator-{version}.dmg"
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(frozen / f"{PROGRAM}.app", content / f"{PROGRAM}.app", symlinks=True)
    (content / "Applications").symlink_to("/Applications")
    run(["codesign", "--force", "--deep", "--sign", "-", str(content / f"{PROGRAM}.app")])
    run(
        [
            "hdiutil",
            "create",
            "-ov",
            "-format",
            "UDZO",
            "-volname",
            PROGRAM,
            "-srcfolder",
            str(content),
            str(image),
        ]
    )
    return image


def run(command: list[str]) -> None:
    """Run a tool of the system."""
    if subprocess.run(command, check=False).returncode:
        raise Problem(f"{command[0]} failed; what it said is above.")
