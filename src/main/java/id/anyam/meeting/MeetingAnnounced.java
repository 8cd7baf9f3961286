package id.anyam.meeting;

/** A meeting was announced: those invited may see it from now on. */
public record MeetingAnnounced(MeetingId meeting) {}
