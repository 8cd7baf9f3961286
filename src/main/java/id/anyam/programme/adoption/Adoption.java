package id.anyam.programme.adoption;

import id.anyam.programme.ProgrammeId;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A council's present answer to a programme from above.
 *
 * @param programme what it answered: the national programme or its province's version
 * @param version of that programme when it was answered
 * @param kind ADOPTED, ADAPTED or DECLINED
 * @param local the council's own programme, unless declined
 */
record Adoption(
        UUID id,
        ProgrammeId programme,
        int version,
        String kind,
        String reason,
        Optional<ProgrammeId> local,
        OffsetDateTime at) {}
