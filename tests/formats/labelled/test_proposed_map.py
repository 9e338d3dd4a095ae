from __future__ import annotations

from annotator.formats.labelled.proposed_map import proposed_map


def test_names_of_labels_tell_the_roles() -> None:
    labels = {
        "CONTENT": "content", "Direct-Quotation": "content", "DirectSpeech": "content", "Zitat": "content",
        "CUE": "cue", "reporting_verb": "cue", "Redeverb": "cue",
        "SOURCE": "source", "quoteSource": "source", "Speaker 1": "source", "Locuteur": "source", "claim holder": "source",
        "ADDRESSEE": "addressee", "CLAIM": "claim", "Behauptung": "claim",
        "PERSON": "entity", "ORG": "entity", "sourdough": "entity", "": "entity",
    }  # fmt: skip
    map = proposed_map(labels, ["says", "goes on", "Coreference", "QuoteLink:WITHIN"])
    assert map.labels == labels
    assert map.relations == {
        "says": "join",
        "goes on": "join",
        "Coreference": "",
        "QuoteLink:WITHIN": "within",
    }


def test_without_a_content_there_are_no_quotations_but_claims() -> None:
    assert proposed_map(["SOURCE", "VERB", "CLAIM"]).labels == {
        "SOURCE": "entity",
        "VERB": "entity",
        "CLAIM": "claim",
    }
