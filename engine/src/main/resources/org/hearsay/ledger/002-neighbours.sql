-- By what reports that may have to do with each other are found, so that a question about one is
-- answered from few of them: a thing that both count, a rare word of a claim, one voice that passes
-- on another. A key is the hash of such a thing; what it is of, the ledger need not know.
CREATE TABLE neighbour_key (
  key BIGINT NOT NULL,
  day INTEGER NOT NULL,
  recording BIGINT NOT NULL REFERENCES recording,
  PRIMARY KEY (key, day, recording)
) {clustered};

-- Which recordings have keys, of which form: a form that comes later adds keys, and takes none away.
CREATE TABLE keyed (
  recording BIGINT NOT NULL REFERENCES recording,
  form INTEGER NOT NULL,
  PRIMARY KEY (recording, form)
) {clustered};
