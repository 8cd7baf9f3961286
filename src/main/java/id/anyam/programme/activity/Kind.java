package id.anyam.programme.activity;

import java.util.Locale;

/** What sort of activity it is. */
enum Kind {
    TRAINING,
    MENTORING,
    EXHIBITION,
    BAZAAR,
    STUDY_VISIT,
    KURASI,
    CERTIFICATION,
    CONTENT,
    CAMPAIGN,
    MEETING,
    SURVEY;

    String label() {
        return "programme.activity.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
