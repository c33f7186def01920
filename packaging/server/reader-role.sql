-- SPDX-License-Identifier: MIT
-- The role that reads the catalogue and can do nothing else. As superuser, in the catalogue's database, as often as you
-- like, and again after the tables were loaded anew (a new table has no grants):
--
--   psql -d openlibrary -f reader-role.sql
--   psql -d openlibrary -v role=family -v connections=8 -v timeout=60s -v schema=books -f reader-role.sql
--
-- It sets no password. Do that in psql, which sends the server only a hash of it:   \password catalogue_reader
\set ON_ERROR_STOP on
\set QUIET on
\if :{?role}
\else
\set role catalogue_reader
\endif
-- A window keeps up to three connections: look-ups, searches, an export.
\if :{?connections}
\else
\set connections 20
\endif
-- For other clients: the program sends a time limit of its own with every statement.
\if :{?timeout}
\else
\set timeout 30s
\endif
\if :{?schema}
\else
\set schema public
\endif

BEGIN;

-- A role that is more already stays as it is: nobody wants to find out which one he named.
SELECT format('DO $do$ BEGIN RAISE EXCEPTION %L; END $do$',
              format('The role %s can do more than read (it owns something, is a member of another role, or has '
                     'attributes). Name another one with -v role=...', rolname))
FROM pg_roles AS reader
WHERE rolname = :'role'
  AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
       OR EXISTS (SELECT FROM pg_auth_members WHERE member = reader.oid)
       OR EXISTS (SELECT FROM pg_class WHERE relowner = reader.oid)) \gexec

SELECT format('CREATE ROLE %I', :'role') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
ALTER ROLE :"role" LOGIN CONNECTION LIMIT :connections;

-- Defaults that a client can change for itself, but for the last one.
ALTER ROLE :"role" SET default_transaction_read_only = on;
ALTER ROLE :"role" SET statement_timeout = :'timeout';
ALTER ROLE :"role" SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE :"role" SET temp_file_limit = '2GB';

-- What it may: the five tables. Whatever was granted before on others is taken back.
REVOKE ALL ON ALL TABLES IN SCHEMA :"schema" FROM :"role";
GRANT CONNECT ON DATABASE :"DBNAME" TO :"role";
GRANT USAGE ON SCHEMA :"schema" TO :"role";
GRANT SELECT ON :"schema".authors, :"schema".works, :"schema".editions, :"schema".author_works,
    :"schema".edition_isbns TO :"role";

-- What everybody may in a new database, so this role too: make tables, if only temporary ones, and fill the disk.
-- Superusers and owners keep it; give it back by name to who else needs it.
REVOKE TEMPORARY ON DATABASE :"DBNAME" FROM PUBLIC;
REVOKE CREATE ON SCHEMA :"schema" FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

-- The program names tables without a schema.
SELECT format('ALTER ROLE %I IN DATABASE %I SET search_path = %I, public', :'role', :'DBNAME', :'schema')
WHERE :'schema' <> 'public' \gexec

COMMIT;
