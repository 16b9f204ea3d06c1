-- What only SQLite has: full text, and R*Trees for days and for the map.
CREATE VIRTUAL TABLE claim_text USING fts5(
  content, content='claim', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE claim_days USING rtree_i32(claim, first_day, last_day);

CREATE VIRTUAL TABLE place_frame USING rtree(place, west, east, south, north);
