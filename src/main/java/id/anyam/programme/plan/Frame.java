package id.anyam.programme.plan;

import id.anyam.meeting.MeetingId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The frame of several years (five, as a rule) that a Munas gives to the programmes of its years.
 *
 * @param direction what it leads to, one line each
 * @param meeting that set it, as far as it is known
 */
record Frame(
        UUID id,
        UUID organisation,
        String name,
        int firstYear,
        int lastYear,
        List<String> direction,
        Optional<MeetingId> meeting) {}
