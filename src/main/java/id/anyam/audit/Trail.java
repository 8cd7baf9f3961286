package id.anyam.audit;

import java.util.UUID;

/** Where the trail of one record is read: who changed what, when, from what to what. */
public final class Trail {

    private Trail() {}

    /** Address of the screen; shows it to whoever may read the trail of the record's organisation. */
    public static String of(UUID record) {
        return "/jejak/" + record;
    }
}
