"""French verbs that report, in the forms that newspapers write: third person and participles."""

from __future__ import annotations

from functools import lru_cache

from annotator.language.word_lists import sections_of

# Endings of the third person of present, imperfect, simple past, future and conditional, then of participles.
# "-" stands for the stem: of "répondre" it is "répond".
_ENDINGS = {
    "er": "-e -ent -ait -aient -a -èrent -era -eront -erait -eraient | -é -ée -és -ées -ant",
    "ir": "-it -issent -issait -issaient -irent -ira -iront -irait -iraient | -i -ie -is -ies -issant",
    "re": "- -ent -ait -aient -it -irent -ra -ront -rait -raient | -u -ue -us -ues -ant",
}
# Verbs whose forms no ending gives, each with those of the verbs that are made of it ("prédire").
_IRREGULAR = {
    "dire": "dit disent disait disaient dirent dira diront dirait diraient | dit dite dits dites disant",
    "écrire": "écrit écrivent écrivait écrivaient écrivit écrivirent écrira écriront écrirait"
    " | écrit écrite écrits écrites écrivant",
    "décrire": "décrit décrivent décrivait décrivaient décrivit décrivirent décrira décrirait"
    " | décrit décrite décrits décrivant",
    "reconnaître": "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent"
    " reconnaîtra reconnaîtrait | reconnu reconnue reconnus reconnaissant",
    "venir": "vient viennent venait venaient vint vinrent viendra viendront viendrait"
    " | venu venue venus venues venant",
    "tenir": "tient tiennent tenait tenaient tint tinrent tiendra tiendront tiendrait"
    " | tenu tenue tenus tenues tenant",
    "mettre": "met mettent mettait mettaient mit mirent mettra mettront mettrait | mis mise mises mettant",
    "croire": "croit croient croyait croyaient crut crurent croira croirait | cru crue croyant",
    "craindre": "craint craignent craignait craignaient craignit craindra craindrait"
    " | craint crainte craignant",
    "plaindre": "plaint plaignent plaignait plaignaient plaignit plaindra plaindrait"
    " | plaint plainte plaints plaignant",
    "conclure": "conclut concluent concluait concluaient conclurent conclura conclurait"
    " | conclu conclue concluant",
    "poursuivre": "poursuit poursuivent poursuivait poursuivaient poursuivit poursuivirent poursuivra"
    " poursuivrait | poursuivi poursuivie poursuivant",
    "prendre": "prend prennent prenait prenaient prit prirent prendra prendrait | pris prise prises prenant",
    "sourire": "sourit sourient souriait souriaient sourirent sourira sourirait | souri souriant",
    "rire": "rit rient riait riaient rirent rira rirait | ri riant",
    "démentir": "dément démentent démentait démentaient démentit démentirent démentira démentirait"
    " | démenti démentie démentis démentant",
    "voir": "voit voient voyait voyaient vit virent verra verrait | vu vue vus voyant",
    "faire": "fait font faisait faisaient fit firent fera feront ferait | fait faite faits faites faisant",
    "émouvoir": "émeut émeuvent émouvait émouvaient émut | ému émue émus",
    "promouvoir": "promeut promeuvent promouvait | promu promue",
    "introduire": "introduit introduisent introduisait introduisit introduira | introduit introduisant",
    "déduire": "déduit déduisent déduisait déduisit déduira | déduit déduite déduisant",
}
_PREFIXES = ("", "re", "ré", "r", "pré", "contre", "sou", "main", "inter", "con", "ad", "pro", "sur", "ap")
_DOUBLED = frozenset({"appeler", "rappeler"})  # "rappelle"
_AUXILIARIES = "a ont avait avaient aura auront aurait auraient ait aient eut eurent"
_BE = "est sont était étaient sera seront serait seraient soit fut furent"
HAVE = frozenset(_AUXILIARIES.split())
BE = frozenset(_BE.split())
_OF_PARTICIPLES = ("é", "ée", "és", "ées", "i", "ie", "is", "it", "ite", "ise", "u", "ue", "us", "ues", "ert")
# Of hearsay, with a participle: "aurait quitté", "serait tombé".
CONDITIONAL = frozenset({"aurait", "auraient", "serait", "seraient"})
# "a qualifié le texte de « chèque en blanc »": the passage is what the object is called.
OF_OBJECTS = frozenset({"qualifier", "taxer", "traiter", "accuser"})
# "a appelé les riverains à « rester »": whom one tells stands before what one tells.
WITH_ADDRESSEE = frozenset({
    "appeler", "exhorter", "inviter", "inciter", "encourager", "sommer", "prier", "supplier", "conseiller",
})  # fmt: skip
# A report of two words: "fait savoir", "laisse entendre".
WITH_INFINITIVE = {
    "faire": frozenset({"savoir", "valoir", "remarquer", "observer", "part", "état"}),
    "laisser": frozenset({"entendre"}),
    "tenir": frozenset({"à"}),
}


@lru_cache(maxsize=1)
def sections() -> dict[str, frozenset[str]]:
    """Return the verbs that report, by what they report with: "clause", "incise", "object", "infinitive"."""
    return sections_of("fr", "cue_verbs.txt")


@lru_cache(maxsize=1)
def forms() -> dict[str, str]:
    """Return the infinitive of each form with a tense, in small letters, of the verbs that report."""
    return {form: verb for verb in _verbs() for form in _forms_of(verb)[0]}


@lru_cache(maxsize=1)
def participles() -> dict[str, str]:
    """Return the infinitive of each participle, in small letters, of the verbs that report."""
    return {form: verb for verb in _verbs() for form in _forms_of(verb)[1]}


def _verbs() -> list[str]:
    return sorted(frozenset[str]().union(*sections().values()) | WITH_INFINITIVE.keys())


def _forms_of(verb: str) -> tuple[list[str], list[str]]:
    """Return the forms of the third person and the participles of a verb."""
    for base, given in _IRREGULAR.items():
        prefix = verb.removesuffix(base)
        if verb.endswith(base) and prefix in _PREFIXES:
            finite, _, participles = given.partition("|")
            return [prefix + form for form in finite.split()], [prefix + form for form in participles.split()]
    stem = verb[:-2]
    finite, _, participles = _ENDINGS.get(verb[-2:], "").partition("|")
    return (
        [_spelled(form.replace("-", stem), stem, verb) for form in finite.split()],
        [_spelled(form.replace("-", stem), stem, verb) for form in participles.split()],
    )


def _spelled(form: str, stem: str, verb: str) -> str:
    """Return a form as it is spelled: "annonça", "jugeait", "révèle", "rappelle", "essaie"."""
    ending = form.removeprefix(stem)
    if verb.endswith("cer") and ending[:1] in ("a", "o"):
        return stem[:-1] + "ç" + ending
    if verb.endswith("ger") and ending[:1] in ("a", "o"):
        return stem + "e" + ending
    if not verb.endswith("er") or not (ending in ("e", "ent") or ending.startswith("er")):
        return form
    if verb in _DOUBLED:
        return f"{stem}l{ending}"
    vowel = stem[-2:-1]
    if vowel in ("é", "e") and ending in ("e", "ent"):
        return stem[:-2] + "è" + stem[-1] + ending
    return form


def is_participle(word: str) -> bool:
    """Tell whether a word in small letters may be a participle of the past of any verb, or an adjective."""
    return word.endswith(_OF_PARTICIPLES)


def mode_of(verb: str, *, has_marks: bool) -> str:
    """Return what a verb reports: "speech", "writing", or "thought" where nothing stands in marks."""
    if verb in sections()["writing"]:
        return "writing"
    return "thought" if verb in sections()["thought"] and not has_marks else "speech"
