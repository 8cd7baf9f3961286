package id.anyam.programme.approval;

import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;

/** Why an activity is given back, and which field it is about. */
record ReturnForm(String why, Optional<String> field) {

    /** Fields a reason may point at; each has its word under programme.activity.field. */
    static final List<String> FIELDS = List.of(
            "budget",
            "title",
            "kind",
            "indicator",
            "starts_on",
            "ends_on",
            "region",
            "place",
            "craft",
            "audience",
            "quota",
            "responsible",
            "output_target",
            "output_unit");

    static ReturnForm read(Typing typing) {
        var field = typing.value("field").strip();
        if (!field.isEmpty() && !FIELDS.contains(field)) {
            typing.wrong("field", "web.typing.choose");
        }
        return new ReturnForm(typing.text("why", 5, 1000), field.isEmpty() ? Optional.empty() : Optional.of(field));
    }
}
