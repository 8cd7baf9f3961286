package id.anyam.programme.activity;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;

/**
 * The form of an activity's plan.
 *
 * @param action where it is sent
 * @param programme code and title of the programme it carries out
 * @param returned why the chair gave it back, if so
 * @param theirs what somebody else saved meanwhile, where it is not what was typed
 */
public record ActivityFormPage(
        Typing typing,
        String action,
        String cancel,
        String programme,
        String year,
        Offers offers,
        Optional<Returned> returned,
        List<Difference> theirs) {

    public boolean isNew() {
        return theirs.isEmpty() && typing.value("version").isEmpty();
    }

    /** What may be chosen, and what is suggested. */
    public record Offers(List<Choice> kinds, List<Choice> indicators, List<String> crafts, List<String> responsibles) {}

    /** The reason and the field it is about; empty when it is about the whole. */
    public record Returned(String why, String field) {

        /** Where the field is written, seen from elsewhere. */
        public String link(String activity) {
            return activity + (field.equals("budget") ? "/anggaran" : "/ubah#" + field);
        }
    }

    /** A field and what stands in it now. */
    public record Difference(String field, String value) {}
}
