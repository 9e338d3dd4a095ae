#!/usr/bin/env python3
"""Install the Debian package in a bare Debian without Python, work with it, and remove it again; as root.

    python3 packaging/smoke/debian.py build/packages/quote-claim-annotator_*.deb --folder /var/tmp/smoke

The folder gets a Debian (debootstrap, kept for the next time) and a copy of it in which all is done; pictures
of the window lie beside it. It needs debootstrap, and ImageMagick for the pictures.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

MIRROR = "http://deb.debian.org/debian"
PERSON = "reader"
DISPLAY = ":87"
SESSION = {"DISPLAY": DISPLAY, "XDG_CURRENT_DESKTOP": "LXDE"}  # whose file manager is installed below
# Added in a second step, when all that needs no display was seen to work without them.
DESKTOP = (
    "xvfb",
    "openbox",
    "pcmanfm",
    "xdotool",
    "xdg-utils",
    "desktop-file-utils",
    "libglib2.0-bin",
    "procps",
)
# Windows beside the work, by the name of their picture: the project, the keys that open them, and their
# titles. What they alone need is loaded when they are opened, so a part that is missing shows only here.
WINDOWS = {
    "dashboard": ("harbour", ("F9",), "^Dashboard: harbour$"),
    "all-annotations": ("harbour", ("F7",), "^All quotations and claims$"),
    "codebook": ("harbour", ("ctrl+k", *"codebook", "Return"), "^Codebook$"),
    "agreement": ("team", ("shift+F9",), "^Agreement: team$"),
    "plan": ("team", ("ctrl+k", *"plan", "space", *"work", "Return"), "^Plan the work$"),
    "merge": ("team", ("ctrl+k", *"together", "Return"), "^Bring together$"),
}
TEAM = ("ann", "ben")  # who annotate the same article; the second one finds a quotation less
OF_CHARTS = "libQt6OpenGL"  # loaded with the library that draws the charts of the dashboard
LOG = ".local/state/quote-claim-annotator/annotator*.log"
FIRST_FILE = (230, 110)  # where the first file lies in the window of the file manager, in pixels
KIND = "application/vnd.quoteclaimannotator.project+sqlite3"
ENTRY = "org.quoteclaimannotator.annotator.desktop"
ARTICLE = """Mayor backs harbour plan

“The harbour will open in May,” said Ann Reed, the mayor, on Monday. The council will vote in June, she said.
"""
PARAGRAPH = ARTICLE.splitlines()[2]
PAGE = f"""<!doctype html>
<html lang="en"><head><title>Mayor backs harbour plan</title></head><body><nav>Home</nav><article>
<h1>Mayor backs harbour plan</h1><p>{PARAGRAPH}</p><p>{PARAGRAPH} It will cost less than the last one.</p>
</article></body></html>
"""
# What a removed package may leave: the lists and caches of the system itself.
OF_THE_SYSTEM = (
    "/home/",
    "/tmp/",
    "/proc",
    "/sys",
    "/dev",
    "/run",
    "/var/lib/dpkg",
    "/var/lib/apt",
    "/var/log",
    "/var/cache",
)


class Machine:
    """A Debian in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, script: str, person: str = "root", **variables: str) -> str:
        """Run a script of the shell in it and return what it printed; end all if it fails."""
        done = self.start(script, person, **variables)
        output, _ = done.communicate()
        if done.returncode:
            sys.exit(f"FAILED with exit code {done.returncode}: {script}\n{output}")
        return output

    def start(self, script: str, person: str = "root", **variables: str) -> subprocess.Popen[str]:
        """Start a script of the shell in it."""
        home = "/root" if person == "root" else f"/home/{person}"
        environment = {"HOME": home, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **variables}
        command = ["chroot", f"--userspec={person}", str(self.root), "sh", "-euc", f"cd; {script}"]
        return subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def files(self) -> set[str]:
        """Return the paths of all files but those of the system's own caches."""
        paths = self.run("find / -xdev \\( -type f -o -type l \\) -print").splitlines()
        return {path for path in paths if not path.startswith(OF_THE_SYSTEM)}


def main() -> int:
    """Go through all; the mounts are seen by this process alone and end with it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("package", type=Path)
    parser.add_argument("--folder", type=Path, default=Path("/var/tmp/annotator-smoke"))
    parser.add_argument("--suite", default="bookworm", help="which Debian; bookworm is 12")
    options = parser.parse_args()
    if os.geteuid():
        sys.exit("This needs root: it makes a Debian and enters it.")
    if "SMOKE_MOUNTS" not in os.environ:
        command = ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv]
        return subprocess.run(command, env={**os.environ, "SMOKE_MOUNTS": "own"}, check=False).returncode
    machine = fresh(options.folder, options.suite, options.package)
    say("the package is installed, all that it needs with it, and no Python", installed(machine))
    say("by command line: project, import, suggest, export", by_command_line(machine))
    say("by command line: a team", by_a_team(machine))
    machine.run(
        f"apt-get install -q -y --no-install-recommends {' '.join(DESKTOP)}", DEBIAN_FRONTEND="noninteractive"
    )
    say("a file of the ending .qca is known", known(machine))
    say("in the window", in_window(machine, options.folder))
    say("removed", removed(machine))
    return 0


def say(what: str, found: str) -> None:
    """Tell a step that went well."""
    print(f"ok  {what}\n    " + found.strip().replace("\n", "\n    "), flush=True)


def fresh(folder: Path, suite: str, package: Path) -> Machine:
    """Return a new Debian with the package's file in it."""
    base, root = folder / suite, folder / "root"
    if not base.is_dir():
        made = folder / f"{suite}.new"
        subprocess.run(["debootstrap", "--variant=minbase", suite, str(made), MIRROR], check=True)
        made.rename(base)
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "-a", str(base), str(root)], check=True)
    for place in ("proc", "dev", "dev/pts"):
        subprocess.run(["mount", "--bind", f"/{place}", str(root / place)], check=True)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    shutil.copy(package, root / "tmp/package.deb")
    machine = Machine(root)
    machine.run(f"apt-get -q update; useradd --create-home {PERSON}; mkdir -p -m 1777 /tmp/.X11-unix")
    return machine


def installed(machine: Machine) -> str:
    """Install the package with what it needs and nothing beside."""
    machine.run(
        "apt-get install -q -y --no-install-recommends /tmp/package.deb", DEBIAN_FRONTEND="noninteractive"
    )
    machine.run("! command -v python3")
    return machine.run(
        "dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB\\n' quote-claim-annotator"
    )


def by_command_line(machine: Machine) -> str:
    """Make a project, import an article, compute suggestions, export; another file by `suggest`."""
    home = machine.root / "home" / PERSON
    (home / "harbour.txt").write_text(ARTICLE, encoding="utf-8")
    (home / "page.html").write_text(PAGE, encoding="utf-8")
    machine.run(
        "annotator --version; annotator new page.qca; annotator import page.qca page.html;"
        " annotator export page.qca -o page.jsonl; annotator new harbour.qca;"
        " annotator import harbour.qca harbour.txt; annotator prepare harbour.qca;"
        " annotator export harbour.qca -o out.jsonl;"
        " annotator suggest out.jsonl -o suggested.jsonl; annotator check harbour.qca; annotator doctor",
        PERSON,
    )
    if "vote in June" not in str(exported(machine, "page.jsonl")["text"]):
        sys.exit("FAILED: the text of a web page is not that of its article.")
    document = exported(machine, "out.jsonl")
    return f"{len(document['quotations'])} quotations suggested, {len(document['entities'])} entities"


def by_a_team(machine: Machine) -> str:
    """Plan for two, fill their packages, bring these together, and measure agreement, gamma too."""
    machine.run(
        "annotator new team.qca; annotator import team.qca harbour.txt; annotator prepare team.qca;"
        f" annotator assign team.qca --annotators {','.join(TEAM)} --common 100 -o packages",
        PERSON,
    )
    suggested = exported(machine, "out.jsonl")
    roles = ("content", "cue", "source")
    made = [{role: quotation.get(role, []) for role in roles} for quotation in suggested["quotations"]]
    for fewer, name in enumerate(TEAM):
        article = {"id": suggested["id"], "text": suggested["text"]}
        layer = json.dumps({**article, "annotator": name, "quotations": made[fewer:]})
        (machine.root / "home" / PERSON / f"{name}.jsonl").write_text(layer, encoding="utf-8")
        machine.run(f"annotator import packages/team-{name}.qca {name}.jsonl", PERSON)
    machine.run("annotator merge team.qca packages/*.qca", PERSON)
    machine.run("annotator agree team.qca --gamma --json >agreement.json", PERSON)
    printed = (machine.root / "home" / PERSON / "agreement.json").read_text(encoding="utf-8")
    measured = {row["measure"] for row in json.loads(printed) if row["value"]}
    if missing := {"f1_overlap", "alpha_unitizing", "gamma"} - measured:
        sys.exit(f"FAILED: agreement was not measured by {sorted(missing)}: {printed}")
    return f"{len(measured)} measures of agreement"


def exported(machine: Machine, name: str) -> dict[str, list[dict[str, object]]]:
    """Return the first line of an export."""
    text = (machine.root / "home" / PERSON / name).read_text(encoding="utf-8")
    return json.loads(text.splitlines()[0])


def known(machine: Machine) -> str:
    """Ask the desktop's databases what a project is, with and without its ending, and what opens it."""
    asked = "cp harbour.qca unnamed; gio info -a standard::content-type harbour.qca unnamed; rm unnamed"
    kinds = machine.run(asked, PERSON).count(f"content-type: {KIND}")
    entry = machine.run(f"xdg-mime query default {KIND}", PERSON).strip()
    if (kinds, entry) != (2, ENTRY):
        sys.exit(f"FAILED: {kinds} of 2 files are taken for a project, opened by {entry}")
    return f"{KIND}, opened by {entry}, without the ending, too"


def in_window(machine: Machine, folder: Path) -> str:
    """Open the project in three ways, accept the suggestions, open all windows, mark the article done."""
    server = machine.start(f"exec Xvfb {DISPLAY} -screen 0 1280x800x24 -nolisten tcp -noreset", PERSON)
    time.sleep(3)
    manager = machine.start("exec openbox", PERSON, **SESSION)
    try:
        for way in ("xdg-open", "gio open"):
            machine.start(f"{way} harbour.qca; sleep 600", PERSON, **SESSION)
            if way == "xdg-open":  # the first window asks who annotates, and proposes the name of the user
                press(machine, "annotates", "Return")
            await_window(machine)
            picture(folder / f"{way.replace(' ', '-')}.png")
            press(machine, "harbour", "ctrl+q")
            await_window(machine, gone=True)
        double_click(machine, folder)
        press(machine, "harbour", "ctrl+Down", "Return", "Return")
        picture(folder / "accepted.png")
        open_windows(machine, folder, "harbour")
        press(machine, "harbour", "d")
        picture(folder / "done.png")
        press(machine, "harbour", "ctrl+q")
        await_window(machine, gone=True)
        machine.start("annotator team.qca; sleep 600", PERSON, **SESSION)
        open_windows(machine, folder, "team")
        press(machine, "team", "ctrl+q")
        await_window(machine, "team", gone=True)
    finally:
        for process in (manager, server):
            process.terminate()
    machine.run("annotator export harbour.qca -o done.jsonl --status done", PERSON)
    document = exported(machine, "done.jsonl")
    states = [quotation.get("suggestion", {}).get("state") for quotation in document["quotations"]]
    if states != ["accepted", "accepted"]:
        sys.exit(f"FAILED: the suggestions were not accepted in the window: {states}")
    machine.run(f"! grep -hE ' (error|failed|crash) ' {LOG}", PERSON)
    return (
        "opened by xdg-open, gio and a double click; both suggestions accepted, the article done\n"
        f"opened: table of documents, {', '.join(WINDOWS)}; no error is logged"
    )


def open_windows(machine: Machine, folder: Path, project: str) -> None:
    """Show the documents as a table, then open the windows beside the work of a project one by one."""
    press(machine, project, "ctrl+t")
    picture(folder / f"table-{project}.png")
    press(machine, project, "ctrl+t")
    for name, (keys, title) in ((name, rest) for name, (where, *rest) in WINDOWS.items() if where == project):
        press(machine, project, *keys)
        await_window(machine, title)
        if name == "dashboard":
            await_success(machine, f"grep -qs {OF_CHARTS} $(printf '/proc/%s/maps ' $(pgrep -x annotator))")
        if name == "agreement":
            # The command that measures; in brackets, since the words of this script are seen, too.
            await_success(machine, "! pgrep -f ' [a]gree '")
        picture(folder / f"{name}.png")
        press(machine, title, "Escape")
        await_window(machine, title, gone=True)


def double_click(machine: Machine, folder: Path) -> None:
    """Open the project by a double click in a file manager, where it is the only file."""
    machine.run("mkdir files; mv harbour.qca files/; ln -s files/harbour.qca harbour.qca", PERSON)
    machine.start(f"exec pcmanfm /home/{PERSON}/files", PERSON, **SESSION)
    await_window(machine, "^files$")
    picture(folder / "file-manager.png")
    found = machine.run(
        "xdotool search --onlyvisible --name '^files$' getwindowgeometry --shell", PERSON, **SESSION
    )
    place = dict(line.split("=", 1) for line in found.splitlines() if "=" in line)
    x, y = int(place["X"]) + FIRST_FILE[0], int(place["Y"]) + FIRST_FILE[1]
    machine.run(f"xdotool mousemove {x} {y}; xdotool click --repeat 2 --delay 80 1", PERSON, **SESSION)
    await_window(machine)
    picture(folder / "double-click.png")


def press(machine: Machine, name: str, *keys: str) -> None:
    """Press keys in the window with a name, once it is there, as a keyboard would."""
    await_window(machine, name)
    machine.run(f"xdotool search --onlyvisible --name '{name}' windowactivate --sync", PERSON, **SESSION)
    for key in keys:
        machine.run(f"xdotool key {key}; sleep 1", PERSON, **SESSION)


def await_window(machine: Machine, name: str = "harbour", gone: bool = False) -> None:
    """Wait until a window is seen, or no longer."""
    await_success(machine, f"{'! ' if gone else ''}xdotool search --onlyvisible --name '{name}' >/dev/null")


def await_success(machine: Machine, script: str) -> None:
    """Wait until a script succeeds, and then until what it has found is painted."""
    for _ in range(120):
        if machine.start(script, PERSON, **SESSION).wait() == 0:
            time.sleep(2)
            return
        time.sleep(0.5)
    picture(machine.root.parent / "failed.png")
    sys.exit(f"FAILED: in vain awaited: {script}")


def picture(path: Path) -> None:
    """Take a picture of the display, where ImageMagick is there."""
    if shutil.which("import"):
        subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(path)], check=False)


def removed(machine: Machine) -> str:
    """Remove the package and compare: nothing stays but projects and settings."""
    with_it = machine.files()
    owned = set(machine.run("dpkg -L quote-claim-annotator").splitlines())
    machine.run("apt-get remove -q -y quote-claim-annotator", DEBIAN_FRONTEND="noninteractive")
    left = machine.files()
    named = sorted(path for path in left if "annotator" in path.rsplit("/", 1)[-1] or "quote-claim" in path)
    made_of_it = "/usr/share/mime/"  # what the desktop's database had written for the kind of file
    strangers = sorted(path for path in with_it - left - owned if not path.startswith(made_of_it))
    if named or owned & left or strangers:
        sys.exit(f"FAILED: left {named or sorted(owned & left)}; removed beside its own {strangers}")
    if KIND in machine.run("cat /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache"):
        sys.exit("FAILED: the desktop still knows the kind of file.")
    kept = machine.run("find . -type f -o -type l", PERSON).splitlines()
    ours = [path for path in kept if "annotator" in path or "harbour" in path]
    return f"{len(owned & with_it)} files gone; in the home folder stay:\n" + "\n".join(sorted(ours))


if __name__ == "__main__":
    sys.exit(main())
