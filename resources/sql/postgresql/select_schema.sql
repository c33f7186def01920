-- What the catalogue has: its tables with the server's estimate of their rows, the valid indexes that every part of a
-- table has, and how the collation behaves. A partitioned table is its leaves: an index of the whole table is one of
-- each, and so is one that was built on each of them alone. What parts on other servers have is not known here.
-- Reads the system catalogues by their own indexes; never a table of the catalogue.
WITH named AS (
         SELECT c.oid, c.relname, c.relkind
         FROM unnest(:tables::text[]) AS name JOIN pg_class c ON c.oid = to_regclass(quote_ident(name))),
     parts AS MATERIALIZED (
         SELECT named.oid AS whole, named.relname AS name, part.oid, part.relkind, part.reltuples
         FROM named
         CROSS JOIN LATERAL (SELECT relid FROM pg_partition_tree(named.oid) WHERE isleaf AND named.relkind = 'p'
                             UNION ALL SELECT named.oid WHERE named.relkind <> 'p') AS leaf
         JOIN pg_class part ON part.oid = leaf.relid),
     shapes AS (
         SELECT parts.name, am.amname, parts.oid,
                (SELECT jsonb_agg(pg_get_indexdef(i.indexrelid, k, true) ORDER BY k)
                 FROM generate_series(1, i.indnkeyatts::int) AS k) AS expressions,
                (SELECT jsonb_agg(o.opcname ORDER BY classes.place)
                 FROM unnest(i.indclass::oid[]) WITH ORDINALITY AS classes(oid, place)
                 JOIN pg_opclass o ON o.oid = classes.oid) AS operator_classes,
                coalesce(pg_get_expr(i.indpred, i.indrelid), '') AS condition
         FROM parts
         JOIN pg_index i ON i.indrelid = parts.oid
         JOIN pg_class x ON x.oid = i.indexrelid
         JOIN pg_am am ON am.oid = x.relam
         WHERE i.indisvalid AND i.indisready)
SELECT jsonb_build_object(
    'tables', (SELECT jsonb_object_agg(name, rows)
               FROM (SELECT name, sum(reltuples)::bigint AS rows FROM parts
                     WHERE has_table_privilege(whole, 'SELECT') GROUP BY name) AS readable),
    'parts', (SELECT jsonb_object_agg(name, places)
              FROM (SELECT name, jsonb_build_object('is_partitioned', bool_or(whole <> oid),
                                                    'here', count(*) FILTER (WHERE relkind <> 'f'),
                                                    'elsewhere', count(*) FILTER (WHERE relkind = 'f')) AS places
                    FROM parts GROUP BY name) AS placed),
    'indexes', (SELECT jsonb_agg(jsonb_build_object('table', name, 'method', amname, 'expressions', expressions,
                                                    'operator_classes', operator_classes, 'condition', condition))
                FROM (SELECT name, amname, expressions, operator_classes, condition
                      FROM shapes GROUP BY 1, 2, 3, 4, 5
                      HAVING count(DISTINCT oid) = (SELECT count(*) FROM parts
                                                    WHERE parts.name = shapes.name AND relkind <> 'f')) AS common),
    'folds_unicode_case', 'É' ILIKE 'é',
    'ranges_find_hyphens', '0-439-02348-1' BETWEEN '043902348' AND '043902348zzz')
