package id.anyam.programme.plan;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.ProblemId;
import id.anyam.programme.ProgrammeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A programme as programs read it; the names are those of the form. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ProgrammeJson(
        UUID id,
        UUID organisation,
        Optional<UUID> source,
        Optional<UUID> frame,
        int year,
        String code,
        String title,
        String purpose,
        String target,
        Optional<String> bidang,
        Optional<LocalDate> answerBy,
        List<UUID> decisions,
        List<UUID> problems,
        List<Indicator> indicators,
        int version,
        String state,
        Optional<Instant> publishedAt,
        Optional<String> withdrawnWhy) {

    /** An indicator as programs read it. */
    record Indicator(UUID id, String name, String definition, String unit, BigDecimal target) {

        static Indicator of(Measure measure) {
            return new Indicator(
                    measure.id().value(), measure.name(), measure.definition(), measure.unit(), measure.target());
        }
    }

    static ProgrammeJson of(Programme programme) {
        var content = programme.content();
        var standing = switch (programme.state()) {
            case Programme.State.Draft _ -> new Standing("DRAFT", Optional.<Instant>empty(), Optional.<String>empty());
            case Programme.State.Published(var since) ->
                new Standing("PUBLISHED", Optional.of(since), Optional.empty());
            case Programme.State.Withdrawn gone ->
                new Standing("WITHDRAWN", Optional.of(gone.published()), Optional.of(gone.why()));
        };
        return new ProgrammeJson(
                programme.id().value(),
                programme.organisation(),
                programme.source().map(ProgrammeId::value),
                content.frame(),
                content.year().value(),
                content.code(),
                content.wording().title(),
                content.wording().purpose(),
                content.wording().target(),
                content.wording().bidang(),
                content.answerBy(),
                content.decisions().stream().map(DecisionId::value).sorted().toList(),
                content.problems().stream().map(ProblemId::value).sorted().toList(),
                content.measures().stream().map(Indicator::of).toList(),
                programme.version(),
                standing.name(),
                standing.published(),
                standing.why());
    }

    private record Standing(String name, Optional<Instant> published, Optional<String> why) {}
}
