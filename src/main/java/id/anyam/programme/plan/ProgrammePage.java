package id.anyam.programme.plan;

import id.anyam.programme.Programmes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One programme with its thread.
 *
 * @param up what it is related to upwards: problems, decisions, the programmes it was taken up from, the highest first
 * @param down what is related to it below; empty where the visitor sees nothing below
 * @param mayAnswer the visitor's council may answer it
 */
public record ProgrammePage(
        String id,
        String council,
        String year,
        String code,
        String title,
        String purpose,
        String target,
        String bidang,
        Optional<String> frame,
        int version,
        Programmes.State state,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> withdrawnOn,
        String withdrawnWhy,
        List<Measure> measures,
        List<Knot> up,
        Optional<Below> down,
        List<Version> versions,
        List<Drift> drifts,
        boolean takenUp,
        boolean mayEdit,
        boolean mayPublish,
        boolean mayWithdraw,
        boolean mayAnswer,
        boolean mayPlan) {

    /** An indicator, ready to print. */
    public record Measure(String name, String definition, String unit, BigDecimal target, boolean redefined) {}

    /**
     * A knot of the thread above this programme.
     *
     * @param kind message key of what it is
     * @param about a line under it
     */
    public record Knot(String kind, String about, String title, String path, boolean cut) {}

    /** What councils below made of it. */
    public record Below(long adopted, long adapted, long declined, long councils, long activities) {

        public long silent() {
            return councils - adopted - adapted - declined;
        }
    }

    /** Where it says something else than the programme above, and why. */
    public record Drift(String field, String indicator, String original, String local, String reason) {}

    /** A former or present published wording. */
    public record Version(int number, LocalDate on, String why) {}

    public boolean unanswering() {
        return up.isEmpty();
    }
}
