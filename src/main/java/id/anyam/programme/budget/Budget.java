package id.anyam.programme.budget;

import id.anyam.programme.ActivityBudgets.Gap;
import id.anyam.programme.FundingSource;
import id.anyam.shared.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an activity costs, line by line, and which source pays what part of each line. */
record Budget(List<Line> lines) {

    static final Budget EMPTY = new Budget(List.of());

    Budget {
        lines = List.copyOf(lines);
    }

    Rupiah pagu() {
        return Rupiah.sum(lines.stream().map(Line::amount).toList());
    }

    Rupiah covered() {
        return Rupiah.sum(lines.stream().map(Line::covered).toList());
    }

    /** Lines whose sources do not pay exactly their amount; none when every rupiah has a source. */
    List<Gap> gaps() {
        return lines.stream()
                .filter(line -> line.missing() != 0)
                .map(line -> new Gap(line.description(), line.amount(), line.covered()))
                .toList();
    }

    List<String> withoutPayer() {
        return lines.stream()
                .filter(line -> line.parts().stream().anyMatch(Part::lacksPayer))
                .map(Line::description)
                .toList();
    }

    /** One thing that is paid for. */
    record Line(UUID id, String description, Rupiah amount, List<Part> parts) {

        Line {
            parts = List.copyOf(parts);
        }

        Rupiah covered() {
            return Rupiah.sum(parts.stream().map(Part::amount).toList());
        }

        /** Rupiah that no source pays yet; below zero when they pay too much. */
        long missing() {
            return amount.minus(covered());
        }
    }

    /** What one source pays of a line. */
    record Part(FundingSource source, Optional<UUID> payer, Rupiah amount) {

        boolean lacksPayer() {
            return source.needsPayer() && payer.isEmpty();
        }

        boolean sameSource(Part other) {
            return source == other.source && payer.equals(other.payer);
        }
    }
}
