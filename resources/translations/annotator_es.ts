<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
</context>
<context>
    <name>annotator</name>
    <message numerus="yes">
        <source>{n} quotation|{n} quotations</source>
        <extracomment>api/article.py, formats/output/features.py, formats/reports/html_report.py, project/backups/comparison.py, project/jobs/rescue_report.py, ui/dialogs/exports/export.py, ui/dialogs/imports/articles.py, ui/models/document_words.py, ui/panels/called_speaker.py, ui/panels/cards.py, ui/panels/speakers.py, ui/shell/screen_reader.py, ui/wording/annotation_lists.py, ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>{n} cita</numerusform>
            <numerusform>{n} citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer exported|{n} layers exported</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} capa exportada</numerusform>
            <numerusform>{n} capas exportadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer of a damaged project exported|{n} layers of a damaged project exported</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} capa de un proyecto dañado exportada</numerusform>
            <numerusform>{n} capas de un proyecto dañado exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried by {format}: {loss}</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>{format} no conserva: {loss}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passed over|{n} passed over</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>{n} omitida</numerusform>
            <numerusform>{n} omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer would be exported.|{n} layers would be exported.</source>
        <extracomment>cli/exports.py</extracomment>
        <translation>
            <numerusform>Se exportaría {n} capa.</numerusform>
            <numerusform>Se exportarían {n} capas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has gone there.</source>
        <extracomment>cli/history.py</extracomment>
        <translation>El historial ha pasado a ese punto.</translation>
    </message>
    <message>
        <source>The history is there already.</source>
        <extracomment>cli/history.py</extracomment>
        <translation>El historial ya está en ese punto.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>project/jobs/json_files.py, project/jobs/recodings.py</extracomment>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>choose another file</source>
        <extracomment>project/jobs/json_files.py, project/jobs/places.py, project/jobs/recodings.py, store/rescue/rescue.py</extracomment>
        <translation>elegir otro archivo</translation>
    </message>
    <message>
        <source>the program made a mistake; the lines above show where. {kept} `annotator check PROJECT` says whether the project is sound; Help &gt; Report… in the window shows what the program knows of the mistake.</source>
        <extracomment>cli/program.py</extracomment>
        <translation>error del programa; las líneas anteriores indican dónde. {kept} `annotator check PROJECT` dice si el proyecto está intacto; Ayuda &gt; Informe… en la ventana muestra lo que el programa sabe del error.</translation>
    </message>
    <message>
        <source>try again</source>
        <extracomment>cli/program.py, project/backups/settings.py, store/attached_backup.py</extracomment>
        <translation>reintentarlo</translation>
    </message>
    <message>
        <source>What was saved before is kept, and an act is done whole or not at all.</source>
        <extracomment>cli/stopping.py</extracomment>
        <translation>Lo guardado antes se conserva; una acción se hace por completo o no se hace.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document restored.|{n} documents restored.</source>
        <extracomment>cli/trash.py</extracomment>
        <translation>
            <numerusform>{n} documento restaurado.</numerusform>
            <numerusform>{n} documentos restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} synchronises this folder and may put back an older file. Pause it while you work, or keep the project elsewhere.</source>
        <extracomment>computer/places.py</extracomment>
        <translation>{program} sincroniza esta carpeta y puede reponer un archivo anterior. Conviene pausarlo mientras se trabaja o guardar el proyecto en otro lugar.</translation>
    </message>
    <message>
        <source>This project lies on another computer ({system}). Better work on a copy on this one, and keep backups there.</source>
        <extracomment>computer/places.py</extracomment>
        <translation>Este proyecto está en otro equipo ({system}). Es mejor trabajar con una copia en este y guardar aquí las copias de seguridad.</translation>
    </message>
    <message>
        <source>a shared folder of Windows</source>
        <extracomment>computer/places.py</extracomment>
        <translation>una carpeta compartida de Windows</translation>
    </message>
    <message>
        <source>a network drive</source>
        <extracomment>computer/places.py</extracomment>
        <translation>una unidad de red</translation>
    </message>
    <message>
        <source>the analysing process ended twice while it read this text</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>el proceso de análisis terminó dos veces al leer este texto</translation>
    </message>
    <message>
        <source>the analysis took longer than this text may take, twice</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>el análisis superó dos veces el tiempo previsto para este texto</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>the program makes a mistake with this text</source>
        <extracomment>domain/analysis.py</extracomment>
        <translation>el programa comete un error con este texto</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>sin reservas</translation>
    </message>
    <message>
        <source>hedged</source>
        <extracomment>domain/attributes.py, nlp/en/claims/reasons.py</extracomment>
        <translation>atenuada</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Check-worthy</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Digna de verificación</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Sin reservas</translation>
    </message>
    <message>
        <source>The claim is put forward without reservation.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>La afirmación se presenta sin reservas.</translation>
    </message>
    <message>
        <source>Hedged</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Atenuada</translation>
    </message>
    <message>
        <source>The claim is put forward with a reservation.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>La afirmación se presenta con reservas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>domain/attributes.py, ui/panels/answer_fields.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Somebody should check the claim.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Conviene verificar la afirmación.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>domain/attributes.py, ui/panels/answer_fields.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Nobody needs to check the claim.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>No hace falta verificar la afirmación.</translation>
    </message>
    <message>
        <source>the codebook</source>
        <extracomment>domain/codebook.py, project/project.py, store/rescue/row_checks.py, ui/dialogs/codebook/editing.py</extracomment>
        <translation>el libro de códigos</translation>
    </message>
    <message>
        <source>Mend it there; `annotator codebook PROJECT` prints one to compare.</source>
        <extracomment>domain/codebook.py, domain/codebook_check.py</extracomment>
        <translation>Corregirlo ahí; `annotator codebook PROJECT` muestra uno para comparar.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>the field “{field}” is missing</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>falta el campo «{field}»</translation>
    </message>
    <message>
        <source>“{field}” is no word</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>«{field}» no es una palabra</translation>
    </message>
    <message>
        <source>“{field}” is no list</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>«{field}» no es una lista</translation>
    </message>
    <message>
        <source>{place}: “{id}” cannot be the id of a role.</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>{place}: «{id}» no puede ser el id de un rol.</translation>
    </message>
    <message>
        <source>Use a word of small letters that is no field of a quotation.</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>Usar una palabra en minúsculas que no sea un campo de las citas.</translation>
    </message>
    <message>
        <source>{field} is no object</source>
        <extracomment>domain/codebook.py</extracomment>
        <translation>{field} no es un objeto</translation>
    </message>
    <message>
        <source>blind mode off</source>
        <extracomment>domain/decisions.py</extracomment>
        <translation>modo ciego desactivado</translation>
    </message>
    <message>
        <source>there is no text in it.</source>
        <extracomment>domain/document.py, formats/input/html_reading.py, formats/labelled/given_values.py</extracomment>
        <translation>no contiene texto.</translation>
    </message>
    <message>
        <source>Check what it holds.</source>
        <extracomment>domain/document.py, formats/files.py</extracomment>
        <translation>Comprobar qué contiene.</translation>
    </message>
    <message>
        <source>Suggestions not decided</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Sugerencias sin decidir</translation>
    </message>
    <message>
        <source>Spans outside of the text</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Tramos fuera del texto</translation>
    </message>
    <message>
        <source>Quotation without source and speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Cita sin fuente ni hablante</translation>
    </message>
    <message>
        <source>Pronoun in place of a speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Pronombre en lugar de hablante</translation>
    </message>
    <message>
        <source>Quotation without speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Cita sin hablante</translation>
    </message>
    <message>
        <source>Type against the quote marks</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Tipo contrario a las comillas</translation>
    </message>
    <message>
        <source>Contents that partly overlap</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Contenidos que se solapan en parte</translation>
    </message>
    <message>
        <source>Fragments that overlap</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Fragmentos que se solapan</translation>
    </message>
    <message>
        <source>Quotation with several cues or sources</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Cita con varios marcadores o fuentes</translation>
    </message>
    <message>
        <source>Claim without claim type</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Afirmación sin tipo de afirmación</translation>
    </message>
    <message>
        <source>Quote marks without quotation</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Comillas sin cita</translation>
    </message>
    <message>
        <source>Speech verb without quotation</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Verbo de habla sin cita</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion not decided|{n} suggestions not decided</source>
        <extracomment>domain/findings.py, ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} sugerencia sin decidir</numerusform>
            <numerusform>{n} sugerencias sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Content partly overlaps that of another quotation|Content partly overlaps that of {n} other quotations</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>
            <numerusform>El contenido se solapa en parte con el de otra cita</numerusform>
            <numerusform>El contenido se solapa en parte con el de otras {n} citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation with several cue spans</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Cita con varios tramos de marcador</translation>
    </message>
    <message>
        <source>Quotation with several source spans</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Cita con varios tramos de fuente</translation>
    </message>
    <message>
        <source>Quotation with several {roles} spans</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Cita con varios tramos del rol «{roles}»</translation>
    </message>
    <message>
        <source>“{verb}” without quotation</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>«{verb}» sin cita</translation>
    </message>
    <message>
        <source>Quotation with fragments that overlap</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Cita con fragmentos que se solapan</translation>
    </message>
    <message>
        <source>Typed {type}, but the quote marks say {other_type}</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>El tipo es «{type}», pero las comillas indican «{other_type}»</translation>
    </message>
    <message>
        <source>Source “{words}” without speaker</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Fuente «{words}» sin hablante</translation>
    </message>
    <message>
        <source>Speaker “{name}” is only a pronoun</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>El hablante «{name}» es solo un pronombre</translation>
    </message>
    <message>
        <source>Claim types, defined</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>Definición de los tipos de afirmación</translation>
    </message>
    <message>
        <source>*For example:* {example}</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>*Por ejemplo:* {example}</translation>
    </message>
    <message>
        <source>*Not:* {example}</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>*No:* {example}</translation>
    </message>
    <message>
        <source>Entity types, defined</source>
        <extracomment>domain/guidelines.py</extracomment>
        <translation>Definición de los tipos de entidad</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>domain/kinds.py, formats/reports/legend.py, ui/dialogs/imports/labels.py, ui/wording/roles.py</extracomment>
        <translation>contenido</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>domain/kinds.py, formats/reports/legend.py, ui/dialogs/imports/labels.py, ui/wording/roles.py</extracomment>
        <translation>marcador</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>domain/kinds.py, formats/reports/legend.py, ui/dialogs/imports/labels.py, ui/wording/roles.py</extracomment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>certainty</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>certeza</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <extracomment>domain/kinds.py, ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>digna de verificación</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py, ui/dialogs/trash.py</extracomment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py, ui/dialogs/trash.py</extracomment>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>domain/kinds.py, ui/dialogs/trash.py</extracomment>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py</extracomment>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Suggested claim</source>
        <extracomment>domain/kinds.py, ui/article/entity_signs.py</extracomment>
        <translation>Afirmación sugerida</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>no es una cita</translation>
    </message>
    <message>
        <source>scare quotes or title</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>comillas irónicas o título</translation>
    </message>
    <message>
        <source>wrong extent</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>extensión incorrecta</translation>
    </message>
    <message>
        <source>wrong source</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>fuente incorrecta</translation>
    </message>
    <message>
        <source>duplicate</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>not a claim</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>no es una afirmación</translation>
    </message>
    <message>
        <source>not worth a check</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>no merece verificación</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>hablante</translation>
    </message>
    <message>
        <source>reported within</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>citada dentro de</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>claim type</source>
        <extracomment>domain/kinds.py, project/acts/claims.py, ui/commands/claims.py</extracomment>
        <translation>tipo de afirmación</translation>
    </message>
    <message>
        <source>claim of</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>afirmación de</translation>
    </message>
    <message>
        <source>claimant</source>
        <extracomment>domain/kinds.py</extracomment>
        <translation>quien afirma</translation>
    </message>
    <message>
        <source>entity type</source>
        <extracomment>domain/kinds.py, project/acts/entities.py</extracomment>
        <translation>tipo de entidad</translation>
    </message>
    <message>
        <source>The text has a NUL character at {place}.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>El texto tiene un carácter NUL en {place}.</translation>
    </message>
    <message>
        <source>It is probably not a text.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Probablemente no sea un texto.</translation>
    </message>
    <message>
        <source>byte-order mark removed</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>marca de orden de bytes eliminada</translation>
    </message>
    <message>
        <source>The text has half a surrogate pair at character {place}.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>El texto tiene medio par sustituto en el carácter {place}.</translation>
    </message>
    <message>
        <source>Save it again as valid UTF-8.</source>
        <extracomment>domain/offsets.py</extracomment>
        <translation>Guardarlo de nuevo como UTF-8 válido.</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>domain/quotation.py, project/jobs/figures/annotation_counts.py, ui/wording/annotation_lists.py</extracomment>
        <translation>directa</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>domain/quotation.py, project/jobs/figures/annotation_counts.py, ui/wording/annotation_lists.py</extracomment>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>domain/quotation.py, project/jobs/figures/annotation_counts.py, ui/wording/annotation_lists.py</extracomment>
        <translation>mixta</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>domain/roles.py</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>domain/roles.py, project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py, ui/panels/concordance/conditions.py</extracomment>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>domain/roles.py</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Type words, &quot;words in this order&quot; or a beginn*.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Escribir palabras, &quot;palabras en este orden&quot; o un comien*.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than {n} character.|These are more than {n} characters.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>
            <numerusform>Son más de {n} carácter.</numerusform>
            <numerusform>Son más de {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for fewer words.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Buscar menos palabras.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>No hay ninguna palabra que buscar.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than {n} word.|These are more than {n} words.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>
            <numerusform>Son más de {n} palabra.</numerusform>
            <numerusform>Son más de {n} palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for fewer, or put them in quotes.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Buscar menos o ponerlas entre comillas.</translation>
    </message>
    <message>
        <source>Half of all articles have a word that begins with “{letters}”.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>La mitad de los artículos tienen una palabra que empieza por «{letters}».</translation>
    </message>
    <message numerus="yes">
        <source>Give at least {n} letter before the *.|Give at least {n} letters before the *.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>
            <numerusform>Escribir al menos {n} letra antes del *.</numerusform>
            <numerusform>Escribir al menos {n} letras antes del *.</numerusform>
        </translation>
    </message>
    <message>
        <source>the span</source>
        <extracomment>domain/span.py</extracomment>
        <translation>el tramo</translation>
    </message>
    <message>
        <source>{place} is empty: start {start} is not before end {end}.</source>
        <extracomment>domain/span.py</extracomment>
        <translation>{place} está vacío: el inicio {start} no precede al final {end}.</translation>
    </message>
    <message>
        <source>{place}.start is {start}, which lies before the text.</source>
        <extracomment>domain/span.py</extracomment>
        <translation>{place}.start es {start}, que queda antes del texto.</translation>
    </message>
    <message numerus="yes">
        <source>{place}.end is {end}, but the text has {n} character.|{place}.end is {end}, but the text has {n} characters.</source>
        <extracomment>domain/span.py</extracomment>
        <translation>
            <numerusform>{place}.end es {end}, pero el texto tiene {n} carácter.</numerusform>
            <numerusform>{place}.end es {end}, pero el texto tiene {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>domain/speaker.py, formats/reports/legend.py</extracomment>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>domain/speaker.py, formats/reports/legend.py</extracomment>
        <translation>organización</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>domain/codebook_difference.py, domain/speaker.py</extracomment>
        <translation>grupo</translation>
    </message>
    <message numerus="yes">
        <source>{n} document marked.|{n} documents marked.</source>
        <extracomment>cli/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} documento modificado.</numerusform>
            <numerusform>{n} documentos modificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation listed.|{n} quotations listed.</source>
        <extracomment>cli/lists.py</extracomment>
        <translation>
            <numerusform>{n} cita en la lista.</numerusform>
            <numerusform>{n} citas en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim listed.|{n} claims listed.</source>
        <extracomment>cli/lists.py</extracomment>
        <translation>
            <numerusform>{n} afirmación en la lista.</numerusform>
            <numerusform>{n} afirmaciones en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>un número</translation>
    </message>
    <message>
        <source>your own words</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>sus propias palabras</translation>
    </message>
    <message>
        <source>It takes {values}.</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Se admite: {values}.</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>a number from {least} on</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>un número a partir de {least}</translation>
    </message>
    <message>
        <source>a number up to {most}</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>un número hasta {most}</translation>
    </message>
    <message>
        <source>Listed values</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Valores de una lista</translation>
    </message>
    <message>
        <source>Own words</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>domain/attributes.py</extracomment>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>none</source>
        <comment>values</comment>
        <extracomment>domain/attributes.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“{words}” is none of {names}</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>«{words}» no es nada de {names}</translation>
    </message>
    <message>
        <source>the least value is above the most one</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>el valor mínimo supera al máximo</translation>
    </message>
    <message>
        <source>no value is listed</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>no figura ningún valor</translation>
    </message>
    <message>
        <source>“{words}” is no value of it</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>«{words}» no es uno de sus valores</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>figura ahí dos veces</translation>
    </message>
    <message>
        <source>“{words}” is no colour, such as #2f5d9b</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>«{words}» no es un color como #2f5d9b</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>«{words}» no es un número</translation>
    </message>
    <message>
        <source>Add it to the codebook, or name another one.</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>Añádala al libro de códigos o nombre otra.</translation>
    </message>
    <message>
        <source>“{old}” cannot become “{new}”: the codebook has no such label.</source>
        <extracomment>domain/codebook_check.py</extracomment>
        <translation>«{old}» no puede pasar a ser «{new}»: el libro de códigos no tiene esa etiqueta.</translation>
    </message>
    <message>
        <source>Claim type</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Tipo de afirmación</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>definición</translation>
    </message>
    <message>
        <source>example</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>near miss</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>contraejemplo</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>tecla</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>color</translation>
    </message>
    <message>
        <source>kind of answer</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>clase de respuesta</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>valor por defecto</translation>
    </message>
    <message>
        <source>least value</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>valor mínimo</translation>
    </message>
    <message>
        <source>most value</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>valor máximo</translation>
    </message>
    <message>
        <source>The order of the claim types has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>El orden de los tipos de afirmación ha cambiado.</translation>
    </message>
    <message>
        <source>The order of the entity types has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>El orden de los tipos de entidad ha cambiado.</translation>
    </message>
    <message>
        <source>The order of the roles has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>El orden de los roles ha cambiado.</translation>
    </message>
    <message>
        <source>The order of the attributes has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>El orden de los atributos ha cambiado.</translation>
    </message>
    <message>
        <source>The order of the values has changed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>El orden de los valores ha cambiado.</translation>
    </message>
    <message>
        <source>{what} has a {field} now: {new}</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} tiene ahora esto – {field}: {new}</translation>
    </message>
    <message>
        <source>{what} has no {field} any more; it was: {old}</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} ya no tiene esto – {field}: {old}</translation>
    </message>
    <message>
        <source>{what} has another {field} now: {new} Before: {old}</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} ha cambiado esto – {field}: {new} Antes: {old}</translation>
    </message>
    <message>
        <source>{what} was merged into {into}.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Fusión: {what} forma ahora parte de {into}.</translation>
    </message>
    <message>
        <source>{what} is new.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Nuevo: {what}.</translation>
    </message>
    <message>
        <source>{what} is called {now} now.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{what} se llama ahora {now}.</translation>
    </message>
    <message>
        <source>{what} was removed.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>Eliminación: {what}.</translation>
    </message>
    <message>
        <source>“{value}” is no value of it, so it cannot be the default.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>«{value}» no es uno de sus valores y no puede ser el valor por defecto.</translation>
    </message>
    <message>
        <source>Another one is called “{name}”, too.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>Otra etiqueta también se llama «{name}».</translation>
    </message>
    <message>
        <source>Another one has the key {key}, too.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>Otra etiqueta también tiene la tecla {key}.</translation>
    </message>
    <message>
        <source>The colour {colour} is hard to see on paper: its contrast is {ratio}, and it takes {least}.</source>
        <extracomment>domain/codebook_doubts.py</extracomment>
        <translation>El color {colour} se ve mal sobre el papel: su contraste es {ratio} y hacen falta {least}.</translation>
    </message>
    <message>
        <source>The codebook has no “{id}”.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>El libro de códigos no tiene «{id}».</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>“{words}” is no colour.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>«{words}» no es un color.</translation>
    </message>
    <message>
        <source>Write it as # and six digits: #2f5d9b.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Escríbalo con # y seis cifras: #2f5d9b.</translation>
    </message>
    <message>
        <source>The codebook has “{id}” already.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>El libro de códigos ya tiene «{id}».</translation>
    </message>
    <message>
        <source>“{label}” cannot become “{into}”.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>«{label}» no puede pasar a ser «{into}».</translation>
    </message>
    <message>
        <source>Choose another one of the same list.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Elija otra de la misma lista.</translation>
    </message>
    <message>
        <source>“{words}” cannot stand there.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>«{words}» no puede figurar ahí.</translation>
    </message>
    <message>
        <source>An entry of this kind has no field “{field}”.</source>
        <extracomment>domain/codebook_draft.py</extracomment>
        <translation>Una entrada de esta clase no tiene el campo «{field}».</translation>
    </message>
    <message>
        <source>Type or answer that the codebook does not have</source>
        <extracomment>domain/findings.py</extracomment>
        <translation>Tipo o respuesta que el libro de códigos no tiene</translation>
    </message>
    <message>
        <source>all</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>title</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>quotations</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>citas</translation>
    </message>
    <message>
        <source>claims</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>hablante</translation>
    </message>
    <message>
        <source>who speaks, by any of the names</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>quién habla, con cualquiera de sus nombres</translation>
    </message>
    <message>
        <source>cue</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>señal</translation>
    </message>
    <message>
        <source>the reporting words, such as said</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>las palabras que refieren, como dijo</translation>
    </message>
    <message>
        <source>type</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>the type of a quotation or of a claim</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>el tipo de una cita o de una afirmación</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>medio</translation>
    </message>
    <message>
        <source>who has published the article</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>quién ha publicado el artículo</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>where the words stand: title, quotations or claims</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>dónde están las palabras: título, citas o afirmaciones</translation>
    </message>
    <message>
        <source>by</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>por</translation>
    </message>
    <message>
        <source>whose annotations: an annotator, or all</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>las anotaciones de quién: un anotador, o todos</translation>
    </message>
    <message>
        <source>Words cannot stand in {one} and in {other} at once.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Las palabras no pueden estar a la vez en {one} y en {other}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <extracomment>domain/search_query.py</extracomment>
        <translation>Quite una de las dos.</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>domain/speaker.py</extracomment>
        <translation>documento</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>domain/speaker.py</extracomment>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>domain/speaker.py</extracomment>
        <translation>autor</translation>
    </message>
    <message>
        <source>accept suggestion</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>aceptar sugerencia</translation>
    </message>
    <message>
        <source>accept suggestion with changes</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>aceptar sugerencia con cambios</translation>
    </message>
    <message>
        <source>accept suggested claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>aceptar afirmación sugerida</translation>
    </message>
    <message>
        <source>accept suggested claim with changes</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>aceptar afirmación sugerida con cambios</translation>
    </message>
    <message>
        <source>reject suggestion</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rechazar sugerencia</translation>
    </message>
    <message>
        <source>reject suggested claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rechazar afirmación sugerida</translation>
    </message>
    <message>
        <source>delete quotation</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>eliminar cita</translation>
    </message>
    <message>
        <source>delete claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>eliminar afirmación</translation>
    </message>
    <message>
        <source>delete entity</source>
        <extracomment>domain/stored_words.py, project/acts/entities.py</extracomment>
        <translation>eliminar entidad</translation>
    </message>
    <message>
        <source>restore quotation</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurar cita</translation>
    </message>
    <message>
        <source>restore claim</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurar afirmación</translation>
    </message>
    <message>
        <source>restore entity</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurar entidad</translation>
    </message>
    <message>
        <source>restore speaker</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurar hablante</translation>
    </message>
    <message>
        <source>set content</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar contenido</translation>
    </message>
    <message>
        <source>set cue</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar marcador</translation>
    </message>
    <message>
        <source>clear cue</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>quitar marcador</translation>
    </message>
    <message>
        <source>set source</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar fuente</translation>
    </message>
    <message>
        <source>clear source</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>quitar fuente</translation>
    </message>
    <message>
        <source>move content edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mover límite del contenido</translation>
    </message>
    <message>
        <source>move cue edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mover límite del marcador</translation>
    </message>
    <message>
        <source>move source edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mover límite de la fuente</translation>
    </message>
    <message>
        <source>move claim edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mover límite de la afirmación</translation>
    </message>
    <message>
        <source>set certainty</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar certeza</translation>
    </message>
    <message>
        <source>set check-worthy</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar «digna de verificación»</translation>
    </message>
    <message>
        <source>set mode</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar modo</translation>
    </message>
    <message>
        <source>set type direct</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar tipo: directa</translation>
    </message>
    <message>
        <source>set type indirect</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar tipo: indirecta</translation>
    </message>
    <message>
        <source>set type mixed</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar tipo: mixta</translation>
    </message>
    <message>
        <source>set speaker</source>
        <extracomment>domain/stored_words.py, project/acts/quotations.py</extracomment>
        <translation>asignar hablante</translation>
    </message>
    <message>
        <source>set speakers</source>
        <extracomment>domain/stored_words.py, project/acts/quotations.py</extracomment>
        <translation>asignar hablantes</translation>
    </message>
    <message>
        <source>clear speaker</source>
        <extracomment>domain/stored_words.py, project/acts/quotations.py</extracomment>
        <translation>quitar hablante</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>domain/stored_words.py, project/acts/layer.py</extracomment>
        <translation>marcar</translation>
    </message>
    <message>
        <source>unflag</source>
        <extracomment>domain/stored_words.py, project/acts/layer.py</extracomment>
        <translation>quitar marca</translation>
    </message>
    <message>
        <source>mark new</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>marcar como nuevo</translation>
    </message>
    <message>
        <source>mark started</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>marcar como empezado</translation>
    </message>
    <message>
        <source>mark done</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>marcar como terminado</translation>
    </message>
    <message>
        <source>move document to the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mover documento a la papelera</translation>
    </message>
    <message>
        <source>restore document from the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurar documento de la papelera</translation>
    </message>
    <message>
        <source>new version of the text</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>nueva versión del texto</translation>
    </message>
    <message>
        <source>learning on</source>
        <extracomment>domain/stored_words.py, store/learning.py</extracomment>
        <translation>aprendizaje activado</translation>
    </message>
    <message>
        <source>learning off</source>
        <extracomment>domain/stored_words.py, store/learning.py</extracomment>
        <translation>aprendizaje desactivado</translation>
    </message>
    <message>
        <source>no day to be done by</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sin fecha límite</translation>
    </message>
    <message>
        <source>import standard input</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>importar entrada estándar</translation>
    </message>
    <message>
        <source>the source&apos;s words</source>
        <extracomment>domain/stored_words.py, project/proposals/speaker_choices.py</extracomment>
        <translation>las palabras de la fuente</translation>
    </message>
    <message>
        <source>named in the source</source>
        <extracomment>domain/stored_words.py, project/proposals/speaker_choices.py</extracomment>
        <translation>aparece en la fuente</translation>
    </message>
    <message>
        <source>behind a dash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>tras una raya</translation>
    </message>
    <message>
        <source>in quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>entre comillas</translation>
    </message>
    <message>
        <source>the lines that are set off behind it</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>las líneas separadas que siguen</translation>
    </message>
    <message>
        <source>the items of the list behind the colon</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>los elementos de la lista tras los dos puntos</translation>
    </message>
    <message>
        <source>suggestions of any kind</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sugerencias de cualquier tipo</translation>
    </message>
    <message>
        <source>with quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con comillas</translation>
    </message>
    <message>
        <source>without quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sin comillas</translation>
    </message>
    <message>
        <source>that are speech</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>de habla</translation>
    </message>
    <message>
        <source>that are writing</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>de escritura</translation>
    </message>
    <message>
        <source>that are thoughts and plans</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>de pensamientos y planes</translation>
    </message>
    <message>
        <source>with no source</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>with a source of the kind pronoun</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con una fuente del tipo pronombre</translation>
    </message>
    <message>
        <source>with a source of the kind person</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con una fuente del tipo persona</translation>
    </message>
    <message>
        <source>with a source of the kind organisation</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con una fuente del tipo organización</translation>
    </message>
    <message>
        <source>with a source of the kind group</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con una fuente del tipo grupo</translation>
    </message>
    <message>
        <source>with a source of the kind document</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con una fuente del tipo documento</translation>
    </message>
    <message>
        <source>with a source of the kind unnamed</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con una fuente del tipo anónimo</translation>
    </message>
    <message>
        <source>with a source of the kind author</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con una fuente del tipo autor</translation>
    </message>
    <message numerus="yes">
        <source>undo: {n} act|undo: {n} acts</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>deshacer: {n} acción</numerusform>
            <numerusform>deshacer: {n} acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>redo: {n} act|redo: {n} acts</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>rehacer: {n} acción</numerusform>
            <numerusform>rehacer: {n} acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>undo: {act}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>deshacer: {act}</translation>
    </message>
    <message>
        <source>redo: {act}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rehacer: {act}</translation>
    </message>
    <message>
        <source>reject suggestion: {reason}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rechazar sugerencia: {reason}</translation>
    </message>
    <message>
        <source>reject suggested claim: {reason}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rechazar afirmación sugerida: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>accept {n} suggestion|accept {n} suggestions</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>aceptar {n} sugerencia</numerusform>
            <numerusform>aceptar {n} sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept {n} claim|accept {n} claims</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>aceptar {n} afirmación</numerusform>
            <numerusform>aceptar {n} afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>accept {suggestions} and {claims}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>aceptar {suggestions} y {claims}</translation>
    </message>
    <message numerus="yes">
        <source>flag {n} document|flag {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>marcar {n} documento</numerusform>
            <numerusform>marcar {n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag {n} document|unflag {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>quitar la marca de {n} documento</numerusform>
            <numerusform>quitar la marca de {n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark {n} document new|mark {n} documents new</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>marcar {n} documento como no empezado</numerusform>
            <numerusform>marcar {n} documentos como no empezados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark {n} document started|mark {n} documents started</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>marcar {n} documento como empezado</numerusform>
            <numerusform>marcar {n} documentos como empezados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark {n} document done|mark {n} documents done</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>marcar {n} documento como hecho</numerusform>
            <numerusform>marcar {n} documentos como hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign {n} document|assign {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>asignar {n} documento</numerusform>
            <numerusform>asignar {n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign {n} document|unassign {n} documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>quitar la asignación de {n} documento</numerusform>
            <numerusform>quitar la asignación de {n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {n} document to the trash|move {n} documents to the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>mover {n} documento a la papelera</numerusform>
            <numerusform>mover {n} documentos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore {n} document from the trash|restore {n} documents from the trash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>restaurar {n} documento de la papelera</numerusform>
            <numerusform>restaurar {n} documentos de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>restore: all documents as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurar al estado del {time}: todos los documentos</translation>
    </message>
    <message>
        <source>restore: {documents} as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurar al estado del {time}: {documents}</translation>
    </message>
    <message>
        <source>restore with texts: all documents as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurar con textos al estado del {time}: todos los documentos</translation>
    </message>
    <message>
        <source>restore with texts: {documents} as of {time}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>restaurar con textos al estado del {time}: {documents}</translation>
    </message>
    <message numerus="yes">
        <source>new versions of {n} text|new versions of {n} texts</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>
            <numerusform>nuevas versiones de {n} texto</numerusform>
            <numerusform>nuevas versiones de {n} textos</numerusform>
        </translation>
    </message>
    <message>
        <source>blind mode: {share} of the documents, until done once</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>modo ciego: {share} de los documentos, hasta terminarlos una vez</translation>
    </message>
    <message>
        <source>blind mode: {share} of the documents</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>modo ciego: {share} de los documentos</translation>
    </message>
    <message>
        <source>to be done by {day}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>por terminar antes del {day}</translation>
    </message>
    <message>
        <source>rescue {file}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>rescatar {file}</translation>
    </message>
    <message>
        <source>import {files}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>importar {files}</translation>
    </message>
    <message>
        <source>move {role} edge</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>mover límite: {role}</translation>
    </message>
    <message>
        <source>clear {role}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>quitar {role}</translation>
    </message>
    <message>
        <source>set type {type}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar tipo: {type}</translation>
    </message>
    <message>
        <source>set {attribute}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>asignar {attribute}</translation>
    </message>
    <message>
        <source>{reason}, with quote marks</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{reason}, con comillas</translation>
    </message>
    <message>
        <source>cue “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>marcador «{words}»</translation>
    </message>
    <message>
        <source>source “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>fuente «{words}»</translation>
    </message>
    <message>
        <source>“{name}” behind a dash</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>«{name}» tras una raya</translation>
    </message>
    <message>
        <source>turn of “{name}” in a transcript</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>turno de «{name}» en una transcripción</translation>
    </message>
    <message>
        <source>words of “{name}”, by the handle</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>palabras de «{name}», según el nombre de usuario</translation>
    </message>
    <message>
        <source>{words}: {name}, as named elsewhere</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, según se nombra en otro lugar</translation>
    </message>
    <message>
        <source>{words}: {name}, of whom that is said</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, de quien se dice eso</translation>
    </message>
    <message>
        <source>{words}: {name}, who spoke last</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, que acaba de hablar</translation>
    </message>
    <message>
        <source>{words}: {name}, spoken of before</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, de quien se habló antes</translation>
    </message>
    <message>
        <source>{words}: {name}, who is named next</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, a quien se nombra después</translation>
    </message>
    <message>
        <source>{words}: {name}, whose words these are</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}: {name}, de quien son estas palabras</translation>
    </message>
    <message>
        <source>{words}, outside of all quotations</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{words}, fuera de todas las citas</translation>
    </message>
    <message>
        <source>no source; {name} is spoken of before the colon</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sin fuente; se habla de {name} antes de los dos puntos</translation>
    </message>
    <message>
        <source>no source; {name} is spoken of beside it</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sin fuente; se habla de {name} al lado</translation>
    </message>
    <message>
        <source>no source; {name} spoke last</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>sin fuente; {name} acaba de hablar</translation>
    </message>
    <message>
        <source>{accepted} accepted of {seen} {likeness} ({share} before)</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{accepted} aceptadas de {seen}: {likeness} (antes, {share})</translation>
    </message>
    <message>
        <source>{accepted} accepted of {seen} {likeness}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{accepted} aceptadas de {seen}: {likeness}</translation>
    </message>
    <message>
        <source>that are {mode}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>de {mode}</translation>
    </message>
    <message>
        <source>with a source of the kind {kind}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con una fuente del tipo {kind}</translation>
    </message>
    <message>
        <source>found as “{construction}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>encontradas como «{construction}»</translation>
    </message>
    <message>
        <source>with the cue “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>con el marcador «{words}»</translation>
    </message>
    <message>
        <source>that begin with “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>que empiezan por «{words}»</translation>
    </message>
    <message>
        <source>“{words}” after this name</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>«{words}» tras este nombre</translation>
    </message>
    <message>
        <source>the text is in {tongue}, and the language model for it is not installed; install it with: pip install {package}</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>el texto está en {tongue} y el modelo de esa lengua no está instalado; para instalarlo: pip install {package}</translation>
    </message>
    <message>
        <source>{sign} turned into LF</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{sign} convertido en LF</translation>
    </message>
    <message>
        <source>{reason} “{words}”</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>{reason} «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion|{n} suggestions</source>
        <extracomment>domain/stored_words.py, formats/reports/html_report.py, project/jobs/rescue_report.py, ui/panels/cards.py, ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} sugerencia</numerusform>
            <numerusform>{n} sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim|{n} claims</source>
        <extracomment>domain/stored_words.py, formats/output/features.py, formats/reports/html_report.py, project/backups/comparison.py, project/jobs/rescue_report.py, ui/dialogs/exports/export.py, ui/dialogs/imports/articles.py, ui/panels/cards.py, ui/wording/annotation_lists.py, ui/wording/search_queries.py, ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} afirmación</numerusform>
            <numerusform>{n} afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document|{n} documents</source>
        <extracomment>domain/stored_words.py, project/jobs/rescue_report.py, ui/dialogs/backups.py, ui/dialogs/learnt.py, ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>{n} documento</numerusform>
            <numerusform>{n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Cambiar los permisos</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Free some space</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>its drive does not answer</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>la unidad no responde</translation>
    </message>
    <message>
        <source>Connect the drive again</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Volver a conectar la unidad</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Cerrarlo allí e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>el disco tiene un fallo</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Comprobar el disco</translation>
    </message>
    <message>
        <source>its drive cannot do that</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>la unidad no lo permite</translation>
    </message>
    <message>
        <source>Take a drive of this computer</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Usar una unidad de este equipo</translation>
    </message>
    <message>
        <source>memory is used up</source>
        <extracomment>domain/system_errors.py, store/sqlite_words.py</extracomment>
        <translation>la memoria está agotada</translation>
    </message>
    <message>
        <source>Close other programs and try again</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Cerrar otros programas e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>its disk can only be read</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Make the disk writable</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Permitir la escritura en el disco</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>la cuota de disco está agotada</translation>
    </message>
    <message>
        <source>its disk takes no file that large</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>el disco no admite archivos tan grandes</translation>
    </message>
    <message>
        <source>Take another disk</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Usar otro disco</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>Check its name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Comprobar el nombre</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>Check its path</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Comprobar la ruta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Name a file in it</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Indicar un archivo dentro de ella</translation>
    </message>
    <message>
        <source>there is something of that name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>ya existe algo con ese nombre</translation>
    </message>
    <message>
        <source>Give another name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Usar otro nombre</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>Give a shorter name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Usar un nombre más corto</translation>
    </message>
    <message>
        <source>the system does not accept it</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>el sistema no lo acepta</translation>
    </message>
    <message>
        <source>the system does not accept its name</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>el sistema no acepta el nombre</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>los enlaces forman un círculo</translation>
    </message>
    <message>
        <source>Name the file itself</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>Indicar el archivo mismo</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>el sistema no indica el motivo</translation>
    </message>
    <message>
        <source>{remedy}, or {otherwise}.</source>
        <extracomment>domain/system_errors.py</extracomment>
        <translation>{remedy}, o bien {otherwise}.</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <extracomment>domain/translation.py</extracomment>
        <translation>{others} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more|{n} more</source>
        <extracomment>domain/translation.py</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin to type the name, and choose from the list.</source>
        <extracomment>domain/speakers_like.py, domain/understood_query.py</extracomment>
        <translation>Empiece a escribir el nombre y elija de la lista.</translation>
    </message>
    <message>
        <source>No speaker is called {name}.</source>
        <extracomment>domain/speakers_like.py</extracomment>
        <translation>Ningún hablante se llama {name}.</translation>
    </message>
    <message>
        <source>There is no type {name}.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>No hay ningún tipo {name}.</translation>
    </message>
    <message>
        <source>No annotator is called {name}.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Ningún anotador se llama {name}.</translation>
    </message>
    <message>
        <source>Claims have no cue.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Las afirmaciones no tienen señal.</translation>
    </message>
    <message>
        <source>{name}, version {version}, becomes {new_name}, version {new_version}.</source>
        <extracomment>domain/codebook_difference.py</extracomment>
        <translation>{name}, versión {version}, pasa a ser {new_name}, versión {new_version}.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>attribute</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>atributo</translation>
    </message>
    <message>
        <source>what a quotation or a claim is marked as, such as check-worthy</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>lo que dicen los atributos de una cita o afirmación, como verificable</translation>
    </message>
    <message>
        <source>since</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>desde</translation>
    </message>
    <message>
        <source>published from that day, month or year on</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>publicado desde ese día, mes o año</translation>
    </message>
    <message>
        <source>until</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>published until that day, month or year</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>publicado hasta ese día, mes o año</translation>
    </message>
    <message>
        <source>flagged</source>
        <comment>search field</comment>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>marcado</translation>
    </message>
    <message>
        <source>in documents with a flag, or without</source>
        <extracomment>domain/search_fields.py</extracomment>
        <translation>en documentos marcados o sin marcar</translation>
    </message>
    <message>
        <source>in the article:</source>
        <extracomment>domain/snippets.py</extracomment>
        <translation>en el artículo:</translation>
    </message>
    <message numerus="yes">
        <source>The words are the source of {n} quotation of {name}.|The words are the source of {n} quotations of {name}.</source>
        <extracomment>domain/speakers_like.py</extracomment>
        <translation>
            <numerusform>Las palabras son la fuente de {n} cita de {name}.</numerusform>
            <numerusform>Las palabras son la fuente de {n} citas de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names like it: {names}.</source>
        <extracomment>domain/speakers_like.py</extracomment>
        <translation>Nombres parecidos: {names}.</translation>
    </message>
    <message>
        <source>Leave the cue out, or the claims.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Quite la señal o las afirmaciones.</translation>
    </message>
    <message>
        <source>That is a type of claims, and quotations have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Es un tipo de afirmación; las citas no lo tienen.</translation>
    </message>
    <message>
        <source>Look in claims, or leave the type out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Busque en las afirmaciones o quite el tipo.</translation>
    </message>
    <message>
        <source>That is a type of quotations, and claims have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Es un tipo de cita; las afirmaciones no lo tienen.</translation>
    </message>
    <message>
        <source>Look in quotations, or leave the type out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Busque en las citas o quite el tipo.</translation>
    </message>
    <message>
        <source>That is an attribute of claims, and quotations have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Es un atributo de las afirmaciones; las citas no lo tienen.</translation>
    </message>
    <message>
        <source>Look in claims, or leave the attribute out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Busque en las afirmaciones u omita el atributo.</translation>
    </message>
    <message>
        <source>That is an attribute of quotations, and claims have none of these.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Es un atributo de las citas; las afirmaciones no lo tienen.</translation>
    </message>
    <message>
        <source>Look in quotations, or leave the attribute out.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>Busque en las citas u omita el atributo.</translation>
    </message>
    <message>
        <source>There is no attribute {name}.</source>
        <extracomment>domain/understood_query.py</extracomment>
        <translation>No hay ningún atributo {name}.</translation>
    </message>
    <message>
        <source>Put its text between quote marks, and double those in it.</source>
        <extracomment>formats/articles/csv_records.py, formats/articles/table_rows.py</extracomment>
        <translation>Poner el texto entre comillas y duplicar las que contenga.</translation>
    </message>
    <message>
        <source>a quote mark in it is never closed, or not doubled.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>contiene una comilla que no se cierra o no está duplicada.</translation>
    </message>
    <message>
        <source>the row has more than {number} cells, which no table of articles has.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>la fila tiene más de {number} celdas, más que cualquier tabla de artículos.</translation>
    </message>
    <message>
        <source>it is neither UTF-8 nor {codec}.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>no es UTF-8 ni {codec}.</translation>
    </message>
    <message>
        <source>the line is longer than {size} MB.</source>
        <extracomment>formats/articles/csv_records.py, formats/jsonl/line_items.py</extracomment>
        <translation>la línea ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>from here on it is not valid {encoding}.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>desde aquí no es {encoding} válido.</translation>
    </message>
    <message>
        <source>Check what separates its columns.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>Comprobar qué separa las columnas.</translation>
    </message>
    <message>
        <source>Choose its encoding.</source>
        <extracomment>formats/articles/csv_records.py, formats/labelled/token_columns.py</extracomment>
        <translation>Elegir la codificación.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>no se puede leer.</translation>
    </message>
    <message>
        <source>too many quotes are never closed.</source>
        <extracomment>formats/articles/csv_records.py</extracomment>
        <translation>demasiadas comillas quedan sin cerrar.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>Obtener el archivo de nuevo.</translation>
    </message>
    <message>
        <source>it is no EPUB, or only a part of one.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>no es un EPUB, o solo una parte.</translation>
    </message>
    <message>
        <source>there is no text in the book.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>el libro no contiene texto.</translation>
    </message>
    <message>
        <source>It may hold only pictures of pages.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>Puede que solo tenga imágenes de páginas.</translation>
    </message>
    <message>
        <source>the book is locked (DRM) and cannot be read.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>el libro está protegido (DRM) y no se puede leer.</translation>
    </message>
    <message>
        <source>Ask its publisher for one that is not.</source>
        <extracomment>formats/articles/epub.py</extracomment>
        <translation>Pedir a la editorial uno sin protección.</translation>
    </message>
    <message>
        <source>there is no message in it.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>no contiene ningún mensaje.</translation>
    </message>
    <message>
        <source>A mailbox begins with a line like “From ann@…”.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>Un buzón empieza con una línea como «From ann@…».</translation>
    </message>
    <message>
        <source>there is no text in the message.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>el mensaje no contiene texto.</translation>
    </message>
    <message>
        <source>Save the text of its attachment as .txt.</source>
        <extracomment>formats/articles/mail.py</extracomment>
        <translation>Guardar el texto del adjunto como .txt.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, which no article is.</source>
        <extracomment>formats/articles/mail.py, formats/containers/web_archives.py, formats/input/sources.py</extracomment>
        <translation>ocupa más de {size} MB, más que cualquier artículo.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>formats/articles/mail.py, formats/articles/xlsx.py, formats/input/xml_reading.py, formats/input/zip_parts.py, formats/labelled/refi_qda.py, formats/press/ninjs.py</extracomment>
        <translation>Omitirlo.</translation>
    </message>
    <message>
        <source>there is no page in it.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>no contiene ninguna página.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or its text as .txt.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>Guardar la página como HTML o su texto como .txt.</translation>
    </message>
    <message>
        <source>it is no message of mail that can be read.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>no es un mensaje de correo que se pueda leer.</translation>
    </message>
    <message>
        <source>Save its text as .txt.</source>
        <extracomment>formats/articles/mail_parts.py, formats/articles/web_page.py, formats/input/html_reading.py, formats/input/rtf.py</extracomment>
        <translation>Guardar el texto como .txt.</translation>
    </message>
    <message>
        <source>it has more than {number} parts.</source>
        <extracomment>formats/articles/mail_parts.py</extracomment>
        <translation>tiene más de {number} partes.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB.</source>
        <extracomment>formats/articles/markdown.py</extracomment>
        <translation>ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>Write one article a file.</source>
        <extracomment>formats/articles/markdown.py, formats/input/sources.py</extracomment>
        <translation>Escribir un artículo por archivo.</translation>
    </message>
    <message>
        <source>it is a binary file, not a text.</source>
        <extracomment>formats/articles/markdown.py, formats/articles/text.py, formats/input/encodings.py</extracomment>
        <translation>es un archivo binario, no un texto.</translation>
    </message>
    <message>
        <source>Import a text file.</source>
        <extracomment>formats/articles/markdown.py, formats/articles/text.py, formats/input/encodings.py</extracomment>
        <translation>Importar un archivo de texto.</translation>
    </message>
    <message>
        <source>it is empty: there is no text in it.</source>
        <extracomment>formats/articles/markdown.py, formats/articles/text.py</extracomment>
        <translation>está vacío: no contiene texto.</translation>
    </message>
    <message>
        <source>it is encrypted.</source>
        <extracomment>formats/articles/odt.py, formats/articles/pdf.py, formats/containers/zip_archives.py, formats/input/office_parts.py</extracomment>
        <translation>está cifrado.</translation>
    </message>
    <message>
        <source>Open it with its password, and save it without one.</source>
        <extracomment>formats/articles/odt.py, formats/input/office_parts.py</extracomment>
        <translation>Abrirlo con su contraseña y guardarlo sin ella.</translation>
    </message>
    <message>
        <source>Read it with a program for text recognition first (ocrmypdf FILE NEW.pdf).</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Leerlo antes con un programa de reconocimiento de texto (ocrmypdf ARCHIVO NUEVO.pdf).</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures: it is scanned.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>no contiene texto, solo imágenes: está escaneado.</translation>
    </message>
    <message>
        <source>its fonts do not tell which letters they show.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>sus tipos de letra no indican qué letras muestran.</translation>
    </message>
    <message>
        <source>it is broken, or no PDF.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>está dañado o no es un PDF.</translation>
    </message>
    <message>
        <source>Download or save it again.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Descargarlo o guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>it has more than {number} pages.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>tiene más de {number} páginas.</translation>
    </message>
    <message>
        <source>Save the pages of the article alone.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Guardar solo las páginas del artículo.</translation>
    </message>
    <message>
        <source>page {number}</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>it has more than {number} letters.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>tiene más de {number} letras.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with its password.</source>
        <extracomment>formats/articles/pdf.py</extracomment>
        <translation>Imprimirlo en un PDF nuevo con su contraseña.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Texto de OpenDocument</translation>
    </message>
    <message>
        <source>Rich text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>Table of text</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Tabla de texto</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>formats/articles/table.py, formats/tables/table.py</extracomment>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Archived web page</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Página web archivada</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>formats/articles/table.py</extracomment>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>none of its columns holds texts: {names}.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>ninguna de sus columnas contiene textos: {names}.</translation>
    </message>
    <message>
        <source>Say which one does (--field COLUMN=text).</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>Indicar cuál los contiene (--field COLUMN=text).</translation>
    </message>
    <message>
        <source>the row has {cells}, but the table {columns}.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>la fila tiene {cells}, pero la tabla tiene {columns}.</translation>
    </message>
    <message>
        <source>the row has NULs, which no text has.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>la fila tiene caracteres NUL, que ningún texto tiene.</translation>
    </message>
    <message>
        <source>Export the table again, as CSV in UTF-8.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>Exportar la tabla de nuevo, como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>the row has no text.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>la fila no tiene texto.</translation>
    </message>
    <message>
        <source>Fill in its text, or leave the row out.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>Añadir el texto u omitir la fila.</translation>
    </message>
    <message>
        <source>the row has {number} of {all} cells</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>la fila tiene {number} de {all} celdas</translation>
    </message>
    <message>
        <source>there is no row in it below the names of its columns.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>no tiene filas bajo los nombres de las columnas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell|{n} cells</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>
            <numerusform>{n} celda</numerusform>
            <numerusform>{n} celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} column|{n} columns</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>
            <numerusform>{n} columna</numerusform>
            <numerusform>{n} columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty: there is no row in it.</source>
        <extracomment>formats/articles/table_rows.py</extracomment>
        <translation>está vacío: no contiene filas.</translation>
    </message>
    <message>
        <source>it is a page of more than {size} MB.</source>
        <extracomment>formats/articles/web_page.py</extracomment>
        <translation>es una página de más de {size} MB.</translation>
    </message>
    <message>
        <source>there is no article in the page.</source>
        <extracomment>formats/articles/web_page.py</extracomment>
        <translation>la página no contiene ningún artículo.</translation>
    </message>
    <message>
        <source>there is no text in it; it may hold pictures only.</source>
        <extracomment>formats/articles/written.py</extracomment>
        <translation>no contiene texto; puede que solo tenga imágenes.</translation>
    </message>
    <message>
        <source>Type the text, or leave it out.</source>
        <extracomment>formats/articles/written.py</extracomment>
        <translation>Escribir el texto u omitirlo.</translation>
    </message>
    <message>
        <source>Open and save it again in its program.</source>
        <extracomment>formats/articles/xlsx.py, formats/input/office_parts.py, formats/input/rtf.py, formats/input/xml_reading.py</extracomment>
        <translation>Abrirlo y guardarlo de nuevo en su programa.</translation>
    </message>
    <message>
        <source>it is broken, or no workbook.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>está dañado o no es un libro de cálculo.</translation>
    </message>
    <message>
        <source>it unpacks to more than memory allows.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>descomprimido, no cabe en la memoria.</translation>
    </message>
    <message>
        <source>Save the table as .csv in UTF-8.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>Guardar la tabla como .csv en UTF-8.</translation>
    </message>
    <message>
        <source>there is no table in it.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>no contiene ninguna tabla.</translation>
    </message>
    <message>
        <source>it has more than {number} rows.</source>
        <extracomment>formats/articles/xlsx.py</extracomment>
        <translation>tiene más de {number} filas.</translation>
    </message>
    <message>
        <source>it is not compressed with gzip, bzip2 or xz.</source>
        <extracomment>formats/containers/compressed_files.py</extracomment>
        <translation>no está comprimido con gzip, bzip2 ni xz.</translation>
    </message>
    <message>
        <source>Check what it is.</source>
        <extracomment>formats/containers/compressed_files.py</extracomment>
        <translation>Comprobar qué es.</translation>
    </message>
    <message>
        <source>Unpack it with another program, and import the files in it.</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>Descomprimirlo con otro programa e importar los archivos que contiene.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it unpacks to more than {number} times its size, as no archive of articles does.</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>descomprimido, ocupa más de {number} veces su tamaño, más que cualquier archivo comprimido de artículos.</translation>
    </message>
    <message>
        <source>Unpack it with another program if you trust it, and import the files in it.</source>
        <extracomment>formats/containers/members.py</extracomment>
        <translation>Si es de confianza, descomprimirlo con otro programa e importar los archivos que contiene.</translation>
    </message>
    <message>
        <source>it cannot be unpacked ({reason}).</source>
        <extracomment>formats/containers/members.py, formats/containers/zip_archives.py</extracomment>
        <translation>no se puede descomprimir ({reason}).</translation>
    </message>
    <message>
        <source>Web archive</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Archivo web</translation>
    </message>
    <message>
        <source>Tar archive</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Archivo tar</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <extracomment>formats/containers/table.py</extracomment>
        <translation>Archivo zip</translation>
    </message>
    <message>
        <source>it is no tar archive, or a damaged one.</source>
        <extracomment>formats/containers/tar_archives.py</extracomment>
        <translation>no es un archivo tar o está dañado.</translation>
    </message>
    <message>
        <source>it has more than {number} members.</source>
        <extracomment>formats/containers/tar_archives.py, formats/containers/zip_archives.py</extracomment>
        <translation>contiene más de {number} elementos.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <extracomment>formats/containers/tar_archives.py, formats/containers/zip_archives.py, formats/input/zip_parts.py</extracomment>
        <translation>Dividirlo.</translation>
    </message>
    <message>
        <source>its name leads out of the archive.</source>
        <extracomment>formats/containers/tar_archives.py, formats/containers/zip_archives.py</extracomment>
        <translation>su nombre lleva fuera del archivo comprimido.</translation>
    </message>
    <message>
        <source>Fetch or copy the file again.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>Descargar o copiar el archivo de nuevo.</translation>
    </message>
    <message>
        <source>answers that are no text</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>respuestas que no son texto</translation>
    </message>
    <message>
        <source>answers without a page, such as redirections</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>respuestas sin página, como redirecciones</translation>
    </message>
    <message>
        <source>its bytes are compressed by the web server ({encoding}), which cannot be undone.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>el servidor web comprimió sus bytes ({encoding}), y no se pueden descomprimir.</translation>
    </message>
    <message>
        <source>it is damaged or cut off in or behind its record {number}; the whole ones were read.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>está dañado o cortado en el registro {number} o después; se leyeron los completos.</translation>
    </message>
    <message>
        <source>it has {size} MB without a line feed, as no page has.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>tiene {size} MB sin un salto de línea, más que cualquier página.</translation>
    </message>
    <message>
        <source>Install brotli: pip install brotli</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>Instalar brotli: pip install brotli</translation>
    </message>
    <message>
        <source>it is no web archive, or a damaged one.</source>
        <extracomment>formats/containers/web_archives.py</extracomment>
        <translation>no es un archivo web o está dañado.</translation>
    </message>
    <message>
        <source>it is no zip archive, or a damaged one.</source>
        <extracomment>formats/containers/zip_archives.py</extracomment>
        <translation>no es un archivo zip o está dañado.</translation>
    </message>
    <message>
        <source>Unpack it with its password.</source>
        <extracomment>formats/containers/zip_archives.py</extracomment>
        <translation>Descomprimirlo con su contraseña.</translation>
    </message>
    <message>
        <source>“{label}” at {offset} has no words</source>
        <extracomment>formats/exchange/brat.py</extracomment>
        <translation>«{label}» en {offset} no tiene palabras</translation>
    </message>
    <message>
        <source>The document has no annotations of this program.</source>
        <extracomment>formats/exchange/spacy_docs.py</extracomment>
        <translation>El documento no tiene anotaciones de este programa.</translation>
    </message>
    <message>
        <source>Take one of its .spacy files.</source>
        <extracomment>formats/exchange/spacy_docs.py</extracomment>
        <translation>Usar uno de sus archivos .spacy.</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <extracomment>formats/exchange/spacy_docs.py</extracomment>
        <translation>un número es demasiado grande</translation>
    </message>
    <message>
        <source>they are left out</source>
        <extracomment>formats/exchange/table.py, formats/tables/table.py</extracomment>
        <translation>sin incluir</translation>
    </message>
    <message>
        <source>they look like an annotator&apos;s</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>parecen de un anotador</translation>
    </message>
    <message>
        <source>they look like an annotator&apos;s own</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>parecen obra de un anotador</translation>
    </message>
    <message>
        <source>only their names are kept</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>solo se conservan los nombres</translation>
    </message>
    <message>
        <source>they become one</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>se funden en uno</translation>
    </message>
    <message>
        <source>documents of spaCy (DocBin) with entities, span groups and whole quotations, for training</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>documentos de spaCy (DocBin) con entidades, grupos de tramos y citas completas, para entrenar</translation>
    </message>
    <message>
        <source>a task a line with tokens, spans and relations</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>una tarea por línea con tokens, tramos y relaciones</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <extracomment>formats/exchange/table.py, formats/labelled/table.py</extracomment>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>tasks with an annotation of each annotator, and the labelling configuration beside them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>tareas con una anotación de cada anotador y, al lado, la configuración de etiquetado</translation>
    </message>
    <message>
        <source>a line each document with entities and relations, and the labels beside them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>una línea por documento con entidades y relaciones y, al lado, las etiquetas</translation>
    </message>
    <message>
        <source>a token a line with a column of BIO tags for each role, claims and entities</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>un token por línea con una columna de etiquetas BIO para cada rol, afirmaciones y entidades</translation>
    </message>
    <message>
        <source>brat stand-off</source>
        <extracomment>formats/exchange/table.py, formats/labelled/table.py</extracomment>
        <translation>brat stand-off</translation>
    </message>
    <message>
        <source>a folder for each annotator, a text and its annotations for each document, brat’s configuration</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>una carpeta por anotador, un texto y sus anotaciones por documento, la configuración de brat</translation>
    </message>
    <message>
        <source>UIMA XMI (INCEpTION)</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>UIMA XMI (INCEpTION)</translation>
    </message>
    <message>
        <source>a file for each document and annotator, and the type system with the layers</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>un archivo por documento y anotador, y el sistema de tipos con las capas</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <extracomment>formats/exchange/table.py, formats/labelled/table.py</extracomment>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>a project for QualCoder, NVivo, ATLAS.ti and MAXQDA: texts, codes, selections, speakers as cases</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>un proyecto para QualCoder, NVivo, ATLAS.ti y MAXQDA: textos, códigos, selecciones y hablantes como casos</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>the text of each document, and a collection of annotations for each annotator</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>el texto de cada documento y una colección de anotaciones por anotador</translation>
    </message>
    <message>
        <source>they are predictions, which do not come back as suggestions</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>son predicciones, que no vuelven como sugerencias</translation>
    </message>
    <message>
        <source>they are predictions, or look like an annotator&apos;s</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>son predicciones o parecen de un anotador</translation>
    </message>
    <message>
        <source>only the first type stays</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>solo se conserva el primer tipo</translation>
    </message>
    <message>
        <source>each fragment is a quotation of its own</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>cada fragmento es una cita aparte</translation>
    </message>
    <message>
        <source>each fragment is a claim of its own</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>cada fragmento es una afirmación aparte</translation>
    </message>
    <message>
        <source>only the first, or the longer, is kept</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>solo se conserva el primer tramo, o el más largo</translation>
    </message>
    <message>
        <source>they begin anew in each line</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>empiezan de nuevo en cada línea</translation>
    </message>
    <message>
        <source>the spaces are left out</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>los espacios se omiten</translation>
    </message>
    <message>
        <source>only where they stand tells their quotation</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>solo la posición indica su cita</translation>
    </message>
    <message>
        <source>only where they stand tells it</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>solo la posición lo indica</translation>
    </message>
    <message>
        <source>read back, the quotation makes them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>al releer, las hace la cita</translation>
    </message>
    <message>
        <source>that somebody has worked on it is left out</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>no consta que se haya trabajado</translation>
    </message>
    <message>
        <source>they are cut there, each piece is a fragment</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>se cortan ahí; cada trozo es un fragmento</translation>
    </message>
    <message>
        <source>their lines are joined by blanks</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>las líneas se unen con espacios</translation>
    </message>
    <message>
        <source>the signs become _</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>los signos se convierten en _</translation>
    </message>
    <message>
        <source>each fragment is an annotation, linked to the next one</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>cada fragmento es una anotación, enlazada con la siguiente</translation>
    </message>
    <message>
        <source>they become blanks or �, as XML cannot hold them</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>se convierten en espacios o �, pues XML no los admite</translation>
    </message>
    <message>
        <source>words are kept, but not read back; others are left out</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>se conservan los de texto, pero no se releen; los demás se omiten</translation>
    </message>
    <message>
        <source>each fragment is a selection, linked to the next one</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>cada fragmento es una selección, enlazada con la siguiente</translation>
    </message>
    <message>
        <source>they become lines of the note</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>se convierten en líneas de la nota</translation>
    </message>
    <message>
        <source>those in names, notes and metadata become blanks or �</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>los de nombres, notas y metadatos se convierten en espacios o �</translation>
    </message>
    <message>
        <source>the slashes become _</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>las barras se convierten en _</translation>
    </message>
    <message>
        <source>read back, they are several names</source>
        <extracomment>formats/exchange/table.py</extracomment>
        <translation>al releer, son varios nombres</translation>
    </message>
    <message>
        <source>Give {endings}.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Indicar {endings}.</translation>
    </message>
    <message>
        <source>no file in it ends with {endings}.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>no contiene ningún archivo con extensión {endings}.</translation>
    </message>
    <message>
        <source>it lies in more than {number} archives.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>está dentro de más de {number} archivos comprimidos.</translation>
    </message>
    <message>
        <source>{title} needs the library “{module}”, which is not installed.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>{title} necesita la biblioteca «{module}», que no está instalada.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;quote-claim-annotator[formats]&apos;</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Instalarla: pip install &apos;quote-claim-annotator[formats]&apos;</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>no file in it ends with {endings}; it holds {number} of other kinds.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>no contiene ningún archivo con extensión {endings}; contiene {number} de otros tipos.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>choose another one</source>
        <extracomment>formats/files.py</extracomment>
        <translation>elegir otro</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>no existe ese archivo.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Comprobar cómo está escrito.</translation>
    </message>
    <message>
        <source>there is nothing in it that can be read.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>no contiene nada que se pueda leer.</translation>
    </message>
    <message>
        <source>links</source>
        <extracomment>formats/files.py</extracomment>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>Unpack the outer ones.</source>
        <extracomment>formats/files.py</extracomment>
        <translation>Descomprimir los exteriores.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <extracomment>formats/files.py</extracomment>
        <translation>omitirlo</translation>
    </message>
    <message>
        <source>it is not valid {encoding}.</source>
        <extracomment>formats/input/byte_lines.py, formats/input/encodings.py</extracomment>
        <translation>no es {encoding} válido.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>formats/input/byte_lines.py, formats/input/encodings.py</extracomment>
        <translation>Guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Descomprimirlo antes.</translation>
    </message>
    <message>
        <source>byte {byte} (line {line}) is 0x{value}</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>el byte {byte} (línea {line}) es 0x{value}</translation>
    </message>
    <message>
        <source>it is compressed (gzip).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>está comprimido (gzip).</translation>
    </message>
    <message>
        <source>it is compressed (bzip2).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>está comprimido (bzip2).</translation>
    </message>
    <message>
        <source>it is compressed (xz).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>está comprimido (xz).</translation>
    </message>
    <message>
        <source>it is compressed (zstd).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>está comprimido (zstd).</translation>
    </message>
    <message>
        <source>it is a zip archive or an office document.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>es un archivo zip o un documento de ofimática.</translation>
    </message>
    <message>
        <source>Unpack it, or save it as plain text.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Descomprimirlo o guardarlo como texto sin formato.</translation>
    </message>
    <message>
        <source>it is a PDF.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>es un PDF.</translation>
    </message>
    <message>
        <source>Save its text as .txt (pdftotext FILE).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Guardar el texto como .txt (pdftotext ARCHIVO).</translation>
    </message>
    <message>
        <source>it is a database.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>es una base de datos.</translation>
    </message>
    <message>
        <source>A project is opened, not imported.</source>
        <extracomment>formats/input/encodings.py, formats/input/ways_out.py</extracomment>
        <translation>Un proyecto se abre, no se importa.</translation>
    </message>
    <message>
        <source>it is not UTF-8: {place}.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>no es UTF-8: {place}.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or choose its encoding.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Guardarlo de nuevo como UTF-8 o elegir la codificación.</translation>
    </message>
    <message>
        <source>“{name}” is no encoding.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>«{name}» no es una codificación.</translation>
    </message>
    <message>
        <source>Give one like utf-8, windows-1252 or shift_jis.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Indicar una como utf-8, windows-1252 o shift_jis.</translation>
    </message>
    <message>
        <source>it is UTF-8 with a fault: {place}.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>es UTF-8 con un error: {place}.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or choose another encoding.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Guardarlo de nuevo como UTF-8 o elegir otra codificación.</translation>
    </message>
    <message>
        <source>it is not valid {encoding} (byte {byte}).</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>no es {encoding} válido (byte {byte}).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8.</source>
        <extracomment>formats/input/encodings.py</extracomment>
        <translation>Elegir otra codificación o guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>… and {number} more of this kind.</source>
        <extracomment>formats/input/equal_lines.py</extracomment>
        <translation>… y {number} más de este tipo.</translation>
    </message>
    <message>
        <source>it has more than {number} tags, which no article has.</source>
        <extracomment>formats/input/html_reading.py</extracomment>
        <translation>tiene más de {number} etiquetas HTML, más que cualquier artículo.</translation>
    </message>
    <message>
        <source>the text holds HTML ({signs} in its line {line})</source>
        <extracomment>formats/input/html_signs.py</extracomment>
        <translation>el texto contiene HTML ({signs} en la línea {line})</translation>
    </message>
    <message>
        <source>the plan is not an object.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>el plan no es un objeto.</translation>
    </message>
    <message>
        <source>files of the plan is not a list of objects.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>files del plan no es una lista de objetos.</translation>
    </message>
    <message>
        <source>fields of the plan is not an object.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>fields del plan no es un objeto.</translation>
    </message>
    <message>
        <source>“{name}” is no field of an article.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>«{name}» no es un campo de los artículos.</translation>
    </message>
    <message>
        <source>Give {fields}.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>Indicar {fields}.</translation>
    </message>
    <message>
        <source>{name} of the plan is {value}; it must be one of {names}.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>{name} del plan es {value}; debe ser uno de {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no encoding of texts.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>«{name}» no es una codificación de textos.</translation>
    </message>
    <message>
        <source>Usual ones are utf-8, utf-16, windows-1252 and latin-1.</source>
        <extracomment>formats/input/import_plan.py</extracomment>
        <translation>Las habituales son utf-8, utf-16, windows-1252 y latin-1.</translation>
    </message>
    <message>
        <source>pages without the text of an article</source>
        <extracomment>formats/input/items.py</extracomment>
        <translation>páginas sin el texto de un artículo</translation>
    </message>
    <message>
        <source>it cannot be read {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>no se puede leer {place}</translation>
    </message>
    <message>
        <source>the quote mark {place} is never closed</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>no se cierra la comilla {place}</translation>
    </message>
    <message>
        <source>a value is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>falta un valor {place}</translation>
    </message>
    <message>
        <source>the name of a field, in double quotes, is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>falta el nombre de un campo, entre comillas dobles, {place}</translation>
    </message>
    <message>
        <source>a colon is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>faltan los dos puntos {place}</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>falta una coma o un corchete o llave de cierre {place}</translation>
    </message>
    <message>
        <source>there is one comma too many {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>sobra una coma {place}</translation>
    </message>
    <message>
        <source>there is a line break or control character between quote marks {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>hay un salto de línea o carácter de control entre comillas {place}</translation>
    </message>
    <message>
        <source>the backslash {place} stands before a sign that JSON does not allow there</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>la barra inversa {place} precede a un signo que JSON no admite ahí</translation>
    </message>
    <message>
        <source>there is more after its end {place}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>hay algo más tras el final {place}</translation>
    </message>
    <message>
        <source>at character {character}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>en el carácter {character}</translation>
    </message>
    <message>
        <source>a number in it has too many digits</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>un número tiene demasiadas cifras</translation>
    </message>
    <message>
        <source>in line {line} at character {character}</source>
        <extracomment>formats/input/json_faults.py</extracomment>
        <translation>en la línea {line}, carácter {character}</translation>
    </message>
    <message>
        <source>Write each of its objects on one line: jq -c &apos;.[]&apos; FILE &gt; NEW.jsonl</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>Escribir cada objeto en una línea: jq -c &apos;.[]&apos; ARCHIVO &gt; NUEVO.jsonl</translation>
    </message>
    <message>
        <source>Each line must be like {&quot;text&quot;: &quot;...&quot;}.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>Cada línea debe ser como {&quot;text&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>its JSON is nested too deeply.</source>
        <extracomment>formats/input/json_objects.py, formats/input/json_splitter.py, formats/press/ninjs.py</extracomment>
        <translation>su JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>{number} levels can be read.</source>
        <extracomment>formats/input/json_objects.py, formats/input/json_splitter.py</extracomment>
        <translation>Se pueden leer {number} niveles.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>no es un objeto JSON.</translation>
    </message>
    <message>
        <source>it has half a surrogate pair, which has no UTF-8 form.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>tiene medio par sustituto, que no existe en UTF-8.</translation>
    </message>
    <message>
        <source>Write the file again as valid UTF-8.</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>Escribir el archivo de nuevo como UTF-8 válido.</translation>
    </message>
    <message>
        <source>it is not UTF-8 (byte {byte} of the line).</source>
        <extracomment>formats/input/json_objects.py</extracomment>
        <translation>no es UTF-8 (byte {byte} de la línea).</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <extracomment>formats/input/json_objects.py, formats/input/label_map.py, project/jobs/json_files.py, project/jobs/recodings.py</extracomment>
        <translation>Guardarlo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>it is not JSON: {fault}.</source>
        <extracomment>formats/input/json_objects.py, formats/labelled/uima.py, formats/press/ninjs.py</extracomment>
        <translation>no es JSON: {fault}.</translation>
    </message>
    <message>
        <source>it is not JSON: the bracket “{bracket}” at byte {place} closes none; what comes after it was not read.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>no es JSON: «{bracket}» en el byte {place} no cierra nada; lo que sigue no se leyó.</translation>
    </message>
    <message>
        <source>Write the file again.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>Escribir el archivo de nuevo.</translation>
    </message>
    <message>
        <source>its JSON is cut off before its end.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>su JSON está cortado antes del final.</translation>
    </message>
    <message>
        <source>Get the whole file again.</source>
        <extracomment>formats/input/json_splitter.py, formats/jsonl/line_items.py</extracomment>
        <translation>Obtener de nuevo el archivo completo.</translation>
    </message>
    <message>
        <source>it has a string of over {size} MB from byte {byte} on.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>tiene una cadena de más de {size} MB desde el byte {byte}.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <extracomment>formats/input/json_splitter.py</extracomment>
        <translation>Quitarla.</translation>
    </message>
    <message>
        <source>an object is longer than {size} MB.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>un objeto ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>Write one article an object.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>Escribir un artículo por objeto.</translation>
    </message>
    <message>
        <source>there is no JSON object in it.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>no contiene ningún objeto JSON.</translation>
    </message>
    <message>
        <source>Each object must be like {&quot;text&quot;: &quot;...&quot;}.</source>
        <extracomment>formats/input/json_values.py</extracomment>
        <translation>Cada objeto debe ser como {&quot;text&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>the map of labels is not an object.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>el mapa de etiquetas no es un objeto.</translation>
    </message>
    <message>
        <source>It is like {&quot;labels&quot;: {&quot;CUE&quot;: &quot;cue&quot;}}.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>Es como {&quot;labels&quot;: {&quot;CUE&quot;: &quot;cue&quot;}}.</translation>
    </message>
    <message>
        <source>nearness of the map of labels is {nearness}; it must be one of {names}.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>nearness del mapa de etiquetas es {nearness}; debe ser uno de {names}.</translation>
    </message>
    <message>
        <source>the map of labels is not UTF-8.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>el mapa de etiquetas no es UTF-8.</translation>
    </message>
    <message>
        <source>the map of labels is not JSON: {fault}.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>el mapa de etiquetas no es JSON: {fault}.</translation>
    </message>
    <message>
        <source>the map of labels is nested too deeply.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>el mapa de etiquetas está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>{name} of the map of labels is not an object of words.</source>
        <extracomment>formats/input/label_map.py</extracomment>
        <translation>{name} del mapa de etiquetas no es un objeto de palabras.</translation>
    </message>
    <message>
        <source>Offsets must be half-open and count code points, as Python&apos;s text[start:end] does.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Las posiciones deben ser semiabiertas y contar puntos de código, como text[start:end] de Python.</translation>
    </message>
    <message>
        <source>fields that look like labels ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>los campos que parecen etiquetas ({fields}) se conservaron, pero no se leyeron</translation>
    </message>
    <message>
        <source>Entities are read from &quot;entities&quot;: [{&quot;start&quot;: 0, &quot;end&quot;: 3, &quot;label&quot;: &quot;PERSON&quot;}].</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Las entidades se leen de &quot;entities&quot;: [{&quot;start&quot;: 0, &quot;end&quot;: 3, &quot;label&quot;: &quot;PERSON&quot;}].</translation>
    </message>
    <message>
        <source>labels of tasks that were not accepted ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las etiquetas de tareas no aceptadas ({fields}) se conservaron, pero no se leyeron</translation>
    </message>
    <message>
        <source>annotations that do not fit ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las anotaciones que no encajan ({fields}) se conservaron, pero no se leyeron</translation>
    </message>
    <message>
        <source>labels that cannot be read ({fields}) were left out</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las etiquetas que no se pueden leer ({fields}) se omitieron</translation>
    </message>
    <message>
        <source>offsets counted {fields}, and were converted to code points</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las posiciones contaban {fields} y se convirtieron en puntos de código</translation>
    </message>
    <message>
        <source>the offsets seem to count {fields} instead of code points</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las posiciones parecen contar {fields} en lugar de puntos de código</translation>
    </message>
    <message>
        <source>labels of several spans ({fields}) became an entity a span, with ids such as e3-9 and e3-9.2</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las etiquetas de varios tramos ({fields}) dieron una entidad por tramo, con ids como e3-9 y e3-9.2</translation>
    </message>
    <message>
        <source>relations between labels ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las relaciones entre etiquetas ({fields}) se conservaron, pero no se leyeron</translation>
    </message>
    <message>
        <source>Say what the labels are (content, cue, source), and relations join them into quotations.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Indicar qué son las etiquetas (contenido, marcador, fuente); las relaciones las unen en citas.</translation>
    </message>
    <message>
        <source>labels without a content to belong to ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las etiquetas sin un contenido al que unirse ({fields}) se conservaron, pero no se leyeron</translation>
    </message>
    <message>
        <source>A quotation needs a content; relate the others to it, or let them stand near it.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Una cita necesita un contenido; relacionar las demás con él o ponerlas cerca.</translation>
    </message>
    <message>
        <source>guesses of a model ({fields}) were kept, but not read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las predicciones de un modelo ({fields}) se conservaron, pero no se leyeron</translation>
    </message>
    <message>
        <source>This program makes its own suggestions; accept the others in their tool to bring them in.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Este programa hace sus propias sugerencias; para traer las otras, aceptarlas en su herramienta.</translation>
    </message>
    <message>
        <source>the text was put together from words ({fields}); the spaces between them are guessed</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>el texto se compuso de palabras ({fields}); los espacios entre ellas son supuestos</translation>
    </message>
    <message>
        <source>the text holds HTML ({fields}), which hides quote marks</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>el texto contiene HTML ({fields}), que oculta comillas</translation>
    </message>
    <message>
        <source>Take the tags out and turn entities into characters (Python: html.unescape) before the import.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Antes de importar, quitar las etiquetas HTML y convertir las entidades HTML en caracteres (Python: html.unescape).</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; it was read as {fields}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>el archivo no está en UTF-8; se leyó como {fields}</translation>
    </message>
    <message>
        <source>the encoding of the file is a guess; it was read as {fields}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>la codificación del archivo es una suposición; se leyó como {fields}</translation>
    </message>
    <message>
        <source>Look at letters with accents and at quote marks; if they are wrong, choose another encoding.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Mirar las letras con acentos y las comillas; si están mal, elegir otra codificación.</translation>
    </message>
    <message>
        <source>the text is only a beginning, as its source has cut it ({fields})</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>el texto es solo un comienzo, pues su origen lo cortó ({fields})</translation>
    </message>
    <message>
        <source>Fetch the page at its address for the whole article.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Para el artículo completo, descargar la página de su dirección.</translation>
    </message>
    <message>
        <source>the file is no lines of JSON, but JSON over several lines; its objects were read</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>el archivo no es JSON por líneas, sino JSON en varias líneas; se leyeron sus objetos</translation>
    </message>
    <message>
        <source>files attached to it ({fields}) were left out</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>los archivos adjuntos ({fields}) se omitieron</translation>
    </message>
    <message>
        <source>parts without an article ({fields}) were passed over</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las partes sin artículo ({fields}) se omitieron</translation>
    </message>
    <message>
        <source>numbers that JSON does not have ({fields}) were kept as words</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>los números que JSON no admite ({fields}) se conservaron como palabras</translation>
    </message>
    <message>
        <source>a field stands twice ({fields}); the last one counts</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>un campo aparece dos veces ({fields}); cuenta el último</translation>
    </message>
    <message>
        <source>pages that are pictures ({fields}) were passed over</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>las páginas que son imágenes ({fields}) se omitieron</translation>
    </message>
    <message>
        <source>Read them with a program for text recognition first (ocrmypdf FILE NEW.pdf).</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Leerlas antes con un programa de reconocimiento de texto (ocrmypdf ARCHIVO NUEVO.pdf).</translation>
    </message>
    <message>
        <source>cells at the end of the row are missing</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>faltan celdas al final de la fila</translation>
    </message>
    <message>
        <source>Look whether its text is whole: a line break or quote mark in it may have cut it.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Mirar si el texto está completo: quizá lo cortó un salto de línea o una comilla.</translation>
    </message>
    <message>
        <source>half of a character, which has no UTF-8 form, was replaced ({fields})</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>se sustituyó medio carácter, que no existe en UTF-8 ({fields})</translation>
    </message>
    <message>
        <source>content that lies elsewhere ({fields}) was not fetched</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>el contenido que está en otro lugar ({fields}) no se descargó</translation>
    </message>
    <message>
        <source>the text is what the feed calls a description, perhaps only a summary</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>el texto es lo que el canal llama descripción, quizá solo un resumen</translation>
    </message>
    <message>
        <source>Import the page of the article itself.</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>Importar la página del artículo mismo.</translation>
    </message>
    <message>
        <source>the web archive gives another length of the page, whose end may be missing</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>el archivo web indica otra longitud de la página; puede que falte el final</translation>
    </message>
    <message numerus="yes">
        <source>{n} more document|{n} more documents</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>
            <numerusform>{n} documento más</numerusform>
            <numerusform>{n} documentos más</numerusform>
        </translation>
    </message>
    <message>
        <source>it has numbers that JSON does not have</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>tiene números que JSON no admite</translation>
    </message>
    <message>
        <source>a field stands twice in an object</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>un campo aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>it has half a surrogate pair, which has no UTF-8 form</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>tiene medio par sustituto, que no existe en UTF-8</translation>
    </message>
    <message>
        <source>in {number} of them {remark}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>en {number} de ellos, {remark}</translation>
    </message>
    <message>
        <source>in it {remark}</source>
        <extracomment>formats/input/notices.py</extracomment>
        <translation>en él, {remark}</translation>
    </message>
    <message>
        <source>it is no office document, or only a part of one.</source>
        <extracomment>formats/input/office_parts.py</extracomment>
        <translation>no es un documento de ofimática, o solo una parte.</translation>
    </message>
    <message>
        <source>it is in the old binary form of Office (.doc, .xls).</source>
        <extracomment>formats/input/office_parts.py</extracomment>
        <translation>está en el antiguo formato binario de Office (.doc, .xls).</translation>
    </message>
    <message>
        <source>Save it as .docx or .xlsx (soffice --headless --convert-to docx FILE).</source>
        <extracomment>formats/input/office_parts.py</extracomment>
        <translation>Guardarlo como .docx o .xlsx (soffice --headless --convert-to docx ARCHIVO).</translation>
    </message>
    <message>
        <source>“{place}” of the table says nothing of labels.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>«{place}» de la tabla no dice nada de etiquetas.</translation>
    </message>
    <message>
        <source>It takes the ids of labels, each with the one that it becomes.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>Ahí van los identificadores de etiquetas, cada uno con el que pasa a ser.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>La tabla no tiene la columna «{column}».</translation>
    </message>
    <message>
        <source>Line {number} of the table says nothing of a label.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>La línea {number} de la tabla no dice nada de una etiqueta.</translation>
    </message>
    <message>
        <source>“what” takes {names}; “becomes” takes - for a label that goes.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>«what» admite {names}; «becomes» admite - para una etiqueta que desaparece.</translation>
    </message>
    <message>
        <source>it does not begin as RTF does.</source>
        <extracomment>formats/input/rtf.py</extracomment>
        <translation>no empieza como un RTF.</translation>
    </message>
    <message>
        <source>it has more than {number} groups in each other.</source>
        <extracomment>formats/input/rtf.py</extracomment>
        <translation>tiene más de {number} grupos anidados.</translation>
    </message>
    <message>
        <source>standard input is a device, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>la entrada estándar es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>standard input is a folder, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>la entrada estándar es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>it is a pipe, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>es una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>it is a socket, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>es un socket, no un archivo.</translation>
    </message>
    <message>
        <source>it is a device, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>it is a folder, not a file.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Give it lines of JSON.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>Enviarle líneas de JSON.</translation>
    </message>
    <message>
        <source>Save what comes from it in a file, or give &quot;-&quot; and pipe it in.</source>
        <extracomment>formats/input/special_files.py</extracomment>
        <translation>Guardar lo que envía en un archivo, o indicar &quot;-&quot; y enviarlo por una tubería.</translation>
    </message>
    <message>
        <source>Write each article as one line of a .jsonl file with a &quot;text&quot;.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Escribir cada artículo como una línea de un archivo .jsonl con un campo &quot;text&quot;.</translation>
    </message>
    <message>
        <source>Save its text as .txt, in UTF-8.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Guardar el texto como .txt, en UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it, and import the files in it.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Descomprimirlo e importar los archivos que contiene.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, or as .csv in UTF-8.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Guardarlo como .xlsx, o como .csv en UTF-8.</translation>
    </message>
    <message>
        <source>If an export of this program wrote it, export the project as JSONL, and import that file.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Si procede de una exportación de este programa, exportar el proyecto como JSONL e importar ese archivo.</translation>
    </message>
    <message>
        <source>Save it as .docx (soffice --headless --convert-to docx FILE).</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Guardarlo como .docx (soffice --headless --convert-to docx ARCHIVO).</translation>
    </message>
    <message>
        <source>Export it as .docx.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Exportarlo como .docx.</translation>
    </message>
    <message>
        <source>Turn it into an EPUB (Calibre: ebook-convert FILE NEW.epub).</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Convertirlo en un EPUB (Calibre: ebook-convert ARCHIVO NUEVO.epub).</translation>
    </message>
    <message>
        <source>Save it from the mail program as .eml.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>Guardarlo desde el programa de correo como .eml.</translation>
    </message>
    <message>
        <source>files without an ending cannot be read.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>los archivos sin extensión no se pueden leer.</translation>
    </message>
    <message>
        <source>files that end with “{ending}” cannot be read.</source>
        <extracomment>formats/input/ways_out.py</extracomment>
        <translation>los archivos con extensión «{ending}» no se pueden leer.</translation>
    </message>
    <message>
        <source>its XML is broken ({reason}).</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>su XML está dañado ({reason}).</translation>
    </message>
    <message>
        <source>its XML is broken in line {line} ({reason}).</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>su XML está dañado en la línea {line} ({reason}).</translation>
    </message>
    <message>
        <source>its XML declares entities, which can hide files or fill the memory.</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>su XML declara entidades, que pueden ocultar archivos o llenar la memoria.</translation>
    </message>
    <message>
        <source>its XML has more than {number} tags, which no article has.</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>su XML tiene más de {number} elementos, más que cualquier artículo.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>formats/input/xml_reading.py</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it has more than {number} parts, which no article has.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>tiene más de {number} partes, más que cualquier artículo.</translation>
    </message>
    <message>
        <source>its parts unpack to more than {size} MB together.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>descomprimidas, sus partes ocupan más de {size} MB en total.</translation>
    </message>
    <message>
        <source>its part “{name}” unpacks to more than {size} MB, which no article does.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>descomprimida, su parte «{name}» ocupa más de {size} MB, más que en cualquier artículo.</translation>
    </message>
    <message>
        <source>Leave it out, or save its text as .txt.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>Omitirlo o guardar el texto como .txt.</translation>
    </message>
    <message>
        <source>it has no part “{name}”.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>no tiene la parte «{name}».</translation>
    </message>
    <message>
        <source>its part “{name}” is encrypted or packed in an unknown way.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>su parte «{name}» está cifrada o comprimida de un modo desconocido.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>Guardarlo sin contraseña.</translation>
    </message>
    <message>
        <source>its part “{name}” is broken.</source>
        <extracomment>formats/input/zip_parts.py</extracomment>
        <translation>su parte «{name}» está dañada.</translation>
    </message>
    <message>
        <source>{field} is not an object.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{field} no es un objeto.</translation>
    </message>
    <message>
        <source>{place}.suggestion.state is not &quot;rejected&quot;.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.suggestion.state no es &quot;rejected&quot;.</translation>
    </message>
    <message>
        <source>{place} is not an object.</source>
        <extracomment>formats/jsonl/annotations.py, formats/jsonl/fields.py, formats/jsonl/reader.py, formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place} no es un objeto.</translation>
    </message>
    <message>
        <source>{place}.quotation {quotation} is no suggested quotation of the line.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.quotation {quotation} no es una cita sugerida de la línea.</translation>
    </message>
    <message>
        <source>{place}.speaker is given, but a suggested claim has the speaker of its quotation.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.speaker está indicado, pero una afirmación sugerida tiene el hablante de su cita.</translation>
    </message>
    <message>
        <source>{place}.speaker {id} is not among the speakers.</source>
        <extracomment>formats/jsonl/annotations.py</extracomment>
        <translation>{place}.speaker {id} no está entre los hablantes.</translation>
    </message>
    <message>
        <source>{place}.types is not a list of strings.</source>
        <extracomment>formats/jsonl/claim_fields.py</extracomment>
        <translation>{place}.types no es una lista de cadenas.</translation>
    </message>
    <message>
        <source>{place}.check_worthy is neither true, false nor null.</source>
        <extracomment>formats/jsonl/claim_fields.py</extracomment>
        <translation>{place}.check_worthy no es true, false ni null.</translation>
    </message>
    <message>
        <source>{place}.certainty is {certainty}; it must be &quot;plain&quot; or &quot;hedged&quot;.</source>
        <extracomment>formats/jsonl/claim_fields.py</extracomment>
        <translation>{place}.certainty es {certainty}; debe ser &quot;plain&quot; o &quot;hedged&quot;.</translation>
    </message>
    <message>
        <source>a field that is JSON in words is broken.</source>
        <extracomment>formats/jsonl/dataset_lines.py</extracomment>
        <translation>un campo de JSON escrito en palabras está dañado.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>formats/jsonl/dataset_lines.py, formats/labelled/uima.py</extracomment>
        <translation>Exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>A quotation needs at least one span of content.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Una cita necesita al menos un tramo de contenido.</translation>
    </message>
    <message>
        <source>A claim needs at least one span of content.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Una afirmación necesita al menos un tramo de contenido.</translation>
    </message>
    <message>
        <source>{place}.content is empty.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.content está vacío.</translation>
    </message>
    <message>
        <source>{name} is not a list.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{name} no es una lista.</translation>
    </message>
    <message>
        <source>{place}{name} is not a string.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}{name} no es una cadena.</translation>
    </message>
    <message>
        <source>{place}{name} is not an object.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}{name} no es un objeto.</translation>
    </message>
    <message>
        <source>{place}.id {id} occurs twice in the line.</source>
        <extracomment>formats/jsonl/fields.py, formats/jsonl/reader.py</extracomment>
        <translation>{place}.id {id} aparece dos veces en la línea.</translation>
    </message>
    <message>
        <source>{place}.score is not a number from 0 to 1.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.score no es un número de 0 a 1.</translation>
    </message>
    <message>
        <source>{place}.state is {state}; it must be one of {states}.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.state es {state}; debe ser uno de {states}.</translation>
    </message>
    <message>
        <source>{place} is not a span.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place} no es un tramo.</translation>
    </message>
    <message>
        <source>A span is like {&quot;start&quot;: 3, &quot;end&quot;: 9}.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Un tramo es como {&quot;start&quot;: 3, &quot;end&quot;: 9}.</translation>
    </message>
    <message>
        <source>{place}.text is {words}, but the text has {found} there.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.text es {words}, pero el texto tiene ahí {found}.</translation>
    </message>
    <message>
        <source>Its offsets must be half-open and count code points.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>Las posiciones deben ser semiabiertas y contar puntos de código.</translation>
    </message>
    <message>
        <source>{place}.{name} is not a list of spans.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.{name} no es una lista de tramos.</translation>
    </message>
    <message>
        <source>{place}.id is neither a string nor a number.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.id no es una cadena ni un número.</translation>
    </message>
    <message>
        <source>{place}.{name} is {value}, not a number.</source>
        <extracomment>formats/jsonl/fields.py</extracomment>
        <translation>{place}.{name} es {value}, no un número.</translation>
    </message>
    <message>
        <source>a span covers {covered}; if its offsets count {units}, it covers {converted}</source>
        <extracomment>formats/jsonl/foreign_lines.py</extracomment>
        <translation>un tramo abarca {covered}; si las posiciones cuentan {units}, abarca {converted}</translation>
    </message>
    <message>
        <source>{refusal}. Offsets must count code points; these seem to count {units}</source>
        <extracomment>formats/jsonl/foreign_lines.py</extracomment>
        <translation>{refusal}. Las posiciones deben contar puntos de código; estas parecen contar {units}</translation>
    </message>
    <message>
        <source>{place} is not a span with a label.</source>
        <extracomment>formats/jsonl/foreign_lines.py</extracomment>
        <translation>{place} no es un tramo con una etiqueta.</translation>
    </message>
    <message>
        <source>{place}.label is missing.</source>
        <extracomment>formats/jsonl/foreign_lines.py, formats/jsonl/reader.py</extracomment>
        <translation>falta {place}.label.</translation>
    </message>
    <message>
        <source>An article is like {&quot;text&quot;: &quot;...&quot;}; choose the field that is its text.</source>
        <extracomment>formats/jsonl/line_items.py, formats/jsonl/reader.py</extracomment>
        <translation>Un artículo es como {&quot;text&quot;: &quot;...&quot;}; elegir el campo que es su texto.</translation>
    </message>
    <message>
        <source>there is no object with a text in it.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>no contiene ningún objeto con un texto.</translation>
    </message>
    <message>
        <source>it is longer than {size} MB.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>Write each article as an object of its own.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>Escribir cada artículo como un objeto aparte.</translation>
    </message>
    <message>
        <source>it is no JSON object with a text.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>no es un objeto JSON con un texto.</translation>
    </message>
    <message>
        <source>it is empty: there is no line in it.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>está vacío: no contiene líneas.</translation>
    </message>
    <message>
        <source>it is empty: there is no object in it.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>está vacío: no contiene objetos.</translation>
    </message>
    <message>
        <source>Write each article as a line of its own.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>Escribir cada artículo en una línea aparte.</translation>
    </message>
    <message>
        <source>it is JSON over several lines, cut off before its end.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>es JSON en varias líneas, cortado antes del final.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>no es JSON.</translation>
    </message>
    <message>
        <source>Save it as JSON, or import it as what it is.</source>
        <extracomment>formats/jsonl/line_items.py</extracomment>
        <translation>Guardarlo como JSON o importarlo como lo que es.</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <extracomment>formats/jsonl/offset_units.py, formats/labelled/given_offsets.py</extracomment>
        <translation>unidades UTF-16</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <extracomment>formats/jsonl/offset_units.py, formats/labelled/given_offsets.py</extracomment>
        <translation>bytes UTF-8</translation>
    </message>
    <message>
        <source>{place}.type is {kind}; it must be one of {types}.</source>
        <extracomment>formats/jsonl/quotation_fields.py</extracomment>
        <translation>{place}.type es {kind}; debe ser uno de {types}.</translation>
    </message>
    <message>
        <source>{place}.speakers is not a list of ids.</source>
        <extracomment>formats/jsonl/quotation_fields.py</extracomment>
        <translation>{place}.speakers no es una lista de ids.</translation>
    </message>
    <message>
        <source>{place}.speakers does not begin with {place}.speaker {first_id}.</source>
        <extracomment>formats/jsonl/quotation_fields.py</extracomment>
        <translation>{place}.speakers no empieza por {place}.speaker {first_id}.</translation>
    </message>
    <message>
        <source>Export it again from where it came.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>Exportarlo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>version is {given}; this program reads version {version}.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>version es {given}; este programa lee la versión {version}.</translation>
    </message>
    <message>
        <source>Import it with a newer version of the program.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>Importarlo con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>text is not a string.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>text no es una cadena.</translation>
    </message>
    <message>
        <source>text is empty.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>text está vacío.</translation>
    </message>
    <message>
        <source>sha256 is not that of text: the text was changed after the annotations were made.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>sha256 no es el de text: el texto se cambió después de hacer las anotaciones.</translation>
    </message>
    <message>
        <source>id is neither a string nor a number.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>id no es una cadena ni un número.</translation>
    </message>
    <message>
        <source>id is empty.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>id está vacío.</translation>
    </message>
    <message>
        <source>status is {status}; it must be one of {statuses}.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>status es {status}; debe ser uno de {statuses}.</translation>
    </message>
    <message>
        <source>seconds is not a number of seconds.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>seconds no es un número de segundos.</translation>
    </message>
    <message>
        <source>comments is not a list.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>comments no es una lista.</translation>
    </message>
    <message>
        <source>codebook is not an object.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>codebook no es un objeto.</translation>
    </message>
    <message>
        <source>flagged is neither true nor false.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>flagged no es true ni false.</translation>
    </message>
    <message>
        <source>meta is not an object.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>meta no es un objeto.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>falta {field}.</translation>
    </message>
    <message>
        <source>{place}.aliases is not a list of strings.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.aliases no es una lista de cadenas.</translation>
    </message>
    <message>
        <source>text is missing.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>falta text.</translation>
    </message>
    <message>
        <source>meta.{name} is not a string.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>meta.{name} no es una cadena.</translation>
    </message>
    <message>
        <source>{place}.origin is {origin}; it must be &quot;model&quot; or &quot;annotator&quot;.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.origin es {origin}; debe ser &quot;model&quot; o &quot;annotator&quot;.</translation>
    </message>
    <message>
        <source>{place}.parent {parent} is no other quotation of the line.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.parent {parent} no es otra cita de la línea.</translation>
    </message>
    <message>
        <source>{place}.parent {parent} is reported within this quotation itself.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.parent {parent} está citada dentro de esta misma cita.</translation>
    </message>
    <message>
        <source>{place}.quotation {quotation} is no quotation of the line.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.quotation {quotation} no es una cita de la línea.</translation>
    </message>
    <message>
        <source>{place}.{field} {speaker} is not among the speakers.</source>
        <extracomment>formats/jsonl/reader.py</extracomment>
        <translation>{place}.{field} {speaker} no está entre los hablantes.</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <extracomment>formats/jsonl/table.py, ui/commands/concordance.py</extracomment>
        <translation>Líneas de JSON</translation>
    </message>
    <message>
        <source>{place}.kind is missing.</source>
        <extracomment>formats/jsonl/waiver_fields.py</extracomment>
        <translation>falta {place}.kind.</translation>
    </message>
    <message>
        <source>{place}.annotation {annotation} is no quotation or claim of the line.</source>
        <extracomment>formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place}.annotation {annotation} no es una cita ni una afirmación de la línea.</translation>
    </message>
    <message>
        <source>{place} waives the same finding as an earlier waiver.</source>
        <extracomment>formats/jsonl/waiver_fields.py</extracomment>
        <translation>{place} admite un hallazgo que ya está admitido antes.</translation>
    </message>
    <message>
        <source>its words are “{words}”, but “{there}” stands there</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>sus palabras son «{words}», pero ahí pone «{there}»</translation>
    </message>
    <message>
        <source>its text is not beside it ({name}.txt).</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>su texto no está al lado ({name}.txt).</translation>
    </message>
    <message>
        <source>Put both files into one folder.</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>Poner los dos archivos en una carpeta.</translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>{name}, línea {number}</translation>
    </message>
    <message>
        <source>{start} to {end} is no part of the text, which has {number} characters</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>{start} a {end} no es parte del texto, que tiene {number} caracteres</translation>
    </message>
    <message>
        <source>it is not like “T1⇥Label 0 5⇥words”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>no es como «T1	Label 0 5	words»</translation>
    </message>
    <message>
        <source>it is not like “E1⇥Kind:T1 Role:T2”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>no es como «E1	Kind:T1 Role:T2»</translation>
    </message>
    <message>
        <source>it is not like “R1⇥Kind Arg1:T1 Arg2:T2”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>no es como «R1	Kind Arg1:T1 Arg2:T2»</translation>
    </message>
    <message>
        <source>it is not like “*⇥Equiv T1 T2”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>no es como «*	Equiv T1 T2»</translation>
    </message>
    <message>
        <source>it is not like “A1⇥Name T1 value”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>no es como «A1	Name T1 value»</translation>
    </message>
    <message>
        <source>it is not like “N1⇥Reference T1 Source:1⇥words”</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>no es como «N1	Reference T1 Source:1	words»</translation>
    </message>
    <message>
        <source>it is no line of brat&apos;s</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>no es una línea de brat</translation>
    </message>
    <message>
        <source>its trigger {trigger} is not there</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>falta su desencadenante {trigger}</translation>
    </message>
    <message>
        <source>{missing} is not there</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>falta {missing}</translation>
    </message>
    <message>
        <source>its id stands twice</source>
        <extracomment>formats/labelled/brat.py</extracomment>
        <translation>su id aparece dos veces</translation>
    </message>
    <message>
        <source>code points</source>
        <extracomment>formats/labelled/given_offsets.py</extracomment>
        <translation>puntos de código</translation>
    </message>
    <message>
        <source>line ends of one character</source>
        <extracomment>formats/labelled/given_offsets.py</extracomment>
        <translation>finales de línea de un carácter</translation>
    </message>
    <message>
        <source>UTF-16 units, and line ends of one character</source>
        <extracomment>formats/labelled/given_offsets.py</extracomment>
        <translation>unidades UTF-16 y finales de línea de un carácter</translation>
    </message>
    <message>
        <source>Say which field has the text, or import the texts.</source>
        <extracomment>formats/labelled/given_values.py</extracomment>
        <translation>Indicar qué campo tiene el texto o importar los textos.</translation>
    </message>
    <message>
        <source>it is damaged: something stands behind its data.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>está dañado: hay algo detrás de sus datos.</translation>
    </message>
    <message>
        <source>it is damaged: its data end too early or are no values.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>está dañado: sus datos terminan demasiado pronto o no son valores.</translation>
    </message>
    <message>
        <source>it holds more values than a file of spaCy&apos;s has.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>contiene más valores que un archivo de spaCy.</translation>
    </message>
    <message>
        <source>it holds values that spaCy&apos;s files do not have.</source>
        <extracomment>formats/labelled/message_pack.py</extracomment>
        <translation>contiene valores que los archivos de spaCy no tienen.</translation>
    </message>
    <message>
        <source>{reasons}; and {number} more</source>
        <extracomment>formats/labelled/misfits.py</extracomment>
        <translation>{reasons}; y {number} más</translation>
    </message>
    <message>
        <source>{name} is a binary file, not a text.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>{name} es un archivo binario, no un texto.</translation>
    </message>
    <message>
        <source>Give its text file.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>Indicar su archivo de texto.</translation>
    </message>
    <message>
        <source>{name} is not {encoding}: byte {byte} is 0x{value}.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>{name} no es {encoding}: el byte {byte} es 0x{value}.</translation>
    </message>
    <message>
        <source>Choose its encoding, or save it again as UTF-8.</source>
        <extracomment>formats/labelled/plain_text.py</extracomment>
        <translation>Elegir la codificación o guardarlo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>up to the last character</source>
        <extracomment>formats/labelled/qda_offsets.py</extracomment>
        <translation>hasta el último carácter</translation>
    </message>
    <message>
        <source>Export the project again.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>Exportar el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>it is no REFI-QDA project, or only a part of one.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>no es un proyecto REFI-QDA, o solo una parte.</translation>
    </message>
    <message>
        <source>it is no REFI-QDA project: it has no project.qde.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>no es un proyecto REFI-QDA: no tiene project.qde.</translation>
    </message>
    <message>
        <source>{name} is not in the project.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>{name} no está en el proyecto.</translation>
    </message>
    <message>
        <source>it is no REFI-QDA project.</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>no es un proyecto REFI-QDA.</translation>
    </message>
    <message>
        <source>its text lies outside of the project ({path}).</source>
        <extracomment>formats/labelled/qda_project.py</extracomment>
        <translation>su texto está fuera del proyecto ({path}).</translation>
    </message>
    <message>
        <source>Import that file.</source>
        <extracomment>formats/labelled/qda_project.py, formats/press/newsml.py</extracomment>
        <translation>Importar ese archivo.</translation>
    </message>
    <message>
        <source>a label has no name, no span, or the id of another one.</source>
        <extracomment>formats/labelled/records.py</extracomment>
        <translation>una etiqueta no tiene nombre ni tramo, o tiene el id de otra.</translation>
    </message>
    <message>
        <source>{label} is “{words}”, but the text has “{other}” there.</source>
        <extracomment>formats/labelled/records.py</extracomment>
        <translation>{label} es «{words}», pero el texto tiene ahí «{other}».</translation>
    </message>
    <message>
        <source>it is a picture, not a text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>es una imagen, no un texto.</translation>
    </message>
    <message>
        <source>it is a recording, not a text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>es una grabación, no un texto.</translation>
    </message>
    <message>
        <source>it is a film, not a text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>es un vídeo, no un texto.</translation>
    </message>
    <message>
        <source>it is a codebook, and holds no article.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>es un libro de códigos y no contiene artículos.</translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end} is no part of the text, which has {n} character|{start} to {end} is no part of the text, which has {n} characters</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>
            <numerusform>{start} a {end} no es parte del texto, que tiene {n} carácter</numerusform>
            <numerusform>{start} a {end} no es parte del texto, que tiene {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import that file as an article, or export the project with plain text.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>Importar ese archivo como artículo o exportar el proyecto con texto sin formato.</translation>
    </message>
    <message>
        <source>{code} of {id}</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>{code} de {id}</translation>
    </message>
    <message>
        <source>a selection of {id}</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>una selección de {id}</translation>
    </message>
    <message>
        <source>its code is not in the codebook</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>su código no está en el libro de códigos</translation>
    </message>
    <message>
        <source>Export the project as .qdpx.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>Exportar el proyecto como .qdpx.</translation>
    </message>
    <message>
        <source>its plain text is not in the project, only {file}.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>su texto sin formato no está en el proyecto, solo {file}.</translation>
    </message>
    <message>
        <source>its plain text is not in the project, only a file.</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>su texto sin formato no está en el proyecto, solo un archivo.</translation>
    </message>
    <message>
        <source>a note</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a note on {id}</source>
        <extracomment>formats/labelled/refi_qda.py</extracomment>
        <translation>una nota sobre {id}</translation>
    </message>
    <message>
        <source>it is no file of documents of spaCy (DocBin).</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>no es un archivo de documentos de spaCy (DocBin).</translation>
    </message>
    <message>
        <source>it is of version {version}; version {known} can be read.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>es de la versión {version}; se puede leer la versión {known}.</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>descomprimido, ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>Write fewer documents into a file.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Escribir menos documentos por archivo.</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>está cortado: falta el final.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>it is damaged: its tables do not fit each other.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>está dañado: sus tablas no concuerdan.</translation>
    </message>
    <message>
        <source>it is no file of documents of spaCy 3 (DocBin).</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>no es un archivo de documentos de spaCy 3 (DocBin).</translation>
    </message>
    <message>
        <source>span groups</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>grupos de tramos</translation>
    </message>
    <message>
        <source>they have another form.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>tienen otra forma.</translation>
    </message>
    <message>
        <source>it is damaged: a word of it is not in the list of words.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>está dañado: una de sus palabras no está en la lista de palabras.</translation>
    </message>
    <message>
        <source>its text is too long.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>su texto es demasiado largo.</translation>
    </message>
    <message>
        <source>Write one article a document.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Escribir un artículo por documento.</translation>
    </message>
    <message>
        <source>its spans have another form.</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>sus tramos tienen otra forma.</translation>
    </message>
    <message>
        <source>group “{name}”</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>grupo «{name}»</translation>
    </message>
    <message>
        <source>{start} to {end} is no part of the text</source>
        <extracomment>formats/labelled/spacy_files.py, formats/labelled/spacy_json.py</extracomment>
        <translation>{start} a {end} no es parte del texto</translation>
    </message>
    <message>
        <source>it is no document of spaCy: it has no text.</source>
        <extracomment>formats/labelled/spacy_json.py</extracomment>
        <translation>no es un documento de spaCy: no tiene texto.</translation>
    </message>
    <message>
        <source>Write it with doc.to_json().</source>
        <extracomment>formats/labelled/spacy_json.py</extracomment>
        <translation>Escribirlo con doc.to_json().</translation>
    </message>
    <message>
        <source>{field} has a span without whole offsets</source>
        <extracomment>formats/labelled/span_lines.py</extracomment>
        <translation>{field} tiene un tramo sin posiciones enteras</translation>
    </message>
    <message>
        <source>spaCy documents</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>Documentos de spaCy</translation>
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
        <translation>Textos con tramos etiquetados</translation>
    </message>
    <message>
        <source>CoNLL and IOB</source>
        <extracomment>formats/labelled/table.py</extracomment>
        <translation>CoNLL e IOB</translation>
    </message>
    <message>
        <source>the map of labels names the role “{word}”, which is none.</source>
        <extracomment>formats/labelled/targets.py</extracomment>
        <translation>el mapa de etiquetas nombra el rol «{word}», que no existe.</translation>
    </message>
    <message>
        <source>Give content, cue, source, a role of the codebook, claim or entity.</source>
        <extracomment>formats/labelled/targets.py</extracomment>
        <translation>Indicar content, cue, source, un rol del libro de códigos, claim o entity.</translation>
    </message>
    <message>
        <source>its line {number} is too long for a token.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>la línea {number} es demasiado larga para un token.</translation>
    </message>
    <message>
        <source>it is not UTF-8 (line {number}).</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>no es UTF-8 (línea {number}).</translation>
    </message>
    <message>
        <source>there is no token in it.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>no contiene ningún token.</translation>
    </message>
    <message>
        <source>a document in it is larger than an article.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>uno de sus documentos es más largo que un artículo.</translation>
    </message>
    <message>
        <source>Mark where documents begin.</source>
        <extracomment>formats/labelled/token_columns.py</extracomment>
        <translation>Marcar dónde empiezan los documentos.</translation>
    </message>
    <message>
        <source>it is the type system of UIMA files, and holds no article.</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>es el sistema de tipos de archivos UIMA y no contiene artículos.</translation>
    </message>
    <message>
        <source>it has no text.</source>
        <extracomment>formats/labelled/uima.py, formats/press/articles.py</extracomment>
        <translation>no tiene texto.</translation>
    </message>
    <message>
        <source>Export the document with its text.</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>Exportar el documento con su texto.</translation>
    </message>
    <message>
        <source>text “{name}”</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>texto «{name}»</translation>
    </message>
    <message>
        <source>only the first text is read</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>solo se lee el primer texto</translation>
    </message>
    <message>
        <source>{name} with the id {id}</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>{name} con el id {id}</translation>
    </message>
    <message>
        <source>{begin} to {end} is no part of the text</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>{begin} a {end} no es parte del texto</translation>
    </message>
    <message>
        <source>it leads to {type}</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>lleva a {type}</translation>
    </message>
    <message>
        <source>it leads to nothing</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>no lleva a nada</translation>
    </message>
    <message>
        <source>{name} of {type} with the id {id}</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>{name} de {type} con el id {id}</translation>
    </message>
    <message>
        <source>Import the .xmi files.</source>
        <extracomment>formats/labelled/uima.py</extracomment>
        <translation>Importar los archivos .xmi.</translation>
    </message>
    <message>
        <source>it is no XMI.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>no es XMI.</translation>
    </message>
    <message>
        <source>Export it from INCEpTION as UIMA CAS XMI.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>Exportarlo desde INCEpTION como UIMA CAS XMI.</translation>
    </message>
    <message>
        <source>it is no JSON of UIMA.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>no es JSON de UIMA.</translation>
    </message>
    <message>
        <source>Export it from INCEpTION as UIMA CAS JSON 0.4.0.</source>
        <extracomment>formats/labelled/uima_structures.py</extracomment>
        <translation>Exportarlo desde INCEpTION como UIMA CAS JSON 0.4.0.</translation>
    </message>
    <message numerus="yes">
        <source>{n} split quotation|{n} split quotations</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} cita dividida</numerusform>
            <numerusform>{n} citas divididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split claim|{n} split claims</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} afirmación dividida</numerusform>
            <numerusform>{n} afirmaciones divididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation of several speakers|{n} quotations of several speakers</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} cita de varios hablantes</numerusform>
            <numerusform>{n} citas de varios hablantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speaker|{n} speakers</source>
        <extracomment>formats/output/features.py, project/jobs/rescue_report.py, ui/panels/speakers.py</extracomment>
        <translation>
            <numerusform>{n} hablante</numerusform>
            <numerusform>{n} hablantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speaker with a kind or other names|{n} speakers with kinds or other names</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} hablante con tipo u otros nombres</numerusform>
            <numerusform>{n} hablantes con tipo u otros nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speaker of another one’s name|{n} speakers of other ones’ names</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} hablante con el nombre de otro</numerusform>
            <numerusform>{n} hablantes con el nombre de otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name of a speaker with “; ” in it|{n} names of speakers with “; ” in them</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} nombre de hablante que contiene «; »</numerusform>
            <numerusform>{n} nombres de hablantes que contienen «; »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation within another|{n} quotations within another</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} cita dentro de otra</numerusform>
            <numerusform>{n} citas dentro de otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span of a role of the codebook|{n} spans of roles of the codebook</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} tramo de un rol del libro de códigos</numerusform>
            <numerusform>{n} tramos de roles del libro de códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cue|{n} cues</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} marcador</numerusform>
            <numerusform>{n} marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source|{n} sources</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} fuente</numerusform>
            <numerusform>{n} fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim that is not check-worthy|{n} claims that are not check-worthy</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} afirmación no digna de verificación</numerusform>
            <numerusform>{n} afirmaciones no dignas de verificación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim of several types|{n} claims of several types</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} afirmación de varios tipos</numerusform>
            <numerusform>{n} afirmaciones de varios tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity|{n} entities</source>
        <extracomment>formats/output/features.py, project/backups/comparison.py, project/jobs/rescue_report.py, ui/dialogs/imports/articles.py</extracomment>
        <translation>
            <numerusform>{n} entidad</numerusform>
            <numerusform>{n} entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overlap of two spans|{n} overlaps of spans</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} solapamiento de dos tramos</numerusform>
            <numerusform>{n} solapamientos de tramos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overlap of two entities|{n} overlaps of entities</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} solapamiento de dos entidades</numerusform>
            <numerusform>{n} solapamientos de entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overlap of two spans of one role|{n} overlaps of spans of one role</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} solapamiento de dos tramos del mismo rol</numerusform>
            <numerusform>{n} solapamientos de tramos del mismo rol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span right behind another one of its quotation|{n} spans right behind another one of their quotation</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} tramo pegado a otro de su cita</numerusform>
            <numerusform>{n} tramos pegados a otro de su cita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attribute|{n} attributes</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} atributo</numerusform>
            <numerusform>{n} atributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} type of a quotation that an annotator set|{n} types of quotations that annotators set</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} tipo de cita asignado por un anotador</numerusform>
            <numerusform>{n} tipos de citas asignados por anotadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation that was suggested|{n} annotations that were suggested</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} anotación sugerida</numerusform>
            <numerusform>{n} anotaciones sugeridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pending suggestion|{n} pending suggestions</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} sugerencia pendiente</numerusform>
            <numerusform>{n} sugerencias pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason of a suggestion|{n} reasons of suggestions</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} motivo de una sugerencia</numerusform>
            <numerusform>{n} motivos de sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected suggestion|{n} rejected suggestions</source>
        <extracomment>formats/output/features.py, ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} sugerencia rechazada</numerusform>
            <numerusform>{n} sugerencias rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} finding let stand|{n} findings let stand</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} hallazgo admitido</numerusform>
            <numerusform>{n} hallazgos admitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comment|{n} comments</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} comentario</numerusform>
            <numerusform>{n} comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field of metadata|{n} fields of metadata</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} campo de metadatos</numerusform>
            <numerusform>{n} campos de metadatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flag or mark “done”|{n} flags and marks “done”</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} marca o estado «terminado»</numerusform>
            <numerusform>{n} marcas y estados «terminado»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further field of metadata|{n} further fields of metadata</source>
        <extracomment>formats/output/features.py, formats/tables/table.py</extracomment>
        <translation>
            <numerusform>{n} campo más de metadatos</numerusform>
            <numerusform>{n} campos más de metadatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field of metadata that is no words|{n} fields of metadata that are no words</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} campo de metadatos que no es texto</numerusform>
            <numerusform>{n} campos de metadatos que no son texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span with a line end or tab|{n} spans with line ends or tabs</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} tramo con salto de línea o tabulador</numerusform>
            <numerusform>{n} tramos con saltos de línea o tabuladores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note, answer or name of several lines|{n} notes, answers and names of several lines</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} nota, respuesta o nombre de varias líneas</numerusform>
            <numerusform>{n} notas, respuestas y nombres de varias líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} long answer in own words|{n} long answers in own words</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} respuesta libre larga</numerusform>
            <numerusform>{n} respuestas libres largas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer without annotations|{n} layers without annotations</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} capa sin anotaciones</numerusform>
            <numerusform>{n} capas sin anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} type with other signs than letters, digits, _ and -|{n} types with other signs than letters, digits, _ and -</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} tipo con signos que no son letras, cifras, _ ni -</numerusform>
            <numerusform>{n} tipos con signos que no son letras, cifras, _ ni -</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document whose id is no name of a file|{n} documents whose ids are no names of files</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} documento cuyo id no es un nombre de archivo</numerusform>
            <numerusform>{n} documentos cuyos ids no son nombres de archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document with a slash in its id|{n} documents with slashes in their ids</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} documento con una barra en el id</numerusform>
            <numerusform>{n} documentos con barras en el id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} control character|{n} control characters</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} carácter de control</numerusform>
            <numerusform>{n} caracteres de control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer of an annotator|{n} layers of annotators</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} capa de un anotador</numerusform>
            <numerusform>{n} capas de anotadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further field of an annotation|{n} further fields of annotations</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} campo más de una anotación</numerusform>
            <numerusform>{n} campos más de anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity that the model found|{n} entities that the model found</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} entidad encontrada por el modelo</numerusform>
            <numerusform>{n} entidades encontradas por el modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span with a space at its end|{n} spans with a space at their ends</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} tramo con un espacio en el límite</numerusform>
            <numerusform>{n} tramos con un espacio en el límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} span over several lines|{n} spans over several lines</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} tramo de varias líneas</numerusform>
            <numerusform>{n} tramos de varias líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim that no quotation makes, but that stands in one|{n} claims that no quotation makes, but that stand in one</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} afirmación sin cita propia, pero dentro de una</numerusform>
            <numerusform>{n} afirmaciones sin cita propia, pero dentro de una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field of another program|{n} fields of other programs</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} campo de otro programa</numerusform>
            <numerusform>{n} campos de otros programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time spent on a layer|{n} times spent on layers</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} tiempo dedicado a una capa</numerusform>
            <numerusform>{n} tiempos dedicados a capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim whose types nobody has confirmed|{n} claims whose types nobody has confirmed</source>
        <extracomment>formats/output/features.py</extracomment>
        <translation>
            <numerusform>{n} afirmación cuyos tipos nadie ha confirmado</numerusform>
            <numerusform>{n} afirmaciones cuyos tipos nadie ha confirmado</numerusform>
        </translation>
    </message>
    <message>
        <source>manifest of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>manifiesto de una exportación</translation>
    </message>
    <message>
        <source>labelling configuration of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>configuración de etiquetado de una exportación</translation>
    </message>
    <message>
        <source>list of labels of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>lista de etiquetas de una exportación</translation>
    </message>
    <message>
        <source>list of relations of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>lista de relaciones de una exportación</translation>
    </message>
    <message>
        <source>meanings of columns of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>significados de columnas de una exportación</translation>
    </message>
    <message>
        <source>description of a database of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>descripción de una base de datos de una exportación</translation>
    </message>
    <message>
        <source>dataset card of an export</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>ficha de conjunto de datos de una exportación</translation>
    </message>
    <message>
        <source>it is a TEI edition of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>es una edición TEI de una exportación de este programa, que no se vuelve a leer.</translation>
    </message>
    <message>
        <source>it is a report of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>es un informe de una exportación de este programa, que no se vuelve a leer.</translation>
    </message>
    <message>
        <source>it is the table “{table}” of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/signs.py</extracomment>
        <translation>es la tabla «{table}» de una exportación de este programa, que no se vuelve a leer.</translation>
    </message>
    <message>
        <source>it is a workbook of an export of this program, which is not read back.</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>es un libro de cálculo de una exportación de este programa, que no se vuelve a leer.</translation>
    </message>
    <message>
        <source>Dataset of an export</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Conjunto de datos de una exportación</translation>
    </message>
    <message>
        <source>Description of an export</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Descripción de una exportación</translation>
    </message>
    <message>
        <source>Export that is not read back</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Exportación que no se vuelve a leer</translation>
    </message>
    <message>
        <source>Export the project as JSONL, and import that file.</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>Exportar el proyecto como JSONL e importar ese archivo.</translation>
    </message>
    <message>
        <source>of an export</source>
        <extracomment>formats/own_exports/table.py</extracomment>
        <translation>de una exportación</translation>
    </message>
    <message>
        <source>Install the package that brings them again, or remove it.</source>
        <extracomment>formats/plug_ins.py</extracomment>
        <translation>Instalar de nuevo el paquete que los aporta o quitarlo.</translation>
    </message>
    <message>
        <source>The formats “{entry}” cannot be used: {name} is no tuple of {type}.</source>
        <extracomment>formats/plug_ins.py</extracomment>
        <translation>Los formatos «{entry}» no se pueden usar: {name} no es una tupla de {type}.</translation>
    </message>
    <message>
        <source>The formats “{name}” cannot be loaded ({reason}), and are left out. {remedy}</source>
        <extracomment>formats/plug_ins.py</extracomment>
        <translation>Los formatos «{name}» no se pueden cargar ({reason}) y se omiten. {remedy}</translation>
    </message>
    <message>
        <source>news items that are no texts</source>
        <extracomment>formats/press/articles.py</extracomment>
        <translation>noticias que no son texto</translation>
    </message>
    <message>
        <source>Look at it where it comes from.</source>
        <extracomment>formats/press/articles.py</extracomment>
        <translation>Mirarlo en su origen.</translation>
    </message>
    <message>
        <source>there is no article in it.</source>
        <extracomment>formats/press/articles.py</extracomment>
        <translation>no contiene ningún artículo.</translation>
    </message>
    <message>
        <source>its form is not known.</source>
        <extracomment>formats/press/factiva.py</extracomment>
        <translation>su forma no es conocida.</translation>
    </message>
    <message>
        <source>Download it with its fields (“full article plus indexing”).</source>
        <extracomment>formats/press/factiva.py</extracomment>
        <translation>Descargarlo con sus campos («full article plus indexing»).</translation>
    </message>
    <message>
        <source>the feed has only its title.</source>
        <extracomment>formats/press/feeds.py</extracomment>
        <translation>el canal solo tiene el título.</translation>
    </message>
    <message>
        <source>Import the page itself.</source>
        <extracomment>formats/press/feeds.py</extracomment>
        <translation>Importar la página misma.</translation>
    </message>
    <message>
        <source>its content lies elsewhere ({addresses}) and is not fetched.</source>
        <extracomment>formats/press/newsml.py</extracomment>
        <translation>su contenido está en otro lugar ({addresses}) y no se descarga.</translation>
    </message>
    <message>
        <source>it is no object.</source>
        <extracomment>formats/press/ninjs.py</extracomment>
        <translation>no es un objeto.</translation>
    </message>
    <message>
        <source>Nexis download</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Descarga de Nexis</translation>
    </message>
    <message>
        <source>Factiva download</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Descarga de Factiva</translation>
    </message>
    <message>
        <source>Europresse download</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Descarga de Europresse</translation>
    </message>
    <message>
        <source>RSS or Atom feed</source>
        <extracomment>formats/press/table.py</extracomment>
        <translation>Canal RSS o Atom</translation>
    </message>
    <message>
        <source>the program made a mistake with it (for its makers: {type}: {error}).</source>
        <extracomment>formats/reading/parts.py</extracomment>
        <translation>el programa cometió un error con él (para sus autores: {type}: {error}).</translation>
    </message>
    <message>
        <source>Save it in another format.</source>
        <extracomment>formats/reading/parts.py</extracomment>
        <translation>Guardarlo en otro formato.</translation>
    </message>
    <message>
        <source>its reader crashed, or there was not enough memory, so it is not read to its end.</source>
        <extracomment>formats/reading/reader_pool.py</extracomment>
        <translation>su lector falló o no había memoria suficiente, así que no se lee hasta el final.</translation>
    </message>
    <message>
        <source>its reader got stuck, so it is not read to its end.</source>
        <extracomment>formats/reading/reader_pool.py</extracomment>
        <translation>su lector se quedó parado, así que no se lee hasta el final.</translation>
    </message>
    <message>
        <source>Save it in another format, or in smaller files.</source>
        <extracomment>formats/reading/reader_pool.py</extracomment>
        <translation>Guardarlo en otro formato o en archivos más pequeños.</translation>
    </message>
    <message>
        <source>{names} and other formats</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>{names} y otros formatos</translation>
    </message>
    <message>
        <source>a line for each document and annotator, with the text of every span beside its offsets</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>una línea por documento y anotador, con el texto de cada tramo junto a sus posiciones</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <source>There is no export format “{name}”.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>No existe el formato de exportación «{name}».</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Elegir {names}.</translation>
    </message>
    <message>
        <source>{name} may be of several formats.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>{name} puede ser de varios formatos.</translation>
    </message>
    <message>
        <source>Say which: --format {names}.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Indicar cuál: --format {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no format that can be read.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>«{name}» no es un formato que se pueda leer.</translation>
    </message>
    <message>
        <source>Give {names}.</source>
        <extracomment>formats/registry.py</extracomment>
        <translation>Indicar {names}.</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Indirect</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Indirecta</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>Suggestion, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Sugerencia, probabilidad del {share}</translation>
    </message>
    <message>
        <source>Weak suggestion, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Sugerencia débil, probabilidad del {share}</translation>
    </message>
    <message>
        <source>Suggested claim, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Afirmación sugerida, probabilidad del {share}</translation>
    </message>
    <message>
        <source>Weak suggested claim, {share} likely</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>Afirmación sugerida débil, probabilidad del {share}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>unnamed annotator</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>anotador sin nombre</translation>
    </message>
    <message>
        <source>{name}, {kind}, also {aliases}</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>{name}, {kind}, también {aliases}</translation>
    </message>
    <message>
        <source>annotated by</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>anotado por</translation>
    </message>
    <message>
        <source>no source</source>
        <extracomment>formats/reports/article_cards.py, ui/models/cards.py</extracomment>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>no type yet</source>
        <extracomment>formats/reports/article_cards.py, ui/actions/applicability.py, ui/wording/descriptions.py</extracomment>
        <translation>aún sin tipo</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>formats/reports/article_cards.py, project/jobs/exports/export.py</extracomment>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>flagged because</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>marcado porque</translation>
    </message>
    <message>
        <source>quotation {number}</source>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>cita {number}</translation>
    </message>
    <message>
        <source>{quotations}, {claims} and {suggestions} to be decided on.</source>
        <extracomment>formats/reports/html_report.py</extracomment>
        <translation>{quotations}, {claims} y {suggestions} por decidir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} article from “{project}”|{n} articles from “{project}”</source>
        <extracomment>formats/reports/html_report.py</extracomment>
        <translation>
            <numerusform>{n} artículo de «{project}»</numerusform>
            <numerusform>{n} artículos de «{project}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>formats/reports/html_report.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/files.py, ui/dialogs/imports/preview.py, ui/wording/search_queries.py</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>claim</source>
        <extracomment>formats/reports/legend.py, project/versions/reanchoring.py, ui/dialogs/imports/labels.py, ui/panels/speaker_rows.py</extracomment>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>Numbers are those of the cards:</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>Los números son los de las fichas:</translation>
    </message>
    <message>
        <source>other role</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>otro rol</translation>
    </message>
    <message>
        <source>suggestion</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>weak suggestion</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>sugerencia débil</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>date or number</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>fecha o número</translation>
    </message>
    <message>
        <source>a quotation</source>
        <extracomment>formats/reports/legend.py, store/bad_rows.py, store/history_words.py, store/rows.py, store/speakers.py, ui/actions/registry.py</extracomment>
        <translation>una cita</translation>
    </message>
    <message>
        <source>a suggested quotation</source>
        <extracomment>formats/reports/legend.py</extracomment>
        <translation>una cita sugerida</translation>
    </message>
    <message>
        <source>a claim</source>
        <extracomment>formats/reports/legend.py, store/bad_rows.py, store/rows.py, store/speakers.py, ui/actions/registry.py</extracomment>
        <translation>una afirmación</translation>
    </message>
    <message>
        <source>a suggested claim</source>
        <extracomment>formats/reports/legend.py, store/analysis_rows.py, store/bad_rows.py</extracomment>
        <translation>una afirmación sugerida</translation>
    </message>
    <message>
        <source>kept, without the suggestions that they come from</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>se conservan, sin las sugerencias de las que proceden</translation>
    </message>
    <message>
        <source>the type stays, not who set it</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>se conserva el tipo, no quién lo asignó</translation>
    </message>
    <message>
        <source>each becomes the sign � for a character</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>cada uno se convierte en el signo �</translation>
    </message>
    <message>
        <source>an edition in TEI P5, quotations in the text and claims beside it</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>una edición en TEI P5, con las citas en el texto y las afirmaciones al lado</translation>
    </message>
    <message>
        <source>HTML report</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>Informe HTML</translation>
    </message>
    <message>
        <source>one page with all articles as the window shows them, to read and to print</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>una página con todos los artículos como los muestra la ventana, para leer e imprimir</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>sin incluir</translation>
    </message>
    <message>
        <source>the two can be read as one</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>los dos se pueden leer como uno</translation>
    </message>
    <message>
        <source>shown by group, not by type</source>
        <extracomment>formats/reports/table.py</extracomment>
        <translation>se muestran por grupo, no por tipo</translation>
    </message>
    <message>
        <source>its annotations cross each other too often.</source>
        <extracomment>formats/reports/tei_elements.py</extracomment>
        <translation>sus anotaciones se cruzan demasiadas veces.</translation>
    </message>
    <message>
        <source>two of its quotations have the same id</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>dos de sus citas tienen el mismo id</translation>
    </message>
    <message>
        <source>two of its claims have the same id</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>dos de sus afirmaciones tienen el mismo id</translation>
    </message>
    <message>
        <source>it is there already</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>ya está</translation>
    </message>
    <message>
        <source>another document has the same id</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>otro documento tiene el mismo id</translation>
    </message>
    <message>
        <source>a field has half of a surrogate pair</source>
        <extracomment>formats/tables/flat_database.py</extracomment>
        <translation>un campo tiene medio par sustituto</translation>
    </message>
    <message numerus="yes">
        <source>{n} field of more than 32,767 characters|{n} fields of more than 32,767 characters</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>
            <numerusform>{n} campo de más de 32.767 caracteres</numerusform>
            <numerusform>{n} campos de más de 32.767 caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field with a NUL character|{n} fields with NUL characters</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>
            <numerusform>{n} campo con un carácter NUL</numerusform>
            <numerusform>{n} campos con caracteres NUL</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>Tablas CSV</translation>
    </message>
    <message>
        <source>a table each for documents, speakers, quotations, claims and more</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>una tabla para documentos, otra para hablantes, citas, afirmaciones y más</translation>
    </message>
    <message>
        <source>a sheet each for documents, speakers, quotations, claims and more</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>una hoja para documentos, otra para hablantes, citas, afirmaciones y más</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>Base de datos SQLite</translation>
    </message>
    <message>
        <source>the same tables with search, described for Datasette</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>las mismas tablas con búsqueda, descritas para Datasette</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>Conjunto de datos de Hugging Face</translation>
    </message>
    <message>
        <source>a line for each document and annotator, with a dataset card</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>una línea por documento y anotador, con una ficha del conjunto de datos</translation>
    </message>
    <message>
        <source>ClaimReview stubs</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>Borradores de ClaimReview</translation>
    </message>
    <message>
        <source>a draft of a fact check for each check-worthy claim</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>un borrador de verificación por cada afirmación digna de verificación</translation>
    </message>
    <message>
        <source>it becomes a replacement character</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>se convierte en un carácter de sustitución</translation>
    </message>
    <message>
        <source>only the first 32,767 fit into a cell</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>solo los primeros 32.767 caben en una celda</translation>
    </message>
    <message>
        <source>their fragments are one text with “ … ” between them</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>sus fragmentos forman un texto con « … » entre ellos</translation>
    </message>
    <message>
        <source>only the speakers of their claims are there</source>
        <extracomment>formats/tables/table.py</extracomment>
        <translation>solo están los hablantes de sus afirmaciones</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>language/languages.py</extracomment>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>language/languages.py</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>cifra</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>past event</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>hecho pasado</translation>
    </message>
    <message>
        <source>event under way</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>hecho en curso</translation>
    </message>
    <message>
        <source>past state</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>estado pasado</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>nlp/en/claims/reasons.py, store/history_words.py</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>public matter</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>asunto público</translation>
    </message>
    <message>
        <source>public act</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>acto público</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>norma</translation>
    </message>
    <message>
        <source>office</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>cargo</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>causa</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>cambio</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>comparación</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>predicción</translation>
    </message>
    <message>
        <source>conditional</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>condicional</translation>
    </message>
    <message>
        <source>recommendation</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>experience</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>opinion</source>
        <extracomment>nlp/en/claims/reasons.py</extracomment>
        <translation>opinión</translation>
    </message>
    <message>
        <source>before the cue</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>antes del marcador</translation>
    </message>
    <message>
        <source>behind a colon without a verb that reports</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>tras dos puntos sin verbo de habla</translation>
    </message>
    <message>
        <source>the cue&apos;s clause, with quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>cláusula del marcador, con comillas</translation>
    </message>
    <message>
        <source>the cue&apos;s object, with quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>complemento del marcador, con comillas</translation>
    </message>
    <message>
        <source>the rest of the clause, with quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>resto de la cláusula, con comillas</translation>
    </message>
    <message>
        <source>around the cue, without quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>alrededor del marcador, sin comillas</translation>
    </message>
    <message>
        <source>the sentence with a conditional of hearsay</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>oración con condicional de rumor</translation>
    </message>
    <message>
        <source>a sentence in quote marks</source>
        <extracomment>nlp/fr/found.py</extracomment>
        <translation>oración entre comillas</translation>
    </message>
    <message>
        <source>the name in the source</source>
        <extracomment>nlp/fr/speakers.py</extracomment>
        <translation>nombre en la fuente</translation>
    </message>
    <message>
        <source>the name before “qui”</source>
        <extracomment>nlp/fr/speakers.py</extracomment>
        <translation>nombre ante «qui»</translation>
    </message>
    <message>
        <source>the words of the source</source>
        <extracomment>nlp/fr/speakers.py</extracomment>
        <translation>palabras de la fuente</translation>
    </message>
    <message>
        <source>Install it with pip, or choose an installed pipeline; annotating works without one, too.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Instalarlo con pip o elegir otro ya instalado; también se puede anotar sin modelo.</translation>
    </message>
    <message>
        <source>“{model}” is a path, not the name of an installed pipeline.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>«{model}» es una ruta, no el nombre de un modelo instalado.</translation>
    </message>
    <message>
        <source>The language model {model} is not installed.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>El modelo de lengua {model} no está instalado.</translation>
    </message>
    <message>
        <source>There is not enough memory to load the language model {model}.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>No hay memoria suficiente para cargar el modelo de lengua {model}.</translation>
    </message>
    <message>
        <source>spaCy is not installed ({module}).</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>spaCy no está instalado ({module}).</translation>
    </message>
    <message>
        <source>Install spacy with pip.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Instalar spacy con pip.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>Cerrar otros programas e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The language model {model} cannot be loaded: {reason}.</source>
        <extracomment>nlp/pipeline.py</extracomment>
        <translation>No se puede cargar el modelo de lengua {model}: {reason}.</translation>
    </message>
    <message>
        <source>annotate alike</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>anotar igual</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>No hay ningún documento elegido.</translation>
    </message>
    <message>
        <source>“{title}” has another text now, or is in the trash.</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>«{title}» tiene ahora otro texto, o está en la papelera.</translation>
    </message>
    <message>
        <source>Look for the same words again.</source>
        <extracomment>project/acts/alike.py</extracomment>
        <translation>Busque de nuevo las mismas palabras.</translation>
    </message>
    <message>
        <source>The project has no annotator “{name}”.</source>
        <extracomment>project/acts/chosen_documents.py</extracomment>
        <translation>El proyecto no tiene ningún anotador «{name}».</translation>
    </message>
    <message>
        <source>solve comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>resolver un comentario</translation>
    </message>
    <message>
        <source>open comment again</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>reabrir un comentario</translation>
    </message>
    <message>
        <source>That comment is not there any more.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Ese comentario ya no está.</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Un comentario necesita palabras.</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>project/acts/threads.py, store/history_words.py</extracomment>
        <translation>comentar</translation>
    </message>
    <message>
        <source>answer comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>responder a un comentario</translation>
    </message>
    <message>
        <source>edit comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>cambiar un comentario</translation>
    </message>
    <message>
        <source>delete comment</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>eliminar un comentario</translation>
    </message>
    <message>
        <source>Only {author} can change this comment.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Solo {author} puede cambiar este comentario.</translation>
    </message>
    <message>
        <source>Answer it instead.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>En su lugar, respóndalo.</translation>
    </message>
    <message>
        <source>What the comment is on is not there any more.</source>
        <extracomment>project/acts/threads.py</extracomment>
        <translation>Lo que se comenta ya no está.</translation>
    </message>
    <message>
        <source>status, decisions, comments, assignments or what was left so</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>estado, decisiones, comentarios, asignaciones o lo dejado así</translation>
    </message>
    <message>
        <source>Several speakers are called “{name}”: {ids}.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Varios hablantes se llaman «{name}»: {ids}.</translation>
    </message>
    <message>
        <source>Give the id.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Indique el identificador.</translation>
    </message>
    <message>
        <source>Check the name; the panel of speakers has them all.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Compruebe el nombre; el panel de hablantes los tiene todos.</translation>
    </message>
    <message>
        <source>codebook</source>
        <extracomment>project/jobs/codebook_files.py</extracomment>
        <translation>libro de códigos</translation>
    </message>
    <message>
        <source>There is no format “{word}” of lists.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe el formato «{word}» para listas.</translation>
    </message>
    <message>
        <source>There is no kind of annotation “{word}” to list.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No se puede listar la clase de anotación «{word}».</translation>
    </message>
    <message>
        <source>There is no decision “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe la decisión «{word}».</translation>
    </message>
    <message>
        <source>There is no kind of finding “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe la clase de hallazgo «{word}».</translation>
    </message>
    <message>
        <source>There is no choice of comments “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe la selección de comentarios «{word}».</translation>
    </message>
    <message>
        <source>There is no order “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe el orden «{word}».</translation>
    </message>
    <message>
        <source>Quotations</source>
        <extracomment>project/jobs/figures/annotation_counts.py, project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py, ui/panels/concordance/window.py</extracomment>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Suggestions decided on</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Sugerencias decididas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>project/jobs/figures/annotation_counts.py, project/jobs/figures/suggestions.py</extracomment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Share rejected</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Parte rechazada</translation>
    </message>
    <message>
        <source>Share from (95%)</source>
        <extracomment>project/jobs/figures/figure.py</extracomment>
        <translation>Parte desde (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Share to (95%)</source>
        <extracomment>project/jobs/figures/figure.py</extracomment>
        <translation>Parte hasta (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Quotations by type</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Citas por tipo</translation>
    </message>
    <message>
        <source>The type follows from the quote marks unless the annotator has set another.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>El tipo se deduce de las comillas, salvo que el anotador haya elegido otro.</translation>
    </message>
    <message>
        <source>How many quotations are direct, indirect or mixed, once there is one.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Cuántas citas son directas, indirectas o mixtas, en cuanto haya una.</translation>
    </message>
    <message>
        <source>Most frequent cues</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Marcadores más frecuentes</translation>
    </message>
    <message>
        <source>Which words report most often, once a quotation has a cue.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Qué palabras introducen más citas, en cuanto una tenga marcador.</translation>
    </message>
    <message>
        <source>Cues most often rejected</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Marcadores más rechazados</translation>
    </message>
    <message>
        <source>Behind which cues suggestions are wrong most often, once one was rejected.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Con qué marcadores fallan más las sugerencias, en cuanto una se haya rechazado.</translation>
    </message>
    <message>
        <source>Most quoted speakers</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Hablantes más citados</translation>
    </message>
    <message>
        <source>A quotation of several speakers counts for each.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Una cita de varios hablantes cuenta para cada uno.</translation>
    </message>
    <message>
        <source>Who is quoted most often, once a quotation has a speaker.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>A quién se cita más, en cuanto una cita tenga hablante.</translation>
    </message>
    <message>
        <source>Claim types, and which come together</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Tipos de afirmación y cuáles van juntos</translation>
    </message>
    <message>
        <source>A claim counts for each of its types, and for each pair of them. A type with itself is the number of all claims that have it.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Una afirmación cuenta para cada uno de sus tipos y para cada par. Un tipo consigo mismo es el número de todas las afirmaciones que lo tienen.</translation>
    </message>
    <message>
        <source>How many claims each type has, and which types claims have together, once a claim has a type.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Cuántas afirmaciones tiene cada tipo y qué tipos van juntos, en cuanto una afirmación tenga tipo.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>project/jobs/figures/annotation_counts.py, project/jobs/figures/suggestions.py</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Junto con</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Decided on</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Share kept</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Parte conservada</translation>
    </message>
    <message>
        <source>Suggestions by rule</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Sugerencias por regla</translation>
    </message>
    <message>
        <source>Decisions on suggestions by the rule that made them. What was accepted or edited is kept; the interval of this share is Wilson’s of 95%.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Decisiones sobre sugerencias según la regla que las hizo. Lo aceptado o modificado se conserva; el intervalo de esta parte es el de Wilson del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Which rules make suggestions that are kept, once one was decided on.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Qué reglas hacen sugerencias que se conservan, en cuanto se haya decidido sobre una.</translation>
    </message>
    <message>
        <source>Why suggestions are rejected</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Por qué se rechazan sugerencias</translation>
    </message>
    <message>
        <source>The reasons that annotators gave; a rejection without a reason counts as such.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Las razones que dieron los anotadores; un rechazo sin razón cuenta como tal.</translation>
    </message>
    <message>
        <source>Why suggestions are rejected, once one was.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Por qué se rechazan sugerencias, en cuanto se haya rechazado una.</translation>
    </message>
    <message>
        <source>Do scores hold what they promise?</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>¿Cumplen las puntuaciones lo que prometen?</translation>
    </message>
    <message>
        <source>The share of suggestions that was kept, by the score that the model gave them, with Wilson’s interval of 95%. A right score of 0.8 means that 8 of 10 are kept. Suggestions that nobody decided on do not count.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>La parte de sugerencias conservadas según la puntuación que les dio el modelo, con el intervalo de Wilson del 95&#xa0;%. Una puntuación correcta de 0,8 significa que se conservan 8 de 10. Las sugerencias sin decisión no cuentan.</translation>
    </message>
    <message>
        <source>Whether suggestions with higher scores are kept more often, once one was decided on.</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Si las sugerencias con puntuación más alta se conservan más, en cuanto se haya decidido sobre una.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/dashboard/charts.py, ui/panels/concordance/conditions.py</extracomment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Score from</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Puntuación desde</translation>
    </message>
    <message>
        <source>Score to</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>Puntuación hasta</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>project/jobs/figures/suggestions.py</extracomment>
        <translation>sin razón indicada</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>acabado</translation>
    </message>
    <message>
        <source>on schedule</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>no document done yet</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>ningún documento terminado</translation>
    </message>
    <message>
        <source>no date set</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>assigned ones</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>los asignados</translation>
    </message>
    <message>
        <source>all of the project</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>todos los del proyecto</translation>
    </message>
    <message>
        <source>Documents done by day</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Documentos terminados por día</translation>
    </message>
    <message>
        <source>A document counts on the day on which its annotator marked it done last, if it still is. Days are those of UTC, so that a project has the same ones everywhere.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Un documento cuenta el día en que su anotador lo marcó como terminado por última vez, si aún lo está. Los días son los de UTC, para que un proyecto tenga los mismos en todas partes.</translation>
    </message>
    <message>
        <source>How many documents each annotator marks done a day, once the first one is.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Cuántos documentos termina cada anotador al día, en cuanto lo esté el primero.</translation>
    </message>
    <message>
        <source>Pace, and when all will be done</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Ritmo y cuándo estará todo terminado</translation>
    </message>
    <message>
        <source>The pace is the mean of the last ten days on which the annotator marked a document done. The forecast takes it that work goes on as since the first of these days, days without work included. Where documents are assigned to an annotator, these count, else all of the project.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>El ritmo es la media de los últimos diez días en que el anotador terminó un documento. La previsión supone que el trabajo sigue como desde el primero de esos días, incluidos los días sin trabajo. Si un anotador tiene documentos asignados, cuentan estos; si no, todos los del proyecto.</translation>
    </message>
    <message>
        <source>How many documents each annotator does a day and when all will be done, once the first one is.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Cuántos documentos hace cada anotador al día y cuándo estarán todos, en cuanto lo esté el primero.</translation>
    </message>
    <message>
        <source>Time a document</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Tiempo por documento</translation>
    </message>
    <message>
        <source>Of documents that are done and whose time was counted: half of them took less than the median, and the middle half took between the quartiles.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>De los documentos terminados cuyo tiempo se contó: la mitad llevó menos que la mediana, y la mitad central, entre los cuartiles.</translation>
    </message>
    <message>
        <source>How long documents take each annotator, once one is done; the settings say whether time is counted.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Cuánto tiempo lleva un documento a cada anotador, en cuanto haya uno terminado; los ajustes dicen si se cuenta el tiempo.</translation>
    </message>
    <message>
        <source>Keys and clicks a quotation</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Teclas y clics por cita</translation>
    </message>
    <message>
        <source>Keys and clicks in the documents that were marked done on a day, divided by the quotations in them. Documents whose keys were not counted are left out.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Teclas y clics en los documentos terminados en un día, divididos por las citas que contienen. Los documentos cuyas teclas no se contaron se omiten.</translation>
    </message>
    <message>
        <source>How many keys and clicks a quotation takes as time goes by, once a document is done; the settings say whether they are counted.</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Cuántas teclas y clics lleva una cita con el tiempo, en cuanto haya un documento terminado; los ajustes dicen si se cuentan.</translation>
    </message>
    <message>
        <source>Documents that count</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Documentos que cuentan</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Days measured</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Días medidos</translation>
    </message>
    <message>
        <source>Documents a working day</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Documentos por día de trabajo</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>project/jobs/figures/work.py, ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Likely done on</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Probablemente terminado el</translation>
    </message>
    <message>
        <source>To be done by</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Por terminar antes del</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>First quartile</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Primer cuartil</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Tercer cuartil</translation>
    </message>
    <message>
        <source>Keys and clicks</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Teclas y clics</translation>
    </message>
    <message>
        <source>A quotation</source>
        <extracomment>project/jobs/figures/work.py</extracomment>
        <translation>Por cita</translation>
    </message>
    <message>
        <source>{file} is no {noun}: {why}</source>
        <extracomment>project/jobs/json_files.py</extracomment>
        <translation>{file} no es un {noun}: {why}</translation>
    </message>
    <message>
        <source>{file} is no {noun}: it is not UTF-8.</source>
        <extracomment>project/jobs/json_files.py</extracomment>
        <translation>{file} no es un {noun}: no es UTF-8.</translation>
    </message>
    <message>
        <source>Line {n} of {path} is no place of documents.</source>
        <extracomment>project/jobs/places.py</extracomment>
        <translation>La línea {n} de {path} no indica ningún lugar de documentos.</translation>
    </message>
    <message>
        <source>Write places such as 7 or 12-40, each on a line of its own.</source>
        <extracomment>project/jobs/places.py</extracomment>
        <translation>Escriba lugares como 7 o 12-40, cada uno en su propia línea.</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is no JSON object.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} no es una tabla de etiquetas: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Mend it there, or choose another file.</source>
        <extracomment>project/jobs/json_files.py, project/jobs/recodings.py</extracomment>
        <translation>Corríjalo ahí o elija otro archivo.</translation>
    </message>
    <message>
        <source>The table leads from the codebook {name}, and the project has {present}.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>La tabla parte del libro de códigos {name} y el proyecto tiene {present}.</translation>
    </message>
    <message>
        <source>Choose a table that leads from there.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>Elija una tabla que parta de ahí.</translation>
    </message>
    <message>
        <source>{remedy} The program has the tables {names}.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{remedy} El programa tiene las tablas {names}.</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is not UTF-8.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} no es una tabla de etiquetas: no es UTF-8.</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is not JSON.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} no es una tabla de etiquetas: no es JSON.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier codebook|{n} earlier codebooks</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} libro de códigos anterior</numerusform>
            <numerusform>{n} libros de códigos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier codebooks ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>libros de códigos anteriores ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread of comments|{n} threads of comments</source>
        <extracomment>project/jobs/rescue_report.py, ui/panels/comments.py</extracomment>
        <translation>
            <numerusform>{n} hilo de comentarios</numerusform>
            <numerusform>{n} hilos de comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>threads of comments ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>hilos de comentarios ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} assignment|{n} assignments</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} asignación</numerusform>
            <numerusform>{n} asignaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>assignments ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>asignaciones ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} day by which all should be done|{n} days by which all should be done</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} fecha límite</numerusform>
            <numerusform>{n} fechas límite</numerusform>
        </translation>
    </message>
    <message>
        <source>days by which all should be done ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>fechas límite ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} order of work|{n} orders of work</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} orden de trabajo</numerusform>
            <numerusform>{n} órdenes de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>orders of work ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>órdenes de trabajo ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} count of findings|{n} counts of findings</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} recuento de hallazgos</numerusform>
            <numerusform>{n} recuentos de hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>counts of findings ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>recuentos de hallazgos ({number})</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>un comentario</translation>
    </message>
    <message>
        <source>an earlier codebook</source>
        <extracomment>store/codebook_versions.py</extracomment>
        <translation>un libro de códigos anterior</translation>
    </message>
    <message>
        <source>flag: {words}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>marca: {words}</translation>
    </message>
    <message>
        <source>answer: {words}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>respuesta: {words}</translation>
    </message>
    <message>
        <source>the same comment</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>el mismo comentario</translation>
    </message>
    <message>
        <source>the same assignment</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la misma asignación</translation>
    </message>
    <message>
        <source>an assignment</source>
        <extracomment>store/rows.py</extracomment>
        <translation>una asignación</translation>
    </message>
    <message>
        <source>For the right hand on the mouse: everything lies under the left one. W is who, A asserts, R and F grow and shrink, V joins, Z goes through what overlaps, with Shift it shows hidden suggestions; Shift with D leaves a thing so; Shift with S and A goes from sentence to sentence; Shift with Q W E R moves the edges, with Alt by a clause.</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Para la mano derecha en el ratón: todo queda bajo la izquierda. W es el hablante, A afirma, R y F amplían y reducen, V une, Z recorre lo que se solapa, con Mayús muestra las sugerencias ocultas; Mayús con D deja un punto como está; Mayús con S y A va de oración en oración; Mayús con Q W E R mueve los límites, con Alt por cláusulas.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>ui/actions/label_keys.py</extracomment>
        <translation>«{action}»</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/comments.py</extracomment>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Show the comments of all documents, to answer and solve them; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Mostrar los comentarios de todos los documentos, para responderlos y resolverlos; otra vez para ocultarlos.</translation>
    </message>
    <message>
        <source>threads discussion open solved</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>hilos discusión abierto resuelto</translation>
    </message>
    <message>
        <source>answer, solve</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>responder, resolver</translation>
    </message>
    <message>
        <source>&amp;Order of work</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Orden de trabajo</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Libro de códigos…</translation>
    </message>
    <message>
        <source>Edit claim types, entity types, roles, attributes and guidelines, and compare versions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Editar tipos de afirmaciones y entidades, roles, atributos y directrices, y comparar versiones.</translation>
    </message>
    <message>
        <source>Annotate alike…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anotar igual…</translation>
    </message>
    <message>
        <source>Find the words of the current quotation in other articles, and annotate the chosen ones alike as one act.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Encontrar las palabras de la cita actual en otros artículos y anotar igual los elegidos en un solo acto.</translation>
    </message>
    <message>
        <source>Comment…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Comentario…</translation>
    </message>
    <message>
        <source>Write a comment on the current annotation, or on the document if none is current; Enter saves it, or answers the open one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Escribir un comentario sobre la anotación actual, o sobre el documento si no hay ninguna; Intro lo guarda, o responde al que está abierto.</translation>
    </message>
    <message>
        <source>Comment on the document…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Comentar el documento…</translation>
    </message>
    <message>
        <source>Write a comment on the document as a whole.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Escribir un comentario sobre el documento entero.</translation>
    </message>
    <message>
        <source>Use as example in the codebook</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Usar como ejemplo en el libro de códigos</translation>
    </message>
    <message>
        <source>All quotations and claims…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Todas las citas y afirmaciones…</translation>
    </message>
    <message>
        <source>List the quotations or claims of all articles with the words around them: of a speaker, of a type, with a note and more.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Listar las citas o afirmaciones de todos los artículos con las palabras de alrededor: de un hablante, de un tipo, con una nota y más.</translation>
    </message>
    <message>
        <source>All quotations of this speaker</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Todas las citas de este hablante</translation>
    </message>
    <message>
        <source>List what the speaker of the current quotation says in all articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Listar lo que el hablante de la cita actual dice en todos los artículos.</translation>
    </message>
    <message>
        <source>All claims of this type</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Todas las afirmaciones de este tipo</translation>
    </message>
    <message>
        <source>List the claims of all articles that have the type of the current claim.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Listar las afirmaciones de todos los artículos que tienen el tipo de la actual.</translation>
    </message>
    <message>
        <source>Flag the document, to come back to it; a line then takes the reason.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marca el documento para volver a él; después una línea recoge el motivo.</translation>
    </message>
    <message>
        <source>Flag, with the reason…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marcar, con el motivo…</translation>
    </message>
    <message>
        <source>Flag the document, and write why; with a flag, change its reason.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marca el documento y anota el motivo; si ya está marcado, cambia el motivo.</translation>
    </message>
    <message>
        <source>As imported</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Como se importaron</translation>
    </message>
    <message>
        <source>Go through the documents as they were imported.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Recorrer los documentos como se importaron.</translation>
    </message>
    <message>
        <source>Random…</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Al azar…</translation>
    </message>
    <message>
        <source>Go through the documents at random; the same number draws the same order again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Recorrer los documentos al azar; el mismo número vuelve a dar el mismo orden.</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Go through the documents by the day of their publication.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Recorrer los documentos por su día de publicación.</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Los menos seguros primero</translation>
    </message>
    <message>
        <source>Go on with the document whose suggestions are the least certain: your decisions teach most there.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seguir con el documento cuyas sugerencias son las menos seguras: allí es donde más enseñan sus decisiones.</translation>
    </message>
    <message>
        <source>Most certain first</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Los más seguros primero</translation>
    </message>
    <message>
        <source>Go on with the document whose suggestions are the most certain: these are done quickest.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seguir con el documento cuyas sugerencias son las más seguras: son los que antes se terminan.</translation>
    </message>
    <message>
        <source>Most claims first</source>
        <extracomment>ui/actions/registry.py, ui/wording/document_lists.py</extracomment>
        <translation>Más afirmaciones primero</translation>
    </message>
    <message>
        <source>Go on with the document that has the most claims.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seguir con el documento que tiene más afirmaciones.</translation>
    </message>
    <message>
        <source>Documents as a table</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Documentos como tabla</translation>
    </message>
    <message>
        <source>Show the documents with columns in place of the article; again to come back to it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar los documentos con columnas en lugar del artículo; otra vez para volver a él.</translation>
    </message>
    <message>
        <source>Dashboard…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Panel de control…</translation>
    </message>
    <message>
        <source>Show how far the work is and when it will be done, what was found, and how suggestions fared.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Muestra cómo va el trabajo y cuándo estará terminado, qué se encontró y qué fue de las sugerencias.</translation>
    </message>
    <message>
        <source>labels types scheme schema coding guidelines edit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>etiquetas tipos esquema codificación directrices editar</translation>
    </message>
    <message>
        <source>same quotation other articles wire copy agency duplicates</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>misma cita otros artículos agencia duplicados</translation>
    </message>
    <message>
        <source>discuss thread answer question</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>discutir hilo respuesta pregunta</translation>
    </message>
    <message>
        <source>example definition codebook</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ejemplo definición libro de códigos</translation>
    </message>
    <message>
        <source>concordance keyword in context across documents timeline list</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>concordancia palabra clave en contexto entre documentos cronología lista</translation>
    </message>
    <message>
        <source>concordance across documents</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>concordancia entre documentos</translation>
    </message>
    <message>
        <source>mark aside why</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>marcar apartar por qué</translation>
    </message>
    <message>
        <source>order of work sample seed shuffle</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>orden de trabajo muestra semilla barajar</translation>
    </message>
    <message>
        <source>order of work oldest</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>orden de trabajo más antiguos</translation>
    </message>
    <message>
        <source>order of work</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>orden de trabajo</translation>
    </message>
    <message>
        <source>list columns sort group corpus</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>lista columnas ordenar agrupar corpus</translation>
    </message>
    <message>
        <source>statistics figures charts progress pace schedule</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>estadísticas cifras gráficos progreso ritmo plan</translation>
    </message>
    <message numerus="yes">
        <source>Annotated in {n} other article; {undo} takes that back.|Annotated in {n} other articles; {undo} takes that back.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>
            <numerusform>Anotado en {n} artículo más; {undo} lo deshace.</numerusform>
            <numerusform>Anotado en {n} artículos más; {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other articles have the same words: {annotate_alike} annotates them alike.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>Otros artículos tienen las mismas palabras: {annotate_alike} los anota igual.</translation>
    </message>
    <message>
        <source>These words are too few, or too many, to be looked for in other articles.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>Son muy pocas o demasiadas palabras para buscarlas en otros artículos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document is in the trash. {undo} takes that back.|{n} documents are in the trash. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} documento está en la papelera. {undo} lo deshace.</numerusform>
            <numerusform>{n} documentos están en la papelera. {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is flagged. {undo} takes that back.|{n} documents are flagged. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} documento está marcado. {undo} lo deshace.</numerusform>
            <numerusform>{n} documentos están marcados. {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flag is taken back. {undo} sets it again.|{n} flags are taken back. {undo} sets them again.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} marca está quitada. {undo} la vuelve a poner.</numerusform>
            <numerusform>{n} marcas están quitadas. {undo} las vuelve a poner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is done. {undo} takes that back.|{n} documents are done. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} documento está hecho. {undo} lo deshace.</numerusform>
            <numerusform>{n} documentos están hechos. {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is open again. {undo} takes that back.|{n} documents are open again. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} documento está abierto de nuevo. {undo} lo deshace.</numerusform>
            <numerusform>{n} documentos están abiertos de nuevo. {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is assigned to {who}. {undo} takes that back.|{n} documents are assigned to {who}. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} documento está asignado a {who}. {undo} lo deshace.</numerusform>
            <numerusform>{n} documentos están asignados a {who}. {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document is not assigned to {who} any more. {undo} takes that back.|{n} documents are not assigned to {who} any more. {undo} takes that back.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>{n} documento ya no está asignado a {who}. {undo} lo deshace.</numerusform>
            <numerusform>{n} documentos ya no están asignados a {who}. {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag {n} document|Flag {n} documents</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>Marcar {n} documento</numerusform>
            <numerusform>Marcar {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? This may stay empty:</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>¿Por qué? Puede quedar vacío:</translation>
    </message>
    <message numerus="yes">
        <source>Working on {n} document …|Working on {n} documents …</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>
            <numerusform>Trabajo en {n} documento…</numerusform>
            <numerusform>Trabajo en {n} documentos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen documents could not be handed over: {reason}.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>Los documentos elegidos no se pudieron entregar: {reason}.</translation>
    </message>
    <message>
        <source>The work on the documents has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/chosen_documents.py</extracomment>
        <translation>El trabajo en los documentos terminó antes de tiempo; se hace entero o nada.</translation>
    </message>
    <message>
        <source>An example of {types} in the draft of the codebook; {codebook} shows and saves it.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Un ejemplo de {types} en el borrador del libro de códigos; {codebook} lo muestra y lo guarda.</translation>
    </message>
    <message>
        <source>This is the draft that was kept. The project has another codebook by now; saving the draft puts it in the place of that one, and lists before what this changes.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Este es el borrador conservado. El proyecto tiene ya otro libro de códigos; guardar pone el borrador en su lugar, y dice antes qué cambia.</translation>
    </message>
    <message>
        <source>The codebook is {name}, version {version}, now. {undo} takes that back.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>El libro de códigos es ahora {name}, versión {version}. {undo} lo revoca.</translation>
    </message>
    <message>
        <source>Changing the codebook …</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Se cambia el libro de códigos …</translation>
    </message>
    <message>
        <source>This is the draft that was kept.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Este es el borrador conservado.</translation>
    </message>
    <message>
        <source>The change of the codebook has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>El cambio del libro de códigos ha terminado antes de tiempo; se hace entero o nada.</translation>
    </message>
    <message>
        <source>This quotation is in the layer of {annotator}.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Esta cita está en la capa de {annotator}.</translation>
    </message>
    <message>
        <source>This claim is in the layer of {annotator}.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Esta afirmación está en la capa de {annotator}.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>This claim has no type yet: digits give it one.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Esta afirmación aún no tiene tipo: las cifras le dan uno.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>This quotation has no speaker yet: {set_speaker} gives it one.</source>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>Esta cita aún no tiene hablante: {set_speaker} le da uno.</translation>
    </message>
    <message>
        <source>list</source>
        <comment>name of a file</comment>
        <extracomment>ui/commands/concordance.py</extracomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>Random order</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Orden al azar</translation>
    </message>
    <message>
        <source>Number of the order; the same number draws the same order again:</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Número del orden; el mismo número vuelve a dar el mismo orden:</translation>
    </message>
    <message>
        <source>The documents are being put in order; what comes next is known in a moment.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Los documentos se están ordenando; en un momento se sabrá cuál sigue.</translation>
    </message>
    <message>
        <source>“{number}” is no number of an order.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>«{number}» no es el número de un orden.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Escriba un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>Select the entity&apos;s words first.</source>
        <extracomment>ui/commands/entities.py</extracomment>
        <translation>Seleccione primero las palabras de la entidad.</translation>
    </message>
    <message>
        <source>{annotator} has annotated these words.</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{annotator} ha anotado estas palabras.</translation>
    </message>
    <message>
        <source>Flagged; {flag_because} writes why.</source>
        <extracomment>ui/commands/flags.py</extracomment>
        <translation>Marcado; {flag_because} para escribir por qué.</translation>
    </message>
    <message>
        <source>Comments are on annotations: {accept} accepts the suggestion first.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>Se comentan anotaciones: {accept} acepta primero la sugerencia.</translation>
    </message>
    <message>
        <source>Comment deleted; {undo} brings it back.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>Comentario eliminado; {undo} lo recupera.</translation>
    </message>
    <message>
        <source>The comment is solved.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>El comentario está resuelto.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <extracomment>ui/commands/threads.py</extracomment>
        <translation>El comentario está abierto de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} is checked.|{n} are checked.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>
            <numerusform>{n} está marcado.</numerusform>
            <numerusform>{n} están marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>las mismas</translation>
    </message>
    <message>
        <source>a quotation, claim or entity</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>una cita, una afirmación o una entidad</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation, claim or entity: a click chooses one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» necesita una cita, una afirmación o una entidad: un clic elige una.</translation>
    </message>
    <message>
        <source>Put the words of the current claim or entity, or those selected, among the examples of its types.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Poner las palabras de la afirmación o entidad actual, o las seleccionadas, entre los ejemplos de sus tipos.</translation>
    </message>
    <message>
        <source>An example needs an entity, or a claim with a type: choose one.</source>
        <extracomment>ui/commands/codebook.py</extracomment>
        <translation>Un ejemplo necesita una entidad, o una afirmación con un tipo: elija una.</translation>
    </message>
    <message>
        <source>nearly the same ({share})</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>casi las mismas ({share})</translation>
    </message>
    <message>
        <source>annotated already</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>ya anotado</translation>
    </message>
    <message>
        <source>Annotate alike</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Anotar igual</translation>
    </message>
    <message>
        <source>Looking for the same words in other articles …</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Buscando las mismas palabras en otros artículos …</translation>
    </message>
    <message>
        <source>Articles are being looked through</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Se recorren los artículos</translation>
    </message>
    <message>
        <source>Articles with the same words</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Artículos con las mismas palabras</translation>
    </message>
    <message>
        <source>What would be annotated</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Lo que se anotaría</translation>
    </message>
    <message>
        <source>Space checks or unchecks · Enter annotates the checked ones · Esc leaves</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Espacio marca o desmarca · Intro anota los marcados · Esc sale</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>No other article has these words, or nearly these.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Ningún otro artículo tiene estas palabras, ni casi estas.</translation>
    </message>
    <message>
        <source>not found here</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>Contrast, of which {least} is needed: {grounds}.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>Contraste, hace falta {least}: {grounds}.</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast, light</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>alto contraste, claro</translation>
    </message>
    <message>
        <source>high contrast, dark</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>alto contraste, oscuro</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/dialogs/codebook/fields.py, ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{key}: choose…</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key}: elegir…</translation>
    </message>
    <message>
        <source>{field}: {key}, choose…</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{field}: {key}, elegir…</translation>
    </message>
    <message>
        <source>{key} is for {meaning} already.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key} ya es para {meaning}.</translation>
    </message>
    <message>
        <source>{key} is the key of “{type}” already.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key} ya es la tecla de «{type}».</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>Elegir un color…</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/dialogs/codebook/fields.py, ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>{clash} Choose another key.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{clash} Elija otra tecla.</translation>
    </message>
    <message>
        <source>{ground} {ratio} (too little: shown as {colour})</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{ground} {ratio} (muy poco: se muestra como {colour})</translation>
    </message>
    <message>
        <source>Headings begin with #, lists with -. Without a text of its own, a codebook has the program’s.</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Los títulos empiezan con #, las listas con -. Sin texto propio, un libro de códigos tiene el del programa.</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Directrices en Markdown</translation>
    </message>
    <message>
        <source>As annotators see them</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>Como las ven los anotadores</translation>
    </message>
    <message>
        <source>&amp;Begin with the program’s</source>
        <extracomment>ui/dialogs/codebook/guidelines_page.py</extracomment>
        <translation>&amp;Empezar con las del programa</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Ejemplos, uno por línea</translation>
    </message>
    <message>
        <source>Near miss</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Casi, pero no</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Se responde con</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Valor por defecto</translation>
    </message>
    <message>
        <source>Least value</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Most value</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Id: {id}. Files and exports use it; it stays.</source>
        <extracomment>ui/dialogs/codebook/label_fields.py</extracomment>
        <translation>Identificador: {id}. Los archivos y exportaciones lo usan; se queda.</translation>
    </message>
    <message>
        <source>no other type</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>ningún otro tipo</translation>
    </message>
    <message>
        <source>they are removed</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>se eliminan</translation>
    </message>
    <message>
        <source>the spans are removed</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>se eliminan los tramos</translation>
    </message>
    <message>
        <source>the answers are removed</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>se eliminan las respuestas</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>ninguna respuesta</translation>
    </message>
    <message>
        <source>Its annotations get</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Sus anotaciones reciben</translation>
    </message>
    <message>
        <source>Its annotations are being counted …</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Se cuentan sus anotaciones …</translation>
    </message>
    <message>
        <source>No annotation has it.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Ninguna anotación la tiene.</translation>
    </message>
    <message numerus="yes">
        <source>The model has found such entities in {n} document.|The model has found such entities in {n} documents.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>
            <numerusform>El modelo ha encontrado tales entidades en {n} documento.</numerusform>
            <numerusform>El modelo ha encontrado tales entidades en {n} documentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Merge “{label}” into:</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Fusionar «{label}» con:</translation>
    </message>
    <message>
        <source>Delete “{label}”.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Eliminar «{label}».</translation>
    </message>
    <message>
        <source>Its annotations &amp;get:</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Sus anotaciones &amp;reciben:</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} annotation has it.|At most {n} annotations have it.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>
            <numerusform>Como mucho {n} anotación la tiene.</numerusform>
            <numerusform>Como mucho {n} anotaciones la tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation has it: {annotators}.|{n} annotations have it: {annotators}.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>
            <numerusform>{n} anotación la tiene: {annotators}.</numerusform>
            <numerusform>{n} anotaciones la tienen: {annotators}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Identificador</translation>
    </message>
    <message>
        <source>Files and exports use the id; it never changes.</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Los archivos y exportaciones usan el identificador; nunca cambia.</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/dialogs/codebook/label_questions.py</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Add &amp;value…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Añadir &amp;valor…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Fusionar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Fields of the label</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>Campos de la etiqueta</translation>
    </message>
    <message>
        <source>{label} (look at it)</source>
        <extracomment>ui/dialogs/codebook/labels_page.py</extracomment>
        <translation>{label} (revisar)</translation>
    </message>
    <message>
        <source>New value</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>New claim type</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Nuevo tipo de afirmación</translation>
    </message>
    <message>
        <source>Entity types</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Tipos de entidad</translation>
    </message>
    <message>
        <source>New entity type</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Nuevo tipo de entidad</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>New role</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <source>Attributes of quotations</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Atributos de las citas</translation>
    </message>
    <message>
        <source>New attribute</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Atributo nuevo</translation>
    </message>
    <message>
        <source>Attributes of claims</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Atributos de las afirmaciones</translation>
    </message>
    <message>
        <source>Versions and files</source>
        <extracomment>ui/dialogs/codebook/parts.py</extracomment>
        <translation>Versiones y archivos</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>The project goes over to “{name}”, version {version}. Annotations of a label that stays without being in it keep their label, and the check lists them.</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>El proyecto pasa a «{name}», versión {version}. Las anotaciones de una etiqueta que queda sin estar en él la conservan, y la comprobación las indica.</translation>
    </message>
    <message>
        <source>What the labels become</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>En qué se convierten las etiquetas</translation>
    </message>
    <message>
        <source>&amp;Take it into the draft</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>&amp;Llevar al borrador</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py</extracomment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>stays, and is not in it</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>queda, no está en él</translation>
    </message>
    <message>
        <source>&amp;Save as version {version}</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>&amp;Guardar como versión {version}</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <extracomment>ui/dialogs/codebook/saving.py, ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Guardar el libro de códigos</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What moves</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Qué se traslada</translation>
    </message>
    <message numerus="yes">
        <source>{n} line of the guidelines is another one.|{n} lines of the guidelines are others.</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>
            <numerusform>{n} línea de las directrices es otra.</numerusform>
            <numerusform>{n} líneas de las directrices son otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is one act, which Undo takes back.</source>
        <extracomment>ui/dialogs/codebook/saving.py</extracomment>
        <translation>Todo es un solo acto, que Deshacer revoca.</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Layers begun</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Capas empezadas</translation>
    </message>
    <message>
        <source>Layers done</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Capas terminadas</translation>
    </message>
    <message>
        <source>Draft: {name}, {version}</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Borrador: {name}, {version}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Another codebook</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Otro libro de códigos</translation>
    </message>
    <message>
        <source>{name}, {version}</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>{name}, {version}</translation>
    </message>
    <message>
        <source>&amp;Go over to it…</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>&amp;Pasar a él…</translation>
    </message>
    <message>
        <source>Sa&amp;ve in a file…</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Guardar en un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>&amp;Comparado con</translation>
    </message>
    <message>
        <source>A&amp;nother codebook</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>O&amp;tro libro de códigos</translation>
    </message>
    <message>
        <source>{codebook} (in force)</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>{codebook} (en vigor)</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>No hay nada con que comparar.</translation>
    </message>
    <message>
        <source>The guidelines differ: see below.</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Las directrices difieren: véase abajo.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Nada difiere.</translation>
    </message>
    <message>
        <source>Guidelines before</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Directrices antes</translation>
    </message>
    <message>
        <source>Guidelines after</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Directrices después</translation>
    </message>
    <message>
        <source>from a file…</source>
        <extracomment>ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>de un archivo…</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{name}, versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>{n} change|{n} changes</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>{codebook}: {changes}. Nothing is saved yet.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{codebook}: {changes}. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Parts of the codebook</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Partes del libro de códigos</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Save as version {version}…</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Guardar como versión {version}…</translation>
    </message>
    <message>
        <source>{codebook}. Nothing is changed yet.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{codebook}. Aún no ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} label to look at|{n} labels to look at</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>
            <numerusform>{n} etiqueta por revisar</numerusform>
            <numerusform>{n} etiquetas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>{codebook}: {changes}, {doubts}. Nothing is saved yet.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>{codebook}: {changes}, {doubts}. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The draft is not saved in the project.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>El borrador no está guardado en el proyecto.</translation>
    </message>
    <message>
        <source>It can be kept on this computer, and is there when the codebook is opened again.</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Puede quedar en este equipo y estará cuando se vuelva a abrir el libro de códigos.</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Conservar el borrador</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>&amp;Descartarlo</translation>
    </message>
    <message>
        <source>Part of the codebook</source>
        <extracomment>ui/dialogs/codebook/window.py</extracomment>
        <translation>Parte del libro de códigos</translation>
    </message>
    <message>
        <source>Arrows or the mouse choose a part; Enter or a click shows what is behind it.</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>Las flechas o el ratón eligen una parte; Intro o un clic muestra lo que hay detrás.</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>&amp;Imagen (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>&amp;Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more row stands in the table.|{n} more rows stand in the table.</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>
            <numerusform>Hay {n} fila más en la tabla.</numerusform>
            <numerusform>Hay {n} filas más en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>{figure}: as a table</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>{figure}: como tabla</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{figure}: save</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>{figure}: guardar</translation>
    </message>
    <message>
        <source>{figure}: table</source>
        <extracomment>ui/dialogs/dashboard/card.py</extracomment>
        <translation>{figure}: tabla</translation>
    </message>
    <message>
        <source>Share done</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Parte terminada</translation>
    </message>
    <message>
        <source>Rejected suggestions</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Sugerencias rechazadas</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Minutes a document</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Minutos por documento</translation>
    </message>
    <message>
        <source>Score that the model gave</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Puntuación que dio el modelo</translation>
    </message>
    <message>
        <source>n = {number}</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>n = {number}</translation>
    </message>
    <message>
        <source>To be done &amp;by</source>
        <extracomment>ui/dialogs/dashboard/due_field.py</extracomment>
        <translation>Por terminar &amp;antes del</translation>
    </message>
    <message>
        <source>Day by which all documents should be done</source>
        <extracomment>ui/dialogs/dashboard/due_field.py</extracomment>
        <translation>Día antes del cual todos los documentos deben estar terminados</translation>
    </message>
    <message numerus="yes">
        <source>{n} document is done.|{n} documents are done.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} documento está terminado.</numerusform>
            <numerusform>{n} documentos están terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on {day}, the latest day.|{n} of them on {day}, the latest day.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} el {day}, el último día.</numerusform>
            <numerusform>{n} el {day}, el último día.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {left} left at {pace} a working day, likely done on {day}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name}: {left} restantes a {pace} por día de trabajo, probablemente terminado el {day}.</translation>
    </message>
    <message>
        <source>A quotation takes {acts} keys and clicks.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Una cita lleva {acts} teclas y clics.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation.|{n} quotations.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} cita.</numerusform>
            <numerusform>{n} citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most frequent: {cues}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Los más frecuentes: {cues}.</translation>
    </message>
    <message>
        <source>Most quoted: {speakers}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Los más citados: {speakers}.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} suggestion that was decided on, {share} was kept.|Of {n} suggestions that were decided on, {share} were kept.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>De {n} sugerencia decidida, se conservó el {share}.</numerusform>
            <numerusform>De {n} sugerencias decididas, se conservó el {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of suggestions with scores from {low} to {high}, {share} were kept (n = {number}, interval {from_share} to {to_share}). On the dashed line a score would hold what it promises.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>De las sugerencias con puntuación de {low} a {high}, se conservó el {share} (n = {number}, intervalo {from_share} a {to_share}). En la línea discontinua una puntuación cumpliría lo que promete.</translation>
    </message>
    <message>
        <source>{name}: {left} left, and none done yet.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name}: {left} restantes y ninguno terminado.</translation>
    </message>
    <message>
        <source>{name}: {left} left at {pace} a working day.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name}: {left} restantes a {pace} por día de trabajo.</translation>
    </message>
    <message>
        <source>The documents that are done hold no quotations yet.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Los documentos terminados aún no contienen citas.</translation>
    </message>
    <message>
        <source>On {day}, the latest day: {acts}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>El {day}, el último día: {acts}.</translation>
    </message>
    <message>
        <source>{speaker} ({kind}, {quotations})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{speaker} ({kind}, {quotations})</translation>
    </message>
    <message>
        <source>Behind schedule: {names}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Con retraso: {names}.</translation>
    </message>
    <message>
        <source>All documents that count are done.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Todos los documentos que cuentan están terminados.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: half of {n} document took less than {time}.|{name}: half of {n} documents took less than {time}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{name}: la mitad de {n} documento llevó menos de {time}.</numerusform>
            <numerusform>{name}: la mitad de {n} documentos llevó menos de {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most frequent: {types}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Los más frecuentes: {types}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion was rejected.|{n} suggestions were rejected.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>Se rechazó {n} sugerencia.</numerusform>
            <numerusform>Se rechazaron {n} sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counting has ended early; nothing was changed.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>El recuento terminó antes de tiempo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Counted at {time}.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Contado a las {time}.</translation>
    </message>
    <message>
        <source>Dashboard: {project}</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Panel de control: {project}</translation>
    </message>
    <message>
        <source>Whose annotations count</source>
        <extracomment>ui/dialogs/dashboard/window.py, ui/panels/speakers.py</extracomment>
        <translation>De quién cuentan las anotaciones</translation>
    </message>
    <message>
        <source>Annotations of all annotators</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Anotaciones de todos los anotadores</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>&amp;Contar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>&amp;Guardar todo…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Documents counted</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Documentos contados</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Counting … You can leave this window, or go on working.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Contando … Puede dejar esta ventana o seguir trabajando.</translation>
    </message>
    <message>
        <source>Counting: {done} of {total} documents.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Contando: {done} de {total} documentos.</translation>
    </message>
    <message>
        <source>Stopped: nothing new was counted.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Detenido: no se contó nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing was annotated yet. Each card says what it will show.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Aún no se ha anotado nada. Cada tarjeta dice lo que mostrará.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Guardar estas cifras</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Guardar todas las cifras</translation>
    </message>
    <message>
        <source>Annotations of {annotator}</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Anotaciones de {annotator}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation or layer cannot be read; `annotator check` names it.|{n} annotations or layers cannot be read; `annotator check` names them.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>
            <numerusform>{n} anotación o capa no se puede leer; `annotator check` la nombra.</numerusform>
            <numerusform>{n} anotaciones o capas no se pueden leer; `annotator check` las nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list holds these documents: it is not known when they were done.</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>Ninguna lista tiene estos documentos: no se sabe cuándo se terminaron.</translation>
    </message>
    <message>
        <source>figures</source>
        <extracomment>ui/dialogs/dashboard/window.py</extracomment>
        <translation>cifras</translation>
    </message>
    <message>
        <source>Take away: {condition}</source>
        <extracomment>ui/look/removable_chips.py</extracomment>
        <translation>Quitar: {condition}</translation>
    </message>
    <message>
        <source>{condition} · a click takes it away</source>
        <extracomment>ui/look/removable_chips.py</extracomment>
        <translation>{condition} · un clic lo quita</translation>
    </message>
    <message>
        <source>open comment</source>
        <extracomment>ui/models/cards.py, ui/wording/spoken.py</extracomment>
        <translation>comentario abierto</translation>
    </message>
    <message numerus="yes">
        <source>{n} message|{n} messages</source>
        <extracomment>ui/models/comments.py</extracomment>
        <translation>
            <numerusform>{n} mensaje</numerusform>
            <numerusform>{n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>group by</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>medio</translation>
    </message>
    <message>
        <source>month</source>
        <comment>group by</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>mes</translation>
    </message>
    <message>
        <source>without publisher</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>sin medio</translation>
    </message>
    <message>
        <source>without date</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>The title of the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>El título del artículo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Who has published the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Quién publicó el artículo</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>When the article was published</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Cuándo se publicó el artículo</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>The number of words of the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>El número de palabras del artículo</translation>
    </message>
    <message>
        <source>Quotations</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotations in your layer</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Citas en su capa</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Claims in your layer</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Afirmaciones en su capa</translation>
    </message>
    <message>
        <source>Open suggestions</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Sugerencias pendientes</translation>
    </message>
    <message>
        <source>Suggestions that you have not decided on</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Sugerencias sobre las que no ha decidido</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether you have begun or done the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Si ha empezado o terminado el artículo</translation>
    </message>
    <message>
        <source>Annotators</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Anotadores</translation>
    </message>
    <message>
        <source>Everybody who has a layer of the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Todos los que tienen una capa del artículo</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Who is to annotate the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Quién debe anotar el artículo</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Whether you have set the article aside, and why</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Si ha apartado el artículo, y por qué</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What the check of your layer has found, as last counted when you left the article; “?”: not counted yet</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Lo que la revisión de su capa encontró, contado cuando dejó el artículo; «?»: aún sin contar</translation>
    </message>
    <message>
        <source>Open comments</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Comentarios abiertos</translation>
    </message>
    <message>
        <source>Threads of comments that are not solved</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Hilos de comentarios sin resolver</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The time that you have spent on the article, if it is counted</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>El tiempo que ha dedicado al artículo, si se cuenta</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>column</comment>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>When you have last changed something in the article</source>
        <extracomment>ui/models/document_columns.py</extracomment>
        <translation>Cuándo cambió algo en el artículo por última vez</translation>
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
            <numerusform>{group}: {n} documento</numerusform>
            <numerusform>{group}: {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: smallest first</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>{column}: menores primero</translation>
    </message>
    <message>
        <source>{column}: largest first</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>{column}: mayores primero</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>group</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <comment>group</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Deleted since it was found</source>
        <extracomment>ui/models/listed_annotations.py</extracomment>
        <translation>Eliminada desde que se encontró</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/answer_fields.py</extracomment>
        <translation>guardar</translation>
    </message>
    <message>
        <source>{yes}: yes, {no}: no; a click goes on to the next</source>
        <extracomment>ui/panels/answer_fields.py</extracomment>
        <translation>{yes}: sí, {no}: no; un clic pasa a la respuesta siguiente</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/answer_fields.py</extracomment>
        <translation>responder</translation>
    </message>
    <message>
        <source>check-worthy?</source>
        <comment>of a claim</comment>
        <extracomment>ui/panels/card_fields.py</extracomment>
        <translation>¿verificar?</translation>
    </message>
    <message numerus="yes">
        <source>{n} open comment on the document|{n} open comments on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>
            <numerusform>{n} comentario abierto sobre el documento</numerusform>
            <numerusform>{n} comentarios abiertos sobre el documento</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved comments on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Comentarios resueltos sobre el documento</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Comentario sobre el documento</translation>
    </message>
    <message>
        <source>Comment on {annotation}</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Comentario: {annotation}</translation>
    </message>
    <message>
        <source>Comments on the document</source>
        <extracomment>ui/panels/card_threads.py</extracomment>
        <translation>Comentarios sobre el documento</translation>
    </message>
    <message>
        <source>No comment is here: {comment} writes one on what is chosen in the article.</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>No hay comentarios: {comment} escribe uno sobre lo elegido en el artículo.</translation>
    </message>
    <message>
        <source>in all documents</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>en todos los documentos</translation>
    </message>
    <message>
        <source>in this document</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>en este documento</translation>
    </message>
    <message>
        <source>Filter comments by words</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Filtrar comentarios por palabras</translation>
    </message>
    <message>
        <source>Words of a comment or of its author</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Palabras de un comentario o de su autor</translation>
    </message>
    <message>
        <source>Where the comments are</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Dónde están los comentarios</translation>
    </message>
    <message>
        <source>Filter comments by author</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Filtrar comentarios por autor</translation>
    </message>
    <message>
        <source>of anybody</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>de todos</translation>
    </message>
    <message>
        <source>Solved ones, too</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>También los resueltos</translation>
    </message>
    <message>
        <source>Comments on the layers of other annotators, too</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>También los comentarios sobre las capas de otros anotadores</translation>
    </message>
    <message>
        <source>Chosen comment</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Comentario elegido</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} threads of comments|More than {n} threads of comments</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>
            <numerusform>Más de {n} hilo de comentarios</numerusform>
            <numerusform>Más de {n} hilos de comentarios</numerusform>
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
        <translation>&amp;Condiciones</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Regla…</translation>
    </message>
    <message>
        <source>C&amp;ue…</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Marcador…</translation>
    </message>
    <message>
        <source>Suggesti&amp;on</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Su&amp;gerencia</translation>
    </message>
    <message>
        <source>The rule of the suggestion:</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>La regla de la sugerencia:</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Ha&amp;llazgo</translation>
    </message>
    <message>
        <source>The reporting words:</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Las palabras que introducen la cita:</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/wording/annotation_lists.py</extracomment>
        <translation>Con una nota</translation>
    </message>
    <message>
        <source>by {annotator}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>de {annotator}</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Arrows choose a month, Enter lists it; the table beside it has the same numbers.</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>Las flechas eligen un mes, Intro lo lista; la tabla de al lado tiene los mismos números.</translation>
    </message>
    <message>
        <source>Numbers by date of publication</source>
        <extracomment>ui/panels/concordance/timeline.py</extracomment>
        <translation>Números por fecha de publicación</translation>
    </message>
    <message>
        <source>as lines</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>en líneas</translation>
    </message>
    <message>
        <source>as cards</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>en tarjetas</translation>
    </message>
    <message>
        <source>All quotations and claims</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Todas las citas y afirmaciones</translation>
    </message>
    <message>
        <source>What is listed</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Qué se lista</translation>
    </message>
    <message>
        <source>Whose annotations are listed</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>De quién son las anotaciones listadas</translation>
    </message>
    <message>
        <source>How the list is sorted</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Cómo se ordena la lista</translation>
    </message>
    <message>
        <source>How rows are shown</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Cómo se muestran las filas</translation>
    </message>
    <message>
        <source>Words in them</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Palabras que contienen</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Solo las que tienen estas palabras</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>C&amp;ronología</translation>
    </message>
    <message>
        <source>Show how many there are by month of publication</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Mostrar cuántas hay por mes de publicación</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>&amp;Listar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save what is listed as a table (CSV) or as lines of JSON</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Guardar lo listado como tabla (CSV) o como líneas de JSON</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Conditions in force</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Condiciones vigentes</translation>
    </message>
    <message>
        <source>Documents looked at</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Documentos revisados</translation>
    </message>
    <message>
        <source>Quotations or claims</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Citas o afirmaciones</translation>
    </message>
    <message>
        <source>of {author}</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>de {author}</translation>
    </message>
    <message>
        <source>No condition finds articles without a date; sorted by date, they come last.</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Ninguna condición encuentra los artículos sin fecha; ordenados por fecha, van al final.</translation>
    </message>
    <message>
        <source>{counted}. Stopped: there may be more.</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>{counted}. Detenido: puede haber más.</translation>
    </message>
    <message>
        <source>Nothing meets all conditions.</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Nada cumple todas las condiciones.</translation>
    </message>
    <message>
        <source>Order of work, sorting, groups and columns</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>Orden de trabajo, ordenación, grupos y columnas</translation>
    </message>
    <message>
        <source>Arrange documents</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>Disponer los documentos</translation>
    </message>
    <message>
        <source>&amp;Order of work</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Orden de trabajo</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>the order of work</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>el orden de trabajo</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>group by</comment>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>Como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Day, month or year: 2025-11-28, 2025-11 or 2025</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Día, mes o año: 2025-11-28, 2025-11 o 2025</translation>
    </message>
    <message>
        <source>Further conditions: publisher, dates, speaker, claim type and more</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Más condiciones: medio, fechas, hablante, tipo de afirmación y más</translation>
    </message>
    <message>
        <source>Further conditions on documents</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Más condiciones sobre los documentos</translation>
    </message>
    <message>
        <source>Publis&amp;her…</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Medio…</translation>
    </message>
    <message>
        <source>Published from…</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Publicado desde…</translation>
    </message>
    <message>
        <source>Published until…</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Publicado hasta…</translation>
    </message>
    <message>
        <source>&amp;Speaker…</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/panels/document_filters.py</extracomment>
        <translation>&amp;Hablante…</translation>
    </message>
    <message>
        <source>In the la&amp;yers of all annotators</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>En las ca&amp;pas de todos los anotadores</translation>
    </message>
    <message>
        <source>Documents of a publisher</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Documentos de un medio</translation>
    </message>
    <message>
        <source>Name of the publisher, as in the details of its articles:</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Nombre del medio, como en los detalles de sus artículos:</translation>
    </message>
    <message>
        <source>Published from</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Publicado desde</translation>
    </message>
    <message>
        <source>Published until</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Publicado hasta</translation>
    </message>
    <message>
        <source>Documents with a speaker</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Documentos con un hablante</translation>
    </message>
    <message>
        <source>&amp;Attribute</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/panels/document_filters.py</extracomment>
        <translation>&amp;Atributo</translation>
    </message>
    <message>
        <source>&amp;Layer of</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Capa de</translation>
    </message>
    <message>
        <source>Assi&amp;gned to</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Asi&amp;gnado a</translation>
    </message>
    <message>
        <source>&amp;Done by</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Hecho p&amp;or</translation>
    </message>
    <message>
        <source>&amp;Flagged</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>&amp;Marcado</translation>
    </message>
    <message>
        <source>With fi&amp;ndings</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Con halla&amp;zgos</translation>
    </message>
    <message>
        <source>With &amp;open comments</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Con comentarios a&amp;biertos</translation>
    </message>
    <message>
        <source>With co&amp;mments</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Con come&amp;ntarios</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>«{day}» no es un día.</translation>
    </message>
    <message>
        <source>Write it as 2025-11-28, a month as 2025-11, a year as 2025.</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Escríbalo como 2025-11-28, un mes como 2025-11, un año como 2025.</translation>
    </message>
    <message>
        <source>any value</source>
        <extracomment>ui/wording/attribute_values.py</extracomment>
        <translation>cualquier valor</translation>
    </message>
    <message>
        <source>What is shown, and in which order</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Qué se muestra y en qué orden</translation>
    </message>
    <message>
        <source>By {what}</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Por {what}</translation>
    </message>
    <message>
        <source>Reading: {share}</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Leyendo: {share}</translation>
    </message>
    <message>
        <source>Layers of all annotators</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Capas de todos los anotadores</translation>
    </message>
    <message>
        <source>save the reason</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>guardar el motivo</translation>
    </message>
    <message>
        <source>leave it</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>dejarlo</translation>
    </message>
    <message>
        <source>Flagged because</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Marcado porque</translation>
    </message>
    <message>
        <source>Reason of the flag</source>
        <extracomment>ui/panels/flag_bar.py, ui/shell/context_menus.py</extracomment>
        <translation>Motivo de la marca</translation>
    </message>
    <message>
        <source>Close without a reason</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>Cerrar sin motivo</translation>
    </message>
    <message>
        <source>Why? {key} writes it</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>¿Por qué? {key} para escribirlo</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>ui/panels/flag_bar.py</extracomment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Searching … {share} of the documents; {found}</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Buscando … {share} de los documentos; {found}</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <extracomment>ui/panels/search_help.py</extracomment>
        <translation>Lo que puede ir aquí</translation>
    </message>
    <message>
        <source>All quotations</source>
        <extracomment>ui/panels/speakers.py, ui/wording/search_queries.py</extracomment>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>List what this speaker says in all articles, with the words around</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Listar lo que este hablante dice en todos los artículos, con las palabras de alrededor</translation>
    </message>
    <message>
        <source>save the comment</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>guardar el comentario</translation>
    </message>
    <message>
        <source>new line</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>línea nueva</translation>
    </message>
    <message>
        <source>New comment</source>
        <comment>button</comment>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Comentario nuevo</translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the panel Comments|{n} more in the panel Comments</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>
            <numerusform>{n} más en el panel Comentarios</numerusform>
            <numerusform>{n} más en el panel Comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Change your comment</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Cambiar su comentario</translation>
    </message>
    <message>
        <source>Change your comment…</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Cambiar su comentario…</translation>
    </message>
    <message>
        <source>Answer the comment of {author}</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>Responder al comentario de {author}</translation>
    </message>
    <message>
        <source>Answer {author}…</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Responder a {author}…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <comment>field</comment>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Comentario…</translation>
    </message>
    <message>
        <source>change it</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>cambiarlo</translation>
    </message>
    <message>
        <source>delete it</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>eliminarlo</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a comment</comment>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>F2 changes your comment, Del deletes it</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>F2 cambia su comentario, Supr lo elimina</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>a comment</comment>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Solve</source>
        <comment>a comment</comment>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Open the comment of {author} again</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Reabrir el comentario de {author}</translation>
    </message>
    <message>
        <source>Solve the comment of {author}</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Resolver el comentario de {author}</translation>
    </message>
    <message>
        <source>Change comment…</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Cambiar el comentario…</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <extracomment>ui/panels/thread_view.py</extracomment>
        <translation>Eliminar el comentario</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} document…|Export {n} documents…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Exportar {n} documento…</numerusform>
            <numerusform>Exportar {n} documentos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} document to trash|Move {n} documents to trash</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Mover {n} documento a la papelera</numerusform>
            <numerusform>Mover {n} documentos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is “{title}” flagged?</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>¿Por qué está marcado «{title}»?</translation>
    </message>
    <message>
        <source>Change the reason of the flag…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Cambiar el motivo de la marca…</translation>
    </message>
    <message>
        <source>Flag with a reason…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Marcar con un motivo…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Take assignment back from</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Quitar la asignación a</translation>
    </message>
    <message numerus="yes">
        <source>Flag {n} document…|Flag {n} documents…</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Marcar {n} documento…</numerusform>
            <numerusform>Marcar {n} documentos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the flag of {n} document back|Take the flags of {n} documents back</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Quitar la marca de {n} documento</numerusform>
            <numerusform>Quitar las marcas de {n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} document as done|Mark {n} documents as done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Marcar {n} documento como hecho</numerusform>
            <numerusform>Marcar {n} documentos como hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} document as not done|Mark {n} documents as not done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>
            <numerusform>Marcar {n} documento como no hecho</numerusform>
            <numerusform>Marcar {n} documentos como no hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>in the order of documents</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>en el orden de los documentos</translation>
    </message>
    <message>
        <source>by what stands before</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>por lo que va antes</translation>
    </message>
    <message>
        <source>by what stands after</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>por lo que va después</translation>
    </message>
    <message>
        <source>by speaker</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>por hablante</translation>
    </message>
    <message>
        <source>by date</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>por fecha</translation>
    </message>
    <message>
        <source>accepted suggestion</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>sugerencia aceptada</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>aceptada con cambios</translation>
    </message>
    <message>
        <source>rejected suggestion</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>sugerencia rechazada</translation>
    </message>
    <message>
        <source>suggestion not decided</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>sugerencia no decidida</translation>
    </message>
    <message>
        <source>Cue: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Marcador: {value}</translation>
    </message>
    <message>
        <source>Rule: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Regla: {value}</translation>
    </message>
    <message>
        <source>Rejected because: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Rechazada porque: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation so far|{n} quotations so far</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} cita hasta ahora</numerusform>
            <numerusform>{n} citas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim so far|{n} claims so far</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} afirmación hasta ahora</numerusform>
            <numerusform>{n} afirmaciones hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>before: {before}; after: {after}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>antes: {before}; después: {after}</translation>
    </message>
    <message>
        <source>Type: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Tipo: {value}</translation>
    </message>
    <message>
        <source>Score {low} to {high}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Puntuación de {low} a {high}</translation>
    </message>
    <message>
        <source>Finding: {value}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>Hallazgo: {value}</translation>
    </message>
    <message>
        <source>{words}; the first {most} are listed, an export has all.</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>{words}; se listan las primeras {most}, una exportación las tiene todas.</translation>
    </message>
    <message>
        <source>{words}: {done} of {total} documents</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>{words}: {done} de {total} documentos</translation>
    </message>
    <message>
        <source>cue {cue}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>marcador {cue}</translation>
    </message>
    <message>
        <source>rejected: {reason}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>rechazada: {reason}</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>nota: {words}</translation>
    </message>
    <message>
        <source>on the quotation “{words}”</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sobre la cita «{words}»</translation>
    </message>
    <message>
        <source>on the claim “{words}”</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sobre la afirmación «{words}»</translation>
    </message>
    <message>
        <source>on the entity “{words}”</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sobre la entidad «{words}»</translation>
    </message>
    <message>
        <source>on a quotation that was deleted</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sobre una cita eliminada</translation>
    </message>
    <message>
        <source>on a claim that was deleted</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sobre una afirmación eliminada</translation>
    </message>
    <message>
        <source>on an entity that was deleted</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sobre una entidad eliminada</translation>
    </message>
    <message>
        <source>open</source>
        <comment>comment</comment>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>solved</source>
        <comment>comment</comment>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>on the document</source>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>sobre el documento</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>comment</comment>
        <extracomment>ui/wording/comments.py</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Publisher: {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Medio: {value}</translation>
    </message>
    <message>
        <source>From {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Desde {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Hasta {value}</translation>
    </message>
    <message>
        <source>Layer of {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Capa de {value}</translation>
    </message>
    <message>
        <source>Assigned to {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Asignado a {value}</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>With findings</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Con hallazgos</translation>
    </message>
    <message>
        <source>Open comments</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Comentarios abiertos</translation>
    </message>
    <message>
        <source>With comments</source>
        <extracomment>ui/panels/concordance/conditions.py, ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Con comentarios</translation>
    </message>
    <message>
        <source>Done by {value}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Hecho por {value}</translation>
    </message>
    <message>
        <source>The documents come as they were imported.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Los documentos vienen como se importaron.</translation>
    </message>
    <message>
        <source>The documents come at random; the same number draws the same order again.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Los documentos vienen al azar; el mismo número vuelve a dar el mismo orden.</translation>
    </message>
    <message>
        <source>The documents come by the day of their publication.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Los documentos vienen por su día de publicación.</translation>
    </message>
    <message>
        <source>The document whose suggestions are the least certain comes first: your decisions teach most there.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>El documento cuyas sugerencias son las menos seguras viene primero: allí es donde más enseñan sus decisiones.</translation>
    </message>
    <message>
        <source>The document whose suggestions are the most certain comes first: these are done quickest.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>El documento cuyas sugerencias son las más seguras viene primero: son los que antes se terminan.</translation>
    </message>
    <message>
        <source>The document with the most claims comes first.</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>El documento con más afirmaciones viene primero.</translation>
    </message>
    <message>
        <source>Claim type: {name}</source>
        <extracomment>ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Tipo de afirmación: {name}</translation>
    </message>
    <message>
        <source>Done by {name} on {day}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Hecho por {name} el {day}</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>ui/wording/figures.py</extracomment>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>Words, “in this order”, beginn*, tram ~ fare; speaker:, cue:, type:, in:quotations</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Palabras, «en este orden», comie*, tranvía ~ tarifa; hablante:, señal:, tipo:, en:citas</translation>
    </message>
    <message>
        <source>Proposed: {types}, because of {reasons}; the first digit or click chooses anew.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Propuesto: {types}, señales: {reasons}; la primera cifra o clic elige de nuevo.</translation>
    </message>
    <message>
        <source>not check-worthy</source>
        <comment>of a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>no verificar</translation>
    </message>
    <message>
        <source>check-worthy: not decided</source>
        <comment>of a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>digna de verificación: sin decidir</translation>
    </message>
    <message>
        <source>{sign} “{words}”</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>{sign} «{words}»</translation>
    </message>
    <message>
        <source>the word</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la palabra</translation>
    </message>
    <message>
        <source>the figure</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la cifra</translation>
    </message>
    <message>
        <source>the date</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>the past event</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>el hecho pasado</translation>
    </message>
    <message>
        <source>the event under way</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>el hecho en curso</translation>
    </message>
    <message>
        <source>the past state</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>el estado pasado</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the public matter</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>el asunto público</translation>
    </message>
    <message>
        <source>the public act</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>el acto público</translation>
    </message>
    <message>
        <source>the rule</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la norma</translation>
    </message>
    <message>
        <source>the office</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>el cargo</translation>
    </message>
    <message>
        <source>the cause</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la causa</translation>
    </message>
    <message>
        <source>the change</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>el cambio</translation>
    </message>
    <message>
        <source>the comparison</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la comparación</translation>
    </message>
    <message>
        <source>the prediction</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la predicción</translation>
    </message>
    <message>
        <source>the conditional</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>el condicional</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la recomendación</translation>
    </message>
    <message>
        <source>the own experience</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la experiencia propia</translation>
    </message>
    <message>
        <source>the opinion</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la opinión</translation>
    </message>
    <message>
        <source>the reservation</source>
        <comment>shows a claim</comment>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>la reserva</translation>
    </message>
    <message>
        <source>Proposed: {types}; the first digit or click chooses anew.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Propuesto: {types}; la primera cifra o clic elige de nuevo.</translation>
    </message>
    <message>
        <source>Proposed because of {reasons}.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>Propuesto; señales: {reasons}.</translation>
    </message>
    <message>
        <source>the cue&apos;s clause</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>la cláusula del marcador</translation>
    </message>
    <message>
        <source>of whom or what it is said</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>de quién o de qué se dice</translation>
    </message>
    <message>
        <source>around the cue</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>alrededor del marcador</translation>
    </message>
    <message>
        <source>the cue&apos;s infinitive</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>el infinitivo del marcador</translation>
    </message>
    <message>
        <source>the cue&apos;s complement</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>el complemento del marcador</translation>
    </message>
    <message>
        <source>what goes with the cue</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>lo que acompaña al marcador</translation>
    </message>
    <message>
        <source>the cue&apos;s object</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>el objeto del marcador</translation>
    </message>
    <message>
        <source>what the cue is about</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>aquello de lo que trata el marcador</translation>
    </message>
    <message>
        <source>what is said of the subject</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>lo que se dice del sujeto</translation>
    </message>
    <message>
        <source>the sentence that the cue is put into</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>la oración en que se intercala el marcador</translation>
    </message>
    <message>
        <source>the rest of the clause</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>el resto de la cláusula</translation>
    </message>
    <message>
        <source>what the noun is about</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>aquello de lo que trata el sustantivo</translation>
    </message>
    <message>
        <source>what the adjective is about</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>aquello de lo que trata el adjetivo</translation>
    </message>
    <message>
        <source>the clause with the adverb</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>la cláusula con el adverbio</translation>
    </message>
    <message>
        <source>behind the colon</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>tras los dos puntos</translation>
    </message>
    <message>
        <source>behind the name and a colon</source>
        <extracomment>nlp/en/quotations/component.py, nlp/fr/found.py</extracomment>
        <translation>tras el nombre y los dos puntos</translation>
    </message>
    <message>
        <source>beside quote marks</source>
        <extracomment>nlp/en/quotations/component.py</extracomment>
        <translation>junto a comillas</translation>
    </message>
    <message>
        <source>behind a dash, beside lines that say who speaks</source>
        <extracomment>nlp/en/quotations/dialogue.py</extracomment>
        <translation>tras una raya, junto a líneas que dicen quién habla</translation>
    </message>
    <message>
        <source>in quote marks, around what the speaker does</source>
        <extracomment>nlp/en/quotations/passages_beside_dashes.py</extracomment>
        <translation>entre comillas, alrededor de lo que hace el hablante</translation>
    </message>
    <message>
        <source>whole sentences in quote marks, without a cue</source>
        <extracomment>nlp/en/quotations/uncued_passages.py</extracomment>
        <translation>oraciones enteras entre comillas, sin marcador</translation>
    </message>
    <message>
        <source>the handle of who wrote the words</source>
        <extracomment>nlp/en/speakers/by_layout.py</extracomment>
        <translation>el nombre de usuario de quien escribió las palabras</translation>
    </message>
    <message>
        <source>the label of the turn</source>
        <extracomment>nlp/en/speakers/by_layout.py</extracomment>
        <translation>la etiqueta del turno</translation>
    </message>
    <message>
        <source>the name behind the label</source>
        <extracomment>nlp/en/speakers/by_layout.py</extracomment>
        <translation>el nombre tras la etiqueta</translation>
    </message>
    <message>
        <source>The analysing process cannot be started: {reason}.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>No se puede iniciar el proceso de análisis: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs and try again; what was done is kept.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Cerrar otros programas e intentarlo de nuevo; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>The analysing process ends again and again while it loads the language model.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>El proceso de análisis termina una y otra vez al cargar el modelo de lengua.</translation>
    </message>
    <message>
        <source>Try again; what was done is kept.</source>
        <extracomment>nlp/worker_client.py</extracomment>
        <translation>Intentarlo de nuevo; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>output_file.py, project/jobs/cluster/parts_folder.py, store/new_file.py, store/rescue/rescue.py, store/writer_lock.py</extracomment>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>output_file.py</extracomment>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>output_file.py</extracomment>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>output_file.py</extracomment>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>output_file.py</extracomment>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>{folder} has no free name.</source>
        <extracomment>output_file.py, output_folder.py</extracomment>
        <translation>{folder} no tiene ningún nombre libre.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <extracomment>output_file.py, project/jobs/exports/target.py</extracomment>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <extracomment>output_file.py</extracomment>
        <translation>Indicar un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{path} is {kind}, not a file.</source>
        <extracomment>output_file.py</extracomment>
        <translation>{path} es {kind}, no un archivo.</translation>
    </message>
    <message>
        <source>Name a file, or give &quot;-&quot; and send standard output there.</source>
        <extracomment>output_file.py</extracomment>
        <translation>Indicar un archivo, o &quot;-&quot; y enviar ahí la salida estándar.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>output_file.py, store/connection.py</extracomment>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <extracomment>output_file.py, store/connection.py</extracomment>
        <translation>Crearla antes o elegir otra.</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <extracomment>output_file.py</extracomment>
        <translation>{path} no es una carpeta.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>output_file.py</extracomment>
        <translation>Elegir otro lugar.</translation>
    </message>
    <message>
        <source>choose another place</source>
        <extracomment>output_file.py</extracomment>
        <translation>elegir otro lugar</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet, or a .zip file.</source>
        <extracomment>output_folder.py</extracomment>
        <translation>Indicar una carpeta que aún no exista o un archivo .zip.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <extracomment>output_folder.py</extracomment>
        <translation>{path} no es una carpeta.</translation>
    </message>
    <message>
        <source>{path} holds other files than an earlier export&apos;s.</source>
        <extracomment>output_folder.py</extracomment>
        <translation>{path} contiene archivos que no son de una exportación anterior.</translation>
    </message>
    <message>
        <source>A quotation needs content: delete the whole quotation instead.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Una cita necesita contenido: eliminar la cita entera.</translation>
    </message>
    <message>
        <source>A claim needs content: delete the whole claim instead.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Una afirmación necesita contenido: eliminar la afirmación entera.</translation>
    </message>
    <message>
        <source>That is the whole content: delete the quotation instead.</source>
        <extracomment>project/acts/annotations.py, project/acts/quotations.py</extracomment>
        <translation>Eso es todo el contenido: eliminar la cita.</translation>
    </message>
    <message>
        <source>That is the whole content: delete the claim instead.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Eso es todo el contenido: eliminar la afirmación.</translation>
    </message>
    <message>
        <source>split fragment</source>
        <extracomment>project/acts/annotations.py, project/acts/quotations.py</extracomment>
        <translation>separar fragmento</translation>
    </message>
    <message>
        <source>set note</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>escribir nota</translation>
    </message>
    <message>
        <source>That span is not there any more.</source>
        <extracomment>project/acts/annotations.py</extracomment>
        <translation>Ese tramo ya no existe.</translation>
    </message>
    <message>
        <source>confirm claim type</source>
        <extracomment>project/acts/claims.py</extracomment>
        <translation>confirmar tipo de afirmación</translation>
    </message>
    <message>
        <source>A claim needs words: select some first.</source>
        <extracomment>project/acts/claims.py</extracomment>
        <translation>Una afirmación necesita palabras: seleccionar antes algunas.</translation>
    </message>
    <message>
        <source>new claim</source>
        <extracomment>project/acts/claims.py</extracomment>
        <translation>nueva afirmación</translation>
    </message>
    <message>
        <source>change codebook</source>
        <extracomment>project/acts/codebook.py</extracomment>
        <translation>cambiar libro de códigos</translation>
    </message>
    <message>
        <source>Nothing to change: the project has this codebook already.</source>
        <extracomment>project/acts/codebook.py</extracomment>
        <translation>Nada que cambiar: el proyecto ya tiene este libro de códigos.</translation>
    </message>
    <message>
        <source>move entity edge</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>mover límite de la entidad</translation>
    </message>
    <message>
        <source>new entity</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>nueva entidad</translation>
    </message>
    <message>
        <source>Nothing to change: it has that entity type.</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>Nada que cambiar: ya tiene ese tipo de entidad.</translation>
    </message>
    <message>
        <source>Nothing to change: it has those edges.</source>
        <extracomment>project/acts/entities.py</extracomment>
        <translation>Nada que cambiar: ya tiene esos límites.</translation>
    </message>
    <message>
        <source>That entity is not there any more.</source>
        <extracomment>project/acts/entities.py, project/acts/transaction.py</extracomment>
        <translation>Esa entidad ya no existe.</translation>
    </message>
    <message>
        <source>The codebook has no claim type “{word}”.</source>
        <extracomment>domain/findings.py, project/acts/known_words.py</extracomment>
        <translation>El libro de códigos no tiene el tipo de afirmación «{word}».</translation>
    </message>
    <message>
        <source>“{attribute}” has no value “{word}”.</source>
        <extracomment>domain/attributes.py, domain/findings.py</extracomment>
        <translation>«{attribute}» no tiene el valor «{word}».</translation>
    </message>
    <message>
        <source>A quotation has no role “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Una cita no tiene el rol «{word}».</translation>
    </message>
    <message>
        <source>A claim has no role “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Una afirmación no tiene el rol «{word}».</translation>
    </message>
    <message>
        <source>A quotation has no attribute “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Una cita no tiene el atributo «{word}».</translation>
    </message>
    <message>
        <source>A claim has no attribute “{word}”.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>Una afirmación no tiene el atributo «{word}».</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <extracomment>domain/attributes.py, formats/input/recoding_table.py, project/acts/known_words.py</extracomment>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>There are: none.</source>
        <extracomment>project/acts/known_words.py</extracomment>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>waive finding</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>admitir hallazgo</translation>
    </message>
    <message>
        <source>take waiver back</source>
        <extracomment>domain/stored_words.py</extracomment>
        <translation>dejar de admitir hallazgo</translation>
    </message>
    <message>
        <source>edit metadata</source>
        <extracomment>project/acts/metadata.py</extracomment>
        <translation>editar metadatos</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <extracomment>project/acts/metadata.py</extracomment>
        <translation>Un campo necesita un nombre.</translation>
    </message>
    <message>
        <source>join fragment</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>unir fragmento</translation>
    </message>
    <message>
        <source>A quotation needs words: select some first.</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>Una cita necesita palabras: seleccionar antes algunas.</translation>
    </message>
    <message>
        <source>new quotation</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>nueva cita</translation>
    </message>
    <message>
        <source>move fragment</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>mover fragmento</translation>
    </message>
    <message>
        <source>set parent</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>anidar cita</translation>
    </message>
    <message>
        <source>clear parent</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>desanidar cita</translation>
    </message>
    <message>
        <source>A quotation cannot be reported within itself.</source>
        <extracomment>project/acts/quotations.py</extracomment>
        <translation>Una cita no puede estar citada dentro de sí misma.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <extracomment>project/acts/speakers.py, project/acts/transaction.py</extracomment>
        <translation>Un hablante necesita un nombre.</translation>
    </message>
    <message>
        <source>Nothing to change: {act}.</source>
        <extracomment>project/acts/transaction.py, project/versions/update.py</extracomment>
        <translation>Nada que cambiar: {act}.</translation>
    </message>
    <message>
        <source>That speaker is not there any more.</source>
        <extracomment>project/acts/speakers.py, project/acts/transaction.py</extracomment>
        <translation>Ese hablante ya no existe.</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>renombrar hablante</translation>
    </message>
    <message>
        <source>add alias</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>añadir alias</translation>
    </message>
    <message>
        <source>remove alias</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>quitar alias</translation>
    </message>
    <message>
        <source>set speaker kind</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>asignar tipo de hablante</translation>
    </message>
    <message>
        <source>These are one speaker already.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Ya son un solo hablante.</translation>
    </message>
    <message>
        <source>merge speakers</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>fusionar hablantes</translation>
    </message>
    <message>
        <source>Choose the mentions that name somebody else.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Elegir las menciones que nombran a otro.</translation>
    </message>
    <message>
        <source>split speaker</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>dividir hablante</translation>
    </message>
    <message>
        <source>delete speaker</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>eliminar hablante</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has {n} mention.|“{name}” has {n} mentions.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>
            <numerusform>«{name}» tiene {n} mención.</numerusform>
            <numerusform>«{name}» tiene {n} menciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge it with another speaker instead.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Fusionarlo con otro hablante.</translation>
    </message>
    <message>
        <source>Somebody has changed one of these mentions; look at them again.</source>
        <extracomment>project/acts/speakers.py</extracomment>
        <translation>Alguien ha cambiado una de estas menciones; mirarlas de nuevo.</translation>
    </message>
    <message>
        <source>A quotation needs content: reject the whole suggestion instead.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Una cita necesita contenido: rechazar la sugerencia entera.</translation>
    </message>
    <message>
        <source>A claim needs content: reject the whole suggestion instead.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Una afirmación necesita contenido: rechazar la sugerencia entera.</translation>
    </message>
    <message>
        <source>That suggestion is a quotation already.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Esa sugerencia ya es una cita.</translation>
    </message>
    <message>
        <source>That suggestion is a claim already.</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>Esa sugerencia ya es una afirmación.</translation>
    </message>
    <message>
        <source>accept suggestion, with a claim</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>aceptar sugerencia, con una afirmación</translation>
    </message>
    <message>
        <source>join suggestion</source>
        <extracomment>project/acts/suggestions.py</extracomment>
        <translation>unir sugerencia</translation>
    </message>
    <message>
        <source>That quotation is not there any more.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Esa cita ya no existe.</translation>
    </message>
    <message>
        <source>That claim is not there any more.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Esa afirmación ya no existe.</translation>
    </message>
    <message>
        <source>Not done: {act}. “{title}” is in the trash.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>No se hizo: {act}. «{title}» está en la papelera.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <extracomment>project/acts/transaction.py, store/refusals.py, store/removed.py</extracomment>
        <translation>Restaurarlo antes.</translation>
    </message>
    <message>
        <source>Not done: {act}. The text of “{title}” has been replaced meanwhile.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>No se hizo: {act}. Entretanto, el texto de «{title}» ha cambiado.</translation>
    </message>
    <message>
        <source>Look at the new text, then do it again.</source>
        <extracomment>project/acts/transaction.py</extracomment>
        <translation>Mirar el texto nuevo y hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody is at work who could have it back.</source>
        <extracomment>project/acts/trash.py</extracomment>
        <translation>No hay ningún anotador que pueda recuperarlo.</translation>
    </message>
    <message>
        <source>One of these documents is not in the trash any more.</source>
        <extracomment>project/acts/trash.py</extracomment>
        <translation>Uno de estos documentos ya no está en la papelera.</translation>
    </message>
    <message>
        <source>No backup was made before this. {error}</source>
        <extracomment>project/backups/backup.py</extracomment>
        <translation>Antes de esto no se hizo ninguna copia de seguridad. {error}</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation back|{n} quotations back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} cita vuelve</numerusform>
            <numerusform>{n} citas vuelven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim back|{n} claims back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} afirmación vuelve</numerusform>
            <numerusform>{n} afirmaciones vuelven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity back|{n} entities back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} entidad vuelve</numerusform>
            <numerusform>{n} entidades vuelven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation gone|{n} quotations gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} cita desaparece</numerusform>
            <numerusform>{n} citas desaparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim gone|{n} claims gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} afirmación desaparece</numerusform>
            <numerusform>{n} afirmaciones desaparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity gone|{n} entities gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} entidad desaparece</numerusform>
            <numerusform>{n} entidades desaparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation changed|{n} quotations changed</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} cita cambia</numerusform>
            <numerusform>{n} citas cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim changed|{n} claims changed</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} afirmación cambia</numerusform>
            <numerusform>{n} afirmaciones cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entity changed|{n} entities changed</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} entidad cambia</numerusform>
            <numerusform>{n} entidades cambian</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the project now</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>ahora no está en el proyecto</translation>
    </message>
    <message>
        <source>came later: a restore of all moves it to the trash</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>llegó después: al restaurar todo pasa a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>{n} back|{n} back</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} vuelve</numerusform>
            <numerusform>{n} vuelven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone|{n} gone</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>
            <numerusform>{n} desaparece</numerusform>
            <numerusform>{n} desaparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed|{n} changed</source>
        <extracomment>project/backups/comparison.py, project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} cambia</numerusform>
            <numerusform>{n} cambian</numerusform>
        </translation>
    </message>
    <message>
        <source>other text or details</source>
        <extracomment>project/backups/comparison.py</extracomment>
        <translation>otro texto u otros datos</translation>
    </message>
    <message>
        <source>at opening</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>al abrir</translation>
    </message>
    <message>
        <source>while you worked</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>durante el trabajo</translation>
    </message>
    <message>
        <source>before a new file version</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>antes de una nueva versión del archivo</translation>
    </message>
    <message>
        <source>before a merge</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>antes de una fusión</translation>
    </message>
    <message>
        <source>before an import</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before a change of the codebook</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>antes de cambiar el libro de códigos</translation>
    </message>
    <message>
        <source>before an act on many annotations</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>antes de una acción sobre muchas anotaciones</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before the trash was emptied</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>antes de vaciar la papelera</translation>
    </message>
    <message>
        <source>when asked for</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>a petición</translation>
    </message>
    <message>
        <source>Look at it and remove it, or choose another folder for backups.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Mirarla y quitarla, o elegir otra carpeta para las copias de seguridad.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>No se puede leer la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Which backups it holds is not known. Check its permissions, and that its disk is connected.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>No se sabe qué copias de seguridad contiene. Comprobar sus permisos y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>The folder {parent} for backups is not there.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>La carpeta {parent} para las copias de seguridad no está.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder for backups.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>Conectar su unidad o elegir otra carpeta para las copias de seguridad.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is a link, so no backup is written there.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>{folder} es un enlace, así que ahí no se escriben copias de seguridad.</translation>
    </message>
    <message>
        <source>{folder} is no folder, so no backup is written there.</source>
        <extracomment>project/backups/folder.py</extracomment>
        <translation>{folder} no es una carpeta, así que ahí no se escriben copias de seguridad.</translation>
    </message>
    <message>
        <source>choose another folder for backups</source>
        <extracomment>project/backups/folder.py, store/backup.py</extracomment>
        <translation>elegir otra carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>{name} is of an older version of the program, and is not opened without a backup.</source>
        <extracomment>project/backups/guards.py</extracomment>
        <translation>{name} es de una versión anterior del programa y no se abre sin una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>No se restauró nada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document restored|{n} documents restored</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} documento restaurado</numerusform>
            <numerusform>{n} documentos restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of {name} that is whole.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>No hay ninguna copia de seguridad íntegra de {name}.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>No existe la copia de seguridad {backup}.</translation>
    </message>
    <message>
        <source>`annotator backups` lists them.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>`annotator backups` las muestra.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text replaced by the older one|{n} texts replaced by the older one</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} texto sustituido por el anterior</numerusform>
            <numerusform>{n} textos sustituidos por los anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document brought back|{n} documents brought back</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} documento recuperado</numerusform>
            <numerusform>{n} documentos recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document that came later moved to the trash|{n} documents that came later moved to the trash</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>
            <numerusform>{n} documento posterior movido a la papelera</numerusform>
            <numerusform>{n} documentos posteriores movidos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup of {name} can be read from its first page to its last ({path}); nothing was restored.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>No se puede leer ninguna copia de seguridad de {name} de principio a fin ({path}); no se restauró nada.</translation>
    </message>
    <message>
        <source>Check that their disk is connected. `annotator backups {project}` lists them.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Comprobar que su disco esté conectado. `annotator backups {project}` las muestra.</translation>
    </message>
    <message>
        <source>`annotator backups` lists them, `annotator backup` makes one.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>`annotator backups` las muestra, `annotator backup` hace una.</translation>
    </message>
    <message>
        <source>Nothing to restore: these documents are as they were in this backup.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>Nada que restaurar: estos documentos están como en esta copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup {name} has no document “{missing}”.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>La copia de seguridad {name} no tiene el documento «{missing}».</translation>
    </message>
    <message>
        <source>`annotator restore` with --dry-run lists the documents that differ.</source>
        <extracomment>project/backups/restore.py</extracomment>
        <translation>`annotator restore` con --dry-run muestra los documentos que difieren.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; the setting is as it was.</source>
        <extracomment>project/backups/settings.py</extracomment>
        <translation>No se puede escribir {path}: {reason}; el ajuste sigue como estaba.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”.</source>
        <extracomment>project/bundled_codebooks.py</extracomment>
        <translation>No existe el libro de códigos «{name}».</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <extracomment>domain/codebook_draft.py, project/bundled_codebooks.py</extracomment>
        <translation>Elegir uno de {names}.</translation>
    </message>
    <message>
        <source>document “{document}”: {annotator}: the annotations do not fit the history: they are of an earlier time, or were changed by something else.</source>
        <extracomment>project/jobs/check.py</extracomment>
        <translation>documento «{document}»: {annotator}: las anotaciones no concuerdan con el historial: son anteriores o algo ajeno las cambió.</translation>
    </message>
    <message>
        <source>document “{document}”: {message}</source>
        <extracomment>project/jobs/check.py</extracomment>
        <translation>documento «{document}»: {message}</translation>
    </message>
    <message>
        <source>The language model {model} is not installed here.</source>
        <extracomment>project/jobs/cluster/corpus.py</extracomment>
        <translation>El modelo de lengua {model} no está instalado aquí.</translation>
    </message>
    <message>
        <source>Install it with pip, in the version of the workers; `annotator models` lists what is installed.</source>
        <extracomment>project/jobs/cluster/corpus.py</extracomment>
        <translation>Instalarlo con pip, en la versión de los procesos de trabajo; `annotator models` muestra los instalados.</translation>
    </message>
    <message>
        <source>{path} is of other options or versions; all parts are computed anew.</source>
        <extracomment>project/jobs/cluster/corpus.py</extracomment>
        <translation>{path} es de otras opciones o versiones; todas las partes se calculan de nuevo.</translation>
    </message>
    <message>
        <source>The worker {worker} gets no parts: {reason}.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>{worker} no recibe partes: {reason}.</translation>
    </message>
    <message>
        <source>No worker of the cluster can compute suggestions: {worker}: {reason}.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>Ningún proceso del clúster puede calcular sugerencias: {worker}: {reason}.</translation>
    </message>
    <message>
        <source>Install the program and the model there in the versions that are here.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>Instalar allí el programa y el modelo en las mismas versiones que aquí.</translation>
    </message>
    <message>
        <source>The cluster has no worker; waiting for one.</source>
        <extracomment>project/jobs/cluster/dispatch.py</extracomment>
        <translation>El clúster no tiene procesos de trabajo; se espera a que haya uno.</translation>
    </message>
    <message>
        <source>{path} is not a folder of parts of this program.</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>{path} no es una carpeta de partes de este programa.</translation>
    </message>
    <message>
        <source>Choose another output, or remove it.</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>Elegir otra salida o quitarla.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>No se puede usar {path}: {reason}.</translation>
    </message>
    <message>
        <source>choose another output</source>
        <extracomment>project/jobs/cluster/parts_folder.py</extracomment>
        <translation>elegir otra salida</translation>
    </message>
    <message>
        <source>Call the command again: what is done is kept.</source>
        <extracomment>project/jobs/cluster/parts_folder.py, project/jobs/cluster/scheduler.py</extracomment>
        <translation>Ejecutar de nuevo la orden: lo hecho se conserva.</translation>
    </message>
    <message>
        <source>A cluster needs the library “{name}”, which is not installed.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Un clúster necesita la biblioteca «{name}», que no está instalada.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;quote-claim-annotator[cluster]&apos;</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Instalarla: pip install &apos;quote-claim-annotator[cluster]&apos;</translation>
    </message>
    <message>
        <source>The scheduler {address} cannot be reached.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>No se puede contactar con el planificador {address}.</translation>
    </message>
    <message>
        <source>Start one with `dask scheduler`, and give the address that it prints (tcp://10.0.0.5:8786).</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Iniciar uno con `dask scheduler` e indicar la dirección que muestra (tcp://10.0.0.5:8786).</translation>
    </message>
    <message>
        <source>The scheduler {address} has other versions of Dask&apos;s libraries than this machine.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>El planificador {address} tiene otras versiones de las bibliotecas de Dask que este equipo.</translation>
    </message>
    <message>
        <source>Install the same versions there and here.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Instalar las mismas versiones allí y aquí.</translation>
    </message>
    <message>
        <source>this version of the program is not installed</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>esta versión del programa no está instalada</translation>
    </message>
    <message>
        <source>The connection to the scheduler is lost.</source>
        <extracomment>project/jobs/cluster/scheduler.py</extracomment>
        <translation>Se ha perdido la conexión con el planificador.</translation>
    </message>
    <message numerus="yes">
        <source>{time}, {state}; {n} backup|{time}, {state}; {n} backups</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>
            <numerusform>{time}, {state}; {n} copia</numerusform>
            <numerusform>{time}, {state}; {n} copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one: annotator backup PROJECT.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>Hacer una nueva: annotator backup PROJECT.</translation>
    </message>
    <message>
        <source>Make one: annotator backup PROJECT. The window makes them by itself.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>Hacer una: annotator backup PROJECT. La ventana las hace por sí sola.</translation>
    </message>
    <message>
        <source>The window makes a backup an hour; at once: annotator backup PROJECT.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>La ventana hace una copia por hora; al momento: annotator backup PROJECT.</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>newest backup</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>última copia de seguridad</translation>
    </message>
    <message>
        <source>there is none.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>no hay ninguna.</translation>
    </message>
    <message>
        <source>work since the newest backup</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>trabajo desde la última copia</translation>
    </message>
    <message>
        <source>is in no backup yet.</source>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>aún no está en ninguna copia.</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>red</translation>
    </message>
    <message>
        <source>synced</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>sincronizada</translation>
    </message>
    <message>
        <source>an act is saved in {milliseconds} ms (usual: {usual} ms)</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>una acción se guarda en {milliseconds} ms (lo habitual: {usual} ms)</translation>
    </message>
    <message>
        <source>Each key waits that long: move the project to a faster disk, or pause what reads the disk.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Cada tecla espera ese tiempo: mover el proyecto a un disco más rápido o pausar lo que lee el disco.</translation>
    </message>
    <message>
        <source>Restore a backup, or see what is wrong: annotator check PROJECT.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Restaurar una copia de seguridad o ver qué está mal: annotator check PROJECT.</translation>
    </message>
    <message>
        <source>The search misses them: annotator index PROJECT.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>La búsqueda no los encuentra: annotator index PROJECT.</translation>
    </message>
    <message>
        <source>They come when a document is opened; all at once: annotator prepare PROJECT.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Llegan al abrir un documento; todos a la vez: annotator prepare PROJECT.</translation>
    </message>
    <message>
        <source>Take them out, and make the file smaller: annotator trash PROJECT --empty.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Quitarlas y reducir el archivo: annotator trash PROJECT --empty.</translation>
    </message>
    <message>
        <source>Import the same files again: the import goes on where it was.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Importar de nuevo los mismos archivos: la importación sigue donde estaba.</translation>
    </message>
    <message numerus="yes">
        <source>{n} fault: {first}|{n} faults: {first}</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>{n} fallo: {first}</numerusform>
            <numerusform>{n} fallos: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document behind|{n} documents behind</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>{n} documento pendiente</numerusform>
            <numerusform>{n} documentos pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document without|{n} documents without</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>{n} documento sin análisis</numerusform>
            <numerusform>{n} documentos sin análisis</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB, in which deleted words may stand</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>{size} MB, donde puede haber palabras eliminadas</translation>
    </message>
    <message>
        <source>speed of the disk</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>velocidad del disco</translation>
    </message>
    <message>
        <source>Nothing has to be done: the next start removes it.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>No hay que hacer nada: el próximo inicio lo quita.</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>proyecto</translation>
    </message>
    <message numerus="yes">
        <source>file version {version}, {n} document|file version {version}, {n} documents</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>
            <numerusform>versión del archivo {version}, {n} documento</numerusform>
            <numerusform>versión del archivo {version}, {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>pages and references</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>páginas y referencias</translation>
    </message>
    <message>
        <source>index of words</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>índice de palabras</translation>
    </message>
    <message>
        <source>analyses</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>análisis</translation>
    </message>
    <message>
        <source>unused parts of the file</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>espacio sin usar del archivo</translation>
    </message>
    <message>
        <source>place of the project</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>lugar del proyecto</translation>
    </message>
    <message>
        <source>a folder of this computer</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>una carpeta de este equipo</translation>
    </message>
    <message>
        <source>writer</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>{holder} has the project open.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>{holder} tiene abierto el proyecto.</translation>
    </message>
    <message>
        <source>Others can read it meanwhile.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Entretanto, otros pueden leerlo.</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>importación</translation>
    </message>
    <message>
        <source>an import was stopped before its end.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>una importación se detuvo antes del final.</translation>
    </message>
    <message>
        <source>lock</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>a killed program has left its lock file.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>un programa interrumpido dejó su archivo de bloqueo.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>Restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>{folder}, {size} MB free</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{folder}, {size} MB libres</translation>
    </message>
    <message>
        <source>Free some space: less than {size} MB may not hold a copy of a project.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Liberar espacio: con menos de {size} MB quizá no quepa una copia de un proyecto.</translation>
    </message>
    <message>
        <source>{number} words in {seconds} s (usual: {usual} s)</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{number} palabras en {seconds} s (lo habitual: {usual} s)</translation>
    </message>
    <message>
        <source>Close other programs, or prepare the documents beforehand: annotator prepare PROJECT.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Cerrar otros programas o preparar antes los documentos: annotator prepare PROJECT.</translation>
    </message>
    <message>
        <source>Install the program again; it lacks this part.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Instalar el programa de nuevo; le falta esta parte.</translation>
    </message>
    <message>
        <source>Choose one process for the model (--jobs 1), and close other programs.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Elegir un solo proceso para el modelo (--jobs 1) y cerrar otros programas.</translation>
    </message>
    <message>
        <source>project&apos;s folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>carpeta del proyecto</translation>
    </message>
    <message>
        <source>settings folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>carpeta de ajustes</translation>
    </message>
    <message>
        <source>log folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>carpeta del registro</translation>
    </message>
    <message>
        <source>cache folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>carpeta de caché</translation>
    </message>
    <message>
        <source>temporary folder</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>carpeta temporal</translation>
    </message>
    <message>
        <source>Install the program again: model and spaCy do not fit.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Instalar el programa de nuevo: el modelo y spaCy no concuerdan.</translation>
    </message>
    <message>
        <source>processors</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>procesadores</translation>
    </message>
    <message>
        <source>windows that were not closed</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>ventanas que no se cerraron</translation>
    </message>
    <message>
        <source>{folder}, {size} MB free, cannot be written.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>no se puede escribir en {folder}, {size} MB libres.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Cambiar los permisos.</translation>
    </message>
    <message>
        <source>language model</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>modelo de lengua</translation>
    </message>
    <message>
        <source>{model}, loaded in {seconds} s</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{model}, cargado en {seconds} s</translation>
    </message>
    <message>
        <source>reading of the model</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>lectura del modelo</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>memoria</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{model} finds no quotations</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>{model} no encuentra citas</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>Instalar el programa de nuevo.</translation>
    </message>
    <message>
        <source>On Debian: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>En Debian: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3</translation>
    </message>
    <message>
        <source>Change its permissions, or remove it: the program then begins with its usual settings.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Cambiar los permisos o quitarlo: el programa empieza entonces con sus ajustes habituales.</translation>
    </message>
    <message>
        <source>Install a font that has it, such as the Noto fonts: its letters are shown as boxes.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Instalar un tipo de letra que las tenga, como los Noto: se muestran como recuadros.</translation>
    </message>
    <message>
        <source>The usual values hold; the next change in the window mends them.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Valen los valores habituales; el próximo cambio en la ventana los corrige.</translation>
    </message>
    <message>
        <source>Another version of the program has left them; they do no harm.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>Los dejó otra versión del programa; no hacen daño.</translation>
    </message>
    <message>
        <source>window</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>ventana</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>Qt cannot be loaded, so the window does not open.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>no se puede cargar Qt, así que la ventana no se abre.</translation>
    </message>
    <message>
        <source>letters ({script})</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>letras ({script})</translation>
    </message>
    <message>
        <source>invalid: {names}.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>no válidos: {names}.</translation>
    </message>
    <message>
        <source>unknown: {names}.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>desconocidos: {names}.</translation>
    </message>
    <message>
        <source>no font has them.</source>
        <extracomment>project/jobs/doctor/window.py</extracomment>
        <translation>ningún tipo de letra las tiene.</translation>
    </message>
    <message>
        <source>Parts cannot go to standard output.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Las partes no pueden ir a la salida estándar.</translation>
    </message>
    <message>
        <source>Give a file: -o FILE.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Indicar un archivo: -o ARCHIVO.</translation>
    </message>
    <message>
        <source>{title} cannot go to standard output.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>{title} no puede ir a la salida estándar.</translation>
    </message>
    <message>
        <source>The project has no annotator “{annotator}”.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>El proyecto no tiene el anotador «{annotator}».</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Tiene: {known}.</translation>
    </message>
    <message>
        <source>No layer meets all conditions; nothing was written.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Ninguna capa cumple todas las condiciones; no se escribió nada.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>Pedir menos.</translation>
    </message>
    <message>
        <source>document “{id}”: {reason}.</source>
        <extracomment>project/jobs/exports/export.py</extracomment>
        <translation>documento «{id}»: {reason}.</translation>
    </message>
    <message>
        <source>document “{document}”, quotation {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>documento «{document}», cita {id}</translation>
    </message>
    <message>
        <source>document “{document}”, claim {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>documento «{document}», afirmación {id}</translation>
    </message>
    <message>
        <source>document “{document}”, entity {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>documento «{document}», entidad {id}</translation>
    </message>
    <message>
        <source>document “{document}”, speaker of {id}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>documento «{document}», hablante de {id}</translation>
    </message>
    <message>
        <source>document “{document}”, waiver of “{id}”</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>documento «{document}», hallazgo admitido de «{id}»</translation>
    </message>
    <message>
        <source>document “{document}”, layer of {annotator} was passed over: {reason}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>documento «{document}», se omitió la capa de {annotator}: {reason}</translation>
    </message>
    <message>
        <source>document “{document}” was passed over: {reason}</source>
        <extracomment>project/jobs/exports/layer_records.py</extracomment>
        <translation>se omitió el documento «{document}»: {reason}</translation>
    </message>
    <message>
        <source>Choose {known}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Elegir {known}.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}; they were taken as {shares}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Las proporciones suman {sum}; se tomaron como {shares}.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Omitir uno de los dos.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>«{words}» no es una fecha.</translation>
    </message>
    <message>
        <source>Give it as 2025, 2025-11 or 2025-11-28.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Indicarla como 2025, 2025-11 o 2025-11-28.</translation>
    </message>
    <message>
        <source>“{word}” is no part.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>«{word}» no es una parte.</translation>
    </message>
    <message>
        <source>It takes the columns {columns}, between commas.</source>
        <extracomment>formats/input/recoding_table.py</extracomment>
        <translation>Hacen falta las columnas {columns}, separadas por comas.</translation>
    </message>
    <message>
        <source>Several speakers have “{name}” in their names: {names}.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Varios hablantes tienen «{name}» en su nombre: {names}.</translation>
    </message>
    <message>
        <source>Give the whole name, or the id.</source>
        <extracomment>project/jobs/annotation_lists.py</extracomment>
        <translation>Indique el nombre entero o el identificador.</translation>
    </message>
    <message>
        <source>“Report a problem” in the window’s menu Help shows them.</source>
        <extracomment>project/jobs/doctor/machine.py</extracomment>
        <translation>«Informar de un problema», en el menú Ayuda de la ventana, las muestra.</translation>
    </message>
    <message>
        <source>{until} comes before {since}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>{until} es anterior a {since}.</translation>
    </message>
    <message>
        <source>Give the earlier one first.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Indicar primero la fecha anterior.</translation>
    </message>
    <message>
        <source>Give names and shares: train=80,dev=10,test=10.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Indicar nombres y proporciones: train=80,dev=10,test=10.</translation>
    </message>
    <message>
        <source>{title} takes no --{option}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>{title} no admite --{option}.</translation>
    </message>
    <message>
        <source>Leave it out, or choose --format {formats}.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Omitirlo o elegir --format {formats}.</translation>
    </message>
    <message>
        <source>No document has a publisher to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Ningún documento tiene un medio por el que repartir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} publisher could not be brought into every part, for lack of documents.|{n} publishers could not be brought into every part, for lack of documents.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} medio no pudo entrar en todas las partes, por falta de documentos.</numerusform>
            <numerusform>{n} medios no pudieron entrar en todas las partes, por falta de documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number of quotations could not be brought into every part, for lack of documents.|{n} numbers of quotations could not be brought into every part, for lack of documents.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} número de citas no pudo entrar en todas las partes, por falta de documentos.</numerusform>
            <numerusform>{n} números de citas no pudieron entrar en todas las partes, por falta de documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim type could not be brought into every part, for lack of documents.|{n} claim types could not be brought into every part, for lack of documents.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} tipo de afirmación no pudo entrar en todas las partes, por falta de documentos.</numerusform>
            <numerusform>{n} tipos de afirmación no pudieron entrar en todas las partes, por falta de documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document without publisher is divided by itself.|{n} documents without publisher are divided by themselves.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} documento sin medio se reparte por separado.</numerusform>
            <numerusform>{n} documentos sin medio se reparten por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has a date to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Ningún documento tiene una fecha por la que repartir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document without date is in the first part.|{n} documents without date are in the first part.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} documento sin fecha queda en la primera parte.</numerusform>
            <numerusform>{n} documentos sin fecha quedan en la primera parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document without publisher counts as a publisher&apos;s.|{n} documents without publisher count as one publisher&apos;s.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>
            <numerusform>{n} documento sin medio cuenta como de un medio.</numerusform>
            <numerusform>{n} documentos sin medio cuentan como de un mismo medio.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has a quotation to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Ningún documento tiene una cita por la que repartir.</translation>
    </message>
    <message>
        <source>No document has a claim type to divide by.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Ningún documento tiene un tipo de afirmación por el que repartir.</translation>
    </message>
    <message>
        <source>Leave {option} out.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>Omitir {option}.</translation>
    </message>
    <message>
        <source>The part “{part}” gets no document.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>La parte «{part}» no recibe ningún documento.</translation>
    </message>
    <message>
        <source>{file} ends like {other}, but will be {format}, as was chosen.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{file} tiene la extensión de {other}, pero será {format}, como se eligió.</translation>
    </message>
    <message>
        <source>{file} ends like {other}, but will be a folder of {format}, as was chosen.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{file} tiene la extensión de {other}, pero será una carpeta de {format}, como se eligió.</translation>
    </message>
    <message numerus="yes">
        <source>{files} is there from before, and no part of it|{files} are there from before, and no part of it</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>
            <numerusform>{files} ya estaba ahí y no forma parte de ella</numerusform>
            <numerusform>{files} ya estaban ahí y no forman parte de ella</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is the project itself.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{path} es el proyecto mismo.</translation>
    </message>
    <message>
        <source>Choose another name for the export.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Elegir otro nombre para la exportación.</translation>
    </message>
    <message>
        <source>{path} holds the project itself.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{path} contiene el proyecto mismo.</translation>
    </message>
    <message>
        <source>Choose another folder for the export.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Elegir otra carpeta para la exportación.</translation>
    </message>
    <message>
        <source>{file} will be a folder of {format}; with the ending .zip it will be one file.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>{file} será una carpeta de {format}; con la extensión .zip será un archivo.</translation>
    </message>
    <message>
        <source>No format that is written ends with {ending}: {file} will be {format}; --format chooses another.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Ningún formato que se escriba tiene la extensión {ending}: {file} será {format}; --format elige otro.</translation>
    </message>
    <message>
        <source>replaced {files}</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>reemplazando {files}</translation>
    </message>
    <message>
        <source>removed {files}</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>eliminando {files}</translation>
    </message>
    <message>
        <source>Name a file in it, such as {example}.</source>
        <extracomment>project/jobs/exports/target.py</extracomment>
        <translation>Indicar un archivo dentro de ella, como {example}.</translation>
    </message>
    <message>
        <source>it cannot be written as {title}: {words}</source>
        <extracomment>project/jobs/exports/written_pieces.py</extracomment>
        <translation>no se puede escribir como {title}: {words}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>project/jobs/exports/written_pieces.py</extracomment>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>The verbs that report, in their base form: “say” stands for “said” and “says”, too. Other words stand as they are written. Beside them, how many suggestions with this cue were decided on, and how many of these were rejected, with Wilson’s interval of 95%.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Los verbos que introducen la cita, en su forma base: «say» vale también por «said» y «says». Las demás palabras quedan como están escritas. Al lado, sobre cuántas sugerencias con este marcador se decidió y cuántas se rechazaron, con el intervalo de Wilson del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>The cues with most rejected suggestions, in the base form of their verb; of equally many, the greater share comes first. An accepted or edited suggestion counts by the cue of its quotation. The interval is Wilson’s of 95%.</source>
        <extracomment>project/jobs/figures/annotation_counts.py</extracomment>
        <translation>Los marcadores con más sugerencias rechazadas, en la forma base de su verbo; a igual número, la parte mayor va primero. Una sugerencia aceptada o modificada cuenta con el marcador de su cita. El intervalo es el de Wilson del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>standard input is larger than {size} MB.</source>
        <extracomment>project/jobs/file_import.py</extracomment>
        <translation>la entrada estándar ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>Save it as a file, and import that.</source>
        <extracomment>project/jobs/file_import.py</extracomment>
        <translation>Guardarla como archivo e importarlo.</translation>
    </message>
    <message>
        <source>{place}: its text is there already, as “{document}”.</source>
        <extracomment>project/jobs/file_import.py</extracomment>
        <translation>{place}: su texto ya está, como «{document}».</translation>
    </message>
    <message>
        <source>left out: another layer is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>omitido: ya hay otra capa</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>ya está</translation>
    </message>
    <message>
        <source>new version</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>nueva versión</translation>
    </message>
    <message>
        <source>left out: its text is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>omitido: su texto ya está</translation>
    </message>
    <message numerus="yes">
        <source>{n} new|{n} new</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} nuevo</numerusform>
            <numerusform>{n} nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a layer for an article|{n} with a layer for an article</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} con una capa para un artículo</numerusform>
            <numerusform>{n} con una capa para un artículo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a new version of a text|{n} with a new version of a text</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} con una nueva versión de un texto</numerusform>
            <numerusform>{n} con una nueva versión de un texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already there|{n} already there</source>
        <extracomment>project/jobs/import_preview.py, ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} ya está</numerusform>
            <numerusform>{n} ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused|{n} refused</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} rechazado</numerusform>
            <numerusform>{n} rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out for a text that is there|{n} left out for a text that is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} omitido por un texto que ya está</numerusform>
            <numerusform>{n} omitidos por un texto que ya está</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nearly equal to another|{n} nearly equal to another</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} casi igual a otro</numerusform>
            <numerusform>{n} casi iguales a otros</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly equal to “{other}” ({likeness}).</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>casi igual a «{other}» ({likeness}).</translation>
    </message>
    <message numerus="yes">
        <source>there; {n} layer will be added|there; {n} layers will be added</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>ya está; se añadirá {n} capa</numerusform>
            <numerusform>ya está; se añadirán {n} capas</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: another text is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>omitido: ya hay otro texto</translation>
    </message>
    <message>
        <source>nearly equal articles were looked for among the latest {number} of the project only</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>solo se buscaron artículos casi iguales entre los {number} últimos del proyecto</translation>
    </message>
    <message numerus="yes">
        <source>{n} older ones were not compared; the same text is found among all.|{n} older ones were not compared; the same text is found among all.</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{n} anterior no se comparó; el mismo texto se encuentra entre todos.</numerusform>
            <numerusform>{n} anteriores no se compararon; el mismo texto se encuentra entre todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {format}, {n} article|{file}: {format}, {n} articles</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>
            <numerusform>{file}: {format}, {n} artículo</numerusform>
            <numerusform>{file}: {format}, {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>there; annotations will be added</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>ya está; se añadirán anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer|{n} layers</source>
        <extracomment>project/jobs/import_preview.py, project/jobs/rescue_report.py, ui/dialogs/exports/export.py, ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} capa</numerusform>
            <numerusform>{n} capas</numerusform>
        </translation>
    </message>
    <message>
        <source>as “{id}”</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>como «{id}»</translation>
    </message>
    <message>
        <source>{numbers}; nothing was changed.</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>{numbers}; no se cambió nada.</translation>
    </message>
    <message>
        <source>nothing; nothing was changed.</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>nada; no se cambió nada.</translation>
    </message>
    <message>
        <source>though its text is there</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>aunque su texto ya está</translation>
    </message>
    <message>
        <source>nearly equal ({likeness})</source>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>casi igual ({likeness})</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer added to documents already there|{n} layers added to documents already there</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{n} capa añadida a documentos que ya estaban</numerusform>
            <numerusform>{n} capas añadidas a documentos que ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text replaced by a new version|{n} texts replaced by a new version</source>
        <extracomment>project/jobs/import_report.py, ui/commands/imports.py</extracomment>
        <translation>
            <numerusform>{n} texto sustituido por una nueva versión</numerusform>
            <numerusform>{n} textos sustituidos por una nueva versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} already there|{number} already there</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{number} ya estaba</numerusform>
            <numerusform>{number} ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} passed over, with a text that is there already|{number} passed over, with a text that is there already</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{number} omitido, con un texto que ya está</numerusform>
            <numerusform>{number} omitidos, con un texto que ya está</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} not imported|{number} not imported</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>
            <numerusform>{number} no importado</numerusform>
            <numerusform>{number} no importados</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {number} more.</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>… y {number} más.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document imported|{n} documents imported</source>
        <extracomment>project/jobs/import_report.py, ui/commands/imports.py</extracomment>
        <translation>
            <numerusform>{n} documento importado</numerusform>
            <numerusform>{n} documentos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>going on after {number} of an import that was stopped</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>continuando tras {number} de una importación detenida</translation>
    </message>
    <message>
        <source>{place}: “{id}” is already in the project, with the same text.</source>
        <extracomment>project/jobs/import_report.py</extracomment>
        <translation>{place}: «{id}» ya está en el proyecto, con el mismo texto.</translation>
    </message>
    <message>
        <source>{file}: columns were taken as they were chosen before: {taken}.</source>
        <extracomment>project/jobs/kept_fields.py</extracomment>
        <translation>{file}: las columnas se tomaron como se eligió antes: {taken}.</translation>
    </message>
    <message>
        <source>“{column}” as {field}</source>
        <extracomment>project/jobs/kept_fields.py</extracomment>
        <translation>«{column}» como {field}</translation>
    </message>
    <message>
        <source>“{column}” as it came</source>
        <extracomment>project/jobs/kept_fields.py</extracomment>
        <translation>«{column}» tal como vino</translation>
    </message>
    <message>
        <source>The import had come in before it could be cancelled.</source>
        <extracomment>project/jobs/kept_imports.py</extracomment>
        <translation>La importación terminó antes de poder cancelarla.</translation>
    </message>
    <message>
        <source>command line</source>
        <extracomment>project/jobs/kept_imports.py, ui/dialogs/trash.py</extracomment>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>project/jobs/kept_imports.py, ui/commands/backups.py</extracomment>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>It was done before it could be cancelled.</source>
        <extracomment>project/jobs/kept_imports.py, ui/commands/files.py</extracomment>
        <translation>Terminó antes de poder cancelarlo.</translation>
    </message>
    <message>
        <source>Cancelled; new versions of texts had come in before.</source>
        <extracomment>project/jobs/kept_imports.py</extracomment>
        <translation>Cancelado; antes habían entrado nuevas versiones de textos.</translation>
    </message>
    <message>
        <source>“{name}” is neither a map of labels in the project nor a file.</source>
        <extracomment>project/jobs/label_maps.py</extracomment>
        <translation>«{name}» no es un mapa de etiquetas del proyecto ni un archivo.</translation>
    </message>
    <message>
        <source>The project has {names}; “{entities}” takes all labels for entities.</source>
        <extracomment>project/jobs/label_maps.py</extracomment>
        <translation>En el proyecto: {names}; «{entities}» toma todas las etiquetas por entidades.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file of other kinds left out: {files}|{n} files of other kinds left out: {files}</source>
        <extracomment>project/jobs/left_out_files.py</extracomment>
        <translation>
            <numerusform>{n} archivo de otro tipo omitido: {files}</numerusform>
            <numerusform>{n} archivos de otros tipos omitidos: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} left out ({reason}): {files}</source>
        <extracomment>project/jobs/left_out_files.py</extracomment>
        <translation>se omitieron {number} ({reason}): {files}</translation>
    </message>
    <message>
        <source>“{label}” as {target} ({number})</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>«{label}» como {target} ({number})</translation>
    </message>
    <message>
        <source>“{label}” left out ({number})</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>«{label}» sin tomar ({number})</translation>
    </message>
    <message>
        <source>Labels were taken: {labels}.</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>Etiquetas tomadas: {labels}.</translation>
    </message>
    <message numerus="yes">
        <source>Labels were taken: {labels} and {n} more.|Labels were taken: {labels} and {n} more.</source>
        <extracomment>project/jobs/mapped_labels.py</extracomment>
        <translation>
            <numerusform>Etiquetas tomadas: {labels} y {n} más.</numerusform>
            <numerusform>Etiquetas tomadas: {labels} y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {name}, what {annotators} annotated in {documents} does not fit the history. It may be of an earlier time: another program, perhaps one that copies files, has changed a part of the file.</source>
        <extracomment>project/jobs/misfits.py</extracomment>
        <translation>En {name}, lo anotado por {annotators} en {documents} no concuerda con el historial. Puede ser anterior: otro programa, quizá uno que copia archivos, ha cambiado una parte del archivo.</translation>
    </message>
    <message>
        <source>Everything else is as it was saved, and you can go on working. Look at what is annotated there, and restore it from a backup if something is missing.</source>
        <extracomment>project/jobs/misfits.py</extracomment>
        <translation>Todo lo demás está como se guardó y se puede seguir trabajando. Mirar lo anotado ahí y, si falta algo, restaurarlo de una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>New versions of {n} text: {words}.|New versions of {n} texts: {words}.</source>
        <extracomment>project/jobs/new_versions.py</extracomment>
        <translation>
            <numerusform>Nuevas versiones de {n} texto: {words}.</numerusform>
            <numerusform>Nuevas versiones de {n} textos: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>they have no annotations</source>
        <extracomment>project/jobs/new_versions.py</extracomment>
        <translation>no tienen anotaciones</translation>
    </message>
    <message>
        <source>New versions of the first {number} of {texts}: {words}.</source>
        <extracomment>project/jobs/new_versions.py</extracomment>
        <translation>Nuevas versiones de los {number} primeros de {texts}: {words}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text|{n} texts</source>
        <extracomment>project/jobs/new_versions.py, project/jobs/rescue_report.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} texto</numerusform>
            <numerusform>{n} textos</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} cannot be analysed: {reason}.</source>
        <extracomment>project/jobs/preparation.py</extracomment>
        <translation>{title} no se puede analizar: {reason}.</translation>
    </message>
    <message>
        <source>The document at position {position}</source>
        <extracomment>project/jobs/preparation.py</extracomment>
        <translation>El documento en la posición {position}</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>modelo</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>programa</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>project/jobs/problem_report.py</extracomment>
        <translation>sistema</translation>
    </message>
    <message>
        <source>{file} is no table of labels: it is too long.</source>
        <extracomment>project/jobs/recodings.py</extracomment>
        <translation>{file} no es una tabla de etiquetas: es demasiado larga.</translation>
    </message>
    <message>
        <source>What nothing names any more cannot be told as missing: look through the documents before you go on.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Lo que ya nada menciona no puede constar como perdido: conviene revisar los documentos antes de seguir.</translation>
    </message>
    <message>
        <source>The codebook is lost: the one that comes with the program stands for it.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>El libro de códigos se perdió: lo sustituye el que trae el programa.</translation>
    </message>
    <message>
        <source>Lost: {lost}; each is called “lost speaker” with its id.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Pérdida de {lost}; cada uno se llama «lost speaker» con su id.</translation>
    </message>
    <message>
        <source>Lost: {lost}, known by their layers.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Pérdida de {lost}, conocidos por sus capas.</translation>
    </message>
    <message>
        <source>the document was lost and is made anew</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>el documento se perdió y se rehízo</translation>
    </message>
    <message>
        <source>the layer was lost and is made anew</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>la capa se perdió y se rehízo</translation>
    </message>
    <message>
        <source>{document}: in part; {parts}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{document}: en parte; {parts}.</translation>
    </message>
    <message>
        <source>{document}: whole; {parts}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{document}: completo; {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document: {whole} whole, {in_part} in part, {lost} lost.|{n} documents: {whole} whole, {in_part} in part, {lost} lost.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} documento: {whole} completos, {in_part} en parte, {lost} perdidos.</numerusform>
            <numerusform>{n} documentos: {whole} completos, {in_part} en parte, {lost} perdidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its text is not the imported one, {n} character are left|its text is not the imported one, {n} characters are left</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>su texto no es el importado, queda {n} carácter</numerusform>
            <numerusform>su texto no es el importado, quedan {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} lost ({reason})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>pérdida de {rows} ({reason})</translation>
    </message>
    <message>
        <source>documents ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>documentos ({number})</translation>
    </message>
    <message>
        <source>texts ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>textos ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} analysis|{n} analyses</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} análisis</numerusform>
            <numerusform>{n} análisis</numerusform>
        </translation>
    </message>
    <message>
        <source>analyses ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>análisis ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} parse|{n} parses</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} análisis sintáctico</numerusform>
            <numerusform>{n} análisis sintácticos</numerusform>
        </translation>
    </message>
    <message>
        <source>parses ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>análisis sintácticos ({number})</translation>
    </message>
    <message>
        <source>suggestions ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>sugerencias ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggested claim|{n} suggested claims</source>
        <extracomment>project/jobs/rescue_report.py, ui/panels/cards.py, ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} afirmación sugerida</numerusform>
            <numerusform>{n} afirmaciones sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested claims ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>afirmaciones sugeridas ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotator|{n} annotators</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} anotador</numerusform>
            <numerusform>{n} anotadores</numerusform>
        </translation>
    </message>
    <message>
        <source>annotators ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>anotadores ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} codebook|{n} codebooks</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} libro de códigos</numerusform>
            <numerusform>{n} libros de códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>codebooks ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>libros de códigos ({number})</translation>
    </message>
    <message>
        <source>speakers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>hablantes ({number})</translation>
    </message>
    <message>
        <source>layers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>capas ({number})</translation>
    </message>
    <message>
        <source>quotations ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>citas ({number})</translation>
    </message>
    <message>
        <source>claims ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>afirmaciones ({number})</translation>
    </message>
    <message>
        <source>entities ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>entidades ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} decision|{n} decisions</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} decisión</numerusform>
            <numerusform>{n} decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>decisiones ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiver|{n} waivers</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} hallazgo admitido</numerusform>
            <numerusform>{n} hallazgos admitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>waivers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>hallazgos admitidos ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} decision on a claim|{n} decisions on claims</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} decisión sobre una afirmación</numerusform>
            <numerusform>{n} decisiones sobre afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions on claims ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>decisiones sobre afirmaciones ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} report of an import|{n} reports of imports</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} informe de importación</numerusform>
            <numerusform>{n} informes de importación</numerusform>
        </translation>
    </message>
    <message>
        <source>reports of imports ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>informes de importación ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} refused item|{n} refused items</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} elemento rechazado</numerusform>
            <numerusform>{n} elementos rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>refused items ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>elementos rechazados ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} map of labels|{n} maps of labels</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} mapa de etiquetas</numerusform>
            <numerusform>{n} mapas de etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>maps of labels ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>mapas de etiquetas ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} count of decisions|{n} counts of decisions</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} recuento de decisiones</numerusform>
            <numerusform>{n} recuentos de decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>counts of decisions ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>recuentos de decisiones ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten layer|{n} forgotten layers</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} capa olvidada</numerusform>
            <numerusform>{n} capas olvidadas</numerusform>
        </translation>
    </message>
    <message>
        <source>forgotten layers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>capas olvidadas ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} setting of blind mode|{n} settings of blind mode</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} ajuste del modo ciego</numerusform>
            <numerusform>{n} ajustes del modo ciego</numerusform>
        </translation>
    </message>
    <message>
        <source>settings of blind mode ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>ajustes del modo ciego ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer begun blind|{n} layers begun blind</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} capa empezada a ciegas</numerusform>
            <numerusform>{n} capas empezadas a ciegas</numerusform>
        </translation>
    </message>
    <message>
        <source>layers begun blind ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>capas empezadas a ciegas ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed analysis|{n} failed analyses</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} análisis fallido</numerusform>
            <numerusform>{n} análisis fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>failed analyses ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>análisis fallidos ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} meaning of columns|{n} meanings of columns</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} significado de columnas</numerusform>
            <numerusform>{n} significados de columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>meanings of columns ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>significados de columnas ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} act of the history|{n} acts of the history</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} acción del historial</numerusform>
            <numerusform>{n} acciones del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>acts of the history ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>acciones del historial ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} measured effort|{n} measured efforts</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} medición de trabajo</numerusform>
            <numerusform>{n} mediciones de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>measured efforts ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>mediciones de trabajo ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} checksum of a layer|{n} checksums of layers</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} suma de control de una capa</numerusform>
            <numerusform>{n} sumas de control de capas</numerusform>
        </translation>
    </message>
    <message>
        <source>checksums of layers ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>sumas de control de capas ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} removal|{n} removals</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} eliminación</numerusform>
            <numerusform>{n} eliminaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>removals ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>eliminaciones ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} row in the trash|{n} rows in the trash</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} fila de la papelera</numerusform>
            <numerusform>{n} filas de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>rows in the trash ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>filas de la papelera ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} gap in the numbers of documents|{n} gaps in the numbers of documents</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} hueco en la numeración de documentos</numerusform>
            <numerusform>{n} huecos en la numeración de documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>gaps in the numbers of documents ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>huecos en la numeración de documentos ({number})</translation>
    </message>
    <message>
        <source>document “{id}”</source>
        <extracomment>project/jobs/rescue_report.py, store/bad_rows.py</extracomment>
        <translation>documento «{id}»</translation>
    </message>
    <message>
        <source>{document}: lost</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{document}: perdido</translation>
    </message>
    <message>
        <source>its text is lost, “{sign}” stands for each character</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>su texto se perdió, «{sign}» ocupa el lugar de cada carácter</translation>
    </message>
    <message numerus="yes">
        <source>{n} document in the trash, as before.|{n} documents in the trash, as before.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} documento en la papelera, como antes.</numerusform>
            <numerusform>{n} documentos en la papelera, como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: {backup}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Copia de seguridad: {backup}.</translation>
    </message>
    <message>
        <source>All rows.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Todas las filas.</translation>
    </message>
    <message>
        <source>Damaged, read elsewhere if they are not named above: {rows}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Dañado, leído en otro lugar si no se menciona arriba: {rows}.</translation>
    </message>
    <message>
        <source>Pages that cannot be read, of {pages}: what stood there and is not named above is unknown.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Páginas que no se pueden leer, de {pages}: lo que contenían y no se menciona arriba se desconoce.</translation>
    </message>
    <message numerus="yes">
        <source>An act that had not ended was rolled back ({n} page).|An act that had not ended was rolled back ({n} pages).</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>Se revirtió una acción inacabada ({n} página).</numerusform>
            <numerusform>Se revirtió una acción inacabada ({n} páginas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page of its journal could not be read: parts of this act may be there.|{n} pages of its journal could not be read: parts of this act may be there.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>No se pudo leer {n} página de su diario: puede haber partes de esta acción.</numerusform>
            <numerusform>No se pudieron leer {n} páginas de su diario: puede haber partes de esta acción.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is a link to another file, which is left as it is.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>{path} es un enlace a otro archivo, que queda como está.</translation>
    </message>
    <message>
        <source>Name the file itself with -o.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>Indicar el archivo mismo con -o.</translation>
    </message>
    <message>
        <source>{path}, line {number}, is not a line of suggestions.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>{path}, línea {number}, no es una línea de sugerencias.</translation>
    </message>
    <message>
        <source>Choose the file of the stopped run, or leave --resume out to write it anew.</source>
        <extracomment>project/jobs/resumption.py</extracomment>
        <translation>Elegir el archivo de la ejecución detenida u omitir --resume para escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>import the sample articles</source>
        <extracomment>project/jobs/sample_project.py</extracomment>
        <translation>importar los artículos de ejemplo</translation>
    </message>
    <message>
        <source>A copy was saved: {path}</source>
        <extracomment>project/jobs/saved_copy.py</extracomment>
        <translation>Copia guardada: {path}</translation>
    </message>
    <message>
        <source>Only “{title}” with your annotations could be saved: the rest of {name} cannot be read. Its history is not in the copy. {path}</source>
        <extracomment>project/jobs/saved_copy.py</extracomment>
        <translation>Solo se pudo guardar «{title}» con las anotaciones propias: el resto de {name} no se puede leer. La copia no contiene el historial. {path}</translation>
    </message>
    <message>
        <source>save a copy of the open document</source>
        <extracomment>project/jobs/saved_copy.py</extracomment>
        <translation>guardar una copia del documento abierto</translation>
    </message>
    <message numerus="yes">
        <source>{n} document deleted for good.|{n} documents deleted for good.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>
            <numerusform>{n} documento eliminado para siempre.</numerusform>
            <numerusform>{n} documentos eliminados para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>{fault} So deleted words may still stand in unused parts of the file; empty the trash once more to take them out.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>{fault} Por eso puede quedar texto eliminado en partes sin usar del archivo; vaciar la papelera otra vez para quitarlo.</translation>
    </message>
    <message>
        <source>The project as it was is in {backup}.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>El proyecto, como estaba, está en {backup}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup may still hold deleted words: delete these files, too, if the words must stand nowhere.|{n} backups may still hold deleted words: delete these files, too, if the words must stand nowhere.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>
            <numerusform>{n} copia de seguridad puede contener aún palabras eliminadas: eliminar también estos archivos si no deben quedar en ningún lugar.</numerusform>
            <numerusform>{n} copias de seguridad pueden contener aún palabras eliminadas: eliminar también estos archivos si no deben quedar en ningún lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document “{id}” is in the trash.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>No hay ningún documento «{id}» en la papelera.</translation>
    </message>
    <message>
        <source>`annotator trash PROJECT` lists them.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>`annotator trash PROJECT` los muestra.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Deleted texts and annotations stand nowhere in the file, which is {size} MB smaller; speakers stay.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Los textos y anotaciones eliminados no quedan en ningún lugar del archivo, que ocupa {size} MB menos; los hablantes se quedan.</translation>
    </message>
    <message>
        <source>Deleted texts and annotations stand nowhere in the file; speakers stay.</source>
        <extracomment>project/jobs/trash.py</extracomment>
        <translation>Los textos y anotaciones eliminados no quedan en ningún lugar del archivo; los hablantes se quedan.</translation>
    </message>
    <message>
        <source>The analysing processes were ended.</source>
        <extracomment>project/jobs/workers.py</extracomment>
        <translation>Los procesos de análisis terminaron.</translation>
    </message>
    <message>
        <source>An act in the history of “{title}” is damaged, so it cannot be shown.</source>
        <extracomment>project/opened/history_preview.py</extracomment>
        <translation>Una acción del historial de «{title}» está dañada, así que no se puede mostrar.</translation>
    </message>
    <message>
        <source>An annotator needs a name.</source>
        <extracomment>project/project.py</extracomment>
        <translation>Un anotador necesita un nombre.</translation>
    </message>
    <message>
        <source>{share} % of the documents cannot be blind: choose 0 to 100.</source>
        <extracomment>project/project.py</extracomment>
        <translation>El {share}&#xa0;% de los documentos no puede estar a ciegas: elegir de 0 a 100.</translation>
    </message>
    <message>
        <source>proposed: {reason}</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>propuesto: {reason}</translation>
    </message>
    <message>
        <source>named in the article</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>nombrado en el artículo</translation>
    </message>
    <message>
        <source>written like a name</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>escrito como un nombre</translation>
    </message>
    <message>
        <source>spoke before</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>habló antes</translation>
    </message>
    <message>
        <source>speaker of this article</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>hablante de este artículo</translation>
    </message>
    <message>
        <source>speaker of the project</source>
        <extracomment>project/proposals/speaker_choices.py, ui/dialogs/speaker_lines.py</extracomment>
        <translation>hablante del proyecto</translation>
    </message>
    <message>
        <source>may be the same: {reason}</source>
        <extracomment>project/proposals/speaker_choices.py</extracomment>
        <translation>puede ser el mismo: {reason}</translation>
    </message>
    <message>
        <source>spelled nearly alike</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>se escribe casi igual</translation>
    </message>
    <message>
        <source>same last name only</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>solo el mismo apellido</translation>
    </message>
    <message>
        <source>one of several of this name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>uno de varios con este nombre</translation>
    </message>
    <message>
        <source>same last name, other title</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mismo apellido, otro título</translation>
    </message>
    <message>
        <source>same name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>initials of the name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>iniciales del nombre</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mismas palabras en otro orden</translation>
    </message>
    <message>
        <source>one name is within the other</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>un nombre está dentro del otro</translation>
    </message>
    <message>
        <source>same last name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mismo apellido</translation>
    </message>
    <message>
        <source>same first and last name</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mismos nombre y apellido</translation>
    </message>
    <message>
        <source>same last name, first name nearly alike</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mismo apellido, nombre casi igual</translation>
    </message>
    <message>
        <source>{reason}, another kind</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>{reason}, otro tipo</translation>
    </message>
    <message>
        <source>same last name and initial</source>
        <extracomment>project/speakers/index.py</extracomment>
        <translation>mismos apellido e inicial</translation>
    </message>
    <message>
        <source>stayed</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>sigue igual</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>se mueve</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>cambia</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>no se encuentra</translation>
    </message>
    <message numerus="yes">
        <source>{n} stayed|{n} stayed</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} sigue igual</numerusform>
            <numerusform>{n} siguen igual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved|{n} moved</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} se mueve</numerusform>
            <numerusform>{n} se mueven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found|{n} not found</source>
        <extracomment>project/versions/plain_report.py, ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} no se encuentra</numerusform>
            <numerusform>{n} no se encuentran</numerusform>
        </translation>
    </message>
    <message>
        <source>no annotations</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py, ui/dialogs/versions.py</extracomment>
        <translation>sin anotaciones</translation>
    </message>
    <message>
        <source>suggestions: {numbers}</source>
        <extracomment>project/versions/plain_report.py</extracomment>
        <translation>sugerencias: {numbers}</translation>
    </message>
    <message>
        <source>open again: {annotators}</source>
        <extracomment>project/versions/plain_report.py, project/versions/reanchoring.py</extracomment>
        <translation>abierto de nuevo: {annotators}</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be found|{n} could not be found</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>
            <numerusform>{n} no se encuentra</numerusform>
            <numerusform>{n} no se encuentran</numerusform>
        </translation>
    </message>
    <message>
        <source>quotation</source>
        <extracomment>project/versions/reanchoring.py, ui/panels/speaker_rows.py</extracomment>
        <translation>cita</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>project/versions/reanchoring.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>entidad</translation>
    </message>
    <message>
        <source>{place}: stayed.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: sigue igual.</translation>
    </message>
    <message>
        <source>{place}: stayed; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: sigue igual; valdrían varios lugares.</translation>
    </message>
    <message>
        <source>{place}: moved.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: se mueve.</translation>
    </message>
    <message>
        <source>{place}: moved; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: se mueve; valdrían varios lugares.</translation>
    </message>
    <message>
        <source>{place}: is now {words}.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: ahora es {words}.</translation>
    </message>
    <message>
        <source>{place}: is now {words}; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: ahora es {words}; valdrían varios lugares.</translation>
    </message>
    <message>
        <source>{place}: could not be found.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: no se encuentra.</translation>
    </message>
    <message>
        <source>{place}: could not be found; several places would fit.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{place}: no se encuentra; valdrían varios lugares.</translation>
    </message>
    <message>
        <source>{document}, suggestions: {numbers}.</source>
        <extracomment>project/versions/reanchoring.py</extracomment>
        <translation>{document}, sugerencias: {numbers}.</translation>
    </message>
    <message>
        <source>what the model found</source>
        <extracomment>store/analysis_rows.py, store/bad_rows.py</extracomment>
        <translation>lo que encontró el modelo</translation>
    </message>
    <message>
        <source>the parse</source>
        <extracomment>store/analysis_rows.py, store/bad_rows.py</extracomment>
        <translation>el análisis sintáctico</translation>
    </message>
    <message>
        <source>a failed analysis</source>
        <extracomment>store/analysis_rows.py</extracomment>
        <translation>un análisis fallido</translation>
    </message>
    <message>
        <source>a suggestion</source>
        <extracomment>store/analysis_rows.py, store/bad_rows.py, ui/actions/registry.py</extracomment>
        <translation>una sugerencia</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: {reason}. The project was not changed.</source>
        <extracomment>store/attached_backup.py</extracomment>
        <translation>La copia de seguridad {path} está dañada: {reason}. El proyecto no se cambió.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <extracomment>store/attached_backup.py</extracomment>
        <translation>Elegir otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup {path} has an older file version, and a copy of it for temporary use cannot be made: {reason}. The project was not changed.</source>
        <extracomment>store/attached_backup.py</extracomment>
        <translation>La copia de seguridad {path} tiene una versión de archivo anterior, y no se puede hacer de ella una copia temporal: {reason}. El proyecto no se cambió.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder}: {reason}.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>No se pudo escribir ninguna copia de seguridad en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder for backups.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Elegir otra carpeta para las copias de seguridad.</translation>
    </message>
    <message>
        <source>a part of it names another one that is not there</source>
        <extracomment>store/backup.py</extracomment>
        <translation>una de sus partes nombra otra que no está</translation>
    </message>
    <message>
        <source>it does not hold what the project holds</source>
        <extracomment>store/backup.py</extracomment>
        <translation>no contiene lo que contiene el proyecto</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a backup of {size} MB.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>En el disco de {folder} no cabe una copia de seguridad de {size} MB.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Liberar espacio o elegir una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full, so no backup was made.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>El disco de {folder} está lleno, así que no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is not a project of this program.</source>
        <extracomment>store/backup.py, store/file_errors.py</extracomment>
        <translation>{path} no es un proyecto de este programa.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>project/jobs/recodings.py, store/backup.py, store/connection.py, store/file_errors.py, store/rescue/rescue.py, store/schema_check.py</extracomment>
        <translation>Elegir otro archivo.</translation>
    </message>
    <message>
        <source>{project} is held by another program, so no backup was made.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Otro programa está usando {project}, así que no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}; no backup was made, and older ones are kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>{path} está dañado: {reason}; no se hizo ninguna copia de seguridad y se conservan las anteriores.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}; no backup was made, and older ones are kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>No se pudo leer {path}: {reason}; no se hizo ninguna copia de seguridad y se conservan las anteriores.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, then do it again.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Comprobar que su disco esté conectado y hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>{project} was being written all the time, so no backup of it could be made.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>{project} se estaba escribiendo sin cesar, así que no se pudo hacer su copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>project/jobs/places.py, store/backup.py</extracomment>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>The backup of {project} is not whole: {reason}. Older ones are kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La copia de seguridad de {project} no está completa: {reason}. Se conservan las anteriores.</translation>
    </message>
    <message>
        <source>Run `{command}`: it says whether the project is damaged.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Ejecutar `{command}`: dice si el proyecto está dañado.</translation>
    </message>
    <message>
        <source>The backup of {project} cannot be read again, so it was not kept; older ones are.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La copia de seguridad de {project} no se puede volver a leer, así que no se conservó; las anteriores, sí.</translation>
    </message>
    <message>
        <source>Check the disk of the backups, or choose a folder on another one.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Comprobar el disco de las copias de seguridad o elegir una carpeta de otro.</translation>
    </message>
    <message>
        <source>the layer</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>la capa</translation>
    </message>
    <message>
        <source>an entity</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>una entidad</translation>
    </message>
    <message>
        <source>a decision</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>una decisión</translation>
    </message>
    <message>
        <source>a decision on a claim</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>una decisión sobre una afirmación</translation>
    </message>
    <message>
        <source>a waiver</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>un hallazgo admitido</translation>
    </message>
    <message>
        <source>{row} of document “{document}”</source>
        <extracomment>store/bad_rows.py, store/columns.py, store/speakers.py</extracomment>
        <translation>{row} del documento «{document}»</translation>
    </message>
    <message>
        <source>what was learnt</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>lo aprendido</translation>
    </message>
    <message>
        <source>a speaker</source>
        <extracomment>store/bad_rows.py, store/rows.py</extracomment>
        <translation>un hablante</translation>
    </message>
    <message>
        <source>layer of {annotator}</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>capa de {annotator}</translation>
    </message>
    <message>
        <source>{row} cannot be read{details}: the file was changed by something else.</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>no se puede leer {row}{details}: algo ajeno al programa cambió el archivo.</translation>
    </message>
    <message>
        <source>act {id}: {error}</source>
        <extracomment>store/bad_rows.py</extracomment>
        <translation>acción {id}: {error}</translation>
    </message>
    <message>
        <source>an entry</source>
        <extracomment>store/columns.py</extracomment>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>Nothing of {file} can be read any more, so no copy was saved.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Ya no se puede leer nada de {file}, así que no se guardó ninguna copia.</translation>
    </message>
    <message>
        <source>What it held before may be in a backup.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Lo que contenía antes puede estar en una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is a link, so that saving would write into another file.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{path} es un enlace, así que al guardar se escribiría en otro archivo.</translation>
    </message>
    <message>
        <source>Look at it and remove it, or open the project for reading only.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Mirarlo y quitarlo, o abrir el proyecto solo para leer.</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{path} es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>{project} is open here for reading only, so nothing of it can be changed.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{project} está abierto aquí solo para leer, así que no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Open it again once it is closed elsewhere and may be written.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Abrirlo de nuevo cuando se haya cerrado en el otro lugar y se pueda escribir.</translation>
    </message>
    <message>
        <source>The copy {file} cannot be written: {reason}.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>No se puede escribir la copia {file}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder. The project itself is not touched.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Liberar espacio o elegir otra carpeta. El proyecto mismo no se toca.</translation>
    </message>
    <message>
        <source>{file} was made, but cannot be opened now: {error}</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{file} se creó, pero ahora no se puede abrir: {error}</translation>
    </message>
    <message>
        <source>{remedy} Then open it.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{remedy} Después, abrirlo.</translation>
    </message>
    <message>
        <source>{path} is damaged: it does not say that it is a project.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{path} está dañado: no dice que sea un proyecto.</translation>
    </message>
    <message>
        <source>{project} is held by another program, so it cannot be opened now.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Otro programa está usando {project}, así que ahora no se puede abrir.</translation>
    </message>
    <message>
        <source>Close it there, or open it again in a moment.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Cerrarlo allí o abrirlo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>a part of the history</source>
        <extracomment>store/deltas.py</extracomment>
        <translation>una parte del historial</translation>
    </message>
    <message>
        <source>a part that the act changes</source>
        <extracomment>store/deltas.py</extracomment>
        <translation>una parte que la acción cambia</translation>
    </message>
    <message>
        <source>The project has no document “{id}”.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>El proyecto no tiene el documento «{id}».</translation>
    </message>
    <message>
        <source>Check the id; an export has the ids of all.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Comprobar el id; una exportación contiene los ids de todos.</translation>
    </message>
    <message>
        <source>The project has no document at position {position}.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>El proyecto no tiene ningún documento en la posición {position}.</translation>
    </message>
    <message>
        <source>The text of document “{id}” is not the one that was imported.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>El texto del documento «{id}» no es el que se importó.</translation>
    </message>
    <message>
        <source>The file was changed by something else: restore this document from a backup.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>Algo ajeno al programa cambió el archivo: restaurar este documento de una copia de seguridad.</translation>
    </message>
    <message>
        <source>the document at position {position}</source>
        <extracomment>store/documents.py</extracomment>
        <translation>el documento en la posición {position}</translation>
    </message>
    <message>
        <source>empty trash</source>
        <extracomment>store/emptying.py</extracomment>
        <translation>vaciar papelera</translation>
    </message>
    <message>
        <source>; the act was not saved</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; la acción no se guardó</translation>
    </message>
    <message>
        <source>; nothing was imported</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; no se importó nada</translation>
    </message>
    <message>
        <source>; nothing was written</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; no se escribió nada</translation>
    </message>
    <message>
        <source>; it is still a project of an older version, as it was</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; sigue siendo un proyecto de una versión anterior, como estaba</translation>
    </message>
    <message>
        <source>; nothing was changed</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>; no se cambió nada</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{path} está dañado: {reason}{consequence}.</translation>
    </message>
    <message>
        <source>an entry refers to another one that is not there</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>una entrada remite a otra que no está</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>No se pudo leer o escribir {path}: {reason}{consequence}.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, can be written and has room for you, then do it again.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Comprobar que su disco esté conectado, admita escritura y tenga espacio, y hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged: {row} cannot be read.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>{path} está dañado: no se puede leer {row}.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>El disco que contiene {path} está lleno{consequence}.</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Liberar espacio y hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is held by another program{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Otro programa está usando {file}{consequence}.</translation>
    </message>
    <message>
        <source>Do it again in a moment.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Hacerlo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{path} cannot be written{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>No se puede escribir {path}{consequence}.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or copy it elsewhere.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Cambiar los permisos del archivo y su carpeta, o copiarlo a otro lugar.</translation>
    </message>
    <message>
        <source>{path} or its journal cannot be opened{consequence}.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>No se puede abrir {path} o su diario{consequence}.</translation>
    </message>
    <message>
        <source>Check that the file and its folder exist, and that you may read and change them.</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>Comprobar que el archivo y su carpeta existan y que haya permiso para leerlos y cambiarlos.</translation>
    </message>
    <message>
        <source>a number in it is too large to count on</source>
        <extracomment>store/file_errors.py</extracomment>
        <translation>un número es demasiado grande para calcular con él</translation>
    </message>
    <message>
        <source>the file: {reason} ({details})</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>el archivo: {reason} ({details})</translation>
    </message>
    <message>
        <source>{table} refers to a {other_table} that does not exist</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>{table} remite a una fila de {other_table} que no existe</translation>
    </message>
    <message>
        <source>the positions of the documents have gaps of which the project does not know</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>las posiciones de los documentos tienen huecos que el proyecto no conoce</translation>
    </message>
    <message>
        <source>the trash does not hold the documents that it names</source>
        <extracomment>store/file_overview.py</extracomment>
        <translation>la papelera no contiene los documentos que nombra</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: another program has moved or deleted it</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>{name} ya no está donde se abrió: otro programa lo movió o lo eliminó</translation>
    </message>
    <message>
        <source>All that was shown as saved is still open here. Put the file back and go on, locate it, or save a copy.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Todo lo que se mostró como guardado sigue abierto aquí. Devolver el archivo a su lugar y seguir, localizarlo o guardar una copia.</translation>
    </message>
    <message>
        <source>Another program has replaced {name} since it was opened</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Otro programa ha sustituido {name} desde que se abrió</translation>
    </message>
    <message>
        <source>All that was shown as saved is still open here. Save a copy of it, or open the file that is there now.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Todo lo que se mostró como guardado sigue abierto aquí. Guardar una copia o abrir el archivo que hay ahora.</translation>
    </message>
    <message>
        <source>The drive or the folder that holds {name} is gone</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>La unidad o la carpeta que contiene {name} ya no está</translation>
    </message>
    <message>
        <source>All that was shown as saved is on that drive. Connect it and open the project again, or save a copy of what can still be read.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Todo lo que se mostró como guardado está en esa unidad. Conectarla y abrir de nuevo el proyecto, o guardar una copia de lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>Another program has cut {name} short since it was opened</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Otro programa ha acortado {name} desde que se abrió</translation>
    </message>
    <message>
        <source>What it held before may be in a backup. Save a copy of what is open here; if the file comes back whole, open it again.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Lo que contenía antes puede estar en una copia de seguridad. Guardar una copia de lo abierto aquí; si el archivo vuelve entero, abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has written over {name} since it was opened</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Otro programa ha sobrescrito {name} desde que se abrió</translation>
    </message>
    <message>
        <source>What it held before may be in a backup. Save a copy of what is open here, or open the file that is there now.</source>
        <extracomment>store/file_place.py</extracomment>
        <translation>Lo que contenía antes puede estar en una copia de seguridad. Guardar una copia de lo abierto aquí o abrir el archivo que hay ahora.</translation>
    </message>
    <message>
        <source>Not done: {act}. It refers to something that is not there any more.</source>
        <extracomment>store/operations.py</extracomment>
        <translation>No se hizo: {act}. Remite a algo que ya no existe.</translation>
    </message>
    <message>
        <source>Not done: {act}. An annotation would stand at other words.</source>
        <extracomment>store/operations.py</extracomment>
        <translation>No se hizo: {act}. Una anotación quedaría sobre otras palabras.</translation>
    </message>
    <message>
        <source>Open the document again, and look where its words are.</source>
        <extracomment>store/operations.py</extracomment>
        <translation>Abrir de nuevo el documento y mirar dónde están sus palabras.</translation>
    </message>
    <message>
        <source>An act in the history of {project} is damaged, so it cannot be shown.</source>
        <extracomment>store/history_entries.py</extracomment>
        <translation>Una acción del historial de {project} está dañada, así que no se puede mostrar.</translation>
    </message>
    <message>
        <source>An act in the history of {project} is damaged, so it cannot be undone or done again.</source>
        <extracomment>store/history_rows.py</extracomment>
        <translation>Una acción del historial de {project} está dañada, así que no se puede deshacer ni rehacer.</translation>
    </message>
    <message>
        <source>Another act has come meanwhile, so nothing was undone.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Entretanto ha llegado otra acción, así que no se deshizo nada.</translation>
    </message>
    <message>
        <source>Another act has come meanwhile, so nothing was done again.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Entretanto ha llegado otra acción, así que no se rehízo nada.</translation>
    </message>
    <message>
        <source>The history cannot go there: something that came later depends on one of the acts on the way.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>El historial no puede ir ahí: algo posterior depende de una de las acciones intermedias.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this document.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>No hay nada que deshacer en este documento.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo in this document.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>No hay nada que rehacer en este documento.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>The history cannot go to this act.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>El historial no puede ir a esta acción.</translation>
    </message>
    <message>
        <source>Choose one of yours that is done or undone.</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>Elegir una acción propia, hecha o deshecha.</translation>
    </message>
    <message>
        <source>somebody else has changed the text itself since</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>otra persona ha cambiado después el texto mismo</translation>
    </message>
    <message>
        <source>somebody has annotated this version of the text since</source>
        <extracomment>store/history_steps.py</extracomment>
        <translation>otra persona ha anotado después esta versión del texto</translation>
    </message>
    <message>
        <source>as its marks say</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>según las comillas</translation>
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
            <numerusform>inicio avanzado {n} palabra</numerusform>
            <numerusform>inicio avanzado {n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start moved by {n} character|start moved by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>inicio avanzado {n} carácter</numerusform>
            <numerusform>inicio avanzado {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start moved back by {n} word|start moved back by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>inicio retrasado {n} palabra</numerusform>
            <numerusform>inicio retrasado {n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start moved back by {n} character|start moved back by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>inicio retrasado {n} carácter</numerusform>
            <numerusform>inicio retrasado {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved by {n} word|end moved by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>final avanzado {n} palabra</numerusform>
            <numerusform>final avanzado {n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved by {n} character|end moved by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>final avanzado {n} carácter</numerusform>
            <numerusform>final avanzado {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved back by {n} word|end moved back by {n} words</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>final retrasado {n} palabra</numerusform>
            <numerusform>final retrasado {n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved back by {n} character|end moved back by {n} characters</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>final retrasado {n} carácter</numerusform>
            <numerusform>final retrasado {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>domain/codebook_difference.py, domain/translation.py, ui/commands/codebook.py</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{field}: {words} added</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}: se añadió {words}</translation>
    </message>
    <message>
        <source>{field}: {words} taken out</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}: se quitó {words}</translation>
    </message>
    <message>
        <source>{field}: {change}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>{field}: {change}</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>alias added: {name}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>alias añadido: {name}</translation>
    </message>
    <message>
        <source>alias taken away: {name}</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>alias quitado: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{change} · in {n} annotation|{change} · in {n} annotations</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>
            <numerusform>{change} · en {n} anotación</numerusform>
            <numerusform>{change} · en {n} anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>a speaker who was removed</source>
        <extracomment>store/history_words.py</extracomment>
        <translation>un hablante eliminado</translation>
    </message>
    <message>
        <source>the report of an import</source>
        <extracomment>store/import_reports.py</extracomment>
        <translation>el informe de una importación</translation>
    </message>
    <message>
        <source>{annotator} has another layer of the document “{document}” already.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>{annotator} ya tiene otra capa del documento «{document}».</translation>
    </message>
    <message>
        <source>Import it under another annotator&apos;s name, or into another project.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>Importarla con otro nombre de anotador o en otro proyecto.</translation>
    </message>
    <message>
        <source>the id “{id}” already belongs to another text.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>el id «{id}» ya pertenece a otro texto.</translation>
    </message>
    <message>
        <source>Give the document another id.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>Dar otro id al documento.</translation>
    </message>
    <message>
        <source>{annotator}&apos;s layer of “{document}” came before in this import.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>la capa de {annotator} para «{document}» ya vino antes en esta importación.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <extracomment>store/import_stage.py</extracomment>
        <translation>Conservar una de las dos.</translation>
    </message>
    <message>
        <source>what was learnt from decisions</source>
        <extracomment>store/learning.py</extracomment>
        <translation>lo aprendido de las decisiones</translation>
    </message>
    <message>
        <source>forget what was learnt</source>
        <extracomment>store/learning.py</extracomment>
        <translation>olvidar lo aprendido</translation>
    </message>
    <message>
        <source>count forgotten decisions again</source>
        <extracomment>store/learning.py</extracomment>
        <translation>volver a contar las decisiones olvidadas</translation>
    </message>
    <message>
        <source>take annotations as they are</source>
        <extracomment>store/misfits.py</extracomment>
        <translation>tomar las anotaciones como están</translation>
    </message>
    <message>
        <source>the same document</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>el mismo documento</translation>
    </message>
    <message>
        <source>the same text</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>el mismo texto</translation>
    </message>
    <message>
        <source>the same speaker</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>el mismo hablante</translation>
    </message>
    <message>
        <source>the same layer</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la misma capa</translation>
    </message>
    <message>
        <source>the same quotation</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la misma cita</translation>
    </message>
    <message>
        <source>the same claim</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la misma afirmación</translation>
    </message>
    <message>
        <source>the same entity</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la misma entidad</translation>
    </message>
    <message>
        <source>the same waiver</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>el mismo hallazgo admitido</translation>
    </message>
    <message>
        <source>the same suggestion</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la misma sugerencia</translation>
    </message>
    <message>
        <source>the same decision</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>la misma decisión</translation>
    </message>
    <message>
        <source>the same analysis</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>el mismo análisis</translation>
    </message>
    <message>
        <source>the same codebook</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>el mismo libro de códigos</translation>
    </message>
    <message>
        <source>“{act}” cannot be undone: {reason}.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>«{act}» no se puede deshacer: {reason}.</translation>
    </message>
    <message>
        <source>somebody has changed {same_thing} since</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>otra persona ha cambiado después {same_thing}</translation>
    </message>
    <message>
        <source>“{act}” cannot be done again: {reason}.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>«{act}» no se puede rehacer: {reason}.</translation>
    </message>
    <message>
        <source>something that came later depends on it</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>algo posterior depende de ello</translation>
    </message>
    <message>
        <source>“{act}” bears on {same_thing}</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>«{act}» toca {same_thing}</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Cambiarlo a mano.</translation>
    </message>
    <message>
        <source>it needs something that is not there any more</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>necesita algo que ya no existe</translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>«{title}» está en la papelera</translation>
    </message>
    <message>
        <source>Move them by hand: the trash shows what is in it.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Moverlos a mano: la papelera muestra lo que contiene.</translation>
    </message>
    <message>
        <source>{name} has worked on “{title}” since</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>{name} ha trabajado después en «{title}»</translation>
    </message>
    <message>
        <source>its documents have left the trash, or came back, since</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>sus documentos han salido después de la papelera o han vuelto</translation>
    </message>
    <message>
        <source>First do that again.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Rehacer antes esa acción.</translation>
    </message>
    <message>
        <source>First undo that.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Deshacer antes esa acción.</translation>
    </message>
    <message>
        <source>Move documents to the trash instead.</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>Mover en su lugar documentos a la papelera.</translation>
    </message>
    <message>
        <source>That quotation is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Esa cita ya está.</translation>
    </message>
    <message>
        <source>That claim is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Esa afirmación ya está.</translation>
    </message>
    <message>
        <source>That entity is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Esa entidad ya está.</translation>
    </message>
    <message>
        <source>That speaker is there already.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Ese hablante ya está.</translation>
    </message>
    <message>
        <source>The history does not hold it any more.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>El historial ya no lo contiene.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>«{title}» está en la papelera.</translation>
    </message>
    <message>
        <source>The text of “{title}” has been replaced since; the words stood in another one.</source>
        <extracomment>store/removed.py</extracomment>
        <translation>Después se sustituyó el texto de «{title}»; las palabras estaban en otro.</translation>
    </message>
    <message>
        <source>the document that it belongs to is lost</source>
        <extracomment>store/rescue/gaps.py</extracomment>
        <translation>se perdió el documento al que pertenece</translation>
    </message>
    <message>
        <source>its row is damaged</source>
        <extracomment>store/rescue/gathered.py</extracomment>
        <translation>su fila está dañada</translation>
    </message>
    <message>
        <source>its words are beyond the end of the text</source>
        <extracomment>store/rescue/mending.py</extracomment>
        <translation>sus palabras están más allá del final del texto</translation>
    </message>
    <message>
        <source>what it belongs to is lost</source>
        <extracomment>store/rescue/mending.py</extracomment>
        <translation>se perdió aquello a lo que pertenece</translation>
    </message>
    <message>
        <source>another row names it</source>
        <extracomment>store/rescue/mending.py</extracomment>
        <translation>otra fila lo nombra</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; nothing was written.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>No se puede leer {path}: {reason}; no se escribió nada.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>store/rescue/rescue.py, store/schema_check.py</extracomment>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <extracomment>store/new_file.py, store/rescue/rescue.py</extracomment>
        <translation>elegir otra carpeta</translation>
    </message>
    <message>
        <source>{path} has changed while it was read, so the rescue would be a mixture.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>{path} cambió mientras se leía, así que el rescate sería una mezcla.</translation>
    </message>
    <message>
        <source>Close it in all programs, and rescue it again.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Cerrarlo en todos los programas y rescatarlo de nuevo.</translation>
    </message>
    <message>
        <source>No document of a project could be read from {path}; nothing was written.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>No se pudo leer de {path} ningún documento de un proyecto; no se escribió nada.</translation>
    </message>
    <message>
        <source>Choose another file, or a copy that somebody else may have.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Elegir otro archivo, o una copia que quizá tenga otra persona.</translation>
    </message>
    <message>
        <source>The rescue could not be finished: {reason}; nothing was written.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>No se pudo terminar el rescate: {reason}; no se escribió nada.</translation>
    </message>
    <message>
        <source>Free some space, also where temporary files are kept, then rescue it again.</source>
        <extracomment>store/rescue/rescue.py</extracomment>
        <translation>Liberar espacio, también donde se guardan los archivos temporales, y rescatarlo de nuevo.</translation>
    </message>
    <message>
        <source>a document</source>
        <extracomment>store/rescue/row_checks.py, ui/actions/registry.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>un documento</translation>
    </message>
    <message>
        <source>a history row</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>una fila del historial</translation>
    </message>
    <message>
        <source>a report</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>un informe</translation>
    </message>
    <message>
        <source>a map</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>fields</source>
        <extracomment>store/rescue/row_checks.py</extracomment>
        <translation>campos</translation>
    </message>
    <message>
        <source>an index names it</source>
        <extracomment>store/rescue/sql_rows.py</extracomment>
        <translation>un índice lo nombra</translation>
    </message>
    <message>
        <source>tables</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>tablas</translation>
    </message>
    <message>
        <source>pages</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>páginas</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>historial</translation>
    </message>
    <message>
        <source>pages without a table</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>páginas sin tabla</translation>
    </message>
    <message>
        <source>pages that the journal replaces</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>páginas que el diario sustituye</translation>
    </message>
    <message>
        <source>free pages</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>páginas libres</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>stand-ins</source>
        <extracomment>store/rescue/ways.py</extracomment>
        <translation>sustitutos</translation>
    </message>
    <message>
        <source>its codebook</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>su libro de códigos</translation>
    </message>
    <message>
        <source>So much differs from this backup that one act cannot bring it back, so nothing was changed.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>Son tantas las diferencias con esta copia de seguridad que una sola acción no puede recuperarla, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Restore some documents at a time, or open the backup itself: it is a project.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>Restaurar los documentos por partes, o abrir la copia misma: es un proyecto.</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a row of {table}</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>una fila de {table}</translation>
    </message>
    <message>
        <source>{backup} is damaged: {row} cannot be read. The project was not changed.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>{backup} está dañada: no se puede leer {row}. El proyecto no se cambió.</translation>
    </message>
    <message>
        <source>Restore another backup, or single documents of this one.</source>
        <extracomment>store/restored_rows.py</extracomment>
        <translation>Restaurar otra copia de seguridad, o documentos sueltos de esta.</translation>
    </message>
    <message>
        <source>the text or metadata</source>
        <extracomment>store/rows.py</extracomment>
        <translation>el texto o los metadatos</translation>
    </message>
    <message>
        <source>the speakers of a quotation</source>
        <extracomment>store/rows.py</extracomment>
        <translation>los hablantes de una cita</translation>
    </message>
    <message>
        <source>a layer</source>
        <extracomment>store/rows.py</extracomment>
        <translation>una capa</translation>
    </message>
    <message>
        <source>{path} exists already; it was left as it is.</source>
        <extracomment>store/new_file.py</extracomment>
        <translation>{path} ya existe; quedó como estaba.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>domain/codebook_draft.py, store/new_file.py</extracomment>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Close it, and keep the file as it is. Rescue what can be read of it and of its newest backup (`annotator rescue`), or open that backup itself (`annotator backups` lists them).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Cerrarlo y conservar el archivo como está. Rescatar lo que se pueda leer de él y de su última copia de seguridad (`annotator rescue`), o abrir esa copia misma (`annotator backups` las muestra).</translation>
    </message>
    <message>
        <source>What is annotated now is as it was saved, and you can go on working. A backup may have the older state.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Lo anotado ahora está como se guardó y se puede seguir trabajando. Una copia de seguridad puede tener el estado anterior.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (file version {version}, this program reads up to {newest}).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} se hizo con una versión más reciente de este programa (versión del archivo {version}; este programa lee hasta la {newest}).</translation>
    </message>
    <message>
        <source>Install the newer version to open it; the file was not changed.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Para abrirlo, instalar la versión más reciente; el archivo no se cambió.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>Look whether it was moved. If it was deleted, put its newest backup in its place (annotator restore {path} latest), or begin anew (annotator new {path}).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Mirar si se movió. Si se eliminó, poner en su lugar la última copia de seguridad (annotator restore {path} latest) o empezar de nuevo (annotator new {path}).</translation>
    </message>
    <message>
        <source>{path} is empty, so it is not a project of this program.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} está vacío, así que no es un proyecto de este programa.</translation>
    </message>
    <message>
        <source>Choose another file. If it was a project, something has emptied it: remove it, and put its newest backup in its place (annotator restore {path} latest).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Elegir otro archivo. Si era un proyecto, algo lo vació: quitarlo y poner en su lugar la última copia de seguridad (annotator restore {path} latest).</translation>
    </message>
    <message>
        <source>trigger or view</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>disparador o vista</translation>
    </message>
    <message>
        <source>{path} holds a {part} ({name}), which no project has: another program has changed it.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} contiene una parte ({part}, {name}) que ningún proyecto tiene: otro programa lo ha cambiado.</translation>
    </message>
    <message>
        <source>Keep the file as it is. Rescue what it holds into a new project (`annotator rescue`), or open a backup of it.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Conservar el archivo como está. Rescatar lo que contiene en un proyecto nuevo (`annotator rescue`) o abrir una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is damaged: its documents are not numbered from 1 on ({least} to {most}).</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} está dañado: sus documentos no están numerados desde 1 ({least} a {most}).</translation>
    </message>
    <message>
        <source>{path} is damaged: it lacks the table “{table}”.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} está dañado: le falta la tabla «{table}».</translation>
    </message>
    <message>
        <source>{path} is damaged: it says that its file version is {version}, which does not fit its tables.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} está dañado: dice que su versión de archivo es {version}, que no concuerda con sus tablas.</translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program (file version {version}), so it cannot be opened for reading only.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} se hizo con una versión anterior de este programa (versión del archivo {version}), así que no se puede abrir solo para leer.</translation>
    </message>
    <message>
        <source>Open it in the window, where it can be written: it is backed up and brought up to date.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>Abrirlo en la ventana, donde se pueda escribir: se hace una copia de seguridad y se actualiza.</translation>
    </message>
    <message>
        <source>virtual table</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>tabla virtual</translation>
    </message>
    <message>
        <source>{path} is damaged: its table “{table}” lacks the column “{column}”.</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>{path} está dañado: a su tabla «{table}» le falta la columna «{column}».</translation>
    </message>
    <message>
        <source>table with a generated column</source>
        <extracomment>store/schema_check.py</extracomment>
        <translation>tabla con una columna generada</translation>
    </message>
    <message>
        <source>The search index holds documents that are not there. Build it again: {command}</source>
        <extracomment>store/search.py</extracomment>
        <translation>El índice de búsqueda contiene documentos que no existen. Rehacerlo: {command}</translation>
    </message>
    <message numerus="yes">
        <source>The search does not find the words of {n} document. Build the index again: {command}|The search does not find the words of {n} documents. Build the index again: {command}</source>
        <extracomment>store/search.py</extracomment>
        <translation>
            <numerusform>La búsqueda no encuentra las palabras de {n} documento. Rehacer el índice: {command}</numerusform>
            <numerusform>La búsqueda no encuentra las palabras de {n} documentos. Rehacer el índice: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index of {project} is damaged; articles and annotations are not affected.</source>
        <extracomment>store/search.py</extracomment>
        <translation>El índice de búsqueda de {project} está dañado; los artículos y anotaciones no se ven afectados.</translation>
    </message>
    <message>
        <source>Build it again: {command}</source>
        <extracomment>store/search.py</extracomment>
        <translation>Rehacerlo: {command}</translation>
    </message>
    <message>
        <source>a database cannot be saved there</source>
        <extracomment>store/sqlite_library.py</extracomment>
        <translation>ahí no se puede guardar una base de datos</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>sus páginas no concuerdan</translation>
    </message>
    <message>
        <source>it holds bytes that are no text</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>contiene bytes que no son texto</translation>
    </message>
    <message>
        <source>you have no permission to write it</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>no hay permiso para escribirlo</translation>
    </message>
    <message>
        <source>a file cannot be opened</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>no se puede abrir un archivo</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>the disk cannot read it</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>el disco no lo puede leer</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>el disco no lo acepta</translation>
    </message>
    <message>
        <source>it does not begin as a project does</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>no empieza como un proyecto</translation>
    </message>
    <message>
        <source>what it holds contradicts itself</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>lo que contiene se contradice</translation>
    </message>
    <message>
        <source>a part of it is larger than any project has</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>una de sus partes es más grande que en cualquier proyecto</translation>
    </message>
    <message>
        <source>a part of it is missing, or has another form</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>una de sus partes falta o tiene otra forma</translation>
    </message>
    <message>
        <source>the columns of a table</source>
        <extracomment>store/table_fields.py</extracomment>
        <translation>las columnas de una tabla</translation>
    </message>
    <message>
        <source>the history</source>
        <extracomment>store/text_changes.py</extracomment>
        <translation>el historial</translation>
    </message>
    <message>
        <source>Not done: one of its documents is in the trash already.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>No se hizo: uno de sus documentos ya está en la papelera.</translation>
    </message>
    <message>
        <source>Take it out of the trash first.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Sacarlo antes de la papelera.</translation>
    </message>
    <message>
        <source>Not done: the project has another document with the id “{id}” by now, “{title}”.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>No se hizo: el proyecto ya tiene otro documento con el id «{id}», «{title}».</translation>
    </message>
    <message>
        <source>Move that one to the trash first.</source>
        <extracomment>store/trash.py</extracomment>
        <translation>Mover antes ese a la papelera.</translation>
    </message>
    <message>
        <source>the trash</source>
        <extracomment>store/trash.py</extracomment>
        <translation>la papelera</translation>
    </message>
    <message>
        <source>process {pid} on {computer}, since {time}</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>proceso {pid} en {computer}, desde {time}</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>un proceso desconocido</translation>
    </message>
    <message>
        <source>{project} is being opened elsewhere.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{project} se está abriendo en otro lugar.</translation>
    </message>
    <message>
        <source>Open it again in a moment.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Abrirlo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{path} cannot be kept from other writers: {reason}.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>No se puede impedir que otros escriban en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Copy it to a disk of this computer.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Copiarlo a un disco de este equipo.</translation>
    </message>
    <message>
        <source>{project} is open in another window or command ({holder}).</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{project} está abierto en otra ventana u orden ({holder}).</translation>
    </message>
    <message>
        <source>Close it there, or wait until that has ended; it can be read meanwhile.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Cerrarlo allí o esperar a que termine; entretanto se puede leer.</translation>
    </message>
    <message>
        <source>{path} is no lock file of this program: {reason}; it was left as it is.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{path} no es un archivo de bloqueo de este programa: {reason}; quedó como estaba.</translation>
    </message>
    <message>
        <source>{path} is no lock file of this program; it was left as it is.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>{path} no es un archivo de bloqueo de este programa; quedó como estaba.</translation>
    </message>
    <message>
        <source>Look at it and remove it; the project can be read meanwhile.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>Mirarlo y quitarlo; entretanto se puede leer el proyecto.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>hace un instante</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {reason}.</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>No se puede escribir en la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>copy it elsewhere</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>copiarlo a otro lugar</translation>
    </message>
    <message>
        <source>copy the project to another folder</source>
        <extracomment>store/writer_lock.py</extracomment>
        <translation>copiar el proyecto a otra carpeta</translation>
    </message>
    <message>
        <source>Select words ({grow}, or drag over them), then {new_quotation} makes a quotation of them, {new_claim} a claim.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Seleccionar palabras ({grow} o arrastrar sobre ellas); {new_quotation} las convierte en cita y {new_claim}, en afirmación.</translation>
    </message>
    <message numerus="yes">
        <source>{next_suggestion} goes to the one suggestion that waits; {accept} accepts, {remove} rejects.|{next_suggestion} goes to the next of {n} suggestions; {accept} accepts, {remove} rejects.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>
            <numerusform>{next_suggestion} va a la única sugerencia pendiente; {accept} acepta, {remove} rechaza.</numerusform>
            <numerusform>{next_suggestion} va a la siguiente de {n} sugerencias; {accept} acepta, {remove} rechaza.</numerusform>
        </translation>
    </message>
    <message>
        <source>{next_item} goes to what is annotated, too.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>{next_item} va también a lo anotado.</translation>
    </message>
    <message>
        <source>{next_item} or a click chooses a card, to look at it again.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>{next_item} o un clic elige una ficha, para mirarla de nuevo.</translation>
    </message>
    <message>
        <source>{next_marks} goes to the next words in quote marks.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>{next_marks} va a las siguientes palabras entre comillas.</translation>
    </message>
    <message>
        <source>Suggestions that are hidden: {count}; {show_hidden} shows them.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Sugerencias ocultas: {count}; {show_hidden} las muestra.</translation>
    </message>
    <message>
        <source>grow</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>ampliar</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>entity</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>entidad</translation>
    </message>
    <message>
        <source>quotation</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>cita</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>join</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>unir</translation>
    </message>
    <message>
        <source>next</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>accept</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>reject</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>reject, why</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>rechazar, motivo</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>sugerencia siguiente</translation>
    </message>
    <message>
        <source>No annotation chosen</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Ninguna anotación elegida</translation>
    </message>
    <message>
        <source>Nothing annotated yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Aún no hay nada anotado</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>final</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>next annotation</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>anotación siguiente</translation>
    </message>
    <message>
        <source>next document</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>documento siguiente</translation>
    </message>
    <message>
        <source>source</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>source: none yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>fuente: falta</translation>
    </message>
    <message>
        <source>cue</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>marcador</translation>
    </message>
    <message>
        <source>cue: none yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>marcador: falta</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>hablante</translation>
    </message>
    <message>
        <source>speaker: none yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>hablante: falta</translation>
    </message>
    <message>
        <source>in place of proposed types</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>en lugar de los tipos propuestos</translation>
    </message>
    <message>
        <source>claim types</source>
        <extracomment>ui/actions/applicability.py, ui/dialogs/exports/panels.py</extracomment>
        <translation>tipos de afirmación</translation>
    </message>
    <message>
        <source>Import articles ({import_files}), or drop files on the window.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Importar artículos ({import_files}) o soltar archivos en la ventana.</translation>
    </message>
    <message>
        <source>No article yet</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>This document is annotated blind: it has no suggestions.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Este documento se anota a ciegas: no tiene sugerencias.</translation>
    </message>
    <message>
        <source>shrink</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>reducir</translation>
    </message>
    <message>
        <source>clear selection</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>quitar selección</translation>
    </message>
    <message>
        <source>type</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>accept, speaker</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>aceptar, hablante</translation>
    </message>
    <message>
        <source>accept, claim</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>aceptar, afirmación</translation>
    </message>
    <message>
        <source>accept, stay</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>aceptar, quedarse</translation>
    </message>
    <message>
        <source>accept, type</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>aceptar, tipo</translation>
    </message>
    <message>
        <source>remove entity</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>quitar entidad</translation>
    </message>
    <message>
        <source>types of {claim}</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>tipos de {claim}</translation>
    </message>
    <message>
        <source>The types of the current claim, in the codebook&apos;s order; again to take one away.</source>
        <extracomment>ui/actions/key_sheet.py</extracomment>
        <translation>Los tipos de la afirmación actual, en el orden del libro de códigos; otra vez para quitar uno.</translation>
    </message>
    <message>
        <source>Claim types</source>
        <extracomment>ui/actions/key_sheet.py, ui/dialogs/codebook/parts.py</extracomment>
        <translation>Tipos de afirmación</translation>
    </message>
    <message>
        <source>moving the caret</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>mover el cursor</translation>
    </message>
    <message>
        <source>selecting</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>seleccionar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <extracomment>ui/actions/keys.py, ui/actions/panel_table.py</extracomment>
        <translation>Intro</translation>
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
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Left hand</source>
        <comment>layout of keys</comment>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Without brackets</source>
        <comment>layout of keys</comment>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Sin corchetes</translation>
    </message>
    <message>
        <source>For German, French and other keyboards on which [ ] { } need AltGr, and Ctrl with them cannot be pressed at all: H and L, which lie alike on all of them, move the end of a span back and on, with Shift the start, with Ctrl by a character; J and K with Alt do so by a clause.</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Para teclados españoles, alemanes, franceses y otros donde [ ] { } requieren AltGr y no se pueden pulsar con Ctrl: H y L, que están igual en todos, mueven el final de un tramo atrás y adelante, con Mayús el inicio, con Ctrl por caracteres; J y K con Alt lo hacen por cláusulas.</translation>
    </message>
    <message>
        <source>claim type {number}</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>el tipo de afirmación {number}</translation>
    </message>
    <message>
        <source>the menu {menu}</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>el menú {menu}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>back to the article</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/panel_keys.py</extracomment>
        <translation>volver al artículo</translation>
    </message>
    <message>
        <source>the same, and stay</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>igual, sin salir</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/panel_keys.py</extracomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>type to filter</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>escribir para filtrar</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>project/jobs/figures/work.py, ui/actions/panel_table.py, ui/dialogs/dashboard/charts.py, ui/panels/document_view.py</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/cards.py</extracomment>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>ui/actions/panel_table.py, ui/actions/registry.py, ui/dialogs/codebook/parts.py, ui/panels/guidelines.py</extracomment>
        <translation>Directrices</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/history.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/speakers.py</extracomment>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Documents panel</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Panel de documentos</translation>
    </message>
    <message>
        <source>Show the list of documents and give it the keys; again to hide it.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Mostrar la lista de documentos y darle el teclado; otra vez para ocultarla.</translation>
    </message>
    <message>
        <source>Cards panel</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Panel de fichas</translation>
    </message>
    <message>
        <source>Show the cards and give them the keys; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Mostrar las fichas y darles el teclado; otra vez para ocultarlas.</translation>
    </message>
    <message>
        <source>Show your acts, to go back and forth among them; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Mostrar las acciones propias, para ir atrás y adelante entre ellas; otra vez para ocultarlas.</translation>
    </message>
    <message>
        <source>Show the project&apos;s speakers and where they are named, to merge, split and rename them; again to hide them.</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>Mostrar los hablantes del proyecto y dónde se nombran, para fusionarlos, dividirlos y renombrarlos; otra vez para ocultarlos.</translation>
    </message>
    <message>
        <source>people merge duplicates aliases registry</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>personas fusionar duplicados alias registro</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>open the first</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>abrir el primero</translation>
    </message>
    <message>
        <source>go to it</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>ir ahí</translation>
    </message>
    <message>
        <source>close</source>
        <comment>what a key does</comment>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>read on</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>seguir leyendo</translation>
    </message>
    <message>
        <source>go there</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>ir ahí</translation>
    </message>
    <message>
        <source>see what would change</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>ver qué cambiaría</translation>
    </message>
    <message>
        <source>mentions, then open</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>menciones, luego abrir</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>renombrar</translation>
    </message>
    <message>
        <source>next field</source>
        <extracomment>ui/actions/panel_table.py, ui/panels/panel_keys.py</extracomment>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>go to the hit</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>ir al resultado</translation>
    </message>
    <message>
        <source>type to search</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>escribir para buscar</translation>
    </message>
    <message>
        <source>go to the first hit</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>ir al primer resultado</translation>
    </message>
    <message>
        <source>the hits</source>
        <extracomment>ui/actions/panel_table.py</extracomment>
        <translation>los resultados</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/actions/registry.py, ui/models/text_rows.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>a project</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>un proyecto</translation>
    </message>
    <message>
        <source>“{action}” needs a project: {open_project} opens one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere un proyecto: {open_project} abre uno.</translation>
    </message>
    <message>
        <source>“{action}” needs a document: {import_files} imports articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere un documento: {import_files} importa artículos.</translation>
    </message>
    <message>
        <source>selected words</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>palabras seleccionadas</translation>
    </message>
    <message>
        <source>“{action}” needs selected words: drag over them, or {grow}.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere palabras seleccionadas: arrastrar sobre ellas o {grow}.</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation: {next_item} or a click chooses one, {new_quotation} makes one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una cita: {next_item} o un clic elige una, {new_quotation} la crea.</translation>
    </message>
    <message>
        <source>“{action}” needs a suggestion: {next_suggestion} goes to the next one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una sugerencia: {next_suggestion} va a la siguiente.</translation>
    </message>
    <message>
        <source>“{action}” needs a claim: {new_claim} makes one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una afirmación: {new_claim} crea una.</translation>
    </message>
    <message>
        <source>a quotation or suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>una cita o sugerencia</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation or suggestion: {next_item} or a click chooses one, {new_quotation} makes one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una cita o sugerencia: {next_item} o un clic elige una, {new_quotation} la crea.</translation>
    </message>
    <message>
        <source>a quotation and selected words</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>una cita y palabras seleccionadas</translation>
    </message>
    <message>
        <source>“{action}” needs a quotation and selected words: choose the one, then select the others.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una cita y palabras seleccionadas: elegir la primera y seleccionar después las segundas.</translation>
    </message>
    <message>
        <source>selected words or a quotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>palabras seleccionadas o una cita</translation>
    </message>
    <message>
        <source>“{action}” needs selected words or a quotation: {grow} selects, {next_item} chooses.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere palabras seleccionadas o una cita: {grow} selecciona, {next_item} elige.</translation>
    </message>
    <message>
        <source>selected words or an annotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>palabras seleccionadas o una anotación</translation>
    </message>
    <message>
        <source>“{action}” needs selected words or an annotation: {grow} selects, {next_item} chooses.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere palabras seleccionadas o una anotación: {grow} selecciona, {next_item} elige.</translation>
    </message>
    <message>
        <source>“{action}” needs a suggestion: none waits here, {done} marks the document done.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una sugerencia: aquí no queda ninguna, {done} marca el documento como terminado.</translation>
    </message>
    <message>
        <source>a role that the codebook declares</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>un rol declarado en el libro de códigos</translation>
    </message>
    <message>
        <source>“{action}” needs a role that the codebook declares: its “roles” do.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere un rol declarado en el libro de códigos: en sus «roles».</translation>
    </message>
    <message>
        <source>a document that could not be analysed</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>un documento que no se pudo analizar</translation>
    </message>
    <message>
        <source>“{action}” needs a document that could not be analysed: this is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere un documento que no se pudo analizar: este sí se pudo.</translation>
    </message>
    <message>
        <source>an act to undo</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>una acción que deshacer</translation>
    </message>
    <message>
        <source>“{action}” needs an act to undo: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una acción que deshacer: no hay ninguna.</translation>
    </message>
    <message>
        <source>an undone act</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>una acción deshecha</translation>
    </message>
    <message>
        <source>“{action}” needs an undone act: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una acción deshecha: no hay ninguna.</translation>
    </message>
    <message>
        <source>an act of yours on this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>una acción propia en este documento</translation>
    </message>
    <message>
        <source>“{action}” needs an act of yours on this document: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una acción propia en este documento: no hay ninguna.</translation>
    </message>
    <message>
        <source>an undone act on this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>una acción deshecha en este documento</translation>
    </message>
    <message>
        <source>“{action}” needs an undone act on this document: there is none.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» requiere una acción deshecha en este documento: no hay ninguna.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>menu</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Make a new project file.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Crear un archivo de proyecto nuevo.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Abrir un archivo de proyecto.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Try the program on fictional articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Probar el programa con artículos ficticios.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Add articles in .docx, .pdf, .html and other formats, after a look at what they will be.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Añadir artículos en .docx, .pdf, .html y otros formatos, tras ver cómo quedarán.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Add all articles of a folder and of the folders in it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Añadir todos los artículos de una carpeta y de sus subcarpetas.</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Importar desde el portapapeles</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard as articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Añadir como artículos el texto o los archivos del portapapeles.</translation>
    </message>
    <message>
        <source>Show what each import took, passed over and refused, and save the refused lines.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar qué tomó, omitió y rechazó cada importación, y guardar las líneas rechazadas.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Show the backups, what each holds against now, and restore all or some documents.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar las copias de seguridad y en qué difieren del estado actual, y restaurar todos o algunos documentos.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Make a checked copy of the project in its folder of backups.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Hacer una copia comprobada del proyecto en su carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write labelled data as JSONL and other formats.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Escribir datos etiquetados como JSONL y otros formatos.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Write the project as it is now into another file; work goes on in this one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Escribir el proyecto tal como está en otro archivo; el trabajo sigue en este.</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the article with its annotations: the text with marks, then the cards.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Imprimir el artículo con sus anotaciones: el texto con señales y después las fichas.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Write the article with its annotations into a PDF file.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Escribir el artículo con sus anotaciones en un archivo PDF.</translation>
    </message>
    <message>
        <source>Move document to trash</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover documento a la papelera</translation>
    </message>
    <message>
        <source>Trash…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Show removed documents, annotations and speakers, restore them, or empty the trash.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar los documentos, anotaciones y hablantes eliminados, restaurarlos o vaciar la papelera.</translation>
    </message>
    <message>
        <source>Change annotator…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Cambiar anotador…</translation>
    </message>
    <message>
        <source>Change the annotator; a press on the name at the bottom does the same.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Cambiar el anotador; pulsar el nombre de abajo hace lo mismo.</translation>
    </message>
    <message>
        <source>Blind mode…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Modo ciego…</translation>
    </message>
    <message>
        <source>Choose documents that are annotated without suggestions, for studies.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Elegir documentos que se anotan sin sugerencias, para estudios.</translation>
    </message>
    <message>
        <source>What was learnt…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Lo aprendido…</translation>
    </message>
    <message>
        <source>Show what your decisions in this project teach about suggestions; stop it, or forget it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar qué enseñan las decisiones de este proyecto sobre las sugerencias; detenerlo u olvidarlo.</translation>
    </message>
    <message>
        <source>Let your decisions in this project make suggestions likelier or less likely; again to stop that.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Hacer que las decisiones de este proyecto vuelvan las sugerencias más o menos probables; otra vez para detenerlo.</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Olvidar lo aprendido</translation>
    </message>
    <message>
        <source>Count only the documents that you begin from now on.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Contar solo los documentos que se empiecen desde ahora.</translation>
    </message>
    <message>
        <source>Language model…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Modelo de lengua…</translation>
    </message>
    <message>
        <source>Choose the installed spaCy pipeline that analyses documents.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Elegir el modelo de spaCy instalado que analiza los documentos.</translation>
    </message>
    <message>
        <source>Try the analysis again</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Repetir el análisis</translation>
    </message>
    <message>
        <source>Analyse the document again after a failure.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Analizar de nuevo el documento tras un fallo.</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>Go back to the welcome page.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Volver a la página de bienvenida.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Cerrar el programa; todo está ya guardado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last act back, also after a restart.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Deshacer la última acción, también tras reiniciar.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do the last undone act again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rehacer la última acción deshecha.</translation>
    </message>
    <message>
        <source>Undo in this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Deshacer en este documento</translation>
    </message>
    <message>
        <source>Take your last act on this document back, and leave what you did in others.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Deshacer la última acción propia en este documento, sin tocar lo hecho en otros.</translation>
    </message>
    <message>
        <source>Redo in this document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rehacer en este documento</translation>
    </message>
    <message>
        <source>Do the last undone act on this document again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rehacer la última acción deshecha en este documento.</translation>
    </message>
    <message>
        <source>Copy the selected words.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Copiar las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the whole article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seleccionar todo el artículo.</translation>
    </message>
    <message>
        <source>Grow selection</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ampliar selección</translation>
    </message>
    <message>
        <source>Select the word, the marks, the sentence, the paragraph.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seleccionar la palabra, lo entrecomillado, la oración, el párrafo.</translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Reducir selección</translation>
    </message>
    <message>
        <source>Go back to the smaller selection, or cut a selection that was not grown at its last comma, dash or “and”.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Volver a la selección menor o, si no se amplió, cortarla en su última coma, raya o “and”.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Drop the selection, then the marks of the hits, then the current annotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Quitar la selección, luego las señales de los resultados, luego la anotación actual.</translation>
    </message>
    <message>
        <source>Article details…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Datos del artículo…</translation>
    </message>
    <message>
        <source>Show and edit title, byline, publisher, date, section, address and language of the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar y editar título, firma, medio, fecha, sección, dirección e idioma del artículo.</translation>
    </message>
    <message>
        <source>New version of the text…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nueva versión del texto…</translation>
    </message>
    <message>
        <source>Put a corrected text in the place of this one; you see before what becomes of each annotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Poner un texto corregido en lugar de este; antes se ve qué pasa con cada anotación.</translation>
    </message>
    <message>
        <source>New quotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Make a quotation from the selection, or from the reporting verb, the marks or the sentence at the caret.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Crear una cita con la selección, o con el verbo de habla, lo entrecomillado o la oración en el cursor.</translation>
    </message>
    <message>
        <source>Set cue</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Asignar marcador</translation>
    </message>
    <message>
        <source>Make the selection, or the likeliest words, the cue of the current quotation; again, the next likeliest. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tomar la selección, o las palabras más probables, como marcador de la cita actual; otra vez, las siguientes más probables. Una sugerencia se acepta con el cambio.</translation>
    </message>
    <message>
        <source>Set source</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Asignar fuente</translation>
    </message>
    <message>
        <source>Make the selection, or the likeliest words, the source of the current quotation; again, the next likeliest. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tomar la selección, o las palabras más probables, como fuente de la cita actual; otra vez, las siguientes más probables. Una sugerencia se acepta con el cambio.</translation>
    </message>
    <message>
        <source>Set addressee or other role…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Asignar destinatario u otro rol…</translation>
    </message>
    <message>
        <source>Make the selection the addressee of the current quotation, or another role of the codebook. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tomar la selección como destinatario de la cita actual, o como otro rol del libro de códigos. Una sugerencia se acepta con el cambio.</translation>
    </message>
    <message>
        <source>Set speaker…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Asignar hablante…</translation>
    </message>
    <message>
        <source>Choose the speaker of the current quotation. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Elegir el hablante de la cita actual. Una sugerencia se acepta con el cambio.</translation>
    </message>
    <message>
        <source>Add a speaker…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Añadir un hablante…</translation>
    </message>
    <message>
        <source>Add a speaker to the current quotation, as in “both Washington and Kyiv say”; a speaker who is there already is taken away.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Añadir un hablante a la cita actual, como en “both Washington and Kyiv say”; si ya está, se quita.</translation>
    </message>
    <message>
        <source>Join fragment</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Unir fragmento</translation>
    </message>
    <message>
        <source>Add the selection to the current quotation as a fragment; without a selection, join the current suggestion to the previous quotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Añadir la selección a la cita actual como fragmento; sin selección, unir la sugerencia actual a la cita anterior.</translation>
    </message>
    <message>
        <source>Split fragment</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Separar fragmento</translation>
    </message>
    <message>
        <source>Take the selection, or the fragment at the caret, out of the current quotation. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sacar de la cita actual la selección o el fragmento en el cursor. Una sugerencia se acepta con el cambio.</translation>
    </message>
    <message>
        <source>Change type</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Cycle direct, indirect, mixed. A suggestion is accepted with the change.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Alternar entre directa, indirecta y mixta. Una sugerencia se acepta con el cambio.</translation>
    </message>
    <message>
        <source>Mark the current quotation as reported within the one around it; again to undo that.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Señalar la cita actual como citada dentro de la que la rodea; otra vez para anularlo.</translation>
    </message>
    <message>
        <source>Other articles have nearly the same words: {annotate_alike} shows them.</source>
        <extracomment>ui/commands/alike.py</extracomment>
        <translation>Otros artículos tienen casi las mismas palabras: {annotate_alike} los muestra.</translation>
    </message>
    <message>
        <source>{next_document} and {done} go through the documents as they are sorted now.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>{next_document} y {done} recorren los documentos tal como están ordenados ahora.</translation>
    </message>
    <message>
        <source>{words} for {own}</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{words} en lugar de {own}</translation>
    </message>
    <message>
        <source>{words} is left out</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>falta {words}</translation>
    </message>
    <message>
        <source>{words} is added</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{words} se añade</translation>
    </message>
    <message numerus="yes">
        <source>{n} other article has the same words.|{n} other articles have the same words.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>
            <numerusform>{n} artículo más tiene las mismas palabras.</numerusform>
            <numerusform>{n} artículos más tienen las mismas palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other article has nearly the same.|{n} other articles have nearly the same.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>
            <numerusform>{n} artículo más tiene casi las mismas.</numerusform>
            <numerusform>{n} artículos más tienen casi las mismas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words are the same.</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Todas las palabras son las mismas.</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>Palabras distintas</translation>
    </message>
    <message>
        <source>{name} (your quotation has {part})</source>
        <extracomment>ui/dialogs/alike.py</extracomment>
        <translation>{name} (su cita tiene {part})</translation>
    </message>
    <message>
        <source>{key} puts it on or off, by its place in the list.</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>{key} lo pone o lo quita, según su lugar en la lista.</translation>
    </message>
    <message>
        <source>none of its own</source>
        <extracomment>ui/dialogs/codebook/fields.py</extracomment>
        <translation>ninguna propia</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Tablas ({endings})</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>Take what the labels become from a table (CSV or JSON)</source>
        <extracomment>ui/dialogs/codebook/recoding.py</extracomment>
        <translation>Tomar de una tabla en qué se convierten las etiquetas (CSV o JSON)</translation>
    </message>
    <message>
        <source>Claim type, by its number</source>
        <extracomment>ui/dialogs/dashboard/charts.py</extracomment>
        <translation>Tipo de afirmación, por su número</translation>
    </message>
    <message numerus="yes">
        <source>{n} other with as many|{n} others with as many</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>
            <numerusform>{n} más con igual número</numerusform>
            <numerusform>{n} más con igual número</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({rejected} of {decided}, {share})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{name} ({rejected} de {decided}, {share})</translation>
    </message>
    <message>
        <source>Most rejections, of the suggestions decided on: {cues}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Más rechazos, entre las sugerencias decididas: {cues}.</translation>
    </message>
    <message>
        <source>{type} and {other} ({claims})</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>{type} y {other} ({claims})</translation>
    </message>
    <message>
        <source>Rules with most rejections: {rules}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Reglas con más rechazos: {rules}.</translation>
    </message>
    <message>
        <source>The commonest reason: {reasons}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Razón más frecuente: {reasons}.</translation>
    </message>
    <message>
        <source>Most often together: {types}.</source>
        <extracomment>ui/dialogs/dashboard/sentences.py</extracomment>
        <translation>Más a menudo juntos: {types}.</translation>
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
            <numerusform>las palabras son la fuente de {n} cita</numerusform>
            <numerusform>las palabras son la fuente de {n} citas</numerusform>
        </translation>
    </message>
    <message>
        <source>a name like it</source>
        <extracomment>ui/panels/called_speaker.py</extracomment>
        <translation>un nombre parecido</translation>
    </message>
    <message>
        <source>Worth checking: yes, no, or not decided; a click goes on to the next</source>
        <extracomment>ui/panels/card_fields.py</extracomment>
        <translation>Digna de verificación: sí, no o sin decidir; un clic pasa a lo siguiente</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/panels/card_fields.py, ui/wording/spoken.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note on the current quotation; Escape saves it and goes back to the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Escribir una nota sobre la cita actual; Esc la guarda y vuelve al artículo.</translation>
    </message>
    <message>
        <source>New claim</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>Make a claim from the selection or the current quotation. A suggestion is accepted with the claim.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Crear una afirmación con la selección o la cita actual. Una sugerencia se acepta con la afirmación.</translation>
    </message>
    <message>
        <source>Mark the selection as an entity; again to change its type.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Señalar la selección como entidad; otra vez para cambiar su tipo.</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aceptar sugerencia</translation>
    </message>
    <message>
        <source>Accept the current suggestion and go to the next.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aceptar la sugerencia actual e ir a la siguiente.</translation>
    </message>
    <message>
        <source>Accept all suggestions above…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aceptar todas las sugerencias desde…</translation>
    </message>
    <message>
        <source>Choose a score and accept all suggestions with this score or more, suggested claims too, as one act.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Elegir una puntuación y aceptar en una sola acción todas las sugerencias que la alcancen, también de afirmaciones.</translation>
    </message>
    <message>
        <source>Reject or delete</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rechazar o eliminar</translation>
    </message>
    <message>
        <source>Reject the suggestion; delete the annotation or the entity at the caret.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rechazar la sugerencia; eliminar la anotación o la entidad en el cursor.</translation>
    </message>
    <message>
        <source>Reject, with the reason…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rechazar con motivo…</translation>
    </message>
    <message>
        <source>Reject the suggestion with a reason, which is kept and exported.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rechazar la sugerencia con un motivo, que se guarda y se exporta.</translation>
    </message>
    <message>
        <source>Start: a word earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Inicio: una palabra antes</translation>
    </message>
    <message>
        <source>Start: a word later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Inicio: una palabra después</translation>
    </message>
    <message>
        <source>End: a word earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Final: una palabra antes</translation>
    </message>
    <message>
        <source>End: a word later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Final: una palabra después</translation>
    </message>
    <message>
        <source>Start: a clause earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Inicio: una cláusula antes</translation>
    </message>
    <message>
        <source>Move the start of the current span back by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover el inicio del tramo actual una cláusula atrás: hasta la coma, raya, “and” o comilla más próxima.</translation>
    </message>
    <message>
        <source>Start: a clause later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Inicio: una cláusula después</translation>
    </message>
    <message>
        <source>Move the start of the current span on by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover el inicio del tramo actual una cláusula adelante: hasta la coma, raya, “and” o comilla más próxima.</translation>
    </message>
    <message>
        <source>End: a clause earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Final: una cláusula antes</translation>
    </message>
    <message>
        <source>Move the end of the current span back by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover el final del tramo actual una cláusula atrás: hasta la coma, raya, “and” o comilla más próxima.</translation>
    </message>
    <message>
        <source>End: a clause later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Final: una cláusula después</translation>
    </message>
    <message>
        <source>Move the end of the current span on by a clause: to the next comma, dash, “and” or quote mark.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover el final del tramo actual una cláusula adelante: hasta la coma, raya, “and” o comilla más próxima.</translation>
    </message>
    <message>
        <source>Start: a character earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Inicio: un carácter antes</translation>
    </message>
    <message>
        <source>Move the start of the current span back by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover el inicio del tramo actual un carácter atrás.</translation>
    </message>
    <message>
        <source>Start: a character later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Inicio: un carácter después</translation>
    </message>
    <message>
        <source>Move the start of the current span on by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover el inicio del tramo actual un carácter adelante.</translation>
    </message>
    <message>
        <source>End: a character earlier</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Final: un carácter antes</translation>
    </message>
    <message>
        <source>Move the end of the current span back by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover el final del tramo actual un carácter atrás.</translation>
    </message>
    <message>
        <source>End: a character later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Final: un carácter después</translation>
    </message>
    <message>
        <source>Move the end of the current span on by a character.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover el final del tramo actual un carácter adelante.</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anotación siguiente</translation>
    </message>
    <message>
        <source>Go to the next suggestion, quotation or claim in the text.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ir a la siguiente sugerencia, cita o afirmación del texto.</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anotación anterior</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, quotation or claim in the text.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ir a la anterior sugerencia, cita o afirmación del texto.</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sugerencia siguiente</translation>
    </message>
    <message>
        <source>Go to the next suggestion, past annotations.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ir a la siguiente sugerencia, saltando anotaciones.</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sugerencia anterior</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, past annotations.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ir a la sugerencia anterior, saltando anotaciones.</translation>
    </message>
    <message>
        <source>Show hidden suggestions</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar sugerencias ocultas</translation>
    </message>
    <message>
        <source>Show all hidden suggestions of this document: weak ones, thoughts and claims; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar todas las sugerencias ocultas de este documento: débiles, pensamientos y afirmaciones; otra vez para ocultarlas.</translation>
    </message>
    <message>
        <source>Next annotation here</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Siguiente anotación en el cursor</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, the smallest first.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Recorrer las anotaciones en el cursor, primero la más pequeña.</translation>
    </message>
    <message>
        <source>Done and next</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Terminado y siguiente</translation>
    </message>
    <message>
        <source>Next document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Documento siguiente</translation>
    </message>
    <message>
        <source>Open the next document.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Abrir el documento siguiente.</translation>
    </message>
    <message>
        <source>Previous document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Documento anterior</translation>
    </message>
    <message>
        <source>Open the previous document.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Abrir el documento anterior.</translation>
    </message>
    <message>
        <source>Flag document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marcar documento</translation>
    </message>
    <message>
        <source>Next quote marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Comillas siguientes</translation>
    </message>
    <message>
        <source>Select the next words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seleccionar las siguientes palabras entre comillas que no están en citas ni sugerencias, o que alguien dice dentro de una cita.</translation>
    </message>
    <message>
        <source>Previous quote marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Comillas anteriores</translation>
    </message>
    <message>
        <source>Select the previous words in quote marks outside of all quotations and suggestions, or said by somebody within a quotation.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seleccionar las anteriores palabras entre comillas que no están en citas ni sugerencias, o que alguien dice dentro de una cita.</translation>
    </message>
    <message>
        <source>Next unannotated speech</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Siguiente habla sin anotar</translation>
    </message>
    <message>
        <source>Select the words reported by the next verb outside of all quotations and suggestions; a quotation of them gets this cue and its source.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seleccionar las palabras que introduce el siguiente verbo fuera de citas y sugerencias; al citarlas, reciben ese marcador y su fuente.</translation>
    </message>
    <message>
        <source>Previous unannotated speech</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anterior habla sin anotar</translation>
    </message>
    <message>
        <source>Select the words reported by the previous verb outside of all quotations and suggestions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seleccionar las palabras que introduce el verbo anterior fuera de citas y sugerencias.</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Oración siguiente</translation>
    </message>
    <message>
        <source>Put the caret before the next sentence.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Poner el cursor ante la oración siguiente.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Oración anterior</translation>
    </message>
    <message>
        <source>Put the caret before this sentence, then before the previous one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Poner el cursor ante esta oración y, después, ante la anterior.</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>ui/actions/registry.py, ui/panels/find_bar.py</extracomment>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Type words: the first hit is selected at once, and stays selected.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Escribir palabras: el primer resultado se selecciona al momento y queda seleccionado.</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Select the next hit.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seleccionar el resultado siguiente.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Select the previous hit.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seleccionar el resultado anterior.</translation>
    </message>
    <message>
        <source>Find in the project</source>
        <extracomment>ui/actions/registry.py, ui/panels/query_field.py</extracomment>
        <translation>Buscar en el proyecto</translation>
    </message>
    <message>
        <source>Find words, or the selected words, in the titles and texts of all documents.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Buscar palabras, o las seleccionadas, en los títulos y textos de todos los documentos.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Give the keys to the next panel or the article; Escape gives them back to the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dar el teclado al panel siguiente o al artículo; Esc lo devuelve al artículo.</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Give the keys to the previous panel or the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dar el teclado al panel anterior o al artículo.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ir al artículo</translation>
    </message>
    <message>
        <source>Give the keys to the article.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dar el teclado al artículo.</translation>
    </message>
    <message>
        <source>Show the guidelines for the current field; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar las directrices sobre el campo actual; otra vez para ocultarlas.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Put all panels back to their first places and widths.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Devolver todos los paneles a su lugar y ancho iniciales.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Show the article alone on the whole screen; again to come back.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar solo el artículo en toda la pantalla; otra vez para volver.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Show the article a step larger; Ctrl with the wheel does, too.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar el artículo un poco más grande; también con Ctrl y la rueda.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Show the article a step smaller.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar el artículo un poco más pequeño.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Show the article at its normal size.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar el artículo en su tamaño normal.</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark text on light paper.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Texto oscuro sobre papel claro.</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light text on dark paper.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Texto claro sobre papel oscuro.</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>Black and white with stronger lines, light or dark like the desktop.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Blanco y negro con líneas más fuertes, claro u oscuro como el escritorio.</translation>
    </message>
    <message>
        <source>System theme</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Follow the desktop: light, dark or high contrast, also when it changes.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Seguir el escritorio: claro, oscuro o alto contraste, también cuando cambie.</translation>
    </message>
    <message>
        <source>Choose the score below which suggestions are hidden.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Elegir la puntuación por debajo de la cual se ocultan las sugerencias.</translation>
    </message>
    <message>
        <source>Suggest thoughts and plans</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sugerir pensamientos y planes</translation>
    </message>
    <message>
        <source>Show suggestions of beliefs and intentions; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar sugerencias de creencias e intenciones; otra vez para ocultarlas.</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sugerir afirmaciones</translation>
    </message>
    <message>
        <source>Show suggested claims, to accept or reject; again to hide them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar afirmaciones sugeridas, para aceptarlas o rechazarlas; otra vez para ocultarlas.</translation>
    </message>
    <message>
        <source>Count keys, clicks and time</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Contar teclas, clics y tiempo</translation>
    </message>
    <message>
        <source>Count keys, clicks and time of each document, in the project alone; again to stop.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Contar teclas, clics y tiempo de cada documento, solo en el proyecto; otra vez para dejar de contar.</translation>
    </message>
    <message>
        <source>Show a small bar of acts at words selected by mouse; again to hide it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar una pequeña barra de acciones junto a lo seleccionado con el ratón; otra vez para ocultarla.</translation>
    </message>
    <message>
        <source>Reading font…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tipo de letra…</translation>
    </message>
    <message>
        <source>Choose the font of articles.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Elegir el tipo de letra de los artículos.</translation>
    </message>
    <message>
        <source>All actions…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Todas las acciones…</translation>
    </message>
    <message>
        <source>Find an action by its name and do it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Buscar una acción por su nombre y hacerla.</translation>
    </message>
    <message>
        <source>Keys and signs at a glance</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Teclas y signos de un vistazo</translation>
    </message>
    <message>
        <source>Show all keys, and the colours and signs of entities; any key closes it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar todas las teclas y los colores y signos de las entidades; cualquier tecla lo cierra.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Choose a layout of keys, or change the keys of actions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Elegir una distribución de teclas o cambiar las de las acciones.</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Comprobar este equipo…</translation>
    </message>
    <message>
        <source>Check program, fonts, folders, language model, disk and the open project, with remedies.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Comprobar programa, tipos de letra, carpetas, modelo de lengua, disco y el proyecto abierto, con remedios.</translation>
    </message>
    <message>
        <source>Show versions, log and crashes, to be read, saved or copied; nothing is sent.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar versiones, registro y fallos, para leerlos, guardarlos o copiarlos; no se envía nada.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/about.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Versión y licencias.</translation>
    </message>
    <message>
        <source>add load open files</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>añadir cargar abrir archivos</translation>
    </message>
    <message>
        <source>paste insert</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>pegar insertar</translation>
    </message>
    <message>
        <source>reports rejected refused</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>informes rechazados omitidos</translation>
    </message>
    <message>
        <source>restore recover copy safe lost go back</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>restaurar recuperar copia segura perdido volver</translation>
    </message>
    <message>
        <source>backup copy safe save</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>respaldo copia segura guardar</translation>
    </message>
    <message>
        <source>paper printer</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>papel impresora</translation>
    </message>
    <message>
        <source>print paper file</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>imprimir papel archivo</translation>
    </message>
    <message>
        <source>delete remove document</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>eliminar quitar borrar documento</translation>
    </message>
    <message>
        <source>removed deleted restore bin</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>eliminado borrado restaurar basura</translation>
    </message>
    <message>
        <source>who annotates name user</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>quién anota nombre usuario</translation>
    </message>
    <message>
        <source>study share</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>estudio proporción</translation>
    </message>
    <message>
        <source>learning decisions taste counts adapt</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>aprendizaje decisiones preferencias cuentas adaptar</translation>
    </message>
    <message>
        <source>learning adapt on off</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>aprendizaje adaptar activar desactivar</translation>
    </message>
    <message>
        <source>learning reset</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>aprendizaje reiniciar</translation>
    </message>
    <message>
        <source>spacy pipeline nlp</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>spacy pipeline nlp pln</translation>
    </message>
    <message>
        <source>retry failed model</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>reintentar fallo modelo</translation>
    </message>
    <message>
        <source>error bug traceback copy</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>error fallo traceback copiar</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>take back revert</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>anular revertir atrás</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>expand select more</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>extender agrandar más</translation>
    </message>
    <message>
        <source>select less</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>menos encoger</translation>
    </message>
    <message>
        <source>metadata title byline author properties</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>metadatos título firma autor propiedades detalles</translation>
    </message>
    <message>
        <source>correct replace update text version</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>corregir reemplazar actualizar texto versión</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Cue</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>told whom</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>a quién papel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>who says it</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>quién lo dice</translation>
    </message>
    <message>
        <source>several both second compound</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>varios ambos segundo conjunto</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>name mark</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>nombre señalar</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>many threshold</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>muchas umbral</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>remove dismiss</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>quitar borrar descartar</translation>
    </message>
    <message>
        <source>Reject, why</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Rechazar, motivo</translation>
    </message>
    <message>
        <source>remove dismiss why</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>quitar descartar por qué</translation>
    </message>
    <message>
        <source>next card quotation claim suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>siguiente ficha cita afirmación sugerencia</translation>
    </message>
    <message>
        <source>previous card quotation claim suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>anterior ficha cita afirmación sugerencia</translation>
    </message>
    <message>
        <source>weak low score</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>débil baja puntuación</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button of the tool bar</comment>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>finish complete</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>listo completar acabar</translation>
    </message>
    <message>
        <source>next article</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>siguiente artículo próximo</translation>
    </message>
    <message>
        <source>previous article</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>artículo previo</translation>
    </message>
    <message>
        <source>next quotation marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>siguientes comillas próximas</translation>
    </message>
    <message>
        <source>previous quotation marks</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>comillas previas</translation>
    </message>
    <message>
        <source>search look for</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>localizar encontrar</translation>
    </message>
    <message>
        <source>search all documents</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>localizar todos los documentos</translation>
    </message>
    <message>
        <source>panels docks default restore</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>paneles acoplados predeterminado restaurar</translation>
    </message>
    <message>
        <source>bigger zoom</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>mayor aumentar zoom</translation>
    </message>
    <message>
        <source>zoom</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>disminuir zoom</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>día</translation>
    </message>
    <message>
        <source>night</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>noche</translation>
    </message>
    <message>
        <source>threshold score weak hide</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>umbral puntuación débil ocultar</translation>
    </message>
    <message>
        <source>beliefs intentions</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>creencias intenciones</translation>
    </message>
    <message>
        <source>order of work next</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>orden de trabajo siguiente</translation>
    </message>
    <message>
        <source>order of work active learning</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>orden de trabajo aprendizaje activo</translation>
    </message>
    <message>
        <source>order of work easy</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>orden de trabajo fácil</translation>
    </message>
    <message>
        <source>doctor diagnosis slow problem</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>diagnóstico lento problema doctor</translation>
    </message>
    <message>
        <source>log crash bug problem</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>registro fallo error problema</translation>
    </message>
    <message>
        <source>Entities in the article:</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Entidades en el artículo:</translation>
    </message>
    <message>
        <source>Annotations:</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Anotaciones:</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person a dot under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Persona un punto debajo</translation>
    </message>
    <message>
        <source>Organisation a square under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Organización un cuadrado debajo</translation>
    </message>
    <message>
        <source>Place a triangle under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Lugar un triángulo debajo</translation>
    </message>
    <message>
        <source>Date and number a dash under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Fecha y número una raya debajo</translation>
    </message>
    <message>
        <source>Other no sign under it</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Otro ningún signo debajo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <extracomment>domain/attributes.py, store/history_words.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>answer</comment>
        <extracomment>domain/attributes.py</extracomment>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>Write it with spaCy 3: DocBin(docs=docs).to_disk(&quot;NAME.spacy&quot;).</source>
        <extracomment>formats/labelled/spacy_files.py</extracomment>
        <translation>Escribirlo con spaCy 3: DocBin(docs=docs).to_disk(&quot;NAME.spacy&quot;).</translation>
    </message>
    <message>
        <source>new, flagged</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>nuevo, marcado</translation>
    </message>
    <message>
        <source>started, flagged</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>empezado, marcado</translation>
    </message>
    <message>
        <source>done, flagged</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py</extracomment>
        <translation>terminado, marcado</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>backup</comment>
        <extracomment>project/jobs/doctor/backups.py</extracomment>
        <translation>sin daños</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>pages and references</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>sin daños</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>analyses</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>completos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parts of the file</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>index</comment>
        <extracomment>project/jobs/doctor/file.py</extracomment>
        <translation>completo</translation>
    </message>
    <message>
        <source>There is no status “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe el estado «{word}».</translation>
    </message>
    <message>
        <source>There is no unit of offsets “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe la unidad de posiciones «{word}».</translation>
    </message>
    <message>
        <source>There is no choice of quote marks “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe la opción de comillas «{word}».</translation>
    </message>
    <message>
        <source>There is no way to divide “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe la forma de repartir «{word}».</translation>
    </message>
    <message>
        <source>There is no stratum “{word}”.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>No existe el estrato «{word}».</translation>
    </message>
    <message>
        <source>A split by publisher cannot have strata by publisher.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Un reparto por medio no puede tener estratos por medio.</translation>
    </message>
    <message>
        <source>A split by time cannot have strata.</source>
        <extracomment>project/jobs/exports/request.py</extracomment>
        <translation>Un reparto por tiempo no puede tener estratos.</translation>
    </message>
    <message>
        <source>There is no document to divide.</source>
        <extracomment>project/jobs/exports/splits.py</extracomment>
        <translation>No hay ningún documento que repartir.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>file</comment>
        <extracomment>project/jobs/import_preview.py</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>none</source>
        <comment>maps of labels</comment>
        <extracomment>project/jobs/label_maps.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}”|{n} rows of “{table}”</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} fila de «{table}»</numerusform>
            <numerusform>{n} filas de «{table}»</numerusform>
        </translation>
    </message>
    <message>
        <source>rows of “{table}” ({number})</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>filas de «{table}» ({number})</translation>
    </message>
    <message>
        <source>All rows, read from: {ways}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>Todas las filas, leídas de: {ways}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} act of the history is lost: what it deleted may be back, and it cannot be undone.|{n} acts of the history are lost: what they deleted may be back, and they cannot be undone.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>Se perdió {n} acción del historial: lo que eliminó puede haber vuelto, y no se puede deshacer.</numerusform>
            <numerusform>Se perdieron {n} acciones del historial: lo que eliminaron puede haber vuelto, y no se pueden deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row named an annotation that is lost, and does so no longer.|{n} rows named annotations that are lost, and do so no longer.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>
            <numerusform>{n} fila nombraba una anotación perdida y ya no lo hace.</numerusform>
            <numerusform>{n} filas nombraban anotaciones perdidas y ya no lo hacen.</numerusform>
        </translation>
    </message>
    <message>
        <source>read from: {ways}</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>leído de: {ways}</translation>
    </message>
    <message>
        <source>{rows}, read from: {ways}.</source>
        <extracomment>project/jobs/rescue_report.py</extracomment>
        <translation>{rows}, con lectura de: {ways}.</translation>
    </message>
    <message>
        <source>Choose another folder. The project itself is not touched.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Elegir otra carpeta. El proyecto en sí no cambia.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>claim types</comment>
        <extracomment>store/history_words.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>words</comment>
        <extracomment>store/history_words.py, ui/panels/span_field.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quotation</comment>
        <extracomment>store/history_words.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speakers</comment>
        <extracomment>store/history_words.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the same thing</source>
        <extracomment>store/refusals.py</extracomment>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>Each letter is the first of its English name; brackets move edges.</source>
        <extracomment>ui/actions/keys.py</extracomment>
        <translation>Cada letra es la inicial del nombre inglés; los corchetes mueven límites.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date and number</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Fecha y número</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Quotation underlined</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Cita subrayada</translation>
    </message>
    <message>
        <source>Suggestion a dashed line</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Sugerencia: una línea discontinua</translation>
    </message>
    <message>
        <source>Weak suggestion</source>
        <extracomment>ui/article/entity_signs.py, ui/wording/descriptions.py</extracomment>
        <translation>Sugerencia débil</translation>
    </message>
    <message>
        <source>Weak suggestion a dotted line</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Sugerencia débil: una línea de puntos</translation>
    </message>
    <message>
        <source>Claim in brackets</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Afirmación entre corchetes</translation>
    </message>
    <message>
        <source>Suggested claim in dashed brackets</source>
        <extracomment>ui/article/entity_signs.py</extracomment>
        <translation>Afirmación sugerida entre corchetes discontinuos</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/article/view.py, ui/dialogs/alike.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>loading the language model …</source>
        <extracomment>ui/background/analysis_worker.py</extracomment>
        <translation>cargando el modelo de lengua…</translation>
    </message>
    <message>
        <source>finding entities and quotations …</source>
        <extracomment>ui/background/analysis_worker.py</extracomment>
        <translation>buscando entidades y citas…</translation>
    </message>
    <message>
        <source>Suggestions come again after a restart.</source>
        <extracomment>ui/background/analysis_worker.py</extracomment>
        <translation>Las sugerencias vuelven al reiniciar.</translation>
    </message>
    <message>
        <source>backed up {time}</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>copia: {time}</translation>
    </message>
    <message>
        <source>{time}, {size} MB, in {folder}</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>{time}, {size} MB, en {folder}</translation>
    </message>
    <message>
        <source>not backed up</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>sin copia</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Aún no hay nada que copiar.</translation>
    </message>
    <message>
        <source>The backups have grown to their limit; removed: {names}.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Las copias de seguridad han alcanzado su límite; eliminadas: {names}.</translation>
    </message>
    <message>
        <source>Your work goes on and is saved.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>El trabajo continúa y se guarda.</translation>
    </message>
    <message>
        <source>This act is on many annotations: the project is backed up first.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Esta acción afecta a muchas anotaciones: antes se hace una copia de seguridad del proyecto.</translation>
    </message>
    <message>
        <source>The backup has ended early; older ones are kept.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>La copia de seguridad terminó antes de tiempo; se conservan las anteriores.</translation>
    </message>
    <message>
        <source>No backup was made before this act.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Antes de esta acción no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The program cannot start a process of its own, so nothing was done. Close other programs and try again; if that does not help, install the program again.</source>
        <extracomment>ui/background/command_jobs.py</extracomment>
        <translation>El programa no puede iniciar un proceso propio, así que no se hizo nada. Cerrar otros programas e intentarlo de nuevo; si no basta, instalar el programa de nuevo.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, Help &gt; Report… shows what the program knows of it.</source>
        <extracomment>ui/background/command_jobs.py</extracomment>
        <translation>Intentarlo de nuevo. Si vuelve a ocurrir, Ayuda &gt; Informe… muestra lo que el programa sabe de ello.</translation>
    </message>
    <message>
        <source>The look at it has ended early; nothing was changed.</source>
        <extracomment>ui/background/dry_run.py</extracomment>
        <translation>El examen terminó antes de tiempo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The look at the files has ended early; nothing was changed.</source>
        <extracomment>ui/background/import_looking.py</extracomment>
        <translation>El examen de los archivos terminó antes de tiempo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The indexing has ended early; what is indexed is kept.</source>
        <extracomment>ui/background/index_completion.py</extracomment>
        <translation>La indexación terminó antes de tiempo; lo indexado se conserva.</translation>
    </message>
    <message>
        <source>The printer has refused the article.</source>
        <extracomment>ui/background/printing.py</extracomment>
        <translation>La impresora ha rechazado el artículo.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF.</source>
        <extracomment>ui/background/printing.py</extracomment>
        <translation>Elegir otra impresora o guardar un PDF.</translation>
    </message>
    <message>
        <source>{model} analyses documents from now on; earlier analyses stay until {command}.</source>
        <extracomment>ui/commands/analysis.py</extracomment>
        <translation>Desde ahora, {model} analiza los documentos; los análisis anteriores se conservan hasta ejecutar {command}.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <extracomment>ui/commands/analysis.py, ui/commands/texts.py, ui/dialogs/codebook/window.py</extracomment>
        <translation>El proyecto está abierto solo para leer.</translation>
    </message>
    <message>
        <source>The analysis has failed again: no suggestions here.</source>
        <extracomment>ui/commands/analysis.py</extracomment>
        <translation>El análisis ha vuelto a fallar: aquí no hay sugerencias.</translation>
    </message>
    <message>
        <source>This article could not be analysed: no suggestions here.</source>
        <extracomment>ui/commands/analysis.py</extracomment>
        <translation>Este artículo no se pudo analizar: aquí no hay sugerencias.</translation>
    </message>
    <message>
        <source>Entity “{words}” ({type}) removed; {undo} brings it back</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Entidad «{words}» ({type}) quitada; {undo} la recupera</translation>
    </message>
    <message>
        <source>Entity “{words}” ({type}) removed.</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Entidad «{words}» ({type}) quitada.</translation>
    </message>
    <message>
        <source>No annotation is at the caret.</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>No hay ninguna anotación en el cursor.</translation>
    </message>
    <message>
        <source>There is no suggestion or annotation yet.</source>
        <extracomment>ui/commands/annotation.py</extracomment>
        <translation>Aún no hay ninguna sugerencia ni anotación.</translation>
    </message>
    <message>
        <source>Backing up first …</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>Copia de seguridad previa…</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <extracomment>ui/commands/backups.py, ui/commands/trash.py</extracomment>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>{restored}. Undo takes it back.</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>{restored}. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <extracomment>ui/commands/backups.py, ui/dialogs/backups.py</extracomment>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Backed up: {path}</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>Copia hecha: {path}</translation>
    </message>
    <message>
        <source>The restore has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/backups.py</extracomment>
        <translation>La restauración terminó antes de tiempo; se hace por completo o no se hace.</translation>
    </message>
    <message>
        <source>{annotation} is not in view: {next_item} goes back to it.</source>
        <extracomment>ui/commands/base.py</extracomment>
        <translation>{annotation} no está a la vista: {next_item} vuelve a ella.</translation>
    </message>
    <message>
        <source>These words are a claim already: this one.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>Estas palabras ya son una afirmación: esta.</translation>
    </message>
    <message>
        <source>Claim types need a claim: {new_claim} makes one.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>Los tipos de afirmación necesitan una afirmación: {new_claim} crea una.</translation>
    </message>
    <message>
        <source>It is the whole content: the fragment is a quotation of its own already.</source>
        <extracomment>ui/commands/corrections.py</extracomment>
        <translation>Es todo el contenido: el fragmento ya es una cita aparte.</translation>
    </message>
    <message>
        <source>There is no document after this one.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>No hay ningún documento después de este.</translation>
    </message>
    <message>
        <source>There is no document after this one among those that the filter leaves.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>No hay ningún documento después de este entre los que deja el filtro.</translation>
    </message>
    <message>
        <source>There is no document before this one.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>No hay ningún documento antes de este.</translation>
    </message>
    <message>
        <source>There is no document before this one among those that the filter leaves.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>No hay ningún documento antes de este entre los que deja el filtro.</translation>
    </message>
    <message>
        <source>Done. No document after this one is left to do.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Terminado. Después de este no queda ningún documento pendiente.</translation>
    </message>
    <message>
        <source>Done. No document after this one among those that the filter leaves is left to do.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Terminado. Después de este no queda ningún documento pendiente entre los que deja el filtro.</translation>
    </message>
    <message>
        <source>Done. No document among those that the filter leaves is left to do.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Terminado. No queda ningún documento pendiente entre los que deja el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done, with {n} suggestion not decided.|“{title}” is done, with {n} suggestions not decided.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>
            <numerusform>«{title}» está terminado, con {n} sugerencia sin decidir.</numerusform>
            <numerusform>«{title}» está terminado, con {n} sugerencias sin decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entity type</source>
        <extracomment>domain/codebook_difference.py, ui/commands/entities.py</extracomment>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Entity {type}. {key} again changes its type.</source>
        <extracomment>ui/commands/entities.py</extracomment>
        <translation>Entidad {type}. {key} otra vez cambia su tipo.</translation>
    </message>
    <message>
        <source>{type} · now</source>
        <extracomment>ui/commands/entities.py</extracomment>
        <translation>{type} · ahora</translation>
    </message>
    <message>
        <source>{exported}: {path}</source>
        <extracomment>ui/commands/concordance.py, ui/commands/files.py</extracomment>
        <translation>{exported}: {path}</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <extracomment>ui/commands/files.py</extracomment>
        <translation>Abrir antes un proyecto.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>ui/commands/concordance.py, ui/commands/files.py</extracomment>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of a report</comment>
        <extracomment>ui/commands/files.py</extracomment>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>The export has ended early; files that were there before are as they were.</source>
        <extracomment>ui/commands/concordance.py, ui/commands/files.py</extracomment>
        <translation>La exportación terminó antes de tiempo; los archivos que ya estaban siguen como estaban.</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{hit} de {hits}</translation>
    </message>
    <message>
        <source>{hit} of {hits} · from the top</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{hit} de {hits} · desde el principio</translation>
    </message>
    <message>
        <source>{hit} of {hits} · from the end</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>{hit} de {hits} · desde el final</translation>
    </message>
    <message>
        <source>The words are in the title only, which this text does not repeat.</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>Las palabras solo están en el título, que este texto no repite.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hit|{n} hits</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>
            <numerusform>{n} resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}”: {hits}</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>«{typed}»: {hits}</translation>
    </message>
    <message>
        <source>no hits</source>
        <extracomment>ui/commands/find.py</extracomment>
        <translation>sin resultados</translation>
    </message>
    <message>
        <source>Undoing: {act} …</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Deshaciendo: {act}…</translation>
    </message>
    <message>
        <source>Doing again: {act} …</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Rehaciendo: {act}…</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Deshecho: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Rehecho: {act}</translation>
    </message>
    <message>
        <source>Undone: {act} “{words}”</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Deshecho: {act} «{words}»</translation>
    </message>
    <message>
        <source>Done again: {act} “{words}”</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Rehecho: {act} «{words}»</translation>
    </message>
    <message>
        <source>Going through the history …</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Recorriendo el historial…</translation>
    </message>
    <message>
        <source>This has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/history.py</extracomment>
        <translation>Terminó antes de tiempo; se hace por completo o no se hace.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>ui/commands/imports.py, ui/commands/project.py</extracomment>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Importing …</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer added|{n} layers added</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>
            <numerusform>{n} capa añadida</numerusform>
            <numerusform>{n} capas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>All readable files</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Todos los archivos legibles</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>El portapapeles no contiene texto ni archivos.</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>Abrir o crear antes un proyecto.</translation>
    </message>
    <message>
        <source>The import has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>La importación terminó antes de tiempo; se hace por completo o no se hace.</translation>
    </message>
    <message>
        <source>All files ({endings})</source>
        <extracomment>ui/commands/imports.py, ui/commands/project.py, ui/dialogs/new_version.py</extracomment>
        <translation>Todos los archivos ({endings})</translation>
    </message>
    <message>
        <source>The list shows which documents there are.</source>
        <extracomment>ui/commands/imports.py</extracomment>
        <translation>La lista muestra qué documentos hay.</translation>
    </message>
    <message>
        <source>Suggestions do not follow your decisions.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>Las sugerencias no siguen las decisiones.</translation>
    </message>
    <message>
        <source>Forgotten: only documents that you begin from now on count.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>Olvidado: solo cuentan los documentos que se empiecen desde ahora.</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten document will count again.|{n} forgotten documents will count again.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>
            <numerusform>{n} documento olvidado vuelve a contar.</numerusform>
            <numerusform>{n} documentos olvidados vuelven a contar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions follow your decisions.</source>
        <extracomment>ui/commands/learning.py</extracomment>
        <translation>Las sugerencias siguen las decisiones.</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}: cita con marcador «{cue}»</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”, source “{source}”</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}: cita con marcador «{cue}», fuente «{source}»</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”, and {fragments}</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}: cita con marcador «{cue}» y {fragments}</translation>
    </message>
    <message>
        <source>{new_quotation}: quotation with cue “{cue}”, source “{source}”, and {fragments}</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{new_quotation}: cita con marcador «{cue}», fuente «{source}» y {fragments}</translation>
    </message>
    <message>
        <source>No sentence after this place.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>No hay ninguna oración después de este lugar.</translation>
    </message>
    <message>
        <source>No sentence before this place.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>No hay ninguna oración antes de este lugar.</translation>
    </message>
    <message>
        <source>Quote marks from the top.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Comillas desde el principio.</translation>
    </message>
    <message>
        <source>Quote marks from the end.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Comillas desde el final.</translation>
    </message>
    <message>
        <source>Reporting verbs are found once the article is analysed.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Los verbos de habla se encuentran una vez analizado el artículo.</translation>
    </message>
    <message>
        <source>No reporting verb is left without a quotation.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>No queda ningún verbo de habla sin cita.</translation>
    </message>
    <message>
        <source>{report} · from the top</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{report} · desde el principio</translation>
    </message>
    <message>
        <source>{report} · from the end</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>{report} · desde el final</translation>
    </message>
    <message numerus="yes">
        <source>{n} more fragment: {words}|{n} more fragments: {words}</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>
            <numerusform>{n} fragmento más: {words}</numerusform>
            <numerusform>{n} fragmentos más: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No words in quote marks are left without a quotation.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>No quedan palabras entre comillas sin cita.</translation>
    </message>
    <message>
        <source>No suggestion is left to be decided here.</source>
        <extracomment>ui/commands/navigation.py, ui/commands/suggestions.py, ui/shell/screen_reader.py</extracomment>
        <translation>Aquí no queda ninguna sugerencia por decidir.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/commands/printing.py</extracomment>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>“{title}” is being made ready …</source>
        <extracomment>ui/commands/printing.py</extracomment>
        <translation>Preparando «{title}»…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>ui/commands/printing.py</extracomment>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>ui/commands/printing.py, ui/dialogs/dashboard/window.py</extracomment>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Projects ({endings})</source>
        <extracomment>ui/commands/project.py, ui/commands/rescue.py</extracomment>
        <translation>Proyectos ({endings})</translation>
    </message>
    <message>
        <source>Quotations {date}</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Citas {date}</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>New project for these articles</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Nuevo proyecto para estos artículos</translation>
    </message>
    <message>
        <source>No likely cue nearby: select its words first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>No hay un marcador probable cerca: seleccionar antes sus palabras.</translation>
    </message>
    <message>
        <source>No likely source nearby: select its words first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>No hay una fuente probable cerca: seleccionar antes sus palabras.</translation>
    </message>
    <message>
        <source>No likely {role} nearby: select its words first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>No hay palabras probables cerca para «{role}»: seleccionarlas antes.</translation>
    </message>
    <message>
        <source>No other likely cue nearby: select its words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>No hay otro marcador probable cerca: seleccionar sus palabras.</translation>
    </message>
    <message>
        <source>No other likely source nearby: select its words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>No hay otra fuente probable cerca: seleccionar sus palabras.</translation>
    </message>
    <message>
        <source>No other likely {role} nearby: select its words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>No hay otras palabras probables cerca para «{role}»: seleccionarlas.</translation>
    </message>
    <message>
        <source>Speaker beside {names}</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Hablante junto a {names}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/commands/quotations.py, ui/dialogs/alike.py, ui/dialogs/dashboard/charts.py, ui/dialogs/trash.py, ui/panels/concordance/conditions.py, ui/panels/current_card.py, ui/wording/spoken.py</extracomment>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>speaks already; taken away</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>ya habla; se quita</translation>
    </message>
    <message>
        <source>{why}, new</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>{why}, nuevo</translation>
    </message>
    <message>
        <source>These words are a quotation already: this one.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Estas palabras ya son una cita: esta.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>domain/codebook_difference.py, ui/commands/quotations.py</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Joined to quotation {number}: {words}</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Unido a la cita {number}: {words}</translation>
    </message>
    <message>
        <source>No quotation stands before this suggestion.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Ninguna cita precede a esta sugerencia.</translation>
    </message>
    <message>
        <source>Another suggestion stands between. Decide on that one first.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Hay otra sugerencia en medio. Decidir antes esa.</translation>
    </message>
    <message>
        <source>Put the caret into the fragment that shall go, or select the words.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Poner el cursor en el fragmento que se quita o seleccionar las palabras.</translation>
    </message>
    <message>
        <source>(no speaker)</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>(sin hablante)</translation>
    </message>
    <message>
        <source>No other quotation stands around this one.</source>
        <extracomment>ui/commands/quotations.py</extracomment>
        <translation>Ninguna otra cita rodea a esta.</translation>
    </message>
    <message>
        <source>Rescue into a new project</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Rescatar en un proyecto nuevo</translation>
    </message>
    <message>
        <source>Rescuing …</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Rescatando…</translation>
    </message>
    <message>
        <source>The rescue has ended early; the damaged project is as it was.</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>El rescate terminó antes de tiempo; el proyecto dañado sigue como estaba.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <comment>title of a report</comment>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Rescate</translation>
    </message>
    <message>
        <source>A rescue is at work already.</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>Ya hay un rescate en marcha.</translation>
    </message>
    <message>
        <source>The rescue was cancelled; nothing was written.</source>
        <extracomment>ui/commands/rescue.py</extracomment>
        <translation>El rescate se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>Reject because</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>{suggestions} of {total} will be accepted</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Se aceptará: {suggestions} de {total}</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Aceptar todas las sugerencias</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>{suggestions} of {total} here will be hidden</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Se ocultará aquí: {suggestions} de {total}</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Mostrar sugerencias</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Claims are not suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>No se sugieren afirmaciones.</translation>
    </message>
    <message>
        <source>Claims are suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Se sugieren afirmaciones.</translation>
    </message>
    <message>
        <source>{setting}. Documents that were begun stay as they are.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>{setting}. Los documentos ya empezados siguen como están.</translation>
    </message>
    <message>
        <source>Suggestions are shown from {score} on.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Las sugerencias se muestran desde {score}.</translation>
    </message>
    <message>
        <source>Thoughts and plans are not suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>No se sugieren pensamientos ni planes.</translation>
    </message>
    <message>
        <source>Thoughts and plans are suggested.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Se sugieren pensamientos y planes.</translation>
    </message>
    <message>
        <source>Other reason: “{reason}”</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Otro motivo: «{reason}»</translation>
    </message>
    <message>
        <source>{suggestions} accepted; {undo} takes all back.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Aceptado: {suggestions}; {undo} lo revierte todo.</translation>
    </message>
    <message>
        <source>{suggestions} accepted.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Aceptado: {suggestions}.</translation>
    </message>
    <message>
        <source>{suggestions} hidden.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Oculto: {suggestions}.</translation>
    </message>
    <message>
        <source>No suggestions hidden.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>No hay sugerencias ocultas.</translation>
    </message>
    <message>
        <source>No suggestion is hidden here.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Aquí no hay ninguna sugerencia oculta.</translation>
    </message>
    <message>
        <source>{suggestions} more shown; {key} hides them again.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Ahora se muestran además: {suggestions}; {key} las oculta de nuevo.</translation>
    </message>
    <message>
        <source>{suggestions} more shown.</source>
        <extracomment>ui/commands/suggestions.py</extracomment>
        <translation>Ahora se muestran además: {suggestions}.</translation>
    </message>
    <message>
        <source>The text is replaced: {changes}. {undo} takes that back.</source>
        <extracomment>ui/commands/texts.py</extracomment>
        <translation>Texto sustituido: {changes}. {undo} lo revierte.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash. {undo} takes that back.</source>
        <extracomment>ui/commands/trash.py</extracomment>
        <translation>«{title}» está en la papelera. {undo} lo revierte.</translation>
    </message>
    <message>
        <source>Emptying the trash …</source>
        <extracomment>ui/commands/trash.py</extracomment>
        <translation>Vaciando la papelera…</translation>
    </message>
    <message>
        <source>The work on the trash has ended early; it is done whole or not at all.</source>
        <extracomment>ui/commands/trash.py</extracomment>
        <translation>El trabajo en la papelera terminó antes de tiempo; se hace por completo o no se hace.</translation>
    </message>
    <message>
        <source>The program’s choice</source>
        <extracomment>ui/commands/view.py, ui/dialogs/settings/table.py</extracomment>
        <translation>El que elige el programa</translation>
    </message>
    <message>
        <source>“Proud,” she said in 2026</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>“Proud,” she said in 2026</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>The bar at a selection is on.</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>La barra junto a la selección está activada.</translation>
    </message>
    <message>
        <source>The bar at a selection is off.</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>La barra junto a la selección está desactivada.</translation>
    </message>
    <message>
        <source>now · {sample}</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>ahora · {sample}</translation>
    </message>
    <message>
        <source>Report of the failed analysis</source>
        <extracomment>ui/dialogs/analysis_report.py</extracomment>
        <translation>Informe del análisis fallido</translation>
    </message>
    <message>
        <source>Send this to the maintainers of the program. It has no words of the article unless you add them.</source>
        <extracomment>ui/dialogs/analysis_report.py</extracomment>
        <translation>Enviar esto a los responsables del programa. No contiene palabras del artículo, salvo que se añadan.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/dialogs/analysis_report.py, ui/dialogs/imports/reports.py, ui/dialogs/problem_report.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Add the &amp;words of the article where the analysis failed</source>
        <extracomment>ui/dialogs/analysis_report.py</extracomment>
        <translation>Añadir las &amp;palabras del artículo donde falló el análisis</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/dialogs/analysis_report.py, ui/dialogs/computer_check.py, ui/dialogs/problem_report.py</extracomment>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/dialogs/backups.py, ui/dialogs/trash.py, ui/wording/annotation_lists.py</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>By a restore</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Al restaurar</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation|{n} annotations</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} anotación</numerusform>
            <numerusform>{n} anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the backups of all projects</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Carpeta de copias de seguridad de todos los proyectos</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>another history</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>otro historial</translation>
    </message>
    <message numerus="yes">
        <source>{n} act|{n} acts</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} acción</numerusform>
            <numerusform>{n} acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No document differs from this backup; speakers and the codebook may.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Ningún documento difiere de esta copia de seguridad; los hablantes y el libro de códigos pueden diferir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document changed since then|{n} documents changed since then</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} documento cambiado desde entonces</numerusform>
            <numerusform>{n} documentos cambiados desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>The present state is backed up before a restore, and undo takes it back.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Antes de restaurar se hace una copia de seguridad del estado actual; se puede deshacer.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>The backups are being looked at</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Se examinan las copias de seguridad</translation>
    </message>
    <message>
        <source>Documents that differ</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Documentos que difieren</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>&amp;Elegir carpeta…</translation>
    </message>
    <message>
        <source>Keep them beside the &amp;project</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Guardarlas junto al &amp;proyecto</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Restaurar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Restore checked</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>&amp;Restaurar marcados</translation>
    </message>
    <message>
        <source>Looking at the backups …</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Examinando las copias de seguridad…</translation>
    </message>
    <message>
        <source>Backups are whole projects, kept in {folder}</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Las copias de seguridad son proyectos enteros, guardados en {folder}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>backup</comment>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>{n} not in the project now|{n} not in the project now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} ahora no está en el proyecto</numerusform>
            <numerusform>{n} ahora no están en el proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came later (“Restore all” moves these to the trash)|{n} came later (“Restore all” moves these to the trash)</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>{n} llegó después («Restaurar todo» lo mueve a la papelera)</numerusform>
            <numerusform>{n} llegaron después («Restaurar todo» los mueve a la papelera)</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} are listed.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Se muestran los {number} primeros.</translation>
    </message>
    <message>
        <source>Comparing with the project as it is now …</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Comparando con el estado actual del proyecto…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Some documents are annotated without suggestions, to measure the effect of suggestions on annotators. A hash of document and annotator draws them: they are the same on every computer. Documents already begun stay as they are. The history records who set this and when; the table of labour, which documents were begun blind.</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>Algunos documentos se anotan sin sugerencias, para medir el efecto de las sugerencias en los anotadores. Los sortea un hash de documento y anotador: son los mismos en cualquier equipo. Los documentos ya empezados siguen como están. El historial registra quién lo fijó y cuándo; la tabla del trabajo, qué documentos se empezaron a ciegas.</translation>
    </message>
    <message>
        <source>Set by {annotator} on {day} at {time}.</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>Fijado por {annotator} el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <extracomment>ui/dialogs/blind.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Modo ciego</translation>
    </message>
    <message>
        <source>It was never set in this project.</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>Nunca se fijó en este proyecto.</translation>
    </message>
    <message>
        <source> % of the documents</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>&#xa0;% de los documentos</translation>
    </message>
    <message>
        <source>off: all documents have suggestions</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>desactivado: todos los documentos tienen sugerencias</translation>
    </message>
    <message>
        <source>show suggestions once the document was marked &amp;done</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>mostrar sugerencias una vez &amp;terminado el documento</translation>
    </message>
    <message>
        <source>&amp;Without suggestions</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>&amp;Sin sugerencias</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>ui/dialogs/blind.py</extracomment>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>ui/dialogs/chooser.py, ui/shell/screen_reader.py, ui/wording/spoken.py</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{field}: choices</source>
        <extracomment>ui/dialogs/chooser.py</extracomment>
        <translation>{field}: opciones</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>ui/dialogs/chooser.py</extracomment>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>Something needs doing</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Hay que hacer algo</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Check of this computer</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Comprobación de este equipo</translation>
    </message>
    <message>
        <source>Checking program, fonts, folders, disk and language model …</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Comprobando programa, tipos de letra, carpetas, disco y modelo de lengua…</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>ui/dialogs/computer_check.py, ui/dialogs/new_version.py</extracomment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>of this computer</comment>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>The check has ended early; nothing was changed.</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>La comprobación terminó antes de tiempo; no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} point to do something about.|{n} points to do something about.</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>
            <numerusform>{n} punto requiere atención.</numerusform>
            <numerusform>{n} puntos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs doing.</source>
        <extracomment>ui/dialogs/computer_check.py</extracomment>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message numerus="yes">
        <source>text: {n} word|text: {n} words</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>
            <numerusform>texto: {n} palabra</numerusform>
            <numerusform>texto: {n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>Published &amp;on</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Publicado el</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Sección</translation>
    </message>
    <message>
        <source>&amp;Address (URL)</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Dirección (URL)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>What else came with it</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Lo demás que vino con él</translation>
    </message>
    <message>
        <source>Article details</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Datos del artículo</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>its first line</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>su primera línea</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>ui/dialogs/details.py</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/exports/export.py, ui/dialogs/messages.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/exports/export.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/files.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What will be written</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Parts of the export&apos;s choices</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Partes de las opciones de exportación</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <extracomment>ui/dialogs/exports/export.py, ui/dialogs/messages.py</extracomment>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>{records} will be written.</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Se escribirá: {records}.</translation>
    </message>
    <message>
        <source>{format} cannot carry:</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>{format} no conserva:</translation>
    </message>
    <message>
        <source>Parts: {parts}.</source>
        <extracomment>ui/dialogs/exports/export.py</extracomment>
        <translation>Partes: {parts}.</translation>
    </message>
    <message>
        <source>also UTF-8 bytes</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>también bytes UTF-8</translation>
    </message>
    <message>
        <source>also UTF-16 units (JavaScript, Java)</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>también unidades UTF-16 (JavaScript, Java)</translation>
    </message>
    <message>
        <source>as they were annotated</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>como se anotaron</translation>
    </message>
    <message>
        <source>always with the marks around them</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>siempre con las comillas que las rodean</translation>
    </message>
    <message>
        <source>without the marks around them</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>sin las comillas que las rodean</translation>
    </message>
    <message>
        <source>documents, at random</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>documentos, al azar</translation>
    </message>
    <message>
        <source>publishers, none of them divided</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>medios, ninguno dividido</translation>
    </message>
    <message>
        <source>by time, the latest into the last part</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>por fecha, los últimos en la última parte</translation>
    </message>
    <message>
        <source>publishers</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>medios</translation>
    </message>
    <message>
        <source>few and many quotations</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>pocas y muchas citas</translation>
    </message>
    <message>
        <source>one file</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>train and test, 80 to 20</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>train y test, 80 y 20</translation>
    </message>
    <message>
        <source>train, dev and test, 80 to 10 to 10</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>train, dev y test, 80, 10 y 10</translation>
    </message>
    <message>
        <source>in any state</source>
        <comment>document</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>en cualquier estado</translation>
    </message>
    <message>
        <source>done</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py, ui/dialogs/alike.py, ui/dialogs/exports/panels.py, ui/models/document_columns.py, ui/wording/document_lists.py</extracomment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>started</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py, ui/dialogs/alike.py, ui/dialogs/exports/panels.py, ui/models/document_columns.py, ui/wording/document_lists.py</extracomment>
        <translation>empezado</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Change reading, suggestions, keys, language, backups and more, each with a sentence.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Cambiar lectura, sugerencias, teclas, idioma, copias de seguridad y más, cada cosa con una frase.</translation>
    </message>
    <message>
        <source>Forget recent projects</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Olvidar los proyectos recientes</translation>
    </message>
    <message>
        <source>Clear the list of recent projects; the projects stay where they are.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Vaciar la lista de proyectos recientes; los proyectos se quedan donde están.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Go through four steps, from a suggestion to Done; Escape leaves at any step.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Cuatro pasos, de una sugerencia a «Terminado»; Esc sale en cualquier momento.</translation>
    </message>
    <message>
        <source>save as duplicate</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>guardar como duplicar</translation>
    </message>
    <message>
        <source>clipboard</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>todos entero</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>preferencias opciones configuración</translation>
    </message>
    <message>
        <source>clear history privacy</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>borrar historial privacidad</translation>
    </message>
    <message>
        <source>introduction first steps learn</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>introducción primeros pasos aprender visita</translation>
    </message>
    <message>
        <source>The recent projects are forgotten.</source>
        <extracomment>ui/commands/project.py</extracomment>
        <translation>Se olvidaron los proyectos recientes.</translation>
    </message>
    <message>
        <source>The program speaks this language from its next start on.</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>El programa usará este idioma desde el próximo inicio.</translation>
    </message>
    <message>
        <source>A program for labelling news articles: who said what, in which words, and which claims that makes. It opens no network connection; everything stays in the project file.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Un programa para etiquetar artículos de prensa: quién dijo qué, con qué palabras y qué afirmaciones resultan. No abre ninguna conexión de red; todo queda en el archivo del proyecto.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/codebook/versions_page.py</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Licencias de los componentes</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>&amp;Copiar para un informe</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>MIT licence. The parts it uses have licences of their own:</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Licencia MIT. Los componentes que usa tienen licencias propias:</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>document</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>&amp;Annotations of</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Anotaciones de</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <extracomment>ui/dialogs/exports/panels.py, ui/panels/concordance/conditions.py</extracomment>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>&amp;Claim type</source>
        <extracomment>ui/dialogs/exports/panels.py, ui/panels/concordance/conditions.py, ui/panels/document_filters.py</extracomment>
        <translation>&amp;Tipo de afirmación</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Hablante</translation>
    </message>
    <message>
        <source>any; a name as in the list of speakers</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>cualquiera; un nombre como en la lista de hablantes</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Med&amp;io</translation>
    </message>
    <message>
        <source>any</source>
        <comment>publisher</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Published f&amp;rom</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Publicado de&amp;sde</translation>
    </message>
    <message>
        <source>any time; 2025, 2025-11 or 2025-11-28</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>cualquier fecha; 2025, 2025-11 o 2025-11-28</translation>
    </message>
    <message>
        <source>Published un&amp;til</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>P&amp;ublicado hasta</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of what is exported</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>&amp;Quote marks</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Comillas</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Sugerencias</translation>
    </message>
    <message>
        <source>those that wait in documents that nobody has begun</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>las pendientes en documentos que nadie ha empezado</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>other names for documents and annotators</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>otros nombres para documentos y anotadores</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Manifiesto</translation>
    </message>
    <message>
        <source>what is in the files, and their hashes, beside them</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>qué hay en los archivos, y sus hashes, junto a ellos</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Dividir en</translation>
    </message>
    <message>
        <source>&amp;Divide</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Repartir</translation>
    </message>
    <message>
        <source>The same number gives the same parts and the same other names.</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>El mismo número da las mismas partes y los mismos otros nombres.</translation>
    </message>
    <message>
        <source>Seed of &amp;chance</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Semilla del a&amp;zar</translation>
    </message>
    <message>
        <source>everybody</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>any, or no claims</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>cualquiera, o sin afirmaciones</translation>
    </message>
    <message>
        <source>&amp;Offsets</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Posiciones</translation>
    </message>
    <message>
        <source>Done all the same</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Terminado de todos modos</translation>
    </message>
    <message>
        <source>Not done yet: {key} is done all the same, Esc goes back.</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Sin terminar aún: {key} lo termina de todos modos, Esc vuelve.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/dialogs/alike.py, ui/dialogs/imports/articles.py, ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>ui/dialogs/alike.py, ui/dialogs/imports/articles.py</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>ui/dialogs/codebook/label_questions.py, ui/dialogs/imports/articles.py</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/alike.py, ui/dialogs/imports/articles.py, ui/panels/concordance/timeline.py</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Url</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Url</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{shown} of {total} are shown: the first {of_file} of each file.</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Se muestran {shown} de {total}: los {of_file} primeros de cada archivo.</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are shown.</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>Se muestran los {shown} primeros de {total}.</translation>
    </message>
    <message>
        <source>The chosen article</source>
        <extracomment>ui/dialogs/imports/articles.py</extracomment>
        <translation>El artículo elegido</translation>
    </message>
    <message>
        <source>These articles have the id or the words of others. Nearly equal ones come in: look at them, and remove them from the files if they are one article.</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Estos artículos tienen el id o las palabras de otros. Los casi iguales entran: conviene mirarlos y, si son un mismo artículo, quitarlos de los archivos.</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>leave out</source>
        <extracomment>ui/dialogs/imports/duplicates.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>omitir</translation>
    </message>
    <message>
        <source>take all the same</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>tomar de todos modos</translation>
    </message>
    <message>
        <source>leave out, but for files with the same name</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>omitir, salvo archivos del mismo nombre</translation>
    </message>
    <message>
        <source>take as new versions</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>tomar como nuevas versiones</translation>
    </message>
    <message>
        <source>add under another id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>añadir con otro id</translation>
    </message>
    <message>
        <source>The same text under another id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>El mismo texto con otro id</translation>
    </message>
    <message>
        <source>Another text under the same id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Otro texto con el mismo id</translation>
    </message>
    <message>
        <source>&amp;Same text, another id</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>&amp;Mismo texto, otro id</translation>
    </message>
    <message>
        <source>Same id, another &amp;text</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Mismo id, otro te&amp;xto</translation>
    </message>
    <message>
        <source>Articles like others</source>
        <extracomment>ui/dialogs/imports/duplicates.py</extracomment>
        <translation>Artículos parecidos a otros</translation>
    </message>
    <message>
        <source>keep as it came</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>conservar como vino</translation>
    </message>
    <message>
        <source>Each field or column becomes a part of the article, or is kept beside it as it came. Only the text is needed.</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Cada campo o columna se convierte en una parte del artículo o se conserva a su lado como vino. Solo hace falta el texto.</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>id</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>firma</translation>
    </message>
    <message>
        <source>publisher</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>medio</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>publicado</translation>
    </message>
    <message>
        <source>section</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>sección</translation>
    </message>
    <message>
        <source>url</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>url</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Tomado por</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>ui/dialogs/imports/fields.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Take for</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Tomar por</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>ui/dialogs/imports/fields.py, ui/dialogs/imports/preview.py</extracomment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>As chosen before: {files}.</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>Como se eligió antes: {files}.</translation>
    </message>
    <message>
        <source>&amp;Take for</source>
        <extracomment>ui/dialogs/imports/fields.py</extracomment>
        <translation>&amp;Tomar por</translation>
    </message>
    <message>
        <source>as found</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>según lo detectado</translation>
    </message>
    <message>
        <source>A file that was taken for something else can be read in another way: select it, and say as what. The encoding counts for text files; look whether accents and quote marks are right.</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Un archivo que se tomó por otra cosa se puede leer de otro modo: seleccionarlo e indicar como qué. La codificación cuenta para archivos de texto; conviene mirar si los acentos y las comillas están bien.</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/dialogs/imports/files.py, ui/dialogs/imports/preview.py, ui/dialogs/imports/reports.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>&amp;Leer como</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>C&amp;odificación</translation>
    </message>
    <message>
        <source>not recognised</source>
        <extracomment>ui/dialogs/imports/files.py</extracomment>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>Labels of another tool become entities, or parts of quotations and claims. Relations join their ends into one quotation; without them, a cue and a source go to the content nearest to them.</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Las etiquetas de otra herramienta se convierten en entidades o en partes de citas y afirmaciones. Las relaciones unen sus extremos en una cita; sin ellas, un marcador y una fuente van al contenido más cercano.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/dialogs/codebook/label_fields.py, ui/dialogs/codebook/label_questions.py, ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>domain/attributes.py, ui/dialogs/imports/labels.py, ui/panels/concordance/timeline.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>joins its ends</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>une sus extremos</translation>
    </message>
    <message>
        <source>one is reported in the other</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>una se cita dentro de la otra</translation>
    </message>
    <message>
        <source>a sentence</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>una oración</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>un párrafo</translation>
    </message>
    <message>
        <source>Put together within</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Unir dentro de</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>what labels become</comment>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Keep as</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/imports/labels.py, ui/dialogs/imports/preview.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{name} (relation)</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>{name} (relación)</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/imports/labels.py</extracomment>
        <translation>Se con&amp;vierte en</translation>
    </message>
    <message>
        <source>Together &amp;within</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>&amp;Unir dentro de</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>what labels become</comment>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>claim: {type}</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>afirmación: {type}</translation>
    </message>
    <message>
        <source>as changed</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>como se cambió</translation>
    </message>
    <message>
        <source>as proposed</source>
        <extracomment>ui/dialogs/imports/labels.py</extracomment>
        <translation>como se propuso</translation>
    </message>
    <message numerus="yes">
        <source>Looking at {n} file …|Looking at {n} files …</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>
            <numerusform>Examinando {n} archivo…</numerusform>
            <numerusform>Examinando {n} archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/imports/preview.py, ui/dialogs/imports/reports.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Partes de la vista previa</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Remarks ({count})</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Observaciones ({count})</translation>
    </message>
    <message>
        <source>The files cannot be looked at</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>No se pueden examinar los archivos</translation>
    </message>
    <message>
        <source>Like others</source>
        <extracomment>ui/dialogs/imports/preview.py</extracomment>
        <translation>Parecidos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>ui/dialogs/imports/preview.py, ui/dialogs/imports/remarks.py</extracomment>
        <translation>Observaciones</translation>
    </message>
    <message numerus="yes">
        <source>{n} item cannot be read, and will be passed over.|{n} items cannot be read, and will be passed over.</source>
        <extracomment>ui/dialogs/imports/remarks.py</extracomment>
        <translation>
            <numerusform>{n} elemento no se puede leer y se omitirá.</numerusform>
            <numerusform>{n} elementos no se pueden leer y se omitirán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layer will be left out.|{n} layers will be left out.</source>
        <extracomment>ui/dialogs/imports/remarks.py</extracomment>
        <translation>
            <numerusform>Se omitirá {n} capa.</numerusform>
            <numerusform>Se omitirán {n} capas.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/dialogs/imports/reports.py, ui/dialogs/trash.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/dialogs/imports/reports.py, ui/dialogs/trash.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Partes del informe</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>&amp;Anotaciones</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Save &amp;refused lines…</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Guardar líneas &amp;rechazadas…</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} &amp;refused line…|Save {n} &amp;refused lines…</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>
            <numerusform>Guardar {n} línea &amp;rechazada…</numerusform>
            <numerusform>Guardar {n} líneas &amp;rechazadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/dialogs/imports/reports.py, ui/dialogs/problem_report.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Imports</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>No hay nada más que contar.</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Guardado: {files}</translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Guardar las líneas rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>{n} as a new version|{n} as a new version</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} como nueva versión</numerusform>
            <numerusform>{n} como nueva versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} under a new id|{n} under a new id</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} con un id nuevo</numerusform>
            <numerusform>{n} con un id nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nearly equal|{n} nearly equal</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} casi igual</numerusform>
            <numerusform>{n} casi iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more layer|{n} more layers</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} capa más</numerusform>
            <numerusform>{n} capas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there with another text (left out)|{n} there with another text (left out)</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} ya está con otro texto (se omite)</numerusform>
            <numerusform>{n} ya están con otro texto (se omiten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there with another layer (left out)|{n} there with another layer (left out)</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} ya está con otra capa (se omite)</numerusform>
            <numerusform>{n} ya están con otra capa (se omiten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there under another id (left out)|{n} there under another id (left out)</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} ya está con otro id (se omite)</numerusform>
            <numerusform>{n} ya están con otro id (se omiten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not readable|{n} not readable</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} ilegible</numerusform>
            <numerusform>{n} ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file left out|{n} files left out</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>{n} archivo omitido</numerusform>
            <numerusform>{n} archivos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} article will come in|More than {n} articles will come in</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>Entrará más de {n} artículo</numerusform>
            <numerusform>Entrarán más de {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>No new article comes in</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>No entra ningún artículo nuevo</translation>
    </message>
    <message numerus="yes">
        <source>{n} article will come in|{n} articles will come in</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>
            <numerusform>Entrará {n} artículo</numerusform>
            <numerusform>Entrarán {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>the first ones were looked at</source>
        <extracomment>ui/dialogs/imports/summary.py</extracomment>
        <translation>se examinaron los primeros</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/dialogs/job_progress.py</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Type to filter by action or key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Escribir para filtrar por acción o tecla</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/dialogs/key_editor.py, ui/panels/comments.py, ui/panels/documents.py, ui/panels/speakers.py</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Reasignarla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Distribución</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;As in the layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>C&amp;omo en la distribución</translation>
    </message>
    <message>
        <source>Al&amp;l as in the layout</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Todo como en la distribución</translation>
    </message>
    <message>
        <source>Press the new key of “{action}”; Esc leaves it as it is.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Pulsar la nueva tecla de «{action}»; Esc la deja como está.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>{key} es la tecla de «{action}»</translation>
    </message>
    <message>
        <source>Press a key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Pulsar una tecla</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Pulsar la nueva tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>ui/dialogs/key_editor.py, ui/dialogs/manual_pages.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/key_editor.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Applies to</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Nueva tecla…</translation>
    </message>
    <message>
        <source>A&amp;dd a key…</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>&amp;Añadir tecla…</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Intro da otra tecla a la acción elegida.</translation>
    </message>
    <message>
        <source>{key} is for {meaning}, always.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>{key} siempre sirve para {meaning}.</translation>
    </message>
    <message>
        <source>{keys}   (changed)</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>{keys}   (cambiado)</translation>
    </message>
    <message>
        <source>A letter or digit alone can only be for what is done in the article.</source>
        <extracomment>ui/dialogs/key_editor.py</extracomment>
        <translation>Una letra o cifra sola solo puede servir para lo que se hace en el artículo.</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Teclas y signos</translation>
    </message>
    <message>
        <source>{key} changes them</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>{key} las cambia</translation>
    </message>
    <message>
        <source>{key} says more</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>{key} dice más</translation>
    </message>
    <message>
        <source>Keys: scroll</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Teclas: desplazar</translation>
    </message>
    <message>
        <source>Keys and signs; any key closes</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>Teclas y signos; cualquier tecla cierra</translation>
    </message>
    <message>
        <source>layout {layout}</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>distribución {layout}</translation>
    </message>
    <message>
        <source>letters act in the article</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>las letras actúan en el artículo</translation>
    </message>
    <message>
        <source>any key closes</source>
        <extracomment>ui/dialogs/key_overlay.py</extracomment>
        <translation>cualquier tecla cierra</translation>
    </message>
    <message>
        <source>What you accept, change, reject and add in this project makes suggestions like it likelier or less likely, in the documents that you open afterwards. Each annotator is counted apart, every few documents.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Lo que se acepta, cambia, rechaza y añade en este proyecto hace más o menos probables las sugerencias similares, en los documentos que se abran después. Cada anotador se cuenta por separado, cada pocos documentos.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>project/jobs/figures/suggestions.py, ui/dialogs/learnt.py</extracomment>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Esperadas</translation>
    </message>
    <message>
        <source>So they are</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Por eso son</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion in {documents} counted.|{n} suggestions in {documents} counted.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>
            <numerusform>Contada {n} sugerencia en {documents}.</numerusform>
            <numerusform>Contadas {n} sugerencias en {documents}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions are shown from {limit} on, where {usual} is usual.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Las sugerencias se muestran desde {limit}; lo habitual es {usual}.</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>Nothing was learnt yet, and learning is off.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Aún no se ha aprendido nada, y el aprendizaje está desactivado.</translation>
    </message>
    <message>
        <source>leave so</source>
        <extracomment>project/acts/layer.py</extracomment>
        <translation>dejar así</translation>
    </message>
    <message>
        <source>show again</source>
        <extracomment>project/acts/layer.py</extracomment>
        <translation>mostrar de nuevo</translation>
    </message>
    <message>
        <source>Suggestions are being looked for</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Se buscan sugerencias</translation>
    </message>
    <message>
        <source>They come by themselves. Meanwhile you can read and annotate.</source>
        <extracomment>ui/actions/applicability.py</extracomment>
        <translation>Llegan solas. Mientras tanto puede leer y anotar.</translation>
    </message>
    <message>
        <source>Open this document again</source>
        <extracomment>ui/actions/qt_actions.py</extracomment>
        <translation>Abrir de nuevo este documento</translation>
    </message>
    <message>
        <source>selected words or an entity</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>palabras seleccionadas o una entidad</translation>
    </message>
    <message>
        <source>“{action}” needs selected words or an entity: drag over the words of one, or {grow}.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» necesita palabras seleccionadas o una entidad: arrastre sobre ellas, o {grow}.</translation>
    </message>
    <message>
        <source>an annotation or a suggestion</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>una anotación o una sugerencia</translation>
    </message>
    <message>
        <source>“{action}” needs an annotation or a suggestion: {next_item} or a click chooses one.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» necesita una anotación o una sugerencia: {next_item} o un clic elige una.</translation>
    </message>
    <message>
        <source>something that is selected or chosen</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>algo seleccionado o elegido</translation>
    </message>
    <message>
        <source>“{action}” needs something that is selected or chosen: nothing is.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>«{action}» necesita algo seleccionado o elegido: no hay nada.</translation>
    </message>
    <message>
        <source>What was imported…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Lo que se importó…</translation>
    </message>
    <message>
        <source>Take the document out of the project, with all annotations; Undo or the trash brings it back.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Sacar el documento del proyecto, con todas sus anotaciones; Deshacer o la papelera lo devuelve.</translation>
    </message>
    <message>
        <source>Switch learning on or off</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Activar o desactivar el aprendizaje</translation>
    </message>
    <message>
        <source>Show why the analysis failed…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar por qué falló el análisis…</translation>
    </message>
    <message>
        <source>Show the reason, to copy and send; the words of the article are left out unless you add them.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar la razón, para copiar y enviar; las palabras del artículo faltan si no se añaden.</translation>
    </message>
    <message>
        <source>Nest in the quotation around it</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Anidar en la cita que la rodea</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Mark entity</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marcar entidad</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/findings.py</extracomment>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Let stand what Done would show of the current annotation, or of the quote marks or verb at the caret; again to have it shown again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Dejar así lo que «Hecho» mostraría de la anotación, o de las comillas o el verbo en el cursor; otra vez para volver a verlo.</translation>
    </message>
    <message>
        <source>Move the start of the current span back by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover una palabra atrás el inicio del pasaje elegido.</translation>
    </message>
    <message>
        <source>Move the start of the current span on by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover una palabra adelante el inicio del pasaje elegido.</translation>
    </message>
    <message>
        <source>Move the end of the current span back by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover una palabra atrás el final del pasaje elegido.</translation>
    </message>
    <message>
        <source>Move the end of the current span on by a word.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mover una palabra adelante el final del pasaje elegido.</translation>
    </message>
    <message>
        <source>Mark the document done and go to the next one to do; on a done document, open it again.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Marcar el documento como hecho e ir al siguiente por hacer; uno hecho se abre de nuevo.</translation>
    </message>
    <message>
        <source>Things to look at…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Por revisar…</translation>
    </message>
    <message>
        <source>Show what is left open in your annotations, and go to it.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Mostrar lo que queda abierto en sus anotaciones e ir a ello.</translation>
    </message>
    <message>
        <source>Hide weak suggestions…</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Ocultar sugerencias débiles…</translation>
    </message>
    <message>
        <source>Show a bar at a selection</source>
        <extracomment>ui/actions/registry.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Mostrar una barra junto a la selección</translation>
    </message>
    <message>
        <source>Set lines closer together</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Juntar las líneas</translation>
    </message>
    <message>
        <source>More of the article is seen at once.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Se ve más del artículo a la vez.</translation>
    </message>
    <message>
        <source>Set lines at their usual distance</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Poner las líneas a su distancia habitual</translation>
    </message>
    <message>
        <source>Go back to the distance of the beginning.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Volver a la distancia del principio.</translation>
    </message>
    <message>
        <source>Set lines further apart</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Separar las líneas</translation>
    </message>
    <message>
        <source>Lines are easier to follow.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Las líneas se siguen mejor.</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Abrir el manual</translation>
    </message>
    <message>
        <source>It has a page for each task, and all actions.</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Tiene una página para cada tarea y todas las acciones.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>ui/actions/registry.py, ui/panels/failure_bar.py, ui/shell/look_back.py</extracomment>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>ignore allow let stand waive finding</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>ignorar permitir dejar hallazgo</translation>
    </message>
    <message>
        <source>findings check open problems</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>hallazgos revisión problemas</translation>
    </message>
    <message>
        <source>mark set aside later</source>
        <extracomment>ui/actions/registry.py</extracomment>
        <translation>marcar apartar después</translation>
    </message>
    <message numerus="yes">
        <source>first backup in {n} minute|first backup in {n} minutes</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>
            <numerusform>primera copia en {n} minuto</numerusform>
            <numerusform>primera copia en {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Each act is saved already; a copy of the project is made besides.</source>
        <extracomment>ui/background/backup_keeping.py</extracomment>
        <translation>Cada acción ya está guardada; además se hace una copia del proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>That was the last suggestion; one waits above, {next_suggestion} goes to it.|That was the last suggestion; {n} wait above, {next_suggestion} goes to the first.</source>
        <extracomment>ui/commands/base.py</extracomment>
        <translation>
            <numerusform>Era la última sugerencia; una espera más arriba, {next_suggestion} va a ella.</numerusform>
            <numerusform>Era la última sugerencia; {n} esperan más arriba, {next_suggestion} va a la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}, as proposed; further digits and clicks add or take away.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>{type}, como se propuso; otras cifras y clics añaden o quitan.</translation>
    </message>
    <message>
        <source>{type}, in place of what was proposed; further digits and clicks add or take away.</source>
        <extracomment>ui/commands/claims.py</extracomment>
        <translation>{type}, en lugar de lo propuesto; otras cifras y clics añaden o quitan.</translation>
    </message>
    <message>
        <source>All documents are done: {export} exports the annotations.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Todos los documentos están terminados: {export} exporta las anotaciones.</translation>
    </message>
    <message>
        <source>Nothing to look at: nothing is left open in what you have annotated here.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Nada por revisar: nada queda abierto en lo que ha anotado aquí.</translation>
    </message>
    <message>
        <source>{new_quotation} makes the quotation, {waive} leaves it so.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>{new_quotation} hace la cita, {waive} lo deja así.</translation>
    </message>
    <message>
        <source>Nothing to look at is here: {findings} shows where something is.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Aquí no hay nada por revisar: {findings} muestra dónde hay algo.</translation>
    </message>
    <message>
        <source>Shown again: {findings}.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Mostrado de nuevo: {findings}.</translation>
    </message>
    <message>
        <source>Left so: {findings}. {waive} takes that back.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Dejado así: {findings}. {waive} lo retira.</translation>
    </message>
    <message>
        <source>This document is open again: {done} marks it done.</source>
        <extracomment>ui/commands/documents.py</extracomment>
        <translation>Este documento está abierto de nuevo: {done} lo marca como hecho.</translation>
    </message>
    <message>
        <source>This quotation was made by {annotator}.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Esta cita es de {annotator}.</translation>
    </message>
    <message>
        <source>This claim was made by {annotator}.</source>
        <extracomment>ui/commands/navigation.py</extracomment>
        <translation>Esta afirmación es de {annotator}.</translation>
    </message>
    <message>
        <source>flagged or not</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>marcados o no</translation>
    </message>
    <message>
        <source>only flagged</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>solo marcados</translation>
    </message>
    <message>
        <source>not flagged</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>no marcados</translation>
    </message>
    <message>
        <source>Annotators</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Anotadores</translation>
    </message>
    <message>
        <source>Fla&amp;gged</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>&amp;Marcados</translation>
    </message>
    <message>
        <source>Enter go to it · {key} done all the same · Del or right click leave it so · Esc go back</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Intro ir · {key} hecho de todos modos · Supr o clic derecho dejarlo así · Esc volver</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Nada más por revisar</translation>
    </message>
    <message>
        <source>Enter go to it · Del or right click leave it so · Esc go back</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Intro ir · Supr o clic derecho dejarlo así · Esc volver</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the one that is left so|&amp;Show the {n} that are left so</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>
            <numerusform>&amp;Mostrar el dejado así</numerusform>
            <numerusform>&amp;Mostrar los {n} dejados así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to look at|{n} things to look at</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>
            <numerusform>{n} cosa por revisar</numerusform>
            <numerusform>{n} cosas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>left so: {reason}</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>dejado así: {reason}</translation>
    </message>
    <message>
        <source>left so</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>dejado así</translation>
    </message>
    <message>
        <source>That cannot be left so: it is to be decided or mended.</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Eso no puede quedar así: hay que decidirlo o corregirlo.</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>¿Por qué puede quedar?</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>ui/dialogs/findings.py, ui/shell/context_menus.py</extracomment>
        <translation>Mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>Leave it so, with the reason…</source>
        <extracomment>ui/dialogs/findings.py</extracomment>
        <translation>Dejarlo así, con la razón…</translation>
    </message>
    <message>
        <source>Project &gt; What was imported… shows this report again.</source>
        <extracomment>ui/dialogs/imports/reports.py</extracomment>
        <translation>Proyecto &gt; Lo que se importó… muestra este informe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion in {documents} counted, but learning is off.|{n} suggestions in {documents} counted, but learning is off.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>
            <numerusform>Contada {n} sugerencia en {documents}, pero el aprendizaje está desactivado.</numerusform>
            <numerusform>Contadas {n} sugerencias en {documents}, pero el aprendizaje está desactivado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions are shown from {limit} on.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Las sugerencias se muestran desde {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Count {n} forgotten document again|&amp;Count {n} forgotten documents again</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>
            <numerusform>&amp;Volver a contar {n} documento olvidado</numerusform>
            <numerusform>&amp;Volver a contar {n} documentos olvidados</numerusform>
        </translation>
    </message>
    <message>
        <source>What your decisions teach</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Lo que enseñan las decisiones</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>&amp;Detener el aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>&amp;Aprender de nuevo</translation>
    </message>
    <message>
        <source>&amp;Forget all of it</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>&amp;Olvidarlo todo</translation>
    </message>
    <message>
        <source>{accepted} of {seen}</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>{accepted} de {seen}</translation>
    </message>
    <message>
        <source>likelier</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>más probables</translation>
    </message>
    <message>
        <source>less likely</source>
        <extracomment>ui/dialogs/learnt.py</extracomment>
        <translation>menos probables</translation>
    </message>
    <message>
        <source>↑↓ pages · Enter read, or next hit · Alt+← back · Esc close</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>↑↓ páginas · Intro leer o siguiente resultado · Alt+← atrás · Esc cerrar</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Ninguna página tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>ui/dialogs/manual.py, ui/shell/look_back.py</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>← &amp;Atrás</translation>
    </message>
    <message>
        <source>Previous page ({key})</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Página anterior ({key})</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Í&amp;ndice</translation>
    </message>
    <message>
        <source>Page of the manual: {title}</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Página del manual: {title}</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/dialogs/manual_page.py</extracomment>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>By menu, with the keys as they are now. [Keys](keys.md) says how to change them.</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Por menús, con las teclas tal como están ahora. [Teclas](keys.md) explica cómo cambiarlas.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Todas las acciones y sus teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/dialogs/codebook/label_fields.py, ui/dialogs/manual_pages.py</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/dialogs/manual_pages.py</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>It is &amp;right as it is</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Está &amp;bien como está</translation>
    </message>
    <message numerus="yes">
        <source>{names} is there already.|{names} are there already.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>
            <numerusform>{names} ya está ahí.</numerusform>
            <numerusform>{names} ya están ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look at it here without changing it.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Aquí se puede mirar sin cambiarlo.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>Abrir para &amp;leer</translation>
    </message>
    <message>
        <source>The name promises something else.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>El nombre anuncia otra cosa.</translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>&amp;Rescatar…</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>¿Quién anota?</translation>
    </message>
    <message>
        <source>Your name stands beside everything you annotate, and in what is exported.
It is kept on this computer; you are asked only once.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>El nombre acompaña a todo lo que se anota y a lo que se exporta.
Se guarda en este equipo; solo se pregunta una vez.</translation>
    </message>
    <message>
        <source>The export replaces what is there.</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>La exportación sustituye lo que hay ahí.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>ui/dialogs/messages.py</extracomment>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>The language model {chosen} is not installed: {usual} reads instead.</source>
        <extracomment>ui/dialogs/model_choice.py</extracomment>
        <translation>El modelo de lengua {chosen} no está instalado: en su lugar lee {usual}.</translation>
    </message>
    <message>
        <source>Language model</source>
        <extracomment>ui/dialogs/model_choice.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Modelo de lengua</translation>
    </message>
    <message>
        <source>{version}, now</source>
        <extracomment>ui/dialogs/model_choice.py</extracomment>
        <translation>{version}, ahora</translation>
    </message>
    <message>
        <source>A new version of {article}</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Una nueva versión de {article}</translation>
    </message>
    <message>
        <source>New version of the text</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Nueva versión del texto</translation>
    </message>
    <message>
        <source>Paste the whole new text here, or choose its file.</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Pegar aquí todo el texto nuevo o elegir su archivo.</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Texto nuevo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Comparing the texts …</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Comparando los textos…</translation>
    </message>
    <message>
        <source>The new text</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>El texto nuevo</translation>
    </message>
    <message>
        <source>Taking the new text …</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>Tomando el texto nuevo…</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>&amp;Tomarlo</translation>
    </message>
    <message>
        <source>The comparison has ended early; nothing was changed.</source>
        <extracomment>ui/dialogs/new_version.py</extracomment>
        <translation>La comparación terminó antes de tiempo; no se cambió nada.</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter do it · Esc leave</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>↑↓ elegir · Intro hacerlo · Esc salir</translation>
    </message>
    <message>
        <source>No action has this name · Esc leave</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Ninguna acción se llama así · Esc salir</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>a word that finds pages of the manual</comment>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>manual</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>¿Qué acción se busca?</translation>
    </message>
    <message>
        <source>page of the manual</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>página del manual</translation>
    </message>
    <message>
        <source>needs {need}</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>requiere {need}</translation>
    </message>
    <message>
        <source>1–9 take a line · ↑↓ choose · Enter take · Esc leave</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>1–9 tomar una línea · ↑↓ elegir · Intro tomar · Esc salir</translation>
    </message>
    <message>
        <source>Enter take what is typed · ↑↓ others · Esc leave</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Intro tomar lo escrito · ↑↓ otros · Esc salir</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Escribir para filtrar</translation>
    </message>
    <message>
        <source>Type to filter or to name a new one</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Escribir para filtrar o nombrar uno nuevo</translation>
    </message>
    <message>
        <source>Type to find more</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Escribir para buscar más</translation>
    </message>
    <message>
        <source>Type to find more or to name a new one</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Escribir para buscar más o nombrar uno nuevo</translation>
    </message>
    <message>
        <source>Shift with {key} is {digit} on this keyboard and takes a line.</source>
        <extracomment>ui/dialogs/picker.py</extracomment>
        <translation>Mayús con {key} es {digit} en este teclado y toma una línea.</translation>
    </message>
    <message>
        <source>Text ({endings})</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>Texto ({endings})</translation>
    </message>
    <message>
        <source>Report of problems</source>
        <extracomment>ui/dialogs/problem_report.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Informe de problemas</translation>
    </message>
    <message>
        <source>This is all that a report holds. It has no words of articles, no names of people or files. Nothing is sent: save or copy it for whoever looks after the program.</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>Esto es todo lo que contiene un informe. No tiene palabras de artículos ni nombres de personas o archivos. No se envía nada: guardarlo o copiarlo para quien se ocupa del programa.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/problem_report.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switch</comment>
        <extracomment>ui/dialogs/settings/controls.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>on</source>
        <comment>switch</comment>
        <extracomment>ui/dialogs/settings/controls.py</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>switch</comment>
        <extracomment>ui/dialogs/settings/controls.py</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Set back</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Changed; usually: {usual}</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>Cambiado; lo habitual: {usual}</translation>
    </message>
    <message>
        <source>{setting}: set back to {usual}</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>{setting}: restablecer {usual}</translation>
    </message>
    <message>
        <source>Needs {need}.</source>
        <extracomment>ui/dialogs/settings/row.py</extracomment>
        <translation>Requiere {need}.</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Language model</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Modelo de lengua</translation>
    </message>
    <message>
        <source>This project</source>
        <comment>settings</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>lines</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>lines</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>lines</comment>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Separadas</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark paper, or black and white with strong lines; the desktop’s choice can lead.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Papel claro u oscuro, o blanco y negro con líneas fuertes; puede seguir al escritorio.</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Tamaño del artículo</translation>
    </message>
    <message>
        <source>How large the article’s text is; panels follow the font of the desktop.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>El tamaño del texto del artículo; los paneles siguen el tipo de letra del escritorio.</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Tipo de letra del artículo</translation>
    </message>
    <message>
        <source>The letters in which articles are shown, each font with a sample.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>El tipo de letra con que se muestran los artículos, cada uno con una muestra.</translation>
    </message>
    <message>
        <source>Lines of the article</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Líneas del artículo</translation>
    </message>
    <message>
        <source>Close lines show more of the article, wide ones are easier to follow.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Juntas muestran más del artículo; separadas se siguen mejor.</translation>
    </message>
    <message>
        <source>Suggestions from a score of</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Sugerencias desde una puntuación de</translation>
    </message>
    <message>
        <source>Weaker suggestions stay hidden; usually your own decisions move this border.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Las sugerencias más débiles quedan ocultas; normalmente las propias decisiones mueven este límite.</translation>
    </message>
    <message>
        <source>Thoughts and plans</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Pensamientos y planes</translation>
    </message>
    <message>
        <source>Beliefs and intentions are suggested like speech.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Creencias e intenciones se sugieren como el habla.</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>project/jobs/figures/annotation_counts.py, ui/dialogs/settings/table.py, ui/panels/concordance/window.py</extracomment>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Claims are suggested, too, to be accepted or rejected.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>También se sugieren afirmaciones, para aceptarlas o rechazarlas.</translation>
    </message>
    <message>
        <source>A layout for your keyboard, and keys of your own for each action.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Una distribución para el teclado y teclas propias para cada acción.</translation>
    </message>
    <message>
        <source>A small bar of acts comes up where words were selected by mouse.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Una pequeña barra de acciones aparece junto a lo seleccionado con el ratón.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>The language of menus and messages, not that of articles; it counts from the next start on.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>El idioma de menús y mensajes, no el de los artículos; vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Copias de seguridad de este proyecto</translation>
    </message>
    <message>
        <source>What each backup holds, the folder of backups, and the way back to an earlier state.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Qué contiene cada copia de seguridad, su carpeta y la vuelta a un estado anterior.</translation>
    </message>
    <message>
        <source>Backups are made by themselves while you work; this one is made at once.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Las copias de seguridad se hacen solas durante el trabajo; esta se hace al momento.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>The window opens no network connection: all you do stays on this computer.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>La ventana no abre ninguna conexión de red: todo lo que se hace queda en este equipo.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Nombre del anotador</translation>
    </message>
    <message>
        <source>It stands beside everything you annotate, and in what is exported.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Acompaña a todo lo que se anota y a lo que se exporta.</translation>
    </message>
    <message>
        <source>The labour of each document is counted for studies, and kept in the project alone.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>El trabajo en cada documento se cuenta para estudios y se guarda solo en el proyecto.</translation>
    </message>
    <message>
        <source>The list of projects that were opened on this computer; the projects themselves stay.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>La lista de proyectos abiertos en este equipo; los proyectos mismos se quedan.</translation>
    </message>
    <message>
        <source>What is known of failures, without words of articles or names; nothing is sent.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Lo que se sabe de los fallos, sin palabras de artículos ni nombres; no se envía nada.</translation>
    </message>
    <message>
        <source>The installed spaCy pipeline that analyses documents from now on.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>El modelo de spaCy instalado que analiza los documentos desde ahora.</translation>
    </message>
    <message>
        <source>Learning from decisions</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Aprendizaje de las decisiones</translation>
    </message>
    <message>
        <source>What your decisions in this project teach about suggestions; it can be stopped or forgotten.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Qué enseñan las decisiones de este proyecto sobre las sugerencias; se puede detener u olvidar.</translation>
    </message>
    <message>
        <source>Some documents are annotated without suggestions, for studies.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Algunos documentos se anotan sin sugerencias, para estudios.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <extracomment>ui/dialogs/codebook/versions_page.py, ui/dialogs/codebook/window.py, ui/dialogs/settings/table.py</extracomment>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>A project is made with its codebook: entity types, claim types, roles, attributes, guidelines. The command “annotator codebook” puts another one in its place.</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Un proyecto se crea con su libro de códigos: tipos de entidad y de afirmación, roles, atributos, directrices. La orden «annotator codebook» pone otro en su lugar.</translation>
    </message>
    <message>
        <source>colours day night</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>colores día noche</translation>
    </message>
    <message>
        <source>zoom larger smaller font</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>zoom mayor menor letra fuente</translation>
    </message>
    <message>
        <source>Choose a font…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Elegir tipo de letra…</translation>
    </message>
    <message>
        <source>face letters</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>fuente letras</translation>
    </message>
    <message>
        <source>height distance spacing</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>altura distancia interlineado</translation>
    </message>
    <message>
        <source>threshold weak hide</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>umbral débil ocultar</translation>
    </message>
    <message>
        <source>shortcuts layout</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>atajos distribución teclado</translation>
    </message>
    <message>
        <source>mouse buttons</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>ratón botones</translation>
    </message>
    <message>
        <source>German French Spanish English translation</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>alemán francés español inglés traducción</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Mostrar las copias…</translation>
    </message>
    <message>
        <source>restore folder copy safe</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>restaurar carpeta copia segura respaldo</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>copy safe save</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>copia segura guardar respaldo</translation>
    </message>
    <message>
        <source>internet cloud telemetry</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>internet nube telemetría</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>no name yet</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>aún sin nombre</translation>
    </message>
    <message>
        <source>annotator user who</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>anotador usuario quién</translation>
    </message>
    <message>
        <source>labour effort study</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>trabajo esfuerzo estudio</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>history forget</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>historial olvidar</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Mostrar el informe…</translation>
    </message>
    <message>
        <source>log crash bug</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>registro cierre error fallo</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <source>Show what was learnt…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Mostrar lo aprendido…</translation>
    </message>
    <message>
        <source>adapt counts</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>adaptar cuentas</translation>
    </message>
    <message>
        <source>Choose a share…</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>Elegir una proporción…</translation>
    </message>
    <message>
        <source>study</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>estudio</translation>
    </message>
    <message>
        <source>labels types guidelines</source>
        <extracomment>ui/dialogs/settings/table.py</extracomment>
        <translation>etiquetas tipos directrices</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Each change acts at once and is kept.</source>
        <extracomment>ui/dialogs/settings/window.py</extracomment>
        <translation>Cada cambio vale al momento y se conserva.</translation>
    </message>
    <message>
        <source>New {kind} “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nuevo: {kind} «{name}»</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nueva persona «{name}»</translation>
    </message>
    <message>
        <source>New organisation “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nueva organización «{name}»</translation>
    </message>
    <message>
        <source>New group “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nuevo grupo «{name}»</translation>
    </message>
    <message>
        <source>New unnamed speaker “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nuevo hablante anónimo «{name}»</translation>
    </message>
    <message>
        <source>New document “{name}”</source>
        <extracomment>ui/dialogs/speaker_lines.py</extracomment>
        <translation>Nuevo documento «{name}»</translation>
    </message>
    <message>
        <source>Score in per cent</source>
        <extracomment>ui/dialogs/threshold.py</extracomment>
        <translation>Puntuación en porcentaje</translation>
    </message>
    <message>
        <source>← → change · Enter take · Esc leave</source>
        <extracomment>ui/dialogs/threshold.py</extracomment>
        <translation>← → cambiar · Intro tomar · Esc salir</translation>
    </message>
    <message>
        <source>with a score of {percent} % or more</source>
        <extracomment>ui/dialogs/threshold.py</extracomment>
        <translation>con una puntuación del {percent}&#xa0;% o más</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Title or words</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Título o palabras</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Dónde</translation>
    </message>
    <message numerus="yes">
        <source>{n} document in the trash, of which the latest {listed} are listed.|{n} documents in the trash, of which the latest {listed} are listed.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} documento en la papelera, de los que se muestran los {listed} últimos.</numerusform>
            <numerusform>{n} documentos en la papelera, de los que se muestran los {listed} últimos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents stay until the trash is emptied; annotations and speakers as long as the history does.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Los documentos se quedan hasta que se vacía la papelera; las anotaciones y los hablantes, mientras dure el historial.</translation>
    </message>
    <message numerus="yes">
        <source>{n} document in the trash.|{n} documents in the trash.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>{n} documento en la papelera.</numerusform>
            <numerusform>{n} documentos en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>no layer</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>sin capas</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Vaciar papelera</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} document for good, with all layers and what the history holds of them?|Delete {n} documents for good, with all layers and what the history holds of them?</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>
            <numerusform>¿Eliminar {n} documento para siempre, con todas las capas y lo que el historial contiene de él?</numerusform>
            <numerusform>¿Eliminar {n} documentos para siempre, con todas las capas y lo que el historial contiene de ellos?</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made before: Project &gt; Backups lists it. Backups hold the words until you delete these files, too.</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Antes se hace una copia de seguridad: Proyecto &gt; Copias de seguridad… la muestra. Las copias conservan las palabras hasta que se eliminen también esos archivos.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>&amp;Eliminar para siempre</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <extracomment>ui/dialogs/trash.py</extracomment>
        <translation>&amp;Vaciar papelera…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>ui/dialogs/codebook/recoding.py, ui/dialogs/codebook/saving.py, ui/dialogs/versions.py</extracomment>
        <translation>Anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer open again|{n} layers open again</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>{n} capa abierta de nuevo</numerusform>
            <numerusform>{n} capas abiertas de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>which annotations</comment>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>{change}, not sure: look at it</source>
        <extracomment>ui/dialogs/versions.py</extracomment>
        <translation>{change}, dudoso: conviene mirarlo</translation>
    </message>
    <message>
        <source>{control}: scroll</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{control}: desplazar</translation>
    </message>
    <message>
        <source>{control}: scroll sideways</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{control}: desplazar en horizontal</translation>
    </message>
    <message>
        <source>{panel}: close</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{panel}: cerrar</translation>
    </message>
    <message>
        <source>{panel}: take out of the window, or put back</source>
        <extracomment>ui/look/accessible_names.py</extracomment>
        <translation>{panel}: sacar de la ventana o devolver</translation>
    </message>
    <message>
        <source>{control}: clear</source>
        <extracomment>ui/look/accessible_names.py, ui/panels/query_field.py</extracomment>
        <translation>{control}: borrar</translation>
    </message>
    <message>
        <source>only proposed</source>
        <extracomment>ui/look/chips.py</extracomment>
        <translation>solo propuesto</translation>
    </message>
    <message>
        <source>The number is that in the article&apos;s margin. It follows the order of the text: what is annotated before it moves it on.</source>
        <extracomment>ui/models/cards.py</extracomment>
        <translation>El número es el del margen del artículo. Sigue el orden del texto: lo que se anota antes lo hace avanzar.</translation>
    </message>
    <message>
        <source>{row}, checked</source>
        <extracomment>ui/models/checked_rows.py</extracomment>
        <translation>{row}, casilla marcada</translation>
    </message>
    <message>
        <source>{row}, not checked</source>
        <extracomment>ui/models/checked_rows.py</extracomment>
        <translation>{row}, casilla sin marcar</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>document</comment>
        <extracomment>ui/dialogs/alike.py, ui/models/document_columns.py, ui/wording/document_lists.py</extracomment>
        <translation>sin empezar</translation>
    </message>
    <message numerus="yes">
        <source>{n} word|{n} words</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <comment>document</comment>
        <extracomment>ui/panels/documents.py, ui/wording/titles.py</extracomment>
        <translation>marcado</translation>
    </message>
    <message>
        <source>open</source>
        <comment>document</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>could not be analysed</source>
        <comment>document</comment>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>no se pudo analizar</translation>
    </message>
    <message>
        <source>{suggestions} to decide</source>
        <extracomment>ui/models/document_words.py</extracomment>
        <translation>{suggestions} por decidir</translation>
    </message>
    <message>
        <source>now</source>
        <comment>act</comment>
        <extracomment>ui/models/history.py, ui/panels/history.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>act</comment>
        <extracomment>ui/models/history.py</extracomment>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>done</source>
        <comment>act</comment>
        <extracomment>ui/models/history.py</extracomment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>before the first act</source>
        <extracomment>ui/models/history.py, ui/panels/history.py</extracomment>
        <translation>antes de la primera acción</translation>
    </message>
    <message>
        <source>quotation of {annotator}</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>cita de {annotator}</translation>
    </message>
    <message>
        <source>claim of {annotator}</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>afirmación de {annotator}</translation>
    </message>
    <message numerus="yes">
        <source>{n} mention|{n} mentions</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>
            <numerusform>{n} mención</numerusform>
            <numerusform>{n} menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>also {names}</source>
        <extracomment>ui/models/speakers.py</extracomment>
        <translation>también {names}</translation>
    </message>
    <message>
        <source>Changed or not found</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Cambian o no se encuentran</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Cambian</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>No se encuentran</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>Se mueven</translation>
    </message>
    <message>
        <source>All that did not stay</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>No siguen igual</translation>
    </message>
    <message>
        <source>{kind} “{words}”</source>
        <extracomment>ui/models/versions.py</extracomment>
        <translation>{kind} «{words}»</translation>
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
        <translation>digna de verificación</translation>
    </message>
    <message>
        <source>hedged</source>
        <comment>of a claim</comment>
        <extracomment>ui/panels/card_fields.py, ui/wording/annotation_lists.py, ui/wording/titles.py</extracomment>
        <translation>atenuada</translation>
    </message>
    <message>
        <source>The claim is put forward with a reservation</source>
        <extracomment>ui/panels/card_fields.py</extracomment>
        <translation>La afirmación se presenta con reservas</translation>
    </message>
    <message>
        <source>Suggestions and what you annotate come here as cards, in the order of the text.</source>
        <extracomment>ui/panels/cards.py</extracomment>
        <translation>Las sugerencias y lo que se anota aparecen aquí como fichas, en el orden del texto.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards|{n} cards</source>
        <extracomment>ui/panels/cards.py</extracomment>
        <translation>
            <numerusform>{n} ficha</numerusform>
            <numerusform>{n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <extracomment>ui/panels/cards.py</extracomment>
        <translation>Buscando sugerencias …</translation>
    </message>
    <message>
        <source>Current annotation</source>
        <extracomment>ui/panels/cards.py, ui/panels/current_card.py</extracomment>
        <translation>Anotación actual</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the content</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Clic: las teclas {keys} mueven los límites del contenido</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the cue</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Clic: las teclas {keys} mueven los límites del marcador</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the source</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Clic: las teclas {keys} mueven los límites de la fuente</translation>
    </message>
    <message>
        <source>Click: the keys {keys} move the edges of the {role}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Clic: las teclas {keys} mueven los límites de: {role}</translation>
    </message>
    <message>
        <source>Go to quotation {number}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Ir a la cita {number}</translation>
    </message>
    <message>
        <source>{claim} of quotation {number}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>{claim} de la cita {number}</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <extracomment>ui/panels/current_card.py, ui/wording/annotation_lists.py, ui/wording/document_lists.py</extracomment>
        <translation>Hablante: {name}</translation>
    </message>
    <message>
        <source>Go to quotation {number}, around</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Ir a la cita {number}, que la rodea</translation>
    </message>
    <message>
        <source>{claim} of the author</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>{claim} del autor</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Type: {type} ({key} cycles)</source>
        <extracomment>ui/panels/type_buttons.py</extracomment>
        <translation>Tipo: {type} ({key} alterna)</translation>
    </message>
    <message>
        <source>Go to claim {number}: {words}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Ir a la afirmación {number}: {words}</translation>
    </message>
    <message>
        <source>Type {type}</source>
        <extracomment>ui/panels/type_buttons.py</extracomment>
        <translation>Tipo: {type}</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Ejemplo: {words}</translation>
    </message>
    <message>
        <source>Speaker: none</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Hablante: ninguno</translation>
    </message>
    <message>
        <source>Type: {type}</source>
        <extracomment>ui/panels/type_buttons.py</extracomment>
        <translation>Tipo: {type}</translation>
    </message>
    <message>
        <source>proposed: {why}</source>
        <extracomment>ui/panels/current_card.py, ui/wording/spoken.py</extracomment>
        <translation>propuesto: {why}</translation>
    </message>
    <message>
        <source>choose…</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>that parts have alike</comment>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>B&amp;alance</source>
        <extracomment>ui/dialogs/exports/panels.py</extracomment>
        <translation>Equi&amp;librar por</translation>
    </message>
    <message>
        <source>Choose the speaker</source>
        <extracomment>ui/panels/current_card.py</extracomment>
        <translation>Elegir el hablante</translation>
    </message>
    <message>
        <source>Reject, with the reason</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Rechazar con motivo</translation>
    </message>
    <message>
        <source>Reject, and say why</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Rechazar y decir por qué</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/panels/decision_row.py</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Panel: scroll</source>
        <extracomment>ui/panels/docks.py</extracomment>
        <translation>Panel: desplazar</translation>
    </message>
    <message>
        <source>all</source>
        <comment>document</comment>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>to decide</source>
        <comment>document</comment>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>not analysed</source>
        <comment>document</comment>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>sin analizar</translation>
    </message>
    <message>
        <source>Filter documents by title</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Filtrar documentos por título</translation>
    </message>
    <message>
        <source>Words of the title, in any order; {keys} then go through what is shown</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Palabras del título, en cualquier orden; {keys} recorren después lo mostrado</translation>
    </message>
    <message>
        <source>Filter documents by status</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Filtrar documentos por estado</translation>
    </message>
    <message>
        <source>Documents done</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Documentos terminados</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>{done} de {total} terminados</translation>
    </message>
    <message>
        <source>{found} of {total} shown</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>se muestran {found} de {total}</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Este proyecto aún no tiene artículos</translation>
    </message>
    <message>
        <source>Import f&amp;iles…</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Importar a&amp;rchivos…</translation>
    </message>
    <message>
        <source>Empty project</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Proyecto vacío</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Shows what is known of the failure, to be copied</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>Muestra lo que se sabe del fallo, para copiarlo</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>Reintentando…</translation>
    </message>
    <message>
        <source>⚠ No suggestions here: {reason}. The rest of your work is not touched.</source>
        <extracomment>ui/panels/failure_bar.py</extracomment>
        <translation>⚠ Aquí no hay sugerencias: {reason}. El resto del trabajo no se ve afectado.</translation>
    </message>
    <message>
        <source>next hit</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>resultado siguiente</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <comment>name of a key</comment>
        <extracomment>ui/panels/find_bar.py, ui/panels/thread_field.py</extracomment>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>hit before</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>resultado anterior</translation>
    </message>
    <message>
        <source>back to the article, at the hit</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>volver al artículo, en el resultado</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Palabras co&amp;mpletas</translation>
    </message>
    <message>
        <source>Previous hit ({keys})</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Resultado anterior ({keys})</translation>
    </message>
    <message>
        <source>Next hit ({keys})</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Resultado siguiente ({keys})</translation>
    </message>
    <message>
        <source>Close ({key}); the hit stays selected</source>
        <extracomment>ui/panels/find_bar.py</extracomment>
        <translation>Cerrar ({key}); el resultado queda seleccionado</translation>
    </message>
    <message>
        <source>Drop here: a quotation of its own</source>
        <extracomment>ui/panels/fragments.py</extracomment>
        <translation>Soltar aquí: una cita aparte</translation>
    </message>
    <message>
        <source>Section of the guidelines</source>
        <extracomment>ui/panels/guidelines.py</extracomment>
        <translation>Sección de las directrices</translation>
    </message>
    <message numerus="yes">
        <source>Undoes {n} act|Undoes {n} acts</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Deshace {n} acción</numerusform>
            <numerusform>Deshace {n} acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoes {n} act, {elsewhere} of them in other documents|Undoes {n} acts, {elsewhere} of them in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Deshace {n} acción, {elsewhere} en otros documentos</numerusform>
            <numerusform>Deshace {n} acciones, {elsewhere} de ellas en otros documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoes {n} act in other documents|Undoes {n} acts in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Deshace {n} acción en otros documentos</numerusform>
            <numerusform>Deshace {n} acciones en otros documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does {n} act again|Does {n} acts again</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Rehace {n} acción</numerusform>
            <numerusform>Rehace {n} acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does {n} act again, {elsewhere} of them in other documents|Does {n} acts again, {elsewhere} of them in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Rehace {n} acción, {elsewhere} en otros documentos</numerusform>
            <numerusform>Rehace {n} acciones, {elsewhere} de ellas en otros documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does {n} act again in other documents|Does {n} acts again in other documents</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Rehace {n} acción en otros documentos</numerusform>
            <numerusform>Rehace {n} acciones en otros documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>claim {role}</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>afirmación: {role}</translation>
    </message>
    <message>
        <source>entity {role}</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>entidad: {role}</translation>
    </message>
    <message>
        <source>{does}, and opens “{title}”.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>{does} y abre «{title}».</translation>
    </message>
    <message>
        <source>{does}.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>{does}.</translation>
    </message>
    <message>
        <source>The article gets another version of its text.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>El artículo recibe otra versión de su texto.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation with it.|{n} annotations with it.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>Con él cambia {n} anotación.</numerusform>
            <numerusform>Con él cambian {n} anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document only</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>Solo este documento</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotation changed in something else.|{n} annotations changed in something else.</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>{n} anotación con otros cambios.</numerusform>
            <numerusform>{n} anotaciones con otros cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more|… and {n} more</source>
        <extracomment>ui/panels/history.py</extracomment>
        <translation>
            <numerusform>… y {n} más</numerusform>
            <numerusform>… y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/panels/notice_bar.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>other panel</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>otro panel</translation>
    </message>
    <message>
        <source>save, back to the article</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>guardar y volver al artículo</translation>
    </message>
    <message>
        <source>Ctrl+Z then takes it back</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>Ctrl+Z lo revierte después</translation>
    </message>
    <message>
        <source>press</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>pulsar</translation>
    </message>
    <message>
        <source>next pane</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>panel siguiente</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>what a key does</comment>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>all actions</source>
        <extracomment>ui/panels/panel_keys.py</extracomment>
        <translation>todas las acciones</translation>
    </message>
    <message>
        <source>new</source>
        <comment>document</comment>
        <extracomment>formats/reports/article_cards.py, project/jobs/import_preview.py</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>1. Bring articles in; you see what they will be before anything is taken.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>1. Importar artículos; antes de tomar nada se ve cómo quedará.</translation>
    </message>
    <message>
        <source>2. Decide on what the program suggests, and mark what it has missed.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>2. Decidir sobre las sugerencias del programa y anotar lo que se le escapó.</translation>
    </message>
    <message>
        <source>3. Mark each article done, then export the labelled data.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>3. Marcar cada artículo como terminado y después exportar los datos etiquetados.</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here: articles in {endings}, archives, and texts labelled with other tools.</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>También se pueden soltar aquí archivos y carpetas: artículos en {endings}, archivos comprimidos y textos etiquetados con otras herramientas.</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>cambiado el {day}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} done|{done} of {n} done</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>
            <numerusform>{done} de {n} terminado</numerusform>
            <numerusform>{done} de {n} terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>not there now</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>ahora no está</translation>
    </message>
    <message>
        <source>no articles yet</source>
        <extracomment>ui/panels/recent_rows.py</extracomment>
        <translation>aún sin artículos</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Nombre del filtro:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>Show &amp;all documents</source>
        <extracomment>ui/panels/saved_filters.py</extracomment>
        <translation>Mostrar &amp;todos los documentos</translation>
    </message>
    <message numerus="yes">
        <source>{n} document not searched yet.|{n} documents not searched yet.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>
            <numerusform>Aún no se ha buscado en {n} documento.</numerusform>
            <numerusform>Aún no se ha buscado en {n} documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} document not searched yet (they are being indexed).|{n} documents not searched yet (they are being indexed).</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>
            <numerusform>Aún no se ha buscado en {n} documento (se está indexando).</numerusform>
            <numerusform>Aún no se ha buscado en {n} documentos (se están indexando).</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the index again</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Rehacer el índice</translation>
    </message>
    <message>
        <source>Searching …</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Open the project for writing to mend it.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Para corregirlo, abrir el proyecto con permiso de escritura.</translation>
    </message>
    <message>
        <source>Acts on the selection</source>
        <extracomment>ui/panels/selection_bar.py</extracomment>
        <translation>Acciones sobre la selección</translation>
    </message>
    <message>
        <source>Take out the fragment</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Sacar el fragmento</translation>
    </message>
    <message>
        <source>Clear the cue</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Clear the source</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Quitar la fuente</translation>
    </message>
    <message>
        <source>Clear the {role}</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>Quitar: {role}</translation>
    </message>
    <message>
        <source>move its edges</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>mover sus límites</translation>
    </message>
    <message>
        <source>take out</source>
        <extracomment>ui/panels/span_field.py</extracomment>
        <translation>sacar</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Conservar «{name}»</translation>
    </message>
    <message>
        <source>now</source>
        <comment>kind of a speaker</comment>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>“{name}” is</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>«{name}» es</translation>
    </message>
    <message>
        <source>“{name}” is the same as</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>«{name}» es el mismo que</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Fusionar hablantes</translation>
    </message>
    <message>
        <source>“{name}”: {kind}, {mentions}</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>«{name}»: {kind}, {mentions}</translation>
    </message>
    <message>
        <source>All mentions in all layers then belong to the speaker that is kept; the other name becomes an alias. Undo takes it back.</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Todas las menciones de todas las capas pasan entonces al hablante que se conserva; el otro nombre pasa a ser un alias. Se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mention of “{name}” to|{n} mentions of “{name}” to</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>
            <numerusform>{n} mención de «{name}» a</numerusform>
            <numerusform>{n} menciones de «{name}» a</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Renombrar hablante</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Nombre:</translation>
    </message>
    <message numerus="yes">
        <source>May be the same (and {n} more):|May be the same (and {n} more):</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>
            <numerusform>Puede ser el mismo (y {n} más):</numerusform>
            <numerusform>Puede ser el mismo (y {n} más):</numerusform>
        </translation>
    </message>
    <message>
        <source>May be the same:</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Puede ser el mismo:</translation>
    </message>
    <message>
        <source>“{name}” is now “{kept}”.</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>«{name}» es ahora «{kept}».</translation>
    </message>
    <message>
        <source>Choose the mentions that name somebody else first.</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Elegir antes las menciones que nombran a otro.</translation>
    </message>
    <message>
        <source>Aliases of “{name}”</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Alias de «{name}»</translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>¿Son el mismo?</translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Añadir un alias…</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Añadir un alias</translation>
    </message>
    <message>
        <source>Another name of this speaker:</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Otro nombre de este hablante:</translation>
    </message>
    <message>
        <source>Take away “{alias}”</source>
        <extracomment>ui/panels/speaker_edits.py</extracomment>
        <translation>Quitar «{alias}»</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Merge this speaker with another one</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Fusionar este hablante con otro</translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Move the chosen mentions to another speaker</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Mover las menciones elegidas a otro hablante</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Give this speaker another name (F2)</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Dar otro nombre a este hablante (F2)</translation>
    </message>
    <message>
        <source>Kind…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Tipo…</translation>
    </message>
    <message>
        <source>Choose the kind: person, organisation …</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Elegir el tipo: persona, organización…</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Alias…</translation>
    </message>
    <message>
        <source>Add or take away other names</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Añadir o quitar otros nombres</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/dialogs/codebook/label_questions.py, ui/panels/speakers.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete a speaker without mentions (Del)</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Eliminar un hablante sin menciones (Supr)</translation>
    </message>
    <message>
        <source>No speakers yet: an accepted suggestion brings its own, and a quotation can be given one.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Aún no hay hablantes: una sugerencia aceptada trae el suyo y a una cita se le puede asignar uno.</translation>
    </message>
    <message>
        <source>Filter speakers</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Filtrar hablantes</translation>
    </message>
    <message>
        <source>Words of a name or alias</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Palabras de un nombre o alias</translation>
    </message>
    <message>
        <source>Likely doubles only</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Solo posibles duplicados</translation>
    </message>
    <message>
        <source>Only speakers that may be the same as another one</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Solo hablantes que pueden ser el mismo que otro</translation>
    </message>
    <message>
        <source>About the chosen speaker</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Sobre el hablante elegido</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>No name or alias has these words.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Ningún nombre o alias tiene estas palabras.</translation>
    </message>
    <message>
        <source>No two speakers look the same.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>No hay dos hablantes que parezcan el mismo.</translation>
    </message>
    <message>
        <source>Likely doubles only (looking …)</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Solo posibles duplicados (buscando…)</translation>
    </message>
    <message>
        <source>Nothing names this speaker.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Nada nombra a este hablante.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>También: {names}</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <extracomment>ui/panels/tour_card.py</extracomment>
        <translation>&amp;Salir del recorrido</translation>
    </message>
    <message>
        <source>Label who said what, in which words, and which claims that makes.</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Etiquetar quién dijo qué, con qué palabras y qué afirmaciones resultan.</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>A&amp;brir proyecto…</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>I&amp;mportar artículos…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Abrir el proyecto &amp;de ejemplo</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>ui/dialogs/settings/table.py, ui/panels/recent_rows.py, ui/panels/welcome.py</extracomment>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>You can also drop articles here ({endings}): a new project is made for them.</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>También se pueden soltar artículos aquí ({endings}): se crea un proyecto nuevo para ellos.</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Anotador: {name}</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <extracomment>ui/shell/app.py</extracomment>
        <translation>Un error del programa</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <extracomment>ui/shell/app.py</extracomment>
        <translation>El programa ha cometido un error.</translation>
    </message>
    <message>
        <source>Your acts are saved up to the last one, and you can go on. If it happens again, close the program and open it anew. Help &gt; Report… shows what the program knows; the details below are its calls.</source>
        <extracomment>ui/shell/app.py</extracomment>
        <translation>Las acciones están guardadas hasta la última y se puede seguir. Si vuelve a ocurrir, cerrar el programa y abrirlo de nuevo. Ayuda &gt; Informe… muestra lo que el programa sabe; los detalles de abajo son sus llamadas.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a document</comment>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Go to {annotation}: {words}</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Ir a {annotation}: {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/actions/registry.py, ui/shell/context_menus.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Importar del &amp;portapapeles</translation>
    </message>
    <message>
        <source>Read how to &amp;begin</source>
        <extracomment>ui/panels/empty_project.py</extracomment>
        <translation>Leer cómo &amp;empezar</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>ui/panels/welcome.py</extracomment>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>Articles come in from Word, PDF, web pages and other tools.</source>
        <extracomment>ui/panels/welcome_pictures.py</extracomment>
        <translation>Los artículos llegan de Word, PDF, páginas web y otras herramientas.</translation>
    </message>
    <message>
        <source>The program suggests who said what; you decide by a key.</source>
        <extracomment>ui/panels/welcome_pictures.py</extracomment>
        <translation>El programa sugiere quién dijo qué; se decide con una tecla.</translation>
    </message>
    <message>
        <source>Labelled data goes out, for research and for models.</source>
        <extracomment>ui/panels/welcome_pictures.py</extracomment>
        <translation>Salen datos etiquetados, para la investigación y los modelos.</translation>
    </message>
    <message>
        <source>Leave so: {findings}</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Dejar así: {findings}</translation>
    </message>
    <message>
        <source>Take flag back</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>a document</comment>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Marcar como no terminado</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>ui/shell/context_menus.py</extracomment>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>{number} of {count}, {done} done</source>
        <extracomment>ui/shell/document_status.py</extracomment>
        <translation>{number} de {count}, terminados: {done}</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <extracomment>ui/shell/document_status.py</extracomment>
        <translation>párrafo {number} de {count}</translation>
    </message>
    <message>
        <source>This document is done</source>
        <extracomment>ui/shell/document_status.py</extracomment>
        <translation>Este documento está hecho</translation>
    </message>
    <message numerus="yes">
        <source>{n} key|{n} keys</source>
        <comment>pressed</comment>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>
            <numerusform>{n} tecla</numerusform>
            <numerusform>{n} teclas</numerusform>
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
        <translation>Se cuenta el trabajo.</translation>
    </message>
    <message>
        <source>Labour is no longer counted.</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>Ya no se cuenta el trabajo.</translation>
    </message>
    <message>
        <source>{rate} a quotation</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>{rate} por cita</translation>
    </message>
    <message>
        <source>What this took could not be kept.</source>
        <extracomment>ui/shell/effort_meter.py</extracomment>
        <translation>No se pudo guardar lo que costó esto.</translation>
    </message>
    <message>
        <source>Drop to import {files}</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>Soltar para importar {files}</translation>
    </message>
    <message>
        <source>Drop to open the project</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>Soltar para abrir el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>{n} file|{n} files</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folder|{n} folders</source>
        <extracomment>ui/shell/file_drops.py</extracomment>
        <translation>
            <numerusform>{n} carpeta</numerusform>
            <numerusform>{n} carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>The program crashed the last time. Your acts are saved up to the last one.</source>
        <extracomment>ui/shell/look_back.py</extracomment>
        <translation>El programa falló la última vez. Las acciones están guardadas hasta la última.</translation>
    </message>
    <message>
        <source>The program was not closed the last time. Your acts are saved up to the last one.</source>
        <extracomment>ui/shell/look_back.py</extracomment>
        <translation>El programa no se cerró la última vez. Las acciones están guardadas hasta la última.</translation>
    </message>
    <message>
        <source>open for reading only</source>
        <extracomment>ui/shell/main_window.py</extracomment>
        <translation>abierto solo para leer</translation>
    </message>
    <message>
        <source>The project is empty: {import_files} imports articles.</source>
        <extracomment>ui/shell/main_window.py</extracomment>
        <translation>El proyecto está vacío: {import_files} importa artículos.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui/shell/recent_menu.py</extracomment>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>{project} (not there now)</source>
        <extracomment>ui/shell/recent_menu.py</extracomment>
        <translation>{project} (ahora no está)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <extracomment>ui/shell/recent_menu.py</extracomment>
        <translation>Aún no se abrió ningún proyecto</translation>
    </message>
    <message>
        <source>{act}, saved</source>
        <extracomment>ui/shell/screen_reader.py</extracomment>
        <translation>{act}, guardado</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at|{n} to look at</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>
            <numerusform>{n} por revisar</numerusform>
            <numerusform>{n} por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {findings}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Mostrar {findings}</translation>
    </message>
    <message>
        <source>{suggestions} hidden</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>{suggestions} sin mostrar</translation>
    </message>
    <message>
        <source>blind: no suggestions here</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>a ciegas: sin sugerencias</translation>
    </message>
    <message>
        <source>Show what is hidden: {suggestions}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Mostrar lo oculto: {suggestions}</translation>
    </message>
    <message>
        <source>Who annotates: {name}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Quién anota: {name}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>guardado: {time}</translation>
    </message>
    <message>
        <source>Backups: {state}</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Copias: {state}</translation>
    </message>
    <message>
        <source>Next keys</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>Teclas siguientes</translation>
    </message>
    <message>
        <source>{name} annotates; press to change that</source>
        <extracomment>ui/shell/status_line.py</extracomment>
        <translation>{name} anota; pulsar para cambiarlo</translation>
    </message>
    <message>
        <source>On everyone’s annotations</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Sobre las anotaciones de todos</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>comments</comment>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>List the comments on everyone’s annotations</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Listar los comentarios sobre las anotaciones de todos</translation>
    </message>
    <message>
        <source>Show the comments on the layers of others</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>Mostrar los comentarios sobre las capas de otros</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: {n} on the layer of another annotator.|Not listed: {n} on the layers of other annotators.</source>
        <extracomment>ui/panels/comments.py</extracomment>
        <translation>
            <numerusform>Sin listar: {n} sobre la capa de otro anotador.</numerusform>
            <numerusform>Sin listar: {n} sobre las capas de otros anotadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>List only those of a speaker, of a type, with a note, in flagged documents and more</source>
        <extracomment>ui/panels/concordance/conditions.py</extracomment>
        <translation>Listar solo las de un hablante, de un tipo, con una nota, en documentos marcados y más</translation>
    </message>
    <message>
        <source>Open &amp;file</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Abrir el a&amp;rchivo</translation>
    </message>
    <message>
        <source>Open the file with the program that this computer has for it</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Abrir el archivo con el programa que este ordenador tiene para él</translation>
    </message>
    <message>
        <source>This computer has no program for it: {path}</source>
        <extracomment>ui/panels/concordance/window.py</extracomment>
        <translation>Este ordenador no tiene ningún programa para ello: {path}</translation>
    </message>
    <message>
        <source>everyone’s</source>
        <comment>annotations</comment>
        <extracomment>ui/panels/concordance/window.py, ui/panels/speakers.py</extracomment>
        <translation>de todos</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>annotations</comment>
        <extracomment>ui/panels/concordance/window.py, ui/panels/speakers.py</extracomment>
        <translation>mías</translation>
    </message>
    <message>
        <source>&amp;Work in this order</source>
        <extracomment>ui/panels/document_arrangement.py</extracomment>
        <translation>&amp;Trabajar en este orden</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>Est&amp;ado</translation>
    </message>
    <message>
        <source>No&amp;t flagged</source>
        <extracomment>ui/panels/document_filters.py</extracomment>
        <translation>No marcado (&amp;t)</translation>
    </message>
    <message>
        <source>Work in this order</source>
        <extracomment>ui/panels/documents.py</extracomment>
        <translation>Trabajar en este orden</translation>
    </message>
    <message numerus="yes">
        <source>{n} claim with a claimant of its own|{n} claims with a claimant of their own</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>
            <numerusform>{n} afirmación con autor propio</numerusform>
            <numerusform>{n} afirmaciones con autor propio</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours names this speaker.</source>
        <extracomment>ui/panels/speakers.py</extracomment>
        <translation>Nada suyo nombra a este hablante.</translation>
    </message>
    <message>
        <source>Add to this thread</source>
        <extracomment>ui/panels/thread_field.py, ui/wording/comments.py</extracomment>
        <translation>Añadir a este hilo</translation>
    </message>
    <message>
        <source>Add to this thread…</source>
        <extracomment>ui/panels/thread_field.py</extracomment>
        <translation>Añadir a este hilo…</translation>
    </message>
    <message>
        <source>document {place}</source>
        <extracomment>ui/shell/screen_reader.py</extracomment>
        <translation>documento {place}</translation>
    </message>
    <message>
        <source>Acts</source>
        <extracomment>ui/shell/tool_bar.py</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>More acts</source>
        <extracomment>ui/shell/tool_bar.py</extracomment>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Acts: more</source>
        <extracomment>ui/shell/tool_bar.py</extracomment>
        <translation>Acciones: más</translation>
    </message>
    <message>
        <source>No suggestion waits here yet: they come when the language model has read the article.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Aquí aún no hay ninguna sugerencia: llegan cuando el modelo de lengua ha leído el artículo.</translation>
    </message>
    <message>
        <source>That is all it takes. {help} opens the manual; the menu Help has this tour.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Eso es todo. {help} abre el manual; el menú Ayuda contiene este recorrido.</translation>
    </message>
    <message>
        <source>Accept a suggestion</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Aceptar una sugerencia</translation>
    </message>
    <message>
        <source>The program underlines what it suggests with dashes. {next_suggestion} goes to the next one, {accept} accepts it, {remove} rejects it.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>El programa subraya lo que sugiere con una línea discontinua. {next_suggestion} va a la sugerencia siguiente, {accept} la acepta, {remove} la rechaza.</translation>
    </message>
    <message>
        <source>Make a quotation</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Crear una cita</translation>
    </message>
    <message>
        <source>Select words that somebody says, by mouse or by {grow}, or put the caret into them, and press {new_quotation}.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Seleccionar palabras que alguien dice, con el ratón o con {grow}, o poner en ellas el cursor, y pulsar {new_quotation}.</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Decir quién habla</translation>
    </message>
    <message>
        <source>{set_speaker} lists who may have said it, the likeliest first; a digit takes a line.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>{set_speaker} enumera quién puede haberlo dicho, primero lo más probable; una cifra toma una línea.</translation>
    </message>
    <message>
        <source>Finish the article</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Terminar el artículo</translation>
    </message>
    <message>
        <source>{done} marks the article done and brings the next one; {undo} takes back what you did.</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>{done} marca el artículo como terminado y trae el siguiente; {undo} deshace lo hecho.</translation>
    </message>
    <message>
        <source>Tour, step {number} of {total}</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Recorrido, paso {number} de {total}</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <extracomment>ui/shell/tour.py</extracomment>
        <translation>Paso si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <extracomment>ui/shell/troubles.py</extracomment>
        <translation>A&amp;brir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <extracomment>ui/shell/troubles.py</extracomment>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>ui/shell/troubles.py</extracomment>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <extracomment>ui/wording/alternatives.py</extracomment>
        <translation>{first} o {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected suggested claim|{n} rejected suggested claims</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} afirmación sugerida rechazada</numerusform>
            <numerusform>{n} afirmaciones sugeridas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggested claim not decided|{n} suggested claims not decided</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>
            <numerusform>{n} afirmación sugerida no decidida</numerusform>
            <numerusform>{n} afirmaciones sugeridas no decididas</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} so far</source>
        <extracomment>ui/wording/annotation_lists.py</extracomment>
        <translation>{words} hasta ahora</translation>
    </message>
    <message>
        <source>other than {value}</source>
        <extracomment>ui/wording/attribute_values.py</extracomment>
        <translation>distinto de {value}</translation>
    </message>
    <message>
        <source>decided, yes or no</source>
        <extracomment>ui/wording/attribute_values.py</extracomment>
        <translation>decidido, sí o no</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui/wording/dates.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Weak suggested claim</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Afirmación sugerida débil</translation>
    </message>
    <message>
        <source>{entity}, repaired by the program; the model had {others}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>{entity}, corregida por el programa; el modelo tenía {others}</translation>
    </message>
    <message>
        <source>Suggestion of writing</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Sugerencia de escritura</translation>
    </message>
    <message>
        <source>Weak suggestion of writing</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Sugerencia débil de escritura</translation>
    </message>
    <message>
        <source>Suggestion of thought</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Sugerencia de pensamiento</translation>
    </message>
    <message>
        <source>Weak suggestion of thought</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Sugerencia débil de pensamiento</translation>
    </message>
    <message>
        <source>{type}, speaker {speakers}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>{type}, hablante {speakers}</translation>
    </message>
    <message>
        <source>Weak suggestion of {mode}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Sugerencia débil de {mode}</translation>
    </message>
    <message>
        <source>Suggestion of {mode}</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>Sugerencia de {mode}</translation>
    </message>
    <message>
        <source>{entity}, repaired by the program; the model had nothing here</source>
        <extracomment>ui/wording/descriptions.py</extracomment>
        <translation>{entity}, corregida por el programa; el modelo no tenía nada aquí</translation>
    </message>
    <message>
        <source>Next goes by: order of import</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Siguiente según: orden de importación</translation>
    </message>
    <message>
        <source>Next goes by: chance, {seed}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Siguiente según: azar, {seed}</translation>
    </message>
    <message>
        <source>Next goes by: date</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Siguiente según: fecha</translation>
    </message>
    <message>
        <source>Next goes by: least certain first</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Siguiente según: los menos seguros primero</translation>
    </message>
    <message>
        <source>Next goes by: most certain first</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Siguiente según: los más seguros primero</translation>
    </message>
    <message>
        <source>Next goes by: most claims first</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Siguiente según: más afirmaciones primero</translation>
    </message>
    <message>
        <source>Next goes by: {column}</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>Siguiente según: {column}</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <extracomment>ui/wording/document_lists.py</extracomment>
        <translation>No marcado</translation>
    </message>
    <message>
        <source>No document has all of this.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Ningún documento tiene todo esto.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} document|More than {n} documents</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>Más de {n} documento</numerusform>
            <numerusform>Más de {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotation has all of this.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Ninguna cita tiene todo esto.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} quotation|More than {n} quotations</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>Más de {n} cita</numerusform>
            <numerusform>Más de {n} citas</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim has all of this.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Ninguna afirmación tiene todo esto.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} claim|More than {n} claims</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>
            <numerusform>Más de {n} afirmación</numerusform>
            <numerusform>Más de {n} afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Artículos con {words}</translation>
    </message>
    <message>
        <source>Articles with {words} in the title</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Artículos con {words} en el título</translation>
    </message>
    <message>
        <source>Quotations in articles with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Citas en artículos con {words}</translation>
    </message>
    <message>
        <source>Quotations in articles with {words} in the title</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Citas en artículos con {words} en el título</translation>
    </message>
    <message>
        <source>Quotations with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Citas con {words}</translation>
    </message>
    <message>
        <source>All claims</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Todas las afirmaciones</translation>
    </message>
    <message>
        <source>Claims in articles with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Afirmaciones en artículos con {words}</translation>
    </message>
    <message>
        <source>Claims in articles with {words} in the title</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Afirmaciones en artículos con {words} en el título</translation>
    </message>
    <message>
        <source>Claims with {words}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>Afirmaciones con {words}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>{one} o {other}</translation>
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
            <numerusform>«{first}» y «{second}» con {n} palabra entre ellas como mucho</numerusform>
            <numerusform>«{first}» y «{second}» con {n} palabras entre ellas como mucho</numerusform>
        </translation>
    </message>
    <message>
        <source>spoken by {names}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>dichas por {names}</translation>
    </message>
    <message>
        <source>with the cue {cues}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>con la señal {cues}</translation>
    </message>
    <message>
        <source>of the type {types}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>del tipo {types}</translation>
    </message>
    <message>
        <source>with the attribute {attributes}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>con el atributo {attributes}</translation>
    </message>
    <message>
        <source>published by {names}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>publicados por {names}</translation>
    </message>
    <message>
        <source>published from {day} on</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>publicados desde {day}</translation>
    </message>
    <message>
        <source>published until {day}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>publicados hasta {day}</translation>
    </message>
    <message>
        <source>“{name}:” is no field of the search, so it is looked for as a word.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>«{name}:» no es un campo de la búsqueda, así que se busca como palabra.</translation>
    </message>
    <message>
        <source>“{words}” is not finished yet, so it is passed over.</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>«{words}» aún no está terminado, así que se pasa por alto.</translation>
    </message>
    <message>
        <source>words that begin with “{words}”</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>palabras que empiezan por «{words}»</translation>
    </message>
    <message>
        <source>in documents with a flag</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>en documentos marcados</translation>
    </message>
    <message>
        <source>in documents without a flag</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>en documentos sin marcar</translation>
    </message>
    <message>
        <source>by all annotators</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>de todos los anotadores</translation>
    </message>
    <message>
        <source>annotated by {names}</source>
        <extracomment>ui/wording/search_queries.py</extracomment>
        <translation>anotadas por {names}</translation>
    </message>
    <message>
        <source>Blind: no suggestions here.</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>A ciegas: aquí no hay sugerencias.</translation>
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
        <translation>sin tipo</translation>
    </message>
    <message numerus="yes">
        <source>{n} weaker suggestion|{n} weaker suggestions</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} sugerencia más débil</numerusform>
            <numerusform>{n} sugerencias más débiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thought|{n} thoughts</source>
        <extracomment>ui/wording/titles.py</extracomment>
        <translation>
            <numerusform>{n} pensamiento</numerusform>
            <numerusform>{n} pensamientos</numerusform>
        </translation>
    </message>
</context>
</TS>
