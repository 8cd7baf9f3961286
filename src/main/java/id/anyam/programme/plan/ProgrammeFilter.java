package id.anyam.programme.plan;

import id.anyam.programme.Programmes;
import id.anyam.shared.BudgetYear;
import id.anyam.web.Typing;
import java.util.Arrays;
import java.util.Optional;

/** What a person asked of the list; nonsense in the address counts as not asked. */
record ProgrammeFilter(
        BudgetYear year,
        Scope scope,
        String search,
        Optional<String> bidang,
        Optional<Programmes.State> state,
        Optional<Origin> origin,
        String sort) {

    /** Whose programmes. */
    enum Scope {
        OWN,
        ABOVE,
        BELOW
    }

    /** Where a programme came from. */
    enum Origin {
        OWN,
        TAKEN_UP
    }

    static ProgrammeFilter of(Typing asked, BudgetYear present) {
        var year = asked.value("tahun").matches("20\\d\\d|2100")
                ? new BudgetYear(Integer.parseInt(asked.value("tahun")))
                : present;
        return new ProgrammeFilter(
                year,
                named(asked, "lingkup", Scope.values()).orElse(Scope.OWN),
                asked.value("cari").strip(),
                asked.optionalText("bidang", 100),
                named(asked, "status", Programmes.State.values()),
                named(asked, "asal", Origin.values()),
                asked.value("urut"));
    }

    private static <E extends Enum<E>> Optional<E> named(Typing asked, String field, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(asked.value(field)))
                .findFirst();
    }
}
