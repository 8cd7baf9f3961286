package id.anyam.door;

import id.anyam.access.TokenSecret;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Kutai Timur's council in a new installation, with a programme of 2023 and the tokens of two people.
 *
 * @param secretary token of who writes
 * @param chair token of who approves
 */
record WritingCouncil(UUID programme, String secretary, String chair) {

    static WritingCouncil in(Connection admin) throws SQLException {
        var programme = UUID.randomUUID();
        try (var statement = admin.createStatement()) {
            statement.execute("""
                    INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target, state, published_at)
                    SELECT '%s', id, 2023, 'K1', 'Perajin rotan naik kelas', 'tujuan', 'sasaran', 'PUBLISHED', now()
                      FROM organisation.organisation WHERE region_code = '64.08' AND kind = 'REGENCY'
                    """.formatted(programme));
        }
        return new WritingCouncil(programme, person(admin, "SECRETARY"), person(admin, "CHAIR"));
    }

    private static String person(Connection admin, String role) throws SQLException {
        var secret = TokenSecret.random(new SecureRandom());
        try (var insert = admin.prepareStatement("""
                WITH council AS (
                    SELECT id FROM organisation.organisation WHERE region_code = '64.08' AND kind = 'REGENCY'),
                account AS (
                    INSERT INTO access.account (login, name, password_hash) VALUES (?, 'Contoh', '$argon2id$v=19$m=64,t=1,p=1$b2Ytbm8tcGFzc3dvcmQ$b2Ytbm8tcGFzc3dvcmQ') RETURNING id),
                membership AS (
                    INSERT INTO access.membership (organisation_id, account_id, role, starts_on)
                    SELECT council.id, account.id, ?, '2000-01-01' FROM council, account)
                INSERT INTO access.token (account_id, organisation_id, name, secret_hash, expires_at)
                SELECT account.id, council.id, 'Contoh', ?, now() + interval '1 day' FROM council, account
                """)) {
            insert.setString(1, role.toLowerCase() + ".uji");
            insert.setString(2, role);
            insert.setBytes(3, secret.hash());
            insert.executeUpdate();
        }
        return secret.value();
    }
}
