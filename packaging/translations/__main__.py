"""Gather the program's texts, bring them into the files of translators, and make what the program reads.

    python3 packaging/dev.py translations [--missing]

Texts are the literals of `tr(...)` and `mark(...)` in annotator/. Qt's lupdate keeps
resources/translations/annotator_LANGUAGE.ts in step with them, its lrelease makes the .qm files. A text
that is no longer there goes out of the files. With --missing the untranslated texts are listed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from texts import Text, texts_of

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")
# Keys that are named otherwise than by Qt, whose names are longer than those on keyboards.
KEYS = ("Ctrl", "Shift", "Tab", "Esc", "Del", "Backspace", "Ins", "Space", "PgUp", "PgDown")


def tool(name: str) -> str:
    """Return the path of one of Qt's tools."""
    import PySide6

    return str(Path(PySide6.__file__).parent / name)


def literal(words: str) -> str:
    """Return words as a string of C++."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def listing(texts: list[Text]) -> str:
    """Return the texts as a source file that lupdate reads; each has a comment on where it stands."""
    lines = [f'auto _ = QCoreApplication::translate("QShortcut", {literal(key)});' for key in KEYS]
    for text in texts:
        lines.append(f"//: {', '.join(text.places)}")
        number = ", n" if text.is_counted else ""
        note = literal(text.note) if text.note or number else "nullptr"
        lines.append(
            f'auto _ = QCoreApplication::translate("annotator", {literal(text.words)}, {note}{number});'
        )
    return "\n".join(lines) + "\n"


def update(texts: list[Text]) -> None:
    """Bring the texts into the files of all languages, keeping what is translated."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text(listing(texts), encoding="utf-8")
        for code in LANGUAGES:
            file = TRANSLATIONS / f"annotator_{code}.ts"
            subprocess.run(
                [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
                 "-target-language", code, str(source), "-ts", str(file)],
                check=True,
            )  # fmt: skip


def release() -> None:
    """Make the files that the program reads."""
    for code in LANGUAGES:
        file = TRANSLATIONS / f"annotator_{code}.ts"
        command = [tool("lrelease"), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
        subprocess.run(command, check=True)


def missing(code: str) -> list[str]:
    """Return the texts of a language that are not translated, or not wholly."""
    tree = ElementTree.parse(TRANSLATIONS / f"annotator_{code}.ts")
    return [
        message.findtext("source", "")
        for message in tree.iter("message")
        if (found := message.find("translation")) is not None and found.get("type") == "unfinished"
    ]


def main() -> int:
    """Update and release all languages; return 1 if texts are missing and this was asked."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--missing", action="store_true", help="list the texts that are not translated")
    options = parser.parse_args()
    TRANSLATIONS.mkdir(exist_ok=True)
    texts = texts_of(ROOT / "annotator")
    update(texts)
    release()
    lacking = {code: missing(code) for code in LANGUAGES}
    for code, sources in lacking.items():
        print(f"{code}: {len(texts) - len(sources)} of {len(texts)} texts")
        if options.missing:
            print(*(f"  {source}" for source in sources), sep="\n")
    return int(options.missing and any(lacking.values()))


if __name__ == "__main__":
    sys.exit(main())
