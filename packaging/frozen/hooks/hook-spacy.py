"""All of spaCy but its tests, its sources and the languages that the program cannot read."""

from frozen import contents
from PyInstaller.utils.hooks import collect_data_files, collect_submodules


def is_wanted(module: str) -> bool:
    """Tell whether a module of spaCy goes into the build."""
    parts = module.split(".")
    if parts[:2] == ["spacy", "tests"]:
        return False
    if parts[:2] != ["spacy", "lang"] or len(parts) == 2:
        return True
    # Names of languages have two or three letters; what all languages share has longer ones.
    return parts[2] in contents.LANGUAGES or len(parts[2]) > 3


hiddenimports = collect_submodules("spacy", filter=is_wanted)
datas = collect_data_files(
    "spacy", includes=["**/*.cfg", "**/*.jinja", "**/*.json", "**/*.yml"], excludes=["tests"]
)
