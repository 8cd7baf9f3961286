package id.anyam.programme.drift;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a council stands with one programme from above.
 *
 * @param answer ADOPTED, ADAPTED or DECLINED
 * @param why it was declined; empty otherwise
 * @param base what it took up
 * @param local its own programme, unless declined
 * @param upper what stands above it now: its province's version where there is one
 * @param national what stands at the top, when that is not {@code upper}
 * @param comparison of what was taken up, what is here and what is above; none when it was declined
 */
record Standing(
        UUID council,
        UUID adoption,
        String answer,
        String why,
        Taken base,
        Optional<Programme> local,
        Optional<Programme> upper,
        Optional<Programme> national,
        Optional<Comparison> comparison) {

    /** What a council took up: which programme in which of its versions. */
    record Taken(ProgrammeId programme, int version) {}

    /**
     * A published programme as it stands now.
     *
     * @param indicators the ids of its indicators by the one at the top of their chain
     */
    record Programme(
            ProgrammeId id,
            UUID organisation,
            int year,
            String code,
            int number,
            boolean published,
            Version text,
            Map<IndicatorId, IndicatorId> indicators) {

        /** Which programme in which version, in one word for a form. */
        String mark() {
            return id.value() + "." + number;
        }
    }

    boolean isDeclined() {
        return answer.equals("DECLINED");
    }

    /** Whether its parts may be changed one by one: both it and what stands above are published. */
    boolean isOpen() {
        return local.filter(Programme::published).isPresent()
                && upper.filter(Programme::published).isPresent();
    }
}
