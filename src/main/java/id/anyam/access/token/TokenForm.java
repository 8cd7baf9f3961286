package id.anyam.access.token;

import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A new token as typed: a name to know it by, one of one's organisations, a last day within a year. */
record TokenForm(UUID id, String name, UUID organisation, Instant expiresAt) {

    static TokenForm of(Typing typing, Visitor visitor, LocalDate today) {
        var name = typing.text("nama", 2, 100);
        var organisation = typing.id("organisasi")
                .filter(id -> visitor.organisations().stream()
                        .anyMatch(place -> place.id().equals(id)))
                .orElseGet(() -> {
                    typing.wrong("organisasi", "web.typing.choose");
                    return new UUID(0, 0);
                });
        var last = typing.date("sampai");
        if (typing.problem("sampai").isEmpty() && (last.isBefore(today) || last.isAfter(today.plusYears(1)))) {
            typing.wrong("sampai", "access.token.until.range");
        }
        return new TokenForm(
                typing.id("id").orElseGet(UUID::randomUUID),
                name,
                organisation,
                last.plusDays(1).atStartOfDay(visitor.zone()).toInstant());
    }
}
