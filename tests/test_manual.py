"""What the manual says of keys, menus, words of the window, commands and fields is so.

How its pages (`resources/manual`) are written:

- a key that can be changed, as a link to its action: `**[Q](key:new_quotation)**`, with the standard key;
- a key that is always the same, in bold: `**Enter**`;
- an action of a menu, in bold: `**View > Reading font**`;
- words that stand in the window, in italics: `*Show all documents*`;
- commands, options, fields and files in backticks or blocks;
- another page, as a link to its file.
"""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import group_of
from annotator.domain.codebook import read_codebook
from annotator.domain.findings import KINDS
from annotator.domain.quotation import TYPES
from annotator.domain.speaker import KINDS as SPEAKER_KINDS
from annotator.formats.registry import ENDINGS
from annotator.resources_folder import resource
from annotator.ui.actions.panel_table import PANELS
from annotator.ui.actions.registry import ACTIONS, SPECS, SUBMENUS
from annotator.ui.article.entity_signs import LEGEND
from annotator.ui.dialogs.manual_page import anchor_of
from annotator.ui.dialogs.manual_pages import ALL_ACTIONS, KEY, page_titles
from annotator.ui.models.document_columns import STATUS_SIGN
from tests.test_documents import options_of, written_options, wrong_names

ROOT = Path(__file__).parents[1]
PAGES = sorted(resource("manual").glob("*.md"))
WINDOW = ROOT / "annotator" / "ui"
SHORT = {"Return": "Enter", "Escape": "Esc", "Delete": "Del"}
# Keys of fields, lists and dialogs, which nobody can change; and those that are held.
FIXED = {
    "Enter", "Space", "Esc", "Tab", "Del", "Ins", "Alt+↑", "Alt+↓", "Shift+Del", "Shift+Enter", "Ctrl+Enter", "F2", "↑", "↓",
    "Shift", "Ctrl", "Alt", "Alt+1", *"1234567890",
}  # fmt: skip
MENUS = {spec.menu for spec in ACTIONS}
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)


def text_of(page: Path | str) -> str:
    path = page if isinstance(page, Path) else resource("manual", f"{page}.md")
    return path.read_text(encoding="utf-8")


def prose_of(page: Path | str) -> str:
    """Return a page without its blocks and what stands in backticks."""
    return re.sub(r"`[^`\n]+`", "", re.sub(r"^    .*$", "", text_of(page), flags=re.MULTILINE))


def plain(words: str) -> str:
    """Return words without what is not part of them: Markdown's backslashes, a button's &, an ellipsis."""
    return re.sub(r"\\(.)", r"\1", words).replace("&", "").rstrip("…").strip()


def headings_of(page: Path) -> list[str]:
    return re.findall(r"^#+ (.+)$", text_of(page), re.MULTILINE)


def first_cells(page: str, heading: str = "") -> list[str]:
    """Return the cells at the left of the tables of a page, or of the tables below one of its headings."""
    text = text_of(page)
    if heading:
        text = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (.*?) \|", text, re.MULTILINE)
    return [row for row in rows if not set(row) <= set("-|")]


@cache
def words_of_the_window() -> frozenset[str]:
    """Return all strings in the program's window, codebooks and layouts of keys."""
    found: set[str] = {*TYPES}
    for module in WINDOW.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                # What stands between values, too, as in "backed up {time}".
                found.update(map(plain, (node.value, *re.split(r"\{\w+\}|\|", node.value))))
            elif isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("StandardButton"):
                found.add(node.attr)

    def collect(value: Any) -> None:
        if isinstance(value, str):
            found.add(value)
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            collect(inner)

    for path in (*resource("codebooks").glob("*.json"), *resource("keys").glob("*.json")):
        collect(json.loads(path.read_text(encoding="utf-8")))
    return frozenset(found)


# The checks, each of a page's text


def wrong_keys(text: str) -> list[str]:
    """Return keys that are not those of their action, and keys that can be changed but are no links."""
    wrong = []
    for match in KEY.finditer(text):
        spec = SPECS.get(match["id"])
        standard = spec.keys[0] if spec and spec.keys else ""
        for long, short in SHORT.items():
            standard = standard.replace(long, short)
        if plain(match["standard"]) != standard:
            wrong.append(match[0])
    for bold in re.findall(r"\*\*([^*]+)\*\*", KEY.sub("Tab", text)):
        is_sentence = bold.endswith(":")
        if not is_sentence and " > " not in bold and bold not in FIXED | MENUS:
            wrong.append(bold)
    return wrong


def wrong_menus(text: str) -> list[str]:
    paths = re.findall(r"\*\*([^*]+ > [^*]+)\*\*", text)
    within = {menu: f"{parent} > {menu}" for menu, (parent, _) in SUBMENUS.items()}
    there = {f"{within.get(spec.menu, spec.menu)} > {plain(spec.text)}" for spec in ACTIONS}
    return [path for path in paths if path not in there]


def wrong_words(text: str) -> list[str]:
    """Return what stands in italics and nowhere in the window."""
    italics = re.findall(r"(?<![*\\])\*([^*\n]+)\*(?!\*)", text.replace("**", ""))
    return [words for words in italics if plain(words) not in words_of_the_window()]


def wrong_links(text: str) -> list[str]:
    wrong = re.findall(r"!\[[^\]]*\]\([^)]*\)|<[a-z]+", text)  # pictures and HTML, which are not shown
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", KEY.sub("", text)):
        name, _, anchor = target.partition("#")
        path = ROOT / "resources" / "manual" / name
        if (
            not re.fullmatch(r"[\w-]+\.md", name)
            or not path.exists()
            or (anchor and anchor not in map(anchor_of, headings_of(path)))
        ):
            wrong.append(target)
    return wrong


def commands() -> dict[str, set[str]]:
    group: Any = group_of([])
    return {name: options_of(command) for name, command in group.commands.items()}


def wrong_commands(text: str) -> list[str]:
    """Return commands that there are not, and options that are not theirs: of a line, a row or anywhere."""
    known = commands()
    wrong = []
    for line in text.splitlines():
        calls = re.findall(r"(?:^    |`)annotator +([a-z]+)(?=[ `]|$)([^`\n]*)", line)
        wrong += [name for name, _ in calls if name not in known]
        own = set().union(*([known.get(name, set()) for name, _ in calls] if calls else known.values()))
        named = [rest for _, rest in calls] + re.findall(r"`(-[^`]*)`", line)
        wrong += sorted(set().union(*map(written_options, named)) - own - {"--help"})
    return wrong


@each_page
def test_its_keys_are_the_standard_ones_of_their_actions(page: Path) -> None:
    assert wrong_keys(prose_of(page)) == []


@each_page
def test_its_menus_are_those_of_the_window(page: Path) -> None:
    assert wrong_menus(prose_of(page)) == []


@each_page
def test_its_words_of_the_window_stand_there(page: Path) -> None:
    assert wrong_words(prose_of(page)) == []


@each_page
def test_its_links_lead_to_pages(page: Path) -> None:
    assert wrong_links(prose_of(page)) == []


@each_page
def test_its_commands_and_options_exist(page: Path) -> None:
    assert wrong_commands(text_of(page)) == []


@each_page
def test_the_paths_that_it_names_exist(page: Path) -> None:
    assert wrong_names(text_of(page)) == []


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (wrong_keys, "press **[Q](key:set_cue)**"),
        (wrong_keys, "press **[Q](key:no_action)**"),
        (wrong_keys, "press **[Esc](key:set_cue)**"),
        (wrong_keys, "press **Q**"),
        (wrong_keys, "press **Ctrl+Z**"),
        (wrong_menus, "choose **View > Blind mode**"),
        (wrong_menus, "choose **Extras > Undo**"),
        (wrong_words, "the button *Burn it*"),
        (wrong_links, "[a page](no-page.md)"),
        (wrong_links, "[a heading](keys.md#no-heading)"),
        (wrong_links, "[elsewhere](https://example.org)"),
        (wrong_links, "![a picture](picture.png)"),
        (wrong_commands, "    annotator burn press.qca"),
        (wrong_commands, "    annotator check press.qca --jobs 2"),
        (wrong_commands, "| `annotator models` | lists them; `--json` |"),
        (wrong_commands, "with `--burn FILE`"),
    ],
)
def test_what_is_wrong_is_found(check: Any, text: str) -> None:
    assert len(check(text)) == 1


def test_the_contents_have_each_page_once_under_its_title() -> None:
    titles = page_titles()
    assert sorted(title.name for title in titles) == sorted([*(page.stem for page in PAGES), ALL_ACTIONS])
    for title in titles[1:-1]:
        assert headings_of(resource("manual", f"{title.name}.md"))[0] == title.title
        assert title.group


def test_tables_of_the_manual_are_those_of_the_program() -> None:
    assert first_cells("findings", "What is checked")[1:] == [
        *(name for kind, name in KINDS.items() if kind != "span"),
        KINDS["span"],
    ]
    codebook = json.loads(resource("codebooks", "default.json").read_text(encoding="utf-8"))
    types = re.findall(r"^\| \*\*[\d+Alt]+\*\* \| (.+) \|$", text_of("claims"), re.MULTILINE)
    assert types == [kind["label"] for kind in codebook["claim_types"]]
    panels = first_cells("read-the-screen", "Where the keys go")[1:]
    assert sorted(panels) == sorted(panel.title for panel in PANELS)
    signs = first_cells("documents", "The list on the left")[1:]
    assert signs == [*STATUS_SIGN.values(), "⚑", "⚠"]
    signs = [entry.spoken.removeprefix(f"{entry.name} ").removesuffix(" under it") for entry in LEGEND]
    assert all(sign in text_of("read-the-screen") for sign in signs)
    assert all(kind in text_of("speakers") for kind in SPEAKER_KINDS)
    assert all(f"`{ending}`" in text_of("import") for ending in ENDINGS)
    listed = {name.split()[1].rstrip("`") for name in first_cells("command-line") if name[:1] == "`"}
    assert listed == {*commands(), "press.qca"}


def blocks_of(page: str) -> list[str]:
    """Return the blocks of a page, without their indents."""
    found = re.findall(r"(?:^    .*\n)+", text_of(page), re.MULTILINE)
    return [re.sub(r"^    ", "", block, flags=re.MULTILINE) for block in found]


def test_what_codebooks_declare_is_read_as_the_manual_writes_it() -> None:
    body = json.loads(resource("codebooks", "fullfact.json").read_text(encoding="utf-8"))
    for page in ("start", "claims"):
        for block in blocks_of(page):
            if block.startswith('"'):
                body |= json.loads(f"{{{block}}}")
    codebook = read_codebook(body)
    assert [role.id for role in codebook.roles] == ["addressee"]
    topic, figure = codebook.attributes["claim"]
    assert (topic.id, [value.id for value in topic.values]) == ("topic", ["economy", "health"])
    assert (figure.id, figure.values) == ("figure", ())


def test_the_examples_of_an_export_have_the_fields_of_the_schema() -> None:
    schema = json.loads(
        resource("schema", "quote-claim-annotations-1.schema.json").read_text(encoding="utf-8")
    )
    examples = [
        json.loads(block.replace("...", "")) for block in blocks_of("export") if '"attributes"' in block
    ]
    quotation, claim = examples
    assert quotation.keys() - {"addressee"} <= schema["$defs"]["quotation"]["properties"].keys()
    assert quotation["speaker"] == quotation["speakers"][0]
    assert claim.keys() <= schema["$defs"]["claim"]["properties"].keys()


def test_the_fields_of_a_line_are_those_of_the_schema() -> None:
    schema = json.loads(
        resource("schema", "quote-claim-annotations-1.schema.json").read_text(encoding="utf-8")
    )
    cells = first_cells("export", "What a line holds")[1:]
    named = re.findall(r"`(\w+)`", " ".join(cells))
    assert set(named) <= schema["properties"].keys()
    assert set(schema["required"]) <= set(named)
