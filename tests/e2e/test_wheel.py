"""The wheel holds all that the program needs: built, installed elsewhere, and used without the checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.wheel


def call(*command: str | Path, cwd: Path, path: str = "") -> str:
    """Run a command away from the checkout and return its standard output."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    environment |= {"PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_CACHE_DIR": "1"}
    if path:
        environment["PYTHONPATH"] = path
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the checkout, install it into a folder, and give that folder."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    ignore = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in ("annotator", "resources"):
        shutil.copytree(ROOT / name, source / name, ignore=ignore)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    pip = [sys.executable, "-m", "pip"]
    wheels, target = folder / "wheels", folder / "target"
    call(*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", wheels, source, cwd=folder)
    (wheel,) = wheels.glob("*.whl")
    assert wheel.name.endswith("-py3-none-any.whl")
    call(*pip, "install", "--no-deps", "--no-index", "--target", target, wheel, cwd=folder)
    return target


def annotator(installed: Path, *arguments: str | Path, cwd: Path) -> str:
    return call(sys.executable, "-P", "-m", "annotator", *arguments, cwd=cwd, path=str(installed))


def test_everything_comes_from_the_installed_folder(installed: Path, tmp_path: Path) -> None:
    program = (
        "import annotator, sys\n"
        "from annotator.resources_folder import resource\n"
        "print(annotator.__file__)\n"
        "for name in ('codebooks', 'icons', 'lexicons', 'sample', 'schema', 'themes', 'guidelines', 'manual'):\n"
        "    print(resource(name))\n"
    )
    lines = call(sys.executable, "-P", "-c", program, cwd=tmp_path, path=str(installed)).splitlines()
    assert len(lines) == 9
    assert all(Path(line).is_relative_to(installed / "annotator") for line in lines), lines


def test_the_wheel_holds_every_resource_and_nothing_of_the_tests(installed: Path) -> None:
    def names(folder: Path) -> set[str]:
        return {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}

    assert names(installed / "annotator" / "resources") == names(ROOT / "resources")
    assert (installed / "annotator" / "py.typed").exists()
    assert not list((installed / "annotator").rglob("README.md"))  # they are for who works on the checkout
    tops = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert tops == {"annotator", "bin"}
    (info,) = installed.glob("*.dist-info")
    assert "annotator = annotator.__main__:main" in (info / "entry_points.txt").read_text(encoding="utf-8")
    assert (
        "quotations = annotator.nlp.en.quotations.component:make_quotations"
        in (info / "entry_points.txt").read_text()
    )
    assert list(info.rglob("LICENSE"))


def test_the_commands_work_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    annotator(installed, "new", "news.qca", "--sample", cwd=tmp_path)
    lines = annotator(installed, "export", "news.qca", "-o", "-", cwd=tmp_path).splitlines()
    listed = json.loads((ROOT / "resources" / "sample" / "articles.json").read_text(encoding="utf-8"))
    assert [json.loads(line)["id"] for line in lines] == [article["id"] for article in listed]
    schema = json.loads(annotator(installed, "schema", cwd=tmp_path))
    assert schema["$schema"]


def test_the_window_opens_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    program = (
        "from annotator.ui.shell.app import make_application, make_window\n"
        "app = make_application(); window = make_window(); window.show(); app.processEvents()\n"
        "print(window.windowIcon().isNull(), window.windowTitle()); window.close()\n"
    )
    environment = {"XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-P", "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=60,
        env={**os.environ, **environment, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == "False Quote & Claim Annotator\n"
