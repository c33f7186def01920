-- SPDX-License-Identifier: MIT
-- For data @> ...; the loader no longer makes them (January 2026), older mirrors have them.
CREATE INDEX ix_authors_data ON authors USING gin (data jsonb_path_ops);
CREATE INDEX ix_works_data ON works USING gin (data jsonb_path_ops);
CREATE INDEX ix_editions_data ON editions USING gin (data jsonb_path_ops);
