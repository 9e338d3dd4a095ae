"""The packages on a machine that decide the bytes of suggestions, and their differences from another's."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from annotator.language.languages import LANGUAGES
from annotator.nlp.pipeline import installed
from annotator.nlp.pipelines import model_for
from annotator.version import __version__

# NumPy multiplies the model's matrices: another version may round the last bit of a score otherwise.
_LIBRARIES = ("spacy", "numpy")
_MISSING = ""

Environment = dict[str, str]  # versions by name, "" where it is not installed; plain, for another machine


def environment(model: str) -> Environment:
    """Return the versions of the program, the models and the libraries here, without an import of them.

    The models are the chosen one and those that read further languages, where these are installed.
    """
    models = {pipeline.name: pipeline.version or "?" for pipeline in installed()}
    others = (model_for(language) for language in LANGUAGES.values() if language.requirement)
    versions = {"annotator": __version__, model: models.get(model, _MISSING)}
    versions |= {name: models[name] for name in others if name in models}
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
