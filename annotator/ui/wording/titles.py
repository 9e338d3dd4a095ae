"""Titles of annotations."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

from annotator.domain.attributes import CHECK_WORTHY
from annotator.domain.kinds import CLAIM, ITEM_KINDS
from annotator.domain.stored_words import BETWEEN_REASONS, shown
from annotator.domain.translation import joined, labelled, mark, tr
from annotator.project.project import ENDING

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.attributes import Attributes
    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Kind
    from annotator.domain.proposed import Proposed
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.items import Current

_LONGEST = 60  # characters
BLIND = mark("Blind: no suggestions here.")


def title_of(opened: OpenDocument, current: Current) -> str:
    """Return the kind and number of an annotation or suggestion of the document, as in the margin."""
    described = ITEM_KINDS[current.kind]
    if described.is_proposed:
        return tr(described.kind.suggested)
    return numbered(described.kind, number_of(opened, current.kind, current.id))


def numbered(kind: Kind, number: str) -> str:
    """Return the name of an annotation: "Quotation 3"."""
    return tr("{kind} {number}", kind=tr(kind.title), number=number)


def number_of(opened: OpenDocument, kind: str, id: str) -> str:
    """Return the number of an annotation's card, as in the margin; "?" for a suggestion."""
    described = ITEM_KINDS[kind]
    return "?" if described.is_proposed else f"{described.kind.sign}{opened.of_kind(kind).index(id) + 1}"


def on_button(words: str) -> str:
    """Return outside words for a button or menu, with each & doubled: a single one underlines a letter."""
    return words.replace("&", "&&")


def shortened(words: str) -> str:
    """Return the beginning of words, without surrounding quote marks, for the status line."""
    words = " ".join(words.strip('“”"„«»‘’').split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def free_path(folder: Path, name: str) -> Path:
    """Return a free path for a project of a name in a folder, with a number if the name is taken."""
    tries = (f"{name} ({number})" if number > 1 else name for number in count(1))
    return next(path for candidate in tries if not (path := folder / f"{candidate}{ENDING}").exists())


def proposed_words(codebook: Codebook, proposed: Proposed[Claim]) -> str:
    """Describe the attributes that a new claim takes from its suggestion, and the reason."""
    claim = proposed.annotation
    kinds = [codebook.claim_label(type) for type in claim.types] or [tr("no type")]
    kinds += [tr("hedged", note="of a claim")] if claim.is_hedged else []
    kinds += [tr("check-worthy", note="of a claim")] if claim.is_check_worthy else []
    proposal = ", ".join(kinds)
    if not proposed.why:
        return tr("Proposed: {types}; the first digit or click chooses anew.", types=proposal)
    return tr(
        "Proposed: {types}, because of {reasons}; the first digit or click chooses anew.",
        types=proposal,
        reasons=reasons_of_claim(proposed.why),
    )


def worth_words(attributes: Attributes, *, is_proposed: bool = False) -> str:
    """Return whether a claim is worth a check: that it is, that it is not, or that nobody has decided."""
    words = tr(_WORTH.get(CHECK_WORTHY.value_in(attributes), _WORTH[""]), note="of a claim")
    return tr("proposed: {answer}", answer=words) if is_proposed else words


_WORTH = {
    "yes": mark("check-worthy", "of a claim"),
    "no": mark("not check-worthy", "of a claim"),
    "": mark("check-worthy: not decided", "of a claim"),
}


def why_of(proposed: Proposed[Any]) -> str:
    """Return why something is suggested, in a sentence or a few parts; "" for no reason."""
    if proposed.kind is CLAIM and proposed.why:
        return tr("Proposed because of {reasons}.", reasons=reasons_of_claim(proposed.why))
    return shown(proposed.why)


def reasons_of_claim(why: str) -> str:
    """Return the stored reasons of a suggested claim as parts of a sentence: “the figure “12” and …”."""
    return joined([_of_claim(reason) for reason in why.split(BETWEEN_REASONS)])


def _of_claim(reason: str) -> str:
    name, quote, words = reason.partition("“")
    sign = _SIGNS_OF_CLAIMS.get(name.strip())
    if sign is None or (not quote and name.strip()):
        return tr(sign, note="shows a claim") if sign is not None else shown(reason)
    return tr("{sign} “{words}”", sign=tr(sign, note="shows a claim"), words=words.rstrip("”"))


# What shows a claim, by its name in stored reasons.
_SIGNS_OF_CLAIMS = {
    "": mark("the word", "shows a claim"),
    "figure": mark("the figure", "shows a claim"),
    "date": mark("the date", "shows a claim"),
    "past event": mark("the past event", "shows a claim"),
    "event under way": mark("the event under way", "shows a claim"),
    "past state": mark("the past state", "shows a claim"),
    "name": mark("the name", "shows a claim"),
    "public matter": mark("the public matter", "shows a claim"),
    "public act": mark("the public act", "shows a claim"),
    "rule": mark("the rule", "shows a claim"),
    "office": mark("the office", "shows a claim"),
    "cause": mark("the cause", "shows a claim"),
    "change": mark("the change", "shows a claim"),
    "comparison": mark("the comparison", "shows a claim"),
    "prediction": mark("the prediction", "shows a claim"),
    "conditional": mark("the conditional", "shows a claim"),
    "recommendation": mark("the recommendation", "shows a claim"),
    "experience": mark("the own experience", "shows a claim"),
    "opinion": mark("the opinion", "shows a claim"),
    "hedged": mark("the reservation", "shows a claim"),
}


def counted_both(suggestions: int, claims: int | None) -> str:
    """Return in words the numbers of suggestions and, unless None, of suggested claims."""
    words = tr("{n} suggestion|{n} suggestions", suggestions)
    if claims is None:
        return words
    return joined((words, tr("{n} claim|{n} claims", claims)))


def flag_words(reason: str) -> str:
    """Return that a document is flagged, with the beginning of the reason if there is one."""
    flagged = tr("flagged", note="document")
    return labelled(flagged, shortened(reason)) if reason else flagged


def hidden_words(opened: OpenDocument) -> str:
    """Return in words the number of a document's hidden suggestions; "" for none."""
    weak = sum(1 for why in opened.hidden.values() if why == "weak")
    kinds = (
        (weak, mark("{n} weaker suggestion|{n} weaker suggestions")),
        (len(opened.hidden) - weak, mark("{n} thought|{n} thoughts")),
        (len(opened.hidden_claims), mark("{n} suggested claim|{n} suggested claims")),
    )
    return ", ".join(tr(words, count) for count, words in kinds if count)
