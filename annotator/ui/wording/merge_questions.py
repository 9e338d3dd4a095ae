"""Questions for a person before copies are brought together, with answers, the safe one first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.changes import LayerKey
from annotator.domain.speaker import name_key
from annotator.domain.translation import labelled, mark, tr
from annotator.project.teams.merge_decisions import AS, BOTH, Decisions
from annotator.project.teams.merge_preview import codebook_lines, state_words, where_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Plain = Mapping[str, Any]

_PAIRS = ("same name", "other kind", "no own name", "like name")  # sorts of questions on two speakers
_SAFE = ""  # the answer by which nothing is lost


class Answer(NamedTuple):
    """An answer.

    Attributes
    ----------
    words: what becomes of what was asked.
    brief: the same in a word or two, for a column of a table.
    """

    value: str
    words: str
    brief: str


@dataclass(frozen=True)
class Question:
    """A question.

    Attributes
    ----------
    sort: "layer", "speaker", "codebook", "document", or how two speakers are alike: "same name",
    "other kind", "no own name" (many may be called so) or "like name". Those of one sort have like answers.
    key: what it is about, unique among those of its sort.
    what: the sort in words, and whose.
    where: the title or the names that it is about.
    words: what is asked.
    answers: the first one loses nothing.
    details: lines that help to decide.
    """

    sort: str
    key: tuple[str, ...]
    what: str
    where: str
    words: str
    answers: tuple[Answer, ...]
    details: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return a name that no other question has."""
        return "\n".join((self.sort, *self.key))

    def answer(self, value: str) -> Answer:
        """Return the answer of a value; the first one if no answer has it."""
        return next((answer for answer in self.answers if answer.value == value), self.answers[0])

    def like(self, place: int) -> str | None:
        """Return the value of the answer at a place, None if there are not so many."""
        return self.answers[place].value if place < len(self.answers) else None


def questions_of(preview: Plain, codebook: dict[str, Any]) -> list[Question]:
    """Return the questions that the preview of a merge, as JSON, leads to; `codebook` is the project's."""
    return [
        *map(_of_conflict, preview["conflicts"]["first"]),
        *map(_of_pair, preview["speakers"]["first"]),
        *_of_codebooks(preview["copies"], codebook),
        *map(_of_document, preview["unknown"]["first"]),
    ]


def _of_conflict(conflict: Plain) -> Question:
    key = (conflict["document"], conflict["name"])
    sides = [
        (
            side["sum"],
            where_words(side["files"], side["since"], side["came_from"]),
            state_words(side["holds"]),
        )
        for side in conflict["sides"]
    ]
    keep = tr("keep all: that of {files} comes in, the others are set aside", files=sides[0][1])
    answers = [Answer(_SAFE, keep, tr("keep all"))]
    for sum, files, words in sides:
        only = tr("only that of {files}: {state}", files=files, state=words)
        answers.append(Answer(sum, only, tr("only {files}", files=files)))
    details = tuple(labelled(files, words) for _, files, words in sides)
    title = conflict["title"]
    if not conflict["document"]:
        words = tr("This speaker was changed in several files.")
        return Question("speaker", key, tr("Speaker"), title, words, tuple(answers), details)
    name = tr("{annotator} (2)", annotator=conflict["name"])
    others = tr("the others become layers of “{annotator}”", annotator=name)
    answers.append(Answer(f"{AS}{name}", others, tr("also as “{annotator}”", annotator=name)))
    words = tr("The layer of {annotator} was changed in several files.", annotator=conflict["name"])
    what = tr("Layer of {annotator}", annotator=conflict["name"])
    return Question("layer", key, what, title, words, tuple(answers), details)


def _of_pair(pair: Plain) -> Question:
    kind, kept_kind = tr(pair["gone_kind"]), tr(pair["kept_kind"])
    sort = _sort_of_pair(pair)
    if sort == "same name":
        words = tr("Both have the same name: one speaker, or two?")
    elif sort == "other kind":
        words = tr(
            "The same name, another kind: {kind} and {other}. One speaker, or two?",
            kind=kind,
            other=kept_kind,
        )
    elif sort == "no own name":
        words = tr("The same name, but many may be called so ({kind}): one speaker, or two?", kind=kind)
    else:
        words = tr("Their names are alike: one speaker, or two?")
    where = tr("{name} and {other}", name=pair["gone_name"], other=pair["kept_name"])
    kept = pair["kept_name"]
    if kind != kept_kind:
        kept = tr("{name} ({kind})", name=kept, kind=kept_kind)
    same_speaker = tr("one: {name} gets the mentions and the name", name=kept)
    answers = (
        Answer(_SAFE, tr("two speakers"), tr("two speakers")),
        Answer(pair["kept"], same_speaker, tr("one speaker")),
    )
    return Question(sort, (pair["gone"],), tr("Speakers"), where, words, answers)


def _sort_of_pair(pair: Plain) -> str:
    """Return how two speakers are alike; see `Question.sort`."""
    if pair["gone_kind"] == pair["kept_kind"] and pair["is_same"]:
        return "same name"
    if name_key(pair["gone_name"]) != name_key(pair["kept_name"]):
        return "like name"
    return "no own name" if pair["gone_kind"] == pair["kept_kind"] else "other kind"


def _of_codebooks(copies: Sequence[Plain], codebook: dict[str, Any]) -> list[Question]:
    others = [copy for copy in copies if copy["codebook"]]
    if not others:
        return []
    taken = [
        Answer(name, tr("take that of {file}", file=name), tr("that of {file}", file=name))
        for name in (copy["name"] for copy in others)
    ]
    answers = (Answer(_SAFE, tr("the project keeps its codebook"), tr("that of the project")), *taken)
    details = tuple(
        labelled(copy["name"], line) for copy in others for line in codebook_lines(codebook, copy["codebook"])
    )
    where = ", ".join(copy["name"] for copy in others)
    words = tr("The codebook is another one there.")
    return [Question("codebook", ("",), tr("Codebook"), where, words, answers, details)]


def _of_document(document: Plain) -> Question:
    answers = (
        Answer(_SAFE, tr("take it in"), tr("take it in")),
        Answer("leave", tr("leave it out"), tr("leave it out")),
    )
    return Question(
        "document", (document["id"],), tr("Document"), document["title"] or document["id"],
        tr("The project does not have this document."), answers,
    )  # fmt: skip


def decisions_by(questions: Sequence[Question], answers: Mapping[str, str]) -> Decisions:
    """Return the decisions by answers, each by the name of its question; those without have the safe one."""
    given = [(each, answer) for each in questions if (answer := answers.get(each.name, _SAFE)) != _SAFE]
    return Decisions(
        layers={
            LayerKey(each.key[0], each.key[1]): answer
            for each, answer in given
            if each.sort in ("layer", "speaker")
        },
        others=BOTH,
        left=frozenset(each.key[0] for each, _ in given if each.sort == "document"),
        codebook=next((answer for each, answer in given if each.sort == "codebook"), ""),
        speakers={each.key[0]: answer for each, answer in given if each.sort in _PAIRS},
    )


_FATES = {
    "new": mark("{n} new layer|{n} new layers"),
    "newer": mark("{n} newer|{n} newer"),
    "conflict": mark("{n} to decide|{n} to decide"),
    "older": mark("{n} older|{n} older"),
    "same": mark("{n} the same|{n} the same"),
}


def brings(copy: Plain) -> str:
    """Return what a copy holds against the project, in words."""
    parts = [tr(words, copy["fates"][fate]) for fate, words in _FATES.items() if copy["fates"].get(fate)]
    return ", ".join(parts) or tr("no layers")


def summary_of(preview: Plain, paths: Sequence[object]) -> str:
    """Return what a merge of files would do, in sentences."""
    if not paths and not preview["conflicts"]["number"]:
        return tr("Add files, or watch a folder that you share with others.")
    if paths and not preview["copies"]:
        return tr("None of these files can be brought in.")
    if not preview["brings_something"] and not preview["conflicts"]["number"]:
        return tr("Nothing is new in these files.")
    sentences = [tr("What you do not decide is done so that nothing is lost. Undo takes all of it back.")]
    if number := preview["conflicts"]["number"]:
        changed = mark(
            "{n} layer or speaker was changed in several files."
            "|{n} layers or speakers were changed in several files."
        )
        sentences.insert(0, tr(changed, number))
    if preview["threads"]:
        sentences.insert(0, tr("There are new comments."))
    for sort, words in (
        ("trashed", mark("{n} document is in the trash here.|{n} documents are in the trash here.")),
        ("other", mark("{n} document has another text here.|{n} documents have another text here.")),
    ):
        if number := preview[sort]["number"]:
            sentences.append(tr(words, number))
    return " ".join(sentences)
