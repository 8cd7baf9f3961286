package id.anyam.organisation.council;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A profile as the columns that hold it. */
final class Letterheads {

    private Letterheads() {}

    static Map<String, @Nullable Object> columns(ProfileForm form) {
        var letterhead = form.letterhead();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", letterhead.name());
        columns.put("short_name", form.shortName());
        columns.put("address", letterhead.address().orElse(null));
        columns.put("phone", letterhead.phone().orElse(null));
        columns.put("email", letterhead.email().orElse(null));
        columns.put("website", letterhead.website().orElse(null));
        columns.put("letter_code", letterhead.letterCode().orElse(null));
        columns.put("colour", letterhead.colour().orElse(null));
        columns.put("motif", letterhead.motif().orElse(null));
        return columns;
    }
}
