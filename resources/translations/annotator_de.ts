<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
</context>
<context>
    <name>annotator</name>
    <message numerus="yes">
        <source>{n} quotation|{n} quotations</source>
        <extracomment>api/article.py, formats/output/features.py, formats/reports/html_report.py, project/backups/comparison.py, project/jobs/rescue_report.py, ui/dialogs/exports/export.py, ui/dialogs/imports/articles.py, ui/models/document_words.py, ui/panels/called_speaker.py, ui/panels/cards.py, ui/panels/speakers.py, ui/shell/screen_reader.py, ui/wording/annotation_lists.py, ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>{n} Zitat</numerusform>
            <numerusform>{n} Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer exported|{n} layers exported</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} Ebene exportiert</numerusform>
            <numerusform>{n} Ebenen exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer of a damaged project exported|{n} layers of a damaged project exported</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} Ebene eines beschädigten Projekts exportiert</numerusform>
            <numerusform>{n} Ebenen eines beschädigten Projekts exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried by {format}: {loss}</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>In {format} geht verloren: {loss}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passed over|{n} passed over</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} übergangen</numerusform>
            <numerusform>{n} übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer would be exported.|{n} layers would be exported.</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} Ebene würde exportiert.</numerusform>
            <numerusform>{n} Ebenen würden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has gone there.</source>
        <extracomment>cli/history.py</extracomment>
        <translation>Der Verlauf ist jetzt an dieser Stelle.</translation>
    </message>
    <message>
        <source>The history is there already.</source>
        <extracomment>cli/history.py</extracomment>
        <translation>Der Verlauf ist schon an dieser Stelle.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>project/jobs/json_files.py, project/jobs/recodings.py</extracomment>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>choose another file</source>
        <extracomment>project/jobs/json_files.py, project/jobs/places.py, project/jobs/recodings.py, store/rescue/rescue.py</extracomment>
        <translation>eine andere Datei wählen</translation>
    </message>
    <message>
        <source>the program made a mistake; the lines above show where. {kept} `annotator check PROJECT` says whether the project is sound; Help &gt; Report… in the window shows what the program knows of the mistake.</source>
        <extracomment>cli/program.py</extracomment>
        <translation>das Programm hat einen Fehler gemacht; die Zeilen darüber zeigen, wo. {kept} `annotator check PROJECT` sagt, ob das Projekt in Ordnung ist; Hilfe &gt; Bericht… im Fenster zeigt, was das Programm über den Fehler weiß.</translation>
    </message>
    <message>
        <source>try again</source>
        <extracomment>cli/program.py, project/backups/settings.py, store/attached_backup.py</extracomment>
        <translation>es noch einmal versuchen</translation>
    </message>
    <message>
        <source>What was saved before is kept, and an act is done whole or not at all.</source>
        <extracomment>cli/stopping.py</extracomment>
        <translation>Was vorher gespeichert war, bleibt; ein Schritt geschieht ganz oder gar nicht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document restored.|{n} documents restored.</source>
        <extracomment>cli/trash.py</extracomment>
        <translation>
            <numerusform>{n} Dokument zurückgeholt.</numerusform>
            <numerusform>{n} Dokumente zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} synchronises this folder and may put back an older file. Pause it while you work, or keep the project elsewhere.</source>
        <extracomment>computer/places.py</extracomment>
        <translation>{program} gleicht diesen Ordner ab und kann eine ältere Datei zurückspielen. Bitte während der Arbeit anhalten oder das Projekt woanders ablegen.</translation>
    </message>
    <message>
        <source>This project lies on another computer ({system}). Better work on a copy on this one, and keep backups there.</source>
        <extracomment>computer/places.py</extracomment>
        <translation>Dieses Projekt liegt auf einem anderen Computer ({system}). Besser hier mit einer Kopie arbeiten und die Sicherungen dort ablegen.</translation>
    </message>
    <message>
        <source>a shared folder of Windows</source>
        <extracomment>computer/places.py</extracomment>
        <translation>ein freigegebener Windows-Ordner</translation>
    </message>
    <message>
        <source>a network drive</source>
        <extracomment>computer/places.py</extracomment>
        <translation>ein Netzlaufwerk</translation>
    </message>
    <message>
        <source>the analysing process ended twice while it read this text</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>der Analyseprozess ist bei diesem Text zweimal abgebrochen</translation>
    </message>
    <message>
        <source>the analysis took longer than this text may take, twice</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>die Analyse hat zweimal länger gedauert, als dieser Text darf</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>the program makes a mistake with this text</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>das Programm macht bei diesem Text einen Fehler</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>uneingeschränkt</translation>
    </message>
    <message>
        <source>hedged</source>
        <extracomment>domain/attributes.py, nlp/en/claims/reasons.py</extracomment>
        <translation>abgeschwächt</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Check-worthy</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Prüfenswert</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Uneingeschränkt</translation>
    </message>
    <message>
        <source>The claim is put forward without reservation.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Die Behauptung wird ohne Vorbehalt aufgestellt.</translation>
    </message>
    <message>
        <source>Hedged</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Abgeschwächt</translation>
    </message>
    <message>
        <source>The claim is put forward with a reservation.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Die Behauptung wird mit Vorbehalt aufgestellt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>domain/attributes.py, ui/panels/answer_fields.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Somebody should check the claim.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Jemand sollte die Behauptung prüfen.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>domain/attributes.py, ui/panels/answer_fields.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Nobody needs to check the claim.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Niemand muss die Behauptung prüfen.</translation>
    </message>
    <message>
        <source>the codebook</source>
        <extracomment>domain/codebook.py, project/project.py, store/rescue/row_checks.py, ui/dialogs/codebook/editing.py</extracomment>
        <translation>das Codebuch</translation>
    </message>
    <message>
        <source>Mend it there; `annotator codebook PROJECT` prints one to compare.</source>
        <extracomment>domain/codebook.py, domain/codebook_check.py</extracomment>
        <translation>Dort berichtigen; `annotator codebook PROJECT` gibt eines zum Vergleich aus.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the field “{field}” is missing</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>das Feld „{field}“ fehlt</translation>
    </message>
    <message>
        <source>“{field}” is no word</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>„{field}“ ist kein Wort</translation>
    </message>
    <message>
        <source>“{field}” is no list</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>„{field}“ ist keine Liste</translation>
    </message>
    <message>
        <source>{place}: “{id}” cannot be the id of a role.</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>{place}: „{id}“ kann nicht die ID einer Rolle sein.</translation>
    </message>
    <message>
        <source>Use a word of small letters that is no field of a quotation.</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>Ein Wort aus Kleinbuchstaben nehmen, das kein Feld eines Zitats ist.</translation>
    </message>
    <message>
        <source>{field} is no object</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>{field} ist kein Objekt</translation>
    </message>
    <message>
        <source>blind mode off</source>
        <extracomment>domain/decisions.py</extracomment>
        <translation>Blindmodus aus</translation>
    </message>
    <message>
        <source>there is no text in it.</source>
        <extracomment>domain/document.py, formats/input/html_reading.py, formats/labelled/given_values.py</extracomment>
        <translation>enthält keinen Text.</translation>
    </message>
    <message>
        <source>Check what it holds.</source>
        <extracomment>domain/document.py, formats/files.py</extracomment>
        <translation>Den Inhalt der Datei prüfen.</translation>
    </message>
    <message>
        <source>Suggestions not decided</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Offene Vorschläge</translation>
    </message>
    <message>
        <source>Spans outside of the text</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Stellen außerhalb des Textes</translation>
    </message>
    <message>
        <source>Quotation without source and speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Zitat ohne Quelle und Sprecher</translation>
    </message>
    <message>
        <source>Pronoun in place of a speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Pronomen statt eines Sprechers</translation>
    </message>
    <message>
        <source>Quotation without speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Zitat ohne Sprecher</translation>
    </message>
    <message>
        <source>Type against the quote marks</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Art passt nicht zu den Anführungszeichen</translation>
    </message>
    <message>
        <source>Contents that partly overlap</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Inhalte, die sich teilweise überlappen</translation>
    </message>
    <message>
        <source>Fragments that overlap</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Teile, die sich überlappen</translation>
    </message>
    <message>
        <source>Quotation with several cues or sources</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Zitat mit mehreren Signalwörtern oder Quellen</translation>
    </message>
    <message>
        <source>Claim without claim type</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Behauptung ohne Art</translation>
    </message>
    <message>
        <source>Quote marks without quotation</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Anführungszeichen ohne Zitat</translation>
    </message>
    <message>
        <source>Speech verb without quotation</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Redeverb ohne Zitat</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion not decided|{n} suggestions not decided</source>
        <extracomment>domain/findings.py, ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} offener Vorschlag</numerusform>
            <numerusform>{n} offene Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Content partly overlaps that of another quotation|Content partly overlaps that of {n} other quotations</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>
            <numerusform>Inhalt überlappt sich teilweise mit einem anderen Zitat</numerusform>
            <numerusform>Inhalt überlappt sich teilweise mit {n} anderen Zitaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation with several cue spans</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Zitat mit mehreren Stellen als Signalwort</translation>
    </message>
    <message>
        <source>Quotation with several source spans</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Zitat mit mehreren Stellen als Quelle</translation>
    </message>
    <message>
        <source>Quotation with several {roles} spans</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Zitat mit mehreren Stellen als {roles}</translation>
    </message>
    <message>
        <source>“{verb}” without quotation</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>„{verb}“ ohne Zitat</translation>
    </message>
    <message>
        <source>Quotation with fragments that overlap</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Zitat mit Teilen, die sich überlappen</translation>
    </message>
    <message>
        <source>Typed {type}, but the quote marks say {other_type}</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Art ist {type}, die Anführungszeichen sprechen für {other_type}</translation>
    </message>
    <message>
        <source>Source “{words}” without speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Quelle „{words}“ ohne Sprecher</translation>
    </message>
    <message>
        <source>Speaker “{name}” is only a pronoun</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Sprecher „{name}“ ist nur ein Pronomen</translation>
    </message>
    <message>
        <source>Claim types, defined</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>Arten der Behauptung, definiert</translation>
    </message>
    <message>
        <source>*For example:* {example}</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>*Zum Beispiel:* {example}</translation>
    </message>
    <message>
        <source>*Not:* {example}</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>*Nicht:* {example}</translation>
    </message>
    <message>
        <source>Entity types, defined</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>Arten der Entität, definiert</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>domain/kinds.py, formats/reports/legend.py, ui/dialogs/imports/labels.py, ui/wording/roles.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>domain/kinds.py, formats/reports/legend.py, ui/dialogs/imports/labels.py, ui/wording/roles.py</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>domain/kinds.py, formats/reports/legend.py, ui/dialogs/imports/labels.py, ui/wording/roles.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>certainty</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <extracomment>domain/kinds.py, ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>prüfenswert</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py, ui/dialogs/trash.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py, ui/dialogs/trash.py</extracomment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>domain/kinds.py, ui/dialogs/trash.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py</extracomment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Suggested claim</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py</extracomment>
        <translation>Behauptungsvorschlag</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>scare quotes or title</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>Distanzierung oder Titel</translation>
    </message>
    <message>
        <source>wrong extent</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>falscher Umfang</translation>
    </message>
    <message>
        <source>wrong source</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>falsche Quelle</translation>
    </message>
    <message>
        <source>duplicate</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>not a claim</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>keine Behauptung</translation>
    </message>
    <message>
        <source>not worth a check</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>keine Prüfung wert</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>reported within</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>wiedergegeben in</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>claim type</source>
        <extracomment>domain/kinds.py, project/acts/claims.py, ui/commands/claims.py</extracomment>
        <translation>Art der Behauptung</translation>
    </message>
    <message>
        <source>claim of</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>Behauptung aus</translation>
    </message>
    <message>
        <source>claimant</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>Urheber der Behauptung</translation>
    </message>
    <message>
        <source>entity type</source>
        <extracomment>domain/kinds.py, project/acts/entities.py</extracomment>
        <translation>Art der Entität</translation>
    </message>
    <message>
        <source>The text has a NUL character at {place}.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Der Text hat bei {place} ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>It is probably not a text.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Wahrscheinlich ist es kein Text.</translation>
    </message>
    <message>
        <source>byte-order mark removed</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Byte-Order-Mark entfernt</translation>
    </message>
    <message>
        <source>The text has half a surrogate pair at character {place}.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Der Text hat bei Zeichen {place} ein halbes Surrogatpaar.</translation>
    </message>
    <message>
        <source>Save it again as valid UTF-8.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Neu als gültiges UTF-8 speichern.</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>domain/quotation.py, project/jobs/figures/annotation_counts.py, ui/wording/annotation_lists.py</extracomment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>domain/quotation.py, project/jobs/figures/annotation_counts.py, ui/wording/annotation_lists.py</extracomment>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>domain/quotation.py, project/jobs/figures/annotation_counts.py, ui/wording/annotation_lists.py</extracomment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>domain/roles.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>domain/roles.py, project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py, ui/panels/concordance/conditions.py</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>domain/roles.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Type words, &quot;words in this order&quot; or a beginn*.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Wörter eingeben, &quot;Wörter in dieser Folge&quot; oder einen Wortanf*.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than {n} character.|These are more than {n} characters.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>
            <numerusform>Das ist mehr als {n} Zeichen.</numerusform>
            <numerusform>Das sind mehr als {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for fewer words.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Nach weniger Wörtern suchen.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Es fehlt ein Wort, nach dem zu suchen ist.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than {n} word.|These are more than {n} words.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>
            <numerusform>Das ist mehr als {n} Wort.</numerusform>
            <numerusform>Das sind mehr als {n} Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for fewer, or put them in quotes.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Nach weniger suchen oder sie in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Half of all articles have a word that begins with “{letters}”.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Die Hälfte aller Artikel hat ein Wort, das mit „{letters}“ beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>Give at least {n} letter before the *.|Give at least {n} letters before the *.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>
            <numerusform>Vor dem * mindestens {n} Buchstaben eingeben.</numerusform>
            <numerusform>Vor dem * mindestens {n} Buchstaben eingeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>the span</source>
        <extracomment>domain/span.py</extracomment>
        <translation>die Spanne</translation>
    </message>
    <message>
        <source>{place} is empty: start {start} is not before end {end}.</source>
        <extracomment>domain/span.py</extracomment>
        <translation>{place} ist leer: Anfang {start} liegt nicht vor Ende {end}.</translation>
    </message>
    <message>
        <source>{place}.start is {start}, which lies before the text.</source>
        <extracomment>domain/span.py</extracomment>
        <translation>{place}.start ist {start} und liegt vor dem Text.</translation>
    </message>
    <message numerus="yes">
        <source>{place}.end is {end}, but the text has {n} character.|{place}.end is {end}, but the text has {n} characters.</source>
        <extracomment>domain/span.py</extracomment>
        <translation>
            <numerusform>{place}.end ist {end}, aber der Text hat {n} Zeichen.</numerusform>
            <numerusform>{place}.end ist {end}, aber der Text hat {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>domain/speaker.py, formats/reports/legend.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>domain/speaker.py, formats/reports/legend.py</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>domain/codebook_difference.py, domain/speaker.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>{n} document marked.|{n} documents marked.</source>
        <extracomment>cli/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} Dokument geändert.</numerusform>
            <numerusform>{n} Dokumente geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation listed.|{n} quotations listed.</source>
        <extracomment>cli/lists.py</extracomment>
        <translation>
            <numerusform>{n} Zitat aufgelistet.</numerusform>
            <numerusform>{n} Zitate aufgelistet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim listed.|{n} claims listed.</source>
        <extracomment>cli/lists.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung aufgelistet.</numerusform>
            <numerusform>{n} Behauptungen aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>your own words</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>eigene Worte</translation>
    </message>
    <message>
        <source>It takes {values}.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Möglich: {values}.</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a number from {least} on</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>eine Zahl ab {least}</translation>
    </message>
    <message>
        <source>a number up to {most}</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>eine Zahl bis {most}</translation>
    </message>
    <message>
        <source>Listed values</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Werte einer Liste</translation>
    </message>
    <message>
        <source>Own words</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>none</source>
        <comment>values</comment>
        <extracomment>domain/attributes.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>“{words}” is none of {names}</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>„{words}“ ist nichts von {names}</translation>
    </message>
    <message>
        <source>the least value is above the most one</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>der kleinste Wert liegt über dem größten</translation>
    </message>
    <message>
        <source>no value is listed</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>kein Wert ist aufgeführt</translation>
    </message>
    <message>
        <source>“{words}” is no value of it</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>„{words}“ ist keiner der Werte</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>das steht dort zweimal</translation>
    </message>
    <message>
        <source>“{words}” is no colour, such as #2f5d9b</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>„{words}“ ist keine Farbe wie #2f5d9b</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>„{words}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Add it to the codebook, or name another one.</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>Nehmen Sie es ins Codebuch auf, oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“{old}” cannot become “{new}”: the codebook has no such label.</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>Aus „{old}“ kann nicht „{new}“ werden: Das Codebuch hat kein solches Label.</translation>
    </message>
    <message>
        <source>Claim type</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Art der Behauptung</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>example</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>near miss</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Gegenbeispiel</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>kind of answer</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>least value</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <source>most value</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>The order of the claim types has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Die Reihenfolge der Arten von Behauptungen hat sich geändert.</translation>
    </message>
    <message>
        <source>The order of the entity types has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Die Reihenfolge der Arten von Entitäten hat sich geändert.</translation>
    </message>
    <message>
        <source>The order of the roles has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Die Reihenfolge der Rollen hat sich geändert.</translation>
    </message>
    <message>
        <source>The order of the attributes has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Die Reihenfolge der Attribute hat sich geändert.</translation>
    </message>
    <message>
        <source>The order of the values has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Die Reihenfolge der Werte hat sich geändert.</translation>
    </message>
    <message>
        <source>{what} has a {field} now: {new}</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} hat jetzt dies – {field}: {new}</translation>
    </message>
    <message>
        <source>{what} has no {field} any more; it was: {old}</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} hat dies nicht mehr – {field}: {old}</translation>
    </message>
    <message>
        <source>{what} has another {field} now: {new} Before: {old}</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} hat dies geändert – {field}: {new} Vorher: {old}</translation>
    </message>
    <message>
        <source>{what} was merged into {into}.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} ist in {into} aufgegangen.</translation>
    </message>
    <message>
        <source>{what} is new.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} ist neu.</translation>
    </message>
    <message>
        <source>{what} is called {now} now.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} heißt jetzt {now}.</translation>
    </message>
    <message>
        <source>{what} was removed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} wurde entfernt.</translation>
    </message>
    <message>
        <source>“{value}” is no value of it, so it cannot be the default.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>„{value}“ ist keiner der Werte und kann nicht die Vorgabe sein.</translation>
    </message>
    <message>
        <source>Another one is called “{name}”, too.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>Auch ein anderes Label heißt „{name}“.</translation>
    </message>
    <message>
        <source>Another one has the key {key}, too.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>Auch ein anderes Label hat die Taste {key}.</translation>
    </message>
    <message>
        <source>The colour {colour} is hard to see on paper: its contrast is {ratio}, and it takes {least}.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>Die Farbe {colour} ist auf dem Papier schlecht zu sehen: Ihr Kontrast ist {ratio}, nötig sind {least}.</translation>
    </message>
    <message>
        <source>The codebook has no “{id}”.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Das Codebuch hat kein „{id}“.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Ein Label braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{words}” is no colour.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>„{words}“ ist keine Farbe.</translation>
    </message>
    <message>
        <source>Write it as # and six digits: #2f5d9b.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Schreiben Sie sie als # und sechs Ziffern: #2f5d9b.</translation>
    </message>
    <message>
        <source>The codebook has “{id}” already.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Das Codebuch hat „{id}“ schon.</translation>
    </message>
    <message>
        <source>“{label}” cannot become “{into}”.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Aus „{label}“ kann nicht „{into}“ werden.</translation>
    </message>
    <message>
        <source>Choose another one of the same list.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Wählen Sie ein anderes aus derselben Liste.</translation>
    </message>
    <message>
        <source>“{words}” cannot stand there.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>„{words}“ kann dort nicht stehen.</translation>
    </message>
    <message>
        <source>An entry of this kind has no field “{field}”.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Ein Eintrag dieser Art hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>Type or answer that the codebook does not have</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Art oder Antwort, die das Codebuch nicht hat</translation>
    </message>
    <message>
        <source>all</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>title</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>titel</translation>
    </message>
    <message>
        <source>quotations</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>zitate</translation>
    </message>
    <message>
        <source>claims</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>behauptungen</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>sprecher</translation>
    </message>
    <message>
        <source>who speaks, by any of the names</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>wer spricht, unter einem seiner Namen</translation>
    </message>
    <message>
        <source>cue</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>signalwort</translation>
    </message>
    <message>
        <source>the reporting words, such as said</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>die Wörter der Redewiedergabe, etwa sagte</translation>
    </message>
    <message>
        <source>type</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>art</translation>
    </message>
    <message>
        <source>the type of a quotation or of a claim</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>die Art eines Zitats oder einer Behauptung</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>who has published the article</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>wer den Artikel veröffentlicht hat</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>where the words stand: title, quotations or claims</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>wo die Wörter stehen: titel, zitate oder behauptungen</translation>
    </message>
    <message>
        <source>by</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>whose annotations: an annotator, or all</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>wessen Annotationen: jemand, der annotiert, oder alle</translation>
    </message>
    <message>
        <source>Words cannot stand in {one} and in {other} at once.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Wörter können nicht zugleich in {one} und in {other} stehen.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>domain/speaker.py</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>domain/speaker.py</extracomment>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>domain/speaker.py</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>accept suggestion</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>accept suggestion with changes</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Vorschlag mit Änderungen annehmen</translation>
    </message>
    <message>
        <source>accept suggested claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Behauptungsvorschlag annehmen</translation>
    </message>
    <message>
        <source>accept suggested claim with changes</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Behauptungsvorschlag mit Änderungen annehmen</translation>
    </message>
    <message>
        <source>reject suggestion</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>reject suggested claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Behauptungsvorschlag ablehnen</translation>
    </message>
    <message>
        <source>delete quotation</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Zitat löschen</translation>
    </message>
    <message>
        <source>delete claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Behauptung löschen</translation>
    </message>
    <message>
        <source>delete entity</source>
        <extracomment>domain/stored_words.py, project/acts/entities.py</extracomment>
        <translation>Entität löschen</translation>
    </message>
    <message>
        <source>restore quotation</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Zitat zurückholen</translation>
    </message>
    <message>
        <source>restore claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Behauptung zurückholen</translation>
    </message>
    <message>
        <source>restore entity</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Entität zurückholen</translation>
    </message>
    <message>
        <source>restore speaker</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Sprecher zurückholen</translation>
    </message>
    <message>
        <source>set content</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Inhalt setzen</translation>
    </message>
    <message>
        <source>set cue</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Signalwort setzen</translation>
    </message>
    <message>
        <source>clear cue</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Signalwort entfernen</translation>
    </message>
    <message>
        <source>set source</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Quelle setzen</translation>
    </message>
    <message>
        <source>clear source</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>move content edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Grenze des Inhalts verschieben</translation>
    </message>
    <message>
        <source>move cue edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Grenze des Signalworts verschieben</translation>
    </message>
    <message>
        <source>move source edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Grenze der Quelle verschieben</translation>
    </message>
    <message>
        <source>move claim edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Grenze der Behauptung verschieben</translation>
    </message>
    <message>
        <source>set certainty</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Gewissheit setzen</translation>
    </message>
    <message>
        <source>set check-worthy</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>„prüfenswert“ setzen</translation>
    </message>
    <message>
        <source>set mode</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Modus setzen</translation>
    </message>
    <message>
        <source>set type direct</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Art setzen: direkt</translation>
    </message>
    <message>
        <source>set type indirect</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Art setzen: indirekt</translation>
    </message>
    <message>
        <source>set type mixed</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Art setzen: gemischt</translation>
    </message>
    <message>
        <source>set speaker</source>
        <extracomment>domain/stored_words.py, project/acts/quotations.py</extracomment>
        <translation>Sprecher setzen</translation>
    </message>
    <message>
        <source>set speakers</source>
        <extracomment>domain/stored_words.py, project/acts/quotations.py</extracomment>
        <translation>mehrere Sprecher setzen</translation>
    </message>
    <message>
        <source>clear speaker</source>
        <extracomment>domain/stored_words.py, project/acts/quotations.py</extracomment>
        <translation>Sprecher entfernen</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>domain/stored_words.py, project/acts/layer.py</extracomment>
        <translation>markieren</translation>
    </message>
    <message>
        <source>unflag</source>
        <extracomment>domain/stored_words.py, project/acts/layer.py</extracomment>
        <translation>Markierung aufheben</translation>
    </message>
    <message>
        <source>mark new</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>als neu kennzeichnen</translation>
    </message>
    <message>
        <source>mark started</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>als begonnen kennzeichnen</translation>
    </message>
    <message>
        <source>mark done</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>als fertig kennzeichnen</translation>
    </message>
    <message>
        <source>move document to the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Dokument in den Papierkorb legen</translation>
    </message>
    <message>
        <source>restore document from the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Dokument aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>new version of the text</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>neue Fassung des Textes</translation>
    </message>
    <message>
        <source>learning on</source>
        <extracomment>domain/stored_words.py, store/learning.py</extracomment>
        <translation>Lernen ein</translation>
    </message>
    <message>
        <source>learning off</source>
        <extracomment>domain/stored_words.py, store/learning.py</extracomment>
        <translation>Lernen aus</translation>
    </message>
    <message>
        <source>no day to be done by</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>kein Tag, bis zu dem alles fertig sein soll</translation>
    </message>
    <message>
        <source>import standard input</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Standardeingabe importieren</translation>
    </message>
    <message>
        <source>the source&apos;s words</source>
        <extracomment>domain/stored_words.py, project/proposals/speaker_choices.py</extracomment>
        <translation>die Wörter der Quelle</translation>
    </message>
    <message>
        <source>named in the source</source>
        <extracomment>domain/stored_words.py, project/proposals/speaker_choices.py</extracomment>
        <translation>in der Quelle genannt</translation>
    </message>
    <message>
        <source>behind a dash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>hinter einem Gedankenstrich</translation>
    </message>
    <message>
        <source>in quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>in Anführungszeichen</translation>
    </message>
    <message>
        <source>the lines that are set off behind it</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>die abgesetzten Zeilen dahinter</translation>
    </message>
    <message>
        <source>the items of the list behind the colon</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>die Punkte der Liste hinter dem Doppelpunkt</translation>
    </message>
    <message>
        <source>suggestions of any kind</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Vorschläge aller Art</translation>
    </message>
    <message>
        <source>with quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit Anführungszeichen</translation>
    </message>
    <message>
        <source>without quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>that are speech</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Gesagtes</translation>
    </message>
    <message>
        <source>that are writing</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Geschriebenes</translation>
    </message>
    <message>
        <source>that are thoughts and plans</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Gedanken und Pläne</translation>
    </message>
    <message>
        <source>with no source</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>with a source of the kind pronoun</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit einem Pronomen als Quelle</translation>
    </message>
    <message>
        <source>with a source of the kind person</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit einer Person als Quelle</translation>
    </message>
    <message>
        <source>with a source of the kind organisation</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit einer Organisation als Quelle</translation>
    </message>
    <message>
        <source>with a source of the kind group</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit einer Gruppe als Quelle</translation>
    </message>
    <message>
        <source>with a source of the kind document</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit einem Dokument als Quelle</translation>
    </message>
    <message>
        <source>with a source of the kind unnamed</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit einer unbenannten Quelle</translation>
    </message>
    <message>
        <source>with a source of the kind author</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit dem Autor als Quelle</translation>
    </message>
    <message numerus="yes">
        <source>undo: {n} act|undo: {n} acts</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>rückgängig: {n} Schritt</numerusform>
            <numerusform>rückgängig: {n} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>redo: {n} act|redo: {n} acts</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>wiederhergestellt: {n} Schritt</numerusform>
            <numerusform>wiederhergestellt: {n} Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>undo: {act}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rückgängig: {act}</translation>
    </message>
    <message>
        <source>redo: {act}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>wiederhergestellt: {act}</translation>
    </message>
    <message>
        <source>reject suggestion: {reason}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Vorschlag ablehnen: {reason}</translation>
    </message>
    <message>
        <source>reject suggested claim: {reason}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Behauptungsvorschlag ablehnen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>accept {n} suggestion|accept {n} suggestions</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>{n} Vorschlag annehmen</numerusform>
            <numerusform>{n} Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept {n} claim|accept {n} claims</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung annehmen</numerusform>
            <numerusform>{n} Behauptungen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>accept {suggestions} and {claims}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{suggestions} und {claims} annehmen</translation>
    </message>
    <message numerus="yes">
        <source>flag {n} document|flag {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>{n} Dokument markieren</numerusform>
            <numerusform>{n} Dokumente markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag {n} document|unflag {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>Markierung von {n} Dokument zurücknehmen</numerusform>
            <numerusform>Markierung von {n} Dokumenten zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark {n} document new|mark {n} documents new</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>{n} Dokument als nicht begonnen kennzeichnen</numerusform>
            <numerusform>{n} Dokumente als nicht begonnen kennzeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark {n} document started|mark {n} documents started</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>{n} Dokument als begonnen kennzeichnen</numerusform>
            <numerusform>{n} Dokumente als begonnen kennzeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark {n} document done|mark {n} documents done</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>{n} Dokument als fertig kennzeichnen</numerusform>
            <numerusform>{n} Dokumente als fertig kennzeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign {n} document|assign {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>{n} Dokument zuteilen</numerusform>
            <numerusform>{n} Dokumente zuteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign {n} document|unassign {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>Zuteilung von {n} Dokument zurücknehmen</numerusform>
            <numerusform>Zuteilung von {n} Dokumenten zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {n} document to the trash|move {n} documents to the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>{n} Dokument in den Papierkorb legen</numerusform>
            <numerusform>{n} Dokumente in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore {n} document from the trash|restore {n} documents from the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>{n} Dokument aus dem Papierkorb holen</numerusform>
            <numerusform>{n} Dokumente aus dem Papierkorb holen</numerusform>
        </translation>
    </message>
    <message>
        <source>restore: all documents as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>zurückholen: alle Dokumente, Stand {time}</translation>
    </message>
    <message>
        <source>restore: {documents} as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>zurückholen: {documents}, Stand {time}</translation>
    </message>
    <message>
        <source>restore with texts: all documents as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit Texten zurückholen: alle Dokumente, Stand {time}</translation>
    </message>
    <message>
        <source>restore with texts: {documents} as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit Texten zurückholen: {documents}, Stand {time}</translation>
    </message>
    <message numerus="yes">
        <source>new versions of {n} text|new versions of {n} texts</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>neue Fassung von {n} Text</numerusform>
            <numerusform>neue Fassungen von {n} Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>blind mode: {share} of the documents, until done once</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Blindmodus: {share} der Dokumente, bis sie einmal fertig waren</translation>
    </message>
    <message>
        <source>blind mode: {share} of the documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Blindmodus: {share} der Dokumente</translation>
    </message>
    <message>
        <source>to be done by {day}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>fertig bis {day}</translation>
    </message>
    <message>
        <source>rescue {file}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{file} retten</translation>
    </message>
    <message>
        <source>import {files}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{files} importieren</translation>
    </message>
    <message>
        <source>move {role} edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Grenze verschieben: {role}</translation>
    </message>
    <message>
        <source>clear {role}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>entfernen: {role}</translation>
    </message>
    <message>
        <source>set type {type}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Art setzen: {type}</translation>
    </message>
    <message>
        <source>set {attribute}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>setzen: {attribute}</translation>
    </message>
    <message>
        <source>{reason}, with quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{reason}, mit Anführungszeichen</translation>
    </message>
    <message>
        <source>cue “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Signalwort „{words}“</translation>
    </message>
    <message>
        <source>source “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Quelle „{words}“</translation>
    </message>
    <message>
        <source>“{name}” behind a dash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>„{name}“ hinter einem Gedankenstrich</translation>
    </message>
    <message>
        <source>turn of “{name}” in a transcript</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Redebeitrag von „{name}“ in einer Mitschrift</translation>
    </message>
    <message>
        <source>words of “{name}”, by the handle</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Worte von „{name}“, laut Kontonamen</translation>
    </message>
    <message>
        <source>{words}: {name}, as named elsewhere</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, anderswo so genannt</translation>
    </message>
    <message>
        <source>{words}: {name}, of whom that is said</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, im Text so bezeichnet</translation>
    </message>
    <message>
        <source>{words}: {name}, who spoke last</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, sprach zuletzt</translation>
    </message>
    <message>
        <source>{words}: {name}, spoken of before</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, vorher erwähnt</translation>
    </message>
    <message>
        <source>{words}: {name}, who is named next</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, als Nächstes genannt</translation>
    </message>
    <message>
        <source>{words}: {name}, whose words these are</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, spricht hier selbst</translation>
    </message>
    <message>
        <source>{words}, outside of all quotations</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}, außerhalb aller Zitate</translation>
    </message>
    <message>
        <source>no source; {name} is spoken of before the colon</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>keine Quelle; {name} ist vor dem Doppelpunkt erwähnt</translation>
    </message>
    <message>
        <source>no source; {name} is spoken of beside it</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>keine Quelle; {name} ist daneben erwähnt</translation>
    </message>
    <message>
        <source>no source; {name} spoke last</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>keine Quelle; {name} sprach zuletzt</translation>
    </message>
    <message>
        <source>{accepted} accepted of {seen} {likeness} ({share} before)</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{accepted} von {seen} angenommen: {likeness} (zuvor {share})</translation>
    </message>
    <message>
        <source>{accepted} accepted of {seen} {likeness}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{accepted} von {seen} angenommen: {likeness}</translation>
    </message>
    <message>
        <source>that are {mode}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Modus {mode}</translation>
    </message>
    <message>
        <source>with a source of the kind {kind}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit einer Quelle der Art {kind}</translation>
    </message>
    <message>
        <source>found as “{construction}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>gefunden als „{construction}“</translation>
    </message>
    <message>
        <source>with the cue “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit dem Signalwort „{words}“</translation>
    </message>
    <message>
        <source>that begin with “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mit dem Anfang „{words}“</translation>
    </message>
    <message>
        <source>“{words}” after this name</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>„{words}“ nach diesem Namen</translation>
    </message>
    <message>
        <source>the text is in {tongue}, and the language model for it is not installed; install it with: pip install {package}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>der Text ist auf {tongue}, und dessen Sprachmodell ist nicht installiert; installieren mit: pip install {package}</translation>
    </message>
    <message>
        <source>{sign} turned into LF</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{sign} in LF umgewandelt</translation>
    </message>
    <message>
        <source>{reason} “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{reason} „{words}“</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion|{n} suggestions</source>
        <extracomment>domain/stored_words.py, formats/reports/html_report.py, project/jobs/rescue_report.py, ui/panels/cards.py, ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} Vorschlag</numerusform>
            <numerusform>{n} Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim|{n} claims</source>
        <extracomment>domain/stored_words.py, formats/output/features.py, formats/reports/html_report.py, project/backups/comparison.py, project/jobs/rescue_report.py, ui/dialogs/exports/export.py, ui/dialogs/imports/articles.py, ui/panels/cards.py, ui/wording/annotation_lists.py, ui/wording/search_queries.py, ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung</numerusform>
            <numerusform>{n} Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document|{n} documents</source>
        <extracomment>domain/stored_words.py, project/jobs/rescue_report.py, ui/dialogs/backups.py, ui/dialogs/learnt.py, ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>{n} Dokument</numerusform>
            <numerusform>{n} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Die Berechtigungen ändern</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>its drive does not answer</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>Connect the drive again</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Das Laufwerk wieder anschließen</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Dort schließen und es noch einmal versuchen</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>der Datenträger hat einen Fehler</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Den Datenträger prüfen</translation>
    </message>
    <message>
        <source>its drive cannot do that</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>das Laufwerk kann das nicht</translation>
    </message>
    <message>
        <source>Take a drive of this computer</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Ein Laufwerk dieses Computers nehmen</translation>
    </message>
    <message>
        <source>memory is used up</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>der Arbeitsspeicher ist erschöpft</translation>
    </message>
    <message>
        <source>Close other programs and try again</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Andere Programme schließen und es noch einmal versuchen</translation>
    </message>
    <message>
        <source>its disk can only be read</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Make the disk writable</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Den Schreibschutz aufheben</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>das Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>its disk takes no file that large</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>der Datenträger nimmt so große Dateien nicht an</translation>
    </message>
    <message>
        <source>Take another disk</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Einen anderen Datenträger nehmen</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>die Datei oder der Ordner fehlt</translation>
    </message>
    <message>
        <source>Check its name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Den Namen prüfen</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>Check its path</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Den Pfad prüfen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Name a file in it</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Eine Datei darin angeben</translation>
    </message>
    <message>
        <source>there is something of that name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>der Name ist schon vergeben</translation>
    </message>
    <message>
        <source>Give another name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Einen anderen Namen angeben</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Give a shorter name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Einen kürzeren Namen angeben</translation>
    </message>
    <message>
        <source>the system does not accept it</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>das System lässt es nicht zu</translation>
    </message>
    <message>
        <source>the system does not accept its name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>das System lässt den Namen nicht zu</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>Name the file itself</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Die Datei selbst angeben</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>das System nennt keinen Grund</translation>
    </message>
    <message>
        <source>{remedy}, or {otherwise}.</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>{remedy} oder {otherwise}.</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <extracomment>domain/translation.py</extracomment>
        <translation>{others} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more|{n} more</source>
        <extracomment>domain/translation.py</extracomment>
        <translation>
            <numerusform>noch {n}</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin to type the name, and choose from the list.</source>
        <extracomment>domain/speakers_like.py, domain/understood_query.py</extracomment>
        <translation>Beginnen Sie den Namen zu tippen, und wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>No speaker is called {name}.</source>
        <extracomment>domain/speakers_like.py</extracomment>
        <translation>Kein Sprecher heißt {name}.</translation>
    </message>
    <message>
        <source>There is no type {name}.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Es gibt keine Art {name}.</translation>
    </message>
    <message>
        <source>No annotator is called {name}.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Niemand, der annotiert, heißt {name}.</translation>
    </message>
    <message>
        <source>Claims have no cue.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Behauptungen haben kein Signalwort.</translation>
    </message>
    <message>
        <source>{name}, version {version}, becomes {new_name}, version {new_version}.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Aus {name}, Version {version}, wird {new_name}, Version {new_version}.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>attribute</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>attribut</translation>
    </message>
    <message>
        <source>what a quotation or a claim is marked as, such as check-worthy</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>wofür Attribute eines Zitats oder einer Behauptung stehen, etwa prüfenswert</translation>
    </message>
    <message>
        <source>since</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>seit</translation>
    </message>
    <message>
        <source>published from that day, month or year on</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>veröffentlicht ab diesem Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>until</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>published until that day, month or year</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>veröffentlicht bis zu diesem Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>flagged</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>in documents with a flag, or without</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>in Dokumenten mit oder ohne Markierung</translation>
    </message>
    <message>
        <source>in the article:</source>
        <extracomment>domain/snippets.py</extracomment>
        <translation>im Artikel:</translation>
    </message>
    <message numerus="yes">
        <source>The words are the source of {n} quotation of {name}.|The words are the source of {n} quotations of {name}.</source>
        <extracomment>domain/speakers_like.py</extracomment>
        <translation>
            <numerusform>Die Wörter sind die Quelle von {n} Zitat von {name}.</numerusform>
            <numerusform>Die Wörter sind die Quelle von {n} Zitaten von {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names like it: {names}.</source>
        <extracomment>domain/speakers_like.py</extracomment>
        <translation>Ähnliche Namen: {names}.</translation>
    </message>
    <message>
        <source>Leave the cue out, or the claims.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Lassen Sie das Signalwort weg oder die Behauptungen.</translation>
    </message>
    <message>
        <source>That is a type of claims, and quotations have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Das ist eine Art von Behauptungen; Zitate haben sie nicht.</translation>
    </message>
    <message>
        <source>Look in claims, or leave the type out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Suchen Sie in Behauptungen, oder lassen Sie die Art weg.</translation>
    </message>
    <message>
        <source>That is a type of quotations, and claims have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Das ist eine Art von Zitaten; Behauptungen haben sie nicht.</translation>
    </message>
    <message>
        <source>Look in quotations, or leave the type out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Suchen Sie in Zitaten, oder lassen Sie die Art weg.</translation>
    </message>
    <message>
        <source>That is an attribute of claims, and quotations have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Das ist ein Attribut von Behauptungen; Zitate haben es nicht.</translation>
    </message>
    <message>
        <source>Look in claims, or leave the attribute out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Suchen Sie in Behauptungen, oder lassen Sie das Attribut weg.</translation>
    </message>
    <message>
        <source>That is an attribute of quotations, and claims have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Das ist ein Attribut von Zitaten; Behauptungen haben es nicht.</translation>
    </message>
    <message>
        <source>Look in quotations, or leave the attribute out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Suchen Sie in Zitaten, oder lassen Sie das Attribut weg.</translation>
    </message>
    <message>
        <source>There is no attribute {name}.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Es gibt kein Attribut {name}.</translation>
    </message>
    <message>
        <source>Put its text between quote marks, and double those in it.</source>
        <extracomment>formats/articles/csv_records.py, formats/articles/table_rows.py</extracomment>
        <translation>Den Text in Anführungszeichen setzen und die darin verdoppeln.</translation>
    </message>
    <message>
        <source>a quote mark in it is never closed, or not doubled.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>ein Anführungszeichen darin ist nicht geschlossen oder nicht verdoppelt.</translation>
    </message>
    <message>
        <source>the row has more than {number} cells, which no table of articles has.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>die Zeile hat mehr als {number} Zellen; so viele hat keine Artikeltabelle.</translation>
    </message>
    <message>
        <source>it is neither UTF-8 nor {codec}.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>ist weder UTF-8 noch {codec}.</translation>
    </message>
    <message>
        <source>the line is longer than {size} MB.</source>
        <extracomment>formats/articles/csv_records.py, formats/jsonl/line_items.py</extracomment>
        <translation>die Zeile ist länger als {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>from here on it is not valid {encoding}.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>ist von hier an kein gültiges {encoding}.</translation>
    </message>
    <message>
        <source>Check what separates its columns.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>Prüfen, was die Spalten trennt.</translation>
    </message>
    <message>
        <source>Choose its encoding.</source>
        <extracomment>formats/articles/csv_records.py, formats/labelled/token_columns.py</extracomment>
        <translation>Die Kodierung wählen.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>nicht lesbar.</translation>
    </message>
    <message>
        <source>too many quotes are never closed.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>zu viele Anführungszeichen werden nicht geschlossen.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>Die Datei neu besorgen.</translation>
    </message>
    <message>
        <source>it is no EPUB, or only a part of one.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>ist kein EPUB oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>there is no text in the book.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>das Buch enthält keinen Text.</translation>
    </message>
    <message>
        <source>It may hold only pictures of pages.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>Vielleicht enthält es nur Bilder von Seiten.</translation>
    </message>
    <message>
        <source>the book is locked (DRM) and cannot be read.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>das Buch ist gesperrt (DRM) und nicht lesbar.</translation>
    </message>
    <message>
        <source>Ask its publisher for one that is not.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>Beim Verlag nach einem ungesperrten fragen.</translation>
    </message>
    <message>
        <source>there is no message in it.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>enthält keine Nachricht.</translation>
    </message>
    <message>
        <source>A mailbox begins with a line like “From ann@…”.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>Ein Postfach beginnt mit einer Zeile wie „From ann@…“.</translation>
    </message>
    <message>
        <source>there is no text in the message.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>die Nachricht enthält keinen Text.</translation>
    </message>
    <message>
        <source>Save the text of its attachment as .txt.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>Den Text des Anhangs als .txt speichern.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, which no article is.</source>
        <extracomment>formats/articles/mail.py, formats/containers/web_archives.py, formats/input/sources.py</extracomment>
        <translation>ist größer als {size}&#xa0;MB; so groß ist kein Artikel.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>formats/articles/mail.py, formats/articles/xlsx.py, formats/input/xml_reading.py, formats/input/zip_parts.py, formats/labelled/refi_qda.py, formats/press/ninjs.py</extracomment>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>there is no page in it.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>enthält keine Seite.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or its text as .txt.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>Die Seite als HTML oder ihren Text als .txt speichern.</translation>
    </message>
    <message>
        <source>it is no message of mail that can be read.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>ist keine lesbare E-Mail.</translation>
    </message>
    <message>
        <source>Save its text as .txt.</source>
        <extracomment>formats/articles/mail_parts.py, formats/articles/web_page.py, formats/input/html_reading.py, formats/input/rtf.py</extracomment>
        <translation>Den Text als .txt speichern.</translation>
    </message>
    <message>
        <source>it has more than {number} parts.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>hat mehr als {number} Teile.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB.</source>
        <extracomment>formats/articles/markdown.py</extracomment>
        <translation>ist größer als {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Write one article a file.</source>
        <extracomment>formats/articles/markdown.py, formats/input/sources.py</extracomment>
        <translation>Einen Artikel je Datei schreiben.</translation>
    </message>
    <message>
        <source>it is a binary file, not a text.</source>
        <extracomment>formats/articles/markdown.py, formats/articles/text.py, formats/input/encodings.py</extracomment>
        <translation>ist eine Binärdatei, kein Text.</translation>
    </message>
    <message>
        <source>Import a text file.</source>
        <extracomment>formats/articles/markdown.py, formats/articles/text.py, formats/input/encodings.py</extracomment>
        <translation>Eine Textdatei importieren.</translation>
    </message>
    <message>
        <source>it is empty: there is no text in it.</source>
        <extracomment>formats/articles/markdown.py, formats/articles/text.py</extracomment>
        <translation>ist leer und enthält keinen Text.</translation>
    </message>
    <message>
        <source>it is encrypted.</source>
        <extracomment>formats/articles/odt.py, formats/articles/pdf.py, formats/containers/zip_archives.py, formats/input/office_parts.py</extracomment>
        <translation>ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Open it with its password, and save it without one.</source>
        <extracomment>formats/articles/odt.py, formats/input/office_parts.py</extracomment>
        <translation>Mit dem Passwort öffnen und ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>Read it with a program for text recognition first (ocrmypdf FILE NEW.pdf).</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Zuerst mit einem Programm zur Texterkennung lesen (ocrmypdf FILE NEW.pdf).</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures: it is scanned.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>enthält keinen Text, nur Bilder: ein Scan.</translation>
    </message>
    <message>
        <source>its fonts do not tell which letters they show.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>die Schriften verraten nicht, welche Buchstaben sie zeigen.</translation>
    </message>
    <message>
        <source>it is broken, or no PDF.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>ist beschädigt oder kein PDF.</translation>
    </message>
    <message>
        <source>Download or save it again.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Neu herunterladen oder speichern.</translation>
    </message>
    <message>
        <source>it has more than {number} pages.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>hat mehr als {number} Seiten.</translation>
    </message>
    <message>
        <source>Save the pages of the article alone.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Nur die Seiten des Artikels speichern.</translation>
    </message>
    <message>
        <source>page {number}</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>it has more than {number} letters.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>hat mehr als {number} Buchstaben.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with its password.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Mit dem Passwort in ein neues PDF drucken.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Rich text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Table of text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Texttabelle</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>formats/articles/table.py, formats/tables/table.py</extracomment>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Archived web page</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Archivierte Webseite</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>none of its columns holds texts: {names}.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>keine der Spalten enthält Texte: {names}.</translation>
    </message>
    <message>
        <source>Say which one does (--field COLUMN=text).</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>Die Spalte angeben (--field COLUMN=text).</translation>
    </message>
    <message>
        <source>the row has {cells}, but the table {columns}.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>die Zeile hat {cells}, aber die Tabelle {columns}.</translation>
    </message>
    <message>
        <source>the row has NULs, which no text has.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>die Zeile hat NUL-Zeichen, die in keinen Text gehören.</translation>
    </message>
    <message>
        <source>Export the table again, as CSV in UTF-8.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>Die Tabelle neu exportieren, als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>the row has no text.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>die Zeile hat keinen Text.</translation>
    </message>
    <message>
        <source>Fill in its text, or leave the row out.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>Den Text ergänzen oder die Zeile weglassen.</translation>
    </message>
    <message>
        <source>the row has {number} of {all} cells</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>die Zeile hat {number} von {all} Zellen</translation>
    </message>
    <message>
        <source>there is no row in it below the names of its columns.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>unter den Spaltennamen steht keine Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell|{n} cells</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>
            <numerusform>{n} Zelle</numerusform>
            <numerusform>{n} Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} column|{n} columns</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>
            <numerusform>{n} Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty: there is no row in it.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>ist leer und enthält keine Zeile.</translation>
    </message>
    <message>
        <source>it is a page of more than {size} MB.</source>
        <extracomment>formats/articles/web_page.py</extracomment>
        <translation>die Seite ist größer als {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>there is no article in the page.</source>
        <extracomment>formats/articles/web_page.py</extracomment>
        <translation>die Seite enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>there is no text in it; it may hold pictures only.</source>
        <extracomment>formats/articles/written.py</extracomment>
        <translation>enthält keinen Text, vielleicht nur Bilder.</translation>
    </message>
    <message>
        <source>Type the text, or leave it out.</source>
        <extracomment>formats/articles/written.py</extracomment>
        <translation>Den Text abtippen oder die Datei weglassen.</translation>
    </message>
    <message>
        <source>Open and save it again in its program.</source>
        <extracomment>formats/articles/xlsx.py, formats/input/office_parts.py, formats/input/rtf.py, formats/input/xml_reading.py</extracomment>
        <translation>Im zugehörigen Programm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>it is broken, or no workbook.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>ist beschädigt oder keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>it unpacks to more than memory allows.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>wird beim Entpacken zu groß für den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Save the table as .csv in UTF-8.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>Die Tabelle als .csv in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>there is no table in it.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>it has more than {number} rows.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>hat mehr als {number} Zeilen.</translation>
    </message>
    <message>
        <source>it is not compressed with gzip, bzip2 or xz.</source>
        <extracomment>formats/containers/compressed_files.py</extracomment>
        <translation>ist nicht mit gzip, bzip2 oder xz komprimiert.</translation>
    </message>
    <message>
        <source>Check what it is.</source>
        <extracomment>formats/containers/compressed_files.py</extracomment>
        <translation>Prüfen, was es ist.</translation>
    </message>
    <message>
        <source>Unpack it with another program, and import the files in it.</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>Mit einem anderen Programm entpacken und die Dateien darin importieren.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>it unpacks to more than {number} times its size, as no archive of articles does.</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>wird beim Entpacken mehr als {number}-mal so groß; das tut kein Archiv mit Artikeln.</translation>
    </message>
    <message>
        <source>Unpack it with another program if you trust it, and import the files in it.</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>Falls vertrauenswürdig: mit einem anderen Programm entpacken und die Dateien darin importieren.</translation>
    </message>
    <message>
        <source>it cannot be unpacked ({reason}).</source>
        <extracomment>formats/containers/members.py, formats/containers/zip_archives.py</extracomment>
        <translation>lässt sich nicht entpacken ({reason}).</translation>
    </message>
    <message>
        <source>Web archive</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <source>Tar archive</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Tar-Archiv</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Komprimierte Datei</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Zip-Archiv</translation>
    </message>
    <message>
        <source>it is no tar archive, or a damaged one.</source>
        <extracomment>formats/containers/tar_archives.py</extracomment>
        <translation>ist kein oder ein beschädigtes Tar-Archiv.</translation>
    </message>
    <message>
        <source>it has more than {number} members.</source>
        <extracomment>formats/containers/tar_archives.py, formats/containers/zip_archives.py</extracomment>
        <translation>hat mehr als {number} Einträge.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <extracomment>formats/containers/tar_archives.py, formats/containers/zip_archives.py, formats/input/zip_parts.py</extracomment>
        <translation>Aufteilen.</translation>
    </message>
    <message>
        <source>its name leads out of the archive.</source>
        <extracomment>formats/containers/tar_archives.py, formats/containers/zip_archives.py</extracomment>
        <translation>der Name führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>Fetch or copy the file again.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>Die Datei neu holen oder kopieren.</translation>
    </message>
    <message>
        <source>answers that are no text</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>Antworten, die kein Text sind</translation>
    </message>
    <message>
        <source>answers without a page, such as redirections</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>Antworten ohne Seite, etwa Weiterleitungen</translation>
    </message>
    <message>
        <source>its bytes are compressed by the web server ({encoding}), which cannot be undone.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>die Bytes sind vom Webserver komprimiert ({encoding}); das lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>it is damaged or cut off in or behind its record {number}; the whole ones were read.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>ist in oder hinter Datensatz {number} beschädigt oder abgeschnitten; die ganzen wurden gelesen.</translation>
    </message>
    <message>
        <source>it has {size} MB without a line feed, as no page has.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>hat {size}&#xa0;MB ohne Zeilenvorschub; das hat keine Seite.</translation>
    </message>
    <message>
        <source>Install brotli: pip install brotli</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>brotli installieren: pip install brotli</translation>
    </message>
    <message>
        <source>it is no web archive, or a damaged one.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>ist kein oder ein beschädigtes Webarchiv.</translation>
    </message>
    <message>
        <source>it is no zip archive, or a damaged one.</source>
        <extracomment>formats/containers/zip_archives.py</extracomment>
        <translation>ist kein oder ein beschädigtes Zip-Archiv.</translation>
    </message>
    <message>
        <source>Unpack it with its password.</source>
        <extracomment>formats/containers/zip_archives.py</extracomment>
        <translation>Mit dem Passwort entpacken.</translation>
    </message>
    <message>
        <source>“{label}” at {offset} has no words</source>
        <extracomment>formats/exchange/brat.py</extracomment>
        <translation>„{label}“ bei {offset} hat keine Wörter</translation>
    </message>
    <message>
        <source>The document has no annotations of this program.</source>
        <extracomment>formats/exchange/spacy_docs.py</extracomment>
        <translation>Das Dokument hat keine Annotationen dieses Programms.</translation>
    </message>
    <message>
        <source>Take one of its .spacy files.</source>
        <extracomment>formats/exchange/spacy_docs.py</extracomment>
        <translation>Eine der .spacy-Dateien des Programms nehmen.</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <extracomment>formats/exchange/spacy_docs.py</extracomment>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>they are left out</source>
        <extracomment>formats/exchange/table.py, formats/tables/table.py</extracomment>
        <translation>sie werden weggelassen</translation>
    </message>
    <message>
        <source>they look like an annotator&apos;s</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>sie sehen aus wie von einem Annotator</translation>
    </message>
    <message>
        <source>they look like an annotator&apos;s own</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>sie sehen aus wie vom Annotator selbst</translation>
    </message>
    <message>
        <source>only their names are kept</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>nur ihre Namen bleiben</translation>
    </message>
    <message>
        <source>they become one</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>sie werden eins</translation>
    </message>
    <message>
        <source>documents of spaCy (DocBin) with entities, span groups and whole quotations, for training</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>spaCy-Dokumente (DocBin) mit Entitäten, Span-Gruppen und ganzen Zitaten, zum Trainieren</translation>
    </message>
    <message>
        <source>a task a line with tokens, spans and relations</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>eine Aufgabe je Zeile mit Token, Spannen und Relationen</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <extracomment>formats/exchange/table.py, formats/labelled/table.py</extracomment>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>tasks with an annotation of each annotator, and the labelling configuration beside them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>Aufgaben mit einer Annotation je Annotator, daneben die Label-Konfiguration</translation>
    </message>
    <message>
        <source>a line each document with entities and relations, and the labels beside them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>eine Zeile je Dokument mit Entitäten und Relationen, daneben die Labels</translation>
    </message>
    <message>
        <source>a token a line with a column of BIO tags for each role, claims and entities</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ein Token je Zeile mit einer Spalte BIO-Tags je Rolle, für Behauptungen und Entitäten</translation>
    </message>
    <message>
        <source>brat stand-off</source>
        <extracomment>formats/exchange/table.py, formats/labelled/table.py</extracomment>
        <translation>brat stand-off</translation>
    </message>
    <message>
        <source>a folder for each annotator, a text and its annotations for each document, brat’s configuration</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ein Ordner je Annotator, ein Text mit Annotationen je Dokument, Konfiguration von brat</translation>
    </message>
    <message>
        <source>UIMA XMI (INCEpTION)</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>UIMA XMI (INCEpTION)</translation>
    </message>
    <message>
        <source>a file for each document and annotator, and the type system with the layers</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>eine Datei je Dokument und Annotator, dazu das Typsystem mit den Ebenen</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <extracomment>formats/exchange/table.py, formats/labelled/table.py</extracomment>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>a project for QualCoder, NVivo, ATLAS.ti and MAXQDA: texts, codes, selections, speakers as cases</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ein Projekt für QualCoder, NVivo, ATLAS.ti und MAXQDA: Texte, Codes, Textstellen, Sprecher als Fälle</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>the text of each document, and a collection of annotations for each annotator</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>der Text jedes Dokuments und eine Sammlung von Annotationen je Annotator</translation>
    </message>
    <message>
        <source>they are predictions, which do not come back as suggestions</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>sie sind Vorhersagen und kommen nicht als Vorschläge zurück</translation>
    </message>
    <message>
        <source>they are predictions, or look like an annotator&apos;s</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>sie sind Vorhersagen oder sehen aus wie von einem Annotator</translation>
    </message>
    <message>
        <source>only the first type stays</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>nur die erste Art bleibt</translation>
    </message>
    <message>
        <source>each fragment is a quotation of its own</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>jeder Teil ist ein eigenes Zitat</translation>
    </message>
    <message>
        <source>each fragment is a claim of its own</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>jeder Teil ist eine eigene Behauptung</translation>
    </message>
    <message>
        <source>only the first, or the longer, is kept</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>nur die erste oder längere bleibt</translation>
    </message>
    <message>
        <source>they begin anew in each line</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>sie beginnen in jeder Zeile neu</translation>
    </message>
    <message>
        <source>the spaces are left out</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>die Leerzeichen fallen weg</translation>
    </message>
    <message>
        <source>only where they stand tells their quotation</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>nur ihr Ort verrät ihr Zitat</translation>
    </message>
    <message>
        <source>only where they stand tells it</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>nur ihr Ort verrät es</translation>
    </message>
    <message>
        <source>read back, the quotation makes them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>zurückgelesen stammen sie aus dem Zitat</translation>
    </message>
    <message>
        <source>that somebody has worked on it is left out</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>dass jemand daran gearbeitet hat, fällt weg</translation>
    </message>
    <message>
        <source>they are cut there, each piece is a fragment</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>sie werden dort getrennt, jedes Stück ist ein Teil</translation>
    </message>
    <message>
        <source>their lines are joined by blanks</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ihre Zeilen werden mit Leerzeichen verbunden</translation>
    </message>
    <message>
        <source>the signs become _</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>die Zeichen werden zu _</translation>
    </message>
    <message>
        <source>each fragment is an annotation, linked to the next one</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>jeder Teil ist eine Annotation, mit der nächsten verbunden</translation>
    </message>
    <message>
        <source>they become blanks or �, as XML cannot hold them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>sie werden Leerzeichen oder �, da XML sie nicht fasst</translation>
    </message>
    <message>
        <source>words are kept, but not read back; others are left out</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>Wörter bleiben, werden aber nicht zurückgelesen; anderes fällt weg</translation>
    </message>
    <message>
        <source>each fragment is a selection, linked to the next one</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>jeder Teil ist eine Textstelle, mit der nächsten verbunden</translation>
    </message>
    <message>
        <source>they become lines of the note</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>sie werden Zeilen der Notiz</translation>
    </message>
    <message>
        <source>those in names, notes and metadata become blanks or �</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>in Namen, Notizen und Metadaten werden sie Leerzeichen oder �</translation>
    </message>
    <message>
        <source>the slashes become _</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>die Schrägstriche werden zu _</translation>
    </message>
    <message>
        <source>read back, they are several names</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>zurückgelesen sind es mehrere Namen</translation>
    </message>
    <message>
        <source>Give {endings}.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Möglich: {endings}.</translation>
    </message>
    <message>
        <source>no file in it ends with {endings}.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>keine Datei darin endet auf {endings}.</translation>
    </message>
    <message>
        <source>it lies in more than {number} archives.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>liegt in mehr als {number} Archiven ineinander.</translation>
    </message>
    <message>
        <source>{title} needs the library “{module}”, which is not installed.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>{title} braucht die Bibliothek „{module}“, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;quote-claim-annotator[formats]&apos;</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Installieren: pip install &apos;quote-claim-annotator[formats]&apos;</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>no file in it ends with {endings}; it holds {number} of other kinds.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>keine Datei darin endet auf {endings}; andere Dateien darin: {number}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>choose another one</source>
        <extracomment>formats/files.py</extracomment>
        <translation>etwas anderes wählen</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>there is nothing in it that can be read.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>enthält nichts Lesbares.</translation>
    </message>
    <message>
        <source>links</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Unpack the outer ones.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Die äußeren entpacken.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <extracomment>formats/files.py</extracomment>
        <translation>es weglassen</translation>
    </message>
    <message>
        <source>it is not valid {encoding}.</source>
        <extracomment>formats/input/byte_lines.py, formats/input/encodings.py</extracomment>
        <translation>ist kein gültiges {encoding}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>formats/input/byte_lines.py, formats/input/encodings.py</extracomment>
        <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Zuerst entpacken.</translation>
    </message>
    <message>
        <source>byte {byte} (line {line}) is 0x{value}</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Byte {byte} (Zeile {line}) ist 0x{value}</translation>
    </message>
    <message>
        <source>it is compressed (gzip).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist komprimiert (gzip).</translation>
    </message>
    <message>
        <source>it is compressed (bzip2).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist komprimiert (bzip2).</translation>
    </message>
    <message>
        <source>it is compressed (xz).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist komprimiert (xz).</translation>
    </message>
    <message>
        <source>it is compressed (zstd).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist komprimiert (zstd).</translation>
    </message>
    <message>
        <source>it is a zip archive or an office document.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist ein Zip-Archiv oder Office-Dokument.</translation>
    </message>
    <message>
        <source>Unpack it, or save it as plain text.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Entpacken oder als reinen Text speichern.</translation>
    </message>
    <message>
        <source>it is a PDF.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist ein PDF.</translation>
    </message>
    <message>
        <source>Save its text as .txt (pdftotext FILE).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Den Text als .txt speichern (pdftotext FILE).</translation>
    </message>
    <message>
        <source>it is a database.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist eine Datenbank.</translation>
    </message>
    <message>
        <source>A project is opened, not imported.</source>
        <extracomment>formats/input/encodings.py, formats/input/ways_out.py</extracomment>
        <translation>Ein Projekt wird geöffnet, nicht importiert.</translation>
    </message>
    <message>
        <source>it is not UTF-8: {place}.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist kein UTF-8: {place}.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or choose its encoding.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Neu als UTF-8 speichern oder die Kodierung wählen.</translation>
    </message>
    <message>
        <source>“{name}” is no encoding.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>„{name}“ ist keine Kodierung.</translation>
    </message>
    <message>
        <source>Give one like utf-8, windows-1252 or shift_jis.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Zum Beispiel utf-8, windows-1252 oder shift_jis angeben.</translation>
    </message>
    <message>
        <source>it is UTF-8 with a fault: {place}.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist UTF-8 mit einem Fehler: {place}.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or choose another encoding.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Neu als UTF-8 speichern oder eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>it is not valid {encoding} (byte {byte}).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ist kein gültiges {encoding} (Byte {byte}).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Eine andere Kodierung wählen oder als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>… and {number} more of this kind.</source>
        <extracomment>formats/input/equal_lines.py</extracomment>
        <translation>… und {number} weitere dieser Art.</translation>
    </message>
    <message>
        <source>it has more than {number} tags, which no article has.</source>
        <extracomment>formats/input/html_reading.py</extracomment>
        <translation>hat mehr als {number} Tags; so viele hat kein Artikel.</translation>
    </message>
    <message>
        <source>the text holds HTML ({signs} in its line {line})</source>
        <extracomment>formats/input/html_signs.py</extracomment>
        <translation>der Text enthält HTML ({signs} in Zeile {line})</translation>
    </message>
    <message>
        <source>the plan is not an object.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>der Plan ist kein Objekt.</translation>
    </message>
    <message>
        <source>files of the plan is not a list of objects.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>files im Plan ist keine Liste von Objekten.</translation>
    </message>
    <message>
        <source>fields of the plan is not an object.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>fields im Plan ist kein Objekt.</translation>
    </message>
    <message>
        <source>“{name}” is no field of an article.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>„{name}“ ist kein Feld eines Artikels.</translation>
    </message>
    <message>
        <source>Give {fields}.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>Möglich: {fields}.</translation>
    </message>
    <message>
        <source>{name} of the plan is {value}; it must be one of {names}.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>{name} im Plan ist {value}; erlaubt: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no encoding of texts.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>„{name}“ ist keine Kodierung für Texte.</translation>
    </message>
    <message>
        <source>Usual ones are utf-8, utf-16, windows-1252 and latin-1.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>Üblich sind utf-8, utf-16, windows-1252 und latin-1.</translation>
    </message>
    <message>
        <source>pages without the text of an article</source>
        <extracomment>formats/input/items.py</extracomment>
        <translation>Seiten ohne den Text eines Artikels</translation>
    </message>
    <message>
        <source>it cannot be read {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>nicht lesbar {place}</translation>
    </message>
    <message>
        <source>the quote mark {place} is never closed</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>das Anführungszeichen {place} wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a value is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>ein Wert fehlt {place}</translation>
    </message>
    <message>
        <source>the name of a field, in double quotes, is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>ein Feldname in doppelten Anführungszeichen fehlt {place}</translation>
    </message>
    <message>
        <source>a colon is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>ein Doppelpunkt fehlt {place}</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>ein Komma oder eine schließende Klammer fehlt {place}</translation>
    </message>
    <message>
        <source>there is one comma too many {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>ein Komma ist zu viel {place}</translation>
    </message>
    <message>
        <source>there is a line break or control character between quote marks {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>ein Zeilenumbruch oder Steuerzeichen steht zwischen Anführungszeichen {place}</translation>
    </message>
    <message>
        <source>the backslash {place} stands before a sign that JSON does not allow there</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>der Backslash {place} steht vor einem Zeichen, das JSON dort nicht erlaubt</translation>
    </message>
    <message>
        <source>there is more after its end {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>nach dem Ende kommt noch etwas {place}</translation>
    </message>
    <message>
        <source>at character {character}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>bei Zeichen {character}</translation>
    </message>
    <message>
        <source>a number in it has too many digits</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>eine Zahl darin hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>in line {line} at character {character}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>in Zeile {line} bei Zeichen {character}</translation>
    </message>
    <message>
        <source>Write each of its objects on one line: jq -c &apos;.[]&apos; FILE &gt; NEW.jsonl</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>Jedes Objekt in eine Zeile schreiben: jq -c &apos;.[]&apos; FILE &gt; NEW.jsonl</translation>
    </message>
    <message>
        <source>Each line must be like {&quot;text&quot;: &quot;...&quot;}.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>Jede Zeile muss aussehen wie {&quot;text&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>its JSON is nested too deeply.</source>
        <extracomment>formats/input/json_objects.py, formats/input/json_splitter.py, formats/press/ninjs.py</extracomment>
        <translation>das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{number} levels can be read.</source>
        <extracomment>formats/input/json_objects.py, formats/input/json_splitter.py</extracomment>
        <translation>Lesbar sind {number} Ebenen.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>it has half a surrogate pair, which has no UTF-8 form.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>hat ein halbes Surrogatpaar, das keine UTF-8-Form hat.</translation>
    </message>
    <message>
        <source>Write the file again as valid UTF-8.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>Die Datei neu als gültiges UTF-8 schreiben.</translation>
    </message>
    <message>
        <source>it is not UTF-8 (byte {byte} of the line).</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>ist kein UTF-8 (Byte {byte} der Zeile).</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <extracomment>formats/input/json_objects.py, formats/input/label_map.py, project/jobs/json_files.py, project/jobs/recodings.py</extracomment>
        <translation>Neu als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>it is not JSON: {fault}.</source>
        <extracomment>formats/input/json_objects.py, formats/labelled/uima.py, formats/press/ninjs.py</extracomment>
        <translation>ist kein JSON: {fault}.</translation>
    </message>
    <message>
        <source>it is not JSON: the bracket “{bracket}” at byte {place} closes none; what comes after it was not read.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>ist kein JSON: die Klammer „{bracket}“ bei Byte {place} schließt keine; das Folgende wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Write the file again.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>Die Datei neu schreiben.</translation>
    </message>
    <message>
        <source>its JSON is cut off before its end.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>das JSON ist vor dem Ende abgeschnitten.</translation>
    </message>
    <message>
        <source>Get the whole file again.</source>
        <extracomment>formats/input/json_splitter.py, formats/jsonl/line_items.py</extracomment>
        <translation>Die ganze Datei neu besorgen.</translation>
    </message>
    <message>
        <source>it has a string of over {size} MB from byte {byte} on.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>hat ab Byte {byte} eine Zeichenkette von über {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>Herausnehmen.</translation>
    </message>
    <message>
        <source>an object is longer than {size} MB.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>ein Objekt ist länger als {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Write one article an object.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>Einen Artikel je Objekt schreiben.</translation>
    </message>
    <message>
        <source>there is no JSON object in it.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Each object must be like {&quot;text&quot;: &quot;...&quot;}.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>Jedes Objekt muss aussehen wie {&quot;text&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>the map of labels is not an object.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>die Zuordnung der Labels ist kein Objekt.</translation>
    </message>
    <message>
        <source>It is like {&quot;labels&quot;: {&quot;CUE&quot;: &quot;cue&quot;}}.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>Sie sieht so aus: {&quot;labels&quot;: {&quot;CUE&quot;: &quot;cue&quot;}}.</translation>
    </message>
    <message>
        <source>nearness of the map of labels is {nearness}; it must be one of {names}.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>nearness in der Zuordnung der Labels ist {nearness}; erlaubt: {names}.</translation>
    </message>
    <message>
        <source>the map of labels is not UTF-8.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>die Zuordnung der Labels ist kein UTF-8.</translation>
    </message>
    <message>
        <source>the map of labels is not JSON: {fault}.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>die Zuordnung der Labels ist kein JSON: {fault}.</translation>
    </message>
    <message>
        <source>the map of labels is nested too deeply.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>die Zuordnung der Labels ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{name} of the map of labels is not an object of words.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>{name} in der Zuordnung der Labels ist kein Objekt aus Wörtern.</translation>
    </message>
    <message>
        <source>Offsets must be half-open and count code points, as Python&apos;s text[start:end] does.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Offsets müssen halboffen sein und Codepunkte zählen, wie text[start:end] in Python.</translation>
    </message>
    <message>
        <source>fields that look like labels ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Felder, die wie Labels aussehen ({fields}), wurden behalten, aber nicht gelesen</translation>
    </message>
    <message>
        <source>Entities are read from &quot;entities&quot;: [{&quot;start&quot;: 0, &quot;end&quot;: 3, &quot;label&quot;: &quot;PERSON&quot;}].</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Entitäten werden aus &quot;entities&quot;: [{&quot;start&quot;: 0, &quot;end&quot;: 3, &quot;label&quot;: &quot;PERSON&quot;}] gelesen.</translation>
    </message>
    <message>
        <source>labels of tasks that were not accepted ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Labels nicht angenommener Aufgaben ({fields}) wurden behalten, aber nicht gelesen</translation>
    </message>
    <message>
        <source>annotations that do not fit ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Annotationen, die nicht passen ({fields}), wurden behalten, aber nicht gelesen</translation>
    </message>
    <message>
        <source>labels that cannot be read ({fields}) were left out</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>nicht lesbare Labels ({fields}) wurden weggelassen</translation>
    </message>
    <message>
        <source>offsets counted {fields}, and were converted to code points</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>die Offsets zählten {fields} und wurden in Codepunkte umgerechnet</translation>
    </message>
    <message>
        <source>the offsets seem to count {fields} instead of code points</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>die Offsets scheinen {fields} statt Codepunkte zu zählen</translation>
    </message>
    <message>
        <source>labels of several spans ({fields}) became an entity a span, with ids such as e3-9 and e3-9.2</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Labels mit mehreren Spannen ({fields}) wurden je Spanne eine Entität, mit IDs wie e3-9 und e3-9.2</translation>
    </message>
    <message>
        <source>relations between labels ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Relationen zwischen Labels ({fields}) wurden behalten, aber nicht gelesen</translation>
    </message>
    <message>
        <source>Say what the labels are (content, cue, source), and relations join them into quotations.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Angeben, was die Labels sind (content, cue, source); Relationen verbinden sie dann zu Zitaten.</translation>
    </message>
    <message>
        <source>labels without a content to belong to ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Labels ohne zugehörigen Inhalt ({fields}) wurden behalten, aber nicht gelesen</translation>
    </message>
    <message>
        <source>A quotation needs a content; relate the others to it, or let them stand near it.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Ein Zitat braucht einen Inhalt; die anderen damit verbinden oder in seine Nähe stellen.</translation>
    </message>
    <message>
        <source>guesses of a model ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Schätzungen eines Modells ({fields}) wurden behalten, aber nicht gelesen</translation>
    </message>
    <message>
        <source>This program makes its own suggestions; accept the others in their tool to bring them in.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Dieses Programm macht eigene Vorschläge; andere in ihrem Werkzeug annehmen, um sie einzubringen.</translation>
    </message>
    <message>
        <source>the text was put together from words ({fields}); the spaces between them are guessed</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>der Text wurde aus Wörtern zusammengesetzt ({fields}); die Leerzeichen dazwischen sind geraten</translation>
    </message>
    <message>
        <source>the text holds HTML ({fields}), which hides quote marks</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>der Text enthält HTML ({fields}), das Anführungszeichen verdeckt</translation>
    </message>
    <message>
        <source>Take the tags out and turn entities into characters (Python: html.unescape) before the import.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Vor dem Import die Tags entfernen und Entities in Zeichen umwandeln (Python: html.unescape).</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; it was read as {fields}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>die Datei ist nicht in UTF-8; sie wurde als {fields} gelesen</translation>
    </message>
    <message>
        <source>the encoding of the file is a guess; it was read as {fields}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>die Kodierung der Datei ist geraten; sie wurde als {fields} gelesen</translation>
    </message>
    <message>
        <source>Look at letters with accents and at quote marks; if they are wrong, choose another encoding.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Buchstaben mit Akzenten und Anführungszeichen ansehen; wenn sie falsch sind, eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>the text is only a beginning, as its source has cut it ({fields})</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>der Text ist nur ein Anfang; er kommt schon gekürzt ({fields})</translation>
    </message>
    <message>
        <source>Fetch the page at its address for the whole article.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Für den ganzen Artikel die Seite unter ihrer Adresse holen.</translation>
    </message>
    <message>
        <source>the file is no lines of JSON, but JSON over several lines; its objects were read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>die Datei hat keine JSON-Zeilen, sondern JSON über mehrere Zeilen; die Objekte wurden gelesen</translation>
    </message>
    <message>
        <source>files attached to it ({fields}) were left out</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>angehängte Dateien ({fields}) wurden weggelassen</translation>
    </message>
    <message>
        <source>parts without an article ({fields}) were passed over</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Teile ohne Artikel ({fields}) wurden übergangen</translation>
    </message>
    <message>
        <source>numbers that JSON does not have ({fields}) were kept as words</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Zahlen, die JSON nicht kennt ({fields}), wurden als Wörter behalten</translation>
    </message>
    <message>
        <source>a field stands twice ({fields}); the last one counts</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>ein Feld steht zweimal da ({fields}); das letzte zählt</translation>
    </message>
    <message>
        <source>pages that are pictures ({fields}) were passed over</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Seiten, die Bilder sind ({fields}), wurden übergangen</translation>
    </message>
    <message>
        <source>Read them with a program for text recognition first (ocrmypdf FILE NEW.pdf).</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Sie zuerst mit einem Programm zur Texterkennung lesen (ocrmypdf FILE NEW.pdf).</translation>
    </message>
    <message>
        <source>cells at the end of the row are missing</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Zellen am Ende der Zeile fehlen</translation>
    </message>
    <message>
        <source>Look whether its text is whole: a line break or quote mark in it may have cut it.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Prüfen, ob der Text vollständig ist: ein Zeilenumbruch oder Anführungszeichen kann ihn gekürzt haben.</translation>
    </message>
    <message>
        <source>half of a character, which has no UTF-8 form, was replaced ({fields})</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>ein halbes Zeichen, das keine UTF-8-Form hat, wurde ersetzt ({fields})</translation>
    </message>
    <message>
        <source>content that lies elsewhere ({fields}) was not fetched</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Inhalt, der anderswo liegt ({fields}), wurde nicht geholt</translation>
    </message>
    <message>
        <source>the text is what the feed calls a description, perhaps only a summary</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>der Text ist die „description“ des Feeds, vielleicht nur eine Zusammenfassung</translation>
    </message>
    <message>
        <source>Import the page of the article itself.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Die Seite des Artikels selbst importieren.</translation>
    </message>
    <message>
        <source>the web archive gives another length of the page, whose end may be missing</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>das Webarchiv nennt eine andere Länge der Seite; ihr Ende fehlt vielleicht</translation>
    </message>
    <message numerus="yes">
        <source>{n} more document|{n} more documents</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>
            <numerusform>{n} weiteres Dokument</numerusform>
            <numerusform>{n} weitere Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>it has numbers that JSON does not have</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>hat Zahlen, die JSON nicht kennt</translation>
    </message>
    <message>
        <source>a field stands twice in an object</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>ein Feld steht in einem Objekt zweimal</translation>
    </message>
    <message>
        <source>it has half a surrogate pair, which has no UTF-8 form</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>hat ein halbes Surrogatpaar, das keine UTF-8-Form hat</translation>
    </message>
    <message>
        <source>in {number} of them {remark}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>in {number} davon: {remark}</translation>
    </message>
    <message>
        <source>in it {remark}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>darin: {remark}</translation>
    </message>
    <message>
        <source>it is no office document, or only a part of one.</source>
        <extracomment>formats/input/office_parts.py</extracomment>
        <translation>ist kein Office-Dokument oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>it is in the old binary form of Office (.doc, .xls).</source>
        <extracomment>formats/input/office_parts.py</extracomment>
        <translation>ist im alten Binärformat von Office (.doc, .xls).</translation>
    </message>
    <message>
        <source>Save it as .docx or .xlsx (soffice --headless --convert-to docx FILE).</source>
        <extracomment>formats/input/office_parts.py</extracomment>
        <translation>Als .docx oder .xlsx speichern (soffice --headless --convert-to docx FILE).</translation>
    </message>
    <message>
        <source>“{place}” of the table says nothing of labels.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>„{place}“ der Tabelle sagt nichts über Labels.</translation>
    </message>
    <message>
        <source>It takes the ids of labels, each with the one that it becomes.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>Dort stehen die Kennungen von Labels, jede mit der, die daraus wird.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>Die Tabelle hat keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>Line {number} of the table says nothing of a label.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>Zeile {number} der Tabelle sagt nichts über ein Label.</translation>
    </message>
    <message>
        <source>“what” takes {names}; “becomes” takes - for a label that goes.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>In „what“ steht eines von {names}; in „becomes“ steht - für ein Label, das wegfällt.</translation>
    </message>
    <message>
        <source>it does not begin as RTF does.</source>
        <extracomment>formats/input/rtf.py</extracomment>
        <translation>beginnt nicht wie RTF.</translation>
    </message>
    <message>
        <source>it has more than {number} groups in each other.</source>
        <extracomment>formats/input/rtf.py</extracomment>
        <translation>hat mehr als {number} verschachtelte Gruppen.</translation>
    </message>
    <message>
        <source>standard input is a device, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>die Standardeingabe ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>standard input is a folder, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>die Standardeingabe ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>it is a pipe, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>ist eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>it is a socket, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>ist ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>it is a device, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>it is a folder, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Give it lines of JSON.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>JSON-Zeilen übergeben.</translation>
    </message>
    <message>
        <source>Save what comes from it in a file, or give &quot;-&quot; and pipe it in.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>Was daraus kommt, in einer Datei speichern; oder &quot;-&quot; angeben und es per Pipe übergeben.</translation>
    </message>
    <message>
        <source>Write each article as one line of a .jsonl file with a &quot;text&quot;.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Jeden Artikel als eine Zeile einer .jsonl-Datei mit &quot;text&quot; schreiben.</translation>
    </message>
    <message>
        <source>Save its text as .txt, in UTF-8.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Den Text als .txt speichern, in UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it, and import the files in it.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Entpacken und die Dateien darin importieren.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, or as .csv in UTF-8.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Als .xlsx speichern oder als .csv in UTF-8.</translation>
    </message>
    <message>
        <source>If an export of this program wrote it, export the project as JSONL, and import that file.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Falls es ein Export dieses Programms ist: das Projekt als JSONL exportieren und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Save it as .docx (soffice --headless --convert-to docx FILE).</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Als .docx speichern (soffice --headless --convert-to docx FILE).</translation>
    </message>
    <message>
        <source>Export it as .docx.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Als .docx exportieren.</translation>
    </message>
    <message>
        <source>Turn it into an EPUB (Calibre: ebook-convert FILE NEW.epub).</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>In ein EPUB umwandeln (Calibre: ebook-convert FILE NEW.epub).</translation>
    </message>
    <message>
        <source>Save it from the mail program as .eml.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Im Mailprogramm als .eml speichern.</translation>
    </message>
    <message>
        <source>files without an ending cannot be read.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Dateien ohne Endung sind nicht lesbar.</translation>
    </message>
    <message>
        <source>files that end with “{ending}” cannot be read.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Dateien mit der Endung „{ending}“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>its XML is broken ({reason}).</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>das XML ist fehlerhaft ({reason}).</translation>
    </message>
    <message>
        <source>its XML is broken in line {line} ({reason}).</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>das XML ist in Zeile {line} fehlerhaft ({reason}).</translation>
    </message>
    <message>
        <source>its XML declares entities, which can hide files or fill the memory.</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>das XML deklariert Entities, die Dateien verbergen oder den Speicher füllen können.</translation>
    </message>
    <message>
        <source>its XML has more than {number} tags, which no article has.</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>das XML hat mehr als {number} Tags; so viele hat kein Artikel.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it has more than {number} parts, which no article has.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>hat mehr als {number} Teile; so viele hat kein Artikel.</translation>
    </message>
    <message>
        <source>its parts unpack to more than {size} MB together.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>die Teile werden beim Entpacken zusammen größer als {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>its part “{name}” unpacks to more than {size} MB, which no article does.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>der Teil „{name}“ wird beim Entpacken größer als {size}&#xa0;MB; das wird kein Artikel.</translation>
    </message>
    <message>
        <source>Leave it out, or save its text as .txt.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>Weglassen oder den Text als .txt speichern.</translation>
    </message>
    <message>
        <source>it has no part “{name}”.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>hat keinen Teil „{name}“.</translation>
    </message>
    <message>
        <source>its part “{name}” is encrypted or packed in an unknown way.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>der Teil „{name}“ ist verschlüsselt oder unbekannt gepackt.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>Ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>its part “{name}” is broken.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>der Teil „{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>{field} is not an object.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{field} ist kein Objekt.</translation>
    </message>
    <message>
        <source>{place}.suggestion.state is not &quot;rejected&quot;.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.suggestion.state ist nicht &quot;rejected&quot;.</translation>
    </message>
    <message>
        <source>{place} is not an object.</source>
        <extracomment>formats/jsonl/annotations.py, formats/jsonl/fields.py, formats/jsonl/reader.py, formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place} ist kein Objekt.</translation>
    </message>
    <message>
        <source>{place}.quotation {quotation} is no suggested quotation of the line.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.quotation {quotation} ist kein vorgeschlagenes Zitat der Zeile.</translation>
    </message>
    <message>
        <source>{place}.speaker is given, but a suggested claim has the speaker of its quotation.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.speaker ist angegeben, aber eine vorgeschlagene Behauptung hat den Sprecher ihres Zitats.</translation>
    </message>
    <message>
        <source>{place}.speaker {id} is not among the speakers.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.speaker {id} ist nicht unter den Sprechern.</translation>
    </message>
    <message>
        <source>{place}.types is not a list of strings.</source>
        <extracomment>formats/jsonl/claim_fields.py</extracomment>
        <translation>{place}.types ist keine Liste von Zeichenketten.</translation>
    </message>
    <message>
        <source>{place}.check_worthy is neither true, false nor null.</source>
        <extracomment>formats/jsonl/claim_fields.py</extracomment>
        <translation>{place}.check_worthy ist weder true noch false noch null.</translation>
    </message>
    <message>
        <source>{place}.certainty is {certainty}; it must be &quot;plain&quot; or &quot;hedged&quot;.</source>
        <extracomment>formats/jsonl/claim_fields.py</extracomment>
        <translation>{place}.certainty ist {certainty}; erlaubt: &quot;plain&quot; oder &quot;hedged&quot;.</translation>
    </message>
    <message>
        <source>a field that is JSON in words is broken.</source>
        <extracomment>formats/jsonl/dataset_lines.py</extracomment>
        <translation>ein Feld mit JSON als Text ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>formats/jsonl/dataset_lines.py, formats/labelled/uima.py</extracomment>
        <translation>Neu exportieren.</translation>
    </message>
    <message>
        <source>A quotation needs at least one span of content.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Ein Zitat braucht mindestens eine Spanne als Inhalt.</translation>
    </message>
    <message>
        <source>A claim needs at least one span of content.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Eine Behauptung braucht mindestens eine Spanne als Inhalt.</translation>
    </message>
    <message>
        <source>{place}.content is empty.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.content ist leer.</translation>
    </message>
    <message>
        <source>{name} is not a list.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{name} ist keine Liste.</translation>
    </message>
    <message>
        <source>{place}{name} is not a string.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}{name} ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>{place}{name} is not an object.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}{name} ist kein Objekt.</translation>
    </message>
    <message>
        <source>{place}.id {id} occurs twice in the line.</source>
        <extracomment>formats/jsonl/fields.py, formats/jsonl/reader.py</extracomment>
        <translation>{place}.id {id} kommt in der Zeile zweimal vor.</translation>
    </message>
    <message>
        <source>{place}.score is not a number from 0 to 1.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.score ist keine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>{place}.state is {state}; it must be one of {states}.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.state ist {state}; erlaubt: {states}.</translation>
    </message>
    <message>
        <source>{place} is not a span.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place} ist keine Spanne.</translation>
    </message>
    <message>
        <source>A span is like {&quot;start&quot;: 3, &quot;end&quot;: 9}.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Eine Spanne sieht aus wie {&quot;start&quot;: 3, &quot;end&quot;: 9}.</translation>
    </message>
    <message>
        <source>{place}.text is {words}, but the text has {found} there.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.text ist {words}, aber im Text steht dort {found}.</translation>
    </message>
    <message>
        <source>Its offsets must be half-open and count code points.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Die Offsets müssen halboffen sein und Codepunkte zählen.</translation>
    </message>
    <message>
        <source>{place}.{name} is not a list of spans.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.{name} ist keine Liste von Spannen.</translation>
    </message>
    <message>
        <source>{place}.id is neither a string nor a number.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.id ist weder Zeichenkette noch Zahl.</translation>
    </message>
    <message>
        <source>{place}.{name} is {value}, not a number.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.{name} ist {value}, keine Zahl.</translation>
    </message>
    <message>
        <source>a span covers {covered}; if its offsets count {units}, it covers {converted}</source>
        <extracomment>formats/jsonl/foreign_lines.py</extracomment>
        <translation>eine Spanne umfasst {covered}; zählen ihre Offsets {units}, umfasst sie {converted}</translation>
    </message>
    <message>
        <source>{refusal}. Offsets must count code points; these seem to count {units}</source>
        <extracomment>formats/jsonl/foreign_lines.py</extracomment>
        <translation>{refusal}. Offsets müssen Codepunkte zählen; diese scheinen {units} zu zählen</translation>
    </message>
    <message>
        <source>{place} is not a span with a label.</source>
        <extracomment>formats/jsonl/foreign_lines.py</extracomment>
        <translation>{place} ist keine Spanne mit einem Label.</translation>
    </message>
    <message>
        <source>{place}.label is missing.</source>
        <extracomment>formats/jsonl/foreign_lines.py, formats/jsonl/reader.py</extracomment>
        <translation>{place}.label fehlt.</translation>
    </message>
    <message>
        <source>An article is like {&quot;text&quot;: &quot;...&quot;}; choose the field that is its text.</source>
        <extracomment>formats/jsonl/line_items.py, formats/jsonl/reader.py</extracomment>
        <translation>Ein Artikel sieht aus wie {&quot;text&quot;: &quot;...&quot;}; das Feld mit dem Text wählen.</translation>
    </message>
    <message>
        <source>there is no object with a text in it.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>enthält kein Objekt mit einem Text.</translation>
    </message>
    <message>
        <source>it is longer than {size} MB.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>ist länger als {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Write each article as an object of its own.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>Jeden Artikel als eigenes Objekt schreiben.</translation>
    </message>
    <message>
        <source>it is no JSON object with a text.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>ist kein JSON-Objekt mit einem Text.</translation>
    </message>
    <message>
        <source>it is empty: there is no line in it.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>ist leer und enthält keine Zeile.</translation>
    </message>
    <message>
        <source>it is empty: there is no object in it.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>ist leer und enthält kein Objekt.</translation>
    </message>
    <message>
        <source>Write each article as a line of its own.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>Jeden Artikel als eigene Zeile schreiben.</translation>
    </message>
    <message>
        <source>it is JSON over several lines, cut off before its end.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>ist JSON über mehrere Zeilen, vor dem Ende abgeschnitten.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>ist kein JSON.</translation>
    </message>
    <message>
        <source>Save it as JSON, or import it as what it is.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>Als JSON speichern oder als das importieren, was es ist.</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <extracomment>formats/jsonl/offset_units.py, formats/labelled/given_offsets.py</extracomment>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <extracomment>formats/jsonl/offset_units.py, formats/labelled/given_offsets.py</extracomment>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <source>{place}.type is {kind}; it must be one of {types}.</source>
        <extracomment>formats/jsonl/quotation_fields.py</extracomment>
        <translation>{place}.type ist {kind}; erlaubt: {types}.</translation>
    </message>
    <message>
        <source>{place}.speakers is not a list of ids.</source>
        <extracomment>formats/jsonl/quotation_fields.py</extracomment>
        <translation>{place}.speakers ist keine Liste von IDs.</translation>
    </message>
    <message>
        <source>{place}.speakers does not begin with {place}.speaker {first_id}.</source>
        <extracomment>formats/jsonl/quotation_fields.py</extracomment>
        <translation>{place}.speakers beginnt nicht mit {place}.speaker {first_id}.</translation>
    </message>
    <message>
        <source>Export it again from where it came.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>Am Ursprung neu exportieren.</translation>
    </message>
    <message>
        <source>version is {given}; this program reads version {version}.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>version ist {given}; dieses Programm liest Version {version}.</translation>
    </message>
    <message>
        <source>Import it with a newer version of the program.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>Mit einer neueren Version des Programms importieren.</translation>
    </message>
    <message>
        <source>text is not a string.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>text ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>text is empty.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>text ist leer.</translation>
    </message>
    <message>
        <source>sha256 is not that of text: the text was changed after the annotations were made.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>sha256 passt nicht zu text: der Text wurde nach dem Annotieren geändert.</translation>
    </message>
    <message>
        <source>id is neither a string nor a number.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>id ist weder Zeichenkette noch Zahl.</translation>
    </message>
    <message>
        <source>id is empty.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>id ist leer.</translation>
    </message>
    <message>
        <source>status is {status}; it must be one of {statuses}.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>status ist {status}; erlaubt: {statuses}.</translation>
    </message>
    <message>
        <source>seconds is not a number of seconds.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>seconds ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>comments is not a list.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>comments ist keine Liste.</translation>
    </message>
    <message>
        <source>codebook is not an object.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>codebook ist kein Objekt.</translation>
    </message>
    <message>
        <source>flagged is neither true nor false.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>flagged ist weder true noch false.</translation>
    </message>
    <message>
        <source>meta is not an object.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>meta ist kein Objekt.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{field} fehlt.</translation>
    </message>
    <message>
        <source>{place}.aliases is not a list of strings.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.aliases ist keine Liste von Zeichenketten.</translation>
    </message>
    <message>
        <source>text is missing.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>text fehlt.</translation>
    </message>
    <message>
        <source>meta.{name} is not a string.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>meta.{name} ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>{place}.origin is {origin}; it must be &quot;model&quot; or &quot;annotator&quot;.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.origin ist {origin}; erlaubt: &quot;model&quot; oder &quot;annotator&quot;.</translation>
    </message>
    <message>
        <source>{place}.parent {parent} is no other quotation of the line.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.parent {parent} ist kein anderes Zitat der Zeile.</translation>
    </message>
    <message>
        <source>{place}.parent {parent} is reported within this quotation itself.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.parent {parent} ist selbst in diesem Zitat wiedergegeben.</translation>
    </message>
    <message>
        <source>{place}.quotation {quotation} is no quotation of the line.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.quotation {quotation} ist kein Zitat der Zeile.</translation>
    </message>
    <message>
        <source>{place}.{field} {speaker} is not among the speakers.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.{field} {speaker} ist nicht unter den Sprechern.</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <extracomment>formats/jsonl/table.py, ui/commands/concordance.py</extracomment>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>{place}.kind is missing.</source>
        <extracomment>formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place}.kind fehlt.</translation>
    </message>
    <message>
        <source>{place}.annotation {annotation} is no quotation or claim of the line.</source>
        <extracomment>formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place}.annotation {annotation} ist kein Zitat und keine Behauptung der Zeile.</translation>
    </message>
    <message>
        <source>{place} waives the same finding as an earlier waiver.</source>
        <extracomment>formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place} nimmt denselben Befund hin wie eine frühere Hinnahme.</translation>
    </message>
    <message>
        <source>its words are “{words}”, but “{there}” stands there</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>die Wörter sind „{words}“, aber dort steht „{there}“</translation>
    </message>
    <message>
        <source>its text is not beside it ({name}.txt).</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>der Text liegt nicht daneben ({name}.txt).</translation>
    </message>
    <message>
        <source>Put both files into one folder.</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>Beide Dateien in einen Ordner legen.</translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>{name}, Zeile {number}</translation>
    </message>
    <message>
        <source>{start} to {end} is no part of the text, which has {number} characters</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>{start} bis {end} liegt nicht im Text, der {number} Zeichen hat</translation>
    </message>
    <message>
        <source>it is not like “T1⇥Label 0 5⇥words”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>hat nicht die Form „T1⇥Label 0 5⇥words“</translation>
    </message>
    <message>
        <source>it is not like “E1⇥Kind:T1 Role:T2”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>hat nicht die Form „E1⇥Kind:T1 Role:T2“</translation>
    </message>
    <message>
        <source>it is not like “R1⇥Kind Arg1:T1 Arg2:T2”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>hat nicht die Form „R1⇥Kind Arg1:T1 Arg2:T2“</translation>
    </message>
    <message>
        <source>it is not like “*⇥Equiv T1 T2”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>hat nicht die Form „*⇥Equiv T1 T2“</translation>
    </message>
    <message>
        <source>it is not like “A1⇥Name T1 value”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>hat nicht die Form „A1⇥Name T1 value“</translation>
    </message>
    <message>
        <source>it is not like “N1⇥Reference T1 Source:1⇥words”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>hat nicht die Form „N1⇥Reference T1 Source:1⇥words“</translation>
    </message>
    <message>
        <source>it is no line of brat&apos;s</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>ist keine Zeile von brat</translation>
    </message>
    <message>
        <source>its trigger {trigger} is not there</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>der Trigger {trigger} fehlt</translation>
    </message>
    <message>
        <source>{missing} is not there</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>{missing} fehlt</translation>
    </message>
    <message>
        <source>its id stands twice</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>die ID steht zweimal da</translation>
    </message>
    <message>
        <source>code points</source>
        <extracomment>formats/labelled/given_offsets.py</extracomment>
        <translation>Codepunkte</translation>
    </message>
    <message>
        <source>line ends of one character</source>
        <extracomment>formats/labelled/given_offsets.py</extracomment>
        <translation>Zeilenenden als ein Zeichen</translation>
    </message>
    <message>
        <source>UTF-16 units, and line ends of one character</source>
        <extracomment>formats/labelled/given_offsets.py</extracomment>
        <translation>UTF-16-Einheiten und Zeilenenden als ein Zeichen</translation>
    </message>
    <message>
        <source>Say which field has the text, or import the texts.</source>
        <extracomment>formats/labelled/given_values.py</extracomment>
        <translation>Angeben, welches Feld den Text enthält, oder die Texte importieren.</translation>
    </message>
    <message>
        <source>it is damaged: something stands behind its data.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>ist beschädigt: hinter den Daten steht noch etwas.</translation>
    </message>
    <message>
        <source>it is damaged: its data end too early or are no values.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>ist beschädigt: die Daten enden zu früh oder sind keine Werte.</translation>
    </message>
    <message>
        <source>it holds more values than a file of spaCy&apos;s has.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>enthält mehr Werte als eine Datei von spaCy.</translation>
    </message>
    <message>
        <source>it holds values that spaCy&apos;s files do not have.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>enthält Werte, die in Dateien von spaCy nicht vorkommen.</translation>
    </message>
    <message>
        <source>{reasons}; and {number} more</source>
        <extracomment>formats/labelled/misfits.py</extracomment>
        <translation>{reasons}; und {number} weitere</translation>
    </message>
    <message>
        <source>{name} is a binary file, not a text.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>{name} ist eine Binärdatei, kein Text.</translation>
    </message>
    <message>
        <source>Give its text file.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>Die zugehörige Textdatei angeben.</translation>
    </message>
    <message>
        <source>{name} is not {encoding}: byte {byte} is 0x{value}.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>{name} ist kein {encoding}: Byte {byte} ist 0x{value}.</translation>
    </message>
    <message>
        <source>Choose its encoding, or save it again as UTF-8.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>Die Kodierung wählen oder neu als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>up to the last character</source>
        <extracomment>formats/labelled/qda_offsets.py</extracomment>
        <translation>bis zum letzten Zeichen</translation>
    </message>
    <message>
        <source>Export the project again.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>Das Projekt neu exportieren.</translation>
    </message>
    <message>
        <source>it is no REFI-QDA project, or only a part of one.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>ist kein REFI-QDA-Projekt oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>it is no REFI-QDA project: it has no project.qde.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>ist kein REFI-QDA-Projekt: project.qde fehlt.</translation>
    </message>
    <message>
        <source>{name} is not in the project.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>{name} ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>it is no REFI-QDA project.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>ist kein REFI-QDA-Projekt.</translation>
    </message>
    <message>
        <source>its text lies outside of the project ({path}).</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>der Text liegt außerhalb des Projekts ({path}).</translation>
    </message>
    <message>
        <source>Import that file.</source>
        <extracomment>formats/labelled/qda_project.py, formats/press/newsml.py</extracomment>
        <translation>Diese Datei importieren.</translation>
    </message>
    <message>
        <source>a label has no name, no span, or the id of another one.</source>
        <extracomment>formats/labelled/records.py</extracomment>
        <translation>ein Label hat keinen Namen, keine Spanne oder die ID eines anderen.</translation>
    </message>
    <message>
        <source>{label} is “{words}”, but the text has “{other}” there.</source>
        <extracomment>formats/labelled/records.py</extracomment>
        <translation>{label} ist „{words}“, aber im Text steht dort „{other}“.</translation>
    </message>
    <message>
        <source>it is a picture, not a text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>ist ein Bild, kein Text.</translation>
    </message>
    <message>
        <source>it is a recording, not a text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>ist eine Tonaufnahme, kein Text.</translation>
    </message>
    <message>
        <source>it is a film, not a text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>ist ein Film, kein Text.</translation>
    </message>
    <message>
        <source>it is a codebook, and holds no article.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>ist ein Codebuch und enthält keinen Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end} is no part of the text, which has {n} character|{start} to {end} is no part of the text, which has {n} characters</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>
            <numerusform>{start} bis {end} liegt nicht im Text, der {n} Zeichen hat</numerusform>
            <numerusform>{start} bis {end} liegt nicht im Text, der {n} Zeichen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Import that file as an article, or export the project with plain text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>Diese Datei als Artikel importieren oder das Projekt mit reinem Text exportieren.</translation>
    </message>
    <message>
        <source>{code} of {id}</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>{code} von {id}</translation>
    </message>
    <message>
        <source>a selection of {id}</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>eine Textstelle von {id}</translation>
    </message>
    <message>
        <source>its code is not in the codebook</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>der Code fehlt im Codebuch</translation>
    </message>
    <message>
        <source>Export the project as .qdpx.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>Das Projekt als .qdpx exportieren.</translation>
    </message>
    <message>
        <source>its plain text is not in the project, only {file}.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>der reine Text ist nicht im Projekt, nur {file}.</translation>
    </message>
    <message>
        <source>its plain text is not in the project, only a file.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>der reine Text ist nicht im Projekt, nur eine Datei.</translation>
    </message>
    <message>
        <source>a note</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a note on {id}</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>eine Notiz zu {id}</translation>
    </message>
    <message>
        <source>it is no file of documents of spaCy (DocBin).</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>ist keine Datei mit spaCy-Dokumenten (DocBin).</translation>
    </message>
    <message>
        <source>it is of version {version}; version {known} can be read.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>hat Version {version}; lesbar ist Version {known}.</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>wird beim Entpacken größer als {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Write fewer documents into a file.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Weniger Dokumente in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>ist abgeschnitten: das Ende fehlt.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Neu kopieren.</translation>
    </message>
    <message>
        <source>it is damaged: its tables do not fit each other.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>ist beschädigt: die Tabellen passen nicht zueinander.</translation>
    </message>
    <message>
        <source>it is no file of documents of spaCy 3 (DocBin).</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>ist keine Datei mit Dokumenten von spaCy 3 (DocBin).</translation>
    </message>
    <message>
        <source>span groups</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Span-Gruppen</translation>
    </message>
    <message>
        <source>they have another form.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>haben eine andere Form.</translation>
    </message>
    <message>
        <source>it is damaged: a word of it is not in the list of words.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>ist beschädigt: ein Wort fehlt in der Wortliste.</translation>
    </message>
    <message>
        <source>its text is too long.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>der Text ist zu lang.</translation>
    </message>
    <message>
        <source>Write one article a document.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Einen Artikel je Dokument schreiben.</translation>
    </message>
    <message>
        <source>its spans have another form.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>die Spannen haben eine andere Form.</translation>
    </message>
    <message>
        <source>group “{name}”</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Gruppe „{name}“</translation>
    </message>
    <message>
        <source>{start} to {end} is no part of the text</source>
        <extracomment>formats/labelled/spacy_files.py, formats/labelled/spacy_json.py</extracomment>
        <translation>{start} bis {end} liegt nicht im Text</translation>
    </message>
    <message>
        <source>it is no document of spaCy: it has no text.</source>
        <extracomment>formats/labelled/spacy_json.py</extracomment>
        <translation>ist kein spaCy-Dokument: der Text fehlt.</translation>
    </message>
    <message>
        <source>Write it with doc.to_json().</source>
        <extracomment>formats/labelled/spacy_json.py</extracomment>
        <translation>Mit doc.to_json() schreiben.</translation>
    </message>
    <message>
        <source>{field} has a span without whole offsets</source>
        <extracomment>formats/labelled/span_lines.py</extracomment>
        <translation>{field} hat eine Spanne ohne ganzzahlige Offsets</translation>
    </message>
    <message>
        <source>spaCy documents</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>spaCy-Dokumente</translation>
    </message>
    <message>
        <source>spaCy JSON</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>spaCy-JSON</translation>
    </message>
    <message>
        <source>UIMA XMI</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>UIMA XMI</translation>
    </message>
    <message>
        <source>UIMA JSON</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>UIMA JSON</translation>
    </message>
    <message>
        <source>Texts with labelled spans</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>Texte mit gelabelten Spannen</translation>
    </message>
    <message>
        <source>CoNLL and IOB</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>CoNLL und IOB</translation>
    </message>
    <message>
        <source>the map of labels names the role “{word}”, which is none.</source>
        <extracomment>formats/labelled/targets.py</extracomment>
        <translation>die Zuordnung der Labels nennt die Rolle „{word}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Give content, cue, source, a role of the codebook, claim or entity.</source>
        <extracomment>formats/labelled/targets.py</extracomment>
        <translation>Möglich: content, cue, source, eine Rolle des Codebuchs, claim oder entity.</translation>
    </message>
    <message>
        <source>its line {number} is too long for a token.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>Zeile {number} ist zu lang für ein Token.</translation>
    </message>
    <message>
        <source>it is not UTF-8 (line {number}).</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>ist kein UTF-8 (Zeile {number}).</translation>
    </message>
    <message>
        <source>there is no token in it.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>enthält kein Token.</translation>
    </message>
    <message>
        <source>a document in it is larger than an article.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>ein Dokument darin ist größer als ein Artikel.</translation>
    </message>
    <message>
        <source>Mark where documents begin.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>Kennzeichnen, wo Dokumente beginnen.</translation>
    </message>
    <message>
        <source>it is the type system of UIMA files, and holds no article.</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>ist das Typsystem von UIMA-Dateien und enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>it has no text.</source>
        <extracomment>formats/labelled/uima.py, formats/press/articles.py</extracomment>
        <translation>hat keinen Text.</translation>
    </message>
    <message>
        <source>Export the document with its text.</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>Das Dokument mit seinem Text exportieren.</translation>
    </message>
    <message>
        <source>text “{name}”</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>Text „{name}“</translation>
    </message>
    <message>
        <source>only the first text is read</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>nur der erste Text wird gelesen</translation>
    </message>
    <message>
        <source>{name} with the id {id}</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>{name} mit der ID {id}</translation>
    </message>
    <message>
        <source>{begin} to {end} is no part of the text</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>{begin} bis {end} liegt nicht im Text</translation>
    </message>
    <message>
        <source>it leads to {type}</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>führt zu {type}</translation>
    </message>
    <message>
        <source>it leads to nothing</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>führt ins Leere</translation>
    </message>
    <message>
        <source>{name} of {type} with the id {id}</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>{name} von {type} mit der ID {id}</translation>
    </message>
    <message>
        <source>Import the .xmi files.</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>Die .xmi-Dateien importieren.</translation>
    </message>
    <message>
        <source>it is no XMI.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>ist kein XMI.</translation>
    </message>
    <message>
        <source>Export it from INCEpTION as UIMA CAS XMI.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>Aus INCEpTION als UIMA CAS XMI exportieren.</translation>
    </message>
    <message>
        <source>it is no JSON of UIMA.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>ist kein JSON von UIMA.</translation>
    </message>
    <message>
        <source>Export it from INCEpTION as UIMA CAS JSON 0.4.0.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>Aus INCEpTION als UIMA CAS JSON 0.4.0 exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>{n} split quotation|{n} split quotations</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} geteiltes Zitat</numerusform>
            <numerusform>{n} geteilte Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split claim|{n} split claims</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} geteilte Behauptung</numerusform>
            <numerusform>{n} geteilte Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation of several speakers|{n} quotations of several speakers</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Zitat mehrerer Sprecher</numerusform>
            <numerusform>{n} Zitate mehrerer Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speaker|{n} speakers</source>
        <extracomment>formats/output/features.py, project/jobs/rescue_report.py, ui/panels/speakers.py</extracomment>
        <translation>
            <numerusform>{n} Sprecher</numerusform>
            <numerusform>{n} Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speaker with a kind or other names|{n} speakers with kinds or other names</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Sprecher mit Art oder weiteren Namen</numerusform>
            <numerusform>{n} Sprecher mit Art oder weiteren Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speaker of another one’s name|{n} speakers of other ones’ names</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Sprecher mit dem Namen eines anderen</numerusform>
            <numerusform>{n} Sprecher mit Namen von anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name of a speaker with “; ” in it|{n} names of speakers with “; ” in them</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Sprechername mit „; “ darin</numerusform>
            <numerusform>{n} Sprechernamen mit „; “ darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation within another|{n} quotations within another</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Zitat in einem anderen</numerusform>
            <numerusform>{n} Zitate in anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span of a role of the codebook|{n} spans of roles of the codebook</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Spanne einer Rolle des Codebuchs</numerusform>
            <numerusform>{n} Spannen von Rollen des Codebuchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cue|{n} cues</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Signalwort</numerusform>
            <numerusform>{n} Signalwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source|{n} sources</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim that is not check-worthy|{n} claims that are not check-worthy</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} nicht prüfenswerte Behauptung</numerusform>
            <numerusform>{n} nicht prüfenswerte Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim of several types|{n} claims of several types</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung mehrerer Arten</numerusform>
            <numerusform>{n} Behauptungen mehrerer Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity|{n} entities</source>
        <extracomment>formats/output/features.py, project/backups/comparison.py, project/jobs/rescue_report.py, ui/dialogs/imports/articles.py</extracomment>
        <translation>
            <numerusform>{n} Entität</numerusform>
            <numerusform>{n} Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overlap of two spans|{n} overlaps of spans</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Überlappung zweier Spannen</numerusform>
            <numerusform>{n} Überlappungen von Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overlap of two entities|{n} overlaps of entities</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Überlappung zweier Entitäten</numerusform>
            <numerusform>{n} Überlappungen von Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overlap of two spans of one role|{n} overlaps of spans of one role</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Überlappung zweier Spannen einer Rolle</numerusform>
            <numerusform>{n} Überlappungen von Spannen einer Rolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span right behind another one of its quotation|{n} spans right behind another one of their quotation</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Spanne direkt hinter einer anderen ihres Zitats</numerusform>
            <numerusform>{n} Spannen direkt hinter einer anderen ihres Zitats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attribute|{n} attributes</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Attribut</numerusform>
            <numerusform>{n} Attribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} type of a quotation that an annotator set|{n} types of quotations that annotators set</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} von einem Annotator gesetzte Art eines Zitats</numerusform>
            <numerusform>{n} von Annotatoren gesetzte Arten von Zitaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation that was suggested|{n} annotations that were suggested</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} vorgeschlagene Annotation</numerusform>
            <numerusform>{n} vorgeschlagene Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pending suggestion|{n} pending suggestions</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} offener Vorschlag</numerusform>
            <numerusform>{n} offene Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason of a suggestion|{n} reasons of suggestions</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Grund eines Vorschlags</numerusform>
            <numerusform>{n} Gründe von Vorschlägen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected suggestion|{n} rejected suggestions</source>
        <extracomment>formats/output/features.py, ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} abgelehnter Vorschlag</numerusform>
            <numerusform>{n} abgelehnte Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} finding let stand|{n} findings let stand</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} hingenommener Befund</numerusform>
            <numerusform>{n} hingenommene Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comment|{n} comments</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Kommentar</numerusform>
            <numerusform>{n} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field of metadata|{n} fields of metadata</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Metadatenfeld</numerusform>
            <numerusform>{n} Metadatenfelder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flag or mark “done”|{n} flags and marks “done”</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Markierung oder Kennzeichen „fertig“</numerusform>
            <numerusform>{n} Markierungen und Kennzeichen „fertig“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further field of metadata|{n} further fields of metadata</source>
        <extracomment>formats/output/features.py, formats/tables/table.py</extracomment>
        <translation>
            <numerusform>{n} weiteres Metadatenfeld</numerusform>
            <numerusform>{n} weitere Metadatenfelder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field of metadata that is no words|{n} fields of metadata that are no words</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Metadatenfeld, das kein Text ist</numerusform>
            <numerusform>{n} Metadatenfelder, die kein Text sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span with a line end or tab|{n} spans with line ends or tabs</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Spanne mit Zeilenende oder Tabulator</numerusform>
            <numerusform>{n} Spannen mit Zeilenenden oder Tabulatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note, answer or name of several lines|{n} notes, answers and names of several lines</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Notiz, Antwort oder Name über mehrere Zeilen</numerusform>
            <numerusform>{n} Notizen, Antworten und Namen über mehrere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} long answer in own words|{n} long answers in own words</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} lange Antwort in eigenen Worten</numerusform>
            <numerusform>{n} lange Antworten in eigenen Worten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer without annotations|{n} layers without annotations</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Ebene ohne Annotationen</numerusform>
            <numerusform>{n} Ebenen ohne Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} type with other signs than letters, digits, _ and -|{n} types with other signs than letters, digits, _ and -</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Art mit anderen Zeichen als Buchstaben, Ziffern, _ und -</numerusform>
            <numerusform>{n} Arten mit anderen Zeichen als Buchstaben, Ziffern, _ und -</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document whose id is no name of a file|{n} documents whose ids are no names of files</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Dokument, dessen ID kein Dateiname ist</numerusform>
            <numerusform>{n} Dokumente, deren IDs keine Dateinamen sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document with a slash in its id|{n} documents with slashes in their ids</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Dokument mit Schrägstrich in der ID</numerusform>
            <numerusform>{n} Dokumente mit Schrägstrichen in den IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} control character|{n} control characters</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Steuerzeichen</numerusform>
            <numerusform>{n} Steuerzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer of an annotator|{n} layers of annotators</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Ebene eines Annotators</numerusform>
            <numerusform>{n} Ebenen von Annotatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further field of an annotation|{n} further fields of annotations</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} weiteres Feld einer Annotation</numerusform>
            <numerusform>{n} weitere Felder von Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity that the model found|{n} entities that the model found</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Entität, die das Sprachmodell fand</numerusform>
            <numerusform>{n} Entitäten, die das Sprachmodell fand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span with a space at its end|{n} spans with a space at their ends</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Spanne mit Leerzeichen am Rand</numerusform>
            <numerusform>{n} Spannen mit Leerzeichen am Rand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span over several lines|{n} spans over several lines</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Spanne über mehrere Zeilen</numerusform>
            <numerusform>{n} Spannen über mehrere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim that no quotation makes, but that stands in one|{n} claims that no quotation makes, but that stand in one</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung in einem Zitat, das sie nicht aufstellt</numerusform>
            <numerusform>{n} Behauptungen in Zitaten, die sie nicht aufstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field of another program|{n} fields of other programs</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Feld eines anderen Programms</numerusform>
            <numerusform>{n} Felder anderer Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time spent on a layer|{n} times spent on layers</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Zeit für eine Ebene</numerusform>
            <numerusform>{n} Zeiten für Ebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim whose types nobody has confirmed|{n} claims whose types nobody has confirmed</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung mit unbestätigter Art</numerusform>
            <numerusform>{n} Behauptungen mit unbestätigten Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>manifest of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>Manifest eines Exports</translation>
    </message>
    <message>
        <source>labelling configuration of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>Label-Konfiguration eines Exports</translation>
    </message>
    <message>
        <source>list of labels of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>Liste der Labels eines Exports</translation>
    </message>
    <message>
        <source>list of relations of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>Liste der Relationen eines Exports</translation>
    </message>
    <message>
        <source>meanings of columns of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>Bedeutung der Spalten eines Exports</translation>
    </message>
    <message>
        <source>description of a database of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>Beschreibung einer Datenbank eines Exports</translation>
    </message>
    <message>
        <source>dataset card of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>Dataset Card eines Exports</translation>
    </message>
    <message>
        <source>it is a TEI edition of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>ist eine TEI-Ausgabe aus einem Export dieses Programms; sie wird nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>it is a report of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>ist ein Bericht aus einem Export dieses Programms; er wird nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>it is the table “{table}” of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>ist die Tabelle „{table}“ aus einem Export dieses Programms; sie wird nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>it is a workbook of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>ist eine Arbeitsmappe aus einem Export dieses Programms; sie wird nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>Dataset of an export</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Datensatz eines Exports</translation>
    </message>
    <message>
        <source>Description of an export</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Beschreibung eines Exports</translation>
    </message>
    <message>
        <source>Export that is not read back</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Export, der nicht zurückgelesen wird</translation>
    </message>
    <message>
        <source>Export the project as JSONL, and import that file.</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Das Projekt als JSONL exportieren und diese Datei importieren.</translation>
    </message>
    <message>
        <source>of an export</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>eines Exports</translation>
    </message>
    <message>
        <source>Install the package that brings them again, or remove it.</source>
        <extracomment>formats/plug_ins.py</extracomment>
        <translation>Das Paket, das sie mitbringt, neu installieren oder entfernen.</translation>
    </message>
    <message>
        <source>The formats “{entry}” cannot be used: {name} is no tuple of {type}.</source>
        <extracomment>formats/plug_ins.py</extracomment>
        <translation>Die Formate „{entry}“ sind nicht verwendbar: {name} ist kein Tupel von {type}.</translation>
    </message>
    <message>
        <source>The formats “{name}” cannot be loaded ({reason}), and are left out. {remedy}</source>
        <extracomment>formats/plug_ins.py</extracomment>
        <translation>Die Formate „{name}“ lassen sich nicht laden ({reason}) und fallen weg. {remedy}</translation>
    </message>
    <message>
        <source>news items that are no texts</source>
        <extracomment>formats/press/articles.py</extracomment>
        <translation>Nachrichten, die kein Text sind</translation>
    </message>
    <message>
        <source>Look at it where it comes from.</source>
        <extracomment>formats/press/articles.py</extracomment>
        <translation>Am Ursprung nachsehen.</translation>
    </message>
    <message>
        <source>there is no article in it.</source>
        <extracomment>formats/press/articles.py</extracomment>
        <translation>enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>its form is not known.</source>
        <extracomment>formats/press/factiva.py</extracomment>
        <translation>die Form ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Download it with its fields (“full article plus indexing”).</source>
        <extracomment>formats/press/factiva.py</extracomment>
        <translation>Mit den Feldern herunterladen („full article plus indexing“).</translation>
    </message>
    <message>
        <source>the feed has only its title.</source>
        <extracomment>formats/press/feeds.py</extracomment>
        <translation>der Feed enthält nur den Titel.</translation>
    </message>
    <message>
        <source>Import the page itself.</source>
        <extracomment>formats/press/feeds.py</extracomment>
        <translation>Die Seite selbst importieren.</translation>
    </message>
    <message>
        <source>its content lies elsewhere ({addresses}) and is not fetched.</source>
        <extracomment>formats/press/newsml.py</extracomment>
        <translation>der Inhalt liegt anderswo ({addresses}) und wird nicht geholt.</translation>
    </message>
    <message>
        <source>it is no object.</source>
        <extracomment>formats/press/ninjs.py</extracomment>
        <translation>ist kein Objekt.</translation>
    </message>
    <message>
        <source>Nexis download</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Nexis-Download</translation>
    </message>
    <message>
        <source>Factiva download</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Factiva-Download</translation>
    </message>
    <message>
        <source>Europresse download</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Europresse-Download</translation>
    </message>
    <message>
        <source>RSS or Atom feed</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>RSS- oder Atom-Feed</translation>
    </message>
    <message>
        <source>the program made a mistake with it (for its makers: {type}: {error}).</source>
        <extracomment>formats/reading/parts.py</extracomment>
        <translation>das Programm hat dabei einen Fehler gemacht (für die Entwickler: {type}: {error}).</translation>
    </message>
    <message>
        <source>Save it in another format.</source>
        <extracomment>formats/reading/parts.py</extracomment>
        <translation>In einem anderen Format speichern.</translation>
    </message>
    <message>
        <source>its reader crashed, or there was not enough memory, so it is not read to its end.</source>
        <extracomment>formats/reading/reader_pool.py</extracomment>
        <translation>das Einlesen ist abgestürzt, oder der Speicher reichte nicht; daher nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>its reader got stuck, so it is not read to its end.</source>
        <extracomment>formats/reading/reader_pool.py</extracomment>
        <translation>das Einlesen blieb hängen; daher nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Save it in another format, or in smaller files.</source>
        <extracomment>formats/reading/reader_pool.py</extracomment>
        <translation>In einem anderen Format oder in kleineren Dateien speichern.</translation>
    </message>
    <message>
        <source>{names} and other formats</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>{names} und andere Formate</translation>
    </message>
    <message>
        <source>a line for each document and annotator, with the text of every span beside its offsets</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>eine Zeile je Dokument und Annotator, mit dem Text jeder Spanne neben ihren Offsets</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>There is no export format “{name}”.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Das Exportformat „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Möglich: {names}.</translation>
    </message>
    <message>
        <source>{name} may be of several formats.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>{name} kann von mehreren Formaten sein.</translation>
    </message>
    <message>
        <source>Say which: --format {names}.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Angeben, von welchem: --format {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no format that can be read.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>„{name}“ ist kein lesbares Format.</translation>
    </message>
    <message>
        <source>Give {names}.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Möglich: {names}.</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Indirect</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Suggestion, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Vorschlag, zu {share} wahrscheinlich</translation>
    </message>
    <message>
        <source>Weak suggestion, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Schwacher Vorschlag, zu {share} wahrscheinlich</translation>
    </message>
    <message>
        <source>Suggested claim, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Behauptungsvorschlag, zu {share} wahrscheinlich</translation>
    </message>
    <message>
        <source>Weak suggested claim, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Schwacher Behauptungsvorschlag, zu {share} wahrscheinlich</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>unnamed annotator</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>unbenannter Annotator</translation>
    </message>
    <message>
        <source>{name}, {kind}, also {aliases}</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>{name}, {kind}, auch {aliases}</translation>
    </message>
    <message>
        <source>annotated by</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>annotiert von</translation>
    </message>
    <message>
        <source>no source</source>
        <extracomment>formats/reports/article_cards.py, ui/models/cards.py</extracomment>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>no type yet</source>
        <extracomment>formats/reports/article_cards.py, ui/actions/applicability.py, ui/wording/descriptions.py</extracomment>
        <translation>noch keine Art</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>formats/reports/article_cards.py, project/jobs/exports/export.py</extracomment>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>flagged because</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>markiert, weil</translation>
    </message>
    <message>
        <source>quotation {number}</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Zitat {number}</translation>
    </message>
    <message>
        <source>{quotations}, {claims} and {suggestions} to be decided on.</source>
        <extracomment>formats/reports/html_report.py</extracomment>
        <translation>{quotations}, {claims} und {suggestions} zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} article from “{project}”|{n} articles from “{project}”</source>
        <extracomment>formats/reports/html_report.py</extracomment>
        <translation>
            <numerusform>{n} Artikel aus „{project}“</numerusform>
            <numerusform>{n} Artikel aus „{project}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>formats/reports/html_report.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/files.py, ui/dialogs/imports/preview.py, ui/wording/search_queries.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>claim</source>
        <extracomment>formats/reports/legend.py, project/versions/reanchoring.py, ui/dialogs/imports/labels.py, ui/panels/speaker_rows.py</extracomment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Numbers are those of the cards:</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>Die Nummern sind die der Karten:</translation>
    </message>
    <message>
        <source>other role</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>andere Rolle</translation>
    </message>
    <message>
        <source>suggestion</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>weak suggestion</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>schwacher Vorschlag</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>date or number</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>Datum oder Zahl</translation>
    </message>
    <message>
        <source>a quotation</source>
        <extracomment>formats/reports/legend.py, store/bad_rows.py, store/history_words.py, store/rows.py, store/speakers.py, ui/actions/registry.py</extracomment>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>a suggested quotation</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>ein vorgeschlagenes Zitat</translation>
    </message>
    <message>
        <source>a claim</source>
        <extracomment>formats/reports/legend.py, store/bad_rows.py, store/rows.py, store/speakers.py, ui/actions/registry.py</extracomment>
        <translation>eine Behauptung</translation>
    </message>
    <message>
        <source>a suggested claim</source>
        <extracomment>formats/reports/legend.py, store/analysis_rows.py, store/bad_rows.py</extracomment>
        <translation>ein Behauptungsvorschlag</translation>
    </message>
    <message>
        <source>kept, without the suggestions that they come from</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>behalten, ohne die Vorschläge, aus denen sie stammen</translation>
    </message>
    <message>
        <source>the type stays, not who set it</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>die Art bleibt, nicht wer sie gesetzt hat</translation>
    </message>
    <message>
        <source>each becomes the sign � for a character</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>jedes wird zum Zeichen �</translation>
    </message>
    <message>
        <source>an edition in TEI P5, quotations in the text and claims beside it</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>eine Ausgabe in TEI P5, Zitate im Text und Behauptungen daneben</translation>
    </message>
    <message>
        <source>HTML report</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>one page with all articles as the window shows them, to read and to print</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>eine Seite mit allen Artikeln wie im Fenster, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>the two can be read as one</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>die beiden können als eines gelesen werden</translation>
    </message>
    <message>
        <source>shown by group, not by type</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>nach Gruppe gezeigt, nicht nach Art</translation>
    </message>
    <message>
        <source>its annotations cross each other too often.</source>
        <extracomment>formats/reports/tei_elements.py</extracomment>
        <translation>die Annotationen überkreuzen sich zu oft.</translation>
    </message>
    <message>
        <source>two of its quotations have the same id</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>zwei der Zitate haben dieselbe ID</translation>
    </message>
    <message>
        <source>two of its claims have the same id</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>zwei der Behauptungen haben dieselbe ID</translation>
    </message>
    <message>
        <source>it is there already</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>another document has the same id</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>ein anderes Dokument hat dieselbe ID</translation>
    </message>
    <message>
        <source>a field has half of a surrogate pair</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>ein Feld hat ein halbes Surrogatpaar</translation>
    </message>
    <message numerus="yes">
        <source>{n} field of more than 32,767 characters|{n} fields of more than 32,767 characters</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>
            <numerusform>{n} Feld mit mehr als 32.767 Zeichen</numerusform>
            <numerusform>{n} Felder mit mehr als 32.767 Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field with a NUL character|{n} fields with NUL characters</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>
            <numerusform>{n} Feld mit einem NUL-Zeichen</numerusform>
            <numerusform>{n} Felder mit NUL-Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>a table each for documents, speakers, quotations, claims and more</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>je eine Tabelle für Dokumente, Sprecher, Zitate, Behauptungen und mehr</translation>
    </message>
    <message>
        <source>a sheet each for documents, speakers, quotations, claims and more</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>je ein Blatt für Dokumente, Sprecher, Zitate, Behauptungen und mehr</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>the same tables with search, described for Datasette</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>dieselben Tabellen mit Suche, beschrieben für Datasette</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>Hugging-Face-Datensatz</translation>
    </message>
    <message>
        <source>a line for each document and annotator, with a dataset card</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>eine Zeile je Dokument und Annotator, mit einer Dataset Card</translation>
    </message>
    <message>
        <source>ClaimReview stubs</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>ClaimReview-Entwürfe</translation>
    </message>
    <message>
        <source>a draft of a fact check for each check-worthy claim</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>ein Entwurf eines Faktenchecks je prüfenswerter Behauptung</translation>
    </message>
    <message>
        <source>it becomes a replacement character</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>wird zum Ersatzzeichen</translation>
    </message>
    <message>
        <source>only the first 32,767 fit into a cell</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>nur die ersten 32.767 passen in eine Zelle</translation>
    </message>
    <message>
        <source>their fragments are one text with “ … ” between them</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>ihre Teile sind ein Text mit „ … “ dazwischen</translation>
    </message>
    <message>
        <source>only the speakers of their claims are there</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>nur die Sprecher ihrer Behauptungen sind da</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>language/languages.py</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>language/languages.py</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>past event</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>vergangenes Ereignis</translation>
    </message>
    <message>
        <source>event under way</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>laufendes Ereignis</translation>
    </message>
    <message>
        <source>past state</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>vergangener Zustand</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>nlp/en/claims/reasons.py, store/history_words.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>public matter</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>öffentliche Angelegenheit</translation>
    </message>
    <message>
        <source>public act</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>öffentliche Handlung</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>office</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Amt</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>conditional</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>recommendation</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>experience</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>opinion</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>before the cue</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>vor dem Signalwort</translation>
    </message>
    <message>
        <source>behind a colon without a verb that reports</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>nach einem Doppelpunkt ohne Redeverb</translation>
    </message>
    <message>
        <source>the cue&apos;s clause, with quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>Nebensatz des Signalworts, mit Anführungszeichen</translation>
    </message>
    <message>
        <source>the cue&apos;s object, with quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>Objekt des Signalworts, mit Anführungszeichen</translation>
    </message>
    <message>
        <source>the rest of the clause, with quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>Rest des Teilsatzes, mit Anführungszeichen</translation>
    </message>
    <message>
        <source>around the cue, without quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>um das Signalwort herum, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>the sentence with a conditional of hearsay</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>Satz mit einem Konditional des Hörensagens</translation>
    </message>
    <message>
        <source>a sentence in quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>Satz in Anführungszeichen</translation>
    </message>
    <message>
        <source>the name in the source</source>
        <extracomment>nlp/fr/speakers.py</extracomment>
        <translation>Name in der Quelle</translation>
    </message>
    <message>
        <source>the name before “qui”</source>
        <extracomment>nlp/fr/speakers.py</extracomment>
        <translation>Name vor „qui“</translation>
    </message>
    <message>
        <source>the words of the source</source>
        <extracomment>nlp/fr/speakers.py</extracomment>
        <translation>Wörter der Quelle</translation>
    </message>
    <message>
        <source>Install it with pip, or choose an installed pipeline; annotating works without one, too.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Mit pip installieren oder eine installierte Pipeline wählen; annotieren geht auch ohne.</translation>
    </message>
    <message>
        <source>“{model}” is a path, not the name of an installed pipeline.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>„{model}“ ist ein Pfad, nicht der Name einer installierten Pipeline.</translation>
    </message>
    <message>
        <source>The language model {model} is not installed.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Das Sprachmodell {model} ist nicht installiert.</translation>
    </message>
    <message>
        <source>There is not enough memory to load the language model {model}.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht, um das Sprachmodell {model} zu laden.</translation>
    </message>
    <message>
        <source>spaCy is not installed ({module}).</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>spaCy ist nicht installiert ({module}).</translation>
    </message>
    <message>
        <source>Install spacy with pip.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>spacy mit pip installieren.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Andere Programme schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The language model {model} cannot be loaded: {reason}.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Das Sprachmodell {model} kann nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>annotate alike</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>gleich annotieren</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>Kein Dokument ist gewählt.</translation>
    </message>
    <message>
        <source>“{title}” has another text now, or is in the trash.</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>„{title}“ hat jetzt einen anderen Text oder ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Look for the same words again.</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>Suchen Sie noch einmal nach denselben Wörtern.</translation>
    </message>
    <message>
        <source>The project has no annotator “{name}”.</source>
        <extracomment>project/acts/chosen_documents.py</extracomment>
        <translation>Das Projekt hat keinen Annotator „{name}“.</translation>
    </message>
    <message>
        <source>solve comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>open comment again</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>That comment is not there any more.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Dieser Kommentar ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Ein Kommentar braucht Worte.</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>project/acts/threads.py, store/history_words.py</extracomment>
        <translation>kommentieren</translation>
    </message>
    <message>
        <source>answer comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Kommentar beantworten</translation>
    </message>
    <message>
        <source>edit comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>delete comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>Only {author} can change this comment.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Nur {author} kann diesen Kommentar ändern.</translation>
    </message>
    <message>
        <source>Answer it instead.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Stattdessen lässt er sich beantworten.</translation>
    </message>
    <message>
        <source>What the comment is on is not there any more.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Was kommentiert werden soll, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>status, decisions, comments, assignments or what was left so</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>Stand, Entscheidungen, Kommentare, Zuteilungen oder so Gelassenes</translation>
    </message>
    <message>
        <source>Several speakers are called “{name}”: {ids}.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Mehrere Sprecher heißen „{name}“: {ids}.</translation>
    </message>
    <message>
        <source>Give the id.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Geben Sie die Kennung an.</translation>
    </message>
    <message>
        <source>Check the name; the panel of speakers has them all.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Prüfen Sie den Namen; im Feld der Sprecher stehen alle.</translation>
    </message>
    <message>
        <source>codebook</source>
        <extracomment>project/jobs/codebook_files.py</extracomment>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>There is no format “{word}” of lists.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Das Format „{word}“ gibt es für Listen nicht.</translation>
    </message>
    <message>
        <source>There is no kind of annotation “{word}” to list.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Die Annotationsart „{word}“ lässt sich nicht auflisten.</translation>
    </message>
    <message>
        <source>There is no decision “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Die Entscheidung „{word}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no kind of finding “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Die Befundart „{word}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no choice of comments “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Die Auswahl „{word}“ von Kommentaren gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no order “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Die Reihenfolge „{word}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <extracomment>project/jobs/figures/annotation_counts.py, project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py, ui/panels/concordance/window.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Suggestions decided on</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Entschiedene Vorschläge</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>project/jobs/figures/annotation_counts.py, project/jobs/figures/suggestions.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Share rejected</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Anteil abgelehnt</translation>
    </message>
    <message>
        <source>Share from (95%)</source>
        <extracomment>project/jobs/figures/figure.py</extracomment>
        <translation>Anteil von (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Share to (95%)</source>
        <extracomment>project/jobs/figures/figure.py</extracomment>
        <translation>Anteil bis (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Quotations by type</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Zitate nach Art</translation>
    </message>
    <message>
        <source>The type follows from the quote marks unless the annotator has set another.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Die Art folgt aus den Anführungszeichen, wenn niemand eine andere gewählt hat.</translation>
    </message>
    <message>
        <source>How many quotations are direct, indirect or mixed, once there is one.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Wie viele Zitate direkt, indirekt oder gemischt sind, sobald es eines gibt.</translation>
    </message>
    <message>
        <source>Most frequent cues</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Häufigste Signalwörter</translation>
    </message>
    <message>
        <source>Which words report most often, once a quotation has a cue.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Welche Wörter am häufigsten berichten, sobald ein Zitat ein Signalwort hat.</translation>
    </message>
    <message>
        <source>Cues most often rejected</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Am häufigsten abgelehnte Signalwörter</translation>
    </message>
    <message>
        <source>Behind which cues suggestions are wrong most often, once one was rejected.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Bei welchen Signalwörtern Vorschläge am häufigsten falsch sind, sobald einer abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Most quoted speakers</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Am häufigsten Zitierte</translation>
    </message>
    <message>
        <source>A quotation of several speakers counts for each.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Ein Zitat mehrerer Sprecher zählt für jeden.</translation>
    </message>
    <message>
        <source>Who is quoted most often, once a quotation has a speaker.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Wer am häufigsten zitiert wird, sobald ein Zitat einen Sprecher hat.</translation>
    </message>
    <message>
        <source>Claim types, and which come together</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Arten der Behauptung und welche zusammen vorkommen</translation>
    </message>
    <message>
        <source>A claim counts for each of its types, and for each pair of them. A type with itself is the number of all claims that have it.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Eine Behauptung zählt für jede ihrer Arten und für jedes Paar davon. Eine Art mit sich selbst ist die Zahl aller Behauptungen, die sie haben.</translation>
    </message>
    <message>
        <source>How many claims each type has, and which types claims have together, once a claim has a type.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Wie viele Behauptungen jede Art hat und welche Arten zusammen vorkommen, sobald eine Behauptung eine Art hat.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>project/jobs/figures/annotation_counts.py, project/jobs/figures/suggestions.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Decided on</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Share kept</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Anteil behalten</translation>
    </message>
    <message>
        <source>Suggestions by rule</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Vorschläge nach Regel</translation>
    </message>
    <message>
        <source>Decisions on suggestions by the rule that made them. What was accepted or edited is kept; the interval of this share is Wilson’s of 95%.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Entscheidungen über Vorschläge nach der Regel, die sie gemacht hat. Was angenommen oder geändert wurde, ist behalten; das Intervall dieses Anteils ist das von Wilson zu 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Which rules make suggestions that are kept, once one was decided on.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Welche Regeln Vorschläge machen, die behalten werden, sobald über einen entschieden wurde.</translation>
    </message>
    <message>
        <source>Why suggestions are rejected</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Warum Vorschläge abgelehnt werden</translation>
    </message>
    <message>
        <source>The reasons that annotators gave; a rejection without a reason counts as such.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Die angegebenen Gründe; eine Ablehnung ohne Grund zählt als solche.</translation>
    </message>
    <message>
        <source>Why suggestions are rejected, once one was.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Warum Vorschläge abgelehnt werden, sobald einer abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Do scores hold what they promise?</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Halten die Werte, was sie versprechen?</translation>
    </message>
    <message>
        <source>The share of suggestions that was kept, by the score that the model gave them, with Wilson’s interval of 95%. A right score of 0.8 means that 8 of 10 are kept. Suggestions that nobody decided on do not count.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Der Anteil der behaltenen Vorschläge nach dem Wert, den das Modell ihnen gab, mit dem Wilson-Intervall von 95&#xa0;%. Ein richtiger Wert von 0,8 heißt, dass 8 von 10 behalten werden. Vorschläge, über die niemand entschieden hat, zählen nicht.</translation>
    </message>
    <message>
        <source>Whether suggestions with higher scores are kept more often, once one was decided on.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Ob Vorschläge mit höheren Werten öfter behalten werden, sobald über einen entschieden wurde.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/dashboard/charts.py, ui/panels/concordance/conditions.py</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Score from</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Wert von</translation>
    </message>
    <message>
        <source>Score to</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Wert bis</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>on schedule</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>im Verzug</translation>
    </message>
    <message>
        <source>no document done yet</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>noch kein Dokument fertig</translation>
    </message>
    <message>
        <source>no date set</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>kein Tag gesetzt</translation>
    </message>
    <message>
        <source>assigned ones</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>die zugewiesenen</translation>
    </message>
    <message>
        <source>all of the project</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>alle des Projekts</translation>
    </message>
    <message>
        <source>Documents done by day</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Fertige Dokumente nach Tag</translation>
    </message>
    <message>
        <source>A document counts on the day on which its annotator marked it done last, if it still is. Days are those of UTC, so that a project has the same ones everywhere.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Ein Dokument zählt an dem Tag, an dem es zuletzt als fertig markiert wurde, wenn es das noch ist. Die Tage sind die von UTC, damit ein Projekt überall dieselben hat.</translation>
    </message>
    <message>
        <source>How many documents each annotator marks done a day, once the first one is.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Wie viele Dokumente jeder Annotator am Tag fertigstellt, sobald das erste fertig ist.</translation>
    </message>
    <message>
        <source>Pace, and when all will be done</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Tempo und wann alles fertig sein wird</translation>
    </message>
    <message>
        <source>The pace is the mean of the last ten days on which the annotator marked a document done. The forecast takes it that work goes on as since the first of these days, days without work included. Where documents are assigned to an annotator, these count, else all of the project.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Das Tempo ist das Mittel der letzten zehn Tage, an denen der Annotator ein Dokument fertiggestellt hat. Die Vorhersage nimmt an, dass es weitergeht wie seit dem ersten dieser Tage, Tage ohne Arbeit eingeschlossen. Sind einem Annotator Dokumente zugewiesen, so zählen diese, sonst alle des Projekts.</translation>
    </message>
    <message>
        <source>How many documents each annotator does a day and when all will be done, once the first one is.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Wie viele Dokumente jeder Annotator am Tag schafft und wann alle fertig sein werden, sobald das erste fertig ist.</translation>
    </message>
    <message>
        <source>Time a document</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Zeit je Dokument</translation>
    </message>
    <message>
        <source>Of documents that are done and whose time was counted: half of them took less than the median, and the middle half took between the quartiles.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Von fertigen Dokumenten, deren Zeit gezählt wurde: Die Hälfte brauchte weniger als den Median, die mittlere Hälfte zwischen den Quartilen.</translation>
    </message>
    <message>
        <source>How long documents take each annotator, once one is done; the settings say whether time is counted.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Wie lange jeder Annotator für Dokumente braucht, sobald eines fertig ist; die Einstellungen sagen, ob die Zeit gezählt wird.</translation>
    </message>
    <message>
        <source>Keys and clicks a quotation</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Tasten und Klicks je Zitat</translation>
    </message>
    <message>
        <source>Keys and clicks in the documents that were marked done on a day, divided by the quotations in them. Documents whose keys were not counted are left out.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Tasten und Klicks in den Dokumenten, die an einem Tag fertig wurden, geteilt durch die Zitate darin. Dokumente, deren Tasten nicht gezählt wurden, fehlen.</translation>
    </message>
    <message>
        <source>How many keys and clicks a quotation takes as time goes by, once a document is done; the settings say whether they are counted.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Wie viele Tasten und Klicks ein Zitat im Lauf der Zeit braucht, sobald ein Dokument fertig ist; die Einstellungen sagen, ob sie gezählt werden.</translation>
    </message>
    <message>
        <source>Documents that count</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Dokumente, die zählen</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Days measured</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Gemessene Tage</translation>
    </message>
    <message>
        <source>Documents a working day</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Dokumente je Arbeitstag</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Likely done on</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Wohl fertig am</translation>
    </message>
    <message>
        <source>To be done by</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>First quartile</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Erstes Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Drittes Quartil</translation>
    </message>
    <message>
        <source>Keys and clicks</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Tasten und Klicks</translation>
    </message>
    <message>
        <source>A quotation</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Je Zitat</translation>
    </message>
    <message>
        <source>{file} is no {noun}: {why}</source>
        <extracomment>project/jobs/json_files.py</extracomment>
        <translation>{file} ist kein {noun}: {why}</translation>
    </message>
    <message>
        <source>{file} is no {noun}: it is not UTF-8.</source>
        <extracomment>project/jobs/json_files.py</extracomment>
        <translation>{file} ist kein {noun}: Es ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>Line {n} of {path} is no place of documents.</source>
        <extracomment>project/jobs/places.py</extracomment>
        <translation>Zeile {n} von {path} nennt keine Stelle von Dokumenten.</translation>
    </message>
    <message>
        <source>Write places such as 7 or 12-40, each on a line of its own.</source>
        <extracomment>project/jobs/places.py</extracomment>
        <translation>Schreiben Sie Stellen wie 7 oder 12-40, jede in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is no JSON object.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} ist keine Tabelle von Labels: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Mend it there, or choose another file.</source>
        <extracomment>project/jobs/json_files.py, project/jobs/recodings.py</extracomment>
        <translation>Berichtigen Sie es dort, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The table leads from the codebook {name}, and the project has {present}.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>Die Tabelle führt vom Codebuch {name} weg, das Projekt hat aber {present}.</translation>
    </message>
    <message>
        <source>Choose a table that leads from there.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>Wählen Sie eine Tabelle, die von dort wegführt.</translation>
    </message>
    <message>
        <source>{remedy} The program has the tables {names}.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{remedy} Das Programm hat die Tabellen {names}.</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is not UTF-8.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} ist keine Tabelle von Labels: Es ist kein UTF-8.</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is not JSON.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} ist keine Tabelle von Labels: Es ist kein JSON.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier codebook|{n} earlier codebooks</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} früheres Codebuch</numerusform>
            <numerusform>{n} frühere Codebücher</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier codebooks ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>frühere Codebücher ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread of comments|{n} threads of comments</source>
        <extracomment>project/jobs/rescue_report.py, ui/panels/comments.py</extracomment>
        <translation>
            <numerusform>{n} Kommentarfaden</numerusform>
            <numerusform>{n} Kommentarfäden</numerusform>
        </translation>
    </message>
    <message>
        <source>threads of comments ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Kommentarfäden ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} assignment|{n} assignments</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Zuteilung</numerusform>
            <numerusform>{n} Zuteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>assignments ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Zuteilungen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} day by which all should be done|{n} days by which all should be done</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Tag, bis zu dem alles fertig sein soll</numerusform>
            <numerusform>{n} Tage, bis zu denen alles fertig sein soll</numerusform>
        </translation>
    </message>
    <message>
        <source>days by which all should be done ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Tage, bis zu denen alles fertig sein soll ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} order of work|{n} orders of work</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Reihenfolge der Arbeit</numerusform>
            <numerusform>{n} Reihenfolgen der Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>orders of work ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Reihenfolgen der Arbeit ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} count of findings|{n} counts of findings</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Zählung von Befunden</numerusform>
            <numerusform>{n} Zählungen von Befunden</numerusform>
        </translation>
    </message>
    <message>
        <source>counts of findings ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Zählungen von Befunden ({number})</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>ein Kommentar</translation>
    </message>
    <message>
        <source>an earlier codebook</source>
        <extracomment>store/codebook_versions.py</extracomment>
        <translation>ein früheres Codebuch</translation>
    </message>
    <message>
        <source>flag: {words}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>Markierung: {words}</translation>
    </message>
    <message>
        <source>answer: {words}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>Antwort: {words}</translation>
    </message>
    <message>
        <source>the same comment</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>denselben Kommentar</translation>
    </message>
    <message>
        <source>the same assignment</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dieselbe Zuteilung</translation>
    </message>
    <message>
        <source>an assignment</source>
        <extracomment>store/rows.py</extracomment>
        <translation>eine Zuteilung</translation>
    </message>
    <message>
        <source>For the right hand on the mouse: everything lies under the left one. W is who, A asserts, R and F grow and shrink, V joins, Z goes through what overlaps, with Shift it shows hidden suggestions; Shift with D leaves a thing so; Shift with S and A goes from sentence to sentence; Shift with Q W E R moves the edges, with Alt by a clause.</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Für die rechte Hand an der Maus: alles liegt unter der linken. W ist wer, A behauptet, R und F erweitern und verkleinern, V verbindet, Z geht durch Überlappendes und zeigt mit Umschalt ausgeblendete Vorschläge; Umschalt mit D lässt einen Hinweis so stehen; Umschalt mit S und A geht von Satz zu Satz; Umschalt mit Q W E R verschiebt die Grenzen, mit Alt um einen Teilsatz.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>ui/actions/label_keys.py</extracomment>
        <translation>„{action}“</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/comments.py</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Show the comments of all documents, to answer and solve them; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Die Kommentare aller Dokumente zeigen, um sie zu beantworten und zu erledigen; noch einmal, um sie zu verbergen.</translation>
    </message>
    <message>
        <source>threads discussion open solved</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Fäden Diskussion offen erledigt</translation>
    </message>
    <message>
        <source>answer, solve</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>beantworten, erledigen</translation>
    </message>
    <message>
        <source>&amp;Order of work</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Codebuch…</translation>
    </message>
    <message>
        <source>Edit claim types, entity types, roles, attributes and guidelines, and compare versions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Arten der Behauptung und der Entität, Rollen, Attribute und Richtlinien bearbeiten und Versionen vergleichen.</translation>
    </message>
    <message>
        <source>Annotate alike…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Gleich annotieren…</translation>
    </message>
    <message>
        <source>Find the words of the current quotation in other articles, and annotate the chosen ones alike as one act.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Wörter des aktuellen Zitats in anderen Artikeln finden und die gewählten in einem Schritt gleich annotieren.</translation>
    </message>
    <message>
        <source>Comment…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>Write a comment on the current annotation, or on the document if none is current; Enter saves it, or answers the open one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Einen Kommentar zur aktuellen Annotation schreiben, oder zum Dokument, wenn keine aktuell ist; Enter speichert ihn oder beantwortet den offenen.</translation>
    </message>
    <message>
        <source>Comment on the document…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Kommentar zum Dokument …</translation>
    </message>
    <message>
        <source>Write a comment on the document as a whole.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Einen Kommentar zum ganzen Dokument schreiben.</translation>
    </message>
    <message>
        <source>Use as example in the codebook</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Als Beispiel ins Codebuch</translation>
    </message>
    <message>
        <source>All quotations and claims…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alle Zitate und Behauptungen…</translation>
    </message>
    <message>
        <source>List the quotations or claims of all articles with the words around them: of a speaker, of a type, with a note and more.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Zitate oder Behauptungen aller Artikel mit den Wörtern um sie herum auflisten: von einem Sprecher, einer Art, mit Notiz und mehr.</translation>
    </message>
    <message>
        <source>All quotations of this speaker</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alle Zitate dieses Sprechers</translation>
    </message>
    <message>
        <source>List what the speaker of the current quotation says in all articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Auflisten, was der Sprecher des aktuellen Zitats in allen Artikeln sagt.</translation>
    </message>
    <message>
        <source>All claims of this type</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alle Behauptungen dieser Art</translation>
    </message>
    <message>
        <source>List the claims of all articles that have the type of the current claim.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Behauptungen aller Artikel auflisten, die die Art der aktuellen haben.</translation>
    </message>
    <message>
        <source>Flag the document, to come back to it; a line then takes the reason.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Merkt das Dokument vor, um darauf zurückzukommen; danach nimmt eine Zeile den Grund auf.</translation>
    </message>
    <message>
        <source>Flag, with the reason…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Markieren, mit Grund …</translation>
    </message>
    <message>
        <source>Flag the document, and write why; with a flag, change its reason.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Merkt das Dokument vor und schreibt den Grund; ist es vorgemerkt, ändert es den Grund.</translation>
    </message>
    <message>
        <source>As imported</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>Go through the documents as they were imported.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Dokumente so durchgehen, wie sie importiert wurden.</translation>
    </message>
    <message>
        <source>Random…</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Zufällig …</translation>
    </message>
    <message>
        <source>Go through the documents at random; the same number draws the same order again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Dokumente in zufälliger Reihenfolge durchgehen; dieselbe Zahl ergibt wieder dieselbe.</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Go through the documents by the day of their publication.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Dokumente nach dem Tag ihrer Veröffentlichung durchgehen.</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Go on with the document whose suggestions are the least certain: your decisions teach most there.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mit dem Dokument weitergehen, dessen Vorschläge am unsichersten sind: dort lehren Ihre Entscheidungen am meisten.</translation>
    </message>
    <message>
        <source>Most certain first</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Go on with the document whose suggestions are the most certain: these are done quickest.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mit dem Dokument weitergehen, dessen Vorschläge am sichersten sind: diese sind am schnellsten fertig.</translation>
    </message>
    <message>
        <source>Most claims first</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Meiste Behauptungen zuerst</translation>
    </message>
    <message>
        <source>Go on with the document that has the most claims.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mit dem Dokument weitergehen, das die meisten Behauptungen hat.</translation>
    </message>
    <message>
        <source>Documents as a table</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dokumente als Tabelle</translation>
    </message>
    <message>
        <source>Show the documents with columns in place of the article; again to come back to it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Dokumente mit Spalten anstelle des Artikels zeigen; noch einmal führt zum Artikel zurück.</translation>
    </message>
    <message>
        <source>Dashboard…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Übersicht…</translation>
    </message>
    <message>
        <source>Show how far the work is and when it will be done, what was found, and how suggestions fared.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeigt, wie weit die Arbeit ist und wann sie fertig sein wird, was gefunden wurde und wie es Vorschlägen erging.</translation>
    </message>
    <message>
        <source>labels types scheme schema coding guidelines edit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Labels Arten Schema Kodierung Richtlinien bearbeiten</translation>
    </message>
    <message>
        <source>same quotation other articles wire copy agency duplicates</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>gleiches Zitat andere Artikel Agentur Doppelte</translation>
    </message>
    <message>
        <source>discuss thread answer question</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>diskutieren Faden Antwort Frage</translation>
    </message>
    <message>
        <source>example definition codebook</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Beispiel Definition Codebuch</translation>
    </message>
    <message>
        <source>concordance keyword in context across documents timeline list</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Konkordanz Stichwort im Kontext über Dokumente Zeitverlauf Liste</translation>
    </message>
    <message>
        <source>concordance across documents</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Konkordanz über Dokumente</translation>
    </message>
    <message>
        <source>mark aside why</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>merken später warum</translation>
    </message>
    <message>
        <source>order of work sample seed shuffle</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reihenfolge Arbeit Stichprobe Zufall mischen</translation>
    </message>
    <message>
        <source>order of work oldest</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reihenfolge Arbeit älteste</translation>
    </message>
    <message>
        <source>order of work</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reihenfolge Arbeit</translation>
    </message>
    <message>
        <source>list columns sort group corpus</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Liste Spalten sortieren gruppieren Korpus</translation>
    </message>
    <message>
        <source>statistics figures charts progress pace schedule</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Statistik Zahlen Diagramme Fortschritt Tempo Plan Dashboard</translation>
    </message>
    <message numerus="yes">
        <source>Annotated in {n} other article; {undo} takes that back.|Annotated in {n} other articles; {undo} takes that back.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>
            <numerusform>In {n} weiteren Artikel annotiert; {undo} nimmt das zurück.</numerusform>
            <numerusform>In {n} weiteren Artikeln annotiert; {undo} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other articles have the same words: {annotate_alike} annotates them alike.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>Andere Artikel haben dieselben Wörter: {annotate_alike} annotiert sie gleich.</translation>
    </message>
    <message>
        <source>These words are too few, or too many, to be looked for in other articles.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>Das sind zu wenige oder zu viele Wörter, um sie in anderen Artikeln zu suchen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document is in the trash. {undo} takes that back.|{n} documents are in the trash. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ist im Papierkorb. {undo} nimmt das zurück.</numerusform>
            <numerusform>{n} Dokumente sind im Papierkorb. {undo} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is flagged. {undo} takes that back.|{n} documents are flagged. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ist markiert. {undo} nimmt das zurück.</numerusform>
            <numerusform>{n} Dokumente sind markiert. {undo} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flag is taken back. {undo} sets it again.|{n} flags are taken back. {undo} sets them again.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} Markierung ist zurückgenommen. {undo} setzt sie wieder.</numerusform>
            <numerusform>{n} Markierungen sind zurückgenommen. {undo} setzt sie wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is done. {undo} takes that back.|{n} documents are done. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ist fertig. {undo} nimmt das zurück.</numerusform>
            <numerusform>{n} Dokumente sind fertig. {undo} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is open again. {undo} takes that back.|{n} documents are open again. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ist wieder offen. {undo} nimmt das zurück.</numerusform>
            <numerusform>{n} Dokumente sind wieder offen. {undo} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is assigned to {who}. {undo} takes that back.|{n} documents are assigned to {who}. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ist {who} zugeteilt. {undo} nimmt das zurück.</numerusform>
            <numerusform>{n} Dokumente sind {who} zugeteilt. {undo} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is not assigned to {who} any more. {undo} takes that back.|{n} documents are not assigned to {who} any more. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ist {who} nicht mehr zugeteilt. {undo} nimmt das zurück.</numerusform>
            <numerusform>{n} Dokumente sind {who} nicht mehr zugeteilt. {undo} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag {n} document|Flag {n} documents</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} Dokument markieren</numerusform>
            <numerusform>{n} Dokumente markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? This may stay empty:</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>Warum? Das darf leer bleiben:</translation>
    </message>
    <message numerus="yes">
        <source>Working on {n} document …|Working on {n} documents …</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>Arbeit an {n} Dokument …</numerusform>
            <numerusform>Arbeit an {n} Dokumenten …</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen documents could not be handed over: {reason}.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>Die gewählten Dokumente konnten nicht übergeben werden: {reason}.</translation>
    </message>
    <message>
        <source>The work on the documents has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>Die Arbeit an den Dokumenten hat vorzeitig geendet; sie geschieht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>An example of {types} in the draft of the codebook; {codebook} shows and saves it.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Ein Beispiel für {types} im Entwurf des Codebuchs; {codebook} zeigt und speichert ihn.</translation>
    </message>
    <message>
        <source>This is the draft that was kept. The project has another codebook by now; saving the draft puts it in the place of that one, and lists before what this changes.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Dies ist der behaltene Entwurf. Das Projekt hat inzwischen ein anderes Codebuch; Speichern setzt den Entwurf an dessen Stelle und nennt vorher, was das ändert.</translation>
    </message>
    <message>
        <source>The codebook is {name}, version {version}, now. {undo} takes that back.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Das Codebuch ist jetzt {name}, Version {version}. {undo} nimmt das zurück.</translation>
    </message>
    <message>
        <source>Changing the codebook …</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Das Codebuch wird geändert …</translation>
    </message>
    <message>
        <source>This is the draft that was kept.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Dies ist der behaltene Entwurf.</translation>
    </message>
    <message>
        <source>The change of the codebook has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Die Änderung des Codebuchs hat zu früh geendet; sie geschieht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>This quotation is in the layer of {annotator}.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Dieses Zitat steht in der Ebene von {annotator}.</translation>
    </message>
    <message>
        <source>This claim is in the layer of {annotator}.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Diese Behauptung steht in der Ebene von {annotator}.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>This claim has no type yet: digits give it one.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Diese Behauptung hat noch keine Art: Ziffern geben ihr eine.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>This quotation has no speaker yet: {set_speaker} gives it one.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Dieses Zitat hat noch keinen Sprecher: {set_speaker} gibt ihm einen.</translation>
    </message>
    <message>
        <source>list</source>
        <comment>name of a file</comment>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Random order</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Zufällige Reihenfolge</translation>
    </message>
    <message>
        <source>Number of the order; the same number draws the same order again:</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Zahl der Reihenfolge; dieselbe Zahl ergibt wieder dieselbe Reihenfolge:</translation>
    </message>
    <message>
        <source>The documents are being put in order; what comes next is known in a moment.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Die Dokumente werden geordnet; gleich ist bekannt, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>“{number}” is no number of an order.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>„{number}“ ist keine Zahl einer Reihenfolge.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Schreiben Sie eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Select the entity&apos;s words first.</source>
        <extracomment>ui/commands/entities.py</extracomment>
        <translation>Wählen Sie zuerst die Wörter der Entität aus.</translation>
    </message>
    <message>
        <source>{annotator} has annotated these words.</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{annotator} hat diese Wörter annotiert.</translation>
    </message>
    <message>
        <source>Flagged; {flag_because} writes why.</source>
        <extracomment>ui/commands/flags.py</extracomment>
        <translation>Markiert; {flag_because} schreibt den Grund.</translation>
    </message>
    <message>
        <source>Comments are on annotations: {accept} accepts the suggestion first.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>Kommentiert werden Annotationen: {accept} nimmt den Vorschlag zuerst an.</translation>
    </message>
    <message>
        <source>Comment deleted; {undo} brings it back.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>Kommentar gelöscht; {undo} holt ihn zurück.</translation>
    </message>
    <message>
        <source>The comment is solved.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>Der Kommentar ist erledigt.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>Der Kommentar ist wieder offen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} is checked.|{n} are checked.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>
            <numerusform>{n} ist angewählt.</numerusform>
            <numerusform>{n} sind angewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>dieselben</translation>
    </message>
    <message>
        <source>a quotation, claim or entity</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ein Zitat, eine Behauptung oder eine Entität</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation, claim or entity: a click chooses one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ein Zitat, eine Behauptung oder eine Entität: Ein Klick wählt eines davon.</translation>
    </message>
    <message>
        <source>Put the words of the current claim or entity, or those selected, among the examples of its types.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Wörter der aktuellen Behauptung oder Entität, oder die markierten, zu den Beispielen ihrer Arten stellen.</translation>
    </message>
    <message>
        <source>An example needs an entity, or a claim with a type: choose one.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Ein Beispiel braucht eine Entität oder eine Behauptung mit einer Art: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>nearly the same ({share})</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>fast dieselben ({share})</translation>
    </message>
    <message>
        <source>annotated already</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>schon annotiert</translation>
    </message>
    <message>
        <source>Annotate alike</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Gleich annotieren</translation>
    </message>
    <message>
        <source>Looking for the same words in other articles …</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Suche dieselben Wörter in anderen Artikeln …</translation>
    </message>
    <message>
        <source>Articles are being looked through</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Artikel werden durchsucht</translation>
    </message>
    <message>
        <source>Articles with the same words</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Artikel mit denselben Wörtern</translation>
    </message>
    <message>
        <source>What would be annotated</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Was annotiert würde</translation>
    </message>
    <message>
        <source>Space checks or unchecks · Enter annotates the checked ones · Esc leaves</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Leertaste wählt an oder ab · Eingabe annotiert die angewählten · Esc schließt</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>&amp;Annotieren</translation>
    </message>
    <message>
        <source>No other article has these words, or nearly these.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Kein anderer Artikel hat diese oder fast diese Wörter.</translation>
    </message>
    <message>
        <source>not found here</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>hier nicht gefunden</translation>
    </message>
    <message>
        <source>Contrast, of which {least} is needed: {grounds}.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>Kontrast, nötig ist {least}: {grounds}.</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast, light</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>high contrast, dark</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/dialogs/codebook/fields.py, ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{key}: choose…</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key}: wählen…</translation>
    </message>
    <message>
        <source>{field}: {key}, choose…</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{field}: {key}, wählen…</translation>
    </message>
    <message>
        <source>{key} is for {meaning} already.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key} ist schon für {meaning}.</translation>
    </message>
    <message>
        <source>{key} is the key of “{type}” already.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key} ist schon die Taste von „{type}“.</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>Farbe wählen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/dialogs/codebook/fields.py, ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>{clash} Choose another key.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{clash} Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{ground} {ratio} (too little: shown as {colour})</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{ground} {ratio} (zu wenig: gezeigt als {colour})</translation>
    </message>
    <message>
        <source>Headings begin with #, lists with -. Without a text of its own, a codebook has the program’s.</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Überschriften beginnen mit #, Listen mit -. Ohne eigenen Text hat ein Codebuch den des Programms.</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Richtlinien in Markdown</translation>
    </message>
    <message>
        <source>As annotators see them</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Wie Annotierende sie sehen</translation>
    </message>
    <message>
        <source>&amp;Begin with the program’s</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Mit denen des Programms &amp;beginnen</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Beispiele, je Zeile eines</translation>
    </message>
    <message>
        <source>Near miss</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Knapp daneben</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Beantwortet mit</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Least value</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Most value</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Id: {id}. Files and exports use it; it stays.</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Kennung: {id}. Dateien und Exporte verwenden sie; sie bleibt.</translation>
    </message>
    <message>
        <source>no other type</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>keine andere Art</translation>
    </message>
    <message>
        <source>they are removed</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>sie werden entfernt</translation>
    </message>
    <message>
        <source>the spans are removed</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>die Stellen werden entfernt</translation>
    </message>
    <message>
        <source>the answers are removed</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>die Antworten werden entfernt</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Its annotations get</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Seine Annotationen bekommen</translation>
    </message>
    <message>
        <source>Its annotations are being counted …</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Seine Annotationen werden gezählt …</translation>
    </message>
    <message>
        <source>No annotation has it.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Keine Annotation hat es.</translation>
    </message>
    <message numerus="yes">
        <source>The model has found such entities in {n} document.|The model has found such entities in {n} documents.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>
            <numerusform>Das Modell hat solche Entitäten in {n} Dokument gefunden.</numerusform>
            <numerusform>Das Modell hat solche Entitäten in {n} Dokumenten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Merge “{label}” into:</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>„{label}“ zusammenlegen mit:</translation>
    </message>
    <message>
        <source>Delete “{label}”.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>„{label}“ löschen.</translation>
    </message>
    <message>
        <source>Its annotations &amp;get:</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Seine Annotationen &amp;bekommen:</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} annotation has it.|At most {n} annotations have it.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>
            <numerusform>Höchstens {n} Annotation hat es.</numerusform>
            <numerusform>Höchstens {n} Annotationen haben es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation has it: {annotators}.|{n} annotations have it: {annotators}.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>
            <numerusform>{n} Annotation hat es: {annotators}.</numerusform>
            <numerusform>{n} Annotationen haben es: {annotators}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>Files and exports use the id; it never changes.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Dateien und Exporte verwenden die Kennung; sie ändert sich nie.</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Es gibt noch nichts.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;value…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Wert hinzufügen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Zusammenlegen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Fields of the label</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Felder des Labels</translation>
    </message>
    <message>
        <source>{label} (look at it)</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>{label} (ansehen)</translation>
    </message>
    <message>
        <source>New value</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>New claim type</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Neue Art von Behauptung</translation>
    </message>
    <message>
        <source>Entity types</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Arten der Entität</translation>
    </message>
    <message>
        <source>New entity type</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Neue Art von Entität</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>New role</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Attributes of quotations</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Attribute von Zitaten</translation>
    </message>
    <message>
        <source>New attribute</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Neues Attribut</translation>
    </message>
    <message>
        <source>Attributes of claims</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Attribute von Behauptungen</translation>
    </message>
    <message>
        <source>Versions and files</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Versionen und Dateien</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>The project goes over to “{name}”, version {version}. Annotations of a label that stays without being in it keep their label, and the check lists them.</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Das Projekt geht zu „{name}“, Version {version}, über. Annotationen eines Labels, das bleibt, ohne darin zu stehen, behalten es, und die Prüfung nennt sie.</translation>
    </message>
    <message>
        <source>What the labels become</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Was aus den Labels wird</translation>
    </message>
    <message>
        <source>&amp;Take it into the draft</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>In den Entwurf &amp;nehmen</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>stays, and is not in it</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>bleibt, steht nicht darin</translation>
    </message>
    <message>
        <source>&amp;Save as version {version}</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Als Version {version} &amp;speichern</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <extracomment>ui/dialogs/codebook/saving.py, ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Codebuch speichern</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What moves</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Was wandert</translation>
    </message>
    <message numerus="yes">
        <source>{n} line of the guidelines is another one.|{n} lines of the guidelines are others.</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>
            <numerusform>{n} Zeile der Richtlinien ist eine andere.</numerusform>
            <numerusform>{n} Zeilen der Richtlinien sind andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is one act, which Undo takes back.</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Alles ist ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Layers begun</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Ebenen begonnen</translation>
    </message>
    <message>
        <source>Layers done</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Ebenen fertig</translation>
    </message>
    <message>
        <source>Draft: {name}, {version}</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Entwurf: {name}, {version}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Another codebook</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Ein anderes Codebuch</translation>
    </message>
    <message>
        <source>{name}, {version}</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>{name}, {version}</translation>
    </message>
    <message>
        <source>&amp;Go over to it…</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>&amp;Dazu übergehen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve in a file…</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>In eine &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>&amp;Verglichen mit</translation>
    </message>
    <message>
        <source>A&amp;nother codebook</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Ein a&amp;nderes Codebuch</translation>
    </message>
    <message>
        <source>{codebook} (in force)</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>{codebook} (in Kraft)</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The guidelines differ: see below.</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Die Richtlinien sind anders: siehe unten.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Guidelines before</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Richtlinien vorher</translation>
    </message>
    <message>
        <source>Guidelines after</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Richtlinien nachher</translation>
    </message>
    <message>
        <source>from a file…</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>aus einer Datei…</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{name}, Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>{n} change|{n} changes</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{codebook}: {changes}. Nothing is saved yet.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{codebook}: {changes}. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Parts of the codebook</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Teile des Codebuchs</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Save as version {version}…</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Als Version {version} &amp;speichern…</translation>
    </message>
    <message>
        <source>{codebook}. Nothing is changed yet.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{codebook}. Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} label to look at|{n} labels to look at</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>
            <numerusform>{n} Label anzusehen</numerusform>
            <numerusform>{n} Labels anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>{codebook}: {changes}, {doubts}. Nothing is saved yet.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{codebook}: {changes}, {doubts}. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The draft is not saved in the project.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Der Entwurf ist nicht im Projekt gespeichert.</translation>
    </message>
    <message>
        <source>It can be kept on this computer, and is there when the codebook is opened again.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Er kann auf diesem Computer bleiben und ist da, wenn das Codebuch wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Entwurf &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Part of the codebook</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Teil des Codebuchs</translation>
    </message>
    <message>
        <source>Arrows or the mouse choose a part; Enter or a click shows what is behind it.</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>Pfeile oder Maus wählen einen Teil; Eingabe oder ein Klick zeigt, was dahintersteht.</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>&amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>&amp;Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>&amp;Tabelle (CSV)…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more row stands in the table.|{n} more rows stand in the table.</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>
            <numerusform>{n} weitere Zeile steht in der Tabelle.</numerusform>
            <numerusform>{n} weitere Zeilen stehen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{figure}: as a table</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>{figure}: als Tabelle</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{figure}: save</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>{figure}: speichern</translation>
    </message>
    <message>
        <source>{figure}: table</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>{figure}: Tabelle</translation>
    </message>
    <message>
        <source>Share done</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Anteil fertig</translation>
    </message>
    <message>
        <source>Rejected suggestions</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Abgelehnte Vorschläge</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Minutes a document</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Minuten je Dokument</translation>
    </message>
    <message>
        <source>Score that the model gave</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Wert, den das Modell gab</translation>
    </message>
    <message>
        <source>n = {number}</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>n = {number}</translation>
    </message>
    <message>
        <source>To be done &amp;by</source>
        <extracomment>ui/dialogs/dashboard/due_field.py</extracomment>
        <translation>Fertig &amp;bis</translation>
    </message>
    <message>
        <source>Day by which all documents should be done</source>
        <extracomment>ui/dialogs/dashboard/due_field.py</extracomment>
        <translation>Tag, bis zu dem alle Dokumente fertig sein sollen</translation>
    </message>
    <message numerus="yes">
        <source>{n} document is done.|{n} documents are done.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ist fertig.</numerusform>
            <numerusform>{n} Dokumente sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on {day}, the latest day.|{n} of them on {day}, the latest day.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} davon am {day}, dem letzten Tag.</numerusform>
            <numerusform>{n} davon am {day}, dem letzten Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {left} left at {pace} a working day, likely done on {day}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name}: {left} übrig bei {pace} je Arbeitstag, wohl fertig am {day}.</translation>
    </message>
    <message>
        <source>A quotation takes {acts} keys and clicks.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Ein Zitat braucht {acts} Tasten und Klicks.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation.|{n} quotations.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} Zitat.</numerusform>
            <numerusform>{n} Zitate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most frequent: {cues}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Am häufigsten: {cues}.</translation>
    </message>
    <message>
        <source>Most quoted: {speakers}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Am häufigsten zitiert: {speakers}.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} suggestion that was decided on, {share} was kept.|Of {n} suggestions that were decided on, {share} were kept.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>Von {n} entschiedenem Vorschlag wurden {share} behalten.</numerusform>
            <numerusform>Von {n} entschiedenen Vorschlägen wurden {share} behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of suggestions with scores from {low} to {high}, {share} were kept (n = {number}, interval {from_share} to {to_share}). On the dashed line a score would hold what it promises.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Von Vorschlägen mit Werten von {low} bis {high} wurden {share} behalten (n = {number}, Intervall {from_share} bis {to_share}). Auf der gestrichelten Linie hielte ein Wert, was er verspricht.</translation>
    </message>
    <message>
        <source>{name}: {left} left, and none done yet.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name}: {left} übrig und noch keines fertig.</translation>
    </message>
    <message>
        <source>{name}: {left} left at {pace} a working day.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name}: {left} übrig bei {pace} je Arbeitstag.</translation>
    </message>
    <message>
        <source>The documents that are done hold no quotations yet.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Die fertigen Dokumente enthalten noch keine Zitate.</translation>
    </message>
    <message>
        <source>On {day}, the latest day: {acts}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Am {day}, dem letzten Tag: {acts}.</translation>
    </message>
    <message>
        <source>{speaker} ({kind}, {quotations})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{speaker} ({kind}, {quotations})</translation>
    </message>
    <message>
        <source>Behind schedule: {names}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Im Verzug: {names}.</translation>
    </message>
    <message>
        <source>All documents that count are done.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Alle Dokumente, die zählen, sind fertig.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: half of {n} document took less than {time}.|{name}: half of {n} documents took less than {time}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{name}: Die Hälfte von {n} Dokument brauchte weniger als {time}.</numerusform>
            <numerusform>{name}: Die Hälfte von {n} Dokumenten brauchte weniger als {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most frequent: {types}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Am häufigsten: {types}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion was rejected.|{n} suggestions were rejected.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} Vorschlag wurde abgelehnt.</numerusform>
            <numerusform>{n} Vorschläge wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counting has ended early; nothing was changed.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Das Zählen ist vorzeitig zu Ende gegangen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Counted at {time}.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Gezählt um {time}.</translation>
    </message>
    <message>
        <source>Dashboard: {project}</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Übersicht: {project}</translation>
    </message>
    <message>
        <source>Whose annotations count</source>
        <extracomment>ui/dialogs/dashboard/window.py, ui/panels/speakers.py</extracomment>
        <translation>Wessen Annotationen zählen</translation>
    </message>
    <message>
        <source>Annotations of all annotators</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Annotationen aller Annotatoren</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>&amp;Neu zählen</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Alle &amp;speichern…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Documents counted</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Gezählte Dokumente</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Counting … You can leave this window, or go on working.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Zählt … Sie können dieses Fenster verlassen oder weiterarbeiten.</translation>
    </message>
    <message>
        <source>Counting: {done} of {total} documents.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Zählt: {done} von {total} Dokumenten.</translation>
    </message>
    <message>
        <source>Stopped: nothing new was counted.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Angehalten: Es wurde nichts Neues gezählt.</translation>
    </message>
    <message>
        <source>Nothing was annotated yet. Each card says what it will show.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Noch wurde nichts annotiert. Jede Karte sagt, was sie zeigen wird.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Diese Zahlen speichern</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Alle Zahlen speichern</translation>
    </message>
    <message>
        <source>Annotations of {annotator}</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Annotationen von {annotator}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation or layer cannot be read; `annotator check` names it.|{n} annotations or layers cannot be read; `annotator check` names them.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>
            <numerusform>{n} Annotation oder Ebene ist nicht lesbar; `annotator check` nennt sie.</numerusform>
            <numerusform>{n} Annotationen oder Ebenen sind nicht lesbar; `annotator check` nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list holds these documents: it is not known when they were done.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Keine Liste hat diese Dokumente: Es ist nicht bekannt, wann sie fertig wurden.</translation>
    </message>
    <message>
        <source>figures</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Take away: {condition}</source>
        <extracomment>ui/look/removable_chips.py</extracomment>
        <translation>Wegnehmen: {condition}</translation>
    </message>
    <message>
        <source>{condition} · a click takes it away</source>
        <extracomment>ui/look/removable_chips.py</extracomment>
        <translation>{condition} · ein Klick nimmt das weg</translation>
    </message>
    <message>
        <source>open comment</source>
        <extracomment>ui/models/cards.py, ui/wording/spoken.py</extracomment>
        <translation>offener Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>{n} message|{n} messages</source>
        <extracomment>ui/models/comments.py</extracomment>
        <translation>
            <numerusform>{n} Beitrag</numerusform>
            <numerusform>{n} Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>group by</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>month</source>
        <comment>group by</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>without publisher</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>ohne Medium</translation>
    </message>
    <message>
        <source>without date</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The title of the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Der Titel des Artikels</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Who has published the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Wer den Artikel veröffentlicht hat</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When the article was published</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Wann der Artikel veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>The number of words of the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Die Zahl der Wörter des Artikels</translation>
    </message>
    <message>
        <source>Quotations</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotations in your layer</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Zitate in Ihrer Ebene</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims in your layer</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Behauptungen in Ihrer Ebene</translation>
    </message>
    <message>
        <source>Open suggestions</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Offene Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions that you have not decided on</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Vorschläge, über die Sie nicht entschieden haben</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whether you have begun or done the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Ob Sie den Artikel begonnen haben oder damit fertig sind</translation>
    </message>
    <message>
        <source>Annotators</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Annotierende</translation>
    </message>
    <message>
        <source>Everybody who has a layer of the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Alle, die eine Ebene des Artikels haben</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Who is to annotate the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Wer den Artikel annotieren soll</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Whether you have set the article aside, and why</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Ob Sie den Artikel beiseitegelegt haben, und warum</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What the check of your layer has found, as last counted when you left the article; “?”: not counted yet</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Was die Prüfung Ihrer Ebene gefunden hat, gezählt, als Sie den Artikel zuletzt verließen; „?“: noch nicht gezählt</translation>
    </message>
    <message>
        <source>Open comments</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Offene Kommentare</translation>
    </message>
    <message>
        <source>Threads of comments that are not solved</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Kommentare, die nicht erledigt sind</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The time that you have spent on the article, if it is counted</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Die Zeit, die Sie mit dem Artikel verbracht haben, wenn sie gezählt wird</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>When you have last changed something in the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Wann Sie zuletzt etwas im Artikel geändert haben</translation>
    </message>
    <message>
        <source>?</source>
        <comment>number of findings that is not known</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>?</translation>
    </message>
    <message numerus="yes">
        <source>{group}: {n} document|{group}: {n} documents</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>
            <numerusform>{group}: {n} Dokument</numerusform>
            <numerusform>{group}: {n} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: smallest first</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>{column}: kleinste zuerst</translation>
    </message>
    <message>
        <source>{column}: largest first</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>{column}: größte zuerst</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>group</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <comment>group</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>Deleted since it was found</source>
        <extracomment>ui/models/listed_annotations.py</extracomment>
        <translation>Seit dem Finden gelöscht</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/answer_fields.py</extracomment>
        <translation>speichern</translation>
    </message>
    <message>
        <source>{yes}: yes, {no}: no; a click goes on to the next</source>
        <extracomment>ui/panels/answer_fields.py</extracomment>
        <translation>{yes}: ja, {no}: nein; ein Klick geht zur nächsten Antwort</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/answer_fields.py</extracomment>
        <translation>antworten</translation>
    </message>
    <message>
        <source>check-worthy?</source>
        <comment>of a claim</comment>
        <extracomment>ui/panels/card_fields.py</extracomment>
        <translation>prüfenswert?</translation>
    </message>
    <message numerus="yes">
        <source>{n} open comment on the document|{n} open comments on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>
            <numerusform>{n} offener Kommentar zum Dokument</numerusform>
            <numerusform>{n} offene Kommentare zum Dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved comments on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Erledigte Kommentare zum Dokument</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Kommentar zum Dokument</translation>
    </message>
    <message>
        <source>Comment on {annotation}</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Kommentar: {annotation}</translation>
    </message>
    <message>
        <source>Comments on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Kommentare zum Dokument</translation>
    </message>
    <message>
        <source>No comment is here: {comment} writes one on what is chosen in the article.</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Hier ist kein Kommentar: {comment} schreibt einen zu dem, was im Artikel gewählt ist.</translation>
    </message>
    <message>
        <source>in all documents</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>in allen Dokumenten</translation>
    </message>
    <message>
        <source>in this document</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>in diesem Dokument</translation>
    </message>
    <message>
        <source>Filter comments by words</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Kommentare nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Words of a comment or of its author</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Wörter eines Kommentars oder seines Verfassers</translation>
    </message>
    <message>
        <source>Where the comments are</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Wo die Kommentare stehen</translation>
    </message>
    <message>
        <source>Filter comments by author</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Kommentare nach Verfasser filtern</translation>
    </message>
    <message>
        <source>of anybody</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>von allen</translation>
    </message>
    <message>
        <source>Solved ones, too</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Auch erledigte</translation>
    </message>
    <message>
        <source>Comments on the layers of other annotators, too</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Auch Kommentare zu den Ebenen anderer</translation>
    </message>
    <message>
        <source>Chosen comment</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Gewählter Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} threads of comments|More than {n} threads of comments</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>
            <numerusform>Mehr als {n} Kommentarfaden</numerusform>
            <numerusform>Mehr als {n} Kommentarfäden</numerusform>
        </translation>
    </message>
    <message>
        <source>of {author}</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Bedingungen</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Regel…</translation>
    </message>
    <message>
        <source>C&amp;ue…</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Si&amp;gnalwort…</translation>
    </message>
    <message>
        <source>Suggesti&amp;on</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Vorschlag</translation>
    </message>
    <message>
        <source>The rule of the suggestion:</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Die Regel des Vorschlags:</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Be&amp;fund</translation>
    </message>
    <message>
        <source>The reporting words:</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Die berichtenden Wörter:</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/wording/annotation_lists.py</extracomment>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>by {annotator}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>von {annotator}</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Arrows choose a month, Enter lists it; the table beside it has the same numbers.</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>Pfeile wählen einen Monat, Eingabe listet ihn auf; die Tabelle daneben hat dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Numbers by date of publication</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>Zahlen nach Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>as lines</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>als Zeilen</translation>
    </message>
    <message>
        <source>as cards</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>als Karten</translation>
    </message>
    <message>
        <source>All quotations and claims</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Alle Zitate und Behauptungen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>Whose annotations are listed</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Wessen Annotationen aufgelistet werden</translation>
    </message>
    <message>
        <source>How the list is sorted</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Wie die Liste sortiert ist</translation>
    </message>
    <message>
        <source>How rows are shown</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Wie Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Words in them</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Wörter darin</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Nur die mit diesen Wörtern</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>&amp;Zeitverlauf</translation>
    </message>
    <message>
        <source>Show how many there are by month of publication</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Zeigen, wie viele es je Veröffentlichungsmonat gibt</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Neu auf&amp;listen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save what is listed as a table (CSV) or as lines of JSON</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Was aufgelistet ist, als Tabelle (CSV) oder JSON-Zeilen speichern</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Conditions in force</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Geltende Bedingungen</translation>
    </message>
    <message>
        <source>Documents looked at</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Durchgesehene Dokumente</translation>
    </message>
    <message>
        <source>Quotations or claims</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Zitate oder Behauptungen</translation>
    </message>
    <message>
        <source>of {author}</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>No condition finds articles without a date; sorted by date, they come last.</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Keine Bedingung findet Artikel ohne Datum; nach Datum sortiert kommen sie zuletzt.</translation>
    </message>
    <message>
        <source>{counted}. Stopped: there may be more.</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>{counted}. Angehalten: Es kann mehr geben.</translation>
    </message>
    <message>
        <source>Nothing meets all conditions.</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Nichts erfüllt alle Bedingungen.</translation>
    </message>
    <message>
        <source>Order of work, sorting, groups and columns</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>Reihenfolge der Arbeit, Sortierung, Gruppen und Spalten</translation>
    </message>
    <message>
        <source>Arrange documents</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>Dokumente anordnen</translation>
    </message>
    <message>
        <source>&amp;Order of work</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>the order of work</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>der Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>group by</comment>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Day, month or year: 2025-11-28, 2025-11 or 2025</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Tag, Monat oder Jahr: 2025-11-28, 2025-11 oder 2025</translation>
    </message>
    <message>
        <source>Further conditions: publisher, dates, speaker, claim type and more</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Weitere Bedingungen: Medium, Daten, Sprecher, Behauptungsart und mehr</translation>
    </message>
    <message>
        <source>Further conditions on documents</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Weitere Bedingungen für Dokumente</translation>
    </message>
    <message>
        <source>Publis&amp;her…</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Medium …</translation>
    </message>
    <message>
        <source>Published from…</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Veröffentlicht ab …</translation>
    </message>
    <message>
        <source>Published until…</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Veröffentlicht bis …</translation>
    </message>
    <message>
        <source>&amp;Speaker…</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/panels/document_filters.py</extracomment>
        <translation>&amp;Sprecher …</translation>
    </message>
    <message>
        <source>In the la&amp;yers of all annotators</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>In den Ebenen &amp;aller Annotatoren</translation>
    </message>
    <message>
        <source>Documents of a publisher</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Dokumente eines Mediums</translation>
    </message>
    <message>
        <source>Name of the publisher, as in the details of its articles:</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Name des Mediums, wie in den Angaben seiner Artikel:</translation>
    </message>
    <message>
        <source>Published from</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Veröffentlicht ab</translation>
    </message>
    <message>
        <source>Published until</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Veröffentlicht bis</translation>
    </message>
    <message>
        <source>Documents with a speaker</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Dokumente mit einem Sprecher</translation>
    </message>
    <message>
        <source>&amp;Attribute</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/panels/document_filters.py</extracomment>
        <translation>Me&amp;rkmal</translation>
    </message>
    <message>
        <source>&amp;Layer of</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Ebene von</translation>
    </message>
    <message>
        <source>Assi&amp;gned to</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Zugeteilt an</translation>
    </message>
    <message>
        <source>&amp;Done by</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Fertig von</translation>
    </message>
    <message>
        <source>&amp;Flagged</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Mar&amp;kiert</translation>
    </message>
    <message>
        <source>With fi&amp;ndings</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Mit &amp;Befunden</translation>
    </message>
    <message>
        <source>With &amp;open comments</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Mit &amp;offenen Kommentaren</translation>
    </message>
    <message>
        <source>With co&amp;mments</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Mit Komme&amp;ntaren</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>„{day}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Write it as 2025-11-28, a month as 2025-11, a year as 2025.</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Schreiben Sie ihn als 2025-11-28, einen Monat als 2025-11, ein Jahr als 2025.</translation>
    </message>
    <message>
        <source>any value</source>
        <extracomment>ui/wording/attribute_values.py</extracomment>
        <translation>beliebiger Wert</translation>
    </message>
    <message>
        <source>What is shown, and in which order</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Was gezeigt wird, und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>By {what}</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Nach {what}</translation>
    </message>
    <message>
        <source>Reading: {share}</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Liest: {share}</translation>
    </message>
    <message>
        <source>Layers of all annotators</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Ebenen aller Annotatoren</translation>
    </message>
    <message>
        <source>save the reason</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Grund speichern</translation>
    </message>
    <message>
        <source>leave it</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>Flagged because</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Markiert, weil</translation>
    </message>
    <message>
        <source>Reason of the flag</source>
        <extracomment>ui/panels/flag_bar.py, ui/shell/context_menus.py</extracomment>
        <translation>Grund der Markierung</translation>
    </message>
    <message>
        <source>Close without a reason</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Ohne Grund schließen</translation>
    </message>
    <message>
        <source>Why? {key} writes it</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Warum? {key} schreibt es</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Searching … {share} of the documents; {found}</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Suche … {share} der Dokumente; {found}</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <extracomment>ui/panels/search_help.py</extracomment>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>All quotations</source>
        <extracomment>ui/panels/speakers.py, ui/wording/search_queries.py</extracomment>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <source>List what this speaker says in all articles, with the words around</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Auflisten, was dieser Sprecher in allen Artikeln sagt, mit den Wörtern ringsum</translation>
    </message>
    <message>
        <source>save the comment</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Kommentar speichern</translation>
    </message>
    <message>
        <source>new line</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>New comment</source>
        <comment>button</comment>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Neuer Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the panel Comments|{n} more in the panel Comments</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>
            <numerusform>{n} weiterer im Panel Kommentare</numerusform>
            <numerusform>{n} weitere im Panel Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Change your comment</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Eigenen Kommentar ändern</translation>
    </message>
    <message>
        <source>Change your comment…</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Eigenen Kommentar ändern …</translation>
    </message>
    <message>
        <source>Answer the comment of {author}</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>Den Kommentar von {author} beantworten</translation>
    </message>
    <message>
        <source>Answer {author}…</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>{author} antworten …</translation>
    </message>
    <message>
        <source>Comment…</source>
        <comment>field</comment>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>change it</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>ändern</translation>
    </message>
    <message>
        <source>delete it</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a comment</comment>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>F2 changes your comment, Del deletes it</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>F2 ändert Ihren Kommentar, Entf löscht ihn</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>a comment</comment>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Solve</source>
        <comment>a comment</comment>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Open the comment of {author} again</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Den Kommentar von {author} wieder öffnen</translation>
    </message>
    <message>
        <source>Solve the comment of {author}</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Den Kommentar von {author} erledigen</translation>
    </message>
    <message>
        <source>Change comment…</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Kommentar ändern …</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Kommentar löschen</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} document…|Export {n} documents…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>{n} Dokument exportieren …</numerusform>
            <numerusform>{n} Dokumente exportieren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} document to trash|Move {n} documents to trash</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>{n} Dokument in den Papierkorb legen</numerusform>
            <numerusform>{n} Dokumente in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is “{title}” flagged?</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Warum ist „{title}“ markiert?</translation>
    </message>
    <message>
        <source>Change the reason of the flag…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Grund der Markierung ändern …</translation>
    </message>
    <message>
        <source>Flag with a reason…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Mit Grund markieren …</translation>
    </message>
    <message>
        <source>Assign to</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Zuteilen an</translation>
    </message>
    <message>
        <source>Take assignment back from</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Zuteilung zurücknehmen von</translation>
    </message>
    <message numerus="yes">
        <source>Flag {n} document…|Flag {n} documents…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>{n} Dokument markieren …</numerusform>
            <numerusform>{n} Dokumente markieren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the flag of {n} document back|Take the flags of {n} documents back</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Markierung von {n} Dokument zurücknehmen</numerusform>
            <numerusform>Markierungen von {n} Dokumenten zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} document as done|Mark {n} documents as done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>{n} Dokument als fertig kennzeichnen</numerusform>
            <numerusform>{n} Dokumente als fertig kennzeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} document as not done|Mark {n} documents as not done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>{n} Dokument als nicht fertig kennzeichnen</numerusform>
            <numerusform>{n} Dokumente als nicht fertig kennzeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>in the order of documents</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>in der Reihenfolge der Dokumente</translation>
    </message>
    <message>
        <source>by what stands before</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>nach dem, was davor steht</translation>
    </message>
    <message>
        <source>by what stands after</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>nach dem, was danach steht</translation>
    </message>
    <message>
        <source>by speaker</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>nach Sprecher</translation>
    </message>
    <message>
        <source>by date</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>nach Datum</translation>
    </message>
    <message>
        <source>accepted suggestion</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>angenommener Vorschlag</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>mit Änderungen angenommen</translation>
    </message>
    <message>
        <source>rejected suggestion</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>abgelehnter Vorschlag</translation>
    </message>
    <message>
        <source>suggestion not decided</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>nicht entschiedener Vorschlag</translation>
    </message>
    <message>
        <source>Cue: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Signalwort: {value}</translation>
    </message>
    <message>
        <source>Rule: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Regel: {value}</translation>
    </message>
    <message>
        <source>Rejected because: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Abgelehnt, weil: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation so far|{n} quotations so far</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} Zitat bisher</numerusform>
            <numerusform>{n} Zitate bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim so far|{n} claims so far</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung bisher</numerusform>
            <numerusform>{n} Behauptungen bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>before: {before}; after: {after}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>davor: {before}; danach: {after}</translation>
    </message>
    <message>
        <source>Type: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Art: {value}</translation>
    </message>
    <message>
        <source>Score {low} to {high}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Wert {low} bis {high}</translation>
    </message>
    <message>
        <source>Finding: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Befund: {value}</translation>
    </message>
    <message>
        <source>{words}; the first {most} are listed, an export has all.</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>{words}; die ersten {most} sind aufgelistet, ein Export hat alle.</translation>
    </message>
    <message>
        <source>{words}: {done} of {total} documents</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>{words}: {done} von {total} Dokumenten</translation>
    </message>
    <message>
        <source>cue {cue}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Signalwort {cue}</translation>
    </message>
    <message>
        <source>rejected: {reason}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>on the quotation “{words}”</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>zum Zitat „{words}“</translation>
    </message>
    <message>
        <source>on the claim “{words}”</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>zur Behauptung „{words}“</translation>
    </message>
    <message>
        <source>on the entity “{words}”</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>zur Entität „{words}“</translation>
    </message>
    <message>
        <source>on a quotation that was deleted</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>zu einem gelöschten Zitat</translation>
    </message>
    <message>
        <source>on a claim that was deleted</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>zu einer gelöschten Behauptung</translation>
    </message>
    <message>
        <source>on an entity that was deleted</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>zu einer gelöschten Entität</translation>
    </message>
    <message>
        <source>open</source>
        <comment>comment</comment>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>solved</source>
        <comment>comment</comment>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>on the document</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>zum Dokument</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>comment</comment>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Publisher: {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Medium: {value}</translation>
    </message>
    <message>
        <source>From {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Ab {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Bis {value}</translation>
    </message>
    <message>
        <source>Layer of {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Ebene von {value}</translation>
    </message>
    <message>
        <source>Assigned to {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Zugeteilt an {value}</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>With findings</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>Open comments</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Offene Kommentare</translation>
    </message>
    <message>
        <source>With comments</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Mit Kommentaren</translation>
    </message>
    <message>
        <source>Done by {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Fertig von {value}</translation>
    </message>
    <message>
        <source>The documents come as they were imported.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Die Dokumente kommen, wie sie importiert wurden.</translation>
    </message>
    <message>
        <source>The documents come at random; the same number draws the same order again.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Die Dokumente kommen in zufälliger Reihenfolge; dieselbe Zahl ergibt wieder dieselbe.</translation>
    </message>
    <message>
        <source>The documents come by the day of their publication.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Die Dokumente kommen nach dem Tag ihrer Veröffentlichung.</translation>
    </message>
    <message>
        <source>The document whose suggestions are the least certain comes first: your decisions teach most there.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Das Dokument mit den unsichersten Vorschlägen kommt zuerst: dort lehren Ihre Entscheidungen am meisten.</translation>
    </message>
    <message>
        <source>The document whose suggestions are the most certain comes first: these are done quickest.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Das Dokument mit den sichersten Vorschlägen kommt zuerst: diese sind am schnellsten fertig.</translation>
    </message>
    <message>
        <source>The document with the most claims comes first.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Das Dokument mit den meisten Behauptungen kommt zuerst.</translation>
    </message>
    <message>
        <source>Claim type: {name}</source>
        <extracomment>ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Behauptungsart: {name}</translation>
    </message>
    <message>
        <source>Done by {name} on {day}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Fertig von {name} am {day}</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>ui/wording/figures.py</extracomment>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>Words, “in this order”, beginn*, tram ~ fare; speaker:, cue:, type:, in:quotations</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Wörter, „in dieser Folge“, Anf*, Tram ~ Preis; sprecher:, signalwort:, art:, in:zitate</translation>
    </message>
    <message>
        <source>Proposed: {types}, because of {reasons}; the first digit or click chooses anew.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Vorgeschlagen: {types}, dafür sprechen: {reasons}; die erste Ziffer oder der erste Klick wählt neu.</translation>
    </message>
    <message>
        <source>not check-worthy</source>
        <comment>of a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>nicht prüfenswert</translation>
    </message>
    <message>
        <source>check-worthy: not decided</source>
        <comment>of a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>prüfenswert: offen</translation>
    </message>
    <message>
        <source>{sign} “{words}”</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>{sign} „{words}“</translation>
    </message>
    <message>
        <source>the word</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>das Wort</translation>
    </message>
    <message>
        <source>the figure</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die Zahl</translation>
    </message>
    <message>
        <source>the date</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the past event</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>das vergangene Ereignis</translation>
    </message>
    <message>
        <source>the event under way</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>das laufende Ereignis</translation>
    </message>
    <message>
        <source>the past state</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>der frühere Zustand</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the public matter</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die öffentliche Sache</translation>
    </message>
    <message>
        <source>the public act</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die öffentliche Handlung</translation>
    </message>
    <message>
        <source>the rule</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die Regel</translation>
    </message>
    <message>
        <source>the office</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>das Amt</translation>
    </message>
    <message>
        <source>the cause</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die Ursache</translation>
    </message>
    <message>
        <source>the change</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die Veränderung</translation>
    </message>
    <message>
        <source>the comparison</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>der Vergleich</translation>
    </message>
    <message>
        <source>the prediction</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die Vorhersage</translation>
    </message>
    <message>
        <source>the conditional</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>der Konditional</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die Empfehlung</translation>
    </message>
    <message>
        <source>the own experience</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die eigene Erfahrung</translation>
    </message>
    <message>
        <source>the opinion</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>die Meinung</translation>
    </message>
    <message>
        <source>the reservation</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>der Vorbehalt</translation>
    </message>
    <message>
        <source>Proposed: {types}; the first digit or click chooses anew.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Vorgeschlagen: {types}; die erste Ziffer oder der erste Klick wählt neu.</translation>
    </message>
    <message>
        <source>Proposed because of {reasons}.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Vorgeschlagen; dafür sprechen: {reasons}.</translation>
    </message>
    <message>
        <source>the cue&apos;s clause</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>Teilsatz des Signalworts</translation>
    </message>
    <message>
        <source>of whom or what it is said</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>von wem oder wovon es gesagt wird</translation>
    </message>
    <message>
        <source>around the cue</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>um das Signalwort herum</translation>
    </message>
    <message>
        <source>the cue&apos;s infinitive</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>Infinitiv des Signalworts</translation>
    </message>
    <message>
        <source>the cue&apos;s complement</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>Ergänzung des Signalworts</translation>
    </message>
    <message>
        <source>what goes with the cue</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>was zum Signalwort gehört</translation>
    </message>
    <message>
        <source>the cue&apos;s object</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>Objekt des Signalworts</translation>
    </message>
    <message>
        <source>what the cue is about</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>worum es beim Signalwort geht</translation>
    </message>
    <message>
        <source>what is said of the subject</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>was vom Subjekt gesagt wird</translation>
    </message>
    <message>
        <source>the sentence that the cue is put into</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>Satz, in den das Signalwort eingeschoben ist</translation>
    </message>
    <message>
        <source>the rest of the clause</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>Rest des Teilsatzes</translation>
    </message>
    <message>
        <source>what the noun is about</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>worum es beim Substantiv geht</translation>
    </message>
    <message>
        <source>what the adjective is about</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>worum es beim Adjektiv geht</translation>
    </message>
    <message>
        <source>the clause with the adverb</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>Teilsatz mit dem Adverb</translation>
    </message>
    <message>
        <source>behind the colon</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>hinter dem Doppelpunkt</translation>
    </message>
    <message>
        <source>behind the name and a colon</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>hinter Name und Doppelpunkt</translation>
    </message>
    <message>
        <source>beside quote marks</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>neben Anführungszeichen</translation>
    </message>
    <message>
        <source>behind a dash, beside lines that say who speaks</source>
        <extracomment>nlp/en/quotations/dialogue.py</extracomment>
        <translation>hinter einem Gedankenstrich, neben Zeilen, die den Sprecher nennen</translation>
    </message>
    <message>
        <source>in quote marks, around what the speaker does</source>
        <extracomment>nlp/en/quotations/passages_beside_dashes.py</extracomment>
        <translation>in Anführungszeichen, um das herum, was der Sprecher tut</translation>
    </message>
    <message>
        <source>whole sentences in quote marks, without a cue</source>
        <extracomment>nlp/en/quotations/uncued_passages.py</extracomment>
        <translation>ganze Sätze in Anführungszeichen, ohne Signalwort</translation>
    </message>
    <message>
        <source>the handle of who wrote the words</source>
        <extracomment>nlp/en/speakers/by_layout.py</extracomment>
        <translation>der Kontoname des Verfassers</translation>
    </message>
    <message>
        <source>the label of the turn</source>
        <extracomment>nlp/en/speakers/by_layout.py</extracomment>
        <translation>die Sprecherangabe des Redebeitrags</translation>
    </message>
    <message>
        <source>the name behind the label</source>
        <extracomment>nlp/en/speakers/by_layout.py</extracomment>
        <translation>der Name hinter der Sprecherangabe</translation>
    </message>
    <message>
        <source>The analysing process cannot be started: {reason}.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Der Analyseprozess kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs and try again; what was done is kept.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Andere Programme schließen und es noch einmal versuchen; was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>The analysing process ends again and again while it loads the language model.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Der Analyseprozess bricht beim Laden des Sprachmodells immer wieder ab.</translation>
    </message>
    <message>
        <source>Try again; what was done is kept.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Noch einmal versuchen; was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>output_file.py, project/jobs/cluster/parts_folder.py, store/new_file.py, store/rescue/rescue.py, store/writer_lock.py</extracomment>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>output_file.py</extracomment>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>output_file.py</extracomment>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>output_file.py</extracomment>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>output_file.py</extracomment>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>{folder} has no free name.</source>
        <extracomment>output_file.py, output_folder.py</extracomment>
        <translation>In {folder} ist kein Name frei.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <extracomment>output_file.py, project/jobs/exports/target.py</extracomment>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <extracomment>output_file.py</extracomment>
        <translation>Eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>{path} is {kind}, not a file.</source>
        <extracomment>output_file.py</extracomment>
        <translation>{path} ist {kind}, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file, or give &quot;-&quot; and send standard output there.</source>
        <extracomment>output_file.py</extracomment>
        <translation>Eine Datei angeben; oder &quot;-&quot;, und die Standardausgabe dorthin leiten.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>output_file.py, store/connection.py</extracomment>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <extracomment>output_file.py, store/connection.py</extracomment>
        <translation>Zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <extracomment>output_file.py</extracomment>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>output_file.py</extracomment>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>choose another place</source>
        <extracomment>output_file.py</extracomment>
        <translation>einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet, or a .zip file.</source>
        <extracomment>output_folder.py</extracomment>
        <translation>Einen neuen Ordner oder eine .zip-Datei angeben.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <extracomment>output_folder.py</extracomment>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{path} holds other files than an earlier export&apos;s.</source>
        <extracomment>output_folder.py</extracomment>
        <translation>{path} enthält andere Dateien als die eines früheren Exports.</translation>
    </message>
    <message>
        <source>A quotation needs content: delete the whole quotation instead.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Ein Zitat braucht Inhalt: stattdessen das ganze Zitat löschen.</translation>
    </message>
    <message>
        <source>A claim needs content: delete the whole claim instead.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Eine Behauptung braucht Inhalt: stattdessen die ganze Behauptung löschen.</translation>
    </message>
    <message>
        <source>That is the whole content: delete the quotation instead.</source>
        <extracomment>project/acts/annotations.py, project/acts/quotations.py</extracomment>
        <translation>Das ist der ganze Inhalt: stattdessen das Zitat löschen.</translation>
    </message>
    <message>
        <source>That is the whole content: delete the claim instead.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Das ist der ganze Inhalt: stattdessen die Behauptung löschen.</translation>
    </message>
    <message>
        <source>split fragment</source>
        <extracomment>project/acts/annotations.py, project/acts/quotations.py</extracomment>
        <translation>Teil abtrennen</translation>
    </message>
    <message>
        <source>set note</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Notiz setzen</translation>
    </message>
    <message>
        <source>That span is not there any more.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Diese Stelle gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>confirm claim type</source>
        <extracomment>project/acts/claims.py</extracomment>
        <translation>Art der Behauptung bestätigen</translation>
    </message>
    <message>
        <source>A claim needs words: select some first.</source>
        <extracomment>project/acts/claims.py</extracomment>
        <translation>Eine Behauptung braucht Wörter: zuerst welche auswählen.</translation>
    </message>
    <message>
        <source>new claim</source>
        <extracomment>project/acts/claims.py</extracomment>
        <translation>neue Behauptung</translation>
    </message>
    <message>
        <source>change codebook</source>
        <extracomment>project/acts/codebook.py</extracomment>
        <translation>Codebuch ändern</translation>
    </message>
    <message>
        <source>Nothing to change: the project has this codebook already.</source>
        <extracomment>project/acts/codebook.py</extracomment>
        <translation>Nichts zu ändern: das Projekt hat dieses Codebuch schon.</translation>
    </message>
    <message>
        <source>move entity edge</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>Grenze der Entität verschieben</translation>
    </message>
    <message>
        <source>new entity</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>neue Entität</translation>
    </message>
    <message>
        <source>Nothing to change: it has that entity type.</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>Nichts zu ändern: sie hat diese Art schon.</translation>
    </message>
    <message>
        <source>Nothing to change: it has those edges.</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>Nichts zu ändern: sie hat diese Grenzen schon.</translation>
    </message>
    <message>
        <source>That entity is not there any more.</source>
        <extracomment>project/acts/entities.py, project/acts/transaction.py</extracomment>
        <translation>Diese Entität gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The codebook has no claim type “{word}”.</source>
        <extracomment>domain/findings.py, project/acts/known_words.py</extracomment>
        <translation>Das Codebuch hat keine Art der Behauptung „{word}“.</translation>
    </message>
    <message>
        <source>“{attribute}” has no value “{word}”.</source>
        <extracomment>domain/attributes.py, domain/findings.py</extracomment>
        <translation>„{attribute}“ hat keinen Wert „{word}“.</translation>
    </message>
    <message>
        <source>A quotation has no role “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Ein Zitat hat keine Rolle „{word}“.</translation>
    </message>
    <message>
        <source>A claim has no role “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Eine Behauptung hat keine Rolle „{word}“.</translation>
    </message>
    <message>
        <source>A quotation has no attribute “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Ein Zitat hat kein Attribut „{word}“.</translation>
    </message>
    <message>
        <source>A claim has no attribute “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Eine Behauptung hat kein Attribut „{word}“.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <extracomment>domain/attributes.py, formats/input/recoding_table.py, project/acts/known_words.py</extracomment>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There are: none.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>waive finding</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Befund hinnehmen</translation>
    </message>
    <message>
        <source>take waiver back</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>Befund nicht mehr hinnehmen</translation>
    </message>
    <message>
        <source>edit metadata</source>
        <extracomment>project/acts/metadata.py</extracomment>
        <translation>Metadaten bearbeiten</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <extracomment>project/acts/metadata.py</extracomment>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>join fragment</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>Teil anfügen</translation>
    </message>
    <message>
        <source>A quotation needs words: select some first.</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>Ein Zitat braucht Wörter: zuerst welche auswählen.</translation>
    </message>
    <message>
        <source>new quotation</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>neues Zitat</translation>
    </message>
    <message>
        <source>move fragment</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>Teil verschieben</translation>
    </message>
    <message>
        <source>set parent</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>umgebendes Zitat setzen</translation>
    </message>
    <message>
        <source>clear parent</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>umgebendes Zitat entfernen</translation>
    </message>
    <message>
        <source>A quotation cannot be reported within itself.</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>Ein Zitat kann nicht in sich selbst wiedergegeben sein.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <extracomment>project/acts/speakers.py, project/acts/transaction.py</extracomment>
        <translation>Ein Sprecher braucht einen Namen.</translation>
    </message>
    <message>
        <source>Nothing to change: {act}.</source>
        <extracomment>project/acts/transaction.py, project/versions/update.py</extracomment>
        <translation>Nichts zu ändern: {act}.</translation>
    </message>
    <message>
        <source>That speaker is not there any more.</source>
        <extracomment>project/acts/speakers.py, project/acts/transaction.py</extracomment>
        <translation>Diesen Sprecher gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>add alias</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Alias hinzufügen</translation>
    </message>
    <message>
        <source>remove alias</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Alias entfernen</translation>
    </message>
    <message>
        <source>set speaker kind</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Art des Sprechers setzen</translation>
    </message>
    <message>
        <source>These are one speaker already.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Das ist schon ein und derselbe Sprecher.</translation>
    </message>
    <message>
        <source>merge speakers</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Sprecher zusammenführen</translation>
    </message>
    <message>
        <source>Choose the mentions that name somebody else.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Die Nennungen wählen, die jemand anderen meinen.</translation>
    </message>
    <message>
        <source>split speaker</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Sprecher aufteilen</translation>
    </message>
    <message>
        <source>delete speaker</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Sprecher löschen</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has {n} mention.|“{name}” has {n} mentions.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>
            <numerusform>„{name}“ hat {n} Nennung.</numerusform>
            <numerusform>„{name}“ hat {n} Nennungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge it with another speaker instead.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Stattdessen mit einem anderen Sprecher zusammenführen.</translation>
    </message>
    <message>
        <source>Somebody has changed one of these mentions; look at them again.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Jemand hat eine dieser Nennungen geändert; bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>A quotation needs content: reject the whole suggestion instead.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Ein Zitat braucht Inhalt: stattdessen den ganzen Vorschlag ablehnen.</translation>
    </message>
    <message>
        <source>A claim needs content: reject the whole suggestion instead.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Eine Behauptung braucht Inhalt: stattdessen den ganzen Vorschlag ablehnen.</translation>
    </message>
    <message>
        <source>That suggestion is a quotation already.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Dieser Vorschlag ist schon ein Zitat.</translation>
    </message>
    <message>
        <source>That suggestion is a claim already.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Dieser Vorschlag ist schon eine Behauptung.</translation>
    </message>
    <message>
        <source>accept suggestion, with a claim</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Vorschlag mit einer Behauptung annehmen</translation>
    </message>
    <message>
        <source>join suggestion</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Vorschlag anfügen</translation>
    </message>
    <message>
        <source>That quotation is not there any more.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Dieses Zitat gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That claim is not there any more.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Diese Behauptung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not done: {act}. “{title}” is in the trash.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Nicht ausgeführt: {act}. „{title}“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <extracomment>project/acts/transaction.py, store/refusals.py, store/removed.py</extracomment>
        <translation>Zuerst von dort zurückholen.</translation>
    </message>
    <message>
        <source>Not done: {act}. The text of “{title}” has been replaced meanwhile.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Nicht ausgeführt: {act}. Der Text von „{title}“ wurde inzwischen ersetzt.</translation>
    </message>
    <message>
        <source>Look at the new text, then do it again.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Den neuen Text ansehen und es dann noch einmal tun.</translation>
    </message>
    <message>
        <source>Nobody is at work who could have it back.</source>
        <extracomment>project/acts/trash.py</extracomment>
        <translation>Es ist kein Annotator da, der es zurückbekommen könnte.</translation>
    </message>
    <message>
        <source>One of these documents is not in the trash any more.</source>
        <extracomment>project/acts/trash.py</extracomment>
        <translation>Eines dieser Dokumente ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>No backup was made before this. {error}</source>
        <extracomment>project/backups/backup.py</extracomment>
        <translation>Vorher wurde keine Sicherung gemacht. {error}</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation back|{n} quotations back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Zitat zurück</numerusform>
            <numerusform>{n} Zitate zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim back|{n} claims back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung zurück</numerusform>
            <numerusform>{n} Behauptungen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity back|{n} entities back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Entität zurück</numerusform>
            <numerusform>{n} Entitäten zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation gone|{n} quotations gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Zitat weg</numerusform>
            <numerusform>{n} Zitate weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim gone|{n} claims gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung weg</numerusform>
            <numerusform>{n} Behauptungen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity gone|{n} entities gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Entität weg</numerusform>
            <numerusform>{n} Entitäten weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation changed|{n} quotations changed</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Zitat geändert</numerusform>
            <numerusform>{n} Zitate geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim changed|{n} claims changed</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung geändert</numerusform>
            <numerusform>{n} Behauptungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity changed|{n} entities changed</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Entität geändert</numerusform>
            <numerusform>{n} Entitäten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the project now</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>jetzt nicht im Projekt</translation>
    </message>
    <message>
        <source>came later: a restore of all moves it to the trash</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>kam später: „Alles zurückholen“ legt es in den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>{n} back|{n} back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} zurück</numerusform>
            <numerusform>{n} zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone|{n} gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} weg</numerusform>
            <numerusform>{n} weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed|{n} changed</source>
        <extracomment>project/backups/comparison.py, project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>other text or details</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>anderer Text oder andere Angaben</translation>
    </message>
    <message>
        <source>at opening</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>while you worked</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <source>before a new file version</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>vor einer neuen Dateiversion</translation>
    </message>
    <message>
        <source>before a merge</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>before an import</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a change of the codebook</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>vor einer Änderung des Codebuchs</translation>
    </message>
    <message>
        <source>before an act on many annotations</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>vor einem Schritt an vielen Annotationen</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>vor dem Zurückholen</translation>
    </message>
    <message>
        <source>before the trash was emptied</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>vor dem Leeren des Papierkorbs</translation>
    </message>
    <message>
        <source>when asked for</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>Look at it and remove it, or choose another folder for backups.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Ansehen und entfernen oder einen anderen Ordner für Sicherungen wählen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Der Ordner {folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Which backups it holds is not known. Check its permissions, and that its disk is connected.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Welche Sicherungen darin sind, ist nicht bekannt. Berechtigungen prüfen, und ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>The folder {parent} for backups is not there.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Den Ordner {parent} für Sicherungen gibt es nicht.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder for backups.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Das Laufwerk anschließen oder einen anderen Ordner für Sicherungen wählen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is a link, so no backup is written there.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>{folder} ist eine Verknüpfung, daher wird dort keine Sicherung geschrieben.</translation>
    </message>
    <message>
        <source>{folder} is no folder, so no backup is written there.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>{folder} ist kein Ordner, daher wird dort keine Sicherung geschrieben.</translation>
    </message>
    <message>
        <source>choose another folder for backups</source>
        <extracomment>project/backups/folder.py, store/backup.py</extracomment>
        <translation>einen anderen Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>{name} is of an older version of the program, and is not opened without a backup.</source>
        <extracomment>project/backups/guards.py</extracomment>
        <translation>{name} stammt von einer älteren Version des Programms und wird ohne Sicherung nicht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Es wurde nichts zurückgeholt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document restored|{n} documents restored</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} Dokument zurückgeholt</numerusform>
            <numerusform>{n} Dokumente zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of {name} that is whole.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Von {name} gibt es keine vollständige Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Die Sicherung {backup} gibt es nicht.</translation>
    </message>
    <message>
        <source>`annotator backups` lists them.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>`annotator backups` listet sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text replaced by the older one|{n} texts replaced by the older one</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} Text durch den älteren ersetzt</numerusform>
            <numerusform>{n} Texte durch den älteren ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document brought back|{n} documents brought back</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} Dokument zurückgebracht</numerusform>
            <numerusform>{n} Dokumente zurückgebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document that came later moved to the trash|{n} documents that came later moved to the trash</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} später gekommenes Dokument in den Papierkorb gelegt</numerusform>
            <numerusform>{n} später gekommene Dokumente in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup of {name} can be read from its first page to its last ({path}); nothing was restored.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Keine Sicherung von {name} ist von der ersten bis zur letzten Seite lesbar ({path}); es wurde nichts zurückgeholt.</translation>
    </message>
    <message>
        <source>Check that their disk is connected. `annotator backups {project}` lists them.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Prüfen, ob der Datenträger angeschlossen ist. `annotator backups {project}` listet sie auf.</translation>
    </message>
    <message>
        <source>`annotator backups` lists them, `annotator backup` makes one.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>`annotator backups` listet sie auf, `annotator backup` macht eine.</translation>
    </message>
    <message>
        <source>Nothing to restore: these documents are as they were in this backup.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Nichts zurückzuholen: diese Dokumente sind wie in dieser Sicherung.</translation>
    </message>
    <message>
        <source>The backup {name} has no document “{missing}”.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Die Sicherung {name} hat kein Dokument „{missing}“.</translation>
    </message>
    <message>
        <source>`annotator restore` with --dry-run lists the documents that differ.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>`annotator restore` mit --dry-run listet die abweichenden Dokumente auf.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; the setting is as it was.</source>
        <extracomment>project/backups/settings.py</extracomment>
        <translation>{path} kann nicht geschrieben werden: {reason}; die Einstellung ist wie vorher.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”.</source>
        <extracomment>project/bundled_codebooks.py</extracomment>
        <translation>Das Codebuch „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <extracomment>domain/codebook_draft.py, project/bundled_codebooks.py</extracomment>
        <translation>Möglich: {names}.</translation>
    </message>
    <message>
        <source>document “{document}”: {annotator}: the annotations do not fit the history: they are of an earlier time, or were changed by something else.</source>
        <extracomment>project/jobs/check.py</extracomment>
        <translation>Dokument „{document}“: {annotator}: die Annotationen passen nicht zum Verlauf: sie sind aus einer früheren Zeit oder wurden von etwas anderem geändert.</translation>
    </message>
    <message>
        <source>document “{document}”: {message}</source>
        <extracomment>project/jobs/check.py</extracomment>
        <translation>Dokument „{document}“: {message}</translation>
    </message>
    <message>
        <source>The language model {model} is not installed here.</source>
        <extracomment>project/jobs/cluster/corpus.py</extracomment>
        <translation>Das Sprachmodell {model} ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Install it with pip, in the version of the workers; `annotator models` lists what is installed.</source>
        <extracomment>project/jobs/cluster/corpus.py</extracomment>
        <translation>Mit pip in der Version der Worker installieren; `annotator models` listet auf, was installiert ist.</translation>
    </message>
    <message>
        <source>{path} is of other options or versions; all parts are computed anew.</source>
        <extracomment>project/jobs/cluster/corpus.py</extracomment>
        <translation>{path} hat andere Optionen oder Versionen; alle Teile werden neu berechnet.</translation>
    </message>
    <message>
        <source>The worker {worker} gets no parts: {reason}.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>Der Worker {worker} bekommt keine Teile: {reason}.</translation>
    </message>
    <message>
        <source>No worker of the cluster can compute suggestions: {worker}: {reason}.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>Kein Worker des Clusters kann Vorschläge berechnen: {worker}: {reason}.</translation>
    </message>
    <message>
        <source>Install the program and the model there in the versions that are here.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>Programm und Sprachmodell dort in denselben Versionen wie hier installieren.</translation>
    </message>
    <message>
        <source>The cluster has no worker; waiting for one.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>Der Cluster hat keinen Worker; es wird auf einen gewartet.</translation>
    </message>
    <message>
        <source>{path} is not a folder of parts of this program.</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>{path} ist kein Ordner mit Teilen dieses Programms.</translation>
    </message>
    <message>
        <source>Choose another output, or remove it.</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>Eine andere Ausgabe wählen oder ihn entfernen.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>{path} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>choose another output</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>eine andere Ausgabe wählen</translation>
    </message>
    <message>
        <source>Call the command again: what is done is kept.</source>
        <extracomment>project/jobs/cluster/parts_folder.py, project/jobs/cluster/scheduler.py</extracomment>
        <translation>Den Befehl noch einmal aufrufen: was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>A cluster needs the library “{name}”, which is not installed.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Ein Cluster braucht die Bibliothek „{name}“, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;quote-claim-annotator[cluster]&apos;</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Installieren: pip install &apos;quote-claim-annotator[cluster]&apos;</translation>
    </message>
    <message>
        <source>The scheduler {address} cannot be reached.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Der Scheduler {address} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Start one with `dask scheduler`, and give the address that it prints (tcp://10.0.0.5:8786).</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Einen mit `dask scheduler` starten und die Adresse angeben, die er ausgibt (tcp://10.0.0.5:8786).</translation>
    </message>
    <message>
        <source>The scheduler {address} has other versions of Dask&apos;s libraries than this machine.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Der Scheduler {address} hat andere Versionen der Dask-Bibliotheken als dieser Computer.</translation>
    </message>
    <message>
        <source>Install the same versions there and here.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Dort und hier dieselben Versionen installieren.</translation>
    </message>
    <message>
        <source>this version of the program is not installed</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>diese Version des Programms ist nicht installiert</translation>
    </message>
    <message>
        <source>The connection to the scheduler is lost.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Die Verbindung zum Scheduler ist abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>{time}, {state}; {n} backup|{time}, {state}; {n} backups</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>
            <numerusform>{time}, {state}; {n} Sicherung</numerusform>
            <numerusform>{time}, {state}; {n} Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one: annotator backup PROJECT.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>Eine neue machen: annotator backup PROJECT.</translation>
    </message>
    <message>
        <source>Make one: annotator backup PROJECT. The window makes them by itself.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>Eine machen: annotator backup PROJECT. Das Fenster macht sie von selbst.</translation>
    </message>
    <message>
        <source>The window makes a backup an hour; at once: annotator backup PROJECT.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>Das Fenster macht stündlich eine Sicherung; sofort: annotator backup PROJECT.</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>newest backup</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>neueste Sicherung</translation>
    </message>
    <message>
        <source>there is none.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>es gibt keine.</translation>
    </message>
    <message>
        <source>work since the newest backup</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>Arbeit seit der neuesten Sicherung</translation>
    </message>
    <message>
        <source>is in no backup yet.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>ist noch in keiner Sicherung.</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Netzlaufwerk</translation>
    </message>
    <message>
        <source>synced</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>abgeglichen</translation>
    </message>
    <message>
        <source>an act is saved in {milliseconds} ms (usual: {usual} ms)</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>ein Schritt ist in {milliseconds}&#xa0;ms gespeichert (üblich: {usual}&#xa0;ms)</translation>
    </message>
    <message>
        <source>Each key waits that long: move the project to a faster disk, or pause what reads the disk.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Jede Taste wartet so lange: das Projekt auf einen schnelleren Datenträger legen oder anhalten, was ihn beansprucht.</translation>
    </message>
    <message>
        <source>Restore a backup, or see what is wrong: annotator check PROJECT.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Eine Sicherung zurückholen oder nachsehen, was falsch ist: annotator check PROJECT.</translation>
    </message>
    <message>
        <source>The search misses them: annotator index PROJECT.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Die Suche findet sie nicht: annotator index PROJECT.</translation>
    </message>
    <message>
        <source>They come when a document is opened; all at once: annotator prepare PROJECT.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Sie kommen beim Öffnen eines Dokuments; alle auf einmal: annotator prepare PROJECT.</translation>
    </message>
    <message>
        <source>Take them out, and make the file smaller: annotator trash PROJECT --empty.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Entfernen und die Datei verkleinern: annotator trash PROJECT --empty.</translation>
    </message>
    <message>
        <source>Import the same files again: the import goes on where it was.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Dieselben Dateien noch einmal importieren: der Import geht dort weiter, wo er war.</translation>
    </message>
    <message numerus="yes">
        <source>{n} fault: {first}|{n} faults: {first}</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>{n} Fehler: {first}</numerusform>
            <numerusform>{n} Fehler: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document behind|{n} documents behind</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>{n} Dokument fehlt noch</numerusform>
            <numerusform>{n} Dokumente fehlen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document without|{n} documents without</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>fehlen bei {n} Dokument</numerusform>
            <numerusform>fehlen bei {n} Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB, in which deleted words may stand</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>{size}&#xa0;MB, in denen gelöschte Wörter stehen können</translation>
    </message>
    <message>
        <source>speed of the disk</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Tempo des Datenträgers</translation>
    </message>
    <message>
        <source>Nothing has to be done: the next start removes it.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Es ist nichts zu tun: der nächste Start entfernt sie.</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Projekt</translation>
    </message>
    <message numerus="yes">
        <source>file version {version}, {n} document|file version {version}, {n} documents</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>Dateiversion {version}, {n} Dokument</numerusform>
            <numerusform>Dateiversion {version}, {n} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>pages and references</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Seiten und Verweise</translation>
    </message>
    <message>
        <source>index of words</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Wortindex</translation>
    </message>
    <message>
        <source>analyses</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>unused parts of the file</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>unbenutzte Teile der Datei</translation>
    </message>
    <message>
        <source>place of the project</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Ort des Projekts</translation>
    </message>
    <message>
        <source>a folder of this computer</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>ein Ordner dieses Computers</translation>
    </message>
    <message>
        <source>writer</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Schreibzugriff</translation>
    </message>
    <message>
        <source>{holder} has the project open.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>{holder} hat das Projekt geöffnet.</translation>
    </message>
    <message>
        <source>Others can read it meanwhile.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Andere können es inzwischen lesen.</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>an import was stopped before its end.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>ein Import wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>lock</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>a killed program has left its lock file.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>ein abgebrochenes Programm hat seine Sperrdatei hinterlassen.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Eine Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>{folder}, {size} MB free</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{folder}, {size}&#xa0;MB frei</translation>
    </message>
    <message>
        <source>Free some space: less than {size} MB may not hold a copy of a project.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Platz schaffen: in weniger als {size}&#xa0;MB passt vielleicht keine Kopie eines Projekts.</translation>
    </message>
    <message>
        <source>{number} words in {seconds} s (usual: {usual} s)</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{number} Wörter in {seconds}&#xa0;s (üblich: {usual}&#xa0;s)</translation>
    </message>
    <message>
        <source>Close other programs, or prepare the documents beforehand: annotator prepare PROJECT.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Andere Programme schließen oder die Dokumente vorher vorbereiten: annotator prepare PROJECT.</translation>
    </message>
    <message>
        <source>Install the program again; it lacks this part.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Das Programm neu installieren; dieser Teil fehlt.</translation>
    </message>
    <message>
        <source>Choose one process for the model (--jobs 1), and close other programs.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Einen Prozess für das Sprachmodell wählen (--jobs 1) und andere Programme schließen.</translation>
    </message>
    <message>
        <source>project&apos;s folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>settings folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Ordner der Einstellungen</translation>
    </message>
    <message>
        <source>log folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Ordner der Protokolle</translation>
    </message>
    <message>
        <source>cache folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>temporary folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>temporärer Ordner</translation>
    </message>
    <message>
        <source>Install the program again: model and spaCy do not fit.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Das Programm neu installieren: Sprachmodell und spaCy passen nicht zusammen.</translation>
    </message>
    <message>
        <source>processors</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>windows that were not closed</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>nicht geschlossene Fenster</translation>
    </message>
    <message>
        <source>{folder}, {size} MB free, cannot be written.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{folder}, {size}&#xa0;MB frei, nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Die Berechtigungen ändern.</translation>
    </message>
    <message>
        <source>language model</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>{model}, loaded in {seconds} s</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{model}, geladen in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>reading of the model</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Lesen mit dem Sprachmodell</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{size}&#xa0;GB</translation>
    </message>
    <message>
        <source>{model} finds no quotations</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{model} findet keine Zitate</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>On Debian: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Unter Debian: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3</translation>
    </message>
    <message>
        <source>Change its permissions, or remove it: the program then begins with its usual settings.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Die Berechtigungen ändern oder sie entfernen: das Programm beginnt dann mit den üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>Install a font that has it, such as the Noto fonts: its letters are shown as boxes.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Eine Schrift installieren, die sie hat, etwa eine Noto-Schrift: sie erscheinen sonst als Kästchen.</translation>
    </message>
    <message>
        <source>The usual values hold; the next change in the window mends them.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Es gelten die üblichen Werte; die nächste Änderung im Fenster behebt es.</translation>
    </message>
    <message>
        <source>Another version of the program has left them; they do no harm.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Eine andere Version des Programms hat sie hinterlassen; sie schaden nicht.</translation>
    </message>
    <message>
        <source>window</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Qt cannot be loaded, so the window does not open.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Qt lässt sich nicht laden, daher öffnet sich das Fenster nicht.</translation>
    </message>
    <message>
        <source>letters ({script})</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Buchstaben ({script})</translation>
    </message>
    <message>
        <source>invalid: {names}.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>ungültig: {names}.</translation>
    </message>
    <message>
        <source>unknown: {names}.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>unbekannt: {names}.</translation>
    </message>
    <message>
        <source>no font has them.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>keine Schrift hat sie.</translation>
    </message>
    <message>
        <source>Parts cannot go to standard output.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Teile können nicht auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Give a file: -o FILE.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Eine Datei angeben: -o FILE.</translation>
    </message>
    <message>
        <source>{title} cannot go to standard output.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>{title} kann nicht auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>The project has no annotator “{annotator}”.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Das Projekt hat keinen Annotator „{annotator}“.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Im Projekt: {known}.</translation>
    </message>
    <message>
        <source>No layer meets all conditions; nothing was written.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Keine Ebene erfüllt alle Bedingungen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Weniger Bedingungen stellen.</translation>
    </message>
    <message>
        <source>document “{id}”: {reason}.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Dokument „{id}“: {reason}.</translation>
    </message>
    <message>
        <source>document “{document}”, quotation {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>Dokument „{document}“, Zitat {id}</translation>
    </message>
    <message>
        <source>document “{document}”, claim {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>Dokument „{document}“, Behauptung {id}</translation>
    </message>
    <message>
        <source>document “{document}”, entity {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>Dokument „{document}“, Entität {id}</translation>
    </message>
    <message>
        <source>document “{document}”, speaker of {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>Dokument „{document}“, Sprecher von {id}</translation>
    </message>
    <message>
        <source>document “{document}”, waiver of “{id}”</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>Dokument „{document}“, Hinnahme von „{id}“</translation>
    </message>
    <message>
        <source>document “{document}”, layer of {annotator} was passed over: {reason}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>Dokument „{document}“, Ebene von {annotator} wurde übergangen: {reason}</translation>
    </message>
    <message>
        <source>document “{document}” was passed over: {reason}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>Dokument „{document}“ wurde übergangen: {reason}</translation>
    </message>
    <message>
        <source>Choose {known}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Möglich: {known}.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}; they were taken as {shares}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Die Anteile ergeben {sum}; sie wurden als {shares} genommen.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Eines von beiden weglassen.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>„{words}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Give it as 2025, 2025-11 or 2025-11-28.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Angeben als 2025, 2025-11 oder 2025-11-28.</translation>
    </message>
    <message>
        <source>“{word}” is no part.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>„{word}“ ist kein Teil.</translation>
    </message>
    <message>
        <source>It takes the columns {columns}, between commas.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>Nötig sind die Spalten {columns}, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Several speakers have “{name}” in their names: {names}.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Mehrere Sprecher haben „{name}“ im Namen: {names}.</translation>
    </message>
    <message>
        <source>Give the whole name, or the id.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Geben Sie den ganzen Namen oder die Kennung an.</translation>
    </message>
    <message>
        <source>“Report a problem” in the window’s menu Help shows them.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>„Problem melden“ im Menü Hilfe des Fensters zeigt sie.</translation>
    </message>
    <message>
        <source>{until} comes before {since}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>{until} liegt vor {since}.</translation>
    </message>
    <message>
        <source>Give the earlier one first.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Das frühere Datum zuerst angeben.</translation>
    </message>
    <message>
        <source>Give names and shares: train=80,dev=10,test=10.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Namen und Anteile angeben: train=80,dev=10,test=10.</translation>
    </message>
    <message>
        <source>{title} takes no --{option}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>{title} kennt kein --{option}.</translation>
    </message>
    <message>
        <source>Leave it out, or choose --format {formats}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Weglassen oder --format {formats} wählen.</translation>
    </message>
    <message>
        <source>No document has a publisher to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Kein Dokument hat ein Medium, nach dem geteilt werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>{n} publisher could not be brought into every part, for lack of documents.|{n} publishers could not be brought into every part, for lack of documents.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} Medium kam aus Mangel an Dokumenten nicht in jeden Teil.</numerusform>
            <numerusform>{n} Medien kamen aus Mangel an Dokumenten nicht in jeden Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number of quotations could not be brought into every part, for lack of documents.|{n} numbers of quotations could not be brought into every part, for lack of documents.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} Anzahl von Zitaten kam aus Mangel an Dokumenten nicht in jeden Teil.</numerusform>
            <numerusform>{n} Anzahlen von Zitaten kamen aus Mangel an Dokumenten nicht in jeden Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim type could not be brought into every part, for lack of documents.|{n} claim types could not be brought into every part, for lack of documents.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} Art der Behauptung kam aus Mangel an Dokumenten nicht in jeden Teil.</numerusform>
            <numerusform>{n} Arten der Behauptung kamen aus Mangel an Dokumenten nicht in jeden Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document without publisher is divided by itself.|{n} documents without publisher are divided by themselves.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ohne Medium wird für sich geteilt.</numerusform>
            <numerusform>{n} Dokumente ohne Medium werden für sich geteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has a date to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Kein Dokument hat ein Datum, nach dem geteilt werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document without date is in the first part.|{n} documents without date are in the first part.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ohne Datum ist im ersten Teil.</numerusform>
            <numerusform>{n} Dokumente ohne Datum sind im ersten Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document without publisher counts as a publisher&apos;s.|{n} documents without publisher count as one publisher&apos;s.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} Dokument ohne Medium gilt als eigenes Medium.</numerusform>
            <numerusform>{n} Dokumente ohne Medium gelten zusammen als ein Medium.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has a quotation to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Kein Dokument hat ein Zitat, nach dem geteilt werden kann.</translation>
    </message>
    <message>
        <source>No document has a claim type to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Kein Dokument hat eine Art der Behauptung, nach der geteilt werden kann.</translation>
    </message>
    <message>
        <source>Leave {option} out.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>{option} weglassen.</translation>
    </message>
    <message>
        <source>The part “{part}” gets no document.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Der Teil „{part}“ bekommt kein Dokument.</translation>
    </message>
    <message>
        <source>{file} ends like {other}, but will be {format}, as was chosen.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{file} endet wie {other}, wird aber {format}, wie gewählt.</translation>
    </message>
    <message>
        <source>{file} ends like {other}, but will be a folder of {format}, as was chosen.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{file} endet wie {other}, wird aber ein Ordner mit {format}, wie gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>{files} is there from before, and no part of it|{files} are there from before, and no part of it</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>
            <numerusform>{files} ist von früher da und gehört nicht dazu</numerusform>
            <numerusform>{files} sind von früher da und gehören nicht dazu</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is the project itself.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{path} ist das Projekt selbst.</translation>
    </message>
    <message>
        <source>Choose another name for the export.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Einen anderen Namen für den Export wählen.</translation>
    </message>
    <message>
        <source>{path} holds the project itself.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{path} enthält das Projekt selbst.</translation>
    </message>
    <message>
        <source>Choose another folder for the export.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Einen anderen Ordner für den Export wählen.</translation>
    </message>
    <message>
        <source>{file} will be a folder of {format}; with the ending .zip it will be one file.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{file} wird ein Ordner mit {format}; mit der Endung .zip wird es eine Datei.</translation>
    </message>
    <message>
        <source>No format that is written ends with {ending}: {file} will be {format}; --format chooses another.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Kein Format zum Schreiben endet auf {ending}: {file} wird {format}; --format wählt ein anderes.</translation>
    </message>
    <message>
        <source>replaced {files}</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>ersetzt: {files}</translation>
    </message>
    <message>
        <source>removed {files}</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>entfernt: {files}</translation>
    </message>
    <message>
        <source>Name a file in it, such as {example}.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Eine Datei darin angeben, etwa {example}.</translation>
    </message>
    <message>
        <source>it cannot be written as {title}: {words}</source>
        <extracomment>project/jobs/exports/written_pieces.py</extracomment>
        <translation>nicht als {title} zu schreiben: {words}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>project/jobs/exports/written_pieces.py</extracomment>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The verbs that report, in their base form: “say” stands for “said” and “says”, too. Other words stand as they are written. Beside them, how many suggestions with this cue were decided on, and how many of these were rejected, with Wilson’s interval of 95%.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Die berichtenden Verben in ihrer Grundform: „say“ steht auch für „said“ und „says“. Andere Wörter stehen so da, wie sie geschrieben sind. Daneben, über wie viele Vorschläge mit diesem Signalwort entschieden wurde und wie viele davon abgelehnt wurden, mit dem Wilson-Intervall von 95&#xa0;%.</translation>
    </message>
    <message>
        <source>The cues with most rejected suggestions, in the base form of their verb; of equally many, the greater share comes first. An accepted or edited suggestion counts by the cue of its quotation. The interval is Wilson’s of 95%.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Die Signalwörter mit den meisten abgelehnten Vorschlägen, in der Grundform ihres Verbs; bei gleich vielen steht der größere Anteil vorn. Ein angenommener oder geänderter Vorschlag zählt mit dem Signalwort seines Zitats. Das Intervall ist das von Wilson zu 95&#xa0;%.</translation>
    </message>
    <message>
        <source>standard input is larger than {size} MB.</source>
        <extracomment>project/jobs/file_import.py</extracomment>
        <translation>die Standardeingabe ist größer als {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Save it as a file, and import that.</source>
        <extracomment>project/jobs/file_import.py</extracomment>
        <translation>Als Datei speichern und diese importieren.</translation>
    </message>
    <message>
        <source>{place}: its text is there already, as “{document}”.</source>
        <extracomment>project/jobs/file_import.py</extracomment>
        <translation>{place}: der Text ist schon da, als „{document}“.</translation>
    </message>
    <message>
        <source>left out: another layer is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>weggelassen: eine andere Ebene ist da</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>schon da</translation>
    </message>
    <message>
        <source>new version</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>left out: its text is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>weggelassen: der Text ist schon da</translation>
    </message>
    <message numerus="yes">
        <source>{n} new|{n} new</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a layer for an article|{n} with a layer for an article</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} mit einer Ebene für einen Artikel</numerusform>
            <numerusform>{n} mit einer Ebene für einen Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a new version of a text|{n} with a new version of a text</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} mit einer neuen Fassung eines Textes</numerusform>
            <numerusform>{n} mit einer neuen Fassung eines Textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already there|{n} already there</source>
        <extracomment>project/jobs/import_preview.py, ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} schon da</numerusform>
            <numerusform>{n} schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused|{n} refused</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} abgelehnt</numerusform>
            <numerusform>{n} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out for a text that is there|{n} left out for a text that is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} weggelassen, weil der Text schon da ist</numerusform>
            <numerusform>{n} weggelassen, weil der Text schon da ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nearly equal to another|{n} nearly equal to another</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} fast gleich wie andere</numerusform>
            <numerusform>{n} fast gleich wie andere</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly equal to “{other}” ({likeness}).</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>fast gleich wie „{other}“ ({likeness}).</translation>
    </message>
    <message numerus="yes">
        <source>there; {n} layer will be added|there; {n} layers will be added</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>schon da; {n} Ebene kommt hinzu</numerusform>
            <numerusform>schon da; {n} Ebenen kommen hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: another text is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>weggelassen: ein anderer Text ist da</translation>
    </message>
    <message>
        <source>nearly equal articles were looked for among the latest {number} of the project only</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>fast gleiche Artikel wurden nur unter den neuesten {number} des Projekts gesucht</translation>
    </message>
    <message numerus="yes">
        <source>{n} older ones were not compared; the same text is found among all.|{n} older ones were not compared; the same text is found among all.</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} älterer wurde nicht verglichen; derselbe Text wird unter allen gefunden.</numerusform>
            <numerusform>{n} ältere wurden nicht verglichen; derselbe Text wird unter allen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {format}, {n} article|{file}: {format}, {n} articles</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{file}: {format}, {n} Artikel</numerusform>
            <numerusform>{file}: {format}, {n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>there; annotations will be added</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>schon da; Annotationen kommen hinzu</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer|{n} layers</source>
        <extracomment>project/jobs/import_preview.py, project/jobs/rescue_report.py, ui/dialogs/exports/export.py, ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} Ebene</numerusform>
            <numerusform>{n} Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>as “{id}”</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>als „{id}“</translation>
    </message>
    <message>
        <source>{numbers}; nothing was changed.</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>{numbers}; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>nothing; nothing was changed.</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>nichts; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>though its text is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>obwohl der Text schon da ist</translation>
    </message>
    <message>
        <source>nearly equal ({likeness})</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>fast gleich ({likeness})</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer added to documents already there|{n} layers added to documents already there</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{n} Ebene zu vorhandenen Dokumenten hinzugefügt</numerusform>
            <numerusform>{n} Ebenen zu vorhandenen Dokumenten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text replaced by a new version|{n} texts replaced by a new version</source>
        <extracomment>project/jobs/import_report.py, ui/commands/imports.py</extracomment>
        <translation>
            <numerusform>{n} Text durch eine neue Fassung ersetzt</numerusform>
            <numerusform>{n} Texte durch eine neue Fassung ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} already there|{number} already there</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{number} schon da</numerusform>
            <numerusform>{number} schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} passed over, with a text that is there already|{number} passed over, with a text that is there already</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{number} mit einem schon vorhandenen Text übergangen</numerusform>
            <numerusform>{number} mit einem schon vorhandenen Text übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} not imported|{number} not imported</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{number} nicht importiert</numerusform>
            <numerusform>{number} nicht importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {number} more.</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>… und {number} weitere.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document imported|{n} documents imported</source>
        <extracomment>project/jobs/import_report.py, ui/commands/imports.py</extracomment>
        <translation>
            <numerusform>{n} Dokument importiert</numerusform>
            <numerusform>{n} Dokumente importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>going on after {number} of an import that was stopped</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>weiter nach {number} eines abgebrochenen Imports</translation>
    </message>
    <message>
        <source>{place}: “{id}” is already in the project, with the same text.</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>{place}: „{id}“ ist mit demselben Text schon im Projekt.</translation>
    </message>
    <message>
        <source>{file}: columns were taken as they were chosen before: {taken}.</source>
        <extracomment>project/jobs/kept_fields.py</extracomment>
        <translation>{file}: Spalten wie früher zugeordnet: {taken}.</translation>
    </message>
    <message>
        <source>“{column}” as {field}</source>
        <extracomment>project/jobs/kept_fields.py</extracomment>
        <translation>„{column}“ als {field}</translation>
    </message>
    <message>
        <source>“{column}” as it came</source>
        <extracomment>project/jobs/kept_fields.py</extracomment>
        <translation>„{column}“ unverändert</translation>
    </message>
    <message>
        <source>The import had come in before it could be cancelled.</source>
        <extracomment>project/jobs/kept_imports.py</extracomment>
        <translation>Der Import war schon fertig, bevor er abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>command line</source>
        <extracomment>project/jobs/kept_imports.py, ui/dialogs/trash.py</extracomment>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>project/jobs/kept_imports.py, ui/commands/backups.py</extracomment>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It was done before it could be cancelled.</source>
        <extracomment>project/jobs/kept_imports.py, ui/commands/files.py</extracomment>
        <translation>Es war schon fertig, bevor es abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>Cancelled; new versions of texts had come in before.</source>
        <extracomment>project/jobs/kept_imports.py</extracomment>
        <translation>Abgebrochen; neue Fassungen von Texten waren schon da.</translation>
    </message>
    <message>
        <source>“{name}” is neither a map of labels in the project nor a file.</source>
        <extracomment>project/jobs/label_maps.py</extracomment>
        <translation>„{name}“ ist weder eine Zuordnung von Labels im Projekt noch eine Datei.</translation>
    </message>
    <message>
        <source>The project has {names}; “{entities}” takes all labels for entities.</source>
        <extracomment>project/jobs/label_maps.py</extracomment>
        <translation>Im Projekt: {names}; „{entities}“ nimmt alle Labels als Entitäten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file of other kinds left out: {files}|{n} files of other kinds left out: {files}</source>
        <extracomment>project/jobs/left_out_files.py</extracomment>
        <translation>
            <numerusform>{n} Datei anderer Art weggelassen: {files}</numerusform>
            <numerusform>{n} Dateien anderer Art weggelassen: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} left out ({reason}): {files}</source>
        <extracomment>project/jobs/left_out_files.py</extracomment>
        <translation>{number} weggelassen ({reason}): {files}</translation>
    </message>
    <message>
        <source>“{label}” as {target} ({number})</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>„{label}“ als {target} ({number})</translation>
    </message>
    <message>
        <source>“{label}” left out ({number})</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>„{label}“ weggelassen ({number})</translation>
    </message>
    <message>
        <source>Labels were taken: {labels}.</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>Labels wurden übernommen: {labels}.</translation>
    </message>
    <message numerus="yes">
        <source>Labels were taken: {labels} and {n} more.|Labels were taken: {labels} and {n} more.</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>
            <numerusform>Labels wurden übernommen: {labels} und noch {n}.</numerusform>
            <numerusform>Labels wurden übernommen: {labels} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {name}, what {annotators} annotated in {documents} does not fit the history. It may be of an earlier time: another program, perhaps one that copies files, has changed a part of the file.</source>
        <extracomment>project/jobs/misfits.py</extracomment>
        <translation>In {name} passt nicht zum Verlauf, was von {annotators} in {documents} annotiert ist. Vielleicht stammt es aus einer früheren Zeit: ein anderes Programm, etwa eines, das Dateien kopiert, hat einen Teil der Datei geändert.</translation>
    </message>
    <message>
        <source>Everything else is as it was saved, and you can go on working. Look at what is annotated there, and restore it from a backup if something is missing.</source>
        <extracomment>project/jobs/misfits.py</extracomment>
        <translation>Alles andere ist wie gespeichert, und die Arbeit kann weitergehen. Bitte ansehen, was dort annotiert ist, und es aus einer Sicherung zurückholen, falls etwas fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>New versions of {n} text: {words}.|New versions of {n} texts: {words}.</source>
        <extracomment>project/jobs/new_versions.py</extracomment>
        <translation>
            <numerusform>Neue Fassung von {n} Text: {words}.</numerusform>
            <numerusform>Neue Fassungen von {n} Texten: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>they have no annotations</source>
        <extracomment>project/jobs/new_versions.py</extracomment>
        <translation>sie haben keine Annotationen</translation>
    </message>
    <message>
        <source>New versions of the first {number} of {texts}: {words}.</source>
        <extracomment>project/jobs/new_versions.py</extracomment>
        <translation>Neue Fassungen ({texts}, davon die ersten {number}): {words}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text|{n} texts</source>
        <extracomment>project/jobs/new_versions.py, project/jobs/rescue_report.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} Text</numerusform>
            <numerusform>{n} Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} cannot be analysed: {reason}.</source>
        <extracomment>project/jobs/preparation.py</extracomment>
        <translation>{title} kann nicht analysiert werden: {reason}.</translation>
    </message>
    <message>
        <source>The document at position {position}</source>
        <extracomment>project/jobs/preparation.py</extracomment>
        <translation>Das Dokument an Position {position}</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is too long.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} ist keine Tabelle von Labels: Sie ist zu lang.</translation>
    </message>
    <message>
        <source>What nothing names any more cannot be told as missing: look through the documents before you go on.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Was von nichts mehr genannt wird, fällt nicht als fehlend auf: vor der weiteren Arbeit die Dokumente durchsehen.</translation>
    </message>
    <message>
        <source>The codebook is lost: the one that comes with the program stands for it.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Das Codebuch ist verloren: das mit dem Programm gelieferte steht dafür.</translation>
    </message>
    <message>
        <source>Lost: {lost}; each is called “lost speaker” with its id.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Verloren: {lost}; im Projekt steht dafür „lost speaker“ mit der ID.</translation>
    </message>
    <message>
        <source>Lost: {lost}, known by their layers.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Verloren: {lost}, durch ihre Ebenen bekannt.</translation>
    </message>
    <message>
        <source>the document was lost and is made anew</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>das Dokument war verloren und ist neu angelegt</translation>
    </message>
    <message>
        <source>the layer was lost and is made anew</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>die Ebene war verloren und ist neu angelegt</translation>
    </message>
    <message>
        <source>{document}: in part; {parts}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{document}: teilweise; {parts}.</translation>
    </message>
    <message>
        <source>{document}: whole; {parts}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{document}: ganz; {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document: {whole} whole, {in_part} in part, {lost} lost.|{n} documents: {whole} whole, {in_part} in part, {lost} lost.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Dokument: {whole} ganz, {in_part} teilweise, {lost} verloren.</numerusform>
            <numerusform>{n} Dokumente: {whole} ganz, {in_part} teilweise, {lost} verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its text is not the imported one, {n} character are left|its text is not the imported one, {n} characters are left</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>der Text ist nicht der importierte, {n} Zeichen ist übrig</numerusform>
            <numerusform>der Text ist nicht der importierte, {n} Zeichen sind übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} lost ({reason})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{rows} verloren ({reason})</translation>
    </message>
    <message>
        <source>documents ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Dokumente ({number})</translation>
    </message>
    <message>
        <source>texts ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Texte ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} analysis|{n} analyses</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Analyse</numerusform>
            <numerusform>{n} Analysen</numerusform>
        </translation>
    </message>
    <message>
        <source>analyses ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Analysen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} parse|{n} parses</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Satzanalyse</numerusform>
            <numerusform>{n} Satzanalysen</numerusform>
        </translation>
    </message>
    <message>
        <source>parses ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Satzanalysen ({number})</translation>
    </message>
    <message>
        <source>suggestions ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Vorschläge ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggested claim|{n} suggested claims</source>
        <extracomment>project/jobs/rescue_report.py, ui/panels/cards.py, ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} Behauptungsvorschlag</numerusform>
            <numerusform>{n} Behauptungsvorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested claims ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Behauptungsvorschläge ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotator|{n} annotators</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Annotator</numerusform>
            <numerusform>{n} Annotatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>annotators ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Annotatoren ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} codebook|{n} codebooks</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Codebuch</numerusform>
            <numerusform>{n} Codebücher</numerusform>
        </translation>
    </message>
    <message>
        <source>codebooks ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Codebücher ({number})</translation>
    </message>
    <message>
        <source>speakers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Sprecher ({number})</translation>
    </message>
    <message>
        <source>layers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Ebenen ({number})</translation>
    </message>
    <message>
        <source>quotations ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Zitate ({number})</translation>
    </message>
    <message>
        <source>claims ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Behauptungen ({number})</translation>
    </message>
    <message>
        <source>entities ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Entitäten ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} decision|{n} decisions</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Entscheidung</numerusform>
            <numerusform>{n} Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Entscheidungen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiver|{n} waivers</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Hinnahme</numerusform>
            <numerusform>{n} Hinnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>waivers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Hinnahmen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} decision on a claim|{n} decisions on claims</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Entscheidung über eine Behauptung</numerusform>
            <numerusform>{n} Entscheidungen über Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions on claims ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Entscheidungen über Behauptungen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} report of an import|{n} reports of imports</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Importbericht</numerusform>
            <numerusform>{n} Importberichte</numerusform>
        </translation>
    </message>
    <message>
        <source>reports of imports ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Importberichte ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} refused item|{n} refused items</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} abgelehnter Eintrag</numerusform>
            <numerusform>{n} abgelehnte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>refused items ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>abgelehnte Einträge ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} map of labels|{n} maps of labels</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Zuordnung von Labels</numerusform>
            <numerusform>{n} Zuordnungen von Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>maps of labels ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Zuordnungen von Labels ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} count of decisions|{n} counts of decisions</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Zählung von Entscheidungen</numerusform>
            <numerusform>{n} Zählungen von Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>counts of decisions ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Zählungen von Entscheidungen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten layer|{n} forgotten layers</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} vergessene Ebene</numerusform>
            <numerusform>{n} vergessene Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>forgotten layers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>vergessene Ebenen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} setting of blind mode|{n} settings of blind mode</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Einstellung des Blindmodus</numerusform>
            <numerusform>{n} Einstellungen des Blindmodus</numerusform>
        </translation>
    </message>
    <message>
        <source>settings of blind mode ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Einstellungen des Blindmodus ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer begun blind|{n} layers begun blind</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} blind begonnene Ebene</numerusform>
            <numerusform>{n} blind begonnene Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>layers begun blind ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>blind begonnene Ebenen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed analysis|{n} failed analyses</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} gescheiterte Analyse</numerusform>
            <numerusform>{n} gescheiterte Analysen</numerusform>
        </translation>
    </message>
    <message>
        <source>failed analyses ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>gescheiterte Analysen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} meaning of columns|{n} meanings of columns</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Bedeutung von Spalten</numerusform>
            <numerusform>{n} Bedeutungen von Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>meanings of columns ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Bedeutungen von Spalten ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} act of the history|{n} acts of the history</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Schritt des Verlaufs</numerusform>
            <numerusform>{n} Schritte des Verlaufs</numerusform>
        </translation>
    </message>
    <message>
        <source>acts of the history ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Schritte des Verlaufs ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} measured effort|{n} measured efforts</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} gemessener Aufwand</numerusform>
            <numerusform>{n} gemessene Aufwände</numerusform>
        </translation>
    </message>
    <message>
        <source>measured efforts ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>gemessene Aufwände ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} checksum of a layer|{n} checksums of layers</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Prüfsumme einer Ebene</numerusform>
            <numerusform>{n} Prüfsummen von Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>checksums of layers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Prüfsummen von Ebenen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} removal|{n} removals</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Entfernung</numerusform>
            <numerusform>{n} Entfernungen</numerusform>
        </translation>
    </message>
    <message>
        <source>removals ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Entfernungen ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} row in the trash|{n} rows in the trash</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Zeile im Papierkorb</numerusform>
            <numerusform>{n} Zeilen im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>rows in the trash ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Zeilen im Papierkorb ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} gap in the numbers of documents|{n} gaps in the numbers of documents</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Lücke in den Nummern der Dokumente</numerusform>
            <numerusform>{n} Lücken in den Nummern der Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>gaps in the numbers of documents ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Lücken in den Nummern der Dokumente ({number})</translation>
    </message>
    <message>
        <source>document “{id}”</source>
        <extracomment>project/jobs/rescue_report.py, store/bad_rows.py</extracomment>
        <translation>Dokument „{id}“</translation>
    </message>
    <message>
        <source>{document}: lost</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{document}: verloren</translation>
    </message>
    <message>
        <source>its text is lost, “{sign}” stands for each character</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>der Text ist verloren, „{sign}“ steht für jedes Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} document in the trash, as before.|{n} documents in the trash, as before.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Dokument im Papierkorb, wie zuvor.</numerusform>
            <numerusform>{n} Dokumente im Papierkorb, wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: {backup}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Sicherung: {backup}.</translation>
    </message>
    <message>
        <source>All rows.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Alle Zeilen.</translation>
    </message>
    <message>
        <source>Damaged, read elsewhere if they are not named above: {rows}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Beschädigt und, falls oben nicht genannt, anderswo gelesen: {rows}.</translation>
    </message>
    <message>
        <source>Pages that cannot be read, of {pages}: what stood there and is not named above is unknown.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Nicht lesbare Seiten: {pages}. Was darauf stand und oben nicht genannt ist, ist unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>An act that had not ended was rolled back ({n} page).|An act that had not ended was rolled back ({n} pages).</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>Ein nicht beendeter Schritt wurde zurückgenommen ({n} Seite).</numerusform>
            <numerusform>Ein nicht beendeter Schritt wurde zurückgenommen ({n} Seiten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page of its journal could not be read: parts of this act may be there.|{n} pages of its journal could not be read: parts of this act may be there.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Seite seines Journals war nicht lesbar: Teile dieses Schritts können da sein.</numerusform>
            <numerusform>{n} Seiten seines Journals waren nicht lesbar: Teile dieses Schritts können da sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is a link to another file, which is left as it is.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>{path} ist eine Verknüpfung zu einer anderen Datei, die bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Name the file itself with -o.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>Mit -o die Datei selbst angeben.</translation>
    </message>
    <message>
        <source>{path}, line {number}, is not a line of suggestions.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>{path}, Zeile {number}, ist keine Zeile mit Vorschlägen.</translation>
    </message>
    <message>
        <source>Choose the file of the stopped run, or leave --resume out to write it anew.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>Die Datei des abgebrochenen Laufs wählen oder ohne --resume neu schreiben.</translation>
    </message>
    <message>
        <source>import the sample articles</source>
        <extracomment>project/jobs/sample_project.py</extracomment>
        <translation>Beispielartikel importieren</translation>
    </message>
    <message>
        <source>A copy was saved: {path}</source>
        <extracomment>project/jobs/saved_copy.py</extracomment>
        <translation>Eine Kopie wurde gespeichert: {path}</translation>
    </message>
    <message>
        <source>Only “{title}” with your annotations could be saved: the rest of {name} cannot be read. Its history is not in the copy. {path}</source>
        <extracomment>project/jobs/saved_copy.py</extracomment>
        <translation>Nur „{title}“ mit den eigenen Annotationen konnte gespeichert werden: der Rest von {name} ist nicht lesbar. Der Verlauf ist nicht in der Kopie. {path}</translation>
    </message>
    <message>
        <source>save a copy of the open document</source>
        <extracomment>project/jobs/saved_copy.py</extracomment>
        <translation>Kopie des geöffneten Dokuments speichern</translation>
    </message>
    <message numerus="yes">
        <source>{n} document deleted for good.|{n} documents deleted for good.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>
            <numerusform>{n} Dokument endgültig gelöscht.</numerusform>
            <numerusform>{n} Dokumente endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>{fault} So deleted words may still stand in unused parts of the file; empty the trash once more to take them out.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>{fault} Gelöschte Wörter können daher noch in unbenutzten Teilen der Datei stehen; den Papierkorb noch einmal leeren, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>The project as it was is in {backup}.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Das Projekt, wie es war, ist in {backup}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup may still hold deleted words: delete these files, too, if the words must stand nowhere.|{n} backups may still hold deleted words: delete these files, too, if the words must stand nowhere.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>
            <numerusform>{n} Sicherung kann noch gelöschte Wörter enthalten: auch diese Datei löschen, wenn die Wörter nirgends stehen dürfen.</numerusform>
            <numerusform>{n} Sicherungen können noch gelöschte Wörter enthalten: auch diese Dateien löschen, wenn die Wörter nirgends stehen dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document “{id}” is in the trash.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Im Papierkorb ist kein Dokument „{id}“.</translation>
    </message>
    <message>
        <source>`annotator trash PROJECT` lists them.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>`annotator trash PROJECT` listet sie auf.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Deleted texts and annotations stand nowhere in the file, which is {size} MB smaller; speakers stay.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Gelöschte Texte und Annotationen stehen nirgends mehr in der Datei, die um {size}&#xa0;MB kleiner ist; Sprecher bleiben.</translation>
    </message>
    <message>
        <source>Deleted texts and annotations stand nowhere in the file; speakers stay.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Gelöschte Texte und Annotationen stehen nirgends mehr in der Datei; Sprecher bleiben.</translation>
    </message>
    <message>
        <source>The analysing processes were ended.</source>
        <extracomment>project/jobs/workers.py</extracomment>
        <translation>Die Analyseprozesse wurden beendet.</translation>
    </message>
    <message>
        <source>An act in the history of “{title}” is damaged, so it cannot be shown.</source>
        <extracomment>project/opened/history_preview.py</extracomment>
        <translation>Ein Schritt im Verlauf von „{title}“ ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>An annotator needs a name.</source>
        <extracomment>project/project.py</extracomment>
        <translation>Ein Annotator braucht einen Namen.</translation>
    </message>
    <message>
        <source>{share} % of the documents cannot be blind: choose 0 to 100.</source>
        <extracomment>project/project.py</extracomment>
        <translation>{share}&#xa0;% der Dokumente können nicht blind sein: 0 bis 100 wählen.</translation>
    </message>
    <message>
        <source>proposed: {reason}</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>vorgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>named in the article</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>im Artikel genannt</translation>
    </message>
    <message>
        <source>written like a name</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>wie ein Name geschrieben</translation>
    </message>
    <message>
        <source>spoke before</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>sprach vorher</translation>
    </message>
    <message>
        <source>speaker of this article</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>Sprecher dieses Artikels</translation>
    </message>
    <message>
        <source>speaker of the project</source>
        <extracomment>project/proposals/speaker_choices.py, ui/dialogs/speaker_lines.py</extracomment>
        <translation>Sprecher des Projekts</translation>
    </message>
    <message>
        <source>may be the same: {reason}</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>vielleicht derselbe: {reason}</translation>
    </message>
    <message>
        <source>spelled nearly alike</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>fast gleich geschrieben</translation>
    </message>
    <message>
        <source>same last name only</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>nur gleicher Nachname</translation>
    </message>
    <message>
        <source>one of several of this name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mehrere heißen so</translation>
    </message>
    <message>
        <source>same last name, other title</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>gleicher Nachname, anderer Titel</translation>
    </message>
    <message>
        <source>same name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>initials of the name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>Initialen des Namens</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>gleiche Wörter in anderer Folge</translation>
    </message>
    <message>
        <source>one name is within the other</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>ein Name steckt im anderen</translation>
    </message>
    <message>
        <source>same last name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>gleicher Nachname</translation>
    </message>
    <message>
        <source>same first and last name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>gleicher Vor- und Nachname</translation>
    </message>
    <message>
        <source>same last name, first name nearly alike</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>gleicher Nachname, Vorname fast gleich</translation>
    </message>
    <message>
        <source>{reason}, another kind</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>{reason}, andere Art</translation>
    </message>
    <message>
        <source>same last name and initial</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>gleicher Nachname und gleiche Initiale</translation>
    </message>
    <message>
        <source>stayed</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>geblieben</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{n} stayed|{n} stayed</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} geblieben</numerusform>
            <numerusform>{n} geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved|{n} moved</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} verschoben</numerusform>
            <numerusform>{n} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found|{n} not found</source>
        <extracomment>project/versions/plain_report.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} nicht gefunden</numerusform>
            <numerusform>{n} nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>no annotations</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>keine Annotationen</translation>
    </message>
    <message>
        <source>suggestions: {numbers}</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>Vorschläge: {numbers}</translation>
    </message>
    <message>
        <source>open again: {annotators}</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py</extracomment>
        <translation>wieder offen: {annotators}</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be found|{n} could not be found</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>
            <numerusform>{n} nicht auffindbar</numerusform>
            <numerusform>{n} nicht auffindbar</numerusform>
        </translation>
    </message>
    <message>
        <source>quotation</source>
        <extracomment>project/versions/reanchoring.py, ui/panels/speaker_rows.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>project/versions/reanchoring.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>{place}: stayed.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: geblieben.</translation>
    </message>
    <message>
        <source>{place}: stayed; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: geblieben; mehrere Stellen würden passen.</translation>
    </message>
    <message>
        <source>{place}: moved.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: verschoben.</translation>
    </message>
    <message>
        <source>{place}: moved; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: verschoben; mehrere Stellen würden passen.</translation>
    </message>
    <message>
        <source>{place}: is now {words}.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: lautet jetzt {words}.</translation>
    </message>
    <message>
        <source>{place}: is now {words}; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: lautet jetzt {words}; mehrere Stellen würden passen.</translation>
    </message>
    <message>
        <source>{place}: could not be found.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: nicht auffindbar.</translation>
    </message>
    <message>
        <source>{place}: could not be found; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: nicht auffindbar; mehrere Stellen würden passen.</translation>
    </message>
    <message>
        <source>{document}, suggestions: {numbers}.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{document}, Vorschläge: {numbers}.</translation>
    </message>
    <message>
        <source>what the model found</source>
        <extracomment>store/analysis_rows.py, store/bad_rows.py</extracomment>
        <translation>der Fund des Sprachmodells</translation>
    </message>
    <message>
        <source>the parse</source>
        <extracomment>store/analysis_rows.py, store/bad_rows.py</extracomment>
        <translation>die Satzanalyse</translation>
    </message>
    <message>
        <source>a failed analysis</source>
        <extracomment>store/analysis_rows.py</extracomment>
        <translation>eine gescheiterte Analyse</translation>
    </message>
    <message>
        <source>a suggestion</source>
        <extracomment>store/analysis_rows.py, store/bad_rows.py, ui/actions/registry.py</extracomment>
        <translation>ein Vorschlag</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: {reason}. The project was not changed.</source>
        <extracomment>store/attached_backup.py</extracomment>
        <translation>Die Sicherung {path} ist beschädigt: {reason}. Das Projekt wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <extracomment>store/attached_backup.py</extracomment>
        <translation>Eine andere Sicherung wählen.</translation>
    </message>
    <message>
        <source>The backup {path} has an older file version, and a copy of it for temporary use cannot be made: {reason}. The project was not changed.</source>
        <extracomment>store/attached_backup.py</extracomment>
        <translation>Die Sicherung {path} hat eine ältere Dateiversion, und eine Kopie zur vorübergehenden Benutzung kann nicht angelegt werden: {reason}. Das Projekt wurde nicht geändert.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder}: {reason}.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>In {folder} konnte keine Sicherung geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder for backups.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Einen anderen Ordner für Sicherungen wählen.</translation>
    </message>
    <message>
        <source>a part of it names another one that is not there</source>
        <extracomment>store/backup.py</extracomment>
        <translation>ein Teil davon nennt einen anderen, den es nicht gibt</translation>
    </message>
    <message>
        <source>it does not hold what the project holds</source>
        <extracomment>store/backup.py</extracomment>
        <translation>sie enthält nicht, was das Projekt enthält</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a backup of {size} MB.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Auf dem Datenträger von {folder} ist kein Platz für eine Sicherung von {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Platz schaffen oder einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full, so no backup was made.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Der Datenträger von {folder} ist voll, daher wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>{path} is not a project of this program.</source>
        <extracomment>store/backup.py, store/file_errors.py</extracomment>
        <translation>{path} ist kein Projekt dieses Programms.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>project/jobs/recodings.py, store/backup.py, store/connection.py, store/file_errors.py, store/rescue/rescue.py, store/schema_check.py</extracomment>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{project} is held by another program, so no backup was made.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>{project} wird von einem anderen Programm benutzt, daher wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Es wird später wieder versucht.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}; no backup was made, and older ones are kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>{path} ist beschädigt: {reason}; es wurde keine Sicherung gemacht, ältere bleiben.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}; no backup was made, and older ones are kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>{path} konnte nicht gelesen werden: {reason}; es wurde keine Sicherung gemacht, ältere bleiben.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, then do it again.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Prüfen, ob der Datenträger angeschlossen ist, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{project} was being written all the time, so no backup of it could be made.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>In {project} wurde ständig geschrieben, daher konnte keine Sicherung gemacht werden.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>project/jobs/places.py, store/backup.py</extracomment>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The backup of {project} is not whole: {reason}. Older ones are kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Die Sicherung von {project} ist nicht vollständig: {reason}. Ältere bleiben.</translation>
    </message>
    <message>
        <source>Run `{command}`: it says whether the project is damaged.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>`{command}` ausführen: das sagt, ob das Projekt beschädigt ist.</translation>
    </message>
    <message>
        <source>The backup of {project} cannot be read again, so it was not kept; older ones are.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Die Sicherung von {project} ist nicht wieder lesbar und wurde nicht behalten; ältere bleiben.</translation>
    </message>
    <message>
        <source>Check the disk of the backups, or choose a folder on another one.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Den Datenträger der Sicherungen prüfen oder einen Ordner auf einem anderen wählen.</translation>
    </message>
    <message>
        <source>the layer</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>die Ebene</translation>
    </message>
    <message>
        <source>an entity</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>eine Entität</translation>
    </message>
    <message>
        <source>a decision</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>a decision on a claim</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>eine Entscheidung über eine Behauptung</translation>
    </message>
    <message>
        <source>a waiver</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>eine Hinnahme</translation>
    </message>
    <message>
        <source>{row} of document “{document}”</source>
        <extracomment>store/bad_rows.py, store/columns.py, store/speakers.py</extracomment>
        <translation>{row} im Dokument „{document}“</translation>
    </message>
    <message>
        <source>what was learnt</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>das Gelernte</translation>
    </message>
    <message>
        <source>a speaker</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>ein Sprecher</translation>
    </message>
    <message>
        <source>layer of {annotator}</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>Ebene von {annotator}</translation>
    </message>
    <message>
        <source>{row} cannot be read{details}: the file was changed by something else.</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>Nicht lesbar: {row}{details}. Die Datei wurde von etwas anderem geändert.</translation>
    </message>
    <message>
        <source>act {id}: {error}</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>Schritt {id}: {error}</translation>
    </message>
    <message>
        <source>an entry</source>
        <extracomment>store/columns.py</extracomment>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>Nothing of {file} can be read any more, so no copy was saved.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Von {file} ist nichts mehr lesbar, daher wurde keine Kopie gespeichert.</translation>
    </message>
    <message>
        <source>What it held before may be in a backup.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Was vorher darin war, ist vielleicht in einer Sicherung.</translation>
    </message>
    <message>
        <source>{path} is a link, so that saving would write into another file.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{path} ist eine Verknüpfung; das Speichern würde in eine andere Datei schreiben.</translation>
    </message>
    <message>
        <source>Look at it and remove it, or open the project for reading only.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Ansehen und entfernen oder das Projekt schreibgeschützt öffnen.</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{path} ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{project} is open here for reading only, so nothing of it can be changed.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{project} ist hier schreibgeschützt geöffnet, daher kann nichts daran geändert werden.</translation>
    </message>
    <message>
        <source>Open it again once it is closed elsewhere and may be written.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Neu öffnen, sobald es anderswo geschlossen ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The copy {file} cannot be written: {reason}.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Die Kopie {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder. The project itself is not touched.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Platz schaffen oder einen anderen Ordner wählen. Das Projekt selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>{file} was made, but cannot be opened now: {error}</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{file} wurde angelegt, kann aber jetzt nicht geöffnet werden: {error}</translation>
    </message>
    <message>
        <source>{remedy} Then open it.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{remedy} Dann öffnen.</translation>
    </message>
    <message>
        <source>{path} is damaged: it does not say that it is a project.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{path} ist beschädigt: es weist sich nicht als Projekt aus.</translation>
    </message>
    <message>
        <source>{project} is held by another program, so it cannot be opened now.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{project} wird von einem anderen Programm benutzt und kann jetzt nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Close it there, or open it again in a moment.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Dort schließen oder gleich noch einmal öffnen.</translation>
    </message>
    <message>
        <source>a part of the history</source>
        <extracomment>store/deltas.py</extracomment>
        <translation>ein Teil des Verlaufs</translation>
    </message>
    <message>
        <source>a part that the act changes</source>
        <extracomment>store/deltas.py</extracomment>
        <translation>ein Teil, den der Schritt ändert</translation>
    </message>
    <message>
        <source>The project has no document “{id}”.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Das Projekt hat kein Dokument „{id}“.</translation>
    </message>
    <message>
        <source>Check the id; an export has the ids of all.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Die ID prüfen; ein Export enthält die IDs aller Dokumente.</translation>
    </message>
    <message>
        <source>The project has no document at position {position}.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Das Projekt hat kein Dokument an Position {position}.</translation>
    </message>
    <message>
        <source>The text of document “{id}” is not the one that was imported.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Der Text des Dokuments „{id}“ ist nicht der importierte.</translation>
    </message>
    <message>
        <source>The file was changed by something else: restore this document from a backup.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Die Datei wurde von etwas anderem geändert: dieses Dokument aus einer Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>the document at position {position}</source>
        <extracomment>store/documents.py</extracomment>
        <translation>das Dokument an Position {position}</translation>
    </message>
    <message>
        <source>empty trash</source>
        <extracomment>store/emptying.py</extracomment>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>; the act was not saved</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; der Schritt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>; nothing was imported</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; es wurde nichts importiert</translation>
    </message>
    <message>
        <source>; nothing was written</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>; it is still a project of an older version, as it was</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; es ist wie vorher ein Projekt einer älteren Version</translation>
    </message>
    <message>
        <source>; nothing was changed</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{path} ist beschädigt: {reason}{consequence}.</translation>
    </message>
    <message>
        <source>an entry refers to another one that is not there</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>ein Eintrag verweist auf einen anderen, den es nicht gibt</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{path} konnte nicht gelesen oder geschrieben werden: {reason}{consequence}.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, can be written and has room for you, then do it again.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Prüfen, ob der Datenträger angeschlossen und beschreibbar ist und Platz hat, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} is damaged: {row} cannot be read.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{path} ist beschädigt: {row} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Der Datenträger mit {path} ist voll{consequence}.</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{file} is held by another program{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{file} wird von einem anderen Programm benutzt{consequence}.</translation>
    </message>
    <message>
        <source>Do it again in a moment.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} cannot be written{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{path} kann nicht geschrieben werden{consequence}.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or copy it elsewhere.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Die Berechtigungen der Datei und ihres Ordners ändern oder sie woandershin kopieren.</translation>
    </message>
    <message>
        <source>{path} or its journal cannot be opened{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{path} oder sein Journal kann nicht geöffnet werden{consequence}.</translation>
    </message>
    <message>
        <source>Check that the file and its folder exist, and that you may read and change them.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Prüfen, ob die Datei und ihr Ordner da sind und gelesen und geändert werden dürfen.</translation>
    </message>
    <message>
        <source>a number in it is too large to count on</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>eine Zahl darin ist zu groß zum Weiterzählen</translation>
    </message>
    <message>
        <source>the file: {reason} ({details})</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>die Datei: {reason} ({details})</translation>
    </message>
    <message>
        <source>{table} refers to a {other_table} that does not exist</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>{table} verweist auf etwas in {other_table}, das es nicht gibt</translation>
    </message>
    <message>
        <source>the positions of the documents have gaps of which the project does not know</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>die Positionen der Dokumente haben Lücken, von denen das Projekt nichts weiß</translation>
    </message>
    <message>
        <source>the trash does not hold the documents that it names</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>der Papierkorb enthält nicht die Dokumente, die er nennt</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: another program has moved or deleted it</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>{name} ist nicht mehr da, wo es geöffnet wurde: ein anderes Programm hat es verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>All that was shown as saved is still open here. Put the file back and go on, locate it, or save a copy.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Alles, was als gespeichert galt, ist hier noch offen. Die Datei zurücklegen und weiterarbeiten, sie suchen oder eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Another program has replaced {name} since it was opened</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Ein anderes Programm hat {name} seit dem Öffnen ersetzt</translation>
    </message>
    <message>
        <source>All that was shown as saved is still open here. Save a copy of it, or open the file that is there now.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Alles, was als gespeichert galt, ist hier noch offen. Eine Kopie davon speichern oder die jetzige Datei öffnen.</translation>
    </message>
    <message>
        <source>The drive or the folder that holds {name} is gone</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Das Laufwerk oder der Ordner mit {name} ist weg</translation>
    </message>
    <message>
        <source>All that was shown as saved is on that drive. Connect it and open the project again, or save a copy of what can still be read.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Alles, was als gespeichert galt, ist auf diesem Laufwerk. Es anschließen und das Projekt neu öffnen oder eine Kopie dessen speichern, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Another program has cut {name} short since it was opened</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Ein anderes Programm hat {name} seit dem Öffnen gekürzt</translation>
    </message>
    <message>
        <source>What it held before may be in a backup. Save a copy of what is open here; if the file comes back whole, open it again.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Was vorher darin war, ist vielleicht in einer Sicherung. Eine Kopie dessen speichern, was hier offen ist; kommt die Datei ganz zurück, sie neu öffnen.</translation>
    </message>
    <message>
        <source>Another program has written over {name} since it was opened</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Ein anderes Programm hat {name} seit dem Öffnen überschrieben</translation>
    </message>
    <message>
        <source>What it held before may be in a backup. Save a copy of what is open here, or open the file that is there now.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Was vorher darin war, ist vielleicht in einer Sicherung. Eine Kopie dessen speichern, was hier offen ist, oder die jetzige Datei öffnen.</translation>
    </message>
    <message>
        <source>Not done: {act}. It refers to something that is not there any more.</source>
        <extracomment>store/operations.py</extracomment>
        <translation>Nicht ausgeführt: {act}. Es verweist auf etwas, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Not done: {act}. An annotation would stand at other words.</source>
        <extracomment>store/operations.py</extracomment>
        <translation>Nicht ausgeführt: {act}. Eine Annotation stünde an anderen Wörtern.</translation>
    </message>
    <message>
        <source>Open the document again, and look where its words are.</source>
        <extracomment>store/operations.py</extracomment>
        <translation>Das Dokument neu öffnen und nachsehen, wo die Wörter sind.</translation>
    </message>
    <message>
        <source>An act in the history of {project} is damaged, so it cannot be shown.</source>
        <extracomment>store/history_entries.py</extracomment>
        <translation>Ein Schritt im Verlauf von {project} ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>An act in the history of {project} is damaged, so it cannot be undone or done again.</source>
        <extracomment>store/history_rows.py</extracomment>
        <translation>Ein Schritt im Verlauf von {project} ist beschädigt und kann weder rückgängig gemacht noch wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Another act has come meanwhile, so nothing was undone.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Inzwischen kam ein anderer Schritt, daher wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Another act has come meanwhile, so nothing was done again.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Inzwischen kam ein anderer Schritt, daher wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>The history cannot go there: something that came later depends on one of the acts on the way.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Der Verlauf kann nicht dorthin: etwas Späteres hängt von einem der Schritte dazwischen ab.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this document.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>In diesem Dokument ist nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to redo in this document.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>In diesem Dokument ist nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The history cannot go to this act.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Der Verlauf kann nicht zu diesem Schritt.</translation>
    </message>
    <message>
        <source>Choose one of yours that is done or undone.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Einen eigenen Schritt wählen, der getan oder rückgängig gemacht ist.</translation>
    </message>
    <message>
        <source>somebody else has changed the text itself since</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>jemand anderes hat seither den Text selbst geändert</translation>
    </message>
    <message>
        <source>somebody has annotated this version of the text since</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>jemand hat seither diese Fassung des Textes annotiert</translation>
    </message>
    <message>
        <source>as its marks say</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>nach den Anführungszeichen</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>start moved by {n} word|start moved by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>Anfang {n} Wort später</numerusform>
            <numerusform>Anfang {n} Wörter später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start moved by {n} character|start moved by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>Anfang {n} Zeichen später</numerusform>
            <numerusform>Anfang {n} Zeichen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start moved back by {n} word|start moved back by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>Anfang {n} Wort früher</numerusform>
            <numerusform>Anfang {n} Wörter früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start moved back by {n} character|start moved back by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>Anfang {n} Zeichen früher</numerusform>
            <numerusform>Anfang {n} Zeichen früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved by {n} word|end moved by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>Ende {n} Wort später</numerusform>
            <numerusform>Ende {n} Wörter später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved by {n} character|end moved by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>Ende {n} Zeichen später</numerusform>
            <numerusform>Ende {n} Zeichen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved back by {n} word|end moved back by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>Ende {n} Wort früher</numerusform>
            <numerusform>Ende {n} Wörter früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved back by {n} character|end moved back by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>Ende {n} Zeichen früher</numerusform>
            <numerusform>Ende {n} Zeichen früher</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>domain/codebook_difference.py, domain/translation.py, ui/commands/codebook.py</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{field}: {words} added</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}: {words} hinzugefügt</translation>
    </message>
    <message>
        <source>{field}: {words} taken out</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}: {words} entfernt</translation>
    </message>
    <message>
        <source>{field}: {change}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}: {change}</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>alias added: {name}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>Alias hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>alias taken away: {name}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>Alias entfernt: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{change} · in {n} annotation|{change} · in {n} annotations</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>{change} · in {n} Annotation</numerusform>
            <numerusform>{change} · in {n} Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>a speaker who was removed</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>ein entfernter Sprecher</translation>
    </message>
    <message>
        <source>the report of an import</source>
        <extracomment>store/import_reports.py</extracomment>
        <translation>der Bericht eines Imports</translation>
    </message>
    <message>
        <source>{annotator} has another layer of the document “{document}” already.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>{annotator} hat schon eine andere Ebene zum Dokument „{document}“.</translation>
    </message>
    <message>
        <source>Import it under another annotator&apos;s name, or into another project.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>Unter dem Namen eines anderen Annotators oder in ein anderes Projekt importieren.</translation>
    </message>
    <message>
        <source>the id “{id}” already belongs to another text.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>die ID „{id}“ gehört schon zu einem anderen Text.</translation>
    </message>
    <message>
        <source>Give the document another id.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>Dem Dokument eine andere ID geben.</translation>
    </message>
    <message>
        <source>{annotator}&apos;s layer of “{document}” came before in this import.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>die Ebene von {annotator} zu „{document}“ kam in diesem Import schon vor.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>Eine von beiden behalten.</translation>
    </message>
    <message>
        <source>what was learnt from decisions</source>
        <extracomment>store/learning.py</extracomment>
        <translation>das aus Entscheidungen Gelernte</translation>
    </message>
    <message>
        <source>forget what was learnt</source>
        <extracomment>store/learning.py</extracomment>
        <translation>Gelerntes vergessen</translation>
    </message>
    <message>
        <source>count forgotten decisions again</source>
        <extracomment>store/learning.py</extracomment>
        <translation>vergessene Entscheidungen wieder zählen</translation>
    </message>
    <message>
        <source>take annotations as they are</source>
        <extracomment>store/misfits.py</extracomment>
        <translation>Annotationen übernehmen, wie sie sind</translation>
    </message>
    <message>
        <source>the same document</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dasselbe Dokument</translation>
    </message>
    <message>
        <source>the same text</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>the same speaker</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>derselbe Sprecher</translation>
    </message>
    <message>
        <source>the same layer</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dieselbe Ebene</translation>
    </message>
    <message>
        <source>the same quotation</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dasselbe Zitat</translation>
    </message>
    <message>
        <source>the same claim</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dieselbe Behauptung</translation>
    </message>
    <message>
        <source>the same entity</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dieselbe Entität</translation>
    </message>
    <message>
        <source>the same waiver</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dieselbe Hinnahme</translation>
    </message>
    <message>
        <source>the same suggestion</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>derselbe Vorschlag</translation>
    </message>
    <message>
        <source>the same decision</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dieselbe Entscheidung</translation>
    </message>
    <message>
        <source>the same analysis</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dieselbe Analyse</translation>
    </message>
    <message>
        <source>the same codebook</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dasselbe Codebuch</translation>
    </message>
    <message>
        <source>“{act}” cannot be undone: {reason}.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>„{act}“ kann nicht rückgängig gemacht werden: {reason}.</translation>
    </message>
    <message>
        <source>somebody has changed {same_thing} since</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>{same_thing} wurde seither von jemandem geändert</translation>
    </message>
    <message>
        <source>“{act}” cannot be done again: {reason}.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>„{act}“ kann nicht wiederhergestellt werden: {reason}.</translation>
    </message>
    <message>
        <source>something that came later depends on it</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>etwas Späteres hängt davon ab</translation>
    </message>
    <message>
        <source>“{act}” bears on {same_thing}</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>{same_thing} ist auch von „{act}“ betroffen</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Stattdessen von Hand ändern.</translation>
    </message>
    <message>
        <source>it needs something that is not there any more</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>etwas dafür Nötiges gibt es nicht mehr</translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>„{title}“ ist im Papierkorb</translation>
    </message>
    <message>
        <source>Move them by hand: the trash shows what is in it.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Von Hand verschieben: der Papierkorb zeigt, was darin ist.</translation>
    </message>
    <message>
        <source>{name} has worked on “{title}” since</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>{name} hat seither an „{title}“ gearbeitet</translation>
    </message>
    <message>
        <source>its documents have left the trash, or came back, since</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>die Dokumente haben den Papierkorb seither verlassen oder sind wieder darin</translation>
    </message>
    <message>
        <source>First do that again.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Zuerst diesen Schritt wiederherstellen.</translation>
    </message>
    <message>
        <source>First undo that.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Zuerst diesen Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Move documents to the trash instead.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Dokumente stattdessen in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>That quotation is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Dieses Zitat ist schon da.</translation>
    </message>
    <message>
        <source>That claim is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Diese Behauptung ist schon da.</translation>
    </message>
    <message>
        <source>That entity is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Diese Entität ist schon da.</translation>
    </message>
    <message>
        <source>That speaker is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Dieser Sprecher ist schon da.</translation>
    </message>
    <message>
        <source>The history does not hold it any more.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Der Verlauf enthält es nicht mehr.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>„{title}“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>The text of “{title}” has been replaced since; the words stood in another one.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Der Text von „{title}“ wurde seither ersetzt; die Wörter standen in einem anderen.</translation>
    </message>
    <message>
        <source>the document that it belongs to is lost</source>
        <extracomment>store/rescue/gaps.py</extracomment>
        <translation>das zugehörige Dokument ist verloren</translation>
    </message>
    <message>
        <source>its row is damaged</source>
        <extracomment>store/rescue/gathered.py</extracomment>
        <translation>die Zeile ist beschädigt</translation>
    </message>
    <message>
        <source>its words are beyond the end of the text</source>
        <extracomment>store/rescue/mending.py</extracomment>
        <translation>die Wörter liegen hinter dem Ende des Textes</translation>
    </message>
    <message>
        <source>what it belongs to is lost</source>
        <extracomment>store/rescue/mending.py</extracomment>
        <translation>das Zugehörige ist verloren</translation>
    </message>
    <message>
        <source>another row names it</source>
        <extracomment>store/rescue/mending.py</extracomment>
        <translation>eine andere Zeile nennt es</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; nothing was written.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>{path} kann nicht gelesen werden: {reason}; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>store/rescue/rescue.py, store/schema_check.py</extracomment>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <extracomment>store/new_file.py, store/rescue/rescue.py</extracomment>
        <translation>einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>{path} has changed while it was read, so the rescue would be a mixture.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>{path} hat sich beim Lesen geändert; die Rettung wäre ein Gemisch.</translation>
    </message>
    <message>
        <source>Close it in all programs, and rescue it again.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>In allen Programmen schließen und noch einmal retten.</translation>
    </message>
    <message>
        <source>No document of a project could be read from {path}; nothing was written.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Aus {path} war kein Dokument eines Projekts lesbar; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose another file, or a copy that somebody else may have.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Eine andere Datei wählen oder eine Kopie, die jemand anderes hat.</translation>
    </message>
    <message>
        <source>The rescue could not be finished: {reason}; nothing was written.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Die Rettung konnte nicht beendet werden: {reason}; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Free some space, also where temporary files are kept, then rescue it again.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Platz schaffen, auch dort, wo temporäre Dateien liegen, dann noch einmal retten.</translation>
    </message>
    <message>
        <source>a document</source>
        <extracomment>store/rescue/row_checks.py, ui/actions/registry.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>a history row</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>eine Zeile des Verlaufs</translation>
    </message>
    <message>
        <source>a report</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>ein Bericht</translation>
    </message>
    <message>
        <source>a map</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>fields</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>eine Felderliste</translation>
    </message>
    <message>
        <source>an index names it</source>
        <extracomment>store/rescue/sql_rows.py</extracomment>
        <translation>ein Index nennt es</translation>
    </message>
    <message>
        <source>tables</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>pages</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>pages without a table</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>Seiten ohne Tabelle</translation>
    </message>
    <message>
        <source>pages that the journal replaces</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>Seiten, die das Journal ersetzt</translation>
    </message>
    <message>
        <source>free pages</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>freie Seiten</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>stand-ins</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>its codebook</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>das zugehörige Codebuch</translation>
    </message>
    <message>
        <source>So much differs from this backup that one act cannot bring it back, so nothing was changed.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>Von dieser Sicherung weicht so viel ab, dass ein Schritt es nicht zurückholen kann; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Restore some documents at a time, or open the backup itself: it is a project.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>Einige Dokumente auf einmal zurückholen oder die Sicherung selbst öffnen: sie ist ein Projekt.</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a row of {table}</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>eine Zeile aus {table}</translation>
    </message>
    <message>
        <source>{backup} is damaged: {row} cannot be read. The project was not changed.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>{backup} ist beschädigt: {row} ist nicht lesbar. Das Projekt wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Restore another backup, or single documents of this one.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>Eine andere Sicherung oder nur einzelne Dokumente aus dieser zurückholen.</translation>
    </message>
    <message>
        <source>the text or metadata</source>
        <extracomment>store/rows.py</extracomment>
        <translation>der Text oder ein Metadatenfeld</translation>
    </message>
    <message>
        <source>the speakers of a quotation</source>
        <extracomment>store/rows.py</extracomment>
        <translation>die Sprecherliste eines Zitats</translation>
    </message>
    <message>
        <source>a layer</source>
        <extracomment>store/rows.py</extracomment>
        <translation>eine Ebene</translation>
    </message>
    <message>
        <source>{path} exists already; it was left as it is.</source>
        <extracomment>store/new_file.py</extracomment>
        <translation>{path} gibt es schon; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>domain/codebook_draft.py, store/new_file.py</extracomment>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Close it, and keep the file as it is. Rescue what can be read of it and of its newest backup (`annotator rescue`), or open that backup itself (`annotator backups` lists them).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Schließen und die Datei so lassen, wie sie ist. Retten, was von ihr und ihrer neuesten Sicherung lesbar ist (`annotator rescue`), oder diese Sicherung selbst öffnen (`annotator backups` listet sie auf).</translation>
    </message>
    <message>
        <source>What is annotated now is as it was saved, and you can go on working. A backup may have the older state.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Was jetzt annotiert ist, ist wie gespeichert, und die Arbeit kann weitergehen. Den älteren Stand enthält vielleicht eine Sicherung.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (file version {version}, this program reads up to {newest}).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} stammt von einer neueren Version dieses Programms (Dateiversion {version}, dieses Programm liest bis {newest}).</translation>
    </message>
    <message>
        <source>Install the newer version to open it; the file was not changed.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Zum Öffnen die neuere Version installieren; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>Look whether it was moved. If it was deleted, put its newest backup in its place (annotator restore {path} latest), or begin anew (annotator new {path}).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Nachsehen, ob sie verschoben wurde. Falls sie gelöscht wurde, ihre neueste Sicherung an ihre Stelle setzen (annotator restore {path} latest) oder neu beginnen (annotator new {path}).</translation>
    </message>
    <message>
        <source>{path} is empty, so it is not a project of this program.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} ist leer und daher kein Projekt dieses Programms.</translation>
    </message>
    <message>
        <source>Choose another file. If it was a project, something has emptied it: remove it, and put its newest backup in its place (annotator restore {path} latest).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Eine andere Datei wählen. Falls es ein Projekt war, hat etwas es geleert: die Datei entfernen und ihre neueste Sicherung an ihre Stelle setzen (annotator restore {path} latest).</translation>
    </message>
    <message>
        <source>trigger or view</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Trigger oder View</translation>
    </message>
    <message>
        <source>{path} holds a {part} ({name}), which no project has: another program has changed it.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} enthält etwas, das kein Projekt hat: {part} ({name}). Ein anderes Programm hat die Datei geändert.</translation>
    </message>
    <message>
        <source>Keep the file as it is. Rescue what it holds into a new project (`annotator rescue`), or open a backup of it.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Die Datei so lassen, wie sie ist. Ihren Inhalt in ein neues Projekt retten (`annotator rescue`) oder eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>{path} is damaged: its documents are not numbered from 1 on ({least} to {most}).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} ist beschädigt: die Dokumente sind nicht von 1 an nummeriert ({least} bis {most}).</translation>
    </message>
    <message>
        <source>{path} is damaged: it lacks the table “{table}”.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} ist beschädigt: die Tabelle „{table}“ fehlt.</translation>
    </message>
    <message>
        <source>{path} is damaged: it says that its file version is {version}, which does not fit its tables.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} ist beschädigt: die angegebene Dateiversion {version} passt nicht zu den Tabellen.</translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program (file version {version}), so it cannot be opened for reading only.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} stammt von einer älteren Version dieses Programms (Dateiversion {version}) und lässt sich schreibgeschützt nicht öffnen.</translation>
    </message>
    <message>
        <source>Open it in the window, where it can be written: it is backed up and brought up to date.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Im Fenster öffnen, wo es beschreibbar ist: es wird gesichert und auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>virtual table</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>virtuelle Tabelle</translation>
    </message>
    <message>
        <source>{path} is damaged: its table “{table}” lacks the column “{column}”.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} ist beschädigt: in der Tabelle „{table}“ fehlt die Spalte „{column}“.</translation>
    </message>
    <message>
        <source>table with a generated column</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Tabelle mit einer generierten Spalte</translation>
    </message>
    <message>
        <source>The search index holds documents that are not there. Build it again: {command}</source>
        <extracomment>store/search.py</extracomment>
        <translation>Der Suchindex enthält Dokumente, die es nicht gibt. Neu aufbauen: {command}</translation>
    </message>
    <message numerus="yes">
        <source>The search does not find the words of {n} document. Build the index again: {command}|The search does not find the words of {n} documents. Build the index again: {command}</source>
        <extracomment>store/search.py</extracomment>
        <translation>
            <numerusform>Die Suche findet die Wörter von {n} Dokument nicht. Den Index neu aufbauen: {command}</numerusform>
            <numerusform>Die Suche findet die Wörter von {n} Dokumenten nicht. Den Index neu aufbauen: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index of {project} is damaged; articles and annotations are not affected.</source>
        <extracomment>store/search.py</extracomment>
        <translation>Der Suchindex von {project} ist beschädigt; Artikel und Annotationen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Build it again: {command}</source>
        <extracomment>store/search.py</extracomment>
        <translation>Neu aufbauen: {command}</translation>
    </message>
    <message>
        <source>a database cannot be saved there</source>
        <extracomment>store/sqlite_library.py</extracomment>
        <translation>eine Datenbank kann dort nicht gespeichert werden</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>die Seiten passen nicht zusammen</translation>
    </message>
    <message>
        <source>it holds bytes that are no text</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>darin sind Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>you have no permission to write it</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>die Berechtigung zum Schreiben fehlt</translation>
    </message>
    <message>
        <source>a file cannot be opened</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>eine Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the disk cannot read it</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>Lesefehler des Datenträgers</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>Schreibfehler des Datenträgers</translation>
    </message>
    <message>
        <source>it does not begin as a project does</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>der Anfang ist nicht der eines Projekts</translation>
    </message>
    <message>
        <source>what it holds contradicts itself</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>der Inhalt widerspricht sich</translation>
    </message>
    <message>
        <source>a part of it is larger than any project has</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>ein Teil ist größer als in jedem Projekt</translation>
    </message>
    <message>
        <source>a part of it is missing, or has another form</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>ein Teil fehlt oder hat eine andere Form</translation>
    </message>
    <message>
        <source>the columns of a table</source>
        <extracomment>store/table_fields.py</extracomment>
        <translation>die Spaltenliste einer Tabelle</translation>
    </message>
    <message>
        <source>the history</source>
        <extracomment>store/text_changes.py</extracomment>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <source>Not done: one of its documents is in the trash already.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Nicht ausgeführt: eines der Dokumente ist schon im Papierkorb.</translation>
    </message>
    <message>
        <source>Take it out of the trash first.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Zuerst aus dem Papierkorb holen.</translation>
    </message>
    <message>
        <source>Not done: the project has another document with the id “{id}” by now, “{title}”.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Nicht ausgeführt: das Projekt hat inzwischen ein anderes Dokument mit der ID „{id}“, „{title}“.</translation>
    </message>
    <message>
        <source>Move that one to the trash first.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Zuerst dieses in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>the trash</source>
        <extracomment>store/trash.py</extracomment>
        <translation>der Papierkorb</translation>
    </message>
    <message>
        <source>process {pid} on {computer}, since {time}</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Prozess {pid} auf {computer}, seit {time}</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>ein unbekannter Prozess</translation>
    </message>
    <message>
        <source>{project} is being opened elsewhere.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{project} wird gerade anderswo geöffnet.</translation>
    </message>
    <message>
        <source>Open it again in a moment.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Gleich noch einmal öffnen.</translation>
    </message>
    <message>
        <source>{path} cannot be kept from other writers: {reason}.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{path} kann nicht vor anderen Schreibern geschützt werden: {reason}.</translation>
    </message>
    <message>
        <source>Copy it to a disk of this computer.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Auf einen Datenträger dieses Computers kopieren.</translation>
    </message>
    <message>
        <source>{project} is open in another window or command ({holder}).</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{project} ist in einem anderen Fenster oder Befehl geöffnet ({holder}).</translation>
    </message>
    <message>
        <source>Close it there, or wait until that has ended; it can be read meanwhile.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Dort schließen oder das Ende abwarten; inzwischen kann es gelesen werden.</translation>
    </message>
    <message>
        <source>{path} is no lock file of this program: {reason}; it was left as it is.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{path} ist keine Sperrdatei dieses Programms: {reason}; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} is no lock file of this program; it was left as it is.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{path} ist keine Sperrdatei dieses Programms; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Look at it and remove it; the project can be read meanwhile.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Ansehen und entfernen; das Projekt kann inzwischen gelesen werden.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>eben</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {reason}.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>In den Ordner {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>copy it elsewhere</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>das Projekt woandershin kopieren</translation>
    </message>
    <message>
        <source>copy the project to another folder</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>das Projekt in einen anderen Ordner kopieren</translation>
    </message>
    <message>
        <source>Select words ({grow}, or drag over them), then {new_quotation} makes a quotation of them, {new_claim} a claim.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Wörter auswählen ({grow} oder mit der Maus ziehen), dann macht {new_quotation} daraus ein Zitat, {new_claim} eine Behauptung.</translation>
    </message>
    <message numerus="yes">
        <source>{next_suggestion} goes to the one suggestion that waits; {accept} accepts, {remove} rejects.|{next_suggestion} goes to the next of {n} suggestions; {accept} accepts, {remove} rejects.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>
            <numerusform>{next_suggestion} springt zum einzigen offenen Vorschlag; {accept} nimmt an, {remove} lehnt ab.</numerusform>
            <numerusform>{next_suggestion} springt zum nächsten von {n} Vorschlägen; {accept} nimmt an, {remove} lehnt ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>{next_item} goes to what is annotated, too.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>{next_item} springt auch zu schon Annotiertem.</translation>
    </message>
    <message>
        <source>{next_item} or a click chooses a card, to look at it again.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>{next_item} oder ein Klick wählt eine Karte, um sie noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>{next_marks} goes to the next words in quote marks.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>{next_marks} springt zu den nächsten Wörtern in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Suggestions that are hidden: {count}; {show_hidden} shows them.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Ausgeblendete Vorschläge: {count}; {show_hidden} zeigt sie.</translation>
    </message>
    <message>
        <source>grow</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>erweitern</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>entity</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>quotation</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>join</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>anfügen</translation>
    </message>
    <message>
        <source>next</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>weiter</translation>
    </message>
    <message>
        <source>accept</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>reject</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>reject, why</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>ablehnen, Grund</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>nächster Vorschlag</translation>
    </message>
    <message>
        <source>No annotation chosen</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Keine Annotation gewählt</translation>
    </message>
    <message>
        <source>Nothing annotated yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Noch nichts annotiert</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>next annotation</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>nächste Annotation</translation>
    </message>
    <message>
        <source>next document</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>nächstes Dokument</translation>
    </message>
    <message>
        <source>source</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>source: none yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Quelle: noch keine</translation>
    </message>
    <message>
        <source>cue</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>cue: none yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Signalwort: noch keins</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>speaker: none yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Sprecher: noch keiner</translation>
    </message>
    <message>
        <source>in place of proposed types</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>statt der vorgeschlagenen</translation>
    </message>
    <message>
        <source>claim types</source>
        <extracomment>ui/actions/applicability.py, ui/dialogs/exports/panels.py</extracomment>
        <translation>Arten der Behauptung</translation>
    </message>
    <message>
        <source>Import articles ({import_files}), or drop files on the window.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Artikel importieren ({import_files}) oder Dateien auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>No article yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Noch kein Artikel</translation>
    </message>
    <message>
        <source>This document is annotated blind: it has no suggestions.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Dieses Dokument wird blind annotiert: es hat keine Vorschläge.</translation>
    </message>
    <message>
        <source>shrink</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>verkleinern</translation>
    </message>
    <message>
        <source>clear selection</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>type</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>accept, speaker</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>annehmen, Sprecher</translation>
    </message>
    <message>
        <source>accept, claim</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>annehmen, Behauptung</translation>
    </message>
    <message>
        <source>accept, stay</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>annehmen, bleiben</translation>
    </message>
    <message>
        <source>accept, type</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>annehmen, Art</translation>
    </message>
    <message>
        <source>remove entity</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Entität entfernen</translation>
    </message>
    <message>
        <source>types of {claim}</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Arten von {claim}</translation>
    </message>
    <message>
        <source>The types of the current claim, in the codebook&apos;s order; again to take one away.</source>
        <extracomment>ui/actions/key_sheet.py</extracomment>
        <translation>Die Arten der aktuellen Behauptung, in der Folge des Codebuchs; beim zweiten Mal wegnehmen.</translation>
    </message>
    <message>
        <source>Claim types</source>
        <extracomment>ui/actions/key_sheet.py, ui/dialogs/codebook/parts.py</extracomment>
        <translation>Arten der Behauptung</translation>
    </message>
    <message>
        <source>moving the caret</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Cursor bewegen</translation>
    </message>
    <message>
        <source>selecting</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <extracomment>ui/actions/keys.py, ui/actions/panel_table.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>name of a key</comment>
        <extracomment>ui/actions/keys.py, ui/actions/panel_table.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>layout of keys</comment>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Left hand</source>
        <comment>layout of keys</comment>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Without brackets</source>
        <comment>layout of keys</comment>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Ohne Klammern</translation>
    </message>
    <message>
        <source>For German, French and other keyboards on which [ ] { } need AltGr, and Ctrl with them cannot be pressed at all: H and L, which lie alike on all of them, move the end of a span back and on, with Shift the start, with Ctrl by a character; J and K with Alt do so by a clause.</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Für deutsche, französische und andere Tastaturen, auf denen [ ] { } AltGr brauchen und mit Strg gar nicht gehen: H und L, die überall gleich liegen, verschieben das Ende einer Stelle zurück und vor, mit Umschalt den Anfang, mit Strg um ein Zeichen; J und K mit Alt um einen Teilsatz.</translation>
    </message>
    <message>
        <source>claim type {number}</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Art der Behauptung {number}</translation>
    </message>
    <message>
        <source>the menu {menu}</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>das Menü {menu}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>back to the article</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/panel_keys.py</extracomment>
        <translation>zurück zum Artikel</translation>
    </message>
    <message>
        <source>the same, and stay</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>ebenso, aber bleiben</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/panel_keys.py</extracomment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>type to filter</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>tippen zum Filtern</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>project/jobs/figures/work.py, ui/actions/panel_table.py, ui/dialogs/dashboard/charts.py, ui/panels/document_view.py</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/cards.py</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>ui/actions/panel_table.py, ui/actions/registry.py, ui/dialogs/codebook/parts.py, ui/panels/guidelines.py</extracomment>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/history.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/speakers.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Documents panel</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Bereich Dokumente</translation>
    </message>
    <message>
        <source>Show the list of documents and give it the keys; again to hide it.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Die Liste der Dokumente zeigen und dorthin wechseln; beim zweiten Mal ausblenden.</translation>
    </message>
    <message>
        <source>Cards panel</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Bereich Karten</translation>
    </message>
    <message>
        <source>Show the cards and give them the keys; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Die Karten zeigen und dorthin wechseln; beim zweiten Mal ausblenden.</translation>
    </message>
    <message>
        <source>Show your acts, to go back and forth among them; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Die eigenen Schritte zeigen, um darin vor und zurück zu gehen; beim zweiten Mal ausblenden.</translation>
    </message>
    <message>
        <source>Show the project&apos;s speakers and where they are named, to merge, split and rename them; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Die Sprecher des Projekts und ihre Nennungen zeigen, zum Zusammenführen, Aufteilen und Umbenennen; beim zweiten Mal ausblenden.</translation>
    </message>
    <message>
        <source>people merge duplicates aliases registry</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>personen zusammenführen dubletten aliase register leute</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>open the first</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>den ersten öffnen</translation>
    </message>
    <message>
        <source>go to it</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>hingehen</translation>
    </message>
    <message>
        <source>close</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>read on</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>weiterlesen</translation>
    </message>
    <message>
        <source>go there</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>dorthin</translation>
    </message>
    <message>
        <source>see what would change</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>mentions, then open</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Nennungen, dann öffnen</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>next field</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/panel_keys.py</extracomment>
        <translation>nächstes Feld</translation>
    </message>
    <message>
        <source>go to the hit</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>zum Treffer</translation>
    </message>
    <message>
        <source>type to search</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>tippen zum Suchen</translation>
    </message>
    <message>
        <source>go to the first hit</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>zum ersten Treffer</translation>
    </message>
    <message>
        <source>the hits</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>die Treffer</translation>
    </message>
    <message>
        <source>{action}: {act}</source>
        <extracomment>ui/actions/qt_actions.py</extracomment>
        <translation>{action}: {act}</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Annotieren</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/actions/registry.py, ui/models/text_rows.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a project</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ein Projekt</translation>
    </message>
    <message>
        <source>“{action}” needs a project: {open_project} opens one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ein Projekt: {open_project} öffnet eines.</translation>
    </message>
    <message>
        <source>“{action}” needs a document: {import_files} imports articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ein Dokument: {import_files} importiert Artikel.</translation>
    </message>
    <message>
        <source>selected words</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ausgewählte Wörter</translation>
    </message>
    <message>
        <source>“{action}” needs selected words: drag over them, or {grow}.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ausgewählte Wörter: mit der Maus ziehen oder {grow}.</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation: {next_item} or a click chooses one, {new_quotation} makes one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ein Zitat: {next_item} oder ein Klick wählt eines, {new_quotation} macht eines.</translation>
    </message>
    <message>
        <source>“{action}” needs a suggestion: {next_suggestion} goes to the next one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht einen Vorschlag: {next_suggestion} springt zum nächsten.</translation>
    </message>
    <message>
        <source>“{action}” needs a claim: {new_claim} makes one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht eine Behauptung: {new_claim} macht eine.</translation>
    </message>
    <message>
        <source>a quotation or suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ein Zitat oder Vorschlag</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation or suggestion: {next_item} or a click chooses one, {new_quotation} makes one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ein Zitat oder einen Vorschlag: {next_item} oder ein Klick wählt, {new_quotation} macht ein Zitat.</translation>
    </message>
    <message>
        <source>a quotation and selected words</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ein Zitat und ausgewählte Wörter</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation and selected words: choose the one, then select the others.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ein Zitat und ausgewählte Wörter: zuerst das Zitat wählen, dann die Wörter auswählen.</translation>
    </message>
    <message>
        <source>selected words or a quotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ausgewählte Wörter oder ein Zitat</translation>
    </message>
    <message>
        <source>“{action}” needs selected words or a quotation: {grow} selects, {next_item} chooses.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ausgewählte Wörter oder ein Zitat: {grow} wählt Wörter aus, {next_item} ein Zitat.</translation>
    </message>
    <message>
        <source>selected words or an annotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ausgewählte Wörter oder eine Annotation</translation>
    </message>
    <message>
        <source>“{action}” needs selected words or an annotation: {grow} selects, {next_item} chooses.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ausgewählte Wörter oder eine Annotation: {grow} wählt Wörter aus, {next_item} eine Annotation.</translation>
    </message>
    <message>
        <source>“{action}” needs a suggestion: none waits here, {done} marks the document done.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht einen Vorschlag: hier ist keiner offen, {done} kennzeichnet das Dokument als fertig.</translation>
    </message>
    <message>
        <source>a role that the codebook declares</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>eine Rolle des Codebuchs</translation>
    </message>
    <message>
        <source>“{action}” needs a role that the codebook declares: its “roles” do.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht eine Rolle des Codebuchs: sie steht dort unter „roles“.</translation>
    </message>
    <message>
        <source>a document that could not be analysed</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ein nicht analysierbares Dokument</translation>
    </message>
    <message>
        <source>“{action}” needs a document that could not be analysed: this is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ein Dokument, das nicht analysiert werden konnte: dieses ist keines.</translation>
    </message>
    <message>
        <source>an act to undo</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>“{action}” needs an act to undo: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht einen Schritt zum Rückgängigmachen: es gibt keinen.</translation>
    </message>
    <message>
        <source>an undone act</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ein rückgängig gemachter Schritt</translation>
    </message>
    <message>
        <source>“{action}” needs an undone act: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht einen rückgängig gemachten Schritt: es gibt keinen.</translation>
    </message>
    <message>
        <source>an act of yours on this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ein eigener Schritt an diesem Dokument</translation>
    </message>
    <message>
        <source>“{action}” needs an act of yours on this document: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht einen eigenen Schritt an diesem Dokument: es gibt keinen.</translation>
    </message>
    <message>
        <source>an undone act on this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ein rückgängig gemachter Schritt an diesem Dokument</translation>
    </message>
    <message>
        <source>“{action}” needs an undone act on this document: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht einen rückgängig gemachten Schritt an diesem Dokument: es gibt keinen.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Make a new project file.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Eine neue Projektdatei anlegen.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Eine Projektdatei öffnen.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Try the program on fictional articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das Programm an erfundenen Artikeln ausprobieren.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Add articles in .docx, .pdf, .html and other formats, after a look at what they will be.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Artikel aus .docx, .pdf, .html und anderen Formaten hinzufügen, nach einem Blick darauf, was sie werden.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Add all articles of a folder and of the folders in it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alle Artikel eines Ordners und der Ordner darin hinzufügen.</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard as articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Text oder die Dateien der Zwischenablage als Artikel hinzufügen.</translation>
    </message>
    <message>
        <source>Show what each import took, passed over and refused, and save the refused lines.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeigen, was jeder Import übernommen, übergangen und abgelehnt hat, und die abgelehnten Zeilen speichern.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Show the backups, what each holds against now, and restore all or some documents.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Sicherungen und ihre Unterschiede zum jetzigen Stand zeigen und alle oder einige Dokumente zurückholen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Make a checked copy of the project in its folder of backups.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Eine geprüfte Kopie des Projekts in seinen Ordner für Sicherungen legen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write labelled data as JSONL and other formats.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Gelabelte Daten als JSONL und in anderen Formaten schreiben.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Write the project as it is now into another file; work goes on in this one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das Projekt, wie es jetzt ist, in eine andere Datei schreiben; die Arbeit geht in dieser weiter.</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the article with its annotations: the text with marks, then the cards.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Artikel mit seinen Annotationen drucken: den markierten Text, dann die Karten.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Write the article with its annotations into a PDF file.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Artikel mit seinen Annotationen in eine PDF-Datei schreiben.</translation>
    </message>
    <message>
        <source>Move document to trash</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dokument in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Trash…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Show removed documents, annotations and speakers, restore them, or empty the trash.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Entfernte Dokumente, Annotationen und Sprecher zeigen, zurückholen oder den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Change annotator…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Annotator wechseln…</translation>
    </message>
    <message>
        <source>Change the annotator; a press on the name at the bottom does the same.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Annotator wechseln; ein Klick auf den Namen unten tut dasselbe.</translation>
    </message>
    <message>
        <source>Blind mode…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Blindmodus…</translation>
    </message>
    <message>
        <source>Choose documents that are annotated without suggestions, for studies.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Für Studien Dokumente wählen, die ohne Vorschläge annotiert werden.</translation>
    </message>
    <message>
        <source>What was learnt…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Gelerntes…</translation>
    </message>
    <message>
        <source>Show what your decisions in this project teach about suggestions; stop it, or forget it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeigen, was die eigenen Entscheidungen in diesem Projekt über Vorschläge lehren; das Lernen beenden oder vergessen.</translation>
    </message>
    <message>
        <source>Let your decisions in this project make suggestions likelier or less likely; again to stop that.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vorschläge durch die eigenen Entscheidungen in diesem Projekt wahrscheinlicher oder unwahrscheinlicher werden lassen; beim zweiten Mal beenden.</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Gelerntes vergessen</translation>
    </message>
    <message>
        <source>Count only the documents that you begin from now on.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nur Dokumente zählen, die von jetzt an begonnen werden.</translation>
    </message>
    <message>
        <source>Language model…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sprachmodell…</translation>
    </message>
    <message>
        <source>Choose the installed spaCy pipeline that analyses documents.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die installierte spaCy-Pipeline wählen, die Dokumente analysiert.</translation>
    </message>
    <message>
        <source>Try the analysis again</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Analyse wiederholen</translation>
    </message>
    <message>
        <source>Analyse the document again after a failure.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das Dokument nach einem Fehler noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Go back to the welcome page.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zurück zur Startseite.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das Programm schließen; alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last act back, also after a restart.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den letzten Schritt zurücknehmen, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do the last undone act again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den zuletzt rückgängig gemachten Schritt wieder tun.</translation>
    </message>
    <message>
        <source>Undo in this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rückgängig in diesem Dokument</translation>
    </message>
    <message>
        <source>Take your last act on this document back, and leave what you did in others.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den eigenen letzten Schritt an diesem Dokument zurücknehmen und in anderen alles lassen.</translation>
    </message>
    <message>
        <source>Redo in this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Wiederherstellen in diesem Dokument</translation>
    </message>
    <message>
        <source>Do the last undone act on this document again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den zuletzt rückgängig gemachten Schritt an diesem Dokument wieder tun.</translation>
    </message>
    <message>
        <source>Copy the selected words.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die ausgewählten Wörter kopieren.</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den ganzen Artikel auswählen.</translation>
    </message>
    <message>
        <source>Grow selection</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Select the word, the marks, the sentence, the paragraph.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das Wort, die Anführungszeichen, den Satz, den Absatz auswählen.</translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Auswahl verkleinern</translation>
    </message>
    <message>
        <source>Go back to the smaller selection, or cut a selection that was not grown at its last comma, dash or “and”.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zur kleineren Auswahl zurückgehen oder eine nicht erweiterte beim letzten Komma, Gedankenstrich oder „and“ kürzen.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Drop the selection, then the marks of the hits, then the current annotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Erst die Auswahl aufheben, dann die Markierung der Treffer, dann die aktuelle Annotation.</translation>
    </message>
    <message>
        <source>Article details…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Angaben zum Artikel…</translation>
    </message>
    <message>
        <source>Show and edit title, byline, publisher, date, section, address and language of the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Titel, Autorenzeile, Medium, Datum, Ressort, Adresse und Sprache des Artikels zeigen und bearbeiten.</translation>
    </message>
    <message>
        <source>New version of the text…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Neue Fassung des Textes…</translation>
    </message>
    <message>
        <source>Put a corrected text in the place of this one; you see before what becomes of each annotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Einen berichtigten Text an die Stelle dieses setzen; vorher wird gezeigt, was aus jeder Annotation wird.</translation>
    </message>
    <message>
        <source>New quotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Neues Zitat</translation>
    </message>
    <message>
        <source>Make a quotation from the selection, or from the reporting verb, the marks or the sentence at the caret.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ein Zitat aus der Auswahl machen oder aus dem Redeverb, den Anführungszeichen oder dem Satz am Cursor.</translation>
    </message>
    <message>
        <source>Set cue</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Signalwort setzen</translation>
    </message>
    <message>
        <source>Make the selection, or the likeliest words, the cue of the current quotation; again, the next likeliest. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Auswahl oder die wahrscheinlichsten Wörter zum Signalwort des aktuellen Zitats machen; beim zweiten Mal die nächstwahrscheinlichen. Ein Vorschlag wird mit der Änderung angenommen.</translation>
    </message>
    <message>
        <source>Set source</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Quelle setzen</translation>
    </message>
    <message>
        <source>Make the selection, or the likeliest words, the source of the current quotation; again, the next likeliest. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Auswahl oder die wahrscheinlichsten Wörter zur Quelle des aktuellen Zitats machen; beim zweiten Mal die nächstwahrscheinlichen. Ein Vorschlag wird mit der Änderung angenommen.</translation>
    </message>
    <message>
        <source>Set addressee or other role…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Adressat oder andere Rolle setzen…</translation>
    </message>
    <message>
        <source>Make the selection the addressee of the current quotation, or another role of the codebook. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Auswahl zum Adressaten des aktuellen Zitats machen oder zu einer anderen Rolle des Codebuchs. Ein Vorschlag wird mit der Änderung angenommen.</translation>
    </message>
    <message>
        <source>Set speaker…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sprecher setzen…</translation>
    </message>
    <message>
        <source>Choose the speaker of the current quotation. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Sprecher des aktuellen Zitats wählen. Ein Vorschlag wird mit der Änderung angenommen.</translation>
    </message>
    <message>
        <source>Add a speaker…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sprecher hinzufügen…</translation>
    </message>
    <message>
        <source>Add a speaker to the current quotation, as in “both Washington and Kyiv say”; a speaker who is there already is taken away.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dem aktuellen Zitat einen Sprecher hinzufügen, wie bei „both Washington and Kyiv say“; ein schon vorhandener wird weggenommen.</translation>
    </message>
    <message>
        <source>Join fragment</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Teil anfügen</translation>
    </message>
    <message>
        <source>Add the selection to the current quotation as a fragment; without a selection, join the current suggestion to the previous quotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Auswahl als Teil an das aktuelle Zitat anfügen; ohne Auswahl den aktuellen Vorschlag an das vorige Zitat.</translation>
    </message>
    <message>
        <source>Split fragment</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Teil abtrennen</translation>
    </message>
    <message>
        <source>Take the selection, or the fragment at the caret, out of the current quotation. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Auswahl oder den Teil am Cursor aus dem aktuellen Zitat nehmen. Ein Vorschlag wird mit der Änderung angenommen.</translation>
    </message>
    <message>
        <source>Change type</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Art wechseln</translation>
    </message>
    <message>
        <source>Cycle direct, indirect, mixed. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zwischen direkt, indirekt und gemischt wechseln. Ein Vorschlag wird mit der Änderung angenommen.</translation>
    </message>
    <message>
        <source>Mark the current quotation as reported within the one around it; again to undo that.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das aktuelle Zitat als im umgebenden wiedergegeben kennzeichnen; beim zweiten Mal zurücknehmen.</translation>
    </message>
    <message>
        <source>Other articles have nearly the same words: {annotate_alike} shows them.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>Andere Artikel haben fast dieselben Wörter: {annotate_alike} zeigt sie.</translation>
    </message>
    <message>
        <source>{next_document} and {done} go through the documents as they are sorted now.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>{next_document} und {done} gehen durch die Dokumente, wie sie jetzt sortiert sind.</translation>
    </message>
    <message>
        <source>{words} for {own}</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{words} statt {own}</translation>
    </message>
    <message>
        <source>{words} is left out</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{words} fehlt</translation>
    </message>
    <message>
        <source>{words} is added</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{words} ist hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>{n} other article has the same words.|{n} other articles have the same words.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>
            <numerusform>{n} anderer Artikel hat dieselben Wörter.</numerusform>
            <numerusform>{n} andere Artikel haben dieselben Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other article has nearly the same.|{n} other articles have nearly the same.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>
            <numerusform>{n} anderer Artikel hat fast dieselben.</numerusform>
            <numerusform>{n} andere Artikel haben fast dieselben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words are the same.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Alle Wörter sind dieselben.</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>{name} (your quotation has {part})</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{name} (Ihr Zitat hat {part})</translation>
    </message>
    <message>
        <source>{key} puts it on or off, by its place in the list.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key} setzt sie oder nimmt sie weg, nach ihrem Platz in der Liste.</translation>
    </message>
    <message>
        <source>none of its own</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>keine eigene</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Tabellen ({endings})</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>Take what the labels become from a table (CSV or JSON)</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Aus einer Tabelle nehmen, was aus den Bezeichnungen wird (CSV oder JSON)</translation>
    </message>
    <message>
        <source>Claim type, by its number</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Art der Behauptung, nach ihrer Nummer</translation>
    </message>
    <message numerus="yes">
        <source>{n} other with as many|{n} others with as many</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} anderes mit ebenso vielen</numerusform>
            <numerusform>{n} andere mit ebenso vielen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({rejected} of {decided}, {share})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name} ({rejected} von {decided}, {share})</translation>
    </message>
    <message>
        <source>Most rejections, of the suggestions decided on: {cues}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Die meisten Ablehnungen unter den entschiedenen Vorschlägen: {cues}.</translation>
    </message>
    <message>
        <source>{type} and {other} ({claims})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{type} und {other} ({claims})</translation>
    </message>
    <message>
        <source>Rules with most rejections: {rules}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Regeln mit den meisten Ablehnungen: {rules}.</translation>
    </message>
    <message>
        <source>The commonest reason: {reasons}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Am häufigsten begründet: {reasons}.</translation>
    </message>
    <message>
        <source>Most often together: {types}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Am häufigsten zusammen: {types}.</translation>
    </message>
    <message>
        <source>{reason} ({rejected})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{reason} ({rejected})</translation>
    </message>
    <message numerus="yes">
        <source>the words are the source of {n} quotation|the words are the source of {n} quotations</source>
        <extracomment>ui/panels/called_speaker.py</extracomment>
        <translation>
            <numerusform>die Wörter sind die Quelle von {n} Zitat</numerusform>
            <numerusform>die Wörter sind die Quelle von {n} Zitaten</numerusform>
        </translation>
    </message>
    <message>
        <source>a name like it</source>
        <extracomment>ui/panels/called_speaker.py</extracomment>
        <translation>ein ähnlicher Name</translation>
    </message>
    <message>
        <source>Worth checking: yes, no, or not decided; a click goes on to the next</source>
        <extracomment>ui/panels/card_fields.py</extracomment>
        <translation>Prüfenswert: ja, nein oder offen; ein Klick geht zum Nächsten weiter</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/panels/card_fields.py, ui/wording/spoken.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note on the current quotation; Escape saves it and goes back to the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Eine Notiz zum aktuellen Zitat schreiben; Esc speichert sie und geht zurück zum Artikel.</translation>
    </message>
    <message>
        <source>New claim</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Make a claim from the selection or the current quotation. A suggestion is accepted with the claim.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Eine Behauptung aus der Auswahl oder dem aktuellen Zitat machen. Ein Vorschlag wird mit der Behauptung angenommen.</translation>
    </message>
    <message>
        <source>Mark the selection as an entity; again to change its type.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Auswahl als Entität kennzeichnen; beim zweiten Mal ihre Art wechseln.</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept the current suggestion and go to the next.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den aktuellen Vorschlag annehmen und zum nächsten gehen.</translation>
    </message>
    <message>
        <source>Accept all suggestions above…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alle Vorschläge ab einem Wert annehmen…</translation>
    </message>
    <message>
        <source>Choose a score and accept all suggestions with this score or more, suggested claims too, as one act.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Einen Wert wählen und alle Vorschläge ab diesem Wert annehmen, auch Behauptungen, in einem Schritt.</translation>
    </message>
    <message>
        <source>Reject or delete</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ablehnen oder löschen</translation>
    </message>
    <message>
        <source>Reject the suggestion; delete the annotation or the entity at the caret.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Vorschlag ablehnen; die Annotation oder die Entität am Cursor löschen.</translation>
    </message>
    <message>
        <source>Reject, with the reason…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mit Grund ablehnen…</translation>
    </message>
    <message>
        <source>Reject the suggestion with a reason, which is kept and exported.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Vorschlag mit einem Grund ablehnen, der behalten und exportiert wird.</translation>
    </message>
    <message>
        <source>Start: a word earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anfang: ein Wort früher</translation>
    </message>
    <message>
        <source>Start: a word later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anfang: ein Wort später</translation>
    </message>
    <message>
        <source>End: a word earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ende: ein Wort früher</translation>
    </message>
    <message>
        <source>End: a word later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ende: ein Wort später</translation>
    </message>
    <message>
        <source>Start: a clause earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anfang: ein Teilsatz früher</translation>
    </message>
    <message>
        <source>Move the start of the current span back by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Anfang der aktuellen Stelle um einen Teilsatz zurückverschieben: bis zum nächsten Komma, Gedankenstrich, „and“ oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>Start: a clause later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anfang: ein Teilsatz später</translation>
    </message>
    <message>
        <source>Move the start of the current span on by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Anfang der aktuellen Stelle um einen Teilsatz weiterschieben: bis zum nächsten Komma, Gedankenstrich, „and“ oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>End: a clause earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ende: ein Teilsatz früher</translation>
    </message>
    <message>
        <source>Move the end of the current span back by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das Ende der aktuellen Stelle um einen Teilsatz zurückverschieben: bis zum nächsten Komma, Gedankenstrich, „and“ oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>End: a clause later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ende: ein Teilsatz später</translation>
    </message>
    <message>
        <source>Move the end of the current span on by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das Ende der aktuellen Stelle um einen Teilsatz weiterschieben: bis zum nächsten Komma, Gedankenstrich, „and“ oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>Start: a character earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anfang: ein Zeichen früher</translation>
    </message>
    <message>
        <source>Move the start of the current span back by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Anfang der aktuellen Stelle um ein Zeichen zurückverschieben.</translation>
    </message>
    <message>
        <source>Start: a character later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anfang: ein Zeichen später</translation>
    </message>
    <message>
        <source>Move the start of the current span on by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Anfang der aktuellen Stelle um ein Zeichen weiterschieben.</translation>
    </message>
    <message>
        <source>End: a character earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ende: ein Zeichen früher</translation>
    </message>
    <message>
        <source>Move the end of the current span back by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das Ende der aktuellen Stelle um ein Zeichen zurückverschieben.</translation>
    </message>
    <message>
        <source>End: a character later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ende: ein Zeichen später</translation>
    </message>
    <message>
        <source>Move the end of the current span on by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das Ende der aktuellen Stelle um ein Zeichen weiterschieben.</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nächste Annotation</translation>
    </message>
    <message>
        <source>Go to the next suggestion, quotation or claim in the text.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zum nächsten Vorschlag, Zitat oder zur nächsten Behauptung im Text gehen.</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vorige Annotation</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, quotation or claim in the text.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zum vorigen Vorschlag, Zitat oder zur vorigen Behauptung im Text gehen.</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Go to the next suggestion, past annotations.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zum nächsten Vorschlag gehen, an Annotationen vorbei.</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, past annotations.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zum vorigen Vorschlag gehen, an Annotationen vorbei.</translation>
    </message>
    <message>
        <source>Show hidden suggestions</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ausgeblendete Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Show all hidden suggestions of this document: weak ones, thoughts and claims; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alle ausgeblendeten Vorschläge dieses Dokuments zeigen: schwache, Gedanken und Behauptungen; beim zweiten Mal ausblenden.</translation>
    </message>
    <message>
        <source>Next annotation here</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nächste Annotation hier</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, the smallest first.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Durch die Annotationen am Cursor gehen, die kleinste zuerst.</translation>
    </message>
    <message>
        <source>Done and next</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fertig und weiter</translation>
    </message>
    <message>
        <source>Next document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Open the next document.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das nächste Dokument öffnen.</translation>
    </message>
    <message>
        <source>Previous document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Voriges Dokument</translation>
    </message>
    <message>
        <source>Open the previous document.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Das vorige Dokument öffnen.</translation>
    </message>
    <message>
        <source>Flag document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dokument markieren</translation>
    </message>
    <message>
        <source>Next quote marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nächste Anführungszeichen</translation>
    </message>
    <message>
        <source>Select the next words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die nächsten Wörter in Anführungszeichen außerhalb aller Zitate und Vorschläge auswählen, oder von jemandem in einem Zitat gesagte.</translation>
    </message>
    <message>
        <source>Previous quote marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vorige Anführungszeichen</translation>
    </message>
    <message>
        <source>Select the previous words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die vorigen Wörter in Anführungszeichen außerhalb aller Zitate und Vorschläge auswählen, oder von jemandem in einem Zitat gesagte.</translation>
    </message>
    <message>
        <source>Next unannotated speech</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nächste nicht annotierte Rede</translation>
    </message>
    <message>
        <source>Select the words reported by the next verb outside of all quotations and suggestions; a quotation of them gets this cue and its source.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die vom nächsten Verb außerhalb aller Zitate und Vorschläge wiedergegebenen Wörter auswählen; ein Zitat daraus bekommt dieses Signalwort und seine Quelle.</translation>
    </message>
    <message>
        <source>Previous unannotated speech</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vorige nicht annotierte Rede</translation>
    </message>
    <message>
        <source>Select the words reported by the previous verb outside of all quotations and suggestions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die vom vorigen Verb außerhalb aller Zitate und Vorschläge wiedergegebenen Wörter auswählen.</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Put the caret before the next sentence.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Cursor vor den nächsten Satz setzen.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Put the caret before this sentence, then before the previous one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Cursor vor diesen Satz setzen, dann vor den vorigen.</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>ui/actions/registry.py, ui/panels/find_bar.py</extracomment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Type words: the first hit is selected at once, and stays selected.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Wörter eingeben: der erste Treffer ist sofort ausgewählt und bleibt es.</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Select the next hit.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den nächsten Treffer auswählen.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Select the previous hit.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den vorigen Treffer auswählen.</translation>
    </message>
    <message>
        <source>Find in the project</source>
        <extracomment>ui/actions/registry.py, ui/panels/query_field.py</extracomment>
        <translation>Im Projekt suchen</translation>
    </message>
    <message>
        <source>Find words, or the selected words, in the titles and texts of all documents.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Wörter oder die ausgewählten Wörter in Titeln und Texten aller Dokumente suchen.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Give the keys to the next panel or the article; Escape gives them back to the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zum nächsten Bereich oder zum Artikel wechseln; Esc führt zurück zum Artikel.</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Give the keys to the previous panel or the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zum vorigen Bereich oder zum Artikel wechseln.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zum Artikel</translation>
    </message>
    <message>
        <source>Give the keys to the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zum Artikel wechseln.</translation>
    </message>
    <message>
        <source>Show the guidelines for the current field; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Richtlinien für das aktuelle Feld zeigen; beim zweiten Mal ausblenden.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back to their first places and widths.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alle Bereiche an ihre ersten Plätze und auf ihre ersten Breiten setzen.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Show the article alone on the whole screen; again to come back.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Artikel allein auf dem ganzen Bildschirm zeigen; beim zweiten Mal zurück.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Show the article a step larger; Ctrl with the wheel does, too.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Artikel eine Stufe größer zeigen; Strg mit dem Mausrad tut es auch.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Show the article a step smaller.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Artikel eine Stufe kleiner zeigen.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Show the article at its normal size.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Artikel in normaler Größe zeigen.</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark text on light paper.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dunkler Text auf hellem Papier.</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Light text on dark paper.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Heller Text auf dunklem Papier.</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Design mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Black and white with stronger lines, light or dark like the desktop.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Schwarz und Weiß mit stärkeren Linien, hell oder dunkel wie der Desktop.</translation>
    </message>
    <message>
        <source>System theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Follow the desktop: light, dark or high contrast, also when it changes.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dem Desktop folgen: hell, dunkel oder hoher Kontrast, auch wenn es wechselt.</translation>
    </message>
    <message>
        <source>Choose the score below which suggestions are hidden.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Den Wert wählen, unter dem Vorschläge ausgeblendet sind.</translation>
    </message>
    <message>
        <source>Suggest thoughts and plans</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Gedanken und Pläne vorschlagen</translation>
    </message>
    <message>
        <source>Show suggestions of beliefs and intentions; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vorschläge von Überzeugungen und Absichten zeigen; beim zweiten Mal ausblenden.</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Behauptungen vorschlagen</translation>
    </message>
    <message>
        <source>Show suggested claims, to accept or reject; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vorgeschlagene Behauptungen zum Annehmen oder Ablehnen zeigen; beim zweiten Mal ausblenden.</translation>
    </message>
    <message>
        <source>Count keys, clicks and time</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Tasten, Klicks und Zeit zählen</translation>
    </message>
    <message>
        <source>Count keys, clicks and time of each document, in the project alone; again to stop.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tasten, Klicks und Zeit für jedes Dokument zählen, nur im Projekt; beim zweiten Mal beenden.</translation>
    </message>
    <message>
        <source>Show a small bar of acts at words selected by mouse; again to hide it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Bei mit der Maus ausgewählten Wörtern eine kleine Leiste mit Aktionen zeigen; beim zweiten Mal ausblenden.</translation>
    </message>
    <message>
        <source>Reading font…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Leseschrift…</translation>
    </message>
    <message>
        <source>Choose the font of articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Schrift der Artikel wählen.</translation>
    </message>
    <message>
        <source>All actions…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alle Aktionen…</translation>
    </message>
    <message>
        <source>Find an action by its name and do it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Eine Aktion nach ihrem Namen suchen und ausführen.</translation>
    </message>
    <message>
        <source>Keys and signs at a glance</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tasten und Zeichen im Überblick</translation>
    </message>
    <message>
        <source>Show all keys, and the colours and signs of entities; any key closes it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alle Tasten und die Farben und Zeichen der Entitäten zeigen; jede Taste schließt es.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Choose a layout of keys, or change the keys of actions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Eine Tastenbelegung wählen oder die Tasten von Aktionen ändern.</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Diesen Computer prüfen…</translation>
    </message>
    <message>
        <source>Check program, fonts, folders, language model, disk and the open project, with remedies.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Programm, Schriften, Ordner, Sprachmodell, Datenträger und das geöffnete Projekt prüfen, mit Abhilfe.</translation>
    </message>
    <message>
        <source>Show versions, log and crashes, to be read, saved or copied; nothing is sent.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Versionen, Protokoll und Abstürze zeigen, zum Lesen, Speichern oder Kopieren; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/about.py</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Version und Lizenzen.</translation>
    </message>
    <message>
        <source>add load open files</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>hinzufügen laden öffnen dateien</translation>
    </message>
    <message>
        <source>paste insert</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>einfügen paste</translation>
    </message>
    <message>
        <source>reports rejected refused</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>berichte abgelehnt zurückgewiesen</translation>
    </message>
    <message>
        <source>restore recover copy safe lost go back</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>wiederherstellen retten kopie sicher verloren zurück backup</translation>
    </message>
    <message>
        <source>backup copy safe save</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>backup sicherung kopie speichern</translation>
    </message>
    <message>
        <source>paper printer</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>papier drucker</translation>
    </message>
    <message>
        <source>print paper file</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>drucken papier datei</translation>
    </message>
    <message>
        <source>delete remove document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>löschen entfernen dokument</translation>
    </message>
    <message>
        <source>removed deleted restore bin</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>entfernt gelöscht zurückholen mülleimer</translation>
    </message>
    <message>
        <source>who annotates name user</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>wer annotiert name benutzer</translation>
    </message>
    <message>
        <source>study share</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>studie anteil</translation>
    </message>
    <message>
        <source>learning decisions taste counts adapt</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>lernen entscheidungen vorlieben zählungen anpassen</translation>
    </message>
    <message>
        <source>learning adapt on off</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>lernen anpassen ein aus</translation>
    </message>
    <message>
        <source>learning reset</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>lernen zurücksetzen</translation>
    </message>
    <message>
        <source>spacy pipeline nlp</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>spacy pipeline nlp</translation>
    </message>
    <message>
        <source>retry failed model</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>wiederholen gescheitert fehlgeschlagen modell</translation>
    </message>
    <message>
        <source>error bug traceback copy</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>fehler bug traceback kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>take back revert</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>zurücknehmen undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>expand select more</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>vergrößern mehr auswählen</translation>
    </message>
    <message>
        <source>select less</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>weniger auswählen</translation>
    </message>
    <message>
        <source>metadata title byline author properties</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>metadaten titel autorenzeile autor eigenschaften</translation>
    </message>
    <message>
        <source>correct replace update text version</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>korrigieren ersetzen aktualisieren text version</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Cue</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>told whom</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>wem gesagt</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>who says it</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>wer sagt es</translation>
    </message>
    <message>
        <source>several both second compound</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>mehrere beide zweiter zusammen</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anfügen</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>name mark</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>name kennzeichnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>many threshold</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>viele schwelle</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>remove dismiss</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>entfernen verwerfen</translation>
    </message>
    <message>
        <source>Reject, why</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mit Grund</translation>
    </message>
    <message>
        <source>remove dismiss why</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>entfernen verwerfen warum</translation>
    </message>
    <message>
        <source>next card quotation claim suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>nächste karte zitat behauptung vorschlag</translation>
    </message>
    <message>
        <source>previous card quotation claim suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>vorige karte zitat behauptung vorschlag</translation>
    </message>
    <message>
        <source>weak low score</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>schwach niedrig wert</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>finish complete</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>beenden abschließen</translation>
    </message>
    <message>
        <source>next article</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>nächster artikel</translation>
    </message>
    <message>
        <source>previous article</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>voriger artikel</translation>
    </message>
    <message>
        <source>next quotation marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>nächste anführungszeichen</translation>
    </message>
    <message>
        <source>previous quotation marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>vorige anführungszeichen</translation>
    </message>
    <message>
        <source>search look for</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>suchen finden</translation>
    </message>
    <message>
        <source>search all documents</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>alle dokumente suchen</translation>
    </message>
    <message>
        <source>panels docks default restore</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>bereiche docks standard zurücksetzen</translation>
    </message>
    <message>
        <source>bigger zoom</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>größer zoom vergrößern</translation>
    </message>
    <message>
        <source>zoom</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>zoom</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>tag</translation>
    </message>
    <message>
        <source>night</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>nacht</translation>
    </message>
    <message>
        <source>threshold score weak hide</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>schwelle wert schwach ausblenden</translation>
    </message>
    <message>
        <source>beliefs intentions</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>überzeugungen absichten</translation>
    </message>
    <message>
        <source>order of work next</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>reihenfolge der arbeit nächste</translation>
    </message>
    <message>
        <source>order of work active learning</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>reihenfolge der arbeit aktives lernen</translation>
    </message>
    <message>
        <source>order of work easy</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>reihenfolge der arbeit leicht</translation>
    </message>
    <message>
        <source>doctor diagnosis slow problem</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>doktor diagnose langsam problem</translation>
    </message>
    <message>
        <source>log crash bug problem</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>protokoll log absturz fehler problem</translation>
    </message>
    <message>
        <source>Entities in the article:</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Entitäten im Artikel:</translation>
    </message>
    <message>
        <source>Annotations:</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Annotationen:</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person a dot under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Person ein Punkt darunter</translation>
    </message>
    <message>
        <source>Organisation a square under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Organisation ein Quadrat darunter</translation>
    </message>
    <message>
        <source>Place a triangle under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Ort ein Dreieck darunter</translation>
    </message>
    <message>
        <source>Date and number a dash under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Datum und Zahl ein Strich darunter</translation>
    </message>
    <message>
        <source>Other no sign under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Sonstiges kein Zeichen darunter</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <extracomment>domain/attributes.py, store/history_words.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>answer</comment>
        <extracomment>domain/attributes.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Write it with spaCy 3: DocBin(docs=docs).to_disk(&quot;NAME.spacy&quot;).</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Mit spaCy 3 schreiben: DocBin(docs=docs).to_disk(&quot;NAME.spacy&quot;).</translation>
    </message>
    <message>
        <source>new, flagged</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>neu, markiert</translation>
    </message>
    <message>
        <source>started, flagged</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>begonnen, markiert</translation>
    </message>
    <message>
        <source>done, flagged</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>fertig, markiert</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>backup</comment>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>pages and references</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>analyses</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parts of the file</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>index</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>There is no status “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Den Status „{word}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no unit of offsets “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Die Einheit „{word}“ für Positionen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no choice of quote marks “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Für Anführungszeichen gibt es die Wahl „{word}“ nicht.</translation>
    </message>
    <message>
        <source>There is no way to divide “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Die Art zu teilen „{word}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no stratum “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Die Schicht „{word}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A split by publisher cannot have strata by publisher.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Eine Teilung nach Medium kann keine Schichten nach Medium haben.</translation>
    </message>
    <message>
        <source>A split by time cannot have strata.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Eine Teilung nach der Zeit kann keine Schichten haben.</translation>
    </message>
    <message>
        <source>There is no document to divide.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Es gibt kein Dokument, das geteilt werden kann.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>file</comment>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>none</source>
        <comment>maps of labels</comment>
        <extracomment>project/jobs/label_maps.py</extracomment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}”|{n} rows of “{table}”</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Zeile aus „{table}“</numerusform>
            <numerusform>{n} Zeilen aus „{table}“</numerusform>
        </translation>
    </message>
    <message>
        <source>rows of “{table}” ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Zeilen aus „{table}“ ({number})</translation>
    </message>
    <message>
        <source>All rows, read from: {ways}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Alle Zeilen, gelesen aus: {ways}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} act of the history is lost: what it deleted may be back, and it cannot be undone.|{n} acts of the history are lost: what they deleted may be back, and they cannot be undone.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Schritt des Verlaufs ist verloren: was er gelöscht hat, kann wieder da sein, und er kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>{n} Schritte des Verlaufs sind verloren: was sie gelöscht haben, kann wieder da sein, und sie können nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row named an annotation that is lost, and does so no longer.|{n} rows named annotations that are lost, and do so no longer.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} Zeile nannte eine verlorene Annotation und tut es nicht mehr.</numerusform>
            <numerusform>{n} Zeilen nannten verlorene Annotationen und tun es nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>read from: {ways}</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>gelesen aus: {ways}</translation>
    </message>
    <message>
        <source>{rows}, read from: {ways}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{rows}, gelesen aus: {ways}.</translation>
    </message>
    <message>
        <source>Choose another folder. The project itself is not touched.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Einen anderen Ordner wählen. Das Projekt selbst ist unberührt.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>claim types</comment>
        <extracomment>store/history_words.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>words</comment>
        <extracomment>store/history_words.py, ui/panels/span_field.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quotation</comment>
        <extracomment>store/history_words.py</extracomment>
        <translation>keines</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speakers</comment>
        <extracomment>store/history_words.py</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>the same thing</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>dieselbe Sache</translation>
    </message>
    <message>
        <source>Each letter is the first of its English name; brackets move edges.</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Jeder Buchstabe ist der erste des englischen Namens; Klammern verschieben Grenzen.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date and number</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Datum und Zahl</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Quotation underlined</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Zitat: unterstrichen</translation>
    </message>
    <message>
        <source>Suggestion a dashed line</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Vorschlag: eine gestrichelte Linie</translation>
    </message>
    <message>
        <source>Weak suggestion</source>
        <extracomment>ui/article/entity_signs.py, ui/wording/descriptions.py</extracomment>
        <translation>Schwacher Vorschlag</translation>
    </message>
    <message>
        <source>Weak suggestion a dotted line</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Schwacher Vorschlag: eine gepunktete Linie</translation>
    </message>
    <message>
        <source>Claim in brackets</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Behauptung: in Klammern</translation>
    </message>
    <message>
        <source>Suggested claim in dashed brackets</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Behauptungsvorschlag: in gestrichelten Klammern</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/article/view.py, ui/dialogs/alike.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>loading the language model …</source>
        <extracomment>ui/background/analysis_worker.py</extracomment>
        <translation>Sprachmodell wird geladen …</translation>
    </message>
    <message>
        <source>finding entities and quotations …</source>
        <extracomment>ui/background/analysis_worker.py</extracomment>
        <translation>Entitäten und Zitate werden gesucht …</translation>
    </message>
    <message>
        <source>Suggestions come again after a restart.</source>
        <extracomment>ui/background/analysis_worker.py</extracomment>
        <translation>Vorschläge kommen nach einem Neustart wieder.</translation>
    </message>
    <message>
        <source>backed up {time}</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>gesichert {time}</translation>
    </message>
    <message>
        <source>{time}, {size} MB, in {folder}</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>{time}, {size}&#xa0;MB, in {folder}</translation>
    </message>
    <message>
        <source>not backed up</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Es gibt noch nichts zu sichern.</translation>
    </message>
    <message>
        <source>The backups have grown to their limit; removed: {names}.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Die Sicherungen haben ihre Grenze erreicht; entfernt: {names}.</translation>
    </message>
    <message>
        <source>Your work goes on and is saved.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Die Arbeit geht weiter und wird gespeichert.</translation>
    </message>
    <message>
        <source>This act is on many annotations: the project is backed up first.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Dieser Schritt betrifft viele Annotationen: das Projekt wird zuerst gesichert.</translation>
    </message>
    <message>
        <source>The backup has ended early; older ones are kept.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Die Sicherung ist vorzeitig beendet; ältere bleiben.</translation>
    </message>
    <message>
        <source>No backup was made before this act.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Vor diesem Schritt wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>The program cannot start a process of its own, so nothing was done. Close other programs and try again; if that does not help, install the program again.</source>
        <extracomment>ui/background/command_jobs.py</extracomment>
        <translation>Das Programm kann keinen eigenen Prozess starten, daher wurde nichts getan. Andere Programme schließen und es noch einmal versuchen; hilft das nicht, das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, Help &gt; Report… shows what the program knows of it.</source>
        <extracomment>ui/background/command_jobs.py</extracomment>
        <translation>Bitte noch einmal versuchen. Wenn es wieder geschieht, zeigt Hilfe &gt; Bericht…, was das Programm darüber weiß.</translation>
    </message>
    <message>
        <source>The look at it has ended early; nothing was changed.</source>
        <extracomment>ui/background/dry_run.py</extracomment>
        <translation>Die Durchsicht ist vorzeitig beendet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The look at the files has ended early; nothing was changed.</source>
        <extracomment>ui/background/import_looking.py</extracomment>
        <translation>Die Durchsicht der Dateien ist vorzeitig beendet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The indexing has ended early; what is indexed is kept.</source>
        <extracomment>ui/background/index_completion.py</extracomment>
        <translation>Die Indexierung ist vorzeitig beendet; was indexiert ist, bleibt.</translation>
    </message>
    <message>
        <source>The printer has refused the article.</source>
        <extracomment>ui/background/printing.py</extracomment>
        <translation>Der Drucker hat den Artikel nicht angenommen.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF.</source>
        <extracomment>ui/background/printing.py</extracomment>
        <translation>Einen anderen Drucker wählen oder als PDF speichern.</translation>
    </message>
    <message>
        <source>{model} analyses documents from now on; earlier analyses stay until {command}.</source>
        <extracomment>ui/commands/analysis.py</extracomment>
        <translation>{model} analysiert Dokumente von jetzt an; frühere Analysen bleiben bis {command}.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <extracomment>ui/commands/analysis.py, ui/commands/texts.py, ui/dialogs/codebook/window.py</extracomment>
        <translation>Das Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The analysis has failed again: no suggestions here.</source>
        <extracomment>ui/commands/analysis.py</extracomment>
        <translation>Die Analyse ist wieder gescheitert: hier keine Vorschläge.</translation>
    </message>
    <message>
        <source>This article could not be analysed: no suggestions here.</source>
        <extracomment>ui/commands/analysis.py</extracomment>
        <translation>Dieser Artikel konnte nicht analysiert werden: hier keine Vorschläge.</translation>
    </message>
    <message>
        <source>Entity “{words}” ({type}) removed; {undo} brings it back</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Entität „{words}“ ({type}) entfernt; {undo} bringt sie zurück</translation>
    </message>
    <message>
        <source>Entity “{words}” ({type}) removed.</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Entität „{words}“ ({type}) entfernt.</translation>
    </message>
    <message>
        <source>No annotation is at the caret.</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Am Cursor ist keine Annotation.</translation>
    </message>
    <message>
        <source>There is no suggestion or annotation yet.</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Es gibt noch keinen Vorschlag und keine Annotation.</translation>
    </message>
    <message>
        <source>Backing up first …</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>Zuerst wird gesichert …</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <extracomment>ui/commands/backups.py, ui/commands/trash.py</extracomment>
        <translation>Wird zurückgeholt …</translation>
    </message>
    <message>
        <source>{restored}. Undo takes it back.</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>{restored}. Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <extracomment>ui/commands/backups.py, ui/dialogs/backups.py</extracomment>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Backed up: {path}</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>Gesichert: {path}</translation>
    </message>
    <message>
        <source>The restore has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>Das Zurückholen ist vorzeitig beendet; es geschieht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>{annotation} is not in view: {next_item} goes back to it.</source>
        <extracomment>ui/commands/base.py</extracomment>
        <translation>{annotation} ist nicht zu sehen: {next_item} geht dorthin zurück.</translation>
    </message>
    <message>
        <source>These words are a claim already: this one.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>Diese Wörter sind schon eine Behauptung: diese.</translation>
    </message>
    <message>
        <source>Claim types need a claim: {new_claim} makes one.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>Arten brauchen eine Behauptung: {new_claim} macht eine.</translation>
    </message>
    <message>
        <source>It is the whole content: the fragment is a quotation of its own already.</source>
        <extracomment>ui/commands/corrections.py</extracomment>
        <translation>Das ist der ganze Inhalt: der Teil ist schon ein eigenes Zitat.</translation>
    </message>
    <message>
        <source>There is no document after this one.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Nach diesem kommt kein Dokument mehr.</translation>
    </message>
    <message>
        <source>There is no document after this one among those that the filter leaves.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Nach diesem lässt der Filter kein Dokument mehr übrig.</translation>
    </message>
    <message>
        <source>There is no document before this one.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Vor diesem kommt kein Dokument mehr.</translation>
    </message>
    <message>
        <source>There is no document before this one among those that the filter leaves.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Vor diesem lässt der Filter kein Dokument mehr übrig.</translation>
    </message>
    <message>
        <source>Done. No document after this one is left to do.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Fertig. Nach diesem ist kein Dokument mehr zu tun.</translation>
    </message>
    <message>
        <source>Done. No document after this one among those that the filter leaves is left to do.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Fertig. Nach diesem ist von den gefilterten kein Dokument mehr zu tun.</translation>
    </message>
    <message>
        <source>Done. No document among those that the filter leaves is left to do.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Fertig. Von den gefilterten ist kein Dokument mehr zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done, with {n} suggestion not decided.|“{title}” is done, with {n} suggestions not decided.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>
            <numerusform>„{title}“ ist fertig, mit {n} offenem Vorschlag.</numerusform>
            <numerusform>„{title}“ ist fertig, mit {n} offenen Vorschlägen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entity type</source>
        <extracomment>domain/codebook_difference.py, ui/commands/entities.py</extracomment>
        <translation>Art der Entität</translation>
    </message>
    <message>
        <source>Entity {type}. {key} again changes its type.</source>
        <extracomment>ui/commands/entities.py</extracomment>
        <translation>Entität {type}. {key} noch einmal wechselt die Art.</translation>
    </message>
    <message>
        <source>{type} · now</source>
        <extracomment>ui/commands/entities.py</extracomment>
        <translation>{type} · jetzt</translation>
    </message>
    <message>
        <source>{exported}: {path}</source>
        <extracomment>ui/commands/concordance.py, ui/commands/files.py</extracomment>
        <translation>{exported}: {path}</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <extracomment>ui/commands/files.py</extracomment>
        <translation>Zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>ui/commands/concordance.py, ui/commands/files.py</extracomment>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of a report</comment>
        <extracomment>ui/commands/files.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>The export has ended early; files that were there before are as they were.</source>
        <extracomment>ui/commands/concordance.py, ui/commands/files.py</extracomment>
        <translation>Der Export ist vorzeitig beendet; vorhandene Dateien sind, wie sie waren.</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{hit} von {hits}</translation>
    </message>
    <message>
        <source>{hit} of {hits} · from the top</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{hit} von {hits} · von oben</translation>
    </message>
    <message>
        <source>{hit} of {hits} · from the end</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{hit} von {hits} · von unten</translation>
    </message>
    <message>
        <source>The words are in the title only, which this text does not repeat.</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>Die Wörter stehen nur im Titel, den dieser Text nicht wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hit|{n} hits</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}”: {hits}</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>„{typed}“: {hits}</translation>
    </message>
    <message>
        <source>no hits</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>keine Treffer</translation>
    </message>
    <message>
        <source>Undoing: {act} …</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Wird rückgängig gemacht: {act} …</translation>
    </message>
    <message>
        <source>Doing again: {act} …</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Wird wiederhergestellt: {act} …</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Rückgängig gemacht: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Wiederhergestellt: {act}</translation>
    </message>
    <message>
        <source>Undone: {act} “{words}”</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Rückgängig gemacht: {act} „{words}“</translation>
    </message>
    <message>
        <source>Done again: {act} “{words}”</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Wiederhergestellt: {act} „{words}“</translation>
    </message>
    <message>
        <source>Going through the history …</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Der Verlauf wird durchgegangen …</translation>
    </message>
    <message>
        <source>This has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Das ist vorzeitig beendet; es geschieht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>ui/commands/imports.py, ui/commands/project.py</extracomment>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Importing …</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Wird importiert …</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer added|{n} layers added</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>
            <numerusform>{n} Ebene hinzugefügt</numerusform>
            <numerusform>{n} Ebenen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>All readable files</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Alle lesbaren Dateien</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Die Zwischenablage enthält weder Text noch Dateien.</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Zuerst ein Projekt öffnen oder anlegen.</translation>
    </message>
    <message>
        <source>The import has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Der Import ist vorzeitig beendet; er geschieht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>All files ({endings})</source>
        <extracomment>ui/commands/imports.py, ui/commands/project.py, ui/dialogs/new_version.py</extracomment>
        <translation>Alle Dateien ({endings})</translation>
    </message>
    <message>
        <source>The list shows which documents there are.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Die Liste zeigt, welche Dokumente es gibt.</translation>
    </message>
    <message>
        <source>Suggestions do not follow your decisions.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>Vorschläge folgen den eigenen Entscheidungen nicht.</translation>
    </message>
    <message>
        <source>Forgotten: only documents that you begin from now on count.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>Vergessen: nur Dokumente, die von jetzt an begonnen werden, zählen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten document will count again.|{n} forgotten documents will count again.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>
            <numerusform>{n} vergessenes Dokument zählt wieder.</numerusform>
            <numerusform>{n} vergessene Dokumente zählen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions follow your decisions.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>Vorschläge folgen den eigenen Entscheidungen.</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}: Zitat mit Signalwort „{cue}“</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”, source “{source}”</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}: Zitat mit Signalwort „{cue}“, Quelle „{source}“</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”, and {fragments}</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}: Zitat mit Signalwort „{cue}“, dazu {fragments}</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”, source “{source}”, and {fragments}</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}: Zitat mit Signalwort „{cue}“, Quelle „{source}“, dazu {fragments}</translation>
    </message>
    <message>
        <source>No sentence after this place.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Nach dieser Stelle kommt kein Satz mehr.</translation>
    </message>
    <message>
        <source>No sentence before this place.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Vor dieser Stelle kommt kein Satz mehr.</translation>
    </message>
    <message>
        <source>Quote marks from the top.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Anführungszeichen von oben.</translation>
    </message>
    <message>
        <source>Quote marks from the end.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Anführungszeichen von unten.</translation>
    </message>
    <message>
        <source>Reporting verbs are found once the article is analysed.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Redeverben werden gefunden, sobald der Artikel analysiert ist.</translation>
    </message>
    <message>
        <source>No reporting verb is left without a quotation.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Kein Redeverb ist mehr ohne Zitat.</translation>
    </message>
    <message>
        <source>{report} · from the top</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{report} · von oben</translation>
    </message>
    <message>
        <source>{report} · from the end</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{report} · von unten</translation>
    </message>
    <message numerus="yes">
        <source>{n} more fragment: {words}|{n} more fragments: {words}</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>
            <numerusform>{n} weiterer Teil: {words}</numerusform>
            <numerusform>{n} weitere Teile: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No words in quote marks are left without a quotation.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Keine Wörter in Anführungszeichen sind mehr ohne Zitat.</translation>
    </message>
    <message>
        <source>No suggestion is left to be decided here.</source>
        <extracomment>ui/commands/navigation.py, ui/commands/suggestions.py, ui/shell/screen_reader.py</extracomment>
        <translation>Hier ist kein Vorschlag mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/commands/printing.py</extracomment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>“{title}” is being made ready …</source>
        <extracomment>ui/commands/printing.py</extracomment>
        <translation>„{title}“ wird vorbereitet …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>ui/commands/printing.py</extracomment>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>ui/commands/printing.py, ui/dialogs/dashboard/window.py</extracomment>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Projects ({endings})</source>
        <extracomment>ui/commands/project.py, ui/commands/rescue.py</extracomment>
        <translation>Projekte ({endings})</translation>
    </message>
    <message>
        <source>Quotations {date}</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Zitate {date}</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>New project for these articles</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Neues Projekt für diese Artikel</translation>
    </message>
    <message>
        <source>No likely cue nearby: select its words first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Kein wahrscheinliches Signalwort in der Nähe: erst Wörter auswählen.</translation>
    </message>
    <message>
        <source>No likely source nearby: select its words first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Keine wahrscheinliche Quelle in der Nähe: erst Wörter auswählen.</translation>
    </message>
    <message>
        <source>No likely {role} nearby: select its words first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Nichts Wahrscheinliches in der Nähe ({role}): erst Wörter auswählen.</translation>
    </message>
    <message>
        <source>No other likely cue nearby: select its words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Kein anderes wahrscheinliches Signalwort in der Nähe: Wörter auswählen.</translation>
    </message>
    <message>
        <source>No other likely source nearby: select its words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Keine andere wahrscheinliche Quelle in der Nähe: Wörter auswählen.</translation>
    </message>
    <message>
        <source>No other likely {role} nearby: select its words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Nichts anderes Wahrscheinliches in der Nähe ({role}): Wörter auswählen.</translation>
    </message>
    <message>
        <source>Speaker beside {names}</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Sprecher neben {names}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/commands/quotations.py, ui/dialogs/alike.py, ui/dialogs/dashboard/charts.py, ui/dialogs/trash.py, ui/panels/concordance/conditions.py, ui/panels/current_card.py, ui/wording/spoken.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>speaks already; taken away</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>spricht schon; wird weggenommen</translation>
    </message>
    <message>
        <source>{why}, new</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>{why}, neu</translation>
    </message>
    <message>
        <source>These words are a quotation already: this one.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Diese Wörter sind schon ein Zitat: dieses.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>domain/codebook_difference.py, ui/commands/quotations.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Joined to quotation {number}: {words}</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>An Zitat {number} angefügt: {words}</translation>
    </message>
    <message>
        <source>No quotation stands before this suggestion.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Vor diesem Vorschlag steht kein Zitat.</translation>
    </message>
    <message>
        <source>Another suggestion stands between. Decide on that one first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Dazwischen steht ein anderer Vorschlag. Zuerst über diesen entscheiden.</translation>
    </message>
    <message>
        <source>Put the caret into the fragment that shall go, or select the words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Den Cursor in den Teil setzen, der weg soll, oder die Wörter auswählen.</translation>
    </message>
    <message>
        <source>(no speaker)</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>(kein Sprecher)</translation>
    </message>
    <message>
        <source>No other quotation stands around this one.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Dieses Zitat ist von keinem anderen umgeben.</translation>
    </message>
    <message>
        <source>Rescue into a new project</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>In ein neues Projekt retten</translation>
    </message>
    <message>
        <source>Rescuing …</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Wird gerettet …</translation>
    </message>
    <message>
        <source>The rescue has ended early; the damaged project is as it was.</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Die Rettung ist vorzeitig beendet; das beschädigte Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <comment>title of a report</comment>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>A rescue is at work already.</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Eine Rettung ist schon im Gang.</translation>
    </message>
    <message>
        <source>The rescue was cancelled; nothing was written.</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Die Rettung wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Reject because</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Ablehnen, weil</translation>
    </message>
    <message>
        <source>{suggestions} of {total} will be accepted</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Angenommen werden {suggestions} von {total}</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>{suggestions} of {total} here will be hidden</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Ausgeblendet werden hier {suggestions} von {total}</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Vorschläge zeigen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Claims are not suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Behauptungen werden nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>Claims are suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Behauptungen werden vorgeschlagen.</translation>
    </message>
    <message>
        <source>{setting}. Documents that were begun stay as they are.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>{setting}. Begonnene Dokumente bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Suggestions are shown from {score} on.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Vorschläge werden ab {score} gezeigt.</translation>
    </message>
    <message>
        <source>Thoughts and plans are not suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Gedanken und Pläne werden nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>Thoughts and plans are suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Gedanken und Pläne werden vorgeschlagen.</translation>
    </message>
    <message>
        <source>Other reason: “{reason}”</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Anderer Grund: „{reason}“</translation>
    </message>
    <message>
        <source>{suggestions} accepted; {undo} takes all back.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>{suggestions} angenommen; {undo} nimmt alle zurück.</translation>
    </message>
    <message>
        <source>{suggestions} accepted.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>{suggestions} angenommen.</translation>
    </message>
    <message>
        <source>{suggestions} hidden.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>{suggestions} ausgeblendet.</translation>
    </message>
    <message>
        <source>No suggestions hidden.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Keine Vorschläge ausgeblendet.</translation>
    </message>
    <message>
        <source>No suggestion is hidden here.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Hier ist kein Vorschlag ausgeblendet.</translation>
    </message>
    <message>
        <source>{suggestions} more shown; {key} hides them again.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>{suggestions} zusätzlich gezeigt; {key} blendet sie wieder aus.</translation>
    </message>
    <message>
        <source>{suggestions} more shown.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>{suggestions} zusätzlich gezeigt.</translation>
    </message>
    <message>
        <source>The text is replaced: {changes}. {undo} takes that back.</source>
        <extracomment>ui/commands/texts.py</extracomment>
        <translation>Der Text ist ersetzt: {changes}. {undo} nimmt das zurück.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash. {undo} takes that back.</source>
        <extracomment>ui/commands/trash.py</extracomment>
        <translation>„{title}“ ist im Papierkorb. {undo} nimmt das zurück.</translation>
    </message>
    <message>
        <source>Emptying the trash …</source>
        <extracomment>ui/commands/trash.py</extracomment>
        <translation>Der Papierkorb wird geleert …</translation>
    </message>
    <message>
        <source>The work on the trash has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/trash.py</extracomment>
        <translation>Die Arbeit am Papierkorb ist vorzeitig beendet; sie geschieht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>The program’s choice</source>
        <extracomment>ui/commands/view.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Vom Programm gewählt</translation>
    </message>
    <message>
        <source>“Proud,” she said in 2026</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>“Proud,” she said in 2026</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>The bar at a selection is on.</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Die Leiste an der Auswahl ist an.</translation>
    </message>
    <message>
        <source>The bar at a selection is off.</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Die Leiste an der Auswahl ist aus.</translation>
    </message>
    <message>
        <source>now · {sample}</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>jetzt · {sample}</translation>
    </message>
    <message>
        <source>Report of the failed analysis</source>
        <extracomment>ui/dialogs/analysis_report.py</extracomment>
        <translation>Bericht der gescheiterten Analyse</translation>
    </message>
    <message>
        <source>Send this to the maintainers of the program. It has no words of the article unless you add them.</source>
        <extracomment>ui/dialogs/analysis_report.py</extracomment>
        <translation>Bitte an die Betreuer des Programms senden. Der Bericht hat keine Wörter des Artikels, wenn sie nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/dialogs/analysis_report.py, ui/dialogs/imports/reports.py, ui/dialogs/problem_report.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Add the &amp;words of the article where the analysis failed</source>
        <extracomment>ui/dialogs/analysis_report.py</extracomment>
        <translation>&amp;Wörter des Artikels hinzufügen, bei denen die Analyse gescheitert ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/dialogs/analysis_report.py, ui/dialogs/computer_check.py, ui/dialogs/problem_report.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/dialogs/backups.py, ui/dialogs/trash.py, ui/wording/annotation_lists.py</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>By a restore</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Beim Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation|{n} annotations</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} Annotation</numerusform>
            <numerusform>{n} Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the backups of all projects</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Ordner für die Sicherungen aller Projekte</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>{size}&#xa0;MB</translation>
    </message>
    <message>
        <source>another history</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>ein anderer Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>{n} act|{n} acts</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>No document differs from this backup; speakers and the codebook may.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Kein Dokument weicht von dieser Sicherung ab; Sprecher und Codebuch vielleicht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document changed since then|{n} documents changed since then</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} Dokument seitdem geändert</numerusform>
            <numerusform>{n} Dokumente seitdem geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The present state is backed up before a restore, and undo takes it back.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Vor dem Zurückholen wird der jetzige Stand gesichert; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>The backups are being looked at</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Die Sicherungen werden durchgesehen</translation>
    </message>
    <message>
        <source>Documents that differ</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Abweichende Dokumente</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Keep them beside the &amp;project</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Neben dem &amp;Projekt aufbewahren</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>&amp;Alles zurückholen</translation>
    </message>
    <message>
        <source>&amp;Restore checked</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>An&amp;gekreuzte zurückholen</translation>
    </message>
    <message>
        <source>Looking at the backups …</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Die Sicherungen werden durchgesehen …</translation>
    </message>
    <message>
        <source>Backups are whole projects, kept in {folder}</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sicherungen sind ganze Projekte und liegen in {folder}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>backup</comment>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>{n} not in the project now|{n} not in the project now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} jetzt nicht im Projekt</numerusform>
            <numerusform>{n} jetzt nicht im Projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came later (“Restore all” moves these to the trash)|{n} came later (“Restore all” moves these to the trash)</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} kam später („Alles zurückholen“ legt es in den Papierkorb)</numerusform>
            <numerusform>{n} kamen später („Alles zurückholen“ legt sie in den Papierkorb)</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} are listed.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Die ersten {number} sind aufgelistet.</translation>
    </message>
    <message>
        <source>Comparing with the project as it is now …</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Vergleich mit dem Projekt, wie es jetzt ist …</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Some documents are annotated without suggestions, to measure the effect of suggestions on annotators. A hash of document and annotator draws them: they are the same on every computer. Documents already begun stay as they are. The history records who set this and when; the table of labour, which documents were begun blind.</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>Einige Dokumente werden ohne Vorschläge annotiert, um die Wirkung von Vorschlägen auf Annotatoren zu messen. Ein Hash aus Dokument und Annotator lost sie aus: auf jedem Computer sind es dieselben. Schon begonnene Dokumente bleiben, wie sie sind. Der Verlauf hält fest, wer das wann eingestellt hat; die Tabelle des Aufwands, welche Dokumente blind begonnen wurden.</translation>
    </message>
    <message>
        <source>Set by {annotator} on {day} at {time}.</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>Eingestellt von {annotator} am {day} um {time}.</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <extracomment>ui/dialogs/blind.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Blindmodus</translation>
    </message>
    <message>
        <source>It was never set in this project.</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>In diesem Projekt wurde er nie eingestellt.</translation>
    </message>
    <message>
        <source> % of the documents</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>&#xa0;% der Dokumente</translation>
    </message>
    <message>
        <source>off: all documents have suggestions</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>aus: alle Dokumente haben Vorschläge</translation>
    </message>
    <message>
        <source>show suggestions once the document was marked &amp;done</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>Vorschläge zeigen, sobald das Dokument einmal &amp;fertig war</translation>
    </message>
    <message>
        <source>&amp;Without suggestions</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>&amp;Ohne Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>&amp;Einstellen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>ui/dialogs/chooser.py, ui/shell/screen_reader.py, ui/wording/spoken.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{field}: choices</source>
        <extracomment>ui/dialogs/chooser.py</extracomment>
        <translation>{field}: Auswahl</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>ui/dialogs/chooser.py</extracomment>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Something needs doing</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Etwas ist zu tun</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Check of this computer</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Prüfung dieses Computers</translation>
    </message>
    <message>
        <source>Checking program, fonts, folders, disk and language model …</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Programm, Schriften, Ordner, Datenträger und Sprachmodell werden geprüft …</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>ui/dialogs/computer_check.py, ui/dialogs/new_version.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>of this computer</comment>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The check has ended early; nothing was changed.</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Die Prüfung ist vorzeitig beendet; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} point to do something about.|{n} points to do something about.</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>
            <numerusform>{n} Punkt, an dem etwas zu tun ist.</numerusform>
            <numerusform>{n} Punkte, an denen etwas zu tun ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs doing.</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>text: {n} word|text: {n} words</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>
            <numerusform>Text: {n} Wort</numerusform>
            <numerusform>Text: {n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Autoren&amp;zeile</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>Published &amp;on</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Erschienen am</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Ressort</translation>
    </message>
    <message>
        <source>&amp;Address (URL)</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Adresse (URL)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>What else came with it</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Article details</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>its first line</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>erste Zeile des Textes</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/exports/export.py, ui/dialogs/messages.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/exports/export.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/files.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What will be written</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Parts of the export&apos;s choices</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Gruppen der Exporteinstellungen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <extracomment>ui/dialogs/exports/export.py, ui/dialogs/messages.py</extracomment>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>{records} will be written.</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Geschrieben werden {records}.</translation>
    </message>
    <message>
        <source>{format} cannot carry:</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>In {format} geht verloren:</translation>
    </message>
    <message>
        <source>Parts: {parts}.</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Teile: {parts}.</translation>
    </message>
    <message>
        <source>also UTF-8 bytes</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>auch UTF-8-Bytes</translation>
    </message>
    <message>
        <source>also UTF-16 units (JavaScript, Java)</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>auch UTF-16-Einheiten (JavaScript, Java)</translation>
    </message>
    <message>
        <source>as they were annotated</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>wie annotiert</translation>
    </message>
    <message>
        <source>always with the marks around them</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>immer mit den umgebenden Anführungszeichen</translation>
    </message>
    <message>
        <source>without the marks around them</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>ohne die umgebenden Anführungszeichen</translation>
    </message>
    <message>
        <source>documents, at random</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Dokumente, zufällig</translation>
    </message>
    <message>
        <source>publishers, none of them divided</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Medien, ohne eines zu teilen</translation>
    </message>
    <message>
        <source>by time, the latest into the last part</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>nach Zeit, die neuesten in den letzten Teil</translation>
    </message>
    <message>
        <source>publishers</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>few and many quotations</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>wenigen und vielen Zitaten</translation>
    </message>
    <message>
        <source>one file</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>train and test, 80 to 20</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>train und test, 80 zu 20</translation>
    </message>
    <message>
        <source>train, dev and test, 80 to 10 to 10</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>train, dev und test, 80 zu 10 zu 10</translation>
    </message>
    <message>
        <source>in any state</source>
        <comment>document</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>in jedem Status</translation>
    </message>
    <message>
        <source>done</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py, ui/dialogs/alike.py, ui/dialogs/exports/panels.py, ui/models/document_columns.py, ui/wording/document_lists.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>started</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py, ui/dialogs/alike.py, ui/dialogs/exports/panels.py, ui/models/document_columns.py, ui/wording/document_lists.py</extracomment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Change reading, suggestions, keys, language, backups and more, each with a sentence.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Lesen, Vorschläge, Tasten, Sprache, Sicherungen und mehr ändern, alles mit einem Satz erklärt.</translation>
    </message>
    <message>
        <source>Forget recent projects</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zuletzt geöffnete Projekte vergessen</translation>
    </message>
    <message>
        <source>Clear the list of recent projects; the projects stay where they are.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Die Liste der zuletzt geöffneten Projekte leeren; die Projekte bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Go through four steps, from a suggestion to Done; Escape leaves at any step.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>In vier Schritten von einem Vorschlag bis Fertig; Esc beendet den Rundgang jederzeit.</translation>
    </message>
    <message>
        <source>save as duplicate</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>speichern unter duplikat</translation>
    </message>
    <message>
        <source>clipboard</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>zwischenablage</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ganz alle</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>optionen konfiguration anpassen</translation>
    </message>
    <message>
        <source>clear history privacy</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>verlauf löschen leeren datenschutz</translation>
    </message>
    <message>
        <source>introduction first steps learn</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>einführung erste schritte lernen tour</translation>
    </message>
    <message>
        <source>The recent projects are forgotten.</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Die zuletzt geöffneten Projekte sind vergessen.</translation>
    </message>
    <message>
        <source>The program speaks this language from its next start on.</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Das Programm spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>A program for labelling news articles: who said what, in which words, and which claims that makes. It opens no network connection; everything stays in the project file.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Ein Programm zum Annotieren von Nachrichtenartikeln: wer was gesagt hat, mit welchen Worten und was damit behauptet wird. Es öffnet keine Netzwerkverbindung; alles bleibt in der Projektdatei.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Lizenzen der Bestandteile</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Für einen Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>MIT licence. The parts it uses have licences of their own:</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>MIT-Lizenz. Die verwendeten Bestandteile haben eigene Lizenzen:</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>document</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>&amp;Annotations of</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Annotationen von</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <extracomment>ui/dialogs/exports/panels.py, ui/panels/concordance/conditions.py</extracomment>
        <translation>D&amp;okumente</translation>
    </message>
    <message>
        <source>&amp;Claim type</source>
        <extracomment>ui/dialogs/exports/panels.py, ui/panels/concordance/conditions.py, ui/panels/document_filters.py</extracomment>
        <translation>Art der &amp;Behauptung</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>any; a name as in the list of speakers</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>beliebig; ein Name wie in der Sprecherliste</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Medi&amp;um</translation>
    </message>
    <message>
        <source>any</source>
        <comment>publisher</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Published f&amp;rom</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Erschienen ab</translation>
    </message>
    <message>
        <source>any time; 2025, 2025-11 or 2025-11-28</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>beliebig; 2025, 2025-11 oder 2025-11-28</translation>
    </message>
    <message>
        <source>Published un&amp;til</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Erschienen b&amp;is</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of what is exported</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>&amp;Quote marks</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>those that wait in documents that nobody has begun</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>offene in Dokumenten, die niemand begonnen hat</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>other names for documents and annotators</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>andere Namen für Dokumente und Annotatoren</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Mani&amp;fest</translation>
    </message>
    <message>
        <source>what is in the files, and their hashes, beside them</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>was in den Dateien ist, mit Hashes, daneben</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Divide</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>The same number gives the same parts and the same other names.</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Dieselbe Zahl ergibt dieselben Teile und dieselben anderen Namen.</translation>
    </message>
    <message>
        <source>Seed of &amp;chance</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Startwert des Zufalls</translation>
    </message>
    <message>
        <source>everybody</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>any, or no claims</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>beliebig oder keine Behauptungen</translation>
    </message>
    <message>
        <source>&amp;Offsets</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Offsets</translation>
    </message>
    <message>
        <source>Done all the same</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Trotzdem fertig</translation>
    </message>
    <message>
        <source>Not done yet: {key} is done all the same, Esc goes back.</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Noch nicht fertig: {key} heißt trotzdem fertig, Esc geht zurück.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/dialogs/alike.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>ui/dialogs/alike.py, ui/dialogs/imports/articles.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>ui/dialogs/codebook/label_questions.py, ui/dialogs/imports/articles.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/alike.py, ui/dialogs/imports/articles.py, ui/panels/concordance/timeline.py</extracomment>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Url</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{shown} of {total} are shown: the first {of_file} of each file.</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>{shown} von {total} werden gezeigt: die ersten {of_file} jeder Datei.</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are shown.</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Die ersten {shown} von {total} werden gezeigt.</translation>
    </message>
    <message>
        <source>The chosen article</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Der gewählte Artikel</translation>
    </message>
    <message>
        <source>These articles have the id or the words of others. Nearly equal ones come in: look at them, and remove them from the files if they are one article.</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Diese Artikel haben die ID oder die Wörter von anderen. Fast gleiche werden importiert: bitte ansehen und aus den Dateien nehmen, wenn es ein und derselbe Artikel ist.</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>leave out</source>
        <extracomment>ui/dialogs/imports/duplicates.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>take all the same</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>trotzdem nehmen</translation>
    </message>
    <message>
        <source>leave out, but for files with the same name</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>weglassen, außer bei Dateien gleichen Namens</translation>
    </message>
    <message>
        <source>take as new versions</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>als neue Fassungen nehmen</translation>
    </message>
    <message>
        <source>add under another id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>unter anderer ID hinzufügen</translation>
    </message>
    <message>
        <source>The same text under another id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Derselbe Text unter anderer ID</translation>
    </message>
    <message>
        <source>Another text under the same id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Ein anderer Text unter derselben ID</translation>
    </message>
    <message>
        <source>&amp;Same text, another id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>&amp;Gleicher Text, andere ID</translation>
    </message>
    <message>
        <source>Same id, another &amp;text</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Gleiche ID, anderer &amp;Text</translation>
    </message>
    <message>
        <source>Articles like others</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <source>keep as it came</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>unverändert behalten</translation>
    </message>
    <message>
        <source>Each field or column becomes a part of the article, or is kept beside it as it came. Only the text is needed.</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Jedes Feld oder jede Spalte wird ein Teil des Artikels oder unverändert daneben behalten. Nötig ist nur der Text.</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>publisher</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>erschienen</translation>
    </message>
    <message>
        <source>section</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>url</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Genommen als</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>ui/dialogs/imports/fields.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Take for</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Nehmen als</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>ui/dialogs/imports/fields.py, ui/dialogs/imports/preview.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>As chosen before: {files}.</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Wie früher gewählt: {files}.</translation>
    </message>
    <message>
        <source>&amp;Take for</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>&amp;Nehmen als</translation>
    </message>
    <message>
        <source>as found</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>A file that was taken for something else can be read in another way: select it, and say as what. The encoding counts for text files; look whether accents and quote marks are right.</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Eine falsch erkannte Datei kann anders gelesen werden: auswählen und angeben, als was. Die Kodierung gilt für Textdateien; bitte prüfen, ob Akzente und Anführungszeichen stimmen.</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/dialogs/imports/files.py, ui/dialogs/imports/preview.py, ui/dialogs/imports/reports.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>&amp;Lesen als</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>not recognised</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>Labels of another tool become entities, or parts of quotations and claims. Relations join their ends into one quotation; without them, a cue and a source go to the content nearest to them.</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Labels eines anderen Werkzeugs werden Entitäten oder Teile von Zitaten und Behauptungen. Relationen verbinden ihre Enden zu einem Zitat; ohne sie gehören ein Signalwort und eine Quelle zum nächsten Inhalt.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/dialogs/codebook/label_fields.py, ui/dialogs/codebook/label_questions.py, ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>domain/attributes.py, ui/dialogs/imports/labels.py, ui/panels/concordance/timeline.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>joins its ends</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>verbindet seine Enden</translation>
    </message>
    <message>
        <source>one is reported in the other</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>eines ist im anderen wiedergegeben</translation>
    </message>
    <message>
        <source>a sentence</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>eines Satzes</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>eines Absatzes</translation>
    </message>
    <message>
        <source>Put together within</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Verbinden innerhalb</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>what labels become</comment>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Keep as</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Merken als</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/imports/labels.py, ui/dialogs/imports/preview.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>{name} (relation)</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>{name} (Relation)</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>&amp;Wird zu</translation>
    </message>
    <message>
        <source>Together &amp;within</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Verbinden inner&amp;halb</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>what labels become</comment>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>&amp;Merken als</translation>
    </message>
    <message>
        <source>claim: {type}</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Behauptung: {type}</translation>
    </message>
    <message>
        <source>as changed</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>wie geändert</translation>
    </message>
    <message>
        <source>as proposed</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Looking at {n} file …|Looking at {n} files …</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>
            <numerusform>{n} Datei wird durchgesehen …</numerusform>
            <numerusform>{n} Dateien werden durchgesehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/imports/preview.py, ui/dialogs/imports/reports.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Die Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Teile der Vorschau</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Remarks ({count})</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Bemerkungen ({count})</translation>
    </message>
    <message>
        <source>The files cannot be looked at</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Die Dateien können nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>Like others</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>ui/dialogs/imports/preview.py, ui/dialogs/imports/remarks.py</extracomment>
        <translation>Bemerkungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} item cannot be read, and will be passed over.|{n} items cannot be read, and will be passed over.</source>
        <extracomment>ui/dialogs/imports/remarks.py</extracomment>
        <translation>
            <numerusform>{n} Eintrag ist nicht lesbar und wird übergangen.</numerusform>
            <numerusform>{n} Einträge sind nicht lesbar und werden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer will be left out.|{n} layers will be left out.</source>
        <extracomment>ui/dialogs/imports/remarks.py</extracomment>
        <translation>
            <numerusform>{n} Ebene wird weggelassen.</numerusform>
            <numerusform>{n} Ebenen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/dialogs/imports/reports.py, ui/dialogs/trash.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/dialogs/imports/reports.py, ui/dialogs/trash.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>A&amp;nnotationen</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Save &amp;refused lines…</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>&amp;Abgelehnte Zeilen speichern…</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} &amp;refused line…|Save {n} &amp;refused lines…</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>
            <numerusform>{n} &amp;abgelehnte Zeile speichern…</numerusform>
            <numerusform>{n} &amp;abgelehnte Zeilen speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/dialogs/imports/reports.py, ui/dialogs/problem_report.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Imports</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Sonst ist nichts zu berichten.</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Gespeichert: {files}</translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message numerus="yes">
        <source>{n} as a new version|{n} as a new version</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} als neue Fassung</numerusform>
            <numerusform>{n} als neue Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} under a new id|{n} under a new id</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} unter neuer ID</numerusform>
            <numerusform>{n} unter neuer ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nearly equal|{n} nearly equal</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} fast gleich</numerusform>
            <numerusform>{n} fast gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more layer|{n} more layers</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} weitere Ebene</numerusform>
            <numerusform>{n} weitere Ebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there with another text (left out)|{n} there with another text (left out)</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} mit anderem Text schon da (weggelassen)</numerusform>
            <numerusform>{n} mit anderem Text schon da (weggelassen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there with another layer (left out)|{n} there with another layer (left out)</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} mit anderer Ebene schon da (weggelassen)</numerusform>
            <numerusform>{n} mit anderer Ebene schon da (weggelassen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there under another id (left out)|{n} there under another id (left out)</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} unter anderer ID schon da (weggelassen)</numerusform>
            <numerusform>{n} unter anderer ID schon da (weggelassen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not readable|{n} not readable</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} nicht lesbar</numerusform>
            <numerusform>{n} nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file left out|{n} files left out</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} Datei weggelassen</numerusform>
            <numerusform>{n} Dateien weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} article will come in|More than {n} articles will come in</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>Mehr als {n} Artikel kommt hinzu</numerusform>
            <numerusform>Mehr als {n} Artikel kommen hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>No new article comes in</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>Kein neuer Artikel kommt hinzu</translation>
    </message>
    <message numerus="yes">
        <source>{n} article will come in|{n} articles will come in</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} Artikel kommt hinzu</numerusform>
            <numerusform>{n} Artikel kommen hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>the first ones were looked at</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>nur die ersten wurden durchgesehen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/dialogs/job_progress.py</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Type to filter by action or key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Tippen zum Filtern nach Aktion oder Taste</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/dialogs/key_editor.py, ui/panels/comments.py, ui/panels/documents.py, ui/panels/speakers.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Von dort nehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Belegung</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;As in the layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Wie in der Belegung</translation>
    </message>
    <message>
        <source>Al&amp;l as in the layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Alle wie in der Belegung</translation>
    </message>
    <message>
        <source>Press the new key of “{action}”; Esc leaves it as it is.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Die neue Taste für „{action}“ drücken; Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>{key} ist die Taste für „{action}“</translation>
    </message>
    <message>
        <source>Press a key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Die neue Taste drücken</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>ui/dialogs/key_editor.py, ui/dialogs/manual_pages.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/key_editor.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Applies to</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>überall</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Neue Taste…</translation>
    </message>
    <message>
        <source>A&amp;dd a key…</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Taste &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Enter gibt der gewählten Aktion eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} is for {meaning}, always.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>{key} ist immer für {meaning} da.</translation>
    </message>
    <message>
        <source>{keys}   (changed)</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>{keys}   (geändert)</translation>
    </message>
    <message>
        <source>A letter or digit alone can only be for what is done in the article.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Ein Buchstabe oder eine Ziffer allein kann nur für etwas stehen, das im Artikel getan wird.</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Tasten und Zeichen</translation>
    </message>
    <message>
        <source>{key} changes them</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>{key} ändert sie</translation>
    </message>
    <message>
        <source>{key} says more</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>{key} erklärt mehr</translation>
    </message>
    <message>
        <source>Keys: scroll</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Tasten: scrollen</translation>
    </message>
    <message>
        <source>Keys and signs; any key closes</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Tasten und Zeichen; jede Taste schließt</translation>
    </message>
    <message>
        <source>layout {layout}</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Belegung {layout}</translation>
    </message>
    <message>
        <source>letters act in the article</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Buchstaben wirken im Artikel</translation>
    </message>
    <message>
        <source>any key closes</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>jede Taste schließt</translation>
    </message>
    <message>
        <source>What you accept, change, reject and add in this project makes suggestions like it likelier or less likely, in the documents that you open afterwards. Each annotator is counted apart, every few documents.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Was in diesem Projekt angenommen, geändert, abgelehnt und hinzugefügt wird, macht ähnliche Vorschläge wahrscheinlicher oder unwahrscheinlicher, in danach geöffneten Dokumenten. Jeder Annotator wird für sich gezählt, alle paar Dokumente.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/learnt.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>So they are</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Daher sind sie</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion in {documents} counted.|{n} suggestions in {documents} counted.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>
            <numerusform>{n} Vorschlag in {documents} gezählt.</numerusform>
            <numerusform>{n} Vorschläge in {documents} gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions are shown from {limit} on, where {usual} is usual.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Vorschläge werden ab {limit} gezeigt, üblich ist {usual}.</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Gelerntes</translation>
    </message>
    <message>
        <source>Nothing was learnt yet, and learning is off.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Es wurde noch nichts gelernt, und das Lernen ist aus.</translation>
    </message>
    <message>
        <source>leave so</source>
        <extracomment>project/acts/layer.py</extracomment>
        <translation>so lassen</translation>
    </message>
    <message>
        <source>show again</source>
        <extracomment>project/acts/layer.py</extracomment>
        <translation>wieder zeigen</translation>
    </message>
    <message>
        <source>Suggestions are being looked for</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Vorschläge werden gesucht</translation>
    </message>
    <message>
        <source>They come by themselves. Meanwhile you can read and annotate.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Sie kommen von selbst. Inzwischen kann gelesen und annotiert werden.</translation>
    </message>
    <message>
        <source>Open this document again</source>
        <extracomment>ui/actions/qt_actions.py</extracomment>
        <translation>Dieses Dokument wieder öffnen</translation>
    </message>
    <message>
        <source>selected words or an entity</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ausgewählte Wörter oder eine Entität</translation>
    </message>
    <message>
        <source>“{action}” needs selected words or an entity: drag over the words of one, or {grow}.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht ausgewählte Wörter oder eine Entität: mit der Maus darüberziehen, oder {grow}.</translation>
    </message>
    <message>
        <source>an annotation or a suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>eine Annotation oder ein Vorschlag</translation>
    </message>
    <message>
        <source>“{action}” needs an annotation or a suggestion: {next_item} or a click chooses one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht eine Annotation oder einen Vorschlag: {next_item} oder ein Klick wählt.</translation>
    </message>
    <message>
        <source>something that is selected or chosen</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>etwas Ausgewähltes</translation>
    </message>
    <message>
        <source>“{action}” needs something that is selected or chosen: nothing is.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>„{action}“ braucht etwas Ausgewähltes: nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>What was imported…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Was importiert wurde …</translation>
    </message>
    <message>
        <source>Take the document out of the project, with all annotations; Undo or the trash brings it back.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nimmt das Dokument mit allen Annotationen aus dem Projekt; Rückgängig oder der Papierkorb bringt es zurück.</translation>
    </message>
    <message>
        <source>Switch learning on or off</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Lernen ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Show why the analysis failed…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeigen, warum die Analyse scheiterte …</translation>
    </message>
    <message>
        <source>Show the reason, to copy and send; the words of the article are left out unless you add them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeigt den Grund zum Kopieren und Senden; die Wörter des Artikels fehlen, wenn sie nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Nest in the quotation around it</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>In das umgebende Zitat einbetten</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Mark entity</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Entität markieren</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/findings.py</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Let stand what Done would show of the current annotation, or of the quote marks or verb at the caret; again to have it shown again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Lässt stehen, was „Fertig“ zur Annotation oder zu den Anführungszeichen oder dem Verb am Cursor zeigen würde; noch einmal zeigt es wieder.</translation>
    </message>
    <message>
        <source>Move the start of the current span back by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rückt den Anfang der gewählten Stelle um ein Wort zurück.</translation>
    </message>
    <message>
        <source>Move the start of the current span on by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rückt den Anfang der gewählten Stelle um ein Wort weiter.</translation>
    </message>
    <message>
        <source>Move the end of the current span back by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rückt das Ende der gewählten Stelle um ein Wort zurück.</translation>
    </message>
    <message>
        <source>Move the end of the current span on by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rückt das Ende der gewählten Stelle um ein Wort weiter.</translation>
    </message>
    <message>
        <source>Mark the document done and go to the next one to do; on a done document, open it again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Markiert das Dokument als fertig und geht zum nächsten offenen; ein fertiges wird wieder geöffnet.</translation>
    </message>
    <message>
        <source>Things to look at…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Was noch anzusehen ist …</translation>
    </message>
    <message>
        <source>Show what is left open in your annotations, and go to it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeigt, was in den Annotationen offen ist, und geht hin.</translation>
    </message>
    <message>
        <source>Hide weak suggestions…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Schwache Vorschläge ausblenden …</translation>
    </message>
    <message>
        <source>Show a bar at a selection</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Leiste an einer Auswahl zeigen</translation>
    </message>
    <message>
        <source>Set lines closer together</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeilen enger setzen</translation>
    </message>
    <message>
        <source>More of the article is seen at once.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mehr vom Artikel ist auf einmal zu sehen.</translation>
    </message>
    <message>
        <source>Set lines at their usual distance</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeilen im üblichen Abstand setzen</translation>
    </message>
    <message>
        <source>Go back to the distance of the beginning.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Geht zum Abstand des Anfangs zurück.</translation>
    </message>
    <message>
        <source>Set lines further apart</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeilen weiter auseinander setzen</translation>
    </message>
    <message>
        <source>Lines are easier to follow.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Zeilen sind leichter zu verfolgen.</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>It has a page for each task, and all actions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Es hat eine Seite für jede Aufgabe, und alle Aktionen.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>ui/actions/registry.py, ui/panels/failure_bar.py, ui/shell/look_back.py</extracomment>
        <translation>Problem melden …</translation>
    </message>
    <message>
        <source>ignore allow let stand waive finding</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ignorieren erlauben stehen lassen Befund</translation>
    </message>
    <message>
        <source>findings check open problems</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Befunde Prüfung offen Probleme</translation>
    </message>
    <message>
        <source>mark set aside later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>markieren beiseite später</translation>
    </message>
    <message numerus="yes">
        <source>first backup in {n} minute|first backup in {n} minutes</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>
            <numerusform>erste Sicherung in {n} Minute</numerusform>
            <numerusform>erste Sicherung in {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Each act is saved already; a copy of the project is made besides.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Jede Handlung ist schon gespeichert; außerdem wird eine Kopie des Projekts gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>That was the last suggestion; one waits above, {next_suggestion} goes to it.|That was the last suggestion; {n} wait above, {next_suggestion} goes to the first.</source>
        <extracomment>ui/commands/base.py</extracomment>
        <translation>
            <numerusform>Das war der letzte Vorschlag; einer wartet weiter oben, {next_suggestion} geht hin.</numerusform>
            <numerusform>Das war der letzte Vorschlag; {n} warten weiter oben, {next_suggestion} geht zum ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}, as proposed; further digits and clicks add or take away.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>{type}, wie vorgeschlagen; weitere Ziffern und Klicks fügen hinzu oder nehmen weg.</translation>
    </message>
    <message>
        <source>{type}, in place of what was proposed; further digits and clicks add or take away.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>{type} statt des Vorgeschlagenen; weitere Ziffern und Klicks fügen hinzu oder nehmen weg.</translation>
    </message>
    <message>
        <source>All documents are done: {export} exports the annotations.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Alle Dokumente sind fertig: {export} exportiert die Annotationen.</translation>
    </message>
    <message>
        <source>Nothing to look at: nothing is left open in what you have annotated here.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Nichts anzusehen: In den Annotationen hier ist nichts offen.</translation>
    </message>
    <message>
        <source>{new_quotation} makes the quotation, {waive} leaves it so.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>{new_quotation} macht das Zitat, {waive} lässt es so.</translation>
    </message>
    <message>
        <source>Nothing to look at is here: {findings} shows where something is.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Hier ist nichts anzusehen: {findings} zeigt, wo etwas ist.</translation>
    </message>
    <message>
        <source>Shown again: {findings}.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Wieder gezeigt: {findings}.</translation>
    </message>
    <message>
        <source>Left so: {findings}. {waive} takes that back.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>So gelassen: {findings}. {waive} nimmt das zurück.</translation>
    </message>
    <message>
        <source>This document is open again: {done} marks it done.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Dieses Dokument ist wieder offen: {done} markiert es als fertig.</translation>
    </message>
    <message>
        <source>This quotation was made by {annotator}.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Dieses Zitat ist von {annotator}.</translation>
    </message>
    <message>
        <source>This claim was made by {annotator}.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Diese Behauptung ist von {annotator}.</translation>
    </message>
    <message>
        <source>flagged or not</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>markiert oder nicht</translation>
    </message>
    <message>
        <source>only flagged</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>nur markierte</translation>
    </message>
    <message>
        <source>not flagged</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>nicht markierte</translation>
    </message>
    <message>
        <source>Annotators</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Annotierende</translation>
    </message>
    <message>
        <source>Fla&amp;gged</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Markiert</translation>
    </message>
    <message>
        <source>Enter go to it · {key} done all the same · Del or right click leave it so · Esc go back</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Enter hingehen · {key} trotzdem fertig · Entf oder Rechtsklick so lassen · Esc zurück</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Nichts mehr anzusehen</translation>
    </message>
    <message>
        <source>Enter go to it · Del or right click leave it so · Esc go back</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Enter hingehen · Entf oder Rechtsklick so lassen · Esc zurück</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the one that is left so|&amp;Show the {n} that are left so</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>
            <numerusform>&amp;So Gelassenes zeigen</numerusform>
            <numerusform>&amp;Die {n} so Gelassenen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to look at|{n} things to look at</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>
            <numerusform>{n} Stelle anzusehen</numerusform>
            <numerusform>{n} Stellen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>left so: {reason}</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>so gelassen: {reason}</translation>
    </message>
    <message>
        <source>left so</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>so gelassen</translation>
    </message>
    <message>
        <source>That cannot be left so: it is to be decided or mended.</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Das kann nicht so bleiben: Es ist zu entscheiden oder zu beheben.</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Warum darf es so bleiben?</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>ui/dialogs/findings.py, ui/shell/context_menus.py</extracomment>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Leave it so, with the reason…</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>So lassen, mit Grund …</translation>
    </message>
    <message>
        <source>Project &gt; What was imported… shows this report again.</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Projekt &gt; Was importiert wurde … zeigt diesen Bericht wieder.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion in {documents} counted, but learning is off.|{n} suggestions in {documents} counted, but learning is off.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>
            <numerusform>{n} Vorschlag in {documents} gezählt, aber das Lernen ist aus.</numerusform>
            <numerusform>{n} Vorschläge in {documents} gezählt, aber das Lernen ist aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions are shown from {limit} on.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Vorschläge werden ab {limit} gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Count {n} forgotten document again|&amp;Count {n} forgotten documents again</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>
            <numerusform>{n} vergessenes Dokument wieder &amp;zählen</numerusform>
            <numerusform>{n} vergessene Dokumente wieder &amp;zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>What your decisions teach</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Was die Entscheidungen lehren</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Es wurde noch nichts gelernt.</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Lernen &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>&amp;Wieder lernen</translation>
    </message>
    <message>
        <source>&amp;Forget all of it</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>&amp;Alles vergessen</translation>
    </message>
    <message>
        <source>{accepted} of {seen}</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>{accepted} von {seen}</translation>
    </message>
    <message>
        <source>likelier</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>wahrscheinlicher</translation>
    </message>
    <message>
        <source>less likely</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>unwahrscheinlicher</translation>
    </message>
    <message>
        <source>↑↓ pages · Enter read, or next hit · Alt+← back · Esc close</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>↑↓ Seiten · Enter lesen oder nächster Treffer · Alt+← zurück · Esc schließen</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>ui/dialogs/manual.py, ui/shell/look_back.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>← &amp;Zurück</translation>
    </message>
    <message>
        <source>Previous page ({key})</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Vorige Seite ({key})</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Page of the manual: {title}</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Seite des Handbuchs: {title}</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/dialogs/manual_page.py</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>By menu, with the keys as they are now. [Keys](keys.md) says how to change them.</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Nach Menü, mit den jetzigen Tasten. [Tasten](keys.md) erklärt, wie sie geändert werden.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Alle Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/dialogs/codebook/label_fields.py, ui/dialogs/manual_pages.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>It is &amp;right as it is</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Es ist &amp;gut so</translation>
    </message>
    <message numerus="yes">
        <source>{names} is there already.|{names} are there already.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>
            <numerusform>{names} ist schon da.</numerusform>
            <numerusform>{names} sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look at it here without changing it.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Hier kann es angesehen werden, ohne es zu ändern.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>The name promises something else.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Der Name verspricht etwas anderes.</translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>&amp;Retten…</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Your name stands beside everything you annotate, and in what is exported.
It is kept on this computer; you are asked only once.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Der Name steht bei allem, was annotiert wird, und in dem, was exportiert wird.
Er bleibt auf diesem Computer; gefragt wird nur einmal.</translation>
    </message>
    <message>
        <source>The export replaces what is there.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Der Export ersetzt, was da ist.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The language model {chosen} is not installed: {usual} reads instead.</source>
        <extracomment>ui/dialogs/model_choice.py</extracomment>
        <translation>Das Sprachmodell {chosen} ist nicht installiert: stattdessen liest {usual}.</translation>
    </message>
    <message>
        <source>Language model</source>
        <extracomment>ui/dialogs/model_choice.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>{version}, now</source>
        <extracomment>ui/dialogs/model_choice.py</extracomment>
        <translation>{version}, jetzt</translation>
    </message>
    <message>
        <source>A new version of {article}</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Eine neue Fassung von {article}</translation>
    </message>
    <message>
        <source>New version of the text</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Neue Fassung des Textes</translation>
    </message>
    <message>
        <source>Paste the whole new text here, or choose its file.</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Den ganzen neuen Text hier einfügen oder seine Datei wählen.</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Comparing the texts …</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Die Texte werden verglichen …</translation>
    </message>
    <message>
        <source>The new text</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Der neue Text</translation>
    </message>
    <message>
        <source>Taking the new text …</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Der neue Text wird übernommen …</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>The comparison has ended early; nothing was changed.</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Der Vergleich ist vorzeitig beendet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter do it · Esc leave</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>↑↓ wählen · Enter ausführen · Esc verlassen</translation>
    </message>
    <message>
        <source>No action has this name · Esc leave</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Keine Aktion heißt so · Esc verlassen</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>a word that finds pages of the manual</comment>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>handbuch</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>page of the manual</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>needs {need}</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>nötig: {need}</translation>
    </message>
    <message>
        <source>1–9 take a line · ↑↓ choose · Enter take · Esc leave</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>1–9 Zeile nehmen · ↑↓ wählen · Enter nehmen · Esc verlassen</translation>
    </message>
    <message>
        <source>Enter take what is typed · ↑↓ others · Esc leave</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Enter Getipptes nehmen · ↑↓ andere · Esc verlassen</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Tippen zum Filtern</translation>
    </message>
    <message>
        <source>Type to filter or to name a new one</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Tippen zum Filtern oder für einen neuen Namen</translation>
    </message>
    <message>
        <source>Type to find more</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Tippen, um mehr zu finden</translation>
    </message>
    <message>
        <source>Type to find more or to name a new one</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Tippen, um mehr zu finden, oder für einen neuen Namen</translation>
    </message>
    <message>
        <source>Shift with {key} is {digit} on this keyboard and takes a line.</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Umschalt mit {key} ist auf dieser Tastatur {digit} und nimmt eine Zeile.</translation>
    </message>
    <message>
        <source>Text ({endings})</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>Text ({endings})</translation>
    </message>
    <message>
        <source>Report of problems</source>
        <extracomment>ui/dialogs/problem_report.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>This is all that a report holds. It has no words of articles, no names of people or files. Nothing is sent: save or copy it for whoever looks after the program.</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>Das ist alles, was ein Bericht enthält. Er hat keine Wörter aus Artikeln, keine Namen von Personen oder Dateien. Nichts wird gesendet: bitte für die Betreuer des Programms speichern oder kopieren.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switch</comment>
        <extracomment>ui/dialogs/settings/controls.py</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>on</source>
        <comment>switch</comment>
        <extracomment>ui/dialogs/settings/controls.py</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>switch</comment>
        <extracomment>ui/dialogs/settings/controls.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Set back</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Changed; usually: {usual}</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>Geändert; üblich: {usual}</translation>
    </message>
    <message>
        <source>{setting}: set back to {usual}</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>{setting}: zurücksetzen auf {usual}</translation>
    </message>
    <message>
        <source>Needs {need}.</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>Nötig: {need}.</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Language model</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>This project</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>lines</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>lines</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>lines</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Weit</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light or dark paper, or black and white with strong lines; the desktop’s choice can lead.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Helles oder dunkles Papier oder Schwarz und Weiß mit starken Linien; auf Wunsch wie der Desktop.</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Größe des Artikels</translation>
    </message>
    <message>
        <source>How large the article’s text is; panels follow the font of the desktop.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Wie groß der Text des Artikels ist; die Bereiche folgen der Schrift des Desktops.</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>The letters in which articles are shown, each font with a sample.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Die Schrift, in der Artikel gezeigt werden; jede mit einem Muster.</translation>
    </message>
    <message>
        <source>Lines of the article</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Zeilen des Artikels</translation>
    </message>
    <message>
        <source>Close lines show more of the article, wide ones are easier to follow.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Enge Zeilen zeigen mehr vom Artikel, weite sind leichter zu lesen.</translation>
    </message>
    <message>
        <source>Suggestions from a score of</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Vorschläge ab einem Wert von</translation>
    </message>
    <message>
        <source>Weaker suggestions stay hidden; usually your own decisions move this border.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Schwächere Vorschläge bleiben ausgeblendet; meist verschieben die eigenen Entscheidungen diese Grenze.</translation>
    </message>
    <message>
        <source>Thoughts and plans</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Gedanken und Pläne</translation>
    </message>
    <message>
        <source>Beliefs and intentions are suggested like speech.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Überzeugungen und Absichten werden wie Rede vorgeschlagen.</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/settings/table.py, ui/panels/concordance/window.py</extracomment>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims are suggested, too, to be accepted or rejected.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Auch Behauptungen werden vorgeschlagen, zum Annehmen oder Ablehnen.</translation>
    </message>
    <message>
        <source>A layout for your keyboard, and keys of your own for each action.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Eine Belegung für die Tastatur und eigene Tasten für jede Aktion.</translation>
    </message>
    <message>
        <source>A small bar of acts comes up where words were selected by mouse.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Eine kleine Leiste mit Aktionen erscheint bei mit der Maus ausgewählten Wörtern.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>The language of menus and messages, not that of articles; it counts from the next start on.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Die Sprache der Menüs und Meldungen, nicht die der Artikel; sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sicherungen dieses Projekts</translation>
    </message>
    <message>
        <source>What each backup holds, the folder of backups, and the way back to an earlier state.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Was jede Sicherung enthält, der Ordner der Sicherungen und der Weg zurück zu einem früheren Stand.</translation>
    </message>
    <message>
        <source>Backups are made by themselves while you work; this one is made at once.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sicherungen entstehen bei der Arbeit von selbst; diese wird sofort gemacht.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The window opens no network connection: all you do stays on this computer.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Das Fenster öffnet keine Netzwerkverbindung: alle Arbeit bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>It stands beside everything you annotate, and in what is exported.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Er steht bei allem, was annotiert wird, und in dem, was exportiert wird.</translation>
    </message>
    <message>
        <source>The labour of each document is counted for studies, and kept in the project alone.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Der Aufwand für jedes Dokument wird für Studien gezählt und nur im Projekt festgehalten.</translation>
    </message>
    <message>
        <source>The list of projects that were opened on this computer; the projects themselves stay.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Die Liste der auf diesem Computer geöffneten Projekte; die Projekte selbst bleiben.</translation>
    </message>
    <message>
        <source>What is known of failures, without words of articles or names; nothing is sent.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Was über Fehler bekannt ist, ohne Wörter aus Artikeln und ohne Namen; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The installed spaCy pipeline that analyses documents from now on.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Die installierte spaCy-Pipeline, die Dokumente von jetzt an analysiert.</translation>
    </message>
    <message>
        <source>Learning from decisions</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Lernen aus Entscheidungen</translation>
    </message>
    <message>
        <source>What your decisions in this project teach about suggestions; it can be stopped or forgotten.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Was die eigenen Entscheidungen in diesem Projekt über Vorschläge lehren; das Lernen lässt sich beenden oder vergessen.</translation>
    </message>
    <message>
        <source>Some documents are annotated without suggestions, for studies.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Einige Dokumente werden für Studien ohne Vorschläge annotiert.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <extracomment>ui/dialogs/codebook/versions_page.py, ui/dialogs/codebook/window.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>A project is made with its codebook: entity types, claim types, roles, attributes, guidelines. The command “annotator codebook” puts another one in its place.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Ein Projekt wird mit seinem Codebuch angelegt: Arten von Entitäten und Behauptungen, Rollen, Attribute, Richtlinien. Der Befehl „annotator codebook“ setzt ein anderes an seine Stelle.</translation>
    </message>
    <message>
        <source>colours day night</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>farben tag nacht</translation>
    </message>
    <message>
        <source>zoom larger smaller font</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>zoom größer kleiner schrift</translation>
    </message>
    <message>
        <source>Choose a font…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Schrift wählen…</translation>
    </message>
    <message>
        <source>face letters</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>schriftart buchstaben</translation>
    </message>
    <message>
        <source>height distance spacing</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>höhe abstand zeilenabstand</translation>
    </message>
    <message>
        <source>threshold weak hide</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>schwelle schwach ausblenden</translation>
    </message>
    <message>
        <source>shortcuts layout</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>tastenkürzel belegung tastatur</translation>
    </message>
    <message>
        <source>mouse buttons</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>maus schaltflächen</translation>
    </message>
    <message>
        <source>German French Spanish English translation</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>deutsch französisch spanisch englisch übersetzung</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sicherungen zeigen…</translation>
    </message>
    <message>
        <source>restore folder copy safe</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>zurückholen wiederherstellen ordner kopie sicher backup</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>copy safe save</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>backup kopie sicher speichern</translation>
    </message>
    <message>
        <source>internet cloud telemetry</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>internet cloud telemetrie</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Namen ändern…</translation>
    </message>
    <message>
        <source>no name yet</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>annotator user who</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>annotator benutzer wer</translation>
    </message>
    <message>
        <source>labour effort study</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>aufwand arbeit studie</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>history forget</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>verlauf vergessen</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Bericht zeigen…</translation>
    </message>
    <message>
        <source>log crash bug</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>protokoll log absturz fehler</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sprachmodell wählen…</translation>
    </message>
    <message>
        <source>Show what was learnt…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Gelerntes zeigen…</translation>
    </message>
    <message>
        <source>adapt counts</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>anpassen zählungen</translation>
    </message>
    <message>
        <source>Choose a share…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Anteil wählen…</translation>
    </message>
    <message>
        <source>study</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>studie</translation>
    </message>
    <message>
        <source>labels types guidelines</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>labels arten richtlinien</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Each change acts at once and is kept.</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Jede Änderung gilt sofort und bleibt erhalten.</translation>
    </message>
    <message>
        <source>New {kind} “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Neu ({kind}): „{name}“</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Neue Person „{name}“</translation>
    </message>
    <message>
        <source>New organisation “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Neue Organisation „{name}“</translation>
    </message>
    <message>
        <source>New group “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Neue Gruppe „{name}“</translation>
    </message>
    <message>
        <source>New unnamed speaker “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Neuer unbenannter Sprecher „{name}“</translation>
    </message>
    <message>
        <source>New document “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Neues Dokument „{name}“</translation>
    </message>
    <message>
        <source>Score in per cent</source>
        <extracomment>ui/dialogs/threshold.py</extracomment>
        <translation>Wert in Prozent</translation>
    </message>
    <message>
        <source>← → change · Enter take · Esc leave</source>
        <extracomment>ui/dialogs/threshold.py</extracomment>
        <translation>← → ändern · Enter nehmen · Esc verlassen</translation>
    </message>
    <message>
        <source>with a score of {percent} % or more</source>
        <extracomment>ui/dialogs/threshold.py</extracomment>
        <translation>mit einem Wert ab {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Title or words</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Titel oder Wörter</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>{n} document in the trash, of which the latest {listed} are listed.|{n} documents in the trash, of which the latest {listed} are listed.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} Dokument im Papierkorb, aufgelistet sind die neuesten {listed}.</numerusform>
            <numerusform>{n} Dokumente im Papierkorb, aufgelistet sind die neuesten {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents stay until the trash is emptied; annotations and speakers as long as the history does.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Dokumente bleiben, bis der Papierkorb geleert wird; Annotationen und Sprecher so lange wie der Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document in the trash.|{n} documents in the trash.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} Dokument im Papierkorb.</numerusform>
            <numerusform>{n} Dokumente im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>no layer</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>keine Ebene</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} document for good, with all layers and what the history holds of them?|Delete {n} documents for good, with all layers and what the history holds of them?</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} Dokument endgültig löschen, mit allen Ebenen und allem, was der Verlauf davon enthält?</numerusform>
            <numerusform>{n} Dokumente endgültig löschen, mit allen Ebenen und allem, was der Verlauf davon enthält?</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made before: Project &gt; Backups lists it. Backups hold the words until you delete these files, too.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Vorher wird eine Sicherung gemacht: Projekt &gt; Sicherungen listet sie auf. Sicherungen enthalten die Wörter, bis auch diese Dateien gelöscht werden.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Papierkorb &amp;leeren…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py, ui/dialogs/versions.py</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer open again|{n} layers open again</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} Ebene wieder offen</numerusform>
            <numerusform>{n} Ebenen wieder offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>which annotations</comment>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>{change}, not sure: look at it</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>{change}, nicht sicher: bitte ansehen</translation>
    </message>
    <message>
        <source>{control}: scroll</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{control}: scrollen</translation>
    </message>
    <message>
        <source>{control}: scroll sideways</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{control}: seitwärts scrollen</translation>
    </message>
    <message>
        <source>{panel}: close</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{panel}: schließen</translation>
    </message>
    <message>
        <source>{panel}: take out of the window, or put back</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{panel}: aus dem Fenster lösen oder zurücksetzen</translation>
    </message>
    <message>
        <source>{control}: clear</source>
        <extracomment>ui/look/accessible_names.py, ui/panels/query_field.py</extracomment>
        <translation>{control}: leeren</translation>
    </message>
    <message>
        <source>only proposed</source>
        <extracomment>ui/look/chips.py</extracomment>
        <translation>nur vorgeschlagen</translation>
    </message>
    <message>
        <source>The number is that in the article&apos;s margin. It follows the order of the text: what is annotated before it moves it on.</source>
        <extracomment>ui/models/cards.py</extracomment>
        <translation>Die Nummer ist die am Rand des Artikels. Sie folgt der Reihenfolge im Text: was davor annotiert wird, verschiebt sie.</translation>
    </message>
    <message>
        <source>{row}, checked</source>
        <extracomment>ui/models/checked_rows.py</extracomment>
        <translation>{row}, angekreuzt</translation>
    </message>
    <message>
        <source>{row}, not checked</source>
        <extracomment>ui/models/checked_rows.py</extracomment>
        <translation>{row}, nicht angekreuzt</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>document</comment>
        <extracomment>ui/dialogs/alike.py, ui/models/document_columns.py, ui/wording/document_lists.py</extracomment>
        <translation>nicht begonnen</translation>
    </message>
    <message numerus="yes">
        <source>{n} word|{n} words</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <comment>document</comment>
        <extracomment>ui/panels/documents.py, ui/wording/titles.py</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>open</source>
        <comment>document</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>could not be analysed</source>
        <comment>document</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>konnte nicht analysiert werden</translation>
    </message>
    <message>
        <source>{suggestions} to decide</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>{suggestions} zu entscheiden</translation>
    </message>
    <message>
        <source>now</source>
        <comment>act</comment>
        <extracomment>ui/models/history.py, ui/panels/history.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>act</comment>
        <extracomment>ui/models/history.py</extracomment>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>done</source>
        <comment>act</comment>
        <extracomment>ui/models/history.py</extracomment>
        <translation>getan</translation>
    </message>
    <message>
        <source>before the first act</source>
        <extracomment>ui/models/history.py, ui/panels/history.py</extracomment>
        <translation>vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>quotation of {annotator}</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>Zitat von {annotator}</translation>
    </message>
    <message>
        <source>claim of {annotator}</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>Behauptung von {annotator}</translation>
    </message>
    <message numerus="yes">
        <source>{n} mention|{n} mentions</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>
            <numerusform>{n} Nennung</numerusform>
            <numerusform>{n} Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>also {names}</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>auch {names}</translation>
    </message>
    <message>
        <source>Changed or not found</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Geändert oder nicht gefunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>All that did not stay</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Alles, was nicht geblieben ist</translation>
    </message>
    <message>
        <source>{kind} “{words}”</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>{kind} „{words}“</translation>
    </message>
    <message>
        <source>{annotation} of {annotator}</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>{annotation} von {annotator}</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <comment>of a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>prüfenswert</translation>
    </message>
    <message>
        <source>hedged</source>
        <comment>of a claim</comment>
        <extracomment>ui/panels/card_fields.py, ui/wording/annotation_lists.py, ui/wording/titles.py</extracomment>
        <translation>abgeschwächt</translation>
    </message>
    <message>
        <source>The claim is put forward with a reservation</source>
        <extracomment>ui/panels/card_fields.py</extracomment>
        <translation>Die Behauptung wird mit Vorbehalt aufgestellt</translation>
    </message>
    <message>
        <source>Suggestions and what you annotate come here as cards, in the order of the text.</source>
        <extracomment>ui/panels/cards.py</extracomment>
        <translation>Vorschläge und Annotiertes kommen hierher als Karten, in der Reihenfolge des Textes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards|{n} cards</source>
        <extracomment>ui/panels/cards.py</extracomment>
        <translation>
            <numerusform>{n} Karte</numerusform>
            <numerusform>{n} Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <extracomment>ui/panels/cards.py</extracomment>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>Current annotation</source>
        <extracomment>ui/panels/cards.py, ui/panels/current_card.py</extracomment>
        <translation>Aktuelle Annotation</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the content</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Klick: die Tasten {keys} verschieben die Grenzen des Inhalts</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the cue</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Klick: die Tasten {keys} verschieben die Grenzen des Signalworts</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the source</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Klick: die Tasten {keys} verschieben die Grenzen der Quelle</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the {role}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Klick: die Tasten {keys} verschieben die Grenzen ({role})</translation>
    </message>
    <message>
        <source>Go to quotation {number}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Zu Zitat {number} gehen</translation>
    </message>
    <message>
        <source>{claim} of quotation {number}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>{claim} von Zitat {number}</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <extracomment>ui/panels/current_card.py, ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Sprecher: {name}</translation>
    </message>
    <message>
        <source>Go to quotation {number}, around</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Zum umgebenden Zitat {number} gehen</translation>
    </message>
    <message>
        <source>{claim} of the author</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>{claim} des Autors</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type: {type} ({key} cycles)</source>
        <extracomment>ui/panels/type_buttons.py</extracomment>
        <translation>Art: {type} ({key} wechselt)</translation>
    </message>
    <message>
        <source>Go to claim {number}: {words}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Zu Behauptung {number} gehen: {words}</translation>
    </message>
    <message>
        <source>Type {type}</source>
        <extracomment>ui/panels/type_buttons.py</extracomment>
        <translation>Art {type}</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Beispiel: {words}</translation>
    </message>
    <message>
        <source>Speaker: none</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Sprecher: keiner</translation>
    </message>
    <message>
        <source>Type: {type}</source>
        <extracomment>ui/panels/type_buttons.py</extracomment>
        <translation>Art: {type}</translation>
    </message>
    <message>
        <source>proposed: {why}</source>
        <extracomment>ui/panels/current_card.py, ui/wording/spoken.py</extracomment>
        <translation>vorgeschlagen: {why}</translation>
    </message>
    <message>
        <source>choose…</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>that parts have alike</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>B&amp;alance</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Ausgewogen nach</translation>
    </message>
    <message>
        <source>Choose the speaker</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Den Sprecher wählen</translation>
    </message>
    <message>
        <source>Reject, with the reason</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Mit Grund ablehnen</translation>
    </message>
    <message>
        <source>Reject, and say why</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Ablehnen und sagen, warum</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Panel: scroll</source>
        <extracomment>ui/panels/docks.py</extracomment>
        <translation>Bereich: scrollen</translation>
    </message>
    <message>
        <source>all</source>
        <comment>document</comment>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>to decide</source>
        <comment>document</comment>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>not analysed</source>
        <comment>document</comment>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <source>Filter documents by title</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Dokumente nach Titel filtern</translation>
    </message>
    <message>
        <source>Words of the title, in any order; {keys} then go through what is shown</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Wörter des Titels, in beliebiger Folge; {keys} gehen dann durch das Gezeigte</translation>
    </message>
    <message>
        <source>Filter documents by status</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Dokumente nach Status filtern</translation>
    </message>
    <message>
        <source>Documents done</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Fertige Dokumente</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>{done} von {total} fertig</translation>
    </message>
    <message>
        <source>{found} of {total} shown</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>{found} von {total} gezeigt</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Dieses Projekt hat noch keine Artikel</translation>
    </message>
    <message>
        <source>Import f&amp;iles…</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>Empty project</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Leeres Projekt</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Shows what is known of the failure, to be copied</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>Zeigt, was über den Fehler bekannt ist, zum Kopieren</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>⚠ No suggestions here: {reason}. The rest of your work is not touched.</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>⚠ Hier keine Vorschläge: {reason}. Die übrige Arbeit ist nicht betroffen.</translation>
    </message>
    <message>
        <source>next hit</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>nächster Treffer</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <comment>name of a key</comment>
        <extracomment>ui/panels/find_bar.py, ui/panels/thread_field.py</extracomment>
        <translation>Umschalt+Enter</translation>
    </message>
    <message>
        <source>hit before</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>voriger Treffer</translation>
    </message>
    <message>
        <source>back to the article, at the hit</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>zurück zum Artikel, am Treffer</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>name of a key</comment>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/panels/find_bar.py, ui/panels/query_field.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Previous hit ({keys})</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Voriger Treffer ({keys})</translation>
    </message>
    <message>
        <source>Next hit ({keys})</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Nächster Treffer ({keys})</translation>
    </message>
    <message>
        <source>Close ({key}); the hit stays selected</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Schließen ({key}); der Treffer bleibt ausgewählt</translation>
    </message>
    <message>
        <source>Drop here: a quotation of its own</source>
        <extracomment>ui/panels/fragments.py</extracomment>
        <translation>Hier ablegen: ein eigenes Zitat</translation>
    </message>
    <message>
        <source>Section of the guidelines</source>
        <extracomment>ui/panels/guidelines.py</extracomment>
        <translation>Abschnitt der Richtlinien</translation>
    </message>
    <message numerus="yes">
        <source>Undoes {n} act|Undoes {n} acts</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Macht {n} Schritt rückgängig</numerusform>
            <numerusform>Macht {n} Schritte rückgängig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoes {n} act, {elsewhere} of them in other documents|Undoes {n} acts, {elsewhere} of them in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Macht {n} Schritt rückgängig, davon {elsewhere} in anderen Dokumenten</numerusform>
            <numerusform>Macht {n} Schritte rückgängig, davon {elsewhere} in anderen Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoes {n} act in other documents|Undoes {n} acts in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Macht {n} Schritt in anderen Dokumenten rückgängig</numerusform>
            <numerusform>Macht {n} Schritte in anderen Dokumenten rückgängig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does {n} act again|Does {n} acts again</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Stellt {n} Schritt wieder her</numerusform>
            <numerusform>Stellt {n} Schritte wieder her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does {n} act again, {elsewhere} of them in other documents|Does {n} acts again, {elsewhere} of them in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Stellt {n} Schritt wieder her, davon {elsewhere} in anderen Dokumenten</numerusform>
            <numerusform>Stellt {n} Schritte wieder her, davon {elsewhere} in anderen Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does {n} act again in other documents|Does {n} acts again in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Stellt {n} Schritt in anderen Dokumenten wieder her</numerusform>
            <numerusform>Stellt {n} Schritte in anderen Dokumenten wieder her</numerusform>
        </translation>
    </message>
    <message>
        <source>claim {role}</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>Behauptung: {role}</translation>
    </message>
    <message>
        <source>entity {role}</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>Entität: {role}</translation>
    </message>
    <message>
        <source>{does}, and opens “{title}”.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>{does} und öffnet „{title}“.</translation>
    </message>
    <message>
        <source>{does}.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>{does}.</translation>
    </message>
    <message>
        <source>The article gets another version of its text.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>Der Artikel bekommt eine andere Fassung seines Textes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation with it.|{n} annotations with it.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>{n} Annotation dazu.</numerusform>
            <numerusform>{n} Annotationen dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document only</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>Nur dieses Dokument</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation changed in something else.|{n} annotations changed in something else.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>{n} Annotation sonst geändert.</numerusform>
            <numerusform>{n} Annotationen sonst geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more|… and {n} more</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>… und noch {n}</numerusform>
            <numerusform>… und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/panels/notice_bar.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>other panel</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>anderer Bereich</translation>
    </message>
    <message>
        <source>save, back to the article</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>speichern, zum Artikel</translation>
    </message>
    <message>
        <source>Ctrl+Z then takes it back</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>Strg+Z nimmt es dann zurück</translation>
    </message>
    <message>
        <source>press</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>drücken</translation>
    </message>
    <message>
        <source>next pane</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>all actions</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>alle Aktionen</translation>
    </message>
    <message>
        <source>new</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py, project/jobs/import_preview.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>1. Bring articles in; you see what they will be before anything is taken.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>1. Artikel importieren; vor dem Import wird gezeigt, was daraus wird.</translation>
    </message>
    <message>
        <source>2. Decide on what the program suggests, and mark what it has missed.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>2. Über die Vorschläge des Programms entscheiden und annotieren, was es übersehen hat.</translation>
    </message>
    <message>
        <source>3. Mark each article done, then export the labelled data.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>3. Jeden Artikel als fertig kennzeichnen, dann die gelabelten Daten exportieren.</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here: articles in {endings}, archives, and texts labelled with other tools.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Dateien und Ordner können auch hierher gezogen werden: Artikel ({endings}), Archive und mit anderen Werkzeugen gelabelte Texte.</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>geändert am {day}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} done|{done} of {n} done</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>
            <numerusform>{done} von {n} fertig</numerusform>
            <numerusform>{done} von {n} fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>not there now</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>zurzeit nicht da</translation>
    </message>
    <message>
        <source>no articles yet</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>noch keine Artikel</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Show &amp;all documents</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>&amp;Alle Dokumente zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} document not searched yet.|{n} documents not searched yet.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>
            <numerusform>{n} Dokument noch nicht durchsucht.</numerusform>
            <numerusform>{n} Dokumente noch nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document not searched yet (they are being indexed).|{n} documents not searched yet (they are being indexed).</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>
            <numerusform>{n} Dokument noch nicht durchsucht (wird indexiert).</numerusform>
            <numerusform>{n} Dokumente noch nicht durchsucht (werden indexiert).</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the index again</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Open the project for writing to mend it.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Zum Beheben das Projekt beschreibbar öffnen.</translation>
    </message>
    <message>
        <source>Acts on the selection</source>
        <extracomment>ui/panels/selection_bar.py</extracomment>
        <translation>Aktionen für die Auswahl</translation>
    </message>
    <message>
        <source>Take out the fragment</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Den Teil herausnehmen</translation>
    </message>
    <message>
        <source>Clear the cue</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Signalwort entfernen</translation>
    </message>
    <message>
        <source>Clear the source</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Clear the {role}</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Entfernen: {role}</translation>
    </message>
    <message>
        <source>move its edges</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Grenzen verschieben</translation>
    </message>
    <message>
        <source>take out</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>herausnehmen</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>„{name}“ behalten</translation>
    </message>
    <message>
        <source>now</source>
        <comment>kind of a speaker</comment>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>“{name}” is</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>„{name}“ ist</translation>
    </message>
    <message>
        <source>“{name}” is the same as</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>„{name}“ ist derselbe Sprecher wie</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Sprecher zusammenführen</translation>
    </message>
    <message>
        <source>“{name}”: {kind}, {mentions}</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>„{name}“: {kind}, {mentions}</translation>
    </message>
    <message>
        <source>All mentions in all layers then belong to the speaker that is kept; the other name becomes an alias. Undo takes it back.</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Alle Nennungen in allen Ebenen gehören dann zum behaltenen Sprecher; der andere Name wird ein Alias. Rückgängig nimmt das zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mention of “{name}” to|{n} mentions of “{name}” to</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>
            <numerusform>{n} Nennung von „{name}“ verschieben zu</numerusform>
            <numerusform>{n} Nennungen von „{name}“ verschieben zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Name:</translation>
    </message>
    <message numerus="yes">
        <source>May be the same (and {n} more):|May be the same (and {n} more):</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>
            <numerusform>Vielleicht derselbe (und noch {n}):</numerusform>
            <numerusform>Vielleicht derselbe (und {n} weitere):</numerusform>
        </translation>
    </message>
    <message>
        <source>May be the same:</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Vielleicht derselbe:</translation>
    </message>
    <message>
        <source>“{name}” is now “{kept}”.</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>„{name}“ ist jetzt „{kept}“.</translation>
    </message>
    <message>
        <source>Choose the mentions that name somebody else first.</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Zuerst die Nennungen wählen, die jemand anderen meinen.</translation>
    </message>
    <message>
        <source>Aliases of “{name}”</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Aliasse von „{name}“</translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Ist das ein und derselbe Sprecher?</translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Alias hinzufügen…</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Alias hinzufügen</translation>
    </message>
    <message>
        <source>Another name of this speaker:</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Ein anderer Name dieses Sprechers:</translation>
    </message>
    <message>
        <source>Take away “{alias}”</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>„{alias}“ entfernen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Merge this speaker with another one</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Diesen Sprecher mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Move the chosen mentions to another speaker</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Die gewählten Nennungen einem anderen Sprecher geben</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Give this speaker another name (F2)</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Diesem Sprecher einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Kind…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Art…</translation>
    </message>
    <message>
        <source>Choose the kind: person, organisation …</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Die Art wählen: Person, Organisation …</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Aliasse…</translation>
    </message>
    <message>
        <source>Add or take away other names</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Andere Namen hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/dialogs/codebook/label_questions.py, ui/panels/speakers.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a speaker without mentions (Del)</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Einen Sprecher ohne Nennungen löschen (Entf)</translation>
    </message>
    <message>
        <source>No speakers yet: an accepted suggestion brings its own, and a quotation can be given one.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Noch keine Sprecher: ein angenommener Vorschlag bringt seinen mit, und einem Zitat kann einer gegeben werden.</translation>
    </message>
    <message>
        <source>Filter speakers</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Sprecher filtern</translation>
    </message>
    <message>
        <source>Words of a name or alias</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Wörter eines Namens oder Alias</translation>
    </message>
    <message>
        <source>Likely doubles only</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Nur wahrscheinlich doppelte</translation>
    </message>
    <message>
        <source>Only speakers that may be the same as another one</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Nur Sprecher, die vielleicht dieselben sind wie andere</translation>
    </message>
    <message>
        <source>About the chosen speaker</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Über den gewählten Sprecher</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>No name or alias has these words.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Kein Name oder Alias enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No two speakers look the same.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Keine zwei Sprecher sehen gleich aus.</translation>
    </message>
    <message>
        <source>Likely doubles only (looking …)</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Nur wahrscheinlich doppelte (wird gesucht …)</translation>
    </message>
    <message>
        <source>Nothing names this speaker.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Nichts nennt diesen Sprecher.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Auch: {names}</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <extracomment>ui/panels/tour_card.py</extracomment>
        <translation>Rundgang &amp;verlassen</translation>
    </message>
    <message>
        <source>Label who said what, in which words, and which claims that makes.</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Kennzeichnen, wer was gesagt hat, mit welchen Worten und was damit behauptet wird.</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Artikel i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Be&amp;ispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>ui/dialogs/settings/table.py, ui/panels/recent_rows.py, ui/panels/welcome.py</extracomment>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>You can also drop articles here ({endings}): a new project is made for them.</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Artikel können auch hierher gezogen werden ({endings}): dafür wird ein neues Projekt angelegt.</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Annotator: {name}</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <extracomment>ui/shell/app.py</extracomment>
        <translation>Ein Fehler im Programm</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <extracomment>ui/shell/app.py</extracomment>
        <translation>Das Programm hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Your acts are saved up to the last one, and you can go on. If it happens again, close the program and open it anew. Help &gt; Report… shows what the program knows; the details below are its calls.</source>
        <extracomment>ui/shell/app.py</extracomment>
        <translation>Die Schritte sind bis zum letzten gespeichert, und die Arbeit kann weitergehen. Wenn es wieder geschieht, bitte das Programm schließen und neu öffnen. Hilfe &gt; Bericht… zeigt, was das Programm weiß; die Einzelheiten unten sind seine Aufrufe.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a document</comment>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Go to {annotation}: {words}</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Zu {annotation} gehen: {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/actions/registry.py, ui/shell/context_menus.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Aus der &amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Read how to &amp;begin</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Lesen, wie man &amp;beginnt</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Articles come in from Word, PDF, web pages and other tools.</source>
        <extracomment>ui/panels/welcome_pictures.py</extracomment>
        <translation>Artikel kommen aus Word, PDF, Webseiten und anderen Werkzeugen.</translation>
    </message>
    <message>
        <source>The program suggests who said what; you decide by a key.</source>
        <extracomment>ui/panels/welcome_pictures.py</extracomment>
        <translation>Das Programm schlägt vor, wer was gesagt hat; eine Taste entscheidet.</translation>
    </message>
    <message>
        <source>Labelled data goes out, for research and for models.</source>
        <extracomment>ui/panels/welcome_pictures.py</extracomment>
        <translation>Heraus kommen gelabelte Daten für Forschung und Modelle.</translation>
    </message>
    <message>
        <source>Leave so: {findings}</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>So lassen: {findings}</translation>
    </message>
    <message>
        <source>Take flag back</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Markierung aufheben</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>a document</comment>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Als nicht fertig kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Als fertig kennzeichnen</translation>
    </message>
    <message>
        <source>{number} of {count}, {done} done</source>
        <extracomment>ui/shell/document_status.py</extracomment>
        <translation>{number} von {count}, {done} fertig</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <extracomment>ui/shell/document_status.py</extracomment>
        <translation>Absatz {number} von {count}</translation>
    </message>
    <message>
        <source>This document is done</source>
        <extracomment>ui/shell/document_status.py</extracomment>
        <translation>Dieses Dokument ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>{n} key|{n} keys</source>
        <comment>pressed</comment>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>
            <numerusform>{n} Taste</numerusform>
            <numerusform>{n} Tasten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} click|{n} clicks</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>
            <numerusform>{n} Klick</numerusform>
            <numerusform>{n} Klicks</numerusform>
        </translation>
    </message>
    <message>
        <source>Labour is counted.</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>Der Aufwand wird gezählt.</translation>
    </message>
    <message>
        <source>Labour is no longer counted.</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>Der Aufwand wird nicht mehr gezählt.</translation>
    </message>
    <message>
        <source>{rate} a quotation</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>{rate} je Zitat</translation>
    </message>
    <message>
        <source>What this took could not be kept.</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>Der Aufwand dafür konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>Drop to import {files}</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>Ablegen, um zu importieren: {files}</translation>
    </message>
    <message>
        <source>Drop to open the project</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>Ablegen, um das Projekt zu öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{n} file|{n} files</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folder|{n} folders</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>
            <numerusform>{n} Ordner</numerusform>
            <numerusform>{n} Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>The program crashed the last time. Your acts are saved up to the last one.</source>
        <extracomment>ui/shell/look_back.py</extracomment>
        <translation>Das Programm ist beim letzten Mal abgestürzt. Die Schritte sind bis zum letzten gespeichert.</translation>
    </message>
    <message>
        <source>The program was not closed the last time. Your acts are saved up to the last one.</source>
        <extracomment>ui/shell/look_back.py</extracomment>
        <translation>Das Programm wurde beim letzten Mal nicht geschlossen. Die Schritte sind bis zum letzten gespeichert.</translation>
    </message>
    <message>
        <source>open for reading only</source>
        <extracomment>ui/shell/main_window.py</extracomment>
        <translation>schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>The project is empty: {import_files} imports articles.</source>
        <extracomment>ui/shell/main_window.py</extracomment>
        <translation>Das Projekt ist leer: {import_files} importiert Artikel.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui/shell/recent_menu.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{project} (not there now)</source>
        <extracomment>ui/shell/recent_menu.py</extracomment>
        <translation>{project} (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <extracomment>ui/shell/recent_menu.py</extracomment>
        <translation>Noch kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>{act}, saved</source>
        <extracomment>ui/shell/screen_reader.py</extracomment>
        <translation>{act}, gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at|{n} to look at</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>
            <numerusform>{n} anzusehen</numerusform>
            <numerusform>{n} anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {findings}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>{findings} zeigen</translation>
    </message>
    <message>
        <source>{suggestions} hidden</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>{suggestions} ausgeblendet</translation>
    </message>
    <message>
        <source>blind: no suggestions here</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>blind: hier keine Vorschläge</translation>
    </message>
    <message>
        <source>Show what is hidden: {suggestions}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Ausgeblendetes zeigen: {suggestions}</translation>
    </message>
    <message>
        <source>Who annotates: {name}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Wer annotiert: {name}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>Backups: {state}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Sicherungen: {state}</translation>
    </message>
    <message>
        <source>Next keys</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Nächste Tasten</translation>
    </message>
    <message>
        <source>{name} annotates; press to change that</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>{name} annotiert; Klick wechselt</translation>
    </message>
    <message>
        <source>On everyone’s annotations</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Zu den Annotationen aller</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>List the comments on everyone’s annotations</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Die Kommentare zu den Annotationen aller auflisten</translation>
    </message>
    <message>
        <source>Show the comments on the layers of others</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Die Kommentare zu den Ebenen anderer zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: {n} on the layer of another annotator.|Not listed: {n} on the layers of other annotators.</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>
            <numerusform>Nicht aufgelistet: {n} zur Ebene einer anderen Person.</numerusform>
            <numerusform>Nicht aufgelistet: {n} zu den Ebenen anderer.</numerusform>
        </translation>
    </message>
    <message>
        <source>List only those of a speaker, of a type, with a note, in flagged documents and more</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Nur die eines Sprechers, einer Art, mit Notiz, in markierten Dokumenten und mehr auflisten</translation>
    </message>
    <message>
        <source>Open &amp;file</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>&amp;Datei öffnen</translation>
    </message>
    <message>
        <source>Open the file with the program that this computer has for it</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Die Datei mit dem Programm öffnen, das dieser Rechner dafür hat</translation>
    </message>
    <message>
        <source>This computer has no program for it: {path}</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Dieser Rechner hat kein Programm dafür: {path}</translation>
    </message>
    <message>
        <source>everyone’s</source>
        <comment>annotations</comment>
        <extracomment>ui/panels/concordance/window.py, ui/panels/speakers.py</extracomment>
        <translation>aller</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>annotations</comment>
        <extracomment>ui/panels/concordance/window.py, ui/panels/speakers.py</extracomment>
        <translation>meine</translation>
    </message>
    <message>
        <source>&amp;Work in this order</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>In dieser Reihenfolge ar&amp;beiten</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>No&amp;t flagged</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Nich&amp;t markiert</translation>
    </message>
    <message>
        <source>Work in this order</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>In dieser Reihenfolge arbeiten</translation>
    </message>
    <message numerus="yes">
        <source>{n} claim with a claimant of its own|{n} claims with a claimant of their own</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>
            <numerusform>{n} Behauptung mit eigenem Urheber</numerusform>
            <numerusform>{n} Behauptungen mit eigenem Urheber</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours names this speaker.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Nichts von Ihnen nennt diesen Sprecher.</translation>
    </message>
    <message>
        <source>Add to this thread</source>
        <extracomment>ui/panels/thread_field.py, ui/wording/comments.py</extracomment>
        <translation>Diesem Faden anfügen</translation>
    </message>
    <message>
        <source>Add to this thread…</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Diesem Faden anfügen …</translation>
    </message>
    <message>
        <source>document {place}</source>
        <extracomment>ui/shell/screen_reader.py</extracomment>
        <translation>Dokument {place}</translation>
    </message>
    <message>
        <source>Acts</source>
        <extracomment>ui/shell/tool_bar.py</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>More acts</source>
        <extracomment>ui/shell/tool_bar.py</extracomment>
        <translation>Weitere Schritte</translation>
    </message>
    <message>
        <source>Acts: more</source>
        <extracomment>ui/shell/tool_bar.py</extracomment>
        <translation>Schritte: weitere</translation>
    </message>
    <message>
        <source>No suggestion waits here yet: they come when the language model has read the article.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Hier ist noch kein Vorschlag offen: sie kommen, sobald das Sprachmodell den Artikel gelesen hat.</translation>
    </message>
    <message>
        <source>That is all it takes. {help} opens the manual; the menu Help has this tour.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Das ist schon alles. {help} öffnet das Handbuch; das Menü Hilfe enthält diesen Rundgang.</translation>
    </message>
    <message>
        <source>Accept a suggestion</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Einen Vorschlag annehmen</translation>
    </message>
    <message>
        <source>The program underlines what it suggests with dashes. {next_suggestion} goes to the next one, {accept} accepts it, {remove} rejects it.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Was das Programm vorschlägt, unterstreicht es gestrichelt. {next_suggestion} geht zum nächsten Vorschlag, {accept} nimmt ihn an, {remove} lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Make a quotation</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Ein Zitat machen</translation>
    </message>
    <message>
        <source>Select words that somebody says, by mouse or by {grow}, or put the caret into them, and press {new_quotation}.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Wörter auswählen, die jemand sagt, mit der Maus oder mit {grow}, oder den Cursor hineinsetzen, und {new_quotation} drücken.</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Sagen, wer spricht</translation>
    </message>
    <message>
        <source>{set_speaker} lists who may have said it, the likeliest first; a digit takes a line.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>{set_speaker} listet auf, wer es gesagt haben kann, die Wahrscheinlichsten zuerst; eine Ziffer nimmt eine Zeile.</translation>
    </message>
    <message>
        <source>Finish the article</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Den Artikel abschließen</translation>
    </message>
    <message>
        <source>{done} marks the article done and brings the next one; {undo} takes back what you did.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>{done} kennzeichnet den Artikel als fertig und bringt den nächsten; {undo} macht Schritte rückgängig.</translation>
    </message>
    <message>
        <source>Tour, step {number} of {total}</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Rundgang, Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <extracomment>ui/shell/troubles.py</extracomment>
        <translation>Neu ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <extracomment>ui/shell/troubles.py</extracomment>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>ui/shell/troubles.py</extracomment>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <extracomment>ui/wording/alternatives.py</extracomment>
        <translation>{first} oder {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected suggested claim|{n} rejected suggested claims</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} abgelehnte vorgeschlagene Behauptung</numerusform>
            <numerusform>{n} abgelehnte vorgeschlagene Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggested claim not decided|{n} suggested claims not decided</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} nicht entschiedene vorgeschlagene Behauptung</numerusform>
            <numerusform>{n} nicht entschiedene vorgeschlagene Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} so far</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>bisher {words}</translation>
    </message>
    <message>
        <source>other than {value}</source>
        <extracomment>ui/wording/attribute_values.py</extracomment>
        <translation>anderes als {value}</translation>
    </message>
    <message>
        <source>decided, yes or no</source>
        <extracomment>ui/wording/attribute_values.py</extracomment>
        <translation>entschieden, ja oder nein</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui/wording/dates.py</extracomment>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Weak suggested claim</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Schwacher Behauptungsvorschlag</translation>
    </message>
    <message>
        <source>{entity}, repaired by the program; the model had {others}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>{entity}, vom Programm berichtigt; das Sprachmodell hatte {others}</translation>
    </message>
    <message>
        <source>Suggestion of writing</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Vorschlag: Geschriebenes</translation>
    </message>
    <message>
        <source>Weak suggestion of writing</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Schwacher Vorschlag: Geschriebenes</translation>
    </message>
    <message>
        <source>Suggestion of thought</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Vorschlag: Gedanke</translation>
    </message>
    <message>
        <source>Weak suggestion of thought</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Schwacher Vorschlag: Gedanke</translation>
    </message>
    <message>
        <source>{type}, speaker {speakers}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>{type}, Sprecher {speakers}</translation>
    </message>
    <message>
        <source>Weak suggestion of {mode}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Schwacher Vorschlag: {mode}</translation>
    </message>
    <message>
        <source>Suggestion of {mode}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Vorschlag: {mode}</translation>
    </message>
    <message>
        <source>{entity}, repaired by the program; the model had nothing here</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>{entity}, vom Programm berichtigt; das Sprachmodell hatte hier nichts</translation>
    </message>
    <message>
        <source>Next goes by: order of import</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Weiter nach: Folge des Imports</translation>
    </message>
    <message>
        <source>Next goes by: chance, {seed}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Weiter nach: Zufall, {seed}</translation>
    </message>
    <message>
        <source>Next goes by: date</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Weiter nach: Datum</translation>
    </message>
    <message>
        <source>Next goes by: least certain first</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Weiter nach: unsicherste zuerst</translation>
    </message>
    <message>
        <source>Next goes by: most certain first</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Weiter nach: sicherste zuerst</translation>
    </message>
    <message>
        <source>Next goes by: most claims first</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Weiter nach: meiste Behauptungen zuerst</translation>
    </message>
    <message>
        <source>Next goes by: {column}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Weiter nach: {column}</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Nicht markiert</translation>
    </message>
    <message>
        <source>No document has all of this.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Kein Dokument hat all das.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} document|More than {n} documents</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>Mehr als {n} Dokument</numerusform>
            <numerusform>Mehr als {n} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotation has all of this.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Kein Zitat hat all das.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} quotation|More than {n} quotations</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>Mehr als {n} Zitat</numerusform>
            <numerusform>Mehr als {n} Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim has all of this.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Keine Behauptung hat all das.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} claim|More than {n} claims</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>Mehr als {n} Behauptung</numerusform>
            <numerusform>Mehr als {n} Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Artikel mit {words}</translation>
    </message>
    <message>
        <source>Articles with {words} in the title</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Artikel mit {words} im Titel</translation>
    </message>
    <message>
        <source>Quotations in articles with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Zitate in Artikeln mit {words}</translation>
    </message>
    <message>
        <source>Quotations in articles with {words} in the title</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Zitate in Artikeln mit {words} im Titel</translation>
    </message>
    <message>
        <source>Quotations with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Zitate mit {words}</translation>
    </message>
    <message>
        <source>All claims</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Alle Behauptungen</translation>
    </message>
    <message>
        <source>Claims in articles with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Behauptungen in Artikeln mit {words}</translation>
    </message>
    <message>
        <source>Claims in articles with {words} in the title</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Behauptungen in Artikeln mit {words} im Titel</translation>
    </message>
    <message>
        <source>Claims with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Behauptungen mit {words}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{names}:</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>{names}:</translation>
    </message>
    <message numerus="yes">
        <source>“{first}” and “{second}” with at most {n} word between them|“{first}” and “{second}” with at most {n} words between them</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>„{first}“ und „{second}“ mit höchstens {n} Wort dazwischen</numerusform>
            <numerusform>„{first}“ und „{second}“ mit höchstens {n} Wörtern dazwischen</numerusform>
        </translation>
    </message>
    <message>
        <source>spoken by {names}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>gesprochen von {names}</translation>
    </message>
    <message>
        <source>with the cue {cues}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>mit dem Signalwort {cues}</translation>
    </message>
    <message>
        <source>of the type {types}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>von der Art {types}</translation>
    </message>
    <message>
        <source>with the attribute {attributes}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>mit dem Attribut {attributes}</translation>
    </message>
    <message>
        <source>published by {names}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>veröffentlicht von {names}</translation>
    </message>
    <message>
        <source>published from {day} on</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>veröffentlicht ab {day}</translation>
    </message>
    <message>
        <source>published until {day}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>veröffentlicht bis {day}</translation>
    </message>
    <message>
        <source>“{name}:” is no field of the search, so it is looked for as a word.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>„{name}:“ ist kein Feld der Suche und wird als Wort gesucht.</translation>
    </message>
    <message>
        <source>“{words}” is not finished yet, so it is passed over.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>„{words}“ ist noch nicht fertig und wird übergangen.</translation>
    </message>
    <message>
        <source>words that begin with “{words}”</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Wörtern, die mit „{words}“ beginnen</translation>
    </message>
    <message>
        <source>in documents with a flag</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>in Dokumenten mit Markierung</translation>
    </message>
    <message>
        <source>in documents without a flag</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>in Dokumenten ohne Markierung</translation>
    </message>
    <message>
        <source>by all annotators</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>von allen, die annotieren</translation>
    </message>
    <message>
        <source>annotated by {names}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>annotiert von {names}</translation>
    </message>
    <message>
        <source>Blind: no suggestions here.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Blind: hier keine Vorschläge.</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>domain/translation.py</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>no type</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>keine Art</translation>
    </message>
    <message numerus="yes">
        <source>{n} weaker suggestion|{n} weaker suggestions</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} schwächerer Vorschlag</numerusform>
            <numerusform>{n} schwächere Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thought|{n} thoughts</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} Gedanke</numerusform>
            <numerusform>{n} Gedanken</numerusform>
        </translation>
    </message>
</context>
</TS>
