package id.anyam.access;

/** What a person is within one organisation; the names stand in the matrix and in the database. */
public enum Role {
    ADMINISTRATOR,
    SECRETARY,
    CHAIR,
    BIDANG_HEAD,
    OPD_PLANNER,
    MENTOR,
    CURATOR,
    CONTENT_ADMIN,
    ARTISAN,
    AUDITOR
}
