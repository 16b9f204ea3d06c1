-- Map layers: what one mapper drew for one day. A later recording for the same mapper and day takes
-- the place of the one before.
CREATE TABLE layer (
  id {id},
  recorded_at TEXT NOT NULL,
  claimant TEXT NOT NULL,
  folded TEXT NOT NULL,
  day TEXT NOT NULL,
  reported TEXT NOT NULL,
  outlet TEXT,
  url TEXT,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  mark TEXT NOT NULL UNIQUE
);

CREATE INDEX layer_day ON layer (folded, day, id);

-- The areas of a layer, as they were drawn and named.
CREATE TABLE layer_part (
  layer BIGINT NOT NULL REFERENCES layer,
  position INTEGER NOT NULL,
  feature INTEGER NOT NULL,
  status TEXT,
  geometry TEXT NOT NULL,
  properties TEXT NOT NULL,
  repaired TEXT,
  PRIMARY KEY (layer, position)
) {clustered};

-- How large all is that a layer gives one status: computed, and stated by nobody.
CREATE TABLE layer_area (
  layer BIGINT NOT NULL REFERENCES layer,
  position INTEGER NOT NULL,
  status TEXT,
  square_kilometres DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (layer, position)
) {clustered};
