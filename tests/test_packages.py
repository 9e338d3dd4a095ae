"""What the packages are made of, as far as it can be seen without making them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import entry_points, version
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest

from annotator.store.schema import APPLICATION_ID
from annotator.version import __version__
from tests.examples import CHECKOUT

PACKAGING = CHECKOUT / "packaging"
ID = "org.quoteclaimannotator.annotator"
KIND = "application/vnd.quoteclaimannotator.project+sqlite3"
LICENCES = CHECKOUT / "resources" / "licences.json"
RENEW = "run: python3 packaging/dev.py licences"


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Give a function that imports a module of packaging."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    before = set(sys.modules)
    yield import_module
    for name in set(sys.modules) - before:
        if name.split(".")[0] in {"devtools", "frozen", "licences"}:
            del sys.modules[name]


def locked(path: Path) -> dict[str, set[str]]:
    """Return the versions of each package in a lock."""
    found: dict[str, set[str]] = {}
    for name, number in re.findall(r"^([\w.-]+)==([\w.+]+)", path.read_text(encoding="utf-8"), re.MULTILINE):
        found.setdefault(name, set()).add(number)
    return found


# The version


def test_the_version_stands_in_one_place_and_the_changes_begin_with_it() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "annotator/version.py"
    headings = re.findall(r"^## \[(.+?)\](.*)$", (CHECKOUT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0][0] in {"Unreleased", __version__}
    assert all(re.fullmatch(r" - \d{4}-\d\d-\d\d", day) for name, day in headings if name != "Unreleased")


# What goes into the frozen program


def test_what_builds_is_pinned_by_hash_and_holds_the_versions_that_are_tested() -> None:
    lock = PACKAGING / "frozen" / "requirements.lock"
    tested, built = locked(PACKAGING / "requirements.lock"), locked(lock)
    assert {"pyinstaller", "pyinstaller-hooks-contrib", "hatchling"} <= set(built)
    assert {
        name: numbers for name, numbers in built.items() if name in tested and numbers != tested[name]
    } == {}
    pins = re.split(r"^(?=[\w.-]+==)", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert [pin.split()[0] for pin in pins if "--hash=sha256:" not in pin] == []
    dependencies = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
    assert "pyinstaller" not in dependencies.lower()


def test_what_stays_out_of_the_frozen_program_is_not_imported_by_it(packaging: Any) -> None:
    contents: ModuleType = packaging("frozen.contents")
    excluded = "|".join(map(re.escape, contents.EXCLUDED))
    imports = re.compile(rf"^\s*(?:from|import) (?:{excluded})\b", re.MULTILINE)
    # Pandas is offered to programs that have it.
    sources = [path for path in (CHECKOUT / "annotator").rglob("*.py") if path.parent.name != "api"]
    assert [path for path in sources if imports.search(path.read_text(encoding="utf-8"))] == []


def test_each_package_that_offers_something_to_spacy_keeps_its_metadata(packaging: Any) -> None:
    contents: ModuleType = packaging("frozen.contents")
    groups = ("spacy_models", "spacy_factories", "spacy_architectures", "spacy_loggers", "thinc_layers")
    offering = {entry.dist.name for group in groups for entry in entry_points(group=group) if entry.dist}
    names = {name.lower().replace("_", "-") for name in offering}
    frozen = {*locked(PACKAGING / "frozen" / "requirements.lock"), "quote-claim-annotator"}
    assert names & frozen <= {name.lower() for name in contents.METADATA}
    assert [name for name in contents.METADATA if not version(name)] == []


def test_icons_of_windows_and_macos_hold_the_picture(packaging: Any, tmp_path: Path) -> None:
    icons: ModuleType = packaging("frozen.icon_files")
    picture = CHECKOUT / "resources" / "icons" / "annotator.png"
    data = picture.read_bytes()
    for path in (icons.ico(picture, tmp_path), icons.icns(picture, tmp_path)):
        written = Path(path).read_bytes()
        assert written.endswith(data)
    assert Path(icons.ico(picture, tmp_path)).read_bytes()[:6] == b"\0\0\1\0\1\0"
    icns = Path(icons.icns(picture, tmp_path)).read_bytes()
    assert (icns[:4], int.from_bytes(icns[4:8], "big"), icns[8:12]) == (b"icns", len(icns), b"ic08")


# The desktop


def test_desktop_files_agree_on_names_and_kind_of_file(packaging: Any, tmp_path: Path) -> None:
    debian: ModuleType = packaging("devtools.debian_package")
    debian.place(tmp_path, __version__, "2026-11-29")
    share = tmp_path / "usr/share"
    entry = dict(
        line.split("=", 1)
        for line in (share / f"applications/{ID}.desktop").read_text(encoding="utf-8").splitlines()
        if "=" in line
    )
    assert (entry["Exec"], entry["Icon"], entry["MimeType"]) == ("annotator %f", ID, f"{KIND};")
    assert {path.name for path in share.rglob(f"{ID}.*") if "icons" in path.parts} == {
        f"{ID}.svg",
        f"{ID}.png",
    }

    mime = ElementTree.parse(share / f"mime/packages/{ID}.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = mime.iter(f"{space}mime-type")
    (glob,) = mime.iter(f"{space}glob")
    signs = {match.get("offset"): match.get("value") for match in mime.iter(f"{space}match")}
    assert (kind.get("type"), glob.get("pattern")) == (KIND, "*.qca")
    assert str(signs["68"]).encode() == APPLICATION_ID.to_bytes(4, "big")

    about = ElementTree.parse(share / f"metainfo/{ID}.metainfo.xml").getroot()
    assert (about.findtext("id"), about.findtext("launchable"), about.findtext("provides/mediatype")) == (
        ID, f"{ID}.desktop", KIND,
    )  # fmt: skip
    (release,) = about.iter("release")
    assert release.get("version") == __version__
    app = (CHECKOUT / "annotator/ui/shell/app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{ID}")' in app
    assert not re.search(rb"@[A-Z]+@", b"".join(path.read_bytes() for path in share.rglob(f"{ID}.*")))
    for tool, path in (
        ("desktop-file-validate", f"applications/{ID}.desktop"),
        ("appstreamcli", f"metainfo/{ID}.metainfo.xml"),
    ):
        if shutil.which(tool):
            words = [tool, *(["validate", "--no-net"] if tool == "appstreamcli" else []), str(share / path)]
            done = subprocess.run(words, capture_output=True, text=True)
            assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_names_all_libraries_that_setting_up_names(packaging: Any) -> None:
    system: ModuleType = packaging("devtools.system")
    tables = (system.BASE_LIBRARIES, system.QT_LIBRARIES, system.WINDOW_LIBRARIES, system.WAYLAND_LIBRARIES)
    sonames = [soname for table in tables for soname in table]
    assert len(sonames) == len(set(sonames))
    assert [soname for soname in sonames if not re.fullmatch(r"[\w.+-]+\.so\.\d+", soname)] == []


# Windows, macOS and the workflow


def test_the_workflow_is_pinned_and_the_setup_program_is_given_what_it_asks_for(packaging: Any) -> None:
    yaml = pytest.importorskip("yaml")
    text = (CHECKOUT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    (job,) = yaml.safe_load(text)["jobs"].values()
    actions = [step["uses"] for step in job["steps"] if "uses" in step]
    assert [action for action in actions if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action)] == []
    assert [runner for runner in job["strategy"]["matrix"]["runner"] if runner.endswith("latest")] == []
    assert any("packaging/dev.py package" in step.get("run", "") for step in job["steps"])
    (python,) = [
        step["with"]["python-version"] for step in job["steps"] if "setup-python" in step.get("uses", "")
    ]
    assert re.fullmatch(r"3\.\d+\.\d+", python)

    flatpak = yaml.safe_load((PACKAGING / "flatpak" / f"{ID}.yml").read_text(encoding="utf-8"))
    assert flatpak["id"] == ID
    script = (PACKAGING / "windows" / "annotator.iss").read_text(encoding="utf-8")
    given = set(re.findall(r'"/D(\w+)=', "".join(f'"/D{name}=' for name in ("Version", "Program"))))
    assert set(re.findall(r"^#ifndef (\w+)$", script, re.MULTILINE)) == given
    contents: ModuleType = packaging("frozen.contents")
    (declared,) = contents.MACOS_DESCRIPTION["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["qca"]
    assert r"Software\Classes\.qca" in script


# Licences


def test_each_distribution_that_is_shipped_has_an_allowed_licence_and_its_text(
    packaging: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING / "licences"))
    distributions: ModuleType = import_module("distributions")
    decisions = tomllib.loads((PACKAGING / "licences" / "decisions.toml").read_text(encoding="utf-8"))
    listed = json.loads(LICENCES.read_text(encoding="utf-8"))
    kept = {distributions.normal(part["name"]): part for part in listed["parts"]}
    for found in distributions.shipped():
        name = distributions.normal(found.metadata["Name"])
        assert name in kept, f"{name} is not listed; {RENEW}"
        assert kept[name]["version"] == found.version, f"{name} has another version; {RENEW}"
        assert kept[name]["licence"] == distributions.licence_of(found, decisions), RENEW
    assert [part["name"] for part in listed["parts"] if not part["texts"]] == []
    allowed = decisions["allowed"]
    assert [part for part in listed["parts"] if not distributions.is_allowed(part["licence"], allowed)] == []


@pytest.mark.parametrize(
    ("expression", "right"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("GPL-2.0-only OR MIT", True),
        ("MIT AND GPL-3.0-only", False),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("MPL-2.0 AND (GPL-3.0-only OR AGPL-3.0-only)", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("GPL-2.0-or-later", False),
        ("The MIT Licence", False),
        ("MIT OR", False),
        ("", False),
    ],
)
def test_a_licence_is_allowed_if_it_leaves_a_choice_of_allowed_ones(
    monkeypatch: pytest.MonkeyPatch, expression: str, right: bool
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING / "licences"))
    distributions: ModuleType = import_module("distributions")
    decisions = tomllib.loads((PACKAGING / "licences" / "decisions.toml").read_text(encoding="utf-8"))
    assert distributions.is_allowed(expression, decisions["allowed"]) is right


def test_a_new_dependency_without_a_known_licence_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING / "licences"))
    distributions: ModuleType = import_module("distributions")
    decisions = tomllib.loads((PACKAGING / "licences" / "decisions.toml").read_text(encoding="utf-8"))

    class Fresh:
        version = "1.0"

        class metadata:
            @staticmethod
            def get(name: str) -> str | None:
                return {"License": "free for anything but harm"}.get(name)

            @staticmethod
            def get_all(name: str) -> list[str]:
                return []

            def __class_getitem__(cls, name: str) -> str:
                return "fresh-package"

    with pytest.raises(distributions.UnknownLicence, match="fresh-package"):
        distributions.licence_of(Fresh(), decisions)


def test_a_build_takes_no_modules_from_elsewhere(packaging: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/another/checkout")
    assert "PYTHONPATH" not in packaging("devtools.package").build_environment()
