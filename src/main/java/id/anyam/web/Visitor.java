package id.anyam.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person at the other end of a request, as far as a page needs to know. */
public interface Visitor {

    /** The name to greet; empty for the public. */
    Optional<String> name();

    /** The account's id; empty for the public. */
    Optional<UUID> account();

    /** The organisation the person acts for; empty for the public and for who has no role today. */
    Optional<Place> organisation();

    /** All organisations the person has a role in today. */
    List<Place> organisations();

    /** Whether the matrix gives one of the person's roles this permission ({@code subject.verb}) at all. */
    boolean may(String permission);

    /** Names of the roles held in the organisation acted for, to greet by; what is allowed, {@link #may} says. */
    default Set<String> roles() {
        return Set.of();
    }

    /** Why somebody has no role today: the organisation is closed; empty for everybody else. */
    default Optional<Closed> closed() {
        return Optional.empty();
    }

    /** False while a person must choose a password of their own before anything else. */
    default boolean isSettled() {
        return true;
    }

    Locale locale();

    /** {@code auto}, {@code light} or {@code dark}. */
    String theme();

    /** The zone of the organisation acted for; Jakarta for the public. */
    ZoneId zone();

    /**
     * An organisation as the layout names it.
     *
     * @param level DEKRANAS, PROVINCE, REGENCY, OPD or PARTNER
     * @param colour its own colour as {@code #rrggbb}, if it has one
     */
    record Place(UUID id, String name, String level, Optional<String> colour) {}

    /**
     * An organisation that is no more.
     *
     * @param on first day without it
     */
    record Closed(String name, LocalDate on) {}
}
