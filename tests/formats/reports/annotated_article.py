"""An article with all that annotations may have, some of it hostile."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from annotator.domain.codebook import read_codebook
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import ExportFormat, Settings
from annotator.resources_folder import resource
from tests.examples import ARTICLE, DIRECT, claim_of, model_entities, quotation_of, spans_of

CODEBOOK = read_codebook(json.loads(resource("codebooks", "default.json").read_text(encoding="utf-8")))
SCRIPT = "<script>alert(1)</script>"
TEXT = (
    f"{ARTICLE}\n\n“You said <b>‘never’</b> & meant it,” Reed told Okoye.\n\nقال أحمد «لن نقبل» أمس 😀.\x07"
)


def annotated_article() -> Record:
    """Return an article with split, nested and crossing annotations, in two scripts."""

    def at(words: str, *around: str) -> tuple[Span, ...]:
        """Return the span of words within words that stand in the text once."""
        start = TEXT.index(around[0] if around else words)
        start = TEXT.index(words, start)
        return (Span(start, start + len(words)),)

    quotations = (
        quotation_of("q1", at(DIRECT), at("said", "said “the"), at("Mayor Ann Reed"), speaker="s1"),
        replace(
            quotation_of("q2", spans_of(TEXT, "“It is too late,”", "“and too dear.”"), at("said", "Okoye said")),
            speakers=("s2", "s1"), attributes={"mode": "writing", "polarity": "denied", "x<y": 1}, note="see <p> 2",
        ),
        quotation_of("q3", at("fares would rise"), at("warned that"), at("Critics")),
        quotation_of("q4", at("“You said <b>‘never’</b> & meant it,”"), at("told"), at("Reed", "Reed told"))
        .with_spans("addressee", at("Okoye", "Okoye.")),
        quotation_of("q5", at("‘never’"), parent="q4"),
        quotation_of("q6", at("«لن نقبل»"), at("قال"), at("أحمد"), speaker="s3"),
    )  # fmt: skip
    claims = (
        claim_of(
            "c1", at("the tram will cost £212 million"), ("quantity", "prediction"), "q1", certainty="hedged"
        ),
        claim_of("c2", at("Council backs tram"), ("event",), None, "s2"),
        claim_of("c3", at("late,” Ben Okoye said, “and too"), ("comparison",), "q2"),
    )
    speakers = (
        Speaker("s1", "Ann Reed", "person", ("Mayor Reed",)),
        Speaker("s2", f"{SCRIPT} Okoye"),
        Speaker("s3", "أحمد", "organisation"),
    )
    meta = {
        "title": "Council <b>backs</b> tram",
        "byline": 'Jo "&" Co',
        "published": "2025-11-28",
        "url": "javascript:alert(1)",
        "language": "en",
    }
    document = new_document("a1", TEXT, meta)
    layer = Layer("a1", "ana", "done", True, quotations, claims)
    return Record(
        document, layer, model_entities(TEXT), speakers, codebook={"name": "default", "version": "1.0"}
    )


def written(format: ExportFormat, folder: Path, *records: Record, title: str = "press") -> bytes:
    """Return the bytes of the main file with these records."""
    folder.mkdir(exist_ok=True)
    destination = Destination(folder, "out", format.ending)
    destination.main.unlink(missing_ok=True)
    writer = format.open(destination, Settings(title, CODEBOOK))
    with closing(writer):
        for record in records:
            writer.add(record)
        writer.finish()
    return destination.main.read_bytes()
