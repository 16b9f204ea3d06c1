-- The ledger's tables, the same on SQLite and PostgreSQL. Words in braces stand for what the two
-- call differently. A statement ends with a semicolon and an empty line. Rows are only ever added:
-- what changes is a new row, and what was withdrawn is told by a row of its own.

-- Names, each once: of actors, outlets, sides, measures.
CREATE TABLE term (
  id {id},
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (kind, name)
);

CREATE INDEX term_folded ON term (kind, folded);

-- Places, each once: a name, what kind of place, and where it is as far as that is known.
CREATE TABLE place (
  id {id},
  mark TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  kind TEXT,
  known_as TEXT,
  known_name TEXT,
  located_as TEXT,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  west DOUBLE PRECISION,
  south DOUBLE PRECISION,
  east DOUBLE PRECISION,
  north DOUBLE PRECISION
);

CREATE INDEX place_folded ON place (folded);

-- Reports, whatever their versions.
CREATE TABLE report (
  id {id},
  identity TEXT NOT NULL UNIQUE
);

-- What was read in one version of a report, by one engine, and when that was recorded.
CREATE TABLE recording (
  id {id},
  recorded_at TEXT NOT NULL,
  report BIGINT NOT NULL REFERENCES report,
  version INTEGER NOT NULL,
  supersedes BIGINT REFERENCES recording,
  mark TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  outlet BIGINT REFERENCES term,
  headline TEXT,
  standfirst TEXT,
  byline TEXT,
  language TEXT NOT NULL,
  url TEXT,
  published TEXT,
  reported TEXT NOT NULL,
  reported_second BIGINT NOT NULL,
  engine TEXT NOT NULL,
  model TEXT NOT NULL,
  claims INTEGER NOT NULL,
  unread INTEGER NOT NULL,
  first_claim BIGINT NOT NULL,
  reports_then BIGINT NOT NULL,
  claims_then BIGINT NOT NULL
);

CREATE INDEX recording_report ON recording (report, id, reported_second);

CREATE INDEX recording_time ON recording (recorded_at, id);

-- All that was read, as JSON in gzip: the evidence, whatever the tables below leave out.
CREATE TABLE account (
  recording BIGINT PRIMARY KEY REFERENCES recording,
  sha256 TEXT NOT NULL,
  json {bytes} NOT NULL
);

CREATE TABLE claim (
  seq {id},
  recording BIGINT NOT NULL REFERENCES recording,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  quote TEXT NOT NULL,
  claimant BIGINT NOT NULL REFERENCES term,
  outlet BIGINT REFERENCES term,
  reported_second BIGINT NOT NULL,
  said_on TEXT,
  happened_from TEXT,
  happened_to TEXT,
  certainty TEXT,
  certainty_scale TEXT,
  certainty_low DOUBLE PRECISION,
  certainty_high DOUBLE PRECISION,
  about_future INTEGER NOT NULL,
  made_by TEXT NOT NULL
);

CREATE INDEX claim_id ON claim (id);

CREATE INDEX claim_reported ON claim (reported_second, seq);

CREATE INDEX claim_outlet ON claim (outlet, reported_second, seq);

CREATE TABLE claim_hop (
  claim BIGINT NOT NULL REFERENCES claim,
  position INTEGER NOT NULL,
  actor BIGINT NOT NULL REFERENCES term,
  kind TEXT NOT NULL,
  role TEXT,
  side BIGINT REFERENCES term,
  is_origin INTEGER NOT NULL,
  cue TEXT,
  said_on TEXT,
  reported_second BIGINT NOT NULL,
  PRIMARY KEY (claim, position)
) {clustered};

CREATE INDEX claim_hop_claimant ON claim_hop (actor, reported_second, claim) WHERE is_origin = 1;

CREATE INDEX claim_hop_side ON claim_hop (side, reported_second, claim) WHERE is_origin = 1;

CREATE TABLE claim_figure (
  claim BIGINT NOT NULL REFERENCES claim,
  position INTEGER NOT NULL,
  measure BIGINT NOT NULL REFERENCES term,
  code TEXT NOT NULL,
  whose TEXT,
  done_by TEXT,
  low NUMERIC,
  high NUMERIC,
  qualifier TEXT NOT NULL,
  unit TEXT,
  period_from TEXT,
  period_to TEXT,
  period TEXT,
  kind TEXT,
  scope TEXT,
  words TEXT NOT NULL,
  reported_second BIGINT NOT NULL,
  PRIMARY KEY (claim, position)
) {clustered};

CREATE INDEX claim_figure_measure ON claim_figure (measure, reported_second, claim);

CREATE TABLE claim_time (
  claim BIGINT NOT NULL REFERENCES claim,
  position INTEGER NOT NULL,
  words TEXT NOT NULL,
  from_day TEXT,
  to_day TEXT,
  fineness TEXT NOT NULL,
  PRIMARY KEY (claim, position)
) {clustered};

CREATE TABLE claim_place (
  claim BIGINT NOT NULL REFERENCES claim,
  position INTEGER NOT NULL,
  place BIGINT NOT NULL REFERENCES place,
  used_for TEXT NOT NULL,
  words TEXT NOT NULL,
  reported_second BIGINT NOT NULL,
  PRIMARY KEY (claim, position)
) {clustered};

CREATE INDEX claim_place_place ON claim_place (place, reported_second, claim)
  WHERE used_for = 'site';

CREATE TABLE claim_status (
  claim BIGINT NOT NULL REFERENCES claim,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  said_by TEXT,
  reason TEXT,
  words TEXT NOT NULL,
  reported_second BIGINT NOT NULL,
  PRIMARY KEY (claim, position)
) {clustered};

CREATE INDEX claim_status_value ON claim_status (value, reported_second, claim);

CREATE TABLE claim_event (
  claim BIGINT NOT NULL REFERENCES claim,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  event_type TEXT,
  sub_event_type TEXT,
  factuality TEXT NOT NULL,
  ground TEXT,
  actor TEXT,
  target TEXT,
  place TEXT,
  from_day TEXT,
  to_day TEXT,
  words TEXT NOT NULL,
  reported_second BIGINT NOT NULL,
  PRIMARY KEY (claim, position)
) {clustered};

CREATE INDEX claim_event_type ON claim_event (type, reported_second, claim);

-- What a later recording of the same report changed: added, changed, withdrawn claims.
CREATE TABLE revision (
  recording BIGINT NOT NULL REFERENCES recording,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  before_claim BIGINT REFERENCES claim,
  after_claim BIGINT REFERENCES claim,
  what TEXT,
  PRIMARY KEY (recording, position)
) {clustered};

CREATE INDEX revision_before ON revision (before_claim);

CREATE INDEX revision_after ON revision (after_claim);

-- For those who open the ledger in another program.
CREATE VIEW claims AS
SELECT c.id, r.reported, r.recorded_at, o.name AS outlet, a.name AS claimant, c.content, c.quote,
  c.said_on, c.happened_from, c.happened_to, c.certainty, r.headline, r.url,
  (SELECT min(n.recorded_at) FROM recording n WHERE n.report = r.report AND n.id > r.id)
    AS superseded_at
FROM claim c
JOIN recording r ON r.id = c.recording
JOIN term a ON a.id = c.claimant
LEFT JOIN term o ON o.id = c.outlet;

CREATE VIEW figures AS
SELECT c.id, r.reported, r.recorded_at, o.name AS outlet, a.name AS claimant, m.name AS measure,
  f.whose, f.done_by, f.low, f.high, f.qualifier, f.unit, f.period_from, f.period_to, f.kind,
  c.content,
  (SELECT min(n.recorded_at) FROM recording n WHERE n.report = r.report AND n.id > r.id)
    AS superseded_at
FROM claim_figure f
JOIN claim c ON c.seq = f.claim
JOIN recording r ON r.id = c.recording
JOIN term m ON m.id = f.measure
JOIN term a ON a.id = c.claimant
LEFT JOIN term o ON o.id = c.outlet;
