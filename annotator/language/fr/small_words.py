"""French words by the purpose for which a rule wants them, in small letters, "’" as "'"."""

from __future__ import annotations

from annotator.language.fr.pronouns import RELATIVE

BEGIN_RELATIVE_CLAUSES = frozenset({"qui", "dont", "où"})
DETERMINERS = frozenset({
    "le", "la", "l'", "les", "un", "une", "des", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur",
    "leurs", "mon", "ma", "mes", "notre", "nos", "plusieurs", "certains", "certaines", "quelques", "deux",
    "trois", "quatre", "cinq", "aucun", "aucune", "chaque", "beaucoup", "nombre", "autre",
})  # fmt: skip
# These are sources by themselves.
INDEFINITE = frozenset({
    "certains", "certaines", "beaucoup", "d'autres", "d'aucuns", "plusieurs", "tous", "toutes", "personne",
    "chacun", "chacune", "aucun", "quelqu'un", "celui", "celle", "ceux", "celles", "autres", "nul",
})  # fmt: skip
# Before a verb, they belong to its group.
CLITICS = frozenset({
    "se", "s'", "le", "la", "l'", "les", "lui", "leur", "y", "en", "ne", "n'", "nous", "vous", "me", "m'",
    "te", "t'",
})  # fmt: skip
REFLEXIVE = frozenset({"se", "s'"})
# Between an auxiliary and its participle, or behind a verb.
ADVERBS = frozenset({
    "pas", "plus", "jamais", "rien", "guère", "point", "aussi", "ainsi", "déjà", "encore", "alors", "ensuite",
    "également", "toujours", "souvent", "même", "pourtant", "cependant", "toutefois", "enfin", "bien",
    "donc", "d'ores et déjà", "à nouveau", "de nouveau", "par ailleurs", "en revanche", "au contraire",
    "en outre", "tout de suite", "au passage", "d'emblée",
    "d'abord", "d'ailleurs", "volontiers", "notamment", "tout", "simplement", "clairement",
    "récemment", "longuement", "finalement", "immédiatement", "rapidement", "publiquement", "officiellement",
    "brièvement", "longtemps", "vivement", "fermement", "régulièrement", "ironiquement", "sobrement",
})  # fmt: skip
MASCULINE_WORDS = frozenset({"le", "un", "ancien", "du", "au"})
FEMININE_WORDS = frozenset({"la", "une", "ancienne"})
# "l'un des éleveurs", "les pompiers"; a name behind these is of whom one speaks.
ONE, OF_SEVERAL = frozenset({"un", "une"}), frozenset({"les", "des", "plusieurs", "certains", "ces"})
OF = frozenset({"de", "d'", "du", "des", "pour"})
THAT = frozenset({"que", "qu'"})
NEGATIONS = frozenset({"ne", "n'", "pas", "plus", "jamais", "rien"})
# Before the words of a short passage: "parle d'« un cadeau »".
BEFORE_PASSAGES = frozenset({"de", "d'", "du", "des", "comme", "à", "un", "une", "le", "la", "l'", "les"})
DAYS = frozenset({
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "aujourd'", "demain",
    "aujourd'hui",
})  # fmt: skip
MONTHS = frozenset({
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
})  # fmt: skip
TIMES = frozenset(
    {"matin", "soir", "semaine", "jour", "nuit", "après-midi", "année", "mois", "week-end", "midi"}
)
# A circumstance of the report begins with these; it is no part of who reports.
BEGIN_CIRCUMSTANCE = frozenset({
    "dans", "lors", "devant", "pendant", "après", "avant", "depuis", "chez", "en", "auprès", "face", "dès",
    "alors", "sans", "avec", "par", "vers", "selon", "sur", "durant", "suite", "interrogé", "interrogée",
    "interrogés", "joint", "jointe", "contacté", "contactée", "cité", "citée", "sous", "ainsi", "encore",
    "aussi", "dont", "où", "quand", "lorsque", "lorsqu'", "puis", "tandis", "si", "car", "mais", "qui", "que",
    "qu'", "parce", "parmi", "entre", "jusqu'", "quelques", "peu", "afin", "malgré", "outre", "visiblement",
    "d'", "tout", "tard", "comme",
})  # fmt: skip
# These join words of a noun phrase to it.
WITHIN_PHRASES = frozenset({"de", "du", "des", "d'", "et", "ou", "&"})
TO = frozenset({"à", "au", "aux"})
# Whom something is told, behind "à", "au" or "aux".
ADDRESSEES = frozenset({
    "journalistes", "presse", "reporters", "députés", "sénateurs", "élus", "afp", "micro", "public",
    "manifestants", "sinistrés", "habitants", "salariés", "enquêteurs", "policiers", "agence",
})  # fmt: skip
# These begin no part of a name or role: "le maire à la sortie", but "l'adjointe à la propreté".
OF_OCCASIONS = frozenset({
    "sortie", "barre", "tribune", "issue", "veille", "suite", "fin", "radio", "télévision", "une", "cours",
    "moment", "lendemain", "téléphone", "sujet", "volant", "rendez-vous", "retour", "fois", "propos",
})  # fmt: skip
# Between a verb and its subject: "a confié pour sa part Corinne Bays".
BEFORE_INVERTED_SUBJECTS = (
    ("pour", "sa", "part"), ("pour", "leur", "part"), ("de", "son", "côté"), ("de", "leur", "côté"),
    ("à", "son", "tour"), ("à", "leur", "tour"), ("dans", "la", "foulée"), ("ce", "matin"), ("ce", "soir"),
    ("cette", "semaine"), ("mardi", "soir"), ("au", "passage"),
)  # fmt: skip
# Between a verb and its subject, these begin whom or where something is told: "a raconté à l'AFP Anne Roy".
BEFORE_ADDRESSEES = frozenset({"à", "au", "aux", "sur", "dans", "devant"})
ACCORDING = frozenset({"selon"})
ACCORDING_AFTER_D = "après"  # "d'après"
ACCORDING_OF_PERSONS = "pour"
# Not who says it, behind "selon" and "pour".
NO_SOURCES = frozenset({
    "lui", "elle", "eux", "moi", "nous", "vous", "que", "qu'", "l'instant", "instant", "heure", "moment",
    "cela", "ça", "autant", "cause", "rappel", "mémoire", "exemple", "but", "fin", "raison", "besoin",
    "modalités", "critères", "saison", "cas", "conditions", "façon", "manière", "type", "année", "besoins",
})  # fmt: skip
# These begin a sentence or a clause before its subject.
BEFORE_SUBJECTS = frozenset({
    "et", "mais", "or", "car", "donc", "puis", "ensuite", "enfin", "ainsi", "alors", "cependant", "pourtant",
    "toutefois", "hier", "aujourd'hui", "là-dessus", "aussitôt", "désormais", "finalement",
})  # fmt: skip
PREPOSITIONS = frozenset({
    "dans", "à", "au", "aux", "en", "sur", "sous", "lors", "devant", "pendant", "après", "avant", "depuis",
    "chez", "auprès", "face", "dès", "avec", "sans", "par", "pour", "vers", "selon", "contre", "malgré",
    "d'après", "interrogé", "interrogée", "interrogés", "interrogées", "joint", "jointe", "contacté",
    "contactée", "invité", "invitée", "quant", "de", "d'", "durant", "si", "quand", "lorsque", "comme",
})  # fmt: skip
# "est convaincu que", "se dit certain que".
OF_BELIEF = frozenset({
    "convaincu", "convaincue", "convaincus", "persuadé", "persuadée", "persuadés", "certain", "certaine",
    "sûr", "sûre", "catégorique", "formel", "formelle", "conscient", "consciente",
})  # fmt: skip
# Words like infinitives that are none.
NO_INFINITIVES = frozenset({
    "hier", "premier", "dernier", "pour", "notre", "votre", "contre", "entre", "leur", "autre", "quatre",
})  # fmt: skip
# A conditional behind these is a wish or a part of a larger clause.
NOT_BEFORE_HEARSAY = RELATIVE | {"n'", "ne", "on"}
NOT_OF_HEARSAY = frozenset({"pu", "dû", "fallu", "voulu", "aimé", "souhaité", "préféré", "suffi", "mieux"})
NOT_IN_HEARSAY = frozenset({"si", "s'il", "s'ils", "sinon", "faudrait", "devrait", "pourrait", "voudrait"})
# These end with a full stop that ends no sentence.
ABBREVIATIONS = (
    "M", "MM", "Mme", "Mmes", "Mlle", "Dr", "Pr", "Me", "St", "Ste", "av", "etc", "cf", "art", "n", "p",
)  # fmt: skip
MEN, WOMEN = frozenset({"m", "mm", "monsieur"}), frozenset({"mme", "mmes", "mlle", "madame", "mademoiselle"})
TITLES = MEN | WOMEN | {"dr", "pr", "me", "mgr", "docteur", "professeur", "maître"}
