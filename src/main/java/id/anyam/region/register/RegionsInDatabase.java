package id.anyam.region.register;

import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.RegionKind;
import id.anyam.region.Regions;
import id.anyam.web.Typing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register in the database. A day is Jakarta's: the register is kept there. What was typed is folded in a
 * subselect, once per question: written as a plain call PostgreSQL folds it again for every row.
 */
@Repository
class RegionsInDatabase implements Regions {

    private static final ZoneId REGISTRY = ZoneId.of("Asia/Jakarta");
    private static final String COLUMNS = """
            SELECT r.code, r.kind, r.name, r.valid_from, r.valid_to,
                   a.kind AS a_kind, a.name AS a_name, b.kind AS b_kind, b.name AS b_name, c.kind AS c_kind, c.name AS c_name
            """;
    private static final String ABOVE = """
              LEFT JOIN region.region a ON a.code = r.parent_code
              LEFT JOIN region.region b ON b.code = a.parent_code
              LEFT JOIN region.region c ON c.code = b.parent_code
            """;
    private static final String BEST_FIRST = """
             ORDER BY r.folded <> (SELECT region.fold(:rest)), NOT starts_with(r.folded, (SELECT region.fold(:rest))),
                      length(r.code), length(r.folded), r.folded, r.code
            """;

    private final JdbcClient db;
    private final Clock clock;

    RegionsInDatabase(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Region> find(RegionCode code) {
        return db.sql(COLUMNS + " FROM region.region r " + ABOVE + " WHERE r.code = :code")
                .param("code", code.value())
                .query(RegionsInDatabase::region)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RegionCode, Region> find(Collection<RegionCode> codes) {
        return db
                .sql(COLUMNS + " FROM region.region r " + ABOVE + " WHERE r.code = ANY(:codes)")
                .param("codes", codes.stream().map(RegionCode::value).toArray(String[]::new))
                .query(RegionsInDatabase::region)
                .stream()
                .collect(Collectors.toMap(Region::code, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Region> children(RegionCode code) {
        return db.sql(COLUMNS + " FROM region.region r " + ABOVE + """
                 WHERE r.parent_code = :code AND (r.valid_to IS NULL OR r.valid_to > :today)
                 ORDER BY r.code
                """)
                .param("code", code.value())
                .param("today", today())
                .query(RegionsInDatabase::region)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Region> search(String typed, int limit) {
        var code = SearchWords.code(typed);
        if (code.isPresent()) {
            return byCode(code.get(), limit);
        }
        var words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = byName(words, limit);
        if (found.isEmpty() && words.above().isEmpty()) {
            found = words.split().stream()
                    .limit(4)
                    .map(way -> byName(way, limit))
                    .filter(some -> !some.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return found.isEmpty() ? alike(words, limit) : found;
    }

    private List<Region> byCode(String start, int limit) {
        return db.sql(COLUMNS + " FROM region.region r " + ABOVE + """
                 WHERE r.code ~>=~ :start AND r.code ~<~ (:start || '~') AND (r.valid_to IS NULL OR r.valid_to > :today)
                 ORDER BY length(r.code), r.code
                 LIMIT :limit
                """)
                .param("start", start)
                .param("today", today())
                .param("limit", limit)
                .query(RegionsInDatabase::region)
                .list();
    }

    private List<Region> byName(SearchWords words, int limit) {
        var named = words.isShort()
                ? "(r.folded ~>=~ (SELECT region.fold(:rest)) AND r.folded ~<~ ((SELECT region.fold(:rest)) || '{'))"
                : "r.folded LIKE '%' || (SELECT region.fold(:rest)) || '%'";
        var ofKind = words.kinds().isEmpty()
                ? named
                : "(r.folded LIKE '%' || (SELECT region.fold(:name)) || '%' OR (" + named
                        + " AND r.kind = ANY(:kinds)))";
        var beneath = new StringBuilder();
        for (var place = 0; place < words.above().size(); place++) {
            beneath.append(" AND concat_ws(' ', a.folded, b.folded, c.folded) LIKE '%' || (SELECT region.fold(:above")
                    .append(place)
                    .append(")) || '%'");
        }
        var best = " WHERE " + ofKind + " AND (r.valid_to IS NULL OR r.valid_to > :today)" + beneath + BEST_FIRST
                + " LIMIT :limit";
        var statement = db.sql(
                        words.above().isEmpty()
                                ? COLUMNS
                                        + " FROM (SELECT r.code, r.kind, r.name, r.parent_code, r.valid_from, r.valid_to, r.folded FROM region.region r "
                                        + best + ") r " + ABOVE + BEST_FIRST
                                : COLUMNS + " FROM region.region r " + ABOVE + best)
                .param("name", words.name())
                .param("rest", words.rest())
                .param("kinds", words.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("today", today())
                .param("limit", limit);
        for (var place = 0; place < words.above().size(); place++) {
            statement = statement.param("above" + place, words.above().get(place));
        }
        return statement.query(RegionsInDatabase::region).list();
    }

    /** For a slip of the finger: names that share most of their letters. */
    private List<Region> alike(SearchWords words, int limit) {
        return db.sql(COLUMNS + " FROM region.region r " + ABOVE + """
                 WHERE r.folded % (SELECT region.fold(:rest)) AND (r.valid_to IS NULL OR r.valid_to > :today)
                 ORDER BY similarity(r.folded, (SELECT region.fold(:rest))) DESC, length(r.code), r.code
                 LIMIT :limit
                """)
                .param("rest", words.rest())
                .param("today", today())
                .param("limit", Math.min(limit, 10))
                .query(RegionsInDatabase::region)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Region> successors(RegionCode code, LocalDate day) {
        return db.sql("""
                WITH RECURSIVE later (code) AS (
                    SELECT CAST(:code AS text)
                    UNION
                    SELECT s.successor
                      FROM later l
                      JOIN region.region o ON o.code = l.code AND o.valid_to <= :day
                      JOIN region.succession s ON s.predecessor = l.code AND s.on_date <= :day)
                """ + COLUMNS + " FROM later l JOIN region.region r ON r.code = l.code " + ABOVE + """
                 WHERE r.valid_from <= :day AND (r.valid_to IS NULL OR r.valid_to > :day)
                 ORDER BY r.code
                """)
                .param("code", code.value())
                .param("day", day)
                .query(RegionsInDatabase::region)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RegionCode> picked(Typing typing, String field) {
        var typed = typing.value(field).strip();
        if (typed.isEmpty()) {
            typing.wrong(field, "web.typing.missing");
            return Optional.empty();
        }
        var found = search(typed, 8);
        var exact = found.stream().filter(region -> isMeant(typed, region)).toList();
        if (exact.size() == 1 || found.size() == 1) {
            return Optional.of((exact.size() == 1 ? exact : found).getFirst().code());
        }
        if (found.isEmpty()) {
            typing.wrong(field, "region.pick.unknown", typed);
        } else {
            typing.wrong(
                    field,
                    "region.pick.several",
                    found.stream().map(RegionsInDatabase::option).collect(Collectors.joining("; ")));
        }
        return Optional.empty();
    }

    private static boolean isMeant(String typed, Region region) {
        return region.code().value().equals(SearchWords.code(typed).orElse(""))
                || region.path().equalsIgnoreCase(typed)
                || letters(region.name()).equals(letters(typed));
    }

    private static String letters(String text) {
        return text.toLowerCase().replaceAll("[^a-z0-9]", "");
    }

    /** How a region reads in the list of a picker. */
    static String option(Region region) {
        return region.code() + " " + region.path();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), REGISTRY);
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        var path = new StringBuilder(part(row, "kind", "name"));
        for (var above : List.of("a", "b", "c")) {
            var kind = row.getString(above + "_kind");
            if (kind != null && !kind.equals("NATION")) {
                path.append(", ").append(part(row, above + "_kind", above + "_name"));
            }
        }
        return new Region(
                new RegionCode(row.getString("code")),
                RegionKind.valueOf(row.getString("kind")),
                row.getString("name"),
                path.toString(),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    private static String part(ResultSet row, String kind, String name) throws SQLException {
        return RegionKind.valueOf(row.getString(kind)).before() + row.getString(name);
    }
}
