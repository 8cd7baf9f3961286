package id.anyam.organisation.council;

import id.anyam.organisation.Letterhead;
import id.anyam.web.Choice;
import java.util.List;

/**
 * An organisation as everybody may know it.
 *
 * @param way organisations above it
 * @param opened its first day in words, of a council founded by a decree; else empty
 * @param closed the first day without it in words; empty while it is open
 * @param council whether it is a council, with bidang and organisations below
 * @param board title of the board in office; empty when there is none today
 * @param offices open offices with who holds them today
 * @param councils below it
 * @param around Opd and partners directly below it
 * @param trail where who changed what is read; empty when not for this visitor
 */
public record ProfilePage(
        String id,
        String shortName,
        Letterhead letterhead,
        String kind,
        Choice region,
        String zone,
        List<Choice> way,
        String opened,
        String closed,
        boolean council,
        List<String> bidangs,
        String board,
        List<Office> offices,
        List<Choice> councils,
        List<Around> around,
        String trail,
        Rights rights) {

    /** An office and its holder; a vacant one has an empty holder. */
    public record Office(String title, String exOfficio, String bidang, String holder) {}

    /** An Opd or partner. */
    public record Around(String id, String name, String kind) {}

    /** What this visitor may do here. */
    public record Rights(boolean mend, boolean logo, boolean add, boolean close, boolean bidang, boolean board) {}
}
