package id.anyam.access.matrix;

import java.util.List;

/**
 * How to make one row of a guarded table, straight in SQL: {@code :o} is the organisation it belongs to,
 * {@code :s} its state, {@code :n} a number nobody used, {@code :a} an account.
 *
 * @param states the table's states; one empty text when it has none
 * @param before what must stand before such a row can; its id goes into {@code :b}; empty when nothing
 * @param change what an update sets where there is no state
 */
record Recipe(String subject, String table, List<String> states, String before, String insert, String change) {

    static final List<Recipe> ALL = List.of(
            plain("bidang", "organisation.bidang", """
                    INSERT INTO organisation.bidang (organisation_id, name, position) VALUES (:o, 'Contoh ' || :n, 9)
                    """, "position = 10"),
            plain("board", "organisation.board", """
                    INSERT INTO organisation.board (organisation_id, title, starts_on, ends_on, sk_number, sk_on, sk_issuer)
                    VALUES (:o, 'Contoh', date '1900-01-01' + :n, date '1900-01-01' + :n, 'x', '1900-01-01', 'x')
                    """, "title = 'Contoh lain'"),
            plain("membership", "access.membership", """
                    INSERT INTO access.membership (organisation_id, account_id, role, starts_on)
                    VALUES (:o, :a, 'MENTOR', date '1900-01-01' + :n)
                    """, "ends_on = '2900-01-01'"),
            plain("frame", "programme.frame", """
                    INSERT INTO programme.frame (organisation_id, name, first_year, last_year)
                    VALUES (:o, 'Contoh ' || :n, 2020, 2024)
                    """, "last_year = 2025"),
            plain("file", "files.file", """
                    INSERT INTO files.file (organisation_id, name, media_type, size, sha256)
                    VALUES (:o, 'contoh.pdf', 'application/pdf', 1, convert_to(:n::text, 'UTF8'))
                    """, "name = 'lain.pdf'"),
            new Recipe("meeting", "meeting.meeting", List.of("DRAFT", "ANNOUNCED", "HELD"), "", """
                    INSERT INTO meeting.meeting (organisation_id, kind, title, starts_at, ends_at, zone, place, mode, state,
                        announced_at, held_at)
                    VALUES (:o, 'RAKOR', 'Contoh ' || :n, '2026-01-01Z', '2026-01-02Z', 'Asia/Jakarta', 'x', 'ONSITE', :s,
                        CASE WHEN :s <> 'DRAFT' THEN now() END, CASE WHEN :s = 'HELD' THEN now() END)
                    """, ""),
            new Recipe("programme", "programme.programme", List.of("DRAFT", "PUBLISHED", "WITHDRAWN"), "", """
                    INSERT INTO programme.programme (organisation_id, year, code, title, purpose, target, state,
                        published_at, withdrawn_at, withdrawn_why)
                    VALUES (:o, 2026, 'C' || :n, 'Contoh ' || :n, 'x', 'x', :s, CASE WHEN :s <> 'DRAFT' THEN now() END,
                        CASE WHEN :s = 'WITHDRAWN' THEN now() END, CASE WHEN :s = 'WITHDRAWN' THEN 'Contoh' END)
                    """, ""),
            new Recipe("agreement", "agreement.agreement", List.of("DRAFT", "SIGNED", "ENDED"), "", """
                    INSERT INTO agreement.agreement (organisation_id, kind, partner_id, title, state)
                    VALUES (:o, 'MOU', :o, 'Contoh ' || :n, :s)
                    """, ""));

    private static Recipe plain(String subject, String table, String insert, String change) {
        return new Recipe(subject, table, List.of(""), "", insert, change);
    }

    boolean hasStates() {
        return !states.equals(List.of(""));
    }
}
