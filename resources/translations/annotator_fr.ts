<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
</context>
<context>
    <name>annotator</name>
    <message numerus="yes">
        <source>{n} quotation|{n} quotations</source>
        <extracomment>api/article.py, formats/output/features.py, formats/reports/html_report.py, project/backups/comparison.py, project/jobs/rescue_report.py, ui/dialogs/exports/export.py, ui/dialogs/imports/articles.py, ui/models/document_words.py, ui/panels/called_speaker.py, ui/panels/cards.py, ui/panels/speakers.py, ui/shell/screen_reader.py, ui/wording/annotation_lists.py, ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer exported|{n} layers exported</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} couche exportée</numerusform>
            <numerusform>{n} couches exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer of a damaged project exported|{n} layers of a damaged project exported</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} couche d’un projet endommagé exportée</numerusform>
            <numerusform>{n} couches d’un projet endommagé exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried by {format}: {loss}</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>Non repris par {format}&#xa0;: {loss}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passed over|{n} passed over</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} laissée de côté</numerusform>
            <numerusform>{n} laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer would be exported.|{n} layers would be exported.</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} couche serait exportée.</numerusform>
            <numerusform>{n} couches seraient exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has gone there.</source>
        <extracomment>cli/history.py</extracomment>
        <translation>L’historique est allé jusque-là.</translation>
    </message>
    <message>
        <source>The history is there already.</source>
        <extracomment>cli/history.py</extracomment>
        <translation>L’historique y est déjà.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>project/jobs/json_files.py, project/jobs/recodings.py</extracomment>
        <translation>Impossible de lire {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>choose another file</source>
        <extracomment>project/jobs/json_files.py, project/jobs/places.py, project/jobs/recodings.py, store/rescue/rescue.py</extracomment>
        <translation>choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the program made a mistake; the lines above show where. {kept} `annotator check PROJECT` says whether the project is sound; Help &gt; Report… in the window shows what the program knows of the mistake.</source>
        <extracomment>cli/program.py</extracomment>
        <translation>le programme a fait une erreur&#x202f;; les lignes ci-dessus disent où. {kept} `annotator check PROJECT` dit si le projet est intact&#x202f;; Aide &gt; Rapport… dans la fenêtre montre ce que le programme sait de l’erreur.</translation>
    </message>
    <message>
        <source>try again</source>
        <extracomment>cli/program.py, project/backups/settings.py, store/attached_backup.py</extracomment>
        <translation>réessayez</translation>
    </message>
    <message>
        <source>What was saved before is kept, and an act is done whole or not at all.</source>
        <extracomment>cli/stopping.py</extracomment>
        <translation>Ce qui était enregistré est conservé, et une action est faite entièrement ou pas du tout.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document restored.|{n} documents restored.</source>
        <extracomment>cli/trash.py</extracomment>
        <translation>
            <numerusform>{n} document restauré.</numerusform>
            <numerusform>{n} documents restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} synchronises this folder and may put back an older file. Pause it while you work, or keep the project elsewhere.</source>
        <extracomment>computer/places.py</extracomment>
        <translation>{program} synchronise ce dossier et peut y remettre un fichier plus ancien. Suspendez-le pendant le travail, ou gardez le projet ailleurs.</translation>
    </message>
    <message>
        <source>This project lies on another computer ({system}). Better work on a copy on this one, and keep backups there.</source>
        <extracomment>computer/places.py</extracomment>
        <translation>Ce projet se trouve sur un autre ordinateur ({system}). Mieux vaut travailler sur une copie sur celui-ci, et garder les sauvegardes là-bas.</translation>
    </message>
    <message>
        <source>a shared folder of Windows</source>
        <extracomment>computer/places.py</extracomment>
        <translation>un dossier partagé de Windows</translation>
    </message>
    <message>
        <source>a network drive</source>
        <extracomment>computer/places.py</extracomment>
        <translation>un lecteur réseau</translation>
    </message>
    <message>
        <source>the analysing process ended twice while it read this text</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>le processus d’analyse s’est arrêté deux fois pendant la lecture de ce texte</translation>
    </message>
    <message>
        <source>the analysis took longer than this text may take, twice</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>l’analyse a dépassé deux fois la durée permise pour ce texte</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>the program makes a mistake with this text</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>le programme fait une erreur sur ce texte</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>sans réserve</translation>
    </message>
    <message>
        <source>hedged</source>
        <extracomment>domain/attributes.py, nlp/en/claims/reasons.py</extracomment>
        <translation>atténuée</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Check-worthy</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Sans réserve</translation>
    </message>
    <message>
        <source>The claim is put forward without reservation.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>L’affirmation est avancée sans réserve.</translation>
    </message>
    <message>
        <source>Hedged</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Atténuée</translation>
    </message>
    <message>
        <source>The claim is put forward with a reservation.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>L’affirmation est avancée avec une réserve.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>domain/attributes.py, ui/panels/answer_fields.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Somebody should check the claim.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Quelqu’un devrait vérifier l’affirmation.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>domain/attributes.py, ui/panels/answer_fields.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nobody needs to check the claim.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Personne n’a besoin de vérifier l’affirmation.</translation>
    </message>
    <message>
        <source>the codebook</source>
        <extracomment>domain/codebook.py, project/project.py, store/rescue/row_checks.py, ui/dialogs/codebook/editing.py</extracomment>
        <translation>le livre de codes</translation>
    </message>
    <message>
        <source>Mend it there; `annotator codebook PROJECT` prints one to compare.</source>
        <extracomment>domain/codebook.py, domain/codebook_check.py</extracomment>
        <translation>Corrigez-le là&#x202f;; `annotator codebook PROJECT` en affiche un pour comparer.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the field “{field}” is missing</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>le champ «&#xa0;{field}&#xa0;» manque</translation>
    </message>
    <message>
        <source>“{field}” is no word</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>«&#xa0;{field}&#xa0;» n’est pas un mot</translation>
    </message>
    <message>
        <source>“{field}” is no list</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>«&#xa0;{field}&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>{place}: “{id}” cannot be the id of a role.</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>{place}&#xa0;: «&#xa0;{id}&#xa0;» ne peut pas être l’identifiant d’un rôle.</translation>
    </message>
    <message>
        <source>Use a word of small letters that is no field of a quotation.</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>Prenez un mot en minuscules qui n’est pas un champ d’une citation.</translation>
    </message>
    <message>
        <source>{field} is no object</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>{field} n’est pas un objet</translation>
    </message>
    <message>
        <source>blind mode off</source>
        <extracomment>domain/decisions.py</extracomment>
        <translation>mode aveugle désactivé</translation>
    </message>
    <message>
        <source>there is no text in it.</source>
        <extracomment>domain/document.py, formats/input/html_reading.py, formats/labelled/given_values.py</extracomment>
        <translation>il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Check what it holds.</source>
        <extracomment>domain/document.py, formats/files.py</extracomment>
        <translation>Vérifiez son contenu.</translation>
    </message>
    <message>
        <source>Suggestions not decided</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Suggestions non décidées</translation>
    </message>
    <message>
        <source>Spans outside of the text</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Passages hors du texte</translation>
    </message>
    <message>
        <source>Quotation without source and speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Citation sans source ni locuteur</translation>
    </message>
    <message>
        <source>Pronoun in place of a speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Pronom à la place d’un locuteur</translation>
    </message>
    <message>
        <source>Quotation without speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Citation sans locuteur</translation>
    </message>
    <message>
        <source>Type against the quote marks</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Type contredit par les guillemets</translation>
    </message>
    <message>
        <source>Contents that partly overlap</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Contenus qui se chevauchent</translation>
    </message>
    <message>
        <source>Fragments that overlap</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Fragments qui se chevauchent</translation>
    </message>
    <message>
        <source>Quotation with several cues or sources</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Citation à plusieurs marqueurs ou sources</translation>
    </message>
    <message>
        <source>Claim without claim type</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Affirmation sans type</translation>
    </message>
    <message>
        <source>Quote marks without quotation</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Guillemets sans citation</translation>
    </message>
    <message>
        <source>Speech verb without quotation</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Verbe de parole sans citation</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion not decided|{n} suggestions not decided</source>
        <extracomment>domain/findings.py, ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} suggestion non décidée</numerusform>
            <numerusform>{n} suggestions non décidées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Content partly overlaps that of another quotation|Content partly overlaps that of {n} other quotations</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>
            <numerusform>Le contenu chevauche celui d’une autre citation</numerusform>
            <numerusform>Le contenu chevauche celui de {n} autres citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation with several cue spans</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Citation à plusieurs marqueurs</translation>
    </message>
    <message>
        <source>Quotation with several source spans</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Citation à plusieurs sources</translation>
    </message>
    <message>
        <source>Quotation with several {roles} spans</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Citation à plusieurs passages «&#xa0;{roles}&#xa0;»</translation>
    </message>
    <message>
        <source>“{verb}” without quotation</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>«&#xa0;{verb}&#xa0;» sans citation</translation>
    </message>
    <message>
        <source>Quotation with fragments that overlap</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Citation dont les fragments se chevauchent</translation>
    </message>
    <message>
        <source>Typed {type}, but the quote marks say {other_type}</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Type «&#xa0;{type}&#xa0;», mais les guillemets indiquent «&#xa0;{other_type}&#xa0;»</translation>
    </message>
    <message>
        <source>Source “{words}” without speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Source «&#xa0;{words}&#xa0;» sans locuteur</translation>
    </message>
    <message>
        <source>Speaker “{name}” is only a pronoun</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Le locuteur «&#xa0;{name}&#xa0;» n’est qu’un pronom</translation>
    </message>
    <message>
        <source>Claim types, defined</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>Définition des types d’affirmation</translation>
    </message>
    <message>
        <source>*For example:* {example}</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>*Par exemple&#xa0;:* {example}</translation>
    </message>
    <message>
        <source>*Not:* {example}</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>*Et non&#xa0;:* {example}</translation>
    </message>
    <message>
        <source>Entity types, defined</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>Définition des types d’entité</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>domain/kinds.py, formats/reports/legend.py, ui/dialogs/imports/labels.py, ui/wording/roles.py</extracomment>
        <translation>contenu</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>domain/kinds.py, formats/reports/legend.py, ui/dialogs/imports/labels.py, ui/wording/roles.py</extracomment>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>domain/kinds.py, formats/reports/legend.py, ui/dialogs/imports/labels.py, ui/wording/roles.py</extracomment>
        <translation>source</translation>
    </message>
    <message>
        <source>certainty</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>certitude</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <extracomment>domain/kinds.py, ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py, ui/dialogs/trash.py</extracomment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py, ui/dialogs/trash.py</extracomment>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>domain/kinds.py, ui/dialogs/trash.py</extracomment>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py</extracomment>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Suggested claim</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py</extracomment>
        <translation>Affirmation suggérée</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>pas une citation</translation>
    </message>
    <message>
        <source>scare quotes or title</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>guillemets de distance ou titre</translation>
    </message>
    <message>
        <source>wrong extent</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>mauvaise étendue</translation>
    </message>
    <message>
        <source>wrong source</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>mauvaise source</translation>
    </message>
    <message>
        <source>duplicate</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>doublon</translation>
    </message>
    <message>
        <source>not a claim</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>pas une affirmation</translation>
    </message>
    <message>
        <source>not worth a check</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>ne vaut pas une vérification</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>reported within</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>rapportée dans</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>claim type</source>
        <extracomment>domain/kinds.py, project/acts/claims.py, ui/commands/claims.py</extracomment>
        <translation>type d’affirmation</translation>
    </message>
    <message>
        <source>claim of</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>affirmation de</translation>
    </message>
    <message>
        <source>claimant</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>énonciateur</translation>
    </message>
    <message>
        <source>entity type</source>
        <extracomment>domain/kinds.py, project/acts/entities.py</extracomment>
        <translation>type d’entité</translation>
    </message>
    <message>
        <source>The text has a NUL character at {place}.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Le texte contient un caractère NUL à la position {place}.</translation>
    </message>
    <message>
        <source>It is probably not a text.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Ce n’est sans doute pas un texte.</translation>
    </message>
    <message>
        <source>byte-order mark removed</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>indicateur d’ordre des octets retiré</translation>
    </message>
    <message>
        <source>The text has half a surrogate pair at character {place}.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Le texte contient une moitié de paire de substitution au caractère {place}.</translation>
    </message>
    <message>
        <source>Save it again as valid UTF-8.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Enregistrez-le de nouveau en UTF-8 valide.</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>domain/quotation.py, project/jobs/figures/annotation_counts.py, ui/wording/annotation_lists.py</extracomment>
        <translation>directe</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>domain/quotation.py, project/jobs/figures/annotation_counts.py, ui/wording/annotation_lists.py</extracomment>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>domain/quotation.py, project/jobs/figures/annotation_counts.py, ui/wording/annotation_lists.py</extracomment>
        <translation>mixte</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>domain/roles.py</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>domain/roles.py, project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py, ui/panels/concordance/conditions.py</extracomment>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>domain/roles.py</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Type words, &quot;words in this order&quot; or a beginn*.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Tapez des mots, &quot;des mots dans cet ordre&quot; ou un débu*.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than {n} character.|These are more than {n} characters.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>
            <numerusform>C’est plus de {n} caractère.</numerusform>
            <numerusform>C’est plus de {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for fewer words.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Cherchez moins de mots.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Il n’y a aucun mot à chercher.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than {n} word.|These are more than {n} words.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>
            <numerusform>C’est plus de {n} mot.</numerusform>
            <numerusform>C’est plus de {n} mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for fewer, or put them in quotes.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Cherchez-en moins, ou mettez-les entre guillemets.</translation>
    </message>
    <message>
        <source>Half of all articles have a word that begins with “{letters}”.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>La moitié des articles contient un mot qui commence par «&#xa0;{letters}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Give at least {n} letter before the *.|Give at least {n} letters before the *.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>
            <numerusform>Donnez au moins {n} lettre avant *.</numerusform>
            <numerusform>Donnez au moins {n} lettres avant *.</numerusform>
        </translation>
    </message>
    <message>
        <source>the span</source>
        <extracomment>domain/span.py</extracomment>
        <translation>le passage</translation>
    </message>
    <message>
        <source>{place} is empty: start {start} is not before end {end}.</source>
        <extracomment>domain/span.py</extracomment>
        <translation>{place} est vide&#xa0;: le début {start} n’est pas avant la fin {end}.</translation>
    </message>
    <message>
        <source>{place}.start is {start}, which lies before the text.</source>
        <extracomment>domain/span.py</extracomment>
        <translation>{place}.start vaut {start}, ce qui est avant le texte.</translation>
    </message>
    <message numerus="yes">
        <source>{place}.end is {end}, but the text has {n} character.|{place}.end is {end}, but the text has {n} characters.</source>
        <extracomment>domain/span.py</extracomment>
        <translation>
            <numerusform>{place}.end vaut {end}, mais le texte a {n} caractère.</numerusform>
            <numerusform>{place}.end vaut {end}, mais le texte a {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>domain/speaker.py, formats/reports/legend.py</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>domain/speaker.py, formats/reports/legend.py</extracomment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>domain/codebook_difference.py, domain/speaker.py</extracomment>
        <translation>groupe</translation>
    </message>
    <message numerus="yes">
        <source>{n} document marked.|{n} documents marked.</source>
        <extracomment>cli/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} document modifié.</numerusform>
            <numerusform>{n} documents modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation listed.|{n} quotations listed.</source>
        <extracomment>cli/lists.py</extracomment>
        <translation>
            <numerusform>{n} citation listée.</numerusform>
            <numerusform>{n} citations listées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim listed.|{n} claims listed.</source>
        <extracomment>cli/lists.py</extracomment>
        <translation>
            <numerusform>{n} affirmation listée.</numerusform>
            <numerusform>{n} affirmations listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>your own words</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>vos propres mots</translation>
    </message>
    <message>
        <source>It takes {values}.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Possible : {values}.</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>a number from {least} on</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>un nombre à partir de {least}</translation>
    </message>
    <message>
        <source>a number up to {most}</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>un nombre jusqu’à {most}</translation>
    </message>
    <message>
        <source>Listed values</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Valeurs d’une liste</translation>
    </message>
    <message>
        <source>Own words</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Propres mots</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>none</source>
        <comment>values</comment>
        <extracomment>domain/attributes.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>“{words}” is none of {names}</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>« {words} » n’est rien de {names}</translation>
    </message>
    <message>
        <source>the least value is above the most one</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>la plus petite valeur dépasse la plus grande</translation>
    </message>
    <message>
        <source>no value is listed</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>aucune valeur n’est indiquée</translation>
    </message>
    <message>
        <source>“{words}” is no value of it</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>« {words} » n’est pas une de ses valeurs</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>il y figure deux fois</translation>
    </message>
    <message>
        <source>“{words}” is no colour, such as #2f5d9b</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>« {words} » n’est pas une couleur comme #2f5d9b</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>« {words} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>Add it to the codebook, or name another one.</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>Ajoutez-la au livre de codes, ou nommez-en une autre.</translation>
    </message>
    <message>
        <source>“{old}” cannot become “{new}”: the codebook has no such label.</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>« {old} » ne peut pas devenir « {new} » : le livre de codes n’a pas cette étiquette.</translation>
    </message>
    <message>
        <source>Claim type</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Type d’affirmation</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>définition</translation>
    </message>
    <message>
        <source>example</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>exemple</translation>
    </message>
    <message>
        <source>near miss</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>contre-exemple</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>touche</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>couleur</translation>
    </message>
    <message>
        <source>kind of answer</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>genre de réponse</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>least value</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>plus petite valeur</translation>
    </message>
    <message>
        <source>most value</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>plus grande valeur</translation>
    </message>
    <message>
        <source>The order of the claim types has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>L’ordre des types d’affirmation a changé.</translation>
    </message>
    <message>
        <source>The order of the entity types has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>L’ordre des types d’entité a changé.</translation>
    </message>
    <message>
        <source>The order of the roles has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>L’ordre des rôles a changé.</translation>
    </message>
    <message>
        <source>The order of the attributes has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>L’ordre des attributs a changé.</translation>
    </message>
    <message>
        <source>The order of the values has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>L’ordre des valeurs a changé.</translation>
    </message>
    <message>
        <source>{what} has a {field} now: {new}</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} a maintenant ceci – {field} : {new}</translation>
    </message>
    <message>
        <source>{what} has no {field} any more; it was: {old}</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} n’a plus ceci – {field} : {old}</translation>
    </message>
    <message>
        <source>{what} has another {field} now: {new} Before: {old}</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} a changé ceci – {field} : {new} Avant : {old}</translation>
    </message>
    <message>
        <source>{what} was merged into {into}.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Fusion : {what} fait maintenant partie de {into}.</translation>
    </message>
    <message>
        <source>{what} is new.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Nouveau : {what}.</translation>
    </message>
    <message>
        <source>{what} is called {now} now.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} s’appelle maintenant {now}.</translation>
    </message>
    <message>
        <source>{what} was removed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Suppression : {what}.</translation>
    </message>
    <message>
        <source>“{value}” is no value of it, so it cannot be the default.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>« {value} » n’est pas une de ses valeurs et ne peut pas être la valeur par défaut.</translation>
    </message>
    <message>
        <source>Another one is called “{name}”, too.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>Une autre étiquette s’appelle aussi « {name} ».</translation>
    </message>
    <message>
        <source>Another one has the key {key}, too.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>Une autre étiquette a aussi la touche {key}.</translation>
    </message>
    <message>
        <source>The colour {colour} is hard to see on paper: its contrast is {ratio}, and it takes {least}.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>La couleur {colour} se voit mal sur le papier : son contraste est de {ratio}, il en faut {least}.</translation>
    </message>
    <message>
        <source>The codebook has no “{id}”.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Le livre de codes n’a pas « {id} ».</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“{words}” is no colour.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>« {words} » n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Write it as # and six digits: #2f5d9b.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Écrivez-la avec # et six chiffres : #2f5d9b.</translation>
    </message>
    <message>
        <source>The codebook has “{id}” already.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Le livre de codes a déjà « {id} ».</translation>
    </message>
    <message>
        <source>“{label}” cannot become “{into}”.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>« {label} » ne peut pas devenir « {into} ».</translation>
    </message>
    <message>
        <source>Choose another one of the same list.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Choisissez-en une autre de la même liste.</translation>
    </message>
    <message>
        <source>“{words}” cannot stand there.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>« {words} » ne peut pas y figurer.</translation>
    </message>
    <message>
        <source>An entry of this kind has no field “{field}”.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Une entrée de ce genre n’a pas de champ « {field} ».</translation>
    </message>
    <message>
        <source>Type or answer that the codebook does not have</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Type ou réponse que le livre de codes n’a pas</translation>
    </message>
    <message>
        <source>all</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>title</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>quotations</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>citations</translation>
    </message>
    <message>
        <source>claims</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>who speaks, by any of the names</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>qui parle, sous l’un de ses noms</translation>
    </message>
    <message>
        <source>cue</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>the reporting words, such as said</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>les mots qui rapportent, comme dit</translation>
    </message>
    <message>
        <source>type</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>the type of a quotation or of a claim</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>le type d’une citation ou d’une affirmation</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>who has published the article</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>qui a publié l’article</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>dans</translation>
    </message>
    <message>
        <source>where the words stand: title, quotations or claims</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>où se trouvent les mots : titre, citations ou affirmations</translation>
    </message>
    <message>
        <source>by</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>par</translation>
    </message>
    <message>
        <source>whose annotations: an annotator, or all</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>les annotations de qui : un annotateur, ou tous</translation>
    </message>
    <message>
        <source>Words cannot stand in {one} and in {other} at once.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Des mots ne peuvent pas être à la fois dans {one} et dans {other}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>domain/speaker.py</extracomment>
        <translation>document</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>domain/speaker.py</extracomment>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>domain/speaker.py</extracomment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>accept suggestion</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>accepter la suggestion</translation>
    </message>
    <message>
        <source>accept suggestion with changes</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>accepter la suggestion modifiée</translation>
    </message>
    <message>
        <source>accept suggested claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>accepter l’affirmation suggérée</translation>
    </message>
    <message>
        <source>accept suggested claim with changes</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>accepter l’affirmation suggérée modifiée</translation>
    </message>
    <message>
        <source>reject suggestion</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rejeter la suggestion</translation>
    </message>
    <message>
        <source>reject suggested claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rejeter l’affirmation suggérée</translation>
    </message>
    <message>
        <source>delete quotation</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>supprimer la citation</translation>
    </message>
    <message>
        <source>delete claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>supprimer l’affirmation</translation>
    </message>
    <message>
        <source>delete entity</source>
        <extracomment>domain/stored_words.py, project/acts/entities.py</extracomment>
        <translation>supprimer l’entité</translation>
    </message>
    <message>
        <source>restore quotation</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurer la citation</translation>
    </message>
    <message>
        <source>restore claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurer l’affirmation</translation>
    </message>
    <message>
        <source>restore entity</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurer l’entité</translation>
    </message>
    <message>
        <source>restore speaker</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurer le locuteur</translation>
    </message>
    <message>
        <source>set content</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir le contenu</translation>
    </message>
    <message>
        <source>set cue</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir le marqueur</translation>
    </message>
    <message>
        <source>clear cue</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>retirer le marqueur</translation>
    </message>
    <message>
        <source>set source</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir la source</translation>
    </message>
    <message>
        <source>clear source</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>retirer la source</translation>
    </message>
    <message>
        <source>move content edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>déplacer un bord du contenu</translation>
    </message>
    <message>
        <source>move cue edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>déplacer un bord du marqueur</translation>
    </message>
    <message>
        <source>move source edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>déplacer un bord de la source</translation>
    </message>
    <message>
        <source>move claim edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>déplacer un bord de l’affirmation</translation>
    </message>
    <message>
        <source>set certainty</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir la certitude</translation>
    </message>
    <message>
        <source>set check-worthy</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir «&#xa0;à vérifier&#xa0;»</translation>
    </message>
    <message>
        <source>set mode</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir le mode</translation>
    </message>
    <message>
        <source>set type direct</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir le type «&#xa0;directe&#xa0;»</translation>
    </message>
    <message>
        <source>set type indirect</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir le type «&#xa0;indirecte&#xa0;»</translation>
    </message>
    <message>
        <source>set type mixed</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir le type «&#xa0;mixte&#xa0;»</translation>
    </message>
    <message>
        <source>set speaker</source>
        <extracomment>domain/stored_words.py, project/acts/quotations.py</extracomment>
        <translation>définir le locuteur</translation>
    </message>
    <message>
        <source>set speakers</source>
        <extracomment>domain/stored_words.py, project/acts/quotations.py</extracomment>
        <translation>définir les locuteurs</translation>
    </message>
    <message>
        <source>clear speaker</source>
        <extracomment>domain/stored_words.py, project/acts/quotations.py</extracomment>
        <translation>retirer le locuteur</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>domain/stored_words.py, project/acts/layer.py</extracomment>
        <translation>signaler</translation>
    </message>
    <message>
        <source>unflag</source>
        <extracomment>domain/stored_words.py, project/acts/layer.py</extracomment>
        <translation>ne plus signaler</translation>
    </message>
    <message>
        <source>mark new</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>marquer comme nouveau</translation>
    </message>
    <message>
        <source>mark started</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>marquer comme commencé</translation>
    </message>
    <message>
        <source>mark done</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>marquer comme terminé</translation>
    </message>
    <message>
        <source>move document to the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mettre le document à la corbeille</translation>
    </message>
    <message>
        <source>restore document from the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sortir le document de la corbeille</translation>
    </message>
    <message>
        <source>new version of the text</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>nouvelle version du texte</translation>
    </message>
    <message>
        <source>learning on</source>
        <extracomment>domain/stored_words.py, store/learning.py</extracomment>
        <translation>apprentissage activé</translation>
    </message>
    <message>
        <source>learning off</source>
        <extracomment>domain/stored_words.py, store/learning.py</extracomment>
        <translation>apprentissage désactivé</translation>
    </message>
    <message>
        <source>no day to be done by</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>aucune échéance</translation>
    </message>
    <message>
        <source>import standard input</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>importer l’entrée standard</translation>
    </message>
    <message>
        <source>the source&apos;s words</source>
        <extracomment>domain/stored_words.py, project/proposals/speaker_choices.py</extracomment>
        <translation>les mots de la source</translation>
    </message>
    <message>
        <source>named in the source</source>
        <extracomment>domain/stored_words.py, project/proposals/speaker_choices.py</extracomment>
        <translation>nommé dans la source</translation>
    </message>
    <message>
        <source>behind a dash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>après un tiret</translation>
    </message>
    <message>
        <source>in quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>entre guillemets</translation>
    </message>
    <message>
        <source>the lines that are set off behind it</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>les lignes détachées qui suivent</translation>
    </message>
    <message>
        <source>the items of the list behind the colon</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>les éléments de la liste après le deux-points</translation>
    </message>
    <message>
        <source>suggestions of any kind</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>suggestions de toute sorte</translation>
    </message>
    <message>
        <source>with quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>avec guillemets</translation>
    </message>
    <message>
        <source>without quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sans guillemets</translation>
    </message>
    <message>
        <source>that are speech</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>de parole</translation>
    </message>
    <message>
        <source>that are writing</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>d’écrit</translation>
    </message>
    <message>
        <source>that are thoughts and plans</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>de pensées et d’intentions</translation>
    </message>
    <message>
        <source>with no source</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sans source</translation>
    </message>
    <message>
        <source>with a source of the kind pronoun</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>dont la source est un pronom</translation>
    </message>
    <message>
        <source>with a source of the kind person</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>dont la source est une personne</translation>
    </message>
    <message>
        <source>with a source of the kind organisation</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>dont la source est une organisation</translation>
    </message>
    <message>
        <source>with a source of the kind group</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>dont la source est un groupe</translation>
    </message>
    <message>
        <source>with a source of the kind document</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>dont la source est un document</translation>
    </message>
    <message>
        <source>with a source of the kind unnamed</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>dont la source est anonyme</translation>
    </message>
    <message>
        <source>with a source of the kind author</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>dont la source est l’auteur</translation>
    </message>
    <message numerus="yes">
        <source>undo: {n} act|undo: {n} acts</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>annuler&#xa0;: {n} action</numerusform>
            <numerusform>annuler&#xa0;: {n} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>redo: {n} act|redo: {n} acts</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>rétablir&#xa0;: {n} action</numerusform>
            <numerusform>rétablir&#xa0;: {n} actions</numerusform>
        </translation>
    </message>
    <message>
        <source>undo: {act}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>annuler&#xa0;: {act}</translation>
    </message>
    <message>
        <source>redo: {act}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rétablir&#xa0;: {act}</translation>
    </message>
    <message>
        <source>reject suggestion: {reason}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rejeter la suggestion&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>reject suggested claim: {reason}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rejeter l’affirmation suggérée&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>accept {n} suggestion|accept {n} suggestions</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>accepter {n} suggestion</numerusform>
            <numerusform>accepter {n} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept {n} claim|accept {n} claims</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>accepter {n} affirmation</numerusform>
            <numerusform>accepter {n} affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>accept {suggestions} and {claims}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>accepter {suggestions} et {claims}</translation>
    </message>
    <message numerus="yes">
        <source>flag {n} document|flag {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>signaler {n} document</numerusform>
            <numerusform>signaler {n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag {n} document|unflag {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>retirer le signalement de {n} document</numerusform>
            <numerusform>retirer le signalement de {n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark {n} document new|mark {n} documents new</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>marquer {n} document comme non commencé</numerusform>
            <numerusform>marquer {n} documents comme non commencés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark {n} document started|mark {n} documents started</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>marquer {n} document comme commencé</numerusform>
            <numerusform>marquer {n} documents comme commencés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark {n} document done|mark {n} documents done</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>marquer {n} document comme terminé</numerusform>
            <numerusform>marquer {n} documents comme terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign {n} document|assign {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>attribuer {n} document</numerusform>
            <numerusform>attribuer {n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign {n} document|unassign {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>retirer l’attribution de {n} document</numerusform>
            <numerusform>retirer l’attribution de {n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {n} document to the trash|move {n} documents to the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>mettre {n} document à la corbeille</numerusform>
            <numerusform>mettre {n} documents à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore {n} document from the trash|restore {n} documents from the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>sortir {n} document de la corbeille</numerusform>
            <numerusform>sortir {n} documents de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>restore: all documents as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurer&#xa0;: tous les documents, état du {time}</translation>
    </message>
    <message>
        <source>restore: {documents} as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurer&#xa0;: {documents}, état du {time}</translation>
    </message>
    <message>
        <source>restore with texts: all documents as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurer avec les textes&#xa0;: tous les documents, état du {time}</translation>
    </message>
    <message>
        <source>restore with texts: {documents} as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurer avec les textes&#xa0;: {documents}, état du {time}</translation>
    </message>
    <message numerus="yes">
        <source>new versions of {n} text|new versions of {n} texts</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>nouvelle version de {n} texte</numerusform>
            <numerusform>nouvelles versions de {n} textes</numerusform>
        </translation>
    </message>
    <message>
        <source>blind mode: {share} of the documents, until done once</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mode aveugle&#xa0;: {share} des documents, jusqu’à ce qu’ils soient terminés</translation>
    </message>
    <message>
        <source>blind mode: {share} of the documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mode aveugle&#xa0;: {share} des documents</translation>
    </message>
    <message>
        <source>to be done by {day}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>à terminer avant le {day}</translation>
    </message>
    <message>
        <source>rescue {file}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>récupérer {file}</translation>
    </message>
    <message>
        <source>import {files}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>importer {files}</translation>
    </message>
    <message>
        <source>move {role} edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>déplacer un bord&#xa0;: {role}</translation>
    </message>
    <message>
        <source>clear {role}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>retirer&#xa0;: {role}</translation>
    </message>
    <message>
        <source>set type {type}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir le type «&#xa0;{type}&#xa0;»</translation>
    </message>
    <message>
        <source>set {attribute}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>définir «&#xa0;{attribute}&#xa0;»</translation>
    </message>
    <message>
        <source>{reason}, with quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{reason}, avec guillemets</translation>
    </message>
    <message>
        <source>cue “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>marqueur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>source “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>source «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” behind a dash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» après un tiret</translation>
    </message>
    <message>
        <source>turn of “{name}” in a transcript</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>tour de parole de «&#xa0;{name}&#xa0;» dans une transcription</translation>
    </message>
    <message>
        <source>words of “{name}”, by the handle</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mots de «&#xa0;{name}&#xa0;», d’après le pseudonyme</translation>
    </message>
    <message>
        <source>{words}: {name}, as named elsewhere</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}&#xa0;: {name}, nommé ainsi ailleurs</translation>
    </message>
    <message>
        <source>{words}: {name}, of whom that is said</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}&#xa0;: {name}, dont il est question</translation>
    </message>
    <message>
        <source>{words}: {name}, who spoke last</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}&#xa0;: {name}, dernier à avoir parlé</translation>
    </message>
    <message>
        <source>{words}: {name}, spoken of before</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}&#xa0;: {name}, mentionné avant</translation>
    </message>
    <message>
        <source>{words}: {name}, who is named next</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}&#xa0;: {name}, nommé juste après</translation>
    </message>
    <message>
        <source>{words}: {name}, whose words these are</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}&#xa0;: {name}, à qui sont ces mots</translation>
    </message>
    <message>
        <source>{words}, outside of all quotations</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}, hors de toute citation</translation>
    </message>
    <message>
        <source>no source; {name} is spoken of before the colon</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>pas de source&#x202f;; {name} est mentionné avant le deux-points</translation>
    </message>
    <message>
        <source>no source; {name} is spoken of beside it</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>pas de source&#x202f;; {name} est mentionné à côté</translation>
    </message>
    <message>
        <source>no source; {name} spoke last</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>pas de source&#x202f;; {name} a parlé en dernier</translation>
    </message>
    <message>
        <source>{accepted} accepted of {seen} {likeness} ({share} before)</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{accepted} acceptées sur {seen}&#xa0;: {likeness} ({share} avant)</translation>
    </message>
    <message>
        <source>{accepted} accepted of {seen} {likeness}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{accepted} acceptées sur {seen}&#xa0;: {likeness}</translation>
    </message>
    <message>
        <source>that are {mode}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>de mode «&#xa0;{mode}&#xa0;»</translation>
    </message>
    <message>
        <source>with a source of the kind {kind}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>avec une source de type «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>found as “{construction}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>trouvées comme «&#xa0;{construction}&#xa0;»</translation>
    </message>
    <message>
        <source>with the cue “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>avec le marqueur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>that begin with “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>qui commencent par «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” after this name</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>« {words} » après ce nom</translation>
    </message>
    <message>
        <source>the text is in {tongue}, and the language model for it is not installed; install it with: pip install {package}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>le texte est en {tongue}, et le modèle de cette langue n’est pas installé ; pour l’installer : pip install {package}</translation>
    </message>
    <message>
        <source>{sign} turned into LF</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{sign} remplacé par LF</translation>
    </message>
    <message>
        <source>{reason} “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{reason} «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion|{n} suggestions</source>
        <extracomment>domain/stored_words.py, formats/reports/html_report.py, project/jobs/rescue_report.py, ui/panels/cards.py, ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} suggestion</numerusform>
            <numerusform>{n} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim|{n} claims</source>
        <extracomment>domain/stored_words.py, formats/output/features.py, formats/reports/html_report.py, project/backups/comparison.py, project/jobs/rescue_report.py, ui/dialogs/exports/export.py, ui/dialogs/imports/articles.py, ui/panels/cards.py, ui/wording/annotation_lists.py, ui/wording/search_queries.py, ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document|{n} documents</source>
        <extracomment>domain/stored_words.py, project/jobs/rescue_report.py, ui/dialogs/backups.py, ui/dialogs/learnt.py, ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>{n} document</numerusform>
            <numerusform>{n} documents</numerusform>
        </translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>vous n’en avez pas le droit</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Modifiez ses droits d’accès</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Free some space</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Libérez de l’espace</translation>
    </message>
    <message>
        <source>its drive does not answer</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>son lecteur ne répond pas</translation>
    </message>
    <message>
        <source>Connect the drive again</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Reconnectez le lecteur</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>un autre programme l’occupe</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>le disque a un défaut</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Vérifiez le disque</translation>
    </message>
    <message>
        <source>its drive cannot do that</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>son lecteur ne sait pas faire cela</translation>
    </message>
    <message>
        <source>Take a drive of this computer</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Prenez un lecteur de cet ordinateur</translation>
    </message>
    <message>
        <source>memory is used up</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>la mémoire est épuisée</translation>
    </message>
    <message>
        <source>Close other programs and try again</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>its disk can only be read</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>son disque est en lecture seule</translation>
    </message>
    <message>
        <source>Make the disk writable</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Rendez le disque accessible en écriture</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>its disk takes no file that large</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>son disque n’accepte pas de fichier aussi grand</translation>
    </message>
    <message>
        <source>Take another disk</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Prenez un autre disque</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>il n’y a pas de fichier ni de dossier de ce nom</translation>
    </message>
    <message>
        <source>Check its name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Vérifiez son nom</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>Check its path</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Vérifiez son chemin</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Name a file in it</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Indiquez un fichier qu’il contient</translation>
    </message>
    <message>
        <source>there is something of that name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>quelque chose porte déjà ce nom</translation>
    </message>
    <message>
        <source>Give another name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Donnez un autre nom</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>Give a shorter name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Donnez un nom plus court</translation>
    </message>
    <message>
        <source>the system does not accept it</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>le système ne l’accepte pas</translation>
    </message>
    <message>
        <source>the system does not accept its name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>le système n’accepte pas son nom</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>Name the file itself</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Indiquez le fichier lui-même</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>le système ne donne pas de raison</translation>
    </message>
    <message>
        <source>{remedy}, or {otherwise}.</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>{remedy}, ou {otherwise}.</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <extracomment>domain/translation.py</extracomment>
        <translation>{others} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more|{n} more</source>
        <extracomment>domain/translation.py</extracomment>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin to type the name, and choose from the list.</source>
        <extracomment>domain/speakers_like.py, domain/understood_query.py</extracomment>
        <translation>Commencez à taper le nom, puis choisissez dans la liste.</translation>
    </message>
    <message>
        <source>No speaker is called {name}.</source>
        <extracomment>domain/speakers_like.py</extracomment>
        <translation>Aucun locuteur ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>There is no type {name}.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Il n’y a pas de type {name}.</translation>
    </message>
    <message>
        <source>No annotator is called {name}.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Aucun annotateur ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Claims have no cue.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Les affirmations n’ont pas de marqueur.</translation>
    </message>
    <message>
        <source>{name}, version {version}, becomes {new_name}, version {new_version}.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{name}, version {version}, devient {new_name}, version {new_version}.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>non</translation>
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
        <translation>ce que disent les attributs d’une citation ou d’une affirmation, par exemple à vérifier</translation>
    </message>
    <message>
        <source>since</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>published from that day, month or year on</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>publié à partir de ce jour, de ce mois ou de cette année</translation>
    </message>
    <message>
        <source>until</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>jusque</translation>
    </message>
    <message>
        <source>published until that day, month or year</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>publié jusqu’à ce jour, ce mois ou cette année</translation>
    </message>
    <message>
        <source>flagged</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>signalé</translation>
    </message>
    <message>
        <source>in documents with a flag, or without</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>dans les documents signalés ou non</translation>
    </message>
    <message>
        <source>in the article:</source>
        <extracomment>domain/snippets.py</extracomment>
        <translation>dans l’article :</translation>
    </message>
    <message numerus="yes">
        <source>The words are the source of {n} quotation of {name}.|The words are the source of {n} quotations of {name}.</source>
        <extracomment>domain/speakers_like.py</extracomment>
        <translation>
            <numerusform>Ces mots sont la source de {n} citation de {name}.</numerusform>
            <numerusform>Ces mots sont la source de {n} citations de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names like it: {names}.</source>
        <extracomment>domain/speakers_like.py</extracomment>
        <translation>Noms semblables : {names}.</translation>
    </message>
    <message>
        <source>Leave the cue out, or the claims.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Retirez le marqueur ou les affirmations.</translation>
    </message>
    <message>
        <source>That is a type of claims, and quotations have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>C’est un type d’affirmation ; les citations n’en ont pas.</translation>
    </message>
    <message>
        <source>Look in claims, or leave the type out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Cherchez dans les affirmations ou retirez le type.</translation>
    </message>
    <message>
        <source>That is a type of quotations, and claims have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>C’est un type de citation ; les affirmations n’en ont pas.</translation>
    </message>
    <message>
        <source>Look in quotations, or leave the type out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Cherchez dans les citations ou retirez le type.</translation>
    </message>
    <message>
        <source>That is an attribute of claims, and quotations have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>C’est un attribut des affirmations ; les citations n’en ont pas.</translation>
    </message>
    <message>
        <source>Look in claims, or leave the attribute out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Cherchez dans les affirmations, ou omettez l’attribut.</translation>
    </message>
    <message>
        <source>That is an attribute of quotations, and claims have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>C’est un attribut des citations ; les affirmations n’en ont pas.</translation>
    </message>
    <message>
        <source>Look in quotations, or leave the attribute out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Cherchez dans les citations, ou omettez l’attribut.</translation>
    </message>
    <message>
        <source>There is no attribute {name}.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Il n’y a pas d’attribut {name}.</translation>
    </message>
    <message>
        <source>Put its text between quote marks, and double those in it.</source>
        <extracomment>formats/articles/csv_records.py, formats/articles/table_rows.py</extracomment>
        <translation>Mettez son texte entre guillemets, et doublez ceux qu’il contient.</translation>
    </message>
    <message>
        <source>a quote mark in it is never closed, or not doubled.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>un guillemet n’y est jamais fermé, ou n’est pas doublé.</translation>
    </message>
    <message>
        <source>the row has more than {number} cells, which no table of articles has.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>la ligne a plus de {number} cellules, ce que n’a aucun tableau d’articles.</translation>
    </message>
    <message>
        <source>it is neither UTF-8 nor {codec}.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>ce n’est ni de l’UTF-8 ni du {codec}.</translation>
    </message>
    <message>
        <source>the line is longer than {size} MB.</source>
        <extracomment>formats/articles/csv_records.py, formats/jsonl/line_items.py</extracomment>
        <translation>la ligne dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>from here on it is not valid {encoding}.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>à partir d’ici, ce n’est pas du {encoding} valide.</translation>
    </message>
    <message>
        <source>Check what separates its columns.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>Vérifiez ce qui sépare ses colonnes.</translation>
    </message>
    <message>
        <source>Choose its encoding.</source>
        <extracomment>formats/articles/csv_records.py, formats/labelled/token_columns.py</extracomment>
        <translation>Choisissez son encodage.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>il est illisible.</translation>
    </message>
    <message>
        <source>too many quotes are never closed.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>trop de guillemets ne sont jamais fermés.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>Procurez-vous le fichier à nouveau.</translation>
    </message>
    <message>
        <source>it is no EPUB, or only a part of one.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>ce n’est pas un EPUB, ou seulement une partie.</translation>
    </message>
    <message>
        <source>there is no text in the book.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>le livre ne contient pas de texte.</translation>
    </message>
    <message>
        <source>It may hold only pictures of pages.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>Il ne contient peut-être que des images de pages.</translation>
    </message>
    <message>
        <source>the book is locked (DRM) and cannot be read.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>le livre est verrouillé (DRM) et illisible.</translation>
    </message>
    <message>
        <source>Ask its publisher for one that is not.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>Demandez à l’éditeur un exemplaire qui ne l’est pas.</translation>
    </message>
    <message>
        <source>there is no message in it.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>il ne contient pas de message.</translation>
    </message>
    <message>
        <source>A mailbox begins with a line like “From ann@…”.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>Une boîte aux lettres commence par une ligne comme «&#xa0;From ann@…&#xa0;».</translation>
    </message>
    <message>
        <source>there is no text in the message.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>le message ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Save the text of its attachment as .txt.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>Enregistrez le texte de sa pièce jointe en .txt.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, which no article is.</source>
        <extracomment>formats/articles/mail.py, formats/containers/web_archives.py, formats/input/sources.py</extracomment>
        <translation>il dépasse {size} Mo, ce qu’aucun article ne fait.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>formats/articles/mail.py, formats/articles/xlsx.py, formats/input/xml_reading.py, formats/input/zip_parts.py, formats/labelled/refi_qda.py, formats/press/ninjs.py</extracomment>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>there is no page in it.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>il ne contient pas de page.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or its text as .txt.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>Enregistrez la page en HTML, ou son texte en .txt.</translation>
    </message>
    <message>
        <source>it is no message of mail that can be read.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>ce n’est pas un message électronique lisible.</translation>
    </message>
    <message>
        <source>Save its text as .txt.</source>
        <extracomment>formats/articles/mail_parts.py, formats/articles/web_page.py, formats/input/html_reading.py, formats/input/rtf.py</extracomment>
        <translation>Enregistrez son texte en .txt.</translation>
    </message>
    <message>
        <source>it has more than {number} parts.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>il a plus de {number} parties.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB.</source>
        <extracomment>formats/articles/markdown.py</extracomment>
        <translation>il dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>Write one article a file.</source>
        <extracomment>formats/articles/markdown.py, formats/input/sources.py</extracomment>
        <translation>Écrivez un article par fichier.</translation>
    </message>
    <message>
        <source>it is a binary file, not a text.</source>
        <extracomment>formats/articles/markdown.py, formats/articles/text.py, formats/input/encodings.py</extracomment>
        <translation>c’est un fichier binaire, pas un texte.</translation>
    </message>
    <message>
        <source>Import a text file.</source>
        <extracomment>formats/articles/markdown.py, formats/articles/text.py, formats/input/encodings.py</extracomment>
        <translation>Importez un fichier de texte.</translation>
    </message>
    <message>
        <source>it is empty: there is no text in it.</source>
        <extracomment>formats/articles/markdown.py, formats/articles/text.py</extracomment>
        <translation>il est vide&#xa0;: il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>it is encrypted.</source>
        <extracomment>formats/articles/odt.py, formats/articles/pdf.py, formats/containers/zip_archives.py, formats/input/office_parts.py</extracomment>
        <translation>il est chiffré.</translation>
    </message>
    <message>
        <source>Open it with its password, and save it without one.</source>
        <extracomment>formats/articles/odt.py, formats/input/office_parts.py</extracomment>
        <translation>Ouvrez-le avec son mot de passe, et enregistrez-le sans.</translation>
    </message>
    <message>
        <source>Read it with a program for text recognition first (ocrmypdf FILE NEW.pdf).</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Passez-le d’abord par un programme de reconnaissance de texte (ocrmypdf FILE NEW.pdf).</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures: it is scanned.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>il ne contient pas de texte, seulement des images&#xa0;: il est numérisé.</translation>
    </message>
    <message>
        <source>its fonts do not tell which letters they show.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>ses polices ne disent pas quelles lettres elles affichent.</translation>
    </message>
    <message>
        <source>it is broken, or no PDF.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>il est abîmé, ou n’est pas un PDF.</translation>
    </message>
    <message>
        <source>Download or save it again.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Téléchargez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>it has more than {number} pages.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>il a plus de {number} pages.</translation>
    </message>
    <message>
        <source>Save the pages of the article alone.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Enregistrez seulement les pages de l’article.</translation>
    </message>
    <message>
        <source>page {number}</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>it has more than {number} letters.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>il a plus de {number} lettres.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with its password.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Imprimez-le dans un nouveau PDF avec son mot de passe.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Rich text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>Table of text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Tableau de texte</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>formats/articles/table.py, formats/tables/table.py</extracomment>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Archived web page</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Page web archivée</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>none of its columns holds texts: {names}.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>aucune de ses colonnes ne contient de textes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Say which one does (--field COLUMN=text).</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>Dites laquelle en contient (--field COLUMN=text).</translation>
    </message>
    <message>
        <source>the row has {cells}, but the table {columns}.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>la ligne a {cells}, mais le tableau {columns}.</translation>
    </message>
    <message>
        <source>the row has NULs, which no text has.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>la ligne contient des NUL, ce que n’a aucun texte.</translation>
    </message>
    <message>
        <source>Export the table again, as CSV in UTF-8.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>Exportez à nouveau le tableau, en CSV et UTF-8.</translation>
    </message>
    <message>
        <source>the row has no text.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>la ligne n’a pas de texte.</translation>
    </message>
    <message>
        <source>Fill in its text, or leave the row out.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>Remplissez son texte, ou laissez la ligne de côté.</translation>
    </message>
    <message>
        <source>the row has {number} of {all} cells</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>la ligne a {number} des {all} cellules</translation>
    </message>
    <message>
        <source>there is no row in it below the names of its columns.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>il ne contient aucune ligne sous les noms de ses colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell|{n} cells</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>
            <numerusform>{n} cellule</numerusform>
            <numerusform>{n} cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} column|{n} columns</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>
            <numerusform>{n} colonne</numerusform>
            <numerusform>{n} colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty: there is no row in it.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>il est vide&#xa0;: il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>it is a page of more than {size} MB.</source>
        <extracomment>formats/articles/web_page.py</extracomment>
        <translation>c’est une page de plus de {size} Mo.</translation>
    </message>
    <message>
        <source>there is no article in the page.</source>
        <extracomment>formats/articles/web_page.py</extracomment>
        <translation>la page ne contient pas d’article.</translation>
    </message>
    <message>
        <source>there is no text in it; it may hold pictures only.</source>
        <extracomment>formats/articles/written.py</extracomment>
        <translation>il ne contient pas de texte&#x202f;; peut-être seulement des images.</translation>
    </message>
    <message>
        <source>Type the text, or leave it out.</source>
        <extracomment>formats/articles/written.py</extracomment>
        <translation>Saisissez le texte, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>Open and save it again in its program.</source>
        <extracomment>formats/articles/xlsx.py, formats/input/office_parts.py, formats/input/rtf.py, formats/input/xml_reading.py</extracomment>
        <translation>Ouvrez-le et enregistrez-le à nouveau dans son programme.</translation>
    </message>
    <message>
        <source>it is broken, or no workbook.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>il est abîmé, ou n’est pas un classeur.</translation>
    </message>
    <message>
        <source>it unpacks to more than memory allows.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>une fois décompressé, il dépasse ce que permet la mémoire.</translation>
    </message>
    <message>
        <source>Save the table as .csv in UTF-8.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>Enregistrez le tableau en .csv et UTF-8.</translation>
    </message>
    <message>
        <source>there is no table in it.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>il ne contient pas de tableau.</translation>
    </message>
    <message>
        <source>it has more than {number} rows.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>il a plus de {number} lignes.</translation>
    </message>
    <message>
        <source>it is not compressed with gzip, bzip2 or xz.</source>
        <extracomment>formats/containers/compressed_files.py</extracomment>
        <translation>il n’est pas compressé avec gzip, bzip2 ou xz.</translation>
    </message>
    <message>
        <source>Check what it is.</source>
        <extracomment>formats/containers/compressed_files.py</extracomment>
        <translation>Vérifiez ce que c’est.</translation>
    </message>
    <message>
        <source>Unpack it with another program, and import the files in it.</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>Décompressez-le avec un autre programme, et importez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it unpacks to more than {number} times its size, as no archive of articles does.</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>il se décompresse à plus de {number} fois sa taille, ce que ne fait aucune archive d’articles.</translation>
    </message>
    <message>
        <source>Unpack it with another program if you trust it, and import the files in it.</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>Décompressez-le avec un autre programme si vous lui faites confiance, et importez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>it cannot be unpacked ({reason}).</source>
        <extracomment>formats/containers/members.py, formats/containers/zip_archives.py</extracomment>
        <translation>il ne peut pas être décompressé ({reason}).</translation>
    </message>
    <message>
        <source>Web archive</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Archive web</translation>
    </message>
    <message>
        <source>Tar archive</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Archive tar</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Fichier compressé</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Archive zip</translation>
    </message>
    <message>
        <source>it is no tar archive, or a damaged one.</source>
        <extracomment>formats/containers/tar_archives.py</extracomment>
        <translation>ce n’est pas une archive tar, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>it has more than {number} members.</source>
        <extracomment>formats/containers/tar_archives.py, formats/containers/zip_archives.py</extracomment>
        <translation>il a plus de {number} éléments.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <extracomment>formats/containers/tar_archives.py, formats/containers/zip_archives.py, formats/input/zip_parts.py</extracomment>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>its name leads out of the archive.</source>
        <extracomment>formats/containers/tar_archives.py, formats/containers/zip_archives.py</extracomment>
        <translation>son nom mène hors de l’archive.</translation>
    </message>
    <message>
        <source>Fetch or copy the file again.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>Téléchargez ou copiez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>answers that are no text</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>réponses qui ne sont pas des textes</translation>
    </message>
    <message>
        <source>answers without a page, such as redirections</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>réponses sans page, comme les redirections</translation>
    </message>
    <message>
        <source>its bytes are compressed by the web server ({encoding}), which cannot be undone.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>ses octets sont compressés par le serveur web ({encoding}), ce qui ne peut pas être défait.</translation>
    </message>
    <message>
        <source>it is damaged or cut off in or behind its record {number}; the whole ones were read.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>il est endommagé ou coupé dans son enregistrement {number} ou après&#x202f;; les enregistrements entiers ont été lus.</translation>
    </message>
    <message>
        <source>it has {size} MB without a line feed, as no page has.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>il a {size} Mo sans saut de ligne, ce que n’a aucune page.</translation>
    </message>
    <message>
        <source>Install brotli: pip install brotli</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>Installez brotli&#xa0;: pip install brotli</translation>
    </message>
    <message>
        <source>it is no web archive, or a damaged one.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>ce n’est pas une archive web, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>it is no zip archive, or a damaged one.</source>
        <extracomment>formats/containers/zip_archives.py</extracomment>
        <translation>ce n’est pas une archive zip, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>Unpack it with its password.</source>
        <extracomment>formats/containers/zip_archives.py</extracomment>
        <translation>Décompressez-le avec son mot de passe.</translation>
    </message>
    <message>
        <source>“{label}” at {offset} has no words</source>
        <extracomment>formats/exchange/brat.py</extracomment>
        <translation>«&#xa0;{label}&#xa0;» à la position {offset} n’a pas de mots</translation>
    </message>
    <message>
        <source>The document has no annotations of this program.</source>
        <extracomment>formats/exchange/spacy_docs.py</extracomment>
        <translation>Le document n’a pas d’annotations de ce programme.</translation>
    </message>
    <message>
        <source>Take one of its .spacy files.</source>
        <extracomment>formats/exchange/spacy_docs.py</extracomment>
        <translation>Prenez un de ses fichiers .spacy.</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <extracomment>formats/exchange/spacy_docs.py</extracomment>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>they are left out</source>
        <extracomment>formats/exchange/table.py, formats/tables/table.py</extracomment>
        <translation>rien n’en est repris</translation>
    </message>
    <message>
        <source>they look like an annotator&apos;s</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>cela semble venir d’un annotateur</translation>
    </message>
    <message>
        <source>they look like an annotator&apos;s own</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>cela semble venir d’un annotateur lui-même</translation>
    </message>
    <message>
        <source>only their names are kept</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>seuls leurs noms sont gardés</translation>
    </message>
    <message>
        <source>they become one</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ils n’en font plus qu’un</translation>
    </message>
    <message>
        <source>documents of spaCy (DocBin) with entities, span groups and whole quotations, for training</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>documents de spaCy (DocBin) avec entités, groupes de passages et citations entières, pour l’entraînement</translation>
    </message>
    <message>
        <source>a task a line with tokens, spans and relations</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>une tâche par ligne, avec mots, passages et relations</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <extracomment>formats/exchange/table.py, formats/labelled/table.py</extracomment>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>tasks with an annotation of each annotator, and the labelling configuration beside them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>des tâches avec une annotation par annotateur, et la configuration d’étiquetage à côté</translation>
    </message>
    <message>
        <source>a line each document with entities and relations, and the labels beside them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>une ligne par document, avec entités et relations, et les étiquettes à côté</translation>
    </message>
    <message>
        <source>a token a line with a column of BIO tags for each role, claims and entities</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>un mot par ligne, avec une colonne d’étiquettes BIO par rôle, pour les affirmations et pour les entités</translation>
    </message>
    <message>
        <source>brat stand-off</source>
        <extracomment>formats/exchange/table.py, formats/labelled/table.py</extracomment>
        <translation>brat (annotations séparées)</translation>
    </message>
    <message>
        <source>a folder for each annotator, a text and its annotations for each document, brat’s configuration</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>un dossier par annotateur, un texte et ses annotations par document, la configuration de brat</translation>
    </message>
    <message>
        <source>UIMA XMI (INCEpTION)</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>UIMA XMI (INCEpTION)</translation>
    </message>
    <message>
        <source>a file for each document and annotator, and the type system with the layers</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>un fichier par document et annotateur, et le système de types avec les couches</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <extracomment>formats/exchange/table.py, formats/labelled/table.py</extracomment>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <source>a project for QualCoder, NVivo, ATLAS.ti and MAXQDA: texts, codes, selections, speakers as cases</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>un projet pour QualCoder, NVivo, ATLAS.ti et MAXQDA&#xa0;: textes, codes, sélections, locuteurs comme cas</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>the text of each document, and a collection of annotations for each annotator</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>le texte de chaque document, et une collection d’annotations par annotateur</translation>
    </message>
    <message>
        <source>they are predictions, which do not come back as suggestions</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ce sont des prédictions, qui ne reviennent pas comme suggestions</translation>
    </message>
    <message>
        <source>they are predictions, or look like an annotator&apos;s</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ce sont des prédictions, ou cela semble venir d’un annotateur</translation>
    </message>
    <message>
        <source>only the first type stays</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>seul le premier type reste</translation>
    </message>
    <message>
        <source>each fragment is a quotation of its own</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>chaque fragment est une citation à part</translation>
    </message>
    <message>
        <source>each fragment is a claim of its own</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>chaque fragment est une affirmation à part</translation>
    </message>
    <message>
        <source>only the first, or the longer, is kept</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>seul le premier, ou le plus long, est gardé</translation>
    </message>
    <message>
        <source>they begin anew in each line</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ils recommencent à chaque ligne</translation>
    </message>
    <message>
        <source>the spaces are left out</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>les espaces ne sont pas repris</translation>
    </message>
    <message>
        <source>only where they stand tells their quotation</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>seule leur place dit à quelle citation ils appartiennent</translation>
    </message>
    <message>
        <source>only where they stand tells it</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>seule leur place le dit</translation>
    </message>
    <message>
        <source>read back, the quotation makes them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>à la relecture, c’est la citation qui les fait</translation>
    </message>
    <message>
        <source>that somebody has worked on it is left out</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>on ne voit plus que quelqu’un y a travaillé</translation>
    </message>
    <message>
        <source>they are cut there, each piece is a fragment</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ils y sont coupés, chaque morceau est un fragment</translation>
    </message>
    <message>
        <source>their lines are joined by blanks</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>leurs lignes sont jointes par des espaces</translation>
    </message>
    <message>
        <source>the signs become _</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>les signes deviennent _</translation>
    </message>
    <message>
        <source>each fragment is an annotation, linked to the next one</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>chaque fragment est une annotation, liée à la suivante</translation>
    </message>
    <message>
        <source>they become blanks or �, as XML cannot hold them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ils deviennent des espaces ou �, car XML ne les admet pas</translation>
    </message>
    <message>
        <source>words are kept, but not read back; others are left out</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>les mots sont gardés, mais pas relus&#x202f;; le reste n’est pas repris</translation>
    </message>
    <message>
        <source>each fragment is a selection, linked to the next one</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>chaque fragment est une sélection, liée à la suivante</translation>
    </message>
    <message>
        <source>they become lines of the note</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>cela devient des lignes de la note</translation>
    </message>
    <message>
        <source>those in names, notes and metadata become blanks or �</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>ceux des noms, notes et métadonnées deviennent des espaces ou �</translation>
    </message>
    <message>
        <source>the slashes become _</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>les barres obliques deviennent _</translation>
    </message>
    <message>
        <source>read back, they are several names</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>à la relecture, ce sont plusieurs noms</translation>
    </message>
    <message>
        <source>Give {endings}.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Donnez {endings}.</translation>
    </message>
    <message>
        <source>no file in it ends with {endings}.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>aucun de ses fichiers ne se termine par {endings}.</translation>
    </message>
    <message>
        <source>it lies in more than {number} archives.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>il se trouve dans plus de {number} archives imbriquées.</translation>
    </message>
    <message>
        <source>{title} needs the library “{module}”, which is not installed.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>{title} a besoin de la bibliothèque «&#xa0;{module}&#xa0;», qui n’est pas installée.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;quote-claim-annotator[formats]&apos;</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Installez-la&#xa0;: pip install &apos;quote-claim-annotator[formats]&apos;</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>il est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>no file in it ends with {endings}; it holds {number} of other kinds.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>aucun de ses fichiers ne se termine par {endings}&#x202f;; il en contient {number} d’autres sortes.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>choose another one</source>
        <extracomment>formats/files.py</extracomment>
        <translation>choisissez-en un autre</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>there is nothing in it that can be read.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>il ne contient rien de lisible.</translation>
    </message>
    <message>
        <source>links</source>
        <extracomment>formats/files.py</extracomment>
        <translation>liens</translation>
    </message>
    <message>
        <source>Unpack the outer ones.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Décompressez les archives extérieures.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <extracomment>formats/files.py</extracomment>
        <translation>laissez-le de côté</translation>
    </message>
    <message>
        <source>it is not valid {encoding}.</source>
        <extracomment>formats/input/byte_lines.py, formats/input/encodings.py</extracomment>
        <translation>ce n’est pas du {encoding} valide.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>formats/input/byte_lines.py, formats/input/encodings.py</extracomment>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>byte {byte} (line {line}) is 0x{value}</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>l’octet {byte} (ligne {line}) vaut 0x{value}</translation>
    </message>
    <message>
        <source>it is compressed (gzip).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>il est compressé (gzip).</translation>
    </message>
    <message>
        <source>it is compressed (bzip2).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>il est compressé (bzip2).</translation>
    </message>
    <message>
        <source>it is compressed (xz).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>il est compressé (xz).</translation>
    </message>
    <message>
        <source>it is compressed (zstd).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>il est compressé (zstd).</translation>
    </message>
    <message>
        <source>it is a zip archive or an office document.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>c’est une archive zip ou un document bureautique.</translation>
    </message>
    <message>
        <source>Unpack it, or save it as plain text.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Décompressez-le, ou enregistrez-le en texte brut.</translation>
    </message>
    <message>
        <source>it is a PDF.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>c’est un PDF.</translation>
    </message>
    <message>
        <source>Save its text as .txt (pdftotext FILE).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Enregistrez son texte en .txt (pdftotext FILE).</translation>
    </message>
    <message>
        <source>it is a database.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>c’est une base de données.</translation>
    </message>
    <message>
        <source>A project is opened, not imported.</source>
        <extracomment>formats/input/encodings.py, formats/input/ways_out.py</extracomment>
        <translation>Un projet s’ouvre, il ne s’importe pas.</translation>
    </message>
    <message>
        <source>it is not UTF-8: {place}.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ce n’est pas de l’UTF-8&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or choose its encoding.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Enregistrez-le à nouveau en UTF-8, ou choisissez son encodage.</translation>
    </message>
    <message>
        <source>“{name}” is no encoding.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un encodage.</translation>
    </message>
    <message>
        <source>Give one like utf-8, windows-1252 or shift_jis.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Donnez-en un comme utf-8, windows-1252 ou shift_jis.</translation>
    </message>
    <message>
        <source>it is UTF-8 with a fault: {place}.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>c’est de l’UTF-8 avec une erreur&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or choose another encoding.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Enregistrez-le à nouveau en UTF-8, ou choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>it is not valid {encoding} (byte {byte}).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>ce n’est pas du {encoding} valide (octet {byte}).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Choisissez un autre encodage, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>… and {number} more of this kind.</source>
        <extracomment>formats/input/equal_lines.py</extracomment>
        <translation>… et {number} de plus du même genre.</translation>
    </message>
    <message>
        <source>it has more than {number} tags, which no article has.</source>
        <extracomment>formats/input/html_reading.py</extracomment>
        <translation>il a plus de {number} balises, ce que n’a aucun article.</translation>
    </message>
    <message>
        <source>the text holds HTML ({signs} in its line {line})</source>
        <extracomment>formats/input/html_signs.py</extracomment>
        <translation>le texte contient du HTML ({signs} à sa ligne {line})</translation>
    </message>
    <message>
        <source>the plan is not an object.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>le plan n’est pas un objet.</translation>
    </message>
    <message>
        <source>files of the plan is not a list of objects.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>«&#xa0;files&#xa0;» du plan n’est pas une liste d’objets.</translation>
    </message>
    <message>
        <source>fields of the plan is not an object.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>«&#xa0;fields&#xa0;» du plan n’est pas un objet.</translation>
    </message>
    <message>
        <source>“{name}” is no field of an article.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un champ d’un article.</translation>
    </message>
    <message>
        <source>Give {fields}.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>Donnez {fields}.</translation>
    </message>
    <message>
        <source>{name} of the plan is {value}; it must be one of {names}.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>{name} du plan vaut {value}&#x202f;; il faut {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no encoding of texts.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un encodage de textes.</translation>
    </message>
    <message>
        <source>Usual ones are utf-8, utf-16, windows-1252 and latin-1.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>Les plus courants sont utf-8, utf-16, windows-1252 et latin-1.</translation>
    </message>
    <message>
        <source>pages without the text of an article</source>
        <extracomment>formats/input/items.py</extracomment>
        <translation>pages sans le texte d’un article</translation>
    </message>
    <message>
        <source>it cannot be read {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>il est illisible {place}</translation>
    </message>
    <message>
        <source>the quote mark {place} is never closed</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>le guillemet {place} n’est jamais fermé</translation>
    </message>
    <message>
        <source>a value is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>une valeur manque {place}</translation>
    </message>
    <message>
        <source>the name of a field, in double quotes, is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>le nom d’un champ, entre guillemets droits, manque {place}</translation>
    </message>
    <message>
        <source>a colon is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>un deux-points manque {place}</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>une virgule ou un crochet fermant manque {place}</translation>
    </message>
    <message>
        <source>there is one comma too many {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>il y a une virgule de trop {place}</translation>
    </message>
    <message>
        <source>there is a line break or control character between quote marks {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>il y a un saut de ligne ou un caractère de contrôle entre guillemets {place}</translation>
    </message>
    <message>
        <source>the backslash {place} stands before a sign that JSON does not allow there</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>la barre oblique inverse {place} précède un signe que JSON n’y permet pas</translation>
    </message>
    <message>
        <source>there is more after its end {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>il y a une suite après sa fin {place}</translation>
    </message>
    <message>
        <source>at character {character}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>au caractère {character}</translation>
    </message>
    <message>
        <source>a number in it has too many digits</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>un de ses nombres a trop de chiffres</translation>
    </message>
    <message>
        <source>in line {line} at character {character}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>à la ligne {line}, au caractère {character}</translation>
    </message>
    <message>
        <source>Write each of its objects on one line: jq -c &apos;.[]&apos; FILE &gt; NEW.jsonl</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>Écrivez chacun de ses objets sur une ligne&#xa0;: jq -c &apos;.[]&apos; FILE &gt; NEW.jsonl</translation>
    </message>
    <message>
        <source>Each line must be like {&quot;text&quot;: &quot;...&quot;}.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>Chaque ligne doit ressembler à {&quot;text&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>its JSON is nested too deeply.</source>
        <extracomment>formats/input/json_objects.py, formats/input/json_splitter.py, formats/press/ninjs.py</extracomment>
        <translation>son JSON est trop imbriqué.</translation>
    </message>
    <message>
        <source>{number} levels can be read.</source>
        <extracomment>formats/input/json_objects.py, formats/input/json_splitter.py</extracomment>
        <translation>{number} niveaux peuvent être lus.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>it has half a surrogate pair, which has no UTF-8 form.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>il contient une moitié de paire de substitution, qui n’a pas de forme UTF-8.</translation>
    </message>
    <message>
        <source>Write the file again as valid UTF-8.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>Écrivez à nouveau le fichier en UTF-8 valide.</translation>
    </message>
    <message>
        <source>it is not UTF-8 (byte {byte} of the line).</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>ce n’est pas de l’UTF-8 (octet {byte} de la ligne).</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <extracomment>formats/input/json_objects.py, formats/input/label_map.py, project/jobs/json_files.py, project/jobs/recodings.py</extracomment>
        <translation>Enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>it is not JSON: {fault}.</source>
        <extracomment>formats/input/json_objects.py, formats/labelled/uima.py, formats/press/ninjs.py</extracomment>
        <translation>ce n’est pas du JSON&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>it is not JSON: the bracket “{bracket}” at byte {place} closes none; what comes after it was not read.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>ce n’est pas du JSON&#xa0;: le crochet «&#xa0;{bracket}&#xa0;» à l’octet {place} n’en ferme aucun&#x202f;; la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>Write the file again.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>Écrivez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>its JSON is cut off before its end.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>son JSON est coupé avant la fin.</translation>
    </message>
    <message>
        <source>Get the whole file again.</source>
        <extracomment>formats/input/json_splitter.py, formats/jsonl/line_items.py</extracomment>
        <translation>Procurez-vous à nouveau le fichier entier.</translation>
    </message>
    <message>
        <source>it has a string of over {size} MB from byte {byte} on.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>il a une chaîne de plus de {size} Mo à partir de l’octet {byte}.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>Retirez-la.</translation>
    </message>
    <message>
        <source>an object is longer than {size} MB.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>un objet dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>Write one article an object.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>Écrivez un article par objet.</translation>
    </message>
    <message>
        <source>there is no JSON object in it.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>il ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>Each object must be like {&quot;text&quot;: &quot;...&quot;}.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>Chaque objet doit ressembler à {&quot;text&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>the map of labels is not an object.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>la table des étiquettes n’est pas un objet.</translation>
    </message>
    <message>
        <source>It is like {&quot;labels&quot;: {&quot;CUE&quot;: &quot;cue&quot;}}.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>Elle ressemble à {&quot;labels&quot;: {&quot;CUE&quot;: &quot;cue&quot;}}.</translation>
    </message>
    <message>
        <source>nearness of the map of labels is {nearness}; it must be one of {names}.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>nearness de la table des étiquettes vaut {nearness}&#x202f;; il faut {names}.</translation>
    </message>
    <message>
        <source>the map of labels is not UTF-8.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>la table des étiquettes n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>the map of labels is not JSON: {fault}.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>la table des étiquettes n’est pas du JSON&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>the map of labels is nested too deeply.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>la table des étiquettes est trop imbriquée.</translation>
    </message>
    <message>
        <source>{name} of the map of labels is not an object of words.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>{name} de la table des étiquettes n’est pas un objet de mots.</translation>
    </message>
    <message>
        <source>Offsets must be half-open and count code points, as Python&apos;s text[start:end] does.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Les positions doivent être semi-ouvertes et compter les points de code, comme text[start:end] en Python.</translation>
    </message>
    <message>
        <source>fields that look like labels ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les champs qui ressemblent à des étiquettes ({fields}) ont été gardés, mais pas lus</translation>
    </message>
    <message>
        <source>Entities are read from &quot;entities&quot;: [{&quot;start&quot;: 0, &quot;end&quot;: 3, &quot;label&quot;: &quot;PERSON&quot;}].</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Les entités sont lues dans &quot;entities&quot;: [{&quot;start&quot;: 0, &quot;end&quot;: 3, &quot;label&quot;: &quot;PERSON&quot;}].</translation>
    </message>
    <message>
        <source>labels of tasks that were not accepted ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les étiquettes de tâches non acceptées ({fields}) ont été gardées, mais pas lues</translation>
    </message>
    <message>
        <source>annotations that do not fit ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les annotations qui ne conviennent pas ({fields}) ont été gardées, mais pas lues</translation>
    </message>
    <message>
        <source>labels that cannot be read ({fields}) were left out</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les étiquettes illisibles ({fields}) ont été laissées de côté</translation>
    </message>
    <message>
        <source>offsets counted {fields}, and were converted to code points</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les positions étaient comptées en {fields}, et ont été converties en points de code</translation>
    </message>
    <message>
        <source>the offsets seem to count {fields} instead of code points</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les positions semblent comptées en {fields} plutôt qu’en points de code</translation>
    </message>
    <message>
        <source>labels of several spans ({fields}) became an entity a span, with ids such as e3-9 and e3-9.2</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les étiquettes à plusieurs passages ({fields}) sont devenues une entité par passage, avec des identifiants comme e3-9 et e3-9.2</translation>
    </message>
    <message>
        <source>relations between labels ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les relations entre étiquettes ({fields}) ont été gardées, mais pas lues</translation>
    </message>
    <message>
        <source>Say what the labels are (content, cue, source), and relations join them into quotations.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Dites ce que sont les étiquettes (contenu, marqueur, source), et les relations les réunissent en citations.</translation>
    </message>
    <message>
        <source>labels without a content to belong to ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les étiquettes sans contenu auquel les rattacher ({fields}) ont été gardées, mais pas lues</translation>
    </message>
    <message>
        <source>A quotation needs a content; relate the others to it, or let them stand near it.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Une citation a besoin d’un contenu&#x202f;; reliez-lui le reste, ou placez le reste à proximité.</translation>
    </message>
    <message>
        <source>guesses of a model ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les suppositions d’un modèle ({fields}) ont été gardées, mais pas lues</translation>
    </message>
    <message>
        <source>This program makes its own suggestions; accept the others in their tool to bring them in.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Ce programme fait ses propres suggestions&#x202f;; acceptez les autres dans leur outil pour les importer.</translation>
    </message>
    <message>
        <source>the text was put together from words ({fields}); the spaces between them are guessed</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>le texte a été reconstitué à partir de mots ({fields})&#x202f;; les espaces entre eux sont supposés</translation>
    </message>
    <message>
        <source>the text holds HTML ({fields}), which hides quote marks</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>le texte contient du HTML ({fields}), qui cache des guillemets</translation>
    </message>
    <message>
        <source>Take the tags out and turn entities into characters (Python: html.unescape) before the import.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Retirez les balises et convertissez les entités en caractères (Python&#xa0;: html.unescape) avant l’import.</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; it was read as {fields}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>le fichier n’est pas en UTF-8&#x202f;; il a été lu en {fields}</translation>
    </message>
    <message>
        <source>the encoding of the file is a guess; it was read as {fields}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>l’encodage du fichier est supposé&#x202f;; il a été lu en {fields}</translation>
    </message>
    <message>
        <source>Look at letters with accents and at quote marks; if they are wrong, choose another encoding.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Regardez les lettres accentuées et les guillemets&#x202f;; s’ils sont faux, choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>the text is only a beginning, as its source has cut it ({fields})</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>le texte n’est qu’un début, coupé par son fournisseur ({fields})</translation>
    </message>
    <message>
        <source>Fetch the page at its address for the whole article.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Récupérez la page à son adresse pour avoir l’article entier.</translation>
    </message>
    <message>
        <source>the file is no lines of JSON, but JSON over several lines; its objects were read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>le fichier n’est pas en lignes de JSON, mais en JSON sur plusieurs lignes&#x202f;; ses objets ont été lus</translation>
    </message>
    <message>
        <source>files attached to it ({fields}) were left out</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les fichiers joints ({fields}) ont été laissés de côté</translation>
    </message>
    <message>
        <source>parts without an article ({fields}) were passed over</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les parties sans article ({fields}) ont été ignorées</translation>
    </message>
    <message>
        <source>numbers that JSON does not have ({fields}) were kept as words</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les nombres que JSON ne connaît pas ({fields}) ont été gardés comme mots</translation>
    </message>
    <message>
        <source>a field stands twice ({fields}); the last one counts</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>un champ figure deux fois ({fields})&#x202f;; le dernier compte</translation>
    </message>
    <message>
        <source>pages that are pictures ({fields}) were passed over</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>les pages qui sont des images ({fields}) ont été ignorées</translation>
    </message>
    <message>
        <source>Read them with a program for text recognition first (ocrmypdf FILE NEW.pdf).</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Passez-les d’abord par un programme de reconnaissance de texte (ocrmypdf FILE NEW.pdf).</translation>
    </message>
    <message>
        <source>cells at the end of the row are missing</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>des cellules manquent à la fin de la ligne</translation>
    </message>
    <message>
        <source>Look whether its text is whole: a line break or quote mark in it may have cut it.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Regardez si son texte est entier&#xa0;: un saut de ligne ou un guillemet a pu le couper.</translation>
    </message>
    <message>
        <source>half of a character, which has no UTF-8 form, was replaced ({fields})</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>une moitié de caractère, sans forme UTF-8, a été remplacée ({fields})</translation>
    </message>
    <message>
        <source>content that lies elsewhere ({fields}) was not fetched</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>un contenu qui se trouve ailleurs ({fields}) n’a pas été récupéré</translation>
    </message>
    <message>
        <source>the text is what the feed calls a description, perhaps only a summary</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>le texte est ce que le flux appelle une description, peut-être seulement un résumé</translation>
    </message>
    <message>
        <source>Import the page of the article itself.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Importez la page de l’article elle-même.</translation>
    </message>
    <message>
        <source>the web archive gives another length of the page, whose end may be missing</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>l’archive web indique une autre longueur de la page, dont la fin manque peut-être</translation>
    </message>
    <message numerus="yes">
        <source>{n} more document|{n} more documents</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>
            <numerusform>{n} autre document</numerusform>
            <numerusform>{n} autres documents</numerusform>
        </translation>
    </message>
    <message>
        <source>it has numbers that JSON does not have</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>il contient des nombres que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>a field stands twice in an object</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>un champ figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>it has half a surrogate pair, which has no UTF-8 form</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>il contient une moitié de paire de substitution, qui n’a pas de forme UTF-8</translation>
    </message>
    <message>
        <source>in {number} of them {remark}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>dans {number} d’entre eux, {remark}</translation>
    </message>
    <message>
        <source>in it {remark}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>dans celui-ci, {remark}</translation>
    </message>
    <message>
        <source>it is no office document, or only a part of one.</source>
        <extracomment>formats/input/office_parts.py</extracomment>
        <translation>ce n’est pas un document bureautique, ou seulement une partie.</translation>
    </message>
    <message>
        <source>it is in the old binary form of Office (.doc, .xls).</source>
        <extracomment>formats/input/office_parts.py</extracomment>
        <translation>il est dans l’ancienne forme binaire d’Office (.doc, .xls).</translation>
    </message>
    <message>
        <source>Save it as .docx or .xlsx (soffice --headless --convert-to docx FILE).</source>
        <extracomment>formats/input/office_parts.py</extracomment>
        <translation>Enregistrez-le en .docx ou .xlsx (soffice --headless --convert-to docx FILE).</translation>
    </message>
    <message>
        <source>“{place}” of the table says nothing of labels.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>« {place} » du tableau ne dit rien d’étiquettes.</translation>
    </message>
    <message>
        <source>It takes the ids of labels, each with the one that it becomes.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>On y met les identifiants d’étiquettes, chacun avec celui qu’il devient.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>Le tableau n’a pas de colonne « {column} ».</translation>
    </message>
    <message>
        <source>Line {number} of the table says nothing of a label.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>La ligne {number} du tableau ne dit rien d’une étiquette.</translation>
    </message>
    <message>
        <source>“what” takes {names}; “becomes” takes - for a label that goes.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>« what » prend {names} ; « becomes » prend - pour une étiquette qui disparaît.</translation>
    </message>
    <message>
        <source>it does not begin as RTF does.</source>
        <extracomment>formats/input/rtf.py</extracomment>
        <translation>il ne commence pas comme du RTF.</translation>
    </message>
    <message>
        <source>it has more than {number} groups in each other.</source>
        <extracomment>formats/input/rtf.py</extracomment>
        <translation>il a plus de {number} groupes imbriqués.</translation>
    </message>
    <message>
        <source>standard input is a device, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>l’entrée standard est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>standard input is a folder, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>l’entrée standard est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>it is a pipe, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>c’est un tube (pipe), pas un fichier.</translation>
    </message>
    <message>
        <source>it is a socket, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>c’est un socket, pas un fichier.</translation>
    </message>
    <message>
        <source>it is a device, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>c’est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>it is a folder, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>c’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Give it lines of JSON.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>Donnez-lui des lignes de JSON.</translation>
    </message>
    <message>
        <source>Save what comes from it in a file, or give &quot;-&quot; and pipe it in.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>Enregistrez ce qui en vient dans un fichier, ou donnez &quot;-&quot; et envoyez-le par l’entrée standard.</translation>
    </message>
    <message>
        <source>Write each article as one line of a .jsonl file with a &quot;text&quot;.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Écrivez chaque article sur une ligne d’un fichier .jsonl avec un champ &quot;text&quot;.</translation>
    </message>
    <message>
        <source>Save its text as .txt, in UTF-8.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Enregistrez son texte en .txt, en UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it, and import the files in it.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Décompressez-le, et importez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, or as .csv in UTF-8.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Enregistrez-le en .xlsx, ou en .csv et UTF-8.</translation>
    </message>
    <message>
        <source>If an export of this program wrote it, export the project as JSONL, and import that file.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>S’il vient d’un export de ce programme, exportez le projet en JSONL, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as .docx (soffice --headless --convert-to docx FILE).</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Enregistrez-le en .docx (soffice --headless --convert-to docx FILE).</translation>
    </message>
    <message>
        <source>Export it as .docx.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Exportez-le en .docx.</translation>
    </message>
    <message>
        <source>Turn it into an EPUB (Calibre: ebook-convert FILE NEW.epub).</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Convertissez-le en EPUB (Calibre&#xa0;: ebook-convert FILE NEW.epub).</translation>
    </message>
    <message>
        <source>Save it from the mail program as .eml.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Enregistrez-le en .eml depuis le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>files without an ending cannot be read.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>les fichiers sans extension ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>files that end with “{ending}” cannot be read.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>les fichiers qui se terminent par «&#xa0;{ending}&#xa0;» ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>its XML is broken ({reason}).</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>son XML est invalide ({reason}).</translation>
    </message>
    <message>
        <source>its XML is broken in line {line} ({reason}).</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>son XML est invalide à la ligne {line} ({reason}).</translation>
    </message>
    <message>
        <source>its XML declares entities, which can hide files or fill the memory.</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>son XML déclare des entités, qui peuvent cacher des fichiers ou remplir la mémoire.</translation>
    </message>
    <message>
        <source>its XML has more than {number} tags, which no article has.</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>son XML a plus de {number} balises, ce que n’a aucun article.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it has more than {number} parts, which no article has.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>il a plus de {number} parties, ce que n’a aucun article.</translation>
    </message>
    <message>
        <source>its parts unpack to more than {size} MB together.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>ses parties décompressées dépassent ensemble {size} Mo.</translation>
    </message>
    <message>
        <source>its part “{name}” unpacks to more than {size} MB, which no article does.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>sa partie «&#xa0;{name}&#xa0;» décompressée dépasse {size} Mo, ce que ne fait aucun article.</translation>
    </message>
    <message>
        <source>Leave it out, or save its text as .txt.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>Laissez-le de côté, ou enregistrez son texte en .txt.</translation>
    </message>
    <message>
        <source>it has no part “{name}”.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>il n’a pas de partie «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>its part “{name}” is encrypted or packed in an unknown way.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>sa partie «&#xa0;{name}&#xa0;» est chiffrée ou compressée d’une façon inconnue.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>its part “{name}” is broken.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>sa partie «&#xa0;{name}&#xa0;» est abîmée.</translation>
    </message>
    <message>
        <source>{field} is not an object.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{field} n’est pas un objet.</translation>
    </message>
    <message>
        <source>{place}.suggestion.state is not &quot;rejected&quot;.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.suggestion.state n’est pas &quot;rejected&quot;.</translation>
    </message>
    <message>
        <source>{place} is not an object.</source>
        <extracomment>formats/jsonl/annotations.py, formats/jsonl/fields.py, formats/jsonl/reader.py, formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place} n’est pas un objet.</translation>
    </message>
    <message>
        <source>{place}.quotation {quotation} is no suggested quotation of the line.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.quotation {quotation} n’est pas une citation suggérée de la ligne.</translation>
    </message>
    <message>
        <source>{place}.speaker is given, but a suggested claim has the speaker of its quotation.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.speaker est donné, mais une affirmation suggérée a le locuteur de sa citation.</translation>
    </message>
    <message>
        <source>{place}.speaker {id} is not among the speakers.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.speaker {id} ne figure pas parmi les locuteurs.</translation>
    </message>
    <message>
        <source>{place}.types is not a list of strings.</source>
        <extracomment>formats/jsonl/claim_fields.py</extracomment>
        <translation>{place}.types n’est pas une liste de chaînes.</translation>
    </message>
    <message>
        <source>{place}.check_worthy is neither true, false nor null.</source>
        <extracomment>formats/jsonl/claim_fields.py</extracomment>
        <translation>{place}.check_worthy n’est ni true, ni false, ni null.</translation>
    </message>
    <message>
        <source>{place}.certainty is {certainty}; it must be &quot;plain&quot; or &quot;hedged&quot;.</source>
        <extracomment>formats/jsonl/claim_fields.py</extracomment>
        <translation>{place}.certainty vaut {certainty}&#x202f;; il faut &quot;plain&quot; ou &quot;hedged&quot;.</translation>
    </message>
    <message>
        <source>a field that is JSON in words is broken.</source>
        <extracomment>formats/jsonl/dataset_lines.py</extracomment>
        <translation>un champ qui contient du JSON sous forme de texte est abîmé.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>formats/jsonl/dataset_lines.py, formats/labelled/uima.py</extracomment>
        <translation>Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>A quotation needs at least one span of content.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Une citation a besoin d’au moins un passage de contenu.</translation>
    </message>
    <message>
        <source>A claim needs at least one span of content.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Une affirmation a besoin d’au moins un passage de contenu.</translation>
    </message>
    <message>
        <source>{place}.content is empty.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.content est vide.</translation>
    </message>
    <message>
        <source>{name} is not a list.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{name} n’est pas une liste.</translation>
    </message>
    <message>
        <source>{place}{name} is not a string.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}{name} n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>{place}{name} is not an object.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}{name} n’est pas un objet.</translation>
    </message>
    <message>
        <source>{place}.id {id} occurs twice in the line.</source>
        <extracomment>formats/jsonl/fields.py, formats/jsonl/reader.py</extracomment>
        <translation>{place}.id {id} figure deux fois dans la ligne.</translation>
    </message>
    <message>
        <source>{place}.score is not a number from 0 to 1.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.score n’est pas un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>{place}.state is {state}; it must be one of {states}.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.state vaut {state}&#x202f;; il faut {states}.</translation>
    </message>
    <message>
        <source>{place} is not a span.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place} n’est pas un passage.</translation>
    </message>
    <message>
        <source>A span is like {&quot;start&quot;: 3, &quot;end&quot;: 9}.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Un passage ressemble à {&quot;start&quot;: 3, &quot;end&quot;: 9}.</translation>
    </message>
    <message>
        <source>{place}.text is {words}, but the text has {found} there.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.text vaut {words}, mais le texte a {found} à cet endroit.</translation>
    </message>
    <message>
        <source>Its offsets must be half-open and count code points.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Ses positions doivent être semi-ouvertes et compter les points de code.</translation>
    </message>
    <message>
        <source>{place}.{name} is not a list of spans.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.{name} n’est pas une liste de passages.</translation>
    </message>
    <message>
        <source>{place}.id is neither a string nor a number.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.id n’est ni une chaîne ni un nombre.</translation>
    </message>
    <message>
        <source>{place}.{name} is {value}, not a number.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.{name} vaut {value}, ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>a span covers {covered}; if its offsets count {units}, it covers {converted}</source>
        <extracomment>formats/jsonl/foreign_lines.py</extracomment>
        <translation>un passage couvre {covered}&#x202f;; si ses positions sont comptées en {units}, il couvre {converted}</translation>
    </message>
    <message>
        <source>{refusal}. Offsets must count code points; these seem to count {units}</source>
        <extracomment>formats/jsonl/foreign_lines.py</extracomment>
        <translation>{refusal}. Les positions doivent être comptées en points de code&#x202f;; celles-ci semblent comptées en {units}</translation>
    </message>
    <message>
        <source>{place} is not a span with a label.</source>
        <extracomment>formats/jsonl/foreign_lines.py</extracomment>
        <translation>{place} n’est pas un passage avec une étiquette.</translation>
    </message>
    <message>
        <source>{place}.label is missing.</source>
        <extracomment>formats/jsonl/foreign_lines.py, formats/jsonl/reader.py</extracomment>
        <translation>{place}.label manque.</translation>
    </message>
    <message>
        <source>An article is like {&quot;text&quot;: &quot;...&quot;}; choose the field that is its text.</source>
        <extracomment>formats/jsonl/line_items.py, formats/jsonl/reader.py</extracomment>
        <translation>Un article ressemble à {&quot;text&quot;: &quot;...&quot;}&#x202f;; choisissez le champ qui contient son texte.</translation>
    </message>
    <message>
        <source>there is no object with a text in it.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>il n’y a pas d’objet qui contienne un texte.</translation>
    </message>
    <message>
        <source>it is longer than {size} MB.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>il dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>Write each article as an object of its own.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>Écrivez chaque article comme un objet à part.</translation>
    </message>
    <message>
        <source>it is no JSON object with a text.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>ce n’est pas un objet JSON avec un texte.</translation>
    </message>
    <message>
        <source>it is empty: there is no line in it.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>il est vide&#xa0;: il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>it is empty: there is no object in it.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>il est vide&#xa0;: il ne contient aucun objet.</translation>
    </message>
    <message>
        <source>Write each article as a line of its own.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>Écrivez chaque article sur une ligne à part.</translation>
    </message>
    <message>
        <source>it is JSON over several lines, cut off before its end.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>c’est du JSON sur plusieurs lignes, coupé avant la fin.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Save it as JSON, or import it as what it is.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>Enregistrez-le en JSON, ou importez-le pour ce qu’il est.</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <extracomment>formats/jsonl/offset_units.py, formats/labelled/given_offsets.py</extracomment>
        <translation>unités UTF-16</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <extracomment>formats/jsonl/offset_units.py, formats/labelled/given_offsets.py</extracomment>
        <translation>octets UTF-8</translation>
    </message>
    <message>
        <source>{place}.type is {kind}; it must be one of {types}.</source>
        <extracomment>formats/jsonl/quotation_fields.py</extracomment>
        <translation>{place}.type vaut {kind}&#x202f;; il faut {types}.</translation>
    </message>
    <message>
        <source>{place}.speakers is not a list of ids.</source>
        <extracomment>formats/jsonl/quotation_fields.py</extracomment>
        <translation>{place}.speakers n’est pas une liste d’identifiants.</translation>
    </message>
    <message>
        <source>{place}.speakers does not begin with {place}.speaker {first_id}.</source>
        <extracomment>formats/jsonl/quotation_fields.py</extracomment>
        <translation>{place}.speakers ne commence pas par {place}.speaker {first_id}.</translation>
    </message>
    <message>
        <source>Export it again from where it came.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>Exportez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>version is {given}; this program reads version {version}.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>version vaut {given}&#x202f;; ce programme lit la version {version}.</translation>
    </message>
    <message>
        <source>Import it with a newer version of the program.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>Importez-le avec une version plus récente du programme.</translation>
    </message>
    <message>
        <source>text is not a string.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>text n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>text is empty.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>text est vide.</translation>
    </message>
    <message>
        <source>sha256 is not that of text: the text was changed after the annotations were made.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>sha256 n’est pas celui de text&#xa0;: le texte a été changé après l’annotation.</translation>
    </message>
    <message>
        <source>id is neither a string nor a number.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>id n’est ni une chaîne ni un nombre.</translation>
    </message>
    <message>
        <source>id is empty.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>id est vide.</translation>
    </message>
    <message>
        <source>status is {status}; it must be one of {statuses}.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>status vaut {status}&#x202f;; il faut {statuses}.</translation>
    </message>
    <message>
        <source>seconds is not a number of seconds.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>seconds n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>comments is not a list.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>comments n’est pas une liste.</translation>
    </message>
    <message>
        <source>codebook is not an object.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>codebook n’est pas un objet.</translation>
    </message>
    <message>
        <source>flagged is neither true nor false.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>flagged n’est ni true ni false.</translation>
    </message>
    <message>
        <source>meta is not an object.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>meta n’est pas un objet.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{field} manque.</translation>
    </message>
    <message>
        <source>{place}.aliases is not a list of strings.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.aliases n’est pas une liste de chaînes.</translation>
    </message>
    <message>
        <source>text is missing.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>text manque.</translation>
    </message>
    <message>
        <source>meta.{name} is not a string.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>meta.{name} n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>{place}.origin is {origin}; it must be &quot;model&quot; or &quot;annotator&quot;.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.origin vaut {origin}&#x202f;; il faut &quot;model&quot; ou &quot;annotator&quot;.</translation>
    </message>
    <message>
        <source>{place}.parent {parent} is no other quotation of the line.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.parent {parent} n’est pas une autre citation de la ligne.</translation>
    </message>
    <message>
        <source>{place}.parent {parent} is reported within this quotation itself.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.parent {parent} est elle-même rapportée dans cette citation.</translation>
    </message>
    <message>
        <source>{place}.quotation {quotation} is no quotation of the line.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.quotation {quotation} n’est pas une citation de la ligne.</translation>
    </message>
    <message>
        <source>{place}.{field} {speaker} is not among the speakers.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.{field} {speaker} ne figure pas parmi les locuteurs.</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <extracomment>formats/jsonl/table.py, ui/commands/concordance.py</extracomment>
        <translation>Lignes de JSON</translation>
    </message>
    <message>
        <source>{place}.kind is missing.</source>
        <extracomment>formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place}.kind manque.</translation>
    </message>
    <message>
        <source>{place}.annotation {annotation} is no quotation or claim of the line.</source>
        <extracomment>formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place}.annotation {annotation} n’est ni une citation ni une affirmation de la ligne.</translation>
    </message>
    <message>
        <source>{place} waives the same finding as an earlier waiver.</source>
        <extracomment>formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place} tolère le même constat qu’un élément précédent.</translation>
    </message>
    <message>
        <source>its words are “{words}”, but “{there}” stands there</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>ses mots sont «&#xa0;{words}&#xa0;», mais on lit là «&#xa0;{there}&#xa0;»</translation>
    </message>
    <message>
        <source>its text is not beside it ({name}.txt).</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>son texte n’est pas à côté ({name}.txt).</translation>
    </message>
    <message>
        <source>Put both files into one folder.</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>Mettez les deux fichiers dans un même dossier.</translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>{name}, ligne {number}</translation>
    </message>
    <message>
        <source>{start} to {end} is no part of the text, which has {number} characters</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>{start} à {end} n’est pas une partie du texte, qui a {number} caractères</translation>
    </message>
    <message>
        <source>it is not like “T1⇥Label 0 5⇥words”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>cela ne ressemble pas à «&#xa0;T1⇥Label 0 5⇥words&#xa0;»</translation>
    </message>
    <message>
        <source>it is not like “E1⇥Kind:T1 Role:T2”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>cela ne ressemble pas à «&#xa0;E1⇥Kind:T1 Role:T2&#xa0;»</translation>
    </message>
    <message>
        <source>it is not like “R1⇥Kind Arg1:T1 Arg2:T2”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>cela ne ressemble pas à «&#xa0;R1⇥Kind Arg1:T1 Arg2:T2&#xa0;»</translation>
    </message>
    <message>
        <source>it is not like “*⇥Equiv T1 T2”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>cela ne ressemble pas à «&#xa0;*⇥Equiv T1 T2&#xa0;»</translation>
    </message>
    <message>
        <source>it is not like “A1⇥Name T1 value”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>cela ne ressemble pas à «&#xa0;A1⇥Name T1 value&#xa0;»</translation>
    </message>
    <message>
        <source>it is not like “N1⇥Reference T1 Source:1⇥words”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>cela ne ressemble pas à «&#xa0;N1⇥Reference T1 Source:1⇥words&#xa0;»</translation>
    </message>
    <message>
        <source>it is no line of brat&apos;s</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>ce n’est pas une ligne de brat</translation>
    </message>
    <message>
        <source>its trigger {trigger} is not there</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>son déclencheur {trigger} n’existe pas</translation>
    </message>
    <message>
        <source>{missing} is not there</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>{missing} n’existe pas</translation>
    </message>
    <message>
        <source>its id stands twice</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>son identifiant figure deux fois</translation>
    </message>
    <message>
        <source>code points</source>
        <extracomment>formats/labelled/given_offsets.py</extracomment>
        <translation>points de code</translation>
    </message>
    <message>
        <source>line ends of one character</source>
        <extracomment>formats/labelled/given_offsets.py</extracomment>
        <translation>caractères (fin de ligne&#xa0;: un caractère)</translation>
    </message>
    <message>
        <source>UTF-16 units, and line ends of one character</source>
        <extracomment>formats/labelled/given_offsets.py</extracomment>
        <translation>unités UTF-16 (fin de ligne&#xa0;: un caractère)</translation>
    </message>
    <message>
        <source>Say which field has the text, or import the texts.</source>
        <extracomment>formats/labelled/given_values.py</extracomment>
        <translation>Dites quel champ contient le texte, ou importez les textes.</translation>
    </message>
    <message>
        <source>it is damaged: something stands behind its data.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>il est endommagé&#xa0;: quelque chose suit ses données.</translation>
    </message>
    <message>
        <source>it is damaged: its data end too early or are no values.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>il est endommagé&#xa0;: ses données finissent trop tôt ou ne sont pas des valeurs.</translation>
    </message>
    <message>
        <source>it holds more values than a file of spaCy&apos;s has.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>il contient plus de valeurs qu’un fichier de spaCy.</translation>
    </message>
    <message>
        <source>it holds values that spaCy&apos;s files do not have.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>il contient des valeurs que les fichiers de spaCy n’ont pas.</translation>
    </message>
    <message>
        <source>{reasons}; and {number} more</source>
        <extracomment>formats/labelled/misfits.py</extracomment>
        <translation>{reasons}&#x202f;; et {number} de plus</translation>
    </message>
    <message>
        <source>{name} is a binary file, not a text.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>{name} est un fichier binaire, pas un texte.</translation>
    </message>
    <message>
        <source>Give its text file.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>Donnez son fichier de texte.</translation>
    </message>
    <message>
        <source>{name} is not {encoding}: byte {byte} is 0x{value}.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>{name} n’est pas en {encoding}&#xa0;: l’octet {byte} vaut 0x{value}.</translation>
    </message>
    <message>
        <source>Choose its encoding, or save it again as UTF-8.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>Choisissez son encodage, ou enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>up to the last character</source>
        <extracomment>formats/labelled/qda_offsets.py</extracomment>
        <translation>jusqu’au dernier caractère</translation>
    </message>
    <message>
        <source>Export the project again.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>Exportez à nouveau le projet.</translation>
    </message>
    <message>
        <source>it is no REFI-QDA project, or only a part of one.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>ce n’est pas un projet REFI-QDA, ou seulement une partie.</translation>
    </message>
    <message>
        <source>it is no REFI-QDA project: it has no project.qde.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>ce n’est pas un projet REFI-QDA&#xa0;: il n’a pas de project.qde.</translation>
    </message>
    <message>
        <source>{name} is not in the project.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>{name} n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>it is no REFI-QDA project.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>ce n’est pas un projet REFI-QDA.</translation>
    </message>
    <message>
        <source>its text lies outside of the project ({path}).</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>son texte se trouve hors du projet ({path}).</translation>
    </message>
    <message>
        <source>Import that file.</source>
        <extracomment>formats/labelled/qda_project.py, formats/press/newsml.py</extracomment>
        <translation>Importez ce fichier.</translation>
    </message>
    <message>
        <source>a label has no name, no span, or the id of another one.</source>
        <extracomment>formats/labelled/records.py</extracomment>
        <translation>une étiquette n’a ni nom ni passage, ou a l’identifiant d’une autre.</translation>
    </message>
    <message>
        <source>{label} is “{words}”, but the text has “{other}” there.</source>
        <extracomment>formats/labelled/records.py</extracomment>
        <translation>{label} vaut «&#xa0;{words}&#xa0;», mais le texte y contient «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>it is a picture, not a text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>c’est une image, pas un texte.</translation>
    </message>
    <message>
        <source>it is a recording, not a text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>c’est un enregistrement sonore, pas un texte.</translation>
    </message>
    <message>
        <source>it is a film, not a text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>c’est un film, pas un texte.</translation>
    </message>
    <message>
        <source>it is a codebook, and holds no article.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>c’est un livre de codes, qui ne contient pas d’article.</translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end} is no part of the text, which has {n} character|{start} to {end} is no part of the text, which has {n} characters</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>
            <numerusform>{start} à {end} n’est pas une partie du texte, qui a {n} caractère</numerusform>
            <numerusform>{start} à {end} n’est pas une partie du texte, qui a {n} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Import that file as an article, or export the project with plain text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>Importez ce fichier comme article, ou exportez le projet avec le texte brut.</translation>
    </message>
    <message>
        <source>{code} of {id}</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>{code} de {id}</translation>
    </message>
    <message>
        <source>a selection of {id}</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>une sélection de {id}</translation>
    </message>
    <message>
        <source>its code is not in the codebook</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>son code n’est pas dans le livre de codes</translation>
    </message>
    <message>
        <source>Export the project as .qdpx.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>Exportez le projet en .qdpx.</translation>
    </message>
    <message>
        <source>its plain text is not in the project, only {file}.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>son texte brut n’est pas dans le projet, seulement {file}.</translation>
    </message>
    <message>
        <source>its plain text is not in the project, only a file.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>son texte brut n’est pas dans le projet, seulement un fichier.</translation>
    </message>
    <message>
        <source>a note</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>une note</translation>
    </message>
    <message>
        <source>a note on {id}</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>une note sur {id}</translation>
    </message>
    <message>
        <source>it is no file of documents of spaCy (DocBin).</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>ce n’est pas un fichier de documents spaCy (DocBin).</translation>
    </message>
    <message>
        <source>it is of version {version}; version {known} can be read.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>il est de version {version}&#x202f;; la version {known} peut être lue.</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>une fois décompressé, il dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>Write fewer documents into a file.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Écrivez moins de documents par fichier.</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>il est coupé&#xa0;: sa fin manque.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>it is damaged: its tables do not fit each other.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>il est endommagé&#xa0;: ses tableaux ne s’accordent pas.</translation>
    </message>
    <message>
        <source>it is no file of documents of spaCy 3 (DocBin).</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>ce n’est pas un fichier de documents de spaCy 3 (DocBin).</translation>
    </message>
    <message>
        <source>span groups</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>groupes de passages</translation>
    </message>
    <message>
        <source>they have another form.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>ils ont une autre forme.</translation>
    </message>
    <message>
        <source>it is damaged: a word of it is not in the list of words.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>il est endommagé&#xa0;: un de ses mots n’est pas dans la liste des mots.</translation>
    </message>
    <message>
        <source>its text is too long.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>son texte est trop long.</translation>
    </message>
    <message>
        <source>Write one article a document.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Écrivez un article par document.</translation>
    </message>
    <message>
        <source>its spans have another form.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>ses passages ont une autre forme.</translation>
    </message>
    <message>
        <source>group “{name}”</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>groupe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{start} to {end} is no part of the text</source>
        <extracomment>formats/labelled/spacy_files.py, formats/labelled/spacy_json.py</extracomment>
        <translation>{start} à {end} n’est pas une partie du texte</translation>
    </message>
    <message>
        <source>it is no document of spaCy: it has no text.</source>
        <extracomment>formats/labelled/spacy_json.py</extracomment>
        <translation>ce n’est pas un document de spaCy&#xa0;: il n’a pas de texte.</translation>
    </message>
    <message>
        <source>Write it with doc.to_json().</source>
        <extracomment>formats/labelled/spacy_json.py</extracomment>
        <translation>Écrivez-le avec doc.to_json().</translation>
    </message>
    <message>
        <source>{field} has a span without whole offsets</source>
        <extracomment>formats/labelled/span_lines.py</extracomment>
        <translation>{field} contient un passage sans positions entières</translation>
    </message>
    <message>
        <source>spaCy documents</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>Documents spaCy</translation>
    </message>
    <message>
        <source>spaCy JSON</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>JSON de spaCy</translation>
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
        <translation>Textes à passages étiquetés</translation>
    </message>
    <message>
        <source>CoNLL and IOB</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>CoNLL et IOB</translation>
    </message>
    <message>
        <source>the map of labels names the role “{word}”, which is none.</source>
        <extracomment>formats/labelled/targets.py</extracomment>
        <translation>la table des étiquettes nomme le rôle «&#xa0;{word}&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>Give content, cue, source, a role of the codebook, claim or entity.</source>
        <extracomment>formats/labelled/targets.py</extracomment>
        <translation>Donnez content, cue, source, un rôle du livre de codes, claim ou entity.</translation>
    </message>
    <message>
        <source>its line {number} is too long for a token.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>sa ligne {number} est trop longue pour un mot.</translation>
    </message>
    <message>
        <source>it is not UTF-8 (line {number}).</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>ce n’est pas de l’UTF-8 (ligne {number}).</translation>
    </message>
    <message>
        <source>there is no token in it.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>il ne contient aucun mot.</translation>
    </message>
    <message>
        <source>a document in it is larger than an article.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>un de ses documents est plus grand qu’un article.</translation>
    </message>
    <message>
        <source>Mark where documents begin.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>Marquez où commencent les documents.</translation>
    </message>
    <message>
        <source>it is the type system of UIMA files, and holds no article.</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>c’est le système de types de fichiers UIMA, qui ne contient pas d’article.</translation>
    </message>
    <message>
        <source>it has no text.</source>
        <extracomment>formats/labelled/uima.py, formats/press/articles.py</extracomment>
        <translation>il n’a pas de texte.</translation>
    </message>
    <message>
        <source>Export the document with its text.</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>Exportez le document avec son texte.</translation>
    </message>
    <message>
        <source>text “{name}”</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>texte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>only the first text is read</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>seul le premier texte est lu</translation>
    </message>
    <message>
        <source>{name} with the id {id}</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>{name} avec l’identifiant {id}</translation>
    </message>
    <message>
        <source>{begin} to {end} is no part of the text</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>{begin} à {end} n’est pas une partie du texte</translation>
    </message>
    <message>
        <source>it leads to {type}</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>cela mène à {type}</translation>
    </message>
    <message>
        <source>it leads to nothing</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>cela ne mène à rien</translation>
    </message>
    <message>
        <source>{name} of {type} with the id {id}</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>{name} de {type} avec l’identifiant {id}</translation>
    </message>
    <message>
        <source>Import the .xmi files.</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>Importez les fichiers .xmi.</translation>
    </message>
    <message>
        <source>it is no XMI.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>ce n’est pas du XMI.</translation>
    </message>
    <message>
        <source>Export it from INCEpTION as UIMA CAS XMI.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>Exportez-le d’INCEpTION en UIMA CAS XMI.</translation>
    </message>
    <message>
        <source>it is no JSON of UIMA.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>ce n’est pas du JSON UIMA.</translation>
    </message>
    <message>
        <source>Export it from INCEpTION as UIMA CAS JSON 0.4.0.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>Exportez-le d’INCEpTION en UIMA CAS JSON 0.4.0.</translation>
    </message>
    <message numerus="yes">
        <source>{n} split quotation|{n} split quotations</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} citation fragmentée</numerusform>
            <numerusform>{n} citations fragmentées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split claim|{n} split claims</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} affirmation fragmentée</numerusform>
            <numerusform>{n} affirmations fragmentées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation of several speakers|{n} quotations of several speakers</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} citation de plusieurs locuteurs</numerusform>
            <numerusform>{n} citations de plusieurs locuteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speaker|{n} speakers</source>
        <extracomment>formats/output/features.py, project/jobs/rescue_report.py, ui/panels/speakers.py</extracomment>
        <translation>
            <numerusform>{n} locuteur</numerusform>
            <numerusform>{n} locuteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speaker with a kind or other names|{n} speakers with kinds or other names</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} locuteur avec un genre ou d’autres noms</numerusform>
            <numerusform>{n} locuteurs avec un genre ou d’autres noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speaker of another one’s name|{n} speakers of other ones’ names</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} locuteur homonyme d’un autre</numerusform>
            <numerusform>{n} locuteurs homonymes d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name of a speaker with “; ” in it|{n} names of speakers with “; ” in them</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} nom de locuteur contenant «&#x202f;;&#xa0;»</numerusform>
            <numerusform>{n} noms de locuteurs contenant «&#x202f;;&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation within another|{n} quotations within another</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} citation dans une autre</numerusform>
            <numerusform>{n} citations dans une autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span of a role of the codebook|{n} spans of roles of the codebook</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} passage d’un rôle du livre de codes</numerusform>
            <numerusform>{n} passages de rôles du livre de codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cue|{n} cues</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} marqueur</numerusform>
            <numerusform>{n} marqueurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source|{n} sources</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim that is not check-worthy|{n} claims that are not check-worthy</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} affirmation qui n’est pas à vérifier</numerusform>
            <numerusform>{n} affirmations qui ne sont pas à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim of several types|{n} claims of several types</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} affirmation de plusieurs types</numerusform>
            <numerusform>{n} affirmations de plusieurs types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity|{n} entities</source>
        <extracomment>formats/output/features.py, project/backups/comparison.py, project/jobs/rescue_report.py, ui/dialogs/imports/articles.py</extracomment>
        <translation>
            <numerusform>{n} entité</numerusform>
            <numerusform>{n} entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overlap of two spans|{n} overlaps of spans</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} chevauchement de deux passages</numerusform>
            <numerusform>{n} chevauchements de passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overlap of two entities|{n} overlaps of entities</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} chevauchement de deux entités</numerusform>
            <numerusform>{n} chevauchements d’entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overlap of two spans of one role|{n} overlaps of spans of one role</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} chevauchement de deux passages d’un même rôle</numerusform>
            <numerusform>{n} chevauchements de passages d’un même rôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span right behind another one of its quotation|{n} spans right behind another one of their quotation</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} passage collé à un autre de sa citation</numerusform>
            <numerusform>{n} passages collés à un autre de leur citation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attribute|{n} attributes</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} attribut</numerusform>
            <numerusform>{n} attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} type of a quotation that an annotator set|{n} types of quotations that annotators set</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} type de citation défini par un annotateur</numerusform>
            <numerusform>{n} types de citation définis par des annotateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation that was suggested|{n} annotations that were suggested</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} annotation issue d’une suggestion</numerusform>
            <numerusform>{n} annotations issues de suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pending suggestion|{n} pending suggestions</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} suggestion en attente</numerusform>
            <numerusform>{n} suggestions en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason of a suggestion|{n} reasons of suggestions</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} motif de suggestion</numerusform>
            <numerusform>{n} motifs de suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected suggestion|{n} rejected suggestions</source>
        <extracomment>formats/output/features.py, ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} suggestion rejetée</numerusform>
            <numerusform>{n} suggestions rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} finding let stand|{n} findings let stand</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} constat toléré</numerusform>
            <numerusform>{n} constats tolérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comment|{n} comments</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} commentaire</numerusform>
            <numerusform>{n} commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field of metadata|{n} fields of metadata</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} champ de métadonnées</numerusform>
            <numerusform>{n} champs de métadonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flag or mark “done”|{n} flags and marks “done”</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} signalement ou marque «&#xa0;terminé&#xa0;»</numerusform>
            <numerusform>{n} signalements et marques «&#xa0;terminé&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further field of metadata|{n} further fields of metadata</source>
        <extracomment>formats/output/features.py, formats/tables/table.py</extracomment>
        <translation>
            <numerusform>{n} autre champ de métadonnées</numerusform>
            <numerusform>{n} autres champs de métadonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field of metadata that is no words|{n} fields of metadata that are no words</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} champ de métadonnées qui n’est pas du texte</numerusform>
            <numerusform>{n} champs de métadonnées qui ne sont pas du texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span with a line end or tab|{n} spans with line ends or tabs</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} passage avec fin de ligne ou tabulation</numerusform>
            <numerusform>{n} passages avec fins de ligne ou tabulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note, answer or name of several lines|{n} notes, answers and names of several lines</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} note, réponse ou nom de plusieurs lignes</numerusform>
            <numerusform>{n} notes, réponses et noms de plusieurs lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} long answer in own words|{n} long answers in own words</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} longue réponse libre</numerusform>
            <numerusform>{n} longues réponses libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer without annotations|{n} layers without annotations</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} couche sans annotations</numerusform>
            <numerusform>{n} couches sans annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} type with other signs than letters, digits, _ and -|{n} types with other signs than letters, digits, _ and -</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} type avec d’autres signes que lettres, chiffres, _ et -</numerusform>
            <numerusform>{n} types avec d’autres signes que lettres, chiffres, _ et -</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document whose id is no name of a file|{n} documents whose ids are no names of files</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} document dont l’identifiant n’est pas un nom de fichier</numerusform>
            <numerusform>{n} documents dont les identifiants ne sont pas des noms de fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document with a slash in its id|{n} documents with slashes in their ids</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} document avec une barre oblique dans l’identifiant</numerusform>
            <numerusform>{n} documents avec des barres obliques dans les identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} control character|{n} control characters</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} caractère de contrôle</numerusform>
            <numerusform>{n} caractères de contrôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer of an annotator|{n} layers of annotators</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} couche d’un annotateur</numerusform>
            <numerusform>{n} couches d’annotateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further field of an annotation|{n} further fields of annotations</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} autre champ d’une annotation</numerusform>
            <numerusform>{n} autres champs d’annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity that the model found|{n} entities that the model found</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} entité trouvée par le modèle</numerusform>
            <numerusform>{n} entités trouvées par le modèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span with a space at its end|{n} spans with a space at their ends</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} passage avec une espace au bord</numerusform>
            <numerusform>{n} passages avec une espace au bord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span over several lines|{n} spans over several lines</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} passage sur plusieurs lignes</numerusform>
            <numerusform>{n} passages sur plusieurs lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim that no quotation makes, but that stands in one|{n} claims that no quotation makes, but that stand in one</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} affirmation située dans une citation, mais qui n’en vient pas</numerusform>
            <numerusform>{n} affirmations situées dans une citation, mais qui n’en viennent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field of another program|{n} fields of other programs</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} champ d’un autre programme</numerusform>
            <numerusform>{n} champs d’autres programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time spent on a layer|{n} times spent on layers</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} durée passée sur une couche</numerusform>
            <numerusform>{n} durées passées sur des couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim whose types nobody has confirmed|{n} claims whose types nobody has confirmed</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} affirmation dont personne n’a confirmé les types</numerusform>
            <numerusform>{n} affirmations dont personne n’a confirmé les types</numerusform>
        </translation>
    </message>
    <message>
        <source>manifest of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>manifeste d’un export</translation>
    </message>
    <message>
        <source>labelling configuration of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>configuration d’étiquetage d’un export</translation>
    </message>
    <message>
        <source>list of labels of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>liste des étiquettes d’un export</translation>
    </message>
    <message>
        <source>list of relations of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>liste des relations d’un export</translation>
    </message>
    <message>
        <source>meanings of columns of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>sens des colonnes d’un export</translation>
    </message>
    <message>
        <source>description of a database of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>description d’une base de données d’un export</translation>
    </message>
    <message>
        <source>dataset card of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>fiche du jeu de données d’un export</translation>
    </message>
    <message>
        <source>it is a TEI edition of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>c’est une édition TEI exportée par ce programme, qui n’est pas relue.</translation>
    </message>
    <message>
        <source>it is a report of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>c’est un rapport exporté par ce programme, qui n’est pas relu.</translation>
    </message>
    <message>
        <source>it is the table “{table}” of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>c’est le tableau «&#xa0;{table}&#xa0;» d’un export de ce programme, qui n’est pas relu.</translation>
    </message>
    <message>
        <source>it is a workbook of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>c’est un classeur exporté par ce programme, qui n’est pas relu.</translation>
    </message>
    <message>
        <source>Dataset of an export</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Jeu de données d’un export</translation>
    </message>
    <message>
        <source>Description of an export</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Description d’un export</translation>
    </message>
    <message>
        <source>Export that is not read back</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Export qui n’est pas relu</translation>
    </message>
    <message>
        <source>Export the project as JSONL, and import that file.</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Exportez le projet en JSONL, et importez ce fichier.</translation>
    </message>
    <message>
        <source>of an export</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>d’un export</translation>
    </message>
    <message>
        <source>Install the package that brings them again, or remove it.</source>
        <extracomment>formats/plug_ins.py</extracomment>
        <translation>Installez le paquet qui les fournit, ou retirez-le.</translation>
    </message>
    <message>
        <source>The formats “{entry}” cannot be used: {name} is no tuple of {type}.</source>
        <extracomment>formats/plug_ins.py</extracomment>
        <translation>Les formats «&#xa0;{entry}&#xa0;» ne peuvent pas être utilisés&#xa0;: {name} n’est pas un tuple de {type}.</translation>
    </message>
    <message>
        <source>The formats “{name}” cannot be loaded ({reason}), and are left out. {remedy}</source>
        <extracomment>formats/plug_ins.py</extracomment>
        <translation>Les formats «&#xa0;{name}&#xa0;» ne peuvent pas être chargés ({reason}), et sont laissés de côté. {remedy}</translation>
    </message>
    <message>
        <source>news items that are no texts</source>
        <extracomment>formats/press/articles.py</extracomment>
        <translation>éléments d’actualité qui ne sont pas des textes</translation>
    </message>
    <message>
        <source>Look at it where it comes from.</source>
        <extracomment>formats/press/articles.py</extracomment>
        <translation>Regardez-le là d’où il vient.</translation>
    </message>
    <message>
        <source>there is no article in it.</source>
        <extracomment>formats/press/articles.py</extracomment>
        <translation>il ne contient pas d’article.</translation>
    </message>
    <message>
        <source>its form is not known.</source>
        <extracomment>formats/press/factiva.py</extracomment>
        <translation>sa forme n’est pas connue.</translation>
    </message>
    <message>
        <source>Download it with its fields (“full article plus indexing”).</source>
        <extracomment>formats/press/factiva.py</extracomment>
        <translation>Téléchargez-le avec ses champs («&#xa0;full article plus indexing&#xa0;»).</translation>
    </message>
    <message>
        <source>the feed has only its title.</source>
        <extracomment>formats/press/feeds.py</extracomment>
        <translation>le flux n’en a que le titre.</translation>
    </message>
    <message>
        <source>Import the page itself.</source>
        <extracomment>formats/press/feeds.py</extracomment>
        <translation>Importez la page elle-même.</translation>
    </message>
    <message>
        <source>its content lies elsewhere ({addresses}) and is not fetched.</source>
        <extracomment>formats/press/newsml.py</extracomment>
        <translation>son contenu se trouve ailleurs ({addresses}) et n’est pas récupéré.</translation>
    </message>
    <message>
        <source>it is no object.</source>
        <extracomment>formats/press/ninjs.py</extracomment>
        <translation>ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>Nexis download</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Téléchargement Nexis</translation>
    </message>
    <message>
        <source>Factiva download</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Téléchargement Factiva</translation>
    </message>
    <message>
        <source>Europresse download</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Téléchargement Europresse</translation>
    </message>
    <message>
        <source>RSS or Atom feed</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Flux RSS ou Atom</translation>
    </message>
    <message>
        <source>the program made a mistake with it (for its makers: {type}: {error}).</source>
        <extracomment>formats/reading/parts.py</extracomment>
        <translation>le programme y a fait une erreur (pour ses auteurs&#xa0;: {type}&#xa0;: {error}).</translation>
    </message>
    <message>
        <source>Save it in another format.</source>
        <extracomment>formats/reading/parts.py</extracomment>
        <translation>Enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>its reader crashed, or there was not enough memory, so it is not read to its end.</source>
        <extracomment>formats/reading/reader_pool.py</extracomment>
        <translation>son lecteur a planté, ou la mémoire a manqué&#xa0;: il n’est pas lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>its reader got stuck, so it is not read to its end.</source>
        <extracomment>formats/reading/reader_pool.py</extracomment>
        <translation>son lecteur s’est bloqué&#xa0;: il n’est pas lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Save it in another format, or in smaller files.</source>
        <extracomment>formats/reading/reader_pool.py</extracomment>
        <translation>Enregistrez-le dans un autre format, ou en fichiers plus petits.</translation>
    </message>
    <message>
        <source>{names} and other formats</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>{names} et autres formats</translation>
    </message>
    <message>
        <source>a line for each document and annotator, with the text of every span beside its offsets</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>une ligne par document et annotateur, avec le texte de chaque passage à côté de ses positions</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>{others} ou {last}</translation>
    </message>
    <message>
        <source>There is no export format “{name}”.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Il n’y a pas de format d’export «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Choisissez {names}.</translation>
    </message>
    <message>
        <source>{name} may be of several formats.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>{name} peut être de plusieurs formats.</translation>
    </message>
    <message>
        <source>Say which: --format {names}.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Dites lequel&#xa0;: --format {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no format that can be read.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un format qui peut être lu.</translation>
    </message>
    <message>
        <source>Give {names}.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Donnez {names}.</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Directe</translation>
    </message>
    <message>
        <source>Indirect</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Indirecte</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Suggestion, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Suggestion, probable à {share}</translation>
    </message>
    <message>
        <source>Weak suggestion, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Suggestion faible, probable à {share}</translation>
    </message>
    <message>
        <source>Suggested claim, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Affirmation suggérée, probable à {share}</translation>
    </message>
    <message>
        <source>Weak suggested claim, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Affirmation suggérée faible, probable à {share}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>unnamed annotator</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>annotateur sans nom</translation>
    </message>
    <message>
        <source>{name}, {kind}, also {aliases}</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>{name}, {kind}, aussi {aliases}</translation>
    </message>
    <message>
        <source>annotated by</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>annoté par</translation>
    </message>
    <message>
        <source>no source</source>
        <extracomment>formats/reports/article_cards.py, ui/models/cards.py</extracomment>
        <translation>pas de source</translation>
    </message>
    <message>
        <source>no type yet</source>
        <extracomment>formats/reports/article_cards.py, ui/actions/applicability.py, ui/wording/descriptions.py</extracomment>
        <translation>pas encore de type</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>formats/reports/article_cards.py, project/jobs/exports/export.py</extracomment>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>flagged because</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>signalé parce que</translation>
    </message>
    <message>
        <source>quotation {number}</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>citation {number}</translation>
    </message>
    <message>
        <source>{quotations}, {claims} and {suggestions} to be decided on.</source>
        <extracomment>formats/reports/html_report.py</extracomment>
        <translation>{quotations}, {claims} et {suggestions} à décider.</translation>
    </message>
    <message numerus="yes">
        <source>{n} article from “{project}”|{n} articles from “{project}”</source>
        <extracomment>formats/reports/html_report.py</extracomment>
        <translation>
            <numerusform>{n} article de «&#xa0;{project}&#xa0;»</numerusform>
            <numerusform>{n} articles de «&#xa0;{project}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>formats/reports/html_report.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/files.py, ui/dialogs/imports/preview.py, ui/wording/search_queries.py</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>claim</source>
        <extracomment>formats/reports/legend.py, project/versions/reanchoring.py, ui/dialogs/imports/labels.py, ui/panels/speaker_rows.py</extracomment>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>Numbers are those of the cards:</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>Les numéros sont ceux des fiches&#xa0;:</translation>
    </message>
    <message>
        <source>other role</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>autre rôle</translation>
    </message>
    <message>
        <source>suggestion</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>weak suggestion</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>suggestion faible</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>date or number</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>date ou nombre</translation>
    </message>
    <message>
        <source>a quotation</source>
        <extracomment>formats/reports/legend.py, store/bad_rows.py, store/history_words.py, store/rows.py, store/speakers.py, ui/actions/registry.py</extracomment>
        <translation>une citation</translation>
    </message>
    <message>
        <source>a suggested quotation</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>une citation suggérée</translation>
    </message>
    <message>
        <source>a claim</source>
        <extracomment>formats/reports/legend.py, store/bad_rows.py, store/rows.py, store/speakers.py, ui/actions/registry.py</extracomment>
        <translation>une affirmation</translation>
    </message>
    <message>
        <source>a suggested claim</source>
        <extracomment>formats/reports/legend.py, store/analysis_rows.py, store/bad_rows.py</extracomment>
        <translation>une affirmation suggérée</translation>
    </message>
    <message>
        <source>kept, without the suggestions that they come from</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>on les garde, mais sans les suggestions d’origine</translation>
    </message>
    <message>
        <source>the type stays, not who set it</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>le type reste, mais pas qui l’a défini</translation>
    </message>
    <message>
        <source>each becomes the sign � for a character</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>chacun devient le signe � pour un caractère</translation>
    </message>
    <message>
        <source>an edition in TEI P5, quotations in the text and claims beside it</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>une édition en TEI P5, citations dans le texte et affirmations à côté</translation>
    </message>
    <message>
        <source>HTML report</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <source>one page with all articles as the window shows them, to read and to print</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>une page avec tous les articles comme la fenêtre les montre, à lire et à imprimer</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>rien n’en est repris</translation>
    </message>
    <message>
        <source>the two can be read as one</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>les deux peuvent se lire comme un seul</translation>
    </message>
    <message>
        <source>shown by group, not by type</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>affiché par groupe, pas par type</translation>
    </message>
    <message>
        <source>its annotations cross each other too often.</source>
        <extracomment>formats/reports/tei_elements.py</extracomment>
        <translation>ses annotations se croisent trop souvent.</translation>
    </message>
    <message>
        <source>two of its quotations have the same id</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>deux de ses citations ont le même identifiant</translation>
    </message>
    <message>
        <source>two of its claims have the same id</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>deux de ses affirmations ont le même identifiant</translation>
    </message>
    <message>
        <source>it is there already</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>il y est déjà</translation>
    </message>
    <message>
        <source>another document has the same id</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>un autre document a le même identifiant</translation>
    </message>
    <message>
        <source>a field has half of a surrogate pair</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>un champ contient une moitié de paire de substitution</translation>
    </message>
    <message numerus="yes">
        <source>{n} field of more than 32,767 characters|{n} fields of more than 32,767 characters</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>
            <numerusform>{n} champ de plus de 32&#x202f;767 caractères</numerusform>
            <numerusform>{n} champs de plus de 32&#x202f;767 caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field with a NUL character|{n} fields with NUL characters</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>
            <numerusform>{n} champ avec un caractère NUL</numerusform>
            <numerusform>{n} champs avec des caractères NUL</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>Tableaux CSV</translation>
    </message>
    <message>
        <source>a table each for documents, speakers, quotations, claims and more</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>des tableaux pour documents, locuteurs, citations, affirmations et autres</translation>
    </message>
    <message>
        <source>a sheet each for documents, speakers, quotations, claims and more</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>des feuilles pour documents, locuteurs, citations, affirmations et autres</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>Base de données SQLite</translation>
    </message>
    <message>
        <source>the same tables with search, described for Datasette</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>les mêmes tableaux avec recherche, décrits pour Datasette</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>Jeu de données Hugging Face</translation>
    </message>
    <message>
        <source>a line for each document and annotator, with a dataset card</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>une ligne par document et annotateur, avec une fiche du jeu de données</translation>
    </message>
    <message>
        <source>ClaimReview stubs</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>Ébauches ClaimReview</translation>
    </message>
    <message>
        <source>a draft of a fact check for each check-worthy claim</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>un brouillon de vérification pour chaque affirmation à vérifier</translation>
    </message>
    <message>
        <source>it becomes a replacement character</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>cela devient un caractère de remplacement</translation>
    </message>
    <message>
        <source>only the first 32,767 fit into a cell</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>seuls les 32&#x202f;767 premiers tiennent dans une cellule</translation>
    </message>
    <message>
        <source>their fragments are one text with “ … ” between them</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>leurs fragments forment un seul texte, séparés par «&#xa0;…&#xa0;»</translation>
    </message>
    <message>
        <source>only the speakers of their claims are there</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>seuls les locuteurs de leurs affirmations y sont</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>language/languages.py</extracomment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>language/languages.py</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>date</translation>
    </message>
    <message>
        <source>past event</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>événement passé</translation>
    </message>
    <message>
        <source>event under way</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>événement en cours</translation>
    </message>
    <message>
        <source>past state</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>état passé</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>nlp/en/claims/reasons.py, store/history_words.py</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>public matter</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>sujet public</translation>
    </message>
    <message>
        <source>public act</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>acte public</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>règle</translation>
    </message>
    <message>
        <source>office</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>fonction</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>cause</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>changement</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>prévision</translation>
    </message>
    <message>
        <source>conditional</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>condition</translation>
    </message>
    <message>
        <source>recommendation</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>experience</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>expérience</translation>
    </message>
    <message>
        <source>opinion</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>opinion</translation>
    </message>
    <message>
        <source>before the cue</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>avant le marqueur</translation>
    </message>
    <message>
        <source>behind a colon without a verb that reports</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>après deux-points sans verbe de parole</translation>
    </message>
    <message>
        <source>the cue&apos;s clause, with quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>proposition du marqueur, avec guillemets</translation>
    </message>
    <message>
        <source>the cue&apos;s object, with quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>complément du marqueur, avec guillemets</translation>
    </message>
    <message>
        <source>the rest of the clause, with quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>reste de la proposition, avec guillemets</translation>
    </message>
    <message>
        <source>around the cue, without quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>autour du marqueur, sans guillemets</translation>
    </message>
    <message>
        <source>the sentence with a conditional of hearsay</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>phrase au conditionnel de ouï-dire</translation>
    </message>
    <message>
        <source>a sentence in quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>phrase entre guillemets</translation>
    </message>
    <message>
        <source>the name in the source</source>
        <extracomment>nlp/fr/speakers.py</extracomment>
        <translation>nom dans la source</translation>
    </message>
    <message>
        <source>the name before “qui”</source>
        <extracomment>nlp/fr/speakers.py</extracomment>
        <translation>nom avant « qui »</translation>
    </message>
    <message>
        <source>the words of the source</source>
        <extracomment>nlp/fr/speakers.py</extracomment>
        <translation>mots de la source</translation>
    </message>
    <message>
        <source>Install it with pip, or choose an installed pipeline; annotating works without one, too.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Installez-le avec pip, ou choisissez un pipeline installé&#x202f;; l’annotation fonctionne aussi sans.</translation>
    </message>
    <message>
        <source>“{model}” is a path, not the name of an installed pipeline.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>«&#xa0;{model}&#xa0;» est un chemin, pas le nom d’un pipeline installé.</translation>
    </message>
    <message>
        <source>The language model {model} is not installed.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Le modèle de langue {model} n’est pas installé.</translation>
    </message>
    <message>
        <source>There is not enough memory to load the language model {model}.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Il n’y a pas assez de mémoire pour charger le modèle de langue {model}.</translation>
    </message>
    <message>
        <source>spaCy is not installed ({module}).</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>spaCy n’est pas installé ({module}).</translation>
    </message>
    <message>
        <source>Install spacy with pip.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Installez spacy avec pip.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The language model {model} cannot be loaded: {reason}.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Le modèle de langue {model} ne peut pas être chargé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>annotate alike</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>annoter de même</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>Aucun document n’est choisi.</translation>
    </message>
    <message>
        <source>“{title}” has another text now, or is in the trash.</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>« {title} » a maintenant un autre texte, ou est dans la corbeille.</translation>
    </message>
    <message>
        <source>Look for the same words again.</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>Cherchez à nouveau les mêmes mots.</translation>
    </message>
    <message>
        <source>The project has no annotator “{name}”.</source>
        <extracomment>project/acts/chosen_documents.py</extracomment>
        <translation>Le projet n’a pas d’annotateur «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>solve comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>résoudre un commentaire</translation>
    </message>
    <message>
        <source>open comment again</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>rouvrir un commentaire</translation>
    </message>
    <message>
        <source>That comment is not there any more.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Ce commentaire n’est plus là.</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Un commentaire demande des mots.</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>project/acts/threads.py, store/history_words.py</extracomment>
        <translation>commenter</translation>
    </message>
    <message>
        <source>answer comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>répondre à un commentaire</translation>
    </message>
    <message>
        <source>edit comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>modifier un commentaire</translation>
    </message>
    <message>
        <source>delete comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>supprimer un commentaire</translation>
    </message>
    <message>
        <source>Only {author} can change this comment.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Seul {author} peut modifier ce commentaire.</translation>
    </message>
    <message>
        <source>Answer it instead.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Répondez-y plutôt.</translation>
    </message>
    <message>
        <source>What the comment is on is not there any more.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Ce que vous commentez n’est plus là.</translation>
    </message>
    <message>
        <source>status, decisions, comments, assignments or what was left so</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>état, décisions, commentaires, attributions ou ce qui fut laissé ainsi</translation>
    </message>
    <message>
        <source>Several speakers are called “{name}”: {ids}.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Plusieurs locuteurs s’appellent «&#xa0;{name}&#xa0;»&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Give the id.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Indiquez l’identifiant.</translation>
    </message>
    <message>
        <source>Check the name; the panel of speakers has them all.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Vérifiez le nom&#xa0;; le panneau des locuteurs les contient tous.</translation>
    </message>
    <message>
        <source>codebook</source>
        <extracomment>project/jobs/codebook_files.py</extracomment>
        <translation>livre de codes</translation>
    </message>
    <message>
        <source>There is no format “{word}” of lists.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Le format «&#xa0;{word}&#xa0;» n’existe pas pour les listes.</translation>
    </message>
    <message>
        <source>There is no kind of annotation “{word}” to list.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>La sorte d’annotation «&#xa0;{word}&#xa0;» ne peut pas être listée.</translation>
    </message>
    <message>
        <source>There is no decision “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>La décision «&#xa0;{word}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no kind of finding “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>La sorte de constat «&#xa0;{word}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no choice of comments “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Le choix de commentaires «&#xa0;{word}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no order “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>L’ordre «&#xa0;{word}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <extracomment>project/jobs/figures/annotation_counts.py, project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py, ui/panels/concordance/window.py</extracomment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Suggestions decided on</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Suggestions décidées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>project/jobs/figures/annotation_counts.py, project/jobs/figures/suggestions.py</extracomment>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Share rejected</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Part rejetée</translation>
    </message>
    <message>
        <source>Share from (95%)</source>
        <extracomment>project/jobs/figures/figure.py</extracomment>
        <translation>Part de (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Share to (95%)</source>
        <extracomment>project/jobs/figures/figure.py</extracomment>
        <translation>Part à (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Quotations by type</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Citations par type</translation>
    </message>
    <message>
        <source>The type follows from the quote marks unless the annotator has set another.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Le type découle des guillemets, sauf si l’annotateur en a choisi un autre.</translation>
    </message>
    <message>
        <source>How many quotations are direct, indirect or mixed, once there is one.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Combien de citations sont directes, indirectes ou mixtes, dès qu’il y en a une.</translation>
    </message>
    <message>
        <source>Most frequent cues</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Marqueurs les plus fréquents</translation>
    </message>
    <message>
        <source>Which words report most often, once a quotation has a cue.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Quels mots rapportent le plus souvent, dès qu’une citation a un marqueur.</translation>
    </message>
    <message>
        <source>Cues most often rejected</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Marqueurs le plus souvent rejetés</translation>
    </message>
    <message>
        <source>Behind which cues suggestions are wrong most often, once one was rejected.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Pour quels marqueurs les suggestions sont le plus souvent fausses, dès qu’une a été rejetée.</translation>
    </message>
    <message>
        <source>Most quoted speakers</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Locuteurs les plus cités</translation>
    </message>
    <message>
        <source>A quotation of several speakers counts for each.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Une citation de plusieurs locuteurs compte pour chacun.</translation>
    </message>
    <message>
        <source>Who is quoted most often, once a quotation has a speaker.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Qui est cité le plus souvent, dès qu’une citation a un locuteur.</translation>
    </message>
    <message>
        <source>Claim types, and which come together</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Types d’affirmation, et lesquels vont ensemble</translation>
    </message>
    <message>
        <source>A claim counts for each of its types, and for each pair of them. A type with itself is the number of all claims that have it.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Une affirmation compte pour chacun de ses types et pour chaque paire de types. Un type avec lui-même est le nombre de toutes les affirmations qui l’ont.</translation>
    </message>
    <message>
        <source>How many claims each type has, and which types claims have together, once a claim has a type.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Combien d’affirmations a chaque type, et quels types vont ensemble, dès qu’une affirmation a un type.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>project/jobs/figures/annotation_counts.py, project/jobs/figures/suggestions.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Decided on</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Share kept</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Part gardée</translation>
    </message>
    <message>
        <source>Suggestions by rule</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Suggestions par règle</translation>
    </message>
    <message>
        <source>Decisions on suggestions by the rule that made them. What was accepted or edited is kept; the interval of this share is Wilson’s of 95%.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Décisions sur les suggestions selon la règle qui les a faites. Ce qui a été accepté ou modifié est gardé&#xa0;; l’intervalle de cette part est celui de Wilson à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Which rules make suggestions that are kept, once one was decided on.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Quelles règles font des suggestions qui sont gardées, dès qu’une a été décidée.</translation>
    </message>
    <message>
        <source>Why suggestions are rejected</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Pourquoi des suggestions sont rejetées</translation>
    </message>
    <message>
        <source>The reasons that annotators gave; a rejection without a reason counts as such.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Les raisons données par les annotateurs&#xa0;; un rejet sans raison compte comme tel.</translation>
    </message>
    <message>
        <source>Why suggestions are rejected, once one was.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Pourquoi des suggestions sont rejetées, dès qu’une l’a été.</translation>
    </message>
    <message>
        <source>Do scores hold what they promise?</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Les scores tiennent-ils leurs promesses&#xa0;?</translation>
    </message>
    <message>
        <source>The share of suggestions that was kept, by the score that the model gave them, with Wilson’s interval of 95%. A right score of 0.8 means that 8 of 10 are kept. Suggestions that nobody decided on do not count.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>La part des suggestions gardées, selon le score donné par le modèle, avec l’intervalle de Wilson à 95&#xa0;%. Un score juste de 0,8 veut dire que 8 sur 10 sont gardées. Les suggestions sans décision ne comptent pas.</translation>
    </message>
    <message>
        <source>Whether suggestions with higher scores are kept more often, once one was decided on.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Si les suggestions aux scores plus élevés sont gardées plus souvent, dès qu’une a été décidée.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/dashboard/charts.py, ui/panels/concordance/conditions.py</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Score from</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Score de</translation>
    </message>
    <message>
        <source>Score to</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Score à</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>achevé</translation>
    </message>
    <message>
        <source>on schedule</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>dans les temps</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>no document done yet</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>aucun document terminé</translation>
    </message>
    <message>
        <source>no date set</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>assigned ones</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>ceux attribués</translation>
    </message>
    <message>
        <source>all of the project</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>tous ceux du projet</translation>
    </message>
    <message>
        <source>Documents done by day</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Documents terminés par jour</translation>
    </message>
    <message>
        <source>A document counts on the day on which its annotator marked it done last, if it still is. Days are those of UTC, so that a project has the same ones everywhere.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Un document compte le jour où son annotateur l’a marqué terminé la dernière fois, s’il l’est encore. Les jours sont ceux d’UTC, pour qu’un projet ait partout les mêmes.</translation>
    </message>
    <message>
        <source>How many documents each annotator marks done a day, once the first one is.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Combien de documents chaque annotateur termine par jour, dès que le premier l’est.</translation>
    </message>
    <message>
        <source>Pace, and when all will be done</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Rythme, et quand tout sera terminé</translation>
    </message>
    <message>
        <source>The pace is the mean of the last ten days on which the annotator marked a document done. The forecast takes it that work goes on as since the first of these days, days without work included. Where documents are assigned to an annotator, these count, else all of the project.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Le rythme est la moyenne des dix derniers jours où l’annotateur a terminé un document. La prévision suppose que le travail continue comme depuis le premier de ces jours, jours sans travail compris. Si des documents sont attribués à un annotateur, ce sont eux qui comptent, sinon tous ceux du projet.</translation>
    </message>
    <message>
        <source>How many documents each annotator does a day and when all will be done, once the first one is.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Combien de documents chaque annotateur fait par jour et quand tous seront terminés, dès que le premier l’est.</translation>
    </message>
    <message>
        <source>Time a document</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Temps par document</translation>
    </message>
    <message>
        <source>Of documents that are done and whose time was counted: half of them took less than the median, and the middle half took between the quartiles.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Des documents terminés dont le temps a été compté&#xa0;: la moitié a pris moins que la médiane, la moitié du milieu entre les quartiles.</translation>
    </message>
    <message>
        <source>How long documents take each annotator, once one is done; the settings say whether time is counted.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Combien de temps les documents prennent à chaque annotateur, dès qu’un est terminé&#xa0;; les réglages disent si le temps est compté.</translation>
    </message>
    <message>
        <source>Keys and clicks a quotation</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Touches et clics par citation</translation>
    </message>
    <message>
        <source>Keys and clicks in the documents that were marked done on a day, divided by the quotations in them. Documents whose keys were not counted are left out.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Touches et clics dans les documents terminés un jour, divisés par leurs citations. Les documents dont les touches n’ont pas été comptées sont laissés de côté.</translation>
    </message>
    <message>
        <source>How many keys and clicks a quotation takes as time goes by, once a document is done; the settings say whether they are counted.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Combien de touches et de clics une citation demande au fil du temps, dès qu’un document est terminé&#xa0;; les réglages disent s’ils sont comptés.</translation>
    </message>
    <message>
        <source>Documents that count</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Documents qui comptent</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Restants</translation>
    </message>
    <message>
        <source>Days measured</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Jours mesurés</translation>
    </message>
    <message>
        <source>Documents a working day</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Documents par jour de travail</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Likely done on</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Sans doute terminé le</translation>
    </message>
    <message>
        <source>To be done by</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>À terminer avant le</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>First quartile</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Premier quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Troisième quartile</translation>
    </message>
    <message>
        <source>Keys and clicks</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Touches et clics</translation>
    </message>
    <message>
        <source>A quotation</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Par citation</translation>
    </message>
    <message>
        <source>{file} is no {noun}: {why}</source>
        <extracomment>project/jobs/json_files.py</extracomment>
        <translation>{file} n’est pas un {noun}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{file} is no {noun}: it is not UTF-8.</source>
        <extracomment>project/jobs/json_files.py</extracomment>
        <translation>{file} n’est pas un {noun}&#xa0;: ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>Line {n} of {path} is no place of documents.</source>
        <extracomment>project/jobs/places.py</extracomment>
        <translation>La ligne {n} de {path} n’indique aucune place de documents.</translation>
    </message>
    <message>
        <source>Write places such as 7 or 12-40, each on a line of its own.</source>
        <extracomment>project/jobs/places.py</extracomment>
        <translation>Écrivez des places telles que 7 ou 12-40, chacune sur sa ligne.</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is no JSON object.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} n’est pas un tableau d’étiquettes : ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Mend it there, or choose another file.</source>
        <extracomment>project/jobs/json_files.py, project/jobs/recodings.py</extracomment>
        <translation>Corrigez-le là, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The table leads from the codebook {name}, and the project has {present}.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>Le tableau part du livre de codes {name}, et le projet a {present}.</translation>
    </message>
    <message>
        <source>Choose a table that leads from there.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>Choisissez un tableau qui part de là.</translation>
    </message>
    <message>
        <source>{remedy} The program has the tables {names}.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{remedy} Le programme a les tableaux {names}.</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is not UTF-8.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} n’est pas un tableau d’étiquettes : ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is not JSON.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} n’est pas un tableau d’étiquettes : ce n’est pas du JSON.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier codebook|{n} earlier codebooks</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} ancien livre de codes</numerusform>
            <numerusform>{n} anciens livres de codes</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier codebooks ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>anciens livres de codes ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread of comments|{n} threads of comments</source>
        <extracomment>project/jobs/rescue_report.py, ui/panels/comments.py</extracomment>
        <translation>
            <numerusform>{n} fil de commentaires</numerusform>
            <numerusform>{n} fils de commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>threads of comments ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>fils de commentaires ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} assignment|{n} assignments</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} attribution</numerusform>
            <numerusform>{n} attributions</numerusform>
        </translation>
    </message>
    <message>
        <source>assignments ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>attributions ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} day by which all should be done|{n} days by which all should be done</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} échéance</numerusform>
            <numerusform>{n} échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>days by which all should be done ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>échéances ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} order of work|{n} orders of work</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} ordre de travail</numerusform>
            <numerusform>{n} ordres de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>orders of work ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>ordres de travail ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} count of findings|{n} counts of findings</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} compte de constats</numerusform>
            <numerusform>{n} comptes de constats</numerusform>
        </translation>
    </message>
    <message>
        <source>counts of findings ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>comptes de constats ({number})</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>un commentaire</translation>
    </message>
    <message>
        <source>an earlier codebook</source>
        <extracomment>store/codebook_versions.py</extracomment>
        <translation>un ancien livre de codes</translation>
    </message>
    <message>
        <source>flag: {words}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>signalement : {words}</translation>
    </message>
    <message>
        <source>answer: {words}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>réponse : {words}</translation>
    </message>
    <message>
        <source>the same comment</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>le même commentaire</translation>
    </message>
    <message>
        <source>the same assignment</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la même attribution</translation>
    </message>
    <message>
        <source>an assignment</source>
        <extracomment>store/rows.py</extracomment>
        <translation>une attribution</translation>
    </message>
    <message>
        <source>For the right hand on the mouse: everything lies under the left one. W is who, A asserts, R and F grow and shrink, V joins, Z goes through what overlaps, with Shift it shows hidden suggestions; Shift with D leaves a thing so; Shift with S and A goes from sentence to sentence; Shift with Q W E R moves the edges, with Alt by a clause.</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Pour la main droite sur la souris&#xa0;: tout est sous la gauche. W (who) donne le locuteur, A (assert) une affirmation, R et F étendent et réduisent, V joint, Z parcourt ce qui se chevauche, avec Maj il affiche les suggestions masquées&#x202f;; Maj avec D laisse un point tel quel&#x202f;; Maj avec S et A va de phrase en phrase&#x202f;; Maj avec Q W E R déplace les bords, avec Alt d’une proposition.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>ui/actions/label_keys.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/comments.py</extracomment>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Show the comments of all documents, to answer and solve them; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Afficher les commentaires de tous les documents, pour y répondre et les résoudre ; encore une fois pour les masquer.</translation>
    </message>
    <message>
        <source>threads discussion open solved</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>fils discussion ouvert résolu</translation>
    </message>
    <message>
        <source>answer, solve</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>répondre, résoudre</translation>
    </message>
    <message>
        <source>&amp;Order of work</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Ordre de travail</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Livre de codes…</translation>
    </message>
    <message>
        <source>Edit claim types, entity types, roles, attributes and guidelines, and compare versions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Modifier les types d’affirmations et d’entités, les rôles, les attributs et les consignes, et comparer les versions.</translation>
    </message>
    <message>
        <source>Annotate alike…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Annoter de même…</translation>
    </message>
    <message>
        <source>Find the words of the current quotation in other articles, and annotate the chosen ones alike as one act.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Trouver les mots de la citation courante dans d’autres articles, et annoter de même ceux choisis en un seul acte.</translation>
    </message>
    <message>
        <source>Comment…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Commentaire…</translation>
    </message>
    <message>
        <source>Write a comment on the current annotation, or on the document if none is current; Enter saves it, or answers the open one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Écrire un commentaire sur l’annotation courante, ou sur le document s’il n’y en a pas ; Entrée l’enregistre, ou répond à celui qui est ouvert.</translation>
    </message>
    <message>
        <source>Comment on the document…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Commenter le document…</translation>
    </message>
    <message>
        <source>Write a comment on the document as a whole.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Écrire un commentaire sur le document entier.</translation>
    </message>
    <message>
        <source>Use as example in the codebook</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Prendre comme exemple dans le livre de codes</translation>
    </message>
    <message>
        <source>All quotations and claims…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Toutes les citations et affirmations…</translation>
    </message>
    <message>
        <source>List the quotations or claims of all articles with the words around them: of a speaker, of a type, with a note and more.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Lister les citations ou affirmations de tous les articles avec les mots autour&#xa0;: d’un locuteur, d’un type, avec une note, etc.</translation>
    </message>
    <message>
        <source>All quotations of this speaker</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Toutes les citations de ce locuteur</translation>
    </message>
    <message>
        <source>List what the speaker of the current quotation says in all articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Lister ce que le locuteur de la citation actuelle dit dans tous les articles.</translation>
    </message>
    <message>
        <source>All claims of this type</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Toutes les affirmations de ce type</translation>
    </message>
    <message>
        <source>List the claims of all articles that have the type of the current claim.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Lister les affirmations de tous les articles qui ont le type de l’affirmation actuelle.</translation>
    </message>
    <message>
        <source>Flag the document, to come back to it; a line then takes the reason.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Signale le document, pour y revenir ; une ligne demande ensuite la raison.</translation>
    </message>
    <message>
        <source>Flag, with the reason…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Signaler, avec la raison…</translation>
    </message>
    <message>
        <source>Flag the document, and write why; with a flag, change its reason.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Signale le document et note la raison ; s’il est signalé, change la raison.</translation>
    </message>
    <message>
        <source>As imported</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Comme importés</translation>
    </message>
    <message>
        <source>Go through the documents as they were imported.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Parcourir les documents comme ils ont été importés.</translation>
    </message>
    <message>
        <source>Random…</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Au hasard…</translation>
    </message>
    <message>
        <source>Go through the documents at random; the same number draws the same order again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Parcourir les documents au hasard&#x202f;; le même nombre redonne le même ordre.</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Go through the documents by the day of their publication.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Parcourir les documents par jour de publication.</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>Go on with the document whose suggestions are the least certain: your decisions teach most there.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Continuer avec le document dont les suggestions sont les moins sûres&#xa0;: vos décisions y enseignent le plus.</translation>
    </message>
    <message>
        <source>Most certain first</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Les plus sûrs d’abord</translation>
    </message>
    <message>
        <source>Go on with the document whose suggestions are the most certain: these are done quickest.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Continuer avec le document dont les suggestions sont les plus sûres&#xa0;: ce sont les plus vite terminés.</translation>
    </message>
    <message>
        <source>Most claims first</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Le plus d’affirmations d’abord</translation>
    </message>
    <message>
        <source>Go on with the document that has the most claims.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Continuer avec le document qui a le plus d’affirmations.</translation>
    </message>
    <message>
        <source>Documents as a table</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Documents en tableau</translation>
    </message>
    <message>
        <source>Show the documents with columns in place of the article; again to come back to it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Montrer les documents en colonnes à la place de l’article&#x202f;; encore une fois pour y revenir.</translation>
    </message>
    <message>
        <source>Dashboard…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tableau de bord…</translation>
    </message>
    <message>
        <source>Show how far the work is and when it will be done, what was found, and how suggestions fared.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Montre où en est le travail et quand il sera terminé, ce qui a été trouvé et le sort des suggestions.</translation>
    </message>
    <message>
        <source>labels types scheme schema coding guidelines edit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>étiquettes types schéma codage consignes modifier</translation>
    </message>
    <message>
        <source>same quotation other articles wire copy agency duplicates</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>même citation autres articles dépêche agence doublons</translation>
    </message>
    <message>
        <source>discuss thread answer question</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>discuter fil réponse question</translation>
    </message>
    <message>
        <source>example definition codebook</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>exemple définition livre de codes</translation>
    </message>
    <message>
        <source>concordance keyword in context across documents timeline list</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>concordance mot-clé en contexte tous documents chronologie liste</translation>
    </message>
    <message>
        <source>concordance across documents</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>concordance tous documents</translation>
    </message>
    <message>
        <source>mark aside why</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>marquer de côté pourquoi</translation>
    </message>
    <message>
        <source>order of work sample seed shuffle</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ordre de travail échantillon graine mélanger</translation>
    </message>
    <message>
        <source>order of work oldest</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ordre de travail plus anciens</translation>
    </message>
    <message>
        <source>order of work</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ordre de travail</translation>
    </message>
    <message>
        <source>list columns sort group corpus</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>liste colonnes trier grouper corpus</translation>
    </message>
    <message>
        <source>statistics figures charts progress pace schedule</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>statistiques chiffres graphiques progrès rythme calendrier</translation>
    </message>
    <message numerus="yes">
        <source>Annotated in {n} other article; {undo} takes that back.|Annotated in {n} other articles; {undo} takes that back.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>
            <numerusform>Annoté dans {n} autre article ; {undo} revient en arrière.</numerusform>
            <numerusform>Annoté dans {n} autres articles ; {undo} revient en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other articles have the same words: {annotate_alike} annotates them alike.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>D’autres articles ont les mêmes mots : {annotate_alike} les annote de même.</translation>
    </message>
    <message>
        <source>These words are too few, or too many, to be looked for in other articles.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>Ces mots sont trop peu nombreux, ou trop nombreux, pour être cherchés dans d’autres articles.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document is in the trash. {undo} takes that back.|{n} documents are in the trash. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} document est dans la corbeille. {undo} l’annule.</numerusform>
            <numerusform>{n} documents sont dans la corbeille. {undo} l’annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is flagged. {undo} takes that back.|{n} documents are flagged. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} document est signalé. {undo} l’annule.</numerusform>
            <numerusform>{n} documents sont signalés. {undo} l’annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flag is taken back. {undo} sets it again.|{n} flags are taken back. {undo} sets them again.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} signalement est retiré. {undo} le remet.</numerusform>
            <numerusform>{n} signalements sont retirés. {undo} les remet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is done. {undo} takes that back.|{n} documents are done. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} document est terminé. {undo} l’annule.</numerusform>
            <numerusform>{n} documents sont terminés. {undo} l’annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is open again. {undo} takes that back.|{n} documents are open again. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} document est rouvert. {undo} l’annule.</numerusform>
            <numerusform>{n} documents sont rouverts. {undo} l’annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is assigned to {who}. {undo} takes that back.|{n} documents are assigned to {who}. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} document est attribué à {who}. {undo} l’annule.</numerusform>
            <numerusform>{n} documents sont attribués à {who}. {undo} l’annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is not assigned to {who} any more. {undo} takes that back.|{n} documents are not assigned to {who} any more. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} document n’est plus attribué à {who}. {undo} l’annule.</numerusform>
            <numerusform>{n} documents ne sont plus attribués à {who}. {undo} l’annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag {n} document|Flag {n} documents</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>Signaler {n} document</numerusform>
            <numerusform>Signaler {n} documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? This may stay empty:</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>Pourquoi&#x202f;? Cela peut rester vide&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Working on {n} document …|Working on {n} documents …</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>Travail sur {n} document…</numerusform>
            <numerusform>Travail sur {n} documents…</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen documents could not be handed over: {reason}.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>Les documents choisis n’ont pas pu être transmis&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The work on the documents has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>Le travail sur les documents s’est terminé trop tôt&#x202f;; il se fait en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>An example of {types} in the draft of the codebook; {codebook} shows and saves it.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Un exemple de {types} dans le brouillon du livre de codes&#x202f;; {codebook} le montre et l’enregistre.</translation>
    </message>
    <message>
        <source>This is the draft that was kept. The project has another codebook by now; saving the draft puts it in the place of that one, and lists before what this changes.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Voici le brouillon gardé. Le projet a désormais un autre livre de codes&#x202f;; enregistrer met le brouillon à sa place, et dit d’abord ce que cela change.</translation>
    </message>
    <message>
        <source>The codebook is {name}, version {version}, now. {undo} takes that back.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Le livre de codes est maintenant {name}, version {version}. {undo} reprend cela.</translation>
    </message>
    <message>
        <source>Changing the codebook …</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Changement du livre de codes …</translation>
    </message>
    <message>
        <source>This is the draft that was kept.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Voici le brouillon gardé.</translation>
    </message>
    <message>
        <source>The change of the codebook has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Le changement du livre de codes s’est arrêté trop tôt&#x202f;; il se fait en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>This quotation is in the layer of {annotator}.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Cette citation est dans la couche de {annotator}.</translation>
    </message>
    <message>
        <source>This claim is in the layer of {annotator}.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Cette affirmation est dans la couche de {annotator}.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>This claim has no type yet: digits give it one.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Cette affirmation n’a pas encore de type&#xa0;: les chiffres lui en donnent un.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>This quotation has no speaker yet: {set_speaker} gives it one.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Cette citation n’a pas encore de locuteur&#xa0;: {set_speaker} lui en donne un.</translation>
    </message>
    <message>
        <source>list</source>
        <comment>name of a file</comment>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>liste</translation>
    </message>
    <message>
        <source>Random order</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Ordre au hasard</translation>
    </message>
    <message>
        <source>Number of the order; the same number draws the same order again:</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Nombre de l’ordre&#x202f;; le même nombre redonne le même ordre&#xa0;:</translation>
    </message>
    <message>
        <source>The documents are being put in order; what comes next is known in a moment.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Les documents sont en train d’être ordonnés&#x202f;; la suite sera connue dans un instant.</translation>
    </message>
    <message>
        <source>“{number}” is no number of an order.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>«&#xa0;{number}&#xa0;» n’est pas le nombre d’un ordre.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Écrivez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Select the entity&apos;s words first.</source>
        <extracomment>ui/commands/entities.py</extracomment>
        <translation>Sélectionnez d’abord les mots de l’entité.</translation>
    </message>
    <message>
        <source>{annotator} has annotated these words.</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{annotator} a annoté ces mots.</translation>
    </message>
    <message>
        <source>Flagged; {flag_because} writes why.</source>
        <extracomment>ui/commands/flags.py</extracomment>
        <translation>Signalé ; {flag_because} pour écrire pourquoi.</translation>
    </message>
    <message>
        <source>Comments are on annotations: {accept} accepts the suggestion first.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>On commente des annotations : {accept} accepte d’abord la suggestion.</translation>
    </message>
    <message>
        <source>Comment deleted; {undo} brings it back.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>Commentaire supprimé ; {undo} le ramène.</translation>
    </message>
    <message>
        <source>The comment is solved.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>Le commentaire est résolu.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>Le commentaire est rouvert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} is checked.|{n} are checked.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>
            <numerusform>{n} est coché.</numerusform>
            <numerusform>{n} sont cochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>les mêmes</translation>
    </message>
    <message>
        <source>a quotation, claim or entity</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>une citation, une affirmation ou une entité</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation, claim or entity: a click chooses one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une citation, une affirmation ou une entité&#xa0;: un clic en choisit une.</translation>
    </message>
    <message>
        <source>Put the words of the current claim or entity, or those selected, among the examples of its types.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mettre les mots de l’affirmation ou de l’entité actuelle, ou ceux qui sont sélectionnés, parmi les exemples de ses types.</translation>
    </message>
    <message>
        <source>An example needs an entity, or a claim with a type: choose one.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Un exemple demande une entité, ou une affirmation avec un type&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>nearly the same ({share})</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>presque les mêmes ({share})</translation>
    </message>
    <message>
        <source>annotated already</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>déjà annoté</translation>
    </message>
    <message>
        <source>Annotate alike</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Annoter de même</translation>
    </message>
    <message>
        <source>Looking for the same words in other articles …</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Recherche des mêmes mots dans d’autres articles …</translation>
    </message>
    <message>
        <source>Articles are being looked through</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Les articles sont parcourus</translation>
    </message>
    <message>
        <source>Articles with the same words</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Articles avec les mêmes mots</translation>
    </message>
    <message>
        <source>What would be annotated</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Ce qui serait annoté</translation>
    </message>
    <message>
        <source>Space checks or unchecks · Enter annotates the checked ones · Esc leaves</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Espace coche ou décoche · Entrée annote les cochés · Échap quitte</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>&amp;Annoter</translation>
    </message>
    <message>
        <source>No other article has these words, or nearly these.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Aucun autre article n’a ces mots, ni presque ceux-ci.</translation>
    </message>
    <message>
        <source>not found here</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>introuvable ici</translation>
    </message>
    <message>
        <source>Contrast, of which {least} is needed: {grounds}.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>Contraste, il en faut {least}&#xa0;: {grounds}.</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>sombre</translation>
    </message>
    <message>
        <source>high contrast, light</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>contraste élevé, clair</translation>
    </message>
    <message>
        <source>high contrast, dark</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>contraste élevé, sombre</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/dialogs/codebook/fields.py, ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{key}: choose…</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key}&#xa0;: choisir…</translation>
    </message>
    <message>
        <source>{field}: {key}, choose…</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{field}&#xa0;: {key}, choisir…</translation>
    </message>
    <message>
        <source>{key} is for {meaning} already.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key} sert déjà à {meaning}.</translation>
    </message>
    <message>
        <source>{key} is the key of “{type}” already.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key} est déjà la touche de «&#xa0;{type}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>Choisir une couleur…</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/dialogs/codebook/fields.py, ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>{clash} Choose another key.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{clash} Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{ground} {ratio} (too little: shown as {colour})</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{ground} {ratio} (trop peu&#xa0;: montré comme {colour})</translation>
    </message>
    <message>
        <source>Headings begin with #, lists with -. Without a text of its own, a codebook has the program’s.</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Les titres commencent par #, les listes par -. Sans texte propre, un livre de codes a celui du programme.</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Consignes en Markdown</translation>
    </message>
    <message>
        <source>As annotators see them</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Comme les annotateurs les voient</translation>
    </message>
    <message>
        <source>&amp;Begin with the program’s</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>&amp;Commencer par celles du programme</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Exemples, un par ligne</translation>
    </message>
    <message>
        <source>Near miss</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Faux ami</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Montré comme</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Réponse par</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Least value</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <source>Most value</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <source>Id: {id}. Files and exports use it; it stays.</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Identifiant&#xa0;: {id}. Les fichiers et les exports l’utilisent&#x202f;; il reste.</translation>
    </message>
    <message>
        <source>no other type</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>aucun autre type</translation>
    </message>
    <message>
        <source>they are removed</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>elles sont supprimées</translation>
    </message>
    <message>
        <source>the spans are removed</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>les passages sont supprimés</translation>
    </message>
    <message>
        <source>the answers are removed</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>les réponses sont supprimées</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Its annotations get</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Ses annotations reçoivent</translation>
    </message>
    <message>
        <source>Its annotations are being counted …</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Ses annotations sont en cours de comptage …</translation>
    </message>
    <message>
        <source>No annotation has it.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Aucune annotation ne l’a.</translation>
    </message>
    <message numerus="yes">
        <source>The model has found such entities in {n} document.|The model has found such entities in {n} documents.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>
            <numerusform>Le modèle a trouvé de telles entités dans {n} document.</numerusform>
            <numerusform>Le modèle a trouvé de telles entités dans {n} documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Merge “{label}” into:</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Fusionner «&#xa0;{label}&#xa0;» avec&#xa0;:</translation>
    </message>
    <message>
        <source>Delete “{label}”.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Supprimer «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>Its annotations &amp;get:</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Ses annotations &amp;reçoivent&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} annotation has it.|At most {n} annotations have it.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>
            <numerusform>Au plus {n} annotation l’a.</numerusform>
            <numerusform>Au plus {n} annotations l’ont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation has it: {annotators}.|{n} annotations have it: {annotators}.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>
            <numerusform>{n} annotation l’a&#xa0;: {annotators}.</numerusform>
            <numerusform>{n} annotations l’ont&#xa0;: {annotators}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Files and exports use the id; it never changes.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Les fichiers et les exports utilisent l’identifiant&#x202f;; il ne change jamais.</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add &amp;value…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Ajouter une &amp;valeur…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Fields of the label</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Champs de l’étiquette</translation>
    </message>
    <message>
        <source>{label} (look at it)</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>{label} (à voir)</translation>
    </message>
    <message>
        <source>New value</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>New claim type</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Nouveau type d’affirmation</translation>
    </message>
    <message>
        <source>Entity types</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Types d’entité</translation>
    </message>
    <message>
        <source>New entity type</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Nouveau type d’entité</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>New role</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Attributes of quotations</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Attributs des citations</translation>
    </message>
    <message>
        <source>New attribute</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Nouvel attribut</translation>
    </message>
    <message>
        <source>Attributes of claims</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Attributs des affirmations</translation>
    </message>
    <message>
        <source>Versions and files</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Versions et fichiers</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>The project goes over to “{name}”, version {version}. Annotations of a label that stays without being in it keep their label, and the check lists them.</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Le projet passe à «&#xa0;{name}&#xa0;», version {version}. Les annotations d’une étiquette qui reste sans y figurer la gardent, et la vérification les signale.</translation>
    </message>
    <message>
        <source>What the labels become</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Ce que deviennent les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Take it into the draft</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>&amp;Prendre dans le brouillon</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py</extracomment>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>stays, and is not in it</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>reste, n’y figure pas</translation>
    </message>
    <message>
        <source>&amp;Save as version {version}</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>&amp;Enregistrer comme version {version}</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <extracomment>ui/dialogs/codebook/saving.py, ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Enregistrer le livre de codes</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What moves</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Ce qui se déplace</translation>
    </message>
    <message numerus="yes">
        <source>{n} line of the guidelines is another one.|{n} lines of the guidelines are others.</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>
            <numerusform>{n} ligne des consignes a changé.</numerusform>
            <numerusform>{n} lignes des consignes ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is one act, which Undo takes back.</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Tout cela est un seul acte, qu’Annuler reprend.</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Layers begun</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Couches commencées</translation>
    </message>
    <message>
        <source>Layers done</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Couches terminées</translation>
    </message>
    <message>
        <source>Draft: {name}, {version}</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Brouillon&#xa0;: {name}, {version}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Another codebook</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Un autre livre de codes</translation>
    </message>
    <message>
        <source>{name}, {version}</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>{name}, {version}</translation>
    </message>
    <message>
        <source>&amp;Go over to it…</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>&amp;Y passer…</translation>
    </message>
    <message>
        <source>Sa&amp;ve in a file…</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>&amp;Comparé à</translation>
    </message>
    <message>
        <source>A&amp;nother codebook</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>U&amp;n autre livre de codes</translation>
    </message>
    <message>
        <source>{codebook} (in force)</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>{codebook} (en vigueur)</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Rien à comparer.</translation>
    </message>
    <message>
        <source>The guidelines differ: see below.</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Les consignes diffèrent&#xa0;: voir ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Guidelines before</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Consignes avant</translation>
    </message>
    <message>
        <source>Guidelines after</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Consignes après</translation>
    </message>
    <message>
        <source>from a file…</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>d’un fichier…</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{name}, version {version}</translation>
    </message>
    <message numerus="yes">
        <source>{n} change|{n} changes</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>
            <numerusform>{n} changement</numerusform>
            <numerusform>{n} changements</numerusform>
        </translation>
    </message>
    <message>
        <source>{codebook}: {changes}. Nothing is saved yet.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{codebook}&#xa0;: {changes}. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Parts of the codebook</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Parties du livre de codes</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Save as version {version}…</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Enregistrer comme version {version}…</translation>
    </message>
    <message>
        <source>{codebook}. Nothing is changed yet.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{codebook}. Rien n’est encore changé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} label to look at|{n} labels to look at</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>
            <numerusform>{n} étiquette à voir</numerusform>
            <numerusform>{n} étiquettes à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>{codebook}: {changes}, {doubts}. Nothing is saved yet.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{codebook}&#xa0;: {changes}, {doubts}. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>The draft is not saved in the project.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Le brouillon n’est pas enregistré dans le projet.</translation>
    </message>
    <message>
        <source>It can be kept on this computer, and is there when the codebook is opened again.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Il peut rester sur cet ordinateur, et sera là quand le livre de codes sera rouvert.</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Garder le brouillon</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;L’abandonner</translation>
    </message>
    <message>
        <source>Part of the codebook</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Partie du livre de codes</translation>
    </message>
    <message>
        <source>Arrows or the mouse choose a part; Enter or a click shows what is behind it.</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>Flèches ou souris choisissent une partie&#xa0;; Entrée ou un clic montre ce qu’il y a derrière.</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>&amp;Image (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>&amp;Dessin (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>&amp;Tableau (CSV)…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more row stands in the table.|{n} more rows stand in the table.</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>
            <numerusform>{n} autre ligne figure dans le tableau.</numerusform>
            <numerusform>{n} autres lignes figurent dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>{figure}: as a table</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>{figure}&#xa0;: en tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{figure}: save</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>{figure}&#xa0;: enregistrer</translation>
    </message>
    <message>
        <source>{figure}: table</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>{figure}&#xa0;: tableau</translation>
    </message>
    <message>
        <source>Share done</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Part terminée</translation>
    </message>
    <message>
        <source>Rejected suggestions</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Suggestions rejetées</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Minutes a document</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Minutes par document</translation>
    </message>
    <message>
        <source>Score that the model gave</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Score donné par le modèle</translation>
    </message>
    <message>
        <source>n = {number}</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>n = {number}</translation>
    </message>
    <message>
        <source>To be done &amp;by</source>
        <extracomment>ui/dialogs/dashboard/due_field.py</extracomment>
        <translation>À terminer &amp;avant le</translation>
    </message>
    <message>
        <source>Day by which all documents should be done</source>
        <extracomment>ui/dialogs/dashboard/due_field.py</extracomment>
        <translation>Jour avant lequel tous les documents doivent être terminés</translation>
    </message>
    <message numerus="yes">
        <source>{n} document is done.|{n} documents are done.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} document est terminé.</numerusform>
            <numerusform>{n} documents sont terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on {day}, the latest day.|{n} of them on {day}, the latest day.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} le {day}, le dernier jour.</numerusform>
            <numerusform>{n} le {day}, le dernier jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {left} left at {pace} a working day, likely done on {day}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name}&#xa0;: {left} restants à {pace} par jour de travail, sans doute terminé le {day}.</translation>
    </message>
    <message>
        <source>A quotation takes {acts} keys and clicks.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Une citation demande {acts} touches et clics.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation.|{n} quotations.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} citation.</numerusform>
            <numerusform>{n} citations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most frequent: {cues}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Les plus fréquents&#xa0;: {cues}.</translation>
    </message>
    <message>
        <source>Most quoted: {speakers}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Les plus cités&#xa0;: {speakers}.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} suggestion that was decided on, {share} was kept.|Of {n} suggestions that were decided on, {share} were kept.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>Sur {n} suggestion décidée, {share} a été gardée.</numerusform>
            <numerusform>Sur {n} suggestions décidées, {share} ont été gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of suggestions with scores from {low} to {high}, {share} were kept (n = {number}, interval {from_share} to {to_share}). On the dashed line a score would hold what it promises.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Des suggestions aux scores de {low} à {high}, {share} ont été gardées (n = {number}, intervalle {from_share} à {to_share}). Sur la ligne pointillée, un score tiendrait sa promesse.</translation>
    </message>
    <message>
        <source>{name}: {left} left, and none done yet.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name}&#xa0;: {left} restants, aucun terminé.</translation>
    </message>
    <message>
        <source>{name}: {left} left at {pace} a working day.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name}&#xa0;: {left} restants à {pace} par jour de travail.</translation>
    </message>
    <message>
        <source>The documents that are done hold no quotations yet.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Les documents terminés ne contiennent pas encore de citation.</translation>
    </message>
    <message>
        <source>On {day}, the latest day: {acts}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Le {day}, le dernier jour&#xa0;: {acts}.</translation>
    </message>
    <message>
        <source>{speaker} ({kind}, {quotations})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{speaker} ({kind}, {quotations})</translation>
    </message>
    <message>
        <source>Behind schedule: {names}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>En retard&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>All documents that count are done.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Tous les documents qui comptent sont terminés.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: half of {n} document took less than {time}.|{name}: half of {n} documents took less than {time}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{name}&#xa0;: la moitié de {n} document a pris moins de {time}.</numerusform>
            <numerusform>{name}&#xa0;: la moitié de {n} documents a pris moins de {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most frequent: {types}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Les plus fréquents&#xa0;: {types}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion was rejected.|{n} suggestions were rejected.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} suggestion a été rejetée.</numerusform>
            <numerusform>{n} suggestions ont été rejetées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counting has ended early; nothing was changed.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Le comptage s’est terminé trop tôt&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Counted at {time}.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Compté à {time}.</translation>
    </message>
    <message>
        <source>Dashboard: {project}</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Tableau de bord&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Whose annotations count</source>
        <extracomment>ui/dialogs/dashboard/window.py, ui/panels/speakers.py</extracomment>
        <translation>De qui les annotations comptent</translation>
    </message>
    <message>
        <source>Annotations of all annotators</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Annotations de tous les annotateurs</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>&amp;Recompter</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>&amp;Enregistrer tout…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Documents counted</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Documents comptés</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Counting … You can leave this window, or go on working.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Comptage … Vous pouvez quitter cette fenêtre ou continuer à travailler.</translation>
    </message>
    <message>
        <source>Counting: {done} of {total} documents.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Comptage&#xa0;: {done} sur {total} documents.</translation>
    </message>
    <message>
        <source>Stopped: nothing new was counted.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Arrêté&#xa0;: rien de nouveau n’a été compté.</translation>
    </message>
    <message>
        <source>Nothing was annotated yet. Each card says what it will show.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Rien n’a encore été annoté. Chaque carte dit ce qu’elle montrera.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Enregistrer ces chiffres</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Enregistrer tous les chiffres</translation>
    </message>
    <message>
        <source>Annotations of {annotator}</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Annotations de {annotator}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation or layer cannot be read; `annotator check` names it.|{n} annotations or layers cannot be read; `annotator check` names them.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>
            <numerusform>{n} annotation ou couche est illisible&#xa0;; `annotator check` la nomme.</numerusform>
            <numerusform>{n} annotations ou couches sont illisibles&#xa0;; `annotator check` les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list holds these documents: it is not known when they were done.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Aucune liste n’a ces documents&#xa0;: on ne sait pas quand ils ont été terminés.</translation>
    </message>
    <message>
        <source>figures</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Take away: {condition}</source>
        <extracomment>ui/look/removable_chips.py</extracomment>
        <translation>Retirer&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>{condition} · a click takes it away</source>
        <extracomment>ui/look/removable_chips.py</extracomment>
        <translation>{condition} · un clic le retire</translation>
    </message>
    <message>
        <source>open comment</source>
        <extracomment>ui/models/cards.py, ui/wording/spoken.py</extracomment>
        <translation>commentaire ouvert</translation>
    </message>
    <message numerus="yes">
        <source>{n} message|{n} messages</source>
        <extracomment>ui/models/comments.py</extracomment>
        <translation>
            <numerusform>{n} message</numerusform>
            <numerusform>{n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>group by</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>month</source>
        <comment>group by</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>mois</translation>
    </message>
    <message>
        <source>without publisher</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>sans éditeur</translation>
    </message>
    <message>
        <source>without date</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The title of the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Le titre de l’article</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Who has published the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Qui a publié l’article</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>When the article was published</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Quand l’article a été publié</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>The number of words of the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Le nombre de mots de l’article</translation>
    </message>
    <message>
        <source>Quotations</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotations in your layer</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Citations dans votre couche</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Claims in your layer</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Affirmations dans votre couche</translation>
    </message>
    <message>
        <source>Open suggestions</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Suggestions en attente</translation>
    </message>
    <message>
        <source>Suggestions that you have not decided on</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Suggestions sur lesquelles vous n’avez pas décidé</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Whether you have begun or done the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Si vous avez commencé ou terminé l’article</translation>
    </message>
    <message>
        <source>Annotators</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Everybody who has a layer of the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Tous ceux qui ont une couche de l’article</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Who is to annotate the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Qui doit annoter l’article</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Whether you have set the article aside, and why</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Si vous avez mis l’article de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What the check of your layer has found, as last counted when you left the article; “?”: not counted yet</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Ce que le contrôle de votre couche a trouvé, compté quand vous avez quitté l’article&#x202f;; «&#x202f;?&#xa0;»&#xa0;: pas encore compté</translation>
    </message>
    <message>
        <source>Open comments</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Commentaires ouverts</translation>
    </message>
    <message>
        <source>Threads of comments that are not solved</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Fils de commentaires non résolus</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>The time that you have spent on the article, if it is counted</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Le temps que vous avez passé sur l’article, s’il est compté</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>When you have last changed something in the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Quand vous avez changé quelque chose dans l’article pour la dernière fois</translation>
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
            <numerusform>{group}&#xa0;: {n} document</numerusform>
            <numerusform>{group}&#xa0;: {n} documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: smallest first</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>{column}&#xa0;: les plus petits d’abord</translation>
    </message>
    <message>
        <source>{column}: largest first</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>{column}&#xa0;: les plus grands d’abord</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>group</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <comment>group</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Deleted since it was found</source>
        <extracomment>ui/models/listed_annotations.py</extracomment>
        <translation>Supprimée depuis qu’elle a été trouvée</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/answer_fields.py</extracomment>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>{yes}: yes, {no}: no; a click goes on to the next</source>
        <extracomment>ui/panels/answer_fields.py</extracomment>
        <translation>{yes} : oui, {no} : non ; un clic passe à la réponse suivante</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/answer_fields.py</extracomment>
        <translation>répondre</translation>
    </message>
    <message>
        <source>check-worthy?</source>
        <comment>of a claim</comment>
        <extracomment>ui/panels/card_fields.py</extracomment>
        <translation>à vérifier ?</translation>
    </message>
    <message numerus="yes">
        <source>{n} open comment on the document|{n} open comments on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>
            <numerusform>{n} commentaire ouvert sur le document</numerusform>
            <numerusform>{n} commentaires ouverts sur le document</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved comments on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Commentaires résolus sur le document</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Commentaire sur le document</translation>
    </message>
    <message>
        <source>Comment on {annotation}</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Commentaire : {annotation}</translation>
    </message>
    <message>
        <source>Comments on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Commentaires sur le document</translation>
    </message>
    <message>
        <source>No comment is here: {comment} writes one on what is chosen in the article.</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Aucun commentaire ici : {comment} en écrit un sur ce qui est choisi dans l’article.</translation>
    </message>
    <message>
        <source>in all documents</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>dans tous les documents</translation>
    </message>
    <message>
        <source>in this document</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>dans ce document</translation>
    </message>
    <message>
        <source>Filter comments by words</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Filtrer les commentaires par mots</translation>
    </message>
    <message>
        <source>Words of a comment or of its author</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Mots d’un commentaire ou de son auteur</translation>
    </message>
    <message>
        <source>Where the comments are</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Où sont les commentaires</translation>
    </message>
    <message>
        <source>Filter comments by author</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Filtrer les commentaires par auteur</translation>
    </message>
    <message>
        <source>of anybody</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>de tous</translation>
    </message>
    <message>
        <source>Solved ones, too</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Aussi les résolus</translation>
    </message>
    <message>
        <source>Comments on the layers of other annotators, too</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Aussi les commentaires sur les couches des autres annotateurs</translation>
    </message>
    <message>
        <source>Chosen comment</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Commentaire choisi</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} threads of comments|More than {n} threads of comments</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>
            <numerusform>Plus de {n} fil de commentaires</numerusform>
            <numerusform>Plus de {n} fils de commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>of {author}</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>de {author}</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Conditions</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Règle…</translation>
    </message>
    <message>
        <source>C&amp;ue…</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Marqueur…</translation>
    </message>
    <message>
        <source>Suggesti&amp;on</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Su&amp;ggestion</translation>
    </message>
    <message>
        <source>The rule of the suggestion:</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>La règle de la suggestion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>C&amp;onstat</translation>
    </message>
    <message>
        <source>The reporting words:</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Les mots qui rapportent&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/wording/annotation_lists.py</extracomment>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>by {annotator}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>par {annotator}</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Arrows choose a month, Enter lists it; the table beside it has the same numbers.</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>Les flèches choisissent un mois, Entrée le liste&#xa0;; le tableau à côté a les mêmes nombres.</translation>
    </message>
    <message>
        <source>Numbers by date of publication</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>Nombres par date de publication</translation>
    </message>
    <message>
        <source>as lines</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>en lignes</translation>
    </message>
    <message>
        <source>as cards</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>en cartes</translation>
    </message>
    <message>
        <source>All quotations and claims</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Toutes les citations et affirmations</translation>
    </message>
    <message>
        <source>What is listed</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Whose annotations are listed</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Les annotations de qui sont listées</translation>
    </message>
    <message>
        <source>How the list is sorted</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Comment la liste est triée</translation>
    </message>
    <message>
        <source>How rows are shown</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Comment les lignes sont montrées</translation>
    </message>
    <message>
        <source>Words in them</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Mots qu’elles contiennent</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Seulement celles avec ces mots</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>Show how many there are by month of publication</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Montrer combien il y en a par mois de publication</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>&amp;Lister à nouveau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save what is listed as a table (CSV) or as lines of JSON</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Enregistrer ce qui est listé en tableau (CSV) ou en lignes de JSON</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Conditions in force</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Conditions en vigueur</translation>
    </message>
    <message>
        <source>Documents looked at</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Documents parcourus</translation>
    </message>
    <message>
        <source>Quotations or claims</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Citations ou affirmations</translation>
    </message>
    <message>
        <source>of {author}</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>de {author}</translation>
    </message>
    <message>
        <source>No condition finds articles without a date; sorted by date, they come last.</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Aucune condition ne trouve les articles sans date&#xa0;; triés par date, ils viennent en dernier.</translation>
    </message>
    <message>
        <source>{counted}. Stopped: there may be more.</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>{counted}. Arrêté&#xa0;: il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Nothing meets all conditions.</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Rien ne remplit toutes les conditions.</translation>
    </message>
    <message>
        <source>Order of work, sorting, groups and columns</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>Ordre de travail, tri, groupes et colonnes</translation>
    </message>
    <message>
        <source>Arrange documents</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>Disposer les documents</translation>
    </message>
    <message>
        <source>&amp;Order of work</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Ordre de travail</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>the order of work</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>l’ordre de travail</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>group by</comment>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>En ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Day, month or year: 2025-11-28, 2025-11 or 2025</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Jour, mois ou année&#xa0;: 2025-11-28, 2025-11 ou 2025</translation>
    </message>
    <message>
        <source>Further conditions: publisher, dates, speaker, claim type and more</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Autres conditions&#xa0;: éditeur, dates, locuteur, type d’affirmation et plus</translation>
    </message>
    <message>
        <source>Further conditions on documents</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Autres conditions sur les documents</translation>
    </message>
    <message>
        <source>Publis&amp;her…</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Éditeur…</translation>
    </message>
    <message>
        <source>Published from…</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Publié à partir de…</translation>
    </message>
    <message>
        <source>Published until…</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Publié jusqu’à…</translation>
    </message>
    <message>
        <source>&amp;Speaker…</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/panels/document_filters.py</extracomment>
        <translation>&amp;Locuteur…</translation>
    </message>
    <message>
        <source>In the la&amp;yers of all annotators</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Dans les co&amp;uches de tous les annotateurs</translation>
    </message>
    <message>
        <source>Documents of a publisher</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Documents d’un éditeur</translation>
    </message>
    <message>
        <source>Name of the publisher, as in the details of its articles:</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Nom de l’éditeur, comme dans les détails de ses articles&#xa0;:</translation>
    </message>
    <message>
        <source>Published from</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Publié à partir de</translation>
    </message>
    <message>
        <source>Published until</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Publié jusqu’à</translation>
    </message>
    <message>
        <source>Documents with a speaker</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Documents avec un locuteur</translation>
    </message>
    <message>
        <source>&amp;Attribute</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/panels/document_filters.py</extracomment>
        <translation>&amp;Attribut</translation>
    </message>
    <message>
        <source>&amp;Layer of</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Couche de</translation>
    </message>
    <message>
        <source>Assi&amp;gned to</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Attri&amp;bué à</translation>
    </message>
    <message>
        <source>&amp;Done by</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Terminé par</translation>
    </message>
    <message>
        <source>&amp;Flagged</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Signalé</translation>
    </message>
    <message>
        <source>With fi&amp;ndings</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Avec co&amp;nstats</translation>
    </message>
    <message>
        <source>With &amp;open comments</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Avec commentaires &amp;ouverts</translation>
    </message>
    <message>
        <source>With co&amp;mments</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Avec co&amp;mmentaires</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>«&#xa0;{day}&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>Write it as 2025-11-28, a month as 2025-11, a year as 2025.</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Écrivez-le 2025-11-28, un mois 2025-11, une année 2025.</translation>
    </message>
    <message>
        <source>any value</source>
        <extracomment>ui/wording/attribute_values.py</extracomment>
        <translation>n’importe quelle valeur</translation>
    </message>
    <message>
        <source>What is shown, and in which order</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Ce qui est montré, et dans quel ordre</translation>
    </message>
    <message>
        <source>By {what}</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Par {what}</translation>
    </message>
    <message>
        <source>Reading: {share}</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Lecture&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Layers of all annotators</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Couches de tous les annotateurs</translation>
    </message>
    <message>
        <source>save the reason</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>enregistrer la raison</translation>
    </message>
    <message>
        <source>leave it</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Flagged because</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Signalé parce que</translation>
    </message>
    <message>
        <source>Reason of the flag</source>
        <extracomment>ui/panels/flag_bar.py, ui/shell/context_menus.py</extracomment>
        <translation>Raison du signalement</translation>
    </message>
    <message>
        <source>Close without a reason</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Fermer sans raison</translation>
    </message>
    <message>
        <source>Why? {key} writes it</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Pourquoi ? {key} pour l’écrire</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Searching … {share} of the documents; {found}</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Recherche … {share} des documents ; {found}</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <extracomment>ui/panels/search_help.py</extracomment>
        <translation>Ce qui peut être ici</translation>
    </message>
    <message>
        <source>All quotations</source>
        <extracomment>ui/panels/speakers.py, ui/wording/search_queries.py</extracomment>
        <translation>Toutes les citations</translation>
    </message>
    <message>
        <source>List what this speaker says in all articles, with the words around</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Lister ce que ce locuteur dit dans tous les articles, avec les mots autour</translation>
    </message>
    <message>
        <source>save the comment</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>enregistrer le commentaire</translation>
    </message>
    <message>
        <source>new line</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>New comment</source>
        <comment>button</comment>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Nouveau commentaire</translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the panel Comments|{n} more in the panel Comments</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>
            <numerusform>{n} de plus dans le panneau Commentaires</numerusform>
            <numerusform>{n} de plus dans le panneau Commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Change your comment</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Modifier votre commentaire</translation>
    </message>
    <message>
        <source>Change your comment…</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Modifier votre commentaire…</translation>
    </message>
    <message>
        <source>Answer the comment of {author}</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>Répondre au commentaire de {author}</translation>
    </message>
    <message>
        <source>Answer {author}…</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Répondre à {author}…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <comment>field</comment>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Commentaire…</translation>
    </message>
    <message>
        <source>change it</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>modifier</translation>
    </message>
    <message>
        <source>delete it</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a comment</comment>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>F2 changes your comment, Del deletes it</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>F2 modifie votre commentaire, Suppr le supprime</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>a comment</comment>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Solve</source>
        <comment>a comment</comment>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Open the comment of {author} again</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Rouvrir le commentaire de {author}</translation>
    </message>
    <message>
        <source>Solve the comment of {author}</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Résoudre le commentaire de {author}</translation>
    </message>
    <message>
        <source>Change comment…</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Modifier le commentaire…</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Supprimer le commentaire</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} document…|Export {n} documents…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Exporter {n} document…</numerusform>
            <numerusform>Exporter {n} documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} document to trash|Move {n} documents to trash</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Mettre {n} document à la corbeille</numerusform>
            <numerusform>Mettre {n} documents à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is “{title}” flagged?</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Pourquoi « {title} » est-il signalé ?</translation>
    </message>
    <message>
        <source>Change the reason of the flag…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Changer la raison du signalement…</translation>
    </message>
    <message>
        <source>Flag with a reason…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Signaler avec une raison…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Attribuer à</translation>
    </message>
    <message>
        <source>Take assignment back from</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Retirer l’attribution à</translation>
    </message>
    <message numerus="yes">
        <source>Flag {n} document…|Flag {n} documents…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Signaler {n} document…</numerusform>
            <numerusform>Signaler {n} documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the flag of {n} document back|Take the flags of {n} documents back</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Retirer le signalement de {n} document</numerusform>
            <numerusform>Retirer les signalements de {n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} document as done|Mark {n} documents as done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Marquer {n} document comme terminé</numerusform>
            <numerusform>Marquer {n} documents comme terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} document as not done|Mark {n} documents as not done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Marquer {n} document comme non terminé</numerusform>
            <numerusform>Marquer {n} documents comme non terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>in the order of documents</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>dans l’ordre des documents</translation>
    </message>
    <message>
        <source>by what stands before</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>selon ce qui précède</translation>
    </message>
    <message>
        <source>by what stands after</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>selon ce qui suit</translation>
    </message>
    <message>
        <source>by speaker</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>par locuteur</translation>
    </message>
    <message>
        <source>by date</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>par date</translation>
    </message>
    <message>
        <source>accepted suggestion</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>suggestion acceptée</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>acceptée avec modifications</translation>
    </message>
    <message>
        <source>rejected suggestion</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>suggestion rejetée</translation>
    </message>
    <message>
        <source>suggestion not decided</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>suggestion non décidée</translation>
    </message>
    <message>
        <source>Cue: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Marqueur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Rule: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Règle&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Rejected because: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Rejetée parce que&#xa0;: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation so far|{n} quotations so far</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} citation pour l’instant</numerusform>
            <numerusform>{n} citations pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim so far|{n} claims so far</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} affirmation pour l’instant</numerusform>
            <numerusform>{n} affirmations pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>before: {before}; after: {after}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>avant&#xa0;: {before}&#xa0;; après&#xa0;: {after}</translation>
    </message>
    <message>
        <source>Type: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Type&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Score {low} to {high}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Score de {low} à {high}</translation>
    </message>
    <message>
        <source>Finding: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Constat&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{words}; the first {most} are listed, an export has all.</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>{words}&#xa0;; les {most} premières sont listées, un export les a toutes.</translation>
    </message>
    <message>
        <source>{words}: {done} of {total} documents</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>{words}&#xa0;: {done} documents sur {total}</translation>
    </message>
    <message>
        <source>cue {cue}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>marqueur {cue}</translation>
    </message>
    <message>
        <source>rejected: {reason}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>rejetée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>on the quotation “{words}”</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sur la citation « {words} »</translation>
    </message>
    <message>
        <source>on the claim “{words}”</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sur l’affirmation « {words} »</translation>
    </message>
    <message>
        <source>on the entity “{words}”</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sur l’entité « {words} »</translation>
    </message>
    <message>
        <source>on a quotation that was deleted</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sur une citation supprimée</translation>
    </message>
    <message>
        <source>on a claim that was deleted</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sur une affirmation supprimée</translation>
    </message>
    <message>
        <source>on an entity that was deleted</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sur une entité supprimée</translation>
    </message>
    <message>
        <source>open</source>
        <comment>comment</comment>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>solved</source>
        <comment>comment</comment>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>résolu</translation>
    </message>
    <message>
        <source>on the document</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sur le document</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>comment</comment>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Publisher: {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Éditeur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>From {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>À partir de {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Jusqu’à {value}</translation>
    </message>
    <message>
        <source>Layer of {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Couche de {value}</translation>
    </message>
    <message>
        <source>Assigned to {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Attribué à {value}</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>With findings</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Avec constats</translation>
    </message>
    <message>
        <source>Open comments</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Commentaires ouverts</translation>
    </message>
    <message>
        <source>With comments</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Avec commentaires</translation>
    </message>
    <message>
        <source>Done by {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Terminé par {value}</translation>
    </message>
    <message>
        <source>The documents come as they were imported.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Les documents viennent comme ils ont été importés.</translation>
    </message>
    <message>
        <source>The documents come at random; the same number draws the same order again.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Les documents viennent au hasard&#x202f;; le même nombre redonne le même ordre.</translation>
    </message>
    <message>
        <source>The documents come by the day of their publication.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Les documents viennent par jour de publication.</translation>
    </message>
    <message>
        <source>The document whose suggestions are the least certain comes first: your decisions teach most there.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Le document dont les suggestions sont les moins sûres vient d’abord&#xa0;: vos décisions y enseignent le plus.</translation>
    </message>
    <message>
        <source>The document whose suggestions are the most certain comes first: these are done quickest.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Le document dont les suggestions sont les plus sûres vient d’abord&#xa0;: ce sont les plus vite terminés.</translation>
    </message>
    <message>
        <source>The document with the most claims comes first.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Le document avec le plus d’affirmations vient d’abord.</translation>
    </message>
    <message>
        <source>Claim type: {name}</source>
        <extracomment>ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Type d’affirmation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Done by {name} on {day}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Terminé par {name} le {day}</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>ui/wording/figures.py</extracomment>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>Words, “in this order”, beginn*, tram ~ fare; speaker:, cue:, type:, in:quotations</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Mots, « dans cet ordre », débu*, tram ~ tarif ; locuteur:, marqueur:, type:, dans:citations</translation>
    </message>
    <message>
        <source>Proposed: {types}, because of {reasons}; the first digit or click chooses anew.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Proposé : {types}, signes : {reasons} ; le premier chiffre ou clic choisit à nouveau.</translation>
    </message>
    <message>
        <source>not check-worthy</source>
        <comment>of a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>pas à vérifier</translation>
    </message>
    <message>
        <source>check-worthy: not decided</source>
        <comment>of a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>à vérifier : non décidé</translation>
    </message>
    <message>
        <source>{sign} “{words}”</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>{sign} « {words} »</translation>
    </message>
    <message>
        <source>the word</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>le mot</translation>
    </message>
    <message>
        <source>the figure</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>le chiffre</translation>
    </message>
    <message>
        <source>the date</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la date</translation>
    </message>
    <message>
        <source>the past event</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>l’événement passé</translation>
    </message>
    <message>
        <source>the event under way</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>l’événement en cours</translation>
    </message>
    <message>
        <source>the past state</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>l’état passé</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the public matter</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>l’affaire publique</translation>
    </message>
    <message>
        <source>the public act</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>l’acte public</translation>
    </message>
    <message>
        <source>the rule</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la règle</translation>
    </message>
    <message>
        <source>the office</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la fonction</translation>
    </message>
    <message>
        <source>the cause</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la cause</translation>
    </message>
    <message>
        <source>the change</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>le changement</translation>
    </message>
    <message>
        <source>the comparison</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la comparaison</translation>
    </message>
    <message>
        <source>the prediction</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la prévision</translation>
    </message>
    <message>
        <source>the conditional</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>le conditionnel</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la recommandation</translation>
    </message>
    <message>
        <source>the own experience</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>l’expérience propre</translation>
    </message>
    <message>
        <source>the opinion</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>l’opinion</translation>
    </message>
    <message>
        <source>the reservation</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la réserve</translation>
    </message>
    <message>
        <source>Proposed: {types}; the first digit or click chooses anew.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Proposé : {types} ; le premier chiffre ou clic choisit à nouveau.</translation>
    </message>
    <message>
        <source>Proposed because of {reasons}.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Proposé ; signes : {reasons}.</translation>
    </message>
    <message>
        <source>the cue&apos;s clause</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>la proposition du marqueur</translation>
    </message>
    <message>
        <source>of whom or what it is said</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>de qui ou de quoi on le dit</translation>
    </message>
    <message>
        <source>around the cue</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>autour du marqueur</translation>
    </message>
    <message>
        <source>the cue&apos;s infinitive</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>l’infinitif du marqueur</translation>
    </message>
    <message>
        <source>the cue&apos;s complement</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>le complément du marqueur</translation>
    </message>
    <message>
        <source>what goes with the cue</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>ce qui accompagne le marqueur</translation>
    </message>
    <message>
        <source>the cue&apos;s object</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>l’objet du marqueur</translation>
    </message>
    <message>
        <source>what the cue is about</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>ce sur quoi porte le marqueur</translation>
    </message>
    <message>
        <source>what is said of the subject</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>ce qui est dit du sujet</translation>
    </message>
    <message>
        <source>the sentence that the cue is put into</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>la phrase où le marqueur est inséré</translation>
    </message>
    <message>
        <source>the rest of the clause</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>le reste de la proposition</translation>
    </message>
    <message>
        <source>what the noun is about</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>ce sur quoi porte le nom</translation>
    </message>
    <message>
        <source>what the adjective is about</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>ce sur quoi porte l’adjectif</translation>
    </message>
    <message>
        <source>the clause with the adverb</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>la proposition avec l’adverbe</translation>
    </message>
    <message>
        <source>behind the colon</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>après le deux-points</translation>
    </message>
    <message>
        <source>behind the name and a colon</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>après le nom et un deux-points</translation>
    </message>
    <message>
        <source>beside quote marks</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>à côté des guillemets</translation>
    </message>
    <message>
        <source>behind a dash, beside lines that say who speaks</source>
        <extracomment>nlp/en/quotations/dialogue.py</extracomment>
        <translation>après un tiret, à côté de lignes qui disent qui parle</translation>
    </message>
    <message>
        <source>in quote marks, around what the speaker does</source>
        <extracomment>nlp/en/quotations/passages_beside_dashes.py</extracomment>
        <translation>entre guillemets, autour de ce que fait le locuteur</translation>
    </message>
    <message>
        <source>whole sentences in quote marks, without a cue</source>
        <extracomment>nlp/en/quotations/uncued_passages.py</extracomment>
        <translation>phrases entières entre guillemets, sans marqueur</translation>
    </message>
    <message>
        <source>the handle of who wrote the words</source>
        <extracomment>nlp/en/speakers/by_layout.py</extracomment>
        <translation>le pseudonyme de qui a écrit ces mots</translation>
    </message>
    <message>
        <source>the label of the turn</source>
        <extracomment>nlp/en/speakers/by_layout.py</extracomment>
        <translation>l’étiquette du tour de parole</translation>
    </message>
    <message>
        <source>the name behind the label</source>
        <extracomment>nlp/en/speakers/by_layout.py</extracomment>
        <translation>le nom après l’étiquette</translation>
    </message>
    <message>
        <source>The analysing process cannot be started: {reason}.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Impossible de démarrer le processus d’analyse&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs and try again; what was done is kept.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Fermez d’autres programmes et réessayez&#x202f;; ce qui a été fait est conservé.</translation>
    </message>
    <message>
        <source>The analysing process ends again and again while it loads the language model.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Le processus d’analyse s’arrête sans cesse pendant le chargement du modèle de langue.</translation>
    </message>
    <message>
        <source>Try again; what was done is kept.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Réessayez&#x202f;; ce qui a été fait est conservé.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>output_file.py, project/jobs/cluster/parts_folder.py, store/new_file.py, store/rescue/rescue.py, store/writer_lock.py</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>output_file.py</extracomment>
        <translation>un tube (pipe)</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>output_file.py</extracomment>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>output_file.py</extracomment>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>output_file.py</extracomment>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>{folder} has no free name.</source>
        <extracomment>output_file.py, output_folder.py</extracomment>
        <translation>{folder} n’a plus de nom libre.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <extracomment>output_file.py, project/jobs/exports/target.py</extracomment>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <extracomment>output_file.py</extracomment>
        <translation>Indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is {kind}, not a file.</source>
        <extracomment>output_file.py</extracomment>
        <translation>{path} est {kind}, pas un fichier.</translation>
    </message>
    <message>
        <source>Name a file, or give &quot;-&quot; and send standard output there.</source>
        <extracomment>output_file.py</extracomment>
        <translation>Indiquez un fichier, ou donnez &quot;-&quot; et redirigez-y la sortie standard.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>output_file.py, store/connection.py</extracomment>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <extracomment>output_file.py, store/connection.py</extracomment>
        <translation>Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <extracomment>output_file.py</extracomment>
        <translation>{path} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>output_file.py</extracomment>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>choose another place</source>
        <extracomment>output_file.py</extracomment>
        <translation>choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet, or a .zip file.</source>
        <extracomment>output_folder.py</extracomment>
        <translation>Indiquez un dossier qui n’existe pas encore, ou un fichier .zip.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <extracomment>output_folder.py</extracomment>
        <translation>{path} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{path} holds other files than an earlier export&apos;s.</source>
        <extracomment>output_folder.py</extracomment>
        <translation>{path} contient d’autres fichiers que ceux d’un export précédent.</translation>
    </message>
    <message>
        <source>A quotation needs content: delete the whole quotation instead.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Une citation a besoin d’un contenu&#xa0;: supprimez plutôt toute la citation.</translation>
    </message>
    <message>
        <source>A claim needs content: delete the whole claim instead.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Une affirmation a besoin d’un contenu&#xa0;: supprimez plutôt toute l’affirmation.</translation>
    </message>
    <message>
        <source>That is the whole content: delete the quotation instead.</source>
        <extracomment>project/acts/annotations.py, project/acts/quotations.py</extracomment>
        <translation>C’est tout le contenu&#xa0;: supprimez plutôt la citation.</translation>
    </message>
    <message>
        <source>That is the whole content: delete the claim instead.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>C’est tout le contenu&#xa0;: supprimez plutôt l’affirmation.</translation>
    </message>
    <message>
        <source>split fragment</source>
        <extracomment>project/acts/annotations.py, project/acts/quotations.py</extracomment>
        <translation>séparer le fragment</translation>
    </message>
    <message>
        <source>set note</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>définir la note</translation>
    </message>
    <message>
        <source>That span is not there any more.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Ce passage n’existe plus.</translation>
    </message>
    <message>
        <source>confirm claim type</source>
        <extracomment>project/acts/claims.py</extracomment>
        <translation>confirmer le type d’affirmation</translation>
    </message>
    <message>
        <source>A claim needs words: select some first.</source>
        <extracomment>project/acts/claims.py</extracomment>
        <translation>Une affirmation a besoin de mots&#xa0;: sélectionnez-en d’abord.</translation>
    </message>
    <message>
        <source>new claim</source>
        <extracomment>project/acts/claims.py</extracomment>
        <translation>nouvelle affirmation</translation>
    </message>
    <message>
        <source>change codebook</source>
        <extracomment>project/acts/codebook.py</extracomment>
        <translation>changer le livre de codes</translation>
    </message>
    <message>
        <source>Nothing to change: the project has this codebook already.</source>
        <extracomment>project/acts/codebook.py</extracomment>
        <translation>Rien à changer&#xa0;: le projet a déjà ce livre de codes.</translation>
    </message>
    <message>
        <source>move entity edge</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>déplacer un bord de l’entité</translation>
    </message>
    <message>
        <source>new entity</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>nouvelle entité</translation>
    </message>
    <message>
        <source>Nothing to change: it has that entity type.</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>Rien à changer&#xa0;: elle a ce type d’entité.</translation>
    </message>
    <message>
        <source>Nothing to change: it has those edges.</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>Rien à changer&#xa0;: elle a ces bords.</translation>
    </message>
    <message>
        <source>That entity is not there any more.</source>
        <extracomment>project/acts/entities.py, project/acts/transaction.py</extracomment>
        <translation>Cette entité n’existe plus.</translation>
    </message>
    <message>
        <source>The codebook has no claim type “{word}”.</source>
        <extracomment>domain/findings.py, project/acts/known_words.py</extracomment>
        <translation>Le livre de codes n’a pas de type d’affirmation «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>“{attribute}” has no value “{word}”.</source>
        <extracomment>domain/attributes.py, domain/findings.py</extracomment>
        <translation>«&#xa0;{attribute}&#xa0;» n’a pas de valeur «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>A quotation has no role “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Une citation n’a pas de rôle «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>A claim has no role “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Une affirmation n’a pas de rôle «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>A quotation has no attribute “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Une citation n’a pas d’attribut «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>A claim has no attribute “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Une affirmation n’a pas d’attribut «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <extracomment>domain/attributes.py, formats/input/recoding_table.py, project/acts/known_words.py</extracomment>
        <translation>Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There are: none.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Il n’y en a aucun.</translation>
    </message>
    <message>
        <source>waive finding</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>tolérer le constat</translation>
    </message>
    <message>
        <source>take waiver back</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>ne plus tolérer le constat</translation>
    </message>
    <message>
        <source>edit metadata</source>
        <extracomment>project/acts/metadata.py</extracomment>
        <translation>modifier les métadonnées</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <extracomment>project/acts/metadata.py</extracomment>
        <translation>Un champ a besoin d’un nom.</translation>
    </message>
    <message>
        <source>join fragment</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>joindre un fragment</translation>
    </message>
    <message>
        <source>A quotation needs words: select some first.</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>Une citation a besoin de mots&#xa0;: sélectionnez-en d’abord.</translation>
    </message>
    <message>
        <source>new quotation</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>nouvelle citation</translation>
    </message>
    <message>
        <source>move fragment</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>déplacer le fragment</translation>
    </message>
    <message>
        <source>set parent</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>définir la citation englobante</translation>
    </message>
    <message>
        <source>clear parent</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>retirer la citation englobante</translation>
    </message>
    <message>
        <source>A quotation cannot be reported within itself.</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>Une citation ne peut pas être rapportée dans elle-même.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <extracomment>project/acts/speakers.py, project/acts/transaction.py</extracomment>
        <translation>Un locuteur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Nothing to change: {act}.</source>
        <extracomment>project/acts/transaction.py, project/versions/update.py</extracomment>
        <translation>Rien à changer&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>That speaker is not there any more.</source>
        <extracomment>project/acts/speakers.py, project/acts/transaction.py</extracomment>
        <translation>Ce locuteur n’existe plus.</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>renommer le locuteur</translation>
    </message>
    <message>
        <source>add alias</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>ajouter un alias</translation>
    </message>
    <message>
        <source>remove alias</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>retirer un alias</translation>
    </message>
    <message>
        <source>set speaker kind</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>définir le genre du locuteur</translation>
    </message>
    <message>
        <source>These are one speaker already.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>C’est déjà un seul locuteur.</translation>
    </message>
    <message>
        <source>merge speakers</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>fusionner les locuteurs</translation>
    </message>
    <message>
        <source>Choose the mentions that name somebody else.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Choisissez les mentions qui désignent quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>split speaker</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>diviser le locuteur</translation>
    </message>
    <message>
        <source>delete speaker</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>supprimer le locuteur</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has {n} mention.|“{name}” has {n} mentions.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» a {n} mention.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» a {n} mentions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge it with another speaker instead.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Fusionnez-le plutôt avec un autre locuteur.</translation>
    </message>
    <message>
        <source>Somebody has changed one of these mentions; look at them again.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Quelqu’un a changé une de ces mentions&#x202f;; regardez-les à nouveau.</translation>
    </message>
    <message>
        <source>A quotation needs content: reject the whole suggestion instead.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Une citation a besoin d’un contenu&#xa0;: rejetez plutôt toute la suggestion.</translation>
    </message>
    <message>
        <source>A claim needs content: reject the whole suggestion instead.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Une affirmation a besoin d’un contenu&#xa0;: rejetez plutôt toute la suggestion.</translation>
    </message>
    <message>
        <source>That suggestion is a quotation already.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Cette suggestion est déjà une citation.</translation>
    </message>
    <message>
        <source>That suggestion is a claim already.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Cette suggestion est déjà une affirmation.</translation>
    </message>
    <message>
        <source>accept suggestion, with a claim</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>accepter la suggestion, avec une affirmation</translation>
    </message>
    <message>
        <source>join suggestion</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>joindre la suggestion</translation>
    </message>
    <message>
        <source>That quotation is not there any more.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Cette citation n’existe plus.</translation>
    </message>
    <message>
        <source>That claim is not there any more.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Cette affirmation n’existe plus.</translation>
    </message>
    <message>
        <source>Not done: {act}. “{title}” is in the trash.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Pas fait&#xa0;: {act}. «&#xa0;{title}&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <extracomment>project/acts/transaction.py, store/refusals.py, store/removed.py</extracomment>
        <translation>Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>Not done: {act}. The text of “{title}” has been replaced meanwhile.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Pas fait&#xa0;: {act}. Le texte de «&#xa0;{title}&#xa0;» a été remplacé entre-temps.</translation>
    </message>
    <message>
        <source>Look at the new text, then do it again.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Regardez le nouveau texte, puis recommencez.</translation>
    </message>
    <message>
        <source>Nobody is at work who could have it back.</source>
        <extracomment>project/acts/trash.py</extracomment>
        <translation>Aucun annotateur n’est au travail&#xa0;: personne ne peut le récupérer.</translation>
    </message>
    <message>
        <source>One of these documents is not in the trash any more.</source>
        <extracomment>project/acts/trash.py</extracomment>
        <translation>Un de ces documents n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>No backup was made before this. {error}</source>
        <extracomment>project/backups/backup.py</extracomment>
        <translation>Aucune sauvegarde n’a été faite avant cela. {error}</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation back|{n} quotations back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} citation retrouvée</numerusform>
            <numerusform>{n} citations retrouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim back|{n} claims back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} affirmation retrouvée</numerusform>
            <numerusform>{n} affirmations retrouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity back|{n} entities back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} entité retrouvée</numerusform>
            <numerusform>{n} entités retrouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation gone|{n} quotations gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} citation perdue</numerusform>
            <numerusform>{n} citations perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim gone|{n} claims gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} affirmation perdue</numerusform>
            <numerusform>{n} affirmations perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity gone|{n} entities gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} entité perdue</numerusform>
            <numerusform>{n} entités perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation changed|{n} quotations changed</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} citation modifiée</numerusform>
            <numerusform>{n} citations modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim changed|{n} claims changed</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} affirmation modifiée</numerusform>
            <numerusform>{n} affirmations modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity changed|{n} entities changed</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} entité modifiée</numerusform>
            <numerusform>{n} entités modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the project now</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>n’est plus dans le projet</translation>
    </message>
    <message>
        <source>came later: a restore of all moves it to the trash</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>venu plus tard&#xa0;: tout restaurer le met à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>{n} back|{n} back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} retrouvée</numerusform>
            <numerusform>{n} retrouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone|{n} gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} perdue</numerusform>
            <numerusform>{n} perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed|{n} changed</source>
        <extracomment>project/backups/comparison.py, project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} modifiée</numerusform>
            <numerusform>{n} modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>other text or details</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>autre texte ou autres détails</translation>
    </message>
    <message>
        <source>at opening</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <source>while you worked</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>pendant le travail</translation>
    </message>
    <message>
        <source>before a new file version</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>avant une nouvelle version du fichier</translation>
    </message>
    <message>
        <source>before a merge</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before an import</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before a change of the codebook</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>avant un changement du livre de codes</translation>
    </message>
    <message>
        <source>before an act on many annotations</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>avant une action sur beaucoup d’annotations</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before the trash was emptied</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>avant le vidage de la corbeille</translation>
    </message>
    <message>
        <source>when asked for</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>Look at it and remove it, or choose another folder for backups.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Regardez-le et retirez-le, ou choisissez un autre dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Impossible de lire le dossier {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Which backups it holds is not known. Check its permissions, and that its disk is connected.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>On ne sait pas quelles sauvegardes il contient. Vérifiez ses droits d’accès, et que son disque est connecté.</translation>
    </message>
    <message>
        <source>The folder {parent} for backups is not there.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Le dossier de sauvegardes {parent} n’est pas là.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder for backups.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Connectez son lecteur, ou choisissez un autre dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Impossible de créer le dossier {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is a link, so no backup is written there.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>{folder} est un lien&#xa0;: aucune sauvegarde n’y est écrite.</translation>
    </message>
    <message>
        <source>{folder} is no folder, so no backup is written there.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>{folder} n’est pas un dossier&#xa0;: aucune sauvegarde n’y est écrite.</translation>
    </message>
    <message>
        <source>choose another folder for backups</source>
        <extracomment>project/backups/folder.py, store/backup.py</extracomment>
        <translation>choisissez un autre dossier de sauvegardes</translation>
    </message>
    <message>
        <source>{name} is of an older version of the program, and is not opened without a backup.</source>
        <extracomment>project/backups/guards.py</extracomment>
        <translation>{name} vient d’une version plus ancienne du programme, et n’est pas ouvert sans sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Rien n’a été restauré.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document restored|{n} documents restored</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} document restauré</numerusform>
            <numerusform>{n} documents restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of {name} that is whole.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Il n’y a pas de sauvegarde intacte de {name}.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Il n’y a pas de sauvegarde {backup}.</translation>
    </message>
    <message>
        <source>`annotator backups` lists them.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>`annotator backups` les énumère.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text replaced by the older one|{n} texts replaced by the older one</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} texte remplacé par l’ancien</numerusform>
            <numerusform>{n} textes remplacés par les anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document brought back|{n} documents brought back</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} document retrouvé</numerusform>
            <numerusform>{n} documents retrouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document that came later moved to the trash|{n} documents that came later moved to the trash</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} document plus récent mis à la corbeille</numerusform>
            <numerusform>{n} documents plus récents mis à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup of {name} can be read from its first page to its last ({path}); nothing was restored.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Aucune sauvegarde de {name} n’est lisible de la première à la dernière page ({path})&#x202f;; rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Check that their disk is connected. `annotator backups {project}` lists them.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Vérifiez que leur disque est connecté. `annotator backups {project}` les énumère.</translation>
    </message>
    <message>
        <source>`annotator backups` lists them, `annotator backup` makes one.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>`annotator backups` les énumère, `annotator backup` en fait une.</translation>
    </message>
    <message>
        <source>Nothing to restore: these documents are as they were in this backup.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Rien à restaurer&#xa0;: ces documents sont comme dans cette sauvegarde.</translation>
    </message>
    <message>
        <source>The backup {name} has no document “{missing}”.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>La sauvegarde {name} n’a pas de document «&#xa0;{missing}&#xa0;».</translation>
    </message>
    <message>
        <source>`annotator restore` with --dry-run lists the documents that differ.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>`annotator restore` avec --dry-run énumère les documents qui diffèrent.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; the setting is as it was.</source>
        <extracomment>project/backups/settings.py</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}&#x202f;; le réglage reste comme avant.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”.</source>
        <extracomment>project/bundled_codebooks.py</extracomment>
        <translation>Il n’y a pas de livre de codes «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <extracomment>domain/codebook_draft.py, project/bundled_codebooks.py</extracomment>
        <translation>Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>document “{document}”: {annotator}: the annotations do not fit the history: they are of an earlier time, or were changed by something else.</source>
        <extracomment>project/jobs/check.py</extracomment>
        <translation>document «&#xa0;{document}&#xa0;», {annotator}&#xa0;: les annotations ne s’accordent pas avec l’historique&#x202f;; elles datent d’avant, ou quelque chose d’autre les a changées.</translation>
    </message>
    <message>
        <source>document “{document}”: {message}</source>
        <extracomment>project/jobs/check.py</extracomment>
        <translation>document «&#xa0;{document}&#xa0;»&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The language model {model} is not installed here.</source>
        <extracomment>project/jobs/cluster/corpus.py</extracomment>
        <translation>Le modèle de langue {model} n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Install it with pip, in the version of the workers; `annotator models` lists what is installed.</source>
        <extracomment>project/jobs/cluster/corpus.py</extracomment>
        <translation>Installez-le avec pip, dans la version des machines de calcul&#x202f;; `annotator models` énumère ce qui est installé.</translation>
    </message>
    <message>
        <source>{path} is of other options or versions; all parts are computed anew.</source>
        <extracomment>project/jobs/cluster/corpus.py</extracomment>
        <translation>{path} vient d’autres options ou versions&#x202f;; toutes les parties sont recalculées.</translation>
    </message>
    <message>
        <source>The worker {worker} gets no parts: {reason}.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>La machine de calcul {worker} ne reçoit pas de parties&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No worker of the cluster can compute suggestions: {worker}: {reason}.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>Aucune machine du cluster ne peut calculer de suggestions ({worker}&#xa0;: {reason}).</translation>
    </message>
    <message>
        <source>Install the program and the model there in the versions that are here.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>Installez-y le programme et le modèle dans les versions d’ici.</translation>
    </message>
    <message>
        <source>The cluster has no worker; waiting for one.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>Le cluster n’a pas de machine de calcul&#x202f;; on en attend une.</translation>
    </message>
    <message>
        <source>{path} is not a folder of parts of this program.</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>{path} n’est pas un dossier de parties de ce programme.</translation>
    </message>
    <message>
        <source>Choose another output, or remove it.</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>Choisissez une autre sortie, ou retirez-le.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>{path} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>choose another output</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>choisissez une autre sortie</translation>
    </message>
    <message>
        <source>Call the command again: what is done is kept.</source>
        <extracomment>project/jobs/cluster/parts_folder.py, project/jobs/cluster/scheduler.py</extracomment>
        <translation>Relancez la commande&#xa0;: ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>A cluster needs the library “{name}”, which is not installed.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Un cluster a besoin de la bibliothèque «&#xa0;{name}&#xa0;», qui n’est pas installée.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;quote-claim-annotator[cluster]&apos;</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Installez-la&#xa0;: pip install &apos;quote-claim-annotator[cluster]&apos;</translation>
    </message>
    <message>
        <source>The scheduler {address} cannot be reached.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>L’ordonnanceur {address} est injoignable.</translation>
    </message>
    <message>
        <source>Start one with `dask scheduler`, and give the address that it prints (tcp://10.0.0.5:8786).</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Démarrez-en un avec `dask scheduler`, et donnez l’adresse qu’il affiche (tcp://10.0.0.5:8786).</translation>
    </message>
    <message>
        <source>The scheduler {address} has other versions of Dask&apos;s libraries than this machine.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>L’ordonnanceur {address} a d’autres versions des bibliothèques de Dask que cette machine.</translation>
    </message>
    <message>
        <source>Install the same versions there and here.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Installez les mêmes versions là-bas et ici.</translation>
    </message>
    <message>
        <source>this version of the program is not installed</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>cette version du programme n’est pas installée</translation>
    </message>
    <message>
        <source>The connection to the scheduler is lost.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>La connexion à l’ordonnanceur est perdue.</translation>
    </message>
    <message numerus="yes">
        <source>{time}, {state}; {n} backup|{time}, {state}; {n} backups</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>
            <numerusform>{time}, {state}&#x202f;; {n} sauvegarde</numerusform>
            <numerusform>{time}, {state}&#x202f;; {n} sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one: annotator backup PROJECT.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>Faites-en une nouvelle&#xa0;: annotator backup PROJECT.</translation>
    </message>
    <message>
        <source>Make one: annotator backup PROJECT. The window makes them by itself.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>Faites-en une&#xa0;: annotator backup PROJECT. La fenêtre en fait d’elle-même.</translation>
    </message>
    <message>
        <source>The window makes a backup an hour; at once: annotator backup PROJECT.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>La fenêtre fait une sauvegarde par heure&#x202f;; tout de suite&#xa0;: annotator backup PROJECT.</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>dossier des sauvegardes</translation>
    </message>
    <message>
        <source>newest backup</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>dernière sauvegarde</translation>
    </message>
    <message>
        <source>there is none.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>il n’y en a pas.</translation>
    </message>
    <message>
        <source>work since the newest backup</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>travail depuis la dernière sauvegarde</translation>
    </message>
    <message>
        <source>is in no backup yet.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>n’est encore dans aucune sauvegarde.</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>réseau</translation>
    </message>
    <message>
        <source>synced</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>an act is saved in {milliseconds} ms (usual: {usual} ms)</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>une action est enregistrée en {milliseconds} ms (d’ordinaire&#xa0;: {usual} ms)</translation>
    </message>
    <message>
        <source>Each key waits that long: move the project to a faster disk, or pause what reads the disk.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Chaque touche attend d’autant&#xa0;: mettez le projet sur un disque plus rapide, ou suspendez ce qui lit le disque.</translation>
    </message>
    <message>
        <source>Restore a backup, or see what is wrong: annotator check PROJECT.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Restaurez une sauvegarde, ou voyez ce qui ne va pas&#xa0;: annotator check PROJECT.</translation>
    </message>
    <message>
        <source>The search misses them: annotator index PROJECT.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>La recherche ne les trouve pas&#xa0;: annotator index PROJECT.</translation>
    </message>
    <message>
        <source>They come when a document is opened; all at once: annotator prepare PROJECT.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Elles se font à l’ouverture d’un document&#x202f;; toutes d’un coup&#xa0;: annotator prepare PROJECT.</translation>
    </message>
    <message>
        <source>Take them out, and make the file smaller: annotator trash PROJECT --empty.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Retirez-les, et réduisez le fichier&#xa0;: annotator trash PROJECT --empty.</translation>
    </message>
    <message>
        <source>Import the same files again: the import goes on where it was.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Importez à nouveau les mêmes fichiers&#xa0;: l’import reprend là où il était.</translation>
    </message>
    <message numerus="yes">
        <source>{n} fault: {first}|{n} faults: {first}</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>{n} défaut&#xa0;: {first}</numerusform>
            <numerusform>{n} défauts&#xa0;: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document behind|{n} documents behind</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>{n} document en retard</numerusform>
            <numerusform>{n} documents en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document without|{n} documents without</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>{n} document sans analyse</numerusform>
            <numerusform>{n} documents sans analyse</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB, in which deleted words may stand</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>{size} Mo, où peuvent rester des mots supprimés</translation>
    </message>
    <message>
        <source>speed of the disk</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>vitesse du disque</translation>
    </message>
    <message>
        <source>Nothing has to be done: the next start removes it.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Il n’y a rien à faire&#xa0;: le prochain démarrage l’enlève.</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>projet</translation>
    </message>
    <message numerus="yes">
        <source>file version {version}, {n} document|file version {version}, {n} documents</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>version de fichier {version}, {n} document</numerusform>
            <numerusform>version de fichier {version}, {n} documents</numerusform>
        </translation>
    </message>
    <message>
        <source>pages and references</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>pages et références</translation>
    </message>
    <message>
        <source>index of words</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>index des mots</translation>
    </message>
    <message>
        <source>analyses</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>analyses</translation>
    </message>
    <message>
        <source>unused parts of the file</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>parties inutilisées du fichier</translation>
    </message>
    <message>
        <source>place of the project</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>emplacement du projet</translation>
    </message>
    <message>
        <source>a folder of this computer</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>writer</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>écriture</translation>
    </message>
    <message>
        <source>{holder} has the project open.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>le projet est ouvert&#xa0;: {holder}.</translation>
    </message>
    <message>
        <source>Others can read it meanwhile.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>D’autres peuvent le lire pendant ce temps.</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>import</translation>
    </message>
    <message>
        <source>an import was stopped before its end.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>un import a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>lock</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>verrou</translation>
    </message>
    <message>
        <source>a killed program has left its lock file.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>un programme tué a laissé son fichier de verrou.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{folder}, {size} MB free</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{folder}, {size} Mo libres</translation>
    </message>
    <message>
        <source>Free some space: less than {size} MB may not hold a copy of a project.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Libérez de l’espace&#xa0;: moins de {size} Mo peuvent ne pas suffire à une copie du projet.</translation>
    </message>
    <message>
        <source>{number} words in {seconds} s (usual: {usual} s)</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{number} mots en {seconds} s (d’ordinaire&#xa0;: {usual} s)</translation>
    </message>
    <message>
        <source>Close other programs, or prepare the documents beforehand: annotator prepare PROJECT.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Fermez d’autres programmes, ou préparez les documents d’avance&#xa0;: annotator prepare PROJECT.</translation>
    </message>
    <message>
        <source>Install the program again; it lacks this part.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Réinstallez le programme&#x202f;; cette partie lui manque.</translation>
    </message>
    <message>
        <source>Choose one process for the model (--jobs 1), and close other programs.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Choisissez un seul processus pour le modèle (--jobs 1), et fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>project&apos;s folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>dossier du projet</translation>
    </message>
    <message>
        <source>settings folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>dossier des réglages</translation>
    </message>
    <message>
        <source>log folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>dossier du journal</translation>
    </message>
    <message>
        <source>cache folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>dossier du cache</translation>
    </message>
    <message>
        <source>temporary folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>dossier temporaire</translation>
    </message>
    <message>
        <source>Install the program again: model and spaCy do not fit.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Réinstallez le programme&#xa0;: le modèle et spaCy ne s’accordent pas.</translation>
    </message>
    <message>
        <source>processors</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>processeurs</translation>
    </message>
    <message>
        <source>windows that were not closed</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>fenêtres qui n’ont pas été fermées</translation>
    </message>
    <message>
        <source>{folder}, {size} MB free, cannot be written.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>impossible d’écrire dans {folder}, {size} Mo libres.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Modifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>language model</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>modèle de langue</translation>
    </message>
    <message>
        <source>{model}, loaded in {seconds} s</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{model}, chargé en {seconds} s</translation>
    </message>
    <message>
        <source>reading of the model</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>lecture du modèle</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{size} Go</translation>
    </message>
    <message>
        <source>{model} finds no quotations</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{model} ne trouve pas de citations</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>On Debian: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Sous Debian&#xa0;: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3</translation>
    </message>
    <message>
        <source>Change its permissions, or remove it: the program then begins with its usual settings.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Modifiez ses droits d’accès, ou retirez-le&#xa0;: le programme démarre alors avec ses réglages habituels.</translation>
    </message>
    <message>
        <source>Install a font that has it, such as the Noto fonts: its letters are shown as boxes.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Installez une police qui les contient, comme les polices Noto&#xa0;: ces lettres s’affichent comme des carrés.</translation>
    </message>
    <message>
        <source>The usual values hold; the next change in the window mends them.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Les valeurs habituelles s’appliquent&#x202f;; le prochain changement dans la fenêtre les corrige.</translation>
    </message>
    <message>
        <source>Another version of the program has left them; they do no harm.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Une autre version du programme les a laissés&#x202f;; ils ne gênent pas.</translation>
    </message>
    <message>
        <source>window</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>réglages</translation>
    </message>
    <message>
        <source>Qt cannot be loaded, so the window does not open.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Qt ne peut pas être chargé&#xa0;: la fenêtre ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>letters ({script})</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>lettres ({script})</translation>
    </message>
    <message>
        <source>invalid: {names}.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>invalides&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>unknown: {names}.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>inconnus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>no font has them.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>aucune police ne les contient.</translation>
    </message>
    <message>
        <source>Parts cannot go to standard output.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Des parties ne peuvent pas aller sur la sortie standard.</translation>
    </message>
    <message>
        <source>Give a file: -o FILE.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Donnez un fichier&#xa0;: -o FILE.</translation>
    </message>
    <message>
        <source>{title} cannot go to standard output.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>{title} ne peut pas aller sur la sortie standard.</translation>
    </message>
    <message>
        <source>The project has no annotator “{annotator}”.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Le projet n’a pas d’annotateur «&#xa0;{annotator}&#xa0;».</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>No layer meets all conditions; nothing was written.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Aucune couche ne remplit toutes les conditions&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Demandez-en moins.</translation>
    </message>
    <message>
        <source>document “{id}”: {reason}.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>document «&#xa0;{id}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>document “{document}”, quotation {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>document «&#xa0;{document}&#xa0;», citation {id}</translation>
    </message>
    <message>
        <source>document “{document}”, claim {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>document «&#xa0;{document}&#xa0;», affirmation {id}</translation>
    </message>
    <message>
        <source>document “{document}”, entity {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>document «&#xa0;{document}&#xa0;», entité {id}</translation>
    </message>
    <message>
        <source>document “{document}”, speaker of {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>document «&#xa0;{document}&#xa0;», locuteur de {id}</translation>
    </message>
    <message>
        <source>document “{document}”, waiver of “{id}”</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>document «&#xa0;{document}&#xa0;», constat toléré de «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>document “{document}”, layer of {annotator} was passed over: {reason}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>document «&#xa0;{document}&#xa0;», la couche de {annotator} a été laissée de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>document “{document}” was passed over: {reason}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>document «&#xa0;{document}&#xa0;», laissé de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Choose {known}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Choisissez {known}.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}; they were taken as {shares}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Les parts s’additionnent à {sum}&#x202f;; elles ont été prises comme {shares}.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Laissez l’un des deux de côté.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Give it as 2025, 2025-11 or 2025-11-28.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Donnez-la comme 2025, 2025-11 ou 2025-11-28.</translation>
    </message>
    <message>
        <source>“{word}” is no part.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>«&#xa0;{word}&#xa0;» n’est pas une partie.</translation>
    </message>
    <message>
        <source>It takes the columns {columns}, between commas.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>Il faut les colonnes {columns}, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Several speakers have “{name}” in their names: {names}.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Plusieurs locuteurs ont « {name} » dans leur nom : {names}.</translation>
    </message>
    <message>
        <source>Give the whole name, or the id.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Indiquez le nom entier, ou l’identifiant.</translation>
    </message>
    <message>
        <source>“Report a problem” in the window’s menu Help shows them.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>«&#xa0;Signaler un problème&#xa0;» dans le menu Aide de la fenêtre les montre.</translation>
    </message>
    <message>
        <source>{until} comes before {since}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>{until} vient avant {since}.</translation>
    </message>
    <message>
        <source>Give the earlier one first.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Donnez d’abord la date la plus ancienne.</translation>
    </message>
    <message>
        <source>Give names and shares: train=80,dev=10,test=10.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Donnez des noms et des parts&#xa0;: train=80,dev=10,test=10.</translation>
    </message>
    <message>
        <source>{title} takes no --{option}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>{title} ne prend pas --{option}.</translation>
    </message>
    <message>
        <source>Leave it out, or choose --format {formats}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Omettez-la, ou choisissez --format {formats}.</translation>
    </message>
    <message>
        <source>No document has a publisher to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Aucun document n’a d’éditeur selon lequel diviser.</translation>
    </message>
    <message numerus="yes">
        <source>{n} publisher could not be brought into every part, for lack of documents.|{n} publishers could not be brought into every part, for lack of documents.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} éditeur n’a pas pu figurer dans chaque partie, faute de documents.</numerusform>
            <numerusform>{n} éditeurs n’ont pas pu figurer dans chaque partie, faute de documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number of quotations could not be brought into every part, for lack of documents.|{n} numbers of quotations could not be brought into every part, for lack of documents.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} nombre de citations n’a pas pu figurer dans chaque partie, faute de documents.</numerusform>
            <numerusform>{n} nombres de citations n’ont pas pu figurer dans chaque partie, faute de documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim type could not be brought into every part, for lack of documents.|{n} claim types could not be brought into every part, for lack of documents.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} type d’affirmation n’a pas pu figurer dans chaque partie, faute de documents.</numerusform>
            <numerusform>{n} types d’affirmation n’ont pas pu figurer dans chaque partie, faute de documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document without publisher is divided by itself.|{n} documents without publisher are divided by themselves.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} document sans éditeur est réparti à part.</numerusform>
            <numerusform>{n} documents sans éditeur sont répartis à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has a date to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Aucun document n’a de date selon laquelle diviser.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document without date is in the first part.|{n} documents without date are in the first part.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} document sans date est dans la première partie.</numerusform>
            <numerusform>{n} documents sans date sont dans la première partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document without publisher counts as a publisher&apos;s.|{n} documents without publisher count as one publisher&apos;s.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} document sans éditeur compte comme un éditeur.</numerusform>
            <numerusform>{n} documents sans éditeur comptent comme un seul éditeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has a quotation to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Aucun document n’a de citation selon laquelle diviser.</translation>
    </message>
    <message>
        <source>No document has a claim type to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Aucun document n’a de type d’affirmation selon lequel diviser.</translation>
    </message>
    <message>
        <source>Leave {option} out.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Omettez {option}.</translation>
    </message>
    <message>
        <source>The part “{part}” gets no document.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>La partie «&#xa0;{part}&#xa0;» ne reçoit aucun document.</translation>
    </message>
    <message>
        <source>{file} ends like {other}, but will be {format}, as was chosen.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{file} se termine comme {other}, mais sera en {format}, comme choisi.</translation>
    </message>
    <message>
        <source>{file} ends like {other}, but will be a folder of {format}, as was chosen.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{file} se termine comme {other}, mais sera un dossier en {format}, comme choisi.</translation>
    </message>
    <message numerus="yes">
        <source>{files} is there from before, and no part of it|{files} are there from before, and no part of it</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>
            <numerusform>{files} était déjà là, et n’en fait pas partie</numerusform>
            <numerusform>{files} étaient déjà là, et n’en font pas partie</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is the project itself.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{path} est le projet lui-même.</translation>
    </message>
    <message>
        <source>Choose another name for the export.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Choisissez un autre nom pour l’export.</translation>
    </message>
    <message>
        <source>{path} holds the project itself.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{path} contient le projet lui-même.</translation>
    </message>
    <message>
        <source>Choose another folder for the export.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Choisissez un autre dossier pour l’export.</translation>
    </message>
    <message>
        <source>{file} will be a folder of {format}; with the ending .zip it will be one file.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{file} sera un dossier en {format}&#x202f;; avec l’extension .zip, ce sera un seul fichier.</translation>
    </message>
    <message>
        <source>No format that is written ends with {ending}: {file} will be {format}; --format chooses another.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Aucun format d’export ne se termine par {ending}&#xa0;: {file} sera en {format}&#x202f;; --format en choisit un autre.</translation>
    </message>
    <message>
        <source>replaced {files}</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>remplacé&#xa0;: {files}</translation>
    </message>
    <message>
        <source>removed {files}</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>retiré&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Name a file in it, such as {example}.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Indiquez un fichier qu’il contient, comme {example}.</translation>
    </message>
    <message>
        <source>it cannot be written as {title}: {words}</source>
        <extracomment>project/jobs/exports/written_pieces.py</extracomment>
        <translation>impossible de l’écrire comme {title}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>project/jobs/exports/written_pieces.py</extracomment>
        <translation>trop de niveaux sont imbriqués</translation>
    </message>
    <message>
        <source>The verbs that report, in their base form: “say” stands for “said” and “says”, too. Other words stand as they are written. Beside them, how many suggestions with this cue were decided on, and how many of these were rejected, with Wilson’s interval of 95%.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Les verbes qui rapportent, à leur forme de base&#xa0;: «&#xa0;dire&#xa0;» vaut aussi pour «&#xa0;dit&#xa0;» et «&#xa0;a dit&#xa0;». Les autres mots restent tels qu’ils sont écrits. À côté, combien de suggestions avec ce marqueur ont été décidées, et combien d’entre elles rejetées, avec l’intervalle de Wilson à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>The cues with most rejected suggestions, in the base form of their verb; of equally many, the greater share comes first. An accepted or edited suggestion counts by the cue of its quotation. The interval is Wilson’s of 95%.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Les marqueurs avec le plus de suggestions rejetées, à la forme de base de leur verbe&#xa0;; à nombre égal, la plus grande part vient d’abord. Une suggestion acceptée ou modifiée compte avec le marqueur de sa citation. L’intervalle est celui de Wilson à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>standard input is larger than {size} MB.</source>
        <extracomment>project/jobs/file_import.py</extracomment>
        <translation>l’entrée standard dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>Save it as a file, and import that.</source>
        <extracomment>project/jobs/file_import.py</extracomment>
        <translation>Enregistrez-la dans un fichier, et importez celui-ci.</translation>
    </message>
    <message>
        <source>{place}: its text is there already, as “{document}”.</source>
        <extracomment>project/jobs/file_import.py</extracomment>
        <translation>{place}&#xa0;: son texte est déjà là, sous le nom «&#xa0;{document}&#xa0;».</translation>
    </message>
    <message>
        <source>left out: another layer is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>laissé de côté&#xa0;: une autre couche existe</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>new version</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>left out: its text is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>laissé de côté&#xa0;: son texte est là</translation>
    </message>
    <message numerus="yes">
        <source>{n} new|{n} new</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} nouveau</numerusform>
            <numerusform>{n} nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a layer for an article|{n} with a layer for an article</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} avec une couche pour un article</numerusform>
            <numerusform>{n} avec une couche pour un article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a new version of a text|{n} with a new version of a text</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} avec une nouvelle version d’un texte</numerusform>
            <numerusform>{n} avec une nouvelle version d’un texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already there|{n} already there</source>
        <extracomment>project/jobs/import_preview.py, ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} déjà là</numerusform>
            <numerusform>{n} déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused|{n} refused</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} refusé</numerusform>
            <numerusform>{n} refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out for a text that is there|{n} left out for a text that is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} laissé de côté car son texte est là</numerusform>
            <numerusform>{n} laissés de côté car leur texte est là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nearly equal to another|{n} nearly equal to another</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} presque identique à un autre</numerusform>
            <numerusform>{n} presque identiques à un autre</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly equal to “{other}” ({likeness}).</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>presque identique à «&#xa0;{other}&#xa0;» ({likeness}).</translation>
    </message>
    <message numerus="yes">
        <source>there; {n} layer will be added|there; {n} layers will be added</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>déjà là&#x202f;; {n} couche sera ajoutée</numerusform>
            <numerusform>déjà là&#x202f;; {n} couches seront ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: another text is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>laissé de côté&#xa0;: un autre texte est là</translation>
    </message>
    <message>
        <source>nearly equal articles were looked for among the latest {number} of the project only</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>les articles presque identiques n’ont été cherchés que parmi les {number} derniers du projet</translation>
    </message>
    <message numerus="yes">
        <source>{n} older ones were not compared; the same text is found among all.|{n} older ones were not compared; the same text is found among all.</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} plus ancien n’a pas été comparé&#x202f;; un texte identique est trouvé parmi tous.</numerusform>
            <numerusform>{n} plus anciens n’ont pas été comparés&#x202f;; un texte identique est trouvé parmi tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {format}, {n} article|{file}: {format}, {n} articles</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{file}&#xa0;: {format}, {n} article</numerusform>
            <numerusform>{file}&#xa0;: {format}, {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>there; annotations will be added</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>déjà là&#x202f;; les annotations seront ajoutées</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer|{n} layers</source>
        <extracomment>project/jobs/import_preview.py, project/jobs/rescue_report.py, ui/dialogs/exports/export.py, ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} couche</numerusform>
            <numerusform>{n} couches</numerusform>
        </translation>
    </message>
    <message>
        <source>as “{id}”</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>comme «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>{numbers}; nothing was changed.</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>{numbers}&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>nothing; nothing was changed.</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>rien&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>though its text is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>bien que son texte soit là</translation>
    </message>
    <message>
        <source>nearly equal ({likeness})</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>presque identique ({likeness})</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer added to documents already there|{n} layers added to documents already there</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{n} couche ajoutée à des documents déjà là</numerusform>
            <numerusform>{n} couches ajoutées à des documents déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text replaced by a new version|{n} texts replaced by a new version</source>
        <extracomment>project/jobs/import_report.py, ui/commands/imports.py</extracomment>
        <translation>
            <numerusform>{n} texte remplacé par une nouvelle version</numerusform>
            <numerusform>{n} textes remplacés par une nouvelle version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} already there|{number} already there</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{number} déjà là</numerusform>
            <numerusform>{number} déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} passed over, with a text that is there already|{number} passed over, with a text that is there already</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{number} laissé de côté, dont le texte est déjà là</numerusform>
            <numerusform>{number} laissés de côté, dont le texte est déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} not imported|{number} not imported</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{number} non importé</numerusform>
            <numerusform>{number} non importés</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {number} more.</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>… et {number} de plus.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document imported|{n} documents imported</source>
        <extracomment>project/jobs/import_report.py, ui/commands/imports.py</extracomment>
        <translation>
            <numerusform>{n} document importé</numerusform>
            <numerusform>{n} documents importés</numerusform>
        </translation>
    </message>
    <message>
        <source>going on after {number} of an import that was stopped</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>suite, après {number}, d’un import arrêté</translation>
    </message>
    <message>
        <source>{place}: “{id}” is already in the project, with the same text.</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>{place}&#xa0;: «&#xa0;{id}&#xa0;» est déjà dans le projet, avec le même texte.</translation>
    </message>
    <message>
        <source>{file}: columns were taken as they were chosen before: {taken}.</source>
        <extracomment>project/jobs/kept_fields.py</extracomment>
        <translation>{file}, colonnes prises comme choisi auparavant&#xa0;: {taken}.</translation>
    </message>
    <message>
        <source>“{column}” as {field}</source>
        <extracomment>project/jobs/kept_fields.py</extracomment>
        <translation>«&#xa0;{column}&#xa0;» comme {field}</translation>
    </message>
    <message>
        <source>“{column}” as it came</source>
        <extracomment>project/jobs/kept_fields.py</extracomment>
        <translation>«&#xa0;{column}&#xa0;» telle quelle</translation>
    </message>
    <message>
        <source>The import had come in before it could be cancelled.</source>
        <extracomment>project/jobs/kept_imports.py</extracomment>
        <translation>L’import était terminé avant de pouvoir être annulé.</translation>
    </message>
    <message>
        <source>command line</source>
        <extracomment>project/jobs/kept_imports.py, ui/dialogs/trash.py</extracomment>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>project/jobs/kept_imports.py, ui/commands/backups.py</extracomment>
        <translation>Annulé&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>It was done before it could be cancelled.</source>
        <extracomment>project/jobs/kept_imports.py, ui/commands/files.py</extracomment>
        <translation>C’était terminé avant de pouvoir être annulé.</translation>
    </message>
    <message>
        <source>Cancelled; new versions of texts had come in before.</source>
        <extracomment>project/jobs/kept_imports.py</extracomment>
        <translation>Annulé&#x202f;; de nouvelles versions de textes étaient déjà importées.</translation>
    </message>
    <message>
        <source>“{name}” is neither a map of labels in the project nor a file.</source>
        <extracomment>project/jobs/label_maps.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est ni une table des étiquettes du projet ni un fichier.</translation>
    </message>
    <message>
        <source>The project has {names}; “{entities}” takes all labels for entities.</source>
        <extracomment>project/jobs/label_maps.py</extracomment>
        <translation>Dans le projet&#xa0;: {names}&#x202f;; «&#xa0;{entities}&#xa0;» prend toutes les étiquettes pour des entités.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file of other kinds left out: {files}|{n} files of other kinds left out: {files}</source>
        <extracomment>project/jobs/left_out_files.py</extracomment>
        <translation>
            <numerusform>{n} fichier d’une autre sorte laissé de côté&#xa0;: {files}</numerusform>
            <numerusform>{n} fichiers d’autres sortes laissés de côté&#xa0;: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} left out ({reason}): {files}</source>
        <extracomment>project/jobs/left_out_files.py</extracomment>
        <translation>{number} non repris ({reason})&#xa0;: {files}</translation>
    </message>
    <message>
        <source>“{label}” as {target} ({number})</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>«&#xa0;{label}&#xa0;» comme {target} ({number})</translation>
    </message>
    <message>
        <source>“{label}” left out ({number})</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>«&#xa0;{label}&#xa0;» laissée de côté ({number})</translation>
    </message>
    <message>
        <source>Labels were taken: {labels}.</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>Étiquettes prises&#xa0;: {labels}.</translation>
    </message>
    <message numerus="yes">
        <source>Labels were taken: {labels} and {n} more.|Labels were taken: {labels} and {n} more.</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>
            <numerusform>Étiquettes prises&#xa0;: {labels} et {n} autre.</numerusform>
            <numerusform>Étiquettes prises&#xa0;: {labels} et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {name}, what {annotators} annotated in {documents} does not fit the history. It may be of an earlier time: another program, perhaps one that copies files, has changed a part of the file.</source>
        <extracomment>project/jobs/misfits.py</extracomment>
        <translation>Dans {name}, les annotations de {annotators} dans {documents} ne s’accordent pas avec l’historique. Elles datent peut-être d’avant&#xa0;: un autre programme, peut-être un qui copie des fichiers, a changé une partie du fichier.</translation>
    </message>
    <message>
        <source>Everything else is as it was saved, and you can go on working. Look at what is annotated there, and restore it from a backup if something is missing.</source>
        <extracomment>project/jobs/misfits.py</extracomment>
        <translation>Tout le reste est tel qu’enregistré, et vous pouvez continuer. Regardez ce qui est annoté là, et restaurez-le depuis une sauvegarde s’il manque quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>New versions of {n} text: {words}.|New versions of {n} texts: {words}.</source>
        <extracomment>project/jobs/new_versions.py</extracomment>
        <translation>
            <numerusform>Nouvelle version de {n} texte&#xa0;: {words}.</numerusform>
            <numerusform>Nouvelles versions de {n} textes&#xa0;: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>they have no annotations</source>
        <extracomment>project/jobs/new_versions.py</extracomment>
        <translation>ils n’ont pas d’annotations</translation>
    </message>
    <message>
        <source>New versions of the first {number} of {texts}: {words}.</source>
        <extracomment>project/jobs/new_versions.py</extracomment>
        <translation>Nouvelles versions des {number} premiers sur {texts}&#xa0;: {words}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text|{n} texts</source>
        <extracomment>project/jobs/new_versions.py, project/jobs/rescue_report.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} texte</numerusform>
            <numerusform>{n} textes</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} cannot be analysed: {reason}.</source>
        <extracomment>project/jobs/preparation.py</extracomment>
        <translation>{title} ne peut pas être analysé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The document at position {position}</source>
        <extracomment>project/jobs/preparation.py</extracomment>
        <translation>Le document à la position {position}</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>programme</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>système</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is too long.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} n’est pas un tableau d’étiquettes : il est trop long.</translation>
    </message>
    <message>
        <source>What nothing names any more cannot be told as missing: look through the documents before you go on.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>On ne peut pas signaler comme manquant ce que rien ne nomme plus&#xa0;: parcourez les documents avant de continuer.</translation>
    </message>
    <message>
        <source>The codebook is lost: the one that comes with the program stands for it.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Le livre de codes est perdu&#xa0;: celui livré avec le programme le remplace.</translation>
    </message>
    <message>
        <source>Lost: {lost}; each is called “lost speaker” with its id.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Perdus&#xa0;: {lost}&#x202f;; chacun s’appelle «&#xa0;lost speaker&#xa0;» avec son identifiant.</translation>
    </message>
    <message>
        <source>Lost: {lost}, known by their layers.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Perdus&#xa0;: {lost}, connus par leurs couches.</translation>
    </message>
    <message>
        <source>the document was lost and is made anew</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>le document était perdu et a été recréé</translation>
    </message>
    <message>
        <source>the layer was lost and is made anew</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>la couche était perdue et a été recréée</translation>
    </message>
    <message>
        <source>{document}: in part; {parts}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{document}&#xa0;: en partie&#x202f;; {parts}.</translation>
    </message>
    <message>
        <source>{document}: whole; {parts}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{document}&#xa0;: entier&#x202f;; {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document: {whole} whole, {in_part} in part, {lost} lost.|{n} documents: {whole} whole, {in_part} in part, {lost} lost.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} document&#xa0;: {whole} entier, {in_part} en partie, {lost} perdu.</numerusform>
            <numerusform>{n} documents&#xa0;: {whole} entiers, {in_part} en partie, {lost} perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its text is not the imported one, {n} character are left|its text is not the imported one, {n} characters are left</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>son texte n’est pas celui importé, il reste {n} caractère</numerusform>
            <numerusform>son texte n’est pas celui importé, il reste {n} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} lost ({reason})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{rows}&#xa0;: perte ({reason})</translation>
    </message>
    <message>
        <source>documents ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>documents ({number})</translation>
    </message>
    <message>
        <source>texts ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>textes ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} analysis|{n} analyses</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} analyse</numerusform>
            <numerusform>{n} analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>analyses ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>analyses ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} parse|{n} parses</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} analyse syntaxique</numerusform>
            <numerusform>{n} analyses syntaxiques</numerusform>
        </translation>
    </message>
    <message>
        <source>parses ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>analyses syntaxiques ({number})</translation>
    </message>
    <message>
        <source>suggestions ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>suggestions ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggested claim|{n} suggested claims</source>
        <extracomment>project/jobs/rescue_report.py, ui/panels/cards.py, ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} affirmation suggérée</numerusform>
            <numerusform>{n} affirmations suggérées</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested claims ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>affirmations suggérées ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotator|{n} annotators</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} annotateur</numerusform>
            <numerusform>{n} annotateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>annotators ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>annotateurs ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} codebook|{n} codebooks</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} livre de codes</numerusform>
            <numerusform>{n} livres de codes</numerusform>
        </translation>
    </message>
    <message>
        <source>codebooks ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>livres de codes ({number})</translation>
    </message>
    <message>
        <source>speakers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>locuteurs ({number})</translation>
    </message>
    <message>
        <source>layers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>couches ({number})</translation>
    </message>
    <message>
        <source>quotations ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>citations ({number})</translation>
    </message>
    <message>
        <source>claims ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>affirmations ({number})</translation>
    </message>
    <message>
        <source>entities ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>entités ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} decision|{n} decisions</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} décision</numerusform>
            <numerusform>{n} décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>décisions ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiver|{n} waivers</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} constat toléré</numerusform>
            <numerusform>{n} constats tolérés</numerusform>
        </translation>
    </message>
    <message>
        <source>waivers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>constats tolérés ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} decision on a claim|{n} decisions on claims</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} décision sur une affirmation</numerusform>
            <numerusform>{n} décisions sur des affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions on claims ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>décisions sur des affirmations ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} report of an import|{n} reports of imports</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} rapport d’un import</numerusform>
            <numerusform>{n} rapports d’imports</numerusform>
        </translation>
    </message>
    <message>
        <source>reports of imports ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>rapports d’imports ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} refused item|{n} refused items</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} élément refusé</numerusform>
            <numerusform>{n} éléments refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>refused items ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>éléments refusés ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} map of labels|{n} maps of labels</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} table des étiquettes</numerusform>
            <numerusform>{n} tables des étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>maps of labels ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>tables des étiquettes ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} count of decisions|{n} counts of decisions</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} compte de décisions</numerusform>
            <numerusform>{n} comptes de décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>counts of decisions ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>comptes de décisions ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten layer|{n} forgotten layers</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} couche oubliée</numerusform>
            <numerusform>{n} couches oubliées</numerusform>
        </translation>
    </message>
    <message>
        <source>forgotten layers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>couches oubliées ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} setting of blind mode|{n} settings of blind mode</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} réglage du mode aveugle</numerusform>
            <numerusform>{n} réglages du mode aveugle</numerusform>
        </translation>
    </message>
    <message>
        <source>settings of blind mode ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>réglages du mode aveugle ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer begun blind|{n} layers begun blind</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} couche commencée en aveugle</numerusform>
            <numerusform>{n} couches commencées en aveugle</numerusform>
        </translation>
    </message>
    <message>
        <source>layers begun blind ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>couches commencées en aveugle ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed analysis|{n} failed analyses</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} analyse échouée</numerusform>
            <numerusform>{n} analyses échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>failed analyses ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>analyses échouées ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} meaning of columns|{n} meanings of columns</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} sens de colonnes</numerusform>
            <numerusform>{n} sens de colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>meanings of columns ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>sens de colonnes ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} act of the history|{n} acts of the history</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} action de l’historique</numerusform>
            <numerusform>{n} actions de l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>acts of the history ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>actions de l’historique ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} measured effort|{n} measured efforts</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} effort mesuré</numerusform>
            <numerusform>{n} efforts mesurés</numerusform>
        </translation>
    </message>
    <message>
        <source>measured efforts ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>efforts mesurés ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} checksum of a layer|{n} checksums of layers</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} somme de contrôle d’une couche</numerusform>
            <numerusform>{n} sommes de contrôle de couches</numerusform>
        </translation>
    </message>
    <message>
        <source>checksums of layers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>sommes de contrôle de couches ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} removal|{n} removals</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} retrait</numerusform>
            <numerusform>{n} retraits</numerusform>
        </translation>
    </message>
    <message>
        <source>removals ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>retraits ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} row in the trash|{n} rows in the trash</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} ligne dans la corbeille</numerusform>
            <numerusform>{n} lignes dans la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>rows in the trash ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>lignes dans la corbeille ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} gap in the numbers of documents|{n} gaps in the numbers of documents</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} lacune dans les numéros des documents</numerusform>
            <numerusform>{n} lacunes dans les numéros des documents</numerusform>
        </translation>
    </message>
    <message>
        <source>gaps in the numbers of documents ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>lacunes dans les numéros des documents ({number})</translation>
    </message>
    <message>
        <source>document “{id}”</source>
        <extracomment>project/jobs/rescue_report.py, store/bad_rows.py</extracomment>
        <translation>document «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>{document}: lost</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{document}&#xa0;: perdu</translation>
    </message>
    <message>
        <source>its text is lost, “{sign}” stands for each character</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>son texte est perdu, «&#xa0;{sign}&#xa0;» remplace chaque caractère</translation>
    </message>
    <message numerus="yes">
        <source>{n} document in the trash, as before.|{n} documents in the trash, as before.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} document dans la corbeille, comme avant.</numerusform>
            <numerusform>{n} documents dans la corbeille, comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: {backup}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Sauvegarde&#xa0;: {backup}.</translation>
    </message>
    <message>
        <source>All rows.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Toutes les lignes.</translation>
    </message>
    <message>
        <source>Damaged, read elsewhere if they are not named above: {rows}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Endommagé, mais lu ailleurs sauf mention plus haut&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Pages that cannot be read, of {pages}: what stood there and is not named above is unknown.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Pages illisibles, sur {pages}&#xa0;: ce qui s’y trouvait et n’est pas nommé plus haut est inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>An act that had not ended was rolled back ({n} page).|An act that had not ended was rolled back ({n} pages).</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>Une action inachevée a été défaite ({n} page).</numerusform>
            <numerusform>Une action inachevée a été défaite ({n} pages).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page of its journal could not be read: parts of this act may be there.|{n} pages of its journal could not be read: parts of this act may be there.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} page de son journal n’a pas pu être lue&#xa0;: des parties de cette action peuvent y rester.</numerusform>
            <numerusform>{n} pages de son journal n’ont pas pu être lues&#xa0;: des parties de cette action peuvent y rester.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is a link to another file, which is left as it is.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>{path} est un lien vers un autre fichier, qui reste tel quel.</translation>
    </message>
    <message>
        <source>Name the file itself with -o.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>Indiquez le fichier lui-même avec -o.</translation>
    </message>
    <message>
        <source>{path}, line {number}, is not a line of suggestions.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>{path}, ligne {number}, n’est pas une ligne de suggestions.</translation>
    </message>
    <message>
        <source>Choose the file of the stopped run, or leave --resume out to write it anew.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>Choisissez le fichier de l’exécution arrêtée, ou omettez --resume pour l’écrire à neuf.</translation>
    </message>
    <message>
        <source>import the sample articles</source>
        <extracomment>project/jobs/sample_project.py</extracomment>
        <translation>importer les articles d’exemple</translation>
    </message>
    <message>
        <source>A copy was saved: {path}</source>
        <extracomment>project/jobs/saved_copy.py</extracomment>
        <translation>Une copie a été enregistrée&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Only “{title}” with your annotations could be saved: the rest of {name} cannot be read. Its history is not in the copy. {path}</source>
        <extracomment>project/jobs/saved_copy.py</extracomment>
        <translation>Seul «&#xa0;{title}&#xa0;» avec vos annotations a pu être enregistré&#xa0;: le reste de {name} est illisible. Son historique n’est pas dans la copie. {path}</translation>
    </message>
    <message>
        <source>save a copy of the open document</source>
        <extracomment>project/jobs/saved_copy.py</extracomment>
        <translation>enregistrer une copie du document ouvert</translation>
    </message>
    <message numerus="yes">
        <source>{n} document deleted for good.|{n} documents deleted for good.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>
            <numerusform>{n} document supprimé définitivement.</numerusform>
            <numerusform>{n} documents supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>{fault} So deleted words may still stand in unused parts of the file; empty the trash once more to take them out.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>{fault} Des mots supprimés peuvent donc rester dans des parties inutilisées du fichier&#x202f;; videz la corbeille encore une fois pour les retirer.</translation>
    </message>
    <message>
        <source>The project as it was is in {backup}.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Le projet tel qu’il était se trouve dans {backup}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup may still hold deleted words: delete these files, too, if the words must stand nowhere.|{n} backups may still hold deleted words: delete these files, too, if the words must stand nowhere.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>
            <numerusform>{n} sauvegarde peut encore contenir des mots supprimés&#xa0;: supprimez aussi ce fichier si les mots ne doivent rester nulle part.</numerusform>
            <numerusform>{n} sauvegardes peuvent encore contenir des mots supprimés&#xa0;: supprimez aussi ces fichiers si les mots ne doivent rester nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document “{id}” is in the trash.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Aucun document «&#xa0;{id}&#xa0;» n’est dans la corbeille.</translation>
    </message>
    <message>
        <source>`annotator trash PROJECT` lists them.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>`annotator trash PROJECT` les énumère.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Deleted texts and annotations stand nowhere in the file, which is {size} MB smaller; speakers stay.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Les textes et annotations supprimés ne sont plus nulle part dans le fichier, plus petit de {size} Mo&#x202f;; les locuteurs restent.</translation>
    </message>
    <message>
        <source>Deleted texts and annotations stand nowhere in the file; speakers stay.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Les textes et annotations supprimés ne sont plus nulle part dans le fichier&#x202f;; les locuteurs restent.</translation>
    </message>
    <message>
        <source>The analysing processes were ended.</source>
        <extracomment>project/jobs/workers.py</extracomment>
        <translation>Les processus d’analyse ont été arrêtés.</translation>
    </message>
    <message>
        <source>An act in the history of “{title}” is damaged, so it cannot be shown.</source>
        <extracomment>project/opened/history_preview.py</extracomment>
        <translation>Une action de l’historique de «&#xa0;{title}&#xa0;» est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>An annotator needs a name.</source>
        <extracomment>project/project.py</extracomment>
        <translation>Un annotateur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>{share} % of the documents cannot be blind: choose 0 to 100.</source>
        <extracomment>project/project.py</extracomment>
        <translation>{share}&#xa0;% des documents ne peuvent pas être en aveugle&#xa0;: choisissez de 0 à 100.</translation>
    </message>
    <message>
        <source>proposed: {reason}</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>proposé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>named in the article</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>nommé dans l’article</translation>
    </message>
    <message>
        <source>written like a name</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>écrit comme un nom</translation>
    </message>
    <message>
        <source>spoke before</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>a parlé avant</translation>
    </message>
    <message>
        <source>speaker of this article</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>locuteur de cet article</translation>
    </message>
    <message>
        <source>speaker of the project</source>
        <extracomment>project/proposals/speaker_choices.py, ui/dialogs/speaker_lines.py</extracomment>
        <translation>locuteur du projet</translation>
    </message>
    <message>
        <source>may be the same: {reason}</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>peut-être le même&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>spelled nearly alike</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>orthographe presque identique</translation>
    </message>
    <message>
        <source>same last name only</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>nom de famille identique seulement</translation>
    </message>
    <message>
        <source>one of several of this name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>un parmi plusieurs de ce nom</translation>
    </message>
    <message>
        <source>same last name, other title</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>même nom de famille, autre titre</translation>
    </message>
    <message>
        <source>same name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>même nom</translation>
    </message>
    <message>
        <source>initials of the name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>initiales du nom</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mêmes mots dans un autre ordre</translation>
    </message>
    <message>
        <source>one name is within the other</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>un nom est contenu dans l’autre</translation>
    </message>
    <message>
        <source>same last name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>même nom de famille</translation>
    </message>
    <message>
        <source>same first and last name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mêmes prénom et nom de famille</translation>
    </message>
    <message>
        <source>same last name, first name nearly alike</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>même nom de famille, prénom presque identique</translation>
    </message>
    <message>
        <source>{reason}, another kind</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>{reason}, autre genre</translation>
    </message>
    <message>
        <source>same last name and initial</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>même nom de famille et même initiale</translation>
    </message>
    <message>
        <source>stayed</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>en place</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>{n} stayed|{n} stayed</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} en place</numerusform>
            <numerusform>{n} en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved|{n} moved</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} déplacée</numerusform>
            <numerusform>{n} déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found|{n} not found</source>
        <extracomment>project/versions/plain_report.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} introuvable</numerusform>
            <numerusform>{n} introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>no annotations</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>pas d’annotations</translation>
    </message>
    <message>
        <source>suggestions: {numbers}</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>suggestions&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>open again: {annotators}</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py</extracomment>
        <translation>rouvert&#xa0;: {annotators}</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be found|{n} could not be found</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>
            <numerusform>{n} introuvable</numerusform>
            <numerusform>{n} introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>quotation</source>
        <extracomment>project/versions/reanchoring.py, ui/panels/speaker_rows.py</extracomment>
        <translation>citation</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>project/versions/reanchoring.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>entité</translation>
    </message>
    <message>
        <source>{place}: stayed.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}&#xa0;: reste en place.</translation>
    </message>
    <message>
        <source>{place}: stayed; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}&#xa0;: reste en place&#x202f;; plusieurs endroits conviendraient.</translation>
    </message>
    <message>
        <source>{place}: moved.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}&#xa0;: a changé de place.</translation>
    </message>
    <message>
        <source>{place}: moved; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}&#xa0;: a changé de place&#x202f;; plusieurs endroits conviendraient.</translation>
    </message>
    <message>
        <source>{place}: is now {words}.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}&#xa0;: devient {words}.</translation>
    </message>
    <message>
        <source>{place}: is now {words}; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}&#xa0;: devient {words}&#x202f;; plusieurs endroits conviendraient.</translation>
    </message>
    <message>
        <source>{place}: could not be found.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}&#xa0;: introuvable.</translation>
    </message>
    <message>
        <source>{place}: could not be found; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}&#xa0;: introuvable&#x202f;; plusieurs endroits conviendraient.</translation>
    </message>
    <message>
        <source>{document}, suggestions: {numbers}.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{document}, suggestions&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>what the model found</source>
        <extracomment>store/analysis_rows.py, store/bad_rows.py</extracomment>
        <translation>ce que le modèle a trouvé</translation>
    </message>
    <message>
        <source>the parse</source>
        <extracomment>store/analysis_rows.py, store/bad_rows.py</extracomment>
        <translation>l’analyse syntaxique</translation>
    </message>
    <message>
        <source>a failed analysis</source>
        <extracomment>store/analysis_rows.py</extracomment>
        <translation>une analyse échouée</translation>
    </message>
    <message>
        <source>a suggestion</source>
        <extracomment>store/analysis_rows.py, store/bad_rows.py, ui/actions/registry.py</extracomment>
        <translation>une suggestion</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: {reason}. The project was not changed.</source>
        <extracomment>store/attached_backup.py</extracomment>
        <translation>La sauvegarde {path} est endommagée&#xa0;: {reason}. Le projet n’a pas été changé.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <extracomment>store/attached_backup.py</extracomment>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The backup {path} has an older file version, and a copy of it for temporary use cannot be made: {reason}. The project was not changed.</source>
        <extracomment>store/attached_backup.py</extracomment>
        <translation>La sauvegarde {path} a une version de fichier plus ancienne, et il est impossible d’en faire une copie temporaire&#xa0;: {reason}. Le projet n’a pas été changé.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder}: {reason}.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Impossible d’écrire une sauvegarde dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder for backups.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Choisissez un autre dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>a part of it names another one that is not there</source>
        <extracomment>store/backup.py</extracomment>
        <translation>une de ses parties en nomme une autre qui n’est pas là</translation>
    </message>
    <message>
        <source>it does not hold what the project holds</source>
        <extracomment>store/backup.py</extracomment>
        <translation>elle ne contient pas ce que contient le projet</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a backup of {size} MB.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Le disque de {folder} n’a pas de place pour une sauvegarde de {size} Mo.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Libérez de l’espace, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full, so no backup was made.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Le disque de {folder} est plein&#xa0;: aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>{path} is not a project of this program.</source>
        <extracomment>store/backup.py, store/file_errors.py</extracomment>
        <translation>{path} n’est pas un projet de ce programme.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>project/jobs/recodings.py, store/backup.py, store/connection.py, store/file_errors.py, store/rescue/rescue.py, store/schema_check.py</extracomment>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{project} is held by another program, so no backup was made.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>{project} est occupé par un autre programme&#xa0;: aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}; no backup was made, and older ones are kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>{path} est endommagé&#xa0;: {reason}&#x202f;; aucune sauvegarde n’a été faite, et les anciennes sont conservées.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}; no backup was made, and older ones are kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Impossible de lire {path}&#xa0;: {reason}&#x202f;; aucune sauvegarde n’a été faite, et les anciennes sont conservées.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, then do it again.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Vérifiez que son disque est connecté, puis recommencez.</translation>
    </message>
    <message>
        <source>{project} was being written all the time, so no backup of it could be made.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>{project} était sans cesse en cours d’écriture&#xa0;: aucune sauvegarde n’a pu en être faite.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>project/jobs/places.py, store/backup.py</extracomment>
        <translation>Impossible de lire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The backup of {project} is not whole: {reason}. Older ones are kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La sauvegarde de {project} n’est pas entière&#xa0;: {reason}. Les anciennes sont conservées.</translation>
    </message>
    <message>
        <source>Run `{command}`: it says whether the project is damaged.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Lancez `{command}`&#xa0;: cela dit si le projet est endommagé.</translation>
    </message>
    <message>
        <source>The backup of {project} cannot be read again, so it was not kept; older ones are.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La sauvegarde de {project} ne peut pas être relue et n’a donc pas été gardée&#x202f;; les anciennes le sont.</translation>
    </message>
    <message>
        <source>Check the disk of the backups, or choose a folder on another one.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Vérifiez le disque des sauvegardes, ou choisissez un dossier sur un autre.</translation>
    </message>
    <message>
        <source>the layer</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>la couche</translation>
    </message>
    <message>
        <source>an entity</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>une entité</translation>
    </message>
    <message>
        <source>a decision</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>une décision</translation>
    </message>
    <message>
        <source>a decision on a claim</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>une décision sur une affirmation</translation>
    </message>
    <message>
        <source>a waiver</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>un constat toléré</translation>
    </message>
    <message>
        <source>{row} of document “{document}”</source>
        <extracomment>store/bad_rows.py, store/columns.py, store/speakers.py</extracomment>
        <translation>{row} du document «&#xa0;{document}&#xa0;»</translation>
    </message>
    <message>
        <source>what was learnt</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>ce qui a été appris</translation>
    </message>
    <message>
        <source>a speaker</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>un locuteur</translation>
    </message>
    <message>
        <source>layer of {annotator}</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>couche de {annotator}</translation>
    </message>
    <message>
        <source>{row} cannot be read{details}: the file was changed by something else.</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>{row}&#xa0;: illisible{details}&#x202f;; quelque chose d’autre a changé le fichier.</translation>
    </message>
    <message>
        <source>act {id}: {error}</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>action {id}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>an entry</source>
        <extracomment>store/columns.py</extracomment>
        <translation>une entrée</translation>
    </message>
    <message>
        <source>Nothing of {file} can be read any more, so no copy was saved.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Plus rien de {file} n’est lisible&#xa0;: aucune copie n’a été enregistrée.</translation>
    </message>
    <message>
        <source>What it held before may be in a backup.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Ce qu’il contenait avant est peut-être dans une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is a link, so that saving would write into another file.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{path} est un lien&#xa0;: enregistrer écrirait dans un autre fichier.</translation>
    </message>
    <message>
        <source>Look at it and remove it, or open the project for reading only.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Regardez-le et retirez-le, ou ouvrez le projet en lecture seule.</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{path} est une base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>{project} is open here for reading only, so nothing of it can be changed.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{project} est ouvert ici en lecture seule&#xa0;: rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>Open it again once it is closed elsewhere and may be written.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Rouvrez-le une fois fermé ailleurs et accessible en écriture.</translation>
    </message>
    <message>
        <source>The copy {file} cannot be written: {reason}.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Impossible d’écrire la copie {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder. The project itself is not touched.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Libérez de l’espace, ou choisissez un autre dossier. Le projet lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>{file} was made, but cannot be opened now: {error}</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{file} a été créé, mais ne peut pas être ouvert maintenant&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{remedy} Then open it.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{remedy} Puis ouvrez-le.</translation>
    </message>
    <message>
        <source>{path} is damaged: it does not say that it is a project.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{path} est endommagé&#xa0;: rien n’y dit que c’est un projet.</translation>
    </message>
    <message>
        <source>{project} is held by another program, so it cannot be opened now.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{project} est occupé par un autre programme et ne peut pas être ouvert maintenant.</translation>
    </message>
    <message>
        <source>Close it there, or open it again in a moment.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Fermez-le là-bas, ou rouvrez-le dans un instant.</translation>
    </message>
    <message>
        <source>a part of the history</source>
        <extracomment>store/deltas.py</extracomment>
        <translation>une partie de l’historique</translation>
    </message>
    <message>
        <source>a part that the act changes</source>
        <extracomment>store/deltas.py</extracomment>
        <translation>une partie que l’action change</translation>
    </message>
    <message>
        <source>The project has no document “{id}”.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Le projet n’a pas de document «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>Check the id; an export has the ids of all.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Vérifiez l’identifiant&#x202f;; un export les contient tous.</translation>
    </message>
    <message>
        <source>The project has no document at position {position}.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Le projet n’a pas de document à la position {position}.</translation>
    </message>
    <message>
        <source>The text of document “{id}” is not the one that was imported.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Le texte du document «&#xa0;{id}&#xa0;» n’est pas celui qui a été importé.</translation>
    </message>
    <message>
        <source>The file was changed by something else: restore this document from a backup.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Quelque chose d’autre a changé le fichier&#xa0;: restaurez ce document depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>the document at position {position}</source>
        <extracomment>store/documents.py</extracomment>
        <translation>le document à la position {position}</translation>
    </message>
    <message>
        <source>empty trash</source>
        <extracomment>store/emptying.py</extracomment>
        <translation>vider la corbeille</translation>
    </message>
    <message>
        <source>; the act was not saved</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>&#x202f;; l’action n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>; nothing was imported</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>&#x202f;; rien n’a été importé</translation>
    </message>
    <message>
        <source>; nothing was written</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>&#x202f;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>; it is still a project of an older version, as it was</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>&#x202f;; c’est toujours un projet d’une version plus ancienne, comme avant</translation>
    </message>
    <message>
        <source>; nothing was changed</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{path} est endommagé&#xa0;: {reason}{consequence}.</translation>
    </message>
    <message>
        <source>an entry refers to another one that is not there</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>une entrée renvoie à une autre qui n’est pas là</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Impossible de lire ou d’écrire {path}&#xa0;: {reason}{consequence}.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, can be written and has room for you, then do it again.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Vérifiez que son disque est connecté, accessible en écriture et a de la place pour vous, puis recommencez.</translation>
    </message>
    <message>
        <source>{path} is damaged: {row} cannot be read.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{path} est endommagé&#xa0;: {row}, illisible.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Le disque qui contient {path} est plein{consequence}.</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>{file} is held by another program{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{file} est occupé par un autre programme{consequence}.</translation>
    </message>
    <message>
        <source>Do it again in a moment.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Recommencez dans un instant.</translation>
    </message>
    <message>
        <source>{path} cannot be written{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Impossible d’écrire {path}{consequence}.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or copy it elsewhere.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Modifiez les droits d’accès du fichier et de son dossier, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>{path} or its journal cannot be opened{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Impossible d’ouvrir {path} ou son journal{consequence}.</translation>
    </message>
    <message>
        <source>Check that the file and its folder exist, and that you may read and change them.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Vérifiez que le fichier et son dossier existent, et que vous avez le droit de les lire et de les modifier.</translation>
    </message>
    <message>
        <source>a number in it is too large to count on</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>un de ses nombres est trop grand pour continuer à compter</translation>
    </message>
    <message>
        <source>the file: {reason} ({details})</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>le fichier&#xa0;: {reason} ({details})</translation>
    </message>
    <message>
        <source>{table} refers to a {other_table} that does not exist</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>{table} renvoie à «&#xa0;{other_table}&#xa0;», qui n’existe pas</translation>
    </message>
    <message>
        <source>the positions of the documents have gaps of which the project does not know</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>les positions des documents ont des lacunes que le projet ne connaît pas</translation>
    </message>
    <message>
        <source>the trash does not hold the documents that it names</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>la corbeille ne contient pas les documents qu’elle nomme</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: another program has moved or deleted it</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>{name} n’est plus là où il a été ouvert&#xa0;: un autre programme l’a déplacé ou supprimé</translation>
    </message>
    <message>
        <source>All that was shown as saved is still open here. Put the file back and go on, locate it, or save a copy.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Tout ce qui s’affichait comme enregistré est encore ouvert ici. Remettez le fichier en place et continuez, localisez-le, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>Another program has replaced {name} since it was opened</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Un autre programme a remplacé {name} depuis son ouverture</translation>
    </message>
    <message>
        <source>All that was shown as saved is still open here. Save a copy of it, or open the file that is there now.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Tout ce qui s’affichait comme enregistré est encore ouvert ici. Enregistrez-en une copie, ou ouvrez le fichier qui est là maintenant.</translation>
    </message>
    <message>
        <source>The drive or the folder that holds {name} is gone</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Le lecteur ou le dossier qui contient {name} a disparu</translation>
    </message>
    <message>
        <source>All that was shown as saved is on that drive. Connect it and open the project again, or save a copy of what can still be read.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Tout ce qui s’affichait comme enregistré est sur ce lecteur. Connectez-le et rouvrez le projet, ou enregistrez une copie de ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>Another program has cut {name} short since it was opened</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Un autre programme a tronqué {name} depuis son ouverture</translation>
    </message>
    <message>
        <source>What it held before may be in a backup. Save a copy of what is open here; if the file comes back whole, open it again.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Ce qu’il contenait avant est peut-être dans une sauvegarde. Enregistrez une copie de ce qui est ouvert ici&#x202f;; si le fichier revient entier, rouvrez-le.</translation>
    </message>
    <message>
        <source>Another program has written over {name} since it was opened</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Un autre programme a écrasé {name} depuis son ouverture</translation>
    </message>
    <message>
        <source>What it held before may be in a backup. Save a copy of what is open here, or open the file that is there now.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Ce qu’il contenait avant est peut-être dans une sauvegarde. Enregistrez une copie de ce qui est ouvert ici, ou ouvrez le fichier qui est là maintenant.</translation>
    </message>
    <message>
        <source>Not done: {act}. It refers to something that is not there any more.</source>
        <extracomment>store/operations.py</extracomment>
        <translation>Pas fait&#xa0;: {act}. L’action renvoie à quelque chose qui n’existe plus.</translation>
    </message>
    <message>
        <source>Not done: {act}. An annotation would stand at other words.</source>
        <extracomment>store/operations.py</extracomment>
        <translation>Pas fait&#xa0;: {act}. Une annotation se retrouverait sur d’autres mots.</translation>
    </message>
    <message>
        <source>Open the document again, and look where its words are.</source>
        <extracomment>store/operations.py</extracomment>
        <translation>Rouvrez le document, et regardez où sont ses mots.</translation>
    </message>
    <message>
        <source>An act in the history of {project} is damaged, so it cannot be shown.</source>
        <extracomment>store/history_entries.py</extracomment>
        <translation>Une action de l’historique de {project} est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>An act in the history of {project} is damaged, so it cannot be undone or done again.</source>
        <extracomment>store/history_rows.py</extracomment>
        <translation>Une action de l’historique de {project} est endommagée et ne peut être ni annulée ni rétablie.</translation>
    </message>
    <message>
        <source>Another act has come meanwhile, so nothing was undone.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Une autre action est survenue entre-temps&#xa0;: rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Another act has come meanwhile, so nothing was done again.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Une autre action est survenue entre-temps&#xa0;: rien n’a été rétabli.</translation>
    </message>
    <message>
        <source>The history cannot go there: something that came later depends on one of the acts on the way.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>L’historique ne peut pas aller là&#xa0;: quelque chose de plus récent dépend d’une des actions intermédiaires.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this document.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Il n’y a rien à annuler dans ce document.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to redo in this document.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Il n’y a rien à rétablir dans ce document.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>The history cannot go to this act.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>L’historique ne peut pas aller à cette action.</translation>
    </message>
    <message>
        <source>Choose one of yours that is done or undone.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Choisissez une des vôtres, faite ou annulée.</translation>
    </message>
    <message>
        <source>somebody else has changed the text itself since</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>quelqu’un d’autre a changé le texte lui-même depuis</translation>
    </message>
    <message>
        <source>somebody has annotated this version of the text since</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>quelqu’un a annoté cette version du texte depuis</translation>
    </message>
    <message>
        <source>as its marks say</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>selon ses guillemets</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>start moved by {n} word|start moved by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>début {n} mot plus loin</numerusform>
            <numerusform>début {n} mots plus loin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start moved by {n} character|start moved by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>début {n} caractère plus loin</numerusform>
            <numerusform>début {n} caractères plus loin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start moved back by {n} word|start moved back by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>début {n} mot plus tôt</numerusform>
            <numerusform>début {n} mots plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start moved back by {n} character|start moved back by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>début {n} caractère plus tôt</numerusform>
            <numerusform>début {n} caractères plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved by {n} word|end moved by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>fin {n} mot plus loin</numerusform>
            <numerusform>fin {n} mots plus loin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved by {n} character|end moved by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>fin {n} caractère plus loin</numerusform>
            <numerusform>fin {n} caractères plus loin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved back by {n} word|end moved back by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>fin {n} mot plus tôt</numerusform>
            <numerusform>fin {n} mots plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved back by {n} character|end moved back by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>fin {n} caractère plus tôt</numerusform>
            <numerusform>fin {n} caractères plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>domain/codebook_difference.py, domain/translation.py, ui/commands/codebook.py</extracomment>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{field}: {words} added</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}&#xa0;: ajout de {words}</translation>
    </message>
    <message>
        <source>{field}: {words} taken out</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}&#xa0;: retrait de {words}</translation>
    </message>
    <message>
        <source>{field}: {change}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>genre</translation>
    </message>
    <message>
        <source>alias added: {name}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>alias ajouté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>alias taken away: {name}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>alias retiré&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{change} · in {n} annotation|{change} · in {n} annotations</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>{change} · dans {n} annotation</numerusform>
            <numerusform>{change} · dans {n} annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>a speaker who was removed</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>un locuteur retiré</translation>
    </message>
    <message>
        <source>the report of an import</source>
        <extracomment>store/import_reports.py</extracomment>
        <translation>le rapport d’un import</translation>
    </message>
    <message>
        <source>{annotator} has another layer of the document “{document}” already.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>{annotator} a déjà une autre couche du document «&#xa0;{document}&#xa0;».</translation>
    </message>
    <message>
        <source>Import it under another annotator&apos;s name, or into another project.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>Importez-la sous un autre nom d’annotateur, ou dans un autre projet.</translation>
    </message>
    <message>
        <source>the id “{id}” already belongs to another text.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>l’identifiant «&#xa0;{id}&#xa0;» appartient déjà à un autre texte.</translation>
    </message>
    <message>
        <source>Give the document another id.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>Donnez au document un autre identifiant.</translation>
    </message>
    <message>
        <source>{annotator}&apos;s layer of “{document}” came before in this import.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>la couche de {annotator} pour «&#xa0;{document}&#xa0;» est déjà venue dans cet import.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>what was learnt from decisions</source>
        <extracomment>store/learning.py</extracomment>
        <translation>ce que les décisions ont appris</translation>
    </message>
    <message>
        <source>forget what was learnt</source>
        <extracomment>store/learning.py</extracomment>
        <translation>oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>count forgotten decisions again</source>
        <extracomment>store/learning.py</extracomment>
        <translation>compter à nouveau les décisions oubliées</translation>
    </message>
    <message>
        <source>take annotations as they are</source>
        <extracomment>store/misfits.py</extracomment>
        <translation>prendre les annotations telles quelles</translation>
    </message>
    <message>
        <source>the same document</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>le même document</translation>
    </message>
    <message>
        <source>the same text</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>the same speaker</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>le même locuteur</translation>
    </message>
    <message>
        <source>the same layer</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la même couche</translation>
    </message>
    <message>
        <source>the same quotation</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la même citation</translation>
    </message>
    <message>
        <source>the same claim</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la même affirmation</translation>
    </message>
    <message>
        <source>the same entity</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la même entité</translation>
    </message>
    <message>
        <source>the same waiver</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>le même constat toléré</translation>
    </message>
    <message>
        <source>the same suggestion</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la même suggestion</translation>
    </message>
    <message>
        <source>the same decision</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la même décision</translation>
    </message>
    <message>
        <source>the same analysis</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la même analyse</translation>
    </message>
    <message>
        <source>the same codebook</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>le même livre de codes</translation>
    </message>
    <message>
        <source>“{act}” cannot be undone: {reason}.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>«&#xa0;{act}&#xa0;» ne peut pas être annulé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>somebody has changed {same_thing} since</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>quelqu’un a changé {same_thing} depuis</translation>
    </message>
    <message>
        <source>“{act}” cannot be done again: {reason}.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>«&#xa0;{act}&#xa0;» ne peut pas être rétabli&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>something that came later depends on it</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>quelque chose de plus récent en dépend</translation>
    </message>
    <message>
        <source>“{act}” bears on {same_thing}</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>«&#xa0;{act}&#xa0;» concerne {same_thing}</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Changez-le plutôt à la main.</translation>
    </message>
    <message>
        <source>it needs something that is not there any more</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>il y manque quelque chose qui n’existe plus</translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est dans la corbeille</translation>
    </message>
    <message>
        <source>Move them by hand: the trash shows what is in it.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Déplacez-les à la main&#xa0;: la corbeille montre ce qu’elle contient.</translation>
    </message>
    <message>
        <source>{name} has worked on “{title}” since</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>{name} a travaillé sur «&#xa0;{title}&#xa0;» depuis</translation>
    </message>
    <message>
        <source>its documents have left the trash, or came back, since</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>ses documents ont quitté la corbeille, ou y sont revenus, depuis</translation>
    </message>
    <message>
        <source>First do that again.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Rétablissez d’abord cela.</translation>
    </message>
    <message>
        <source>First undo that.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Annulez d’abord cela.</translation>
    </message>
    <message>
        <source>Move documents to the trash instead.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Mettez plutôt des documents à la corbeille.</translation>
    </message>
    <message>
        <source>That quotation is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Cette citation est déjà là.</translation>
    </message>
    <message>
        <source>That claim is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Cette affirmation est déjà là.</translation>
    </message>
    <message>
        <source>That entity is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Cette entité est déjà là.</translation>
    </message>
    <message>
        <source>That speaker is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Ce locuteur est déjà là.</translation>
    </message>
    <message>
        <source>The history does not hold it any more.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>L’historique ne le contient plus.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>The text of “{title}” has been replaced since; the words stood in another one.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Le texte de «&#xa0;{title}&#xa0;» a été remplacé depuis&#x202f;; les mots se trouvaient dans un autre.</translation>
    </message>
    <message>
        <source>the document that it belongs to is lost</source>
        <extracomment>store/rescue/gaps.py</extracomment>
        <translation>le document auquel cela appartient est perdu</translation>
    </message>
    <message>
        <source>its row is damaged</source>
        <extracomment>store/rescue/gathered.py</extracomment>
        <translation>sa ligne est endommagée</translation>
    </message>
    <message>
        <source>its words are beyond the end of the text</source>
        <extracomment>store/rescue/mending.py</extracomment>
        <translation>ses mots dépassent la fin du texte</translation>
    </message>
    <message>
        <source>what it belongs to is lost</source>
        <extracomment>store/rescue/mending.py</extracomment>
        <translation>ce à quoi cela appartient est perdu</translation>
    </message>
    <message>
        <source>another row names it</source>
        <extracomment>store/rescue/mending.py</extracomment>
        <translation>une autre ligne le nomme</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; nothing was written.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Impossible de lire {path}&#xa0;: {reason}&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>store/rescue/rescue.py, store/schema_check.py</extracomment>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <extracomment>store/new_file.py, store/rescue/rescue.py</extracomment>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{path} has changed while it was read, so the rescue would be a mixture.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>{path} a changé pendant la lecture&#xa0;: la récupération serait un mélange.</translation>
    </message>
    <message>
        <source>Close it in all programs, and rescue it again.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Fermez-le dans tous les programmes, et récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>No document of a project could be read from {path}; nothing was written.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Aucun document d’un projet n’a pu être lu dans {path}&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose another file, or a copy that somebody else may have.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Choisissez un autre fichier, ou une copie que quelqu’un d’autre a peut-être.</translation>
    </message>
    <message>
        <source>The rescue could not be finished: {reason}; nothing was written.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>La récupération n’a pas pu être terminée&#xa0;: {reason}&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Free some space, also where temporary files are kept, then rescue it again.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Libérez de l’espace, aussi là où sont les fichiers temporaires, puis récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>a document</source>
        <extracomment>store/rescue/row_checks.py, ui/actions/registry.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>un document</translation>
    </message>
    <message>
        <source>a history row</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>une ligne de l’historique</translation>
    </message>
    <message>
        <source>a report</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>un rapport</translation>
    </message>
    <message>
        <source>a map</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>une table</translation>
    </message>
    <message>
        <source>fields</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>des champs</translation>
    </message>
    <message>
        <source>an index names it</source>
        <extracomment>store/rescue/sql_rows.py</extracomment>
        <translation>un index le nomme</translation>
    </message>
    <message>
        <source>tables</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>tables</translation>
    </message>
    <message>
        <source>pages</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>pages</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>historique</translation>
    </message>
    <message>
        <source>pages without a table</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>pages sans table</translation>
    </message>
    <message>
        <source>pages that the journal replaces</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>pages que le journal remplace</translation>
    </message>
    <message>
        <source>free pages</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>pages libres</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>stand-ins</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>remplaçants</translation>
    </message>
    <message>
        <source>its codebook</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>son livre de codes</translation>
    </message>
    <message>
        <source>So much differs from this backup that one act cannot bring it back, so nothing was changed.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>Trop de choses diffèrent de cette sauvegarde pour une seule action&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>Restore some documents at a time, or open the backup itself: it is a project.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>Restaurez quelques documents à la fois, ou ouvrez la sauvegarde elle-même&#xa0;: c’est un projet.</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a row of {table}</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>une ligne de {table}</translation>
    </message>
    <message>
        <source>{backup} is damaged: {row} cannot be read. The project was not changed.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>{backup} est endommagé&#xa0;: {row}, illisible. Le projet n’a pas été changé.</translation>
    </message>
    <message>
        <source>Restore another backup, or single documents of this one.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>Restaurez une autre sauvegarde, ou certains documents de celle-ci.</translation>
    </message>
    <message>
        <source>the text or metadata</source>
        <extracomment>store/rows.py</extracomment>
        <translation>le texte ou les métadonnées</translation>
    </message>
    <message>
        <source>the speakers of a quotation</source>
        <extracomment>store/rows.py</extracomment>
        <translation>les locuteurs d’une citation</translation>
    </message>
    <message>
        <source>a layer</source>
        <extracomment>store/rows.py</extracomment>
        <translation>une couche</translation>
    </message>
    <message>
        <source>{path} exists already; it was left as it is.</source>
        <extracomment>store/new_file.py</extracomment>
        <translation>{path} existe déjà&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>domain/codebook_draft.py, store/new_file.py</extracomment>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Close it, and keep the file as it is. Rescue what can be read of it and of its newest backup (`annotator rescue`), or open that backup itself (`annotator backups` lists them).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Fermez-le, et gardez le fichier tel quel. Récupérez ce qui est lisible dans le fichier et dans sa dernière sauvegarde (`annotator rescue`), ou ouvrez cette sauvegarde elle-même (`annotator backups` les énumère).</translation>
    </message>
    <message>
        <source>What is annotated now is as it was saved, and you can go on working. A backup may have the older state.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Ce qui est annoté maintenant est tel qu’enregistré, et vous pouvez continuer. Une sauvegarde a peut-être l’état antérieur.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (file version {version}, this program reads up to {newest}).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} vient d’une version plus récente de ce programme (version de fichier {version}, ce programme lit jusqu’à {newest}).</translation>
    </message>
    <message>
        <source>Install the newer version to open it; the file was not changed.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Installez la version plus récente pour l’ouvrir&#x202f;; le fichier n’a pas été changé.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>Look whether it was moved. If it was deleted, put its newest backup in its place (annotator restore {path} latest), or begin anew (annotator new {path}).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Regardez s’il a été déplacé. S’il a été supprimé, mettez sa dernière sauvegarde à sa place (annotator restore {path} latest), ou recommencez à neuf (annotator new {path}).</translation>
    </message>
    <message>
        <source>{path} is empty, so it is not a project of this program.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} est vide&#xa0;: ce n’est pas un projet de ce programme.</translation>
    </message>
    <message>
        <source>Choose another file. If it was a project, something has emptied it: remove it, and put its newest backup in its place (annotator restore {path} latest).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Choisissez un autre fichier. Si c’était un projet, quelque chose l’a vidé&#xa0;: retirez-le, et mettez sa dernière sauvegarde à sa place (annotator restore {path} latest).</translation>
    </message>
    <message>
        <source>trigger or view</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>déclencheur ou vue</translation>
    </message>
    <message>
        <source>{path} holds a {part} ({name}), which no project has: another program has changed it.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} contient {part} ({name}), ce que n’a aucun projet&#xa0;: un autre programme l’a changé.</translation>
    </message>
    <message>
        <source>Keep the file as it is. Rescue what it holds into a new project (`annotator rescue`), or open a backup of it.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Gardez le fichier tel quel. Récupérez ce qu’il contient dans un nouveau projet (`annotator rescue`), ou ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged: its documents are not numbered from 1 on ({least} to {most}).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} est endommagé&#xa0;: ses documents ne sont pas numérotés à partir de 1 ({least} à {most}).</translation>
    </message>
    <message>
        <source>{path} is damaged: it lacks the table “{table}”.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} est endommagé&#xa0;: il lui manque la table «&#xa0;{table}&#xa0;».</translation>
    </message>
    <message>
        <source>{path} is damaged: it says that its file version is {version}, which does not fit its tables.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} est endommagé&#xa0;: il dit que sa version de fichier est {version}, ce qui ne s’accorde pas avec ses tables.</translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program (file version {version}), so it cannot be opened for reading only.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} vient d’une version plus ancienne de ce programme (version de fichier {version}) et ne peut donc pas être ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Open it in the window, where it can be written: it is backed up and brought up to date.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Ouvrez-le dans la fenêtre, là où il est accessible en écriture&#xa0;: il est sauvegardé et mis à jour.</translation>
    </message>
    <message>
        <source>virtual table</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>table virtuelle</translation>
    </message>
    <message>
        <source>{path} is damaged: its table “{table}” lacks the column “{column}”.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} est endommagé&#xa0;: il manque à sa table «&#xa0;{table}&#xa0;» la colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>table with a generated column</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>table à colonne calculée</translation>
    </message>
    <message>
        <source>The search index holds documents that are not there. Build it again: {command}</source>
        <extracomment>store/search.py</extracomment>
        <translation>L’index de recherche contient des documents qui n’existent pas. Reconstruisez-le&#xa0;: {command}</translation>
    </message>
    <message numerus="yes">
        <source>The search does not find the words of {n} document. Build the index again: {command}|The search does not find the words of {n} documents. Build the index again: {command}</source>
        <extracomment>store/search.py</extracomment>
        <translation>
            <numerusform>La recherche ne trouve pas les mots de {n} document. Reconstruisez l’index&#xa0;: {command}</numerusform>
            <numerusform>La recherche ne trouve pas les mots de {n} documents. Reconstruisez l’index&#xa0;: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index of {project} is damaged; articles and annotations are not affected.</source>
        <extracomment>store/search.py</extracomment>
        <translation>L’index de recherche de {project} est endommagé&#x202f;; articles et annotations ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Build it again: {command}</source>
        <extracomment>store/search.py</extracomment>
        <translation>Reconstruisez-le&#xa0;: {command}</translation>
    </message>
    <message>
        <source>a database cannot be saved there</source>
        <extracomment>store/sqlite_library.py</extracomment>
        <translation>une base de données ne peut pas y être enregistrée</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>ses pages ne s’accordent pas</translation>
    </message>
    <message>
        <source>it holds bytes that are no text</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>il contient des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>you have no permission to write it</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>a file cannot be opened</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>un fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <source>the disk cannot read it</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>le disque n’arrive pas à le lire</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>le disque ne l’accepte pas</translation>
    </message>
    <message>
        <source>it does not begin as a project does</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>il ne commence pas comme un projet</translation>
    </message>
    <message>
        <source>what it holds contradicts itself</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>son contenu se contredit</translation>
    </message>
    <message>
        <source>a part of it is larger than any project has</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>une de ses parties est plus grande que dans tout projet</translation>
    </message>
    <message>
        <source>a part of it is missing, or has another form</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>une de ses parties manque, ou a une autre forme</translation>
    </message>
    <message>
        <source>the columns of a table</source>
        <extracomment>store/table_fields.py</extracomment>
        <translation>les colonnes d’un tableau</translation>
    </message>
    <message>
        <source>the history</source>
        <extracomment>store/text_changes.py</extracomment>
        <translation>l’historique</translation>
    </message>
    <message>
        <source>Not done: one of its documents is in the trash already.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Pas fait&#xa0;: un de ses documents est déjà dans la corbeille.</translation>
    </message>
    <message>
        <source>Take it out of the trash first.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Sortez-le d’abord de la corbeille.</translation>
    </message>
    <message>
        <source>Not done: the project has another document with the id “{id}” by now, “{title}”.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Pas fait&#xa0;: le projet a maintenant un autre document avec l’identifiant «&#xa0;{id}&#xa0;», «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Move that one to the trash first.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Mettez d’abord celui-là à la corbeille.</translation>
    </message>
    <message>
        <source>the trash</source>
        <extracomment>store/trash.py</extracomment>
        <translation>la corbeille</translation>
    </message>
    <message>
        <source>process {pid} on {computer}, since {time}</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>processus {pid} sur {computer}, depuis {time}</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>un processus inconnu</translation>
    </message>
    <message>
        <source>{project} is being opened elsewhere.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{project} est en cours d’ouverture ailleurs.</translation>
    </message>
    <message>
        <source>Open it again in a moment.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Rouvrez-le dans un instant.</translation>
    </message>
    <message>
        <source>{path} cannot be kept from other writers: {reason}.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{path} ne peut pas être protégé d’autres écritures&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Copy it to a disk of this computer.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Copiez-le sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>{project} is open in another window or command ({holder}).</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{project} est ouvert dans une autre fenêtre ou commande ({holder}).</translation>
    </message>
    <message>
        <source>Close it there, or wait until that has ended; it can be read meanwhile.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Fermez-le là-bas, ou attendez la fin&#x202f;; il peut être lu pendant ce temps.</translation>
    </message>
    <message>
        <source>{path} is no lock file of this program: {reason}; it was left as it is.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{path} n’est pas un fichier de verrou de ce programme&#xa0;: {reason}&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{path} is no lock file of this program; it was left as it is.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{path} n’est pas un fichier de verrou de ce programme&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Look at it and remove it; the project can be read meanwhile.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Regardez-le et retirez-le&#x202f;; le projet peut être lu pendant ce temps.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {reason}.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Impossible d’écrire dans le dossier {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>copy it elsewhere</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>copiez-le ailleurs</translation>
    </message>
    <message>
        <source>copy the project to another folder</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>copiez le projet dans un autre dossier</translation>
    </message>
    <message>
        <source>Select words ({grow}, or drag over them), then {new_quotation} makes a quotation of them, {new_claim} a claim.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Sélectionnez des mots ({grow}, ou en glissant dessus), puis {new_quotation} en fait une citation, {new_claim} une affirmation.</translation>
    </message>
    <message numerus="yes">
        <source>{next_suggestion} goes to the one suggestion that waits; {accept} accepts, {remove} rejects.|{next_suggestion} goes to the next of {n} suggestions; {accept} accepts, {remove} rejects.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>
            <numerusform>{next_suggestion} va à la suggestion en attente&#x202f;; {accept} accepte, {remove} rejette.</numerusform>
            <numerusform>{next_suggestion} va à la prochaine des {n} suggestions&#x202f;; {accept} accepte, {remove} rejette.</numerusform>
        </translation>
    </message>
    <message>
        <source>{next_item} goes to what is annotated, too.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>{next_item} va aussi à ce qui est annoté.</translation>
    </message>
    <message>
        <source>{next_item} or a click chooses a card, to look at it again.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>{next_item} ou un clic choisit une fiche, pour la revoir.</translation>
    </message>
    <message>
        <source>{next_marks} goes to the next words in quote marks.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>{next_marks} va aux prochains mots entre guillemets.</translation>
    </message>
    <message>
        <source>Suggestions that are hidden: {count}; {show_hidden} shows them.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Suggestions masquées&#xa0;: {count}&#x202f;; {show_hidden} les affiche.</translation>
    </message>
    <message>
        <source>grow</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>étendre</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>entity</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>entité</translation>
    </message>
    <message>
        <source>quotation</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>citation</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>join</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>joindre</translation>
    </message>
    <message>
        <source>next</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>suivant</translation>
    </message>
    <message>
        <source>accept</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>accepter</translation>
    </message>
    <message>
        <source>reject</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>reject, why</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>rejeter, motif</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>suggestion suivante</translation>
    </message>
    <message>
        <source>No annotation chosen</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Aucune annotation choisie</translation>
    </message>
    <message>
        <source>Nothing annotated yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Rien d’annoté pour l’instant</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>fin</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>next annotation</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>annotation suivante</translation>
    </message>
    <message>
        <source>next document</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>document suivant</translation>
    </message>
    <message>
        <source>source</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>source</translation>
    </message>
    <message>
        <source>source: none yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>source&#xa0;: aucune</translation>
    </message>
    <message>
        <source>cue</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>cue: none yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>marqueur&#xa0;: aucun</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>speaker: none yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>locuteur&#xa0;: aucun</translation>
    </message>
    <message>
        <source>in place of proposed types</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>à la place des types proposés</translation>
    </message>
    <message>
        <source>claim types</source>
        <extracomment>ui/actions/applicability.py, ui/dialogs/exports/panels.py</extracomment>
        <translation>types d’affirmation</translation>
    </message>
    <message>
        <source>Import articles ({import_files}), or drop files on the window.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Importez des articles ({import_files}), ou déposez des fichiers sur la fenêtre.</translation>
    </message>
    <message>
        <source>No article yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Aucun article pour l’instant</translation>
    </message>
    <message>
        <source>This document is annotated blind: it has no suggestions.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Ce document est annoté en aveugle&#xa0;: il n’a pas de suggestions.</translation>
    </message>
    <message>
        <source>shrink</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>réduire</translation>
    </message>
    <message>
        <source>clear selection</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>désélectionner</translation>
    </message>
    <message>
        <source>type</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>accept, speaker</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>accepter, locuteur</translation>
    </message>
    <message>
        <source>accept, claim</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>accepter, affirmation</translation>
    </message>
    <message>
        <source>accept, stay</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>accepter, rester</translation>
    </message>
    <message>
        <source>accept, type</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>accepter, type</translation>
    </message>
    <message>
        <source>remove entity</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>retirer l’entité</translation>
    </message>
    <message>
        <source>types of {claim}</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>types de {claim}</translation>
    </message>
    <message>
        <source>The types of the current claim, in the codebook&apos;s order; again to take one away.</source>
        <extracomment>ui/actions/key_sheet.py</extracomment>
        <translation>Les types de l’affirmation actuelle, dans l’ordre du livre de codes&#x202f;; encore une fois pour en retirer un.</translation>
    </message>
    <message>
        <source>Claim types</source>
        <extracomment>ui/actions/key_sheet.py, ui/dialogs/codebook/parts.py</extracomment>
        <translation>Types d’affirmation</translation>
    </message>
    <message>
        <source>moving the caret</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>déplacer le curseur</translation>
    </message>
    <message>
        <source>selecting</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>sélectionner</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <extracomment>ui/actions/keys.py, ui/actions/panel_table.py</extracomment>
        <translation>Entrée</translation>
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
        <translation>Échap</translation>
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
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Without brackets</source>
        <comment>layout of keys</comment>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Sans crochets</translation>
    </message>
    <message>
        <source>For German, French and other keyboards on which [ ] { } need AltGr, and Ctrl with them cannot be pressed at all: H and L, which lie alike on all of them, move the end of a span back and on, with Shift the start, with Ctrl by a character; J and K with Alt do so by a clause.</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Pour les claviers français, allemands et autres où [ ] { } demandent AltGr et ne peuvent pas du tout se combiner avec Ctrl&#xa0;: H et L, au même endroit sur tous, reculent et avancent la fin d’un passage, avec Maj le début, avec Ctrl d’un caractère&#x202f;; J et K avec Alt le font d’une proposition.</translation>
    </message>
    <message>
        <source>claim type {number}</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>type d’affirmation {number}</translation>
    </message>
    <message>
        <source>the menu {menu}</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>le menu {menu}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>back to the article</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/panel_keys.py</extracomment>
        <translation>retour à l’article</translation>
    </message>
    <message>
        <source>the same, and stay</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>idem, en restant</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/panel_keys.py</extracomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>type to filter</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>taper pour filtrer</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>project/jobs/figures/work.py, ui/actions/panel_table.py, ui/dialogs/dashboard/charts.py, ui/panels/document_view.py</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/cards.py</extracomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>ui/actions/panel_table.py, ui/actions/registry.py, ui/dialogs/codebook/parts.py, ui/panels/guidelines.py</extracomment>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/history.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/speakers.py</extracomment>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Documents panel</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Panneau Documents</translation>
    </message>
    <message>
        <source>Show the list of documents and give it the keys; again to hide it.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Afficher la liste des documents et lui donner le clavier&#x202f;; de nouveau pour la masquer.</translation>
    </message>
    <message>
        <source>Cards panel</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Panneau Fiches</translation>
    </message>
    <message>
        <source>Show the cards and give them the keys; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Afficher les fiches et leur donner le clavier&#x202f;; de nouveau pour les masquer.</translation>
    </message>
    <message>
        <source>Show your acts, to go back and forth among them; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Afficher vos actions, pour aller et venir parmi elles&#x202f;; de nouveau pour les masquer.</translation>
    </message>
    <message>
        <source>Show the project&apos;s speakers and where they are named, to merge, split and rename them; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Afficher les locuteurs du projet et où ils sont nommés, pour les fusionner, diviser et renommer&#x202f;; de nouveau pour les masquer.</translation>
    </message>
    <message>
        <source>people merge duplicates aliases registry</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>personnes fusionner doublons alias registre</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>open the first</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>ouvrir le premier</translation>
    </message>
    <message>
        <source>go to it</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>y aller</translation>
    </message>
    <message>
        <source>close</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>fermer</translation>
    </message>
    <message>
        <source>read on</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>continuer à lire</translation>
    </message>
    <message>
        <source>go there</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>y aller</translation>
    </message>
    <message>
        <source>see what would change</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>voir ce qui changerait</translation>
    </message>
    <message>
        <source>mentions, then open</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>mentions, puis ouvrir</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>renommer</translation>
    </message>
    <message>
        <source>next field</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/panel_keys.py</extracomment>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>go to the hit</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>aller au résultat</translation>
    </message>
    <message>
        <source>type to search</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>taper pour chercher</translation>
    </message>
    <message>
        <source>go to the first hit</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>aller au premier résultat</translation>
    </message>
    <message>
        <source>the hits</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>les résultats</translation>
    </message>
    <message>
        <source>{action}: {act}</source>
        <extracomment>ui/actions/qt_actions.py</extracomment>
        <translation>{action}&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/actions/registry.py, ui/models/text_rows.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>a project</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>un projet</translation>
    </message>
    <message>
        <source>“{action}” needs a project: {open_project} opens one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande un projet&#xa0;: {open_project} en ouvre un.</translation>
    </message>
    <message>
        <source>“{action}” needs a document: {import_files} imports articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande un document&#xa0;: {import_files} importe des articles.</translation>
    </message>
    <message>
        <source>selected words</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>des mots sélectionnés</translation>
    </message>
    <message>
        <source>“{action}” needs selected words: drag over them, or {grow}.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande des mots sélectionnés&#xa0;: glissez dessus, ou {grow}.</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation: {next_item} or a click chooses one, {new_quotation} makes one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une citation&#xa0;: {next_item} ou un clic en choisit une, {new_quotation} en crée une.</translation>
    </message>
    <message>
        <source>“{action}” needs a suggestion: {next_suggestion} goes to the next one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une suggestion&#xa0;: {next_suggestion} va à la suivante.</translation>
    </message>
    <message>
        <source>“{action}” needs a claim: {new_claim} makes one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une affirmation&#xa0;: {new_claim} en crée une.</translation>
    </message>
    <message>
        <source>a quotation or suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>une citation ou une suggestion</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation or suggestion: {next_item} or a click chooses one, {new_quotation} makes one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une citation ou une suggestion&#xa0;: {next_item} ou un clic en choisit une, {new_quotation} crée une citation.</translation>
    </message>
    <message>
        <source>a quotation and selected words</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>une citation et des mots sélectionnés</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation and selected words: choose the one, then select the others.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une citation et des mots sélectionnés&#xa0;: choisissez l’une, puis sélectionnez les autres.</translation>
    </message>
    <message>
        <source>selected words or a quotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>des mots sélectionnés ou une citation</translation>
    </message>
    <message>
        <source>“{action}” needs selected words or a quotation: {grow} selects, {next_item} chooses.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande des mots sélectionnés ou une citation&#xa0;: {grow} sélectionne, {next_item} choisit.</translation>
    </message>
    <message>
        <source>selected words or an annotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>des mots sélectionnés ou une annotation</translation>
    </message>
    <message>
        <source>“{action}” needs selected words or an annotation: {grow} selects, {next_item} chooses.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande des mots sélectionnés ou une annotation&#xa0;: {grow} sélectionne, {next_item} choisit.</translation>
    </message>
    <message>
        <source>“{action}” needs a suggestion: none waits here, {done} marks the document done.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une suggestion&#xa0;: aucune n’attend ici, {done} marque le document comme terminé.</translation>
    </message>
    <message>
        <source>a role that the codebook declares</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>un rôle déclaré par le livre de codes</translation>
    </message>
    <message>
        <source>“{action}” needs a role that the codebook declares: its “roles” do.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande un rôle déclaré par le livre de codes, dans ses «&#xa0;roles&#xa0;».</translation>
    </message>
    <message>
        <source>a document that could not be analysed</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>un document dont l’analyse a échoué</translation>
    </message>
    <message>
        <source>“{action}” needs a document that could not be analysed: this is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande un document dont l’analyse a échoué&#xa0;: ce n’est pas le cas ici.</translation>
    </message>
    <message>
        <source>an act to undo</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>une action à annuler</translation>
    </message>
    <message>
        <source>“{action}” needs an act to undo: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une action à annuler&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>an undone act</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>une action annulée</translation>
    </message>
    <message>
        <source>“{action}” needs an undone act: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une action annulée&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>an act of yours on this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>une de vos actions sur ce document</translation>
    </message>
    <message>
        <source>“{action}” needs an act of yours on this document: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une de vos actions sur ce document&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>an undone act on this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>une action annulée sur ce document</translation>
    </message>
    <message>
        <source>“{action}” needs an undone act on this document: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» demande une action annulée sur ce document&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Make a new project file.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Créer un fichier de projet.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ouvrir un fichier de projet.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>Try the program on fictional articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Essayer le programme sur des articles fictifs.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Add articles in .docx, .pdf, .html and other formats, after a look at what they will be.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ajouter des articles en .docx, .pdf, .html et autres formats, après un aperçu de ce qu’ils deviendront.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Add all articles of a folder and of the folders in it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ajouter tous les articles d’un dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Importer du presse-papiers</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard as articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ajouter le texte ou les fichiers du presse-papiers comme articles.</translation>
    </message>
    <message>
        <source>Show what each import took, passed over and refused, and save the refused lines.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher ce que chaque import a pris, ignoré et refusé, et enregistrer les lignes refusées.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Show the backups, what each holds against now, and restore all or some documents.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher les sauvegardes, ce que chacune contient par rapport à maintenant, et restaurer tous les documents ou certains.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Make a checked copy of the project in its folder of backups.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Faire une copie vérifiée du projet dans son dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write labelled data as JSONL and other formats.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Écrire les données étiquetées en JSONL et autres formats.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Write the project as it is now into another file; work goes on in this one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Écrire le projet tel qu’il est dans un autre fichier&#x202f;; le travail continue dans celui-ci.</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the article with its annotations: the text with marks, then the cards.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Imprimer l’article avec ses annotations&#xa0;: le texte annoté, puis les fiches.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Write the article with its annotations into a PDF file.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Écrire l’article avec ses annotations dans un fichier PDF.</translation>
    </message>
    <message>
        <source>Move document to trash</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mettre le document à la corbeille</translation>
    </message>
    <message>
        <source>Trash…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Show removed documents, annotations and speakers, restore them, or empty the trash.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher les documents, annotations et locuteurs retirés, les restaurer, ou vider la corbeille.</translation>
    </message>
    <message>
        <source>Change annotator…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Changer d’annotateur…</translation>
    </message>
    <message>
        <source>Change the annotator; a press on the name at the bottom does the same.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Changer d’annotateur&#x202f;; un clic sur le nom en bas fait de même.</translation>
    </message>
    <message>
        <source>Blind mode…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mode aveugle…</translation>
    </message>
    <message>
        <source>Choose documents that are annotated without suggestions, for studies.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Choisir des documents annotés sans suggestions, pour des études.</translation>
    </message>
    <message>
        <source>What was learnt…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ce qui a été appris…</translation>
    </message>
    <message>
        <source>Show what your decisions in this project teach about suggestions; stop it, or forget it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher ce que vos décisions dans ce projet apprennent aux suggestions&#x202f;; l’arrêter, ou l’oublier.</translation>
    </message>
    <message>
        <source>Let your decisions in this project make suggestions likelier or less likely; again to stop that.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Laisser vos décisions dans ce projet rendre des suggestions plus ou moins probables&#x202f;; de nouveau pour arrêter.</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>Count only the documents that you begin from now on.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ne compter que les documents que vous commencez à partir de maintenant.</translation>
    </message>
    <message>
        <source>Language model…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Modèle de langue…</translation>
    </message>
    <message>
        <source>Choose the installed spaCy pipeline that analyses documents.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Choisir le pipeline spaCy installé qui analyse les documents.</translation>
    </message>
    <message>
        <source>Try the analysis again</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Réessayer l’analyse</translation>
    </message>
    <message>
        <source>Analyse the document again after a failure.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Analyser à nouveau le document après un échec.</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Go back to the welcome page.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Revenir à la page d’accueil.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fermer le programme&#x202f;; tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last act back, also after a restart.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Défaire la dernière action, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do the last undone act again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Refaire la dernière action annulée.</translation>
    </message>
    <message>
        <source>Undo in this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Annuler dans ce document</translation>
    </message>
    <message>
        <source>Take your last act on this document back, and leave what you did in others.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Défaire votre dernière action sur ce document, sans toucher à celles sur les autres.</translation>
    </message>
    <message>
        <source>Redo in this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rétablir dans ce document</translation>
    </message>
    <message>
        <source>Do the last undone act on this document again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Refaire la dernière action annulée sur ce document.</translation>
    </message>
    <message>
        <source>Copy the selected words.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Copier les mots sélectionnés.</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sélectionner tout l’article.</translation>
    </message>
    <message>
        <source>Grow selection</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <source>Select the word, the marks, the sentence, the paragraph.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sélectionner le mot, les guillemets, la phrase, le paragraphe.</translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Réduire la sélection</translation>
    </message>
    <message>
        <source>Go back to the smaller selection, or cut a selection that was not grown at its last comma, dash or “and”.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Revenir à la sélection plus petite, ou couper une sélection non étendue à sa dernière virgule, son dernier tiret ou «&#xa0;and&#xa0;».</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Drop the selection, then the marks of the hits, then the current annotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Abandonner la sélection, puis les marques de recherche, puis l’annotation actuelle.</translation>
    </message>
    <message>
        <source>Article details…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Détails de l’article…</translation>
    </message>
    <message>
        <source>Show and edit title, byline, publisher, date, section, address and language of the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher et modifier titre, signature, éditeur, date, rubrique, adresse et langue de l’article.</translation>
    </message>
    <message>
        <source>New version of the text…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nouvelle version du texte…</translation>
    </message>
    <message>
        <source>Put a corrected text in the place of this one; you see before what becomes of each annotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Remplacer ce texte par un texte corrigé&#x202f;; vous voyez avant ce que devient chaque annotation.</translation>
    </message>
    <message>
        <source>New quotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nouvelle citation</translation>
    </message>
    <message>
        <source>Make a quotation from the selection, or from the reporting verb, the marks or the sentence at the caret.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Créer une citation avec la sélection, ou avec le verbe de parole, les guillemets ou la phrase au curseur.</translation>
    </message>
    <message>
        <source>Set cue</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Définir le marqueur</translation>
    </message>
    <message>
        <source>Make the selection, or the likeliest words, the cue of the current quotation; again, the next likeliest. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Faire de la sélection, ou des mots les plus probables, le marqueur de la citation actuelle&#x202f;; de nouveau pour les suivants. Une suggestion est acceptée avec ce changement.</translation>
    </message>
    <message>
        <source>Set source</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Définir la source</translation>
    </message>
    <message>
        <source>Make the selection, or the likeliest words, the source of the current quotation; again, the next likeliest. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Faire de la sélection, ou des mots les plus probables, la source de la citation actuelle&#x202f;; de nouveau pour les suivants. Une suggestion est acceptée avec ce changement.</translation>
    </message>
    <message>
        <source>Set addressee or other role…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Destinataire ou autre rôle…</translation>
    </message>
    <message>
        <source>Make the selection the addressee of the current quotation, or another role of the codebook. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Faire de la sélection le destinataire de la citation actuelle, ou un autre rôle du livre de codes. Une suggestion est acceptée avec ce changement.</translation>
    </message>
    <message>
        <source>Set speaker…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Définir le locuteur…</translation>
    </message>
    <message>
        <source>Choose the speaker of the current quotation. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Choisir le locuteur de la citation actuelle. Une suggestion est acceptée avec ce changement.</translation>
    </message>
    <message>
        <source>Add a speaker…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ajouter un locuteur…</translation>
    </message>
    <message>
        <source>Add a speaker to the current quotation, as in “both Washington and Kyiv say”; a speaker who is there already is taken away.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ajouter un locuteur à la citation actuelle, comme dans “both Washington and Kyiv say”&#x202f;; un locuteur déjà présent est retiré.</translation>
    </message>
    <message>
        <source>Join fragment</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Joindre un fragment</translation>
    </message>
    <message>
        <source>Add the selection to the current quotation as a fragment; without a selection, join the current suggestion to the previous quotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ajouter la sélection à la citation actuelle comme fragment&#x202f;; sans sélection, joindre la suggestion actuelle à la citation précédente.</translation>
    </message>
    <message>
        <source>Split fragment</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Séparer le fragment</translation>
    </message>
    <message>
        <source>Take the selection, or the fragment at the caret, out of the current quotation. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sortir la sélection, ou le fragment au curseur, de la citation actuelle. Une suggestion est acceptée avec ce changement.</translation>
    </message>
    <message>
        <source>Change type</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Cycle direct, indirect, mixed. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Passer de directe à indirecte, puis à mixte. Une suggestion est acceptée avec ce changement.</translation>
    </message>
    <message>
        <source>Mark the current quotation as reported within the one around it; again to undo that.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marquer la citation actuelle comme rapportée dans celle qui l’entoure&#x202f;; de nouveau pour l’annuler.</translation>
    </message>
    <message>
        <source>Other articles have nearly the same words: {annotate_alike} shows them.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>D’autres articles ont presque les mêmes mots : {annotate_alike} les montre.</translation>
    </message>
    <message>
        <source>{next_document} and {done} go through the documents as they are sorted now.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>{next_document} et {done} parcourent les documents tels qu’ils sont triés maintenant.</translation>
    </message>
    <message>
        <source>{words} for {own}</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{words} au lieu de {own}</translation>
    </message>
    <message>
        <source>{words} is left out</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{words} manque</translation>
    </message>
    <message>
        <source>{words} is added</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{words} est ajouté</translation>
    </message>
    <message numerus="yes">
        <source>{n} other article has the same words.|{n} other articles have the same words.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>
            <numerusform>{n} autre article a les mêmes mots.</numerusform>
            <numerusform>{n} autres articles ont les mêmes mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other article has nearly the same.|{n} other articles have nearly the same.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>
            <numerusform>{n} autre article a presque les mêmes.</numerusform>
            <numerusform>{n} autres articles ont presque les mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words are the same.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Tous les mots sont les mêmes.</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Mots différents</translation>
    </message>
    <message>
        <source>{name} (your quotation has {part})</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{name} (votre citation a {part})</translation>
    </message>
    <message>
        <source>{key} puts it on or off, by its place in the list.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key} le met ou l’enlève, selon sa place dans la liste.</translation>
    </message>
    <message>
        <source>none of its own</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>aucune propre</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Tableaux ({endings})</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>Take what the labels become from a table (CSV or JSON)</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Prendre dans un tableau ce que deviennent les libellés (CSV ou JSON)</translation>
    </message>
    <message>
        <source>Claim type, by its number</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Type d’affirmation, par son numéro</translation>
    </message>
    <message numerus="yes">
        <source>{n} other with as many|{n} others with as many</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} autre avec autant</numerusform>
            <numerusform>{n} autres avec autant</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({rejected} of {decided}, {share})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name} ({rejected} sur {decided}, {share})</translation>
    </message>
    <message>
        <source>Most rejections, of the suggestions decided on: {cues}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Le plus de rejets, parmi les suggestions décidées&#xa0;: {cues}.</translation>
    </message>
    <message>
        <source>{type} and {other} ({claims})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{type} et {other} ({claims})</translation>
    </message>
    <message>
        <source>Rules with most rejections: {rules}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Règles avec le plus de rejets&#xa0;: {rules}.</translation>
    </message>
    <message>
        <source>The commonest reason: {reasons}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Raison la plus fréquente&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Most often together: {types}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Le plus souvent ensemble&#xa0;: {types}.</translation>
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
            <numerusform>ces mots sont la source de {n} citation</numerusform>
            <numerusform>ces mots sont la source de {n} citations</numerusform>
        </translation>
    </message>
    <message>
        <source>a name like it</source>
        <extracomment>ui/panels/called_speaker.py</extracomment>
        <translation>un nom semblable</translation>
    </message>
    <message>
        <source>Worth checking: yes, no, or not decided; a click goes on to the next</source>
        <extracomment>ui/panels/card_fields.py</extracomment>
        <translation>À vérifier : oui, non ou non décidé ; un clic passe au suivant</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/panels/card_fields.py, ui/wording/spoken.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on the current quotation; Escape saves it and goes back to the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Écrire une note sur la citation actuelle&#x202f;; Échap l’enregistre et revient à l’article.</translation>
    </message>
    <message>
        <source>New claim</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <source>Make a claim from the selection or the current quotation. A suggestion is accepted with the claim.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Créer une affirmation avec la sélection ou la citation actuelle. Une suggestion est acceptée avec l’affirmation.</translation>
    </message>
    <message>
        <source>Mark the selection as an entity; again to change its type.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marquer la sélection comme entité&#x202f;; de nouveau pour changer son type.</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Accept the current suggestion and go to the next.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Accepter la suggestion actuelle et aller à la suivante.</translation>
    </message>
    <message>
        <source>Accept all suggestions above…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Accepter toutes les suggestions dès…</translation>
    </message>
    <message>
        <source>Choose a score and accept all suggestions with this score or more, suggested claims too, as one act.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Choisir un score et accepter toutes les suggestions à partir de ce score, affirmations suggérées comprises, en une seule action.</translation>
    </message>
    <message>
        <source>Reject or delete</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rejeter ou supprimer</translation>
    </message>
    <message>
        <source>Reject the suggestion; delete the annotation or the entity at the caret.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rejeter la suggestion&#x202f;; supprimer l’annotation ou l’entité au curseur.</translation>
    </message>
    <message>
        <source>Reject, with the reason…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rejeter, avec le motif…</translation>
    </message>
    <message>
        <source>Reject the suggestion with a reason, which is kept and exported.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rejeter la suggestion avec un motif, qui est gardé et exporté.</translation>
    </message>
    <message>
        <source>Start: a word earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Début&#xa0;: un mot plus tôt</translation>
    </message>
    <message>
        <source>Start: a word later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Début&#xa0;: un mot plus loin</translation>
    </message>
    <message>
        <source>End: a word earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fin&#xa0;: un mot plus tôt</translation>
    </message>
    <message>
        <source>End: a word later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fin&#xa0;: un mot plus loin</translation>
    </message>
    <message>
        <source>Start: a clause earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Début&#xa0;: une proposition plus tôt</translation>
    </message>
    <message>
        <source>Move the start of the current span back by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reculer d’une proposition le début du passage actuel&#xa0;: à la virgule, au tiret, «&#xa0;and&#xa0;» ou guillemet précédent.</translation>
    </message>
    <message>
        <source>Start: a clause later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Début&#xa0;: une proposition plus loin</translation>
    </message>
    <message>
        <source>Move the start of the current span on by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Avancer d’une proposition le début du passage actuel&#xa0;: à la virgule, au tiret, «&#xa0;and&#xa0;» ou guillemet suivant.</translation>
    </message>
    <message>
        <source>End: a clause earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fin&#xa0;: une proposition plus tôt</translation>
    </message>
    <message>
        <source>Move the end of the current span back by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reculer d’une proposition la fin du passage actuel&#xa0;: à la virgule, au tiret, «&#xa0;and&#xa0;» ou guillemet précédent.</translation>
    </message>
    <message>
        <source>End: a clause later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fin&#xa0;: une proposition plus loin</translation>
    </message>
    <message>
        <source>Move the end of the current span on by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Avancer d’une proposition la fin du passage actuel&#xa0;: à la virgule, au tiret, «&#xa0;and&#xa0;» ou guillemet suivant.</translation>
    </message>
    <message>
        <source>Start: a character earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Début&#xa0;: un caractère plus tôt</translation>
    </message>
    <message>
        <source>Move the start of the current span back by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reculer d’un caractère le début du passage actuel.</translation>
    </message>
    <message>
        <source>Start: a character later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Début&#xa0;: un caractère plus loin</translation>
    </message>
    <message>
        <source>Move the start of the current span on by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Avancer d’un caractère le début du passage actuel.</translation>
    </message>
    <message>
        <source>End: a character earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fin&#xa0;: un caractère plus tôt</translation>
    </message>
    <message>
        <source>Move the end of the current span back by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reculer d’un caractère la fin du passage actuel.</translation>
    </message>
    <message>
        <source>End: a character later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fin&#xa0;: un caractère plus loin</translation>
    </message>
    <message>
        <source>Move the end of the current span on by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Avancer d’un caractère la fin du passage actuel.</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Annotation suivante</translation>
    </message>
    <message>
        <source>Go to the next suggestion, quotation or claim in the text.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aller à la suggestion, citation ou affirmation suivante dans le texte.</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Annotation précédente</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, quotation or claim in the text.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aller à la suggestion, citation ou affirmation précédente dans le texte.</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Go to the next suggestion, past annotations.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aller à la suggestion suivante, en sautant les annotations.</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, past annotations.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aller à la suggestion précédente, en sautant les annotations.</translation>
    </message>
    <message>
        <source>Show hidden suggestions</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher les suggestions masquées</translation>
    </message>
    <message>
        <source>Show all hidden suggestions of this document: weak ones, thoughts and claims; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher toutes les suggestions masquées de ce document&#xa0;: faibles, pensées et affirmations&#x202f;; de nouveau pour les masquer.</translation>
    </message>
    <message>
        <source>Next annotation here</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Annotation suivante ici</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, the smallest first.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Parcourir les annotations au curseur, la plus petite d’abord.</translation>
    </message>
    <message>
        <source>Done and next</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Terminé, au suivant</translation>
    </message>
    <message>
        <source>Next document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Document suivant</translation>
    </message>
    <message>
        <source>Open the next document.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ouvrir le document suivant.</translation>
    </message>
    <message>
        <source>Previous document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Document précédent</translation>
    </message>
    <message>
        <source>Open the previous document.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ouvrir le document précédent.</translation>
    </message>
    <message>
        <source>Flag document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Signaler le document</translation>
    </message>
    <message>
        <source>Next quote marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Guillemets suivants</translation>
    </message>
    <message>
        <source>Select the next words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sélectionner les prochains mots entre guillemets hors des citations et suggestions, ou dits par quelqu’un dans une citation.</translation>
    </message>
    <message>
        <source>Previous quote marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Guillemets précédents</translation>
    </message>
    <message>
        <source>Select the previous words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sélectionner les mots précédents entre guillemets hors des citations et suggestions, ou dits par quelqu’un dans une citation.</translation>
    </message>
    <message>
        <source>Next unannotated speech</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Parole non annotée suivante</translation>
    </message>
    <message>
        <source>Select the words reported by the next verb outside of all quotations and suggestions; a quotation of them gets this cue and its source.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sélectionner les mots rapportés par le prochain verbe hors des citations et suggestions&#x202f;; une citation qui en est faite reçoit ce marqueur et sa source.</translation>
    </message>
    <message>
        <source>Previous unannotated speech</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Parole non annotée précédente</translation>
    </message>
    <message>
        <source>Select the words reported by the previous verb outside of all quotations and suggestions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sélectionner les mots rapportés par le verbe précédent hors des citations et suggestions.</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Put the caret before the next sentence.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Placer le curseur devant la phrase suivante.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Put the caret before this sentence, then before the previous one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Placer le curseur devant cette phrase, puis devant la précédente.</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>ui/actions/registry.py, ui/panels/find_bar.py</extracomment>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Type words: the first hit is selected at once, and stays selected.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Taper des mots&#xa0;: le premier résultat est aussitôt sélectionné, et le demeure.</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Select the next hit.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sélectionner le résultat suivant.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Select the previous hit.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sélectionner le résultat précédent.</translation>
    </message>
    <message>
        <source>Find in the project</source>
        <extracomment>ui/actions/registry.py, ui/panels/query_field.py</extracomment>
        <translation>Chercher dans le projet</translation>
    </message>
    <message>
        <source>Find words, or the selected words, in the titles and texts of all documents.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Chercher des mots, ou les mots sélectionnés, dans les titres et textes de tous les documents.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Give the keys to the next panel or the article; Escape gives them back to the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Donner le clavier au panneau suivant ou à l’article&#x202f;; Échap le rend à l’article.</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Give the keys to the previous panel or the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Donner le clavier au panneau précédent ou à l’article.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aller à l’article</translation>
    </message>
    <message>
        <source>Give the keys to the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Donner le clavier à l’article.</translation>
    </message>
    <message>
        <source>Show the guidelines for the current field; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher les consignes pour le champ actuel&#x202f;; de nouveau pour les masquer.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Put all panels back to their first places and widths.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Remettre tous les panneaux à leurs places et largeurs d’origine.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Show the article alone on the whole screen; again to come back.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher l’article seul sur tout l’écran&#x202f;; de nouveau pour revenir.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Show the article a step larger; Ctrl with the wheel does, too.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Agrandir l’article d’un cran&#x202f;; Ctrl avec la molette aussi.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Show the article a step smaller.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Réduire l’article d’un cran.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Show the article at its normal size.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher l’article à sa taille normale.</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark text on light paper.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Texte sombre sur papier clair.</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Light text on dark paper.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Texte clair sur papier sombre.</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Thème à contraste élevé</translation>
    </message>
    <message>
        <source>Black and white with stronger lines, light or dark like the desktop.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Noir et blanc avec des traits plus forts, clair ou sombre comme le bureau.</translation>
    </message>
    <message>
        <source>System theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Follow the desktop: light, dark or high contrast, also when it changes.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Suivre le bureau&#xa0;: clair, sombre ou contraste élevé, même quand il change.</translation>
    </message>
    <message>
        <source>Choose the score below which suggestions are hidden.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Choisir le score au-dessous duquel les suggestions sont masquées.</translation>
    </message>
    <message>
        <source>Suggest thoughts and plans</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Suggérer pensées et intentions</translation>
    </message>
    <message>
        <source>Show suggestions of beliefs and intentions; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher les suggestions de croyances et d’intentions&#x202f;; de nouveau pour les masquer.</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Suggérer des affirmations</translation>
    </message>
    <message>
        <source>Show suggested claims, to accept or reject; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher les affirmations suggérées, à accepter ou à rejeter&#x202f;; de nouveau pour les masquer.</translation>
    </message>
    <message>
        <source>Count keys, clicks and time</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Compter touches, clics et temps</translation>
    </message>
    <message>
        <source>Count keys, clicks and time of each document, in the project alone; again to stop.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Compter touches, clics et temps de chaque document, dans le projet seulement&#x202f;; de nouveau pour arrêter.</translation>
    </message>
    <message>
        <source>Show a small bar of acts at words selected by mouse; again to hide it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher une petite barre d’actions près des mots sélectionnés à la souris&#x202f;; de nouveau pour la masquer.</translation>
    </message>
    <message>
        <source>Reading font…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Police de lecture…</translation>
    </message>
    <message>
        <source>Choose the font of articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Choisir la police des articles.</translation>
    </message>
    <message>
        <source>All actions…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Toutes les actions…</translation>
    </message>
    <message>
        <source>Find an action by its name and do it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Trouver une action par son nom et l’exécuter.</translation>
    </message>
    <message>
        <source>Keys and signs at a glance</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aperçu des touches et signes</translation>
    </message>
    <message>
        <source>Show all keys, and the colours and signs of entities; any key closes it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher toutes les touches, et les couleurs et signes des entités&#x202f;; toute touche ferme l’aperçu.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Choose a layout of keys, or change the keys of actions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Choisir une disposition des touches, ou changer les touches d’actions.</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Check program, fonts, folders, language model, disk and the open project, with remedies.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vérifier programme, polices, dossiers, modèle de langue, disque et projet ouvert, avec les remèdes.</translation>
    </message>
    <message>
        <source>Show versions, log and crashes, to be read, saved or copied; nothing is sent.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afficher versions, journal et plantages, à lire, enregistrer ou copier&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/about.py</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Version et licences.</translation>
    </message>
    <message>
        <source>add load open files</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ajouter charger ouvrir fichiers</translation>
    </message>
    <message>
        <source>paste insert</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>coller insérer</translation>
    </message>
    <message>
        <source>reports rejected refused</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>rapports rejetés refusés</translation>
    </message>
    <message>
        <source>restore recover copy safe lost go back</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>restaurer récupérer copie sûr perdu revenir</translation>
    </message>
    <message>
        <source>backup copy safe save</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>sauvegarde copie sûr enregistrer backup</translation>
    </message>
    <message>
        <source>paper printer</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>papier imprimante</translation>
    </message>
    <message>
        <source>print paper file</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>imprimer papier fichier</translation>
    </message>
    <message>
        <source>delete remove document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>supprimer retirer document effacer</translation>
    </message>
    <message>
        <source>removed deleted restore bin</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>retiré supprimé restaurer poubelle</translation>
    </message>
    <message>
        <source>who annotates name user</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>qui annote nom utilisateur</translation>
    </message>
    <message>
        <source>study share</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>étude part</translation>
    </message>
    <message>
        <source>learning decisions taste counts adapt</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>apprentissage décisions goût compte adapter</translation>
    </message>
    <message>
        <source>learning adapt on off</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>apprentissage adapter activer désactiver</translation>
    </message>
    <message>
        <source>learning reset</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>apprentissage réinitialiser</translation>
    </message>
    <message>
        <source>spacy pipeline nlp</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>spacy pipeline nlp tal</translation>
    </message>
    <message>
        <source>retry failed model</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>réessayer échec modèle</translation>
    </message>
    <message>
        <source>error bug traceback copy</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>erreur bogue bug traceback copier</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>take back revert</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>revenir défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>expand select more</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>agrandir sélectionner plus</translation>
    </message>
    <message>
        <source>select less</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>sélectionner moins</translation>
    </message>
    <message>
        <source>metadata title byline author properties</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>métadonnées titre signature auteur propriétés</translation>
    </message>
    <message>
        <source>correct replace update text version</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>corriger remplacer mettre à jour texte version</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Cue</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>told whom</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>à qui destinataire</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>who says it</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>qui le dit</translation>
    </message>
    <message>
        <source>several both second compound</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>plusieurs tous deux second composé</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Entité</translation>
    </message>
    <message>
        <source>name mark</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>nom marquer</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>many threshold</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>plusieurs seuil</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>remove dismiss</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>retirer écarter</translation>
    </message>
    <message>
        <source>Reject, why</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rejeter, motif</translation>
    </message>
    <message>
        <source>remove dismiss why</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>retirer écarter pourquoi</translation>
    </message>
    <message>
        <source>next card quotation claim suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>suivant fiche citation affirmation suggestion</translation>
    </message>
    <message>
        <source>previous card quotation claim suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>précédent fiche citation affirmation suggestion</translation>
    </message>
    <message>
        <source>weak low score</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>faible bas score</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>finish complete</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>finir complet fini</translation>
    </message>
    <message>
        <source>next article</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>article suivant</translation>
    </message>
    <message>
        <source>previous article</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>article précédent</translation>
    </message>
    <message>
        <source>next quotation marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>guillemets suivants</translation>
    </message>
    <message>
        <source>previous quotation marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>guillemets précédents</translation>
    </message>
    <message>
        <source>search look for</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>rechercher trouver</translation>
    </message>
    <message>
        <source>search all documents</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>rechercher tous documents</translation>
    </message>
    <message>
        <source>panels docks default restore</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>panneaux volets défaut restaurer</translation>
    </message>
    <message>
        <source>bigger zoom</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>agrandir zoom</translation>
    </message>
    <message>
        <source>zoom</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>zoom</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>jour</translation>
    </message>
    <message>
        <source>night</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>nuit</translation>
    </message>
    <message>
        <source>threshold score weak hide</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>seuil score faible masquer</translation>
    </message>
    <message>
        <source>beliefs intentions</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>croyances intentions projets</translation>
    </message>
    <message>
        <source>order of work next</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ordre de travail suivant</translation>
    </message>
    <message>
        <source>order of work active learning</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ordre de travail apprentissage actif</translation>
    </message>
    <message>
        <source>order of work easy</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ordre de travail facile</translation>
    </message>
    <message>
        <source>doctor diagnosis slow problem</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>docteur diagnostic lent problème</translation>
    </message>
    <message>
        <source>log crash bug problem</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>journal plantage bogue problème</translation>
    </message>
    <message>
        <source>Entities in the article:</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Entités dans l’article&#xa0;:</translation>
    </message>
    <message>
        <source>Annotations:</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Annotations&#xa0;:</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person a dot under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Personne un point dessous</translation>
    </message>
    <message>
        <source>Organisation a square under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Organisation un carré dessous</translation>
    </message>
    <message>
        <source>Place a triangle under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Lieu un triangle dessous</translation>
    </message>
    <message>
        <source>Date and number a dash under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Date et nombre un tiret dessous</translation>
    </message>
    <message>
        <source>Other no sign under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Autre aucun signe dessous</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>answer</comment>
        <extracomment>domain/attributes.py</extracomment>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>Write it with spaCy 3: DocBin(docs=docs).to_disk(&quot;NAME.spacy&quot;).</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Écrivez-le avec spaCy 3&#xa0;: DocBin(docs=docs).to_disk(&quot;NAME.spacy&quot;).</translation>
    </message>
    <message>
        <source>new, flagged</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>nouveau, signalé</translation>
    </message>
    <message>
        <source>started, flagged</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>commencé, signalé</translation>
    </message>
    <message>
        <source>done, flagged</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>terminé, signalé</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>backup</comment>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>en bon état</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>pages and references</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>en bon état</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>analyses</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>complètes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parts of the file</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>index</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>complet</translation>
    </message>
    <message>
        <source>There is no status “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>L’état «&#xa0;{word}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no unit of offsets “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>L’unité de position «&#xa0;{word}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no choice of quote marks “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Le choix «&#xa0;{word}&#xa0;» n’existe pas pour les guillemets.</translation>
    </message>
    <message>
        <source>There is no way to divide “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>La façon de diviser «&#xa0;{word}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no stratum “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>La strate «&#xa0;{word}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>A split by publisher cannot have strata by publisher.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Une division par éditeur ne peut pas avoir de strates par éditeur.</translation>
    </message>
    <message>
        <source>A split by time cannot have strata.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Une division dans le temps ne peut pas avoir de strates.</translation>
    </message>
    <message>
        <source>There is no document to divide.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Il n’y a aucun document à répartir.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>file</comment>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>none</source>
        <comment>maps of labels</comment>
        <extracomment>project/jobs/label_maps.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}”|{n} rows of “{table}”</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} ligne de «&#xa0;{table}&#xa0;»</numerusform>
            <numerusform>{n} lignes de «&#xa0;{table}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>rows of “{table}” ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>lignes de «&#xa0;{table}&#xa0;» ({number})</translation>
    </message>
    <message>
        <source>All rows, read from: {ways}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Toutes les lignes, lues dans&#xa0;: {ways}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} act of the history is lost: what it deleted may be back, and it cannot be undone.|{n} acts of the history are lost: what they deleted may be back, and they cannot be undone.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} action de l’historique est perdue&#xa0;: ce qu’elle a supprimé est peut-être revenu, et elle ne peut pas être annulée.</numerusform>
            <numerusform>{n} actions de l’historique sont perdues&#xa0;: ce qu’elles ont supprimé est peut-être revenu, et elles ne peuvent pas être annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row named an annotation that is lost, and does so no longer.|{n} rows named annotations that are lost, and do so no longer.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} ligne nommait une annotation perdue, et ne le fait plus.</numerusform>
            <numerusform>{n} lignes nommaient des annotations perdues, et ne le font plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>read from: {ways}</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>lu dans&#xa0;: {ways}</translation>
    </message>
    <message>
        <source>{rows}, read from: {ways}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{rows}, lecture dans&#xa0;: {ways}.</translation>
    </message>
    <message>
        <source>Choose another folder. The project itself is not touched.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Choisir un autre dossier. Le projet lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>claim types</comment>
        <extracomment>store/history_words.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>words</comment>
        <extracomment>store/history_words.py, ui/panels/span_field.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quotation</comment>
        <extracomment>store/history_words.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speakers</comment>
        <extracomment>store/history_words.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the same thing</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la même chose</translation>
    </message>
    <message>
        <source>Each letter is the first of its English name; brackets move edges.</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Chaque lettre est l’initiale du nom anglais&#x202f;; les crochets déplacent les bords.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date and number</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Date et nombre</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Quotation underlined</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Citation, soulignée</translation>
    </message>
    <message>
        <source>Suggestion a dashed line</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Suggestion, un trait discontinu</translation>
    </message>
    <message>
        <source>Weak suggestion</source>
        <extracomment>ui/article/entity_signs.py, ui/wording/descriptions.py</extracomment>
        <translation>Suggestion faible</translation>
    </message>
    <message>
        <source>Weak suggestion a dotted line</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Suggestion faible, un trait pointillé</translation>
    </message>
    <message>
        <source>Claim in brackets</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Affirmation, entre crochets</translation>
    </message>
    <message>
        <source>Suggested claim in dashed brackets</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Affirmation suggérée, entre crochets discontinus</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/article/view.py, ui/dialogs/alike.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Article</translation>
    </message>
    <message>
        <source>loading the language model …</source>
        <extracomment>ui/background/analysis_worker.py</extracomment>
        <translation>chargement du modèle de langue…</translation>
    </message>
    <message>
        <source>finding entities and quotations …</source>
        <extracomment>ui/background/analysis_worker.py</extracomment>
        <translation>recherche des entités et des citations…</translation>
    </message>
    <message>
        <source>Suggestions come again after a restart.</source>
        <extracomment>ui/background/analysis_worker.py</extracomment>
        <translation>Les suggestions reviennent après un redémarrage.</translation>
    </message>
    <message>
        <source>backed up {time}</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>sauvegardé ({time})</translation>
    </message>
    <message>
        <source>{time}, {size} MB, in {folder}</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>{time}, {size} Mo, dans {folder}</translation>
    </message>
    <message>
        <source>not backed up</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>non sauvegardé</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Il n’y a encore rien à sauvegarder.</translation>
    </message>
    <message>
        <source>The backups have grown to their limit; removed: {names}.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Les sauvegardes ont atteint leur limite&#x202f;; retiré&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Your work goes on and is saved.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Votre travail continue et est enregistré.</translation>
    </message>
    <message>
        <source>This act is on many annotations: the project is backed up first.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Cette action touche beaucoup d’annotations&#xa0;: le projet est d’abord sauvegardé.</translation>
    </message>
    <message>
        <source>The backup has ended early; older ones are kept.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>La sauvegarde s’est interrompue&#x202f;; les anciennes sont conservées.</translation>
    </message>
    <message>
        <source>No backup was made before this act.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Aucune sauvegarde n’a été faite avant cette action.</translation>
    </message>
    <message>
        <source>The program cannot start a process of its own, so nothing was done. Close other programs and try again; if that does not help, install the program again.</source>
        <extracomment>ui/background/command_jobs.py</extracomment>
        <translation>Le programme ne peut pas démarrer de processus&#xa0;: rien n’a été fait. Fermez d’autres programmes et réessayez&#x202f;; si cela n’aide pas, réinstallez le programme.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, Help &gt; Report… shows what the program knows of it.</source>
        <extracomment>ui/background/command_jobs.py</extracomment>
        <translation>Réessayez. Si cela se reproduit, Aide &gt; Rapport… montre ce que le programme en sait.</translation>
    </message>
    <message>
        <source>The look at it has ended early; nothing was changed.</source>
        <extracomment>ui/background/dry_run.py</extracomment>
        <translation>L’examen s’est interrompu&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The look at the files has ended early; nothing was changed.</source>
        <extracomment>ui/background/import_looking.py</extracomment>
        <translation>L’examen des fichiers s’est interrompu&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The indexing has ended early; what is indexed is kept.</source>
        <extracomment>ui/background/index_completion.py</extracomment>
        <translation>L’indexation s’est interrompue&#x202f;; ce qui est indexé est conservé.</translation>
    </message>
    <message>
        <source>The printer has refused the article.</source>
        <extracomment>ui/background/printing.py</extracomment>
        <translation>L’imprimante a refusé l’article.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF.</source>
        <extracomment>ui/background/printing.py</extracomment>
        <translation>Choisissez une autre imprimante, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>{model} analyses documents from now on; earlier analyses stay until {command}.</source>
        <extracomment>ui/commands/analysis.py</extracomment>
        <translation>{model} analyse désormais les documents&#x202f;; les analyses antérieures restent jusqu’à {command}.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <extracomment>ui/commands/analysis.py, ui/commands/texts.py, ui/dialogs/codebook/window.py</extracomment>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The analysis has failed again: no suggestions here.</source>
        <extracomment>ui/commands/analysis.py</extracomment>
        <translation>L’analyse a de nouveau échoué&#xa0;: pas de suggestions ici.</translation>
    </message>
    <message>
        <source>This article could not be analysed: no suggestions here.</source>
        <extracomment>ui/commands/analysis.py</extracomment>
        <translation>Cet article n’a pas pu être analysé&#xa0;: pas de suggestions ici.</translation>
    </message>
    <message>
        <source>Entity “{words}” ({type}) removed; {undo} brings it back</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Entité «&#xa0;{words}&#xa0;» ({type}) retirée&#x202f;; {undo} la ramène</translation>
    </message>
    <message>
        <source>Entity “{words}” ({type}) removed.</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Entité «&#xa0;{words}&#xa0;» ({type}) retirée.</translation>
    </message>
    <message>
        <source>No annotation is at the caret.</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Il n’y a pas d’annotation au curseur.</translation>
    </message>
    <message>
        <source>There is no suggestion or annotation yet.</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Il n’y a encore ni suggestion ni annotation.</translation>
    </message>
    <message>
        <source>Backing up first …</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>Sauvegarde préalable en cours…</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <extracomment>ui/commands/backups.py, ui/commands/trash.py</extracomment>
        <translation>Restauration en cours…</translation>
    </message>
    <message>
        <source>{restored}. Undo takes it back.</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>{restored}. Annuler permet d’y revenir.</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <extracomment>ui/commands/backups.py, ui/dialogs/backups.py</extracomment>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backed up: {path}</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>Sauvegardé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The restore has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>La restauration s’est interrompue&#x202f;; elle est faite entièrement ou pas du tout.</translation>
    </message>
    <message>
        <source>{annotation} is not in view: {next_item} goes back to it.</source>
        <extracomment>ui/commands/base.py</extracomment>
        <translation>{annotation} est hors de vue&#xa0;: {next_item} y revient.</translation>
    </message>
    <message>
        <source>These words are a claim already: this one.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>Ces mots sont déjà une affirmation&#xa0;: celle-ci.</translation>
    </message>
    <message>
        <source>Claim types need a claim: {new_claim} makes one.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>Les types d’affirmation demandent une affirmation&#xa0;: {new_claim} en crée une.</translation>
    </message>
    <message>
        <source>It is the whole content: the fragment is a quotation of its own already.</source>
        <extracomment>ui/commands/corrections.py</extracomment>
        <translation>C’est tout le contenu&#xa0;: le fragment est déjà une citation à part.</translation>
    </message>
    <message>
        <source>There is no document after this one.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Il n’y a pas de document après celui-ci.</translation>
    </message>
    <message>
        <source>There is no document after this one among those that the filter leaves.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Il n’y a pas de document après celui-ci parmi ceux que le filtre laisse.</translation>
    </message>
    <message>
        <source>There is no document before this one.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Il n’y a pas de document avant celui-ci.</translation>
    </message>
    <message>
        <source>There is no document before this one among those that the filter leaves.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Il n’y a pas de document avant celui-ci parmi ceux que le filtre laisse.</translation>
    </message>
    <message>
        <source>Done. No document after this one is left to do.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Terminé. Il ne reste rien à faire après ce document.</translation>
    </message>
    <message>
        <source>Done. No document after this one among those that the filter leaves is left to do.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Terminé. Il ne reste rien à faire après ce document parmi ceux que le filtre laisse.</translation>
    </message>
    <message>
        <source>Done. No document among those that the filter leaves is left to do.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Terminé. Il ne reste aucun document à faire parmi ceux que le filtre laisse.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done, with {n} suggestion not decided.|“{title}” is done, with {n} suggestions not decided.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>
            <numerusform>«&#xa0;{title}&#xa0;» est terminé, avec {n} suggestion non décidée.</numerusform>
            <numerusform>«&#xa0;{title}&#xa0;» est terminé, avec {n} suggestions non décidées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entity type</source>
        <extracomment>domain/codebook_difference.py, ui/commands/entities.py</extracomment>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Entity {type}. {key} again changes its type.</source>
        <extracomment>ui/commands/entities.py</extracomment>
        <translation>Entité {type}. {key} encore une fois change son type.</translation>
    </message>
    <message>
        <source>{type} · now</source>
        <extracomment>ui/commands/entities.py</extracomment>
        <translation>{type} · actuel</translation>
    </message>
    <message>
        <source>{exported}: {path}</source>
        <extracomment>ui/commands/concordance.py, ui/commands/files.py</extracomment>
        <translation>{exported}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <extracomment>ui/commands/files.py</extracomment>
        <translation>Ouvrez d’abord un projet.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>ui/commands/concordance.py, ui/commands/files.py</extracomment>
        <translation>Export en cours…</translation>
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
        <translation>L’export s’est interrompu&#x202f;; les fichiers déjà présents sont restés tels quels.</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{hit} sur {hits}</translation>
    </message>
    <message>
        <source>{hit} of {hits} · from the top</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{hit} sur {hits} · depuis le début</translation>
    </message>
    <message>
        <source>{hit} of {hits} · from the end</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{hit} sur {hits} · depuis la fin</translation>
    </message>
    <message>
        <source>The words are in the title only, which this text does not repeat.</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>Les mots ne figurent que dans le titre, que ce texte ne répète pas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hit|{n} hits</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}”: {hits}</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;»&#xa0;: {hits}</translation>
    </message>
    <message>
        <source>no hits</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>Undoing: {act} …</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Annulation&#xa0;: {act}…</translation>
    </message>
    <message>
        <source>Doing again: {act} …</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Rétablissement&#xa0;: {act}…</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Annulé&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Rétabli&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Undone: {act} “{words}”</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Annulé&#xa0;: {act} «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Done again: {act} “{words}”</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Rétabli&#xa0;: {act} «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Going through the history …</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Parcours de l’historique…</translation>
    </message>
    <message>
        <source>This has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>L’opération s’est interrompue&#x202f;; elle est faite entièrement ou pas du tout.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>ui/commands/imports.py, ui/commands/project.py</extracomment>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Importing …</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Import en cours…</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer added|{n} layers added</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>
            <numerusform>{n} couche ajoutée</numerusform>
            <numerusform>{n} couches ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>All readable files</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Tous les fichiers lisibles</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Le presse-papiers ne contient ni texte ni fichiers.</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Ouvrez ou créez d’abord un projet.</translation>
    </message>
    <message>
        <source>The import has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>L’import s’est interrompu&#x202f;; il est fait entièrement ou pas du tout.</translation>
    </message>
    <message>
        <source>All files ({endings})</source>
        <extracomment>ui/commands/imports.py, ui/commands/project.py, ui/dialogs/new_version.py</extracomment>
        <translation>Tous les fichiers ({endings})</translation>
    </message>
    <message>
        <source>The list shows which documents there are.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>La liste montre quels documents il y a.</translation>
    </message>
    <message>
        <source>Suggestions do not follow your decisions.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>Les suggestions ne suivent pas vos décisions.</translation>
    </message>
    <message>
        <source>Forgotten: only documents that you begin from now on count.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>Oublié&#xa0;: seuls comptent les documents que vous commencez à partir de maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten document will count again.|{n} forgotten documents will count again.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>
            <numerusform>{n} document oublié comptera de nouveau.</numerusform>
            <numerusform>{n} documents oubliés compteront de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions follow your decisions.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>Les suggestions suivent vos décisions.</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}&#xa0;: citation avec le marqueur «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”, source “{source}”</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}&#xa0;: citation avec le marqueur «&#xa0;{cue}&#xa0;», la source «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”, and {fragments}</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}&#xa0;: citation avec le marqueur «&#xa0;{cue}&#xa0;», et {fragments}</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”, source “{source}”, and {fragments}</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}&#xa0;: citation avec le marqueur «&#xa0;{cue}&#xa0;», la source «&#xa0;{source}&#xa0;», et {fragments}</translation>
    </message>
    <message>
        <source>No sentence after this place.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Aucune phrase après cet endroit.</translation>
    </message>
    <message>
        <source>No sentence before this place.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Aucune phrase avant cet endroit.</translation>
    </message>
    <message>
        <source>Quote marks from the top.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Guillemets depuis le début.</translation>
    </message>
    <message>
        <source>Quote marks from the end.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Guillemets depuis la fin.</translation>
    </message>
    <message>
        <source>Reporting verbs are found once the article is analysed.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Les verbes de parole sont trouvés une fois l’article analysé.</translation>
    </message>
    <message>
        <source>No reporting verb is left without a quotation.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Il ne reste aucun verbe de parole sans citation.</translation>
    </message>
    <message>
        <source>{report} · from the top</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{report} · depuis le début</translation>
    </message>
    <message>
        <source>{report} · from the end</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{report} · depuis la fin</translation>
    </message>
    <message numerus="yes">
        <source>{n} more fragment: {words}|{n} more fragments: {words}</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>
            <numerusform>{n} autre fragment&#xa0;: {words}</numerusform>
            <numerusform>{n} autres fragments&#xa0;: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No words in quote marks are left without a quotation.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Il ne reste pas de mots entre guillemets sans citation.</translation>
    </message>
    <message>
        <source>No suggestion is left to be decided here.</source>
        <extracomment>ui/commands/navigation.py, ui/commands/suggestions.py, ui/shell/screen_reader.py</extracomment>
        <translation>Il ne reste aucune suggestion à décider ici.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/commands/printing.py</extracomment>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>“{title}” is being made ready …</source>
        <extracomment>ui/commands/printing.py</extracomment>
        <translation>Préparation de «&#xa0;{title}&#xa0;»…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>ui/commands/printing.py</extracomment>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>ui/commands/printing.py, ui/dialogs/dashboard/window.py</extracomment>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Projects ({endings})</source>
        <extracomment>ui/commands/project.py, ui/commands/rescue.py</extracomment>
        <translation>Projets ({endings})</translation>
    </message>
    <message>
        <source>Quotations {date}</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Citations {date}</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>New project for these articles</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Nouveau projet pour ces articles</translation>
    </message>
    <message>
        <source>No likely cue nearby: select its words first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Pas de marqueur probable à proximité&#xa0;: sélectionnez d’abord ses mots.</translation>
    </message>
    <message>
        <source>No likely source nearby: select its words first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Pas de source probable à proximité&#xa0;: sélectionnez d’abord ses mots.</translation>
    </message>
    <message>
        <source>No likely {role} nearby: select its words first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Rien de probable à proximité pour «&#xa0;{role}&#xa0;»&#xa0;: sélectionnez d’abord ses mots.</translation>
    </message>
    <message>
        <source>No other likely cue nearby: select its words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Pas d’autre marqueur probable à proximité&#xa0;: sélectionnez ses mots.</translation>
    </message>
    <message>
        <source>No other likely source nearby: select its words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Pas d’autre source probable à proximité&#xa0;: sélectionnez ses mots.</translation>
    </message>
    <message>
        <source>No other likely {role} nearby: select its words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Rien d’autre de probable à proximité pour «&#xa0;{role}&#xa0;»&#xa0;: sélectionnez ses mots.</translation>
    </message>
    <message>
        <source>Speaker beside {names}</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Locuteur en plus de {names}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/commands/quotations.py, ui/dialogs/alike.py, ui/dialogs/dashboard/charts.py, ui/dialogs/trash.py, ui/panels/concordance/conditions.py, ui/panels/current_card.py, ui/wording/spoken.py</extracomment>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>speaks already; taken away</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>parle déjà&#x202f;; sera retiré</translation>
    </message>
    <message>
        <source>{why}, new</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>{why}, nouveau</translation>
    </message>
    <message>
        <source>These words are a quotation already: this one.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Ces mots sont déjà une citation&#xa0;: celle-ci.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>domain/codebook_difference.py, ui/commands/quotations.py</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Joined to quotation {number}: {words}</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Joint à la citation {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>No quotation stands before this suggestion.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Aucune citation ne précède cette suggestion.</translation>
    </message>
    <message>
        <source>Another suggestion stands between. Decide on that one first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Une autre suggestion se trouve entre les deux. Décidez d’abord de celle-là.</translation>
    </message>
    <message>
        <source>Put the caret into the fragment that shall go, or select the words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Placez le curseur dans le fragment à séparer, ou sélectionnez ses mots.</translation>
    </message>
    <message>
        <source>(no speaker)</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>(pas de locuteur)</translation>
    </message>
    <message>
        <source>No other quotation stands around this one.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Aucune autre citation n’entoure celle-ci.</translation>
    </message>
    <message>
        <source>Rescue into a new project</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Récupérer dans un nouveau projet</translation>
    </message>
    <message>
        <source>Rescuing …</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Récupération en cours…</translation>
    </message>
    <message>
        <source>The rescue has ended early; the damaged project is as it was.</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>La récupération s’est interrompue&#x202f;; le projet endommagé est resté tel quel.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <comment>title of a report</comment>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>A rescue is at work already.</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Une récupération est déjà en cours.</translation>
    </message>
    <message>
        <source>The rescue was cancelled; nothing was written.</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>La récupération a été annulée&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Reject because</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Motif du rejet</translation>
    </message>
    <message>
        <source>{suggestions} of {total} will be accepted</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>À accepter&#xa0;: {suggestions} sur {total}</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Accepter toutes les suggestions</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>{suggestions} of {total} here will be hidden</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>À masquer&#xa0;: {suggestions} sur {total} ici</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Afficher les suggestions</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Claims are not suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Les affirmations ne sont pas suggérées.</translation>
    </message>
    <message>
        <source>Claims are suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Les affirmations sont suggérées.</translation>
    </message>
    <message>
        <source>{setting}. Documents that were begun stay as they are.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>{setting}. Les documents commencés restent tels quels.</translation>
    </message>
    <message>
        <source>Suggestions are shown from {score} on.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Les suggestions s’affichent à partir de {score}.</translation>
    </message>
    <message>
        <source>Thoughts and plans are not suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Les pensées et intentions ne sont pas suggérées.</translation>
    </message>
    <message>
        <source>Thoughts and plans are suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Les pensées et intentions sont suggérées.</translation>
    </message>
    <message>
        <source>Other reason: “{reason}”</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Autre motif&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>{suggestions} accepted; {undo} takes all back.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Accepté&#xa0;: {suggestions}&#x202f;; {undo} annule tout.</translation>
    </message>
    <message>
        <source>{suggestions} accepted.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Accepté&#xa0;: {suggestions}.</translation>
    </message>
    <message>
        <source>{suggestions} hidden.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Masqué&#xa0;: {suggestions}.</translation>
    </message>
    <message>
        <source>No suggestions hidden.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Aucune suggestion masquée.</translation>
    </message>
    <message>
        <source>No suggestion is hidden here.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Aucune suggestion n’est masquée ici.</translation>
    </message>
    <message>
        <source>{suggestions} more shown; {key} hides them again.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Affiché en plus&#xa0;: {suggestions}&#x202f;; {key} masque de nouveau.</translation>
    </message>
    <message>
        <source>{suggestions} more shown.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Affiché en plus&#xa0;: {suggestions}.</translation>
    </message>
    <message>
        <source>The text is replaced: {changes}. {undo} takes that back.</source>
        <extracomment>ui/commands/texts.py</extracomment>
        <translation>Le texte est remplacé&#xa0;: {changes}. {undo} l’annule.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash. {undo} takes that back.</source>
        <extracomment>ui/commands/trash.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est dans la corbeille. {undo} l’annule.</translation>
    </message>
    <message>
        <source>Emptying the trash …</source>
        <extracomment>ui/commands/trash.py</extracomment>
        <translation>Vidage de la corbeille…</translation>
    </message>
    <message>
        <source>The work on the trash has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/trash.py</extracomment>
        <translation>Le travail sur la corbeille s’est interrompu&#x202f;; il est fait entièrement ou pas du tout.</translation>
    </message>
    <message>
        <source>The program’s choice</source>
        <extracomment>ui/commands/view.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Choix du programme</translation>
    </message>
    <message>
        <source>“Proud,” she said in 2026</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>“Proud,” she said in 2026</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>The bar at a selection is on.</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>La barre près de la sélection est activée.</translation>
    </message>
    <message>
        <source>The bar at a selection is off.</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>La barre près de la sélection est désactivée.</translation>
    </message>
    <message>
        <source>now · {sample}</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>actuelle · {sample}</translation>
    </message>
    <message>
        <source>Report of the failed analysis</source>
        <extracomment>ui/dialogs/analysis_report.py</extracomment>
        <translation>Rapport de l’analyse échouée</translation>
    </message>
    <message>
        <source>Send this to the maintainers of the program. It has no words of the article unless you add them.</source>
        <extracomment>ui/dialogs/analysis_report.py</extracomment>
        <translation>Envoyez ceci aux responsables du programme. Il n’y a pas de mots de l’article, sauf si vous les ajoutez.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/dialogs/analysis_report.py, ui/dialogs/imports/reports.py, ui/dialogs/problem_report.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Add the &amp;words of the article where the analysis failed</source>
        <extracomment>ui/dialogs/analysis_report.py</extracomment>
        <translation>Ajouter les &amp;mots de l’article où l’analyse a échoué</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/dialogs/analysis_report.py, ui/dialogs/computer_check.py, ui/dialogs/problem_report.py</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/dialogs/backups.py, ui/dialogs/trash.py, ui/wording/annotation_lists.py</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>By a restore</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Par restauration</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation|{n} annotations</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the backups of all projects</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Dossier de sauvegardes de tous les projets</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>another history</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>un autre historique</translation>
    </message>
    <message numerus="yes">
        <source>{n} act|{n} acts</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} action</numerusform>
            <numerusform>{n} actions</numerusform>
        </translation>
    </message>
    <message>
        <source>No document differs from this backup; speakers and the codebook may.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Aucun document ne diffère de cette sauvegarde&#x202f;; peut-être les locuteurs et le livre de codes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document changed since then|{n} documents changed since then</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} document changé depuis</numerusform>
            <numerusform>{n} documents changés depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>The present state is backed up before a restore, and undo takes it back.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>L’état présent est sauvegardé avant une restauration, et Annuler permet d’y revenir.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>The backups are being looked at</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Les sauvegardes sont examinées</translation>
    </message>
    <message>
        <source>Documents that differ</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Documents qui diffèrent</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Keep them beside the &amp;project</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Les garder près du &amp;projet</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>&amp;Tout restaurer</translation>
    </message>
    <message>
        <source>&amp;Restore checked</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>&amp;Restaurer les cochés</translation>
    </message>
    <message>
        <source>Looking at the backups …</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Examen des sauvegardes…</translation>
    </message>
    <message>
        <source>Backups are whole projects, kept in {folder}</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Les sauvegardes sont des projets entiers, gardés dans {folder}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>backup</comment>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>{n} not in the project now|{n} not in the project now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} absent du projet maintenant</numerusform>
            <numerusform>{n} absents du projet maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came later (“Restore all” moves these to the trash)|{n} came later (“Restore all” moves these to the trash)</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} venu plus tard («&#xa0;Tout restaurer&#xa0;» le met à la corbeille)</numerusform>
            <numerusform>{n} venus plus tard («&#xa0;Tout restaurer&#xa0;» les met à la corbeille)</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} are listed.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Seuls les {number} premiers sont listés.</translation>
    </message>
    <message>
        <source>Comparing with the project as it is now …</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Comparaison avec l’état actuel du projet…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Some documents are annotated without suggestions, to measure the effect of suggestions on annotators. A hash of document and annotator draws them: they are the same on every computer. Documents already begun stay as they are. The history records who set this and when; the table of labour, which documents were begun blind.</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>Certains documents sont annotés sans suggestions, pour mesurer l’effet des suggestions sur les annotateurs. Un hachage du document et de l’annotateur les tire au sort&#xa0;: ce sont les mêmes sur tout ordinateur. Les documents déjà commencés restent tels quels. L’historique note qui a réglé cela et quand&#x202f;; la table du travail, quels documents ont été commencés en aveugle.</translation>
    </message>
    <message>
        <source>Set by {annotator} on {day} at {time}.</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>Réglé par {annotator} le {day} à {time}.</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <extracomment>ui/dialogs/blind.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Mode aveugle</translation>
    </message>
    <message>
        <source>It was never set in this project.</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>Il n’a jamais été réglé dans ce projet.</translation>
    </message>
    <message>
        <source> % of the documents</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>&#xa0;% des documents</translation>
    </message>
    <message>
        <source>off: all documents have suggestions</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>désactivé&#xa0;: tous les documents ont des suggestions</translation>
    </message>
    <message>
        <source>show suggestions once the document was marked &amp;done</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>afficher les suggestions une fois le document marqué comme &amp;terminé</translation>
    </message>
    <message>
        <source>&amp;Without suggestions</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>&amp;Sans suggestions</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>&amp;Régler</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>ui/dialogs/chooser.py, ui/shell/screen_reader.py, ui/wording/spoken.py</extracomment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{field}: choices</source>
        <extracomment>ui/dialogs/chooser.py</extracomment>
        <translation>{field}&#xa0;: choix</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>ui/dialogs/chooser.py</extracomment>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>Something needs doing</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Check of this computer</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Vérification de cet ordinateur</translation>
    </message>
    <message>
        <source>Checking program, fonts, folders, disk and language model …</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Vérification du programme, des polices, des dossiers, du disque et du modèle de langue…</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>ui/dialogs/computer_check.py, ui/dialogs/new_version.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>of this computer</comment>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The check has ended early; nothing was changed.</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>La vérification s’est interrompue&#x202f;; rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} point to do something about.|{n} points to do something about.</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>
            <numerusform>{n} point à traiter.</numerusform>
            <numerusform>{n} points à traiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs doing.</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>text: {n} word|text: {n} words</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>
            <numerusform>texte&#xa0;: {n} mot</numerusform>
            <numerusform>texte&#xa0;: {n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>É&amp;diteur</translation>
    </message>
    <message>
        <source>Published &amp;on</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Publié le</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Rubrique</translation>
    </message>
    <message>
        <source>&amp;Address (URL)</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Adresse (URL)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>What else came with it</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Ce qui est venu avec</translation>
    </message>
    <message>
        <source>Article details</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>its first line</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>sa première ligne</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/exports/export.py, ui/dialogs/messages.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/exports/export.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/files.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What will be written</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Parts of the export&apos;s choices</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Parties des choix de l’export</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <extracomment>ui/dialogs/exports/export.py, ui/dialogs/messages.py</extracomment>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>{records} will be written.</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Seront écrits&#xa0;: {records}.</translation>
    </message>
    <message>
        <source>{format} cannot carry:</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Le format {format} ne peut pas reprendre&#xa0;:</translation>
    </message>
    <message>
        <source>Parts: {parts}.</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Parties&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>also UTF-8 bytes</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>aussi octets UTF-8</translation>
    </message>
    <message>
        <source>also UTF-16 units (JavaScript, Java)</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>aussi unités UTF-16 (JavaScript, Java)</translation>
    </message>
    <message>
        <source>as they were annotated</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>tels qu’annotés</translation>
    </message>
    <message>
        <source>always with the marks around them</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>toujours avec les guillemets autour</translation>
    </message>
    <message>
        <source>without the marks around them</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>sans les guillemets autour</translation>
    </message>
    <message>
        <source>documents, at random</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>documents, au hasard</translation>
    </message>
    <message>
        <source>publishers, none of them divided</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>éditeurs, sans en scinder aucun</translation>
    </message>
    <message>
        <source>by time, the latest into the last part</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>par date, les plus récents dans la dernière partie</translation>
    </message>
    <message>
        <source>publishers</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>éditeurs</translation>
    </message>
    <message>
        <source>few and many quotations</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>peu ou beaucoup de citations</translation>
    </message>
    <message>
        <source>one file</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>un seul fichier</translation>
    </message>
    <message>
        <source>train and test, 80 to 20</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>train et test, 80 à 20</translation>
    </message>
    <message>
        <source>train, dev and test, 80 to 10 to 10</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>train, dev et test, 80 à 10 à 10</translation>
    </message>
    <message>
        <source>in any state</source>
        <comment>document</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>de tout état</translation>
    </message>
    <message>
        <source>done</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py, ui/dialogs/alike.py, ui/dialogs/exports/panels.py, ui/models/document_columns.py, ui/wording/document_lists.py</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>started</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py, ui/dialogs/alike.py, ui/dialogs/exports/panels.py, ui/models/document_columns.py, ui/wording/document_lists.py</extracomment>
        <translation>commencé</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Change reading, suggestions, keys, language, backups and more, each with a sentence.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Régler lecture, suggestions, touches, langue, sauvegardes et plus, chaque fois avec une phrase.</translation>
    </message>
    <message>
        <source>Forget recent projects</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Oublier les projets récents</translation>
    </message>
    <message>
        <source>Clear the list of recent projects; the projects stay where they are.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vider la liste des projets récents&#x202f;; les projets restent où ils sont.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Go through four steps, from a suggestion to Done; Escape leaves at any step.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Quatre étapes, d’une suggestion à Terminé&#x202f;; Échap quitte à tout moment.</translation>
    </message>
    <message>
        <source>save as duplicate</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>enregistrer sous dupliquer</translation>
    </message>
    <message>
        <source>clipboard</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>tous entier</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>préférences options configurer paramètres</translation>
    </message>
    <message>
        <source>clear history privacy</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>effacer historique confidentialité</translation>
    </message>
    <message>
        <source>introduction first steps learn</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>introduction premiers pas apprendre</translation>
    </message>
    <message>
        <source>The recent projects are forgotten.</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Les projets récents sont oubliés.</translation>
    </message>
    <message>
        <source>The program speaks this language from its next start on.</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Le programme parlera cette langue au prochain démarrage.</translation>
    </message>
    <message>
        <source>A program for labelling news articles: who said what, in which words, and which claims that makes. It opens no network connection; everything stays in the project file.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Un programme pour annoter des articles de presse&#xa0;: qui a dit quoi, avec quels mots, et quelles affirmations en découlent. Il n’ouvre aucune connexion réseau&#x202f;; tout reste dans le fichier du projet.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Licences des composants</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>&amp;Copier pour un rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>MIT licence. The parts it uses have licences of their own:</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Licence MIT. Les composants utilisés ont leurs propres licences&#xa0;:</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>document</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>&amp;Annotations of</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Annotations de</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <extracomment>ui/dialogs/exports/panels.py, ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;Claim type</source>
        <extracomment>ui/dialogs/exports/panels.py, ui/panels/concordance/conditions.py, ui/panels/document_filters.py</extracomment>
        <translation>&amp;Type d’affirmation</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>any; a name as in the list of speakers</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>tous&#x202f;; un nom comme dans la liste des locuteurs</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Éditeu&amp;r</translation>
    </message>
    <message>
        <source>any</source>
        <comment>publisher</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Published f&amp;rom</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>P&amp;ublié depuis</translation>
    </message>
    <message>
        <source>any time; 2025, 2025-11 or 2025-11-28</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>toute date&#x202f;; 2025, 2025-11 ou 2025-11-28</translation>
    </message>
    <message>
        <source>Published un&amp;til</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Publié &amp;jusqu’à</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>toute date</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of what is exported</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Forme</translation>
    </message>
    <message>
        <source>&amp;Quote marks</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Guillemets</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Suggestions</translation>
    </message>
    <message>
        <source>those that wait in documents that nobody has begun</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>celles qui attendent dans des documents que personne n’a commencés</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>other names for documents and annotators</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>d’autres noms pour documents et annotateurs</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Manifeste</translation>
    </message>
    <message>
        <source>what is in the files, and their hashes, beside them</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>le contenu des fichiers et leurs hachages, à côté d’eux</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Dé&amp;coupage</translation>
    </message>
    <message>
        <source>&amp;Divide</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Diviser</translation>
    </message>
    <message>
        <source>The same number gives the same parts and the same other names.</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Le même nombre donne les mêmes parties et les mêmes autres noms.</translation>
    </message>
    <message>
        <source>Seed of &amp;chance</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Graine du hasard</translation>
    </message>
    <message>
        <source>everybody</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>any, or no claims</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>tous, ou sans affirmations</translation>
    </message>
    <message>
        <source>&amp;Offsets</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Pos&amp;itions</translation>
    </message>
    <message>
        <source>Done all the same</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Terminé quand même</translation>
    </message>
    <message>
        <source>Not done yet: {key} is done all the same, Esc goes back.</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Pas encore terminé&#xa0;: {key} le marque terminé quand même, Échap revient.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/dialogs/alike.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/duplicates.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>ui/dialogs/alike.py, ui/dialogs/imports/articles.py</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>ui/dialogs/codebook/label_questions.py, ui/dialogs/imports/articles.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/alike.py, ui/dialogs/imports/articles.py, ui/panels/concordance/timeline.py</extracomment>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Url</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{shown} of {total} are shown: the first {of_file} of each file.</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>{shown} sur {total} affichés&#xa0;: les {of_file} premiers de chaque fichier.</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are shown.</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Les {shown} premiers sur {total} sont affichés.</translation>
    </message>
    <message>
        <source>The chosen article</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>L’article choisi</translation>
    </message>
    <message>
        <source>These articles have the id or the words of others. Nearly equal ones come in: look at them, and remove them from the files if they are one article.</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Ces articles ont l’identifiant ou les mots d’autres. Les presque identiques sont importés&#xa0;: regardez-les, et retirez-les des fichiers si c’est le même article.</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Semblable à</translation>
    </message>
    <message>
        <source>leave out</source>
        <extracomment>ui/dialogs/imports/duplicates.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>take all the same</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>prendre quand même</translation>
    </message>
    <message>
        <source>leave out, but for files with the same name</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>laisser de côté, sauf les fichiers de même nom</translation>
    </message>
    <message>
        <source>take as new versions</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>prendre comme nouvelles versions</translation>
    </message>
    <message>
        <source>add under another id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>ajouter sous un autre identifiant</translation>
    </message>
    <message>
        <source>The same text under another id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Le même texte sous un autre identifiant</translation>
    </message>
    <message>
        <source>Another text under the same id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Un autre texte sous le même identifiant</translation>
    </message>
    <message>
        <source>&amp;Same text, another id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>&amp;Même texte, autre identifiant</translation>
    </message>
    <message>
        <source>Same id, another &amp;text</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Même identifiant, autre &amp;texte</translation>
    </message>
    <message>
        <source>Articles like others</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Articles semblables à d’autres</translation>
    </message>
    <message>
        <source>keep as it came</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>garder tel quel</translation>
    </message>
    <message>
        <source>Each field or column becomes a part of the article, or is kept beside it as it came. Only the text is needed.</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Chaque champ ou colonne devient une partie de l’article, ou est gardé tel quel à côté. Seul le texte est nécessaire.</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>signature</translation>
    </message>
    <message>
        <source>publisher</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>section</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>rubrique</translation>
    </message>
    <message>
        <source>url</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>url</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>langue</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Pris comme</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>ui/dialogs/imports/fields.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Take for</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Prendre comme</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>ui/dialogs/imports/fields.py, ui/dialogs/imports/preview.py</extracomment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>As chosen before: {files}.</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Comme choisi auparavant&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>&amp;Take for</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>&amp;Prendre comme</translation>
    </message>
    <message>
        <source>as found</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>comme trouvé</translation>
    </message>
    <message>
        <source>A file that was taken for something else can be read in another way: select it, and say as what. The encoding counts for text files; look whether accents and quote marks are right.</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Un fichier pris pour autre chose peut être lu autrement&#xa0;: sélectionnez-le, et dites comme quoi. L’encodage compte pour les fichiers de texte&#x202f;; regardez si accents et guillemets sont justes.</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/dialogs/imports/files.py, ui/dialogs/imports/preview.py, ui/dialogs/imports/reports.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>&amp;Lire comme</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>not recognised</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>Labels of another tool become entities, or parts of quotations and claims. Relations join their ends into one quotation; without them, a cue and a source go to the content nearest to them.</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Les étiquettes d’un autre outil deviennent des entités, ou des parties de citations et d’affirmations. Les relations joignent leurs extrémités en une seule citation&#x202f;; sans elles, un marqueur et une source vont au contenu le plus proche.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/dialogs/codebook/label_fields.py, ui/dialogs/codebook/label_questions.py, ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>domain/attributes.py, ui/dialogs/imports/labels.py, ui/panels/concordance/timeline.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>joins its ends</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>joint ses extrémités</translation>
    </message>
    <message>
        <source>one is reported in the other</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>l’une est rapportée dans l’autre</translation>
    </message>
    <message>
        <source>a sentence</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>une phrase</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>un paragraphe</translation>
    </message>
    <message>
        <source>Put together within</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Réunir dans</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>what labels become</comment>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>Keep as</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Garder sous</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>un nom</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/imports/labels.py, ui/dialogs/imports/preview.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{name} (relation)</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>{name} (relation)</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>&amp;Devient</translation>
    </message>
    <message>
        <source>Together &amp;within</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Réunir da&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>what labels become</comment>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>&amp;Garder sous</translation>
    </message>
    <message>
        <source>claim: {type}</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>affirmation&#xa0;: {type}</translation>
    </message>
    <message>
        <source>as changed</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>telle que modifiée</translation>
    </message>
    <message>
        <source>as proposed</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>telle que proposée</translation>
    </message>
    <message numerus="yes">
        <source>Looking at {n} file …|Looking at {n} files …</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>
            <numerusform>Examen de {n} fichier…</numerusform>
            <numerusform>Examen de {n} fichiers…</numerusform>
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
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Parties de l’aperçu</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Remarks ({count})</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Remarques ({count})</translation>
    </message>
    <message>
        <source>The files cannot be looked at</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Les fichiers ne peuvent pas être examinés</translation>
    </message>
    <message>
        <source>Like others</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>ui/dialogs/imports/preview.py, ui/dialogs/imports/remarks.py</extracomment>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>{n} item cannot be read, and will be passed over.|{n} items cannot be read, and will be passed over.</source>
        <extracomment>ui/dialogs/imports/remarks.py</extracomment>
        <translation>
            <numerusform>{n} élément est illisible et sera ignoré.</numerusform>
            <numerusform>{n} éléments sont illisibles et seront ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer will be left out.|{n} layers will be left out.</source>
        <extracomment>ui/dialogs/imports/remarks.py</extracomment>
        <translation>
            <numerusform>{n} couche sera laissée de côté.</numerusform>
            <numerusform>{n} couches seront laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/dialogs/imports/reports.py, ui/dialogs/trash.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/dialogs/imports/reports.py, ui/dialogs/trash.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>&amp;Annotations</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save &amp;refused lines…</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Enregistrer les lignes re&amp;fusées…</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} &amp;refused line…|Save {n} &amp;refused lines…</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>
            <numerusform>Enregistrer {n} ligne re&amp;fusée…</numerusform>
            <numerusform>Enregistrer {n} lignes re&amp;fusées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/dialogs/imports/reports.py, ui/dialogs/problem_report.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Imports</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Il n’y a rien d’autre à dire.</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Enregistré&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message numerus="yes">
        <source>{n} as a new version|{n} as a new version</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} en nouvelle version</numerusform>
            <numerusform>{n} en nouvelle version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} under a new id|{n} under a new id</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} sous un nouvel identifiant</numerusform>
            <numerusform>{n} sous un nouvel identifiant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nearly equal|{n} nearly equal</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} presque identique</numerusform>
            <numerusform>{n} presque identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more layer|{n} more layers</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} couche de plus</numerusform>
            <numerusform>{n} couches de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there with another text (left out)|{n} there with another text (left out)</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} déjà là avec un autre texte (laissé de côté)</numerusform>
            <numerusform>{n} déjà là avec un autre texte (laissés de côté)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there with another layer (left out)|{n} there with another layer (left out)</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} déjà là avec une autre couche (laissé de côté)</numerusform>
            <numerusform>{n} déjà là avec une autre couche (laissés de côté)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there under another id (left out)|{n} there under another id (left out)</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} déjà là sous un autre identifiant (laissé de côté)</numerusform>
            <numerusform>{n} déjà là sous un autre identifiant (laissés de côté)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not readable|{n} not readable</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} illisible</numerusform>
            <numerusform>{n} illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file left out|{n} files left out</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} fichier laissé de côté</numerusform>
            <numerusform>{n} fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} article will come in|More than {n} articles will come in</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>Plus de {n} article sera importé</numerusform>
            <numerusform>Plus de {n} articles seront importés</numerusform>
        </translation>
    </message>
    <message>
        <source>No new article comes in</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>Aucun nouvel article à importer</translation>
    </message>
    <message numerus="yes">
        <source>{n} article will come in|{n} articles will come in</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} article sera importé</numerusform>
            <numerusform>{n} articles seront importés</numerusform>
        </translation>
    </message>
    <message>
        <source>the first ones were looked at</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>les premiers ont été examinés</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/dialogs/job_progress.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Type to filter by action or key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Taper pour filtrer par action ou touche</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/dialogs/key_editor.py, ui/panels/comments.py, ui/panels/documents.py, ui/panels/speakers.py</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Sans touche</translation>
    </message>
    <message>
        <source>&amp;As in the layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Comme la disposition</translation>
    </message>
    <message>
        <source>Al&amp;l as in the layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Tout comme la disposition</translation>
    </message>
    <message>
        <source>Press the new key of “{action}”; Esc leaves it as it is.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Tapez la nouvelle touche de «&#xa0;{action}&#xa0;»&#x202f;; Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>{key} est la touche de «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Press a key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Tapez une touche</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Tapez la nouvelle touche</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>ui/dialogs/key_editor.py, ui/dialogs/manual_pages.py</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/key_editor.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Applies to</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>partout</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Nouvelle touche…</translation>
    </message>
    <message>
        <source>A&amp;dd a key…</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Ajouter une touche…</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Entrée donne une autre touche à l’action choisie.</translation>
    </message>
    <message>
        <source>{key} is for {meaning}, always.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>{key} sert toujours à autre chose&#xa0;: {meaning}.</translation>
    </message>
    <message>
        <source>{keys}   (changed)</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>{keys}   (changé)</translation>
    </message>
    <message>
        <source>A letter or digit alone can only be for what is done in the article.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Une lettre ou un chiffre seul ne sert qu’à ce qui se fait dans l’article.</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Touches et signes</translation>
    </message>
    <message>
        <source>{key} changes them</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>{key} pour les changer</translation>
    </message>
    <message>
        <source>{key} says more</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>{key} en dit plus</translation>
    </message>
    <message>
        <source>Keys: scroll</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Touches&#xa0;: défilement</translation>
    </message>
    <message>
        <source>Keys and signs; any key closes</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Touches et signes&#x202f;; toute touche ferme</translation>
    </message>
    <message>
        <source>layout {layout}</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>disposition {layout}</translation>
    </message>
    <message>
        <source>letters act in the article</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>les lettres agissent dans l’article</translation>
    </message>
    <message>
        <source>any key closes</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>toute touche ferme</translation>
    </message>
    <message>
        <source>What you accept, change, reject and add in this project makes suggestions like it likelier or less likely, in the documents that you open afterwards. Each annotator is counted apart, every few documents.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Ce que vous acceptez, changez, rejetez et ajoutez dans ce projet rend les suggestions semblables plus ou moins probables, dans les documents que vous ouvrez ensuite. Chaque annotateur est compté à part, à intervalles de quelques documents.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/learnt.py</extracomment>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>So they are</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Elles sont donc</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion in {documents} counted.|{n} suggestions in {documents} counted.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>
            <numerusform>{n} suggestion dans {documents} comptée.</numerusform>
            <numerusform>{n} suggestions dans {documents} comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions are shown from {limit} on, where {usual} is usual.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Les suggestions s’affichent à partir de {limit}, d’ordinaire {usual}.</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Nothing was learnt yet, and learning is off.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Rien n’a encore été appris, et l’apprentissage est désactivé.</translation>
    </message>
    <message>
        <source>leave so</source>
        <extracomment>project/acts/layer.py</extracomment>
        <translation>laisser ainsi</translation>
    </message>
    <message>
        <source>show again</source>
        <extracomment>project/acts/layer.py</extracomment>
        <translation>montrer de nouveau</translation>
    </message>
    <message>
        <source>Suggestions are being looked for</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Recherche de suggestions</translation>
    </message>
    <message>
        <source>They come by themselves. Meanwhile you can read and annotate.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Elles viennent d’elles-mêmes. En attendant, vous pouvez lire et annoter.</translation>
    </message>
    <message>
        <source>Open this document again</source>
        <extracomment>ui/actions/qt_actions.py</extracomment>
        <translation>Rouvrir ce document</translation>
    </message>
    <message>
        <source>selected words or an entity</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>des mots sélectionnés ou une entité</translation>
    </message>
    <message>
        <source>“{action}” needs selected words or an entity: drag over the words of one, or {grow}.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>« {action} » demande des mots sélectionnés ou une entité : glissez sur ses mots, ou {grow}.</translation>
    </message>
    <message>
        <source>an annotation or a suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>une annotation ou une suggestion</translation>
    </message>
    <message>
        <source>“{action}” needs an annotation or a suggestion: {next_item} or a click chooses one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>« {action} » demande une annotation ou une suggestion : {next_item} ou un clic en choisit une.</translation>
    </message>
    <message>
        <source>something that is selected or chosen</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>quelque chose de sélectionné ou de choisi</translation>
    </message>
    <message>
        <source>“{action}” needs something that is selected or chosen: nothing is.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>« {action} » demande quelque chose de sélectionné ou de choisi : rien ne l’est.</translation>
    </message>
    <message>
        <source>What was imported…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ce qui a été importé…</translation>
    </message>
    <message>
        <source>Take the document out of the project, with all annotations; Undo or the trash brings it back.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Retirer le document du projet, avec toutes ses annotations ; Annuler ou la corbeille le ramène.</translation>
    </message>
    <message>
        <source>Switch learning on or off</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Activer ou désactiver l’apprentissage</translation>
    </message>
    <message>
        <source>Show why the analysis failed…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Montrer pourquoi l’analyse a échoué…</translation>
    </message>
    <message>
        <source>Show the reason, to copy and send; the words of the article are left out unless you add them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Montrer la raison, à copier et à envoyer ; les mots de l’article n’y sont que si vous les ajoutez.</translation>
    </message>
    <message>
        <source>Nest in the quotation around it</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Imbriquer dans la citation autour</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Mark entity</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marquer une entité</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/findings.py</extracomment>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Let stand what Done would show of the current annotation, or of the quote marks or verb at the caret; again to have it shown again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Laisser tel quel ce que « Terminé » montrerait de l’annotation, ou des guillemets ou du verbe au curseur ; de nouveau pour le revoir.</translation>
    </message>
    <message>
        <source>Move the start of the current span back by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reculer d’un mot le début du passage choisi.</translation>
    </message>
    <message>
        <source>Move the start of the current span on by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Avancer d’un mot le début du passage choisi.</translation>
    </message>
    <message>
        <source>Move the end of the current span back by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reculer d’un mot la fin du passage choisi.</translation>
    </message>
    <message>
        <source>Move the end of the current span on by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Avancer d’un mot la fin du passage choisi.</translation>
    </message>
    <message>
        <source>Mark the document done and go to the next one to do; on a done document, open it again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marquer le document terminé et aller au suivant à faire ; un document terminé est rouvert.</translation>
    </message>
    <message>
        <source>Things to look at…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>À regarder…</translation>
    </message>
    <message>
        <source>Show what is left open in your annotations, and go to it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Montrer ce qui reste ouvert dans vos annotations, et y aller.</translation>
    </message>
    <message>
        <source>Hide weak suggestions…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Masquer les suggestions faibles…</translation>
    </message>
    <message>
        <source>Show a bar at a selection</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Montrer une barre près d’une sélection</translation>
    </message>
    <message>
        <source>Set lines closer together</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rapprocher les lignes</translation>
    </message>
    <message>
        <source>More of the article is seen at once.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>On voit plus de l’article à la fois.</translation>
    </message>
    <message>
        <source>Set lines at their usual distance</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Remettre l’écart habituel des lignes</translation>
    </message>
    <message>
        <source>Go back to the distance of the beginning.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Revenir à l’écart du début.</translation>
    </message>
    <message>
        <source>Set lines further apart</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Écarter les lignes</translation>
    </message>
    <message>
        <source>Lines are easier to follow.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Les lignes se suivent plus facilement.</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ouvrir le manuel</translation>
    </message>
    <message>
        <source>It has a page for each task, and all actions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Il a une page pour chaque tâche, et toutes les actions.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>ui/actions/registry.py, ui/panels/failure_bar.py, ui/shell/look_back.py</extracomment>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>ignore allow let stand waive finding</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ignorer permettre laisser constat</translation>
    </message>
    <message>
        <source>findings check open problems</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>constats contrôle problèmes</translation>
    </message>
    <message>
        <source>mark set aside later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>marquer de côté plus tard</translation>
    </message>
    <message numerus="yes">
        <source>first backup in {n} minute|first backup in {n} minutes</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>
            <numerusform>première sauvegarde dans {n} minute</numerusform>
            <numerusform>première sauvegarde dans {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each act is saved already; a copy of the project is made besides.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Chaque action est déjà enregistrée ; une copie du projet est faite en plus.</translation>
    </message>
    <message numerus="yes">
        <source>That was the last suggestion; one waits above, {next_suggestion} goes to it.|That was the last suggestion; {n} wait above, {next_suggestion} goes to the first.</source>
        <extracomment>ui/commands/base.py</extracomment>
        <translation>
            <numerusform>C’était la dernière suggestion ; une attend plus haut, {next_suggestion} y va.</numerusform>
            <numerusform>C’était la dernière suggestion ; {n} attendent plus haut, {next_suggestion} va à la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}, as proposed; further digits and clicks add or take away.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>{type}, comme proposé ; d’autres chiffres et clics ajoutent ou retirent.</translation>
    </message>
    <message>
        <source>{type}, in place of what was proposed; further digits and clicks add or take away.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>{type}, au lieu de ce qui était proposé ; d’autres chiffres et clics ajoutent ou retirent.</translation>
    </message>
    <message>
        <source>All documents are done: {export} exports the annotations.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Tous les documents sont terminés : {export} exporte les annotations.</translation>
    </message>
    <message>
        <source>Nothing to look at: nothing is left open in what you have annotated here.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Rien à regarder : rien ne reste ouvert dans ce que vous avez annoté ici.</translation>
    </message>
    <message>
        <source>{new_quotation} makes the quotation, {waive} leaves it so.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>{new_quotation} fait la citation, {waive} laisse ainsi.</translation>
    </message>
    <message>
        <source>Nothing to look at is here: {findings} shows where something is.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Rien à regarder ici : {findings} montre où il y a quelque chose.</translation>
    </message>
    <message>
        <source>Shown again: {findings}.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Montré de nouveau : {findings}.</translation>
    </message>
    <message>
        <source>Left so: {findings}. {waive} takes that back.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Laissé ainsi : {findings}. {waive} revient dessus.</translation>
    </message>
    <message>
        <source>This document is open again: {done} marks it done.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Ce document est rouvert : {done} le marque terminé.</translation>
    </message>
    <message>
        <source>This quotation was made by {annotator}.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Cette citation est de {annotator}.</translation>
    </message>
    <message>
        <source>This claim was made by {annotator}.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Cette affirmation est de {annotator}.</translation>
    </message>
    <message>
        <source>flagged or not</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>signalés ou non</translation>
    </message>
    <message>
        <source>only flagged</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>seulement signalés</translation>
    </message>
    <message>
        <source>not flagged</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>non signalés</translation>
    </message>
    <message>
        <source>Annotators</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Fla&amp;gged</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Si&amp;gnalés</translation>
    </message>
    <message>
        <source>Enter go to it · {key} done all the same · Del or right click leave it so · Esc go back</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Entrée y aller · {key} terminer quand même · Suppr ou clic droit laisser ainsi · Échap revenir</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Plus rien à regarder</translation>
    </message>
    <message>
        <source>Enter go to it · Del or right click leave it so · Esc go back</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Entrée y aller · Suppr ou clic droit laisser ainsi · Échap revenir</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the one that is left so|&amp;Show the {n} that are left so</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>
            <numerusform>&amp;Montrer celui laissé ainsi</numerusform>
            <numerusform>&amp;Montrer les {n} laissés ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to look at|{n} things to look at</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>
            <numerusform>{n} point à regarder</numerusform>
            <numerusform>{n} points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>left so: {reason}</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>laissé ainsi : {reason}</translation>
    </message>
    <message>
        <source>left so</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>laissé ainsi</translation>
    </message>
    <message>
        <source>That cannot be left so: it is to be decided or mended.</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Cela ne peut rester ainsi : il faut décider ou corriger.</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Pourquoi cela peut-il rester ?</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>ui/dialogs/findings.py, ui/shell/context_menus.py</extracomment>
        <translation>Le montrer de nouveau</translation>
    </message>
    <message>
        <source>Leave it so, with the reason…</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Laisser ainsi, avec la raison…</translation>
    </message>
    <message>
        <source>Project &gt; What was imported… shows this report again.</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Projet &gt; Ce qui a été importé… montre ce rapport de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion in {documents} counted, but learning is off.|{n} suggestions in {documents} counted, but learning is off.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>
            <numerusform>{n} suggestion dans {documents} comptée, mais l’apprentissage est désactivé.</numerusform>
            <numerusform>{n} suggestions dans {documents} comptées, mais l’apprentissage est désactivé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions are shown from {limit} on.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Les suggestions s’affichent à partir de {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Count {n} forgotten document again|&amp;Count {n} forgotten documents again</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>
            <numerusform>Re&amp;compter {n} document oublié</numerusform>
            <numerusform>Re&amp;compter {n} documents oubliés</numerusform>
        </translation>
    </message>
    <message>
        <source>What your decisions teach</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Ce qu’apprennent vos décisions</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Rien n’a encore été appris.</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>&amp;Arrêter l’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>&amp;Reprendre l’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Forget all of it</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Tout &amp;oublier</translation>
    </message>
    <message>
        <source>{accepted} of {seen}</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>{accepted} sur {seen}</translation>
    </message>
    <message>
        <source>likelier</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>plus probables</translation>
    </message>
    <message>
        <source>less likely</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>moins probables</translation>
    </message>
    <message>
        <source>↑↓ pages · Enter read, or next hit · Alt+← back · Esc close</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>↑↓ pages · Entrée lire, ou résultat suivant · Alt+← retour · Échap fermer</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>ui/dialogs/manual.py, ui/shell/look_back.py</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>← &amp;Retour</translation>
    </message>
    <message>
        <source>Previous page ({key})</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Page précédente ({key})</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>Page of the manual: {title}</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Page du manuel&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/dialogs/manual_page.py</extracomment>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>By menu, with the keys as they are now. [Keys](keys.md) says how to change them.</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Par menu, avec les touches actuelles. [Touches](keys.md) dit comment les changer.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Toutes les actions et leurs touches</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/dialogs/codebook/label_fields.py, ui/dialogs/manual_pages.py</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>It is &amp;right as it is</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>C’est &amp;bien ainsi</translation>
    </message>
    <message numerus="yes">
        <source>{names} is there already.|{names} are there already.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>
            <numerusform>{names} existe déjà.</numerusform>
            <numerusform>{names} existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look at it here without changing it.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Vous pouvez le consulter ici sans rien y changer.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>The name promises something else.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Le nom promet autre chose.</translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>&amp;Récupérer…</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Qui annote&#x202f;?</translation>
    </message>
    <message>
        <source>Your name stands beside everything you annotate, and in what is exported.
It is kept on this computer; you are asked only once.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Votre nom figure à côté de tout ce que vous annotez, et dans ce qui est exporté.
Il est gardé sur cet ordinateur&#x202f;; il ne vous sera demandé qu’une fois.</translation>
    </message>
    <message>
        <source>The export replaces what is there.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>L’export remplace ce qui est là.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>The language model {chosen} is not installed: {usual} reads instead.</source>
        <extracomment>ui/dialogs/model_choice.py</extracomment>
        <translation>Le modèle de langue {chosen} n’est pas installé&#xa0;: {usual} lit à sa place.</translation>
    </message>
    <message>
        <source>Language model</source>
        <extracomment>ui/dialogs/model_choice.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>{version}, now</source>
        <extracomment>ui/dialogs/model_choice.py</extracomment>
        <translation>{version}, actuel</translation>
    </message>
    <message>
        <source>A new version of {article}</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Une nouvelle version de {article}</translation>
    </message>
    <message>
        <source>New version of the text</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Nouvelle version du texte</translation>
    </message>
    <message>
        <source>Paste the whole new text here, or choose its file.</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Collez ici tout le nouveau texte, ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>Comparing the texts …</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Comparaison des textes…</translation>
    </message>
    <message>
        <source>The new text</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Le nouveau texte</translation>
    </message>
    <message>
        <source>Taking the new text …</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Adoption du nouveau texte…</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>&amp;Adopter</translation>
    </message>
    <message>
        <source>The comparison has ended early; nothing was changed.</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>La comparaison s’est interrompue&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter do it · Esc leave</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>↑↓ choisir · Entrée exécuter · Échap quitter</translation>
    </message>
    <message>
        <source>No action has this name · Esc leave</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Aucune action de ce nom · Échap quitter</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>a word that finds pages of the manual</comment>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>manuel</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>page of the manual</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>page du manuel</translation>
    </message>
    <message>
        <source>needs {need}</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>demande {need}</translation>
    </message>
    <message>
        <source>1–9 take a line · ↑↓ choose · Enter take · Esc leave</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>1–9 prendre une ligne · ↑↓ choisir · Entrée prendre · Échap quitter</translation>
    </message>
    <message>
        <source>Enter take what is typed · ↑↓ others · Esc leave</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Entrée prendre ce qui est tapé · ↑↓ autres · Échap quitter</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Taper pour filtrer</translation>
    </message>
    <message>
        <source>Type to filter or to name a new one</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Taper pour filtrer ou nommer du nouveau</translation>
    </message>
    <message>
        <source>Type to find more</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Taper pour en trouver d’autres</translation>
    </message>
    <message>
        <source>Type to find more or to name a new one</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Taper pour en trouver d’autres ou nommer du nouveau</translation>
    </message>
    <message>
        <source>Shift with {key} is {digit} on this keyboard and takes a line.</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Maj avec {key} donne {digit} sur ce clavier et prend une ligne.</translation>
    </message>
    <message>
        <source>Text ({endings})</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>Texte ({endings})</translation>
    </message>
    <message>
        <source>Report of problems</source>
        <extracomment>ui/dialogs/problem_report.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Rapport de problèmes</translation>
    </message>
    <message>
        <source>This is all that a report holds. It has no words of articles, no names of people or files. Nothing is sent: save or copy it for whoever looks after the program.</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>C’est tout ce que contient un rapport. Il n’y a ni mots d’articles, ni noms de personnes ou de fichiers. Rien n’est envoyé&#xa0;: enregistrez-le ou copiez-le pour qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switch</comment>
        <extracomment>ui/dialogs/settings/controls.py</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>on</source>
        <comment>switch</comment>
        <extracomment>ui/dialogs/settings/controls.py</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>switch</comment>
        <extracomment>ui/dialogs/settings/controls.py</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Set back</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Changed; usually: {usual}</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>Modifié&#x202f;; d’ordinaire&#xa0;: {usual}</translation>
    </message>
    <message>
        <source>{setting}: set back to {usual}</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>{setting}&#xa0;: rétablir {usual}</translation>
    </message>
    <message>
        <source>Needs {need}.</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>Demande {need}.</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Touches et souris</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Language model</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>This project</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>lines</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Serré</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>lines</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>lines</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Large</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark paper, or black and white with strong lines; the desktop’s choice can lead.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Papier clair ou sombre, ou noir et blanc aux traits forts&#x202f;; le choix peut suivre le bureau.</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Taille de l’article</translation>
    </message>
    <message>
        <source>How large the article’s text is; panels follow the font of the desktop.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>La taille du texte de l’article&#x202f;; les panneaux suivent la police du bureau.</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>The letters in which articles are shown, each font with a sample.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>La police d’affichage des articles, chacune avec un exemple.</translation>
    </message>
    <message>
        <source>Lines of the article</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Interligne de l’article</translation>
    </message>
    <message>
        <source>Close lines show more of the article, wide ones are easier to follow.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Serré, il montre plus de l’article&#x202f;; large, il se suit plus facilement.</translation>
    </message>
    <message>
        <source>Suggestions from a score of</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Suggestions à partir d’un score de</translation>
    </message>
    <message>
        <source>Weaker suggestions stay hidden; usually your own decisions move this border.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Les suggestions plus faibles restent masquées&#x202f;; d’ordinaire, vos décisions déplacent cette limite.</translation>
    </message>
    <message>
        <source>Thoughts and plans</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Pensées et intentions</translation>
    </message>
    <message>
        <source>Beliefs and intentions are suggested like speech.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Croyances et intentions sont suggérées comme la parole.</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/settings/table.py, ui/panels/concordance/window.py</extracomment>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Claims are suggested, too, to be accepted or rejected.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Des affirmations sont aussi suggérées, à accepter ou à rejeter.</translation>
    </message>
    <message>
        <source>A layout for your keyboard, and keys of your own for each action.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Une disposition pour votre clavier, et vos propres touches pour chaque action.</translation>
    </message>
    <message>
        <source>A small bar of acts comes up where words were selected by mouse.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Une petite barre d’actions apparaît près des mots sélectionnés à la souris.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>The language of menus and messages, not that of articles; it counts from the next start on.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>La langue des menus et des messages, pas celle des articles&#x202f;; elle vaut dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sauvegardes de ce projet</translation>
    </message>
    <message>
        <source>What each backup holds, the folder of backups, and the way back to an earlier state.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Ce que contient chaque sauvegarde, leur dossier, et le retour à un état antérieur.</translation>
    </message>
    <message>
        <source>Backups are made by themselves while you work; this one is made at once.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Les sauvegardes se font d’elles-mêmes pendant le travail&#x202f;; celle-ci se fait aussitôt.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The window opens no network connection: all you do stays on this computer.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>La fenêtre n’ouvre aucune connexion réseau&#xa0;: tout ce que vous faites reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands beside everything you annotate, and in what is exported.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Il figure à côté de tout ce que vous annotez, et dans ce qui est exporté.</translation>
    </message>
    <message>
        <source>The labour of each document is counted for studies, and kept in the project alone.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Le travail sur chaque document est compté pour des études, et gardé dans le projet seulement.</translation>
    </message>
    <message>
        <source>The list of projects that were opened on this computer; the projects themselves stay.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>La liste des projets ouverts sur cet ordinateur&#x202f;; les projets eux-mêmes restent.</translation>
    </message>
    <message>
        <source>What is known of failures, without words of articles or names; nothing is sent.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Ce que l’on sait des pannes, sans mots d’articles ni noms&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The installed spaCy pipeline that analyses documents from now on.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Le pipeline spaCy installé qui analyse désormais les documents.</translation>
    </message>
    <message>
        <source>Learning from decisions</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Apprentissage par les décisions</translation>
    </message>
    <message>
        <source>What your decisions in this project teach about suggestions; it can be stopped or forgotten.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Ce que vos décisions dans ce projet apprennent aux suggestions&#x202f;; on peut l’arrêter ou l’oublier.</translation>
    </message>
    <message>
        <source>Some documents are annotated without suggestions, for studies.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Certains documents sont annotés sans suggestions, pour des études.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <extracomment>ui/dialogs/codebook/versions_page.py, ui/dialogs/codebook/window.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>A project is made with its codebook: entity types, claim types, roles, attributes, guidelines. The command “annotator codebook” puts another one in its place.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Un projet est créé avec son livre de codes&#xa0;: types d’entités et d’affirmations, rôles, attributs, consignes. La commande «&#xa0;annotator codebook&#xa0;» en met un autre à sa place.</translation>
    </message>
    <message>
        <source>colours day night</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>couleurs jour nuit</translation>
    </message>
    <message>
        <source>zoom larger smaller font</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>zoom agrandir réduire police</translation>
    </message>
    <message>
        <source>Choose a font…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Choisir une police…</translation>
    </message>
    <message>
        <source>face letters</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>caractères lettres</translation>
    </message>
    <message>
        <source>height distance spacing</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>hauteur distance espacement lignes</translation>
    </message>
    <message>
        <source>threshold weak hide</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>seuil faible masquer</translation>
    </message>
    <message>
        <source>shortcuts layout</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>raccourcis disposition clavier</translation>
    </message>
    <message>
        <source>mouse buttons</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>souris boutons</translation>
    </message>
    <message>
        <source>German French Spanish English translation</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>allemand français espagnol anglais traduction</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Afficher les sauvegardes…</translation>
    </message>
    <message>
        <source>restore folder copy safe</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>restaurer dossier copie sûr backup</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>copy safe save</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>copie sûr enregistrer backup</translation>
    </message>
    <message>
        <source>internet cloud telemetry</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>internet nuage cloud télémétrie</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Changer le nom…</translation>
    </message>
    <message>
        <source>no name yet</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>pas encore de nom</translation>
    </message>
    <message>
        <source>annotator user who</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>annotateur utilisateur qui</translation>
    </message>
    <message>
        <source>labour effort study</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>travail effort étude</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>history forget</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>historique oublier</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Afficher le rapport…</translation>
    </message>
    <message>
        <source>log crash bug</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>journal plantage bogue erreur</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Show what was learnt…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Afficher l’apprentissage…</translation>
    </message>
    <message>
        <source>adapt counts</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>adapter comptes</translation>
    </message>
    <message>
        <source>Choose a share…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Choisir la proportion…</translation>
    </message>
    <message>
        <source>study</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>étude</translation>
    </message>
    <message>
        <source>labels types guidelines</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>étiquettes types consignes</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Each change acts at once and is kept.</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Chaque changement agit aussitôt et est conservé.</translation>
    </message>
    <message>
        <source>New {kind} “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Ajouter «&#xa0;{name}&#xa0;» ({kind})</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nouvelle personne «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New organisation “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nouvelle organisation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New group “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nouveau groupe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New unnamed speaker “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nouveau locuteur anonyme «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New document “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nouveau document «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Score in per cent</source>
        <extracomment>ui/dialogs/threshold.py</extracomment>
        <translation>Score en pour cent</translation>
    </message>
    <message>
        <source>← → change · Enter take · Esc leave</source>
        <extracomment>ui/dialogs/threshold.py</extracomment>
        <translation>← → changer · Entrée prendre · Échap quitter</translation>
    </message>
    <message>
        <source>with a score of {percent} % or more</source>
        <extracomment>ui/dialogs/threshold.py</extracomment>
        <translation>avec un score d’au moins {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Title or words</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Titre ou mots</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Où</translation>
    </message>
    <message numerus="yes">
        <source>{n} document in the trash, of which the latest {listed} are listed.|{n} documents in the trash, of which the latest {listed} are listed.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} document dans la corbeille, dont les {listed} derniers sont listés.</numerusform>
            <numerusform>{n} documents dans la corbeille, dont les {listed} derniers sont listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents stay until the trash is emptied; annotations and speakers as long as the history does.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Les documents restent jusqu’au vidage de la corbeille&#x202f;; annotations et locuteurs, aussi longtemps que l’historique.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document in the trash.|{n} documents in the trash.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} document dans la corbeille.</numerusform>
            <numerusform>{n} documents dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>no layer</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>pas de couche</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Vider la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} document for good, with all layers and what the history holds of them?|Delete {n} documents for good, with all layers and what the history holds of them?</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>Supprimer définitivement {n} document, avec toutes ses couches et ce que l’historique en contient&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement {n} documents, avec toutes leurs couches et ce que l’historique en contient&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made before: Project &gt; Backups lists it. Backups hold the words until you delete these files, too.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Une sauvegarde est faite avant&#xa0;: Projet &gt; Sauvegardes l’énumère. Les sauvegardes contiennent les mots jusqu’à ce que vous supprimiez aussi ces fichiers.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py, ui/dialogs/versions.py</extracomment>
        <translation>Annotations</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer open again|{n} layers open again</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} couche rouverte</numerusform>
            <numerusform>{n} couches rouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>which annotations</comment>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>{change}, not sure: look at it</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>{change}, pas sûr&#xa0;: à regarder</translation>
    </message>
    <message>
        <source>{control}: scroll</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{control}&#xa0;: défilement</translation>
    </message>
    <message>
        <source>{control}: scroll sideways</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{control}&#xa0;: défilement horizontal</translation>
    </message>
    <message>
        <source>{panel}: close</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{panel} : fermer</translation>
    </message>
    <message>
        <source>{panel}: take out of the window, or put back</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{panel} : détacher de la fenêtre, ou remettre</translation>
    </message>
    <message>
        <source>{control}: clear</source>
        <extracomment>ui/look/accessible_names.py, ui/panels/query_field.py</extracomment>
        <translation>{control}&#xa0;: effacer</translation>
    </message>
    <message>
        <source>only proposed</source>
        <extracomment>ui/look/chips.py</extracomment>
        <translation>seulement proposé</translation>
    </message>
    <message>
        <source>The number is that in the article&apos;s margin. It follows the order of the text: what is annotated before it moves it on.</source>
        <extracomment>ui/models/cards.py</extracomment>
        <translation>Le numéro est celui de la marge de l’article. Il suit l’ordre du texte&#xa0;: ce qui est annoté avant le fait avancer.</translation>
    </message>
    <message>
        <source>{row}, checked</source>
        <extracomment>ui/models/checked_rows.py</extracomment>
        <translation>{row}, coché</translation>
    </message>
    <message>
        <source>{row}, not checked</source>
        <extracomment>ui/models/checked_rows.py</extracomment>
        <translation>{row}, pas coché</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>document</comment>
        <extracomment>ui/dialogs/alike.py, ui/models/document_columns.py, ui/wording/document_lists.py</extracomment>
        <translation>pas commencé</translation>
    </message>
    <message numerus="yes">
        <source>{n} word|{n} words</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <comment>document</comment>
        <extracomment>ui/panels/documents.py, ui/wording/titles.py</extracomment>
        <translation>signalé</translation>
    </message>
    <message>
        <source>open</source>
        <comment>document</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>could not be analysed</source>
        <comment>document</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>analyse échouée</translation>
    </message>
    <message>
        <source>{suggestions} to decide</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>{suggestions} à décider</translation>
    </message>
    <message>
        <source>now</source>
        <comment>act</comment>
        <extracomment>ui/models/history.py, ui/panels/history.py</extracomment>
        <translation>actuel</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>act</comment>
        <extracomment>ui/models/history.py</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done</source>
        <comment>act</comment>
        <extracomment>ui/models/history.py</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>before the first act</source>
        <extracomment>ui/models/history.py, ui/panels/history.py</extracomment>
        <translation>avant la première action</translation>
    </message>
    <message>
        <source>quotation of {annotator}</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>citation de {annotator}</translation>
    </message>
    <message>
        <source>claim of {annotator}</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>affirmation de {annotator}</translation>
    </message>
    <message numerus="yes">
        <source>{n} mention|{n} mentions</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>
            <numerusform>{n} mention</numerusform>
            <numerusform>{n} mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>also {names}</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>Changed or not found</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Modifiées ou introuvables</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Introuvables</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Déplacées</translation>
    </message>
    <message>
        <source>All that did not stay</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Tout ce qui n’est pas resté en place</translation>
    </message>
    <message>
        <source>{kind} “{words}”</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>{kind} «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{annotation} of {annotator}</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>{annotation} de {annotator}</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <comment>of a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>hedged</source>
        <comment>of a claim</comment>
        <extracomment>ui/panels/card_fields.py, ui/wording/annotation_lists.py, ui/wording/titles.py</extracomment>
        <translation>atténuée</translation>
    </message>
    <message>
        <source>The claim is put forward with a reservation</source>
        <extracomment>ui/panels/card_fields.py</extracomment>
        <translation>L’affirmation est avancée avec une réserve</translation>
    </message>
    <message>
        <source>Suggestions and what you annotate come here as cards, in the order of the text.</source>
        <extracomment>ui/panels/cards.py</extracomment>
        <translation>Les suggestions et ce que vous annotez arrivent ici en fiches, dans l’ordre du texte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards|{n} cards</source>
        <extracomment>ui/panels/cards.py</extracomment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <extracomment>ui/panels/cards.py</extracomment>
        <translation>Recherche de suggestions …</translation>
    </message>
    <message>
        <source>Current annotation</source>
        <extracomment>ui/panels/cards.py, ui/panels/current_card.py</extracomment>
        <translation>Annotation actuelle</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the content</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Clic&#xa0;: les touches {keys} déplacent les bords du contenu</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the cue</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Clic&#xa0;: les touches {keys} déplacent les bords du marqueur</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the source</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Clic&#xa0;: les touches {keys} déplacent les bords de la source</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the {role}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Clic&#xa0;: les touches {keys} déplacent les bords&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Go to quotation {number}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Aller à la citation {number}</translation>
    </message>
    <message>
        <source>{claim} of quotation {number}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>{claim} de la citation {number}</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <extracomment>ui/panels/current_card.py, ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Locuteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Go to quotation {number}, around</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Aller à la citation {number}, qui l’entoure</translation>
    </message>
    <message>
        <source>{claim} of the author</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>{claim} de l’auteur</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Type: {type} ({key} cycles)</source>
        <extracomment>ui/panels/type_buttons.py</extracomment>
        <translation>Type&#xa0;: {type} ({key} le change)</translation>
    </message>
    <message>
        <source>Go to claim {number}: {words}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Aller à l’affirmation {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Type {type}</source>
        <extracomment>ui/panels/type_buttons.py</extracomment>
        <translation>Type {type}</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Exemple&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Speaker: none</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Locuteur&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Type: {type}</source>
        <extracomment>ui/panels/type_buttons.py</extracomment>
        <translation>Type&#xa0;: {type}</translation>
    </message>
    <message>
        <source>proposed: {why}</source>
        <extracomment>ui/panels/current_card.py, ui/wording/spoken.py</extracomment>
        <translation>proposé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>choose…</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>that parts have alike</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>B&amp;alance</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Équilibrer &amp;selon</translation>
    </message>
    <message>
        <source>Choose the speaker</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Choisir le locuteur</translation>
    </message>
    <message>
        <source>Reject, with the reason</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Rejeter, avec le motif</translation>
    </message>
    <message>
        <source>Reject, and say why</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Rejeter, et dire pourquoi</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Panel: scroll</source>
        <extracomment>ui/panels/docks.py</extracomment>
        <translation>Panneau&#xa0;: défilement</translation>
    </message>
    <message>
        <source>all</source>
        <comment>document</comment>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>to decide</source>
        <comment>document</comment>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>à décider</translation>
    </message>
    <message>
        <source>not analysed</source>
        <comment>document</comment>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>non analysé</translation>
    </message>
    <message>
        <source>Filter documents by title</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Filtrer les documents par titre</translation>
    </message>
    <message>
        <source>Words of the title, in any order; {keys} then go through what is shown</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Mots du titre, dans n’importe quel ordre&#x202f;; {keys} parcourent alors ce qui est affiché</translation>
    </message>
    <message>
        <source>Filter documents by status</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Filtrer les documents par état</translation>
    </message>
    <message>
        <source>Documents done</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Documents terminés</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>{done} sur {total} terminés</translation>
    </message>
    <message>
        <source>{found} of {total} shown</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>{found} sur {total} affichés</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Ce projet n’a pas encore d’articles</translation>
    </message>
    <message>
        <source>Import f&amp;iles…</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Empty project</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Projet vide</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Shows what is known of the failure, to be copied</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>Affiche ce qu’on sait de l’échec, à copier</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>⚠ No suggestions here: {reason}. The rest of your work is not touched.</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>⚠ Pas de suggestions ici&#xa0;: {reason}. Le reste de votre travail n’est pas touché.</translation>
    </message>
    <message>
        <source>next hit</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>résultat suivant</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <comment>name of a key</comment>
        <extracomment>ui/panels/find_bar.py, ui/panels/thread_field.py</extracomment>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>hit before</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>résultat précédent</translation>
    </message>
    <message>
        <source>back to the article, at the hit</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>retour à l’article, au résultat</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>name of a key</comment>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/panels/find_bar.py, ui/panels/query_field.py</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Previous hit ({keys})</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Résultat précédent ({keys})</translation>
    </message>
    <message>
        <source>Next hit ({keys})</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Résultat suivant ({keys})</translation>
    </message>
    <message>
        <source>Close ({key}); the hit stays selected</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Fermer ({key})&#x202f;; le résultat reste sélectionné</translation>
    </message>
    <message>
        <source>Drop here: a quotation of its own</source>
        <extracomment>ui/panels/fragments.py</extracomment>
        <translation>Déposer ici&#xa0;: une citation à part</translation>
    </message>
    <message>
        <source>Section of the guidelines</source>
        <extracomment>ui/panels/guidelines.py</extracomment>
        <translation>Section des consignes</translation>
    </message>
    <message numerus="yes">
        <source>Undoes {n} act|Undoes {n} acts</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Annule {n} action</numerusform>
            <numerusform>Annule {n} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoes {n} act, {elsewhere} of them in other documents|Undoes {n} acts, {elsewhere} of them in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Annule {n} action, dont {elsewhere} dans d’autres documents</numerusform>
            <numerusform>Annule {n} actions, dont {elsewhere} dans d’autres documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoes {n} act in other documents|Undoes {n} acts in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Annule {n} action dans d’autres documents</numerusform>
            <numerusform>Annule {n} actions dans d’autres documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does {n} act again|Does {n} acts again</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Rétablit {n} action</numerusform>
            <numerusform>Rétablit {n} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does {n} act again, {elsewhere} of them in other documents|Does {n} acts again, {elsewhere} of them in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Rétablit {n} action, dont {elsewhere} dans d’autres documents</numerusform>
            <numerusform>Rétablit {n} actions, dont {elsewhere} dans d’autres documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does {n} act again in other documents|Does {n} acts again in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Rétablit {n} action dans d’autres documents</numerusform>
            <numerusform>Rétablit {n} actions dans d’autres documents</numerusform>
        </translation>
    </message>
    <message>
        <source>claim {role}</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>affirmation, {role}</translation>
    </message>
    <message>
        <source>entity {role}</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>entité, {role}</translation>
    </message>
    <message>
        <source>{does}, and opens “{title}”.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>{does}, et ouvre «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>{does}.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>{does}.</translation>
    </message>
    <message>
        <source>The article gets another version of its text.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>L’article reçoit une autre version de son texte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation with it.|{n} annotations with it.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>{n} annotation avec lui.</numerusform>
            <numerusform>{n} annotations avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document only</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>Ce document seulement</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation changed in something else.|{n} annotations changed in something else.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>{n} annotation changée autrement.</numerusform>
            <numerusform>{n} annotations changées autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more|… and {n} more</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>… et {n} de plus</numerusform>
            <numerusform>… et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/panels/notice_bar.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>other panel</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>autre panneau</translation>
    </message>
    <message>
        <source>save, back to the article</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>enregistrer, retour à l’article</translation>
    </message>
    <message>
        <source>Ctrl+Z then takes it back</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>Ctrl+Z l’annule ensuite</translation>
    </message>
    <message>
        <source>press</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>activer</translation>
    </message>
    <message>
        <source>next pane</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>volet suivant</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>annuler</translation>
    </message>
    <message>
        <source>all actions</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>toutes les actions</translation>
    </message>
    <message>
        <source>new</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py, project/jobs/import_preview.py</extracomment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>1. Bring articles in; you see what they will be before anything is taken.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>1. Importez des articles&#x202f;; vous voyez ce qu’ils deviendront avant tout import.</translation>
    </message>
    <message>
        <source>2. Decide on what the program suggests, and mark what it has missed.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>2. Décidez des suggestions du programme, et annotez ce qu’il a manqué.</translation>
    </message>
    <message>
        <source>3. Mark each article done, then export the labelled data.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>3. Marquez chaque article comme terminé, puis exportez les données étiquetées.</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here: articles in {endings}, archives, and texts labelled with other tools.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Fichiers et dossiers peuvent aussi être déposés ici&#xa0;: articles en {endings}, archives, et textes étiquetés avec d’autres outils.</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>modifié le {day}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} done|{done} of {n} done</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>
            <numerusform>{done} sur {n} terminé</numerusform>
            <numerusform>{done} sur {n} terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>not there now</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>absent pour l’instant</translation>
    </message>
    <message>
        <source>no articles yet</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>pas encore d’articles</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Nom du filtre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Show &amp;all documents</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Afficher &amp;tous les documents</translation>
    </message>
    <message numerus="yes">
        <source>{n} document not searched yet.|{n} documents not searched yet.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>
            <numerusform>{n} document pas encore parcouru.</numerusform>
            <numerusform>{n} documents pas encore parcourus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document not searched yet (they are being indexed).|{n} documents not searched yet (they are being indexed).</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>
            <numerusform>{n} document pas encore parcouru (indexation en cours).</numerusform>
            <numerusform>{n} documents pas encore parcourus (indexation en cours).</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the index again</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Reconstruire l’index</translation>
    </message>
    <message>
        <source>Searching …</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Open the project for writing to mend it.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Ouvrez le projet en écriture pour le réparer.</translation>
    </message>
    <message>
        <source>Acts on the selection</source>
        <extracomment>ui/panels/selection_bar.py</extracomment>
        <translation>Actions sur la sélection</translation>
    </message>
    <message>
        <source>Take out the fragment</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Retirer le fragment</translation>
    </message>
    <message>
        <source>Clear the cue</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Retirer le marqueur</translation>
    </message>
    <message>
        <source>Clear the source</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Clear the {role}</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Retirer&#xa0;: {role}</translation>
    </message>
    <message>
        <source>move its edges</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>déplacer ses bords</translation>
    </message>
    <message>
        <source>take out</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Garder «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>now</source>
        <comment>kind of a speaker</comment>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>actuel</translation>
    </message>
    <message>
        <source>“{name}” is</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Genre de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is the same as</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est identique à</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Fusionner les locuteurs</translation>
    </message>
    <message>
        <source>“{name}”: {kind}, {mentions}</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: {kind}, {mentions}</translation>
    </message>
    <message>
        <source>All mentions in all layers then belong to the speaker that is kept; the other name becomes an alias. Undo takes it back.</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Toutes les mentions dans toutes les couches appartiennent alors au locuteur gardé&#x202f;; l’autre nom devient un alias. Annuler permet d’y revenir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mention of “{name}” to|{n} mentions of “{name}” to</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>
            <numerusform>{n} mention de «&#xa0;{name}&#xa0;» vers</numerusform>
            <numerusform>{n} mentions de «&#xa0;{name}&#xa0;» vers</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>May be the same (and {n} more):|May be the same (and {n} more):</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>
            <numerusform>Peut-être le même (et {n} autre)&#xa0;:</numerusform>
            <numerusform>Peut-être le même (et {n} autres)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>May be the same:</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Peut-être le même&#xa0;:</translation>
    </message>
    <message>
        <source>“{name}” is now “{kept}”.</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» s’appelle maintenant «&#xa0;{kept}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the mentions that name somebody else first.</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Choisissez d’abord les mentions qui désignent quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Aliases of “{name}”</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Alias de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Est-ce le même locuteur&#x202f;?</translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Ajouter un alias…</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Ajouter un alias</translation>
    </message>
    <message>
        <source>Another name of this speaker:</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Un autre nom de ce locuteur&#xa0;:</translation>
    </message>
    <message>
        <source>Take away “{alias}”</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Retirer «&#xa0;{alias}&#xa0;»</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Merge this speaker with another one</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Fusionner ce locuteur avec un autre</translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Move the chosen mentions to another speaker</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Déplacer les mentions choisies vers un autre locuteur</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give this speaker another name (F2)</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Donner un autre nom à ce locuteur (F2)</translation>
    </message>
    <message>
        <source>Kind…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Genre…</translation>
    </message>
    <message>
        <source>Choose the kind: person, organisation …</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Choisir le genre&#xa0;: personne, organisation…</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Alias…</translation>
    </message>
    <message>
        <source>Add or take away other names</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Ajouter ou retirer d’autres noms</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/dialogs/codebook/label_questions.py, ui/panels/speakers.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete a speaker without mentions (Del)</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Supprimer un locuteur sans mentions (Suppr)</translation>
    </message>
    <message>
        <source>No speakers yet: an accepted suggestion brings its own, and a quotation can be given one.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Pas encore de locuteurs&#xa0;: une suggestion acceptée apporte le sien, et on peut en donner un à une citation.</translation>
    </message>
    <message>
        <source>Filter speakers</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Filtrer les locuteurs</translation>
    </message>
    <message>
        <source>Words of a name or alias</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Mots d’un nom ou d’un alias</translation>
    </message>
    <message>
        <source>Likely doubles only</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Doublons probables seulement</translation>
    </message>
    <message>
        <source>Only speakers that may be the same as another one</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Seulement les locuteurs qui sont peut-être identiques à un autre</translation>
    </message>
    <message>
        <source>About the chosen speaker</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>À propos du locuteur choisi</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>No name or alias has these words.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Aucun nom ni alias ne contient ces mots.</translation>
    </message>
    <message>
        <source>No two speakers look the same.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Aucun locuteur ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>Likely doubles only (looking …)</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Doublons probables seulement (recherche…)</translation>
    </message>
    <message>
        <source>Nothing names this speaker.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Rien ne nomme ce locuteur.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Aussi&#xa0;: {names}</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <extracomment>ui/panels/tour_card.py</extracomment>
        <translation>&amp;Quitter la visite</translation>
    </message>
    <message>
        <source>Label who said what, in which words, and which claims that makes.</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Annoter qui a dit quoi, avec quels mots, et quelles affirmations en découlent.</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Nou&amp;veau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>&amp;Importer des articles…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Ouvrir le projet d’&amp;exemple</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>ui/dialogs/settings/table.py, ui/panels/recent_rows.py, ui/panels/welcome.py</extracomment>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>You can also drop articles here ({endings}): a new project is made for them.</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Vous pouvez aussi déposer des articles ici ({endings})&#xa0;: un nouveau projet est créé pour eux.</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Annotateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <extracomment>ui/shell/app.py</extracomment>
        <translation>Une erreur du programme</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <extracomment>ui/shell/app.py</extracomment>
        <translation>Le programme a fait une erreur.</translation>
    </message>
    <message>
        <source>Your acts are saved up to the last one, and you can go on. If it happens again, close the program and open it anew. Help &gt; Report… shows what the program knows; the details below are its calls.</source>
        <extracomment>ui/shell/app.py</extracomment>
        <translation>Vos actions sont enregistrées jusqu’à la dernière, et vous pouvez continuer. Si cela se reproduit, fermez le programme et rouvrez-le. Aide &gt; Rapport… montre ce que le programme en sait&#x202f;; les détails ci-dessous sont ses appels.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a document</comment>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Go to {annotation}: {words}</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Aller à {annotation}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/actions/registry.py, ui/shell/context_menus.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Importer du &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Read how to &amp;begin</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Lire comment &amp;commencer</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Suivre la visite &amp;guidée</translation>
    </message>
    <message>
        <source>Articles come in from Word, PDF, web pages and other tools.</source>
        <extracomment>ui/panels/welcome_pictures.py</extracomment>
        <translation>Les articles viennent de Word, PDF, pages web et autres outils.</translation>
    </message>
    <message>
        <source>The program suggests who said what; you decide by a key.</source>
        <extracomment>ui/panels/welcome_pictures.py</extracomment>
        <translation>Le programme suggère qui a dit quoi&#x202f;; vous décidez d’une touche.</translation>
    </message>
    <message>
        <source>Labelled data goes out, for research and for models.</source>
        <extracomment>ui/panels/welcome_pictures.py</extracomment>
        <translation>Les données étiquetées en sortent, pour la recherche et les modèles.</translation>
    </message>
    <message>
        <source>Leave so: {findings}</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Laisser ainsi : {findings}</translation>
    </message>
    <message>
        <source>Take flag back</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Ne plus signaler</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>a document</comment>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Marquer comme non terminé</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>{number} of {count}, {done} done</source>
        <extracomment>ui/shell/document_status.py</extracomment>
        <translation>{number} sur {count}, {done} terminés</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <extracomment>ui/shell/document_status.py</extracomment>
        <translation>paragraphe {number} sur {count}</translation>
    </message>
    <message>
        <source>This document is done</source>
        <extracomment>ui/shell/document_status.py</extracomment>
        <translation>Ce document est terminé</translation>
    </message>
    <message numerus="yes">
        <source>{n} key|{n} keys</source>
        <comment>pressed</comment>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>
            <numerusform>{n} touche</numerusform>
            <numerusform>{n} touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} click|{n} clicks</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>
            <numerusform>{n} clic</numerusform>
            <numerusform>{n} clics</numerusform>
        </translation>
    </message>
    <message>
        <source>Labour is counted.</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>Le travail est compté.</translation>
    </message>
    <message>
        <source>Labour is no longer counted.</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>Le travail n’est plus compté.</translation>
    </message>
    <message>
        <source>{rate} a quotation</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>{rate} par citation</translation>
    </message>
    <message>
        <source>What this took could not be kept.</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>Ce que cela a coûté n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>Drop to import {files}</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>Déposer pour importer {files}</translation>
    </message>
    <message>
        <source>Drop to open the project</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>Déposer pour ouvrir le projet</translation>
    </message>
    <message numerus="yes">
        <source>{n} file|{n} files</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folder|{n} folders</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>
            <numerusform>{n} dossier</numerusform>
            <numerusform>{n} dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The program crashed the last time. Your acts are saved up to the last one.</source>
        <extracomment>ui/shell/look_back.py</extracomment>
        <translation>Le programme a planté la dernière fois. Vos actions sont enregistrées jusqu’à la dernière.</translation>
    </message>
    <message>
        <source>The program was not closed the last time. Your acts are saved up to the last one.</source>
        <extracomment>ui/shell/look_back.py</extracomment>
        <translation>Le programme n’a pas été fermé la dernière fois. Vos actions sont enregistrées jusqu’à la dernière.</translation>
    </message>
    <message>
        <source>open for reading only</source>
        <extracomment>ui/shell/main_window.py</extracomment>
        <translation>ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The project is empty: {import_files} imports articles.</source>
        <extracomment>ui/shell/main_window.py</extracomment>
        <translation>Le projet est vide&#xa0;: {import_files} importe des articles.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui/shell/recent_menu.py</extracomment>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>{project} (not there now)</source>
        <extracomment>ui/shell/recent_menu.py</extracomment>
        <translation>{project} (absent pour l’instant)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <extracomment>ui/shell/recent_menu.py</extracomment>
        <translation>Aucun projet ouvert jusqu’ici</translation>
    </message>
    <message>
        <source>{act}, saved</source>
        <extracomment>ui/shell/screen_reader.py</extracomment>
        <translation>{act}, enregistré</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at|{n} to look at</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>
            <numerusform>{n} à regarder</numerusform>
            <numerusform>{n} à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {findings}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Afficher {findings}</translation>
    </message>
    <message>
        <source>{suggestions} hidden</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>masqué&#xa0;: {suggestions}</translation>
    </message>
    <message>
        <source>blind: no suggestions here</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>en aveugle&#xa0;: pas de suggestions ici</translation>
    </message>
    <message>
        <source>Show what is hidden: {suggestions}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Afficher ce qui est masqué&#xa0;: {suggestions}</translation>
    </message>
    <message>
        <source>Who annotates: {name}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Qui annote&#xa0;: {name}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>enregistré à {time}</translation>
    </message>
    <message>
        <source>Backups: {state}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Sauvegardes&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Next keys</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Touches suivantes</translation>
    </message>
    <message>
        <source>{name} annotates; press to change that</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>{name} annote&#x202f;; cliquer pour changer</translation>
    </message>
    <message>
        <source>On everyone’s annotations</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Sur les annotations de tous</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>List the comments on everyone’s annotations</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Lister les commentaires sur les annotations de tous</translation>
    </message>
    <message>
        <source>Show the comments on the layers of others</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Montrer les commentaires sur les couches des autres</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: {n} on the layer of another annotator.|Not listed: {n} on the layers of other annotators.</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>
            <numerusform>Non listé : {n} sur la couche d’un autre annotateur.</numerusform>
            <numerusform>Non listés : {n} sur les couches d’autres annotateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>List only those of a speaker, of a type, with a note, in flagged documents and more</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Lister seulement celles d’un locuteur, d’un type, avec une note, dans des documents signalés, etc.</translation>
    </message>
    <message>
        <source>Open &amp;file</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Ouvrir le &amp;fichier</translation>
    </message>
    <message>
        <source>Open the file with the program that this computer has for it</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Ouvrir le fichier avec le programme que cet ordinateur a pour lui</translation>
    </message>
    <message>
        <source>This computer has no program for it: {path}</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Cet ordinateur n’a pas de programme pour cela : {path}</translation>
    </message>
    <message>
        <source>everyone’s</source>
        <comment>annotations</comment>
        <extracomment>ui/panels/concordance/window.py, ui/panels/speakers.py</extracomment>
        <translation>de tous</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>annotations</comment>
        <extracomment>ui/panels/concordance/window.py, ui/panels/speakers.py</extracomment>
        <translation>les miennes</translation>
    </message>
    <message>
        <source>&amp;Work in this order</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Travailler dans cet ordre</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>No&amp;t flagged</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Non signalé (&amp;t)</translation>
    </message>
    <message>
        <source>Work in this order</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Travailler dans cet ordre</translation>
    </message>
    <message numerus="yes">
        <source>{n} claim with a claimant of its own|{n} claims with a claimant of their own</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>
            <numerusform>{n} affirmation avec son propre énonciateur</numerusform>
            <numerusform>{n} affirmations avec leur propre énonciateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours names this speaker.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Rien de vous ne nomme ce locuteur.</translation>
    </message>
    <message>
        <source>Add to this thread</source>
        <extracomment>ui/panels/thread_field.py, ui/wording/comments.py</extracomment>
        <translation>Ajouter à ce fil</translation>
    </message>
    <message>
        <source>Add to this thread…</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Ajouter à ce fil…</translation>
    </message>
    <message>
        <source>document {place}</source>
        <extracomment>ui/shell/screen_reader.py</extracomment>
        <translation>document {place}</translation>
    </message>
    <message>
        <source>Acts</source>
        <extracomment>ui/shell/tool_bar.py</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>More acts</source>
        <extracomment>ui/shell/tool_bar.py</extracomment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Acts: more</source>
        <extracomment>ui/shell/tool_bar.py</extracomment>
        <translation>Actions : autres</translation>
    </message>
    <message>
        <source>No suggestion waits here yet: they come when the language model has read the article.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Aucune suggestion n’attend encore ici&#xa0;: elles viennent une fois l’article lu par le modèle de langue.</translation>
    </message>
    <message>
        <source>That is all it takes. {help} opens the manual; the menu Help has this tour.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>C’est tout ce qu’il faut. {help} ouvre le manuel&#x202f;; le menu Aide contient cette visite.</translation>
    </message>
    <message>
        <source>Accept a suggestion</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Accepter une suggestion</translation>
    </message>
    <message>
        <source>The program underlines what it suggests with dashes. {next_suggestion} goes to the next one, {accept} accepts it, {remove} rejects it.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Le programme souligne ce qu’il suggère d’un trait discontinu. {next_suggestion} va à la suggestion suivante, {accept} l’accepte, {remove} la rejette.</translation>
    </message>
    <message>
        <source>Make a quotation</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Créer une citation</translation>
    </message>
    <message>
        <source>Select words that somebody says, by mouse or by {grow}, or put the caret into them, and press {new_quotation}.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Sélectionnez des mots que quelqu’un dit, à la souris ou par {grow}, ou placez-y le curseur, et appuyez sur {new_quotation}.</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Dire qui parle</translation>
    </message>
    <message>
        <source>{set_speaker} lists who may have said it, the likeliest first; a digit takes a line.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>{set_speaker} liste qui peut l’avoir dit, les plus probables d’abord&#x202f;; un chiffre prend une ligne.</translation>
    </message>
    <message>
        <source>Finish the article</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Terminer l’article</translation>
    </message>
    <message>
        <source>{done} marks the article done and brings the next one; {undo} takes back what you did.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>{done} marque l’article comme terminé et amène le suivant&#x202f;; {undo} annule ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Tour, step {number} of {total}</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Visite guidée, étape {number} sur {total}</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Étape sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <extracomment>ui/shell/troubles.py</extracomment>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <extracomment>ui/shell/troubles.py</extracomment>
        <translation>Local&amp;iser…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>ui/shell/troubles.py</extracomment>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <extracomment>ui/wording/alternatives.py</extracomment>
        <translation>{first} ou {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected suggested claim|{n} rejected suggested claims</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} affirmation suggérée rejetée</numerusform>
            <numerusform>{n} affirmations suggérées rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggested claim not decided|{n} suggested claims not decided</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} affirmation suggérée non décidée</numerusform>
            <numerusform>{n} affirmations suggérées non décidées</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} so far</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>{words} pour l’instant</translation>
    </message>
    <message>
        <source>other than {value}</source>
        <extracomment>ui/wording/attribute_values.py</extracomment>
        <translation>autre que {value}</translation>
    </message>
    <message>
        <source>decided, yes or no</source>
        <extracomment>ui/wording/attribute_values.py</extracomment>
        <translation>décidé, oui ou non</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui/wording/dates.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Weak suggested claim</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Affirmation suggérée faible</translation>
    </message>
    <message>
        <source>{entity}, repaired by the program; the model had {others}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>{entity}, réparée par le programme&#x202f;; le modèle avait {others}</translation>
    </message>
    <message>
        <source>Suggestion of writing</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Suggestion d’écrit</translation>
    </message>
    <message>
        <source>Weak suggestion of writing</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Suggestion faible d’écrit</translation>
    </message>
    <message>
        <source>Suggestion of thought</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Suggestion de pensée</translation>
    </message>
    <message>
        <source>Weak suggestion of thought</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Suggestion faible de pensée</translation>
    </message>
    <message>
        <source>{type}, speaker {speakers}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>{type}, locuteur {speakers}</translation>
    </message>
    <message>
        <source>Weak suggestion of {mode}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Suggestion faible&#xa0;: {mode}</translation>
    </message>
    <message>
        <source>Suggestion of {mode}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Suggestion&#xa0;: {mode}</translation>
    </message>
    <message>
        <source>{entity}, repaired by the program; the model had nothing here</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>{entity}, réparée par le programme&#x202f;; le modèle n’avait rien ici</translation>
    </message>
    <message>
        <source>Next goes by: order of import</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Suivant selon&#xa0;: ordre d’importation</translation>
    </message>
    <message>
        <source>Next goes by: chance, {seed}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Suivant selon&#xa0;: hasard, {seed}</translation>
    </message>
    <message>
        <source>Next goes by: date</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Suivant selon&#xa0;: date</translation>
    </message>
    <message>
        <source>Next goes by: least certain first</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Suivant selon&#xa0;: les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>Next goes by: most certain first</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Suivant selon&#xa0;: les plus sûrs d’abord</translation>
    </message>
    <message>
        <source>Next goes by: most claims first</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Suivant selon&#xa0;: le plus d’affirmations d’abord</translation>
    </message>
    <message>
        <source>Next goes by: {column}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Suivant selon&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>No document has all of this.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Aucun document n’a tout cela.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} document|More than {n} documents</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>Plus de {n} document</numerusform>
            <numerusform>Plus de {n} documents</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotation has all of this.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Aucune citation n’a tout cela.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} quotation|More than {n} quotations</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>Plus de {n} citation</numerusform>
            <numerusform>Plus de {n} citations</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim has all of this.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Aucune affirmation n’a tout cela.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} claim|More than {n} claims</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>Plus de {n} affirmation</numerusform>
            <numerusform>Plus de {n} affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Articles avec {words}</translation>
    </message>
    <message>
        <source>Articles with {words} in the title</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Articles avec {words} dans le titre</translation>
    </message>
    <message>
        <source>Quotations in articles with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Citations dans des articles avec {words}</translation>
    </message>
    <message>
        <source>Quotations in articles with {words} in the title</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Citations dans des articles avec {words} dans le titre</translation>
    </message>
    <message>
        <source>Quotations with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Citations avec {words}</translation>
    </message>
    <message>
        <source>All claims</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Toutes les affirmations</translation>
    </message>
    <message>
        <source>Claims in articles with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Affirmations dans des articles avec {words}</translation>
    </message>
    <message>
        <source>Claims in articles with {words} in the title</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Affirmations dans des articles avec {words} dans le titre</translation>
    </message>
    <message>
        <source>Claims with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Affirmations avec {words}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{names}:</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>{names} :</translation>
    </message>
    <message numerus="yes">
        <source>“{first}” and “{second}” with at most {n} word between them|“{first}” and “{second}” with at most {n} words between them</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>« {first} » et « {second} » avec au plus {n} mot entre eux</numerusform>
            <numerusform>« {first} » et « {second} » avec au plus {n} mots entre eux</numerusform>
        </translation>
    </message>
    <message>
        <source>spoken by {names}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>prononcées par {names}</translation>
    </message>
    <message>
        <source>with the cue {cues}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>avec le marqueur {cues}</translation>
    </message>
    <message>
        <source>of the type {types}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>du type {types}</translation>
    </message>
    <message>
        <source>with the attribute {attributes}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>avec l’attribut {attributes}</translation>
    </message>
    <message>
        <source>published by {names}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>publiés par {names}</translation>
    </message>
    <message>
        <source>published from {day} on</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>publiés à partir de {day}</translation>
    </message>
    <message>
        <source>published until {day}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>publiés jusqu’à {day}</translation>
    </message>
    <message>
        <source>“{name}:” is no field of the search, so it is looked for as a word.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>« {name}: » n’est pas un champ de la recherche ; il est cherché comme un mot.</translation>
    </message>
    <message>
        <source>“{words}” is not finished yet, so it is passed over.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>« {words} » n’est pas encore terminé et est ignoré.</translation>
    </message>
    <message>
        <source>words that begin with “{words}”</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>des mots qui commencent par « {words} »</translation>
    </message>
    <message>
        <source>in documents with a flag</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>dans les documents signalés</translation>
    </message>
    <message>
        <source>in documents without a flag</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>dans les documents non signalés</translation>
    </message>
    <message>
        <source>by all annotators</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>par tous les annotateurs</translation>
    </message>
    <message>
        <source>annotated by {names}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>annotées par {names}</translation>
    </message>
    <message>
        <source>Blind: no suggestions here.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>En aveugle&#xa0;: pas de suggestions ici.</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>domain/translation.py</extracomment>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>no type</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>pas de type</translation>
    </message>
    <message numerus="yes">
        <source>{n} weaker suggestion|{n} weaker suggestions</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} suggestion plus faible</numerusform>
            <numerusform>{n} suggestions plus faibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thought|{n} thoughts</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} pensée</numerusform>
            <numerusform>{n} pensées</numerusform>
        </translation>
    </message>
</context>
</TS>
