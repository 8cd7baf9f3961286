package id.anyam.organisation.council;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which open organisations a list shows.
 *
 * @param words part of a name; may be empty
 * @param within code of a region they work in or below; may be empty
 * @param kind of organisation or of partner; may be empty
 * @param parent id of the one they stand directly below; may be empty
 * @param sort {@code name} or by region
 */
record Wanted(String words, String within, String kind, String parent, String sort) {

    static final String WHERE = """
             WHERE o.closed_on IS NULL
               AND (:words = '' OR region.fold(o.name || ' ' || o.short_name) LIKE '%' || (SELECT region.fold(:words)) || '%')
               AND (:within = '' OR o.region_code = :within OR starts_with(o.region_code, :within || '.'))
               AND (:kind = '' OR o.kind = :kind OR o.partner_kind = :kind)
               AND (:parent = '' OR o.parent_id::text = :parent)
            """;

    String order() {
        return sort.equals("name")
                ? " ORDER BY o.short_name, o.id"
                : " ORDER BY o.region_code, o.state = 'AROUND', o.short_name, o.id";
    }

    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement
                .param("words", words.strip())
                .param("within", within.strip())
                .param("kind", kind.strip())
                .param("parent", parent.strip());
    }
}
