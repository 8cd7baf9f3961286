package id.anyam.meeting;

/** A meeting was held and closed: its decisions stand and are seen by those they address. */
public record MeetingHeld(MeetingId meeting) {}
