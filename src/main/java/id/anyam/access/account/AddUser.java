package id.anyam.access.account;

import id.anyam.access.AccountTrail;
import id.anyam.access.Login;
import id.anyam.access.Role;
import id.anyam.database.Operator;
import id.anyam.shared.Command;
import id.anyam.shared.Refused;
import id.anyam.web.Words;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * {@code ./anyam user add}: an account with one role, made by the operator of the machine. The trail shows it
 * without a person, and so does the list of what happened to the account; the first password is made here, shown once,
 * and opens nothing but the page where the person chooses another.
 */
@Component
class AddUser implements Command {

    private static final String USE =
            "Pemakaian: ./anyam user add LOGIN --name \"Nama\" --role SECRETARY --organisation 64.08";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Words.INDONESIAN);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final Operator operator;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AddUser(Operator operator, PasswordEncoder encoder, Clock clock) {
        this.operator = operator;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** What was typed, once it makes sense. */
    record Wish(String login, String name, Role role, String organisation) {}

    @Override
    public String name() {
        return "user add";
    }

    @Override
    public String purpose() {
        return "buat pengguna: LOGIN --name \"…\" --role SECRETARY --organisation 64.08";
    }

    @Override
    public int run(List<String> arguments) {
        var wish = wish(arguments);
        var password = password(new SecureRandom());
        var council = operator.run(owner -> add(owner, wish, encoder.encode(password)));
        System.out.println("Pengguna " + wish.login() + " dibuat: " + wish.role() + " di " + council + ".");
        System.out.println("Sandi awal (hanya ditampilkan sekali; harus diganti saat masuk pertama): " + password);
        return 0;
    }

    static Wish wish(List<String> arguments) {
        var options = new HashMap<String, String>();
        var plain = new ArrayList<String>();
        for (var index = 0; index < arguments.size(); index++) {
            var word = arguments.get(index);
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if (index + 1 < arguments.size()
                    && List.of("--name", "--role", "--organisation").contains(word)) {
                options.put(word, arguments.get(++index));
            } else {
                throw new Refused("“" + word + "” tidak dikenal atau tanpa nilai. " + USE);
            }
        }
        if (plain.size() != 1 || options.size() != 3) {
            throw new Refused(USE);
        }
        return checked(plain.getFirst().strip().toLowerCase(Locale.ROOT), options);
    }

    private static Wish checked(String login, Map<String, String> options) {
        if (!Login.fits(login)) {
            throw new Refused(
                    "Login harus 3 sampai 120 huruf kecil, angka, titik, atau garis, misalnya sekretaris.kutim.");
        }
        var name = options.getOrDefault("--name", "").strip();
        if (name.length() < 2 || name.length() > 200) {
            throw new Refused("Nama harus 2 sampai 200 huruf.");
        }
        var role = Arrays.stream(Role.values())
                .filter(one -> one.name().equalsIgnoreCase(options.getOrDefault("--role", "")))
                .findFirst()
                .orElseThrow(() -> new Refused("Peran itu tidak ada; pilih salah satu: "
                        + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", ")) + "."));
        return new Wish(
                login, name, role, options.getOrDefault("--organisation", "").strip());
    }

    static String password(SecureRandom random) {
        return random.ints((long) GROUPS * GROUP, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    private String add(Connection owner, Wish wish, String hash) throws SQLException {
        try (var find = owner.prepareStatement("""
                SELECT id, short_name, closed_on, closed_on <= (?::timestamptz AT TIME ZONE zone)::date AS closed
                  FROM organisation.organisation
                 WHERE region_code = ? AND kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY')
                 ORDER BY closed_on DESC NULLS FIRST LIMIT 1
                """)) {
            find.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            find.setString(2, wish.organisation());
            var found = find.executeQuery();
            if (!found.next()) {
                throw new Refused("Tidak ada dewan dengan kode wilayah “" + wish.organisation()
                        + "”; tulis seperti 64.08, 64, atau 00 untuk Dekranas.");
            }
            if (found.getBoolean("closed")) {
                throw new Refused(found.getString("short_name") + " ditutup per "
                        + DAY.format(found.getObject("closed_on", LocalDate.class))
                        + ", jadi peran di sana tidak dapat diberikan lagi.");
            }
            var council = found.getObject("id", UUID.class);
            var account = account(owner, wish, hash);
            grant(owner, account, council, wish.role());
            note(owner, account);
            return found.getString("short_name");
        }
    }

    private static UUID account(Connection owner, Wish wish, String hash) throws SQLException {
        try (var insert = owner.prepareStatement("""
                INSERT INTO access.account (login, name, password_hash, password_origin) VALUES (?, ?, ?, 'GIVEN')
                ON CONFLICT (login) DO NOTHING RETURNING id
                """)) {
            insert.setString(1, wish.login());
            insert.setString(2, wish.name());
            insert.setString(3, hash);
            var made = insert.executeQuery();
            if (!made.next()) {
                throw new Refused("Login " + wish.login() + " sudah ada; pilih yang lain.");
            }
            return made.getObject(1, UUID.class);
        }
    }

    private void grant(Connection owner, UUID account, UUID council, Role role) throws SQLException {
        try (var insert = owner.prepareStatement("""
                INSERT INTO access.membership (organisation_id, account_id, role, starts_on)
                SELECT id, ?, ?, (?::timestamptz AT TIME ZONE zone)::date FROM organisation.organisation WHERE id = ?
                """)) {
            insert.setObject(1, account, Types.OTHER);
            insert.setString(2, role.name());
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setObject(4, council, Types.OTHER);
            insert.executeUpdate();
        }
    }

    private void note(Connection owner, UUID account) throws SQLException {
        try (var insert = owner.prepareStatement("""
                INSERT INTO access.account_event (account_id, at, kind, name, network, device) VALUES (?, ?, ?, '', '', '')
                """)) {
            insert.setObject(1, account, Types.OTHER);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(3, AccountTrail.Happening.ADDED_BY_OPERATOR.name());
            insert.executeUpdate();
        }
    }
}
