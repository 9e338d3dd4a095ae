"""Hugging Face datasets: a folder with lines of JSON and a dataset card that declares their fields."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from annotator.formats.jsonl.json_lines import json_line
from annotator.formats.jsonl.writer import to_object
from annotator.formats.output.destination import safe_name
from annotator.formats.output.export_format import Writer
from annotator.formats.tables.dataset_fields import fields, fitted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Contents, Settings
    from annotator.formats.tables.dataset_fields import Field

_ONLY_PART = "train"  # the split of a dataset that has no others
# The greatest numbers of lines in the classes of sizes that cards have.
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
_LARGEST = "1M<n<10M"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+!|~&$])")


class HuggingFaceWriter(Writer):
    """Writes a split."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._fields = fields(settings.codebook)
        path = destination.folder / _path(destination.part)
        path.parent.mkdir(exist_ok=True)
        self._out = path.open("xb")

    def add(self, record: Record) -> None:
        """Write a line.

        Raises
        ------
        ValueError: a field has half of a surrogate pair.
        """
        self._out.write(json_line(row(self._fields, record)))

    def close(self) -> None:
        """Close the file."""
        self._out.close()


def row(fields: tuple[Field, ...], record: Record) -> dict[str, Any]:
    """Return the line of a record: that of JSONL, with all fields in each line."""
    line = to_object(record)
    line.pop("format"), line.pop("version")
    line["flagged"] = record.layer.flagged
    for quotation in (*line["quotations"], *line.get("rejected", ())):
        first = quotation.pop("speaker")
        quotation.setdefault("speakers", [first] if first else [])
    for claim in (*line["claims"], *line.get("rejected_claims", ())):
        claim.setdefault("attributes", {})
        claim.setdefault("note", "")
    return fitted(fields, line)


def describe(destination: Destination, settings: Settings, contents: Contents) -> None:
    """Write the dataset card."""
    card = "\n".join(_card(destination.folder, settings, contents)) + "\n"
    (destination.folder / "README.md").write_text(card, encoding="utf-8")


def _path(part: str) -> str:
    return f"data/{safe_name(part or _ONLY_PART)}.jsonl"


def _card(folder: Path, settings: Settings, contents: Contents) -> Iterator[str]:
    sizes = {part: (folder / _path(part)).stat().st_size for part in contents.parts}
    total = sum(contents.parts.values())
    # No loader takes a split without lines.
    splits = [part for part, number in contents.parts.items() if number] or list(contents.parts)
    declared = fields(settings.codebook)
    yield from (
        "---",
        f"pretty_name: {_quoted(settings.title)}",
        "license: unknown",
        "task_categories:",
        "- token-classification",
        "size_categories:",
        f"- {next((name for most, name in _SIZES if total < most), _LARGEST)}",
        "configs:",
        "- config_name: default",
        "  data_files:",
    )
    for part in splits:
        yield f"  - split: {_quoted(part or _ONLY_PART)}"
        yield f"    path: {_quoted(_path(part))}"
    yield "dataset_info:"
    yield "  features:"
    yield from _declared(declared, "  ")
    yield "  splits:"
    for part in splits:
        yield f"  - name: {_quoted(part or _ONLY_PART)}"
        yield f"    num_bytes: {sizes[part]}"
        yield f"    num_examples: {contents.parts[part]}"
    yield f"  download_size: {sum(sizes.values())}"
    yield f"  dataset_size: {sum(sizes.values())}"
    yield "---"
    yield from _prose(settings, contents, declared)


def _declared(fields: Iterable[Field], indent: str) -> Iterator[str]:
    """Yield the types of fields as dataset cards declare them."""
    for field in fields:
        yield f"{indent}- name: {_quoted(field.name)}"
        if isinstance(field.shape, tuple):
            yield f"{indent}  {'list' if field.is_list else 'struct'}:"
            yield from _declared(field.shape, f"{indent}  ")
        else:
            dtype = "string" if field.shape == "json" else field.shape
            yield f"{indent}  {'list' if field.is_list else 'dtype'}: {dtype}"


def _prose(settings: Settings, contents: Contents, declared: Iterable[Field]) -> Iterator[str]:
    codebook = settings.codebook
    yield from (
        "",
        f"# {_plain(settings.title)}",
        "",
        "News articles with quotations (content, cue, source, speaker) and claims. Each line is an article as"
        " one annotator sees it: an article has as many lines as annotators. Articles that nobody has begun"
        ' have the suggestions of a program, with the state "pending".',
        "",
        f"Codebook: {_plain(codebook.name)}, version {_plain(codebook.version)}. The licence of"
        " the texts is not known here: whoever publishes the dataset names it above.",
        "",
        "```python",
        "from datasets import load_dataset",
        "",
        'articles = load_dataset("PATH OF THIS FOLDER")',
        "```",
        "",
        "| split | lines |",
        "|---|---|",
        *(f"| {_plain(part or _ONLY_PART)} | {number:,} |" for part, number in contents.parts.items()),
        "",
        "Offsets are half-open and count code points, as Python does: `text[start:end]` has a span's words.",
        "",
        "| field | what it says |",
        "|---|---|",
        *_rows(declared, ""),
    )
    if codebook.claim_types:
        yield from ("", "| claim type | definition |", "|---|---|")
        for claim_type in codebook.claim_types:
            yield f"| {_plain(claim_type.id)} | {_plain(claim_type.definition or claim_type.label)} |"


def _rows(fields: Iterable[Field], within: str) -> Iterator[str]:
    for field in fields:
        name = f"{within}{field.name}{'[]' if field.is_list else ''}"
        yield f"| {_plain(name)} | {_plain(field.meaning)} |"
        if isinstance(field.shape, tuple):
            yield from _rows(field.shape, f"{name}.")


def _plain(words: str) -> str:
    """Return words as Markdown that shows just these, in one line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(words.split()))


def _quoted(words: str) -> str:
    """Return words as a string of YAML: JSON's strings are such."""
    return json.dumps(words)
