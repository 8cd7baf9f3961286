package id.anyam.meeting;

import java.util.UUID;

/** A Munas, Rakernas, Rakerda, Rakor or Raker. */
public record MeetingId(UUID value) {}
