"""The spaCy pipeline: how it is loaded, and the analysis of a text."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import entry_points
from itertools import chain, tee
from typing import TYPE_CHECKING, Any

from annotator.computer.sockets import no_probe
from annotator.domain.analysis import Analysis, Outcome
from annotator.domain.errors import InputError, ModelMissing
from annotator.domain.span import Span, check_span
from annotator.domain.translation import tr
from annotator.language.languages import DEFAULT, LANGUAGES
from annotator.nlp.analysis_failure import Step, failure_of, sentence_that_fails
from annotator.nlp.original_places import in_original
from annotator.nlp.rules import rules_for
from annotator.nlp.syntax import syntax_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.syntax import Parts
    from annotator.nlp.parse.plain_text import PlainText

DEFAULT_MODEL = LANGUAGES[DEFAULT].models[0]

# In this order, since each reads the results of earlier ones.
COMPONENTS = ("entities", "quotations", "speakers", "claims")
# What components leave in a text.
_SUGGESTIONS = ("quotations", "quotations_in_reserve", "claims")

_BATCH = 16  # texts that the model reads together; fewer or more changed the time by 3 % at most
# Characters of the longest text that spaCy accepts: ten times its own limit.
_LONGEST_TEXT = 10_000_000


@dataclass(frozen=True)
class Installed:
    """A spaCy pipeline installed as a package.

    Attributes
    ----------
    name: the package's name, for `load`.
    version: the package's version, "" if unknown.
    """

    name: str
    version: str


def installed() -> tuple[Installed, ...]:
    """Return the installed pipelines, sorted by name, without an import of spaCy or a pipeline."""
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
        self._rules = rules_for(nlp.lang)
        self._plain = self._rules.plain_text(nlp)

    def analyse(self, text: str) -> Analysis:
        """Return the entities, suggestions and syntax of a text."""
        return next(self.analyse_all([text]))

    def analyse_all(self, texts: Iterable[str], processes: int = 1) -> Iterator[Analysis]:
        """Yield the analysis of each text in order."""
        plains, read = tee(map(self._plain, texts))
        docs = self.language.pipe((plain.text for plain in read), n_process=processes, batch_size=_BATCH)
        for doc, plain in zip(docs, plains, strict=True):
            yield in_original(self._analysis_of(doc), plain)

    def outcomes(self, texts: Sequence[str]) -> list[Outcome]:
        """Return the outcome of each text, an analysis or a failure; no failure stops the other texts."""
        with self.language.memory_zone():  # each new word would stay else
            return self._outcomes(texts)

    def _outcomes(self, texts: Sequence[str]) -> list[Outcome]:
        rules = [name for name in COMPONENTS if name in self.language.pipe_names]
        try:
            plains = [self._plain(text) for text in texts]
            docs = list(
                self.language.pipe((plain.text for plain in plains), batch_size=_BATCH, disable=rules)
            )
        except Exception as error:  # noqa: BLE001  (each exception is reported)
            if len(texts) > 1:  # one of them causes it, and spaCy does not say which
                return [outcome for text in texts for outcome in self._outcomes([text])]
            return [Outcome(None, failure_of(error, self.name))]
        return [self._outcome_of(doc, plain, rules) for doc, plain in zip(docs, plains, strict=True)]

    def _outcome_of(self, doc: Any, plain: PlainText, rules: Sequence[str]) -> Outcome:
        """Apply the rules to a text that the model has read, and return the outcome.

        If a rule fails, the outcome has entities and syntax, by which annotators see names and grow
        selections, but no suggestions: each rule reads the results of earlier ones, and some suggestions
        would pass for all.
        """
        steps: list[Step] = [(name, self.language.get_pipe(name)) for name in rules]
        steps.append(("syntax", lambda doc: _checked(self._analysis_of(doc), len(doc.text))))
        for number, (name, step) in enumerate(steps, 1):
            try:
                analysis = step(doc)
            except Exception as error:  # noqa: BLE001  (each exception is reported)
                place = sentence_that_fails(doc, steps[:number], error)
                failure = failure_of(error, self.name, name, place and plain.original(place))
                return Outcome(self._analysis_without_rules(doc, plain), failure)
        return Outcome(in_original(analysis, plain))

    def _analysis_of(self, doc: Any) -> Analysis:
        suggestions = tuple(chain.from_iterable(_found(doc, name, ()) for name in _SUGGESTIONS))
        syntax = syntax_of(doc, self._rules.reports(doc))
        return Analysis(self.name, _entities_of(doc), suggestions, syntax, _replaced_in(doc))

    def _analysis_without_rules(self, doc: Any, plain: PlainText) -> Analysis | None:
        """Return the analysis after a rule has failed, without the rules' results; None if it fails, too."""
        try:
            syntax = syntax_of(doc)
            analysis = Analysis(self.name, _entities_of(doc), (), syntax, _replaced_in(doc))
            return in_original(_checked(analysis, len(doc.text)), plain)
        except Exception:  # noqa: BLE001  (the first failure is reported)
            return None


def _entities_of(doc: Any) -> tuple[tuple[int, int, str], ...]:
    return tuple((entity.start_char, entity.end_char, entity.label_) for entity in doc.ents)


def _found(doc: Any, name: str, nothing: Any) -> Any:
    """Return what rules have left in a text; nothing for rules that the pipeline does not have."""
    return doc._.get(name) if doc.has_extension(name) else nothing


def _replaced_in(doc: Any) -> dict[int, tuple[tuple[str, str], ...]]:
    """Return the words and types of the model's entities that repaired ones replace, by number of entity."""
    replaced = _found(doc, "replaced_entities", {})
    return {
        number: tuple((doc.text[start:end], label) for start, end, label in replaced[place])
        for number, entity in enumerate(doc.ents)
        if (place := (entity.start_char, entity.end_char)) in replaced
    }


def _checked(analysis: Analysis, length: int) -> Analysis:
    """Return an analysis after a check that its spans are in a text of this length and its ids are unique.

    Raises
    ------
    InputError: a span is outside of the text or empty, or an id occurs twice.
    """
    ids: set[tuple[str, str]] = set()
    for suggestion in analysis.suggestions:
        if (suggestion.kind.id, suggestion.id) in ids:
            raise InputError(f"two suggestions of a {suggestion.kind.id} have the same id.")
        ids.add((suggestion.kind.id, suggestion.id))
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

    Only installed packages are loaded, never a folder, since loading a folder can run code in it.

    Raises
    ------
    ModelMissing: it is not installed, or cannot be loaded (memory, another version of spaCy).
    """
    remedy = tr("Install it with pip, or choose an installed pipeline; annotating works without one, too.")
    if "/" in model or "\\" in model or model.startswith("."):
        raise ModelMissing(
            tr("“{model}” is a path, not the name of an installed pipeline.", model=model), remedy
        )
    try:
        with no_probe():
            import spacy
            from spacy.util import is_package
    except ImportError as error:
        raise ModelMissing(
            tr("spaCy is not installed ({module}).", module=error.name), tr("Install spacy with pip.")
        ) from error
    if not is_package(model):
        raise ModelMissing(tr("The language model {model} is not installed.", model=model), remedy)
    import annotator.nlp.parse.paragraph_breaks  # noqa: F401  (registers a component)

    try:
        nlp = spacy.load(model)
    except MemoryError as error:
        message = tr("There is not enough memory to load the language model {model}.", model=model)
        raise ModelMissing(message, tr("Close other programs and try again.")) from error
    except Exception as error:  # a third-party model may fail in any way
        message = (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".")
        raise ModelMissing(
            tr("The language model {model} cannot be loaded: {reason}.", model=model, reason=message), remedy
        ) from error
    _add_rules(nlp)
    _multiply_with_numpy(nlp)
    # Longer texts only need memory, by spaCy's own estimate about 1 GB for each 100,000 characters.
    nlp.max_length = _LONGEST_TEXT
    return Pipeline(nlp)


def _add_rules(nlp: Any) -> None:
    """Add this program's components to a pipeline: those of all languages, then those of its own."""
    from annotator.nlp.parse.long_runs import PiecewiseTokenizer

    rules = rules_for(nlp.lang)
    if "parser" in nlp.pipe_names:
        nlp.add_pipe("paragraphs", before="parser")
    rules.prepare(nlp)
    nlp.tokenizer = PiecewiseTokenizer(nlp.tokenizer)
    for component, factory in rules.components.items():
        if component not in nlp.pipe_names:
            nlp.add_pipe(factory, name=component)


def _multiply_with_numpy(nlp: Any) -> None:
    """Let NumPy multiply the model's matrices: the model takes 0.68 of the time (nlp/README.md)."""
    from thinc.api import Model, NumpyOps

    ops = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for layer in model.walk() if isinstance(model, Model) else ():
            if type(layer.ops) is NumpyOps:  # those of a graphics card or a chip's library are better
                layer.ops = ops
