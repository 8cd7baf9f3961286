package id.anyam.programme.plan;

import id.anyam.programme.Programmes;
import id.anyam.shared.BudgetYear;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a person asked of the list; nonsense in the address counts as not asked. */
record ProgrammeFilter(
        BudgetYear year,
        Scope scope,
        String search,
        Optional<String> bidang,
        Optional<Programmes.State> state,
        Optional<Origin> origin,
        Optional<UUID> frame,
        String sort) {

    /** Whose programmes. */
    enum Scope {
        OWN,
        ABOVE,
        BELOW,
        ALL;

        /** Where a list begins: an agency or a partner has no programmes of its own. */
        static Scope of(Visitor visitor) {
            var level = visitor.organisation().map(Visitor.Place::level).orElse("");
            return List.of("OPD", "PARTNER").contains(level) ? ALL : OWN;
        }
    }

    /** Where a programme came from. */
    enum Origin {
        OWN,
        TAKEN_UP
    }

    static ProgrammeFilter of(Typing asked, BudgetYear present, Scope usual) {
        var year = asked.value("tahun").matches("20\\d\\d|2100")
                ? new BudgetYear(Integer.parseInt(asked.value("tahun")))
                : present;
        return new ProgrammeFilter(
                year,
                named(asked, "lingkup", Scope.values()).orElse(usual),
                asked.value("cari").strip(),
                asked.optionalText("bidang", 100),
                named(asked, "status", Programmes.State.values()),
                named(asked, "asal", Origin.values()),
                asked.id("kerangka"),
                asked.value("urut"));
    }

    /** How many filters are set; year and scope count when they are not those a list begins with. */
    long set(BudgetYear present, Scope usual) {
        return Stream.of(
                        !year.equals(present),
                        scope != usual,
                        bidang.isPresent(),
                        state.isPresent(),
                        origin.isPresent(),
                        frame.isPresent())
                .filter(set -> set)
                .count();
    }

    private static <E extends Enum<E>> Optional<E> named(Typing asked, String field, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(asked.value(field)))
                .findFirst();
    }
}
