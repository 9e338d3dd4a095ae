"""Words by which tools and annotators name the parts of quotations, and claims.

English first, then the usual words of German, French, Spanish, Italian, Dutch and Portuguese.
"""

from __future__ import annotations

# Each word in lower case; a label is taken for what its whole name says, else for what one of its words says.
CONTENT_WORDS = frozenset({
    "content", "quote", "quotation", "speech", "statement", "utterance", "reported", "saying", "dialogue",
    "zitat", "aussage", "inhalt", "äußerung", "rede",
    "citation", "contenu", "propos", "discours",
    "cita", "contenido", "discurso", "declaración",
    "citazione", "contenuto", "discorso",
    "citaat", "inhoud", "uitspraak",
    "citação", "conteúdo", "fala",
})  # fmt: skip
CUE_WORDS = frozenset({
    "cue", "verb", "reporting", "trigger", "signal", "predicate", "frame",
    "redeverb", "auslöser", "hinweis", "verbe", "introducteur", "verbo", "señal", "segnale", "werkwoord",
})  # fmt: skip
SOURCE_WORDS = frozenset({
    "source", "speaker", "holder", "author", "agent", "sayer", "quoter",
    "quelle", "sprecher", "sprecherin", "urheber",
    "locuteur", "locutrice", "énonciateur", "auteur",
    "fuente", "hablante", "orador", "portavoz",
    "fonte", "parlante", "oratore",
    "bron", "spreker", "falante", "locutor",
})  # fmt: skip
ADDRESSEE_WORDS = frozenset({"addressee", "hearer", "recipient", "audience", "adressat", "destinataire"})
CLAIM_WORDS = frozenset({
    "claim", "claims", "assertion", "proposition", "factcheck",
    "behauptung", "affirmation", "afirmación", "affermazione", "bewering", "alegação",
})  # fmt: skip
# How the names of relations between mentions of the same thing begin.
COREFERENCE_WORDS = ("coref", "equiv", "anaphor", "alias", "ident", "antecedent")
