package id.anyam.programme;

/** How far an activity has come: Draf → Diajukan → Dikembalikan → Disetujui, or Dibatalkan. */
public enum ActivityState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    CANCELLED;

    /** Whether its plan and budget may still be written. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Message key of its word. */
    public String label() {
        return "programme.activity.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
