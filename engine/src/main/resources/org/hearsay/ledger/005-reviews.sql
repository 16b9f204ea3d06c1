-- What people say of what was read: a claim stays as it was read, and this stands beside it.
CREATE TABLE review (
  id {id},
  recorded_at TEXT NOT NULL,
  claim TEXT NOT NULL,
  kind TEXT NOT NULL,
  part TEXT,
  was TEXT NOT NULL,
  becomes TEXT,
  other TEXT,
  reviewer TEXT NOT NULL,
  reason TEXT
);

CREATE INDEX review_claim ON review (claim, id);
