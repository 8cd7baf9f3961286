package id.anyam.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;

/** The words of one language: sentences by key, and numbers, money and dates as they are written there. */
public final class Words {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

    private final MessageSource messages;
    private final Locale locale;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence of a key, with days among its arguments written out; a key without one is a bug that a test finds. */
    public String t(String key, Object... arguments) {
        var written = arguments.length == 0
                ? arguments
                : Arrays.stream(arguments)
                        .map(one -> one instanceof LocalDate day ? date(day) : one)
                        .toArray();
        return messages.getMessage(key, written, locale);
    }

    /** {@code Rp1.234.567} in both languages: it is how the receipts read. */
    public String rupiah(long amount) {
        return (amount < 0 ? "−Rp" : "Rp")
                + NumberFormat.getIntegerInstance(INDONESIAN).format(Math.abs(amount));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** Whole percent of part in whole; a dash when there is no whole. */
    public String percent(long part, long whole) {
        return whole == 0 ? "–" : number(Math.round(100.0 * part / whole)) + "%";
    }

    /** The same of quantities that may have decimals. */
    public String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "–" : percent(wholePercent(part, whole), 100);
    }

    /** Whole percent of part in whole, as a number; zero when there is no whole. */
    public static long wholePercent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .longValue();
    }

    /** {@code 20 September 2022}. */
    public String date(LocalDate date) {
        return written("d MMMM uuuu").format(date);
    }

    /** {@code 20 Sep 2022}, where a column is narrow. */
    public String shortDate(LocalDate date) {
        return written("d MMM uuuu").format(date);
    }

    /** {@code Selasa, 20 September 2022 09.00 WIB}. */
    public String moment(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return written("EEEE, d MMMM uuuu").format(local) + " " + time(instant, zone);
    }

    /** {@code 09.00 WIB}. */
    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(instant.atZone(zone))
                + " " + zoneName(zone);
    }

    /** Making a pattern takes longer than writing a hundred dates by it. */
    private DateTimeFormatter written(String pattern) {
        return PATTERNS.computeIfAbsent(locale + pattern, _ -> DateTimeFormatter.ofPattern(pattern, locale));
    }

    public static String zoneName(ZoneId zone) {
        return switch (zone.getId()) {
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> "WIB";
        };
    }

    public boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }
}
