-- SPDX-License-Identifier: MIT
-- Primary keys and btree indexes: every catalogue has them.
ALTER TABLE authors ADD CONSTRAINT pk_author_key PRIMARY KEY (key);
ALTER TABLE works ADD CONSTRAINT pk_works_key PRIMARY KEY (key);
ALTER TABLE editions ADD CONSTRAINT pk_editions_key PRIMARY KEY (key);
ALTER TABLE author_works ADD CONSTRAINT pk_authorworks PRIMARY KEY (author_key, work_key);
ALTER TABLE edition_isbns ADD CONSTRAINT pk_editionisbns PRIMARY KEY (edition_key, isbn);
CREATE INDEX ix_editions_workkey ON editions (work_key);
CREATE INDEX ix_authorworks_authorkey ON author_works (author_key);
CREATE INDEX ix_authorworks_workkey ON author_works (work_key);
CREATE INDEX ix_editionisbns_editionkey ON edition_isbns (edition_key);
CREATE INDEX ix_editionisbns_isbn ON edition_isbns (isbn);
