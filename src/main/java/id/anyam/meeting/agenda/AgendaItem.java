package id.anyam.meeting.agenda;

import java.util.Optional;
import java.util.UUID;

/**
 * A point of a meeting's agenda.
 *
 * @param owner office that leads it
 * @param minutes it takes, 1 to 1,440
 */
record AgendaItem(UUID id, String title, Optional<String> owner, Optional<Integer> minutes) {}
