package id.anyam.meeting.invitation;

/** Whom one act invites. */
enum Scope {
    /** The councils directly below. */
    DIRECT,
    /** All councils below, however deep. */
    ALL_BELOW,
    /** The Opd around one's own council. */
    OPD,
    /** One's own board, which is a delegation like any other. */
    OWN,
    /** Those ticked. */
    CHOSEN
}
