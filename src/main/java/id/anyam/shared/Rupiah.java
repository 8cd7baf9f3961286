package id.anyam.shared;

import java.util.Collection;
import java.util.Locale;

/** Whole rupiah, never negative, at most Rp999.999.999.999.999 (a budget line never needs more). */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(0);
    public static final long LIMIT = 999_999_999_999_999L;

    public Rupiah {
        if (amount < 0 || amount > LIMIT) {
            throw new RuleViolated("shared.rupiah.out-of-range", amount);
        }
    }

    public static Rupiah sum(Collection<Rupiah> parts) {
        return new Rupiah(parts.stream().mapToLong(Rupiah::amount).reduce(0, Math::addExact));
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    /** What is left after {@code spent}; may be below zero, so it is a plain number. */
    public long minus(Rupiah spent) {
        return amount - spent.amount;
    }

    /** As it is written in both languages: {@code Rp60.000.000}. */
    @Override
    public String toString() {
        return "Rp" + String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }
}
