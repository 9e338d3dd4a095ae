"""The statements of each file version, from the first one to the newest.

Columns that tables share are written out in each: a version that was published must stay as it is, letter for
letter, since `store/schema_check.py` knows statements by their words.
"""

# A quotation is one row: its spans are JSON arrays of [start, end] because they are always read, written,
# undone and exported together; no query asks for a single span. There is no CHECK (json_valid(...)):
# with trusted_schema off, SQLite counts its JSON functions as unsafe in a schema.
_VERSION_1 = """
CREATE TABLE document (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  words INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  meta TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}'
);
-- Texts stand apart so that lists of documents never read them.
CREATE TABLE document_text (
  position INTEGER PRIMARY KEY REFERENCES document (position),
  text TEXT NOT NULL
);
CREATE TABLE analysis (
  document TEXT PRIMARY KEY REFERENCES document (id),
  model TEXT NOT NULL,
  entities TEXT NOT NULL
);
CREATE TABLE suggestion (
  document TEXT NOT NULL REFERENCES document (id),
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  cue TEXT NOT NULL,
  source TEXT NOT NULL,
  producer TEXT NOT NULL,
  rule TEXT NOT NULL,
  score REAL NOT NULL,
  why TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, id)
) WITHOUT ROWID;
CREATE TABLE annotator (
  name TEXT PRIMARY KEY,
  since TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE codebook (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE TABLE speaker (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  aliases TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}'
);
CREATE TABLE layer (
  document TEXT NOT NULL REFERENCES document (id),
  annotator TEXT NOT NULL REFERENCES annotator (name),
  status TEXT NOT NULL CHECK (status IN ('new', 'started', 'done')),
  flagged INTEGER NOT NULL DEFAULT 0,
  comments TEXT NOT NULL DEFAULT '[]',
  codebook TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
CREATE INDEX layer_status ON layer (annotator, status);
-- Time spent is measured, not an act: it has a table of its own, which history does not touch.
CREATE TABLE effort (
  document TEXT NOT NULL REFERENCES document (id),
  annotator TEXT NOT NULL REFERENCES annotator (name),
  seconds INTEGER NOT NULL,
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
CREATE TABLE quotation (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  id TEXT NOT NULL,
  content TEXT NOT NULL CHECK (length(content) > 2),
  cue TEXT NOT NULL,
  source TEXT NOT NULL,
  type_override TEXT CHECK (type_override IN ('direct', 'indirect', 'mixed')),
  speaker TEXT REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
  parent TEXT,
  attributes TEXT NOT NULL DEFAULT '{}',
  note TEXT NOT NULL DEFAULT '',
  provenance TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator, id),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (document, annotator, parent) REFERENCES quotation (document, annotator, id)
    DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX quotation_speaker ON quotation (speaker);
CREATE INDEX quotation_parent ON quotation (document, annotator, parent);
CREATE TABLE claim (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  id TEXT NOT NULL,
  content TEXT NOT NULL CHECK (length(content) > 2),
  types TEXT NOT NULL,
  quotation TEXT,
  speaker TEXT REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
  check_worthy INTEGER,
  certainty TEXT NOT NULL DEFAULT 'plain' CHECK (certainty IN ('plain', 'hedged')),
  note TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator, id),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (document, annotator, quotation) REFERENCES quotation (document, annotator, id)
    DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX claim_speaker ON claim (speaker);
CREATE INDEX claim_quotation ON claim (document, annotator, quotation);
CREATE TABLE entity (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  id TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  label TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('model', 'annotator')),
  removed INTEGER NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator, id),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE TABLE decision (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  suggestion TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'edited', 'rejected')),
  quotation TEXT,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (document, annotator, suggestion),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (document, suggestion) REFERENCES suggestion (document, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX decision_suggestion ON decision (document, suggestion);
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  annotator TEXT,
  act TEXT NOT NULL,
  document TEXT,
  deltas TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded', 'permanent')),
  undone_at TEXT
);
CREATE INDEX history_stack ON history (annotator, state, id);
"""


_VERSION_2 = """
-- Apart from the analysis, since opening a document reads that, and this only when somebody selects by it.
CREATE TABLE syntax (
  document TEXT PRIMARY KEY REFERENCES document (id),
  sentences TEXT NOT NULL,
  phrases TEXT NOT NULL,
  clauses TEXT NOT NULL,
  reports TEXT NOT NULL
);
-- Who gets no suggestions, and which layers were begun so: no acts, so history does not touch them.
CREATE TABLE blindness (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 100),
  until_done INTEGER NOT NULL,
  annotator TEXT NOT NULL REFERENCES annotator (name),
  since TEXT NOT NULL
);
CREATE TABLE begun_blind (
  document TEXT NOT NULL REFERENCES document (id),
  annotator TEXT NOT NULL REFERENCES annotator (name),
  how TEXT NOT NULL CHECK (how IN ('blind', 'blind until done')),
  lifted TEXT,
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
ALTER TABLE effort ADD COLUMN keys INTEGER NOT NULL DEFAULT 0;
ALTER TABLE effort ADD COLUMN pointer INTEGER NOT NULL DEFAULT 0;
ALTER TABLE suggestion ADD COLUMN speaker TEXT;
ALTER TABLE suggestion ADD COLUMN mode TEXT NOT NULL DEFAULT 'speech';
-- They fill in a claim that an annotator makes of their words, or are decided on one by one.
CREATE TABLE claim_suggestion (
  document TEXT NOT NULL REFERENCES document (id),
  id TEXT NOT NULL,
  content TEXT NOT NULL CHECK (length(content) > 2),
  types TEXT NOT NULL,
  certainty TEXT NOT NULL CHECK (certainty IN ('plain', 'hedged')),
  check_worthy INTEGER,
  quotation TEXT,
  producer TEXT NOT NULL,
  rule TEXT NOT NULL,
  score REAL NOT NULL,
  why TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, id),
  FOREIGN KEY (document, quotation) REFERENCES suggestion (document, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE TABLE claim_decision (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  suggestion TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'edited', 'rejected')),
  claim TEXT,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (document, annotator, suggestion),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (document, suggestion) REFERENCES claim_suggestion (document, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX claim_decision_suggestion ON claim_decision (document, suggestion);
-- Finds an annotator's acts on one document without reading the rows of all others, which hold the deltas.
CREATE INDEX history_document ON history (annotator, document, state, id);
-- Findings that stand: of an annotation, or (annotation '') of a place. No foreign key to annotations, since
-- there are two tables of them; who deletes one deletes its waivers.
CREATE TABLE waiver (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  kind TEXT NOT NULL,
  annotation TEXT NOT NULL DEFAULT '',
  start INTEGER NOT NULL DEFAULT 0 CHECK (start >= 0),
  "end" INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator, kind, annotation, start),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((annotation = '') = ("end" > start))
) WITHOUT ROWID;
"""

_VERSION_3 = """
-- Why a document could not be analysed; the row goes once it has been. "span": [start, end] or null.
CREATE TABLE analysis_failure (
  document TEXT PRIMARY KEY REFERENCES document (id),
  kind TEXT NOT NULL,
  message TEXT NOT NULL,
  step TEXT NOT NULL,
  trace TEXT NOT NULL,
  span TEXT NOT NULL,
  model TEXT NOT NULL,
  program TEXT NOT NULL
) WITHOUT ROWID;
"""

_VERSION_4 = """
-- Spans of the roles that a codebook declares: {"addressee": [[start, end]]}.
ALTER TABLE quotation ADD COLUMN roles TEXT NOT NULL DEFAULT '{}';
-- Ids of the speakers behind the first one, which stands in "speaker". That they exist is checked with each
-- operation, as a foreign key does it for the first.
ALTER TABLE quotation ADD COLUMN further_speakers TEXT NOT NULL DEFAULT '[]';
-- Finds the few quotations that have several speakers without reading all others.
CREATE INDEX quotation_further_speakers ON quotation (further_speakers) WHERE further_speakers <> '[]';
ALTER TABLE claim ADD COLUMN attributes TEXT NOT NULL DEFAULT '{}';
"""

_VERSION_5 = """
-- What the decisions of each annotator have taught: counts (`Learning.to_plain`) that are made anew from the
-- decisions, so history does not touch them. "done": the annotator's done layers at that time.
CREATE TABLE learning (
  annotator TEXT PRIMARY KEY REFERENCES annotator (name),
  used INTEGER NOT NULL DEFAULT 1,
  done INTEGER NOT NULL DEFAULT 0,
  counts TEXT NOT NULL
) WITHOUT ROWID;
-- Layers that are not counted (any more): the annotator has had them forgotten.
CREATE TABLE forgotten (
  document TEXT NOT NULL REFERENCES document (id),
  annotator TEXT NOT NULL REFERENCES annotator (name),
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
-- Suggestions that are shown only where an annotator's decisions make them likely.
ALTER TABLE suggestion ADD COLUMN reserve INTEGER NOT NULL DEFAULT 0;
"""

_VERSION_6 = """
-- What an import took, passed over and refused. Reports are no acts, so history does not touch them.
CREATE TABLE import_report (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  annotator TEXT,
  files TEXT NOT NULL,
  summary TEXT NOT NULL,
  page TEXT NOT NULL
);
-- Items that an import refused, for mending: the bytes as they were in the file.
CREATE TABLE refused_item (
  report INTEGER NOT NULL REFERENCES import_report (id),
  number INTEGER NOT NULL,
  place TEXT NOT NULL,
  message TEXT NOT NULL,
  remedy TEXT NOT NULL,
  given BLOB NOT NULL,
  PRIMARY KEY (report, number)
) WITHOUT ROWID;
-- What the labels of other tools become (`LabelMap.to_json`).
CREATE TABLE label_map (
  name TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;
"""

_VERSION_7 = """
-- What the columns of a table were taken for, kept for other tables with the same ones: a list of their
-- names, and an object with the part of the article by name, both JSON.
CREATE TABLE table_fields (
  id INTEGER PRIMARY KEY,
  columns TEXT NOT NULL UNIQUE,
  fields TEXT NOT NULL
);
"""

_VERSION_8 = """
-- Documents in the trash, as runs of positions; "act" is the row of the history that put them there.
CREATE TABLE trash (
  first INTEGER PRIMARY KEY,
  last INTEGER NOT NULL,
  act INTEGER NOT NULL
);
-- Their rows of all tables: the names of the columns, and the values in this order. The columns of the
-- values have no type, so that SQLite converts nothing.
CREATE TABLE trash_row (
  position INTEGER NOT NULL,
  "table" TEXT NOT NULL,
  columns TEXT NOT NULL,
  c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20
);
CREATE INDEX trash_row_position ON trash_row (position, "table");
-- Finds a document in the trash by its id, and what names a speaker there.
CREATE INDEX trash_row_document ON trash_row (c2) WHERE "table" = 'document';
CREATE INDEX trash_row_speaker ON trash_row (c1) WHERE "table" = 'speaker';
-- Positions of documents that were in the trash when it was emptied: no other document gets them.
CREATE TABLE emptied (
  first INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
);
-- The checksum of each layer that acts have changed since this version: "turn" counts the changes, "act" is
-- the row of the history that made the last one. No foreign keys: it stays when an undo removes the layer.
CREATE TABLE checksum (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  turn INTEGER NOT NULL,
  sum TEXT,
  act INTEGER,
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
-- The same after the act was done, undone or redone last: {"document": {"annotator": [turn, sum]}}.
ALTER TABLE history ADD COLUMN checksum TEXT;
-- The newest row of the history when the act was undone: an order that no clock can change.
ALTER TABLE history ADD COLUMN undone_after INTEGER;
"""

_VERSION_9 = """
-- Threads of comments; a row is a thread, since it is read and undone whole. "layer", "kind" and "annotation"
-- name what it is on, '' for the document. "messages": a list of objects with id, author, at and text.
CREATE TABLE thread (
  document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  layer TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  annotation TEXT NOT NULL DEFAULT '',
  solved INTEGER NOT NULL DEFAULT 0,
  messages TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, id),
  CHECK ((kind = '') = (annotation = ''))
) WITHOUT ROWID;
-- Finds the open threads of a project without reading the solved ones.
CREATE INDEX thread_open ON thread (document) WHERE solved = 0;
ALTER TABLE layer ADD COLUMN flag_reason TEXT NOT NULL DEFAULT '';
-- Who is to annotate which documents.
CREATE TABLE assignment (
  document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  annotator TEXT NOT NULL REFERENCES annotator (name),
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
CREATE INDEX assignment_annotator ON assignment (annotator);
-- In which order an annotator works: a way of looking, no act. "seed": of the random order.
CREATE TABLE work_order (
  annotator TEXT PRIMARY KEY REFERENCES annotator (name),
  rule TEXT NOT NULL,
  seed INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
-- The number of findings of a layer as the check has last counted them; each change of the layer forgets it.
CREATE TABLE finding_count (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  findings INTEGER NOT NULL,
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
-- Every codebook that was in force, so that layers which name it can be read. Undo leaves this log as it is.
CREATE TABLE codebook_version (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  at TEXT NOT NULL,
  annotator TEXT,
  body TEXT NOT NULL
);
-- The day by which all documents should be done. No act: undo does not change it.
CREATE TABLE due_date (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  day TEXT NOT NULL,
  annotator TEXT NOT NULL REFERENCES annotator (name),
  since TEXT NOT NULL
);
-- The hashes of layers hold all columns, so the checksums are made anew.
UPDATE checksum SET sum = NULL, act = NULL, turn = turn + 1;
"""

_VERSION_10 = """
-- The plan of a team (`TeamPlan.to_plain`); no row: nobody has made one.
CREATE TABLE plan (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  body TEXT NOT NULL
);
-- In a package: for whom and from which project it was made. No act: undo does not change it.
CREATE TABLE package (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  body TEXT NOT NULL
);
-- Documents by whose gold layer annotators learn.
CREATE TABLE training (
  document TEXT PRIMARY KEY REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
-- What was taken into the gold layer where layers have something: "place" names it, "choice" is an object of
-- the annotations that it was about, those made, and a checksum of what the layers said (`Choice.to_plain`).
CREATE TABLE gold_choice (
  document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  choice TEXT NOT NULL,
  PRIMARY KEY (document, kind, place)
) WITHOUT ROWID;
-- The states that layers and speakers have had here or in copies, by which a merge tells an older copy from
-- one that somebody else changed (`domain/lineage.py`). "name": the annotator, or the id of a speaker, where
-- "document" is ''. Acts leave it behind them; undo takes back only what a merge has brought. Without foreign
-- keys: it stays when an undo removes a layer. "source": the name of the file from which a merge brought the
-- state; '' if it came about here.
CREATE TABLE lineage (
  document TEXT NOT NULL,
  name TEXT NOT NULL,
  sum TEXT NOT NULL,
  clock INTEGER NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (document, name, sum)
) WITHOUT ROWID;
-- States that a merge met, and that nobody has decided on: "body" holds the rows, by table, "source" is the
-- name of the file that had them.
CREATE TABLE set_aside (
  document TEXT NOT NULL,
  name TEXT NOT NULL,
  sum TEXT NOT NULL,
  body TEXT NOT NULL,
  source TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (document, name, sum)
) WITHOUT ROWID;
-- When the layer was marked done last, ISO 8601 in UTC; '' where the history alone may tell. It comes along
-- with copies, whose history does not. No act: it is read where the layer is done.
ALTER TABLE effort ADD COLUMN done TEXT NOT NULL DEFAULT '';
"""

# The statements of each version; its step executes them.
STATEMENTS = (
    _VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4, _VERSION_5, _VERSION_6, _VERSION_7, _VERSION_8,
    _VERSION_9, _VERSION_10,
)  # fmt: skip
