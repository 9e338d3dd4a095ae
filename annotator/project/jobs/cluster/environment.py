"""The packages on a machine that decide the bytes of suggestions, and their differences from another's."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from annotator.nlp.pipeline import installed
from annotator.version import __version__

# NumPy multiplies the model's matrices: another version may round the last bit of a score otherwise.
_LIBRARIES = ("spacy", "numpy")
_MISSING = ""

Environment = dict[str, str]  # versions by name, "" where it is not installed; plain, for another machine


def environment(model: str) -> Environment:
    """Return the versions of the program, the model and the libraries here, without an import of them."""
    models = {pipeline.name: pipeline.version or "?" for pipeline in installed()}
    versions = {"annotator": __version__, model: models.get(model, _MISSING)}
    return versions | {library: _version_of(library) for library in _LIBRARIES}


def _version_of(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return _MISSING


def difference(theirs: Environment, ours: Environment) -> str:
    """Return in words how an environment differs from ours; "" if it is the same."""
    return ", ".join(
        f"{name} {theirs[name]} instead of {wanted}" if theirs.get(name) else f"no {name}"
        for name, wanted in ours.items()
        if theirs.get(name) != wanted
    )
