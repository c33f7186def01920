-- SPDX-License-Identifier: MIT
-- For ILIKE '%...%' and similarity.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX ix_authors_name ON authors USING gin ((data->>'name') gin_trgm_ops);
CREATE INDEX ix_works_title ON works USING gin ((data->>'title') gin_trgm_ops);
CREATE INDEX ix_works_subtitle ON works USING gin ((data->>'subtitle') gin_trgm_ops);
CREATE INDEX ix_editions_title ON editions USING gin ((data->>'title') gin_trgm_ops);
CREATE INDEX ix_editions_subtitle ON editions USING gin ((data->>'subtitle') gin_trgm_ops);
