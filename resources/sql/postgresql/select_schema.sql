-- What the catalogue has: its tables with the server's estimate of their rows, their valid indexes, and how
-- the collation behaves. Reads the system catalogues by their own indexes; never a table of the catalogue.
SELECT jsonb_build_object(
    'tables', (SELECT jsonb_object_agg(c.relname, c.reltuples::bigint)
               FROM unnest(:tables::text[]) AS name JOIN pg_class c ON c.oid = to_regclass(quote_ident(name))
               WHERE has_table_privilege(c.oid, 'SELECT')),
    'indexes', (SELECT jsonb_agg(jsonb_build_object(
                    'table', t.relname,
                    'method', am.amname,
                    'expressions', (SELECT jsonb_agg(pg_get_indexdef(i.indexrelid, k, true) ORDER BY k)
                                    FROM generate_series(1, i.indnkeyatts::int) AS k),
                    'operator_classes', (SELECT jsonb_agg(o.opcname ORDER BY classes.place)
                                         FROM unnest(i.indclass::oid[]) WITH ORDINALITY AS classes(oid, place)
                                         JOIN pg_opclass o ON o.oid = classes.oid),
                    'condition', coalesce(pg_get_expr(i.indpred, i.indrelid), '')))
                FROM unnest(:tables::text[]) AS name
                JOIN pg_index i ON i.indrelid = to_regclass(quote_ident(name))
                JOIN pg_class t ON t.oid = i.indrelid
                JOIN pg_class x ON x.oid = i.indexrelid
                JOIN pg_am am ON am.oid = x.relam
                WHERE i.indisvalid AND i.indisready),
    'folds_unicode_case', 'É' ILIKE 'é',
    'ranges_find_hyphens', '0-439-02348-1' BETWEEN '043902348' AND '043902348zzz')
