-- The pages that recordings were read from, as they were fetched: each page once, however many
-- recordings it was read for.
CREATE TABLE page (
  id {id},
  sha256 TEXT NOT NULL UNIQUE,
  size BIGINT NOT NULL,
  body {bytes} NOT NULL
);

-- When and where the page of a recording was fetched.
CREATE TABLE page_fetch (
  recording BIGINT PRIMARY KEY REFERENCES recording,
  page BIGINT NOT NULL REFERENCES page,
  address TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  media_type TEXT
);

CREATE INDEX page_fetch_page ON page_fetch (page);

CREATE INDEX recording_sha256 ON recording (sha256);
