package id.anyam.audit.trail;

import id.anyam.web.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** Says entries of the trail as a person reads them; what has no word of its own is shown as it is stored. */
final class TrailWords {

    private static final Set<String> SILENT = Set.of("id", "organisation_id", "sha256", "version");
    static final String NOTHING = "–";

    /** What a record without a name of its own is called by, the first that is there. */
    private static final List<String> NAMED_BY = List.of(
            "account_id",
            "invited_id",
            "activity_id",
            "programme_id",
            "local_id",
            "meeting_id",
            "decision_id",
            "indicator_id",
            "budget_line_id",
            "adoption_id",
            "file_id",
            "holding_id");

    private final MessageSource messages;
    private final Words words;
    private final ZoneId zone;
    private final RecordNames.Found names;

    TrailWords(MessageSource messages, Words words, ZoneId zone, RecordNames.Found names) {
        this.messages = messages;
        this.words = words;
        this.zone = zone;
        this.names = names;
    }

    TrailPage.Line line(Entry entry) {
        return new TrailPage.Line(
                entry.seq(),
                words.moment(entry.at(), zone),
                entry.who().orElseGet(() -> words.t("audit.trail.system")),
                words.t("audit.act." + entry.act()),
                switch (entry.act()) {
                    case INSERT -> "good";
                    case UPDATE -> "busy";
                    case DELETE -> "bad";
                },
                table(entry.table()),
                entry.called()
                        .or(() -> names.record(entry.row().toString()))
                        .or(() -> calledBy(entry))
                        .orElse(""),
                entry.row(),
                changes(entry));
    }

    private Optional<String> calledBy(Entry entry) {
        return NAMED_BY.stream()
                .map(entry.first()::get)
                .filter(value -> value != null && value.isString())
                .flatMap(value -> names.record(value.stringValue()).stream())
                .findFirst();
    }

    /** What a table is called: {@code programme.activity} is “Kegiatan”. */
    String table(String name) {
        return orPlain("audit.table." + name, name.substring(name.indexOf('.') + 1));
    }

    private List<TrailPage.Change> changes(Entry entry) {
        var fields = new LinkedHashSet<>(entry.after().keySet());
        fields.addAll(entry.before().keySet());
        fields.removeAll(SILENT);
        return fields.stream()
                .map(field -> new TrailPage.Change(
                        orPlain("audit.field." + field, field),
                        value(entry, field, entry.before().get(field)),
                        value(entry, field, entry.after().get(field))))
                .filter(change -> !change.before().equals(change.after()))
                .sorted(Comparator.comparing(TrailPage.Change::field))
                .toList();
    }

    private String value(Entry entry, String field, @Nullable JsonNode value) {
        if (value != null && value.isNumber() && field.equals("year")) {
            return value.asString();
        }
        return value != null && value.isString()
                ? names.value(entry.table(), field, value.stringValue()).orElseGet(() -> value(value))
                : value(value);
    }

    private String value(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return NOTHING;
        }
        if (value.isBoolean()) {
            return words.t(value.booleanValue() ? "audit.value.true" : "audit.value.false");
        }
        if (value.isNumber()) {
            return words.number(value.decimalValue());
        }
        if (value.isArray()) {
            var parts = new TreeSet<String>();
            value.forEach(part -> parts.add(value(part)));
            return String.join(", ", parts);
        }
        return value.isString() ? text(value.stringValue()) : parts(value);
    }

    private String parts(JsonNode object) {
        return object.properties().stream()
                .map(part -> orPlain("audit.field." + part.getKey(), part.getKey()) + ": " + value(part.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String text(String text) {
        if (RecordNames.isId(text)) {
            return names.record(text).orElseGet(() -> words.t("audit.value.record", text.substring(0, 8)));
        }
        if (text.startsWith("Asia/")) {
            return Words.zoneName(ZoneId.of(text));
        }
        if (text.matches("[A-Z][A-Z_]{2,40}")) {
            return orElse("audit.value." + text, text);
        }
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
                return words.moment(OffsetDateTime.parse(text).toInstant(), zone);
            }
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return words.date(LocalDate.parse(text));
            }
        } catch (DateTimeException _) {
            return text;
        }
        return text.isEmpty() ? NOTHING : text;
    }

    private String orPlain(String key, String stored) {
        return orElse(key, stored.replace('_', ' '));
    }

    private String orElse(String key, String plain) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, plain, words.locale()), plain);
    }
}
