"""Texts, annotations and hypothesis strategies that several tests use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import jsonschema
from hypothesis import strategies as st

from annotator.domain.analysis import Analysis
from annotator.domain.changes import Changes
from annotator.domain.claim import Claim, claim_attributes
from annotator.domain.decisions import Rejection
from annotator.domain.document import Document, new_document, sha256
from annotator.domain.entity import Entity
from annotator.domain.ids import new_id
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation, QuotationType
from annotator.domain.roles import by_role
from annotator.domain.span import Span, Spans
from annotator.domain.speaker import Speaker
from annotator.domain.thread import Message, Place, Thread
from annotator.domain.waiver import Waiver
from annotator.project import Project
from annotator.resources_folder import resource
from annotator.store.import_stage import ImportStage

CHECKOUT = Path(__file__).parent.parent
SHARED = CHECKOUT.parent / "shared"

ARTICLE = (
    "Council backs tram\n\n"
    "Mayor Ann Reed said “the tram will cost £212 million” on Tuesday. 👩🏽‍🚒 She denied a delay.\n\n"
    "“It is too late,” Ben Okoye said, “and too dear.” Critics warned that fares would rise."
)
DIRECT = "“the tram will cost £212 million”"

A = TypeVar("A", Quotation, Claim)

PROVENANCE = Provenance("quotations 1.0", "verb before content", 0.93)


def span_of(text: str, words: str) -> Span:
    """Return the span of words that stand in the text once."""
    assert text.count(words) == 1, words
    start = text.index(words)
    return Span(start, start + len(words))


def spans_of(text: str, *words: str) -> Spans:
    return tuple(span_of(text, each) for each in words)


def new_speaker(name: str, kind: str = "person") -> Speaker:
    """Return a speaker whom a project does not have yet."""
    return Speaker(new_id("s"), name, kind)


def quotation_of(
    id: str,
    content: Spans,
    cue: Spans = (),
    source: Spans = (),
    type_override: QuotationType | None = None,
    speaker: str | None = None,
    **fields: Any,
) -> Quotation:
    """Return a quotation of spans by the built-in roles, with one speaker or none."""
    speakers = (speaker,) if speaker else ()
    return Quotation(id, by_role(content, cue, source), type_override, speakers, **fields)


def claim_of(
    id: str,
    content: Spans,
    types: tuple[str, ...] = (),
    quotation: str | None = None,
    speaker: str | None = None,
    check_worthy: bool | None = None,
    certainty: str = "plain",
    **fields: Any,
) -> Claim:
    """Return a claim with values of the built-in attributes."""
    attributes = claim_attributes(check_worthy=check_worthy, hedged=certainty == "hedged")
    return Claim(id, content, types, quotation, speaker, attributes, **fields)


def suggested(
    id: str,
    content: Spans,
    cue: Spans = (),
    source: Spans = (),
    provenance: Provenance = PROVENANCE,
    why: str = "",
    extra: dict[str, Any] | None = None,
    speaker: SuggestedSpeaker | None = None,
    mode: str = "speech",
) -> Proposed[Quotation]:
    """Return a suggested quotation with one speaker or none."""
    attributes = {} if mode == "speech" else {"mode": mode}
    quotation = Quotation(id, by_role(content, cue, source), attributes=attributes, extra=extra or {})
    return Proposed(quotation, provenance, why, (speaker,) if speaker else ())


def suggested_claim(
    id: str,
    content: Spans,
    types: tuple[str, ...],
    certainty: str,
    check_worthy: bool | None,
    quotation: str | None,
    provenance: Provenance,
    why: str = "",
    extra: dict[str, Any] | None = None,
) -> Proposed[Claim]:
    """Return a suggested claim."""
    claim = claim_of(id, content, types, quotation, None, check_worthy, certainty, extra=extra or {})
    return Proposed(claim, provenance, why)


def varied(suggestion: Proposed[A], id: str | None = None, **fields: Any) -> Proposed[A]:
    """Return a suggestion that says something else: other roles, attributes or fields of its annotation."""
    annotation: Any = suggestion.annotation
    outer = {
        name: fields.pop(name) for name in ("provenance", "why", "speakers", "is_reserve") if name in fields
    }
    for role in ("content", "cue", "source"):
        if role in fields:
            annotation = annotation.with_spans(role, fields.pop(role))
    if "speaker" in fields:
        outer["speakers"] = (fields.pop("speaker"),)
    attributes = annotation.attributes | fields.pop("attributes", {})
    attributes |= {name: fields.pop(name) for name in ("mode", "certainty") if name in fields}
    attributes = {name: value for name, value in attributes.items() if value not in ("", "plain")}
    annotation = replace(annotation, id=id or annotation.id, attributes=attributes, **fields)
    return replace(suggestion, annotation=annotation, **outer)


def quotations_in(analysis: Analysis) -> tuple[Proposed[Quotation], ...]:
    """Return the suggested quotations of an analysis, without those in reserve."""
    return tuple(suggestion for suggestion in _quotations(analysis) if not suggestion.is_reserve)


def reserve_in(analysis: Analysis) -> tuple[Proposed[Quotation], ...]:
    """Return the quotations that an analysis has in reserve."""
    return tuple(suggestion for suggestion in _quotations(analysis) if suggestion.is_reserve)


def _quotations(analysis: Analysis) -> list[Proposed[Quotation]]:
    return [suggestion for suggestion in analysis.suggestions if suggestion.kind is QUOTATION]


def claims_in(analysis: Analysis) -> tuple[Proposed[Claim], ...]:
    """Return the suggested claims of an analysis."""
    return tuple(suggestion for suggestion in analysis.suggestions if suggestion.kind is CLAIM)


def proposal(text: str = ARTICLE, id: str = "p1") -> Proposed[Quotation]:
    """Return a suggestion for the article's first quotation."""
    return suggested(
        id,
        spans_of(text, DIRECT),
        (Span(text.index("said"), text.index("said") + 4),),
        spans_of(text, "Mayor Ann Reed"),
        PROVENANCE,
        "A speech verb stands before quote marks.",
        speaker=SuggestedSpeaker("Ann Reed", "person", span_of(text, "Ann Reed"), "named in the source"),
    )


def claim_proposal(text: str = ARTICLE, id: str = "k1", quotation: str | None = "p1") -> Proposed[Claim]:
    """Return a suggestion for the claim that the article's first quotation makes."""
    return suggested_claim(
        id,
        spans_of(text, DIRECT.strip("“”")),
        ("quantity", "prediction"),
        "hedged",
        True,
        quotation,
        Provenance("claims 1.0", "quantity by cues", 0.8),
        "quantity by “£212 million”",
    )


def model_entities(text: str = ARTICLE) -> tuple[Entity, ...]:
    return (
        Entity("m1", span_of(text, "Ann Reed"), "PERSON", "model"),
        Entity("m2", span_of(text, "£212 million"), "MONEY", "model"),
        Entity("m3", span_of(text, "Tuesday"), "DATE", "model"),
    )


@cache
def _empty_project() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        Project.create(Path(folder) / "empty.qca").close()
        return (Path(folder) / "empty.qca").read_bytes()


def new_project(path: Path) -> Project:
    """Open a new project without documents, a copy of one: making the tables takes four times as long."""
    path.write_bytes(_empty_project())
    return Project.open(path)


def add_records(project: Project, *records: Record) -> None:
    stage = ImportStage(project.database)
    for record in records:
        stage.add(record)
    stage.commit("import", None)


def add_document(project: Project, text: str, id: str = "a1", *, analysed: bool = False) -> Document:
    """Put a document into the project; `analysed` ones have the article's entities and a suggestion."""
    document = new_document(id, text)
    record = Record(document, Layer(id, None))
    if analysed:
        record = replace(record, entities=model_entities(text), suggestions=(proposal(text),))
    add_records(project, record)
    return project.document_at(project.position_of(id))


def only(ids: frozenset[str]) -> str:
    """Return the one id."""
    (id,) = ids
    return id


def made(changes: Changes, kind: str = "quotation") -> str:
    """Return the id of the one annotation of a kind that an act made."""
    return only(changes.ids(kind))


def line(text: str = "Ann said hi.", /, **fields: Any) -> bytes:
    """Return a line of this program's format with all that is needed and these fields."""
    found = {
        "format": "quote-claim-annotations",
        "version": 1,
        "id": "a1",
        "text": text,
        "sha256": sha256(text),
        "meta": {},
        "annotator": "ana",
        "status": "started",
        "entities": [],
        "speakers": [],
        "quotations": [],
        "claims": [],
        "comments": [],
        "codebook": {"name": "default", "version": "1.0"},
        "seconds": 0,
    }
    return json.dumps(found | fields, ensure_ascii=False).encode()


@cache
def schema() -> jsonschema.Draft202012Validator:
    path = resource("schema", "quote-claim-annotations-1.schema.json")
    return jsonschema.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def child(code: str, *arguments: object, **environment: str) -> subprocess.Popen[str]:
    """Start a Python process in the checkout; what it prints can be read line by line."""
    return subprocess.Popen(
        [sys.executable, "-u", "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT,
        env={**os.environ, **environment},
    )


def finish(process: subprocess.Popen[str]) -> tuple[str, str]:
    """Wait for a child's end and return what it wrote to its two outputs."""
    return process.communicate(timeout=60)


def kill(process: subprocess.Popen[str]) -> None:
    """End a child at once, as kill -9 does."""
    process.kill()
    process.communicate(timeout=60)


# Strategies

_PIECES = (
    "a", "Reed", "said", "3.5", "O’Neil", "“", "”", '"', "‘", "’", ",", ".", " ", "  ", "\n", "é", "e\u0301",
    "\u0301", "👩🏽‍🚒", "🇩🇪", "🇫🇷🇮🇹", "1\ufe0f\u20e3", "中文", "\u00a0", "\u2003", "\u200d", "\u200b", "😀",
    "—", "کتاب", "हिन्दी", "\x0b", "\x85", "\ufeff",
)  # fmt: skip

# Texts as they are kept: with words, marks, emoji, combining marks and odd spaces.
canonical_texts = (
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=40)
    .map(lambda pieces: "".join(pieces).lstrip("\ufeff"))
    .filter(lambda text: bool(text.strip()))
)
# Texts as they are found: anything that has a UTF-8 form, with many line breaks.
any_texts = st.lists(
    st.one_of(
        st.sampled_from(("\r\n", "\r", "\n", "\u2028", "\u2029", "\ufeff", "😀", "e\u0301")),
        st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=8),
    ),
    max_size=20,
).map("".join)

_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=("Cs",)), max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    max_leaves=5,
)  # fmt: skip
unknown_fields = st.dictionaries(st.sampled_from(("x_tool", "x_row", "заметка")), _json, max_size=2)
_words = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=8
).filter(lambda words: bool(words.strip()))


@st.composite
def spans_in(draw: st.DrawFn, length: int, most: int = 1, least: int = 0) -> Spans:
    """Draw spans of a text of that length, in text order and without overlap."""
    count = draw(st.integers(least, max(least, min(most, length // 2))))
    ends = draw(
        st.lists(st.integers(0, length), min_size=2 * count, max_size=2 * count, unique=True).map(sorted)
        if count * 2 <= length + 1
        else st.just([0, length])
    )
    return tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True))


@st.composite
def _waivers(draw: st.DrawFn, length: int, ids: list[str]) -> tuple[Waiver, ...]:
    """Draw waivers of annotations and of places, by their keys."""
    reason, extra = st.sampled_from(("", "meant so")), unknown_fields
    places = st.builds(
        lambda spans, reason, extra: Waiver("marks", None, spans[0], reason, extra),
        spans_in(length, 1, 1),
        reason,
        extra,
    )
    of_annotations = st.builds(
        lambda kind, id, reason, extra: Waiver(kind, id, None, reason, extra),
        st.sampled_from(("type", "no source")),
        st.sampled_from(ids),
        reason,
        extra,
    )
    found = draw(st.lists(places | of_annotations if ids else places, max_size=3))
    by_key = {waiver.key: waiver for waiver in found}
    return tuple(by_key[key] for key in sorted(by_key))


@st.composite
def _rejected_claims(draw: st.DrawFn, length: int) -> tuple[Rejection[Claim], ...]:
    claims = (
        suggested_claim(
            f"k{i}",
            draw(spans_in(length, 2, 1)),
            ("quantity",),
            "hedged",
            draw(st.sampled_from((None, False))),
            None,
            PROVENANCE,
            draw(st.sampled_from(("", "by £2"))),
            draw(unknown_fields),
        )
        for i in range(draw(st.integers(0, 2)))
    )
    found = [Rejection(claim, draw(st.sampled_from(("", "not a claim")))) for claim in claims]
    return tuple(sorted(found, key=lambda one: (one.suggestion.span, one.suggestion.id)))


@st.composite
def _threads(draw: st.DrawFn, annotator: str | None, quotations: list[str]) -> tuple[Thread, ...]:
    """Draw comments on a document and on quotations of a layer, of which one was deleted."""
    places = [None, *(Place(annotator, "quotation", id) for id in quotations if annotator)]
    drawn = draw(st.lists(st.tuples(st.sampled_from(places), st.booleans(), _words, _words), max_size=2))
    times = iter(f"2026-05-0{day}T08:00:00.000+00:00" for day in range(1, 10))
    return tuple(
        Thread(
            f"t{annotator}{number}",
            tuple(Message(f"m{name}", author, next(times), f"{words} {name}") for name in ("one", "two")),
            place,
            solved,
            draw(unknown_fields),
        )
        for number, (place, solved, author, words) in enumerate(drawn)
    )


@st.composite
def records(
    draw: st.DrawFn, id: str = "a1", annotator: str | None = "ana", another: Record | None = None
) -> Record:
    """Draw a document with a layer in which every field may be set, or a further layer of another one's."""
    text = another.document.text if another else draw(canonical_texts)
    length = len(text)
    meta = (
        another.document.meta
        if another
        else draw(
            st.dictionaries(
                st.sampled_from(("title", "url", "language", "byline", "desk")), _words, max_size=3
            )
        )
    )
    kinds, aliases = st.sampled_from(("person", "organisation", "unnamed")), st.lists(_words, max_size=2)
    speakers = (another.speakers if another else ()) or tuple(
        Speaker(f"s{i}{annotator}", name, draw(kinds), tuple(draw(aliases)))
        for i, name in enumerate(draw(st.lists(_words, max_size=2)))
    )
    somebody = st.sampled_from((None, *(s.id for s in speakers)))
    quotations: list[Quotation] = []
    for i in range(draw(st.integers(0, 3))):
        quotations.append(
            quotation_of(
                f"q{i}",
                draw(spans_in(length, 3, 1)),
                draw(spans_in(length)),
                draw(spans_in(length)),
                type_override=None,
                parent=draw(st.sampled_from((None, *(q.id for q in quotations)))),
                attributes=draw(st.dictionaries(st.sampled_from(("mode", "polarity")), _words, max_size=2)),
                note=draw(st.sampled_from(("", "see\npage 2"))),
                provenance=draw(st.sampled_from((None, replace(PROVENANCE, state="edited")))),
                extra=draw(unknown_fields),
            ).with_spans("addressee", draw(spans_in(length, 2)))
        )
        named_here = draw(st.lists(somebody, unique=True))
        quotations[-1] = replace(quotations[-1], speakers=tuple(id for id in named_here if id))
    claims = tuple(
        claim_of(
            f"c{i}",
            draw(spans_in(length, 2, 1)),
            tuple(draw(st.lists(st.sampled_from(("quantity", "event")), unique=True))),
            draw(st.sampled_from((None, *(q.id for q in quotations)))),
            draw(somebody),
            draw(st.sampled_from((None, True, False))),
            draw(st.sampled_from(("plain", "hedged"))),
            note=draw(st.sampled_from(("", "note"))),
            provenance=draw(st.sampled_from((None, replace(PROVENANCE, state="accepted")))),
            extra=draw(unknown_fields),
        )
        for i in range(draw(st.integers(0, 2)))
    )
    topic = st.sampled_from(({}, {"topic": "money"}))
    claims = tuple(replace(claim, attributes=claim.attributes | draw(topic)) for claim in claims)
    entities = tuple(
        Entity(
            f"e{i}", draw(spans_in(length, 1, 1))[0], "PERSON", draw(st.sampled_from(("model", "annotator")))
        )
        for i in range(draw(st.integers(0, 3)))
    )
    named = {speaker for annotation in (*quotations, *claims) for speaker in annotation.speakers}
    layer = Layer(
        id,
        annotator,
        draw(st.sampled_from(("new", "started", "done"))),
        flagged := draw(st.booleans()),
        tuple(quotations),
        claims,
        comments=tuple(draw(st.lists(_json, max_size=2))),
        waivers=draw(_waivers(length, [*(q.id for q in quotations), *(c.id for c in claims)])),
        seconds=draw(st.integers(0, 10_000)),
        extra=draw(unknown_fields),
        flag_reason=draw(st.sampled_from(("", "ask” Ben"))) if flagged else "",
    )
    return Record(
        Document(id, text, meta),
        layer,
        entities,
        tuple(s for s in speakers if s.id in named),
        codebook={"name": "default", "version": "1.0"},
        rejected=draw(_rejected_claims(length)),
        threads=draw(_threads(annotator, [*(q.id for q in quotations), "q-deleted"])),
    )
