"""Write resources/licences.json: each part of the packages with name, version, licence and texts."""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from distributions import UnknownLicence, licence_of, normal, shipped, texts_of

HERE = Path(__file__).parent
TARGET = HERE.parent.parent / "resources" / "licences.json"


def decisions() -> dict[str, Any]:
    """Return what people have decided on licences."""
    return tomllib.loads((HERE / "decisions.toml").read_text(encoding="utf-8"))


def listed() -> dict[str, Any]:
    """Return the whole list; each text stands in it once."""
    decided = decisions()
    texts: dict[str, int] = {}

    def numbers(found: list[str]) -> list[int]:
        return [texts.setdefault(text.strip() + "\n", len(texts)) for text in found if text.strip()]

    parts = []
    for found in shipped():
        name = found.metadata["Name"]
        own = texts_of(found) + kept(decided["texts"].get(normal(name), []))
        parts.append(
            {
                "name": name,
                "version": found.version,
                "licence": licence_of(found, decided),
                "texts": numbers(own),
            }
        )
    for part in decided["beside"]:
        parts.append(
            {
                "name": part["name"],
                "version": "",
                "licence": part["licence"],
                "texts": numbers(kept(part["texts"])),
            }
        )
    return {"parts": parts, "texts": list(texts)}


def kept(names: list[str]) -> list[str]:
    """Return texts that are kept here."""
    return [(HERE / "texts" / name).read_text(encoding="utf-8") for name in names]


def main() -> int:
    """Write the list and say how long it is; refuse a licence that nobody has allowed."""
    try:
        found = listed()
    except UnknownLicence as error:
        print(error, file=sys.stderr)
        return 1
    TARGET.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"Written: {TARGET} ({len(found['parts'])} parts, {len(found['texts'])} texts)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
