-- The same on PostgreSQL: full text over the words of claims, ranges of days, boxes on the map.
CREATE INDEX claim_text ON claim USING gin (to_tsvector('simple', content));

CREATE TABLE claim_days (
  claim BIGINT PRIMARY KEY REFERENCES claim,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL
);

CREATE INDEX claim_days_range ON claim_days USING gist (int4range(first_day, last_day, '[]'));

CREATE TABLE place_frame (
  place BIGINT PRIMARY KEY REFERENCES place,
  west DOUBLE PRECISION NOT NULL,
  east DOUBLE PRECISION NOT NULL,
  south DOUBLE PRECISION NOT NULL,
  north DOUBLE PRECISION NOT NULL
);

CREATE INDEX place_frame_box ON place_frame
  USING gist (box(point(west, south), point(east, north)));

CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The ledger is append-only';
END;
$$;
