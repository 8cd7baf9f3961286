package id.anyam.web;

import id.anyam.shared.RuleViolated;
import id.anyam.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person typed into a form, kept exactly, and what is wrong with it. Each reader turns one field into
 * a domain word or notes one problem; ask {@link #fits()} before using the words.
 */
public final class Typing {

    private static final Pattern AMOUNT =
            Pattern.compile("(?i)(?:rp\\.?\\s*)?(\\d{1,3}(?:[. ]\\d{3})+|\\d+)(?:,00)?(?:,-)?");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{1,2}))?");
    private static final Pattern SIGNED_YEAR = Pattern.compile("^-.*|.*\\+.*"); // before the first or after 9999
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Words.INDONESIAN).withResolverStyle(ResolverStyle.STRICT));

    private final Map<String, List<String>> typed;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Called> names = new HashMap<>();

    private Typing(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    public static Typing of(Map<String, List<String>> parameters) {
        return new Typing(new LinkedHashMap<>(parameters));
    }

    /**
     * What a program sent as JSON, under the same names as the form: {@code {"lines":[{"amount":5}]}} is
     * {@code lines.0.amount}; a list of plain values is one field with several.
     */
    public static Typing of(JsonNode json) {
        return new Typing(FromJson.flat(json));
    }

    /** How many rows were typed under a name: the rows of {@code lines.0.amount, lines.1.amount} are 2. */
    public int rows(String name) {
        return typed.keySet().stream()
                .filter(field -> field.matches(Pattern.quote(name) + "\\.\\d{1,4}\\..*"))
                .mapToInt(field ->
                        Integer.parseInt(field.substring(name.length() + 1).split("\\.")[0]) + 1)
                .max()
                .orElse(0);
    }

    /** An untouched form. */
    public static Typing blank() {
        return new Typing(new LinkedHashMap<>());
    }

    /** The same typing without what was found wrong with it. */
    public Typing copy() {
        return new Typing(new LinkedHashMap<>(typed));
    }

    /** Puts a value into an untouched form. */
    public Typing with(String field, @Nullable Object value) {
        typed.put(field, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    public Typing withAll(String field, List<String> values) {
        typed.put(field, List.copyOf(values));
        return this;
    }

    /** What stands in the field, to print it again; empty when nothing was typed. */
    public String value(String field) {
        var values = typed.getOrDefault(field, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    /** All values of a field that may be chosen more than once. */
    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** The ids of the hint and the sentence of a field, for those who hear the form; null when it has neither. */
    public @Nullable String describedBy(String field, String id, @Nullable String hint) {
        var parts = new ArrayList<String>();
        if (hint != null) {
            parts.add(id + "-hint");
        }
        if (problem(field).isPresent()) {
            parts.add(id + "-error");
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** What a field is called on screen, and the id of its input. */
    public record Called(String id, String label) {}

    /** Notes what a field is called, while its input is written. */
    public void called(String field, String id, String label) {
        names.put(field, new Called(id, label));
    }

    /** What a field is called; empty for one that is not shown, or not yet. */
    public Optional<Called> called(String field) {
        return Optional.ofNullable(names.get(field));
    }

    /** The names of all fields that stand in the form. */
    public Set<String> fields() {
        return Set.copyOf(typed.keySet());
    }

    /** Does what the form asks for if it fits; a rule that is broken is noted above it, so that nothing typed is lost. */
    public boolean saves(Runnable act) {
        if (fits()) {
            try {
                act.run();
            } catch (RuleViolated broken) {
                wrong("", broken.key(), broken.arguments().toArray());
            }
        }
        return fits();
    }

    public boolean chosen(String field, String value) {
        return values(field).contains(value);
    }

    public void wrong(String field, String key, Object... arguments) {
        problems.add(Problem.at(field, key, arguments));
    }

    /**
     * Does what was typed. When a rule says no, that is told at the field it is about.
     *
     * @return whether it was done
     */
    public boolean done(Runnable act, Function<RuleViolated, String> about) {
        try {
            act.run();
            return true;
        } catch (RuleViolated broken) {
            wrong(about.apply(broken), broken.key(), broken.arguments().toArray());
            return false;
        }
    }

    public boolean fits() {
        return problems.isEmpty();
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public Optional<Problem> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    /** Text that must be there, between {@code min} and {@code max} characters. */
    public String text(String field, int min, int max) {
        var text = Typed.text(value(field));
        if (text.isEmpty()) {
            wrong(field, "web.typing.missing");
        } else if (text.length() < min) {
            wrong(field, "web.typing.too-short", min);
        } else if (text.length() > max) {
            wrong(field, "web.typing.too-long", max, text.length());
        }
        return text;
    }

    /** Text that may be left out. */
    public Optional<String> optionalText(String field, int max) {
        var text = Typed.text(value(field));
        if (text.length() > max) {
            wrong(field, "web.typing.too-long", max, text.length());
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Whole rupiah as people type it: {@code 60.000.000}, {@code Rp 60000000}. Zero is refused. */
    public Rupiah rupiah(String field) {
        var match = AMOUNT.matcher(value(field).strip());
        if (match.matches()) {
            var digits = match.group(1).replaceAll("[. ]", "");
            if (digits.length() <= 15 && !digits.matches("0+")) {
                return new Rupiah(Long.parseLong(digits));
            }
        }
        wrong(field, "web.typing.rupiah");
        return Rupiah.ZERO;
    }

    /** As {@link #rupiah}, but nothing typed and zero both mean zero. */
    public Rupiah rupiahOrZero(String field) {
        return value(field).strip().matches("0*") ? Rupiah.ZERO : rupiah(field);
    }

    public int whole(String field, int min, int max) {
        var text = value(field).strip().replace(".", "");
        if (text.matches("\\d{1,9}")) {
            var number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        }
        wrong(field, "web.typing.whole", min, max);
        return min;
    }

    /** A number of at most two decimals with a comma: {@code 1.250,5}. */
    public BigDecimal decimal(String field) {
        var text = value(field).strip();
        var match = DECIMAL.matcher(text);
        if (match.matches() && text.length() <= 18) {
            var decimals = match.group(2) == null ? "" : "." + match.group(2);
            return new BigDecimal(match.group(1).replace(".", "") + decimals);
        }
        wrong(field, "web.typing.decimal");
        return BigDecimal.ZERO;
    }

    /** A date as {@code 2026-05-12}, {@code 12/5/2026}, {@code 12-5-2026} or {@code 12 Mei 2026}. */
    public LocalDate date(String field) {
        return optionalDate(field).orElseGet(() -> {
            if (problem(field).isEmpty()) {
                wrong(field, "web.typing.missing");
            }
            return LocalDate.EPOCH;
        });
    }

    public Optional<LocalDate> optionalDate(String field) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(SIGNED_YEAR.matcher(text).replaceAll(""), format));
            } catch (DateTimeParseException _) {
                // the next way of writing it
            }
        }
        wrong(field, "web.typing.date");
        return Optional.empty();
    }

    /** A local date and time as a browser sends it: {@code 2022-09-20T09:00}. */
    public LocalDateTime dateTime(String field) {
        try {
            return LocalDateTime.parse(SIGNED_YEAR.matcher(value(field).strip()).replaceAll(""));
        } catch (DateTimeParseException _) {
            wrong(field, value(field).isBlank() ? "web.typing.missing" : "web.typing.date-time");
            return LocalDate.EPOCH.atStartOfDay();
        }
    }

    /** One of the enum's names. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value(field).strip())) {
                return constant;
            }
        }
        wrong(field, "web.typing.choose");
        return type.getEnumConstants()[0];
    }

    /** An id chosen from a list; a nonsense id is refused like a missing one. */
    public Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(value(field).strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
